import { blanks, choices, letterhead, para, row, table, tick, title } from "../../engine/layout.ts";
import { roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, copy, phone, scan, scanTurned } from "../../engine/ways.ts";
import { darkEdge, punched } from "../../engine/wear.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** Marks in the columns of a table, by pen. */
function tickedTable(): Sheet[] {
  const sheet = new Sheet("ticked-table", { face: "song", size: 3.8, top: 20 });
  const pen = { face: "running", size: 5.2 } as const;
  title(sheet, "顾客满意程度测评表", { size: 6.4 });
  para(sheet, `尊敬的顾客：为改进${US.name}的产品与服务，请您在相应栏内打“√”，并于两周内寄回。`, { after: 2 });
  blanks(
    sheet,
    [
      [0, "顾客名称：", "庆元百山祖香菇机械厂", { ...pen, to: 0.6 }],
      [0.62, "填表日期：", "2024.12.11", pen],
    ],
    9,
  );
  sheet.y += 4;
  const widths = [12, 62, 19, 19, 18, 18, 18];
  const marks = [1, 0, 2, 1, 3, 0, 1];
  const questions = [
    "产品性能与可靠性",
    "外观与包装",
    "交货准时性",
    "安装调试质量",
    "售后响应速度",
    "服务人员态度",
    "价格与性价比",
  ];
  const top = sheet.y;
  table(sheet, {
    widths,
    height: 10,
    head: { align: "centre", face: "songBold", size: 3.3 },
    aligns: ["centre", "left"],
    rows: [
      ["序号", "测评项目", "很满意", "满意", "一般", "较差", "很差"],
      ...questions.map((text, i) => [`${i + 1}`, text, "", "", "", "", ""]),
    ],
  });
  for (const [i, column] of marks.entries()) {
    const x = sheet.left + 74 + widths.slice(2, 2 + column).reduce((sum, each) => sum + each, 0) + 8;
    tick(sheet, x, top + 10 * (i + 1) + 7.5, 5);
  }
  row(sheet, [[0, "您今年购买的产品："]], 11);
  choices(sheet, sheet.left + 36, sheet.y, [
    ["叉车", false],
    ["输送线", true],
    ["AGV", false],
    ["配件", true],
  ]);
  row(sheet, [[0, "其他意见："]], 11);
  sheet.text(sheet.left + 22, sheet.y, "修理等了六天，太慢，明年要改", pen);
  blanks(
    sheet,
    [
      [0, "填表人：", "吴荣华", { ...pen, to: 0.4 }],
      [0.5, "联系电话：", "13905886217", pen],
    ],
    14,
  );
  row(sheet, [[0, "（以下由我公司填写）回收日期：2024年12月19日　　统计：汤婕", { size: 3.2 }]], 16);
  return [sheet];
}

/** From Hong Kong: what went wrong, and what is asked for. */
function protest(): Sheet[] {
  const sheet = new Sheet("protest", { face: "ming", size: 4 });
  letterhead(sheet, "永興隆冷凍食品（香港）有限公司", {
    line: "香港柴灣新業街8號八號商業廣場1207室　電話 2556 7719　傳真 2556 7730",
    face: "mingBold",
  });
  sheet.y += 6;
  row(sheet, [[0, "檔號：WHL/C/24-09"]], 6);
  row(sheet, [[0, "二零二四年九月十二日"]], 7);
  row(sheet, [[0, `${US.traditional}　客戶服務部台鑒`]], 9);
  sheet.y += 5;
  title(sheet, "投訴：貴司升降平台多次故障", { face: "mingBold", size: 4.8, after: 4 });
  para(
    sheet,
    "敝司於2022年10月向貴司購入之升降平台兩台（機號YL-LP-0418、0419），自今年七月以來先後五次於升起途中自行停頓，其中8月30日一次貨物傾側，險傷及員工。敝司曾致電貴司三次，均答覆「已安排」，惟至今無人到場。\n敝司對此深表不滿，現正式提出投訴，並要求：\n一、於收信後五個工作天內派員檢修；\n二、更換有問題之控制器，費用由貴司承擔；\n三、就延誤作書面解釋及道歉。\n如未獲滿意答覆，敝司將保留一切追究權利。",
    { leading: 1.9, after: 12 },
  );
  row(sheet, [[0.58, "永興隆冷凍食品（香港）有限公司"]], 8);
  row(sheet, [[0.6, "S. L. Fung", { face: "brush", size: 8 }]], 14);
  row(sheet, [[0.6, "營運經理　馮少玲"]], 8);
  return [sheet];
}

