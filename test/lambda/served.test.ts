import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { RefusedRequest, Thing } from "#shared/domain/audit/deed.ts";
import { type MethodAndPath, Refusal, type Route } from "#shared/domain/contract.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { sentence } from "#shared/domain/refusals.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { Answers, Things } from "#shared/lambda/asked.ts";
import { served } from "#shared/lambda/http.ts";
import { Authoriser } from "#shared/policy/authoriser.ts";
import { standingRules } from "#shared/regulation/standing.ts";
import { loaded } from "../support/papers.ts";

// The log writes through the console that a test can silence.
vi.hoisted(() => {
  process.env.POWERTOOLS_DEV = "true";
});

const routes = {
  "GET /files/{number}": {
    summary: "",
    action: "ShowFile",
    params: z.object({ number: z.string() }),
    answer: z.object({ seen: z.string() }),
  },
  "POST /requests": {
    summary: "",
    action: "AskToView",
    body: z.object({ numbers: z.array(z.string()) }),
    names: z.object({ numbers: z.array(z.string()) }).transform(({ numbers }) => numbers),
    answer: z.object({ seen: z.string() }),
  },
  "GET /files": { summary: "", action: "ListFiles", answer: z.object({ everything: z.boolean() }) },
} satisfies Record<MethodAndPath, Route>;

const LEVELS: Record<string, number> = { F1: 0, F2: 1 };
const file = (number: string) => ({ kind: "file" as const, id: number, department: "销售部", level: LEVELS[number] });
const looked = vi.fn();
const things = {
  file: ({ params, body }) => {
    const numbers = body?.numbers ?? [params?.number ?? ""];
    looked(...numbers);
    return { thing: numbers.join(), as: numbers.map(file) };
  },
} satisfies Things<typeof routes>;

const answers: Answers<typeof routes, typeof things> = {
  "GET /files/{number}": async ({ thing }) => ({ seen: thing }),
  "POST /requests": async ({ thing }) => ({ seen: thing }),
  "GET /files": async ({ may }) => ({ everything: may("SearchEverything") }),
};

const ready = {
  ...{ department: "销售部", roles: [], absences: [], active: true, rev: 1 },
  agreement: { signedOn: "2026-01-05", reference: "1" },
  training: { on: "2026-01-06", subject: "1" },
};
const people: Record<string, Person> = {
  employee: { ...ready, subject: "employee", name: "员工" },
  stranger: { ...ready, subject: "stranger", name: "别的部门的员工", department: "财务部" },
  auditor: { ...ready, subject: "auditor", name: "审计员", roles: ["auditor"] },
  archivist: { ...ready, subject: "archivist", name: "档案员", roles: ["archivist"], department: "档案室" },
  security: { ...ready, subject: "security", name: "保密员", roles: ["security officer"] },
  system: { ...ready, subject: "system", name: "系统管理员", roles: ["system officer"] },
};

const onRecord: { of: Thing; request: RefusedRequest; files?: readonly string[] }[] = [];
const serving = {
  people: { get: async (subject: string) => people[subject] },
  rules: standingRules(loaded.regulation),
  policies: new Authoriser(),
  trail: {
    refused: async (of: Thing, request: RefusedRequest, _: string, files: readonly string[]) =>
      void onRecord.push({ of, request, ...(files.length > 0 && { files }) }),
  },
  room: "catalogue" as const,
};
const serve = served(routes, things, answers, serving);

const Answered = z.record(z.string(), z.unknown());
function eventOf(
  who: string,
  routeKey: string,
  { params = {}, body = {} } = {},
): APIGatewayProxyEventV2WithJWTAuthorizer {
  const event: Pick<APIGatewayProxyEventV2WithJWTAuthorizer, "routeKey" | "pathParameters" | "body"> = {
    ...{ routeKey, pathParameters: params, body: JSON.stringify(body) },
  };
  return {
    ...{ version: "2.0", rawPath: "", rawQueryString: "", headers: {}, isBase64Encoded: false, ...event },
    requestContext: {
      ...{ accountId: "", apiId: "", domainName: "", domainPrefix: "", requestId: "", routeKey, stage: "" },
      ...{ time: "", timeEpoch: 0 },
      authorizer: { principalId: "", integrationLatency: 0, jwt: { claims: { sub: who }, scopes: [] } },
      http: { method: "", path: "", protocol: "", sourceIp: "192.0.2.7", userAgent: "a browser" },
    },
  };
}

async function ask(who: string, routeKey: string, what = {}, by = serve) {
  const { statusCode, body: said = "" } = await by(eventOf(who, routeKey, what));
  return { status: statusCode, body: Answered.parse(JSON.parse(said)) };
}

beforeEach(() => {
  looked.mockClear();
  onRecord.length = 0;
});

