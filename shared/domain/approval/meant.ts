import type { Code } from "../refusals.ts";
import { Refused } from "../refused.ts";
import { hasSaid, type Said } from "./answer.ts";
import { type Answer, type Approval, type OpenSlot, openSlots, type Review, slotsOf } from "./approval.ts";
import type { Seated } from "./seat.ts";

/** Of what the steps are, which code asks for one of several, and what their names begin with. */
interface Of {
  readonly id: string;
  readonly which: Code;
  readonly prefix?: string;
}

/**
 * The only slot that waits and is meant.
 *
 * @throws Refused `which` with those there are; where there is none `approval.already-decided` of one that was answered, else
 * `approval.not-your-seat`; `approval.closed` and `approval.sent-back` where nothing is to be decided
 */
export function onlyOpen(
  approval: Approval,
  isMeant: (slot: Pick<OpenSlot, "seats">) => boolean,
  { id, which, prefix = "" }: Of,
): string {
  if (approval.status === "sent back") throw new Refused("approval.sent-back", id);
  if (approval.status !== "open") throw new Refused("approval.closed", id);
  const [slot, ...others] = openSlots(approval).filter(isMeant);
  if (slot === undefined) {
    const before = slotsOf(approval.round).find((each) => each.answer && isMeant(each));
    if (before) throw new Refused("approval.already-decided", prefix + before.id);
    throw new Refused("approval.not-your-seat", id);
  }
  if (others.length > 0)
    throw new Refused(
      which,
      id,
      [slot, ...others].map((each) => prefix + each.id),
    );
  return slot.id;
}

/**
 * The slot of an approval that is meant: the one that is named, else the one of which they said this already, else the only one that waits
 * for one of their seats.
 *
 * @throws Refused as `onlyOpen`
 */
export const slotMeant = (
  approval: Approval,
  { slot, said }: { readonly slot: string | undefined; readonly said: Said },
  { subject, sittings }: Seated,
  of: Of,
): string =>
  slot ??
  slotsOf(approval.round).find((each) => hasSaid(each, subject, said))?.id ??
  onlyOpen(approval, ({ seats }) => sittings.some(({ seat }) => seats.includes(seat)), of);

/** CI-16, CR-14. What stands in the trail of something that was said of a step: in which seat, in whose place, and why. */
export const inSeat = (said: Answer | Review | undefined) =>
  said && {
    seat: said.seat,
    ...(said.by.for && { for: said.by.for }),
    ...("reason" in said && { reason: said.reason }),
    ...("except" in said && Object.keys(said.except).length > 0 && { except: said.except }),
    ...("only" in said && said.only && { pages: said.only }),
  };
