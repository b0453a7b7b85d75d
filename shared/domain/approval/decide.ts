import type { Code } from "../refusals.ts";
import { Refused } from "../refused.ts";
import { answered, hasSaid, unanswered } from "./answer.ts";
import {
  type Approval,
  type By,
  type Decision,
  decisionsOf,
  leftOf,
  type OpenSlot,
  openSlots,
  othersThan,
  placeOf,
} from "./approval.ts";
import type { Moment } from "./moment.ts";
import { type Bar, interestIn, isBy, sittingIn, speaking } from "./say.ts";
import type { Seated, Sitting } from "./seat.ts";

/**
 * AF-21…AF-24, CI-16. What an approval becomes when somebody decides a slot of it, in a seat of their own or of someone who is away.
 * Saying the same once more changes nothing: it gives the very approval that was given.
 *
 * @throws Refused where it is not theirs to decide (`approval.own-request`, `approval.concerned`, `approval.one-step-each`,
 * `approval.one-alone`, `approval.not-your-seat`), not to be decided now (`approval.already-decided`, `approval.not-yet`, `approval.sent-back`,
 * `approval.closed`), or nothing that is asked (`approval.unknown-slot`, `approval.not-left`)
 */
export function decide(approval: Approval, id: string, verdict: Decision, decider: Seated, moment: Moment): Approval {
  if (hasSaid(placeOf(approval, id).slot, decider.subject, verdict)) return approval;
  const { open, slot } = unanswered(approval, id, decider.subject);
  const spoken = speaking(decider, decidingIn(open, slot, decider), id);
  const left = leftOf(open.round);
  const stray = Object.keys(verdict.verdict === "approve" ? verdict.except : {}).find((each) => !left.includes(each));
  if (stray !== undefined) throw new Refused("approval.not-left", stray);
  return answered(open, id, { ...verdict, ...spoken, at: moment.now }, moment);
}

/** What somebody may decide now. */
export const openSlotsFor = (approval: Approval, decider: Seated): OpenSlot[] =>
  openSlots(approval).filter((slot) => typeof decidingIn(approval, slot, decider) !== "string");

/**
 * The sitting in which somebody may decide. Nobody decides two steps of a round, or has both decided in their place; nor the one step
 * that is left where they skipped all others.
 */
function decidingIn({ asker, round }: Approval, { id, seats }: SlotAsked, decider: Seated): Sitting | Code {
  const interest = interestIn({ asker }, round);
  const decisions = decisionsOf(round);
  const bar: Bar = (subject) => {
    if (decisions.some(({ by }) => isBy(by, subject))) return "approval.one-step-each";
    const others = othersThan(round, id);
    const alone = others.length > 0 && others.every(({ answer }) => answer !== undefined && isBy(answer.by, subject));
    return alone ? "approval.one-alone" : undefined;
  };
  return sittingIn(seats, decider, (subject) => interest(subject) ?? bar(subject), "approval.not-your-seat");
}

type SlotAsked = Pick<OpenSlot, "id" | "seats">;

/** As long as it is to be decided, or completed. */
const UNDECIDED: readonly Approval["status"][] = ["open", "sent back"];

/**
 * Takes a request back, by the asker or in the asker's place: as it stands in one of these states.
 *
 * @throws Refused `approval.not-asker`, `approval.closed`
 */
export function withdraw(approval: Approval, by: By, moment: Moment, from = UNDECIDED): Approval {
  const { asker, round, earlier, status } = approval;
  if (!isBy(by, asker.subject)) throw new Refused("approval.not-asker", round.name);
  if (status === "withdrawn") return approval;
  if (!from.includes(status)) throw new Refused("approval.closed", round.name);
  return { asker, round, earlier, status: "withdrawn", closedAt: moment.now, by };
}
