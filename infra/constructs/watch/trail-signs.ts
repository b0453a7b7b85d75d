import { FilterPattern, type IFilterPattern } from "aws-cdk-lib/aws-logs";

/** Something that the account's trail may show and that calls for a person. */
export interface TrailSign {
  readonly id: string;
  readonly runbook: string;
  readonly means: string;
  readonly pattern: IFilterPattern;
}

/**
 * CI-13. What is looked for in the account's trail, of which nothing happens in an ordinary week. `kept`: the vault and its copy;
 * `erasers`: the roles that delete from them in a destruction.
 */
export const trailSigns = (kept: readonly string[], erasers: readonly string[]): readonly TrailSign[] => [
  {
    id: "TrailChanged",
    runbook: "the-trail-was-changed",
    means: "Someone changed or stopped the account's trail.",
    pattern: calls("cloudtrail", "StopLogging", "DeleteTrail", "UpdateTrail", "PutEventSelectors"),
  },
  {
    id: "KeyEndangered",
    runbook: "a-key-is-in-danger",
    means: "Someone disabled a key, scheduled its deletion, took its name away or changed who may use it.",
    pattern: calls(
      "kms",
      "DisableKey",
      "ScheduleKeyDeletion",
      "PutKeyPolicy",
      "DisableKeyRotation",
      "UpdateAlias",
      "DeleteAlias",
    ),
  },
  {
    id: "GuardChanged",
    runbook: "a-buckets-guard-was-changed",
    means:
      "Someone changed a setting of a bucket: its policy, locks, versions, copies, lifecycle, encryption, or whom it is open to.",
    // Every setting of a bucket is called so, those that S3 will have some day, too.
    pattern: calls(
      "s3",
      "PutBucket*",
      "DeleteBucket*",
      "PutAccountPublicAccessBlock",
      "DeleteAccountPublicAccessBlock",
    ),
  },
  {
    id: "DeletionTried",
    runbook: "someone-tried-to-delete-from-the-vault",
    means: "Someone tried to delete from the vault or its copy, or was refused the moving of a lock.",
    pattern: FilterPattern.all(
      either("$.requestParameters.bucketName", ...kept),
      FilterPattern.any(
        FilterPattern.all(event("DeleteObject", "DeleteObjects"), byOthersThan(erasers)),
        FilterPattern.all(
          event("PutObjectRetention", "PutObjectLegalHold"),
          FilterPattern.stringValue("$.errorCode", "=", "AccessDenied"),
        ),
      ),
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

const either = (field: string, ...values: readonly string[]) =>
  FilterPattern.any(...values.map((value) => FilterPattern.stringValue(field, "=", value)));

/** Whoever acts in no role, or in none of these. */
const byOthersThan = (roles: readonly string[]) =>
  FilterPattern.any(
    FilterPattern.notExists(ROLE),
    FilterPattern.all(...roles.map((role) => FilterPattern.stringValue(ROLE, "!=", role))),
  );
const ROLE = "$.userIdentity.sessionContext.sessionIssuer.userName";

const event = (...names: string[]) => either("$.eventName", ...names);

const calls = (service: string, ...names: string[]) =>
  FilterPattern.all(FilterPattern.stringValue("$.eventSource", "=", `${service}.amazonaws.com`), event(...names));
