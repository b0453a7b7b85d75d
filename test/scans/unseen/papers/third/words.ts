import { blanks, choices, letterhead, pageNumber, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, chat, cleanPng, copy, phone, scan, scanPdf } from "../../engine/ways.ts";
import { filed, ofNoKind, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A slip by the telephone, filled in with a pen. */
function hotline(): Sheet[] {
  const sheet = new Sheet("hotline", { width: 182, height: 257, face: "hei", size: 4, top: 20 });
  sheet.margin = 18;
  const pen = { face: "running", size: 6.2 } as const;
  title(sheet, "服务热线来电登记单", { face: "heiBold", size: 6.4, after: 1 });
  row(sheet, [[0.58, "表号：KF-05　A/2版 2022.01", { size: 3 }]], 5);
  blanks(
    sheet,
    [
      [0, "来电时间：", "2023年2月14日 8:50", { ...pen, to: 0.64 }],
      [0.66, "工号：", "017", pen],
    ],
    11,
  );
  blanks(sheet, [[0, "来电单位：", "银川贺兰枸杞饮料有限公司", pen]], 12);
  blanks(
    sheet,
    [
      [0, "来电人：", "马学忠", { ...pen, to: 0.46 }],
      [0.48, "号码：", "13995028164", pen],
    ],
    12,
  );
  blanks(sheet, [[0, "设备型号：", "YL-GZ24灌装机", pen]], 12);
  row(sheet, [[0, "通话内容："]], 12);
  for (const line of [
    "第三只灌装阀关不严，滴漏，",
    "昨天换过密封圈，今早还是滴。",
    "教他调弹簧预紧，电话里试了，",
    "好一些。明天再打过来说结果。",
  ])
    blanks(sheet, [[0.03, "", line, pen]], 12);
  row(sheet, [[0, "处理："]], 14);
  choices(sheet, sheet.left + 14, sheet.y, [
    ["电话指导", true],
    ["派工", false],
    ["寄件", false],
    ["转销售", false],
  ]);
  blanks(
    sheet,
    [
      [0, "接听人：", "何小满", { ...pen, to: 0.46 }],
      [0.48, "班长：", "屠红梅", pen],
    ],
    14,
  );
  return [sheet];
}

/** A mail as the program prints it: the one below is of the year before. */
function printedMail(): Sheet[] {
  const sheet = new Sheet("printed-mail", { face: "hei", size: 3.6, top: 16 });
  sheet.text(sheet.left, 16, "连小英", { face: "heiBold", size: 4.2 });
  sheet.line(sheet.left, 18.5, sheet.right, 18.5, 0.8);
  sheet.y = 19;
  for (const [name, value] of [
    ["发件人:", "夏金凤 <xiajf@poyangrice.example>"],
    ["发送时间:", "2024年1月5日星期五 15:37"],
    ["收件人:", "连小英 <lianxy@yunling.example>"],
    ["抄送:", "万工; 钱亦舟"],
    ["主题:", "答复: 大米码垛线抓手打滑一事"],
    ["附件:", "抓手照片.zip (4.1 MB)"],
  ] as const)
    row(
      sheet,
      [
        [0, name, { face: "heiBold" }],
        [0.15, value],
      ],
      6,
    );
  sheet.y += 4;
  para(
    sheet,
    "连工，您好：\n元旦前寄来的防滑垫已装上，25公斤袋再没掉过，10公斤袋还有两三次，多半是袋面有糠粉。我们准备在抓取前加一道吹灰，想请你们把气缸信号引一个点出来，图纸能否发一份？\n另外，春节停产从2月3日到2月20日，要检修的话请安排在这段时间。\n顺祝工作顺利！",
    { indent: 0, after: 3, leading: 1.8 },
  );
  para(sheet, "夏金凤\n九江鄱阳湖米业有限公司　设备部\n江西省九江市柴桑区　0792-681 5593", {
    indent: 0,
    after: 6,
    colour: "#555555",
  });
  sheet.line(sheet.left, sheet.y, sheet.right, sheet.y, 0.2);
  for (const [name, value] of [
    ["发件人:", "连小英 <lianxy@yunling.example>"],
    ["发送时间:", "2023年12月27日 9:12"],
    ["收件人:", "夏金凤 <xiajf@poyangrice.example>"],
    ["主题:", "大米码垛线抓手打滑一事"],
  ] as const)
    row(
      sheet,
      [
        [0, name, { face: "heiBold" }],
        [0.15, value],
      ],
      6,
    );
  sheet.y += 2;
  para(sheet, "夏经理：\n防滑垫四片今天顺丰发出，单号SF1403377290116，装法见图。用得如何，烦请告知。\n连小英", {
    indent: 0,
    leading: 1.8,
  });
  pageNumber(sheet, "1");
  return [sheet];
}

/** Both sides met; what was agreed. */
function lineReview(): Sheet[] {
  const sheet = new Sheet("line-review", { face: "song", size: 4 });
  title(sheet, "灯检包装线设计联络会纪要", { size: 6.6, after: 4 });
  table(sheet, {
    widths: [26, 57, 26, 57],
    height: 9,
    rows: [
      ["会议时间", "2022年7月12日　9:30—16:00", "会议地点", "通化玉皇山药业二楼会议室"],
      ["主持人", "孙厚德（通化玉皇山药业）", "记录人", "卓玛（云岭）"],
      ["甲方与会", { text: "通化玉皇山药业股份有限公司：孙厚德、金顺姬、卢海滨", span: 3 }],
      ["乙方与会", { text: `${US.name}：章立人、万卫东、卓玛`, span: 3 }],
    ],
  });
  sheet.y += 3;
  for (const point of [
    "一、甲方确认第二版布置图（图号YH-DJ-02，2022年6月20日出图），仅将剔废口改到操作侧。",
    "二、灯检速度以每分钟300支为准；异物检出以40微米不锈钢珠验证，三批均须达到九成五以上。",
    "三、乙方于7月29日前提供DQ、FAT文件初稿，甲方十个工作日内返回意见。",
    "四、追溯码接口由甲方信息部提供协议，联系人卢海滨。",
    "五、FAT暂定2022年11月上旬在杭州进行，甲方派员不超过五人。",
    "六、下次联络以视频方式，于8月16日举行。",
  ])
    para(sheet, point, { indent: 0, after: 1.5 });
  sheet.y += 12;
  row(sheet, [
    [0, "甲方代表："],
    [0.52, "乙方代表："],
  ]);
  sheet.text(sheet.left + 24, sheet.y, "孙厚德", { face: "cursive", size: 7.5 });
  sheet.text(sheet.left + 110, sheet.y, "章立人", { face: "running", size: 7.5 });
  return [sheet];
}

/** Our salesman went there; typed, with his chief's hand below. */
function southwardTrip(): Sheet[] {
  const sheet = new Sheet("southward-trip", { face: "hei", size: 3.9, top: 20 });
  title(sheet, "走 访 客 户 报 告", { face: "heiBold", size: 6.6 });
  table(sheet, {
    widths: [30, 136],
    height: 9,
    rows: [
      ["走访对象", "河池南丹有色金属冶炼有限公司"],
      ["走访日期", "2020年9月22日（填表：2020年9月25日）"],
      ["我方人员", "销售三部　邹凯；售后　田野"],
      ["对方人员", "韦副总（分管设备）、覃科长"],
      ["走访目的", "了解铸锭码垛机使用状况，摸清明年技改打算"],
      [
        "经过与见闻",
        "上午到熔铸车间看了三台码垛机，开动正常，2号机链条偏松，田野当场张紧。覃科长说粉尘大，导轨每月要擦两次，盼望加防护罩。下午与韦副总座谈：2021年拟新上一条锌锭自动打包线，预算约六百万，年底前招标；也问到以旧换新。",
      ],
      ["竞争情况", "长沙某厂已来过两回，报价比我们低一成，交期四个月"],
      ["跟进事项", "10月10日前寄防护罩方案；邀请韦副总11月来杭参观"],
    ],
  });
  sheet.y += 8;
  row(sheet, [
    [0, "报告人：邹凯"],
    [0.5, "部门负责人批示："],
  ]);
  sheet.text(sheet.left + 118, sheet.y, "请技术部出方案", { face: "running", size: 6 });
  row(sheet, [[0.72, "骆文澜 9.27", { face: "running", size: 6 }]], 9);
  return [sheet];
}

/** Our own people alone. */
function morningMeeting(): Sheet[] {
  const sheet = new Sheet("morning-meeting", { face: "song", size: 4.1 });
  letterhead(sheet, US.name, { face: "songBold" });
  title(sheet, "生产调度会记录", { size: 6.6, after: 3 });
  row(
    sheet,
    [
      [0, "时间：2024年10月14日8:15"],
      [0.56, "地点：一号楼调度室"],
    ],
    7,
  );
  row(sheet, [[0, "参加：生产部万卫东、采购部施国良、质量部屠红梅、销售部骆文澜"]], 8);
  sheet.y += 3;
  for (const point of [
    "1、敕勒川项目机架喷涂返工两件，10月18日前补齐，质量部复验。",
    "2、减速机到货晚三天，采购部催供应商，必要时派车去提。",
    "3、销售部通报：本月待发订单十一份，其中两份客户要求提前。",
    "4、三号行车限位失灵，停用检修，设备科今日完成。",
    "5、国庆加班工时周三前报人事部。",
  ])
    para(sheet, point, { indent: 0, after: 2 });
  sheet.y += 8;
  row(sheet, [
    [0, "记录：温雅"],
    [0.56, "发送：各部门"],
  ]);
  boxStamp(sheet, 168, 60, "内部资料", { size: 5.4, turn: 8 });
  return [sheet];
}

export const words: readonly Paper[] = [
  {
    name: "hotline",
    department: "客服部",
    wanted: filed("G/电话", {
      date: "2023-02-14",
      customer: "银川贺兰枸杞饮料有限公司",
      why: "a form filled in with a pen; the form itself is of 2022",
    }),
    pages: hotline,
    ways: [scan(300), phone({ tilt: 0.03, shadow: 0.25 })],
  },
  {
    name: "printed-mail",
    department: "客服部",
    wanted: filed("G/邮件", {
      date: "2024-01-05",
      customer: "九江鄱阳湖米业有限公司",
      why: "the mail that it answers is of the year before",
    }),
    pages: printedMail,
    ways: [born(), copy(2)],
  },
  {
    name: "line-review",
    department: "销售部",
    wanted: filed("G/会议", {
      date: "2022-07-12",
      customer: "通化玉皇山药业股份有限公司",
      why: "a meeting with the customer; many other days in it",
    }),
    pages: lineReview,
    ways: [scanPdf(200)],
  },
  {
    name: "southward-trip",
    department: "销售部",
    wanted: filed("G/拜访", {
      date: "2020-09-22",
      customer: "河池南丹有色金属冶炼有限公司",
      why: "written three days later",
    }),
    pages: southwardTrip,
    ways: [chat(150, 35)],
  },
  {
    name: "morning-meeting",
    department: "销售部",
    wanted: ofNoKind("only our own people met, though a customer's project is named"),
    pages: morningMeeting,
    ways: [cleanPng(200)],
  },
];
