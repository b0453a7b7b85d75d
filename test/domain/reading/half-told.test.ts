import { describe, expect, it } from "vitest";
import { classify } from "#shared/domain/reading/classify.ts";
import { PageBuilder } from "./page-builder.ts";
import { rules } from "./rules-of-the-first-regulation.ts";

/** Papers that tell a part of what is asked of them, or tell it of another paper. */

const US = "杭州云岭智能装备有限公司";
const THEM = "宁波甬盛国际贸易有限公司";
const asks = (paper: PageBuilder) => classify(paper.build(), rules, { received: "2025-06-01" }).questions;

const order = (...lines: string[]) =>
  new PageBuilder()
    .title("采购订单")
    .row("订单编号：PO-0412", `供方：${US}`)
    .row(`需方：${THEM}`, "付款条件：月结")
    .text(...lines);

const supplement = (title: string, ...lines: string[]) =>
  new PageBuilder()
    .title(title)
    .row(`甲方（买方）：${THEM}`, `乙方（卖方）：${US}`)
    .text(...lines, "一、总价增加人民币壹万元整（￥10,000.00）。")
    .row("甲方（盖章）：", "乙方（盖章）：")
    .row("代表：王强", "代表：李明");

describe("the date of a paper whose own date cannot be read", () => {
  it.each([
    ["is misread", "下单日期：2O24年12月30日"],
    ["is blank", "下单日期："],
    ["was not filled in", "下单日期：　　年　月　日"],
    ["has no year", "下单日期：12月30日"],
    ["has a year of two figures", "下单日期：24.12.30"],
  ])("is asked where it %s, though a lesser label has one", (_, line) => {
    expect(asks(order(line, "制单日期：2025年1月2日"))).toContain("review.unsure-date");
  });

  it("is read where its label is set in radicals, or something without width stands in it", () => {
    for (const line of ["下单⽇期：2024年12⽉30⽇", "下单日期：20\u200b24年12月30日"]) {
      const { date, questions } = classify(order(line).build(), rules);
      expect([date?.value, questions]).toEqual(["2024-12-30", []]);
    }
  });

  it("is not that of a delivery, or of a call that is still to come", () => {
    expect(asks(order("2024年12月30日签收"))).toContain("review.unsure-date");
    const call = new PageBuilder()
      .title("电话沟通记录")
      .text(`来电单位：${THEM}`, "来电人：王强", "约定回电 2025年1月3日");
    expect(asks(call)).toContain("review.unsure-date");
  });
});

describe("the date of a contract for industrial goods", () => {
  const form = (notary: string) =>
    new PageBuilder()
      .title("工矿产品购销合同")
      .text(`供方：${US}`, `需方：${THEM}`, "签订时间：2022年4月6日", "一、产品名称：数控车床两台，总价款捌拾万元整。")
      .row("供方", "需方", notary)
      .row("单位名称（章）", "单位名称（章）", "经办人：")
      .row("委托代理人：岳建军", "委托代理人：陆一鸣", "年　月　日");

  it("does not want for the notary's, whose column is empty", () => {
    expect(asks(form("鉴（公）证意见"))).toEqual([]);
  });

  it("is asked where a party's own is empty", () => {
    expect(asks(form("丙方"))).toContain("review.unsure-date");
  });
});

describe("the date of a supplement", () => {
  it("is asked where only the contract that it amends is dated (AF-05)", () => {
    const header = supplement("《产品销售合同》补充协议", "合同签订日期：2023年5月6日", "双方经协商对原合同补充如下：");
    const text = supplement("产品销售合同补充协议", "鉴于本合同于2023年5月6日签订，现双方补充如下：");
    for (const paper of [header, text]) expect(asks(paper)).toContain("review.unsure-date");
  });
});

describe("a contract that is neither a sale nor a purchase", () => {
  it("is not filed by itself, though we are the ones who order", () => {
    const work = new PageBuilder()
      .title("钣金件加工协议")
      .text(`定作方：${US}`, "承揽方：桐庐横村恒力钣金喷涂厂", "一、定作方提供钢板及图纸，承揽方负责折弯、焊接。")
      .row("定作方（章）", "承揽方（章）")
      .row("经办人：陶令仪", "经办人：申屠海")
      .row("2022年4月20日", "2022年4月20日");
    expect(asks(work)).not.toEqual([]);
  });
});

describe("minutes", () => {
  const minutes = (...lines: string[]) => new PageBuilder().title("会议纪要").text("会议时间：2024年7月3日", ...lines);

  it("of our own people are of no class, though a customer is what they spoke of (AF-08)", () => {
    for (const about of [`客户名称：${THEM}`, `会议主题：${THEM}项目`, `议题：${THEM}货款催收`])
      expect(asks(minutes(about, "参会人员：李明、张三、赵六", "会议决议：由销售部跟进"))).toContain("review.no-class");
  });

  it("are of a meeting with the customer where its people are among those present", () => {
    expect(asks(minutes(`客户名称：${THEM}`, "参会人员：客户王强、我方李明", "会议决议：按期交货"))).toEqual([]);
  });
});

