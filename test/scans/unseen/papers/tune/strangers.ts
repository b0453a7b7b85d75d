import { letterhead, para, row, table, title, wrap } from "../../engine/layout.ts";
import { barcode, boxStamp, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, cleanPng, copy, faxPng, phone, scan, scanPdf } from "../../engine/ways.ts";
import { darkEdge, folded } from "../../engine/wear.ts";
import { ofNoKind, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

function menu(): Sheet[] {
  const sheet = new Sheet("menu", { face: "xiaowei", size: 5.2 });
  sheet.box(10, 10, 190, 277, { stroke: "#8a4b1c", width: 1.2 });
  sheet.text(105, 36, "湖畔人家 · 时令菜单", { size: 12, align: "centre", colour: "#8a4b1c" });
  sheet.y = 46;
  for (const [head, dishes] of [
    [
      "冷　菜",
      [
        ["桂花糖藕", "28"],
        ["白切鸡（半只）", "58"],
        ["葱油海蜇", "42"],
      ],
    ],
    [
      "热　菜",
      [
        ["西湖醋鱼", "98"],
        ["东坡肉（位）", "22"],
        ["龙井虾仁", "128"],
        ["油焖春笋", "48"],
      ],
    ],
    [
      "汤　羹",
      [
        ["宋嫂鱼羹", "56"],
        ["莼菜汤", "38"],
      ],
    ],
    [
      "主　食",
      [
        ["片儿川", "26"],
        ["蟹黄汤包（6只）", "36"],
      ],
    ],
  ] as const) {
    row(sheet, [[0.5, head, { align: "centre", size: 6.4, colour: "#8a4b1c" }]], 14);
    for (const [dish, price] of dishes)
      row(
        sheet,
        [
          [0.14, dish],
          [0.86, `¥${price}`, { align: "right" }],
        ],
        10,
      );
  }
  row(sheet, [[0.5, "订餐电话 0571-8799 6633　满300元送时令水果", { align: "centre", size: 3.6 }]], 16);
  return [sheet];
}

/** Columns of news; one of them tells of a contract that others signed. */
function newspaper(): Sheet[] {
  const sheet = new Sheet("newspaper", { width: 280, height: 396, face: "song", size: 3.4 });
  sheet.text(140, 26, "钱江工商时报", { size: 17, face: "songBlack", align: "centre", colour: "#b01818" });
  sheet.text(140, 34, "2024年9月20日 星期五　农历甲辰年八月十八　第6217期　今日8版", { size: 3.2, align: "centre" });
  sheet.line(16, 37, 264, 37, 0.8);
  sheet.text(16, 52, "高端装备产业集群加速成形 前八月订单增长两成", { size: 8.6, face: "songBlack" });
  const columns = [
    "本报讯（记者 陈舒）昨日，记者从全市装备制造业推进会上获悉，今年1至8月，规模以上装备企业新签订单同比增长20.3%，其中工业机器人产量突破两万台。业内人士认为，下游汽车、光伏、食品等行业的更新改造需求持续释放，是拉动增长的主要原因。推进会透露，未来三年全市将建成五个专业园区，培育链主企业十家以上，并设立总规模五十亿元的产业基金。",
    "会上，三家企业与外地客户现场签订了设备采购合同，合同总金额达4.8亿元。签约企业负责人表示，这批设备将于明年二季度前全部交付，并提供为期两年的免费维护服务。市经信局有关负责人说，下一步将组织银企对接，帮助中小企业缓解资金压力，同时加大首台套保险补偿力度，鼓励用户企业敢用、愿用国产装备。",
    "【消费提醒】市市场监管局昨日公布上半年投诉热点，共受理消费者投诉12.6万件，同比下降3.1%。其中预付式消费、网购售后、装修质量位居前三。市场监管部门提醒，消费者应当保留付款凭证、发票和聊天记录，遇到纠纷及时拨打12315。国庆长假将至，出行前应当认真阅读退改条款，谨慎选择低价旅游产品。",
  ];
  for (const [i, text] of columns.entries()) {
    const x = 16 + i * 84;
    for (const [n, line] of wrap(sheet, text, 78, { size: 4.4 }).entries())
      sheet.text(x, 64 + n * 7.2, line, { size: 4.4 });
  }
  sheet.text(16, 182, "大运河畔秋色渐浓 露营经济升温", { size: 7, face: "songBlack" });
  sheet.box(16, 188, 120, 80, { fill: "#9aa6a0" });
  sheet.path("M16 268l40-52 26 30 20-18 34 40z", { fill: "#6f7d74" });
  for (const [n, line] of wrap(
    sheet,
    "图为市民在运河边的草坪上搭起帐篷。随着天气转凉，城郊营地的预订量较上月翻了一番，不少营地推出音乐会、手作课堂等活动，延长游客停留时间。",
    118,
  ).entries())
    sheet.text(16, 275 + n * 5.4, line);
  for (const [n, line] of wrap(
    sheet,
    "广告　云栖苑三期准现房发售，建筑面积89—143方，热线0571-8500 8888。　遗失声明：杭州某某商贸有限公司遗失公章一枚，声明作废。",
    118,
  ).entries())
    sheet.text(146, 194 + n * 5.4, line);
  return [sheet];
}

const blank = () => [new Sheet("blank")];

/** Both sides of an identity card, copied one above the other. */
function identityCard(): Sheet[] {
  const sheet = new Sheet("identity-card", { face: "hei", size: 3.2 });
  sheet.path("M62 50h86v54h-86z", { fill: "#dbe7f2", stroke: "#8fa8bd", width: 0.4 });
  for (const [y, label, value] of [
    [60, "姓名", "章小禾"],
    [67, "性别", "女　民族 汉"],
    [74, "出生", "1949 年 12 月 31 日"],
    [81, "住址", "浙江省杭州市上城区清波街道"],
  ] as const) {
    sheet.text(67, y, label, { size: 2.6, colour: "#4a79a8" });
    sheet.text(76, y, value);
  }
  sheet.text(76, 86, "柳浪闻莺路8号2幢301室");
  sheet.text(67, 98, "公民身份号码", { size: 2.8, colour: "#4a79a8" });
  sheet.text(90, 98, "11010519491231002X", { size: 4 });
  sheet.path("M122 58h20v26h-20z", { fill: "#c3b8ae" });
  sheet.path("M132 62a5 6 0 1 0 .01 0zM123 84q9-14 18 0z", { fill: "#5a5048" });
  sheet.path("M62 122h86v54h-86z", { fill: "#dbe7f2", stroke: "#8fa8bd", width: 0.4 });
  sheet.path("M78 132a8 8 0 1 0 .01 0z", { fill: "#c0392b" });
  sheet.text(114, 136, "中华人民共和国", { size: 4.6, face: "songBold", align: "centre" });
  sheet.text(114, 147, "居 民 身 份 证", { size: 6, face: "songBold", align: "centre" });
  sheet.text(84, 163, "签发机关　杭州市公安局上城分局");
  sheet.text(84, 170, "有效期限　2015.06.09-长期");
  sheet.text(105, 200, "仅限办理门禁卡使用", { size: 5, face: "running", align: "centre" });
  return [sheet];
}

function poster(): Sheet[] {
  const sheet = new Sheet("poster", { face: "heiBold", size: 6 });
  sheet.box(0, 0, 210, 297, { fill: "#123c69" });
  sheet.path("M0 190l70-60 60 50 80-80v197h-210z", { fill: "#1f5f9b" });
  sheet.text(105, 60, "智造未来", { size: 26, face: "heiBold", align: "centre", colour: "#ffffff" });
  sheet.text(105, 84, "第十二届长三角工业自动化展览会", { size: 9, align: "centre", colour: "#ffd34d" });
  sheet.text(105, 210, "2024.11.7 — 11.9", { size: 11, align: "centre", colour: "#ffffff" });
  sheet.text(105, 226, "杭州大会展中心 2号馆", { size: 8, align: "centre", colour: "#ffffff" });
  sheet.text(105, 246, "扫码预约 免费入场 · 前500名赠精美礼品", { size: 6, align: "centre", colour: "#ffd34d" });
  sheet.text(105, 284, "主办：长三角自动化学会　承办：会展集团", {
    size: 3.8,
    face: "hei",
    align: "centre",
    colour: "#dddddd",
  });
  return [sheet];
}

function certificate(): Sheet[] {
  const sheet = new Sheet("certificate", { width: 210, height: 297, face: "song", size: 4.4 });
  sheet.box(12, 12, 186, 273, { stroke: "#b08d3c", width: 2 });
  sheet.box(16, 16, 178, 265, { stroke: "#b08d3c", width: 0.4 });
  sheet.y = 50;
  title(sheet, "质量管理体系认证证书", { size: 10, face: "songBlack", after: 8 });
  row(sheet, [[0.5, "证书编号：06524Q01177R2M", { align: "centre" }]], 10);
  row(sheet, [[0.5, "兹证明", { align: "centre" }]], 20);
  row(sheet, [[0.5, "嘉善西塘紧固件有限公司", { align: "centre", size: 7, face: "songBold" }]], 14);
  row(sheet, [[0.5, "统一社会信用代码：91330421671603322J", { align: "centre" }]], 10);
  row(sheet, [[0.5, "质量管理体系符合 GB/T 19001-2016 / ISO 9001:2015 标准", { align: "centre" }]], 14);
  row(sheet, [[0.5, "认证范围：紧固件的设计、生产和销售", { align: "centre" }]], 12);
  row(sheet, [[0.1, "首次发证日期：2018年6月22日"]], 30);
  row(sheet, [[0.1, "本次发证日期：2024年6月20日"]], 9);
  row(sheet, [[0.1, "有效期至：2027年6月21日"]], 9);
  roundSeal(sheet, 150, 236, "华东质量认证中心有限公司", "证书专用章", { turn: 3 });
  return [sheet];
}

function priceList(): Sheet[] {
  const sheet = new Sheet("price-list", { face: "hei", size: 3.6 });
  letterhead(sheet, US.name, { line: "2024年度标准件价格表（自2024年3月1日起执行）", colour: "#1f4e8c" });
  sheet.y += 2;
  table(sheet, {
    widths: [20, 66, 40, 40],
    aligns: ["centre", "left", "right", "right"],
    head: { align: "centre", face: "heiBold", fill: "#dfe8f3" },
    rows: [
      ["代号", "名称", "出厂价（元）", "经销价（元）"],
      ...[
        "气动夹爪 JZ-20",
        "气动夹爪 JZ-32",
        "真空吸盘 φ30",
        "真空吸盘 φ50",
        "快换盘 KH-10",
        "缓冲器 AC1412",
        "浮动接头 M10",
        "调速阀 4-M5",
        "电磁阀 5/2 24V",
        "导轨 HGR15",
      ].map((name, i) => [`A${101 + i}`, name, `${(38 + i * 47.5).toFixed(2)}`, `${(31 + i * 41.2).toFixed(2)}`]),
    ],
  });
  para(sheet, "说明：以上价格含13%增值税，不含运费；起订量10件；大宗订货价格另议。销售热线：0571-8672 0160", {
    indent: 0,
  });
  return [sheet];
}

/** 报价单 with a seal, which makes it no contract. */
function quotation(): Sheet[] {
  const sheet = new Sheet("quotation", { face: "song", size: 3.9 });
  letterhead(sheet, US.name, { line: `${US.address}　电话 ${US.phone}` });
  title(sheet, "报　价　单", { size: 7 });
  row(
    sheet,
    [
      [0, "客户：连云港灌云海工装备有限公司"],
      [0.64, "报价编号：BJ20240827-3"],
    ],
    8,
  );
  row(sheet, [
    [0, "联系人：骆主任　189 6131 0027"],
    [0.64, "报价日期：2024年8月27日"],
  ]);
  sheet.y += 3;
  table(sheet, {
    widths: [14, 72, 20, 30, 30],
    aligns: ["centre", "left", "centre", "right", "right"],
    head: { align: "centre", face: "songBold" },
    rows: [
      ["序", "品名规格", "数量", "单价（元）", "金额（元）"],
      ["1", "焊接变位机 YL-BW500", "2台", "68,000.00", "136,000.00"],
      ["2", "焊接机器人集成（含焊机）", "1套", "215,000.00", "215,000.00"],
      ["", "合计（含税13%、含安装）", "", "", "351,000.00"],
    ],
  });
  para(
    sheet,
    "1. 本报价有效期30天；2. 付款方式：3:6:1；3. 交货期：合同签订后75天；4. 如蒙惠顾，请与我司签订正式购销合同。",
    { indent: 0, after: 16 },
  );
  row(sheet, [[0.58, US.name]]);
  roundSeal(sheet, 152, sheet.y, US.name, "业务专用章", { turn: -5 });
  return [sheet];
}

function parcel(): Sheet[] {
  const sheet = new Sheet("parcel", { width: 100, height: 150, face: "hei", size: 3.4 });
  sheet.box(4, 4, 92, 142, { width: 0.5 });
  sheet.text(8, 14, "迅达速运", { size: 6.4, face: "heiBold" });
  sheet.text(92, 13, "标快", { size: 5, face: "heiBold", align: "right" });
  barcode(sheet, 14, 19, 72, 14);
  sheet.text(50, 38, "XD 7700 4418 2091 36", { align: "centre", size: 3.6 });
  sheet.line(4, 41, 96, 41);
  sheet.text(50, 54, "571W-LC-08", { size: 10, face: "heiBold", align: "centre" });
  sheet.line(4, 58, 96, 58);
  sheet.text(8, 65, "收 罗一鸣 138****0158", { face: "heiBold" });
  sheet.text(8, 71, "浙江省杭州市滨江区江南大道588号");
  sheet.text(8, 77, "杭州云岭智能装备有限公司 销售部");
  sheet.line(4, 81, 96, 81);
  sheet.text(8, 88, "寄 冯小姐 136****7791", { size: 3 });
  sheet.text(8, 93.5, "广东省江门市新会区会城镇三和大道", { size: 3 });
  sheet.text(8, 104, "物品：合同文件　件数 1　重量 0.12kg", { size: 3 });
  sheet.text(8, 110, "付款方式：寄付月结　声明价值：0", { size: 3 });
  sheet.text(8, 118, "2024-07-15 17:33　签收人：", { size: 3 });
  barcode(sheet, 20, 124, 60, 12);
  return [sheet];
}

/** A customer's delivery note: goods, a number of an order, and no order. */
function deliveryNote(): Sheet[] {
  const sheet = new Sheet("delivery-note", { width: 210, height: 140, face: "dots", size: 3.5, top: 10 });
  sheet.margin = 16;
  title(sheet, "绍兴市嘉德液压件有限公司送货单", { size: 5.4, face: "songBold" });
  row(
    sheet,
    [
      [0, `收货单位：${US.name}`],
      [0.66, "单号：JD-SH-0817"],
    ],
    7,
  );
  row(
    sheet,
    [
      [0, "采购订单号：YL-PO-24-0339"],
      [0.66, "送货日期：2024-05-17"],
    ],
    6,
  );
  sheet.y += 2;
  table(sheet, {
    widths: [14, 66, 40, 20, 38],
    height: 7,
    rows: [
      ["序", "品名", "规格", "数量", "备注"],
      ["1", "液压站总成", "YZ-25L", "4", ""],
      ["2", "油缸", "φ63×200", "12", "补上次欠数2只"],
    ],
  });
  row(
    sheet,
    [
      [0, "送货人：老潘"],
      [0.3, "仓库收货："],
      [0.44, "陆海", { face: "running", size: 6 }],
      [0.66, "白联：存根　红联：财务"],
    ],
    12,
  );
  boxStamp(sheet, 150, 62, "已入库", { size: 7, colour: "#27379a" });
  return [sheet];
}

/** What a traveller spent at a customer's: our own accounts. */
function expenses(): Sheet[] {
  const sheet = new Sheet("expenses", { width: 210, height: 148, face: "song", size: 3.6, top: 10 });
  sheet.margin = 16;
  const pen = { face: "running", size: 5 } as const;
  title(sheet, "差旅费报销单", { size: 6 });
  row(
    sheet,
    [
      [0, "部门：销售部"],
      [0.4, "2024 年 10 月 28 日", pen],
      [0.76, "附单据 6 张"],
    ],
    7,
  );
  sheet.y += 2;
  const cell = (text: string) => ({ text, ...pen });
  table(sheet, {
    widths: [34, 40, 34, 34, 36],
    height: 8.5,
    rows: [
      ["出差人", cell("陶一帆"), "事由", { ...cell("拜访马鞍山客户"), span: 2 }],
      ["起止日期", cell("10.22—10.24"), "地点", { ...cell("杭州—马鞍山"), span: 2 }],
      ["车船费", cell("312.00"), "住宿费", cell("598.00"), ""],
      ["市内交通", cell("76.00"), "补助", cell("240.00"), ""],
      ["合计（大写）", { ...cell("壹仟贰佰贰拾陆元整"), span: 3 }, cell("￥1226.00")],
    ],
  });
  row(
    sheet,
    [
      [0, "审批："],
      [0.08, "江澄", pen],
      [0.34, "会计："],
      [0.42, "金雅琴", pen],
      [0.7, "领款人："],
      [0.8, "陶一帆", pen],
    ],
    10,
  );
  return [sheet];
}

/** What a customer would like to know the price of. */
function inquiry(): Sheet[] {
  const sheet = new Sheet("inquiry", { face: "song", size: 4.1 });
  letterhead(sheet, "攀枝花西区钒钛机械厂", { line: "四川省攀枝花市西区清香坪　传真 0812-5556038" });
  title(sheet, "询价函", { size: 7 });
  para(sheet, `${US.name}：`, { indent: 0 });
  for (const text of [
    "我厂因技术改造需要，拟采购下列设备，请贵公司于2024年12月10日前书面报价：",
    "1. 桁架机械手（负载50kg，行程6m） 2套；\n2. 料仓 4台。",
    "报价须注明交货期、付款条件、质保期，并附产品样本及近三年业绩。",
    "本函不构成订货承诺。",
  ])
    para(sheet, text, { leading: 1.9 });
  row(sheet, [[0.58, "攀枝花西区钒钛机械厂"]], 20);
  row(sheet, [[0.62, "2024年11月28日"]], 9);
  roundSeal(sheet, 150, sheet.y - 5, "攀枝花西区钒钛机械厂", "", { turn: 13 });
  return [sheet];
}

export const strangers: readonly Paper[] = [
  { name: "menu", department: "销售部", wanted: ofNoKind("a menu"), pages: menu, ways: [phone()] },
  {
    name: "newspaper",
    department: "市场部",
    wanted: ofNoKind("a newspaper, though it speaks of contracts and complaints"),
    pages: newspaper,
    ways: [scan(150, [folded(0.5)])],
  },
  {
    name: "blank",
    department: "销售部",
    wanted: ofNoKind("a blank page"),
    pages: blank,
    ways: [scan(200), scanPdf(150)],
  },
  {
    name: "identity-card",
    department: "销售部",
    wanted: ofNoKind("a person's identity card"),
    pages: identityCard,
    ways: [copy(1, [darkEdge()]), scan(200)],
  },
  {
    name: "poster",
    department: "市场部",
    wanted: ofNoKind("a poster of a fair"),
    pages: poster,
    ways: [chat(110, 35)],
  },
  {
    name: "certificate",
    department: "采购部",
    wanted: ofNoKind("a supplier's certificate"),
    pages: certificate,
    ways: [scan(200)],
  },
  { name: "price-list", department: "销售部", wanted: ofNoKind("our price list"), pages: priceList, ways: [born()] },
  {
    name: "quotation",
    department: "销售部",
    wanted: ofNoKind("a quotation, though sealed"),
    pages: quotation,
    ways: [scan(200), faxPng("standard")],
  },
  {
    name: "parcel",
    department: "销售部",
    wanted: ofNoKind("the slip of a parcel"),
    pages: parcel,
    ways: [phone({ width: 1500 })],
  },
  {
    name: "delivery-note",
    department: "采购部",
    wanted: ofNoKind("a delivery note names an order and is none"),
    pages: deliveryNote,
    ways: [scan(200)],
  },
  {
    name: "expenses",
    department: "销售部",
    wanted: ofNoKind("what our own traveller spent"),
    pages: expenses,
    ways: [scan(200)],
  },
  {
    name: "inquiry",
    department: "销售部",
    wanted: ofNoKind("asks for prices: no class"),
    pages: inquiry,
    ways: [cleanPng(200)],
  },
];
