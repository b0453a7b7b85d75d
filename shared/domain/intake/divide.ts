import type { Page, PageRange } from "../reading/page.ts";
import { Refused } from "../refused.ts";
import { reject } from "./arrival.ts";
import { type InReview, moved, type Paper, type Received, type Rejected, type Source } from "./item.ts";

/** The formats whose pages can be made files of their own. */
const DIVISIBLE: readonly Paper["format"][] = ["pdf", "tiff"];

/**
 * What lies between the separator sheets of a batch, in order, the sheets themselves left out; nothing where there is none. Sheets
 * one after the other are one.
 *
 * @throws Refused `intake.only-separators`
 */
export function cutsAtSeparators(pages: readonly Pick<Page, "number" | "separator">[]): PageRange[] | undefined {
  if (!pages.some(({ separator }) => separator)) return undefined;
  const cuts: PageRange[] = [];
  for (const [index, { number, separator }] of pages.entries()) {
    const last = cuts.at(-1);
    if (separator) continue;
    if (last === undefined || pages[index - 1]?.separator) cuts.push({ from: number, to: number });
    else last.to = number;
  }
  if (cuts.length === 0) throw new Refused("intake.only-separators", String(pages.length));
  return cuts;
}

/** Cuts a paper of `pages` before each page of `starts`, which are in order and within the paper. */
function cutsBefore(starts: readonly number[], pages: number): PageRange[] {
  const bounds = [1, ...starts, pages + 1];
  if (!bounds.every((bound, n) => n === 0 || bound > (bounds[n - 1] ?? 0)))
    throw new Refused("divide.bad-pages", `2–${pages}`);
  return bounds.slice(0, -1).map((from, n) => ({ from, to: (bounds[n + 1] ?? 0) - 1 }));
}

/** A batch with separator sheets is taken apart before anything in it is understood. */
export const divideAtSeparators = (item: Received, cuts: PageRange[], now: string): Received => ({
  ...moved(item, now),
  cuts,
});

/**
 * AF-12. A person says on which pages of a paper others begin.
 *
 * @throws Refused `divide.*` where the paper has no such pages, cannot be divided, or lies in the vault already
 */
export function divideAsTold(item: InReview, starts: readonly number[], now: string): Received {
  const { code: _code, reading: _reading, before, regulation: _regulation, ...rest } = item;
  if (before) throw new Refused("divide.kept", item.id);
  if (!DIVISIBLE.includes(item.paper.format) || item.paper.pages < 2) throw new Refused("divide.one-piece", item.id);
  const cuts = cutsBefore(starts, item.paper.pages);
  return { ...moved(rest, now), status: "received", cuts };
}

/** Whether parts have to be made of a paper before it can go on: it was cut up, or it is an e-mail with attachments. */
export const isToBeDivided = ({ cuts, paper, parts }: Received): boolean =>
  cuts !== undefined || (paper?.attachments !== undefined && parts === undefined);

/** A batch ends where its parts begin: each goes its own way, and what came lies in quarantine as long as what was refused. */
export const divided = (item: Received, parts: string[], lies: Source, now: string): Rejected =>
  reject({ ...item, parts }, { code: DIVIDED, subject: String(parts.length) }, lies, now);

/** AF-11. An e-mail goes on by itself once its attachments have come in. */
export const unpacked = (item: Received, parts: string[], now: string): Received => ({
  ...moved(item, now),
  parts,
});

/** The end of a paper that was not refused, but lives on in its parts. */
export const DIVIDED = "intake.divided";

/** What part `n` is called, from 1: after its whole, for who looks for it. */
export const partName = (whole: string, n: number): string => `${whole.replace(/\.\w{1,5}$/, "")}-${n}.pdf`;
