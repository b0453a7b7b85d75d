import { existsSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { loadRegulation } from "#shared/regulation/load.ts";
import { InvalidRegulation } from "#shared/regulation/problem.ts";
import { apiOf, findArchive } from "../../cli/archive.ts";
import { type LocalArchive, STACK_FILE } from "../../cli/local-archive.ts";
import { onTerminal } from "../../cli/progress.ts";
import { Sessions } from "../../cli/sessions.ts";
import { fetchModels } from "../models/fetch.ts";
import { deployArchive, localStage, openArchive } from "./archive.ts";
import { CannotStart } from "./cannot-start.ts";
import type { Progress } from "./deploy.ts";
import { type LocalAws, startLocalAws, useLocalAws } from "./local-aws.ts";
import { sampleRun, wrong } from "./sample-run.ts";
import { samples } from "./samples.ts";
import { Shown, step } from "./steps.ts";
import { contents, howToUse } from "./words.ts";

interface Options {
  readonly once?: boolean;
  readonly empty?: boolean;
  readonly regulation?: string;
  readonly port?: number;
}

type Stage = ReturnType<typeof localStage>;

/** The status by which shells know a program that Ctrl-C ended. */
const INTERRUPTED = 130;

const DIR = join(dirname(STACK_FILE), "aws");

/** Ctrl-C, or whoever else asks this process to end. An archive that stays up ends so; with `once` it is cut short. */
class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** Brings up a fresh archive, files the sample scans in it and stays; with `once`, ends with what the samples came to. */
async function start({ once, empty, regulation, port }: Options): Promise<number> {
  const began = Date.now();
  const stage = localStage(regulation);
  if (!existsSync(stage.regulation))
    throw new CannotStart(`There is no regulation ${stage.regulation}: name its file.`);
  const { departments } = loadRegulation(stage.regulation).regulation;
  const stranger = empty ? undefined : samples.find(({ department }) => !Object.hasOwn(departments, department));
  if (stranger)
    throw new CannotStart(
      `${stranger.department} is no department of ${stage.regulation}, and sends some of the sample scans: start with --empty.`,
    );

  const interrupted = interruption();
  let aws: LocalAws | undefined;
  try {
    aws = await Promise.race([up(stage, port), interrupted]);
    rmSync(STACK_FILE, { force: true });
    const archive = await Promise.race([raise(aws, stage), interrupted]);
    console.log(`\nA fresh archive is up after ${seconds(began)}: nothing of an earlier start is in it.\n`);
    const faults = empty ? [] : await Promise.race([fileSamples(archive), interrupted]);
    console.log(`${seconds(began)} in all.\n`);
    if (once) return faults.length === 0 ? 0 : 1;
    console.log(howToUse(archive));
    await Promise.race([aws.ended, interrupted]);
    throw new Error(`The local AWS has ended by itself, see ${aws.serverLog}`);
  } finally {
    if (aws) rmSync(STACK_FILE, { force: true });
    await aws?.stop();
  }
}

const up = ({ region, account }: Stage, port: number | undefined): Promise<LocalAws> =>
  step("Local AWS", (log) => startLocalAws({ dir: DIR, region, account, log, ...(port !== undefined && { port }) }));

async function raise(aws: LocalAws, stage: Stage): Promise<LocalArchive> {
  useLocalAws(aws);
  await step("Recognition models", () => fetchModels());
  const outputs = await step("Deploy", (say) => deployArchive(aws, stage, counted(say)));
  const archive = await step("People", () => openArchive(aws, stage, outputs));
  writeFileSync(STACK_FILE, `${JSON.stringify(archive, null, 2)}\n`, { mode: 0o600 });
  return archive;
}

/** Every resource where one line is written over; where every line stays, each fiftieth. */
const counted =
  (say: (line: string) => void) =>
  ({ done, total, what }: Progress) => {
    if (onTerminal || done % 50 === 0 || done === total) say(total === 0 ? what : `${done}/${total}  ${what}`);
  };

/** Answers in what the samples ended otherwise than they should. */
async function fileSamples(archive: LocalArchive): Promise<string[]> {
  const began = Date.now();
  const sessions = new Sessions();
  const api = apiOf(findArchive({}, sessions), {}, sessions);
  const ended = await sampleRun(archive, api);
  console.log(`\n${samples.length} sample scans in ${seconds(began)}.\n`);
  for (const line of await contents(api)) console.log(line);
  const faults = wrong(ended);
  if (faults.length > 0)
    console.error(`\nNot as expected.json says:\n${faults.map((fault) => `  ${fault}`).join("\n")}\n`);
  else console.log("\nEvery sample ended as expected.json says.");
  return faults;
}

/** A terminal that has gone away ends us too: writing to it fails, perhaps before its signal comes. */
const interruption = (): Promise<never> =>
  new Promise((_, reject) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => reject(new Interrupted(signal)));
    for (const stream of [process.stdout, process.stderr]) stream.on("error", reject);
  });

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function portNumber(said: string): number {
  const port = Number(said);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new InvalidArgumentError("A port is a number from 1 to 65535.");
}

const options = new Command("start")
  .description("Runs an archive on this machine: a local AWS, the production templates, people, sample scans")
  .option("--once", "end after the sample scans; status 0 only if each ended as expected.json says")
  .option("--empty", "no sample scans")
  .option("--regulation <file>", "another company's regulation")
  .option("--port <n>", "where the local AWS answers (a free one unless said)", portNumber)
  .parse()
  .opts<Options>();

try {
  process.exitCode = await start(options);
} catch (error) {
  process.exitCode = error instanceof Interrupted ? (options.once ? INTERRUPTED : 0) : 1;
  if (!(error instanceof Interrupted || error instanceof Shown)) {
    const expected = error instanceof CannotStart || error instanceof InvalidRegulation;
    console.error(expected ? error.message : error);
  }
}
process.exit();
