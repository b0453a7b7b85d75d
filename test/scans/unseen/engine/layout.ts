import type { Typeface } from "./fonts.ts";
import { BLUE_INK, type Sheet, type Style } from "./sheet.ts";

/** What may not begin a line, and what may not end one. */
const NEVER_FIRST = "，。、；：？！）》」』”’】〉…,.;:?!)]}%％";
const NEVER_LAST = "（《「『“‘【〈([{￥¥";

/** A text cut into lines no wider than `width`: between Chinese characters anywhere, in Latin between words. */
export function wrap(sheet: Sheet, text: string, width: number, style: Style = {}, indent = 0): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const piece of paragraph.match(/[\w.,:;'"/@&()%$#+*=!?-]+|\s+|./gu) ?? []) {
      const room = width - (lines.length === 0 ? indent : 0);
      const fits = sheet.widthOf((line + piece).trimEnd(), style) <= room || line === "";
      if (fits || NEVER_FIRST.includes(piece[0] ?? "")) {
        line += piece;
        continue;
      }
      const kept = NEVER_LAST.includes(line.at(-1) ?? " ") ? line.slice(0, -1) : line;
      lines.push(kept.trimEnd());
      line = line.slice(kept.length) + piece.trimStart();
    }
    return [...lines, line.trimEnd()];
  });
}

interface Flow extends Style {
  x?: number;
  width?: number;
  /** In shares of the size. */
  leading?: number;
  /** Of the first line, in characters. */
  indent?: number;
  /** Space below, millimetres. */
  after?: number;
}

export function title(
  sheet: Sheet,
  text: string,
  { size = 6.6, face = "songBold", after = 5, ...style }: Flow = {},
): void {
  sheet.y += size;
  sheet.text(sheet.width / 2, sheet.y, text, { align: "centre", size, face, ...style });
  sheet.y += after;
}

/** Paragraphs that flow down the page. */
export function para(sheet: Sheet, text: string, flow: Flow = {}): void {
  const {
    x = sheet.left,
    width = sheet.right - x,
    leading = 1.65,
    indent = 2,
    after = 0,
    align = "left",
    ...style
  } = flow;
  const size = style.size ?? sheet.style.size;
  for (const paragraph of text.split("\n")) {
    for (const [i, line] of wrap(sheet, paragraph, width, style, indent * size).entries()) {
      sheet.y += size * leading;
      const inset = i === 0 && align === "left" ? indent * size : 0;
      const at = align === "centre" ? x + width / 2 : align === "right" ? x + width : x + inset;
      sheet.text(at, sheet.y, line, { ...style, align });
    }
  }
  sheet.y += after;
}

/** One line of the page: texts at their places, shares of the inner width. */
export function row(
  sheet: Sheet,
  parts: readonly (readonly [at: number, text: string, style?: Style])[],
  height = 7,
): void {
  sheet.y += height;
  for (const [at, text, style] of parts) sheet.text(sheet.left + at * sheet.inner, sheet.y, text, style);
}

interface Blank extends Style {
  /** Where the blank ends, in shares of the inner width. */
  to?: number;
}

/** A line of a form: each label is followed by a blank that is ruled, with what was filled in (by hand, if its style says so). */
export function blanks(
  sheet: Sheet,
  parts: readonly (readonly [at: number, label: string, value: string, style?: Blank])[],
  height = 9,
): void {
  sheet.y += height;
  for (const [i, [at, label, value, { to, ...style } = {}]] of parts.entries()) {
    const from = sheet.text(sheet.left + at * sheet.inner, sheet.y, label) + 1;
    const end = sheet.left + (to ?? parts[i + 1]?.[0] ?? 1) * sheet.inner - 2;
    sheet.line(from, sheet.y + 1.2, end, sheet.y + 1.2, 0.2);
    if (value) sheet.text(from + 2, sheet.y - 0.3, value, style);
  }
}

export interface Cell extends Style {
  text: string;
  span?: number;
  /** Shade behind the cell. */
  fill?: string;
}

interface Table {
  x?: number;
  /** Of the columns, millimetres. */
  widths: readonly number[];
  rows: readonly (readonly (string | Cell)[])[];
  /** Least height of a row. */
  height?: number;
  /** Style of every cell, and of the first row's. */
  style?: Style;
  head?: Style & { fill?: string };
  /** Of each column. */
  aligns?: readonly Style["align"][];
  /** `all` rules, rows only, or none. */
  rules?: "all" | "rows" | "none";
  leading?: number;
}

