/**
 * What the archive adds to the reading of a page, from the moment it lies in the inbox until it has its number, and how busy it keeps
 * the machine: the production templates on the local AWS. Figures of a machine that does something else besides say little.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { AuditTrail } from "#shared/aws/audit-trail.ts";
import { dynamo, s3 } from "#shared/aws/clients.ts";
import { IntakeRecords } from "#shared/aws/intake-records.ts";
import { paperId } from "#shared/aws/papers.ts";
import type { Filed } from "#shared/domain/intake/item.ts";
import type { LocalArchive } from "../../cli/local-archive.ts";
import { deployArchive, localStage, openArchive } from "../../infra/local/archive.ts";
import { SCANS } from "../../infra/local/expectation.ts";
import { type LocalAws, startLocalAws, useLocalAws } from "../../infra/local/local-aws.ts";
import { type Sample, samples } from "../../infra/local/samples.ts";
import { fetchModels } from "../../infra/models/fetch.ts";
import { mark, median } from "./figures.ts";

/** What the archive may add to one page, in ms, and how busy both processors must be over many. */
const MOST_ADDED = 300;
const LEAST_BUSY = 0.8;
const WARM_UP = 12;
const MANY = 60;

const load = () => loadavg()[0]?.toFixed(1);
console.log(`Before it begins, ${load()} processes want one of ${cpus().length} processors.`);

const stage = localStage(await ourRulesThatLink(".local/bench-pipeline"));
const aws = await startLocalAws({ dir: resolve(".local/bench"), region: stage.region, account: stage.account });
try {
  useLocalAws(aws);
  await fetchModels();
  const archive = await openArchive(aws, stage, await deployArchive(aws, stage, () => {}));
  await measure(aws, archive);
} finally {
  await aws.stop();
}

/** DL-07. Our rules, but that a sheet which is scanned again is filed and linked: many papers are made of a few sheets here. */
async function ourRulesThatLink(dir: string): Promise<string> {
  const ours = await readFile(localStage().regulation, "utf8");
  const linking = ours.replace("same_paper: ask", "same_paper: link");
  if (linking === ours) throw new Error("our regulation does not ask about papers that are scanned again");
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, "regulation.yaml"), linking);
  return join(dir, "regulation.yaml");
}

async function measure({ serverLog, region, account }: LocalAws, { buckets, tables }: LocalArchive): Promise<void> {
  const env = { INTAKE_TABLE: tables.intake, AUDIT_TABLE: tables.audit, AWS_REGION: region, ACCOUNT: account };
  const trail = new AuditTrail(dynamo(), env);
  const records = new IntakeRecords(dynamo(), env, trail);
  const scans = samples.filter(({ file, expected }) => file.endsWith(".jpg") && expected.outcome === "filed");
  let sent = 0;

  await filed(await sendAll(scans.slice(0, 1), WARM_UP));
  const ways = [];
  for (const scan of scans.slice(1)) ways.push(await way(scan));
  tellOfSingle(ways);
  await many();

  async function sendAll(sheets: Sample[], count: number): Promise<string[]> {
    const rounds = Array.from({ length: Math.ceil(count / sheets.length) }, () => sheets);
    return Promise.all(rounds.flat().slice(0, count).map(send));
  }

  /** One page into the inbox; what follows a picture's end makes it another paper, and is not looked at. */
  async function send(scan: Sample): Promise<string> {
    const key = `${scan.department}/${++sent}.jpg`;
    const Body = Buffer.concat([await readFile(SCANS + scan.file), Buffer.from(key)]);
    const { VersionId = "" } = await s3().send(new PutObjectCommand({ Bucket: buckets.inbox, Key: key, Body }));
    return paperId(key, VersionId);
  }

  async function filed(ids: readonly string[]): Promise<Filed[]> {
    for (const deadline = Date.now() + 600_000; Date.now() < deadline; await sleep(250)) {
      const items = (await records.getAll(ids)).filter((item) => item.status === "filed");
      if (items.length === ids.length) return items;
    }
    throw new Error(`not all papers were filed within ten minutes, see ${serverLog}`);
  }

  /** How one paper's time went, step by step, in ms: each from the moment at which the one before had decided. */
  async function way(scan: Sample): Promise<Record<string, number>> {
    const from = (await readFile(serverLog)).length;
    const id = await send(scan);
    const began = Date.now();
    await filed([id]);
    const { items } = await trail.history([id], { limit: 10 }, () => true);
    const times = items.map(({ eventTime }) => Date.parse(eventTime) - began);
    const [registered = 0, inspected = 0, recognised = 0, stored = 0, numbered = 0] = times;
    const log = `${(await readFile(serverLog)).subarray(from)}`;
    const reading = Number(
      /"message":"pages read"[^\n]*?"ms":(\d+)|"ms":(\d+)[^\n]*?"message":"pages read"/.exec(log)?.slice(1).join(""),
    );
    return {
      "until it is registered": registered,
      "until it is inspected": inspected - registered,
      "until it is recognised, but for reading": recognised - inspected - reading,
      "until it is stored": stored - recognised,
      "until it has its number": numbered - stored,
      added: numbered - reading,
      reading,
    };
  }

  async function many(): Promise<void> {
    const [before, began] = [usage(), Date.now()];
    const ids = await sendAll(scans, MANY);
    const items = await filed(ids);
    const after = usage();
    const last = Math.max(...items.map(({ filedAt }) => Date.parse(filedAt)));
    const busy = (after.busy - before.busy) / (after.all - before.all);
    console.log(
      `\n${MANY} papers of one page at once: ${((MANY * 60_000) / (last - began)).toFixed(0)} pages a minute`,
    );
    console.log(
      `processors busy: ${(100 * busy).toFixed(0)} %, at least ${100 * LEAST_BUSY} %: ${mark(busy >= LEAST_BUSY)}`,
    );
    console.log(`After it, ${load()} processes want a processor: these are ours, if the machine does nothing else.`);
  }
}

function tellOfSingle(ways: readonly Record<string, number>[]): void {
  const steps = Object.keys(ways[0] ?? {});
  const of = (step: string) => ways.map((way) => way[step] ?? Number.NaN);
  console.table(
    Object.fromEntries(steps.map((step) => [step, { "ms (median)": median(of(step)), most: Math.max(...of(step)) }])),
  );
  const added = median(of("added"));
  console.log(`added to the reading of one page: ${added} ms, at most ${MOST_ADDED}: ${mark(added <= MOST_ADDED)}`);
}

/** What all processors did since the machine was started, in ms. */
function usage() {
  const times = cpus().map(({ times }) => ({ all: Object.values(times).reduce((sum, ms) => sum + ms, 0), ...times }));
  const all = times.reduce((sum, each) => sum + each.all, 0);
  return { all, busy: all - times.reduce((sum, { idle }) => sum + idle, 0) };
}
