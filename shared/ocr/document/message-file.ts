import { join } from "node:path";
import sharp from "sharp";
import { Refused } from "#shared/domain/refused.ts";
import type { PageImage } from "../page-image.ts";
import { apart, workerFile } from "./apart.ts";
import { type OpenDocument, type OpenOptions, type PageSize, refuseTooMany, type TextLayer } from "./document.ts";
import type { Message, MessageLimits } from "./message.ts";

export type MessageQuestions = { message: { of: undefined; answer: Message } };

/** The pages that an e-mail is laid out on: A4 at 150 dots an inch, in letters of 11 points. */
const PAGE: PageSize = { width: 1240, height: 1754 };
const DOTS = 150;
const POINTS = 11;
const MARGIN = { left: 110, top: 90 };
/** How far apart lines are, and how wide half a Chinese character is, as the font has them at that size. */
const LINE = 33.8;
const HALF = (POINTS * DOTS) / 72 / 2;
const LINES = Math.floor((PAGE.height - 2 * MARGIN.top) / LINE);

/** Opens an e-mail: its text on pages, and what is attached. It is read in a thread of its own. */
export async function openMessage(
  bytes: Uint8Array,
  options: OpenOptions & { patience: number },
): Promise<OpenDocument> {
  const { resources, mostPages, mostAttachments, timeZone, patience, time } = options;
  const limits: MessageLimits = { mostPages, linesOnPage: LINES, mostAttachments, timeZone };
  const reader = apart<MessageQuestions>(workerFile("message-worker", import.meta.url), {
    workerData: { bytes, limits },
    patience,
    time,
  });
  const { lines, attachments } = await reader.ask("message", undefined, "file");
  await reader.close();
  const pages = pagesOf(lines);
  refuseTooMany(pages.length, mostPages);
  const page = (number: number) => pages[number - 1] ?? [];
  return {
    pages: pages.map(() => PAGE),
    attachments,
    image: (number) => drawn(page(number), number, join(resources, "font.ttf")),
    text: async (number) => written(page(number)),
    part: async () => {
      throw new Refused("divide.one-piece", "file");
    },
    close: async () => undefined,
  };
}

/** A page begins with a line that is written on. */
function pagesOf(lines: readonly string[]): string[][] {
  const pages: string[][] = [];
  for (const line of lines) {
    const page = pages.at(-1);
    if (page && page.length < LINES) page.push(line);
    else if (line.trim() !== "") pages.push([line]);
  }
  return pages;
}

function written(lines: readonly string[]): TextLayer {
  const placed = lines.flatMap((line, n) => {
    const text = line.trim();
    if (text === "") return [];
    const left = MARGIN.left + HALF * wide(line.slice(0, line.length - line.trimStart().length));
    const top = MARGIN.top + n * LINE;
    const box = { left, top, right: left + HALF * wide(text), bottom: top + 2.4 * HALF };
    return [{ text, confidence: 1, box, font: "" }];
  });
  return { lines: placed, plausible: true, certain: true };
}

const wide = (text: string) => Array.from(text).reduce((sum, character) => sum + (character > "ÿ" ? 2 : 1), 0);

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The page as a person sees it, in the font that the archive carries. */
async function drawn(lines: readonly string[], number: number, fontfile: string): Promise<PageImage> {
  const text = lines.join("\n").replaceAll(/[&<>]/g, (character) => MARKUP[character] ?? "");
  const block = await sharp({ text: { text, fontfile, font: `Noto Sans SC ${POINTS}`, dpi: DOTS, rgba: true } })
    .png()
    .toBuffer({ resolveWithObject: true });
  const room = {
    width: Math.min(block.info.width, PAGE.width - MARGIN.left),
    height: Math.min(block.info.height, PAGE.height - MARGIN.top),
  };
  const ink = await sharp(block.data)
    .extract({ left: 0, top: 0, ...room })
    .toBuffer();
  const { data } = await sharp({ create: { ...PAGE, channels: 3, background: "white" } })
    .composite([{ input: ink, left: MARGIN.left, top: MARGIN.top }])
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { number, ...PAGE, rgb: data };
}
