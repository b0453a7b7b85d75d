import { blanks, pageNumber, para, row, table, title } from "../../engine/layout.ts";
import { roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, cleanPng, copy, mixed, phone, scan, scanPdf, scanTiff } from "../../engine/ways.ts";
import { folded, punched } from "../../engine/wear.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A co-operative of tea growers buys: the head is a table, the days at the foot are by hand. */
function teaLine(): Sheet[] {
  const sheet = new Sheet("tea-line", { face: "song", size: 3.8, top: 18 });
  const pen = { face: "brush", size: 5.4 } as const;
  title(sheet, "茶叶包装设备供货协议书", { size: 6.8, after: 3 });
  table(sheet, {
    widths: [26, 84, 22, 34],
    height: 8.5,
    rows: [
      ["甲方（需方）", "凤冈县田坝茶叶农民专业合作社", "协议号", "TB-2022-117"],
      ["乙方（供方）", US.name, "地　点", "凤冈县永安镇"],
    ],
  });
  para(
    sheet,
    "甲方利用2022年度茶产业发展项目资金，经村民代表大会议定，向乙方订购名优茶包装设备一批。双方经协商，订立本协议。",
    { after: 1 },
  );
  para(sheet, "第一条　货物清单（单位：元，均含税及运费）", { indent: 0, face: "heiBold", after: 2 });
  table(sheet, {
    widths: [12, 62, 28, 14, 24, 26],
    height: 7.6,
    head: { align: "centre", face: "hei" },
    aligns: ["centre", "left", "left", "centre", "right", "right"],
    rows: [
      ["序号", "品名", "型号", "数量", "单价", "金额"],
      ["1", "内外袋茶叶真空包装机", "YL-CZ20", "4", "36800", "147200"],
      ["2", "泡袋称重分装机（四头）", "YL-FZ4", "2", "28500", "57000"],
      ["3", "礼盒封膜机及输送台", "YL-LH1", "1", "19600", "19600"],
      [{ text: "合计：贰拾贰万叁仟捌佰元整", span: 5 }, "223800"],
    ],
  });
  sheet.y += 1;
  for (const clause of [
    "第二条　交货：春茶开采之前，即2023年4月5日以前运到甲方茶叶加工厂，卸车由甲方找人。",
    "第三条　付款：协议签字后甲方付30%；设备试包合格付60%；剩余10%满一年付清。",
    "第四条　质量：设备保修贰年，易损件半年。乙方免费教会甲方不少于三名社员操作。",
    "第五条　误期：误一天按总价千分之二扣款；误过清明，甲方可以退货，乙方退还已收款项。",
    "第六条　本协议一式四份，双方各两份，报镇政府备案用复印件。未尽事宜协商解决，协商不成由凤冈县人民法院处理。",
  ])
    para(sheet, clause, { indent: 0 });
  sheet.y += 6;
  const top = sheet.y;
  const column = (x: number, lines: readonly (readonly [string, string])[]) => {
    for (const [i, [label, value]] of lines.entries()) {
      const end = sheet.text(x, top + 8 + i * 9.5, label);
      if (value) sheet.text(end + 1, top + 8 + i * 9.5, value, pen);
    }
  };
  column(24, [
    ["甲方（盖章）：", ""],
    ["理事长（签字）：", "安国富"],
    ["电话：0852-5226 0917", ""],
    ["", "2023年3月11日"],
  ]);
  column(116, [
    ["乙方（盖章）：", ""],
    ["委托代理人：", "尹露"],
    ["电话：0571-8672 0158", ""],
    ["", "2023年3月16日"],
  ]);
  roundSeal(sheet, 66, top + 16, "凤冈县田坝茶叶农民专业合作社", "", { turn: -8, ink: 0.6, radius: 19 });
  roundSeal(sheet, 164, top + 15, US.name, "合同专用章", { turn: 6, ink: 0.6, radius: 19 });
  return [sheet];
}

