import { describe, expect, it } from "vitest";
import { permissions, plain, statementsOf, synthesised, whoMay } from "./support.ts";

const archive = synthesised("production");
const arnOf = (place: string) => `${archive.at(place).at}.Arn`;
const inside = (place: string, key = "some/key") => `${arnOf(place)}/${key}`;

const vault = inside("storage/VaultBucket", "documents/0198");
const replica = "arn:aws:s3:::dossier-production-replica-111122223333-ap-northeast-1/documents/0198";

/** The steps of a destruction that look whether something is there, and whoever looks for the supervisors. */
const SEEING_TO_IT = [
  "disposition/DestroyingEraseRole",
  "disposition/DestroyingInspectRole",
  "disposition/DestroyingProveRole",
];

describe("the vault", () => {
  it("is written and read by the step that stores, read by the one that makes copies, by the copying off site and by those who see to it that something is gone, and by nobody else", () => {
    expect(whoMay(archive, "s3:PutObject", vault)).toEqual(["intake/StoreRole"]);
    expect(whoMay(archive, "s3:GetObject", vault)).toEqual(["intake/StoreRole"]);
    expect(whoMay(archive, "s3:GetObjectVersion", vault)).toEqual([
      "access/CopyRole",
      ...SEEING_TO_IT,
      "intake/StoreRole",
    ]);
    expect(whoMay(archive, "s3:GetObjectVersionForReplication", vault)).toEqual(["storage/VaultReplication"]);
  });

  it("gives nothing but documents and what was recognised of them", () => {
    expect(whoMay(archive, "s3:PutObject", inside("storage/VaultBucket", "elsewhere/0198"))).toEqual([]);
  });

  it("lets its locks be read and moved by the steps that store and sweep", () => {
    expect(whoMay(archive, "s3:GetObjectRetention", vault)).toEqual([
      ...SEEING_TO_IT,
      "intake/StoreRole",
      "intake/SweepRole",
      "storage/VaultReplication",
    ]);
    expect(whoMay(archive, "s3:PutObjectRetention", vault)).toEqual(["intake/StoreRole", "intake/SweepRole"]);
  });

  it("takes no delete marker, nor does its copy", () => {
    expect(whoMay(archive, "s3:DeleteObject", vault)).toEqual([]);
    expect(whoMay(archive, "s3:DeleteObject", replica)).toEqual([]);
  });

  it("is put under legal hold, and let go, by the one step that mirrors holds: everybody else is denied it, by its name (AF-32)", () => {
    expect(whoMay(archive, "s3:PutObjectLegalHold", vault)).toEqual(["disposition/HoldRole"]);
    expect(whoMay(archive, "s3:PutObjectLegalHold", replica)).toEqual([]);
    expect(whoMay(archive, "s3:PutObjectLegalHold", inside("storage/VaultBucket", "elsewhere/0198"))).toEqual([]);
    const denials = (policy: string) =>
      statementsOf(archive.at(policy).properties.PolicyDocument).filter(
        ({ Effect, Action }) => Effect === "Deny" && Action.includes("s3:PutObjectLegalHold"),
      );
    const hold = archive.at("disposition/HoldRole").properties.RoleName;
    expect(denials("storage/VaultBucketPolicy")).toMatchObject([
      {
        Principal: { AWS: "*" },
        Resource: [inside("storage/VaultBucket", "*")],
        Condition: { ArnNotEquals: { "aws:PrincipalArn": `arn:aws:iam::111122223333:role/${hold}` } },
      },
    ]);
    expect(denials("offsite/ReplicaBucketPolicy")).toHaveLength(1);
  });

  it.each([
    "s3:PutLifecycleConfiguration",
    "s3:PutBucketPolicy",
    "s3:PutBucketObjectLockConfiguration",
    "s3:DeleteBucket",
  ])("is a bucket to which no role may do %s, nor is its copy", (action) => {
    expect(whoMay(archive, action, arnOf("storage/VaultBucket"))).toEqual([]);
    expect(whoMay(archive, action, replica.replace("/documents/0198", ""))).toEqual([]);
  });

  it("is asked for by its ARN in the way that grants name it", () => {
    expect(whoMay(archive, "s3:ListBucket", arnOf("storage/VaultBucket"))).toEqual([
      ...SEEING_TO_IT,
      "disposition/HoldRole",
      "intake/StoreRole",
      "storage/VaultReplication",
    ]);
  });

  it("is copied to where only the copying may write", () => {
    const policy = statementsOf(archive.at("offsite/ReplicaBucketPolicy").properties.PolicyDocument);
    const denied = policy.find(({ Effect, Action }) => Effect === "Deny" && Action.includes("s3:ReplicateObject"));
    const role = archive.at("storage/VaultReplication").properties.RoleName;
    expect(denied?.Action).toContain("s3:PutObject");
    expect(denied?.Condition).toEqual({
      ArnNotEquals: { "aws:PrincipalArn": `arn:aws:iam::111122223333:role/${role}` },
    });
    expect(whoMay(archive, "s3:ReplicateObject", replica)).toEqual(["storage/VaultReplication"]);
  });
});

