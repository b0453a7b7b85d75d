import type { Cell } from "../../engine/layout.ts";
import { row } from "../../engine/layout.ts";
import type { Sheet, Style } from "../../engine/sheet.ts";

/** A ballpoint in a hurry, and one that takes its time. */
export const PEN: Style = { face: "running", size: 6.2 };
export const NEAT: Style = { face: "brush", size: 5.6 };

/** A cell filled in by hand. */
export const inked = (text: string, pen: Style = PEN): Cell => ({ text, ...pen });

/** Rows of two columns, the second where there is one. */
export function columns(
  sheet: Sheet,
  rows: readonly (readonly [left: string, right?: string])[],
  { height = 6.6, at = 0.55, ...style }: Style & { height?: number; at?: number } = {},
): void {
  for (const [left, right] of rows)
    row(
      sheet,
      right === undefined
        ? [[0, left, style]]
        : ([
            [0, left, style],
            [at, right, style],
          ] as const),
      height,
    );
  sheet.y += 1.5;
}

/** What stands in a signing block: print, or a label that a pen went on from. */
export type Signed = string | readonly [label: string, written: string];

/** The blocks in which both sides sign, beside each other. */
export function signing(
  sheet: Sheet,
  left: readonly Signed[],
  right: readonly Signed[],
  {
    height = 8,
    at = 0.54,
    size = sheet.style.size,
    pen = PEN,
  }: { height?: number; at?: number; size?: number; pen?: Style } = {},
): void {
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    sheet.y += height;
    sign(sheet, sheet.left, left[i], size, pen);
    sign(sheet, sheet.left + at * sheet.inner, right[i], size, pen);
  }
}

function sign(sheet: Sheet, x: number, signed: Signed | undefined, size: number, pen: Style): void {
  if (signed === undefined || signed === "") return;
  const [label, written] = typeof signed === "string" ? [signed, ""] : signed;
  const end = sheet.text(x, sheet.y, label, { size });
  if (written) sheet.text(end + 1.5, sheet.y, written, pen);
}

/** The last row of a table of goods. */
export const total = (label: string, span: number, amount: string): readonly Cell[] => [
  { text: label, span, align: "left", face: "heiBold" },
  { text: amount, align: "right", face: "heiBold" },
];
