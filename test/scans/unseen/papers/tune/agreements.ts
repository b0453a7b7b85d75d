import { blanks, pageNumber, para, row, table, title } from "../../engine/layout.ts";
import { boxStamp, roundSeal, squareSeal } from "../../engine/seal.ts";
import { Sheet } from "../../engine/sheet.ts";
import {
  born,
  copy,
  falseLayer,
  fax,
  faxPng,
  mixed,
  phone,
  scan,
  scanPdf,
  scanTiff,
  scanTurned,
  thin,
} from "../../engine/ways.ts";
import { folded, punched } from "../../engine/wear.ts";
import { asked, filed, type Paper } from "../../paper.ts";
import { US } from "../us.ts";

/** 购销合同 with 供方/需方, a number of another year and the date in Chinese characters; we sell. */
function supplyAndSale(): Sheet[] {
  const sheet = new Sheet("supply-and-sale", { face: "song", size: 3.9 });
  title(sheet, "工矿产品购销合同", { size: 7.2, spacing: 1.5 });
  row(
    sheet,
    [
      [0, `供方：${US.name}`],
      [0.62, "合同编号：WX-GX-2022-1147/B"],
    ],
    8,
  );
  row(sheet, [
    [0, "需方：无锡市锡沪轴承制造有限公司"],
    [0.62, "签订地点：无锡市惠山区"],
  ]);
  para(sheet, "供需双方本着互惠互利的原则，依据《民法典》之规定，就需方向供方订购下列产品事宜达成一致，特立此合同。", {
    after: 2,
  });
  para(sheet, "一、产品名称、规格、数量、金额", { indent: 0, after: 1.5 });
  table(sheet, {
    widths: [38, 36, 14, 14, 30, 34],
    aligns: ["left", "left", "centre", "centre", "right", "right"],
    head: { align: "centre", face: "heiBold" },
    style: { size: 3.5 },
    rows: [
      ["产品名称", "型号规格", "单位", "数量", "单价(元)", "总额(元)"],
      ["轴承套圈自动车削单元", "YL-ZX60", "套", "3", "138,000.00", "414,000.00"],
      ["桁架机械手备件包", "BJ-03", "包", "6", "12,000.00", "72,000.00"],
      [
        { text: "合计人民币金额（大写）：肆拾捌万陆仟元整", span: 4, align: "left" },
        { text: "￥486,000.00", span: 2, align: "right" },
      ],
    ],
  });
  sheet.y += 1;
  for (const clause of [
    "二、质量要求、技术标准：按Q/YL 021-2021企业标准执行，供方对质量负责的期限为安装调试合格之日起十八个月，即不早于2025年9月30日届满。",
    "三、交（提）货地点、方式：供方于2024年4月30日前送至需方锡山二厂区，运杂费由供方负担。",
    "四、包装标准：木箱防潮包装，包装物不回收。",
    "五、验收标准、方法及提出异议期限：货到十五日内由需方组织验收，逾期视为合格。",
    "六、结算方式及期限：预付30%，货到验收后付60%，余10%为质保金。承兑汇票结算的，贴息由需方承担。",
    "七、违约责任：按《民法典》有关条款执行。解决合同纠纷的方式：协商不成的，由供方所在地人民法院管辖。",
    "八、本合同一式肆份，双方各执贰份，传真件与原件具有同等效力，自双方盖章之日起生效。",
  ])
    para(sheet, clause, { indent: 0 });
  sheet.y += 4;
  const head = sheet.y;
  table(sheet, {
    widths: [83, 83],
    height: 8,
    style: { size: 3.5 },
    head: { align: "centre", face: "heiBold" },
    rows: [
      ["供　　方", "需　　方"],
      [`单位名称（章）：${US.name}`, "单位名称（章）：无锡市锡沪轴承制造有限公司"],
      ["委托代理人：陶一帆", "委托代理人：缪建新"],
      [`电话：${US.phone}`, "电话：0510-8370 6622"],
      [`开户银行：${US.bank}`, "开户银行：江苏银行无锡惠山支行"],
      ["签订日期：二〇二四年三月五日", "签订日期：二〇二四年三月五日"],
    ],
  });
  roundSeal(sheet, 78, head + 24, US.name, "合同专用章", { turn: -7 });
  roundSeal(sheet, 160, head + 22, "无锡市锡沪轴承制造有限公司", "合同专用章", { turn: 11 });
  return [sheet];
}