describe("what is on its way", () => {
  it("leaves the inbox and quarantine by version, by the sweep alone; quarantine by a destruction, too (CI-12)", () => {
    const sweep = "intake/SweepRole";
    const erase = "disposition/DestroyingEraseRole";
    expect(whoMay(archive, "s3:DeleteObjectVersion", inside("storage/InboxBucket"))).toEqual([sweep]);
    expect(whoMay(archive, "s3:DeleteObjectVersion", inside("storage/QuarantineBucket"))).toEqual([erase, sweep]);
    for (const bucket of ["storage/InboxBucket", "storage/QuarantineBucket"])
      expect(whoMay(archive, "s3:DeleteObject", inside(bucket))).toEqual([]);
  });

  it("is cleared from the working and viewing stores by the sweep, and by a destruction, alone", () => {
    for (const bucket of ["storage/WorkingBucket", "storage/ViewingBucket"]) {
      expect(whoMay(archive, "s3:DeleteObject", inside(bucket, "intake/0198/1"))).toEqual([
        "disposition/DestroyingEraseRole",
        "intake/SweepRole",
      ]);
    }
  });

  it("comes in through the API, into its own folder through a department's scanner, and as a part through the step that divides", () => {
    const mayPut = (key: string) => whoMay(archive, "s3:PutObject", inside("storage/InboxBucket", key));
    expect(mayPut("uploads/0198/合同.pdf")).toEqual(["intake/ApiRole"]);
    expect(mayPut("parts/0198/1/合同.pdf")).toEqual(["intake/DivideRole"]);
    expect(mayPut("销售部/合同.pdf")).toEqual([]);
    const scanners = [...permissions(archive)].filter(([role]) => role.startsWith("intake/Scanner"));
    expect(scanners).toHaveLength(6);
    for (const [role, statements] of scanners) {
      expect(archive.at(role).properties.Tags).toEqual([{ Key: "department", Value: expect.any(String) }]);
      expect(statements.filter(({ Action }) => Action.some((each) => each.startsWith("s3:")))).toMatchObject([
        {
          Action: ["s3:PutObject"],
          Resource: [`${arnOf("storage/InboxBucket")}/\${aws:PrincipalTag/department}/*`],
        },
      ]);
    }
  });

  it("is never seen by the step that gives numbers", () => {
    const services =
      permissions(archive)
        .get(archive.at("intake/FileRole").at)
        ?.flatMap(({ Action }) => Action) ?? [];
    expect(services.filter((action) => action.startsWith("s3:"))).toEqual([]);
  });
});

