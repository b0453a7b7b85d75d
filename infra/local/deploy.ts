import { readdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { type Access, withoutAws } from "./local-aws.ts";
import { type Ran, run } from "./run.ts";

const project = resolve(import.meta.dirname, "../..");
const cli = join(project, "node_modules/aws-cdk/bin/cdk");

export interface App {
  /** The command that makes the templates, run at the project's root: `node infra/app.ts`. */
  readonly command: string;
  readonly context?: Readonly<Record<string, string>>;
  /** Every region it has a stack in. */
  readonly regions: readonly string[];
}

export interface Progress {
  readonly done: number;
  /** Unknown (0) until the templates are made. */
  readonly total: number;
  readonly what: string;
}

export interface DeployOptions {
  /** Milliseconds; five minutes unless said. */
  readonly timeout?: number;
  readonly log?: (progress: Progress) => void;
}

/** No call of the CDK's leaves this machine. */
const here = {
  CDK_DISABLE_CLI_TELEMETRY: "true",
  CDK_DISABLE_VERSION_CHECK: "true",
  NO_COLOR: "1",
  NO_PROXY: "127.0.0.1",
};

const Outputs = z.record(z.string(), z.record(z.string(), z.string()));
/** By stack, then by output. */
export type Outputs = z.infer<typeof Outputs>;

const Template = z.object({ Resources: z.record(z.string(), z.unknown()) });

/**
 * Deploys every stack of the app as `cdk deploy --all` does in AWS: templates unchanged, no hot swap, roll back on failure.
 * Again on the same local AWS it updates what changed. Fails with the resource that failed and why.
 */
export async function deploy(aws: Access, app: App, options: DeployOptions = {}): Promise<Outputs> {
  const { timeout = 300_000, log = () => {} } = options;
  const signal = AbortSignal.timeout(timeout);
  const assembly = join(aws.dir, "assembly");
  const outputs = join(aws.dir, "outputs.json");
  await rm(assembly, { recursive: true, force: true });

  log({ done: 0, total: 0, what: "templates" });
  // Validating the templates would take a third of the time; `npm run synth` does it.
  const quickly = ["--quiet", "--no-validation"];
  const context = Object.entries(app.context ?? {}).flatMap(([key, value]) => ["--context", `${key}=${value}`]);
  const environments = app.regions.map((region) => `aws://${aws.account}/${region}`);
  await Promise.all([
    cdk(aws, signal, project, ["synth", ...quickly, "--app", app.command, "--output", assembly, ...context]),
    // In a folder without cdk.json, whose app it would run as well.
    cdk(aws, signal, aws.dir, ["bootstrap", ...environments]),
  ]);

  const total = await countResources(assembly);
  let done = 0;
  const how = ["--require-approval=never", "--method=direct", "--concurrency=4", "--progress=events", "--ci"];
  await cdk(aws, signal, aws.dir, ["deploy", "--all", "--app", assembly, "--outputs-file", outputs, ...how], (line) => {
    const [, type, resource] = /_COMPLETE +\| (?!AWS::CloudFormation)(\S+) +\| (\S+)/.exec(line) ?? [];
    if (type !== undefined) log({ done: Math.min(++done, total), total, what: `${resource} (${type})` });
  });
  return Outputs.parse(JSON.parse(await readFile(outputs, "utf8")));
}

async function cdk(
  aws: Access,
  signal: AbortSignal,
  cwd: string,
  command: readonly string[],
  onLine?: (line: string) => void,
): Promise<void> {
  const env = { ...withoutAws(process.env), ...here, ...aws.env, CDK_HOME: join(aws.dir, "cdk") };
  const ran = await run(process.execPath, [cli, ...command, "--no-notices"], { cwd, env, signal }, onLine);
  if (signal.aborted) throw new Error(`cdk ${command[0]} was given no more time, see ${aws.serverLog}`);
  if (ran.code !== 0) throw new Error(`cdk ${command[0]} failed. ${whatFailed(ran)}`);
}

async function countResources(assembly: string): Promise<number> {
  const files = (await readdir(assembly, { recursive: true })).filter((name) => name.endsWith(".template.json"));
  const templates = files.map(async (name) => Template.parse(JSON.parse(await readFile(join(assembly, name), "utf8"))));
  return (await Promise.all(templates)).reduce((sum, template) => sum + Object.keys(template.Resources).length, 0);
}

/** The resources' own reasons where there are some (a cancelled neighbour has none), else the end of what was said. */
function whatFailed({ stdout, stderr }: Ran): string {
  const said = `${stdout}${stderr}`.split("\n");
  const failed = said.filter((line) => /_FAILED |: fail: /.test(line) && !line.includes("cancelled"));
  return (failed.length > 0 ? [...new Set(failed.map(reason))] : said.slice(-20)).join("\n");
}

/** Of `Stack | 3 | time | CREATE_FAILED | type | resource and reason`, the last two. */
function reason(line: string): string {
  return line.split(" | ").slice(-2).join(" ").replaceAll(/ +/g, " ").trim();
}
