import sharp from "sharp";
import type { Box } from "#shared/domain/reading/page.ts";
import type { Strip } from "../strip.ts";
import type { Ink } from "./ink.ts";
import { patches } from "./patches.ts";

/** The signs that stand alone in a form: boxes, ticks, crosses, rings. The detector, which looks for lines of text, passes them over. */
const MARKS = new Set("√✓✔□■☑☐☒×○●");
/** A tick by hand is read as the letter that it looks like. */
const TICKS = new Set("VvＶ");

/** A page is looked over with lines so many pixels tall. */
const LINE = 20;
/** How much darker than the paper ink is. */
const DARK = 70;
/** A mark's sides in heights of a line, and how much wider than tall it may be. */
const SIDE = { least: 0.35, most: 1.7 };
const SQUARISH = 2.2;
/** A filled box is dark in nearly all of its square, and hardly wider than tall. */
const FILLED = 0.92;
const SQUARE = 1.3;
/** A page with more specks of that size than this is dirty, not marked. */
const MOST = 80;
/** What is cut out around a mark, in shares of its larger side. */
const AROUND = 1.35;
/** A page without so many lines has no usual height of a line. */
const FEWEST = 3;

/** What stands alone on a page: places that may hold a mark, and filled boxes, which a reader drops from its line. */
export interface Marks {
  places: Strip[];
  filled: Strip[];
}

/** Looks for what is as large as a character and stands outside every run of text, and for filled boxes wherever they stand. */
export async function marksOn({ width, height, grey }: Ink, strips: readonly Strip[]): Promise<Marks> {
  const tall = strips.filter((strip) => strip.width > 2 * strip.height).map((strip) => strip.height);
  const line = tall.toSorted((a, b) => a - b)[tall.length >> 1];
  if (line === undefined || tall.length < FEWEST) return { places: [], filled: [] };
  const scale = Math.min(1, LINE / line);
  const [columns, rows] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const cells = await sharp(grey, { raw: { width, height, channels: 1 } })
    .resize(columns, rows, { fit: "fill", kernel: "linear" })
    .greyscale()
    .negate()
    .raw()
    .toBuffer();
  const ink = (cells.toSorted()[cells.length >> 1] ?? 0) + DARK;
  const sized = patches({ cells, columns, rows }, ink, 1).filter((box) => isMarkSized(box, line * scale));
  const filled = sized.filter((box) => isFilled(cells, columns, ink, box));
  const open = sized.filter((box) => !filled.includes(box)).map((box) => around(box, scale));
  const places = open.filter((place) => !strips.some((strip) => covers(strip, place)));
  if (places.length + filled.length > MOST) return { places: [], filled: [] };
  return { places, filled: filled.map((box) => around(box, scale)) };
}

/** The mark that the reader saw alone at such a place; nothing where it saw none. */
export function markIn(text: string): string | undefined {
  const sign = text.trim();
  return MARKS.has(sign) ? sign : TICKS.has(sign) ? "√" : undefined;
}

/** A run of text without the filled boxes in it: what stands between them. */
export function between(strip: Strip, filled: readonly Strip[]): Strip[] {
  const [cos, sin] = [Math.cos(strip.slope), Math.sin(strip.slope)];
  const holes = filled
    .filter((box) => covers(strip, box))
    .map((box) => ({ middle: (box.x - strip.x) * cos + (box.y - strip.y) * sin, half: box.width / AROUND / 2 }))
    .toSorted((a, b) => a.middle - b.middle);
  if (holes.length === 0) return [strip];
  const ends = [
    -strip.width / 2,
    ...holes.flatMap(({ middle, half }) => [middle - half, middle + half]),
    strip.width / 2,
  ];
  return Array.from({ length: ends.length / 2 }, (_, i) => ({ from: ends[2 * i] ?? 0, to: ends[2 * i + 1] ?? 0 }))
    .filter(({ from, to }) => to - from > strip.height / 3)
    .map(({ from, to }) => {
      const middle = (from + to) / 2;
      return { ...strip, x: strip.x + middle * cos, y: strip.y + middle * sin, width: to - from };
    });
}

/** Whether a patch is a box filled with ink; hardly a character is. */
function isFilled(cells: Uint8Array, columns: number, ink: number, { left, top, right, bottom }: Box): boolean {
  let dark = 0;
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) if ((cells[y * columns + x] ?? 0) >= ink) dark++;
  const [wide, high] = [right - left + 1, bottom - top + 1];
  return dark > FILLED * wide * high && Math.max(wide, high) < SQUARE * Math.min(wide, high);
}

function isMarkSized({ left, top, right, bottom }: Box, line: number): boolean {
  const [wide, high] = [right - left + 1, bottom - top + 1];
  const [smaller, larger] = [Math.min(wide, high), Math.max(wide, high)];
  return smaller > SIDE.least * line && larger < SIDE.most * line && larger < SQUARISH * smaller;
}

const covers = (strip: Strip, { x, y }: Strip) =>
  Math.abs(x - strip.x) < strip.width / 2 && Math.abs(y - strip.y) < strip.height / 2;

/** The place around a patch, in pixels of the page. */
function around({ left, top, right, bottom }: Box, scale: number): Strip {
  const side = (AROUND * Math.max(right - left + 1, bottom - top + 1)) / scale;
  return { x: (left + right + 1) / 2 / scale, y: (top + bottom + 1) / 2 / scale, width: side, height: side, slope: 0 };
}
