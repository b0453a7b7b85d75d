import { z } from "zod";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import { later } from "#shared/domain/instant.ts";
import type { Filing } from "#shared/domain/intake/item.ts";
import { Refused } from "#shared/domain/refused.ts";
import { AHEAD_DAYS } from "#shared/domain/retention/lock.ts";
import type { RetentionPart } from "#shared/domain/retention/preview.ts";
import type { Decided, Retention, Term } from "#shared/domain/retention/retention.ts";
import { demandOf, type KeepRule, keptByLaw, type Period, termOf } from "#shared/domain/retention/term.ts";
import { eventsOf, type Ground, marksOf, type RetentionRules } from "#shared/domain/retention/work.ts";
import type { LoadedRegulation } from "./bundled.ts";
import { Keep, type Keep as KeepOf, Regulation } from "./schema.ts";
import { dayIn, startOf } from "./time-zone.ts";
import { lastDayOf } from "./working-days.ts";

/** What a regulation says of retention, of files and of customers. */
export interface AllRetentionRules extends RetentionRules {
  /** The events that files count from and somebody records, and what makes a customer's files matter more, whatever their class. */
  events: readonly string[];
  marks: readonly string[];
  /** When a retention ends, if that is known. */
  endOf: (term: Term) => string | undefined;
  /** AM-17. Whether a law demands that a file is kept at a moment still, by all that is known of it and its customer. */
  keptByLaw: (record: FiledRecord, known: Pick<Ground, "facts" | "now">) => boolean;
}

/** AF-18. What a regulation says of retention. */
export const retentionRules = ({ regulation, hash }: LoadedRegulation): AllRetentionRules => rulesOf(regulation, hash);

/** What the rules of retention are made of. */
type Kept = Pick<Regulation, "parameters" | "events" | "calendar"> & {
  classes: Readonly<Record<string, { sign: string; keep?: KeepOf | undefined }>>;
};

function rulesOf(regulation: Kept, hash: string): AllRetentionRules {
  const rules = new Map(
    Object.values(regulation.classes).map((rule) => [rule.sign, keepRuleOf(regulation, rule)] as const),
  );
  const all = [...rules.values()];
  return {
    hash,
    lastDayOf,
    ruleOf: (sign) => rules.get(sign) ?? { kind: "unruled" },
    dayOf: (now) => dayIn(regulation.calendar.time_zone, now),
    events: [...new Set(all.flatMap(eventsOf))],
    marks: [...new Set(all.flatMap(marksOf))],
    endOf: (term) => endOf(regulation, term),
    keptByLaw: ({ class: sign, date, retention }, { facts, now }) =>
      keptByLaw(
        rules.get(sign) ?? { kind: "unruled" },
        retention,
        { date: lastDayOf(date), events: { ...facts?.events, ...retention.events } },
        dayIn(regulation.calendar.time_zone, now),
      ),
  };
}

/**
 * AF-18. The retention with which a file begins: nothing is known yet but what it says itself; where its paper had a number that was voided
 * (AF-13), also what was decided of that: its marks, and 续存.
 */
export const retentionOf = (loaded: LoadedRegulation) => {
  const { hash, ruleOf } = retentionRules(loaded);
  return ({ class: sign, date, amount }: Filing, before?: Decided): Retention => {
    const { marks = [], extended = [], unmarked } = before ?? {};
    const [rule, known] = [ruleOf(sign), { date: lastDayOf(date), amount, events: {}, marks, extended }];
    const term = termOf(rule, known);
    const law = demandOf(rule, term, known);
    return {
      ...{ events: {}, marks, extended, ...(unmarked && { unmarked }), ...(law && { law }), under: hash },
      ...{ term, at: { stage: "running" } },
    };
  };
};

/** AF-18. The instant at which a retention ends, 00:00 of the next day in the regulation's zone; nothing as long as that is not known. */
export const endOf = ({ calendar }: Pick<Regulation, "calendar">, term: Term): string | undefined =>
  term.kind === "until" ? startOf(later(term.lastDay, 1), calendar.time_zone) : undefined;

/**
 * AF-18. For how many days at the most a file is locked ahead: the longest period that there is, leap days and all, which may count from the
 * next year. What is kept for good, or for as long as somebody decides, is locked again and again.
 */
