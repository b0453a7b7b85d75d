import { blanks, faxHead, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, copy, fax, phone, scan, scanPdf } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A customer's purchase order on its side, with many rows. */
function wideOrder(): Sheet[] {
  const sheet = new Sheet("wide-order", { width: 297, height: 210, face: "hei", size: 3.3, top: 14 });
  sheet.margin = 15;
  faxHead(sheet, "2024-08-13 09:41   FROM: DONGYUE PUMP 0536-8850218        P.01/01");
  title(sheet, "潍坊东岳泵业有限公司", { face: "heiBold", size: 5.6, after: 1 });
  title(sheet, "采 购 订 单", { face: "heiBold", size: 6.4, after: 3 });
  row(
    sheet,
    [
      [0, `供应商：${US.name}`],
      [0.42, "订单号：4500087213"],
      [0.72, "订单日期：2024/8/12"],
    ],
    7,
  );
  row(
    sheet,
    [
      [0, "联系人：罗一鸣  0571-86720158"],
      [0.42, "采购员：董丽华"],
      [0.72, "币种：CNY  税率：13%"],
    ],
    6,
  );
  sheet.y += 3;
  const rows = [
    ["10", "30118820", "直线导轨滑块 HGH20CA", "件", "60", "86.00", "5,160.00", "2024/9/2"],
    ["20", "30118821", "直线导轨 HGR20 L=1240", "根", "24", "158.00", "3,792.00", "2024/9/2"],
    ["30", "30120004", "滚珠丝杠 SFU2005-4", "根", "12", "215.00", "2,580.00", "2024/9/9"],
    ["40", "30120451", "联轴器 φ14×φ19", "个", "12", "42.50", "510.00", "2024/9/9"],
    ["50", "30133097", "伺服电机 750W 带抱闸", "台", "8", "1,280.00", "10,240.00", "2024/9/20"],
    ["60", "30133098", "伺服驱动器 220V", "台", "8", "965.00", "7,720.00", "2024/9/20"],
    ["70", "30140212", "行星减速机 1:10", "台", "8", "640.00", "5,120.00", "2024/9/20"],
    ["80", "30150870", "拖链 25×57 半封闭", "米", "40", "28.00", "1,120.00", "2024/9/2"],
    ["90", "30150899", "传感器 PNP NO M12", "只", "30", "36.80", "1,104.00", "2024/9/2"],
  ];
  table(sheet, {
    widths: [16, 28, 82, 16, 20, 30, 38, 37],
    height: 7,
    aligns: ["centre", "centre", "left", "centre", "right", "right", "right", "centre"],
    head: { face: "heiBold", align: "centre", fill: "#e6e6e6" },
    rows: [
      ["行号", "物料编码", "物料描述", "单位", "数量", "含税单价", "含税金额", "交货日期"],
      ...rows,
      [{ text: "订单总额（含税）", span: 6, align: "right" }, { text: "37,346.00", align: "right" }, ""],
    ],
  });
  para(
    sheet,
    "备注：1. 请于收到订单后2个工作日内签字盖章回传；2. 送货单须注明订单号及物料编码；3. 付款条件：月结60天；4. 本订单依据2022年签订的框架协议（编号DY-KJ-2022-018）执行。",
    { indent: 0, after: 4 },
  );
  row(
    sheet,
    [
      [0, "编制：董丽华"],
      [0.25, "审核：马建国"],
      [0.5, "批准：宋文斌"],
      [0.75, "供方确认（签章）："],
    ],
    8,
  );
  roundSeal(sheet, 150, sheet.y - 5, "潍坊东岳泵业有限公司", "采购专用章", { turn: 12 });
  return [sheet];
}

