import { Id } from "#shared/domain/access/contract.ts";
import { Beginning } from "#shared/domain/contract.ts";
import type { Api } from "./api.ts";
import { Problem } from "./problem.ts";

/** So much of an id is shown at least, and tells a thing from all others but by a rare chance. */
export const ID_LENGTH = 8;

/** Less of an id than things are looked for by. */
const TOO_SHORT = /^[0-9a-f]{1,3}$/;

/** What is looked for by the beginning of its id, and as people are told of it. */
interface Sought {
  readonly room: "intake" | "access" | "holds" | "disposal";
  readonly thing: string;
  readonly id: string;
  readonly look: (query: { id: string; limit: number }) => Promise<{ items: { id: string }[]; cursor: string | null }>;
  /** What else may have been meant where nothing begins so. */
  readonly none?: (query: { id: string; limit: number }) => Promise<void>;
}

/**
 * The id of the paper that begins so. One that is unknown stays as it was said, for the archive to refuse.
 *
 * @throws Problem where too little was said, or several begin so
 */
export const wholeId = (api: Api, said: string): Promise<string> =>
  whole(said, {
    ...{ room: "intake", thing: "收件", id: "收件号" },
    look: (query) => api.call("GET /intake", { query }),
  });

/** The same of a request. @throws Problem also where it is an application to destroy: its commands have the same names */
export const requestId = (api: Api, said: string): Promise<string> =>
  whole(said, {
    ...{ room: "access", thing: "申请", id: "申请号" },
    look: (query) => api.call("GET /requests", { query }),
    none: async (query) => {
      const { items } = await api.call("GET /disposal/applications", { query }).catch(() => ({ items: [] }));
      const [found] = items;
      if (found)
        throw new Problem("access.is-disposal", `${found.id} 是销毁申请：请用 dossier disposal 之下的同名命令`, 2);
    },
  });

/** The same of an agreement with an outsider. */
export const agreementId = (api: Api, said: string, organisation: string): Promise<string> =>
  whole(said, {
    ...{ room: "access", thing: "协议", id: "协议号" },
    look: (query) => api.call("GET /agreements", { query: { ...query, organisation } }),
  });

/** The same of a hold. */
export const holdId = (api: Api, said: string): Promise<string> =>
  whole(said, {
    ...{ room: "holds", thing: "冻结", id: "冻结号" },
    look: (query) => api.call("GET /holds", { query }),
  });

/** The same of an application to destroy. */
export const disposalId = (api: Api, said: string): Promise<string> =>
  whole(said, {
    ...{ room: "disposal", thing: "销毁申请", id: "申请号" },
    look: (query) => api.call("GET /disposal/applications", { query }),
  });

async function whole(said: string, { room, thing, id, look, none }: Sought): Promise<string> {
  if (TOO_SHORT.test(said)) throw new Problem(`${room}.short-id`, `${id}至少写开头四位：${said}`, 2);
  if (room !== "intake" && !Id.safeParse(said).success)
    throw new Problem(`${room}.no-id`, `“${said}”不是${id}：${id}只有 0-9、a-f 与“-”，没有别的字符`, 2);
  if (!Beginning.safeParse(said).success) return said;
  const { items, cursor } = await look({ id: said, limit: 2 });
  if (items.length === 0) await none?.({ id: said, limit: 1 });
  const [found = said, ...others] = items.map((each) => each.id);
  if (others.length === 0) return found;
  const which = [found, ...others].join("、") + (cursor === null ? "" : "等");
  throw new Problem(`${room}.ambiguous`, `不止一份${thing}的${id}以“${said}”开头，请多写几位：${which}`, 2);
}
