import type { Line } from "#shared/domain/reading/page.ts";
import { joinStacks, type Placed } from "./stacks.ts";
import type { Strip } from "./strip.ts";

/** The slope of most of the text on a page, in radians: the median over its wide strips, each weighed by its width. */
function slopeOf(strips: Strip[]): number {
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
 * The reading order of a page of this size: of a spread, two pages on one sheet, the left page first; columns of running text one
 * after the other; all else row by row from the top, each row from the left.
 */
export function inReadingOrder<T extends Item>(items: T[], { width, height }: Size): T[] {
  const fold = width > height ? foldOf(items, width) : undefined;
  if (fold === undefined) return inBlocks(items);
  const isLeft = ({ strip }: T) => strip.x < fold;
  const [left, right] = [items.filter(isLeft), items.filter((item) => !isLeft(item))];
  return left.length < FEWEST || right.length < FEWEST ? inBlocks(items) : [...inBlocks(left), ...inBlocks(right)];
}

/** The lines of a page of this size in its reading order, what is written downwards put together. */
export const linesInOrder = (placed: Placed[], size: Size): Line[] =>
  inReadingOrder(joinStacks(placed), size).map(({ line }) => line);

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

/** Where something stands; a label that is printed downwards `headsRows` beside it. */
interface Item {
  strip: Strip;
  headsRows?: true;
}

interface Size {
  width: number;
  height: number;
}

/** An item where it would stand were the page straight. */
interface Laid<T> {
  item: T;
  left: number;
  right: number;
  middle: number;
  height: number;
}

function laid<T extends Item>(items: T[]): Laid<T>[] {
  const slope = slopeOf(items.map(({ strip }) => strip));
  const [cos, sin] = [Math.cos(slope), Math.sin(slope)];
  return items.map((item) => {
    const { x, y, width, height } = item.strip;
    const [along, middle] = [x * cos + y * sin, y * cos - x * sin];
    return { item, left: along - width / 2, right: along + width / 2, middle, height };
  });
}

const inBlocks = <T extends Item>(items: T[]): T[] => blocks(laid(items)).map(({ item }) => item);

/** Two such labels head the same rows if they share this part of the height of the lower one. */
const SIDE_BY_SIDE = 0.5;

/**
 * The rows that labels written downwards stand beside (`购买方`, `密码区`): each label, then what is to its right up to the next;
 * before them what stands to their left. Undefined where there is none.
 */
function besideLabels<T extends Item>(items: Laid<T>[]): Parted<T> | undefined {
  const labels = items
    .filter(({ item }) => item.headsRows)
    .toSorted((a, b) => a.middle - a.height / 2 - (b.middle - b.height / 2));
  const [first] = labels;
  if (first === undefined) return undefined;
  const [top, bottom] = [first.middle - first.height / 2, first.middle + first.height / 2];
  const shared = ({ middle, height }: Laid<T>) =>
    Math.min(bottom, middle + height / 2) - Math.max(top, middle - height / 2);
  const heads = labels
    .filter((one) => one === first || shared(one) > SIDE_BY_SIDE * Math.min(one.height, first.height))
    .toSorted((a, b) => a.left - b.left);
  const [from, to] = [
    Math.min(...heads.map(({ middle, height }) => middle - height / 2)),
    Math.max(...heads.map(({ middle, height }) => middle + height / 2)),
  ];
  const rest = items.filter((item) => !heads.includes(item));
  const beside = rest.filter(({ middle }) => middle >= from && middle <= to);
  const parts = heads.map((head, at) => {
    const next = heads[at + 1]?.left ?? Number.POSITIVE_INFINITY;
    return { head, rows: beside.filter(({ left }) => left >= head.left && left < next) };
  });
  return {
    above: rest.filter(({ middle }) => middle < from),
    before: beside.filter(({ left }) => left < (heads[0]?.left ?? 0)),
    parts,
    below: rest.filter(({ middle }) => middle > to),
  };
}

interface Parted<T> {
  above: Laid<T>[];
  before: Laid<T>[];
  parts: { head: Laid<T>; rows: Laid<T>[] }[];
  below: Laid<T>[];
}

/**
 * A column of running text has so many lines, most of them of so many characters, and most of those end where the column does:
 * the cells of a table and the labels of a form do not.
 */
const PROSE = { lines: 5, characters: 9, long: 0.7, full: 0.6, ragged: 0.12 };
/** A page of more lines than any sheet has in columns goes by rows; gutters nearer to one another than this are one. */
const MOST_LINES = 600;
const SAME_GUTTER = 16;

/** What stands across a gutter, and between such things the columns to its left and right. */
type Band<T> = { left: Laid<T>[]; right: Laid<T>[] };

/** Splits off the columns of running text at the gutter that has most of it beside it, and goes by rows where there is none. */
function blocks<T extends Item>(items: Laid<T>[]): Laid<T>[] {
  const parted = besideLabels(items);
  if (parted !== undefined) {
    const { above, before, parts, below } = parted;
    const labelled = parts.flatMap(({ head, rows }) => [head, ...blocks(rows)]);
    return [...blocks(above), ...blocks(before), ...labelled, ...blocks(below)];
  }
  const columns = items.length < 2 * PROSE.lines || items.length > MOST_LINES ? undefined : columnsOf(items);
  if (columns === undefined) return inRows(items);
  const { left, right } = columns;
  const among = new Set([...left, ...right]);
  const top = Math.min(...[...among].map(({ middle }) => middle));
  const rest = items.filter((item) => !among.has(item));
  const above = rest.filter(({ middle }) => middle < top);
  const below = rest.filter(({ middle }) => middle >= top);
  return [above, left, right, below].flatMap((part) => blocks(part));
}

function columnsOf<T>(items: Laid<T>[]): Band<T> | undefined {
  const down = items.toSorted((a, b) => a.middle - b.middle);
  const heights = items.map(({ height }) => height).toSorted((a, b) => a - b);
  const tall = MASTHEAD * (heights[Math.floor(heights.length / 2)] ?? 0);
  let best: Band<T> | undefined;
  const gutters = items.map(({ left, height }) => Math.round((left - height / 2) / SAME_GUTTER) * SAME_GUTTER);
  for (const gutter of new Set(gutters)) {
    for (const band of bandsAt(down, gutter, tall)) {
      const size = band.left.length + band.right.length;
      if (best && size <= best.left.length + best.right.length) continue;
      if (isProse(band.left) && isProse(band.right)) best = band;
    }
  }
  return best;
}

/** What is so much taller than most lines is of no column: a newspaper's name. */
const MASTHEAD = 2.5;

/** The bands at a gutter, from the top; where something stands across it, one ends and the next begins. */
function bandsAt<T>(down: Laid<T>[], gutter: number, tall: number): Band<T>[] {
  const bands: Band<T>[] = [{ left: [], right: [] }];
  for (const item of down) {
    const band = bands.at(-1);
    const spare = item.height / 3;
    if (item.height > tall) bands.push({ left: [], right: [] });
    else if (item.right < gutter + spare) band?.left.push(item);
    else if (item.left > gutter - spare) band?.right.push(item);
    else bands.push({ left: [], right: [] });
  }
  return bands;
}

/** Whether these are columns of running text, one or several side by side. */
function isProse<T>(items: Laid<T>[]): boolean {
  if (items.length < PROSE.lines) return false;
  const long = items.filter(({ left, right, height }) => right - left > PROSE.characters * height);
  const width = (lines: Laid<T>[]) => lines.reduce((sum, { left, right }) => sum + right - left, 0);
  if (long.length < PROSE.lines || width(long) < PROSE.long * width(items)) return false;
  const column = ({ left, height }: Laid<T>) => long.filter((other) => Math.abs(other.left - left) < 2.5 * height);
  const full = long.filter((item) => {
    const beside = column(item);
    const ends = beside.map(({ right }) => right).toSorted((a, b) => b - a);
    const end = ends[Math.floor(ends.length / 10)] ?? item.right;
    return beside.length >= PROSE.lines && end - item.right < PROSE.ragged * (end - item.left);
  });
  return full.length >= PROSE.full * long.length;
}

interface Row<T> {
  last: { middle: number; height: number };
  middle: number;
  items: Laid<T>[];
}

/** Two strips stand on one row if their middles differ by less than this part of the lower one's height. */
const BESIDE = 0.4;

/**
 * Row by row from the top, each row from the left. A strip joins the row of the strip to its left, so that a row may bend with
 * its paper.
 */
function inRows<T>(items: Laid<T>[]): Laid<T>[] {
  const rows: Row<T>[] = [];
  for (const item of items.toSorted((a, b) => a.left - b.left)) {
    const { middle, height } = item;
    const off = ({ last }: Row<T>) => Math.abs(middle - last.middle) / Math.min(height, last.height);
    const row = rows.filter((row) => off(row) < BESIDE).toSorted((a, b) => off(a) - off(b))[0];
    if (row) {
      row.items.push(item);
      row.last = { middle, height };
    } else rows.push({ last: { middle, height }, middle, items: [item] });
  }
  return rows.toSorted((a, b) => a.middle - b.middle).flatMap(({ items }) => items);
}
