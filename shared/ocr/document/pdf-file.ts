import { once } from "node:events";
import { join } from "node:path";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import { Refused } from "#shared/domain/refused.ts";
import type { PageImage } from "../page-image.ts";
import type { OpenDocument, OpenOptions, PageSize, TextLayer } from "./document.ts";

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
  attachments: number;
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

/** No page needs more memory than this, in bytes, beyond what the process held when it was asked for. */
const ROOM = 800 * 2 ** 20;
const LOOK_MS = 50;

/** Bundled, the worker lies beside the function's own file under this name. */
const WORKER = new URL(import.meta.url.endsWith(".ts") ? "./pdf-worker.ts" : "./pdf-worker.mjs", import.meta.url);

/** Opens a PDF in a thread of its own: what never ends, or brings PDFium down, is refused and nothing else suffers. */
export async function openPdf(
  bytes: Uint8Array,
  { resources, mostPages, patience, time }: OpenOptions & { patience: number },
): Promise<OpenDocument> {
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
    const reply = await replyOf(worker, { about, number }, { patience, time });
    if ("answer" in reply) return reply.answer;
    await close();
    throw new Refused(reply.refused.code, reply.refused.subject);
  };
  return {
    pages: await ask("pages", 0),
    attachments: await ask("attachments", 0),
    image: (number) => ask("image", number),
    text: (number) => ask("text", number),
    close,
  };
}

async function replyOf<About extends keyof PdfAnswers>(
  worker: Worker,
  { about, number }: { about: About; number: number },
  { patience, time }: Pick<OpenOptions, "time"> & { patience: number },
): Promise<PdfReply<About>> {
  const { port1: here, port2: reply } = new MessageChannel();
  const giveUp = new AbortController();
  const signal = AbortSignal.any(time ? [giveUp.signal, time] : [giveUp.signal]);
  const [until, most] = [Date.now() + patience, process.memoryUsage.rss() + ROOM];
  const watch = setInterval(() => {
    if (Date.now() > until || process.memoryUsage.rss() > most) giveUp.abort();
  }, LOOK_MS);
  try {
    const replied = once(here, "message", { signal });
    const ended = once(worker, "exit", { signal }).then(() => {
      throw new Refused("intake.corrupt", "file");
    });
    worker.postMessage({ about, number, reply } satisfies PdfQuestion, [reply]);
    const [message] = await Promise.race([replied, ended]);
    return message;
  } catch (error) {
    if (!signal.aborted) throw error;
    return { refused: { code: "intake.too-complex", subject: number ? `page ${number}` : "file" } };
  } finally {
    clearInterval(watch);
    giveUp.abort();
    here.close();
  }
}
