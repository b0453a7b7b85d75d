import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { CreateQueueCommand, SQSClient } from "@aws-sdk/client-sqs";
import { BatchWriteCommand, DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import { allRows } from "#shared/aws/rows.ts";
import type { Stored } from "#shared/domain/intake/item.ts";
import { bundle } from "#shared/regulation/bundled.ts";
import { type Access, type LocalAws, startLocalAws, useLocalAws } from "../../infra/local/local-aws.ts";
import { aStoredPaper, loaded } from "./papers.ts";

const KEYS = { intake: ["id"], files: ["number"], series: ["series"], audit: ["subject", "entry"] } as const;
type Table = keyof typeof KEYS;

/** Tables and a FIFO queue on which papers that are stored already get their numbers, and nothing else. */
export interface NumberGround {
  aws: LocalAws;
  dynamo: DynamoDBDocumentClient;
  sqs: SQSClient;
  queueUrl: string;
  /** The environment of the function `file`. */
  env: Record<string, string>;
  seed(papers: readonly Stored[]): Promise<void>;
  all(table: Table): Promise<Record<string, unknown>[]>;
}

export async function numberGround(dir: string, visibilitySeconds = 2): Promise<NumberGround> {
  const aws = await startLocalAws({ dir });
  useLocalAws(aws);
  const dynamo = DynamoDBDocumentClient.from(new DynamoDBClient(), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const sqs = new SQSClient();
  for (const [table, keys] of Object.entries(KEYS)) await dynamo.send(new CreateTableCommand(tableOf(table, keys)));
  const { QueueUrl = "" } = await sqs.send(
    new CreateQueueCommand({
      QueueName: "numbers.fifo",
      Attributes: { FifoQueue: "true", VisibilityTimeout: String(visibilitySeconds) },
    }),
  );
  const regulation = join(dir, "regulation.json");
  await writeFile(regulation, bundle(loaded));
  return {
    ...{ aws, dynamo, sqs, queueUrl: QueueUrl },
    env: { ...environment(aws), REGULATION: regulation },
    seed: (papers) => seed(dynamo, papers),
    all: (table) => scan(dynamo, table),
  };
}

/** Papers of one type of contract, stored and waiting: each type and year is a series of its own. */
export const waiting = (count: number, year = 2024, from = 0): Stored[] =>
  Array.from({ length: count }, (_, n) => {
    const paper = aStoredPaper(`${year}-${from + n}`);
    return { ...paper, series: `Y${year}销售合同`, filing: { ...paper.filing, year, date: `${year}-03-18` } };
  });

const environment = (aws: Access) => ({
  ...aws.env,
  ACCOUNT: aws.account,
  INTAKE_TABLE: "intake",
  FILE_TABLE: "files",
  SERIES_TABLE: "series",
  HOLD_TABLE: "holds",
  AUDIT_TABLE: "audit",
});

const tableOf = (TableName: string, keys: readonly string[]) => ({
  TableName,
  BillingMode: "PAY_PER_REQUEST" as const,
  AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: "S" as const })),
  KeySchema: keys.map((AttributeName, n) => ({
    AttributeName,
    KeyType: n === 0 ? ("HASH" as const) : ("RANGE" as const),
  })),
});

async function seed(dynamo: DynamoDBDocumentClient, papers: readonly Stored[]): Promise<void> {
  for (let start = 0; start < papers.length; start += 25) {
    const puts = papers.slice(start, start + 25).map((Item) => ({ PutRequest: { Item } }));
    await dynamo.send(new BatchWriteCommand({ RequestItems: { intake: puts } }));
  }
}

function scan(dynamo: DynamoDBDocumentClient, TableName: Table): Promise<Record<string, unknown>[]> {
  return allRows(paginateScan({ client: dynamo }, { TableName, ConsistentRead: true }));
}
