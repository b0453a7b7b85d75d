import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { ReadFormat } from "#shared/domain/intake/item.ts";
import { classify } from "#shared/domain/reading/classify.ts";
import { type Likeness, likenessOf, samePaper } from "#shared/domain/reading/likeness.ts";
import { Page } from "#shared/domain/reading/page.ts";
import { ClassificationRules } from "#shared/domain/reading/rules.ts";
import { openDocument } from "#shared/ocr/document/open.ts";
import { looksOf } from "#shared/ocr/looks.ts";
import { PaddleRecogniser } from "#shared/ocr/paddle/paddle.ts";
import { picture } from "#shared/ocr/picture.ts";
import { readPage } from "#shared/ocr/read-page.ts";
import { aCopy, type Lying, waysToLie } from "../support/copies.ts";

/**
 * Every pair of the sample scans, and of copies of them that were made askew: two scans of one paper should be found to be so
 * (recall), two papers never (precision); and of the former, how many share a band, without which they would not be compared at all.
 * Usage: node test/bench/duplicates.ts [folder that keeps what was read, so that the next run need not read again]
 */

const MODELS = ".models";
const SCANS = "test/scans";
const kept = process.argv[2];
const formats: Record<string, ReadFormat> = { png: "png", jpg: "jpeg", pdf: "pdf" };

const rules = ClassificationRules.parse(parse(await readFile("shared/regulation/annual-customer-files.yaml", "utf8")));
const recogniser = new PaddleRecogniser(MODELS);

/** A scan, or a copy of one that `lies` so. */
interface Scan {
  file: string;
  from: string;
  lies?: Lying;
}

async function pagesOf({ file, from, lies }: Scan): Promise<Page[]> {
  const before = kept && join(kept, `${file.replace("/", "-")}.json`);
  const known = before && (await readFile(before, "utf8").catch(() => undefined));
  if (known) return z.array(Page).parse(JSON.parse(known));
  const scan = await readFile(join(SCANS, from));
  const format = lies ? "jpeg" : (formats[from.slice(-3)] ?? "jpeg");
  const document = await openDocument(lies ? await aCopy(scan, lies) : scan, format, {
    resources: MODELS,
    mostPages: 10,
    ...{ mostPixels: 100_000_000, mostAttachments: 100, timeZone: "Asia/Shanghai" },
  });
  const pages: Page[] = [];
  for (let number = 1; number <= document.pages.length; number++) {
    const { page, image } = await readPage(document, number, recogniser);
    pages.push({ ...page, picture: await looksOf(await picture(image, page.turned)) });
  }
  await document.close();
  if (kept && before) {
    await mkdir(kept, { recursive: true });
    await writeFile(before, JSON.stringify(pages));
  }
  return pages;
}

const scans: Scan[] = (
  await Promise.all(
    ["pages", "born-digital"].map(async (at) => (await readdir(join(SCANS, at))).map((f) => `${at}/${f}`)),
  )
)
  .flat()
  .filter((file) => /\/\d\d-/.test(file))
  .map((file) => ({ file, from: file }));
const copies = scans
  .filter(({ file }) => file.endsWith(".clean200.png"))
  .flatMap(({ file, from }, seed) =>
    Object.entries(waysToLie(seed + 1)).map(([way, lies]) => ({
      file: file.replace(/^pages(.*)clean200.png$/, `copies$1${way}`),
      ...{ from, lies },
    })),
  );

const papers: { scan: Scan; paper: string; likeness: Likeness }[] = [];
for (const scan of [...scans, ...copies]) {
  const pages = await pagesOf(scan);
  const paper = scan.file.replace(/^.*\//, "").split(".")[0] ?? "";
  papers.push({ scan, paper, likeness: likenessOf(scan.file, pages, classify(pages, rules)) });
}

const none = () => ({ same: 0, found: 0, banded: 0, different: 0, alarms: 0, bandedAlarms: 0 });
const [straight, askew] = [none(), none()];
for (const [at, one] of papers.entries()) {
  for (const other of papers.slice(at + 1)) {
    const count = one.scan.lies || other.scan.lies ? askew : straight;
    const match = samePaper(one.likeness, other.likeness);
    const banded = one.likeness.bands.some((band) => other.likeness.bands.includes(band));
    if (one.paper === other.paper) {
      count.same++;
      if (match) count.found++;
      if (banded) count.banded++;
      if (!match || !banded)
        console.log(`missed${match ? " by its bands" : ""}: ${one.scan.file} and ${other.scan.file}`);
    } else {
      count.different++;
      if (match) count.alarms++;
      if (banded) count.bandedAlarms++;
      if (match) console.log(`false alarm: ${one.scan.file} and ${other.scan.file} ${JSON.stringify(match)}`);
    }
  }
}

const share = (of: number, all: number) => `${((100 * of) / Math.max(1, all)).toFixed(1)} %`;
console.log(
  `${scans.length} scans and ${copies.length} copies of ${new Set(papers.map(({ paper }) => paper)).size} papers`,
);
for (const [name, count] of Object.entries({ "scans alone": straight, "with a copy made askew": askew })) {
  console.log(name);
  console.log(
    `  two scans of one paper   ${count.same} pairs, found ${count.found} (recall ${share(count.found, count.same)})`,
  );
  console.log(`    of these share a band  ${count.banded} (${share(count.banded, count.same)})`);
  console.log(`  two different papers     ${count.different} pairs, false alarms ${count.alarms}`);
  console.log(`    of these share a band  ${count.bandedAlarms}`);
  console.log(`  precision                ${share(count.found, count.found + count.alarms)}`);
}
