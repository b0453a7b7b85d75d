import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../cli/dossier.ts", import.meta.url));

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line as a person does, in an environment that knows nothing of this machine's archives and sessions. */
export function dossier(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const nowhere = {
    PATH: process.env.PATH,
    DOSSIER_STACK: "/nonexistent/stack.json",
    NO_COLOR: "1",
    TZ: "Asia/Shanghai",
  };
  return new Promise((resolve) =>
    execFile(process.execPath, [program, ...args], { env: { ...nowhere, ...env } }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    ),
  );
}
