import { z } from "zod";

/** When something is done, and what the regulation's calendar makes of it. */
export interface Moment {
  /** The instant. */
  readonly now: string;
  /** The day that it is in the regulation's time zone, `YYYY-MM-DD`. */
  readonly today: string;
  /** The `days`-th working day after a day; nothing as long as the holidays of that year are not published. */
  readonly addWorkingDays: (day: string, days: number) => string | undefined;
}

/** How many working days after the day `since`, of which `dueOn` is the last; it is missing as long as nobody can tell. */
export const Term = z.object({ since: z.iso.date(), days: z.int().min(1), dueOn: z.iso.date().optional() });
export type Term = z.infer<typeof Term>;

/** A term by the calendar as it is now: holidays are published late in the year before. */
export function reckoned({ since, days }: Term, { addWorkingDays }: Moment): Term {
  const dueOn = addWorkingDays(since, days);
  return { since, days, ...(dueOn !== undefined && { dueOn }) };
}

export const termFrom = (days: number, moment: Moment): Term => reckoned({ since: moment.today, days }, moment);

/** Whether a term is over by the calendar as it is now; its last day is within it. */
export function isOver(term: Term, moment: Moment): boolean {
  const { dueOn } = reckoned(term, moment);
  return dueOn !== undefined && dueOn < moment.today;
}
