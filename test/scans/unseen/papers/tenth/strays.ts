import { para, row, title } from "../../engine/layout.ts";
import { Sheet } from "../../engine/sheet.ts";
import { copy, phone, scan } from "../../engine/ways.ts";
import { punched } from "../../engine/wear.ts";
import { ofNoKind, type Paper } from "../../paper.ts";

/** Of a noodle shop near the works. */
function noodleMenu(): Sheet[] {
  const sheet = new Sheet("noodle-menu", { face: "xiaowei", size: 5.2, top: 22 });
  sheet.box(12, 12, 186, 273, { stroke: "#8a2a1c", width: 1 });
  title(sheet, "阿婆面馆", { face: "songBlack", size: 13, colour: "#8a2a1c", after: 8 });
  title(sheet, "— 三十年老味道 —", { face: "xiaowei", size: 5, after: 8 });
  const dishes: readonly (readonly [string, string])[] = [
    ["片儿川", "16元"],
    ["虾爆鳝面", "32元"],
    ["雪菜肉丝面", "15元"],
    ["大排面", "18元"],
    ["葱油拌面", "10元"],
    ["鲜肉小笼（笼）", "14元"],
    ["油豆腐粉丝汤", "12元"],
    ["酱鸭（份）", "28元"],
    ["凉拌黄瓜", "8元"],
    ["卤蛋", "2元"],
    ["酸梅汤（杯）", "5元"],
  ];
  for (const [dish, price] of dishes) {
    row(sheet, [[0.12, dish]], 15);
    sheet.text(sheet.right - 16, sheet.y, price, { align: "right", colour: "#8a2a1c" });
  }
  row(sheet, [[0.12, "加面2元　打包盒1元　外卖电话 8835 2097", { size: 4.2 }]], 20);
  row(sheet, [[0.12, "营业时间 6:30—20:30　周一休息", { size: 4.2 }]], 9);
  return [sheet];
}

/** A page of an evening paper. */
function eveningPaper(): Sheet[] {
  const sheet = new Sheet("evening-paper", { face: "song", size: 3.4, top: 16 });
  sheet.margin = 14;
  title(sheet, "江城晚讯", { face: "songBlack", size: 12, after: 3 });
  sheet.line(sheet.left, sheet.y, sheet.right, sheet.y, 0.8);
  row(
    sheet,
    [
      [0, "2024年10月18日　星期五　农历九月十六"],
      [0.62, "今日12版　第8836期　零售价1元"],
    ],
    5.5,
  );
  sheet.line(sheet.left, sheet.y + 2, sheet.right, sheet.y + 2, 0.3);
  sheet.y += 6;
  title(sheet, "老城区三条公交线明起改道", { face: "songBlack", size: 8, after: 4 });
  const top = sheet.y;
  const column = (x: number, text: string) => {
    sheet.y = top;
    para(sheet, text, { x, width: 56 });
  };
  column(
    14,
    "本报讯　记者从市公交集团获悉，因鼓楼西街雨污分流工程施工，自明日首班车起，7路、21路、103路三条线路将临时改道，预计持续四十天。\n其中7路不再停靠鼓楼、县前街两站，乘客可在文庙站换乘。21路改走环城南路，增设棉纺厂站。\n工程指挥部提醒，施工期间非机动车道仍可通行，请市民注意避让工程车辆。\n附近商户表示，围挡虽然带来不便，但汛期积水的老问题有望解决。",
  );
  column(
    77,
    "秋蟹上市价格比去年便宜\n本报讯　随着气温走低，城东水产市场的大闸蟹迎来销售旺季。四两公蟹每只45元左右，比去年同期便宜近一成。\n经营了二十年水产的陈先生说，今年夏天高温时间短，蟹的个头普遍较大。\n市场管理人员建议，选购时应看蟹壳颜色和蟹脚活力，捆绑的草绳不宜过粗。\n本周六上午，市场还将举办“品蟹节”，凭报纸可领优惠券一张。",
  );
  column(
    140,
    "社区阅览室延长开放\n本报讯　从本月起，翠苑、文三两个社区的阅览室开放时间延长到晚上九点，周末不休。\n退休教师孙奶奶几乎每天都来，她说这里灯光好、安静，还能和老朋友聊天。\n\n天气预报\n今天夜里阴有小雨，明天多云转晴，偏北风三到四级，最高气温22度，最低气温15度。后天晴好，适宜晾晒和出游。",
  );
  return [sheet];
}

