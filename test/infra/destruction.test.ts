import { describe, expect, it } from "vitest";
import { z } from "zod";
import { MOST_FILES } from "#shared/domain/disposal/application.ts";
import { inBatches } from "#shared/domain/disposal/destroy.ts";
import { Ending } from "#shared/domain/disposal/steps.ts";
import { loadRegulation } from "#shared/regulation/load.ts";
import { farthestLock } from "#shared/regulation/retention.ts";
import { permissions, plain, type Statement, statementsOf, synthesised, whoMay } from "./support.ts";

const archive = synthesised("production");
const arnOf = (place: string) => `${archive.at(place).at}.Arn`;
const roleArn = (name: unknown) => `arn:aws:iam::111122223333:role/${name}`;
const nameOf = (place: string) => archive.at(place).properties.RoleName;

const sides = [
  {
    side: "here",
    object: `${arnOf("storage/VaultBucket")}/documents/0198`,
    policy: "storage/VaultBucketPolicy",
    ordinary: "storage/VaultErasersOrdinary",
    early: "storage/VaultErasersEarly",
  },
  {
    side: "off site",
    object: `${arnOf("offsite/ReplicaBucket")}/documents/0198`,
    policy: "offsite/ReplicaBucketPolicy",
    ordinary: "offsite/ReplicaErasersOrdinary",
    early: "offsite/ReplicaErasersEarly",
  },
];
const ERASE = "disposition/DestroyingEraseRole";

/** Whether a bucket's policy keeps somebody from something: a role, in a session with these tags. */
function isDenied(policy: Statement[], action: string, role: string, tags: readonly string[] = []): boolean {
  return policy.some(
    ({ Effect, Action, Condition }) =>
      Effect === "Deny" &&
      Action.includes(action) &&
      Object.entries(Condition).every(([operator, keys]) =>
        Object.entries(keys).every(([key, value]) => {
          const values = z.union([z.string().transform((one) => [one]), z.array(z.string())]).parse(value);
          if (operator === "ArnNotEquals" && key === "aws:PrincipalArn") return !values.includes(role);
          if (operator === "Null" && key.startsWith("aws:PrincipalTag/"))
            return values.includes("true") !== tags.includes(key.replace("aws:PrincipalTag/", ""));
          throw new Error(`no condition that is known here: ${operator} ${key}`);
        }),
      ),
  );
}

describe.each(sides)("a version that is kept ($side)", ({ object, policy, ordinary, early }) => {
  const statements = statementsOf(archive.at(policy).properties.PolicyDocument).filter(({ Action }) =>
    Action.some((each) => each === "s3:DeleteObjectVersion" || each === "s3:BypassGovernanceRetention"),
  );

  it("is deleted by two roles alone, and a lock passed over by one of them alone", () => {
    expect(whoMay(archive, "s3:DeleteObjectVersion", object)).toEqual([early, ordinary]);
    expect(whoMay(archive, "s3:BypassGovernanceRetention", object)).toEqual([early]);
  });

  it("is denied to every other role, to administrators and to the account's root, whatever they are permitted", () => {
    const others = archive
      .ofType("AWS::IAM::Role")
      .filter(({ at }) => plain(at) !== plain(archive.at(ordinary).at) && plain(at) !== plain(archive.at(early).at))
      .map(({ at, properties }) => roleArn(properties.RoleName ?? at));
    for (const stolen of [...others, roleArn("Administrator"), "arn:aws:iam::111122223333:root"])
      for (const action of ["s3:DeleteObjectVersion", "s3:BypassGovernanceRetention"])
        expect(isDenied(statements, action, stolen, ["application"]), `${stolen} ${action}`).toBe(true);
    for (const { Principal } of statements) expect(Principal).toEqual({ AWS: "*" });
  });

  it("is denied to the one's colleague of the other side, too", () => {
    const other = sides.find((each) => each.policy !== policy);
    for (const role of [other?.ordinary ?? "", other?.early ?? ""])
      expect(isDenied(statements, "s3:DeleteObjectVersion", roleArn(nameOf(role)))).toBe(true);
  });

  it("is let go to the ordinary role, which gets round no lock", () => {
    expect(isDenied(statements, "s3:DeleteObjectVersion", roleArn(nameOf(ordinary)))).toBe(false);
    expect(isDenied(statements, "s3:BypassGovernanceRetention", roleArn(nameOf(ordinary)), ["application"])).toBe(true);
  });

  it("is let go before its time in a session alone that bears an application", () => {
    const role = roleArn(nameOf(early));
    expect(isDenied(statements, "s3:BypassGovernanceRetention", role)).toBe(true);
    expect(isDenied(statements, "s3:BypassGovernanceRetention", role, ["application"])).toBe(false);
  });

  it("is deleted by nobody but the step that erases, acting as one of the two", () => {
    const erase = { "aws:PrincipalArn": roleArn(nameOf(ERASE)) };
    const [asOrdinary] = statementsOf(archive.at(ordinary).properties.AssumeRolePolicyDocument);
    expect(asOrdinary).toMatchObject({ Action: ["sts:AssumeRole"], Condition: { ArnEquals: erase } });
    for (const { Condition } of statementsOf(archive.at(early).properties.AssumeRolePolicyDocument))
      expect(Condition).toMatchObject({
        ArnEquals: erase,
        Null: { "aws:RequestTag/application": "false" },
        "ForAllValues:StringEquals": { "aws:TagKeys": ["application"] },
      });
    for (const role of [ordinary, early])
      expect(whoMay(archive, "sts:AssumeRole", roleArn(nameOf(role)))).toEqual([ERASE]);
  });

  it("can be told to bear no tag of an application by whoever acts in the ordinary role", () => {
    expect(whoMay(archive, "sts:TagSession", roleArn(nameOf(ordinary)))).toEqual([]);
    expect(whoMay(archive, "sts:TagSession", roleArn(nameOf(early)))).toEqual([ERASE]);
  });
});

