import { z } from "zod";

/** A moment, in UTC, as ISO 8601 writes it. */
export const Instant = z.iso.datetime();

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

/** The day (`YYYY-MM-DD`) so many days after another; before it where they are negative. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
