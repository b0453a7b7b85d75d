import { pageNumber, para, row, table, title } from "../../engine/layout.ts";
import { roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet, type Style } from "../../engine/sheet.ts";
import { copy, falseLayer, fax, mixed, scan, scanPdf, scanTiff } from "../../engine/ways.ts";
import { folded, punched } from "../../engine/wear.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { plainOrder } from "./orders.ts";

type Line = readonly [label: string, value?: string, style?: Style];

/** What each side wrote below a contract, line by line beside one another. */
export function signatures(sheet: Sheet, left: readonly Line[], right: readonly Line[], height = 9): void {
  for (const i of left.keys()) {
    sheet.y += height;
    for (const [at, side] of [[0, left] as const, [0.52, right] as const]) {
      const [label, value, style]: Line = side[i] ?? [""];
      const from = sheet.left + at * sheet.inner;
      const end = label ? sheet.text(from, sheet.y, label) : from;
      if (value) sheet.text(end + 1, sheet.y, value, style);
    }
  }
}

/** Clauses one below the other, as a lawyer numbers them. */
export const clauses = (sheet: Sheet, texts: readonly string[], size = sheet.style.size): void => {
  for (const text of texts) para(sheet, text, { indent: 0, size, leading: 1.6, after: 1 });
};

const pen = { face: "running", size: 6 } as const;

/** The model form of the trade, with three dates of which the last signature's counts. */
function castingSale(): Sheet[] {
  const first = new Sheet("casting-sale", { size: 4 });
  title(first, "工业品买卖合同", { size: 7.4, after: 6 });
  row(first, [
    [0, `出卖人：${US.name}`],
    [0.58, "合同编号：YLZN-XS-23-0417"],
  ]);
  row(first, [
    [0, "买受人：洛阳瀍东轴承座铸造有限公司"],
    [0.58, "签订地点：河南洛阳"],
  ]);
  row(first, [[0.58, "签订时间：2023年5月16日"]]);
  para(first, "第一条　标的、数量、价款及交（提）货时间", { indent: 0, face: "songBold", after: 2 });
  table(first, {
    widths: [46, 34, 14, 14, 28, 30],
    head: { align: "centre" },
    aligns: ["left", "left", "centre", "centre", "right", "right"],
    rows: [
      ["标的名称", "规格型号", "单位", "数量", "单价（元）", "金额（元）"],
      ["落砂搬运桁架", "HJ-3X-500", "套", "2", "438,000.00", "876,000.00"],
      ["铸件打磨工作站", "DM-6R", "台", "1", "462,000.00", "462,000.00"],
      ["安全围栏及光栅", "配套", "套", "1", "48,000.00", "48,000.00"],
      [{ text: "合计人民币（大写）：壹佰叁拾捌万陆仟元整", span: 5 }, "1,386,000.00"],
    ],
  });
  clauses(first, [
    "第二条　质量标准：按双方2023年4月10日确认的技术方案执行，方案为本合同附件。",
    "第三条　出卖人对质量负责的条件及期限：自验收合格之日起十八个月。",
    "第四条　包装标准：木箱防潮包装，包装物不回收，费用由出卖人承担。",
    "第五条　交（提）货方式、地点：2023年9月30日前送至买受人二分厂，卸车由买受人负责。",
    "第六条　检验标准、方法：设备到场后七日内开箱，连续试运行72小时无故障视为合格。",
    "第七条　结算方式：合同生效付30%，发货前付30%，验收后付35%，质保金5%于2025年3月底前付清。",
  ]);
  pageNumber(first, "第 1 页　共 2 页");
  const second = new Sheet("casting-sale-2", { size: 4 });
  clauses(second, [
    "第八条　违约责任：逾期交货的，每逾期一日按未交货部分价款的千分之一支付违约金，累计不超过合同总价的百分之五。",
    "第九条　合同争议的解决方式：协商不成的，依法向买受人所在地人民法院起诉。",
    "第十条　本合同自双方签字盖章之日起生效，一式四份，双方各执两份。",
  ]);
  second.y += 6;
  signatures(
    second,
    [
      ["出　卖　人"],
      ["单位名称（章）："],
      [US.name],
      ["委托代理人：", "施云鹤", pen],
      [`电话：${US.phone}`],
      ["开户银行：招商银行杭州滨江支行"],
      ["日期：", "2023年5月22日", pen],
    ],
    [
      ["买　受　人"],
      ["单位名称（章）："],
      ["洛阳瀍东轴承座铸造有限公司"],
      ["委托代理人：", "樊国梁", pen],
      ["电话：0379-6397 4420"],
      ["开户银行：中原银行洛阳瀍河支行"],
      ["日期：", "2023年5月18日", pen],
    ],
    10,
  );
  roundSeal(second, 62, second.y - 30, US.name, "合同专用章", { turn: -6 });
  roundSeal(second, 146, second.y - 26, "洛阳瀍东轴承座铸造有限公司", "合同专用章", { turn: 9, ink: 0.7 });
  return [first, second];
}

