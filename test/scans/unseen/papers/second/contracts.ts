import { blanks, faxHead, letterhead, pageNumber, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, copy, fax, mixed, phone, scan, scanPdf, scanTiff } from "../../engine/ways.ts";
import { folded, punched } from "../../engine/wear.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** Three pages: a program wrote two, the third was signed, sealed and scanned. */
function rackSupply(): Sheet[] {
  const buyer = "湖州南浔久盛木业集团有限公司";
  const first = new Sheet("rack-supply", { size: 3.8 });
  title(first, "自动化立体仓库成套设备供应协议书", { size: 6.4, after: 4 });
  row(first, [
    [0, "协议编号：JSMY-GY-2024-031"],
    [0.62, "订立地点：湖州南浔"],
  ]);
  first.y += 3;
  para(first, `需方：${buyer}`, { indent: 0 });
  para(first, `供方：${US.name}`, { indent: 0 });
  para(
    first,
    "需方因成品三号库技术改造，经2023年度招标比选并于2024年9月20日签署《技术规格书》，决定由供方提供成套设备。双方协商一致，立此协议书，共同信守。",
  );
  para(first, "一、设备名称、数量、价款", { indent: 0, face: "songBold" });
  first.y += 3;
  table(first, {
    widths: [12, 46, 34, 18, 26, 30],
    aligns: ["centre", "left", "left", "centre", "right", "right"],
    head: { align: "centre", face: "songBold", fill: "#efefef" },
    style: { size: 3.4 },
    rows: [
      ["序号", "设备名称", "规格型号", "数量", "单价（元）", "小计（元）"],
      ["1", "双立柱堆垛机", "SRM-22/1.5t", "3台", "352,000.00", "1,056,000.00"],
      ["2", "横梁式货架", "2160货位", "1套", "486,000.00", "486,000.00"],
      ["3", "出入库输送线", "CV-800", "1套", "318,000.00", "318,000.00"],
      ["4", "仓储管理软件", "WMS 5.2", "1套", "168,000.00", "168,000.00"],
      ["5", "安装、调试、培训", "—", "1项", "132,000.00", "132,000.00"],
      [{ text: "合计（含13%增值税）：贰佰壹拾陆万元整", span: 5 }, "2,160,000.00"],
    ],
  });
  para(first, "二、交付", { indent: 0, face: "songBold" });
  para(
    first,
    "1. 供方应于2025年3月15日前将全部设备运抵需方厂区，2025年4月30日前完成联调。运费、装卸费由供方承担。\n2. 需方负责地坪施工，平整度须符合供方2024年10月提供的土建条件图。",
  );
  para(first, "三、货款的支付", { indent: 0, face: "songBold" });
  para(
    first,
    "1. 协议生效后十日内，需方付总价的30%作为预付款；\n2. 主机发货前付至总价的60%；\n3. 终验合格并收到全额增值税专用发票后付至95%；\n4. 余5%为质量保证金，质保期满无息退还。",
  );
  pageNumber(first, "第1页 共3页");

  const second = new Sheet("rack-supply-2", { size: 3.8 });
  for (const [head, text] of [
    ["四、验收", "到货后三日内开箱清点；连续无故障运行72小时后，双方签署终验单。逾期不组织验收满三十日的，视为合格。"],
    ["五、质量保证", "质保期自终验之日起24个月。质保期内接到报修，供方2小时内电话响应，省内24小时内到场。"],
    [
      "六、违约责任",
      "供方逾期交付的，每逾一日按未交付部分价款的0.05%支付违约金；需方逾期付款的，按同一标准承担责任，总额以协议总价的5%为限。",
    ],
    ["七、知识产权", "设备内嵌软件的著作权归供方，需方取得不可转让的永久使用权。"],
    ["八、不可抗力", "因台风、地震、疫情管控等不可抗力致使不能履行的，受影响一方应于五日内书面告知，并提供证明。"],
    ["九、争议", "协商不成的，提交湖州仲裁委员会仲裁。"],
    [
      "十、其他",
      "附件《技术规格书》《土建条件图》与本协议书具有同等效力。本协议书一式陆份，双方各执叁份，自双方盖章之日起生效。",
    ],
  ] as const) {
    para(second, head, { indent: 0, face: "songBold" });
    para(second, text, { after: 1 });
  }
  pageNumber(second, "第2页 共3页");

  const third = new Sheet("rack-supply-3", { size: 3.8 });
  para(third, "（本页无正文，为《自动化立体仓库成套设备供应协议书》签署页）", { indent: 0, after: 12 });
  const pen = { face: "running", size: 6 } as const;
  for (const [label, name, agent, date] of [
    ["需方（盖章）：", buyer, "钱建荣", "2024年11月06日"],
    ["供方（盖章）：", US.name, "江澄", "2024年11月11日"],
  ] as const) {
    row(third, [[0, `${label}${name}`]], 14);
    blanks(third, [[0, "授权代表签字：", agent, { ...pen, to: 0.55 }]], 13);
    blanks(third, [[0, "日　　期：", date, { ...pen, to: 0.55 }]], 13);
    third.y += 16;
  }
  roundSeal(third, 96, 62, buyer, "合同专用章", { turn: -9, radius: 22 });
  roundSeal(third, 92, 124, US.name, "合同专用章", { turn: 6, ink: 0.75 });
  pageNumber(third, "第3页 共3页");
  return [first, second, third];
}

