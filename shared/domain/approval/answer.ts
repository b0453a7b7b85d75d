import { Refused } from "../refused.ts";
import {
  type Answer,
  type Approval,
  type Decision,
  leftOf,
  type Open,
  placeOf,
  roundWith,
  type Slot,
  stageOf,
} from "./approval.ts";
import { opened } from "./begin.ts";
import type { Moment } from "./moment.ts";
import { interestIn } from "./say.ts";

/** What is said of a slot, by whoever decides it or skips it. */
export type Said = Decision | { readonly verdict: "skip"; readonly reason: string };

/** Whether somebody gave a slot this very answer before. */
export const hasSaid = ({ answer }: Slot, subject: string, said: Said): boolean =>
  answer?.by.subject === subject && worded(answer) === worded(said);

/** An answer as one text, whatever the order in which things were refused or narrowed. */
const worded = (said: Said): string =>
  JSON.stringify(
    said.verdict === "approve" ? [said.verdict, inOrder(said.except), inOrder(said.only)] : [said.verdict, said.reason],
  );
const inOrder = (by: Readonly<Record<string, string>> = {}) => Object.entries(by).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * A slot that is to be answered now, by somebody who has no interest in the request.
 *
 * @throws Refused
 */
export function unanswered(approval: Approval, id: string, subject: string): { open: Open; slot: Slot } {
  const { round, slot } = placeOf(approval, id);
  const interest = interestIn(approval, round)(subject);
  if (interest !== undefined) throw new Refused(interest, id);
  if (slot.answer) throw new Refused("approval.already-decided", id);
  if (approval.status === "sent back" || round !== approval.round) throw new Refused("approval.sent-back", id);
  if (approval.status !== "open") throw new Refused("approval.closed", id);
  if (!stageOf(approval).includes(slot)) throw new Refused("approval.not-yet", id);
  return { open: approval, slot };
}

/** What an open approval becomes with the answer of one of its slots. */
export function answered(open: Open, id: string, answer: Answer, moment: Moment): Approval {
  const { asker, earlier, stage } = open;
  const round = roundWith(open.round, { ...placeOf(open, id).slot, answer });
  const course = { asker, earlier, round };
  const closed = { ...course, closedAt: moment.now };
  if (answer.verdict === "send back") return { ...course, status: "sent back" };
  if (answer.verdict === "refuse" || leftOf(round).length === 0) return { ...closed, status: "refused" };
  if (stageOf({ ...open, round }).some((slot) => slot.answer === undefined)) return { ...open, round };
  return stage < round.stages.length ? opened(course, stage + 1, moment) : { ...closed, status: "approved" };
}
