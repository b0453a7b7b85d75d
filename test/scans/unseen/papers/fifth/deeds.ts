import { blanks, pageNumber, para, row, table, title } from "../../engine/layout.ts";
import { roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import { born, copy, fax, mixed, phone, scan, scanPdf } from "../../engine/ways.ts";
import { folded, punched } from "../../engine/wear.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** A machine is let to those who load ships, not sold. */
function machineLease(): Sheet[] {
  const tenant = "黄骅港诚运船务代理有限公司";
  const sheet = new Sheet("machine-lease", { size: 3.8, top: 18 });
  title(sheet, "移动式装船机租用协议", { size: 6.6, face: "heiBold", after: 3 });
  row(sheet, [[0.66, "编号：ZY-2024-06", { size: 3.4 }]], 3);
  para(sheet, `出租方：${US.name}（以下称甲方）`, { indent: 0 });
  para(sheet, `承租方：${tenant}（以下称乙方）`, { indent: 0, after: 1 });
  para(
    sheet,
    "第一条　租赁物　甲方将自有的YL-ZC12型移动式装船机壹台（出厂编号2308-0117，购置原值68万元）出租给乙方，用于散粮码头装船作业。\n第二条　租期　自2024年10月20日起至2025年4月19日止，共六个月。期满乙方继续使用的，应提前二十日书面提出。\n第三条　租金　每月人民币贰万陆仟元整（￥26,000.00），每月五日前支付当月租金。进场时另付押金伍万元，退场验收后无息退还。\n第四条　运输　进退场运费由乙方承担，装卸由双方共同监督。\n第五条　使用与保养　乙方应指定经甲方培训的人员操作，每日填写运转记录；日常润滑由乙方负责，大修由甲方负责。因操作不当损坏的，乙方照价赔偿。\n第六条　所有权　租赁期间设备所有权属甲方，乙方不得转租、抵押或以任何方式处分。\n第七条　保险　甲方投保财产一切险，乙方投保现场人员意外险。\n第八条　违约　乙方逾期支付租金超过十五日，甲方有权收回设备，押金不退。\n第九条　本协议一式四份，各执两份，双方签字盖章后生效。",
    { indent: 0, leading: 1.6, after: 6 },
  );
  const pen = { face: "running", size: 6 } as const;
  const at = sheet.y;
  row(
    sheet,
    [
      [0, "甲方（盖章）："],
      [0.53, "乙方（盖章）："],
    ],
    8,
  );
  row(
    sheet,
    [
      [0, US.name],
      [0.53, tenant],
    ],
    8,
  );
  blanks(
    sheet,
    [
      [0, "代表：", "陆一鸣", { ...pen, to: 0.4 }],
      [0.53, "代表：", "刘洪海", { ...pen, to: 0.92 }],
    ],
    13,
  );
  blanks(
    sheet,
    [
      [0, "签署日：", "2024年10月8日", { ...pen, to: 0.4 }],
      [0.53, "签署日：", "2024年10月8日", { ...pen, to: 0.92 }],
    ],
    13,
  );
  roundSeal(sheet, 60, at + 18, US.name, "合同专用章", { turn: 11, ink: 0.72 });
  roundSeal(sheet, 148, at + 19, tenant, "", { turn: -16, ink: 0.75 });
  return [sheet];
}

/** A university tests for us, on the form of its office for research: a cover, the terms, the signatures. */
function universityTests(): Sheet[] {
  const school = "关中理工大学";
  const cover = new Sheet("university-tests", { size: 4.6, top: 24 });
  row(cover, [[0, "合同登记编号：", { size: 3.8 }]], 2);
  for (let i = 0; i < 14; i++) cover.box(56 + i * 7, 20, 7, 7.5);
  for (const [i, digit] of [..."20236101000417"].entries())
    cover.text(59.5 + i * 7, 25.6, digit, { size: 4, align: "centre", untold: true });
  cover.lines.push({ text: "20236101000417", hand: false });
  cover.y = 66;
  title(cover, "技　术　服　务　合　同", { size: 11, after: 36 });
  for (const [label, value] of [
    ["项目名称：", "堆垛机立柱疲劳寿命试验与评定"],
    ["委托方（甲方）：", US.name],
    ["受托方（乙方）：", school],
    ["签订地点：", "陕西省西安市"],
    ["有效期限：", "2023年9月至2024年6月"],
  ] as const)
    blanks(cover, [[0.06, label, value, { to: 0.94 }]], 17);
  cover.y = 262;
  row(cover, [[0.5, "关中理工大学科学技术研究院　监制", { align: "centre", size: 4.2 }]], 4);

  const terms = new Sheet("university-tests-2", { size: 3.9 });
  para(
    terms,
    "依据《中华人民共和国民法典》的规定，甲方委托乙方就堆垛机立柱疲劳寿命进行试验与评定，并支付报酬，双方订立本合同。",
    { after: 2 },
  );
  for (const [head, text] of [
    [
      "一、服务的内容、方式和要求",
      "1．对甲方提供的SRM系列立柱试件12根，按GB/T 3075进行轴向疲劳试验，应力水平不少于四级；\n2．对断口作扫描电镜观察，提交失效分析；\n3．提出立柱翼缘焊缝改进建议不少于两项。",
    ],
    ["二、工作条件和协作事项", "甲方于合同签订后二十日内提供试件、材质证明及图纸，试件制作费用自理。"],
    ["三、履行期限、地点", "2024年6月30日以前在西安完成，试验地点为乙方机械结构强度实验室。"],
    ["四、验收标准和方式", "乙方交付《试验报告》纸质五份、电子版一份，甲方十五日内书面确认即为验收。"],
    [
      "五、报酬及其支付方式",
      "报酬总额：人民币壹拾捌万伍仟元整（￥185,000.00）。合同生效后十日内付60%，报告验收后付40%。乙方开具增值税发票。",
    ],
    ["六、成果归属", "试验数据归甲方所有；乙方经甲方书面同意可用于学术论文发表，署名时注明资助来源。"],
    ["七、违约责任", "乙方逾期未交付报告的，每逾期一周减收报酬的1%；甲方逾期付款的，按同期贷款市场报价利率支付利息。"],
    ["八、争议的解决办法", "协商不成的，向甲方所在地人民法院起诉。"],
  ] as const) {
    para(terms, head, { indent: 0, face: "songBold" });
    para(terms, text, { after: 1.5 });
  }
  pageNumber(terms, "- 2 -");

  const last = new Sheet("university-tests-3", { size: 3.9, top: 26 });
  const pen = { face: "cursive", size: 6.4 } as const;
  const party = (side: string, name: string, agent: string, address: string, bank: string, date: string) => [
    [{ text: side, align: "centre" as const }, "名　称", { text: `${name}（签章）`, span: 2 }],
    ["", "委托代理人", { text: agent, span: 2, ...pen }],
    ["", "通讯地址", { text: address, span: 2 }],
    ["", "开户行账号", { text: bank, span: 2 }],
    ["", "签字日期", { text: date, span: 2, ...pen }],
  ];
  table(last, {
    widths: [16, 30, 60, 60],
    height: 13,
    rows: [
      ...party("甲方", US.name, "江澄", US.address, `${US.bank}　${US.account}`, "2023年9月18日"),
      ...party(
        "乙方",
        school,
        "雷震东",
        "西安市长安区韦郭路东段9号",
        "建行西安高校支行　6105 0175 4000 0000 3321",
        "2023年9月25日",
      ),
    ],
  });
  row(last, [[0, "（此页为签章页，以下无正文）", { size: 3.4 }]], 12);
  roundSeal(last, 140, 50, US.name, "合同专用章", { turn: -12, ink: 0.7 });
  roundSeal(last, 142, 118, school, "科技合同专用章", { turn: 7, ink: 0.7, radius: 21 });
  pageNumber(last, "- 3 -");
  return [cover, terms, last];
}

/** A hospital keeps the software of its transport lines in care: two pages written, the signed one scanned. */
function hospitalSoftware(): Sheet[] {
  const hospital = "赣南章江人民医院";
  const first = new Sheet("hospital-software", { face: "hei", size: 3.6 });
  title(first, "院内物流传输系统软件许可及运行维护协议", { face: "heiBold", size: 6 });
  row(
    first,
    [
      [0, "甲方合同号：ZJYY-XX-2025-019"],
      [0.58, "乙方合同号：YLF-2025-062"],
    ],
    2,
  );
  first.y += 2;
  table(first, {
    widths: [24, 59, 24, 59],
    height: 9,
    rows: [
      ["甲方", hospital, "乙方", US.name],
      ["地址", "赣州市章贡区客家大道216号", "地址", US.address],
      ["归口科室", "信息科、后勤保障部", "联系人", "方晓岚"],
      ["电话", "0797-816 0295", "电话", US.phone],
    ],
  });
  first.y += 2;
  for (const [head, text] of [
    [
      "1　背景",
      "甲方门急诊综合楼于2022年11月启用乙方提供的箱式物流传输系统，原免费维护期至2025年6月30日届满。双方就其后的软件使用许可续期与运行维护服务达成本协议。",
    ],
    [
      "2　服务内容",
      "2.1 调度软件TransMed 3许可续期，不限站点数，许可期与服务期一致；\n2.2 每季度上门巡检一次，出具巡检报告；\n2.3 7×24小时热线，一级故障30分钟内远程响应，4小时到院；\n2.4 每年两次软件升级，升级在夜间22点以后进行；\n2.5 与医院信息系统接口的日常维护。",
    ],
    ["3　服务期限", "自2025年7月1日起至2027年6月30日止，共24个月。"],
    [
      "4　费用",
      "许可续期费每年12,000元，运行维护服务费每年63,000元，两年合计人民币150,000.00元（大写：壹拾伍万元整），含税6%。",
    ],
  ] as const) {
    para(first, head, { indent: 0, face: "heiBold" });
    para(first, text, { indent: 0, after: 1 });
  }
  pageNumber(first, "1/3");
  const second = new Sheet("hospital-software-2", { face: "hei", size: 3.6 });
  for (const [head, text] of [
    ["5　付款", "每半年支付一次，乙方凭甲方签字的巡检报告及等额发票请款，甲方收票后三十日内转账支付。"],
    [
      "6　服务质量考核",
      "系统月可用率不低于99.5%。每低一个百分点扣当期费用的2%；连续两个季度低于98%的，甲方有权终止协议。",
    ],
    ["7　备品备件", "备件更换按附件价目另行结算，500元以下的免收。"],
    [
      "8　数据与患者隐私",
      "乙方人员不得查看、复制、带离任何患者信息；进入病区须佩戴工牌，遵守院感要求。违反的承担全部法律责任。",
    ],
    ["9　廉洁约定", "乙方不得以任何形式向甲方工作人员给付回扣、礼金或其他利益。"],
    ["10　协议变更与解除", "任何修改须书面作出。一方严重违约，经催告十五日内不改正的，对方可解除协议。"],
    ["11　生效", "协议经双方签字盖章后生效，一式五份，甲方三份，乙方两份。附件：备件价目表、巡检报告样式。"],
  ] as const) {
    para(second, head, { indent: 0, face: "heiBold" });
    para(second, text, { indent: 0, after: 2 });
  }
  pageNumber(second, "2/3");
  const third = new Sheet("hospital-software-3", { face: "hei", size: 3.6, top: 30 });
  const pen = { face: "running", size: 6.2 } as const;
  para(third, "签署页", { indent: 0, face: "heiBold", size: 4.6, after: 8 });
  const top = third.y;
  for (const [at, side, name, agent, date] of [
    [0, "甲方", hospital, "曾祥林", "2025年6月27日"],
    [0.52, "乙方", US.name, "郑海宁", "2025年7月1日"],
  ] as const) {
    third.y = top;
    row(third, [[at, `${side}（公章）：`]], 6);
    row(third, [[at, name]], 8);
    blanks(third, [[at, "法定代表人或授权人：", agent, { ...pen, to: at + 0.47 }]], 16);
    blanks(third, [[at, "日期：", date, { ...pen, to: at + 0.4 }]], 14);
  }
  roundSeal(third, 56, top + 26, hospital, "", { turn: 4, ink: 0.75, radius: 21 });
  roundSeal(third, 148, top + 22, US.name, "合同专用章", { turn: -9, ink: 0.7 });
  pageNumber(third, "3/3");
  return [first, second, third];
}

/** Steel that we buy, on the form for industrial and mining goods with its three columns at the foot. */
function steelBought(): Sheet[] {
  const seller = "邯郸市丛台钢联物资有限公司";
  const sheet = new Sheet("steel-bought", { size: 3.5, top: 16 });
  title(sheet, "工矿产品购销合同", { size: 7, after: 3 });
  row(
    sheet,
    [
      [0, `供方：${seller}`],
      [0.56, "合同编号：GL2022-0406-3"],
    ],
    5,
  );
  row(
    sheet,
    [
      [0, `需方：${US.name}`],
      [0.56, "签订地点：邯郸　　签订时间：2022年4月6日"],
    ],
    6.5,
  );
  row(sheet, [[0, "一、产品名称、规格、材质、数量、金额"]], 7);
  sheet.y += 2;
  table(sheet, {
    widths: [34, 36, 22, 20, 26, 28],
    head: { align: "centre", face: "songBold" },
    aligns: ["left", "left", "centre", "right", "right", "right"],
    rows: [
      ["品名", "规格（mm）", "材质", "吨数", "单价", "金额（元）"],
      ["热轧H型钢", "300×300×10×15", "Q355B", "42.60", "5,180", "220,668.00"],
      ["方矩管", "120×120×5", "Q235B", "18.20", "5,460", "99,372.00"],
      ["中厚板", "16×2200×L", "Q355B", "25.00", "5,300", "132,500.00"],
      [{ text: "合计人民币（大写）：肆拾伍万贰仟伍佰肆拾元整", span: 5, align: "left" }, "452,540.00"],
    ],
  });
  para(
    sheet,
    "二、质量要求、技术标准：按国家现行标准，随货附钢厂质保书。\n三、交（提）货地点、方式：供方代办汽运至需方杭州仓库，过磅交货，磅差±3‰以内不计。\n四、运输费用负担：含在单价内。\n五、交货期限：款到后十二日内分两车交齐。\n六、验收及异议期限：外观当日验收，内在质量十日内提出，并保留原物。\n七、结算方式及期限：电汇，签约后三日内预付五成，余款货到付清，供方开13%增值税发票。\n八、价格：本合同价格锁定至2022年4月20日，过期随行就市。\n九、违约责任：按《民法典》执行。\n十、解决争议的方式：协商；协商不成由需方所在地法院管辖。\n十一、其他约定：本合同传真件有效。",
    { indent: 0, leading: 1.55, after: 3 },
  );
  const top = sheet.y;
  table(sheet, {
    widths: [60, 60, 46],
    height: 8,
    head: { align: "centre", face: "songBold" },
    style: { size: 3.2 },
    rows: [
      ["供　方", "需　方", "鉴（公）证意见"],
      [`单位名称（章）：${seller}`, `单位名称（章）：${US.name}`, ""],
      ["委托代理人：岳建军", "委托代理人：陆一鸣", "经办人："],
      ["电话：0310-802 5516", `电话：${US.phone}`, ""],
      ["开户行：邯郸银行丛台支行", `开户行：${US.bank}`, "（章）"],
      ["账号：8105 2011 0204 669", `账号：${US.account}`, "　　年　　月　　日"],
    ],
  });
  roundSeal(sheet, 60, top + 26, seller, "合同专用章", { turn: -6, ink: 0.65 });
  roundSeal(sheet, 118, top + 28, US.name, "合同专用章", { turn: 13, ink: 0.6 });
  return [sheet];
}

/** A web trader's idea of working together: nobody has signed it. */
function frameDraft(): Sheet[] {
  const partner = "广州番禺橙果电子商务有限公司";
  const sheet = new Sheet("frame-draft", { face: "hei", size: 3.7, top: 18 });
  row(sheet, [[1, "讨论稿V3　请于9月5日前反馈修改意见", { align: "right", size: 3.1, colour: "#b02a2a" }]], 2);
  title(sheet, "战略合作框架协议", { face: "heiBold", size: 7 });
  para(sheet, `甲方：${partner}`, { indent: 0 });
  para(sheet, `乙方：${US.name}`, { indent: 0, after: 2 });
  para(
    sheet,
    "鉴于甲方拟在三年内新建六个区域仓，乙方具备自动化仓储设备的设计制造能力，双方本着互利共赢的原则，就长期合作达成如下意向：\n一、合作范围：仓库规划、分拣线及搬运机器人供货、驻场运维。\n二、合作期限：三年，自签署之日起算。\n三、合作方式：具体项目由双方另行签订合同，本协议不构成采购承诺。甲方在同等条件下优先选用乙方产品。\n四、价格：乙方承诺给予甲方不高于同期同类客户的价格。【待商务确认】\n五、工作机制：双方各指定一名项目总监，每季度会晤一次。\n六、保密：双方对获知的商业秘密负有保密义务，期限至协议终止后两年。\n七、排他：【乙方建议删除本条】\n八、本协议自双方签字盖章之日起生效，一式两份。",
    { leading: 1.8, after: 12 },
  );
  row(
    sheet,
    [
      [0, "甲方（盖章）："],
      [0.52, "乙方（盖章）："],
    ],
    8,
  );
  row(
    sheet,
    [
      [0, "授权代表："],
      [0.52, "授权代表："],
    ],
    14,
  );
  row(
    sheet,
    [
      [0, "日期：　　　年　　月　　日"],
      [0.52, "日期：　　　年　　月　　日"],
    ],
    12,
  );
  pageNumber(sheet, "第 1 页 / 共 1 页");
  return [sheet];
}

/** More is bought under a contract of the year before. */
function mineSupplement(): Sheet[] {
  const mine = "洛阳伊滨重型矿山机器厂";
  const sheet = new Sheet("mine-supplement", { size: 4.1, top: 30 });
  title(sheet, "补充协议书（一）", { size: 7.2, after: 6 });
  para(sheet, `买方：${mine}`, { indent: 0 });
  para(sheet, `卖方：${US.name}`, { indent: 0, after: 3 });
  para(
    sheet,
    "买卖双方于2023年8月2日签订了《矿用转载输送设备销售合同》（合同编号：YLX-2023-176，以下称“主合同”）。因买方现场布置调整，经协商，就主合同补充如下：\n一、在主合同供货范围之外，增加转载溜槽衬板二十四件、清扫器六台，增加价款人民币肆万柒仟陆佰元整（￥47,600.00）。\n二、主合同第五条约定的交货地点变更为洛阳市伊滨区诸葛镇买方二分厂。\n三、新增部分随主合同第二批设备一并交付，发票一并开具。\n四、新增价款于到货后三十日内一次付清。\n五、本补充协议是主合同不可分割的组成部分；与主合同不一致的，以本补充协议为准，其余仍按主合同执行。\n六、本补充协议一式四份，双方各执两份，签字盖章后生效。",
    { leading: 1.95, after: 14 },
  );
  const at = sheet.y;
  const pen = { face: "brush", size: 5.8 } as const;
  row(
    sheet,
    [
      [0, "买方（章）"],
      [0.54, "卖方（章）"],
    ],
    6,
  );
  row(
    sheet,
    [
      [0.02, "马保国", pen],
      [0.56, "江澄", pen],
    ],
    14,
  );
  row(
    sheet,
    [
      [0.02, "2024年1月15日", pen],
      [0.56, "2024年1月15日", pen],
    ],
    13,
  );
  roundSeal(sheet, 52, at + 17, mine, "合同专用章", { turn: -18, ink: 0.7 });
  roundSeal(sheet, 140, at + 15, US.name, "合同专用章", { turn: 5, ink: 0.75 });
  return [sheet];
}

/** A county's bureau buys by tender: it is the one that buys, we supply. */
function bureauTender(): Sheet[] {
  const bureau = "松阳县市政公用事业管理局";
  const first = new Sheet("bureau-tender", { size: 4, top: 26 });
  title(first, "政府采购合同", { size: 8, after: 4 });
  title(first, "（货物类）", { size: 4.6, face: "song", after: 6 });
  for (const line of [
    "项目名称：垃圾中转站智能压缩转运设备采购项目",
    "采购编号：SYZC-2026-G011",
    `甲方（采购人）：${bureau}`,
    `乙方（供应商）：${US.name}`,
  ])
    para(first, line, { indent: 0, leading: 1.8 });
  first.y += 3;
  para(
    first,
    "甲方于2026年2月25日以公开招标方式采购本项目，经评审确定乙方为中标人。双方根据招标文件和投标文件，签订本合同。",
    { after: 3 },
  );
  table(first, {
    widths: [14, 56, 36, 20, 40],
    head: { align: "centre", face: "songBold" },
    aligns: ["centre", "left", "left", "centre", "right"],
    height: 9,
    rows: [
      ["序号", "货物名称", "型号", "数量", "中标金额（元）"],
      ["1", "水平压缩转运机", "YL-YS15", "2台", "536,000.00"],
      ["2", "自动移箱平台", "YL-YX02", "2套", "148,000.00"],
      ["3", "除臭与远程监控系统", "定制", "1套", "92,000.00"],
      [{ text: "合同总价（大写）：柒拾柒万陆仟元整", span: 4, align: "left" }, "776,000.00"],
    ],
  });
  para(
    first,
    "一、合同总价包括设备、运输、安装、调试、培训、税金等一切费用。\n二、交货期：合同签订后60日内安装调试完毕。\n三、交货地点：松阳县西屏街道瓦窑头中转站。\n四、履约保证金：合同总价的1%，验收合格后退还。",
    { leading: 1.75 },
  );
  pageNumber(first, "1");
  const second = new Sheet("bureau-tender-2", { size: 4, top: 26 });
  para(
    second,
    "五、付款方式：合同生效后七个工作日内预付40%，验收合格后支付至100%，款项由县财政国库集中支付。\n六、质量保证期：自验收合格之日起36个月。\n七、售后服务：接到报修后1小时响应，8小时内修复。\n八、验收：由甲方组织，邀请特种设备检验机构参加，出具验收报告。\n九、违约责任：乙方逾期交货，每日按合同总价的0.5‰支付违约金。\n十、本合同不得转让、分包。\n十一、因履行本合同发生的争议，由松阳县人民法院管辖。\n十二、本合同一式六份，甲方三份，乙方两份，政府采购监管部门备案一份。",
    { leading: 1.85, after: 14 },
  );
  const top = second.y;
  const pen = { face: "running", size: 6 } as const;
  table(second, {
    widths: [83, 83],
    rules: "none",
    height: 11,
    rows: [
      ["甲方（盖章）", "乙方（盖章）"],
      [bureau, US.name],
      ["代表人签字：", "代表人签字："],
      [
        { text: "2026年3月12日", ...pen },
        { text: "2026年3月10日", ...pen },
      ],
    ],
  });
  second.text(50, top + 29, "叶孟君", { ...pen, size: 7 });
  second.text(133, top + 29, "江澄", { ...pen, size: 7 });
  roundSeal(second, 56, top + 20, bureau, "", { turn: 3, ink: 0.7, radius: 21 });
  roundSeal(second, 142, top + 22, US.name, "合同专用章", { turn: -14, ink: 0.7 });
  squareSeal(second, 172, top + 36, "江澄之印", { side: 12 });
  pageNumber(second, "2");
  return [first, second];
}

export const deeds: readonly Paper[] = [
  {
    name: "machine-lease",
    department: "销售部",
    wanted: asked("a machine is let: neither sale, purchase nor service", "Y/其他合同"),
    pages: machineLease,
    ways: [scan(200, [punched()])],
  },
  {
    name: "university-tests",
    department: "采购部",
    wanted: filed("Y/服务合同", {
      date: "2023-09-25",
      customer: "关中理工大学",
      amount: "185000.00",
      why: "we have something tested; the university signed a week after us",
    }),
    pages: universityTests,
    ways: [scanPdf(200, { upside: 1 })],
  },
  {
    name: "hospital-software",
    department: "客服部",
    wanted: filed("Y/服务合同", {
      date: "2025-07-01",
      customer: "赣南章江人民医院",
      amount: "150000.00",
      why: "a licence and care for two years; signed last on the day on which it begins",
    }),
    pages: hospitalSoftware,
    ways: [mixed(2)],
  },
  {
    name: "steel-bought",
    department: "采购部",
    wanted: filed("Y/采购合同", {
      date: "2022-04-06",
      customer: "邯郸市丛台钢联物资有限公司",
      amount: "452540.00",
      why: "we are the side that needs",
    }),
    pages: steelBought,
    ways: [copy(2), scan(200)],
  },
  {
    name: "frame-draft",
    department: "销售部",
    wanted: asked("a frame, for discussion: nobody signed it", "Y/其他合同"),
    pages: frameDraft,
    ways: [born()],
  },
  {
    name: "mine-supplement",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2024-01-15",
      customer: "洛阳伊滨重型矿山机器厂",
      amount: "47600.00",
      why: "a supplement to a contract of sale of the year before: its own signing counts",
    }),
    pages: mineSupplement,
    ways: [phone({ tilt: 0.03 }), fax("fine")],
  },
  {
    name: "bureau-tender",
    department: "销售部",
    wanted: filed("Y/销售合同", {
      date: "2026-03-12",
      customer: "松阳县市政公用事业管理局",
      amount: "776000.00",
      why: "called a purchase by the bureau that buys: we sell",
    }),
    pages: bureauTender,
    ways: [scanPdf(150, { more: [folded(0.33, 0.66)] })],
  },
];
