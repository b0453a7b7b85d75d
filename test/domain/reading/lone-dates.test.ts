import { describe, expect, it } from "vitest";
import { classify } from "#shared/domain/reading/classify.ts";
import { loaded } from "../../support/papers.ts";
import { PageBuilder } from "./page-builder.ts";

if (loaded.regulation === undefined) throw new Error("no regulation");
const rules = loaded.regulation;

const US = "杭州云岭智能装备有限公司";
const THEM = "宁波甬盛国际贸易有限公司";
const reading = (paper: PageBuilder) => classify(paper.build(), rules, { received: "2026-01-31" });
const askedOf = (paper: PageBuilder) => reading(paper).questions.filter((question) => question.endsWith("-date"));
const read = (paper: PageBuilder) => {
  const { date } = reading(paper);
  return [date?.value, (date?.confidence ?? 0) >= 0.8 && askedOf(paper).length === 0];
};
/** Whether a paper whose class is known has no sure date. */
const asked = (paper: PageBuilder) => {
  expect(reading(paper).candidates).not.toEqual([]);
  return !read(paper)[1];
};

const order = () =>
  new PageBuilder().title("采购订单").row("订单编号：PO-0412", `供方：${US}`).row(`需方：${THEM}`, "付款条件：月结");
const goods = (paper: PageBuilder, ...column: string[]) =>
  paper.rows(["品名", "数量", "单价", "要求到货"], ...column.map((cell, at) => [`轴承${at}`, "10", "80.00", cell]));
const letter = () =>
  new PageBuilder()
    .title("关于输送带跑偏的投诉函")
    .text(`${US}：`, "贵司2024年3月2日交付的设备多次跑偏，请于2024年5月1日前派人处理，特此投诉。");
const contacts = () =>
  new PageBuilder()
    .title("客户联系人信息表")
    .text(`客户名称：${THEM}（2022年12月投产）`)
    .rows(["姓名", "职务", "手机"], ["王强", "经理", "13800000001"], ["李明", "采购", "13800000002"]);

describe("a date that no label heads", () => {
  it("is a letter's below the name of who writes, sealed or by one of its departments", () => {
    for (const names of [[`${THEM}（章）`], [THEM, "设备部"], ["机电工程系（章）"]]) {
      const paper = names.reduce((page, name) => page.right(name), letter());
      expect(read(paper.right("2024年4月9日")), names.join()).toEqual(["2024-04-09", true]);
    }
  });

  it("is a letter's above whom it greets", () => {
    const paper = new PageBuilder()
      .text("Tasman Wool Scourers Ltd", "18 Port Road, Timaru", "11 July 2022", `The Manager, ${US}`)
      .title("Complaint Letter")
      .text("Dear Sirs,", "We must complain about the press delivered on 2 June 2022.", "Yours faithfully,");
    expect(read(paper)).toEqual(["2022-07-11", true]);
  });

  it("is a slip's beside its number", () => {
    const slip = (...head: string[]) =>
      new PageBuilder()
        .title("收款收据")
        .row(...head)
        .text(`今收到：${THEM}`, "交来：2024年1月货款", "人民币（大写）：壹万元整 ￥10000.00", `收款单位：${US}`);
    for (const head of [
      ["2024年3月9日", "No 6620318"],
      ["币别：人民币", "2024年3月9日", "流水号：3306182"],
    ])
      expect(read(slip(...head)), head.join()).toEqual(["2024-03-09", true]);
  });

  it("is a list's at its foot beside who made it", () => {
    for (const foot of [
      ["整理：邹敏", "2023年1月9日"],
      ["人力资源部编制", "2023年1月9日"],
    ])
      expect(read(contacts().row(...foot)), foot.join()).toEqual(["2023-01-09", true]);
    expect(read(contacts().text("以上如有变动，另行通知。").right("2023年1月9日"))).toEqual(["2023-01-09", true]);
  });

  it("is none in a table of deliveries", () => {
    expect(read(goods(order(), "2024年5月1日", "2024年5月9日"))[0]).toBeUndefined();
    expect(asked(goods(order(), "2024年5月1日"))).toBe(true);
  });

  it("is none of what comes next, of what others filled in, or of a print", () => {
    expect(asked(contacts().row("下次核对", "2023年6月1日"))).toBe(true);
    expect(asked(contacts().row("审核：王强", "2023年6月1日"))).toBe(true);
    expect(asked(contacts().text("以下由云岭填写：", "销售部 2023年1月9日"))).toBe(true);
    const list = (head: string, foot: string) =>
      new PageBuilder().text(head).title("客户联系人信息表").text(`客户名称：${THEM}`).text(foot);
    expect(askedOf(list("2023/1/9 08:31", "制表：邹敏"))).toEqual(["review.unsure-date"]);
    expect(read(list("2023/1/9 08:31", "制表：邹敏 2023年1月12日"))).toEqual(["2023-01-12", true]);
  });

  it("is asked where a report of January may tell of the year before", () => {
    const report = (date: string) =>
      new PageBuilder()
        .title("客户走访报告")
        .text(`走访单位：${THEM}`, "走访人：韩磊", "我们参观了车间，设备运行正常。")
        .right(THEM)
        .right(date);
    expect([asked(report("2024年1月3日")), asked(report("2024年3月3日"))]).toEqual([true, false]);
  });
});