/** What we buy all year of a foundry: no sum is named. */
function castingsFrame(): Sheet[] {
  const first = new Sheet("castings-frame/1", { face: "hei", size: 3.7, top: 20 });
  title(first, "铸件年度采购框架合同", { face: "heiBold", size: 6.6, after: 2 });
  row(first, [[0.58, "合同编号：YL-CG-2024-F006"]], 6);
  const parties = (lines: readonly (readonly [string, string])[]) => {
    for (const [label, value] of lines)
      row(
        first,
        [
          [0, label, { face: "heiBold" }],
          [0.2, value],
        ],
        6.4,
      );
  };
  parties([
    ["采购方（甲方）", US.name],
    ["地　　　　址", US.address],
    ["供应商（乙方）", "宁海县力洋模具铸造厂"],
    ["地　　　　址", "浙江省宁波市宁海县力洋镇海口工业区12号"],
  ]);
  first.y += 3;
  for (const clause of [
    "1　合同期限　自2024年1月1日起至2024年12月31日止。期满前三十日双方无异议的，另行签订下一年度合同。",
    "2　采购标的　灰铁及球铁铸件，图号与单价见附件一《年度价格表》。甲方按月以订货通知的方式下达具体数量，订货通知为本合同的组成部分。",
    "3　价格调整　生铁市场价格较签约日上下波动超过百分之八时，双方可于次月协商调整，未达成一致前按原价执行。",
    "4　交付　乙方应在接到订货通知后二十日内送达甲方仓库，运费由乙方承担。毛坯须经时效处理并喷底漆。",
    "5　质量　按GB/T 9439及甲方图纸验收。加工过程中发现的气孔、砂眼，乙方按件补货并承担加工费。",
    "6　结算　月结六十天，乙方开具税率13%的增值税专用发票。",
    "7　模具　甲方提供的模具归甲方所有，乙方妥善保管，不得用于第三方产品。",
    "8　违约　逾期交货的，每日按该批货款的千分之三支付违约金。",
    "9　廉洁　任何一方不得向对方人员提供回扣、礼金。",
    "10　争议　向甲方所在地人民法院提起诉讼。",
  ])
    para(first, clause, { indent: 0, leading: 1.75 });
  pageNumber(first, "第 1 页 共 2 页");

  const second = new Sheet("castings-frame/2", { face: "hei", size: 3.7, top: 20 });
  para(second, "11　价格　见下表（附件一《年度价格表》，未税，元/千克）", { indent: 0, after: 2 });
  table(second, {
    widths: [40, 56, 34, 36],
    height: 7.5,
    head: { align: "centre", fill: "#ececec" },
    aligns: ["left", "left", "centre", "right"],
    rows: [
      ["图号", "名称", "材质", "单价"],
      ["YL-MD120-01-03", "码垛机底座", "HT250", "8.90"],
      ["YL-MD120-02-11", "立柱滑座", "HT250", "9.35"],
      ["YL-SS40-05", "链轮毛坯", "QT500-7", "10.60"],
      ["YL-ZC12-07", "转盘支座", "QT450-10", "10.20"],
    ],
  });
  para(second, "12　本合同双方盖章后生效，正本两份，各执一份。传真件、扫描件具有同等效力。", {
    indent: 0,
    after: 10,
  });
  const y = second.y;
  table(second, {
    widths: [83, 83],
    height: 9,
    rows: [
      ["甲方（盖章）", "乙方（盖章）"],
      [US.name, "宁海县力洋模具铸造厂"],
      ["代表：", "代表："],
      ["签订日期：2023年12月8日", "签订日期：2023年12月6日"],
    ],
  });
  second.text(40, y + 24.4, "翁晓棠", { face: "running", size: 7 });
  second.text(124, y + 24.4, "叶茂盛", { face: "cursive", size: 7 });
  roundSeal(second, 82, y + 24, US.name, "采购专用章", { turn: 4, ink: 0.55, radius: 19 });
  roundSeal(second, 164, y + 23, "宁海县力洋模具铸造厂", "", { turn: -11, ink: 0.55, radius: 18 });
  pageNumber(second, "第 2 页 共 2 页");
  return [first, second];
}

