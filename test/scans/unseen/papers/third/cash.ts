import { blanks, choices, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, ovalSeal, roundSeal } from "../../engine/seal.ts";
import { RED_INK, Sheet } from "../../engine/sheet.ts";
import { born, cleanPng, copy, phone, scan, scanPdf, thin } from "../../engine/ways.ts";
import { filed, ofNoKind, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

const BROWN = "#8a4a22";

/** An invoice without paper, as the tax office has them since 2024. */
function brewersInvoice(): Sheet[] {
  const sheet = new Sheet("brewers-invoice", { width: 210, height: 140, face: "song", size: 3, top: 12 });
  sheet.margin = 10;
  const print = { colour: BROWN } as const;
  sheet.text(105, 15, "电子发票（普通发票）", { size: 6, align: "centre", colour: BROWN, face: "songBold" });
  sheet.line(66, 17.5, 144, 17.5, 0.3, BROWN);
  sheet.line(66, 18.4, 144, 18.4, 0.3, BROWN);
  sheet.text(200, 13, "发票号码：25332000000417790528", { align: "right" });
  sheet.text(200, 18.5, "开票日期：2025年02月27日", { align: "right" });
  sheet.box(10, 23, 190, 104, { stroke: BROWN });
  sheet.line(10, 40, 200, 40, 0.2, BROWN);
  sheet.line(105, 23, 105, 40, 0.2, BROWN);
  for (const x of [16, 111]) sheet.line(x, 23, x, 40, 0.2, BROWN);
  sheet.down(11.5, 27.5, "购买方", 4.6, print);
  sheet.down(106.5, 27.5, "销售方", 4.6, print);
  sheet.text(18, 29, "名称：宜宾南溪酒城酿造机械经营部");
  sheet.text(113, 29, `名称：${US.name}`);
  sheet.text(18, 36.5, "统一社会信用代码：92511503MA64R8K21T");
  sheet.text(113, 36.5, `统一社会信用代码：${US.code}`);
  sheet.y = 40;
  table(sheet, {
    x: 10,
    widths: [58, 24, 14, 16, 22, 24, 12, 20],
    rules: "none",
    height: 6.5,
    style: { size: 2.9 },
    head: { ...print, align: "centre" },
    aligns: ["left", "left", "centre", "right", "right", "right", "centre", "right"],
    rows: [
      ["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"],
      ["*输送设备*酒醅链板输送机", "LB-8", "台", "2", "23008.85", "46017.70", "13%", "5982.30"],
      ["*包装设备*甑锅抓斗配件", "ZG-2", "套", "3", "1504.4247", "4513.27", "13%", "586.73"],
    ],
  });
  sheet.line(10, 100, 200, 100, 0.2, BROWN);
  sheet.text(24, 98, "合　　计", print);
  sheet.text(166, 98, "¥50530.97", { align: "right" });
  sheet.text(199, 98, "¥6569.03", { align: "right" });
  sheet.text(14, 105.5, "价税合计（大写）", print);
  sheet.text(58, 105.5, "伍万柒仟壹佰圆整");
  sheet.text(140, 105.5, "（小写）¥57100.00");
  sheet.line(10, 108, 200, 108, 0.2, BROWN);
  sheet.text(18, 113, "备注：合同2024-XS-2207；上年12月18日已发货");
  sheet.text(18, 133, "开票人：温雅");
  ovalSeal(sheet, 105, 15.5, "国家税务总局浙江省税务局", "电子发票", "监制章", { ink: 0.3 });
  return [sheet];
}

/** The form of a special invoice of 2016, from one who sells to us. */
function bearingInvoice(): Sheet[] {
  const sheet = new Sheet("bearing-invoice", { width: 241, height: 140, face: "song", size: 3.2, top: 10 });
  sheet.margin = 14;
  const print = { colour: BROWN } as const;
  const dots = { face: "dots" } as const;
  sheet.text(20, 15, "3700152130", { ...dots, size: 4.6 });
  sheet.text(120, 15, "山东增值税专用发票", { size: 6.2, align: "centre", face: "songBold", ...print });
  sheet.line(86, 17.6, 154, 17.6, 0.3, BROWN);
  sheet.line(86, 18.6, 154, 18.6, 0.3, BROWN);
  sheet.text(182, 15, "No 08264417", { ...dots, size: 4.6 });
  sheet.text(120, 23, "发 票 联", { align: "centre", ...print });
  const label = sheet.text(170, 23.5, "开票日期：", print);
  sheet.text(label + 1, 23.5, "2016年04月29日", dots);
  const side = (y: number, lines: readonly (readonly [string, string])[]) => {
    for (const [i, [name, value]] of lines.entries()) {
      const end = sheet.text(24, y + i * 5.4, name, print);
      sheet.text(end + 1, y + i * 5.4, value, dots);
    }
  };
  sheet.box(14, 26, 213, 102, { stroke: BROWN });
  sheet.line(22, 26, 22, 49, 0.2, BROWN);
  sheet.down(16.4, 31, "购买方", 6, print);
  side(31, [
    ["名　　　　称：", US.name],
    ["纳税人识别号：", "330108MA2YL0387X"],
    ["地 址、电 话：", "杭州市滨江区江南大道588号 0571-86720158"],
    ["开户行及账号：", `${US.bank} 571905123310808`],
  ]);
  for (const y of [49, 90, 98, 106]) sheet.line(14, y, 227, y, 0.2, BROWN);
  sheet.y = 49;
  table(sheet, {
    x: 14,
    widths: [58, 28, 14, 18, 28, 30, 13, 24],
    rules: "none",
    height: 7,
    style: { ...dots, size: 3.1 },
    head: { ...print, face: "song", align: "centre" },
    aligns: ["left", "left", "centre", "right", "right", "right", "centre", "right"],
    rows: [
      ["货物或应税劳务、服务名称", "规格型号", "单位", "数量", "单 价", "金 额", "税率", "税 额"],
      ["直线轴承", "LM30UU", "只", "600", "18.80341880", "11282.05", "17%", "1917.95"],
      ["滚珠丝杠", "SFU2505", "根", "40", "213.67521368", "8547.01", "17%", "1452.99"],
    ],
  });
  sheet.text(34, 95.5, "合　　　　计", print);
  sheet.text(188.5, 95.5, "￥19829.06", { ...dots, align: "right" });
  sheet.text(225.5, 95.5, "￥3370.94", { ...dots, align: "right" });
  sheet.text(24, 103.5, "价税合计（大写）", print);
  sheet.text(70, 103.5, "贰万叁仟贰佰圆整", dots);
  sheet.text(166, 103.5, "（小写）", print);
  sheet.text(180, 103.5, "￥23200.00", dots);
  sheet.line(22, 106, 22, 128, 0.2, BROWN);
  sheet.down(16.4, 111, "销售方", 6, print);
  side(111, [
    ["名　　　　称：", "临清烟店鲁西轴承贸易有限公司"],
    ["纳税人识别号：", "371581773190264"],
    ["地 址、电 话：", "临清市烟店镇轴承市场C12 0635-2871133"],
    ["开户行及账号：", "农商银行烟店支行 9150115022342050"],
  ]);
  sheet.text(16, 134, "收款人：冀存兰", { size: 3 });
  sheet.text(68, 134, "复核：冀存兰", { size: 3 });
  sheet.text(116, 134, "开票人：芦海", { size: 3 });
  sheet.text(166, 134, "销售方：（章）", { size: 3 });
  ovalSeal(sheet, 192, 119, "临清烟店鲁西轴承贸易有限公司", "371581773190264", "发票专用章", { turn: -4, ink: 0.7 });
  return [sheet];
}

/** What the customer's bank printed; who paid stands on the left. */
function bankSlip(): Sheet[] {
  const sheet = new Sheet("bank-slip", { width: 210, height: 130, face: "hei", size: 3.3, top: 12 });
  sheet.margin = 14;
  sheet.text(14, 16, "桂林漓江农村商业银行", { face: "heiBold", size: 5, colour: "#0b6b3a" });
  sheet.text(196, 16, "客户电子回单（借方）", { size: 4.6, align: "right" });
  row(
    sheet,
    [
      [0, "回单编号：GLNS202209300048812"],
      [0.52, "记账日期：2022-09-30　　第 1 次打印"],
    ],
    11,
  );
  sheet.y += 2;
  table(sheet, {
    widths: [10, 22, 59, 10, 22, 59],
    height: 8,
    style: { size: 3.1 },
    rows: [
      ["付", "全　称", "桂林荔浦砂糖橘分选有限公司", "收", "全　称", US.name],
      ["款", "账　号", "6217 0045 1180 26", "款", "账　号", US.account],
      ["方", "开户行", "桂林漓江农商行荔浦支行", "方", "开户行", US.bank],
      ["", "金　额", { text: "人民币（大写）壹拾玖万捌仟零伍拾元整　　　¥198,050.00", span: 4 }],
      ["", "用　途", { text: "选果线二期款（发票0731号）", span: 4 }],
      ["", "备　注", { text: "手续费0.00　渠道：企业网银　状态：交易成功", span: 4 }],
    ],
  });
  para(sheet, "本回单不作收款方发货依据。可登录本行网站凭验证码 7K2P-QX09 核对，重复打印请勿重复入账。", {
    indent: 0,
    size: 2.8,
    after: 2,
  });
  row(sheet, [[0.6, "打印时间：2022-10-08 14:06:41", { size: 2.8 }]], 8);
  roundSeal(sheet, 168, 96, "桂林漓江农村商业银行", "电子回单专用章", { radius: 15, ink: 0.7 });
  return [sheet];
}

/** A receipt of a pad, filled in with a pen: we took cash. */
function cashReceipt(): Sheet[] {
  const sheet = new Sheet("cash-receipt", { width: 190, height: 95, face: "song", size: 4.2, top: 8 });
  sheet.margin = 14;
  const pen = { face: "brush", size: 6.2 } as const;
  title(sheet, "收　款　收　据", { size: 6.8, after: 1, colour: "#203a7a" });
  sheet.text(176, 15, "No 0031856", { size: 4, align: "right", colour: RED_INK });
  blanks(sheet, [[0.32, "日期", "2018年11月9日", { ...pen, to: 0.72 }]], 7);
  blanks(sheet, [[0, "今收到", "漳州平和琯溪蜜柚专业合作社", pen]], 11);
  blanks(sheet, [[0, "交　来", "套袋机配件款及维修费", pen]], 11);
  blanks(
    sheet,
    [
      [0, "金额（大写）", "叁仟柒佰陆拾元整", { ...pen, to: 0.64 }],
      [0.66, "￥", "3760.00", pen],
    ],
    12,
  );
  sheet.y += 10;
  choices(sheet, sheet.left, sheet.y, [
    ["现金", true],
    ["转账", false],
    ["支票", false],
  ]);
  sheet.text(sheet.right, sheet.y, "第二联　交付款人", { size: 3.4, align: "right" });
  blanks(
    sheet,
    [
      [0, "收款单位（章）", "", { to: 0.4 }],
      [0.42, "收款人", "温雅", { ...pen, to: 0.68 }],
      [0.7, "经手", "田野", pen],
    ],
    12,
  );
  roundSeal(sheet, 64, 72, US.name, "财务专用章", { radius: 17, ink: 0.65, turn: -7 });
  boxStamp(sheet, 160, 30, "现金收讫", { size: 5.6, turn: 6 });
  return [sheet];
}

/** An offer, with a seal and a place to order: nobody ordered. */
function priceOffer(): Sheet[] {
  const sheet = new Sheet("price-offer", { face: "hei", size: 3.8 });
  letterhead(sheet, US.name, { line: `${US.address}　${US.phone}`, colour: "#0a4d8c", align: "left" });
  title(sheet, "报　价　书", { face: "heiBold", size: 6.6, after: 3 });
  row(
    sheet,
    [
      [0, "询价单位：锦州渤海湾港务机修有限公司"],
      [0.62, "报价号：BJ-240611-A"],
    ],
    6,
  );
  row(
    sheet,
    [
      [0, "联系人：佟工　0416-358 2901"],
      [0.62, "日期：2024年6月11日"],
    ],
    7,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [12, 66, 26, 16, 46],
    height: 9,
    head: { align: "centre", fill: "#e4edf6" },
    aligns: ["centre", "left", "right", "centre", "right"],
    rows: [
      ["序号", "内容", "单价", "数量", "金额"],
      ["1", "袋装货自动拆垛机 YL-CD25", "318,000", "1", "318,000"],
      ["2", "伸缩皮带机 12米", "86,500", "2", "173,000"],
      ["3", "现场安装指导（8人天）", "1,200", "8", "9,600"],
      [{ text: "合计（未税）", span: 4 }, "500,600"],
    ],
  });
  para(
    sheet,
    "1. 本报价三十日内有效。\n2. 交货期：签订合同并收到预付款后75天。\n3. 付款：3-3-3-1。\n4. 如蒙订购，请来电洽签正式合同。",
    { indent: 0, after: 12 },
  );
  row(sheet, [[0.6, "报价人：钱亦舟"]]);
  roundSeal(sheet, 150, sheet.y + 2, US.name, "报价专用章", { ink: 0.75, turn: 4 });
  return [sheet];
}

