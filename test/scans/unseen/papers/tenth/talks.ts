import { blanks, type Cell, para, row, table, title } from "../../engine/layout.ts";
import { Sheet, type Style } from "../../engine/sheet.ts";
import { born, faxPng, scan, scanPdf } from "../../engine/ways.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { flush, penned } from "./parts.ts";

/** The head of a mail as a program prints it: what, and who or when. */
function mailHead(sheet: Sheet, lines: readonly (readonly [string, string])[], gap = 18): void {
  for (const [label, value] of lines) {
    sheet.y += 6.2;
    sheet.text(sheet.left, sheet.y, label, { face: "heiBold" });
    sheet.text(sheet.left + gap, sheet.y, value);
  }
  sheet.y += 3;
  sheet.line(sheet.left, sheet.y, sheet.right, sheet.y, 0.3, "#888888");
  sheet.y += 2;
}

/** A maker of moulds asks about a delay; beneath it lies what we had written before. */
function mouldMail(): Sheet[] {
  const sheet = new Sheet("mould-mail", { face: "hei", size: 3.6, top: 18 });
  sheet.text(sheet.left, 20, "回复：取件机械手发货时间及安装准备", { face: "heiBold", size: 5 });
  sheet.y = 23;
  mailHead(sheet, [
    ["发件人：", "骆文涛 <luowt@hongtumould.cn>"],
    ["收件人：", "裘志刚 <qiuzg@yunling-equip.com>"],
    ["抄送：", "设备部 <shebei@hongtumould.cn>"],
    ["时间：", "2025年1月6日（星期一）10:17"],
    ["附件：", "二号厂房地面承重图.pdf（1.2M）"],
  ]);
  flush(
    sheet,
    "裘经理：\n您好！\n来信收悉。取件机械手推迟到1月20日发货我们可以接受，但请务必保证在春节前运到，我司仓库1月24日起放假，之后无人收货。\n另外有三件事请答复：\n1. 二号厂房地面承重图见附件，请核对底座是否需要加钢板；\n2. 注塑机的信号接口是否为欧规67标准，如不是请提供转接盒；\n3. 安装人员几位、几天，我们好安排住宿。\n盼复，谢谢！",
    3.6,
    5,
  );
  flush(sheet, "骆文涛\n东莞市鸿图精密模具有限公司　设备部\n电话：0769-8531 6620　手机：13712284406", 3.4, 5);
  sheet.line(sheet.left, sheet.y, sheet.right, sheet.y, 0.2, "#888888");
  sheet.y += 2;
  flush(
    sheet,
    "------------------ 原始邮件 ------------------\n发件人：裘志刚 <qiuzg@yunling-equip.com>\n发送时间：2024年12月30日 16:45\n收件人：骆文涛\n主题：取件机械手发货时间及安装准备\n骆工您好，因减速机到货晚，贵司订购的两台取件机械手预计推迟到2025年1月20日发货，特此告知，敬请谅解。安装前请提供厂房地面承重图。",
    3.3,
  );
  return [sheet];
}

/** A dealer in hops writes in English. */
function hopMail(): Sheet[] {
  const sheet = new Sheet("hop-mail", { face: "hei", size: 3.6, top: 16 });
  sheet.text(sheet.left, 17, "Qiu Zhigang", { face: "heiBold", size: 4 });
  sheet.line(sheet.left, 20, sheet.right, 20, 0.8);
  sheet.y = 22;
  mailHead(
    sheet,
    [
      ["From:", "Anke Reisinger <a.reisinger@hallertau-hopfenkontor.de>"],
      ["Sent:", "Tuesday, 19 September 2023 15:42"],
      ["To:", "Qiu Zhigang"],
      ["Cc:", "Werkstatt"],
      ["Subject:", "Bale press handling - questions before the visit of your engineers"],
    ],
    22,
  );
  sheet.y += 2;
  flush(
    sheet,
    "Dear Mr Qiu,\nthank you for the layout drawing which we received last week. Before your engineers come to see us in October, may I ask you to clear the following points:\n1. The gripper is drawn for bales of 60 kg. During harvest we also press bales of 75 kg. Is this within its limits?\n2. Our hall is 4.20 m high under the crane. The drawing shows 4.35 m at the highest point of the robot.\n3. Could the control panel be delivered with German texts?\nOur electrician, Mr Huber, will be available from 9 to 13 October. After that the harvest keeps us all busy.\nKind regards\nAnke Reisinger\nTechnical Purchasing",
    3.6,
    6,
  );
  flush(
    sheet,
    "Hallertau Hopfenkontor GmbH\nKellerstrasse 12, 85283 Wolnzach, Germany\nPhone +49 8442 9170-33\nManaging director: Josef Kirmair; Amtsgericht Ingolstadt HRB 5518",
    3.2,
  );
  sheet.text(sheet.right, 288, "1", { size: 3, align: "right" });
  return [sheet];
}

