import sharp from "sharp";
import { lots } from "./forms.ts";

/** How a page lay when it was copied: turned by so many degrees, with so much of what it lay on around it. */
export interface Lying {
  degrees: number;
  /** Of the page's width. */
  border: number;
  ground: { r: number; g: number; b: number };
  /** How many pixels wide is the copy. */
  width: number;
  /** A photograph: seen from the side, lit from a corner, and a little out of focus. */
  photographed?: true;
}

const GREY = { r: 150, g: 150, b: 150 };
const DESK = { r: 101, g: 74, b: 52 };

/** How the copies of a paper that are made to measure by lie: two that were scanned askew, one on a desk, one photographed; by lot. */
export function waysToLie(seed: number): Record<string, Lying> {
  const lot = lots(seed);
  const degrees = (least: number, most: number) =>
    (lot(2) === 0 ? 1 : -1) * (least + ((most - least) * lot(100)) / 100);
  return {
    tilted: { degrees: degrees(2.5, 3.5), border: 0.035, ground: GREY, width: 1774 },
    small: { degrees: degrees(2, 3.5), border: 0, ground: { r: 255, g: 255, b: 255 }, width: 900 },
    desk: { degrees: degrees(3, 5), border: 0.05 + lot(100) / 1000, ground: DESK, width: 1900 },
    photo: { degrees: degrees(1, 4), border: 0.1, ground: DESK, width: 1700, photographed: true },
  };
}

/** A copy of a page's picture that was made askew. The same every time. */
export async function aCopy(
  page: Uint8Array,
  { degrees, border, ground, width, photographed }: Lying,
): Promise<Buffer> {
  const { width: whole } = await sharp(page).metadata();
  const edge = Math.round(border * whole);
  const turned = await sharp(page).flatten().toColourspace("srgb").rotate(degrees, { background: ground }).toBuffer();
  const laid = await sharp(turned)
    .extend({ top: edge, bottom: edge, left: edge, right: edge, background: ground })
    .toBuffer();
  const seen = photographed
    ? await sharp(laid).affine([1, 0.02, 0.03, 0.97], { background: ground }).blur(0.7).toBuffer()
    : laid;
  const copy = await sharp(seen).resize(width).toBuffer({ resolveWithObject: true });
  const lit = photographed ? [{ input: light(copy.info.width, copy.info.height), blend: "multiply" as const }] : [];
  return sharp(copy.data).composite(lit).jpeg({ quality: 75 }).toBuffer();
}

const light = (width: number, height: number) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="l" x2="1" y2="1"><stop stop-color="#fff"/><stop offset="1" stop-color="#999"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#l)"/></svg>`,
  );