/** A list of what is owed and paid, to be confirmed. */
function yearStatement(): Sheet[] {
  const sheet = new Sheet("year-statement", { face: "song", size: 3.9 });
  title(sheet, "往来款项核对表", { size: 6.8, after: 3 });
  row(
    sheet,
    [
      [0, "客户：拉萨达孜雪域藏药有限公司"],
      [0.6, "截止：2023年12月31日"],
    ],
    6,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [26, 50, 30, 30, 30],
    height: 8,
    head: { align: "centre", face: "songBold" },
    aligns: ["centre", "left", "right", "right", "right"],
    rows: [
      ["日期", "摘要", "借方（开票）", "贷方（收款）", "余额"],
      ["2023-01-01", "上年结转", "", "", "42,300.00"],
      ["2023-03-17", "发票 00418265", "128,000.00", "", "170,300.00"],
      ["2023-05-09", "电汇", "", "120,000.00", "50,300.00"],
      ["2023-08-22", "发票 00533917", "36,400.00", "", "86,700.00"],
      ["2023-11-30", "银行承兑汇票", "", "50,000.00", "36,700.00"],
      [{ text: "期末应收余额", span: 4 }, "36,700.00"],
    ],
  });
  para(sheet, "请核对上列往来。相符请盖章寄回；不符请列明差额及原因。本表只作对账之用，不代表催款。", { after: 12 });
  row(sheet, [
    [0, `制表：${US.name}财务部`],
    [0.6, "客户盖章："],
  ]);
  row(
    sheet,
    [
      [0, "2024年1月8日"],
      [0.6, "　　年　月　日"],
    ],
    8,
  );
  roundSeal(sheet, 70, sheet.y - 4, US.name, "财务专用章", { ink: 0.6, turn: 10 });
  return [sheet];
}