/** 买卖合同: we are the buyer, named second; the term is another year's. */
function weBuy(): Sheet[] {
  const sheet = new Sheet("we-buy", { face: "hei", size: 3.7 });
  title(sheet, "买 卖 合 同", { face: "heiBold", size: 7.5 });
  row(sheet, [[0.6, "合同号：SXJD[2023]购字第 0218 号", { size: 3.3 }]], 6);
  row(sheet, [[0, "甲　方（出卖人）：绍兴市嘉德液压件有限公司"]], 9);
  row(sheet, [[0, "住所：绍兴市柯桥区福全街道工业园兴业路77号"]]);
  row(sheet, [[0, `乙　方（买受人）：${US.name}`]]);
  row(sheet, [[0, `住所：${US.address}`]]);
  sheet.y += 2;
  for (const clause of [
    "第一条　标的物：甲方向乙方供应液压站总成及液压油缸，具体型号、数量以乙方每月下达的供货计划为准，年度暂定总价款人民币壹佰贰拾万元整（￥1,200,000.00）。",
    "第二条　有效期：自2024年1月1日起至2024年12月31日止。期满双方无书面异议的，顺延一年至2025年12月31日。",
    "第三条　价格：按附件《2023年度价目表》下浮百分之五执行，铜价波动超过±8%时双方另行协商。",
    "第四条　交付：甲方应当在收到计划后十个工作日内送货至乙方仓库，并随货提供合格证与检验报告。",
    "第五条　付款：乙方于收到增值税专用发票后六十日内付清当月货款。",
    "第六条　甲方交付的标的物不符合约定的，乙方有权要求更换、退货，并由甲方承担因此发生的停线损失，每小时不超过2,000元。",
    "第七条　保密与知识产权：甲方不得将乙方图纸、工艺资料提供给第三人。",
    "第八条　争议提交杭州仲裁委员会仲裁。本合同一式两份，自双方签字盖章之日起成立。",
  ])
    para(sheet, clause, { indent: 0, leading: 1.8, after: 1.2 });
  sheet.y += 10;
  const y = sheet.y;
  row(sheet, [
    [0, "甲方（盖章）：绍兴市嘉德液压件有限公司"],
    [0.52, `乙方（盖章）：${US.name}`],
  ]);
  row(
    sheet,
    [
      [0, "法定代表人或授权代表："],
      [0.26, "孟祥德", { face: "running", size: 7 }],
      [0.52, "法定代表人或授权代表："],
      [0.78, "沈若兰", { face: "running", size: 7 }],
    ],
    10,
  );
  row(
    sheet,
    [
      [0, "日期："],
      [0.08, "2023.12.28", { face: "running", size: 6 }],
      [0.52, "日期："],
      [0.6, "2023.12.28", { face: "running", size: 6 }],
    ],
    10,
  );
  roundSeal(sheet, 66, y + 14, "绍兴市嘉德液压件有限公司", "", { turn: 4 });
  roundSeal(sheet, 152, y + 15, US.name, "合同专用章", { turn: -12 });
  pageNumber(sheet, "第 1 页 共 1 页");
  return [sheet];
}

/** The customer's own form: its title says 采购, and we are who sells. */
function theyBuyByTheirForm(): Sheet[] {
  const first = new Sheet("they-buy-1", { face: "song", size: 4.2 });
  row(
    first,
    [
      [0, "合同编号：HDZB-CG-2024-063"],
      [0.66, "密级：普通商密"],
    ],
    4,
  );
  first.y += 34;
  title(first, "设备采购安装合同", { size: 11, after: 16 });
  row(first, [[0.1, "项目名称：数字化车间（二期）柔性装配线"]], 14);
  row(first, [[0.1, "买　　方：合肥巢湖电机集团股份有限公司"]], 14);
  row(first, [[0.1, `卖　　方：${US.name}`]], 14);
  row(first, [[0.1, "签订时间：2024年9月14日"]], 14);
  row(first, [[0.1, "签订地点：安徽省合肥市肥东县"]], 14);
  const second = new Sheet("they-buy-2", { face: "song", size: 4 });
  for (const clause of [
    "1. 合同标的及价格\n1.1 卖方向买方提供柔性装配线壹条（含输送、压装、检测三个工作站），负责运输、安装、调试及培训。",
    "1.2 合同总价（含税）：人民币叁佰贰拾陆万伍仟捌佰元整（￥3265800.00），其中不含税价2890088.50元，税额375711.50元。",
    "2. 工期\n2.1 卖方应于2024年12月20日前完成设备到货，2025年3月31日前完成终验收。",
    "3. 付款\n3.1 合同生效后10日内付合同总价的30%；3.2 预验收后付30%；3.3 终验收后付35%；3.4 质保金5%，于质保期满（预计2027年3月）后30日内无息付清。",
    "4. 技术资料\n4.1 卖方应提交图纸、说明书、备件清单各三套，并提供电子版。",
    "5. 违约责任\n5.1 卖方迟延交货的，每迟延一周支付合同总价千分之五的违约金，累计不超过百分之五。",
    "6. 合同生效\n6.1 本合同经双方法定代表人或授权代表签字并加盖合同专用章后生效。",
  ])
    para(second, clause, { indent: 0, leading: 1.75, after: 1.5 });
  second.y += 8;
  const y = second.y;
  row(second, [
    [0, "买方：合肥巢湖电机集团股份有限公司"],
    [0.54, `卖方：${US.name}`],
  ]);
  row(
    second,
    [
      [0, "授权代表（签字）："],
      [0.24, "方立群", { face: "running", size: 7 }],
      [0.54, "授权代表（签字）："],
      [0.78, "江澄", { face: "running", size: 7 }],
    ],
    11,
  );
  row(second, [
    [0, "税号：91340100MA8N4HD63Q"],
    [0.54, `税号：${US.code}`],
  ]);
  roundSeal(second, 72, y + 10, "合肥巢湖电机集团股份有限公司", "合同专用章(3)", { turn: 9 });
  roundSeal(second, 160, y + 10, US.name, "合同专用章", { turn: -3 });
  pageNumber(first, "- 1 -");
  pageNumber(second, "- 2 -");
  return [first, second];
}

