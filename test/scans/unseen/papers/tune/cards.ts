import { blanks, choices, para, row, table, title } from "../../engine/layout.ts";
import { roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, copy, phone, scan, scanTurned } from "../../engine/ways.ts";
import { punched } from "../../engine/wear.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A new customer's card, filled in by pen. */
function customerCard(): Sheet[] {
  const sheet = new Sheet("customer-card", { face: "song", size: 3.7 });
  const pen = { face: "running", size: 5.2 } as const;
  title(sheet, "新客户资料登记表", { size: 6.6 });
  blanks(sheet, [[0.62, "填表日期：", "2024年7月2日", pen]], 6);
  sheet.y += 3;
  const cell = (text: string) => ({ text, ...pen });
  table(sheet, {
    widths: [28, 58, 28, 52],
    height: 9.5,
    rows: [
      ["单位全称", { ...cell("舟山普陀冷冻设备有限公司"), span: 3 }],
      ["注册地址", { ...cell("舟山市普陀区东港海洲路18号"), span: 3 }],
      ["成立时间", cell("2009年3月18日"), "注册资本", cell("800万元")],
      ["法人代表", cell("贺永康"), "企业性质", "民营"],
      ["纳税号", cell("91330903684523916T"), "员工人数", cell("120")],
      ["开户银行", cell("舟山普陀农商行"), "账号", cell("201000054108823")],
      ["主营产品", { ...cell("平板冻结机、制冰机"), span: 3 }],
      ["联系人", cell("忻海波"), "手机", cell("13957226018")],
    ],
  });
  row(sheet, [[0, "客户来源："]], 10);
  choices(sheet, sheet.left + 24, sheet.y, [
    ["展会", true],
    ["老客户介绍", false],
    ["网络", false],
    ["其他", false],
  ]);
  blanks(
    sheet,
    [
      [0, "业务员：", "陶一帆", { ...pen, to: 0.4 }],
      [0.5, "部门经理：", "江澄", pen],
    ],
    14,
  );
  return [sheet];
}

/** A customer's own sheet about itself, with a seal over its name. */
function companyProfile(): Sheet[] {
  const sheet = new Sheet("company-profile", { face: "hei", size: 3.7 });
  title(sheet, "客户基本情况表", { face: "heiBold", size: 6.4 });
  row(
    sheet,
    [
      [0, "编号：KH-0482"],
      [0.64, "建档日期：2025-01-15"],
    ],
    6,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [34, 132],
    height: 8.5,
    rows: [
      ["客户名称", "江阴华士毛纺机械有限公司"],
      ["曾用名", "江阴县华士毛纺机械厂（1994—2016）"],
      ["统一社会信用代码", "91320281142271095P"],
      ["地址／邮编", "江苏省江阴市华士镇环南路300号／214421"],
      ["信用等级", "A级（2024年度评定）"],
      ["授信额度", "50万元，账期60天"],
      ["首次交易", "2018年5月"],
      ["近三年销售额（万元）", "2022：86.4　2023：120.7　2024：97.3"],
      ["开票资料", "农行江阴华士支行 10641201040003388"],
    ],
  });
  row(sheet, [[0.58, "客户盖章确认："]], 18);
  roundSeal(sheet, 100, 66, "江阴华士毛纺机械有限公司", "", { turn: 18, ink: 0.7 });
  return [sheet];
}

/** Boxes and lines: who stands under whom at the customer's. */
function organisation(): Sheet[] {
  const sheet = new Sheet("organisation", { width: 297, height: 210, face: "hei", size: 3.8, top: 16 });
  title(sheet, "金坛茅山新材料集团有限公司组织机构图", { face: "heiBold", size: 6.6 });
  sheet.text(282, 34, "更新：2024年2月26日", { size: 3.2, align: "right" });
  const box = (x: number, y: number, text: string, who = "") => {
    sheet.box(x - 20, y, 40, 14);
    sheet.text(x, y + (who ? 6 : 8.6), text, { align: "centre" });
    if (who) sheet.text(x, y + 11.4, who, { align: "centre", size: 3 });
  };
  box(148, 42, "董事长", "史金福");
  sheet.line(148, 56, 148, 66);
  box(148, 66, "总经理", "蒋亚平");
  sheet.line(148, 80, 148, 88);
  sheet.line(58, 88, 238, 88);
  for (const [x, text, who] of [
    [58, "生产副总", "秦志明"],
    [148, "技术副总", "吕晓东"],
    [238, "经营副总", "狄文娟"],
  ] as const) {
    sheet.line(x, 88, x, 96);
    box(x, 96, text, who);
    sheet.line(x, 110, x, 120);
  }
  for (const [i, text] of [
    "制造一部",
    "制造二部",
    "设备动力部",
    "研发中心",
    "质量管理部",
    "供应部",
    "市场部",
  ].entries()) {
    const x = 34 + i * 38;
    sheet.line(x, 120, x, 130);
    sheet.box(x - 6, 130, 12, 46);
    sheet.down(x, 137, text, 5.6, { align: "centre" });
  }
  sheet.line(34, 120, 262, 120);
  return [sheet];
}

