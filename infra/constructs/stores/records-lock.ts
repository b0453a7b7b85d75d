import { Duration } from "aws-cdk-lib";
import { ObjectLockRetention } from "aws-cdk-lib/aws-s3";
import type { PlaintextStoreProps } from "./file-store.ts";
import type { SafeBucket } from "./safe-bucket.ts";

export interface DisposalRecordsProps extends PlaintextStoreProps {
  /** AF-37. For so many years disposal records are kept; for good where none are said. */
  readonly years: number | undefined;
}

/** S3 locks for no longer. */
const LONGEST = 36_500;

/** For how many days records are locked that are kept for so many years: leap days are in it, so that none is cut short. */
export const lockedDays = (years: number | undefined): number =>
  years === undefined ? LONGEST : Math.min(LONGEST, Math.ceil(365.25 * years));

export const lockOf = (years: number | undefined): ObjectLockRetention =>
  ObjectLockRetention.compliance(Duration.days(lockedDays(years)));

/** Nobody deletes here, nor touches a lock, the account's root included. */
export function keepForGood(bucket: SafeBucket): void {
  bucket.deny("NobodyDeletes", ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:PutObjectRetention"]);
}
