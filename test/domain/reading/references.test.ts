import { describe, expect, it } from "vitest";
import { classify } from "#shared/domain/reading/classify.ts";
import { PageBuilder } from "./page-builder.ts";
import { rules } from "./rules-of-the-first-regulation.ts";

const facts = (paper: PageBuilder) => {
  const { references = [], ownNumber } = classify(paper.build(), rules);
  return { references: references.map(({ how, number }) => [how, number]), ownNumber: ownNumber?.value };
};

describe("the papers that a paper names", () => {
  it("are the contract that a supplement amends, whose number is not the supplement's own (AF-05)", () => {
    const supplement = new PageBuilder()
      .title("补充协议")
      .text("甲方：温州瓯海阀门制造有限公司", "乙方：杭州云岭智能装备有限公司")
      .text("鉴于双方于2023年8月16日签订了《数控车床销售合同》（合同编号：YL-XS-2023-0915，以下简称“原合同”），")
      .text("现经协商一致，补充约定如下：原合同数量由4台增加为5台。本协议自双方盖章之日起生效。")
      .row("甲方（盖章）：", "乙方（盖章）：")
      .row("日期：2025年1月9日", "日期：2025年1月9日");
    expect(facts(supplement)).toEqual({ references: [["amends", "YL-XS-2023-0915"]], ownNumber: undefined });
  });

  it("are the blue invoice that a red one replaces (AF-07)", () => {
    const invoice = new PageBuilder()
      .title("电子发票（增值税专用发票）")
      .row("发票号码：24337000000412290187", "开票日期：2024年10月15日")
      .row("购买方", "名称：台州路桥华新塑机有限公司")
      .row("销售方", "名称：杭州云岭智能装备有限公司")
      .row("价税合计（大写）", "（负数）贰万圆整", "（小写）¥-20000.00")
      .text("备注：被红冲蓝字数电票号码：23332000000098117364 红字发票信息确认单编号：33010824101000056321");
    expect(facts(invoice)).toEqual({
      references: [["replaces", "23332000000098117364"]],
      ownNumber: "24337000000412290187",
    });
  });

  it("are that by its number, not by its code or by the contract that an order came from before", () => {
    const invoice = new PageBuilder()
      .title("红字发票")
      .row("发票号码：24332000000012345678", "开票日期：2024年6月7日")
      .row("购买方：台州路桥华新塑机有限公司", "销售方：杭州云岭智能装备有限公司")
      .row("价税合计（小写）", "¥-11300.00")
      .text("对应蓝字发票代码 033002300111 号码 11111111");
    expect(facts(invoice).references).toEqual([["replaces", "11111111"]]);
    const order = new PageBuilder()
      .title("采购订单")
      .row("订单编号：PO-0412（第二次变更）", "下单日期：2025年1月8日")
      .row("供方：杭州云岭智能装备有限公司", "需方：台州路桥华新塑机有限公司")
      .text("本订单替代合同编号：HT-2023-1 项下订单，适用合同编号：HT-2024-9");
    expect(facts(order)).toEqual({ references: [["under", "HT-2024-9"]], ownNumber: "PO-0412" });
  });

  it("are none where it names none", () => {
    const invoice = new PageBuilder()
      .title("电子发票（普通发票）")
      .row("发票号码：24337000000412290187", "开票日期：2024年10月15日")
      .row("价税合计（大写）", "贰万圆整", "（小写）¥20000.00");
    expect(facts(invoice).references).toEqual([]);
  });
});
