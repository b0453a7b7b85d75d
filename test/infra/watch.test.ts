import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { matches, plain, synthesised } from "./support.ts";

const archive = synthesised("production");
const alarms = archive.ofType("AWS::CloudWatch::Alarm");
const trail = archive.at("audit/Trail");

/** The anchors under which a page's headings are reached, as GitHub makes them. */
const anchorsIn = (markdown: string) =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
const runbook = anchorsIn(readFileSync("docs/runbook.md", "utf8"));
const linkIn = (alarm: (typeof alarms)[number]) =>
  z.string().parse(alarm.properties.AlarmDescription).split(`${archive.stage.alarms.runbook}#`)[1] ?? "";

/** Whether a pattern of CloudWatch Logs, of equalities and absences under `&&` and `||`, matches an event. */
function matchesPattern(pattern: string, event: object): boolean {
  const valueAt = (path: string) =>
    path
      .split(".")
      .reduce<unknown>((value, name) => z.record(z.string(), z.unknown()).safeParse(value).data?.[name], event);
  let rest = pattern
    .replace(/^\{(.*)\}$/, "$1")
    .replaceAll(/\$\.([\w.]+) = "([^"]*)"/g, (_, path: string, wanted: string) =>
      matches(wanted, String(valueAt(path))) ? "T" : "F",
    )
    .replaceAll(/\$\.([\w.]+) != "([^"]*)"/g, (_, path: string, other: string) =>
      valueAt(path) !== undefined && !matches(other, String(valueAt(path))) ? "T" : "F",
    )
    .replaceAll(/\$\.([\w.]+) NOT EXISTS/g, (_, path: string) => (valueAt(path) === undefined ? "T" : "F"))
    .replaceAll(" ", "");
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest
      .replaceAll(/\(([TF])\)/g, "$1")
      .replaceAll(/\((?:[TF]&&)+[TF]\)|^(?:[TF]&&)+[TF]$/g, (all) => (all.includes("F") ? "F" : "T"));
    rest = rest.replaceAll(/\((?:[TF]\|\|)+[TF]\)|^(?:[TF]\|\|)+[TF]$/g, (all) => (all.includes("T") ? "T" : "F"));
  }
  return z.enum(["T", "F"]).parse(rest) === "T";
}

describe("every alarm", () => {
  it.each(alarms.map((alarm) => [plain(alarm.at), alarm] as const))(
    "(%s) says where it stands what to do",
    (_, alarm) => {
      expect(runbook).toContain(linkIn(alarm));
    },
  );

  it("reaches those who look after the archive, by mail over TLS", () => {
    const topic = archive.at("watch/AlarmsTopic");
    for (const { at, properties } of alarms) expect(properties.AlarmActions, at).toEqual([topic.at]);
    expect(archive.ofType("AWS::SNS::Subscription").map(({ properties }) => properties)).toMatchObject([
      { Protocol: "email", Endpoint: archive.stage.alarms.email, TopicArn: topic.at },
    ]);
  });
});

