/**
 * What the archive costs, from measured milliseconds and list prices; the README shows it. Reads the straight sample pages on one
 * thread, or takes the milliseconds of a page as its argument: `node test/bench/cost.ts 1200`.
 */
import { performance } from "node:perf_hooks";
import sharp from "sharp";
import { readPage } from "#shared/ocr/read-page.ts";
import { aRecogniser, open, scanFile, scans } from "../ocr/support.ts";
import { MEASURED, SLOWER, tables } from "./cost-model.ts";

const [said] = process.argv.slice(2);
const ms = said === undefined ? await measured() : Number(said);
console.log(`${ms} ms a page on one core here; one vCPU of Lambda's is assumed to take ${SLOWER} times as long.\n`);
console.log(tables(ms));
if (Math.abs(ms - MEASURED) > 0.2 * MEASURED)
  console.log(
    `\nThe README says so of ${MEASURED} ms a page: if this machine was quiet, renew MEASURED and the README.`,
  );

/** The mean over sample pages: the processor's own time, so that it matters little what else the machine does. */
async function measured(): Promise<number> {
  sharp.concurrency(1);
  const recogniser = await aRecogniser();
  const pages = (await scans()).filter(({ variant, rotation }) => variant === "scan200" && rotation === 0);
  const begun = performance.now();
  const used = process.cpuUsage();
  for (const { file } of pages) {
    const document = await open(await scanFile(file), file.endsWith(".png") ? "png" : "jpeg");
    await readPage(document, 1, recogniser);
    await document.close();
  }
  const { user, system } = process.cpuUsage(used);
  const each = (total: number) => Math.round(total / pages.length);
  console.log(`${pages.length} pages: ${each(performance.now() - begun)} ms a page by the clock.`);
  return each((user + system) / 1000);
}