/** We buy parts made for us; the seals stand on the names. */
function outsideParts(): Sheet[] {
  const maker = "台州黄岩凯驰模塑有限公司";
  const sheet = new Sheet("outside-parts", { size: 3.6, top: 18 });
  title(sheet, "外协零部件订购协议", { size: 6.4, face: "heiBold" });
  row(sheet, [[0.62, "编号：WX22-0715-02", { size: 3.4 }]], 2);
  para(sheet, `甲方（订购方）：${US.name}`, { indent: 0 });
  para(sheet, `乙方（生产方）：${maker}`, { indent: 0 });
  para(sheet, "甲方向乙方订购下列注塑件，双方约定如下：");
  sheet.y += 2;
  table(sheet, {
    widths: [40, 36, 22, 30, 38],
    aligns: ["left", "left", "right", "right", "right"],
    head: { align: "centre", face: "songBold" },
    rows: [
      ["品名", "图号", "数量", "单价", "金额"],
      ["导向轮护罩", "YL-HZ-07B", "3000", "12.60", "37800.00"],
      ["电池仓盖板", "YL-DC-11A", "1500", "28.40", "42600.00"],
      ["防撞条端盖", "YL-FZ-03", "6000", "4.15", "24900.00"],
      [
        { text: "总额（人民币大写）：壹拾万零伍仟叁佰元整", span: 3, align: "left" },
        { text: "￥105300.00", span: 2 },
      ],
    ],
  });
  para(
    sheet,
    "1. 模具：所用模具由甲方出资（已于2021年付清），归甲方所有，乙方妥为保管。\n2. 样件：乙方于收到订金后二十日内送首件，甲方封样后批量生产。\n3. 包装与运输：纸箱加珍珠棉，乙方送至甲方仓库，运费乙方负担。\n4. 结算：订金百分之二十，余款货到验收、发票入账后六十日付清。\n5. 不良品：抽检不良率超过千分之五，整批退货，损失由乙方承担。\n6. 保密：图纸及样件不得外传。\n7. 未尽事宜另行商定；传真件、扫描件同样有效。",
    { leading: 1.6 },
  );
  const pen = { face: "brush", size: 5.4 } as const;
  sheet.y += 4;
  row(
    sheet,
    [
      [0, `甲方：${US.name}`],
      [0.52, `乙方：${maker}`],
    ],
    9,
  );
  blanks(
    sheet,
    [
      [0, "代表：", "陆一鸣", { ...pen, to: 0.36 }],
      [0.52, "代表：", "蔡仙法", { ...pen, to: 0.9 }],
    ],
    12,
  );
  blanks(
    sheet,
    [
      [0, "", "2022年7月18日", { ...pen, to: 0.36 }],
      [0.52, "", "2022.7.15", { ...pen, to: 0.9 }],
    ],
    12,
  );
  roundSeal(sheet, 62, sheet.y - 20, US.name, "采购专用章", { ink: 0.8, turn: 12 });
  roundSeal(sheet, 152, sheet.y - 20, maker, "", { ink: 0.72, turn: -14 });
  return [sheet];
}

/** A form of ours for looking after the robots of others, filled in by pen. */
function agvCare(): Sheet[] {
  const sheet = new Sheet("agv-care", { size: 3.9 });
  const pen = { face: "running", size: 5.4 } as const;
  title(sheet, "搬运机器人托管维保约定书", { size: 6.6, face: "heiBold" });
  blanks(sheet, [[0, "委托单位（甲方）：", "嘉兴港区宏远仓储有限公司", { ...pen, to: 0.86 }]], 8);
  blanks(sheet, [[0, "受托单位（乙方）：", "", { to: 0.86 }]], 10);
  sheet.text(sheet.left + 38, sheet.y - 0.3, US.name);
  blanks(sheet, [[0, "设备安放地点：", "乍浦镇东方大道1号库", { ...pen, to: 0.86 }]], 10);
  blanks(
    sheet,
    [
      [0, "机型：", "AGV-1500F", pen],
      [0.36, "台数：", "8", { ...pen, to: 0.56 }],
      [0.58, "投用时间：", "2021年6月", pen],
    ],
    11,
  );
  blanks(
    sheet,
    [
      [0, "托管期限：自", "2025年1月1日", { ...pen, to: 0.52 }],
      [0.52, "至", "2025年12月31日", { ...pen, to: 0.94 }],
    ],
    11,
  );
  blanks(
    sheet,
    [
      [0, "全年费用（大写）：", "肆万捌仟元整", { ...pen, to: 0.62 }],
      [0.63, "￥", "48000.00", pen],
    ],
    11,
  );
  blanks(sheet, [[0, "付款办法：", "分两次，每半年付24000元", pen]], 11);
  sheet.y += 3;
  para(
    sheet,
    "1. 乙方每季度派员巡检一次，清扫导航镜头、校正定位、检查电池，并留巡检单。\n2. 甲方报修后乙方四小时内远程诊断，须到场的次日到场。\n3. 易损件（驱动轮、碳刷、防撞胶条）由乙方承担，电池、激光雷达另计。\n4. 因甲方人员违规操作造成的损坏不在托管范围之内。\n5. 任何一方提前终止，应提前三十日告知对方，费用按月折算。\n6. 本约定书一式两份，签字盖章生效。",
    { after: 6 },
  );
  blanks(
    sheet,
    [
      [0, "甲方签章：", "顾小弟", { ...pen, to: 0.46 }],
      [0.52, "乙方签章：", "方晓岚", pen],
    ],
    13,
  );
  blanks(
    sheet,
    [
      [0, "签约日期：", "2024年12月20日", { ...pen, to: 0.46 }],
      [0.52, "签约日期：", "2024年12月20日", pen],
    ],
    13,
  );
  roundSeal(sheet, 66, sheet.y - 10, "嘉兴港区宏远仓储有限公司", "", { turn: 20, ink: 0.7 });
  roundSeal(sheet, 160, sheet.y - 10, US.name, "合同专用章", { turn: -5, ink: 0.7 });
  return [sheet];
}

