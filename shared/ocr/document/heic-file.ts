import { once } from "node:events";
import { Worker } from "node:worker_threads";
import sharp from "sharp";
import { Refused } from "#shared/domain/refused.ts";
import type { PageImage } from "../page-image.ts";
import { type OpenDocument, type OpenOptions, refuseTooLarge, sizeToRead } from "./document.ts";

/** What the worker starts with. */
export interface HeicWork {
  bytes: Uint8Array;
}

/** The picture that a HEIC file shows, turned as the file says. */
export interface HeicPicture {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/** A picture of 100 million pixels takes 1 GB while it is decoded; more than this, in bytes, is no honest one. */
const ROOM = 1300 * 2 ** 20;
const LOOK_MS = 50;

/** Bundled, the worker lies beside the function's own file under this name. */
const WORKER = new URL(import.meta.url.endsWith(".ts") ? "./heic-worker.ts" : "./heic-worker.mjs", import.meta.url);

type Limits = Required<Pick<OpenOptions, "patience" | "mostPixels">>;

/** Opens a phone's picture. It has one page: its main picture. sharp tells its size, but has no decoder for what is in it. */
export async function openHeic(bytes: Uint8Array, { patience, mostPixels }: Limits): Promise<OpenDocument> {
  const { width, height } = await sizeOf(bytes);
  return {
    pages: [{ width, height }],
    attachments: [],
    async image() {
      refuseTooLarge({ width, height }, mostPixels);
      return scaled(await decoded(bytes, patience));
    },
    text: async () => undefined,
    part: async () => {
      throw new Refused("divide.one-piece", "file");
    },
    close: async () => undefined,
  };
}

async function sizeOf(bytes: Uint8Array) {
  const found = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (found?.format !== "heif") throw new Refused("intake.corrupt", "file");
  return found;
}

/**
 * Decodes in a thread of its own: what never ends, or takes too much memory, is refused and nothing else suffers. What the library
 * prints of a damaged picture goes nowhere.
 */
async function decoded(bytes: Uint8Array, patience: number): Promise<HeicPicture> {
  const workerData: HeicWork = { bytes };
  const worker = new Worker(WORKER, { workerData, stdout: true, stderr: true });
  const giveUp = new AbortController();
  const { signal } = giveUp;
  const [until, most] = [Date.now() + patience, process.memoryUsage.rss() + ROOM];
  const watch = setInterval(() => {
    if (Date.now() > until || process.memoryUsage.rss() > most) giveUp.abort();
  }, LOOK_MS);
  const ended = once(worker, "exit", { signal }).then(() => Promise.reject(new Error("it ended without a picture")));
  try {
    const [picture] = await Promise.race([once(worker, "message", { signal }), ended]);
    return picture;
  } catch {
    throw new Refused(signal.aborted ? "intake.too-complex" : "intake.corrupt", "file");
  } finally {
    clearInterval(watch);
    giveUp.abort();
    ended.catch(() => undefined);
    await worker.terminate();
  }
}

async function scaled({ width, height, rgba }: HeicPicture): Promise<PageImage> {
  const { data, info } = await sharp(rgba, { raw: { width, height, channels: 4 }, limitInputPixels: false })
    .resize({ ...sizeToRead(width, height), fit: "fill" })
    .flatten({ background: "white" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { number: 1, width: info.width, height: info.height, rgb: data };
}
