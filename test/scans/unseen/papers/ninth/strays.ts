import { para, table, title } from "../../engine/layout.ts";
import { Sheet } from "../../engine/sheet.ts";
import { copy, phone, scan } from "../../engine/ways.ts";
import { punched } from "../../engine/wear.ts";
import { ofNoKind, type Paper } from "../../paper.ts";

/** What a restaurant serves. */
function menu(): Sheet[] {
  const sheet = new Sheet("noodle-menu", { face: "hei", size: 4.4 });
  sheet.y = 18;
  title(sheet, "老巷子面馆", { face: "songBlack", size: 10, colour: "#8a1f1f" });
  title(sheet, "堂食　外卖　早六点至晚九点", { size: 4 });
  table(sheet, {
    x: 35,
    widths: [100, 40],
    height: 12,
    rules: "rows",
    aligns: ["left", "right"],
    head: { face: "heiBold" },
    rows: [
      ["面　点", "价格"],
      ["片儿川", "18元"],
      ["虾爆鳝面", "38元"],
      ["葱油拌面", "12元"],
      ["雪菜肉丝面", "16元"],
      ["腰花面", "26元"],
      ["小馄饨", "10元"],
      ["小笼包（一笼八只）", "15元"],
      ["酱鸭腿", "22元"],
      ["糖醋排骨", "32元"],
      ["清炒时蔬", "14元"],
      ["豆浆（甜、咸）", "4元"],
    ],
  });
  para(sheet, "加面两元，加蛋三元。不吃辣请先说。谢谢惠顾！", { x: 35, width: 140, indent: 0 });
  return [sheet];
}

/** A page of an evening paper. */
function newspaper(): Sheet[] {
  const sheet = new Sheet("evening-paper", { face: "song", size: 3.5 });
  sheet.margin = 14;
  sheet.text(14, 22, "钱江潮报", { face: "songBlack", size: 12 });
  sheet.text(196, 16, "2025年11月5日　星期三", { align: "right", face: "hei" });
  sheet.text(196, 22, "城事　A07版", { align: "right", face: "heiBold" });
  sheet.line(14, 27, 196, 27, 0.8);
  sheet.text(14, 40, "运河边的老粮仓要变图书馆了", { face: "songBlack", size: 8.4 });
  sheet.text(14, 48, "本报记者　苏晓　通讯员　倪敏", { size: 3.3, face: "hei" });
  const stories = [
    "拱宸桥西，三座上世纪五十年代的粮仓静静立在河边。昨天上午，施工人员拆下了蒙在仓墙上的防尘网，青砖和木梁露出了本来的样子。\n“仓里的木地板是老杉木，一块都舍不得扔。”负责修缮的老师傅说，木料拆下来后先编号，再一块块装回去。\n按照计划，一号仓做成人阅览室，二号仓给孩子们，三号仓留作运河粮食史的展厅。院子里的两棵香樟也保留下来。",
    "附近的居民最关心停车。街道的工作人员说，河对岸的地下车库明年春天可以启用，走过一座步行桥就到。\n在粮站工作过三十年的蒋大爷每天都来看进度。“小时候跟着父亲来交公粮，队伍一直排到桥头。”他说，希望展厅里能摆上那杆老秤。\n图书馆预计明年国庆节前后开放，届时将收藏图书六万册，每周开放六天。",
    "【天气】今天多云，偏北风三级，气温十一到十九度；明天阴有小雨，早晚较凉，请注意添衣。\n【交通】环城北路部分路段夜间铺设管线，每晚十点后单向通行，途经的三路公交车绕行。\n【提醒】市第三医院的流感疫苗接种点周末照常开放，六十岁以上的老人可以在社区预约。\n【征稿】副刊“弄堂”征集老照片和照片背后的故事。",
  ];
  for (const [i, story] of stories.entries()) {
    sheet.y = 52;
    para(sheet, story, { x: 14 + i * 62, width: 57, leading: 1.7 });
  }
  sheet.line(73.5, 54, 73.5, 122, 0.15);
  sheet.line(135.5, 54, 135.5, 122, 0.15);
  sheet.line(14, 128, 196, 128, 0.5);
  sheet.text(14, 138, "秋天，去皋亭山看一场落日", { face: "songBold", size: 6.4 });
  sheet.y = 141;
  para(
    sheet,
    "从地铁口出来走二十分钟，就到了山脚。石阶不陡，老人孩子都走得动。半山有一座凉亭，附近的村民摆了几张竹椅，卖自家晒的柿饼和番薯干。\n往上再走一刻钟，城市一下子在脚下铺开，运河像一条亮闪闪的带子。太阳落下去的时候，风里有稻草的味道。\n下山不必走回头路，东边的竹林小径直通古寺，寺门口有公交车回城，末班车是晚上七点半。记得带一件外套。",
    { leading: 1.7 },
  );
  return [sheet];
}

