import { Status } from "#shared/domain/intake/item.ts";
import type { Api } from "./api.ts";
import { Problem } from "./problem.ts";

/** So much of an id is shown at least, and tells a paper from all others but by a rare chance. */
export const ID_LENGTH = 8;

/** The beginning of an id, from four characters up to all but one. */
const BEGINNING = /^[0-9a-f]{4}[0-9a-f-]{0,31}$/;

const OPEN = Status.options.filter((state) => state !== "filed");

/**
 * The id that begins so, looked for in the intake list: among the papers that are not filed, and where none of them begins so,
 * among the filed. One that is unknown stays as it was said, for the archive to refuse.
 *
 * @throws Problem where several begin so
 */
export async function wholeId(api: Api, said: string): Promise<string> {
  if (!BEGINNING.test(said)) return said;
  const open = await beginning(api, said, OPEN);
  const [found = said, ...others] = open.size === 0 ? await beginning(api, said, ["filed"]) : open;
  if (others.length === 0) return found;
  throw new Problem(
    "intake.ambiguous",
    `不止一份收件的收件号以“${said}”开头，请多写几位：${[found, ...others].join("、")}`,
    2,
  );
}

async function beginning(api: Api, said: string, states: readonly Status[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const state of states) {
    let cursor: string | undefined;
    do {
      const page = await api.call("GET /intake", { query: { state, limit: 100, cursor } });
      for (const { id } of page.items) if (id.startsWith(said)) found.add(id);
      cursor = page.cursor ?? undefined;
    } while (cursor !== undefined);
  }
  return found;
}
