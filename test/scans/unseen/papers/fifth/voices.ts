import { blanks, choices, letterhead, para, row, table, tick, title } from "../../engine/layout.ts";
import { roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, cleanPng, phone, scan, thin } from "../../engine/ways.ts";
import { darkEdge, punched } from "../../engine/wear.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** Boxes filled in on a screen, printed and sent back. */
function wardSurvey(): Sheet[] {
  const sheet = new Sheet("ward-survey", { face: "hei", size: 3.6, top: 18 });
  title(sheet, "2025年度用户满意度问卷", { face: "heiBold", size: 6.4, after: 2 });
  title(sheet, `—— ${US.name}客户服务部`, { face: "hei", size: 3.4, after: 4 });
  row(
    sheet,
    [
      [0, "贵单位名称：遵义红花岗妇幼保健院"],
      [0.66, "填写日期：2025-10-23"],
    ],
    6,
  );
  row(
    sheet,
    [
      [0, "填写人：骆燕（消毒供应中心护士长）"],
      [0.66, "在用产品：物品传输车"],
    ],
    7,
  );
  sheet.y += 4;
  for (const [i, [question, answers]] of (
    [
      ["您对传输车的运行稳定性", 1],
      ["您对操作界面的易用性", 0],
      ["您对噪声控制", 2],
      ["您对保养人员的到场及时性", 0],
      ["您对保养人员的专业水平", 1],
      ["您对配件价格", 3],
      ["您的总体评价", 1],
    ] as const
  ).entries()) {
    row(sheet, [[0, `${i + 1}. ${question}：`]], 9);
    const line = ["非常满意", "满意", "一般", "不满意"]
      .map((text, k) => `${k === answers ? "■" : "□"}${text}`)
      .join("　");
    row(sheet, [[0.05, line]], 6.5);
  }
  row(sheet, [[0, "8. 是否愿意向同行推荐我们：　■愿意　□不愿意　□说不清"]], 10);
  row(sheet, [[0, "9. 其他意见："]], 9);
  para(sheet, "夜里两点以后转弯声音大，影响产妇休息，希望能加静音轮。配件价格偏高。", { x: 30, indent: 0, after: 8 });
  row(sheet, [[0, "再次感谢您抽出时间！请将问卷发回 service@yunling.example", { size: 3.1 }]], 8);
  return [sheet];
}

/** A trader that sells by wire complains on its own paper. */
function brokenSorter(): Sheet[] {
  const sheet = new Sheet("broken-sorter", { size: 4.1 });
  letterhead(sheet, "沈阳浑南佳选电子商务有限公司", {
    line: "沈阳市浑南区全运路109号　邮编110179　电话 024-3156 8820",
    colour: "#7a1f5c",
  });
  sheet.y += 8;
  title(sheet, "投　诉　函", { size: 7.2, after: 5 });
  para(sheet, `${US.name}：`, { indent: 0 });
  para(
    sheet,
    "我司于2024年3月向贵司购买交叉带分拣机一套（合同号YLX-2024-041），同年7月投入使用。今年二月以来，该设备问题不断：\n1. 小车皮带先后断裂九条，最近一次为4月30日，造成停产六小时；\n2. 贵司承诺的备件48小时到货，实际最长等了七天；\n3. 服务热线多次无人接听。\n上述情况给我司造成直接损失约三万元，客户退单八百余件。我司对贵司的产品质量和服务极为不满，特此投诉，要求贵司：\n一、五日内派工程师全面检修并更换同批次皮带；\n二、在我司仓库存放不少于二十条备用皮带；\n三、对我司损失提出赔偿方案。\n请于收函后三个工作日内书面答复。逾期我司将通过法律途径解决。",
    { leading: 1.8, after: 12 },
  );
  row(sheet, [[0.54, "沈阳浑南佳选电子商务有限公司"]], 8);
  row(sheet, [[0.62, "2025年5月6日"]], 8);
  roundSeal(sheet, 146, sheet.y - 5, "沈阳浑南佳选电子商务有限公司", "", { turn: -9, ink: 0.72, radius: 21 });
  return [sheet];
}