/** A table; a cell's lines are read together, its row's from left to right. */
export function table(sheet: Sheet, options: Table): void {
  const {
    x = sheet.left,
    widths,
    rows,
    height = 7.5,
    style = {},
    head,
    aligns = [],
    rules = "all",
    leading = 1.35,
  } = options;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  for (const [r, cells] of rows.entries()) {
    let column = 0;
    let at = x;
    const set = cells.map((cell) => {
      const { text, span = 1, fill, ...own } = typeof cell === "string" ? { text: cell } : (cell as Cell);
      const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
      const look: Style = { align: aligns[column] ?? "left", ...style, ...(r === 0 ? head : {}), ...own };
      const lines = wrap(sheet, text, width - 2.4, look);
      const size = look.size ?? sheet.style.size;
      const shade = fill ?? (r === 0 ? head?.fill : undefined);
      const placed = { at, width, look, lines, size, shade };
      column += span;
      at += width;
      return placed;
    });
    const tall = Math.max(height, ...set.map(({ lines, size }) => lines.length * size * leading + 2.2));
    for (const { at, width, look, lines, size, shade } of set) {
      if (shade) sheet.box(at, sheet.y, width, tall, { fill: shade });
      if (rules === "all") sheet.box(at, sheet.y, width, tall);
      const block = (lines.length - 1) * size * leading;
      const first = sheet.y + (tall - block) / 2 + 0.36 * size;
      const anchor = look.align === "centre" ? at + width / 2 : look.align === "right" ? at + width - 1.5 : at + 1.5;
      for (const [i, line] of lines.entries()) sheet.text(anchor, first + i * size * leading, line, look);
    }
    if (rules === "rows") sheet.line(x, sheet.y + tall, x + whole, sheet.y + tall, r === 0 ? 0.4 : 0.15);
    if (rules === "rows" && r === 0) sheet.line(x, sheet.y, x + whole, sheet.y, 0.5);
    sheet.y += tall;
  }
}

/** Boxes to be ticked, one after the other from `x`; a ticked one is ticked by pen. Gives where they end. */
export function choices(
  sheet: Sheet,
  x: number,
  y: number,
  options: readonly (readonly [label: string, ticked: boolean])[],
  { gap = 5, size = sheet.style.size, face = sheet.style.face }: { gap?: number; size?: number; face?: Typeface } = {},
): number {
  const told: string[] = [];
  let at = x;
  for (const [label, ticked] of options) {
    const side = size * 0.78;
    sheet.box(at, y - side + 0.1 * size, side, side);
    if (ticked) tick(sheet, at, y, size);
    told.push(`${ticked ? "☑" : "□"}${label}`);
    at = sheet.text(at + side + 0.8, y, label, { size, face, untold: true }) + gap;
  }
  sheet.lines.push({ text: told.join(" "), hand: false });
  return at;
}

export function tick(sheet: Sheet, x: number, y: number, size: number): void {
  const d = `M${x - 0.1 * size} ${y - 0.4 * size}L${x + 0.3 * size} ${y}L${x + 1.05 * size} ${y - 1.1 * size}`;
  sheet.path(d, { stroke: BLUE_INK, width: 0.55 });
}

/** The head of a company's paper: its name, a line of its address, a rule. */
export function letterhead(
  sheet: Sheet,
  name: string,
  { line = "", colour = sheet.style.colour, face = "heiBold" as Typeface, align = "centre" as "centre" | "left" } = {},
): void {
  const x = align === "left" ? sheet.left : sheet.width / 2;
  sheet.y = 18;
  sheet.text(x, sheet.y, name, { size: 5.6, face, align, colour });
  if (line) {
    sheet.y += 5.5;
    sheet.text(x, sheet.y, line, { size: 2.9, face: "hei", align, colour });
  }
  sheet.y += 2.5;
  sheet.line(sheet.left, sheet.y, sheet.right, sheet.y, 0.6, colour);
  sheet.y += 3;
}

export const pageNumber = (sheet: Sheet, text: string): void => {
  sheet.text(sheet.width / 2, sheet.height - 11, text, { size: 3, face: "hei", align: "centre" });
};

/** What a fax machine prints above a page. */
export const faxHead = (sheet: Sheet, text: string): void => {
  sheet.text(8, 6.5, text, { size: 2.9, face: "typewriter" });
};
