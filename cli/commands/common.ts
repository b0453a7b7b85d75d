import type { Command } from "commander";
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

export const paging = (command: Command): Command =>
  command
    .option("--limit <n>", "一页多少条，1 至 100（缺省 50）")
    .option("--cursor <cursor>", "上一页末尾给出的翻页标记");

/** A page as its table; where nothing is on it, that instead of a bare header. */
export const orNothing = <T>(
  { items, cursor }: { items: readonly T[]; cursor: string | null },
  what: string,
  table: (items: readonly T[]) => string[],
): string[] => (items.length > 0 ? table(items) : cursor === null ? [`没有符合的${what}。`] : []);

export const readOn = ({ cursor }: { cursor: string | null }): string[] =>
  cursor === null ? [] : ["", `还有更多：--cursor ${cursor}`];