/** Our form for complaints, filled in by pen. */
function grievance(): Sheet[] {
  const sheet = new Sheet("grievance", { face: "song", size: 3.7, top: 18 });
  const pen = { face: "running", size: 5.2 } as const;
  const cell = (text: string) => ({ text, ...pen });
  title(sheet, "客户投诉登记表", { size: 6.8, after: 3 });
  row(
    sheet,
    [
      [0, "表号：KF-07"],
      [0.7, "登记号："],
    ],
    4,
  );
  sheet.text(22 + 0.7 * 166 + 14, sheet.y, "2024-031", pen);
  sheet.y += 3;
  const widths = [28, 62, 28, 48];
  table(sheet, {
    widths,
    height: 11,
    rows: [
      ["客户名称", cell("宜兴丁山紫砂陶瓷厂"), "投诉日期", cell("2024年8月1日")],
      ["投诉人", cell("范师傅"), "联系电话", cell("13961528870")],
      ["产品型号", cell("泥料搅拌提升机"), "购买日期", cell("2023年10月")],
      ["投诉方式", { text: "", span: 3 }],
    ],
  });
  choices(
    sheet,
    53,
    sheet.y - 4.2,
    [
      ["电话", true],
      ["信函", false],
      ["上门", false],
      ["网络", false],
    ],
    { gap: 8 },
  );
  table(sheet, {
    widths,
    height: 11,
    rows: [
      ["投诉内容", { ...cell("提升机漏油，滴到泥料里，一批紫砂泥报废了，约六百斤。电话报修三天没人来。"), span: 3 }],
      ["客户要求", { ...cell("马上来修，赔泥料钱"), span: 3 }],
      ["原因调查", { ...cell("油封装反，出厂检验漏检"), span: 3 }],
      ["处理结果", { ...cell("8月5日换油封，赔偿4200元，客户同意"), span: 3 }],
    ],
  });
  blanks(
    sheet,
    [
      [0, "登记人：", "汤婕", { ...pen, to: 0.3 }],
      [0.34, "处理人：", "刘师傅", { ...pen, to: 0.64 }],
      [0.68, "结案日期：", "8月12日", pen],
    ],
    14,
  );
  return [sheet];
}

/** A card that the fitter leaves behind: stars, ticks, a name. */
function fitterCard(): Sheet[] {
  const blue = "#1a6aa0";
  const sheet = new Sheet("fitter-card", { width: 148, height: 105, face: "hei", size: 3.3, top: 8 });
  sheet.margin = 10;
  sheet.box(0, 0, 148, 105, { fill: "#e3f0f8" });
  sheet.text(10, 13, "云岭智能 · 售后服务", { face: "heiBold", size: 3.6, colour: blue });
  sheet.text(138, 13, "服务满意度评价卡", { face: "heiBold", size: 5.2, colour: blue, align: "right" });
  sheet.line(10, 16, 138, 16, 0.5, blue);
  sheet.y = 17;
  const pen = { face: "running", size: 4.8 } as const;
  blanks(
    sheet,
    [
      [0, "单位：", "扬中河豚岛水产食品公司", { ...pen, to: 0.6 }],
      [0.62, "日期：", "2026.7.2", { ...pen, to: 1 }],
    ],
    9,
  );
  sheet.y += 3;
  const top = sheet.y;
  const widths = [44, 21, 21, 21, 21];
  table(sheet, {
    widths,
    height: 8,
    head: { align: "centre", fill: "#c9e1f0" },
    rows: [
      ["评价项目", "很满意", "满意", "一般", "不满意"],
      ["到场及时", "", "", "", ""],
      ["维修质量", "", "", "", ""],
      ["着装与礼貌", "", "", "", ""],
      ["现场清理", "", "", "", ""],
    ],
  });
  for (const [i, column] of [0, 0, 1, 2].entries()) tick(sheet, 10 + 44 + 21 * column + 8, top + 8 * (i + 1) + 6, 4.6);
  row(sheet, [[0, "您想说的话："]], 9);
  sheet.text(32, sheet.y, "师傅很耐心，走时油污没擦", pen);
  sheet.line(31, sheet.y + 1.6, 138, sheet.y + 1.6, 0.15);
  blanks(
    sheet,
    [
      [0, "客户签名：", "施国平", { face: "cursive", size: 6, to: 0.44 }],
      [0.5, "服务人员：", "刘师傅", pen],
    ],
    12,
  );
  row(sheet, [[0, "投诉电话 0571-8672 0158　　评价卡由服务人员带回客服部", { size: 2.6, colour: blue }]], 9);
  return [sheet];
}

