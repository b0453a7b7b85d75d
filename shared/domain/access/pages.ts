import { z } from "zod";
import type { PageRange } from "../reading/page.ts";
import { Refused } from "../refused.ts";

/** DL-13. Pages of a paper as people write them: `1-3,5`. Whether they are in order, and there, is asked of the paper (`pagesOf`). */
export const Pages = z
  .string()
  .max(500, { abort: true })
  .regex(/^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/)
  .meta({ description: "页码，如 1-3,5", example: "1-3,5" });
export type Pages = z.infer<typeof Pages>;

/** The ranges that a text of pages names, as it names them. */
export const rangesIn = (pages: string): PageRange[] =>
  pages.split(",").map((part) => {
    const [from = "", to = from] = part.split("-");
    return { from: Number(from), to: Number(to) };
  });

/** Whether ranges stand in order, and no page is in two of them. */
export const isInOrder = (ranges: readonly PageRange[]): boolean =>
  ranges.every(({ from, to }, n) => from > (ranges[n - 1]?.to ?? 0) && from <= to);

/** Whether a page is among them. */
export const isAmong = (ranges: readonly PageRange[], page: number): boolean =>
  ranges.some(({ from, to }) => page >= from && page <= to);

/**
 * The pages that may be seen of a paper that has so many: all where none are named.
 *
 * @throws Refused `access.bad-pages` where the paper does not have them all, or they are not in order, or one is named twice
 */
export function pagesOf(total: number, named: Pages | undefined): PageRange[] {
  if (named === undefined) return [{ from: 1, to: total }];
  const ranges = rangesIn(named);
  if (!isInOrder(ranges) || ranges.some(({ to }) => to > total)) throw new Refused("access.bad-pages", `1–${total}`);
  return ranges;
}

/**
 * What is left where of the pages that could be seen (all where none are named) only some may.
 *
 * @throws Refused `access.pages-wider` where that would be more
 */
export function narrower(before: Pages | undefined, only: Pages): Pages {
  const wider = before === undefined ? undefined : rangesIn(only).find((range) => !isWithin(range, rangesIn(before)));
  if (wider) throw new Refused("access.pages-wider", `${before}`);
  return only;
}

/** Ranges that touch may hold together one that is in neither. */
function isWithin({ from, to }: PageRange, ranges: readonly PageRange[]): boolean {
  for (let page = from; page <= to; page++) if (!isAmong(ranges, page)) return false;
  return true;
}
