import type { DynamoDBRecord, SQSRecord } from "aws-lambda";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { Refused } from "#shared/domain/refused.ts";
import { eachChange, eachGroup, eachMessage, eitherOf } from "#shared/lambda/batch.ts";
import { log, told } from "#shared/lambda/observed.ts";

const Order = z.strictObject({ id: z.string() });
let done: string[];
const lines: string[] = [];
beforeEach(() => {
  done = [];
  lines.length = 0;
  for (const level of ["info", "error"] as const)
    vi.spyOn(log, level).mockImplementation((...line) => void lines.push(JSON.stringify(line)));
});

const record = (messageId: string, body: string, group?: string): SQSRecord => ({
  ...{ messageId, body, receiptHandle: "", md5OfBody: "", eventSource: "", eventSourceARN: "", awsRegion: "" },
  messageAttributes: {},
  attributes: {
    ...{ ApproximateReceiveCount: "1", SentTimestamp: "", SenderId: "", ApproximateFirstReceiveTimestamp: "" },
    ...(group !== undefined && { MessageGroupId: group }),
  },
});
const order = (id: string, group?: string) => record(`m-${id}`, JSON.stringify({ id }), group);
const failures = ({ batchItemFailures }: { batchItemFailures: { itemIdentifier: string }[] }) =>
  batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);

async function handle({ id }: { id: string }): Promise<void> {
  if (id === "refused") throw new Refused("intake.moved-on", id);
  if (id === "broken") throw new Error("out of order\nat 苏州恒瑞精密制造有限公司");
  done.push(id);
}

describe("messages of a queue", () => {
  it("are done one by one: only what failed comes again", async () => {
    const event = { Records: [order("1"), order("broken"), record("m-3", "{"), record("m-4", '{"id":5}'), order("2")] };
    expect(failures(await eachMessage(Order, handle)(event))).toEqual(["m-broken", "m-3", "m-4"]);
    expect(done).toEqual(["1", "2"]);
  });

  it("are settled by a refusal: it would be the same again", async () => {
    expect(failures(await eachMessage(Order, handle)({ Records: [order("refused")] }))).toEqual([]);
    expect(lines.join()).toContain("intake.moved-on");
  });
});

describe("messages of a FIFO queue", () => {
  const together = eachGroup(Order, async (orders) => {
    for (const each of orders) if (each.id !== "none") await handle(each);
  });

  it("come again as a whole group, and hold up no other", async () => {
    const event = { Records: [order("1", "a"), order("2", "b"), order("broken", "a"), order("3", "b")] };
    expect(failures(await together(event))).toEqual(["m-1", "m-broken"]);
    expect(done).toEqual(["1", "2", "3"]);
  });

  it("hold up their own group not either, where nobody understands one of them", async () => {
    const event = { Records: [order("1", "a"), record("m-poison", "{", "a"), order("2", "a")] };
    expect(failures(await together(event))).toEqual(["m-poison"]);
    expect(done).toEqual(["1", "2"]);
  });
});

describe("changes of a table", () => {
  const change = (sequence: string, id: unknown): DynamoDBRecord => ({
    dynamodb: { SequenceNumber: sequence, NewImage: { id: { S: String(id) }, month: { S: "2026-03" } } },
  });

  it("are done in order, up to the first that fails", async () => {
    const run = eachChange(z.object({ id: z.string() }), async ({ after }) => handle({ id: after?.id ?? "" }));
    const event = { Records: [change("1", "a"), change("2", "broken"), change("3", "c")] };
    expect(failures(await run(event))).toEqual(["2"]);
    expect(done).toEqual(["a"]);
  });

  it("are told with their values, before and after", async () => {
    const Row = z.object({
      text: z.string(),
      size: z.number(),
      settled: z.boolean(),
      pages: z.array(z.object({ n: z.number() })),
    });
    const seen: unknown[] = [];
    const NewImage = {
      ...{ text: { S: "" }, size: { N: "12" }, settled: { BOOL: false }, gone: { NULL: true } },
      pages: { L: [{ M: { n: { N: "1" } } }] },
    };
    await eachChange(Row, async (each) => void seen.push(each))({ Records: [{ dynamodb: { NewImage } }] });
    expect(seen).toEqual([{ before: undefined, after: { text: "", size: 12, settled: false, pages: [{ n: 1 }] } }]);
  });
});

describe("a function that follows a table and works off a queue", () => {
  const run = eitherOf(
    eachChange(Order, async ({ after }) => void done.push(`change ${after?.id}`)),
    eachMessage(Order, async ({ id }) => void done.push(`message ${id}`)),
  );

  it("is given each as what it is", async () => {
    await run({ Records: [{ dynamodb: { SequenceNumber: "1", NewImage: { id: { S: "a" } } } }] });
    await run({ Records: [order("b")] });
    expect(done).toEqual(["change a", "message b"]);
  });
});

describe("what is told of an error", () => {
  it("is its name and place, never its message: that may quote a paper", () => {
    const error = new RangeError("no such date\n    at 苏州恒瑞精密制造有限公司");
    expect(told(error)).toEqual({ error: "RangeError", at: expect.stringContaining("batch.test.ts") });
    expect(told("苏州")).toEqual({ error: "unknown", at: undefined });
  });

  it("is all that the log gets", async () => {
    await eachMessage(Order, handle)({ Records: [order("broken")] });
    expect(lines.join()).toContain("message failed");
    expect(lines.join()).not.toContain("苏州");
  });
});