describe("a mail that repeats the one it answers", () => {
  it("is dated by its own head, whose labels have no colons", () => {
    const mail = new PageBuilder()
      .text(
        "回复: 停机问题",
        "发件人 贺春晖 <hech@wanxing.example>",
        "日期 2026/1/8 11:27",
        "收件人 方晓岚 <fang@yunling.example>",
      )
      .text("更换后运行正常，谢谢。", "成都万兴华庭物业管理有限公司 贺春晖")
      .text(
        "发件人: 方晓岚",
        "发送时间: 2026年1月6日 16:40",
        "收件人: 贺春晖",
        "主题: 回复: 停机问题",
        "明天上午派人到场。",
      );
    expect(classify(mail.build(), rules).date?.value).toBe("2026-01-08");
  });
});

describe("a purchase order from abroad", () => {
  it("is that of the one in its letterhead, not of the second line of our name", () => {
    const order = new PageBuilder()
      .title("ALTYN-TAU MINING LLP")
      .title("Purchase Order")
      .text(
        "Supplier: Hangzhou Yunling Intelligent Equipment",
        "Co., Ltd.",
        "P.O. No.: AT-2026-0093",
        "Date: 18 May 2026",
      )
      .text("Required by: 30 August 2026", "Deliver to: concentrator, Glubokoye");
    expect(classify(order.build(), rules).customer?.value).toBe("ALTYN-TAU MINING LLP");
  });
});

describe("the last signature", () => {
  const contract = (ours: string, theirs: string) =>
    new PageBuilder()
      .title("产品销售合同")
      .row(`买方：${THEM}`, `卖方：${US}`)
      .text("一、卖方向买方出售数控车床两台，总价款捌拾万元整。", "二、本合同经双方签字盖章后生效，一式两份。")
      .row("买方（盖章）：", "卖方（盖章）：")
      .row("代表：王强", "代表：李明")
      .row(`签订日期：${theirs}`, `签订日期：${ours}`);
  const signed = (ours: string, theirs: string) => {
    const { date, questions } = classify(contract(ours, theirs).build(), rules, { received: "2025-06-01" });
    return [date?.value, questions];
  };

  it("has the year of the other where its own lost a figure", () => {
    expect(signed("2012年10月11日", "202年10月8日")).toEqual(["2012-10-11", []]);
    expect(signed("2012年10月11日", "202年10月28日")).toEqual(["2012-10-28", []]);
  });

  it("is asked where the year that lost a figure cannot be the other's", () => {
    expect(signed("2014年10月11日", "202年10月8日")[1]).toContain("review.unsure-date");
    expect(signed("2014年10月11日", "2015年1月").slice(1)).toEqual([["review.unsure-date"]]);
  });

  it("is as sure as the surest of those that signed on that day", () => {
    const pages = contract("2024年12月20日", "2024年12月20日").build();
    const faint = pages.map((page) => {
      const first = page.lines.findIndex(({ text }) => text.startsWith("签订日期"));
      return { ...page, lines: page.lines.map((line, at) => (at === first ? { ...line, confidence: 0.6 } : line)) };
    });
    expect(classify(faint, rules).questions).toEqual([]);
  });
});

describe("the date of a letter or a slip", () => {
  const letter = () =>
    new PageBuilder()
      .title("关于输送带跑偏的投诉函")
      .text(`致：${US}`, "贵司2024年3月2日交付的设备多次跑偏，请于2024年5月1日前派人处理。");

  it("is the one below the name of who writes", () => {
    const { date } = classify(letter().right(THEM).right("2024年4月9日").build(), rules);
    expect([date?.value, (date?.confidence ?? 0) > 0.85]).toEqual(["2024-04-09", true]);
  });

  const slip = (line: string) =>
    new PageBuilder()
      .title("电汇凭证")
      .row(`付款人全称：${THEM}`, `收款人全称：${US}`)
      .row("金额：￥1,200.00", "用途：货款")
      .text(line);

  it("may stand under a label that the regulation does not know, if it is the only one, and the paper's", () => {
    expect(classify(slip("委托日期：2022年12月28日").build(), rules)).toMatchObject({
      date: { value: "2022-12-28" },
      questions: [],
    });
    for (const line of ["生产日期：2022年12月28日", "有效日期：2022年12月28日"])
      expect(classify(slip(line).build(), rules).questions, line).toContain("review.unsure-date");
  });
});
