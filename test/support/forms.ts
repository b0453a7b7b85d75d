import type { Page } from "#shared/domain/reading/page.ts";
import { PageBuilder } from "../domain/reading/page-builder.ts";

/** Numbers by lot, the same for the same seed: 0 up to, but without, `below`. */
export function lots(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const one = <T>(of: readonly [T, ...T[]], lot: (below: number) => number): T => of[lot(of.length)] ?? of[0];

const REGIONS = [
  "苏州",
  "宁波",
  "佛山",
  "武汉",
  "长沙",
  "天津",
  "西安",
  "厦门",
  "郑州",
  "昆明",
  "南京",
  "青岛",
] as const;
const NAMES = ["恒瑞", "甬盛", "宏达", "东湖", "湘江", "滨海", "秦岭", "鹭岛", "中原", "滇池", "钟山", "北辰"] as const;
const TRADES = [
  "精密制造",
  "国际贸易",
  "铝业",
  "光电技术",
  "物流",
  "机电设备",
  "生物科技",
  "食品工业",
  "包装制品",
] as const;
const PEOPLE = ["王建国", "李晓梅", "张海涛", "刘志强", "陈思远", "杨雪", "赵立新", "周文静", "吴迪", "孙悦"] as const;

export const aCompany = (lot: (below: number) => number) =>
  `${one(REGIONS, lot)}${one(NAMES, lot)}${one(TRADES, lot)}有限公司`;
export const aPerson = (lot: (below: number) => number) => one(PEOPLE, lot);
export const aNumber = (digits: number, lot: (below: number) => number) =>
  Array.from({ length: digits }, (_, at) => (at === 0 ? 1 + lot(9) : lot(10))).join("");
export const aDay = (lot: (below: number) => number) =>
  `${2021 + lot(4)}-${String(1 + lot(12)).padStart(2, "0")}-${String(1 + lot(28)).padStart(2, "0")}`;
export const anAmount = (lot: (below: number) => number) => `${1 + lot(900)},${aNumber(3, lot)}.${aNumber(2, lot)}`;

/** A delivery note: its form is the same on every one, `seed` fills it in. */
export function aDeliveryNote(seed: number): Page[] {
  const lot = lots(seed);
  const rows = Array.from({ length: 3 }, (_, at) => [`${at + 1}`, aNumber(8, lot), aNumber(3, lot), anAmount(lot)]);
  return new PageBuilder()
    .title("设备送货验收单")
    .row(`送货单号：${aNumber(10, lot)}`, `送货日期：${aDay(lot)}`)
    .row("收货单位", aCompany(lot), "收货人", aPerson(lot))
    .row("联系电话", `1${aNumber(10, lot)}`, "车牌号", `浙A${aNumber(5, lot)}`)
    .rows(["序号", "物料编码", "数量", "金额"], ...rows)
    .text("以上货物由送货人与收货人当面点清，外包装完好，数量与送货单一致。收货人应在三个工作日内完成开箱检验，")
    .text("如发现质量问题应书面通知送货方，逾期未通知的视为验收合格。本单一式三联，送货方、收货方与财务各执一联。")
    .row(`送货人签字：${aPerson(lot)}`, `收货人签字：${aPerson(lot)}`)
    .build();
}

const MISREAD = Array.from("己已末未士土日曰人入王玉干千大太天夫元无风凤鸟乌");

/** The same pages as a worse scan is read: of a hundred Chinese characters so many are misread. */
export function misread(pages: readonly Page[], percent: number, seed: number): Page[] {
  const lot = lots(seed);
  const read = (character: string) =>
    !/\p{Script=Han}/u.test(character) || lot(100) >= percent ? character : (MISREAD[lot(MISREAD.length)] ?? character);
  const textOf = (text: string) => Array.from(text, read).join("");
  return pages.map((page) => ({ ...page, lines: page.lines.map((line) => ({ ...line, text: textOf(line.text) })) }));
}

/** A form that a company uses and no regulation knows: which kind its archivist says it is, and under which labels date and customer stand. */
export interface Family {
  title: string;
  class: string;
  type: string;
  date: string;
  customer: string;
  /** Its other labels, and the sentences that are printed on it. */
  labels: readonly string[];
  printed: readonly string[];
  style: "table" | "colons";
}

const family = (
  title: string,
  [sign, type]: readonly [string, string],
  [date, customer]: readonly [string, string],
  labels: string,
  printed: readonly string[],
  style: Family["style"] = "table",
): Family => ({ title, class: sign, type, date, customer, labels: labels.split(" "), printed, style });

export const FAMILIES: readonly [Family, ...Family[]] = [
  family(
    "市场巡访日志",
    ["G", "拜访"],
    ["巡访日", "巡访对象单位"],
    "巡访人 片区 接洽人 交通方式 竞品陈列 货架占比 终端价格 后续跟进",
    ["本日志由片区人员当日填写，次日上午交片区主管汇总，不得代填或事后补填。"],
  ),
  family(
    "展会洽访速记",
    ["G", "拜访"],
    ["洽访日", "到访企业"],
    "展位号 到访人 所属行业 兴趣产品 索取样册 报价意向 预计采购量 速记员",
    ["洽访当日录入，展会结束后一周内由区域人员回访并补充意向等级。"],
    "colons",
  ),
  family(
    "热线接洽登记簿",
    ["G", "电话"],
    ["接洽日", "来电企业"],
    "座席工号 来电人 分机 咨询类别 接洽要点 转办部门 办结状态 座席签名",
    ["座席应在挂机后五分钟内登记，转办事项须注明接手人。"],
  ),
  family(
    "远程支持接线卡",
    ["G", "电话"],
    ["接线日", "求助企业"],
    "工位 求助人 设备机型 故障现象 处理步骤 是否派工 升级情况 接线员",
    ["未能当场解决的，接线员应在两小时内升级至二线工程师。"],
    "colons",
  ),
  family(
    "品质异常联络单",
    ["K", "投诉"],
    ["异常反映日", "反映企业"],
    "反映人 物料批次 不良现象 不良比例 暂定对策 永久对策 责任单位 品保签核",
    ["品保部门应于收单后二十四小时内回复暂定对策，七日内回复永久对策。"],
  ),
  family(
    "异议受理流转卡",
    ["K", "投诉"],
    ["异议受理日", "异议提出企业"],
    "经办 异议要点 诉求 涉及批号 核查经过 核查结论 答复口径 流转去向",
    ["流转卡随案件移交，各环节经办人签收后方可转下一环节。"],
    "colons",
  ),
  family(
    "产品改良提案卡",
    ["K", "建议"],
    ["提案日", "提案企业"],
    "提案人 涉及机型 现状描述 改良设想 预期效果 评审意见 采行与否 奖励办法",
    ["提案经评审采行的，由研发中心立项并向提案企业书面致谢。"],
  ),
  family(
    "售后体验打分卡",
    ["K", "满意度调查"],
    ["打分日", "受服务企业"],
    "服务工程师 响应速度 专业程度 着装礼仪 配件供应 费用透明 综合印象 补充说明",
    ["请按一至十分为各项打分，十分为最佳，本卡由受服务企业填写后密封寄回。"],
    "colons",
  ),
  family(
    "备件申领联系单",
    ["D", "订单"],
    ["申领日", "申领企业"],
    "申领人 机型序列号 备件代号 申领数量 运送方式 到站 保修状态 仓管复核",
    ["保修期内的备件免费申领，保修期外按当期备件价目结算。"],
  ),
  family(
    "样机需求登记页",
    ["D", "订单"],
    ["需求登记日", "需求企业"],
    "需求人 样机型号 台数 试用期限 试用地点 押金 归还约定 区域经理",
    ["样机试用期满未归还的，按样机标价转为购买。"],
    "colons",
  ),
  family(
    "渠道伙伴登录页",
    ["J", "客户基本信息表"],
    ["登录日", "渠道伙伴名号"],
    "经营年数 门店数量 覆盖区县 仓储面积 配送车辆 代理品牌 年度目标 渠道经理",
    ["渠道伙伴情况每年更新一次，由渠道经理核实后登录。"],
  ),
  family(
    "对接人通联页",
    ["J", "客户联系人信息"],
    ["通联更新日", "对接企业"],
    "对接人姓名 分工 办公分机 常用信箱 沟通偏好 汇报对象 备用对接人 更新人",
    ["对接人变动的，应于三日内更新本页，旧页作废。"],
    "colons",
  ),
];

/** Papers of no kind, each much like one of the families: the same labels and sentences under another title. */
export const LURES: readonly Family[] = FAMILIES.map((each, at) => ({
  ...each,
  title: `${each.title.slice(0, 4)}${["报销单", "排班表", "交接册", "盘点卡", "周转单", "考核页"][at % 6]}`,
  labels: each.labels.slice(0, 6),
}));

const NOTES = [
  "双方约定下月再议",
  "已转有关同事跟进",
  "对方表示认可",
  "需补充两份材料",
  "情况属实",
  "待总部批复",
  "无",
  "按惯例办理",
  "较上季有所改善",
  "现场已拍照留存",
] as const;

/** One paper of a family, filled in by lot; and what is true of it. */
export function aFormOf(of: Family, seed: number): { pages: Page[]; date: string; customer: string } {
  const lot = lots(seed);
  const [date, customer] = [aDay(lot), aCompany(lot)];
  const values = of.labels.map((_, at) => {
    if (at === 0) return aPerson(lot);
    return lot(3) === 0 ? `${aNumber(2 + lot(4), lot)}` : one(NOTES, lot);
  });
  const fields = [[of.date, date], [of.customer, customer], ...of.labels.map((label, at) => [label, values[at] ?? ""])];
  const page = new PageBuilder().title(of.title);
  page.row(`编 ${aNumber(7, lot)}`);
  for (let at = 0; at < fields.length; at += 2) {
    const pair = fields.slice(at, at + 2);
    if (of.style === "table") page.row(...pair.flat());
    else page.row(...pair.map(([label, value]) => `${label}：${value}`));
  }
  page.text(`${one(NOTES, lot)}，${one(NOTES, lot)}，经办${aPerson(lot)}于会后整理。`, ...of.printed);
  return { pages: page.build(), date, customer };
}
