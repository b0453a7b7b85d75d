import { Grant, type Role } from "aws-cdk-lib/aws-iam";
import { type ReplicationRule, ReplicationTimeValue, StorageClass } from "aws-cdk-lib/aws-s3";
import { acknowledgeWildcard } from "../acknowledge.ts";
import type { SafeBucket } from "./safe-bucket.ts";

/** AF-16. How a store is copied off site, under the name by which S3 reports how that fares: versions alone, and no deletion of one. */
export const copiedTo = (id: string, replica: SafeBucket) =>
  ({
    id,
    destination: replica,
    storageClass: StorageClass.GLACIER_INSTANT_RETRIEVAL,
    deleteMarkerReplication: false,
    metrics: ReplicationTimeValue.FIFTEEN_MINUTES,
  }) satisfies ReplicationRule;

/** AF-16. Lets a role copy every version of a store off site, with its lock. `why` says what needs to be copied whole. */
export function allowReplication(role: Role, from: SafeBucket, replica: SafeBucket, why: string): void {
  const [all, copies] = [from.arnForObjects("*"), replica.arnForObjects("*")];
  const allow = (actions: string[], resource: string) =>
    Grant.addToPrincipal({ grantee: role, actions: actions.map((each) => `s3:${each}`), resourceArns: [resource] });
  allow(["GetReplicationConfiguration", "ListBucket"], from.bucketArn);
  allow(
    [
      "GetObjectVersionForReplication",
      "GetObjectVersionAcl",
      "GetObjectVersionTagging",
      "GetObjectRetention",
      "GetObjectLegalHold",
    ],
    all,
  );
  allow(["ReplicateObject", "ReplicateTags"], copies);
  for (const each of [all, copies]) acknowledgeWildcard(role, each, why);
}
