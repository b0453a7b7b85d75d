import { blanks, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, ovalSeal, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, falseLayer, scan, scanTurned } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

const WINE = "#7d2a2a";

interface Side {
  name: string;
  code: string;
}

interface Electronic {
  kind: string;
  number: string;
  date: string;
  buyer: Side;
  seller: Side;
  rows: readonly (readonly string[])[];
  net: string;
  tax: string;
  words: string;
  sum: string;
  notes: readonly string[];
  issuer: string;
}

/** An invoice of the tax office's platform. */
function electronic(seed: string, facts: Electronic): Sheet[] {
  const sheet = new Sheet(seed, { width: 210, height: 140, face: "song", size: 3, top: 12 });
  sheet.margin = 8;
  const print = { colour: WINE } as const;
  sheet.text(105, 14, facts.kind, { size: 5.8, align: "centre", face: "songBold", ...print });
  sheet.line(64, 16.6, 146, 16.6, 0.3, WINE);
  sheet.line(64, 17.5, 146, 17.5, 0.3, WINE);
  for (const [y, label, value] of [
    [12, "发票号码：", facts.number],
    [17.5, "开票日期：", facts.date],
  ] as const)
    sheet.text(sheet.text(151, y, label, print), y, value);
  sheet.box(8, 22, 194, 106, { stroke: WINE });
  sheet.line(8, 39, 202, 39, 0.2, WINE);
  for (const x of [14, 105, 111]) sheet.line(x, 22, x, 39, 0.2, WINE);
  sheet.down(9.6, 25.2, "购买方信息", 3.2, { ...print, size: 2.7 });
  sheet.down(106.6, 25.2, "销售方信息", 3.2, { ...print, size: 2.7 });
  for (const [x, { name, code }] of [
    [16, facts.buyer],
    [113, facts.seller],
  ] as const) {
    sheet.text(sheet.text(x, 28, "名称：", print), 28, name);
    sheet.text(sheet.text(x, 36, "统一社会信用代码/纳税人识别号：", { ...print, size: 2.6 }), 36, code, { size: 2.8 });
  }
  sheet.y = 39.5;
  table(sheet, {
    x: 8,
    widths: [52, 26, 13, 17, 24, 26, 14, 22],
    rules: "none",
    height: 6.3,
    style: { size: 2.8 },
    head: { ...print, align: "centre" },
    aligns: ["left", "left", "centre", "right", "right", "right", "centre", "right"],
    rows: [["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"], ...facts.rows],
  });
  sheet.line(8, 92, 202, 92, 0.2, WINE);
  sheet.text(24, 97, "合　　　　计", print);
  sheet.text(164, 97, facts.net, { align: "right" });
  sheet.text(200.5, 97, facts.tax, { align: "right" });
  sheet.line(8, 99.5, 202, 99.5, 0.2, WINE);
  sheet.text(14, 105, "价税合计（大写）", print);
  sheet.text(58, 105, facts.words);
  sheet.text(sheet.text(142, 105, "（小写）", print), 105, facts.sum);
  sheet.line(8, 108, 202, 108, 0.2, WINE);
  sheet.down(9.6, 114, "备注", 6, print);
  sheet.line(14, 108, 14, 128, 0.2, WINE);
  for (const [i, note] of facts.notes.entries()) sheet.text(16, 113 + 5 * i, note, { size: 2.8 });
  sheet.text(sheet.text(22, 134, "开票人：", print), 134, facts.issuer);
  ovalSeal(sheet, 105, 15, "国家税务总局统一发票监制章", "", "", { ink: 0.22 });
  return [sheet];
}

const OURS: Side = { name: US.name, code: US.code };

