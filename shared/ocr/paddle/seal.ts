import type { Box } from "#shared/domain/reading/page.ts";
import type { PageImage } from "../page-image.ts";
import { patches } from "./patches.ts";

/** A page is looked over in cells, so many along its short side. */
const CELLS = 500;
/** How much more red than green or blue ink of a seal pad is, above what the paper is. */
const RED = 40;
/** One cell in so many tells how red the paper itself is. */
const SAMPLE = 31;
/** A gap of so many cells does not break a seal's rim. */
const GAP = 2;
/** A seal's sides, in shares of the page's short side; a line of red print is longer, a red rule flatter. */
const SIDE = { least: 0.06, most: 0.45 };
const ROUNDISH = 2;

/** How red a pixel is: -255…255. */
export const redness = (rgb: Uint8Array, at: number): number =>
  (rgb[at] ?? 0) - Math.max(rgb[at + 1] ?? 0, rgb[at + 2] ?? 0);

/** The red ink in a part of a page alone, black on white. */
export function redIn({ number, width, rgb }: PageImage, { left, top, right, bottom }: Box): PageImage {
  const size = { width: right - left, height: bottom - top };
  const ink = new Uint8Array(3 * size.width * size.height);
  for (let y = top, to = 0; y < bottom; y++) {
    for (let x = left; x < right; x++, to += 3) {
      const white = 255 - Math.min(255, Math.max(0, 2 * redness(rgb, 3 * (y * width + x))));
      ink.fill(white, to, to + 3);
    }
  }
  return { number, ...size, rgb: ink };
}

/** Where red seals are stamped on a page, in pixels. */
export function sealsOn({ width, height, rgb }: PageImage): Box[] {
  const cell = Math.max(1, Math.round(Math.min(width, height) / CELLS));
  const [columns, rows] = [Math.floor(width / cell), Math.floor(height / cell)];
  const red = new Int16Array(columns * rows);
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i++) red[i] = redness(rgb, 3 * cell * (row * width + column));
  }
  const sample = red.filter((_, i) => i % SAMPLE === 0).toSorted();
  const paper = sample[sample.length >> 1] ?? 0;
  const short = Math.min(width, height);
  return patches({ cells: red, columns, rows }, paper + RED, GAP)
    .map((box) => ({
      left: Math.max(0, (box.left - 1) * cell),
      top: Math.max(0, (box.top - 1) * cell),
      right: Math.min(width, (box.right + 2) * cell),
      bottom: Math.min(height, (box.bottom + 2) * cell),
    }))
    .filter((box) => {
      const [wide, tall] = [box.right - box.left, box.bottom - box.top];
      const [smaller, larger] = [Math.min(wide, tall), Math.max(wide, tall)];
      return smaller > SIDE.least * short && larger < SIDE.most * short && larger < ROUNDISH * smaller;
    });
}
