import stringWidth from "string-width";
import { legible } from "#shared/domain/legible.ts";

/**
 * A column of a table. `least` is the width that it may be narrowed to where the terminal is too narrow: its text then goes on in
 * lines below, or with `cut` is cut off. Where that is not enough, what is `optional` is left out, the last such column first.
 */
export interface Column {
  readonly name: string;
  readonly least?: number;
  readonly cut?: true;
  readonly optional?: true;
}

/** The gap between two columns. */
const GAP = 2;

/** How wide a terminal is that people read from; nothing where the output goes elsewhere, which is never narrowed. */
export function terminalWidth({ isTTY, columns }: { isTTY?: boolean; columns?: number }): number | undefined {
  if (isTTY !== true) return undefined;
  return Number(process.env.COLUMNS) || columns || 80;
}

/** Lines of a table whose columns stand under each other, also where some letters are twice as wide, and that is no wider than `most`. */
export function table(
  columns: readonly (string | Column)[],
  rows: readonly (readonly string[])[],
  most: number | undefined = terminalWidth(process.stdout),
): string[] {
  const heads = columns.map((column) => (typeof column === "string" ? { name: column } : column));
  const all = heads.map((head, column) => {
    const texts = rows.map((row) => legible(row[column] ?? ""));
    return { head, texts, width: Math.max(...[head.name, ...texts].map((text) => stringWidth(text))) };
  });
  const { fitting, without } = fitted(all, most);
  const line = (texts: readonly string[]) =>
    texts
      .map((text, n) => pad(text, fitting[n]?.width ?? 0))
      .join(" ".repeat(GAP))
      .trimEnd();
  const lines = rows.flatMap((_, row) => {
    const cells = fitting.map(({ head, texts, width }) => folded(texts[row] ?? "", width, head.cut));
    const height = Math.max(1, ...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, n) => line(cells.map((cell) => cell[n] ?? "")));
  });
  return [
    line(fitting.map(({ head }) => head.name)),
    line(fitting.map(({ width }) => "─".repeat(width))),
    ...lines,
    ...(without.length === 0 ? [] : ["", `终端较窄，未列：${without.join("、")}`]),
  ];
}

interface Laid {
  readonly head: Column;
  readonly texts: readonly string[];
  readonly width: number;
}

/** Columns narrowed until they fit, the widest first; where they cannot be, without those that are optional. */
function fitted(columns: readonly Laid[], most: number | undefined): { fitting: readonly Laid[]; without: string[] } {
  const least = ({ head, width }: Laid) => Math.min(width, Math.max(head.least ?? width, stringWidth(head.name)));
  let kept = [...columns];
  const without: string[] = [];
  const room = () => (most ?? Number.POSITIVE_INFINITY) - GAP * (kept.length - 1);
  while (sum(kept.map(least)) > room()) {
    const last = kept.findLast(({ head }) => head.optional);
    if (!last) break;
    kept = kept.filter((each) => each !== last);
    without.unshift(last.head.name);
  }
  const narrow = sum(kept.map(({ width }) => width)) > room();
  const widths = kept.map((each) => (narrow && each.head.cut ? least(each) : each.width));
  for (let over = sum(widths) - room(); over > 0; over -= 1) {
    const slack = kept.map((each, n) => ((widths[n] ?? 0) > least(each) ? (widths[n] ?? 0) : 0));
    const widest = slack.indexOf(Math.max(...slack));
    if (slack[widest] === 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return { fitting: kept.map((each, n) => ({ ...each, width: widths[n] ?? 0 })), without };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** What goes along to the next line: a short word, or what a closing mark stands behind. */
const AT_SPACE = /\s\S*$/;
const CLOSING = /^[。，、；：！？）”》]/;
const LAST = /.$/u;

/** A text in lines no wider than `width`; with `cut`, the first of them. */
function folded(text: string, width: number, cut: true | undefined): string[] {
  if (stringWidth(text) <= width) return [text];
  const lines = [""];
  for (const { segment } of graphemes.segment(text)) {
    const line = lines.at(-1) ?? "";
    if (stringWidth(line + segment) <= width) lines[lines.length - 1] = line + segment;
    else {
      const [word = ""] = AT_SPACE.exec(line) ?? [];
      const [last = ""] = CLOSING.test(segment) ? (LAST.exec(line) ?? []) : [];
      const along = word !== "" && stringWidth(word) <= width / 2 ? word : last;
      lines[lines.length - 1] = line.slice(0, line.length - along.length);
      lines.push((along + segment).trimStart());
    }
  }
  return cut ? lines.slice(0, 1) : lines;
}

/** Lines of `name  value`, for one thing told in full; what has no value is left out. */
export function sheet(fields: readonly (readonly [name: string, value: string | null | undefined])[]): string[] {
  const told = fields.flatMap(([name, value]) =>
    value === null || value === undefined || value === "" ? [] : ([[name, value]] as const),
  );
  const width = Math.max(0, ...told.map(([name]) => stringWidth(name)));
  return told.map(([name, value]) => `${pad(name, width)}  ${legible(value)}`);
}

const pad = (text: string, width: number) => text + " ".repeat(Math.max(0, width - stringWidth(text)));
