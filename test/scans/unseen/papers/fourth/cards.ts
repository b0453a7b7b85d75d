import { para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, cleanPng, copy, phone, scan, scanPdf } from "../../engine/ways.ts";
import { punched } from "../../engine/wear.ts";
import { filed, ofNoKind, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A new customer filled in our form. */
function toyForm(): Sheet[] {
  const sheet = new Sheet("toy-form", { face: "song", size: 3.8, top: 18 });
  const pen = { face: "brush", size: 5.2 } as const;
  const cell = (text: string, span = 1) => ({ text, span, ...pen });
  title(sheet, "客户信息登记表", { size: 6.8, after: 2 });
  row(
    sheet,
    [
      [0, `${US.name}　销售部`],
      [0.64, "登记日期："],
    ],
    6,
  );
  sheet.text(sheet.left + 0.64 * sheet.inner + 20, sheet.y, "2024年8月2日", pen);
  sheet.y += 3;
  table(sheet, {
    widths: [32, 54, 32, 48],
    height: 12,
    rows: [
      ["单位名称", cell("云和县木玩具创意工坊有限公司", 3)],
      ["统一社会信用代码", cell("91331125MA2E0KT96P", 3)],
      ["法定代表人", cell("柳青"), "注册资本", cell("300万元")],
      ["成立时间", cell("2016年5月"), "职工人数", cell("46人")],
      ["注册地址", cell("云和县凤凰山街道玩具城3号", 3)],
      ["主营业务", cell("木制玩具、教具", 3)],
      ["开户银行", cell("云和农商银行"), "账　　号", cell("2010 0034 7718 06")],
      ["联 系 人", cell("蓝小梅（采购）"), "手　　机", cell("150****7718")],
      ["客户来源", cell("展会"), "信用等级", cell("B")],
      ["需求说明", cell("积木自动装盒线，预算四十万以内", 3)],
    ],
  });
  row(
    sheet,
    [
      [0, "业务员："],
      [0.36, "部门经理："],
      [0.7, "录入："],
    ],
    12,
  );
  sheet.text(38, sheet.y, "尹露", pen);
  sheet.text(102, sheet.y, "骆文澜", pen);
  roundSeal(sheet, 160, 238, "云和县木玩具创意工坊有限公司", "", { ink: 0.65, turn: -6, radius: 18 });
  return [sheet];
}

/** How a water works is set up. */
function waterChart(): Sheet[] {
  const sheet = new Sheet("water-chart", { width: 297, height: 210, face: "hei", size: 3.8, top: 16 });
  sheet.margin = 14;
  title(sheet, "中卫沙坡头供水设备有限公司组织机构图", { face: "heiBold", size: 6.6, after: 2 });
  const box = (x: number, y: number, width: number, text: string, more = "") => {
    sheet.box(x - width / 2, y, width, 13, { fill: "#e7f1f7", stroke: "#35607a" });
    sheet.text(x, y + (more ? 5.6 : 8), text, { align: "centre", face: "heiBold", size: 3.6 });
    if (more) sheet.text(x, y + 10.6, more, { align: "centre", size: 3.2 });
  };
  const mid = 148.5;
  const line = (x1: number, y1: number, x2: number, y2: number) => sheet.line(x1, y1, x2, y2, 0.3, "#35607a");
  line(mid, 45, mid, 54);
  box(mid, 32, 40, "股东会");
  line(mid, 67, mid, 76);
  box(mid, 54, 40, "执行董事", "马占山");
  line(mid + 20, 60.5, 205, 60.5);
  box(225, 54, 40, "监事", "白玉莲");
  line(mid, 89, mid, 100);
  box(mid, 76, 40, "总经理", "贺兰生");
  const rooms = ["综合办公室", "财务部", "生产部", "质检部", "技术部", "市场部", "采购部"];
  const at = (i: number) => 34.5 + 38 * i;
  line(at(0), 100, at(6), 100);
  for (const [i, room] of rooms.entries()) {
    line(at(i), 100, at(i), 108);
    box(at(i), 108, 32, room);
  }
  for (const [i, [x, shop]] of (
    [
      [at(2) - 20, "水箱车间"],
      [at(2) + 20, "泵组车间"],
      [at(5), "售后服务队"],
    ] as const
  ).entries()) {
    if (i < 2) line(x, 128, at(2), 128);
    line(i < 2 ? at(2) : x, 121, i < 2 ? at(2) : x, i < 2 ? 128 : 138);
    if (i < 2) line(x, 128, x, 138);
    box(x, 138, 32, shop);
  }
  sheet.text(283, 184, "编制：综合办公室", { align: "right" });
  sheet.text(283, 191, "编制日期：2021年9月10日", { align: "right" });
  return [sheet];
}

/** Whom to ring at a paper mill. */
function millPeople(): Sheet[] {
  const sheet = new Sheet("mill-people", { face: "song", size: 3.7, top: 22 });
  title(sheet, "客户联系人登记表", { size: 6.4, after: 3 });
  row(
    sheet,
    [
      [0, "客户名称：富阳大源元书纸业有限公司"],
      [0.66, "填表日期：2022年4月18日"],
    ],
    7,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [22, 34, 34, 48, 28],
    height: 10,
    head: { align: "centre", face: "songBold" },
    rows: [
      ["姓名", "职务", "手机", "微信 / 邮箱", "负责事项"],
      ["庄富春", "厂长", "137****2001", "zfc@yuanshu.example", "合同签批"],
      ["蒋竹青", "设备科科长", "159****8876", "zhuqing_j", "设备、备件"],
      ["盛小玲", "采购", "182****4450", "sxl@yuanshu.example", "下单、对账"],
      ["何大源", "仓库", "136****0917", "", "收货"],
      ["羊文娟", "会计", "0571-6345 1182", "", "付款、开票"],
    ],
  });
  para(sheet, "备注：庄厂长2021年到任，原厂长已退休；节假日有事打蒋科长电话。", { indent: 0, after: 8 });
  row(sheet, [
    [0, "填表人：尹露"],
    [0.5, "所属片区：杭州西"],
  ]);
  return [sheet];
}