/** Printed from the text program, its last page signed by pen and scanned. */
function riceSupply(): Sheet[] {
  const first = new Sheet("rice-supply", { face: "hei", size: 3.9 });
  title(first, "大米成品自动码垛单元供货协议", { face: "heiBold", size: 6.4, after: 3 });
  row(first, [[0.6, "协议号：PYH-SB-2024-31"]], 6);
  clauses(first, [
    "甲方（采购单位）：江西鄱湖春米业有限公司",
    `乙方（供货单位）：${US.name}`,
    "甲方因包装车间扩产需要，向乙方订购自动码垛单元，双方本着平等互利的原则，经协商达成如下协议：",
    "一、供货内容：四轴码垛机器人2台、抓包手爪2套、栈板库1套、缠绕机1台，明细见附件一《供货清单》。",
    "二、协议总价：人民币柒拾肆万捌仟元整（¥748,000.00），含13%增值税、运费及安装调试费。",
    "三、付款：甲方于协议签订后五个工作日内付总价的40%，设备到厂付30%，验收合格后付25%，余款5%满一年付清。",
    "四、交货：乙方应于2025年1月18日前（春节前）将全部设备运抵甲方厂区并完成就位。",
    "五、验收：码垛能力不低于每小时900包（25千克），垛形整齐，连续生产三个班次无停机故障。",
    "六、质保：验收后十二个月。乙方接到报修后四小时内答复，四十八小时内派员到场。",
    "七、培训：乙方免费培训甲方操作工不少于六人、维修工不少于两人。",
    "八、甲方于2024年10月8日发出的招标文件及乙方的投标文件对双方均有约束力。",
  ]);
  const second = new Sheet("rice-supply-2", { face: "hei", size: 3.9 });
  clauses(second, [
    "九、任何一方违约，应赔偿对方因此受到的实际损失。",
    "十、本协议一式两份，双方签字并盖章后生效。",
    "（以下无正文，为签署页）",
  ]);
  second.y += 12;
  signatures(
    second,
    [["甲方（盖章）：江西鄱湖春米业有限公司"], ["代表签字：", "曾庆瑞", pen], ["签署日期：", "2024年11月28日", pen]],
    [[`乙方（盖章）：${US.name}`], ["代表签字：", "施云鹤", pen], ["签署日期：", "2024年11月26日", pen]],
    13,
  );
  roundSeal(second, 54, second.y - 16, "江西鄱湖春米业有限公司", "", { turn: 4 });
  roundSeal(second, 144, second.y - 14, US.name, "合同专用章", { turn: -8, ink: 0.75 });
  return [first, second];
}

