import { bare } from "./fold.ts";
import { headsIn, labelAtStart, labelsOfCell } from "./labels.ts";
import { below, between, lineHeight, type Run, rightOf, type Sheet } from "./layout.ts";

/**
 * A label of a form and its value, which stands in the same run, to its right or below it; `""` where it is left blank. `labels`
 * are all that the head names (`甲方（买方）`), folded as `bare` does; `under` is what stands below, should the value to the right be none.
 */
export type Field = { labels: string[]; value: string; at: Run; valueAt: Run; how: How; under?: Run | undefined };
export type How = "inline" | "right" | "below" | "joined";
type Value = Omit<Field, "labels" | "at">;

/**
 * Every place where one of the labels heads a value: before a colon in the same run, in a cell of its own with the value to the
 * right or below, split over two lines, or run together with its value.
 */
export function findFields(sheet: Sheet, vocabulary: Iterable<string>): Field[] {
  const labels = new Set(Array.from(vocabulary, bare));
  const cells = new Map(sheet.runs.map((run) => [run, labelsOfCell(bare(run.plain), labels)]));
  const isLabel = (run: Run) =>
    (cells.get(run)?.length ?? 0) > 0 || headsIn(run.plain, labels).some((head) => head.labels.length > 0);

  const free = (run: Run | undefined) =>
    run === undefined || isLabel(run) || /:\s*$/.test(run.plain) ? undefined : run;
  const nextTo = (run: Run): Value => {
    const [right, under] = [free(rightOf(sheet, run)), free(below(sheet, run))];
    if (right !== undefined) return { value: right.text, valueAt: right, how: "right", under };
    if (under !== undefined) return { value: under.text, valueAt: under, how: "below" };
    return { value: "", valueAt: run, how: "inline" };
  };
  const field = (found: string[], at: Run, value: Value): Field[] =>
    found.length === 0 ? [] : [{ labels: found, at, ...value }];

  return sheet.runs.flatMap((run): Field[] => {
    const cell = cells.get(run) ?? [];
    if (cell.length > 0) return field(cell, run, nextTo(run));

    const heads = headsIn(run.plain, labels);
    const inline = heads.flatMap((head, at) => {
      const end = heads.slice(at + 1).find((next) => next.labels.length > 0)?.start ?? run.text.length;
      const value = run.text.slice(head.valueStart, end).trim();
      const isLast = end === run.text.length;
      if (value === "" && isLast) return field(head.labels, run, nextTo(run));
      return field(head.labels, run, { value, valueAt: run, how: "inline" });
    });
    if (inline.length > 0) return inline;

    const under = below(sheet, run);
    const split = under === undefined ? undefined : bare(run.plain + under.plain);
    if (under !== undefined && split !== undefined && labels.has(split)) {
      const right = rightOf(sheet, run) ?? rightOf(sheet, under);
      if (right !== undefined) return field([split], run, { value: right.text, valueAt: right, how: "right" });
    }

    const joined = labelAtStart(run.plain, labels);
    return joined === undefined
      ? []
      : field([joined.label], run, {
          value: run.text.slice(joined.end).trim(),
          valueAt: run,
          how: /^\s+\S/.test(run.text.slice(joined.end)) ? "right" : "joined",
        });
  });
}

/** The fields under a label. */
export function under(fields: readonly Field[], label: string): Field[] {
  const wanted = bare(label);
  return fields.filter((field) => field.labels.includes(wanted));
}

/** The labels of the cell that heads a group of rows, above them in their column or else the nearest to their left: `付款人 | 全称 | …`. */
export function groupOf(sheet: Sheet, run: Run, labels: ReadonlySet<string>): string[] {
  const line = lineHeight(sheet, run);
  const reach = 3.5 * line;
  const firstOf = (cells: Run[]) =>
    cells.reduce<string[]>((found, other) => (found.length > 0 ? found : labelsOfCell(bare(other.plain), labels)), []);
  const above = firstOf(
    between(sheet, run, run.box.top - reach, run.box.top)
      .filter((other) => Math.abs(other.box.left - run.box.left) < line)
      .toSorted((a, b) => b.box.top - a.box.top),
  );
  if (above.length > 0) return above;
  return firstOf(
    between(sheet, run, run.box.top - reach, run.box.top + reach)
      .filter((other) => other.box.right <= run.box.left + line / 2 && Math.abs(other.box.top - run.box.top) <= reach)
      .toSorted(
        (a, b) => b.box.left - a.box.left || Math.abs(a.box.top - run.box.top) - Math.abs(b.box.top - run.box.top),
      ),
  );
}
