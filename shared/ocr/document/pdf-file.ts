import { once } from "node:events";
import { join } from "node:path";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import { Refused } from "#shared/domain/refused.ts";
import type { PageImage } from "../page-image.ts";
import type { OpenDocument, PageSize, TextLayer } from "./document.ts";

/** What the worker starts with; `wasm` and `font` are paths. */
export interface PdfWork {
  bytes: Uint8Array;
  wasm: string;
  font: string;
  mostPages: number;
}

/** What can be asked of the worker, and what it answers. */
export interface PdfAnswers {
  pages: PageSize[];
  text: TextLayer;
  image: PageImage;
}

export interface PdfQuestion {
  about: keyof PdfAnswers;
  number: number;
  reply: MessagePort;
}

export type PdfReply<About extends keyof PdfAnswers> =
  | { answer: PdfAnswers[About] }
  | { refused: { code: string; subject: string } };

/** An honest page takes a second or two; one that takes longer is refused. */
const PATIENCE_MS = 30_000;

/** Bundled, the worker lies beside the function's own file under this name. */
const WORKER = new URL(import.meta.url.endsWith(".ts") ? "./pdf-worker.ts" : "./pdf-worker.mjs", import.meta.url);

/** Opens a PDF in a thread of its own: what never ends, or brings PDFium down, is refused and nothing else suffers. */
export async function openPdf(bytes: Uint8Array, resources: string, mostPages: number): Promise<OpenDocument> {
  const workerData: PdfWork = {
    bytes,
    wasm: join(resources, "pdfium.wasm"),
    font: join(resources, "font.ttf"),
    mostPages,
  };
  const worker = new Worker(WORKER, { workerData });
  const close = async () => {
    await worker.terminate();
  };
  const ask = async <About extends keyof PdfAnswers>(about: About, number: number): Promise<PdfAnswers[About]> => {
    const reply = await replyOf(worker, about, number);
    if ("answer" in reply) return reply.answer;
    await close();
    throw new Refused(reply.refused.code, reply.refused.subject);
  };
  return {
    pages: await ask("pages", 0),
    image: (number) => ask("image", number),
    text: (number) => ask("text", number),
    close,
  };
}

async function replyOf<About extends keyof PdfAnswers>(
  worker: Worker,
  about: About,
  number: number,
): Promise<PdfReply<About>> {
  const { port1: here, port2: reply } = new MessageChannel();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  const { signal } = patience;
  try {
    const replied = once(here, "message", { signal });
    const ended = once(worker, "exit", { signal }).then(() => {
      throw new Refused("intake.corrupt", "file");
    });
    worker.postMessage({ about, number, reply } satisfies PdfQuestion, [reply]);
    const [message] = await Promise.race([replied, ended]);
    return message;
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") {
      return { refused: { code: "intake.too-complex", subject: number ? `page ${number}` : "file" } };
    }
    throw error;
  } finally {
    clearTimeout(timer);
    patience.abort();
    here.close();
  }
}