/** A printed form filled in by pen: 维保协议; we serve. */
function upkeepByHand(): Sheet[] {
  const sheet = new Sheet("upkeep-by-hand", { face: "song", size: 4 });
  const pen = { face: "running", size: 6 } as const;
  title(sheet, "设备年度维护保养协议", { size: 7 });
  blanks(sheet, [[0.58, "协议编号：", "WB2024-031", { ...pen, size: 5 }]], 8);
  blanks(sheet, [[0, "委托方（甲方）：", "嘉兴南湖印染有限公司", { ...pen, to: 0.8 }]], 11);
  blanks(sheet, [[0, "服务方（乙方）：", US.name, { to: 0.8 }]], 11);
  para(sheet, "甲方将下列设备委托乙方进行年度维护保养，双方约定如下：", { after: 2 });
  table(sheet, {
    widths: [14, 62, 40, 20, 30],
    aligns: ["centre", "left", "left", "centre", "centre"],
    head: { align: "centre" },
    height: 9.5,
    rows: [
      ["序号", "设备名称", "设备编号", "台数", "保养周期"],
      [
        "1",
        { text: "自动码垛机", ...pen },
        { text: "MD-7、MD-8", ...pen },
        { text: "2", ...pen },
        { text: "每季", ...pen },
      ],
      ["2", { text: "布卷输送线", ...pen }, { text: "SS-01", ...pen }, { text: "1", ...pen }, { text: "每月", ...pen }],
      ["3", "", "", "", ""],
    ],
  });
  sheet.y += 2;
  blanks(
    sheet,
    [
      [0, "一、服务期限：自", "2024年6月1日", { ...pen, to: 0.5 }],
      [0.5, "起至", "2025年5月31日", { ...pen, to: 0.92 }],
    ],
    11,
  );
  blanks(
    sheet,
    [
      [0, "二、年服务费：人民币（大写）", "叁万陆仟元整", { ...pen, to: 0.66 }],
      [0.66, "￥", "36,000.00", pen],
    ],
    11,
  );
  for (const clause of [
    "三、乙方接到甲方报修后，应于8小时内到达现场；所更换的易损件费用由甲方另行承担。",
    "四、乙方每次保养后填写保养记录单，由甲方设备科签认，作为结算依据。",
    "五、服务费分两次支付，每半年支付一次，乙方开具6%增值税专用发票。",
    "六、甲方擅自拆改设备造成的故障不在本协议服务范围之内。",
  ])
    para(sheet, clause, { indent: 0, leading: 1.8 });
  sheet.y += 10;
  const y = sheet.y;
  row(sheet, [
    [0, "甲方（章）："],
    [0.52, "乙方（章）："],
  ]);
  row(
    sheet,
    [
      [0, "代表："],
      [0.1, "俞美凤", { ...pen, size: 7.5 }],
      [0.52, "代表："],
      [0.62, "龚雪", { ...pen, size: 7.5 }],
    ],
    11,
  );
  row(
    sheet,
    [
      [0, "2024 年 5 月 22 日", { face: "running", size: 6 }],
      [0.52, "2024 年 5 月 22 日", { face: "running", size: 6 }],
    ],
    11,
  );
  roundSeal(sheet, 62, y + 12, "嘉兴南湖印染有限公司", "", { turn: 14 });
  roundSeal(sheet, 150, y + 12, US.name, "业务专用章", { turn: -5 });
  return [sheet];
}

/** 补充协议 of 2025 to a contract of 2023. */
function supplement(): Sheet[] {
  const sheet = new Sheet("supplement", { face: "song", size: 4.1 });
  title(sheet, "补充协议（二）", { size: 7.4 });
  row(sheet, [[0, "甲方：芜湖长江铸造机械有限公司"]], 9);
  row(sheet, [[0, `乙方：${US.name}`]], 8);
  sheet.y += 2;
  for (const clause of [
    "鉴于甲乙双方于2023年8月16日签订了《铸件清理生产线销售合同》（合同编号：YL-XS-2023-0915，以下简称“原合同”），并于2024年2月2日签订《补充协议（一）》，现就原合同的变更事项，经协商一致，补充约定如下：",
    "一、原合同第三条约定的清理机器人由4台增加为5台，甲方增购一台，含税单价为人民币贰拾捌万玖仟元整（￥289,000.00）。",
    "二、原合同交货期由2024年10月31日变更为2025年4月15日，乙方不因此承担迟延责任。",
    "三、本补充协议增加的价款，甲方应于本补充协议签订后15日内一次付清。",
    "四、本补充协议为原合同不可分割的组成部分，与原合同不一致的，以本补充协议为准；未涉及的，仍按原合同执行。",
    "五、本补充协议一式四份，双方各执两份，自双方盖章之日起生效。",
  ])
    para(sheet, clause, { leading: 1.9, after: 1 });
  sheet.y += 14;
  const y = sheet.y;
  row(sheet, [
    [0, "甲方（公章）：芜湖长江铸造机械有限公司"],
    [0.52, `乙方（公章）：${US.name}`],
  ]);
  row(
    sheet,
    [
      [0, "授权代表："],
      [0.14, "鲍志刚", { face: "running", size: 7 }],
      [0.52, "授权代表："],
      [0.66, "江澄", { face: "running", size: 7 }],
    ],
    12,
  );
  row(
    sheet,
    [
      [0, "签署日期：2025年1月9日"],
      [0.52, "签署日期：2025年1月9日"],
    ],
    11,
  );
  roundSeal(sheet, 74, y + 10, "芜湖长江铸造机械有限公司", "", { turn: -16 });
  roundSeal(sheet, 158, y + 12, US.name, "", { turn: 6 });
  return [sheet];
}

