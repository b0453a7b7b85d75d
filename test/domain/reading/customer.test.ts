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

  const sureOf = (paper: PageBuilder) => {
    const customer = customerOf(paper.build());
    return customer !== undefined && customer.confidence >= 0.8 ? customer.value : undefined;
  };
  const mail = (...lines: string[]) =>
    new PageBuilder()
      .title("回复：方案")
      .text("发件人：老胡 <hu@qq.example>", "收件人：陈怡然 <c@yunling.example>", "时间：2023年5月6日 10:00", ...lines);

  it.each([
    "诸暨市店口老宣轴承商行",
    "永康市方岩老程五金店",
    "景德镇市珠山区窑里红陶瓷作坊",
    "恩施市芭蕉硒露茶叶专业合作社联合社",
    "Nordvik Seafood AS",
    "PT Surya Kelapa Makmur",
    "CASCADE PUMPS PTY LTD",
  ])("is whose name heads a paper that names but us beside it: %s", (name) => {
    expect(sureOf(new PageBuilder().middle(name).title("订货单").text(`订货单位：${US}`, "2023年5月6日"))).toBe(name);
  });

  it("is the organisation in a mail's signature, and not the person who sent it or whom a sentence names", () => {
    const told = "听宁波海天物流有限公司的张总介绍，想要一份方案。";
    expect(sureOf(mail("陈经理：", told, "胡志强", "绍兴市上虞区五夫粮食机械站", "电话 13500000000"))).toBe(
      "绍兴市上虞区五夫粮食机械站",
    );
    expect(sureOf(mail("陈经理：", told, "老胡"))).toBeUndefined();
    const english = new PageBuilder()
      .text("From: Elena Markovic <elena@adriapack.example>", "To: Shen Yiming <s@yunling.example>")
      .text(
        "We shall come with three people.",
        "Elena Markovic",
        "Project Manager, Adria Pack d.o.o., Rijeka, Croatia",
      );
    expect(sureOf(english)).toBe("Adria Pack d.o.o.");
    const answered = mail("王工：", "方案可以。", "修竹青", "丹东鸭绿江口岸冷链有限公司 工程部", `陶一帆${US}`);
    expect(sureOf(answered)).toBe("丹东鸭绿江口岸冷链有限公司");
  });

  it("is the organisation that a person is of", () => {
    const call = (who: string) => new PageBuilder().title("来电记录").text(who, "来电时间：2023年5月6日 9:00");
    expect(sureOf(call("来电人：王强（绍兴市大明五金厂）"))).toBe("绍兴市大明五金厂");
    expect(sureOf(call("来电单位：舟山市普陀区六横政务服务中心 后勤 林科"))).toBe("舟山市普陀区六横政务服务中心");
    expect(sureOf(call("Customer: Mr. Rashid Karim, Al Noor Cold Stores LLC"))).toBe("Al Noor Cold Stores LLC");
    expect(sureOf(call("Call with: Li Wei, purchasing"))).toBeUndefined();
    expect(sureOf(call("来电单位：个人"))).toBeUndefined();
    expect(sureOf(call("来电单位：装配车间"))).toBeUndefined();
  });

  it("is one in two languages, as it is in Chinese", () => {
    const complaint = new PageBuilder()
      .title("Complaint Form")
      .text("Customer: Harbour Cold Stores Limited 维港冷藏仓库有限公司", "Date of Complaint: 6 May 2023");
    expect(sureOf(complaint)).toBe("维港冷藏仓库有限公司");
  });

  it("is whole where a line breaks it, and known though its address stands before its label", () => {
    const agreement = new PageBuilder()
      .title("SUPPLY AGREEMENT")
      .text('Hangzhou Yunling Intelligent Equipment Co., Ltd. (the "Supplier") and Nordvik')
      .text('Seafood AS, Kaiveien 14, Norway (the "Purchaser").');
    expect(sureOf(agreement)).toBe("Nordvik Seafood AS");
  });

  it("is a question where two stand by themselves", () => {
    const letter = new PageBuilder()
      .title("客户建议函")
      .text(`致：${US}`, "建议增加防护罩。")
      .right("苏州恒瑞精密制造有限公司")
      .right("无锡天元轴承有限公司");
    expect(sureOf(letter)).toBeUndefined();
  });

  it("is no house where our own people met, no part of a house, and nobody who is only of a kind", () => {
    const minutes = (place: string) =>
      new PageBuilder().title("年度工作会议纪要").rows(["会议时间", "2023年5月6日", "会议地点", place]);
    expect(customerOf(minutes("淳安县千岛湖度假村").build())).toBeUndefined();
    expect(customerOf(new PageBuilder().title("产品研发中心会议纪要").text("2023年5月6日").build())).toBeUndefined();
    const visit = new PageBuilder()
      .title("走访报告")
      .text(
        "2019年5月23日，我和陆思远到海南滨江医科大学附属医院走访，见到符处长。",
        "符处长表示可考虑，蒙护士长希望看样板医院。",
      );
    expect(sureOf(visit)).toBe("海南滨江医科大学附属医院");
  });

  it("has its 公司 where a pen's was read as 工司", () => {
    const call = new PageBuilder()
      .title("电话记录")
      .text("来电单位：荆州楚江冷链物流有限工司", "来电时间：2024年5月6日");
    expect(customerOf(call.build())?.value).toBe("荆州楚江冷链物流有限公司");
  });

  it("is asked about where the foot of a contract names another on its side, though that name's end is lost", () => {
    const contract = (foot: string) =>
      new PageBuilder()
        .title("产品销售合同")
        .row("甲方（购货单位）：泰州海陵电器有限公司", `乙方（销货单位）：${US}`)
        .text("一、乙方向甲方销售绕线机两台，总价款捌拾万元整。")
        .row(`甲方：${foot}`, `乙方：${US}`)
        .row("代表：王强", "代表：李明")
        .row("日期：2024年7月11日", "日期：2024年7月11日");
    const asked = (foot: string) =>
      classify(contract(foot).build(), rules).questions.includes("review.unsure-customer");
    expect([asked("扬州邗江微特电机"), asked("泰州海陵电器有限"), asked("泰州海陵电器有限公司")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
