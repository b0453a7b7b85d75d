/**
 * How many files a second are destroyed, from the beginning of a run to its end: by the machine, the functions and the roles of the
 * production templates on the local AWS, files with all that is kept and made of one. A run before it warms the functions up.
 */
import { execFileSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { cpus, loadavg } from "node:os";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ListObjectVersionsCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from "@aws-sdk/client-sfn";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, s3 } from "#shared/aws/clients.ts";
import { Digests } from "#shared/aws/digests.ts";
import { RecordedDisposals } from "#shared/aws/disposals.ts";
import { FileIndex } from "#shared/aws/file-index.ts";
import { IntakeRecords } from "#shared/aws/intake-records.ts";
import { Likenesses } from "#shared/aws/likenesses.ts";
import { ListedFiles } from "#shared/aws/listed-files.ts";
import { transactions } from "#shared/aws/transaction.ts";
import { Vault } from "#shared/aws/vault.ts";
import { dispositionDeed, intakeDeed } from "#shared/domain/audit/deed.ts";
import { Likeness } from "#shared/domain/reading/likeness.ts";
import { deployArchive, localStage, openArchive } from "../../infra/local/archive.ts";
import { startLocalAws, useLocalAws } from "../../infra/local/local-aws.ts";
import { fetchModels } from "../../infra/models/fetch.ts";
import { aDestruction, aListedFile, aProposedRecord } from "../support/disposals.ts";
import { aFiledPaper } from "../support/papers.ts";
import { mark } from "./figures.ts";

const LEAST = 20;
const FILES = 480;
const TO_WARM_UP = 48;
const AT_ONCE = 12;

