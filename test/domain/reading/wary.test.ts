import { describe, expect, it } from "vitest";
import { classify } from "#shared/domain/reading/classify.ts";
import type { Page, Seal } from "#shared/domain/reading/page.ts";
import { PageBuilder } from "./page-builder.ts";
import { rules } from "./rules-of-the-first-regulation.ts";

const questions = (paper: PageBuilder) => classify(paper.build(), rules, { received: "2025-06-01" }).questions;

const order = (...more: string[]) =>
  new PageBuilder()
    .title("采购订单")
    .row("订单编号：PO-0412", "供方：杭州云岭智能装备有限公司")
    .row("需方：宁波甬盛国际贸易有限公司", "付款条件：月结")
    .row("品名", "数量", "单价", "金额")
    .row("轴承", "10", "80.00", "800.00")
    .text(...more);

describe("a date that is another than the class asks for", () => {
  it("is none where it alone stands on the paper, and a person is asked", () => {
    for (const line of [
      "本单有效至2025年1月10日",
      "请于2025年1月10日前到货",
      "计划交付时间：2025年1月10日",
      "打印时间 2025年1月10日",
      "FAX 2025-01-10",
      "最迟下单日期：2025年1月10日",
      "预计下单日期：2025年1月10日",
      "2024年12月18日（农历）",
      "佛历1967年3月18日",
    ])
      expect(questions(order(line)), line).not.toEqual([]);
  });

  it("is no obstacle where the right one stands beside it", () => {
    expect(questions(order("下单日期：2025年1月8日", "请于2025年1月20日前到货"))).toEqual([]);
  });

  it("is asked about where it lies in another year than a second one that would do", () => {
    expect(questions(order("下单日期：2024年12月30日", "制单日期：2025年1月2日"))).toContain("review.unsure-date");
  });

  it("is asked about where it is older than any paper that still comes in", () => {
    expect(questions(order("下单日期：1925年1月8日"))).toContain("review.unsure-date");
  });
});

const contract = () =>
  new PageBuilder()
    .title("产品销售合同")
    .row("甲方（买方）：宁波甬盛国际贸易有限公司", "乙方（卖方）：杭州云岭智能装备有限公司")
    .text("一、乙方向甲方出售数控车床两台，总价人民币捌拾万元整（￥800,000.00）。违约责任按民法典办理。")
    .text("二、本合同一式两份，双方各执一份，自双方签字之日起生效。")
    .row("甲方（盖章）：", "乙方（盖章）：");

describe("a contract's signatures (AF-05)", () => {
  it("are asked about where one party left its date blank, whatever stands beside it", () => {
    const half = contract().row("授权代表：", "授权代表：李明").row("日期：", "日期：2024年3月20日");
    expect(questions(half)).toContain("review.unsure-date");
  });

  it("give their year, not those under an annex", () => {
    const signed = contract()
      .row("代表：王强", "代表：李明")
      .row("日期：2024年12月18日", "日期：2024年12月20日")
      .page();
    const annex = signed
      .text("附件一：验收单")
      .row("甲方签字：王强", "乙方签字：李明")
      .row("日期：2025年3月1日", "日期：2025年3月2日");
    expect(classify(annex.build(), rules, { received: "2025-06-01" }).date?.value).toBe("2024-12-20");
  });

  it("are no date of delivery", () => {
    const delivered = contract().row("代表：王强", "代表：李明").text("送货日期：2025年1月31日");
    expect(questions(delivered)).not.toEqual([]);
  });
});

const dated = () =>
  new PageBuilder()
    .title("产品销售合同")
    .row("合同编号：XS-2024-001", "签订日期：2024年3月20日")
    .row("甲方（买方）：宁波甬盛国际贸易有限公司", "乙方（卖方）：杭州云岭智能装备有限公司")
    .text("一、乙方向甲方出售数控车床两台，总价人民币捌拾万元整（￥800,000.00）。违约责任按民法典办理。")
    .text("二、本合同一式两份，双方各执一份，自双方签字盖章之日起生效。");
const sealed = () => dated().row("甲方（盖章）：", "乙方（盖章）：");
const [buyer, seller] = ["宁波甬盛国际贸易有限公司", "杭州云岭智能装备有限公司"];

