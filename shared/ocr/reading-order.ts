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

interface Row<T> {
  last: { middle: number; height: number };
  middle: number;
  items: T[];
}

/** Two strips stand on one row if their middles differ by less than this part of the lower one's height. */
const BESIDE = 0.4;

/**
 * The reading order: row by row from the top, each row from the left, on the page turned straight. A strip joins the
 * row of the strip to its left, so that a row may bend with its paper.
 */
export function inReadingOrder<T extends { strip: Strip }>(items: T[]): T[] {
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