/** We have a machine lifted and carried: a service that we buy. */
function hoisting(): Sheet[] {
  const crane = "绍兴柯桥大力起重运输有限公司";
  const sheet = new Sheet("hoisting", { size: 3.8, face: "hei" });
  letterhead(sheet, crane, { line: "吊装　运输　仓储　　24小时调度：0575-8411 2266", align: "left" });
  sheet.y += 4;
  title(sheet, "设备吊装运输服务协议", { face: "heiBold", size: 6 });
  table(sheet, {
    widths: [30, 136],
    height: 9,
    rows: [
      ["委托人", US.name],
      ["服务人", crane],
      ["作业内容", "堆垛机立柱（单件4.2吨，长19.6米）6件，自杭州滨江厂区吊装上车，运至上虞道墟工地，卸车就位"],
      ["作业时间", "2023年5月27日至28日（遇六级以上大风顺延）"],
      ["投入机具", "80吨汽车吊1台，25吨汽车吊1台，17.5米平板车3辆"],
      ["服务费", "包干价人民币18,600元（壹万捌仟陆佰元整），含过路费、超限运输许可费、6%增值税"],
    ],
  });
  para(
    sheet,
    "一、服务人负责编制吊装方案，作业人员持证上岗，现场设专人指挥。\n二、委托人负责清理场地、提供重心图，并派人在场配合。\n三、运输途中货损由服务人赔偿；服务人已投保承运人责任险（保单有效期至2023年12月31日）。\n四、卸车就位完毕双方签回单，委托人凭发票十五日内一次付清。\n五、安全责任：服务人对其人员、机具的安全负责。",
    { after: 8 },
  );
  const at = sheet.y + 8;
  row(
    sheet,
    [
      [0, "委托人（章）"],
      [0.55, "服务人（章）"],
    ],
    8,
  );
  row(
    sheet,
    [
      [0.02, "郑海宁", { face: "cursive", size: 7 }],
      [0.6, "陶大力", { face: "brush", size: 7 }],
    ],
    12,
  );
  row(
    sheet,
    [
      [0, "2023年5月22日", { face: "brush", size: 5.4 }],
      [0.55, "2023年5月22日", { face: "brush", size: 5.4 }],
    ],
    12,
  );
  roundSeal(sheet, 70, at + 8, US.name, "合同专用章", { turn: -22 });
  roundSeal(sheet, 160, at + 10, crane, "业务专用章", { turn: 8, colour: "#b0263a", radius: 22 });
  return [sheet];
}

