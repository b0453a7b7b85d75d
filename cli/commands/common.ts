import { type Command, InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { Count } from "#shared/domain/access/request.ts";
import { BusinessDate } from "#shared/domain/reading/reading.ts";
import { DATE } from "#shared/domain/refusals.ts";
import type { Api } from "../api.ts";
import { apiOf, findArchive, type Said } from "../archive.ts";
import { Sessions } from "../sessions.ts";

/** What every command may be told. */
export interface Common extends Said {
  readonly json?: boolean;
}

/** The archive that is meant, as whoever is signed in. */
export function connected(said: Common): Api {
  const sessions = new Sessions();
  return apiOf(findArchive(said, sessions), said, sessions);
}

/** An option that takes one of the API's words, or the label under which people read it. */
export function wordOption<Word extends string>(
  flags: string,
  description: string,
  labels: Readonly<Record<Word, string>>,
): Option {
  const words = Object.entries<string>(labels);
  const known = `可以是：${words.map(([word, label]) => `${label} ${word}`).join("、")}`;
  return new Option(flags, `${description}（${known}）`).argParser((said) => {
    const found = words.find((either) => either.includes(said));
    if (!found) throw new InvalidArgumentError(known);
    return found[0];
  });
}

/** What an option says as a day. */
export function dayIn(said: string): string {
  if (!z.iso.date().safeParse(said).success) throw new InvalidArgumentError("应是日历上有的一天，如 2026-03-18。");
  return said;
}

/** What an option says as a business date: a day, a month or a year. */
export function dateIn(said: string): string {
  if (!BusinessDate.safeParse(said).success) throw new InvalidArgumentError(`${DATE}。`);
  return said;
}

/** What an option says as a number of copies. */
export function countIn(said: string): number {
  const count = Count.safeParse(Number(said)).data;
  if (count === undefined) throw new InvalidArgumentError("应为 1 至 100 的整数。");
  return count;
}

/** How an application to destroy is named. */
export const DISPOSAL = "销毁申请号，或其开头至少四位";

export const paging = (command: Command): Command =>
  command
    .option("--limit <n>", "一页多少条，1 至 100（缺省 50）")
    .option("--cursor <cursor>", "上一页末尾给出的翻页标记");

/** A page as its table; where nothing is on it, that instead of a bare header. */
export const orNothing = <T>(
  { items, cursor }: { items: readonly T[]; cursor: string | null },
  what: string,
  table: (items: readonly T[]) => string[],
  none = `没有符合的${what}。`,
): string[] => (items.length > 0 ? table(items) : cursor === null ? [none] : []);

export const readOn = ({ cursor }: { cursor: string | null }): string[] =>
  cursor === null ? [] : ["", `还有更多：--cursor ${cursor}`];