function secrecy(): Sheet[] {
  const sheet = new Sheet("secrecy", { face: "hei", size: 3.7 });
  title(sheet, "保 密 协 议 书", { face: "heiBold" });
  para(sheet, `披露方：${US.name}（下称甲方）\n接收方：宁波镇海模塑科技有限公司（下称乙方）`, {
    indent: 0,
    after: 2,
    leading: 1.9,
  });
  for (const clause of [
    "鉴于双方正在就“注塑岛自动化项目”开展技术交流与商务洽谈，一方将向另一方披露其专有信息，为明确保密责任，达成如下协议：",
    "1. 保密信息，指披露方以书面、口头、电子或实物形式提供的图纸、样件、报价、客户名单、工艺参数及其他商业、技术信息。",
    "2. 接收方仅得为评估与合作之目的使用保密信息，不得向任何第三方披露，并应将知悉范围限于确有必要的人员。",
    "3. 保密期限为五年，自本协议签署之日起至2029年6月17日止，不因合作终止而解除。",
    "4. 接收方违反本协议的，应赔偿披露方因此遭受的直接与间接损失。",
    "5. 项目终止后十日内，接收方应返还或销毁全部保密信息的载体，并出具书面说明。",
    "6. 本协议适用中华人民共和国法律。协议一式两份，具有同等效力。",
  ])
    para(sheet, clause, { leading: 1.85, after: 1 });
  sheet.y += 12;
  const y = sheet.y;
  row(sheet, [
    [0, `甲方：${US.name}`],
    [0.54, "乙方：宁波镇海模塑科技有限公司"],
  ]);
  row(
    sheet,
    [
      [0, "签字："],
      [0.1, "沈若兰", { face: "running", size: 7 }],
      [0.54, "签字："],
      [0.64, "胡建波", { face: "running", size: 7 }],
    ],
    11,
  );
  row(
    sheet,
    [
      [0, "2024年6月18日"],
      [0.54, "2024年6月18日"],
    ],
    10,
  );
  roundSeal(sheet, 60, y + 9, US.name, "", { turn: 8 });
  roundSeal(sheet, 152, y + 9, "宁波镇海模塑科技有限公司", "", { turn: -4 });
  return [sheet];
}

/** Nobody has signed: blanks where names, date and sums belong, and a watermark. */
function draft(): Sheet[] {
  const sheet = new Sheet("draft", { face: "song", size: 4 });
  sheet.text(105, 150, "草稿  请勿外传", {
    size: 22,
    face: "heiBold",
    align: "centre",
    colour: "#e4e4e4",
    untold: true,
  });
  row(sheet, [[0.7, "（征求意见稿 V3）", { size: 3.4 }]], 2);
  title(sheet, "自动化仓储设备销售合同", { size: 7 });
  row(
    sheet,
    [
      [0, "合同编号：____________"],
      [0.56, "签订日期：2024年____月____日"],
    ],
    9,
  );
  row(sheet, [[0, "买方：芜湖长江铸造机械有限公司"]], 8);
  row(sheet, [[0, `卖方：${US.name}`]], 8);
  for (const clause of [
    "第一条　卖方向买方出售立体仓库货架及堆垛机一套，总价款为人民币________元（大写：________________）。",
    "第二条　交货期为合同生效后【　】日。【法务批注：建议改为120日，请销售部确认】",
    "第三条　付款方式：【待定，客户希望3-6-1】",
    "第四条　质保期：【12/18】个月。",
    "第五条　违约金上限为合同总价的【10】%。",
    "第六条　本合同自双方签字盖章之日起生效。",
  ])
    para(sheet, clause, { leading: 2, indent: 0 });
  sheet.y += 16;
  row(sheet, [
    [0, "买方（盖章）：____________"],
    [0.52, "卖方（盖章）：____________"],
  ]);
  row(
    sheet,
    [
      [0, "授权代表：____________"],
      [0.52, "授权代表：____________"],
    ],
    10,
  );
  return [sheet];
}

