import { officeOf } from "./officers.ts";
import type { Person } from "./person.ts";

/** What stands in place of every leaver of whom something may be left behind. */
export const LEAVER = "leaver";

/** By what else people are found than by what they are: the office that they hold; and that something of them may be left behind. */
export function foundBy(person: Person): { office?: string; unsettled?: string } {
  const office = officeOf(person);
  const unsettled = !person.active && person.settledAt === undefined;
  return { ...(office && { office }), ...(unsettled && { unsettled: LEAVER }) };
}
