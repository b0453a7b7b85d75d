import { blanks, faxHead, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { barcode, boxStamp, roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, cleanPng, fax, scan, scanTurned } from "../../engine/ways.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A forwarder's order in English, printed by its software. */
function germanOrder(): Sheet[] {
  const sheet = new Sheet("german-order", { face: "hei", size: 3.3, top: 20 });
  sheet.text(sheet.left, 22, "KESTREL", { face: "heiBold", size: 8, colour: "#12427a" });
  sheet.text(sheet.left, 27, "Logistics GmbH · Speicherstrasse 44 · 20457 Hamburg · Germany", { size: 2.6 });
  sheet.text(sheet.right, 22, "PURCHASE ORDER", { face: "heiBold", size: 5, align: "right" });
  sheet.y = 34;
  table(sheet, {
    widths: [83, 40, 43],
    rules: "none",
    height: 5.6,
    rows: [
      ["Vendor", "PO number", "4500118237"],
      [US.english, "Order date", "7 Nov 2024"],
      ["No. 588 Jiangnan Avenue, Binjiang", "Buyer", "S. Hartwig"],
      ["310052 Hangzhou, P. R. China", "Your quotation", "YL-Q-0912 of 30 Sep 2024"],
      ["", "Payment terms", "30 days net"],
      ["Ship to: Kestrel Logistics GmbH, DC Bremen, Gate 7", "Delivery date", "20 Jan 2025"],
    ],
  });
  sheet.y += 8;
  table(sheet, {
    widths: [12, 30, 60, 16, 22, 26],
    rules: "rows",
    head: { face: "heiBold" },
    aligns: ["left", "left", "left", "right", "right", "right"],
    rows: [
      ["Pos", "Material", "Description", "Qty", "Price EUR", "Amount EUR"],
      ["10", "BAT-48-210", "Traction battery 48 V 210 Ah for AGV L600", "12", "2,150.00", "25,800.00"],
      ["20", "CHG-48-A", "Automatic charging station", "4", "4,100.00", "16,400.00"],
      ["30", "WHL-180-PU", "Drive wheel, polyurethane, 180 mm", "40", "119.50", "4,780.00"],
      [
        { text: "Total net value excl. VAT", span: 5, face: "heiBold" },
        { text: "46,980.00", face: "heiBold" },
      ],
    ],
  });
  para(
    sheet,
    "Please confirm this order within three working days. Our General Conditions of Purchase (edition 2019) apply; conditions of the vendor do not become part of the order even if we do not object to them. Quote our PO number on all documents.",
    { indent: 0, after: 10 },
  );
  row(sheet, [[0, "S. Hartwig", { face: "brush", size: 7 }]], 8);
  row(sheet, [[0, "Strategic Purchasing"]], 5);
  barcode(sheet, 150, 262, 38, 9);
  return [sheet];
}

/** Spare parts, by fax, from a factory that writes its orders by hand. */
function partsFax(): Sheet[] {
  const sheet = new Sheet("parts-fax", { face: "hei", size: 4.2, top: 26 });
  faxHead(sheet, "2023-09-15 08:07   0578-8122603   SCZJ                          PAGE 01");
  letterhead(sheet, "遂昌妙高竹业机械厂", { line: "浙江省遂昌县妙高街道龙谷路66号　电话／传真：0578-8122603" });
  title(sheet, "备件订货单", { face: "heiBold", size: 7.4 });
  const pen = { face: "brush", size: 6.4 } as const;
  row(sheet, [[0, `致：${US.name}　备件组`]], 8);
  blanks(sheet, [[0.55, "日期：", "2023年9月14日", pen]], 9);
  sheet.y += 4;
  const cell = (text: string) => ({ text, ...pen });
  table(sheet, {
    widths: [58, 38, 20, 24, 26],
    height: 13,
    head: { align: "centre", face: "heiBold" },
    aligns: ["left", "left", "centre", "right", "right"],
    rows: [
      ["备件名称", "型号", "数量", "单价", "金额"],
      [cell("驱动轮"), cell("QD-180"), cell("6"), cell("420"), cell("2520")],
      [cell("激光传感器"), cell("LS-2D"), cell("2"), cell("1860"), cell("3720")],
      [cell("急停按钮"), cell("JT-22"), cell("10"), cell("36"), cell("360")],
      [
        { text: "合计金额", span: 3 },
        { ...cell("6600.00元"), span: 2 },
      ],
    ],
  });
  blanks(sheet, [[0, "要求到货：", "9月25日前，急用！", pen]], 14);
  blanks(sheet, [[0, "付款：", "款到发货，已于今日汇出", pen]], 14);
  blanks(
    sheet,
    [
      [0, "订货人：", "华水根", { ...pen, to: 0.45 }],
      [0.5, "批准：", "吴樟林", pen],
    ],
    16,
  );
  roundSeal(sheet, 158, sheet.y - 4, "遂昌妙高竹业机械厂", "", { colour: "#222222", ink: 0.8 });
  return [sheet];
}

/** What the trading software prints across a page: three dates, one of which is the order's. */
function wideSlip(): Sheet[] {
  const sheet = new Sheet("wide-slip", { width: 297, height: 210, face: "song", size: 3.5, top: 14 });
  sheet.margin = 16;
  title(sheet, `${US.name}　销售订货单`, { face: "songBold", size: 5.6 });
  table(sheet, {
    widths: [22, 80, 22, 50, 24, 67],
    rules: "none",
    height: 6.4,
    rows: [
      ["单据编号", "XSDD-20250619-0007", "单据日期", "2025-06-19", "交货日期", "2025-07-31"],
      ["购货单位", "芜湖弋江电缆材料有限公司", "联系人", "昂德胜", "联系电话", "0553-391 6028"],
      ["收货地址", "芜湖市弋江区花津南路89号", "业务员", "陶一帆", "结算方式", "月结30天"],
    ],
  });
  sheet.y += 3;
  table(sheet, {
    widths: [12, 34, 62, 34, 16, 20, 27, 32, 28],
    style: { size: 3.3 },
    head: { align: "centre", fill: "#e9e9e9" },
    aligns: ["centre", "left", "left", "left", "centre", "right", "right", "right", "left"],
    rows: [
      ["行号", "物料编码", "物料名称", "规格型号", "单位", "数量", "含税单价", "价税合计", "备注"],
      ["1", "10.02.0061", "电缆盘搬运夹具", "JP-1250", "套", "4", "13,800.00", "55,200.00", ""],
      ["2", "10.02.0078", "翻转机构总成", "FZ-90", "套", "2", "26,450.00", "52,900.00", "左装"],
      ["3", "30.11.0204", "液压油缸密封件", "D63", "包", "10", "185.00", "1,850.00", "随货"],
      ["4", "90.01.0001", "安装指导", "2人天", "项", "1", "3,000.00", "3,000.00", ""],
      ["", { text: "合计（大写）：壹拾壹万贰仟玖佰伍拾元整", span: 6, align: "left" }, "112,950.00", ""],
    ],
  });
  row(
    sheet,
    [
      [0, "制单：祝捷"],
      [0.22, "审核：江澄"],
      [0.44, "客户确认："],
      [0.7, "打印时间：2025-06-23 08:15:30　第1页/共1页", { size: 3 }],
    ],
    10,
  );
  sheet.text(sheet.left + 0.44 * sheet.inner + 20, sheet.y - 0.5, "昂德胜", { face: "running", size: 6 });
  return [sheet];
}

/** What is called for under an agreement, at the end of a year for the next one. */
function callOff(): Sheet[] {
  const sheet = new Sheet("call-off", { face: "song", size: 4 });
  letterhead(sheet, "慈溪观海卫电器配件有限公司", { line: "物流部　Tel 0574-6361 7702", face: "songBold" });
  sheet.y += 3;
  title(sheet, "要货通知单", { size: 7 });
  row(
    sheet,
    [
      [0, "通知单号：GHW-YH-241230"],
      [0.6, "下单日期：2024/12/30"],
    ],
    7,
  );
  row(sheet, [[0, `供应商：${US.name}`]], 8);
  para(sheet, "根据双方2023年3月所签年度供货协议，请贵司按下列明细组织发货：", { after: 3 });
  table(sheet, {
    widths: [38, 52, 22, 26, 28],
    height: 9,
    head: { align: "centre", face: "songBold" },
    aligns: ["left", "left", "right", "right", "right"],
    rows: [
      ["物料号", "名称", "数量", "单价", "金额"],
      ["P-3302-14", "周转箱推车", "120", "510.00", "61,200.00"],
      ["P-3302-21", "旋转升降台", "12", "2,600.00", "31,200.00"],
      [{ text: "总计（元）", span: 4 }, "92,400.00"],
    ],
  });
  para(
    sheet,
    "到货时间：2025年1月10日上午，送二号门收货区。\n外箱贴我司物料标签，送货单一式三联，注明通知单号。\n逾期影响我司生产的，按供货协议第九条处理。",
    { after: 12, indent: 0 },
  );
  row(
    sheet,
    [
      [0, "编制：房丹丹"],
      [0.36, "审批：岑立军"],
      [0.7, "（物流专用章）"],
    ],
    8,
  );
  squareSeal(sheet, 100, sheet.y - 4, "岑立军印");
  roundSeal(sheet, 158, sheet.y - 6, "慈溪观海卫电器配件有限公司", "物流专用章", { turn: 10, ink: 0.7, radius: 21 });
  boxStamp(sheet, 176, 34, "加急", { size: 7, turn: -12 });
  return [sheet];
}

/** The year of the Republic: nobody guesses what was meant. */
function kaohsiungOrder(): Sheet[] {
  const sheet = new Sheet("kaohsiung-order", { face: "ming", size: 4 });
  title(sheet, "港安機械股份有限公司", { face: "mingBold", size: 6.4, after: 2 });
  title(sheet, "訂　購　單", { face: "mingBold", size: 6, after: 4 });
  row(
    sheet,
    [
      [0, "訂單編號：PO-1130805-02"],
      [0.56, "訂購日期：中華民國113年8月5日"],
    ],
    6,
  );
  row(sheet, [[0, `廠商名稱：${US.traditional}`]], 8);
  row(
    sheet,
    [
      [0, "統一編號：84173260"],
      [0.56, "交貨日期：113年9月30日"],
    ],
    8,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [16, 66, 22, 30, 32],
    height: 10,
    head: { align: "centre" },
    aligns: ["centre", "left", "right", "right", "right"],
    rows: [
      ["項次", "品名規格", "數量", "單價", "金額"],
      ["1", "升降平台控制模組 LC-40", "15", "1,280", "19,200"],
      ["2", "荷重元 500kg", "30", "340", "10,200"],
      [{ text: "合計（人民幣）", span: 4 }, "29,400"],
    ],
  });
  para(sheet, "備註：請於三日內簽回；發票請註明訂單編號；不得分批出貨。", { indent: 0, after: 14 });
  row(sheet, [
    [0, "核准：洪志明"],
    [0.36, "採購：賴淑惠"],
    [0.7, "廠商簽回："],
  ]);
  roundSeal(sheet, 62, sheet.y + 4, "港安機械股份有限公司", "", { radius: 18, ink: 0.7 });
  return [sheet];
}

