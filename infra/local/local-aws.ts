import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { delimiter, join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { CannotStart } from "./cannot-start.ts";
import { findPython, installPackages } from "./python.ts";
import { recordedOnly } from "./recorded-only.ts";

const project = resolve(import.meta.dirname, "../..");
const modules = join(project, "node_modules");
const server = join(import.meta.dirname, "ministack");

/** What launch.py means by the status it ends with. */
const because: Readonly<Record<number, (port: number) => string>> = {
  75: () => "A local AWS runs here already: use it, or end it (Ctrl-C where it was started) and start again.",
  76: (port) => `Port ${port} is taken by another program: end that, or choose another port with --port.`,
};

export interface LocalAwsOptions {
  /** A folder of its own: log, certificate and all it keeps. Emptied at each start; one local AWS at a time in it. */
  readonly dir: string;
  /** On 127.0.0.1; a free one when none is given. */
  readonly port?: number;
  /** The region of calls that name none. Every region is there. */
  readonly region?: string;
  readonly account?: string;
  /** Told what takes time, before it is done. */
  readonly log?: (line: string) => void;
}

/** How another process reaches a local AWS: plain data, fit for a file. */
export interface Access {
  readonly dir: string;
  readonly endpoint: string;
  readonly region: string;
  readonly account: string;
  /** The account's root. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Path of the endpoint's certificate, for AWS_CA_BUNDLE and curl --cacert. */
  readonly caBundle: string;
  /** What a child process needs to use it, any SDK or the AWS CLI. */
  readonly env: Readonly<Record<string, string>>;
  /** Path of what the server says; failed invocations and their reasons are in it. */
  readonly serverLog: string;
  /** The server's process, and the group of the functions' workers. */
  readonly pid: number;
}

export interface LocalAws extends Access {
  /** Settles when it has ended, asked or not. */
  readonly ended: Promise<void>;
  /** Empties it, as after a start. */
  reset(): Promise<void>;
  /** Ends it and the workers of its functions; only its log stays. */
  stop(): Promise<void>;
}

/**
 * Installs (the first time: ten seconds, 80 MB), starts and awaits the local AWS: IAM enforced, over TLS, on this machine alone.
 * It lives no longer than this process, however this process ends. Fails with CannotStart.
 */
export async function startLocalAws(options: LocalAwsOptions): Promise<LocalAws> {
  const { region = "us-east-1", account = "000000000000", log = () => {} } = options;
  const dir = resolve(options.dir);
  const port = options.port ?? (await freePort());
  const python = await findPython();
  const packages = await installPackages(python, join(server, "requirements.txt"), join(project, ".local/python"), log);
  await mkdir(dir, { recursive: true });

  const child = spawn(python.path, [join(server, "launch.py"), dir], {
    cwd: dir,
    detached: true, // a process group of its own: the workers of the functions end with it
    stdio: ["pipe", "ignore", "pipe"],
    env: {
      ...environmentOfFunctions(packages, dir),
      GATEWAY_PORT: String(port),
      BIND_HOST: "127.0.0.1",
      MINISTACK_HOST: "127.0.0.1",
      MINISTACK_REGION: region,
      AWS_DEFAULT_REGION: region,
      MINISTACK_ACCOUNT_ID: account,
      AUTH: "true",
      USE_SSL: "1",
      S3_PERSIST: "1",
      LAMBDA_EXECUTOR: "local",
      LAMBDA_ASYNC_RETRY_BASE_SECONDS: "0.1",
      IOT_MTLS_ENABLED: "0",
      SFTP_ENABLED: "0",
      RECORDED_ONLY: recordedOnly.join(","),
    },
  });
  const ended = once(child, "close").then(() => end(child));
  const access = accessTo({ dir, port, region, account, pid: child.pid ?? 0 });
  await answers(child, access);

  return {
    ...access,
    ended,
    async reset() {
      const { status } = await fetch(`${access.endpoint}/_ministack/reset`, { method: "POST" });
      if (status !== 200) throw new Error(`The local AWS was not reset: HTTP ${status}, see ${access.serverLog}`);
    },
    async stop() {
      end(child);
      await ended;
      for (const kept of ["state", "tmp"]) await rm(join(dir, kept), { recursive: true, force: true });
    },
  };
}

/** Makes this process a client: SDK clients without settings, fetch and https reach the local AWS and trust it. */
export function useLocalAws(access: Pick<Access, "env" | "caBundle">): void {
  for (const name of Object.keys(process.env)) if (isOfAws(name)) delete process.env[name];
  Object.assign(process.env, access.env);
  trust(access.caBundle);
}

/** An environment without its user's own settings for AWS: no profile or session of theirs meets the local one. */
export function withoutAws(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isOfAws(name)));
}

