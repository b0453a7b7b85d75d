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

/**
 * The letters of a foot in shares of a page's longer side (9 points on A4), its lines and margins in shares of those. It takes no more
 * than a share of the page's height: a long one has smaller letters.
 */
const FOOT = { size: 1 / 94, line: 1.5, margin: 1.2, most: 1 / 4 };

/** A line of the mark is no wider than this, in its letters: a longer one goes on below, so that none makes the letters small. */
const TILE = 45;

/** A page's sheet: what the page shows stands in the upper part of it, the foot below. */
interface Sheet extends PageSize {
  upper: PageSize;
  foot: Foot | undefined;
}

/** It is set in letters of so many pixels. */
interface Foot {
  lines: readonly string[];
  size: number;
  height: number;
}

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
    const { foot, page } = await this.#marked(image, turned);
    return this.#encoded(page, foot);
  }

  /** What stands in the place of page `number`, which may not be seen: nothing of it but its size is known here. */
  async withheld(number: number, { width, height }: PageSize): Promise<Uint8Array> {
    const blank = { number, width, height, rgb: new Uint8Array(3 * width * height).fill(255) };
    const { foot, page } = await this.#marked(blank, 0);
    const raw = { width: page.width, height: page.height, channels: 3 } as const;
    const rgb = await sharp(page.rgb, { raw })
      .composite([{ input: this.#refusal(page) }])
      .removeAlpha()
      .raw()
      .toBuffer();
    return this.#encoded({ ...page, rgb }, foot);
  }

  /** The upper part of a sheet with the page and the mark in it, and the foot that is to stand below. */
  async #marked(image: PageImage, turned: Page["turned"]): Promise<{ page: PageImage; foot: Foot | undefined }> {
    const isUpright = turned === 0 || turned === 180;
    const size = isUpright ? image : { width: image.height, height: image.width };
    const { upper, foot } = this.#sheetFor(image.number, size);
    const page = await laid(image, turned, upper);
    burn(await this.#stampFor(page), page);
    return { page, foot };
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

  /** The sheet of a page of some size: as large as that, and enlarged where it is too small for mark and foot to be legible on it. */
  #sheetFor(number: number, { width, height }: PageSize): Sheet {
    const said = this.#foot?.(number);
    let [scale, sheet] = [1, this.#sheet(said, { width, height })];
    for (;;) {
      const short = this.#short(sheet);
      if (short <= 1) return sheet;
      scale *= short;
      const larger = this.#sheet(said, sizeToRead(width, height, scale));
      if (larger.width <= sheet.width) return sheet;
      sheet = larger;
    }
  }

  /** How many times as wide a sheet has to be, as far as it tells; 1 at most where it is wide enough. */
  #short({ height, upper, foot }: Sheet): number {
    const tooTall = foot ? foot.height / (FOOT.most * height) : 0;
    // Where a line holds twice as much, there are half as many.
    return tooTall > 1 ? Math.sqrt(tooTall) : LEGIBLE / letterSize(this.#tiles, this.#outlines, upper);
  }

  #sheet(said: string | undefined, { width, height }: PageSize): Sheet {
    if (said === undefined) return { width, height, upper: { width, height }, foot: undefined };
    const foot = this.#footOf(said, { width, height });
    return { width, height, upper: { width, height: Math.max(1, height - foot.height) }, foot };
  }

  /** Pages of about one size share a stamp: it is drawn once for each size of letters, in whole pixels. */
  #stampFor(page: PageSize): Promise<Stamp> {
    const size = Math.max(1, Math.floor(letterSize(this.#tiles, this.#outlines, page)));
    const stamp = this.#stamps.get(size) ?? stampOf(this.#tiles, this.#outlines, size);
    this.#stamps.set(size, stamp);
    return stamp;
  }

  async #encoded({ width, height, rgb }: PageImage, foot: Foot | undefined): Promise<Uint8Array> {
    const page = sharp(rgb, { raw: { width, height, channels: 3 } });
    if (!foot) return page.jpeg(JPEG).toBuffer();
    return page
      .extend({ bottom: foot.height, background: "white" })
      .composite([{ input: this.#drawn(foot, width), left: 0, top: height }])
      .jpeg(JPEG)
      .toBuffer();
  }

  /** In letters as large as they should be, or smaller where it takes too much of the page, as long as they are legible. */
  #footOf(said: string, page: PageSize): Foot {
    const set = (size: number): Foot => {
      const lines = this.#broken(said, page.width / size - 2 * FOOT.margin);
      return { lines, size, height: Math.ceil((lines.length * FOOT.line + FOOT.margin) * size) };
    };
    let foot = set(Math.max(LEGIBLE, FOOT.size * Math.max(page.width, page.height)));
    while (foot.height > FOOT.most * page.height && foot.size > LEGIBLE) foot = set(Math.max(LEGIBLE, 0.9 * foot.size));
    return foot;
  }

  #drawn({ lines, size, height }: Foot, width: number): Buffer {
    const left = FOOT.margin * size;
    const drawn = lines.map((line, n) => this.#outlines.line(line, { left, base: (n * FOOT.line + 1.4) * size, size }));
    return svgOf({ width, height }, drawn.join(""));
  }

  /** A text in lines no wider than `room`, in shares of its letters' size, broken at spaces; a word wider than that breaks anywhere. */
  #broken(text: string, room: number): string[] {
    const [first = "", ...others] = text.split(" ");
    const lines = this.#cut(first, room);
    for (const word of others) {
      const line = `${lines.at(-1)} ${word}`;
      if (this.#outlines.width(line) <= room) lines[lines.length - 1] = line;
      else lines.push(...this.#cut(word, room));
    }
    return lines;
  }

  #cut(word: string, room: number): string[] {
    const pieces = [""];
    for (const character of word) {
      const piece = `${pieces.at(-1)}${character}`;
      if (this.#outlines.width(piece) > room) pieces.push(character);
      else pieces[pieces.length - 1] = piece;
    }
    return pieces;
  }
}

/** The pixels of a page that is upright after a turn, to be written into: in the middle of a white sheet, as large as there is room. */
async function laid(
  { number, width, height, rgb }: PageImage,
  turned: Page["turned"],
  on: PageSize,
): Promise<PageImage> {
  if (turned === 0 && on.width === width && on.height === height) return { number, width, height, rgb: rgb.slice() };
  const { data, info } = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .rotate(turned)
    .resize({ ...on, fit: "contain", background: "white" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { number, width: info.width, height: info.height, rgb: data };
}

const svgOf = ({ width, height }: PageSize, drawn: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn}</svg>`);
