import { describe, expect, it } from "vitest";
import type { Page } from "#shared/domain/reading/page.ts";
import { askIfSeveral, startsOfOthers } from "#shared/domain/reading/several.ts";
import { aReading, loaded } from "../../support/papers.ts";
import { PageBuilder } from "./page-builder.ts";

const rules = loaded.regulation;

/** A page with a title in large letters, if any, over lines of text. */
function aPage(number: number, title: string | undefined, lines: string[], above?: string): Page {
  const line = (text: string, top: number, size: number, left = 150) => ({
    text,
    confidence: 1,
    box: { left, top, right: left + text.length * size, bottom: top + size },
  });
  const head = above === undefined ? [] : [line(above, 80, 24)];
  const named = title === undefined ? [] : [line(title, 150, 44, (1240 - title.length * 44) / 2)];
  const body = lines.map((text, n) => line(text, 300 + 50 * n, 24));
  return {
    ...{ number, width: 1240, height: 1754, turned: 0, source: "ocr", engine: "test" },
    lines: [...head, ...named, ...body],
  };
}

const contract = aPage(1, "设备销售合同", ["甲方：苏州恒瑞精密制造有限公司", "乙方：云岭", "双方经协商订立本合同。"]);
const terms = (number: number) => aPage(number, undefined, ["第五条 付款方式", "合同签订后付清全部货款。"]);

describe("a paper in whose middle another title starts", () => {
  it("may be several: it is asked about, with the pages", () => {
    const pages = [contract, terms(2), aPage(3, "付款凭证", ["收款人：云岭", "金额：10.00"]), terms(4)];
    expect(startsOfOthers(pages, rules)).toEqual([3]);
    const asked = askIfSeveral({ ...aReading, questions: ["review.unsure-date"] }, pages, rules);
    expect(asked).toMatchObject({ starts: [3], questions: ["review.may-be-several", "review.unsure-date"] });
  });

  it("may be several though its title stands in brackets", () => {
    const invoice = aPage(2, "电子发票（增值税专用发票）", [
      "发票号码：24442000000012345678",
      "购买方：云岭",
      "价税合计：10.00",
    ]);
    expect(startsOfOthers([contract, invoice], rules)).toEqual([2]);
  });

  const whole: [string, Page[]][] = [
    ["an annex says so above its title", [contract, aPage(2, "送货单", ["品名"], "附件一：")]],
    [
      "an annex is named by the contract",
      [aPage(1, "设备销售合同", ["本合同附件：1. 设备清单 2. 送货单"]), aPage(2, "送货单", ["品名"])],
    ],
    ["a contract goes on", [contract, terms(2), terms(3)]],
    ["its title stands on every page", [contract, aPage(2, "设备销售合同", ["第五条"])]],
    [
      "a title stands in the middle of a page",
      [
        contract,
        {
          ...terms(2),
          lines: [
            { text: "付款凭证", confidence: 1, box: { left: 500, top: 900, right: 700, bottom: 944 } },
            ...terms(2).lines,
          ],
        },
      ],
    ],
    ["its first page has no title", [terms(1), aPage(2, "付款凭证", ["收款人"])]],
    ["it has one page", [contract]],
  ];
  it.each(whole)("is one where %s", (_, pages) => {
    expect(startsOfOthers(pages, rules)).toEqual([]);
    expect(askIfSeveral(aReading, pages, rules)).toBe(aReading);
  });
});

