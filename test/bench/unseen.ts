import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { Page } from "#shared/domain/reading/page.ts";
import type { Reading } from "#shared/domain/reading/reading.ts";
import { errorRate, textOf } from "../ocr/support.ts";
import type { Wanted } from "../scans/unseen/paper.ts";
import type { Task } from "./unseen-reader.ts";
import { type Bin, type Trust, trustIn } from "./unseen-trust.ts";

/**
 * Reads a set of papers that the archive has never seen as the archive would, and measures what it made of them.
 * Usage: node test/scans/unseen/make.ts SET && node test/bench/unseen.ts [SET …] [--from DIR] [--only NAME,NAME] [--kept DIR]
 * (a set lies in .local/unseen/SET, tune if none is named; DIR keeps what was read for the next run)
 */

interface File {
  name: string;
  file: string;
  paper: string;
  department: string;
}

/** What the archive made of a file. */
export interface Made {
  name: string;
  pages: Page[];
  reading: Reading;
  filed: boolean;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { from: { type: "string" }, only: { type: "string" }, kept: { type: "string" } },
});
const sets = positionals.length > 0 ? positionals : ["tune"];

const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, "utf8"));

/** Two threads share the files of a set: each takes the next when it has done one. */
async function read(folder: string, files: readonly File[]): Promise<Map<string, Made>> {
  const made = new Map<string, Made>();
  // Papers of two sets may bear one name.
  const kept = values.kept && join(values.kept, basename(folder));
  const left = files.values();
  await Promise.all(
    [1, 2].map(async () => {
      const worker = new Worker(new URL("unseen-reader.ts", import.meta.url));
      for (const { name, file, department } of left) {
        worker.postMessage({ name, path: join(folder, file), department, kept } satisfies Task);
        const [result] = (await once(worker, "message")) as [Made];
        made.set(name, result);
      }
      await worker.terminate();
    }),
  );
  return made;
}

interface Judged {
  name: string;
  wanted: Wanted;
  made: Made;
  /** In what the paper would be filed wrongly, or what a person would have to mend. */
  faults: string[];
  wrongNumber: string | undefined;
}

const kindOf = ({ candidates: [best] }: Reading, like: string) =>
  best && (like.includes("/") ? `${best.class}/${best.type}` : best.class);

function judge(name: string, wanted: Wanted, made: Made): Judged {
  const { reading, filed } = made;
  const [best] = reading.candidates;
  if (wanted.outcome === "review") {
    const found = wanted.class === undefined ? undefined : kindOf(reading, wanted.class);
    const faults = filed ? ["should be asked about"] : [];
    if (wanted.class !== undefined && found !== wanted.class)
      faults.push(`class ${found ?? "none"}, is ${wanted.class}`);
    const given = `${best?.class}/${best?.type} ${reading.date?.value}`;
    return { name, wanted, made, faults, wrongNumber: filed ? `${given}: ${wanted.why}` : undefined };
  }
  const kind = kindOf(reading, wanted.class);
  const customer = wanted.customer === "none" ? undefined : wanted.customer;
  const differing = (what: string, found: string | undefined, should: string | undefined) =>
    found === should ? [] : [`${what} ${found ?? "none"}, is ${should ?? "none"}`];
  const byClass = differing("class", kind, wanted.class);
  const byYear = differing("year", reading.date?.value.slice(0, 4), `${wanted.year}`);
  const faults = [
    ...byClass,
    ...differing("date", reading.date?.value, wanted.date),
    ...differing("customer", reading.customer?.value, customer),
    ...differing("amount", reading.amount?.value, wanted.amount),
  ];
  const wrong = [...byClass, ...byYear];
  return { name, wanted, made, faults, wrongNumber: filed && wrong.length > 0 ? wrong.join("; ") : undefined };
}

const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
const line = (what: string, value: string) => console.log(`  ${what.padEnd(58)} ${value}`);