/** What the railway prints. */
function trainTicket(): Sheet[] {
  const sheet = new Sheet("train-ticket", { width: 86, height: 54, face: "hei", size: 3.2, top: 4 });
  sheet.box(0, 0, 86, 54, { fill: "#dcecf5" });
  sheet.text(6, 7, "P062218", { colour: "#b22234", size: 3.6 });
  sheet.text(80, 7, "检票口 12B", { align: "right", size: 3 });
  sheet.text(18, 15, "杭州东站", { size: 4.6, align: "centre" });
  sheet.text(43, 14, "G7388", { size: 4.4, align: "centre" });
  sheet.line(33, 16, 53, 16, 0.3);
  sheet.text(68, 15, "合肥南站", { size: 4.6, align: "centre" });
  sheet.text(6, 22.5, "2024年04月16日 07:42 开");
  sheet.text(80, 22.5, "05车 11F号", { align: "right" });
  sheet.text(6, 28, "￥211.5元");
  sheet.text(80, 28, "二等座", { align: "right" });
  sheet.text(6, 33.5, "限乘当日当次车");
  sheet.text(6, 39, "3301081988****0426　尹露");
  sheet.text(6, 46, "报销凭证 遗失不补　退票改签时须交回车站", { size: 2.5 });
  sheet.text(6, 51, "65208300620417P062218 杭州东售", { size: 2.5 });
  return [sheet];
}

/** What hangs in the lift. */
function powerNotice(): Sheet[] {
  const sheet = new Sheet("power-notice", { face: "songBold", size: 5.2, top: 40 });
  title(sheet, "停　电　通　知", { face: "songBlack", size: 11, after: 10 });
  para(sheet, "园区各企业：", { indent: 0 });
  para(
    sheet,
    "因高压配电室年度检修，定于2024年11月16日（星期六）8:00至17:00对1至5幢全部停电，电梯、消防水泵同时停用。请各单位提前做好服务器关机、冷库保温等准备，离开时切断设备电源。遇雨顺延一天。",
  );
  para(sheet, "给您带来不便，敬请谅解。值班电话：0571-8672 0999", { after: 16 });
  para(sheet, "云岭科技园物业服务中心\n2024年11月11日", { align: "right" });
  roundSeal(sheet, 158, sheet.y - 6, "云岭科技园物业服务中心", "", { ink: 0.75, turn: 4 });
  return [sheet];
}

