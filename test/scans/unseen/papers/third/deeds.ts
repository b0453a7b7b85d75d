import { blanks, pageNumber, para, row, table, title } from "../../engine/layout.ts";
import { roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet, type Style } from "../../engine/sheet.ts";
import { born, chat, cleanPng, copy, fax, mixed, phone, scan, scanPdf, scanTiff } from "../../engine/ways.ts";
import { folded, punched } from "../../engine/wear.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

type Lines = readonly (readonly [string, string])[];

/** Two parties beside one another, a line of each at a time. */
function beside(sheet: Sheet, lines: Lines, { at = 0.52, height = 8, style = {} as Style } = {}): void {
  for (const [ours, theirs] of lines)
    row(
      sheet,
      [
        [0, ours, style],
        [at, theirs, style],
      ],
      height,
    );
}

/** A dairy in Inner Mongolia orders a line: the second of two signatures of one year makes the contract. */
function dairyLine(): Sheet[] {
  const first = new Sheet("dairy-line/1", { face: "song", size: 4 });
  title(first, "成套设备订货协议", { size: 7.4, after: 2 });
  row(first, [[0.6, "编　号：DH（2024）设字第 37 号"]], 7);
  row(first, [[0.6, "订立地：呼和浩特市和林格尔县"]], 6);
  para(first, "订货单位：内蒙古敕勒川乳品有限责任公司", { indent: 0 });
  para(first, `供货单位：${US.name}`, { indent: 0, after: 3 });
  para(
    first,
    "订货单位因液态奶三车间扩产，需添置码垛与输送设备；供货单位经比选入围。两家于2023年12月26日会签技术附件之后，就价格、交货等商定如下，共同信守。",
  );
  para(first, "一、标的与价款", { indent: 0, face: "songBold", after: 2.5 });
  table(first, {
    widths: [14, 60, 32, 14, 22, 24],
    height: 8,
    head: { align: "centre", face: "songBold" },
    aligns: ["centre", "left", "left", "centre", "right", "right"],
    rows: [
      ["序", "设备", "规格", "数", "单价/万元", "小计/万元"],
      ["1", "四轴码垛机器人工作站", "YL-MD160", "2", "46.80", "93.60"],
      ["2", "箱式滚筒输送线", "定制，合计86米", "1", "31.50", "31.50"],
      ["3", "栈板库及自动缠绕机", "YL-ZC12", "1", "18.20", "18.20"],
      [{ text: "设备价款总计：人民币壹佰肆拾叁万叁仟元整（¥1,433,000.00，含13%税）", span: 6 }],
    ],
  });
  first.y += 2;
  for (const clause of [
    "二、付款　首付三成于协议生效后十日内付清；发货前付四成；调试合格付二成五；余款半成作质保金，满十二个月无息退回。",
    "三、交货　2024年6月15日前运抵订货单位液态奶三车间，运费、卸车费及途中风险归供货单位。",
    "四、安装调试　供货单位派员不少于四人，自到货起二十五日内完成；水电气由订货单位接至设备旁两米处。",
    "五、考核　连续运行七十二小时，码垛节拍不低于每分钟二十二箱，差错不超过万分之三。",
  ])
    para(first, clause, { indent: 0 });
  pageNumber(first, "— 1 —");

  const second = new Sheet("dairy-line/2", { face: "song", size: 4 });
  for (const clause of [
    "六、质保　自考核合格之日起十二个月。食品接触部位须用304不锈钢，另附材质证明。",
    "七、迟延　迟交一日，扣价款千分之一；迟付一日，加付迟付部分千分之一；累计均不逾百分之五。",
    "八、保密　供货单位人员进出车间，遵守订货单位卫生及拍照规定。",
    "九、争端　先商量；商量不成，由订货单位住所地法院管辖。",
    "十、本协议连同技术附件一式陆份，各执叁份，末一方签字盖章之日起生效。",
  ])
    para(second, clause, { indent: 0 });
  second.y += 10;
  beside(
    second,
    [
      ["订货单位（章）", "供货单位（章）"],
      ["内蒙古敕勒川乳品有限责任公司", US.name],
      ["授权代表：", "授权代表："],
      ["开户行：农行和林格尔县支行", `开户行：${US.bank}`],
      ["账号：05 2401 0104 0017 733", `账号：${US.account}`],
      ["签字日期：2024年1月19日", "签字日期：2024年2月2日"],
    ],
    { height: 10 },
  );
  const y = second.y;
  second.text(second.left + 24, y - 30.5, "巴特尔", { face: "running", size: 7.5 });
  second.text(second.left + 112, y - 30.5, "骆文澜", { face: "cursive", size: 7.5 });
  roundSeal(second, 66, y - 18, "内蒙古敕勒川乳品有限责任公司", "", { turn: -9, ink: 0.62, radius: 21 });
  roundSeal(second, 166, y - 16, US.name, "合同专用章", { turn: 5, ink: 0.6 });
  pageNumber(second, "— 2 —");
  return [first, second];
}