describe.each(sides)("a lock of what is kept ($side)", ({ object, policy, early, ordinary }) => {
  const statements = statementsOf(archive.at(policy).properties.PolicyDocument).filter(
    ({ Effect }) => Effect === "Deny",
  );
  const everyObject = object.replace("documents/0198", "*");

  it("is one that nobody can pass over, or farther than the regulation's longest period, by nobody's hand", () => {
    const denied = statements.filter(({ Condition }) => JSON.stringify(Condition).includes("s3:object-lock"));
    const days = farthestLock(loadRegulation(archive.stage.regulation).regulation);
    expect(denied.map(({ Condition }) => Condition)).toEqual([
      { StringEquals: { "s3:object-lock-mode": "COMPLIANCE" } },
      { NumericGreaterThan: { "s3:object-lock-remaining-retention-days": days + 1 } },
    ]);
    for (const { Principal, Action, Resource } of denied)
      expect({ Principal, Action, Resource }).toEqual({
        ...{ Principal: { AWS: "*" }, Action: ["s3:PutObject", "s3:PutObjectRetention"], Resource: [everyObject] },
      });
  });

  it("is put as a legal hold, and lifted, by one role alone: every other is denied it, administrators and the root too", () => {
    const holding = statements.filter(({ Action }) => Action.includes("s3:PutObjectLegalHold"));
    const may = side(policy) === "here" ? "disposition/HoldRole" : "storage/VaultReplication";
    const allowed = roleArn(nameOf(may));
    const roles = archive.ofType("AWS::IAM::Role").map(({ at, properties }) => roleArn(properties.RoleName ?? at));
    for (const stolen of [...roles, roleArn("Administrator"), "arn:aws:iam::111122223333:root"])
      expect(isDenied(holding, "s3:PutObjectLegalHold", stolen), stolen).toBe(stolen !== allowed);
    expect(roles).toContain(allowed);
    for (const role of [early, ordinary])
      expect(isDenied(holding, "s3:PutObjectLegalHold", roleArn(nameOf(role)), ["application"])).toBe(true);
  });

  it("is moved off site by replication alone", () => {
    const moving = statements.filter(
      ({ Action, Condition }) => Action.includes("s3:PutObjectRetention") && "ArnNotEquals" in Condition,
    );
    expect(moving.map(({ Condition }) => Condition)).toEqual(
      side(policy) === "here"
        ? []
        : [{ ArnNotEquals: { "aws:PrincipalArn": roleArn(nameOf("storage/VaultReplication")) } }],
    );
  });
});

const side = (policy: string) => sides.find((each) => each.policy === policy)?.side;

