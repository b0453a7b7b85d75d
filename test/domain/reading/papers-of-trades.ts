import { digitalInvoice, type Paper, ourPaper as paper } from "./paper.ts";

const OURS = "杭州云岭智能装备有限公司";
const OURS_ENGLISH = "Hangzhou Yunling Intelligent Equipment Co., Ltd.";
const OUR_TAX_NUMBER = "91330110MA2CF7K83X";

/** A list of labels and values, cut into rows of so many cells. */
const cells = (count: number, ...all: string[]): string[][] =>
  Array.from({ length: Math.ceil(all.length / count) }, (_, at) => all.slice(at * count, (at + 1) * count));

/** Two blocks side by side, as at the foot of a contract. */
const beside = (left: string[], right: string[]): string[][] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [left[at] ?? "", right[at] ?? ""]);

const customersData: Paper[] = [
  paper(
    "a colliery's particulars on our registration form",
    (p) =>
      p
        .title("客户信息登记表")
        .row("编号：YL-KH-0417", "填表日期：2023年4月17日")
        .rows(
          ...cells(
            4,
            "客户名称",
            "山西晋岭煤业有限责任公司",
            "企业性质",
            "国有控股",
            "法定代表人",
            "武建国",
            "注册资本",
            "30000万元",
            "成立日期",
            "2004年9月21日",
            "营业期限",
            "2004-09-21至2034-09-20",
            "统一社会信用代码",
            "91140100762485310P",
            "所属行业",
            "煤炭洗选",
            "开户银行",
            "晋商银行太原并州支行",
            "银行账号",
            "2010 0041 8867 3",
          ),
        )
        .row("注册地址", "山西省太原市古交市桃园街道选煤路18号")
        .row("主要产品及产能", "精煤、中煤，年入洗原煤300万吨")
        .row("信用等级", "A", "授信额度", "50万元", "账期", "60天")
        .row("填表人：潘晓芸", "审核：邵立军"),
    { class: "J/客户基本信息表", date: "2023-04-17", customer: "山西晋岭煤业有限责任公司" },
  ),

  paper(
    "the sheet by which a vegetable cooperative is opened in the ERP",
    (p) =>
      p
        .right("打印时间：2024-06-03 09:14  第1页/共1页")
        .title("新客户开户申请单")
        .rows(
          ["客户编码", "客户简称", "客户类别", "所属区域", "业务员"],
          ["C002871", "绿畦合作社", "农业-终端", "山东", "沈一鸣"],
        )
        .rows(
          ...cells(
            2,
            "客户全称",
            "寿光市绿畦蔬菜专业合作社",
            "税号",
            "93370783MA3N8T4K2E",
            "发票类型",
            "普通发票",
            "登记地址",
            "寿光市稻田镇东里村村委会北200米",
            "收货地址",
            "寿光市稻田镇绿畦分拣中心",
            "工商登记日期",
            "2018-08-29",
            "结算方式",
            "预付30%，发货前付清",
            "客户来源",
            "2024年4月寿光菜博会",
          ),
        )
        .rows(["申请人", "申请日期", "财务审核", "启用状态"], ["沈一鸣", "2024-05-31", "蒋敏", "已启用"]),
    { class: "J/客户基本信息表", date: "2024-05-31", customer: "寿光市绿畦蔬菜专业合作社" },
  ),

  paper(
    "a foundry answers our questionnaire for suppliers",
    (p) =>
      p
        .text("表单号 QR-7.4-02  A/3版")
        .title("供应商基本情况调查表")
        .text(`致供应商：为建立贵公司档案，请如实填写本表并加盖公章后寄回${OURS}采购部。`)
        .rows(
          ...cells(
            2,
            "企业名称",
            "河北泊头鸿铸机床铸件有限公司",
            "地址",
            "河北省沧州市泊头市工业区裕华路9号",
            "成立时间",
            "2009年3月",
            "法人代表",
            "芦振海",
            "职工总数",
            "168人，其中技术人员21人",
            "主要产品",
            "树脂砂铸件、床身、立柱",
            "年销售额",
            "2020年度 4,600万元",
            "主要设备",
            "5吨中频电炉2台，抛丸机3台",
            "体系认证",
            "ISO9001 有效期至2023年2月11日",
            "联系人/电话",
            "芦倩  0317-8270000",
          ),
        )
        .right("填表单位（公章）：河北泊头鸿铸机床铸件有限公司")
        .right("填表日期：2021年3月22日"),
    { class: "J/客户基本信息表", date: "2021-03-22", customer: "河北泊头鸿铸机床铸件有限公司" },
  ),
];

const organisationCharts: Paper[] = [
  paper(
    "the boxes of a river port's organisation",
    (p) =>
      p
        .title("衡阳湘江港务集团股份有限公司")
        .title("组织机构图", 32)
        .middle("股东大会")
        .middle("董事会")
        .row("监事会", "总经理 欧阳川", "党委办公室")
        .row("副总经理（生产）", "副总经理（设备）", "总会计师")
        .row("调度中心", "机电设备部", "财务部")
        .row("装卸一队", "信息技术部", "审计部")
        .row("装卸二队", "物资采购部", "投资发展部")
        .row("理货公司", "维修车间", "人力资源部")
        .skip()
        .right("人力资源部编制  2021年9月"),
    { class: "J/客户组织架构图", date: "2021-09", customer: "衡阳湘江港务集团股份有限公司" },
  ),

  paper(
    "the departments of a rice mill with their heads, as a table",
    (p) =>
      p
        .title("部门设置及汇报关系")
        .row("客户", "黑龙江黑土良仓米业有限公司", "整理", "区域经理 韩旭")
        .row("整理日期", "2024-03-11", "信息来源", "2024年3月5日客户行政部提供")
        .rows(
          ["层级", "部门/岗位", "负责人", "上级", "人数"],
          ["1", "董事长", "关长福", "—", "1"],
          ["2", "总经理", "关鹏", "董事长", "1"],
          ["3", "生产部", "尹德海", "总经理", "86"],
          ["3", "设备部", "谭志新", "总经理", "14"],
          ["3", "采购部", "裴小红", "总经理", "5"],
          ["3", "质检部", "孟庆芝", "总经理", "9"],
          ["4", "碾米车间", "侯军", "生产部", "42"],
          ["4", "包装车间", "佟丽", "生产部", "44"],
        )
        .text("说明：设备采购由设备部提出，采购部比价，总经理审批；20万元以上由董事长审批。"),
    { class: "J/客户组织架构图", date: "2024-03-11", customer: "黑龙江黑土良仓米业有限公司" },
  ),

  paper(
    "the organization chart of a Norwegian sawmill",
    (p) =>
      p
        .title("Brandvik Timber AS")
        .title("ORGANIZATION CHART", 30)
        .middle("Managing Director")
        .middle("Sigrid Brandvik")
        .row("Sawmill Operations", "Sales & Logistics", "Finance & HR")
        .row("Per Haugland", "Anette Lie", "Jonas Moe")
        .row("Drying Kilns", "Export Desk", "Payroll")
        .row("Planing Line", "Yard", "Purchasing")
        .row("Maintenance", "Transport", "IT")
        .skip()
        .text("Valid from: 1 January 2025", "Issued: 12 December 2024    Rev. 4    Approved: S. Brandvik"),
    { class: "J/客户组织架构图", date: "2024-12-12", customer: "Brandvik Timber AS" },
  ),
];

const contacts: Paper[] = [
  paper(
    "the list of a sauce maker's contacts",
    (p) =>
      p
        .title("客户联系人一览表")
        .row("客户名称：贵州黔酱食品有限公司", "更新日期：2023-08-14")
        .rows(
          ["序号", "姓名", "部门", "职务", "手机", "邮箱", "备注"],
          ["1", "龙启明", "设备部", "部长", "13900001101", "longqm@qianjiang.example", "决策人"],
          ["2", "石小兰", "采购部", "采购员", "13900001102", "shixl@qianjiang.example", "下单、对账"],
          ["3", "安武", "灌装车间", "主任", "13900001103", "", "验收"],
          ["4", "田维珍", "财务部", "会计", "13900001104", "tianwz@qianjiang.example", "2022年7月接任"],
        )
        .text("制表：销售二部 祝珊"),
    { class: "J/客户联系人信息", date: "2023-08-14", customer: "贵州黔酱食品有限公司" },
  ),

  paper(
    "who is to be called at a builder's about a site",
    (p) =>
      p
        .title("项目对接人名单")
        .text("单位：华东市政建设集团第五工程有限公司", "项目：合肥高架预制梁场钢筋自动加工线（2022年6月开工）")
        .rows(
          ["事项", "对接人", "职务", "联系方式"],
          ["总体协调", "汪海洋", "项目经理", "13800002201"],
          ["图纸会审", "丁雪", "总工程师", "13800002202"],
          ["物资进场", "章国庆", "物资部长", "13800002203  微信同号"],
          ["计量支付", "左燕", "合约部", "0551-65300000-806"],
        )
        .text("以上人员如有变动，另行书面通知。")
        .right("二〇二二年三月二日"),
    { class: "J/客户联系人信息", date: "2022-03-02", customer: "华东市政建设集团第五工程有限公司" },
  ),

  paper(
    "a Japanese supplier's contact sheet made for us",
    (p) =>
      p
        .title("CONTACT SHEET")
        .text("Company: Kanto Sensor Works Co., Ltd.", `Prepared for: ${OURS_ENGLISH}`)
        .rows(
          ["Name", "Position", "Telephone", "E-mail"],
          ["Kenji Otsuka", "Area Sales Manager", "+81 3 5550 0121", "otsuka@kanto-sensor.example"],
          ["Yumi Hara", "Order Handling", "+81 3 5550 0122", "hara@kanto-sensor.example"],
          ["Liu Fang", "Service China", "+86 21 5550 0144", "liu@kanto-sensor.example"],
        )
        .text("Office closed: 29 December 2025 to 4 January 2026", "Date of issue: 4 December 2025"),
    { class: "J/客户联系人信息", date: "2025-12-04", customer: "Kanto Sensor Works Co., Ltd." },
  ),
];

