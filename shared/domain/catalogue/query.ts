import { z } from "zod";
import { Name } from "../contract.ts";
import { type ResourceOf, rankOf, type Viewer } from "../permission/resource.ts";
import { BusinessDate } from "../reading/reading.ts";
import { type FileRecord, FileStatus } from "./record.ts";

/** What is looked for. */
export const Term = Name();

/** What the catalogue can be asked for (AF-03, AF-15). `from` and `to` bound the business date, both included. */
export const CatalogueQuery = z.strictObject({
  class: Term.optional(),
  type: Term.optional(),
  /** Of a business date, so none before 1900; nothing at all would count as 0. */
  year: z.coerce.number().int().min(1900).max(2099).optional(),
  customer: Term.optional(),
  department: Term.optional(),
  submitter: Term.optional(),
  level: Term.optional(),
  status: FileStatus.optional(),
  from: BusinessDate.optional(),
  to: BusinessDate.optional(),
  /** DL-07. `only`: those that were filed as copies of others, for an archivist to void one of the two. */
  copies: z.literal("only").optional(),
});
export type CatalogueQuery = z.infer<typeof CatalogueQuery>;

/**
 * Whether a query finds a file: it is as every term has it. Dates of whatever precision compare as text, as the catalogue compares them:
 * `2024-03` lies before `2024-03-01`, and in what ends with it.
 */
export function isFoundBy(
  { submitter, from, to, copies, ...equal }: CatalogueQuery,
  { submitter: submitted, date, copyOf, ...record }: FileRecord,
): boolean {
  const is: Readonly<Record<string, unknown>> = record;
  return (
    Object.entries(equal).every(([name, value]) => value === undefined || is[name] === value) &&
    (submitter === undefined || submitted.name === submitter) &&
    (from === undefined || date >= from) &&
    (to === undefined || date <= `${to}~`) &&
    (copies === undefined || copyOf !== undefined)
  );
}

/** A file as the policies see it. */
export const asFile = (
  { number, department, level }: Pick<FileRecord, "number" | "department" | "level">,
  levels: readonly string[],
): ResourceOf<"file"> => ({ kind: "file", id: number, department, level: rankOf(level, levels) });

/** Narrows a query to what somebody may see of it: unless that is everything, their department's files of the lowest level. */
export const narrowed = (
  query: CatalogueQuery,
  { standing, may }: Viewer,
  [ordinary]: readonly string[],
): CatalogueQuery => (may("SearchEverything") ? query : { ...query, department: standing.department, level: ordinary });
