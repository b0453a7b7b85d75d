import { FilterPattern, type IFilterPattern } from "aws-cdk-lib/aws-logs";

/** Something that the account's trail may show and that calls for a person. */
export interface TrailSign {
  readonly id: string;
  readonly runbook: string;
  readonly means: string;
  readonly pattern: IFilterPattern;
}

/** CI-13. What is looked for in the account's trail, of which nothing happens in an ordinary week. */
export const trailSigns = (vault: string): readonly TrailSign[] => [
  {
    id: "TrailChanged",
    runbook: "the-trail-was-changed",
    means: "Someone changed or stopped the account's trail.",
    pattern: calls("cloudtrail", "StopLogging", "DeleteTrail", "UpdateTrail", "PutEventSelectors"),
  },
  {
    id: "KeyEndangered",
    runbook: "a-key-is-in-danger",
    means: "Someone disabled a key, scheduled its deletion or changed who may use it.",
    pattern: calls("kms", "DisableKey", "ScheduleKeyDeletion", "PutKeyPolicy", "DisableKeyRotation", "UpdateAlias"),
  },
  {
    id: "GuardChanged",
    runbook: "a-buckets-guard-was-changed",
    means: "Someone changed what guards a bucket: its policy, locks, versions, copies or lifecycle.",
    pattern: calls(
      "s3",
      "PutBucketPolicy",
      "DeleteBucketPolicy",
      "PutBucketObjectLockConfiguration",
      "PutBucketVersioning",
      "PutBucketReplication",
      "DeleteBucketReplication",
      "PutBucketLifecycle",
    ),
  },
  {
    id: "DeletionTried",
    runbook: "someone-tried-to-delete-from-the-vault",
    means: "Someone tried to delete from the vault, or to get round a lock.",
    pattern: FilterPattern.all(
      FilterPattern.stringValue("$.requestParameters.bucketName", "=", vault),
      oneOf("DeleteObject", "DeleteObjects"),
    ),
  },
  {
    id: "RootUsed",
    runbook: "the-accounts-root-was-used",
    means: "Someone signed in as the account's root.",
    pattern: FilterPattern.all(
      FilterPattern.stringValue("$.userIdentity.type", "=", "Root"),
      FilterPattern.notExists("$.userIdentity.invokedBy"),
      FilterPattern.stringValue("$.eventType", "!=", "AwsServiceEvent"),
    ),
  },
];

const oneOf = (...names: string[]) =>
  FilterPattern.any(...names.map((name) => FilterPattern.stringValue("$.eventName", "=", name)));

const calls = (service: string, ...names: string[]) =>
  FilterPattern.all(FilterPattern.stringValue("$.eventSource", "=", `${service}.amazonaws.com`), oneOf(...names));
