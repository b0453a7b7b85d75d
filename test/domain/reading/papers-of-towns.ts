import { beside, type Draw, digitalInvoice, type Expected, ourPaper, type Paper, undecided } from "./paper.ts";

const paper = (name: string, expected: Expected, draw: Draw): Paper => ourPaper(name, draw, expected);

const salesClauses = [
  "质量保证：设备整机质保十二个月，自验收合格之日起计算，易损件除外。",
  "逾期交货的，每逾期一日按未交货部分价款的千分之一支付违约金，累计不超过百分之五。",
  "因本合同发生争议，双方协商；协商不成的，向被告住所地人民法院起诉。",
];

const ourCode = "91330110MA2YL88K3X";

const customerData: Paper[] = [
  paper(
    "a customer data form filled in by a county bus company",
    { class: "J/客户基本信息表", date: "2023-04-11", customer: "桐梓县娄山城乡公共交通有限责任公司" },
    (p) =>
      p
        .title("客户基本信息表")
        .text("致：杭州云岭智能装备有限公司")
        .row("单位全称", "桐梓县娄山城乡公共交通有限责任公司")
        .row("统一社会信用代码", "91520322MA6DL77T2P")
        .rows(
          ["单位性质", "国有独资", "成立日期", "2009年3月17日"],
          ["注册资本", "2600万元", "法定代表人", "令狐克勤"],
          ["职工人数", "213人", "所属行业", "道路旅客运输"],
        )
        .row("注册地址", "贵州省遵义市桐梓县娄山关街道河滨路18号")
        .row("开户银行", "贵州桐梓农村商业银行营业部")
        .row("银行账号", "20105000120010099821")
        .row("主要需求", "公交车辆自动清洗及充电桩巡检设备")
        .row("拟开始合作时间", "2023年6月")
        .skip()
        .row("填表人：赵应琴", "电话：0851-26600001")
        .row("填表日期：2023年4月11日", "单位盖章"),
  ),

  paper(
    "our own ERP card of a customer, printed years after it was opened",
    { class: "J/客户基本信息表", date: "2021-09-06", customer: "邯郸市永年区建昌标准件制造有限公司" },
    (p) =>
      p
        .row("杭州云岭智能装备有限公司", "打印时间：2024-01-15 08:52")
        .title("客户档案卡片")
        .rows(
          ["客户编码", "K01-0736", "建档日期", "2021-09-06"],
          ["客户名称", "邯郸市永年区建昌标准件制造有限公司", "客户简称", "建昌标准件"],
          ["税号", "91130408MA0C5N3B4R", "营业期限至", "2036-11-30"],
          ["客户分类", "紧固件/私营", "信用等级", "B"],
          ["信用额度", "300,000.00", "账期", "30天"],
          ["所属区域", "河北", "专管业务员", "郭晓峰"],
          ["法人代表", "申建昌", "联系电话", "0310-6800077"],
        )
        .row("地址", "河北省邯郸市永年区临洺关镇西苏工业园")
        .row("开户行及账号", "邯郸银行永年支行 8055 0120 0006 418")
        .row("建档人：郭晓峰", "审核：汤丽华"),
  ),

  paper(
    "an English customer registration form from Thailand",
    { class: "J/客户基本信息表", date: "2024-03-14", customer: "Siam Rungrot Food Packing Co., Ltd." },
    (p) =>
      p
        .title("Customer Registration Form")
        .text("For: Hangzhou Yunling Intelligent Equipment Co., Ltd., Sales Administration")
        .rows(
          ["Company name", "Siam Rungrot Food Packing Co., Ltd."],
          ["Registered address", "88/12 Moo 4, Phraeksa Mai, Mueang Samut Prakan 10280, Thailand"],
          ["Date of incorporation", "2 July 1998"],
          ["Company registration no.", "0115541004417"],
          ["Tax ID", "0115541004417"],
          ["Type of business", "Packing of canned fruit and coconut products"],
          ["Number of employees", "340"],
          ["Annual turnover", "approx. THB 610 million"],
          ["Bank", "Bangkok Thonburi Bank, Samut Prakan branch"],
          ["Purchasing contact", "Ms. Kanya Srisuk, kanya.s@rungrotfood.example"],
          ["Accounts payable", "Mr. Anan Wattana, +66 2 555 0190"],
        )
        .skip()
        .text("I confirm that the information given above is true and complete.")
        .row("Name: Kanya Srisuk", "Position: Purchasing Manager")
        .row("Signature: Kanya S.", "Date completed: 14 March 2024"),
  ),

  paper(
    "an organisation chart of a grain machinery works",
    { class: "J/客户组织架构图", date: "2022-03-01", customer: "阜阳市颍淮粮油机械股份有限公司" },
    (p) =>
      p
        .title("阜阳市颍淮粮油机械股份有限公司组织架构图")
        .middle("股东大会")
        .middle("董事会")
        .row("", "总经理 穆长河", "监事会")
        .row("生产副总 武传斌", "销售副总 陶静", "技术副总 葛世林")
        .row("铸造车间", "国内销售部", "研发中心")
        .row("金工车间", "外贸部", "工艺科")
        .row("装配车间", "售后服务部", "质检科")
        .row("财务部", "采购部", "综合办公室")
        .skip()
        .row("编制：综合办公室", "制图日期：2022年3月1日"),
  ),

  paper(
    "the departments of a county hospital, with who heads them",
    { class: "J/客户组织架构图", date: "2020-06-30", customer: "鄱阳县第二人民医院" },
    (p) =>
      p
        .title("鄱阳县第二人民医院")
        .title("内设机构设置图", 32)
        .middle("（经2020年6月18日院长办公会通过）")
        .middle("院长（主持全面工作） 史长生")
        .row("副院长 彭秀英", "副院长 高志良", "工会主席 江敏")
        .row("医务科", "总务科", "工会办公室")
        .row("护理部", "设备科", "宣传科")
        .row("院感科", "药剂科", "")
        .row("内科 外科 妇产科 儿科", "检验科 放射科 中心供应室", "")
        .text("注：设备物资采购由设备科归口，联系杭州云岭智能装备有限公司供应室物流项目。")
        .right("鄱阳县第二人民医院办公室")
        .right("二〇二〇年六月三十日"),
  ),

  paper(
    "a table of contacts at a dairy",
    { class: "J/客户联系人信息", date: "2025-02-18", customer: "黑龙江省克东县乌裕尔乳业有限公司" },
    (p) =>
      p
        .title("客户联系人信息表")
        .row("客户名称：黑龙江省克东县乌裕尔乳业有限公司", "整理日期：2025年2月18日")
        .rows(
          ["序号", "姓名", "部门", "职务", "手机", "邮箱", "生日"],
          ["1", "关凤山", "设备部", "部长", "13900000211", "guanfs@wuyuer.example", "1974-05-09"],
          ["2", "宋丹", "采购部", "采购员", "13900000212", "songd@wuyuer.example", "1991-12-20"],
          ["3", "佟国庆", "灌装车间", "主任", "13900000213", "", "1980-10-01"],
          ["4", "李玉梅", "财务部", "会计", "13900000214", "liym@wuyuer.example", ""],
        )
        .text("备注：关部长6月退休，接任者待定；开票找李会计。")
        .right("整理人：费雪"),
  ),

  paper(
    "an address list a state mining group hands out for a project",
    { class: "J/客户联系人信息", date: "2024-10-12", customer: "甘肃祁丰矿业集团肃南钨业有限责任公司" },
    (p) =>
      p
        .title("智能分选线项目对接人员通讯录")
        .middle("甘肃祁丰矿业集团肃南钨业有限责任公司")
        .rows(
          ["分工", "姓名", "岗位", "办公电话", "手机"],
          ["项目总负责", "安永福", "副总经理", "0936-6120001", "13800000301"],
          ["技术对接", "妥建军", "机电科科长", "0936-6120017", "13800000302"],
          ["商务对接", "索菊花", "物资供应部主管", "0936-6120022", "13800000303"],
          ["现场安全", "贺志刚", "安环部安全员", "0936-6120030", "13800000304"],
          ["财务结算", "蔺霞", "财务部", "0936-6120008", "13800000305"],
        )
        .text("本通讯录供杭州云岭智能装备有限公司项目组使用，人员如有变动另行通知。")
        .right("物资供应部  2024年10月12日"),
  ),

  paper(
    "a traditional-Chinese list of contact windows from Taichung",
    { class: "J/客户联系人信息", date: "2024-08-19", customer: "豐岳精密工業股份有限公司" },
    (p) =>
      p
        .text("豐岳精密工業股份有限公司", "台中市豐原區西勢路210號　TEL 04-2555-0100　FAX 04-2555-0109")
        .title("聯絡窗口一覽表")
        .row("提供對象：杭州雲嶺智能裝備有限公司", "更新日期：2024/08/19")
        .rows(
          ["業務別", "窗口", "職稱", "分機", "E-mail"],
          ["採購", "廖怡君", "課長", "215", "yichun@fengyue.example"],
          ["品保", "陳冠廷", "副理", "308", "kuanting@fengyue.example"],
          ["生技", "張家豪", "工程師", "411", "chiahao@fengyue.example"],
          ["會計", "林淑芬", "專員", "122", "shufen@fengyue.example"],
        )
        .text("代理人：採購廖怡君休假時請洽吳小姐（分機216）。"),
  ),
];

