import { blanks, choices, pageNumber, para, row, table, title, wrap } from "../../engine/layout.ts";
import { boxStamp, roundSeal } from "../../engine/seal.ts";
import { Sheet, type Style } from "../../engine/sheet.ts";
import { born, chat, fax, phone, scan, scanPdf } from "../../engine/ways.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { GREY_HEAD, PEN, pairs, signatures } from "./parts.ts";

/** Ruled lines, and what a pen wrote upon them. */
function jotted(sheet: Sheet, text: string, lines: number, style: Style = PEN): void {
  const written = wrap(sheet, text, sheet.inner - 8, style);
  for (let i = 0; i < Math.max(lines, written.length); i++) {
    sheet.y += 9.5;
    sheet.line(sheet.left, sheet.y + 1.4, sheet.right, sheet.y + 1.4, 0.15, "#888888");
    const line = written[i];
    if (line) sheet.text(sheet.left + 3, sheet.y - 0.2, line, style);
  }
}

/** The pad beside the telephone of the service room. */
function dutyPad(): Sheet[] {
  const sheet = new Sheet("cold-chain-rang", { width: 148, height: 210, face: "hei", size: 3.8, top: 12 });
  sheet.margin = 13;
  title(sheet, "来 电 记 录", { face: "heiBold", size: 6.6, after: 2 });
  const pen = { ...PEN, size: 5.8 };
  blanks(
    sheet,
    [
      [0, "日期：", "2024年7月2日", { ...pen, to: 0.55 }],
      [0.57, "时间：", "14:25", pen],
    ],
    9,
  );
  blanks(sheet, [[0, "来电单位：", "荆州楚江冷链物流有限公司", pen]], 12);
  blanks(
    sheet,
    [
      [0, "来电人：", "舒国安", { ...pen, to: 0.46 }],
      [0.48, "电话：", "13477168205", pen],
    ],
    12,
  );
  row(sheet, [[0, "事由："]], 11);
  choices(sheet, sheet.left + 14, sheet.y, [
    ["报修", true],
    ["咨询", false],
    ["备件", false],
    ["其他", false],
  ]);
  row(sheet, [[0, "通话内容："]], 11);
  jotted(
    sheet,
    "冷库三号堆垛机停在第八层，报警显示变频器过热，已停机两个小时。对方要求今天派人。告诉他先清理散热风扇再复位。",
    6,
    pen,
  );
  row(sheet, [[0, "处理情况："]], 11);
  jotted(sheet, "已转武汉站小熊，明早到现场。", 2, pen);
  blanks(sheet, [[0.5, "接听人：", "祝捷", pen]], 13);
  return [sheet];
}

/** The head of a mail as a mail program prints it. */
function mailHead(sheet: Sheet, lines: readonly (readonly [string, string])[], at: number): void {
  for (const [label, value] of lines) {
    sheet.y += 6;
    sheet.text(sheet.left, sheet.y, label, { face: "heiBold" });
    sheet.text(sheet.left + at, sheet.y, value);
  }
}

/** From Taiwan, in English, as a mail program prints it. */
function panelMail(): Sheet[] {
  const sheet = new Sheet("panel-maker-mail", { face: "hei", size: 3.6, top: 18 });
  sheet.text(sheet.left, 19, "Ye Shu", { face: "heiBold", size: 4.4 });
  sheet.line(sheet.left, 22, sheet.right, 22, 0.7);
  sheet.y = 24;
  mailHead(
    sheet,
    [
      ["From:", "Claire Hsieh <claire.hsieh@brightfield-opto.example>"],
      ["Sent:", "Wednesday, February 19, 2025 4:52 PM"],
      ["To:", "service@yunling-auto.example"],
      ["Cc:", "Mark Tseng; Purchasing_FAB2"],
      ["Subject:", "RE: Glass transfer robot - spare end effectors and SAT date"],
      ["Attachments:", "EE_drawing_rev3.pdf (842 KB)"],
    ],
    30,
  );
  para(
    sheet,
    "\nDear Shu,\n\nThank you for the updated drawing. Our process team has checked it and accepts revision 3 with one remark: the vacuum pads must be ESD-safe (10^6 to 10^9 ohm), the same as on the first robot delivered in 2023.\n\nPlease let us know\n1) the lead time for four end effectors, two of them as spares;\n2) whether your engineer can be in Tainan from March 17 to 21 for the site acceptance test;\n3) the HS code you will use for the shipment.\n\nOur clean room will be closed for maintenance from March 24, so the week before is the last chance in this quarter.\n\nBest regards,\n\nClaire Hsieh\nEquipment Procurement Dept.\nBrightfield Optoelectronics Corporation\nTel +886-6-505-2218 ext. 3107",
    { indent: 0, leading: 1.5 },
  );
  pageNumber(sheet, "1");
  return [sheet];
}

