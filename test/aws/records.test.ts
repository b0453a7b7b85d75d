import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
} from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import "aws-sdk-client-mock-vitest/extend";
import { beforeEach, describe, expect, it } from "vitest";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { Digests } from "#shared/aws/digests.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { IntakeRecords } from "#shared/aws/intake-records.ts";
import { Series, standingAt } from "#shared/aws/series.ts";
import { ConditionFailed, transactions, type Write } from "#shared/aws/transaction.ts";
import { accessDeed, intakeDeed } from "#shared/domain/audit/deed.ts";
import { isToldTo } from "#shared/domain/audit/history.ts";
import { takenOver } from "#shared/domain/retention/lock.ts";
import { aFiledPaper, aPaperInReview, aReceivedPaper, aStoredPaper, NOW } from "../support/papers.ts";

const dynamo = mockClient(DynamoDBDocumentClient);
const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: "us-east-1" }));
const trail = new AuditTrail(client, { AUDIT_TABLE: "audit", AWS_REGION: "us-east-1", ACCOUNT: "111122223333" });
const records = new IntakeRecords(client, { INTAKE_TABLE: "intake" }, trail);
const deed = intakeDeed("FilePaper", { function: "file" });

beforeEach(() => dynamo.reset());

describe("a change of a paper", () => {
  const { before, filed } = aFiledPaper("1");
  const [put, entry] = records.advance(before, filed, deed);

  it("is written only from the state in which the paper was read", () => {
    expect(put?.Put).toMatchObject({
      ...{ TableName: "intake", ConditionExpression: "#status = :status AND rev = :rev" },
      ExpressionAttributeValues: { ":status": "stored", ":rev": before.rev },
    });
  });

  it("is written together with its entry in the trail, of the same number, which is written once", () => {
    expect(entry?.Put).toMatchObject({
      ...{ TableName: "audit", ConditionExpression: "attribute_not_exists(subject)" },
      Item: { subject: "1", entry: String(filed.rev).padStart(6, "0"), eventName: "FilePaper" },
    });
  });

  it.each([
    ["received", aReceivedPaper(), "received"],
    ["stored", aStoredPaper(), "stored"],
    ["filed, its inbox not cleared", filed, "filed"],
    ["filed, and cleared", { ...filed, settled: true }, undefined],
    ["in review", aPaperInReview(), undefined],
  ])("stands among what is still to be done, or not: %s", (_state, paper, pending) => {
    const [write] = records.register(paper, deed);
    expect(write?.Put?.Item?.pending).toBe(pending);
  });
});

describe("a batch of papers", () => {
  it("is read to its end, in the order asked for, each once", async () => {
    const at = (id: string) => ({ ...aReceivedPaper(id) });
    dynamo
      .on(BatchGetCommand)
      .resolvesOnce({ Responses: { intake: [at("2")] }, UnprocessedKeys: { intake: { Keys: [{ id: "1" }] } } })
      .resolvesOnce({ Responses: { intake: [at("1")] } });
    expect((await records.getAll(["1", "2", "3", "1"])).map(({ id }) => id)).toEqual(["1", "2", "1"]);
    expect(dynamo).toHaveReceivedCommandTimes(BatchGetCommand, 2);
  });

  it("is read by the hundred", async () => {
    dynamo.on(BatchGetCommand).resolves({});
    await records.getAll(Array.from({ length: 101 }, (_, id) => `${id}`));
    expect(dynamo).toHaveReceivedCommandTimes(BatchGetCommand, 2);
  });

  it("costs nothing where none is asked for", async () => {
    expect(await records.getAll([])).toEqual([]);
    expect(dynamo).not.toHaveReceivedAnyCommand();
  });
});

describe("a note on a paper", () => {
  it("is not taken where the paper has moved on, and is a failure where the table is", async () => {
    dynamo
      .on(UpdateCommand)
      .rejectsOnce(new ConditionalCheckFailedException({ message: "moved on", $metadata: {} }))
      .rejectsOnce(new Error("throttled"))
      .resolves({});
    expect(await records.nudge(aReceivedPaper(), NOW)).toBe(false);
    await expect(records.nudge(aReceivedPaper(), NOW)).rejects.toThrow("throttled");
    expect(await records.settled(aFiledPaper().filed)).toBe(true);
  });
});

