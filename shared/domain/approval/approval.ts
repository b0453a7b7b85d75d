import { z } from "zod";
import { Line, Name } from "../contract.ts";
import { Instant } from "../instant.ts";
import { Refused } from "../refused.ts";
import { Term } from "./moment.ts";
import { Plan, PlannedSlot } from "./plan.ts";

export const Who = z.object({ subject: z.string(), name: z.string() });
export type Who = z.infer<typeof Who>;

/** CI-16. Who did something, and in whose place, where that one was away. */
export const By = Who.extend({ for: Who.optional() });
export type By = z.infer<typeof By>;

const Approve = z.strictObject({
  verdict: z.literal("approve"),
  /** Of several things those that are refused, by id, each with its reason. */
  except: z.record(Name(), Line).default({}),
});
const Refuse = z.strictObject({ verdict: z.literal("refuse"), reason: Line });
/** 补正: the asker is to complete the request, and the chain begins again. */
const SendBack = z.strictObject({ verdict: z.literal("send back"), reason: Line });

/** What an approver says of a request. */
export const Verdict = z.discriminatedUnion("verdict", [Approve, Refuse, SendBack]);
export type Verdict = z.infer<typeof Verdict>;

/** DL-13. Of things of which less is approved than was asked for, by id, what of each: of a file its pages. */
const only = { only: z.record(z.string(), Line).optional() };

/** A verdict as it is given: whoever approves may leave less of some things. */
export type Decision =
  | Exclude<Verdict, { verdict: "approve" }>
  | (z.infer<typeof Approve> & { readonly only?: Readonly<Record<string, string>> | undefined });

const said = { by: By, seat: z.string(), at: Instant };

/** AM-16. What a seat that was skipped says of it afterwards. */
export const Finding = z.strictObject({ finding: z.enum(["justified", "not justified"]), words: Line });
export type Finding = z.infer<typeof Finding>;
export const Review = z.object({ ...Finding.shape, ...said });
export type Review = z.infer<typeof Review>;

/** AM-16. A step that was left out in an emergency, in which of the seats that may do so, and until when that is to be reviewed. */
export const Skip = z.object({
  verdict: z.literal("skip"),
  reason: Line,
  ...said,
  within: Term,
  /** The day on which that was overdue and was brought to mind. */
  remindedOn: z.iso.date().optional(),
  review: Review.optional(),
});
export type Skip = z.infer<typeof Skip>;

/** What became of a slot, on record for good. */
export const Answer = z.discriminatedUnion("verdict", [
  z.object({ ...Approve.shape, ...only, ...said }),
  z.object({ ...Refuse.shape, ...said }),
  z.object({ ...SendBack.shape, ...said }),
  Skip,
]);
export type Answer = z.infer<typeof Answer>;

/**
 * One step, as one seat is asked to decide it. `seat` is the planned one, `seats` those that may decide, the last asked last, and
 * `above` those that may still be asked. `id` is round, stage and place, each from 1: `1.2.1`.
 */
export const Slot = PlannedSlot.extend({
  id: z.string().regex(/^\d+\.\d+\.\d+$/),
  seats: z.array(z.string()).min(1),
  answer: Answer.optional(),
});
export type Slot = z.infer<typeof Slot>;

/** A plan as it is carried out for what was asked: the `subjects`, by id. Whoever is `concerned` decides as little as the asker. */
export const Round = Plan.extend({
  begunAt: Instant,
  subjects: z.array(z.string()).min(1),
  concerned: z.array(Who),
  stages: z.array(z.array(Slot).min(1)).min(1),
});
export type Round = z.infer<typeof Round>;

const course = { asker: Who, round: Round, earlier: z.array(Round) };
/** What an approval is whatever its state: `earlier` rounds were sent back, and stay on record. */
export const Course = z.object(course);
export type Course = z.infer<typeof Course>;

/** The slots of `stage`, from 1, are to be decided, within a term where the regulation sets one. */
export const Open = z.object({ ...course, status: z.literal("open"), stage: z.int().min(1), within: Term.optional() });
export type Open = z.infer<typeof Open>;