/** Those who look after the cranes of our hall: we are served. */
function craneUpkeep(): Sheet[] {
  const sheet = new Sheet("crane-upkeep", { face: "song", size: 3.9, top: 20 });
  title(sheet, "起重机械日常维护保养约定书", { size: 6.6, after: 2 });
  row(sheet, [[0.6, "编号：ZJQZ-WB-21-0388", { size: 3.4 }]], 5);
  para(sheet, `使用单位（甲方）：${US.name}`, { indent: 0 });
  para(sheet, "维保单位（乙方）：浙江钱塘起重安装维修有限公司", { indent: 0 });
  para(sheet, "乙方特种设备生产许可证编号：TS3433B18-2024（有效期至2024年9月27日）", { indent: 0, after: 2 });
  para(
    sheet,
    "依照《特种设备安全法》《起重机械安全技术规程》，甲方将下列在用起重机械委托乙方进行日常维护保养，双方约定如下：",
    { after: 2 },
  );
  table(sheet, {
    widths: [50, 34, 28, 28, 26],
    height: 7.5,
    head: { align: "centre" },
    aligns: ["left", "left", "left", "centre", "right"],
    rows: [
      ["设备名称", "规格", "安装位置", "下次检验", "年费（元）"],
      ["电动单梁起重机 2台", "LD10t-16.5m", "总装一跨", "2022-06", "9600"],
      ["电动葫芦桥式起重机", "LH20t-22.5m", "总装二跨", "2022-11", "8400"],
      ["悬臂吊 3台", "BZD1t", "钣金区", "—", "3600"],
      [{ text: "全年维保费用合计（大写）贰万壹仟陆佰元整", span: 4 }, "21600"],
    ],
  });
  sheet.y += 1;
  para(
    sheet,
    "一、期限：2021年7月1日至2022年6月30日。\n二、乙方每月至少上门一次，润滑、紧固、检查制动器、钢丝绳及限位，填写维保记录并由甲方设备员签认。\n三、故障报修：接到电话后2小时内响应，8小时内到达现场。单件200元以内的易损件由乙方免费更换，其余按成本计价。\n四、付款：签订后付一半，2022年1月付另一半，乙方开票。\n五、乙方作业人员须持证上岗，遵守甲方安全制度，因乙方作业不当造成的损失由乙方赔偿。\n六、本约定书一式三份，甲方一份，乙方两份，自签字盖章起有效。",
    { indent: 0, after: 9 },
  );
  const y = sheet.y;
  row(
    sheet,
    [
      [0, "甲方："],
      [0.52, "乙方："],
    ],
    7,
  );
  row(
    sheet,
    [
      [0, "负责人："],
      [0.52, "负责人："],
    ],
    9,
  );
  row(
    sheet,
    [
      [0, "2021年6月21日"],
      [0.52, "2021年6月18日"],
    ],
    9,
  );
  sheet.text(42, y + 16, "高原", { face: "running", size: 7 });
  sheet.text(128, y + 16, "俞建江", { face: "running", size: 7 });
  roundSeal(sheet, 68, y + 14, US.name, "", { turn: 10, ink: 0.62 });
  roundSeal(sheet, 156, y + 14, "浙江钱塘起重安装维修有限公司", "合同专用章", { turn: -4, ink: 0.62 });
  return [sheet];
}

