import { blanks, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, ovalSeal, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, cleanPng, copy, phone, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

const SCHOOL = "长春市绿园机电职业学校";
const FORWARDER = "营口鲅鱼圈海顺货运代理有限公司";
const ENCODERS = "Kansai Seimitsu Trading Co., Ltd.";
const DAIRY = "哈尔滨松北乳品有限公司";
const FAIR = "大连星海会展服务有限公司";
const BROKER = "厦门海沧联运报关行有限公司";

const BROWN = "#8a3b1e";

/** What the tax office's program gives out: a school bought from us. */
function schoolInvoice(): Sheet[] {
  const sheet = new Sheet("school-invoice", { width: 210, height: 140, face: "song", size: 3.2, top: 8 });
  sheet.margin = 8;
  title(sheet, "电子发票（普通发票）", { face: "song", size: 7, colour: BROWN });
  sheet.text(150, 13, "发票号码：24332000000417905526", { size: 3.1 });
  sheet.text(150, 19, "开票日期：2024年11月08日", { size: 3.1 });
  const parties = [
    [8, "购买方信息", SCHOOL, "12220106MB0K73582F"],
    [105, "销售方信息", US.name, US.code],
  ] as const;
  for (const [x, label, name, code] of parties) {
    sheet.box(x, 26, 97, 24, { stroke: BROWN });
    sheet.line(x + 7, 26, x + 7, 50, 0.2, BROWN);
    sheet.down(x + 3.5, 30.5, label, 4.4, { size: 3.2, align: "centre", colour: BROWN });
    sheet.text(x + 9, 34, `名称：${name}`);
    sheet.text(x + 9, 45, `统一社会信用代码／纳税人识别号：${code}`, { size: 2.9 });
  }
  sheet.box(8, 50, 194, 50, { stroke: BROWN });
  sheet.y = 51;
  table(sheet, {
    x: 8,
    widths: [54, 26, 14, 16, 24, 26, 12, 22],
    rules: "none",
    head: { colour: BROWN, align: "centre" },
    aligns: ["left", "left", "centre", "right", "right", "right", "right", "right"],
    rows: [
      ["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"],
      ["*机床*机器人实训台", "SX-R4", "套", "2", "34070.796", "68141.59", "13%", "8858.41"],
      ["*软件*示教编程软件", "V3.2", "套", "1", "8672.566", "8672.57", "13%", "1127.43"],
    ],
  });
  sheet.text(26, 96, "合　　计", { colour: BROWN });
  sheet.text(166, 96, "¥76814.16", { align: "right" });
  sheet.text(200.5, 96, "¥9985.84", { align: "right" });
  sheet.box(8, 100, 194, 9, { stroke: BROWN });
  sheet.text(14, 105.6, "价税合计（大写）", { colour: BROWN });
  sheet.text(60, 105.6, "捌万陆仟捌佰圆整");
  sheet.text(140, 105.6, "（小写）¥86800.00");
  sheet.box(8, 109, 194, 18, { stroke: BROWN });
  sheet.text(14, 115, "备注：合同号 YL-XS-2024-0298；收货地址：长春市绿园区西安大路5017号", { size: 3 });
  sheet.text(14, 133, "开票人：孟雨桐");
  return [sheet];
}

/** A carrier's invoice on the tax office's paper, from a printer with needles. */
function carrierInvoice(): Sheet[] {
  const sheet = new Sheet("carrier-invoice", { width: 241, height: 140, face: "song", size: 3.1, top: 8 });
  sheet.margin = 14;
  sheet.style.colour = "#7a2d22";
  const label = { face: "song", colour: sheet.style.colour } as const;
  const dots = { face: "dots", size: 3.4, colour: "#2b2b45" } as const;
  sheet.text(20, 16, "2100214130", { face: "typewriter", size: 4.6 });
  sheet.text(120.5, 16, "辽宁增值税专用发票", { size: 6.4, align: "centre" });
  sheet.line(84, 18.5, 157, 18.5, 0.3);
  sheet.line(84, 19.5, 157, 19.5, 0.3);
  sheet.text(120.5, 24.5, "发 票 联", { size: 4, align: "centre" });
  sheet.text(178, 16, "No 07713925", { face: "typewriterBold", size: 5, colour: "#1d3f7d" });
  sheet.text(178, 24.5, "开票日期：");
  sheet.text(194, 24.5, "2022年07月19日", dots);
  sheet.y = 28;
  const filled = (text: string) => ({ text, ...dots });
  const box = (name: string, code: string, place: string, bank: string) => [
    [{ text: "名　　　　称：" }, filled(name)],
    [{ text: "纳税人识别号：" }, filled(code)],
    [{ text: "地址、电话：" }, filled(place)],
    [{ text: "开户行及账号：" }, filled(bank)],
  ];
  const party = (word: string, rows: ReturnType<typeof box>, side: string) => {
    const top = sheet.y;
    sheet.box(14, top, 213, 28);
    sheet.down(18, top + 8, word, 6, { align: "centre" });
    table(sheet, { x: 22, widths: [26, 104], rules: "none", height: 5.8, rows });
    sheet.down(156, top + 8, side, 6, { align: "centre" });
    for (const x of [22, 152, 160]) sheet.line(x, top, x, top + 28);
    sheet.y = top + 28;
  };
  party(
    "购买方",
    box(US.name, US.code, "杭州市滨江区江南大道588号 0571-86720158", `${US.bank} ${US.account}`),
    "密码区",
  );
  for (const [i, code] of [
    "03*9+<1/4>72-85+6*0<",
    "7>>2*/-519<48+3/0*6-",
    "<5+81-*4>/972<36+0*1",
    "2/6*<-7+>0851*34/9<+",
  ].entries())
    sheet.text(163, 35 + i * 5.6, code, { face: "typewriter", size: 4, untold: true });
  table(sheet, {
    x: 14,
    widths: [70, 24, 16, 20, 28, 28, 27],
    style: dots,
    head: { ...label, size: 3.1, align: "centre" },
    aligns: ["left", "left", "centre", "right", "right", "right", "right"],
    rows: [
      ["货物或应税劳务、服务名称", "规格型号", "单位", "数量", "金额", "税率", "税额"],
      ["*经纪代理服务*国内货物运输代理费", "", "", "1", "18500.00", "6%", "1110.00"],
      ["", "", "", "", "", "", ""],
      [{ text: "合　　计", span: 4, align: "centre", ...label }, "¥18500.00", "", "¥1110.00"],
      [
        { text: "价税合计（大写）", ...label },
        { text: "壹万玖仟陆佰壹拾圆整", span: 3 },
        { text: "（小写）¥19610.00", span: 3, align: "left" },
      ],
    ],
  });
  party(
    "销售方",
    box(
      FORWARDER,
      "91210804MA0YT53H2Q",
      "营口市鲅鱼圈区昆仑大街88号 0417-6250913",
      "营口银行鲅鱼圈支行 1108 0000 52714",
    ),
    "备　注",
  );
  sheet.text(163, sheet.y - 17, "营口港—萧山　设备运输", dots);
  row(sheet, [
    [0.02, "收款人："],
    [0.09, "栾丽", dots],
    [0.24, "复核："],
    [0.3, "宫敏", dots],
    [0.46, "开票人："],
    [0.53, "栾丽", dots],
    [0.72, "销售方：（章）"],
  ]);
  ovalSeal(sheet, 186, sheet.y - 12, FORWARDER, "91210804MA0YT53H2Q", "发票专用章", { turn: 4 });
  return [sheet];
}

/** A trader of Osaka gives money back for goods of the year before. */
function encoderCredit(): Sheet[] {
  const sheet = new Sheet("encoder-credit", { face: "song", size: 3.7, top: 22 });
  title(sheet, ENCODERS, { size: 6, after: 2 });
  title(sheet, "4-17 Nishihonmachi 2-chome, Nishi-ku, Osaka 550-0005, Japan", { face: "song", size: 3.1, after: 6 });
  title(sheet, "CREDIT NOTE", { size: 7 });
  table(sheet, {
    widths: [18, 64, 32, 52],
    rules: "none",
    height: 6,
    rows: [
      ["Messrs.", US.english, "Credit Note No.", "CN-0231"],
      ["", "Hangzhou, P. R. China", "Date", "Feb. 17, 2023"],
      ["", "", "Our invoice", "KS-22-1187 of Dec. 9, 2022"],
      ["", "", "Your order", "YL-PO-22-0410"],
    ],
  });
  sheet.y += 6;
  table(sheet, {
    widths: [74, 24, 32, 36],
    rules: "rows",
    height: 9,
    head: { face: "songBold" },
    aligns: ["left", "right", "right", "right"],
    rows: [
      ["Description", "Quantity", "Unit price", "Amount"],
      ["Linear encoder SE-25, returned as defective (our RMA 5530)", "6 pcs", "USD 214.00", "USD 1,284.00"],
      [{ text: "Total credited to your account", span: 3, face: "songBold" }, "USD 1,284.00"],
    ],
  });
  para(
    sheet,
    "This amount will be deducted from our next invoice. No action is required on your side. We apologise for the inconvenience.",
    { indent: 0, after: 22 },
  );
  row(sheet, [[0.56, "Kansai Seimitsu Trading Co., Ltd."]], 6);
  sheet.text(sheet.left + 96, sheet.y + 11, "H. Matsumoto", { face: "running", size: 8, colour: "#222222" });
  row(sheet, [[0.56, "Manager, Export Section"]], 20);
  sheet.line(sheet.left + 93, sheet.y - 5, sheet.right, sheet.y - 5);
  return [sheet];
}

/** A bank's electronic slip: a dairy paid us. */
function dairySlip(): Sheet[] {
  const sheet = new Sheet("dairy-slip", { width: 210, height: 130, face: "hei", size: 3.4, top: 10 });
  sheet.margin = 14;
  sheet.text(14, 16, "龙江银行", { face: "heiBold", size: 6, colour: "#a5231c" });
  sheet.text(44, 16, "LONGJIANG BANK", { size: 3, colour: "#a5231c" });
  title(sheet, "网上银行电子回单", { face: "heiBold", size: 5.6, after: 4 });
  row(
    sheet,
    [
      [0, "回单编号：2501 0600 7719 3358"],
      [0.66, "交易日期：2025年01月06日"],
    ],
    3,
  );
  sheet.y += 2.5;
  table(sheet, {
    widths: [10, 22, 59, 10, 22, 59],
    height: 9,
    rows: [
      ["付", "户名", DAIRY, "收", "户名", US.name],
      ["款", "账号", "7402 0100 3386 215", "款", "账号", US.account],
      ["人", "开户行", "龙江银行哈尔滨松北支行", "人", "开户行", US.bank],
      [
        { text: "金额", span: 2 },
        { text: "人民币（大写）贰拾壹万伍仟元整", span: 2 },
        { text: "（小写）￥215,000.00", span: 2 },
      ],
      [
        { text: "用途", span: 2 },
        { text: "装箱线尾款", span: 2 },
        { text: "交易流水号：HLJ0019384726", span: 2 },
      ],
      [
        { text: "附言", span: 2 },
        { text: "合同 YL-XS-2024-0077", span: 2 },
        { text: "记账机构：23050　柜员：网银", span: 2 },
      ],
    ],
  });
  row(
    sheet,
    [
      [
        0,
        "本回单由客户自行打印，重复打印无效，请勿重复记账。打印次数：1　打印时间：2025-01-08 10:05:41",
        { size: 2.9 },
      ],
    ],
    6,
  );
  roundSeal(sheet, 170, 96, "龙江银行股份有限公司", "电子回单专用章", { radius: 17, ink: 0.7 });
  return [sheet];
}

/** A fair's office writes a receipt for a deposit. */
function fairReceipt(): Sheet[] {
  const sheet = new Sheet("fair-receipt", { width: 190, height: 105, face: "song", size: 4, top: 8 });
  sheet.margin = 14;
  title(sheet, FAIR, { size: 5, after: 1 });
  title(sheet, "收　款　收　据", { size: 7, after: 3 });
  sheet.text(sheet.right, 17, "№ 3308162", { face: "typewriter", size: 4.4, colour: "#c02a2a", align: "right" });
  const pen = { face: "running", size: 6.4 } as const;
  blanks(sheet, [[0.54, "日期：", "2023年7月3日", pen]], 6);
  blanks(sheet, [[0, "今收到", US.name, pen]], 11);
  blanks(sheet, [[0, "交　来", "B3馆216展位押金", pen]], 11);
  blanks(
    sheet,
    [
      [0, "人民币（大写）", "伍仟元整", pen],
      [0.64, "￥", "5000.00", pen],
    ],
    11,
  );
  blanks(sheet, [[0, "备　注", "撤展无损坏凭据退还", pen]], 11);
  row(
    sheet,
    [
      [0, "收款单位（章）"],
      [0.42, "会计："],
      [0.66, "收款人："],
    ],
    12,
  );
  sheet.text(sheet.left + 0.66 * sheet.inner + 17, sheet.y, "迟晓霞", pen);
  roundSeal(sheet, 54, sheet.y - 8, FAIR, "财务专用章", { radius: 18, ink: 0.75, turn: -10 });
  boxStamp(sheet, 106, sheet.y - 13, "现金收讫", { size: 5, turn: 6 });
  return [sheet];
}

/** Our cashier's voucher for what a customs broker was paid. */
function brokerVoucher(): Sheet[] {
  const sheet = new Sheet("broker-voucher", { width: 210, height: 148, face: "song", size: 3.7, top: 10 });
  sheet.margin = 18;
  title(sheet, "付 款 凭 证", { size: 7.4, after: 3 });
  row(
    sheet,
    [
      [0, `单位：${US.name}`],
      [0.5, "2024年4月25日"],
      [0.76, "凭证号：付字第0417号"],
    ],
    5,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [26, 62, 26, 60],
    height: 8.6,
    rows: [
      ["收款单位", { text: BROKER, span: 3 }],
      ["开户银行", "厦门银行海沧支行", "账　号", "8012 6100 0045 92"],
      ["付款方式", "电汇", "附单据", "5张"],
    ],
  });
  table(sheet, {
    widths: [88, 46, 40],
    height: 8,
    head: { align: "centre" },
    aligns: ["left", "left", "right"],
    rows: [
      ["摘　　要", "会计科目", "金额（元）"],
      ["3月出口报关代理费", "销售费用—报关费", "2,600.00"],
      ["海沧港杂费", "销售费用—港杂费", "3,980.00"],
      ["单证费", "销售费用—其他", "850.00"],
      [{ text: "合计人民币（大写）：柒仟肆佰叁拾元整", span: 2 }, "7,430.00"],
    ],
  });
  row(
    sheet,
    [
      [0, "财务主管："],
      [0.26, "复核："],
      [0.5, "出纳："],
      [0.74, "经办人："],
    ],
    11,
  );
  for (const [at, name] of [
    [0.11, "沈莲"],
    [0.33, "胡敏之"],
    [0.57, "孟雨桐"],
    [0.83, "祝捷"],
  ] as const)
    sheet.text(sheet.left + at * sheet.inner, sheet.y - 0.3, name, { face: "running", size: 6 });
  boxStamp(sheet, 168, 92, "付讫", { size: 7, turn: -12 });
  return [sheet];
}