/** They are asked to pay: nobody has paid. */
function demand(): Sheet[] {
  const sheet = new Sheet("demand", { face: "song", size: 4.3 });
  letterhead(sheet, US.name, { face: "songBold", colour: RED_INK });
  title(sheet, "关于尽快支付逾期货款的函", { size: 6.2, after: 6 });
  para(sheet, "大庆龙凤石化防腐工程有限公司：", { indent: 0, after: 2 });
  para(
    sheet,
    "贵公司2024年4月16日向我公司购买喷砂机器人一套，价款二十八万元，设备已于同年6月3日验收，我公司6月5日开具发票（号码24332000000190077316）。依约贵公司应在验收后三十日内付清，至今仅收到十五万元，尚欠壹拾叁万元整（¥130,000.00）。",
    { after: 2 },
  );
  para(
    sheet,
    "请贵公司务必于2024年9月30日前将上述款项汇入我公司账户。逾期，我公司将按日万分之五计收违约金，并保留提起诉讼的权利。",
    { after: 2 },
  );
  para(sheet, `开户行：${US.bank}\n账　号：${US.account}`, { after: 4 });
  para(sheet, "特此函告。", { after: 12 });
  para(sheet, `${US.name}\n2024年9月2日`, { align: "right" });
  roundSeal(sheet, 158, sheet.y - 4, US.name, "", { ink: 0.75, turn: -5 });
  return [sheet];
}

