import calendar from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { z } from "zod";
import { later } from "#shared/domain/instant.ts";
import { type Due, UNKNOWN_DUE } from "#shared/domain/intake/deadline.ts";
import { type BusinessDate, yearOf } from "#shared/domain/reading/reading.ts";
import type { Regulation } from "./schema.ts";
import { dayIn } from "./time-zone.ts";

type WorkingDays = Regulation["calendar"]["working_days"];

/** The holidays of a year are published late in the year before; until then no working day of it is known. */
export class UnknownYear extends Error {
  override readonly name = "UnknownYear";
  readonly year: number;

  constructor(year: number) {
    super(`${year} 年的放假与调休安排还不在 chinese-days 里：请升级 chinese-days，再重新计算期限`);
    this.year = year;
  }
}

const instant = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** The last day that a date may mean: `2024-02` is `2024-02-29`. A deadline counts from there. */
export function lastDayOf(date: BusinessDate): string {
  const [year, month, day] = date.split("-");
  if (day) return date;
  return new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
}

// The library's data, not its functions: those read another day west of Greenwich, and call an unpublished year's days worked.
const { holidays, workdays } = z
  .object({ holidays: z.record(z.iso.date(), z.string()), workdays: z.record(z.iso.date(), z.string()) })
  .parse(calendar);
const published = (year: number) => `${year}-10-01` in holidays;

/** Whether a day (`YYYY-MM-DD`) is worked, make-up days counted. @throws UnknownYear where the holidays are not published */
export function isWorkingDay(date: string, kind: WorkingDays = "chinese-days"): boolean {
  const weekday = new Date(instant(date)).getUTCDay();
  const inTheWeek = weekday >= 1 && weekday <= 5;
  if (kind === "monday-to-friday") return inTheWeek;
  const year = yearOf(date);
  if (!published(year)) throw new UnknownYear(year);
  return date in workdays || (inTheWeek && !(date in holidays));
}

/**
 * The `days`-th working day after a day (`YYYY-MM-DD`), or before it where they are negative; with 0, that day itself.
 *
 * @throws UnknownYear
 */
export function addWorkingDays(date: string, days: number, kind: WorkingDays = "chinese-days"): string {
  let day = date;
  for (let left = Math.abs(days); left > 0; ) {
    day = later(day, Math.sign(days));
    if (isWorkingDay(day, kind)) left -= 1;
  }
  return day;
}

/**
 * AF-10, AM-06. The last day on which a department may submit a file, given when the event happened that starts its clock; nothing
 * where the regulation sets it no deadline. @throws UnknownYear
 */
export function dueDate(regulation: Regulation, department: string, event: BusinessDate): string | undefined {
  const { due, due_by } = regulation.departments[department] ?? {};
  const start = lastDayOf(event);
  if (due_by) return `${yearOf(start) + (due_by.of === "次年" ? 1 : 0)}-${due_by.day}`;
  const within = due && regulation.parameters[due.within];
  if (!within) return undefined;
  if (within.unit === "days") return later(start, within.value);
  return addWorkingDays(start, within.value, regulation.calendar.working_days);
}

/**
 * AF-10. Until when a department had to submit a paper, and whether it came too late, by the day in the regulation's zone. Nothing
 * is known where the clock starts with an event that the paper's own date does not tell, or the year's holidays are not published.
 */
export function deadlineOf(regulation: Regulation, department: string, date: BusinessDate, receivedAt: string): Due {
  const { due: rule } = regulation.departments[department] ?? {};
  if (rule && regulation.events[rule.after]?.dated_by !== "文件日期") return UNKNOWN_DUE;
  try {
    const due = dueDate(regulation, department, date);
    if (due === undefined) return UNKNOWN_DUE;
    return { due, late: dayIn(regulation.calendar.time_zone, receivedAt) > due };
  } catch (error) {
    if (error instanceof UnknownYear) return UNKNOWN_DUE;
    throw error;
  }
}
