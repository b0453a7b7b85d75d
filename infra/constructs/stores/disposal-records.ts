import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import { names } from "../../names.ts";
import type { OffsiteContentKey } from "../keys/content-key.ts";
import type { Needs } from "../needs.ts";
import { FileStore, LIST } from "./file-store.ts";
import { type DisposalRecordsProps, keepForGood, lockOf } from "./records-lock.ts";
import type { RecordsReplica } from "./records-replica.ts";
import { allowReplication, copiedTo } from "./replication.ts";

/** The replication's name, under which S3 reports how it fares. */
export const RECORDS_TO_REPLICA = "records-to-replica";

interface Offsite {
  readonly replica: RecordsReplica;
  readonly replicaKey: OffsiteContentKey;
}

/**
 * AF-37. The certificates of destruction: COMPLIANCE, so that nobody, the account's own root included, can take one away until its time is
 * over; and by the bucket's policy nobody puts another in its place. What is kept "for good" is locked for as long as S3 locks, a hundred
 * years. Each is copied off site.
 */
export class DisposalRecords extends FileStore<"DISPOSAL_RECORDS"> {
  constructor(scope: Construct, id: string, { years, replica, replicaKey, ...props }: DisposalRecordsProps & Offsite) {
    const replicationRole = new Role(scope, `${id}Replication`, {
      roleName: names(props.stage).recordsReplicationRole,
      assumedBy: new ServicePrincipal("s3.amazonaws.com"),
      description: "Copies the certificates of destruction off site",
    });
    super(scope, id, {
      ...props,
      told: "DISPOSAL_RECORDS",
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: lockOf(years),
      replicationRole,
      replicationRules: [
        {
          ...copiedTo(RECORDS_TO_REPLICA, replica.bucket),
          sseKmsEncryptedObjects: true,
          kmsKey: replicaKey.byItsAlias(scope, `${id}ReplicaKey`),
        },
      ],
    });
    keepForGood(this.bucket);
    this.bucket.denyReplacing();
    allowReplication(replicationRole, this.bucket, replica.bucket, "Every certificate has a copy off site.");
    this.openContent(replicationRole);
    replicaKey.grantSealByAlias(replicationRole);
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