/** From Hong Kong, in its characters and its dollars. */
function hongKongSale(): Sheet[] {
  const buyer = "駿達倉儲機械（香港）有限公司";
  const sheet = new Sheet("hk-sale", { face: "ming", size: 3.9, top: 20 });
  faxHead(sheet, "10/04/2024 15:42  +852 2371 8806  CHUN TAT STORAGE MACH            P.01/01");
  title(sheet, "買賣合約", { face: "mingBold", size: 7, spacing: 3 });
  row(
    sheet,
    [
      [0, "合約號碼：CT-YL/2404"],
      [0.55, "日期：二零二四年四月九日"],
    ],
    6,
  );
  sheet.y += 2;
  para(sheet, `賣方：${US.traditional}`, { indent: 0 });
  para(sheet, `買方：${buyer}`, { indent: 0 });
  para(sheet, "地址：香港新界葵涌大連排道132號金龍工業中心第二座14樓", { indent: 0 });
  para(sheet, "茲經買賣雙方同意，按下列條款成交：", { indent: 0, after: 3 });
  table(sheet, {
    widths: [70, 24, 34, 38],
    aligns: ["left", "centre", "right", "right"],
    head: { align: "centre", face: "mingBold" },
    height: 9,
    rows: [
      ["貨品名稱及規格", "數量", "單價（港幣）", "總值（港幣）"],
      ["窄巷道三向堆高車 VNA-16", "2 台", "198,500.00", "397,000.00"],
      ["鋰電池組連充電器 48V/400Ah", "2 套", "42,800.00", "85,600.00"],
      [{ text: "總值：港幣肆拾捌萬貳仟陸佰元正", span: 3 }, "482,600.00"],
    ],
  });
  para(
    sheet,
    "（1）交貨期限：收到訂金後七十五日內，葵青貨櫃碼頭交貨。\n（2）付款方式：訂金三成以電匯支付，餘款見提單副本付清。\n（3）保用期：十八個月，電池除外。\n（4）檢驗：貨到三十日內如有短缺或損壞，買方須以書面提出。\n（5）保險：由買方自理。\n（6）仲裁：因本合約引起之爭議，提交香港國際仲裁中心仲裁。\n（7）本合約以傳真簽署同樣有效。",
    { indent: 0, after: 10, leading: 1.75 },
  );
  row(
    sheet,
    [
      [0, "賣方簽署及蓋章"],
      [0.55, "買方簽署及蓋章"],
    ],
    6,
  );
  row(
    sheet,
    [
      [0.04, "江澄", { face: "running", size: 8 }],
      [0.58, "K. F. Cheung", { face: "brush", size: 8 }],
    ],
    16,
  );
  sheet.line(sheet.left, sheet.y + 3, sheet.left + 66, sheet.y + 3);
  sheet.line(sheet.left + 92, sheet.y + 3, sheet.left + 158, sheet.y + 3);
  row(
    sheet,
    [
      [0, "日期：2024年4月9日"],
      [0.55, "日期：2024年4月9日"],
    ],
    10,
  );
  roundSeal(sheet, 76, sheet.y - 14, US.name, "合同专用章", { colour: "#222222", ink: 0.8 });
  roundSeal(sheet, 172, sheet.y - 16, buyer, "", { colour: "#222222", ink: 0.8, radius: 22 });
  return [sheet];
}

/** Two pages in English; each party signed on a day of its own. */
function englishSupply(): Sheet[] {
  const buyer = "Meridian Cold Chain Pte. Ltd.";
  const first = new Sheet("en-supply", { size: 3.7 });
  title(first, "AGREEMENT FOR THE SUPPLY OF CONVEYING EQUIPMENT", { size: 5.4, after: 3 });
  row(first, [[0, "Ref. MCC/PROC/2023/0417"]], 6);
  para(
    first,
    `This Agreement is entered into on the date of the last signature below between ${US.english}, a company organised under the laws of the People's Republic of China with its office at No. 588 Jiangnan Avenue, Binjiang District, Hangzhou (the "Supplier"), and ${buyer}, a company incorporated in Singapore with its registered office at 21 Tuas Avenue 8, Singapore 639236 (the "Purchaser").`,
    { indent: 0, after: 2 },
  );
  for (const [head, text] of [
    [
      "1. SCOPE",
      "The Supplier shall design, manufacture and deliver two (2) low-temperature roller conveyor lines, type CV-600LT, as described in the Supplier's proposal dated 2 May 2023 (Annex A).",
    ],
    [
      "2. PRICE",
      "The total Contract Price is USD 318,750.00 (US Dollars three hundred eighteen thousand seven hundred and fifty only), CIF Singapore, Incoterms 2020. The price is fixed and not subject to escalation.",
    ],
    [
      "3. PAYMENT",
      "Thirty per cent (30%) within fourteen days of signature against the Supplier's invoice; sixty per cent (60%) against shipping documents; ten per cent (10%) upon issue of the Acceptance Certificate.",
    ],
    [
      "4. DELIVERY",
      "Delivery shall be made not later than 31 January 2024. If the Supplier fails to deliver in time, the Purchaser may deduct liquidated damages of 0.5% of the Contract Price for each full week of delay, up to 5%.",
    ],
    [
      "5. INSPECTION AND ACCEPTANCE",
      "Site acceptance tests shall take place within twenty-one days of installation. Operation at minus 25 degrees Celsius for 48 hours without a stop constitutes acceptance.",
    ],
    [
      "6. WARRANTY",
      "The Supplier warrants the equipment against defects in material and workmanship for twenty-four (24) months from acceptance.",
    ],
    [
      "7. TITLE AND RISK",
      "Risk passes in accordance with the Incoterm. Title passes when the Supplier has received ninety per cent of the Contract Price.",
    ],
  ] as const) {
    para(first, head, { indent: 0, face: "songBold" });
    para(first, text, { indent: 0, after: 1, leading: 1.5 });
  }
  pageNumber(first, "Page 1 of 2");
  const second = new Sheet("en-supply-2", { size: 3.7 });
  for (const [head, text] of [
    [
      "8. FORCE MAJEURE",
      "Neither party is liable for a failure to perform caused by events beyond its reasonable control of which it has given notice within ten days.",
    ],
    [
      "9. LAW AND ARBITRATION",
      "This Agreement is governed by the laws of Singapore. Any dispute shall be finally settled by arbitration at the Singapore International Arbitration Centre.",
    ],
    [
      "10. ENTIRE AGREEMENT",
      "This Agreement and its annexes supersede the letter of intent of 19 December 2022. It may be amended in writing only and is executed in two originals.",
    ],
  ] as const) {
    para(second, head, { indent: 0, face: "songBold" });
    para(second, text, { indent: 0, after: 1, leading: 1.5 });
  }
  second.y += 10;
  row(second, [
    [0, "For the Supplier"],
    [0.54, "For the Purchaser"],
  ]);
  second.text(second.left, second.y + 6, US.english, { size: 3.1 });
  second.text(second.left + 0.54 * second.inner, second.y + 6, buyer, { size: 3.1 });
  second.y += 10;
  const pen = { face: "brush", size: 6.6 } as const;
  for (const [label, left, right] of [
    ["Signature:", "Jiang Cheng", "R. Subramaniam"],
    ["Name:", "JIANG Cheng", "Rajan Subramaniam"],
    ["Title:", "General Manager", "Director, Projects"],
    ["Date:", "14 August 2023", "21 August 2023"],
  ] as const) {
    const style = label === "Signature:" || label === "Date:" ? pen : {};
    blanks(
      second,
      [
        [0, label, left, { ...style, to: 0.48 }],
        [0.54, label, right, style],
      ],
      12,
    );
  }
  roundSeal(second, 78, second.y - 30, US.name, "", { turn: 10, ink: 0.65 });
  pageNumber(second, "Page 2 of 2");
  return [first, second];
}