const salesContracts: Paper[] = [
  paper(
    "a cable maker buys palletisers by the model contract",
    (p) =>
      p
        .title("工业品买卖合同")
        .row(`出卖人：${OURS}`, "合同编号：YL-XS-2211-03")
        .row("买受人：江西赣铜线缆制造有限公司", "签订地点：鹰潭市")
        .row("", "签订时间：2022年11月3日")
        .text("第一条 标的、数量、价款及交货时间")
        .rows(
          ["标的名称", "型号", "数量", "单价（元）", "金额（元）", "交货时间"],
          ["自动收线码垛机", "YL-MD800", "2台", "186,000.00", "372,000.00", "2023年1月15日前"],
          ["辊筒输送线", "YL-GS12", "1套", "48,500.00", "48,500.00", "2023年1月15日前"],
        )
        .text("合计人民币（大写）：肆拾贰万零伍佰元整  （小写）¥420,500.00")
        .text(
          "第二条 质量标准：按企业标准Q/YL 003-2021。质保期自验收合格之日起12个月。",
          "第三条 结算方式：合同签订后预付30%，发货前付60%，余10%为质保金。",
          "第四条 违约责任：逾期交货的，每日按未交货部分价款的千分之一支付违约金。",
          "第五条 本合同自双方签字盖章之日起生效，一式肆份。",
        )
        .rows(
          ...beside(
            ["出卖人", `（章）${OURS}`, "住所：杭州市余杭区仓前街道云联路66号", "委托代理人：周海峰"],
            ["买受人", "（章）江西赣铜线缆制造有限公司", "住所：鹰潭市高新区炬能路5号", "委托代理人：邹建平"],
          ),
        ),
    { class: "Y/销售合同", date: "2022-11-03", customer: "江西赣铜线缆制造有限公司", amount: "420500.00" },
  ),

  paper(
    "a hospital's purchasing contract, in which we sell",
    (p) =>
      p
        .title("医用物流设备采购合同")
        .text(
          "合同编号：PCZY-2020-056",
          "采购人（甲方）：徐州市彭城中医院",
          `供应商（乙方）：${OURS}`,
          "根据2020年6月10日发出的中标通知书，甲乙双方就自动化发药及物流传输系统采购事宜订立本合同。",
          "1. 合同总金额：人民币壹佰贰拾陆万捌仟元整（￥1,268,000.00），含安装、调试、培训及税费。",
          "2. 交货期：2020年9月30日前安装调试完毕。",
          "3. 付款：验收合格后三十日内付90%，余款于验收满一年后付清。",
          "4. 质量保证期叁年。乙方接到报修后4小时内响应。",
          "5. 争议由徐州仲裁委员会仲裁。",
        )
        .skip()
        .rows(
          ...beside(
            ["甲方（盖章）：徐州市彭城中医院", "法定代表人或授权代表：贾明远", "日期：2020年6月28日"],
            [`乙方（盖章）：${OURS}`, "法定代表人或授权代表：周海峰", "日期：2020年7月2日"],
          ),
        ),
    { class: "Y/销售合同", date: "2020-07-02", customer: "徐州市彭城中医院", amount: "1268000.00" },
  ),

  paper(
    "an Australian tile maker's sales contract in English",
    (p) =>
      p
        .title("SALES CONTRACT")
        .row("Contract No.: YL-EX-24017", "Date: 14 March 2024")
        .text(
          `The Seller: ${OURS_ENGLISH}`,
          "The Buyer: Kestrel Bay Ceramics Pty Ltd",
          "The Seller agrees to sell and the Buyer agrees to buy the undermentioned goods on the terms stated below.",
        )
        .rows(
          ["Commodity", "Quantity", "Unit Price", "Amount"],
          ["Tile sorting line YL-TS40", "1 set", "USD 189,000.00", "USD 189,000.00"],
          ["Spare parts kit", "4 sets", "USD 6,400.00", "USD 25,600.00"],
        )
        .text(
          "Total value: USD 214,600.00 (say US dollars two hundred fourteen thousand six hundred only)",
          "Terms of delivery: FOB Ningbo, Incoterms 2020. Time of shipment: not later than 31 July 2024.",
          "Payment: 40% by T/T in advance, 60% against copy of bill of lading.",
        )
        .skip()
        .rows(
          ...beside(
            ["For the Seller", "Zhou Haifeng, General Manager", "Date: 14 March 2024"],
            ["For the Buyer", "Martin Doyle, Operations Director", "Date: 19 March 2024"],
          ),
        ),
    { class: "Y/销售合同", date: "2024-03-19", customer: "Kestrel Bay Ceramics Pty Ltd", amount: "214600.00" },
  ),

  paper(
    "a supplement which puts off the delivery of what we sold",
    (p) =>
      p
        .title("补 充 协 议")
        .text(
          "需方：云南滇中新材料有限公司",
          `供方：${OURS}`,
          "供需双方于2023年8月8日签订《自动包装线销售合同》（编号YL-XS-2308-11，以下简称原合同）。因需方厂房未按期完工，经协商补充如下：",
          "一、原合同约定的交货时间2023年11月10日变更为2024年1月20日。",
          "二、供方代为保管设备至2024年1月20日，不收取保管费。",
          "三、原合同其他条款不变。本协议与原合同具有同等法律效力，双方盖章后生效。",
        )
        .skip()
        .rows(
          ...beside(
            ["需方（公章）", "云南滇中新材料有限公司", "经办人：普光荣", "2023年10月26日"],
            ["供方（公章）", OURS, "经办人：沈一鸣", "2023年10月26日"],
          ),
        ),
    { class: "Y/销售合同", date: "2023-10-26", customer: "云南滇中新材料有限公司" },
  ),
];

