import { describe, expect, it } from "vitest";
import { classify } from "#shared/domain/reading/classify.ts";
import { PageBuilder } from "./page-builder.ts";
import { rules } from "./rules-of-the-first-regulation.ts";

const US = "杭州云岭智能装备有限公司";
const US_ENGLISH = "Hangzhou Yunling Intelligent Equipment Co., Ltd.";
const THEM = "烟台蓝湾水产食品有限公司";
const THEM_ENGLISH = "Tasman Wool Scourers Ltd";

const read = (paper: PageBuilder) => classify(paper.build(), rules, { received: "2025-06-01" });

/** The kind of a paper whose kind is sure. */
function kindOf(paper: PageBuilder): string | undefined {
  const { candidates, questions } = read(paper);
  const asks = questions.some((question) => /class|draft|always/.test(question));
  return asks ? undefined : `${candidates[0]?.class}/${candidates[0]?.type}`;
}

const titled = (title: string) =>
  new PageBuilder().title(title).row(`客户名称：${THEM}`, "日期：2024年3月5日").text("以上情况属实。");
const inEnglish = (title: string) =>
  new PageBuilder().title(title).row(`Company: ${THEM_ENGLISH}`, "Date: 5 March 2024").text("As agreed.");

describe("a title (AF-04…AF-09)", () => {
  it.each([
    ["客戶資料表 CUSTOMER PARTICULARS FORM", "J/客户基本信息表"],
    ["新客户建档及资信调查表", "J/客户基本信息表"],
    ["新客户开户申请单", "J/客户基本信息表"],
    ["决策链与组织机构一览", "J/客户组织架构图"],
    ["项目对接人名单", "J/客户联系人信息"],
    ["客户来访接待记录表", "G/拜访"],
    ["通话跟进记录", "G/电话"],
    ["热线来电受理单", "G/电话"],
    ["金点子意见卡", "K/建议"],
    ["往来单位档案卡片", "J/客户基本信息表"],
  ])("%s tells the kind by its last noun and what it is about", (title, kind) => {
    expect(kindOf(titled(title))).toBe(kind);
  });

  it.each([
    ["KEY CONTACTS", "J/客户联系人信息"],
    ["MINUTES OF THE KICK-OFF MEETING", "G/会议"],
    ["TELEPHONE NOTE", "G/电话"],
    ["CREDIT NOTE", "F/发票"],
    ["CUSTOMER SUGGESTION FORM", "K/建议"],
  ])("%s tells the kind by its head, which stands before what it is about", (title, kind) => {
    expect(kindOf(inEnglish(title))).toBe(kind);
  });

  it.each([
    "订单跟进表",
    "采购订单及到货跟踪表",
    "客户信息及需求汇总表",
    "合同一览表",
    "送货单 DELIVERY ORDER",
    "采购建议单",
  ])("%s names another paper than the words in it", (title) => {
    expect(kindOf(titled(title))).toBeUndefined();
  });

  it.each([
    ...["Notice of Termination of Contract", "Purchase Order Report", "Invoice Request Form", "Request for Quotation"],
    ...["Service Order", "Invitation to Meeting", "Our invoice", "Mr Karim called. The battery ordered has not come"],
  ])("%s names another paper than the English words in it", (title) => {
    expect(kindOf(inEnglish(title))).toBeUndefined();
  });

  it("stands beside a letterhead as it does alone", () => {
    const slip = (head: string) =>
      new PageBuilder()
        .title(head)
        .row("付款人", "户名", THEM, "收款人", "户名", US)
        .row("金额：￥1,200.00", "交易日期：2024年3月5日");
    expect(kindOf(slip("中国邮政储蓄银行    网上银行电子回单"))).toBe("F/付款凭证");
  });

  const cornered = (title: string) =>
    new PageBuilder()
      .row("云岭智能·售后服务", title)
      .text(`单位：${THEM}`, "日期：2024年3月5日")
      .row("到场及时", "√")
      .row("维修质量", "√");

  it("may stand in the corner of the first row, where it is one in full", () => {
    expect(kindOf(cornered("服务满意度评价卡"))).toBe("K/满意度调查");
    for (const title of ["投诉", "订单", "发票签收表"]) expect(kindOf(cornered(title)), title).toBeUndefined();
  });

  it("of goods that are sold and put up is a sale's", () => {
    const contract = new PageBuilder()
      .title("清舱机器人供货与安装协议书")
      .text(`买方：${THEM}`, `卖方：${US}`, "本协议一式两份，违约责任按民法典。");
    expect(read(contract).candidates[0]).toMatchObject({ class: "Y", type: "销售合同" });
  });
});

describe("a mail (AF-08)", () => {
  const mail = (from: string, to: string, subject = "裝箱機備品交期確認") =>
    new PageBuilder()
      .title(subject)
      .row(`蔡佩珊 <${from}>`, "2025年10月14日 下午2:31")
      .text(`收件者：${to}`, "沈先生您好，備品請問何時可以出貨？", THEM);

  it("is known by the addresses of both sides and the time, where no sender is named so", () => {
    expect(kindOf(mail("peishan@frozen.example", "shen@yunling.example"))).toBe("G/邮件");
  });

  it("is a mail whatever its subject names", () => {
    expect(kindOf(mail("peishan@frozen.example", "shen@yunling.example", "采购订单"))).toBe("G/邮件");
  });

  it("among ourselves is none", () => {
    expect(kindOf(mail("chen@yunling.example", "shen@yunling.example"))).toBeUndefined();
  });

  it("is not every paper with an address on it", () => {
    const list = titled("询价单").text("邮箱：wf@frozen.example", "邮箱：li@frozen.example", "2024-03-05 10:22");
    expect(kindOf(list)).toBeUndefined();
  });
});

