import { literal } from "../literal.ts";
import { type FoundAmount, findAmounts, inCents } from "./amounts.ts";
import { evidenceAt } from "./evidence.ts";
import { bare } from "./fold.ts";
import type { Row, Run, Sheet } from "./layout.ts";
import type { Amount, Evidence } from "./reading.ts";

/** The total that a paper states; `confidence` is low where capitals and figures disagree. */
export type Total = { value: Amount; confidence: number; evidence: Evidence[] };

type Seen = FoundAmount & { at: Run; rank: number | undefined; label: string };

/** What parts the runs of a row in its text. */
const GAP = "  ";

const text = (row: Row) => row.runs.map((run) => run.plain).join(GAP);

type Label = { label: string; pattern: RegExp; weak: boolean };

/** A label with spaces anywhere in it; a short one heads only what is marked as money. */
const labelled = (label: string): Label => {
  const characters = Array.from(bare(label), literal);
  return { label, pattern: new RegExp(characters.join("\\s?"), "i"), weak: characters.length < 4 };
};

/**
 * The amounts of a row behind the best label that stands in it, or right below a label that has none beside it. A short label may
 * head a bare number too, where that is the sum of the column above it.
 */
function behind(rows: readonly Row[], at: number, labels: Label[]): Seen[] {
  const row = rows[at];
  if (row === undefined) return [];
  const line = text(row);
  for (const [rank, { label, pattern, weak }] of labels.entries()) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const from = found.index + found[0].length;
    const here = amountsFrom(row, from, weak);
    if (here.length > 0) return here.map((one) => ({ ...one, rank, label }));
    const summed = weak && found.index === 0 ? amountsFrom(row, from, false).filter((one) => isSum(rows, at, one)) : [];
    if (summed.length > 0) return summed.map((one) => ({ ...one, rank, label }));
    const under = weak ? [] : inColumn(row, rows[at + 1], from);
    // Further amounts below are the column of a table, whose first line is no total.
    if (under.length > 0 && inColumn(row, rows[at + 2], from).length === 0)
      return under.map((one) => ({ ...one, rank: rank + 5, label }));
  }
  return [];
}

/** The amounts of the next row that stand below a label, which ends at this offset of its row. */
function inColumn(row: Row, next: Row | undefined, end: number): (FoundAmount & { at: Run })[] {
  let offset = 0;
  const head = row.runs.find(({ plain }) => {
    offset += plain.length + GAP.length;
    return offset > end;
  });
  if (head === undefined || next === undefined) return [];
  return amountsFrom(next, 0, true).filter(({ at }) => at.box.left < head.box.right && at.box.right > head.box.left);
}

/** A table has no more lines than this on a paper whose total is checked by adding them up. */
const MOST_LINES = 60;

/** Whether an amount is the sum of two or more numbers right above it in its column. */
function isSum(rows: readonly Row[], at: number, total: FoundAmount & { at: Run }): boolean {
  let sum = 0n;
  for (let line = 1; line <= MOST_LINES; line++) {
    const { box } = total.at;
    const cell = rows[at - line]?.runs.findLast((run) => run.box.left < box.right && run.box.right > box.left);
    const [amount, ...more] = cell === undefined ? [] : findAmounts(cell.text);
    if (amount === undefined || more.length > 0) return false;
    sum += inCents(amount.value);
    if (line > 1 && sum === inCents(total.value)) return true;
  }
  return false;
}

const capital = "[零〇壹贰貳叁肆伍陆柒捌玖拾佰仟万亿]";
const endsInCapitals = new RegExp(`${capital}+$`);
const beginsInCapitals = new RegExp(`^${capital}`);

/** The amounts of a paper; one in capitals that a line's end broke is one amount, and its second half none. */
function amountsOn({ rows }: Sheet): (FoundAmount & { at: Run })[] {
  return rows.flatMap(({ runs }, row) =>
    runs.flatMap((run, at) => {
      const above = at === 0 ? rows[row - 1]?.runs.at(-1) : undefined;
      const begun = above && beginsInCapitals.test(run.plain) ? endsInCapitals.exec(above.plain)?.[0] : undefined;
      const found = findAmounts(run.text).map((amount) => ({ ...amount, at: run }));
      if (begun === undefined) return found;
      const [whole] = findAmounts(begun + run.plain);
      const isWhole = whole?.kind === "capitals" && whole.start === 0;
      const rest = found.filter(({ kind, start }) => kind !== "capitals" || start > 0);
      return isWhole ? [{ ...whole, at: run }, ...rest] : rest;
    }),
  );
}

function amountsFrom(row: Row, from: number, onlyMarked: boolean): (FoundAmount & { at: Run })[] {
  let offset = 0;
  return row.runs.flatMap((run) => {
    const start = offset;
    offset += run.plain.length + GAP.length;
    return findAmounts(run.text)
      .filter((amount) => start + amount.start >= from && (amount.marked || !onlyMarked))
      .map((amount) => ({ ...amount, at: run }));
  });
}

/**
 * The paper's total, tax included: an amount behind one of the labels, the first label first, surest where capitals and figures
 * say the same. Undefined where no label heads an amount and no capitals are written.
 */
export function totalOn(sheet: Sheet, labels: string[]): Total | undefined {
  if (labels.length === 0) return undefined;
  const all = amountsOn(sheet);
  const figures = new Set(all.filter(({ kind }) => kind === "figures").map(({ value }) => value));
  const capitals = all.filter(({ kind }) => kind === "capitals");
  const known = labels.map(labelled);
  const headed = sheet.rows.flatMap((_, at) => behind(sheet.rows, at, known));
  const spelled = capitals.map((amount): Seen => ({ ...amount, rank: undefined, label: "大写" }));

  const worth = (one: Seen) =>
    (one.kind === "capitals" ? 1.5 : 0) +
    (agrees(one) ? 3 : 0) +
    (one.rank === undefined ? 0 : 2.5 - one.rank * 0.12) +
    (one.marked ? 0.5 : 0);
  const agrees = (one: Seen) =>
    one.kind === "capitals" ? figures.has(one.value) : capitals.some(({ value }) => value === one.value);

  const [best, ...rest] = [...headed, ...spelled].toSorted(
    (a, b) => worth(b) - worth(a) || Number(inCents(b.value) - inCents(a.value)),
  );
  if (best === undefined || inCents(best.value) === 0n) return undefined;
  const contradicted = !agrees(best) && rest.some((one) => one.kind !== best.kind && one.rank === best.rank);
  const sure = agrees(best) ? 0.98 : contradicted ? 0.5 : best.marked ? 0.85 : 0.7;
  const said = [best, ...rest.filter((one) => one.value === best.value && one.at !== best.at)];
  return {
    value: best.value,
    confidence: sure * Math.sqrt(best.at.confidence),
    evidence: said.map((one) => evidenceAt(`金额：${one.label}`, one.at, one.at.text, sure)),
  };
}
