import { blanks, choices, para, row, table, title } from "../../engine/layout.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, phone, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { columns, PEN } from "./parts.ts";

/** The form of the sales department, typed. */
function millRegister(): Sheet[] {
  const sheet = new Sheet("mill-register", { face: "song", size: 3.6 });
  sheet.text(sheet.left, 17, US.name, { face: "hei", size: 3.2 });
  sheet.text(sheet.right, 17, "YL-QR-S-07　A/2", { size: 3.2, align: "right" });
  sheet.line(sheet.left, 19, sheet.right, 19, 0.3);
  sheet.y = 24;
  title(sheet, "客户基本信息表", { size: 7, face: "heiBold", after: 2 });
  columns(sheet, [["建档部门：销售部华北组", "建档日期：2025年3月18日"]]);
  sheet.y += 3;
  table(sheet, {
    widths: [30, 56, 30, 50],
    height: 10,
    aligns: ["centre", "left", "centre", "left"],
    rows: [
      ["客户名称", { text: "山东齐河禾穗面业有限公司", span: 3, face: "heiBold" }],
      ["统一社会信用代码", "91371425MA3TE8H26B", "客户编码", "KH-HB-0146"],
      ["法定代表人", "房立国", "注册资本", "3000万元"],
      ["成立日期", "2013年6月20日", "企业性质", "有限责任公司"],
      ["注册地址", { text: "山东省德州市齐河县晏北街道黄河大道西首", span: 3 }],
      ["经营范围", { text: "小麦粉、挂面生产销售；粮食收购、仓储；货物进出口", span: 3 }],
      ["所属行业", "粮食加工", "职工人数", "260人"],
      ["主要产品及产能", { text: "特一粉、饺子粉，日处理小麦1000吨；挂面日产80吨", span: 3 }],
      ["开户银行", "齐河农村商业银行营业部", "账号", "9070 1070 2104 2050"],
      ["联系人", "房海燕（设备科）", "电话", "0534-5337 120"],
      ["客户来源", "老客户介绍", "信用等级", "B"],
      ["需求情况", { text: "5kg、25kg面粉袋自动码垛两条线，拟用于二期制粉车间；原码垛为人工。", span: 3 }],
      ["竞争对手情况", { text: "郑州、合肥各一家设备厂已报价。", span: 3 }],
      ["备注", { text: "营业执照、开票资料复印件附后。", span: 3 }],
    ],
  });
  sheet.y += 3;
  columns(sheet, [["建档人：孟晓岚", "审核：韩伟"]], { height: 8 });
  return [sheet];
}

/** Filled in by pen at a fair. */
function knitterCard(): Sheet[] {
  const sheet = new Sheet("knitter-card", { width: 148, height: 210, face: "hei", size: 3.7 });
  sheet.margin = 13;
  sheet.box(8, 8, 132, 194, { stroke: "#2b6a4d", width: 0.7 });
  sheet.y = 16;
  title(sheet, "新客户登记卡", { size: 7, face: "heiBold", colour: "#2b6a4d", after: 2.5 });
  title(sheet, "云岭智能装备　中国国际纺织机械展　展位 H5-C26", { size: 3.1, face: "hei", after: 3 });
  blanks(sheet, [[0, "单位名称：", "桐乡市濮川针织有限公司", PEN]], 13);
  blanks(sheet, [[0, "地址：", "桐乡市濮院镇永乐路85号", PEN]], 12);
  blanks(
    sheet,
    [
      [0, "联系人：", "沈根荣", PEN],
      [0.5, "职务：", "厂长", PEN],
    ],
    12,
  );
  blanks(sheet, [[0, "手机：", "13857342106", PEN]], 12);
  blanks(
    sheet,
    [
      [0, "主营产品：", "羊毛衫", PEN],
      [0.5, "员工：", "120人", PEN],
    ],
    12,
  );
  row(sheet, [[0, "单位类型："]], 12);
  choices(sheet, sheet.left + 21, sheet.y, [
    ["生产企业", true],
    ["贸易商", false],
    ["代理商", false],
  ]);
  row(sheet, [[0, "感兴趣的产品："]], 11);
  sheet.y += 8;
  choices(sheet, sheet.left + 4, sheet.y, [
    ["自动折叠装袋", true],
    ["装箱封箱", true],
    ["立体仓库", false],
  ]);
  blanks(sheet, [[0, "目前用的设备：", "人工装袋", PEN]], 13);
  blanks(sheet, [[0, "备注：", "想先看样机再谈", PEN]], 12);
  blanks(
    sheet,
    [
      [0, "登记日期：", "2024年5月22日", PEN],
      [0.6, "接待人：", "汪磊", PEN],
    ],
    15,
  );
  return [sheet];
}