/** A form as stationers sell it, filled in with a pen: we buy. */
function wireForm(): Sheet[] {
  const sheet = new Sheet("wire-form", { face: "song", size: 3.9, top: 20 });
  const pen = { face: "brush", size: 5.6 } as const;
  title(sheet, "买　卖　合　同", { size: 7.2, after: 1 });
  blanks(
    sheet,
    [
      [0, "出卖人：", "邢台巨鹿恒诺线材有限公司", { ...pen, to: 0.6 }],
      [0.62, "合同编号：", "2012-089", pen],
    ],
    9,
  );
  blanks(
    sheet,
    [
      [0, "买受人：", US.name, { ...pen, to: 0.6 }],
      [0.62, "签订地点：", "巨鹿", pen],
    ],
    10,
  );
  row(sheet, [[0, "第一条　标的、数量、价款及交（提）货时间"]], 9);
  sheet.y += 2;
  const cell = (text: string) => ({ text, ...pen });
  table(sheet, {
    widths: [42, 28, 16, 18, 24, 38],
    height: 11,
    head: { align: "centre" },
    rows: [
      ["标的名称", "牌号规格", "单位", "数量", "单价", "金额"],
      [cell("冷拉圆钢"), cell("45# 20"), cell("吨"), cell("18"), cell("5150"), cell("92700")],
      [cell("镀锌铁丝"), cell("12号"), cell("吨"), cell("3"), cell("5600"), cell("16800")],
      ["合计人民币（大写）", { ...cell("壹拾万玖仟伍佰元整"), span: 3 }, "￥", cell("109500.00")],
    ],
  });
  blanks(sheet, [[0, "第二条　质量标准：", "按国标，附质保书", pen]], 10);
  blanks(sheet, [[0, "第三条　交（提）货方式、地点：", "出卖人送货到滨江工厂", pen]], 10);
  blanks(sheet, [[0, "第四条　运输方式及费用负担：", "汽运，出卖人负担", pen]], 10);
  blanks(sheet, [[0, "第五条　检验标准、方法、期限：", "过磅，五日内提出异议", pen]], 10);
  blanks(sheet, [[0, "第六条　结算方式、时间：", "货到票到三十天内电汇", pen]], 10);
  blanks(sheet, [[0, "第七条　违约责任：", "依合同法", pen]], 10);
  blanks(sheet, [[0, "第八条　其他约定事项：", "无", pen]], 10);
  sheet.y += 4;
  const top = sheet.y;
  const signed = (at: number, lines: readonly (readonly [string, string])[]) => {
    for (const [i, [label, value]] of lines.entries()) {
      const x = sheet.left + at * sheet.inner + 3;
      const end = sheet.text(x, top + 8 + i * 9, label, { size: 3.6 });
      if (value) sheet.text(end + 1, top + 8 + i * 9, value, { face: "brush", size: 4.9 });
    }
  };
  sheet.box(sheet.left, top, sheet.inner / 2, 64);
  sheet.box(sheet.left + sheet.inner / 2, top, sheet.inner / 2, 64);
  signed(0, [
    ["出卖人（章）：", ""],
    ["住所：", "巨鹿县健康东路12号"],
    ["委托代理人：", "解保山"],
    ["电话：", "0319-4360027"],
    ["开户银行：", "信用社西郭城"],
    ["签订日期：", "2012年10月8日"],
  ]);
  signed(0.5, [
    ["买受人（章）：", ""],
    ["住所：", "杭州滨江江南大道"],
    ["委托代理人：", "施国良"],
    ["电话：", US.phone],
    ["开户银行：", "招行滨江"],
    ["签订日期：", "2012年10月11日"],
  ]);
  roundSeal(sheet, 84, top + 20, "邢台巨鹿恒诺线材有限公司", "合同专用章", { turn: 14, ink: 0.55, radius: 19 });
  roundSeal(sheet, 164, top + 22, US.name, "采购合同章", { turn: -6, ink: 0.5, radius: 19 });
  return [sheet];
}

