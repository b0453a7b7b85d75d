import { blanks, pageNumber, para, row, table, title } from "../../engine/layout.ts";
import { roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { copy, falseLayer, mixed, phone, scan, scanPdf, scanTiff } from "../../engine/ways.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { beside, flush, PEN, penned } from "./parts.ts";

/** A spinning mill buys a whole plant, two pages. */
function yarnLine(): Sheet[] {
  const buyer = "山东沂蒙恒纺科技股份有限公司";
  const first = new Sheet("yarn-line/1", { face: "song", size: 3.8, top: 24 });
  row(first, [[0.55, "合同编号：HF-SB-2024-0036", { size: 3.5 }]], 2);
  row(first, [[0.55, "签订地点：山东省临沂市", { size: 3.5 }]], 6);
  first.y += 5;
  title(first, "筒纱自动包装物流系统", { size: 6.4, after: 2 });
  title(first, "成套设备供货及安装合同", { size: 6.4, after: 5 });
  row(first, [[0, `需方（甲方）：${buyer}`]], 7);
  row(first, [[0, `供方（乙方）：${US.name}`]], 7);
  para(
    first,
    "甲方智能纺纱二期工程筒纱包装物流系统项目经邀请招标确定由乙方供货，双方协商一致，签订本合同，以资共同遵守。",
    { after: 3 },
  );
  row(first, [[0, "一、供货范围及价格（单位：元，含13%增值税）", { face: "songBold" }]], 7);
  first.y += 3;
  table(first, {
    widths: [14, 66, 20, 32, 34],
    style: { size: 3.5 },
    head: { face: "songBold", align: "centre" },
    aligns: ["centre", "left", "centre", "right", "right"],
    rows: [
      ["序号", "设备名称", "数量", "单价", "合价"],
      ["1", "筒纱自动套袋装箱线", "2套", "1,180,000.00", "2,360,000.00"],
      ["2", "筒纱转运AGV", "4台", "156,000.00", "624,000.00"],
      ["3", "调度控制软件及电气", "1套", "296,000.00", "296,000.00"],
      [{ text: "合同总价（大写）：叁佰贰拾捌万元整", span: 4, align: "left" }, "3,280,000.00"],
    ],
  });
  first.y += 3;
  flush(
    first,
    "二、工期：合同生效后150天内设备全部到场，到场后45天内完成安装调试。\n三、付款方式：预付款30%，发货款30%，调试验收款35%，质保金5%，质保期满后一个月内支付。乙方收款前提供等额增值税专用发票。\n四、质量要求：执行双方签字确认的技术附件；筒纱表面不得有勾丝、油污。\n五、甲方负责土建、压缩空气及电源接至乙方指定位置，提供安装所需吊车。",
  );
  pageNumber(first, "－1－");

  const second = new Sheet("yarn-line/2", { face: "song", size: 3.8, top: 22 });
  flush(
    second,
    "六、验收：连续运行七十二小时，包装效率不低于每小时960筒，故障停机时间累计不超过两小时，双方签署验收报告。\n七、质保期：自验收合格之日起二十四个月。质保期内乙方在接到通知后四小时内答复，四十八小时内到场。\n八、违约责任：乙方延期交付，每天按合同总价的万分之五承担违约金；甲方延期付款，每天按应付款的万分之五承担违约金，均以合同总价的5%为限。\n九、知识产权：乙方保证其提供的软件和设备不侵犯任何第三方权利。\n十、不可抗力：按法律规定办理，受影响的一方应在七日内书面通知对方。\n十一、争议：协商不成的，向甲方所在地人民法院起诉。\n十二、本合同正本贰份、副本肆份，双方法定代表人或委托代理人签字并加盖合同专用章后生效。技术附件与本合同具有同等效力。",
    3.8,
    12,
  );
  beside(
    second,
    [
      [
        "甲方（章）：",
        buyer,
        ["委托代理人：", "管延峰"],
        "地　址：临沂市罗庄区纺织路1号",
        "开户行：中国银行临沂罗庄支行",
        "账　号：2186 0441 7703",
        "日　期：2024年3月18日",
      ],
      [
        "乙方（章）：",
        US.name,
        ["委托代理人：", "郁伟"],
        "地　址：杭州市滨江区江南大道588号",
        `开户行：${US.bank}`,
        `账　号：${US.account}`,
        "日　期：2024年3月18日",
      ],
    ],
    { style: { size: 3.6 } },
  );
  roundSeal(second, 66, second.y - 38, buyer, "合同专用章", { turn: -5, ink: 0.75 });
  roundSeal(second, 152, second.y - 36, US.name, "合同专用章", { turn: 8, ink: 0.75 });
  pageNumber(second, "－2－");
  return [first, second];
}

/** A mill on the Mekong buys by an agreement in English. */
function riceMill(): Sheet[] {
  const buyer = "Saigon Delta Rice Mills Joint Stock Company";
  const sheet = new Sheet("rice-mill", { face: "song", size: 3.6, top: 20 });
  title(sheet, "SUPPLY AND INSTALLATION AGREEMENT", { size: 5.6, after: 2 });
  title(sheet, "Agreement No. SDR/2023/ENG-071", { size: 3.8, face: "song", after: 4 });
  flush(
    sheet,
    `This Agreement is made on 5 September 2023 between ${buyer}, of 212 Nguyen Hue Road, Tan An City, Long An Province, Vietnam (the "Buyer"), and ${US.english}, of 588 Jiangnan Avenue, Binjiang District, Hangzhou, China (the "Seller").`,
    3.6,
  );
  flush(sheet, "1. Goods. The Seller shall sell and the Buyer shall buy the following equipment:", 3.6);
  table(sheet, {
    widths: [86, 14, 32, 34],
    style: { size: 3.4 },
    head: { face: "songBold" },
    aligns: ["left", "centre", "right", "right"],
    rows: [
      ["Description", "Qty", "Unit price USD", "Total USD"],
      ["Robot palletising cell YL-MD150, 50 kg bags", "2", "98,500.00", "197,000.00"],
      ["Bag flattening and infeed conveyor", "2", "21,700.00", "43,400.00"],
      ["Installation, commissioning and training", "1", "28,000.00", "28,000.00"],
      [{ text: "Contract price, CIF Cat Lai Port, Ho Chi Minh City", span: 3 }, "268,400.00"],
    ],
  });
  sheet.y += 2;
  flush(
    sheet,
    "2. Payment. 30% by telegraphic transfer within 14 days of signing; 60% by irrevocable letter of credit at sight; 10% upon acceptance.\n3. Delivery. Shipment not later than 120 days after receipt of the down payment. Partial shipment is not allowed.\n4. Acceptance. Each cell shall stack 1,000 bags per hour over eight hours of continuous running.\n5. Warranty. Twelve months from acceptance or eighteen months from the date of the bill of lading, whichever is the earlier.\n6. Delay. Liquidated damages of 0.5% of the price of the delayed goods for each full week, not exceeding 5%.\n7. Law. This Agreement is governed by the laws of Singapore. Disputes shall be settled by arbitration at the Singapore International Arbitration Centre.\n8. Language. This Agreement is signed in English in two originals.",
    3.6,
    8,
  );
  beside(
    sheet,
    [
      ["For and on behalf of the Buyer", buyer, "", "", "Name: Tran Quoc Bao", "Title: General Director"],
      ["For and on behalf of the Seller", US.english, "", "", "Name: Lu Chengze", "Title: General Manager"],
    ],
    { height: 6, style: { size: 3.3 } },
  );
  sheet.text(34, sheet.y - 12, "Tran Q. Bao", { face: "cursive", size: 9 });
  sheet.text(124, sheet.y - 12, "卢承泽", { face: "cursive", size: 8 });
  sheet.line(sheet.left, sheet.y - 9.5, 96, sheet.y - 9.5);
  sheet.line(109, sheet.y - 9.5, sheet.right, sheet.y - 9.5);
  roundSeal(sheet, 84, sheet.y - 12, "SAIGON DELTA RICE MILLS JSC", "", { turn: 8, radius: 15, ink: 0.6 });
  roundSeal(sheet, 170, sheet.y - 8, US.name, "合同专用章", { turn: -6, ink: 0.7 });
  return [sheet];
}

/** The blank of a pad for small sales, filled in by pen. */
function springWorks(): Sheet[] {
  const sheet = new Sheet("spring-works", { face: "song", size: 3.8, top: 16 });
  title(sheet, "产 品 购 销 合 同", { size: 7, after: 3 });
  blanks(sheet, [
    [0, "供方：", US.name, { to: 0.56 }],
    [0.58, "合同编号：", "230407", PEN],
  ]);
  blanks(sheet, [
    [0, "需方：", "诸暨市同泰弹簧有限公司", { ...PEN, to: 0.56 }],
    [0.58, "签订时间：", "2023年4月7日", PEN],
  ]);
  sheet.y += 4;
  row(sheet, [[0, "一、产品名称、型号、数量、金额"]], 5);
  sheet.y += 3;
  table(sheet, {
    widths: [50, 34, 16, 16, 24, 26],
    height: 11,
    head: { align: "centre" },
    aligns: ["left", "left", "centre", "centre", "right", "right"],
    rows: [
      ["产品名称", "规格型号", "单位", "数量", "单价（元）", "金额（元）"],
      [penned("弹簧自动分拣机"), penned("YL-FJ-2"), penned("台"), penned("1"), penned("27600"), penned("27600")],
      ["", "", "", "", "", ""],
      ["", "", "", "", "", ""],
      ["合计人民币（大写）", { ...penned("贰万柒仟陆佰元整"), span: 3 }, "￥", penned("27600.00")],
    ],
  });
  row(sheet, [[0, "二、质量标准：按供方企业标准执行。"]], 9);
  blanks(sheet, [[0, "三、交货时间、地点：", "4月底前，送到需方车间", PEN]]);
  row(sheet, [[0, "四、运输方式及费用：供方负责运输，费用由供方承担。"]], 9);
  row(sheet, [[0, "五、验收：货到三日内验收，逾期视为合格。"]], 8);
  blanks(sheet, [[0, "六、付款方式：", "预付一万元，余款货到付清", PEN]]);
  row(sheet, [[0, "七、质保期：一年，人为损坏除外。"]], 9);
  row(sheet, [[0, "八、违约责任：按《中华人民共和国民法典》执行。"]], 8);
  row(sheet, [[0, "九、争议由双方协商解决，协商不成的向供方所在地人民法院起诉。"]], 8);
  row(sheet, [[0, "十、本合同一式两份，双方签字盖章后生效，传真件有效。"]], 8);
  sheet.y += 8;
  beside(
    sheet,
    [
      ["供方（盖章）：", ["代表：", "裘志刚"], `电话：${US.phone}`],
      ["需方（盖章）：", ["代表：", "何泰兴"], ["电话：", "13606552918"]],
    ],
    { height: 11 },
  );
  roundSeal(sheet, 64, sheet.y - 14, US.name, "合同专用章", { turn: 7, ink: 0.75 });
  roundSeal(sheet, 152, sheet.y - 16, "诸暨市同泰弹簧有限公司", "", { turn: -9, ink: 0.75 });
  return [sheet];
}

/** We buy reducers for a year to come: what a program wrote, with its signed page scanned. */
function reducerFrame(): Sheet[] {
  const seller = "常州精驰传动科技有限公司";
  const first = new Sheet("reducer-frame/1", { face: "hei", size: 3.7, top: 24 });
  sheetHead(first, "编号：YL-CG-K24-019");
  title(first, "年度框架采购协议", { face: "heiBold", size: 7 });
  flush(
    first,
    `采购方（甲方）：${US.name}\n供应方（乙方）：${seller}\n为保证2025年度减速机稳定供应，甲乙双方就甲方向乙方采购精密行星减速机事宜达成如下协议：`,
    3.7,
    3,
  );
  table(first, {
    widths: [54, 44, 34, 34],
    height: 8,
    head: { face: "heiBold", align: "centre", fill: "#ededed" },
    aligns: ["left", "left", "right", "right"],
    rows: [
      ["型号", "减速比／回程间隙", "含税单价（元）", "年预计量（台）"],
      ["JCF60-10", "10／≤8弧分", "820.00", "600"],
      ["JCF90-20", "20／≤8弧分", "1,360.00", "400"],
      ["JCF115-10", "10／≤5弧分", "2,180.00", "150"],
      ["JCR90-5（直角）", "5／≤10弧分", "1,940.00", "120"],
    ],
  });
  first.y += 3;
  flush(
    first,
    "1　协议期限：2025年1月1日至2025年12月31日。\n2　上表单价在协议期限内不变；年预计量不构成甲方的采购承诺，具体数量以甲方每批次订货通知为准。\n3　交期：常用型号十个工作日，其余二十个工作日；乙方为甲方保持常用型号安全库存各50台。\n4　结算：月结六十日，乙方于次月五日前提供对账单和增值税专用发票。\n5　返利：全年累计达到150万元的，乙方按2%以货物方式返还。",
  );
  pageNumber(first, "第1页 共2页");
  const second = new Sheet("reducer-frame/2", { face: "hei", size: 3.7, top: 24 });
  sheetHead(second, "编号：YL-CG-K24-019");
  flush(
    second,
    "6　质量：乙方逐台提供出厂检验记录；批次不良率超过0.5%时，甲方有权整批退货并要求乙方在五个工作日内提交改善报告。\n7　保修：自甲方收货之日起二十四个月；现场失效的，乙方先行更换，后判定责任。\n8　变更：乙方更改材料、工艺或产地的，应提前三个月书面通知甲方并取得同意。\n9　保密与廉洁：双方遵守附件一《保密约定》和附件二《廉洁承诺》。\n10　违约：乙方延误交期的，按该批货款每日千分之二支付违约金；造成甲方停产的，另行赔偿直接损失。\n11　协议一式两份，双方盖章后生效。未尽事宜由双方另行书面约定；争议提交杭州市滨江区人民法院。",
    3.7,
    16,
  );
  beside(
    second,
    [
      [`甲方：${US.name}`, ["签署人：", "卢承泽"], "签署日期：2024年12月20日"],
      [`乙方：${seller}`, ["签署人：", "强晓东"], "签署日期：2024年12月20日"],
    ],
    { height: 11, style: { size: 3.5 } },
  );
  roundSeal(second, 80, second.y - 12, US.name, "合同专用章", { turn: 5 });
  roundSeal(second, 167, second.y - 12, seller, "合同专用章", { turn: -7 });
  pageNumber(second, "第2页 共2页");
  return [first, second];
}

function sheetHead(sheet: Sheet, number: string): void {
  sheet.text(sheet.left, 15, "云岭装备　采购中心", { size: 3, face: "hei" });
  sheet.text(sheet.right, 15, number, { size: 3, face: "hei", align: "right" });
  sheet.line(sheet.left, 17.5, sheet.right, 17.5, 0.2);
}

/** Steel for frames, from a dealer who prints his own contracts. */
function steelDealer(): Sheet[] {
  const sheet = new Sheet("steel-dealer", { face: "song", size: 3.9, top: 22 });
  sheet.margin = 20;
  title(sheet, "钢 材 购 销 合 同", { size: 7.2, face: "songBlack" });
  beside(
    sheet,
    [
      ["供方：湖州苕溪钢铁贸易有限公司", `需方：${US.name}`],
      ["合同编号：TX20210902-3", "签订日期：2021年9月2日"],
    ],
    { starts: [0, 0.6], height: 7.5 },
  );
  sheet.y += 5;
  table(sheet, {
    widths: [40, 46, 26, 28, 30],
    height: 8.5,
    head: { face: "songBold", align: "centre" },
    aligns: ["left", "left", "right", "right", "right"],
    rows: [
      ["品名", "规格材质", "重量（吨）", "单价（元）", "金额（元）"],
      ["H型钢", "200×200 Q235B", "12.500", "4,980", "62,250.00"],
      ["方管", "100×100×5 Q235B", "8.000", "5,320", "42,560.00"],
      ["热轧钢板", "10mm Q355B", "6.000", "5,150", "30,900.00"],
      ["合计", "", "26.500", "", "135,710.00"],
      [{ text: "合计金额（大写）：壹拾叁万伍仟柒佰壹拾元整", span: 5 }],
    ],
  });
  sheet.y += 3;
  flush(
    sheet,
    "1、计量：型材、管材按理论重量，板材过磅，允许磅差千分之三。\n2、质量：按国家标准，随货附钢厂质量证明书。如有异议，需方应在收货后七日内提出。\n3、交货：供方送货至需方萧山工厂，运费由供方承担，卸货由需方负责，2021年9月6日前交齐。\n4、结算：货到后十五日内付清全款，供方开具13%增值税专用发票。\n5、逾期付款的，需方每日按未付款的万分之五向供方支付违约金。\n6、价格随行就市，签订后不作调整。\n7、本合同自双方盖章之日起生效，一式两份。",
    3.9,
    12,
  );
  beside(
    sheet,
    [
      ["供方（公章）", "湖州苕溪钢铁贸易有限公司", ["经办人：", "闵建荣"], "电话：0572-2190 668"],
      ["需方（公章）", US.name, ["经办人：", "詹晓燕"], `电话：${US.phone}`],
    ],
    { height: 8.5 },
  );
  roundSeal(sheet, 62, sheet.y - 18, "湖州苕溪钢铁贸易有限公司", "合同专用章", { turn: -8, ink: 0.65 });
  roundSeal(sheet, 150, sheet.y - 16, US.name, "合同专用章", { turn: 4, ink: 0.65 });
  return [sheet];
}

/** A chemical works has its robots looked after; the file's hidden text is of a rota. */
function chemicalCare(): Sheet[] {
  const buyer = "江苏沿江氟硅新材料有限公司";
  const sheet = new Sheet("chemical-care", { face: "song", size: 3.8, top: 22 });
  sheet.text(sheet.left, 18, "YJFG-SB-FW-2025-004", { size: 3.3, face: "hei" });
  title(sheet, "机器人工作站年度维护保养合同", { size: 6.4 });
  row(sheet, [[0, `委托方（甲方）：${buyer}`]], 7);
  row(sheet, [[0, "住所地：江苏省如东县沿海经济开发区氟硅大道9号"]], 6.5);
  row(sheet, [[0, `受托方（乙方）：${US.name}`]], 6.5);
  row(sheet, [[0, `住所地：${US.address}`]], 6.5);
  sheet.y += 2;
  flush(
    sheet,
    "第一条　维护对象\n甲方三车间桶装码垛机器人工作站2套（2021年投用）、吨袋工作站1套（2023年投用）。\n第二条　服务期限\n自2025年3月1日起至2026年2月28日止，共十二个月。\n第三条　服务内容\n（一）每两个月定期保养一次，更换润滑脂，检查电缆、减速机、夹具；\n（二）故障抢修，接报后24小时内到达现场；\n（三）每年一次程序备份及精度校核，并出具书面报告。\n第四条　费用及支付\n年度维护费人民币柒万贰仟元整（￥72,000.00，含6%增值税），每半年支付一次，各50%。更换的备件另行报价。\n第五条　安全\n乙方人员进入防爆区域应遵守甲方规定，穿着防静电工装，作业前办理作业票。\n第六条　违约责任\n乙方未按期保养的，每次扣减维护费2,000元；甲方逾期付款的，按日万分之三支付违约金。\n第七条　其他\n本合同一式四份，自双方签字盖章之日起生效。",
    3.8,
    8,
  );
  beside(
    sheet,
    [
      ["甲方：（盖章）", ["授权代表：", "桑卫东"], "2025年2月18日"],
      ["乙方：（盖章）", ["授权代表：", "郁伟"], "2025年2月18日"],
    ],
    { height: 9 },
  );
  roundSeal(sheet, 70, sheet.y - 10, buyer, "合同专用章", { turn: 3, ink: 0.8 });
  roundSeal(sheet, 156, sheet.y - 10, US.name, "合同专用章", { turn: -6, ink: 0.8 });
  return [sheet];
}

/** What software believed to stand on the scan. */
function canteenRota(): Sheet[] {
  const sheet = new Sheet("canteen-rota", { face: "hei" });
  for (const line of [
    "食堂值班表",
    "2018年5月",
    "周一　早班　张师傅",
    "周二　早班　李师傅",
    "周三　中班　王师傅",
    "备注：留样四十八小时",
  ])
    row(sheet, [[0, line]]);
  return [sheet];
}

/** A plant moves and has its machines put up again. */
function plantMove(): Sheet[] {
  const buyer = "天津滨港医药包装有限公司";
  const first = new Sheet("plant-move/1", { face: "song", size: 4, top: 40 });
  title(first, "设备搬迁及复装技术服务协议", { size: 7.2, after: 12 });
  table(first, {
    widths: [40, 126],
    height: 13,
    rows: [
      ["协议编号", "BG-ZB-2022-117"],
      ["项目名称", "西青厂区包装线搬迁至东疆新厂"],
      ["甲　　方", buyer],
      ["乙　　方", US.name],
      ["签订日期", "2022年11月8日"],
      ["服务费用", "人民币壹拾捌万伍仟元整（￥185,000.00）"],
    ],
  });
  first.y += 6;
  para(
    first,
    "甲方因厂区搬迁，委托乙方对其在用的装盒、裹包、码垛设备进行拆卸、包装、运输配合、复装和调试，双方约定详见次页。",
    { after: 2 },
  );
  const second = new Sheet("plant-move/2", { face: "song", size: 3.8, top: 24 });
  flush(
    second,
    "1. 工作范围\n1.1 拆卸前对设备拍照、编号、测量精度并记录；\n1.2 按乙方方案拆卸、防护、装箱，随车押运由乙方派员；\n1.3 在新厂就位、接线、接气，恢复程序，空载及带料试车；\n1.4 对甲方操作人员进行复装后培训一天。\n2. 时间安排\n2022年12月5日开始拆卸，12月25日前完成复装，2023年1月10日前完成验收。\n3. 双方责任\n甲方提供叉车、吊车、水电气条件及新厂平面图；乙方人员自备工具并遵守洁净区管理规定。\n4. 付款\n签订后付40%，复装完成后付50%，验收后付10%，均为银行转账。\n5. 风险\n运输保险由甲方购买；因乙方操作不当造成的损坏，由乙方修复或赔偿。\n6. 质保\n复装后的设备由乙方免费保修六个月。\n7. 附则\n本协议一式两份，双方盖章生效，附件为设备清单。",
    3.8,
    12,
  );
  beside(
    second,
    [
      ["甲方代表：", "", `${buyer}`],
      ["乙方代表：", "", US.name],
    ],
    { height: 8 },
  );
  second.text(44, second.y - 14, "翟宝坤", { face: "cursive", size: 7.5 });
  second.text(132, second.y - 14, "裘志刚", { face: "cursive", size: 7.5 });
  roundSeal(second, 72, second.y - 8, buyer, "", { turn: 10, ink: 0.7 });
  roundSeal(second, 156, second.y - 8, US.name, "合同专用章", { turn: -3, ink: 0.7 });
  return [first, second];
}

/** A text that went round between lawyers and was never signed. */
function harbourDraft(): Sheet[] {
  const sheet = new Sheet("harbour-draft", { face: "hei", size: 3.7, top: 26 });
  sheet.text(sheet.left, 17, "【征求意见稿 V3】仅供双方商务讨论，不构成要约", { size: 3.3, colour: "#a03030" });
  title(sheet, "设备保运服务合同", { face: "heiBold", size: 6.6 });
  flush(
    sheet,
    `合同编号：（待编）\n甲方：浙江舟山远港粮油仓储有限公司\n乙方：${US.name}\n签订日期：　　　　年　　月　　日`,
    3.7,
    3,
  );
  flush(
    sheet,
    "一、服务内容：卸船季（每年6月至9月）乙方派驻两名技术人员现场保运，负责拆垛、输送设备的运行保障。\n二、服务费：每月人民币【　　　】元。〔批注：甲方预算不超过3.2万元／月，乙方报价3.8万元／月，待定〕\n三、驻场人员食宿：【甲方提供／乙方自理】。\n四、考核：设备可开动率不低于【95】%。\n五、付款：按月结算，甲方收到发票后【　】日内支付。\n六、安全责任：另行签订安全协议。\n七、合同期限：【　】年。\n八、本合同自双方签字盖章之日起生效。",
    3.7,
    20,
  );
  beside(
    sheet,
    [
      ["甲方（盖章）：", "授权代表（签字）：", "日期："],
      ["乙方（盖章）：", "授权代表（签字）：", "日期："],
    ],
    { height: 12 },
  );
  return [sheet];
}

export const contracts: readonly Paper[] = [
  {
    name: "yarn-line",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2024-03-18",
      customer: "山东沂蒙恒纺科技股份有限公司",
      amount: "3280000.00",
      why: "its title stands on two lines; sealed over the text",
    }),
    pages: yarnLine,
    ways: [scanPdf(200)],
  },
  {
    name: "rice-mill",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2023-09-05",
      customer: "Saigon Delta Rice Mills Joint Stock Company",
      amount: "268400.00",
      why: "in English",
    }),
    pages: riceMill,
    ways: [scan(200)],
  },
  {
    name: "spring-works",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2023-04-07",
      customer: "诸暨市同泰弹簧有限公司",
      amount: "27600.00",
      why: "a blank filled in by pen: name and date are by hand, and on a seal",
    }),
    pages: springWorks,
    ways: [phone({ tilt: 0.03, shadow: 0.25 })],
  },
  {
    name: "reducer-frame",
    department: "采购部",
    wanted: filed("Y/采购合同", {
      date: "2024-12-20",
      customer: "常州精驰传动科技有限公司",
      why: "for the year after; prices of a piece alone",
    }),
    pages: reducerFrame,
    ways: [mixed(1)],
  },
  {
    name: "steel-dealer",
    department: "采购部",
    wanted: filed("Y/采购合同", {
      date: "2021-09-02",
      customer: "湖州苕溪钢铁贸易有限公司",
      amount: "135710.00",
      why: "both buying and selling in its title; we buy",
    }),
    pages: steelDealer,
    ways: [copy(1)],
  },
  {
    name: "chemical-care",
    department: "客服部",
    wanted: filed("Y/服务合同", {
      date: "2025-02-18",
      customer: "江苏沿江氟硅新材料有限公司",
      amount: "72000.00",
      why: "years of use and of service beside that of signing; the hidden text is of another paper",
    }),
    pages: chemicalCare,
    ways: [falseLayer(canteenRota)],
  },
  {
    name: "plant-move",
    department: "客服部",
    wanted: filed("Y/服务合同", {
      date: "2022-11-08",
      customer: "天津滨港医药包装有限公司",
      amount: "185000.00",
      why: "a cover tells the date, the second page is signed",
    }),
    pages: plantMove,
    ways: [scanTiff(200)],
  },
  {
    name: "harbour-draft",
    department: "客服部",
    wanted: asked("a draft: nobody signed it", "Y/服务合同"),
    pages: harbourDraft,
    ways: [scan(200)],
  },
];