describe("a date under a label", () => {
  it("is the order's own, not that of the deliveries below", () => {
    expect(read(goods(order().text("下达日期：2024年4月4日"), "2024年5月1日", "2025年1月9日"))).toEqual([
      "2024-04-04",
      true,
    ]);
  });

  it("is none where the label heads a column of dates", () => {
    const table = order().rows(
      ["品名", "数量", "要货日期"],
      ["轴承", "10", "2024年5月1日"],
      ["齿轮", "4", "2024年5月9日"],
    );
    expect(asked(table)).toBe(true);
  });

  it("may follow the weekday that must be its own", () => {
    const mail = (sent: string) =>
      new PageBuilder()
        .row("From:", "Emma Lind <emma@lind-paper.example>")
        .row("Sent:", sent)
        .row("To:", "sales@yunling.example")
        .row("Subject:", "Drawings")
        .text("Dear Yiming, the drawings are approved.", "Emma Lind, Lind Paper Mills AB");
    expect(read(mail("Thursday, 29 August 2024 08:12"))).toEqual(["2024-08-29", true]);
    expect(asked(mail("Friday, 29 August 2024 08:12"))).toBe(true);
  });

  it("is another paper's behind the number of the invoice that is corrected", () => {
    const paper = new PageBuilder()
      .title("电子发票（普通发票）")
      .row("发票号码：25332000000007715540", "开票日期：2025年01月09日")
      .row(`购买方名称：${THEM}`, `销售方名称：${US}`)
      .row("价税合计（小写）", "¥-10000.00");
    const remark = "被红冲蓝字数电发票号码：24332000000661200871 开票日期：2024年12月16日";
    expect(read(paper.row("备注", remark))).toEqual(["2025-01-09", true]);
  });
});

describe("the date of a mail printed from the web", () => {
  it("is that of the latest head", () => {
    const mail = new PageBuilder()
      .title("FAT in April", 24)
      .row("Yiran Chen <chenyr@yunling.example>", "Tue, Mar 12, 2024 at 9:26 AM")
      .text("To: Elena Markovic <elena@adria.example>", "Dear Elena, the line will be ready from April 15, 2024.")
      .row("Elena Markovic <elena@adria.example>", "Thu, Mar 14, 2024 at 4:53 PM")
      .text("To: Yiran Chen <chenyr@yunling.example>", "Subject: Re: FAT in April", "Dear Yiran, we shall come.");
    expect(read(mail)[0]).toBe("2024-03-14");
  });
});

describe("the date of a report whose first sentence tells the day", () => {
  const report = (line: string) =>
    new PageBuilder()
      .title("客户走访报告")
      .text(`走访单位：${THEM}`, "走访人：韩磊")
      .text(line, "一、对方设备已过保，故障较多。")
      .right("销售部 韩磊")
      .right("2019年5月27日");

  it("is that day, not the one on which it was written", () => {
    expect(read(report("2019年5月23日，我和陆思远到该院走访，见到后勤处符处长。"))).toEqual(["2019-05-23", true]);
  });

  it("is not the day of a contract that it begins with", () => {
    expect(read(report("2018年5月23日，双方签订了购销合同，设备已投产。"))[0]).not.toBe("2018-05-23");
  });
});

describe("the last signature in English", () => {
  const contract = (ours: string, theirs: string) =>
    new PageBuilder()
      .title("SALES CONTRACT")
      .row("Contract No.: YL-24017", "Date: 14 March 2024")
      .text("Seller: Hangzhou Yunling Intelligent Equipment Co., Ltd.", "Buyer: Kestrel Bay Ceramics Pty Ltd")
      .text("The Seller agrees to sell and the Buyer agrees to buy the goods below.", "Total value: USD 214,600.00")
      .row("For the Seller", "For the Buyer")
      .row("Zhou Haifeng, General Manager", "Martin Doyle, Operations Director")
      .row(ours, theirs);

  it("is the later one below the names", () => {
    expect(read(contract("Date: 14 March 2024", "Date: 19 March 2024"))).toEqual(["2024-03-19", true]);
  });

  it("is asked where one is blank, or lies in another year", () => {
    expect(asked(contract("Date:", "Date: 19 March 2024"))).toBe(true);
    expect(asked(contract("Date: 30 December 2024", "Date: 3 January 2025"))).toBe(true);
  });
});

describe("the last signature", () => {
  const contract = (...feet: [string, string][]) =>
    feet.reduce(
      (page, foot) => page.row(...foot),
      new PageBuilder()
        .title("产品销售合同")
        .row(`供方：${US}`, `需方：${THEM}`)
        .text("一、供方向需方出售数控车床两台，总价款捌拾万元整。违约责任按民法典办理。"),
    );
  const bank: [string, string][] = [
    [`供方：${US}`, `需方：${THEM}`],
    ["委托代理人：方砚", "委托代理人：王强"],
    ["电话：0571-85720158", "电话：0411-36613920"],
    ["开户行：招商银行滨江支行", "开户行：大连银行旅顺支行"],
    ["账号：571905123310808", "账号：800427109316"],
    ["税号：91330108MA2KTU6J41", "税号：91330201MA2AB12C3D"],
  ];

  it("is found below the parties' banks", () => {
    expect(read(contract(...bank, ["签订日期：2022年4月11日", "签订日期：2022年4月14日"]))).toEqual([
      "2022-04-14",
      true,
    ]);
  });

  it("is put together where a pen's date was read in two", () => {
    const paper = contract(["供方代表：方砚", "需方代表：王强"]).rows([
      "日期：2025",
      "年5月12日",
      "日期：2025",
      "5月14日",
    ]);
    expect(read(paper)).toEqual(["2025-05-14", true]);
  });
});
