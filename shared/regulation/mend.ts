import type { z } from "zod";
import { Regulation } from "./schema.ts";

/** What stands in for the parts that no regulation lacks, while the rest is looked at. */
const BLANK: Record<string, unknown> = {
  regulation: { id: "blank", title: "blank", version: 1, from: "2000-01-01" },
  company: { names: ["blank"] },
  parameters: {},
  departments: {},
};

/** What stands in for a name that its author forgot, and for a clause. */
export const NO_NAME = "（缺）";
const NO_CLAUSE = "XX-00";

type Holder = Record<PropertyKey, unknown>;
const holds = (value: unknown): value is Holder => typeof value === "object" && value !== null;

/**
 * A regulation with whatever its schema refuses filled in or taken out, as little as possible, so that everything else that is
 * wrong can be told at the same time. For checking alone; such a regulation is never used.
 */
export function mended(data: unknown): Regulation {
  const copy: unknown = structuredClone(data);
  const whole: Holder = holds(copy) && !Array.isArray(copy) ? copy : {};
  const filled = new Set<string>();
  for (;;) {
    const parsed = Regulation.safeParse(whole);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    if (issue && !fillIn(whole, issue, filled)) takeOut(whole, issue);
  }
}

/** Fills in a missing text, once in each place; false if that is not what is wrong there. */
function fillIn(whole: Holder, { path, ...issue }: z.core.$ZodIssue, filled: Set<string>): boolean {
  const place = path.join("\n");
  const key = path.at(-1);
  const owner = reach(whole, path.slice(0, -1));
  const forgotten =
    issue.code === "invalid_type" && issue.expected === "string" && owner && !Object.hasOwn(owner, key ?? "");
  if (filled.has(place) || !owner || key === undefined || !(forgotten || key === "clause")) return false;
  filled.add(place);
  owner[key] = key === "clause" ? NO_CLAUSE : NO_NAME;
  return true;
}

function takeOut(whole: Holder, issue: z.core.$ZodIssue): void {
  if (issue.code === "unrecognized_keys") {
    const owner = reach(whole, issue.path);
    for (const key of issue.keys) delete owner?.[key];
  } else remove(whole, issue.path);
}

/** Takes out what stands at a path and is the author's, or where nothing does, what lacks it. */
function remove(whole: Holder, path: readonly PropertyKey[]): void {
  const key = path.at(-1);
  const owner = reach(whole, path.slice(0, -1));
  if (key === undefined) return;
  if (path.length === 1 && typeof key === "string" && Object.hasOwn(BLANK, key))
    whole[key] = structuredClone(BLANK[key]);
  else if (owner && !Array.isArray(owner) && Object.hasOwn(owner, key) && owner[key] !== NO_NAME) delete owner[key];
  else remove(whole, path.slice(0, -1));
}

function reach(whole: Holder, path: readonly PropertyKey[]): Holder | undefined {
  let value: unknown = whole;
  for (const step of path) value = holds(value) ? value[step] : undefined;
  return holds(value) ? value : undefined;
}