/** A hotel's laundry wants one machine more: a second supplement to a sale of the year before. */
function laundryMore(): Sheet[] {
  const sheet = new Sheet("laundry-more", { face: "song", size: 4.1, top: 26 });
  title(sheet, "补充协议（二）", { size: 7, after: 6 });
  para(sheet, "甲方（买方）：黄山徽州云谷山庄酒店管理有限公司", { indent: 0 });
  para(sheet, `乙方（卖方）：${US.name}`, { indent: 0, after: 4 });
  para(
    sheet,
    "甲乙双方于2022年8月15日签订《布草折叠输送设备买卖合同》（合同编号：YGSZ-2022-SB-09，以下称“原合同”），并于2022年11月2日签订补充协议（一）。现因甲方洗涤中心扩建，双方就增购设备一事达成如下补充：",
  );
  for (const clause of [
    "一、甲方向乙方增购毛巾自动折叠机（型号YL-MZ600）壹台，增购价款为人民币96,500.00元（大写：玖万陆仟伍佰元整），含13%增值税、运输及安装调试。",
    "二、增购设备应于2023年4月30日前在甲方洗涤中心安装完毕。",
    "三、付款方式：本补充协议生效后五个工作日内支付百分之五十，安装验收后支付百分之五十。",
    "四、原合同约定的质保期自增购设备验收之日起对该设备另行计算，为期十八个月。",
    "五、本补充协议与原合同具有同等法律效力；与原合同不一致之处，以本补充协议为准；本补充协议未约定的，按原合同执行。",
    "六、本补充协议一式四份，双方各执两份，自双方盖章之日起生效。",
  ])
    para(sheet, clause);
  sheet.y += 12;
  const y = sheet.y;
  row(
    sheet,
    [
      [0, "甲方（盖章）："],
      [0.54, "乙方（盖章）："],
    ],
    8,
  );
  row(
    sheet,
    [
      [0, "授权代表："],
      [0.54, "授权代表："],
    ],
    11,
  );
  row(
    sheet,
    [
      [0, "日期：2023年2月23日"],
      [0.54, "日期：2023年2月27日"],
    ],
    11,
  );
  sheet.text(44, y + 19, "汪徽音", { face: "cursive", size: 7.5 });
  sheet.text(134, y + 19, "骆文澜", { face: "cursive", size: 7.5 });
  roundSeal(sheet, 74, y + 16, "黄山徽州云谷山庄酒店管理有限公司", "合同专用章", { turn: 7, ink: 0.6 });
  roundSeal(sheet, 166, y + 15, US.name, "合同专用章", { turn: -5, ink: 0.6 });
  return [sheet];
}

