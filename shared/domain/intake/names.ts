import { z } from "zod";
import { type May, type ResourceOf, rankOf } from "../permission/resource.ts";
import { asksOfSecrecy, type Filing, type Item, Status } from "./item.ts";

/** Another paper that a record names: under its number once it has one, till then by its id. What one may not know of it, and of parts in a list, is null. */
export const PaperName = z
  .object({
    id: z.string(),
    state: Status.nullable(),
    number: z.string().nullable(),
    title: z.string().nullable(),
  })
  .meta({ id: "PaperName", description: "所指的另一份文件：编号、题名；尚无编号的，收件号与状态" });
export type PaperName = z.infer<typeof PaperName>;

/** Tells what another paper is called; nothing to those who may not see it. */
export type NameOf = (id: string) => PaperName | undefined;

/** A paper of which the id alone is told. */
export const byId = (id: string): PaperName => ({ id, state: null, number: null, title: null });

/** What papers are called to a person, as far as they may read them; whoever may search everything learns at least the id. */
export function namesTo(may: May, papers: readonly Item[], levels: readonly string[]): NameOf {
  const seen = papers.filter((item) => may("ReadPaper", asPaper(item, levels)));
  const names = new Map(seen.map((item) => [item.id, nameOf(item)]));
  return (id) => names.get(id) ?? (may("SearchEverything") ? byId(id) : undefined);
}

const nameOf = (item: Item): PaperName => ({
  id: item.id,
  state: item.status,
  number: item.status === "filed" ? item.number : null,
  title: filedAs(item)?.title ?? (("reading" in item && item.reading?.title) || null),
});

/** AF-20. A paper as it stands today, as the policies see it. */
export const asPaper = (item: Item, levels: readonly string[]): ResourceOf<"paper"> => ({
  ...{ kind: "paper", id: item.id, department: item.department },
  level: rankOf(levelOf(item), levels),
});

/** AF-20. The level of what is known of a paper; nothing as long as nobody knows it, or while a mark of secrecy is looked into. */
function levelOf(item: Item): string | undefined {
  if ("filing" in item) return item.filing.level;
  if (item.status !== "in review") return undefined;
  return asksOfSecrecy(item) ? undefined : (item.before?.filing ?? item.reading)?.level;
}

/** As what a paper is filed, is about to be, or was before its number was voided. */
export const filedAs = (item: Item): Filing | undefined =>
  "filing" in item ? item.filing : item.status === "in review" ? item.before?.filing : undefined;