/** Hong Kong: traditional characters, a company chop, both dates printed. */
function wharfSale(): Sheet[] {
  const sheet = new Sheet("wharf-sale", { face: "ming", size: 3.9 });
  title(sheet, "設備買賣合約", { face: "mingBold", size: 7, after: 3 });
  row(sheet, [
    [0, "合約編號：HFT/YL/22-008"],
    [0.62, "第1頁，共1頁", { size: 3.2 }],
  ]);
  clauses(sheet, [
    `賣方：${US.traditional}（下稱「賣方」）`,
    "買方：恆發倉運（香港）有限公司（下稱「買方」），地址：新界葵涌大連排道72號葵盛工業中心9樓",
    "雙方同意按下列條款買賣貨倉自動化設備：",
  ]);
  sheet.y += 2;
  table(sheet, {
    widths: [14, 78, 20, 26, 28],
    head: { align: "centre", face: "mingBold" },
    aligns: ["centre", "left", "centre", "right", "right"],
    rows: [
      ["項目", "貨品名稱及型號", "數量", "單價 HK$", "總額 HK$"],
      ["1", "自動導引車 AGV-L600（連充電座）", "4台", "182,000", "728,000"],
      ["2", "倉庫調度系統軟件及首年授權", "1套", "96,000", "96,000"],
      ["3", "現場安裝、測試", "1項", "54,000", "54,000"],
      [{ text: "合約總額：港幣捌拾柒萬捌仟元正", span: 4, face: "mingBold" }, "878,000.00"],
    ],
  });
  clauses(sheet, [
    "1. 付款：簽約後七天內付訂金三成，貨到葵涌貨倉付六成，驗收後付一成。",
    "2. 交貨期：2022年11月15日前，CIF香港葵涌；風險於交付時轉移。",
    "3. 保養期：由驗收日起計十二個月，零件及人工全免。",
    "4. 本合約受香港特別行政區法律管轄，並取代雙方於2022年6月簽訂的意向書。",
  ]);
  sheet.y += 12;
  signatures(
    sheet,
    [["賣方簽署及蓋章："], [""], [US.traditional], ["姓名：施雲鶴"], ["日期：2022年8月12日"]],
    [["買方簽署及蓋章："], [""], ["恆發倉運（香港）有限公司"], ["姓名：麥兆堅（董事）"], ["日期：2022年8月19日"]],
  );
  sheet.text(60, sheet.y - 27, "施云鹤", { ...pen, size: 8 });
  sheet.text(140, sheet.y - 27, "K. K. Mak", { face: "cursive", size: 9 });
  roundSeal(sheet, 76, sheet.y - 22, US.name, "", { radius: 19, turn: 5 });
  roundSeal(sheet, 172, sheet.y - 28, "恆發倉運香港有限公司", "", { radius: 14, colour: "#26357f", ink: 0.7 });
  return [sheet];
}

/** We buy: an agreement for the next year, signed before it begins. */
function servoPurchase(): Sheet[] {
  const sheet = new Sheet("servo-purchase", { size: 3.8 });
  sheet.text(sheet.left, 16, "云岭智能　供应链管理中心", { size: 3, face: "hei" });
  sheet.text(sheet.right, 16, "编号：YL-CG-KJ-2025-006", { size: 3, face: "hei", align: "right" });
  title(sheet, "2025年度伺服电机采购框架协议", { size: 6.6, after: 3 });
  clauses(sheet, [
    `需方（甲方）：${US.name}`,
    "供方（乙方）：宁波海曜伺服驱动股份有限公司",
    "为建立长期稳定的供需关系，双方就甲方2025年度向乙方采购伺服电机、驱动器及配套线缆事宜，订立本协议：",
    "第1条　有效期：自2025年1月1日起至2025年12月31日止。",
    "第2条　价格：按附件《2025年度价目表》执行，未经书面同意不得调整；稀土磁材市价波动超过15%时另行商定。",
    "第3条　订单：甲方以书面采购订单通知具体品种、数量与交期，乙方应于一个工作日内回签确认。",
    "第4条　交付：乙方送货至甲方仓库，外箱标签应符合甲方《来料包装规范》2023版。",
    "第5条　质量：来料批次合格率不低于99.5%；质保期为交付之日起二十四个月。",
    "第6条　结算：月结60天，乙方于次月5日前开具增值税专用发票。",
    "第7条　年度返利：全年采购额超过三百万元的部分返利2%，于2026年1月结算。",
    "第8条　保密：双方对价格及图纸负有保密义务，期限三年。",
    "第9条　双方2021年12月所签协议自本协议生效时终止。",
  ]);
  sheet.y += 8;
  signatures(
    sheet,
    [[`甲方：${US.name}`], ["签约代表：", "江映雪", pen], ["签约日期：2024年12月18日"]],
    [["乙方：宁波海曜伺服驱动股份有限公司"], ["签约代表：", "虞海波", pen], ["签约日期：2024年12月20日"]],
    11,
  );
  roundSeal(sheet, 58, sheet.y - 8, US.name, "采购合同专用章", { turn: -4, radius: 19 });
  roundSeal(sheet, 150, sheet.y - 10, "宁波海曜伺服驱动股份有限公司", "合同专用章", { turn: 12, radius: 19 });
  return [sheet];
}