const contracts: Paper[] = [
  paper(
    "a plain sales contract with a pickle factory, signed two days apart",
    { class: "Y/销售合同", date: "2022-03-23", customer: "四川眉州老坛子食品有限公司", amount: "381000.00" },
    (p) =>
      beside(
        p
          .title("设备购销合同")
          .row("合同编号：YL-XS-2022-031", "签订地点：杭州")
          .text("需方（甲方）：四川眉州老坛子食品有限公司", "供方（乙方）：杭州云岭智能装备有限公司")
          .text("一、设备名称、型号、数量及价款")
          .rows(
            ["名称", "型号", "数量", "单价（元）", "金额（元）"],
            ["全自动装箱机", "YL-ZX20", "1台", "286000.00", "286000.00"],
            ["坛装输送线", "YL-SS06", "2条", "47500.00", "95000.00"],
            ["合计", "", "", "", "381000.00"],
          )
          .text("合计人民币（大写）：叁拾捌万壹仟元整，含13%增值税及运费。")
          .text(
            "二、付款：合同生效后预付30%，发货前付60%，质保期满付10%。",
            "三、交货期：2022年6月10日前运抵甲方工厂。",
          )
          .text(...salesClauses),
        [
          "甲方（盖章）：四川眉州老坛子食品有限公司",
          "代表人（签字）：帅学文",
          "开户行：眉山农商银行东坡支行",
          "日期：2022年3月21日",
        ],
        [
          "乙方（盖章）：杭州云岭智能装备有限公司",
          "代表人（签字）：郭晓峰",
          "开户行：杭州银行余杭支行",
          "日期：2022年3月23日",
        ],
      ),
  ),

  paper(
    "a state smelter's purchasing contract in which we are the seller",
    {
      class: "Y/销售合同",
      date: "2021-11-09",
      customer: "中国西陲有色金属集团青海格尔木冶炼有限责任公司",
      amount: "1756000.00",
    },
    (p) =>
      beside(
        p
          .title("物资设备采购合同")
          .text("买受人：中国西陲有色金属集团青海格尔木冶炼有限责任公司", "出卖人：杭州云岭智能装备有限公司")
          .text("合同编号：XCYS-GEM-WZ-2021-0417", "根据2021年10月15日中标通知书（编号 ZB2021-188），双方订立本合同。")
          .text("第一条 标的物")
          .rows(
            ["序号", "标的名称", "数量", "单位", "含税单价", "含税总价"],
            ["1", "阴极板码垛机器人工作站", "4", "套", "415,000.00", "1,660,000.00"],
            ["2", "安装调试及培训", "1", "项", "96,000.00", "96,000.00"],
          )
          .text("合同总价：1,756,000.00元，大写：壹佰柒拾伍万陆仟元整。")
          .text("第二条 交货时间：2022年3月31日前。交货地点：买受人格尔木厂区。")
          .text(...salesClauses)
          .text("第九条 本合同正本两份、副本四份，经双方法定代表人或授权代表签字并盖章后生效。")
          .page()
          .middle("（签署页）"),
        ["买受人（合同专用章）", "授权代表：马占海", "签署日期：2021年11月9日"],
        ["出卖人（合同专用章）", "授权代表：沈立群", "签署日期：2021年11月2日"],
      ),
  ),

  paper(
    "a supplement to a sales contract of the year before",
    { class: "Y/销售合同", date: "2024-05-17", customer: "福建南靖山海竹业有限公司", amount: "68400.00" },
    (p) =>
      beside(
        p
          .title("补充协议")
          .text("甲方（买方）：福建南靖山海竹业有限公司", "乙方（卖方）：杭州云岭智能装备有限公司")
          .text(
            "甲乙双方于2023年9月26日签订《竹筷自动包装线销售合同》（编号YL-XS-2023-118，下称原合同）。现因甲方增加品种，双方协商补充如下：",
            "1. 甲方增购理料模块两套，每套34,200.00元，增补价款合计68,400.00元（大写：陆万捌仟肆佰元整）。",
            "2. 原合同约定的交货日期2024年4月30日顺延至2024年6月30日。",
            "3. 增补价款于发货前一次付清。",
            "4. 本协议为原合同不可分割的组成部分，其余条款不变，与原合同具有同等法律效力。",
          ),
        ["甲方盖章：", "法定代表人/授权代表：简进福", "2024年5月17日"],
        ["乙方盖章：", "法定代表人/授权代表：沈立群", "2024年5月15日"],
      ),
  ),

  paper(
    "an English sales contract with a German packaging firm",
    { class: "Y/销售合同", date: "2023-07-05", customer: "Nordhafen Verpackungstechnik GmbH", amount: "168500.00" },
    (p) =>
      beside(
        p
          .title("SALES CONTRACT")
          .row("Contract No.: YL-EX-2023-009", "Place: Hangzhou")
          .text(
            "The Seller: Hangzhou Yunling Intelligent Equipment Co., Ltd.",
            "No. 66 Wenyi West Road, Hangzhou, China",
            "The Buyer: Nordhafen Verpackungstechnik GmbH",
            "Am Alten Speicher 7, 23966 Wismar, Germany",
          )
          .text("The Seller agrees to sell and the Buyer agrees to buy the following goods on the terms stated below:")
          .rows(
            ["Commodity", "Qty", "Unit price EUR", "Amount EUR"],
            ["Carton erector YL-KX15", "2 sets", "72,000.00", "144,000.00"],
            ["Spare parts package", "1 lot", "24,500.00", "24,500.00"],
          )
          .text("Total contract value: EUR 168,500.00 (say Euro one hundred sixty-eight thousand five hundred only)")
          .text(
            "Terms of delivery: FOB Ningbo, Incoterms 2020. Time of shipment: not later than 30 November 2023.",
            "Payment: 40% by T/T in advance, 60% against copy of bill of lading.",
            "Warranty: 12 months after commissioning. Arbitration: CIETAC, Shanghai.",
          ),
        ["For the Seller:", "Shen Liqun, General Manager", "Date: 28 June 2023"],
        ["For the Buyer:", "Jens Brockmann, Geschäftsführer", "Date: 5 July 2023"],
      ),
  ),

  paper(
    "a purchase contract for servo motors, we are the first party",
    { class: "Y/采购合同", date: "2023-05-11", customer: "常州戚墅堰恒力微特电机有限公司", amount: "192000.00" },
    (p) =>
      beside(
        p
          .title("采购合同")
          .row("甲方（采购方）：杭州云岭智能装备有限公司", "合同号：YL-CG-2023-077")
          .row("乙方（供应方）：常州戚墅堰恒力微特电机有限公司", "签订地：杭州余杭")
          .rows(
            ["物料名称", "规格", "数量", "含税单价", "含税金额"],
            ["交流伺服电机", "HL80-750W", "80台", "2400.00", "192000.00"],
          )
          .text("合同总金额：¥192,000.00（人民币壹拾玖万贰仟元整）")
          .text(
            "交货：2023年6月5日交40台，2023年6月25日交40台，送至甲方仓库，运费乙方承担。",
            "付款：货到验收合格，收到13%增值税专用发票后60天内电汇。",
            "质量：乙方报价单（2023年4月28日）所附技术参数为验收依据，质保18个月。",
            "违约：乙方逾期交货，每日按逾期部分货款的0.2%支付违约金。",
          ),
        ["甲方：杭州云岭智能装备有限公司（章）", "签字：杜娟", "2023年5月11日"],
        ["乙方：常州戚墅堰恒力微特电机有限公司（章）", "签字：巢国平", "2023年5月10日"],
      ),
  ),

  paper(
    "a yearly framework for supplies to us, without a total",
    { class: "Y/采购合同", date: "2020-12-28", customer: "山东邹平齐东铝材集团股份有限公司" },
    (p) =>
      beside(
        p
          .title("2021年度铝型材供应框架协议")
          .text("需方：杭州云岭智能装备有限公司", "供方：山东邹平齐东铝材集团股份有限公司")
          .text(
            "一、供方在协议期内按需方订单供应工业铝型材，协议期自2021年1月1日起至2021年12月31日止。",
            "二、价格按发货前一日长江有色铝锭均价加加工费5.20元/公斤计算，双方每月25日核对。",
            "三、需方以书面要货单下达数量和交期，供方应在24小时内确认。",
            "四、结算：月结45天，供方开具增值税专用发票。",
            "五、供方所供材料不符合GB/T 5237的，需方有权退货。",
            "六、本协议一式四份，双方各执两份，签字盖章后生效。",
          ),
        ["需方（公章）", "委托代理人签字：杜娟", "签字日期：2020年12月28日"],
        ["供方（公章）", "委托代理人签字：成兆勇", "签字日期：2020年12月25日"],
      ),
  ),

  paper(
    "a Hong Kong contract of sale by which we buy sensors",
    { class: "Y/采购合同", date: "2024-01-18", customer: "港威電子器材有限公司", amount: "358000.00" },
    (p) =>
      beside(
        p
          .text("港威電子器材有限公司", "香港九龍觀塘鴻圖道51號9樓")
          .title("買賣合約")
          .row("合約編號：KW-240112", "訂立地點：香港")
          .text("賣方：港威電子器材有限公司", "買方：杭州云岭智能装备有限公司")
          .text("買賣雙方同意按下列條款成交：")
          .rows(
            ["貨品", "型號", "數量", "單價（港幣）", "總值（港幣）"],
            ["光電感測器", "KX-30N", "400只", "620.00", "248,000.00"],
            ["安全光柵", "KG-900", "20套", "5,500.00", "110,000.00"],
          )
          .text("合約總值：港幣 358,000.00（港幣叁拾伍萬捌仟元正）")
          .text(
            "付款方式：簽約後電匯三成，餘款於裝運前付清。",
            "裝運期：2024年3月15日或以前，由香港運往杭州。",
            "保養期：十八個月。本合約受香港特別行政區法律管轄。",
          ),
        ["賣方簽署：關志恆", "職銜：董事", "日期：2024年1月16日"],
        ["買方簽署：杜娟", "職銜：采购部经理", "日期：2024年1月18日"],
      ),
  ),

  paper(
    "an agreement with the hardware shop of one person, from which we order brackets",
    { class: "Y/采购合同", date: "2019-07-03", customer: "永康市古山镇老徐五金加工店", amount: "26350.00" },
    (p) =>
      p
        .title("订购协议")
        .text(
          "订货单位：杭州云岭智能装备有限公司（以下称甲方）",
          "供货单位：永康市古山镇老徐五金加工店（以下称乙方）",
          "经营者：徐国强　身份证住址：浙江省永康市古山镇",
        )
        .text("甲方向乙方订购下列五金件，说定如下：")
        .rows(
          ["品名", "数量", "单价", "金额"],
          ["折弯支架（按2019年6月20日图纸）", "1500只", "11.50", "17250.00"],
          ["不锈钢垫板", "700块", "13.00", "9100.00"],
        )
        .text("总计：26350.00元（贰万陆仟叁佰伍拾元整），不含运费。")
        .text("交货：7月25日前乙方送货上门。质量不好包退包换。货款见票一个月内付清。", "协议一式二份，双方签字有效。")
        .skip()
        .text("甲方签字：杜娟（杭州云岭智能装备有限公司采购专用章）", "乙方签字：徐国强")
        .right("2019年7月3日"),
  ),

  paper(
    "a maintenance contract under which we serve a hospital",
    { class: "Y/服务合同", date: "2023-12-26", customer: "湖北省恩施州施南中医医院", amount: "48000.00" },
    (p) =>
      beside(
        p
          .title("设备维护保养服务合同")
          .text("委托方（甲方）：湖北省恩施州施南中医医院", "服务方（乙方）：杭州云岭智能装备有限公司")
          .text(
            "第一条 服务内容：甲方中药房自动发药系统两套的定期保养、故障维修及软件升级。设备于2020年11月6日验收。",
            "第二条 服务期限：自2024年1月1日至2024年12月31日。",
            "第三条 服务方式：每季度上门保养一次；接到报修后2小时响应，48小时内到达现场。",
            "第四条 服务费用：全年人民币48,000.00元（肆万捌仟元整），分两次支付，2024年1月31日前支付50%，7月31日前支付50%。",
            "第五条 更换配件费用另计，须经甲方设备科书面同意。",
            "第六条 乙方人员应遵守甲方院感管理规定。",
          ),
        ["甲方（公章）：", "代表签字：覃世雄", "2023年12月26日"],
        ["乙方（公章）：", "代表签字：汪海洋", "2023年12月22日"],
      ),
  ),

  paper(
    "an agreement by which a cooperative tends our green",
    { class: "Y/服务合同", date: "2022-02-16", customer: "杭州余杭径山青绿苗木专业合作社", amount: "36600.00" },
    (p) =>
      p
        .title("厂区绿化养护协议书")
        .text("甲　　方：杭州云岭智能装备有限公司", "乙　　方：杭州余杭径山青绿苗木专业合作社")
        .text(
          "甲方厂区绿化委托乙方养护，经协商达成以下协议。",
          "1、养护面积：约6100平方米，含行道树146株。",
          "2、养护期限：2022年3月1日至2023年2月28日。",
          "3、养护内容：浇水、施肥、修剪、除草、防治病虫害、清运垃圾，死株由乙方补种。",
          "4、养护费：按6.00元/平方米·年计，全年共计36600.00元，大写叁万陆仟陆佰元整，每半年凭发票结算。",
          "5、甲方每月检查，不合格的限期三日整改，逾期每次扣200元。",
          "6、乙方自行承担其工人的安全责任。",
        )
        .skip()
        .text("甲方（章）　　代表：童建芳　　2022年2月16日", "乙方（章）　　代表：俞水根　　2022年2月16日"),
  ),

  paper(
    "a technical service contract with an institute that calibrates our instruments",
    { class: "Y/服务合同", date: "2025-04-08", customer: "浙江省之江计量检测研究院", amount: "15820.00" },
    (p) =>
      p
        .title("技术服务合同")
        .row("项目名称：", "计量器具检定校准服务")
        .row("委托人：", "杭州云岭智能装备有限公司")
        .row("受托人：", "浙江省之江计量检测研究院")
        .row("合同编号：", "ZJJL-JS-2025-0932")
        .text(
          "一、服务内容：对委托人送检的卡尺、千分尺、扭矩扳手、三坐标测量机等共计94台件进行检定或校准，出具证书。",
          "二、时间：委托人于2025年4月15日前送样，受托人自收样之日起十个工作日内完成。",
          "三、技术服务费总额：15820.00元，大写：壹万伍仟捌佰贰拾元整。取证书前一次付清。",
          "四、受托人对出具的数据负责，对委托人的技术资料保密。",
          "五、本合同有效期至2026年4月7日。",
        )
        .skip()
        .row("委托人（盖章）", "受托人（盖章）")
        .row("经办人：卢晓燕", "经办人：楼伟民")
        .row("2025年4月3日", "2025年4月8日"),
  ),
];

