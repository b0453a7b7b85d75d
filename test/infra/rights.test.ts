import { expect, it } from "vitest";
import { rights, synthesised } from "./support.ts";

const write = "CreateLogStream PutLogEvents";
const work = "ChangeMessageVisibility DeleteMessage GetQueueAttributes GetQueueUrl ReceiveMessage";
const open = "Decrypt DescribeKey";
const seal = `${open} Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext ReEncryptFrom ReEncryptTo`;
const list = "ListBucket ListBucketVersions";

/** All that any role may do, whole. Who needs more writes it down here, too. */
const expected = {
  "audit/TrailLogsRole": {
    "audit/TrailLog": write,
  },
  "catalogue/ApiRole": {
    "catalogue/ApiLog": write,
    "storage/AuditTable": "PutItem Query",
    "storage/ContentKey": seal,
    "storage/FilesTable": "GetItem PutItem",
    "storage/FilesTable/index/by-class-year": "Query",
    "storage/FilesTable/index/by-customer": "Query",
    "storage/FilesTable/index/by-submitter": "Query",
    "storage/IntakeTable": "GetItem PutItem",
    "storage/PeopleTable": "GetItem",
    "storage/SeriesTable": "Scan",
  },
  "intake/ApiRole": {
    "intake/ApiLog": write,
    "intake/FileQueue": "SendMessage",
    "intake/ReceiveQueue": "SendMessage",
    "intake/StoreQueue": "SendMessage",
    "storage/AuditTable": "PutItem",
    "storage/ContentKey": seal,
    "storage/DigestsTable": "DeleteItem",
    "storage/InboxBucket": list,
    "storage/InboxBucket/*": "GetObjectVersion GetObjectVersionTagging PutObject",
    "storage/IntakeTable": "GetItem PutItem",
    "storage/IntakeTable/index/by-department": "Query",
    "storage/IntakeTable/index/by-key": "Query",
    "storage/IntakeTable/index/by-status": "Query",
    "storage/PeopleTable": "GetItem",
    "storage/QuarantineBucket": list,
    "storage/QuarantineBucket/*": "GetObject GetObjectVersion PutObject PutObjectTagging",
    "storage/UploadsTable": "PutItem",
    "storage/ViewingBucket/intake/*": "GetObject",
    "storage/WorkingBucket": "ListBucket",
    "storage/WorkingBucket/*": "GetObject",
  },
  "intake/FileRole": {
    "intake/FileLog": write,
    "intake/FileQueue": work,
    "storage/AuditTable": "PutItem",
    "storage/ContentKey": seal,
    "storage/FilesTable": "PutItem",
    "storage/IntakeTable": "BatchGetItem PutItem",
    "storage/SeriesTable": "GetItem PutItem",
  },
  "intake/NotifyRole": {
    "*": "ListStreams",
    "arn:aws:ses:ap-southeast-1:111122223333:identity/archive@example.com": "SendEmail",
    "arn:aws:ses:ap-southeast-1:111122223333:identity/example.com": "SendEmail",
    "intake/NotifyLog": write,
    "intake/UnsentNoticesQueue": "GetQueueAttributes GetQueueUrl SendMessage",
    "storage/ContentKey": open,
    "storage/IntakeTable stream": "DescribeStream GetRecords GetShardIterator",
    "storage/PeopleTable": "GetItem",
    "storage/PeopleTable/index/by-department-role": "Query",
  },
  "intake/ReceiveRole": {
    "intake/ReceiveLog": write,
    "intake/ReceiveQueue": work,
    "intake/RecogniseQueue": "SendMessage",
    "storage/AuditTable": "PutItem",
    "storage/ContentKey": seal,
    "storage/DigestsTable": "GetItem PutItem",
    "storage/InboxBucket": list,
    "storage/InboxBucket/*": "GetObjectVersion GetObjectVersionTagging",
    "storage/IntakeTable": "GetItem PutItem",
    "storage/QuarantineBucket": list,
    "storage/QuarantineBucket/*": "GetObject GetObjectVersion PutObject PutObjectTagging",
    "storage/UploadsTable": "GetItem",
  },
  "intake/RecogniseRole": {
    "intake/RecogniseLog": write,
    "intake/RecogniseQueue": work,
    "intake/StoreQueue": "SendMessage",
    "storage/AuditTable": "PutItem",
    "storage/ContentKey": seal,
    "storage/DigestsTable": "DeleteItem",
    "storage/InboxBucket": list,
    "storage/InboxBucket/*": "GetObjectVersion GetObjectVersionTagging",
    "storage/IntakeTable": "GetItem PutItem",
    "storage/QuarantineBucket": list,
    "storage/QuarantineBucket/*": "GetObject GetObjectVersion PutObject PutObjectTagging",
    "storage/ViewingBucket/intake/*": "PutObject",
    "storage/WorkingBucket": "ListBucket",
    "storage/WorkingBucket/*": "GetObject PutObject",
  },
  "intake/Scanner": {
    "storage/ContentKey": seal,
    "storage/InboxBucket/${aws:PrincipalTag/department}/*": "PutObject",
  },
  "intake/StoreRole": {
    "arn:aws:kms:ap-northeast-1:111122223333:key/*": "Encrypt",
    "intake/FileQueue": "SendMessage",
    "intake/StoreLog": write,
    "intake/StoreQueue": work,
    "storage/AuditTable": "PutItem",
    "storage/ContentKey": seal,
    "storage/DocumentKey": "Decrypt GenerateDataKey",
    "storage/DocumentKeysTable": "GetItem PutItem",
    "storage/InboxBucket": list,
    "storage/InboxBucket/*": "GetObjectVersion",
    "storage/IntakeTable": "GetItem PutItem",
    "storage/QuarantineBucket": list,
    "storage/QuarantineBucket/*": "GetObjectVersion",
    "storage/VaultBucket": "ListBucket",
    "storage/VaultBucket/documents/*":
      "GetObject GetObjectRetention GetObjectVersion PutObject PutObjectRetention PutObjectTagging",
    "storage/VaultBucket/recognised/*":
      "GetObject GetObjectRetention GetObjectVersion PutObject PutObjectRetention PutObjectTagging",
    "storage/WorkingBucket": "ListBucket",
    "storage/WorkingBucket/*": "GetObject",
  },
  "intake/SweepRole": {
    "intake/FileQueue": "SendMessage",
    "intake/ReceiveQueue": "SendMessage",
    "intake/StoreQueue": "SendMessage",
    "intake/SweepLog": write,
    "storage/AuditTable": "PutItem",
    "storage/ContentKey": seal,
    "storage/FilesTable": "GetItem PutItem",
    "storage/FilesTable/index/due": "Query",
    "storage/InboxBucket": "ListBucketVersions",
    "storage/InboxBucket/*": "DeleteObjectVersion",
    "storage/IntakeTable": "GetItem PutItem UpdateItem",
    "storage/IntakeTable/index/pending": "Query",
    "storage/QuarantineBucket": "ListBucketVersions",
    "storage/QuarantineBucket/*": "DeleteObjectVersion",
    "storage/VaultBucket/documents/*": "PutObjectRetention",
    "storage/VaultBucket/recognised/*": "PutObjectRetention",
    "storage/ViewingBucket": "ListBucket",
    "storage/ViewingBucket/intake/*": "DeleteObject",
    "storage/WorkingBucket": "ListBucket",
    "storage/WorkingBucket/*": "DeleteObject",
  },
  "storage/InboxScannerRole": {
    "arn:aws:events:ap-southeast-1:111122223333:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*":
      "DeleteRule DescribeRule ListTargetsByRule PutRule PutTargets RemoveTargets",
    "storage/ContentKey": "Decrypt GenerateDataKey",
    "storage/InboxBucket": "GetBucketNotification ListBucket PutBucketNotification",
    "storage/InboxBucket/*":
      "GetObject GetObjectTagging GetObjectVersion GetObjectVersionTagging PutObjectTagging PutObjectVersionTagging",
    "storage/InboxBucket/malware-protection-resource-validation-object": "PutObject",
  },
  "storage/VaultReplication": {
    "arn:aws:s3:::dossier-production-replica-111122223333-ap-northeast-1/*": "ReplicateObject ReplicateTags",
    "storage/VaultBucket": "GetReplicationConfiguration ListBucket",
    "storage/VaultBucket/*":
      "GetObjectLegalHold GetObjectRetention GetObjectVersionAcl GetObjectVersionForReplication GetObjectVersionTagging",
  },
};

it("each role may do exactly this", () => {
  expect(rights(synthesised("production"))).toEqual(expected);
});
