import { blanks, choices, faxHead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { faxPng, phone, scan } from "../../engine/ways.ts";
import { folded } from "../../engine/wear.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

const CLINIC = "天津河西佟楼医院";
const BEER = "哈尔滨冰灯啤酒有限公司";
const BOXES = "湛江霞山港集装箱码头有限公司";
const COLLEGE = "太原汾东高级技工学校";

/** Our yearly questions, ticked by a hospital. */
function clinicSurvey(): Sheet[] {
  const sheet = new Sheet("clinic-survey", { face: "song", size: 3.8, top: 18 });
  title(sheet, "客户满意度调查表", { size: 7.4 });
  row(sheet, [[0, `尊敬的${CLINIC}：`]], 6);
  para(
    sheet,
    "感谢贵单位使用我公司的药品配送机器人。为改进2023年度服务中的不足，请在相应栏内打“√”，并于1月底前寄回。",
    {
      after: 4,
    },
  );
  const questions = [
    ["产品质量与稳定性", 1],
    ["安装调试的及时性", 0],
    ["维修响应速度", 2],
    ["工程师的技术水平", 0],
    ["服务态度", 0],
    ["备件价格", 2],
    ["操作培训", 1],
  ] as const;
  for (const [i, [question, answer]] of questions.entries()) {
    row(sheet, [[0, `${i + 1}．${question}`]], 10);
    choices(
      sheet,
      sheet.left + 52,
      sheet.y,
      ["很满意", "满意", "一般", "不满意"].map((label, n) => [label, n === answer] as const),
      { gap: 8 },
    );
  }
  row(sheet, [[0, "8．其他意见："]], 11);
  const pen = { face: "running", size: 6 } as const;
  blanks(sheet, [[0.06, "", "电梯对接有时等三四分钟，高峰期影响送药", pen]], 10);
  blanks(sheet, [[0.06, "", "备件请备一些在天津", pen]], 10);
  blanks(
    sheet,
    [
      [0, "填表科室：", "药学部", { ...pen, to: 0.44 }],
      [0.5, "填表人：", "穆秀荣", pen],
    ],
    13,
  );
  blanks(
    sheet,
    [
      [0, "联系电话：", "022-2835 6109", { ...pen, to: 0.44 }],
      [0.5, "填表日期：", "2024年 1 月9日", pen],
    ],
    12,
  );
  sheet.y += 12;
  para(sheet, `${US.name}　客服部　　传真 0571-8672 0159`, { indent: 0, size: 3.2, align: "centre" });
  roundSeal(sheet, 158, sheet.y - 32, CLINIC, "药学部", { radius: 18, ink: 0.6, turn: 7 });
  return [sheet];
}

/** A brewery writes in anger, with a number to its letter. */
function beerLetter(): Sheet[] {
  const sheet = new Sheet("beer-letter", { size: 4.3, top: 20 });
  sheet.text(sheet.width / 2, 24, BEER, { face: "songBlack", size: 8, colour: "#c4161c", align: "centre" });
  sheet.line(sheet.left, 30, sheet.right, 30, 0.8, "#c4161c");
  sheet.y = 32;
  row(sheet, [[0, "冰啤设函〔2024〕17号"]], 6);
  sheet.y += 5;
  title(sheet, "关于2号线装箱机频繁停机的投诉函", { size: 6.4, after: 4 });
  para(sheet, `${US.name}：`, { indent: 0 });
  para(
    sheet,
    "我公司于2022年10月向贵公司购买的ZX-24型装箱机，自今年5月旺季以来已停机九次，其中6月18日一次停机达十一小时，造成灌装线停产，损失瓶装酒约四千箱。\n贵公司服务人员两次到厂，均只更换光电开关，未查明原因；6月25日约定到厂，至今未到，电话亦无人接听。对此我公司表示强烈不满。\n现要求贵公司：一、三日内派资深工程师到厂，彻底排除故障；二、书面说明故障原因；三、就停产损失与我公司协商赔偿。逾期不予处理的，我公司将暂停支付质保金，并保留诉讼的权利。\n特此函告，请予书面答复。",
    { leading: 1.9, after: 4 },
  );
  para(sheet, "联系人：设备动力部　车广义　0451-8830 5167", { after: 12 });
  row(sheet, [[0.56, BEER]], 8);
  row(sheet, [[0.64, "2024年7月2日"]], 9);
  roundSeal(sheet, 153, sheet.y - 6, BEER, "", { ink: 0.75, turn: -3, radius: 21 });
  return [sheet];
}

/** A terminal's grievance on our form: print and pen. */
function boxGrievance(): Sheet[] {
  const sheet = new Sheet("box-grievance", { face: "song", size: 3.8, top: 20 });
  faxHead(sheet, "2023-03-27 17:52   ZJXS CTR TERMINAL   0759-2256630          P 1/1");
  title(sheet, "顾客投诉受理单", { size: 7.4 });
  const pen = (text: string) => ({ text, face: "brush" as const, size: 5.4 });
  table(sheet, {
    widths: [32, 56, 30, 48],
    height: 12,
    rows: [
      ["投诉单位", { text: BOXES, span: 3 }],
      ["投诉人", pen("庞康生"), "电话", pen("0759-2256611")],
      ["投诉日期", "2023年3月27日", "投诉方式", "传真"],
      ["产品名称", "锁销拆装机器人 SX-2", "出厂编号", "YL2201-0034"],
      ["购买日期", "2022年1月", "使用地点", "203泊位"],
    ],
  });
  table(sheet, {
    widths: [32, 134],
    height: 44,
    leading: 1.9,
    rows: [
      [
        "投诉内容",
        pen(
          "夹爪三个月内断裂两次，差点伤人。上次换的件又是旧件翻新，我方不能接受。要求免费更换新夹爪，并出具检测报告。",
        ),
      ],
    ],
  });
  table(sheet, {
    widths: [32, 134],
    height: 26,
    rows: [
      ["要求答复", pen("4月3日前书面答复")],
      ["受理意见", ""],
    ],
  });
  row(sheet, [
    [0, "投诉人签字："],
    [0.6, "受理人："],
  ]);
  sheet.text(sheet.left + 24, sheet.y + 0.5, "庞康生", { face: "brush", size: 7 });
  roundSeal(sheet, 92, sheet.y - 6, BOXES, "业务专用章", { colour: "#2f2f2f", ink: 0.8, radius: 19 });
  return [sheet];
}

/** A school for mechanics tells how our benches could be better; of the date it gives the month. */
function collegeIdeas(): Sheet[] {
  const sheet = new Sheet("college-ideas", { face: "song", size: 4, top: 26 });
  title(sheet, "关于机器人实训台的改进建议", { size: 7 });
  para(sheet, `${US.name}：`, { indent: 0 });
  para(
    sheet,
    "贵公司2023年秋季为我校配置的8套机器人实训台，两年来运行正常，学生反映良好。结合教学实际，我们提出以下几点建议，供贵公司改进产品时参考：\n一、示教器外壳建议增加防摔护套，并把急停按钮移到左手侧。\n二、教学软件建议增加错误操作的回放功能，便于教师讲评。\n三、夹具快换接口建议采用统一标准，方便我校自制夹具。\n四、希望每年暑期举办一次教师培训班，我校愿提供场地。\n五、台面线槽盖板的螺钉容易丢失，建议改为卡扣。\n以上建议如能采纳，我校愿意参加新产品的试用。",
    { leading: 1.9, after: 14 },
  );
  row(sheet, [[0.58, COLLEGE]], 8);
  row(sheet, [[0.58, "机电工程系（章）"]], 8);
  row(sheet, [[0.62, "2025年6月"]], 8);
  roundSeal(sheet, 148, sheet.y - 9, COLLEGE, "机电工程系", { ink: 0.75, radius: 19, turn: 5 });
  boxStamp(sheet, 42, 24, "收文", { size: 5, colour: "#2b4d9b", turn: 3 });
  return [sheet];
}

export const opinions: readonly Paper[] = [
  {
    name: "clinic-survey",
    department: "客服部",
    wanted: filed("K/满意度调查", { date: "2024-01-09", customer: CLINIC, why: "on the year before; dated by pen" }),
    pages: clinicSurvey,
    ways: [scan(200), phone({ tilt: 0.03, shadow: 0.25 })],
  },
  {
    name: "beer-letter",
    department: "客服部",
    wanted: filed("K/投诉", { date: "2024-07-02", customer: BEER, why: "bought in 2022; the seal lies on the date" }),
    pages: beerLetter,
    ways: [scan(200, [folded(0.34, 0.67)])],
  },
  {
    name: "box-grievance",
    department: "客服部",
    wanted: filed("K/投诉", { date: "2023-03-27", customer: BOXES, why: "a fax, partly by pen" }),
    pages: boxGrievance,
    ways: [faxPng("fine")],
  },
  {
    name: "college-ideas",
    department: "市场部",
    wanted: filed("K/建议", { date: "2025-06", customer: COLLEGE, why: "only the month is given" }),
    pages: collegeIdeas,
    ways: [scan(200)],
  },
];
