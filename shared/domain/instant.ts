import { z } from "zod";

/** A moment, in UTC, as ISO 8601 writes it. */
export const Instant = z.iso.datetime();

/** A day's length, in milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

/** The day (`YYYY-MM-DD`) so many days after another; before it where they are negative. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
