import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { Refused } from "#shared/domain/refused.ts";
import type { PdfAnswers, PdfQuestion, PdfReply, PdfWork } from "./pdf-file.ts";
import { PdfFile } from "./pdfium.ts";

// The thread in which one PDF lives, so that whoever opened it can go on if the PDF never ends.

async function opened({ bytes, wasm, font, mostPages }: PdfWork): Promise<PdfFile> {
  const [binary, face] = await Promise.all([readFile(wasm), readFile(font)]);
  return PdfFile.open(bytes, binary, face, mostPages);
}

const opening = opened(workerData);

const answers: { [About in keyof PdfAnswers]: (pdf: PdfFile, number: number) => PdfAnswers[About] } = {
  pages: (pdf) => pdf.pages,
  attachments: (pdf) => pdf.attachments,
  text: (pdf, number) => pdf.text(number),
  image: (pdf, number) => pdf.image(number),
};

async function replyTo({ about, number }: PdfQuestion): Promise<PdfReply<keyof PdfAnswers>> {
  try {
    return { answer: answers[about](await opening, number) };
  } catch (error) {
    if (error instanceof Refused) return { refused: { code: error.code, subject: error.subject } };
    // PDFium ends in a trap where its input leads it astray or asks for too much memory; it is of no use after that.
    if (error instanceof Error && error.name === "RuntimeError")
      return { refused: { code: "intake.corrupt", subject: "file" } };
    throw error;
  }
}

parentPort?.on("message", async (question: PdfQuestion) => {
  question.reply.postMessage(await replyTo(question));
});
