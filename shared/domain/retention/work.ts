import type { FiledRecord, FileRecord } from "../catalogue/record.ts";
import { Refused } from "../refused.ts";
import { same } from "../same.ts";
import { type CustomerFacts, dated, marked } from "./customer.ts";
import {
  type Awaited,
  type Bounded,
  type Ceiling,
  type Extension,
  isBounded,
  type Retention,
  type Term,
  type Told,
  type Word,
} from "./retention.ts";
import { inForce } from "./stage.ts";
import { awaitedIn, betweenOf, demandOf, type Extended, isOver, type KeepRule, type Known, termOf } from "./term.ts";

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

type By = Told["by"];
type Agreed = NonNullable<Retention["agreed"]>;

/** AF-18. Works out how long a file is kept, from all that is known now; nothing where that changes nothing. */
export function workOut(record: FiledRecord, ground: Ground): FiledRecord | undefined {
  const next = worked(record, ground);
  const { under } = next.retention;
  return same(next.retention, { ...record.retention, under }) ? undefined : next;
}

/** AF-18. What follows for a file from a regulation and all that is known, whatever is in force; were it kept longer by `more`, too. */
export function follows(
  record: FiledRecord,
  { rules, facts }: Pick<Ground, "rules" | "facts">,
  more: readonly Extended[] = [],
): Term {
  return termOf(rules.ruleOf(record.class), allKnown(record, { rules, facts }, more));
}

/** How long a file is kept once the event that its period waits for has happened; nothing where it waits for none. */
export const awaited = (record: FiledRecord, ground: Pick<Ground, "rules" | "facts">): Awaited | undefined =>
  awaitedIn(ground.rules.ruleOf(record.class), allKnown(record, ground));

function allKnown(
  { date, amount, retention }: FiledRecord,
  { rules, facts }: Pick<Ground, "rules" | "facts">,
  more: readonly Extended[] = [],
): Known {
  const { settled, extended } = retention;
  return {
    ...{ date: rules.lastDayOf(date), amount, settled, extended: [...extended, ...more] },
    ...knownOf(retention, facts),
  };
}

/** What is known of a file and its customer: its own event goes before its customer's. */
const knownOf = ({ events, marks }: Retention, facts: CustomerFacts | undefined): Agreed => ({
  events: { ...facts?.events, ...events },
  marks: [...new Set([...(facts?.marks ?? []), ...marks])],
});

/** AF-18, DL-10. What of its customer a file's end follows from: not what happened to the file itself as well. */
export function ofCustomer(
  { class: sign, retention }: FiledRecord,
  { rules, facts }: Pick<Ground, "rules" | "facts">,
): Agreed {
  const { events = {}, marks = [] } = facts ?? {};
  const others = Object.entries(events).filter(([event]) => !(event in retention.events));
  return relevant({ events: Object.fromEntries(others), marks }, rules.ruleOf(sign));
}

/**
 * AF-18. Something happened to this very file that its period counts from, as somebody says: not before there was the file. What happened
 * with its customer may well have: that is said of the customer.
 *
 * @throws Refused `file.already-voided`, `file.destroyed`; `retention.unknown-event`, `retention.to-come`, `retention.before-file`
 */
export function recordEvent(
  record: FileRecord,
  { event, on, by }: { event: string; on: string; by: By },
  ground: Ground,
): FiledRecord {
  const filed = inForce(record);
  const rule = ground.rules.ruleOf(filed.class);
  const known = eventsOf(rule);
  if (!known.includes(event)) throw new Refused("retention.unknown-event", event, known);
  notToCome(on, ground);
  const told = { by, at: ground.now };
  // A date of a month or a year lies before each of its days. Whoever reports may not see the file, so they are not told its date.
  if (on < filed.date) throw new Refused("retention.before-file", on);
  return tellingOf(filed, ground, dated(filed.retention, { event, on }, told));
}

/**
 * DL-10. Something makes this very file matter more, or no longer does, as somebody says.
 *
 * @throws Refused `file.already-voided`, `file.destroyed`; `retention.unknown-mark`, and as `marked`
 */
export function markFile(
  record: FileRecord,
  { mark, holds, by }: { mark: string; holds: boolean; by: By },
  ground: Ground,
): FiledRecord {
  const filed = inForce(record);
  const known = marksOf(ground.rules.ruleOf(filed.class));
  if (!known.includes(mark)) throw new Refused("retention.unknown-mark", mark, known);
  const told = { by, at: ground.now };
  return tellingOf(filed, ground, marked(filed.retention, { mark, holds }, told));
}

