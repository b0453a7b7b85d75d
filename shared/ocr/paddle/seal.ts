import type { Box } from "#shared/domain/intake/page.ts";
import type { PageImage } from "../page-image.ts";

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
  return patches(red, columns, rows, paper + RED)
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

/** The boxes around connected cells above `least`, in cells. */
function patches(cells: Int16Array, columns: number, rows: number, least: number): Box[] {
  const seen = new Uint8Array(cells.length);
  const found: Box[] = [];
  for (let start = 0; start < cells.length; start++) {
    if (seen[start] || (cells[start] ?? 0) < least) continue;
    seen[start] = 1;
    const box = { left: columns, top: rows, right: 0, bottom: 0 };
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % columns, Math.floor(at / columns)];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
      for (let v = Math.max(0, y - GAP); v <= Math.min(rows - 1, y + GAP); v++) {
        for (let u = Math.max(0, x - GAP); u <= Math.min(columns - 1, x + GAP); u++) {
          const next = v * columns + u;
          if (seen[next] || (cells[next] ?? 0) < least) continue;
          seen[next] = 1;
          open.push(next);
        }
      }
    }
    found.push(box);
  }
  return found;
}