/** A German maker sells to us. */
function motionSale(): Sheet[] {
  const sheet = new Sheet("motion-sale", { face: "song", size: 3.5, top: 18 });
  sheet.margin = 20;
  title(sheet, "SALES CONTRACT", { size: 7, after: 3 });
  row(
    sheet,
    [
      [0, "Contract No.: KMC-2022/0457-R1"],
      [0.62, "Date: 14 August 2023"],
    ],
    6,
  );
  row(
    sheet,
    [
      [0, "Quotation ref.: Q-88121 of 5 December 2022"],
      [0.62, "Place: Hangzhou"],
    ],
    5.5,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [85, 85],
    height: 24,
    leading: 1.45,
    rows: [
      [
        "THE SELLER:\nKestrel Motion Components GmbH\nRosenauer Strasse 41, 96450 Coburg, Germany\nTel. +49 9561 550 17-0",
        `THE BUYER:\n${US.english}\nBuilding 3, 588 Jiangnan Avenue, Binjiang District, Hangzhou, China`,
      ],
    ],
  });
  para(
    sheet,
    "The Buyer agrees to buy and the Seller agrees to sell the following goods on the terms and conditions stipulated below:",
    { indent: 0, after: 2 },
  );
  table(sheet, {
    widths: [10, 74, 22, 30, 34],
    height: 7.5,
    head: { face: "songBold", fill: "#efefef" },
    aligns: ["centre", "left", "centre", "right", "right"],
    rows: [
      ["#", "Description", "Qty", "Unit price EUR", "Amount EUR"],
      ["1", "Planetary gearbox KPG-120, ratio 10:1", "40 pcs", "1,180.00", "47,200.00"],
      ["2", "Servo coupling KSC-55", "80 pcs", "145.00", "11,600.00"],
      ["3", "Linear guide set KLG-30, 2.4 m", "12 sets", "800.00", "9,600.00"],
      [{ text: "Total contract value, FCA Coburg (Incoterms 2020)", span: 4, face: "songBold" }, "68,400.00"],
    ],
  });
  sheet.y += 2;
  for (const clause of [
    "1. Shipment: not later than 30 November 2023, by sea from Hamburg to Ningbo. Partial shipment allowed.",
    "2. Payment: 30 % by T/T within 10 days after signature, 70 % against copies of the shipping documents.",
    "3. Packing: wooden cases marked according to ISPM 15.",
    "4. Warranty: 24 months from the date of delivery.",
    "5. Inspection: the Buyer shall inspect the goods within 30 days of arrival and give notice of any defect in writing.",
    "6. Force majeure: neither party shall be liable for delay caused by war, strike, fire, flood or acts of authorities.",
    "7. Penalty: for late delivery 0.5 % of the value of the delayed goods per week, up to 5 %.",
    "8. Arbitration: Singapore International Arbitration Centre, in English. Governing law: CISG.",
    "9. This contract is made in two originals and becomes effective upon signature by both parties.",
  ])
    para(sheet, clause, { indent: 0, leading: 1.5, after: 0.8 });
  sheet.y += 9;
  const y = sheet.y;
  row(
    sheet,
    [
      [0, "For the Seller"],
      [0.54, "For the Buyer"],
    ],
    6,
  );
  row(
    sheet,
    [
      [0, "Kestrel Motion Components GmbH"],
      [0.54, US.english, { size: 3.2 }],
    ],
    6,
  );
  sheet.line(20, y + 30, 92, y + 30);
  sheet.line(112, y + 30, 186, y + 30);
  sheet.text(28, y + 28, "J. Hollfelder", { face: "running", size: 8 });
  sheet.text(122, y + 28, "Weng Xiaotang", { face: "running", size: 8 });
  sheet.y = y + 30;
  row(
    sheet,
    [
      [0, "Jonas Hollfelder, Export Manager"],
      [0.54, "Weng Xiaotang, Head of Purchasing"],
    ],
    5,
  );
  roundSeal(sheet, 170, y + 26, US.name, "合同专用章", { turn: 8, ink: 0.5, radius: 17 });
  return [sheet];
}

/** A cold store in Hong Kong has its lifts and belts looked after by us. */
function coldStoreCare(): Sheet[] {
  const sheet = new Sheet("cold-store-care", { face: "ming", size: 4, top: 22 });
  title(sheet, "輸送設備維修保養服務合約", { face: "mingBold", size: 6.8, after: 4 });
  row(
    sheet,
    [
      [0, "合約編號：WS-24/018"],
      [0.58, "簽約日期：二〇二四年五月九日"],
    ],
    7,
  );
  para(sheet, "客戶（甲方）：荃灣恒昌凍倉有限公司", { indent: 0 });
  para(sheet, "地址：香港新界荃灣德士古道220號", { indent: 0 });
  para(sheet, `承辦商（乙方）：${US.traditional}`, { indent: 0 });
  para(sheet, "地址：浙江省杭州市濱江區江南大道588號", { indent: 0, after: 4 });
  para(sheet, "甲方現委託乙方為其凍倉內之垂直升降機及輸送帶系統提供定期保養及緊急維修服務，雙方同意條款如下：", {
    after: 1,
  });
  for (const clause of [
    "1. 服務期由二〇二四年六月一日至二〇二六年五月三十一日止，為期兩年。",
    "2. 乙方每季派員到場保養一次，項目包括：鏈條潤滑、電控箱除濕、安全光柵測試、軸承檢查，並於七日內提交保養報告。",
    "3. 緊急維修熱線全日二十四小時開放；乙方委任之本地技術員須於四小時內到場。",
    "4. 服務費用：兩年合共港幣壹拾捌萬陸仟元整（HK$186,000.00），分八期按季支付，每期港幣23,250.00元。",
    "5. 零件費用另計，乙方須先行報價，經甲方書面同意後方可更換。",
    "6. 乙方須為到場人員購買足額之僱員補償保險。",
    "7. 任何一方欲提前終止本合約，須於六十日前以書面通知對方。",
    "8. 本合約受香港特別行政區法律管轄。",
  ])
    para(sheet, clause, { indent: 0, leading: 1.75 });
  sheet.y += 10;
  const y = sheet.y;
  row(
    sheet,
    [
      [0, "甲方代表簽署及公司印章"],
      [0.54, "乙方代表簽署及公司印章"],
    ],
    8,
  );
  sheet.line(22, y + 34, 92, y + 34);
  sheet.line(112, y + 34, 184, y + 34);
  sheet.text(30, y + 31, "Ivan Tong", { face: "running", size: 9 });
  sheet.text(122, y + 31, "高原", { face: "running", size: 8 });
  sheet.y = y + 34;
  row(
    sheet,
    [
      [0, "姓名：唐偉倫　職銜：營運經理"],
      [0.54, "姓名：高原　職銜：副總經理"],
    ],
    6,
  );
  squareSeal(sheet, 82, y + 22, "荃灣恒昌凍倉有限公司", { colour: "#3d2f8f", side: 17 });
  roundSeal(sheet, 168, y + 20, US.name, "合同专用章", { turn: -3, ink: 0.55, radius: 17 });
  return [sheet];
}

