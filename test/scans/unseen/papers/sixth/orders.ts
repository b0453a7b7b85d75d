import { blanks, faxHead, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { barcode, boxStamp, roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, copy, fax, scan } from "../../engine/ways.ts";
import { punched } from "../../engine/wear.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { goods, signed } from "./deals.ts";

const NOODLES = "连云港墟沟麦浪食品有限公司";
const COLD = "荣成靖海湾水产冷藏厂";
const TRADER = "福州马尾闽祥进出口贸易有限公司";
const FROZEN = "裕豐凍品食品有限公司";
const RAIL = "齐齐哈尔嫩江铁道车辆配件有限公司";
const SHOP = "象山石浦精工机械加工厂";

/** A food factory's order, as its software prints it across a page. */
function noodleOrder(): Sheet[] {
  const sheet = new Sheet("noodle-order", { width: 297, height: 210, face: "song", size: 3.5, top: 14 });
  sheet.margin = 18;
  title(sheet, NOODLES, { size: 5.4, after: 1 });
  title(sheet, "采 购 订 单", { size: 6.4, after: 4 });
  table(sheet, {
    widths: [24, 88, 24, 50, 24, 51],
    rules: "none",
    height: 6.2,
    rows: [
      ["订单编号：", "CGDD2024080116", "订单日期：", "2024-08-13", "制单人：", "卞小丽"],
      ["供应商：", US.name, "供方联系人：", "祝捷", "币种：", "人民币"],
      ["收货仓库：", "五金备件库（连云区墟沟海棠北路）", "要求到货：", "2024-09-05", "税率：", "13%"],
    ],
  });
  sheet.y += 2;
  table(sheet, {
    widths: [12, 38, 60, 42, 16, 22, 33, 38],
    head: { align: "centre" },
    aligns: ["centre", "left", "left", "left", "centre", "right", "right", "right"],
    rows: [
      ["序号", "存货编码", "存货名称", "规格型号", "单位", "数量", "含税单价", "价税合计"],
      ["1", "0503-0117", "真空吸盘组件", "XP-40", "组", "30.00", "320.00", "9,600.00"],
      ["2", "0503-0241", "输送皮带（食品级）", "1200×3", "条", "6.00", "1,450.00", "8,700.00"],
      ["3", "0507-0032", "伺服电机", "1.5kW", "台", "2.00", "3,380.00", "6,760.00"],
      ["合计", { text: "大写：贰万伍仟零陆拾元整", span: 6, align: "left" }, "25,060.00"],
    ],
  });
  para(sheet, "备注：请随货附检验合格证与送货单；发票抬头及税号见合作协议。三日内未回复视为接受。", {
    indent: 0,
    after: 4,
  });
  row(sheet, [
    [0, "业务员：卞小丽"],
    [0.28, "部门主管：相志刚"],
    [0.56, "批准："],
    [0.76, "打印时间：2024-08-14 09:22", { size: 3.1 }],
  ]);
  sheet.text(sheet.left + 0.56 * sheet.inner + 12, sheet.y - 0.4, "时爱民", { face: "cursive", size: 7 });
  roundSeal(sheet, 108, sheet.y - 4, NOODLES, "采购专用章", { ink: 0.7, turn: 6, radius: 19 });
  return [sheet];
}

/** A leaf of a cold store's pad, by fax. */
function coldPad(): Sheet[] {
  const sheet = new Sheet("cold-pad", { width: 210, height: 148, face: "song", size: 3.8, top: 12 });
  faxHead(sheet, "09-OCT-2022 14:31  FROM JHW COLD STORE 0631-7388205   TO 057186720159   P.01/01");
  title(sheet, `${COLD}　订货单`, { size: 6.4, after: 3 });
  const pen = { face: "brush", size: 5.6 } as const;
  blanks(
    sheet,
    [
      [0, "供货单位：", "杭州云岭智能装备", pen],
      [0.62, "日期：", "2022年10月9日", pen],
    ],
    8,
  );
  sheet.y += 3;
  const cell = (text: string) => ({ text, ...pen });
  table(sheet, {
    widths: [60, 34, 18, 24, 30],
    height: 9.4,
    head: { align: "centre" },
    aligns: ["left", "left", "centre", "right", "right"],
    rows: [
      ["品名", "规格", "数量", "单价", "金额"],
      ["真空吸盘", "80mm", "50", "26", "1300"].map(cell),
      ["不锈钢输送链", "C2060", "8", "210", "1680"].map(cell),
      ["接近开关", "M18", "10", "65", "650"].map(cell),
      [{ text: "合计", span: 4, align: "centre" }, cell("3630")],
    ],
  });
  blanks(sheet, [[0, "要求：", "码头等用，收到请回电，发顺丰", pen]], 11);
  blanks(
    sheet,
    [
      [0, "订货人：", "鞠文海", { ...pen, to: 0.34 }],
      [0.36, "电话：", "0631-7388205", pen],
    ],
    12,
  );
  roundSeal(sheet, 164, sheet.y - 8, COLD, "", { colour: "#2a2a2a", radius: 18 });
  return [sheet];
}

/** A ship chandler's order in English. */
function chandlerOrder(): Sheet[] {
  const sheet = new Sheet("chandler-order", { face: "hei", size: 3.4, top: 20 });
  sheet.text(sheet.left, 20, "HARBOURLINE SHIP SUPPLIES PTE. LTD.", { face: "heiBold", size: 5.2, colour: "#0b4a3c" });
  sheet.text(sheet.left, 25.5, "27 Penjuru Lane #03-11, Singapore 609195 · Tel +65 6560 4481 · GST Reg. 201108854K", {
    size: 2.7,
  });
  sheet.line(sheet.left, 28, sheet.right, 28, 0.7, "#0b4a3c");
  sheet.y = 30;
  title(sheet, "PURCHASE ORDER", { face: "heiBold", size: 6 });
  table(sheet, {
    widths: [16, 84, 26, 40],
    rules: "none",
    height: 5.6,
    rows: [
      ["To:", US.english, "P.O. No.:", "HL/PO/23-0816"],
      ["", "588 Jiangnan Avenue, Hangzhou, China", "P.O. Date:", "14 August 2023"],
      ["Attn:", "Ms. Zhu Jie, Export Sales", "Your quote:", "YL-Q-1041 (2 Aug 2023)"],
      ["Ship to:", "Our warehouse, Penjuru Lane, gate B", "Required by:", "15 January 2024"],
    ],
  });
  sheet.y += 5;
  table(sheet, {
    widths: [12, 84, 16, 26, 28],
    height: 8,
    head: { face: "heiBold", fill: "#d9e6e1" },
    aligns: ["centre", "left", "right", "right", "right"],
    rows: [
      ["No.", "Description", "Qty", "Unit USD", "Total USD"],
      ["1", "Pallet stretch wrapper YL-P20, 230 V, 50 Hz, marine paint", "2", "18,400.00", "36,800.00"],
      ["2", "Roller conveyor, galvanised, 1.5 m sections", "6", "1,250.00", "7,500.00"],
      ["3", "Film carriage, spare", "2", "960.00", "1,920.00"],
      [
        { text: "TOTAL (FOB Ningbo, Incoterms 2020)", span: 4, face: "heiBold" },
        { text: "46,220.00", face: "heiBold" },
      ],
    ],
  });
  para(
    sheet,
    "Terms: T/T 30 % with order, balance before shipment.\nMark every package with our P.O. number. Packing list and certificate of origin are to be sent to ops@harbourline.example at least five days before the vessel sails. Please sign and return one copy as acceptance of this order.",
    { indent: 0, after: 16 },
  );
  row(sheet, [
    [0, "Authorised signature"],
    [0.56, "Accepted by supplier"],
  ]);
  signed(sheet, 0.02, 8, "Tan Boon Hwee", "brush");
  sheet.line(sheet.left, sheet.y - 5, sheet.left + 60, sheet.y - 5);
  sheet.line(sheet.left + 93, sheet.y - 5, sheet.right, sheet.y - 5);
  return [sheet];
}

/** We confirm what a trading firm ordered on the same day. */
function traderConfirm(): Sheet[] {
  const sheet = new Sheet("trader-confirm", { face: "hei", size: 3.8, top: 20 });
  letterhead(sheet, US.name, { line: `${US.address}　电话 ${US.phone}`, colour: "#1b4f8f", align: "left" });
  title(sheet, "订单确认书", { face: "heiBold", size: 7 });
  row(
    sheet,
    [
      [0, `客户：${TRADER}`],
      [0.66, "确认书号：YL-QR-24-0573"],
    ],
    6,
  );
  row(
    sheet,
    [
      [0, "贵司订单号：MX-P240926"],
      [0.66, "订单日期：2024年9月26日"],
    ],
    7,
  );
  para(sheet, "贵司今日订单收悉，谨确认如下：", { after: 3 });
  goods(
    sheet,
    [
      ["自动封箱机", "FX-50", "4台", "21,800.00", "87,200.00"],
      ["立式开箱机", "KX-15", "2台", "33,600.00", "67,200.00"],
    ],
    "合计：壹拾伍万肆仟肆佰元整",
    "154,400.00",
  );
  para(
    sheet,
    "交货期：2024年11月20日前交至马尾港青州作业区，唛头按贵司要求。\n电源：220V／60Hz（出口菲律宾）。\n付款：30%预付，余款提货前付清。\n如无异议，请于两个工作日内签字回传；逾期未回传的，本确认书即为双方约定。",
    { indent: 0, leading: 1.8, after: 14 },
  );
  row(sheet, [
    [0, "供方经办：祝捷"],
    [0.34, "审核：陶一帆"],
    [0.62, "客户签回："],
  ]);
  return [sheet];
}

/** From Hong Kong, in traditional characters. */
function frozenOrder(): Sheet[] {
  const sheet = new Sheet("frozen-order", { face: "ming", size: 3.9, top: 18 });
  title(sheet, FROZEN, { face: "mingBold", size: 7, after: 1.5 });
  title(sheet, "YUE FUNG FROZEN FOODS LIMITED", { face: "mingBold", size: 4, after: 1.5 });
  title(sheet, "香港葵涌葵豐街33號華豐工業中心9樓　電話 2422 6187", { face: "ming", size: 3, after: 4 });
  title(sheet, "採購訂單", { face: "mingBold", size: 6.6, after: 4 });
  row(
    sheet,
    [
      [0, `供應商：${US.traditional}`],
      [0.64, "訂單號碼：YF-2401-031"],
    ],
    6,
  );
  row(
    sheet,
    [
      [0, "經手人：祝捷小姐"],
      [0.64, "訂單日期：2024年1月15日"],
    ],
    7,
  );
  sheet.y += 4;
  table(sheet, {
    widths: [14, 70, 20, 30, 32],
    height: 10,
    head: { align: "centre" },
    aligns: ["centre", "left", "centre", "right", "right"],
    rows: [
      ["項目", "貨品名稱及規格", "數量", "單價（港元）", "金額（港元）"],
      ["1", "金屬檢測輸送機 MD-400（IP66防水）", "2台", "48,500.00", "97,000.00"],
      ["2", "稱重模組 CZ-15", "4套", "6,200.00", "24,800.00"],
      [{ text: "總金額：港幣拾貳萬壹仟捌佰元正", span: 4, align: "left" }, "121,800.00"],
    ],
  });
  para(
    sheet,
    "一、交貨日期：農曆年後，2024年3月8日或以前送抵葵涌倉庫。\n二、付款方式：貨到三十天內電匯。\n三、報價單編號 YL-Q-1102（2023年12月20日）之條款適用於本訂單。\n四、請簽署並蓋章後傳真至 2422 6190。",
    { indent: 0, leading: 1.8, after: 16 },
  );
  row(sheet, [
    [0, "訂購人簽署："],
    [0.56, "供應商確認："],
  ]);
  signed(sheet, 0.18, 0, "林小芬", "running");
  roundSeal(sheet, 72, sheet.y + 8, FROZEN, "", { colour: "#3b3f8f", radius: 17, ink: 0.7 });
  return [sheet];
}

/** A railway works calls for parts under a frame of the year before. */
function railCall(): Sheet[] {
  const sheet = new Sheet("rail-call", { size: 3.8, top: 20 });
  title(sheet, RAIL, { size: 5.6, after: 2 });
  title(sheet, "物资要料单", { size: 7 });
  row(
    sheet,
    [
      [0, "单号：YL23-1128-04"],
      [0.36, "提出部门：物资供应处"],
      [0.7, "日期：2023年11月28日"],
    ],
    6,
  );
  row(sheet, [[0, `供方：${US.name}（框架协议号 NJ-KJ-2022-066）`]], 8);
  sheet.y += 3;
  goods(
    sheet,
    [
      ["转向架翻转夹具", "ZX-ZK6", "3套", "14,600.00", "43,800.00"],
      ["定位销", "φ32×120", "120件", "35.00", "4,200.00"],
    ],
    "合　计",
    "48,000.00",
  );
  para(
    sheet,
    "1. 交货：夹具2024年1月20日前，定位销2023年12月15日前，送至齐齐哈尔站货场专用线我公司库房。\n2. 价格按框架协议附件二执行，运费供方承担。\n3. 包装箱内放防锈纸，箱外注明“转向架分厂收”。",
    { indent: 0, after: 12 },
  );
  row(sheet, [
    [0, "计划员：谷丽娟"],
    [0.36, "处长："],
    [0.7, "收单人："],
  ]);
  signed(sheet, 0.45, 0, "关志远");
  squareSeal(sheet, 60, sheet.y - 2, "谷丽娟印", { side: 11 });
  roundSeal(sheet, 122, sheet.y - 6, RAIL, "物资专用章", { turn: -15, ink: 0.65 });
  boxStamp(sheet, 172, 26, "急件", { size: 6 });
  return [sheet];
}

/** We have parts made by a workshop on the coast; it signed for the order. */
function workshopOrder(): Sheet[] {
  const sheet = new Sheet("workshop-order", { face: "song", size: 3.7, top: 16 });
  barcode(sheet, 150, 10, 38, 8);
  sheet.text(sheet.left, 16, US.name, { face: "songBold", size: 4.6 });
  sheet.y = 20;
  title(sheet, "外协加工订单", { size: 7 });
  row(
    sheet,
    [
      [0, `承制单位：${SHOP}`],
      [0.64, "订单号：WX-2503-0012"],
    ],
    6,
  );
  row(
    sheet,
    [
      [0, "联系人：励海丰　135 8863 0247"],
      [0.64, "下单日期：2025/03/04"],
    ],
    7,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [38, 36, 20, 16, 26, 30],
    head: { align: "centre", fill: "#ececec" },
    aligns: ["left", "left", "left", "right", "right", "right"],
    rows: [
      ["图号", "零件名称", "材料", "数量", "单价", "金额"],
      ["YL-L600-01-003", "机座焊接件", "Q235B", "12", "1,860.00", "22,320.00"],
      ["YL-L600-02-011", "轴承座", "ZG270", "40", "145.00", "5,800.00"],
      ["YL-L600-02-018", "法兰", "45钢", "60", "58.00", "3,480.00"],
      [{ text: "合计（含税）", span: 5, align: "centre" }, "31,600.00"],
    ],
  });
  para(
    sheet,
    "交货：2025年3月28日全数交清，分批须经我司同意。\n检验：按图纸，首件送检。未注公差按GB/T 1804-m。\n结算：验收入库次月25日付款。",
    { indent: 0, after: 12 },
  );
  row(sheet, [
    [0, "采购员：房立"],
    [0.3, "审批：江澄"],
    [0.58, "承制方签收："],
  ]);
  signed(sheet, 0.74, 0, "励海丰", "cursive");
  roundSeal(sheet, 62, sheet.y - 5, US.name, "采购专用章", { ink: 0.72, turn: 11 });
  return [sheet];
}

