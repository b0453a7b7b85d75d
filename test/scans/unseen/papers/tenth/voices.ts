import { choices, faxHead, letterhead, para, row, table, tick, title } from "../../engine/layout.ts";
import { roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { fax, phone, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { beside, flush, penned } from "./parts.ts";

/** What a maker of soap thinks of us, ticked and dated by pen. */
function soapSurvey(): Sheet[] {
  const sheet = new Sheet("soap-survey", { face: "song", size: 3.8, top: 18 });
  title(sheet, US.name, { size: 4.4, face: "hei", after: 1 });
  title(sheet, "客户满意度调查表", { size: 6.6, after: 3 });
  para(sheet, "尊敬的客户：感谢您使用我公司产品。为改进工作，请您在百忙之中填写本表。", { after: 3 });
  table(sheet, {
    widths: [30, 68, 24, 44],
    height: 11,
    rows: [
      ["客户名称", penned("广州岭秀日化有限公司", { span: 3 })],
      ["填表人", penned("邝慧珊"), "职务", penned("生产经理")],
    ],
  });
  sheet.y += 5;
  const questions: readonly (readonly [string, number])[] = [
    ["1. 产品性能与质量", 0],
    ["2. 交货及时性", 1],
    ["3. 安装调试水平", 0],
    ["4. 售后响应速度", 1],
    ["5. 备件供应", 2],
    ["6. 业务人员态度", 0],
    ["7. 总体评价", 1],
  ];
  const grades = ["很满意", "满意", "一般", "不满意"];
  for (const [question, grade] of questions) {
    sheet.y += 10;
    sheet.text(sheet.left, sheet.y, question);
    choices(
      sheet,
      84,
      sheet.y,
      grades.map((label, i) => [label, i === grade]),
    );
  }
  sheet.y += 7;
  table(sheet, {
    widths: [40, 126],
    height: 20,
    rows: [["您的意见和建议", penned("备件到货慢，希望广州设个仓库。", { size: 6.2 })]],
  });
  beside(sheet, [["客户签章："], [["填表日期：", "2023年12月12日"]]], { height: 18 });
  roundSeal(sheet, 66, sheet.y + 2, "广州岭秀日化有限公司", "", { turn: 5, ink: 0.75 });
  sheet.text(sheet.width / 2, 285, "请将本表传真至0571-8672 0160或交我公司服务人员", { size: 3, align: "centre" });
  return [sheet];
}

/** A maker of glass complains by fax. */
function glassComplaint(): Sheet[] {
  const sheet = new Sheet("glass-complaint", { face: "song", size: 4.2, top: 20 });
  faxHead(sheet, "2024-04-23 14:08   0416-6622319   LN YIWULV GLASS   P.01/01");
  letterhead(sheet, "辽宁医巫闾玻璃制品有限公司", { line: "辽宁省北镇市工业园区二号路　电话 0416-6622318" });
  sheet.y += 4;
  title(sheet, "投　诉　函", { size: 7.2 });
  para(sheet, `${US.name}：`, { indent: 0 });
  para(
    sheet,
    "我公司于2023年5月向贵公司购买的玻璃瓶卸垛机（型号YL-XD-3），自今年3月以来连续发生故障：\n3月11日，真空泵停转，停产6小时；\n4月2日，升降链条断裂，砸碎瓶子约4000只；\n4月19日，链条再次断裂，至今没有修复。\n贵公司服务人员两次到场，只作临时处理，没有找出原因，答应更换的新链条也未寄到。因此造成的损失约5.8万元，我公司表示强烈不满，现正式提出投诉，要求：\n一、三日内派技术负责人到场，彻底解决问题；\n二、赔偿我公司的直接损失；\n三、将质保期延长一年。\n请于4月26日前书面答复。",
    { after: 12 },
  );
  row(sheet, [[0.5, "辽宁医巫闾玻璃制品有限公司"]], 8);
  row(sheet, [[0.5, "2024年4月23日"]], 9);
  row(sheet, [[0, "联系人：佟国强　手机 13941687025", { size: 3.8 }]], 14);
  roundSeal(sheet, 160, sheet.y - 22, "辽宁医巫闾玻璃制品有限公司", "", { turn: -4, ink: 0.55 });
  return [sheet];
}

/** A printer of cigarette packs has thought of something better. */
function printerIdea(): Sheet[] {
  const sheet = new Sheet("printer-idea", { face: "hei", size: 3.9, top: 24 });
  title(sheet, "客户建议反馈表", { face: "heiBold", size: 6.8 });
  table(sheet, {
    widths: [34, 60, 28, 44],
    height: 12,
    rows: [
      ["建议单位", { text: "云南红河锦彩印务有限公司", span: 3 }],
      ["建议人", "普正雄", "部门", "后道车间"],
      ["提出日期", "2022年9月14日", "电话", "0873-3720 665"],
      ["涉及产品", { text: "烟标自动装箱机 YL-ZX-2（2020年购入）", span: 3 }],
      ["现状说明", { text: "换规格时要拆四个螺栓调整导轨，每次约40分钟，一天换两三次。", span: 3 }],
      [
        "改进建议",
        {
          text: "一、导轨改成手轮加刻度尺，不用工具调节；二、触摸屏增加规格配方，换型时自动调出参数；三、急停按钮移到操作工右手边。",
          span: 3,
        },
      ],
      ["预期效果", { text: "换型时间缩短到10分钟以内。", span: 3 }],
    ],
  });
  sheet.y += 2;
  para(sheet, "谢谢贵单位的宝贵建议，我公司将在十五个工作日内回复。", { size: 3.5, after: 8 });
  row(sheet, [[0.56, "建议单位（盖章）"]], 8);
  roundSeal(sheet, 150, sheet.y + 6, "云南红河锦彩印务有限公司", "", { turn: 9, ink: 0.75 });
  return [sheet];
}

/** A feed mill in Australia marks us out of five. */
function feedSurvey(): Sheet[] {
  const sheet = new Sheet("feed-survey", { face: "hei", size: 3.7, top: 20 });
  title(sheet, "CUSTOMER SATISFACTION SURVEY", { face: "heiBold", size: 6, after: 2 });
  title(sheet, US.english, { face: "hei", size: 3.6, after: 5 });
  table(sheet, {
    widths: [40, 126],
    height: 8.5,
    rows: [
      ["Company", "Melbourne Provender Mills Pty Ltd"],
      ["Completed by", "Craig Dunstan, Operations Manager"],
      ["Date", "8 May 2024"],
      ["Equipment", "Bag palletiser YL-MD120, installed November 2022"],
    ],
  });
  sheet.y += 5;
  flush(sheet, "Please tick one box in each line (5 = very satisfied, 1 = very dissatisfied).", 3.6, 3);
  const marks: readonly (readonly [string, number])[] = [
    ["Quality of the equipment", 5],
    ["Delivery on time", 3],
    ["Installation and training", 5],
    ["Answers of the service desk", 4],
    ["Spare parts", 4],
    ["Manuals and drawings", 2],
    ["Value for money", 4],
  ];
  const top = sheet.y;
  table(sheet, {
    widths: [76, 18, 18, 18, 18, 18],
    height: 9,
    head: { face: "heiBold", fill: "#e8e8e8" },
    aligns: ["left", "centre", "centre", "centre", "centre", "centre"],
    rows: [["", "5", "4", "3", "2", "1"], ...marks.map(([question]) => [question, "", "", "", "", ""])],
  });
  for (const [i, [, mark]] of marks.entries())
    tick(sheet, sheet.left + 76 + (5 - mark) * 18 + 7, top + 9 * (i + 1) + 6.5, 4.4);
  sheet.y += 5;
  row(sheet, [[0, "What should we do better?", { face: "heiBold" }]], 6);
  flush(
    sheet,
    "The manuals are hard to follow; a version checked by a native speaker would help our night shift. Otherwise we are happy with the machine and would buy from you again.",
    3.7,
    12,
  );
  beside(sheet, [[["Signature:", "C. Dunstan"]]], { pen: { face: "cursive", size: 9 } });
  sheet.text(sheet.width / 2, 284, "Thank you for your time. Please return to service@yunling-equip.com", {
    size: 3,
    align: "centre",
  });
  return [sheet];
}

export const voices: readonly Paper[] = [
  {
    name: "soap-survey",
    department: "客服部",
    wanted: filed("K/满意度调查", {
      date: "2023-12-12",
      customer: "广州岭秀日化有限公司",
      why: "filled in and dated by pen; sealed",
    }),
    pages: soapSurvey,
    ways: [scan(200)],
  },
  {
    name: "glass-complaint",
    department: "客服部",
    wanted: filed("K/投诉", {
      date: "2024-04-23",
      customer: "辽宁医巫闾玻璃制品有限公司",
      why: "tells of days before; bought the year before",
    }),
    pages: glassComplaint,
    ways: [fax("fine")],
  },
  {
    name: "printer-idea",
    department: "市场部",
    wanted: filed("K/建议", { date: "2022-09-14", customer: "云南红河锦彩印务有限公司" }),
    pages: printerIdea,
    ways: [phone({ tilt: 0.03, shadow: 0.25 })],
  },
  {
    name: "feed-survey",
    department: "客服部",
    wanted: filed("K/满意度调查", {
      date: "2024-05-08",
      customer: "Melbourne Provender Mills Pty Ltd",
      why: "in English; ticked by pen",
    }),
    pages: feedSurvey,
    ways: [scan(300)],
  },
];
