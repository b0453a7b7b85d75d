import { blanks, choices, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, copy, phone, scan, scanPdf, scanTurned, thin } from "../../engine/ways.ts";
import { folded } from "../../engine/wear.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { money } from "./money.ts";

/** Ticks in boxes, a name and a date by pen. */
function tickedSurvey(): Sheet[] {
  const sheet = new Sheet("ticked-survey", { face: "song", size: 3.9 });
  const pen = { face: "running", size: 5.8 } as const;
  title(sheet, "顾客满意程度测评表", { size: 6.8 });
  para(sheet, "尊敬的顾客：感谢您选用本公司产品。为持续改进，恳请您在百忙中填写下表，在相应的□内打“√”。", { after: 1 });
  blanks(
    sheet,
    [
      [0, "顾客名称：", "丽水青田不锈钢管厂", { ...pen, to: 0.62 }],
      [0.64, "填表日期：", "2024.11.6", pen],
    ],
    10,
  );
  blanks(
    sheet,
    [
      [0, "填表人：", "叶金花", { ...pen, to: 0.4 }],
      [0.42, "职务：", "车间主任", { ...pen, to: 0.7 }],
    ],
    10,
  );
  sheet.y += 4;
  for (const [question, chosen] of [
    ["1. 产品性能", 0],
    ["2. 外观与包装", 1],
    ["3. 交货及时性", 2],
    ["4. 安装调试", 0],
    ["5. 售后响应", 1],
    ["6. 价格", 3],
  ] as const) {
    sheet.box(sheet.left, sheet.y, sheet.inner, 10);
    sheet.line(sheet.left + 42, sheet.y, sheet.left + 42, sheet.y + 10);
    sheet.text(sheet.left + 3, sheet.y + 6.4, question);
    choices(
      sheet,
      sheet.left + 46,
      sheet.y + 6.4,
      ["很满意", "满意", "一般", "不满意"].map((label, i) => [label, i === chosen] as const),
      { gap: 8 },
    );
    sheet.y += 10;
  }
  row(sheet, [[0, "7. 您对我们的意见或希望："]], 9);
  sheet.text(sheet.left + 6, sheet.y + 10, "焊接机头希望有备件现货，别等。", pen);
  sheet.y += 22;
  row(sheet, [[0, "调查单位：杭州云岭智能装备有限公司　市场部　　回收传真：0571-8672 0159", { size: 3.2 }]]);
  return [sheet];
}

/** Scores in a table, printed by a survey program. */
function scoredSurvey(): Sheet[] {
  const sheet = new Sheet("scored-survey", { face: "hei", size: 3.7 });
  letterhead(sheet, "2024年度客户满意度调查问卷", { colour: "#0b5394" });
  row(
    sheet,
    [
      [0, "答卷编号：Q-2024-0137"],
      [0.5, "提交时间：2024-12-11 20:14"],
    ],
    7,
  );
  row(
    sheet,
    [
      [0, "贵公司名称：六安霍邱铸件有限公司"],
      [0.5, "答卷人：梅志远 / 副总经理"],
    ],
    7,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [90, 38, 38],
    aligns: ["left", "centre", "centre"],
    head: { face: "heiBold", fill: "#d9e7f5", align: "centre" },
    rows: [
      ["评价项目", "重要度（1-10）", "满意度（1-10）"],
      ["设备稳定性", "10", "9"],
      ["节拍与产能", "9", "8"],
      ["操作界面易用程度", "7", "6"],
      ["备件供应", "9", "5"],
      ["工程师技术水平", "8", "9"],
      ["总体评价", "10", "8"],
    ],
  });
  para(sheet, "您是否愿意向同行推荐云岭？　●愿意　○不确定　○不愿意", { indent: 0, leading: 2.4 });
  para(sheet, "最需要改进的方面：备件价格偏高、供货慢；2023年提过的软件汉化问题仍未完全解决。", { indent: 0 });
  return [sheet];
}

/** A letter under a customer's head that never says 投诉 in its title. */
function qualityLetter(): Sheet[] {
  const sheet = new Sheet("quality-letter", { face: "song", size: 4.2 });
  letterhead(sheet, "上虞丰惠汽车零部件股份有限公司", {
    line: "浙江省绍兴市上虞区丰惠镇后山路6号　电话 0575-82660091",
    colour: "#8a1c1c",
  });
  sheet.y += 4;
  title(sheet, "关于YL-R10机械手质量问题的投诉函", { size: 6.4 });
  para(sheet, `${US.name}：`, { indent: 0 });
  for (const text of [
    "我司2023年7月向贵司购置的四台YL-R10机械手，自今年1月以来连续发生三次第五轴异响、定位漂移的故障，其中2月19日的故障导致冲压线停机11小时，直接损失约4.6万元。",
    "贵司服务人员两次上门均未彻底解决，且第二次到场距报修已超过72小时，与合同约定的24小时明显不符。我司对此强烈不满。",
    "现要求贵司：一、于3月20日前更换全部第五轴减速机；二、赔偿停机损失；三、书面说明原因及预防措施。",
    "若不能妥善处理，我司将暂停支付剩余货款，并保留进一步追究的权利。",
    "专此函达，盼复。",
  ])
    para(sheet, text, { leading: 1.9 });
  row(sheet, [[0.52, "上虞丰惠汽车零部件股份有限公司"]], 20);
  row(sheet, [[0.62, "二〇二四年三月十一日"]], 9);
  roundSeal(sheet, 148, sheet.y - 6, "上虞丰惠汽车零部件股份有限公司", "", { turn: -10 });
  return [sheet];
}