/** A hospital hands over the care of its transport system; the years that it runs are others than that of signing. */
function hospitalCare(): Sheet[] {
  const sheet = new Sheet("hospital-care", { face: "hei", size: 3.7, top: 20 });
  title(sheet, "箱式物流传输系统年度托管维保协议", { face: "heiBold", size: 6, after: 4 });
  para(sheet, "委托人（以下称医院）：兰州皋兰山人民医院", { indent: 0 });
  para(sheet, `受托人（以下称维保商）：${US.name}`, { indent: 0, after: 2 });
  for (const clause of [
    "1　医院门诊楼、住院二部之箱式物流传输系统（站点34处，轨道1,260米，2021年5月投用）托管期自2024年1月1日起至2025年12月31日止。",
    "2　维保商派驻技师一名，工作日在院；夜间及节假日接报后90分钟内到场，4小时内恢复半数以上站点。",
    "3　每季一次全面检修：换向器润滑、皮带张紧、导轨除尘、控制柜紧线；检修单由医院设备科签认。",
    "4　托管费每年贰拾壹万陆仟元，两年合计肆拾叁万贰仟元（¥432,000.00）；按季后付，凭发票。单价逾2,000元之备件另计。",
    "5　全年故障停用累计超过60小时的，每超1小时扣当季费用的1%。",
    "6　维保商人员须体检合格，遵守院感规定；因其过失造成标本损失的，照价赔付。",
    "7　一方可提前60日书面通知终止；已付而未提供服务的费用按日退还。",
    "8　本协议一式四份，双方盖章生效。未尽之处，另行商议。",
  ])
    para(sheet, clause, { indent: 0, after: 1.5 });
  sheet.y += 8;
  const top = sheet.y;
  table(sheet, {
    widths: [83, 83],
    height: 13,
    rows: [
      ["医院（盖章）：兰州皋兰山人民医院", `维保商（盖章）：${US.name}`],
      ["负责人：", "负责人："],
      ["经办科室：设备科", "经办部门：客户服务中心"],
      ["2023年11月28日", "2023年11月28日"],
    ],
  });
  sheet.text(sheet.left + 18, top + 21, "蔺向东", { face: "cursive", size: 7 });
  sheet.text(sheet.left + 101, top + 21, "屠红梅", { face: "running", size: 7 });
  roundSeal(sheet, 84, top + 37, "兰州皋兰山人民医院", "", { turn: 4, ink: 0.7, radius: 19 });
  roundSeal(sheet, 166, top + 36, US.name, "合同专用章", { turn: -11, ink: 0.7, radius: 19 });
  return [sheet];
}

