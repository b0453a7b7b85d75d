import { bare, fold } from "./fold.ts";
import { isOrganisation } from "./organisations.ts";
import type { Box, Page } from "./page.ts";

/**
 * A run of text that stands by itself on a page: `plain` is its folded text, unit for unit as long as its own `text`; `box` is
 * where it would stand were the page straight, `place` where it stands.
 */
export type Run = { text: string; plain: string; page: number; box: Box; place: Box; confidence: number };

/** Runs that stand side by side, from left to right. */
export type Row = { page: number; runs: Run[] };

/** A paper as it is laid out: its rows in reading order, and for each page its size and the usual height of its lines. */
export type Sheet = { rows: Row[]; runs: Run[]; pages: Map<number, SheetPage> };
export type SheetPage = { width: number; height: number; line: number; runs: Run[] };

/**
 * A label of a form and its value, which stands in the same run, to its right or below it; `""` where it is left blank. `labels`
 * are all that the head names (`甲方（买方）`), folded as `bare` does; `under` is what stands below, should the value to the right be none.
 */
export type Field = { labels: string[]; value: string; at: Run; valueAt: Run; how: How; under?: Run | undefined };
export type How = "inline" | "right" | "below" | "joined";

/** A line that may be the paper's title: how large, central and high it is, from 0 to 1. */
export type Title = { text: string; plain: string; prominence: number; at: Run };

const height = (box: Box) => box.bottom - box.top;
const width = (box: Box) => box.right - box.left;
const middle = (box: Box) => (box.left + box.right) / 2;

/** How much of the smaller one's height two boxes share. */
const beside = (a: Box, b: Box) =>
  (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)) / Math.max(1, Math.min(height(a), height(b)));

const above = (a: Box, b: Box) =>
  (Math.min(a.right, b.right) - Math.max(a.left, b.left)) / Math.max(1, Math.min(width(a), width(b)));

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How wide a character is printed: CJK is twice as wide as Latin. */
const advance = (text: string) => Array.from(text).reduce((sum, character) => sum + (character > "ÿ" ? 2 : 1), 0);

/** The part of a run from `start` to `end`, with its share of the box. */
function part(run: Run, start: number, end: number): Run {
  const whole = Math.max(1, advance(run.text));
  const left = run.box.left + (width(run.box) * advance(run.text.slice(0, start))) / whole;
  const right = run.box.left + (width(run.box) * advance(run.text.slice(0, end))) / whole;
  return {
    ...run,
    text: run.text.slice(start, end),
    plain: run.plain.slice(start, end),
    box: { ...run.box, left, right },
    place: { ...run.place, left, right },
  };
}