/** Our own form for what a customer complains of. */
function complaintForm(): Sheet[] {
  const sheet = new Sheet("complaint-form", { face: "song", size: 3.8 });
  const pen = { face: "running", size: 5.4 } as const;
  title(sheet, "客户投诉受理登记单", { size: 6.6 });
  const cell = (text: string) => ({ text, ...pen });
  table(sheet, {
    widths: [30, 60, 28, 48],
    height: 10.5,
    rows: [
      ["投诉单位", cell("仙居朱溪工艺品厂"), "受理编号", cell("TS24-019")],
      ["投诉人", cell("应素珍"), "联系电话", cell("13586221907")],
      ["投诉日期", cell("2024年6月28日"), "投诉方式", "☑电话　□来函　□来访".replace("☑", "√")],
      ["产品批号", cell("230914"), "购买日期", cell("2023年9月")],
      [{ text: "投诉内容" }, { ...cell("喷漆机器人雾化不匀，返工率高，打过三次电话没人来。要求退货。"), span: 3 }],
      [{ text: "调查情况" }, { ...cell("旋杯磨损，属质保范围。"), span: 3 }],
      [{ text: "处理意见" }, { ...cell("免费换旋杯，派龚雪7月2日到厂。"), span: 3 }],
      ["受理人", cell("周婷"), "部门负责人", cell("谭勇")],
    ],
  });
  return [sheet];
}

function englishComplaint(): Sheet[] {
  const sheet = new Sheet("english-complaint", { face: "song", size: 4 });
  letterhead(sheet, "Castellani Imballaggi S.r.l.", {
    line: "Via dell'Artigianato 21, 41012 Carpi (MO), Italy",
    align: "left",
    face: "songBold",
  });
  row(sheet, [[0, `To: ${US.english}`]], 8);
  row(
    sheet,
    [
      [0, "Attn.: After-sales department"],
      [0.66, "Carpi, 9 April 2024"],
    ],
    6,
  );
  row(sheet, [[0, "Subject: Formal complaint - palletizer YL-MD4, serial 2308-77", { face: "songBold" }]], 11);
  sheet.y += 3;
  for (const text of [
    "Dear Sirs,",
    "We regret to inform you that the palletizer delivered in September 2023 still does not reach the agreed output of 12 cycles per minute. In spite of two interventions by your technician in January and March 2024, the gripper drops one bag out of fifty.",
    "This has caused us considerable loss of production, which we estimate at EUR 8,400. We must therefore lodge a formal complaint and ask you to replace the gripper at your expense within 20 days.",
    "Should the machine not perform by 31 May 2024, we shall be obliged to return it and claim a refund under clause 9 of our contract.",
    "We look forward to your prompt reply.",
    "Yours faithfully,",
  ])
    para(sheet, text, { indent: 0, after: 3 });
  row(sheet, [[0, "Paolo Castellani", { face: "running", size: 9 }]], 12);
  row(sheet, [[0, "Managing Director"]], 7);
  return [sheet];
}

/** Suggestions that a customer wrote with a pen on lined paper. */
function suggestionByHand(): Sheet[] {
  const sheet = new Sheet("suggestion-by-hand", { face: "song", size: 4 });
  const pen = { face: "running", size: 7 } as const;
  sheet.text(105, 26, "合理化建议书", { size: 6.6, face: "songBold", align: "centre" });
  sheet.y = 32;
  blanks(
    sheet,
    [
      [0, "建议单位：", "岱山船用阀门厂", { ...pen, to: 0.6 }],
      [0.62, "时间：", "2024年4月25日", { ...pen, size: 6 }],
    ],
    11,
  );
  for (const text of [
    "对贵公司产品提几点建议：",
    "一、触摸屏字太小，老师傅看不清，",
    "建议加大一号。",
    "二、说明书最好配视频，扫码就能看。",
    "三、夜班没有电话支持，建议设值班。",
    "四、备件包里多放两只密封圈。",
  ]) {
    sheet.y += 13;
    sheet.text(sheet.left + 8, sheet.y, text, pen);
    sheet.line(sheet.left, sheet.y + 2.4, sheet.right, sheet.y + 2.4, 0.15, "#c0504d");
  }
  blanks(sheet, [[0.5, "建议人：", "钟海平", pen]], 18);
  return [sheet];
}

