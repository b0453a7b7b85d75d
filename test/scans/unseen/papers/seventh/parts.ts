import type { Cell } from "../../engine/layout.ts";
import { row } from "../../engine/layout.ts";
import type { Sheet, Style } from "../../engine/sheet.ts";

/** What a ball pen writes into a form. */
export const PEN = { face: "running", size: 6 } as const;

/** A cell that was filled in by pen. */
export const penned = (text: string, style: Style & { span?: number } = {}): Cell => ({ text, ...PEN, ...style });

/** A line of a signature block: print, and what a pen wrote behind it. */
export type Signed = readonly [print: string, hand?: string];

/** Two parties side by side at the foot of a deed. */
export function signatures(
  sheet: Sheet,
  sides: readonly [readonly Signed[], readonly Signed[]],
  { height = 8, pen = PEN as Style, style = {} as Style } = {},
): void {
  const rows = Math.max(...sides.map(({ length }) => length));
  for (let i = 0; i < rows; i++) {
    sheet.y += height;
    for (const [side, lines] of sides.entries()) {
      const [print, hand] = lines[i] ?? [""];
      if (!print) continue;
      const end = sheet.text(sheet.left + side * 0.52 * sheet.inner, sheet.y, print, style);
      if (hand) sheet.text(end + 1.5, sheet.y - 0.4, hand, pen);
    }
  }
}

/** Lines of two facts each, as software prints them above a table. */
export function pairs(
  sheet: Sheet,
  lines: readonly (readonly [string, string?])[],
  { at = 0.56, height = 6.2, style = {} as Style } = {},
): void {
  for (const [left, right] of lines)
    row(
      sheet,
      right === undefined
        ? [[0, left, style]]
        : [
            [0, left, style],
            [at, right, style],
          ],
      height,
    );
}

/** Heads in bold on a grey ground, in the middle of their cells. */
export const GREY_HEAD = { align: "centre", fill: "#e6e6e6" } as const;

/** A row of which all but the last cell are one. */
export const sum = (label: string, span: number, total: string, style: Style = {}): Cell[] => [
  { text: label, span, ...style },
  { text: total, ...style },
];
