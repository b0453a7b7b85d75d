/**
 * How long the pages of a copy take, from the paper's bytes to a JPEG with the mark in it, beside the same pages drawn without a mark
 * and, where it is installed, Poppler's pdftoppm. The first page is timed from the start of this process: nothing is loaded before.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import PDFDocument from "pdfkit";
import sharp from "sharp";
import type { ReadFormat } from "#shared/domain/intake/item.ts";
import { bind } from "#shared/ocr/copy/bind.ts";
import { copyPages } from "#shared/ocr/copy/copy-pages.ts";
import { openDocument } from "#shared/ocr/document/open.ts";
import { SCANS } from "../../infra/local/expectation.ts";
import { MODELS } from "../../infra/models/fetch.ts";
import { mark } from "./figures.ts";

/** In milliseconds; of a page at 200 dots an inch. */
const MOST = { first: 2000, page: 400 };
const MARK = {
  tiles: ["张㐂 销售部 · 申请 0198ab12 · 2026-11-27 09:30 +08:00", "文件 Y2023销售合同002 · 用途：核对付款条件"],
};
const OPTIONS = {
  ...{ resources: MODELS, mostPages: 1000, mostPixels: 100_000_000, mostAttachments: 100, timeZone: "Asia/Shanghai" },
};

interface Paper {
  format: ReadFormat;
  bytes: Uint8Array;
  pages: number;
}

const all = (pages: number) => Array.from({ length: pages }, (_, n) => n + 1);
const scan = (file: string) => readFile(join(SCANS, file));

async function* copied({ bytes, format, pages }: Paper): AsyncGenerator<Uint8Array> {
  const order = { format, pages: all(pages), isShown: () => true, turnOf: () => 0 as const, mark: MARK };
  for await (const { jpeg } of copyPages(bytes, order, OPTIONS)) yield jpeg;
}

/** The same without a mark. */
async function* drawn({ bytes, format, pages }: Paper): AsyncGenerator<Uint8Array> {
  const document = await openDocument(bytes, format, OPTIONS);
  for (const number of all(pages)) {
    const { width, height, rgb } = await document.image(number);
    yield await sharp(rgb, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 80, chromaSubsampling: "4:4:4" })
      .toBuffer();
  }
  await document.close();
}

async function* repeated(page: Uint8Array, times: number) {
  for (let n = 0; n < times; n++) yield page;
}

const worked = (since?: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** By the clock, and the processors' own time, which hardly depends on what else the machine does. */
const timed = async (pages: AsyncIterable<Uint8Array>) => {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  let [count, bytes] = [0, 0];
  for await (const page of pages) {
    count++;
    bytes += page.length;
  }
  const each = (total: number) => Math.round(total / count);
  return { ms: each(performance.now() - begun), work: each(worked(used)), kB: each(bytes / 1024) };
};

const digital = await scan("born-digital/02-purchase-contract.pdf");
for await (const _ of copied({ format: "pdf", bytes: digital, pages: 1 })) break;
const first = { ms: Math.round(performance.now()), work: Math.round(worked()) };
const load = loadavg()[0]?.toFixed(1);
console.log(
  `${load} processes want one of ${cpus().length} processors: by the clock little is said where they are more.\n`,
);

sharp.concurrency(1);
const sealed = await scan("pages/01-sales-contract.seal200.jpg");
const scans = ["01-sales-contract", "03-service-contract", "04-sales-order", "07-phone-record", "12-complaint"];
const pictures = await Promise.all(scans.map((name) => scan(`pages/${name}.scan200.jpg`)));
const fax = await sharp(await scan("pages/02-purchase-contract.bilevel200.png"))
  .greyscale()
  .threshold()
  .toColourspace("b-w")
  .tiff({ compression: "ccittfax4", bitdepth: 1 })
  .toBuffer();
/** Ten full pages of print, as an office program writes them. */
async function print(): Promise<Buffer> {
  const document = new PDFDocument({ size: "A4", font: join(MODELS, "font.ttf"), autoFirstPage: false });
  const done = buffer(document);
  const text = await readFile(join(SCANS, "truth/02-purchase-contract.clean200.txt"), "utf8");
  for (let n = 0; n < 10; n++) document.addPage().fontSize(9).text(`${text}\n${text}`);
  document.end();
  return done;
}
const printed = await print();

async function* twice() {
  yield* pictures;
  yield* pictures;
}
const papers: Record<string, Paper> = {
  "born-digital PDF": { format: "pdf", bytes: printed, pages: 10 },
  "PDF of colour scans": { format: "pdf", bytes: await buffer(bind(twice(), "pdf")), pages: 2 * pictures.length },
  "scan with a seal (JPEG)": { format: "jpeg", bytes: sealed, pages: 1 },
  "black and white (TIFF)": { format: "tiff", bytes: fax, pages: 1 },
};

const run = promisify(execFile);
const hasPoppler = await run("pdftoppm", ["-v"]).then(
  () => true,
  () => false,
);
if (!hasPoppler)
  console.log("pdftoppm (poppler-utils) is not installed: there is no peer but ourselves without a mark.\n");

async function poppler({ format, bytes, pages }: Paper): Promise<number | undefined> {
  if (!hasPoppler || format !== "pdf") return undefined;
  const folder = await mkdtemp(join(tmpdir(), "copies-"));
  await writeFile(join(folder, "paper.pdf"), bytes);
  const begun = performance.now();
  await run("pdftoppm", ["-r", "200", "-jpeg", join(folder, "paper.pdf"), join(folder, "page")]);
  const ms = Math.round((performance.now() - begun) / pages);
  await rm(folder, { recursive: true });
  return ms;
}

const TIMES = 5;
const rows: Record<string, Record<string, string | number>> = {};
for (const [name, paper] of Object.entries(papers)) {
  const ours = [];
  const plain = [];
  const theirs = [];
  for (let n = 0; n < TIMES; n++) {
    ours.push(await timed(copied(paper)));
    plain.push(await timed(drawn(paper)));
    theirs.push((await poppler(paper)) ?? Number.POSITIVE_INFINITY);
  }
  const ms = Math.min(...ours.map((each) => each.ms));
  const peer = Math.min(...theirs);
  rows[name] = {
    "ms a page": ms,
    "at most": MOST.page,
    "": mark(ms <= MOST.page),
    "of the processor": Math.min(...ours.map((each) => each.work)),
    "unmarked ms": Math.min(...plain.map((each) => each.ms)),
    "pdftoppm ms": Number.isFinite(peer) ? peer : "–",
    "kB a page": Math.max(...ours.map((each) => each.kB)),
  };
}
console.table(rows);

const THICK = 300;
const [page = sealed] = pictures;
const before = process.memoryUsage().rss;
let most = before;
const begun = performance.now();
let size = 0;
for await (const piece of bind(repeated(page, THICK), "jpeg")) {
  size += piece.length;
  most = Math.max(most, process.memoryUsage().rss);
}
const [ms, mb] = [Math.round(performance.now() - begun), (bytes: number) => Math.round(bytes / 1024 ** 2)];
console.log(`${THICK} pages bound, ${mb(size)} MB: ${ms} ms, ${mb(most - before)} MB more of memory at most`);
console.log(
  `first page ready: ${first.ms} ms after the start (${first.work} of the processor), at most ${MOST.first}: ${mark(first.ms <= MOST.first)}`,
);
