import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Document, fuzz, type Requests } from "./fuzz.ts";

type Answer = readonly [status: number, body: object];
interface Asking {
  thing: string;
  pages: number;
}

/** What a right API answers that has one thing, an axe. */
function right({ thing, pages }: Asking): Answer {
  if (Array.from(thing).length > 20 || !(Number.isInteger(pages) && pages >= 1 && pages <= 50))
    return [400, { code: "request.invalid" }];
  return thing === "axe" ? [200, { pages }] : [404, { code: "unknown" }];
}

/** APIs that are wrong, by what is said of them. */
const wrong: Readonly<Record<string, (asking: Asking) => Answer>> = {
  "Server error": (asking) => (asking.pages === 50 ? [500, { code: "failed" }] : right(asking)),
  "Undocumented HTTP status code": (asking) => instead(200, [418, { code: "teapot" }], right(asking)),
  "Response violates schema": (asking) => instead(200, [200, {}], right(asking)),
  "API accepted schema-violating request": (asking) => instead(400, [200, { pages: 1 }], right(asking)),
  "API rejected schema-compliant request": (asking) => instead(404, [400, { code: "request.invalid" }], right(asking)),
};

/** Another answer instead of those with a status. */
const instead = (status: number, other: Answer, answer: Answer) => (answer[0] === status ? other : answer);

const json = (...required: string[]) => ({
  description: "it is so",
  content: { "application/json": { schema: { type: "object", required } } },
});

/** Describes some APIs of one operation each, which all should answer alike. */
function described(paths: readonly string[]): Document {
  const parameters = [
    { in: "path", name: "thing", required: true, schema: { type: "string", minLength: 1, maxLength: 20 } },
    { in: "query", name: "pages", schema: { type: "integer", minimum: 1, maximum: 50 } },
  ];
  const refused = json("code");
  const get = { parameters, responses: { 200: json("pages"), 400: refused, 404: refused, 500: refused } };
  return Document.parse({
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "." }],
    paths: Object.fromEntries(paths.map((path) => [path, { get }])),
  });
}

const tokens = new Map(["Ann", "Ben"].map((name) => [name, `token-of-${name}`]));

let server: Server;
let heard: Set<string | undefined>;
beforeEach(() => {
  heard = new Set();
});
afterEach(() => server.close());

/** Asks these APIs, each at `/<n>/{thing}`. */
async function asked(apis: readonly ((asking: Asking) => Answer)[], requests: Requests) {
  server = createServer(({ url = "", headers }, response) => {
    const { pathname, searchParams } = new URL(url, "http://here");
    const [, n = "", thing = ""] = pathname.split("/").map(decodeURIComponent);
    const said = [...searchParams.keys()].join();
    const pages = Number(said === "" ? "2" : said === "pages" ? searchParams.get("pages") : Number.NaN);
    const [status, body] = apis[Number(n)]?.({ thing, pages }) ?? [404, { code: "nowhere" }];
    heard.add(headers.authorization);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("it listens at a port");
  const paths = apis.map((_, n) => `/${n}/{thing}`);
  const seeds = Object.fromEntries(paths.map((path) => [path, ["axe"]]));
  const turns = new Map(paths.map((path) => [`GET ${path}`, [...tokens.keys()]]));
  const api = `http://127.0.0.1:${address.port}`;
  return fuzz({ document: described(paths), api, tokens, turns, seeds }, requests);
}

/** So that nothing is left out, however slow the machine. */
const ENOUGH = { seconds: 300 };

describe("an API that is asked as its description says, and as it does not", () => {
  it.each([
    ["at the borders of what it takes", ENOUGH],
    ["by chance", { byChance: 10 }],
  ])("is found right %s: it is asked for what is there, by everybody in turn", async (_, requests) => {
    const statuses = await asked([right], requests);
    expect([...(statuses.get("GET /0/{thing}") ?? [])]).toEqual(expect.arrayContaining([200, 400]));
    expect([...heard]).toEqual(expect.arrayContaining(["Bearer token-of-Ann", "Bearer token-of-Ben"]));
  });

  it("is asked plainly, each operation once, for what is there alone", async () => {
    const statuses = await asked([right, right], { plainly: true });
    expect([...statuses].map(([name, found]) => [name, ...found])).toEqual([
      ["GET /0/{thing}", 200],
      ["GET /1/{thing}", 200],
    ]);
    expect([...heard]).not.toContain("Bearer token-of-Ben");
  });

  it("is found wrong, and it is said how and by which command", async () => {
    const report = await asked(Object.values(wrong), ENOUGH).then(String, String);
    for (const [n, said] of Object.keys(wrong).entries())
      expect(report).toMatch(
        new RegExp(`GET /${n}/{thing} __[^]*- ${said}[^]*curl [^\n]*Bearer token-of-[^\n]*/${n}/`),
      );
    expect(report.match(/^- /gm)).toHaveLength(Object.keys(wrong).length);
  });
});
