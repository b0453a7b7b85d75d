import { blanks, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal } from "../../engine/seal.ts";
import { RED_INK, Sheet } from "../../engine/sheet.ts";
import { born, cleanPng, fax, phone, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A bakery's buying office: labels stand above what they name. */
function bakeryOrder(): Sheet[] {
  const sheet = new Sheet("bakery-order", { face: "hei", size: 3.7 });
  letterhead(sheet, "青岛麦田里食品有限公司", {
    line: "山东省青岛市即墨区蓝村街道食品产业园7号　0532-8459 3360",
    colour: "#7a4b12",
    align: "left",
  });
  title(sheet, "采 购 订 单", { face: "heiBold", size: 6.4, after: 4 });
  const small = { size: 2.9, colour: "#777777" } as const;
  row(
    sheet,
    [
      [0, "订单编号", small],
      [0.27, "订单日期", small],
      [0.54, "采购员", small],
      [0.8, "币种", small],
    ],
    5,
  );
  row(
    sheet,
    [
      [0, "MTL-PO2407-0036"],
      [0.27, "2024-07-03"],
      [0.54, "战晓彤"],
      [0.8, "人民币"],
    ],
    5.5,
  );
  row(
    sheet,
    [
      [0, "供应商", small],
      [0.54, "要求到货日期", small],
      [0.8, "付款条件", small],
    ],
    8,
  );
  row(
    sheet,
    [
      [0, US.name],
      [0.54, "2024-08-20"],
      [0.8, "货到30天"],
    ],
    5.5,
  );
  row(
    sheet,
    [
      [0, "收货地址", small],
      [0.54, "收货联系人", small],
    ],
    8,
  );
  row(
    sheet,
    [
      [0, "即墨区蓝村街道食品产业园7号 二号库"],
      [0.54, "于师傅 0532-8459 3371"],
    ],
    5.5,
  );
  sheet.y += 5;
  table(sheet, {
    widths: [12, 28, 56, 16, 24, 30],
    height: 9,
    rules: "rows",
    head: { face: "heiBold", size: 3.4 },
    aligns: ["centre", "left", "left", "right", "right", "right"],
    rows: [
      ["行", "物料编码", "品名规格", "数量", "含税单价", "含税金额"],
      ["10", "E-200318", "吐司理料输送机 3.6m", "2", "27,400.00", "54,800.00"],
      ["20", "E-200319", "金属检测剔除段", "1", "33,900.00", "33,900.00"],
      ["30", "S-100774", "输送带 PU 白色 600mm（米）", "30", "165.00", "4,950.00"],
      ["40", "S-100781", "剔除气缸", "6", "310.00", "1,860.00"],
      [{ text: "合计", span: 5 }, "95,510.00"],
    ],
  });
  para(
    sheet,
    "请于两个工作日内回签确认。送货单须注明本订单编号，每批附食品接触材料符合性声明。迟交按供货协议（2023年版）处理。",
    { indent: 0, size: 3.2, after: 12 },
  );
  row(sheet, [
    [0, "编制：战晓彤"],
    [0.34, "审核：迟文海"],
    [0.68, "供应商确认："],
  ]);
  roundSeal(sheet, 150, sheet.y - 6, "青岛麦田里食品有限公司", "采购专用章", { ink: 0.7, turn: 6, radius: 18 });
  return [sheet];
}

/** A maker of car interiors, out of its system, in two languages. */
function trimOrder(): Sheet[] {
  const sheet = new Sheet("trim-order", { face: "song", size: 3.4, top: 14 });
  sheet.margin = 16;
  sheet.text(16, 18, "芜湖鸠江汽车饰件有限公司", { face: "heiBold", size: 4.6 });
  sheet.text(16, 23, "Wuhu Jiujiang Automotive Trim Co., Ltd.", { size: 3.2 });
  sheet.text(194, 19, "PURCHASE ORDER 采购订单", { face: "heiBold", size: 5.2, align: "right" });
  sheet.line(16, 26, 194, 26, 0.5);
  sheet.y = 26;
  const two = (left: string, right: string) =>
    row(
      sheet,
      [
        [0, left],
        [0.56, right],
      ],
      6,
    );
  two("Vendor 供应商：2001874", "PO No. 订单号：4500392716");
  two(US.name, "PO Date 订单日期：2023/10/18");
  two(US.address, "Revision 版本：00");
  two(`Tel ${US.phone}`, "Buyer 采购：周敏娜 0553-588 2217");
  two("Delivery terms 交货条件：DAP 芜湖二工厂", "Payment 付款：90 days net 月结90天");
  sheet.y += 4;
  table(sheet, {
    widths: [14, 28, 54, 14, 24, 22, 22],
    height: 9,
    style: { size: 3.1 },
    head: { face: "hei", size: 2.9, align: "centre", fill: "#e9e9e9" },
    aligns: ["centre", "left", "left", "right", "centre", "right", "right"],
    rows: [
      ["Item 行", "Material 物料", "Description 描述", "Qty 数量", "Delivery 交货", "Price 单价", "Amount 金额"],
      ["00010", "TL-77120", "仪表板转运小车 Dashboard trolley", "24", "2024/01/15", "3,850.00", "92,400.00"],
      ["00020", "TL-77125", "门板悬挂输送吊具 Door panel hanger", "160", "2024/01/15", "212.00", "33,920.00"],
      ["00030", "TL-77131", "工位升降台 Lift table 500kg", "4", "2024/02/28", "9,600.00", "38,400.00"],
    ],
  });
  sheet.y += 3;
  row(
    sheet,
    [
      [0.62, "Net value 未税金额"],
      [1, "164,720.00", { align: "right" }],
    ],
    6,
  );
  row(
    sheet,
    [
      [0.62, "VAT 13% 税额"],
      [1, "21,413.60", { align: "right" }],
    ],
    6,
  );
  row(
    sheet,
    [
      [0.62, "Total 价税合计 CNY", { face: "heiBold" }],
      [1, "186,133.60", { face: "heiBold", align: "right" }],
    ],
    6,
  );
  sheet.y += 4;
  para(
    sheet,
    "1. Please quote our PO number on all documents. 所有单据须注明订单号。\n2. The Supplier Manual (issue 2022-06) applies. 适用《供应商手册》2022年6月版。\n3. Order is deemed accepted unless rejected within 3 working days. 三个工作日内未书面拒绝视为接受。",
    { indent: 0, size: 3, after: 10 },
  );
  row(sheet, [
    [0, "Approved 批准：马骁　2023/10/19"],
    [0.56, "Vendor confirmation 供应商确认："],
  ]);
  sheet.text(194, 285, "Printed 打印 2023/10/20 08:12  ZMM_PO_FORM  1/1", { size: 2.6, align: "right" });
  return [sheet];
}

/** A dentist's clinic takes a pad from the drawer. */
function clinicPad(): Sheet[] {
  const sheet = new Sheet("clinic-pad", { width: 190, height: 130, face: "song", size: 4, top: 8 });
  sheet.margin = 13;
  const pen = { face: "brush", size: 5.6 } as const;
  const cell = (text: string) => ({ text, ...pen });
  title(sheet, "订　货　单", { size: 7, after: 0 });
  sheet.text(177, 15, "No. 0007318", { size: 4.2, align: "right", colour: RED_INK });
  blanks(
    sheet,
    [
      [0, "订货单位", "丽水莲都仁和口腔门诊部", { ...pen, to: 0.62 }],
      [0.64, "日期", "2022年6月14日", pen],
    ],
    9,
  );
  blanks(
    sheet,
    [
      [0, "供货单位", "杭州云岭智能装备", { ...pen, to: 0.62 }],
      [0.64, "电话", "0578-2130662", pen],
    ],
    9.5,
  );
  sheet.y += 4;
  table(sheet, {
    widths: [58, 28, 16, 16, 22, 24],
    height: 10,
    head: { align: "centre" },
    rows: [
      ["品　名", "规　格", "单位", "数量", "单价", "金额"],
      [cell("洁净物流推车"), cell("不锈钢两层"), cell("台"), cell("3"), cell("1280"), cell("3840")],
      [cell("静音脚轮"), cell("4寸"), cell("只"), cell("12"), cell("45"), cell("540")],
      [cell("灭菌盒提篮架"), cell("中号"), cell("个"), cell("5"), cell("168"), cell("840")],
      [
        { text: "合计（大写）", ...{ align: "left" as const } },
        { ...cell("伍仟贰佰贰拾元整"), span: 3 },
        "￥",
        cell("5220"),
      ],
    ],
  });
  blanks(
    sheet,
    [
      [0, "交货时间", "六月底前", { ...pen, to: 0.34 }],
      [0.36, "交货地点", "门诊部后门", { ...pen, to: 0.7 }],
      [0.72, "订货人", "蓝海燕", pen],
    ],
    11,
  );
  return [sheet];
}

/** Our own form, sent back by fax with a seal. */
function coconutConfirm(): Sheet[] {
  const sheet = new Sheet("coconut-confirm", { face: "hei", size: 4.2, top: 26 });
  sheet.text(8, 7, "2021-04-27 16:20  FROM: HK QIONGSHAN YEZI  0898-6588 0134   P.01/01", {
    face: "typewriter",
    size: 2.9,
  });
  title(sheet, `${US.name}`, { face: "heiBold", size: 5.6, after: 3 });
  title(sheet, "产品订货确认单", { face: "heiBold", size: 6.6, after: 4 });
  row(
    sheet,
    [
      [0, "客户：海口琼山椰子加工有限公司"],
      [0.64, "单号：DH21-0417"],
    ],
    8,
  );
  row(
    sheet,
    [
      [0, "订货日期：2021年4月26日"],
      [0.64, "业务员：尹露"],
    ],
    8,
  );
  sheet.y += 4;
  table(sheet, {
    widths: [14, 66, 22, 30, 34],
    height: 11,
    head: { align: "centre", face: "heiBold" },
    aligns: ["centre", "left", "centre", "right", "right"],
    rows: [
      ["序", "产品及规格", "数量", "单价", "小计"],
      ["1", "椰青提升机 YL-TS35", "1台", "38600", "38600"],
      ["2", "椰壳链板输送机 8米", "2台", "21500", "43000"],
      ["3", "食品级链板（备用）", "10米", "430", "4300"],
      [{ text: "总金额（含税含运费）", span: 4 }, "85900"],
    ],
  });
  para(
    sheet,
    "交货期：收到预付款后45天（约2021年6月15日）。\n付款：预付五成，余款发货前付清。\n请核对无误后盖章回传，即安排生产。",
    { indent: 0, leading: 2, after: 12 },
  );
  row(
    sheet,
    [
      [0, "制单：何小满"],
      [0.5, "客户确认（盖章）："],
    ],
    8,
  );
  roundSeal(sheet, 160, sheet.y + 4, "海口琼山椰子加工有限公司", "", { ink: 0.85, turn: -5, colour: "#333333" });
  boxStamp(sheet, 52, sheet.y + 24, "同意", { size: 8, colour: "#333333", turn: -4 });
  return [sheet];
}

export const asks: readonly Paper[] = [
  {
    name: "bakery-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-07-03",
      customer: "青岛麦田里食品有限公司",
      amount: "95510.00",
      why: "labels above what they name; the goods are wanted in August",
    }),
    pages: bakeryOrder,
    ways: [born()],
  },
  {
    name: "trim-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2023-10-18",
      customer: "芜湖鸠江汽车饰件有限公司",
      amount: "186133.60",
      why: "in two languages; approved, printed and delivered on other days, partly of the next year",
    }),
    pages: trimOrder,
    ways: [scan(150)],
  },
  {
    name: "clinic-pad",
    department: "销售部",
    wanted: filed("D", {
      date: "2022-06-14",
      customer: "丽水莲都仁和口腔门诊部",
      amount: "5220.00",
      why: "a pad, by hand; a clinic",
    }),
    pages: clinicPad,
    ways: [phone({ tilt: 0.03 }), cleanPng(200)],
  },
  {
    name: "coconut-confirm",
    department: "销售部",
    wanted: filed("D", {
      date: "2021-04-26",
      customer: "海口琼山椰子加工有限公司",
      amount: "85900.00",
      why: "our form, sealed and faxed back a day later",
    }),
    pages: coconutConfirm,
    ways: [fax("fine")],
  },
];
