import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Question } from "#shared/domain/intake/reading.ts";
import { refusals, sentence } from "#shared/domain/refusals.ts";

const sources = globSync("{shared,functions}/**/*.ts").filter((file) => !file.endsWith("refusals.ts"));
const raised = /new Refused\(\s*"([^"]+)"/g;
const codes = new Set(
  sources.flatMap((file) => [...readFileSync(file, "utf8").matchAll(raised)].map(([, code = ""]) => code)),
);

describe("a refusal", () => {
  it("has a sentence for its reader, whatever its code", () => {
    expect(codes.size).toBeGreaterThan(20);
    expect([...codes].filter((code) => !(code in refusals))).toEqual([]);
    for (const code of Object.keys(refusals)) expect(sentence(code, "X")).toMatch(/^\P{Cc}+。$/u);
  });

  it("of a date says how a right one looks", () => {
    expect(sentence("request.invalid", "date, colour")).toMatch(
      /date（日期应如 2024-03-18、2024-03 或 2024，.*）、colour。$/,
    );
    expect(sentence("request.invalid", "constructor")).toBe("请求不符合要求：constructor。");
  });

  it("has a sentence for every question that a paper may wait with", () => {
    expect(Question.options.filter((code) => !(code in refusals))).toEqual([]);
  });
});