describe("minutes (AF-08)", () => {
  const minutes = (...present: string[]) =>
    new PageBuilder()
      .title("会议纪要")
      .row("会议时间：2024年3月5日 8:30", "会议地点：三楼会议室")
      .text(`客户单位：${THEM}`, ...present, "一、方案需重新布置。");

  it.each([
    [["院方参会：穆春生、翟敏", "我方参会：吕建国、陆思远"]],
    [["参会人员：校方-荆老师、云岭-陆思远"]],
    [[`参会人员：谢凯（${THEM}）、吕静`]],
  ])("with %s are with a customer", (present) => {
    expect(kindOf(minutes(...present))).toBe("G/会议");
  });

  it("are ours alone where only names are listed, also such as 李方", () => {
    expect(kindOf(minutes("参会人员：邹敏、李方、方芳"))).toBeUndefined();
  });

  it("under a customer's letterhead are with that customer", () => {
    const theirs = (head: string) =>
      new PageBuilder()
        .text(head)
        .title("工程協調會議紀錄")
        .row("日期：2024年3月5日", "地點：管理處")
        .rows(["出席者", "代表"], [THEM, "潘先生"], [US, "陸先生"]);
    expect(kindOf(theirs(THEM))).toBe("G/会议");
  });
});

describe("a letter (AF-09)", () => {
  const letter = (head: string[], subject: string) =>
    new PageBuilder()
      .text(...head, "11 July 2024", "Dear Sir or Madam,", subject)
      .text("We are very dissatisfied and expect compensation for the defect.", "Yours faithfully,", "Hamish Orr");
  const theirs = [THEM_ENGLISH, "18 Port Road", US_ENGLISH];

  it.each(["Re: Formal complaint - bale press", "Complaint about drum filling machine, serial no. YL-DF-0932"])(
    "is what its subject calls it: %s",
    (subject) => {
      expect(kindOf(letter(theirs, subject))).toBe("K/投诉");
    },
  );

  it.each(["Re: Your complaint of 3 May", "Re: Overdue invoice INV-123", "Re: Supply agreement"])(
    "is no complaint for its subject %s",
    (subject) => {
      expect(kindOf(letter(theirs, subject))).toBeUndefined();
    },
  );

  it("from us is no complaint of a customer's", () => {
    expect(kindOf(letter([US_ENGLISH, THEM_ENGLISH], "Complaint about bearings"))).toBeUndefined();
  });

  const chinese = (to: string, title: string, from: string) =>
    new PageBuilder()
      .middle(title)
      .text(`${to}：`, "贵公司供应的设备反复故障，我公司无法接受，要求赔偿。")
      .right(from)
      .right("2024年3月5日");

  it("of protest to us is a complaint, and one that asks for money is none", () => {
    expect(kindOf(chinese(US, "关于升降机构反复故障的交涉函", THEM))).toBe("K/投诉");
    expect(kindOf(chinese(US, "关于拖欠货款的交涉函", THEM))).toBeUndefined();
  });

  it("of complaint to somebody else is not filed", () => {
    expect(kindOf(chinese(THEM, "关于轴承质量的投诉函", US))).toBeUndefined();
  });
});

describe("what a paper calls itself", () => {
  it("stands above a letter's greeting as well as below it", () => {
    const letter = (...lines: string[]) =>
      new PageBuilder()
        .text("環港倉儲物流有限公司", "2024年4月25日", `致：${US}`, ...lines)
        .text("本公司於2022年9月購入之穿梭車系統屢次失靈，現要求派員檢修，並賠償損失。")
        .right("環港倉儲物流有限公司");
    expect(kindOf(letter("投訴：三號庫穿梭車屢次故障", "敬啟者："))).toBe("K/投诉");
    expect(kindOf(letter("敬啟者：", "投訴：三號庫穿梭車屢次故障"))).toBe("K/投诉");
    expect(kindOf(letter("事由：三號庫穿梭車驗收", "敬啟者："))).toBeUndefined();
  });

  it("is put together where a seal broke it within its bracket", () => {
    const invoice = (...title: string[]) =>
      new PageBuilder()
        .row(...title)
        .row(`名称：${THEM}`, `名称：${US}`)
        .text("价税合计（大写）：贰拾肆万圆整 ￥240000.00", "日期：2024年10月22日");
    const confidence = (paper: PageBuilder) => {
      const [best] = read(paper).candidates;
      return best?.type === "发票" ? best.confidence : 0;
    };
    expect(confidence(invoice("电子发", "（增值税专用", "发票）"))).toBeGreaterThan(
      confidence(invoice("电子发", "增值税专用", "某某某")),
    );
  });
});