describe("a contract of which nothing shows that both parties signed (AF-05)", () => {
  const unsigned: [string, () => PageBuilder][] = [
    ["there is nowhere to sign", dated],
    ["only its first page of three is here", () => dated().text("三、争议由杭州法院管辖。", "第1页 共3页")],
    ["the places for seals are empty", sealed],
    [
      "a blank 签字 has the parties' names below",
      () => dated().row("甲方（签字）：", "乙方（签字）：").row(buyer, seller),
    ],
    [
      "a blank 签字 has the page's number below",
      () => dated().row("甲方（签字）：", "乙方（签字）：").row("第2页", "共2页"),
    ],
    [
      "the 法定代表人 is printed over a blank 签字",
      () =>
        dated()
          .row(`甲方：${buyer}`, `乙方：${seller}`)
          .row("法定代表人：王强", "法定代表人：李明")
          .row("签字：", "签字："),
    ],
    [
      "telephone and bank stand below blank places",
      () =>
        dated()
          .row(`甲方（盖章）：${buyer}`, `乙方（盖章）：${seller}`)
          .row("法定代表人或授权代表：", "法定代表人或授权代表：")
          .row("电话：0574-88001234", "电话：0571-88005678")
          .row("开户行：工商银行宁波分行", "开户行：建设银行杭州分行"),
    ],
    [
      "合同专用章 is the name of a place",
      () => dated().row("甲方（合同专用章）", "乙方（合同专用章）").row("代表（签字）：", "代表（签字）："),
    ],
    [
      "the dates are printed beside blank places",
      () => contract().row("代表：", "代表：").row("日期：2024年3月20日", "日期：2024年3月20日"),
    ],
    [
      "one party signed, and one date stands there",
      () => contract().row("代表：", "代表：李明").right("2024年3月20日"),
    ],
    [
      "the second party's block below the first is blank",
      () => dated().text("甲方（盖章）：", "授权代表签字：王强").skip().text("乙方（盖章）：", "授权代表签字："),
    ],
  ];
  it.each(unsigned)("is asked about where %s", (_, paper) => {
    expect(questions(paper())).toContain("review.draft");
  });

  const withSeals = (paper: PageBuilder, seals: Seal[]): Page[] => paper.build().map((page) => ({ ...page, seals }));
  const aSeal = (left: number): Seal => ({ left, right: left + 300, top: 400, bottom: 700, text: "" });
  const asked = (pages: readonly Page[]) => classify(pages, rules, { received: "2025-06-01" }).questions;

  it("is asked about where one seal stands beside two blank places, and not where two do", () => {
    const blank = () => sealed().row("授权代表：", "授权代表：");
    expect(asked(withSeals(blank(), [aSeal(750)]))).toContain("review.draft");
    expect(asked(withSeals(blank(), [aSeal(200), aSeal(750)]))).toEqual([]);
  });

  const signed: [string, () => PageBuilder][] = [
    ["names", () => sealed().row("代表：王强", "代表：李明")],
    ["names of the 法定代表人 alone", () => sealed().row("法定代表人：王强", "法定代表人：李明")],
    ["what was read of a signature, beside its label", () => sealed().row("代表：", "岗", "代表：", "章注人")],
    ["what was read of seals", () => sealed().row("授权代表：", "授权代表：").row("合同专用章", "★")],
    ["a name and a scrap of a seal", () => sealed().row("授权代表：王强", "授权代表：").row("", "装备有限")],
    ["a date where only a seal has its place", () => sealed().row("2024年3月20日", "2024年3月20日")],
    ["a third party", () => dated().row("甲方代表：王强", "乙方代表：李明", "丙方代表：周平")],
  ];
  it.each(signed)("is not asked about where both show %s", (_, paper) => {
    expect(questions(paper())).toEqual([]);
  });
});

