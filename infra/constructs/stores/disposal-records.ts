import { Duration } from "aws-cdk-lib";
import { AnyPrincipal, Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { ObjectLockRetention } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { FileStore, LIST, type PlaintextStoreProps } from "./file-store.ts";

export interface DisposalRecordsProps extends PlaintextStoreProps {
  /** AF-37. For so many years disposal records are kept; for good where none are said. */
  readonly years: number | undefined;
}

/** S3 locks for no longer. */
const LONGEST = 36_500;

/** For how many days records are locked that are kept for so many years: leap days are in it, so that none is cut short. */
export const lockedDays = (years: number | undefined): number =>
  years === undefined ? LONGEST : Math.min(LONGEST, Math.ceil(365.25 * years));

/**
 * AF-37. The certificates of destruction: COMPLIANCE, so that nobody, the account's own root included, can take one away or put another in
 * its place, until its time is over. What is kept "for good" is locked for as long as S3 locks, a hundred years.
 */
export class DisposalRecords extends FileStore<"DISPOSAL_RECORDS"> {
  constructor(scope: Construct, id: string, { years, ...props }: DisposalRecordsProps) {
    super(scope, id, {
      ...props,
      told: "DISPOSAL_RECORDS",
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(lockedDays(years))),
    });
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: "NobodyDeletes",
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:PutObjectRetention"],
        resources: [this.bucket.arnForObjects("*")],
      }),
    );
  }

  /** Put a certificate, once, and take up one that was put before. */
  grantKeep(fn: Needs<"DISPOSAL_RECORDS">): void {
    this.grant(fn, {
      bucket: LIST,
      objects: ["GetObject", "GetObjectVersion", "PutObject"],
      under: CERTIFICATES,
      content: "sealed",
    });
  }

  /** Read certificates, and sign addresses at which they can be fetched. */
  grantShow(fn: Needs<"DISPOSAL_RECORDS">): void {
    this.grant(fn, { objects: ["GetObjectVersion"], under: CERTIFICATES, content: "opened" });
  }
}

const CERTIFICATES = ["certificates/*"];
