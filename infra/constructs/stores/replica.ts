import { Duration } from "aws-cdk-lib";
import { AnyPrincipal, Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { ObjectLockRetention } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { names } from "../../names.ts";
import { FileStore, roleArn, type StoreProps } from "./file-store.ts";

/** AF-16. The vault's copy in another region: written by replication alone, locked as the vault is, emptied by nobody. */
export class Replica extends FileStore {
  constructor(scope: Construct, id: string, props: StoreProps) {
    const { stage } = props;
    super(scope, id, {
      ...props,
      bucketName: names(stage).replica,
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(stage.keep.firstLockDays)),
    });
    const replication = roleArn(this, names(stage).replicationRole);
    const deny = { effect: Effect.DENY, principals: [new AnyPrincipal()], resources: [this.bucket.arnForObjects("*")] };
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        ...deny,
        sid: "OnlyReplicationWrites",
        actions: ["s3:PutObject", "s3:ReplicateObject", "s3:PutObjectLegalHold"],
        conditions: { ArnNotEquals: { "aws:PrincipalArn": replication } },
      }),
    );
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        ...deny,
        sid: "NobodyDestroys",
        actions: ["s3:DeleteObjectVersion", "s3:BypassGovernanceRetention"],
      }),
    );
  }
}
