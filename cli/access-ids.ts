import { z } from "zod";
import { type Api, ApiRefused } from "./api.ts";
import { ID_LENGTH } from "./ids.ts";
import { Problem } from "./problem.ts";

/** A part of an id from its beginning. What is no such thing is left as it was said, for the archive to refuse. */
const Beginning = z
  .string()
  .regex(/^[0-9a-f-]+$/)
  .max(35);

/** Of what a list is searched, as people are told. */
interface Sought {
  readonly id: string;
  readonly among: string;
}

/**
 * The ids of the requests that begin so. The API finds a request by its whole id alone, so they are looked for among one's tasks and the
 * requests that one may list.
 *
 * @throws Problem where too little was said, none of those begins so, or several do
 */
export const requestIds = (api: Api, said: readonly string[]): Promise<string[]> =>
  wholeIds(said, knownRequests(api), { id: "申请号", among: "您的待办和您能查的申请" });

export async function requestId(api: Api, said: string): Promise<string> {
  const [id = said] = await requestIds(api, [said]);
  return id;
}

/** The id of an agreement with an outsider that begins so. @throws Problem as `requestIds` */
export async function agreementId(api: Api, said: string, organisation: string): Promise<string> {
  const theirs = pages((query) => api.call("GET /agreements", { query: { organisation, ...query } }), idOf);
  const [id = said] = await wholeIds([said], theirs, { id: "协议号", among: `与 ${organisation} 的协议` });
  return id;
}

async function* knownRequests(api: Api): AsyncGenerator<string[]> {
  try {
    yield* pages(
      (query) => api.call("GET /tasks", { query }),
      ({ request }) => request,
    );
  } catch (error) {
    // Officers have none, and may ask nothing of them.
    if (!(error instanceof ApiRefused)) throw error;
  }
  yield* pages((query) => api.call("GET /requests", { query }), idOf);
}

const idOf = ({ id }: { id: string }): string => id;

/** A list's ids, page by page as it is read. */
async function* pages<T>(
  ask: (query: { limit: number; cursor?: string }) => Promise<{ items: readonly T[]; cursor: string | null }>,
  id: (item: T) => string,
): AsyncGenerator<string[]> {
  let cursor: string | undefined;
  do {
    const page = await ask({ limit: 100, ...(cursor !== undefined && { cursor }) });
    yield page.items.map(id);
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
}

/** So much of an id is told that another one beginning so hardly exists: the list is read no further than where all are found. */
async function wholeIds(
  said: readonly string[],
  lists: AsyncIterable<readonly string[]>,
  sought: Sought,
): Promise<string[]> {
  const begun = new Map(
    said.filter((each) => Beginning.safeParse(each).success).map((each) => [each, new Set<string>()]),
  );
  const short = [...begun.keys()].find((each) => each.length < ID_LENGTH);
  if (short !== undefined) throw new Problem("access.short-id", `${sought.id}至少写开头 ${ID_LENGTH} 位：${short}`, 2);
  if (begun.size > 0)
    for await (const ids of lists) {
      for (const [beginning, found] of begun) for (const id of ids) if (id.startsWith(beginning)) found.add(id);
      if ([...begun.values()].every((found) => found.size > 0)) break;
    }
  return said.map((each) => {
    const found = begun.get(each);
    return found === undefined ? each : only(each, [...found], sought);
  });
}

function only(said: string, found: readonly string[], { id, among }: Sought): string {
  const [one, ...others] = found;
  if (one === undefined)
    throw new Problem("access.unknown-beginning", `${among}里，没有${id}以“${said}”开头的。其他的请写全${id}。`);
  if (others.length > 0)
    throw new Problem("access.ambiguous", `不止一个${id}以“${said}”开头，请多写几位：${found.join("、")}`, 2);
  return one;
}
