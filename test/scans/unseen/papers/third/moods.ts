import { blanks, choices, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { blurry, cleanPng, copy, phone, scan } from "../../engine/ways.ts";
import { folded } from "../../engine/wear.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** Boxes to tick, and a pen below. */
function tickedSheet(): Sheet[] {
  const sheet = new Sheet("ticked-sheet", { face: "hei", size: 3.9, top: 18 });
  const pen = { face: "brush", size: 6 } as const;
  title(sheet, "客户满意程度调查问卷", { face: "heiBold", size: 6.4, after: 2 });
  para(
    sheet,
    `尊敬的用户：为改进产品与服务，${US.name}请您抽几分钟作答，在相应的方框内打勾。问卷请于2021年12月20日前寄回。`,
    { after: 2 },
  );
  blanks(sheet, [[0, "贵单位名称", "哈尔滨松北冰城冷饮有限公司", pen]], 11);
  blanks(
    sheet,
    [
      [0, "填答人", "姜淑芬", { ...pen, to: 0.34 }],
      [0.36, "职务", "生产厂长", { ...pen, to: 0.66 }],
      [0.68, "日期", "2021.12.8", pen],
    ],
    11,
  );
  sheet.y += 5;
  const questions: readonly (readonly [string, number])[] = [
    ["1. 您对雪糕包装机的运行稳定性", 0],
    ["2. 您对包装外观与密封", 1],
    ["3. 您对随机资料的完整、易懂", 2],
    ["4. 您对安装调试人员的技术", 0],
    ["5. 您对报修后的到场时间", 1],
    ["6. 您对备件价格", 3],
    ["7. 您对销售人员的诚信", 0],
  ];
  for (const [question, chosen] of questions) {
    row(sheet, [[0, question]], 9.5);
    sheet.y += 6.5;
    choices(
      sheet,
      sheet.left + 8,
      sheet.y,
      ["很满意", "满意", "一般", "不太满意", "很不满意"].map((label, i) => [label, i === chosen] as const),
    );
  }
  row(sheet, [[0, "8. 您还想对我们说："]], 11);
  blanks(sheet, [[0.03, "", "备件贵，能不能给老用户打折", pen]], 11);
  blanks(sheet, [[0.03, "", "小田师傅零下三十度来修，谢谢", pen]], 11);
  return [sheet];
}

/** A letter that is angry, with a seal. */
function angryLetter(): Sheet[] {
  const sheet = new Sheet("angry-letter", { face: "song", size: 4.4, top: 24 });
  letterhead(sheet, "洛阳洛宁苹果浓缩汁有限公司", { line: "河南省洛宁县产业集聚区　0379-6623 9017", face: "songBold" });
  title(sheet, "关于巴氏杀菌机屡修不好的投诉函", { size: 5.8, after: 5 });
  para(sheet, `${US.name}并转总经理：`, { indent: 0, after: 2 });
  para(
    sheet,
    "我公司2018年8月向贵公司购置的巴氏杀菌机，投入使用不足一年，已停机七次。最近一次为2019年10月3日，换热板片窜漏，致使十一吨果汁报废，正值榨季，工人停工两天。\n贵公司售后前后来了四拨人，各说各话，有的说是垫片，有的说是我方水质，至今没有结论，态度也令人失望。\n我公司郑重提出：一、一周内派有经验的工程师彻底检修；二、更换全部板片；三、赔偿报废果汁及误工损失共计肆万陆仟元；四、书面说明原因。\n如再推诿，我公司将向市场监督管理部门反映。",
    { after: 8 },
  );
  para(sheet, "洛阳洛宁苹果浓缩汁有限公司\n二〇一九年十月十日", { align: "right" });
  roundSeal(sheet, 156, sheet.y - 5, "洛阳洛宁苹果浓缩汁有限公司", "", { turn: -6, ink: 0.75 });
  boxStamp(sheet, 50, 262, "收文 2019.10.14", { size: 5, turn: -3, colour: "#2a3f8f", face: "hei" });
  return [sheet];
}

/** Our own form of a complaint, filled in when they called. */
function grievanceForm(): Sheet[] {
  const sheet = new Sheet("grievance-form", { face: "song", size: 3.9, top: 20 });
  const pen = { face: "brush", size: 5.6 } as const;
  const cell = (text: string, span = 1) => ({ text, span, ...pen });
  title(sheet, "顾客投诉受理处置单", { size: 6.6, after: 2 });
  row(
    sheet,
    [
      [0, "YL/QR-8.2-03"],
      [0.6, "流水号：2022-T-041"],
    ],
    5,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [28, 62, 28, 48],
    height: 13,
    rows: [
      ["投诉单位", cell("太原清徐老陈醋酿造有限公司", 3)],
      ["投诉人", cell("阎志刚"), "联系方式", cell("0351-5720033")],
      ["受理日期", cell("2022年5月19日"), "受理方式", cell("来人面谈")],
      ["涉及产品", cell("醋瓶贴标机"), "出厂日期", cell("2021.11")],
    ],
  });
  table(sheet, {
    widths: [28, 138],
    height: 40,
    leading: 1.7,
    rows: [
      ["投诉内容", cell("标签歪斜，每百瓶有六七瓶返工；说明书与实物不符，打了三次电话没有人回。要求一周内解决。")],
      ["原因分析", cell("标带导辊轴承磨损。客服漏记两次来电，属我方责任。")],
      ["处置意见", cell("5月23日派吴师傅带新导辊上门；漏记来电者扣绩效。")],
    ],
  });
  table(sheet, {
    widths: [28, 62, 28, 48],
    height: 13,
    rows: [["受理人", cell("何小满"), "结案日期", cell("2022年5月27日")]],
  });
  return [sheet];
}

