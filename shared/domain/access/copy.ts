import { z } from "zod";
import { DAY, Instant } from "../instant.ts";
import { chunks } from "../intake/chunks.ts";
import { ReadFormat } from "../intake/item.ts";
import { PageRange } from "../reading/page.ts";
import { Code } from "../refusals.ts";
import { Refused } from "../refused.ts";
import { isAmong, type Pages, pagesOf } from "./pages.ts";
import type { RequestedFile } from "./request.ts";

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
  /** For whose eyes it is made, by subject. */
  viewer: z.string(),
  /** The paper's id, under which it is sealed. */
  paper: z.string(),
  document: Place,
  recognised: Place,
  format: ReadFormat,
  /** How many pages it has. */
  pages: z.int().min(1),
  /** DL-13. The pages that may be seen; in place of the others stands that they may not. */
  shown: z.array(PageRange).min(1),
  /** AF-24. It is an extract: it has those pages, and nothing in place of the others. */
  extract: z.boolean(),
  mark: CopyMark,
  /** AF-24. The number of a certified copy or extract. */
  copyNumber: z.string().optional(),
  begunAt: Instant,
  /** From then on what was made of it may be gone. */
  goneAt: Instant,
  /** CR-14. The last look at it that is on record: when it was, and from which network address. */
  lookedAt: Instant,
  lookedFrom: z.string(),
};

export const BeingMade = z.object({
  ...base,
  status: z.literal("being made"),
  /** The pages that are there, in order. */
  ready: z.array(z.int().min(1)),
  /** When it was last said that it is to be made. */
  sentAt: Instant,
  /** When the last of them came. */
  addedAt: Instant.optional(),
});
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

/** CR-14. Somebody is given the addresses of a copy. */
export type Look = Pick<Copy, "lookedAt" | "lookedFrom">;

/** Begins a copy with the first look at it; the bucket keeps what is made of it for a day. */
export function beginCopy(
  of: Omit<BeingMade, "status" | "ready" | "begunAt" | "sentAt" | "addedAt" | "goneAt" | keyof Look>,
  look: Look,
): BeingMade {
  const begunAt = look.lookedAt;
  const goneAt = new Date(Date.parse(begunAt) + DAY).toISOString();
  return { ...of, ...look, begunAt, sentAt: begunAt, goneAt, status: "being made", ready: [] };
}

/** An address is good for so many seconds. */
export const ADDRESS_SECONDS = 300;

/** CR-14. Whether a look goes on with the one that is on record: from the same place, while the addresses that were given out then are good. */
export const goesOn = ({ lookedAt, lookedFrom }: Look, look: Look): boolean =>
  look.lookedFrom === lookedFrom && since(lookedAt, look.lookedAt) < ADDRESS_SECONDS * 1000;

/** Whether a copy was made for whoever has the request now, shows of the file what may be seen now, and was not withdrawn. */
export const isStillFor = (
  copy: Copy,
  { viewer, file }: { viewer: string; file: Pick<RequestedFile, "paper" | "pages"> },
): boolean =>
  copy.status !== "withdrawn" &&
  copy.viewer === viewer &&
  copy.paper === file.paper &&
  isSame(copy.shown, pagesOf(copy.pages, file.pages));

/** Whether what was made of a copy may be gone by now. */
export const isGone = ({ goneAt }: Copy, now: string): boolean => now >= goneAt;

/** Whether nobody can have a copy any more, or ever: making it failed, or was not done as long as it could be had. */
export const isInVain = (copy: Copy, now: string): boolean =>
  copy.status === "failed" || (copy.status === "being made" && isGone(copy, now));

const isSame = (some: readonly PageRange[], others: readonly PageRange[]): boolean =>
  some.length === others.length && some.every(({ from, to }, n) => from === others[n]?.from && to === others[n]?.to);

/** How many pages one invocation makes: some seconds' work. */
const CHUNK = 10;

/**
 * What is to be sent for a copy: the first page that may be seen by itself, so that it is there soon, then the others. To send it all
 * again does no harm: what is there is not made twice.
 */
export function messagesOf(of: BeingMade): CopyMessage[] {
  const { request, copy, paper, shown } = of;
  const first = shown[0]?.from ?? 1;
  const pages = pagesIn(of);
  const after = together(pages.filter((page) => page > first));
  const all = [{ from: first, to: first }, ...after, ...together(pages.filter((page) => page < first))];
  return all.map((range) => ({ request, copy, paper, ...range }));
}

