import { blanks, faxHead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, cleanPng, fax, faxPng, scan, scanTurned } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A mine's purchasing program printed it: a request, an approval and a delivery have days of their own. */
function mineOrder(): Sheet[] {
  const sheet = new Sheet("mine-order", { face: "hei", size: 3.4, top: 16 });
  sheet.margin = 18;
  sheet.text(sheet.left, 18, "准格尔煤业", { size: 4.6, face: "heiBold" });
  sheet.text(sheet.left, 23.5, "物资供应分公司", { size: 3.6 });
  sheet.text(sheet.right, 20, "采 购 订 单", { size: 6.4, face: "heiBold", align: "right" });
  sheet.line(sheet.left, 27, sheet.right, 27, 0.5);
  sheet.y = 29;
  table(sheet, {
    widths: [26, 66, 26, 56],
    height: 6.8,
    rows: [
      ["订单号", "WZ4500-2310-00482", "订单日期", "2023.10.24"],
      ["需求计划", "MRP-0917（2023.09.17批）", "采购组", "机电三组　乌云"],
      ["采购方", "鄂尔多斯准格尔煤业有限公司", "供应商编码", "V100873"],
      ["供应商", US.name, "币种/税率", "CNY　13%"],
      ["收货库", "准旗中心库2号门，电话0477-485 3390", "最迟到货", "2023.12.05"],
    ],
  });
  sheet.y += 4;
  table(sheet, {
    widths: [12, 28, 54, 14, 14, 24, 28],
    height: 8,
    head: { align: "centre", fill: "#dfe6ee" },
    aligns: ["centre", "left", "left", "centre", "right", "right", "right"],
    rows: [
      ["行", "物料", "描述", "单位", "数量", "含税单价", "含税金额"],
      ["010", "20310077", "防爆皮带纠偏器 KJP-2", "只", "36", "1,480.00", "53,280.00"],
      ["020", "20310102", "滚筒包胶 φ630 陶瓷", "件", "8", "6,900.00", "55,200.00"],
      ["030", "20350019", "堆取料小车行走轮组", "组", "4", "12,350.00", "49,400.00"],
      [
        { text: "含税总额　壹拾伍万柒仟捌佰捌拾元整", span: 6, align: "right" },
        { text: "157,880.00", face: "heiBold" },
      ],
    ],
  });
  para(
    sheet,
    "收货须知：①随货附煤安标志证书、合格证；②送货单写明订单号与行号，缺者拒收；③发票随货或后寄，货款挂账九十日后支付；④供方自收到本单起两日内无异议即为接受。",
    { indent: 0, after: 14 },
  );
  row(sheet, [
    [0, "制单　乌云"],
    [0.25, "复核　郝二平"],
    [0.5, "批准　刘占元　2023.10.25"],
  ]);
  roundSeal(sheet, 160, sheet.y - 3, "鄂尔多斯准格尔煤业有限公司", "物资采购专用章", {
    turn: 7,
    ink: 0.7,
    radius: 21,
  });
  return [sheet];
}