/** We sell to Vietnam, in English. */
function haiphongSale(): Sheet[] {
  const first = new Sheet("haiphong-sale/1", { face: "song", size: 3.8, top: 20 });
  title(first, "EQUIPMENT SALE AGREEMENT", { size: 6.2, after: 2 });
  row(first, [[0, "Ref. YL/VN/22-006"]], 6);
  para(
    first,
    `This Agreement is made between Lach Tray Packaging Joint Stock Company, Lot C7, Nam Dinh Vu Industrial Zone, Hai Phong, Viet Nam ("Purchaser") and ${US.english}, 588 Jiangnan Avenue, Hangzhou, China ("Vendor").`,
    { indent: 0, after: 3 },
  );
  for (const clause of [
    "1. Goods. The Vendor sells and the Purchaser buys two case erectors CE-30 at USD 38,400.00 each and one robotic palletiser RP-4 at USD 71,250.00, with spare parts for two years.",
    "2. Price. The total price is USD 148,050.00 (United States Dollars one hundred forty-eight thousand and fifty only), CIF Hai Phong, Incoterms 2020.",
    "3. Payment. 25 per cent by telegraphic transfer within ten days of signing; 75 per cent by irrevocable letter of credit at sight, opened not later than 45 days before shipment.",
    "4. Shipment. From Ningbo, not later than 31 August 2022. Partial shipment is not allowed.",
    "5. Erection. The Vendor sends two engineers for fifteen working days. Visa and lodging are for the account of the Purchaser.",
    "6. Warranty. Twelve months from the certificate of acceptance, or eighteen months from the bill of lading, whichever ends first.",
    "7. Late delivery. 0.5 per cent of the value of the delayed goods for each full week, at most 5 per cent.",
    "8. Disputes. Arbitration in Singapore under the SIAC Rules; the language is English.",
  ])
    para(first, clause, { indent: 0, after: 2 });
  first.y += 8;
  beside(
    first,
    [
      ["For the Purchaser", "For the Vendor"],
      ["Lach Tray Packaging JSC", "Hangzhou Yunling Intelligent"],
      ["", "Equipment Co., Ltd."],
      ["Name: Nguyen Thi Hoa, Director", "Name: Qiu Jianfeng, Export Manager"],
      ["Date: 18 May 2022", "Date: 11 May 2022"],
    ],
    { height: 7 },
  );
  first.text(first.left + 30, first.y - 15, "N. T. Hoa", { face: "cursive", size: 8 });
  first.text(first.left + 135, first.y - 11.5, "邱建锋", { face: "running", size: 8 });
  roundSeal(first, 72, first.y + 18, "LACH TRAY PACKAGING JSC", "", { radius: 18, ink: 0.7, turn: 8 });
  roundSeal(first, 158, first.y + 18, US.name, "", { radius: 18, ink: 0.7 });
  return [first];
}

/** A printer in Hong Kong buys; in traditional characters. */
function printersPurchase(): Sheet[] {
  const sheet = new Sheet("printers-purchase", { face: "ming", size: 4, top: 22 });
  title(sheet, "機器買賣合約", { face: "mingBold", size: 7.6, after: 3 });
  row(
    sheet,
    [
      [0, "合約號：GP-19/044"],
      [0.56, "立約地點：香港九龍灣"],
    ],
    7,
  );
  para(sheet, "買方：觀塘金葉柯式印刷有限公司", { indent: 0 });
  para(sheet, "地址：香港九龍觀塘巧明街110號興運工業大廈7樓", { indent: 0 });
  para(sheet, `賣方：${US.traditional}`, { indent: 0, after: 3 });
  para(sheet, "茲因買方向賣方購置下開機器，雙方同意條款如後：", { indent: 0, after: 3 });
  table(sheet, {
    widths: [76, 20, 34, 36],
    height: 9,
    head: { align: "centre", face: "mingBold" },
    aligns: ["left", "centre", "right", "right"],
    rows: [
      ["機器名稱及型號", "台數", "單價（港元）", "總價（港元）"],
      ["紙垛自動翻轉機 YL-FZ1300", "1", "286,000.00", "286,000.00"],
      ["無人搬運車 YL-A15（連充電座）", "2", "154,500.00", "309,000.00"],
      [{ text: "合共港幣伍拾玖萬伍仟元正", span: 3 }, "595,000.00"],
    ],
  });
  sheet.y += 3;
  for (const clause of [
    "（一）交貨期：收訖定金後七十天，送抵買方工場並開箱點收。",
    "（二）付款：定金三成，餘款於試機妥當後十四天內以支票付清。",
    "（三）保用期一年，人為損壞及易損件不在此限。",
    "（四）賣方逾期交貨，每星期減收總價百分之一，以百分之八為上限。",
    "（五）本合約受香港特別行政區法律管轄，一式兩份，雙方各執乙份。",
  ])
    para(sheet, clause, { indent: 0 });
  sheet.y += 10;
  beside(
    sheet,
    [
      ["買方簽署及蓋章：", "賣方簽署及蓋章："],
      ["姓名：莫文光（董事）", "姓名：沈一鳴"],
      ["日期：2019年7月23日", "日期：2019年7月23日"],
    ],
    { height: 11 },
  );
  sheet.text(sheet.left + 34, sheet.y - 22, "莫文光", { face: "running", size: 8 });
  squareSeal(sheet, 94, sheet.y - 2, "觀塘金葉柯式印刷有限公司印信章之", { side: 20, ink: 0.7 });
  roundSeal(sheet, 172, sheet.y - 4, US.name, "合同专用章", { radius: 18, ink: 0.65 });
  return [sheet];
}

