import { describe, expect, it } from "vitest";
import { z } from "zod";
import { plain, statementsOf, synthesised } from "./support.ts";

const archive = synthesised("production");
const queues = archive.ofType("AWS::SQS::Queue");
const alarms = archive.ofType("AWS::CloudWatch::Alarm");
const mappings = archive.ofType("AWS::Lambda::EventSourceMapping");

const Redrive = z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.number() });
const redriveOf = (queue: (typeof queues)[number]) => Redrive.optional().parse(queue.properties.RedrivePolicy);

const work = queues.filter((queue) => redriveOf(queue));
const deadLetters = queues.filter((queue) => !work.includes(queue));

const watched = (queue: (typeof queues)[number], metric: string) =>
  alarms.filter(
    ({ properties }) =>
      properties.MetricName === metric &&
      JSON.stringify(properties.Dimensions) === JSON.stringify([{ Name: "QueueName", Value: `${queue.at}.QueueName` }]),
  );

describe("work", () => {
  it("waits in ten queues", () => {
    expect(work.map(({ at }) => plain(at)).sort()).toEqual([
      "access/CopyQueue",
      "access/NoticeQueue",
      "access/WarningQueue",
      "disposition/NoticeQueue",
      "intake/DivideQueue",
      "intake/FileQueue",
      "intake/NoticeQueue",
      "intake/ReceiveQueue",
      "intake/RecogniseQueue",
      "intake/StoreQueue",
    ]);
  });

  it.each(work.map((queue) => [plain(queue.at), queue] as const))(
    "of %s comes again for hours before it lies aside, in order five times: AWS may be busy for long",
    (_, queue) => {
      const { deadLetterTargetArn, maxReceiveCount } = Redrive.parse(queue.properties.RedrivePolicy);
      expect(deadLetters.map(({ at }) => `${at}.Arn`)).toContain(deadLetterTargetArn);
      if (queue.properties.FifoQueue === true) return expect(maxReceiveCount).toBe(5);
      expect(maxReceiveCount * z.number().parse(queue.properties.VisibilityTimeout)).toBe(6 * 3600);
    },
  );

  it.each(work.map((queue) => [plain(queue.at), queue] as const))(
    "of %s waits in the queue, not before Lambda's limit, where there is more than can be done at a time",
    (_, queue) => {
      const mapping = mappings.find(({ properties }) => properties.EventSourceArn === `${queue.at}.Arn`);
      expect(mapping?.properties.ScalingConfig).toMatchObject({ MaximumConcurrency: expect.any(Number) });
    },
  );

  it.each(work.map((queue) => [plain(queue.at), queue] as const))(
    "of %s comes again only when its function has surely ended, and message by message",
    (_, queue) => {
      const mapping = mappings.find(({ properties }) => properties.EventSourceArn === `${queue.at}.Arn`);
      const worker = archive.at(z.string().parse(mapping?.properties.FunctionName));
      const timeout = z.number().parse(worker.properties.Timeout);
      expect(queue.properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * timeout);
      expect(mapping?.properties.FunctionResponseTypes).toEqual(["ReportBatchItemFailures"]);
    },
  );

  it("is numbered in order within a series, by one writer at a time, many series at once", () => {
    const queue = archive.at("intake/FileQueue");
    expect(queue.properties).toMatchObject({
      FifoQueue: true,
      ContentBasedDeduplication: false,
      DeduplicationScope: "messageGroup",
      FifoThroughputLimit: "perMessageGroupId",
    });
    const mapping = mappings.find(({ properties }) => properties.EventSourceArn === `${queue.at}.Arn`);
    expect(mapping?.properties).toMatchObject({ BatchSize: 10 });
  });

  it("begins with whatever is put into the inbox, once it was scanned", () => {
    const rule = archive.at("intake/Arrived");
    expect(rule.properties).toMatchObject({
      EventPattern: {
        source: ["aws.guardduty"],
        detail: { s3ObjectDetails: { bucketName: [archive.at("storage/InboxBucket").at] } },
      },
      Targets: [{ Arn: `${archive.at("intake/ReceiveQueue").at}.Arn`, DeadLetterConfig: {} }],
    });
  });
});

