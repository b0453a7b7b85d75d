import sharp from "sharp";
import type { Page } from "#shared/domain/reading/page.ts";
import { type PageSize, sizeToRead } from "../document/document.ts";
import type { PageImage } from "../page-image.ts";
import { Outlines } from "./outlines.ts";
import { burn, LEGIBLE, letterSize, type Stamp, stampOf } from "./stamp.ts";

/** What a copy says of itself: `tiles`, lines that stand all over each page, and at the `foot` of a page something of its own. */
export interface Mark {
  tiles: readonly string[];
  foot?: ((page: number) => string) | undefined;
}

/** At this quality, and with colours as fine as the rest, print of 5 points and what a seal says stay legible at 200 dots an inch. */
const JPEG = { quality: 80, chromaSubsampling: "4:4:4" } as const;

/** Two lines in the middle of the page: their letters in shares of its longer side, and where they stand in shares of those. */
const WITHHELD = [
  { text: "本页不在批准范围内", share: 1 / 28, base: -0.3 },
  { text: "This page is not within what was approved", share: 1 / 50, base: 1.5 },
];
const MOST = 0.9;

/** The letters of a foot in shares of a page's longer side (9 points on A4), its lines and margins in shares of those. */
const FOOT = { size: 1 / 94, line: 1.5, margin: 1.2 };

/** A line of the mark is no wider than this, in its letters: a longer one goes on below, so that none makes the letters small. */
const TILE = 45;

/** Makes the pages of one copy, each a JPEG with the mark in its pixels and nothing else in it. */
export class Copyist {
  readonly #outlines: Outlines;
  readonly #tiles: readonly string[];
  readonly #foot: Mark["foot"];
  readonly #stamps = new Map<number, Promise<Stamp>>();

  /** `font` is the file of the font in which the mark is set. */
  constructor(font: string, { tiles, foot }: Mark) {
    this.#outlines = new Outlines(font);
    this.#tiles = tiles.flatMap((text) => this.#broken(text.replaceAll(/\s+/g, " "), TILE));
    this.#foot = foot;
  }

  /** A page that may be seen, `turned` clockwise until it is upright. */
  async page(image: PageImage, turned: Page["turned"] = 0): Promise<Uint8Array> {
    return this.#encoded(await this.#marked(image, turned));
  }

  /** What stands in the place of page `number`, which may not be seen: nothing of it but its size is known here. */
  async withheld(number: number, { width, height }: PageSize): Promise<Uint8Array> {
    const blank = await this.#marked({ number, width, height, rgb: new Uint8Array(3 * width * height).fill(255) }, 0);
    const raw = { width: blank.width, height: blank.height, channels: 3 } as const;
    const rgb = await sharp(blank.rgb, { raw })
      .composite([{ input: this.#refusal(blank) }])
      .removeAlpha()
      .raw()
      .toBuffer();
    return this.#encoded({ ...blank, rgb });
  }

  async #marked(image: PageImage, turned: Page["turned"]): Promise<PageImage> {
    const page = await this.#upright(image, turned);
    burn(await this.#stampFor(page), page);
    return page;
  }

  /** That a page may not be seen, on a label in its middle. */
  #refusal({ width, height }: PageSize): Buffer {
    const lines = WITHHELD.map(({ text, share, base }) => {
      const widest = (MOST * width) / this.#outlines.width(text);
      const size = Math.min(share * Math.max(width, height), widest);
      const left = (width - size * this.#outlines.width(text)) / 2;
      return { size, left, svg: this.#outlines.line(text, { left, base: height / 2 + base * size, size }) };
    });
    const size = Math.max(...lines.map((line) => line.size));
    const left = Math.max(0, Math.min(...lines.map((line) => line.left)) - size);
    const label = `<rect x="${left}" y="${height / 2 - 2 * size}" width="${width - 2 * left}" height="${4 * size}" fill="white"/>`;
    return svgOf({ width, height }, label + lines.map(({ svg }) => svg).join(""));
  }

  /** The page's pixels, to be written into; a page too small for the mark to be legible on it is enlarged until it is. */
  async #upright({ number, width, height, rgb }: PageImage, turned: Page["turned"]): Promise<PageImage> {
    const isUpright = turned === 0 || turned === 180;
    const size = isUpright ? { width, height } : { width: height, height: width };
    const scale = LEGIBLE / letterSize(this.#tiles, this.#outlines, size);
    if (turned === 0 && scale <= 1) return { number, width, height, rgb: rgb.slice() };
    const { data, info } = await sharp(rgb, { raw: { width, height, channels: 3 } })
      .rotate(turned)
      .resize({ ...(scale > 1 ? sizeToRead(size.width, size.height, scale) : size), fit: "fill" })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { number, width: info.width, height: info.height, rgb: data };
  }

  /** Pages of about one size share a stamp: it is drawn once for each size of letters, in whole pixels. */
  #stampFor(page: PageSize): Promise<Stamp> {
    const size = Math.max(1, Math.floor(letterSize(this.#tiles, this.#outlines, page)));
    const stamp = this.#stamps.get(size) ?? stampOf(this.#tiles, this.#outlines, size);
    this.#stamps.set(size, stamp);
    return stamp;
  }

  async #encoded({ number, width, height, rgb }: PageImage): Promise<Uint8Array> {
    const page = sharp(rgb, { raw: { width, height, channels: 3 } });
    const said = this.#foot?.(number);
    if (said === undefined) return page.jpeg(JPEG).toBuffer();
    const foot = this.#footOf(said, { width, height });
    return page
      .extend({ bottom: foot.height, background: "white" })
      .composite([{ input: foot.svg, left: 0, top: height }])
      .jpeg(JPEG)
      .toBuffer();
  }

  /** It stands below the page and covers nothing of it. */
  #footOf(text: string, page: PageSize): { height: number; svg: Buffer } {
    const size = Math.max(LEGIBLE, FOOT.size * Math.max(page.width, page.height));
    const left = FOOT.margin * size;
    const lines = this.#broken(text, page.width / size - 2 * FOOT.margin);
    const height = Math.ceil((lines.length * FOOT.line + FOOT.margin) * size);
    const drawn = lines.map((line, n) => this.#outlines.line(line, { left, base: (n * FOOT.line + 1.4) * size, size }));
    return { height, svg: svgOf({ width: page.width, height }, drawn.join("")) };
  }

  /** A text in lines no wider than `room`, in shares of its letters' size; Chinese breaks anywhere. */
  #broken(text: string, room: number): string[] {
    const lines = [""];
    for (const character of text) {
      const line = `${lines.at(-1)}${character}`;
      if (this.#outlines.width(line) > room) lines.push(character);
      else lines[lines.length - 1] = line;
    }
    return lines;
  }
}

const svgOf = ({ width, height }: PageSize, drawn: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn}</svg>`);