describe("the runbook", () => {
  it("has no paragraph that no alarm leads to", () => {
    const paragraphs = anchorsIn(readFileSync("docs/runbook.md", "utf8").replaceAll(/^# .*$/gm, ""));
    expect(paragraphs.filter((each) => !alarms.map(linkIn).includes(each))).toEqual([]);
  });
});

describe("what is watched", () => {
  const rules = archive.ofType("AWS::Events::Rule").filter(({ properties }) => properties.ScheduleExpression);

  it.each(archive.ofType("AWS::Lambda::Function").map(({ at }) => [plain(at), at] as const))(
    "is each function's errors and throttles (%s)",
    (_, at) => {
      const metrics = alarms
        .filter(({ properties }) => JSON.stringify(properties.Dimensions)?.includes(`"${at}"`))
        .map(({ properties }) => properties.MetricName);
      expect(metrics).toEqual(expect.arrayContaining(["Errors", "Throttles"]));
    },
  );

  it("is what runs by the clock by its own: two runs that fail, one after the other, raise an alarm", () => {
    const every = rules.map(({ properties }) => properties.ScheduleExpression);
    expect(every).toEqual(Array(9).fill("rate(1 hour)"));
    for (const alarm of [
      "watch/AlarmsIntakeSweepFails",
      "watch/AlarmsPeopleSettleFails",
      "watch/AlarmsAccessRemindFails",
      "watch/AlarmsAccessSucceedFails",
      "watch/AlarmsDispositionHoldFails",
      "watch/AlarmsDispositionAppraiseFails",
      "watch/AlarmsDispositionTendFails",
      "watch/AlarmsDispositionCertifyFails",
      "watch/AlarmsDispositionFollowFails",
    ])
      expect(archive.at(alarm).properties).toMatchObject({
        ...{ MetricName: "Errors", Period: 3600, EvaluationPeriods: 2, Threshold: 1 },
      });
    expect(archive.ofType("AWS::Lambda::EventInvokeConfig").map(({ properties }) => properties)).toMatchObject([
      { FunctionName: archive.at("access/RemindFunction").at, MaximumRetryAttempts: 0 },
      { FunctionName: archive.at("access/SucceedFunction").at, MaximumRetryAttempts: 0 },
      { FunctionName: archive.at("disposition/FollowFunction").at, MaximumRetryAttempts: 0 },
      { FunctionName: archive.at("disposition/TendFunction").at, MaximumRetryAttempts: 0 },
      { FunctionName: archive.at("disposition/AppraiseFunction").at, MaximumRetryAttempts: 0 },
      { FunctionName: archive.at("disposition/HoldFunction").at, MaximumRetryAttempts: 0 },
      { FunctionName: archive.at("disposition/CertifyFunction").at, MaximumRetryAttempts: 0 },
      { FunctionName: archive.at("intake/SweepFunction").at, MaximumRetryAttempts: 0 },
      { FunctionName: archive.at("people/SettleFunction").at, MaximumRetryAttempts: 0 },
    ]);
  });

  it("is each table's throttling", () => {
    for (const { at } of archive.ofType("AWS::DynamoDB::GlobalTable")) {
      const watching = alarms.filter(({ properties }) => JSON.stringify(properties.Metrics ?? []).includes(`"${at}"`));
      expect(watching, at).toHaveLength(1);
    }
  });

  it("is the copying off site, of files, of keys and of certificates", () => {
    const metrics = alarms.map(({ properties }) => properties.MetricName);
    expect(metrics.filter((name) => /Replication/.test(String(name))).sort()).toEqual([
      "OperationsFailedReplication",
      "OperationsFailedReplication",
      "ReplicationLatency",
      "ReplicationLatency",
    ]);
  });

  const silent = alarms.filter(({ properties }) => properties.TreatMissingData === "breaching");
  const calledBy = ({ properties }: (typeof rules)[number]) =>
    z
      .tuple([z.object({ Arn: z.string() })])
      .parse(properties.Targets)[0]
      .Arn.replace(/\.Arn$/, "");
  const followers = archive
    .ofType("AWS::Lambda::EventSourceMapping")
    .filter(({ properties }) => String(properties.EventSourceArn).endsWith(".StreamArn"))
    .map(({ properties }) => String(properties.FunctionName));

  it.each(rules.map((rule) => [plain(rule.at), rule] as const))(
    "is silence, too: that the clock has not called what it calls for two periods (%s)",
    (_, rule) => {
      const fn = calledBy(rule);
      const other = followers.includes(fn);
      const seen = other ? { Name: "RuleName", Value: rule.at } : { Name: "FunctionName", Value: fn };
      const watching = silent.filter(
        ({ properties }) => JSON.stringify(properties.Dimensions) === JSON.stringify([seen]),
      );
      expect(watching.map(({ properties }) => properties)).toMatchObject([
        {
          ...{ Namespace: other ? "AWS/Events" : "AWS/Lambda", MetricName: "Invocations", Statistic: "Sum" },
          ...{ Period: 7200, EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: "LessThanThreshold" },
        },
      ]);
    },
  );

  it("is that the trail is delivered; nothing else is watched for its silence", () => {
    const trails = silent.filter(({ at }) => plain(at) === "watch/AlarmsTrailSilent");
    expect(trails).toHaveLength(1);
    expect(silent).toHaveLength(rules.length + 1);
  });

  it("is how far whatever follows a table is behind it: by an hour raises an alarm", () => {
    const late = alarms.filter(({ properties }) => properties.MetricName === "IteratorAge");
    expect(followers).toHaveLength(9);
    for (const fn of followers)
      expect(late.filter(({ properties }) => JSON.stringify(properties.Dimensions).includes(`"${fn}"`))).toMatchObject([
        { properties: { Statistic: "Maximum", Threshold: 3_600_000, Period: 300, EvaluationPeriods: 2 } },
      ]);
    expect(late).toHaveLength(9);
  });

  it("is shown on one page, every alarm, a hundred in a widget", () => {
    const [dashboard, ...others] = archive.ofType("AWS::CloudWatch::Dashboard");
    expect(others).toEqual([]);
    const Body = z.object({
      widgets: z.array(
        z.object({ type: z.string(), properties: z.object({ alarms: z.array(z.string()).optional() }) }),
      ),
    });
    const { widgets } = Body.parse(JSON.parse(z.string().parse(dashboard?.properties.DashboardBody)));
    const shown = widgets.flatMap(({ properties }) => (properties.alarms ? [properties.alarms] : []));
    expect(shown.flat().sort()).toEqual(alarms.map(({ at }) => `${at}.Arn`).sort());
    for (const some of shown) expect(some.length).toBeLessThanOrEqual(100);
  });
});

describe("the account's trail", () => {
  it("signs its log files, covers every region and is encrypted under a key of its own", () => {
    expect(trail.properties).toMatchObject({
      IsLogging: true,
      EnableLogFileValidation: true,
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      KMSKeyId: `${archive.at("audit/Key").at}.Arn`,
    });
  });

  it("sees every use of the vault, its copy, the page pictures and the documents' keys, and every change of a resource", () => {
    const vault = archive.at("storage/VaultBucket").at;
    const viewing = archive.at("storage/ViewingBucket").at;
    const keys = archive.at("storage/DocumentKeysTable").at;
    const tables = ["ap-southeast-1", "ap-northeast-1"].map(
      (region) => `arn:aws:dynamodb:${region}:111122223333:table/${keys}`,
    );
    const replica = "arn:aws:s3:::dossier-production-replica-111122223333-ap-northeast-1";
    expect(trail.properties.EventSelectors).toBeUndefined();
    expect(trail.properties.AdvancedEventSelectors).toMatchObject([
      { FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }] },
      {
        FieldSelectors: [
          { Field: "eventCategory", Equals: ["Data"] },
          { Field: "resources.type", Equals: ["AWS::S3::Object"] },
          { Field: "resources.ARN", StartsWith: [`${vault}.Arn/`, `${replica}/`, `${viewing}.Arn/`] },
        ],
      },
      {
        FieldSelectors: [
          { Field: "eventCategory", Equals: ["Data"] },
          { Field: "resources.type", Equals: ["AWS::DynamoDB::Table"] },
          { Field: "resources.ARN", Equals: tables },
        ],
      },
    ]);
  });
});