/** A warehouse keeper of Hong Kong tells whom to call. */
function coldStoreContacts(): Sheet[] {
  const sheet = new Sheet("cold-store-contacts", { face: "ming", size: 3.8 });
  sheet.box(0, 0, 210, 9, { fill: "#1d4f7c" });
  sheet.text(sheet.left, 20, "宏域冷鏈物流（香港）有限公司", { face: "mingBold", size: 5.4, colour: "#1d4f7c" });
  sheet.text(sheet.left, 26, "WIDE REALM COLD CHAIN LOGISTICS (HONG KONG) LIMITED", { face: "hei", size: 2.9 });
  sheet.text(sheet.left, 31, "新界葵涌貨櫃碼頭南路18號　電話 2481 7730　傳真 2481 7739", { size: 2.9 });
  sheet.y = 38;
  title(sheet, "聯絡人資料表", { face: "mingBold", size: 6.6, after: 4 });
  columns(sheet, [[`致：${US.traditional}`], ["日期：2023年9月6日"]], { height: 7 });
  para(sheet, "為方便貴我雙方聯繫，茲將本公司各項業務之聯絡人列明如下。如有更改，另行通知。", { after: 4 });
  table(sheet, {
    widths: [30, 24, 32, 30, 50],
    height: 10,
    head: { face: "mingBold", fill: "#dfe8f0" },
    style: { size: 3.4 },
    rows: [
      ["業務", "姓名", "職位", "電話", "電郵"],
      ["設備採購", "麥志恒", "採購經理", "2481 7732", "hmak@widerealm.hk"],
      ["機電維修", "歐陽浩", "工程主任", "2481 7751", "houyeung@widerealm.hk"],
      ["倉庫運作", "溫佩珊", "倉務經理", "2481 7740", "swan@widerealm.hk"],
      ["帳務", "簡淑儀", "會計主任", "2481 7735", "ykan@widerealm.hk"],
      ["緊急事故", "值班室", "二十四小時", "6188 2047", "duty@widerealm.hk"],
    ],
  });
  para(sheet, "送貨前請先致電溫小姐預約泊位；發票請寄帳務部。", { after: 10 });
  columns(sheet, [
    ["", "宏域冷鏈物流（香港）有限公司"],
    ["", "行政部"],
  ]);
  return [sheet];
}

function post(
  sheet: Sheet,
  x: number,
  y: number,
  text: string,
  { width = 34, height = 12, fill = "#eef2f5" } = {},
): void {
  sheet.box(x - width / 2, y, width, height, { fill, stroke: "#41586b", width: 0.35 });
  const parts = text.split("\n");
  for (const [i, part] of parts.entries())
    sheet.text(x, y + height / 2 + 1.4 + (i - (parts.length - 1) / 2) * 4.8, part, { align: "centre", size: 3.5 });
}

/** Who is above whom in a maker of sauces. */
function sauceStructure(): Sheet[] {
  const sheet = new Sheet("sauce-structure", { width: 297, height: 210, face: "hei", size: 3.6 });
  sheet.y = 14;
  title(sheet, "成都锦官味业股份有限公司组织架构图", { face: "heiBold", size: 7 });
  sheet.text(275, 34, "编制：人力资源部　2024年1月15日", { align: "right", size: 3.4 });
  const lines = (from: number, y: number, to: readonly number[]) => {
    sheet.line(from, y, from, y + 6, 0.3);
    sheet.line(to[0] ?? from, y + 6, to.at(-1) ?? from, y + 6, 0.3);
    for (const x of to) sheet.line(x, y + 6, x, y + 12, 0.3);
  };
  post(sheet, 148, 40, "股东大会");
  lines(148, 52, [148]);
  post(sheet, 148, 64, "董事会\n董事长　蒲国安", { width: 46, height: 14 });
  lines(148, 78, [148]);
  post(sheet, 148, 90, "总经理　蒲晓川", { width: 46 });
  const heads = [58, 148, 238] as const;
  lines(148, 102, heads);
  for (const [i, text] of [
    "生产副总　雷明\n分管生产、设备",
    "营销副总　邓丽梅\n分管销售、市场",
    "财务总监　何静\n分管财务、采购",
  ].entries())
    post(sheet, heads[i] ?? 0, 114, text, { width: 52, height: 15, fill: "#dce8dc" });
  const departments = [
    "酿造车间",
    "包装车间",
    "设备动力部",
    "国内销售部",
    "电商部",
    "品牌部",
    "财务部",
    "采购部",
    "信息部",
  ];
  for (const [i, x] of heads.entries()) {
    const at = [x - 28, x, x + 28];
    lines(x, 129, at);
    for (const [j, each] of at.entries()) post(sheet, each, 141, departments[3 * i + j] ?? "", { width: 26 });
  }
  sheet.text(22, 172, "说明：1. 包装车间自动化设备的选型由设备动力部提出，采购部负责商务。", { size: 3.4 });
  sheet.text(22, 178, "　　　2. 单项金额50万元以上的设备投资由总经理办公会审定。", { size: 3.4 });
  return [sheet];
}

export const people: readonly Paper[] = [
  {
    name: "mill-register",
    department: "销售部",
    wanted: filed("J/客户基本信息表", { date: "2025-03-18", customer: "山东齐河禾穗面业有限公司" }),
    pages: millRegister,
    ways: [scan(300)],
  },
  {
    name: "knitter-card",
    department: "市场部",
    wanted: filed("J/客户基本信息表", {
      date: "2024-05-22",
      customer: "桐乡市濮川针织有限公司",
      why: "a card filled in by hand",
    }),
    pages: knitterCard,
    ways: [phone({ tilt: 0.02, shadow: 0.2 })],
  },
  {
    name: "cold-store-contacts",
    department: "销售部",
    wanted: filed("J/客户联系人信息", {
      date: "2023-09-06",
      customer: "宏域冷鏈物流（香港）有限公司",
      why: "traditional",
    }),
    pages: coldStoreContacts,
    ways: [born()],
  },
  {
    name: "sauce-structure",
    department: "销售部",
    wanted: filed("J/客户组织架构图", { date: "2024-01-15", customer: "成都锦官味业股份有限公司" }),
    pages: sauceStructure,
    ways: [scan(200)],
  },
];