/** How a catering house is known to us. */
function cateringCard(): Sheet[] {
  const sheet = new Sheet("catering-card", { face: "hei", size: 3.4, top: 16 });
  title(sheet, "客户档案卡（基本资料）", { face: "heiBold", size: 6.2 });
  row(
    sheet,
    [
      [0, "客户编号：C-0417"],
      [0.4, "建档人：祝捷"],
      [0.7, "建档日期：2024-09-05"],
    ],
    5,
  );
  sheet.y += 3;
  const label = (text: string) => ({ text, fill: "#f0f0f0" });
  table(sheet, {
    widths: [28, 56, 28, 54],
    height: 8.6,
    rows: [
      [label("客户全称"), { text: "厦门集美蚝味轩餐饮连锁有限公司", span: 3 }],
      [label("统一社会信用代码"), "91350211MA34C8KQ0T", label("企业性质"), "民营，有限责任"],
      [label("法定代表人"), "洪丽珠", label("成立日期"), "2016年5月18日"],
      [label("注册资本"), "1,200万元", label("员工人数"), "约430人"],
      [label("注册地址"), { text: "厦门市集美区杏林湾路482号", span: 3 }],
      [label("经营范围"), { text: "餐饮服务；中央厨房；冷链配送；预包装食品销售", span: 3 }],
      [label("门店数量"), "37家（2024年8月）", label("年营业额"), "2.1亿元（2023年）"],
      [label("开户银行"), "厦门银行集美支行", label("账号"), "8010 1200 0338 71"],
      [label("联系人"), "林清风　采购总监", label("电话"), "0592-618 2297"],
      [label("信用等级"), "B+", label("付款习惯"), "月结30天，较准时"],
      [label("产品需求"), { text: "餐盘回收线、洗碗后分拣、冷库内搬运", span: 3 }],
      [label("备注"), { text: "由市场部餐饮展（2024年6月）获得线索", span: 3 }],
    ],
  });
  row(sheet, [[0.62, "审核：江澄"]], 12);
  return [sheet];
}

/** Whom to speak to at a mine. */
function mineContacts(): Sheet[] {
  const sheet = new Sheet("mine-contacts", { width: 297, height: 210, face: "song", size: 3.6, top: 16 });
  sheet.margin = 18;
  title(sheet, "客户联系人一览表", { size: 6.6, after: 3 });
  row(
    sheet,
    [
      [0, "客户：云南个旧锡都矿业集团有限公司"],
      [0.52, "客户经理：陶一帆"],
      [0.78, "填表日期：2026年3月3日"],
    ],
    6,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [14, 26, 44, 42, 40, 50, 45],
    height: 10,
    head: { align: "centre", face: "songBold", fill: "#e8e8e8" },
    aligns: ["centre", "centre"],
    rows: [
      ["序号", "姓名", "部门", "职务", "手机", "电子邮箱", "备注"],
      ["1", "普文昌", "集团机电部", "部长", "138 8730 1126", "puwc@xidu.example", "技术最终决定人"],
      ["2", "李存芬", "物资公司", "采购主管", "139 8737 5580", "licf@xidu.example", "2024年由财务部调来"],
      ["3", "白 勇", "老厂坑口", "机电队长", "151 2570 9034", "—", "现场报修找他"],
      ["4", "赵晓棠", "集团财务部", "会计", "187 8832 4417", "zhaoxt@xidu.example", "开票、付款"],
      ["5", "马 骏", "选矿分公司", "副经理", "136 0873 2291", "majun@xidu.example", "会面勿约周五"],
    ],
  });
  row(sheet, [[0, "说明：人员变动时由客户经理在五个工作日内更新本表。", { size: 3.2 }]], 9);
  return [sheet];
}

export const voices: readonly Paper[] = [
  {
    name: "ward-survey",
    department: "客服部",
    wanted: filed("K/满意度调查", {
      date: "2025-10-23",
      customer: "遵义红花岗妇幼保健院",
      why: "filled in on a screen",
    }),
    pages: wardSurvey,
    ways: [cleanPng(150), scan(200, [punched()])],
  },
  {
    name: "broken-sorter",
    department: "客服部",
    wanted: filed("K/投诉", {
      date: "2025-05-06",
      customer: "沈阳浑南佳选电子商务有限公司",
      why: "a letter; bought in the year before",
    }),
    pages: brokenSorter,
    ways: [thin(() => wardSurvey()[0] as Sheet)],
  },
  {
    name: "grievance",
    department: "客服部",
    wanted: filed("K/投诉", {
      date: "2024-08-01",
      customer: "宜兴丁山紫砂陶瓷厂",
      why: "by hand; closed on another day",
    }),
    pages: grievance,
    ways: [scan(200)],
  },
  {
    name: "fitter-card",
    department: "客服部",
    wanted: filed("K/满意度调查", {
      date: "2026-07-02",
      customer: "扬中河豚岛水产食品公司",
      why: "a card on blue paper, ticked by pen",
    }),
    pages: fitterCard,
    ways: [phone({ tilt: 0.03 })],
  },
  {
    name: "catering-card",
    department: "销售部",
    wanted: filed("J/客户基本信息表", {
      date: "2024-09-05",
      customer: "厦门集美蚝味轩餐饮连锁有限公司",
      why: "founded in 2016",
    }),
    pages: cateringCard,
    ways: [scan(200, [darkEdge()])],
  },
  {
    name: "mine-contacts",
    department: "销售部",
    wanted: filed("J/客户联系人信息", { date: "2026-03-03", customer: "云南个旧锡都矿业集团有限公司" }),
    pages: mineContacts,
    ways: [born()],
  },
];