/** It changes a sale of an earlier year. */
function amendment(): Sheet[] {
  const sheet = new Sheet("amendment", { face: "song", size: 4.2, top: 28 });
  title(sheet, "《物流分拣设备销售合同》补充协议（之二）", { size: 5.8, after: 6 });
  para(sheet, `甲方（需方）：贵阳花溪苗岭医药配送有限公司`, { indent: 0 });
  para(sheet, `乙方（供方）：${US.name}`, { indent: 0, after: 4 });
  for (const clause of [
    "甲乙双方曾于2020年11月5日签订《物流分拣设备销售合同》（编号MLYY-2020-116，下称原合同），并于2021年1月20日签订补充协议（之一）。因甲方库房消防改造，经协商，对原合同再作如下变更：",
    "第1条　增购交叉带分拣小车40台，单价6,350元，计人民币贰拾伍万肆仟元整（¥254,000.00），随原合同第二批设备交付。",
    "第2条　第二批设备交付日期由2021年4月10日顺延至2021年7月30日，双方互不追究迟延之责。",
    "第3条　增购部分的款项，于设备安装完毕后二十个工作日内一次付清。",
    "第4条　原合同其余条款照旧履行；与本协议不一致之处，以本协议为准。",
    "第5条　本协议签章即生效，一式肆份，甲乙双方各贰份。",
  ])
    para(sheet, clause, { after: 1 });
  sheet.y += 14;
  beside(
    sheet,
    [
      ["甲方（签章）：", "乙方（签章）："],
      ["代表人：", "代表人："],
      ["2021 年 3 月 29 日", "2021 年 3 月 31 日"],
    ],
    { height: 13 },
  );
  sheet.text(sheet.left + 20, sheet.y - 13, "龙正芳", { face: "cursive", size: 8 });
  sheet.text(sheet.left + 108, sheet.y - 13, "章立人", { face: "running", size: 8 });
  roundSeal(sheet, 72, sheet.y - 14, "贵阳花溪苗岭医药配送有限公司", "合同专用章（2）", {
    turn: 17,
    ink: 0.7,
    radius: 21,
  });
  roundSeal(sheet, 160, sheet.y - 12, US.name, "合同专用章", { turn: -3, ink: 0.7 });
  return [sheet];
}

/** A contract of another kind: a person decides. */
function hallLease(): Sheet[] {
  const sheet = new Sheet("hall-lease", { face: "song", size: 4, top: 24 });
  title(sheet, "仓房租用合同", { size: 7.4 });
  para(sheet, "出租人：海口秀英港湾仓储服务有限公司", { indent: 0 });
  para(sheet, `承租人：${US.name}`, { indent: 0, after: 3 });
  for (const clause of [
    "一、出租人将位于海口市秀英区港澳大道旁3号仓房（建筑面积640平方米，轻钢结构）出租给承租人存放待装设备。",
    "二、租期八个月，自2023年5月1日至2023年12月31日。",
    "三、月租金每平方米21元，每月13,440元，先付后用，每月5日前付清；押金26,880元。",
    "四、水电费按表计，物业费每月600元由承租人承担。",
    "五、承租人不得转租，不得存放易燃易爆物品；台风预警时应配合出租人加固。",
    "六、租期届满，承租人恢复原状交还；续租须提前一个月提出。",
    "七、一方违约，付另一方一个月租金作违约金。",
    "八、合同一式两份，签字盖章生效。",
  ])
    para(sheet, clause, { indent: 0, after: 1 });
  sheet.y += 12;
  beside(
    sheet,
    [
      ["出租人（盖章）：", "承租人（盖章）："],
      ["经手人：符永强", "经手人：连小英"],
      ["2023年4月21日", "2023年4月21日"],
    ],
    { height: 11 },
  );
  roundSeal(sheet, 74, sheet.y - 10, "海口秀英港湾仓储服务有限公司", "", { turn: 6, ink: 0.75, radius: 21 });
  roundSeal(sheet, 158, sheet.y - 10, US.name, "合同专用章", { turn: -8, ink: 0.75 });
  return [sheet];
}

