import { Refused } from "../refused.ts";
import { answered, hasSaid, unanswered } from "./answer.ts";
import {
  type Approval,
  answersOf,
  type Finding,
  othersThan,
  placeOf,
  type Round,
  roundsOf,
  type Skip,
  type Slot,
  slotsOf,
  type Who,
  withSlot,
} from "./approval.ts";
import { raise } from "./escalate.ts";
import { isOver, type Moment, reckoned, type Term, termFrom } from "./moment.ts";
import { type Bar, interestIn, isBy, sittingIn, speaking } from "./say.ts";
import { ARCHIVISTS, isPost, type Seated } from "./seat.ts";

/**
 * AM-16. Leaves out a step in an emergency. That is on record, is to be told (`toldOfSkip`) and to be reviewed (`openReviews`). The
 * same once more changes nothing: it gives the very approval that was given.
 *
 * @throws Refused where the regulation has this step never skipped (`approval.not-skippable`), or not by them
 * (`approval.may-not-skip`, `approval.own-step`, `approval.one-alone`, `approval.own-request`, `approval.concerned`), and as `decide`
 * where it is not to be decided now
 */
export function skip(approval: Approval, id: string, reason: string, skipper: Seated, moment: Moment): Approval {
  if (hasSaid(placeOf(approval, id).slot, skipper.subject, { verdict: "skip", reason })) return approval;
  const { open, slot } = unanswered(approval, id, skipper.subject);
  const { emergency } = open.round;
  if (!emergency?.steps.includes(slot.step)) throw new Refused("approval.not-skippable", slot.step);
  // It is theirs to decide; and perhaps nobody else sits there who could review it.
  if (skipper.sittings.some(({ seat }) => slot.seats.includes(seat))) throw new Refused("approval.own-step", id);
  const interest = interestIn(open, open.round);
  const alone = leftAlone(open.round, id, skipper);
  const sitting = sittingIn(emergency.by, skipper, (each) => interest(each) ?? alone(each), "approval.may-not-skip");
  const spoken = speaking(skipper, sitting, id);
  const within = termFrom(emergency.reviewWithin, moment);
  return answered(open, id, { verdict: "skip", reason, ...spoken, at: moment.now, within }, moment);
}

/**
 * Whoever skips a step leaves another to somebody else: one that is not theirs by their post, nor was theirs to answer. So nothing is
 * approved by one alone, and nothing is skipped that nobody could then end.
 */
function leftAlone(round: Round, id: string, { sittings }: Seated): Bar {
  const others = othersThan(round, id);
  const theirs = (seat: string) => isPost(seat) && sittings.some((sitting) => sitting.seat === seat);
  return (subject) =>
    others.length > 0 && others.every(({ answer, seats }) => (answer ? isBy(answer.by, subject) : seats.every(theirs)))
      ? "approval.one-alone"
      : undefined;
}

/**
 * AM-16. What a seat that was skipped says of it afterwards, in whichever state the approval is by now. Where it finds that the skip was
 * not justified, what is still to be approved in that round is refused with it. The same once more changes nothing.
 *
 * @throws Refused `approval.not-skipped`, `approval.already-reviewed`, or where it is not theirs to say (`approval.may-not-review`,
 * `approval.own-skip`, `approval.own-request`, `approval.concerned`)
 */
export function review(approval: Approval, id: string, finding: Finding, reviewer: Seated, moment: Moment): Approval {
  const { round, slot } = placeOf(approval, id);
  if (slot.answer?.verdict !== "skip") throw new Refused("approval.not-skipped", id);
  const { review: before, ...skipped } = slot.answer;
  if (before?.by.subject === reviewer.subject && before.finding === finding.finding && before.words === finding.words)
    return approval;
  const interest = interestIn(approval, round);
  const bar = (subject: string) => interest(subject) ?? (isBy(skipped.by, subject) ? "approval.own-skip" : undefined);
  const spoken = speaking(reviewer, sittingIn(slot.seats, reviewer, bar, "approval.may-not-review"), id);
  if (before) throw new Refused("approval.already-reviewed", id);
  const reviewed = { ...skipped, review: { ...finding, ...spoken, at: moment.now } };
  const after = withSlot(approval, { ...slot, answer: reviewed });
  if (after.status !== "open" || !restsOn(after, id) || finding.finding === "justified") return after;
  const { asker, earlier } = after;
  return { asker, earlier, round: after.round, status: "refused", closedAt: moment.now };
}