const CLEAR: Style = { face: "brush", size: 5.4 };
const noted = (text: string, more: Partial<Cell> = {}) => penned(text, { ...CLEAR, ...more });

/** Our form for calls, filled in by pen while an orange grower spoke. */
function orangeCall(): Sheet[] {
  const sheet = new Sheet("orange-call", { face: "song", size: 3.8, top: 24 });
  title(sheet, "客户来电记录单", { size: 6.6 });
  row(sheet, [[0, "客户服务部", { size: 3.3 }]], 4);
  sheet.text(sheet.right, sheet.y, "编号：KF-D-1105-02", { size: 3.3, align: "right" });
  sheet.y += 3;
  table(sheet, {
    widths: [30, 58, 28, 50],
    height: 12,
    rows: [
      ["来电单位", noted("江西赣南橙乡果业有限公司", { span: 3 })],
      ["来电人", noted("钟南生"), "联系电话", noted("13970752286")],
      ["来电日期", noted("2024年11月5日"), "时间", noted("上午9点40分")],
      ["接听人", noted("沈丹"), "设备型号", noted("YL-FX-4")],
      [
        { text: "来电内容", size: 3.8 },
        noted("选果线第三通道称重不准，偏大10克左右，昨天开始。想知道怎样自己校准，要不要派人来。", {
          span: 3,
          size: 5.2,
        }),
      ],
      ["答复情况", noted("电话指导做零点校准，已恢复正常。", { span: 3, size: 5.2 })],
      ["是否需要上门", noted("不需要"), "回访日期", noted("11月8日")],
    ],
  });
  blanks(
    sheet,
    [
      [0, "记录人：", "沈丹", { ...CLEAR, to: 0.45 }],
      [0.5, "主管：", "郁伟", CLEAR],
    ],
    16,
  );
  return [sheet];
}

/** Minutes of a day with a ceramics maker, and who was there. */
function kilnMinutes(): Sheet[] {
  const first = new Sheet("kiln-minutes/1", { face: "song", size: 3.9, top: 26 });
  title(first, "窑尾下砖自动化项目设计联络会", { size: 5.8, after: 2 });
  title(first, "会　议　纪　要", { size: 6.6, after: 5 });
  table(first, {
    widths: [28, 138],
    height: 9,
    rows: [
      ["时　　间", "2023年6月15日 9:00—16:30"],
      ["地　　点", "山西晋岳陶瓷股份有限公司办公楼二楼会议室"],
      ["参加单位", `山西晋岳陶瓷股份有限公司（客户）、${US.name}`],
      ["主 持 人", "成建设（晋岳陶瓷副总工程师）"],
      ["记　　录", "裘志刚"],
    ],
  });
  first.y += 3;
  flush(
    first,
    "双方就3号窑窑尾下砖、码垛自动化方案进行了讨论，形成如下意见：\n一、节拍：800×800规格按每分钟14片设计，900×1800规格按每分钟6片设计。\n二、吸盘：客户要求釉面不留痕迹，我方于6月30日前提供硅胶吸盘样品三套试用。\n三、场地：窑尾立柱不移动，我方将机器人底座北移450毫米，修改布置图。\n四、电气：客户指定使用其统一品牌的变频器和低压元件，清单由客户于6月20日前发出。\n五、工期：客户计划于2023年10月大修停窑期间安装，共18天。\n六、遗留问题：除尘接口位置待客户与设计院确认。",
    3.9,
    4,
  );
  row(first, [[0, "附：签到表"]], 8);
  const second = new Sheet("kiln-minutes/2", { face: "song", size: 3.9, top: 26 });
  title(second, "会议签到表", { size: 6.2 });
  table(second, {
    widths: [16, 74, 36, 40],
    height: 12,
    head: { face: "songBold", align: "centre" },
    aligns: ["centre", "left", "left", "left"],
    rows: [
      ["序号", "单位", "职务", "签名"],
      ["1", "山西晋岳陶瓷股份有限公司", "副总工程师", penned("成建设")],
      ["2", "山西晋岳陶瓷股份有限公司", "设备处长", penned("郝玉田")],
      ["3", "山西晋岳陶瓷股份有限公司", "三车间主任", penned("亢彦明")],
      ["4", US.name, "销售经理", penned("裘志刚")],
      ["5", US.name, "机械工程师", penned("屠一帆")],
    ],
  });
  return [first, second];
}

