import { para, row, table, title } from "../../engine/layout.ts";
import { roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, phone, scan } from "../../engine/ways.ts";
import { filed, ofNoKind, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** The customer wrote down what we asked for. */
function basics(): Sheet[] {
  const sheet = new Sheet("basics", { face: "song", size: 3.8, top: 20 });
  title(sheet, "客户基本情况登记表", { size: 6.6, after: 2 });
  row(
    sheet,
    [
      [0, "建档部门：销售二部"],
      [0.62, "登记日期：2023年6月27日"],
    ],
    6,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [30, 53, 30, 53],
    height: 10,
    rows: [
      ["单位全称", { text: "秦皇岛山海关幕墙有限公司", span: 3 }],
      ["统一社会信用代码", "91130303MA0D7WK25E", "企业性质", "民营"],
      ["成立日期", "2008年3月11日", "注册资本", "3,200万元"],
      ["法定代表人", "佟国华", "职工人数", "215人"],
      ["注册地址", { text: "秦皇岛市山海关区临港产业园船厂路18号", span: 3 }],
      ["主营业务", { text: "建筑幕墙、中空玻璃加工与安装", span: 3 }],
      ["上年营业额", "1.4亿元（2022年）", "信用等级", "A"],
      ["开户银行", "工行山海关支行", "银行账号", "0404 0120 0930 0187 226"],
      ["联络人", "采购部　白雪", "联络电话", "0335-507 6618"],
      ["已购设备", { text: "玻璃上片机器人1台（2019年），合片线输送1套（2022年）", span: 3 }],
      ["意向", { text: "2024年中空线改造，预计投资800万元", span: 3 }],
    ],
  });
  sheet.y += 8;
  row(sheet, [
    [0, "填表：邹凯"],
    [0.36, "复核：骆文澜"],
    [0.68, "客户确认（章）："],
  ]);
  roundSeal(sheet, 166, sheet.y + 14, "秦皇岛山海关幕墙有限公司", "", { radius: 20, ink: 0.7 });
  return [sheet];
}

/** Who reports to whom. */
function chart(): Sheet[] {
  const sheet = new Sheet("chart", { width: 297, height: 210, face: "hei", size: 3.7, top: 16 });
  title(sheet, "开封朱仙镇木版年画文化传播有限公司", { face: "heiBold", size: 5.6, after: 3 });
  title(sheet, "组织机构图", { face: "heiBold", size: 5.6, after: 2 });
  const box = (x: number, y: number, width: number, text: string, name = "") => {
    sheet.box(x - width / 2, y, width, name ? 15 : 10, { fill: "#eef4ea", stroke: "#3c6b30", width: 0.3 });
    sheet.text(x, y + 6.4, text, { align: "centre" });
    if (name) sheet.text(x, y + 12, name, { align: "centre", size: 3.2 });
  };
  const mid = 148.5;
  box(mid, 44, 44, "股东会");
  sheet.line(mid, 54, mid, 62);
  box(mid, 62, 44, "执行董事兼总经理", "任鹤林");
  sheet.line(mid, 77, mid, 86);
  const chiefs: readonly (readonly [number, string, string])[] = [
    [64, "生产副总", "刘春枝"],
    [mid, "营销副总", "尹向阳"],
    [233, "行政总监", "郭素梅"],
  ];
  sheet.line(64, 86, 233, 86);
  for (const [x, post, name] of chiefs) {
    sheet.line(x, 86, x, 92);
    box(x, 92, 40, post, name);
    sheet.line(x, 107, x, 116);
  }
  const rooms: readonly (readonly [number, number, string, string])[] = [
    [34, 64, "雕版车间", "32人"],
    [64, 64, "印制车间", "58人"],
    [94, 64, "设备组", "6人"],
    [133, mid, "门店部", "24人"],
    [164, mid, "电商部", "11人"],
    [218, 233, "财务室", "5人"],
    [248, 233, "采购室", "4人"],
  ];
  for (const x of [64, mid, 233]) {
    const under = rooms.filter(([, chief]) => chief === x).map(([at]) => at);
    sheet.line(Math.min(...under), 116, Math.max(...under), 116);
  }
  for (const [x, , name, people] of rooms) {
    sheet.line(x, 116, x, 122);
    box(x, 122, 27, name, people);
  }
  sheet.text(275, 186, "综合办公室制", { align: "right" });
  sheet.text(275, 193, "2022年11月15日", { align: "right" });
  return [sheet];
}

/** Whom to call there. */
function callList(): Sheet[] {
  const sheet = new Sheet("call-list", { face: "hei", size: 3.7, top: 22 });
  title(sheet, "客户联络人一览表", { face: "heiBold", size: 6.4, after: 3 });
  row(
    sheet,
    [
      [0, "客户单位：厦门同安海蛎罐头食品有限公司"],
      [0.66, "更新日期：2025年1月16日"],
    ],
    7,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [20, 30, 32, 51, 33],
    height: 9,
    head: { align: "centre", fill: "#eeeeee", face: "heiBold" },
    rows: [
      ["姓名", "部门职务", "手机", "邮箱", "备注"],
      ["洪水木", "总经理", "139****0088", "hsm@tonganhl.example", "大事须其签批"],
      ["叶美珠", "采购部经理", "158****3126", "yemz@tonganhl.example", "日常联系"],
      ["许志坚", "设备科长", "136****7740", "xuzj@tonganhl.example", "2023年接替林工"],
      ["陈阿敏", "财务", "0592-7105532", "cw@tonganhl.example", "对账、开票"],
      ["吴海生", "夜班机修", "187****6405", "", "夜间故障找他"],
    ],
  });
  para(sheet, `说明：本表供${US.name}客服与销售人员使用；人员有变，由业务员一周内更新。`, { indent: 0, after: 8 });
  row(sheet, [
    [0, "维护人：钱亦舟"],
    [0.5, "下次核对：2025年7月"],
  ]);
  return [sheet];
}