const purchaseContracts: Paper[] = [
  paper(
    "steel bought from a dealer",
    (p) =>
      p
        .title("钢材购销合同")
        .row("供方：马鞍山市皖江钢铁贸易有限公司", "合同号：WJ210412-2")
        .row(`需方：${OURS}`, "签约日期：2021年4月12日")
        .rows(
          ["品名", "规格", "材质", "重量（吨）", "单价（元/吨）", "金额（元）"],
          ["热轧H型钢", "200*200*8*12", "Q235B", "12.500", "4,180.00", "52,250.00"],
          ["花纹板", "4.5*1500*6000", "Q235B", "3.200", "4,450.00", "14,240.00"],
        )
        .row("合计", "", "", "15.700", "", "66,490.00")
        .text(
          "金额大写：陆万陆仟肆佰玖拾元整（理算，多退少补，含13%增值税）",
          "1、提货方式：供方送至需方仓前厂区，2021年4月16日前到货。",
          "2、付款方式：款到发货。价格当日有效。",
          "3、质量异议期：货到七日内书面提出。",
          "4、本合同传真件、扫描件有效。",
        )
        .rows(
          ...beside(
            ["供方：马鞍山市皖江钢铁贸易有限公司", "代表：夏长河", "开户行：徽商银行马鞍山雨山支行"],
            [`需方：${OURS}`, "代表：吕静", "开户行：杭州银行余杭支行"],
          ),
        ),
    { class: "Y/采购合同", date: "2021-04-12", customer: "马鞍山市皖江钢铁贸易有限公司", amount: "66490.00" },
  ),

  paper(
    "a frame agreement for fasteners over a year",
    (p) =>
      p
        .title("2023年度采购框架协议")
        .text(
          `甲方（采购方）：${OURS}`,
          "乙方（供货方）：台州市椒江恒固紧固件厂",
          "第一条 协议期限：2023年1月1日至2023年12月31日。",
          "第二条 甲方在协议期内向乙方采购螺栓、螺母、垫圈等标准件，品种、单价见附件一，数量以甲方每次下达的采购订单为准。",
          "第三条 乙方接单后三个工作日内交货，运费由乙方承担。",
          "第四条 月结60天，乙方于次月5日前开具增值税专用发票。",
          "第五条 来料批次不合格率超过0.5%的，甲方有权整批退货。",
          "第六条 本协议经双方代表签字并加盖合同专用章后生效。",
        )
        .skip()
        .rows(
          ...beside(
            ["甲方（合同专用章）", "签字：吕静", "签署日期：2022.12.20"],
            ["乙方（合同专用章）", "签字：金福根", "签署日期：2022.12.26"],
          ),
        ),
    { class: "Y/采购合同", date: "2022-12-26", customer: "台州市椒江恒固紧固件厂" },
  ),

  paper(
    "rice for the staff from a growers' cooperative",
    (p) =>
      p
        .title("大米订购协议书")
        .text(
          "卖方：五常市稻香源水稻种植专业合作社",
          `买方：${OURS}（工会）`,
          "为发放2019年中秋职工福利，买方向卖方订购稻花香大米，达成协议如下：",
          "一、品名规格：稻花香2号，5公斤真空装；数量320袋；单价68元/袋；总价21760元（贰万壹仟柒佰陆拾元整）。",
          "二、2019年9月9日前送到买方厂区门卫，运费卖方出。",
          "三、货到验收后三日内转账付清。大米必须是2018年秋收新稻现磨，有霉变包退。",
          "四、协议一式两份，签字生效。",
        )
        .skip()
        .row("卖方代表（签字按印）：佟铁柱", "买方代表（签字）：程玉梅")
        .right("2019年8月30日"),
    { class: "Y/采购合同", date: "2019-08-30", customer: "五常市稻香源水稻种植专业合作社", amount: "21760.00" },
  ),

  paper(
    "an agreement with a Japanese maker of gears, in which we are the purchaser",
    (p) =>
      p
        .title("SUPPLY AND PURCHASE AGREEMENT")
        .text(
          "This Agreement is made between Morikawa Precision Drives K.K., Nagano, Japan (the Supplier)",
          `and ${OURS_ENGLISH}, Hangzhou, China (the Purchaser).`,
          "1. The Supplier shall deliver 240 units of harmonic gear MPD-25-100 at JPY 36,000 each.",
          "2. The total price is JPY 8,640,000, CIP Shanghai.",
          "3. Delivery in two lots, on or before 31 October 2025 and 15 January 2026.",
          "4. Payment within 45 days from the date of each invoice.",
          "5. The warranty period is 18 months from delivery. This Agreement is governed by the CISG.",
        )
        .skip()
        .rows(
          ...beside(
            [
              "Supplier: Morikawa Precision Drives K.K.",
              "Signed by: Takeshi Morikawa",
              "Title: President",
              "5 Sep 2025",
            ],
            [`Purchaser: ${OURS_ENGLISH}`, "Signed by: Zhou Haifeng", "Title: General Manager", "9 Sep 2025"],
          ),
        ),
    { class: "Y/采购合同", date: "2025-09-09", customer: "Morikawa Precision Drives K.K.", amount: "8640000.00" },
  ),

  paper(
    "a second supplement by which we buy two more cabinets",
    (p) =>
      p
        .title("《采购合同》补充协议（二）")
        .row("原合同编号：CG-2023-077", "原合同签订日期：2023年5月18日")
        .text(
          `买方：${OURS}`,
          "卖方：芜湖市鸠江华控电柜制造有限公司",
          "鉴于买卖双方已签订CG-2023-077号《采购合同》及2023年7月4日的补充协议（一），现就增加采购事项补充约定如下：",
          "1. 买方增购不锈钢控制柜贰台，单价7,800.00元，增购货款合计：¥15,600.00（人民币壹万伍仟陆佰元整）。",
          "2. 增购部分于2023年11月15日前交付，付款条件同原合同第四条。",
          "3. 本补充协议与原合同不一致的，以本补充协议为准。",
        )
        .skip()
        .rows(
          ...beside(
            [`买方：${OURS}`, "授权代表（签字）：吕静", "2023年10月9日"],
            ["卖方：芜湖市鸠江华控电柜制造有限公司", "授权代表（签字）：鲍春生", "2023年10月11日"],
          ),
        ),
    { class: "Y/采购合同", date: "2023-10-11", customer: "芜湖市鸠江华控电柜制造有限公司", amount: "15600.00" },
  ),
];

const serviceContracts: Paper[] = [
  paper(
    "we maintain the bagging lines of a port",
    (p) =>
      p
        .title("灌包机设备维护保养合同")
        .row("甲方（委托方）", "钦州海垌港埠有限公司")
        .row("乙方（服务方）", OURS)
        .text(
          "一、服务内容：乙方对甲方3号、4号泊位共6套散粮灌包机每月巡检一次，每季度保养一次，故障8小时内到场。",
          "二、服务期限：2022年1月1日起至2022年12月31日止。",
          "三、年度服务费：壹拾伍万陆仟元整（¥156,000.00），按季度支付。更换备件费用另计。",
          "四、乙方人员进港须遵守甲方安全管理规定。",
          "五、任何一方可提前30日书面通知解除本合同。",
        )
        .skip()
        .rows(
          ...beside(
            ["甲方盖章", "代表签字：宁伟强", "签订日期：2021-12-28"],
            ["乙方盖章", "代表签字：戴文斌", "签订日期：2021-12-30"],
          ),
        ),
    { class: "Y/服务合同", date: "2021-12-30", customer: "钦州海垌港埠有限公司", amount: "156000.00" },
  ),

  paper(
    "a carrier hauls our machines",
    (p) =>
      p
        .title("货物运输服务协议")
        .text(
          `托运方：${OURS}`,
          "承运方：杭州萧山顺川物流有限公司",
          "签订日期：2024年2月26日",
          "第一条 承运方为托运方提供设备整车及零担运输服务，运价按附件《2024年运价表》执行。",
          "第二条 服务期自2024年3月1日至2025年2月28日。",
          "第三条 货物在运输途中灭失、受潮、碰损的，承运方按货物实际价值赔偿。",
          "第四条 运费月结，承运方开具9%运输发票，托运方次月25日前支付。",
        )
        .skip()
        .row("托运方签章：", "承运方签章：")
        .row("经办：卢小军", "经办：来关兴"),
    { class: "Y/服务合同", date: "2024-02-26", customer: "杭州萧山顺川物流有限公司" },
  ),

  paper(
    "an institute calibrates our gauges",
    (p) =>
      p
        .title("计量器具检定/校准委托协议")
        .row("协议编号 FZJ(2023)委字第1186号", "委托单位", OURS)
        .row("承检单位", "浙江方正计量测试研究院", "联系人", "鲁宁")
        .rows(
          ["器具名称", "数量", "检测类别", "单价", "费用"],
          ["数显卡尺", "86", "校准", "80.00", "6880.00"],
          ["压力表", "120", "检定", "55.00", "6600.00"],
          ["三坐标测量机", "1", "校准", "10000.00", "10000.00"],
        )
        .text(
          "费用合计：23480.00元",
          "承检单位于收到器具之日起15个工作日内完成服务并出具证书。上次检定日期：2022年7月12日。",
          "委托单位应在领取证书前付清费用。本协议双方签字后生效。",
        )
        .row("委托单位代表：韦丹", "承检单位代表：鲁宁")
        .row("2023年7月5日", "2023年7月6日"),
    { class: "Y/服务合同", date: "2023-07-06", customer: "浙江方正计量测试研究院", amount: "23480.00" },
  ),
];

