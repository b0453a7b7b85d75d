import type { Typeface } from "../../engine/fonts.ts";
import { blanks, letterhead, pageNumber, para, row, table, title } from "../../engine/layout.ts";
import { roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { copy, falseLayer, fax, mixed, scan, scanPdf, scanTiff } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { BONE_HOSPITAL, BREWERY } from "./profiles.ts";

const DOCK = "大连旅顺金湾造船有限公司";
const PORT = "锦州笔架山港口装卸有限公司";
const BEARINGS = "沈阳铁西恒转轴承商贸有限公司";
const GAUGES = "天津滨海衡准计量检测有限公司";

type Line = readonly [ours: string, theirs: string];

/** The two sides of a contract beside each other, line by line. */
export function sides(sheet: Sheet, lines: readonly Line[], height = 8): void {
  for (const [first, second] of lines)
    row(
      sheet,
      [
        [0, first],
        [0.52, second],
      ],
      height,
    );
}

/** A name by pen behind a printed label of the left or right side, `up` lines above the last one. */
export function signed(sheet: Sheet, at: number, up: number, name: string, face: Typeface = "running"): void {
  sheet.text(sheet.left + at * sheet.inner, sheet.y - up - 0.4, name, { face, size: 7 });
}

/** What is sold, with a total below. */
export function goods(sheet: Sheet, lines: readonly (readonly string[])[], total: string, sum: string): void {
  table(sheet, {
    widths: [52, 34, 18, 28, 34],
    height: 8.4,
    head: { align: "centre", face: "heiBold" },
    aligns: ["left", "left", "centre", "right", "right"],
    rows: [
      ["名称", "规格型号", "数量", "单价（元）", "金额（元）"],
      ...lines,
      [{ text: total, span: 4, align: "left" }, sum],
    ],
  });
}

/** A usual contract of ours with a shipyard: it signed three days after us. */
function dockSale(): Sheet[] {
  const first = new Sheet("dock-sale-1", { size: 4.3, top: 20 });
  title(first, "产品销售合同", { size: 8 });
  blanks(first, [[0.55, "合同编号：", "YL-XS-2022-0316"]], 6);
  blanks(first, [[0, "供方（甲方）：", US.name]], 8);
  blanks(first, [[0, "需方（乙方）：", DOCK]], 8);
  para(first, "根据《中华人民共和国民法典》，经双方协商一致，就焊接机器人工作站的买卖订立本合同。", { after: 3 });
  row(first, [[0, "一、产品名称、型号、数量及价款", { face: "heiBold" }]], 6);
  first.y += 3;
  goods(
    first,
    [
      ["焊接机器人工作站", "YL-W600", "2套", "385,000.00", "770,000.00"],
      ["双轴变位机", "PB-3T", "2台", "96,500.00", "193,000.00"],
      ["随机备件包", "BJ-W600", "1批", "17,000.00", "17,000.00"],
    ],
    "合计人民币（大写）：玖拾捌万元整",
    "980,000.00",
  );
  para(
    first,
    "二、质量标准：按GB/T 20867—2007及双方确认的技术协议执行，质保期自验收合格之日起十二个月。\n三、交货时间及地点：2022年7月31日前运至大连市旅顺口区需方船体车间，运费由供方承担。\n四、安装调试：供方派员二名，自到货起十五日内完成，需方提供吊装设备及380V电源。\n五、验收：以连续焊接十件样板合格为准，双方签署验收单；需方逾期十日不验收又投入使用的，视为合格。\n六、付款：合同生效后七日内付30%，发货前付40%，验收后付25%，余5%为质保金。",
    { indent: 0, leading: 2.2 },
  );
  pageNumber(first, "第 1 页 共 2 页");
  const second = new Sheet("dock-sale-2", { size: 4.3, top: 18 });
  para(
    second,
    "七、违约责任：供方逾期交货的，每逾期一日按未交部分价款的千分之一支付违约金；需方逾期付款的，按同一比例支付。违约金总额不超过合同总价的百分之五。\n八、不可抗力：因台风、封航、疫情防控等致使不能按期履行的，受影响一方应于三日内通知对方，并提供证明。\n九、争议解决：协商不成的，提交被告所在地人民法院诉讼解决。\n十、其他：本合同一式四份，双方各执二份，自双方签字盖章之日起生效。技术协议（编号JX-2022-03）为本合同附件。",
    { indent: 0, leading: 2.2, after: 10 },
  );
  sides(second, [
    [`供方：${US.name}`, `需方：${DOCK}`],
    ["地址：杭州市滨江区江南大道588号", "地址：大连市旅顺口区滨港路62号"],
    ["委托代理人：", "委托代理人："],
    [`电话：${US.phone}`, "电话：0411-8661 3920"],
    ["开户行：招商银行杭州滨江支行", "开户行：大连银行旅顺支行"],
    [`账号：${US.account}`, "账号：8004 2710 9900 316"],
    ["签订日期：2022年4月11日", "签订日期：2022年4月14日"],
  ]);
  signed(second, 0.18, 32, "方砚秋");
  signed(second, 0.7, 32, "丛培良", "cursive");
  roundSeal(second, 62, second.y - 16, US.name, "合同专用章", { turn: 5 });
  roundSeal(second, 148, second.y - 12, DOCK, "合同专用章", { turn: -9, ink: 0.9, radius: 21 });
  pageNumber(second, "第 2 页 共 2 页");
  return [first, second];
}

/** Robots for a bulk quay under a title of its own; the seals lie on the date. */
function quaySupply(): Sheet[] {
  const first = new Sheet("quay-supply-1", { face: "hei", size: 4.2, top: 26 });
  title(first, "清舱机器人供货与安装协议书", { face: "heiBold", size: 7.6 });
  para(first, `甲方：${PORT}（以下称“甲方”）\n乙方：${US.name}（以下称“乙方”）\n协议编号：JZG-SB-2025-019`, {
    indent: 0,
    after: 4,
  });
  para(
    first,
    "甲方于2024年11月就三号泊位散货清舱设备更新进行询比价，乙方为成交人。甲乙双方在平等自愿的基础上达成如下协议：",
    { after: 3 },
  );
  goods(
    first,
    [
      ["履带式清舱机器人", "QC-20", "3台", "268,000.00", "804,000.00"],
      ["遥控及充电装置", "YK-3", "3套", "24,000.00", "72,000.00"],
      ["安装、试车、培训", "—", "1项", "54,000.00", "54,000.00"],
    ],
    "总价（含13%增值税）：人民币玖拾叁万元整",
    "930,000.00",
  );
  para(
    first,
    "第一条　乙方应于协议签订后90日内将设备运抵甲方三号泊位库房，落地交货。\n第二条　预付款30%，到货款30%，试车合格款35%，质量保证金5%，质保期两年。\n第三条　设备应满足煤炭、铁矿粉、粮食三种货类的清舱要求，每台每小时不低于60吨。\n第四条　乙方人员进入港区须遵守甲方安全规定，佩戴安全帽、反光背心，办理临时通行证。\n第五条　逾期交货每周扣合同总价的0.5%，最高不超过5%。\n第六条　设备所有权自甲方付清到货款之日起转移。",
    { indent: 0, leading: 2.2 },
  );
  const second = new Sheet("quay-supply-2", { face: "hei", size: 4.2, top: 22 });
  para(
    second,
    "第七条　因本协议发生的争议，由锦州仲裁委员会仲裁。\n第八条　本协议一式陆份，甲方肆份，乙方贰份，经双方法定代表人或授权代表签字并加盖公章后生效。",
    { indent: 0, leading: 2.2, after: 14 },
  );
  sides(
    second,
    [
      ["甲方（盖章）：", "乙方（盖章）："],
      [PORT, US.name],
      ["授权代表：", "授权代表："],
      ["日期：2025年2月18日", "日期：2025年2月18日"],
    ],
    10,
  );
  signed(second, 0.16, 10, "敖宏伟");
  signed(second, 0.68, 10, "陶一帆", "brush");
  roundSeal(second, 64, second.y - 8, PORT, "", { ink: 0.88, turn: 12 });
  roundSeal(second, 150, second.y - 6, US.name, "", { ink: 0.75 });
  return [first, second];
}

const PEN = { face: "running", size: 6 } as const;

/** A dealer's printed form, filled in by pen: we are the buyer. */
function bearingForm(): Sheet[] {
  const sheet = new Sheet("bearing-form", { size: 3.6, top: 16 });
  title(sheet, "工矿产品购销合同", { face: "songBold", size: 8, spacing: 1.5 });
  sheet.text(sheet.right, sheet.y + 2, "No. 0021864", {
    face: "typewriter",
    size: 4.4,
    colour: "#b3202c",
    align: "right",
  });
  blanks(
    sheet,
    [
      [0, "供方：", BEARINGS],
      [0.6, "签订地点：", "沈阳", PEN],
    ],
    10,
  );
  blanks(
    sheet,
    [
      [0, "需方：", US.name, { ...PEN, size: 5.4 }],
      [0.6, "签订时间：", "2021年9月6日", { ...PEN, size: 5.4 }],
    ],
    10,
  );
  sheet.y += 4;
  const pen = (text: string) => ({ text, ...PEN, size: 5.4 });
  table(sheet, {
    widths: [48, 34, 18, 18, 22, 26],
    height: 10.5,
    head: { align: "centre" },
    aligns: ["left", "left", "centre", "centre", "right", "right"],
    rows: [
      ["产品名称", "规格型号", "单位", "数量", "单价", "总金额"],
      ["直线导轨滑块", "HGH25CA", "只", "60", "128", "7680"].map(pen),
      ["深沟球轴承", "6208", "套", "200", "18.5", "3700"].map(pen),
      ["滚珠丝杠", "SFU2505", "根", "8", "465", "3720"].map(pen),
      ["", "", "", "", "", ""],
      [
        { text: "合计人民币金额（大写）：", span: 2 },
        { ...pen("壹万伍仟壹佰元整　15100.00"), span: 4 },
      ],
    ],
  });
  for (const [label, filled] of [
    ["一、质量要求、技术标准：", "按厂家样本"],
    ["二、交（提）货地点、方式：", "杭州滨江，德邦物流"],
    ["三、运输费用负担：", "供方"],
    ["四、验收标准及提出异议期限：", "到货七日内"],
    ["五、结算方式及期限：", "货到票到30天电汇"],
    ["六、违约责任：", "按民法典"],
  ] as const)
    blanks(sheet, [[0, label, filled, { ...PEN, size: 5.2 }]], 8.6);
  sheet.y += 5;
  table(sheet, {
    widths: [83, 83],
    height: 8,
    rows: [
      [
        { text: "供　　方", align: "centre" },
        { text: "需　　方", align: "centre" },
      ],
      [`单位名称（章）：${BEARINGS}`, `单位名称（章）：`],
      ["单位地址：沈阳市铁西区北二中路21号", "单位地址："],
      ["委托代理人：", "委托代理人："],
      ["电话：024-2565 7718", "电话："],
      ["开户银行：盛京银行兴工支行", "开户银行："],
    ],
  });
  sheet.text(sheet.left + 24, sheet.y - 18.5, "佟大勇", PEN);
  sheet.text(sheet.left + 107, sheet.y - 18.5, "祝捷", PEN);
  roundSeal(sheet, 76, sheet.y - 20, BEARINGS, "合同专用章", { ink: 0.7, turn: -4 });
  roundSeal(sheet, 158, sheet.y - 18, US.name, "合同专用章", { ink: 0.8, turn: 8 });
  return [sheet];
}

/** A laboratory calibrates our gauges. */
function gaugeCare(): Sheet[] {
  const sheet = new Sheet("gauge-care", { size: 3.8, top: 16 });
  letterhead(sheet, GAUGES, { line: "CNAS L13807　天津市滨海新区洞庭路140号　022-6628 4410", face: "songBold" });
  title(sheet, "计量器具校准委托协议", { size: 7 });
  row(
    sheet,
    [
      [0, `委托方：${US.name}`],
      [0.62, "协议号：HZ-WT-250388"],
    ],
    6,
  );
  row(sheet, [[0, `受托方：${GAUGES}`]], 7);
  para(sheet, "委托方将下列计量器具委托受托方进行校准，双方约定如下：", { after: 3 });
  table(sheet, {
    widths: [54, 36, 22, 24, 30],
    head: { align: "centre", fill: "#eeeeee" },
    aligns: ["left", "left", "right", "right", "right"],
    rows: [
      ["器具名称", "型号／测量范围", "数量", "单价", "费用（元）"],
      ["三坐标测量机", "800×1000×600", "1", "3,200", "3,200"],
      ["激光跟踪仪", "80 m", "1", "5,600", "5,600"],
      ["扭矩扳手", "20～200 N·m", "24", "80", "1,920"],
      ["百分表", "0～10 mm", "30", "40", "1,200"],
      [{ text: "费用合计：壹万壹仟玖佰贰拾元整", span: 4, align: "left" }, "11,920"],
    ],
  });
  para(
    sheet,
    "1. 校准依据：JJF 1064—2010、JJF 1242—2010、JJG 707—2014、JJG 34—2022。\n2. 服务方式：三坐标测量机、激光跟踪仪上门校准，其余送检。\n3. 完成期限：收到器具后10个工作日内出具校准证书（中英文各一份）。\n4. 付款方式：凭发票于证书交付后30日内支付。\n5. 保密：受托方对委托方的技术资料负有保密义务。\n6. 本协议一式两份，双方签章后生效，有效期一年。",
    { indent: 0, after: 10 },
  );
  sides(
    sheet,
    [
      ["委托方代表：", "受托方代表："],
      ["日　期：2025年5月12日", "日　期：2025年5月12日"],
    ],
    11,
  );
  signed(sheet, 0.17, 11, "江澄");
  signed(sheet, 0.69, 11, "边继红", "brush");
  roundSeal(sheet, 66, sheet.y - 3, US.name, "合同专用章", { turn: -7 });
  roundSeal(sheet, 152, sheet.y - 2, GAUGES, "业务专用章", { ink: 0.7, radius: 19 });
  return [sheet];
}

/** Upkeep for the next year, dated by pen at the end of this one. */
function wardUpkeep(): Sheet[] {
  const first = new Sheet("ward-upkeep-1", { size: 4, top: 60 });
  title(first, "院内物流机器人", { size: 9, after: 4 });
  title(first, "维护保养服务合同", { size: 9, after: 30 });
  for (const [label, value] of [
    ["甲　　方：", BONE_HOSPITAL],
    ["乙　　方：", US.name],
    ["合同编号：", "ZFGK-ZB-2023-117"],
    ["服务期限：", "2024年1月1日至2024年12月31日"],
  ] as const)
    blanks(first, [[0.12, label, value, { to: 0.88 }]], 14);
  const second = new Sheet("ward-upkeep-2", { size: 3.8, top: 18 });
  para(
    second,
    "为保证甲方于2021年购置的12台配送机器人正常运行，双方签订本合同。\n一、服务内容：每季度全面保养一次，每月远程巡检一次；故障报修后2小时内响应、24小时内到场。\n二、服务费用：全年人民币126,000.00元（大写：壹拾贰万陆仟元整），含人工、差旅及单价500元以下的备件。\n三、付款：按季支付，每季度末月25日前支付31,500.00元。\n四、考核：开机率不低于97%，每低一个百分点扣当季费用的2%。\n五、乙方人员进入病区须服从院感管理，不得接触患者资料。\n六、甲方不得自行拆改控制系统；因断电、浸水造成的损坏，维修费用另计。\n七、任何一方欲终止合同，须提前三十日书面通知。\n八、本合同未尽事宜，双方另行协商；协商不成，向甲方所在地人民法院起诉。\n九、本合同一式五份，甲方三份，乙方两份。",
    { indent: 0, leading: 1.8, after: 12 },
  );
  sides(
    second,
    [
      ["甲方：", "乙方："],
      [BONE_HOSPITAL, US.name],
      ["代表签字：", "代表签字："],
      ["　　　　年　　月　　日", "　　　　年　　月　　日"],
    ],
    10,
  );
  signed(second, 0.13, 10, "于晓东");
  signed(second, 0.65, 10, "方砚秋");
  for (const [at, month, day] of [
    [0, "12", "22"],
    [0.52, "12", "20"],
  ] as const) {
    const x = second.left + at * second.inner;
    second.text(x + 2, second.y - 0.5, "2023", { face: "running", size: 6 });
    second.text(x + 19.6, second.y - 0.5, month, { face: "running", size: 6 });
    second.text(x + 31, second.y - 0.5, day, { face: "running", size: 6 });
  }
  roundSeal(second, 84, second.y - 24, BONE_HOSPITAL, "", { turn: 3, radius: 21 });
  roundSeal(second, 166, second.y - 26, US.name, "合同专用章", { ink: 0.75, turn: -5 });
  return [first, second];
}

/** More for the brewery's line: a supplement to a sale of the year before. */
function breweryMore(): Sheet[] {
  const sheet = new Sheet("brewery-more", { size: 4, top: 26 });
  title(sheet, "补 充 协 议", { size: 8 });
  row(sheet, [[0.62, "编号：YL-XS-2023-0452-B1"]], 4);
  para(sheet, `甲方（买方）：${BREWERY}\n乙方（卖方）：${US.name}`, { indent: 0, after: 3 });
  para(
    sheet,
    "甲乙双方于2023年8月16日签订了《2号瓶线码垛系统销售合同》（编号YL-XS-2023-0452，以下称“原合同”）。因甲方仓库布局调整，经双方协商，补充约定如下：\n一、在原合同供货范围内增加栈板回收库一套（型号ZB-24），含控制程序修改与现场安装。\n二、增加的设备价款为人民币86,000.00元（大写：捌万陆仟元整），含税，于设备到场验收后十五日内一次付清。\n三、原合同约定的交货期由2024年5月10日顺延至2024年7月15日，乙方不承担顺延期间的违约责任。\n四、本协议与原合同不一致之处，以本协议为准；本协议未涉及的内容，仍按原合同执行。\n五、本协议一式四份，双方各执两份，自双方盖章之日起生效，与原合同具有同等法律效力。",
    { leading: 1.85, after: 16 },
  );
  sides(
    sheet,
    [
      ["甲方（章）：", "乙方（章）："],
      ["代表人：", "代表人："],
      ["2024年5月28日", "2024年5月30日"],
    ],
    11,
  );
  signed(sheet, 0.13, 11, "辛立群");
  signed(sheet, 0.65, 11, "陶一帆", "brush");
  squareSeal(sheet, 180, sheet.y - 12, "陶一帆印", { side: 12 });
  roundSeal(sheet, 60, sheet.y - 8, BREWERY, "合同专用章", { turn: -12, ink: 0.85 });
  roundSeal(sheet, 146, sheet.y - 10, US.name, "合同专用章", { turn: 2 });
  return [sheet];
}

/** In English: written by a program but for the leaf that was signed. */
function fjordSupply(): Sheet[] {
  const first = new Sheet("fjord-supply-1", { size: 3.8, top: 24 });
  title(first, "EQUIPMENT SUPPLY AGREEMENT", { size: 6.4, after: 2 });
  title(first, "No. NVS-2025/07", { face: "song", size: 4, after: 4 });
  para(
    first,
    `This Agreement is made between ${US.english}, No. 588 Jiangnan Avenue, Binjiang District, Hangzhou, China (the "Supplier") and Nordvik Seafood AS, Kaiveien 14, 6718 Deknepollen, Norway (the "Purchaser").`,
    { indent: 0, after: 3 },
  );
  para(
    first,
    "1. Scope. The Supplier shall sell and the Purchaser shall buy the equipment listed below, as specified in the Supplier's offer YL-Q-1288 of 3 March 2025.",
    { indent: 0, after: 3 },
  );
  table(first, {
    widths: [14, 86, 22, 44],
    head: { face: "songBold", fill: "#e8e8e8" },
    aligns: ["centre", "left", "centre", "right"],
    rows: [
      ["Item", "Description", "Qty", "Price (USD)"],
      ["A", "Fish box palletising cell YL-PF80, stainless steel", "1", "148,000.00"],
      ["B", "Commissioning and training on site, 12 days", "1", "21,500.00"],
      ["C", "Spare parts for two years of operation", "1 lot", "15,000.00"],
      ["", { text: "Total Contract Price, CIF Måløy", span: 2, face: "songBold" }, "184,500.00"],
    ],
  });
  para(
    first,
    "2. Payment. 30 % within ten days of the Effective Date, 60 % against shipping documents, 10 % after the acceptance test.\n3. Delivery. The equipment shall be shipped from Ningbo no later than 30 October 2025. Partial shipments are not allowed.\n4. Warranty. Twenty-four months from acceptance or thirty months from shipment, whichever ends first.\n5. Liquidated damages. 0.5 % of the price of delayed items per full week, up to 5 %.\n6. Governing law. The Agreement is governed by the CISG; disputes are settled by arbitration in Stockholm.\n7. Effective Date. The Agreement takes effect on the date of the last signature below.",
    { indent: 0 },
  );
  pageNumber(first, "Page 1 of 2");
  const second = new Sheet("fjord-supply-2", { size: 3.8, top: 24 });
  para(second, "Signed in two originals, one for each party.", { indent: 0, after: 12 });
  sides(
    second,
    [
      ["For the Supplier", "For the Purchaser"],
      ["Hangzhou Yunling Intelligent", "Nordvik Seafood AS"],
      ["Equipment Co., Ltd.", ""],
      ["", ""],
      ["Name: Fang Yanqiu", "Name: Ingrid Solheim"],
      ["Title: General Manager", "Title: Chief Operating Officer"],
      ["Date: 12 June 2025", "Date: 18 June 2025"],
    ],
    9,
  );
  signed(second, 0.02, 28, "方砚秋");
  signed(second, 0.54, 28, "I. Solheim");
  roundSeal(second, 78, second.y - 26, US.name, "合同专用章", { turn: 9, ink: 0.7 });
  pageNumber(second, "Page 2 of 2");
  return [first, second];
}

export const deals: readonly Paper[] = [
  {
    name: "dock-sale",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2022-04-14",
      customer: DOCK,
      amount: "980000.00",
      why: "the two sides signed on two days",
    }),
    pages: dockSale,
    ways: [scanPdf(200), scanTiff()],
  },
  {
    name: "quay-supply",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2025-02-18",
      customer: PORT,
      amount: "930000.00",
      why: "an unusual title; the seals lie on names and dates",
    }),
    pages: quaySupply,
    ways: [scanPdf(200, { upside: 1 })],
  },
  {
    name: "bearing-form",
    department: "采购部",
    wanted: filed("Y/采购合同", {
      date: "2021-09-06",
      customer: BEARINGS,
      amount: "15100.00",
      why: "the seller's printed form, filled in by pen",
    }),
    pages: bearingForm,
    ways: [scan(200), fax("fine")],
  },
  {
    name: "gauge-care",
    department: "采购部",
    wanted: filed("Y/服务合同", { date: "2025-05-12", customer: GAUGES, amount: "11920.00" }),
    pages: gaugeCare,
    ways: [copy(1)],
  },
  {
    name: "ward-upkeep",
    department: "客服部",
    wanted: filed("Y/服务合同", {
      date: "2023-12-22",
      customer: BONE_HOSPITAL,
      amount: "126000.00",
      why: "signed by pen in the year before the one it is for",
    }),
    pages: wardUpkeep,
    ways: [scanPdf(200)],
  },
  {
    name: "brewery-more",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2024-05-30",
      customer: BREWERY,
      amount: "86000.00",
      why: "a supplement to a sale of 2023",
    }),
    pages: breweryMore,
    ways: [scan(200), falseLayer(gaugeCare)],
  },
  {
    name: "fjord-supply",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2025-06-18",
      customer: "Nordvik Seafood AS",
      amount: "184500.00",
      why: "in English; only the signed leaf was scanned",
    }),
    pages: fjordSupply,
    ways: [mixed(1)],
  },
];
