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
  last: { top: number; bottom: number };
  middle: number;
  items: T[];
}

/**
 * The reading order: row by row from the top, each row from the left. A strip joins the row whose last strip, the one
 * to its left, lies beside it for more than half of the lower one's height, on the page turned straight.
 */
export function inReadingOrder<T extends { strip: Strip }>(items: T[]): T[] {
  const slope = slopeOf(items.map(({ strip }) => strip));
  const [cos, sin] = [Math.cos(slope), Math.sin(slope)];
  const laid = items.map((item) => {
    const { x, y, width, height } = item.strip;
    const middle = y * cos - x * sin;
    return { item, left: x * cos + y * sin - width / 2, middle, top: middle - height / 2, bottom: middle + height / 2 };
  });
  const rows: Row<T>[] = [];
  for (const { item, middle, top, bottom } of laid.toSorted((a, b) => a.left - b.left)) {
    const beside = ({ last }: Row<T>) =>
      (Math.min(bottom, last.bottom) - Math.max(top, last.top)) / Math.min(bottom - top, last.bottom - last.top);
    const row = rows.filter((row) => beside(row) > 0.5).toSorted((a, b) => beside(b) - beside(a))[0];
    if (row) {
      row.items.push(item);
      row.last = { top, bottom };
    } else rows.push({ last: { top, bottom }, middle, items: [item] });
  }
  return rows.toSorted((a, b) => a.middle - b.middle).flatMap(({ items }) => items);
}
