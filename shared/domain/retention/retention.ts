import { z } from "zod";
import { Instant } from "../instant.ts";

/** A period that a file must be kept for, to its last day; where the law demands it, with its source. */
export const Floor = z.object({
  lastDay: z.iso.date(),
  /** The regulation's parameter and the event that it counts from, by their names there. */
  period: z.string(),
  from: z.string(),
  clause: z.string(),
  /** DL-10. What makes it matter more, where this is the longer period for that. */
  where: z.string().optional(),
  /** AM-17. The law that demands it, and since when. */
  source: z.string().optional(),
  since: z.iso.date().optional(),
});
export type Floor = z.infer<typeof Floor>;

/** CI-10. The day after which a file may not be kept any more: personal data are kept no longer than their purpose needs. */
export const Ceiling = Floor.omit({ where: true });
export type Ceiling = z.infer<typeof Ceiling>;

const counted = { months: z.int() };
/** AF-18. How long a file will be kept once the event has happened that it waits for: periods that have no last day yet. */
export const Awaited = z.object({
  /** They will count from 1 January after. */
  fromNextYear: z.boolean(),
  floors: z.array(Floor.omit({ lastDay: true }).extend(counted)),
  ceiling: Ceiling.omit({ lastDay: true }).extend(counted).optional(),
});
export type Awaited = z.infer<typeof Awaited>;

/** Kept for good, and looked at again on a day. */
export const ForGood = z.object({ kind: z.literal("for good"), appraiseOn: z.iso.date(), clause: z.string() });
export type ForGood = z.infer<typeof ForGood>;

/** Kept to the last day of its longest floor, or as somebody settled or appraised it. */
export const Until = z.object({
  kind: z.literal("until"),
  lastDay: z.iso.date(),
  floors: z.array(Floor).min(1),
  ceiling: Ceiling.optional(),
});
export type Until = z.infer<typeof Until>;

/** A term of which it is known how long it holds. */
export const Bounded = z.discriminatedUnion("kind", [ForGood, Until]);
export type Bounded = z.infer<typeof Bounded>;

/**
 * AF-18, DL-10, AM-17, CI-10. How long a file is kept, as the regulation and what is known of the file have it. The longest floor
 * holds; where a ceiling lies below it, nobody but a person says which one gives way.
 */
export const Term = z.discriminatedUnion("kind", [
  ForGood,
  /** The event that its period counts from has not been recorded. */
  z.object({ kind: z.literal("awaiting"), event: z.string(), clause: z.string() }),
  Until,
  z.object({ kind: z.literal("conflict"), floors: z.array(Floor).min(1), ceiling: Ceiling }),
  /** Its class has no period, or has left the regulation: it is kept until somebody says otherwise. */
  z.object({ kind: z.literal("unruled") }),
]);
export type Term = z.infer<typeof Term>;

/** AF-18. Whether it is known how long a term holds. */
export const isBounded = (term: Term): term is Bounded => term.kind === "until" || term.kind === "for good";

/** Who said something of a file or a customer, and when. */
export const Told = z.object({ by: z.object({ subject: z.string(), name: z.string() }), at: Instant });
export type Told = z.infer<typeof Told>;

/** AM-17. What a law demands of a file; its last day, where it is known that its period has begun. */
export const Demand = Ceiling.pick({ clause: true }).extend({
  source: z.string(),
  since: z.iso.date(),
  lastDay: z.iso.date().optional(),
});
export type Demand = z.infer<typeof Demand>;

const said = { ...Told.shape, reason: z.string() };

/** 续存. What an appraisal decided instead of destroying: kept until a day, or for good and looked at again on it. */
export const Extension = z.object({ until: z.iso.date(), forGood: z.boolean(), ...said });
export type Extension = z.infer<typeof Extension>;

/**
 * CI-10. What a person decided where a floor and a ceiling conflict: the last day on which the file is kept. It is said of the two days
 * `between` which it lies: where they come to be others, somebody decides anew.
 */
