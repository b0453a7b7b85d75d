import type { Watch } from "#shared/domain/access/watch.ts";
import { renderNumber, seriesOf } from "#shared/domain/numbering/format.ts";
import { isInside } from "../networks.ts";
import type { Regulation } from "../schema.ts";
import { ladderOf } from "./ladder.ts";
import { countOf, longBefore, monthsOf, type Period, periodOf, until } from "./period.ts";

/** AF-26. What whoever is given access must have signed and been taught; nothing where the regulation does not speak of it. */
export interface AccessNeeds {
  readonly agreement: string | undefined;
  readonly training: { readonly subject: string; readonly months: number | undefined } | undefined;
}

export function accessNeeds(regulation: Regulation): AccessNeeds {
  const { agreement, training, training_good_for } = regulation.access_needs ?? {};
  const months = training_good_for === undefined ? undefined : monthsOf(regulation, training_good_for);
  return { agreement, training: training === undefined ? undefined : { subject: training, months } };
}

/** AF-24. A place where viewing is done, by the networks that it is connected to. */
export interface Place {
  readonly name: string;
  readonly networks: readonly string[];
}

/** AF-24. How long a grant lasts, and where it may be used. */
export interface ViewingRules {
  readonly grantFor: Period;
  /** None: anywhere. */
  readonly places: readonly Place[];
  /** The last day of what is granted on a day; that day itself where the regulation does not say how long. @throws Refused `access.unknown-year` */
  readonly lastDay: (granted: string) => string;
}

const THAT_DAY: Period = { count: 0, unit: "days" };

export function viewingRules(regulation: Regulation): ViewingRules {
  const { grant_for, places = {} } = regulation.viewing ?? {};
  const grantFor = grant_for === undefined ? THAT_DAY : periodOf(regulation, grant_for);
  return {
    grantFor,
    places: Object.entries(places).map(([name, { networks }]) => ({ name, networks })),
    lastDay: (granted) => until(regulation, granted, grantFor),
  };
}

/** AF-24. The designated place that an address belongs to, if any. */
export const placeOf = (places: readonly Place[], ip: string): string | undefined =>
  places.find(({ networks }) => isInside(ip, networks))?.name;

/** CI-13. How much of one person on one day is unusual; nothing where the regulation has nothing watched. */
export function watchRules(regulation: Regulation): Watch | undefined {
  const { watch } = regulation.viewing ?? {};
  if (!watch) return undefined;
  const limit = (parameter: string | undefined) =>
    parameter === undefined ? undefined : countOf(regulation, parameter);
  return { openings: limit(watch.openings), files: limit(watch.files), refusals: limit(watch.refusals) };
}

/** AF-24. How certified copies and extracts are numbered: one series a year. */
export interface CopyRules {
  readonly seriesOf: (year: number) => string;
  readonly number: (year: number, seq: number) => string;
}

/** Nothing where the regulation numbers no copies. */
export function copyRules({ copies }: Regulation): CopyRules | undefined {
  if (!copies) return undefined;
  const series = { format: copies.number, one_per: ["year" as const] };
  return {
    seriesOf: (year) => seriesOf(series, { year }),
    number: (year, seq) => renderNumber(copies.number, { year }, seq),
  };
}

/** DL-15, DL-16. On which terms files are lent. Days are `YYYY-MM-DD`; what tells one refuses with `access.unknown-year`. */
export interface LendingRules {
  readonly clause: string;
  readonly agreement: string;
  readonly atMost: Period;
  /** Nothing where no loan is extended. */
  readonly extension: { readonly clause: string; readonly beforeEnd: boolean } | undefined;
  /** What is checked when they come back, and what follows on damage or loss. */
  readonly onReturn: readonly string[];
  readonly damage: readonly string[];
  /** The last day on which what is lent on a day may come back. */
  readonly dueOn: (lent: string) => string;
  /** The day on which the borrower is reminded of it, and the next one after a reminder of what is overdue; nothing where they are not. */
  readonly remindOn: ((due: string) => string) | undefined;
  readonly remindAgainOn: ((last: string) => string) | undefined;
}

/** Nothing where the regulation lends nothing. */
export function lendingRules(regulation: Regulation): LendingRules | undefined {
  const { lending } = regulation;
  if (!lending) return undefined;
  const { clause, agreement, extension, remind_before, remind_every, on_return: onReturn, damage = [] } = lending;
  const atMost = periodOf(regulation, lending.at_most);
  const remindBefore = remind_before === undefined ? undefined : periodOf(regulation, remind_before);
  const remindEvery = remind_every === undefined ? undefined : periodOf(regulation, remind_every);
  return {
    ...{ clause, agreement, atMost, onReturn },
    extension: extension && { clause: extension.clause, beforeEnd: extension.before_end },
    damage: [damage].flat(),
    dueOn: (lent) => until(regulation, lent, atMost),
    remindOn: remindBefore && ((due) => longBefore(regulation, due, remindBefore)),
    remindAgainOn: remindEvery && ((last) => until(regulation, last, remindEvery)),
  };
}

/** AM-16. The steps that may be skipped in an emergency, who may skip them, and in how many working days that is reported. */
export interface EmergencyRules {
  readonly clause: string;
  readonly maySkip: readonly string[];
  /** As steps are named: by post, or by where they stand to the asker. */
  readonly by: readonly string[];
  readonly reportWithin: number;
}

/** Nothing where no step may ever be skipped. */
export function emergencyRules(regulation: Regulation): EmergencyRules | undefined {
  const { emergency } = regulation;
  if (!emergency) return undefined;
  const { clause, may_skip: maySkip, by = ladderOf(regulation), report_within } = emergency;
  return { clause, maySkip, by, reportWithin: countOf(regulation, report_within) };
}
