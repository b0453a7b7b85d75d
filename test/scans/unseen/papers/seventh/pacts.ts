import { pageNumber, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { copy, falseLayer, mixed, phone, scan, scanPdf, scanTiff, thin } from "../../engine/ways.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";
import { GREY_HEAD, PEN, pairs, penned, signatures, sum } from "./parts.ts";

/** Clauses that begin at the margin. */
const clauses = (sheet: Sheet, text: string, after = 3): void =>
  para(sheet, text, { indent: 0, size: 3.6, leading: 1.62, after });

/** A state-owned group buys by a model of its own, two pages. */
function flotationSale(): Sheet[] {
  const buyer = "湖南湘衡有色金属集团有限责任公司水口选矿分公司";
  const first = new Sheet("flotation-sale/1", { face: "song", size: 3.8, top: 20 });
  pairs(first, [["合同编号：XHSK-WZ-2023-1147", "签订地点：湖南省衡阳市"]]);
  first.y += 4;
  title(first, "设备买卖合同", { size: 7.4 });
  row(first, [[0, `买受人（甲方）：${buyer}`]], 7);
  row(first, [[0, `出卖人（乙方）：${US.name}`]], 7);
  para(
    first,
    "甲方因选矿二车间药剂制备工段改造需要，于2023年10月19日经公开询比价（编号XHSK-XB-2023-086）确定乙方为供货单位。双方依据《中华人民共和国民法典》，经协商一致，订立本合同。",
    { after: 3 },
  );
  row(first, [[0, "第一条　标的物、数量及价款", { face: "songBold" }]], 8);
  first.y += 3;
  table(first, {
    widths: [12, 52, 34, 12, 27, 29],
    style: { size: 3.4 },
    head: GREY_HEAD,
    aligns: ["centre", "left", "left", "centre", "right", "right"],
    rows: [
      ["序", "名称", "规格型号", "数量", "含税单价（元）", "含税金额（元）"],
      ["1", "药剂桶自动拆垛机器人单元", "YL-CD-180R", "2", "386,000.00", "772,000.00"],
      ["2", "链式输送线（防腐）", "YL-LS-800F", "1", "298,000.00", "298,000.00"],
      ["3", "空桶压扁及打包装置", "YL-DB-40", "1", "174,000.00", "174,000.00"],
      ["4", "电控柜、安装调试及培训", "随机", "1", "42,000.00", "42,000.00"],
      sum("合计：人民币壹佰贰拾捌万陆仟元整（含13%增值税）", 5, "1,286,000.00"),
    ],
  });
  clauses(
    first,
    "第二条　交货：合同生效后100日内，货到甲方水口选矿厂指定位置，运费及装卸费由乙方承担。\n第三条　质量标准：符合国家标准、行业标准及双方签字的技术协议；技术协议与本合同不一致的，以较高要求为准。\n第四条　验收：到货后十日内开箱，安装完毕连续负荷试车七十二小时后签署验收单。\n第五条　付款：预付30%，到货付30%，验收合格付30%，余10%为质保金，自验收之日起满十二个月无质量问题后无息付清。",
  );
  clauses(
    first,
    "第六条　乙方应于每次付款前十日开具等额增值税专用发票。甲方因资金计划延迟付款的，乙方给予三十日宽限。",
  );
  pageNumber(first, "第 1 页　共 2 页");

  const second = new Sheet("flotation-sale/2", { face: "song", size: 3.8, top: 20 });
  second.text(second.right, 18, "合同编号：XHSK-WZ-2023-1147", { size: 3.2, align: "right" });
  clauses(
    second,
    "第七条　违约责任：乙方逾期交货的，每逾期一日按逾期部分价款的千分之一支付违约金，累计不超过合同总价的百分之十。\n第八条　安全：乙方人员进入厂区须遵守甲方安全、环保管理规定，接受入厂教育并自备劳动防护用品。\n第九条　廉洁：双方签订的廉洁从业责任书为本合同附件。\n第十条　争议由甲方所在地人民法院管辖。\n第十一条　本合同一式陆份，甲方肆份、乙方贰份，自双方签字并盖章之日起生效。",
    10,
  );
  signatures(
    second,
    [
      [
        ["甲方：湖南湘衡有色金属集团有限责任公司"],
        ["　　　水口选矿分公司（盖章）"],
        ["委托代理人：", "谷湘南"],
        ["地址：衡阳市常宁松柏镇"],
        ["电话：0734-7512 066"],
        ["签字日期：2023年11月28日"],
      ],
      [
        [`乙方：${US.name}`],
        ["　　　（盖章）"],
        ["委托代理人：", "郁伟"],
        ["地址：杭州市滨江区江南大道588号"],
        [`电话：${US.phone}`],
        ["签字日期：2023年12月4日"],
      ],
    ],
    { style: { size: 3.6 } },
  );
  roundSeal(second, 74, second.y - 24, "湘衡有色金属集团水口选矿分公司", "合同专用章", { turn: -6, radius: 21 });
  roundSeal(second, 150, second.y - 20, US.name, "合同专用章", { turn: 9 });
  pageNumber(second, "第 2 页　共 2 页");
  return [first, second];
}

/** A co-operative of apple growers: the dates beneath are by hand. */
function packhouse(): Sheet[] {
  const sheet = new Sheet("packhouse-agreement", { face: "hei", size: 3.6, top: 18 });
  title(sheet, "苹果分选包装线供货与安装协议", { face: "heiBold", size: 6.4 });
  pairs(sheet, [["甲方（购货方）：洛川塬上红果业专业合作社联合社"], [`乙方（供货方）：${US.name}`]], { height: 6.6 });
  para(
    sheet,
    "甲方自筹资金并使用2022年产地冷藏保鲜设施补助，在旧县镇分选中心建设四通道苹果分选包装线一条，由乙方供货并负责安装，双方约定如下：",
    { after: 3 },
  );
  clauses(
    sheet,
    "一、设备范围：上料水槽、滚杠输送、称重与糖度检测、四通道分级、自动套网装箱、控制系统，明细见附件。\n二、总价：人民币肆拾陆万捌仟元整（￥468,000.00），含运费、安装、税金。土建及电源由甲方负责。\n三、付款：签字后付叁成，设备到旧县镇付肆成，试车分选满5万斤付贰成，其余壹成于2023年苹果季结束后付。\n四、工期：2022年9月10日前安装完毕，保证早熟苹果上市使用；每迟一天减价壹仟元。\n五、质保两年，苹果季内乙方24小时到场，淡季72小时。易损件按成本价供应五年。\n六、果面碰伤率不超过千分之五，称重误差不超过2克，达不到的乙方免费改造，改造两次仍不合格的甲方可以退货。\n七、乙方免费培训操作工六名。\n八、未尽事宜协商解决，协商不成由洛川县人民法院处理。\n九、本协议贰份，双方各执壹份，签字盖章后生效。",
    12,
  );
  signatures(
    sheet,
    [
      [["甲方（盖章）："], ["代表：", "屈宏战"], ["电话：", "13509113276"], ["日期：", "2022年7月15日"]],
      [["乙方（盖章）："], ["代表：", "裘志刚"], [`电话：${US.phone}`], ["日期：", "2022年7月15日"]],
    ],
    { height: 11 },
  );
  roundSeal(sheet, 66, sheet.y - 26, "洛川塬上红果业专业合作社联合社", "", { turn: 12, ink: 0.75 });
  roundSeal(sheet, 156, sheet.y - 27, US.name, "合同专用章", { turn: -8, ink: 0.8 });
  return [sheet];
}

/** We buy rails in Taichung; both date by the common calendar. */
function railPurchase(): Sheet[] {
  const seller = "臺中鼎銳精密滑軌股份有限公司";
  const sheet = new Sheet("rail-purchase", { face: "ming", size: 3.8, top: 18 });
  title(sheet, "採購合約書", { face: "mingBold", size: 7.4 });
  pairs(sheet, [
    ["合約編號：YL-PC-24061"],
    [`買方（以下簡稱甲方）：${US.traditional}`],
    [`賣方（以下簡稱乙方）：${seller}`],
  ]);
  para(sheet, "雙方同意依下列條款買賣線性滑軌產品，並共同遵守：", { after: 3 });
  table(sheet, {
    widths: [14, 58, 30, 28, 36],
    head: { ...GREY_HEAD, face: "mingBold" },
    height: 9,
    aligns: ["centre", "left", "right", "right", "right"],
    rows: [
      ["項次", "品名規格", "數量", "單價 RMB", "金額 RMB"],
      ["1", "線性滑軌 DRH25-R L=1200", "200 支", "980.00", "196,000.00"],
      ["2", "滑塊 DRH25-CC 中預壓", "400 個", "245.00", "98,000.00"],
      ["3", "端蓋及自潤模組", "500 組", "37.00", "18,500.00"],
      sum("總價（未稅）", 4, "312,500.00", { face: "mingBold" }),
    ],
  });
  clauses(
    sheet,
    "第一條　交貨：分兩批，2024年8月10日及2024年10月10日前，CIF 寧波港。\n第二條　包裝：防鏽油封、真空袋及木箱，每箱附出廠檢驗成績書。\n第三條　付款：訂金百分之三十，餘款於每批裝船後三十日內電匯。\n第四條　保固：自到港日起十八個月，非人為因素之瑕疵由乙方免費更換。\n第五條　乙方保證產品未侵害第三人智慧財產權。\n第六條　因本合約所生爭議，雙方同意提交香港國際仲裁中心仲裁。\n第七條　本合約正本二份，經雙方用印後生效，各執一份為憑。",
    12,
  );
  signatures(sheet, [
    [["甲方："], [US.traditional], ["代表人：盧承澤"], ["　"], ["西元2024年6月12日"]],
    [["乙方："], [seller], ["代表人：詹益銘"], ["　"], ["西元2024年6月12日"]],
  ]);
  roundSeal(sheet, 76, sheet.y - 20, US.name, "合同专用章", { ink: 0.7 });
  squareSeal(sheet, 170, sheet.y - 20, "臺中鼎銳精密滑軌股份有限公司章", { side: 24, ink: 0.75 });
  squareSeal(sheet, 150, sheet.y - 10, "詹益銘印", { side: 12 });
  return [sheet];
}

/** A university tests for us. */
function vibrationStudy(): Sheet[] {
  const sheet = new Sheet("vibration-study", { face: "song", size: 3.8, top: 18 });
  row(sheet, [[0.56, "合同登记编号：QCLG-HX-2025-0391", { size: 3.3 }]], 4);
  sheet.y += 5;
  title(sheet, "委托测试与技术咨询合同书", { face: "songBlack", size: 7 });
  table(sheet, {
    widths: [36, 130],
    height: 9.5,
    rows: [
      ["项目名称", "高速码垛机械臂结构振动测试与减振方案咨询"],
      ["委托方（甲方）", US.name],
      ["受托方（乙方）", "西安秦川理工大学"],
      ["项目负责人", "乙方机电工程学院　阎立群 教授"],
      ["有效期限", "2025年4月18日至2025年12月31日"],
      ["合同经费", "人民币捌万陆仟元整（￥86,000.00）"],
    ],
  });
  sheet.y += 2;
  clauses(
    sheet,
    "第一条　服务内容：对甲方提供的YL-MD120型机械臂进行模态试验、运行工况振动测试；建立有限元模型；提出不少于两种减振方案并作对比。\n第二条　工作条件：甲方提供样机一台、图纸及控制参数，并派工程师一名配合；测试在乙方振动与噪声实验室进行。\n第三条　成果形式：测试报告及咨询意见书各三份，原始数据光盘一份。\n第四条　经费支付：签订后十日内支付50%，提交报告并经甲方确认后支付50%。乙方开具增值税普通发票。\n第五条　保密：双方对对方技术资料负有保密义务，期限三年。\n第六条　知识产权：测试数据归甲方所有；乙方发表论文应征得甲方书面同意。\n第七条　一方违约致使工作停滞的，应承担已发生的费用。\n第八条　本合同一式肆份，双方各执贰份。",
    8,
  );
  signatures(
    sheet,
    [
      [[`甲方：${US.name}`], ["代表（签章）：", "卢承泽"], ["2025年4月15日"]],
      [["乙方：西安秦川理工大学"], ["代表（签章）：", "阎立群"], ["2025年4月18日"]],
    ],
    { style: { size: 3.5 } },
  );
  roundSeal(sheet, 62, sheet.y - 8, US.name, "合同专用章", { turn: 6 });
  roundSeal(sheet, 152, sheet.y - 8, "西安秦川理工大学", "科技合同专用章", { turn: -5, radius: 19 });
  return [sheet];
}

/** Of the upkeep of a filling hall: changes a contract of two years before. */
function sterileSupplement(): Sheet[] {
  const sheet = new Sheet("sterile-line-supplement", { face: "song", size: 4, top: 24 });
  title(sheet, "补 充 协 议（二）", { size: 7.2 });
  row(sheet, [[0, "甲方：广西桂柳生物制药有限公司"]], 8);
  row(sheet, [[0, `乙方：${US.name}`]], 8);
  para(
    sheet,
    "鉴于甲乙双方于2022年3月10日签订《无菌灌装后段包装线维护保养服务合同》（合同编号：GL-FW-2022-018，以下简称原合同），并于2023年3月签订补充协议（一），现因甲方三车间新增一条包装线，经协商达成如下补充：",
    { after: 2 },
  );
  para(
    sheet,
    "一、原合同服务范围增加三车间2号包装线，设备清单见附表。\n二、年度服务费由人民币126,000元调整为168,000元，自2024年10月1日起按季支付。\n三、巡检频次由每季一次改为每两月一次；进入D级洁净区的人员须持有效健康证明并经甲方GMP培训。\n四、服务期限顺延至2026年9月30日。\n五、原合同第七条“响应时间24小时”改为“响应时间12小时”。\n六、本协议为原合同不可分割的部分，与原合同不一致的以本协议为准，其余条款仍然有效。\n七、本协议一式四份，双方各执两份，自双方盖章之日起生效。",
    { after: 16 },
  );
  signatures(
    sheet,
    [
      [["甲方（盖章）："], ["授权代表：", "覃业昌"], ["日期：", "2024.9.3"]],
      [["乙方（盖章）："], ["授权代表：", "郁伟"], ["日期：", "2024.9.3"]],
    ],
    { height: 12, pen: { ...PEN, size: 6.6 } },
  );
  roundSeal(sheet, 64, sheet.y - 18, "广西桂柳生物制药有限公司", "", { turn: 4, ink: 0.8 });
  roundSeal(sheet, 152, sheet.y - 18, US.name, "合同专用章", { turn: -7, ink: 0.8 });
  return [sheet];
}

/** What lies behind the supplement: a table of machines. */
function machinesBehind(): Sheet {
  const sheet = new Sheet("machines-behind", { face: "song", size: 4.4, top: 40 });
  title(sheet, "附表　设备清单");
  const names = ["理瓶机", "旋盖机", "贴标机", "装盒机", "检重秤", "裹包机", "码垛机"];
  table(sheet, {
    widths: [20, 80, 66],
    height: 16,
    rows: names.map((name, i) => [`${i + 1}`, name, `GL3-2-0${i + 1}`]),
  });
  return sheet;
}

/** A draft that went round for comment: nobody has signed. */
function kilnDraft(): Sheet[] {
  const sheet = new Sheet("kiln-sale-draft", { face: "song", size: 3.9, top: 20 });
  sheet.text(sheet.right, 18, "2023-06-20法务修改稿　征求意见", { size: 3.2, align: "right", face: "hei" });
  title(sheet, "产 品 销 售 合 同", { size: 7.2 });
  pairs(sheet, [["合同编号：____________", "签订日期：2023年__月__日"]]);
  row(sheet, [[0, "需方：江西景瓷陶瓷新材料股份有限公司"]], 7);
  row(sheet, [[0, `供方：${US.name}`]], 7);
  sheet.y += 4;
  table(sheet, {
    widths: [60, 40, 20, 46],
    height: 9,
    head: GREY_HEAD,
    aligns: ["left", "left", "centre", "right"],
    rows: [
      ["产品", "型号", "数量", "金额（元）"],
      ["窑炉出坯机械手", "YL-CP-6", "3", "【待定】"],
      ["坯体翻转输送线", "YL-FZ-12", "1", "【待定】"],
    ],
  });
  para(
    sheet,
    "第一条　交货期：〔供方建议90天，需方要求60天，请领导定〕。\n第二条　付款：3-3-3-1。〔财务意见：预付款应不低于40%〕\n第三条　质保：验收后〔12／18〕个月。\n第四条　违约金：按日万分之五。\n第五条　争议提交〔供方／需方〕所在地人民法院。",
    { indent: 0, after: 24 },
  );
  signatures(
    sheet,
    [
      [["需方（盖章）："], ["代表："], ["日期：　　年　　月　　日"]],
      [["供方（盖章）："], ["代表："], ["日期：　　年　　月　　日"]],
    ],
    { height: 10 },
  );
  boxStamp(sheet, 166, 49, "草稿", { size: 8, turn: -14, colour: "#666666" });
  return [sheet];
}

/** One side signed in December, the other in January. */
function winterSignatures(): Sheet[] {
  const sheet = new Sheet("winter-signatures", { face: "song", size: 3.8, top: 20 });
  title(sheet, "年度设备维保服务合同", { size: 7 });
  pairs(sheet, [["甲方：黑龙江三江垦丰粮油加工有限公司", "编号：SJKF-SB-27"], [`乙方：${US.name}`]]);
  para(sheet, "甲方委托乙方对其大米包装车间的自动码垛、套袋设备提供年度维护保养服务，双方约定：", { after: 3 });
  clauses(
    sheet,
    "1. 服务期十二个月，自双方签字盖章之日起算。\n2. 服务内容：每季度巡检一次，全年不限次数远程支持，故障到场四次以内免费。\n3. 服务费每年人民币伍万肆仟元（￥54,000.00），分两次支付。\n4. 备件另计，按乙方当年价目表九折。\n5. 冬季道路封闭时，到场时限相应顺延。\n6. 甲方指定专人配合，提供必要的登高、照明条件。\n7. 任何一方可提前三十日书面通知终止。\n8. 本合同一式两份。",
    22,
  );
  signatures(
    sheet,
    [
      [["甲方（盖章）"], ["代表：", "滕广海"], ["2023年12月26日"]],
      [["乙方（盖章）"], ["代表：", "郁伟"], ["2024年1月9日"]],
    ],
    { height: 11 },
  );
  roundSeal(sheet, 60, sheet.y - 14, "黑龙江三江垦丰粮油加工有限公司", "合同专用章", { turn: 7 });
  roundSeal(sheet, 148, sheet.y - 15, US.name, "合同专用章", { turn: -4 });
  return [sheet];
}

/** An agent in Hong Kong: of a type that has no name of its own. */
function agencyDeed(): Sheet[] {
  const agent = "香港信亨機電有限公司";
  const sheet = new Sheet("agency-deed", { face: "ming", size: 3.9, top: 22 });
  title(sheet, "獨家代理協議", { face: "mingBold", size: 7.2 });
  row(sheet, [[0, `委託人：${US.traditional}（甲方）`]], 8);
  row(sheet, [[0, `代理人：${agent}（乙方）`]], 8);
  para(
    sheet,
    "一、甲方授權乙方為其包裝及倉儲自動化產品在香港及澳門地區之獨家代理。\n二、代理期限三年，由2021年5月1日起至2024年4月30日止。\n三、乙方每年須達成銷售額港幣三百萬元；連續兩年未達成者，甲方得取消獨家權。\n四、佣金按成交淨額百分之八計算，於客戶付清貨款後三十日內支付。\n五、乙方不得代理與甲方產品構成競爭之品牌。\n六、甲方負責提供樣本、培訓及技術支援。\n七、本協議受香港特別行政區法律管轄。",
    { after: 20 },
  );
  signatures(sheet, [
    [["甲方代表："], ["盧承澤"], ["2021年4月22日"]],
    [["乙方代表："], ["鄺永祥"], ["2021年4月22日"]],
  ]);
  roundSeal(sheet, 62, sheet.y - 9, US.name, "合同专用章", { ink: 0.75 });
  squareSeal(sheet, 160, sheet.y - 11, "香港信亨機電有限公司", { side: 22, colour: "#2a4aa0" });
  return [sheet];
}

/** What a program thought to have read on the scan of another paper: a weekly plan. */
function weeklyPlan(): Sheet[] {
  const sheet = new Sheet("weekly-plan", { face: "hei" });
  const lines = [
    "部门周工作计划",
    "2019年第37周",
    "填报：仓储组",
    "一 盘点",
    "二 叉车年检",
    "三 货架标签更换",
    "完成率 85%",
  ];
  for (const line of lines) row(sheet, [[0, line]]);
  table(sheet, { widths: [60], rows: [[penned("已阅")]] });
  return [sheet];
}

export const pacts: readonly Paper[] = [
  {
    name: "flotation-sale",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2023-12-04",
      customer: "湖南湘衡有色金属集团有限责任公司水口选矿分公司",
      amount: "1286000.00",
      why: "signed on two days; a branch with a long name",
    }),
    pages: flotationSale,
    ways: [scanPdf(200), mixed(1)],
  },
  {
    name: "packhouse-agreement",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2022-07-15",
      customer: "洛川塬上红果业专业合作社联合社",
      amount: "468000.00",
      why: "an agreement to deliver and install; dated by hand",
    }),
    pages: packhouse,
    ways: [phone({ tilt: 0.03, shadow: 0.25 }), copy(1)],
  },
  {
    name: "rail-purchase",
    department: "采购部",
    wanted: filed("Y/采购合同", {
      date: "2024-06-12",
      customer: "臺中鼎銳精密滑軌股份有限公司",
      amount: "312500.00",
      why: "traditional; dates of delivery in it",
    }),
    pages: railPurchase,
    ways: [scanTiff(200)],
  },
  {
    name: "vibration-study",
    department: "采购部",
    wanted: filed("Y/服务合同", {
      date: "2025-04-18",
      customer: "西安秦川理工大学",
      amount: "86000.00",
      why: "signed on two days; the hidden text is of another paper",
    }),
    pages: vibrationStudy,
    ways: [falseLayer(weeklyPlan)],
  },
  {
    name: "sterile-line-supplement",
    department: "客服部",
    wanted: filed("Y/服务合同", {
      date: "2024-09-03",
      customer: "广西桂柳生物制药有限公司",
      why: "supplements a service contract of 2022; dated by hand",
    }),
    pages: sterileSupplement,
    ways: [thin(machinesBehind, 0.12)],
  },
  {
    name: "kiln-sale-draft",
    department: "销售部",
    wanted: asked("a draft that nobody signed, its date left open", "Y/销售合同"),
    pages: kilnDraft,
    ways: [scan(200)],
  },
  {
    name: "winter-signatures",
    department: "客服部",
    wanted: asked("signed in December by one, in January by the other", "Y/服务合同"),
    pages: winterSignatures,
    ways: [scan(200)],
  },
  {
    name: "agency-deed",
    department: "市场部",
    wanted: asked("a contract of another type: an agency", "Y/其他合同"),
    pages: agencyDeed,
    ways: [copy(1)],
  },
];
