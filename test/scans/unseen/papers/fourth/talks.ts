import { blanks, choices, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, cleanPng, copy, phone, scan, scanPdf, thin } from "../../engine/ways.ts";
import { folded, punched } from "../../engine/wear.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A mail in English, as its program prints it. */
function padsMail(): Sheet[] {
  const sheet = new Sheet("pads-mail", { face: "hei", size: 3.7, top: 18 });
  sheet.text(22, 16, "Export Sales – Yunling", { face: "heiBold", size: 4.2 });
  sheet.line(22, 19, 188, 19, 0.7);
  sheet.y = 20;
  for (const [label, value] of [
    ["From:", "Le Thi Mai Anh <maianh.le@saigonlotus.example>"],
    ["Sent:", "Tuesday, 17 September 2024 09:42"],
    ["To:", "export@yunling.example"],
    ["Cc:", "Tran Quoc Dung <dung.tran@saigonlotus.example>"],
    ["Subject:", "Gripper pads worn – candy box packer, line 2"],
    ["Attachments:", "pad_photo_1.jpg (410 KB); pad_photo_2.jpg (388 KB)"],
  ] as const)
    row(
      sheet,
      [
        [0, label, { face: "heiBold" }],
        [0.17, value],
      ],
      6,
    );
  sheet.y += 3;
  sheet.line(22, sheet.y, 188, sheet.y, 0.2);
  sheet.y += 3;
  para(sheet, "Dear Ms Yin,", { indent: 0, after: 2 });
  para(
    sheet,
    "The silicone pads on the pick-up head of the packer you delivered in March 2023 are worn on the left side after about 1.2 million cycles. Boxes of the 250 g size slip from time to time. Please see the photos.",
    { indent: 0, after: 2 },
  );
  para(
    sheet,
    "We would like to know:\n1) whether a harder pad is available for the left row,\n2) the price and lead time of 48 pads, delivered to Ho Chi Minh City,\n3) whether your engineer can join a video call on 24 September to check the vacuum settings.",
    { indent: 0, after: 2 },
  );
  para(sheet, "Our Tet production starts in November, so we hope to change the pads before 15 October.", {
    indent: 0,
    after: 3,
  });
  para(
    sheet,
    "Best regards,\nLe Thi Mai Anh (Ms)\nProduction Planning\nSaigon Lotus Confectionery Joint Stock Company\nLot C7, Hiep Phuoc Industrial Park, Nha Be, Ho Chi Minh City\nTel. +84 28 3780 4416",
    { indent: 0 },
  );
  sheet.text(188, 285, "Page 1 of 1", { size: 2.8, align: "right" });
  return [sheet];
}

/** A slip from the pad beside the telephone. */
function glazeCall(): Sheet[] {
  const sheet = new Sheet("glaze-call", { width: 148, height: 210, face: "song", size: 3.9, top: 12 });
  sheet.margin = 13;
  const pen = { face: "brush", size: 5.4 } as const;
  title(sheet, "电 话 记 录 单", { size: 6.4, after: 1 });
  row(
    sheet,
    [
      [0, "总机室"],
      [0.72, "第 214 号"],
    ],
    6,
  );
  blanks(sheet, [[0, "来电单位", "景德镇昌南瓷业有限公司", pen]], 10);
  blanks(
    sheet,
    [
      [0, "来电人", "余窑生", { ...pen, to: 0.46 }],
      [0.48, "电话", "0798-8331 620", pen],
    ],
    11,
  );
  blanks(sheet, [[0, "来电时间", "2022年10月13日 下午2:50", pen]], 11);
  blanks(sheet, [[0, "找", "售后 吴师傅（外出）", pen]], 11);
  row(sheet, [[0, "内　容"]], 11);
  for (const text of [
    "施釉线第三台机械手夹坯不稳，",
    "昨天夜班摔了四十多件。已自己紧过",
    "夹爪螺丝，没有用。问是不是气压低。",
    "请吴师傅今天务必回电话，",
    "11月要赶出口单子。",
  ])
    blanks(sheet, [[0, "", text, pen]], 11.5);
  sheet.y += 11;
  choices(sheet, sheet.left, sheet.y, [
    ["急", true],
    ["请回电", true],
    ["会再来电", false],
    ["仅转告", false],
  ]);
  blanks(
    sheet,
    [
      [0, "接听人", "何小满", { ...pen, to: 0.48 }],
      [0.5, "转交", "吴师傅", pen],
    ],
    12,
  );
  return [sheet];
}

