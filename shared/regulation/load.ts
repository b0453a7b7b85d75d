import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parse } from "yaml";
import { identified, type LoadedRegulation } from "./bundled.ts";
import { Regulation } from "./schema.ts";

/** Reads a regulation. `_fileName` is for the messages. */
export const parseRegulation = (text: string, fileName: string): LoadedRegulation =>
  identified(Regulation.parse(parse(text)));

/** Reads a regulation from a file. */
export const loadRegulation = async (path: string): Promise<LoadedRegulation> =>
  parseRegulation(await readFile(path, "utf8"), basename(path));