describe("a sign in the account's trail", () => {
  const Filter = z.object({ FilterPattern: z.string().max(1024) });
  const patternOf = (id: string) => Filter.parse(archive.at(`watch/${id}`).properties).FilterPattern;
  const vault = archive.at("storage/VaultBucket").at;
  const replica = "dossier-production-replica-111122223333-ap-northeast-1";
  const s3 = (eventName: string, bucketName: string, more = {}) => ({
    ...{ eventSource: "s3.amazonaws.com", eventName, requestParameters: { bucketName } },
    ...more,
  });

  it.each([
    "PutBucketPolicy",
    "DeleteBucketPolicy",
    "PutBucketObjectLockConfiguration",
    "PutBucketVersioning",
    "PutBucketReplication",
    "PutBucketLifecycle",
    "PutBucketEncryption",
    "DeleteBucketEncryption",
    "PutBucketPublicAccessBlock",
    "DeleteBucketPublicAccessBlock",
    "PutBucketAcl",
    "PutBucketLogging",
    "DeleteBucket",
    "PutAccountPublicAccessBlock",
  ])("is a bucket's %s", (eventName) => {
    expect(matchesPattern(patternOf("GuardChanged"), s3(eventName, vault))).toBe(true);
  });

  it("is every deletion in the vault and its copy, and a lock that someone may not move", () => {
    for (const bucket of [vault, replica]) {
      const seen = (eventName: string, more = {}) =>
        matchesPattern(patternOf("DeletionTried"), s3(eventName, bucket, more));
      expect(seen("DeleteObject")).toBe(true);
      expect(seen("DeleteObjects")).toBe(true);
      expect(seen("PutObjectRetention", { errorCode: "AccessDenied" })).toBe(true);
      expect(seen("PutObjectLegalHold", { errorCode: "AccessDenied" })).toBe(true);
    }
  });

  it("is none of what the archive does every day", () => {
    const viewing = archive.at("storage/ViewingBucket").at;
    expect(matchesPattern(patternOf("DeletionTried"), s3("PutObjectRetention", vault))).toBe(false);
    expect(matchesPattern(patternOf("DeletionTried"), s3("DeleteObject", viewing))).toBe(false);
    expect(matchesPattern(patternOf("GuardChanged"), s3("PutObject", vault))).toBe(false);
  });
});

describe("every log", () => {
  it("ends after a year", () => {
    for (const { at, properties } of archive.ofType("AWS::Logs::LogGroup"))
      expect(properties.RetentionInDays, at).toBe(365);
  });
});
