import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { parentPort } from "node:worker_threads";
import { classify } from "#shared/domain/intake/classify.ts";
import { conclude } from "#shared/domain/intake/decision.ts";
import { tellingPages } from "#shared/domain/intake/telling-pages.ts";
import { openDocument, type ReadableFormat } from "#shared/ocr/document/open.ts";
import { PaddleRecogniser } from "#shared/ocr/paddle/paddle.ts";
import { readPages } from "#shared/ocr/read-pages.ts";
import { anInspectedPaper, loaded, NOW, rules } from "../support/papers.ts";

/** A thread that reads one paper after the other as functions/intake/recognise does. */

const MODELS = ".models";
const FORMATS: Record<string, ReadableFormat> = { ".png": "png", ".jpg": "jpeg", ".tif": "tiff", ".pdf": "pdf" };
const recogniser = new PaddleRecogniser(MODELS);

async function made({ name, path, department }: { name: string; path: string; department: string }) {
  const format = FORMATS[extname(path)];
  if (format === undefined) throw new Error(`${path} is of no known format`);
  const document = await openDocument(await readFile(path), format, { resources: MODELS, mostPages: 100 });
  const pages = await readPages(document, { from: 1, to: document.pages.length }, recogniser);
  await document.close();
  // The name that a scanner gives says nothing: the paper must speak for itself.
  const hints = { fileName: `scan0001${extname(path)}` };
  const reading = classify(tellingPages(pages), loaded.regulation, {
    ...hints,
    department,
    received: NOW.slice(0, 10),
  });
  const item = { ...anInspectedPaper(), department, hints };
  return { name, pages, reading, filed: conclude(item, reading, rules, NOW).status === "recognised" };
}

parentPort?.on("message", async (file) => parentPort?.postMessage(await made(file)));
