import { classify } from "#shared/domain/reading/classify.ts";
import { type Example, labelsOf } from "#shared/domain/reading/examples.ts";
import { formOf } from "#shared/domain/reading/form.ts";
import type { Page } from "#shared/domain/reading/page.ts";
import type { Reading } from "#shared/domain/reading/reading.ts";
import { loadRegulation } from "#shared/regulation/load.ts";
import { aFormOf, FAMILIES, type Family, LURES, lots, misread } from "../support/forms.ts";

/**
 * The learning curve (AF-12): forms that the regulation does not know, and papers of no kind that look like them, come in at random;
 * an archivist says what is asked. After so many corrections, how much of what comes next is filed without a question, and
 * what of it wrongly.
 * Usage: node test/bench/learning.ts [orders, 3 unless said]
 */

const CHECKPOINTS = [0, 5, 20, 50, 100];
const EACH = 20;
const MISREAD = 1;
const orders = Number(process.argv[2] ?? 3);
const { regulation } = loadRegulation("shared/regulation/annual-customer-files.yaml");
const MIN_CONFIDENCE = 0.85;

interface Paper {
  pages: Page[];
  date: string;
  customer: string;
  family: Family;
  /** Belongs to no kind: an archivist would send it back. */
  lure: boolean;
}

const papersOf = (families: readonly Family[], each: number, from: number, lure: boolean): Paper[] =>
  families.flatMap((family, at) =>
    Array.from({ length: each }, (_, n) => {
      const seed = from + at * 1000 + n;
      const { pages, date, customer } = aFormOf(family, seed);
      return { pages: misread(pages, MISREAD, seed), date, customer, family, lure };
    }),
  );

const stream = [...papersOf(FAMILIES, EACH, 1_000_000, false), ...papersOf(LURES, 5, 2_000_000, true)];
const unseen = [...papersOf(FAMILIES, 10, 3_000_000, false), ...papersOf(LURES, 5, 4_000_000, true)];

const read = (paper: Paper, examples: readonly Example[]) => classify(paper.pages, regulation, {}, examples);
const isAutomatic = (reading: Reading) => reading.questions.length === 0 && reading.confidence >= MIN_CONFIDENCE;

function isWrong({ lure, family, date, customer }: Paper, reading: Reading): boolean {
  const [best] = reading.candidates;
  const right = best?.class === family.class && best.type === family.type && reading.date?.value === date;
  // A character of a name that was misread is the reader's error: what was learned found the right place.
  return lure || !right || reading.customer?.value.length !== customer.length;
}

/** What the archivist says of a paper that is asked about. */
function taught({ pages, family, date, customer }: Paper, at: number): Example {
  return {
    ...{ id: `${at}`, regulation: regulation.regulation.id, class: family.class, type: family.type },
    form: formOf(pages),
    labels: labelsOf(pages, { date, customer }, regulation),
    by: "档案员",
    at: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
  };
}

function shuffled<T>(of: readonly T[], seed: number): T[] {
  const lot = lots(seed);
  const left = [...of];
  return of.flatMap(() => left.splice(lot(left.length), 1));
}

const curve = CHECKPOINTS.map((corrections) => ({ corrections, automatic: 0, papers: 0, wrong: 0, lures: 0 }));
let spent = 0;
for (let order = 1; order <= orders; order++) {
  const examples: Example[] = [];
  const waiting = shuffled(stream, order);
  for (const point of curve) {
    while (examples.length < point.corrections) {
      const paper = waiting.pop();
      if (!paper) break;
      if (!paper.lure && !isAutomatic(read(paper, examples))) examples.push(taught(paper, examples.length));
    }
    const start = performance.now();
    for (const paper of unseen) {
      const reading = read(paper, examples);
      if (!paper.lure) point.papers++;
      if (!isAutomatic(reading)) continue;
      if (!paper.lure) point.automatic++;
      if (isWrong(paper, reading)) point[paper.lure ? "lures" : "wrong"]++;
    }
    spent = (performance.now() - start) / unseen.length;
  }
}

console.log(
  `${FAMILIES.length} unknown forms, ${MISREAD} % of the characters misread; ${orders} random orders, unseen papers`,
);
console.log("corrections   automatic   errors   papers of no kind that were filed");
for (const { corrections, automatic, papers, wrong, lures } of curve)
  console.log(
    String(corrections).padStart(11),
    `${((100 * automatic) / papers).toFixed(1)} %`.padStart(11),
    String(wrong).padStart(8),
    String(lures).padStart(8),
  );
console.log(`${spent.toFixed(1)} ms a paper, with the most examples`);
