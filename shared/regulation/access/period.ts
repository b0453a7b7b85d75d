import { later } from "#shared/domain/instant.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { Regulation } from "../schema.ts";
import { dayIn, startOf } from "../time-zone.ts";
import { addWorkingDays, UnknownYear } from "../working-days.ts";

/** How many days, all of them or the working days alone. */
export interface Period {
  readonly count: number;
  readonly unit: "days" | "working days";
}

/** The value of a parameter. The regulation's check has seen that it is there. */
export function countOf({ parameters }: Regulation, parameter: string): number {
  const { value } = parameters[parameter] ?? {};
  if (value === undefined) throw new RangeError(`no parameter ${parameter}`);
  return value;
}

/** A parameter in days or working days. */
export function periodOf(regulation: Regulation, parameter: string): Period {
  const { unit } = regulation.parameters[parameter] ?? {};
  if (unit !== "days" && unit !== "working days") throw new RangeError(`${parameter} is not in days`);
  return { count: countOf(regulation, parameter), unit };
}

/** The months of a parameter in months or years. */
export function monthsOf(regulation: Regulation, parameter: string): number {
  const years = regulation.parameters[parameter]?.unit === "years";
  return countOf(regulation, parameter) * (years ? 12 : 1);
}

/** The day (`YYYY-MM-DD`) that it is in the regulation's zone. */
export const dayOf = ({ calendar }: Regulation, instant: string): string => dayIn(calendar.time_zone, instant);

/** The instant at which a day ends in the regulation's zone: 00:00 of the next. */
export const endOf = ({ calendar }: Regulation, day: string): string => startOf(later(day, 1), calendar.time_zone);

/**
 * The last day of a period that begins on a day (`YYYY-MM-DD`), which does not count: the period a parameter's, or said outright.
 *
 * @throws Refused `access.unknown-year` where the holidays of a year are not published
 */
export const until = (regulation: Regulation, start: string, period: string | Period): string =>
  moved(regulation, start, typeof period === "string" ? periodOf(regulation, period) : period, 1);

/** The day so long before another. @throws Refused `access.unknown-year` */
export const longBefore = (regulation: Regulation, end: string, period: Period): string =>
  moved(regulation, end, period, -1);

function moved({ calendar }: Regulation, day: string, { count, unit }: Period, direction: 1 | -1): string {
  if (unit === "days") return later(day, direction * count);
  try {
    return addWorkingDays(day, direction * count, calendar.working_days);
  } catch (error) {
    if (error instanceof UnknownYear) throw new Refused("access.unknown-year", String(error.year));
    throw error;
  }
}
