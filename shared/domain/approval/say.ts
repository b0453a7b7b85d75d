import type { Code } from "../refusals.ts";
import { Refused } from "../refused.ts";
import type { Answer, Approval, By, Round } from "./approval.ts";
import type { Seated, Sitting } from "./seat.ts";

/** Why somebody has no say, if so, whether they speak themselves or another speaks in their place. */
export type Bar = (subject: string) => Code | undefined;

/** Nobody has a say on their own request, nor on one in which they have an interest. */
export function interestIn({ asker }: Pick<Approval, "asker">, { concerned }: Round): Bar {
  return (subject) => {
    if (subject === asker.subject) return "approval.own-request";
    return concerned.some((each) => each.subject === subject) ? "approval.concerned" : undefined;
  };
}

/** The sitting in one of `seats` in which somebody may speak, or why they may not: `outside` where they sit in none. */
export function sittingIn(seats: readonly string[], who: Seated, bar: Bar, outside: Code): Sitting | Code {
  const own = bar(who.subject);
  if (own !== undefined) return own;
  let why = outside;
  for (const sitting of who.sittings.filter(({ seat }) => seats.includes(seat))) {
    const theirs = sitting.for && bar(sitting.for.subject);
    if (theirs === undefined) return sitting;
    why = theirs;
  }
  return why;
}

/** Who speaks of a slot, in which seat, and in whose place. @throws Refused where they may not */
export function speaking(who: Seated, sitting: Sitting | Code, slot: string): Pick<Answer, "by" | "seat"> {
  if (typeof sitting === "string") throw new Refused(sitting, slot);
  const { subject, name } = who;
  return { by: { subject, name, ...(sitting.for && { for: { ...sitting.for } }) }, seat: sitting.seat };
}

/** Whether something was said by somebody, or in their place. */
export const isBy = ({ subject, for: absent }: By, somebody: string): boolean =>
  subject === somebody || absent?.subject === somebody;
