import type { SafeBucket } from "./safe-bucket.ts";

/** A day that has begun may count as one. */
const BEGUN = 1;

/**
 * AF-18, AF-32. No lock that nobody could pass over, and none that reaches farther than the regulation's longest period: whoever steals a
 * role that locks could else lock everything for good (docs/decisions/who-may-delete.md).
 */
export function guardLocks(bucket: SafeBucket, days: number): void {
  const lock = ["s3:PutObject", "s3:PutObjectRetention"];
  bucket.deny("NobodyLocksForGood", lock, { StringEquals: { "s3:object-lock-mode": "COMPLIANCE" } });
  bucket.deny("NobodyLocksForLonger", lock, {
    NumericGreaterThan: { "s3:object-lock-remaining-retention-days": days + BEGUN },
  });
}
