import { bare, fold, seen } from "./fold.ts";
import { labelAtStart } from "./labels.ts";
import { Levels } from "./levels.ts";
import type { Box, Page, Seal } from "./page.ts";

/**
 * A run of text that stands by itself on a page: `plain` is its folded text, unit for unit as long as its own `text`; `box` is
 * where it would stand were the page straight, `place` where it stands.
 */
export type Run = { text: string; plain: string; page: number; box: Box; place: Box; confidence: number };

/** Runs that stand side by side, from left to right. */
export type Row = { page: number; runs: Run[] };

/** A paper as it is laid out: its rows in reading order, and for each page its size and the usual height of its lines. */
export type Sheet = { rows: Row[]; runs: Run[]; pages: Map<number, SheetPage> };
export type SheetPage = {
  width: number;
  height: number;
  line: number;
  runs: Run[];
  levels: Levels<Run>;
  seals: readonly Seal[];
};

export const height = (box: Box): number => box.bottom - box.top;
const width = (box: Box) => box.right - box.left;
export const middle = (box: Box): number => (box.left + box.right) / 2;

/** How far down the page a box has its middle. */
export const centre = (box: Box): number => (box.top + box.bottom) / 2;

/** How much of the smaller one's height two boxes share. */
const beside = (a: Box, b: Box) =>
  (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)) / Math.max(1, Math.min(height(a), height(b)));

/** How much of the smaller one's width two boxes share. */
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

/** What stands before a word that is then no label of another cell: a sentence, or `For the` before `Seller:`. */
const ofLabel = /[,。;!?]|\b(?:the|for|by|of|to|our|your)$/i;

/**
 * Cuts a row of a form that was read as one run before each label in it: `走访单位 烟台…公司走访时间 2023年8月2日`. Only what
 * begins with a label is such a row, and only a long label, or one that stands apart, begins the next cell. What stands before a
 * label with its colon is no part of it either: `电子发票（普通发票） 发票号码：…`.
 */
