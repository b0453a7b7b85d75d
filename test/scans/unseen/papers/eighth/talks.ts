import { blanks, choices, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, scan, scanTurned, thin } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

const pen = { face: "running", size: 5.8 } as const;

/** What the service desk wrote down while a customer was on the line. */
function deskCall(): Sheet[] {
  const sheet = new Sheet("desk-call", { width: 148, height: 210, face: "hei", size: 3.8, top: 12 });
  sheet.margin = 14;
  title(sheet, "来电记录单", { face: "heiBold", size: 6, after: 1 });
  sheet.text(sheet.left, sheet.y + 2, "云岭智能　客服热线", { size: 3 });
  blanks(
    sheet,
    [
      [0, "日期：", "2024年8月2日", { ...pen, to: 0.56 }],
      [0.58, "时间：", "9:40", pen],
    ],
    12,
  );
  blanks(sheet, [[0, "来电单位：", "保定清苑印刷包装有限公司", pen]], 11);
  blanks(
    sheet,
    [
      [0, "来电人：", "甄师傅", { ...pen, to: 0.46 }],
      [0.48, "电话：", "0312-794 2281", pen],
    ],
    11,
  );
  blanks(sheet, [[0, "设备：", "纸箱拆垛机　2022年出厂", pen]], 11);
  sheet.y += 11;
  sheet.text(sheet.left, sheet.y, "类别：");
  choices(sheet, sheet.left + 14, sheet.y, [
    ["报修", true],
    ["咨询", false],
    ["备件", false],
    ["其他", false],
  ]);
  const written = [
    "真空压力上不去，吸盘抓两层掉一层，",
    "已换过过滤芯，没有改善。",
    "让对方查电磁阀指示灯，不亮，",
    "判断阀线圈坏。今日发顺丰寄阀一只，",
    "8月5日前回访。",
  ];
  sheet.y += 10;
  sheet.text(sheet.left, sheet.y, "通话内容及处理：");
  for (const line of written) {
    sheet.y += 10;
    sheet.line(sheet.left, sheet.y + 1.5, sheet.right, sheet.y + 1.5);
    sheet.text(sheet.left + 2, sheet.y, line, pen);
  }
  blanks(
    sheet,
    [
      [0, "接听人：", "方小雨", { ...pen, to: 0.46 }],
      [0.48, "转交：", "备件组", pen],
    ],
    14,
  );
  return [sheet];
}

/** A thread as the mail program prints it, the newest on top. */
function deliveryThread(): Sheet[] {
  const sheet = new Sheet("delivery-thread", { face: "hei", size: 3.5, top: 18 });
  sheet.text(sheet.left, 12, "陶一帆", { face: "heiBold", size: 4 });
  sheet.line(sheet.left, 14, sheet.right, 14, 0.8);
  const head = (lines: readonly (readonly [string, string])[]) => {
    for (const [label, value] of lines) {
      row(
        sheet,
        [
          [0, label, { face: "heiBold" }],
          [0.13, value],
        ],
        5.4,
      );
    }
    sheet.y += 2;
  };
  head([
    ["发件人:", "滕慧 <tenghui@xiawanqiche.example>"],
    ["发送时间:", "2025年11月6日 10:52"],
    ["收件人:", "陶一帆"],
    ["抄送:", "祝捷; 设备科"],
    ["主题:", "答复: 二期举升机交期确认"],
  ]);
  para(
    sheet,
    "陶经理：\n您好！11月20日到货可以接受，请务必保证。卸车吊具我们自备，贵司安装人员11月21日早上八点到西门办入厂证，身份证号请提前一天发我。\n另外上次说的护栏颜色定RAL1018，不要再用2023年那批的橘黄色。\n\n滕慧\n厦门夏湾汽车零部件有限公司　设备科\n0592-733 1906",
    { leading: 1.6, after: 5 },
  );
  sheet.line(sheet.left, sheet.y, sheet.right, sheet.y);
  sheet.y += 3;
  head([
    ["发件人:", "陶一帆 <taoyf@yunling.example>"],
    ["发送时间:", "2025年11月4日 17:20"],
    ["收件人:", "滕慧"],
    ["主题:", "二期举升机交期确认"],
  ]);
  para(
    sheet,
    "滕工，您好：\n因油缸供应商延期，原定11月15日的举升机（2台）最快11月20日到厂，给您添麻烦了，请确认是否可行。\n陶一帆",
    {
      leading: 1.6,
      after: 5,
    },
  );
  sheet.text(sheet.width / 2, 285, "1", { size: 3, align: "centre" });
  return [sheet];
}

