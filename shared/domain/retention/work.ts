import type { FiledRecord, FileRecord } from "../catalogue/record.ts";
import { Refused } from "../refused.ts";
import { same } from "../same.ts";
import { type CustomerFacts, marked } from "./customer.ts";
import type { Bounded, Ceiling, Extension, Retention, Settlement, Term } from "./retention.ts";
import { inForce } from "./stage.ts";
import { betweenOf, type Extended, isOver, type KeepRule, termOf } from "./term.ts";

/** What a regulation says of retention. */
export interface RetentionRules {
  /** Its content hash. */
  hash: string;
  /** What it says of the files of a class, by the class's sign. */
  ruleOf: (sign: string) => KeepRule;
  /** The last day that a business date may mean. */
  lastDayOf: (date: string) => string;
  /** The day, in its time zone. */
  dayOf: (now: string) => string;
}

/** What a decision rests on beside the file: the regulation, what is known of the file's customer, and the time. */
export interface Ground {
  rules: RetentionRules;
  facts: CustomerFacts | undefined;
  now: string;
}

type By = Pick<Settlement["by"], "subject" | "name">;

/** AF-18. Works out how long a file is kept, from all that is known now; nothing where that changes nothing. */
export function workOut(record: FiledRecord, ground: Ground): FiledRecord | undefined {
  const next = worked(record, ground);
  return same(next.retention, { ...record.retention, under: next.retention.under }) ? undefined : next;
}

/** AF-18. What follows for a file from a regulation and all that is known, whatever is in force; were it kept longer by `more`, too. */
export function follows(
  record: FiledRecord,
  { rules, facts }: Pick<Ground, "rules" | "facts">,
  more: readonly Extended[] = [],
): Term {
  const { events, marks, settled, extended } = record.retention;
  return termOf(rules.ruleOf(record.class), {
    ...{ date: rules.lastDayOf(record.date), amount: record.amount, settled, extended: [...extended, ...more] },
    events: { ...facts?.events, ...events },
    marks: [...new Set([...(facts?.marks ?? []), ...marks])],
  });
}

/**
 * AF-18. Something happened to this very file that its period counts from.
 *
 * @throws Refused `file.already-voided`, `file.destroyed`; `retention.unknown-event`, `retention.to-come`
 */
export function recordEvent(
  record: FileRecord,
  { event, on }: { event: string; on: string },
  ground: Ground,
): FiledRecord {
  const filed = inForce(record);
  const rule = ground.rules.ruleOf(filed.class);
  const known = eventsOf(rule);
  if (!known.includes(event)) throw new Refused("retention.unknown-event", event, known);
  notToCome(on, ground);
  return worked(knowing(filed, { events: { ...filed.retention.events, [event]: on } }), ground);
}

/**
 * DL-10. Something makes this very file matter more, or no longer does.
 *
 * @throws Refused `file.already-voided`, `file.destroyed`; `retention.unknown-mark`
 */
export function markFile(
  record: FileRecord,
  { mark, holds }: { mark: string; holds: boolean },
  ground: Ground,
): FiledRecord {
  const filed = inForce(record);
  const known = marksOf(ground.rules.ruleOf(filed.class));
  if (!known.includes(mark)) throw new Refused("retention.unknown-mark", mark, known);
  return worked(knowing(filed, { marks: marked(filed.retention.marks, mark, holds) }), ground);
}

/**
 * CI-10. Somebody says until when a file is kept whose floor and ceiling conflict: a day from the one to the other.
 *
 * @throws Refused `file.already-voided`, `file.destroyed`; `retention.no-conflict`, `retention.outside`
 */
export function settle(
  record: FileRecord,
  { lastDay, reason, by }: { lastDay: string; reason: string; by: By },
  ground: Ground,
): FiledRecord {
  const filed = inForce(record);
  const { term, extended } = filed.retention;
  if (term.kind !== "conflict") throw new Refused("retention.no-conflict", filed.number);
  const between = betweenOf(term, extended);
  if (lastDay < between.ceiling || lastDay > between.floor)
    throw new Refused("retention.outside", `${between.ceiling}…${between.floor}`);
  const { was: _was, ...rest } = filed.retention;
  const settled = { lastDay, between, by, at: ground.now, reason };
  return worked({ ...filed, retention: { ...rest, settled } }, ground);
}

/**
 * Somebody confirms that a file is kept for the shorter time that follows now; they say to which day, so that it is that and no other.
 *
 * @throws Refused `file.already-voided`, `file.destroyed`; `retention.nothing-shorter`
 */
