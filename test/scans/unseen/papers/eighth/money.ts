import { letterhead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, ovalSeal, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, cleanPng, copy, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

const TAX_RED = "#8c3a2e";

/** The head of an electronic tax invoice: its title, its number and its day. */
function electronicHead(sheet: Sheet, kind: string, number: string, day: string): void {
  title(sheet, kind, { face: "song", size: 6.4, colour: TAX_RED, after: 2 });
  sheet.line(68, sheet.y, 142, sheet.y, 0.3, TAX_RED);
  sheet.line(68, sheet.y + 1, 142, sheet.y + 1, 0.3, TAX_RED);
  sheet.text(152, 15, `发票号码：${number}`, { size: 3 });
  sheet.text(152, 20, `开票日期：${day}`, { size: 3 });
  sheet.y += 5;
}

interface Trader {
  name: string;
  code: string;
}

/** Buyer and seller beside one another. */
const traders = (sheet: Sheet, buyer: Trader, seller: Trader): void =>
  table(sheet, {
    widths: [94, 94],
    height: 18,
    style: { size: 3.3 },
    leading: 1.9,
    rows: [
      [buyer, seller].map(
        ({ name, code }, i) =>
          `${i === 0 ? "购买方" : "销售方"}信息　名称：${name}\n统一社会信用代码/纳税人识别号：${code}`,
      ),
    ],
  });

const ITEMS = [44, 24, 12, 18, 24, 26, 14, 26] as const;
const HEADS = ["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"] as const;

/** The lines of a tax invoice and what they come to. */
function taxed(sheet: Sheet, lines: readonly (readonly string[])[], sums: readonly [string, string], whole: string) {
  table(sheet, {
    widths: ITEMS,
    style: { size: 3.1 },
    head: { align: "centre", colour: TAX_RED },
    aligns: ["left", "left", "centre", "right", "right", "right", "centre", "right"],
    rows: [
      HEADS,
      ...lines,
      [{ text: "合　　计", span: 5, align: "centre" }, sums[0], "", sums[1]],
      [{ text: whole, span: 8 }],
    ],
  });
}

/** The electronic invoice of today, received from a supplier of ours. */
function cableInvoice(): Sheet[] {
  const sheet = new Sheet("cable-invoice", { width: 210, height: 140, size: 3.3, top: 9 });
  sheet.margin = 11;
  electronicHead(sheet, "电子发票（增值税专用发票）", "25332000000417723906", "2025年07月21日");
  traders(
    sheet,
    { name: US.name, code: US.code },
    { name: "无锡锡山拓远柔性电缆有限公司", code: "91320205MA1XQ4D72K" },
  );
  taxed(
    sheet,
    [
      ["*电线电缆*高柔性拖链电缆", "TRVV 4×1.5", "米", "3000", "5.84", "17520.00", "13%", "2277.60"],
      ["*电线电缆*伺服动力电缆", "4×2.5+2×1", "米", "1200", "14.20", "17040.00", "13%", "2215.20"],
      ["*配电控制设备*航空插头", "M23-8P", "只", "160", "37.50", "6000.00", "13%", "780.00"],
    ],
    ["¥40560.00", "¥5272.80"],
    "价税合计（大写）　肆万伍仟捌佰叁拾贰元捌角整　　　　（小写）¥45832.80",
  );
  para(sheet, "备注：送货单号TY2506188；合同编号YL-CG-25-0093，签订日期2025年3月2日", { indent: 0, size: 3, after: 4 });
  row(sheet, [[0.02, "开票人：强静怡"]], 6);
  return [sheet];
}

/** The paper form of earlier years, in red: what we had invoiced was sent back. */
function returnedGoods(): Sheet[] {
  const sheet = new Sheet("returned-goods", { width: 240, height: 140, size: 3.4, top: 8 });
  sheet.margin = 14;
  sheet.text(16, 12, "3300214130", { face: "typewriter", size: 4.4 });
  title(sheet, "浙江增值税专用发票", { face: "song", size: 6.6, colour: TAX_RED, after: 1 });
  sheet.text(184, 12, "No 06733518", { face: "typewriter", size: 4.8, colour: "#27408b" });
  row(sheet, [
    [0, "销项负数", { face: "heiBold" }],
    [0.74, "开票日期：2022年04月13日"],
  ]);
  sheet.y += 3;
  table(sheet, {
    widths: [20, 192],
    height: 20,
    style: { size: 3.3 },
    leading: 1.5,
    rows: [
      [
        "购买方",
        "名　　称：湖南沅江芦林纸品有限公司\n纳税人识别号：91430981MA4PL6X20N\n地址、电话：沅江市琼湖街道石矶湖 0737-2716603",
      ],
    ],
  });
  const widths = [60, 26, 14, 16, 26, 28, 14, 28];
  table(sheet, {
    widths,
    style: { size: 3.2 },
    head: { align: "centre", colour: TAX_RED },
    aligns: ["left", "left", "centre", "right", "right", "right", "centre", "right"],
    rows: [
      ["货物或应税劳务、服务名称", ...HEADS.slice(1)],
      ["*物料搬运设备*纸卷抱夹", "BJ-1200", "套", "-2", "19400.00", "-38800.00", "13%", "-5044.00"],
      [{ text: "合　　计", span: 5, align: "centre" }, "¥-38800.00", "", "¥-5044.00"],
      [{ text: "价税合计（大写）　（负数）肆万叁仟捌佰肆拾肆元整　　　（小写）¥-43844.00", span: 8 }],
    ],
  });
  table(sheet, {
    widths: [20, 106, 86],
    height: 20,
    style: { size: 3.3 },
    leading: 1.5,
    rows: [
      [
        "销售方",
        `名　　称：${US.name}\n纳税人识别号：${US.code}\n开户行及账号：${US.bank} ${US.account}`,
        "备注：开具红字增值税专用发票信息表编号3301082204017724，对应蓝字发票2021年12月20日",
      ],
    ],
  });
  row(
    sheet,
    [
      [0.02, "收款人：祝捷"],
      [0.26, "复核：江澄"],
      [0.5, "开票人：方小雨"],
      [0.74, "销售方：（章）"],
    ],
    6,
  );
  ovalSeal(sheet, 194, sheet.y - 6, US.name, US.code, "发票专用章", { ink: 0.7 });
  return [sheet];
}

/** A supplier abroad asks for its money. */
function sensorInvoice(): Sheet[] {
  const sheet = new Sheet("sensor-invoice", { face: "hei", size: 3.4, top: 20 });
  letterhead(sheet, "Tamarind Sensing Pte. Ltd.", {
    line: "71 Ubi Crescent #05-08, Singapore 408571 · UEN 201704418M · GST Reg. 20-1704418-M",
    align: "left",
    colour: "#0e5a52",
  });
  sheet.text(sheet.right, 18, "TAX INVOICE", { face: "heiBold", size: 5.4, align: "right" });
  sheet.y += 4;
  table(sheet, {
    widths: [86, 36, 44],
    rules: "none",
    height: 5.8,
    rows: [
      ["Bill to", "Invoice no.", "TS-INV-08813"],
      [US.english, "Invoice date", "29 Dec 2023"],
      ["Binjiang District, Hangzhou 310052, China", "Due date", "28 Jan 2024"],
      ["Attn: Accounts Payable", "Your PO", "YL-PO-231117 (17 Nov 2023)"],
    ],
  });
  sheet.y += 8;
  table(sheet, {
    widths: [14, 78, 20, 26, 28],
    rules: "rows",
    head: { face: "heiBold" },
    aligns: ["left", "left", "right", "right", "right"],
    rows: [
      ["#", "Description", "Qty", "Unit price", "SGD"],
      ["1", "Time-of-flight camera TF-3D-640, IP65", "15", "880.00", "13,200.00"],
      ["2", "Mounting bracket, stainless", "15", "36.00", "540.00"],
      ["3", "Air freight SIN–HGH", "1", "410.00", "410.00"],
      [{ text: "GST 0% (export)", span: 4, align: "right" }, "0.00"],
      [
        { text: "Total due SGD", span: 4, align: "right", face: "heiBold" },
        { text: "14,150.00", face: "heiBold" },
      ],
    ],
  });
  para(
    sheet,
    "Remit to: Tamarind Sensing Pte. Ltd., Straits Union Bank, Account 033-417722-8, SWIFT SUBKSGSG\nGoods remain our property until paid in full. Interest of 1% per month on late payments.",
    { indent: 0, after: 12 },
  );
  row(
    sheet,
    [
      [0, "Authorised signature: "],
      [0.26, "M. Selvam", { face: "cursive", size: 8 }],
    ],
    9,
  );
  boxStamp(sheet, 150, 210, "已入账", { size: 6, turn: -14 });
  return [sheet];
}

/** What our bank printed when a customer's money had come. */
function moneyIn(): Sheet[] {
  const sheet = new Sheet("money-in", { width: 210, height: 110, face: "song", size: 3.5, top: 10 });
  sheet.margin = 16;
  sheet.text(16, 14, "招商银行", { face: "heiBold", size: 5.4, colour: "#a01c24" });
  title(sheet, "收款回单", { size: 6, after: 1 });
  row(sheet, [
    [0, "入账日期：2024年12月31日"],
    [0.62, "回单编号：20241231571900073312"],
  ]);
  sheet.y += 3;
  table(sheet, {
    widths: [12, 18, 60, 12, 18, 58],
    height: 8,
    style: { size: 3.2 },
    rows: [
      ["付款", "户名", "新疆塔河番茄制品有限公司", "收款", "户名", US.name],
      ["", "账号", "6510 0077 4120 553", "", "账号", US.account],
      ["", "开户行", "库尔勒农村商业银行营业部", "", "开户行", US.bank],
      ["金额", { text: "人民币（大写）贰拾壹万肆仟叁佰元整", span: 3 }, "小写", "CNY214,300.00"],
      ["摘要", { text: "货款 包装线尾款（2024年6月合同）", span: 3 }, "流水号", "K73319008214"],
    ],
  });
  row(
    sheet,
    [
      [0, "交易渠道：大额支付系统　经办：自动入账"],
      [0.62, "打印日期：2025-01-06　打印次数：1"],
    ],
    9,
  );
  roundSeal(sheet, 158, 84, "招商银行杭州滨江支行", "回单专用章", { radius: 15, turn: 5, ink: 0.7 });
  return [sheet];
}

export const money: readonly Paper[] = [
  {
    name: "cable-invoice",
    department: "财务部",
    wanted: filed("F/发票", { date: "2025-07-21", customer: "无锡锡山拓远柔性电缆有限公司", amount: "45832.80" }),
    pages: cableInvoice,
    ways: [born(), chat(150, 40)],
  },
  {
    name: "returned-goods",
    department: "财务部",
    wanted: filed("F/发票", {
      date: "2022-04-13",
      customer: "湖南沅江芦林纸品有限公司",
      amount: "-43844.00",
      why: "a red invoice for one of the year before",
    }),
    pages: returnedGoods,
    ways: [copy(1)],
  },
  {
    name: "sensor-invoice",
    department: "采购部",
    wanted: filed("F/发票", {
      date: "2023-12-29",
      customer: "Tamarind Sensing Pte. Ltd.",
      amount: "14150.00",
      why: "due in the next year",
    }),
    pages: sensorInvoice,
    ways: [scan(200)],
  },
  {
    name: "money-in",
    department: "财务部",
    wanted: filed("F/付款凭证", {
      date: "2024-12-31",
      customer: "新疆塔河番茄制品有限公司",
      amount: "214300.00",
      why: "printed in the next year",
    }),
    pages: moneyIn,
    ways: [cleanPng(200)],
  },
];