describe("a paper without force", () => {
  it.each(["此合同已作废，以新合同为准", "作废", "（修订稿）", "（待审核）"])(
    "is a contract on which stands %s",
    (words) => {
      const paper = contract()
        .row("代表：王强", "代表：李明")
        .row("日期：2024年3月18日", "日期：2024年3月20日")
        .text(words);
      expect(questions(paper)).toContain("review.draft");
    },
  );

  it("is an order that was cancelled", () => {
    expect(questions(order("下单日期：2025年1月8日", "此单作废"))).toContain("review.draft");
  });

  const signed = (title = "产品销售合同") =>
    new PageBuilder()
      .title(title)
      .row("甲方（买方）：宁波甬盛国际贸易有限公司", "乙方（卖方）：杭州云岭智能装备有限公司")
      .text("一、乙方向甲方出售数控车床两台，总价人民币捌拾万元整（￥800,000.00）。违约责任按民法典办理。")
      .row("甲方（盖章）：", "乙方（盖章）：")
      .row("代表：王强", "代表：李明")
      .row("日期：2024年3月18日", "日期：2024年3月20日");

  it.each([
    ...["本合同尚未签署", "内部讨论用，尚未签署", "未生效", "未盖章版本", "电子版（未签）", "第三稿", "审核稿", "拟稿"],
    ...["（征求意见）", "【草案】第2版", "Draft for discussion only", "DRAFT 2024-03-01", "V3.0 待确认"],
    ...[
      "此联作废",
      "副本 作废",
      "——作废——",
      "“作废”",
      "■作废",
      "作\u200b废",
      "废止",
      "已终止",
      "本合同于2024年5月1日解除",
    ],
  ])("is a contract with the note %s", (note) => {
    expect(questions(signed().text(note))).toContain("review.draft");
  });

  it.each([
    ...[
      "销售合同（拟）",
      "销售合同（未签）",
      "销售合同（空白）",
      "产品销售合同（报批稿）",
      "产品销售合同（送审）",
      "（草）",
    ],
    ...["产品销售合同评审", "产品销售合同履行情况"],
  ])("is a contract with the title %s", (title) => {
    expect(questions(signed(title))).toContain("review.draft");
  });

  it.each([
    ...["本订单已取消", "订单状态：已取消", "客户取消此单", "Order cancelled", "CANCELLED BY CUSTOMER"],
    ...["VOID - duplicate", "请按变更后执行，本单作废", "未审核", "审批状态：未审批", "测试订单"],
  ])("is an order with the note %s", (note) => {
    expect(questions(order("下单日期：2025年1月8日", note))).toContain("review.draft");
  });

  it.each(["采购单（询价）", "采购订单（样张）", "预订单", "意向订单", "退货订单", "销售退货单"])(
    "is an order with the title %s",
    (title) => {
      const paper = new PageBuilder()
        .title(title)
        .row("订单编号：PO-0412", "供方：杭州云岭智能装备有限公司")
        .row("需方：宁波甬盛国际贸易有限公司", "下单日期：2025年1月8日")
        .row("品名", "数量", "单价", "金额")
        .row("轴承", "10", "80.00", "800.00");
      expect(questions(paper)).toContain("review.draft");
    },
  );

  it.each(["备注：作废", "已红冲", "样票 不得作为报销凭证", "预览，非正式发票"])(
    "is an invoice with the note %s",
    (note) => {
      const paper = new PageBuilder()
        .title("电子发票（增值税专用发票）")
        .row("发票号码：24332000000012345678", "开票日期：2024年6月7日")
        .row("购买方名称：宁波甬盛国际贸易有限公司", "销售方名称：杭州云岭智能装备有限公司")
        .row("价税合计（小写）", "¥11300.00")
        .text(note);
      expect(questions(paper)).toContain("review.draft");
    },
  );

  it.each([
    ...[
      "未签署的附件无效。",
      "合同解除后，双方结清货款。",
      "涂改作废",
      "本单一式三份，涂改作废",
      "如取消订单，须提前三日通知。",
    ],
    ...[
      "任何一方逾期三十日的，本合同解除。",
      "Cancelled orders are charged at 10 %.",
      "颜色：待确认",
      "□已审核 □未审核",
    ],
    "货物自出厂之日起保修十二个月而人为损坏除外并且双方同意在质保期内更换了主轴以后本订单取消",
  ])("is none that only says in its terms: %s", (term) => {
    expect(questions(order("下单日期：2025年1月8日", term))).toEqual([]);
    expect(questions(signed().text(term))).toEqual([]);
  });
});

