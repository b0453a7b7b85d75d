import { z } from "zod";

/** A moment, in UTC, as ISO 8601 writes it. */
export const Instant = z.iso.datetime();

/**
 * A day that somebody says, of 1900…2199: whatever a period adds to it is still written with four digits, and days compare as text.
 */
export const Day = z
  .string()
  .max(10, { abort: true })
  .regex(
    new RegExp(
      [
        /^(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))$/,
        /^(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29$/,
      ]
        .map(({ source }) => source)
        .join("|"),
    ),
  );

/** A day's length, in milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

/**
 * What the clock shows at an instant, and how far it is ahead of UTC: `2026-11-27 16:05 +08:00`. It is the clock of a time zone such as
 * Asia/Shanghai; where none is said, of this machine.
 */
export function clockAt(instant: string, { timeZone, seconds }: { timeZone?: string; seconds?: true } = {}): string {
  // Sweden writes its dates as ISO 8601 does, but for the minus.
  const shown = new Date(instant).toLocaleString("sv-SE", {
    ...{ timeZone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
    ...(seconds && { second: "2-digit" }),
    timeZoneName: "longOffset",
  });
  return shown.replace("GMT", "").replace("−", "-");
}

/** The last day that four digits can say. What would lie beyond is this day: written with more it would sort before all others. */
const LAST = "9999-12-31";

/** The day (`YYYY-MM-DD`) on which a moment lies, in UTC. */
export const dayOf = (ms: number): string => new Date(Math.min(ms, Date.parse(LAST))).toISOString().slice(0, 10);

/** The day (`YYYY-MM-DD`) so many days after another; before it where they are negative. */
export const later = (day: string, days: number): string => dayOf(Date.parse(`${day}T00:00:00Z`) + days * DAY);
