import { blanks, faxHead, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, fax, phone, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** As a resource-planning program prints it, with a delivery date and a date of printing. */
export function plainOrder(): Sheet[] {
  const sheet = new Sheet("plain-order", { face: "hei", size: 3.4, top: 16 });
  sheet.margin = 17;
  sheet.text(sheet.left, 16, "打印时间 2025/8/14 16:42:07　打印人 wangq", { size: 2.6 });
  title(sheet, "成都锦水医药流通有限公司", { face: "heiBold", size: 5.4, after: 1 });
  title(sheet, "采 购 订 单", { face: "heiBold", size: 5.4, after: 4 });
  table(sheet, {
    widths: [22, 72, 24, 58],
    height: 6.6,
    rows: [
      ["订单号", "CGDD2508130021", "订单日期", "2025-08-13"],
      ["供应商", US.name, "采购员", "王倩"],
      ["联系人", "陶一帆", "要求到货", "2025-09-25"],
      ["付款条件", "到票后45天", "币种", "人民币"],
      ["收货地址", { text: "成都市双流区黄甲街道物流大道199号二号库", span: 3 }],
    ],
  });
  sheet.y += 4;
  table(sheet, {
    widths: [12, 28, 50, 14, 16, 26, 30],
    head: { align: "centre", fill: "#e4e9f2", face: "heiBold" },
    aligns: ["centre", "left", "left", "centre", "right", "right", "right"],
    rows: [
      ["序号", "物料编码", "名称／规格", "单位", "数量", "含税单价", "价税合计"],
      ["1", "SB-0417", "料箱穿梭车 CS-50", "台", "8", "36,500.00", "292,000.00"],
      ["2", "SB-0418", "换层提升机 TS-12", "台", "2", "68,000.00", "136,000.00"],
      ["3", "PJ-1109", "滑触线及集电器", "套", "8", "1,450.00", "11,600.00"],
      [{ text: "合计（大写）肆拾叁万玖仟陆佰元整", span: 6, align: "left" }, "439,600.00"],
    ],
  });
  para(
    sheet,
    "说明：\n1. 请供应商于2个工作日内签字盖章回传，逾期视为接受。\n2. 送货单须注明订单号，按我司2022版《供应商送货须知》执行。",
    { indent: 0, after: 6 },
  );
  row(sheet, [
    [0, "制单：王倩"],
    [0.25, "审核：蒲俊"],
    [0.5, "批准：罗朝晖"],
    [0.75, "供应商确认："],
  ]);
  roundSeal(sheet, 118, sheet.y + 2, "成都锦水医药流通有限公司", "采购专用章", { turn: 6, radius: 18 });
  return [sheet];
}

/** What a maker abroad confirms to us, with the dates of our order, of its confirmation and of despatch. */
function gearboxAcknowledgement(): Sheet[] {
  const sheet = new Sheet("gearbox-acknowledgement", { face: "hei", size: 3.3, top: 20 });
  letterhead(sheet, "Steinbruck Getriebetechnik AG", {
    line: "Industriestrasse 21 · CH-8304 Wallisellen · Switzerland · www.steinbruck-getriebe.example",
    align: "left",
    colour: "#8a1c1c",
  });
  sheet.y += 4;
  para(sheet, `${US.english}\nPurchasing Dept., Ms Jiang Yingxue\nNo. 588 Jiangnan Avenue\n310052 Hangzhou\nCHINA`, {
    indent: 0,
    leading: 1.4,
    after: 8,
  });
  sheet.text(sheet.left, sheet.y, "ORDER CONFIRMATION No. 240-61877", { face: "heiBold", size: 4.6 });
  sheet.y += 3;
  table(sheet, {
    widths: [42, 42, 42, 40],
    rules: "rows",
    rows: [
      ["Date", "Your order", "Customer no.", "Our contact"],
      ["12.06.2024", "YL-PO-240607 / 07.06.2024", "CN-20418", "U. Brändli"],
    ],
  });
  para(sheet, "Thank you for your order, which we confirm as follows on our General Terms of 01/2023:", {
    indent: 0,
    after: 3,
  });
  table(sheet, {
    widths: [12, 78, 22, 26, 28],
    rules: "rows",
    head: { face: "heiBold" },
    aligns: ["left", "left", "right", "right", "right"],
    rows: [
      ["Item", "Description", "Qty", "CHF / pc", "CHF"],
      ["1", "Planetary gearbox PSG-090, i = 10, backlash < 3 arcmin", "40", "412.00", "16,480.00"],
      ["2", "Planetary gearbox PSG-120, i = 25", "12", "588.00", "7,056.00"],
      ["3", "Packing and handling", "1", "164.00", "164.00"],
      [
        { text: "Total CHF, FCA Wallisellen", span: 4, face: "heiBold" },
        { text: "23,700.00", face: "heiBold" },
      ],
    ],
  });
  para(
    sheet,
    "Despatch: week 35/2024 (26.08.2024)\nPayment: 30 days net after date of invoice\n\nPlease check this confirmation at once. It was produced by machine and is valid without signature.",
    { indent: 0 },
  );
  return [sheet];
}

/** A hardware shop's pad, filled in by pen, photographed by the salesman. */
function padCall(): Sheet[] {
  const sheet = new Sheet("pad-call", { width: 210, height: 148, face: "song", size: 4, top: 10 });
  sheet.margin = 15;
  title(sheet, "温岭市泽国水泵城聚源五金机电商行", { size: 5.4, after: 1 });
  title(sheet, "要 货 单", { size: 6, after: 1 });
  const ink = { face: "brush", size: 6 } as const;
  blanks(sheet, [
    [0, "供货单位：", "杭州云岭智能", { ...ink, to: 0.5 }],
    [0.52, "开单日期：", "2024年3月12日", ink],
  ]);
  sheet.y += 3;
  const cell = (text: string) => ({ text, ...ink });
  table(sheet, {
    widths: [60, 30, 20, 20, 22, 28],
    height: 10,
    head: { align: "centre" },
    aligns: ["left", "left", "centre", "right", "right", "right"],
    rows: [
      ["品名", "规格", "单位", "数量", "单价", "金额"],
      [cell("气动夹爪"), cell("JZ-40"), cell("只"), cell("30"), cell("265"), cell("7950")],
      [cell("光电开关"), cell("E3-D"), cell("只"), cell("50"), cell("58"), cell("2900")],
      [cell("拖链"), cell("25x57"), cell("米"), cell("60"), cell("22"), cell("1320")],
      [
        { text: "合计金额（小写）", span: 4 },
        { ...cell("¥12170.00"), span: 2, align: "right" },
      ],
    ],
  });
  blanks(
    sheet,
    [
      [0, "送货：", "3月20日前送到店里", { ...ink, to: 0.5 }],
      [0.52, "要货人：", "林阿福", ink],
    ],
    13,
  );
  boxStamp(sheet, 150, 120, "聚源五金机电商行", { size: 5, turn: -5, colour: "#27408b" });
  return [sheet];
}

/** A works calls by fax for what a yearly agreement lets it call for. */
function faxedCall(): Sheet[] {
  const sheet = new Sheet("faxed-call", { face: "song", size: 4.3, top: 26 });
  faxHead(sheet, "2022-10-27 14:31  FROM 0632 5818870 TENGZHOU WULIU  TO 057186720158   P.1/1");
  letterhead(sheet, "山东滕北数控机床有限公司", {
    line: "山东省滕州市经济开发区春藤西路　传真 0632-5818870",
    face: "songBold",
  });
  title(sheet, "叫　料　单", { size: 7.2 });
  row(sheet, [
    [0, `供方：${US.name}`],
    [0.62, "单号：JL-2210-043"],
  ]);
  row(
    sheet,
    [
      [0, "依据：2022年度外购件供货协议"],
      [0.62, "下单：2022年10月27日"],
    ],
    8,
  );
  sheet.y += 4;
  table(sheet, {
    widths: [36, 54, 20, 26, 30],
    height: 10,
    head: { align: "centre", face: "songBold" },
    aligns: ["left", "left", "right", "right", "right"],
    rows: [
      ["图号", "名称", "数量", "单价（元）", "金额（元）"],
      ["TB-850-31", "机械手上料臂", "10", "5,880.00", "58,800.00"],
      ["TB-850-47", "刀库换刀气缸组", "24", "736.00", "17,664.00"],
      [{ text: "合　计", span: 4, align: "centre" }, "76,464.00"],
    ],
  });
  para(sheet, "请于11月10日前送达我司一号库，随货附检验报告。收到后请签字回传。", { after: 16 });
  row(sheet, [
    [0, "编制：孔祥玉"],
    [0.4, "部门主管：种衍民"],
  ]);
  roundSeal(sheet, 156, sheet.y - 4, "山东滕北数控机床有限公司", "物资供应部", { colour: "#333333", ink: 0.8 });
  return [sheet];
}

export const orders: readonly Paper[] = [
  {
    name: "plain-order",
    department: "销售部",
    wanted: filed("D", {
      date: "2025-08-13",
      customer: "成都锦水医药流通有限公司",
      amount: "439600.00",
      why: "printed on the day after it was made",
    }),
    pages: plainOrder,
    ways: [scan(200)],
  },
  {
    name: "gearbox-acknowledgement",
    department: "采购部",
    wanted: filed("D", {
      date: "2024-06-07",
      customer: "Steinbruck Getriebetechnik AG",
      amount: "23700.00",
      why: "confirms an order of ours: the order was made five days before",
    }),
    pages: gearboxAcknowledgement,
    ways: [born()],
  },
  {
    name: "pad-call",
    department: "销售部",
    wanted: filed("D", {
      date: "2024-03-12",
      customer: "温岭市泽国水泵城聚源五金机电商行",
      amount: "12170.00",
      why: "the date is by pen only",
    }),
    pages: padCall,
    ways: [scan(200), phone({ tilt: 0.03 })],
  },
  {
    name: "faxed-call",
    department: "客服部",
    wanted: filed("D", {
      date: "2022-10-27",
      customer: "山东滕北数控机床有限公司",
      amount: "76464.00",
      why: "a call-off under a yearly agreement",
    }),
    pages: faxedCall,
    ways: [fax("fine")],
  },
];
