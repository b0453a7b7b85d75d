import sharp from "sharp";
import type { ReadFormat } from "#shared/domain/intake/item.ts";
import { type PicturePage, pdfOf, points, stream } from "../document/pdf-writer.ts";

/** Pixels an inch: a PDF was drawn at so many. Of a picture nobody knows; it is taken to have been a sheet of A4. */
const DRAWN = 200;
const A4_INCHES = 297 / 25.4;

/**
 * The pages of a copy as one PDF, piece by piece: each JPEG goes in as it is. There is no text in it, nor anything else that the
 * paper's own file said.
 */
export const bind = (pages: AsyncIterable<Uint8Array>, format: ReadFormat): AsyncGenerator<Uint8Array> =>
  pdfOf(leaves(pages, format));

async function* leaves(pages: AsyncIterable<Uint8Array>, format: ReadFormat): AsyncGenerator<PicturePage> {
  for await (const jpeg of pages) {
    const { width, height } = await sharp(jpeg).metadata();
    const anInch = format === "pdf" ? DRAWN : Math.max(width, height) / A4_INCHES;
    const head = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height}`;
    const picture = stream(`${head} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`, jpeg);
    yield { width: points(width, anInch), height: points(height, anInch), picture };
  }
}