/** We have our instruments calibrated; the seals lie over names and dates. */
function instrumentCheck(): Sheet[] {
  const sheet = new Sheet("instrument-check", { size: 4 });
  title(sheet, "测量仪器委托校准协议书", { size: 7, after: 4 });
  clauses(sheet, [
    `委托方：${US.name}`,
    "受托方：金华婺量计量检测有限公司（CNAS L18826）",
    "一、委托方将附表所列三坐标测量机1台、激光干涉仪2台、扭矩扳手36把、数显卡尺58把委托受托方校准。",
    "二、服务方式：三坐标测量机及激光干涉仪到现场校准，其余送检，受托方上门收发。",
    "三、服务费用合计人民币肆万捌仟陆佰元整（￥48600.00），含税6%，出具证书后三十日内一次付清。",
    "四、受托方应在收样之日起十个工作日内出具校准证书，证书加盖校准专用章。",
    "五、受托方如需分包，应事先征得委托方书面同意；因受托方过失造成仪器损坏的，照价赔偿。",
    "六、本协议有效期一年，自签字盖章之日起计算；校准周期为一年，下次校准时间为2026年3月。",
    "七、本协议一式两份，双方各执一份，未尽事宜协商解决。",
  ]);
  sheet.y += 10;
  signatures(
    sheet,
    [["委托方（盖章）"], [US.name], ["经办人：", "裘文斌", pen], ["2025年3月4日"]],
    [["受托方（盖章）"], ["金华婺量计量检测有限公司"], ["经办人：", "楼晓", pen], ["2025年3月6日"]],
    10,
  );
  roundSeal(sheet, 48, sheet.y - 10, US.name, "合同专用章", { turn: 14 });
  roundSeal(sheet, 134, sheet.y - 10, "金华婺量计量检测有限公司", "业务专用章", { turn: -10, ink: 0.88 });
  return [sheet];
}

/** In English: we keep a customer's machines in order. */
function dairySupport(): Sheet[] {
  const sheet = new Sheet("dairy-support", { face: "song", size: 3.6 });
  title(sheet, "PREVENTIVE MAINTENANCE AND SUPPORT AGREEMENT", { size: 5.2, after: 2 });
  sheet.text(sheet.width / 2, sheet.y + 3, "Ref. TVD-2026-M02", { align: "centre", size: 3.2 });
  sheet.y += 5;
  clauses(sheet, [
    'between Thornvale Dairy Co-operative Ltd., 18 Rakaia Terrace, Ashburton 7700, New Zealand (the "Customer")',
    `and ${US.english}, No. 588 Jiangnan Avenue, Hangzhou, China (the "Contractor")`,
    "1. Scope. The Contractor shall maintain the six palletising cells delivered under the Supply Contract of 9 June 2023, by two visits a year and by remote support on working days from 06:00 to 18:00 NZST.",
    "2. Term. This Agreement runs for twenty-four months from 1 April 2026 and ends on 31 March 2028 without notice.",
    "3. Fee. The Customer pays USD 31,200.00 in total, in four equal half-yearly instalments, each within 20 days of invoice. Wear parts are charged at list price less 10 per cent.",
    "4. Response. The Contractor answers a call within two hours and gives a first diagnosis within eight hours.",
    "5. Access. The Customer grants remote access through its VPN and keeps a trained operator on site.",
    "6. Liability. Neither party is liable for loss of milk or production; liability is limited to the annual fee.",
    "7. Governing law: New Zealand. Disputes go to arbitration in Christchurch.",
    "IN WITNESS WHEREOF the parties have signed this Agreement on the dates below.",
  ]);
  sheet.y += 8;
  const ink = { face: "cursive", size: 8 } as const;
  const date = { face: "brush", size: 5.6 } as const;
  signatures(
    sheet,
    [
      ["For the Customer"],
      ["Signature: ", "R. Pickering", ink],
      ["Name: Rachel Pickering"],
      ["Title: Operations Manager"],
      ["Date: ", "3 March 2026", date],
    ],
    [
      ["For the Contractor"],
      ["Signature: ", "Shi Yunhe", ink],
      ["Name: Shi Yunhe"],
      ["Title: General Manager"],
      ["Date: ", "14 February 2026", date],
    ],
    11,
  );
  roundSeal(sheet, 168, sheet.y - 26, US.name, "", { radius: 18, ink: 0.7 });
  return [sheet];
}