const orders: Paper[] = [
  paper(
    "the ERP purchase order of a drug maker, placed with us",
    { class: "D/订单", date: "2023-09-18", customer: "河南南阳伏牛山制药股份有限公司", amount: "14740.00" },
    (p) =>
      p
        .text("河南南阳伏牛山制药股份有限公司")
        .title("采购订单")
        .rows(
          ["订单编号：PO2309180047", "订单日期：2023-09-18", "币种：人民币"],
          ["供应商：杭州云岭智能装备有限公司", "联系人：郭晓峰", "税率：13%"],
          ["部门：设备动力部", "采购员：齐艳", "付款条件：货到30天"],
        )
        .rows(
          ["行号", "物料编码", "物料名称", "规格", "数量", "含税单价", "价税合计", "计划到货日期"],
          ["1", "5010233", "伺服驱动器", "YD-750", "4", "3260.00", "13040.00", "2023-10-09"],
          ["2", "5010871", "同步带", "HTD-8M", "20", "85.00", "1700.00", "2023-09-27"],
          ["合计", "", "", "", "24", "", "14740.00", ""],
        )
        .row("制单：齐艳", "审核：魏长安", "打印日期：2023-09-20"),
  ),

  paper(
    "our own purchase order for profiles",
    { class: "D/订单", date: "2021-06-07", customer: "佛山市三水芦苞亿顺铝业有限公司", amount: "20940.00" },
    (p) =>
      p
        .title("杭州云岭智能装备有限公司采购订单", 34)
        .row("TO：佛山市三水芦苞亿顺铝业有限公司", "单号：CG210607-03")
        .row("收件人：邓小姐", "下单日期：2021/6/7")
        .row("引用合同：YL-CG-2021-002（2021/1/4）", "要求交期：2021/6/25")
        .rows(
          ["品名规格", "单位", "数量", "单价", "金额"],
          ["铝型材 4040 国标", "米", "600", "32.50", "19,500.00"],
          ["角码 40 系列", "只", "800", "1.80", "1,440.00"],
          ["总计", "", "", "", "20,940.00"],
        )
        .text("1. 请于24小时内签字回传。 2. 送货单请注明订单号。 3. 送货地址：杭州市余杭区良渚街道云岭智能仓库。")
        .row("采购：杜娟", "批准：沈立群", "供应商确认："),
  ),

  paper(
    "an English purchase order from a Polish bakery chain",
    { class: "D/订单", date: "2025-10-03", customer: "Piekarnie Złoty Kłos Sp. z o.o.", amount: "13680.00" },
    (p) =>
      p
        .text("Piekarnie Złoty Kłos Sp. z o.o.", "ul. Młyńska 14, 62-200 Gniezno, Poland   VAT PL7840099911")
        .title("PURCHASE ORDER")
        .row("PO Number: 4500018822", "PO Date: 03.10.2025")
        .text("Vendor: Hangzhou Yunling Intelligent Equipment Co., Ltd.", "Your quotation: Q-25-0914 dated 14.09.2025")
        .rows(
          ["Pos.", "Description", "Qty", "Unit price", "Net value EUR"],
          ["10", "Vacuum gripper head YL-VG4", "2 pcs", "6,450.00", "12,900.00"],
          ["20", "Seal kit", "1 set", "780.00", "780.00"],
          ["", "Total net value", "", "", "13,680.00"],
        )
        .row("Delivery terms: CIP Poznań airport", "Requested delivery: 28.11.2025")
        .text("Please quote our PO number on all documents. Invoices to faktury@zlotyklos.example.")
        .row("Purchaser: Agnieszka Nowicka", "Approved: Tomasz Wrona"),
  ),

  paper(
    "a call-off under a framework, quantities only",
    { class: "D/订单", date: "2024-11-25", customer: "北疆轨道交通装备集团乌鲁木齐机车配件有限公司" },
    (p) =>
      p
        .title("要货通知单")
        .text("杭州云岭智能装备有限公司：")
        .text("根据双方2024年3月8日签订的年度供货框架合同（编号BJGD-UR-2024-051），请贵公司按下表安排第四批供货：")
        .rows(
          ["序号", "图号", "名称", "要货数量", "到货时间"],
          ["1", "UR-41.02", "转向架夹具", "12套", "2024-12-20"],
          ["2", "UR-41.07", "定位销组件", "48件", "2024-12-20"],
          ["3", "UR-55.10", "气动压紧器", "24件", "2025-01-10"],
        )
        .text("收到后请确认并回传。联系人：迪丽娜尔　0991-7800055")
        .right("北疆轨道交通装备集团乌鲁木齐机车配件有限公司")
        .right("物资采购中心")
        .right("2024年11月25日"),
  ),

  paper(
    "a page of a pre-printed order pad from a small dealer",
    { class: "D/订单", date: "2022-06-29", customer: "义乌市后宅街道顺发气动元件经营部", amount: "1623.00" },
    (p) =>
      p
        .title("订 货 单")
        .row("No 0004518", "2022 年 6 月 29 日")
        .text("订货单位：义乌市后宅街道顺发气动元件经营部", "供货单位：杭州云岭智能装备有限公司")
        .rows(
          ["品名及规格", "单位", "数量", "单价", "金额"],
          ["吸盘 φ30", "只", "50", "12", "600.00"],
          ["气管 8mm", "卷", "3", "145", "435.00"],
          ["电磁阀 4V210", "只", "6", "98", "588.00"],
        )
        .text("合计金额（大写）壹仟陆佰贰拾叁元零角零分　¥1623.00")
        .row("交货日期：7月5日", "交货地点：自提")
        .row("订货人：龚顺发", "电话：13700000455", "接单：小费"),
  ),
];