function isOfAws(name: string): boolean {
  return name.startsWith("AWS_");
}

/** Where an HTTP API answers, given the endpoint that its stack tells: that name is good in AWS alone. */
export function apiUrl(access: Pick<Access, "endpoint">, apiEndpoint: string): string {
  const id = /^https:\/\/([^.]+)\./.exec(apiEndpoint)?.[1];
  if (id === undefined) throw new Error(`not the endpoint of an HTTP API: ${apiEndpoint}`);
  return `${access.endpoint}/_aws/execute-api/${id}/$default`;
}

/** NODE_EXTRA_CA_CERTS is read when a process starts, which is too late for the one that starts the local AWS. */
function trust(caBundle: string): void {
  const certificate = readFileSync(caBundle, "utf8").trim();
  const trusted = getCACertificates("default").map((known) => known.trim());
  if (!trusted.includes(certificate)) setDefaultCACertificates([...trusted, certificate]);
}

function accessTo(at: { dir: string; port: number; region: string; account: string; pid: number }): Access {
  const endpoint = `https://127.0.0.1:${at.port}`;
  const caBundle = join(at.dir, "certificate.pem");
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  return {
    dir: at.dir,
    endpoint,
    region: at.region,
    account: at.account,
    credentials,
    caBundle,
    serverLog: join(at.dir, "server.log"),
    pid: at.pid,
    env: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: at.region,
      AWS_DEFAULT_REGION: at.region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_CA_BUNDLE: caBundle,
      NODE_EXTRA_CA_CERTS: caBundle,
    },
  };
}

/**
 * The server's whole environment is seen by every function, so nothing of this machine's user is in it.
 * `node` is the project's own; NODE_PATH gives the CDK's providers the SDK that Lambda's runtime would give them.
 */
function environmentOfFunctions(packages: string, dir: string): Record<string, string> {
  return {
    PATH: [join(modules, ".bin"), "/usr/local/bin", "/usr/bin", "/bin"].join(delimiter),
    NODE_PATH: modules,
    HOME: join(dir, "state"),
    LANG: "C.UTF-8",
    TZ: "UTC",
    PYTHONPATH: packages,
    PYTHONPYCACHEPREFIX: join(packages, "__pycache__"),
    PYTHONUTF8: "1",
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function answers(child: ChildProcess, access: Access): Promise<void> {
  const complaint = child.stderr === null ? Promise.resolve("") : text(child.stderr);
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null) throw await whyEnded(child, complaint, access);
    if (!holdsFolder(child, access) || !existsSync(access.caBundle)) continue;
    trust(access.caBundle);
    const answer = await fetch(`${access.endpoint}/_ministack/health`).catch(() => undefined);
    if (answer?.ok) return;
  }
  end(child);
  throw new Error(`The local AWS did not answer within 30 s, see ${access.serverLog}`);
}

/** Whether what answers is this server: one that has run in the folder all along may answer at the same port. */
function holdsFolder(child: ChildProcess, { dir }: Access): boolean {
  const lock = join(dir, "lock");
  return existsSync(lock) && readFileSync(lock, "utf8") === String(child.pid);
}

async function whyEnded(child: ChildProcess, complaint: Promise<string>, access: Access): Promise<Error> {
  const sentence = because[child.exitCode ?? 0];
  if (sentence !== undefined) return new CannotStart(sentence(Number(new URL(access.endpoint).port)));
  const said = (await complaint) || readFileSync(access.serverLog, "utf8").slice(-2_000);
  return new Error(`The local AWS ended as it started. ${said}`);
}

function end(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group has ended already.
  }
}
