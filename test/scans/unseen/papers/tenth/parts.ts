import { type Cell, para } from "../../engine/layout.ts";
import type { Sheet, Style } from "../../engine/sheet.ts";

export const PEN: Style = { face: "running", size: 5.8 };

export const penned = (text: string, more: Partial<Cell> = {}): Cell => ({ ...PEN, ...more, text });

/** A line of a block: print, or a label with what a pen added. */
type Line = string | readonly [label: string, penned: string];

/** Blocks side by side, line by line. */
export function beside(
  sheet: Sheet,
  blocks: readonly (readonly Line[])[],
  {
    starts = [0, 0.52],
    height = 8,
    style = {},
    pen = PEN,
  }: { starts?: readonly number[]; height?: number; style?: Style; pen?: Style } = {},
): void {
  const tallest = Math.max(...blocks.map(({ length }) => length));
  for (let i = 0; i < tallest; i++) {
    sheet.y += height;
    for (const [b, block] of blocks.entries()) {
      const line = block[i] ?? "";
      const x = sheet.left + (starts[b] ?? 0) * sheet.inner;
      const [print, hand] = typeof line === "string" ? [line, ""] : line;
      const end = sheet.text(x, sheet.y, print, style);
      if (hand) sheet.text(end + 1.5, sheet.y, hand, pen);
    }
  }
}

/** Paragraphs that begin at the margin. */
export const flush = (sheet: Sheet, text: string, size = 3.7, after = 3): void =>
  para(sheet, text, { indent: 0, size, leading: 1.6, after });