/** Cuts a line at its wide gaps, but not within a label that is spaced out (`日　　期：`). */
function runsOf(line: Run): Run[] {
  const cuts: { start: number; end: number }[] = [];
  let start = line.plain.length - line.plain.trimStart().length;
  for (const gap of line.plain.matchAll(/\s{2,}/g)) {
    if (gap.index <= start) continue;
    const left = line.plain.slice(start, gap.index);
    const right = line.plain.slice(gap.index + gap[0].length);
    if (/^[一-鿿]$/.test(left) && /^[一-鿿](?:$|[(:\s])/.test(right)) continue;
    cuts.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  cuts.push({ start, end: line.plain.trimEnd().length });
  return cuts.filter((cut) => cut.end > cut.start).map((cut) => part(line, cut.start, cut.end));
}

/**
 * Cuts a row of a form that was read as one run before each label in it: `走访单位 烟台…公司走访时间 2023年8月2日`. Only what
 * begins with a label is such a row, and only a long label, or one that stands apart, begins the next cell.
 */
function cellsOf(run: Run, labels: ReadonlySet<string>): Run[] {
  if (/[,。;!?]/.test(run.plain) || labelAtStart(run.plain, labels) === undefined) return [run];
  const cuts = [0];
  for (let at = 2; at < run.plain.length - 1; at++) {
    const label = labelAtStart(run.plain.slice(at), labels, run.plain.charAt(at - 1) === " " ? 2 : 4);
    const inside = at < (cuts.at(-1) ?? 0) + (labelAtStart(run.plain.slice(cuts.at(-1)), labels)?.end ?? 2);
    if (label !== undefined && !inside) cuts.push(at);
  }
  return cuts
    .map((start, at) => part(run, start, cuts[at + 1] ?? run.plain.length))
    .filter(({ plain }) => plain.trim() !== "");
}

function rowsOf(runs: Run[]): Row[] {
  const rows: Row[] = [];
  for (const run of runs.toSorted((a, b) => a.box.top + a.box.bottom - b.box.top - b.box.bottom)) {
    const row = rows.findLast((other) => {
      const nearest = other.runs.reduce((best, one) =>
        Math.abs(middle(one.box) - middle(run.box)) < Math.abs(middle(best.box) - middle(run.box)) ? one : best,
      );
      return beside(nearest.box, run.box) > 0.5 && above(nearest.box, run.box) < 0.3;
    });
    if (row === undefined) rows.push({ page: run.page, runs: [run] });
    else row.runs.push(run);
  }
  for (const row of rows) row.runs.sort((a, b) => a.box.left - b.box.left);
  return rows.sort(
    (a, b) => Math.min(...a.runs.map(({ box }) => box.top)) - Math.min(...b.runs.map(({ box }) => box.top)),
  );
}

const centre = (box: Box) => (box.top + box.bottom) / 2;

/** How far lines fall towards the right, as a share of the way: the median over runs and their neighbours on the right. */
function slope(runs: readonly Run[]): number {
  const falls = runs.flatMap((run) => {
    const next = nearestRight(runs, run, 0.5);
    if (next === undefined) return [];
    const way = middle(next.box) - middle(run.box);
    return way > 3 * height(run.box) ? [(centre(next.box) - centre(run.box)) / way] : [];
  });
  return falls.length < 6 ? 0 : median(falls);
}

/** A run's box on the page laid straight: turned back about the page's left edge, and no higher than its text. */
function straight(run: Run, fall: number): Run {
  const down = fall * middle(run.box);
  const spare = Math.min(Math.abs(fall) * width(run.box), height(run.box) * 0.6) / 2;
  return { ...run, box: { ...run.box, top: run.box.top - down + spare, bottom: run.box.bottom - down - spare } };
}

/** The paper's runs and rows, page by page; `vocabulary` is what its forms' labels may be. */
export function layOut(pages: readonly Page[], vocabulary: Iterable<string> = []): Sheet {
  const labels = new Set(Array.from(vocabulary, bare));
  const sheet: Sheet = { rows: [], runs: [], pages: new Map() };
  for (const page of pages) {
    const lines = page.lines
      .filter((line) => line.text.trim() !== "")
      .map((line): Run => ({ ...line, plain: fold(line.text), page: page.number, place: line.box }))
      .flatMap(runsOf)
      .flatMap((run) => cellsOf(run, labels));
    const fall = slope(lines);
    const rows = rowsOf(lines.map((run) => straight(run, fall)));
    const runs = rows.flatMap((row) => row.runs);
    const line = median(runs.filter(({ plain }) => plain.length > 1).map(({ box }) => height(box))) || page.height / 50;
    sheet.pages.set(page.number, { width: page.width, height: page.height, line, runs });
    sheet.rows.push(...rows);
    sheet.runs.push(...runs);
  }
  return sheet;
}

const line = (sheet: Sheet, run: Run) => sheet.pages.get(run.page)?.line ?? height(run.box);

/** The nearest of these runs to the right that shares so much of the height. */
const nearestRight = (runs: readonly Run[], run: Run, share: number): Run | undefined =>
  runs
    .filter(
      (other) =>
        other !== run &&
        other.box.left >= run.box.right - height(run.box) / 2 &&
        middle(other.box) > run.box.right &&
        beside(run.box, other.box) > share,
    )
    .reduce<Run | undefined>((best, other) => (best && best.box.left <= other.box.left ? best : other), undefined);

const around = (sheet: Sheet, run: Run): readonly Run[] => sheet.pages.get(run.page)?.runs ?? [];

/** The nearest run to the right, on the same height. */
export const rightOf = (sheet: Sheet, run: Run): Run | undefined => nearestRight(around(sheet, run), run, 0.4);

/** The nearest run below that stands under this one, at most two lines away. */
export const below = (sheet: Sheet, run: Run): Run | undefined =>
  around(sheet, run)
    .filter(
      (other) =>
        other !== run &&
        other.box.top >= run.box.bottom - height(run.box) / 2 &&
        other.box.top - run.box.bottom < 2 * line(sheet, run) &&
        above(run.box, other.box) > 0.3,
    )
    .reduce<Run | undefined>((best, other) => (best && best.box.top <= other.box.top ? best : other), undefined);

/** What belongs to a label without being it: `甲方（盖章）`, `*客户名称`, `付款单位全称`, `2、合同编号`. */
const adorned = /^[*★●•·\d.、)]+(?=[^\d.])|(?:单位|公司)?(?:名称|全称)$/g;

const bracketed = /\(([^()]*)\)|\[([^[\]]*)\]/g;

/** The labels that a head such as `甲方（买方）` names, the outer one first. */
function labelsIn(head: string, labels: ReadonlySet<string>): string[] {
  const inner = Array.from(head.matchAll(bracketed), (match) => match[1] ?? match[2] ?? "");
  const outer = head.replace(bracketed, "").replace(/\(.*$/, "");
  const names = [outer, ...inner.flatMap((name) => name.split(/[/、,或]/)), ...outer.split(/[/、]/)];
  return [...new Set(names.flatMap((name) => [name, name.replace(adorned, "")]).filter((name) => labels.has(name)))];
}

/** The labels of a cell that holds nothing else: `客户名称`, `委托方（甲方）`, `*联系人：`. */
function labelsOfCell(text: string, labels: ReadonlySet<string>): string[] {
  const cell = text.replace(/[:*]+$/, "");
  const outer = cell.replace(bracketed, "");
  return cell.includes(":") || outer.length > 12 || isOrganisation(outer) ? [] : labelsIn(cell, labels);
}

/** The longest label that ends a text which has no other mark before it: `…451开票日期`. */
function labelAtEnd(text: string, labels: ReadonlySet<string>): string | undefined {
  const plain = text.replace(bracketed, "");
  for (let length = Math.min(14, plain.length); length >= 2; length--) {
    const label = plain.slice(-length);
    if (!labels.has(label)) continue;
    const before = plain.charAt(plain.length - length - 1);
    return length >= 4 || !/[一-鿿]/.test(before) || /(?:公司|[厂院社店行部])[购销]?$/.test(plain.slice(0, -length))
      ? label
      : undefined;
  }
  return undefined;
}

type Value = Omit<Field, "labels" | "at">;
type Head = { labels: string[]; start: number; valueStart: number };

/** The heads in a run: what stands before each colon. */
function headsIn(run: Run, labels: ReadonlySet<string>): Head[] {
  const heads: Head[] = [];
  let from = 0;
  for (const colon of run.plain.matchAll(/(?<!\d):|:(?!\d)|(?<=[)\u4e00-\u9fff]);(?=\s*\S)/g)) {
    const before = run.plain.slice(from, colon.index);
    const word = /(?:^|[\s,。;|>])([^\s,。;|>](?:\s?[^\s,。;|>]){0,24})$/.exec(before)?.[1] ?? before;
    const found = labelsIn(bare(word), labels);
    const glued = found.length > 0 ? undefined : labelAtEnd(bare(before), labels);
    const known = glued === undefined ? found : [glued];
    const size = glued === undefined ? word.length : spanAtEnd(before, glued);
    heads.push({ labels: known, start: colon.index - size, valueStart: colon.index + 1 });
    from = colon.index + 1;
  }
  return heads;
}

/** How many units at a text's end hold this label, spaces and brackets between included. */
function spanAtEnd(text: string, label: string): number {
  let size = label.length;
  while (size < text.length && !bare(text.slice(-size)).replace(bracketed, "").startsWith(label)) size++;
  return size;
}

/**
 * Every place where one of the labels heads a value: before a colon in the same run, in a cell of its own with the value to the
 * right or below, split over two lines, or run together with its value.
 */
export function findFields(sheet: Sheet, vocabulary: Iterable<string>): Field[] {
  const labels = new Set(Array.from(vocabulary, bare));
  const cells = new Map(sheet.runs.map((run) => [run, labelsOfCell(bare(run.plain), labels)]));
  const isLabel = (run: Run) =>
    (cells.get(run)?.length ?? 0) > 0 || headsIn(run, labels).some((head) => head.labels.length > 0);

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

    const heads = headsIn(run, labels);
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
      : field([joined.label], run, { value: run.text.slice(joined.end).trim(), valueAt: run, how: "joined" });
  });
}

