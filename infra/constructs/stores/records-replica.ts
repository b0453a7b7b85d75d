import { AnyPrincipal, Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
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
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: "OnlyReplicationWrites",
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ["s3:PutObject", "s3:ReplicateObject", "s3:PutObjectLegalHold"],
        resources: [this.bucket.arnForObjects("*")],
        conditions: { ArnNotEquals: { "aws:PrincipalArn": roleArn(this, names(stage).recordsReplicationRole) } },
      }),
    );
  }
}
