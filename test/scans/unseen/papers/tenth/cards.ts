import { letterhead, para, row, table, title } from "../../engine/layout.ts";
import { roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { beside, penned } from "./parts.ts";

/** Our form, which the customer's equipment section filled in by pen. */
function fertiliserCard(): Sheet[] {
  const sheet = new Sheet("fertiliser-card", { face: "song", size: 3.7, top: 16 });
  row(sheet, [[0, US.name, { size: 3.2, face: "hei" }]], 2);
  sheet.text(sheet.right, sheet.y, "表单号：YL-XS-R03　第4版", { size: 3.2, face: "hei", align: "right" });
  sheet.line(sheet.left, sheet.y + 2, sheet.right, sheet.y + 2, 0.4);
  sheet.y += 7;
  title(sheet, "客户基本信息登记表", { face: "heiBold", size: 6.6 });
  const wide = (text: string) => penned(text, { span: 3 });
  table(sheet, {
    widths: [32, 52, 28, 54],
    height: 12.5,
    rows: [
      ["企业名称", wide("河北冀沃缓控释肥料股份有限公司")],
      ["统一社会信用代码", wide("91130638MA0CQ7T26K")],
      ["法定代表人", penned("段立新"), "成立时间", penned("2009年4月")],
      ["注册资本", penned("8600万元"), "企业性质", penned("民营")],
      ["经营地址", wide("河北省保定市雄州路北段66号")],
      ["主营产品", wide("缓释复合肥、水溶肥")],
      ["员工人数", penned("约420人"), "年产能", penned("60万吨")],
      ["业务联系人", penned("贾书敏"), "职务", penned("设备科长")],
      ["手机", penned("13932217806"), "传真", penned("0312-5580219")],
      ["开户银行", wide("中国农业银行雄县支行")],
      ["银行账号", wide("50 6210 0104 0012 873")],
      ["对我公司产品的需求", wide("自动装车机两台，包装秤改造")],
      ["信息来源", wide("展会")],
    ],
  });
  sheet.y += 3;
  para(sheet, "以上信息由客户如实填写，仅用于双方业务往来及建立客户档案，客户同意本公司为此目的保存。", {
    size: 3.3,
    after: 6,
  });
  beside(
    sheet,
    [
      ["客户单位（盖章）：", ["填表人：", "贾书敏"]],
      ["", ["填表日期：", "2024年5月16日"]],
    ],
    { height: 12 },
  );
  roundSeal(sheet, 70, sheet.y - 6, "河北冀沃缓控释肥料股份有限公司", "", { turn: 6, ink: 0.7 });
  return [sheet];
}

/** A brewery shows who is above whom. */
function breweryChart(): Sheet[] {
  const sheet = new Sheet("brewery-chart", { width: 297, height: 210, face: "hei", size: 3.6, top: 16 });
  title(sheet, "青岛崂海啤酒有限公司组织架构图", { face: "heiBold", size: 7 });
  const box = (x: number, y: number, width: number, lines: readonly string[], fill = "#eef3f8") => {
    sheet.box(x - width / 2, y, width, 13, { fill, stroke: "#35587a", width: 0.35 });
    for (const [i, line] of lines.entries())
      sheet.text(x, y + (lines.length === 1 ? 8 : 5.4 + i * 5.4), line, {
        align: "centre",
        ...(i === 0 && { face: "heiBold" }),
      });
  };
  const rule = (x1: number, y1: number, x2: number, y2: number) => sheet.line(x1, y1, x2, y2, 0.35, "#35587a");
  const middle = 148.5;
  rule(middle, 47, middle, 53);
  rule(middle, 66, middle, 78);
  box(middle, 34, 40, ["董事会"], "#d7e4f0");
  box(middle, 53, 46, ["总经理", "冷慕华"], "#d7e4f0");
  const lines = [
    { x: 62, head: ["生产副总经理", "苑长庚"], below: ["酿造车间 宿亮", "包装一车间 逄涛", "包装二车间 仲崇伟"] },
    { x: 148.5, head: ["设备副总经理", "矫志刚"], below: ["设备部 隋文昌", "动力车间 国立军", "备件库 纪红梅"] },
    { x: 235, head: ["经营副总经理", "修淑琴"], below: ["采购部 臧建", "营销中心 由浩", "财务部 初晓岚"] },
  ];
  rule(62, 78, 235, 78);
  for (const { x, below } of lines) {
    rule(x, 78, x, 86);
    rule(x, 99, x, 110);
    rule(x - 28, 110, x + 28, 110);
    for (const [i] of below.entries()) rule(x + (i - 1) * 28, 110, x + (i - 1) * 28, 118);
  }
  for (const { x, head } of lines) box(x, 86, 46, head, "#d7e4f0");
  for (const { x, below } of lines)
    for (const [i, each] of below.entries()) box(x + (i - 1) * 28, 118, 26, each.split(" "));
  sheet.text(30, 152, "说明：1. 设备选型、技改立项由设备部提出，采购部招标，财务部付款。");
  sheet.text(41, 159, "2. 码垛、装箱设备的日常联系人为设备部隋文昌，电话 0532-8896 1170。");
  sheet.text(30, 180, "编制部门：人力资源部");
  sheet.text(120, 180, "编制日期：2023年8月21日");
  sheet.text(210, 180, "版次：第6版");
  return [sheet];
}

/** Whom to call at a tea grower's, for one project. */
function teaContacts(): Sheet[] {
  const sheet = new Sheet("tea-contacts", { face: "song", size: 3.4, top: 20 });
  sheet.margin = 16;
  letterhead(sheet, "福建武夷茗岩茶业集团有限公司", { colour: "#2c5a38", align: "left", face: "songBold" });
  sheet.y += 4;
  title(sheet, "精制茶包装车间项目　客户方联系人一览表", { size: 5.4, face: "songBold", after: 3 });
  row(sheet, [[0, "编制：项目办公室　翁诗敏"]], 6);
  sheet.text(sheet.right, sheet.y, "更新日期：2025年3月11日", { align: "right" });
  sheet.y += 3;
  table(sheet, {
    widths: [10, 26, 18, 24, 46, 54],
    height: 13,
    head: { face: "songBold", align: "centre", fill: "#e4efe6" },
    aligns: ["centre", "left", "left", "left", "left", "left"],
    rows: [
      ["序", "部门", "姓名", "职务", "负责事项", "手机／邮箱"],
      ["1", "项目办公室", "翁诗敏", "主任", "总协调、进度、会议", "13705992146\nwengsm@mingyantea.cn"],
      ["2", "设备动力部", "卓景辉", "部长", "技术方案、安装条件、验收", "13859980332\nzhuojh@mingyantea.cn"],
      ["3", "设备动力部", "赖碧霞", "电气工程师", "控制系统、信号接口", "15080331975\nlaibx@mingyantea.cn"],
      ["4", "采购中心", "官振坤", "经理", "合同、到货、付款申请", "13605997718\nguanzk@mingyantea.cn"],
      ["5", "质量部", "巫丽钦", "主管", "食品接触材料证明", "18950610423\nwulq@mingyantea.cn"],
      ["6", "财务部", "池美容", "会计", "发票、对账", "0599-5312208\ncaiwu@mingyantea.cn"],
      ["7", "安环部", "危国忠", "安全员", "入厂手续、动火作业", "13950669057\nweigz@mingyantea.cn"],
    ],
  });
  para(
    sheet,
    "备注：1. 图纸及技术文件请同时抄送卓景辉、赖碧霞。\n2. 夜间紧急情况请打值班电话0599-5312110。\n3. 人员如有变动由项目办公室另行通知。",
    { indent: 0, after: 4 },
  );
  return [sheet];
}

/** A fishery in the north fills in what its seller wants to know, on a screen. */
function fisheryProfile(): Sheet[] {
  const sheet = new Sheet("fishery-profile", { face: "hei", size: 3.5, top: 20 });
  sheet.text(sheet.left, 20, "YUNLING", { face: "heiBold", size: 7, colour: "#1d4f91" });
  sheet.text(sheet.right, 20, "Form CRM-02 / Rev. C", { size: 3, align: "right" });
  sheet.y = 24;
  title(sheet, "CUSTOMER INFORMATION FORM", { face: "heiBold", size: 6 });
  const bar = (text: string) => {
    sheet.y += 3;
    sheet.box(sheet.left, sheet.y, sheet.inner, 7, { fill: "#1d4f91" });
    sheet.text(sheet.left + 2, sheet.y + 5, text, { colour: "#ffffff", face: "heiBold" });
    sheet.y += 7;
  };
  const part = (rows: readonly (readonly string[])[]) =>
    table(sheet, { widths: [44, 122], height: 8, rows: rows.map((each) => [...each]) });
  bar("1  Company");
  part([
    ["Legal name", "Nordvik Seafood AS"],
    ["Registration no.", "984 217 655"],
    ["Address", "Kaigata 14, 6002 Alesund, Norway"],
    ["Founded / employees", "1987 / 310"],
    ["Business", "Frozen and salted fish, processing and export"],
    ["VAT no.", "NO 984 217 655 MVA"],
  ]);
  bar("2  Contact persons");
  table(sheet, {
    widths: [44, 42, 40, 40],
    height: 8,
    head: { face: "heiBold" },
    rows: [
      ["Name", "Position", "Telephone", "E-mail"],
      ["Ingrid Haugen", "Plant manager", "+47 7016 2240", "ih@nordvik.no"],
      ["Tor Espen Lie", "Maintenance", "+47 7016 2255", "tel@nordvik.no"],
    ],
  });
  bar("3  Bank and terms");
  part([
    ["Bank", "Sunnmore Sparebank, Alesund"],
    ["Currency / terms wanted", "EUR / 30 days net"],
    ["Delivery terms", "CIP Alesund"],
  ]);
  bar("4  Equipment of interest");
  part([
    ["Products", "Carton palletiser for -25 C store, two lines"],
    ["Boxes per hour", "900 per line"],
    ["Planned start", "Spring 2025"],
  ]);
  bar("5  Declaration");
  para(
    sheet,
    "The above is correct. We agree that Yunling keeps this information for the purpose of doing business with us.",
    { indent: 0, size: 3.3, after: 8 },
  );
  beside(sheet, [["Place, date: Alesund, 14 February 2024"], [["Signature:", "Ingrid Haugen"]]], {
    pen: { face: "cursive", size: 8 },
  });
  sheet.line(125, sheet.y + 1.5, sheet.right, sheet.y + 1.5);
  return [sheet];
}

export const cards: readonly Paper[] = [
  {
    name: "fertiliser-card",
    department: "销售部",
    wanted: filed("J/客户基本信息表", {
      date: "2024-05-16",
      customer: "河北冀沃缓控释肥料股份有限公司",
      why: "filled in by pen throughout",
    }),
    pages: fertiliserCard,
    ways: [scan(300)],
  },
  {
    name: "brewery-chart",
    department: "销售部",
    wanted: filed("J/客户组织架构图", { date: "2023-08-21", customer: "青岛崂海啤酒有限公司", why: "boxes and lines" }),
    pages: breweryChart,
    ways: [born()],
  },
  {
    name: "tea-contacts",
    department: "销售部",
    wanted: filed("J/客户联系人信息", { date: "2025-03-11", customer: "福建武夷茗岩茶业集团有限公司" }),
    pages: teaContacts,
    ways: [born(), scan(200)],
  },
  {
    name: "fishery-profile",
    department: "市场部",
    wanted: filed("J/客户基本信息表", { date: "2024-02-14", customer: "Nordvik Seafood AS", why: "in English" }),
    pages: fisheryProfile,
    ways: [scan(200)],
  },
];