export function farthestLock(regulation: Kept): number {
  const periods = Object.values(regulation.classes).flatMap((rule) => {
    const kept = keepRuleOf(regulation, rule);
    return kept.kind === "for a time" ? [kept.usual, ...kept.longer, ...(kept.lawFloor ? [kept.lawFloor] : [])] : [];
  });
  const months = Math.max(0, ...periods.map((period) => period.months));
  return Math.max(AHEAD_DAYS, Math.ceil(((months + 12) * 366) / 12));
}

const TOLD = { 文件日期: "by its date", 提交人填报: "by a submitter", 档案员登记: "by an archivist" } as const;

/** What a regulation says of one class. */
function keepRuleOf(regulation: Kept, { keep }: { keep?: KeepOf | undefined }): KeepRule {
  if (!keep) return { kind: "unruled" };
  const period = (name: string, clause: string) => periodOf(regulation, name, clause);
  if ("appraise_every" in keep) return { kind: "for good", every: period(keep.appraise_every, keep.clause) };
  const legal = (law: NonNullable<typeof keep.law_floor>) => ({
    ...{ ...period(law.for, law.clause), source: law.source, since: law.since },
  });
  return {
    kind: "for a time",
    from: keep.from,
    told: TOLD[regulation.events[keep.from]?.dated_by ?? "档案员登记"],
    fromNextYear: keep.from_next_year,
    usual: period(keep.for, keep.clause),
    longer: keep.longer.map(({ where, for: name, amount_from, clause }) => ({
      ...{ ...period(name, clause), where },
      ...(amount_from !== undefined && { amountFrom: regulation.parameters[amount_from]?.value }),
    })),
    ...(keep.law_floor && { lawFloor: legal(keep.law_floor) }),
    ...(keep.ceiling && { ceiling: legal(keep.ceiling) }),
  };
}

function periodOf({ parameters }: Kept, name: string, clause: string): Period {
  const { value, unit } = parameters[name] ?? {};
  if (value === undefined || (unit !== "years" && unit !== "months")) throw new RangeError(`${name} is in no months`);
  return { months: unit === "years" ? value * 12 : value, period: name, clause };
}

/** What a changed regulation says of retention, as the schema has it. */
const Part = z.object({
  parameters: Regulation.shape.parameters,
  events: Regulation.shape.events,
  classes: z.record(z.string(), z.object({ sign: z.string(), keep: Keep.optional() })),
});

/**
 * AF-18. The rules of retention of a regulation that is not in force, in the calendar of the one that is.
 *
 * @throws Refused `retention.unfit` with the place of what cannot be carried out
 */
export function changedRules(part: RetentionPart, { regulation }: LoadedRegulation): AllRetentionRules {
  const { data, error } = Part.safeParse(part);
  if (!data) throw new Refused("retention.unfit", error.issues[0]?.path.join(".") ?? "");
  const changed = { ...regulation, ...data };
  for (const [name, { keep }] of Object.entries(data.classes)) {
    const unfit = keep && missing(keep, data);
    if (unfit !== undefined) throw new Refused("retention.unfit", `classes.${name}.keep：${unfit}`);
  }
  return rulesOf(changed, "");
}

/** The first name in what is said of a class that is not defined as it is used there: a period of no time at all, too. */
function missing(keep: KeepOf, { parameters, events }: Pick<Regulation, "parameters" | "events">): string | undefined {
  const inMonths = (name: string) => {
    const { value = 0, unit = "" } = parameters[name] ?? {};
    return value > 0 && ["years", "months"].includes(unit);
  };
  if ("appraise_every" in keep) return inMonths(keep.appraise_every) ? undefined : keep.appraise_every;
  const periods = [keep.for, ...keep.longer.map((each) => each.for), keep.law_floor?.for, keep.ceiling?.for];
  const amounts = keep.longer.flatMap(({ amount_from }) => amount_from ?? []);
  return (
    (Object.hasOwn(events, keep.from) ? undefined : keep.from) ??
    periods.flatMap((each) => each ?? []).find((each) => !inMonths(each)) ??
    amounts.find((each) => parameters[each]?.unit !== "yuan")
  );
}
