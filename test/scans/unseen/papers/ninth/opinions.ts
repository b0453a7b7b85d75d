import { blanks, choices, faxHead, para, row, table, title } from "../../engine/layout.ts";
import { roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { copy, faxPng, phone, scan } from "../../engine/ways.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { columns, NEAT } from "./parts.ts";

const GRADES = ["很满意", "满意", "一般", "不满意"] as const;

/** Questions with a row of boxes each; the number tells which is ticked. */
function graded(
  sheet: Sheet,
  questions: readonly (readonly [question: string, ticked: number])[],
  grades: readonly string[],
  height = 10,
): void {
  for (const [question, ticked] of questions) {
    row(sheet, [[0, question]], height);
    choices(
      sheet,
      sheet.left + 0.44 * sheet.inner,
      sheet.y,
      grades.map((grade, i) => [grade, i === ticked] as const),
      { gap: 4 },
    );
  }
}

/** Our questionnaire, as a maker of basins filled it in. */
function basinSurvey(): Sheet[] {
  const sheet = new Sheet("basin-survey", { face: "hei", size: 3.8 });
  sheet.y = 16;
  title(sheet, "客户满意度调查表", { face: "heiBold", size: 7 });
  para(sheet, "尊敬的客户：感谢您使用云岭的产品。请就本年度的合作情况在方框内打勾，填好后交我公司服务人员。", {
    after: 2,
  });
  blanks(
    sheet,
    [
      [0, "客户名称：", "广东佛山南窑卫浴有限公司", { ...NEAT, to: 0.64 }],
      [0.66, "填表人：", "霍志明", NEAT],
    ],
    12,
  );
  blanks(
    sheet,
    [
      [0, "填表日期：", "2024年12月11日", { ...NEAT, to: 0.5 }],
      [0.52, "联系电话：", "13926037714", NEAT],
    ],
    13,
  );
  sheet.y += 4;
  graded(
    sheet,
    [
      ["1. 设备运行的稳定性", 1],
      ["2. 设备的外观与做工", 0],
      ["3. 交货是否及时", 1],
      ["4. 安装调试人员的水平", 0],
      ["5. 售后响应速度", 2],
      ["6. 备件供应", 2],
      ["7. 销售人员的沟通", 0],
      ["8. 总体评价", 1],
    ],
    GRADES,
  );
  row(sheet, [[0, "9. 您最不满意的是："]], 13);
  row(sheet, [[0.04, "易损件到货慢，最长等了十二天", NEAT]], 10);
  row(sheet, [[0, "10. 您会向同行推荐我们吗？"]], 12);
  choices(sheet, sheet.left + 0.44 * sheet.inner, sheet.y, [
    ["会", true],
    ["不会", false],
    ["不好说", false],
  ]);
  sheet.y += 5;
  para(sheet, "谢谢您的配合！　杭州云岭智能装备有限公司客服部　0571-8672 0158", { indent: 0, size: 3.3 });
  return [sheet];
}

/** A rice mill has had enough; its seal covers the day. */
function riceMillComplaint(): Sheet[] {
  const sheet = new Sheet("rice-mill-complaint", { face: "song", size: 4.2 });
  sheet.text(sheet.width / 2, 24, "吉林松原鑫稻米业有限公司", {
    face: "songBlack",
    size: 7,
    colour: "#c01818",
    align: "centre",
  });
  sheet.line(sheet.left, 29, sheet.right, 29, 0.9, "#c01818");
  sheet.text(sheet.right, 36, "鑫稻函〔2023〕19号", { align: "right" });
  sheet.y = 42;
  title(sheet, "关于码垛机器人频繁停机的投诉函", { size: 6, after: 6 });
  para(sheet, `${US.name}：`, { indent: 0 });
  para(
    sheet,
    "我公司2022年8月向贵公司购买的码垛机器人（出厂编号YL220806），自今年9月新米上市以来频繁停机，仅10月份就停机十四次，累计停产三十一小时，严重影响发货。\n期间贵公司服务人员来过两次，换了抓手气缸和一块控制板，好了不到一星期又出现同样的故障。打售后电话，答复总是“已经在安排”。\n对此我公司表示强烈不满，现提出以下要求：\n一、收到本函三日内派有经验的工程师到厂，彻底查明原因；\n二、在修好之前提供备用设备或安排人员协助码垛；\n三、对由此造成的损失给出处理意见；\n四、质保期相应顺延。\n请贵公司重视，并书面答复。",
    { leading: 1.75, after: 14 },
  );
  sheet.text(sheet.right - 6, sheet.y, "吉林松原鑫稻米业有限公司", { align: "right" });
  sheet.text(sheet.right - 14, sheet.y + 9, "2023年10月30日", { align: "right" });
  roundSeal(sheet, 152, sheet.y + 2, "吉林松原鑫稻米业有限公司", "", { turn: 5, ink: 0.7 });
  sheet.y += 24;
  row(sheet, [[0, "联系人：生产部 崔永浩　电话：0438-2271 608", { size: 3.8 }]]);
  return [sheet];
}

/** A co-operative of pear growers has ideas. */
function pearSuggestions(): Sheet[] {
  const sheet = new Sheet("pear-suggestions", { face: "song", size: 4 });
  sheet.y = 22;
  title(sheet, "产 品 改 进 建 议 书", { face: "heiBold", size: 6.8 });
  columns(
    sheet,
    [["提出单位：新疆巴州金果香梨专业合作社"], ["致：杭州云岭智能装备有限公司市场部"], ["提出时间：2026年6月2日"]],
    {
      height: 8.5,
    },
  );
  para(
    sheet,
    "贵公司的香梨分选装箱机我们用了两季，总的来说省人、好用。为了明年用得更顺手，社里的操作工凑了几条建议，供贵公司改进时参考：",
    { after: 3 },
  );
  table(sheet, {
    widths: [12, 58, 96],
    height: 15,
    head: { face: "heiBold", align: "centre" },
    aligns: ["centre", "left", "left"],
    leading: 1.5,
    rows: [
      ["序", "现在的情况", "我们的建议"],
      ["1", "触摸屏只有汉字界面", "增加维吾尔文界面，字再大一号，戴手套也能点"],
      ["2", "换果托要用扳手拆八颗螺栓", "改成快卸卡扣，一个人五分钟能换完"],
      ["3", "接果台离地偏高，女工够着累", "做成可以升降的，或者配一个踏板"],
      ["4", "清理落叶要停机", "在进料口加一个吹风口和集叶斗"],
    ],
  });
  para(sheet, "以上建议不一定周全。贵公司要是做样机，我们愿意拿一条线来试用。", { after: 14 });
  columns(
    sheet,
    [
      ["", "新疆巴州金果香梨专业合作社"],
      ["", "理事长：阿不力孜·买买提"],
    ],
    { at: 0.5, height: 8 },
  );
  roundSeal(sheet, 150, sheet.y - 6, "新疆巴州金果香梨专业合作社", "", { turn: -8, ink: 0.7 });
  return [sheet];
}

/** Pharmacies in Hong Kong sent the questionnaire back by fax. */
function pharmacySurvey(): Sheet[] {
  const sheet = new Sheet("pharmacy-survey", { face: "ming", size: 4.3 });
  faxHead(sheet, "20/01/2025 15:31   WING HONG PHARMACY GROUP   2794 3306   P.1");
  sheet.y = 18;
  title(sheet, "顧客滿意度問卷", { face: "mingBold", size: 7.2 });
  columns(
    sheet,
    [
      ["公司名稱：香港永康藥房集團有限公司"],
      ["填寫人：譚美儀（物流部）", "填寫日期：2025年1月20日"],
      ["使用產品：藥盒自動揀選系統 YL-JX"],
    ],
    { height: 9 },
  );
  para(sheet, "請就過去一年使用本公司產品及服務之感受，於適當方格內加上剔號。", { indent: 0, after: 2 });
  graded(
    sheet,
    [
      ["一、系統運作穩定", 0],
      ["二、揀選準確程度", 0],
      ["三、工程人員態度", 0],
      ["四、維修到場時間", 1],
      ["五、操作手冊清晰", 2],
      ["六、整體滿意程度", 0],
    ],
    ["非常滿意", "滿意", "尚可", "不滿"],
    12,
  );
  row(sheet, [[0, "七、其他意見："]], 14);
  para(sheet, "操作手冊希望提供繁體版本，並附英文索引。", { indent: 2, after: 16 });
  row(sheet, [[0, `回傳：${US.traditional}客戶服務部　傳真 86-571-86720159`, { size: 3.9 }]]);
  squareSeal(sheet, 164, sheet.y - 18, "香港永康藥房集團有限公司", { side: 22, colour: "#222222" });
  return [sheet];
}

/** A note about a machine, on which no day stands. */
function nutNote(): Sheet[] {
  const sheet = new Sheet("nut-note", { width: 182, height: 257, face: "hei", size: 3.9 });
  sheet.margin = 16;
  sheet.y = 18;
  title(sheet, "客户投诉登记表", { face: "heiBold", size: 7 });
  blanks(sheet, [[0, "投诉单位：", "临安昌化山核桃食品厂", NEAT]], 13);
  blanks(
    sheet,
    [
      [0, "投诉人：", "帅小平", { ...NEAT, to: 0.46 }],
      [0.48, "电话：", "13588217740", NEAT],
    ],
    13,
  );
  blanks(sheet, [[0, "投诉日期：", "", {}]], 13);
  blanks(sheet, [[0, "产品型号：", "给袋式包装机 YL-GD8", NEAT]], 13);
  row(sheet, [[0, "投诉内容："]], 13);
  for (const line of ["封口不牢，十袋有一袋漏气，", "客人退货多，要求换热封块，", "并赔偿退货的损失。"])
    row(sheet, [[0.06, line, NEAT]], 11);
  blanks(sheet, [[0, "处理意见：", "", {}]], 18);
  blanks(
    sheet,
    [
      [0, "受理人：", "陈静", { ...NEAT, to: 0.46 }],
      [0.48, "客户确认：", "", {}],
    ],
    18,
  );
  return [sheet];
}

export const opinions: readonly Paper[] = [
  {
    name: "basin-survey",
    department: "客服部",
    wanted: filed("K/满意度调查", {
      date: "2024-12-11",
      customer: "广东佛山南窑卫浴有限公司",
      why: "name and date are by hand",
    }),
    pages: basinSurvey,
    ways: [scan(200), phone({ tilt: 0.03, shadow: 0.25 })],
  },
  {
    name: "rice-mill-complaint",
    department: "客服部",
    wanted: filed("K/投诉", {
      date: "2023-10-30",
      customer: "吉林松原鑫稻米业有限公司",
      why: "the seal lies over the date; it speaks of the year before",
    }),
    pages: riceMillComplaint,
    ways: [scan(200), copy(1)],
  },
  {
    name: "pear-suggestions",
    department: "市场部",
    wanted: filed("K/建议", { date: "2026-06-02", customer: "新疆巴州金果香梨专业合作社" }),
    pages: pearSuggestions,
    ways: [scan(200)],
  },
  {
    name: "pharmacy-survey",
    department: "客服部",
    wanted: filed("K/满意度调查", { date: "2025-01-20", customer: "香港永康藥房集團有限公司", why: "traditional" }),
    pages: pharmacySurvey,
    ways: [faxPng("fine")],
  },
  {
    name: "nut-note",
    department: "客服部",
    wanted: asked("a complaint on which no date was filled in", "K/投诉"),
    pages: nutNote,
    ways: [scan(200)],
  },
];
