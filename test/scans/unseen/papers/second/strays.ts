import { letterhead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { copy, phone, scan } from "../../engine/ways.ts";
import { folded } from "../../engine/wear.ts";
import { ofNoKind, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** What the inn beside the works offers. */
function menu(): Sheet[] {
  const sheet = new Sheet("menu", { width: 148, height: 210, face: "xiaowei", size: 4.2, top: 16 });
  sheet.margin = 16;
  sheet.box(6, 6, 136, 198, { stroke: "#7d2b1d", width: 1 });
  title(sheet, "湘湖人家", { face: "xiaowei", size: 11, colour: "#7d2b1d", after: 4 });
  title(sheet, "订餐电话 0571-8262 3399　可开发票", { face: "hei", size: 3.4, after: 6 });
  for (const [name, price] of [
    ["萝卜干炒毛豆", "22元"],
    ["杨梅醉鸡（半只）", "48元"],
    ["葱油白条鱼", "时价"],
    ["梅干菜扣肉", "58元"],
    ["腌笃鲜", "68元"],
    ["清炒莼菜", "36元"],
    ["石磨豆腐煲", "28元"],
    ["桂花糯米藕", "26元"],
    ["片儿川", "18元/碗"],
  ] as const) {
    sheet.y += 12;
    const end = sheet.text(sheet.left, sheet.y, name);
    const start = sheet.right - sheet.widthOf(price);
    for (let x = end + 3; x < start - 3; x += 2.2)
      sheet.path(`M${x} ${sheet.y - 1}h0.5v0.5h-0.5z`, { fill: "#7d2b1d" });
    sheet.text(sheet.right, sheet.y, price, { align: "right" });
  }
  row(sheet, [[0, "商务宴请、会议用餐请提前一日预订", { face: "hei", size: 3.2 }]], 14);
  return [sheet];
}

/** A leaf of a newspaper that speaks of contracts and orders. */
function newspaper(): Sheet[] {
  const sheet = new Sheet("newspaper", { width: 280, height: 250, face: "song", size: 3.5, top: 18 });
  sheet.margin = 14;
  sheet.text(14, 24, "江南工商导报", { face: "songBlack", size: 13 });
  sheet.text(266, 18, "2024年6月20日 星期四", { size: 3.6, align: "right" });
  sheet.text(266, 24, "经济·第3版　责任编辑 骆青", { size: 3.2, align: "right" });
  sheet.line(14, 29, 266, 29, 0.8);
  sheet.text(140, 45, "订单排到明年　智能装备企业加班赶工", { face: "songBlack", size: 11, align: "centre" });
  const columns = [14, 99, 184];
  const story = [
    "本报讯（记者 凌波）走进位于滨江的杭州云岭智能装备有限公司，车间里十几台堆垛机正在做出厂前的调试。“手上的销售合同已经签到2025年3月，客户天天来电话催。”公司负责人江澄说。\n据介绍，今年前五个月，该公司新签合同金额1.2亿元，同比增长四成，其中出口订单占三成。\n不仅是云岭。记者从市经信部门了解到，全市规模以上智能装备企业一季度实现产值214亿元。",
    "业内人士认为，仓储用工紧张、土地价格上涨，是企业下决心改造仓库的主要原因。“过去买一台叉车就够了，现在要的是一整套方案。”\n订单多了，交付成了难题。一家轴承供应商告诉记者，交货期已从三十天延长到五十天。为此，多家企业签订了长期供货协议，提前锁定产能。\n市里近日出台十条措施，对首台套产品给予最高300万元的奖励。",
    "【相关链接】消费者投诉热线受理情况\n今年5月，全市共受理投诉2.6万件，其中售后服务类占41%，合同纠纷类占17%。市场监管部门提醒：购买大件商品应索取发票，保留付款凭证。\n【简讯】\n△ 第十二届物流装备展将于9月在上海举行。\n△ 我市举办企业合规讲座，百余家企业参加。\n△ 高速公路客运班线调整时刻。",
  ];
  for (const [i, text] of story.entries()) {
    sheet.y = 52;
    para(sheet, text, { x: columns[i] ?? 14, width: 80, leading: 1.6 });
  }
  for (const x of [96.5, 181.5]) sheet.line(x, 54, x, 100, 0.15);
  sheet.line(14, 108, 266, 108, 0.4);
  sheet.text(14, 122, "老茶馆的一天", { face: "songBold", size: 9 });
  sheet.y = 126;
  para(
    sheet,
    "清晨四点半，运河边的茶馆就卸了门板。来的都是老茶客，一壶茶，两只烧饼，能坐到日上三竿。掌柜姓倪，六十七岁，接手这间铺子也有三十个年头了。他说，从前挑担的、撑船的、做小买卖的都在这里歇脚，谈妥了价钱，茶碗一碰就算数，从不写什么字据。如今桥那头盖起了高楼，年轻人端着纸杯匆匆走过，难得有人进来坐坐。倪掌柜并不着急，他把炉子捅旺，又续上一壶水。",
    { width: 252, leading: 1.7 },
  );
  sheet.box(14, 166, 252, 60, { width: 0.4 });
  sheet.text(140, 184, "夏日清凉节　空调特卖", { face: "heiBold", size: 10, align: "centre" });
  sheet.text(140, 200, "6月22日—30日　以旧换新再减500元　地址：庆春路88号", { face: "hei", size: 5, align: "centre" });
  sheet.text(140, 216, "（广告）", { size: 3, align: "centre" });
  return [sheet];
}

/** The back of something: nothing on it but dirt. */
const blank = (): Sheet[] => [new Sheet("blank")];

/** Both sides of an identity card, crossed with the purpose of the copy. */
function identityCard(): Sheet[] {
  const sheet = new Sheet("identity-card", { face: "hei", size: 3.4 });
  sheet.box(62, 40, 86, 54, { fill: "#e9f0f4", stroke: "#8fa3ad" });
  for (const [y, label, value] of [
    [50, "姓名", "叶根土"],
    [57, "性别", "男　民族 汉"],
    [64, "出生", "1969年4月7日"],
    [71, "住址", "浙江省宁海县长街镇"],
    [76, "", "岳井村2组15号"],
  ] as const) {
    if (label) sheet.text(67, y, label, { colour: "#2e6c8a", size: 2.8 });
    sheet.text(78, y, value);
  }
  sheet.text(67, 89, "公民身份号码", { colour: "#2e6c8a", size: 2.8 });
  sheet.text(92, 89, "330226196904070000", { size: 3.8 });
  sheet.box(120, 47, 22, 29, { fill: "#9aa4a8", stroke: "#8fa3ad" });
  sheet.path("M131 53a5 6 0 1 0 .1 0zM122 76c0-9 18-9 18 0z", { fill: "#5d676b" });
  sheet.box(62, 104, 86, 54, { fill: "#f4efe9", stroke: "#8fa3ad" });
  sheet.text(105, 120, "中华人民共和国", { size: 5, align: "centre", spacing: 1 });
  sheet.text(105, 130, "居 民 身 份 证", { size: 7, face: "heiBold", align: "centre" });
  sheet.text(72, 147, "签发机关　宁海县公安局");
  sheet.text(72, 153, "有效期限　2010.05.18-2030.05.18");
  boxStamp(sheet, 105, 128, "仅供签订买卖合同使用 2023.10.16", {
    colour: "#3b3b3b",
    ink: 0.45,
    size: 4.4,
    turn: -24,
    face: "heiBold",
  });
  return [sheet];
}

/** A supplier's certificate: a customer's name, several dates, and no class. */
function certificate(): Sheet[] {
  const gold = "#8a6a1e";
  const sheet = new Sheet("certificate", { face: "song", size: 4.4, top: 40 });
  sheet.box(10, 10, 190, 277, { stroke: gold, width: 1.4 });
  sheet.box(14, 14, 182, 269, { stroke: gold, width: 0.4 });
  title(sheet, "质量管理体系认证证书", { size: 10, colour: gold, after: 8 });
  title(sheet, "证书编号：20823Q0417R2M", { face: "song", size: 3.6, after: 10 });
  title(sheet, "兹证明", { face: "song", size: 4.6, after: 8 });
  title(sheet, "无锡惠山天元轴承有限公司", { size: 7, after: 4 });
  title(sheet, "统一社会信用代码：91320206738284401J", { face: "song", size: 3.6, after: 10 });
  for (const text of [
    "建立的质量管理体系符合标准",
    "GB/T 19001—2016 / ISO 9001:2015",
    "通过认证范围如下",
    "轴承的设计、生产和服务",
    "首次发证日期：2017年4月12日",
    "本次发证日期：2023年4月10日",
    "有效期至：2026年4月11日",
  ])
    row(sheet, [[0.5, text, { align: "centre" }]], 10);
  row(sheet, [[0.5, "华东质量认证中心（苏州）有限公司", { align: "centre" }]], 26);
  roundSeal(sheet, 138, sheet.y - 4, "华东质量认证中心苏州有限公司", "", { ink: 0.8, radius: 22 });
  return [sheet];
}

/** Our own rules about contracts, invoices and complaints: for the staff. */
function notice(): Sheet[] {
  const sheet = new Sheet("notice", { face: "song", size: 4.2 });
  letterhead(sheet, US.name, { colour: "#c02020", face: "songBlack" });
  sheet.text(105, 36, "云岭智能〔2024〕17号", { align: "centre", size: 3.8 });
  sheet.y = 40;
  title(sheet, "关于规范销售合同签订及发票开具的通知", { size: 6, after: 6 });
  para(sheet, "各部门：", { indent: 0 });
  para(
    sheet,
    "近期检查发现，部分销售合同未填写签订日期，个别订单未经评审即安排生产，客户付款凭证未及时交财务。为堵塞漏洞，现通知如下：\n一、合同须经法务审核并加盖合同专用章，双方签字日期不得空缺。\n二、订单评审表由销售内勤填写，随订单归档。\n三、开具增值税专用发票前，须核对客户开票资料。\n四、客户投诉、满意度调查表由客服部于每月5日前汇总。\n五、电话、邮件、拜访记录应当日登记。\n以上自2024年4月1日起执行。违反的，按员工手册处理。",
    { leading: 1.9, after: 14 },
  );
  row(sheet, [[0.56, US.name]], 8);
  row(sheet, [[0.62, "2024年3月25日"]], 9);
  roundSeal(sheet, 150, sheet.y - 8, US.name, "", { turn: 3 });
  return [sheet];
}

/** A leaf of the book that comes with a machine. */
function handbook(): Sheet[] {
  const sheet = new Sheet("handbook", { width: 148, height: 210, face: "hei", size: 3.2, top: 18 });
  sheet.margin = 14;
  sheet.text(14, 11, "YL-L600 潜伏式搬运机器人　使用说明书", { size: 2.6 });
  sheet.line(14, 13, 134, 13);
  title(sheet, "6　保养与故障处理", { face: "heiBold", size: 5 });
  para(sheet, "6.1　每日保养：清洁雷达窗口，检查急停按钮，查看电量。", { indent: 0 });
  para(sheet, "6.2　每季度保养：检查驱动轮磨损，磨损超过3mm时更换。", { indent: 0, after: 3 });
  table(sheet, {
    widths: [20, 50, 50],
    head: { fill: "#e4e4e4", align: "centre" },
    style: { size: 3 },
    rows: [
      ["代码", "故障", "处理"],
      ["E01", "急停被按下", "旋开急停，按复位键"],
      ["E07", "雷达窗口脏污", "用软布擦拭"],
      ["E12", "驱动器过热", "停机冷却三十分钟"],
      ["E23", "电池电压低", "送充电桩充电"],
      ["E31", "与调度系统断开", "检查无线网络，重新登录"],
    ],
  });
  para(
    sheet,
    "注意：故障不能排除时，请致电客户服务热线，并提供机身编号、合同号和购买日期。自行拆卸电池包，质保失效。",
    { indent: 0 },
  );
  sheet.text(74, 202, "— 41 —", { align: "centre", size: 2.8 });
  return [sheet];
}

export const strays: readonly Paper[] = [
  { name: "menu", department: "销售部", wanted: ofNoKind("an inn's menu"), pages: menu, ways: [phone()] },
  {
    name: "newspaper",
    department: "市场部",
    wanted: ofNoKind("a newspaper that speaks of our contracts and orders"),
    pages: newspaper,
    ways: [scan(150, [folded(0.5)])],
  },
  { name: "blank", department: "销售部", wanted: ofNoKind("an empty page"), pages: blank, ways: [copy(1)] },
  {
    name: "identity-card",
    department: "销售部",
    wanted: ofNoKind("an identity card; the stamp on its copy speaks of a contract"),
    pages: identityCard,
    ways: [copy(1)],
  },
  {
    name: "certificate",
    department: "采购部",
    wanted: ofNoKind("a supplier's certificate"),
    pages: certificate,
    ways: [scan(200)],
  },
  {
    name: "notice",
    department: "销售部",
    wanted: ofNoKind("an internal notice that names every kind of paper"),
    pages: notice,
    ways: [scan(200)],
  },
  {
    name: "handbook",
    department: "客服部",
    wanted: ofNoKind("a page of a product's manual"),
    pages: handbook,
    ways: [scan(150)],
  },
];