/** We send plates out to be bent and painted: neither sale nor purchase nor service. */
function sentOut(): Sheet[] {
  const sheet = new Sheet("sent-out", { face: "song", size: 3.9, top: 22 });
  title(sheet, "钣金件委托加工承揽协议", { size: 6.8, after: 3 });
  row(
    sheet,
    [
      [0, `定作方：${US.name}`],
      [0.66, "协议号：JG-22-045"],
    ],
    7,
  );
  row(
    sheet,
    [
      [0, "承揽方：桐庐横村恒力钣金喷涂厂"],
      [0.66, "签订地：桐庐横村"],
    ],
    7,
  );
  sheet.y += 3;
  for (const clause of [
    "一、加工内容：定作方提供钢板及图纸，承揽方负责激光下料、折弯、焊接、喷塑，制成机罩、护栏及电控柜壳体。",
    "二、材料：钢板由定作方供应，损耗率不超过6%，边角余料归承揽方。塑粉、焊材由承揽方自备。",
    "三、加工费：按成品重量计，折弯焊接件3.80元/千克，喷塑18元/平方米，均含13%税。",
    "四、交付：每批图纸下达后十二天内完工，承揽方送货至定作方仓库。",
    "五、质量：按图检验，喷塑附着力不低于1级，色号RAL7035。返工费用由承揽方承担。",
    "六、图纸归定作方所有，承揽方不得留存、复制或为他人加工同样的工件。",
    "七、结算：每月25日对账，次月付清。",
    "八、协议自2022年5月1日起至2023年4月30日止。",
    "九、纠纷由定作方所在地人民法院管辖。",
  ])
    para(sheet, clause, { indent: 0 });
  sheet.y += 12;
  const y = sheet.y;
  row(
    sheet,
    [
      [0, "定作方（章）"],
      [0.54, "承揽方（章）"],
    ],
    8,
  );
  row(
    sheet,
    [
      [0, "经办人："],
      [0.54, "经办人："],
    ],
    11,
  );
  row(
    sheet,
    [
      [0, "2022年4月20日"],
      [0.54, "2022年4月20日"],
    ],
    11,
  );
  sheet.text(40, y + 19, "陶令仪", { face: "running", size: 7.5 });
  sheet.text(130, y + 19, "申屠海", { face: "running", size: 7.5 });
  roundSeal(sheet, 72, y + 15, US.name, "合同专用章", { turn: -6, ink: 0.62 });
  roundSeal(sheet, 158, y + 16, "桐庐横村恒力钣金喷涂厂", "", { turn: 9, ink: 0.62, radius: 18 });
  return [sheet];
}

