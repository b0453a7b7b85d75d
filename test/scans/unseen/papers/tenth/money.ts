import { blanks, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, ovalSeal, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, copy, phone, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { beside, flush, PEN } from "./parts.ts";

const BROWN = "#8a3a22";

/** An invoice of ours, as the tax office's platform writes it. */
function interiorInvoice(): Sheet[] {
  const sheet = new Sheet("interior-invoice", { width: 210, height: 140, face: "song", size: 3.2, top: 7 });
  sheet.margin = 8;
  title(sheet, "电子发票（增值税专用发票）", { size: 6, colour: BROWN, after: 2 });
  sheet.line(62, sheet.y, 148, sheet.y, 0.3, BROWN);
  ovalSeal(sheet, 105, 16, "全国统一发票监制章", "国家税务总局", "浙江省税务局", { ink: 0.5 });
  sheet.text(150, 15, "发票号码：24332000000530917746", { size: 3 });
  sheet.text(150, 21, "开票日期：2024年12月26日", { size: 3 });
  for (const [x, label, lines] of [
    [8, "购买方信息", ["名称：重庆渝峡汽车内饰件有限公司", "统一社会信用代码/纳税人识别号：91500112MA5U7K9T3D"]],
    [105, "销售方信息", [`名称：${US.name}`, `统一社会信用代码/纳税人识别号：${US.code}`]],
  ] as const) {
    sheet.box(x, 32, 97, 22, { stroke: BROWN, width: 0.3 });
    sheet.line(x + 6, 32, x + 6, 54, 0.2, BROWN);
    sheet.down(x + 1.4, 36, label, 3.9, { size: 3, colour: BROWN });
    for (const [i, line] of lines.entries()) sheet.text(x + 8, 39 + i * 10, line, { size: 3.1 });
  }
  sheet.box(8, 54, 194, 42, { stroke: BROWN, width: 0.3 });
  sheet.y = 55;
  const widths = [50, 28, 12, 14, 26, 24, 20, 20];
  const aligns = ["left", "left", "centre", "right", "right", "right", "centre", "right"] as const;
  table(sheet, {
    widths,
    aligns,
    rules: "none",
    height: 6.4,
    style: { size: 3 },
    head: { align: "centre", colour: BROWN },
    rows: [
      ["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"],
      ["*专用设备*机器人上下料单元", "YL-SX-20", "套", "1", "309734.51", "309734.51", "13%", "40265.49"],
      ["*专用设备*料架", "YL-LJ-2", "个", "20", "2212.3895", "44247.79", "13%", "5752.21"],
    ],
  });
  sheet.y = 88;
  table(sheet, {
    widths,
    aligns: ["centre", ...aligns.slice(1)],
    rules: "none",
    height: 6.4,
    style: { size: 3 },
    rows: [["合　　计", "", "", "", "", "¥353982.30", "", "¥46017.70"]],
  });
  sheet.box(8, 96, 194, 9, { stroke: BROWN, width: 0.3 });
  sheet.text(12, 102, "价税合计（大写）", { colour: BROWN });
  sheet.text(60, 102, "肆拾万圆整", { size: 3.4 });
  sheet.text(140, 102, "（小写）¥400000.00", { size: 3.4 });
  sheet.box(8, 105, 194, 22, { stroke: BROWN, width: 0.3 });
  sheet.line(14, 105, 14, 127, 0.2, BROWN);
  sheet.down(9.4, 112, "备注", 7, { size: 3, colour: BROWN });
  sheet.text(16, 112, "合同编号：YX-SB-2024-0217　项目：门板焊接线上下料", { size: 3 });
  sheet.text(18, 134, "开票人：方洁");
  return [sheet];
}

/** What we charge a maker of biscuits overseas. */
function biscuitInvoice(): Sheet[] {
  const sheet = new Sheet("biscuit-invoice", { face: "song", size: 3.7, top: 20 });
  title(sheet, US.english, { size: 4.8, after: 2 });
  title(sheet, "588 Jiangnan Avenue, Binjiang District, Hangzhou, Zhejiang, China", {
    size: 3.2,
    face: "song",
    after: 4,
  });
  sheet.line(sheet.left, sheet.y, sheet.right, sheet.y, 0.5);
  title(sheet, "COMMERCIAL INVOICE", { size: 6.4, after: 4 });
  beside(
    sheet,
    [
      [
        "Sold to:",
        "Petaling Biscuit Industries Sdn. Bhd.",
        "Lot 18, Jalan Perusahaan 4",
        "40150 Shah Alam, Selangor, Malaysia",
      ],
      ["Invoice No.: YL-CI-23088", "Date: 21 November 2023", "S/C No.: YL-SC-2305-12", "L/C No.: MBB-2307-00418"],
    ],
    { starts: [0, 0.6], height: 6.5 },
  );
  row(sheet, [[0, "From: Ningbo, China   To: Port Klang, Malaysia   Per: MV Straits Pioneer V.118S"]], 10);
  sheet.y += 4;
  table(sheet, {
    widths: [26, 70, 20, 24, 26],
    height: 10,
    head: { face: "songBold" },
    aligns: ["left", "left", "centre", "right", "right"],
    rows: [
      ["Marks", "Description of goods", "Quantity", "Unit price", "Amount"],
      ["PBI", "Automatic case packing line YL-ZX-8", "1 set", "USD 86,500", "USD 86,500"],
      ["KLANG", "Gripper head for 300 g packs", "2 sets", "USD 4,250", "USD 8,500"],
      ["C/NO. 1-9", { text: "Total CIF Port Klang (Incoterms 2020)", span: 3 }, "USD 95,000"],
    ],
  });
  flush(
    sheet,
    "SAY US DOLLARS NINETY-FIVE THOUSAND ONLY.\nWe hereby certify that the goods are of Chinese origin and that this invoice is true and correct.\nGross weight 6,420 kg, net weight 5,760 kg, nine wooden cases.",
    3.7,
    18,
  );
  row(sheet, [[0.5, US.english, { size: 3.2 }]]);
  sheet.text(130, sheet.y + 11, "Lu Chengze", { face: "cursive", size: 8 });
  sheet.line(105, sheet.y + 14, sheet.right, sheet.y + 14);
  row(sheet, [[0.5, "Authorised signature", { size: 3.2 }]], 18);
  return [sheet];
}

/** The bank tells us that an agrochemist's money has come. */
function agrochemistPaid(): Sheet[] {
  const sheet = new Sheet("agrochemist-paid", { width: 210, height: 128, face: "song", size: 3.5, top: 9 });
  sheet.margin = 12;
  sheet.text(sheet.left, 15, "招商银行", { face: "heiBold", size: 5.6, colour: "#a8202a" });
  sheet.text(105, 15, "收款回单", { face: "songBold", size: 6, align: "centre" });
  sheet.line(sheet.left, 19, sheet.right, 19, 0.6, "#a8202a");
  sheet.y = 20;
  const line = (left: string, right: string) =>
    row(
      sheet,
      [
        [0, left],
        [0.54, right],
      ],
      8.2,
    );
  line("日期：2024年01月18日", "业务类型：跨行转账汇入");
  line("回单编号：240118CMB70391158", "流水号：C0571KX002ABDHZ");
  line(`收款账号：${US.account}`, "付款账号：1706 0210 0920 0033 618");
  line(`户　　名：${US.name}`, "户　　名：湖北楚穗农化股份有限公司");
  line(`开 户 行：${US.bank}`, "开 户 行：工商银行荆州沙市支行");
  sheet.y += 4;
  sheet.line(sheet.left, sheet.y, sheet.right, sheet.y, 0.2);
  row(sheet, [[0, "金额（大写）：人民币肆拾伍万陆仟元整"]], 8.2);
  row(sheet, [[0, "金额（小写）：CNY456,000.00"]], 8.2);
  row(sheet, [[0, "摘　　要：付农药装箱码垛线发货款"]], 8.2);
  sheet.y += 5;
  sheet.line(sheet.left, sheet.y, sheet.right, sheet.y, 0.2);
  row(sheet, [[0, "经办：EB0571　第1次打印　请勿重复入账", { size: 3 }]], 6);
  roundSeal(sheet, 168, 104, "招商银行股份有限公司", "回单专用章", { radius: 17, ink: 0.7 });
  return [sheet];
}

/** A trinket maker paid in cash; our cashier wrote the receipt. */
function trinketReceipt(): Sheet[] {
  const sheet = new Sheet("trinket-receipt", { width: 186, height: 96, face: "song", size: 4, top: 7 });
  sheet.margin = 14;
  title(sheet, "收　据", { size: 7, after: 0 });
  sheet.text(sheet.right, 14, "No 4471906", {
    face: "typewriter",
    size: 4.6,
    colour: "#b32024",
    align: "right",
  });
  sheet.text(93, 22, "2022年3月24日", { ...PEN, align: "centre" });
  sheet.y = 22;
  blanks(sheet, [[0, "今收到", "义乌市凯钰饰品有限公司", { ...PEN, size: 6.2 }]], 12);
  blanks(sheet, [[0, "交来", "点胶机维修费、配件款", PEN]], 11);
  blanks(
    sheet,
    [
      [0, "人民币（大写）", "陆仟捌佰元整", { ...PEN, to: 0.64 }],
      [0.66, "￥", "6800.00", PEN],
    ],
    11,
  );
  blanks(
    sheet,
    [
      [0, "备注", "现金", { ...PEN, to: 0.4 }],
      [0.42, "收款人", "方洁", { ...PEN, to: 0.7 }],
      [0.72, "交款人", "龚小凤", PEN],
    ],
    12,
  );
  row(sheet, [[0, "收款单位（公章）"]], 12);
  roundSeal(sheet, 62, 74, US.name, "财务专用章", { radius: 17, turn: -8, ink: 0.75 });
  boxStamp(sheet, 148, 32, "现金收讫", { size: 5, turn: -6 });
  return [sheet];
}

/** A cheque of a flour mill was paid in: the bank's slip. */
function flourSlip(): Sheet[] {
  const sheet = new Sheet("flour-slip", { width: 200, height: 112, face: "song", size: 3.5, top: 8 });
  sheet.margin = 14;
  title(sheet, "中国建设银行　进账单（收账通知）　3", { size: 5, after: 2 });
  row(sheet, [[0.38, "2023 年 10 月 19 日"]], 6);
  sheet.y += 3;
  table(sheet, {
    widths: [10, 18, 58, 10, 18, 58],
    height: 9.5,
    rows: [
      ["出", "全称", "陕西关中面业有限责任公司", "收", "全称", US.name],
      ["票", "账号", "6100 1730 0080 5250 4471", "款", "账号", "3305 0161 6227 0000 0915"],
      ["人", "开户银行", "建行咸阳秦都支行", "人", "开户银行", "建行杭州高新支行"],
    ],
  });
  table(sheet, {
    widths: [28, 92, 52],
    height: 10,
    rows: [
      ["金额", "人民币（大写）玖万贰仟叁佰肆拾元整", "￥92,340.00"],
      ["票据种类", "转账支票", "票据张数　1"],
      ["票据号码", "30906142　　用途：包装机械手尾款", "复核　　　记账"],
    ],
  });
  para(sheet, "此联是收款人开户银行交给收款人的收账通知", { indent: 0, size: 3 });
  roundSeal(sheet, 158, 82, "中国建设银行杭州高新支行", "转讫", { radius: 15, ink: 0.65 });
  return [sheet];
}

export const money: readonly Paper[] = [
  {
    name: "interior-invoice",
    department: "财务部",
    wanted: filed("F/发票", { date: "2024-12-26", customer: "重庆渝峡汽车内饰件有限公司", amount: "400000.00" }),
    pages: interiorInvoice,
    ways: [born()],
  },
  {
    name: "biscuit-invoice",
    department: "财务部",
    wanted: filed("F/发票", {
      date: "2023-11-21",
      customer: "Petaling Biscuit Industries Sdn. Bhd.",
      amount: "95000.00",
      why: "in English; the other party is beneath our own head",
    }),
    pages: biscuitInvoice,
    ways: [scan(200)],
  },
  {
    name: "agrochemist-paid",
    department: "财务部",
    wanted: filed("F/付款凭证", { date: "2024-01-18", customer: "湖北楚穗农化股份有限公司", amount: "456000.00" }),
    pages: agrochemistPaid,
    ways: [scan(200), phone({ tilt: 0.03, shadow: 0.25 })],
  },
  {
    name: "trinket-receipt",
    department: "财务部",
    wanted: filed("F/付款凭证", {
      date: "2022-03-24",
      customer: "义乌市凯钰饰品有限公司",
      amount: "6800.00",
      why: "name and date are by hand alone",
    }),
    pages: trinketReceipt,
    ways: [scan(300)],
  },
  {
    name: "flour-slip",
    department: "财务部",
    wanted: filed("F/付款凭证", { date: "2023-10-19", customer: "陕西关中面业有限责任公司", amount: "92340.00" }),
    pages: flourSlip,
    ways: [copy(1)],
  },
];