/** The labels of the nearest cell to the left that heads a group of rows: `付款人 | 全称 | …`. */
export function groupOf(sheet: Sheet, run: Run, labels: ReadonlySet<string>): string[] {
  const reach = 3.5 * line(sheet, run);
  return around(sheet, run)
    .filter(
      (other) =>
        other.box.right <= run.box.left + line(sheet, run) / 2 && Math.abs(other.box.top - run.box.top) <= reach,
    )
    .toSorted(
      (a, b) => b.box.left - a.box.left || Math.abs(a.box.top - run.box.top) - Math.abs(b.box.top - run.box.top),
    )
    .reduce<string[]>((found, other) => (found.length > 0 ? found : labelsOfCell(bare(other.plain), labels)), []);
}

/** The fields under a label. */
export function under(fields: readonly Field[], label: string): Field[] {
  const wanted = bare(label);
  return fields.filter((field) => field.labels.includes(wanted));
}

/** The longest label that begins a run and is followed by its value without a colon: `客户名称 武汉…`. */
function labelAtStart(
  plain: string,
  labels: ReadonlySet<string>,
  shortest = 2,
): { label: string; end: number } | undefined {
  for (let end = Math.min(plain.length, 16); end >= shortest; end--) {
    const label = bare(plain.slice(0, end));
    if (labels.has(label) && (label.length >= 3 || /^(?:[\s:]|$)/.test(plain.slice(end)))) return { label, end };
  }
  return undefined;
}

