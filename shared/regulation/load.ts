import { readFileSync } from "node:fs";
import type { LoadedRegulation } from "./bundled.ts";
import { check } from "./check.ts";
import { InvalidRegulation } from "./problem.ts";

/** Reads and checks a regulation; `fileName` is for the messages. @throws InvalidRegulation with everything that is wrong */
export function parseRegulation(text: string, fileName: string): LoadedRegulation {
  const { loaded, problems } = check(text);
  if (!loaded) throw new InvalidRegulation(fileName, problems);
  return loaded;
}

/** Reads and checks the regulation in a file. @throws InvalidRegulation, or the file system's own error */
export const loadRegulation = (path: string): LoadedRegulation => parseRegulation(readFileSync(path, "utf8"), path);