/** We confirm what was ordered; its number is of the year before. */
function confirmation(): Sheet[] {
  const sheet = new Sheet("confirmation", { face: "hei", size: 3.7 });
  letterhead(sheet, US.name, { line: `${US.address}  电话 ${US.phone}`, colour: "#1f4e8c" });
  title(sheet, "订货确认书", { face: "heiBold", size: 6.4 });
  row(
    sheet,
    [
      [0, "致：常州武进齿轮箱有限公司　郑海涛 先生"],
      [0.66, "确认书号：OC-2312-0466"],
    ],
    8,
  );
  row(
    sheet,
    [
      [0, "贵司订单：WJ20231229-02"],
      [0.66, "日期：2024年1月3日"],
    ],
    7,
  );
  para(sheet, "感谢贵司订购我司产品，现将贵司所订货物确认如下，如有出入请于三日内书面通知：", { after: 2 });
  table(sheet, {
    widths: [12, 60, 30, 16, 24, 24],
    head: { align: "centre", face: "heiBold", fill: "#dfe8f3" },
    aligns: ["centre", "left", "left", "centre", "right", "right"],
    rules: "rows",
    rows: [
      ["#", "品名", "规格", "数量", "单价", "小计"],
      ["1", "齿轮倒角机上料臂", "SL-12", "2", "23,600.00", "47,200.00"],
      ["2", "料仓转盘", "LC-8P", "2", "8,900.00", "17,800.00"],
      ["3", "安全围栏（含门锁）", "2m×3m", "1", "5,200.00", "5,200.00"],
      [{ text: "合计（含13%增值税）", span: 5, align: "right" }, "70,200.00"],
    ],
  });
  sheet.y += 3;
  for (const clause of [
    "预计发货：2024年2月26日（春节假期顺延）",
    "运输方式：汽运到厂，运费我司承担",
    "付款方式：30%预付，70%货到30天",
  ])
    para(sheet, clause, { indent: 0 });
  sheet.y += 14;
  row(sheet, [[0.56, `${US.name}　销售部`]]);
  row(sheet, [[0.56, "经办：陶一帆"]]);
  roundSeal(sheet, 150, sheet.y - 3, US.name, "销售专用章", { turn: -8 });
  row(
    sheet,
    [
      [0, "客户回签：____________________"],
      [0.56, "回签日期：____________"],
    ],
    20,
  );
  return [sheet];
}

function englishOrder(): Sheet[] {
  const sheet = new Sheet("english-order", { face: "hei", size: 3.4 });
  letterhead(sheet, "NORTHFIELD CONVEYORS PTY LTD", {
    line: "22 Foundry Road, Dandenong VIC 3175, Australia   ABN 51 004 226 118",
    align: "left",
  });
  sheet.text(sheet.right, 18, "PURCHASE ORDER", { size: 6.4, face: "heiBold", align: "right" });
  row(
    sheet,
    [
      [0, "Vendor:", { face: "heiBold" }],
      [0.6, "PO Number:", { face: "heiBold" }],
      [0.8, "NC-2025-0091"],
    ],
    8,
  );
  row(
    sheet,
    [
      [0, US.english],
      [0.6, "PO Date:", { face: "heiBold" }],
      [0.8, "18 Nov 2024"],
    ],
    5.5,
  );
  row(
    sheet,
    [
      [0, "588 Jiangnan Ave, Hangzhou, China"],
      [0.6, "Required by:", { face: "heiBold" }],
      [0.8, "28 Feb 2025"],
    ],
    5.5,
  );
  row(
    sheet,
    [
      [0, "Attn: Ms Jin Yaqin"],
      [0.6, "Terms:", { face: "heiBold" }],
      [0.8, "CIF Melbourne, T/T 30/70"],
    ],
    5.5,
  );
  sheet.y += 5;
  table(sheet, {
    widths: [14, 84, 18, 24, 26],
    aligns: ["centre", "left", "centre", "right", "right"],
    head: { face: "heiBold", fill: "#dddddd" },
    rules: "rows",
    rows: [
      ["Item", "Description", "Qty", "Unit USD", "Total USD"],
      ["1", "Roller conveyor section RC-600, 3 m", "10", "1,120.00", "11,200.00"],
      ["2", "90 degree curve RC-600", "4", "1,480.00", "5,920.00"],
      ["3", "Control panel, AS/NZS 3000 compliant", "1", "3,650.00", "3,650.00"],
      [
        { text: "Order total", span: 4, align: "right", face: "heiBold" },
        { text: "20,770.00", face: "heiBold", align: "right" },
      ],
    ],
  });
  para(
    sheet,
    "Please quote the PO number on all invoices and shipping documents. Drawings approved 4 October 2024 form part of this order. Spare parts list 2023 edition is superseded.",
    { indent: 0, after: 14 },
  );
  row(
    sheet,
    [
      [0, "Authorised by:"],
      [0.2, "Greg Sutherland", { face: "running", size: 8 }],
    ],
    8,
  );
  row(sheet, [[0, "Purchasing Manager"]], 7);
  return [sheet];
}