/** Pages in order, so many together as one invocation makes; of an extract others may lie between them. */
const together = (pages: readonly number[]): PageRange[] =>
  chunks(pages.length, CHUNK).flatMap(({ from, to }) => {
    const [first, last] = [pages[from - 1], pages[to - 1]];
    return first === undefined || last === undefined ? [] : [{ from: first, to: last }];
  });

/** How long, in milliseconds, the next of a copy that is being made may keep one waiting. */
const PATIENCE = 60_000;

/**
 * Whether nothing has come of a copy for long, nor was it said lately that it is to be made: whoever began it may have died before saying
 * all of it.
 */
export const isStuck = (copy: Copy, now: string): copy is BeingMade =>
  copy.status === "being made" &&
  [copy.sentAt, copy.addedAt ?? copy.begunAt].every((instant) => since(instant, now) > PATIENCE);

/** Of one request no more copies are made at a time, unless it has more files; those that take so many milliseconds count no more. */
const AT_ONCE = 5;
const LONG = 900_000;

/** Sees to it that nobody keeps all others waiting. @throws Refused `access.too-many-at-once` */
export function fewBeingMade(copies: readonly Copy[], files: number, now: string): void {
  const making = copies.filter(({ status, begunAt }) => status === "being made" && since(begunAt, now) < LONG);
  if (making.length >= Math.max(AT_ONCE, files)) throw new Refused("access.too-many-at-once", String(making.length));
}

const since = (instant: string, now: string): number => Date.parse(now) - Date.parse(instant);

/** The pages that a message asks for and that are not there yet. */
export const pagesToMake = (copy: BeingMade, { from, to }: PageRange): number[] =>
  pagesIn(copy).filter((page) => page >= from && page <= to && !copy.ready.includes(page));

/** Whether all of its pages are there. */
export const isWhole = (copy: BeingMade): boolean => copy.ready.length === pagesIn(copy).length;

type Content = Pick<Copy, "pages" | "shown" | "extract">;

/** The pages that a copy has, by their numbers in the paper: all, but for an extract. */
export const pagesIn = ({ pages, shown, extract }: Content): number[] =>
  Array.from({ length: pages }, (_, n) => n + 1).filter((page) => !extract || isAmong(shown, page));

/** Whether a page of it may be seen. */
export const isShown = ({ shown }: Pick<Copy, "shown">, page: number): boolean => isAmong(shown, page);

/** Whether something of a paper of so many pages may not be seen. */
export const isPart = (pages: number, shown: readonly PageRange[]): boolean =>
  pagesIn({ pages, shown: [...shown], extract: true }).length < pages;

/** A copy without what only one that is being made has. */
const rest = ({ status: _status, ready: _ready, sentAt: _sentAt, addedAt: _addedAt, ...copy }: BeingMade) => copy;

export const readied = (copy: BeingMade, now: string): Ready => ({ ...rest(copy), status: "ready", readyAt: now });
export const failed = (copy: BeingMade, code: Code): Failed => ({ ...rest(copy), status: "failed", code });

/** What a copy for viewing says of itself. */
export interface Viewed {
  name: string;
  department: string;
  request: string;
  /** As clockAt shows it. */
  at: string;
  /** The file's number. */
  number: string;
  purpose: string;
}

/** What a copy for viewing says all over: who sees it, under which request, when, of which file, and what for. */
export const viewingMark = (of: Viewed): CopyMark => ({
  tiles: [`${of.name} ${of.department} · 申请 ${of.request} · ${of.at}`, `文件 ${of.number} · 用途：${of.purpose}`],
});

/** What a certified copy says of itself; of an extract also `extracted`, its pages. */
export interface Source {
  number: string;
  title: string;
  copyNumber: string;
  /** How many are given out of it. */
  count: number;
  pages: number;
  extracted?: Pages | undefined;
  company: string;
  /** When it was begun, as clockAt shows it. */
  at: string;
}

/** AF-24, AF-25. What a certified copy or extract (复制件) says: besides, below each page, whence it comes, which copy it is, how many of it were given out, and when. */
export function certifiedMark(viewing: CopyMark, of: Source): CopyMark {
  const source = `来源：${of.number}《${of.title}》 复制件编号：${of.copyNumber} 共${of.count}份`;
  const issued = `${of.company} ${of.at}`;
  const foot =
    of.extracted === undefined
      ? { before: `${source} 共${of.pages}页之`, after: ` ${issued}` }
      : {
          before: `${source} 摘录第${of.extracted.replaceAll(",", "、")}页（原件共${of.pages}页），本页为第`,
          after: `页 ${issued}`,
        };
  return { ...viewing, foot };
}