/** The buyer's form, which it calls its contract of purchase; both sealed it on a platform. */
function theirForm(): Sheet[] {
  const buyer = "合肥巢湖之光显示科技有限公司";
  const sheet = new Sheet("their-form", { face: "hei", size: 3.4, top: 18 });
  sheet.text(sheet.right, 12, "合同流水号 HT2025030400917 · 由签约平台存证", {
    size: 2.6,
    align: "right",
    colour: "#777777",
  });
  title(sheet, "智能仓储设备采购合同", { face: "heiBold", size: 6 });
  table(sheet, {
    widths: [20, 63, 20, 63],
    style: { size: 3.1 },
    height: 7,
    rows: [
      ["采购方", buyer, "供货方", US.name],
      ["地址", "合肥市巢湖经开区半汤路17号", "地址", US.address],
      ["联系人", "刁文静 0551-8236 4410", "联系人", `祝捷 ${US.phone}`],
      ["税号", "91340181MA8PK40X2T", "税号", US.code],
    ],
  });
  para(sheet, "第一条　标的：采购方向供货方采购潜伏式搬运机器人YL-L600（含调度系统）。", { indent: 0 });
  sheet.y += 2;
  table(sheet, {
    widths: [52, 24, 24, 30, 36],
    aligns: ["left", "centre", "right", "right", "right"],
    head: { fill: "#dfe8f3", align: "centre" },
    rules: "rows",
    rows: [
      ["品名", "单位", "数量", "含税单价", "含税金额"],
      ["潜伏式搬运机器人YL-L600", "台", "16", "78,500.00", "1,256,000.00"],
      ["调度系统RCS", "套", "1", "124,000.00", "124,000.00"],
      ["自动充电桩", "台", "4", "12,000.00", "48,000.00"],
      ["合同总价", "", "", "", "1,428,000.00"],
    ],
  });
  para(
    sheet,
    "第二条　合同总价为人民币壹佰肆拾贰万捌仟元整，税率13%。税率调整时，不含税价不变。\n第三条　交货：2025年5月20日前送达采购方二期厂房；逾期每日扣0.1%。\n第四条　付款：3-3-3-1，即预付30%，到货30%，验收30%，质保10%。付款以电汇方式。\n第五条　验收按采购方《设备导入管理规范（2022版）》执行。\n第六条　质保24个月，自验收报告签署次日起算。\n第七条　廉洁：任何一方不得向对方人员提供不正当利益。\n第八条　争议由采购方所在地人民法院管辖。\n第九条　本合同采用可靠的电子签名，与手写签名、盖章具有同等法律效力，自双方完成电子签署时成立并生效。",
    { indent: 0, after: 8 },
  );
  const y = sheet.y;
  for (const [x, label, name, time] of [
    [22, "采购方（电子签章）", buyer, "2025-03-05 10:21:44"],
    [112, "供货方（电子签章）", US.name, "2025-03-06 09:02:13"],
  ] as const) {
    sheet.text(x, y + 6, label);
    sheet.text(x, y + 14, name);
    sheet.text(x, y + 22, `签署时间：${time}`, { size: 3 });
    roundSeal(sheet, x + 46, y + 14, name, "合同专用章", { ink: 0.6, radius: 21, colour: "#e0303a" });
  }
  return [sheet];
}

