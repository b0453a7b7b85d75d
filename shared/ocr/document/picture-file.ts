import sharp, { type Sharp } from "sharp";
import { Refused } from "#shared/domain/refused.ts";
import type { PageImage } from "../page-image.ts";
import { bmpPixels, bmpSize } from "./bmp.ts";
import { type OpenDocument, type PageSize, sizeToRead } from "./document.ts";
import { pixelHeight } from "./tiff.ts";

export type PictureFormat = "png" | "jpeg" | "tiff" | "webp" | "bmp" | "gif";

/** libvips decodes what `receive` has let pass; how large that may be is a setting there. */
const OPTIONS = { limitInputPixels: false, failOn: "error" } as const;

/** Opens a file of pictures. Only a TIFF has more than one page: of what moves, the first frame is read. */
export async function openPicture(bytes: Uint8Array, format: PictureFormat, mostPages: number): Promise<OpenDocument> {
  const pages = await refusingDamage(() => (format === "bmp" ? [bmpSize(bytes)] : sizes(bytes, format, mostPages)));
  return {
    pages,
    image: (number) => refusingDamage(() => decoded(bytes, format, number)),
    text: async () => undefined,
    close: async () => undefined,
  };
}

/** What the decoders throw is never our caller's to repair: the file is damaged. */
async function refusingDamage<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused("intake.corrupt", "file");
  }
}

async function sizes(bytes: Uint8Array, format: PictureFormat, mostPages: number): Promise<PageSize[]> {
  const first = await sharp(bytes, OPTIONS).metadata();
  const count = format === "tiff" ? (first.pages ?? 1) : 1;
  if (count > mostPages) throw new Refused("intake.too-many-pages", "file");
  const all = [first.autoOrient];
  for (let page = 1; page < count; page++) all.push((await sharp(bytes, { ...OPTIONS, page }).metadata()).autoOrient);
  return all;
}

async function decoded(bytes: Uint8Array, format: PictureFormat, number: number): Promise<PageImage> {
  const picture = format === "bmp" ? bmp(bytes) : sharp(bytes, { ...OPTIONS, page: number - 1 }).autoOrient();
  const { autoOrient } = await picture.metadata();
  const tall = format === "tiff" ? pixelHeight(bytes, number) : 1;
  const { data, info } = await picture
    .resize({ ...sizeToRead(autoOrient.width, autoOrient.height * tall), fit: "fill" })
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  return { number, width: info.width, height: info.height, rgb: data };
}

function bmp(bytes: Uint8Array): Sharp {
  return sharp(bmpPixels(bytes), { raw: { ...bmpSize(bytes), channels: 3 } });
}
