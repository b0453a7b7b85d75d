import { blanks, choices, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, copy, phone, scan, scanPdf, scanTurned } from "../../engine/ways.ts";
import { folded, punched } from "../../engine/wear.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A thread of letters by wire, the newest above. */
function liftThread(): Sheet[] {
  const sheet = new Sheet("lift-thread", { face: "hei", size: 3.4, top: 14 });
  sheet.text(22, 14, "Outlook", { face: "heiBold", size: 4, colour: "#1b5fa8" });
  sheet.line(22, 17, 188, 17, 0.3, "#1b5fa8");
  sheet.y = 18;
  row(sheet, [[0, "回复: 回复: 地下二层提升机停机问题", { face: "heiBold", size: 4.8 }]], 8);
  sheet.y += 2;
  for (const [label, value] of [
    ["发件人", "贺春晖 <hech@wanxing-wy.example>"],
    ["日期", "2026/1/8 (周四) 11:27"],
    ["收件人", "方晓岚 <fangxl@yunling.example>"],
    ["抄送", "工程部 <gcb@wanxing-wy.example>"],
  ] as const)
    row(
      sheet,
      [
        [0, label, { colour: "#666666" }],
        [0.12, value],
      ],
      5.6,
    );
  sheet.line(22, sheet.y + 2.5, 188, sheet.y + 2.5, 0.15);
  sheet.y += 4;
  para(
    sheet,
    "方经理：\n感谢昨天派师傅过来。更换接触器后提升机运行正常，今天早高峰没有再停。\n另有两件事请帮忙：一是把换下来的接触器检测结果发给我们，业委会要看；二是轿厢照明也有一盏不亮，下次保养时一并处理即可，不急。\n维修费按您报的860元走，请寄发票。\n\n贺春晖\n成都万兴华庭物业管理有限公司　工程部\n028-8533 6190",
    { indent: 0, leading: 1.7, after: 4 },
  );
  for (const [head, text] of [
    [
      "发件人: 方晓岚\n发送时间: 2026年1月6日 16:40\n收件人: 贺春晖\n主题: 回复: 地下二层提升机停机问题",
      "贺工您好，照片收到，判断是主接触器触点烧蚀。明天上午安排刘师傅带件上门，预计一小时修好。此件已过质保（2025年8月到期），材料费860元，人工免收。",
    ],
    [
      "发件人: 贺春晖\n发送时间: 2026年1月6日 9:12\n收件人: 方晓岚\n主题: 地下二层提升机停机问题",
      "方经理，地下二层垃圾提升机从12月31日起每天停两三次，复位后又能走，附控制柜照片，请看看什么原因。",
    ],
  ] as const) {
    sheet.line(22, sheet.y + 1, 188, sheet.y + 1, 0.3, "#b5c8dd");
    para(sheet, head, { indent: 0, size: 3.2, colour: "#555555" });
    para(sheet, text, { indent: 0, after: 4 });
  }
  return [sheet];
}

/** A form by the telephone: labels above, answers by pen. */
function phoneForm(): Sheet[] {
  const sheet = new Sheet("phone-form", { width: 148, height: 210, face: "song", size: 3.6, top: 10 });
  sheet.margin = 18;
  const pen = { face: "running", size: 5.2 } as const;
  const cell = (text: string) => ({ text, ...pen });
  title(sheet, "客户来电登记表", { size: 6.4 });
  const widths = [37, 37, 38];
  const labels = { size: 2.9, fill: "#eeeeee" } as const;
  table(sheet, {
    widths,
    height: 6,
    head: labels,
    rows: [
      ["来电日期", "来电时间", "通话时长"],
      [{ ...cell("2023年6月13日") }, { ...cell("下午3:25") }, { ...cell("约8分钟") }],
    ],
  });
  table(sheet, {
    widths: [74, 38],
    height: 6,
    head: labels,
    rows: [
      ["来电单位", "来电人 / 电话"],
      [cell("敦煌月牙泉果蔬冷藏库"), cell("哈主任")],
      [
        { text: "地址", ...labels },
        { text: "回电", ...labels },
      ],
      [cell("甘肃敦煌七里镇"), cell("18993702216")],
    ],
  });
  sheet.y += 8;
  sheet.text(18, sheet.y, "来电性质：");
  choices(
    sheet,
    38,
    sheet.y,
    [
      ["咨询", true],
      ["报修", false],
      ["催货", false],
      ["其他", false],
    ],
    { gap: 6 },
  );
  row(sheet, [[0, "通话内容："]], 9);
  for (const text of [
    "问低温输送机能不能用到零下30度",
    "去年买的是零下18度的，想扩一个库",
    "要我们寄样本和业绩表",
    "预算大概二十万，九月前要装好",
  ]) {
    sheet.y += 9.5;
    sheet.text(23, sheet.y, text, pen);
    sheet.line(20, sheet.y + 1.8, 130, sheet.y + 1.8, 0.15);
  }
  row(sheet, [[0, "处理意见："]], 11);
  sheet.text(40, sheet.y, "已答复可以，样本当天寄出", pen);
  blanks(
    sheet,
    [
      [0, "接听人：", "汤婕", { ...pen, to: 0.44 }],
      [0.5, "主管签阅：", "江澄", { face: "cursive", size: 6 }],
    ],
    16,
  );
  return [sheet];
}

