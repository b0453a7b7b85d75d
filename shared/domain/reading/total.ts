import { type FoundAmount, findAmounts, inCents } from "./amounts.ts";
import { evidenceAt } from "./evidence.ts";
import { bare, literal } from "./fold.ts";
import type { Row, Run, Sheet } from "./layout.ts";
import type { Amount, Evidence } from "./reading.ts";

/** The total that a paper states; `confidence` is low where capitals and figures disagree. */
export type Total = { value: Amount; confidence: number; evidence: Evidence[] };

type Seen = FoundAmount & { at: Run; rank: number | undefined; label: string };

const text = (row: Row) => row.runs.map((run) => run.plain).join("  ");

type Label = { label: string; pattern: RegExp; weak: boolean };

/** A label with spaces anywhere in it; a short one heads only what is marked as money. */
const labelled = (label: string): Label => {
  const characters = Array.from(bare(label), literal);
  return { label, pattern: new RegExp(characters.join("\\s?"), "i"), weak: characters.length < 4 };
};

/** The amounts of a row behind the best label that stands in it, or right below a label that has none beside it. */
function behind(row: Row, next: Row | undefined, labels: Label[]): Seen[] {
  const line = text(row);
  for (const [rank, { label, pattern, weak }] of labels.entries()) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const here = amountsFrom(row, found.index + found[0].length, weak);
    if (here.length > 0) return here.map((one) => ({ ...one, rank, label }));
    const under = next === undefined || weak ? [] : amountsFrom(next, 0, true);
    if (under.length > 0) return under.map((one) => ({ ...one, rank: rank + 5, label }));
  }
  return [];
}

function amountsFrom(row: Row, from: number, onlyMarked: boolean): (FoundAmount & { at: Run })[] {
  let offset = 0;
  return row.runs.flatMap((run) => {
    const start = offset;
    offset += run.plain.length + 2;
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
  const all = sheet.runs.flatMap((run) => findAmounts(run.text).map((amount) => ({ ...amount, at: run })));
  const figures = new Set(all.filter(({ kind }) => kind === "figures").map(({ value }) => value));
  const capitals = all.filter(({ kind }) => kind === "capitals");
  const known = labels.map(labelled);
  const headed = sheet.rows.flatMap((row, at) => behind(row, sheet.rows[at + 1], known));
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