describe("a route", () => {
  it("is handed the very thing, once the policies have let somebody have it", async () => {
    expect(await ask("employee", "GET /files/{number}", { params: { number: "F1" } })).toEqual({
      status: 200,
      body: { seen: "F1" },
    });
    expect(await ask("stranger", "GET /files/{number}", { params: { number: "F1" } })).toMatchObject({
      status: 403,
      body: { code: "people.not-allowed", subject: "F1" },
    });
  });

  it("answers, and refuses on record, also who does not say with what they ask", async () => {
    const silent = eventOf("employee", "GET /files");
    Reflect.deleteProperty(silent.requestContext.http, "userAgent");
    expect(await serve(silent)).toMatchObject({ statusCode: 200 });
    const refused = eventOf("stranger", "GET /files/{number}", { params: { number: "F1" } });
    Reflect.deleteProperty(refused.requestContext.http, "userAgent");
    expect(await serve(refused)).toMatchObject({ statusCode: 403 });
    expect(onRecord).toMatchObject([{ of: { id: "F1" }, request: { by: { subject: "stranger", agent: "" } } }]);
  });

  it("looks nothing up for somebody who may not do such a thing at all", async () => {
    const asking = { body: { numbers: ["F1"] } };
    expect(await ask("system", "POST /requests", asking)).toMatchObject({
      status: 403,
      body: { code: "people.officer" },
    });
    expect(looked).not.toHaveBeenCalled();
  });

  it("is refused for several things where it is for one of them, which is named", async () => {
    expect(await ask("employee", "POST /requests", { body: { numbers: ["F1", "F2"] } })).toMatchObject({
      status: 403,
      body: { code: "access.above-clearance", subject: "F2" },
    });
    expect(await ask("employee", "POST /requests", { body: { numbers: ["F1"] } })).toMatchObject({ status: 200 });
  });

  it("answers nothing, whatever it would say, where there was nothing to ask the policies about", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(await ask("employee", "POST /requests", { body: { numbers: [] } })).toMatchObject({
      status: 500,
      body: { code: "request.failed" },
    });
  });

  it("says of each of many things why it is refused, and of the first hundred where there are more", async () => {
    const numbers = Array.from({ length: 101 }, (_, n) => `F${n}`);
    const details = numbers.map((subject) => ({ subject, code: "file.in-disposal" as const }));
    const refusing = served(
      routes,
      things,
      {
        ...answers,
        "GET /files": async () => {
          throw Refused.forEach("file.in-disposal", "F0", details);
        },
      },
      serving,
    );
    const { status, body } = await ask("employee", "GET /files", {}, refusing);
    expect(status).toBe(409);
    expect(body.details).toHaveLength(100);
    expect(Refusal.parse(body).details?.[99]).toEqual({
      ...{ subject: "F99", code: "file.in-disposal", message: sentence("file.in-disposal", "F99") },
    });
  });

  it("may ask what else somebody may do", async () => {
    expect((await ask("employee", "GET /files")).body).toEqual({ everything: false });
    expect((await ask("archivist", "GET /files")).body).toEqual({ everything: true });
  });

  it("that does something to a thing does not compile without a way to find it", () => {
    // @ts-expect-error there is no way to find a file
    expect(served(routes, {}, answers, serving)).toBeTypeOf("function");
    const lost: Answers<typeof routes, typeof things> = {
      ...answers,
      // @ts-expect-error a route that is asked of the archive as a whole is handed no thing
      "GET /files": async ({ thing }) => ({ everything: thing.length > 0 }),
    };
    expect(lost).toBeDefined();
  });
});

describe("what was refused", () => {
  it("is on record as far as the record keeps it, whatever it is called", async () => {
    const number = `${"长".repeat(199)}𠮷${"长".repeat(100_000)}`;
    await ask("stranger", "GET /files/{number}", { params: { number } });
    await ask("stranger", "POST /requests", { body: { numbers: ["\ud800"] } });
    expect(onRecord.map(({ request }) => request.refusal.subject)).toEqual([`${"长".repeat(199)}\ufffd`, "\ufffd"]);
  });

  it("is on record with the files that its body names, whatever else is wrong with it", async () => {
    await ask("system", "POST /requests", { body: { numbers: ["F1", "F2", "F1"] } });
    await ask("system", "POST /requests", { body: { numbers: ["F1"], more: [] } });
    await ask("system", "POST /requests", { body: { numbers: "F1" } });
    await ask("employee", "POST /requests", { body: { numbers: ["F1", "F2"] } });
    expect(onRecord.map(({ files }) => files)).toEqual([["F1", "F2"], ["F1"], undefined, ["F2", "F1"]]);
    expect(onRecord.map(({ of }) => of.kind)).toEqual(onRecord.map(() => "person"));
  });

  it("is on record with the first of many files alone, and with nothing that is no number", async () => {
    const many = Array.from({ length: 100 }, (_, n) => `F${n + 1}`);
    await ask("system", "POST /requests", {
      body: { numbers: ["person/archivist", "", "F 1", "F", "F\u0000", ...many] },
    });
    expect(onRecord[0]?.files).toEqual(many.slice(0, 20));
  });
});

describe("the rule by which a request was refused", () => {
  const rule = { policy: "nothing-permits", clause: "CI-13" };

  it.each([
    ["archivist", true],
    ["auditor", true],
    ["security", true],
    ["system", false],
    ["employee", false],
    ["stranger", false],
  ])("is told to %s: %s", async (who, told) => {
    const policy = { policy: "officers-do-no-archive-work", clause: "CI-13" };
    const number = who === "archivist" ? "F2" : "F1";
    const { body } = await ask(who, "POST /requests", { body: { numbers: [number, "F2"] } });
    expect(body.code).toBeDefined();
    const known = who === "archivist" ? { policy: "above-clearance", clause: "AF-22" } : policy;
    expect(body.rule).toEqual(told ? known : undefined);
  });

  it("is on record in any case, with who asked and what they were", async () => {
    const { body } = await ask("stranger", "GET /files/{number}", { params: { number: "F1" } });
    expect(body).toEqual({ code: "people.not-allowed", subject: "F1", message: sentence("people.not-allowed", "F1") });
    expect(onRecord).toEqual([
      {
        of: { kind: "file", id: "F1" },
        request: {
          ...{ room: "catalogue", event: "GET /files/{number}" },
          by: {
            ...{ subject: "stranger", name: "别的部门的员工", capacities: ["employee"], post: undefined },
            ...{ address: "192.0.2.7", agent: "a browser" },
          },
          refusal: { code: "people.not-allowed", subject: "F1", rule },
        },
      },
    ]);
  });
});
