import { Duration } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { ReplicationTimeValue, StorageClass } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { names } from "../../names.ts";
import type { Needs } from "../needs.ts";
import { EraserRoles } from "./eraser-roles.ts";
import { FileStore, LIST, LOOK, type LockedStoreProps, roleArn } from "./file-store.ts";
import { firstLockOf } from "./first-lock.ts";
import { guardLocks } from "./lock-guard.ts";
import type { Replica } from "./replica.ts";
import { allowReplication, copiedTo } from "./replication.ts";

const PUT = ["PutObject", "PutObjectRetention", "PutObjectTagging"];
const GET = ["GetObject", "GetObjectVersion", "GetObjectRetention"];

/** The replication's name, under which S3 reports how it fares. */
export const TO_REPLICA = "to-replica";

/**
 * AF-16, AF-27. The archive itself: ciphertext under each document's own key, put once, locked, copied to another region, and
 * never expiring. GOVERNANCE, for what is approved for destruction before its lock ends must be able to go; its policy lets two
 * roles alone do that, and nobody replace anything (docs/decisions/who-may-delete.md).
 */
export class Vault extends FileStore<"VAULT"> {
  constructor(
    scope: Construct,
    id: string,
    { replica, lockDays, ...props }: LockedStoreProps & { readonly replica: Replica },
  ) {
    const { stage } = props;
    const replicationRole = new Role(scope, `${id}Replication`, {
      roleName: names(stage).replicationRole,
      assumedBy: new ServicePrincipal("s3.amazonaws.com"),
      description: "Copies the vault off site",
    });
    super(scope, id, {
      ...props,
      told: "VAULT",
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: firstLockOf(stage),
      lifecycleRules: [
        { transitions: [{ storageClass: StorageClass.INTELLIGENT_TIERING, transitionAfter: Duration.days(30) }] },
      ],
      replicationRole,
      replicationRules: [
        {
          ...copiedTo(TO_REPLICA, replica.bucket),
          ...(stage.replicationTimeControl && { replicationTimeControl: ReplicationTimeValue.FIFTEEN_MINUTES }),
        },
      ],
    });
    allowReplication(replicationRole, this.bucket, replica.bucket, "Every object of the vault has a copy off site.");
    const { eraser, earlyEraser } = names(stage);
    new EraserRoles(scope, `${id}Erasers`, {
      stage,
      bucket: this.bucket,
      called: { ordinary: eraser, early: earlyEraser },
    });
    guardLocks(this.bucket, lockDays);
    this.bucket.denyReplacing();
    this.bucket.deny("OnlyHoldsHold", ["s3:PutObjectLegalHold"], {
      ArnNotEquals: { "aws:PrincipalArn": roleArn(this, names(stage).holdRole) },
    });
  }

  /** Put a sealed document, lock it, and read it back with its lock; the bucket tells what is there from what is not. */
  grantKeep(fn: Needs<"VAULT">): void {
    this.grant(fn, {
      bucket: ["ListBucket"],
      objects: [...PUT, ...GET],
      under: ["documents/*", "recognised/*"],
      content: "untouched",
    });
  }

  /** Read sealed documents whose versions are known. */
  grantRead(fn: Needs<"VAULT">): void {
    this.grant(fn, { objects: ["GetObjectVersion"], under: ["documents/*", "recognised/*"], content: "untouched" });
  }

  /** See until when locks hold and move them to a later day; never see what is locked. */
  grantLock(fn: Needs<"VAULT">): void {
    this.grant(fn, {
      objects: ["GetObjectRetention", "PutObjectRetention"],
      under: ["documents/*", "recognised/*"],
      content: "untouched",
    });
  }

  /** See which versions of sealed documents there are, whether they are copied off site, what locks them, and that what is gone is gone. */
  grantLook(fn: Needs<"VAULT">): void {
    this.grant(fn, LOOK);
  }

  /** See which objects are under legal hold, put them under it and lift it; never see what is held. */
  grantHold(fn: Needs<"VAULT">): void {
    this.grant(fn, {
      bucket: LIST,
      objects: ["GetObjectLegalHold", "PutObjectLegalHold"],
      under: ["documents/*", "recognised/*"],
      content: "untouched",
    });
  }
}
