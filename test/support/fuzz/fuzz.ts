import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { findPython, installPackages } from "../../../infra/local/python.ts";
import { run } from "../../../infra/local/run.ts";

const here = import.meta.dirname;
const JUDGES = ".local/judges";

const Parameter = z.looseObject({ name: z.string(), in: z.string(), required: z.boolean().optional() });
const RequestBody = z.looseObject({ content: z.record(z.string(), z.looseObject({})) });
type RequestBody = z.infer<typeof RequestBody>;
const Operation = z.looseObject({
  parameters: z.array(Parameter).default([]),
  requestBody: RequestBody.optional(),
  responses: z.record(z.string(), z.unknown()),
});

/** An OpenAPI document, as far as it is looked into; all else is kept. */
export const Document = z.looseObject({
  servers: z.tuple([z.object({ url: z.string() })]),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});
export type Document = z.infer<typeof Document>;

/** The same seed asks the same, but for the ids and numbers of this archive. */
const SEED = 20_261_127;

/** How often a value is one of those that may well be there. */
const SEEDED = 0.5;

/**
 * Values that requests may well hold, so that they reach further than to "there is no such thing": by the path that names one last
 * (`/files/{number}`; what lies below it is meant too, unless it has its own: `/files/{number}/void`), or by a field of queries or
 * bodies (`query.number`, `body.class`).
 */
export type Seeds = Readonly<Record<string, readonly string[]>>;

/** A whole body of some operations that is taken as things are, by their names (`POST /files`): so they are asked plainly, and at the borders of it. */
export type Bodies = Readonly<Record<string, object>>;

/**
 * What is asked: of each operation once what is there, with no more in the query than it needs; the borders of all that it takes, for so
 * many seconds at most; or so many requests by chance.
 */
export type Requests = { plainly: true } | { seconds: number } | { byChance: number };

export interface Asked {
  document: Document;
  api: string;
  /** Path of the certificate by which an API over TLS is known. */
  caBundle?: string;
  /** The tokens of those who ask, by their names. */
  tokens: ReadonlyMap<string, string>;
  /** Who asks for each operation, one after the other and over again. */
  turns: ReadonlyMap<string, readonly string[]>;
  seeds: Seeds;
  bodies?: Bodies;
}

/** The statuses that each operation was answered with: of `GET /files`, say, 200, 400 and 401. */
export type Statuses = Map<string, Set<number>>;

/**
 * Asks an API as its document says, and as it does not, by schemathesis.
 *
 * @throws Error with all that was answered otherwise than the document says, each with the command that asks it again
 */
