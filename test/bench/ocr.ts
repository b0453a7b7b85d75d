import { execFile } from "node:child_process";
import { promisify } from "node:util";
import sharp from "sharp";
import { PaddleRecogniser } from "#shared/ocr/paddle/paddle.ts";
import { readPage } from "#shared/ocr/read-page.ts";
import { fetchModels, MODELS } from "../../infra/models/fetch.ts";
import { errorRate, open, pathOf, type Scan, scanFile, scans, textOf } from "../ocr/support.ts";
import { mark } from "./figures.ts";

// Reads the sample pages with our recogniser and with Debian's tesseract side by side, one thread each.

const run = promisify(execFile);

/** What a group of pages must reach: the mean share of wrong characters. */
const MOST_ERRORS: Record<string, number> = { scan200: 0.006, poor150: 0.02, seal200: 0.015, turned: 0.008 };
/** Our time for a page in shares of tesseract's; memory in MB; time in ms until the first page is read, small and empty: the models are loaded for it. */
const MOST = { time: 0.6, memory: 800, ready: 500 };

interface Seen {
  errors: number;
  ms: number;
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const groupOf = ({ rotation, variant }: Scan) => (rotation === 0 ? variant : "turned");

async function timed(truth: string, read: () => Promise<string>): Promise<Seen> {
  const start = performance.now();
  const text = await read();
  return { ms: performance.now() - start, errors: errorRate(truth, text) };
}

const tesseract = async (page: Scan) =>
  (await run("tesseract", [pathOf(page), "-", "-l", "chi_sim"], { env: { ...process.env, OMP_THREAD_LIMIT: "1" } }))
    .stdout;

const hasTesseract = await run("tesseract", ["--list-langs"]).then(
  ({ stdout, stderr }) => `${stdout}${stderr}`.includes("chi_sim"),
  () => false,
);
if (!hasTesseract) console.log("tesseract with chi_sim is not installed: our recogniser is measured alone.\n");

sharp.concurrency(1);
await fetchModels();
const begun = performance.now();
const recogniser = new PaddleRecogniser(MODELS);
await recogniser.recognise({ number: 1, width: 64, height: 64, rgb: new Uint8Array(3 * 64 * 64).fill(255) });
const ready = performance.now() - begun;

const ours = async (page: Scan) => {
  const document = await open(await scanFile(page.file), page.file.endsWith(".png") ? "png" : "jpeg");
  return textOf((await readPage(document, 1, recogniser)).page);
};

const groups = new Map<string, { ours: Seen[]; theirs: Seen[] }>();
for (const page of await scans()) {
  const truth = `${await scanFile(page.truth)}`;
  const group = groups.get(groupOf(page)) ?? { ours: [], theirs: [] };
  group.ours.push(await timed(truth, () => ours(page)));
  if (hasTesseract) group.theirs.push(await timed(truth, () => tesseract(page)));
  groups.set(groupOf(page), group);
}

const percent = (seen: Seen[]) =>
  seen.length ? Number((100 * mean(seen.map(({ errors }) => errors))).toFixed(2)) : "–";
const pace = (seen: Seen[]) => (seen.length ? Math.round(mean(seen.map(({ ms }) => ms))) : "–");
console.table(
  Object.fromEntries(
    [...groups].map(([name, { ours, theirs }]) => {
      const most = MOST_ERRORS[name];
      return [
        name,
        {
          pages: ours.length,
          "errors %": percent(ours),
          "at most": most === undefined ? "–" : 100 * most,
          "": most === undefined ? "" : mark(mean(ours.map(({ errors }) => errors)) <= most),
          "ms a page": pace(ours),
          "tesseract %": percent(theirs),
          "tesseract ms": pace(theirs),
        },
      ];
    }),
  ),
);

const all = [...groups.values()];
const [own, other] = [all.flatMap(({ ours }) => ours), all.flatMap(({ theirs }) => theirs)];
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
if (hasTesseract) {
  const share = mean(own.map(({ ms }) => ms)) / mean(other.map(({ ms }) => ms));
  console.log(`time for a page: ${share.toFixed(2)} of tesseract's, at most ${MOST.time}: ${mark(share <= MOST.time)}`);
}
console.log(`peak memory: ${memory} MB, at most ${MOST.memory}: ${mark(memory <= MOST.memory)}`);
console.log(`models ready: ${Math.round(ready)} ms, at most ${MOST.ready}: ${mark(ready <= MOST.ready)}`);