/** A printing works bought of us. */
const printersInvoice = () =>
  electronic("printers-invoice", {
    kind: "电子发票（增值税专用发票）",
    number: "24332000000465518203",
    date: "2024年11月05日",
    buyer: { name: "温州龙港彩印包装有限公司", code: "91330383MA2CPX4K8B" },
    seller: OURS,
    rows: [
      ["*物流设备*纸垛翻转机", "YL-FZ1300", "台", "1", "146017.699115", "146017.70", "13%", "18982.30"],
      ["*物流设备*纸板输送辊道", "6米", "组", "2", "12389.380531", "24778.76", "13%", "3221.24"],
    ],
    net: "¥170796.46",
    tax: "¥22203.54",
    words: "壹拾玖万叁仟圆整",
    sum: "¥193000.00",
    notes: [
      "购方开户银行：浙江龙港农商银行；银行账号：2010 0018 4473 152",
      "合同号：XS-2024-0713；分期收款第二期，首期于2024年7月22日开具",
    ],
    issuer: "温雅",
  });

/** A haulier's, to us. */
const haulInvoice = () =>
  electronic("haul-invoice", {
    kind: "电子发票（增值税专用发票）",
    number: "25342000000031907764",
    date: "2025年01月23日",
    buyer: OURS,
    seller: { name: "合肥肥东顺捷大件运输有限责任公司", code: "91340122MA8N7T2J5C" },
    rows: [
      ["*运输服务*货物运输服务", "", "次", "3", "6146.788991", "18440.37", "9%", "1659.63"],
      ["*物流辅助服务*装卸搬运服务", "", "次", "3", "943.396226", "2830.19", "6%", "169.81"],
    ],
    net: "¥21270.56",
    tax: "¥1829.44",
    words: "贰万叁仟壹佰圆整",
    sum: "¥23100.00",
    notes: [
      "起运地：杭州市滨江区　到达地：安徽省合肥市肥东县　车牌号：皖A·D3082挂",
      "运输货物：堆垛机立柱（2024年12月承运）",
    ],
    issuer: "束桂芳",
  });

/** Taken back: a red one. */
const redInvoice = () =>
  electronic("red-note", {
    kind: "电子发票（普通发票）",
    number: "24332000000219043358",
    date: "2024年05月20日",
    buyer: { name: "南昌进贤文港毛笔工艺厂", code: "92360124MA36A7XW3N" },
    seller: OURS,
    rows: [["*包装设备*笔杆自动装盒机", "YL-BG10", "台", "-1", "25221.238938", "-25221.24", "13%", "-3278.76"]],
    net: "¥-25221.24",
    tax: "¥-3278.76",
    words: "（负数）贰万捌仟伍佰圆整",
    sum: "¥-28500.00",
    notes: ["被红冲蓝字数电发票号码：24332000000104477192", "红字发票信息确认单编号：33010824051000412087"],
    issuer: "温雅",
  });

/** A school's money has come in. */
function schoolCredit(): Sheet[] {
  const sheet = new Sheet("school-credit", { width: 210, height: 148, face: "hei", size: 3.4, top: 12 });
  sheet.margin = 16;
  sheet.text(16, 17, "招商银行", { face: "heiBold", size: 6, colour: "#a8172b" });
  sheet.text(105, 17, "收款回单", { face: "heiBold", size: 6, align: "centre" });
  row(
    sheet,
    [
      [0, "日期：2023年09月14日"],
      [0.56, "业务类型：跨行转入"],
    ],
    13,
  );
  row(
    sheet,
    [
      [0, "回单编号：CMB57190233812"],
      [0.56, "交易流水：C7716ZQ0093KLE"],
    ],
    6.5,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [36, 142],
    height: 8.4,
    rows: [
      ["付款人名称", "绍兴越城青藤职业中等专业学校"],
      ["付款人账号", "3305 0165 6327 0000 0418"],
      ["付款人开户行", "中国建设银行绍兴城东支行"],
      ["收款人名称", US.name],
      ["收款人账号", US.account],
      ["收款人开户行", US.bank],
      ["金额（小写）", "CNY 148,600.00"],
      ["金额（大写）", "人民币壹拾肆万捌仟陆佰元整"],
      ["摘　要", "机器人实训室设备款（政采2022-0817号，验收后付）"],
    ],
  });
  para(sheet, "提示：本回单可通过招商银行官网验真，请勿重复记账。回单验证码：82C0 51FA", {
    indent: 0,
    size: 2.8,
    after: 2,
  });
  row(
    sheet,
    [
      [0, "经办：系统自动"],
      [0.56, "打印时间：2023-10-07 09:15:33"],
    ],
    7,
  );
  roundSeal(sheet, 168, 110, "招商银行杭州滨江支行", "电子回单专用章", { radius: 14.5, ink: 0.7 });
  return [sheet];
}

