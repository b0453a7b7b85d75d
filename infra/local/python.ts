import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { CannotStart } from "./cannot-start.ts";
import { run } from "./run.ts";

const names = ["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10"];
const whoAreYou = "import sys; print(sys.executable, *sys.version_info[:2], sep='\\n')";
const itsOwnPip =
  "import ensurepip, glob, os; print(*glob.glob(os.path.join(os.path.dirname(ensurepip.__file__), '_bundled', 'pip-*.whl')))";

export interface Python {
  readonly path: string;
  /** `3.13` */
  readonly version: string;
}

/** What Python is needed for, as it begins a sentence. */
type Purpose = "Setting up the local AWS" | "Fetching the recognition models";

/** The first Python 3.10 to 3.14 on the PATH. Fails with CannotStart. */
export async function findPython(purpose: Purpose = "Setting up the local AWS"): Promise<Python> {
  const others: string[] = [];
  for (const name of names) {
    const answer = await run(name, ["-c", whoAreYou]);
    if (answer.code !== 0) continue;
    const [path = name, major, minor] = answer.stdout.split("\n");
    const version = `${major}.${minor}`;
    if (major === "3" && Number(minor) >= 10 && Number(minor) <= 14) return { path, version };
    others.push(version);
  }
  throw new CannotStart(
    others.length === 0
      ? `${purpose} takes Python 3.10 to 3.14, and there is none here: install one (apt-get install python3 python3-pip, or brew install python).`
      : `${purpose} takes Python 3.10 to 3.14, and here there is only ${others.join(", ")}: install another beside it (python3.13, say).`,
  );
}

/**
 * Installs the packages that `requirements` names into a folder under `into`, once, and returns that folder.
 * Every file is checked against its hash; another Python or another pin makes another folder. Fails with CannotStart.
 */
export async function installPackages(
  { path: python, version }: Python,
  requirements: string,
  into: string,
  log: (line: string) => void,
): Promise<string> {
  const pins = await readFile(requirements);
  const installed = join(
    into,
    createHash("sha256").update(python).update(version).update(pins).digest("hex").slice(0, 16),
  );
  if (existsSync(installed)) return installed;
  log("Installing the local AWS (once)");
  const unfinished = `${installed}.${process.pid}`;
  await mkdir(into, { recursive: true });
  try {
    await pip("Setting up the local AWS", python, ["install", "--target", unfinished, "-r", requirements]);
    await rename(unfinished, installed).catch((reason) => {
      // Another start was quicker: its folder holds the same packages.
      if (!existsSync(installed)) throw reason;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return installed;
}

/** Has pip install or download packages as they are pinned: each whole, built, and with the hash it must have. Fails with CannotStart. */
export async function pip(purpose: Purpose, python: string, [verb, ...args]: [string, ...string[]]): Promise<void> {
  const how = ["--require-hashes", "--only-binary=:all:", "--no-deps", "--retries=2", "--timeout=20"];
  const { code, stderr } = await run(python, [...(await findPip(purpose, python)), verb, ...how, ...args]);
  if (code !== 0) throw new CannotStart(`${purpose} ${whyNot(stderr)}`);
}

/** pip as it is installed, else the wheel of it that Python carries for its virtual environments. */
async function findPip(purpose: Purpose, python: string): Promise<string[]> {
  if ((await run(python, ["-m", "pip", "--version"])).code === 0) return ["-m", "pip"];
  const wheel = (await run(python, ["-c", itsOwnPip])).stdout.trim();
  if (wheel !== "") return [join(wheel, "pip")];
  throw new CannotStart(`${purpose} takes pip, and ${python} has none: install it (apt-get install python3-pip).`);
}

function whyNot(stderr: string): string {
  const noNetwork =
    /NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError|Could not fetch URL|Network is unreachable/;
  if (noNetwork.test(stderr))
    return "takes the network the first time, and Python's package index could not be reached: try again when there is one (or name a mirror in pip's own settings).";
  const errors = stderr.split("\n").filter((line) => line.startsWith("ERROR:"));
  return `failed. pip says: ${errors.join(" ") || stderr.trim()}`;
}
