import type { Construct } from "constructs";
import { names } from "../../names.ts";
import { FileStore, roleArn } from "./file-store.ts";
import { type DisposalRecordsProps, keepForGood, lockOf } from "./records-lock.ts";

/** AF-37. The certificates' copy in another region: written by replication alone, and locked as they are. */
export class RecordsReplica extends FileStore {
  constructor(scope: Construct, id: string, { years, ...props }: DisposalRecordsProps) {
    const { stage } = props;
    super(scope, id, {
      ...props,
      bucketName: names(stage).recordsReplica,
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: lockOf(years),
    });
    keepForGood(this.bucket);
    this.bucket.deny("OnlyReplicationWrites", ["s3:PutObject", "s3:ReplicateObject", "s3:PutObjectLegalHold"], {
      ArnNotEquals: { "aws:PrincipalArn": roleArn(this, names(stage).recordsReplicationRole) },
    });
  }
}
