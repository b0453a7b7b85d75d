import { blanks, faxHead, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { barcode, boxStamp, ovalSeal, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, cleanPng, fax, faxPng, phone, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { GREY_HEAD, PEN, pairs, penned, sum } from "./parts.ts";

/** What a big system prints for a tester of chips. */
function chipOrder(): Sheet[] {
  const sheet = new Sheet("chip-tester-order", { face: "hei", size: 3.3, top: 18 });
  sheet.text(sheet.left, 20, "渝锦半导体", { face: "heiBold", size: 6.4, colour: "#7a1f5c" });
  sheet.text(sheet.right, 19, "采购订单", { face: "heiBold", size: 6, align: "right" });
  sheet.text(sheet.right, 25, "页码 1/1", { size: 3, align: "right" });
  barcode(sheet, 148, 28, 40, 8);
  sheet.y = 42;
  table(sheet, {
    widths: [26, 66, 28, 46],
    rules: "none",
    height: 6,
    rows: [
      ["订单号码", "4500671203", "订单日期", "21.05.2024"],
      ["供应商", `102886 ${US.name}`, "采购组", "E03 倪若兰"],
      ["供应商地址", "杭州市滨江区江南大道588号", "电话", "023-6731 8805"],
      ["购方", "重庆渝锦半导体封测有限公司", "付款条件", "Z060 月结60天"],
      ["交货地址", "重庆市北碚区水土云汉大道108号 4号卸货口", "币种", "CNY"],
    ],
  });
  sheet.y += 5;
  table(sheet, {
    widths: [11, 26, 46, 14, 22, 22, 25],
    rules: "rows",
    height: 8.5,
    head: { face: "heiBold" },
    aligns: ["left", "left", "left", "right", "right", "right", "left"],
    rows: [
      ["行", "物料", "描述", "数量", "净价", "净值", "交货日期"],
      ["10", "E-300871", "真空吸嘴组件 VN-12", "40", "380.00", "15,200.00", "18.06.2024"],
      ["20", "E-300902", "取放模组 PP-300", "4", "28,600.00", "114,400.00", "15.07.2024"],
      ["30", "E-301140", "伺服驱动器 SD-750W", "12", "3,150.00", "37,800.00", "18.06.2024"],
      [{ text: "净值合计", span: 5 }, { text: "167,400.00", span: 1 }, ""],
      [{ text: "增值税 13%", span: 5 }, { text: "21,762.00", span: 1 }, ""],
      [{ text: "订单总额（含税）", span: 5, face: "heiBold" }, { text: "189,162.00", face: "heiBold" }, ""],
    ],
  });
  para(
    sheet,
    "1. 请于两个工作日内在供应商门户确认；逾期视为接受。\n2. 送货单、发票须注明订单号码及物料号；一张发票只对应一张订单。\n3. 货物应符合我司《供应商环境物质管理规范》2023版。\n4. 静电敏感器件须防静电包装，并附出货检验报告。",
    { indent: 0, after: 10 },
  );
  row(sheet, [[0, "本订单由系统生成，经电子审批，无需签章。"]]);
  boxStamp(sheet, 158, sheet.y + 12, "已审批", { size: 5.6, turn: -5 });
  return [sheet];
}

/** A leaf of a pad as stationers sell it, filled in by a furniture maker. */
function sawmillPad(): Sheet[] {
  const sheet = new Sheet("sawmill-pad", { width: 190, height: 130, face: "song", size: 4, top: 8 });
  sheet.margin = 14;
  title(sheet, "订　货　单", { size: 7.4, after: 1 });
  sheet.text(sheet.right, 15, "No 0038217", { face: "typewriter", size: 5, colour: "#b32024", align: "right" });
  blanks(
    sheet,
    [
      [0, "订货单位：", "赣州南康蓉江家具厂", { ...PEN, to: 0.62 }],
      [0.62, "日期：", "2021年3月9日", PEN],
    ],
    10,
  );
  blanks(sheet, [[0, "供货单位：", "杭州云岭智能装备", { ...PEN, to: 0.62 }]], 9);
  sheet.y += 3;
  table(sheet, {
    widths: [60, 22, 20, 26, 34],
    height: 10,
    head: { align: "centre" },
    aligns: ["left", "centre", "centre", "right", "right"],
    rows: [
      ["品名及规格", "单位", "数量", "单价", "金额"],
      [penned("封边机吸盘"), penned("个"), penned("20"), penned("60"), penned("1200")],
      [penned("输送滚筒 50"), penned("根"), penned("36"), penned("85"), penned("3060")],
      [penned("气缸"), penned("只"), penned("4"), penned("230"), penned("920")],
      ["", "", "", "", ""],
      ["合计人民币", { ...penned("伍仟壹佰捌拾元整"), span: 3 }, penned("5180")],
    ],
  });
  blanks(
    sheet,
    [
      [0, "交货地点：", "南康工厂", { ...PEN, to: 0.4 }],
      [0.42, "经手人：", "廖建平", { ...PEN, to: 0.72 }],
      [0.74, "备注：", "快递到付", PEN],
    ],
    11,
  );
  sheet.down(181, 52, "第二联　交供方", 5, { size: 3 });
  return [sheet];
}

/** A spinner in Bangladesh. */
function spinnerOrder(): Sheet[] {
  const sheet = new Sheet("spinner-order", { face: "typewriter", size: 3.7, top: 18 });
  title(sheet, "MEGHNA CRESCENT SPINNING MILLS LTD.", { face: "heiBold", size: 5.6, after: 2 });
  const address = "Factory: Bhulta, Rupganj, Narayanganj, Bangladesh   Head office: 41 Dilkusha C/A, Dhaka 1000";
  title(sheet, address, { face: "hei", size: 2.8, after: 2 });
  sheet.line(sheet.left, sheet.y, sheet.right, sheet.y, 0.5);
  sheet.y += 4;
  title(sheet, "PURCHASE ORDER (IMPORT)", { face: "typewriterBold", size: 5.2, after: 3 });
  pairs(sheet, [
    ["P.O. No.: MCSM/IMP/24/0073", "Date: 14-Mar-2024"],
    ["Ref.: your offer of 22-Feb-2024", "Indent: R-118"],
  ]);
  row(sheet, [[0, "Beneficiary:"]], 9);
  row(sheet, [[0, US.english]], 6);
  row(sheet, [[0, "588 Jiangnan Avenue, Binjiang, Hangzhou, China"]], 6);
  sheet.y += 5;
  table(sheet, {
    widths: [12, 78, 16, 28, 32],
    height: 9,
    style: { size: 3.5 },
    aligns: ["centre", "left", "right", "right", "right"],
    head: { align: "centre", face: "typewriterBold" },
    rows: [
      ["Sl.", "Description of goods", "Qty", "Unit USD", "Total USD"],
      ["1", "Bobbin transport module BT-6", "6", "7,850.00", "47,100.00"],
      ["2", "Cone packing head CP-2", "2", "4,320.00", "8,640.00"],
      ["3", "Spare timing belt set", "20", "130.00", "2,600.00"],
      sum("GRAND TOTAL, CFR CHATTOGRAM", 4, "58,340.00", { face: "typewriterBold" }),
    ],
  });
  row(sheet, [[0, "US Dollars fifty-eight thousand three hundred forty only."]], 9);
  para(
    sheet,
    "Shipment: latest 30-Jun-2024, part shipment not allowed.\nPayment: irrevocable L/C at sight through Padma Delta Bank, Motijheel Branch.\nOrigin: China. Packing: export standard, seaworthy.\nInspection: before shipment by our engineer at your works.\nWarranty: 12 months after commissioning.",
    { indent: 0, after: 16 },
  );
  row(sheet, [[0.46, "For Meghna Crescent Spinning Mills Ltd."]]);
  sheet.text(112, sheet.y + 10, "A. Rahman", { face: "cursive", size: 8 });
  row(sheet, [[0.46, "Director (Procurement)"]], 16);
  return [sheet];
}

/** A maker of appliances in Hong Kong, with its chop. */
function kowloonOrder(): Sheet[] {
  const sheet = new Sheet("kowloon-order", { face: "ming", size: 3.9, top: 18 });
  letterhead(sheet, "力康電器製造廠有限公司", {
    line: "香港新界葵涌大連排道132號百利工業中心9樓　Tel 2420 6638　Fax 2420 6651",
    face: "mingBold",
  });
  title(sheet, "訂　貨　單", { face: "mingBold", size: 6.4, after: 3 });
  pairs(
    sheet,
    [
      ["訂單編號：LK-25-0006", "日期：2025年1月6日"],
      [`致：${US.traditional}`, "貨期：農曆年後"],
    ],
    { height: 7 },
  );
  sheet.y += 4;
  table(sheet, {
    widths: [16, 66, 24, 28, 32],
    height: 10,
    head: { align: "centre" },
    aligns: ["centre", "left", "right", "right", "right"],
    rows: [
      ["項目", "貨品", "數量", "單價 HK$", "金額 HK$"],
      ["1", "定位夾具 JZ-04", "24 套", "1,450.00", "34,800.00"],
      ["2", "防靜電輸送帶 6 米", "10 條", "2,250.00", "22,500.00"],
      ["3", "光電感應器 連支架", "40 個", "425.00", "17,000.00"],
      sum("總計", 4, "74,300.00", { face: "mingBold" }),
    ],
  });
  para(
    sheet,
    "付款：收貨後三十天，支票。\n送貨：深圳龍崗倉，聯絡人 蕭先生 138 2370 4415。\n收到訂單後請即簽回，並告知確實出貨日期。",
    { indent: 0, after: 14 },
  );
  row(sheet, [[0.58, "採購部　袁美儀"]]);
  ovalSeal(sheet, 142, sheet.y + 12, "力康電器製造廠有限公司", "PURCHASING", "採購部", { colour: "#33408f", turn: -6 });
  return [sheet];
}

/** What we order of a maker of cylinders, from the cloud. */
function cloudOrder(): Sheet[] {
  const sheet = new Sheet("cloud-cylinders", { face: "hei", size: 3.4, top: 14 });
  sheet.margin = 16;
  sheet.text(sheet.left, 15, "云端进销存 · 采购管理", { size: 2.8, colour: "#7a7a7a" });
  title(sheet, US.name, { face: "heiBold", size: 5, after: 1 });
  title(sheet, "采购订单", { face: "heiBold", size: 6, after: 3 });
  pairs(sheet, [
    ["供应商：成都川岷气动元件有限公司", "订单编号：CGDD20250812003"],
    ["联系人：苟文斌 028-8417 3350", "订单日期：2025-08-12"],
    ["交货方式：供方送货", "要求到货：2025-09-05"],
    ["结算方式：月结60天", "采购员：叶舒"],
  ]);
  sheet.y += 4;
  table(sheet, {
    widths: [10, 28, 42, 14, 18, 28, 38],
    height: 8,
    head: GREY_HEAD,
    aligns: ["centre", "left", "left", "centre", "right", "right", "right"],
    rows: [
      ["#", "商品编码", "名称规格", "单位", "数量", "含税单价", "价税合计"],
      ["1", "QD.01.0063", "标准气缸 SC63-200", "个", "30", "268.00", "8,040.00"],
      ["2", "QD.02.0210", "电磁阀 4V210-08 24V", "个", "60", "185.00", "11,100.00"],
      ["3", "QD.03.0014", "气源处理三联件 BC4000", "套", "12", "356.00", "4,272.00"],
      ["4", "QD.05.0032", "波纹吸盘 FG42", "个", "190", "120.00", "22,800.00"],
      sum("合计（大写）：肆万陆仟贰佰壹拾贰元整", 6, "46,212.00", { face: "heiBold" }),
    ],
  });
  para(sheet, "备注：气缸活塞杆镀铬；送货须附合格证。供方收到订单后一个工作日内回签，逾期未回签我司有权取消。", {
    indent: 0,
    after: 12,
  });
  row(
    sheet,
    [
      [0, "制单：叶舒"],
      [0.25, "审核：黄宜敏"],
      [0.5, "批准：卢承泽"],
      [0.75, "供方回签："],
    ],
    8,
  );
  roundSeal(sheet, 120, sheet.y - 4, US.name, "采购专用章", { turn: 5, ink: 0.7 });
  return [sheet];
}

/** A supplier confirms by fax what we ordered on the same day. */
function bearingEcho(): Sheet[] {
  const sheet = new Sheet("bearing-echo", { face: "song", size: 4.1, top: 26 });
  faxHead(sheet, "09/06 2022 16:22   FROM: 037963390184   YIBIN BEARING SALES      P.1/1");
  letterhead(sheet, "洛阳伊滨轴承有限公司", {
    line: "河南省洛阳市伊滨区福民路21号　电话 0379-6339 0180　传真 0379-6339 0184",
  });
  title(sheet, "订单确认书", { size: 7 });
  row(sheet, [[0, `致：${US.name}　采购部`]], 8);
  para(sheet, "贵公司今日（2022年6月9日）第YLCG-2206-031号订单收悉，现确认如下：", { after: 4 });
  table(sheet, {
    widths: [62, 26, 34, 44],
    height: 11,
    head: { align: "centre", face: "songBold" },
    aligns: ["left", "right", "right", "right"],
    rows: [
      ["型号", "数量（套）", "单价（元）", "金额（元）"],
      ["深沟球轴承 6205-2RZ", "400", "18.00", "7,200.00"],
      ["交叉滚子轴承 RB8016", "20", "1,460.00", "29,200.00"],
      sum("总金额", 3, "36,400.00", { face: "songBold" }),
    ],
  });
  para(
    sheet,
    "发货：现货部分三日内发出，RB8016于6月28日发出，德邦物流，运费我方承担。\n付款：货到票到三十天。\n如上述内容与贵公司要求不符，请于24小时内回复。",
    { indent: 0, after: 12 },
  );
  row(sheet, [[0.58, "销售内勤：乔云霞"]]);
  row(sheet, [[0.58, "2022年6月9日"]], 9);
  roundSeal(sheet, 146, sheet.y - 4, "洛阳伊滨轴承有限公司", "销售业务章", { colour: "#222222", ink: 0.7 });
  return [sheet];
}

export const buying: readonly Paper[] = [
  {
    name: "chip-tester-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-05-21",
      customer: "重庆渝锦半导体封测有限公司",
      amount: "189162.00",
      why: "dates with points, the day first; net and gross",
    }),
    pages: chipOrder,
    ways: [scan(200), phone({ tilt: 0.035 })],
  },
  {
    name: "sawmill-pad",
    department: "客服部",
    wanted: filed("D", {
      date: "2021-03-09",
      customer: "赣州南康蓉江家具厂",
      amount: "5180.00",
      why: "a pad of the stationer's: all that matters is by hand",
    }),
    pages: sawmillPad,
    ways: [phone({ tilt: 0.03, shadow: 0.2 })],
  },
  {
    name: "spinner-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-03-14",
      customer: "Meghna Crescent Spinning Mills Ltd.",
      amount: "58340.00",
      why: "in English; refers to an offer, says when to ship",
    }),
    pages: spinnerOrder,
    ways: [born(), faxPng("fine")],
  },
  {
    name: "kowloon-order",
    department: "销售部",
    wanted: filed("D", { date: "2025-01-06", customer: "力康電器製造廠有限公司", amount: "74300.00" }),
    pages: kowloonOrder,
    ways: [chat(150, 45)],
  },
  {
    name: "cloud-cylinders",
    department: "采购部",
    wanted: filed("D", {
      date: "2025-08-12",
      customer: "成都川岷气动元件有限公司",
      amount: "46212.00",
      why: "our own order: the other party is the supplier",
    }),
    pages: cloudOrder,
    ways: [cleanPng(200)],
  },
  {
    name: "bearing-echo",
    department: "采购部",
    wanted: filed("D", {
      date: "2022-06-09",
      customer: "洛阳伊滨轴承有限公司",
      amount: "36400.00",
      why: "a supplier confirms on the day of the order, by fax",
    }),
    pages: bearingEcho,
    ways: [fax("fine")],
  },
];