describe("a transaction", () => {
  const writes: Write[] = ["1", "2", "3"].map((id) => ({ Delete: { TableName: "intake", Key: { id } } }));
  const cancelled = (...codes: string[]) =>
    new TransactionCanceledException({
      ...{ message: "cancelled", $metadata: {} },
      CancellationReasons: codes.map((Code) => ({ Code })),
    });

  it("tells which of its conditions failed, and is not tried again", async () => {
    dynamo.on(TransactWriteCommand).rejects(cancelled("None", "ConditionalCheckFailed", "TransactionConflict"));
    const failed = await transactions(client)(writes).catch((error) => error);
    expect(failed).toBeInstanceOf(ConditionFailed);
    expect([...failed.writes]).toEqual([writes[1]]);
    expect(dynamo).toHaveReceivedCommandTimes(TransactWriteCommand, 1);
  });

  it("is tried again where another holds an item, and what it writes stays the same", async () => {
    dynamo
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled("None", "TransactionConflict", "None"))
      .resolves({});
    await transactions(client)(writes);
    expect(dynamo).toHaveReceivedCommandTimes(TransactWriteCommand, 2);
    expect(dynamo).toHaveReceivedLastCommandWith(TransactWriteCommand, { TransactItems: writes });
  });

  it("is given up after some seconds of that", async () => {
    dynamo.on(TransactWriteCommand).rejects(cancelled("TransactionConflict", "None", "None"));
    const began = Date.now();
    await expect(transactions(client)(writes)).rejects.toThrow("cancelled");
    expect(dynamo).toHaveReceivedCommandTimes(TransactWriteCommand, 10);
    expect(Date.now() - began).toBeLessThan(8000);
  });

  it.each([
    ["what DynamoDB does not take", cancelled("ValidationError", "None", "None")],
    ["a cancellation that gives no reasons", new TransactionCanceledException({ message: "cancelled", $metadata: {} })],
    ["anything else", new Error("cancelled")],
  ])("is a failure at once for %s", async (_what, error) => {
    dynamo.on(TransactWriteCommand).rejects(error);
    await expect(transactions(client)(writes)).rejects.toThrow("cancelled");
    expect(dynamo).toHaveReceivedCommandTimes(TransactWriteCommand, 1);
  });
});

describe("a number", () => {
  const files = new FileIndex(client, { FILE_TABLE: "files" });
  const series = new Series(client, { SERIES_TABLE: "series" });
  const { record } = aFiledPaper("1");

  it("is entered where it was never given", () => {
    expect(files.enter(record).Put).toMatchObject({
      ...{ ConditionExpression: "attribute_not_exists(#number)", ExpressionAttributeNames: { "#number": "number" } },
      Item: { classYear: "Y#2024", submittedBy: "销售内勤", filedMonth: "2026-03", duePartition: "lock", dueAt: NOW },
    });
  });

  it("is void once, and due until its paper's lock is another number's to keep", () => {
    const voided = { ...record, status: "voided" as const, voidedAt: NOW, voidedBy: "a", voidReason: "类别有误" };
    const { Item, ...put } = files.enterVoid(record, voided).Put ?? {};
    expect(put).toMatchObject({
      ConditionExpression: "#status = :status AND rev = :rev",
      ExpressionAttributeValues: { ":status": "filed", ":rev": 1 },
    });
    expect(Item).toMatchObject({ status: "voided", voidedYear: "2026", duePartition: "lock", dueAt: NOW });
    expect(files.enterVoid(record, takenOver(voided)).Put?.Item).not.toHaveProperty("duePartition");
  });

  const sales2024 = { class: "Y", year: 2024 };
  const filed = { ...sales2024, type: "销售合同", department: "销售部", level: "一般" };
  const to = { series: "Y2024销售合同", last: 3 };

  it("moves its series on from where that was read, or opens it", () => {
    for (const last of [0, 2])
      expect(
        series.move({ series: to.series, last, classYears: [] }, standingAt(to, undefined, [filed])).Put,
      ).toMatchObject({
        ...{ ConditionExpression: "#last = :from", ExpressionAttributeValues: { ":from": last } },
      });
    expect(series.move(undefined, standingAt(to, undefined, [filed, filed])).Put).toMatchObject({
      ...{ ConditionExpression: "attribute_not_exists(series)", Item: { ...to, classYears: [sales2024] } },
    });
  });

  it("is known in its series by what it is filed under, beside all that was filed before", () => {
    const before = standingAt({ ...to, last: 1 }, undefined, [filed]);
    expect(standingAt(to, before, [{ ...filed, department: "采购部" }, filed])).toEqual({
      ...{ ...to, classYears: [sales2024] },
      words: { type: ["销售合同"], department: ["销售部", "采购部"], level: ["一般"] },
    });
  });
});

describe("the bytes of a paper", () => {
  const digests = new Digests(client, { DIGEST_TABLE: "digests" });

  it("belong to one paper, who may claim and release them again", async () => {
    const own = { Key: { digest: "ab" }, ConditionExpression: "attribute_not_exists(id) OR id = :id" };
    expect(digests.claim("ab", "1").Update).toMatchObject({ ...own, ExpressionAttributeValues: { ":id": "1" } });
    expect(digests.release("ab", "1").Update).toMatchObject({
      ...own,
      UpdateExpression: expect.stringMatching("^REMOVE id"),
    });
    dynamo
      .on(GetCommand)
      .resolvesOnce({ Item: { digest: "ab", id: "1" } })
      .resolves({});
    expect([await digests.holder("ab"), await digests.holder("cd")]).toEqual(["1", undefined]);
  });

  it("are forgotten as they were known, and no more once another was refused for them (CI-12)", () => {
    const known = { digest: "ab", id: "1", refused: new Set(["2"]), refusals: 1 };
    expect(digests.refuse("ab", "2", "1").Update).toMatchObject({ ConditionExpression: "id = :holder" });
    expect(digests.forget(known).Delete).toMatchObject({
      ConditionExpression: "id = :id AND refusals = :refusals",
      ExpressionAttributeValues: { ":id": "1", ":refusals": 1 },
    });
  });
});

