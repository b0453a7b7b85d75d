import { blanks, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, ovalSeal, roundSeal } from "../../engine/seal.ts";
import { RED_INK, Sheet } from "../../engine/sheet.ts";
import { blurry, born, chat, cleanPng, copy, faxPng, phone, scan, scanTurned, thin } from "../../engine/ways.ts";
import { folded, punched } from "../../engine/wear.ts";
import { asked, filed, ofNoKind, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { agreements } from "./agreements.ts";

const BROWN = "#7a3b1d";

/** The frame of a fully digital invoice: two parties side by side, a table, the sum. */
function invoice(
  seed: string,
  {
    kind,
    number,
    date,
    buyer,
    buyerCode,
    seller,
    sellerCode,
    rows,
    sum,
    note,
    clerk,
  }: {
    kind: string;
    number: string;
    date: string;
    buyer: string;
    buyerCode: string;
    seller: string;
    sellerCode: string;
    rows: readonly (readonly string[])[];
    sum: readonly [net: string, tax: string, words: string, figures: string];
    note: string;
    clerk: string;
  },
): Sheet {
  const sheet = new Sheet(seed, { width: 210, height: 140, face: "song", size: 3.1, top: 8 });
  sheet.margin = 10;
  title(sheet, kind, { size: 5.4, face: "song", colour: BROWN, after: 1 });
  sheet.line(62, sheet.y + 0.5, 148, sheet.y + 0.5, 0.3, BROWN);
  sheet.text(152, 14, `发票号码：${number}`, {});
  sheet.text(152, 20, `开票日期：${date}`, {});
  sheet.y = 27;
  const top = sheet.y;
  sheet.box(10, top, 190, 96, { stroke: BROWN, width: 0.3 });
  const parties = [
    [10, "购买方信息", buyer, buyerCode],
    [105, "销售方信息", seller, sellerCode],
  ] as const;
  for (const [x, , name] of parties) {
    sheet.box(x, top, 95, 20, { stroke: BROWN });
    sheet.line(x + 7, top, x + 7, top + 20, 0.2, BROWN);
    sheet.text(x + 9, top + 7, `名称：${name}`);
  }
  for (const [x, side] of parties) sheet.down(x + 2, top + 4, side, 3.6, { size: 2.8, colour: BROWN });
  for (const [x, , , code] of parties)
    sheet.text(x + 9, top + 15, `统一社会信用代码/纳税人识别号：${code}`, { size: 2.9 });
  sheet.y = top + 20;
  table(sheet, {
    x: 10,
    widths: [52, 26, 12, 16, 28, 26, 12, 18],
    aligns: ["left", "left", "centre", "right", "right", "right", "centre", "right"],
    rules: "none",
    height: 6,
    style: { size: 2.9 },
    head: { colour: BROWN, align: "centre" },
    rows: [["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"], ...rows],
  });
  sheet.y = top + 66;
  sheet.text(30, sheet.y, "合　　计", { colour: BROWN });
  sheet.text(168, sheet.y, sum[0], { align: "right" });
  sheet.text(198, sheet.y, sum[1], { align: "right" });
  sheet.line(10, sheet.y + 2.5, 200, sheet.y + 2.5, 0.2, BROWN);
  sheet.y += 8;
  sheet.text(16, sheet.y, "价税合计（大写）", { colour: BROWN });
  sheet.text(62, sheet.y, sum[2]);
  sheet.text(132, sheet.y, `（小写）${sum[3]}`);
  sheet.line(10, sheet.y + 2.5, 200, sheet.y + 2.5, 0.2, BROWN);
  sheet.y += 8;
  para(sheet, `备注：${note}`, { x: 16, width: 180, indent: 0, leading: 1.4 });
  sheet.text(20, 130, `开票人：${clerk}`);
  return sheet;
}

/** A red invoice: minus sums, and the number and date of the blue one in its note. */
const redInvoice = () => [
  invoice("red-invoice", {
    kind: "电子发票（增值税专用发票）",
    number: "24337000000412290187",
    date: "2024年10月15日",
    buyer: "台州路桥华新塑机有限公司",
    buyerCode: "91331004MA2DXP7L0Q",
    seller: US.name,
    sellerCode: US.code,
    rows: [["*金属加工机械*机械手", "YL-R6", "台", "-1", "17699.12", "-17699.12", "13%", "-2300.88"]],
    sum: ["¥-17699.12", "¥-2300.88", "（负数）贰万圆整", "¥-20000.00"],
    note: "被红冲蓝字数电票号码：23332000000098117364　红字发票信息确认单编号：33010824101000056321（原开票日期2023年12月20日，销货退回）",
    clerk: "金雅琴",
  }),
];

/** A supplier's invoice to us: the customer is who sells. */
const supplierInvoice = () => [
  invoice("supplier-invoice", {
    kind: "电子发票（普通发票）",
    number: "24442000000230075518",
    date: "2024年04月02日",
    buyer: US.name,
    buyerCode: US.code,
    seller: "东莞市长安精诚弹簧厂",
    sellerCode: "92441900MA4WNK3T2E",
    rows: [
      ["*金属制品*压缩弹簧", "2.0×18×60", "只", "5000", "0.54455446", "2722.77", "1%", "27.23"],
      ["*金属制品*拉簧", "1.2×10×45", "只", "3000", "0.41584158", "1247.52", "1%", "12.48"],
    ],
    sum: ["¥3970.29", "¥39.71", "肆仟零壹拾圆整", "¥4010.00"],
    note: "送货单号 JC240318、JC240325；3月份货款",
    clerk: "黎秋燕",
  }),
];

/** The old paper form with four copies and an oval seal over the seller's name. */
function paperInvoice(): Sheet[] {
  const sheet = new Sheet("paper-invoice", { width: 240, height: 140, face: "song", size: 3.2, top: 8 });
  sheet.margin = 16;
  sheet.text(20, 14, "3300221130", { face: "typewriter", size: 4.4 });
  title(sheet, "浙江增值税专用发票", { size: 6, face: "song", colour: BROWN, after: 0 });
  sheet.text(196, 14, "№ 08814526", { size: 4.2, colour: "#20308a" });
  sheet.text(120, 24, "此联不作报销、扣税凭证使用", { size: 2.6, align: "centre", colour: BROWN });
  sheet.text(190, 24, "开票日期：2022年11月08日", {});
  const top = 28;
  sheet.box(16, top, 208, 92, { stroke: BROWN, width: 0.3 });
  for (const [i, [label, value]] of (
    [
      ["名　　　称：", "慈溪市观海卫铜业有限公司"],
      ["纳税人识别号：", "91330282573680019X"],
      ["地址、电话：", "慈溪市观海卫镇工业西路18号 0574-63618820"],
      ["开户行及账号：", "农行慈溪观城支行 39505001040012345"],
    ] as const
  ).entries()) {
    sheet.text(24, top + 5 + i * 5, label, { colour: BROWN });
    sheet.text(48, top + 5 + i * 5, value, { face: "dots" });
  }
  sheet.y = top + 23;
  table(sheet, {
    x: 16,
    widths: [56, 26, 14, 18, 28, 30, 14, 22],
    aligns: ["left", "left", "centre", "right", "right", "right", "centre", "right"],
    height: 7,
    rules: "none",
    style: { size: 3, face: "dots" },
    head: { colour: BROWN, align: "centre", face: "song" },
    rows: [
      ["货物或应税劳务、服务名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"],
      ["*通用设备*铜棒送料机", "SL-32", "台", "2", "26548.6726", "53097.35", "13%", "6902.65"],
      ["*劳务*安装费", "", "次", "1", "1769.9115", "1769.91", "13%", "230.09"],
    ],
  });
  sheet.y = top + 62;
  sheet.text(40, sheet.y, "合　　　计", { colour: BROWN });
  sheet.text(186, sheet.y, "￥54867.26", { align: "right", face: "dots" });
  sheet.text(222, sheet.y, "￥7132.74", { align: "right", face: "dots" });
  sheet.y += 7;
  sheet.text(24, sheet.y, "价税合计（大写）", { colour: BROWN });
  sheet.text(64, sheet.y, "陆万贰仟圆整", { face: "dots" });
  sheet.text(150, sheet.y, "（小写）￥62000.00", { face: "dots" });
  for (const [i, [label, value]] of (
    [
      ["名　　　称：", US.name],
      ["纳税人识别号：", US.code],
    ] as const
  ).entries()) {
    sheet.text(24, sheet.y + 7 + i * 5, label, { colour: BROWN });
    sheet.text(48, sheet.y + 7 + i * 5, value, { face: "dots" });
  }
  sheet.text(24, 126, "收款人：方萍　　　复核：金雅琴　　　开票人：陆佳　　　　　　　　销售方：（章）");
  ovalSeal(sheet, 190, 112, US.name, US.code, "发票专用章", { turn: -4 });
  return [sheet];
}

function commercialInvoice(): Sheet[] {
  const sheet = new Sheet("commercial-invoice", { face: "typewriter", size: 3.5 });
  sheet.text(105, 20, US.english.toUpperCase(), { face: "typewriterBold", size: 4.2, align: "centre" });
  sheet.text(105, 26, "588 JIANGNAN AVENUE, BINJIANG, HANGZHOU, CHINA", { size: 3, align: "centre" });
  sheet.y = 30;
  title(sheet, "COMMERCIAL INVOICE", { face: "typewriterBold", size: 5.6 });
  row(
    sheet,
    [
      [0, "TO:"],
      [0.1, "SIAM PRECISION PARTS CO., LTD."],
      [0.66, "INVOICE NO.: YL24-EX-058"],
    ],
    8,
  );
  row(
    sheet,
    [
      [0.1, "99/7 BANGNA-TRAD RD, SAMUT PRAKAN"],
      [0.66, "DATE: SEP. 30, 2024"],
    ],
    6,
  );
  row(
    sheet,
    [
      [0.1, "THAILAND"],
      [0.66, "S/C NO.: YL-EX-2311-02"],
    ],
    6,
  );
  row(
    sheet,
    [
      [0, "FROM SHANGHAI TO LAEM CHABANG BY SEA"],
      [0.66, "L/C NO.: TMB-0923-771"],
    ],
    9,
  );
  sheet.y += 4;
  table(sheet, {
    widths: [34, 64, 20, 24, 24],
    aligns: ["left", "left", "centre", "right", "right"],
    rules: "rows",
    rows: [
      ["MARKS & NOS.", "DESCRIPTION OF GOODS", "QTY", "UNIT PRICE", "AMOUNT"],
      ["SPP / LAEM CHABANG / C/NO.1-4", "GANTRY LOADER YL-G20 WITH GRIPPER", "2 SETS", "USD 15,800", "USD 31,600.00"],
      ["", "SPARE PARTS (FREE OF CHARGE)", "1 LOT", "-", "USD 0.00"],
      ["", "TOTAL CIF LAEM CHABANG", "", "", "USD 31,600.00"],
    ],
  });
  para(sheet, "SAY TOTAL U.S. DOLLARS THIRTY-ONE THOUSAND SIX HUNDRED ONLY.", { indent: 0, after: 4 });
  para(sheet, "WE HEREBY CERTIFY THAT THE GOODS ARE OF CHINESE ORIGIN AND NEW, MANUFACTURED IN 2024.", {
    indent: 0,
    after: 24,
  });
  row(sheet, [[0.5, US.english.toUpperCase(), { size: 3.1 }]]);
  row(sheet, [[0.6, "Jin Yaqin", { face: "running", size: 8 }]], 12);
  return [sheet];
}

/** A bank's receipt, half a page, in the manner of a counter's printer. */
function bankReceipt(): Sheet[] {
  const sheet = new Sheet("bank-receipt", { width: 210, height: 105, face: "dots", size: 3.4, top: 8 });
  sheet.margin = 14;
  sheet.text(14, 13, "中国建设银行", { face: "heiBold", size: 5.2, colour: "#123a7c" });
  sheet.text(105, 15, "客户专用回单", { face: "songBold", size: 5.6, align: "centre" });
  sheet.text(196, 13, "№ 6633028841", { face: "typewriter", size: 3.2, align: "right" });
  sheet.text(14, 17.5, "China Construction Bank", { face: "hei", size: 2.6, colour: "#123a7c" });
  sheet.y = 20;
  table(sheet, {
    widths: [12, 22, 58, 12, 22, 56],
    height: 7,
    style: { size: 3.1 },
    rows: [
      ["付", "全　称", "盐城大丰纺织机械配件有限公司", "收", "全　称", US.name],
      ["款", "账　号", "32001736036052501887", "款", "账　号", "571905123310808"],
      ["人", "开户行", "建设银行盐城大丰支行", "人", "开户行", US.bank],
    ],
  });
  table(sheet, {
    widths: [34, 92, 14, 42],
    height: 7,
    style: { size: 3.1 },
    rows: [
      ["金额（大写）", "人民币壹拾贰万捌仟肆佰元整", "小写", "CNY128,400.00"],
      ["摘要/用途", "货款 合同YL-XS-2023-0771 尾款", "凭证", "电汇"],
      ["交易日期", "20240122", "流水号", "3200022101500671"],
    ],
  });
  row(sheet, [[0, "打印日期：2024-02-05　打印次数：1　验证码：77QK-03XM", { size: 2.8 }]], 7);
  row(sheet, [[0, "本回单不作为收款方发货依据", { size: 2.6, face: "hei" }]], 5);
  roundSeal(sheet, 168, 74, "中国建设银行股份有限公司", "电子回单章", { turn: 6, radius: 17 });
  return [sheet];
}

/** An online bank's receipt: labels left, values right, no frame. */
function onlineReceipt(): Sheet[] {
  const sheet = new Sheet("online-receipt", { width: 210, height: 148, face: "hei", size: 3.5, top: 10 });
  sheet.text(18, 16, "浙江农村商业联合银行", { face: "heiBold", size: 5, colour: "#0b7a3b" });
  sheet.text(105, 26, "电子回单（入账）", { face: "heiBold", size: 5.6, align: "centre" });
  sheet.y = 32;
  for (const parts of [
    ["回单编号：", "ZJRC2024070900881347", "交易时间：", "2024-07-09 14:26:18"],
    ["付款户名：", "诸暨店口永固管业厂", "收款户名：", US.name],
    ["付款账号：", "201000088812736", "收款账号：", "571905123310808"],
    ["付款行：", "诸暨农商银行店口支行", "收款行：", US.bank],
    ["交易金额：", "¥16,250.00", "手续费：", "¥0.00"],
    ["金额大写：", "壹万陆仟贰佰伍拾元整", "业务类型：", "网上汇款"],
    ["附　　言：", "6月份配件款", "受理渠道：", "企业手机银行"],
  ]) {
    const [a = "", b = "", c = "", d = ""] = parts;
    row(
      sheet,
      [
        [0, a, { colour: "#666666" }],
        [0.14, b],
        [0.52, c, { colour: "#666666" }],
        [0.66, d],
      ],
      8.5,
    );
  }
  para(sheet, "温馨提示：本回单可重复打印，请勿重复记账。", { indent: 0, size: 2.8 });
  ovalSeal(sheet, 168, 118, "浙江农村商业联合银行", "业务专用", "电子印章", { turn: 0 });
  return [sheet];
}

/** 收据 on a printed pad, all by pen, with the stamp 现金收讫. */
function handReceipt(): Sheet[] {
  const sheet = new Sheet("hand-receipt", { width: 186, height: 96, face: "song", size: 4, top: 8 });
  sheet.margin = 14;
  const pen = { face: "running", size: 6.4 } as const;
  title(sheet, "收　　款　　收　　据", { size: 6.2, after: 0 });
  sheet.text(168, 15, "№ 2200318", { face: "typewriter", size: 4.4, colour: RED_INK, align: "right" });
  sheet.text(93, sheet.y + 5, "2024 年 2 月 1 日", { ...pen, size: 5.6, align: "centre" });
  sheet.y += 4;
  sheet.box(14, sheet.y + 3, 158, 52, { width: 0.4 });
  blanks(sheet, [[0.02, "今收到", "德清莫干山门窗厂　沈阿根", { ...pen, to: 0.98 }]], 12);
  blanks(sheet, [[0.02, "交　来", "码垛机器人定金（现金）", { ...pen, to: 0.98 }]], 12);
  blanks(
    sheet,
    [
      [0.02, "人民币（大写）", "伍仟元整", { ...pen, to: 0.6 }],
      [0.62, "￥", "5000.00", { ...pen, to: 0.98 }],
    ],
    12,
  );
  blanks(
    sheet,
    [
      [0.02, "收款方式", "现金", { ...pen, to: 0.4 }],
      [0.42, "备注", "余款提货时付", { ...pen, to: 0.98 }],
    ],
    12,
  );
  row(
    sheet,
    [
      [0, "收款单位（盖章）"],
      [0.42, "收款人："],
      [0.54, "方萍", { ...pen, size: 7 }],
      [0.72, "会计："],
      [0.82, "金雅琴", pen],
    ],
    12,
  );
  roundSeal(sheet, 48, 76, US.name, "财务专用章", { turn: 8, radius: 17 });
  boxStamp(sheet, 138, 60, "现金收讫", { turn: -10, size: 6.5 });
  return [sheet];
}

/** 进账单 of a paying-in slip, third copy. */
function payingIn(): Sheet[] {
  const sheet = new Sheet("paying-in", { width: 186, height: 96, face: "song", size: 3.4, top: 6 });
  sheet.margin = 12;
  const pen = { face: "running", size: 5 } as const;
  sheet.text(12, 12, "中国农业银行", { face: "heiBold", size: 4.6, colour: "#0a6b4f" });
  sheet.text(93, 13, "进　账　单（收账通知）", { face: "song", size: 5, align: "centre" });
  sheet.text(174, 13, "3", { size: 5, face: "songBold" });
  sheet.text(93, 20, "2024 年 12 月 30 日", { ...pen, align: "centre" });
  sheet.y = 23;
  const cell = (text: string) => ({ text, ...pen });
  table(sheet, {
    widths: [9, 20, 52, 9, 20, 52],
    height: 8,
    rows: [
      ["出", "全　称", cell("瑞安塘下汽配有限公司"), "收", "全　称", { text: US.name, face: "running", size: 4.4 }],
      ["票", "账　号", cell("19245101040008823"), "款", "账　号", cell("19045301040066127")],
      ["人", "开户银行", cell("农行瑞安塘下支行"), "人", "开户银行", cell("农行杭州滨江支行")],
    ],
  });
  table(sheet, {
    widths: [20, 92, 50],
    height: 9,
    rows: [
      ["金额", cell("人民币（大写）贰拾叁万元整"), cell("￥230000.00")],
      ["票据种类", cell("转账支票"), "票据张数　1"],
      ["票据号码", cell("30603320 00418872"), "此联是收款人开户银行交给收款人的收账通知"],
    ],
  });
  row(
    sheet,
    [
      [0, "复核　　　　　记账"],
      [0.6, "收款人开户银行签章"],
    ],
    8,
  );
  roundSeal(sheet, 146, 76, "中国农业银行杭州滨江支行", "转讫", { turn: -14, radius: 14, colour: "#27379a" });
  return [sheet];
}

/** A bank's bill of acceptance, copied: how the customer paid. */
function acceptance(): Sheet[] {
  const sheet = new Sheet("acceptance", { width: 210, height: 125, face: "hei", size: 3.2, top: 8 });
  sheet.margin = 12;
  title(sheet, "电子银行承兑汇票", { face: "heiBold", size: 5.4, after: 1 });
  row(
    sheet,
    [
      [0, "出票日期：2024-03-29"],
      [0.36, "票据状态：背书已签收"],
    ],
    6,
  );
  row(
    sheet,
    [
      [0, "汇票到期日：2024-09-29"],
      [0.36, "票据号码：1 313331009027 20240329 88014526 6"],
    ],
    6,
  );
  sheet.y += 2;
  table(sheet, {
    widths: [10, 22, 61, 10, 22, 61],
    height: 7,
    rows: [
      ["出", "全　称", "台州椒江缝制设备股份有限公司", "收", "全　称", US.name],
      ["票", "账　号", "3310 0102 0001 7788", "款", "账　号", "571905123310808"],
      ["人", "开户银行", "台州银行椒江支行", "人", "开户银行", US.bank],
    ],
  });
  table(sheet, {
    widths: [32, 100, 54],
    height: 8,
    rows: [
      ["票据（包）金额", "人民币（大写）叁拾万元整", "¥ 300,000.00"],
      ["承兑人信息", "台州银行股份有限公司　账号 0　行号 313345001115", "承兑日期 2024-03-29"],
      ["交易合同号", "YL-XS-2024-0102", "能否转让　可再转让"],
      ["评级信息", "出票人、承兑人自己记载，仅供参考", ""],
    ],
  });
  row(sheet, [[0, "背书：台州椒江缝制设备股份有限公司 → 杭州云岭智能装备有限公司，转让日期 2024-03-29"]], 8);
  return [sheet];
}

/** Asks for money that has not come, and quotes the contract at length. */
function paymentNotice(): Sheet[] {
  const sheet = new Sheet("payment-notice", { face: "song", size: 4.1 });
  letterhead(sheet, US.name, { line: `财务部　电话 ${US.phone}` });
  title(sheet, "付款通知书", { size: 7 });
  para(sheet, "温岭大溪水泵有限公司：", { indent: 0 });
  for (const clause of [
    "根据贵我双方于2023年9月12日签订的《定子嵌线机销售合同》（合同编号：YL-XS-2023-0880）第四条“甲方应于设备验收合格后十五日内支付合同总价的60%”之约定，贵司已于2024年1月15日签署验收单。",
    "截至2024年2月6日，贵司尚有到期货款人民币贰拾捌万捌仟元整（￥288,000.00）未予支付。",
    "请贵司于收到本通知之日起七日内将上述款项汇入我司下列账户：",
    `户名：${US.name}\n开户行：${US.bank}\n账号：${US.account}`,
    "逾期我司将依合同第八条按日计收违约金。如款项已付，请将汇款回单传真至我司。",
  ])
    para(sheet, clause, { leading: 1.9 });
  row(sheet, [[0.58, US.name]], 22);
  row(sheet, [[0.64, "2024年2月6日"]], 8);
  roundSeal(sheet, 158, sheet.y - 6, US.name, "财务专用章", { turn: 3 });
  return [sheet];
}

/** 对账单 with the customer's seal that says the balance is right. */
function statement(): Sheet[] {
  const sheet = new Sheet("statement", { face: "song", size: 3.9 });
  title(sheet, "往来款项询证对账单", { size: 6.6 });
  para(sheet, "致：宁国中鼎减震橡胶有限公司", { indent: 0 });
  para(sheet, "截至2024年6月30日，我公司账面与贵公司往来余额如下，请核对后盖章确认，并于7月15日前寄回。", { after: 2 });
  table(sheet, {
    widths: [30, 40, 32, 32, 32],
    aligns: ["centre", "left", "right", "right", "right"],
    head: { align: "centre", face: "songBold" },
    rows: [
      ["日期", "摘要", "应收（借）", "已收（贷）", "余额"],
      ["2024-01-01", "上期结转", "", "", "118,000.00"],
      ["2024-02-27", "发票 24332…0417", "86,500.00", "", "204,500.00"],
      ["2024-04-10", "银行汇款", "", "150,000.00", "54,500.00"],
      ["2024-06-18", "发票 24332…1920", "23,800.00", "", "78,300.00"],
      [{ text: "余额合计：柒万捌仟叁佰元整", span: 4 }, "78,300.00"],
    ],
  });
  para(sheet, "结论：□ 数据证明无误　　□ 数据不符，差额及原因：", { indent: 0, after: 16 });
  row(sheet, [
    [0, US.name],
    [0.58, "宁国中鼎减震橡胶有限公司"],
  ]);
  row(
    sheet,
    [
      [0, "（财务章）2024年7月3日"],
      [0.58, "（财务章）2024年7月11日"],
    ],
    8,
  );
  roundSeal(sheet, 52, sheet.y - 4, US.name, "财务专用章", { turn: -6 });
  roundSeal(sheet, 150, sheet.y - 4, "宁国中鼎减震橡胶有限公司", "财务专用章", { turn: 10 });
  return [sheet];
}

function proForma(): Sheet[] {
  const sheet = new Sheet("pro-forma", { face: "hei", size: 3.5 });
  sheet.text(105, 20, US.english, { face: "heiBold", size: 4.6, align: "centre" });
  sheet.y = 24;
  title(sheet, "PROFORMA INVOICE", { face: "heiBold", size: 6 });
  row(
    sheet,
    [
      [0, "Messrs.: Kovar Obrabeci Stroje s.r.o., Brno"],
      [0.66, "PI No.: PI-24-077"],
    ],
    8,
  );
  row(
    sheet,
    [
      [0, "Validity: 30 days"],
      [0.66, "Date: 2024-05-13"],
    ],
    6,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [86, 20, 30, 30],
    aligns: ["left", "centre", "right", "right"],
    head: { face: "heiBold" },
    rows: [
      ["Goods", "Qty", "Price EUR", "Amount EUR"],
      ["Bar feeder YL-BF32", "1", "12,400.00", "12,400.00"],
      ["Freight to Hamburg", "1", "650.00", "650.00"],
      ["TOTAL", "", "", "13,050.00"],
    ],
  });
  para(
    sheet,
    "This is not a tax invoice. Goods will be produced on receipt of the deposit. Bank: China Merchants Bank, Hangzhou Binjiang Sub-branch, SWIFT CMBCCNBS.",
    { indent: 0 },
  );
  return [sheet];
}

