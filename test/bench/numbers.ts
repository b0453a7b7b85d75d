/**
 * How many numbers a second: batches under one writer per series, beside the loop that everyone writes first (read the counter,
 * add one, write it back if it is still the same), with sixteen senders on the same table of the same local DynamoDB.
 */
import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { filer } from "#functions/intake/file/file.ts";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { IntakeRecords } from "#shared/aws/intake-records.ts";
import { Series } from "#shared/aws/series.ts";
import { transactions } from "#shared/aws/transaction.ts";
import type { Stored } from "#shared/domain/intake/item.ts";
import { type NumberGround, numberGround, waiting } from "../support/number-ground.ts";
import { rules } from "../support/papers.ts";

const SENDERS = 16;
const BATCH = 10;

const ground = await numberGround(".local/bench-numbers");
try {
  const loop = await measured(400, () => naive(ground, "loop", 400));
  const one = waiting(2000);
  await ground.seed(one);
  const single = await measured(one.length, () => numbered(ground, [one]));
  const fifty = Array.from({ length: 50 }, (_, n) => waiting(40, 1950 + n));
  await ground.seed(fifty.flat());
  const many = await measured(2000, () => numbered(ground, fifty));
  const loops = await measured(2000, () =>
    Promise.all(fifty.map((_, n) => naive(ground, `loop-${n}`, 40, 1))).then(() => undefined),
  );
  console.table({
    "one series, read-increment-write loop, 16 senders": { "numbers/s": loop },
    "one series, Dossier": { "numbers/s": single, times: Math.round(single / loop) },
    "50 series at once, read-increment-write loop": { "numbers/s": loops },
    "50 series at once, Dossier": { "numbers/s": many, times: Math.round((10 * many) / loops) / 10 },
  });
} finally {
  await ground.aws.stop();
}

async function measured(count: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round((count * 1000) / (performance.now() - start));
}

/** One writer for each series, batch after batch, as the FIFO queue hands them out; sixteen series at a time. */
async function numbered({ dynamo, env }: NumberGround, series: Stored[][]): Promise<void> {
  const names = { INTAKE_TABLE: "intake", FILE_TABLE: "files", SERIES_TABLE: "series", AUDIT_TABLE: "audit" };
  const trail = new AuditTrail(dynamo, { ...names, AWS_REGION: env.AWS_REGION ?? "", ACCOUNT: env.ACCOUNT ?? "" });
  const file = filer({
    records: new IntakeRecords(dynamo, names, trail),
    files: new FileIndex(dynamo, names),
    series: new Series(dynamo, names),
    commit: transactions(dynamo),
    rules,
    now: () => new Date().toISOString(),
  });
  const left = [...series];
  const writer = async () => {
    for (let papers = left.pop(); papers; papers = left.pop())
      for (let start = 0; start < papers.length; start += BATCH)
        await file(papers.slice(start, start + BATCH).map(({ id }) => id));
  };
  await Promise.all(Array.from({ length: SENDERS }, writer));
}

/** What everyone writes first: and it numbers nothing but the counter, with no record, no trail and no state beside it. */
async function naive({ dynamo }: NumberGround, series: string, count: number, senders = SENDERS): Promise<void> {
  await dynamo.send(new PutCommand({ TableName: "series", Item: { series, last: 0 } }));
  let given = 0;
  const sender = async () => {
    while (given < count) {
      const { Item } = await dynamo.send(
        new GetCommand({ TableName: "series", Key: { series }, ConsistentRead: true }),
      );
      try {
        await dynamo.send(
          new UpdateCommand({
            TableName: "series",
            Key: { series },
            UpdateExpression: "SET #last = :next",
            ConditionExpression: "#last = :last",
            ExpressionAttributeNames: { "#last": "last" },
            ExpressionAttributeValues: { ":last": Item?.last, ":next": Item?.last + 1 },
          }),
        );
        given++;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: senders }, sender));
}
