import { z } from "zod";
import { Name } from "../contract.ts";
import { isCustomer, SoughtCustomer } from "../customer-name.ts";
import { type ResourceOf, rankOf, type Viewer } from "../permission/resource.ts";
import { BusinessDate } from "../reading/reading.ts";
import { type FileRecord, FileStatus } from "./record.ts";

/** What is looked for. */
export const Term = Name();

/**
 * What the catalogue can be asked for (AF-03, AF-15). `from` and `to` bound the business date, both included: of a date that is a month or a
 * year alone it is enough that it may mean a day between them.
 */
export const CatalogueQuery = z.strictObject({
  class: Term.optional(),
  type: Term.optional(),
  /** Of a business date, so none before 1900; nothing at all would count as 0. */
  year: z.coerce.number().int().min(1900).max(2099).optional(),
  customer: SoughtCustomer.optional(),
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

/** The less precise dates that may mean a date, too: `2024-03-15` also those of `2024` and `2024-03`, which as text lie before it. */
export const vaguer = (date: BusinessDate): BusinessDate[] =>
  [date.slice(0, 4), date.slice(0, 7)].filter((each) => each.length < date.length);

/** The last of all dates, as text, that may mean a day of what a date means: after `2024-03-31` comes `2024-03~`. */
export const upTo = (date: BusinessDate): string => `${date}~`;

/**
 * Whether a query finds a file: it is as every term has it. A date may mean any day of its month or year, and one that may lie between
 * `from` and `to` is found: a hold rather is on one file too many (AF-32).
 */
export function isFoundBy(
  { customer, submitter, from, to, copies, ...equal }: CatalogueQuery,
  { customer: of, submitter: submitted, date, copyOf, ...record }: FileRecord,
): boolean {
  const is: Readonly<Record<string, unknown>> = record;
  return (
    Object.entries(equal).every(([name, value]) => value === undefined || is[name] === value) &&
    (customer === undefined || isCustomer(customer, of)) &&
    (submitter === undefined || submitted.name === submitter) &&
    (from === undefined || date >= from || vaguer(from).includes(date)) &&
    (to === undefined || date <= upTo(to)) &&
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
