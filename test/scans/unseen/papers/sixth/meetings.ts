import { blanks, choices, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, copy, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

const HARBOUR = "日照岚山港物流有限公司";
const EXPORTER = "温州鹿城瓯达外贸有限公司";
const COLD_CHAIN = "丹东鸭绿江口岸冷链有限公司";
const DOCKS = "Tallinn Dock Works OÜ";
const SHIPS = "上海崇明长横船舶工业有限公司";
const HERDS = "呼和浩特塞上牧歌乳业有限公司";

/** A printed slip beside the telephone, filled in by pen. */
function harbourCall(): Sheet[] {
  const sheet = new Sheet("harbour-call", { width: 148, height: 210, face: "song", size: 3.8, top: 12 });
  sheet.margin = 14;
  title(sheet, "电 话 记 录", { size: 7 });
  const pen = { face: "brush", size: 5.4 } as const;
  blanks(sheet, [[0, "来电单位：", HARBOUR, pen]], 10);
  blanks(
    sheet,
    [
      [0, "来电人：", "费建军", pen],
      [0.5, "电话：", "0633-2687140", pen],
    ],
    11,
  );
  blanks(sheet, [[0, "来电时间：", "2024年6月12日 上午9时40分", pen]], 11);
  row(sheet, [[0, "内容："]], 11);
  for (const line of [
    "3号仓翻转机左侧油缸漏油，",
    "昨夜停机。问能否今天来人。",
    "密封件型号D63，要带两套。",
    "另：下月要加一台，请报价。",
  ]) {
    blanks(sheet, [[0, "", line, pen]], 11);
  }
  row(sheet, [[0, "处理意见："]], 12);
  blanks(sheet, [[0, "", "已派小董下午动车去，明早到", pen]], 11);
  blanks(sheet, [[0, "", "报价转销售部陶一帆", pen]], 11);
  blanks(
    sheet,
    [
      [0, "记录人：", "钱玉兰", { ...pen, to: 0.48 }],
      [0.52, "主管：", "", pen],
    ],
    16,
  );
  return [sheet];
}

/** What the customer software prints of a call. */
function exporterCall(): Sheet[] {
  const sheet = new Sheet("exporter-call", { face: "hei", size: 3.6, top: 18 });
  sheet.text(sheet.left, 16, "云岭客户关系管理系统", { size: 3.2, colour: "#666666" });
  sheet.text(sheet.right, 16, "打印：2025-08-25 16:40　用户：zhujie", { size: 3.2, colour: "#666666", align: "right" });
  sheet.line(sheet.left, 18, sheet.right, 18, 0.3, "#888888");
  sheet.y = 24;
  title(sheet, "通话跟进记录", { face: "heiBold", size: 6.4 });
  const name = (text: string) => ({ text, fill: "#f0f3f7" });
  table(sheet, {
    widths: [30, 60, 30, 46],
    height: 9,
    rows: [
      [name("客户名称"), EXPORTER, name("客户编号"), "C-0388"],
      [name("通话日期"), "2025-08-21", name("时长"), "11分26秒"],
      [name("呼叫方向"), "呼出", name("对方号码"), "0577-8891 3307"],
      [name("对方姓名"), "夏晓微（单证主管）", name("我方人员"), "祝捷"],
      [name("关联合同"), "YL-XS-2024-0361", name("下次跟进"), "2025-09-02"],
    ],
  });
  row(sheet, [[0, "通话内容", { face: "heiBold" }]], 9);
  para(
    sheet,
    "1. 对方反映墨西哥买家要求改用110V电源，询问已下线的两台封箱机能否改装。答复：可改，每台增加费用1,200元，工期五天。\n2. 货柜已订9月6日宁波开船，要求9月1日前出厂。答复：请对方当日下班前书面确认改装，否则只能赶9月13日的船。\n3. 信用证条款中原产地证由谁办理有分歧，对方同意由其代办。\n4. 询问去年尾款的发票抬头，已让财务重发。",
    { indent: 0, leading: 1.8, after: 3 },
  );
  row(sheet, [[0, "结果", { face: "heiBold" }]], 8);
  para(sheet, "对方将于下午邮件确认改装费用。客户情绪平稳，催货较急。", { indent: 0 });
  return [sheet];
}

/** The head of a mail as a program prints it. */
function mailHead(sheet: Sheet, lines: readonly (readonly [string, string])[]): void {
  for (const [label, value] of lines) {
    sheet.y += 6;
    const end = sheet.text(sheet.left, sheet.y, label, { face: "heiBold" });
    sheet.text(end + 2, sheet.y, value);
  }
  sheet.y += 3;
}

/** A printed mail with the one that it answers. */
function coldMail(): Sheet[] {
  const sheet = new Sheet("cold-mail", { face: "hei", size: 3.5, top: 16 });
  sheet.text(sheet.left, 14, "企业邮箱 - 打印邮件", { size: 3, colour: "#555555" });
  sheet.text(sheet.left, 22, "回复：制冰间拆垛机器人方案", { face: "heiBold", size: 5 });
  sheet.y = 24;
  mailHead(sheet, [
    ["发件人：", "修竹青 <xiuzq@yalu-coldchain.cn>"],
    ["收件人：", "陶一帆 <taoyifan@yunling-equip.cn>"],
    ["抄　送：", "祝捷 <zhujie@yunling-equip.cn>"],
    ["时　间：", "2023年10月17日（星期二）下午3:26"],
    ["附　件：", "2个（口岸库平面图.dwg、制冰间照片.zip）"],
  ]);
  sheet.line(sheet.left, sheet.y, sheet.right, sheet.y, 0.3, "#999999");
  para(
    sheet,
    `陶经理，您好：\n方案我们内部讨论过了，总体可以，有三点请贵司再确认：\n（1）制冰间常年在零下十八度，机器人的润滑脂和密封件能否保证？\n（2）冰块袋子表面有霜，吸盘容易掉，能否改成夹抱式？\n（3）我们计划2024年五一前投用，供货周期请压到四个月以内。\n如无问题，请本周内发正式报价，我们月底上会。\n修竹青\n${COLD_CHAIN}　工程部\n电话：0415-312 7746　地址：丹东市振兴区浪头港区6号`,
    { indent: 0, leading: 1.8, after: 6 },
  );
  row(sheet, [[0, "------------------ 原始邮件 ------------------", { colour: "#777777" }]], 6);
  mailHead(sheet, [
    ["发件人：", "陶一帆 <taoyifan@yunling-equip.cn>"],
    ["时　间：", "2023年10月13日（星期五）上午10:02"],
    ["收件人：", "修竹青 <xiuzq@yalu-coldchain.cn>"],
    ["主　题：", "制冰间拆垛机器人方案"],
  ]);
  para(
    sheet,
    "修工：\n按9月21日现场测量的尺寸，方案图附后。节拍按每小时420袋设计，占地4.2米×3.6米。请审阅。\n陶一帆　杭州云岭智能装备有限公司",
    { indent: 0, leading: 1.8 },
  );
  return [sheet];
}

/** A mail in English, saved from the program. */
function dockMail(): Sheet[] {
  const sheet = new Sheet("dock-mail", { face: "hei", size: 3.6, top: 20 });
  sheet.text(sheet.left, 20, "Zhu Jie", { face: "heiBold", size: 4.4 });
  sheet.line(sheet.left, 22.5, sheet.right, 22.5, 0.6);
  sheet.y = 24;
  mailHead(sheet, [
    ["From:", "Maarja Kask <m.kask@tallinndock.example>"],
    ["Sent:", "Friday, 9 May 2025 11:48"],
    ["To:", "Zhu Jie"],
    ["Cc:", "Technical Office"],
    ["Subject:", "RE: Blasting robot - slipway trial in June"],
    ["Attachments:", "slipway_layout_rev3.pdf"],
  ]);
  para(
    sheet,
    `Dear Ms. Zhu,\nThank you for the drawings. Our safety officer has approved the trial on slipway 2. Please note the following:\n- The compressor on our side gives 9 bar, not 10 as written in your note of 28 April.\n- Your two engineers need the port pass; copies of their passports must reach us by 23 May.\n- The trial should take place between 9 and 13 June. After Midsummer the slipway is taken by a ferry until September.\nCould you also tell us whether the hull of 2019 that we talked about in Hamburg can be used as reference?\nKind regards,\nMaarja Kask\nProject Engineer\n${DOCKS}\nKopli 103, 11712 Tallinn, Estonia`,
    { indent: 0, leading: 1.7, after: 4 },
  );
  sheet.line(sheet.left, sheet.y, sheet.right, sheet.y, 0.2, "#999999");
  mailHead(sheet, [
    ["From:", "Zhu Jie <zhujie@yunling-equip.cn>"],
    ["Sent:", "Wednesday, 7 May 2025 09:15"],
    ["To:", "Maarja Kask"],
    ["Subject:", "Blasting robot - slipway trial in June"],
  ]);
  para(sheet, "Dear Maarja,\nPlease find attached the drawings for the trial.\nBest regards,\nZhu Jie", {
    indent: 0,
    leading: 1.7,
  });
  return [sheet];
}

/** Minutes of a talk with a shipyard about a job, signed by those who were there. */
function shipTalk(): Sheet[] {
  const sheet = new Sheet("ship-talk", { size: 3.7, top: 18 });
  title(sheet, "分段打磨机器人项目技术协调会", { size: 6.4, after: 2 });
  title(sheet, "会 议 纪 要", { size: 7, after: 4 });
  table(sheet, {
    widths: [28, 60, 26, 52],
    height: 8.4,
    rows: [
      ["会议时间", "2022年8月24日 13:30—16:00", "会议地点", "崇明厂区技术楼302室"],
      ["甲　　方", { text: `${SHIPS}：顾海明、倪伟、黄佩芬、施建国`, span: 3 }],
      ["乙　　方", { text: `${US.name}：方砚秋、董磊`, span: 3 }],
      ["主持／记录", "顾海明／黄佩芬", "抄　　送", "双方参会人员、采购部"],
    ],
  });
  para(
    sheet,
    "为落实2022年3月签订的技术协议，双方就遗留问题进行了讨论，形成纪要如下：\n1. 导轨基础由甲方于9月20日前完成，乙方9月5日前提供载荷图。\n2. 打磨粉尘收集改用甲方现有除尘总管，乙方取消单机除尘器，价格另议。\n3. 曲面分段示教时间由每段4小时压缩至2.5小时，乙方10月底前提交离线编程样例。\n4. 防爆等级按Zone 22执行，由乙方提供第三方证书。\n5. 首台设备出厂预验收定于2022年12月上旬，在杭州进行；现场终验收不晚于2023年3月31日。\n6. 下次会议：10月19日，线上召开。",
    { leading: 1.8, after: 8 },
  );
  row(sheet, [[0, "与会人员签字："]], 6);
  for (const [at, name, face] of [
    [0.19, "顾海明", "running"],
    [0.37, "倪伟", "cursive"],
    [0.52, "黄佩芬", "brush"],
    [0.72, "方砚秋", "running"],
    [0.88, "董磊", "running"],
  ] as const)
    sheet.text(sheet.left + at * sheet.inner, sheet.y, name, { face, size: 7 });
  return [sheet];
}

/** A dairy looks at our works: the form of those who received it. */
function herdsVisit(): Sheet[] {
  const sheet = new Sheet("herds-visit", { size: 3.8, top: 20 });
  title(sheet, "客户来访接待记录表", { size: 7 });
  sheet.text(sheet.left, sheet.y + 3, "部门：市场部");
  sheet.text(sheet.right, sheet.y + 3, "编号：JD-2025-022", { align: "right" });
  sheet.y += 6;
  table(sheet, {
    widths: [32, 52, 32, 50],
    height: 10,
    rows: [
      ["来访单位", { text: HERDS, span: 3 }],
      ["来访日期", "2025年4月15日", "来访人数", "4人"],
      ["来访人员", { text: "孟和（生产副总）、云秀兰（设备经理）、武永胜、乔宇", span: 3 }],
      ["接待人员", "方砚秋、陶一帆、市场部小组", "用餐／住宿", "公司食堂／自理"],
    ],
  });
  const y = sheet.y + 7;
  sheet.box(sheet.left, sheet.y, sheet.inner, 11);
  sheet.text(sheet.left + 1.5, y, "来访目的：");
  choices(sheet, sheet.left + 24, y, [
    ["参观工厂", true],
    ["技术交流", true],
    ["商务谈判", false],
    ["验收", false],
    ["投诉处理", false],
  ]);
  sheet.y += 11;
  table(sheet, {
    widths: [32, 134],
    height: 24,
    rows: [
      [
        "交流内容",
        "上午参观装配车间及枕式包装码垛样机；下午就利乐包后段装箱线交流。客户现有6条线，2016年德国设备三条拟更换，预算2025年下半年报批。对方关注清洗方式（须耐碱）、断电续跑及售后驻点。",
      ],
      ["客户意见", "样机噪声偏大；希望看到乳品行业的使用现场，提出5月去青岛客户处参观。"],
      ["后续工作", "1. 4月25日前提供初步布局图（陶一帆）。2. 联系青岛参观（祝捷）。3. 补充耐碱材料说明（技术部）。"],
      ["主管批示", ""],
    ],
  });
  sheet.text(sheet.left + 40, sheet.y - 10, "抓紧，布局图先给我看。方", { face: "cursive", size: 7 });
  row(
    sheet,
    [
      [0, "填表：祝捷"],
      [0.6, "填表日期：2025年4月16日"],
    ],
    9,
  );
  boxStamp(sheet, 172, 24, "已录入", { size: 4.4, colour: "#2b4d9b" });
  return [sheet];
}

export const meetings: readonly Paper[] = [
  {
    name: "harbour-call",
    department: "客服部",
    wanted: filed("G/电话", { date: "2024-06-12", customer: HARBOUR, why: "all that matters is by pen" }),
    pages: harbourCall,
    ways: [scan(200)],
  },
  {
    name: "exporter-call",
    department: "销售部",
    wanted: filed("G/电话", { date: "2025-08-21", customer: EXPORTER, why: "printed four days later" }),
    pages: exporterCall,
    ways: [scan(200)],
  },
  {
    name: "cold-mail",
    department: "销售部",
    wanted: filed("G/邮件", { date: "2023-10-17", customer: COLD_CHAIN, why: "the mail that it answers is below" }),
    pages: coldMail,
    ways: [scan(200), chat(140, 40)],
  },
  {
    name: "dock-mail",
    department: "销售部",
    wanted: filed("G/邮件", { date: "2025-05-09", customer: DOCKS, why: "in English" }),
    pages: dockMail,
    ways: [born()],
  },
  {
    name: "ship-talk",
    department: "销售部",
    wanted: filed("G/会议", {
      date: "2022-08-24",
      customer: SHIPS,
      why: "dates of work to come, one in the next year",
    }),
    pages: shipTalk,
    ways: [copy(2)],
  },
  {
    name: "herds-visit",
    department: "市场部",
    wanted: filed("G/拜访", { date: "2025-04-15", customer: HERDS, why: "written down a day later" }),
    pages: herdsVisit,
    ways: [scan(200)],
  },
];