/** Nobody signed it, and notes stand in the margin. */
function unsignedDraft(): Sheet[] {
  const sheet = new Sheet("unsigned-draft", { face: "song", size: 4, top: 26 });
  sheet.text(sheet.right, 16, "讨论稿V3（法务修订中）", { size: 3.4, face: "hei", align: "right" });
  title(sheet, "立体仓库设备销售合同", { size: 7 });
  para(sheet, "买方：青岛崂山啤酒器械股份有限公司", { indent: 0 });
  para(sheet, `卖方：${US.name}`, { indent: 0, after: 3 });
  for (const clause of [
    "1. 货物：托盘式立体仓库一座（货位2,880个）、堆垛机3台、输送系统1套。",
    "2. 总价：人民币5,760,000.00元（待商务确认）。",
    "3. 交付：合同生效后【　　】个月内；安装地点为买方城阳厂区。",
    "4. 付款：【3:3:3:1或2:4:3:1，由财务定】。",
    "5. 质保：二十四个月。",
    "6. 违约金上限：【5%／10%】。",
    "7. 争议：【青岛／杭州】仲裁委员会。",
  ])
    para(sheet, clause, { indent: 0, after: 2 });
  sheet.text(148, sheet.y - 27, "财务还没回复", { face: "running", size: 6, colour: "#c8202f" });
  sheet.y += 16;
  beside(
    sheet,
    [
      ["买方：青岛崂山啤酒器械股份有限公司", `卖方：${US.name}`],
      ["签字：________________", "签字：________________"],
      ["日期：2025年____月____日", "日期：2025年____月____日"],
    ],
    { height: 12, at: 0.5, style: { size: 3.7 } },
  );
  return [sheet];
}

/** Signed and sealed, but no one wrote the day. */
function noDay(): Sheet[] {
  const sheet = new Sheet("no-day", { face: "song", size: 4, top: 24 });
  title(sheet, "烟叶打包机供需合同", { size: 7 });
  row(sheet, [[0.56, "合同号：YNYL-CG-　　　"]], 6);
  para(sheet, "甲方：玉溪山坳烟叶复烤有限公司", { indent: 0 });
  para(sheet, `乙方：${US.name}`, { indent: 0, after: 3 });
  for (const clause of [
    "一　甲方向乙方采购YB-200型烟叶打包机叁台，每台贰拾捌万元，共捌拾肆万元整（¥840,000.00）。",
    "二　乙方于2022烤季开始前交货并调试完毕。",
    "三　付款：预付40%，验收后付50%，烤季结束付10%。",
    "四　乙方保修两个烤季，保修期内每烤季巡检一次。",
    "五　双方如有争执，提请玉溪仲裁委员会裁决。",
    "六　自双方签字盖章之日起生效。",
  ])
    para(sheet, clause, { indent: 0, after: 2 });
  sheet.y += 16;
  beside(
    sheet,
    [
      ["甲方（公章）：", "乙方（公章）："],
      ["代表：", "代表："],
      ["　　年　　月　　日", "　　年　　月　　日"],
    ],
    { height: 13 },
  );
  sheet.text(sheet.left + 16, sheet.y - 13, "普正荣", { face: "running", size: 8 });
  sheet.text(sheet.left + 103, sheet.y - 13, "骆文澜", { face: "cursive", size: 8 });
  roundSeal(sheet, 78, sheet.y - 16, "玉溪山坳烟叶复烤有限公司", "", { turn: -14, ink: 0.75, radius: 21 });
  roundSeal(sheet, 164, sheet.y - 14, US.name, "合同专用章", { ink: 0.75 });
  return [sheet];
}