const money: Paper[] = [
  paper(
    "a digital special invoice from a supplier",
    { class: "F/发票", date: "2023-06-02", customer: "济宁市任城区鲁精传动科技有限公司", amount: "36476.40" },
    (p) =>
      digitalInvoice(p, {
        title: "电子发票（增值税专用发票）",
        number: "23372000000061180427",
        date: "2023年06月02日",
        buyer: ["杭州云岭智能装备有限公司", ourCode],
        seller: ["济宁市任城区鲁精传动科技有限公司", "91370811MA3QK5LN2H"],
        goods: [
          ["*机床附件*滚珠丝杠", "SFU2005", "套", "12", "1850", "22200.00", "13%", "2886.00"],
          ["*机床附件*直线导轨", "HGR20", "根", "24", "420", "10080.00", "13%", "1310.40"],
        ],
        sum: ["合计", "¥32280.00", "¥4196.40"],
        words: "叁万陆仟肆佰柒拾陆圆肆角整",
        total: "36476.40",
        note: "合同号YL-CG-2023-081 2023年5月19日送货",
        clerk: "孔令娟",
      }),
  ),

  paper(
    "an old paper invoice that we issued to a winery",
    { class: "F/发票", date: "2018-11-14", customer: "宁夏贺兰红崖酒庄有限公司", amount: "288000.00" },
    (p) =>
      p
        .row("3300182130", "浙江增值税专用发票", "No 05517724")
        .row("记账联", "开票日期：2018年11月14日")
        .text(
          "购买方 名　　　　称：宁夏贺兰红崖酒庄有限公司",
          "纳税人识别号：91640122MA75W1Q40T",
          "地 址、电 话：宁夏银川市贺兰县洪广镇金山村 0951-8000612",
          "开户行及账号：宁夏银行贺兰支行 11005141900000218",
        )
        .rows(
          ["货物或应税劳务、服务名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"],
          ["*包装机械*全自动装箱机", "YL-ZX20", "台", "1", "248275.862069", "248275.86", "16%", "39724.14"],
          ["合　　计", "", "", "", "", "¥248275.86", "", "¥39724.14"],
        )
        .row("价税合计（大写）", "贰拾捌万捌仟圆整", "（小写）¥288000.00")
        .text(
          "销售方 名　　　　称：杭州云岭智能装备有限公司",
          `纳税人识别号：${ourCode}`,
          "地 址、电 话：杭州市余杭区文一西路66号 0571-88600100",
          "开户行及账号：杭州银行余杭支行 3301040160007712345",
        )
        .row("收款人：卢晓燕", "复核：童建芳", "开票人：卢晓燕", "销售方：（章）"),
  ),

  paper(
    "a red digital invoice for returned goods",
    { class: "F/发票", date: "2025-01-22", customer: "江苏盱眙淮味龙虾食品有限公司" },
    (p) =>
      digitalInvoice(p, {
        title: "电子发票（普通发票）",
        number: "25332000000014406683",
        date: "2025年01月22日",
        buyer: ["江苏盱眙淮味龙虾食品有限公司", "91320830MA1X9C7E5B"],
        seller: ["杭州云岭智能装备有限公司", ourCode],
        goods: [["*输送设备*滚筒输送机", "YL-GT3", "台", "-1", "8849.56", "-8849.56", "13%", "-1150.44"]],
        sum: ["合计", "¥-8849.56", "¥-1150.44"],
        words: "（负数）壹万圆整",
        total: "-10000.00",
        note: "被红冲蓝字数电票号码：24332000000387120556 红字发票信息确认单编号：33011025011000418293",
        clerk: "卢晓燕",
      }),
  ),

  paper(
    "a tax invoice from a supplier in Singapore",
    { class: "F/发票", date: "2024-07-11", customer: "Merlin Optics Pte. Ltd.", amount: "3805.00" },
    (p) =>
      p
        .text("Merlin Optics Pte. Ltd.", "21 Ubi Crescent #05-03, Singapore 408588", "GST Reg. No. 201422118M")
        .title("TAX INVOICE")
        .row("Invoice No.: MO-24-0719", "Invoice Date: 11 Jul 2024")
        .row("Customer PO: CG240625-01 of 25 Jun 2024", "Due Date: 10 Aug 2024")
        .text("Bill To: Hangzhou Yunling Intelligent Equipment Co., Ltd., Hangzhou, P.R. China")
        .rows(
          ["Description", "Qty", "Unit Price (SGD)", "Amount (SGD)"],
          ["Line scan camera MO-4K", "3", "1,240.00", "3,720.00"],
          ["Courier", "1", "85.00", "85.00"],
          ["Subtotal", "", "", "3,805.00"],
          ["GST 0% (export)", "", "", "0.00"],
          ["Total", "", "", "3,805.00"],
        )
        .text("Payment to DBX Bank, Singapore, account 003-900118-2. E. & O. E."),
  ),

  paper(
    "an electronic slip of a bank for a payment of ours",
    {
      asks: "review.no-class",
      class: "F/付款凭证",
      date: "2023-06-15",
      customer: "济宁市任城区鲁精传动科技有限公司",
      amount: "36476.40",
    },
    (p) =>
      p
        .title("中国工商银行 网上银行电子回单")
        .row("电子回单号码：0012-7780-4415-0093", "打印日期：2023年06月30日")
        .rows(
          ["付款人", "户名", "杭州云岭智能装备有限公司"],
          ["", "账号", "1202026609900123456"],
          ["", "开户银行", "中国工商银行杭州余杭支行"],
          ["收款人", "户名", "济宁市任城区鲁精传动科技有限公司"],
          ["", "账号", "15600000102045678"],
          ["", "开户银行", "济宁银行任城支行"],
        )
        .row("金额", "¥36,476.40元")
        .row("金额（大写）", "人民币叁万陆仟肆佰柒拾陆元肆角整")
        .row("摘要：货款", "业务（产品）种类：跨行发报")
        .row("用途：YL-CG-2023-081", "交易流水号：50218877")
        .row("时间戳", "2023-06-15-10.22.41.118305")
        .row("记账网点 00266", "记账柜员 00023", "记账日期 2023年06月15日"),
  ),

  paper(
    "a paying-in slip of a rural bank for a customer's advance",
    { class: "F/付款凭证", date: "2022-04-02", customer: "四川眉州老坛子食品有限公司", amount: "114300.00" },
    (p) =>
      p
        .title("四川农信  进账单（收账通知）  3")
        .middle("2022 年 04 月 02 日")
        .rows(
          ["出票人", "全称", "四川眉州老坛子食品有限公司", "收款人", "全称", "杭州云岭智能装备有限公司"],
          ["", "账号", "8816012000331177", "", "账号", "3301040160007712345"],
          ["", "开户银行", "眉山农商银行东坡支行", "", "开户银行", "杭州银行余杭支行"],
        )
        .row("金额", "人民币（大写）壹拾壹万肆仟叁佰元整", "¥114300.00")
        .rows(["票据种类", "转账支票", "票据张数", "1"], ["票据号码", "30908812", "备注", "2022.3.23合同预付款"])
        .row("复核：", "记账：何", "收款人开户银行签章"),
  ),

  paper(
    "a receipt from a pad for a deposit that we paid to a school",
    {
      asks: "review.no-class",
      class: "F/付款凭证",
      date: "2021-03-30",
      customer: "广西河池民族工业职业技术学校",
      amount: "20000.00",
    },
    (p) =>
      p
        .title("收  款  收  据")
        .row("2021 年 3 月 30 日", "No 3316072")
        .text(
          "今收到：杭州云岭智能装备有限公司",
          "交　来：机器人实训室项目投标保证金（2021年4月9日开标）",
          "金额（大写）：⊗佰⊗拾贰万零仟零佰零拾零元零角零分",
          "¥ 20000.00　　　　□现金　□支票　☑转账",
        )
        .text("收款单位（财务专用章）：广西河池民族工业职业技术学校")
        .row("会计：韦秀兰", "出纳：覃丽", "经手人：莫建"),
  ),

  paper(
    "an Alipay voucher for the order of a small dealer",
    { class: "F/付款凭证", date: "2022-07-05", customer: "义乌市后宅街道顺发气动元件经营部", amount: "1623.00" },
    (p) =>
      p
        .title("支付宝转账电子回单")
        .row("回单编号：2022 0711 0044 9218", "申请时间：2022-07-11 15:02:17")
        .rows(
          ["付款方", "账户名：义乌市后宅街道顺发气动元件经营部", "账号：shunfa***@qd.example"],
          ["收款方", "账户名：杭州云岭智能装备有限公司", "账号：cw***@yunling-equip.example"],
        )
        .row("支付时间", "2022-07-05 11:36:50")
        .row("付款金额", "小写：1623.00", "大写：壹仟陆佰贰拾叁元整")
        .row("摘要", "配件款0004518号")
        .text("本回单仅作为转账交易凭证，不作为收款方发货依据。"),
  ),
];