/** Names, posts and numbers of several people of one customer. */
function contacts(): Sheet[] {
  const sheet = new Sheet("contacts", { face: "song", size: 3.7 });
  title(sheet, "客户联系人一览表", { size: 6.6 });
  row(
    sheet,
    [
      [0, "客户：扬中新坝电缆桥架有限公司"],
      [0.62, "更新日期：2024/5/6"],
    ],
    7,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [14, 26, 38, 40, 48],
    aligns: ["centre", "centre", "left", "left", "left"],
    head: { align: "centre", face: "songBold", fill: "#eeeeee" },
    rows: [
      ["序号", "姓名", "部门职务", "手机", "邮箱"],
      ["1", "施凤林", "采购部经理", "138 1516 8820", "shifl@xbqj.example"],
      ["2", "常娟", "采购部", "139 5281 4477", "changj@xbqj.example"],
      ["3", "郭义", "设备科长", "136 0528 9913", "guoyi@xbqj.example"],
      ["4", "朱国平", "财务部（对账）", "0511-8842 1136", "cw@xbqj.example"],
      ["5", "贾敏", "总经办", "0511-8842 1100", "—"],
    ],
  });
  para(sheet, "注：施凤林2023年12月由设备科调任；原联系人唐云已离职。", { indent: 0 });
  return [sheet];
}

/** The whole office on one list, its month alone as a date. */
function phoneList(): Sheet[] {
  const sheet = new Sheet("phone-list", { width: 297, height: 210, face: "song", size: 3.4, top: 14 });
  title(sheet, "宿迁洋河玻璃包装股份有限公司 业务联系人通讯录", { size: 5.8 });
  row(
    sheet,
    [
      [0, `提供给：${US.name}`],
      [0.78, "2024年9月"],
    ],
    6,
  );
  sheet.y += 2;
  const people = [
    ["卓海", "生产总监", "0527-8468 1001", "15951288870"],
    ["孙雅静", "采购主办", "0527-8468 1022", "13815709921"],
    ["葛兵", "机修班长", "0527-8468 1057", "18762107736"],
    ["陆文婷", "应付会计", "0527-8468 1033", "15152730415"],
  ];
  table(sheet, {
    widths: [30, 46, 50, 46, 81],
    height: 9,
    head: { align: "centre", face: "songBold" },
    rows: [
      ["姓　名", "职　务", "办公电话", "手　机", "分管事项"],
      ...people.map((each, i) => [...each, ["设备选型、技改", "订单、合同", "维修、备件", "付款、开票"][i] ?? ""]),
    ],
  });
  return [sheet];
}

export const cards: readonly Paper[] = [
  {
    name: "customer-card",
    department: "销售部",
    wanted: filed("J/客户基本信息表", {
      date: "2024-07-02",
      customer: "舟山普陀冷冻设备有限公司",
      why: "founded in 2009; by pen",
    }),
    pages: customerCard,
    ways: [scan(200), phone()],
  },
  {
    name: "company-profile",
    department: "市场部",
    wanted: filed("J/客户基本信息表", {
      date: "2025-01-15",
      customer: "江阴华士毛纺机械有限公司",
      why: "a former name, and the years of its sales; a seal over the name",
    }),
    pages: companyProfile,
    ways: [scan(200, [punched()]), copy(1)],
  },
  {
    name: "organisation",
    department: "销售部",
    wanted: filed("J/客户组织架构图", {
      date: "2024-02-26",
      customer: "金坛茅山新材料集团有限公司",
      why: "boxes on a page that lies on its side",
    }),
    pages: organisation,
    ways: [born(), scanTurned(90)],
  },
  {
    name: "contacts",
    department: "销售部",
    wanted: filed("J/客户联系人信息", {
      date: "2024-05-06",
      customer: "扬中新坝电缆桥架有限公司",
      why: "a remark speaks of 2023",
    }),
    pages: contacts,
    ways: [scan(200), born()],
  },
  {
    name: "phone-list",
    department: "销售部",
    wanted: filed("J/客户联系人信息", {
      date: "2024-09",
      customer: "宿迁洋河玻璃包装股份有限公司",
      why: "the date has the precision of a month",
    }),
    pages: phoneList,
    ways: [scan(150)],
  },
];