describe("a paper that a person must see", () => {
  it("bears a mark of secrecy, however it is written", () => {
    for (const mark of ["【机密】", "（秘密）", "机密文件", "文件密级：机密级", "绝密 · 不得复制"]) {
      const page = new PageBuilder()
        .text(mark)
        .title("采购订单")
        .row("需方：宁波甬盛国际贸易有限公司", "下单日期：2025年1月8日");
      expect(questions(page), mark).toContain("review.marked-secret");
    }
  });

  it("is of a meeting at which no customer was (AF-08)", () => {
    const minutes = new PageBuilder()
      .title("宁波甬盛国际贸易有限公司项目会议纪要")
      .text("会议时间：2025年3月18日", "参会人员：江澄、谭勇（均为我司）", "议题：备货")
      .text("会议要求销售部于月底前完成报价。");
    expect(questions(minutes)).toContain("review.no-class");
  });

  it("ends a contract that it quotes", () => {
    const ending = new PageBuilder()
      .title("关于终止《产品销售合同》的协议")
      .row("甲方（买方）：宁波甬盛国际贸易有限公司", "乙方（卖方）：杭州云岭智能装备有限公司")
      .text("双方协商一致，自即日起终止原合同，互不追究违约责任。")
      .row("甲方（盖章）：", "乙方（盖章）：")
      .row("代表：王强", "代表：李明")
      .row("日期：2024年3月18日", "日期：2024年3月20日");
    expect(questions(ending)).not.toEqual([]);
  });
});

const signed = (heads: string[], feet: string[]) =>
  new PageBuilder()
    .title("产品销售合同")
    .row(...heads)
    .text("一、乙方向甲方出售数控车床两台，总价人民币捌拾万元整（￥800,000.00）。违约责任按民法典办理。")
    .row(...feet)
    .row("代表：王强", "代表：李明")
    .row("日期：2024年3月18日", "日期：2024年3月20日");
const BUYER = "甲方（买方）：宁波甬盛国际贸易有限公司";
const SELLER = "乙方（卖方）：杭州云岭智能装备有限公司";
const FEET = ["甲方（盖章）：", "乙方（盖章）："];

describe("the parties of a contract", () => {
  it("are asked about where the seller is not us, but is called much like us", () => {
    for (const name of [
      "杭州云峰智能装备有限公司",
      "上海云岭智能装备有限公司",
      "智能装备有限公司",
      "杭州云岭智能装备有限公司工会委员会",
    ])
      expect(questions(signed([BUYER, `乙方（卖方）：${name}`], FEET)), name).not.toEqual([]);
  });

  it("are not asked about where they are the customer and us", () => {
    expect(questions(signed([BUYER, SELLER], FEET))).toEqual([]);
  });

  it.each(["宁波甬昌国际贸易有限公司", "宁波甬盛国际物流有限公司", "上海明达机械有限公司"])(
    "are asked about where the buyer signs as another: %s",
    (name) => {
      const paper = signed([BUYER, SELLER], [`甲方（盖章）：${name}`, "乙方（盖章）："]);
      expect(questions(paper)).toContain("review.unsure-customer");
    },
  );

  it("are not asked about where the signature is only misread", () => {
    const paper = signed([BUYER, SELLER], ["甲方（盖章）：宁波甬昌国际贸易有限公司", "乙方（盖章）："]);
    const pages = paper.build().map((page) => ({
      ...page,
      lines: page.lines.map((line) => ({ ...line, confidence: line.text.includes("甬昌") ? 0.8 : line.confidence })),
    }));
    expect(classify(pages, rules, { received: "2025-06-01" }).questions).toEqual([]);
  });

  it("are asked about where there is a third", () => {
    const paper = signed([BUYER, SELLER, "丙方（担保方）：上海明达机械有限公司"], FEET);
    expect(questions(paper)).toContain("review.unsure-customer");
  });

  it("are asked about where the customer's name may be cut", () => {
    for (const name of ["宁波甬盛+国际贸易有限公司", "宁波甬盛国际贸易有限公司等三家"])
      expect(questions(signed([`甲方（买方）：${name}`, SELLER], FEET)), name).toContain("review.unsure-customer");
  });

  it("contradict a sender who names a company that is called much like the customer", () => {
    const hints = { received: "2025-06-01", customer: "宁波甬昌国际贸易有限公司" } as const;
    expect(classify(signed([BUYER, SELLER], FEET).build(), rules, hints).questions).toEqual(["review.hint-differs"]);
  });
});

