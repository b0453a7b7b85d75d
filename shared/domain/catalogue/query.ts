import { z } from "zod";
import { BusinessDate } from "../intake/reading.ts";
import type { Person } from "../people/person.ts";
import type { FileRecord } from "./record.ts";

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
  status: z.enum(["filed", "voided"]).optional(),
  from: BusinessDate.optional(),
  to: BusinessDate.optional(),
});
export type CatalogueQuery = z.infer<typeof CatalogueQuery>;

/** The level that needs no approval to be seen by the department that submitted it. */
export const ORDINARY = "一般";

/** Who may see a file's record: an archivist every one, others what their department submitted and is no level above 一般. */
export function maySee(person: Person, record: Pick<FileRecord, "department" | "level">): boolean {
  return person.role === "archivist" || (record.department === person.department && record.level === ORDINARY);
}

/** Narrows a query to what the person may see. */
export function visibleTo(person: Person, query: CatalogueQuery): CatalogueQuery {
  return person.role === "archivist" ? query : { ...query, department: person.department, level: ORDINARY };
}
