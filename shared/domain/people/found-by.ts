import { officeOf } from "./officers.ts";
import type { Person } from "./person.ts";

/** What stands in place of everybody of whom something is still to be settled. */
export const UNSETTLED = "unsettled";

interface FoundBy {
  readonly office?: string;
  readonly unsettled?: string;
  readonly unsettledSince?: string;
}

/** By what else people are found than by what they are: the office that they hold; and since when something of them is to be settled. */
export function foundBy(person: Person): FoundBy {
  const office = officeOf(person);
  const since = unsettledSince(person);
  return { ...(office && { office }), ...(since !== undefined && { unsettled: UNSETTLED, unsettledSince: since }) };
}

/** They have left and something of them may be left behind, or they are still to be told of something. */
const unsettledSince = ({ active, leftAt, settledAt, untold }: Person): string | undefined =>
  active || settledAt !== undefined ? untold?.[0]?.at : leftAt;
