import { Duration } from "aws-cdk-lib";
import { ObjectLockRetention } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { FileStore, type StoreProps } from "./file-store.ts";

/** AF-29. The account's trail: COMPLIANCE, so that nobody, the account's own root included, can take a log file away. */
export class TrailStore extends FileStore {
  constructor(scope: Construct, id: string, props: StoreProps) {
    super(scope, id, {
      ...props,
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(365 * props.stage.keep.trailYears)),
    });
  }
}
