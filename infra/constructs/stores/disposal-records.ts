import { Grant, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { ReplicationTimeValue, StorageClass } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { names } from "../../names.ts";
import { acknowledgeWildcard } from "../acknowledge.ts";
import type { OffsiteContentKey } from "../keys/content-key.ts";
import type { Needs } from "../needs.ts";
import { FileStore, LIST } from "./file-store.ts";
import { type DisposalRecordsProps, keepForGood, lockOf } from "./records-lock.ts";
import type { RecordsReplica } from "./records-replica.ts";

/** The replication's name, under which S3 reports how it fares. */
export const RECORDS_TO_REPLICA = "records-to-replica";

interface Offsite {
  readonly replica: RecordsReplica;
  readonly replicaKey: OffsiteContentKey;
}

/**
 * AF-37. The certificates of destruction: COMPLIANCE, so that nobody, the account's own root included, can take one away or put another in
 * its place, until its time is over. What is kept "for good" is locked for as long as S3 locks, a hundred years. Each is copied off site.
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
          id: RECORDS_TO_REPLICA,
          destination: replica.bucket,
          storageClass: StorageClass.GLACIER_INSTANT_RETRIEVAL,
          deleteMarkerReplication: false,
          metrics: ReplicationTimeValue.FIFTEEN_MINUTES,
          sseKmsEncryptedObjects: true,
          kmsKey: replicaKey.byItsAlias(scope, `${id}ReplicaKey`),
        },
      ],
    });
    keepForGood(this.bucket);
    this.allowReplication(replicationRole, { replica, replicaKey });
  }

  private allowReplication(role: Role, { replica, replicaKey }: Offsite): void {
    const from = this.bucket.arnForObjects("*");
    const to = replica.bucket.arnForObjects("*");
    const allow = (actions: string[], resource: string) =>
      Grant.addToPrincipal({ grantee: role, actions: actions.map((each) => `s3:${each}`), resourceArns: [resource] });
    allow(["GetReplicationConfiguration", "ListBucket"], this.bucket.bucketArn);
    allow(
      [
        "GetObjectVersionForReplication",
        "GetObjectVersionAcl",
        "GetObjectVersionTagging",
        "GetObjectRetention",
        "GetObjectLegalHold",
      ],
      from,
    );
    allow(["ReplicateObject", "ReplicateTags"], to);
    for (const each of [from, to]) acknowledgeWildcard(role, each, "Every certificate has a copy off site.");
    this.openContent(role);
    replicaKey.grantSealByAlias(role);
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