/** With those who own ships, about what goes aboard when. */
function portMeeting(): Sheet[] {
  const sheet = new Sheet("port-meeting", { face: "hei", size: 3.5, top: 16 });
  title(sheet, "会 议 纪 要", { face: "heiBold", size: 7 });
  table(sheet, {
    widths: [22, 61, 22, 61],
    height: 8,
    rows: [
      ["会议主题", { text: "散粮装船线二期技术交底会", span: 3, face: "heiBold" }],
      ["会议时间", "2025-03-27 9:00—11:30", "会议地点", "北海铁山港 客户三楼会议室"],
      ["主持人", "庞海生（客户方）", "记录人", "陶一帆（云岭）"],
      ["客户方", { text: "北海铁山港联航海运有限责任公司：庞海生、裴玲、农志刚", span: 3 }],
      ["供方", { text: `${US.name}：陆一鸣、陶一帆、祝捷`, span: 3 }],
    ],
  });
  sheet.y += 4;
  table(sheet, {
    widths: [12, 96, 30, 28],
    head: { align: "centre", face: "heiBold", fill: "#e6eef5" },
    aligns: ["centre", "left", "left", "left"],
    height: 9,
    rows: [
      ["项次", "议题与结论", "责任人", "完成时间"],
      ["1", "装船机臂架由18米加长到21米，客户方书面确认轮压，供方复核基础", "农志刚 / 陆一鸣", "4月10日"],
      ["2", "除尘改为分段布袋，噪声不超过85分贝", "祝捷", "4月18日"],
      ["3", "电缆桥架走向由客户方设计院出图", "裴玲", "4月15日"],
      ["4", "2024年一期遗留的三项缺陷，供方在二期进场前消除", "陶一帆", "5月30日"],
      ["5", "计划2025年8月进场，2026年1月试装船", "双方", "—"],
    ],
  });
  para(sheet, "其他：双方同意每月最后一个星期四开视频例会。纪要经双方核对无误后生效。", { indent: 0, after: 8 });
  const pen = { face: "running", size: 6 } as const;
  blanks(
    sheet,
    [
      [0, "客户方签字：", "庞海生", { ...pen, to: 0.44 }],
      [0.5, "供方签字：", "陆一鸣", { ...pen, to: 0.94 }],
    ],
    12,
  );
  row(sheet, [[0, "分发：客户方工程部、供方项目组", { size: 3.1 }]], 12);
  return [sheet];
}

/** A customer complained: both sat down together and wrote what was agreed. */
function complaintMeeting(): Sheet[] {
  const sheet = new Sheet("complaint-meeting", { size: 4, top: 26 });
  title(sheet, "关于分拣机错分投诉的沟通会议记录", { size: 5.8, after: 6 });
  for (const line of [
    "时间：2024年12月19日14时",
    "地点：义乌稠城 客户仓库办公室",
    "客户方出席：义乌跨海通电子商务有限公司　吴总监、童经理",
    "云岭方出席：方晓岚、刘师傅",
    "记录：刘师傅",
  ])
    row(sheet, [[0, line]], 7.4);
  sheet.y += 3;
  para(
    sheet,
    "一、客户方说明：“双十一”期间错分率由万分之三升到千分之二，造成退件四百余票，曾于11月15日书面投诉。\n二、云岭方说明原因：相机补光灯老化，条码读不全；已于12月2日更换，近两周错分率回到万分之二。\n三、双方商定：\n　1. 云岭方免费更换其余十二只补光灯，12月31日前完成；\n　2. 客户方不再要求赔偿退件运费，云岭方延长质保三个月至2025年9月；\n　3. 2025年“六一八”前云岭方派人驻场五天。\n四、客户方对处理表示认可，11月15日的投诉就此了结。",
    { leading: 1.85, after: 12 },
  );
  row(
    sheet,
    [
      [0, "客户方："],
      [0.52, "云岭方："],
    ],
    8,
  );
  sheet.text(22 + 18, sheet.y, "吴志远", { face: "cursive", size: 7 });
  sheet.text(22 + 0.52 * 166 + 18, sheet.y, "方晓岚", { face: "running", size: 6.4 });
  return [sheet];
}