/** AM-16. Whether what is approved, or is to be, rests on a slot: what was sent back is decided anew. */
export const restsOn = ({ round }: Approval, id: string): boolean => slotsOf(round).some((slot) => slot.id === id);

/**
 * AM-16. What the clock makes of skips whose review is overdue: each is brought to mind once, and its review is asked of the next seat
 * above as well, other than the one that skipped it. The very approval that was given, where nothing changes.
 */
export const chase = (approval: Approval, moment: Moment): Approval =>
  unreviewed(approval)
    .filter(({ skipped: { remindedOn, within } }) => remindedOn === undefined && isOver(within, moment))
    .reduce((chased, { slot, skipped }) => {
      const answer = { ...skipped, within: reckoned(skipped.within, moment), remindedOn: moment.today };
      return withSlot(chased, { ...raise(slot, [skipped.seat]), answer });
    }, approval);

/** The terms of the skips that are to be reviewed, as far as none was brought to mind so far. */
export const reviewTerms = (approval: Approval): Term[] =>
  unreviewed(approval).flatMap(({ skipped: { remindedOn, within } }) => (remindedOn === undefined ? within : []));

/** A skip that nobody has reviewed so far: the seats that may, the last asked last, and the last day for it. */
export interface OpenReview {
  readonly id: string;
  readonly step: string;
  readonly seats: readonly string[];
  readonly dueOn?: string;
}

/** AM-16. The skips that are to be reviewed, in whichever state the approval is by now. */
export const openReviews = (approval: Approval): OpenReview[] => unreviewed(approval).map(openReviewOf);

/** A slot, and how it was skipped. */
export interface Skipped {
  readonly slot: Slot;
  readonly skipped: Skip;
}

/** The steps that were skipped, in whichever round. */
export const skippedIn = (approval: Approval): Skipped[] =>
  roundsOf(approval)
    .flatMap(slotsOf)
    .flatMap((slot) => (slot.answer?.verdict === "skip" ? [{ slot, skipped: slot.answer }] : []));

const unreviewed = (approval: Approval): Skipped[] =>
  skippedIn(approval).filter(({ skipped }) => skipped.review === undefined);

const openReviewOf = ({ slot: { id, step, seats }, skipped: { within } }: Skipped): OpenReview => ({
  ...{ id, step, seats },
  ...(within.dueOn !== undefined && { dueOn: within.dueOn }),
});

/** Who is to be told: by their seats, and by name. */
export interface Told {
  readonly seats: readonly string[];
  readonly people: readonly Who[];
}

/**
 * AM-16. All concerned by a skip: the seats that were skipped, the others of the chain, and the archivists; the asker, whoever has an
 * interest in the request, and everybody who has had a say in it.
 *
 * @throws Refused `approval.unknown-slot`
 */
export function toldOfSkip(approval: Approval, id: string): Told {
  const { round, slot } = placeOf(approval, id);
  const seats = [...slot.seats, ...slotsOf(round).flatMap((each) => each.seats), ARCHIVISTS];
  const heard = answersOf(round).flatMap(({ by: { for: absent, ...by } }) => (absent ? [by, absent] : [by]));
  const people = [approval.asker, ...round.concerned, ...heard];
  return { seats: [...new Set(seats)], people: [...new Map(people.map((who) => [who.subject, who])).values()] };
}