function cellsOf(run: Run, labels: ReadonlySet<string>): Run[] {
  const behind = / ([^\s:]{4,12}):/.exec(run.plain);
  const another =
    behind !== null && labels.has(bare(behind[1] ?? "")) && !ofLabel.test(run.plain.slice(0, behind.index));
  if (behind !== null && another && labelAtStart(run.plain, labels) === undefined)
    return [part(run, 0, behind.index), ...cellsOf(part(run, behind.index + 1, run.plain.length), labels)];
  if (/[,。;!?]/.test(run.plain) || labelAtStart(run.plain, labels) === undefined) return [run];
  const cuts = [0];
  for (let at = 2; at < run.plain.length - 1; at++) {
    const label = labelAtStart(run.plain.slice(at), labels, run.plain.charAt(at - 1) === " " ? 2 : 4);
    if (label === undefined) continue;
    const inside = at < (cuts.at(-1) ?? 0) + (labelAtStart(run.plain.slice(cuts.at(-1)), labels)?.end ?? 2);
    if (!inside) cuts.push(at);
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

/** A label's characters may stand so far apart, in heights of the line. */
const APART = 5;

/** Puts labels together whose two characters stand so far apart that each was read by itself: `名` and `称：`, `合` and `计`. */
function joined(row: Row): Row {
  const runs: Run[] = [];
  for (const run of row.runs) {
    const before = runs.at(-1);
    const near = before !== undefined && run.box.left - before.box.right < APART * height(run.box);
    if (near && /^[一-鿿]$/.test(before.plain.trim()) && /^[一-鿿]\s?(?::|$)/.test(run.plain.trim())) {
      const [left, right] = [before.text.trim(), run.text.trim()];
      const around = (a: Box, b: Box): Box => ({ ...a, right: b.right, bottom: Math.max(a.bottom, b.bottom) });
      runs[runs.length - 1] = {
        ...before,
        text: left + right,
        plain: fold(left + right),
        confidence: Math.min(before.confidence, run.confidence),
        box: around(before.box, run.box),
        place: around(before.place, run.place),
      };
    } else runs.push(run);
  }
  return { ...row, runs };
}

/** The characters of a label that stand below one another lie so far apart at most, in heights of one. */
const DOWN = 3;
const LONGEST_DOWN = 6;

/** Puts known labels together whose characters stand below one another, at the first of them: `付`, `款`, `人` beside a bank slip's rows. */
function readDown(runs: Run[], labels: ReadonlySet<string>): Run[] {
  const single = runs.filter(({ plain }) => /^[一-鿿]$/.test(plain.trim())).toSorted((a, b) => a.box.top - b.box.top);
  const taken = new Set<Run>();
  const heads = new Map<Run, Run>();
  for (const [at, first] of single.entries()) {
    if (taken.has(first)) continue;
    const column = [first];
    let last = first;
    for (let next = at + 1; next < single.length && column.length < LONGEST_DOWN; next++) {
      const run = single[next] ?? first;
      if (run.box.top - last.box.bottom >= DOWN * height(last.box)) break;
      if (taken.has(run) || run.box.top <= centre(last.box) || above(run.box, last.box) <= 0.5) continue;
      column.push(run);
      last = run;
    }
    for (let size = column.length; size >= 2; size--) {
      const characters = column.slice(0, size);
      const text = characters.map((run) => run.text.trim()).join("");
      if (!labels.has(bare(text))) continue;
      for (const run of characters) taken.add(run);
      heads.set(first, { ...first, text, plain: fold(text) });
      break;
    }
  }
  return runs.flatMap((run) => heads.get(run) ?? (taken.has(run) ? [] : [run]));
}

/** How far lines fall towards the right, as a share of the way: the median over runs and their neighbours on the right. */
function slope(runs: readonly Run[]): number {
  const levels = new Levels(runs);
  const falls = runs.flatMap((run) => {
    const next = nearestRight(levels, run, 0.5);
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

/** A pen's 公司 that was read as what there is none of. */
const MISREAD = /(有限(?:责任)?)[工么][司同]/g;

/** No form has so many cells on a page. */
const MOST_RUNS = 3000;

/**
 * The paper's runs and rows, page by page; `vocabulary` is what its forms' labels may be. Of a page with more runs than any form
 * has only the first are looked at.
 */
export function layOut(pages: readonly Page[], vocabulary: Iterable<string> = []): Sheet {
  const labels = new Set(Array.from(vocabulary, bare));
  const sheet: Sheet = { rows: [], runs: [], pages: new Map() };
  for (const page of pages) {
    const lines = page.lines
      .map((line) => ({ ...line, text: seen(line.text).replace(MISREAD, "$1公司") }))
      .filter((line) => line.text.trim() !== "")
      .map((line): Run => ({ ...line, plain: fold(line.text), page: page.number, place: line.box }))
      .flatMap(runsOf)
      .flatMap((run) => cellsOf(run, labels))
      .slice(0, MOST_RUNS);
    const fall = slope(lines);
    const straightened = lines.map((run) => straight(run, fall));
    const rows = rowsOf(readDown(straightened, labels)).map(joined);
    const runs = rows.flatMap((row) => row.runs);
    const line = median(runs.filter(({ plain }) => plain.length > 1).map(({ box }) => height(box))) || page.height / 50;
    const { width, height: tall, seals = [] } = page;
    sheet.pages.set(page.number, { width, height: tall, line, runs, levels: new Levels(runs), seals });
    sheet.rows.push(...rows);
    sheet.runs.push(...runs);
  }
  return sheet;
}

/** A paper says what it is, and to whom, in so many of its first rows. */
export const HEAD_ROWS = 8;

/** What stands in a row, each run after a space. */
export const rowText = ({ runs }: Row): string => runs.map(({ plain }) => plain).join(" ");

/** All that stands on a paper, as words are looked for in it. */
export const sheetText = ({ runs }: Sheet): string => bare(runs.map(({ plain }) => plain).join(""));

/** How high the lines of a run's page usually are. */
export const lineHeight = (sheet: Sheet, run: Run): number => sheet.pages.get(run.page)?.line ?? height(run.box);

/** The nearest of these runs to the right that shares so much of the height. */
const nearestRight = (runs: Levels<Run>, run: Run, share: number): Run | undefined =>
  runs
    .reaching(run.box.top, run.box.bottom)
    .filter(
      (other) =>
        other !== run &&
        other.box.left >= run.box.right - height(run.box) / 2 &&
        middle(other.box) > run.box.right &&
        beside(run.box, other.box) > share,
    )
    .reduce<Run | undefined>((best, other) => (best && best.box.left <= other.box.left ? best : other), undefined);

/** The runs of a run's page that reach into what lies between two heights, and perhaps a few more. */
export const between = (sheet: Sheet, run: Run, top: number, bottom: number): readonly Run[] =>
  sheet.pages.get(run.page)?.levels.reaching(top, bottom) ?? [];

/** The nearest run to the right, on the same height. */
export function rightOf(sheet: Sheet, run: Run): Run | undefined {
  const page = sheet.pages.get(run.page);
  return page && nearestRight(page.levels, run, 0.4);
}

/** The nearest run below that stands under this one, at most two lines away. */
export function below(sheet: Sheet, run: Run): Run | undefined {
  const reach = 2 * lineHeight(sheet, run);
  const from = run.box.bottom - height(run.box) / 2;
  return between(sheet, run, from, run.box.bottom + reach)
    .filter(
      (other) =>
        other !== run &&
        other.box.top >= from &&
        other.box.top - run.box.bottom < reach &&
        above(run.box, other.box) > 0.3,
    )
    .reduce<Run | undefined>((best, other) => (best && best.box.top <= other.box.top ? best : other), undefined);
}

/** Which of the runs above stands over a run. */
export const over = (runs: readonly Run[], { box }: Run): Run | undefined =>
  runs.find((other) => middle(other.box) > box.left && middle(other.box) < box.right) ??
  runs.find((other) => middle(box) > other.box.left && middle(box) < other.box.right);

/** The rows of a sheet before the row at this index. */
export function upTo(sheet: Sheet, row: number): Sheet {
  const rows = sheet.rows.slice(0, row);
  return { ...sheet, rows, runs: rows.flatMap(({ runs }) => runs) };
}

/** Where a mail begins to repeat the one that it answers. */
const QUOTED = /^[-\s_]*(?:原始邮件|original message|forwarded message)[-\s_]*$|(?:写道|wrote)\s?:?$/i;

/** The head of a mail begins with its sender; the second such head is of a mail that is repeated. */
const SENDER = /^(?:发件人|from)(?:\s?:|\s.*@)/i;

/** A paper without the mails that it only repeats. */
export function withoutQuoted(sheet: Sheet): Sheet {
  const senders = sheet.rows.flatMap((row, at) => (SENDER.test(rowText(row).trim()) ? [at] : []));
  const marked = sheet.rows.findIndex(({ runs }) => runs.some(({ plain }) => QUOTED.test(plain.trim())));
  const from = Math.min(...[marked, senders[1] ?? -1].filter((at) => at > 0));
  if (!Number.isFinite(from)) return sheet;
  return upTo(sheet, from);
}