/** Suggestions typed by a customer, for the next model. */
function typedSuggestions(): Sheet[] {
  const sheet = new Sheet("typed-suggestions", { face: "hei", size: 3.9 });
  title(sheet, "产品改进建议反馈表", { face: "heiBold", size: 6.4 });
  table(sheet, {
    widths: [34, 132],
    height: 9,
    rows: [
      ["提出单位", "黄山歙县电子陶瓷有限公司"],
      ["提 出 人", "汪立峰（工艺科）"],
      ["提出日期", "2025年2月20日"],
      ["产品型号", "YL-CT3 陶瓷片码垛单元（2023款）"],
      ["建议内容", "1. 吸盘间距改为可调，适应30～80mm片子；2. 增加破片检测；3. 程序切换做成配方一键调用。"],
      ["预期效果", "换型时间由40分钟缩短到10分钟以内。"],
      ["云岭答复", "建议1、3纳入2025款设计；建议2评估中。　客服部 2025.3.3"],
    ],
  });
  return [sheet];
}

/** Nobody wrote on it whose opinion it is, or when. */
function emptySurvey(): Sheet[] {
  const sheet = new Sheet("empty-survey", { face: "song", size: 3.9 });
  title(sheet, "客户意见征询表", { size: 6.8 });
  blanks(
    sheet,
    [
      [0, "客户名称：", "", { to: 0.6 }],
      [0.62, "日期：", ""],
    ],
    10,
  );
  sheet.y += 4;
  for (const question of ["产品质量", "交货期", "服务态度", "价格水平"]) {
    sheet.y += 10;
    sheet.text(sheet.left, sheet.y, question);
    choices(
      sheet,
      sheet.left + 40,
      sheet.y,
      ["好", "较好", "一般", "差"].map((label) => [label, false] as const),
      { gap: 12 },
    );
  }
  blanks(sheet, [[0, "其他意见：", ""]], 16);
  return [sheet];
}

const SERVICE = "客服部";
const MARKET = "市场部";

export const voices: readonly Paper[] = [
  {
    name: "ticked-survey",
    department: MARKET,
    wanted: filed("K/满意度调查", { date: "2024-11-06", customer: "丽水青田不锈钢管厂", why: "ticks and a pen" }),
    pages: tickedSurvey,
    ways: [scan(200), phone(), scanTurned(270)],
  },
  {
    name: "scored-survey",
    department: MARKET,
    wanted: filed("K/满意度调查", { date: "2024-12-11", customer: "六安霍邱铸件有限公司", why: "answered on the web" }),
    pages: scoredSurvey,
    ways: [born()],
  },
  {
    name: "quality-letter",
    department: SERVICE,
    wanted: filed("K/投诉", {
      date: "2024-03-11",
      customer: "上虞丰惠汽车零部件股份有限公司",
      why: "a letter, dated in characters",
    }),
    pages: qualityLetter,
    ways: [scan(200, [folded(0.33, 0.66)]), thin(() => money[0]?.pages()[0] as Sheet, 0.1)],
  },
  {
    name: "complaint-form",
    department: SERVICE,
    wanted: filed("K/投诉", {
      date: "2024-06-28",
      customer: "仙居朱溪工艺品厂",
      why: "taken by telephone, but a complaint",
    }),
    pages: complaintForm,
    ways: [scan(200), phone({ tilt: 0.06 })],
  },
  {
    name: "english-complaint",
    department: SERVICE,
    wanted: filed("K/投诉", {
      date: "2024-04-09",
      customer: "Castellani Imballaggi S.r.l.",
      why: "English; four more dates",
    }),
    pages: englishComplaint,
    ways: [scan(200)],
  },
  {
    name: "suggestion-by-hand",
    department: SERVICE,
    wanted: filed("K/建议", { date: "2024-04-25", customer: "岱山船用阀门厂", why: "by hand on lined paper" }),
    pages: suggestionByHand,
    ways: [scan(200), copy(1)],
  },
  {
    name: "typed-suggestions",
    department: MARKET,
    wanted: filed("K/建议", {
      date: "2025-02-20",
      customer: "黄山歙县电子陶瓷有限公司",
      why: "our answer came in March",
    }),
    pages: typedSuggestions,
    ways: [scanPdf(150)],
  },
  {
    name: "empty-survey",
    department: MARKET,
    wanted: asked("a form that nobody filled in"),
    pages: emptySurvey,
    ways: [scan(200)],
  },
];
