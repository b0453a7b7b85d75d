import type { Access } from "./local-aws.ts";
import { run } from "./run.ts";

/** The processes that run a function now, or stand by for it, by the beginning of its name. To kill one (SIGKILL) is what a crash of its machine is in AWS. */
export async function workersOf(aws: Pick<Access, "pid">, functionName: string): Promise<number[]> {
  const { stdout } = await run("ps", ["-A", "-o", "pid=,pgid=,args="]);
  return stdout
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([, group, , script]) => Number(group) === aws.pid && script?.includes(`/ministack-lambda-${functionName}`))
    .map(([pid]) => Number(pid));
}
