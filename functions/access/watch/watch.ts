import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import type { Notices } from "#shared/aws/notices.ts";
import type { People } from "#shared/aws/people.ts";
import { type Commit, ConditionFailed } from "#shared/aws/transaction.ts";
import type { WatchedDays } from "#shared/aws/watched-days.ts";
import {
  type Measure,
  type Unusual,
  unusual,
  unusualUse,
  type Watch,
  type WatchedDay,
} from "#shared/domain/access/watch.ts";
import { type Actor, accessDeed } from "#shared/domain/audit/deed.ts";
import type { Office } from "#shared/domain/people/officers.ts";

export interface Watching {
  limits: Watch;
  days: Pick<WatchedDays, "noticed">;
  trail: Pick<AuditTrail, "beside">;
  people: Pick<People, "get" | "holding">;
  commit: Commit;
  now: () => string;
  /** Nothing where the archive sends no mail: the trail tells then, and the alarm. */
  notices: Pick<Notices, "tell"> | undefined;
  /** Hears what was found of whom, and how many are told. */
  found: (use: { subject: string; day: string; measure: Measure; told: number }) => void;
}

/** A change of what is counted of a day, as its table's stream tells it. */
export interface Change {
  before: WatchedDay | undefined;
  after: WatchedDay | undefined;
}

const by: Actor = { function: "watch" };

/** Who looks after it: one can take the grants back, the other read every record. */
const TOLD: readonly Office[] = ["security officer", "auditor"];

/** CI-13. Notices unusual use: on record under whoever it was, once, and by mail to the officers; whom it is about is not told. */
export const watcher =
  ({ limits, days, trail, people, commit, now, notices, found }: Watching) =>
  async ({ before, after }: Change): Promise<void> => {
    if (!after) return;
    for (const what of unusual(before, after, limits)) {
      const { subject, day } = after;
      await recorded(after, what);
      const to = await officersBut(subject);
      const notice = unusualUse(await people.get(subject), after, what);
      found({ subject, day, measure: what.measure, told: notices ? to.length : 0 });
      await notices?.tell(
        `person/${subject} ${day} ${what.measure}`,
        to.map((each) => ({ to: each, ...notice })),
      );
    }

    /** What comes again, for a mail failed, is on record already. */
    async function recorded(day: WatchedDay, { measure, limit }: Unusual): Promise<void> {
      const { subject, openings, files, requests, refusals } = day;
      const at = now();
      const deed = accessDeed("NoticeUnusualUse", by, {
        request: { day: day.day, measure, limit },
        response: { openings, refusals, files, requests },
      });
      try {
        await commit([days.noticed(day, measure, at), trail.beside({ kind: "person", id: subject }, deed, at)]);
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
    }

    async function officersBut(subject: string): Promise<string[]> {
      const officers = (await Promise.all(TOLD.map((office) => people.holding(office)))).flat();
      return officers.flatMap((each) => (each.subject !== subject && each.email !== undefined ? [each.email] : []));
    }
  };
