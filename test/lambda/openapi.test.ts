import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Route } from "#shared/domain/contract.ts";
import { routes } from "#shared/domain/routes.ts";
import { openApiDocument } from "#shared/lambda/openapi.ts";
import { type Judge, judgeBy } from "../support/judge.ts";

const document = openApiDocument("1.2.3");

const Text = z.looseObject({ type: z.literal("string") });
type Text = z.infer<typeof Text>;

/** All schemas of texts within a schema, also of names of fields. */
function textsIn(schema: unknown): Text[] {
  const text = Text.safeParse(schema).data;
  if (text) return [text];
  return typeof schema === "object" && schema !== null ? Object.values(schema).flatMap(textsIn) : [];
}

/** Whether a text is short: by its length, being one of a few, a day, or by a pattern that repeats nothing without end. */
const isBounded = ({ maxLength, enum: few, const: one, format, pattern }: Text): boolean =>
  [maxLength, few, one].some((each) => each !== undefined) ||
  ["date", "uuid"].includes(String(format)) ||
  (typeof pattern === "string" && /^\^[^*+]*\$$/.test(pattern));
const here = import.meta.dirname;

describe("the API's description", () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await judgeBy(join(here, "valid_openapi.py"), join(here, "requirements.txt"));
  });

  async function verdict(document: unknown): Promise<string> {
    const file = join(await mkdtemp(join(tmpdir(), "dossier-")), "openapi.json");
    await writeFile(file, JSON.stringify(document));
    return judge(file);
  }

  it("is valid OpenAPI 3.1, says an independent judge", async () => {
    expect(await verdict(document)).toBe("valid");
    await expect(verdict({ ...document, info: { title: "no version" } })).rejects.toThrow("version");
  });

  it("has every route of the archive, and no other", () => {
    const described = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(Object.keys(routes).sort());
  });

  it("says of every text that a request holds, and of every name of a field that it may choose, how long it may be", () => {
    const all: Route[] = Object.values(routes);
    const asked = all.flatMap(({ params, query, body }) => [params, query, body].filter((each) => each !== undefined));
    const texts = asked.flatMap((schema) => textsIn(z.toJSONSchema(schema, { io: "input" })));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((each) => !isBounded(each))).toEqual([]);
  });

  it("says of every route what it answers, and how it refuses", () => {
    for (const methods of Object.values(document.paths ?? {}))
      for (const { summary, requestBody, responses = {} } of Object.values(methods)) {
        expect(summary).toMatch(/\p{Script=Han}/u);
        const refusing = ["400", "401", "403", "404", "409", ...(requestBody ? ["415"] : []), "429", "500"];
        expect(Object.keys(responses).filter((status) => !status.startsWith("2"))).toEqual(refusing);
        expect(Object.keys(responses).filter((status) => status.startsWith("2"))).toHaveLength(1);
      }
  });

  it.each([
    ["https://archive.example/openapi.json", "https://archive.example/"],
    ["https://127.0.0.1/_aws/execute-api/a1/$default/openapi.json", "https://127.0.0.1/_aws/execute-api/a1/$default/"],
  ])("says that the API is beside it, wherever it was got: %s", (from, api) => {
    expect(document.servers?.map(({ url }) => new URL(url, from).href)).toEqual([api]);
  });

  it("says of every route who may use it, in the policies' own words, and what holds for all", () => {
    expect(document.paths?.["/files/{number}/void"]?.post?.description).toBe("档案员作废编号（AF-13）。");
    for (const methods of Object.values(document.paths ?? {}))
      for (const { description } of Object.values(methods)) expect(description).toMatch(/（[A-Z]{2}-\d{2}）。$/);
    expect(document.info.description).toContain(
      "没有签署保密协议的人，只能提交文件、查看本人情况、撤回与归还本人申请的（AF-26）",
    );
  });

  it("says of a line of text that it holds something to be seen, as it is checked", () => {
    const Return = z.object({ properties: z.object({ reason: z.object({ pattern: z.string() }) }) });
    const { pattern } = Return.parse(document.components?.schemas?.Return).properties.reason;
    const lines = ["　", " \ufeff", "　字 ", "字\n"];
    expect(lines.filter((line) => new RegExp(pattern, "u").test(line))).toEqual(["　字 "]);
  });

  it("asks for a body where something must be in it", () => {
    const needs = (path: string) => document.paths?.[path]?.post?.requestBody;
    expect(needs("/people/{subject}/password")).toMatchObject({ required: false });
    expect(needs("/requests")).toMatchObject({ required: true });
  });

  it("names every part of a path, and what is asked for", () => {
    for (const [path, methods] of Object.entries(document.paths ?? {}))
      for (const each of Object.values(methods)) {
        const named = (each.parameters ?? []).flatMap((of: { in?: string; name?: string }) =>
          of.in === "path" ? of.name : [],
        );
        expect(named).toEqual(Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name));
      }
  });
});