/** A receipt whose date lies under a blot. */
function blottedReceipt(): Sheet[] {
  const sheet = new Sheet("blotted-receipt", { width: 180, height: 90, face: "song", size: 4, top: 10 });
  sheet.margin = 14;
  const pen = { face: "cursive", size: 7 } as const;
  title(sheet, "收　据", { size: 6.4, after: 2 });
  blanks(sheet, [[0, "兹收到", "临海涌泉木业", { ...pen, to: 0.9 }]], 12);
  blanks(
    sheet,
    [
      [0, "设备款", "捌仟元正", { ...pen, to: 0.6 }],
      [0.62, "￥", "8000", pen],
    ],
    12,
  );
  blanks(sheet, [[0.5, "经手人", "方萍", pen]], 13);
  sheet.text(104, sheet.y + 10, "年", {});
  sheet.text(124, sheet.y + 10, "月", {});
  sheet.text(144, sheet.y + 10, "日", {});
  sheet.path(`M82 ${sheet.y + 4}q14 -6 30 1q20 -3 28 4q6 6 -8 7q-24 5 -44 1q-14 -4 -6 -13z`, {
    fill: "#3a2c22",
    opacity: 0.96,
  });
  return [sheet];
}

const FINANCE = "财务部";

export const money: readonly Paper[] = [
  {
    name: "red-invoice",
    department: FINANCE,
    wanted: filed("F/发票", {
      date: "2024-10-15",
      customer: "台州路桥华新塑机有限公司",
      amount: "-20000.00",
      why: "a red invoice of 2024 that names a blue one of 2023",
    }),
    pages: redInvoice,
    ways: [born(), scan(200)],
  },
  {
    name: "supplier-invoice",
    department: FINANCE,
    wanted: filed("F/发票", {
      date: "2024-04-02",
      customer: "东莞市长安精诚弹簧厂",
      amount: "4010.00",
      why: "we buy: the other party is the seller",
    }),
    pages: supplierInvoice,
    ways: [born(), scan(150)],
  },
  {
    name: "paper-invoice",
    department: FINANCE,
    wanted: filed("F/发票", {
      date: "2022-11-08",
      customer: "慈溪市观海卫铜业有限公司",
      amount: "62000.00",
      why: "the paper form of before",
    }),
    pages: paperInvoice,
    ways: [scan(200), phone()],
  },
  {
    name: "commercial-invoice",
    department: FINANCE,
    wanted: filed("F/发票", {
      date: "2024-09-30",
      customer: "SIAM PRECISION PARTS CO., LTD.",
      amount: "31600.00",
      why: "English; the contract is of 2023",
    }),
    pages: commercialInvoice,
    ways: [scan(200), faxPng("fine")],
  },
  {
    name: "bank-receipt",
    department: FINANCE,
    wanted: filed("F/付款凭证", {
      date: "2024-01-22",
      customer: "盐城大丰纺织机械配件有限公司",
      amount: "128400.00",
      why: "printed in February, paid in January, for a contract of 2023",
    }),
    pages: bankReceipt,
    ways: [scan(200), copy(2), scanTurned(180)],
  },
  {
    name: "online-receipt",
    department: FINANCE,
    wanted: filed("F/付款凭证", {
      date: "2024-07-09",
      customer: "诸暨店口永固管业厂",
      amount: "16250.00",
      why: "a works, not a company",
    }),
    pages: onlineReceipt,
    ways: [cleanPng(150), chat()],
  },
  {
    name: "hand-receipt",
    department: FINANCE,
    wanted: filed("F/付款凭证", {
      date: "2024-02-01",
      customer: "德清莫干山门窗厂",
      amount: "5000.00",
      why: "wholly by hand, with our seal over it",
    }),
    pages: handReceipt,
    ways: [scan(300), phone({ tilt: 0.03 })],
  },
  {
    name: "paying-in",
    department: FINANCE,
    wanted: filed("F/付款凭证", {
      date: "2024-12-30",
      customer: "瑞安塘下汽配有限公司",
      amount: "230000.00",
      why: "by hand, the last days of a year",
    }),
    pages: payingIn,
    ways: [scan(200, [folded(0.5)])],
  },
  {
    name: "acceptance",
    department: FINANCE,
    wanted: filed("F/付款凭证", {
      date: "2024-03-29",
      customer: "台州椒江缝制设备股份有限公司",
      amount: "300000.00",
      why: "a bill paid with; it falls due later",
    }),
    pages: acceptance,
    ways: [cleanPng(150)],
  },
  {
    name: "payment-notice",
    department: FINANCE,
    wanted: ofNoKind("asks for money that has not come: no voucher; it only quotes a contract"),
    pages: paymentNotice,
    ways: [scan(200), thin(() => agreements[0]?.pages()[0] as Sheet, 0.12)],
  },
  {
    name: "statement",
    department: FINANCE,
    wanted: ofNoKind("a statement of account is no voucher of payment"),
    pages: statement,
    ways: [scan(200, [punched()])],
  },
  {
    name: "pro-forma",
    department: FINANCE,
    wanted: ofNoKind("a pro-forma invoice is none: nothing was sold yet"),
    pages: proForma,
    ways: [born(), scan(200)],
  },
  {
    name: "blotted-receipt",
    department: FINANCE,
    wanted: asked("its date lies under a blot", "F/付款凭证"),
    pages: blottedReceipt,
    ways: [blurry(0.8)],
  },
];