/** A family's farm paid in cash: the machine printed our receipt in dots. */
function farmReceipt(): Sheet[] {
  const sheet = new Sheet("farm-receipt", { width: 210, height: 100, face: "song", size: 4, top: 8 });
  sheet.margin = 16;
  const dots = { face: "dots", size: 4.2 } as const;
  title(sheet, "收　款　收　据", { size: 6.6, after: 0 });
  blanks(
    sheet,
    [
      [0, "入账日期：", "2020年08月06日", { ...dots, to: 0.46 }],
      [0.6, "编号：", "SJ20080611", dots],
    ],
    9,
  );
  blanks(sheet, [[0, "交款单位（人）：", "湘西永顺松柏猕猴桃家庭农场", dots]], 10);
  blanks(sheet, [[0, "收款事由：", "猕猴桃分级输送机尾款", dots]], 10);
  blanks(
    sheet,
    [
      [0, "人民币（大写）：", "壹万贰仟肆佰元整", { ...dots, to: 0.62 }],
      [0.64, "￥", "12,400.00", dots],
    ],
    10,
  );
  blanks(
    sheet,
    [
      [0, "收款方式：", "现金", { ...dots, to: 0.34 }],
      [0.36, "备注：", "2019年10月订金收据已收回", dots],
    ],
    10,
  );
  row(
    sheet,
    [
      [0, `收款单位：${US.name}`],
      [0.62, "收款人：温雅"],
    ],
    12,
  );
  roundSeal(sheet, 66, 80, US.name, "财务专用章", { radius: 16, ink: 0.6, turn: 8 });
  boxStamp(sheet, 172, 76, "现金收讫", { size: 5.4, turn: -6 });
  return [sheet];
}

export const sums: readonly Paper[] = [
  {
    name: "printers-invoice",
    department: "财务部",
    wanted: filed("F/发票", {
      date: "2024-11-05",
      customer: "温州龙港彩印包装有限公司",
      amount: "193000.00",
      why: "a sale; the note tells of the first part",
    }),
    pages: printersInvoice,
    ways: [born(), scan(150)],
  },
  {
    name: "haul-invoice",
    department: "财务部",
    wanted: filed("F/发票", {
      date: "2025-01-23",
      customer: "合肥肥东顺捷大件运输有限责任公司",
      amount: "23100.00",
      why: "we buy; hauled in the year before; the hidden text is another invoice's",
    }),
    pages: haulInvoice,
    ways: [falseLayer(printersInvoice)],
  },
  {
    name: "red-note",
    department: "财务部",
    wanted: filed("F/发票", {
      date: "2024-05-20",
      customer: "南昌进贤文港毛笔工艺厂",
      amount: "-28500.00",
      why: "a red invoice: its sum is negative",
    }),
    pages: redInvoice,
    ways: [scan(200)],
  },
  {
    name: "school-credit",
    department: "财务部",
    wanted: filed("F/付款凭证", {
      date: "2023-09-14",
      customer: "绍兴越城青藤职业中等专业学校",
      amount: "148600.00",
      why: "a school paid; printed after the holidays",
    }),
    pages: schoolCredit,
    ways: [chat(150, 40), scanTurned(90)],
  },
  {
    name: "farm-receipt",
    department: "财务部",
    wanted: filed("F/付款凭证", {
      date: "2020-08-06",
      customer: "湘西永顺松柏猕猴桃家庭农场",
      amount: "12400.00",
      why: "our receipt, printed in dots; a family's farm",
    }),
    pages: farmReceipt,
    ways: [scan(200)],
  },
];
