import stringWidth from "string-width";

/** Text without what a terminal would obey: control characters, and those that turn the direction of writing. */
const shown = (text: string) => text.replaceAll(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "·");

/** Lines of a table whose columns stand under each other, also where some letters are twice as wide. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [head, ...rows].map((line) => line.map(shown));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => stringWidth(line[column] ?? ""))));
  const rule = widths.map((width) => "─".repeat(width));
  const spaced = (line: readonly string[]) =>
    widths
      .map((width, column) => pad(line[column] ?? "", width))
      .join("  ")
      .trimEnd();
  const [first = [], ...rest] = lines;
  return [spaced(first), spaced(rule), ...rest.map(spaced)];
}

/** Lines of `name  value`, for one thing told in full; what has no value is left out. */
export function sheet(fields: readonly (readonly [name: string, value: string | null | undefined])[]): string[] {
  const told = fields.flatMap(([name, value]) =>
    value === null || value === undefined || value === "" ? [] : ([[name, value]] as const),
  );
  const width = Math.max(0, ...told.map(([name]) => stringWidth(name)));
  return told.map(([name, value]) => `${pad(name, width)}  ${shown(value)}`);
}

const pad = (text: string, width: number) => text + " ".repeat(width - stringWidth(text));