const orders: Paper[] = [
  paper(
    "a dairy group's purchase order out of SAP",
    (p) =>
      p
        .text("中垦北疆乳业集团股份有限公司")
        .title("采 购 订 单")
        .row("订单编号", "4500127763", "订单日期", "2023.09.11")
        .row("供应商编码", "0000108842", "供应商名称", OURS)
        .row("公司代码", "2010", "采购组", "P07 马文娟")
        .rows(
          ["行项目", "物料编码", "物料描述", "数量", "单位", "含税单价", "含税金额", "交货日期"],
          ["00010", "50012277", "自动封箱机 YL-FX50", "2", "台", "62,000.00", "124,000.00", "2023.10.20"],
          ["00020", "50012281", "封箱机易损件包", "1", "套", "3,800.00", "3,800.00", "2023.10.20"],
        )
        .right("订单总额（含税，CNY）：127,800.00")
        .text("交货地点：昌吉工厂五金库", "请于收到订单后2个工作日内盖章回传确认。")
        .row("制单：马文娟", "审批：古丽娜", "打印日期：2023.09.12"),
    { class: "D/订单", date: "2023-09-11", customer: "中垦北疆乳业集团股份有限公司", amount: "127800.00" },
  ),

  paper(
    "our own purchase order for servo drives",
    (p) =>
      p
        .title(OURS, 34)
        .title("采购单", 30)
        .row("单号：PO2405-0188", "采购日期：2024-05-20", "币别：人民币")
        .row("厂商：宁波北仑港能电气有限公司", "联络人：史佩佩", "电话：0574-86800000")
        .row("付款条件：月结30天", "请购单号：PR2405-0301", "请购日期：2024-05-16")
        .rows(
          ["序", "品号", "品名规格", "数量", "单位", "单价", "金额", "预交日"],
          ["1", "E0301-022", "伺服驱动器 1.5kW", "15", "台", "2860.00", "42900.00", "2024-06-05"],
          ["2", "E0709-004", "高柔拖链电缆 4*2.5", "300", "米", "18.50", "5550.00", "2024-06-05"],
        )
        .right("合计金额：48450.00")
        .row("核准：吕静", "审核：邵立军", "采购：童彬", "厂商回签："),
    { class: "D/订单", date: "2024-05-20", customer: "宁波北仑港能电气有限公司", amount: "48450.00" },
  ),

  paper(
    "a leaf of a hardware shop's pad, written out for us",
    (p) =>
      p
        .middle("永康市方岩老程五金店")
        .title("订 货 单")
        .row("No 0003417", "2018年10月17日")
        .text("订货单位：杭州云岭智能装备有限公司")
        .rows(
          ["货名", "规格", "单位", "数量", "单价", "金额"],
          ["内六角螺丝", "M8*30", "盒", "40", "23", "920"],
          ["麻花钻头", "6.8", "支", "20", "14.5", "290"],
          ["线手套", "加厚", "打", "16", "11", "176"],
        )
        .text("合计金额 人民币（大写） 壹仟叁佰捌拾陆元整  ￥1386.00", "约定10月22日送货，货到付款")
        .row("订货人 卢小军", "经手人 程老四"),
    { class: "D/订单", date: "2018-10-17", customer: "永康市方岩老程五金店", amount: "1386.00" },
  ),

  paper(
    "a distillery calls off grippers under its frame contract",
    (p) =>
      p
        .title("要 货 通 知 单")
        .row("发出单位", "泸州龙滩酒业股份有限公司包装物资部")
        .row("接收单位", OURS)
        .row("依据", "2024年12月30日签订的夹具备件年度框架合同LT-KJ-2025-09")
        .row("下达日期", "2025年3月4日", "批次号", "第3批")
        .rows(
          ["物料", "规格", "要货数量", "要求到货"],
          ["瓶夹组件", "500ml", "160件", "2025年3月18日"],
          ["真空吸盘", "Φ40", "600件", "2025年3月18日"],
          ["气爪修理包", "通用", "24套", "2025年3月25日"],
        )
        .text("请按上述数量和时间安排发货，价格按框架合同执行。")
        .row("计划员：税光华", "主管：郭莉"),
    { class: "D/订单", date: "2025-03-04", customer: "泸州龙滩酒业股份有限公司" },
  ),

  paper(
    "a German maker of motors acknowledges our order",
    (p) =>
      p
        .row("Feldmann Antriebstechnik GmbH", "Industriestrasse 40, 33609 Bielefeld")
        .title("ORDER ACKNOWLEDGEMENT")
        .text(`To: ${OURS_ENGLISH}`)
        .rows(
          ["Your order no.", "Order date", "Our reference", "Customer no."],
          ["PO2504-0035", "07 Apr 2025", "AB-771204", "60318"],
        )
        .text("Thank you for your order, which we accept as follows:")
        .rows(
          ["Pos.", "Article", "Qty", "Price EUR", "Total EUR"],
          ["1", "Gear motor FAT 63-B, 0.37 kW", "30", "412.00", "12,360.00"],
          ["2", "Encoder flange", "30", "38.50", "1,155.00"],
        )
        .right("Order total EUR 13,515.00")
        .text("Dispatch: week 24, latest 13 June 2025, FCA Bielefeld. Payment: 30 days net.", "i.A. Silke Oltmanns"),
    { class: "D/订单", date: "2025-04-07", customer: "Feldmann Antriebstechnik GmbH", amount: "13515.00" },
  ),

  paper(
    "a Taiwanese toolmaker's order, dated by the years of the Republic",
    (p) =>
      p
        .title("臺中鼎新五金工業股份有限公司")
        .title("訂 購 單", 32)
        .row("訂單編號：DX-1120615-01", "訂購日期：中華民國112年6月15日")
        .text("供應廠商：杭州雲嶺智能裝備有限公司（杭州云岭智能装备有限公司）")
        .rows(
          ["項次", "品名", "規格", "數量", "單價", "金額"],
          ["1", "自動鎖螺絲機", "YL-LS6", "3台", "142,000", "426,000"],
          ["2", "送料模組", "M3-M5", "4組", "15,000", "60,000"],
        )
        .right("總計 NT$ 486,000")
        .text("交貨日期：中華民國112年8月20日", "交貨地點：本公司大里廠", "付款方式：訂金三成，餘款出貨前電匯")
        .row("經辦：賴淑芬", "主管：廖啟仁"),
    { asks: "review.no-date", class: "D/订单", customer: "臺中鼎新五金工業股份有限公司", amount: "486000.00" },
  ),
];

const invoices: Paper[] = [
  paper(
    "our old paper invoice to a dealer in farm machines",
    (p) =>
      p
        .title("浙江增值税专用发票")
        .row("3300191130", "此联不作报销、扣税凭证使用", "No 18840265")
        .row("机器编号：661810047221", "开票日期：2019年07月23日")
        .row("购买方", "名 称：盐城市大丰区麦田农机有限公司", "密码区 03*77<+8/2145>6-19")
        .row("", "纳税人识别号：91320982MA1W7QF05B")
        .row("", "开户行及账号：江苏大丰农商行 3209820171010000223344")
        .rows(
          ["货物或应税劳务、服务名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"],
          ["*包装机械*秧盘叠放机", "YL-YP2", "台", "1", "53097.345", "53097.35", "13%", "6902.65"],
        )
        .row("合 计", "", "￥53097.35", "￥6902.65")
        .row("价税合计（大写）", "陆万圆整", "（小写）￥60000.00")
        .row("销售方", `名 称：${OURS}`, "备注 合同YL-XS-1906-14 2019年6月20日")
        .row("", `纳税人识别号：${OUR_TAX_NUMBER}`)
        .row("收款人：蒋敏", "复核：冯丽", "开票人：俞婷", "销售方：（章）"),
    { class: "F/发票", date: "2019-07-23", customer: "盐城市大丰区麦田农机有限公司", amount: "60000.00" },
  ),

  paper(
    "a foundry's digital invoice to us",
    (p) =>
      digitalInvoice(p, {
        title: "电子发票（增值税专用发票）",
        number: "24372000000118840926",
        date: "2024年04月18日",
        buyer: [OURS, OUR_TAX_NUMBER],
        seller: ["潍坊市坊子区润德精密铸造有限公司", "91370704MA3CKD7T1N"],
        goods: [["*金属制品*机架铸件", "HT250", "千克", "2400", "8.84955752", "21238.94", "13%", "2761.06"]],
        sum: ["合 计", "", "¥21238.94", "¥2761.06"],
        words: "贰万肆仟圆整",
        total: "24000.00",
        note: "送货单号RD0409、RD0412",
        clerk: "臧晓",
      }),
    { class: "F/发票", date: "2024-04-18", customer: "潍坊市坊子区润德精密铸造有限公司", amount: "24000.00" },
  ),

  paper(
    "a red invoice to a granary which sent a conveyor back",
    (p) =>
      digitalInvoice(p, {
        title: "电子发票（普通发票）",
        number: "25332000000007715540",
        date: "2025年01月09日",
        buyer: ["吉林省松原粮油储运有限公司", "91220700MA0Y5T9H3D"],
        seller: [OURS, OUR_TAX_NUMBER],
        goods: [["*输送机械*移动式皮带机", "YL-PD6", "台", "-1", "8849.56", "-8849.56", "13%", "-1150.44"]],
        sum: ["合 计", "", "¥-8849.56", "¥-1150.44"],
        words: "（负数）壹万圆整",
        total: "-10000.00",
        note: "被红冲蓝字数电发票号码：24332000000661200871 开票日期：2024年12月16日 红字发票信息确认单编号：33011025010000417",
        clerk: "俞婷",
      }),
    { class: "F/发票", date: "2025-01-09", customer: "吉林省松原粮油储运有限公司", amount: "-10000.00" },
  ),

  paper(
    "the commercial invoice for an Indonesian coconut mill",
    (p) =>
      p
        .middle(OURS_ENGLISH)
        .title("COMMERCIAL INVOICE")
        .row("Invoice No.: YLCI230603", "Invoice Date: June 3, 2023")
        .row("S/C No.: YL-EX-23009", "S/C Date: March 21, 2023")
        .text("To: PT Surya Kelapa Makmur, Surabaya, Indonesia", "From Ningbo to Surabaya by sea")
        .rows(
          ["Marks & Nos.", "Description of goods", "Quantity", "Unit price", "Amount"],
          ["SKM", "Bag stacking robot YL-R120", "1 SET", "USD 49,800.00", "USD 49,800.00"],
          ["1-7", "Wear parts", "12 SETS", "USD 710.00", "USD 8,520.00"],
        )
        .text("TOTAL: CIF SURABAYA USD 58,320.00", "SAY US DOLLARS FIFTY-EIGHT THOUSAND THREE HUNDRED AND TWENTY ONLY")
        .right("Authorized signature: Shen Yiming"),
    { class: "F/发票", date: "2023-06-03", customer: "PT Surya Kelapa Makmur", amount: "58320.00" },
  ),

  paper(
    "the invoice for the lorry we bought",
    (p) =>
      p
        .title("机动车销售统一发票")
        .row("发票代码 133012220160", "发票号码 00482217")
        .row("开票日期", "2022-03-15", "机打号码", "00482217")
        .row("购买方名称", OURS, "纳税人识别号", OUR_TAX_NUMBER)
        .rows(
          ...cells(
            4,
            "车辆类型",
            "轻型厢式货车",
            "厂牌型号",
            "江铃牌JX5045XXYTG26",
            "合格证号",
            "WAA062200118442",
            "产地",
            "江西南昌",
            "发动机号码",
            "N1840273",
            "车架号码",
            "LEFYECG26NHN00417",
          ),
        )
        .row("价税合计", "壹拾叁万捌仟陆佰元整", "小写 ¥138600.00")
        .row("销货单位名称", "浙江路通商用车销售有限公司", "电话", "0571-86900000")
        .row("增值税税率 13%", "增值税税额 ¥15945.13", "不含税价 ¥122654.87")
        .row("主管税务机关及代码", "国家税务总局杭州市临平区税务局", "吨位 1.495", "限乘人数 3")
        .row("开票人：鲍丽君", "销货单位（章）"),
    { class: "F/发票", date: "2022-03-15", customer: "浙江路通商用车销售有限公司", amount: "138600.00" },
  ),

  paper(
    "an English bearing dealer credits us",
    (p) =>
      p
        .text(
          "Harlow & Finch Bearings Limited",
          "Unit 6, Canal Road, Wolverhampton WV1 0AB    VAT Reg No GB 000 0000 00",
        )
        .title("CREDIT NOTE")
        .rows(
          ...cells(
            2,
            "Credit note number",
            "CN-2291",
            "Tax point",
            "27 February 2024",
            "Original invoice",
            "INV-88410 dated 30 January 2024",
            "Account",
            OURS_ENGLISH,
          ),
        )
        .rows(
          ["Description", "Qty", "Unit", "Net"],
          ["Linear bearing LB30, returned, wrong bore", "48", "26.00", "1,248.00"],
        )
        .rows(["Net", "VAT 0% export", "Total credit GBP"], ["1,248.00", "0.00", "1,248.00"])
        .text("This amount has been credited to your account. No payment is required."),
    { class: "F/发票", date: "2024-02-27", customer: "Harlow & Finch Bearings Limited", amount: "1248.00" },
  ),
];