/** The asker is to complete it; what is missing is said in the answer that sent it back. */
export const SentBack = z.object({ ...course, status: z.literal("sent back") });
export type SentBack = z.infer<typeof SentBack>;

export const Approved = z.object({ ...course, status: z.literal("approved"), closedAt: Instant });
export type Approved = z.infer<typeof Approved>;

export const TurnedDown = z.object({ ...course, status: z.literal("refused"), closedAt: Instant });
export type TurnedDown = z.infer<typeof TurnedDown>;

export const Withdrawn = z.object({ ...course, status: z.literal("withdrawn"), closedAt: Instant, by: By });
export type Withdrawn = z.infer<typeof Withdrawn>;

/** AF-21…AF-24. Where a request stands on its way through those who decide on it. */
export const Approval = z.discriminatedUnion("status", [Open, SentBack, Approved, TurnedDown, Withdrawn]);
export type Approval = z.infer<typeof Approval>;

export const roundsOf = ({ earlier, round }: Course): Round[] => [...earlier, round];
export const slotsOf = (round: Round): Slot[] => round.stages.flat();
export const answersOf = (round: Round): Answer[] => slotsOf(round).flatMap(({ answer }) => answer ?? []);

/** The slots of a round beside one. */
export const othersThan = (round: Round, id: string): Slot[] => slotsOf(round).filter((slot) => slot.id !== id);

/** The answers by which somebody decided: whoever skips a step does not decide it. */
export const decisionsOf = (round: Round): Answer[] => answersOf(round).filter(({ verdict }) => verdict !== "skip");

/** The things asked for that nobody has refused so far. */
export function leftOf(round: Round): string[] {
  const refused = new Set(
    answersOf(round).flatMap((answer) => (answer.verdict === "approve" ? Object.keys(answer.except) : [])),
  );
  return round.subjects.filter((subject) => !refused.has(subject));
}

/** What may be done now: nothing as long as it is not approved. */
export const approvedSubjects = (approval: Approval): string[] =>
  approval.status === "approved" ? leftOf(approval.round) : [];

/** What a list of tasks shows of a slot that is to be decided. */
export interface OpenSlot {
  readonly id: string;
  readonly step: string;
  readonly seats: readonly string[];
  readonly subjects: readonly string[];
  /** The last day on which it is in time, where there is one that is known. */
  readonly dueOn?: string;
}

/** The slots that are to be decided now. */
export function openSlots(approval: Approval): OpenSlot[] {
  if (approval.status !== "open") return [];
  const subjects = leftOf(approval.round);
  const dueOn = approval.within?.dueOn;
  return stageOf(approval)
    .filter(({ answer }) => answer === undefined)
    .map(({ id, step, seats }) => ({ id, step, seats, subjects, ...(dueOn !== undefined && { dueOn }) }));
}

export const stageOf = ({ round, stage }: Open): Slot[] => round.stages[stage - 1] ?? [];

/** A slot, whichever its round, and that round. @throws Refused `approval.unknown-slot` */
export function placeOf(approval: Approval, id: string): { round: Round; slot: Slot } {
  for (const round of roundsOf(approval)) for (const slot of slotsOf(round)) if (slot.id === id) return { round, slot };
  throw new Refused("approval.unknown-slot", id);
}

/** An approval in which a slot of one of its rounds has changed. */
export function withSlot(approval: Approval, changed: Slot): Approval {
  const { round } = placeOf(approval, changed.id);
  const after = roundWith(round, changed);
  if (round === approval.round) return { ...approval, round: after };
  return { ...approval, earlier: approval.earlier.map((each) => (each === round ? after : each)) };
}

/** A round in which one of its slots has changed. */
export const roundWith = (round: Round, changed: Slot): Round => ({
  ...round,
  stages: round.stages.map((stage) => stage.map((slot) => (slot.id === changed.id ? changed : slot))),
});
