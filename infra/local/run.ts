import { type SpawnOptions, spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface Ran {
  /** The exit status; 127 when there is no such program, 128 when a signal ended it. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. Every line goes to `onLine` as it comes, from either stream. */
export function run(
  file: string,
  args: readonly string[],
  options: SpawnOptions = {},
  onLine?: (line: string) => void,
) {
  return new Promise<Ran>((resolve) => {
    const child = spawn(file, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    const text = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const) {
      const lines = createInterface({ input: child[stream] });
      lines.on("line", (line) => {
        text[stream] += `${line}\n`;
        onLine?.(line);
      });
    }
    child.on("error", () => resolve({ code: 127, ...text }));
    child.on("close", (code) => resolve({ code: code ?? 128, ...text }));
  });
}