/** A page torn from a pad, wholly by hand. */
function penSuggestion(): Sheet[] {
  const sheet = new Sheet("pen-suggestion", { width: 182, height: 257, face: "brush", size: 7, top: 26 });
  sheet.margin = 20;
  const rule = (y: number) => sheet.line(sheet.left - 4, y, sheet.right + 4, y, 0.15, "#c05050");
  sheet.text(91, 20, "潍坊寿光蔬菜种苗有限公司", { face: "songBold", size: 4.6, align: "centre", colour: "#c05050" });
  rule(23);
  for (let y = 37; y < 245; y += 12) rule(y);
  const lines: readonly (readonly [number, string])[] = [
    [0.3, "合理化建议"],
    [0, "云岭公司："],
    [0.08, "你们的育苗盘播种机我们用了"],
    [0, "三个春天，省工不少。我们几个"],
    [0, "操作工提几条建议："],
    [0.08, "一、播种滚筒换品种要拆八颗"],
    [0, "螺丝，建议改成快拆卡扣。"],
    [0.08, "二、建议料斗加个小窗，看得见"],
    [0, "种子还剩多少。"],
    [0.08, "三、建议多配一套细眼滚筒，"],
    [0, "播芹菜用。"],
    [0.08, "望采纳。"],
    [0.4, "育苗车间 隋丽华"],
    [0.4, "2024年4月3日"],
  ];
  for (const [i, [at, text]] of lines.entries()) sheet.text(sheet.left + at * sheet.inner, 35.5 + 12 * i, text);
  return [sheet];
}

export const moods: readonly Paper[] = [
  {
    name: "ticked-sheet",
    department: "客服部",
    wanted: filed("K/满意度调查", {
      date: "2021-12-08",
      customer: "哈尔滨松北冰城冷饮有限公司",
      why: "the day by which it had to be back is no date of it",
    }),
    pages: tickedSheet,
    ways: [scan(200), phone({ tilt: 0.04 })],
  },
  {
    name: "angry-letter",
    department: "客服部",
    wanted: filed("K/投诉", {
      date: "2019-10-14",
      customer: "洛阳洛宁苹果浓缩汁有限公司",
      why: "written on the 10th, in Chinese numerals; stamped when it came in, four days later",
    }),
    pages: angryLetter,
    ways: [copy(1, [folded(0.33, 0.66)])],
  },
  {
    name: "grievance-form",
    department: "客服部",
    wanted: filed("K/投诉", {
      date: "2022-05-19",
      customer: "太原清徐老陈醋酿造有限公司",
      why: "by hand; taken in and closed on two days",
    }),
    pages: grievanceForm,
    ways: [blurry(1)],
  },
  {
    name: "pen-suggestion",
    department: "客服部",
    wanted: filed("K/建议", {
      date: "2024-04-03",
      customer: "潍坊寿光蔬菜种苗有限公司",
      why: "wholly by hand on a pad with the customer's name",
    }),
    pages: penSuggestion,
    ways: [cleanPng(300)],
  },
];