/** A user of our machines has thought of how to better them. */
function betterment(): Sheet[] {
  const sheet = new Sheet("betterment", { face: "song", size: 3.9 });
  const pen = { face: "brush", size: 5.2 } as const;
  title(sheet, "用户改进建议书", { size: 7 });
  const cell = (text: string) => ({ text, ...pen });
  table(sheet, {
    widths: [30, 62, 30, 44],
    height: 11,
    rows: [
      ["建议单位", cell("泰顺廊桥石材机械厂"), "提出日期", cell("2025年5月8日")],
      ["建议人", cell("包显明"), "职务", cell("操作班长")],
      ["涉及产品", cell("板材上料机YL-SB3"), "购入时间", cell("2023年")],
      ["存在的不便", { ...cell("石板有水，吸盘容易打滑；换吸盘要拆四个螺丝，一次要二十分钟。"), span: 3 }],
      ["建议内容", { ...cell("一、吸盘做成快换的，一拧就下来。二、吸盘边上加一圈吹气，先把水吹掉。"), span: 3 }],
      ["预期效果", { ...cell("换一次只要两三分钟，少掉板"), span: 3 }],
    ],
  });
  sheet.y += 4;
  table(sheet, {
    widths: [30, 136],
    height: 12,
    rows: [
      ["受理意见（由云岭填写）", "建议收悉，转研发部评估。　受理人：方晓岚"],
      ["采纳情况", ""],
    ],
  });
  return [sheet];
}

/** What a new customer told about itself: by pen, with its seal. */
function openAccount(): Sheet[] {
  const sheet = new Sheet("open-account", { face: "hei", size: 3.6, top: 18 });
  const pen = { face: "running", size: 4.9 } as const;
  title(sheet, "客户基本信息采集表", { face: "heiBold", size: 6.4 });
  row(
    sheet,
    [
      [0, "采集人：陶一帆"],
      [0.62, "采集日期："],
    ],
    5,
  );
  sheet.text(sheet.left + 0.62 * sheet.inner + 19, sheet.y, "2025年3月27日", pen);
  sheet.y += 4;
  const cell = (text: string, span = 1) => ({ text, span, ...pen });
  table(sheet, {
    widths: [30, 53, 30, 53],
    height: 10,
    rows: [
      ["企业名称", cell("东阳横店木雕影视道具有限公司", 3)],
      ["统一代码", cell("91330783MA8G2R7K5C"), "成立日期", cell("2016.9.21")],
      ["法定代表人", cell("厉小龙"), "注册资本", cell("500万")],
      ["经营地址", cell("东阳市横店镇影都大道77号", 3)],
      [
        "行业",
        {
          text: "√制造　□商贸　□物流　□医药　□其他",
          span: 3,
        },
      ],
      ["年营业额", cell("约3000万（2024年）"), "职工人数", cell("86")],
      ["开票名称", cell("同上"), "开户行账号", cell("东阳农商 20100017")],
      ["收货地址", cell("横店镇工业区三号门", 3)],
      ["主要联系人", cell("厉卫平"), "手机", cell("13867982204")],
      ["意向产品", cell("电动搬运车两台", 3)],
    ],
  });
  para(sheet, "本单位同意云岭公司为开展业务之目的收集、保存以上信息。", { indent: 0, after: 8, size: 3.2 });
  row(sheet, [[0.52, "填表单位（盖章）："]], 8);
  roundSeal(sheet, 160, sheet.y - 2, "东阳横店木雕影视道具有限公司", "", { turn: 16, ink: 0.75, radius: 21 });
  return [sheet];
}