/** The model form of the administration for commerce, filled in by pen. */
function modelForm(): Sheet[] {
  const sheet = new Sheet("model-form", { size: 3.6, top: 16 });
  const pen = { face: "running", size: 5 } as const;
  sheet.text(sheet.left, 15, "GF—2000—0101", { size: 3 });
  title(sheet, "工业品买卖合同", { size: 6.6, spacing: 1.5 });
  blanks(
    sheet,
    [
      [0, "出卖人：", US.name, { ...pen, to: 0.6 }],
      [0.6, "合同编号：", "云销23-198", pen],
    ],
    7,
  );
  blanks(
    sheet,
    [
      [0, "买受人：", "宁海长街海产品冷藏厂", { ...pen, to: 0.6 }],
      [0.6, "签订地点：", "宁海", pen],
    ],
    9,
  );
  blanks(sheet, [[0.6, "签订时间：", "2023年10月16日", pen]], 9);
  para(sheet, "第一条　标的、数量、价款及交（提）货时间", { indent: 0, after: 2 });
  const cell = (text: string) => ({ text, ...pen });
  table(sheet, {
    widths: [42, 26, 18, 24, 28, 28],
    height: 9,
    head: { align: "centre" },
    aligns: ["left", "left", "centre", "right", "right", "centre"],
    rows: [
      ["标的名称", "规格型号", "数量", "单价", "金额", "交货时间"],
      [cell("电动托盘车"), cell("YL-T20"), cell("4台"), cell("18500"), cell("74000"), cell("11月底")],
      [cell("充电机"), cell("CD-24"), cell("2台"), cell("3200"), cell("6400"), cell("同上")],
      [
        { text: "合计人民币金额（大写）：", span: 2 },
        { ...cell("捌万零肆佰元整"), span: 2, align: "left" },
        { ...cell("￥80400.00"), span: 2, align: "left" },
      ],
    ],
  });
  for (const [label, value] of [
    ["第二条　质量标准：", "按厂标，适应零下十八度冷库"],
    ["第三条　出卖人对质量负责的条件及期限：", "整机一年，电池半年"],
    ["第四条　包装标准、包装物的供应与回收：", "裸装"],
    ["第五条　交（提）货方式、地点：", "送到买方厂内"],
    ["第六条　运输方式及费用负担：", "汽运，卖方付"],
    ["第七条　检验标准、方法、地点及期限：", "到货当场试车"],
    ["第八条　结算方式、时间及地点：", "定金两万，余款到货付清"],
    ["第九条　违约责任：", "按民法典"],
    ["第十条　合同争议的解决方式：", "宁海法院"],
    ["第十一条　其他约定事项：", "送刷子、护角各一套"],
  ] as const)
    blanks(sheet, [[0, label, value, pen]], 8.6);
  sheet.y += 4;
  table(sheet, {
    widths: [83, 83],
    height: 8,
    rows: [
      [
        { text: "出　卖　人", align: "centre" },
        { text: "买　受　人", align: "centre" },
      ],
      [`名称（章）：${US.name}`, "名称（章）：宁海长街海产品冷藏厂"],
      ["委托代理人：陶一帆", "委托代理人：叶根土"],
      [`电话：${US.phone}`, "电话：0574-6523 0091"],
      [`开户银行：${US.bank}`, "开户银行：宁海农商行长街支行"],
    ],
  });
  roundSeal(sheet, 70, sheet.y - 14, US.name, "合同专用章", { turn: 15, ink: 0.7 });
  roundSeal(sheet, 154, sheet.y - 15, "宁海长街海产品冷藏厂", "", { turn: -12, ink: 0.7 });
  return [sheet];
}

/** A frame within which others will be made: it sells nothing yet. */
function framework(): Sheet[] {
  const other = "金华双龙食品配料集团有限公司";
  const sheet = new Sheet("framework", { size: 3.9 });
  title(sheet, "战略合作框架协议", { size: 7 });
  para(sheet, `甲方：${other}`, { indent: 0 });
  para(sheet, `乙方：${US.name}`, { indent: 0, after: 2 });
  para(
    sheet,
    "为建立长期稳定的合作关系，甲乙双方本着优势互补、互利共赢的原则，达成如下框架协议：\n一、合作领域：甲方所属各生产基地的智能仓储规划、设备选型、备品备件保障。\n二、合作方式：同等条件下甲方优先选用乙方产品；具体项目的价格、数量、交期由双方另行签订销售合同约定，本协议不构成采购承诺。\n三、双方每半年召开一次高层会晤，各自指定联络人。\n四、合作期限：2024年6月1日至2027年5月31日。\n五、保密：未经对方同意，不得向第三方披露合作内容。\n六、本协议一式肆份，双方法定代表人或授权代表签字并加盖公章后生效。",
    { leading: 1.85, after: 14 },
  );
  const y = sheet.y;
  for (const [x, label, who] of [
    [24, "甲方（公章）", "施国栋"],
    [118, "乙方（公章）", "江澄"],
  ] as const) {
    sheet.text(x, y, label);
    sheet.text(x, y + 11, "代表人：");
    sheet.text(x + 17, y + 11, who, { face: "running", size: 7 });
    sheet.text(x, y + 22, "2024年5月28日");
  }
  roundSeal(sheet, 52, y + 12, other, "", { turn: 4, radius: 22 });
  roundSeal(sheet, 148, y + 12, US.name, "", { turn: -6 });
  return [sheet];
}

