import { blanks, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, cleanPng, copy, phone, scan } from "../../engine/ways.ts";
import { asked, ofNoKind, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { goods, sides, signed } from "./deals.ts";

const SILO = "天津南疆粮油码头有限公司";
const FISH = "汕头南澳渔港食品厂";
const AGENT = "广州黄埔粤通国际贸易有限公司";

/** A railway's draft, with words struck in and nobody's name below. */
function yardDraft(): Sheet[] {
  const sheet = new Sheet("yard-draft", { size: 3.9, top: 24 });
  sheet.text(sheet.right, 18, "（讨论稿，2024年10月版）", { face: "hei", size: 3.4, align: "right" });
  title(sheet, "货场装卸机器人技术服务合同", { size: 7 });
  para(sheet, `委托方（甲方）：包头昆都仑铁路货场经营有限公司\n受托方（乙方）：${US.name}`, { indent: 0, after: 3 });
  para(
    sheet,
    "甲方委托乙方对其昆区货场的8台装卸机器人提供技术服务，双方拟定如下条款：\n第一条　服务内容：程序升级、季度巡检、操作人员培训【甲方意见：增加夜间值守】。\n第二条　服务期限：自　　　年　　月　　日起二十四个月。\n第三条　服务费：每年　　　　　元【待定】，按半年支付。\n第四条　乙方应在接到通知后4小时内远程响应，48小时内到场。\n第五条　因乙方原因造成停机超过72小时的，每次扣减服务费的1%。\n第六条　本合同自双方签字盖章之日起生效。",
    { indent: 0, leading: 1.9, after: 14 },
  );
  sides(
    sheet,
    [
      ["甲方（盖章）：", "乙方（盖章）："],
      ["代表：", "代表："],
      ["日期：　　　年　　月　　日", "日期：　　　年　　月　　日"],
    ],
    11,
  );
  return [sheet];
}

/** An order whose date was left open. */
function fishOrder(): Sheet[] {
  const sheet = new Sheet("fish-order", { width: 210, height: 148, face: "song", size: 3.9, top: 10 });
  title(sheet, FISH, { size: 5.4, after: 2 });
  title(sheet, "订 货 单", { size: 7, after: 3 });
  row(
    sheet,
    [
      [0, `致：${US.name}`],
      [0.64, "日期：　　　年　　月　　日"],
    ],
    6,
  );
  sheet.y += 4;
  goods(
    sheet,
    [
      ["鱼糜成型机刀片", "CX-12", "20片", "85.00", "1,700.00"],
      ["不锈钢网带", "600×8000", "2条", "3,150.00", "6,300.00"],
    ],
    "合计：捌仟元整",
    "8,000.00",
  );
  para(sheet, "送货地址：广东省汕头市南澳县云澳镇渔港路12号。急用，请走空运。", { indent: 0, after: 8 });
  blanks(
    sheet,
    [
      [0, "经办人：", "章泽鑫", { face: "running", size: 6.4, to: 0.36 }],
      [0.4, "电话：", "0754-8681 2290"],
    ],
    8,
  );
  roundSeal(sheet, 160, sheet.y - 4, FISH, "", { radius: 18, ink: 0.7 });
  return [sheet];
}

/** A sale that one side signed in December and the other in January. */
function siloSale(): Sheet[] {
  const sheet = new Sheet("silo-sale", { size: 3.8, top: 20 });
  title(sheet, "设备买卖合同", { size: 7.6 });
  row(sheet, [[0.62, "合同号：NJLY-2023-SB-88"]], 4);
  para(sheet, `买方：${SILO}\n卖方：${US.name}`, { indent: 0, after: 3 });
  goods(
    sheet,
    [
      ["筒仓清库机器人", "QK-30", "1台", "412,000.00", "412,000.00"],
      ["防爆控制柜", "BX-2", "1台", "38,000.00", "38,000.00"],
    ],
    "总价：人民币肆拾伍万元整",
    "450,000.00",
  );
  para(
    sheet,
    "一、交货期：合同生效后75日。\n二、交货地点：天津港南疆港区买方筒仓作业区。\n三、付款：预付三成，到货付六成，一年后付一成。\n四、质保：验收合格后十八个月。\n五、违约：按未履行部分的日万分之五计。\n六、争议提交天津海事法院。\n七、本合同经双方签字盖章后生效，一式四份。",
    { indent: 0, leading: 1.85, after: 14 },
  );
  sides(
    sheet,
    [
      ["买方（章）", "卖方（章）"],
      ["代表：", "代表："],
      ["签字日期：2024年1月5日", "签字日期：2023年12月27日"],
    ],
    11,
  );
  signed(sheet, 0.11, 11, "郝津生");
  signed(sheet, 0.63, 11, "方砚秋");
  roundSeal(sheet, 74, sheet.y - 12, SILO, "合同专用章", { turn: 8 });
  roundSeal(sheet, 160, sheet.y - 14, US.name, "合同专用章", { ink: 0.7 });
  return [sheet];
}

/** A trading firm exports for us: a contract of another type. */
function exportAgency(): Sheet[] {
  const sheet = new Sheet("export-agency", { face: "hei", size: 3.8, top: 22 });
  title(sheet, "出口代理协议", { face: "heiBold", size: 7.4 });
  para(sheet, `委托人：${US.name}\n代理人：${AGENT}\n协议编号：YT-DL-2023-051`, { indent: 0, after: 3 });
  para(
    sheet,
    "一、委托人委托代理人以代理人名义办理包装机械的出口报关、收汇及单证事务，货物所有权始终归委托人。\n二、代理费按报关金额的0.8%收取，每票不低于人民币1,500元。\n三、代理人收汇后三个工作日内按当日牌价结汇付给委托人。\n四、退税由代理人申办，款到后五日内划付。\n五、与外商的合同由委托人谈判，质量责任由委托人承担。\n六、协议有效期自签订之日起两年，期满前一个月双方无异议的，自动延续一年。\n七、协议一式两份，签章后生效。",
    { indent: 0, leading: 1.9, after: 14 },
  );
  sides(
    sheet,
    [
      ["委托人（章）：", "代理人（章）："],
      ["签约人：", "签约人："],
      ["2023年4月20日", "2023年4月20日"],
    ],
    11,
  );
  signed(sheet, 0.13, 11, "陶一帆");
  signed(sheet, 0.65, 11, "冼国安", "brush");
  roundSeal(sheet, 66, sheet.y - 8, US.name, "合同专用章");
  roundSeal(sheet, 152, sheet.y - 7, AGENT, "合同专用章", { turn: -8, ink: 0.75 });
  return [sheet];
}

/** A leaf of a harbour's tide table. */
function tideTable(): Sheet[] {
  const sheet = new Sheet("tide-table", { face: "hei", size: 3.1, top: 16 });
  title(sheet, "石臼港潮汐表　2025年10月", { face: "heiBold", size: 6, after: 2 });
  title(sheet, "北纬35°22′　东经119°33′　时区：东八区　潮高基准面：在平均海面下283厘米", {
    face: "hei",
    size: 3,
    after: 4,
  });
  const two = (value: number) => String(value).padStart(2, "0");
  const time = (day: number, n: number) => {
    const minutes = (38 + day * 49 + n * 372) % 1440;
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  };
  const tide = (day: number, n: number) => String((n % 2 === 0 ? 430 : 70) + Math.round(50 * Math.cos(day / 2.3 + n)));
  table(sheet, {
    widths: [18, 20, 17, 20, 17, 20, 17, 20, 17],
    height: 6.6,
    head: { align: "centre", fill: "#e4eef5" },
    aligns: Array.from({ length: 9 }, () => "centre" as const),
    rows: [
      ["日期", "时间", "潮高", "时间", "潮高", "时间", "潮高", "时间", "潮高"],
      ...Array.from({ length: 31 }, (_, i) => [
        String(i + 1),
        ...[0, 1, 2, 3].flatMap((n) => [time(i + 1, n), tide(i + 1, n)]),
      ]),
    ],
  });
  para(sheet, "注：潮高单位为厘米。大风、气压异常时实际水位与预报可能相差30厘米以上，仅供参考。", { indent: 0 });
  return [sheet];
}

/** A pass for a harbour's gate. */
function gatePass(): Sheet[] {
  const sheet = new Sheet("gate-pass", { width: 120, height: 85, face: "hei", size: 4, top: 6 });
  sheet.margin = 10;
  sheet.box(3, 3, 114, 79, { stroke: "#0d5c8c", width: 1 });
  title(sheet, "黄骅湾港区临时通行证", { face: "heiBold", size: 6.4, colour: "#0d5c8c", after: 3 });
  sheet.box(84, 26, 24, 32);
  sheet.text(96, 43, "照片", { align: "centre", colour: "#999999" });
  for (const [label, value] of [
    ["姓　名：", "董磊"],
    ["事　由：", "设备维修"],
    ["区　域：", "二港池、机修车间"],
    ["车　号：", "浙A·7K21M"],
    ["有效期：", "2024.05.06—05.10"],
  ] as const)
    blanks(sheet, [[0, label, value, { to: 0.7 }]], 8.6);
  sheet.text(10, 76, "凭证出入　不得转借　离港交回", { size: 3.2 });
  boxStamp(sheet, 92, 68, "港区保卫", { size: 4.6, turn: -6 });
  return [sheet];
}

/** A hospital's report on the health of one of our people. */
function healthReport(): Sheet[] {
  const sheet = new Sheet("health-report", { face: "song", size: 3.6, top: 18 });
  title(sheet, "健康体检报告", { size: 7 });
  row(
    sheet,
    [
      [0, "姓名：房立"],
      [0.22, "性别：男"],
      [0.4, "年龄：34"],
      [0.6, "体检日期：2025-03-11"],
    ],
    6,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [56, 30, 24, 40, 16],
    head: { face: "songBold", align: "centre" },
    aligns: ["left", "right", "left", "left", "centre"],
    rows: [
      ["项目", "结果", "单位", "参考范围", "提示"],
      ["白细胞计数", "6.2", "10^9/L", "3.5～9.5", ""],
      ["血红蛋白", "151", "g/L", "130～175", ""],
      ["谷丙转氨酶", "58", "U/L", "9～50", "偏高"],
      ["空腹血糖", "5.4", "mmol/L", "3.9～6.1", ""],
      ["总胆固醇", "5.6", "mmol/L", "＜5.2", "偏高"],
      ["尿酸", "402", "μmol/L", "208～428", ""],
      ["血压", "128/82", "mmHg", "90～139/60～89", ""],
    ],
  });
  para(
    sheet,
    "胸片：心肺膈未见明显异常。\n腹部彩超：轻度脂肪肝。\n心电图：窦性心律，正常心电图。\n总检结论：谷丙转氨酶、总胆固醇轻度升高，轻度脂肪肝。建议低脂饮食，少饮酒，适量运动，三个月后复查。",
    { indent: 0, after: 10 },
  );
  row(sheet, [[0.6, "总检医师：黎素云"]], 7);
  return [sheet];
}