/** A report on a visit to a maker of ginseng, written some days later. */
function ginsengVisit(): Sheet[] {
  const sheet = new Sheet("ginseng-visit", { face: "hei", size: 3.7, top: 20 });
  title(sheet, "客户走访报告", { face: "heiBold", size: 6.6, after: 5 });
  table(sheet, {
    widths: [30, 56, 30, 50],
    height: 9.5,
    rows: [
      ["走访客户", { text: "吉林长白参源制药有限公司", span: 3 }],
      ["走访日期", "2024年7月30日", "走访方式", "上门"],
      ["走访人员", "郁伟、屠一帆", "接待人员", "车承哲、朴美兰"],
      ["走访目的", { text: "了解口服液装盒线使用情况，洽谈二期项目", span: 3 }],
    ],
  });
  const part = (head: string, text: string) => {
    row(sheet, [[0, head, { face: "heiBold" }]], 9);
    para(sheet, text, { after: 1 });
  };
  part(
    "一、设备使用情况",
    "2022年交付的两条口服液装盒线运行正常，班产四万盒。客户反映说明书折叠机构在潮湿天气偶有卡纸，已现场调整压轮间隙。",
  );
  part(
    "二、客户动态",
    "客户新建人参饮品车间，计划2025年上半年投产，需要装箱、码垛各一条线，预算约300万元，目前在接触两家供应商。",
  );
  part("三、客户要求", "希望9月前得到初步方案；要求参观我公司已投用的饮料行业案例。");
  part("四、下一步工作", "8月中旬提交方案和报价；安排客户到嘉兴参观。由郁伟负责跟进。");
  sheet.y += 8;
  row(
    sheet,
    [
      [0, "报告人：屠一帆"],
      [0.55, "报告日期：2024年8月2日"],
    ],
    9,
  );
  return [sheet];
}

/** A visit of some June: nobody wrote of which year. */
function juneVisit(): Sheet[] {
  const sheet = new Sheet("june-visit", { face: "song", size: 3.9, top: 26 });
  title(sheet, "客户拜访记录表", { size: 6.6 });
  table(sheet, {
    widths: [32, 52, 32, 50],
    height: 11,
    rows: [
      ["客户名称", { text: "海南琼岭椰业有限公司", span: 3 }],
      ["拜访时间", "6月12日下午", "拜访地点", "文昌约亭工业园"],
      ["客户代表", "符永强（厂长）", "拜访人", "沈丹"],
      ["拜访目的", { text: "介绍椰汁装箱机，了解旧线改造需求", span: 3 }],
      [
        "谈话内容",
        {
          text: "现有两条椰汁罐装线，人工装箱，每班12人。厂长希望先改造一条，要求场地不动、停产不超过一周。对价格比较敏感，提到有同行用国产装箱机效果不错。",
          span: 3,
        },
      ],
      ["客户意见", { text: "请我们月底前带方案再来一次，最好有罐装实物视频。", span: 3 }],
      ["后续安排", { text: "整理现场尺寸，交技术部出方案。", span: 3 }],
    ],
  });
  row(
    sheet,
    [
      [0, "填表人：沈丹"],
      [0.55, "部门经理：裘志刚"],
    ],
    14,
  );
  return [sheet];
}

export const talks: readonly Paper[] = [
  {
    name: "mould-mail",
    department: "销售部",
    wanted: filed("G/邮件", {
      date: "2025-01-06",
      customer: "东莞市鸿图精密模具有限公司",
      why: "the mail that it answers is of the year before",
    }),
    pages: mouldMail,
    ways: [born(), scan(200)],
  },
  {
    name: "hop-mail",
    department: "销售部",
    wanted: filed("G/邮件", {
      date: "2023-09-19",
      customer: "Hallertau Hopfenkontor GmbH",
      why: "in English; the company's name is at the foot",
    }),
    pages: hopMail,
    ways: [scan(300)],
  },
  {
    name: "orange-call",
    department: "客服部",
    wanted: filed("G/电话", {
      date: "2024-11-05",
      customer: "江西赣南橙乡果业有限公司",
      why: "filled in by pen throughout",
    }),
    pages: orangeCall,
    ways: [scan(200)],
  },
  {
    name: "kiln-minutes",
    department: "销售部",
    wanted: filed("G/会议", { date: "2023-06-15", customer: "山西晋岳陶瓷股份有限公司" }),
    pages: kilnMinutes,
    ways: [scanPdf(200)],
  },
  {
    name: "ginseng-visit",
    department: "销售部",
    wanted: filed("G/拜访", {
      date: "2024-07-30",
      customer: "吉林长白参源制药有限公司",
      why: "reported three days after the visit",
    }),
    pages: ginsengVisit,
    ways: [scan(200), faxPng("fine")],
  },
  {
    name: "june-visit",
    department: "销售部",
    wanted: asked("its date has no year", "G/拜访"),
    pages: juneVisit,
    ways: [scan(200)],
  },
];