describe("a document's own key", () => {
  const table = arnOf("storage/DocumentKeysTable");

  it("is written down by the step that stores alone, opened by it and the one that makes copies, changed by nobody, and deleted by the step that shreds alone", () => {
    expect(whoMay(archive, "dynamodb:PutItem", table)).toEqual(["intake/StoreRole"]);
    expect(whoMay(archive, "dynamodb:GetItem", table)).toEqual(["access/CopyRole", "intake/StoreRole"]);
    expect(whoMay(archive, "dynamodb:UpdateItem", table)).toEqual([]);
    expect(whoMay(archive, "dynamodb:DeleteItem", table)).toEqual(["disposition/DestroyingShredRole"]);
  });

  it("can be asked for by the API, whether there is one, and not seen", () => {
    expect(whoMay(archive, "dynamodb:ConditionCheckItem", table)).toEqual(["intake/ApiRole"]);
    expect(whoMay(archive, "dynamodb:Query", table)).toEqual([]);
    expect(whoMay(archive, "dynamodb:BatchGetItem", table)).toEqual([
      "disposition/DestroyingInspectRole",
      "disposition/DestroyingProveRole",
      "disposition/DestroyingShredRole",
    ]);
  });

  it("is made and opened for one document that is named, by role and by the key's own policy", () => {
    const key = archive.at("storage/DocumentKey");
    const named = { Null: { "kms:EncryptionContext:document": "false" } };
    const openers = ["access/CopyRole", "intake/StoreRole"];
    expect(whoMay(archive, "kms:Decrypt", `${key.at}.Arn`)).toEqual(openers);
    expect(whoMay(archive, "kms:GenerateDataKey", `${key.at}.Arn`)).toEqual(["intake/StoreRole"]);
    for (const role of openers) {
      const granted = permissions(archive)
        .get(archive.at(role).at)
        ?.find(({ Resource }) => Resource.includes(`${key.at}.Arn`));
      expect(granted?.Condition, role).toMatchObject(named);
    }
    const uses = statementsOf(key.properties.KeyPolicy).filter(({ Action }) => Action.includes("kms:Decrypt"));
    expect(uses.map(({ Condition }) => Condition)).toMatchObject([named]);
  });

  it("can be wrapped for off site and opened there by nobody", () => {
    const { properties } = archive.at("offsite/RecoveryKey");
    const offered = statementsOf(properties.KeyPolicy).flatMap(({ Action }) => Action);
    expect(offered).toContain("kms:Encrypt");
    expect(offered.filter((action) => /Decrypt|ReEncrypt|CreateGrant|GenerateDataKey/.test(action))).toEqual([]);
    const wraps = whoMay(archive, "kms:Encrypt", "arn:aws:kms:ap-northeast-1:111122223333:key/any");
    // The second under another key: that of the certificates' copies.
    expect(wraps).toEqual(["intake/StoreRole", "storage/DisposalRecordsReplication"]);
    const copying = permissions(archive).get(archive.at("storage/DisposalRecordsReplication").at) ?? [];
    expect(copying.find(({ Action }) => Action.includes("kms:Encrypt"))?.Condition).toEqual({
      "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/dossier-production-records" },
    });
  });
});

