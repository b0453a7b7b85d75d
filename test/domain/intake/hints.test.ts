import { describe, expect, it } from "vitest";
import { contradictions } from "#shared/domain/intake/hints.ts";

const read = (value: string) => ({ value, confidence: 1, evidence: [] });
const paper = { customer: read("四川省锦江医药连锁有限责任公司"), date: read("2023-12-22") };

describe("what a sender said of a paper", () => {
  it("is told beside what the paper says, where the two differ", () => {
    expect(contradictions({ customer: "锦江医药", date: "2024-01" }, paper)).toBe(
      "日期填“2024-01”，文件上是“2023-12-22”",
    );
    expect(contradictions({ customer: "昆明滇池花卉进出口有限公司", date: "2024" }, paper)).toBe(
      "客户填“昆明滇池花卉进出口有限公司”，文件上是“四川省锦江医药连锁有限责任公司”；日期填“2024”，文件上是“2023-12-22”",
    );
  });

  it("contradicts nothing where it says the same less exactly, or nothing was said or read", () => {
    expect(contradictions({ date: "2023-12" }, paper)).toBe("");
    expect(contradictions({}, paper)).toBe("");
    expect(contradictions({ customer: "甲公司" }, {})).toBe("");
  });
});