const contacts: Paper[] = [
  paper(
    "a telephone note on a pad",
    { class: "G/电话", date: "2019-10-16", customer: "陕西洛川塬上果业有限公司" },
    (p) =>
      p
        .title("电话记录")
        .rows(
          ["来电单位", "陕西洛川塬上果业有限公司", "来电人", "党增民"],
          ["来电时间", "2019年10月16日 14:20", "电话号码", "0911-3600088"],
          ["接听人", "费雪", "记录人", "费雪"],
        )
        .text("来电内容：")
        .text(
          "选果机第三通道分级不准，10月12日开始的，苹果85的分到了80。问能不能在10月20日交货季之前派人过去。另外要一份去年9月买的电机的说明书。",
        )
        .text("处理意见：已转售后汪海洋，17日上午回电。"),
  ),

  paper(
    "a ticket of our hotline",
    { class: "G/电话", date: "2024-02-21", customer: "重庆两江云栈冷链物流有限公司" },
    (p) =>
      p
        .text("云岭智能400服务热线")
        .title("来电受理单")
        .row("受理编号：T20240221-017", "受理坐席：008 陈露")
        .row("呼入时间：2024-02-21 09:47:12", "通话时长：6分38秒")
        .row("客户：重庆两江云栈冷链物流有限公司", "主叫号码：02367000118")
        .row("来电人：冉启明", "设备编号：YL-CK-0398（2022-08-30出厂）")
        .text("来电事由：咨询堆垛机低温润滑脂型号及更换周期，并询问2024年4月年检安排。")
        .text("答复情况：告知使用零下30度低温脂，每半年更换一次；年检由区域工程师3月10日前联系。")
        .row("来电人态度：平和", "是否需回拨：否"),
  ),

  paper(
    "a call summary exported from WeChat Work",
    { class: "G/电话", date: "2025-08-06", customer: "湖南浏阳大围山烟花鞭炮有限公司" },
    (p) =>
      p
        .row("企业微信", "导出时间 2025/08/08 17:20", "导出人 郭晓峰")
        .title("语音通话小结")
        .text("主叫：郭晓峰@云岭智能", "被叫：邱定国（湖南浏阳大围山烟花鞭炮有限公司 生产副总）")
        .row("通话开始 2025/08/06 10:03", "通话结束 10:21", "时长 18分")
        .text(
          "要点：",
          "· 客户想做引线自动剪切，要求防爆等级写清楚。",
          "· 邱总说厂里8月20日到9月5日高温停产，正好测量现场。",
          "· 预算大概六十万，年底前要定下来。",
          "待办：我方下周一前发防爆资料；邱总提供车间平面图。",
        ),
  ),

  paper(
    "a printed Outlook mail with the older one under it",
    { class: "G/邮件", date: "2023-11-07", customer: "辽宁鞍山千峰耐火材料有限公司" },
    (p) =>
      p
        .text("郭晓峰")
        .rows(
          ["发件人:", "隋文博 <suiwb@qianfeng-refractory.example>"],
          ["发送时间:", "2023年11月7日 星期二 16:42"],
          ["收件人:", "郭晓峰 <guoxf@yunling-equip.example>"],
          ["抄送:", "王桂芝 <wanggz@qianfeng-refractory.example>"],
          ["主题:", "答复: 压砖机取坯机械手安装时间"],
        )
        .text(
          "郭经理：",
          "安装时间定在11月20日可以，吊车我们准备。请提前把进场人员的保险单发过来，11月15日之前办入厂证。",
          "隋文博",
          "辽宁鞍山千峰耐火材料有限公司 设备处",
          "电话 0412-8400066",
        )
        .skip()
        .rows(
          ["发件人:", "郭晓峰 <guoxf@yunling-equip.example>"],
          ["发送时间:", "2023年11月3日 星期五 9:10"],
          ["收件人:", "隋文博 <suiwb@qianfeng-refractory.example>"],
          ["主题:", "压砖机取坯机械手安装时间"],
        )
        .text("隋处长您好：设备11月16日发车，想和您确认安装人员哪天进场。", "郭晓峰　云岭智能"),
  ),

  paper("a mail of ours printed from Foxmail", { asks: "any", class: "G/邮件", date: "2021-08-26" }, (p) =>
    p
      .title("回复: 码垛机夹爪图纸", 30)
      .text(
        "发件人： 汪海洋 <wanghy@yunling-equip.example>",
        "发送时间： 2021-08-26 09:13",
        "收件人： 符传海 <fuch@yedao-feed.example>",
        "附件： 夹爪总装图.pdf（1.2M）",
      )
      .text(
        "符工，您好！",
        "附件是修改过的夹爪图，指长加了40毫米。请海南文昌椰岛水产饲料有限公司签字确认，9月3日前回传我们就安排加工。",
        "祝好",
        "汪海洋",
      )
      .skip()
      .text(
        "发件人： 符传海",
        "发送时间： 2021-08-24 18:55",
        "收件人： 汪海洋",
        "主题： 码垛机夹爪图纸",
        "汪工，8月19日寄来的夹爪夹不住40公斤的袋子，麻烦改一改。",
      ),
  ),

  paper(
    "a mail from the web mailer of a kindergarten supplier",
    { class: "G/邮件", date: "2020-03-19", customer: "温州市永嘉桥下小蜗牛教玩具有限公司" },
    (p) =>
      p
        .row("QQ邮箱", "打印")
        .text("关于贵司复工情况的询问")
        .text(
          "发件人：叶素素 <yesusu@xiaowoniu-toys.example>",
          "时　间：2020年3月19日(星期四) 上午10:05",
          "收件人：云岭费雪 <feix@yunling-equip.example>",
        )
        .text(
          "费小姐：",
          "我司2月24日已经复工，去年12月11日订的滑梯喷涂线贵司何时能够恢复生产？我们4月中旬有一批出口，再晚就来不及了，请回复一个大致时间。",
          "谢谢！",
          "温州市永嘉桥下小蜗牛教玩具有限公司　叶素素　13600000719",
        ),
  ),

  paper(
    "a Gmail conversation with an Indian tyre maker, the newest message last",
    { class: "G/邮件", date: "2024-05-20", customer: "Vasanth Tyres Private Limited" },
    (p) =>
      p
        .row("Gmail", "Rajesh Iyer <rajesh@vasanthtyres.example>")
        .title("Green tyre loader - site readiness", 30)
        .text("2 messages")
        .row("Fei Xue <feix@yunling-equip.example>", "Thu, May 16, 2024 at 11:40 AM")
        .text(
          "To: Rajesh Iyer <rajesh@vasanthtyres.example>",
          "Dear Mr. Iyer,",
          "The loader is expected at Chennai port on June 8. Please let us know if the foundation is ready.",
          "Best regards, Fei Xue, Hangzhou Yunling Intelligent Equipment Co., Ltd.",
        )
        .row("Rajesh Iyer <rajesh@vasanthtyres.example>", "Mon, May 20, 2024 at 3:15 PM")
        .text(
          "To: Fei Xue <feix@yunling-equip.example>",
          "Dear Fei,",
          "Foundation is cast and will be cured by June 1. Power cabling is pending, we target June 5. Kindly arrange visas for two engineers.",
          "Regards,",
          "Rajesh Iyer, DGM Projects",
          "Vasanth Tyres Private Limited, Sriperumbudur",
        ),
  ),

  paper(
    "minutes of a progress meeting at a paper mill",
    { class: "G/会议", date: "2022-09-14", customer: "吉林敦化林海纸业有限公司" },
    (p) =>
      p
        .title("会议纪要")
        .rows(
          ["会议主题", "卷筒纸自动包装线项目进度协调会"],
          ["会议时间", "2022年9月14日 13:30-15:40"],
          ["会议地点", "吉林敦化林海纸业有限公司二楼会议室"],
          ["参会人员", "林海纸业：朴成浩、于海涛、孙淑华；云岭智能：汪海洋、郭晓峰"],
          ["记录人", "郭晓峰"],
        )
        .text(
          "一、双方通报了8月31日以来的进度，机械部分完成，电气柜因芯片缺货推迟。",
          "二、林海纸业同意预验收由9月25日改为10月18日。",
          "三、云岭在9月20日前提供操作人员培训教材。",
          "四、地坑积水由林海纸业负责处理，9月底前完成。",
        )
        .row("林海纸业签字：朴成浩", "云岭智能签字：汪海洋")
        .right("整理日期：2022年9月16日"),
  ),

  paper(
    "the memorandum of a design liaison meeting with a state yard",
    { class: "G/会议", date: "2023-03-28", customer: "长江航务船舶工业集团宜昌船厂有限公司" },
    (p) =>
      p
        .title("第二次设计联络会备忘录")
        .text("项目：船用管件自动下料线　　合同编号：CHY-YC-2022-310（2022年12月19日）")
        .text(
          "2023年3月28日，长江航务船舶工业集团宜昌船厂有限公司与杭州云岭智能装备有限公司在宜昌召开第二次设计联络会，双方人员名单见附件。经讨论，形成意见如下：",
        )
        .rows(
          ["序号", "议题", "结论", "责任方", "完成时间"],
          ["1", "上料台高度", "由850mm改为780mm", "云岭", "2023-04-10"],
          ["2", "除尘接口", "采用DN250法兰", "船厂", "2023-04-07"],
          ["3", "MES通讯协议", "OPC UA，点表双方核对", "双方", "2023-04-21"],
        )
        .text("第三次联络会暂定2023年5月16日在杭州召开。")
        .row("船厂代表：向明忠", "云岭代表：汪海洋"),
  ),

  paper(
    "notes of a video meeting with a city library",
    { class: "G/会议", date: "2025-05-30", customer: "洛阳市洛浦图书馆" },
    (p) =>
      p
        .row("腾讯会议", "会议号 418 000 275")
        .title("线上沟通会记录", 34)
        .text(
          "主题：图书自动分拣系统需求沟通",
          "日期：2025-05-30（周五）　9:30—10:25",
          "馆方出席：洛阳市洛浦图书馆 尚晓燕副馆长、技术部 秦川",
          "我方出席：云岭智能 沈立群、费雪（记录）",
        )
        .text(
          "讨论内容",
          "（1）还书量：周末每天约6000册，旧系统2016年装的，经常卡书。",
          "（2）馆方希望噪声低于55分贝，夜间无人值守。",
          "（3）资金走2026年财政预算，6月底前报方案。",
          "后续：我方6月12日前交初步方案；馆方提供RFID标签参数。下次会议6月17日。",
        ),
  ),

  paper(
    "a form about a visit to a customer",
    { class: "G/拜访", date: "2021-04-22", customer: "云南保山潞江坝咖啡有限公司" },
    (p) =>
      p
        .title("客户拜访记录表")
        .rows(
          ["客户名称", "云南保山潞江坝咖啡有限公司", "拜访日期", "2021年4月22日"],
          ["拜访人", "郭晓峰、汪海洋", "拜访方式", "上门"],
          ["接待人", "段绍云（厂长）", "联系电话", "13500000860"],
          ["上次拜访", "2020年11月5日", "计划下次拜访", "2021年7月"],
        )
        .text("拜访目的：了解生豆分级线使用情况，推介烘焙豆包装机。")
        .text("拜访情况：分级线运行正常，色选剔除率偏高，已现场调整。段厂长表示三季度要上挂耳包产线，目前在比较两家。")
        .text("客户需求与问题：希望提供样机试用，付款分三期。", "后续措施：5月10日前提交方案和报价。")
        .row("填表人：郭晓峰", "填表日期：2021年4月26日", "部门主管：沈立群"),
  ),

  paper(
    "a traveller's account of calling at a cooperative",
    { class: "G/拜访", date: "2023-08-17", customer: "内蒙古巴彦淖尔五原县丰禾葵花专业合作社" },
    (p) =>
      p
        .title("走访客户情况汇报")
        .text(
          "部门：销售二部　　　汇报人：费雪",
          "走访单位：内蒙古巴彦淖尔五原县丰禾葵花专业合作社",
          "走访时间：2023年8月17日上午",
        )
        .text(
          "8月17日我和汪工到丰禾合作社走访，理事长苗二柱陪同看了脱壳车间。合作社2021年10月买了我们一套自动缝包机，一直在用，每年9月下旬到春节前最忙。",
          "苗理事长讲：一是缝包线断线报警不灵；二是邻村有两家也想买，可以带我们去看。",
          "我们当场换了断线传感器，没有收钱，并留下样本三份。中午在合作社吃饭，下午返回临河。",
          "建议：9月10日前再去一次，把邻村两家一起谈下来。",
        )
        .right("2023年8月21日"),
  ),

  paper(
    "a reception form for guests from a state brewery",
    { class: "G/拜访", date: "2024-06-13", customer: "贵州赤水河酱香酒业集团有限责任公司" },
    (p) =>
      p
        .text("杭州云岭智能装备有限公司　行政部")
        .title("客户来访接待记录")
        .row("来访单位：贵州赤水河酱香酒业集团有限责任公司", "来访人数：5人")
        .row("来访日期：2024-06-13", "申请日期：2024-06-07")
        .row("主宾：袁仁杰（集团技改部部长）", "我方接待：沈立群、郭晓峰")
        .text("来访事由：考察装甑机器人样机，了解公司生产能力。")
        .rows(
          ["时间", "安排", "陪同"],
          ["9:00", "参观装配车间、样机演示", "汪海洋"],
          ["10:30", "座谈", "沈立群"],
          ["12:00", "工作餐", "郭晓峰"],
        )
        .text("来访反馈：袁部长认可样机节拍，要求补充防乙醇腐蚀的材料证明，7月上旬再联系。")
        .row("记录：童建芳", "归档："),
  ),
];