describe("the trail", () => {
  it("keeps a refusal under the time it happened, beside the changes, and tells all in order", async () => {
    dynamo.on(PutCommand).resolves({});
    const person = {
      subject: "seller",
      name: "张销售",
      capacities: ["submitter"],
      address: "192.0.2.7",
      agent: "a browser",
    };
    const refusal = { code: "people.not-allowed" as const, subject: "1" };
    const request = { room: "intake" as const, event: "POST /intake/{id}/confirm" as const, by: person, refusal };
    await trail.refused({ kind: "paper", id: "1" }, request, "2026-03-02T02:00:00.000Z");
    const refused = dynamo.commandCalls(PutCommand)[0]?.args[0].input.Item;
    expect(refused?.entry).toMatch(/^beside 2026-03-02T02:00:00.000Z [0-9a-f-]{36}$/);
    const later = trail.write({ kind: "paper", id: "1" }, 2, deed, "2026-03-02T03:00:00.000Z").Put?.Item;
    const first = trail.write({ kind: "paper", id: "1" }, 1, deed, "2026-03-02T01:00:00.000Z").Put?.Item;
    dynamo
      .on(QueryCommand, { KeyConditionExpression: "subject = :subject AND entry < :beside" })
      .resolvesOnce({ Items: [{ ...first }], LastEvaluatedKey: { subject: "1", entry: "000001" } })
      .resolvesOnce({ Items: [{ ...later }] })
      .on(QueryCommand, { KeyConditionExpression: "subject = :subject AND entry > :beside" })
      .resolves({ Items: [{ ...refused }] });
    const { items, cursor } = await trail.history(["1"], { limit: 3 }, () => true);
    expect(items.map(({ entry }) => entry.slice(0, 6))).toEqual(["000001", "beside", "000002"]);
    expect(cursor).toBeUndefined();
  });

  it("has full pages of what somebody is told of, and cursors that name nothing else, however much lies between", async () => {
    const at = (n: number, letter: object) =>
      trail.beside(
        { kind: "file", id: "1" },
        accessDeed("OpenCopy", { function: "remind" }, { request: { copy: `${n}`, ...letter } }),
        `2026-03-0${n}T02:00:00.000Z`,
      ).Put?.Item;
    const rows = [1, 2, 3, 4, 5, 6].map((n) => ({ ...at(n, n === 3 || n === 6 ? {} : { letter: "公函1" }) }));
    dynamo.on(QueryCommand).callsFake(({ KeyConditionExpression, ExclusiveStartKey: from, Limit }) => {
      if (KeyConditionExpression.includes("<")) return {};
      const left = rows.filter(({ entry }) => String(entry) > (from?.entry ?? ""));
      const Items = left.slice(0, Limit);
      return { Items, ...(left.length > Limit && { LastEvaluatedKey: { subject: "1", entry: Items.at(-1)?.entry } }) };
    });
    const told = isToldTo({ whereabouts: false });
    const first = await trail.history(["1"], { limit: 1 }, told);
    expect(first.items.map(({ entry }) => entry)).toEqual([rows[2]?.entry]);
    expect(Buffer.from(first.cursor ?? "", "base64url").toString()).toBe(
      JSON.stringify({ subjects: ["1"], read: [null, rows[2]?.entry] }),
    );
    const second = await trail.history(["1"], { limit: 1, cursor: first.cursor }, told);
    expect(second.items.map(({ entry }) => entry)).toEqual([rows[5]?.entry]);
    expect(second.cursor).toBeUndefined();
    const whole = await trail.history(["1"], { limit: 6 }, isToldTo({ whereabouts: true }));
    expect(whole.items).toHaveLength(6);
  });

  it("keeps the changes of a paper in their order, though a clock was wrong", async () => {
    const at = (rev: number, time: string) => ({
      ...trail.write({ kind: "paper", id: "1" }, rev, deed, `2026-03-02T0${time}:00.000Z`).Put?.Item,
    });
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [at(1, "3:00"), at(2, "2:59"), at(3, "3:01")] })
      .resolves({});
    const { items } = await trail.history(["1"], { limit: 3 }, () => true);
    expect(items.map(({ entry }) => entry)).toEqual(["000001", "000002", "000003"]);
  });
});
