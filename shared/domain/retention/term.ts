import { dayOf, later } from "../instant.ts";
import type { Awaited, Ceiling, Demand, Extension, Floor, Retention, Settlement, Term } from "./retention.ts";

/** A period of so many months, by its name in the regulation. */
export interface Period {
  months: number;
  period: string;
  clause: string;
}
/** AM-17. One that the law sets, with its source and since when. */
interface Legal extends Period {
  source: string;
  since: string;
}
/** DL-10. One for what matters more: for a mark, or an amount from so many yuan on. */
interface Longer extends Period {
  where: string;
  amountFrom?: number | undefined;
}

/** AF-18. What a regulation says of how long the files of a class are kept. */
export type KeepRule =
  | { kind: "unruled" }
  | { kind: "for good"; every: Period }
  | {
      kind: "for a time";
      /** The event that it counts from; `told` by the file's own date, or recorded later by somebody. */
      from: string;
      told: "by its date" | "by a submitter" | "by an archivist";
      /** Accounting papers: it counts from 1 January of the next year. */
      fromNextYear: boolean;
      usual: Period;
      longer: readonly Longer[];
      lawFloor?: Legal | undefined;
      ceiling?: Legal | undefined;
    };

type Timed = Extract<KeepRule, { kind: "for a time" }>;

/** What is known of a file: itself, what happened to it or its customer, what makes it matter more, and what people decided. */
export interface Known {
  /** The last day that its date may mean. */
  date: string;
  amount?: string | undefined;
  events: Readonly<Record<string, string>>;
  marks: readonly string[];
  settled?: Settlement | undefined;
  extended: readonly Extended[];
}

/** 续存, as far as a term follows from it. */
export type Extended = Pick<Extension, "until" | "forGood" | "at">;

/**
 * AF-18, DL-10, AM-17, CI-10. How long a file is kept: to the end of the longest period that must be kept, or as long as an appraisal said,
 * where that is longer. Where that is past the end of the longest that may be kept, as for good always is, somebody settles it.
 */
export function termOf(rule: KeepRule, known: Known): Term {
  if (rule.kind === "unruled") return { kind: "unruled" };
  const { extended } = known;
  if (rule.kind === "for good") {
    const first = monthsLater(known.date, rule.every.months);
    return { kind: "for good", appraiseOn: latest([first, ...extended.map(untilOf)]), clause: rule.every.clause };
  }
  const { from, usual } = rule;
  const forGood = extended.filter((each) => each.forGood);
  const start = startOf(rule, known);
  if (forGood.length > 0 && (start === undefined || !rule.ceiling))
    return { kind: "for good", appraiseOn: latest(forGood.map(untilOf)), clause: usual.clause };
  if (start === undefined) return { kind: "awaiting", event: from, clause: usual.clause };

  const periods = periodsOf(rule, known);
  const ending = <P extends { months: number }>({ months, ...said }: P) => ({
    ...{ lastDay: monthsLater(start, months), ...said },
  });
  const floors: Floor[] = periods.floors.map(ending);
  const floor = longest(floors, extended);
  const ceiling = periods.ceiling && ending(periods.ceiling);
  if (!ceiling || (forGood.length === 0 && floor <= ceiling.lastDay))
    return { kind: "until", lastDay: floor, floors, ...(ceiling && { ceiling }) };
  const { settled } = known;
  if (settled && holds(settled, betweenOf({ floors, ceiling }, extended), extended))
    return { kind: "until", lastDay: settled.lastDay, floors, ceiling };
  return { kind: "conflict", floors, ceiling };
}

/** How long a file will be kept whose event has not been recorded yet; nothing where it waits for none. */
export function awaitedIn(rule: KeepRule, known: Known): Awaited | undefined {
  if (rule.kind !== "for a time" || startOf(rule, known) !== undefined) return undefined;
  return { fromNextYear: rule.fromNextYear, ...periodsOf(rule, known) };
}

/** The longest period that a file must be kept for. */
export const longestAwaited = ({ floors }: Pick<Awaited, "floors">): number =>
  Math.max(...floors.map(({ months }) => months));

