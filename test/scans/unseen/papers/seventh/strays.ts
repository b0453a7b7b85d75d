import { para, row, table, title } from "../../engine/layout.ts";
import { barcode, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { chat, fax, phone, scan } from "../../engine/ways.ts";
import { ofNoKind, type Paper } from "../../paper.ts";
import { GREY_HEAD, pairs } from "./parts.ts";

/** What a clinic found in somebody. */
function healthCheck(): Sheet[] {
  const sheet = new Sheet("health-check", { face: "song", size: 3.7, top: 20 });
  title(sheet, "贵阳云岩康宁体检中心", { face: "songBold", size: 5.6, after: 2 });
  title(sheet, "健康体检报告", { face: "heiBold", size: 6.4 });
  pairs(sheet, [
    ["姓名：罗仕敏　性别：女　年龄：34", "体检编号：2306140087"],
    ["单位：个人", "体检日期：2023-06-14"],
  ]);
  sheet.y += 4;
  table(sheet, {
    widths: [56, 36, 44, 30],
    height: 8.6,
    head: GREY_HEAD,
    aligns: ["left", "right", "centre", "centre"],
    rows: [
      ["检查项目", "结果", "参考范围", "提示"],
      ["白细胞计数", "5.82", "3.5-9.5", ""],
      ["血红蛋白", "112", "115-150", "↓"],
      ["血小板计数", "231", "125-350", ""],
      ["丙氨酸氨基转移酶", "18", "7-40", ""],
      ["肌酐", "61.4", "41-73", ""],
      ["尿酸", "388", "155-357", "↑"],
      ["总胆固醇", "4.71", "<5.18", ""],
      ["空腹血糖", "5.03", "3.9-6.1", ""],
    ],
  });
  para(
    sheet,
    "腹部彩超：肝、胆、胰、脾、双肾未见明显异常。\n心电图：窦性心律，正常心电图。\n总检结论：1. 轻度贫血，建议复查血常规；2. 尿酸偏高，多饮水，少食动物内脏。",
    { indent: 0, after: 14 },
  );
  row(sheet, [[0.5, "总检医师：宋慧兰　报告日期：2023-06-16"]]);
  roundSeal(sheet, 150, sheet.y - 2, "贵阳云岩康宁体检中心", "体检专用章", { radius: 17, ink: 0.7 });
  return [sheet];
}

/** What a scale prints when a lorry has passed over it. */
function weighbridge(): Sheet[] {
  const sheet = new Sheet("weighbridge-slip", { width: 120, height: 150, face: "dots", size: 4, top: 12 });
  sheet.margin = 12;
  title(sheet, "称 重 单", { face: "dots", size: 6.4 });
  pairs(
    sheet,
    [
      ["序号: 00041877", "地磅: 2#"],
      ["车号: 蒙K·A3068"],
      ["货名: 原矿"],
      ["毛重: 72.46 t"],
      ["皮重: 18.92 t"],
      ["净重: 53.54 t"],
      ["过毛: 2024-02-28 06:13:07"],
      ["过皮: 2024-02-28 07:40:52"],
      ["司磅: 03"],
    ],
    { height: 10, at: 0.6 },
  );
  barcode(sheet, 14, sheet.y + 8, 60, 10);
  return [sheet];
}

/** A page of a newspaper of Taiwan. */
function southNews(): Sheet[] {
  const sheet = new Sheet("southern-newspaper", { face: "ming", size: 3.3, top: 18 });
  sheet.margin = 14;
  title(sheet, "南島日報", { face: "mingBold", size: 13, after: 3 });
  row(sheet, [
    [0, "2022年10月8日　星期六"],
    [0.7, "地方版　A7"],
  ]);
  sheet.line(sheet.left, sheet.y + 2, sheet.right, sheet.y + 2, 0.6);
  const columns = [
    [
      "虱目魚節週末登場",
      "一年一度虱目魚節將於本週末在海邊公園舉行，現場有八十個攤位，除各式魚料理外，還有抓魚體驗、漁村老照片展。主辦單位提醒民眾多搭乘接駁車，停車場自上午九時起開放。\n當地漁會表示，今年天候穩定，魚獲肥美，預估產量較往年增加一成，價格平穩。",
    ],
    [
      "老戲院重新開張",
      "荒廢二十年的老戲院經整修後重新開張，首週免費放映三部經典電影。戲院保留舊木椅與手繪看板，吸引不少長者帶著孫輩重溫往日時光。\n經營團隊指出，平日將作為社區劇團排練場地，假日放映藝術電影，門票一律一百元。",
    ],
    [
      "午後有雷陣雨",
      "氣象單位指出，週末受東北風影響，北部及東半部有短暫雨，中南部多雲到晴，午後山區有局部雷陣雨，外出請攜帶雨具。\n下週二起水氣減少，各地天氣轉為穩定，早晚稍涼。沿海地區風浪較大，前往海邊活動請注意安全。",
    ],
  ] as const;
  const top = sheet.y + 8;
  for (const [i, [head, text]] of columns.entries()) {
    const x = sheet.left + i * 62;
    sheet.text(x, top + 4, head, { face: "mingBold", size: 5.4 });
    sheet.y = top + 8;
    para(sheet, text, { x, width: 57, leading: 1.7 });
  }
  sheet.box(sheet.left, 180, sheet.inner, 90, { fill: "#d8d8d8" });
  sheet.text(105, 228, "阿土伯牛肉爐", { face: "mingBold", size: 13, align: "centre" });
  sheet.text(105, 242, "秋冬進補　全家團圓　外帶九折", { size: 6, align: "centre" });
  return [sheet];
}

/** Somebody marries. */
function wedding(): Sheet[] {
  const sheet = new Sheet("wedding-card", { width: 210, height: 148, face: "xiaowei", size: 5, top: 18 });
  sheet.box(8, 8, 194, 132, { stroke: "#b8182a", width: 1.2 });
  title(sheet, "喜　帖", { face: "xiaowei", size: 14, colour: "#b8182a", after: 8 });
  para(
    sheet,
    "送呈　各位亲朋好友　台启\n谨定于2025年10月3日（农历八月十二）星期五\n为小儿　段子昂　小媳　白若溪　举行结婚典礼\n敬备喜筵　恭请光临",
    { align: "centre", indent: 0, leading: 2 },
  );
  para(sheet, "席设：大理古城苍山门外　洱海月酒楼二楼\n时间：中午十二时入席", {
    align: "centre",
    indent: 0,
    leading: 2,
    size: 4.2,
  });
  return [sheet];
}

/** A leaf of a wall calendar that lay on the glass. */
function calendar(): Sheet[] {
  const sheet = new Sheet("calendar-leaf", { face: "hei", size: 5, top: 30 });
  title(sheet, "2024", { face: "heiLight", size: 12, after: 2 });
  title(sheet, "十一月", { face: "songBlack", size: 14, colour: "#3a6b35", after: 10 });
  const days = Array.from({ length: 35 }, (_, i) => (i >= 4 && i < 34 ? `${i - 3}` : ""));
  const weeks = Array.from({ length: 5 }, (_, week) => days.slice(7 * week, 7 * week + 7));
  table(sheet, {
    widths: [23, 23, 23, 24, 24, 24, 25],
    height: 22,
    style: { align: "centre", size: 7 },
    head: { size: 5, fill: "#e4eee0" },
    rows: [["一", "二", "三", "四", "五", "六", "日"], ...weeks],
  });
  sheet.y += 8;
  title(sheet, "霜叶红于二月花", { face: "brush", size: 9, colour: "#3a6b35" });
  return [sheet];
}

export const strays: readonly Paper[] = [
  {
    name: "health-check",
    department: "档案室",
    wanted: ofNoKind("what a clinic found in somebody"),
    pages: healthCheck,
    ways: [scan(200)],
  },
  {
    name: "weighbridge-slip",
    department: "采购部",
    wanted: ofNoKind("what a lorry weighed"),
    pages: weighbridge,
    ways: [phone({ tilt: 0.04 })],
  },
  {
    name: "southern-newspaper",
    department: "档案室",
    wanted: ofNoKind("a newspaper"),
    pages: southNews,
    ways: [scan(200)],
  },
  {
    name: "wedding-card",
    department: "市场部",
    wanted: ofNoKind("an invitation to a wedding"),
    pages: wedding,
    ways: [chat(140, 40)],
  },
  {
    name: "calendar-leaf",
    department: "档案室",
    wanted: ofNoKind("a leaf of a calendar"),
    pages: calendar,
    ways: [fax("fine")],
  },
];