/** What he who travelled tells those who sent him. */
function tripReport(): Sheet[] {
  const sheet = new Sheet("trip-report", { size: 4, top: 20 });
  letterhead(sheet, "杭州云岭智能装备有限公司　市场部", { face: "songBold", align: "left", colour: "#24406b" });
  sheet.y += 4;
  title(sheet, "客户拜访报告", { size: 6.8, after: 4 });
  row(
    sheet,
    [
      [0, "拜访客户"],
      [0.16, "内江市东兴区威远页岩砖厂"],
      [0.6, "拜访日期"],
      [0.76, "2022年8月24日"],
    ],
    7,
  );
  row(
    sheet,
    [
      [0, "拜 访 人"],
      [0.16, "陶一帆"],
      [0.6, "会见人员"],
      [0.76, "钟厂长、甘会计"],
    ],
    8,
  );
  row(
    sheet,
    [
      [0, "拜访目的"],
      [0.16, "推介码砖机械手，了解停产整改进度"],
    ],
    8,
  );
  sheet.line(22, sheet.y + 4, 188, sheet.y + 4, 0.3);
  sheet.y += 6;
  for (const [head, text] of [
    [
      "一、客户现状",
      "该厂两条隧道窑，2021年产砖六千万块，现因环保整改停一条，计划10月恢复。码砖全靠人工，三班共二十四人，近两年招工难。",
    ],
    [
      "二、洽谈情况",
      "钟厂长看过我公司在宜宾的样板，认可机械手的速度，但担心湿坯易碎。已当场取砖坯六块带回试抓。甘会计询问能否分期付款，答复可按三成、四成、三成。",
    ],
    ["三、竞争情况", "成都一家企业7月已报价，约68万元一台，不含夹具。"],
    ["四、下一步", "9月上旬在公司做试抓录像发客户；9月20日前由祝捷出报价；年内争取签约。"],
  ] as const) {
    para(sheet, head, { indent: 0, face: "songBold" });
    para(sheet, text, { after: 1.5 });
  }
  row(
    sheet,
    [
      [0.5, "报告人：陶一帆"],
      [0.76, "2022年8月29日"],
    ],
    14,
  );
  row(sheet, [[0, "领导批示："]], 14);
  sheet.text(46, sheet.y, "同意，试抓要快。江澄", { face: "brush", size: 6 });
  return [sheet];
}

export const talks: readonly Paper[] = [
  {
    name: "lift-thread",
    department: "客服部",
    wanted: filed("G/邮件", {
      date: "2026-01-08",
      customer: "成都万兴华庭物业管理有限公司",
      why: "the newest letter of a thread",
    }),
    pages: liftThread,
    ways: [born(), scan(150)],
  },
  {
    name: "phone-form",
    department: "客服部",
    wanted: filed("G/电话", { date: "2023-06-13", customer: "敦煌月牙泉果蔬冷藏库", why: "by hand, labels above" }),
    pages: phoneForm,
    ways: [scan(200, [punched()])],
  },
  {
    name: "port-meeting",
    department: "销售部",
    wanted: filed("G/会议", {
      date: "2025-03-27",
      customer: "北海铁山港联航海运有限责任公司",
      why: "many other days were agreed on",
    }),
    pages: portMeeting,
    ways: [copy(3), scanTurned(90)],
  },
  {
    name: "complaint-meeting",
    department: "客服部",
    wanted: filed("G/会议", {
      date: "2024-12-19",
      customer: "义乌跨海通电子商务有限公司",
      why: "a meeting with the customer, though about its complaint",
    }),
    pages: complaintMeeting,
    ways: [scanPdf(200, { more: [folded(0.5)] })],
  },
  {
    name: "trip-report",
    department: "市场部",
    wanted: filed("G/拜访", {
      date: "2022-08-24",
      customer: "内江市东兴区威远页岩砖厂",
      why: "written five days after the visit",
    }),
    pages: tripReport,
    ways: [phone({ tilt: 0.04 }), chat(130, 35)],
  },
];