/** For discussion: remarks beside it, nobody's hand or seal below it. */
function draft(): Sheet[] {
  const sheet = new Sheet("talked-over", { size: 3.7, face: "song" });
  sheet.margin = 22;
  sheet.text(150, 14, "讨论稿 V3 2024-10-22", { face: "hei", size: 3, colour: "#c02020" });
  for (const y of [90, 170, 250])
    sheet.text(105, y, "征 求 意 见", { size: 20, face: "heiBold", colour: "#e6e6e6", align: "centre", untold: true });
  title(sheet, "分拣线设备销售合同", { size: 6.4 });
  para(sheet, "买方：常熟虞山针织服饰有限公司", { indent: 0 });
  para(sheet, `卖方：${US.name}`, { indent: 0, after: 2 });
  para(
    sheet,
    "一、卖方向买方提供交叉带分拣线一条，供包台60个，格口120个，小时处理量不低于9000件。\n二、合同总价（待定，暂按人民币3,150,000元），其中设备款占85%，安装调试占15%。\n三、付款方式：【买方财务意见：预付款由30%改为20%】\n四、交货期：合同签订后120日。【需确认是否含春节】\n五、质保期：12个月／18个月（二选一）。\n六、违约责任：每延迟一日，按合同总价万分之【　】支付违约金。\n七、争议解决：【法务待补】\n八、本合同自双方签字盖章之日起生效，一式【　】份。",
    { leading: 1.95, after: 16 },
  );
  row(sheet, [
    [0, "买方（盖章）："],
    [0.52, "卖方（盖章）："],
  ]);
  row(
    sheet,
    [
      [0, "法定代表人或委托代理人："],
      [0.52, "法定代表人或委托代理人："],
    ],
    12,
  );
  row(
    sheet,
    [
      [0, "日期：　　　年　　月　　日"],
      [0.52, "日期：　　　年　　月　　日"],
    ],
    12,
  );
  return [sheet];
}

/** Sealed by both, but nobody wrote a date. */
function blankDate(): Sheet[] {
  const mill = "马鞍山采石矶特钢加工有限公司";
  const sheet = new Sheet("blank-date", { size: 3.7 });
  title(sheet, "钢材采购合同", { size: 7, spacing: 2 });
  para(sheet, `采购方（甲方）：${US.name}`, { indent: 0 });
  para(sheet, `供应方（乙方）：${mill}`, { indent: 0, after: 3 });
  table(sheet, {
    widths: [36, 40, 26, 28, 36],
    aligns: ["left", "left", "right", "right", "right"],
    head: { align: "centre", face: "songBold" },
    rows: [
      ["名称", "规格（mm）", "重量（吨）", "单价（元/吨）", "金额（元）"],
      ["热轧H型钢", "HN400×200", "36.5", "4,120", "150,380.00"],
      ["方管Q355B", "120×120×5", "18.0", "4,560", "82,080.00"],
      [{ text: "合计：贰拾叁万贰仟肆佰陆拾元整", span: 4 }, "232,460.00"],
    ],
  });
  para(
    sheet,
    "一、质量：符合GB/T 11263—2017，随货附材质单。\n二、交货：2024年8月底以前分两批送到甲方指定地点，按实际过磅重量结算，磅差千分之三以内互不找补。\n三、货款：货到验收合格，乙方开具13%增值税专用发票，甲方三十日内电汇。\n四、价格有效期至2024年7月31日，逾期随行就市。\n五、违约：按未履行部分金额的10%计付违约金。\n六、纠纷由合同签订地人民法院管辖。",
    { after: 8, leading: 1.8 },
  );
  blanks(
    sheet,
    [
      [0, "甲方代表：", "陆一鸣", { face: "brush", size: 6, to: 0.44 }],
      [0.52, "乙方代表：", "芮长根", { face: "brush", size: 6 }],
    ],
    12,
  );
  row(
    sheet,
    [
      [0, "签订日期：　　　　年　　月　　日"],
      [0.52, "签订日期：　　　　年　　月　　日"],
    ],
    13,
  );
  roundSeal(sheet, 66, sheet.y - 4, US.name, "合同专用章", { turn: -18 });
  roundSeal(sheet, 152, sheet.y - 6, mill, "合同专用章", { turn: 5, radius: 22 });
  return [sheet];
}