/**
 * CI-10. Somebody says until when a file is kept whose floor and ceiling conflict, or whose settlement nobody has confirmed yet: a day from
 * the one to the other. Where it had a later end before, that stays in force until somebody else confirms this one: two people shorten.
 *
 * @throws Refused `file.already-voided`, `file.destroyed`; `retention.no-conflict`, `retention.outside`
 */
export function settle(
  record: FileRecord,
  { lastDay, reason, by }: { lastDay: string; reason: string; by: By },
  ground: Ground,
): FiledRecord {
  const filed = inForce(record);
  const open = openOf(filed.retention);
  if (!open) throw new Refused("retention.no-conflict", filed.number);
  const between = betweenOf(open, filed.retention.extended);
  if (lastDay < between.ceiling || lastDay > between.floor)
    throw new Refused("retention.outside", `${between.ceiling}…${between.floor}`);
  const told = { by, at: ground.now };
  return tellingOf(filed, ground, { settled: { lastDay, between, ...told, reason } });
}

/** The floors and the ceiling between which somebody settles. */
function openOf({
  term,
  shorter,
  settled,
}: Retention): Pick<Extract<Term, { kind: "conflict" }>, "floors" | "ceiling"> | undefined {
  if (term.kind === "conflict") return term;
  if (!settled || shorter?.term.lastDay !== settled.lastDay) return undefined;
  const { floors, ceiling } = shorter.term;
  return ceiling && { floors, ceiling };
}

/**
 * Somebody confirms that a file is kept for the shorter time that follows from all that is known now; they say to which day, so that it is
 * that and no other. It is nobody on whose own word it became shorter: two people shorten.
 *
 * @throws Refused `file.already-voided`, `file.destroyed`; `retention.nothing-shorter`, `retention.own-shortening`
 */
export function confirmShorter(
  record: FileRecord,
  { lastDay, reason, by }: { lastDay: string; reason: string; by: By },
  ground: Ground,
): FiledRecord {
  const filed = worked(inForce(record), ground);
  const { shorter, was: _was, brought: _brought, shortenedBy = [], ...rest } = filed.retention;
  if (shorter?.term.lastDay !== lastDay) throw new Refused("retention.nothing-shorter", filed.number);
  if (shortenedBy.some((told) => told.by.subject === by.subject))
    throw new Refused("retention.own-shortening", filed.number);
  const { term, under } = shorter;
  const confirmed = { by, at: ground.now, reason, lastDay };
  const agreed = relevant(knownOf(rest, ground.facts), ground.rules.ruleOf(filed.class));
  return {
    ...{ ...filed, lockDue: ground.now },
    retention: { ...rest, term, under, confirmed, ...(!same(agreed, NOTHING) && { agreed }) },
  };
}

/**
 * AF-13, AF-18. With what retention a paper is filed anew, as somebody says: what its voided number kept it for stays in force where what
 * follows now, or once its end is known, ends earlier, until somebody confirms that on whose word it is not.
 */
