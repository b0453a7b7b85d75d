import { z } from "zod";
import type { FiledRecord } from "../catalogue/record.ts";
import { Name } from "../contract.ts";
import { same } from "../same.ts";
import { type Bounded, isBounded, Term } from "./retention.ts";
import { longestAwaited } from "./term.ts";
import { awaited, follows, type Ground, type RetentionRules } from "./work.ts";

const Word = Name(100);
const clause = { clause: Name(20) };
const named = <T extends z.ZodType>(value: T) =>
  z.record(Word, value).refine((all) => Object.keys(all).length <= 300, "too many");

const Law = z.strictObject({ for: Word, source: Name(), since: z.iso.date(), ...clause });
const KeepForGood = z.strictObject({ for: z.literal("长期"), appraise_every: Word, afterwards: Word, ...clause });
const KeepForTerm = z.strictObject({
  ...{ from: Word, for: Word, from_next_year: z.boolean().optional(), afterwards: Word, ...clause },
  longer: z
    .array(z.strictObject({ where: Name(), amount_from: Word.optional(), for: Word, ...clause }))
    .max(50)
    .optional(),
  ...{ law_floor: Law.optional(), ceiling: Law.optional() },
});

/** A class, and how long its files are kept. */
export const KeptClass = z.strictObject({ sign: Name(20), keep: z.union([KeepForGood, KeepForTerm]).optional() });

/**
 * AF-18. What a changed regulation says of retention: its parameters, its events, and how long the files of each class are kept. It is the
 * whole of it: a class that is not named has left the regulation.
 */
export const RetentionPart = z.strictObject({
  parameters: named(z.strictObject({ value: z.number().min(0).max(1e12), unit: Name(20), ...clause })),
  events: named(z.strictObject({ dated_by: Name(20), ...clause })),
  classes: named(KeptClass),
});
export type RetentionPart = z.infer<typeof RetentionPart>;

/** What a changed regulation does to how long a file is kept. `known`: its end becomes known, or what was in conflict is not. */
export const Effect = z.enum(["longer", "shorter", "conflict", "known", "unknown", "same"]);
export type Effect = z.infer<typeof Effect>;

const Counted = z.object({ months: z.int(), fromNextYear: z.boolean() });

export const Previewed = z
  .object({
    ...{ number: z.string(), name: z.string(), class: z.string(), className: z.string() },
    ...{ now: Term, next: Term, effect: Effect },
    awaited: z
      .object({ now: Counted, next: Counted })
      .nullable()
      .meta({ description: "尚未起算的：起算之后，现在保管几个月、修改后几个月；fromNextYear 表示自次年 1 月 1 日起" }),
  })
  .meta({ id: "PreviewedRetention", description: "办法修改后，一份文件的保管期限如何变化" });
export type Previewed = z.infer<typeof Previewed>;

/**
 * AF-18. What would follow for a file from other rules instead of those in force, also once its period begins; nothing where that is the
 * same, also where it is kept longer for now because nobody confirmed what is shorter.
 */
export function preview(
  record: FiledRecord,
  { rules, then }: { rules: RetentionRules; then: RetentionRules },
  facts: Ground["facts"],
): Previewed | undefined {
  const { number, name, class: sign, className } = record;
  const [now, next] = [follows(record, { rules, facts }), follows(record, { rules: then, facts })];
  const [nowBegun, nextBegun] = [
    follows(begun(record, now, rules), { rules, facts }),
    follows(begun(record, next, then), { rules: then, facts }),
  ];
  if (same(next, now) && same(nextBegun, nowBegun)) return undefined;
  const waits = { now: counted(record, { rules, facts }), next: counted(record, { rules: then, facts }) };
  const both = waits.now && waits.next ? { now: waits.now, next: waits.next } : null;
  const effect = both ? effectOf(nowBegun, nextBegun) : effectOf(now, next);
  return { number, name, class: sign, className, now, next, effect, awaited: both };
}

/** How long a file will be kept from the event that it waits for; nothing where it waits for none. */
function counted(record: FiledRecord, ground: Pick<Ground, "rules" | "facts">): z.infer<typeof Counted> | undefined {
  const waits = awaited(record, ground);
  return waits && { months: longestAwaited(waits), fromNextYear: waits.fromNextYear };
}

/** A file as it would be, had that on which its period waits happened on the file's own day, and nobody had it kept longer. */
function begun(record: FiledRecord, term: Term, rules: RetentionRules): FiledRecord {
  if (term.kind !== "awaiting") return record;
  const events = { ...record.retention.events, [term.event]: rules.lastDayOf(record.date) };
  return { ...record, retention: { ...record.retention, events, extended: [] } };
}

function effectOf(now: Term, then: Term): Effect {
  if (then.kind === "conflict") return now.kind === "conflict" ? "same" : "conflict";
  if (!isBounded(then)) return isBounded(now) || now.kind === "conflict" ? "unknown" : "same";
  if (!isBounded(now)) return "known";
  const [a, b] = [endOf(now), endOf(then)];
  return a === b ? "same" : a < b ? "longer" : "shorter";
}

/** For good lies after every day. */
const endOf = (term: Bounded) => (term.kind === "for good" ? "~" : term.lastDay);
