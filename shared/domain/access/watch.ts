import { z } from "zod";
import type { Person } from "../people/person.ts";

/** CI-13. What of somebody's day is counted: copies opened, different files opened, requests refused for want of permission. */
export const Measure = z.enum(["openings", "files", "refusals"]);
export type Measure = z.infer<typeof Measure>;

/** CI-13. How many on one day are unusual; what is left out is not watched. */
export type Watch = { readonly [M in Measure]?: number | undefined };

/** CI-13. What somebody opened and was refused on a day (`YYYY-MM-DD`, in the regulation's zone), by their subject. */
export const WatchedDay = z.object({
  subject: z.string(),
  day: z.iso.date(),
  openings: z.int().min(0).default(0),
  /** The numbers of the files that were opened, each once, and the requests under which they were. */
  files: z.array(z.string()).default([]),
  requests: z.array(z.string()).default([]),
  refusals: z.int().min(0).default(0),
});
export type WatchedDay = z.infer<typeof WatchedDay>;

/** What of a day is unusual: the limit that was reached, and of what. */
export interface Unusual {
  readonly measure: Measure;
  readonly limit: number;
}

/** CI-13. What a change of a day has made unusual: each measure by the one change with which it reaches its limit, by none after it. */
export const unusual = (before: WatchedDay | undefined, after: WatchedDay, watch: Watch): Unusual[] =>
  Measure.options.flatMap((measure) => {
    const limit = watch[measure];
    const was = before ? countOf(before, measure) : 0;
    return limit !== undefined && was < limit && countOf(after, measure) >= limit ? { measure, limit } : [];
  });

const countOf = ({ openings, files, refusals }: WatchedDay, measure: Measure): number =>
  ({ openings, files: files.length, refusals })[measure];

const SAID: Readonly<Record<Measure, readonly [zh: (limit: number) => string, en: string]>> = {
  openings: [(limit) => `打开查阅件，一日 ${limit} 次`, "copies opened"],
  files: [(limit) => `打开不同的文件，一日 ${limit} 份`, "different files opened"],
  refusals: [(limit) => `因无权被拒绝，一日 ${limit} 次`, "requests refused for want of permission"],
};

/**
 * The mail to those who look after it, in Chinese and in English: who, when and how often, nothing of a file. Whoever knocks at the door
 * need not be entered: then there is no person whose history could be asked for, and nothing to take back.
 */
export function unusualUse(
  who: Pick<Person, "name" | "department"> | undefined,
  day: WatchedDay,
  { measure, limit }: Unusual,
): { subject: string; text: string } {
  const [zh, en] = SAID[measure];
  const { openings, files, refusals, requests } = day;
  const lines = [
    "利用异常，请核实",
    `何人：${who ? `${who.name}（${who.department}）` : `${day.subject}（未登记）`}`,
    `日期：${day.day}`,
    `达到：${zh(limit)}`,
    `当日：打开 ${openings} 次，文件 ${files.length} 份，被拒绝 ${refusals} 次`,
    `依据的申请：${requests.join("、") || "无"}`,
    who
      ? `命令：dossier people history ${day.subject}；收回：dossier revoke <申请> --reason <原因>`
      : "此账号未在档案系统登记，没有可收回的授权：请系统管理员到登录系统核对，不应有的予以停用",
    "",
    "Unusual use: please look into it",
    `Who: ${who ? `${who.name} (${who.department})` : `${day.subject} (not entered)`}`,
    `Day: ${day.day}`,
    `Reached: ${en}, ${limit} a day`,
    `That day: copies opened ${openings}, different files ${files.length}, refused ${refusals}`,
    `Under the requests: ${requests.join(", ") || "none"}`,
    who
      ? `Command: dossier people history ${day.subject}; to take back: dossier revoke <request> --reason <reason>`
      : "This account is not entered in the archive and has no grants: let the system officer look into it where people sign in, and disable it if it should not be",
  ];
  return { subject: "【档案】利用异常，请核实 Unusual use: please look into it", text: lines.join("\n") };
}