export const cash: readonly Paper[] = [
  {
    name: "brewers-invoice",
    department: "财务部",
    wanted: filed("F/发票", {
      date: "2025-02-27",
      customer: "宜宾南溪酒城酿造机械经营部",
      amount: "57100.00",
      why: "delivered in the year before; the buyer is no company",
    }),
    pages: brewersInvoice,
    ways: [born(), scan(200)],
  },
  {
    name: "bearing-invoice",
    department: "采购部",
    wanted: filed("F/发票", {
      date: "2016-04-29",
      customer: "临清烟店鲁西轴承贸易有限公司",
      amount: "23200.00",
      why: "a printed form of 2016; we are the buyer",
    }),
    pages: bearingInvoice,
    ways: [scan(300), phone({ tilt: 0.025, shadow: 0.2 })],
  },
  {
    name: "bank-slip",
    department: "财务部",
    wanted: filed("F/付款凭证", {
      date: "2022-09-30",
      customer: "桂林荔浦砂糖橘分选有限公司",
      amount: "198050.00",
      why: "printed after the holidays",
    }),
    pages: bankSlip,
    ways: [cleanPng(200)],
  },
  {
    name: "cash-receipt",
    department: "客服部",
    wanted: filed("F/付款凭证", {
      date: "2018-11-09",
      customer: "漳州平和琯溪蜜柚专业合作社",
      amount: "3760.00",
      why: "a receipt of a pad, by hand; a cooperative",
    }),
    pages: cashReceipt,
    ways: [scan(200)],
  },
  {
    name: "price-offer",
    department: "销售部",
    wanted: ofNoKind("a quotation, though sealed"),
    pages: priceOffer,
    ways: [scanPdf(150)],
  },
  {
    name: "year-statement",
    department: "财务部",
    wanted: ofNoKind("a statement of account is no voucher of payment"),
    pages: yearStatement,
    ways: [copy(2)],
  },
  {
    name: "demand",
    department: "财务部",
    wanted: ofNoKind("a demand for payment: nothing was paid"),
    pages: demand,
    ways: [thin(() => yearStatement()[0] as Sheet)],
  },
];