/** What a canteen or a restaurant hands out. */
function menu(): Sheet[] {
  const sheet = new Sheet("menu", { face: "xiaowei", size: 5, top: 30 });
  sheet.box(12, 12, 186, 273, { stroke: "#9c2b1f", width: 0.9 });
  title(sheet, "老秦巷子面馆", { face: "xiaowei", size: 12, after: 2, colour: "#9c2b1f" });
  title(sheet, "始于1987 · 碗碗现擀", { face: "xiaowei", size: 4.6, after: 6 });
  const dishes: readonly (readonly [string, string, string, string])[] = [
    ["油泼扯面", "16", "臊子面", "18"],
    ["裤带面", "17", "羊肉泡馍", "32"],
    ["荞面饸饹", "15", "葫芦头", "28"],
    ["腊汁肉夹馍", "12", "菠菜面", "16"],
    ["凉皮", "10", "岐山擀面皮", "11"],
  ];
  row(
    sheet,
    [
      [0, "【主食】", { size: 6 }],
      [0.52, "【招牌】", { size: 6 }],
    ],
    12,
  );
  for (const [a, x, b, y] of dishes)
    row(
      sheet,
      [
        [0, a],
        [0.34, `${x}元`],
        [0.52, b],
        [0.86, `${y}元`],
      ],
      12,
    );
  row(sheet, [[0, "【小菜与饮品】", { size: 6 }]], 16);
  row(sheet, [[0, "泡菜 4元　　炝莲菜 9元　　冰峰汽水 3元　　稠酒 12元"]], 12);
  para(sheet, "订餐电话 029-8720 6151　满60元三公里内免费送\n营业时间 10:00—21:30", { align: "centre", after: 4 });
  para(sheet, "谢谢惠顾　欢迎提出宝贵意见", { align: "centre" });
  return [sheet];
}

/** Both faces of a card copied onto one page, no one's in truth. */
function idCard(): Sheet[] {
  const sheet = new Sheet("id-card", { face: "hei", size: 3.4, top: 40 });
  const [x, top] = [62, 46];
  sheet.box(x, top, 86, 54, { fill: "#eef3f6", stroke: "#8aa0b0" });
  const lines: readonly (readonly [number, string, string])[] = [
    [9, "姓　名", "样本人"],
    [17, "性　别", "女　　民　族　壮"],
    [25, "出　生", "1991 年 2 月 30 日"],
    [33, "住　址", "广西某市某县某乡样张村9组"],
  ];
  for (const [y, label, value] of lines) {
    sheet.text(x + 5, top + y, label, { colour: "#3b6e9a", size: 2.9 });
    sheet.text(x + 18, top + y, value);
  }
  sheet.text(x + 5, top + 49, "公民身份号码", { colour: "#3b6e9a", size: 2.9 });
  sheet.text(x + 28, top + 49, "450000199102300000", { size: 3.8 });
  sheet.box(x + 62, top + 8, 19, 26, { fill: "#c9d3da" });
  const back = 128;
  sheet.box(x, back, 86, 54, { fill: "#f6efe8", stroke: "#b0a08a" });
  sheet.text(x + 52, back + 15, "中华人民共和国", { align: "centre", size: 5 });
  sheet.text(x + 52, back + 25, "居 民 身 份 证", { align: "centre", size: 6 });
  sheet.text(x + 22, back + 41, "签发机关　某县公安局");
  sheet.text(x + 22, back + 48, "有效期限　2016.08.15-2036.08.15");
  sheet.text(105, 205, "仅供办理入厂证使用", { face: "running", size: 7, align: "centre" });
  return [sheet];
}

const emptyPage = () => [new Sheet("empty-page")];

export const faces: readonly Paper[] = [
  {
    name: "basics",
    department: "销售部",
    wanted: filed("J/客户基本信息表", {
      date: "2023-06-27",
      customer: "秦皇岛山海关幕墙有限公司",
      why: "founded in 2008, figures of 2022",
    }),
    pages: basics,
    ways: [scan(200)],
  },
  {
    name: "chart",
    department: "市场部",
    wanted: filed("J/客户组织架构图", {
      date: "2022-11-15",
      customer: "开封朱仙镇木版年画文化传播有限公司",
      why: "a drawing across the page",
    }),
    pages: chart,
    ways: [scan(150)],
  },
  {
    name: "call-list",
    department: "市场部",
    wanted: filed("J/客户联系人信息", {
      date: "2025-01-16",
      customer: "厦门同安海蛎罐头食品有限公司",
      why: "a remark speaks of 2023",
    }),
    pages: callList,
    ways: [born(), chat(130, 35)],
  },
  { name: "menu", department: "市场部", wanted: ofNoKind("a menu"), pages: menu, ways: [phone()] },
  {
    name: "id-card",
    department: "客服部",
    wanted: ofNoKind("a person's identity card"),
    pages: idCard,
    ways: [scan(200)],
  },
  { name: "empty-page", department: "客服部", wanted: ofNoKind("a blank page"), pages: emptyPage, ways: [scan(200)] },
];
