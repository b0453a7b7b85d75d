import { z } from "zod";
import type { Standing } from "../people/standing.ts";
import { BusinessDate } from "../reading/reading.ts";
import { FileStatus } from "./record.ts";

/** What is looked for: DynamoDB has no keys that are empty, or long without end. */
export const Term = z.string().min(1).max(200);

/** What the catalogue can be asked for (AF-03, AF-15). `from` and `to` bound the business date, both included. */
export const CatalogueQuery = z.strictObject({
  class: Term.optional(),
  type: Term.optional(),
  year: z.coerce.number().int().optional(),
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
 * Who may see a paper and its record: an archivist every one, others what their department submitted and is of no level above
 * `ordinary`, the regulation's lowest. A level that is not known yet may be any.
 */
export function maySee(
  person: Standing,
  { department, level }: { department: string | undefined; level: string | undefined },
  ordinary: string,
): boolean {
  return person.capacities.includes("archivist") || (department === person.department && level === ordinary);
}

/** Narrows a query to what the person may see. */
export function visibleTo(person: Standing, query: CatalogueQuery, ordinary: string): CatalogueQuery {
  return person.capacities.includes("archivist") ? query : { ...query, department: person.department, level: ordinary };
}
