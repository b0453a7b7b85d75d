import { later } from "#shared/domain/instant.ts";
import type { Filing } from "#shared/domain/intake/item.ts";
import type { Regulation } from "./schema.ts";
import { startOf } from "./time-zone.ts";
import { lastDayOf } from "./working-days.ts";

/**
 * AF-18. The instant at which a file's retention ends, 00:00 of the next day in the regulation's zone; nothing as long as that
 * is not known: it is kept for good, counts from an event that has not been entered, or its class has left the regulation.
 */
export function retentionEnd(regulation: Regulation, { class: sign, date }: Filing): string | undefined {
  const keep = Object.values(regulation.classes).find((rule) => rule.sign === sign)?.keep;
  if (!keep || "appraise_every" in keep) return undefined;
  if (regulation.events[keep.from]?.dated_by !== "文件日期") return undefined;
  const period = regulation.parameters[keep.for];
  const months = period?.unit === "years" ? period.value * 12 : period?.unit === "months" ? period.value : undefined;
  if (months === undefined) return undefined;
  return startOf(later(monthsLater(lastDayOf(date), months), 1), regulation.calendar.time_zone);
}

/** The same day of a later month, or that month's last day where it is shorter. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
