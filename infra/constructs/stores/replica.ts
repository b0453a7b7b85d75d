import type { Construct } from "constructs";
import { names } from "../../names.ts";
import type { Needs } from "../needs.ts";
import { EraserRoles } from "./eraser-roles.ts";
import { FileStore, LOOK, type LockedStoreProps, roleArn } from "./file-store.ts";
import { firstLockOf } from "./first-lock.ts";
import { guardLocks } from "./lock-guard.ts";

/** AF-16. The vault's copy in another region: written by replication alone, locked as the vault is; versions leave it by two roles alone. */
export class Replica extends FileStore<"REPLICA"> {
  constructor(scope: Construct, id: string, { lockDays, ...props }: LockedStoreProps) {
    const { stage } = props;
    super(scope, id, {
      ...props,
      told: "REPLICA",
      bucketName: names(stage).replica,
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: firstLockOf(stage),
    });
    this.bucket.deny(
      "OnlyReplicationWrites",
      ["s3:PutObject", "s3:ReplicateObject", "s3:PutObjectLegalHold", "s3:PutObjectRetention"],
      { ArnNotEquals: { "aws:PrincipalArn": roleArn(this, names(stage).replicationRole) } },
    );
    guardLocks(this.bucket, lockDays);
    const { offsiteEraser, offsiteEarlyEraser } = names(stage);
    new EraserRoles(scope, `${id}Erasers`, {
      stage,
      bucket: this.bucket,
      called: { ordinary: offsiteEraser, early: offsiteEarlyEraser },
    });
  }

  /** See which versions there are, what locks them, and that what is gone is gone. */
  grantLook(fn: Needs<"REPLICA">): void {
    this.grant(fn, LOOK);
  }
}