const vouchers: Paper[] = [
  paper(
    "the bank's electronic receipt for what a maker of profiles paid us",
    (p) =>
      p
        .title("中国工商银行 网上银行电子回单")
        .text("电子回单号码：0013-7720-4418-0096")
        .rows(
          ["付款人", "户名", "洛阳市伊滨区豫铝型材有限公司", "收款人", "户名", OURS],
          ["", "账号", "1705 0201 0920 0118 845", "", "账号", "1202 0502 1990 0177 326"],
          ["", "开户银行", "工行洛阳伊滨支行", "", "开户银行", "工行杭州余杭支行"],
        )
        .row("金额", "人民币（大写）：叁万伍仟元整", "￥35,000.00元")
        .row("摘要", "货款", "业务（产品）种类", "汇款")
        .row("用途", "切割机二期款", "交易流水号", "40776215")
        .row("记账网点", "1705", "记账柜员", "00023", "记账日期", "2023年06月19日")
        .row("时间戳", "2023-06-19-11.42.08", "打印日期：2023年07月03日"),
    { class: "F/付款凭证", date: "2023-06-19", customer: "洛阳市伊滨区豫铝型材有限公司", amount: "35000.00" },
  ),

  paper(
    "the slip for a dye works' cheque paid in at the village bank",
    (p) =>
      p
        .title("浙江萧山农村商业银行 进账单（回 单） 1")
        .middle("2018 年 12 月 07 日")
        .rows(
          ["出票人", "全 称", "绍兴市柯桥区锦澜印染厂", "收款人", "全 称", OURS],
          ["", "账 号", "201000041772065", "", "账 号", "201000188240117"],
          ["", "开户银行", "瑞丰银行齐贤支行", "", "开户银行", "萧山农商行闻堰支行"],
        )
        .row("金额", "人民币（大写） 壹万捌仟陆佰元整", "¥ 18600 00")
        .row("票据种类", "转账支票", "票据张数", "1")
        .row("票据号码", "30903320 04418872", "小写：18,600.00")
        .row("复核 记账", "开户银行签章"),
    { class: "F/付款凭证", date: "2018-12-07", customer: "绍兴市柯桥区锦澜印染厂", amount: "18600.00" },
  ),

  paper(
    "the receipt a one-man mould shop wrote us",
    (p) =>
      p
        .title("收 款 收 据")
        .row("2020年3月9日", "No 6620318")
        .text(
          "今收到 杭州云岭智能装备有限公司",
          "交来 1月份模具修理加工费（2020年1月6日至1月19日）",
          "人民币（大写） 肆仟贰佰伍拾元整  ¥4250.00",
          "收款方式 √现金 □转账 □支票",
        )
        .row("收款单位（盖章） 余杭区良渚阿毛模具加工店", "收款人 毛国兴", "交款人 卢小军"),
    {
      asks: "review.no-class",
      class: "F/付款凭证",
      date: "2020-03-09",
      customer: "余杭区良渚阿毛模具加工店",
      amount: "4250.00",
    },
  ),

  paper(
    "a bank's advice of money come in from Estonia",
    (p) =>
      p
        .title("INWARD REMITTANCE CREDIT ADVICE")
        .middle("Bank of Hangzhou, International Settlement Department")
        .rows(
          ...cells(
            2,
            "Our reference",
            "IR3301240613007",
            "Value date",
            "13 June 2024",
            "Beneficiary",
            OURS_ENGLISH,
            "Account credited",
            "3301 0401 6000 8842 17",
            "Ordering customer",
            "Baltika Fisheries OÜ, Tallinn",
            "Ordering institution",
            "Harju Pank AS",
            "Amount credited",
            "EUR 27,900.00",
            "Details of payment",
            "/RFB/ Proforma YLPI240517 dated 17 May 2024",
            "Details of charges",
            "OUR",
          ),
        )
        .text("We have credited your account as above. Please file the BOP declaration within five working days."),
    { class: "F/付款凭证", date: "2024-06-13", customer: "Baltika Fisheries OÜ", amount: "27900.00" },
  ),

  paper(
    "the wallet's proof of our transfer to a flower shop",
    (p) =>
      p
        .title("支付宝转账电子回单")
        .row("回单生成时间：2024-11-08 15:03:21", "回单编号：202411080004188276")
        .rows(
          ...cells(
            2,
            "付款方户名",
            OURS,
            "付款方账号",
            "fin***@yunling-equip.example",
            "收款方户名",
            "昆明市官渡区云朵绿植花卉经营部",
            "收款方账号",
            "138****4471",
            "交易时间",
            "2024-11-05 10:17:44",
            "转账金额",
            "960.00元（人民币玖佰陆拾元整）",
            "交易附言",
            "展会绿植",
            "交易状态",
            "交易成功",
          ),
        )
        .text("注：本回单仅表明账户间的资金往来情况，不作为收款方发货依据。"),
    {
      asks: "review.no-class",
      class: "F/付款凭证",
      date: "2024-11-05",
      customer: "昆明市官渡区云朵绿植花卉经营部",
      amount: "960.00",
    },
  ),
];