/** Sealed by both, and no date anywhere. */
function withoutDate(): Sheet[] {
  const sheet = new Sheet("without-date", { face: "song", size: 4 });
  title(sheet, "配件供货合同", { size: 7 });
  para(sheet, `供货方：${US.name}\n购货方：江门市新会正和五金厂`, { indent: 0, after: 2 });
  table(sheet, {
    widths: [50, 40, 20, 26, 30],
    aligns: ["left", "left", "centre", "right", "right"],
    head: { align: "centre", face: "songBold" },
    rows: [
      ["货物名称", "规格", "数量", "单价", "金额"],
      ["气动夹爪", "JZ-32", "40只", "185.00", "7,400.00"],
      ["真空吸盘", "φ50", "200只", "12.50", "2,500.00"],
      ["总计", "", "", "", "9,900.00"],
    ],
  });
  sheet.y += 2;
  for (const clause of [
    "一、货款合计：玖仟玖佰元整。款到发货，运费由购货方承担。",
    "二、质量保证：自到货之日起六个月内非人为损坏免费更换。",
    "三、未尽事宜，双方友好协商解决。",
  ])
    para(sheet, clause, { indent: 0, leading: 1.9 });
  sheet.y += 14;
  const y = sheet.y;
  row(sheet, [
    [0, "供货方（章）："],
    [0.52, "购货方（章）："],
  ]);
  row(
    sheet,
    [
      [0, "经办人："],
      [0.12, "陶一帆", { face: "running", size: 7 }],
      [0.52, "经办人："],
      [0.64, "冯永康", { face: "cursive", size: 8 }],
    ],
    12,
  );
  row(
    sheet,
    [
      [0, "日期：　　　年　　月　　日"],
      [0.52, "日期：　　　年　　月　　日"],
    ],
    11,
  );
  roundSeal(sheet, 58, y + 10, US.name, "合同专用章");
  roundSeal(sheet, 146, y + 11, "江门市新会正和五金厂", "", { turn: 20 });
  return [sheet];
}

/** Signed by one in the old year, by the other in the new one. */
function acrossTheYears(): Sheet[] {
  const sheet = new Sheet("across-the-years", { face: "hei", size: 3.7 });
  title(sheet, "技术服务合同", { face: "heiBold" });
  table(sheet, {
    widths: [34, 132],
    height: 9,
    rows: [
      ["项目名称", "冲压线远程监控系统运维"],
      ["委 托 方", "温州瓯海锁业股份有限公司"],
      ["受 托 方", US.name],
      ["服务内容", "数据采集网关巡检、报表定制、故障远程诊断，全年不少于12次"],
      ["服务费用", "人民币陆万元整（￥60,000.00），含6%增值税"],
      ["支付方式", "合同签订后支付50%，期满验收后支付50%"],
      ["服务成果", "每月提交运行分析报告一份"],
    ],
  });
  para(sheet, "其他约定：服务期一年。双方联系人变更应书面通知对方。争议由委托方所在地法院管辖。", { after: 14 });
  const y = sheet.y;
  row(sheet, [
    [0, "委托方（盖章）"],
    [0.52, "受托方（盖章）"],
  ]);
  row(
    sheet,
    [
      [0, "代表人："],
      [0.1, "潘晓东", { face: "running", size: 7 }],
      [0.52, "代表人："],
      [0.62, "罗一鸣", { face: "running", size: 7 }],
    ],
    11,
  );
  row(
    sheet,
    [
      [0, "签字日期：2024年1月4日"],
      [0.52, "签字日期：2023年12月27日"],
    ],
    10,
  );
  roundSeal(sheet, 60, y + 8, "温州瓯海锁业股份有限公司", "", { turn: -9 });
  roundSeal(sheet, 150, y + 8, US.name, "合同专用章", { turn: 4 });
  return [sheet];
}

/** The head names one buyer, the signature and the seal another. */
function whoseContract(): Sheet[] {
  const sheet = new Sheet("whose-contract", { face: "song", size: 4 });
  title(sheet, "产品销售合同", { size: 7 });
  row(
    sheet,
    [
      [0, "甲方（购货单位）：泰州海陵电器有限公司"],
      [0.66, "编号：2024-XS-188"],
    ],
    9,
  );
  row(sheet, [[0, `乙方（销货单位）：${US.name}`]]);
  for (const clause of [
    "一、甲方向乙方购买转子自动绕线机两台，单价人民币98,000.00元，合计人民币壹拾玖万陆仟元整（￥196,000.00）。",
    "二、交货时间：2024年8月底。交货地点：甲方工厂。",
    "三、付款方式：合同签订之日付定金50%，余款发货前付清。",
    "四、乙方负责安装调试，免费保修一年。",
    "五、本合同经双方签字盖章后生效。",
  ])
    para(sheet, clause, { leading: 2, indent: 0 });
  sheet.y += 14;
  const y = sheet.y;
  row(sheet, [
    [0, "甲方（章）：扬州邗江微特电机厂"],
    [0.52, `乙方（章）：${US.name}`],
  ]);
  row(
    sheet,
    [
      [0, "代表："],
      [0.1, "居正明", { face: "running", size: 7 }],
      [0.52, "代表："],
      [0.62, "陶一帆", { face: "running", size: 7 }],
    ],
    11,
  );
  row(
    sheet,
    [
      [0, "2024年7月11日"],
      [0.52, "2024年7月11日"],
    ],
    10,
  );
  roundSeal(sheet, 62, y + 8, "扬州邗江微特电机厂", "", { turn: -2 });
  roundSeal(sheet, 150, y + 9, US.name, "合同专用章", { turn: 12 });
  return [sheet];
}