const opinions: Paper[] = [
  paper(
    "a filled satisfaction survey from a noodle factory",
    { class: "K/满意度调查", date: "2022-12-09", customer: "河北隆尧滏阳面业集团有限公司" },
    (p) =>
      p
        .title("客户满意度调查表")
        .text("尊敬的客户：为改进工作，请您在相应栏内打√，并于2022年12月20日前寄回。杭州云岭智能装备有限公司")
        .row("客户名称：河北隆尧滏阳面业集团有限公司", "设备：面饼自动理料机")
        .rows(
          ["调查项目", "很满意", "满意", "一般", "不满意"],
          ["产品质量", "√", "", "", ""],
          ["交货及时性", "", "√", "", ""],
          ["安装调试", "√", "", "", ""],
          ["售后响应速度", "", "", "√", ""],
          ["价格", "", "√", "", ""],
        )
        .text("您的其他意见：售后来人慢，最好在石家庄设个点。")
        .row("填表人：范永刚", "职务：设备科长", "日期：2022年12月9日"),
  ),

  paper(
    "a card with marks after a repair in a school kitchen",
    { class: "K/满意度调查", date: "2025-09-24", customer: "南通市通州区金沙实验小学" },
    (p) =>
      p
        .text("云岭智能　售后服务部")
        .title("服务回访评分卡")
        .row("用户单位", "南通市通州区金沙实验小学（食堂）")
        .row("服务内容", "餐盘自动回收线电机更换，2025年9月15日完成")
        .text("请为本次服务打分（1分最低，5分最高）")
        .rows(
          ["工程师到达是否准时", "1 2 3 4 ⑤"],
          ["技术水平", "1 2 3 4 ⑤"],
          ["服务态度", "1 2 3 4 ⑤"],
          ["现场清洁", "1 2 3 ④ 5"],
          ["收费是否合理", "1 2 3 ④ 5"],
        )
        .text("总得分：23分　　是否愿意推荐给他人：☑是 □否")
        .row("评分人：瞿红梅", "评分日期：2025.9.24"),
  ),

  paper(
    "a user's answers to our enquiry, in a Word table",
    { class: "K/满意度调查", date: "2020-10-21", customer: "西藏林芝雪域天泉矿泉水有限公司" },
    (p) =>
      p
        .title("用户满意程度征询表")
        .row("编号：QR-8.2-03", "版本：A/2　生效日期：2018年5月1日")
        .row("征询单位：杭州云岭智能装备有限公司", "发出日期：2020年9月28日")
        .row("用户单位：西藏林芝雪域天泉矿泉水有限公司", "产品：瓶装水码垛机")
        .rows(
          ["内容", "评价", "说明"],
          ["1 产品性能是否达到要求", "☑达到 □基本达到 □未达到", "运行两年稳定"],
          ["2 对包装运输的满意程度", "□满意 ☑较满意 □不满意", "路上有轻微磕碰"],
          ["3 对服务人员的满意程度", "☑满意 □较满意 □不满意", "高原反应还坚持干活"],
          ["4 对备件供应的满意程度", "□满意 □较满意 ☑不满意", "要等二十多天"],
        )
        .text("总体评价：☑满意 □较满意 □不满意")
        .row("用户填写人：次仁顿珠", "填写日期：2020年10月21日"),
  ),

  paper(
    "our register form of a complaint",
    { class: "K/投诉", date: "2022-08-15", customer: "山西平遥古陶漆器有限公司" },
    (p) =>
      p
        .title("客户投诉登记表")
        .rows(
          ["投诉编号", "TS-2022-019", "投诉日期", "2022年8月15日"],
          ["客户名称", "山西平遥古陶漆器有限公司", "投诉人", "侯宝山"],
          ["产品名称", "六轴喷漆机器人", "购买日期", "2021年10月20日"],
          ["投诉方式", "电话", "受理人", "陈露"],
        )
        .text(
          "投诉内容：机器人第5轴漏油，油滴在漆面上，报废屏风11件。7月底报修过一次，没有修好，客户很生气，要求赔偿。",
        )
        .text("客户要求：3天内更换减速机，并赔偿报废品。")
        .row("原因分析：油封装配不良", "责任部门：装配二组")
        .row("要求答复时间：2022年8月18日", "处理结果：更换并赔付")
        .row("结案日期：2022年9月2日", "客户确认：侯宝山"),
  ),

  paper(
    "a letter of objection from a state dairy farm",
    { class: "K/投诉", date: "2019-05-27", customer: "新疆天山北坡农垦集团奎河乳品有限责任公司" },
    (p) =>
      p
        .text("新疆天山北坡农垦集团奎河乳品有限责任公司")
        .middle("奎河乳品函〔2019〕14号")
        .title("关于灌装设备质量问题的投诉函", 34)
        .text("杭州云岭智能装备有限公司：")
        .text(
          "我公司2018年12月3日与贵公司签订合同购买的全自动利乐砖装箱机，自2019年4月8日投产以来，先后发生停机故障17次，其中5月19日停机达9小时，造成鲜奶损失约3.2吨。贵公司服务人员5月21日到场后未能排除故障即离开，我公司对此极为不满。",
          "现提出以下要求：一、贵公司于2019年6月5日前派技术负责人到场彻底处理；二、书面说明故障原因；三、承担我公司的直接损失。",
          "如逾期不予解决，我公司将保留依法追究的权利。",
        )
        .right("新疆天山北坡农垦集团奎河乳品有限责任公司")
        .right("2019年5月27日")
        .text("联系人：焦勇　电话：0992-3300045"),
  ),

  paper(
    "an American customer's letter of complaint",
    { class: "K/投诉", date: "2024-06-03", customer: "Cedar Hollow Candle Company, Inc." },
    (p) =>
      p
        .text("Cedar Hollow Candle Company, Inc.", "410 Mill Street, Dayton, Ohio 45402")
        .text("June 3, 2024")
        .text("Hangzhou Yunling Intelligent Equipment Co., Ltd.", "Attn: After-sales Manager")
        .text("Subject: Formal complaint - wick inserting machine, serial no. YL-WI-0072")
        .text(
          "Dear Sir or Madam,",
          "We are writing to complain about the wick inserting machine delivered to our plant on April 18, 2024. Since start-up on April 29 the machine has misplaced about one wick in twelve, although your specification promises one in five hundred.",
          "Our e-mails of May 9 and May 17 have not been answered. This is not acceptable to us.",
          "We ask you to send a technician no later than June 21, 2024, at your cost, or to take the machine back and refund the price.",
          "Yours truly,",
          "Marlene Fisk",
          "Director of Operations",
        ),
  ),

  paper(
    "a suggestion form from a furniture maker",
    { class: "K/建议", date: "2023-02-23", customer: "江西南康木源家具有限公司" },
    (p) =>
      p
        .title("客户建议表")
        .row("客户单位：江西南康木源家具有限公司", "建议人：赖福生")
        .row("使用产品：板件自动上下料机（2022年5月投产）", "提出日期：2023年2月23日")
        .row("现状", "换板型时要用扳手调六个地方，每次25分钟左右")
        .row("建议内容", "建议改成手轮加刻度尺，或者电动调宽，触摸屏里存配方")
        .row("预期效果", "换型时间降到5分钟以内")
        .row("云岭智能意见", "研发部：采纳，下一版改进，2023年9月前完成")
        .row("答复人：汪海洋", "答复日期：2023年3月6日"),
  ),

  paper(
    "a hospital's letter with some proposals",
    { class: "K/建议", date: "2021-12-07", customer: "青海省海东市河湟妇幼保健院" },
    (p) =>
      p
        .title("关于改进物流机器人操作界面的几点建议", 34)
        .text("杭州云岭智能装备有限公司：")
        .text(
          "贵公司的院内物流机器人在我院运行已满一年（2020年12月1日启用），总体良好。我院护理部11月24日收集了各科室的意见，提出以下建议，供贵公司参考：",
          "一、建议界面增加藏文，方便部分护工使用。",
          "二、建议夜间22时以后自动降低语音音量。",
          "三、建议送达后通过科室平板提醒，不必守在门口。",
          "四、建议电量低于20%时提前返回充电。",
          "希望贵公司在下次升级时考虑。",
        )
        .right("青海省海东市河湟妇幼保健院设备科")
        .right("2021年12月7日"),
  ),

  paper(
    "a card for ideas, filled in by a user at a fair",
    { class: "K/建议", date: "2025-11-05", customer: "广东潮州枫溪永瓷陶瓷厂" },
    (p) =>
      p
        .text("云岭智能 2025 用户开放周（11月3日—7日）")
        .title("意见与建议征集卡")
        .text("您的单位：广东潮州枫溪永瓷陶瓷厂", "您的姓名：佘汉辉　　联系电话：13400000966")
        .text("您对我们的产品有什么好的想法和建议？")
        .text(
          "施釉机器人的喷枪最好做成快拆，一颗螺丝能拆下来洗。教程视频可以放到手机上看，老师傅不会用电脑。希望出一款小的，给我们这种三十来个人的厂用。",
        )
        .row("填写日期：2025年11月5日", "☑愿意接受回访")
        .text("感谢您的建议，一经采用将赠送纪念品一份。"),
  ),
];