/** A seller of gloves and boots sends what things cost. */
function gloveList(): Sheet[] {
  const sheet = new Sheet("glove-list", { face: "hei", size: 3.6, top: 18 });
  title(sheet, "义乌秦塘劳保用品商行", { face: "heiBold", size: 6, after: 3 });
  title(sheet, "2025年春季产品价目表", { face: "heiBold", size: 7, after: 3 });
  para(sheet, "（单价含税，满2000元包邮；价格随行就市，以当日确认为准）", {
    indent: 0,
    align: "centre",
    size: 3.2,
    after: 3,
  });
  table(sheet, {
    widths: [22, 66, 32, 20, 26],
    height: 8,
    head: { align: "centre", face: "heiBold", fill: "#fbe9c6" },
    aligns: ["centre", "left", "left", "centre", "right"],
    rows: [
      ["货号", "品名", "规格", "单位", "单价"],
      ["L101", "涂胶劳保手套", "13针 蓝色", "打", "26.00"],
      ["L105", "防割手套 五级", "M/L/XL", "双", "18.50"],
      ["L210", "钢头防砸安全鞋", "36-46码", "双", "89.00"],
      ["L213", "绝缘鞋 6kV", "36-46码", "双", "96.00"],
      ["L304", "安全帽 ABS", "红/黄/蓝/白", "顶", "15.80"],
      ["L322", "防冲击护目镜", "透明", "副", "9.90"],
      ["L401", "反光背心", "均码", "件", "7.50"],
      ["L415", "夏季工作服套装", "S-4XL", "套", "78.00"],
      ["L502", "防尘口罩 KN95", "50只/盒", "盒", "42.00"],
      ["L507", "降噪耳塞", "100副/盒", "盒", "36.00"],
    ],
  });
  para(sheet, "订货热线：0579-8531 6602　微信同号　地址：义乌市秦塘工业区B区22号", { indent: 0, after: 2 });
  boxStamp(sheet, 160, 205, "春季特惠", { size: 6, turn: 9 });
  return [sheet];
}

export const cards: readonly Paper[] = [
  {
    name: "toy-form",
    department: "销售部",
    wanted: filed("J/客户基本信息表", {
      date: "2024-08-02",
      customer: "云和县木玩具创意工坊有限公司",
      why: "by hand; founded in 2016",
    }),
    pages: toyForm,
    ways: [scan(200, [punched()])],
  },
  {
    name: "water-chart",
    department: "市场部",
    wanted: filed("J/客户组织架构图", {
      date: "2021-09-10",
      customer: "中卫沙坡头供水设备有限公司",
      why: "a drawing across the page; its maker stands in the title",
    }),
    pages: waterChart,
    ways: [cleanPng(150)],
  },
  {
    name: "mill-people",
    department: "销售部",
    wanted: filed("J/客户联系人信息", {
      date: "2022-04-18",
      customer: "富阳大源元书纸业有限公司",
      why: "a remark speaks of 2021",
    }),
    pages: millPeople,
    ways: [born(), copy(2)],
  },
  {
    name: "train-ticket",
    department: "财务部",
    wanted: ofNoKind("a ticket of the railway: no customer's payment"),
    pages: trainTicket,
    ways: [scan(300)],
  },
  {
    name: "power-notice",
    department: "客服部",
    wanted: ofNoKind("a notice of the house"),
    pages: powerNotice,
    ways: [phone({ tilt: 0.04 })],
  },
  {
    name: "glove-list",
    department: "采购部",
    wanted: ofNoKind("what a seller's things cost: nothing was ordered"),
    pages: gloveList,
    ways: [scanPdf(150), chat(130, 35)],
  },
];