/** A thread, the newest on top; the oldest is of the year before. */
function saltThread(): Sheet[] {
  const sheet = new Sheet("salt-lake-thread", { face: "song", size: 3.7, top: 16 });
  sheet.text(sheet.left, 16, "企业邮箱 - 打印邮件", { face: "hei", size: 3 });
  sheet.text(sheet.left, 25, "回复：回复：钾肥包装线雨季停机检修安排", { face: "heiBold", size: 4.8 });
  sheet.y = 27;
  mailHead(
    sheet,
    [
      ["发件人：", "才让东智 <cairang@kunlun-yanhu.example>"],
      ["时　间：", "2023年3月15日（星期三）上午9:38"],
      ["收件人：", "祝捷 <zhujie@yunling-auto.example>"],
      ["抄　送：", "设备管理部"],
    ],
    18,
  );
  sheet.line(sheet.left, sheet.y + 3, sheet.right, sheet.y + 3, 0.2, "#999999");
  sheet.y += 5;
  para(
    sheet,
    "祝工：\n检修计划我们领导已同意，定在4月10日至14日，二号、三号包装线同时停。请贵司安排四人，提前三天把身份证复印件和意外险保单发给我们办理入厂证。\n高原反应请提前做好准备，宿舍由我司安排。\n\n青海昆仑盐湖化工有限公司　设备管理部\n才让东智　0979-8443 106",
    { indent: 0, after: 5 },
  );
  const older = { indent: 0, size: 3.5, x: sheet.left + 5, leading: 1.55 };
  para(
    sheet,
    "------------------ 原始邮件 ------------------\n发件人：祝捷\n发送时间：2023年3月13日 16:05\n才让主任您好：检修方案第二版见附件，工期五天，需更换封口机加热条、清洗称重斗、校准秤体。请确认停机日期。",
    { ...older, after: 4 },
  );
  para(
    sheet,
    "------------------ 原始邮件 ------------------\n发件人：才让东智\n发送时间：2022年12月28日 11:20\n主题：钾肥包装线雨季停机检修安排\n祝工：明年雨季前想做一次全面检修，请先报个方案和费用，我们列入2023年一季度计划。",
    older,
  );
  return [sheet];
}

/** Minutes that a builder's office wrote, two pages, the second signed. */
function commissioningMinutes(): Sheet[] {
  const first = new Sheet("precast-minutes/1", { face: "song", size: 4, top: 24 });
  title(first, "华岳建设集团西北工程有限公司", { face: "songBlack", size: 6.6, colour: "#b01c1c", after: 2 });
  title(first, "会　议　纪　要", { face: "songBlack", size: 7.6, colour: "#b01c1c", after: 3 });
  row(first, [[0.5, "项目部〔2022〕第17号", { align: "centre" }]], 7);
  first.line(first.left, first.y + 3, first.right, first.y + 3, 0.7, "#b01c1c");
  first.y += 8;
  title(first, "预制构件生产线联调协调会纪要", { size: 5.4 });
  table(first, {
    widths: [28, 138],
    height: 9,
    rows: [
      ["时　间", "2022年9月14日　14:30—17:10"],
      ["地　点", "银川永宁预制厂　二楼会议室"],
      ["主持人", "项目副经理　邰永刚"],
      ["参　加", `我方：邰永刚、贺兰、牛建设；\n${US.name}：裘志刚、江澄`],
      ["记　录", "贺兰"],
    ],
  });
  para(
    first,
    "会议听取了设备厂家关于布料机、翻模机安装进度的汇报，查看了现场，对联调中存在的问题逐项进行了讨论，形成纪要如下：\n一、安装进度。截至9月13日完成设备安装91%，滞后原计划六天，主要原因为8月份疫情管控、厂房行车未移交。\n二、关于电源。项目部于9月17日前完成630A主电缆敷设，厂家负责柜内接线并复核相序。\n三、关于模台尺寸偏差。模台实测长边偏差5至7毫米，厂家9月20日前完成校正，费用由厂家承担。",
    { leading: 1.8 },
  );
  pageNumber(first, "— 1 —");

  const second = new Sheet("precast-minutes/2", { face: "song", size: 4, top: 24 });
  para(
    second,
    "四、联调计划。9月22日单机试车，9月26日空载联动，国庆节前浇筑首块叠合板。\n五、培训。厂家派员驻场不少于十五日，完成操作工八名、维修工三名的培训并考核。\n六、安全。厂家人员进场须经三级教育，吊装作业办理作业票。\n七、进度款。联动试车合格并经双方签认后，项目部在十个工作日内上报第三笔进度款审批。",
    { leading: 1.8, after: 14 },
  );
  signatures(
    second,
    [
      [["参会单位签字："], ["项目部：", "邰永刚"], ["　　　　", "牛建设"]],
      [["　"], ["设备厂家：", "裘志刚"], ["　　　　　", "江澄"]],
    ],
    { height: 12 },
  );
  second.y += 10;
  para(second, "主送：公司物资设备部、各参会单位", { indent: 0, size: 3.6, after: 2 });
  row(second, [[0, "华岳建设集团西北工程有限公司永宁预制厂项目部　　　2022年9月15日印发", { size: 3.6 }]], 8);
  roundSeal(second, 150, second.y - 4, "华岳建设集团西北工程有限公司", "永宁项目部", { turn: 6, radius: 20, ink: 0.7 });
  pageNumber(second, "— 2 —");
  return [first, second];
}