describe("an order among strangers", () => {
  it("is asked about: neither its vendor nor its buyer is us", () => {
    for (const vendor of ["Yunling Tea Co., Ltd.", "Shenzhen Yunling Motors Ltd."]) {
      const paper = new PageBuilder()
        .title("PURCHASE ORDER")
        .row("PO No.: 4500012", "PO Date: 2024-05-06")
        .row(`Vendor: ${vendor}`, "Buyer: Ningbo Yongsheng International Trade Co., Ltd.")
        .row("Item", "Qty", "Price", "Amount")
        .row("Bearing", "10", "80.00", "800.00");
      expect(questions(paper), vendor).toContain("review.unsure-customer");
    }
  });
});

describe("a vendor's number before its name", () => {
  it("is no part of the name", () => {
    const paper = new PageBuilder()
      .text("芜湖鸠江汽车饰件有限公司")
      .title("采购订单")
      .text("供应商：2001874")
      .text("杭州云岭智能装备有限公司")
      .row("订单编号：4500392716", "订单日期：2023年10月18日")
      .row("物料", "数量", "单价", "金额");
    expect(classify(paper.build(), rules).customer?.value).toBe("芜湖鸠江汽车饰件有限公司");
  });
});

const US = "杭州云岭智能装备有限公司";
const THEM = "烟台蓝湾水产食品有限公司";
const asked = (paper: PageBuilder) => {
  const { questions, confidence } = classify(paper.build(), rules, { received: "2026-11-26" });
  return questions.length > 0 || confidence < 0.8;
};
const page = () => new PageBuilder();

describe("a paper that only seems to tell its own date or its force", () => {
  it.each([
    [
      "the only date is that of a repair",
      page()
        .title("客户投诉处理单")
        .text(`投诉客户：${THEM}`, "投诉人：王芳", "投诉内容：轴承异响。", "维修日期：2023年12月28日"),
    ],
    [
      "the only date is in what the complaint says",
      page().title("客户投诉单").text(`投诉单位：${THEM}`, "投诉人：王芳", "投诉内容：2023年12月28日购买的轴承异响"),
    ],
    [
      "the date of a mail cannot be read, and that of the one it answers can",
      page().text(
        ...["From: Jane Roe <jane@kauri.example>", "Sent: 03/01/2024 10:22", "To: Li Wei <lw@ours.example>"],
        ...["Subject: Re: delivery", "Noted.", "Kauri Coast Couriers Limited"],
        ...["Li Wei <lw@ours.example>", "Fri, 29 Dec 2023 at 10:22", "We ship next week."],
      ),
    ],
    [
      "a report begins with what was years before",
      page()
        .title("拜访总结")
        .text(`2021年5月6日，我司曾拜访${THEM}，未达成合作。`, "近日再次上门，双方达成意向。")
        .right("李伟"),
    ],
    [
      "only one side signed for itself in English",
      page()
        .title("SALES CONTRACT")
        .text("Seller: Hangzhou Yunling Intelligent Equipment Co., Ltd.", "Buyer: Kauri Coast Couriers Limited")
        .text("This contract is made on 5 March 2024.", "1. Goods: sorting line; price USD 800.00.")
        .rows(["For the Seller", "For the Buyer"], ["Li Wei", ""], ["General Manager", ""]),
    ],
    [
      "we complain to a supplier",
      page()
        .title("质量异议函")
        .text("致：无锡锡沪轴承有限公司", "我司于2024年2月向贵司采购的轴承存在异响。", "请贵司五日内派员处理并赔偿。")
        .right(US)
        .right("2024年3月5日"),
    ],
    [
      "a form also asks for a credit",
      page()
        .title("客户档案及授信审批表")
        .row(`客户全称：${THEM}`, "申请日期：2024-03-05")
        .row("法定代表人：王五", "授信额度：100万")
        .text("审批意见：同意"),
    ],
    [
      "an order is one to our own works",
      page()
        .title("生产订单")
        .row("生产订单号：MO2403-017", "下达日期：2024-03-05")
        .row(`客户名称：${THEM}`, "销售订单：SO2402-11")
        .row("物料编码：A100", "计划数量：2"),
    ],
    [
      "a mail among us only tells a customer's address",
      page().text(
        ...["发件人：邹敏 <zm@yunling.example>", "发送时间：2024-03-05 10:22", "收件人：俞斌 <yubin@yunling.example>"],
        ...["主题：回款", "欠款已逾期，内部先不要发货。", `对方财务：${THEM} 王芳 <wf@lanwan.example>`],
      ),
    ],
    [
      "minutes list our own people alone",
      page()
        .title("会议纪要")
        .row(`客户名称：${THEM}`, "会议时间：2024年3月5日")
        .text("我方参会：邹敏、李方、俞斌", "一、欠款由李方催收。", "二、样机延后发货。"),
    ],
  ])("is asked about where %s", (_, paper) => {
    expect(asked(paper)).toBe(true);
  });
});

