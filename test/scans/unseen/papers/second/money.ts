import { blanks, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, ovalSeal, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { blurry, born, copy, falseLayer, phone, scan, scanPdf } from "../../engine/ways.ts";
import { folded, grey } from "../../engine/wear.ts";
import { filed, ofNoKind, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A paper invoice of ours, the copy that stays with the books. */
function paperInvoice(): Sheet[] {
  const ink = "#7a3b12";
  const sheet = new Sheet("vat-of-2021", { width: 240, height: 140, face: "song", size: 3.2, top: 8 });
  sheet.margin = 12;
  const print = { face: "hei", size: 3.2, colour: "#222a55" } as const;
  sheet.text(14, 14, "3300204130", { face: "typewriter", size: 4.6 });
  title(sheet, "浙江增值税专用发票", { size: 6.6, colour: ink, spacing: 0.8, after: 2 });
  sheet.line(84, 18.2, 156, 18.2, 0.3, ink);
  sheet.line(84, 19.2, 156, 19.2, 0.3, ink);
  sheet.text(176, 14, "№ 28604417", { face: "typewriter", size: 5, colour: "#28386e" });
  sheet.text(14, 22, "机器编号：661903082277", { size: 2.7 });
  sheet.text(176, 22, "开票日期：", { colour: ink });
  sheet.text(193, 22, "2021年11月25日", print);
  sheet.box(12, 26, 216, 84, { stroke: ink, width: 0.35 });
  sheet.line(12, 50, 228, 50, 0.25, ink);
  sheet.line(136, 26, 136, 50, 0.25, ink);
  sheet.line(12, 84, 228, 84, 0.25, ink);
  sheet.line(12, 92, 228, 92, 0.25, ink);
  for (const [y, label, value] of [
    [31, "购　名　　　　称：", "温州鹿城永固紧固件有限公司"],
    [36.5, "买　纳税人识别号：", "913303025826430419"],
    [42, "方　地 址、电 话：", "温州市鹿城区临江工业园 0577-8879 0126"],
    [47.5, "　　开户行及账号：", "温州银行鹿城支行 733000120190084415"],
  ] as const) {
    sheet.text(14, y, label, { colour: ink });
    sheet.text(46, y, value, print);
  }
  for (const [i, code] of [
    "03*8<6/2+>91-47<*55/80",
    "7>+1-9<62*04/338>>17-6",
    "5/*2+84<<90-1367>*/+28",
    "61<08-+/3*9572>4<18-/0",
  ].entries())
    sheet.text(140, 32 + i * 5, code, { face: "typewriter", size: 3.4, untold: true });
  const columns = [15, 66, 94, 106, 132, 158, 184, 210];
  for (const [i, text] of [
    "货物或应税劳务、服务名称",
    "规格型号",
    "单位",
    "数　量",
    "单　价",
    "金　额",
    "税率",
    "税　额",
  ].entries())
    sheet.text(columns[i] ?? 0, 54.5, text, { size: 2.8, colour: ink });
  for (const [i, text] of [
    "*物料搬运设备*步进输送台",
    "BJ-450",
    "台",
    "3",
    "17699.115",
    "53097.35",
    "13%",
    "6902.65",
  ].entries())
    sheet.text(columns[i] ?? 0, 61, text, { ...print, size: 3 });
  sheet.text(40, 89, "合　　计", { colour: ink });
  sheet.text(156, 89, "¥53097.35", print);
  sheet.text(208, 89, "¥6902.65", print);
  sheet.text(16, 97.5, "价税合计（大写）", { colour: ink });
  sheet.text(66, 97.5, "⊗陆万圆整", print);
  sheet.text(168, 97.5, "（小写）", { colour: ink });
  sheet.text(182, 97.5, "¥60000.00", print);
  sheet.line(12, 100, 228, 100, 0.25, ink);
  for (const [y, label, value] of [
    [104, "销售方　名称：", US.name],
    [108.4, "纳税人识别号：", US.code],
  ] as const) {
    sheet.text(14, y, label, { colour: ink });
    sheet.text(40, y, value, print);
  }
  sheet.text(136, 104, "备注：", { colour: ink });
  sheet.text(147, 104, "合同号YLX-2020-288", print);
  for (const [x, label, who] of [
    [14, "收款人：", "沈月"],
    [72, "复核：", "汤婕"],
    [124, "开票人：", "汤婕"],
    [172, "销售方：（章）", ""],
  ] as const) {
    const end = sheet.text(x, 116, label, { colour: ink });
    if (who) sheet.text(end + 1, 116, who, print);
  }
  for (const [i, character] of [..."第一联记账联"].entries())
    sheet.text(232.5, 40 + i * 5, character, { size: 2.8, colour: ink, untold: true });
  ovalSeal(sheet, 200, 120, US.name, US.code, "发票专用章", { ink: 0.75, turn: -6 });
  return [sheet];
}

/** An electronic special invoice that a supplier made for us. */
function digitalInvoice(): Sheet[] {
  const red = "#9c2b2b";
  const sheet = new Sheet("vat-of-2024", { width: 210, height: 140, face: "song", size: 3 });
  sheet.margin = 9;
  sheet.text(105, 15, "电子发票（增值税专用发票）", { size: 5.6, colour: red, align: "centre" });
  sheet.text(146, 13, "发票号码：", { colour: red });
  sheet.text(161, 13, "24322000000217845503");
  sheet.text(146, 19, "开票日期：", { colour: red });
  sheet.text(161, 19, "2024年05月17日");
  sheet.box(9, 25, 192, 92, { stroke: red, width: 0.3 });
  sheet.line(105, 25, 105, 46, 0.2, red);
  sheet.line(9, 46, 201, 46, 0.2, red);
  for (const [x, side, name, code] of [
    [11, "购", US.name, US.code],
    [107, "销", "无锡惠山天元轴承有限公司", "91320206738284401J"],
  ] as const) {
    for (const [i, character] of [side, side === "购" ? "买" : "售", "方"].entries())
      sheet.text(x, 31 + i * 5, character, { colour: red, untold: true });
    sheet.text(x + 6, 33, "名称：", { colour: red });
    sheet.text(x + 16, 33, name);
    sheet.text(x + 6, 41, "统一社会信用代码/纳税人识别号：", { colour: red, size: 2.6 });
    sheet.text(x + 48, 41, code, { size: 2.8 });
  }
  sheet.y = 47;
  table(sheet, {
    x: 10,
    widths: [46, 28, 14, 18, 24, 24, 16, 20],
    rules: "none",
    height: 6,
    style: { size: 2.8 },
    head: { colour: red, align: "centre" },
    aligns: ["left", "left", "centre", "right", "right", "right", "centre", "right"],
    rows: [
      ["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"],
      ["*轴承*深沟球轴承", "6308-2RS", "套", "400", "38.75", "15500.00", "13%", "2015.00"],
      ["*轴承*直线轴承", "LM30UU", "只", "200", "25.00", "5000.00", "13%", "650.00"],
    ],
  });
  sheet.text(20, 88, "合　　　计", { colour: red });
  sheet.text(155, 88, "¥20500.00", { align: "right" });
  sheet.text(199, 88, "¥2665.00", { align: "right" });
  sheet.line(9, 91, 201, 91, 0.2, red);
  sheet.text(13, 96.5, "价税合计（大写）", { colour: red });
  sheet.text(60, 96.5, "⊗贰万叁仟壹佰陆拾伍圆整");
  sheet.text(142, 96.5, "（小写）", { colour: red });
  sheet.text(156, 96.5, "¥23165.00");
  sheet.line(9, 99, 201, 99, 0.2, red);
  sheet.text(13, 105, "备注：采购订单 PO-2023-1198；送货单 0412、0418");
  sheet.text(13, 124, "开票人：冯蕾");
  return [sheet];
}

/** What the software that scanned it had laid under another picture. */
function anotherText(): Sheet[] {
  const sheet = new Sheet("another-text");
  for (const text of [
    "客户满意度调查表",
    "调查日期：2019年6月3日",
    "客户名称：扬州广陵五金工具厂",
    "您对我公司产品质量是否满意？ 非常满意 满意 一般 不满意",
    "您对交货期是否满意？ 非常满意 满意 一般 不满意",
    "您的建议：无",
    "感谢您的支持与配合！",
  ])
    row(sheet, [[0, text]], 8);
  return [sheet];
}

/** An invoice in English for what we bought in Singapore. */
function taxInvoice(): Sheet[] {
  const sheet = new Sheet("gst-invoice", { face: "heiLight", size: 3.5 });
  sheet.text(sheet.left, 24, "STRAITS OPTICS PTE. LTD.", { face: "heiBold", size: 6.2 });
  sheet.text(sheet.left, 29.5, "11 Kaki Bukit Road 1 #04-08 Singapore 415939   GST Reg. No. 201512874K", { size: 2.8 });
  sheet.line(sheet.left, 33, sheet.right, 33, 0.8);
  sheet.y = 36;
  title(sheet, "TAX INVOICE", { face: "heiBold", size: 6, after: 3 });
  table(sheet, {
    widths: [96, 34, 36],
    rules: "none",
    height: 6.2,
    rows: [
      ["Bill to:", "Invoice No.", "SI-25-00316"],
      [US.english, "Invoice Date", "3 February 2025"],
      ["Yunling Science Park, Bldg 3, Hangzhou", "Your P/O", "YLPO-2411-07"],
      ["P. R. China", "Due Date", "5 March 2025"],
    ],
  });
  sheet.y += 6;
  table(sheet, {
    widths: [92, 18, 28, 28],
    rules: "rows",
    head: { face: "heiBold" },
    aligns: ["left", "right", "right", "right"],
    rows: [
      ["Description", "Qty", "Unit S$", "Amount S$"],
      ["Barcode camera SO-M12, 12 mm lens", "6", "980.00", "5,880.00"],
      ["Ring light, white, diffuse", "6", "220.00", "1,320.00"],
      ["", "", "Subtotal", "7,200.00"],
      ["", "", "GST 9%", "648.00"],
      ["", "", { text: "TOTAL", face: "heiBold" }, { text: "7,848.00", face: "heiBold" }],
    ],
  });
  para(
    sheet,
    "Singapore Dollars Seven Thousand Eight Hundred and Forty-Eight Only.\nPayment by telegraphic transfer to DBS Bank, account 003-918842-6. Goods remain the property of the seller until paid for in full. Goods were delivered on 28 January 2025.",
    { indent: 0, after: 16 },
  );
  row(sheet, [[0.6, "for STRAITS OPTICS PTE. LTD."]], 6);
  row(sheet, [[0.62, "Lim Wei Ling", { face: "cursive", size: 8 }]], 14);
  return [sheet];
}

/** A pad's receipt: what a customer paid on account, in cash. */
function padReceipt(): Sheet[] {
  const sheet = new Sheet("pad-receipt", { width: 190, height: 92, size: 4, top: 8 });
  sheet.margin = 14;
  const pen = { face: "running", size: 6 } as const;
  title(sheet, "收　据", { size: 8, spacing: 2, after: 3 });
  sheet.text(150, 16, "No 0063382", { face: "typewriter", size: 4.4, colour: "#b02020" });
  blanks(sheet, [[0.28, "入账日期：", "2023年3月2日", { ...pen, to: 0.72 }]], 7);
  blanks(sheet, [[0, "今收到", "义乌佛堂老街红糖厂", { ...pen, to: 0.62 }]], 11);
  blanks(sheet, [[0, "交　来", "堆高车定金（现金）", { ...pen, to: 0.62 }]], 11);
  blanks(
    sheet,
    [
      [0, "人民币（大写）", "贰万伍仟元整", { ...pen, to: 0.62 }],
      [0.64, "¥", "25000.00", pen],
    ],
    11,
  );
  blanks(
    sheet,
    [
      [0, "收款单位（公章）", "", { to: 0.42 }],
      [0.44, "收款人", "沈月", { ...pen, to: 0.7 }],
      [0.72, "经办人", "祝捷", pen],
    ],
    14,
  );
  roundSeal(sheet, 52, 68, US.name, "财务专用章", { radius: 17, ink: 0.75, turn: -7 });
  boxStamp(sheet, 158, 44, "现金收讫", { size: 6, turn: 9 });
  return [sheet];
}

/** What the bank prints of a payment that came in; printed days later. */
function creditSlip(): Sheet[] {
  const blue = "#1b3f86";
  const sheet = new Sheet("credit-slip", { width: 210, height: 110, face: "song", size: 3.4, top: 10 });
  sheet.margin = 14;
  sheet.text(14, 15, "中国建设银行", { face: "heiBold", size: 5, colour: blue });
  sheet.text(105, 15, "客户专用回单", { size: 5.6, align: "centre" });
  sheet.text(196, 15, "转账贷方凭证", { align: "right" });
  sheet.text(14, 23, "币别：人民币");
  sheet.text(80, 23, "2024年08月29日");
  sheet.text(196, 23, "流水号：330618264JN0HSQW7", { align: "right", size: 3 });
  sheet.y = 27;
  table(sheet, {
    widths: [9, 20, 62, 9, 20, 62],
    height: 8.4,
    rows: [
      [
        { text: "付", align: "centre" },
        "全称",
        "衢州柯城橘海饮品有限公司",
        { text: "收", align: "centre" },
        "全称",
        US.name,
      ],
      [
        { text: "款", align: "centre" },
        "账号",
        "33050168720900000417",
        { text: "款", align: "centre" },
        "账号",
        "3305 0161 7735 0000 0296",
      ],
      [
        { text: "人", align: "centre" },
        "开户行",
        "建行衢州柯城支行",
        { text: "人", align: "centre" },
        "开户行",
        "建行杭州滨江支行",
      ],
      [
        { text: "金额", span: 2 },
        { text: "（大写）壹拾叁万肆仟伍佰元整", span: 2 },
        { text: "（小写）￥134,500.00", span: 2 },
      ],
      [{ text: "凭证种类", span: 2 }, "网银", { text: "结算方式", span: 2 }, "转账"],
      [
        { text: "摘要", span: 2 },
        { text: "付2023年四季度输送机尾款", span: 4 },
      ],
    ],
  });
  row(
    sheet,
    [
      [0, "打印时间：2024-09-02 14:20:07", { size: 2.9 }],
      [0.4, "交易机构：330616177", { size: 2.9 }],
      [0.68, "本回单可重复打印，请勿重复记账", { size: 2.9 }],
    ],
    8,
  );
  ovalSeal(sheet, 164, 88, "中国建设银行杭州滨江支行", "", "电子回单章", { ink: 0.7 });
  return [sheet];
}

/** A customer's order to its bank, by hand, with the bank's stamp. */
function wireSlip(): Sheet[] {
  const green = "#1e5a3c";
  const sheet = new Sheet("wire-slip", { width: 200, height: 110, face: "song", size: 3.5, top: 8 });
  sheet.margin = 12;
  const pen = { face: "running", size: 4.8 } as const;
  title(sheet, "浙江省农村信用社　电汇凭证（回单）", { size: 5.4, colour: green, after: 3 });
  sheet.text(14, 27, "□普通　√加急", { colour: green });
  sheet.text(70, 27, "委托日期", { colour: green });
  sheet.text(88, 27, "2022年12月28日", pen);
  sheet.y = 30;
  const cell = (text: string, span = 1) => ({ text, span, ...pen });
  table(sheet, {
    widths: [10, 20, 58, 10, 20, 58],
    height: 9.4,
    rows: [
      ["汇", "全　称", cell("仙居白塔杨梅酒业有限公司"), "收", "全　称", { ...cell(US.name), size: 4.2 }],
      ["款", "账　号", cell("201000096541173"), "款", "账　号", cell("571905123310808")],
      ["人", "汇出地点", cell("浙江省仙居县"), "人", "汇入地点", cell("浙江省杭州市")],
      [
        { text: "汇出行名称", span: 2 },
        cell("仙居农商行白塔支行"),
        { text: "汇入行名称", span: 2 },
        cell("招行滨江支行"),
      ],
      [{ text: "金额", span: 2 }, cell("人民币（大写）陆万捌仟贰佰伍拾元整", 2), cell("￥68250.00", 2)],
      [{ text: "附加信息及用途：", span: 2 }, cell("货款（发票11月已收）", 4)],
    ],
  });
  row(
    sheet,
    [
      [0, "汇出行签章", { colour: green }],
      [0.5, "复核", { colour: green }],
      [0.75, "记账", { colour: green }],
    ],
    9,
  );
  sheet.path("M30 92a13 13 0 1 0 26 0a13 13 0 1 0 -26 0z", { stroke: "#c8202f", width: 0.7, opacity: 0.75 });
  for (const [y, text] of [
    [87.5, "仙居农商行"],
    [93.2, "2022.12.28"],
    [99, "转讫(3)"],
  ] as const)
    sheet.text(43, y, text, { size: 3.3, align: "centre", colour: "#d0404c" });
  return [sheet];
}

/** What a machine would cost: nobody has bought it yet. */
function offer(): Sheet[] {
  const sheet = new Sheet("offer", { face: "hei", size: 3.6 });
  letterhead(sheet, US.name, { line: `${US.address}　${US.phone}`, colour: "#0d4f63" });
  title(sheet, "设备报价书", { face: "heiBold", size: 6.2 });
  row(
    sheet,
    [
      [0, "致：上虞曹娥江伞件有限公司　陈厂长"],
      [0.64, "报价日期：2025年2月26日"],
    ],
    6,
  );
  para(sheet, "承蒙垂询，兹就贵厂伞骨料箱库所需设备报价如下：", { after: 3 });
  table(sheet, {
    widths: [12, 58, 26, 32, 38],
    head: { align: "centre", fill: "#d9ecf0" },
    aligns: ["centre", "left", "right", "right", "right"],
    rows: [
      ["No.", "设备", "数量", "单价（元）", "金额（元）"],
      ["1", "料箱穿梭车 YL-SC50", "6", "64,000.00", "384,000.00"],
      ["2", "提升机", "2", "86,000.00", "172,000.00"],
      ["3", "货架及轨道", "1", "210,000.00", "210,000.00"],
      [{ text: "合计（含税、含运费、含安装）", span: 4 }, "766,000.00"],
    ],
  });
  para(
    sheet,
    "付款方式：签订销售合同后预付30%，发货前60%，验收10%。\n交货期：自合同生效、预付款到账起60天。\n本报价自报价日起30日内有效，最终以双方签订的合同为准。",
    { indent: 0, after: 12 },
  );
  row(sheet, [[0.6, "报价人：陶一帆"]], 8);
  row(sheet, [[0.6, US.name]], 8);
  roundSeal(sheet, 154, sheet.y - 4, US.name, "业务专用章", { turn: 8, ink: 0.75 });
  return [sheet];
}

/** An invoice by its look, which asks to be paid before anything is done. */
function proForma(): Sheet[] {
  const sheet = new Sheet("pro-forma-2", { face: "typewriter", size: 3.6 });
  title(sheet, US.english.toUpperCase(), { face: "typewriterBold", size: 4.2, after: 3 });
  title(sheet, "PROFORMA INVOICE", { face: "typewriterBold", size: 6, after: 5 });
  for (const [left, right] of [
    ["To: Andaman Rubber Works Co., Ltd.", "No.:  PI-YL250411"],
    ["    Hat Yai, Songkhla, Thailand", "Date: 11 April 2025"],
    ["Terms: FOB Ningbo", "Valid until: 10 May 2025"],
  ] as const)
    row(
      sheet,
      [
        [0, left],
        [0.6, right],
      ],
      6.5,
    );
  sheet.y += 5;
  table(sheet, {
    widths: [84, 20, 30, 32],
    rules: "rows",
    aligns: ["left", "right", "right", "right"],
    rows: [
      ["Description", "Qty", "Unit USD", "Total USD"],
      ["Bale stacker YL-BS800", "1", "41,200.00", "41,200.00"],
      ["Spare parts for two years", "1", "3,850.00", "3,850.00"],
      ["TOTAL", "", "", "45,050.00"],
    ],
  });
  para(
    sheet,
    "Payment: 40% by T/T in advance, 60% before shipment.\nThis is not a demand for payment and not a document for taxation. The commercial invoice will be issued upon shipment.",
    { indent: 0, after: 12 },
  );
  row(sheet, [[0.55, "Authorised signature: ____________"]], 8);
  return [sheet];
}

/** An auditor asks what stands in our books: a statement, and no paper of a deal. */
function auditLetter(): Sheet[] {
  const asker = "桐乡濮院羊绒时装有限公司";
  const sheet = new Sheet("audit-letter", { size: 3.9 });
  title(sheet, "企业询证函", { size: 7, spacing: 1 });
  row(sheet, [[0.68, "索引号：F3-2-11", { size: 3.2 }]], 2);
  para(sheet, `${US.name}：`, { indent: 0 });
  para(
    sheet,
    "本公司聘请的浙江嘉诚会计师事务所正在对本公司2023年度财务报表进行审计，按照中国注册会计师审计准则的要求，应当询证本公司与贵公司的往来账项。下列数据出自本公司账簿记录，如与贵公司记录相符，请在本函下端“数据证明无误”处签章证明；如有不符，请列明不符金额。",
    { after: 3 },
  );
  table(sheet, {
    widths: [44, 42, 42, 38],
    aligns: ["centre", "right", "right", "left"],
    head: { align: "centre" },
    rows: [
      ["截止日期", "贵公司欠（元）", "欠贵公司（元）", "备注"],
      ["2023年12月31日", "—", "87,300.00", "设备尾款"],
      ["2023年12月31日", "12,000.00", "—", "预付备件"],
    ],
  });
  para(sheet, "本函仅为复核账目之用，并非催款结算。若款项在上述日期之后已经付清，仍请及时函复。", { after: 8 });
  row(sheet, [[0.58, asker]], 8);
  row(sheet, [[0.62, "2024年2月19日"]], 9);
  roundSeal(sheet, 148, sheet.y - 8, asker, "", { turn: 6 });
  sheet.y += 10;
  sheet.line(sheet.left, sheet.y, sheet.right, sheet.y);
  row(
    sheet,
    [
      [0, "结论：1. 数据证明无误"],
      [0.52, "2. 数据不符，列明如下："],
    ],
    9,
  );
  row(
    sheet,
    [
      [0, "（签章）　　　　（日期）"],
      [0.52, "（签章）　　　　（日期）"],
    ],
    16,
  );
  return [sheet];
}

/** We ask to be paid; nobody has. */
function dunning(): Sheet[] {
  const sheet = new Sheet("dunning", { size: 4.1 });
  letterhead(sheet, US.name, { colour: "#a01c1c", face: "songBlack" });
  sheet.y += 6;
  title(sheet, "催　款　函", { size: 7 });
  para(sheet, "江山贺村木门五金经营部：", { indent: 0 });
  para(
    sheet,
    "贵部与我司于2024年3月6日签订销售合同（YLX-2024-057），购买电动堆高车2台，合同金额96,000元。我司已于4月2日交货并开具增值税专用发票，按约定贵部应于2024年5月2日前付清全部货款。\n截至本函发出之日，贵部仅支付36,000元，尚欠货款人民币60,000元（陆万元整）。我司虽多次电话、上门催要，至今未果。\n请贵部于收到本函之日起七日内将上述欠款汇入我司账户。逾期我司将依法主张权利，由此产生的诉讼费、律师费、违约金由贵部承担。",
    { leading: 1.85 },
  );
  para(sheet, `开户行：${US.bank}　账号：${US.account}`, { after: 14 });
  row(sheet, [[0.56, US.name]], 8);
  row(sheet, [[0.62, "2024年9月18日"]], 9);
  roundSeal(sheet, 150, sheet.y - 8, US.name, "", { turn: -10 });
  return [sheet];
}

export const money: readonly Paper[] = [
  {
    name: "vat-of-2021",
    department: "销售部",
    wanted: filed("F/发票", {
      date: "2021-11-25",
      customer: "温州鹿城永固紧固件有限公司",
      amount: "60000.00",
      why: "the old form; a contract of 2020 among the remarks",
    }),
    pages: paperInvoice,
    ways: [scan(300), copy(1)],
  },
  {
    name: "vat-of-2024",
    department: "采购部",
    wanted: filed("F/发票", {
      date: "2024-05-17",
      customer: "无锡惠山天元轴承有限公司",
      amount: "23165.00",
      why: "we are the buyer; the text beneath the picture belongs to another paper",
    }),
    pages: digitalInvoice,
    ways: [falseLayer(anotherText), born()],
  },
  {
    name: "gst-invoice",
    department: "采购部",
    wanted: filed("F/发票", {
      date: "2025-02-03",
      customer: "STRAITS OPTICS PTE. LTD.",
      amount: "7848.00",
      why: "in English; days of delivery and of payment stand beside that of the invoice",
    }),
    pages: taxInvoice,
    ways: [scan(200, [grey])],
  },
  {
    name: "pad-receipt",
    department: "销售部",
    wanted: filed("F/付款凭证", {
      date: "2023-03-02",
      customer: "义乌佛堂老街红糖厂",
      amount: "25000.00",
      why: "a receipt by hand for what the customer paid",
    }),
    pages: padReceipt,
    ways: [scan(200), phone({ tilt: 0.03, shadow: 0.3 })],
  },
  {
    name: "credit-slip",
    department: "销售部",
    wanted: filed("F/付款凭证", {
      date: "2024-08-29",
      customer: "衢州柯城橘海饮品有限公司",
      amount: "134500.00",
      why: "printed in September, for what was bought in 2023",
    }),
    pages: creditSlip,
    ways: [blurry(0.9)],
  },
  {
    name: "wire-slip",
    department: "销售部",
    wanted: filed("F/付款凭证", {
      date: "2022-12-28",
      customer: "仙居白塔杨梅酒业有限公司",
      amount: "68250.00",
      why: "the customer's own copy, by hand, stamped by its bank",
    }),
    pages: wireSlip,
    ways: [scan(300)],
  },
  {
    name: "offer",
    department: "销售部",
    wanted: ofNoKind("a quotation, though it bears our seal"),
    pages: offer,
    ways: [scan(200)],
  },
  {
    name: "pro-forma-2",
    department: "销售部",
    wanted: ofNoKind("a pro-forma invoice: no deal took place"),
    pages: proForma,
    ways: [scanPdf(150)],
  },
  {
    name: "audit-letter",
    department: "销售部",
    wanted: ofNoKind("a statement of what is owed, for an auditor"),
    pages: auditLetter,
    ways: [scan(200, [folded(0.5)])],
  },
  {
    name: "dunning",
    department: "销售部",
    wanted: ofNoKind("a demand for payment is no voucher; the contract in it is another paper"),
    pages: dunning,
    ways: [scan(200)],
  },
];
