import { blanks, faxHead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, fax, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { columns, inked, NEAT, total } from "./parts.ts";

/** A bottler on the Mekong orders spares. */
function bottlerOrder(): Sheet[] {
  const sheet = new Sheet("bottler-order", { face: "hei", size: 3.5 });
  sheet.margin = 18;
  sheet.box(18, 12, 174, 16, { fill: "#0f6f6a" });
  sheet.text(23, 22, "MEKONG FRESH BEVERAGE JSC", { face: "heiBold", size: 5.4, colour: "#ffffff" });
  sheet.text(187, 22, "PURCHASE ORDER", { face: "heiBold", size: 5, colour: "#ffffff", align: "right" });
  sheet.y = 30;
  columns(sheet, [
    ["Lot B4, Tra Noc Industrial Park, Can Tho, Vietnam", "PO number: 4500018273"],
    ["Tax code: 1801 446 027", "PO date: 14 May 2025"],
    ["Contact: Ms Tran Thi Lan, Purchasing", "Page: 1 of 1"],
  ]);
  sheet.y += 5;
  table(sheet, {
    widths: [87, 87],
    height: 8,
    head: { face: "heiBold", fill: "#e3efee" },
    rows: [
      ["Vendor", "Ship to"],
      [
        `${US.english}\nFloor 3, Yunling Park, 588 Jiangnan Avenue\nHangzhou, China`,
        "Mekong Fresh Beverage JSC\nWarehouse 2, Tra Noc Industrial Park\nCan Tho, Vietnam",
      ],
    ],
  });
  sheet.y += 5;
  table(sheet, {
    widths: [12, 28, 66, 14, 24, 30],
    height: 8.5,
    head: { face: "heiBold", fill: "#e3efee" },
    aligns: ["centre", "left", "left", "right", "right", "right"],
    rows: [
      ["Line", "Material", "Description", "Qty", "Unit USD", "Amount USD"],
      ["10", "YL-GP-118", "Gripper pad set, 24 heads", "24", "1,150.00", "27,600.00"],
      ["20", "YL-SM-750", "Servo motor 750 W with brake", "12", "1,620.00", "19,440.00"],
      ["30", "YL-TB-3200", "Timing belt AT10, 3200 mm", "30", "340.00", "10,200.00"],
      total("Order total (FOB Shanghai)", 5, "57,240.00"),
    ],
  });
  para(
    sheet,
    "Delivery date: 30 August 2025\nPayment: 100% by T/T within 30 days after bill of lading date\nPlease confirm this order by return e-mail within three working days and quote the PO number on all documents.",
    { indent: 0, after: 12 },
  );
  columns(sheet, [
    ["Prepared by: Tran Thi Lan", "Approved by: Nguyen Quoc Bao"],
    ["This order was released electronically and is valid without signature."],
  ]);
  return [sheet];
}

/** The pad of a maker of rice wine. */
function riceWineOrder(): Sheet[] {
  const sheet = new Sheet("rice-wine-order", { width: 210, height: 148, face: "song", size: 3.8 });
  sheet.margin = 16;
  sheet.y = 8;
  title(sheet, "绍兴越州黄酒酿造有限公司", { size: 5.4, after: 1 });
  title(sheet, "订　货　单", { size: 7, after: 1 });
  sheet.text(sheet.right, 18, "№ 0003827", { face: "typewriter", size: 4.6, colour: "#b32024", align: "right" });
  blanks(
    sheet,
    [
      [0, "供货单位：", "杭州云岭智能装备有限公司", { ...NEAT, to: 0.6 }],
      [0.62, "订货日期：", "2024年11月8日", NEAT],
    ],
    9,
  );
  sheet.y += 4;
  table(sheet, {
    widths: [58, 34, 16, 18, 24, 28],
    height: 9.5,
    head: { align: "centre" },
    aligns: ["left", "left", "centre", "right", "right", "right"],
    rows: [
      ["品　名", "规　格", "单位", "数量", "单价", "金额（元）"],
      [
        inked("标签传感器", NEAT),
        inked("LS-20", NEAT),
        inked("个", NEAT),
        inked("4", NEAT),
        inked("680", NEAT),
        inked("2720.00", NEAT),
      ],
      [
        inked("输送链板", NEAT),
        inked("宽190", NEAT),
        inked("米", NEAT),
        inked("60", NEAT),
        inked("145", NEAT),
        inked("8700.00", NEAT),
      ],
      ["", "", "", "", "", ""],
      ["合计金额（大写）", { text: "壹万壹仟肆佰贰拾元整", span: 4, ...NEAT }, inked("11420.00", NEAT)],
    ],
  });
  blanks(sheet, [[0, "交货要求：", "12月1日前送到湖塘厂区，带发票", NEAT]], 11);
  blanks(
    sheet,
    [
      [0, "采购负责人：", "章国兴", { ...NEAT, to: 0.34 }],
      [0.36, "经办：", "傅建芳", { ...NEAT, to: 0.62 }],
      [0.64, "电话：", "0575-84371902", NEAT],
    ],
    12,
  );
  roundSeal(sheet, 160, 112, "绍兴越州黄酒酿造有限公司", "采购专用章", { radius: 17, turn: 8, ink: 0.6 });
  return [sheet];
}

/** We order from a maker of cylinders, as the resource planner prints it. */
function cylinderOrder(): Sheet[] {
  const sheet = new Sheet("cylinder-order", { width: 240, height: 140, face: "hei", size: 3.4 });
  sheet.margin = 14;
  sheet.y = 8;
  title(sheet, US.name, { face: "hei", size: 4.6, after: 0.5 });
  title(sheet, "采 购 订 单", { face: "heiBold", size: 6.4, after: 1 });
  columns(
    sheet,
    [
      ["供应商：宁波甬欣气动元件有限公司", "订单号：PO-260408-11"],
      ["供应商编码：V0322", "订单日期：2026-04-08"],
      ["联系人：裘伟峰　0574-8806 2215", "采购员：朱婷　币种：人民币"],
    ],
    { height: 5.6, at: 0.6 },
  );
  sheet.y += 3;
  table(sheet, {
    widths: [14, 34, 58, 18, 22, 26, 40],
    height: 7.4,
    rules: "rows",
    aligns: ["centre", "left", "left", "centre", "right", "right", "right"],
    rows: [
      ["行号", "物料编码", "物料名称及规格", "单位", "数量", "含税单价", "含税金额"],
      ["1", "QG-SC63-200", "标准气缸 SC63×200", "只", "80", "186.00", "14,880.00"],
      ["2", "QF-4V310-10", "电磁阀 4V310-10 DC24V", "只", "120", "98.00", "11,760.00"],
      ["3", "QJ-PC10-02", "快插接头 PC10-02", "只", "1,200", "5.52", "6,624.00"],
      total("合　计", 6, "33,264.00"),
    ],
  });
  para(
    sheet,
    "要求到货日期：2026-04-25　　交货地址：云岭科技园3幢一楼原料库　　付款条件：货到票到60天\n请贵司于两个工作日内盖章回传确认；送货单须注明订单号及物料编码。",
    { indent: 0, size: 3.2, after: 4 },
  );
  columns(sheet, [["制单：朱婷　　审批：俞国强", "供应商确认："]], { height: 8, at: 0.56 });
  roundSeal(sheet, 190, 119, "宁波甬欣气动元件有限公司", "业务专用章", { radius: 16, ink: 0.75, turn: -6 });
  return [sheet];
}

/** A maker of foods in Kaohsiung, by fax. */
function harbourFoodsOrder(): Sheet[] {
  const buyer = "高雄港灣食品股份有限公司";
  const sheet = new Sheet("harbour-foods-order", { face: "ming", size: 4.2 });
  faxHead(sheet, "2025-02-19 10:22   +886 7 821 4630   P.1/1");
  sheet.y = 16;
  title(sheet, buyer, { face: "mingBold", size: 6, after: 1 });
  title(sheet, "訂　購　單", { face: "mingBold", size: 7.4, after: 5 });
  columns(
    sheet,
    [
      [`廠商：${US.traditional}`],
      ["訂購日期：2025年2月19日", "訂單編號：KHP-25-0219"],
      ["聯絡人：蔡佩玲", "電話：(07) 821-4628"],
    ],
    { height: 9 },
  );
  sheet.y += 5;
  table(sheet, {
    widths: [64, 24, 36, 42],
    height: 12,
    head: { face: "mingBold" },
    aligns: ["left", "centre", "right", "right"],
    rows: [
      ["品名規格", "數量", "單價 USD", "金額 USD"],
      ["包裝機加熱管 220V", "40 支", "85.00", "3,400.00"],
      ["橫封切刀組", "20 組", "263.00", "5,260.00"],
      ["食品級輸送帶 W400", "12 條", "350.00", "4,200.00"],
      total("合計 TOTAL", 3, "12,860.00"),
    ],
  });
  para(
    sheet,
    "一、交貨日期：2025年3月20日前。\n二、交貨方式：空運至高雄小港機場。\n三、付款方式：出貨前電匯。\n四、包裝內請附裝箱單及商業發票各二份。",
    {
      indent: 0,
      leading: 1.9,
      after: 14,
    },
  );
  row(sheet, [
    [0, "核准：方文雄"],
    [0.36, "採購：蔡佩玲"],
  ]);
  squareSeal(sheet, 158, sheet.y - 2, `${buyer}章`, { side: 26, ink: 0.95, colour: "#222222" });
  boxStamp(sheet, 158, sheet.y + 24, "請回簽", { size: 6, colour: "#222222", turn: -4 });
  return [sheet];
}

export const buying: readonly Paper[] = [
  {
    name: "bottler-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2025-05-14",
      customer: "Mekong Fresh Beverage JSC",
      amount: "57240.00",
      why: "in English",
    }),
    pages: bottlerOrder,
    ways: [born(), scan(200)],
  },
  {
    name: "rice-wine-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-11-08",
      customer: "绍兴越州黄酒酿造有限公司",
      amount: "11420.00",
      why: "a pad filled in by hand",
    }),
    pages: riceWineOrder,
    ways: [scan(200)],
  },
  {
    name: "cylinder-order",
    department: "采购部",
    wanted: filed("D", {
      date: "2026-04-08",
      customer: "宁波甬欣气动元件有限公司",
      amount: "33264.00",
      why: "we order",
    }),
    pages: cylinderOrder,
    ways: [scan(200)],
  },
  {
    name: "harbour-foods-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2025-02-19",
      customer: "高雄港灣食品股份有限公司",
      amount: "12860.00",
      why: "traditional",
    }),
    pages: harbourFoodsOrder,
    ways: [fax("fine")],
  },
];