/** Nothing, but the holes of a file. */
const emptyPage = (): Sheet[] => [new Sheet("empty-page")];

/** Both sides of a card on one page; nobody bears this number. */
function identityCard(): Sheet[] {
  const sheet = new Sheet("identity-card", { face: "hei", size: 3.1 });
  const [x, y] = [62, 50];
  const label = { size: 2.8, colour: "#3a6ea5" };
  sheet.box(x, y, 85.6, 54, { fill: "#eef4f6", stroke: "#9ab0bc", width: 0.3 });
  sheet.text(x + 6, y + 9, "姓名", label);
  sheet.text(x + 17, y + 9, "沈若溪", { size: 3.8 });
  sheet.text(x + 6, y + 16, "性别", label);
  sheet.text(x + 17, y + 16, "女");
  sheet.text(x + 27, y + 16, "民族", label);
  sheet.text(x + 38, y + 16, "汉");
  sheet.text(x + 6, y + 23, "出生", label);
  sheet.text(x + 17, y + 23, "1990年2月3日");
  sheet.text(x + 6, y + 31, "住址", label);
  sheet.text(x + 17, y + 31, "浙江省某某县清溪镇柳塘");
  sheet.text(x + 17, y + 36, "村12号");
  sheet.text(x + 6, y + 48, "公民身份号码", label);
  sheet.text(x + 30, y + 48, "330000199002030000", { size: 4, face: "typewriterBold" });
  sheet.box(x + 60, y + 8, 20, 27, { fill: "#d3dbe0" });
  sheet.path(`M${x + 65} ${y + 19}a5 6 0 1 0 10 0a5 6 0 1 0 -10 0z`, { fill: "#8d7f78" });
  sheet.path(`M${x + 61} ${y + 35}c1 -9 17 -9 18 0z`, { fill: "#5b6770" });
  const below = 130;
  sheet.box(x, below, 85.6, 54, { fill: "#f6efee", stroke: "#9ab0bc", width: 0.3 });
  sheet.path(`M${x + 8} ${below + 14}a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z`, { fill: "#c8434a" });
  sheet.text(x + 51, below + 13, "中华人民共和国", { size: 4.6, face: "songBold", align: "centre" });
  sheet.text(x + 51, below + 23, "居民身份证", { size: 6.4, face: "songBold", align: "centre" });
  sheet.text(x + 18, below + 40, "签发机关", label);
  sheet.text(x + 34, below + 40, "某某县公安局");
  sheet.text(x + 18, below + 48, "有效期限", label);
  sheet.text(x + 34, below + 48, "2016.08.22-2036.08.22");
  return [sheet];
}

export const strays: readonly Paper[] = [
  {
    name: "noodle-menu",
    department: "市场部",
    wanted: ofNoKind("a menu"),
    pages: noodleMenu,
    ways: [phone({ tilt: 0.04 })],
  },
  {
    name: "evening-paper",
    department: "市场部",
    wanted: ofNoKind("a newspaper"),
    pages: eveningPaper,
    ways: [copy(1)],
  },
  {
    name: "empty-page",
    department: "客服部",
    wanted: ofNoKind("a blank page"),
    pages: emptyPage,
    ways: [scan(200, [punched()])],
  },
  {
    name: "identity-card",
    department: "销售部",
    wanted: ofNoKind("an identity card"),
    pages: identityCard,
    ways: [scan(200)],
  },
];
