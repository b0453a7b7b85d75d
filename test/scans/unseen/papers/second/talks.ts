import { blanks, choices, para, row, table, title } from "../../engine/layout.ts";
import { Sheet } from "../../engine/sheet.ts";
import { chat, cleanPng, copy, phone, scan } from "../../engine/ways.ts";
import { folded } from "../../engine/wear.ts";
import { filed, ofNoKind, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A slip from the pad beside the telephone. */
function callSlip(): Sheet[] {
  const sheet = new Sheet("call-slip", { width: 148, height: 105, face: "song", size: 3.8, top: 6 });
  sheet.margin = 10;
  const pen = { face: "running", size: 5.4 } as const;
  title(sheet, "来　电　记　录", { size: 6, after: 3 });
  blanks(
    sheet,
    [
      [0, "来电时间", "2025.4.22  上午10:40", { ...pen, to: 0.62 }],
      [0.64, "接听", "汤婕", pen],
    ],
    7,
  );
  blanks(sheet, [[0, "来电单位", "开化根宫木雕工艺厂", pen]], 11);
  blanks(
    sheet,
    [
      [0, "来电人", "汪师傅", { ...pen, to: 0.42 }],
      [0.44, "回电号码", "15857038826", pen],
    ],
    11,
  );
  row(sheet, [[0, "事由"]], 10);
  for (const [i, text] of [
    "去年11月买的升降台，油管接头渗油",
    "问是否在保修期，要寄一套接头",
    "说下午三点后回电",
  ].entries()) {
    sheet.text(sheet.left + 12, sheet.y + i * 9, text, pen);
    sheet.line(sheet.left + 10, sheet.y + 1.5 + i * 9, sheet.right, sheet.y + 1.5 + i * 9);
  }
  sheet.y += 28;
  choices(sheet, sheet.left, sheet.y, [
    ["请回电", true],
    ["会再来电", false],
    ["已处理", false],
    ["转客服部", true],
  ]);
  return [sheet];
}

/** What was said when we rang. */
function ringBack(): Sheet[] {
  const sheet = new Sheet("ring-back", { face: "hei", size: 3.7 });
  title(sheet, "电话沟通登记表", { face: "heiBold", size: 6.2 });
  table(sheet, {
    widths: [28, 55, 28, 55],
    height: 9,
    rows: [
      ["客户单位", "龙泉宝溪青瓷包装有限公司", "受话人", "季仁才（设备主管）"],
      ["去电号码", "0578-7203 318", "去电人", "方晓岚"],
      ["通话日期", "2025年2月18日", "通话时长", "23分钟"],
      ["登记编号", "TEL-0218-04", "去电目的", "协调设备搬迁"],
      [
        "沟通内容",
        {
          text: "1. 客户新厂房预计3月竣工，2022年安装的两条打包线需整体搬迁。2. 客户询问搬迁后原质保（至2025年7月止）是否延续，我方答复：由我方人员拆装的，质保照旧。3. 客户要求停机不超过五天，拟放在清明假期。4. 搬迁费用由销售部另行报价。",
          span: 3,
        },
      ],
      ["约定事项", { text: "2月25日前由客户提供新厂房平面图；我方收到后一周内出搬迁方案。", span: 3 }],
      ["后续跟进", { text: "方晓岚，3月5日再次去电", span: 3 }],
    ],
  });
  row(
    sheet,
    [
      [0, "登记人：方晓岚"],
      [0.6, "部门主管：陆一鸣"],
    ],
    12,
  );
  return [sheet];
}

/** A reply that quotes what came before it, in the year before. */
function replyPrinted(): Sheet[] {
  const sheet = new Sheet("reply-printed", { face: "hei", size: 3.5, top: 16 });
  row(sheet, [[0, "祝捷", { face: "heiBold", size: 4.4 }]], 4);
  sheet.line(sheet.left, sheet.y + 2, sheet.right, sheet.y + 2, 0.8);
  sheet.y += 4;
  for (const [label, value] of [
    ["发件人:", "邵佩佩 <shaopp@shengsi-net.example>"],
    ["发送时间:", "2025年1月7日 星期二 9:16"],
    ["收件人:", "祝捷 <zhujie@yunling.example>"],
    ["抄送:", "方晓岚 <fangxl@yunling.example>"],
    ["主题:", "答复: 网箱清洗机导轨变形的处理"],
    ["附件:", "导轨照片.zip"],
  ] as const)
    row(
      sheet,
      [
        [0, label, { face: "heiBold" }],
        [0.15, value],
      ],
      6,
    );
  sheet.y += 4;
  para(
    sheet,
    "祝工：\n您好！照片已补齐，见附件。船上反映第二节导轨弯得最厉害，约有4毫米。我们同意您上次说的办法，先换第二节，其余的等春节歇渔时再整体校正。\n请安排把导轨发到嵊泗菜园码头，收件人写我。费用按上次电话里讲的2,300元，月底一并结。\n\n邵佩佩\n嵊泗枸杞岛网具有限公司　机务部\n0580-508 2217",
    { indent: 0 },
  );
  sheet.y += 6;
  for (const [head, text] of [
    [
      "----- 原始邮件 -----\n发件人: 祝捷\n发送时间: 2024年12月30日 17:52\n收件人: 邵佩佩\n主题: 网箱清洗机导轨变形的处理",
      "邵经理：您2024年12月27日来信收悉。请补拍导轨两端及中段，最好放一把直尺。若只是第二节变形，可单独更换。",
    ],
    [
      "----- 原始邮件 -----\n发件人: 邵佩佩\n发送时间: 2024年12月27日 11:03\n主题: 网箱清洗机导轨变形",
      "祝工，前天大风，清洗机撞了船舷，导轨走不动了，怎么处理？",
    ],
  ] as const) {
    para(sheet, head, { indent: 0, colour: "#555555", size: 3.2 });
    para(sheet, text, { indent: 2, after: 4 });
  }
  sheet.text(sheet.right, 287, "第 1 页，共 1 页", { size: 2.8, align: "right" });
  return [sheet];
}

/** A customer writes in English; a browser printed it on another day. */
function webMail(): Sheet[] {
  const sheet = new Sheet("web-mail", { face: "heiLight", size: 3.5, top: 18 });
  sheet.text(10, 8, "2024/10/16 08:31", { size: 2.7 });
  sheet.text(105, 8, "Webmail - Noise of conveyor no. 2", { size: 2.7, align: "centre" });
  sheet.text(10, 291, "https://mail.yunling.example/read?id=88412", { size: 2.7 });
  sheet.text(200, 291, "1/1", { size: 2.7, align: "right" });
  row(sheet, [[0, "Noise of conveyor no. 2", { face: "hei", size: 5.6 }]], 4);
  row(
    sheet,
    [
      [0, "Rajan Subramaniam <rajan@meridian-cold.example>", { face: "heiBold" }],
      [0.68, "Tue, 15 Oct 2024 at 16:44"],
    ],
    9,
  );
  row(sheet, [[0, "to: service@yunling.example, cc: Jiang Cheng", { size: 3.1 }]], 5.5);
  para(
    sheet,
    "Dear colleagues,\n\nsince last week conveyor no. 2 in our freezer makes a knocking noise when it starts. It stops after some ten minutes. The line was accepted on 26 February 2024, so I understand that it is still under warranty.\n\nCould one of your engineers join a video call this Thursday at 10 am Singapore time? Our technician can open the drive cover while you watch. We would also like to know the interval for greasing at minus 25 degrees; the manual of 2023 gives only the figure for normal rooms.\n\nThank you and best regards,\n\nRajan Subramaniam\nDirector, Projects\nMeridian Cold Chain Pte. Ltd.\n21 Tuas Avenue 8, Singapore 639236",
    { indent: 0 },
  );
  return [sheet];
}

/** Two companies begin a project at one table. */
function kickOff(): Sheet[] {
  const sheet = new Sheet("kick-off", { face: "song", size: 3.7, top: 18 });
  title(sheet, "蓟州盘山矿泉水灌装线项目启动会纪要", { size: 6 });
  table(sheet, {
    widths: [26, 140],
    height: 8,
    rows: [
      ["时间", "2024年7月24日（星期三）13:30—16:00"],
      ["地点", "天津蓟州盘山矿泉水有限公司 二楼会议室"],
      ["客户方", "天津蓟州盘山矿泉水有限公司：果志强（副总）、尹月娥（工程部）、李占元（车间主任）"],
      ["我方", `${US.name}：江澄、方晓岚、陶一帆`],
      ["记录", "陶一帆"],
    ],
  });
  para(sheet, "一、会议确认的事项", { indent: 0, face: "songBold" });
  para(
    sheet,
    "1. 双方于2024年6月签订的合同中，码垛段由单垛位改为双垛位，价格不变。\n2. 土建交接定于8月20日，客户方负责排水沟盖板。\n3. 设备分三批进场：9月10日、9月24日、10月8日。\n4. 2025年春节前必须投产，客户方已与经销商签了供货。",
  );
  para(sheet, "二、待解决的问题", { indent: 0, face: "songBold", after: 2 });
  table(sheet, {
    widths: [12, 80, 40, 34],
    head: { align: "centre", fill: "#eeeeee" },
    rows: [
      ["序", "问题", "责任方", "期限"],
      ["1", "压缩空气压力偏低（0.45MPa）", "客户方 李占元", "8月10日"],
      ["2", "瓶坯尺寸公差资料未提供", "客户方 尹月娥", "7月31日"],
      ["3", "码垛布局图更新", "我方 方晓岚", "8月2日"],
    ],
  });
  para(sheet, "三、双方每两周召开一次视频例会，首次为8月7日。", { indent: 0, after: 8 });
  blanks(
    sheet,
    [
      [0, "客户方代表：", "果志强", { face: "running", size: 6, to: 0.46 }],
      [0.52, "我方代表：", "江澄", { face: "running", size: 6 }],
    ],
    10,
  );
  return [sheet];
}

/** Where our man went and whom he met, in his own hand. */
function calledOn(): Sheet[] {
  const sheet = new Sheet("called-on", { face: "song", size: 3.9 });
  const pen = { face: "running", size: 5.4 } as const;
  title(sheet, "客户走访记录", { size: 7 });
  blanks(
    sheet,
    [
      [0, "走访单位：", "武义壶山保温杯制造厂", { ...pen, to: 0.6 }],
      [0.62, "日期：", "2023年8月9日", pen],
    ],
    9,
  );
  blanks(
    sheet,
    [
      [0, "走访人：", "陶一帆、祝捷", { ...pen, to: 0.5 }],
      [0.52, "接待人：", "朱厂长、程工", pen],
    ],
    11,
  );
  blanks(sheet, [[0, "走访目的：", "看现场，了解二期打算", pen]], 11);
  row(sheet, [[0, "走访情况："]], 11);
  for (const text of [
    "1、现有三台叉车，都是2017年买的，电池不行了",
    "2、喷涂车间到仓库来回搬，一天约400筐",
    "3、厂长想明年上半年上两台无人叉车",
    "4、地面有坡，约百分之二，要复测",
    "5、竞争对手上月来过，报价比我们低一成",
  ]) {
    sheet.y += 10;
    sheet.text(sheet.left + 8, sheet.y, text, pen);
    sheet.line(sheet.left + 6, sheet.y + 1.8, sheet.right, sheet.y + 1.8, 0.15);
  }
  row(sheet, [[0, "下一步："]], 12);
  sheet.text(sheet.left + 18, sheet.y, "8月底前带工程师去测地面，出方案", pen);
  blanks(
    sheet,
    [
      [0, "客户签字：", "朱有财", { face: "cursive", size: 7, to: 0.42 }],
      [0.52, "填写人：", "陶一帆", pen],
    ],
    18,
  );
  return [sheet];
}

/** Our own people about customers, who were not there. */
function salesMeeting(): Sheet[] {
  const sheet = new Sheet("sales-meeting", { face: "song", size: 3.9 });
  title(sheet, "销售部周例会会议纪要", { size: 6.4 });
  for (const line of [
    "时间：2024年11月4日 8:30",
    "地点：云岭科技园3幢401",
    "主持：江澄　　记录：祝捷",
    "参加：陶一帆、陆一鸣、方晓岚、汤婕",
    "缺席：沈月（外出）",
  ])
    row(sheet, [[0, line]], 7);
  para(
    sheet,
    "一、上周完成：久盛木业合同定稿，预计本周签署；巢湖之光技术交流一次。\n二、应收款：江山贺村欠款6万元已发函，由汤婕跟踪；永固紧固件尾款年底前收回。\n三、客户投诉：武义客户反映叉车续航不足，客服部周三前给出答复。\n四、满意度调查：年度问卷12月1日发出，各人负责回收。\n五、下周安排：陶一帆拜访盘山矿泉水；祝捷整理2025年价格表。\n六、江总强调：所有订单须先走评审，电话里的口头承诺一律补书面。",
    { leading: 1.9, after: 10 },
  );
  row(sheet, [[0.5, "发送：部门全体　　抄送：总经理室"]], 8);
  return [sheet];
}

export const talks: readonly Paper[] = [
  {
    name: "call-slip",
    department: "客服部",
    wanted: filed("G/电话", {
      date: "2025-04-22",
      customer: "开化根宫木雕工艺厂",
      why: "a slip by hand that speaks of last year",
    }),
    pages: callSlip,
    ways: [scan(200), phone({ tilt: 0.04 })],
  },
  {
    name: "ring-back",
    department: "客服部",
    wanted: filed("G/电话", {
      date: "2025-02-18",
      customer: "龙泉宝溪青瓷包装有限公司",
      why: "other days that were agreed on, and a year of installation",
    }),
    pages: ringBack,
    ways: [scan(150)],
  },
  {
    name: "reply-printed",
    department: "客服部",
    wanted: filed("G/邮件", {
      date: "2025-01-07",
      customer: "嵊泗枸杞岛网具有限公司",
      why: "the last letter of a talk that began in 2024",
    }),
    pages: replyPrinted,
    ways: [scan(200)],
  },
  {
    name: "web-mail",
    department: "客服部",
    wanted: filed("G/邮件", {
      date: "2024-10-15",
      customer: "Meridian Cold Chain Pte. Ltd.",
      why: "in English; printed on the next day; accepted earlier in the year",
    }),
    pages: webMail,
    ways: [cleanPng(150)],
  },
  {
    name: "kick-off",
    department: "销售部",
    wanted: filed("G/会议", {
      date: "2024-07-24",
      customer: "天津蓟州盘山矿泉水有限公司",
      why: "a meeting with the customer that agrees on many other days",
    }),
    pages: kickOff,
    ways: [copy(2)],
  },
  {
    name: "called-on",
    department: "销售部",
    wanted: filed("G/拜访", { date: "2023-08-09", customer: "武义壶山保温杯制造厂", why: "by hand; machines of 2017" }),
    pages: calledOn,
    ways: [scan(200, [folded(0.5)]), chat(130, 40)],
  },
  {
    name: "sales-meeting",
    department: "销售部",
    wanted: ofNoKind("internal minutes: customers, complaints and surveys are spoken of, none was there"),
    pages: salesMeeting,
    ways: [scan(200)],
  },
];