/** Our salesman's round of the orchards: the system prints the head, the rest is by hand. */
function orchardRound(): Sheet[] {
  const sheet = new Sheet("date-growers-round", { face: "hei", size: 3.7, top: 18 });
  sheet.text(sheet.right, 14, "CRM-XC-2024-1108-02", { size: 3, align: "right" });
  title(sheet, "客户走访记录表", { face: "heiBold", size: 6.6 });
  table(sheet, {
    widths: [28, 68, 28, 42],
    height: 9.5,
    rows: [
      ["客户名称", "新疆若羌楼兰红枣业有限公司", "走访日期", "2024-11-08"],
      ["走访地点", "若羌县铁干里克镇分选厂", "走访人员", "郁伟、陶一帆"],
      ["接待人员", "买买提江（厂长）、邬丽（仓储）", "走访方式", "现场"],
      ["在用设备", "红枣分选线 1 条（2021年9月投产）", "上次走访", "2023-10-25"],
    ],
  });
  row(sheet, [[0, "设备使用情况：", { face: "heiBold" }]], 10);
  jotted(
    sheet,
    "今年产季从九月二十日开机，每天两班，产量比去年多三成。滚杠磨损正常，二级分选有误判，灰尘大，镜头每天要擦三次。",
    4,
  );
  row(sheet, [[0, "客户需求：", { face: "heiBold" }]], 10);
  jotted(sheet, "明年想加一条包装线，预算一百二十万左右，年底报县里立项。希望先出方案和参考价。", 3);
  row(sheet, [[0, "跟进事项：", { face: "heiBold" }]], 10);
  jotted(sheet, "两周内寄镜头除尘气刀两套；方案月底前发出。", 2);
  blanks(
    sheet,
    [
      [0, "记录人：", "陶一帆", { ...PEN, to: 0.45 }],
      [0.5, "客户签字：", "邬丽", PEN],
    ],
    16,
  );
  return [sheet];
}

