import { blanks, pageNumber, para, row, table, title } from "../../engine/layout.ts";
import { Sheet } from "../../engine/sheet.ts";
import { blurry, born, chat, copy, fax, phone, scan, scanPdf, scanTiff } from "../../engine/ways.ts";
import { punched } from "../../engine/wear.ts";
import { asked, filed, ofNoKind, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A slip from the pad beside the telephone. */
function phoneSlip(): Sheet[] {
  const sheet = new Sheet("phone-slip", { width: 130, height: 180, face: "hei", size: 4, top: 10 });
  sheet.margin = 12;
  const pen = { face: "running", size: 6.2 } as const;
  title(sheet, "来 电 留 言", { face: "heiBold", size: 6.4, after: 2 });
  blanks(
    sheet,
    [
      [0, "日期", "2024年8月27日", { ...pen, to: 0.62 }],
      [0.62, "时间", "15:40", pen],
    ],
    10,
  );
  blanks(sheet, [[0, "来电单位", "余姚泗门阀门厂", pen]], 11);
  blanks(
    sheet,
    [
      [0, "来电人", "谢建军", { ...pen, to: 0.45 }],
      [0.46, "电话", "13905748821", pen],
    ],
    11,
  );
  blanks(sheet, [[0, "受话人", "罗一鸣", pen]], 11);
  row(sheet, [[0, "内容："]], 10);
  for (const text of [
    "问上次买的钻孔机夹具",
    "能不能加一套备用的，",
    "月底以前要。另外说软件",
    "报警E07，请派人看一下。",
    "已答应周四上门。",
  ]) {
    sheet.y += 11;
    sheet.text(sheet.left + 2, sheet.y, text, pen);
    sheet.line(sheet.left, sheet.y + 1.8, sheet.right, sheet.y + 1.8, 0.15, "#9a9a9a");
  }
  blanks(sheet, [[0.5, "记录", "小周", pen]], 14);
  return [sheet];
}

/** A call centre's record, printed by its program. */
function callRecord(): Sheet[] {
  const sheet = new Sheet("call-record", { face: "hei", size: 3.6 });
  row(
    sheet,
    [
      [0, "客户服务热线 400-820-0571", { colour: "#555555" }],
      [1, "工单号 SR-250214-0031", { align: "right" }],
    ],
    0,
  );
  title(sheet, "电话服务记录单", { face: "heiBold", size: 6 });
  table(sheet, {
    widths: [30, 53, 30, 53],
    height: 9,
    rows: [
      ["客户名称", "滁州来安玻璃制品有限公司", "呼入号码", "0550-5621190"],
      ["联系人", "汪明芳", "职务", "生产主管"],
      ["通话开始", "2025-02-14 08:52:07", "通话结束", "2025-02-14 09:06:41"],
      ["设备型号", "YL-MD4 码垛机", "出厂日期", "2022-06-30"],
      ["坐席", "周婷（018）", "回访日期", "2025-02-17"],
      [
        { text: "问题描述" },
        {
          text: "客户反映真空泵启动后压力上不来，每班停机三四次，询问能否远程诊断。坐席指导客户清洗过滤器后压力恢复至-78kPa。客户同时咨询延保价格。",
          span: 3,
        },
      ],
      [{ text: "处理结果" }, { text: "电话指导解决。延保报价由销售部于2025年2月20日前回复。", span: 3 }],
    ],
  });
  return [sheet];
}

/** A mail as a mail program prints it; the customer's company stands in the signature alone. */
function mailPrint(): Sheet[] {
  const sheet = new Sheet("mail-print", { face: "hei", size: 3.6 });
  row(sheet, [[0, "罗一鸣", { face: "heiBold", size: 4.2 }]], 0);
  sheet.line(sheet.left, sheet.y + 2, sheet.right, sheet.y + 2, 0.6);
  sheet.y += 3;
  for (const [label, value] of [
    ["发件人:", "Lin Xiuyun <lin.xy@qzfluid.example>"],
    ["发送时间:", "2024年3月29日 星期五 17:48"],
    ["收件人:", "luoyiming@yunling.example"],
    ["抄送:", "tanyong@yunling.example"],
    ["主题:", "回复: 二期自动线节拍确认"],
    ["附件:", "节拍测算0328.xlsx"],
  ] as const)
    row(
      sheet,
      [
        [0, label, { face: "heiBold" }],
        [0.16, value],
      ],
      6.5,
    );
  sheet.y += 4;
  for (const text of [
    "罗经理，您好：",
    "昨天会上说的节拍我们车间重新测了，A线单件22秒、B线25秒，跟您方案里的20秒有差距，请再核一下上料机构的动作时间。",
    "另外电控柜的位置需要往东挪1.2米，避开消防通道，请把布局图更新后发我。",
    "4月8日我们班子会要讨论，麻烦4月3日前给到修改稿。谢谢！",
    "林秀云 / 设备部\n泉州洛江流体控制有限公司\n福建省泉州市洛江区双阳街道 | Tel 0595-2265 7781",
  ])
    para(sheet, text, { indent: 0, after: 3 });
  return [sheet];
}

/** An answer of 2025 above what it answers, of 2024. */
function mailChain(): Sheet[] {
  const first = new Sheet("mail-chain-1", { face: "hei", size: 3.5 });
  row(first, [[0, "Re: Re: 关于减速机异响的处理", { face: "heiBold", size: 4.6 }]], 0);
  row(
    first,
    [
      [0, "谭勇 <tanyong@yunling.example>"],
      [1, "2025/1/6 (周一) 11:20", { align: "right" }],
    ],
    7,
  );
  row(first, [[0, "收件人：季红霞 <jihx@dtgear.example>", { colour: "#666666" }]], 6);
  first.line(first.left, first.y + 2, first.right, first.y + 2);
  first.y += 4;
  for (const text of [
    "季工好，",
    "寄回的减速机我们已拆检，三级行星轮轴承保持架碎裂，属批次问题，同意免费更换，新件1月8日发顺丰。",
    "给贵司（丹阳腾达齿轮有限公司）生产造成的影响深表歉意。",
    "谭勇　客服部",
  ])
    para(first, text, { indent: 0, after: 2 });
  for (const [head, body] of [
    [
      "在 2024年12月30日 09:15，季红霞 <jihx@dtgear.example> 写道：",
      "谭工：减速机今天已寄出，单号SF1402288317，请尽快检测。元旦后开工，等米下锅。",
    ],
    [
      "在 2024年12月26日 16:03，谭勇 <tanyong@yunling.example> 写道：",
      "季工：视频看了，声音在低速端，请拆下寄回我司检测，寄到付。",
    ],
    [
      "在 2024年12月25日 10:40，季红霞 <jihx@dtgear.example> 写道：",
      "谭工好，3号机减速机异响，附视频，请看是什么原因。",
    ],
  ] as const) {
    first.y += 4;
    first.line(first.left + 2, first.y, first.left + 2, first.y + 18, 0.6, "#bbbbbb");
    para(first, head, { x: first.left + 6, indent: 0, colour: "#666666" });
    para(first, body, { x: first.left + 6, indent: 0, colour: "#444444" });
  }
  return [first];
}

/** Minutes of a meeting with the customer, both sides named and signed. */
function jointMinutes(): Sheet[] {
  const first = new Sheet("joint-minutes-1", { face: "song", size: 4 });
  title(first, "技术协调会会议纪要", { size: 7 });
  table(first, {
    widths: [26, 70, 24, 46],
    height: 9,
    rows: [
      ["会议时间", "2024年6月4日 13:30—16:45", "地点", "丽水缙云现场会议室"],
      [{ text: "甲方参会" }, { text: "浙江缙云锯床股份有限公司：麻伟强（技改办）、李晓波、周宏", span: 3 }],
      [{ text: "乙方参会" }, { text: `${US.name}：江澄、谭勇、罗一鸣`, span: 3 }],
      ["议题", { text: "锯切上下料单元终验收遗留问题", span: 3 }],
    ],
  });
  for (const text of [
    "双方就2023年11月发货的两套单元存在的问题逐项讨论，形成如下意见：",
    "1. 夹紧力不足：乙方于6月20日前更换油缸，费用由乙方承担。",
    "2. 甲方提出增加断带检测，作为新增项目，由乙方另行报价。",
    "3. 安全光栅位置按甲方安环部意见后移300mm，6月12日完成。",
    "4. 甲方于整改完成后组织终验收，计划7月初。",
  ])
    para(first, text, { leading: 1.8 });
  first.y += 10;
  row(
    first,
    [
      [0, "甲方代表："],
      [0.14, "麻伟强", { face: "running", size: 7 }],
      [0.52, "乙方代表："],
      [0.66, "江澄", { face: "running", size: 7 }],
    ],
    10,
  );
  row(first, [[0, "整理：周宏　　　　　发：与会人员、生产部"]], 12);
  pageNumber(first, "1");
  return [first];
}

/** A salesman's report, its fields above their values. */
function visitReport(): Sheet[] {
  const sheet = new Sheet("visit-report", { face: "hei", size: 3.6 });
  title(sheet, "销售人员客户走访报告", { face: "heiBold", size: 6.2 });
  for (const cells of [
    [
      ["走访日期", "2024-10-23（周三）"],
      ["走访人员", "陶一帆、龚雪"],
      ["陪同", "无"],
    ],
    [
      ["受访单位", "马鞍山博望剪折机床厂"],
      ["受访人", "夏国庆（厂长）"],
      ["第几次", "本年第3次"],
    ],
  ] as const) {
    for (const [i, [label, value]] of cells.entries()) {
      const x = sheet.left + (i * sheet.inner) / 3;
      sheet.box(x, sheet.y, sheet.inner / 3, 15);
      sheet.text(x + 2, sheet.y + 5, label, { size: 2.8, colour: "#777777" });
      sheet.text(x + 2, sheet.y + 11.5, value, { size: 3.7 });
    }
    sheet.y += 15;
  }
  for (const [head, body] of [
    ["一、走访目的", "了解折弯机器人使用情况，跟进二期三台的采购意向。"],
    [
      "二、走访情况",
      "1. 一期两台运行14个月，客户总体满意，节约人工3人。\n2. 竞争对手南通某公司上月也来过，报价低8%左右。\n3. 客户希望2025年一季度定案，资金来自技改补贴。",
    ],
    ["三、客户要求", "希望参观我司在芜湖的样板工厂；希望质保延长到24个月。"],
    ["四、下一步", "11月5日前提交方案；约请夏厂长11月中旬参观。"],
  ] as const) {
    para(sheet, head, { indent: 0, face: "heiBold", leading: 2.2 });
    para(sheet, body);
  }
  row(sheet, [[0.6, "报告人：陶一帆　2024-10-25"]], 16);
  return [sheet];
}

/** A service call's sheet, signed on the spot by the customer. */
function serviceVisit(): Sheet[] {
  const sheet = new Sheet("service-visit", { face: "song", size: 3.8 });
  const pen = { face: "running", size: 5.6 } as const;
  title(sheet, "上门拜访记录表", { size: 6.6 });
  blanks(
    sheet,
    [
      [0, "客户名称：", "萧山党山卫浴有限公司", { ...pen, to: 0.6 }],
      [0.62, "日期：", "2024.7.19", pen],
    ],
    9,
  );
  blanks(
    sheet,
    [
      [0, "地　　址：", "萧山瓜沥镇工业园", { ...pen, to: 0.6 }],
      [0.62, "接待人：", "瞿彩娣", pen],
    ],
    10,
  );
  blanks(
    sheet,
    [
      [0, "拜访人员：", "龚雪　周婷", { ...pen, to: 0.6 }],
      [0.62, "事由：", "回访", pen],
    ],
    10,
  );
  row(sheet, [[0, "交流内容："]], 10);
  for (const text of [
    "客户反映抛光单元除尘效果不好，",
    "滤筒两个月就堵，建议改用脉冲式。",
    "新产线预计明年三月上马，需要六台。",
    "对服务响应速度表示满意。",
  ]) {
    sheet.y += 10;
    sheet.text(sheet.left + 6, sheet.y, text, pen);
    sheet.line(sheet.left, sheet.y + 1.8, sheet.right, sheet.y + 1.8, 0.12, "#888888");
  }
  blanks(
    sheet,
    [
      [0, "客户签字：", "瞿彩娣", { face: "cursive", size: 8, to: 0.45 }],
      [0.5, "拜访人签字：", "龚雪", { face: "running", size: 7 }],
    ],
    18,
  );
  return [sheet];
}

/** Nobody but our own people sat there, though they spoke of a customer's complaint. */
function internalMinutes(): Sheet[] {
  const sheet = new Sheet("internal-minutes", { face: "song", size: 4 });
  title(sheet, "质量分析会会议记录", { size: 7 });
  row(
    sheet,
    [
      [0, "时间：2024年5月21日 9:00"],
      [0.5, "地点：三楼小会议室"],
    ],
    9,
  );
  row(sheet, [
    [0, "主持人：江澄"],
    [0.5, "记录人：周婷"],
  ]);
  row(sheet, [[0, "出席：质量部谭勇、生产部陆海、采购部方萍、客服部龚雪"]]);
  for (const text of [
    "一、龚雪通报：5月17日收到常熟虞山针织机械厂投诉，反映送纱机构断纱报警失灵，客户要求一周内答复并赔偿停机损失。",
    "二、谭勇：初步判断是传感器批次问题，共涉及23台，已封存库存。",
    "三、陆海：返工需两天，工时120小时。",
    "四、方萍：联系供应商索赔，5月31日前给出结果。",
    "五、会议决定：由客服部起草致歉函；质量部提交8D报告；考核责任人300元。",
  ])
    para(sheet, text, { leading: 1.9 });
  row(sheet, [[0.6, "审阅：沈若兰"]], 14);
  return [sheet];
}

function internalMemo(): Sheet[] {
  const sheet = new Sheet("internal-memo", { face: "song", size: 4.2 });
  sheet.text(105, 34, US.name, { face: "songBlack", size: 9, align: "centre", colour: "#c8202f" });
  sheet.text(105, 46, "云岭行〔2024〕12号", { align: "centre" });
  sheet.line(22, 50, 188, 50, 0.8, "#c8202f");
  sheet.y = 54;
  title(sheet, "关于调整2024年中秋国庆放假安排的通知", { size: 6.2, face: "songBold", after: 6 });
  for (const text of [
    "各部门：",
    "根据国务院办公厅通知精神，结合公司生产实际，现将放假事项通知如下：中秋节9月15日至17日放假调休；国庆节10月1日至7日放假。",
    "销售部、客服部须安排人员值班，确保重点客户来电、来访得到及时处理，值班表于9月10日前报综合管理部。",
    "请各部门做好安全检查、断水断电和车辆封存工作。",
  ])
    para(sheet, text, { leading: 1.95 });
  row(sheet, [[0.58, US.name]], 20);
  row(sheet, [[0.66, "2024年9月3日"]], 9);
  return [sheet];
}

/** A talk with a customer's person; by what method, and when, nobody wrote down. */
function talkWithoutDate(): Sheet[] {
  const sheet = new Sheet("talk-without-date", { width: 148, height: 210, face: "hei", size: 4 });
  const pen = { face: "running", size: 6 } as const;
  title(sheet, "客户来电登记", { face: "heiBold", size: 6 });
  blanks(sheet, [[0, "客户：", "安吉椅业 老陆", pen]], 12);
  blanks(
    sheet,
    [
      [0, "日期：", "", { to: 0.5 }],
      [0.52, "时间：", "上午", pen],
    ],
    12,
  );
  blanks(sheet, [[0, "事由：", "催气缸，问发货没有", pen]], 12);
  blanks(sheet, [[0, "答复：", "明天发", pen]], 12);
  return [sheet];
}

export const talks: readonly Paper[] = [
  {
    name: "phone-slip",
    department: "客服部",
    wanted: filed("G/电话", { date: "2024-08-27", customer: "余姚泗门阀门厂", why: "a slip by hand" }),
    pages: phoneSlip,
    ways: [scan(300), phone({ shadow: 0.2 })],
  },
  {
    name: "call-record",
    department: "客服部",
    wanted: filed("G/电话", {
      date: "2025-02-14",
      customer: "滁州来安玻璃制品有限公司",
      why: "the machine is of 2022, three more dates stand on it",
    }),
    pages: callRecord,
    ways: [born(), scan(150)],
  },
  {
    name: "mail-print",
    department: "销售部",
    wanted: filed("G/邮件", {
      date: "2024-03-29",
      customer: "泉州洛江流体控制有限公司",
      why: "the company stands in the signature alone",
    }),
    pages: mailPrint,
    ways: [scan(200), blurry()],
  },
  {
    name: "mail-chain",
    department: "客服部",
    wanted: filed("G/邮件", {
      date: "2025-01-06",
      customer: "丹阳腾达齿轮有限公司",
      why: "the mails quoted are of 2024",
    }),
    pages: mailChain,
    ways: [born(), scan(200)],
  },
  {
    name: "joint-minutes",
    department: "销售部",
    wanted: filed("G/会议", {
      date: "2024-06-04",
      customer: "浙江缙云锯床股份有限公司",
      why: "the customer sat there",
    }),
    pages: jointMinutes,
    ways: [scanPdf(200), copy(2)],
  },
  {
    name: "visit-report",
    department: "销售部",
    wanted: filed("G/拜访", { date: "2024-10-23", customer: "马鞍山博望剪折机床厂", why: "written two days after" }),
    pages: visitReport,
    ways: [scan(200), chat(130, 32)],
  },
  {
    name: "service-visit",
    department: "客服部",
    wanted: filed("G/拜访", { date: "2024-07-19", customer: "萧山党山卫浴有限公司", why: "by hand" }),
    pages: serviceVisit,
    ways: [scan(200, [punched()]), fax("fine")],
  },
  {
    name: "internal-minutes",
    department: "客服部",
    wanted: ofNoKind("only our own people met, though about a complaint"),
    pages: internalMinutes,
    ways: [scan(200), scanTiff(150, "jpeg")],
  },
  {
    name: "internal-memo",
    department: "销售部",
    wanted: ofNoKind("a notice of holidays to our own departments"),
    pages: internalMemo,
    ways: [scan(200)],
  },
  {
    name: "talk-without-date",
    department: "销售部",
    wanted: asked("the date was left blank", "G/电话"),
    pages: talkWithoutDate,
    ways: [scan(200)],
  },
];
