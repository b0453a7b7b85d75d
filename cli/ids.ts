import { Beginning } from "#shared/domain/intake/contract.ts";
import type { Api } from "./api.ts";
import { Problem } from "./problem.ts";

/** So much of an id is shown at least, and tells a paper from all others but by a rare chance. */
export const ID_LENGTH = 8;

/** Less of an id than papers are looked for by. */
const TOO_SHORT = /^[0-9a-f]{1,3}$/;

/**
 * The id of the paper that begins so. One that is unknown stays as it was said, for the archive to refuse.
 *
 * @throws Problem where too little was said, or several begin so
 */
export async function wholeId(api: Api, said: string): Promise<string> {
  if (TOO_SHORT.test(said)) throw new Problem("intake.short-id", `收件号至少写开头四位：${said}`, 2);
  if (!Beginning.safeParse(said).success) return said;
  const { items, cursor } = await api.call("GET /intake", { query: { id: said, limit: 2 } });
  const [found = said, ...others] = items.map(({ id }) => id);
  if (others.length === 0) return found;
  const which = [found, ...others].join("、") + (cursor === null ? "" : "等");
  throw new Problem("intake.ambiguous", `不止一份收件的收件号以“${said}”开头，请多写几位：${which}`, 2);
}
