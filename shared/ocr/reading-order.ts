import type { Strip } from "./strip.ts";

/** The slope of most of the text on a page, in radians: the median over its wide strips, each weighed by its width. */
export function slopeOf(strips: Strip[]): number {
  const wide = strips.filter(({ width, height }) => width > 3 * height).toSorted((a, b) => a.slope - b.slope);
  const half = wide.reduce((sum, { width }) => sum + width, 0) / 2;
  let passed = 0;
  for (const { slope, width } of wide) {
    passed += width;
    if (passed >= half) return slope;
  }
  return 0;
}

/** Where the text of a spread divides: in the middle part of a sheet that is wider than tall, over this share of its width. */
const FOLD = { from: 0.4, to: 0.6, gap: 0.04 };
/** A page of a spread has at least so many runs of text; with fewer, the gap is that of a form or a drawing. */
const FEWEST = 8;

/**
 * The reading order of a page of this size: of a spread, two pages on one sheet, the left page first; then row by row
 * from the top, each row from the left.
 */
export function inReadingOrder<T extends { strip: Strip }>(items: T[], { width, height }: Size): T[] {
  const fold = width > height ? foldOf(items, width) : undefined;
  if (fold === undefined) return inRows(items);
  const isLeft = ({ strip }: T) => strip.x < fold;
  const [left, right] = [items.filter(isLeft), items.filter((item) => !isLeft(item))];
  return left.length < FEWEST || right.length < FEWEST ? inRows(items) : [...inRows(left), ...inRows(right)];
}

/** The middle of a gap, near the middle of the sheet, that no strip reaches into. */
function foldOf(items: { strip: Strip }[], width: number): number | undefined {
  const sides = items
    .map(({ strip }) => ({ left: strip.x - strip.width / 2, right: strip.x + strip.width / 2 }))
    .toSorted((a, b) => a.left - b.left);
  let reached = 0;
  for (const { left, right } of sides) {
    const middle = (reached + left) / 2;
    const near = middle > FOLD.from * width && middle < FOLD.to * width;
    if (near && left - reached > FOLD.gap * width) return middle;
    reached = Math.max(reached, right);
  }
  return undefined;
}

interface Size {
  width: number;
  height: number;
}

interface Row<T> {
  last: { middle: number; height: number };
  middle: number;
  items: T[];
}

/** Two strips stand on one row if their middles differ by less than this part of the lower one's height. */
const BESIDE = 0.4;

/**
 * Row by row from the top, each row from the left, on the page turned straight. A strip joins the row of the strip to its
 * left, so that a row may bend with its paper.
 */
function inRows<T extends { strip: Strip }>(items: T[]): T[] {
  const slope = slopeOf(items.map(({ strip }) => strip));
  const [cos, sin] = [Math.cos(slope), Math.sin(slope)];
  const laid = items.map((item) => {
    const { x, y, width, height } = item.strip;
    return { item, left: x * cos + y * sin - width / 2, middle: y * cos - x * sin, height };
  });
  const rows: Row<T>[] = [];
  for (const { item, middle, height } of laid.toSorted((a, b) => a.left - b.left)) {
    const off = ({ last }: Row<T>) => Math.abs(middle - last.middle) / Math.min(height, last.height);
    const row = rows.filter((row) => off(row) < BESIDE).toSorted((a, b) => off(a) - off(b))[0];
    if (row) {
      row.items.push(item);
      row.last = { middle, height };
    } else rows.push({ last: { middle, height }, middle, items: [item] });
  }
  return rows.toSorted((a, b) => a.middle - b.middle).flatMap(({ items }) => items);
}