const calls: Paper[] = [
  paper(
    "a note of the call of a maker of grain machines",
    (p) =>
      p
        .title("电话记录单")
        .row("来电单位", "湖北荆楚粮机股份有限公司", "来电人", "熊志远")
        .row("来电时间", "2021年8月16日 14:35", "接听人", "祝珊")
        .row("来电号码", "0716-8550000", "通话时长", "约12分钟")
        .row("通话内容")
        .text(
          "1. 询问7月28日发出的打包机到货后无人卸车一事，已告知由司机联系叉车。",
          "2. 要求派工程师安装，希望8月23日前到场。",
          "3. 反映随机资料缺少电气图，请补寄。",
        )
        .row("处理意见", "售后戴文斌8月20日出发，电气图当日邮件发送")
        .right("记录人：祝珊"),
    { class: "G/电话", date: "2021-08-16", customer: "湖北荆楚粮机股份有限公司" },
  ),

  paper(
    "a follow-up by telephone, as the chat app's CRM exports it",
    (p) =>
      p
        .text("钉钉 · 客户管理 > 跟进记录 > 详情")
        .title("通话跟进记录", 32)
        .rows(
          ...cells(
            2,
            "客户",
            "深圳市宝安区松岗恒晟五金塑胶厂",
            "联系人",
            "翁小姐（采购）",
            "跟进方式",
            "电话（呼出）",
            "通话开始",
            "2025-05-13 10:22",
            "通话时长",
            "00:08:41",
            "跟进内容",
            "电话联系翁小姐，对方说4月28日寄的样件已试装，尺寸可以，月底前内部走流程，希望再便宜3个点。",
            "下次跟进时间",
            "2025-05-20 10:00",
            "跟进人",
            "沈一鸣",
          ),
        )
        .text("导出人：沈一鸣  导出时间：2025-06-02 08:55"),
    { class: "G/电话", date: "2025-05-13", customer: "深圳市宝安区松岗恒晟五金塑胶厂" },
  ),

  paper(
    "a telephone note about a cold store abroad",
    (p) =>
      p
        .title("TELEPHONE NOTE")
        .rows(
          ...cells(
            2,
            "Call with",
            "Mr. Rashid Karim, Al Noor Cold Stores LLC",
            "Taken by",
            "Shen Yiming, export sales",
            "Date / time",
            "1 February 2022, 16:10",
            "Subject",
            "Shuttle spare battery",
          ),
        )
        .text(
          "Mr. Karim called. The battery ordered on 11 January 2022 has not yet reached Jebel Ali. He asks for the airway bill number and wants a second charger.",
          "Agreed: we send the number today and call him back on 8 February 2022.",
        ),
    { class: "G/电话", date: "2022-02-01", customer: "Al Noor Cold Stores LLC" },
  ),
];

const mails: Paper[] = [
  paper(
    "a gear maker's reply, printed from Foxmail",
    (p) =>
      p
        .text("lvjing@yunling-equip.example")
        .rows(
          ["发件人：", "霍建 <huojian@cqqc-gear.example>"],
          ["发送时间：", "2023-12-05 17:26"],
          ["收件人：", "吕静 <lvjing@yunling-equip.example>"],
          ["抄送：", "品质部"],
          ["主题：", "回复: 斜齿轮热处理硬度偏差"],
        )
        .text(
          "吕经理：您好！",
          "贵司反馈的11月24日到货批次，我司已复检，确有6件硬度偏低，12月8日补发新件，请将原件退回。",
          "顺祝商祺！",
          "霍建  质量科",
          "重庆綦江綦驰传动件有限公司",
          "------------------ 原始邮件 ------------------",
          "发件人：吕静  发送时间：2023-12-01 09:48",
          "霍工，附件是检测报告，请尽快答复处理办法。",
        ),
    { class: "G/邮件", date: "2023-12-05", customer: "重庆綦江綦驰传动件有限公司" },
  ),

  paper(
    "an English thread with a paper mill, printed from Outlook",
    (p) =>
      p
        .text("Shen Yiming")
        .rows(
          ["From:", "Emma Lindqvist <emma@lindqvist-paper.example>"],
          ["Sent:", "Thursday, 29 August 2024 08:12"],
          ["To:", "Shen Yiming <shenym@yunling-equip.example>"],
          ["Subject:", "RE: RE: Reel wrapper - site visit and drawings"],
        )
        .text(
          "Dear Yiming,",
          "The drawings of 22 August are approved with two remarks, see attached. We can receive your fitters from 7 October.",
          "Kind regards,",
          "Emma Lindqvist, Project Manager, Lindqvist Paper Mills AB",
        )
        .rows(
          ["From:", "Shen Yiming"],
          ["Sent:", "Tuesday, 27 August 2024 10:40"],
          ["To:", "Emma Lindqvist"],
          ["Subject:", "RE: Reel wrapper - site visit and drawings"],
        )
        .text("Dear Emma, have you had time to look at the drawings? Best regards, Yiming"),
    { class: "G/邮件", date: "2024-08-29", customer: "Lindqvist Paper Mills AB" },
  ),

  paper(
    "a potter's mail, printed from QQ",
    (p) =>
      p
        .text("QQ邮箱 - 打印邮件")
        .title("转盘电机想换个慢一点的", 28)
        .text(
          "发件人：窑里红老江 <8841720@qq.example>",
          "时 间：2021年5月27日(星期四) 晚上9:03",
          "收件人：云岭售后 <service@yunling-equip.example>",
        )
        .text(
          "戴师傅你好，",
          "去年3月买的上釉转盘，转速最低还是快，薄胎挂不住。有没有慢一档的电机，多少钱，怎么换？",
          "上次你们4月9日说的那个调速器我装了，不太行。",
          "景德镇市珠山区窑里红陶瓷作坊  江根生",
        ),
    { class: "G/邮件", date: "2021-05-27", customer: "景德镇市珠山区窑里红陶瓷作坊" },
  ),

  paper(
    "a Taiwanese fish packer's mail, printed from Gmail",
    (p) =>
      p
        .row("Gmail", "蔡佩珊 <peishan@gyfrozen.example>")
        .title("裝箱機備品交期確認", 30)
        .text("2 封郵件")
        .row("蔡佩珊 <peishan@gyfrozen.example>", "2025年10月14日 下午2:31")
        .text("收件者：shenym@yunling-equip.example", "沈先生您好，9月底下單的備品請問何時可以出貨？")
        .row("蔡佩珊 <peishan@gyfrozen.example>", "2025年10月16日 上午9:05")
        .text(
          "收件者：shenym@yunling-equip.example",
          "沈先生，再次請問交期。我們11月3日起旺季開線，務必於10月28日前到港，謝謝。",
          "高雄遠鯨冷凍食品股份有限公司  採購課 蔡佩珊",
        ),
    { class: "G/邮件", date: "2025-10-16", customer: "高雄遠鯨冷凍食品股份有限公司" },
  ),
];

const meetings: Paper[] = [
  paper(
    "the minutes of a technical meeting with a smelter",
    (p) =>
      p
        .title("技术协调会会议纪要")
        .row("会议时间", "2022年4月21日上午9:00", "会议地点", "包头，冶炼厂二楼会议室")
        .row("主持人", "苏和", "记录人", "韦丹")
        .text(
          "参会单位及人员：",
          "中国西部稀土开发集团包头冶炼有限责任公司：苏和、刘占魁、于婷",
          "杭州云岭智能装备有限公司：戴文斌、韦丹",
          "会议就稀土粉料自动投料线的设计进行了讨论，形成如下意见：",
          "一、投料口除尘改为负压式，云岭5月6日前提交修改图。",
          "二、冶炼公司5月15日前完成土建基础。",
          "三、设备进场时间定为2022年6月20日。",
        )
        .row("双方签字：苏和  戴文斌", "纪要印发：2022年4月25日"),
    { class: "G/会议", date: "2022-04-21", customer: "中国西部稀土开发集团包头冶炼有限责任公司" },
  ),

  paper(
    "what the meeting app noted of a talk with a maker of cameras",
    (p) =>
      p
        .text("腾讯会议 · 会议纪要")
        .title("视达相机选型与交期沟通会", 32)
        .row("会议号 418 772 065", "2024-10-30 14:00-15:12")
        .row("参会人", "谢凯（东莞市长安视达工业相机有限公司）、陈露（东莞市长安视达工业相机有限公司）、吕静、韦丹")
        .text(
          "会议摘要",
          "· 双方确认选用500万像素面阵相机，镜头由视达配套。",
          "· 首批20台交期从12月1日提前到11月18日。",
          "待办",
          "· 谢凯：11月1日前提供SDK和接口说明。",
          "· 吕静：11月4日前下单。",
        )
        .text("纪要生成时间 2024-10-31 08:30"),
    { class: "G/会议", date: "2024-10-30", customer: "东莞市长安视达工业相机有限公司" },
  ),

  paper(
    "the kick-off with a coffee cooperative, in English",
    (p) =>
      p
        .title("MINUTES OF KICK-OFF MEETING")
        .rows(
          ...cells(
            2,
            "Project",
            "Green coffee bagging line",
            "Client",
            "Vale Verde Coffee Cooperative",
            "Held on",
            "17 January 2023, by video",
            "Present for the client",
            "Ana Prado, Luis Teixeira",
            "Present for Yunling",
            "Shen Yiming, Wei Dan",
            "Next meeting",
            "14 February 2023",
          ),
        )
        .rows(
          ["No.", "Item", "Action by", "Due"],
          ["1", "Layout to be adapted to the new gate", "Yunling", "27 January 2023"],
          ["2", "Bag samples to be sent to Hangzhou", "Client", "3 February 2023"],
          ["3", "Voltage is 440 V / 60 Hz", "noted", ""],
        )
        .text("Minutes distributed 19 January 2023 by Wei Dan."),
    { class: "G/会议", date: "2023-01-17", customer: "Vale Verde Coffee Cooperative" },
  ),
];