/** Our own order of a sale, signed back by the customer. */
function sealingOrder(): Sheet[] {
  const sheet = new Sheet("sealing-order", { face: "song", size: 3.8, top: 20 });
  title(sheet, US.name, { size: 5, face: "songBold", after: 2 });
  title(sheet, "销 售 订 单（备件）", { size: 6.2, after: 3 });
  row(
    sheet,
    [
      [0, "客户：吉林松花湖人参饮片有限公司"],
      [0.62, "No. SO2108-1147"],
    ],
    6,
  );
  row(
    sheet,
    [
      [0, "送货：吉林市丰满区吉林大街277号　孟祥瑞收"],
      [0.62, "下单日：2021-08-30"],
    ],
    6.5,
  );
  row(
    sheet,
    [
      [0, "运输：德邦零担，运费到付"],
      [0.62, "预计发运：2021-09-06"],
    ],
    6.5,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [64, 34, 20, 22, 26],
    rules: "rows",
    height: 8,
    head: { face: "songBold" },
    aligns: ["left", "left", "right", "right", "right"],
    rows: [
      ["品名", "图号", "数量", "单价", "金额"],
      ["封口机加热片（左右成对）", "FK-07-113", "10 对", "265.00", "2,650.00"],
      ["特氟龙带 19mm×10m", "TF-19", "24 卷", "38.00", "912.00"],
      ["减速电机 60W", "JS-60K", "3 台", "740.00", "2,220.00"],
      ["温控表 XMT-608", "XMT-608", "3 只", "158.00", "474.00"],
      [{ text: "应收合计（含税）", span: 4 }, "6,256.00"],
    ],
  });
  para(sheet, "备件一经发出，非质量原因不退。客户签字或盖章回传后安排出库。", { indent: 0, size: 3.4, after: 9 });
  row(sheet, [
    [0, "销售内勤：卓玛"],
    [0.32, "仓库："],
    [0.55, "客户签回："],
  ]);
  sheet.text(sheet.left + 0.55 * sheet.inner + 20, sheet.y, "孟祥瑞 8.31", { face: "running", size: 6.2 });
  boxStamp(sheet, 60, sheet.y + 14, "已排产", { size: 6.4, turn: -5, colour: "#2a3f8f" });
  return [sheet];
}

/** Written with a pen on squared paper and faxed. */
function faxedOrder(): Sheet[] {
  const sheet = new Sheet("faxed-order", { face: "hei", size: 4.3, top: 28 });
  faxHead(sheet, "FROM: 0991-5820446  XJTX   2017-MAR-21 TUE 16:52                     P.1/1");
  const pen = { face: "brush", size: 6.6 } as const;
  title(sheet, "新疆天山托峰果业有限公司", { face: "heiBold", size: 6 });
  title(sheet, "订货传真", { face: "heiBold", size: 6.8, after: 3 });
  blanks(sheet, [[0, "收件：", "杭州云岭智能装备有限公司　钱经理", pen]], 10);
  blanks(
    sheet,
    [
      [0, "传真：", "0571-86720159", { ...pen, to: 0.48 }],
      [0.5, "日期：", "2017年3月21日", pen],
    ],
    11,
  );
  row(sheet, [[0, "我司向贵司订购下列货物，请予确认并尽快安排："]], 13);
  sheet.y += 3;
  const cell = (text: string) => ({ text, ...pen });
  table(sheet, {
    widths: [62, 30, 34, 40],
    height: 14,
    head: { align: "centre" },
    rows: [
      ["货物及型号", "数量", "单价（元）", "金额（元）"],
      [cell("果箱封箱机"), cell("5台"), cell("9600"), cell("48000")],
      [cell("链板输送机6米"), cell("2条"), cell("13500"), cell("27000")],
      [cell("打包带PP"), cell("50卷"), cell("95"), cell("4750")],
      [{ text: "总金额", span: 3 }, cell("79750")],
    ],
  });
  blanks(sheet, [[0, "交货：", "4月20日前到乌鲁木齐火车西站", pen]], 15);
  blanks(sheet, [[0, "结算：", "先付一半，余款货到付", pen]], 14);
  blanks(
    sheet,
    [
      [0, "经办：", "阿依古丽", { ...pen, to: 0.4 }],
      [0.42, "电话：", "0991-5820445", pen],
    ],
    15,
  );
  roundSeal(sheet, 150, sheet.y + 14, "新疆天山托峰果业有限公司", "", { colour: "#222222", ink: 0.75, turn: 9 });
  return [sheet];
}

