import type { Kind } from "#shared/domain/access/request.ts";
import type { AccessRules } from "#shared/domain/access/rules.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import type { Plan } from "#shared/domain/approval/plan.ts";
import { clockAt } from "#shared/domain/instant.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { LoadedRegulation } from "../bundled.ts";
import type { Regulation } from "../schema.ts";
import { type Matter, outsidersPapers, postsFor } from "./chain.ts";
import { dayOf, type Period, until } from "./period.ts";
import { planFor } from "./plan.ts";
import type { Situation } from "./seats.ts";
import { copyRules, lendingRules, placeOf, viewingRules, watchRules } from "./terms.ts";

/** Where a regulation does not say how often, what was not returned is asked for again each week. */
const WEEKLY: Period = { count: 7, unit: "days" };

/** AF-21…AF-25, DL-15. What the access room goes by. */
export function accessRules({ regulation, hash }: LoadedRegulation) {
  const viewing = viewingRules(regulation);
  const lending = lendingRules(regulation);
  const remindOn = lending?.remindOn;
  const weekly = (last: string) => until(regulation, last, WEEKLY);
  const rules: AccessRules = {
    hash,
    grantUntil: viewing.lastDay,
    chaseOn: (last) => known(() => (lending?.remindAgainOn ?? weekly)(last)),
    lending: lending && { ...lending, remindOn: remindOn && ((due) => known(() => remindOn(due))) },
    needsConsent: (level) => outsidersPapers(regulation, level).consent !== undefined,
  };
  return {
    ...rules,
    copies: copyRules(regulation),
    places: viewing.places.map(({ name }) => name),
    placeOf: (address: string) => placeOf(viewing.places, address),
    /** CI-13. */
    watch: watchRules(regulation),
    company: regulation.company.names[0] ?? "",
    clock: (instant: string) => clockAt(instant, { timeZone: regulation.calendar.time_zone }),
    levels: regulation.levels,
    /** AF-23. The agreement that an outsider must have signed before they are given files of such levels, as the regulation calls it. */
    outsideAgreement: (level: readonly string[]) => outsidersPapers(regulation, level).agreement,
    /** All agreements that it names for what is provided, lent or shown to somebody. */
    outsideAgreements: [...new Set(Object.values(regulation.approvals).flatMap(({ agreement }) => agreement ?? []))],
    /** AF-22. The posts that alone may ask for files of a level; nothing where anyone may. */
    postsFor: (kind: Kind, level: string) => postsFor(regulation, { for: MATTERS[kind], level }),
    planFor: ({ kind, levels, ...situation }: Situation & { kind: Kind; levels: readonly string[] }): Plan =>
      planFor(regulation, { for: MATTERS[kind], level: levels, ...situation }),
    planForLonger: ({ levels, ...situation }: Situation & { levels: readonly string[] }): Plan =>
      planFor(regulation, { for: "续借", level: levels, ...situation }),
  };
}

/** An instant as the regulation's calendar has it. */
export const momentOf =
  (regulation: Regulation) =>
  (now: string): Moment => ({
    now,
    today: dayOf(regulation, now),
    addWorkingDays: (day, days) => known(() => until(regulation, day, { count: days, unit: "working days" })),
  });

/** Nothing where the holidays of a year are not published yet. */
function known(tell: () => string): string | undefined {
  try {
    return tell();
  } catch (error) {
    if (error instanceof Refused && error.code === "access.unknown-year") return undefined;
    throw error;
  }
}

const MATTERS: Readonly<Record<Kind, Matter>> = { view: "查阅", copy: "复制", lend: "借阅", statutory: "依法查询" };
