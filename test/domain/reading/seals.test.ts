import { describe, expect, it } from "vitest";
import { classify } from "#shared/domain/reading/classify.ts";
import type { Page } from "#shared/domain/reading/page.ts";
import { PageBuilder } from "./page-builder.ts";
import { rules } from "./rules-of-the-first-regulation.ts";

const stamped = (pages: Page[], ...texts: string[]): Page[] => {
  const seals = texts.map((text, n) => ({ left: 200 + 500 * n, top: 480, right: 400 + 500 * n, bottom: 680, text }));
  return pages.map((page) => ({ ...page, seals }));
};
const questions = (pages: Page[]) => classify(pages, rules).questions;

describe("a contract that nobody signed by hand (AF-05)", () => {
  const contract = new PageBuilder()
    .title("销售合同")
    .text("合同编号：XS-2024-118", "甲方（买方）：温州瓯海阀门制造有限公司")
    .text("乙方（卖方）：杭州云岭智能装备有限公司", "签订日期：2024年5月6日")
    .text("一、乙方向甲方出售数控车床两台，合同总价人民币捌拾万元整（￥800,000.00）。")
    .text("二、本合同一式两份，双方各执一份，自双方盖章之日起生效。违约责任按民法典办理。")
    .row("甲方（盖章）：", "乙方（盖章）：")
    .row("授权代表签字：", "授权代表签字：")
    .build();

  it("is a draft where it bears no seal either", () => {
    expect(questions(contract)).toContain("review.draft");
  });

  it("has legal force where both parties sealed it", () => {
    expect(questions(stamped(contract, "有限公司", "专用章"))).toEqual([]);
  });

  it("has none by a red mark in the letterhead", () => {
    const logo = [{ left: 100, top: 60, right: 220, bottom: 160, text: "" }];
    expect(questions(contract.map((page) => ({ ...page, seals: logo })))).toContain("review.draft");
  });

  it("has none where a stamp says that it is void", () => {
    expect(questions(stamped(contract, "专用章", "作 废"))).toContain("review.draft");
  });
});

describe("a page with nothing on it", () => {
  it("is known as blank, for a person to look at", () => {
    expect(questions(new PageBuilder().build())).toEqual(["review.blank", "review.no-class"]);
  });
});
