import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customerKey, customerName, isCustomer, SaidCustomer, SoughtCustomer } from "#shared/domain/customer-name.ts";

describe("a customer's name (AF-32)", () => {
  it.each([
    ["苏州恒瑞（中国）有限公司", ["苏州恒瑞(中国)有限公司", "苏州恒瑞 （中国） 有限公司", "苏州恒瑞( 中国 )有限公司"]],
    ["苏州恒瑞有限公司", ["苏州恒瑞 有限公司", "　苏州恒瑞有限公司 ", "苏州\u200d恒瑞\ufeff有限公司"]],
    ["ABC有限公司", ["ＡＢＣ有限公司", "ABC 有限公司"]],
    ["Zeiss (China) Co., Ltd.", ["Zeiss  (China)\u00a0Co., Ltd.", " Ｚｅｉｓｓ （China） Co., Ltd."]],
  ])("is %s, however it is written", (name, ways) => {
    for (const way of [name, ...ways]) expect(customerName(way)).toBe(name);
  });

  it("is another where its letters are others", () => {
    expect(customerName("苏州恒瑞有限公司")).not.toBe(customerName("苏州恒瑞集团有限公司"));
    expect(customerName("A B有限公司")).not.toBe(customerName("AB有限公司"));
  });

  it("is shown as it is written, and is the same customer's in capitals or not", () => {
    const [shown, ...ways] = ["Abc Trading Ltd.", "ABC TRADING LTD.", "ａｂｃ  trading ltd.", "aBC Trading LTD."].map(
      customerName,
    );
    expect([shown, ways[0]]).toEqual(["Abc Trading Ltd.", "ABC TRADING LTD."]);
    for (const way of ways) expect([way, isCustomer(way, shown)]).toEqual([way, true]);
    expect(isCustomer("Abc Trading Ltd.", "Abcd Trading Ltd.")).toBe(false);
    expect(isCustomer("Abc Trading Ltd.", undefined)).toBe(false);
  });

  it("is folded once and for all, whatever it is", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."苏か\u3099가(（)） 　\u200b\u00a8e\u0301Ａｶﾞ\ufdfa") }),
    );
    fc.assert(
      fc.property(text, (text) => {
        const name = customerName(text);
        expect(customerName(name)).toBe(name);
        expect(customerKey(customerKey(name))).toBe(customerKey(name));
      }),
    );
  });

  it("is never empty and never longer than a name may be, whoever says it", () => {
    for (const customer of [SaidCustomer, SoughtCustomer])
      for (const said of [" ", "\u200b", "\ufdfa".repeat(100)]) expect(customer.safeParse(said).success).toBe(false);
    expect(SaidCustomer.parse(" 苏州恒瑞 (中国) ")).toBe("苏州恒瑞（中国）");
  });
});