export function refiled(fresh: Retention, before: Retention, told: Told[], now: string): Retention {
  const { term, was, under, agreed, shortenedBy = [] } = before;
  const next = neverShorter({ ...fresh, term, under, ...(was && { was }) }, fresh.term, fresh.under, now);
  if (!hadEnd(before)) return next;
  const [by] = next.shorter || next.was ? told : [];
  // What people decided of the paper may hide for now that it would be kept for a shorter time.
  const mayHide = next.marks.length > 0 || next.extended.length > 0;
  const words = onceEach([...shortenedBy, ...(by || mayHide ? told : [])]);
  return {
    ...next,
    ...(agreed && agreed.marks.length > 0 && { agreed: { events: {}, marks: agreed.marks } }),
    ...(by && { refiled: by }),
    ...(words.length > 0 && { brought: words, shortenedBy: words }),
  };
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

/**
 * AF-18, DL-10, CI-10. Who said what a file's end follows from, what was said first before what was said later: who dated the events, took
 * off the marks, filed its paper anew, settled a conflict, confirmed a shorter time.
 */
export function wordsOn(
  { class: sign, predecessor = "", retention }: FileRecord,
  { rules, facts }: Pick<Ground, "rules" | "facts">,
): Word[] {
  const { events, refiled, settled, confirmed } = retention;
  const rule = rules.ruleOf(sign);
  const words = (of: Word["of"], from: Pick<Retention, "events" | "dated" | "unmarked">): Word[] => [
    ...eventsOf(rule).flatMap((what) => {
      const [on, told] = [from.events[what], from.dated?.[what]];
      return on && told ? [{ said: "dated" as const, what, on, of, by: told.by.name, at: told.at }] : [];
    }),
    ...marksOf(rule).flatMap((what) => {
      const told = from.unmarked?.[what];
      return told ? [{ said: "unmarked" as const, what, of, by: told.by.name, at: told.at }] : [];
    }),
  ];
  const ofFile = (said: Word["said"], what: string, { by, at }: Told, on?: string): Word => ({
    ...{ said, what, of: "file", by: by.name, at },
    ...(on !== undefined && { on }),
  });
  const own = eventsOf(rule).some((event) => event in events);
  return [
    ...words("file", retention),
    ...(facts ? words("customer", { ...facts, ...(own && { dated: {} }) }) : []),
    ...(refiled ? [ofFile("refiled", predecessor, refiled)] : []),
    ...(settled ? [ofFile("settled", settled.reason, settled, settled.lastDay)] : []),
    ...(confirmed ? [ofFile("shortened", confirmed.reason, confirmed, confirmed.lastDay)] : []),
  ].toSorted((a, b) => a.at.localeCompare(b.at));
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

/** Works a file out with what somebody tells of it; first without, so that nothing is on their word that was so before. */
const tellingOf = (record: FiledRecord, ground: Ground, more: Partial<Retention>): FiledRecord =>
  worked(knowing(worked(record, ground), more), ground);

function worked(record: FiledRecord, ground: Ground): FiledRecord {
  const { rules, facts, now } = ground;
  const before = record.retention;
  const rule = rules.ruleOf(record.class);
  const {
    shortenedBy: _,
    agreed: _agreed,
    law: _law,
    ...kept
  } = neverShorter(before, follows(record, ground), rules.hash, now);
  const comesBack = kept.at.stage === "due" && !isOver(kept.term, rules.dayOf(now));
  const known = relevant(knownOf(before, facts), rule);
  const agreed = hadEnd(before) ? agreedOn(before, known) : known;
  const words = wordsFor(kept, { agreed, known, rule, facts });
  const date = rules.lastDayOf(record.date);
  const law = rule.kind === "for a time" ? demandOf(rule, kept.term, { date, events: known.events }) : before.law;
  const retention: Retention = {
    ...kept,
    ...(comesBack && { at: { stage: "running" } }),
    ...(law && { law }),
    ...(words.length > 0 && { shortenedBy: words }),
    ...(hadEnd(kept) && !same(agreed, NOTHING) && { agreed }),
  };
  return { ...record, retention, ...(!same(retention.term, before.term) && { lockDue: now }) };
}

const NOTHING: Agreed = { events: {}, marks: [] };

/** Whether it was ever known how long a file is kept. */
const hadEnd = ({ term, was }: Retention): boolean => isBounded(term) || was !== undefined;

/** What of that which is known a rule counts from and by. */
const relevant = ({ events, marks }: Agreed, rule: KeepRule): Agreed => ({
  events: Object.fromEntries(Object.entries(events).filter(([event]) => eventsOf(rule).includes(event))),
  marks: marks.filter((mark) => marksOf(rule).includes(mark)),
});

/** What is agreed, with what is known now: a later day, or one more mark, makes nothing shorter, and so is agreed at once. */
function agreedOn({ agreed: { events, marks } = NOTHING }: Retention, known: Agreed): Agreed {
  const later = Object.entries(known.events).filter(([event, on]) => on > (events[event] ?? on));
  return { events: { ...events, ...Object.fromEntries(later) }, marks: [...new Set([...marks, ...known.marks])] };
}

/**
 * On whose word it is kept for a shorter time than was agreed, or would be, if nothing else kept it longer: who dated an event of it or its
 * customer earlier, or first once it had an end; who took a mark off; who settled it; and those whose words came along with its paper.
 */
function wordsFor(
  { brought = [], dated, events, settled, shorter, unmarked }: Retention,
  { agreed, known, rule, facts }: { agreed: Agreed; known: Agreed; rule: KeepRule; facts: CustomerFacts | undefined },
): Told[] {
  const earlier = Object.entries(known.events).filter(([event, on]) => on < (agreed.events[event] ?? "~"));
  const off = agreed.marks.filter((mark) => marksOf(rule).includes(mark) && !known.marks.includes(mark));
  const words = [
    ...earlier.map(([event]) => (event in events ? dated : facts?.dated)?.[event]),
    ...off.flatMap((mark) => [facts?.unmarked?.[mark], unmarked?.[mark]]),
    shorter?.term.lastDay === settled?.lastDay ? settled : undefined,
  ];
  return onceEach([...brought, ...words.flatMap((told) => (told ? [{ by: told.by, at: told.at }] : []))]);
}

/** Each person once, with what they told last. */
const onceEach = (told: readonly Told[]): Told[] => [...new Map(told.map((each) => [each.by.subject, each])).values()];

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

const endsBefore = (lastDay: string, term: Bounded) => term.kind === "for good" || lastDay < term.lastDay;
