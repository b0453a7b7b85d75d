import { para, row, table, title } from "../../engine/layout.ts";
import { roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { copy, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

export const BREWERY = "青岛崂石湾啤酒酿造有限公司";
const YARD = "舟山岱海船舶修造有限公司";
export const BONE_HOSPITAL = "烟台芝罘湾骨科医院";

/** A brewery's facts, typed into our form, signed and sealed. */
function breweryCard(): Sheet[] {
  const sheet = new Sheet("brewery-card", { size: 3.8, top: 20 });
  row(sheet, [[0, US.name, { size: 3.2 }]], 0);
  sheet.text(sheet.right, sheet.y, "表单号：YL-SC-R07　版次：B/2", { size: 3.2, align: "right" });
  title(sheet, "客户基本情况登记表", { size: 7, after: 7 });
  table(sheet, {
    widths: [34, 49, 34, 49],
    height: 11,
    style: { face: "hei", size: 3.7 },
    rows: [
      ["单位名称", { text: BREWERY, span: 3 }],
      ["统一社会信用代码", "91370212MA3BR61T0N", "法定代表人", "曲延波"],
      ["注册地址", { text: "青岛市崂山区沙子口街道汉河路317号", span: 3 }],
      ["企业性质", "民营", "成立日期", "2009年4月22日"],
      ["注册资本", "人民币6800万元", "职工人数", "412人"],
      ["主营业务", { text: "啤酒、麦芽饮料的酿造、灌装与销售；包装物回收", span: 3 }],
      ["年产能", "18万千升", "上年度营业额", "约3.9亿元"],
      ["开户银行", "青岛农商银行沙子口支行", "账　　号", "9020 1057 3621 8840"],
      ["联系人", "辛立群（设备部）", "电　　话", "0532-8880 4126"],
      ["电子邮箱", "xinlq@laoshiwan-beer.cn", "邮　　编", "266102"],
      ["现有包装线", { text: "瓶装线3条（2010年、2014年、2019年投产），罐装线1条（2021年投产）", span: 3 }],
      ["意向需求", { text: "2号瓶线后段码垛改造；空瓶拆垛；栈板自动回收", span: 3 }],
    ],
  });
  para(sheet, "以上内容属实，如有变更，我单位将于十日内书面通知贵公司。", { after: 10 });
  row(sheet, [
    [0, "填表人："],
    [0.5, "填表日期：2024年3月18日"],
  ]);
  sheet.text(sheet.left + 17, sheet.y - 0.5, "辛立群", { face: "running", size: 7 });
  row(sheet, [[0.5, "（单位盖章）"]], 10);
  roundSeal(sheet, 146, sheet.y - 5, BREWERY, "", { turn: -6, ink: 0.7 });
  return [sheet];
}

/** A box of a chart with a line up to where it hangs. */
function unit(sheet: Sheet, x: number, y: number, text: string, up = 0, wide = 42): void {
  sheet.box(x - wide / 2, y, wide, 10, { width: 0.35 });
  sheet.text(x, y + 6.4, text, { align: "centre" });
  if (up) sheet.line(x, y - up, x, y, 0.3);
}

/** A department, written downwards in a narrow box. */
function department(sheet: Sheet, x: number, y: number, text: string): void {
  sheet.box(x - 5, y, 10, 42, { width: 0.3 });
  sheet.down(x, y + 8, text, 5.4, { align: "centre" });
  sheet.line(x, y - 7, x, y, 0.3);
}

/** A shipyard's chart of its departments, across a page. */
function yardTree(): Sheet[] {
  const sheet = new Sheet("yard-tree", { width: 297, height: 210, face: "hei", size: 4, top: 18 });
  title(sheet, `${YARD}组织机构图`, { face: "heiBold", size: 7.4, after: 6 });
  title(sheet, "（岱船综〔2023〕8号文附件）", { face: "hei", size: 3.8, after: 0 });
  unit(sheet, 148, 44, "董　事　会");
  unit(sheet, 148, 64, "总经理　邱海平", 10);
  unit(sheet, 238, 64, "总工程师　缪剑", 0);
  sheet.line(169, 69, 217, 69, 0.3);
  sheet.line(148, 74, 148, 84, 0.3);
  const heads = [
    [58, "生产副总　庄阿定", ["船体车间", "轮机车间", "涂装车间", "坞修车间"]],
    [148, "经营副总　王舟燕", ["市场经营部", "物资采购部", "项目管理部"]],
    [232, "行政副总　翁国强", ["综合管理部", "财务部", "安全环保部", "质量检验部"]],
  ] as const;
  sheet.line(58, 84, 232, 84, 0.3);
  for (const [x, head, parts] of heads) {
    unit(sheet, x, 91, head, 7);
    const xs = parts.map((_, i) => x + (i - (parts.length - 1) / 2) * 19);
    sheet.line(x, 101, x, 110, 0.3);
    sheet.line(xs[0] ?? x, 110, xs.at(-1) ?? x, 110, 0.3);
    for (const [i, part] of parts.entries()) department(sheet, xs[i] ?? x, 117, part);
  }
  sheet.y = 172;
  row(
    sheet,
    [
      [0, "注：坞修车间自2023年4月起独立核算；质量检验部业务上受总工程师领导。", { size: 3.4 }],
      [0.7, "综合管理部　2023年6月1日"],
    ],
    8,
  );
  return [sheet];
}

/** Whom to ring in a hospital, from its office software. */
function wardPhones(): Sheet[] {
  const sheet = new Sheet("ward-phones", { face: "song", size: 3.7, top: 18 });
  title(sheet, BONE_HOSPITAL, { size: 6, after: 2 });
  title(sheet, "智能物流项目院方联系人名单", { size: 6, after: 3 });
  sheet.text(sheet.right, sheet.y + 3, "更新日期：2025-02-20", { size: 3.4, align: "right" });
  sheet.y += 6;
  table(sheet, {
    widths: [12, 20, 30, 26, 38, 40],
    height: 9,
    head: { face: "heiBold", align: "centre", fill: "#dfe8f2" },
    aligns: ["centre", "centre", "left", "left", "left", "left"],
    rows: [
      ["序号", "姓名", "科室", "职务", "联系电话", "负责事项"],
      ["1", "于晓东", "医学装备部", "主任", "0535-621 7708", "项目总负责"],
      ["2", "牟春霞", "医学装备部", "工程师", "138 5350 2197", "验收、维修报修"],
      ["3", "初洪波", "后勤保障部", "副主任", "0535-621 7733", "电梯、供电、通道"],
      ["4", "衣文静", "信息中心", "网络管理员", "159 0645 8812", "无线网络、接口"],
      ["5", "姜述梅", "静配中心", "护士长", "0535-621 7790", "输液配送路线"],
      ["6", "战英杰", "消毒供应室", "组长", "137 9253 6604", "器械回收"],
      ["7", "于晓东（代）", "纪检监察室", "—", "0535-621 7700", "廉洁协议"],
    ],
  });
  para(
    sheet,
    "说明：\n1. 工作日8:00—17:00请拨打科室电话，夜间及节假日请先联系总值班 0535-621 7799。\n2. 原联系人刁培军已于2024年12月退休，请勿再拨打其手机。\n3. 本名单仅供厂家对接使用，请勿外传。",
    { indent: 0, size: 3.5 },
  );
  return [sheet];
}

export const profiles: readonly Paper[] = [
  {
    name: "brewery-card",
    department: "市场部",
    wanted: filed("J/客户基本信息表", {
      date: "2024-03-18",
      customer: BREWERY,
      why: "years of founding and of its lines besides",
    }),
    pages: breweryCard,
    ways: [scan(200), copy(1)],
  },
  {
    name: "yard-tree",
    department: "市场部",
    wanted: filed("J/客户组织架构图", { date: "2023-06-01", customer: YARD, why: "departments are written downwards" }),
    pages: yardTree,
    ways: [scan(200)],
  },
  {
    name: "ward-phones",
    department: "客服部",
    wanted: filed("J/客户联系人信息", { date: "2025-02-20", customer: BONE_HOSPITAL }),
    pages: wardPhones,
    ways: [scan(150)],
  },
];