/** In English, saved as a file. */
function gripperMail(): Sheet[] {
  const sheet = new Sheet("gripper-mail", { face: "hei", size: 3.6, top: 20 });
  sheet.text(sheet.left, 20, "RE: Gripper fingers for jar line 3 - drawing rev. C", { face: "heiBold", size: 5 });
  sheet.y = 27;
  row(sheet, [[0, "Paulo Teixeira <p.teixeira@conservasmondego.example>", { face: "heiBold" }]], 5);
  row(sheet, [[0, "Tue 17/09/2024 18:03"]], 5);
  row(sheet, [[0, "To: Zhu Jie <zhujie@yunling.example>"]], 5);
  row(sheet, [[0, "Cc: Manutenção; Tao Yifan"]], 5);
  row(sheet, [[0, "1 attachment (412 KB)  Fingers_revC.pdf", { size: 3.1 }]], 6);
  para(
    sheet,
    "Dear Jie,\nthank you for the drawing. Revision C is fine for the 250 g jars, but for the 370 g jars the pad must be 4 mm lower, please see my mark in the file. We stop line 3 on 14 October for one week, so the fingers should be in Figueira da Foz by the 11th at the latest.\nAs for the spare motors, we still have two from the delivery of March 2022 and do not need more.\n\nBest regards,\nPaulo Teixeira\nMaintenance Manager\nConservas do Mondego, Lda.\nRua do Porto 118, 3080 Figueira da Foz, Portugal",
    { indent: 0, leading: 1.55, after: 8 },
  );
  para(
    sheet,
    "On Mon, 16 Sep 2024 at 09:41, Zhu Jie wrote:\n> Dear Paulo, please find attached revision C of the fingers.\n> Could you approve it this week? Production takes 15 days.",
    {
      indent: 0,
      colour: "#555577",
      after: 4,
    },
  );
  return [sheet];
}

/** Two sides talked over a line to be built. */
function steelTalks(): Sheet[] {
  const sheet = new Sheet("steel-talks", { face: "song", size: 4 });
  title(sheet, "方案评审会会议纪要", { size: 7, after: 4 });
  table(sheet, {
    widths: [26, 60, 24, 56],
    height: 8.5,
    rows: [
      ["项目", "钢管打包下线自动化", "会议时间", "2023年10月12日 14:00"],
      ["地点", "天津静海 客户二楼会议室", "记录人", "裘文斌"],
      ["甲方", { text: "天津团泊焊管有限公司：靳立军（副总）、邢芳（设备部）、庞大伟（生产部）", span: 3 }],
      ["乙方", { text: `${US.name}：陶一帆、裘文斌、叶青`, span: 3 }],
    ],
  });
  para(
    sheet,
    "会议就乙方9月25日提交的方案（V2.1）逐项讨论，形成以下意见：\n1. 节拍由每捆90秒提高到75秒，乙方重新核算行车与辊道速度。\n2. 打包带由甲方指定，宽19毫米。\n3. 地坑深度受厂房基础限制，不得超过1.2米；甲方一周内提供地勘图。\n4. 控制系统接入甲方2021年上线的制造执行系统，接口由邢芳协调。\n5. 方案修订稿于10月20日前提交，计划11月签订合同，2024年3月投产。",
    { indent: 0, after: 12 },
  );
  row(sheet, [[0, "与会人员签字："]], 8);
  const names = ["靳立军", "邢芳", "庞大伟", "陶一帆", "叶青"];
  row(
    sheet,
    names.map((name, i) => [0.05 + i * 0.19, name, pen] as const),
    11,
  );
  return [sheet];
}