/** Nothing but the holes. */
const blank = (): Sheet[] => [new Sheet("blank-sheet")];

/** Both sides of an identity card on one page, as offices copy it. */
function identity(): Sheet[] {
  const sheet = new Sheet("identity-card", { face: "hei", size: 3.3 });
  const [x, y] = [62, 52];
  sheet.box(x, y, 86, 54, { fill: "#f1f5f8", stroke: "#777777", width: 0.4 });
  const lines = [
    ["姓　名", "孙玉兰"],
    ["性　别", "女　　民　族　汉"],
    ["出　生", "1987年4月16日"],
    ["住　址", "江苏省宜兴市丁蜀镇"],
    ["", "陶都路27号"],
  ] as const;
  for (const [i, [label, text]] of lines.entries()) {
    if (label) sheet.text(x + 5, y + 9 + i * 7, label, { size: 3, colour: "#3a5f80" });
    sheet.text(x + 17, y + 9 + i * 7, text);
  }
  sheet.text(x + 5, y + 49, "公民身份号码", { size: 3, colour: "#3a5f80" });
  sheet.text(x + 29, y + 49, "320282198704160000", { face: "heiBold", size: 4 });
  sheet.box(x + 58, y + 7, 22, 29, { fill: "#b9c3cb" });
  sheet.path(`M${x + 63} ${y + 18}a6 7 0 1 0 12 0a6 7 0 1 0 -12 0z`, { fill: "#6d757c" });
  sheet.path(`M${x + 60} ${y + 36}c1 -12 17 -12 18 0z`, { fill: "#565d63" });
  const low = 130;
  sheet.box(x, low, 86, 54, { fill: "#f3f0ee", stroke: "#777777", width: 0.4 });
  sheet.text(x + 50, low + 14, "中华人民共和国", { face: "songBold", size: 5, align: "centre" });
  sheet.text(x + 50, low + 24, "居民身份证", { face: "songBlack", size: 7, align: "centre" });
  sheet.text(x + 20, low + 42, "签发机关　宜兴市公安局", { size: 3.2 });
  sheet.text(x + 20, low + 49, "有效期限　2018.03.12-2038.03.12", { size: 3.2 });
  return [sheet];
}

export const strays: readonly Paper[] = [
  {
    name: "noodle-menu",
    department: "市场部",
    wanted: ofNoKind("the menu of a noodle shop"),
    pages: menu,
    ways: [scan(200)],
  },
  {
    name: "evening-paper",
    department: "市场部",
    wanted: ofNoKind("a page of a newspaper"),
    pages: newspaper,
    ways: [phone({ tilt: 0.03 })],
  },
  {
    name: "blank-sheet",
    department: "客服部",
    wanted: ofNoKind("a blank page"),
    pages: blank,
    ways: [scan(200, [punched()])],
  },
  {
    name: "identity-card",
    department: "销售部",
    wanted: ofNoKind("the identity card of a person"),
    pages: identity,
    ways: [copy(1)],
  },
];
