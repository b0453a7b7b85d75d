import { z } from "zod";
import { DAY, Instant } from "../instant.ts";
import { chunks } from "../intake/chunks.ts";
import { ReadFormat } from "../intake/item.ts";
import { PageRange } from "../reading/page.ts";
import { Code } from "../refusals.ts";
import { isAmong } from "./pages.ts";

/** What is burned into a copy: lines all over each page, and below each page a line of which the page's number is the middle. */
export const CopyMark = z.object({
  tiles: z.array(z.string().min(1)).min(1),
  foot: z.object({ before: z.string(), after: z.string() }).optional(),
});
export type CopyMark = z.infer<typeof CopyMark>;

/** Where the vault keeps something of a paper. */
const Place = z.object({ key: z.string(), versionId: z.string() });

/** Which copy: each time that a file is opened under a request, one is made. */
export const CopyKey = z.object({ request: z.string(), copy: z.string() });
export type CopyKey = z.infer<typeof CopyKey>;

const base = {
  ...CopyKey.shape,
  /** The paper's id, under which it is sealed. */
  paper: z.string(),
  document: Place,
  recognised: Place,
  format: ReadFormat,
  /** How many pages it has. */
  pages: z.int().min(1),
  /** DL-13. The pages that may be seen; in place of the others stands that they may not. */
  shown: z.array(PageRange).min(1),
  mark: CopyMark,
  begunAt: Instant,
  /** From then on what was made of it may be gone. */
  goneAt: Instant,
};

/** `ready` are the pages that are there, in order. */
export const BeingMade = z.object({ ...base, status: z.literal("being made"), ready: z.array(z.int().min(1)) });
export type BeingMade = z.infer<typeof BeingMade>;
export const Ready = z.object({ ...base, status: z.literal("ready"), readyAt: Instant });
export type Ready = z.infer<typeof Ready>;
export const Failed = z.object({ ...base, status: z.literal("failed"), code: Code });
export type Failed = z.infer<typeof Failed>;
/** Its grant ended before it did. */
export const WithdrawnCopy = z.object({ ...base, status: z.literal("withdrawn") });
export type WithdrawnCopy = z.infer<typeof WithdrawnCopy>;

/** A copy of a file for the eyes of those who were granted to see it: pictures of its pages, and all of them as one PDF. */
export const Copy = z.discriminatedUnion("status", [BeingMade, Ready, Failed, WithdrawnCopy]);
export type Copy = z.infer<typeof Copy>;

/** To copy: make these pages. `paper` tells where they lie, should there be no record of the copy any more. */
export const CopyMessage = z.strictObject({ ...CopyKey.shape, paper: z.string(), ...PageRange.shape });
export type CopyMessage = z.infer<typeof CopyMessage>;

/** Begins a copy; the bucket keeps what is made of it for a day. */
export function beginCopy(of: Omit<BeingMade, "status" | "ready" | "begunAt" | "goneAt">, now: string): BeingMade {
  const goneAt = new Date(Date.parse(now) + DAY).toISOString();
  return { ...of, begunAt: now, goneAt, status: "being made", ready: [] };
}

/** So many pages one invocation makes: some seconds' work. */
const CHUNK = 10;

/**
 * What is to be sent for a copy: the first page that may be seen by itself, so that it is there soon, then the others. To send it all
 * again does no harm: what is there is not made twice.
 */
export function messagesOf({ request, copy, paper, pages, shown }: BeingMade): CopyMessage[] {
  const first = shown[0]?.from ?? 1;
  const after = chunks(pages - first, CHUNK).map(({ from, to }) => ({ from: first + from, to: first + to }));
  const all = [{ from: first, to: first }, ...after, ...chunks(first - 1, CHUNK)];
  return all.map((range) => ({ request, copy, paper, ...range }));
}

/** The pages that a message asks for and that are not there yet. */
export const pagesToMake = ({ ready }: BeingMade, { from, to }: PageRange): number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n).filter((page) => !ready.includes(page));

/** Whether all of its pages are there. */
export const isWhole = ({ ready, pages }: BeingMade): boolean => ready.length === pages;

/** Whether a page of it may be seen. */
export const isShown = ({ shown }: Pick<Copy, "shown">, page: number): boolean => isAmong(shown, page);

/** A copy without what only one that is being made has. */
const rest = ({ status: _status, ready: _ready, ...copy }: BeingMade) => copy;

export const readied = (copy: BeingMade, now: string): Ready => ({ ...rest(copy), status: "ready", readyAt: now });
export const failed = (copy: BeingMade, code: Code): Failed => ({ ...rest(copy), status: "failed", code });

/** What a copy for viewing says all over: who sees it, under which request, and when. `at` is as the clock there shows it. */
export const viewingMark = (of: { name: string; department: string; request: string; at: string }): CopyMark => ({
  tiles: [`${of.name} ${of.department} · 申请 ${of.request} · ${of.at}`],
});

/**
 * AF-24, AF-25. What a certified copy or extract (复制件) says: besides, below each page, whence it comes, which copy it is, and how many
 * of it were given out.
 */
export const certifiedMark = (
  viewing: CopyMark,
  of: {
    number: string;
    title: string;
    copyNumber: string;
    count: number;
    pages: number;
    company: string;
    date: string;
  },
): CopyMark => ({
  ...viewing,
  foot: {
    before: `来源：${of.number}《${of.title}》 复制件编号：${of.copyNumber} 共${of.count}份 共${of.pages}页之`,
    after: ` ${of.company} ${of.date}`,
  },
});
