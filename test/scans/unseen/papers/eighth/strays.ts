import { blanks, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, cleanPng, phone, scan } from "../../engine/ways.ts";
import { asked, ofNoKind, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { clauses, signatures } from "./contracts.ts";

/** A child's lessons, left on the glass. */
function lessons(): Sheet[] {
  const sheet = new Sheet("lessons", { face: "hei", size: 4.4 });
  title(sheet, "三（2）班课程表", { face: "heiBold", size: 8 });
  row(sheet, [[0.6, "2024学年第一学期"]]);
  sheet.y += 3;
  table(sheet, {
    widths: [26, 28, 28, 28, 28, 28],
    height: 14,
    style: { align: "centre" },
    rows: [
      ["", "星期一", "星期二", "星期三", "星期四", "星期五"],
      ["第一节", "语文", "数学", "语文", "英语", "数学"],
      ["第二节", "数学", "语文", "英语", "语文", "体育"],
      ["第三节", "体育", "美术", "数学", "音乐", "语文"],
      ["第四节", "道法", "科学", "体育", "数学", "劳动"],
      ["第五节", "音乐", "书法", "美术", "科学", "班会"],
    ],
  });
  sheet.text(40, sheet.y + 14, "周三带水彩笔", { face: "running", size: 7 });
  return [sheet];
}

/** A car's licence, both halves on a page. */
function carLicence(): Sheet[] {
  const sheet = new Sheet("car-licence", { face: "song", size: 3.4 });
  sheet.box(50, 60, 110, 74, { width: 0.3 });
  sheet.text(105, 70, "中华人民共和国机动车行驶证", { align: "centre", face: "songBold", size: 4.4 });
  const facts = [
    ["号牌号码", "浙A·7K2M5", "车辆类型", "小型轿车"],
    ["所有人", "裘文斌", "使用性质", "非营运"],
    ["住址", "浙江省杭州市萧山区城厢街道", "", ""],
    ["品牌型号", "吉风牌JF7152", "", ""],
    ["车辆识别代号", "LJF8C2G17N0041886", "", ""],
    ["注册日期", "2022-07-14", "发证日期", "2022-07-14"],
  ] as const;
  for (const [i, [a, b, c, d]] of facts.entries()) {
    const y = 80 + i * 8.6;
    sheet.text(54, y, a, { size: 2.8 });
    sheet.text(74, y, b);
    if (c) sheet.text(112, y, c, { size: 2.8 });
    if (d) sheet.text(130, y, d);
  }
  return [sheet];
}

/** A leaf of a machine's manual. */
function manualLeaf(): Sheet[] {
  const sheet = new Sheet("manual-leaf", { face: "hei", size: 3.8 });
  sheet.text(sheet.left, 14, "螺杆空气压缩机　使用维护说明书", { size: 3 });
  sheet.text(sheet.right, 14, "第5章　保养", { size: 3, align: "right" });
  sheet.line(sheet.left, 16, sheet.right, 16);
  para(sheet, "5.3　更换空气滤芯", { indent: 0, face: "heiBold", size: 5, after: 2 });
  para(
    sheet,
    "停机并切断电源，待压力表指示为零后方可打开侧门。\n1. 松开滤清器端盖的蝶形螺母，取下端盖。\n2. 抽出旧滤芯，用干布擦净壳体内壁，不得用压缩空气直接吹扫。\n3. 装入新滤芯，确认密封圈贴合，拧紧螺母。\n4. 在控制面板上按“复位”键三秒，保养计时归零。",
    { indent: 0, after: 5 },
  );
  table(sheet, {
    widths: [56, 36, 36, 38],
    head: { align: "centre", fill: "#dddddd" },
    rows: [
      ["保养项目", "500小时", "2000小时", "4000小时"],
      ["空气滤芯", "清洁", "更换", "更换"],
      ["油滤芯", "更换", "更换", "更换"],
      ["油气分离芯", "—", "检查", "更换"],
      ["润滑油", "检查", "更换", "更换"],
    ],
  });
  sheet.text(sheet.width / 2, 284, "— 37 —", { align: "centre", size: 3.2 });
  return [sheet];
}

/** People wanted: something that hung at a gate. */
function jobsOffered(): Sheet[] {
  const sheet = new Sheet("jobs-offered", { face: "heiBold", size: 6 });
  title(sheet, "招　工", { face: "songBlack", size: 20, colour: "#c8202f", after: 10 });
  para(
    sheet,
    "本厂因扩大生产，现招以下人员：\n电焊工　3名　月薪7000—9000元\n叉车工　2名　持证上岗\n仓库保管员　1名　会用电脑\n食堂帮厨　1名\n包吃住，交五险，满一年有年终奖。\n有意者请到门卫室报名，电话：86720158转806",
    { indent: 0, leading: 2 },
  );
  return [sheet];
}

/** Sent for comment; nobody signed it. */
function profileDraft(): Sheet[] {
  const sheet = new Sheet("profile-draft", { face: "song", size: 4 });
  sheet.text(sheet.right, 16, "讨论稿　第三版　2025-02-17", { align: "right", size: 3.4 });
  title(sheet, "铝型材采购合同", { size: 7 });
  clauses(sheet, [
    `买方：${US.name}`,
    "卖方：佛山南海铝泰型材有限公司",
    "一、买方向卖方采购工业铝型材，牌号6063-T5，规格及数量见附表，总价约人民币【　　】万元（待定）。",
    "二、价格随长江有色铝锭均价浮动，【此处请财务确认公式】。",
    "三、交货地点：买方杭州仓库。交货期：下单后15日。",
    "四、付款方式：【买方提议月结30天，卖方要求款到发货，待商定】。",
    "五、质量异议期：到货后10日内。",
    "六、本合同自双方签字盖章之日起生效。",
  ]);
  sheet.y += 14;
  signatures(
    sheet,
    [["买方（盖章）："], ["授权代表："], ["日期：　　　年　　月　　日"]],
    [["卖方（盖章）："], ["授权代表："], ["日期：　　　年　　月　　日"]],
    12,
  );
  return [sheet];
}

/** One side signed in December, the other in January. */
function scannerCare(): Sheet[] {
  const sheet = new Sheet("scanner-care", { face: "song", size: 4 });
  title(sheet, "条码扫描系统维保服务合同", { size: 6.8 });
  clauses(sheet, [
    "甲方：徐州彭城图书发行有限公司",
    `乙方：${US.name}`,
    "一、乙方为甲方图书分拣线条码扫描系统（六面扫2套）提供维护保养服务。",
    "二、服务期限一年，自2025年1月1日至2025年12月31日。",
    "三、服务费用：人民币叁万陆仟元整（¥36,000.00），分两次支付，每半年一次。",
    "四、服务内容：每季度巡检一次；故障电话支持；到场抢修每年不超过六次。",
    "五、易损件由甲方另行采购，乙方按九折优惠。",
    "六、本合同一式两份，双方盖章后生效。",
  ]);
  sheet.y += 14;
  signatures(
    sheet,
    [["甲方：徐州彭城图书发行有限公司"], ["代表：", "渠敬文", { face: "running", size: 6 }], ["2025年1月8日"]],
    [[`乙方：${US.name}`], ["代表：", "陶一帆", { face: "running", size: 6 }], ["2024年12月23日"]],
    12,
  );
  roundSeal(sheet, 66, sheet.y - 8, "徐州彭城图书发行有限公司", "合同专用章", { turn: 5, ink: 0.7 });
  roundSeal(sheet, 150, sheet.y - 8, US.name, "合同专用章", { turn: -9, ink: 0.7 });
  return [sheet];
}

/** A visit whose day nobody filled in. */
function undatedVisit(): Sheet[] {
  const sheet = new Sheet("undated-visit", { face: "hei", size: 4 });
  letterhead(sheet, US.name, { line: "销售部" });
  title(sheet, "客户拜访记录", { face: "heiBold", size: 6.6 });
  const pen = { face: "running", size: 6 } as const;
  blanks(sheet, [[0, "客户名称：", "烟台莱山苹果浓缩汁有限公司", pen]], 12);
  blanks(
    sheet,
    [
      [0, "拜访日期：", "", { to: 0.5 }],
      [0.52, "拜访人：", "祝捷", pen],
    ],
    12,
  );
  blanks(sheet, [[0, "对方人员：", "衣厂长、车间于主任", pen]], 12);
  blanks(sheet, [[0, "目的：", "了解灌装后段改造需求", pen]], 12);
  blanks(sheet, [[0, "情况：", "现有两条线，人工码垛，每班六人", pen]], 12);
  blanks(sheet, [[0, "", "榨季前想上一台码垛机，预算四十万", pen]], 12);
  blanks(sheet, [[0, "下步：", "出方案，请对方来厂参观", pen]], 12);
  return [sheet];
}

/** What we ourselves paid. */
function moneyOut(): Sheet[] {
  const sheet = new Sheet("money-out", { width: 210, height: 120, face: "hei", size: 3.5, top: 12 });
  sheet.margin = 18;
  title(sheet, "网上银行电子回单", { face: "heiBold", size: 5.6, after: 2 });
  row(sheet, [
    [0, "交易日期：2025年08月29日"],
    [0.6, "电子回单号：CMB25082900417765"],
  ]);
  sheet.y += 3;
  table(sheet, {
    widths: [30, 57, 30, 57],
    height: 9,
    style: { size: 3.3 },
    rows: [
      ["付款人户名", US.name, "收款人户名", "苏州相城丝杠导轨有限公司"],
      ["付款人账号", US.account, "收款人账号", "3250 0198 4410 0267"],
      ["付款人开户行", US.bank, "收款人开户行", "苏州银行渭塘支行"],
      ["交易金额", "人民币 58,740.00", "大写", "伍万捌仟柒佰肆拾元整"],
      ["用途", { text: "支付7月丝杠货款", span: 3 }],
    ],
  });
  roundSeal(sheet, 160, 92, "招商银行股份有限公司", "回单专用章", { radius: 16, ink: 0.7 });
  return [sheet];
}

export const strays: readonly Paper[] = [
  {
    name: "lessons",
    department: "档案室",
    wanted: ofNoKind("a child's lessons"),
    pages: lessons,
    ways: [scan(200)],
  },
  {
    name: "car-licence",
    department: "市场部",
    wanted: ofNoKind("a car's licence"),
    pages: carLicence,
    ways: [scan(200)],
  },
  {
    name: "manual-leaf",
    department: "采购部",
    wanted: ofNoKind("a leaf of a manual"),
    pages: manualLeaf,
    ways: [cleanPng(200)],
  },
  {
    name: "jobs-offered",
    department: "档案室",
    wanted: ofNoKind("people wanted at a works"),
    pages: jobsOffered,
    ways: [phone()],
  },
  {
    name: "profile-draft",
    department: "采购部",
    wanted: asked("a draft for comment: nobody signed it", "Y/采购合同"),
    pages: profileDraft,
    ways: [born()],
  },
  {
    name: "scanner-care",
    department: "客服部",
    wanted: asked("we signed in December, the customer in January", "Y/服务合同"),
    pages: scannerCare,
    ways: [scan(200)],
  },
  {
    name: "undated-visit",
    department: "销售部",
    wanted: asked("the day of the visit was left blank", "G/拜访"),
    pages: undatedVisit,
    ways: [scan(200)],
  },
  {
    name: "money-out",
    department: "财务部",
    wanted: asked("we paid: the class is for what customers pay", "F/付款凭证"),
    pages: moneyOut,
    ways: [cleanPng(200)],
  },
];
