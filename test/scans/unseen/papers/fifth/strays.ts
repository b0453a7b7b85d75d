import { blanks, para, row, table, title } from "../../engine/layout.ts";
import { Sheet } from "../../engine/sheet.ts";
import { copy, scan } from "../../engine/ways.ts";
import { ofNoKind, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** What one of ours earned in a month. */
function paySlip(): Sheet[] {
  const sheet = new Sheet("pay-slip", { width: 210, height: 99, face: "hei", size: 3.1, top: 8 });
  sheet.margin = 10;
  title(sheet, `${US.name}　工资条`, { face: "heiBold", size: 4.6, after: 2 });
  row(
    sheet,
    [
      [0, "月份：2025年08月"],
      [0.34, "部门：客服部"],
      [0.6, "姓名：刘小军"],
      [0.84, "工号：0263"],
    ],
    6,
  );
  sheet.y += 3;
  const cells = { align: "centre" as const, size: 2.9 };
  table(sheet, {
    widths: [24, 24, 24, 24, 24, 24, 23, 23],
    height: 8,
    style: cells,
    head: { fill: "#ececec" },
    rows: [
      ["基本工资", "岗位津贴", "绩效奖金", "出差补贴", "加班工资", "高温补贴", "应发合计", "出勤天数"],
      ["5,200.00", "800.00", "1,650.00", "960.00", "412.00", "300.00", "9,322.00", "21"],
      ["养老保险", "医疗保险", "失业保险", "公积金", "个人所得税", "其他扣款", "实发工资", "签收"],
      ["416.00", "104.00", "26.00", "624.00", "62.05", "0.00", "8,089.95", ""],
    ],
  });
  row(sheet, [[0, "工资属个人隐私，请勿相互打听。如有疑问，请于三日内联系人力资源部。", { size: 2.7 }]], 8);
  return [sheet];
}

/** Our own form for surveys, which nobody has filled in. */
function emptyForm(): Sheet[] {
  const sheet = new Sheet("empty-form", { face: "song", size: 3.9 });
  title(sheet, "客户需求调研表", { size: 6.8 });
  blanks(
    sheet,
    [
      [0, "单位名称：", "", { to: 0.6 }],
      [0.62, "行业：", ""],
    ],
    9,
  );
  blanks(
    sheet,
    [
      [0, "联系人：", "", { to: 0.3 }],
      [0.32, "职务：", "", { to: 0.6 }],
      [0.62, "电话：", ""],
    ],
    10,
  );
  sheet.y += 5;
  table(sheet, {
    widths: [46, 120],
    height: 22,
    rows: [
      ["现有仓库面积、层高", ""],
      ["货物种类及日均出入库量", ""],
      ["目前存在的主要问题", ""],
      ["拟改造时间及预算", ""],
      ["对供应商的要求", ""],
    ],
  });
  blanks(
    sheet,
    [
      [0, "调研人：", "", { to: 0.4 }],
      [0.5, "调研日期：", ""],
    ],
    14,
  );
  return [sheet];
}

/** Somebody else's leaflet, pushed under the door. */
function leaflet(): Sheet[] {
  const sheet = new Sheet("leaflet", { width: 148, height: 210, face: "hei", size: 3.9 });
  sheet.box(0, 0, 148, 210, { fill: "#fff3c4" });
  sheet.box(0, 0, 148, 44, { fill: "#c8331e" });
  sheet.text(74, 21, "叉车以旧换新", { face: "heiBold", size: 13, colour: "#ffffff", align: "centre" });
  sheet.text(74, 36, "金秋十月　厂家直补　最高抵8000元", {
    face: "heiBold",
    size: 5.2,
    colour: "#ffe9a0",
    align: "centre",
  });
  sheet.y = 50;
  sheet.margin = 14;
  for (const [name, price] of [
    ["3吨内燃叉车", "5.28万元起"],
    ["2吨锂电叉车", "6.98万元起"],
    ["电动搬运车", "5,600元起"],
    ["叉车出租", "月租1,800元起"],
  ] as const) {
    sheet.y += 14;
    sheet.text(16, sheet.y, name, { face: "heiBold", size: 6.4 });
    sheet.text(132, sheet.y, price, { face: "heiBold", size: 6.4, colour: "#c8331e", align: "right" });
    sheet.line(16, sheet.y + 3.5, 132, sheet.y + 3.5, 0.2, "#c8331e");
  }
  sheet.y += 8;
  para(
    sheet,
    "★ 全系质保两年，终身维护\n★ 持本宣传单到店，送机油一桶\n★ 可办理分期，三成首付开走\n★ 收售二手叉车、托盘、货架",
    { indent: 0, size: 4.6, leading: 1.9, after: 8 },
  );
  sheet.box(14, sheet.y, 120, 30, { stroke: "#c8331e", width: 0.8 });
  sheet.text(74, sheet.y + 12, "力达叉车城", { face: "heiBold", size: 7, align: "centre" });
  sheet.text(74, sheet.y + 22, "萧山区通惠北路　热线 400-826-0000　鲍经理", { size: 3.9, align: "centre" });
  return [sheet];
}

export const strays: readonly Paper[] = [
  {
    name: "pay-slip",
    department: "客服部",
    wanted: ofNoKind("what one of ours was paid"),
    pages: paySlip,
    ways: [scan(200)],
  },
  {
    name: "empty-form",
    department: "市场部",
    wanted: ofNoKind("a form that nobody filled in"),
    pages: emptyForm,
    ways: [copy(3)],
  },
  { name: "leaflet", department: "销售部", wanted: ofNoKind("an advertisement"), pages: leaflet, ways: [scan(150)] },
];