/** A builder of roads buys: it signed at the end of one year, we at the beginning of the next. */
function roadBuilder(): Sheet[] {
  const sheet = new Sheet("road-builder", { face: "hei", size: 3.8, top: 20 });
  title(sheet, "机械设备订购合约书", { face: "heiBold", size: 6.8, after: 3 });
  row(
    sheet,
    [
      [0, "工程名称：荆襄高速南漳连接线第三标段"],
      [0.6, "合约号：JX3B-SB-2023-61"],
    ],
    6,
  );
  para(sheet, "买方：湖北荆襄路桥工程有限公司", { indent: 0 });
  para(sheet, `卖方：${US.name}`, { indent: 0, after: 3 });
  table(sheet, {
    widths: [62, 32, 18, 26, 28],
    height: 8.5,
    head: { align: "centre", fill: "#e6e6e6" },
    aligns: ["left", "left", "centre", "right", "right"],
    rows: [
      ["设备名称", "型号", "台数", "单价（元）", "金额（元）"],
      ["外加剂袋装拆包输送站", "YL-CB500", "1", "182,000", "182,000"],
      ["预制块码垛机械手", "YL-MD200", "1", "329,000", "329,000"],
      [{ text: "总价（含税）：伍拾壹万壹仟元整", span: 4 }, "511,000"],
    ],
  });
  sheet.y += 2;
  para(
    sheet,
    "一、交货时间与地点：2024年3月20日前，送至南漳县九集镇项目部预制场。\n二、付款：预付30%，到场付30%，调试完成付35%，质保金5%，质保期一年。\n三、基础、电源由买方准备；卸车吊机由买方提供。\n四、卖方逾期交货，每天罚款一千元；买方逾期付款，按银行同期贷款利率计息。\n五、合约一式五份，买方三份，卖方两份，双方签字并加盖公章后生效。",
    { indent: 0, leading: 1.9, after: 10 },
  );
  const y = sheet.y;
  row(
    sheet,
    [
      [0, "买方签章："],
      [0.52, "卖方签章："],
    ],
    8,
  );
  row(
    sheet,
    [
      [0, "经办人："],
      [0.52, "经办人："],
    ],
    12,
  );
  const date = (x: number, text: string) => {
    const end = sheet.text(x, sheet.y, "日期：");
    sheet.text(end + 1, sheet.y, text, { face: "brush", size: 5.8 });
  };
  sheet.y += 12;
  date(22, "2023年12月28日");
  date(108.5, "2024年1月4日");
  sheet.text(42, y + 20, "覃大勇", { face: "cursive", size: 7.5 });
  sheet.text(128, y + 20, "骆文澜", { face: "cursive", size: 7.5 });
  roundSeal(sheet, 78, y + 17, "湖北荆襄路桥工程有限公司", "", { turn: -7, ink: 0.6 });
  roundSeal(sheet, 164, y + 17, US.name, "合同专用章", { turn: 3, ink: 0.6 });
  return [sheet];
}

/** Software people want our machines joined to theirs: sealed, and nobody wrote the day. */
function joinedSystems(): Sheet[] {
  const sheet = new Sheet("joined-systems", { face: "song", size: 4, top: 24 });
  title(sheet, "系统对接技术服务协议", { size: 6.8, after: 4 });
  para(sheet, "委托方（甲方）：成都青羊数禾软件股份有限公司", { indent: 0 });
  para(sheet, `服务方（乙方）：${US.name}`, { indent: 0, after: 2 });
  para(sheet, "甲方为其客户建设仓储管理系统，需与乙方生产的堆垛机、输送线控制器对接，特委托乙方提供接口技术服务。");
  for (const clause of [
    "一、服务内容：1. 开放控制器通信协议并提供说明；2. 派工程师两名配合联调；3. 提供模拟测试环境；4. 上线后三个月远程支持。",
    "二、服务期限：自协议签订之日起六个月。",
    "三、服务费用：共计人民币柒万贰仟元整（¥72,000.00），签订后付50%，上线验收后付50%。",
    "四、甲方对乙方的通信协议负有保密义务，期限五年。",
    "五、联调中产生的接口代码，甲乙双方均可使用。",
    "六、任何一方违约，应赔偿对方因此受到的直接损失。",
    "七、本协议一式两份，双方各执一份，签字盖章后生效。",
  ])
    para(sheet, clause, { indent: 0 });
  sheet.y += 12;
  const y = sheet.y;
  row(
    sheet,
    [
      [0, "甲方（盖章）："],
      [0.54, "乙方（盖章）："],
    ],
    8,
  );
  row(
    sheet,
    [
      [0, "代表签字："],
      [0.54, "代表签字："],
    ],
    11,
  );
  blanks(
    sheet,
    [
      [0, "签订日期：", "", { to: 0.4 }],
      [0.54, "签订日期：", "", { to: 0.94 }],
    ],
    11,
  );
  sheet.text(44, y + 19, "乔一鸣", { face: "running", size: 7.5 });
  sheet.text(134, y + 19, "高原", { face: "running", size: 7.5 });
  roundSeal(sheet, 76, y + 14, "成都青羊数禾软件股份有限公司", "", { turn: 5, ink: 0.62 });
  roundSeal(sheet, 164, y + 13, US.name, "合同专用章", { turn: -8, ink: 0.62 });
  return [sheet];
}

