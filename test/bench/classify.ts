import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parse } from "yaml";
import { z } from "zod";
import type { ReadFormat } from "#shared/domain/intake/item.ts";
import { classify } from "#shared/domain/reading/classify.ts";
import { Page } from "#shared/domain/reading/page.ts";
import type { Reading } from "#shared/domain/reading/reading.ts";
import { ClassificationRules } from "#shared/domain/reading/rules.ts";
import { openDocument } from "#shared/ocr/document/open.ts";
import { PaddleRecogniser } from "#shared/ocr/paddle/paddle.ts";
import { readPage } from "#shared/ocr/read-page.ts";

/**
 * Reads the sample scans as the archive would and says what became of each: right, wrong, or asked of a person.
 * Usage: node test/bench/classify.ts [folder that keeps what was read, so that the next run need not read again]
 */

const MODELS = ".models";
const SCANS = "test/scans";
const kept = process.argv[2];

const Scan = z.object({ name: z.string(), file: z.string(), base: z.string(), variant: z.string() });
const Expected = z.object({
  papers: z.record(
    z.string(),
    z.object({
      outcome: z.enum(["filed", "review"]),
      class: z.string().optional(),
      date: z.string().optional(),
      customer: z.string().optional(),
      amount: z.string().optional(),
    }),
  ),
});
type Expectation = z.infer<typeof Expected>["papers"][string];

const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, "utf8"));
const scans = z.array(Scan).parse(await json(join(SCANS, "pages.json")));
const { papers } = Expected.parse(await json(join(SCANS, "expected.json")));
const rules = ClassificationRules.parse(parse(await readFile("shared/regulation/annual-customer-files.yaml", "utf8")));
const recogniser = new PaddleRecogniser(MODELS);

async function pagesOf(scan: z.infer<typeof Scan>): Promise<Page[]> {
  const file = kept && join(kept, `${scan.name}.json`);
  if (file) {
    const before = await json(file).catch(() => undefined);
    if (before !== undefined) return z.array(Page).parse(before);
  }
  const format: ReadFormat = scan.file.endsWith(".png") ? "png" : "jpeg";
  const document = await openDocument(await readFile(join(SCANS, scan.file)), format, {
    resources: MODELS,
    mostPages: 1,
    mostPixels: 100_000_000,
    mostAttachments: 1,
    timeZone: "Asia/Shanghai",
  });
  const pages = [(await readPage(document, 1, recogniser)).page];
  await document.close();
  if (kept && file) {
    await mkdir(kept, { recursive: true });
    await writeFile(file, JSON.stringify(pages));
  }
  return pages;
}

type Verdict = "right" | "wrong" | "asked" | "–";

/** What a fact of a paper came to. A wrong one that a person is asked about anyway counts as asked. */
function verdict(read: string | undefined, wanted: string | undefined, asked: boolean): Verdict {
  if (read === wanted) return wanted === undefined ? "–" : "right";
  return asked ? "asked" : "wrong";
}

function judge(reading: Reading, wanted: Expectation) {
  const asked = reading.questions.length > 0;
  const [best] = reading.candidates;
  const kind = best && (wanted.class?.includes("/") === false ? best.class : `${best.class}/${best.type}`);
  const outcome: Verdict = asked === (wanted.outcome === "review") ? "right" : asked ? "asked" : "wrong";
  if (wanted.outcome === "review") return { outcome, class: "–", date: "–", customer: "–", amount: "–" } as const;
  return {
    outcome,
    class: verdict(kind, wanted.class, asked),
    date: verdict(reading.date?.value, wanted.date, asked),
    customer: verdict(reading.customer?.value, wanted.customer, asked),
    amount: verdict(reading.amount?.value, wanted.amount, asked),
  };
}

const counts = new Map<string, Map<string, number>>();
let spent = 0;
for (const scan of scans) {
  const wanted = papers[scan.base];
  if (wanted === undefined) continue;
  const pages = await pagesOf(scan);
  const start = performance.now();
  const reading = classify(pages, rules);
  spent += performance.now() - start;
  const verdicts = judge(reading, wanted);
  for (const [fact, is] of Object.entries(verdicts)) {
    const count = counts.get(fact) ?? new Map<string, number>();
    counts.set(fact, count.set(is, (count.get(is) ?? 0) + 1));
  }
  const notes = Object.entries({
    class: `${reading.candidates[0]?.class}/${reading.candidates[0]?.type}`,
    date: reading.date?.value,
    customer: reading.customer?.value,
    amount: reading.amount?.value,
  }).flatMap(([fact, value]) =>
    new Map<string, string>(Object.entries(verdicts)).get(fact) === "wrong" ? [`${fact} ${value}`] : [],
  );
  console.log(
    scan.name.padEnd(36),
    Object.values(verdicts)
      .map((is) => is.padEnd(6))
      .join(" "),
    reading.confidence.toFixed(2),
    [...notes, ...reading.questions].join(" · "),
  );
}

console.log(`\n${"".padEnd(10)} right wrong asked`);
for (const [fact, count] of counts)
  console.log(
    fact.padEnd(10),
    ["right", "wrong", "asked"].map((is) => String(count.get(is) ?? 0).padStart(5)).join(" "),
  );
console.log(`\n${(spent / scans.length).toFixed(1)} ms a paper to understand what was read`);
