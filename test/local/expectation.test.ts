import { describe, expect, it } from "vitest";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import { differences, expectedOf } from "../../infra/local/expectation.ts";
import { samples } from "../../infra/local/samples.ts";
import { anIntake } from "../cli/fake-archive.ts";

const contract = expectedOf("01-sales-contract");
const ended = (known: Partial<IntakeView> = {}) => anIntake(known);

describe("a sample that ended", () => {
  it("as it should has no difference", () => {
    expect(differences(contract, ended())).toEqual([]);
  });

  it.each<[keyof IntakeView, Partial<IntakeView>, string]>([
    ["class", { type: "采购合同" }, "class is Y/采购合同, should be Y/销售合同"],
    ["year", { year: 2023 }, "year is 2023, should be 2024"],
    ["date", { date: "2024-03" }, "date is 2024-03, should be 2024-03-18"],
    ["customer", { customer: null }, "customer is none, should be 苏州恒瑞精密制造有限公司"],
    ["amount", { amount: "109710.00" }, "amount is 109710.00, should be 1097100.00"],
  ])("with another %s is told from one that ended right", (_, known, difference) => {
    expect(differences(contract, ended(known))).toEqual([difference]);
  });

  it("in another state says why, and nothing of what was not reached", () => {
    const waiting = ended({ state: "in review", number: null, code: "review.unsure-date", date: null });
    expect(differences(contract, waiting)).toEqual(["is in review (review.unsure-date), should be filed"]);
  });

  it("with an amount that is not on the paper is told", () => {
    const call = expectedOf("07-phone-record");
    expect(
      differences(call, ended({ class: "G", type: "电话", date: "2024-04-11", customer: "长沙湘江物流有限公司" })),
    ).toEqual(["amount is 1097100.00, should be none"]);
  });

  it("of a class with one type is compared by its sign alone", () => {
    const order = expectedOf("04-sales-order");
    const right = {
      class: "D",
      type: "订单",
      date: "2024-05-16",
      customer: "武汉东湖光电技术有限公司",
      amount: "36498.44",
    };
    expect(differences(order, ended(right))).toEqual([]);
  });

  it("with a number although it belongs to no class is a fault, whatever the number", () => {
    expect(differences(expectedOf("09-meeting-minutes"), ended())).toEqual(["is filed, should be in review"]);
  });

  it("refused for another reason than it should be is a fault", () => {
    const empty = ended({ state: "rejected", number: null, code: "intake.empty" });
    const broken = { outcome: "rejected" as const, code: "intake.corrupt" };
    expect(differences(broken, empty)).toEqual(["code is intake.empty, should be intake.corrupt"]);
  });
});

describe("the sample scans", () => {
  it("are every paper once, and one that broke off", () => {
    const papers = samples.map(({ paper }) => paper.slice(0, 2)).filter((name) => /^\d/.test(name));
    expect(new Set(papers).size).toBe(15);
    expect(samples).toHaveLength(16);
  });

  it("arrive under names that tell nothing of what they are", () => {
    for (const { key, department } of samples)
      expect(key).toMatch(new RegExp(`^${department}/scan-\\d\\d\\.(jpg|png|pdf)$`));
  });
});
