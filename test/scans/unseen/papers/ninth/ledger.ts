import { blanks, faxHead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, ovalSeal, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, copy, fax, phone, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { columns, NEAT, total } from "./parts.ts";

const RUST = "#8c3b1f";

/** The box of a buyer or a seller on a tax invoice: the label runs down its left edge. */
function trader(
  sheet: Sheet,
  x: number,
  y: number,
  [width, height]: readonly [number, number],
  label: string,
  lines: readonly string[],
): void {
  sheet.box(x, y, width, height, { stroke: RUST, width: 0.3 });
  sheet.line(x + 7, y, x + 7, y + height, 0.25, RUST);
  sheet.down(x + 2, y + 5, label, (height - 4) / label.length, { size: 3, colour: RUST });
  for (const [i, line] of lines.entries())
    sheet.text(x + 9, y + 6 + (i * (height - 4)) / lines.length, line, { size: 3 });
}

interface Goods {
  x: number;
  widths: readonly number[];
  heads: readonly string[];
  lines: readonly (readonly string[])[];
  sums: readonly string[];
}

const ALIGNS = ["left", "left", "centre", "right", "right", "right", "centre", "right"] as const;

function goods(sheet: Sheet, { x, widths, heads, lines, sums }: Goods): void {
  const look = { x, widths, rules: "none", height: 6, style: { size: 3 }, aligns: ALIGNS } as const;
  table(sheet, { ...look, head: { align: "centre", colour: RUST }, rows: [heads, ...lines] });
  sheet.y += 9;
  table(sheet, { ...look, rows: [sums] });
}

/** Ours, from the tax office's platform. */
function lithiumInvoice(): Sheet[] {
  const sheet = new Sheet("lithium-invoice", { width: 210, height: 140, face: "song", size: 3.2 });
  sheet.y = 6;
  title(sheet, "电子发票（增值税专用发票）", { size: 5.8, colour: RUST, after: 2 });
  sheet.line(64, sheet.y, 146, sheet.y, 0.3, RUST);
  ovalSeal(sheet, 105, 16.5, "全国统一发票监制章", "国家税务总局", "浙江省税务局", { ink: 0.5 });
  sheet.text(150, 13, "发票号码：25332000000371904586", { size: 3 });
  sheet.text(150, 19, "开票日期：2025年08月14日", { size: 3 });
  trader(sheet, 8, 29, [97, 22], "购买方信息", [
    "名称：江西宜春锂川新能源材料有限公司",
    "统一社会信用代码/纳税人识别号：91360902MA7KJR0P3X",
  ]);
  trader(sheet, 105, 29, [97, 22], "销售方信息", [`名称：${US.name}`, `统一社会信用代码/纳税人识别号：${US.code}`]);
  sheet.box(8, 51, 194, 44, { stroke: RUST, width: 0.3 });
  sheet.y = 52;
  goods(sheet, {
    x: 9,
    widths: [50, 25, 12, 13, 25, 24, 23, 20],
    heads: ["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"],
    lines: [["*物流设备*吨包自动拆包机", "YL-CB-15", "台", "2", "250000", "500000.00", "13%", "65000.00"]],
    sums: ["合　　计", "", "", "", "", "¥500000.00", "", "¥65000.00"],
  });
  sheet.box(8, 95, 194, 9, { stroke: RUST, width: 0.3 });
  sheet.text(14, 101, "价税合计（大写）", { colour: RUST });
  sheet.text(60, 101, "伍拾陆万伍仟圆整");
  sheet.text(144, 101, "（小写）¥565000.00");
  trader(sheet, 8, 104, [194, 20], "备注", ["合同编号：LC-SB-20250218", "销方开户银行：招商银行杭州滨江支行"]);
  sheet.text(16, 131, "开票人：钟倩");
  return [sheet];
}

/** For leaflets, from a printer round the corner. */
function leafletInvoice(): Sheet[] {
  const sheet = new Sheet("leaflet-invoice", { width: 210, height: 140, face: "song", size: 3.2 });
  sheet.y = 6;
  title(sheet, "浙江增值税电子普通发票", { size: 5.8, colour: RUST, after: 2 });
  ovalSeal(sheet, 105, 16.5, "全国统一发票监制章", "国家税务总局", "浙江省税务局", { ink: 0.5 });
  for (const [i, text] of [
    "发票代码：033002200111",
    "发票号码：70418825",
    "开票日期：2022年09月05日",
    "校 验 码：61840 27719 03356 48120",
  ].entries())
    sheet.text(146, 10 + i * 5, text, { size: 3 });
  sheet.text(10, 24, "机器编号：499099883216", { size: 3 });
  trader(sheet, 8, 29, [112, 24], "购买方", [
    `名　　　　称：${US.name}`,
    `纳税人识别号：${US.code}`,
    "地址、电话：杭州市滨江区江南大道588号 0571-86720158",
    `开户行及账号：${US.bank} ${US.account}`,
  ]);
  trader(sheet, 120, 29, [82, 24], "密码区", [
    "0372<9*4>>8/1-6+507*<42>9",
    "*/8+<63>5-19*074<2+8/6>03",
    "47-1>*95<0/836+2*<7>41-5/",
    "9>2*<807+/15-36<4*>02+98/",
  ]);
  sheet.box(8, 53, 194, 40, { stroke: RUST, width: 0.3 });
  sheet.y = 54;
  goods(sheet, {
    x: 9,
    widths: [54, 24, 12, 14, 26, 24, 16, 22],
    heads: ["货物或应税劳务、服务名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"],
    lines: [["*印刷品*产品宣传册", "A4 24页", "本", "1000", "3.86548673", "3865.49", "13%", "502.51"]],
    sums: ["合　　计", "", "", "", "", "¥3865.49", "", "¥502.51"],
  });
  sheet.box(8, 93, 194, 9, { stroke: RUST, width: 0.3 });
  sheet.text(14, 99, "价税合计（大写）", { colour: RUST });
  sheet.text(60, 99, "肆仟叁佰陆拾捌圆整");
  sheet.text(144, 99, "（小写）¥4368.00");
  trader(sheet, 8, 102, [112, 24], "销售方", [
    "名　　　　称：杭州江畔同创图文印务有限公司",
    "纳税人识别号：91330108MA2B0QEG4L",
    "地址、电话：杭州市滨江区滨康路228号 0571-87765230",
    "开户行及账号：杭州银行滨江支行 3301 0401 6000 1274 5",
  ]);
  trader(sheet, 120, 102, [82, 24], "备注", ["展会资料"]);
  for (const [i, text] of ["收款人：葛敏", "复核：葛敏", "开票人：楼燕飞", "销售方：（章）"].entries())
    sheet.text(16 + i * 48, 132, text);
  ovalSeal(sheet, 176, 116, "杭州江畔同创图文印务有限公司", "91330108MA2B0QEG4L", "发票专用章", { ink: 0.7, turn: 4 });
  return [sheet];
}

/** Ours, for the customs of another country. */
function danishInvoice(): Sheet[] {
  const sheet = new Sheet("danish-invoice", { face: "hei", size: 3.6 });
  sheet.text(sheet.width / 2, 20, US.english, { face: "heiBold", size: 5, align: "centre" });
  sheet.text(sheet.width / 2, 26, "Building 3, Yunling Park, 588 Jiangnan Avenue, Binjiang, Hangzhou, China", {
    size: 3,
    align: "centre",
  });
  sheet.y = 32;
  title(sheet, "COMMERCIAL INVOICE", { face: "heiBold", size: 6.4 });
  table(sheet, {
    widths: [88, 78],
    height: 8,
    rows: [
      [
        "Sold to:\nNordhaven Packaging ApS\nHavnegade 41, 5000 Odense C, Denmark\nVAT DK 38 91 02 74",
        "Invoice No.: YL24-CI-0312\nInvoice date: 12 March 2024\nOrder ref.: NP-7731 of 30 November 2023\nTerms: CIF Aarhus (Incoterms 2020)",
      ],
      ["Port of loading: Ningbo", "Port of discharge: Aarhus"],
    ],
  });
  sheet.y += 6;
  table(sheet, {
    widths: [12, 78, 16, 30, 30],
    height: 9,
    head: { face: "heiBold", fill: "#e8e8e8" },
    aligns: ["centre", "left", "centre", "right", "right"],
    rows: [
      ["No.", "Description of goods", "Qty", "Unit EUR", "Amount EUR"],
      ["1", "Case erector CE-20, HS 8422.30", "1", "61,200.00", "61,200.00"],
      ["2", "Tape sealer TS-50, HS 8422.30", "2", "9,875.00", "19,750.00"],
      ["3", "Spare parts kit for two years", "1", "7,500.00", "7,500.00"],
      total("TOTAL", 4, "88,450.00"),
    ],
  });
  para(
    sheet,
    "Say: EUR eighty-eight thousand four hundred and fifty only.\nCountry of origin: P. R. China. Gross weight 2,140 kg, net weight 1,865 kg, 5 cases.\nWe certify that this invoice is true and correct.",
    { indent: 0, after: 20 },
  );
  columns(sheet, [["", US.english]], { at: 0.42 });
  sheet.text(124, sheet.y + 13, "Qian Zhong", { face: "running", size: 9 });
  sheet.text(112, sheet.y + 22, "Export Department");
  return [sheet];
}

/** The bank tells on the last days of a year that a maker of fertiliser has paid; printed in the next. */
function fertiliserPaid(): Sheet[] {
  const sheet = new Sheet("fertiliser-paid", { width: 210, height: 110, face: "song", size: 3.4 });
  sheet.margin = 15;
  sheet.y = 8;
  title(sheet, "长江商业银行　客户入账回单", { size: 5.2, face: "heiBold", colour: "#1b3f8b", after: 1 });
  columns(sheet, [["入账日期：2023年12月29日", "回单编号：2312290047715"]], { height: 5, size: 3.2, at: 0.62 });
  sheet.y += 2.5;
  table(sheet, {
    widths: [28, 62, 28, 62],
    height: 8,
    rows: [
      ["付款人户名", "湖北荆江复合肥有限公司", "收款人户名", US.name],
      ["付款人账号", "1708 2051 0902 4417", "收款人账号", US.account],
      ["付款人开户行", "长江商业银行荆州沙市支行", "收款人开户行", US.bank],
      ["金额（大写）", "壹拾伍万元整", "金额（小写）", "CNY150,000.00"],
      ["业务种类", "跨行汇款", "附言", "码垛机器人进度款"],
    ],
  });
  para(sheet, "本回单如与银行记录不符，以银行记录为准。重复打印请勿重复入账。", { indent: 0, size: 3 });
  row(sheet, [[0, "打印时间：2024年01月03日 09:14　　打印柜员：自助设备 071　　第1次打印", { size: 3 }]], 5.5);
  roundSeal(sheet, 165, 82, "长江商业银行股份有限公司", "业务回单章", { radius: 16, ink: 0.65, turn: 5 });
  return [sheet];
}

/** A bank credits what came from the Gulf. */
function gulfCredit(): Sheet[] {
  const sheet = new Sheet("gulf-credit", { face: "typewriter", size: 4.4 });
  faxHead(sheet, "SEP 19 2024 09:05   EASTERN BAY BANK HANGZHOU   0571 8791 4400   P01/01");
  sheet.text(sheet.left, 24, "EASTERN BAY BANK, HANGZHOU BRANCH", { face: "typewriterBold", size: 5.4 });
  sheet.text(sheet.left, 31, "International Settlement Department");
  sheet.line(sheet.left, 35, sheet.right, 35, 0.5);
  sheet.y = 40;
  title(sheet, "CREDIT ADVICE", { face: "typewriterBold", size: 6.6 });
  para(sheet, `To: ${US.english}`, { indent: 0, after: 2 });
  para(sheet, "We have credited your account with the following inward remittance:", { indent: 0, after: 4 });
  const lines = [
    ["Our reference", "IR2409180336"],
    ["Value date", "18 September 2024"],
    ["Account", "OSA 8110 2014 7735"],
    ["Amount credited", "USD 25,000.00"],
    ["Ordering customer", "Al Noor Dates Trading LLC"],
    ["", "Al Ain, United Arab Emirates"],
    ["Ordering bank", "Oasis National Bank, Abu Dhabi"],
    ["Details of payment", "Deposit, proforma YL-PI-2409"],
    ["Charges", "OUR"],
  ] as const;
  for (const [label, text] of lines)
    row(
      sheet,
      label
        ? ([
            [0, `${label}:`],
            [0.38, text],
          ] as const)
        : [[0.38, text]],
      9.5,
    );
  sheet.y += 5;
  para(sheet, "Please file the balance of payments declaration within five working days.", { indent: 0, after: 16 });
  row(sheet, [[0, "This advice is printed by computer and needs no signature."]]);
  return [sheet];
}

/** Cash at the counter, from a maker of housewares. */
function housewaresReceipt(): Sheet[] {
  const sheet = new Sheet("housewares-receipt", { width: 200, height: 105, face: "song", size: 4 });
  sheet.margin = 15;
  sheet.y = 7;
  title(sheet, "收　　据", { size: 7.4, after: 1 });
  sheet.text(sheet.right, 17, "№ 7710342", { face: "typewriter", size: 4.8, colour: "#b32024", align: "right" });
  blanks(sheet, [[0.55, "日期：", "2026年3月5日", NEAT]], 9);
  blanks(sheet, [[0, "今收到", "义乌市佳禾日用品厂", NEAT]], 12);
  blanks(sheet, [[0, "付来", "封箱机维修费及配件款", NEAT]], 12);
  blanks(
    sheet,
    [
      [0, "人民币（大写）", "贰仟陆佰元整", { ...NEAT, to: 0.64 }],
      [0.66, "¥", "2600.00", NEAT],
    ],
    12,
  );
  blanks(
    sheet,
    [
      [0, "收款单位（章）", "", { to: 0.4 }],
      [0.42, "收款人", "钟倩", { ...NEAT, to: 0.68 }],
      [0.7, "交款人", "骆小勇", NEAT],
    ],
    16,
  );
  roundSeal(sheet, 50, 78, US.name, "财务专用章", { radius: 18, turn: 7 });
  boxStamp(sheet, 162, 40, "现金收讫", { size: 5, turn: -6 });
  return [sheet];
}

export const ledger: readonly Paper[] = [
  {
    name: "lithium-invoice",
    department: "财务部",
    wanted: filed("F/发票", { date: "2025-08-14", customer: "江西宜春锂川新能源材料有限公司", amount: "565000.00" }),
    pages: lithiumInvoice,
    ways: [born(), scan(200)],
  },
  {
    name: "leaflet-invoice",
    department: "财务部",
    wanted: filed("F/发票", {
      date: "2022-09-05",
      customer: "杭州江畔同创图文印务有限公司",
      amount: "4368.00",
      why: "a supplier's",
    }),
    pages: leafletInvoice,
    ways: [scan(200)],
  },
  {
    name: "danish-invoice",
    department: "财务部",
    wanted: filed("F/发票", {
      date: "2024-03-12",
      customer: "Nordhaven Packaging ApS",
      amount: "88450.00",
      why: "in English; it names an order of the year before",
    }),
    pages: danishInvoice,
    ways: [scan(300)],
  },
  {
    name: "fertiliser-paid",
    department: "财务部",
    wanted: filed("F/付款凭证", {
      date: "2023-12-29",
      customer: "湖北荆江复合肥有限公司",
      amount: "150000.00",
      why: "printed in the next year",
    }),
    pages: fertiliserPaid,
    ways: [scan(200), copy(1)],
  },
  {
    name: "gulf-credit",
    department: "财务部",
    wanted: filed("F/付款凭证", { date: "2024-09-18", customer: "Al Noor Dates Trading LLC", amount: "25000.00" }),
    pages: gulfCredit,
    ways: [fax("fine")],
  },
  {
    name: "housewares-receipt",
    department: "客服部",
    wanted: filed("F/付款凭证", {
      date: "2026-03-05",
      customer: "义乌市佳禾日用品厂",
      amount: "2600.00",
      why: "a pad filled in by hand",
    }),
    pages: housewaresReceipt,
    ways: [phone({ tilt: 0.02, shadow: 0.2 })],
  },
];
