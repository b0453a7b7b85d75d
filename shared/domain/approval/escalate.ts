import { type Approval, decisionsOf, type Slot, stageOf } from "./approval.ts";
import { isOver, type Moment, reckoned, termFrom } from "./moment.ts";
import { isPost } from "./seat.ts";

/**
 * What the clock makes of an approval, day by day. A stage whose term is over is asked of the seats above as well, and has a new term:
 * whoever was asked first may still decide, and the first decision counts. The very approval that was given, where nothing changes.
 */
export function escalate(approval: Approval, moment: Moment): Approval {
  if (approval.status !== "open" || approval.within === undefined) return approval;
  const { round, stage, within } = approval;
  const spent = decisionsOf(round).flatMap(({ seat }) => (isPost(seat) ? [seat] : []));
  const asked = stageOf(approval);
  const raised = asked.map((slot) => (slot.answer ? slot : raise(slot, spent)));
  if (isOver(within, moment) && raised.some((slot, n) => slot !== asked[n])) {
    const stages = round.stages.with(stage - 1, raised);
    return { ...approval, round: { ...round, stages }, within: termFrom(within.days, moment) };
  }
  const term = reckoned(within, moment);
  return term.dueOn === within.dueOn ? approval : { ...approval, within: term };
}

/** A slot asked of the next seat above as well, but for those that have had their say; as it is where there is none. */
export function raise(slot: Slot, spent: readonly string[]): Slot {
  const [next, ...above] = slot.above.filter((seat) => !spent.includes(seat));
  return next === undefined ? slot : { ...slot, seats: [...slot.seats, next], above };
}
