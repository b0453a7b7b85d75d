import sharp from "sharp";
import type { PageSize } from "../document/document.ts";
import type { PageImage } from "../page-image.ts";
import type { Outlines } from "./outlines.ts";

/** What is burned in again and again over a page: how much of each pixel is ink, 0…255, and of each row from where to where there is any. */
export interface Stamp {
  width: number;
  height: number;
  ink: Uint8Array;
  rows: { from: number; to: number }[];
  /** From one to the next along a line and across the lines, in pixels. */
  along: number;
  across: number;
}

/** It rises from left to right, for print and table rules run level. */
const ANGLE = (-27 * Math.PI) / 180;

/** Its letters in shares of a page's longer side (11 points on A4), in shares of themselves: line to line, and free room around. */
const SIZE = 1 / 64;
const LINE = 1.4;
const ROOM = { along: 3, across: 5 };
/** No more of a page's width or height may one take. */
const MOST = 0.94;

/** Smaller letters than this, in pixels, cannot be read, least of all after JPEG. */
export const LEGIBLE = 12;

/** How much of an ink covers what is below, and its red, green and blue. */
interface Ink {
  colour: readonly [number, number, number];
  opacity: number;
}

/** Dark ink on a light ground and light ink on a dark one: so it is seen on both, and print on either hardly loses. */
const DARK: Ink = { colour: [28, 39, 64], opacity: 0.22 };
const LIGHT: Ink = { colour: [255, 255, 255], opacity: 0.3 };
/** The grey on which both are seen equally well. */
const MIDDLE = 164;
/** Whether the ground is light is told of squares of so many pixels a side, by the most of the pixels looked at, one in so many. */
const SQUARE = 32;
const LOOK = 4;

/** How large the letters of a mark are on a page, in pixels: so that at least one stands whole in its middle. */
export function letterSize(tiles: readonly string[], outlines: Outlines, page: PageSize): number {
  const { width, height } = turned(extent(tiles, outlines, 1));
  return Math.min(SIZE * Math.max(page.width, page.height), (MOST * page.width) / width, (MOST * page.height) / height);
}

/** Draws a mark of some lines in letters of `size` pixels. */
export async function stampOf(tiles: readonly string[], outlines: Outlines, size: number): Promise<Stamp> {
  const flat = extent(tiles, outlines, size);
  const drawn = turned({ width: flat.width + size, height: flat.height + size });
  const lines = tiles.map((text, n) =>
    outlines.line(text, {
      left: (-outlines.width(text) * size) / 2,
      base: (n - (tiles.length - 1) / 2) * LINE * size + 0.36 * size,
      size,
    }),
  );
  const [width, height] = [Math.ceil(drawn.width), Math.ceil(drawn.height)];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<g transform="translate(${width / 2} ${height / 2}) rotate(${(180 * ANGLE) / Math.PI})">${lines.join("")}</g></svg>`,
  ];
  const ink = await sharp(Buffer.from(svg.join("")))
    .extractChannel("alpha")
    .raw()
    .toBuffer();
  return {
    ...{ width, height, ink, rows: rowsOf(ink, width, height) },
    along: flat.width + ROOM.along * size,
    across: flat.height + ROOM.across * size,
  };
}

const extent = (tiles: readonly string[], outlines: Outlines, size: number): PageSize => ({
  width: size * Math.max(...tiles.map((text) => outlines.width(text))),
  height: size * LINE * tiles.length,
});

/** The upright rectangle around a turned one. */
function turned({ width, height }: PageSize): PageSize {
  const [sine, cosine] = [Math.abs(Math.sin(ANGLE)), Math.cos(ANGLE)];
  return { width: width * cosine + height * sine, height: width * sine + height * cosine };
}

function rowsOf(ink: Uint8Array, width: number, height: number): Stamp["rows"] {
  return Array.from({ length: height }, (_, y) => {
    const row = ink.subarray(y * width, (y + 1) * width);
    return { from: Math.max(0, row.findIndex(Boolean)), to: row.findLastIndex(Boolean) + 1 };
  });
}

/** Burns a stamp into a page's own pixels, all over it: the middle one in the middle of the page, each line half a step beside the last. */
export function burn(stamp: Stamp, page: PageImage): void {
  const ground = groundOf(page);
  for (const { left, top } of places(stamp, page)) press(stamp, page, ground, left, top);
}

function* places(stamp: Stamp, page: PageSize): Generator<{ left: number; top: number }> {
  const reach = Math.hypot(page.width, page.height) / 2;
  const [sine, cosine] = [Math.sin(ANGLE), Math.cos(ANGLE)];
  const lines = Math.ceil(reach / stamp.across) + 1;
  const each = Math.ceil(reach / stamp.along) + 1;
  for (let line = -lines; line <= lines; line++) {
    for (let n = -each; n <= each; n++) {
      const [u, v] = [(n + (line % 2 === 0 ? 0 : 0.5)) * stamp.along, line * stamp.across];
      yield {
        left: Math.round(page.width / 2 + u * cosine - v * sine - stamp.width / 2),
        top: Math.round(page.height / 2 + u * sine + v * cosine - stamp.height / 2),
      };
    }
  }
}

/** The ink for each square of a page. */
type Ground = (x: number, y: number) => Ink;

function groundOf({ width, height, rgb }: PageImage): Ground {
  const across = Math.ceil(width / SQUARE);
  const votes = new Int32Array(across * Math.ceil(height / SQUARE));
  for (let y = 0; y < height; y += LOOK) {
    for (let x = 0; x < width; x += LOOK) {
      const at = 3 * (y * width + x);
      const grey = 0.299 * (rgb[at] ?? 0) + 0.587 * (rgb[at + 1] ?? 0) + 0.114 * (rgb[at + 2] ?? 0);
      const square = Math.floor(y / SQUARE) * across + Math.floor(x / SQUARE);
      votes[square] = (votes[square] ?? 0) + (grey < MIDDLE ? -1 : 1);
    }
  }
  return (x, y) => ((votes[Math.floor(y / SQUARE) * across + Math.floor(x / SQUARE)] ?? 0) < 0 ? LIGHT : DARK);
}

function press(stamp: Stamp, { width, height, rgb }: PageImage, ground: Ground, left: number, top: number): void {
  for (const [row, { from, to }] of stamp.rows.entries()) {
    const y = top + row;
    if (y < 0 || y >= height) continue;
    for (let x = Math.max(left + from, 0); x < Math.min(left + to, width); x++) {
      const covered = (stamp.ink[row * stamp.width + x - left] ?? 0) / 255;
      if (covered === 0) continue;
      const { colour, opacity } = ground(x, y);
      const at = 3 * (y * width + x);
      for (let n = 0; n < 3; n++) {
        const below = rgb[at + n] ?? 0;
        rgb[at + n] = Math.round(below + ((colour[n] ?? 0) - below) * opacity * covered);
      }
    }
  }
}
