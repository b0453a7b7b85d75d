import { Refused } from "../refused.ts";
import type { Person, Role } from "./person.ts";

/** The three officers, who keep each other in check: who is one of them is neither of the others. */
export const OFFICES = ["system officer", "security officer", "auditor"] as const satisfies readonly Role[];
export type Office = (typeof OFFICES)[number];

/** Without these nobody could be let in, or given anything, any more. */
const NEVER_VACANT: readonly Office[] = ["system officer", "security officer"];

/** Which officer somebody is today, if one. */
export const officeOf = ({ active, roles }: Pick<Person, "active" | "roles">): Office | undefined =>
  active ? OFFICES.find((office) => roles.includes(office)) : undefined;

/** @throws Refused `people.officers-apart` where roles hold more than one of the three */
export function keptApart(roles: readonly Role[], subject: string): void {
  if (OFFICES.filter((office) => roles.includes(office)).length > 1)
    throw new Refused("people.officers-apart", subject);
}

/** The office that a change takes from somebody and that may not be vacant: somebody else must hold it. */
export function officeLost(before: Person, after: Person): Office | undefined {
  const office = officeOf(before);
  return office !== undefined && office !== officeOf(after) && NEVER_VACANT.includes(office) ? office : undefined;
}

/**
 * A change, if it leaves nobody's office vacant that may not be: `others` are whoever else is known to hold one.
 *
 * @throws Refused `people.last-officer`
 */
export function leavingNoneVacant(before: Person, after: Person, others: readonly Person[]): Person {
  const lost = officeLost(before, after);
  if (lost !== undefined && !others.some((each) => each.subject !== before.subject && officeOf(each) === lost))
    throw new Refused("people.last-officer", before.subject);
  return after;
}
