/**
 * How large each deployed function is, zipped and unpacked, and how long it takes from a new process until it can take a request:
 * beside a function that does nothing.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { zipSync } from "fflate";
import { z } from "zod";
import { archive } from "../../infra/app.ts";
import { fetchModels } from "../../infra/models/fetch.ts";
import { stageNamed } from "../../infra/stages.ts";

const RUNS = 5;
const LambdaFunction = z.object({
  Type: z.literal("AWS::Lambda::Function"),
  Properties: z.object({
    Code: z.object({ S3Key: z.string().endsWith(".zip") }),
    Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  }),
});
const Template = z.object({ Resources: z.record(z.string(), z.unknown()) });

await fetchModels();
const out = mkdtempSync(join(tmpdir(), "dossier-functions-"));
try {
  const { context } = z
    .object({ context: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(readFileSync("cdk.json", "utf8")));
  const app = new App({ outdir: out, context });
  archive(app, stageNamed("local"));
  const { stacks } = app.synth();
  const rows: Record<string, object> = {};
  for (const stack of stacks)
    for (const [id, resource] of Object.entries(Template.parse(stack.template).Resources)) {
      const found = LambdaFunction.safeParse(resource).data;
      if (found)
        rows[`${stack.stackName.split("-").at(-1)} ${id.replace(/Function.*$/, "")}`] = await figures(
          found,
          join(out, `asset.${found.Properties.Code.S3Key.slice(0, -".zip".length)}`),
        );
    }
  const empty = mkdtempSync(join(tmpdir(), "dossier-empty-"));
  writeFileSync(join(empty, "handler.mjs"), "export const handler = async () => {};");
  rows["a function that does nothing"] = { "start-up ms": await startUp(empty, {}) };
  rmSync(empty, { recursive: true });
  console.table(rows);
} finally {
  rmSync(out, { recursive: true, force: true });
}

async function figures({ Properties }: z.infer<typeof LambdaFunction>, folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) =>
    statSync(join(folder, each)).isFile(),
  );
  const contents = Object.fromEntries(files.map((each) => [each, readFileSync(join(folder, each))]));
  const unpacked = Object.values(contents).reduce((sum, { length }) => sum + length, 0);
  return {
    "unpacked MB": megabytes(unpacked),
    "zipped MB": megabytes(zipSync(contents, { level: 6 }).length),
    "start-up ms": await startUp(folder, Properties.Environment.Variables),
  };
}

/** The median of some new processes: from their start until the handler's module has been loaded. */
async function startUp(folder: string, variables: Record<string, unknown>): Promise<number> {
  const env = Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, typeof value === "string" ? value : standIn(name)]),
  );
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const child = spawn(process.execPath, ["--input-type=module", "-e", 'await import("./handler.mjs")'], {
      cwd: folder,
      env: { ...env, PATH: process.env.PATH, AWS_REGION: "us-east-1" },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const [status] = await once(child, "exit");
    if (status !== 0) throw new Error(`${folder} does not start`);
    times.push(performance.now() - start);
  }
  return Math.round(times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0);
}

/** What only deploying tells: the address of a queue, the name of a table. */
function standIn(name: string): string {
  return name.endsWith("_QUEUE") ? "https://sqs.example/queue" : "name";
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e4) / 100;
}
