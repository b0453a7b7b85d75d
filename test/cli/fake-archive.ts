import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod";
import type { FileView } from "#shared/domain/catalogue/contract.ts";
import type { Route } from "#shared/domain/contract.ts";
import type { PaperName } from "#shared/domain/intake/names.ts";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import { routes as all } from "#shared/domain/routes.ts";

const routes: Readonly<Record<string, Route>> = all;

/** A request that reached a route, its parts as the contract reads them. */
export interface Asked {
  route: string;
  token: string;
  params: Record<string, string>;
  query: unknown;
  body: unknown;
}

/** What a route answers: as the contract says, or a refusal with its status. */
export type Answers = Record<string, (asked: Asked) => unknown>;
export class Refusing {
  readonly status: number;
  readonly body: unknown;
  constructor(status: number, body: unknown) {
    this.status = status;
    this.body = body;
  }
}

export interface FakeArchive {
  url: string;
  asked: Asked[];
  /** Bytes that were put at an upload address, by path. */
  put: Map<string, string>;
  /** What lies at addresses that were given out: bytes, or the status with which they are refused. */
  kept: Map<string, string | number>;
  close(): Promise<void>;
}

/** A server that speaks the contract: what is asked and what it answers both have to keep to it. Uploads go to `/put/…`, what is kept is at `/kept/…`. */
export async function fakeArchive(answers: Answers): Promise<FakeArchive> {
  const asked: Asked[] = [];
  const put = new Map<string, string>();
  const kept = new Map<string, string | number>();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://archive");
    if (url.pathname.startsWith("/put/")) {
      put.set(url.pathname, await bodyOf(request));
      return void response.end();
    }
    if (url.pathname.startsWith("/kept/")) {
      const found = kept.get(url.pathname) ?? 404;
      if (typeof found === "number") return void response.writeHead(found).end("<Error/>");
      return void response.end(found);
    }
    const { status, body } = await answered(request, url);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });

  async function answered(request: IncomingMessage, url: URL) {
    const found = matching(request.method ?? "", url.pathname);
    if (!found) return { status: 404, body: { message: "Not Found" } };
    const { key, route, params } = found;
    const one: Asked = {
      route: key,
      token: request.headers.authorization?.replace("Bearer ", "") ?? "",
      params,
      query: (route.query ?? z.strictObject({})).parse(Object.fromEntries(url.searchParams)),
      body: route.body?.parse(await json(request)),
    };
    asked.push(one);
    const answer = answers[key]?.(one);
    if (answer instanceof Refusing) return answer;
    return { status: route.status ?? 200, body: route.answer.parse(answer) };
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = z.object({ port: z.int() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    put,
    kept,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const length = Number(request.headers["content-length"]);
  const body = (await request.setEncoding("utf8").toArray()).join("");
  if (Buffer.byteLength(body) !== length) throw new Error("S3 takes no body whose length it was not told");
  return body;
}

function matching(method: string, path: string) {
  for (const [key, route] of Object.entries(routes)) {
    const [verb, pattern = ""] = key.split(" ");
    const names = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
    const found = new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, "([^/]+)")}$`).exec(path);
    if (verb !== method || !found) continue;
    const params = Object.fromEntries(names.map((name, n) => [name, decodeURIComponent(found[n + 1] ?? "")]));
    return { key, route, params };
  }
  return undefined;
}

export const refused = (status: number, code: string, message: string) =>
  new Refusing(status, { code, message, subject: "x" });

export const anIntake = (known: Partial<IntakeView> = {}): IntakeView => ({
  id: "36c11847-ded4-859b-89e3-116e34b58032",
  key: "销售部/scan-01.jpg",
  state: "filed",
  code: null,
  reason: null,
  number: "Y2024销售合同001",
  predecessor: null,
  class: "Y",
  type: "销售合同",
  year: 2024,
  date: "2024-03-18",
  customer: "苏州恒瑞精密制造有限公司",
  amount: "1097100.00",
  title: "工业设备销售合同",
  references: [],
  level: "一般",
  confidence: 0.98,
  submitter: "销售内勤",
  department: "销售部",
  due: "2024-03-25",
  late: true,
  channel: "纸质扫描",
  format: "jpeg",
  pages: 1,
  duplicateOf: null,
  partOf: null,
  parts: [],
  copyOf: null,
  rev: 5,
  receivedAt: "2026-03-18T01:02:03.000Z",
  ...known,
});

/** Another paper, as one that is shown names it. */
export const aName = (known: Partial<PaperName> = {}): PaperName => ({
  id: "4802ae03-cb5b-8ff7-805c-335e12ad1496",
  state: "filed",
  number: "Y2024销售合同002",
  title: "工业设备销售合同",
  ...known,
});

export const aFile = (known: Partial<FileView> = {}): FileView => ({
  number: "Y2024销售合同001",
  name: "Y2024销售合同001工业设备销售合同20240318",
  status: "filed",
  class: "Y",
  className: "业务合同",
  type: "销售合同",
  year: 2024,
  date: "2024-03-18",
  customer: "苏州恒瑞精密制造有限公司",
  amount: "1097100.00",
  title: "工业设备销售合同",
  references: [],
  level: "一般",
  department: "销售部",
  due: "2024-03-25",
  late: true,
  submitter: "销售内勤",
  channel: "纸质扫描",
  ownNumber: null,
  location: "documents/36c11847",
  format: "jpeg",
  pages: 1,
  size: 200_000,
  digest: "0".repeat(64),
  confidence: 0.98,
  decidedBy: "machine",
  regulation: "1".repeat(64),
  id: "36c11847-ded4-859b-89e3-116e34b58032",
  key: "销售部/scan-01.jpg",
  partOf: null,
  parts: [],
  receivedAt: "2026-03-18T01:02:03.000Z",
  filedAt: "2026-03-18T01:03:03.000Z",
  voidedAt: null,
  voidReason: null,
  ...{ destroyedAt: null, irrecoverableFrom: null, disposal: null },
  successor: null,
  predecessor: null,
  copyOf: null,
  ...known,
});
