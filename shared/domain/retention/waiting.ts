import { z } from "zod";
import type { FileRecord } from "../catalogue/record.ts";
import { dueOn } from "./term.ts";

/**
 * What a file waits for: till its time is over (`running`), for an appraisal (`due`), for somebody to settle a conflict, or to confirm that
 * it is kept for a shorter time.
 */
export const Waiting = z.enum(["running", "due", "conflict", "shorter"]);
export type Waiting = z.infer<typeof Waiting>;

/** AF-32, CI-10. What a file waits for, and the day that this is about; nothing where its end is unknown, or it stands in an application. */
export function waitingOf({ status, retention }: FileRecord): { waiting: Waiting; on: string } | undefined {
  const { term, at, shorter } = retention;
  if (status !== "filed" || at.stage === "proposed" || at.stage === "condemned") return undefined;
  if (term.kind === "conflict") return { waiting: "conflict", on: term.ceiling.lastDay };
  const on = dueOn(term);
  if (on === undefined) return undefined;
  return { waiting: at.stage === "due" ? "due" : shorter ? "shorter" : "running", on };
}