describe("a document's key", () => {
  const table = arnOf("storage/DocumentKeysTable");

  it("is taken away by the step that shreds alone, which can open none", () => {
    expect(whoMay(archive, "dynamodb:DeleteItem", table)).toEqual(["disposition/DestroyingShredRole"]);
    for (const action of ["dynamodb:BatchWriteItem", "dynamodb:UpdateItem", "dynamodb:DeleteTable"])
      expect(whoMay(archive, action, table)).toEqual([]);
    expect(whoMay(archive, "kms:Decrypt", arnOf("storage/DocumentKey"))).toEqual([
      "access/CopyRole",
      "intake/StoreRole",
    ]);
  });

  it("is looked for off site by those who try to read, and read by nobody there", () => {
    const offsite = `arn:aws:dynamodb:${archive.stage.offsiteRegion}:111122223333:table/${archive.at("storage/DocumentKeysTable").at}`;
    expect(whoMay(archive, "dynamodb:BatchGetItem", offsite)).toEqual([
      "disposition/DestroyingInspectRole",
      "disposition/DestroyingProveRole",
    ]);
    for (const action of ["GetItem", "Query", "Scan", "PutItem", "UpdateItem", "DeleteItem"])
      expect(whoMay(archive, `dynamodb:${action}`, offsite)).toEqual([]);
  });

  it("is gone for good after the days for which its table can be restored, and in no backup that lasts longer", () => {
    const { properties } = archive.at("storage/DocumentKeysTable");
    const { keyRecoveryDays } = archive.stage.keep;
    expect(JSON.stringify(properties.Replicas)).toContain(`"RecoveryPeriodInDays":${keyRecoveryDays}`);
    expect(archive.all.filter(({ type }) => type.startsWith("AWS::Backup::"))).toEqual([]);
    const { Variables } = z
      .object({ Variables: z.record(z.string(), z.unknown()) })
      .parse(archive.at("disposition/DestroyingShredFunction").properties.Environment);
    expect(Variables.KEY_RECOVERY_DAYS).toBe(String(keyRecoveryDays));
  });
});

describe("whoever erases, tries to read or concludes", () => {
  it("has no part in the decision: none of them sees or changes a hold", () => {
    for (const action of ["GetItem", "BatchGetItem", "PutItem", "UpdateItem", "DeleteItem"])
      for (const step of ["Erase", "Prove", "Conclude", "Inspect"])
        expect(whoMay(archive, `dynamodb:${action}`, arnOf("storage/HoldsTable"))).not.toContain(
          `disposition/Destroying${step}Role`,
        );
  });

  it("changes no record of a file, but for the one who erases, and the day that is proved", () => {
    const files = arnOf("storage/FilesTable");
    const those = (action: string) =>
      whoMay(archive, `dynamodb:${action}`, files).filter((role) =>
        /Destroying(Erase|Prove|Conclude|Inspect)/.test(role),
      );
    // What was voided before tells of the content, too: it is emptied by the one who erases.
    expect(those("PutItem")).toEqual([ERASE]);
    expect(those("UpdateItem")).toEqual(["disposition/DestroyingProveRole"]);
    for (const action of ["DeleteItem", "BatchWriteItem"]) expect(those(action)).toEqual([]);
    const changes = (permissions(archive).get(archive.at("disposition/DestroyingProveRole").at) ?? []).filter(
      ({ Action, Resource }) => Action.includes("dynamodb:UpdateItem") && Resource.includes(files),
    );
    expect(changes.map(({ Condition }) => Condition)).toEqual([
      { "ForAllValues:StringEquals": { "dynamodb:Attributes": ["number", "rev", "irrecoverableFrom"] } },
    ]);
  });

  it("nor does whoever shows holds in the vault place or lift one: it only notes how far it has come", () => {
    const holds = arnOf("storage/HoldsTable");
    const writes = (permissions(archive).get(archive.at("disposition/HoldRole").at) ?? []).filter(
      ({ Action, Resource }) =>
        Resource.includes(holds) && Action.some((each) => /:(Put|Update|Delete|BatchWrite)Item$/.test(each)),
    );
    expect(writes.map(({ Action, Condition }) => [Action, Condition])).toEqual([
      [
        ["dynamodb:UpdateItem"],
        { "ForAllValues:StringEquals": { "dynamodb:Attributes": ["id", "rev", "unmirrored", "cursor", "until"] } },
      ],
    ]);
  });

  it("nor does a step that destroys change what was approved, or who watches: applications are put by the API, by the clock, and by those who end a run and certify", () => {
    const disposals = arnOf("storage/DisposalsTable");
    expect(whoMay(archive, "dynamodb:PutItem", disposals)).toEqual([
      "disposition/ApiRole",
      "disposition/CertifyRole",
      "disposition/DestroyingConcludeRole",
      "disposition/TendRole",
    ]);
    for (const action of ["DeleteItem", "BatchWriteItem"])
      expect(whoMay(archive, `dynamodb:${action}`, disposals)).toEqual([]);
    const updates = [...permissions(archive)].flatMap(([role, statements]) =>
      statements
        .filter(({ Action, Resource }) => Action.includes("dynamodb:UpdateItem") && Resource.includes(disposals))
        .map(({ Condition }) => [role, Condition]),
    );
    expect(updates).toEqual([
      [
        archive.at("disposition/FollowRole").at,
        { "ForAllValues:StringEquals": { "dynamodb:Attributes": ["id", "row", "unbrought", "unbroughtRev"] } },
      ],
    ]);
  });

  it("and what became of a listed file is put by those who bring it about alone", () => {
    const listed = arnOf("storage/ListedFilesTable");
    expect(whoMay(archive, "dynamodb:PutItem", listed)).toEqual([
      "disposition/ApiRole",
      ...["Condemn", "Erase", "Prove", "Shred"].map((each) => `disposition/Destroying${each}Role`),
      "disposition/FollowRole",
    ]);
    for (const action of ["UpdateItem", "DeleteItem", "BatchWriteItem"])
      expect(whoMay(archive, `dynamodb:${action}`, listed)).toEqual([]);
  });

  it("looks anew for the supervisors with a role that can write nothing but its log", () => {
    const inspecting = permissions(archive).get(archive.at("disposition/DestroyingInspectRole").at) ?? [];
    const actions = inspecting.flatMap(({ Action }) => Action).filter((each) => !each.startsWith("logs:"));
    expect(actions.filter((each) => !/:(Get|List|BatchGet|Query|Decrypt|DescribeKey)/.test(each))).toEqual([]);
  });
});

