import { describe, expect, it } from "vitest";
import { lockedDays } from "../../infra/constructs/stores/records-lock.ts";
import { statementsOf, synthesised, whoMay } from "./support.ts";

const archive = synthesised("production");
const buckets = archive.ofType("AWS::S3::Bucket");
const policies = archive.ofType("AWS::S3::BucketPolicy");
const properties = (place: string) => archive.at(place).properties;

const governance = {
  ObjectLockEnabled: "Enabled",
  Rule: { DefaultRetention: { Mode: "GOVERNANCE", Days: 30 } },
};

describe.each(buckets.map(({ at, ...bucket }) => [at, bucket] as const))("the bucket %s", (at, bucket) => {
  it("is open to nobody outside", () => {
    expect(bucket.properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(bucket.properties.OwnershipControls).toEqual({ Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] });
  });

  it("is reached over TLS 1.2 or later alone (AF-28)", () => {
    const policy = policies.find(({ properties: { Bucket } }) => Bucket === at);
    const denied = statementsOf(policy?.properties.PolicyDocument).filter(
      ({ Effect, Action }) => Effect === "Deny" && Action.includes("s3:*"),
    );
    expect(denied.map(({ Condition }) => Condition)).toEqual([
      { Bool: { "aws:SecureTransport": "false" } },
      { NumericLessThan: { "s3:TlsVersion": 1.2 } },
    ]);
    for (const { Principal, Resource } of denied) {
      expect(Principal).toEqual({ AWS: "*" });
      expect(Resource).toEqual([`${at}.Arn`, `${at}.Arn/*`]);
    }
  });

  it("is encrypted, and kept when its stack is deleted", () => {
    expect(bucket.properties.BucketEncryption).toBeDefined();
    expect(bucket.kept).toBe(true);
  });

  it("has every access logged, unless it is the log", () => {
    if (at.includes("AccessLogs")) expect(bucket.properties.LoggingConfiguration).toBeUndefined();
    else
      expect(bucket.properties.LoggingConfiguration).toMatchObject({
        DestinationBucketName: expect.stringContaining("AccessLogs"),
      });
  });
});

describe("what is in clear to us", () => {
  it.each(["Inbox", "Quarantine", "Working", "Viewing", "DisposalRecords"])(
    "lies in the %s under a key of ours",
    (name) => {
      expect(properties(`storage/${name}Bucket`).BucketEncryption).toEqual({
        ServerSideEncryptionConfiguration: [
          {
            BucketKeyEnabled: true,
            ServerSideEncryptionByDefault: {
              SSEAlgorithm: "aws:kms",
              KMSMasterKeyID: `${archive.at("storage/ContentKey").at}.Arn`,
            },
          },
        ],
      });
    },
  );

  it("leaves the inbox by no lifecycle: a paper that nobody took up is never lost", () => {
    const { LifecycleConfiguration } = properties("storage/InboxBucket");
    expect(JSON.stringify(LifecycleConfiguration)).not.toMatch(/Expiration/);
  });

  it("leaves quarantine by no lifecycle: a paper may have been taken up again", () => {
    const { LifecycleConfiguration } = properties("storage/QuarantineBucket");
    expect(LifecycleConfiguration).toEqual({
      Rules: [
        { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 }, Status: "Enabled" },
        {
          ExpiredObjectDeleteMarker: true,
          NoncurrentVersionExpiration: { NoncurrentDays: 180 },
          Status: "Enabled",
        },
      ],
    });
  });

  it.each(["Working", "Viewing"])("is gone from %s when it is cleared, for that keeps no versions (CI-12)", (name) => {
    expect(properties(`storage/${name}Bucket`).VersioningConfiguration).toBeUndefined();
  });
});

describe("the vault and its copy (AF-16)", () => {
  it("keep every version, locked under GOVERNANCE from the first moment", () => {
    for (const place of ["storage/VaultBucket", "offsite/ReplicaBucket"]) {
      expect(properties(place)).toMatchObject({
        VersioningConfiguration: { Status: "Enabled" },
        ObjectLockEnabled: true,
        ObjectLockConfiguration: governance,
      });
    }
  });

  it("let nothing expire", () => {
    for (const place of ["storage/VaultBucket", "offsite/ReplicaBucket"]) {
      expect(JSON.stringify(properties(place).LifecycleConfiguration)).not.toMatch(/Expiration/);
    }
  });

  it("lie in two regions of one partition: every object is copied, deletions are not", () => {
    expect(properties("storage/VaultBucket").ReplicationConfiguration).toMatchObject({
      Rules: [
        {
          Status: "Enabled",
          Filter: { Prefix: "" },
          DeleteMarkerReplication: { Status: "Disabled" },
          Destination: {
            Bucket: "arn:aws:s3:::dossier-production-replica-111122223333-ap-northeast-1",
            Metrics: { Status: "Enabled" },
          },
        },
      ],
    });
    const { region, offsiteRegion } = archive.stage;
    expect(offsiteRegion).not.toBe(region);
  });
});

describe("the account's trail", () => {
  it("is kept under COMPLIANCE for ten years", () => {
    expect(properties("audit/StoreBucket")).toMatchObject({
      VersioningConfiguration: { Status: "Enabled" },
      ObjectLockConfiguration: {
        ObjectLockEnabled: "Enabled",
        Rule: { DefaultRetention: { Mode: "COMPLIANCE", Days: 3650 } },
      },
    });
  });
});