/** A customer's people and ours sit together. */
function clinicMeeting(): Sheet[] {
  const sheet = new Sheet("clinic-meeting", { face: "song", size: 4, top: 22 });
  title(sheet, "药房自动发药项目推进会会议纪要", { size: 6.2, after: 4 });
  table(sheet, {
    widths: [28, 138],
    height: 8,
    rows: [
      ["时间", "2025年3月19日（星期三）14:00—16:10"],
      ["地点", "遵义湄潭县中医院门诊楼四楼会议室"],
      ["主持", "副院长 娄正刚"],
      ["院方参会", "遵义湄潭县中医院：娄正刚、药剂科罗敏、信息科田志远、总务科王伦"],
      ["厂方参会", `${US.name}：项目经理高原、软件工程师束文`],
      ["记录", "束文"],
    ],
  });
  para(sheet, "一、进度通报", { indent: 0, face: "songBold" });
  para(
    sheet,
    "高原介绍：发药机主体2月25日已到货，三层药槽安装完成七成；与医院信息系统的接口已于3月14日完成单机测试。罗敏指出，中药配方颗粒的包装规格有十一种不在原清单内。",
  );
  para(sheet, "二、议定事项", { indent: 0, face: "songBold" });
  para(
    sheet,
    "1. 新增规格由药剂科3月24日前提供样品，厂方一周内答复药槽能否兼容。\n2. 信息科开放处方预览视图，4月2日联调。\n3. 电源改造由总务科负责，3月底前送电。\n4. 试运行定于4月21日，为期两周，期间保留人工窗口。\n5. 厂方安排两名驻场人员至5月底。",
    { indent: 0 },
  );
  para(sheet, "三、其他", { indent: 0, face: "songBold" });
  para(sheet, "娄正刚强调，五一前后门诊量大，务必稳妥。下次推进会定于4月9日，视频召开。", { after: 10 });
  row(sheet, [
    [0, "院方签认："],
    [0.5, "厂方签认："],
  ]);
  sheet.text(46, sheet.y, "罗敏", { face: "running", size: 7 });
  sheet.text(128, sheet.y, "高原", { face: "running", size: 7 });
  return [sheet];
}

/** A seller rode out to a farm of fishes. */
function fishFarmVisit(): Sheet[] {
  const sheet = new Sheet("fish-farm-visit", { face: "hei", size: 3.8, top: 18 });
  const pen = { face: "brush", size: 5.2 } as const;
  const cell = (text: string, span = 1) => ({ text, span, ...pen });
  title(sheet, "客户拜访记录表", { face: "heiBold", size: 6.4, after: 2 });
  row(
    sheet,
    [
      [0, "YL-XS-R07 A/3"],
      [0.68, "填表：2023年7月1日"],
    ],
    5,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [30, 62, 30, 44],
    height: 12,
    rows: [
      ["拜访日期", cell("2023年6月28日"), "拜访人", cell("尹露 吴师傅")],
      ["客户名称", cell("宁德三都澳大黄鱼养殖有限公司", 3)],
      ["地　　点", cell("三都镇加工厂"), "接待人", cell("缪海生 厂长")],
      ["拜访目的", cell("看去鳞机使用情况，谈新厂房分级线", 3)],
    ],
  });
  table(sheet, {
    widths: [30, 136],
    height: 36,
    leading: 1.75,
    rows: [
      [
        "交谈要点",
        cell(
          "去鳞机去年装的，每天开六小时，毛刷磨得快，三个月换一次。新厂房九月封顶，要一条按重量分八级的线，每小时四吨。",
        ),
      ],
      ["竞争情况", { ...cell("舟山有一家来报过价，比我们便宜一成，没有防腐处理。") }],
      ["下步打算", cell("7月10日前出方案；送两套尼龙毛刷试用。")],
    ],
  });
  table(sheet, {
    widths: [30, 62, 30, 44],
    height: 12,
    rows: [["部门经理", cell("已阅 骆文澜"), "阅批日期", cell("7月3日")]],
  });
  sheet.y += 6;
  choices(sheet, sheet.left, sheet.y, [
    ["老客户", true],
    ["新客户", false],
    ["潜在客户", false],
  ]);
  return [sheet];
}