const Definition = z.object({
  StartAt: z.string(),
  TimeoutSeconds: z.number(),
  States: z.record(z.string(), z.record(z.string(), z.unknown())),
});
/** Steps that are called otherwise than the functions that take them. */
const FUNCTIONS: Readonly<Record<string, string>> = { Halt: "Conclude" };
const Batches = z.object({ ItemProcessor: Definition.omit({ TimeoutSeconds: true }), MaxConcurrency: z.number() });

const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);

describe("the machine", () => {
  const { properties } = archive.at("disposition/DestroyingDestroyMachine");
  const machine = Definition.parse(JSON.parse(z.string().parse(properties.DefinitionString)));
  const { ItemProcessor: batch, MaxConcurrency } = Batches.parse(machine.States.Batches);
  const states = [...Object.entries(machine.States), ...Object.entries(batch.States)];
  const tasks = states.filter(([, { Type }]) => Type === "Task");

  it("reads like the clause, its steps called as the functions are", () => {
    expect(machine.StartAt).toBe("Condemn");
    expect(machine.States.Condemn?.Next).toBe("Batches");
    expect(machine.States.Batches?.Next).toBe("Conclude");
    expect([batch.StartAt, batch.States.Shred?.Next, batch.States.Erase?.Next]).toEqual(["Shred", "Erase", "Prove"]);
    for (const [name, { Resource }] of tasks)
      expect(Resource).toBe(`${archive.at(`disposition/Destroying${FUNCTIONS[name] ?? name}Function`).at}.Arn`);
  });

  it("waits for nothing for ever, and takes up whatever fails: to go on, or to stop and say so", () => {
    expect(machine.TimeoutSeconds).toBeGreaterThan(0);
    for (const [name, { TimeoutSeconds }] of tasks) expect(TimeoutSeconds, name).toBeGreaterThan(0);
    // The last of them has nobody left to tell: the clock finds what it could not say.
    const taken = states.filter(([name, { Type }]) => (Type === "Task" || Type === "Map") && name !== "Halt");
    for (const [name, { Catch }] of taken)
      expect(Catch, name).toMatchObject([{ ErrorEquals: ["States.ALL"], ResultPath: "$.failure" }]);
  });

  it("says at once that it stopped, also where the batches themselves break, or it cannot be concluded", () => {
    const After = z.tuple([z.object({ Next: z.string() })]);
    const [broken] = After.parse(machine.States.Batches?.Catch);
    const [unconcluded] = After.parse(machine.States.Conclude?.Catch);
    expect(machine.States[broken.Next]).toMatchObject({ Type: "Pass", Next: "Conclude" });
    const told = { application: "0198", run: 1, failure: { Error: "States.Timeout" } };
    const given = (parameters: unknown) =>
      Object.fromEntries(
        Object.entries(z.record(z.string(), z.unknown()).parse(parameters)).map(([name, value]) =>
          name.endsWith(".$")
            ? [name.slice(0, -2), new Map(Object.entries(told)).get(name.slice(0, -2))]
            : [name, value],
        ),
      );
    expect(Ending.parse(given(machine.States[broken.Next]?.Parameters))).toEqual(told);
    expect(Ending.parse(given(machine.States[unconcluded.Next]?.Parameters))).toEqual({ ...told, halts: true });
    expect(machine.States[unconcluded.Next]?.Next).toBe("Ended");
  });

  const Retries = z.array(
    z.object({
      ErrorEquals: z.array(z.string()),
      IntervalSeconds: z.number().optional(),
      MaxAttempts: z.number(),
      BackoffRate: z.number().optional(),
      MaxDelaySeconds: z.number().optional(),
    }),
  );
  const attemptsOf = (retries: z.infer<typeof Retries>) => sum(retries.map(({ MaxAttempts }) => MaxAttempts));
  const waitsOf = (retries: z.infer<typeof Retries>) =>
    sum(
      retries.flatMap(({ IntervalSeconds = 0, MaxAttempts, BackoffRate = 1, MaxDelaySeconds = 99_999 }) =>
        Array.from({ length: MaxAttempts }, (_, n) => Math.min(IntervalSeconds * BackoffRate ** n, MaxDelaySeconds)),
      ),
    );

  it("tries nothing again that another attempt would not mend, but whatever else may pass", () => {
    const attempts = (retries: z.infer<typeof Retries>, error: string) =>
      retries.find(({ ErrorEquals }) => ErrorEquals.includes(error) || ErrorEquals.includes("States.ALL"))?.MaxAttempts;
    for (const [name, { Retry }] of tasks) {
      const retries = Retries.parse(Retry);
      for (const code of [
        ...["disposal.not-destroying", "disposal.changed", "disposal.no-key", "disposal.still-readable"],
        ...["disposal.locked", "disposal.locked-compliance", "disposal.locked-hold"],
      ])
        expect(attempts(retries, code), `${name} ${code}`).toBe(0);
      for (const error of ["disposal.replica-lags", "disposal.not-settled", "AccessDenied", "Error"])
        expect(attempts(retries, error), `${name} ${error}`).toBeGreaterThan(0);
    }
  });

  it("waits for hours for what is still being copied off site", () => {
    const lagging = Retries.parse(batch.States.Erase?.Retry).filter(({ ErrorEquals }) =>
      ErrorEquals.includes("disposal.replica-lags"),
    );
    expect(waitsOf(lagging)).toBeGreaterThan(4 * 3600);
  });

  /** The largest application, in dossiers of which no two go into one batch. */
  const rows = Array.from({ length: MOST_FILES }, (_, n) => ({ number: `${n}`, dossier: `${Math.floor(n / 12.5)}` }));

  it("is not cut short while anything waits, so that a replication that is down for days is named as what stopped it", () => {
    const Task = z.object({ Retry: Retries, TimeoutSeconds: z.number() });
    const longest = (states: readonly unknown[]) =>
      sum(
        states
          .map((state) => Task.parse(state))
          .map(({ Retry, TimeoutSeconds }) => TimeoutSeconds * (1 + attemptsOf(Retry)) + waitsOf(Retry)),
      );
    const { Condemn, Conclude, Halt } = machine.States;
    const { Shred, Erase, Prove } = batch.States;
    const waves = Math.ceil(inBatches(rows).length / MaxConcurrency);
    expect(waves).toBe(16);
    const all = longest([Condemn, Conclude, Halt]) + waves * longest([Shred, Erase, Prove]);
    expect(machine.TimeoutSeconds).toBeGreaterThanOrEqual(all);
    expect(machine.TimeoutSeconds).toBeLessThan(365 * 24 * 3600);
  });

  it("has room in its history for all that it tries: Step Functions ends a run at 25,000 events", () => {
    const tries = sum(
      [batch.States.Shred, batch.States.Erase, batch.States.Prove].map(
        (each) => 1 + attemptsOf(Retries.parse(each?.Retry)),
      ),
    );
    // An attempt is scheduled, begun and ended; a step, and its batch, are entered and left.
    expect(inBatches(rows).length * (3 * tries + 2 * 5)).toBeLessThan(20_000);
  });

  it("keeps its course in a log, without what its steps were told", () => {
    expect(properties.LoggingConfiguration).toMatchObject({ Level: "ALL", IncludeExecutionData: false });
  });
});
