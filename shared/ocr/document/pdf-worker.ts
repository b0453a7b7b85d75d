import { readFile } from "node:fs/promises";
import { workerData } from "node:worker_threads";
import { answering } from "./apart.ts";
import type { PdfQuestions, PdfWork } from "./pdf-file.ts";
import { PdfFile } from "./pdfium.ts";

// The thread in which one PDF lives, so that whoever opened it can go on if the PDF never ends.

async function opened({ bytes, wasm, font, mostPages }: PdfWork): Promise<PdfFile> {
  const [binary, face] = await Promise.all([readFile(wasm), readFile(font)]);
  return PdfFile.open(bytes, binary, face, mostPages);
}

const opening = opened(workerData);

answering<PdfQuestions>(
  {
    pages: async () => (await opening).pages,
    embedded: async () => (await opening).embedded,
    text: async (number) => (await opening).text(number),
    image: async (number) => (await opening).image(number),
    part: async (cut) => (await opening).part(cut),
  },
  // PDFium ends in a trap where its input leads it astray or asks for too much memory; it is of no use after that.
  (error) => error instanceof Error && error.name === "RuntimeError",
);
