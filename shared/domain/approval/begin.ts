import { Refused } from "../refused.ts";
import type { Approval, Course, Open, Round, Slot, Who } from "./approval.ts";
import { type Moment, termFrom } from "./moment.ts";
import type { Plan, PlannedSlot } from "./plan.ts";
import { isPost, type Seated } from "./seat.ts";

/** A request as it is put: by whom, for which things (by id), and who else has an interest in it and may not decide either. */
export interface Application {
  readonly asker: Seated;
  readonly subjects: readonly string[];
  readonly concerned?: readonly Seated[];
}

/**
 * AF-21…AF-23. Begins an approval: the slots of the first stage are to be decided. A seat in which the asker or anybody concerned
 * sits is passed over for the one above it, and so is a post that an earlier step has: none is asked twice. Where nobody is left above,
 * those are asked whom the plan names instead.
 *
 * @throws Refused `approval.nobody-above`, `approval.nothing-asked`
 */
export function begin(plan: Plan, application: Application, moment: Moment): Open {
  const { subject, name } = application.asker;
  return carriedOut(plan, application, { asker: { subject, name }, earlier: [] }, moment);
}

/**
 * 补正. The asker puts a request again that was sent back, under the plan that it has now: the chain begins again, and what was
 * decided before stays on record.
 *
 * @throws Refused `approval.not-asker`, `approval.not-sent-back`, and as `begin`
 */
export function resubmit(approval: Approval, plan: Plan, application: Application, moment: Moment): Open {
  const { asker, round } = approval;
  if (application.asker.subject !== asker.subject) throw new Refused("approval.not-asker", round.name);
  if (approval.status !== "sent back") throw new Refused("approval.not-sent-back", round.name);
  return carriedOut(plan, application, { asker, earlier: [...approval.earlier, round] }, moment);
}

/** Asks for the decisions of a stage, from 1. */
export const opened = ({ asker, round, earlier }: Course, stage: number, moment: Moment): Open => ({
  ...{ asker, round, earlier },
  status: "open",
  stage,
  ...(round.decideWithin !== undefined && { within: termFrom(round.decideWithin, moment) }),
});

function carriedOut(plan: Plan, application: Application, course: Omit<Course, "round">, moment: Moment): Open {
  const { asker, concerned = [] } = application;
  const subjects = [...new Set(application.subjects)];
  if (subjects.length === 0) throw new Refused("approval.nothing-asked", plan.name);
  const interested = [asker, ...concerned].flatMap(({ sittings }) => sittings.map(({ seat }) => seat));
  const round: Round = {
    ...plan,
    begunAt: moment.now,
    subjects,
    concerned: concerned.map(({ subject, name }): Who => ({ subject, name })),
    stages: seated(plan.stages, interested, course.earlier.length + 1),
  };
  return opened({ ...course, round }, 1, moment);
}

/**
 * Gives each slot a seat of its own, the planned one or the next above it that is free. Those above it that are left are asked when
 * time runs out; a post with a step of its own is not among them, so that its own step always has somebody to decide it.
 */
function seated(stages: readonly (readonly PlannedSlot[])[], interested: readonly string[], round: number): Slot[][] {
  const taken = new Set(interested);
  const slots = stages.map((stage, s) =>
    stage.map(({ step, seat, above, instead = [], departments }, n): Slot => {
      const free = [seat, ...above, ...instead].find((each) => !taken.has(each));
      if (free === undefined) throw new Refused("approval.nobody-above", step);
      if (isPost(free)) taken.add(free);
      const id = `${round}.${s + 1}.${n + 1}`;
      return { id, step, seat, seats: [free], above, ...(departments && { departments }) };
    }),
  );
  return slots.map((stage) => stage.map((slot) => ({ ...slot, above: leftAbove(slot, taken) })));
}

/** The seats above the one that a slot has gone to, without those that are taken; none where it went to who is not above. */
function leftAbove({ seat, seats, above }: Slot, taken: ReadonlySet<string>): string[] {
  const ladder = [seat, ...above];
  if (!ladder.some((each) => seats.includes(each))) return [];
  return ladder.slice(ladder.findIndex((each) => seats.includes(each)) + 1).filter((each) => !taken.has(each));
}