/** A contract that was signed, and then struck with 作废. */
function voided(): Sheet[] {
  const [sheet] = supplyAndSale();
  if (sheet) boxStamp(sheet, 105, 120, "作 废", { size: 18, turn: -22 });
  return sheet ? [sheet] : [];
}

function english(): Sheet[] {
  const sheet = new Sheet("english-contract", { face: "song", size: 3.8 });
  title(sheet, "SALES CONTRACT", { size: 7 });
  row(
    sheet,
    [
      [0, "Contract No.: YL-EX-2301-07"],
      [0.62, "Date: March 5, 2024"],
    ],
    8,
  );
  row(sheet, [[0, `The Seller: ${US.english}`]]);
  row(sheet, [[0, "588 Jiangnan Avenue, Binjiang District, Hangzhou, P.R. China", { size: 3.3 }]], 5.5);
  row(sheet, [[0, "The Buyer: Brightwater Packaging GmbH"]], 8);
  row(sheet, [[0, "Industriestrasse 14, 48155 Muenster, Germany", { size: 3.3 }]], 5.5);
  para(
    sheet,
    "This contract is made by and between the Seller and the Buyer, whereby the Seller agrees to sell and the Buyer agrees to buy the under-mentioned goods on the terms and conditions stated below:",
    { indent: 0, after: 2 },
  );
  table(sheet, {
    widths: [72, 24, 34, 36],
    aligns: ["left", "centre", "right", "right"],
    head: { face: "songBold", align: "centre" },
    rows: [
      ["Description of goods", "Quantity", "Unit price (USD)", "Amount (USD)"],
      ["Case erector, model YL-CE15", "2 sets", "38,500.00", "77,000.00"],
      ["Spare parts kit, two years", "1 lot", "4,250.00", "4,250.00"],
      [
        { text: "Total value: SAY US DOLLARS EIGHTY-ONE THOUSAND TWO HUNDRED AND FIFTY ONLY", span: 3 },
        { text: "81,250.00", align: "right" },
      ],
    ],
  });
  sheet.y += 2;
  for (const clause of [
    "1. Terms of delivery: FOB Ningbo, INCOTERMS 2020. Time of shipment: not later than June 30, 2024.",
    "2. Terms of payment: 30% by T/T in advance, 70% against copy of B/L.",
    "3. Packing: seaworthy wooden cases. Insurance: to be covered by the Buyer.",
    "4. Warranty: 18 months from the date of B/L, in any case not beyond December 31, 2025.",
    "5. Arbitration: all disputes shall be submitted to CIETAC, Beijing, under its rules of 2015.",
    "6. This contract is made in two originals and becomes effective when signed by both parties.",
  ])
    para(sheet, clause, { indent: 0 });
  sheet.y += 12;
  row(sheet, [
    [0, "THE SELLER"],
    [0.56, "THE BUYER"],
  ]);
  row(
    sheet,
    [
      [0, "Jiang Cheng", { face: "running", size: 9 }],
      [0.56, "M. Hoffmann", { face: "running", size: 9 }],
    ],
    12,
  );
  roundSeal(sheet, 58, sheet.y - 3, US.name, "合同专用章", { turn: 5 });
  return [sheet];
}

/** A partner in Taiwan: traditional characters, the year of the republic. */
function taiwan(): Sheet[] {
  const sheet = new Sheet("taiwan-contract", { face: "ming", size: 4.1 });
  title(sheet, "設備買賣合約書", { face: "mingBold", size: 7.6 });
  para(
    sheet,
    `立合約書人　買方：臺中精銳工具機股份有限公司（以下簡稱甲方）\n　　　　　　賣方：${US.name}（以下簡稱乙方）`,
    { indent: 0, leading: 2 },
  );
  for (const clause of [
    "茲因甲方向乙方購買自動上下料設備，雙方同意訂立條款如下，以資共同遵守：",
    "第一條　標的物：關節機器人上下料單元二套，型號 YL-R20T。",
    "第二條　總價款：人民幣伍拾柒萬貳仟元整（RMB 572,000.00），不含臺灣地區進口稅捐。",
    "第三條　付款方式：簽約時支付百分之三十，出貨前支付百分之六十，驗收後支付百分之十。",
    "第四條　交貨：乙方應於民國113年9月30日前裝船，貿易條件為 CIF 臺中港。",
    "第五條　保固：自驗收合格之日起一年，期間內之故障由乙方免費修復。",
    "第六條　本合約壹式貳份，由雙方各執乙份為憑。",
  ])
    para(sheet, clause, { leading: 1.9, indent: 0 });
  sheet.y += 10;
  const y = sheet.y;
  row(sheet, [[0, "甲　方：臺中精銳工具機股份有限公司"]], 9);
  row(sheet, [[0, "代表人：廖國雄"]], 9);
  row(sheet, [[0, `乙　方：${US.name}`]], 14);
  row(sheet, [[0, "代表人：沈若兰"]], 9);
  row(sheet, [[0.5, "中 華 民 國 113 年 5 月 20 日", { align: "centre", spacing: 1.2 }]], 18);
  squareSeal(sheet, 122, y + 17, "廖國雄印", { side: 12 });
  squareSeal(sheet, 100, y + 10, "臺中精銳工具機股份有限公司章印", { side: 24 });
  roundSeal(sheet, 128, y + 38, US.name, "合同专用章", { turn: 10 });
  return [sheet];
}