export const vouchers: readonly Paper[] = [
  {
    name: "school-invoice",
    department: "财务部",
    wanted: filed("F/发票", { date: "2024-11-08", customer: SCHOOL, amount: "86800.00" }),
    pages: schoolInvoice,
    ways: [born(), scan(200)],
  },
  {
    name: "carrier-invoice",
    department: "财务部",
    wanted: filed("F/发票", { date: "2022-07-19", customer: FORWARDER, amount: "19610.00", why: "we are billed" }),
    pages: carrierInvoice,
    ways: [scan(200)],
  },
  {
    name: "encoder-credit",
    department: "采购部",
    wanted: filed("F/发票", {
      date: "2023-02-17",
      customer: ENCODERS,
      amount: "1284.00",
      why: "a credit for an invoice of the year before",
    }),
    pages: encoderCredit,
    ways: [copy(1)],
  },
  {
    name: "dairy-slip",
    department: "财务部",
    wanted: filed("F/付款凭证", {
      date: "2025-01-06",
      customer: DAIRY,
      amount: "215000.00",
      why: "printed two days later",
    }),
    pages: dairySlip,
    ways: [cleanPng(150)],
  },
  {
    name: "fair-receipt",
    department: "市场部",
    wanted: filed("F/付款凭证", { date: "2023-07-03", customer: FAIR, amount: "5000.00", why: "date and sum by pen" }),
    pages: fairReceipt,
    ways: [phone()],
  },
  {
    name: "broker-voucher",
    department: "财务部",
    wanted: filed("F/付款凭证", { date: "2024-04-25", customer: BROKER, amount: "7430.00" }),
    pages: brokerVoucher,
    ways: [scan(200)],
  },
];
