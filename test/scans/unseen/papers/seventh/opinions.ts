import { blanks, choices, faxHead, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { fax, faxPng, phone, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { PEN, pairs, penned } from "./parts.ts";

/** A question with five boxes, one of them ticked. */
function graded(sheet: Sheet, question: string, mark: number): void {
  row(sheet, [[0, question]], 9.5);
  const grades = ["很满意", "满意", "一般", "不满意", "很不满意"];
  choices(
    sheet,
    sheet.left + 70,
    sheet.y,
    grades.map((grade, i) => [grade, i === mark] as const),
    { gap: 3.6, size: 3.5 },
  );
}

/** What a maker of ginseng drinks thinks of us, sent back by fax. */
function ginsengSurvey(): Sheet[] {
  const sheet = new Sheet("ginseng-survey", { face: "song", size: 3.9, top: 22 });
  faxHead(sheet, "2023-12-13 08:31  0439-6227185  BAISHAN SHENYUAN                P.001");
  title(sheet, US.name, { size: 5, after: 1 });
  title(sheet, "2023年度用户满意度调查问卷", { face: "heiBold", size: 6.2 });
  para(
    sheet,
    "尊敬的用户：为不断改进产品与服务，请您在百忙之中填写本问卷，并于12月20日前传真至0571-8672 0159。谢谢！",
    { after: 2 },
  );
  pairs(sheet, [["用户单位：吉林白山参源饮品有限公司", "填写日期：2023年12月12日"]], { height: 8 });
  pairs(sheet, [["使用设备：瓶装线码垛机 2 台", "启用时间：2020年6月"]], { height: 8 });
  sheet.y += 3;
  const questions = [
    ["1. 设备运行的稳定性", 1],
    ["2. 码垛速度与节拍", 0],
    ["3. 操作界面是否易懂", 1],
    ["4. 备件价格", 3],
    ["5. 备件到货时间", 2],
    ["6. 维修人员技术水平", 0],
    ["7. 维修人员服务态度", 0],
    ["8. 电话支持是否及时", 1],
  ] as const;
  for (const [question, mark] of questions) graded(sheet, question, mark);
  row(sheet, [[0, "9. 您是否愿意向同行推荐我公司？"]], 10);
  choices(sheet, sheet.left + 70, sheet.y, [
    ["愿意", true],
    ["不愿意", false],
    ["说不清", false],
  ]);
  row(sheet, [[0, "10. 您的其他意见："]], 10);
  for (const line of ["备件太贵，传感器比网上贵一倍。", "冬天气路容易结冰，请想办法。"])
    blanks(sheet, [[0.04, "", line, PEN]], 11);
  blanks(
    sheet,
    [
      [0, "填表人：", "宫玉梅", { ...PEN, to: 0.42 }],
      [0.46, "职务：", "设备科长", PEN],
    ],
    15,
  );
  roundSeal(sheet, 150, sheet.y - 4, "吉林白山参源饮品有限公司", "设备科", { radius: 18, ink: 0.6 });
  return [sheet];
}

/** A forwarder of Hong Kong complains by letter. */
function warehouseLetter(): Sheet[] {
  const sheet = new Sheet("warehouse-protest", { face: "ming", size: 4, top: 20 });
  letterhead(sheet, "環港倉儲物流有限公司", {
    line: "香港新界屯門龍鼓灘道18號環港物流中心　電話 2441 7780　傳真 2441 7796",
    face: "mingBold",
  });
  row(sheet, [[0, "本函編號：WG/ENG/24/031"]], 8);
  row(sheet, [[0, "2024年4月25日"]], 7);
  row(sheet, [[0, `致：${US.traditional}　客戶服務部`]], 10);
  sheet.y += 5;
  title(sheet, "投訴：三號庫穿梭車屢次故障", { face: "mingBold", size: 4.8, after: 3 });
  para(
    sheet,
    "敬啟者：\n本公司於2022年9月向　貴公司購入穿梭車系統一套，安裝於屯門物流中心三號庫。自本年二月起，六台穿梭車中三台先後出現定位偏移，至四月二十日止共停機十一次，最長一次達九小時，導致四十餘櫃出倉延誤，客戶向本公司索賠港幣八萬六千元。\n本公司曾於三月四日及三月二十二日致電　貴公司，惟工程師到場後只更換編碼器，未能找出原因，其後一週又告失靈。維修期間　貴公司亦未提供後備車輛。\n對此本公司深感不滿，現正式提出投訴，並要求：\n（一）於五月十日前派資深工程師到場徹底檢查；\n（二）免費更換全部導軌感應器；\n（三）就延誤損失提出賠償方案。\n如逾期未獲回覆，本公司將保留追究權利。",
    { leading: 1.75, after: 10 },
  );
  row(sheet, [[0.58, "環港倉儲物流有限公司"]]);
  sheet.text(126, sheet.y + 9, "T. W. Fok", { face: "cursive", size: 8 });
  row(sheet, [[0.58, "工程部經理　霍定華　謹啟"]], 15);
  return [sheet];
}

/** Our form for what customers complain of, filled in by pen at a furniture maker's. */
function sofaGrievance(): Sheet[] {
  const sheet = new Sheet("sofa-grievance", { face: "hei", size: 3.8, top: 18 });
  sheet.text(sheet.right, 15, "表单号 QR-CS-07　版本 C/1", { size: 3, align: "right" });
  title(sheet, "客户投诉受理单", { face: "heiBold", size: 6.8 });
  const pen = (text: string, span = 1) => penned(text, { span, size: 6.2 });
  table(sheet, {
    widths: [30, 62, 28, 46],
    height: 13,
    rows: [
      ["客户名称", { text: "河南清丰雅筑软体家具有限公司", span: 3 }],
      ["投诉人", pen("程红旗"), "联系电话", pen("15039382764")],
      ["受理日期", "2021年12月2日", "受理人", pen("祝捷")],
      ["产品型号", "YL-KF-3 开棉充填机", "出厂编号", pen("2106043")],
      ["投诉方式", "■ 来电　□ 来函　□ 现场", "紧急程度", pen("紧急")],
    ],
  });
  row(sheet, [[0, "投诉内容", { face: "heiBold" }]], 9);
  for (const line of [
    "充填重量不准，靠垫轻重相差四十克以上，",
    "出口客户退货三百件。上月修过一次没修好。",
    "要求换新称重模块，赔退货运费。",
  ])
    blanks(sheet, [[0, "", line, PEN]], 11);
  row(sheet, [[0, "原因分析", { face: "heiBold" }]], 12);
  for (const line of ["称重传感器受潮，接线盒密封圈老化。", ""]) blanks(sheet, [[0, "", line, PEN]], 11);
  row(sheet, [[0, "处理结果", { face: "heiBold" }]], 12);
  for (const line of ["12月6日更换传感器，客户试用合格。", ""]) blanks(sheet, [[0, "", line, PEN]], 11);
  blanks(
    sheet,
    [
      [0, "责任部门：", "装配二组", { ...PEN, to: 0.46 }],
      [0.5, "主管：", "裘志刚", PEN],
    ],
    15,
  );
  return [sheet];
}

/** A weaver's shop tells us what might be better. */
function loomIdeas(): Sheet[] {
  const sheet = new Sheet("loom-shop-ideas", { face: "song", size: 4.1, top: 26 });
  title(sheet, "关于自动落布车的几点改进建议", { face: "songBold", size: 6.2 });
  row(sheet, [[0, `${US.name}：`]], 8);
  para(
    sheet,
    "贵公司去年10月为我公司喷气织机车间提供的自动落布车，运行半年来节省挡车工九人，总体效果良好。我们组织车间班组长座谈，现提出以下建议，供贵公司改进产品时参考：\n1. 布卷托架建议改为可调宽度。我公司今后品种幅宽从1.9米到3.4米，现有托架更换要四十分钟。\n2. 急停按钮位置偏低，女工弯腰才能按到，建议抬高到1.1米左右。\n3. 飞花容易堵塞激光雷达，建议加装吹气口，并在屏幕上提示清洁。\n4. 充电桩建议做防棉尘外罩。\n5. 语音提示建议增加维吾尔语，便于当地职工使用。\n6. 说明书建议配视频二维码。\n以上建议如有采纳，我们愿意配合试用。",
    { leading: 1.85, after: 16 },
  );
  row(sheet, [[0.54, "石河子金棉纺织有限责任公司"]]);
  row(sheet, [[0.54, "织造分厂　韩新疆"]], 8);
  row(sheet, [[0.54, "二〇二二年五月二十日"]], 8);
  roundSeal(sheet, 138, sheet.y - 6, "石河子金棉纺织有限责任公司", "织造分厂", { turn: -9, ink: 0.75 });
  return [sheet];
}

export const opinions: readonly Paper[] = [
  {
    name: "ginseng-survey",
    department: "客服部",
    wanted: filed("K/满意度调查", {
      date: "2023-12-12",
      customer: "吉林白山参源饮品有限公司",
      why: "faxed on the day after it was filled in",
    }),
    pages: ginsengSurvey,
    ways: [fax("fine")],
  },
  {
    name: "warehouse-protest",
    department: "客服部",
    wanted: filed("K/投诉", {
      date: "2024-04-25",
      customer: "環港倉儲物流有限公司",
      why: "a letter in traditional characters that tells of two years",
    }),
    pages: warehouseLetter,
    ways: [scan(200), faxPng("standard")],
  },
  {
    name: "sofa-grievance",
    department: "客服部",
    wanted: filed("K/投诉", { date: "2021-12-02", customer: "河南清丰雅筑软体家具有限公司" }),
    pages: sofaGrievance,
    ways: [phone({ tilt: 0.03 })],
  },
  {
    name: "loom-shop-ideas",
    department: "市场部",
    wanted: filed("K/建议", {
      date: "2022-05-20",
      customer: "石河子金棉纺织有限责任公司",
      why: "a letter, its date in Chinese numerals under a seal",
    }),
    pages: loomIdeas,
    ways: [scan(200)],
  },
];