/** A partner in Hong Kong. */
function hongKongOrder(): Sheet[] {
  const sheet = new Sheet("hong-kong-order", { face: "ming", size: 3.8 });
  sheet.text(105, 20, "恒昌機電（香港）有限公司", { size: 6, face: "mingBold", align: "centre" });
  sheet.text(105, 26, "HANG CHEONG ELECTRO-MECHANICAL (H.K.) LIMITED", {
    size: 3.2,
    face: "songBold",
    align: "centre",
  });
  sheet.text(105, 31, "九龍觀塘鴻圖道57號  電話：(852) 2345 8816", { size: 3, align: "centre" });
  sheet.y = 33;
  title(sheet, "採 購 單", { face: "mingBold", size: 6.4 });
  row(
    sheet,
    [
      [0, `供應商：${US.traditional}`],
      [0.64, "單號：HC-P-24190"],
    ],
    8,
  );
  row(sheet, [
    [0, "送貨地點：深圳市寶安區沙井倉"],
    [0.64, "日期：2024年7月26日"],
  ]);
  sheet.y += 3;
  table(sheet, {
    widths: [14, 70, 22, 28, 32],
    aligns: ["centre", "left", "centre", "right", "right"],
    head: { align: "centre", face: "mingBold" },
    rows: [
      ["項次", "品名及規格", "數量", "單價(人民幣)", "金額(人民幣)"],
      ["1", "電動夾爪 EG-80", "15 個", "1,950.00", "29,250.00"],
      ["2", "控制器 CB-2 連線", "15 套", "1,100.00", "16,500.00"],
      ["3", "備用皮帶", "30 條", "45.00", "1,350.00"],
      [
        { text: "總計：人民幣肆萬柒仟壹佰元正", span: 4 },
        { text: "47,100.00", align: "right" },
      ],
    ],
  });
  para(sheet, "付款條件：貨到驗收後三十日內電匯。請於發票上註明本公司採購單號碼。", { indent: 0, after: 12 });
  row(sheet, [
    [0, "經辦：何詠珊"],
    [0.5, "核准："],
    [0.6, "K. W. Chan", { face: "running", size: 8 }],
  ]);
  sheet.box(128, sheet.y - 14, 44, 22, { stroke: "#2a3f9c", width: 0.5 });
  sheet.text(150, sheet.y - 5, "恒昌機電（香港）有限公司", {
    size: 3.2,
    face: "ming",
    align: "centre",
    colour: "#2a3f9c",
    untold: true,
  });
  return [sheet];
}

/** A small slip written wholly by hand on a printed pad. */
function padOrder(): Sheet[] {
  const sheet = new Sheet("pad-order", { width: 190, height: 130, face: "song", size: 3.8, top: 10 });
  sheet.margin = 14;
  const pen = { face: "running", size: 6 } as const;
  title(sheet, "要　货　单", { size: 6.6, after: 1 });
  blanks(
    sheet,
    [
      [0, "要货单位：", "义乌佳美饰品厂", { ...pen, to: 0.6 }],
      [0.62, "日期：", "2024年10月9日", pen],
    ],
    10,
  );
  blanks(
    sheet,
    [
      [0, "供货单位：", "杭州云岭智能装备有限公司", { ...pen, to: 0.72 }],
      [0.74, "No.", "0004417", { face: "typewriter", size: 5, colour: "#b3261e" }],
    ],
    10,
  );
  sheet.y += 4;
  const cell = (text: string) => ({ text, ...pen, size: 5.6 });
  table(sheet, {
    widths: [58, 30, 20, 26, 28],
    height: 9.5,
    head: { align: "centre" },
    rows: [
      ["品　名", "规　格", "数量", "单价", "金额"],
      [cell("送料振动盘"), cell("ZDP-300"), cell("2台"), cell("3600"), cell("7200")],
      [cell("导料轨道"), cell("1.2米"), cell("2根"), cell("350"), cell("700")],
      ["", "", "", "", ""],
      ["合计（大写）", { ...cell("柒仟玖佰元整"), span: 3 }, cell("7900.00")],
    ],
  });
  blanks(
    sheet,
    [
      [0, "要货人：", "楼小芬", { ...pen, to: 0.4 }],
      [0.45, "交货期：", "10月20日前送到", pen],
    ],
    11,
  );
  return [sheet];
}