/** Who stands where at a customer's: a tree that grows to the right. */
function tree(): Sheet[] {
  const sheet = new Sheet("tree", { face: "hei", size: 3.7 });
  title(sheet, "遂川井冈竹炭制品有限公司", { face: "heiBold", size: 6 });
  title(sheet, "组织架构图", { face: "heiBold", size: 5.2 });
  row(sheet, [[0.66, "制图日期：2023年12月5日", { size: 3.2 }]], 4);
  const node = (x: number, y: number, text: string, who: string) => {
    sheet.box(x, y, 38, 13, { fill: "#f1f5ea", stroke: "#44663a", width: 0.35 });
    sheet.text(x + 19, y + 5.6, text, { align: "centre" });
    sheet.text(x + 19, y + 10.6, who, { align: "centre", size: 3 });
  };
  const line = (x1: number, y1: number, x2: number, y2: number) => sheet.line(x1, y1, x2, y2, 0.35, "#44663a");
  node(20, 150, "总经理", "郭井生");
  line(58, 156.5, 66, 156.5);
  line(66, 86.5, 66, 236.5);
  const branches = [
    [80, "生产厂长", "肖冬苟", ["炭化车间 刘石根", "包装车间 古桂英", "机修班 李满仔"]],
    [150, "供销经理", "彭丽萍", ["采购员 邹小兰", "外贸员 康琪", "仓库 曾福生"]],
    [230, "财务主管", "梁秀云", ["会计 王霞", "出纳 谢红"]],
  ] as const;
  for (const [y, text, who, leaves] of branches) {
    line(66, y + 6.5, 74, y + 6.5);
    node(74, y, text, who);
    line(112, y + 6.5, 120, y + 6.5);
    const first = y + 6.5 - (leaves.length - 1) * 9;
    line(120, first, 120, first + (leaves.length - 1) * 18);
    for (const [i, leaf] of leaves.entries()) {
      line(120, first + i * 18, 130, first + i * 18);
      sheet.box(130, first + i * 18 - 5, 58, 10, { stroke: "#44663a" });
      sheet.text(133, first + i * 18 + 1.4, leaf);
    }
  }
  return [sheet];
}

/** Whom to ring at a customer's. */
function whomToRing(): Sheet[] {
  const sheet = new Sheet("whom-to-ring", { face: "song", size: 3.8 });
  title(sheet, "客户联系人信息登记表", { size: 6.4 });
  row(
    sheet,
    [
      [0, "客户名称：阜宁射阳河农机配件有限公司"],
      [0.64, "登记日期：2022-10-09"],
    ],
    6,
  );
  sheet.y += 3;
  for (const [name, post, mobile, mail, matter] of [
    ["戴加勇", "总经理", "139 6160 2288", "—", "最终拍板"],
    ["陈雯", "采购科科长", "151 5109 7743", "chenw@fnsyh.example", "询价、合同；2020年起任现职"],
    ["单广富", "设备科", "138 1446 0917", "sbk@fnsyh.example", "安装、报修"],
  ] as const) {
    table(sheet, {
      widths: [24, 42, 24, 76],
      height: 8.5,
      rows: [
        ["姓名", name, "职务", post],
        ["手机", mobile, "邮箱", mail],
        ["分工", { text: matter, span: 3 }],
      ],
    });
    sheet.y += 4;
  }
  para(sheet, "单位总机：0515-8721 5500　传真：0515-8721 5501", { indent: 0, after: 6 });
  row(sheet, [[0.6, "登记人：汤婕"]], 8);
  return [sheet];
}

export const voices: readonly Paper[] = [
  {
    name: "ticked-table",
    department: "客服部",
    wanted: filed("K/满意度调查", {
      date: "2024-12-19",
      customer: "庆元百山祖香菇机械厂",
      why: "collected eight days after the customer filled it in by pen",
    }),
    pages: tickedTable,
    ways: [scan(200, [punched()]), phone({ tilt: 0.03 })],
  },
  {
    name: "protest",
    department: "客服部",
    wanted: filed("K/投诉", {
      date: "2024-09-12",
      customer: "永興隆冷凍食品（香港）有限公司",
      why: "traditional characters, its date in figures of writing; bought in 2022",
    }),
    pages: protest,
    ways: [copy(2)],
  },
  {
    name: "betterment",
    department: "客服部",
    wanted: filed("K/建议", {
      date: "2025-05-08",
      customer: "泰顺廊桥石材机械厂",
      why: "by hand; the machine was bought in 2023",
    }),
    pages: betterment,
    ways: [scan(200)],
  },
  {
    name: "open-account",
    department: "销售部",
    wanted: filed("J/客户基本信息表", {
      date: "2025-03-27",
      customer: "东阳横店木雕影视道具有限公司",
      why: "filled in by pen; founded in 2016, sales of 2024",
    }),
    pages: openAccount,
    ways: [scan(200), scanTurned(180)],
  },
  {
    name: "tree",
    department: "销售部",
    wanted: filed("J/客户组织架构图", { date: "2023-12-05", customer: "遂川井冈竹炭制品有限公司" }),
    pages: tree,
    ways: [born(), scan(150)],
  },
  {
    name: "whom-to-ring",
    department: "市场部",
    wanted: filed("J/客户联系人信息", {
      date: "2022-10-09",
      customer: "阜宁射阳河农机配件有限公司",
      why: "one of them has held the post since 2020",
    }),
    pages: whomToRing,
    ways: [scan(200, [darkEdge()])],
  },
];
