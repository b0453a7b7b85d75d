import { blanks, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, cleanPng, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A supplier fills in our form by pen. */
function entrySheet(): Sheet[] {
  const sheet = new Sheet("entry-sheet", { face: "hei", size: 3.7, top: 18 });
  sheet.text(sheet.right, 14, "YL-QR-CG-03　A/2", { size: 2.8, align: "right" });
  title(sheet, "供应商基本情况登记表", { face: "heiBold", size: 6.4, after: 2 });
  const pen = { face: "brush", size: 5.4 } as const;
  blanks(sheet, [[0.58, "填表日期：", "2025年5月19日", pen]]);
  sheet.y += 3;
  const cell = (text: string, span = 1) => ({ text, span, ...pen });
  table(sheet, {
    widths: [30, 56, 30, 50],
    height: 11,
    rows: [
      ["企业名称", cell("湖州织里恒昌钣金厂", 3)],
      ["统一社会信用代码", cell("91330502MA2B5K7T3X", 3)],
      ["法定代表人", cell("沈荣根"), "成立时间", cell("2016年8月")],
      ["注册资本", cell("300万元"), "企业性质", cell("民营")],
      ["注册地址", cell("湖州市吴兴区织里镇利济西路51号", 3)],
      ["厂房面积", cell("2600平方米"), "员工人数", cell("48人")],
      ["主要产品", cell("机柜、设备外罩、钣金件", 3)],
      ["主要设备", cell("激光切割机2台，折弯机4台", 3)],
      ["业务联系人", cell("闵建芳"), "手机", cell("138 0672 4495")],
      ["开户银行", cell("湖州银行织里支行"), "账号", cell("8102 0091 7743")],
      ["上年度销售额", cell("1850万元"), "质量认证", cell("ISO9001")],
    ],
  });
  para(sheet, "本单位承诺以上所填内容真实有效，如有变更及时通知贵公司。", { after: 8 });
  blanks(sheet, [
    [0, "填表人：", "闵建芳", { ...pen, to: 0.4 }],
    [0.5, "单位盖章：", "", {}],
  ]);
  roundSeal(sheet, 146, sheet.y - 2, "湖州织里恒昌钣金厂", "", { turn: -7 });
  return [sheet];
}

/** A partner's facts in English, as its own office sends them to whoever asks. */
function partnerSheet(): Sheet[] {
  const sheet = new Sheet("partner-sheet", { face: "hei", size: 3.5, top: 20 });
  sheet.text(sheet.left, 20, "Customer Master Data Form", { face: "heiBold", size: 6, colour: "#205072" });
  sheet.text(sheet.left, 26, `Please complete and return to ${US.english}`, { size: 3 });
  sheet.y = 32;
  table(sheet, {
    widths: [52, 114],
    height: 9,
    rows: [
      [{ text: "1  Company", span: 2, fill: "#d9e6ee", face: "heiBold" }],
      ["Registered name", "Lindqvist Lagerautomation AB"],
      ["Registration / VAT no.", "556841-2207 / SE556841220701"],
      ["Registered office", "Verkstadsgatan 12, 721 33 Västerås, Sweden"],
      ["Year of foundation", "2011"],
      ["Employees", "64 (as of 31 December 2024)"],
      ["Line of business", "Integrator of warehouse automation, Nordic countries"],
      [{ text: "2  Delivery and invoicing", span: 2, fill: "#d9e6ee", face: "heiBold" }],
      ["Delivery address", "Hamngatan 40, 721 11 Västerås"],
      ["Invoices to", "ap@lindqvist-lager.example (PDF only)"],
      ["Payment terms", "30 days net, EUR"],
      ["Bank", "Mälarbanken, IBAN SE35 9000 0000 0583 9825 7466"],
      [{ text: "3  Contact", span: 2, fill: "#d9e6ee", face: "heiBold" }],
      ["Contact person", "Annika Sjöberg, Head of Purchasing, +46 21 410 55 20"],
      ["Completed by / on", "A. Sjöberg, 4 February 2025"],
    ],
  });
  return [sheet];
}

/** Who is above whom at a brewery, as it showed us. */
function maltTree(): Sheet[] {
  const sheet = new Sheet("malt-tree", { width: 297, height: 210, face: "hei", size: 3.8, top: 16 });
  sheet.margin = 18;
  title(sheet, "甘肃祁连麦芽股份有限公司组织机构图", { face: "heiBold", size: 6.6, after: 2 });
  row(sheet, [[0.78, "2023年6月修订", { size: 3.3 }]], 5);
  const node = (x: number, y: number, name: string, person: string, width = 40) => {
    sheet.box(x - width / 2, y, width, 14, { width: 0.4, fill: "#eef4ea", stroke: "#3c6e3c" });
    sheet.text(x, y + 5.8, name, { align: "centre", face: "heiBold" });
    sheet.text(x, y + 11.4, person, { align: "centre", size: 3.3 });
  };
  node(148.5, 42, "董事会", "董事长　马登云");
  node(148.5, 68, "总经理", "白永年");
  sheet.line(148.5, 56, 148.5, 68, 0.4);
  sheet.line(148.5, 82, 148.5, 90, 0.4);
  const heads = [
    ["生产副总", "祁建国", ["制麦一车间", "制麦二车间", "设备动力部"]],
    ["营销副总", "魏晓梅", ["国内销售部", "出口贸易部"]],
    ["总工程师", "脱世雄", ["质检中心", "技术研发部"]],
    ["财务总监", "冯玉兰", ["财务部", "采购供应部"]],
  ] as const;
  sheet.line(48, 90, 249, 90, 0.4);
  for (const [i, [name, person, below]] of heads.entries()) {
    const x = 48 + i * 67;
    sheet.line(x, 90, x, 96, 0.4);
    node(x, 96, name, person);
    for (const [k, each] of below.entries()) {
      const y = 118 + k * 15;
      sheet.line(x - 14, 110, x - 14, y + 4, 0.3);
      sheet.line(x - 14, y + 4, x - 9, y + 4, 0.3);
      sheet.box(x - 9, y, 34, 9);
      sheet.text(x + 8, y + 6, each, { align: "centre", size: 3.5 });
    }
  }
  sheet.text(sheet.left, 184, "说明：虚设岗位未列；监事会、党委办公室另见公司文件。", { size: 3.2 });
  return [sheet];
}

/** Whom to turn to at a customer while a line is built. */
function siteNumbers(): Sheet[] {
  const sheet = new Sheet("site-numbers", { face: "song", size: 3.8 });
  letterhead(sheet, "柳州柳西汽车内饰件有限公司", { line: "广西柳州市鱼峰区官塘大道　技改办公室", face: "songBold" });
  title(sheet, "门板自动化产线项目通讯录", { size: 6.2, after: 2 });
  row(sheet, [
    [0, `发：${US.name}项目组`],
    [0.68, "更新日期：2024-04-22"],
  ]);
  sheet.y += 3;
  table(sheet, {
    widths: [12, 22, 38, 34, 60],
    height: 8.4,
    style: { size: 3.5 },
    head: { align: "centre", fill: "#ececec" },
    aligns: ["centre", "centre", "left", "left", "left"],
    rows: [
      ["序", "姓名", "部门／职务", "手机", "邮箱"],
      ["1", "韦立宁", "技改办　主任", "139 7720 5518", "weiln@lxns.example"],
      ["2", "覃秋萍", "采购部　采购工程师", "135 5822 7094", "qinqp@lxns.example"],
      ["3", "莫振华", "设备部　电气主管", "186 7722 1036", "mozh@lxns.example"],
      ["4", "蓝小妹", "工艺部　工艺员", "158 7825 6641", "lanxm@lxns.example"],
      ["5", "罗海", "安全环保部　安全员", "133 4772 9080", "luoh@lxns.example"],
      ["6", "陆桂英", "财务部　应付会计", "0772-321 6055", "lugy@lxns.example"],
    ],
  });
  para(sheet, "夜间及节假日请拨设备值班电话0772-321 6119。人员如有变动另行通知，2023年版通讯录作废。", { after: 4 });
  sheet.text(172, 37, "已存", { face: "running", size: 6 });
  return [sheet];
}

export const cards: readonly Paper[] = [
  {
    name: "entry-sheet",
    department: "采购部",
    wanted: filed("J/客户基本信息表", {
      date: "2025-05-19",
      customer: "湖州织里恒昌钣金厂",
      why: "a supplier's facts, all by pen; the name is on the seal too",
    }),
    pages: entrySheet,
    ways: [scan(200)],
  },
  {
    name: "partner-sheet",
    department: "市场部",
    wanted: filed("J/客户基本信息表", {
      date: "2025-02-04",
      customer: "Lindqvist Lagerautomation AB",
      why: "in English; the date stands in the last cell",
    }),
    pages: partnerSheet,
    ways: [born()],
  },
  {
    name: "malt-tree",
    department: "市场部",
    wanted: filed("J/客户组织架构图", {
      date: "2023-06",
      customer: "甘肃祁连麦芽股份有限公司",
      why: "only the month is told",
    }),
    pages: maltTree,
    ways: [cleanPng(200), chat(150, 45)],
  },
  {
    name: "site-numbers",
    department: "客服部",
    wanted: filed("J/客户联系人信息", { date: "2024-04-22", customer: "柳州柳西汽车内饰件有限公司" }),
    pages: siteNumbers,
    ways: [scan(200)],
  },
];