describe("every queue", () => {
  it.each(queues.map((queue) => [plain(queue.at), queue] as const))(
    "(%s) is encrypted and reached over TLS",
    (_, queue) => {
      expect(queue.properties.SqsManagedSseEnabled).toBe(true);
      const policy = archive
        .ofType("AWS::SQS::QueuePolicy")
        .find(({ properties }) => String(properties.Queues) === queue.at);
      const denied = statementsOf(policy?.properties.PolicyDocument).find(({ Effect }) => Effect === "Deny");
      expect(denied).toMatchObject({ Action: ["sqs:*"], Condition: { Bool: { "aws:SecureTransport": "false" } } });
    },
  );

  it.each(work.map((queue) => [plain(queue.at), queue] as const))(
    "of work (%s) has an alarm for what waits too long",
    (_, queue) => {
      expect(watched(queue, "ApproximateAgeOfOldestMessage")).toHaveLength(1);
    },
  );

  it.each(deadLetters.map((queue) => [plain(queue.at), queue] as const))(
    "of dead letters (%s) has an alarm at the first one, and keeps it two weeks",
    (_, queue) => {
      const [alarm] = watched(queue, "ApproximateNumberOfMessagesVisible");
      expect(alarm?.properties).toMatchObject({ Threshold: 1, EvaluationPeriods: 1 });
      expect(queue.properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
    },
  );
});

describe("a change of a request", () => {
  it("is followed after hours of waiting still; what fails then, but for mail, lies aside", () => {
    const followers = mappings.filter(({ at }) => at.startsWith("access/") && !at.includes("Sqs"));
    const asides = followers.map(({ properties }) => properties.DestinationConfig);
    expect(asides).toEqual(
      ["Untold", "NotPassedOn", "Unnoticed"].map((name) => ({
        OnFailure: { Destination: `${archive.at(`access/${name}Queue`).at}.Arn` },
      })),
    );
    for (const { properties } of followers) expect(properties.MaximumRecordAgeInSeconds).toBe(12 * 3600);
  });

  it.each([
    ["access/NoticeQueue", "access/NotifyFunction"],
    ["access/WarningQueue", "access/WatchFunction"],
    ["intake/NoticeQueue", "intake/NotifyFunction"],
  ])(
    "that cannot be mailed waits in %s for %s, which tries again for hours, and lies aside to be sent again",
    (of, by) => {
      const queue = archive.at(of);
      const [mapping, ...others] = mappings.filter(({ properties }) => properties.EventSourceArn === `${queue.at}.Arn`);
      expect([plain(String(mapping?.properties.FunctionName)), others]).toEqual([by, []]);
      expect(mapping?.properties).toMatchObject({ BatchSize: 1, FunctionResponseTypes: ["ReportBatchItemFailures"] });
      expect(redriveOf(queue)).toBeDefined();
    },
  );

  it("that cannot be followed holds up those behind it for a few attempts, and takes none of them along", () => {
    const followers = mappings.filter(({ properties }) => String(properties.EventSourceArn).includes("StreamArn"));
    expect(followers).toHaveLength(9);
    for (const { properties } of followers) {
      expect(properties).toMatchObject({ BatchSize: 1, FunctionResponseTypes: ["ReportBatchItemFailures"] });
      expect(properties.MaximumRetryAttempts).toBeLessThanOrEqual(5);
    }
  });
});

describe("a sender", () => {
  it("is told of a refusal once the record says so; what could not be sent lies aside", () => {
    const [mapping] = mappings.filter(({ properties }) => String(properties.EventSourceArn).includes("IntakeTable"));
    expect(mapping?.properties).toMatchObject({
      FilterCriteria: { Filters: [{ Pattern: '{"dynamodb":{"NewImage":{"status":{"S":["rejected"]}}}}' }] },
      MaximumRecordAgeInSeconds: 12 * 3600,
      DestinationConfig: { OnFailure: { Destination: `${archive.at("intake/UnsentNoticesQueue").at}.Arn` } },
    });
  });
});
