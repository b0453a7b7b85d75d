import { readFileSync } from "node:fs";
import { type LoadedRegulation, parseBundled } from "#shared/regulation/bundled.ts";

/** The regulation that was bundled with the function. */
export const bundledRegulation = (path: string): LoadedRegulation => parseBundled(readFileSync(path, "utf8"));
