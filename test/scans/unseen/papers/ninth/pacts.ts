import { pageNumber, para, row, table, title } from "../../engine/layout.ts";
import { roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { copy, falseLayer, mixed, scan, scanPdf, scanTiff } from "../../engine/ways.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { columns, PEN, signing, total } from "./parts.ts";

const articles = (sheet: Sheet, text: string, after = 3): void =>
  para(sheet, text, { indent: 0, size: 3.6, leading: 1.65, after });

/** A cement works buys two lines. */
function cementSupply(): Sheet[] {
  const buyer = "安徽芜铜海山水泥有限公司";
  const first = new Sheet("cement-supply/1", { face: "song", size: 3.8, top: 26 });
  first.text(first.right, 20, "协议编号：HSSN/SB-2025-033", { size: 3.4, align: "right" });
  title(first, "袋装水泥自动装车系统", { size: 7, face: "heiBold", after: 2 });
  title(first, "成套供货协议书", { size: 7, face: "heiBold", after: 6 });
  columns(first, [[`需方：${buyer}`], [`供方：${US.name}`]], { height: 7.5, face: "songBold" });
  para(
    first,
    "需方为实施包装车间“机器换人”技术改造，向供方订购袋装水泥自动插袋、装车成套系统。经双方充分协商，达成协议如下：",
    { after: 3 },
  );
  row(first, [[0, "一、供货范围及价款（单位：元，含税）", { face: "songBold" }]], 8);
  first.y += 3;
  table(first, {
    widths: [12, 62, 32, 14, 22, 24],
    style: { size: 3.3 },
    head: { face: "songBold", align: "centre" },
    aligns: ["centre", "left", "left", "centre", "right", "right"],
    rows: [
      ["序号", "名称", "型号", "数量", "单价", "合价"],
      ["1", "回转式包装机自动插袋机", "YL-CD2400", "2", "418,000", "836,000"],
      ["2", "袋装水泥自动装车机", "YL-ZC1200", "2", "695,000", "1,390,000"],
      ["3", "皮带输送及清包系统", "B650", "1", "264,000", "264,000"],
      ["4", "安装指导、调试、培训", "—", "1", "90,000", "90,000"],
      total("总价（大写）：贰佰伍拾捌万元整", 5, "2,580,000"),
    ],
  });
  articles(
    first,
    "二、交货期：协议生效且预付款到账后120日。\n三、交货地点：需方厂区（安徽省芜湖市繁昌区荻港镇），运杂费供方承担。\n四、付款方式：预付款30%，提货款30%，调试验收合格后付30%，质保金10%于质保期满后付清。\n五、质量保证期：验收合格后十二个月或货到十八个月，以先到者为准。",
  );
  pageNumber(first, "1 / 2");
  const second = new Sheet("cement-supply/2", { face: "song", size: 3.8, top: 22 });
  articles(
    second,
    "六、技术要求：插袋成功率不低于99%，装车能力每小时不低于100吨，扬尘浓度不高于10mg/m³，详见技术附件。\n七、土建基础由需方按供方图纸施工，供方应于协议生效后20日内提供基础条件图。\n八、供方人员进厂须接受安全教育，遵守需方安全环保规定。\n九、逾期交货每周按合同总价的0.5%支付违约金，累计不超过5%。\n十、因履行本协议发生争议，协商不成的，由需方所在地人民法院管辖。\n十一、技术附件为本协议组成部分，与本协议具有同等效力。\n十二、本协议一式陆份，双方各执叁份，签字盖章后生效。",
    10,
  );
  signing(
    second,
    ["需方（盖章）：", buyer, ["授权代表：", "汤敬业"], "电话：0553-7830 066", "签订日期：2025年6月12日"],
    ["供方（盖章）：", US.name, ["授权代表：", "施建平"], `电话：${US.phone}`, "签订日期：2025年6月12日"],
    { height: 9 },
  );
  roundSeal(second, 58, second.y - 16, buyer, "合同专用章", { turn: -5 });
  roundSeal(second, 148, second.y - 17, US.name, "合同专用章", { turn: 6 });
  pageNumber(second, "2 / 2");
  return [first, second];
}

/** The model of the old days, in which both sides stand in a table beneath. */
function gearPurchase(): Sheet[] {
  const seller = "常州恒骏减速机制造有限公司";
  const sheet = new Sheet("gear-purchase", { face: "song", size: 3.6 });
  sheet.y = 16;
  title(sheet, "工矿产品购销合同", { size: 7.2 });
  columns(sheet, [
    [`供方：${seller}`, "合同编号：HJ20230227-05"],
    [`需方：${US.name}`, "签订时间：2023年2月27日"],
    ["", "签订地点：常州市武进区"],
  ]);
  row(sheet, [[0, "一、产品名称、型号、数量、金额"]], 8);
  sheet.y += 2.5;
  table(sheet, {
    widths: [54, 36, 16, 18, 18, 24],
    height: 8,
    head: { align: "centre" },
    aligns: ["left", "left", "centre", "right", "right", "right"],
    rows: [
      ["产品名称", "规格型号", "单位", "数量", "单价", "总金额（元）"],
      ["斜齿轮减速电机", "RF77-Y2.2-25", "台", "30", "3150", "94500"],
      ["精密行星减速机", "PX90-10", "台", "40", "2250", "90000"],
      total("合计人民币（大写）：壹拾捌万肆仟伍佰元整", 5, "184500"),
    ],
  });
  articles(
    sheet,
    "二、质量标准：按供方企业标准，质保期一年。\n三、交（提）货时间、地点：2023年3月31日前送至需方仓库。\n四、运输方式及费用负担：汽车运输，供方负担。\n五、包装标准：木箱，不回收。\n六、验收：需方收货后七日内提出异议，逾期视为合格。\n七、结算方式：月结60天，供方开具13%增值税专用发票。\n八、违约责任：按《中华人民共和国民法典》执行。\n九、解决合同纠纷的方式：协商解决，协商不成向原告所在地法院起诉。\n十、本合同一式两份，经双方盖章后生效，传真件有效。",
    5,
  );
  table(sheet, {
    widths: [83, 83],
    height: 8,
    rows: [
      [
        { text: "供　　方", align: "centre" },
        { text: "需　　方", align: "centre" },
      ],
      [`单位名称（章）：${seller}`, `单位名称（章）：${US.name}`],
      ["单位地址：常州市武进区洛阳镇岑村路16号", `单位地址：${US.address}`],
      ["委托代理人：钱立新", "委托代理人：俞国强"],
      ["电话：0519-8879 3321", `电话：${US.phone}`],
      ["开户行：江南农村商业银行洛阳支行", `开户行：${US.bank}`],
      ["账号：0106 2012 0100 0913 4", `账号：${US.account}`],
    ],
  });
  roundSeal(sheet, 76, sheet.y - 24, seller, "合同专用章", { turn: 8, ink: 0.7 });
  roundSeal(sheet, 158, sheet.y - 22, US.name, "合同专用章", { turn: -6, ink: 0.7 });
  return [sheet];
}

/** Looked after for a year; signed and dated by pen. */
function breweryUpkeep(): Sheet[] {
  const sheet = new Sheet("brewery-upkeep", { face: "hei", size: 3.7 });
  sheet.y = 18;
  title(sheet, "灌装车间后段设备运维托管合同", { face: "heiBold", size: 6.6 });
  columns(sheet, [["委托方（甲方）：青岛崂峰啤酒有限公司"], [`受托方（乙方）：${US.name}`]], { height: 7.5 });
  para(
    sheet,
    "甲方将其灌装二车间装箱机、码垛机、缠绕机共十一台设备的日常保养、点检及故障抢修委托乙方承担，双方约定：",
    { after: 3 },
  );
  articles(
    sheet,
    "1. 托管内容\n1.1 乙方派驻技师两名，随生产班次在岗；\n1.2 按保养计划实施日检、周检、月检并填写记录；\n1.3 故障停机三十分钟内到位处理；\n1.4 每季度提交设备运行分析报告。\n2. 托管期限：十二个月，自乙方人员进场之日起算。\n3. 托管费用：人民币贰拾肆万元整（¥240,000.00），按季平均支付，甲方收到发票后三十日内付款。\n4. 备品备件由甲方采购，乙方提前提出计划。\n5. 考核：设备综合效率低于85%的，当季费用扣减百分之五。\n6. 安全：乙方人员应持证上岗，乙方为其购买意外伤害保险。\n7. 本合同一式四份，双方各持两份，签字盖章后生效。",
    12,
  );
  signing(
    sheet,
    ["甲方：（盖章）", ["代表人：", "矫永强"], ["日　期：", "2022年11月16日"]],
    ["乙方：（盖章）", ["代表人：", "施建平"], ["日　期：", "2022年11月16日"]],
    { height: 13 },
  );
  roundSeal(sheet, 66, sheet.y - 30, "青岛崂峰啤酒有限公司", "合同专用章", { turn: -9 });
  roundSeal(sheet, 158, sheet.y - 30, US.name, "合同专用章", { turn: 3 });
  return [sheet];
}

/** With a refinery in Malaysia: the body is a file, the last page was signed and scanned. */
function refinerySupply(): Sheet[] {
  const buyer = "Selangor Palm Refinery Sdn. Bhd.";
  const first = new Sheet("refinery-supply/1", { face: "hei", size: 3.6 });
  first.y = 20;
  title(first, "EQUIPMENT SUPPLY AGREEMENT", { face: "heiBold", size: 6.4 });
  const body = (sheet: Sheet, text: string, after = 3) => para(sheet, text, { indent: 0, leading: 1.6, after });
  body(
    first,
    `Agreement No. SPR-YL-2407\nThis Agreement is made on 9 July 2024 between:\n(1) ${US.english}, of 588 Jiangnan Avenue, Binjiang District, Hangzhou, China (the "Supplier"); and\n(2) ${buyer}, of Lot 12, Jalan Pelabuhan Utara, 42000 Port Klang, Selangor, Malaysia (the "Buyer").`,
  );
  body(first, "1. SCOPE AND PRICE. The Supplier sells and the Buyer buys the following equipment:", 4);
  table(first, {
    widths: [14, 80, 16, 28, 28],
    head: { face: "heiBold" },
    aligns: ["centre", "left", "centre", "right", "right"],
    rows: [
      ["Item", "Description", "Qty", "Unit (USD)", "Total (USD)"],
      ["1", "Robotic palletising cell YL-RP-160", "2", "124,000.00", "248,000.00"],
      ["2", "Carton and pallet conveyors", "1 lot", "52,000.00", "52,000.00"],
      ["3", "Commissioning spares", "1 lot", "18,000.00", "18,000.00"],
      total("Contract Price, CIF Port Klang", 4, "318,000.00"),
    ],
  });
  body(
    first,
    "2. PAYMENT. 30% by T/T within ten days after signature; 60% against shipping documents; 10% after the acceptance test.\n3. DELIVERY. The equipment shall be shipped from Ningbo not later than 15 December 2024.\n4. INSTALLATION. The Supplier shall send two engineers for up to 21 days. The Buyer provides foundations, power, compressed air and lifting gear.\n5. WARRANTY. Twelve months from acceptance, but no longer than eighteen months from shipment.\n6. DELAY. Liquidated damages of 0.5% of the price of the delayed goods for each full week, not more than 5%.\n7. FORCE MAJEURE. Neither party is liable for events beyond its reasonable control.",
  );
  pageNumber(first, "Page 1 of 2");
  const second = new Sheet("refinery-supply/2", { face: "hei", size: 3.6 });
  body(
    second,
    "8. CONFIDENTIALITY. Drawings and process data remain the property of the party that disclosed them.\n9. LAW AND DISPUTES. This Agreement is governed by the laws of Singapore; disputes are referred to the Singapore International Arbitration Centre.\n10. ENTIRE AGREEMENT. This Agreement with its Annex A (Technical Specification) replaces all earlier offers.\nIN WITNESS WHEREOF the parties have signed this Agreement.",
    12,
  );
  signing(
    second,
    [
      "For the Supplier",
      "Hangzhou Yunling Intelligent",
      "Equipment Co., Ltd.",
      ["Signature: ", "Shi Jianping"],
      "Name: Shi Jianping",
      "Title: General Manager",
      "Date: 9 July 2024",
    ],
    [
      "For the Buyer",
      buyer,
      "",
      ["Signature: ", "R. Nadarajan"],
      "Name: R. Nadarajan",
      "Title: Executive Director",
      "Date: 9 July 2024",
    ],
    { height: 9, pen: { face: "running", size: 9 } },
  );
  roundSeal(second, 74, second.y - 24, US.name, "合同专用章", { ink: 0.7 });
  pageNumber(second, "Page 2 of 2");
  return [first, second];
}

/** A tea house in Nantou counts the years of the republic. */
function teaContract(): Sheet[] {
  const buyer = "南投青嵐茶業股份有限公司";
  const sheet = new Sheet("tea-contract", { face: "ming", size: 3.8 });
  sheet.y = 18;
  title(sheet, "機 械 買 賣 合 約 書", { face: "mingBold", size: 7 });
  para(
    sheet,
    `立合約書人：買方　${buyer}（以下簡稱甲方）\n　　　　　　賣方　${US.traditional}（以下簡稱乙方）\n茲就茶葉包裝機械買賣事宜，雙方議定條款如下：`,
    { indent: 0, after: 4 },
  );
  table(sheet, {
    widths: [66, 26, 36, 38],
    height: 9,
    head: { face: "mingBold" },
    aligns: ["left", "centre", "right", "right"],
    rows: [
      ["品　名", "數　量", "單價（人民幣）", "金額（人民幣）"],
      ["茶葉自動秤量充填機 YL-CY2", "貳台", "310,000", "620,000"],
      ["立式裝盒機 YL-ZH60", "壹台", "285,000", "285,000"],
      ["安裝及教育訓練", "壹式", "60,000", "60,000"],
      total("總價：人民幣玖拾陸萬伍仟元整", 3, "965,000"),
    ],
  });
  articles(
    sheet,
    "第一條　交貨日期：自甲方付清訂金之日起九十日內，運抵臺中港。\n第二條　付款辦法：訂金百分之三十；裝船前百分之五十；驗收後百分之二十。\n第三條　驗收：秤量誤差不得逾正負零點二公克，連續運轉八小時為合格。\n第四條　保固期間自驗收合格日起一年，人為損壞者不在此限。\n第五條　乙方逾期交貨，每逾一日按總價千分之一計罰。\n第六條　如有未盡事宜，依民法及誠信原則辦理。\n第七條　本合約壹式貳份，雙方各執壹份為憑。",
    8,
  );
  signing(
    sheet,
    [`甲　方：${buyer}`, "負責人：江宗翰", "地　址：南投縣名間鄉彰南路318號"],
    [`乙　方：${US.traditional}`, "代表人：施建平", "地　址：杭州市濱江區江南大道588號"],
    { height: 9, size: 3.5, at: 0.52 },
  );
  squareSeal(sheet, 82, sheet.y + 10, `${buyer}印`, { side: 24, ink: 0.75 });
  squareSeal(sheet, 54, sheet.y + 10, "江宗翰印", { side: 13 });
  roundSeal(sheet, 158, sheet.y + 8, US.name, "合同专用章", { ink: 0.7 });
  sheet.y += 30;
  row(sheet, [[0.12, "中　華　民　國　一　一　三　年　十　月　二　十　一　日", { size: 4.2 }]]);
  return [sheet];
}

/** Software that we rent help for. */
function planningSupport(): Sheet[] {
  const sheet = new Sheet("planning-support", { face: "song", size: 3.7 });
  sheet.text(sheet.left, 18, "澜舟信息", { face: "heiBold", size: 5, colour: "#14508c" });
  sheet.text(sheet.right, 18, "Ref. LZ-SLA-26011", { face: "hei", size: 3.2, align: "right" });
  sheet.y = 24;
  title(sheet, "生产排程软件技术支持与运维服务协议", { size: 6.2 });
  table(sheet, {
    widths: [34, 132],
    height: 8.5,
    rows: [
      ["服务方（甲方）", "上海澜舟信息技术有限公司"],
      ["客户方（乙方）", US.name],
      ["服务期限", "2026年2月1日至2027年1月31日"],
      ["服务费用", "人民币78,000.00元（大写：柒万捌仟元整），含税率6%增值税"],
      ["服务级别", "5×9小时，严重故障4小时响应"],
    ],
  });
  sheet.y += 2;
  articles(
    sheet,
    "第1条　服务内容：软件缺陷修复、版本升级、数据库健康检查（每季一次）、用户培训（每年两次）、远程协助不限次数。\n第2条　不在服务范围内的：硬件与网络故障、乙方自行修改程序造成的问题、第三方接口的新开发。\n第3条　乙方应指定系统管理员，负责提出服务请求并确认关闭。\n第4条　付款：乙方于协议签订后15个工作日内一次付清，甲方先行开具发票。\n第5条　数据安全：甲方未经乙方许可不得复制、带离乙方数据，远程操作留痕备查。\n第6条　任何一方违约，应赔偿对方直接损失，但不超过年服务费。\n第7条　协议期满前三十日双方可协商续签。\n第8条　争议由上海仲裁委员会仲裁。\n第9条　本协议正本两份，双方各持一份。",
    8,
  );
  signing(
    sheet,
    ["甲方：上海澜舟信息技术有限公司", "代表：顾一鸣", "签署日期：2026年1月15日"],
    [`乙方：${US.name}`, "代表：俞国强", "签署日期：2026年1月15日"],
    { height: 9, size: 3.5 },
  );
  roundSeal(sheet, 80, sheet.y - 12, "上海澜舟信息技术有限公司", "合同专用章", { turn: 5 });
  roundSeal(sheet, 170, sheet.y - 12, US.name, "合同专用章", { turn: -7 });
  return [sheet];
}

/** What lies hidden behind it: a plan of drills. */
function drillPlan(): Sheet[] {
  const sheet = new Sheet("drill-plan", { face: "hei" });
  for (const line of [
    "消防演练方案",
    "一、时间：2019年11月9日上午",
    "二、集合地点：3幢南侧停车场",
    "三、各楼层疏散路线",
    "四、灭火器操作示范",
  ])
    row(sheet, [[0, line]]);
  return [sheet];
}

/** Sent for reading only. */
function depotDraft(): Sheet[] {
  const sheet = new Sheet("depot-draft", { face: "song", size: 3.8 });
  sheet.text(sheet.left, 18, "送审稿，未经签署不具效力", { face: "heiBold", size: 4.2 });
  sheet.y = 26;
  title(sheet, "平房仓散粮接收装袋设备采购合同", { size: 6.4 });
  columns(
    sheet,
    [["合同编号：（待编）"], ["甲方（买方）：河南周口豫东粮食储备库有限公司"], [`乙方（卖方）：${US.name}`]],
    {
      height: 7.5,
    },
  );
  articles(
    sheet,
    "一、标的：移动式散粮接收装袋机组三套，型号及配置以最终技术协议为准。\n二、合同价款：人民币　　　　　元（大写：　　　　　　　　）。\n三、交货时间：　　　年　　月　　日前。\n四、交货地点：甲方库区。\n五、付款：预付　　％，到货　　％，验收　　％，质保金　　％。\n六、质量保证期：验收合格之日起　　个月。\n七、违约责任：按双方最终商定。\n八、争议解决：由甲方所在地人民法院管辖。\n九、本合同一式　　份，经双方法定代表人或授权代表签字并加盖公章后生效。",
    20,
  );
  signing(
    sheet,
    ["甲方（盖章）：", "法定代表人或授权代表：", "签订日期：　　　年　　月　　日"],
    ["乙方（盖章）：", "法定代表人或授权代表：", "签订日期：　　　年　　月　　日"],
    { height: 14 },
  );
  return [sheet];
}

/** Sealed by both, but nobody put a day. */
function canneryUndated(): Sheet[] {
  const sheet = new Sheet("cannery-undated", { face: "hei", size: 3.8 });
  sheet.y = 20;
  title(sheet, "设 备 销 售 合 同", { face: "heiBold", size: 7 });
  columns(sheet, [["购货单位（甲方）：浙江台州椒海罐头食品有限公司"], [`供货单位（乙方）：${US.name}`]], { height: 8 });
  articles(
    sheet,
    "第一条　甲方向乙方购买罐头卸垛机一台（型号YL-XD-300），价款人民币叁拾壹万元整（¥310,000.00），含税、含运费。\n第二条　乙方收到预付款后八十天交货，甲方自备卸车叉车。\n第三条　付款：预付款三成，发货前六成，余一成作质保金。\n第四条　质保一年，终身维修。\n第五条　卸垛速度每分钟不少于四百罐，倒罐率不高于万分之五。\n第六条　甲方逾期付款、乙方逾期交货，均按日万分之三承担违约金。\n第七条　争议由原告住所地人民法院管辖。\n第八条　本合同一式两份，双方盖章生效。",
    16,
  );
  signing(
    sheet,
    ["甲方（章）", ["经办人：", "柯海波"], "签约日期：　　年　　月　　日"],
    ["乙方（章）", ["经办人：", "汪磊"], "签约日期：　　年　　月　　日"],
    { height: 13, pen: PEN },
  );
  roundSeal(sheet, 60, sheet.y - 24, "浙江台州椒海罐头食品有限公司", "合同专用章", { turn: 6 });
  roundSeal(sheet, 152, sheet.y - 24, US.name, "合同专用章", { turn: -4 });
  return [sheet];
}

export const pacts: readonly Paper[] = [
  {
    name: "cement-supply",
    department: "销售部",
    wanted: filed("Y/销售合同", { date: "2025-06-12", customer: "安徽芜铜海山水泥有限公司", amount: "2580000.00" }),
    pages: cementSupply,
    ways: [scanPdf(200)],
  },
  {
    name: "gear-purchase",
    department: "采购部",
    wanted: filed("Y/采购合同", { date: "2023-02-27", customer: "常州恒骏减速机制造有限公司", amount: "184500.00" }),
    pages: gearPurchase,
    ways: [scan(200), copy(1)],
  },
  {
    name: "brewery-upkeep",
    department: "客服部",
    wanted: filed("Y/服务合同", {
      date: "2022-11-16",
      customer: "青岛崂峰啤酒有限公司",
      amount: "240000.00",
      why: "signed and dated by hand",
    }),
    pages: breweryUpkeep,
    ways: [scan(300)],
  },
  {
    name: "refinery-supply",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2024-07-09",
      customer: "Selangor Palm Refinery Sdn. Bhd.",
      amount: "318000.00",
      why: "in English; the signed page was scanned",
    }),
    pages: refinerySupply,
    ways: [mixed(1)],
  },
  {
    name: "tea-contract",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2024-10-21",
      customer: "南投青嵐茶業股份有限公司",
      amount: "965000.00",
      why: "traditional; the year 113 of the republic is 2024",
    }),
    pages: teaContract,
    ways: [scanTiff(200)],
  },
  {
    name: "planning-support",
    department: "采购部",
    wanted: filed("Y/服务合同", {
      date: "2026-01-15",
      customer: "上海澜舟信息技术有限公司",
      amount: "78000.00",
      why: "the hidden text is of another paper",
    }),
    pages: planningSupport,
    ways: [falseLayer(drillPlan)],
  },
  {
    name: "depot-draft",
    department: "销售部",
    wanted: asked("a draft: nobody signed or sealed it", "Y/销售合同"),
    pages: depotDraft,
    ways: [scan(200)],
  },
  {
    name: "cannery-undated",
    department: "销售部",
    wanted: asked("sealed, but no day or year stands on it", "Y/销售合同"),
    pages: canneryUndated,
    ways: [scan(200)],
  },
];
