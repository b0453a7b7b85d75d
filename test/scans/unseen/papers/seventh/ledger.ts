import { blanks, faxHead, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { barcode, boxStamp, ovalSeal, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, copy, fax, faxPng, phone, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { PEN, pairs, sum } from "./parts.ts";

const MAROON = "#8a3a22";

/** Whom an invoice names in one of its boxes: the box's label runs down its edge. */
function party(
  sheet: Sheet,
  [x, y, width, height]: readonly [number, number, number, number],
  label: string,
  lines: readonly string[],
): void {
  sheet.box(x, y, width, height, { stroke: MAROON, width: 0.3 });
  sheet.line(x + 6, y, x + 6, y + height, 0.2, MAROON);
  sheet.down(x + 1.4, y + 4.6, label, (height - 3) / label.length, { size: 3, colour: MAROON });
  for (const [i, line] of lines.entries())
    sheet.text(x + 8, y + 5.4 + (i * (height - 2)) / lines.length, line, { size: 3 });
}

/** The lines of an invoice under their heads, with what they come to. */
function goods(
  sheet: Sheet,
  widths: readonly number[],
  lines: readonly (readonly string[])[],
  [net, tax]: readonly [string, string],
): void {
  const heads = ["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"];
  table(sheet, {
    widths,
    rules: "none",
    height: 6.4,
    style: { size: 3 },
    head: { align: "centre", colour: MAROON },
    aligns: ["left", "left", "centre", "right", "right", "right", "centre", "right"],
    rows: [heads, ...lines],
  });
  sheet.y += 10;
  table(sheet, {
    widths,
    rules: "none",
    height: 6.4,
    style: { size: 3 },
    aligns: ["centre", "left", "centre", "right", "right", "right", "centre", "right"],
    rows: [["合　　计", "", "", "", "", net, "", tax]],
  });
}

interface Digital {
  seed: string;
  kind: string;
  number: string;
  date: string;
  buyer: readonly string[];
  lines: readonly (readonly string[])[];
  sums: readonly [string, string];
  inWords: string;
  total: string;
  remark: string;
}

/** An invoice as the tax office's platform draws it, half a page high. */
function digital(invoice: Digital): Sheet[] {
  const sheet = new Sheet(invoice.seed, { width: 210, height: 140, face: "song", size: 3.2, top: 8 });
  sheet.margin = 8;
  title(sheet, invoice.kind, { size: 6, colour: MAROON, after: 2 });
  sheet.line(62, sheet.y, 148, sheet.y, 0.3, MAROON);
  ovalSeal(sheet, 105, 16, "全国统一发票监制章", "国家税务总局", "浙江省税务局", { ink: 0.55 });
  sheet.text(152, 16, `发票号码：${invoice.number}`, { size: 3 });
  sheet.text(152, 22, `开票日期：${invoice.date}`, { size: 3 });
  const [name = "", code = ""] = invoice.buyer;
  party(sheet, [8, 31, 97, 22], "购买方信息", [`名称：${name}`, `统一社会信用代码/纳税人识别号：${code}`]);
  party(sheet, [105, 31, 97, 22], "销售方信息", [`名称：${US.name}`, `统一社会信用代码/纳税人识别号：${US.code}`]);
  sheet.box(8, 53, 194, 46, { stroke: MAROON, width: 0.3 });
  sheet.y = 54;
  goods(sheet, [50, 26, 12, 16, 24, 26, 20, 20], invoice.lines, invoice.sums);
  sheet.box(8, 99, 194, 9, { stroke: MAROON, width: 0.3 });
  sheet.text(12, 105, "价税合计（大写）", { size: 3.2, colour: MAROON });
  sheet.text(60, 105, invoice.inWords, { size: 3.4 });
  sheet.text(140, 105, `（小写）${invoice.total}`, { size: 3.4 });
  party(sheet, [8, 108, 194, 20], "备注", invoice.remark.split("\n"));
  sheet.text(18, 134, "开票人：方洁", { size: 3.2 });
  return [sheet];
}

const coalInvoice = () =>
  digital({
    seed: "coal-chemists-invoice",
    kind: "电子发票（增值税专用发票）",
    number: "24332000000418806217",
    date: "2024年10月22日",
    buyer: ["内蒙古北疆煤化工集团有限责任公司鄂尔多斯分公司", "91150691MA0N8KT54C"],
    lines: [["*专用设备*吨袋自动码垛机", "YL-TD-1000", "台", "1", "212389.38", "212389.38", "13%", "27610.62"]],
    sums: ["¥212389.38", "¥27610.62"],
    inWords: "贰拾肆万圆整",
    total: "¥240000.00",
    remark: "合同号：BJMHG-EF-2023-1206　验收日期：2024-09-30\n购方开户银行：中国银行鄂尔多斯分行",
  });

const seedCredit = () =>
  digital({
    seed: "seed-growers-credit",
    kind: "电子发票（普通发票）",
    number: "25332000000096640138",
    date: "2025年03月07日",
    buyer: ["甘肃陇上金穗种业科技有限公司", "91620102MA73QH8E2P"],
    lines: [["*仪器仪表*种子色选相机", "SX-5400", "台", "-2", "5734.515", "-11469.03", "13%", "-1490.97"]],
    sums: ["¥-11469.03", "¥-1490.97"],
    inWords: "（负数）壹万贰仟玖佰陆拾圆整",
    total: "¥-12960.00",
    remark: "被红冲蓝字数电票号码：24332000000577031492\n红字发票信息确认单编号：33010825031000046187　销货退回",
  });

/** A supplier's invoice on paper with carbon copies, of the year before such paper went. */
function cartonInvoice(): Sheet[] {
  const sheet = new Sheet("carton-maker-invoice", { width: 240, height: 140, face: "song", size: 3.2, top: 8 });
  sheet.margin = 14;
  sheet.text(18, 17, "3400211130", { face: "hei", size: 5 });
  title(sheet, "安徽增值税专用发票", { size: 6.4, colour: MAROON });
  ovalSeal(sheet, 120, 16, "全国统一发票监制章", "国家税务总局", "安徽省税务局", { ink: 0.55 });
  sheet.text(168, 17, "№ 08817342", { face: "hei", size: 5.4 });
  sheet.text(168, 24, "开票日期：2021年06月17日", { size: 3.2 });
  sheet.down(230, 48, "第三联发票联购买方记账凭证", 4.6, { size: 3, colour: MAROON });
  party(sheet, [14, 30, 126, 24], "购买方", [
    `名　　　称：${US.name}`,
    `纳税人识别号：${US.code}`,
    `地址、电话：${US.address} ${US.phone}`,
    `开户行及账号：${US.bank} ${US.account}`,
  ]);
  party(sheet, [140, 30, 86, 24], "密码区", [
    "03*7<64>-/8+2591>4*/63<<+0",
    "5+9>8/27*<1-4036/>+58*2<97",
    "<61-*8/>3027+4>95*-/6<18>2",
  ]);
  sheet.box(14, 54, 212, 42, { stroke: MAROON, width: 0.3 });
  sheet.y = 55;
  goods(
    sheet,
    [56, 30, 14, 20, 24, 26, 20, 22],
    [
      ["*纸制品*七层瓦楞纸箱", "1200×800", "只", "1500", "17.699115", "26548.67", "13%", "3451.33"],
      ["*纸制品*护角", "50×50×5", "根", "2000", "2.21239", "4424.78", "13%", "575.22"],
    ],
    ["¥30973.45", "¥4026.55"],
  );
  sheet.box(14, 96, 212, 8, { stroke: MAROON, width: 0.3 });
  sheet.text(20, 101.5, "价税合计（大写）", { colour: MAROON });
  sheet.text(72, 101.5, "叁万伍仟圆整");
  sheet.text(160, 101.5, "（小写）¥35000.00");
  party(sheet, [14, 104, 126, 24], "销售方", [
    "名　　　称：安徽皖淮包装材料有限公司",
    "纳税人识别号：91340300MA2RJ4XW0B",
    "地址、电话：安徽省蚌埠市禹会区兴华路30号 0552-4126603",
    "开户行及账号：徽商银行蚌埠禹会支行 1820 1010 2100 0477 15",
  ]);
  party(sheet, [140, 104, 86, 24], "备注", ["订单 YLCG-2105-118", "送货 5月29日、6月11日"]);
  for (const [i, text] of ["收款人：凤玲", "复核：", "开票人：耿娟", "销售方：（章）"].entries())
    sheet.text(20 + i * 52, 134, text);
  ovalSeal(sheet, 190, 117, "安徽皖淮包装材料有限公司", "91340300MA2RJ4XW0B", "发票专用章", { ink: 0.75, turn: -5 });
  return [sheet];
}

/** What a forwarder in Hong Kong wants for a container. */
function freightInvoice(): Sheet[] {
  const sheet = new Sheet("harbour-freight-invoice", { face: "hei", size: 3.7, top: 22 });
  faxHead(sheet, "2025/12/09 17:03   +852 2370 5582   HARBOUR CROWN FREIGHT   PAGE 001/001");
  sheet.text(sheet.left, 22, "HARBOUR CROWN FREIGHT (HK) LIMITED", { face: "heiBold", size: 5.4 });
  sheet.text(sheet.left, 28, "Unit 1803, Tower B, Southmark, 11 Yip Hing Street, Wong Chuk Hang, Hong Kong", {
    size: 3,
  });
  sheet.y = 30;
  sheet.line(sheet.left, 31, sheet.right, 31, 0.6);
  sheet.y += 4;
  title(sheet, "INVOICE", { face: "heiBold", size: 7, after: 4 });
  pairs(sheet, [
    [`Bill to: ${US.english}`],
    ["588 Jiangnan Avenue, Binjiang, Hangzhou", "Invoice No.: HCF251209-17"],
    ["Attn: Logistics", "Invoice date: 09 Dec 2025"],
    ["Vessel: EVER CALM 0412W", "Due date: 08 Jan 2026"],
    ["Ningbo / Jebel Ali, ETD 02 Dec 2025", "Our job: SE-25-11873"],
  ]);
  sheet.y += 6;
  table(sheet, {
    widths: [92, 22, 22, 30],
    rules: "rows",
    height: 9,
    head: { face: "heiBold" },
    aligns: ["left", "right", "right", "right"],
    rows: [
      ["Charges", "Qty", "Unit", "HKD"],
      ["Ocean freight, 1 x 40'HC", "1", "cntr", "14,600.00"],
      ["Terminal handling, origin", "1", "cntr", "3,250.00"],
      ["Haulage Hangzhou - Ningbo", "1", "trip", "3,500.00"],
      ["Customs declaration", "1", "set", "1,450.00"],
      ["Documentation", "1", "B/L", "680.00"],
      sum("TOTAL HKD", 3, "23,480.00", { face: "heiBold" }),
    ],
  });
  para(
    sheet,
    "Please pay by T/T to Harbour Crown Freight (HK) Limited, a/c 741-208813-838, quoting our invoice number.\nAll business is transacted under our Standard Trading Conditions. E. & O. E.",
    { indent: 0, after: 16 },
  );
  row(sheet, [[0.56, "For and on behalf of"]]);
  row(sheet, [[0.56, "Harbour Crown Freight (HK) Limited"]], 6);
  sheet.text(128, sheet.y + 11, "Jenny Lo", { face: "cursive", size: 8 });
  return [sheet];
}

/** What the bank shows on the web when a mine has paid. */
function minePaid(): Sheet[] {
  const sheet = new Sheet("phosphate-mine-paid", { width: 210, height: 148, face: "song", size: 3.5, top: 10 });
  sheet.margin = 14;
  title(sheet, "中国农业银行　网上银行电子回单", { face: "songBold", size: 5.4, colour: "#0b6b53", after: 3 });
  pairs(sheet, [["电子回单号码：53202307271136420087", "交易日期：2023-07-27"]], { height: 5 });
  sheet.y += 3;
  table(sheet, {
    widths: [10, 24, 57, 10, 24, 57],
    height: 10,
    rows: [
      ["付", "户名", "云南滇中磷矿开发有限公司", "收", "户名", US.name],
      ["款", "账号", "2400 6301 0400 1877 3", "款", "账号", US.account],
      ["人", "开户行", "中国农业银行昆明晋宁支行", "人", "开户行", US.bank],
    ],
  });
  table(sheet, {
    widths: [34, 57, 34, 57],
    height: 9.5,
    rows: [
      ["金额（小写）", "CNY 318,600.00", "金额（大写）", "叁拾壹万捌仟陆佰元整"],
      ["币种", "人民币", "交易渠道", "企业网银"],
      ["用途", { text: "付YL-XS-22114合同到货款", span: 3 }],
      ["交易时间", "2023-07-27 11:36:42", "交易流水号", "874415520"],
    ],
  });
  para(sheet, "重要提示：本回单不作为收款方发货依据，请勿重复记账。验证码 7R4K-09QX-P2MD", { indent: 0, size: 3 });
  row(sheet, [[0, "第 1 次打印　打印时间：2023-07-31 09:20:15", { size: 3 }]]);
  roundSeal(sheet, 168, 120, "中国农业银行股份有限公司", "电子回单章", { radius: 17, ink: 0.7 });
  return [sheet];
}

/** Cash for spare parts, from a keeper of cows, on the pad of our fitter. */
function stockmanReceipt(): Sheet[] {
  const sheet = new Sheet("stockman-receipt", { width: 190, height: 100, face: "song", size: 4, top: 8 });
  sheet.margin = 14;
  title(sheet, "收　款　收　据", { size: 7, after: 1 });
  sheet.text(sheet.right, 15, "No 2209146", { face: "typewriter", size: 4.8, colour: "#b32024", align: "right" });
  blanks(sheet, [[0.56, "日期：", "2023年8月21日", PEN]], 9);
  blanks(sheet, [[0, "今收到：", "宁夏塞上牧歌奶牛养殖专业合作社", { ...PEN, size: 6.4 }]], 11);
  blanks(sheet, [[0, "交　来：", "挤奶机器人配件款", PEN]], 11);
  blanks(
    sheet,
    [
      [0, "金额（大写）：", "叁仟捌佰伍拾元整", { ...PEN, to: 0.64 }],
      [0.66, "¥", "3850.00", PEN],
    ],
    11,
  );
  blanks(
    sheet,
    [
      [0, "收款单位（盖章）", "", { to: 0.42 }],
      [0.44, "收款人：", "祝捷", { ...PEN, to: 0.7 }],
      [0.72, "交款人：", "马占魁", PEN],
    ],
    15,
  );
  sheet.down(180, 34, "第二联收据", 6, { size: 3 });
  roundSeal(sheet, 52, 74, US.name, "财务专用章", { radius: 18, turn: -10 });
  boxStamp(sheet, 150, 36, "现金收讫", { size: 5.4, turn: -8 });
  return [sheet];
}

/** A bank of Hong Kong tells that a weaver has sent money. */
function wireAdvice(): Sheet[] {
  const sheet = new Sheet("weaver-wire-advice", { face: "ming", size: 3.9, top: 24 });
  faxHead(sheet, "30-NOV-2022 15:48   HK TRADE SVC CTR   +852 2288 1740   P.01");
  letterhead(sheet, "港信商業銀行有限公司", {
    line: "Kong Shun Commercial Bank Limited　中環德輔道中88號",
    face: "mingBold",
  });
  title(sheet, "匯出匯款通知書", { face: "mingBold", size: 6.4, after: 1 });
  title(sheet, "OUTWARD REMITTANCE ADVICE", { face: "hei", size: 3.6, after: 5 });
  table(sheet, {
    widths: [58, 108],
    height: 10.5,
    rows: [
      ["日期 Date", "2022年11月30日"],
      ["參考編號 Our ref.", "OR22-1130-004471"],
      ["匯款人 Remitter", "新安國際紡織（香港）有限公司"],
      ["扣賬賬戶 Debit account", "012-883-5-021946"],
      ["收款人 Beneficiary", US.english],
      ["收款銀行 Beneficiary's bank", "China Merchants Bank, Hangzhou Branch"],
      ["收款賬號 Account no.", US.account],
      ["匯款金額 Amount", "USD 41,750.00"],
      ["起息日 Value date", "2022年11月30日"],
      ["附言 Message", "PI YL22-0917 筒紗自動包裝機 尾款"],
      ["費用 Charges", "SHA　HKD 120.00"],
    ],
  });
  para(sheet, "上述款項已按閣下指示匯出。本通知書由電腦編印，毋須簽署。", { indent: 0, after: 6 });
  barcode(sheet, sheet.left, sheet.y + 4, 44, 8);
  return [sheet];
}

export const ledger: readonly Paper[] = [
  {
    name: "coal-chemists-invoice",
    department: "财务部",
    wanted: filed("F/发票", {
      date: "2024-10-22",
      customer: "内蒙古北疆煤化工集团有限责任公司鄂尔多斯分公司",
      amount: "240000.00",
    }),
    pages: coalInvoice,
    ways: [born(), phone({ tilt: 0.03 })],
  },
  {
    name: "carton-maker-invoice",
    department: "财务部",
    wanted: filed("F/发票", {
      date: "2021-06-17",
      customer: "安徽皖淮包装材料有限公司",
      amount: "35000.00",
      why: "a supplier's, on paper, copied",
    }),
    pages: cartonInvoice,
    ways: [copy(1)],
  },
  {
    name: "seed-growers-credit",
    department: "财务部",
    wanted: filed("F/发票", {
      date: "2025-03-07",
      customer: "甘肃陇上金穗种业科技有限公司",
      why: "a red one; its numbers speak of other years",
    }),
    pages: seedCredit,
    ways: [scan(200)],
  },
  {
    name: "harbour-freight-invoice",
    department: "财务部",
    wanted: filed("F/发票", {
      date: "2025-12-09",
      customer: "Harbour Crown Freight (HK) Limited",
      amount: "23480.00",
      why: "in English, due in the next year",
    }),
    pages: freightInvoice,
    ways: [fax("fine")],
  },
  {
    name: "phosphate-mine-paid",
    department: "财务部",
    wanted: filed("F/付款凭证", { date: "2023-07-27", customer: "云南滇中磷矿开发有限公司", amount: "318600.00" }),
    pages: minePaid,
    ways: [scan(200), chat(130, 40)],
  },
  {
    name: "stockman-receipt",
    department: "客服部",
    wanted: filed("F/付款凭证", {
      date: "2023-08-21",
      customer: "宁夏塞上牧歌奶牛养殖专业合作社",
      amount: "3850.00",
      why: "a pad: name and date are by hand alone",
    }),
    pages: stockmanReceipt,
    ways: [phone({ tilt: 0.025, shadow: 0.2 })],
  },
  {
    name: "weaver-wire-advice",
    department: "财务部",
    wanted: filed("F/付款凭证", {
      date: "2022-11-30",
      customer: "新安國際紡織（香港）有限公司",
      amount: "41750.00",
    }),
    pages: wireAdvice,
    ways: [faxPng("fine")],
  },
];