/** One party signed before the turn of the year, the other after it. */
function acrossYears(): Sheet[] {
  const client = "临海括苍山泉饮料有限公司";
  const sheet = new Sheet("turn-of-year", { size: 3.8 });
  title(sheet, "仓储软件驻场服务合同", { size: 6.6, face: "heiBold" });
  para(sheet, `委托方：${client}`, { indent: 0 });
  para(sheet, `服务方：${US.name}`, { indent: 0, after: 2 });
  para(
    sheet,
    "第1条　服务方派工程师一名常驻委托方灌装基地，负责仓储管理系统的日常维护、报表修改、操作培训。\n第2条　服务期六个月，自工程师到岗之日起算。\n第3条　服务费每月15,500元，六个月共计人民币93,000元（玖万叁仟元整），按月支付。\n第4条　委托方提供办公座位、食宿。\n第5条　工程师作息随委托方，节假日加班另计，每日600元。\n第6条　系统数据归委托方所有，服务方不得复制带离。\n第7条　任何一方违约，应赔偿对方实际损失。",
    { leading: 1.9, after: 12 },
  );
  const pen = { face: "running", size: 6 } as const;
  blanks(
    sheet,
    [
      [0, "委托方代表：", "项子衡", { ...pen, to: 0.46 }],
      [0.52, "服务方代表：", "方晓岚", pen],
    ],
    12,
  );
  blanks(
    sheet,
    [
      [0, "日期：", "2024年1月8日", { ...pen, to: 0.46 }],
      [0.52, "日期：", "2023年12月29日", pen],
    ],
    13,
  );
  roundSeal(sheet, 58, sheet.y - 8, client, "", { turn: 14, ink: 0.7 });
  roundSeal(sheet, 160, sheet.y - 10, US.name, "合同专用章", { turn: -3, ink: 0.7 });
  squareSeal(sheet, 92, sheet.y - 14, "项子衡印", { ink: 0.6 });
  boxStamp(sheet, 180, 20, "正本", { size: 6, turn: 4 });
  return [sheet];
}

export const contracts: readonly Paper[] = [
  {
    name: "rack-supply",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2024-11-11",
      customer: "湖州南浔久盛木业集团有限公司",
      amount: "2160000.00",
      why: "titled an agreement of supply; dates of tender, specification and delivery in three years; the last signature counts",
    }),
    pages: rackSupply,
    ways: [mixed(2)],
  },
  {
    name: "outside-parts",
    department: "采购部",
    wanted: filed("Y/采购合同", {
      date: "2022-07-18",
      customer: "台州黄岩凯驰模塑有限公司",
      amount: "105300.00",
      why: "we order parts; two dates by pen, the later one counts; seals on the names",
    }),
    pages: outsideParts,
    ways: [scan(200, [punched()]), copy(1)],
  },
  {
    name: "agv-care",
    department: "客服部",
    wanted: filed("Y/服务合同", {
      date: "2024-12-20",
      customer: "嘉兴港区宏远仓储有限公司",
      amount: "48000.00",
      why: "signed in 2024 for 2025; the machines have run since 2021",
    }),
    pages: agvCare,
    ways: [phone({ tilt: 0.03 })],
  },
  {
    name: "hoisting",
    department: "采购部",
    wanted: filed("Y/服务合同", {
      date: "2023-05-22",
      customer: "绍兴柯桥大力起重运输有限公司",
      amount: "18600.00",
      why: "a service that we buy; on the paper of the one that serves",
    }),
    pages: hoisting,
    ways: [scan(200, [folded(0.34, 0.67)]), copy(2)],
  },
  {
    name: "hk-sale",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2024-04-09",
      customer: "駿達倉儲機械（香港）有限公司",
      amount: "482600.00",
      why: "traditional characters; the fax bears the next day's date",
    }),
    pages: hongKongSale,
    ways: [fax("fine"), scan(300)],
  },
  {
    name: "en-supply",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2023-08-21",
      customer: "Meridian Cold Chain Pte. Ltd.",
      amount: "318750.00",
      why: "in English; a proposal, a letter of intent and a delivery in three years; the last signature counts",
    }),
    pages: englishSupply,
    ways: [scanPdf(200), scanTiff(200)],
  },
  {
    name: "their-form",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2025-03-06",
      customer: "合肥巢湖之光显示科技有限公司",
      amount: "1428000.00",
      why: "the buyer calls it a contract of purchase: we sell",
    }),
    pages: theirForm,
    ways: [born()],
  },
  {
    name: "model-form",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2023-10-16",
      customer: "宁海长街海产品冷藏厂",
      amount: "80400.00",
      why: "a printed form filled in by pen; its own number speaks of the year 2000",
    }),
    pages: modelForm,
    ways: [phone({ tilt: 0.04, shadow: 0.25 }), scan(300)],
  },
  {
    name: "framework",
    department: "销售部",
    wanted: asked("a frame, which is another contract: a person decides", "Y/其他合同"),
    pages: framework,
    ways: [scan(200)],
  },
  {
    name: "talked-over",
    department: "销售部",
    wanted: asked("a draft for discussion: nobody signed or sealed it", "Y/销售合同"),
    pages: draft,
    ways: [born(), scan(150)],
  },
  {
    name: "blank-date",
    department: "采购部",
    wanted: asked("sealed and signed, but the date of signing was left blank", "Y/采购合同"),
    pages: blankDate,
    ways: [scan(200)],
  },
  {
    name: "turn-of-year",
    department: "客服部",
    wanted: asked("the parties signed in two years: 2023 and 2024", "Y/服务合同"),
    pages: acrossYears,
    ways: [scan(200), chat(130, 35)],
  },
];