const visits: Paper[] = [
  paper(
    "a visit to a winery on our form",
    (p) =>
      p
        .title("客户拜访记录表")
        .row("拜访客户：甘肃河西葡萄酒庄有限公司", "拜访日期：2023年5月24日")
        .row("拜访人：沈一鸣、祝珊", "接待人：冉总、生产部雷主任")
        .row("拜访目的：", "了解灌装线改造计划")
        .text(
          "拜访内容：",
          "参观灌装车间，现有线为2012年投产，每小时1500瓶，贴标经常歪斜。客户计划2024年榨季前改造，预算约180万元。",
          "客户需求：换型快，能贴异形标。",
          "后续计划：6月10日前提交方案。",
        )
        .row("填写：祝珊  2023年5月29日", "部门经理：周海峰"),
    { class: "G/拜访", date: "2023-05-24", customer: "甘肃河西葡萄酒庄有限公司" },
  ),

  paper(
    "the buyer's report on a day at a supplier's works",
    (p) =>
      p
        .title("供应商现场走访报告")
        .rows(
          ["走访对象", "走访时间", "走访人员", "报告日期"],
          ["常州市武进邹区灯具配件厂", "2021-11-10", "童彬、韦丹", "2021-11-12"],
        )
        .text(
          "一、走访情况",
          "由厂长蒋伯泉陪同查看压铸、喷涂两个车间。现有压铸机7台，其中2019年购置3台。仓库先进先出执行较差。",
          "二、存在问题",
          "喷涂后膜厚无记录；不合格品区未隔离。",
          "三、结论",
          "可继续供货，要求2021年12月15日前整改，届时复查。",
        ),
    { class: "G/拜访", date: "2021-11-10", customer: "常州市武进邹区灯具配件厂" },
  ),

  paper(
    "spinners from Xinjiang come to see our works",
    (p) =>
      p
        .title("客户来访接待记录")
        .rows(
          ["来访单位", "新疆石河子天绒棉纺织有限公司"],
          ["来访人员", "副总经理 阿不力孜、设备科 马新民 等4人"],
          ["来访日期", "2024年6月6日"],
          ["接待人员", "周海峰、沈一鸣"],
          ["预约日期", "2024年5月28日"],
          ["来访事由", "考察筒纱自动包装线"],
          ["参观及洽谈情况", "参观装配车间，观看样机运行，对换筒节拍表示满意，要求提供石河子周边案例"],
          ["后续跟进", "6月中旬寄资料，7月回访"],
        )
        .right("记录：祝珊"),
    { class: "G/拜访", date: "2024-06-06", customer: "新疆石河子天绒棉纺织有限公司" },
  ),
];

const surveys: Paper[] = [
  paper(
    "a quarry group ticks our questionnaire",
    (p) =>
      p
        .title("客户满意度调查表")
        .text("尊敬的客户：请您对我司2022年度的产品和服务作出评价，并于2022年12月31日前寄回。杭州云岭智能装备有限公司")
        .row("客户名称：福建闽南石材集团有限公司", "填表人：吕金龙")
        .rows(
          ["调查项目", "很满意", "满意", "一般", "不满意"],
          ["产品质量", "√", "", "", ""],
          ["交货及时性", "", "√", "", ""],
          ["安装调试", "√", "", "", ""],
          ["售后响应", "", "", "√", ""],
          ["价格", "", "√", "", ""],
        )
        .row("总体评分", "88分")
        .text("意见：售后配件到货偏慢。")
        .right("填表日期：2022年12月15日"),
    { class: "K/满意度调查", date: "2022-12-15", customer: "福建闽南石材集团有限公司" },
  ),

  paper(
    "a dairy's marks for a repair, collected through the work chat",
    (p) =>
      p
        .text("企业微信 · 收集表")
        .title("服务满意度评价（售后回访）", 32)
        .rows(
          ["提交时间", "2024-07-22 16:48"],
          ["您的单位", "内蒙古草原绿乳业有限公司"],
          ["您的姓名", "乌兰"],
          ["服务日期", "2024-07-17"],
          ["服务工程师", "戴文斌"],
          ["1. 工程师到场是否及时", "5分"],
          ["2. 故障是否一次排除", "4分"],
          ["3. 服务态度", "5分"],
          ["4. 总体满意度", "5分"],
          ["5. 是否愿意推荐", "愿意"],
        )
        .text("收集人：云岭智能客服  共1份填写结果"),
    { class: "K/满意度调查", date: "2024-07-22", customer: "内蒙古草原绿乳业有限公司" },
  ),

  paper(
    "a Hong Kong dealer in dried seafood fills in the questionnaire",
    (p) =>
      p
        .title("客戶滿意度問卷")
        .text("感謝閣下選用雲嶺智能之產品，敬請填妥下列問卷並電郵至 service@yunling-equip.example。")
        .row("公司名稱", "同發海味（香港）有限公司")
        .row("購買日期", "2024年10月9日", "填寫日期", "2025年1月20日")
        .rows(
          ["評分（1至5）", "1", "2", "3", "4", "5"],
          ["真空包裝機性能", "", "", "", "✓", ""],
          ["操作簡易程度", "", "", "✓", "", ""],
          ["送貨及安裝", "", "", "", "", "✓"],
          ["客戶服務", "", "", "", "", "✓"],
        )
        .row("整體而言，閣下是否滿意？", "滿意")
        .right("填表人：鄧志豪"),
    { class: "K/满意度调查", date: "2025-01-20", customer: "同發海味（香港）有限公司" },
  ),
];

const complaints: Paper[] = [
  paper(
    "an aluminium works' complaint on our form",
    (p) =>
      p
        .title("客户投诉处理单")
        .row("投诉编号", "TS-2023-019", "受理日期", "2023年3月28日")
        .row("投诉客户", "广西百色右江铝材加工有限公司", "投诉人", "黄炳南")
        .row("产品名称", "铝棒自动上料架", "发货日期", "2023年2月15日")
        .row("投诉内容", "上料架链条三天断两次，严重影响生产，要求更换。")
        .row("原因分析", "链条张紧轮轴承座加工超差")
        .row("纠正措施", "更换张紧轮组件，4月3日到场处理")
        .row("客户确认", "已解决 黄炳南 2023年4月6日")
        .row("受理人：祝珊", "责任部门：制造部", "结案日期：2023年4月10日"),
    { class: "K/投诉", date: "2023-03-28", customer: "广西百色右江铝材加工有限公司" },
  ),

  paper(
    "a ship's chandler objects to the quality by letter",
    (p) =>
      p
        .title("关于焊接工装质量问题的投诉函")
        .text(
          "杭州云岭智能装备有限公司：",
          "我公司于2024年6月12日与贵公司签订合同，购买舱口盖焊接工装两套，2024年8月19日到货。使用不足一周，定位销即全部松动，造成我公司报废工件11件，交船计划被迫推迟。",
          "贵公司售后电话多次无人接听，我公司对此十分不满，特此投诉，要求：",
          "一、接函三日内派人到现场处理；",
          "二、赔偿报废工件损失；",
          "三、书面说明原因。",
        )
        .right("秦皇岛市山海关航联船舶配件有限公司（章）")
        .right("2024年9月2日"),
    { class: "K/投诉", date: "2024-09-02", customer: "秦皇岛市山海关航联船舶配件有限公司" },
  ),

  paper(
    "an angry letter of a wool scourer",
    (p) =>
      p
        .text("Tasman Wool Scourers Ltd", "18 Port Road, Timaru, New Zealand")
        .text("11 July 2022", `The Manager, ${OURS_ENGLISH}`)
        .text(
          "Re: Formal complaint - bale press YL-BP90",
          "Dear Sir or Madam,",
          "We must complain about the bale press delivered on 2 June 2022. The hydraulic pump has leaked since the first day and your technician, promised for 27 June, never came. We have lost nine days of production.",
          "We expect a replacement pump by 25 July and your written explanation. Otherwise we shall return the machine.",
          "Yours faithfully,",
          "Hamish Orr, Plant Manager",
        ),
    { class: "K/投诉", date: "2022-07-11", customer: "Tasman Wool Scourers Ltd" },
  ),
];

