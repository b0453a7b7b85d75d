import { para, row, table, title } from "../../engine/layout.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, phone, scan, scanPdf } from "../../engine/ways.ts";
import { filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { columns, inked, PEN, signing } from "./parts.ts";

/** What the girl at the desk wrote down. */
function oilMillCall(): Sheet[] {
  const sheet = new Sheet("oil-mill-call", { width: 182, height: 257, face: "song", size: 3.9 });
  sheet.margin = 16;
  sheet.text(sheet.left, 16, "云岭装备客户服务中心", { face: "hei", size: 3.4 });
  sheet.y = 20;
  title(sheet, "客户电话记录单", { face: "heiBold", size: 7 });
  const pen = { ...PEN, size: 6 };
  table(sheet, {
    widths: [32, 48, 28, 42],
    height: 14,
    aligns: ["centre", "left", "centre", "left"],
    rows: [
      ["通话日期", inked("2024年7月9日", pen), "时　间", inked("14:20", pen)],
      ["客户单位", { ...inked("湖南岳阳洞庭粮油有限公司", pen), span: 3 }],
      ["来电人", inked("易先生", pen), "电　话", inked("13907305528", pen)],
      [
        "通话内容",
        {
          ...inked("二号线装箱机吸盘掉箱，每班约十次。问吸盘备件有无现货，价格多少。希望本周内派人来看。", pen),
          span: 3,
        },
      ],
      ["答复情况", { ...inked("备件有现货，今日发出。安排周四王师傅到厂。", pen), span: 3 }],
      ["跟进事项", { ...inked("周五回电确认", pen), span: 3 }],
      ["记录人", inked("陈静", pen), "主　管", inked("王平", pen)],
    ],
    leading: 1.5,
  });
  para(sheet, "注：本单一式一联，当日交客服主管，月末归档。", { indent: 0, size: 3.3 });
  return [sheet];
}

/** As the mail program of an office prints it. */
function pharmaMail(): Sheet[] {
  const sheet = new Sheet("pharma-mail", { face: "hei", size: 3.7 });
  sheet.text(sheet.left, 20, "邱敏", { face: "heiBold", size: 4.4 });
  sheet.line(sheet.left, 23, sheet.right, 23, 0.8);
  sheet.y = 25;
  for (const [label, text] of [
    ["发件人:", "谢雨桐 <xieyutong@hailan-pharm.com>"],
    ["发送时间:", "2025年10月21日 星期二 16:08"],
    ["收件人:", "邱敏 <qiumin@yunling-equip.com>"],
    ["抄送:", "设备部-符工"],
    ["主题:", "回复: 装盒机验证文件及FAT时间"],
    ["附件:", "URS_rev3.pdf"],
  ] as const)
    row(
      sheet,
      [
        [0, label, { face: "heiBold" }],
        [0.15, text],
      ],
      6,
    );
  para(
    sheet,
    "\n邱经理，您好：\n\n验证文件模板已收到，质量部看过，意见如下：\n1. DQ中请补充与药品接触部件的材质证明；\n2. OQ的报警测试项请与URS第5.3条逐条对应；\n3. PQ建议用我方三个品种各做一批。\n\nFAT时间我们希望定在11月中旬，届时质量、设备、生产各来一人，请先确认贵司车间档期，我好办出差手续。\n\n修订后的URS见附件。谢谢！\n\n谢雨桐\n海南海岚制药有限公司　项目部\n海口市秀英区药谷三横路6号　0898-6863 2077",
    { indent: 0 },
  );
  sheet.y += 6;
  sheet.line(sheet.left, sheet.y, sheet.right, sheet.y, 0.2, "#999999");
  para(
    sheet,
    "发件人: 邱敏\n发送时间: 2025年10月17日 9:41\n收件人: 谢雨桐\n主题: 装盒机验证文件及FAT时间\n\n谢工好，附上验证文件模板，请贵司质量部审阅。另请告知方便来厂做FAT的时间。\n邱敏　杭州云岭智能装备有限公司",
    { indent: 0, colour: "#333333" },
  );
  return [sheet];
}

/** From a bakery's engineer, saved as a file. */
function bakeryMail(): Sheet[] {
  const sheet = new Sheet("bakery-mail", { face: "hei", size: 3.7 });
  sheet.text(sheet.left, 22, "Tray loader: noise at the infeed and next steps", { face: "heiBold", size: 5 });
  sheet.y = 26;
  for (const [label, text] of [
    ["From", "Pieter de Wit <p.dewit@goudabake.nl>"],
    ["Sent", "Wednesday, 11 February 2026 10:37"],
    ["To", "Grace Qiu <qiumin@yunling-equip.com>"],
    ["Cc", "maintenance@goudabake.nl"],
  ] as const)
    row(
      sheet,
      [
        [0, label, { colour: "#666666" }],
        [0.12, text],
      ],
      6.4,
    );
  sheet.line(sheet.left, sheet.y + 4, sheet.right, sheet.y + 4, 0.3);
  sheet.y += 5;
  para(
    sheet,
    "Dear Grace,\n\nThank you for the call of last week. Our mechanics replaced both infeed belts as you proposed. The noise is gone at 40 trays a minute, but comes back above 55.\n\nCould your engineers please look at the attached recording and tell us whether the tensioner should be changed as well? We would also like to know if the software update you mentioned can be installed remotely.\n\nA window on our side would be the last weekend of February. After that the Easter season begins and the line cannot stop.\n\nKind regards,\n\nPieter de Wit\nHead of Engineering\nGouda Bakehouse B.V.\nNieuwe Vaart 12, 2802 Gouda, The Netherlands\n+31 182 550 417",
    { indent: 0 },
  );
  return [sheet];
}

/** Minutes that both sides signed. */
function shoeMeeting(): Sheet[] {
  const sheet = new Sheet("shoe-meeting", { face: "song", size: 3.8 });
  sheet.y = 16;
  title(sheet, "会　议　纪　要", { size: 7.2, face: "songBlack" });
  table(sheet, {
    widths: [28, 56, 28, 54],
    height: 9,
    aligns: ["centre", "left", "centre", "left"],
    rows: [
      ["会议名称", { text: "鞋盒自动成型及码垛项目技术方案评审会", span: 3 }],
      ["会议时间", "2023年4月25日 13:30", "会议地点", "闽舟鞋材晋江厂会议室"],
      ["客户单位", { text: "福建泉州闽舟鞋材有限公司", span: 3 }],
      ["参会人员", { text: "闽舟：丁志远、洪秀珍、许文斌\n云岭：汪磊、费晓军", span: 3 }],
      ["主持人", "丁志远", "记录人", "费晓军"],
    ],
  });
  para(
    sheet,
    "一、云岭介绍了三套成型方案，闽舟认为方案二占地小、换型快，同意以方案二为基础深化。\n二、鞋盒规格统一为十二种，闽舟负责在5月10日前提供全部纸样各五十张。\n三、车间层高4.2米，码垛高度由1.9米调整为1.6米。\n四、闽舟要求成型速度不低于每分钟三十个，云岭需做样机试验后答复。\n五、扫码与闽舟仓储系统对接，接口文档由许文斌提供。\n六、下次会议定于2023年5月18日在杭州召开，讨论样机试验结果。",
    { after: 12, leading: 1.8 },
  );
  signing(sheet, ["福建泉州闽舟鞋材有限公司", ["代表签字：", "丁志远"]], [US.name, ["代表签字：", "汪磊"]], {
    height: 11,
  });
  return [sheet];
}

/** A seller was at a seed grower's. */
function seedVisit(): Sheet[] {
  const sheet = new Sheet("seed-visit", { face: "hei", size: 3.8 });
  sheet.y = 16;
  title(sheet, "客户拜访报告", { face: "heiBold", size: 7 });
  table(sheet, {
    widths: [30, 136],
    height: 10,
    style: { size: 3.9 },
    rows: [
      ["客户名称", "甘肃酒泉祁连种业有限公司"],
      ["拜访日期", "2025年7月3日"],
      ["拜访地点", "酒泉市肃州区总寨镇客户加工厂"],
      ["拜访人员", "销售部 汪磊、售前 费晓军"],
      ["客户接待", "副总经理 马建军、加工厂长 运生福"],
      ["拜访目的", "了解玉米种子包衣后包装线的扩建需求"],
      [
        "拜访情况",
        "1. 客户现有两条包装线，旺季两班仍不够用，计划增加一条；\n2. 客户关心计量精度和粉尘，对吸尘罩的布置提了要求；\n3. 参观现场，量了柱距与层高；\n4. 马总表示预算还要经集团批准。",
      ],
      ["客户要求", "两周内出布置图和报价，并安排看一家同行业用户。"],
      ["后续计划", "售前出图，销售部联系用户现场。"],
    ],
    leading: 1.7,
  });
  sheet.y += 3;
  columns(sheet, [["报告人：汪磊", "报告日期：2025年7月7日"]]);
  return [sheet];
}

export const encounters: readonly Paper[] = [
  {
    name: "oil-mill-call",
    department: "客服部",
    wanted: filed("G/电话", {
      date: "2024-07-09",
      customer: "湖南岳阳洞庭粮油有限公司",
      why: "a form filled in by hand",
    }),
    pages: oilMillCall,
    ways: [scan(200)],
  },
  {
    name: "pharma-mail",
    department: "销售部",
    wanted: filed("G/邮件", {
      date: "2025-10-21",
      customer: "海南海岚制药有限公司",
      why: "an earlier mail stands beneath",
    }),
    pages: pharmaMail,
    ways: [scan(200)],
  },
  {
    name: "bakery-mail",
    department: "客服部",
    wanted: filed("G/邮件", { date: "2026-02-11", customer: "Gouda Bakehouse B.V.", why: "in English" }),
    pages: bakeryMail,
    ways: [born()],
  },
  {
    name: "shoe-meeting",
    department: "销售部",
    wanted: filed("G/会议", {
      date: "2023-04-25",
      customer: "福建泉州闽舟鞋材有限公司",
      why: "other dates stand in it",
    }),
    pages: shoeMeeting,
    ways: [scanPdf(200)],
  },
  {
    name: "seed-visit",
    department: "销售部",
    wanted: filed("G/拜访", {
      date: "2025-07-03",
      customer: "甘肃酒泉祁连种业有限公司",
      why: "reported four days later",
    }),
    pages: seedVisit,
    ways: [phone({ tilt: 0.03, shadow: 0.25 })],
  },
];