const sentence = /[,。;!?]|:/;

/** The lines that may be the paper's title, the likeliest first: large, in the middle, near the top of the first written page. */
export function findTitles(sheet: Sheet): Title[] {
  const first = sheet.rows[0];
  const page = first === undefined ? undefined : sheet.pages.get(first.page);
  if (first === undefined || page === undefined) return [];
  const rows = sheet.rows.filter((row) => row.page === first.page);
  const written = rows.flatMap((row) => row.runs.map(({ box }) => box));
  const left = Math.min(...written.map((box) => box.left));
  const right = Math.max(...written.map((box) => box.right));
  const top = Math.min(...written.map((box) => box.top));
  return rows
    .flatMap((row, order): Title[] =>
      titleRuns(row).map((run) => {
        const size = height(run.box) / page.line;
        const central =
          1 -
          Math.min(
            1,
            Math.min(Math.abs(middle(run.box) - (left + right) / 2), Math.abs(middle(run.box) - page.width / 2)) /
              (page.width * 0.2),
          );
        const high = 1 - Math.min(1, (run.box.top - top) / (page.height * 0.4));
        const alone = row.runs.length === 1 || titleRuns(row).length === 1 ? 1 : 0.5;
        const large = Math.max(0, Math.min(1, (size - 1) / 0.5));
        const prominence = (0.45 * large + 0.3 * central + 0.25 * high) * alone * (order < 8 ? 1 : 0.6);
        return { text: run.text.trim(), plain: run.plain.trim(), prominence, at: run };
      }),
    )
    .filter(
      ({ plain }) =>
        bare(plain).length >= 2 &&
        bare(plain).length <= 36 &&
        !sentence.test(plain) &&
        /[一-鿿]{2}|[A-Za-z]{4}/.test(bare(plain)),
    )
    .toSorted((a, b) => b.prominence - a.prominence);
}

/** A row's runs, or one run where its characters stand apart (`收 款 收 据`). */
function titleRuns(row: Row): Run[] {
  const [first] = row.runs;
  const last = row.runs.at(-1);
  if (first === undefined || last === undefined || row.runs.length < 2) return row.runs;
  if (!row.runs.every((run) => bare(run.plain).length <= 2)) return row.runs;
  const text = row.runs.map((run) => run.text).join("");
  const box = { ...first.box, right: last.box.right, bottom: Math.max(first.box.bottom, last.box.bottom) };
  return [{ ...first, text, plain: fold(text), box }];
}
