import { z } from "zod";
import { Refused } from "../refused.ts";
import { changeable, type Maker, next } from "./change.ts";
import { leavingNoneVacant } from "./officers.ts";
import { type Person, Subject } from "./person.ts";

/** To whom passes what was open. */
export const Leaving = z.strictObject({ successor: Subject });

/**
 * AM-20. Lets somebody go: from their next request on they may do nothing, and what was open passes to their successor. They do not
 * come back by any change: who does is entered anew. `others` are whoever else holds one of the offices that may not be vacant.
 *
 * @throws Refused `people.successor-oneself`, `people.successor-inactive`, `people.last-officer`, `people.not-oneself`, `people.has-left`
 */
export function leave(person: Person, successor: Person, by: Maker, others: readonly Person[], now: string): Person {
  const present = changeable(person, by);
  if (successor.subject === person.subject) throw new Refused("people.successor-oneself", person.subject);
  if (!successor.active) throw new Refused("people.successor-inactive", successor.subject);
  // What waited for them waits for the successor, until the post is another's: from then on that one decides, and the successor no more.
  const gone = next({
    ...present,
    active: false,
    leftAt: now,
    successor: successor.subject,
    deputy: successor.subject,
  });
  return leavingNoneVacant(person, gone, others);
}

/** Notes that nothing of somebody who left is left behind: no account, no contact in their name. */
export const settle = (person: Person, now: string): Person => next({ ...person, settledAt: now });