/** A page of a trading platform, printed a week later. */
function shopPage(): Sheet[] {
  const sheet = new Sheet("shop-page", { face: "hei", size: 3.5, top: 20 });
  const grey = { colour: "#666666", size: 2.9 } as const;
  sheet.text(8, 8, "2025/5/13 10:21", { size: 2.5 });
  sheet.text(202, 8, "订单详情 - 工贸优选", { size: 2.5, align: "right" });
  sheet.text(sheet.left, 22, "工贸优选", { face: "heiBold", size: 6.4, colour: "#d4581a" });
  sheet.text(sheet.left + 34, 22, "企业采购平台　|　卖家中心", grey);
  sheet.line(sheet.left, 26, sheet.right, 26, 0.3, "#d4581a");
  sheet.y = 28;
  row(sheet, [[0, "订单状态：买家已付定金，待发货", { face: "heiBold", size: 4.4 }]], 9);
  row(
    sheet,
    [
      [0, "订单编号 880417722950316"],
      [0.5, "下单时间 2025-05-06 21:40:17"],
    ],
    9,
  );
  row(
    sheet,
    [
      [0, "付款时间 2025-05-07 09:02:55"],
      [0.5, "预计发货 2025-05-22"],
    ],
    6.5,
  );
  row(sheet, [[0, "买家信息", { face: "heiBold" }]], 11);
  row(sheet, [[0, "公司名称　西双版纳勐海普洱茶业有限公司（企业认证）"]], 7);
  row(sheet, [[0, "收 货 人　岩温罕　135****2207　云南省勐海县八公里工业园"]], 6.5);
  row(sheet, [[0, "买家留言　茶饼直径20厘米，请按357克饼调模。"]], 6.5);
  row(sheet, [[0, "商品清单", { face: "heiBold" }]], 11);
  sheet.y += 2;
  table(sheet, {
    widths: [84, 26, 22, 34],
    rules: "rows",
    height: 9,
    head: { fill: "#f4f4f4" },
    aligns: ["left", "right", "right", "right"],
    rows: [
      ["商品", "单价", "数量", "小计"],
      ["茶饼自动包装机 YL-CB20（含模具一副）", "58,000.00", "1", "58,000.00"],
      ["棉纸送料架", "1,260.00", "2", "2,520.00"],
      ["延保一年", "1,500.00", "1", "1,500.00"],
    ],
  });
  row(sheet, [[0.62, "商品总额　¥62,020.00"]], 9);
  row(sheet, [[0.62, "运　　费　¥0.00"]], 6.5);
  row(sheet, [[0.62, "店铺优惠　-¥1,020.00"]], 6.5);
  row(sheet, [[0.62, "订单金额　¥61,000.00", { face: "heiBold", size: 4.4, colour: "#d4581a" }]], 8);
  row(sheet, [[0, `卖家　${US.name}`]], 12);
  sheet.text(8, 290, "https://trade.gmyx.example/seller/order?id=880417722950316", { size: 2.5 });
  sheet.text(202, 290, "1/1", { size: 2.5, align: "right" });
  return [sheet];
}

export const wants: readonly Paper[] = [
  {
    name: "mine-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2023-10-24",
      customer: "鄂尔多斯准格尔煤业有限公司",
      amount: "157880.00",
      why: "days of planning, approval and delivery beside that of the order",
    }),
    pages: mineOrder,
    ways: [scan(200), scanTurned(180)],
  },
  {
    name: "sealing-order",
    department: "客服部",
    wanted: filed("D", {
      date: "2021-08-30",
      customer: "吉林松花湖人参饮片有限公司",
      amount: "6256.00",
      why: "our own order of a sale; signed back a day later",
    }),
    pages: sealingOrder,
    ways: [chat(140, 40)],
  },
  {
    name: "faxed-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2017-03-21",
      customer: "新疆天山托峰果业有限公司",
      amount: "79750.00",
      why: "a form of a fax, filled in with a pen",
    }),
    pages: faxedOrder,
    ways: [fax("standard"), faxPng("fine")],
  },
  {
    name: "shop-page",
    department: "销售部",
    wanted: filed("D", {
      date: "2025-05-06",
      customer: "西双版纳勐海普洱茶业有限公司",
      amount: "61000.00",
      why: "a page of a platform: ordered, paid and printed on three days; a discount",
    }),
    pages: shopPage,
    ways: [born(), cleanPng(150)],
  },
];
