import { mkdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { parentPort } from "node:worker_threads";
import { z } from "zod";
import { conclude } from "#shared/domain/intake/decision.ts";
import type { ReadFormat } from "#shared/domain/intake/item.ts";
import { classify } from "#shared/domain/reading/classify.ts";
import { Page } from "#shared/domain/reading/page.ts";
import { askIfSeveral } from "#shared/domain/reading/several.ts";
import { tellingPages } from "#shared/domain/reading/telling-pages.ts";
import { openDocument } from "#shared/ocr/document/open.ts";
import { PaddleRecogniser } from "#shared/ocr/paddle/paddle.ts";
import { readPage } from "#shared/ocr/read-page.ts";
import { anInspectedPaper, loaded, NOW, rules } from "../support/papers.ts";

/** A thread that reads one paper after the other as functions/intake/recognise does, but for separators and what was learned. */

/** `kept` is a folder that keeps what was read, so that a change of the classifier alone need not read again. */
export interface Task {
  name: string;
  path: string;
  department: string;
  kept: string | undefined;
}

const MODELS = ".models";
/** The papers come in today: nothing is dated after it. */
const TODAY = new Date().toISOString().slice(0, 10);
const FORMATS: Record<string, ReadFormat> = { ".png": "png", ".jpg": "jpeg", ".tif": "tiff", ".pdf": "pdf" };
const recogniser = new PaddleRecogniser(MODELS);

async function read(path: string): Promise<Page[]> {
  const format = FORMATS[extname(path)];
  if (format === undefined) throw new Error(`${path} is of no known format`);
  const options = {
    ...{ resources: MODELS, mostPages: 100, mostPixels: 100_000_000 },
    ...{ mostAttachments: 0, timeZone: "Asia/Shanghai" },
  };
  const document = await openDocument(await readFile(path), format, options);
  const pages: Page[] = [];
  for (let number = 1; number <= document.pages.length; number++)
    pages.push((await readPage(document, number, recogniser)).page);
  await document.close();
  return pages;
}

async function pagesOf({ name, path, kept }: Task): Promise<Page[]> {
  if (kept === undefined) return read(path);
  const file = join(kept, `${name}.json`);
  const before = await readFile(file, "utf8").catch(() => undefined);
  if (before !== undefined) return z.array(Page).parse(JSON.parse(before));
  const pages = await read(path);
  await mkdir(kept, { recursive: true });
  await writeFile(file, JSON.stringify(pages));
  return pages;
}

async function made(task: Task) {
  const pages = await pagesOf(task);
  // The name that a scanner gives says nothing: the paper must speak for itself.
  const hints = { fileName: `scan0001${extname(task.path)}` };
  const { department } = task;
  const known = { ...hints, department, received: TODAY };
  const understood = classify(tellingPages(pages), loaded.regulation, known);
  const reading = askIfSeveral(understood, pages, loaded.regulation);
  const item = { ...anInspectedPaper(), department, hints };
  return { name: task.name, pages, reading, filed: conclude(item, reading, rules, NOW).status === "recognised" };
}

parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await made(task)));