function table(what: string, bins: readonly Bin[]): void {
  console.log(`\n  ${what}: confidence, lines, read exactly right`);
  for (const { from, lines, right } of bins)
    if (lines > 0) console.log(`    from ${from.toFixed(2)}  ${String(lines).padStart(5)}  ${percent(right, lines)}`);
}

for (const set of sets) {
  const folder = values.from ?? join(".local/unseen", set);
  const { papers } = await json<{ papers: Record<string, Wanted> }>(join(folder, "expected.json")).catch(() => {
    console.error(`There is nothing in ${folder}: make it first, npx node test/scans/unseen/make.ts ${set}`);
    process.exit(1);
  });
  const all = await json<File[]>(join(folder, "files.json"));
  const files = all.filter(({ paper }) => values.only?.split(",").includes(paper) ?? true);
  const made = await read(folder, files);

  const judged: Judged[] = [];
  const errors: { name: string; rate: number }[] = [];
  const trust: Trust = trustIn();
  for (const { name, paper } of files) {
    const result = made.get(name);
    const wanted = papers[paper];
    if (!result || !wanted) throw new Error(`nothing is known of ${name}`);
    judged.push(judge(name, wanted, result));
    const truth = await json<{ text: string; hand: boolean }[][]>(join(folder, "truth", `${paper}.json`));
    for (const [i, lines] of truth.entries()) {
      const page = result.pages[i];
      if (lines.length > 0)
        errors.push({
          name: `${name} p${i + 1}`,
          rate: errorRate(lines.map(({ text }) => text).join("\n"), page ? textOf(page) : ""),
        });
      trust.add(lines, page?.lines ?? []);
    }
  }

  const wrong = judged.filter(({ wrongNumber }) => wrongNumber !== undefined);
  const numberable = judged.filter(({ wanted }) => wanted.outcome === "filed");
  const count = (test: (each: Judged) => boolean) => numberable.filter(test).length;
  const share = (test: (each: Judged) => boolean) =>
    `${count(test)} of ${numberable.length}, ${percent(count(test), numberable.length)}`;
  const free = (fact: string) => (each: Judged) => !each.faults.some((fault) => fault.startsWith(fact));
  const kindless = judged.filter(({ wanted }) => wanted.outcome === "review" && wanted.ofNoKind);

  console.log(`\n${set}: ${files.length} files of ${new Set(files.map(({ paper }) => paper)).size} papers\n`);
  line("wrong numbers that would be given (must be 0)", String(wrong.length));
  for (const { name, wrongNumber } of wrong) console.log(`    ${name}: ${wrongNumber}`);
  line(
    "papers of no kind that would be numbered (must be 0)",
    `${kindless.filter(({ made }) => made.filed).length} of ${kindless.length}`,
  );
  line(
    "numberable, filed without a person",
    share(({ made, wrongNumber }) => made.filed && wrongNumber === undefined),
  );
  line(
    "… and every fact right",
    share(({ made, faults }) => made.filed && faults.length === 0),
  );
  line("class right as first candidate", share(free("class")));
  line("customer right", share(free("customer")));
  line("business date right", share(free("date")));
  line("amount right", share(free("amount")));
  const mean = errors.reduce((sum, { rate }) => sum + rate, 0) / errors.length;
  line("wrong characters, mean over pages", `${(100 * mean).toFixed(2)} %`);

  console.log("\n  Pages read worst");
  for (const { name, rate } of errors.toSorted((a, b) => b.rate - a.rate).slice(0, 15))
    console.log(`    ${(100 * rate).toFixed(1).padStart(6)} %  ${name}`);

  console.log("\n  Misses");
  for (const { name, wanted, made, faults } of judged) {
    const stopped = wanted.outcome === "filed" && !made.filed;
    if (faults.length === 0 && !stopped) continue;
    const state = `${made.filed ? "filed" : "asked"} at ${made.reading.confidence.toFixed(2)}`;
    console.log(`    ${name} (${state}) ${[...faults, ...made.reading.questions].join(" · ")}`);
  }
  const { printed, written } = trust.bins();
  table("Printed lines", printed);
  table("Lines with handwriting", written);
}
