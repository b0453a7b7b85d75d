/**
 * How many numbers a second: batches under one writer per series, beside the loop that everyone writes first (read the counter,
 * add one, write it back if it is still the same), with sixteen senders on the same table of the same local DynamoDB.
 */
import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { filer } from "#functions/intake/file/file.ts";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { Holds } from "#shared/aws/holds.ts";
import { IntakeRecords } from "#shared/aws/intake-records.ts";
import { Series } from "#shared/aws/series.ts";
import { type Commit, ConditionFailed, transactions, type Write } from "#shared/aws/transaction.ts";
import { intakeDeed } from "#shared/domain/audit/deed.ts";
import type { Stored } from "#shared/domain/intake/item.ts";
import { assign } from "#shared/domain/numbering/assign.ts";
import { numberGround, waiting } from "../support/number-ground.ts";
import { rules } from "../support/papers.ts";
import { mark } from "./figures.ts";

/** How many times as fast as the loop, in one series. */
const TIMES = 20;
const SENDERS = 16;
const BATCH = 10;

const names = Array.from({ length: 50 }, (_, n) => `bare-${n}`);
const ground = await numberGround(".local/bench-numbers");
try {
  const rows = {
    "one series: loop, the counter alone": await measured(256, () => loop(["bare"], 256)),
    "one series: loop, the same work": await measuredOn(waiting(64, 1901), (papers) =>
      loop(["loop Y1901销售合同"], 64, papers),
    ),
    "one series: Dossier": await measuredOn(waiting(2000, 1902), (papers) => numbered([papers])),
    "50 series: loop, the counter alone": await measured(500, () => loop(names, 500)),
    "50 series: loop, the same work": await measuredOn(fifty(6, 1910).flat(), (papers) =>
      loop([...new Set(papers.map(({ series }) => `loop ${series}`))], 300, papers),
    ),
    "50 series: Dossier": await measuredOn(fifty(40, 1960).flat(), (papers) =>
      numbered(Array.from(Map.groupBy(papers, ({ series }) => series).values())),
    ),
  };
  console.table(Object.fromEntries(Object.entries(rows).map(([name, rate]) => [name, { "numbers/s": rate }])));
  const ours = rows["one series: Dossier"];
  for (const peer of ["one series: loop, the counter alone", "one series: loop, the same work"] as const) {
    const times = ours / rows[peer];
    console.log(`${times.toFixed(1)} × "${peer}", at least ${TIMES} ×: ${mark(times >= TIMES)}`);
  }
} finally {
  await ground.aws.stop();
}

function fifty(each: number, from: number): Stored[][] {
  return Array.from({ length: 50 }, (_, n) => waiting(each, from + n));
}

async function measuredOn(papers: Stored[], work: (papers: Stored[]) => Promise<void>): Promise<number> {
  await ground.seed(papers);
  return measured(papers.length, () => work(papers));
}

async function measured(count: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round((count * 1000) / (performance.now() - start));
}

function stores() {
  const { dynamo, env } = ground;
  const tables = {
    INTAKE_TABLE: "intake",
    FILE_TABLE: "files",
    SERIES_TABLE: "series",
    AUDIT_TABLE: "audit",
    HOLD_TABLE: "holds",
  };
  const trail = new AuditTrail(dynamo, { ...tables, AWS_REGION: env.AWS_REGION ?? "", ACCOUNT: env.ACCOUNT ?? "" });
  const records = new IntakeRecords(dynamo, tables, trail);
  return {
    records,
    files: new FileIndex(dynamo, tables),
    holds: new Holds(dynamo, tables),
    series: new Series(dynamo, tables),
    commit: transactions(dynamo),
  };
}

/** One writer for each series, batch after batch, as the FIFO queue hands them out; sixteen series at a time. */
async function numbered(series: Stored[][]): Promise<void> {
  const file = filer({ ...stores(), rules, now: () => new Date().toISOString() });
  const left = [...series];
  const writer = async () => {
    for (let papers = left.pop(); papers; papers = left.pop())
      for (let start = 0; start < papers.length; start += BATCH)
        await file(papers.slice(start, start + BATCH).map(({ id }) => id));
  };
  await Promise.all(Array.from({ length: SENDERS }, writer));
}

/**
 * What everyone writes first: read the counter, add one, write it if it still stands where it was, else again. Without papers it
 * moves the counter and does nothing else; with them it does for each what Dossier does: its state, its record, its entry.
 */
async function loop(series: string[], count: number, papers?: Stored[]): Promise<void> {
  const { records, files, commit } = stores();
  for (const name of series)
    await ground.dynamo.send(new PutCommand({ TableName: "series", Item: { series: name, last: 0 } }));
  let begun = 0;
  const sender = async () => {
    for (let turn = begun++; turn < count; turn = begun++) {
      const paper = papers?.[turn];
      const name = paper ? `loop ${paper.series}` : (series[turn % series.length] ?? "");
      for (let done = false; !done; ) {
        const { Item } = await ground.dynamo.send(
          new GetCommand({ TableName: "series", Key: { series: name }, ConsistentRead: true }),
        );
        const move = moveOf(name, Number(Item?.last));
        done = paper ? await committed(commit, [move, ...writesOf(paper, Number(Item?.last) + 1)]) : await moved(move);
      }
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));

  function writesOf(paper: Stored, seq: number): Write[] {
    const [file] = assign([paper], { series: paper.series, last: seq - 1 }, rules, new Date().toISOString()).files;
    if (!file) return [];
    const deed = intakeDeed("FilePaper", { function: "file" });
    return [...records.advance(paper, file.filed, deed), files.enter(file.record)];
  }
}

function moveOf(series: string, last: number) {
  return {
    Update: {
      TableName: "series",
      Key: { series },
      UpdateExpression: "SET #last = :next",
      ConditionExpression: "#last = :last",
      ExpressionAttributeNames: { "#last": "last" },
      ExpressionAttributeValues: { ":last": last, ":next": last + 1 },
    },
  };
}

async function moved({ Update }: ReturnType<typeof moveOf>): Promise<boolean> {
  try {
    await ground.dynamo.send(new UpdateCommand(Update));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

async function committed(commit: Commit, writes: Write[]): Promise<boolean> {
  try {
    await commit(writes);
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}