describe("the records", () => {
  it("of the trail are put and read; to update or delete one is given to no role", () => {
    const trail = arnOf("storage/AuditTable");
    expect(whoMay(archive, "dynamodb:UpdateItem", trail)).toEqual([]);
    expect(whoMay(archive, "dynamodb:DeleteItem", trail)).toEqual([]);
    expect(whoMay(archive, "dynamodb:Query", trail)).toEqual([
      "access/ApiRole",
      "catalogue/ApiRole",
      "disposition/ApiRole",
      "people/ApiRole",
    ]);
  });

  it("of files and numbers are never deleted", () => {
    for (const table of [
      "storage/FilesTable",
      "storage/SeriesTable",
      "storage/CopySeriesTable",
      "storage/IntakeTable",
    ]) {
      expect(whoMay(archive, "dynamodb:DeleteItem", arnOf(table))).toEqual([]);
    }
  });

  it("of the files' numbers are moved on by one step alone: whoever serves viewing cannot touch them, nor that step a copy's", () => {
    for (const [table, only] of [
      ["storage/SeriesTable", "intake/FileRole"],
      ["storage/CopySeriesTable", "access/ApiRole"],
    ] as const)
      for (const operation of ["PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"])
        expect(whoMay(archive, `dynamodb:${operation}`, arnOf(table)), operation).toEqual(
          operation === "PutItem" ? [only] : [],
        );
  });

  it("of what papers are known again by are taken out by the API and by a destruction alone, and read by who looks for duplicates and who teaches; examples are put by who decides", () => {
    const likenesses = arnOf("storage/LikenessesTable");
    const erase = "disposition/DestroyingEraseRole";
    expect(whoMay(archive, "dynamodb:DeleteItem", likenesses)).toEqual([erase, "intake/ApiRole"]);
    expect(whoMay(archive, "dynamodb:GetItem", likenesses)).toEqual(["intake/ApiRole"]);
    expect(whoMay(archive, "dynamodb:BatchGetItem", likenesses)).toEqual([
      ...SEEING_TO_IT,
      ...["intake/ApiRole", "intake/RecogniseRole"],
    ]);
    const examples = arnOf("storage/ExamplesTable");
    expect(whoMay(archive, "dynamodb:PutItem", examples)).toEqual(["catalogue/ApiRole", erase, "intake/ApiRole"]);
    expect(whoMay(archive, "dynamodb:DeleteItem", examples)).toEqual([]);
    expect(whoMay(archive, "dynamodb:Query", `${examples}/index/by-change`)).toEqual([
      "intake/ApiRole",
      "intake/RecogniseRole",
    ]);
  });

  it("of people are read by those who must know them, written by the people's room alone, and never deleted", () => {
    const people = arnOf("storage/PeopleTable");
    expect(whoMay(archive, "dynamodb:GetItem", people)).toEqual([
      "access/ApiRole",
      "access/NotifyRole",
      "access/SucceedRole",
      "access/WatchRole",
      "catalogue/ApiRole",
      "disposition/ApiRole",
      "disposition/FollowRole",
      "intake/ApiRole",
      "intake/NotifyRole",
      "people/ApiRole",
      "people/SettleRole",
    ]);
    expect(whoMay(archive, "dynamodb:PutItem", people)).toEqual(["people/ApiRole", "people/SettleRole"]);
    expect(whoMay(archive, "dynamodb:UpdateItem", people)).toEqual([]);
    expect(whoMay(archive, "dynamodb:DeleteItem", people)).toEqual([]);
  });

  it("of customers' contacts are seen by the people's room alone", () => {
    const contacts = arnOf("storage/ContactsTable");
    expect(whoMay(archive, "dynamodb:GetItem", contacts)).toEqual(["people/ApiRole", "people/SettleRole"]);
    expect(whoMay(archive, "dynamodb:Query", `${contacts}/index/by-keeper`)).toEqual([
      "people/ApiRole",
      "people/SettleRole",
    ]);
  });
});

describe("the accounts", () => {
  const pool = arnOf("front/SignInPeople");

  it("are opened by the people's API, closed by the step that settles, and deleted by nobody", () => {
    for (const each of ["AdminCreateUser", "AdminGetUser", "AdminSetUserPassword"])
      expect(whoMay(archive, `cognito-idp:${each}`, pool)).toEqual(["people/ApiRole"]);
    for (const each of ["AdminDisableUser", "AdminUserGlobalSignOut"])
      expect(whoMay(archive, `cognito-idp:${each}`, pool)).toEqual(["people/SettleRole"]);
    for (const each of ["AdminDeleteUser", "AdminEnableUser", "AdminUpdateUserAttributes"])
      expect(whoMay(archive, `cognito-idp:${each}`, pool)).toEqual([]);
  });
});

describe("a copy for viewing", () => {
  const copy = inside("storage/ViewingBucket", "grants/0198/1/2/page/000001.jpg");

  it("is put by the step that draws alone, signed for by the API alone, and taken away by whoever ends grants", () => {
    expect(whoMay(archive, "s3:PutObject", copy)).toEqual(["access/CopyRole"]);
    expect(whoMay(archive, "s3:GetObject", copy)).toEqual(["access/ApiRole", "access/CopyRole"]);
    expect(whoMay(archive, "s3:DeleteObject", copy)).toEqual([
      "access/ApiRole",
      "access/CopyRole",
      "access/NotifyRole",
      "access/RemindRole",
      "access/SucceedRole",
      "disposition/DestroyingEraseRole",
    ]);
  });

  it("is begun by nobody who can read the vault, and drawn by nobody who can change a request", () => {
    expect(whoMay(archive, "dynamodb:PutItem", arnOf("storage/RequestsTable"))).toEqual([
      "access/ApiRole",
      "access/RemindRole",
      "access/SucceedRole",
    ]);
    expect(whoMay(archive, "s3:GetObjectVersion", vault)).not.toContain("access/ApiRole");
  });
});