/** Two pages that a program wrote, and the page with the signatures, scanned. */
function trainingService(): Sheet[] {
  const first = new Sheet("training-1", { face: "hei", size: 3.9 });
  title(first, "软件升级及操作培训服务合同", { face: "heiBold", size: 6.4 });
  row(first, [[0, "合同编号：PX-24-1102"]], 8);
  row(first, [[0, "甲　方：珠海斗门精密模具有限公司"]], 8);
  row(first, [[0, `乙　方：${US.name}`]], 8);
  for (const clause of [
    "甲方于2021年购置的乙方YL-MES制造执行系统需升级至V5.2版本，并对操作人员进行培训。双方协商订立本合同。",
    "第一条　服务内容\n1. 乙方为甲方升级软件并迁移2021年至2024年的历史数据；\n2. 乙方派讲师到甲方现场培训三天，培训人数不超过二十人；\n3. 升级后提供九十天驻场支持。",
    "第二条　服务费用\n软件升级费28,000元，培训费9,600元，合计人民币叁万柒仟陆佰元整（¥37,600.00）。",
    "第三条　甲方义务\n甲方应提供培训场地、测试服务器及必要的数据备份。",
  ])
    para(first, clause, { leading: 1.9, after: 1.5 });
  pageNumber(first, "1 / 2");
  const second = new Sheet("training-2", { face: "hei", size: 3.9 });
  for (const clause of [
    "第四条　验收\n升级完成后甲方应在五日内组织验收，逾期未验收的，视为通过。",
    "第五条　保密\n双方对在履行本合同中知悉的对方商业秘密负有保密义务。",
    "第六条　合同自双方签字盖章之日起生效，一式两份。",
    "（以下无正文，为签署页）",
  ])
    para(second, clause, { leading: 1.9, after: 1.5 });
  second.y += 20;
  const y = second.y;
  row(second, [
    [0, "甲方：珠海斗门精密模具有限公司"],
    [0.52, `乙方：${US.name}`],
  ]);
  row(
    second,
    [
      [0, "签约人："],
      [0.11, "梁伟强", { face: "running", size: 7 }],
      [0.52, "签约人："],
      [0.63, "谭勇", { face: "running", size: 7 }],
    ],
    12,
  );
  row(
    second,
    [
      [0, "签约日期：2024 年 11 月 25 日"],
      [0.52, "签约日期：2024 年 11 月 25 日"],
    ],
    11,
  );
  roundSeal(second, 66, y + 8, "珠海斗门精密模具有限公司", "合同专用章", { turn: -6 });
  roundSeal(second, 152, y + 9, US.name, "合同专用章", { turn: 3 });
  pageNumber(second, "2 / 2");
  return [first, second];
}

/** We lease machines out: neither sale nor purchase nor service. */
function lease(): Sheet[] {
  const sheet = new Sheet("lease", { face: "song", size: 4 });
  title(sheet, "机器人租赁合同书", { size: 7 });
  row(
    sheet,
    [
      [0, `出租人（甲方）：${US.name}`],
      [0.7, "No. ZL-24-009"],
    ],
    9,
  );
  row(sheet, [[0, "承租人（乙方）：金华义乌百斯特箱包有限公司"]], 8);
  for (const clause of [
    "一、租赁物：六轴搬运机器人两台（机身号 R20-23115、R20-23116），附件齐全。",
    "二、租期：十二个月，自2024年11月1日起至2025年10月31日止。",
    "三、租金：每台每月人民币4,500元，两台年租金合计人民币壹拾万零捌仟元整（108,000.00元），按季预付。",
    "四、押金：20,000元，租期届满返还租赁物并结清租金后无息退还。",
    "五、租赁物的所有权属于甲方，乙方不得转租、抵押或变卖。",
    "六、租赁期间的日常保养由乙方负责，因质量问题产生的维修由甲方负责。",
    "七、租期届满，乙方可按残值优先购买租赁物。",
  ])
    para(sheet, clause, { leading: 1.95, indent: 0 });
  sheet.y += 12;
  const y = sheet.y;
  row(sheet, [
    [0, "甲方（盖章）："],
    [0.52, "乙方（盖章）："],
  ]);
  row(
    sheet,
    [
      [0, "签字："],
      [0.1, "江澄", { face: "running", size: 7 }],
      [0.52, "签字："],
      [0.62, "骆小兵", { face: "running", size: 7 }],
    ],
    11,
  );
  row(
    sheet,
    [
      [0, "2024年10月21日"],
      [0.52, "2024年10月21日"],
    ],
    10,
  );
  roundSeal(sheet, 58, y + 8, US.name, "合同专用章", { turn: 7 });
  roundSeal(sheet, 146, y + 10, "金华义乌百斯特箱包有限公司", "", { turn: -11 });
  return [sheet];
}