describe("a file with a second paper of the same kind", () => {
  const customer = "宁波甬盛国际贸易有限公司";
  const us = "杭州云岭智能装备有限公司";
  const aContract = (on: PageBuilder, date: string, number?: string) =>
    on
      .title("产品销售合同")
      .text(
        ...(number === undefined ? [] : [`合同编号：${number}`]),
        `甲方（买方）：${customer}`,
        `乙方（卖方）：${us}`,
      )
      .text("经双方协商一致，订立本合同。", "合同总金额：人民币叁拾陆万元整（¥360,000.00）")
      .row(`甲方（盖章）：${customer}`, `乙方（盖章）：${us}`)
      .row(`日期：${date}`, `日期：${date}`);
  const anInvoice = (on: PageBuilder, number: string, date: string) =>
    on
      .title("增值税专用发票")
      .row(`发票号码：${number}`, `开票日期：${date}`)
      .row(`购买方名称：${customer}`, `销售方名称：${us}`)
      .text("价税合计（小写）￥1130.00");
  const [A, B] = ["24332000000012345678", "24332000000012345999"];
  const first = () => aContract(new PageBuilder(), "2023年5月6日").page();
  const goingOn = (on: PageBuilder) =>
    on.title("产品销售合同").text("双方另行约定的事项如下。", "本合同一式两份，自双方签字盖章之日起生效。");
  const atFoot = (on: PageBuilder, text: string) => on.skip(1300).middle(text);

  const several: [string, () => PageBuilder, number[]][] = [
    ["two contracts of one customer in two years", () => aContract(first(), "2024年3月18日"), [2]],
    ["a contract of two pages and another one", () => aContract(first().text("附则").page(), "2024年3月18日"), [3]],
    ["three contracts", () => aContract(aContract(first(), "2024年3月18日").page(), "2024年4月2日"), [2, 3]],
    [
      "two invoices with two numbers",
      () => anInvoice(anInvoice(new PageBuilder(), A, "2024年6月7日").page(), B, "2024年7月7日"),
      [2],
    ],
    [
      "two numbers, though the pages are numbered as one file's",
      () => anInvoice(anInvoice(new PageBuilder(), A, "2024年6月7日").page().right("第2页"), B, "2024年7月7日"),
      [2],
    ],
    [
      "an invoice of one page and one of two",
      () =>
        anInvoice(
          anInvoice(anInvoice(new PageBuilder(), A, "2024年6月7日").page(), B, "2024年7月7日").page(),
          B,
          "2024年7月7日",
        ),
      [2],
    ],
    [
      "a second contract whose own pages begin with the first",
      () => aContract(first().right("第1页 共2页"), "2024年3月18日"),
      [2],
    ],
    ["a second contract that names a page in its text", () => goingOn(first()).text("清单见第2页"), [2]],
  ];
  it.each(several)("is asked about: %s", (_, built, starts) => {
    const pages = built().build();
    expect(startsOfOthers(pages, rules)).toEqual(starts);
    expect(askIfSeveral(aReading, pages, rules).questions[0]).toBe("review.may-be-several");
  });

  it.each<[string, (on: PageBuilder) => PageBuilder]>([
    [
      "an order whose title is not much larger than its text",
      (on) =>
        on
          .title("客户订单", 30)
          .row("订单编号：PO-0412", `供方：杭州云岭智能装备有限公司`)
          .row(`客户名称：${B}`, "下单日期：2024年6月1日")
          .row("收货地址：宁波市北仑区", "交货日期：2024年7月1日"),
    ],
    [
      "a printed mail, which has no title",
      (on) =>
        on
          .text("发件人：王芳 <wf@lanwan.example>", "发送时间：2024年6月1日 10:20")
          .text("收件人：李明 <lm@yunling.example>", "主题：交期", "李经理：请告知交期。"),
    ],
  ])("is asked about: an invoice, and behind it %s", (_, draw) => {
    const pages = draw(anInvoice(new PageBuilder(), A, "2024年6月7日").page()).build();
    expect(startsOfOthers(pages, rules)).toEqual([2]);
  });

  it("is asked about: a paper understood as an invoice, though no title says so, and a call's record behind it", () => {
    const untitled = new PageBuilder().row("开票日期：2024年6月7日", "发票号码：24332000000189276451").page();
    const pages = untitled.title("电话沟通记录").row("通话日期：2024年6月1日", `客户名称：${B}`).build();
    const understood = { ...aReading, candidates: [{ class: "F", type: "发票", confidence: 0.95, evidence: [] }] };
    expect(askIfSeveral(understood, pages, rules).starts).toEqual([2]);
  });

  const one: [string, () => PageBuilder][] = [
    [
      "an invoice on two pages with one number",
      () => anInvoice(anInvoice(new PageBuilder(), A, "2024年6月7日").page(), A, "2024年6月7日"),
    ],
    [
      "a contract that bears its number on each page",
      () =>
        aContract(aContract(new PageBuilder(), "2023年5月6日", "YL-2023-118").page(), "2023年5月6日", "YL-2023-118"),
    ],
    [
      "a contract with its title in small letters and the page's number",
      () => first().middle("产品销售合同").right("第2页").text("附则"),
    ],
    ["a page that says at its head which it is", () => goingOn(first().right("第 2 页 / 共 3 页"))],
    ["a page that says so at its foot", () => atFoot(goingOn(first()), "2/3")],
    ["a page that says so in English", () => goingOn(first().right("Page 2 of 3"))],
    ["a page that goes on from the one before", () => goingOn(first().right("（续页）"))],
    ["an annex", () => goingOn(first().text("附件一："))],
  ];
  it.each(one)("is none where it is %s", (_, built) => {
    expect(startsOfOthers(built().build(), rules)).toEqual([]);
  });
});