/** They met on a screen. */
function videoTalk(): Sheet[] {
  const sheet = new Sheet("video-talk", { face: "hei", size: 3.7, top: 20 });
  sheet.text(22, 16, US.name, { size: 3.2, colour: "#666666" });
  title(sheet, "视频会议记录", { face: "heiBold", size: 6.4, after: 4 });
  const half = (a: string, b: string) =>
    row(
      sheet,
      [
        [0, a],
        [0.52, b],
      ],
      7,
    );
  half("会议主题：样机验收问题讨论", "会议号：613 882 097");
  half("会议日期：2022年11月30日", "时间：9:30—10:45");
  half("客户：佳木斯桦川稻米加工有限公司", "我方：高原、束文、尹露");
  half("客户参会：曲洪波（生产）、佟雪（设备）", "记录人：尹露");
  sheet.y += 4;
  table(sheet, {
    widths: [12, 78, 44, 32],
    height: 11,
    head: { align: "centre", face: "heiBold", fill: "#e8eef2" },
    aligns: ["centre", "left", "left", "left"],
    rows: [
      ["序", "客户提出的问题", "我方答复", "完成时间"],
      ["1", "5公斤袋封口温度波动，冬季车间8℃时易开口", "加装预热段，免费寄送", "12月9日"],
      ["2", "码垛机抓手偶尔压破真空米砖", "调低夹紧力，远程改参数", "12月2日"],
      ["3", "触摸屏文字太小，戴手套不好点", "换10寸屏，需加价，另报", "12月15日"],
      ["4", "备件清单与实物编号对不上", "核对后重发", "12月5日"],
    ],
  });
  para(
    sheet,
    "小结：客户同意以上安排，1、2项解决后进行第二次验收，暂定2023年1月6日。客户希望验收后再付30%货款，我方表示回去商量。",
    { indent: 0, after: 6 },
  );
  para(sheet, "抄送：客户佟雪（邮件）、我方售后组", { indent: 0 });
  boxStamp(sheet, 165, 262, "已归 项目夹", { size: 4.6, colour: "#2a3f8f", face: "hei", turn: 5 });
  return [sheet];
}

export const talks: readonly Paper[] = [
  {
    name: "pads-mail",
    department: "客服部",
    wanted: filed("G/邮件", {
      date: "2024-09-17",
      customer: "Saigon Lotus Confectionery Joint Stock Company",
      why: "in English; many other days; the name stands below the signature",
    }),
    pages: padsMail,
    ways: [born()],
  },
  {
    name: "glaze-call",
    department: "客服部",
    wanted: filed("G/电话", {
      date: "2022-10-13",
      customer: "景德镇昌南瓷业有限公司",
      why: "a small slip, by hand",
    }),
    pages: glazeCall,
    ways: [scan(300), phone({ tilt: 0.03 })],
  },
  {
    name: "clinic-meeting",
    department: "销售部",
    wanted: filed("G/会议", {
      date: "2025-03-19",
      customer: "遵义湄潭县中医院",
      why: "with the customer; a hospital",
    }),
    pages: clinicMeeting,
    ways: [copy(2), thin(() => videoTalk()[0] as Sheet, 0.13)],
  },
  {
    name: "fish-farm-visit",
    department: "销售部",
    wanted: filed("G/拜访", {
      date: "2023-06-28",
      customer: "宁德三都澳大黄鱼养殖有限公司",
      why: "by hand; the form was filled in three days later and read after two more",
    }),
    pages: fishFarmVisit,
    ways: [scanPdf(200, { more: [folded(0.5), punched()] })],
  },
  {
    name: "video-talk",
    department: "销售部",
    wanted: filed("G/会议", {
      date: "2022-11-30",
      customer: "佳木斯桦川稻米加工有限公司",
      why: "a meeting on the screen, with the customer; the next is of 2023",
    }),
    pages: videoTalk,
    ways: [cleanPng(150)],
  },
];