/** What it takes to have a state machine's course logged. */
const LOG_DELIVERY = [
  ...["CreateLogDelivery", "DeleteLogDelivery", "DescribeLogGroups", "DescribeResourcePolicies"],
  ...["GetLogDelivery", "ListLogDeliveries", "PutResourcePolicy", "UpdateLogDelivery"],
];

describe("the certificates of destruction", () => {
  const key = arnOf("storage/CertificateKey");
  const certificates = `${arnOf("storage/DisposalRecordsBucket")}/certificates/1/certificate.json`;

  it("are put and signed by the step that certifies alone", () => {
    expect(whoMay(archive, "kms:Sign", key)).toEqual(["disposition/CertifyRole"]);
    expect(whoMay(archive, "s3:PutObject", certificates)).toEqual(["disposition/CertifyRole"]);
  });

  it("are shown, with the public half of the key, by the API alone", () => {
    expect(whoMay(archive, "kms:GetPublicKey", key)).toEqual(["disposition/ApiRole"]);
    expect(whoMay(archive, "s3:GetObjectVersion", certificates)).toEqual([
      "disposition/ApiRole",
      "disposition/CertifyRole",
    ]);
  });

  it("are deleted by nobody, and their locks are nobody's to move", () => {
    for (const operation of ["DeleteObject", "DeleteObjectVersion", "PutObjectRetention", "BypassGovernanceRetention"])
      expect(whoMay(archive, `s3:${operation}`, certificates), operation).toEqual([]);
  });

  it("are signed in one way alone, by role and by the key's own policy", () => {
    const oneWay = {
      StringEquals: { "kms:SigningAlgorithm": "RSASSA_PKCS1_V1_5_SHA_256", "kms:MessageType": "DIGEST" },
    };
    const signing = statementsOf(archive.at("storage/CertificateKey").properties.KeyPolicy).filter(({ Action }) =>
      Action.includes("kms:Sign"),
    );
    expect(signing.map(({ Condition }) => Condition)).toEqual([oneWay]);
  });
});

describe("every role", () => {
  it("is given single operations, never all of a service's", () => {
    for (const [role, statements] of permissions(archive)) {
      const wide = statements.flatMap(({ Action }) => Action).filter((action) => action.includes("*"));
      expect(wide, role).toEqual([]);
    }
  });

  it("is given resources by name; only what has no names is given whole", () => {
    const whole = [...permissions(archive)].flatMap(([role, statements]) =>
      statements.filter(({ Resource }) => Resource.includes("*")).map(({ Action }) => [plain(role), ...Action]),
    );
    expect(whole.sort()).toEqual([
      ["access/NotifyRole", "dynamodb:ListStreams"],
      ["access/SucceedRole", "dynamodb:ListStreams"],
      ["access/WatchRole", "dynamodb:ListStreams"],
      ["disposition/CertifyRole", "dynamodb:ListStreams"],
      ["disposition/DestroyingDestroyMachineRole", ...LOG_DELIVERY.map((each) => `logs:${each}`)],
      ["disposition/FollowRole", "dynamodb:ListStreams"],
      ["disposition/HoldRole", "dynamodb:ListStreams"],
      ["disposition/RefreshRole", "dynamodb:ListStreams"],
      ["intake/NotifyRole", "dynamodb:ListStreams"],
      ["people/SettleRole", "dynamodb:ListStreams"],
    ]);
  });

  it("carries no policy but its own", () => {
    for (const { at, properties } of archive.ofType("AWS::IAM::Role")) {
      expect(properties.ManagedPolicyArns, at).toBeUndefined();
    }
    expect(archive.ofType("AWS::IAM::User")).toEqual([]);
  });
});