export const bonds: readonly Paper[] = [
  {
    name: "tea-line",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2023-03-16",
      customer: "凤冈县田坝茶叶农民专业合作社",
      amount: "223800.00",
      why: "the number and the funds are of 2022; both signed by hand in 2023, we last",
    }),
    pages: teaLine,
    ways: [scan(200), phone({ tilt: 0.02, shadow: 0.2 })],
  },
  {
    name: "castings-frame",
    department: "采购部",
    wanted: filed("Y/采购合同", {
      date: "2023-12-08",
      customer: "宁海县力洋模具铸造厂",
      why: "we buy; it runs in the year after, as its number says; no sum is named",
    }),
    pages: castingsFrame,
    ways: [scanPdf(150), mixed(1)],
  },
  {
    name: "crane-upkeep",
    department: "采购部",
    wanted: filed("Y/服务合同", {
      date: "2021-06-21",
      customer: "浙江钱塘起重安装维修有限公司",
      amount: "21600.00",
      why: "they serve us; inspections and a licence have days of their own",
    }),
    pages: craneUpkeep,
    ways: [copy(1)],
  },
  {
    name: "laundry-more",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2023-02-27",
      customer: "黄山徽州云谷山庄酒店管理有限公司",
      amount: "96500.00",
      why: "a supplement to a sale of 2022",
    }),
    pages: laundryMore,
    ways: [scan(200, [punched()])],
  },
  {
    name: "motion-sale",
    department: "采购部",
    wanted: filed("Y/采购合同", {
      date: "2023-08-14",
      customer: "Kestrel Motion Components GmbH",
      amount: "68400.00",
      why: "a sales contract in English by which we buy; the number and the offer are of 2022",
    }),
    pages: motionSale,
    ways: [cleanPng(200), scan(150)],
  },
  {
    name: "cold-store-care",
    department: "销售部",
    wanted: filed("Y/服务合同", {
      date: "2024-05-09",
      customer: "荃灣恒昌凍倉有限公司",
      amount: "186000.00",
      why: "in traditional characters, the day in Chinese numerals",
    }),
    pages: coldStoreCare,
    ways: [scan(200)],
  },
  {
    name: "sent-out",
    department: "采购部",
    wanted: asked("work done on our own plates: of none of the three types of contract", "Y/其他合同"),
    pages: sentOut,
    ways: [scanTiff(200)],
  },
  {
    name: "road-builder",
    department: "销售部",
    wanted: asked("the buyer signed in 2023, we in 2024", "Y/销售合同"),
    pages: roadBuilder,
    ways: [scan(200, [folded(0.5)])],
  },
  {
    name: "joined-systems",
    department: "销售部",
    wanted: asked("signed and sealed, the days left blank", "Y/服务合同"),
    pages: joinedSystems,
    ways: [born()],
  },
];