/** What was counted in our own store. */
function stockCount(): Sheet[] {
  const sheet = new Sheet("stock-count", { face: "song", size: 3.5, top: 18 });
  title(sheet, "2023年度仓库盘点表", { size: 6.6 });
  row(
    sheet,
    [
      [0, "仓库：二号库（电气件）"],
      [0.5, "盘点日：2023-12-30"],
      [0.82, "页：3／11"],
    ],
    5,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [30, 52, 18, 22, 22, 22],
    height: 7,
    head: { align: "centre", fill: "#eeeeee" },
    aligns: ["left", "left", "centre", "right", "right", "right"],
    rows: [
      ["料号", "品名", "单位", "账面数", "实盘数", "差异"],
      ["E-1001", "接触器 CJX2-18", "只", "86", "86", "0"],
      ["E-1014", "热继电器 JR36", "只", "40", "39", "-1"],
      ["E-1130", "按钮 LA38 绿", "只", "215", "215", "0"],
      ["E-1131", "按钮 LA38 红", "只", "198", "201", "3"],
      ["E-2006", "电缆 RVV 4×1.5", "米", "1,240", "1,180", "-60"],
      ["E-2011", "线槽 40×30", "根", "72", "72", "0"],
      ["E-3105", "光电开关 E3F", "只", "54", "50", "-4"],
      ["E-3207", "编码器 1024线", "只", "18", "18", "0"],
      ["E-4002", "直流电源 24V/10A", "台", "27", "27", "0"],
    ],
  });
  row(
    sheet,
    [
      [0, "盘点人："],
      [0.34, "监盘："],
      [0.68, "仓库主管："],
    ],
    12,
  );
  signed(sheet, 0.1, 0, "房立");
  signed(sheet, 0.41, 0, "孟雨桐", "brush");
  return [sheet];
}