/** How long a file must be kept from an event, for all that is known of it, and how long it may be. */
function periodsOf(
  { from, usual, longer, lawFloor, ceiling }: Timed,
  known: Known,
): Pick<Awaited, "floors" | "ceiling"> {
  const counting = ({ months, period, clause }: Period) => ({ months, period, from, clause });
  const legal = (law: Legal) => ({ ...counting(law), source: law.source, since: law.since });
  return {
    floors: [
      counting(usual),
      ...longer.filter((each) => matters(each, known)).map((each) => ({ ...counting(each), where: each.where })),
      ...(lawFloor ? [legal(lawFloor)] : []),
    ],
    ...(ceiling && { ceiling: legal(ceiling) }),
  };
}

/** CI-10. The days between which somebody settles a conflict, both among them. */
export const betweenOf = (
  { floors, ceiling }: { floors: readonly Floor[]; ceiling: Ceiling },
  extended: readonly Extended[],
): Settlement["between"] => ({
  ceiling: ceiling.lastDay,
  floor: latest([ceiling.lastDay, longest(floors, extended)]),
});

/** Whether what was settled holds still: it is between the same days, and nobody has had the file kept beyond it since. */
const holds = (settled: Settlement, between: Settlement["between"], extended: readonly Extended[]): boolean =>
  settled.between.floor === between.floor &&
  settled.between.ceiling === between.ceiling &&
  !extended.some(({ at, until, forGood }) => at > settled.at && (forGood || until > settled.lastDay));

/** The last day of the longest of what must be kept, and of what an appraisal said. */
const longest = (floors: readonly Floor[], extended: readonly Extended[]): string =>
  latest([...floors.map(({ lastDay }) => lastDay), ...extended.map(untilOf)]);

/**
 * AM-17. What a law demands of a file, as its class's rule has it: to the end of its period, where that has begun, but not beyond the day
 * on which somebody settled that it gives way (CI-10).
 */
export function demandOf(rule: KeepRule, term: Term, known: Pick<Known, "date" | "events">): Demand | undefined {
  if (rule.kind !== "for a time" || !rule.lawFloor) return undefined;
  const { months, source, since, clause } = rule.lawFloor;
  const start = startOf(rule, known);
  const end = start && monthsLater(start, months);
  return {
    source,
    since,
    clause,
    ...(end && { lastDay: term.kind === "until" && term.lastDay < end ? term.lastDay : end }),
  };
}

/**
 * AM-17. Whether a law demands that a file is kept on a day still. Where it is not known that its period has begun, it does; where it
 * conflicts with another law, it does until the day on which somebody settled (CI-10). What a law demanded before the end became unknown,
 * or before its class left the regulation, it demands still.
 */
export function keptByLaw(
  rule: KeepRule,
  { term, was, law }: Pick<Retention, "term" | "was" | "law">,
  known: Pick<Known, "date" | "events">,
  today: string,
): boolean {
  if (was && demands(was, today)) return true;
  if ("floors" in term) return demands(term, today);
  const demand = rule.kind === "for a time" ? demandOf(rule, term, known) : law;
  return demand !== undefined && (demand.lastDay ?? today) >= today;
}

/** Whether a law's floor of a term reaches to a day, and the term does. */
function demands(term: Term, today: string): boolean {
  if (!("floors" in term) || (term.kind === "until" && term.lastDay < today)) return false;
  return term.floors.some(({ source, lastDay }) => source !== undefined && lastDay >= today);
}

/**
 * From which day a period counts; nothing as long as that has not happened. Not from one before there was the file: what happened with a
 * customer counts for what is made later, too.
 */
function startOf(
  { from, told, fromNextYear }: Timed,
  { date, events }: Pick<Known, "date" | "events">,
): string | undefined {
  const happened = told === "by its date" ? date : events[from];
  const day = happened && latest([happened, date]);
  return day !== undefined && fromNextYear ? `${day.slice(0, 4)}-12-31` : day;
}

/** Whether a file's time is over on a day: it is past its period, or due to be looked at again. */
export function isOver(term: Term, today: string): boolean {
  const on = dueOn(term);
  return on !== undefined && on <= today;
}

/** The first day on which it is over; nothing where that is not known. */
export function dueOn(term: Term): string | undefined {
  if (term.kind === "until") return later(term.lastDay, 1);
  return term.kind === "for good" ? term.appraiseOn : undefined;
}

const matters = ({ where, amountFrom }: Longer, { marks, amount }: Known) =>
  marks.includes(where) || (amountFrom !== undefined && amount !== undefined && Number(amount) >= amountFrom);

const untilOf = ({ until }: Extended) => until;
const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b));

/** The same day of a later month, or that month's last day where it is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}
