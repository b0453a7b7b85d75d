import sharp from "sharp";
import { Refused } from "#shared/domain/refused.ts";
import type { PageImage } from "../page-image.ts";
import { apart, workerFile } from "./apart.ts";
import { type OpenDocument, type OpenOptions, refuseTooLarge, sizeToRead } from "./document.ts";

/** What the worker starts with. */
export interface HeicWork {
  bytes: Uint8Array;
}

/** The picture that a HEIC file shows, turned as the file says. */
export interface HeicPicture {
  width: number;
  height: number;
  rgba: Uint8Array<ArrayBuffer>;
}

export type HeicQuestions = { picture: { of: undefined; answer: HeicPicture } };

/** A picture of 100 million pixels takes 1 GB while it is decoded; more than this, in bytes, is no honest one. */
const ROOM = 1300 * 2 ** 20;

type Limits = Pick<OpenOptions, "mostPixels" | "time"> & { patience: number };

/** Opens a phone's picture. It has one page: its main picture. sharp tells its size, but has no decoder for what is in it. */
export async function openHeic(bytes: Uint8Array, { mostPixels, ...limits }: Limits): Promise<OpenDocument> {
  const { width, height } = await sizeOf(bytes);
  return {
    pages: [{ width, height }],
    attachments: [],
    async image() {
      refuseTooLarge({ width, height }, mostPixels);
      return scaled(await decoded(bytes, limits));
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

/** Decodes in a thread of its own. What the library prints of a damaged picture goes nowhere. */
async function decoded(bytes: Uint8Array, limits: Omit<Limits, "mostPixels">): Promise<HeicPicture> {
  const workerData: HeicWork = { bytes };
  const decoder = apart<HeicQuestions>(workerFile("heic-worker", import.meta.url), {
    ...{ workerData, room: ROOM, silent: true },
    ...limits,
  });
  try {
    return await decoder.ask("picture", undefined, "file");
  } finally {
    await decoder.close();
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
