import { blanks, choices, letterhead, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { phone, scan, scanPdf } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

const pen = { face: "brush", size: 5.6 } as const;

/** Five questions ticked, a few words by pen. */
function tickedOpinions(): Sheet[] {
  const sheet = new Sheet("ticked-opinions", { face: "song", size: 4 });
  letterhead(sheet, US.name, { line: `客户服务部　${US.phone}` });
  title(sheet, "顾客满意程度征询表", { size: 6.6, after: 3 });
  blanks(sheet, [
    [0, "单位名称：", "赣州章江稀土磁材有限公司", { ...pen, to: 0.62 }],
    [0.64, "日期：", "2023.12.7", pen],
  ]);
  para(sheet, "尊敬的客户：为了改进我们的产品和服务，请在相应的方框内打勾，并于2023年12月20日前寄回。谢谢！", {
    after: 4,
  });
  const asked = ["设备运行稳定性", "交货及时性", "安装调试人员的水平", "售后响应速度", "备件价格", "总体评价"];
  const given = [0, 1, 0, 0, 2, 1];
  for (const [i, question] of asked.entries()) {
    sheet.y += 11;
    sheet.text(sheet.left, sheet.y, `${i + 1}、${question}`);
    const grades = ["很满意", "满意", "一般", "不满意"].map((grade, k) => [grade, k === given[i]] as const);
    choices(sheet, sheet.left + 60, sheet.y, grades, { gap: 6 });
  }
  sheet.y += 4;
  blanks(sheet, [[0, "您的意见：", "备件能打折就好了，其他都不错", pen]], 13);
  blanks(
    sheet,
    [
      [0, "填表人：", "廖春生", { ...pen, to: 0.4 }],
      [0.44, "职务：", "设备主管", pen],
    ],
    13,
  );
  return [sheet];
}

/** A complaint on the customer's own form, with a date of delivery and one by which to answer. */
function irregularity(): Sheet[] {
  const sheet = new Sheet("irregularity", { face: "hei", size: 3.8, top: 18 });
  title(sheet, "襄阳汉水齿轮传动有限公司", { face: "heiBold", size: 5.6, after: 1 });
  title(sheet, "外购设备质量异常通知书", { face: "heiBold", size: 6.4, after: 3 });
  row(sheet, [
    [0, `致：${US.name}`],
    [0.62, "编号：YC-2024-0619"],
  ]);
  sheet.y += 3;
  table(sheet, {
    widths: [30, 56, 30, 50],
    height: 9.5,
    rows: [
      ["产品名称", "齿轮上下料机器人", "到货日期", "2024-03-28"],
      ["发现地点", "热后车间3号线", "发出日期", "2024-06-19"],
      [
        "异常描述",
        {
          text: "6月15日至18日连续发生三次手爪松脱，工件掉落，一次砸伤机床防护罩，造成停线11小时。检查发现手爪弹簧断裂两根，断口有明显夹渣。",
          span: 3,
        },
      ],
      [
        "要求",
        {
          text: "对贵司的产品质量我们非常不满。请在三日内派人更换全部手爪弹簧，6月28日前书面回复原因分析及预防措施，并承担停线损失18600元。",
          span: 3,
        },
      ],
      ["签发", { text: "龚海涛", face: "running", size: 6 }, "审核", { text: "聂红", face: "running", size: 6 }],
    ],
  });
  sheet.y += 8;
  table(sheet, {
    widths: [30, 136],
    height: 22,
    rows: [["供方回复", ""]],
  });
  roundSeal(sheet, 142, 128, "襄阳汉水齿轮传动有限公司", "质量管理部", { turn: -12, ink: 0.75 });
  boxStamp(sheet, 172, 36, "重要", { size: 6, turn: 8 });
  return [sheet];
}

/** A letter full of anger, two pages of it. */
function freezerLetter(): Sheet[] {
  const first = new Sheet("freezer-letter", { face: "song", size: 4.2 });
  letterhead(first, "大连金普冷冻水产有限公司", { line: "大连市金普新区大李家街道　0411-8733 5206", face: "songBold" });
  title(first, "关于贵司售后服务问题的函", { size: 6.6 });
  para(first, `${US.name}：`, { indent: 0 });
  para(
    first,
    "我公司2021年向贵司购置的速冻库堆垛机，自2022年冬季以来多次在零下二十五度环境下停机。每次报修，贵司人员均以“配件在途”答复，最长一次拖延十七天，致使我公司租用外库，损失严重。\n今年9月8日堆垛机再次停在三层货位，至今未能恢复。值班电话无人接听，此前承诺的“四十八小时到场”形同虚设。\n对此我公司表示强烈不满，正式向贵司投诉，并要求：\n一、接函后两日内派技术负责人到场，恢复运行；\n二、免费更换低温润滑系统及全部行程开关；\n三、就停机期间的外库租金作出赔偿方案。",
    { leading: 1.85 },
  );
  const second = new Sheet("freezer-letter-2", { face: "song", size: 4.2 });
  para(second, "如贵司仍不予重视，我公司将停止支付剩余质保金，并保留通过法律途径解决的权利。\n特此函告。", {
    leading: 1.85,
    after: 16,
  });
  row(second, [[0.48, "大连金普冷冻水产有限公司"]], 9);
  row(second, [[0.55, "2023年9月14日"]], 9);
  row(second, [[0, "联系人：初广顺　138 4261 9077"]], 18);
  roundSeal(second, 132, second.y - 30, "大连金普冷冻水产有限公司", "", { turn: 10 });
  return [first, second];
}

/** A user's ideas on paper torn from a pad, all of it by pen. */
function operatorIdeas(): Sheet[] {
  const sheet = new Sheet("operator-ideas", { width: 182, height: 257, face: "song", size: 4.2, top: 20 });
  sheet.margin = 18;
  sheet.text(sheet.width / 2, 16, "安徽宣州陶瓷釉料有限公司　便笺", {
    align: "centre",
    face: "hei",
    size: 3.6,
    colour: "#2c6e49",
  });
  const ink = { face: "running", size: 6.4 } as const;
  const written = [
    "云岭公司：",
    "　　你们的自动投料机用了半年，总的很好。",
    "操作工提几条建议，供改进参考：",
    "1、料斗口加一个防尘罩，现在粉尘大。",
    "2、触摸屏字体太小，戴手套不好按，",
    "　　建议放大，或者加几个实体按钮。",
    "3、急停按钮移到左侧更顺手。",
    "4、能不能加一个每班产量统计。",
    "　　希望下一版能采纳，谢谢！",
  ];
  sheet.y = 24;
  for (const line of written) {
    sheet.y += 15;
    sheet.line(sheet.left, sheet.y + 2.5, sheet.right, sheet.y + 2.5, 0.15, "#9db8a6");
    sheet.text(sheet.left + 1, sheet.y, line, ink);
  }
  sheet.text(104, sheet.y + 18, "釉料车间　梅永胜", ink);
  sheet.text(104, sheet.y + 30, "2024年5月27日", ink);
  return [sheet];
}

export const voices: readonly Paper[] = [
  {
    name: "ticked-opinions",
    department: "客服部",
    wanted: filed("K/满意度调查", {
      date: "2023-12-07",
      customer: "赣州章江稀土磁材有限公司",
      why: "name and date by pen; another date by which to send it back",
    }),
    pages: tickedOpinions,
    ways: [scan(200)],
  },
  {
    name: "irregularity",
    department: "客服部",
    wanted: filed("K/投诉", {
      date: "2024-06-19",
      customer: "襄阳汉水齿轮传动有限公司",
      why: "dates of delivery, of the breakdown and by which to answer",
    }),
    pages: irregularity,
    ways: [scan(200)],
  },
  {
    name: "freezer-letter",
    department: "客服部",
    wanted: filed("K/投诉", {
      date: "2023-09-14",
      customer: "大连金普冷冻水产有限公司",
      why: "the date stands on the second page, below the seal; other years in the text",
    }),
    pages: freezerLetter,
    ways: [scanPdf(200)],
  },
  {
    name: "operator-ideas",
    department: "市场部",
    wanted: filed("K/建议", {
      date: "2024-05-27",
      customer: "安徽宣州陶瓷釉料有限公司",
      why: "all by pen but the name on the pad",
    }),
    pages: operatorIdeas,
    ways: [phone({ tilt: 0.03, shadow: 0.25 })],
  },
];