/** Guests from a university, whom our office received. */
function campusGuests(): Sheet[] {
  const sheet = new Sheet("campus-guests", { face: "song", size: 4, top: 20 });
  title(sheet, US.name, { face: "songBold", size: 5.2, after: 2 });
  title(sheet, "来访接待登记单", { face: "heiBold", size: 6.6 });
  table(sheet, {
    widths: [32, 60, 30, 44],
    height: 11,
    rows: [
      ["来访单位", { text: "兰州河湟农业大学", span: 3 }],
      ["来访时间", "2025年5月27日 9:30", "离开时间", "15:40"],
      ["带队人", "机电工程学院副院长 蔺世荣", "人数", "6人"],
      ["来访目的", { text: "百合分选设备采购前考察，参观装配车间及样机演示", span: 3 }],
      ["接待部门", "销售部、研发中心", "陪同", "裘志刚、郁伟"],
      ["车辆", "浙A·7K502 商务车", "用餐", "园区食堂 二号包间"],
      [
        "交流内容",
        {
          text: "来宾查看视觉分选样机，用自带鲜百合300粒试分，合格率97.6%。校方提出设备须适应海拔1900米、电压波动；要求附教学用开放接口。拟于暑假前完成招标，请我司6月10日前提供技术参数。",
          span: 3,
        },
      ],
      ["后续安排", { text: "郁伟负责参数；研发中心江澄核实开放接口方案。", span: 3 }],
      ["备注", { text: "赠送公司画册8册", span: 3 }],
    ],
  });
  row(
    sheet,
    [
      [0, "登记：方洁"],
      [0.4, "部门负责人："],
    ],
    12,
  );
  sheet.text(sheet.left + 0.4 * sheet.inner + 27, sheet.y - 0.4, "裘志刚", { face: "cursive", size: 8 });
  boxStamp(sheet, 164, sheet.y + 6, "行政部存", { size: 5, turn: -5, colour: "#28469b" });
  return [sheet];
}

/** A call on a customer; whoever wrote it up left the date open. */
function undatedVisit(): Sheet[] {
  const sheet = new Sheet("tile-works-undated", { face: "hei", size: 3.8, top: 20 });
  title(sheet, "客户拜访记录", { face: "heiBold", size: 6.8 });
  blanks(sheet, [
    [0, "客户：", "江西筠州建陶有限公司", { to: 0.62 }],
    [0.64, "日期：", ""],
  ]);
  blanks(sheet, [
    [0, "对方人员：", "生产部 卢兴旺 经理", { to: 0.62 }],
    [0.64, "我方：", "郁伟"],
  ]);
  sheet.y += 4;
  table(sheet, {
    widths: [12, 92, 62],
    height: 16,
    head: GREY_HEAD,
    rows: [
      ["序", "沟通要点", "后续动作"],
      ["1", "抛光砖叠垛夹具夹伤釉面，约千分之三", "寄软质夹垫试用"],
      ["2", "二期厂房图纸已出，预留两台码垛位置", "提供地基图"],
      ["3", "对维修响应表示认可", "—"],
    ],
  });
  pairs(sheet, [["填写：郁伟", "主管批阅："]], { height: 14 });
  return [sheet];
}

export const encounters: readonly Paper[] = [
  {
    name: "cold-chain-rang",
    department: "客服部",
    wanted: filed("G/电话", {
      date: "2024-07-02",
      customer: "荆州楚江冷链物流有限公司",
      why: "a pad: all that matters is by hand",
    }),
    pages: dutyPad,
    ways: [phone({ tilt: 0.03, shadow: 0.25 })],
  },
  {
    name: "panel-maker-mail",
    department: "客服部",
    wanted: filed("G/邮件", {
      date: "2025-02-19",
      customer: "Brightfield Optoelectronics Corporation",
      why: "in English; speaks of other days",
    }),
    pages: panelMail,
    ways: [born()],
  },
  {
    name: "salt-lake-thread",
    department: "客服部",
    wanted: filed("G/邮件", {
      date: "2023-03-15",
      customer: "青海昆仑盐湖化工有限公司",
      why: "a thread that began in the year before",
    }),
    pages: saltThread,
    ways: [scan(200)],
  },
  {
    name: "precast-minutes",
    department: "销售部",
    wanted: filed("G/会议", {
      date: "2022-09-14",
      customer: "华岳建设集团西北工程有限公司",
      why: "the customer's minutes, issued on the next day",
    }),
    pages: commissioningMinutes,
    ways: [scanPdf(200)],
  },
  {
    name: "date-growers-round",
    department: "销售部",
    wanted: filed("G/拜访", {
      date: "2024-11-08",
      customer: "新疆若羌楼兰红枣业有限公司",
      why: "names the visit before it",
    }),
    pages: orchardRound,
    ways: [scan(200), fax("fine")],
  },
  {
    name: "campus-guests",
    department: "销售部",
    wanted: filed("G/拜访", { date: "2025-05-27", customer: "兰州河湟农业大学", why: "a visit to us" }),
    pages: campusGuests,
    ways: [chat(140, 40)],
  },
  {
    name: "tile-works-undated",
    department: "销售部",
    wanted: asked("its date was left open", "G/拜访"),
    pages: undatedVisit,
    ways: [fax("fine")],
  },
];
