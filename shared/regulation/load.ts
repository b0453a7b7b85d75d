import { readFileSync } from "node:fs";
import type { LoadedRegulation } from "./bundled.ts";
import { check } from "./check.ts";
import { InvalidRegulation, type Problem } from "./problem.ts";
import { NOT_YET } from "./rules/not-yet.ts";

/** Reads and checks a regulation; `fileName` is for the messages. @throws InvalidRegulation with everything that is wrong */
export function parseRegulation(text: string, fileName: string): LoadedRegulation {
  const { loaded, problems } = check(text);
  if (!loaded) throw new InvalidRegulation(fileName, problems);
  return loaded;
}

/**
 * Reads the regulation in a file, for an archive to go by: what can be checked but not carried out yet is an error here.
 *
 * @throws InvalidRegulation, or the file system's own error
 */
export function loadRegulation(path: string): LoadedRegulation {
  const { loaded, problems } = check(readFileSync(path, "utf8"));
  const undoable = problems.filter(({ code }) => NOT_YET.includes(code)).map(asError);
  if (!loaded) throw new InvalidRegulation(path, problems);
  if (undoable.length > 0) throw new InvalidRegulation(path, undoable);
  return loaded;
}

const asError = (problem: Problem): Problem => ({ ...problem, severity: "error" });
