import type { FiledRecord, VoidedRecord } from "../catalogue/record.ts";
import { DAY } from "../instant.ts";
import type { Term } from "./retention.ts";

/** While the end of a retention is not known, the lock reaches this far ahead, and is moved on this long before it ends. */
export const AHEAD_DAYS = 400;
const BEFORE_DAYS = 35;

/**
 * AF-18. How long the vault is to hold a file: to the end of its retention where that is known, else for the next year, again
 * and again, as where its number was voided: the paper waits to be filed under another. No lock reaches farther than so many days, for the
 * vault takes none; it is moved on then. A lock is never moved to an earlier day; a retention that has ended already leaves it as it stands.
 */
export function relock(
  record: FiledRecord | VoidedRecord,
  endOf: (term: Term) => string | undefined,
  now: string,
  farthestDays: number,
): FiledRecord | VoidedRecord {
  const { lockDue: _lockDue, ...rest } = record;
  const end = record.status === "filed" ? endOf(record.retention.term) : undefined;
  const farthest = instant(now, farthestDays);
  const rolls = end === undefined || end > farthest;
  const wanted = end === undefined ? instant(now, AHEAD_DAYS) : rolls ? farthest : end;
  const until = wanted > now && wanted > record.kept.lockedUntil ? wanted : record.kept.lockedUntil;
  const kept = { ...record.kept, lockedUntil: until };
  return rolls ? { ...rest, kept, lockDue: instant(until, -BEFORE_DAYS) } : { ...rest, kept };
}

/** A voided number's record once its paper is filed under another, whose record keeps the lock from then on. */
export function takenOver({ lockDue: _lockDue, ...record }: VoidedRecord): VoidedRecord {
  return record;
}

const instant = (from: string, days: number) => new Date(Date.parse(from) + days * DAY).toISOString();