/** A customer came to see the works. */
function receptionSheet(): Sheet[] {
  const sheet = new Sheet("reception-sheet", { face: "hei", size: 3.9 });
  letterhead(sheet, US.name, { line: "市场部" });
  title(sheet, "客户来访接待记录", { face: "heiBold", size: 6.4 });
  table(sheet, {
    widths: [30, 62, 28, 46],
    height: 10,
    rows: [
      ["来访单位", { text: "沈阳浑河特种玻璃有限公司", span: 3 }],
      ["来访人员", "佟志刚（总工）等3人", "来访日期", "2025年4月9日"],
      ["接待人员", "叶青、祝捷", "来访次数", "第2次（首次2024年11月）"],
      ["参观区域", { text: "装配一车间、视觉实验室、样板线", span: 3 }],
      [
        "交流内容",
        {
          text: "1. 客户现有玻璃切割后靠人工取片，破损率约1.8%，希望改为机器人吸附取片。\n2. 观看真空吸盘阵列演示，认可稳定性，对0.5毫米薄片有顾虑。\n3. 客户提供样片20片，4月底前完成打样。",
          span: 3,
        },
      ],
      ["客户意见", { text: "对清洁度要求高，希望看洁净室里的案例。", span: 3 }],
      ["后续安排", { text: "5月中旬回访沈阳，携带打样报告和初步报价。", span: 3 }],
      ["记录", "叶青", "部门审阅", { text: "已阅　江澄", ...pen }],
    ],
  });
  return [sheet];
}

/** The back of another sheet that shines through. */
function scrapBack(): Sheet {
  const sheet = new Sheet("scrap-back", { face: "song", size: 4 });
  title(sheet, "车间温湿度点检表", { size: 6 });
  table(sheet, {
    widths: [40, 40, 40, 46],
    height: 11,
    rows: Array.from({ length: 14 }, (_, i) => [`${i + 1}日`, `${21 + (i % 4)}℃`, `${48 + (i % 7)}%`, "正常"]),
  });
  return sheet;
}

export const talks: readonly Paper[] = [
  {
    name: "desk-call",
    department: "客服部",
    wanted: filed("G/电话", {
      date: "2024-08-02",
      customer: "保定清苑印刷包装有限公司",
      why: "date and name are by pen only",
    }),
    pages: deskCall,
    ways: [scan(200)],
  },
  {
    name: "delivery-thread",
    department: "销售部",
    wanted: filed("G/邮件", {
      date: "2025-11-06",
      customer: "厦门夏湾汽车零部件有限公司",
      why: "a thread, the newest on top",
    }),
    pages: deliveryThread,
    ways: [scan(200), scanTurned(90)],
  },
  {
    name: "gripper-mail",
    department: "客服部",
    wanted: filed("G/邮件", { date: "2024-09-17", customer: "Conservas do Mondego, Lda.", why: "in English" }),
    pages: gripperMail,
    ways: [born()],
  },
  {
    name: "steel-talks",
    department: "销售部",
    wanted: filed("G/会议", { date: "2023-10-12", customer: "天津团泊焊管有限公司" }),
    pages: steelTalks,
    ways: [thin(scrapBack, 0.1)],
  },
  {
    name: "reception-sheet",
    department: "市场部",
    wanted: filed("G/拜访", { date: "2025-04-09", customer: "沈阳浑河特种玻璃有限公司" }),
    pages: receptionSheet,
    ways: [scan(200)],
  },
];
