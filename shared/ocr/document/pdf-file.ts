import { join } from "node:path";
import type { PageRange } from "#shared/domain/reading/page.ts";
import type { PageImage } from "../page-image.ts";
import { apart, workerFile } from "./apart.ts";
import type { OpenDocument, OpenOptions, PageSize, TextLayer } from "./document.ts";

/** What the worker starts with; `wasm` and `font` are paths. */
export interface PdfWork {
  bytes: Uint8Array;
  wasm: string;
  font: string;
  mostPages: number;
}

/** What can be asked of the worker, and what it answers. */
export type PdfQuestions = {
  pages: { of: undefined; answer: PageSize[] };
  embedded: { of: undefined; answer: number };
  text: { of: number; answer: TextLayer };
  image: { of: number; answer: PageImage };
  part: { of: PageRange; answer: Uint8Array };
};

/** Opens a PDF in a thread of its own. */
export async function openPdf(
  bytes: Uint8Array,
  { resources, mostPages, ...limits }: Pick<OpenOptions, "resources" | "mostPages" | "time"> & { patience: number },
): Promise<OpenDocument> {
  const workerData: PdfWork = {
    bytes,
    wasm: join(resources, "pdfium.wasm"),
    font: join(resources, "font.ttf"),
    mostPages,
  };
  const { ask, close } = apart<PdfQuestions>(workerFile("pdf-worker", import.meta.url), { workerData, ...limits });
  return {
    pages: await ask("pages", undefined, "file"),
    attachments: [],
    embedded: await ask("embedded", undefined, "file"),
    image: (number) => ask("image", number, `page ${number}`),
    text: (number) => ask("text", number, `page ${number}`),
    part: (cut) => ask("part", cut, `page ${cut.from}`),
    close,
  };
}