export const orders: readonly Paper[] = [
  {
    name: "noodle-order",
    department: "销售部",
    wanted: filed("D", { date: "2024-08-13", customer: NOODLES, amount: "25060.00", why: "printed a day later" }),
    pages: noodleOrder,
    ways: [scan(200)],
  },
  {
    name: "cold-pad",
    department: "客服部",
    wanted: filed("D", { date: "2022-10-09", customer: COLD, amount: "3630.00", why: "a fax, filled in by pen" }),
    pages: coldPad,
    ways: [fax("fine")],
  },
  {
    name: "chandler-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2023-08-14",
      customer: "Harbourline Ship Supplies Pte. Ltd.",
      amount: "46220.00",
      why: "in English; wanted in the next year",
    }),
    pages: chandlerOrder,
    ways: [born(), scan(200)],
  },
  {
    name: "trader-confirm",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-09-26",
      customer: TRADER,
      amount: "154400.00",
      why: "our confirmation, on the day of the order",
    }),
    pages: traderConfirm,
    ways: [born()],
  },
  {
    name: "frozen-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-01-15",
      customer: FROZEN,
      amount: "121800.00",
      why: "in traditional characters; quoted in the year before",
    }),
    pages: frozenOrder,
    ways: [scan(200), copy(2)],
  },
  {
    name: "rail-call",
    department: "销售部",
    wanted: filed("D", {
      date: "2023-11-28",
      customer: RAIL,
      amount: "48000.00",
      why: "a call-off: a frame of 2022, delivery in two years",
    }),
    pages: railCall,
    ways: [scan(200, [punched()])],
  },
  {
    name: "workshop-order",
    department: "采购部",
    wanted: filed("D", { date: "2025-03-04", customer: SHOP, amount: "31600.00", why: "we order" }),
    pages: workshopOrder,
    ways: [scan(200)],
  },
];
