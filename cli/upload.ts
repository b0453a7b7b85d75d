import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { request as plainRequest } from "node:http";
import { request } from "node:https";
import { basename, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { DIVIDED } from "#shared/domain/intake/divide.ts";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import type { Answer, Api, Ask } from "./api.ts";
import { STATES } from "./labels.ts";
import { Problem } from "./problem.ts";

export type Hints = Omit<Ask<"POST /uploads">["body"], "name" | "size">;

/** Announces a file and puts it where it is told; answers its key in the inbox. `sent` hears of the bytes on their way. */
export async function upload(api: Api, file: string, hints: Hints, sent: (bytes: number, of: number) => void) {
  const { size } = await sizeOf(file);
  const slot = await api.call("POST /uploads", { body: { ...hints, name: basename(file), size } });
  await put(file, slot, size, (bytes) => sent(bytes, size));
  return slot.key;
}

async function sizeOf(file: string) {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory())
    throw new Problem("upload.folder", `${file} 是文件夹：请写出其中的文件，如 ${join(file, "*.pdf")}。`, 2);
  if (!found?.isFile()) throw new Problem("upload.no-file", `没有这个文件：${file}。`, 2);
  return found;
}

/** A presigned address wants the length beforehand, which a streamed `fetch` does not tell. */
async function put(
  file: string,
  { url, method, headers }: Answer<"POST /uploads">,
  size: number,
  sent: (bytes: number) => void,
): Promise<void> {
  const send = url.startsWith("https:") ? request : plainRequest;
  const to = send(url, { method, headers: { ...headers, "content-length": size } });
  const answered = new Promise<number>((resolve, reject) => {
    to.on("response", (response) => resolve(response.resume().statusCode ?? 0));
    to.on("error", reject);
  });
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _, next) {
      bytes += chunk.length;
      sent(bytes);
      next(null, chunk);
    },
  });
  const [status] = await Promise.all([answered, pipeline(createReadStream(file), counted, to)]).catch(
    (error: Error) => {
      throw new Problem("upload.broken-off", `${file} 没有传完：${error.message}。请重试。`);
    },
  );
  if (status !== 200)
    throw new Problem("upload.not-taken", `${file} 没有被收下（HTTP ${status}）。上传地址只用一次，且有时限，请重试。`);
}

/** States from which a paper moves on by itself. */
const MOVING = new Set<IntakeView["state"]>(["received", "recognised", "stored"]);
export const hasEnded = (view: IntakeView): boolean => !MOVING.has(view.state);

/**
 * Follows a paper until it is filed, refused or waits for a person, but no longer than so many seconds; answers how it was seen last.
 * `passed` hears of every state on its way.
 */
export async function follow(
  look: () => Promise<IntakeView | undefined>,
  passed: (view: IntakeView) => void,
  seconds: number,
): Promise<IntakeView | undefined> {
  const deadline = Date.now() + seconds * 1000;
  let last: IntakeView | undefined;
  for (;;) {
    const view = await look();
    if (view && view.state !== last?.state) passed(view);
    last = view ?? last;
    if ((last && hasEnded(last)) || Date.now() + EVERY > deadline) return last;
    await sleep(EVERY);
  }
}
const EVERY = 1000;

/** Where a paper's way has ended, and why. */
export const ending = ({ state, number, reason, code }: IntakeView): string =>
  [code === DIVIDED ? "已拆分" : STATES[state], number ?? reason].filter(Boolean).join("：");