/** One party signed in December, the other in January. */
function newYear(): Sheet[] {
  const sheet = new Sheet("new-year", { face: "hei", size: 3.9, top: 24 });
  title(sheet, "除尘改造设备供货合同", { face: "heiBold", size: 6.6 });
  table(sheet, {
    widths: [22, 144],
    height: 8,
    rows: [
      ["买　　方", "淮南八公山豆制品有限公司"],
      ["卖　　方", US.name],
      ["供货内容", "脉冲布袋除尘器2台、风管及支架1批、电控柜1面"],
      ["合同总额", "人民币叁拾陆万捌仟元整（368,000.00元），税率13%"],
      ["交货日期", "2021年3月20日前，买方厂内交货"],
      ["付款条件", "3-6-1：签约、到货、质保期满各付"],
      ["质 保 期", "自投运起18个月"],
      ["违约责任", "逾期每日0.5‰"],
    ],
  });
  para(sheet, "其余依《中华人民共和国民法典》办理。传真件、扫描件与原件同等有效。", { after: 14 });
  beside(
    sheet,
    [
      ["买方盖章：", "卖方盖章："],
      ["签字：", "签字："],
      ["签署日：2021年1月6日", "签署日：2020年12月25日"],
    ],
    { height: 14 },
  );
  sheet.text(sheet.left + 15, sheet.y - 14, "廖士刚", { face: "running", size: 8 });
  sheet.text(sheet.left + 102, sheet.y - 14, "章立人", { face: "running", size: 8 });
  roundSeal(sheet, 80, sheet.y - 16, "淮南八公山豆制品有限公司", "合同专用章", {
    turn: 3,
    ink: 0.7,
    radius: 21,
  });
  roundSeal(sheet, 166, sheet.y - 18, US.name, "合同专用章", { turn: 12, ink: 0.7 });
  return [sheet];
}

export const deeds: readonly Paper[] = [
  {
    name: "dairy-line",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2024-02-02",
      customer: "内蒙古敕勒川乳品有限责任公司",
      amount: "1433000.00",
      why: "an unusual title; the last signature makes it, not the annex of the year before",
    }),
    pages: dairyLine,
    ways: [scanPdf(200), mixed(1)],
  },
  {
    name: "wire-form",
    department: "采购部",
    wanted: filed("Y/采购合同", {
      date: "2012-10-11",
      customer: "邢台巨鹿恒诺线材有限公司",
      amount: "109500.00",
      why: "a bought form, filled in with a pen; we are the buyer, the seller signed first",
    }),
    pages: wireForm,
    ways: [scan(300, [folded(0.34, 0.67)]), phone({ tilt: 0.02 })],
  },
  {
    name: "hospital-care",
    department: "客服部",
    wanted: filed("Y/服务合同", {
      date: "2023-11-28",
      customer: "兰州皋兰山人民医院",
      amount: "432000.00",
      why: "signed in the year before it begins; the customer is no company",
    }),
    pages: hospitalCare,
    ways: [scan(200, [punched()])],
  },
  {
    name: "haiphong-sale",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2022-05-18",
      customer: "Lach Tray Packaging Joint Stock Company",
      amount: "148050.00",
      why: "in English",
    }),
    pages: haiphongSale,
    ways: [cleanPng(300), copy(2)],
  },
  {
    name: "printers-purchase",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2019-07-23",
      customer: "觀塘金葉柯式印刷有限公司",
      amount: "595000.00",
      why: "in traditional characters; they buy, we sell",
    }),
    pages: printersPurchase,
    ways: [scan(200)],
  },
  {
    name: "amendment",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2021-03-31",
      customer: "贵阳花溪苗岭医药配送有限公司",
      amount: "254000.00",
      why: "a supplement to a sale of the year before",
    }),
    pages: amendment,
    ways: [scan(150)],
  },
  {
    name: "hall-lease",
    department: "销售部",
    wanted: asked("a lease: of none of the three types of contract", "Y/其他合同"),
    pages: hallLease,
    ways: [scanTiff(200, "jpeg")],
  },
  {
    name: "unsigned-draft",
    department: "销售部",
    wanted: asked("a draft that nobody signed", "Y/销售合同"),
    pages: unsignedDraft,
    ways: [born()],
  },
  {
    name: "no-day",
    department: "销售部",
    wanted: asked("signed and sealed, the day left blank", "Y/销售合同"),
    pages: noDay,
    ways: [scan(200)],
  },
  {
    name: "new-year",
    department: "销售部",
    wanted: asked("the parties signed in two years", "Y/销售合同"),
    pages: newYear,
    ways: [fax("fine"), chat(150, 45)],
  },
];
