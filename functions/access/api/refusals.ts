import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import type { WatchedDays } from "#shared/aws/watched-days.ts";
import { refusals } from "#shared/domain/refusals.ts";

export interface Refusing {
  trail: Pick<AuditTrail, "refused">;
  days: Pick<WatchedDays, "refused"> | undefined;
  /** The day that it is then, in the regulation's zone. */
  today: (now: string) => string;
  /** Hears that a refusal could not be counted: it is refused, and on record, all the same. */
  uncounted: (error: unknown) => void;
}

/** CI-13. Where a refusal goes on record: what somebody had no permission for also counts in their day, what they only mistook does not. */
export const countingRefusals = ({ trail, days, today, uncounted }: Refusing): Pick<AuditTrail, "refused"> => ({
  async refused(of, request, now, files) {
    await trail.refused(of, request, now, files);
    const { code } = request.refusal;
    if (refusals[code].kind !== "forbidden") return;
    await days?.refused({ subject: request.by.subject, day: today(now) }).catch(uncounted);
  },
});
