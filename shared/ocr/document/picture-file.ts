import sharp, { type Sharp } from "sharp";
import type { ReadFormat } from "#shared/domain/intake/item.ts";
import type { PageRange } from "#shared/domain/reading/page.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { PageImage } from "../page-image.ts";
import { bmpPixels, bmpSize } from "./bmp.ts";
import {
  type OpenDocument,
  type OpenOptions,
  type PageSize,
  refuseTooLarge,
  refuseTooMany,
  sizeToRead,
} from "./document.ts";
import { isAdobes } from "./jpeg.ts";
import { type Leaf, pdfOfPictures } from "./picture-pdf.ts";
import { pixelHeight } from "./tiff.ts";

/** Pixels an inch where a file does not say. */
const DENSITY = 200;

type PictureFormat = Exclude<ReadFormat, "pdf" | "heic" | "eml">;

const OPTIONS = { failOn: "error" } as const;
/** A picture's size may be asked for however large it is: nothing is decoded. */
const UNSEEN = { ...OPTIONS, limitInputPixels: false } as const;

type Limits = Pick<OpenOptions, "mostPages" | "mostPixels">;

/** Opens a file of pictures. Only a TIFF has more than one page: of what moves, the first frame is read. */
export async function openPicture(
  bytes: Uint8Array,
  format: PictureFormat,
  { mostPages, mostPixels }: Limits,
): Promise<OpenDocument> {
  const pages = await refusingDamage(() => (format === "bmp" ? [bmpSize(bytes)] : sizes(bytes, format, mostPages)));
  const sizeOf = (number: number) => pages[number - 1] ?? { width: 0, height: 0 };
  return {
    pages,
    attachments: [],
    async image(number) {
      refuseTooLarge(sizeOf(number), mostPixels);
      return refusingDamage(() => decoded(bytes, format, number, mostPixels));
    },
    text: async () => undefined,
    async part(cut) {
      for (let number = cut.from; number <= cut.to; number++) refuseTooLarge(sizeOf(number), mostPixels);
      return refusingDamage(() => pdfOfPictures(leavesOf(bytes, format, cut, mostPixels)));
    },
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
  const first = await sharp(bytes, UNSEEN).metadata();
  const count = format === "tiff" ? (first.pages ?? 1) : 1;
  refuseTooMany(count, mostPages);
  const all = [first.autoOrient];
  for (let page = 1; page < count; page++) all.push((await sharp(bytes, { ...UNSEEN, page }).metadata()).autoOrient);
  return all;
}

/**
 * libvips decodes a strip at a time, and shrinks a JPEG as it does; but for what is interlaced, coded in one piece or turned, and
 * may take eight bytes a pixel. So no more than so many are decoded.
 */
async function decoded(
  bytes: Uint8Array,
  format: PictureFormat,
  number: number,
  limitInputPixels: number,
): Promise<PageImage> {
  const options = { ...OPTIONS, limitInputPixels, page: number - 1 };
  const picture = format === "bmp" ? bmp(bytes) : sharp(bytes, options).autoOrient();
  const { autoOrient, space } = await picture.metadata();
  const asInk = format === "jpeg" && space === "cmyk" && !isAdobes(bytes);
  if (asInk) picture.pipelineColourspace("cmyk").linear(-1, 255);
  const tall = format === "tiff" ? pixelHeight(bytes, number) : 1;
  const { data, info } = await picture
    .resize({ ...sizeToRead(autoOrient.width, autoOrient.height * tall), fit: "fill" })
    .flatten(asInk ? false : { background: "white" })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  return { number, width: info.width, height: info.height, rgb: data };
}

async function* leavesOf(
  bytes: Uint8Array,
  format: PictureFormat,
  { from, to }: PageRange,
  mostPixels: number,
): AsyncGenerator<Leaf> {
  for (let number = from; number <= to; number++) yield await leafOf(bytes, format, number, mostPixels);
}

/** A page as it is, not as it is read: every pixel, and how large it was on paper. */
async function leafOf(
  bytes: Uint8Array,
  format: PictureFormat,
  number: number,
  limitInputPixels: number,
): Promise<Leaf> {
  const options = { ...OPTIONS, limitInputPixels, page: number - 1 };
  const picture = format === "bmp" ? bmp(bytes) : sharp(bytes, options).autoOrient();
  const { density = DENSITY } = await picture.metadata();
  const { data, info } = await picture
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const tall = format === "tiff" ? pixelHeight(bytes, number) : 1;
  const { width, height } = info;
  return { data, width, height, colours: info.channels === 1 ? 1 : 3, across: density, down: density / tall };
}

function bmp(bytes: Uint8Array): Sharp {
  return sharp(bmpPixels(bytes), { raw: { ...bmpSize(bytes), channels: 3 } });
}