export function confirmShorter(record: FileRecord, lastDay: string, { now }: Ground): FiledRecord {
  const filed = inForce(record);
  const { shorter, was: _was, ...rest } = filed.retention;
  if (shorter?.term.lastDay !== lastDay) throw new Refused("retention.nothing-shorter", filed.number);
  return { ...filed, lockDue: now, retention: { ...rest, term: shorter.term, under: shorter.under } };
}

/**
 * 续存. An appraisal keeps a file longer, or for good and to be looked at again; past a ceiling that has come up since it was decided, that is
 * a conflict, which somebody settles (CI-10).
 *
 * @throws Refused `file.already-voided`, `file.destroyed`; `retention.not-longer`
 */
export function keepLonger(record: FileRecord, extension: Extension, ground: Ground): FiledRecord {
  const filed = inForce(record);
  const { term } = filed.retention;
  const { until } = extension;
  if (until <= ground.rules.dayOf(ground.now) || (term.kind === "until" && !extension.forGood && until <= term.lastDay))
    throw new Refused("retention.not-longer", filed.number);
  return worked(knowing(filed, { extended: [...filed.retention.extended, extension] }), ground);
}

/** CI-10. The ceiling past which a file would be kept by an extension, as all is known by now; nothing where it may be kept so long. */
export function ceilingPassed(
  record: FiledRecord,
  { until, forGood }: Pick<Extension, "until" | "forGood">,
  ground: Ground,
): Ceiling | undefined {
  const term = follows(record, ground, [{ until, forGood, at: ground.now }]);
  const ceiling = term.kind === "until" || term.kind === "conflict" ? term.ceiling : undefined;
  return ceiling && (forGood || until > ceiling.lastDay) ? ceiling : undefined;
}

/** AF-32. A file whose time is over waits for an appraisal; nothing where it is not over, or stands elsewhere already. */
export function fallDue(record: FiledRecord, today: string, now: string): FiledRecord | undefined {
  const { at, term } = record.retention;
  if (at.stage !== "running" || !isOver(term, today)) return undefined;
  return { ...record, retention: { ...record.retention, at: { stage: "due", since: now } } };
}

/** The events that a file's period counts from and somebody records. */
export const eventsOf = (rule: KeepRule): string[] =>
  rule.kind === "for a time" && rule.told !== "by its date" ? [rule.from] : [];
/** What makes a file matter more. */
export const marksOf = (rule: KeepRule): string[] =>
  rule.kind === "for a time" ? rule.longer.map(({ where }) => where) : [];

/** @throws Refused `retention.to-come` */
export function notToCome(on: string, { rules, now }: Pick<Ground, "rules" | "now">): void {
  if (on > rules.dayOf(now)) throw new Refused("retention.to-come", on);
}

const knowing = (record: FiledRecord, more: Partial<Retention>): FiledRecord => ({
  ...record,
  retention: { ...record.retention, ...more },
});

function worked(record: FiledRecord, ground: Ground): FiledRecord {
  const { rules, now } = ground;
  const kept = neverShorter(record.retention, follows(record, ground), rules.hash, now);
  const comesBack = kept.at.stage === "due" && !isOver(kept.term, rules.dayOf(now));
  const retention: Retention = { ...kept, ...(comesBack && { at: { stage: "running" } }) };
  return { ...record, retention, ...(!same(retention.term, record.retention.term) && { lockDue: now }) };
}

/**
 * With the term that follows, unless what is in force, or was before its end became unknown, is longer: then that stays, and stays under the
 * regulation that it came of, and this waits.
 */
function neverShorter(retention: Retention, term: Term, hash: string, now: string): Retention {
  const { was, shorter, ...rest } = retention;
  const before = isBounded(retention.term) ? retention.term : was;
  if (!isBounded(term)) return { ...rest, term, under: hash, ...(before && { was: before }) };
  if (!before || term.kind !== "until" || !endsBefore(term.lastDay, before)) return { ...rest, term, under: hash };
  const waits = shorter?.term.lastDay === term.lastDay ? shorter : { under: hash, since: now };
  return { ...rest, term: before, shorter: { term, under: waits.under, since: waits.since } };
}

const isBounded = (term: Term): term is Bounded => term.kind === "until" || term.kind === "for good";
const endsBefore = (lastDay: string, term: Bounded) => term.kind === "for good" || lastDay < term.lastDay;