const suggestions: Paper[] = [
  paper(
    "apple growers suggest a softer gripper",
    (p) =>
      p
        .title("客户建议登记表")
        .row("客户名称", "洛川县塬上红苹果专业合作社")
        .row("建议人", "屈德旺", "联系电话", "13700003301")
        .row("收到日期", "2023年10月25日", "收到方式", "现场口述")
        .row("建议内容", "分选机吸盘建议换软一点的硅胶，装箱口加一道海绵垫，减少碰伤。")
        .row("采纳意见", "采纳，列入2024年3月改型计划")
        .row("答复日期", "2023年11月6日", "登记人", "祝珊"),
    { class: "K/建议", date: "2023-10-25", customer: "洛川县塬上红苹果专业合作社" },
  ),

  paper(
    "a fishing port proposes improvements by letter",
    (p) =>
      p
        .title("关于改进冻鱼码垛机防腐设计的建议")
        .text(
          "云岭智能：",
          "贵公司2020年11月交付的码垛机在我港运行半年，总体稳定。结合海边使用情况，我们提出以下几点建议，供贵公司改进产品时参考：",
          "1. 外露紧固件建议全部采用316不锈钢；",
          "2. 建议电柜加装除湿器；",
          "3. 建议说明书增加盐雾环境保养一章。",
          "以上建议如有采纳，我港愿意配合试用。",
        )
        .right("大连湾东渔港装卸有限公司  设备部")
        .right("2021年6月18日"),
    { class: "K/建议", date: "2021-06-18", customer: "大连湾东渔港装卸有限公司" },
  ),

  paper(
    "a vocational school returns the card for ideas",
    (p) =>
      p
        .title("金点子意见卡")
        .text("您的建议是我们前进的动力！—— 云岭智能")
        .row("单位：武汉市江岸区花桥职业技术学校", "姓名：皮老师")
        .text(
          "使用产品：教学型机械手 YL-EDU3（2021年9月购入）",
          "我的建议：建议教学软件增加手机端，学生可以在宿舍编程；建议每学期组织一次线上培训。",
          "填写时间：2022年5月9日",
        )
        .text("以下由云岭填写  转交：研发部  2022年5月16日"),
    { class: "K/建议", date: "2022-05-09", customer: "武汉市江岸区花桥职业技术学校" },
  ),
];

const forAPerson: Paper[] = [
  paper(
    "a quotation of pneumatic parts",
    (p) =>
      p
        .title("报 价 单")
        .row("报价单位：温州市瓯海东屿气动元件有限公司", "报价日期：2024年3月6日")
        .row(`询价单位：${OURS}`, "有效期：2024年4月5日")
        .rows(
          ["品名", "型号", "数量", "单价", "金额"],
          ["气缸", "SC63*200", "50", "86.00", "4300.00"],
          ["电磁阀", "4V210-08", "50", "34.00", "1700.00"],
        )
        .right("合计：6000.00元")
        .text("以上价格含税含运费，订货后10天发货。", "报价人：虞丽丽"),
    { asks: "any" },
  ),

  paper(
    "a public call for tenders of a grain depot",
    (p) =>
      p
        .title("招标公告")
        .text(
          "招标编号：SDLS-2023-G-041",
          "山东省鲁仓粮食储备库有限公司对成品粮码垛机器人采购项目进行公开招标，现邀请合格投标人参加投标。",
          "一、招标内容：码垛机器人3台及配套输送设备，预算金额138万元。",
          "二、招标文件获取时间：2023年5月8日至2023年5月12日。",
          "三、投标截止时间：2023年5月30日9时30分。",
        )
        .right("2023年5月6日"),
    { asks: "any" },
  ),

  paper(
    "a delivery note of sheet metal",
    (p) =>
      p
        .title("送 货 单")
        .row("嘉兴市秀洲王店利民钣金厂", "No 0021774", "2022年9月14日")
        .text(`收货单位：${OURS}`)
        .rows(
          ["品名", "规格", "单位", "数量", "备注"],
          ["护罩", "YL-FX50-07", "件", "40", ""],
          ["电柜底板", "YL-FX50-11", "件", "40", "喷塑"],
        )
        .row("送货人：干永明", "收货人：卢小军"),
    { asks: "any" },
  ),

  paper(
    "a pay slip",
    (p) =>
      p
        .title("工资条")
        .text(`${OURS}  2024年8月份  发放日期：2024年9月10日`)
        .rows(
          ["姓名", "部门", "基本工资", "绩效", "加班费", "社保", "公积金", "个税", "实发"],
          ["童彬", "采购部", "6500.00", "1800.00", "420.00", "-683.00", "-600.00", "-68.11", "7368.89"],
        ),
    { asks: "any" },
  ),

  paper(
    "the minutes of our own production meeting",
    (p) =>
      p
        .title("生产例会会议纪要")
        .row("时间：2023年11月6日 8:30", "地点：一号车间会议室")
        .row("主持：邵立军", "记录：俞婷")
        .text(
          "参加：制造部、采购部、品质部、仓库负责人",
          "1. 10月完成产值620万元，装配二组延期3台，本周补齐。",
          "2. 仓库11月15日前完成盘点。",
          "3. 品质部通报9月、10月返工情况，制造部11月10日前提交整改措施。",
          "发：公司各部门",
        ),
    { asks: "any" },
  ),

  paper(
    "our proforma invoice to a sugar mill",
    (p) =>
      p
        .middle(OURS_ENGLISH)
        .title("PROFORMA INVOICE")
        .row("P/I No.: YLPI250210", "Date: 10 February 2025")
        .text("To: Mazabuka Sugar Growers Limited, Zambia")
        .rows(
          ["Item", "Description", "Qty", "Unit price", "Amount"],
          ["1", "Bag closing station YL-BC2", "2 sets", "USD 7,350.00", "USD 14,700.00"],
        )
        .right("Total FOB Ningbo: USD 14,700.00")
        .text("Validity: 30 days. Delivery: 45 days after receipt of 30% deposit."),
    { asks: "any" },
  ),

  paper(
    "a supplier's monthly statement of account",
    (p) =>
      p
        .title("往来对账单")
        .row("对账单位：江阴市澄南不锈钢制品有限公司", "截止日期：2024年11月30日")
        .text(`致：${OURS}`)
        .rows(
          ["日期", "摘要", "应收", "已收", "余额"],
          ["2024-10-31", "上月结余", "", "", "23,400.00"],
          ["2024-11-12", "送货 CN1112", "8,960.00", "", "32,360.00"],
          ["2024-11-25", "收款", "", "20,000.00", "12,360.00"],
        )
        .text("截止2024年11月30日贵司尚欠我司货款12,360.00元，请核对无误后盖章回传。")
        .right("2024年12月3日"),
    { asks: "any" },
  ),

  paper(
    "a purchase contract nobody has signed yet",
    (p) =>
      p
        .title("采购合同（草案）")
        .row("合同编号：", "签订日期：    年  月  日")
        .text(
          `甲方：${OURS}`,
          "乙方：唐山市丰南冀东链条制造有限公司",
          "一、甲方向乙方采购输送链条2000米，单价45元，总价90000元。",
          "二、交货期：合同签订后20天。报价日期2025年2月17日。",
          "三、验收标准：GB/T 1243。",
        )
        .rows(
          ...beside(
            ["甲方（盖章）：", "代表签字：", "日期：    年  月  日"],
            ["乙方（盖章）：", "代表签字：", "日期：    年  月  日"],
          ),
        ),
    { asks: "any" },
  ),

  paper(
    "the lease of a hall",
    (p) =>
      p
        .title("厂房租赁合同")
        .text(
          "出租方（甲方）：杭州仓前凤凰股份经济合作社",
          `承租方（乙方）：${OURS}`,
          "一、甲方将位于仓前街道凤凰路3号、面积2400平方米的厂房出租给乙方用于仓储。",
          "二、租期自2022年7月1日至2025年6月30日。",
          "三、年租金人民币528,000元，每半年支付一次。押金50,000元。",
          "四、乙方不得擅自转租。",
        )
        .row("甲方（签章）：沈阿根", "乙方（签章）：周海峰")
        .row("2022年6月15日", "2022年6月15日"),
    { asks: "any" },
  ),

  paper(
    "a note of a call on which the date was left blank",
    (p) =>
      p
        .title("电话记录单")
        .row("来电单位", "江苏射阳盐场化工有限公司", "来电人", "仇工")
        .row("来电时间", "    年  月  日", "接听人", "祝珊")
        .row("通话内容")
        .text("询问盐袋缝口机针杆型号，要求寄两根样品。已转售后处理。")
        .row("处理结果", "已寄出")
        .right("记录人：祝珊"),
    { asks: "any" },
  ),
];

/** Seventy papers of the goods trades: written by somebody who did not know the rules, and never tuned on. */
export const papersOfTrades: Paper[] = [
  ...customersData,
  ...organisationCharts,
  ...contacts,
  ...salesContracts,
  ...purchaseContracts,
  ...serviceContracts,
  ...orders,
  ...invoices,
  ...vouchers,
  ...calls,
  ...mails,
  ...meetings,
  ...visits,
  ...surveys,
  ...complaints,
  ...suggestions,
  ...forAPerson,
];
