import { later } from "#shared/domain/instant.ts";
import type { Filing } from "#shared/domain/intake/item.ts";
import type { Retention, Term } from "#shared/domain/retention/retention.ts";
import type { LoadedRegulation } from "./bundled.ts";
import type { Regulation } from "./schema.ts";
import { startOf } from "./time-zone.ts";
import { lastDayOf } from "./working-days.ts";

/** AF-18. The retention with which a file begins: nothing is known yet but what it says itself. */
export const retentionOf =
  ({ regulation, hash }: LoadedRegulation) =>
  (filing: Filing): Retention => ({
    ...{ events: {}, marks: [], extended: [], under: hash, at: { stage: "running" } },
    term: termOf(regulation, filing),
  });

/** AF-18. How long a file is kept by what it says itself. */
export function termOf(regulation: Regulation, { class: sign, date }: Filing): Term {
  const keep = Object.values(regulation.classes).find((rule) => rule.sign === sign)?.keep;
  if (!keep) return { kind: "unruled" };
  const { clause } = keep;
  if ("appraise_every" in keep)
    return { kind: "for good", appraiseOn: after(regulation, lastDayOf(date), keep.appraise_every), clause };
  if (regulation.events[keep.from]?.dated_by !== "文件日期") return { kind: "awaiting", event: keep.from, clause };
  const lastDay = after(regulation, lastDayOf(date), keep.for);
  return { kind: "until", lastDay, floors: [{ lastDay, period: keep.for, from: keep.from, clause }] };
}

/** AF-18. The instant at which a retention ends, 00:00 of the next day in the regulation's zone; nothing as long as that is not known. */
export const endOf = ({ calendar }: Regulation, term: Term): string | undefined =>
  term.kind === "until" ? startOf(later(term.lastDay, 1), calendar.time_zone) : undefined;

/** The last day of a period of months or years that begins on a day. */
function after({ parameters }: Regulation, day: string, period: string): string {
  const { value, unit } = parameters[period] ?? {};
  if (value === undefined || (unit !== "years" && unit !== "months")) throw new RangeError(`${period} is in no months`);
  return monthsLater(day, unit === "years" ? value * 12 : value);
}

/** The same day of a later month, or that month's last day where it is shorter. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