const notToDecide: Paper[] = [
  undecided("a quotation of ours", (p) =>
    p
      .title("报 价 单")
      .row("客户：安徽亳州谯药堂饮片有限公司", "报价日期：2024年4月12日")
      .row("报价单位：杭州云岭智能装备有限公司", "有效期：30天")
      .rows(
        ["名称", "型号", "数量", "单价", "金额"],
        ["饮片自动称重包装机", "YL-CZ8", "2台", "156,000.00", "312,000.00"],
        ["码垛机", "YL-MD2", "1台", "98,000.00", "98,000.00"],
        ["合计", "", "", "", "410,000.00"],
      )
      .text("以上价格含税含运费，交货期收到预付款后60天，付款方式3:6:1。")
      .row("报价人：郭晓峰", "电话：0571-88600118"),
  ),

  undecided("the announcement of a public tender", (p) =>
    p
      .title("公开招标公告")
      .middle("项目编号：LSZC-2023-G1-0417")
      .text(
        "广西隆山县政府采购中心受隆山县职业教育中心委托，就工业机器人实训设备采购项目进行公开招标，欢迎合格供应商参加投标。",
        "一、采购内容：六轴工业机器人实训工作站8套，预算金额2,240,000.00元。",
        "二、投标人资格：具有独立承担民事责任的能力，不接受联合体投标。",
        "三、招标文件获取时间：2023年5月8日至2023年5月12日。",
        "四、投标截止及开标时间：2023年5月30日9时30分。",
        "五、联系人：蓝红英　0771-6500033",
      )
      .right("隆山县政府采购中心")
      .right("2023年5月6日"),
  ),

  undecided("a delivery note from a supplier", (p) =>
    p
      .text("台州市路桥金清恒源电器厂")
      .title("送货单")
      .row("收货单位：杭州云岭智能装备有限公司", "No 0031877")
      .row("送货日期：2022年10月13日", "订单号：CG220928-02")
      .rows(
        ["品名", "规格", "单位", "数量", "备注"],
        ["接触器", "CJX2-1810", "只", "60", ""],
        ["断路器", "DZ47-63", "只", "40", "欠10只，下次补"],
      )
      .row("送货人：应国军", "收货人：仓库 老倪", "白联存根 红联客户 黄联回单"),
  ),

  undecided("minutes of a meeting among ourselves", (p) =>
    p
      .title("生产周例会纪要")
      .row("时间：2023年10月9日8:30", "地点：二楼小会议室")
      .row("主持：沈立群", "记录：童建芳")
      .text("参加：生产部、采购部、质检部、仓库、装配一组、装配二组负责人（均为公司内部人员）")
      .text(
        "1. 国庆期间加班情况通报，加班工资随10月工资发放。",
        "2. 装配二组9月返工率4.1%，质检部周三前拿出改善办法。",
        "3. 采购部说明丝杠到货要到10月16日，生产计划相应调整。",
        "4. 车间消防器材10月13日前检查完毕。",
      )
      .right("杭州云岭智能装备有限公司 生产部"),
  ),

  undecided("a pro-forma invoice from Korea", (p) =>
    p
      .text("Daehan Hwasung Robotics Co., Ltd.", "77 Dongtan-daero, Hwaseong-si, Gyeonggi-do, Korea")
      .title("PROFORMA INVOICE")
      .row("PI No.: DHR-PI-25017", "Date: March 12, 2025")
      .text("Messrs.: Hangzhou Yunling Intelligent Equipment Co., Ltd.")
      .rows(
        ["Item", "Description", "Q'ty", "Unit Price", "Amount"],
        ["1", "Harmonic reducer DH-25", "60 EA", "USD 310.00", "USD 18,600.00"],
        ["2", "Encoder cable 5m", "60 EA", "USD 22.00", "USD 1,320.00"],
        ["", "TOTAL (FOB Busan)", "", "", "USD 19,920.00"],
      )
      .text("Payment: T/T in advance. Validity: April 11, 2025. Shipment within 4 weeks after receipt of payment."),
  ),

  undecided("a statement of account for the year's end", (p) =>
    p
      .title("往来账款对账单")
      .text("致：内江市甜城糖酒机械有限公司")
      .text("截至2024年12月31日，我公司账面与贵公司往来情况如下，请核对后盖章回传。")
      .rows(
        ["日期", "摘要", "应收（元）", "已收（元）", "余额（元）"],
        ["2024-01-01", "期初余额", "", "", "52,300.00"],
        ["2024-04-18", "发货开票", "176,000.00", "", "228,300.00"],
        ["2024-06-05", "收款", "", "150,000.00", "78,300.00"],
        ["2024-12-31", "期末余额", "", "", "78,300.00"],
      )
      .row("数据证明无误（盖章）：", "数据不符，请列明：")
      .right("杭州云岭智能装备有限公司财务部")
      .right("2025年1月8日"),
  ),

  undecided("a letter that asks for overdue money", (p) =>
    p
      .title("催款函")
      .text("大同市云冈区同发煤机修造厂：")
      .text(
        "贵厂于2021年9月2日向我公司购买的皮带清扫装置已于2021年11月8日验收，按约定贵厂应于2022年11月8日前付清质保金31,500.00元。我公司曾于2023年1月10日发函，至今未收到款项。",
        "请贵厂于2023年4月30日前将上述欠款汇入我公司账户，逾期我公司将通过法律途径解决。",
      )
      .right("杭州云岭智能装备有限公司")
      .right("2023年4月3日"),
  ),

  undecided("a signed agreement to keep secrets", (p) =>
    beside(
      p
        .title("保密协议")
        .text("甲方：天津滨海渤远航天紧固件有限公司", "乙方：杭州云岭智能装备有限公司")
        .text(
          "鉴于双方就自动检测设备开展技术交流，可能接触对方的保密信息，特订立本协议。",
          "一、保密信息指一方以书面、口头或其他形式披露的图纸、工艺、价格及客户资料。",
          "二、接收方不得向第三方披露，不得用于交流以外的目的。",
          "三、保密期限自签署之日起五年。",
          "四、违反本协议的，应赔偿对方全部损失。",
        ),
      ["甲方（盖章）", "代表：边志勇", "2024年9月10日"],
      ["乙方（盖章）", "代表：沈立群", "2024年9月11日"],
    ),
  ),

  undecided("a sales contract that nobody has signed yet", (p) =>
    beside(
      p
        .title("产品销售合同")
        .row("合同编号：YL-XS-2025-___", "签订日期：2025年__月__日")
        .text("买方：河南信阳浉河毛尖茶叶有限公司", "卖方：杭州云岭智能装备有限公司")
        .rows(
          ["产品", "数量", "单价", "金额"],
          ["茶叶自动装盒机", "1台", "238,000.00", "238,000.00"],
          ["真空封口机", "2台", "21,000.00", "42,000.00"],
        )
        .text("合计：280,000.00元（贰拾捌万元整）。", "交货：合同生效后50天。")
        .text(...salesClauses),
      ["买方（盖章）：", "代表（签字）：________", "日期：____年__月__日"],
      ["卖方（盖章）：", "代表（签字）：________", "日期：____年__月__日"],
    ),
  ),

  undecided("a survey on which the date was left blank", (p) =>
    p
      .title("客户满意度调查问卷")
      .row("客户名称：哈尔滨松北冰城冷饮厂", "填写日期：    年   月   日")
      .text("请在您认为合适的选项前打勾。")
      .rows(
        ["1. 设备质量", "☑非常满意 □满意 □一般 □不满意"],
        ["2. 技术服务", "□非常满意 ☑满意 □一般 □不满意"],
        ["3. 备件供应", "□非常满意 □满意 ☑一般 □不满意"],
        ["4. 整体评价", "□非常满意 ☑满意 □一般 □不满意"],
      )
      .text("意见：冬天气缸容易冻，给个保温套。")
      .row("填写人：佟姐", "杭州云岭智能装备有限公司 客服部"),
  ),
];

/**
 * What the post of one week may bring to an ordinary maker of machines: county towns and big cities, private firms,
 * state firms, institutions, shops of one person and some foreign firms. Written by somebody who did not know the rules
 * by which the archive files, as a check from outside.
 */
export const papersOfTowns: Paper[] = [
  ...customerData,
  ...contracts,
  ...orders,
  ...money,
  ...contacts,
  ...opinions,
  ...notToDecide,
];
