import { blanks, letterhead, para, row, table, tick, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { blurry, cleanPng, copy, faxPng, phone, scan } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A grid: questions down, grades across, a tick in each row by pen. */
function gradeGrid(): Sheet[] {
  const sheet = new Sheet("grade-grid", { face: "song", size: 3.9, top: 20 });
  const pen = { face: "brush", size: 5.6 } as const;
  title(sheet, "用户满意度调查表", { size: 6.8, after: 2 });
  row(
    sheet,
    [
      [0, `调查方：${US.name} 客服部`, { size: 3.4 }],
      [0.7, "2023年度", { size: 3.4 }],
    ],
    5,
  );
  blanks(
    sheet,
    [
      [0, "用户名称：", "柳州融安金桔果业有限公司", { ...pen, to: 0.66 }],
      [0.68, "设备：", "分级机", pen],
    ],
    10,
  );
  blanks(
    sheet,
    [
      [0, "填表人：", "覃凤英", { ...pen, to: 0.34 }],
      [0.36, "电话：", "1387****225", { ...pen, to: 0.66 }],
      [0.68, "日期：", "2023.12.19", pen],
    ],
    11,
  );
  sheet.y += 5;
  const top = sheet.y;
  const widths = [66, 20, 20, 20, 20, 20];
  const questions: readonly (readonly [string, number])[] = [
    ["设备性能与合同相符", 0],
    ["果品损伤程度", 1],
    ["操作方便、界面易懂", 0],
    ["安装调试及时", 0],
    ["维修人员技术水平", 1],
    ["配件供应速度", 3],
    ["价格与服务相称", 2],
    ["人员礼貌、守约", 0],
  ];
  table(sheet, {
    widths,
    height: 10,
    head: { align: "centre", face: "songBold" },
    rows: [
      ["项　目", "很好", "好", "一般", "较差", "差"],
      ...questions.map(([question]) => [question, "", "", "", "", ""]),
    ],
  });
  for (const [i, [, grade]] of questions.entries())
    tick(sheet, sheet.left + 66 + 20 * grade + 7.5, top + 10 * (i + 1) + 7, 4.6);
  row(sheet, [[0, "您的意见："]], 11);
  blanks(sheet, [[0.03, "", "金桔季只有两个月，配件要提前备在柳州", pen]], 11);
  blanks(sheet, [[0.03, "", "别的都好", pen]], 11);
  sheet.y += 4;
  para(sheet, "请于2024年1月10日前寄回或拍照发送至 service@yunling.example，谢谢！", { indent: 0, size: 3.4 });
  return [sheet];
}

/** A printing works' letter, written and received on two days. */
function seamLetter(): Sheet[] {
  const sheet = new Sheet("seam-letter", { face: "hei", size: 4, top: 22 });
  letterhead(sheet, "石家庄正定古城纸制品有限公司", {
    line: "河北省石家庄市正定县曲阳桥工业区　电话 0311-8801 7725",
    colour: "#14532d",
  });
  title(sheet, "投　诉　函", { face: "heiBold", size: 6.8, after: 4 });
  para(sheet, `致：${US.name} 售后服务部`, { indent: 0, after: 2 });
  para(
    sheet,
    "我司于2023年5月采购贵司纸盒成型输送一体机一台（机号YL-ZH-230517）。自2024年2月起，该机连续出现糊盒开胶、盒型歪斜的问题，不良率由千分之三升到百分之四，已被我司客户退货两批，共计一万二千只。",
  );
  para(
    sheet,
    "2月26日、3月4日我司两次致电贵司，答复均为“工程师排期中”，至今无人到场。我司对此十分不满，现正式投诉，并要求：",
  );
  para(
    sheet,
    "1. 收函后三日内派人到场，查明原因并修复；\n2. 更换老化的胶辊与定位规；\n3. 承担退货造成的损失人民币18,600元；\n4. 对贵司售后响应迟缓给出书面解释。",
    { indent: 0 },
  );
  para(sheet, "盼复。", { after: 10 });
  para(sheet, "石家庄正定古城纸制品有限公司\n2024年3月12日", { align: "right" });
  roundSeal(sheet, 140, sheet.y - 6, "石家庄正定古城纸制品有限公司", "", { turn: -5, ink: 0.72 });
  row(sheet, [[0, "联系人：甄丽　139****6610"]], 16);
  return [sheet];
}

/** Ours, of a complaint that came by telephone. */
function noodleCase(): Sheet[] {
  const sheet = new Sheet("noodle-case", { face: "hei", size: 3.6, top: 18 });
  title(sheet, "客户投诉处理单", { face: "heiBold", size: 6.4, after: 2 });
  row(
    sheet,
    [
      [0, "编号：TS-2021-027"],
      [0.4, "密级：一般"],
      [0.7, "表号：YL-KF-11"],
    ],
    5,
  );
  sheet.y += 3;
  table(sheet, {
    widths: [28, 55, 28, 55],
    height: 9,
    rows: [
      ["客户名称", { text: "漯河临颍麦香挂面有限责任公司", span: 3 }],
      ["联系人", "展红霞（品管）", "联系电话", "0395-886 3071"],
      ["投诉日期", "2021年8月9日", "投诉方式", "电话"],
      ["产品型号", "YL-GM8 挂面捆扎机", "出厂编号", "200914-3"],
      ["交货日期", "2020年9月28日", "责任部门", "制造部"],
    ],
  });
  table(sheet, {
    widths: [28, 138],
    height: 27,
    leading: 1.6,
    rows: [
      ["投诉事项", "捆扎带断裂，断头混入成品，超市退货一批，客户要求赔偿并说明异物风险。"],
      ["调查结果", "8月11日到场。张紧轮轴承锈死，带体过热变脆。该批轴承为2020年替代品牌，防护等级不足。"],
      ["处理措施", "更换轴承三套；加装断带检测；赔付退货运费2,300元；同批17台设备逐一排查。"],
      ["客户意见", "同意以上处理，希望今后换品牌前打招呼。"],
    ],
  });
  table(sheet, {
    widths: [28, 27, 28, 27, 28, 28],
    height: 11,
    rows: [["受理人", "何小满", "批准人", "", "关闭日期", "2021年8月27日"]],
  });
  sheet.text(sheet.left + 85, sheet.y - 3, "骆文澜", { face: "running", size: 6.4 });
  boxStamp(sheet, 160, 250, "已结案", { size: 6, turn: -7 });
  return [sheet];
}

/** A slip that the fitter brought home; the garden of children thinks well of us. */
function kitchenSlip(): Sheet[] {
  const sheet = new Sheet("kitchen-slip", { width: 148, height: 210, face: "song", size: 3.8, top: 14 });
  sheet.margin = 13;
  const pen = { face: "running", size: 6 } as const;
  title(sheet, "服务满意度回执", { size: 6.2, after: 2 });
  para(sheet, "（请服务完成后由用户填写，工程师带回）", { align: "centre", indent: 0, size: 3.2, after: 1 });
  blanks(sheet, [[0, "用户单位", "新昌城南实验幼儿园", pen]], 11);
  blanks(sheet, [[0, "服务内容", "送餐升降机检修", pen]], 11);
  blanks(
    sheet,
    [
      [0, "工程师", "吴建国", { ...pen, to: 0.46 }],
      [0.48, "到达", "9点10分", pen],
    ],
    11,
  );
  sheet.y += 8;
  const top = sheet.y;
  const items: readonly (readonly [string, string])[] = [
    ["到场是否准时", "10"],
    ["仪容与态度", "10"],
    ["故障是否排除", "9"],
    ["场地是否清理干净", "10"],
    ["讲解是否清楚", "8"],
  ];
  table(sheet, {
    widths: [72, 50],
    height: 10,
    head: { align: "centre" },
    rows: [["评价项目", "打分（1—10）"], ...items.map(([item]) => [item, ""])],
  });
  for (const [i, [, grade]] of items.entries())
    sheet.text(sheet.left + 97, top + 10 * (i + 1) + 7, grade, { ...pen, align: "centre" });
  row(sheet, [[0, "总体评价："]], 10);
  sheet.text(42, sheet.y, "满意，谢谢师傅", pen);
  blanks(
    sheet,
    [
      [0, "用户签字", "裘老师", { ...pen, to: 0.44 }],
      [0.46, "日期", "2024年10月22日", pen],
    ],
    14,
  );
  row(sheet, [[0, `${US.name} 客户服务部　400-826 0158`, { size: 3.2 }]], 12);
  return [sheet];
}

export const moods: readonly Paper[] = [
  {
    name: "grade-grid",
    department: "客服部",
    wanted: filed("K/满意度调查", {
      date: "2023-12-19",
      customer: "柳州融安金桔果业有限公司",
      why: "ticked in a grid; to be back by January of the next year",
    }),
    pages: gradeGrid,
    ways: [scan(200), phone({ tilt: 0.03 })],
  },
  {
    name: "seam-letter",
    department: "客服部",
    wanted: filed("K/投诉", {
      date: "2024-03-12",
      customer: "石家庄正定古城纸制品有限公司",
      why: "a letter that says so; bought in 2023; when it came in is not on it",
    }),
    pages: seamLetter,
    ways: [faxPng("fine")],
  },
  {
    name: "noodle-case",
    department: "客服部",
    wanted: filed("K/投诉", {
      date: "2021-08-09",
      customer: "漯河临颍麦香挂面有限责任公司",
      why: "delivered in 2020; looked into and closed on other days",
    }),
    pages: noodleCase,
    ways: [copy(1), blurry(0.9)],
  },
  {
    name: "kitchen-slip",
    department: "客服部",
    wanted: filed("K/满意度调查", {
      date: "2024-10-22",
      customer: "新昌城南实验幼儿园",
      why: "grades by hand; a kindergarten",
    }),
    pages: kitchenSlip,
    ways: [cleanPng(200)],
  },
];