export async function fuzz(asked: Asked, requests: Requests): Promise<Statuses> {
  const python = await findPython();
  const packages = await installPackages(python, join(here, "requirements.txt"), JUDGES, () => undefined);
  const dir = await mkdtemp(join(tmpdir(), "dossier-fuzz-"));
  const file = async (name: string, content: string) => {
    await writeFile(join(dir, name), content);
    return join(dir, name);
  };
  try {
    const config = await file("schemathesis.toml", settings(asked, requests));
    const document = await file("openapi.json", JSON.stringify(withExamples(asked, "plainly" in requests)));
    const [tokens, turns] = [Object.fromEntries(asked.tokens), Object.fromEntries(asked.turns)];
    const ASKERS = await file("askers.json", JSON.stringify({ tokens, turns }));
    const report = join(dir, "report");
    const args = ["-m", "schemathesis.cli", "--config-file", config, "run", document, "--report-ndjson-path", report];
    const env = {
      ...{ PATH: process.env.PATH, HOME: dir, PYTHONPATH: resolve(packages), ASKERS },
      PYTHONDONTWRITEBYTECODE: "1",
      // What is worked out once for every run: twelve seconds of it are the characters there are.
      HYPOTHESIS_STORAGE_DIRECTORY: resolve(JUDGES, "hypothesis"),
    };
    const { code, stdout, stderr } = await run(python.path, args, { cwd: dir, env });
    if (code !== 0) throw new Error(`${stdout}${stderr}`);
    return statusesIn(await readFile(report, "utf8"));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** What schemathesis is told, as TOML, which writes texts and lists as JSON does. */
function settings({ document, api, caBundle, seeds }: Asked, requests: Requests): string {
  const json = JSON.stringify;
  const lists = Object.entries(seeds).filter(([, values]) => values.length > 0);
  const bound = (where: string, of: string) => `${json(where)} = { dictionary = ${json(of)}, probability = ${SEEDED} }`;
  return [
    `base-url = ${json(api)}`,
    `tls-verify = ${json(caBundle ?? true)}`,
    `hooks = ${json(join(here, "hooks.py"))}`,
    `seed = ${SEED}`,
    // One after the other: in threads, the schemas' own checks fail by chance on some Pythons.
    "workers = 1",
    "color = false",
    "warnings = false",
    "continue-on-failure = true",
    "request-timeout = 60",
    'suppress-health-check = ["all"]',
    // A command that asks again asks with the token.
    "output = { sanitization = { enabled = false }, truncation = { enabled = false } }",
    ...howMuch(requests),
    "[dictionaries]",
    ...lists.map(([of, values]) => `${json(of)} = { values = ${json(values)} }`),
    "[parameters]",
    ...lists.flatMap(([of]) => (of.startsWith("/") ? [] : bound(of, of))),
    ...Object.keys(document.paths).flatMap((path) => {
      const named = namedBy(path).flatMap((name) => {
        const of = placeOf(seeds, path, name);
        return of === undefined ? [] : bound(`path.${name}`, of);
      });
      return ["[[operations]]", `include-path = ${json(path)}`, `parameters = { ${named.join(", ")} }`];
    }),
  ].join("\n");
}

const namedBy = (path: string) => Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);

/** Under which path the seeds have what a path names, the nearest: that of `/files/{number}/void` may lie under `/files/{number}`. */
const placeOf = (seeds: Seeds, path: string, name: string) =>
  Object.keys(seeds)
    .filter((of) => namedBy(of).at(-1) === name && `${path}/`.startsWith(`${of}/`) && seeds[of]?.length)
    .sort((a, b) => b.length - a.length)[0];

const OFF = "{ enabled = false }";
/** What was answered is not asked with: it may be another's. */
const ALONE = "extra-data-sources = { responses = false }";

function howMuch(requests: Requests): string[] {
  const examples = "plainly" in requests ? `{ ${ALONE}, fill-missing = true }` : OFF;
  const coverage = "seconds" in requests ? `{ ${ALONE}, unexpected-methods = [] }` : OFF;
  const fuzzing = "byChance" in requests ? `{ ${ALONE}, error-feedback = ${OFF} }` : OFF;
  const most = "byChance" in requests ? requests.byChance : 1;
  return [
    `phases = { examples = ${examples}, coverage = ${coverage}, fuzzing = ${fuzzing}, stateful = ${OFF} }`,
    `generation = { database = "none", max-examples = ${most} }`,
    ...("seconds" in requests ? [`max-time = ${requests.seconds}`] : []),
  ];
}

/** The document with a thing that is there as the example of each path that names one, and the bodies that are taken; plainly, with no more queries than are needed. */
function withExamples({ document, seeds, bodies = {} }: Asked, plainly: boolean): Document {
  const paths = Object.entries(document.paths).map(([path, methods]) => {
    const exemplified = Object.entries(methods).map(([method, operation]) => {
      const wanted = operation.parameters.filter((each) => !plainly || each.in !== "query" || each.required);
      const parameters = wanted.map((each) => {
        const of = each.in === "path" ? placeOf(seeds, path, each.name) : undefined;
        return of === undefined ? each : { ...each, example: seeds[of]?.[0] };
      });
      const body = bodies[`${method.toUpperCase()} ${path}`];
      const requestBody = body && operation.requestBody && exampled(operation.requestBody, body);
      return [method, { ...operation, parameters, ...(requestBody && { requestBody }) }] as const;
    });
    return [path, Object.fromEntries(exemplified)] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

const exampled = ({ content, ...rest }: RequestBody, example: object): RequestBody => ({
  ...rest,
  content: Object.fromEntries(Object.entries(content).map(([type, media]) => [type, { ...media, example }])),
});

/** A line of the report, where it tells of some requests of one operation. */
const Line = z.object({
  ScenarioFinished: z.object({
    recorder: z.object({
      label: z.string(),
      interactions: z.record(z.string(), z.object({ response: z.object({ status_code: z.int() }).nullable() })),
    }),
  }),
});

function statusesIn(report: string): Statuses {
  const statuses: Statuses = new Map();
  for (const line of report.split("\n").slice(0, -1)) {
    const told = Line.safeParse(JSON.parse(line)).data?.ScenarioFinished.recorder;
    if (!told) continue;
    const known = statuses.get(told.label) ?? new Set();
    for (const { response } of Object.values(told.interactions)) if (response) known.add(response.status_code);
    statuses.set(told.label, known);
  }
  return statuses;
}
