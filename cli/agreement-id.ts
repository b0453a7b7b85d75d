import { z } from "zod";
import type { Api } from "./api.ts";
import { ID_LENGTH } from "./ids.ts";
import { Problem } from "./problem.ts";

/** A part of an id from its beginning. What is no such thing is left as it was said, for the archive to refuse. */
const Beginning = z
  .string()
  .regex(/^[0-9a-f-]+$/)
  .max(35);

/**
 * The id of the agreement with an outsider that begins so. So much of an id is told that another one beginning so hardly exists: the
 * list is read no further than where it is found.
 *
 * @throws Problem where too little was said, none with them begins so, or several do
 */
export async function agreementId(api: Api, said: string, organisation: string): Promise<string> {
  if (!Beginning.safeParse(said).success) return said;
  if (said.length < ID_LENGTH) throw new Problem("access.short-id", `协议号至少写开头 ${ID_LENGTH} 位：${said}`, 2);
  let found: string[] = [];
  let cursor: string | undefined;
  do {
    const query = { organisation, limit: 100, ...(cursor !== undefined && { cursor }) };
    const page = await api.call("GET /agreements", { query });
    found = page.items.flatMap(({ id }) => (id.startsWith(said) ? [id] : []));
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined && found.length === 0);
  const [one, ...others] = found;
  if (one === undefined)
    throw new Problem(
      "access.unknown-beginning",
      `与 ${organisation} 的协议里，没有协议号以“${said}”开头的。请写全协议号。`,
    );
  if (others.length > 0)
    throw new Problem("access.ambiguous", `不止一份协议的协议号以“${said}”开头，请多写几位：${found.join("、")}`, 2);
  return one;
}
