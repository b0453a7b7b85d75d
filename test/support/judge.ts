import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { findPython, installPackages } from "../../infra/local/python.ts";

const exec = promisify(execFile);

/** Asks an independent implementation. Answers what it prints. @throws Error with what it says where it finds fault. */
export type Judge = (...args: string[]) => Promise<string>;

/** A judge that is a Python script, with the packages that a file of requirements names by their hashes, installed once. */
export async function judgeBy(script: string, requirements: string): Promise<Judge> {
  const python = await findPython();
  const packages = await installPackages(python, requirements, ".local/judges", () => undefined);
  const env = { PATH: process.env.PATH, PYTHONPATH: packages, AWS_DEFAULT_REGION: "us-east-1" };
  return async (...args) => (await exec(python.path, [script, ...args], { env })).stdout.trim();
}