const SALES = "销售部";

export const agreements: readonly Paper[] = [
  {
    name: "supply-and-sale",
    department: SALES,
    wanted: filed("Y/销售合同", {
      date: "2024-03-05",
      customer: "无锡市锡沪轴承制造有限公司",
      amount: "486000.00",
      why: "the number bears 2022, the warranty 2025; the date is in characters",
    }),
    pages: supplyAndSale,
    ways: [scan(200), fax("fine")],
  },
  {
    name: "we-buy",
    department: "采购部",
    wanted: filed("Y/采购合同", {
      date: "2023-12-28",
      customer: "绍兴市嘉德液压件有限公司",
      amount: "1200000.00",
      why: "we are 乙方 and buy; it runs in 2024",
    }),
    pages: weBuy,
    ways: [scan(150), phone()],
  },
  {
    name: "they-buy-by-their-form",
    department: SALES,
    wanted: filed("Y/销售合同", {
      date: "2024-09-14",
      customer: "合肥巢湖电机集团股份有限公司",
      amount: "3265800.00",
      why: "the customer calls it 采购; we sell",
    }),
    pages: theyBuyByTheirForm,
    ways: [scanPdf(200, { upside: 1 }), scanTiff(200)],
  },
  {
    name: "upkeep-by-hand",
    department: "客服部",
    wanted: filed("Y/服务合同", {
      date: "2024-05-22",
      customer: "嘉兴南湖印染有限公司",
      amount: "36000.00",
      why: "filled in by pen",
    }),
    pages: upkeepByHand,
    ways: [scan(300, [punched()]), phone({ shadow: 0.25 })],
  },
  {
    name: "supplement",
    department: SALES,
    wanted: filed("Y/销售合同", {
      date: "2025-01-09",
      customer: "芜湖长江铸造机械有限公司",
      amount: "289000.00",
      why: "signed in 2025, to a contract of 2023",
    }),
    pages: supplement,
    ways: [scan(200, [folded(0.34, 0.67)]), copy(2)],
  },
  {
    name: "secrecy",
    department: SALES,
    wanted: asked("neither sale nor purchase nor service: a person says what contract it is", "Y/其他合同"),
    pages: secrecy,
    ways: [thin(() => weBuy()[0] as Sheet)],
  },
  {
    name: "draft",
    department: SALES,
    wanted: asked("a draft that nobody signed goes back", "Y/销售合同"),
    pages: draft,
    ways: [born(), scan(200)],
  },
  {
    name: "without-date",
    department: SALES,
    wanted: asked("the date was left blank", "Y/销售合同"),
    pages: withoutDate,
    ways: [scan(200)],
  },
  {
    name: "across-the-years",
    department: "客服部",
    wanted: asked("one side signed in 2023, the other in 2024: the year must be confirmed", "Y/服务合同"),
    pages: acrossTheYears,
    ways: [scan(200)],
  },
  {
    name: "whose-contract",
    department: SALES,
    wanted: asked("the head names one buyer, the signature and the seal another", "Y/销售合同"),
    pages: whoseContract,
    ways: [scan(200), copy(1)],
  },
  {
    name: "voided",
    department: SALES,
    wanted: asked("stamped 作废", "Y/销售合同"),
    pages: voided,
    ways: [scan(200)],
  },
  {
    name: "english-contract",
    department: SALES,
    wanted: filed("Y/销售合同", {
      date: "2024-03-05",
      customer: "Brightwater Packaging GmbH",
      amount: "81250.00",
      why: "English; we are the seller",
    }),
    pages: english,
    ways: [scan(200), faxPng("fine")],
  },
  {
    name: "taiwan-contract",
    department: SALES,
    wanted: asked("the year 113 of the republic: no date of 民國 is guessed", "Y/销售合同"),
    pages: taiwan,
    ways: [scan(200), scanTurned(90)],
  },
  {
    name: "training-service",
    department: "客服部",
    wanted: filed("Y/服务合同", {
      date: "2024-11-25",
      customer: "珠海斗门精密模具有限公司",
      amount: "37600.00",
      why: "the first page was written by a program, the second scanned",
    }),
    pages: trainingService,
    ways: [mixed(1), falseLayer(() => supplement())],
  },
  {
    name: "lease",
    department: SALES,
    wanted: asked("a lease: a person says what contract it is", "Y/其他合同"),
    pages: lease,
    ways: [scan(150)],
  },
];