describe("a letter that speaks of what it is not", () => {
  const letter = (...lines: string[]) =>
    page()
      .text(`${US}：`, ...lines)
      .right(THEM)
      .right("2024年3月12日");

  it.each([
    ["asks for the invoice of what was ordered", ["我司1月向贵司采购货物尚未收到发票，单价与数量见订单，请尽快开具。"]],
    ["asks for a quotation", ["我司现采购下列设备，请贵司于3月20日前报价。数量两台，交货期请注明。"]],
    ["answers our complaint", ["贵司3月2日来函向我司正式投诉，我司深表歉意，整改措施、赔偿方案答复如下。"]],
    ["says that there was no complaint", ["三年来我司未向贵司正式投诉，从未索赔，特此致谢。"]],
    ["threatens with one", ["货款逾期三个月，否则我司将向工商部门正式投诉并索赔。"]],
    ["thanks for suggestions", ["感谢贵司提出的几点建议，均已采纳，希望继续合作。"]],
    ["asks for suggestions", ["请贵司就采购工作提几点建议，我们将改进。希望采纳后双方都受益。"]],
  ])("%s: a person is asked", (_, lines) => {
    expect(asked(letter(...lines))).toBe(true);
  });

  it.each([
    ["whose words hold such a phrase", "为实现采购全程可视，我司上线了平台，数量、单价、交货信息均可查询。特此告知。"],
    ["that found a way to complain blocked", "我司发现投诉渠道不畅，索赔流程不明，请整改。"],
    ["that quotes a survey's box", "调查表显示，维修及时性为非常不满意，投诉未见回复。"],
  ])("%s: a person is asked", (_, line) => {
    expect(asked(letter(line))).toBe(true);
  });

  const kindOf = (paper: PageBuilder) => {
    const [best] = classify(paper.build(), rules, { received: "2026-11-26" }).candidates;
    return best && best.confidence >= 0.8 ? `${best.class}/${best.type}` : undefined;
  };

  it.each([
    ["K/投诉", "贵司供应的分拣机半年内停机七次，严重影响发货。", "现向贵司提出投诉，请派人整改并赔偿损失。"],
    ["K/建议", "贵司的扫码枪好用，但握把偏小。", "我司使用中提几点建议，希望改进：加大握把，延长电池。"],
    ["D/订单", "根据框架协议，现向贵司订购下列备件：轴承10件，单价80元，金额合计800元。", "请按期交货。"],
  ])("is %s where it says so itself", (kind, ...lines) => {
    expect(kindOf(letter(...lines))).toBe(kind);
  });

  it("is a complaint in English too, also of a delivery in May", () => {
    const paper = page()
      .text("Hangzhou Yunling Intelligent Equipment Co., Ltd.", "Dear Sirs,")
      .text("We wish to complain about your sorter of the May delivery and claim a refund for its defects.")
      .text("Yours faithfully,", "Tasman Wool Scourers Ltd", "12 March 2024");
    expect(kindOf(paper)).toBe("K/投诉");
  });

  it("is a complaint where it complains", () => {
    expect(
      asked(
        letter(
          "贵司2023年供应的分拣机半年内停机七次，严重影响我司发货。",
          "现向贵司正式投诉，要求派人整改并赔偿损失。",
        ),
      ),
    ).toBe(false);
  });
});