describe.each([
  { place: "storage/VaultBucket", under: "documents/0198", writer: "intake/StoreRole" },
  {
    place: "storage/DisposalRecordsBucket",
    under: "certificates/0198/certificate.json",
    writer: "disposition/CertifyRole",
  },
])("what is put once ($place)", ({ place, under, writer }) => {
  it("is replaced by nobody: a put that does not say it is to be where there is nothing is denied, parts of one excepted", () => {
    const policy = policies.find(({ properties: { Bucket } }) => Bucket === archive.at(place).at);
    expect(statementsOf(policy?.properties.PolicyDocument)).toContainEqual({
      ...{
        Effect: "Deny",
        Principal: { AWS: "*" },
        Action: ["s3:PutObject"],
        Resource: [`${archive.at(place).at}.Arn/*`],
      },
      Condition: { Null: { "s3:if-none-match": "true" }, Bool: { "s3:ObjectCreationOperation": "true" } },
    });
  });

  it("is put by one step alone, which says so", () => {
    expect(whoMay(archive, "s3:PutObject", `${archive.at(place).at}.Arn/${under}`)).toEqual([writer]);
  });
});

describe("the certificates of destruction (AF-37)", () => {
  const bucket = "storage/DisposalRecordsBucket";
  it("are kept under COMPLIANCE for as many years as the regulation says, leap days and all", () => {
    expect(properties(bucket)).toMatchObject({
      VersioningConfiguration: { Status: "Enabled" },
      ObjectLockConfiguration: {
        ObjectLockEnabled: "Enabled",
        Rule: { DefaultRetention: { Mode: "COMPLIANCE", Days: 3653 } },
      },
    });
  });

  const copy = "offsite/RecordsBucket";
  it("are copied off site, to lie there under a key of ours and as long as here, written by replication alone", () => {
    expect(properties(copy)).toMatchObject({
      BucketName: "dossier-production-records-111122223333-ap-northeast-1",
      VersioningConfiguration: { Status: "Enabled" },
      ObjectLockConfiguration: properties(bucket).ObjectLockConfiguration,
    });
    expect(JSON.stringify(properties(copy).BucketEncryption)).toContain(`${archive.at("offsite/RecordsKey").at}.Arn`);
    expect(properties(bucket).ReplicationConfiguration).toMatchObject({
      Rules: [
        {
          ...{ Status: "Enabled", Filter: { Prefix: "" }, DeleteMarkerReplication: { Status: "Disabled" } },
          SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: "Enabled" } },
          Destination: {
            Bucket: "arn:aws:s3:::dossier-production-records-111122223333-ap-northeast-1",
            EncryptionConfiguration: {
              ReplicaKmsKeyID: "arn:aws:kms:ap-northeast-1:111122223333:alias/dossier-production-records",
            },
          },
        },
      ],
    });
    const policy = policies.find(({ properties: { Bucket } }) => Bucket === archive.at(copy).at);
    expect(statementsOf(policy?.properties.PolicyDocument)).toContainEqual(
      expect.objectContaining({
        ...{ Effect: "Deny", Principal: { AWS: "*" } },
        Action: ["s3:PutObject", "s3:PutObjectLegalHold", "s3:ReplicateObject"],
        Condition: {
          ArnNotEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/dossier-production-records-replication" },
        },
      }),
    );
  });

  it("are kept for a hundred years, the longest that S3 locks, where it says none: for good", () => {
    expect(lockedDays(undefined)).toBe(36_500);
    expect(lockedDays(200)).toBe(36_500);
  });

  it.each([bucket, copy])("are deleted by nobody, and no lock of theirs is touched (%s)", (place) => {
    const policy = policies.find(({ properties: { Bucket } }) => Bucket === archive.at(place).at);
    expect(statementsOf(policy?.properties.PolicyDocument)).toContainEqual(
      expect.objectContaining({
        ...{ Effect: "Deny", Principal: { AWS: "*" }, Condition: {} },
        Action: ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:PutObjectRetention"],
      }),
    );
    expect(JSON.stringify(properties(place).LifecycleConfiguration)).not.toMatch(/Expiration/);
  });
});

describe("every key", () => {
  const keys = archive.ofType("AWS::KMS::Key");

  it("takes a month to delete, is kept when its stack is deleted, and rotates, but for the one that signs", () => {
    expect(keys).toHaveLength(6);
    for (const { at, properties, kept } of keys) {
      expect(properties, at).toMatchObject(
        at.includes("CertificateKey")
          ? { KeySpec: "RSA_3072", KeyUsage: "SIGN_VERIFY", PendingWindowInDays: 30 }
          : { EnableKeyRotation: true, PendingWindowInDays: 30 },
      );
      expect(kept, at).toBe(true);
    }
  });

  it("is looked after by the account's administrators, whom that does not let use it", () => {
    for (const { at, properties } of keys) {
      const [administration] = statementsOf(properties.KeyPolicy);
      expect(
        administration?.Action.filter((each) => /\*$|Crypt|GenerateData|CreateGrant/i.test(each)),
        at,
      ).toEqual(["kms:Describe*", "kms:Disable*", "kms:Enable*", "kms:Get*", "kms:List*", "kms:Update*"]);
    }
  });
});
