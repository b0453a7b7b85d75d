import { faxHead, para, row, table, title } from "../../engine/layout.ts";
import { ovalSeal, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { fax, phone, scan, scanTurned } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { GREY_HEAD, PEN, pairs } from "./parts.ts";

/** A card of the ledger of business partners, printed by our accounting software. */
function minersCard(): Sheet[] {
  const sheet = new Sheet("miners-file-card", { face: "song", size: 3.6, top: 18 });
  sheet.text(sheet.left, sheet.y, US.name, { size: 3.1 });
  sheet.text(sheet.right, sheet.y, "往来管理 / 基础档案", { size: 3.1, align: "right" });
  title(sheet, "往来单位档案卡片", { face: "heiBold", size: 6.2 });
  pairs(sheet, [["单位编码：C1404-0117", "建档日期：2023-05-16"]]);
  sheet.y += 3;
  table(sheet, {
    widths: [30, 58, 30, 48],
    height: 9.5,
    rows: [
      ["单位全称", { text: "山西晋岳煤业集团长治潞源矿山装备有限责任公司", span: 3 }],
      ["单位简称", "晋岳潞源装备", "往来性质", "客户（直销）"],
      ["所属行业", "煤炭开采 / 矿用设备", "企业性质", "国有控股"],
      ["统一社会信用代码", { text: "91140400MA0K72QX3T", span: 3 }],
      ["法定代表人", "申宏亮", "注册资本", "捌仟万元整"],
      ["注册地址", { text: "山西省长治市潞州区捉马西大街119号", span: 3 }],
      ["开户银行", "中国建设银行长治英雄路支行", "账号", "1405 0163 7108 0000 2246"],
      ["开票电话", "0355-206 7718", "税率", "13%"],
      ["联系人", "崔晓鹏（机电物资部）", "手机", "138 3559 0427"],
      ["信用额度", "1,500,000.00", "账期", "票到90天"],
      ["结算方式", "电汇 / 银行承兑", "业务员", "郁伟"],
      ["收货地址", { text: "长治市屯留区余吾镇 潞源装备园区2号库", span: 3 }],
      ["备注", { text: "集团内关联单位较多，开票前须核对全称；合同一律用集团范本。", span: 3 }],
    ],
  });
  pairs(sheet, [["建档人：方洁　　审核：裘志刚", "打印：2023-05-18 09:12:44　1/1"]], { height: 9 });
  return [sheet];
}

/** What a trader in Kwun Tong fills in to open an account with us. */
function accountOpening(): Sheet[] {
  const sheet = new Sheet("account-opening", { face: "ming", size: 3.7, top: 20 });
  title(sheet, US.traditional, { face: "mingBold", size: 5.2, after: 2 });
  title(sheet, "客戶資料登記表", { face: "mingBold", size: 6.4, after: 2 });
  title(sheet, "CUSTOMER REGISTRATION FORM", { face: "heiLight", size: 3.6, after: 4 });
  const typed = (text: string) => ({ text, face: "hei", size: 3.9 }) as const;
  table(sheet, {
    widths: [48, 118],
    height: 11.5,
    rows: [
      ["公司名稱 Company", typed("永耀電子零件（香港）有限公司")],
      ["商業登記證號碼 B.R. No.", typed("58814206-000-03-22-7")],
      ["註冊地址 Address", typed("香港九龍觀塘鴻圖道57號南洋廣場1406室")],
      ["業務性質 Business", typed("電子零件貿易、SMT 周邊設備代理")],
      ["成立年份 Established", typed("2011")],
      ["電話／傳真 Tel / Fax", typed("+852 2763 4410 / +852 2763 4419")],
      ["負責人 Director", typed("麥啟文 先生")],
      ["聯絡人 Contact", typed("區詠欣 小姐　vanessa.au@wingyiu-elec.example")],
      ["往來銀行 Bank", typed("恒生銀行觀塘道分行　239-4-881076")],
      ["付款方式 Payment", typed("T/T 出貨前付清")],
      ["預計年採購額 Volume", typed("港幣 80 萬元")],
    ],
  });
  para(sheet, "本公司聲明以上資料均屬真確，如有更改當以書面通知。", { indent: 0, after: 8 });
  row(sheet, [[0, "授權簽署 Authorised signature："]], 8);
  sheet.text(sheet.left + 62, sheet.y, "K. M. Mak", { ...PEN, size: 8 });
  row(sheet, [[0, "填表日期 Date：2022年8月19日"]], 11);
  ovalSeal(sheet, 150, sheet.y - 6, "永耀電子零件（香港）有限公司", "WING YIU", "★", { colour: "#2a4aa0" });
  return [sheet];
}

/** A box of a chart, with a name below the office. */
function office(sheet: Sheet, x: number, y: number, width: number, [name, head]: readonly [string, string?]): void {
  const height = head ? 15 : 11;
  sheet.box(x - width / 2, y, width, height, { width: 0.35 });
  sheet.text(x, y + (head ? 6.2 : 6.9), name, { align: "centre", face: "heiBold", size: 3.6 });
  if (head) sheet.text(x, y + 11.8, head, { align: "centre", face: "hei", size: 3.3 });
}

/** Offices below one, hung from a bar. */
function below(sheet: Sheet, from: readonly [number, number], y: number, places: readonly number[]): void {
  const [x, top] = from;
  sheet.line(x, top, x, y - 6, 0.35);
  sheet.line(Math.min(x, ...places), y - 6, Math.max(x, ...places), y - 6, 0.35);
  for (const place of places) sheet.line(place, y - 6, place, y, 0.35);
}

/** The chart of a maker of medicines, only the month on it. */
function drugmakerTree(): Sheet[] {
  const sheet = new Sheet("drugmaker-tree", { width: 297, height: 210, face: "hei", size: 3.6, top: 16 });
  title(sheet, "四川蜀汇药业股份有限公司组织架构图", { face: "heiBold", size: 7 });
  office(sheet, 148, 34, 36, ["股东大会"]);
  below(sheet, [148, 45], 55, [148]);
  office(sheet, 148, 55, 40, ["董事会", "董事长　尹绍成"]);
  below(sheet, [148, 70], 82, [148]);
  office(sheet, 148, 82, 40, ["总经理", "龚碧蓉"]);
  const deputies = [50, 115, 181, 247];
  below(sheet, [148, 97], 112, deputies);
  const names = [
    ["生产副总经理", "赖永康"],
    ["质量负责人", "雷静宜"],
    ["营销副总经理", "蒲海涛"],
    ["财务总监", "冷月琴"],
  ] as const;
  for (const [i, name] of names.entries()) office(sheet, deputies[i] ?? 0, 112, 44, name);
  const rooms = [
    ["固体车间", "提取车间", "设备工程部"],
    ["质量保证部", "质量控制部"],
    ["销售一部", "销售二部", "市场准入部"],
    ["财务部", "采购供应部"],
  ];
  for (const [i, each] of rooms.entries()) {
    const middle = deputies[i] ?? 0;
    const places = each.map((_, n) => middle + (n - (each.length - 1) / 2) * 20.5);
    below(sheet, [middle, 127], 142, places);
    for (const [n, name] of each.entries()) {
      sheet.box((places[n] ?? 0) - 5, 142, 10, 38, { width: 0.35 });
      sheet.down((places[n] ?? 0) - 1.9, 148, name, 5.6, { size: 3.8 });
    }
  }
  sheet.text(275, 195, "人力资源部编制　2024年3月", { align: "right", size: 3.7 });
  return [sheet];
}

/** Whom a mill wants us to call, sent by fax. */
function millTelephones(): Sheet[] {
  const sheet = new Sheet("mill-telephone-list", { face: "song", size: 3.9, top: 24 });
  faxHead(sheet, "OCT-26-2021 TUE 10:41   LUDAI COTTON   FAX NO. 05348177206   P. 01/01");
  title(sheet, "山东鲁岱棉纺织集团有限公司", { face: "songBlack", size: 6, after: 2 });
  title(sheet, "技改项目业务联系人名单", { face: "heiBold", size: 5.6, after: 4 });
  row(sheet, [[0, `发往：${US.name}`]]);
  para(sheet, "为便于紧密纺车间自动打包线项目对接，现将我公司各部门联系人通报如下：", { after: 4 });
  table(sheet, {
    widths: [32, 22, 30, 38, 44],
    height: 11,
    head: { ...GREY_HEAD, face: "heiBold" },
    aligns: ["centre", "centre", "centre", "centre", "left"],
    rows: [
      ["部门", "姓名", "职务", "手机", "分管事项"],
      ["技改办", "孟凡吉", "主任", "13953471820", "项目总协调"],
      ["设备处", "逯 斌", "副处长", "13615347716", "安装、验收"],
      ["纺纱二分厂", "綦桂芝", "生产厂长", "15863420951", "停机安排"],
      ["供应处", "訾永军", "采购主管", "18753419067", "合同、到货"],
      ["财务处", "董秀娟", "出纳会计", "13869266341", "付款、发票"],
      ["安环处", "左 超", "安全员", "17861305528", "入厂培训"],
    ],
  });
  para(sheet, "以上人员如有变动，另行通知。夜间请拨打调度室：0534-817 7199。", { after: 12 });
  row(sheet, [[0.62, "技改办公室"]]);
  row(sheet, [[0.62, "2021年10月26日"]]);
  roundSeal(sheet, 160, sheet.y - 6, "山东鲁岱棉纺织集团有限公司", "技改办公室", { radius: 19, ink: 0.7 });
  return [sheet];
}

export const people: readonly Paper[] = [
  {
    name: "miners-file-card",
    department: "销售部",
    wanted: filed("J/客户基本信息表", {
      date: "2023-05-16",
      customer: "山西晋岳煤业集团长治潞源矿山装备有限责任公司",
      why: "a card of the ledger of partners, printed two days after it was made",
    }),
    pages: minersCard,
    ways: [scan(200), fax("fine")],
  },
  {
    name: "account-opening",
    department: "市场部",
    wanted: filed("J/客户基本信息表", {
      date: "2022-08-19",
      customer: "永耀電子零件（香港）有限公司",
      why: "our form, filled in by a customer in Hong Kong; other years in it",
    }),
    pages: accountOpening,
    ways: [phone({ tilt: 0.03 })],
  },
  {
    name: "drugmaker-tree",
    department: "销售部",
    wanted: filed("J/客户组织架构图", {
      date: "2024-03",
      customer: "四川蜀汇药业股份有限公司",
      why: "only the month is on it; half its words run downwards",
    }),
    pages: drugmakerTree,
    ways: [scan(200), scanTurned(90)],
  },
  {
    name: "mill-telephone-list",
    department: "客服部",
    wanted: filed("J/客户联系人信息", { date: "2021-10-26", customer: "山东鲁岱棉纺织集团有限公司" }),
    pages: millTelephones,
    ways: [fax("fine")],
  },
];