describe("what our own people or we ourselves write", () => {
  it.each([
    [
      "a survey of a department",
      page()
        .title("培训满意度调查表")
        .row("参训部门：装配车间", "填表日期：2024年3月5日")
        .row("评价项目", "非常满意", "不满意")
        .row("讲师", "√", ""),
    ],
    [
      "a survey that no customer is spoken of in",
      page().title("年会满意度调查问卷").row("填写日期：2024年3月5日", "填写人：王五").text("总体满意度：非常满意"),
    ],
    [
      "our complaint to a supplier",
      page()
        .title("质量异常通知单")
        .row(`供应商名称：${THEM}`, "发出单位：杭州云岭智能装备有限公司")
        .row("投诉日期：2024年3月5日", "投诉内容：轴承外圈锈蚀")
        .text("原因分析：", "纠正措施："),
    ],
    [
      "our rating of a supplier",
      page()
        .title("服务评价表")
        .row(`供应商名称：${THEM}`, "评价日期：2024年3月5日")
        .row("评价项目", "得分")
        .row("交货及时", "90"),
    ],
    [
      "a receipt for a sample",
      page()
        .title("收据")
        .text(`今收到：${THEM}`, "交来：样机一台，测试后归还")
        .row("收款日期：2024年3月5日", "经手人：王五"),
    ],
    [
      "a transfer that failed",
      page()
        .title("电子回单")
        .row(`付款人户名：${THEM}`, "收款人户名：杭州云岭智能装备有限公司")
        .row("交易日期：2024-03-05", "金额：￥1,000.00")
        .text("交易状态：失败"),
    ],
    [
      "a list of open orders",
      page()
        .title("未交订单明细表")
        .row("订单号", "客户名称", "订单日期")
        .row("SO2403-01", THEM, "2024-03-05")
        .row("SO2312-07", "台州椒江塑料有限公司", "2023-12-28"),
    ],
  ])("%s is no customer's paper: a person is asked", (_, paper) => {
    expect(asked(paper)).toBe(true);
  });
});

describe("a date that belongs to something else on the paper", () => {
  it.each([
    [
      "the form's revision",
      page()
        .title("客户基本信息表")
        .row("文件编号：XS-07", "修订日期：2021年1月1日")
        .row(`客户全称：${THEM}`, "法定代表人：王五")
        .row("注册资本：100万元", "主营业务：水产加工"),
    ],
    [
      "the batches to be delivered, under places that nobody signed",
      contract().row("授权代表：", "授权代表：").row("首批 2025年1月10日", "二批 2025年2月10日"),
    ],
    [
      "those who approved it",
      contract().row("授权代表：", "授权代表：").row("法务会签日期：2024年12月18日", "财务会签日期：2024年12月28日"),
    ],
    [
      "a record of January that tells of December",
      page()
        .title("客户拜访报告")
        .row(`客户名称：${THEM}`, "填表日期：2025-01-03")
        .row("拜访人：王五", "拜访目的：回访")
        .text("12月30日我到该公司回访，设备运行正常。"),
    ],
  ])("%s: a person is asked", (_, paper) => {
    expect(asked(paper)).toBe(true);
  });
});

describe("what only looks like such a thing", () => {
  const visit = (customer: string, ...lines: string[]) =>
    page()
      .title("客户拜访记录")
      .row(`客户名称：${customer}`, "拜访日期：2024年3月5日")
      .row("拜访人：王五", "拜访目的：回访")
      .text(...lines);

  it("is a customer of two characters under its label", () => {
    expect(asked(visit("海尔", "设备运行正常。"))).toBe(false);
  });

  it("is a record's own number beside the day on which it was written", () => {
    const paper = page()
      .title("客户投诉记录")
      .row("记录编号：TS-2403", "登记日期：2024年3月5日")
      .row(`投诉客户：${THEM}`, "投诉内容：轴承异响");
    expect(asked(paper)).toBe(false);
  });

  it.each(["拜访结果：已带回合同模板", "会议摘要：展示了应用示例"])("is no draft for the line %s", (line) => {
    expect(asked(visit(THEM, line))).toBe(false);
  });

  it("is an order of a firm that tests", () => {
    expect(questions(order("下单日期：2025年1月8日").text("测试单位采购订单"))).toEqual([]);
  });
});