export const Settlement = z.object({
  lastDay: z.iso.date(),
  between: z.object({ ceiling: z.iso.date(), floor: z.iso.date() }),
  ...said,
});
export type Settlement = z.infer<typeof Settlement>;

/** AF-32. Where a file stands on its way to its end. */
export const RetentionStage = z.discriminatedUnion("stage", [
  z.object({ stage: z.literal("running") }),
  /** Past its period, or due to be looked at again: it waits for an appraisal. */
  z.object({ stage: z.literal("due"), since: Instant }),
  /** It stands in an application for destruction. `wasDue`: since when it had been due; nothing where it is before its time. */
  z.object({ stage: z.literal("proposed"), application: z.string(), wasDue: Instant.optional() }),
  /** Its destruction has begun: no new use of it is granted, and it may still be spared until its key is taken. */
  z.object({ stage: z.literal("condemned"), application: z.string(), wasDue: Instant.optional() }),
]);
export type RetentionStage = z.infer<typeof RetentionStage>;

/** AF-18. What is known of a file that its retention follows from, what follows from it, and where it stands. */
export const Retention = z.object({
  /** Days on which events happened to this very file, by the regulation's names; its customer's are the customer's (`CustomerFacts`). */
  events: z.record(z.string(), z.iso.date()),
  /** DL-10. What makes it matter more, by the regulation's names: 重要客户, 大额订单. */
  marks: z.array(z.string()),
  /** Who dated which event last, and who took off which mark that is still off. */
  dated: z.record(z.string(), Told).optional(),
  unmarked: z.record(z.string(), Told).optional(),
  settled: Settlement.optional(),
  /** 续存, the last one last. */
  extended: z.array(Extension),
  /** What is in force. */
  term: Term,
  /** What was in force before its end became unknown: what follows once that is known again is not shorter, unless somebody says so. */
  was: Bounded.optional(),
  /** What would follow and is shorter than what is in force, since when and under which regulation: it waits for somebody to confirm it. */
  shorter: z.object({ term: Until, under: z.string(), since: Instant }).optional(),
  /** Who confirmed last that it is kept for a shorter time, to which day, and why. */
  confirmed: z.object({ ...said, lastDay: z.iso.date() }).optional(),
  /** AM-17. What a law demanded when its class last had a rule that could say so: where it has left the regulation, that holds. */
  law: Demand.optional(),
  /** Who filed its paper anew, where its voided number was kept longer, or the new end was not known. */
  refiled: Told.optional(),
  /** On whose word something shorter waits, or would wait if nothing else kept it longer: none of them confirms it. */
  shortenedBy: z.array(Told).optional(),
  /** Those of them whose words came along with its paper when that was filed anew, and who filed it. */
  brought: z.array(Told).optional(),
  /** The latest days and all marks, of itself and its customer, from which an end followed that was in force, since two agreed last. */
  agreed: z.object({ events: z.record(z.string(), z.iso.date()), marks: z.array(z.string()) }).optional(),
  /** The regulation, by content hash, under which it came to be as it is; others may say the same. */
  under: z.string(),
  at: RetentionStage,
});
export type Retention = z.infer<typeof Retention>;

/** What people decided of a paper that is of it whatever it is filed as. */
export type Decided = Pick<Retention, "marks" | "extended" | "unmarked">;

/**
 * What somebody said that a file's end follows from, of itself or its customer: when an event was, that a mark is off, as what its paper was
 * filed anew, until when it is kept where floor and ceiling conflict, that it is shorter.
 */
export const Word = z.object({
  said: z.enum(["dated", "unmarked", "refiled", "settled", "shortened"]),
  /** The event or the mark, by its name in the regulation; the number that was voided; why it is settled so, or shorter. */
  what: z.string(),
  on: z.iso.date().optional(),
  of: z.enum(["file", "customer"]),
  by: z.string(),
  at: Instant,
});
export type Word = z.infer<typeof Word>;
