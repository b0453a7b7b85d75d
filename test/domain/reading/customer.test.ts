import { describe, expect, it } from "vitest";
import { classify } from "#shared/domain/reading/classify.ts";
import type { Page } from "#shared/domain/reading/page.ts";
import { PageBuilder } from "./page-builder.ts";
import { rules } from "./rules-of-the-first-regulation.ts";

const US = "杭州云岭智能装备有限公司";

/** The paper as a recogniser saw it that was unsure of what these lines say. */
const faint = (pages: Page[], like: RegExp, confidence: number): Page[] =>
  pages.map((page) => ({
    ...page,
    lines: page.lines.map((line) => (like.test(line.text) ? { ...line, confidence } : line)),
  }));

const customerOf = (pages: Page[]) => classify(pages, rules).customer;

describe("the customer", () => {
  it("is no bank that a buyer's line tells beside its account", () => {
    const invoice = new PageBuilder()
      .title("河南增值税专用发票")
      .row("购买方", `名称：${US}`)
      .row("购买方", "开户行及账号：招商银行杭州滨江支行571905123310808")
      .row("销售方", "名称：新乡卫滨鑫达铸造厂")
      .text("开票日期：2022年9月28日", "价税合计：柒万贰仟圆整（小写）￥72,000.00");
    const customer = customerOf(invoice.build());
    expect([customer?.value, (customer?.confidence ?? 0) > 0.9]).toEqual(["新乡卫滨鑫达铸造厂", true]);
  });

  it("has its last character from where it is whole, if a name in the text is the same but for it", () => {
    const contract = new PageBuilder()
      .title("产品销售合同")
      .text(`出卖人：${US}`, "买受人按本合同购买冷库输送线一条，宁海长街海产品冷藏厂负责土建。")
      .row(`名称：${US}`, "名称：宁海长街海产品冷藏")
      .row("代表：李明", "代表：王强")
      .row("日期：2024年5月6日", "日期：2024年5月6日");
    expect(customerOf(contract.build())?.value).toBe("宁海长街海产品冷藏厂");
  });

  it("is as sure as where its name was read best", () => {
    const minutes = () =>
      new PageBuilder()
        .title("灌装线项目启动会议纪要")
        .row("客户方：天津蓟州盘山矿泉水有限公司", `我方：${US}`)
        .text("时间：2024年7月24日");
    const elsewhere = minutes().text("地点：天津蓟州盘山矿泉水有限公司二楼会议室");
    const sure = (paper: PageBuilder) => customerOf(faint(paper.build(), /^客户方/, 0.47))?.confidence ?? 0;
    expect(sure(elsewhere)).toBeGreaterThan(sure(minutes()) + 0.15);
  });

  it("is nobody whom the text leaves without a name", () => {
    const visit = new PageBuilder()
      .title("客户走访报告")
      .text("走访日期：2020年9月22日", "河池南丹有色金属冶炼有限公司提出明年技改，做法参照长沙某厂。");
    expect(customerOf(visit.build())?.value).toBe("河池南丹有色金属冶炼有限公司");
  });
});
