import { blanks, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { barcode, roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, cleanPng, faxPng, phone, scan } from "../../engine/ways.ts";
import { darkEdge, folded } from "../../engine/wear.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A weaver's system prints its labels above what they name. */
function weaverOrder(): Sheet[] {
  const sheet = new Sheet("weaver-order", { width: 297, height: 210, face: "hei", size: 3.3, top: 12 });
  sheet.margin = 15;
  sheet.text(15, 18, "绍兴柯岩锦澜纺织品进出口有限公司", { face: "heiBold", size: 5.4 });
  sheet.text(15, 23.5, "SHAOXING KEYAN JINLAN TEXTILE IMP. & EXP. CO., LTD.", { size: 2.8 });
  sheet.text(282, 19, "采购订单", { face: "heiBold", size: 7, align: "right" });
  barcode(sheet, 232, 22, 50, 7);
  sheet.y = 33;
  const head = { fill: "#e8eef2", size: 2.8 } as const;
  table(sheet, {
    widths: [54, 46, 46, 54, 67],
    height: 6,
    head,
    rows: [
      ["采购订单号", "订单日期", "采购员", "币种 / 付款条件", "合同依据"],
      ["4500-JL-008826", "2025-09-11", "鲁青青", "CNY / 30%预付，余款发货前", "报价单 YLQ-250901-A"],
    ],
  });
  table(sheet, {
    widths: [100, 100, 67],
    height: 6,
    head,
    rows: [
      ["供应商", "收货地址", "要求到货日"],
      [`${US.name}（供应商代码 201733）`, "绍兴市柯桥区柯岩大道1188号 坯布二库", "2025-11-20"],
    ],
  });
  sheet.y += 4;
  table(sheet, {
    widths: [12, 36, 87, 20, 20, 30, 32, 30],
    rules: "rows",
    head: { face: "heiBold", size: 3 },
    aligns: ["left", "left", "left", "right", "left", "right", "right", "left"],
    rows: [
      ["行", "物料号", "描述", "数量", "单位", "含税单价", "含税金额", "备注"],
      ["10", "EQ-70-0114", "布卷抓取机械手 YL-BJ600", "2", "台", "128,000.00", "256,000.00", "左右各一"],
      ["20", "EQ-70-0120", "布车轨道 20米", "3", "套", "11,500.00", "34,500.00", ""],
      ["30", "EQ-99-0003", "安装调试费", "1", "项", "9,500.00", "9,500.00", "现场5天"],
    ],
  });
  row(sheet, [[0.62, "订单总额（含税13%）：CNY 300,000.00", { face: "heiBold", size: 3.8 }]], 9);
  para(
    sheet,
    "1. 请在收到本订单后2个工作日内回签确认。2. 送货单、发票须注明采购订单号。3. 迟交每日按订单总额0.3%计扣。4. 其他条款见供应商协议（2021版）。",
    { indent: 0, size: 3, after: 8 },
  );
  row(
    sheet,
    [
      [0, "制单：鲁青青"],
      [0.22, "审核：单国良"],
      [0.44, "批准："],
      [0.68, "供应商确认（签章）："],
    ],
    10,
  );
  sheet.text(15 + 0.44 * 267 + 13, sheet.y, "Lou Jun", { face: "brush", size: 7 });
  roundSeal(sheet, 150, sheet.y - 4, "绍兴柯岩锦澜纺织品进出口有限公司", "采购专用章", { radius: 18, ink: 0.7 });
  sheet.text(282, 203, "打印：2025/9/15 10:42　页 1 / 1", { size: 2.6, align: "right" });
  return [sheet];
}

/** A shopkeeper writes what he needs on a pad that he bought at the stationer's. */
function shopkeeper(): Sheet[] {
  const sheet = new Sheet("shopkeeper", { width: 190, height: 130, face: "song", size: 3.8, top: 8 });
  sheet.box(0, 0, 190, 130, { fill: "#f6e1e6" });
  sheet.margin = 13;
  const pen = { face: "running", size: 5.8 } as const;
  title(sheet, "订　货　单", { size: 7.4, after: 2 });
  sheet.text(150, 15, "No. 0021907", { face: "typewriter", size: 4, colour: "#b02020" });
  blanks(
    sheet,
    [
      [0, "订货单位：", "临平老周五金机电店", { ...pen, to: 0.56 }],
      [0.58, "日期：", "2026年4月16日", { ...pen, to: 1 }],
    ],
    8,
  );
  blanks(
    sheet,
    [
      [0, "供货单位：", "杭州云岭智能装备", { ...pen, to: 0.56 }],
      [0.58, "电话：", "13750816624", { ...pen, to: 1 }],
    ],
    10,
  );
  sheet.y += 3;
  const cell = (text: string) => ({ text, ...pen });
  table(sheet, {
    widths: [56, 30, 18, 26, 34],
    height: 10.5,
    head: { align: "centre" },
    aligns: ["left", "left", "centre", "right", "right"],
    rows: [
      ["品名", "规格", "数量", "单价", "金额"],
      [cell("手动液压车"), cell("2吨"), cell("5"), cell("980"), cell("4900")],
      [cell("尼龙轮"), cell("80×70"), cell("40"), cell("18"), cell("720")],
      [cell("液压油"), cell("46号"), cell("4桶"), cell("145"), cell("580")],
      [cell(""), cell(""), cell(""), cell(""), cell("")],
      [
        { text: "合计金额（大写）", span: 1 },
        { ...cell("陆仟贰佰元整"), span: 2 },
        { ...cell("6200.00"), span: 2 },
      ],
    ],
  });
  blanks(
    sheet,
    [
      [0, "备注：", "4月20日上门自提", { ...pen, to: 0.56 }],
      [0.58, "订货人：", "周阿炳", { face: "cursive", size: 7, to: 1 }],
    ],
    12,
  );
  return [sheet];
}

/** An order that a kitchen sends as the body of a letter by wire. */
function kitchenMail(): Sheet[] {
  const sheet = new Sheet("kitchen-mail", { face: "hei", size: 3.6, top: 16 });
  sheet.text(sheet.left, 15, "网易企业邮箱", { face: "heiBold", size: 4.2, colour: "#a02020" });
  sheet.line(sheet.left, 18, sheet.right, 18, 0.5, "#a02020");
  row(sheet, [[0, "【订购单】DG-20241128-03 餐盘回收线配件", { face: "heiBold", size: 4.6 }]], 10);
  for (const line of [
    "发件人：苏敏 <sumin@qiaoweixian.example>",
    `收件人：销售部 <sales@yunling.example>`,
    "时　间：2024年11月28日（星期四）14:06",
  ])
    row(sheet, [[0, line, { size: 3.3 }]], 6);
  sheet.line(sheet.left, sheet.y + 3, sheet.right, sheet.y + 3, 0.15);
  sheet.y += 6;
  title(sheet, "订　购　单", { face: "heiBold", size: 6, after: 3 });
  table(sheet, {
    widths: [26, 66, 26, 48],
    height: 8,
    rows: [
      ["订购单号", "DG-20241128-03", "订购日期", "2024-11-28"],
      ["订购方", "无锡梁溪巧味鲜餐饮管理有限公司", "联系人", "苏敏 0510-8270 3391"],
      ["供货方", US.name, "交货", "2024年12月15日前"],
    ],
  });
  sheet.y += 3;
  table(sheet, {
    widths: [14, 64, 28, 28, 32],
    head: { fill: "#f2dede", align: "centre" },
    aligns: ["centre", "left", "centre", "right", "right"],
    height: 8,
    rows: [
      ["序", "名称", "数量", "单价", "金额"],
      ["1", "回收线输送链板（每米）", "36", "320.00", "11,520.00"],
      ["2", "残渣刮板", "24", "85.00", "2,040.00"],
      ["3", "光电感应头", "8", "210.00", "1,680.00"],
      [{ text: "合计（元）", span: 4, align: "right" }, "15,240.00"],
    ],
  });
  para(
    sheet,
    "收货地址：无锡市梁溪区通扬路311号中央厨房，收货时间早9点前。\n付款：货到十日内转账，请随货开普票。\n请回复邮件确认，谢谢！\n\n苏敏　采购部\n无锡梁溪巧味鲜餐饮管理有限公司",
    { indent: 0, leading: 1.8 },
  );
  return [sheet];
}

/** From Macao, in its characters, labels to the left, prices in its money. */
function macaoOrder(): Sheet[] {
  const sheet = new Sheet("macao-order", { face: "ming", size: 3.9, top: 14 });
  sheet.text(105, 20, "澳門新濠順酒店物資供應有限公司", { face: "mingBold", size: 6, align: "centre" });
  sheet.text(105, 26, "澳門氹仔北安碼頭一巷22號　電話：(853) 2885 0417　傳真：(853) 2885 0420", {
    size: 3,
    align: "centre",
  });
  sheet.line(22, 29, 188, 29, 0.6);
  sheet.y = 32;
  title(sheet, "採　購　訂　單", { face: "mingBold", size: 6.4, after: 3 });
  for (const [a, b] of [
    [`供應商　：${US.traditional}`, "訂單號碼：MS-P-23/1182"],
    ["聯絡人　：祝捷先生", "訂單日期：2023年10月20日"],
    ["付款條件：月結45天", "送貨日期：2023年12月1日"],
  ] as const)
    row(
      sheet,
      [
        [0, a],
        [0.62, b],
      ],
      7.5,
    );
  sheet.y += 4;
  table(sheet, {
    widths: [16, 70, 20, 28, 32],
    rules: "rows",
    height: 10,
    head: { face: "mingBold" },
    aligns: ["left", "left", "right", "right", "right"],
    rows: [
      ["項目", "貨品說明", "數量", "單價 HK$", "金額 HK$"],
      ["001", "布草車電動牽引機 YL-QY05", "6", "14,200.00", "85,200.00"],
      ["002", "後備電池組", "6", "2,650.00", "15,900.00"],
      ["003", "員工操作培訓（半日）", "2", "1,800.00", "3,600.00"],
      ["", { text: "總額", face: "mingBold" }, "", "", { text: "104,700.00", face: "mingBold" }],
    ],
  });
  para(
    sheet,
    "備註：\n1. 貨物須於上午十時前送抵貨倉，逾時不收。\n2. 請於發票及送貨單上註明訂單號碼。\n3. 本公司保留退回不合規格貨物之權利。",
    { indent: 0, leading: 1.8, after: 20 },
  );
  row(
    sheet,
    [
      [0, "採購主任：何詠詩"],
      [0.6, "授權簽署："],
    ],
    6,
  );
  sheet.line(145, sheet.y + 1, 186, sheet.y + 1);
  sheet.text(150, sheet.y - 0.5, "Antonio Lei", { face: "brush", size: 7 });
  squareSeal(sheet, 100, sheet.y - 6, "新濠順採購專用章", { side: 19, ink: 0.75, colour: "#3a3f9a" });
  return [sheet];
}

/** A gold mine beyond the mountains orders in English. */
function minePo(): Sheet[] {
  const sheet = new Sheet("mine-po", { face: "hei", size: 3.3, top: 16 });
  sheet.box(22, 14, 166, 16, { fill: "#29463a" });
  sheet.text(26, 24.5, "ALTYN-TAU MINING LLP", { face: "heiBold", size: 6, colour: "#ffffff" });
  sheet.text(184, 24.5, "Purchase Order", { face: "hei", size: 4.6, colour: "#ffffff", align: "right" });
  sheet.text(22, 35, "14 Satpayev Street, Ust-Kamenogorsk 070004, Kazakhstan · BIN 110440018273", { size: 2.7 });
  sheet.y = 40;
  table(sheet, {
    widths: [30, 68, 28, 40],
    height: 6.4,
    rules: "none",
    rows: [
      ["Supplier:", US.english, "P.O. No.:", "AT-2026-0093"],
      ["Attn.:", "Ms. Tang Jie, Export Sales", "Date:", "18 May 2026"],
      ["Deliver to:", "Altyn-Tau concentrator, Glubokoye", "Required by:", "30 August 2026"],
      ["Incoterms:", "DAP Glubokoye (Incoterms 2020)", "Currency:", "USD"],
    ],
  });
  sheet.y += 5;
  table(sheet, {
    widths: [12, 30, 66, 14, 20, 24],
    height: 8,
    head: { face: "heiBold", fill: "#dfe8e3" },
    aligns: ["centre", "left", "left", "right", "right", "right"],
    rows: [
      ["#", "Part no.", "Description", "Qty", "Unit", "Total"],
      ["1", "YL-CV1200-R", "Troughing idler 1200 mm, sealed for high, dry altitude", "160", "64.50", "10,320.00"],
      ["2", "YL-SCR-12", "Belt scraper, primary", "12", "385.00", "4,620.00"],
      ["3", "YL-DRM-630", "Drive drum 630 x 1400, lagged", "2", "5,130.00", "10,260.00"],
      [
        { text: "Order total USD", span: 5, align: "right", face: "heiBold" },
        { text: "25,200.00", face: "heiBold" },
      ],
    ],
  });
  para(
    sheet,
    "Payment: 30 % in advance, 70 % against copy of CMR. Please acknowledge this order by signing and returning a copy within five days. Packing to be suitable for road transport through the Khorgos crossing. Certificates of origin and passports of the goods in Russian to travel with the consignment.",
    { indent: 0, after: 16 },
  );
  row(
    sheet,
    [
      [0, "Prepared: G. Akhmetova"],
      [0.55, "Approved: D. Seitkali, Head of Supply"],
    ],
    8,
  );
  roundSeal(sheet, 160, sheet.y + 12, "ALTYN-TAU MINING LLP", "", { colour: "#2b3f94", radius: 17, ink: 0.75 });
  return [sheet];
}

/** A brewery forgot to say on what day of the year. */
function onlyYear(): Sheet[] {
  const sheet = new Sheet("only-year", { size: 4, top: 14 });
  letterhead(sheet, "通化鸭绿江葡萄酒酿造厂", { line: "吉林省通化市二道江区东通化街88号", colour: "#6b1f3a" });
  sheet.y += 4;
  title(sheet, "设备订购单", { size: 6.6 });
  row(
    sheet,
    [
      [0, `致：${US.name}`],
      [0.66, "2024年　　月　　日"],
    ],
    6,
  );
  sheet.y += 4;
  table(sheet, {
    widths: [60, 34, 20, 24, 28],
    height: 10,
    head: { align: "centre", face: "songBold" },
    aligns: ["left", "left", "centre", "right", "right"],
    rows: [
      ["名称", "型号", "数量", "单价", "金额"],
      ["酒瓶上瓶台", "YL-SP20", "2台", "18,500", "37,000"],
      ["转弯输送段", "R800", "4节", "3,200", "12,800"],
      [{ text: "合计：肆万玖仟捌佰元整", span: 4 }, "49,800"],
    ],
  });
  para(sheet, "运输：汽运到厂，运费由贵公司负担。\n付款：货到验收后一个月内付清。", { indent: 0, after: 16 });
  row(sheet, [[0.6, "通化鸭绿江葡萄酒酿造厂（章）"]], 6);
  roundSeal(sheet, 148, sheet.y, "通化鸭绿江葡萄酒酿造厂", "业务专用章", { turn: -8, ink: 0.72 });
  return [sheet];
}

export const orders: readonly Paper[] = [
  {
    name: "weaver-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2025-09-11",
      customer: "绍兴柯岩锦澜纺织品进出口有限公司",
      amount: "300000.00",
      why: "printed four days after it was made",
    }),
    pages: weaverOrder,
    ways: [scan(200), chat(140, 40)],
  },
  {
    name: "shopkeeper",
    department: "销售部",
    wanted: filed("D", {
      date: "2026-04-16",
      customer: "临平老周五金机电店",
      amount: "6200.00",
      why: "a sole trader's hand on pink paper",
    }),
    pages: shopkeeper,
    ways: [phone({ tilt: 0.03 })],
  },
  {
    name: "kitchen-mail",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-11-28",
      customer: "无锡梁溪巧味鲜餐饮管理有限公司",
      amount: "15240.00",
      why: "an order with a number of its own, sent as the body of a letter",
    }),
    pages: kitchenMail,
    ways: [cleanPng(150)],
  },
  {
    name: "macao-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2023-10-20",
      customer: "澳門新濠順酒店物資供應有限公司",
      amount: "104700.00",
      why: "traditional characters",
    }),
    pages: macaoOrder,
    ways: [faxPng("fine"), scan(200, [darkEdge()])],
  },
  {
    name: "mine-po",
    department: "市场部",
    wanted: filed("D", { date: "2026-05-18", customer: "ALTYN-TAU MINING LLP", amount: "25200.00" }),
    pages: minePo,
    ways: [born()],
  },
  {
    name: "only-year",
    department: "销售部",
    wanted: asked("the month and the day were left blank", "D"),
    pages: onlyYear,
    ways: [scan(150, [folded(0.5)])],
  },
];