/** A web shop's order, printed by a browser. */
function webOrder(): Sheet[] {
  const sheet = new Sheet("web-order", { face: "hei", size: 3.4 });
  sheet.text(22, 8, "2025/3/18 10:22", { size: 2.6 });
  sheet.text(120, 8, "订单详情 - 工品汇采购平台", { size: 2.6 });
  row(sheet, [[0, "订单详情", { size: 5.4, face: "heiBold" }]], 4);
  row(
    sheet,
    [
      [0, "订单编号 GPH250317884120"],
      [0.5, "下单时间 2025-03-17 16:05:33"],
    ],
    9,
  );
  row(
    sheet,
    [
      [0, "订单状态 待发货"],
      [0.5, "支付方式 对公转账（账期30天）"],
    ],
    6,
  );
  row(
    sheet,
    [
      [0, "买家 南通通州湾纺机有限公司"],
      [0.5, `卖家 ${US.name}`],
    ],
    6,
  );
  row(sheet, [[0, "收货人 吉小燕 138****6621  江苏省南通市通州区金沙街道银河路9号"]], 6);
  sheet.y += 4;
  table(sheet, {
    widths: [86, 30, 18, 32],
    aligns: ["left", "right", "centre", "right"],
    rules: "rows",
    head: { fill: "#f0f0f0", face: "heiBold" },
    rows: [
      ["商品", "单价", "数量", "小计"],
      ["云岭 电磁阀岛 8联 24V 现货 YL-VI8", "¥ 1,360.00", "5", "¥ 6,800.00"],
      ["云岭 气源三联件 1/2 手动排水", "¥ 185.00", "10", "¥ 1,850.00"],
    ],
  });
  row(
    sheet,
    [
      [0.7, "商品总额"],
      [1, "¥ 8,650.00", { align: "right" }],
    ],
    8,
  );
  row(
    sheet,
    [
      [0.7, "运费"],
      [1, "¥ 0.00", { align: "right" }],
    ],
    6,
  );
  row(
    sheet,
    [
      [0.7, "应付总额", { face: "heiBold" }],
      [1, "¥ 8,650.00", { align: "right", face: "heiBold", colour: "#d0021b" }],
    ],
    7,
  );
  sheet.text(22, 290, "https://order.gongpinhui.example/detail?id=GPH250317884120", { size: 2.6 });
  sheet.text(188, 290, "1/1", { size: 2.6, align: "right" });
  return [sheet];
}

/** The same order, delivered twice: the stamp says that goods have gone out. */
function stampedOrder(): Sheet[] {
  const sheet = new Sheet("stamped-order", { face: "song", size: 3.9 });
  title(sheet, "订 货 单", { size: 7 });
  row(
    sheet,
    [
      [0, "需方：湖州德清粉末冶金厂"],
      [0.6, "订单编号：DQ-2024-17"],
    ],
    8,
  );
  row(sheet, [
    [0, `供方：${US.name}`],
    [0.6, "下单日期：2024.04.19"],
  ]);
  sheet.y += 2;
  table(sheet, {
    widths: [60, 40, 22, 44],
    head: { align: "centre", face: "songBold" },
    rows: [
      ["货品", "型号", "数量", "含税价（元）"],
      ["粉末成型机取件手", "QJ-3", "1台", "54,000.00"],
      ["吸盘组", "XP-6", "2套", "1,600.00"],
      ["合计大写：伍万伍仟陆佰元整", "", "", "55,600.00"],
    ],
  });
  para(sheet, "交货期：六周。其余条款按双方2023年5月8日所签年度协议。", { indent: 0, after: 10 });
  row(
    sheet,
    [
      [0, "需方签字："],
      [0.12, "费根荣", { face: "running", size: 7 }],
      [0.6, "供方签字："],
      [0.72, "罗一鸣", { face: "running", size: 7 }],
    ],
    9,
  );
  roundSeal(sheet, 70, sheet.y, "湖州德清粉末冶金厂", "", { turn: -13 });
  boxStamp(sheet, 158, 44, "已发货", { turn: -12, colour: "#2b3fa0", size: 7 });
  return [sheet];
}

export const orders: readonly Paper[] = [
  {
    name: "wide-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-08-12",
      customer: "潍坊东岳泵业有限公司",
      amount: "37346.00",
      why: "delivery dates in every row, a framework of 2022",
    }),
    pages: wideOrder,
    ways: [fax("fine"), scanPdf(200)],
  },
  {
    name: "confirmation",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-01-03",
      customer: "常州武进齿轮箱有限公司",
      amount: "70200.00",
      why: "the customer's order and our number are of 2023",
    }),
    pages: confirmation,
    ways: [scan(200), born()],
  },
  {
    name: "english-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-11-18",
      customer: "NORTHFIELD CONVEYORS PTY LTD",
      amount: "20770.00",
      why: "its number bears 2025",
    }),
    pages: englishOrder,
    ways: [born(), scan(150)],
  },
  {
    name: "hong-kong-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-07-26",
      customer: "恒昌機電（香港）有限公司",
      amount: "47100.00",
      why: "traditional characters",
    }),
    pages: hongKongOrder,
    ways: [scan(200), fax("standard")],
  },
  {
    name: "pad-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-10-09",
      customer: "义乌佳美饰品厂",
      amount: "7900.00",
      why: "by hand on a printed pad",
    }),
    pages: padOrder,
    ways: [scan(300), phone()],
  },
  {
    name: "web-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2025-03-17",
      customer: "南通通州湾纺机有限公司",
      amount: "8650.00",
      why: "printed a day after it was placed",
    }),
    pages: webOrder,
    ways: [born()],
  },
  {
    name: "stamped-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-04-19",
      customer: "湖州德清粉末冶金厂",
      amount: "55600.00",
      why: "speaks of an agreement of 2023",
    }),
    pages: stampedOrder,
    ways: [copy(2), chat()],
  },
];
