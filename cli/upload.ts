import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { request as plainRequest } from "node:http";
import { request } from "node:https";
import { basename, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Answer, Api, Ask } from "./api.ts";
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