export const orders: readonly Paper[] = [
  {
    name: "german-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-11-07",
      customer: "Kestrel Logistics GmbH",
      amount: "46980.00",
      why: "in English; to be delivered in the next year",
    }),
    pages: germanOrder,
    ways: [cleanPng(300), chat(140, 40)],
  },
  {
    name: "parts-fax",
    department: "客服部",
    wanted: filed("D", {
      date: "2023-09-14",
      customer: "遂昌妙高竹业机械厂",
      amount: "6600.00",
      why: "a fax of the next day, written by hand",
    }),
    pages: partsFax,
    ways: [fax("fine")],
  },
  {
    name: "wide-slip",
    department: "销售部",
    wanted: filed("D", {
      date: "2025-06-19",
      customer: "芜湖弋江电缆材料有限公司",
      amount: "112950.00",
      why: "dates of the order, of delivery and of printing",
    }),
    pages: wideSlip,
    ways: [scan(200), scanTurned(270)],
  },
  {
    name: "call-off",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-12-30",
      customer: "慈溪观海卫电器配件有限公司",
      amount: "92400.00",
      why: "an order by another name; an agreement of 2023, delivery in 2025",
    }),
    pages: callOff,
    ways: [born()],
  },
  {
    name: "kaohsiung-order",
    department: "销售部",
    wanted: asked("its dates count the years of the Republic: a person is asked", "D"),
    pages: kaohsiungOrder,
    ways: [scan(200)],
  },
];