/** More pieces under a contract of the year before. */
function parcelSupplement(): Sheet[] {
  const sheet = new Sheet("parcel-supplement", { face: "song", size: 4.1, top: 30 });
  title(sheet, "关于增购摆轮分拣模块的补充约定", { size: 6.6, after: 5 });
  clauses(sheet, [
    "甲方：临沂沂蒙飞达快运有限公司",
    `乙方：${US.name}`,
    "甲乙双方于2022年7月21日签订《交叉带分拣机销售合同》（编号YLZN-XS-22-0288，以下称原合同）。因甲方二期场地件量增加，双方就增购事宜补充约定如下：",
    "1、甲方在原合同基础上增购摆轮分拣模块6组，型号BL-12，单价28500元，计人民币171000元（大写：壹拾柒万壹仟元整）。",
    "2、增购设备于2023年10月20日前交货，安装调试不另收费，质保期与原合同设备同时届满。",
    "3、增购款项于交货验收后30日内由甲方一次付清。",
    "4、本约定与原合同具有同等效力，原合同其他条款不变。",
    "5、本约定自双方盖章之日起生效，一式贰份。",
  ]);
  sheet.y += 14;
  signatures(
    sheet,
    [["甲方：临沂沂蒙飞达快运有限公司"], ["签字：", "诸葛瑞", pen], ["二〇二三年九月四日"]],
    [[`乙方：${US.name}`], ["签字：", "陶一帆", pen], ["二〇二三年九月四日"]],
    12,
  );
  roundSeal(sheet, 60, sheet.y - 6, "临沂沂蒙飞达快运有限公司", "合同专用章", { turn: 7 });
  roundSeal(sheet, 150, sheet.y - 8, US.name, "合同专用章", { turn: -3 });
  squareSeal(sheet, 92, sheet.y - 16, "诸葛瑞印", { side: 11 });
  return [sheet];
}

export const contracts: readonly Paper[] = [
  {
    name: "casting-sale",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2023-05-22",
      customer: "洛阳瀍东轴承座铸造有限公司",
      amount: "1386000.00",
      why: "the sellers signed last, by pen",
    }),
    pages: castingSale,
    ways: [scanPdf(200), scanTiff(200, "jpeg")],
  },
  {
    name: "rice-supply",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2024-11-28",
      customer: "江西鄱湖春米业有限公司",
      amount: "748000.00",
      why: "called a supply agreement; the dates of signing are by pen on a scanned page",
    }),
    pages: riceSupply,
    ways: [mixed(1)],
  },
  {
    name: "wharf-sale",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2022-08-19",
      customer: "恆發倉運（香港）有限公司",
      amount: "878000.00",
      why: "traditional characters",
    }),
    pages: wharfSale,
    ways: [scan(200), fax("fine")],
  },
  {
    name: "servo-purchase",
    department: "采购部",
    wanted: filed("Y/采购合同", {
      date: "2024-12-20",
      customer: "宁波海曜伺服驱动股份有限公司",
      why: "for the next year, but signed in this one; the hidden text is another paper's",
    }),
    pages: servoPurchase,
    ways: [falseLayer(plainOrder)],
  },
  {
    name: "instrument-check",
    department: "采购部",
    wanted: filed("Y/服务合同", {
      date: "2025-03-06",
      customer: "金华婺量计量检测有限公司",
      amount: "48600.00",
    }),
    pages: instrumentCheck,
    ways: [scan(200), copy(1, [punched()])],
  },
  {
    name: "dairy-support",
    department: "客服部",
    wanted: filed("Y/服务合同", {
      date: "2026-03-03",
      customer: "Thornvale Dairy Co-operative Ltd.",
      amount: "31200.00",
      why: "in English; signed by pen before its term begins",
    }),
    pages: dairySupport,
    ways: [scan(300)],
  },
  {
    name: "parcel-supplement",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2023-09-04",
      customer: "临沂沂蒙飞达快运有限公司",
      amount: "171000.00",
      why: "a supplement to a sale of the year before, by an unusual title",
    }),
    pages: parcelSupplement,
    ways: [scan(200, [folded(0.34, 0.67)])],
  },
];
