import { blanks, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, ovalSeal, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, copy, phone, scan, scanTiff } from "../../engine/ways.ts";
import { punched } from "../../engine/wear.ts";
import { filed, ofNoKind, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

interface Issued {
  kind: string;
  number: string;
  date: string;
  buyer: readonly [name: string, code: string];
  seller: readonly [name: string, code: string];
  rows: readonly (readonly string[])[];
  net: string;
  tax: string;
  words: string;
  total: string;
  remarks: readonly string[];
  by: string;
}

/** An invoice without paper, as the office of taxes draws it. */
function issued(seed: string, invoice: Issued): Sheet {
  const red = "#8f1f22";
  const sheet = new Sheet(seed, { width: 215, height: 140, face: "song", size: 3.1 });
  sheet.margin = 10;
  sheet.box(14, 8, 15, 15, { stroke: "#444444", width: 0.4 });
  for (let i = 0; i < 60; i++)
    sheet.box(15 + Math.floor(sheet.random() * 12), 9 + Math.floor(sheet.random() * 12), 1.1, 1.1, { fill: "#333333" });
  sheet.text(107, 16, `电子发票（${invoice.kind}）`, { size: 6, colour: red, align: "centre" });
  sheet.line(66, 18.6, 148, 18.6, 0.35, red);
  sheet.line(66, 19.6, 148, 19.6, 0.2, red);
  for (const [y, label, value] of [
    [13, "发票号码：", invoice.number],
    [19, "开票日期：", invoice.date],
  ] as const) {
    sheet.text(156, y, label, { colour: red });
    sheet.text(171.5, y, value);
  }
  sheet.box(10, 26, 195, 98, { stroke: red, width: 0.3 });
  sheet.line(107, 26, 107, 47, 0.2, red);
  sheet.line(15, 26, 15, 47, 0.2, red);
  sheet.line(112, 26, 112, 47, 0.2, red);
  sheet.line(10, 47, 205, 47, 0.2, red);
  for (const [x, label, [name, code]] of [
    [11, "购买方信息", invoice.buyer],
    [108, "销售方信息", invoice.seller],
  ] as const) {
    sheet.down(x, 30, label, 3.9, { colour: red, size: 2.9 });
    sheet.text(x + 6, 34, "名称：", { colour: red });
    sheet.text(x + 15.5, 34, name);
    sheet.text(x + 6, 43, "统一社会信用代码/纳税人识别号：", { colour: red, size: 2.7 });
    sheet.text(x + 49, 43, code, { size: 2.9 });
  }
  sheet.y = 48;
  table(sheet, {
    x: 11,
    widths: [52, 27, 14, 18, 24, 24, 15, 19],
    rules: "none",
    height: 6.4,
    style: { size: 2.9 },
    head: { colour: red, align: "centre" },
    aligns: ["left", "left", "centre", "right", "right", "right", "centre", "right"],
    rows: [["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"], ...invoice.rows],
  });
  sheet.text(26, 91, "合　　计", { colour: red });
  sheet.text(168.5, 91, invoice.net, { align: "right" });
  sheet.text(203, 91, invoice.tax, { align: "right" });
  sheet.line(10, 94, 205, 94, 0.2, red);
  sheet.text(16, 100, "价税合计（大写）", { colour: red });
  sheet.text(64, 100, invoice.words);
  sheet.text(140, 100, "（小写）", { colour: red });
  sheet.text(153, 100, invoice.total);
  sheet.line(10, 103, 205, 103, 0.2, red);
  sheet.text(12, 109, "备注", { colour: red });
  for (const [i, text] of invoice.remarks.entries()) sheet.text(22, 109 + i * 5, text);
  sheet.text(18, 131, `开票人：${invoice.by}`);
  return sheet;
}

const OURS = [US.name, US.code] as const;

/** To those who look after other people's houses. */
const estateInvoice = (): Sheet[] => [
  issued("estate-invoice", {
    kind: "普通发票",
    number: "26332000000518846027",
    date: "2026年02月09日",
    buyer: ["苏州金鸡湖畔物业服务有限公司", "91320594MA1X7Q2E5B"],
    seller: OURS,
    rows: [
      ["*搬运设备*垃圾桶自动提升机", "YL-TS240", "台", "2", "16814.16", "33628.32", "13%", "4371.68"],
      ["*劳务*安装服务", "", "项", "1", "943.40", "943.40", "6%", "56.60"],
    ],
    net: "¥34571.72",
    tax: "¥4428.28",
    words: "⊗叁万玖仟圆整",
    total: "¥39000.00",
    remarks: ["购方开户银行：苏州银行园区支行；账号：7066 6012 0112 0400 31", "合同签订于2025年12月22日"],
    by: "汤婕",
  }),
];

/** Castings were sent back: the founder takes its invoice back in part. */
const redInvoice = (): Sheet[] => [
  issued("red-invoice", {
    kind: "增值税专用发票",
    number: "24412000000107739915",
    date: "2024年07月03日",
    buyer: OURS,
    seller: ["新乡卫滨鑫达铸造厂", "91410703758394026F"],
    rows: [["*铸件*制动盘毛坯", "HT250 φ320", "件", "-50", "176.9912", "-8849.56", "13%", "-1150.44"]],
    net: "¥-8849.56",
    tax: "¥-1150.44",
    words: "⊗（负数）壹万圆整",
    total: "¥-10000.00",
    remarks: ["被红冲蓝字数电票号码：24412000000091285544", "红字发票信息确认单编号：41070324070001127385（销货退回）"],
    by: "原小霞",
  }),
];

/** What the bank prints when a mine has paid. */
function mineCredit(): Sheet[] {
  const green = "#0c5a4c";
  const sheet = new Sheet("mine-credit", { width: 210, height: 125, face: "hei", size: 3.3, top: 10 });
  sheet.margin = 12;
  sheet.text(12, 15, "中国农业银行", { face: "heiBold", size: 5.4, colour: green });
  sheet.text(12, 19.6, "AGRICULTURAL BANK OF CHINA", { size: 2.4, colour: green });
  sheet.text(105, 17, "电子回单（收款）", { face: "heiBold", size: 5.2, align: "centre" });
  sheet.text(198, 14, "回单编号：19045101202311060083", { size: 2.8, align: "right" });
  sheet.text(198, 19, "第1次打印", { size: 2.8, align: "right" });
  sheet.y = 24;
  const grey = { colour: "#4b5a57" } as const;
  const pairs = (a: string, b: string, c: string, d: string) => [
    { text: a, ...grey },
    { text: b },
    { text: c, ...grey },
    { text: d },
  ];
  table(sheet, {
    widths: [26, 67, 26, 67],
    rules: "rows",
    height: 8,
    rows: [
      pairs("付款方户名", "山西吕梁柳林兴旺煤业有限责任公司", "收款方户名", US.name),
      pairs("付款方账号", "04 5501 0104 0019 284", "收款方账号", "19 0451 0104 0087 316"),
      pairs("付款方开户行", "农行柳林县支行", "收款方开户行", "农行杭州高新支行"),
      pairs("交易金额", "CNY 418,600.00", "金额大写", "人民币肆拾壹万捌仟陆佰元整"),
      pairs("交易时间", "2023-11-06 15:20:44", "会计日期", "20231106"),
      pairs("交易渠道", "企业网银", "日志号", "640182753"),
      pairs("附言", "带式输送机货款（2022年度合同尾款）", "用途", "货款"),
    ],
  });
  sheet.text(12, 100, "说明：本回单不作为收款方发货依据，请勿重复记账。", { size: 2.8 });
  sheet.text(12, 106, "打印日期：2023年11月20日　　打印网点：自助终端", { size: 2.8 });
  roundSeal(sheet, 168, 96, "中国农业银行股份有限公司", "电子回单专用章", { ink: 0.7, radius: 17 });
  return [sheet];
}

/** A leaf of the receipt book; each figure in a column of its own. */
function digitReceipt(): Sheet[] {
  const sheet = new Sheet("digit-receipt", { width: 195, height: 105, face: "song", size: 3.7, top: 7 });
  sheet.margin = 13;
  sheet.box(0, 0, 195, 105, { fill: "#fbf3d0" });
  const pen = { face: "running", size: 5.4 } as const;
  title(sheet, "收　款　收　据", { size: 7, after: 3 });
  sheet.text(182, 14, "NO. 3308115", { face: "typewriter", size: 4, colour: "#b02020", align: "right" });
  blanks(
    sheet,
    [
      [0, "交款单位：", "嵊泗东海渔家民宿", { ...pen, to: 0.52 }],
      [0.54, "收款日期：", "2025年5月19日", { ...pen, to: 0.92 }],
    ],
    8,
  );
  sheet.y += 3;
  const digit = (text: string) => ({ text, ...pen, align: "centre" as const });
  const top = sheet.y;
  table(sheet, {
    widths: [74, 9, 9, 9, 9, 9, 9, 9, 9],
    height: 9,
    head: { align: "centre", size: 3.2 },
    rows: [
      ["收款事由", "十万", "万", "千", "百", "十", "元", "角", "分"],
      [
        { text: "行李提升机货款", ...pen },
        "",
        digit("¥"),
        digit("9"),
        digit("6"),
        digit("0"),
        digit("0"),
        digit("0"),
        digit("0"),
      ],
      ["", "", "", "", "", "", "", "", ""],
      [
        { text: "合计", align: "centre" },
        "",
        digit("¥"),
        digit("9"),
        digit("6"),
        digit("0"),
        digit("0"),
        digit("0"),
        digit("0"),
      ],
      [{ text: "金额（大写）：" }, { text: "玖仟陆佰元整", span: 8, ...pen }],
    ],
  });
  sheet.box(163, top, 19, sheet.y - top);
  sheet.text(165, top + 8, "收款方式");
  sheet.text(165, top + 20, "转账", pen);
  row(
    sheet,
    [
      [0, "收款单位（盖章）"],
      [0.42, "会计："],
      [0.68, "收款人："],
    ],
    11,
  );
  sheet.text(13 + 0.42 * 169 + 13, sheet.y, "汤婕", pen);
  sheet.text(13 + 0.68 * 169 + 16, sheet.y, "沈月", pen);
  roundSeal(sheet, 50, 84, US.name, "财务专用章", { radius: 16, ink: 0.72, turn: 9 });
  sheet.down(188, 30, "第三联记账", 4.4, { size: 3, colour: "#b02020" });
  return [sheet];
}

/** What stands open on a day, for the other side to stamp: nothing was paid by it. */
function openItems(): Sheet[] {
  const buyer = "泉州晋江鲤城鞋服供应链有限公司";
  const sheet = new Sheet("open-items", { size: 3.8, top: 20 });
  letterhead(sheet, US.name, { line: `${US.address}　电话：${US.phone}`, face: "songBold" });
  sheet.y += 4;
  title(sheet, "往来对账单", { size: 7 });
  row(
    sheet,
    [
      [0, `致：${buyer}`],
      [0.66, "对账截止：2025年9月30日"],
    ],
    4,
  );
  para(sheet, "为保证双方账目一致，现将截至上述日期我公司账面往来余额列示如下，请核对后盖章寄回。", { after: 3 });
  table(sheet, {
    widths: [26, 54, 28, 28, 30],
    height: 8.4,
    head: { align: "centre", face: "songBold", fill: "#eeeeee" },
    aligns: ["centre", "left", "right", "right", "right"],
    rows: [
      ["日期", "摘要", "应收", "已收", "余额"],
      ["2025-06-30", "期初余额", "", "", "82,400.00"],
      ["2025-07-14", "鞋盒分拣线备件（发票…3318）", "36,500.00", "", "118,900.00"],
      ["2025-08-05", "银行收款", "", "80,000.00", "38,900.00"],
      ["2025-09-22", "上门维修费（发票…4027）", "4,800.00", "", "43,700.00"],
      [{ text: "截至2025年9月30日贵公司尚欠我公司", span: 4, align: "right" }, "43,700.00"],
    ],
  });
  sheet.y += 6;
  table(sheet, {
    widths: [83, 83],
    height: 44,
    rows: [["□ 信息证明无误", "□ 信息不符，差异为："]],
  });
  sheet.text(60, sheet.y - 6, "（盖章）　　　年　　月　　日", { size: 3.2, align: "centre" });
  row(sheet, [[0.62, `${US.name}财务部`, { size: 3.4 }]], 12);
  row(sheet, [[0.7, "2025年10月11日", { size: 3.4 }]], 7);
  roundSeal(sheet, 152, sheet.y - 6, US.name, "财务专用章", { turn: -6, ink: 0.7 });
  return [sheet];
}

/** The founder's invoice on paper, for castings that we kept. */
function castings(): Sheet[] {
  const ink = "#1d5a35";
  const sheet = new Sheet("castings", { width: 235, height: 138, face: "song", size: 3.1, top: 8 });
  sheet.margin = 12;
  const print = { face: "typewriter", size: 3.5, colour: "#222a55" } as const;
  sheet.text(14, 15, "4100221130", { ...print, size: 4.6 });
  title(sheet, "河南增值税专用发票", { size: 6.4, colour: ink, spacing: 0.8, after: 1 });
  sheet.text(117, 21, "发票联", { size: 4.4, colour: ink, align: "centre", spacing: 2 });
  sheet.text(178, 15, "№ 07716358", { ...print, size: 5 });
  sheet.text(176, 21.5, "开票日期：", { colour: ink });
  sheet.text(191, 21.5, "2022年09月28日", { ...print, face: "hei", size: 3.2 });
  sheet.box(12, 25, 208, 82, { stroke: ink, width: 0.35 });
  for (const y of [47, 80, 87, 93]) sheet.line(12, y, 220, y, 0.25, ink);
  sheet.line(132, 25, 132, 47, 0.25, ink);
  sheet.line(18, 25, 18, 47, 0.25, ink);
  sheet.line(18, 93, 18, 107, 0.25, ink);
  sheet.down(13.5, 31, "购买方", 6, { colour: ink });
  for (const [y, label, value] of [
    [30, "名　　　　称：", US.name],
    [35, "纳税人识别号：", US.code],
    [40, "地址、电话：", `${US.address} ${US.phone}`],
    [45, "开户行及账号：", `${US.bank} ${US.account}`],
  ] as const) {
    sheet.text(20, y, label, { colour: ink, size: 2.9 });
    sheet.text(41, y, value, { ...print, face: "hei", size: 2.8 });
  }
  const columns = [20, 70, 96, 110, 132, 158, 182, 202];
  for (const [i, text] of [
    "货物或应税劳务、服务名称",
    "规格型号",
    "单位",
    "数量",
    "单价",
    "金额",
    "税率",
    "税额",
  ].entries())
    sheet.text(columns[i] ?? 0, 51, text, { colour: ink, size: 2.8 });
  for (const [r, cells] of [
    ["*铸件*制动盘毛坯", "φ320", "件", "300", "176.9912", "53097.35", "13%", "6902.65"],
    ["*铸件*轮毂毛坯", "φ210", "件", "120", "88.4956", "10619.47", "13%", "1380.53"],
  ].entries())
    for (const [i, text] of cells.entries())
      sheet.text(columns[i] ?? 0, 57 + r * 5.5, text, { ...print, face: "hei", size: 2.9 });
  sheet.text(36, 85, "合　　计", { colour: ink });
  sheet.text(156, 85, "¥63716.82", print);
  sheet.text(200, 85, "¥8283.18", print);
  sheet.text(20, 91.2, "价税合计（大写）", { colour: ink });
  sheet.text(64, 91.2, "⊗柒万贰仟圆整", { ...print, face: "hei" });
  sheet.text(150, 91.2, "（小写）", { colour: ink });
  sheet.text(164, 91.2, "¥72000.00", print);
  sheet.down(13.5, 96.5, "销售方", 4.4, { colour: ink });
  for (const [y, label, value] of [
    [97.4, "名　　　　称：", "新乡卫滨鑫达铸造厂"],
    [101.4, "纳税人识别号：", "91410703758394026F"],
    [105.4, "地址、电话：", "新乡市卫滨区平原镇八里营村 0373-206 8847"],
  ] as const) {
    sheet.text(20, y, label, { colour: ink, size: 2.9 });
    sheet.text(41, y, value, { ...print, face: "hei", size: 2.8 });
  }
  for (const [x, label, who] of [
    [16, "收款人：", "原小霞"],
    [66, "复核：", "靳玉梅"],
    [112, "开票人：", "原小霞"],
    [160, "销售方：（章）", ""],
  ] as const) {
    const end = sheet.text(x, 113, label, { colour: ink });
    if (who) sheet.text(end + 1, 113, who, { ...print, face: "hei", size: 3.1 });
  }
  ovalSeal(sheet, 190, 114, "新乡卫滨鑫达铸造厂", "91410703758394026F", "发票专用章", { ink: 0.7, turn: 8 });
  boxStamp(sheet, 110, 122, "已认证 2022.10", { size: 4, colour: "#3a3f9a", turn: -4, ink: 0.7 });
  return [sheet];
}

export const cash: readonly Paper[] = [
  {
    name: "estate-invoice",
    department: "销售部",
    wanted: filed("F/发票", {
      date: "2026-02-09",
      customer: "苏州金鸡湖畔物业服务有限公司",
      amount: "39000.00",
      why: "its contract is of the year before",
    }),
    pages: estateInvoice,
    ways: [born(), scan(150)],
  },
  {
    name: "castings",
    department: "采购部",
    wanted: filed("F/发票", {
      date: "2022-09-28",
      customer: "新乡卫滨鑫达铸造厂",
      amount: "72000.00",
      why: "we bought; a stamp names the month after",
    }),
    pages: castings,
    ways: [scan(300)],
  },
  {
    name: "red-invoice",
    department: "采购部",
    wanted: filed("F/发票", {
      date: "2024-07-03",
      customer: "新乡卫滨鑫达铸造厂",
      amount: "-10000.00",
      why: "goods were sent back: an invoice below nothing",
    }),
    pages: redInvoice,
    ways: [scan(200)],
  },
  {
    name: "mine-credit",
    department: "销售部",
    wanted: filed("F/付款凭证", {
      date: "2023-11-06",
      customer: "山西吕梁柳林兴旺煤业有限责任公司",
      amount: "418600.00",
      why: "printed two weeks later",
    }),
    pages: mineCredit,
    ways: [scanTiff(200, "lzw")],
  },
  {
    name: "digit-receipt",
    department: "销售部",
    wanted: filed("F/付款凭证", {
      date: "2025-05-19",
      customer: "嵊泗东海渔家民宿",
      amount: "9600.00",
      why: "by hand, a figure to a column, on yellow paper",
    }),
    pages: digitReceipt,
    ways: [scan(200), phone({ tilt: 0.03 })],
  },
  {
    name: "open-items",
    department: "销售部",
    wanted: ofNoKind("a statement of account is no voucher of payment"),
    pages: openItems,
    ways: [copy(2, [punched()])],
  },
];
