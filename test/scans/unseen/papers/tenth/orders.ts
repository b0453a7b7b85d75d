import { blanks, faxHead, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { barcode, boxStamp, roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, fax, phone, scan } from "../../engine/ways.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { beside, flush, PEN, penned } from "./parts.ts";

/** As a buyer's planning software prints it. */
function applianceOrder(): Sheet[] {
  const sheet = new Sheet("appliance-order", { face: "hei", size: 3.3, top: 16 });
  sheet.margin = 14;
  sheet.text(sheet.left, 18, "安徽皖佳家电零部件有限公司", { face: "heiBold", size: 4.8 });
  sheet.text(sheet.left, 23.5, "合肥市经济技术开发区锦绣大道77号　电话 0551-6382 4471", { size: 2.9 });
  barcode(sheet, 150, 12, 44, 8);
  sheet.text(172, 24, "4500183306", { face: "typewriter", size: 3.4, align: "centre" });
  sheet.y = 28;
  title(sheet, "采购订单 PURCHASE ORDER", { face: "heiBold", size: 5.6, after: 4 });
  table(sheet, {
    widths: [26, 78, 26, 52],
    height: 7.5,
    rows: [
      ["供应商", US.name, "订单号", "4500183306"],
      ["供应商编码", "100872", "订单日期", "2025-07-22"],
      ["联系人", "裘志刚", "采购员", "伍思源"],
      ["电话", US.phone, "采购组", "P03 设备备件"],
      ["付款条件", "Z060 票到60天", "币种", "CNY"],
    ],
  });
  sheet.y += 5;
  table(sheet, {
    widths: [14, 28, 54, 18, 22, 22, 24],
    height: 9,
    rules: "rows",
    head: { face: "heiBold" },
    aligns: ["left", "left", "left", "right", "right", "right", "right"],
    rows: [
      ["行", "物料号", "物料描述", "数量", "交货日期", "含税单价", "含税金额"],
      ["10", "30021187", "海绵吸盘组件 YL-XP-60", "120", "2025-08-15", "185.00", "22,200.00"],
      ["20", "30021190", "气动夹爪总成 YL-JZ-8", "15", "2025-08-15", "4,350.00", "65,250.00"],
      ["30", "30021204", "传感器支架（含线缆）", "300", "2025-09-05", "170.00", "51,000.00"],
    ],
  });
  row(sheet, [[0.66, "订单总额：", { face: "heiBold" }]], 8);
  sheet.text(sheet.right - 1.5, sheet.y, "138,450.00", { face: "heiBold", align: "right" });
  sheet.y += 6;
  flush(
    sheet,
    "交货地址：合肥市经济技术开发区锦绣大道77号 3号库\n1. 请于两个工作日内在供应商门户确认本订单，逾期视为接受。\n2. 送货单须注明订单号、行号、物料号，并附检验合格证。\n3. 未按期交货的，按延迟部分金额每日0.3%扣款。\n4. 本订单受双方签订的《供货总协议》约束。",
    3.2,
    10,
  );
  beside(sheet, [["编制：伍思源"], ["审核：樊丽"], ["批准：褚国栋"]], { starts: [0, 0.35, 0.7] });
  sheet.text(sheet.width / 2, 284, "本订单由系统生成，电子签章有效　第1页/共1页", { size: 2.8, align: "centre" });
  return [sheet];
}

/** A dairy in the desert orders by fax. */
function dairyOrder(): Sheet[] {
  const sheet = new Sheet("dairy-order", { face: "hei", size: 3.8, top: 22 });
  faxHead(sheet, "03-JUN-2025 11:26   FROM: KHALEEJ DAIRY PROC   TO: 0086 571 86720160   P.1/1");
  sheet.text(sheet.left, 21, "Khaleej Dairy Products LLC", { face: "heiBold", size: 6 });
  sheet.text(sheet.left, 27, "Al Quoz Industrial Area 3, P.O. Box 37114, Dubai, U.A.E.   Tel +971 4 338 2216", {
    size: 3.1,
  });
  sheet.line(sheet.left, 30, sheet.right, 30, 0.6);
  sheet.y = 33;
  title(sheet, "PURCHASE ORDER", { face: "heiBold", size: 6.4 });
  beside(
    sheet,
    [
      ["To:", US.english, "588 Jiangnan Avenue, Binjiang", "Hangzhou, China"],
      ["P.O. No.: KDP-25-0618", "Date: 3 June 2025", "Your quotation: YLQ-2504-33", "Payment: L/C 60 days"],
    ],
    { starts: [0, 0.62], height: 6.5, style: { size: 3.6 } },
  );
  sheet.y += 7;
  table(sheet, {
    widths: [14, 76, 18, 28, 30],
    height: 10,
    head: { face: "heiBold" },
    aligns: ["centre", "left", "centre", "right", "right"],
    rows: [
      ["Item", "Description", "Qty", "Unit USD", "Total USD"],
      ["1", "Crate stacker YL-DC-900", "3", "41,200.00", "123,600.00"],
      ["2", "Spare parts kit, two years", "1", "6,850.00", "6,850.00"],
      ["", { text: "Total CFR Jebel Ali", span: 3 }, "130,450.00"],
    ],
  });
  sheet.y += 4;
  flush(
    sheet,
    "Delivery: not later than 15 October 2025.\nMarking: our P.O. number on each case.\nDocuments: three original bills of lading, packing list, certificate of origin.\nPlease confirm this order by return fax within three days.",
    3.8,
    16,
  );
  row(sheet, [[0, "Authorised by:"]], 8);
  sheet.text(60, sheet.y - 1, "R. Mathew", { face: "cursive", size: 9 });
  row(sheet, [[0, "Rajan Mathew, Procurement Manager"]], 8);
  return [sheet];
}

/** From Tainan, by the calendar of the island. */
function tainanOrder(): Sheet[] {
  const sheet = new Sheet("tainan-order", { face: "ming", size: 4, top: 20 });
  letterhead(sheet, "臺南順億食品機械股份有限公司", {
    line: "臺南市永康區工業二路36號　電話 06-233-7185　統一編號 84120637",
    face: "mingBold",
  });
  sheet.y += 3;
  title(sheet, "訂　購　單", { face: "mingBold", size: 7.4 });
  beside(
    sheet,
    [
      [`廠商名稱：${US.traditional}`, "聯絡人：裘志剛 先生", "交貨地點：高雄港"],
      ["單號：PO-1130709-02", "日期：中華民國113年7月9日", "幣別：美元"],
    ],
    { starts: [0, 0.58] },
  );
  sheet.y += 5;
  table(sheet, {
    widths: [14, 72, 22, 28, 30],
    height: 11,
    head: { face: "mingBold", align: "centre", fill: "#efefef" },
    aligns: ["centre", "left", "centre", "right", "right"],
    rows: [
      ["項次", "品名規格", "數量", "單價", "金額"],
      ["1", "機械手裝箱機 YL-ZX-4", "2 臺", "23,800.00", "47,600.00"],
      ["2", "備品包（吸嘴、氣缸）", "1 組", "1,900.00", "1,900.00"],
      ["", "以下空白", "", "", ""],
      [{ text: "合計 USD", span: 4, align: "right", face: "mingBold" }, "49,500.00"],
    ],
  });
  sheet.y += 4;
  flush(
    sheet,
    "一、交貨期限：接單後七十五日內裝船。\n二、付款方式：出貨前電匯百分之五十，驗收後電匯百分之五十。\n三、包裝須經燻蒸處理並附證明。\n四、請於三日內簽章回傳，以示接單。",
    4,
    12,
  );
  table(sheet, {
    widths: [41.5, 41.5, 41.5, 41.5],
    height: 9,
    aligns: ["centre", "centre", "centre", "centre"],
    rows: [
      ["核准", "採購主管", "承辦", "廠商簽章"],
      ["", "", "", ""],
      ["", "", "", ""],
    ],
  });
  squareSeal(sheet, 43, sheet.y - 9, "黃順億印", { side: 13 });
  squareSeal(sheet, 84, sheet.y - 9, "郭雅惠章", { side: 12 });
  squareSeal(sheet, 126, sheet.y - 9, "蔡宗憲章", { side: 12, colour: "#2a4aa0" });
  return [sheet];
}

/** Our seller's pad: what a dyer wants, written down in his office. */
function dyerSlip(): Sheet[] {
  const sheet = new Sheet("dyer-slip", { width: 190, height: 132, face: "song", size: 3.9, top: 9 });
  sheet.margin = 13;
  title(sheet, `${US.name}订货单`, { size: 5.6, after: 1 });
  sheet.text(sheet.right, 15, "No 0018832", { face: "typewriter", size: 4.6, colour: "#b32024", align: "right" });
  blanks(
    sheet,
    [
      [0, "订货单位：", "绍兴柯桥永锦印染有限公司", { ...PEN, to: 0.6 }],
      [0.61, "订货日期：", "2024年8月26日", PEN],
    ],
    12,
  );
  sheet.y += 4;
  table(sheet, {
    widths: [50, 32, 16, 20, 22, 24],
    height: 10.5,
    head: { align: "centre" },
    aligns: ["left", "left", "centre", "centre", "right", "right"],
    rows: [
      ["货物名称", "规格", "单位", "数量", "单价", "金额"],
      [penned("自动缝包机头"), penned("GK35-7"), penned("台"), penned("2"), penned("3600"), penned("7200")],
      [penned("输送带"), penned("宽500"), penned("米"), penned("30"), penned("145"), penned("4350")],
      ["", "", "", "", "", ""],
      ["合计（大写）", { ...penned("壹万壹仟伍佰伍拾元整"), span: 3 }, "￥", penned("11550")],
    ],
  });
  blanks(
    sheet,
    [
      [0, "交货日期：", "9月10日前", { ...PEN, to: 0.46 }],
      [0.48, "送货地址：", "柯桥滨海工业区", PEN],
    ],
    12,
  );
  blanks(
    sheet,
    [
      [0, "订货人签字：", "茹建江", { ...PEN, to: 0.46 }],
      [0.48, "经办人：", "沈丹", PEN],
    ],
    12,
  );
  sheet.text(sheet.left, 126, "第一联：存根（白）　第二联：客户（红）　第三联：仓库（黄）", { size: 2.9 });
  return [sheet];
}

/** A buyer's order whose date was forgotten. */
function garlicOrder(): Sheet[] {
  const buyer = "河南中牟蒜乡食品有限公司";
  const sheet = new Sheet("garlic-order", { face: "song", size: 4, top: 26 });
  title(sheet, buyer, { size: 5.6, face: "songBold", after: 2 });
  title(sheet, "订　货　单", { size: 7, after: 5 });
  beside(
    sheet,
    [
      [`供货单位：${US.name}`, "订货日期：　　　年　　月　　日"],
      ["编号：", "付款方式：货到付款"],
    ],
    { starts: [0, 0.62] },
  );
  sheet.y += 5;
  table(sheet, {
    widths: [14, 64, 30, 24, 34],
    height: 11,
    head: { face: "songBold", align: "centre" },
    aligns: ["centre", "left", "right", "centre", "right"],
    rows: [
      ["序号", "品名", "单价（元）", "数量", "金额（元）"],
      ["1", "切片机输送链板", "260.00", "80", "20,800.00"],
      ["2", "提升机料斗", "95.00", "60", "5,700.00"],
      ["3", "轴承座 UCP206", "48.00", "40", "1,920.00"],
      ["", { text: "合计", span: 3 }, "28,420.00"],
    ],
  });
  para(sheet, "要求：15天内发货，链板须为304不锈钢。收货人：孟庆丰，电话 0371-6218 3305。", { indent: 0, after: 16 });
  row(sheet, [[0.5, "订货单位（盖章）："]], 10);
  row(sheet, [[0.5, "经手人：孟庆丰"]], 12);
  roundSeal(sheet, 150, sheet.y - 8, buyer, "", { turn: 7, ink: 0.8 });
  boxStamp(sheet, 46, sheet.y - 8, "加急", { size: 7 });
  return [sheet];
}

export const orders: readonly Paper[] = [
  {
    name: "appliance-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2025-07-22",
      customer: "安徽皖佳家电零部件有限公司",
      amount: "138450.00",
      why: "days of delivery line by line",
    }),
    pages: applianceOrder,
    ways: [born(), scan(200)],
  },
  {
    name: "dairy-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2025-06-03",
      customer: "Khaleej Dairy Products LLC",
      amount: "130450.00",
      why: "in English",
    }),
    pages: dairyOrder,
    ways: [fax("fine")],
  },
  {
    name: "tainan-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-07-09",
      customer: "臺南順億食品機械股份有限公司",
      amount: "49500.00",
      why: "traditional; the year is of the Republic",
    }),
    pages: tainanOrder,
    ways: [scan(300)],
  },
  {
    name: "dyer-slip",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-08-26",
      customer: "绍兴柯桥永锦印染有限公司",
      amount: "11550.00",
      why: "a pad filled in by pen",
    }),
    pages: dyerSlip,
    ways: [phone({ tilt: 0.025, shadow: 0.2 }), scan(200)],
  },
  {
    name: "garlic-order",
    department: "销售部",
    wanted: asked("no date stands on it", "D"),
    pages: garlicOrder,
    ways: [scan(200)],
  },
];