describe("two papers filed as one", () => {
  const [customer, us] = ["宁波甬盛国际贸易有限公司", "杭州云岭智能装备有限公司"];
  const aReceipt = (on: PageBuilder, payer: string, number: string) =>
    on
      .title("收款收据")
      .row("日期：2024年6月7日", `编号：${number}`)
      .row(`今收到：${payer}`)
      .row("系付：货款", "￥10,000.00")
      .row(`收款单位：${us}`, "出纳：李明");
  const goods = (on: PageBuilder) => on.row("品名", "数量", "单价", "金额").row("轴承", "10", "80.00", "800.00");
  const untitled = (on: PageBuilder, number: string) =>
    goods(on.row(`订单编号：${number}`, `供方：${us}`).row(`需方：${customer}`, "下单日期：2024年6月1日"));
  const anOrder = (on: PageBuilder, number: string) => untitled(on.title("采购订单"), number);
  const signed = (on: PageBuilder, size?: number) =>
    on
      .title("产品销售合同", size)
      .row(`甲方（买方）：${customer}`, `乙方（卖方）：${us}`)
      .text("一、乙方向甲方出售数控车床两台，总价人民币捌拾万元整（￥800,000.00）。")
      .row("代表：王强", "代表：李明")
      .row("日期：2024年3月18日", "日期：2024年3月20日");
  const starts = (paper: PageBuilder) => startsOfOthers(paper.build(), rules);
  const isAsked = (paper: PageBuilder) =>
    askIfSeveral(aReading, paper.build(), rules).questions.includes("review.may-be-several");

  const onOnePage: [string, () => PageBuilder][] = [
    [
      "two receipts of one payer with two numbers",
      () => aReceipt(aReceipt(new PageBuilder(), customer, "0012").skip(200), customer, "0013"),
    ],
    [
      "two receipts of two payers",
      () => aReceipt(aReceipt(new PageBuilder(), customer, "0012").skip(200), "上海明达机械有限公司", "0013"),
    ],
    ["an order and a receipt", () => aReceipt(anOrder(new PageBuilder(), "PO-1").skip(200), customer, "0012")],
    ["an order and a signed contract", () => signed(anOrder(new PageBuilder(), "PO-1").skip(100))],
  ];
  it.each(onOnePage)("are asked about where one page holds %s", (_, paper) => {
    expect(isAsked(paper())).toBe(true);
  });

  it("are none where one page holds two copies of a receipt, or the title of a part of it", () => {
    expect(isAsked(aReceipt(aReceipt(new PageBuilder(), customer, "0012").skip(200), customer, "0012"))).toBe(false);
    expect(isAsked(signed(new PageBuilder()).title("订单明细").text("轴承十只"))).toBe(false);
    expect(isAsked(anOrder(signed(new PageBuilder()).text("附件一："), "PO-1"))).toBe(false);
  });

  const onTwo: [string, () => PageBuilder][] = [
    [
      "an order form without a title and a titled order",
      () => anOrder(untitled(new PageBuilder(), "PO-1").page(), "PO-2"),
    ],
    ["an order and a contract with its own title", () => signed(anOrder(new PageBuilder(), "PO-1").page())],
    ["an order and a contract whose title is small", () => signed(anOrder(new PageBuilder(), "PO-1").page(), 28)],
    [
      "an order and the contract that it names as its annex",
      () => signed(anOrder(new PageBuilder(), "PO-1").text("附件：产品销售合同一份").page()),
    ],
  ];
  it.each(onTwo)("are asked about where they are %s", (_, paper) => {
    expect(starts(paper())).toEqual([2]);
  });

  it("are none where an order without a title goes on under its own number, or a contract says that it is an annex", () => {
    expect(starts(anOrder(untitled(new PageBuilder(), "PO-1").page(), "PO-1"))).toEqual([]);
    expect(starts(signed(anOrder(new PageBuilder(), "PO-1").page().text("附件一："), 36))).toEqual([]);
  });
});