const stage = localStage();
const aws = await startLocalAws({ dir: resolve(".local/bench-destroy"), region: stage.region, account: stage.account });
try {
  useLocalAws(aws);
  await fetchModels();
  const outputs = await deployArchive(aws, stage, () => {});
  const { buckets, tables } = await openArchive(aws, stage, outputs);
  const told: Record<string, string> = Object.assign({}, ...Object.values(outputs));
  const env = {
    ...{ FILE_TABLE: tables.files, INTAKE_TABLE: tables.intake, DIGEST_TABLE: tables.digests },
    ...{ LIKENESS_TABLE: tables.likenesses, AUDIT_TABLE: tables.audit, DISPOSAL_TABLE: tables.disposals },
    LISTED_FILE_TABLE: tables.listedFiles,
    ...{ VAULT: buckets.vault, AWS_REGION: aws.region, ACCOUNT: aws.account },
  };
  await measure(env, tables.documentKeys, told.MachineDestroy ?? "");
  for (const bucket of [buckets.vault, buckets.working, buckets.viewing]) await isEmpty(bucket);

  async function measure(at: typeof env, keys: string, machine: string): Promise<void> {
    const trail = new AuditTrail(dynamo(), at);
    const commit = transactions(dynamo());
    const [files, disposals] = [new FileIndex(dynamo(), at), new RecordedDisposals(dynamo(), at, trail)];
    const lists = new ListedFiles(dynamo(), at);
    const [records, digests] = [new IntakeRecords(dynamo(), at, trail), new Digests(dynamo(), at)];
    const [likenesses, vault] = [new Likenesses(dynamo(), at), new Vault(s3(), at)];
    await ended(machine, { application: await put(1, TO_WARM_UP), run: 1 });
    const application = await put(TO_WARM_UP + 1, FILES);

    const [from, used] = [performance.now(), processorSeconds(aws.pid)];
    const state = await ended(machine, { application, run: 1 });
    const seconds = (performance.now() - from) / 1000;
    const busy = processorSeconds(aws.pid) - used;
    const rows = await lists.all(application);
    const proved = rows.filter((row) => row.state === "proved").length;
    const rate = proved / seconds;
    const status = (await disposals.get(application))?.status;
    console.log(`the machine: ${state}; the application: ${status}; ${proved} of ${FILES} files proved to be gone`);
    console.log(
      `${rate.toFixed(1)} files a second (${seconds.toFixed(1)} s), at least ${LEAST}: ${mark(status === "erased" && rate >= LEAST)}`,
    );

    // Of a machine that does something else besides, this says more than the rate.
    console.log(
      `${((1000 * busy) / FILES).toFixed(0)} ms of a processor a file; ${loadavg()[0]?.toFixed(1)} processes want one of ${cpus().length}`,
    );

    /** How many files, and the application on which they are destroyed. */
    async function put(first: number, count: number): Promise<string> {
      const id = randomUUID();
      const numbers: string[] = [];
      const all = Array.from({ length: count }, (_, n) => first + n);
      await abreast(all, async (n) => void numbers.push(await file(n, id)));
      const now = new Date().toISOString();
      const begun = dispositionDeed("BeginDestruction", { function: "deploy" });
      await commit(disposals.enter(aDestruction(id, numbers.sort(), now), begun));
      await sleep(3000);
      return id;
    }

    /** A picture and a reading that were never cleared. */
    async function leave(id: string): Promise<void> {
      const [picture, reading] = [`intake/${id}/1/000001.jpg`, `${id}/1/000001-000001.json`];
      await s3().send(new PutObjectCommand({ Bucket: buckets.viewing, Key: picture, Body: "a picture" }));
      await s3().send(new PutObjectCommand({ Bucket: buckets.working, Key: reading, Body: "[]" }));
    }

    /** A file as the intake leaves it, past its lock in a moment; of some there is more than there should be. */
    async function file(n: number, application: string): Promise<string> {
      const past = new Date(Date.now() + 2500).toISOString();
      const { filed, record } = aFiledPaper(randomUUID(), n);
      const { id } = record;
      const document = { id, key: randomBytes(32), class: record.class };
      const [paper, text] = await Promise.all([
        vault.keep("documents", document, randomBytes(20_000), past),
        vault.keep("recognised", document, randomBytes(2000), past),
      ]);
      const kept = { document: paper.place, recognised: text.place, lockedUntil: past };
      const digest = randomBytes(32).toString("hex");
      const entered = { ...record, kept, digest };
      const item = { ...filed, kept, settled: true, paper: { ...filed.paper, digest } };
      const wrapped = { key: "none", wrapped: randomBytes(200) };
      const key = { id, here: wrapped, recovery: wrapped, issuedAt: record.filedAt };
      await dynamo().send(new PutCommand({ TableName: keys, Item: key }));
      if (n % 10 === 0) await leave(id);
      const likeness = aLikeness(id);
      const { bands } = await likenesses.around(likeness);
      const proposed = aProposedRecord(entered, application, record.filedAt);
      await commit([...likenesses.enter(likeness, bands), digests.claim(digest, id)]);
      await commit([
        ...records.register(item, intakeDeed("RegisterPaper", { function: "deploy" })),
        files.enter(proposed),
        lists.enter(aListedFile(proposed, application)),
      ]);
      return record.number;
    }
  }
} finally {
  await aws.stop();
}

/** What a process and those that it started have used of the processors, in seconds, by Linux's own account of its group. */
function processorSeconds(group: number): number {
  const ps = execFileSync("ps", ["-e", "-o", "pgid=,cputimes="], { encoding: "utf8" });
  const lines = ps.split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  return lines.reduce((sum, [pgid, seconds = 0]) => (pgid === group ? sum + seconds : sum), 0);
}

/** Ten bands of its own, as every paper has that is like no other. */
function aLikeness(id: string): Likeness {
  const sketch = randomBytes(64).toString("hex");
  const bands = Array.from({ length: 10 }, () => randomBytes(8).toString("hex"));
  return Likeness.parse({ id, text: sketch, values: sketch, pictures: [], form: { title: "", words: "" }, bands });
}

async function abreast<T>(things: readonly T[], act: (thing: T) => Promise<void>): Promise<void> {
  const left = [...things];
  const worker = async () => {
    for (let thing = left.pop(); thing !== undefined; thing = left.pop()) await act(thing);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function ended(stateMachineArn: string, input: object): Promise<string> {
  const sfn = new SFNClient();
  const { executionArn = "" } = await sfn.send(
    new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input) }),
  );
  for (;;) {
    const { status = "" } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    if (status !== "RUNNING") return status;
    await sleep(50);
  }
}

async function isEmpty(bucket: string): Promise<void> {
  const { Versions = [] } = await s3().send(new ListObjectVersionsCommand({ Bucket: bucket }));
  console.log(`${bucket}: ${Versions.length} versions are left: ${mark(Versions.length === 0)}`);
}
