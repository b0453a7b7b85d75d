/**
 * AF-32. How long it takes to find 10,000 files whose time is over, each with its entry in the trail, on the local DynamoDB; and that this
 * grows with what is over and not with the archive: once more among as many files again that are not, and how long it takes to find nothing.
 * How many records were read is what counts on AWS; the local DynamoDB looks, besides, through all that wait with those for each page.
 */
import { setTimeout as wait } from "node:timers/promises";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { z } from "zod";
import { appraiser } from "#functions/disposition/appraise/appraise.ts";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { Customers } from "#shared/aws/customers.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { transactions } from "#shared/aws/transaction.ts";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import { retentionOf, retentionRules } from "#shared/regulation/retention.ts";
import { startLocalAws, useLocalAws } from "../../infra/local/local-aws.ts";
import { aFiledPaper, loaded, NOW } from "../support/papers.ts";
import { mark } from "./figures.ts";

const DUE = 10_000;
const SECONDS = 60;
/** As many files again that are not due may cost so much more: the index is larger, and nothing of it is read. */
const MORE = 1.5;

const aws = await startLocalAws({ dir: ".local/bench-appraise" });
useLocalAws(aws);
const dynamo = DynamoDBDocumentClient.from(new DynamoDBClient(), { marshallOptions: { removeUndefinedValues: true } });
const Answer = z.looseObject({ ScannedCount: z.int().default(0) });
let read = 0;
dynamo.middlewareStack.add(
  (next) => async (args) => {
    const answer = await next(args);
    read += Answer.parse(answer.output).ScannedCount;
    return answer;
  },
  { step: "initialize" },
);
const rules = retentionRules(loaded);
const retained = retentionOf(loaded);
try {
  const among = { alone: await found(0), "among as many again": await found(DUE) };
  console.table(among);
  const [alone, more] = [among.alone.seconds, among["among as many again"].seconds];
  const same = among.alone.read === among["among as many again"].read;
  console.log(`${DUE} due files in ${alone} s, at most ${SECONDS} s: ${mark(alone <= SECONDS)}`);
  console.log(
    `${(more / alone).toFixed(2)} × that among as many again, at most ${MORE} ×: ${mark(more <= alone * MORE)}`,
  );
  console.log(`${among.alone.read} records read alone, and as many among others: ${mark(same)}`);
} finally {
  await aws.stop();
}

/** How long it takes to find what is due among so many others, and then to find that there is nothing more. */
async function found(
  others: number,
): Promise<{ due: number; others: number; seconds: number; read: number; "nothing, in s": number }> {
  const { files, appraise } = await archiveOf(others);
  const before = read;
  const seconds = await measured(appraise);
  const looked = read - before;
  let due = 0;
  let cursor: string | undefined;
  do {
    const page = await files.waiting("due", {}, { limit: 100, cursor });
    due += page.items.length;
    cursor = page.cursor;
  } while (cursor !== undefined);
  if (due !== DUE) throw new Error(`${due} fell due, not ${DUE}`);
  return { due, others, seconds, read: looked, "nothing, in s": await measured(appraise) };
}

async function measured(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return Math.round((performance.now() - start) / 10) / 100;
}

/** An archive with 10,000 letters of 2019, which were kept five years, and others of 2024. */
async function archiveOf(others: number) {
  const at = (table: string) => `${table}-${others}`;
  const tables = { FILE_TABLE: at("files"), AUDIT_TABLE: at("audit"), FACT_TABLE: at("facts") };
  await Promise.all([
    table(at("files"), ["number"], {
      "for-appraisal": ["appraisal", "appraiseOn"],
      "by-month": ["filedMonth", "filedAt"],
      "by-class-year": ["classYear", "sortKey"],
    }),
    table(at("audit"), ["subject", "entry"]),
    table(at("facts"), ["of"], { behind: ["behind", "changedAt"] }),
  ]);
  const files = new FileIndex(dynamo, tables);
  await seed(files, at("files"), [...letters(2019, DUE), ...letters(2024, others)]);
  const failed = (subject: string, error: unknown) => console.error(subject, error);
  const customers = new Customers(dynamo, tables);
  await customers.walked(undefined, { hash: rules.hash, done: true, at: NOW });
  const run = appraiser({
    ...{ files, customers, rules, failed, series: { classYears: async () => [] }, commit: transactions(dynamo) },
    trail: new AuditTrail(dynamo, { ...tables, AWS_REGION: "us-east-1", ACCOUNT: aws.account }),
  });
  return { files, appraise: () => run(NOW, () => true) };
}

function letters(year: number, count: number): FiledRecord[] {
  return Array.from({ length: count }, (_, n) => {
    const { record } = aFiledPaper();
    const number = `G${year}电话${String(n + 1).padStart(6, "0")}`;
    const letter = { ...record, number, id: number, seq: n + 1, class: "G", className: "客户沟通与服务", type: "电话" };
    const dated = { ...letter, year, date: `${year}-05-01`, filedAt: `${year}-06-01T01:00:00.000Z` };
    return { ...dated, retention: retained(dated) };
  });
}

/** Puts files into the table as the catalogue enters them. */
async function seed(files: FileIndex, name: string, records: readonly FiledRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += 25) {
    const puts = records
      .slice(start, start + 25)
      .map((record) => ({ PutRequest: { Item: files.enter(record).Put?.Item } }));
    await dynamo.send(new BatchWriteCommand({ RequestItems: { [name]: puts } }));
  }
  await wait(1000);
}

async function table(TableName: string, keys: readonly string[], indexes: Record<string, readonly string[]> = {}) {
  const schema = (names: readonly string[]) =>
    names.map((AttributeName, n) => ({ AttributeName, KeyType: n === 0 ? ("HASH" as const) : ("RANGE" as const) }));
  const names = new Set([...keys, ...Object.values(indexes).flat()]);
  const lists = Object.entries(indexes).map(([IndexName, of]) => ({
    ...{ IndexName, KeySchema: schema(of), Projection: { ProjectionType: "ALL" as const } },
  }));
  await dynamo.send(
    new CreateTableCommand({
      ...{ TableName, BillingMode: "PAY_PER_REQUEST", KeySchema: schema(keys) },
      AttributeDefinitions: [...names].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
      ...(lists.length > 0 && { GlobalSecondaryIndexes: lists }),
    }),
  );
}