/** Our own people about safety: no customer. */
function safetyTalk(): Sheet[] {
  const sheet = new Sheet("safety-talk", { size: 3.9, top: 22 });
  title(sheet, "安全生产月例会纪要", { size: 7 });
  para(
    sheet,
    "时间：2024年6月3日 8:30\n地点：三楼小会议室\n主持：江澄\n出席：装配车间、机加车间、仓库、行政部安全员\n缺席：无",
    { indent: 0, after: 3 },
  );
  para(
    sheet,
    "一、5月隐患排查共发现14项，已整改12项；行车限位、二号库消防栓两项本周完成。\n二、6月为安全生产月，6月14日下午组织消防演练，全员参加。\n三、入夏后装配车间高温时段调整为6:00—10:30、15:30—19:00。\n四、叉车证到期人员三名，行政部安排复审。\n五、宿舍不得给电动车充电，发现一次通报一次。",
    { leading: 1.9, after: 8 },
  );
  row(sheet, [[0.66, "记录：行政部　房丹"]], 8);
  return [sheet];
}

export const doubts: readonly Paper[] = [
  {
    name: "yard-draft",
    department: "销售部",
    wanted: asked("a draft: nobody signed it", "Y/服务合同"),
    pages: yardDraft,
    ways: [born()],
  },
  {
    name: "fish-order",
    department: "销售部",
    wanted: asked("its date was left open", "D"),
    pages: fishOrder,
    ways: [scan(200)],
  },
  {
    name: "silo-sale",
    department: "销售部",
    wanted: asked("one side signed in December, the other in January", "Y/销售合同"),
    pages: siloSale,
    ways: [scan(200)],
  },
  {
    name: "export-agency",
    department: "销售部",
    wanted: asked("an agency: neither sale, purchase nor service", "Y/其他合同"),
    pages: exportAgency,
    ways: [copy(1)],
  },
  { name: "tide-table", department: "档案室", wanted: ofNoKind("tides"), pages: tideTable, ways: [scan(200)] },
  { name: "gate-pass", department: "客服部", wanted: ofNoKind("a pass for a gate"), pages: gatePass, ways: [phone()] },
  {
    name: "health-report",
    department: "档案室",
    wanted: ofNoKind("about a person's health"),
    pages: healthReport,
    ways: [scan(200)],
  },
  {
    name: "stock-count",
    department: "采购部",
    wanted: ofNoKind("our own store"),
    pages: stockCount,
    ways: [cleanPng()],
  },
  {
    name: "safety-talk",
    department: "档案室",
    wanted: ofNoKind("minutes of our own people, without a customer"),
    pages: safetyTalk,
    ways: [scan(200)],
  },
];
