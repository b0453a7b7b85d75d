import type { PageBuilder } from "./page-builder.ts";
import { type Paper, ourPaper as paper } from "./paper.ts";

const name = "杭州云岭智能装备有限公司";
const english = "Hangzhou Yunling Intelligent Equipment Co., Ltd.";

type Signature = { as: string; company: string; person: string; date: string };

const signatures = (page: PageBuilder, one: Signature, other: Signature) =>
  page
    .skip()
    .row(`${one.as}（盖章）：${one.company}`, `${other.as}（盖章）：${other.company}`)
    .row(`授权代表（签字）：${one.person}`, `授权代表（签字）：${other.person}`)
    .row(`日期：${one.date}`, `日期：${other.date}`);

const clauses = [
  "违约责任：逾期交货或逾期付款的，每逾期一日按逾期部分金额的万分之三支付违约金。",
  "争议解决：因本合同发生争议，双方协商解决；协商不成的，提交甲方所在地人民法院诉讼解决。",
  "本合同一式肆份，双方各执贰份，经双方签字盖章后生效，未尽事宜另行协商。",
];

/** A year of an ordinary maker's papers, month by month of 2024, written by somebody who did not know the archive's rules. */
export const papersOfSeasons: Paper[] = [
  paper(
    "a customer's basic data sheet of a county hospital",
    (p) =>
      p
        .title("客户基本信息表")
        .row("填表日期：2024年1月8日", "填表人：沈佳怡")
        .rows(
          ["客户名称", "青田县第二人民医院"],
          ["单位性质", "事业单位"],
          ["成立日期", "1986年10月1日"],
          ["统一社会信用代码", "12331121472601834K"],
          ["地址", "浙江省丽水市青田县温溪镇学士路16号"],
          ["法定代表人", "叶建明"],
          ["开户银行及账号", "青田农商银行温溪支行 201000103847265"],
          ["联系电话", "0578-6650120"],
          ["首次合作时间", "2022-03-15"],
          ["主要需求", "静配中心自动分拣线、药品传送设备"],
        ),
    { class: "J/客户基本信息表", date: "2024-01-08", customer: "青田县第二人民医院" },
  ),
  paper(
    "a file card opened for a new customer, a cooperative",
    (p) =>
      p
        .title("新客户建档登记卡")
        .middle(name)
        .row("客户全称", "建档日期")
        .row("寿光市绿源蔬菜专业合作社", "2024-02-21")
        .row("负责人", "手机", "信用等级")
        .row("孙玉亮", "13853600417", "B")
        .row("注册资本", "注册日期", "所属行业")
        .row("300万元", "2013-05-09", "蔬菜种植、分拣、销售")
        .text("地址：山东省潍坊市寿光市洛城街道屯田村", "开票信息：税号 93370783068720514Y，寿光农商行洛城支行")
        .row("业务员：陆海波", "复核：章敏"),
    { class: "J/客户基本信息表", date: "2024-02-21", customer: "寿光市绿源蔬菜专业合作社" },
  ),
  paper(
    "an English customer information form",
    (p) =>
      p
        .title("Customer Information Form")
        .text(english)
        .rows(
          ["Company name", "Delacroix Emballages SARL"],
          ["Year of foundation", "1998"],
          ["Address", "14 rue des Tanneurs, 59200 Tourcoing, France"],
          ["VAT No.", "FR38417260935"],
          ["Contact person", "Mrs. Claire Fontaine, Purchasing"],
          ["Bank", "Credit du Nord, Tourcoing"],
          ["Payment terms", "30 days net"],
          ["Main products", "Cardboard boxes and trays"],
        )
        .skip()
        .row("Completed by: Zoe Shen", "Date: 14 March 2024"),
    { class: "J/客户基本信息表", date: "2024-03-14", customer: "Delacroix Emballages SARL" },
  ),
  paper(
    "an organisation chart of a customer factory",
    (p) =>
      p
        .title("客户组织架构图")
        .text("客户名称：芜湖江城汽车部件有限公司")
        .middle("总经理 方志远")
        .row("生产副总 吴涛", "技术副总 何立群", "财务总监 丁雪梅")
        .row("冲压车间", "研发部", "财务部")
        .row("焊装车间", "工艺部", "采购部")
        .row("物流部", "质量部", "审计室")
        .row("绘制：陆海波", "绘制日期：2024.3.26"),
    { class: "J/客户组织架构图", date: "2024-03-26", customer: "芜湖江城汽车部件有限公司" },
  ),
  paper(
    "the departments of a vocational college as the college prints them",
    (p) =>
      p
        .title("鄂西机电职业学院组织机构图")
        .middle("（2024年4月11日编制）")
        .middle("党委书记 向东升　院长 覃文辉")
        .row("教学副院长", "后勤副院长", "产教融合副院长")
        .row("教务处", "总务处", "校企合作处")
        .row("机电工程系", "国资处", "实训中心")
        .row("智能制造系", "保卫处", "招生就业处")
        .text("注：2023年9月1日起原基础部并入教务处。"),
    { class: "J/客户组织架构图", date: "2024-04-11", customer: "鄂西机电职业学院" },
  ),
  paper(
    "a table of a state group's departments and who leads them",
    (p) =>
      p
        .title("客户单位组织结构及部门负责人一览")
        .row("客户单位：", "中陇能源化工集团兰州石化装备制造有限责任公司")
        .row("更新日期：", "2024年5月17日")
        .rows(
          ["层级", "部门", "负责人", "上级部门", "任职时间"],
          ["1", "董事会", "马国梁", "—", "2021-06"],
          ["2", "经理层", "宋振兴", "董事会", "2022-01"],
          ["3", "物资装备部", "赵彦", "经理层", "2023-08"],
          ["3", "生产运行部", "魏小军", "经理层", "2020-11"],
          ["3", "信息与自动化部", "金琳", "经理层", "2024-02"],
        )
        .text("云岭智能 市场部整理"),
    {
      class: "J/客户组织架构图",
      date: "2024-05-17",
      customer: "中陇能源化工集团兰州石化装备制造有限责任公司",
    },
  ),
  paper(
    "a table of a customer's contacts",
    (p) =>
      p
        .title("客户联系人信息表")
        .row("客户：绵阳涪城电子元件厂", "登记日期：2024-06-03")
        .rows(
          ["姓名", "职务", "部门", "手机", "邮箱", "生日"],
          ["蒋伟", "厂长", "厂办", "13908110256", "jiangw@fcdz.example", "1971-02-18"],
          ["邓小莉", "采购科长", "采购科", "13541690033", "dengxl@fcdz.example", "1985-11-06"],
          ["罗勇", "设备主管", "设备科", "18080932517", "luoy@fcdz.example", "1979-07-22"],
        )
        .text("登记人：郑晓"),
    { class: "J/客户联系人信息", date: "2024-06-03", customer: "绵阳涪城电子元件厂" },
  ),
  paper(
    "a telephone list a customer handed us for a project",
    (p) =>
      p
        .title("通讯录")
        .middle("南通海门蓝印家纺有限公司")
        .middle("2024年6月28日")
        .rows(
          ["序号", "姓名", "岗位", "办公电话", "手机"],
          ["1", "施建国", "总经理", "0513-82210001", "13906280118"],
          ["2", "顾敏", "设备部经理", "0513-82210016", "13862770935"],
          ["3", "姚志强", "电气工程师", "0513-82210017", "15051234472"],
          ["4", "黄亚琴", "财务", "0513-82210008", "13773612054"],
        ),
    { class: "J/客户联系人信息", date: "2024-06-28", customer: "南通海门蓝印家纺有限公司" },
  ),
  paper(
    "a name card page with the people to turn to at a brewery",
    (p) =>
      p
        .title("客户关键联系人名单")
        .text("客户名称", "哈尔滨松花江啤酒酿造有限公司", "制表时间", "2024年7月4日")
        .rows(
          ["联系人", "职位", "联系方式", "决策角色", "备注"],
          ["于洪波", "生产总监", "13904518830", "决策人", "2024年8月退休"],
          ["佟丽", "招采主管", "13836007725", "商务对接", "偏好微信"],
          ["高鹏", "包装车间主任", "15846391102", "使用人", "—"],
        ),
    { class: "J/客户联系人信息", date: "2024-07-04", customer: "哈尔滨松花江啤酒酿造有限公司" },
  ),
  paper(
    "a sales contract signed by the parties on different days",
    (p) =>
      signatures(
        p
          .title("设备销售合同")
          .text("合同编号：YL-XS-2024-011")
          .row(`卖方（乙方）：${name}`, "买方（甲方）：芜湖江城汽车部件有限公司")
          .text("根据《中华人民共和国民法典》，甲乙双方就甲方购买乙方设备事宜协商一致，订立本合同。")
          .rows(
            ["设备名称", "型号", "数量", "单价（元）", "金额（元）"],
            ["自动上下料机械手", "YLR-20", "4台", "86000.00", "344000.00"],
            ["链板输送线", "YLC-12", "1套", "56000.00", "56000.00"],
          )
          .text(
            "合同总价：人民币肆拾万元整（￥400,000.00），含13%增值税。",
            "交货期：2024年4月30日前。付款：预付30%，验收后付60%，质保金10%。",
            ...clauses,
          ),
        { as: "甲方", company: "芜湖江城汽车部件有限公司", person: "何立群", date: "2024年1月19日" },
        { as: "乙方", company: name, person: "沈国栋", date: "2024年1月16日" },
      ),
    { class: "Y/销售合同", date: "2024-01-19", customer: "芜湖江城汽车部件有限公司", amount: "400000.00" },
  ),
  paper(
    "an English sales contract with a Vietnamese buyer",
    (p) =>
      p
        .title("SALES CONTRACT")
        .row("Contract No.: YL-EX-2405", "Hangzhou, China")
        .text(
          `The Seller: ${english}`,
          "The Buyer: Song Hong Footwear Joint Stock Company, Hai Phong, Vietnam",
          "The Seller agrees to sell and the Buyer agrees to buy the goods below on the terms stated hereunder.",
        )
        .rows(
          ["Description", "Quantity", "Unit price", "Amount"],
          ["Automatic lacing cell YLF-3", "2 sets", "USD 31,500.00", "USD 63,000.00"],
          ["Spare parts kit", "1 lot", "USD 2,400.00", "USD 2,400.00"],
        )
        .text(
          "Total contract value: USD 65,400.00 CIF Hai Phong",
          "Shipment: not later than 31 July 2024. Payment: 30% T/T in advance, 70% against copy of B/L.",
          "Arbitration: CIETAC, Hangzhou. This contract takes effect upon signature by both parties.",
        )
        .skip()
        .row("For the Seller", "For the Buyer")
        .row("Signature: Shen Guodong", "Signature: Nguyen Van Hai")
        .row("Date: 22 April 2024", "Date: 6 May 2024"),
    { class: "Y/销售合同", date: "2024-05-06", customer: "Song Hong Footwear Joint Stock Company", amount: "65400.00" },
  ),
  paper(
    "a supplement to a sales contract, of its own date",
    (p) =>
      signatures(
        p
          .title("补充协议")
          .text(
            "甲方（买方）：哈尔滨松花江啤酒酿造有限公司",
            `乙方（卖方）：${name}`,
            "甲乙双方于2023年11月2日签订了《码垛机器人销售合同》（编号YL-XS-2023-147，以下简称主合同），现就变更事宜达成如下补充：",
            "一、主合同第三条交货时间由2024年2月1日变更为2024年5月20日。",
            "二、乙方向甲方增供真空吸盘组件10套，每套1,860.00元，增加价款共计人民币18,600.00元。",
            "三、本协议为主合同的组成部分，与主合同具有同等法律效力，其余条款不变。",
          ),
        { as: "甲方", company: "哈尔滨松花江啤酒酿造有限公司", person: "于洪波", date: "2024年2月5日" },
        { as: "乙方", company: name, person: "沈国栋", date: "2024年2月5日" },
      ),
    { class: "Y/销售合同", date: "2024-02-05", customer: "哈尔滨松花江啤酒酿造有限公司", amount: "18600.00" },
  ),
  paper(
    "a purchase contract for servo motors",
    (p) =>
      signatures(
        p
          .title("采购合同")
          .row("合同编号：CG20240318-02", "签订地点：杭州市余杭区")
          .row(`需方：${name}`, "供方：宁波甬达伺服电机有限公司")
          .rows(
            ["品名", "型号", "单位", "数量", "含税单价", "金额"],
            ["伺服电机", "YD-80M-750", "台", "60", "920.00", "55200.00"],
            ["驱动器", "YDD-750", "台", "60", "780.00", "46800.00"],
          )
          .text("合计（大写）：壹拾万贰仟元整　（小写）：￥102,000.00", "交货日期：2024年4月10日，货到票到60天付款。")
          .text(...clauses),
        { as: "需方", company: name, person: "汪莉", date: "2024-03-18" },
        { as: "供方", company: "宁波甬达伺服电机有限公司", person: "胡永康", date: "2024-03-20" },
      ),
    { class: "Y/采购合同", date: "2024-03-20", customer: "宁波甬达伺服电机有限公司", amount: "102000.00" },
  ),
  paper(
    "a sale and purchase deed by which we buy steel",
    (p) =>
      p
        .title("钢材买卖合同书")
        .text(
          "出卖人：马鞍山钢联物资贸易有限公司",
          `买受人：${name}`,
          "签订时间：2024年8月12日",
          "第一条　标的：Q235B热轧钢板，厚度12mm，数量25吨，单价3,800.00元/吨，总价款95,000.00元（大写玖万伍仟元整）。",
          "第二条　交货：出卖人于2024年8月22日前送至买受人仓库，运费由出卖人承担。",
          "第三条　检验：买受人应在收货后7日内提出异议。",
          ...clauses,
        )
        .skip()
        .row("出卖人", "买受人")
        .row("马鞍山钢联物资贸易有限公司（章）", `${name}（章）`)
        .row("委托代理人：程大勇", "委托代理人：汪莉")
        .row("电话：0555-2470088", "电话：0571-88730061"),
    { class: "Y/采购合同", date: "2024-08-12", customer: "马鞍山钢联物资贸易有限公司", amount: "95000.00" },
  ),
  paper(
    "a yearly framework by which we buy from a screw shop",
    (p) =>
      signatures(
        p
          .title("2025年度物资采购框架协议")
          .text(
            `甲方（采购方）：${name}`,
            "乙方（供应商）：温岭市泽国阿良五金商行",
            "一、甲方向乙方采购标准件、五金耗材，具体数量以甲方下达的采购订单为准。",
            "二、协议有效期：2025年1月1日至2025年12月31日。",
            "三、价格按附件执行，每月25日对账，次月付款。",
            ...clauses,
          ),
        { as: "甲方", company: name, person: "汪莉", date: "2024年12月19日" },
        { as: "乙方", company: "温岭市泽国阿良五金商行", person: "林阿良", date: "2024年12月23日" },
      ),
    { class: "Y/采购合同", date: "2024-12-23", customer: "温岭市泽国阿良五金商行" },
  ),
  paper(
    "a maintenance contract, we serve a college",
    (p) =>
      signatures(
        p
          .title("实训设备维护保养服务合同")
          .text(
            "甲方（委托方）：鄂西机电职业学院",
            `乙方（服务方）：${name}`,
            "一、服务内容：乙方为甲方智能制造实训线提供每季度一次的巡检、保养及故障维修。",
            "二、服务期限：自2024年9月1日起至2025年8月31日止。",
            "三、服务费用：全年人民币肆万捌仟元整（¥48,000.00），分两次支付。",
            ...clauses,
          ),
        { as: "甲方", company: "鄂西机电职业学院", person: "覃文辉", date: "2024年8月27日" },
        { as: "乙方", company: name, person: "沈国栋", date: "2024年8月23日" },
      ),
    { class: "Y/服务合同", date: "2024-08-27", customer: "鄂西机电职业学院", amount: "48000.00" },
  ),
  paper(
    "a contract by which a laboratory tests our machines",
    (p) =>
      p
        .title("技术服务合同")
        .rows(
          ["项目名称：", "YLR系列机械手电磁兼容检测"],
          ["委托方（甲方）：", name],
          ["受托方（乙方）：", "苏州太湖电器检测研究院有限公司"],
          ["有效期限：", "2024年5月10日至2024年11月9日"],
        )
        .text(
          "第一条　甲方委托乙方对其产品进行EMC检测并出具报告。",
          "第二条　技术服务费总额为26,500.00元，合同签订后5日内一次付清。",
          "第三条　乙方应于收到样机后30日内完成检测。",
          "第四条　双方对技术资料负有保密义务。",
        )
        .skip()
        .row("甲方：杭州云岭智能装备有限公司（盖章）", "乙方：苏州太湖电器检测研究院有限公司（盖章）")
        .row("代表：方启明", "代表：潘静")
        .row("2024年5月8日", "2024年5月10日"),
    { class: "Y/服务合同", date: "2024-05-10", customer: "苏州太湖电器检测研究院有限公司", amount: "26500.00" },
  ),
  paper(
    "an agreement on the cleaning of our works",
    (p) =>
      signatures(
        p
          .title("厂区保洁服务协议书")
          .text(
            `甲方：${name}`,
            "乙方：杭州余杭净万家家政服务部",
            "甲方将厂区办公楼及车间公共区域的日常保洁服务委托给乙方，双方约定如下：",
            "1. 服务期自2024年7月1日至2025年6月30日，乙方派驻保洁员3名。",
            "2. 服务费每月9,000元，全年合计108,000元，甲方每月10日前支付上月费用。",
            "3. 甲方按《保洁考核表》每月考核。任何一方提前解除应提前30日书面通知对方。",
          ),
        { as: "甲方", company: name, person: "章敏", date: "2024.6.20" },
        { as: "乙方", company: "杭州余杭净万家家政服务部", person: "祝秀兰", date: "2024.6.20" },
      ),
    { class: "Y/服务合同", date: "2024-06-20", customer: "杭州余杭净万家家政服务部", amount: "108000.00" },
  ),
  paper(
    "a customer's purchase order from its ERP",
    (p) =>
      p
        .middle("绵阳涪城电子元件厂")
        .title("采购订单")
        .row("订单号：PO2404160037", "订单日期：2024-04-16", "打印时间：2024-04-17 09:12")
        .row(`供应商：${name}`, "采购员：邓小莉", "币种：CNY")
        .rows(
          ["行", "物料编码", "物料名称", "数量", "单价", "金额", "需求日期"],
          ["10", "80011724", "振动盘", "6", "4200.00", "25200.00", "2024-05-20"],
          ["20", "80011731", "直振送料器", "6", "800.00", "4800.00", "2024-05-20"],
        )
        .row("合计", "30,000.00")
        .text("请在两个工作日内回签确认。交货地址：绵阳市涪城区石塘路88号。"),
    { class: "D/订单", date: "2024-04-16", customer: "绵阳涪城电子元件厂", amount: "30000.00" },
  ),
  paper(
    "an English order we place abroad",
    (p) =>
      p
        .title("PURCHASE ORDER")
        .text(english, "No. 26 Longtan Road, Yuhang, Hangzhou, China")
        .row("PO No.: 4500007182", "PO Date: 11 June 2024")
        .row("Supplier: Hartwig Sensorik GmbH", "Delivery date: 30 July 2024")
        .row("Quotation: HS-24-0915 of 3 June 2024", "Buyer: Wang Li")
        .rows(
          ["Item", "Part No.", "Description", "Qty", "Unit price EUR", "Amount EUR"],
          ["1", "HS-M12-4", "Inductive sensor", "200", "14.50", "2,900.00"],
          ["2", "HS-K5", "Cable 5 m", "200", "4.00", "800.00"],
        )
        .right("Total EUR 3,700.00")
        .text("Please confirm this order within 3 working days."),
    { class: "D/订单", date: "2024-06-11", customer: "Hartwig Sensorik GmbH", amount: "3700.00" },
  ),
  paper(
    "a call-off under a frame order",
    (p) =>
      p
        .title("订单要货通知单")
        .text(`致：${name}`, "依据我司与贵司2024年1月5日签订的年度框架协议，现下达本批次订单，请按下列数量及时间供货：")
        .row("叫货单号：JH-0919", "下单日期：2024年9月19日")
        .rows(
          ["品名", "规格", "本次要货数量", "单价", "金额", "到货日期"],
          ["气动夹爪", "YLG-32", "50只", "260.00", "13000.00", "2024年9月30日"],
          ["缓冲器", "YLB-14", "100只", "35.00", "3500.00", "2024年10月8日"],
        )
        .text("合计金额：16,500.00元")
        .right("需方：江西赣锋电动工具制造有限公司")
        .right("采购部 曾小红"),
    { class: "D/订单", date: "2024-09-19", customer: "江西赣锋电动工具制造有限公司", amount: "16500.00" },
  ),
  paper(
    "an order from Hong Kong in traditional characters",
    (p) =>
      p
        .middle("香港維達製衣有限公司")
        .middle("香港九龍觀塘鴻圖道52號8樓")
        .title("採購訂單")
        .row("訂單編號：WD-24-1106", "訂單日期：2024年11月6日")
        .text("供應商：杭州雲嶺智能裝備有限公司（杭州云岭智能装备有限公司）")
        .rows(
          ["項目", "貨品名稱", "數量", "單價（港幣）", "金額（港幣）"],
          ["1", "自動摺衣機 YLZ-2", "3台", "42,000.00", "126,000.00"],
        )
        .row("總金額", "HKD 126,000.00")
        .text("交貨日期：2025年1月15日前運抵葵涌倉庫。付款方式：見票30天。")
        .right("採購主任：梁寶儀"),
    { class: "D/订单", date: "2024-11-06", customer: "香港維達製衣有限公司", amount: "126000.00" },
  ),
  paper(
    "a paper VAT invoice we issued",
    (p) =>
      p
        .title("浙江增值税专用发票")
        .row("3300234130", "No 17724086", "开票日期：2024年03月28日")
        .rows(
          ["购买方", "名称：芜湖江城汽车部件有限公司"],
          ["", "纳税人识别号：91340200MA2N7TQ46D"],
          ["", "地址、电话：芜湖市鸠江区万春路18号 0553-5960188"],
        )
        .rows(
          ["货物或应税劳务、服务名称", "单位", "数量", "单价", "金额", "税率", "税额"],
          ["*机械手*自动上下料机械手", "台", "1", "100000.00", "100000.00", "13%", "13000.00"],
          ["合计", "", "", "", "¥100000.00", "", "¥13000.00"],
        )
        .text("价税合计（大写）壹拾壹万叁仟圆整　（小写）¥113000.00")
        .rows(["销售方", `名称：${name}`], ["", "纳税人识别号：91330110MA27YLZN8C"])
        .row("收款人：章敏", "复核：俞芳", "开票人：宋洁"),
    { class: "F/发票", date: "2024-03-28", customer: "芜湖江城汽车部件有限公司", amount: "113000.00" },
  ),
  paper(
    "an all-electronic invoice of a restaurant to us",
    (p) =>
      p
        .title("电子发票（普通发票）")
        .right("发票号码：24332000000187264053")
        .right("开票日期：2024年05月24日")
        .row("购买方信息", "销售方信息")
        .row(`名称：${name}`, "名称：杭州余杭良渚老灶头土菜馆")
        .row("统一社会信用代码：91330110MA27YLZN8C", "统一社会信用代码：92330110MA2CK3JT5W")
        .rows(
          ["项目名称", "单位", "数量", "单价", "金额", "税率/征收率", "税额"],
          ["*餐饮服务*餐费", "次", "1", "1188.12", "1188.12", "1%", "11.88"],
          ["合计", "", "", "", "¥1188.12", "", "¥11.88"],
        )
        .row("价税合计（大写）", "壹仟贰佰圆整", "（小写）¥1200.00")
        .text("开票人：周根法"),
    { class: "F/发票", date: "2024-05-24", customer: "杭州余杭良渚老灶头土菜馆", amount: "1200.00" },
  ),
  paper(
    "a red invoice for returned parts",
    (p) =>
      p
        .title("电子发票（增值税专用发票）")
        .row("红字", "发票号码：24332000000301772918", "开票日期：2024年10月11日")
        .row("购买方名称：江西赣锋电动工具制造有限公司", `销售方名称：${name}`)
        .rows(
          ["项目名称", "规格型号", "数量", "单价", "金额", "税率", "税额"],
          ["*气动元件*气动夹爪", "YLG-32", "-10", "200.00", "-2000.00", "13%", "-260.00"],
        )
        .row("价税合计（大写）", "（负数）贰仟贰佰陆拾圆整", "（小写）¥-2260.00")
        .text("备注：被红冲蓝字数电发票号码：24332000000288140067 开票日期2024年9月29日", "开票人：宋洁"),
    { class: "F/发票", date: "2024-10-11", customer: "江西赣锋电动工具制造有限公司", amount: "-2260.00" },
  ),
  paper(
    "an English commercial invoice",
    (p) =>
      p
        .middle(english)
        .title("COMMERCIAL INVOICE")
        .row("Invoice No.: YL24-0718", "Invoice date: July 18, 2024")
        .row("Contract No.: YL-EX-2405", "Contract date: May 6, 2024")
        .text("Bill to: Song Hong Footwear Joint Stock Company", "Km 9, National Road 5, Hai Phong, Vietnam")
        .rows(
          ["Description of goods", "Qty", "Unit price", "Amount (USD)"],
          ["Automatic lacing cell YLF-3", "2 sets", "31,500.00", "63,000.00"],
          ["Spare parts kit", "1 lot", "2,400.00", "2,400.00"],
        )
        .right("TOTAL: USD 65,400.00")
        .text("Say US dollars sixty-five thousand four hundred only.", "Sailing on or about: July 25, 2024"),
    { class: "F/发票", date: "2024-07-18", customer: "Song Hong Footwear Joint Stock Company", amount: "65400.00" },
  ),
  paper(
    "an electronic bank slip of a customer's advance",
    (p) =>
      p
        .title("中国工商银行网上银行电子回单")
        .row("电子回单号码：0017-2044-8816-3502", "打印日期：2024年1月31日")
        .rows(
          ["付款人户名", "芜湖江城汽车部件有限公司", "收款人户名", name],
          ["付款人账号", "1307018809200045512", "收款人账号", "1202050319900177206"],
          ["付款人开户行", "工行芜湖鸠江支行", "收款人开户行", "工行杭州余杭支行"],
          ["金额", "￥120,000.00元", "金额（大写）", "壹拾贰万元整"],
          ["摘要", "预付款 YL-XS-2024-011", "业务种类", "转账汇款"],
          ["交易日期", "2024-01-26", "记账日期", "2024-01-26"],
        ),
    { class: "F/付款凭证", date: "2024-01-26", customer: "芜湖江城汽车部件有限公司", amount: "120000.00" },
  ),
  paper(
    "a receipt from our pad for a customer's cash",
    (p) =>
      p
        .title("收款收据")
        .row("2024年2月28日", "No 0036218")
        .text(
          "今收到：寿光市绿源蔬菜专业合作社",
          "交来：蔬菜分拣机配件款（2024年1月送货）",
          "人民币（大写）：叁仟陆佰伍拾元整　￥3,650.00",
        )
        .row("收款方式：现金", "备注：尾款已清")
        .row(`收款单位（盖章）：${name}`, "会计：俞芳", "收款人：章敏"),
    { class: "F/付款凭证", date: "2024-02-28", customer: "寿光市绿源蔬菜专业合作社", amount: "3650.00" },
  ),
  paper(
    "a bank's note of a cheque paid in for us",
    (p) =>
      p
        .title("中国农业银行进账单（收账通知）3")
        .middle("2024年12月05日")
        .rows(
          ["出票人", "全称", "鄂西机电职业学院", "收款人", "全称", name],
          ["", "账号", "17560101040008831", "", "账号", "19045101040026617"],
          ["", "开户银行", "农行恩施分行", "", "开户银行", "农行余杭支行"],
        )
        .row("金额人民币（大写）", "贰万肆仟元整", "￥24000.00")
        .row("票据种类：转账支票", "票据张数：1", "票据号码：20471835")
        .row("复核", "记账", "收款人开户银行签章"),
    { class: "F/付款凭证", date: "2024-12-05", customer: "鄂西机电职业学院", amount: "24000.00" },
  ),
  paper(
    "a record of a telephone call",
    (p) =>
      p
        .title("客户电话记录表")
        .rows(
          ["来电单位", "南通海门蓝印家纺有限公司", "来电人", "顾敏"],
          ["来电时间", "2024年7月15日 10:20", "接听人", "郑晓"],
          ["来电号码", "0513-82210016", "通话时长", "8分钟"],
        )
        .text(
          "通话内容：询问2024年5月发货的折叠机说明书，另问7月22日能否派人调试。",
          "处理意见：说明书当日邮件发送，调试安排在7月24日。",
        ),
    { class: "G/电话", date: "2024-07-15", customer: "南通海门蓝印家纺有限公司" },
  ),
  paper(
    "a service desk card of an incoming call",
    (p) =>
      p
        .title("来电登记卡")
        .row("日期", "时间", "登记人")
        .row("2024/8/6", "14:05", "祝婷")
        .row("客户", "联系人及电话")
        .row("晋中太谷荣欣堂糕点食品厂", "武师傅 13903540772")
        .text(
          "来电事由",
          "包装机报E07，设备2023年6月购买，问保修期到何时。",
          "答复",
          "电话指导复位，E07消除。保修期至2025年6月。",
        ),
    { class: "G/电话", date: "2024-08-06", customer: "晋中太谷荣欣堂糕点食品厂" },
  ),
  paper(
    "notes of a telephone talk with a group's buyer",
    (p) =>
      p
        .title("电话沟通纪要")
        .text(
          "通话时间：2024年9月4日下午3:30—3:52",
          "我方：云岭智能 陆海波",
          "客户：中陇能源化工集团兰州石化装备制造有限责任公司 物资装备部 赵彦",
          "一、赵部长告知自动装桶线预算已于8月30日批复。",
          "二、对方要求9月12日前提交技术方案，电话中确认由我方出图。",
          "三、约定9月10日再次通话。",
        )
        .right("记录人：陆海波"),
    { class: "G/电话", date: "2024-09-04", customer: "中陇能源化工集团兰州石化装备制造有限责任公司" },
  ),
  paper(
    "an Outlook print of a customer's mail",
    (p) =>
      p
        .text("郑晓")
        .rows(
          ["发件人:", "罗勇 <luoy@fcdz.example>"],
          ["发送时间:", "2024年3月18日星期一 16:42"],
          ["收件人:", "郑晓 <zhengxiao@yunling-equip.example>"],
          ["抄送:", "邓小莉 <dengxl@fcdz.example>"],
          ["主题:", "振动盘图纸确认"],
        )
        .text(
          "郑工，您好！",
          "图纸已看过，出料口高度请改为860mm，其他没有问题。请于3月22日前发最终版，我们4月份下单。",
          "谢谢！",
          "罗勇",
          "绵阳涪城电子元件厂 设备科",
        ),
    { class: "G/邮件", date: "2024-03-18", customer: "绵阳涪城电子元件厂" },
  ),
  paper(
    "a Foxmail thread, the newest on top",
    (p) =>
      p
        .text(
          "发件人： 陆海波 <luhb@yunling-equip.example>",
          "发送时间： 2024-07-09 09:15",
          "收件人： 佟丽 <tongli@shjbrew.example>",
          "主题： 回复: 码垛机备件交期",
          "佟主管您好：",
          "备件7月16日发出，快递单号届时告知。",
          "陆海波　杭州云岭智能装备有限公司",
        )
        .skip()
        .text(
          "发件人： 佟丽 <tongli@shjbrew.example>",
          "发送时间： 2024-07-08 17:31",
          "收件人： 陆海波 <luhb@yunling-equip.example>",
          "主题： 码垛机备件交期",
          "陆经理，6月20日订的吸盘什么时候到？",
          "佟丽　哈尔滨松花江啤酒酿造有限公司 招采部",
        ),
    { asks: "any", class: "G/邮件", date: "2024-07-09" },
  ),
  paper(
    "a Gmail print in English",
    (p) =>
      p
        .row("Gmail", "Zoe Shen <zoe.shen@yunling-equip.example>")
        .title("Visa letter for our two technicians", 28)
        .text("2 messages")
        .row("Zoe Shen <zoe.shen@yunling-equip.example>", "Tue, Oct 22, 2024 at 9:05 AM")
        .text("To: Claire Fontaine <c.fontaine@delacroix-emballages.example>")
        .text("Dear Claire, please send us the passport copies for the training of 18 November.")
        .skip()
        .row("Claire Fontaine <c.fontaine@delacroix-emballages.example>", "Wed, Oct 23, 2024 at 3:48 PM")
        .text("To: Zoe Shen <zoe.shen@yunling-equip.example>")
        .text("Dear Zoe, please find both copies attached.", "Best regards,", "Claire Fontaine")
        .text("Delacroix Emballages SARL"),
    { class: "G/邮件", date: "2024-10-23", customer: "Delacroix Emballages SARL" },
  ),
  paper(
    "minutes of a project meeting with a customer",
    (p) =>
      p
        .title("会议纪要")
        .rows(
          ["会议主题", "上下料项目启动会"],
          ["会议时间", "2024年2月1日 9:30—11:30"],
          ["会议地点", "芜湖江城汽车部件有限公司二楼会议室"],
          ["客户方", "芜湖江城汽车部件有限公司：吴涛、何立群"],
          ["我方", "云岭智能：方启明、陆海波"],
          ["记录人", "陆海波"],
        )
        .text(
          "会议内容：",
          "1. 甲方确认车间布局，2月20日前完成地面施工。",
          "2. 我方3月15日前完成机械设计评审。",
          "3. 下次会议定于2024年3月18日召开。",
        )
        .right("整理日期：2024年2月2日"),
    { class: "G/会议", date: "2024-02-01", customer: "芜湖江城汽车部件有限公司" },
  ),
  paper(
    "minutes of a design liaison with a state group",
    (p) =>
      p
        .title("自动装桶线设计联络会纪要")
        .text(
          "2024年10月16日，中陇能源化工集团兰州石化装备制造有限责任公司（甲方）与杭州云岭智能装备有限公司（乙方）在兰州召开第一次设计联络会，双方就技术细节形成如下会议纪要：",
          "一、灌装头数量由4个改为6个，乙方于11月5日前提交修改图。",
          "二、防爆等级按Ex d IIB T4执行。",
          "三、现场供电由甲方于2024年12月31日前就绪。",
        )
        .skip()
        .row("甲方代表：赵彦、金琳", "乙方代表：方启明"),
    {
      asks: "review.unsure-class",
      class: "G/会议",
      date: "2024-10-16",
      customer: "中陇能源化工集团兰州石化装备制造有限责任公司",
    },
  ),
  paper(
    "minutes from Hong Kong in traditional characters",
    (p) =>
      p
        .title("會議記錄")
        .row("日期：2024年11月20日", "時間：下午2時30分")
        .row("地點：香港維達製衣有限公司會議室", "記錄：何詠琪")
        .text(
          "出席：香港維達製衣有限公司 梁寶儀、何詠琪；杭州云岭智能装备有限公司 陸海波",
          "議程一：自動摺衣機安裝位置。決議：設於8樓東側，12月10日前完成電力改裝。",
          "議程二：培訓安排。決議：云岭於2025年1月派工程師來港兩日。",
          "散會時間：下午4時。下次會議：2024年12月18日。",
        ),
    { asks: "review.unsure-date", class: "G/会议", date: "2024-11-20", customer: "香港維達製衣有限公司" },
  ),
  paper(
    "a record of a visit to a customer",
    (p) =>
      p
        .title("客户拜访记录表")
        .row("拜访客户", "江西赣锋电动工具制造有限公司")
        .row("拜访日期", "2024年4月23日")
        .row("拜访人员", "郑晓、陆海波")
        .row("受访人", "曾小红（采购部）、刘建平（工艺）")
        .text(
          "拜访目的：了解下半年装配线计划。",
          "拜访内容：参观二车间；客户拟7月立项，预算80万元左右。",
          "后续跟进：5月10日前提交初步方案。",
        )
        .row("填写人：郑晓", "填写日期：2024年4月25日"),
    { class: "G/拜访", date: "2024-04-23", customer: "江西赣锋电动工具制造有限公司" },
  ),
  paper(
    "a card of a customer's visit to us",
    (p) =>
      p
        .title("客户来访接待记录")
        .rows(
          ["来访单位", "青田县第二人民医院"],
          ["来访人员", "叶建明院长、药剂科刘主任等5人"],
          ["来访时间", "2024-06-14 上午"],
          ["申请日期", "2024-06-11"],
          ["接待人", "沈国栋、沈佳怡"],
          ["来访事由", "参观展厅及分拣线样机"],
          ["洽谈结果", "院方拟7月召开论证会"],
        ),
    { class: "G/拜访", date: "2024-06-14", customer: "青田县第二人民医院" },
  ),
  paper(
    "a travelling salesman's report on one visit",
    (p) =>
      p
        .title("走访用户情况汇报")
        .text(
          "走访单位：晋中太谷荣欣堂糕点食品厂",
          "走访时间：2024年9月26日",
          "走访人：祝婷",
          "当天上午到厂，与武师傅及厂长郭秀珍见面。包装机2023年6月投用以来运行正常，仅8月6日报警一次。",
          "厂长提出2025年春节后增加一条月饼线，希望我公司届时再次上门测量。",
        )
        .right("云岭智能 售后服务部")
        .right("2024年9月29日"),
    { class: "G/拜访", date: "2024-09-26", customer: "晋中太谷荣欣堂糕点食品厂" },
  ),
  paper(
    "a filled satisfaction survey",
    (p) =>
      p
        .title("客户满意度调查表")
        .text(`尊敬的客户：感谢您使用${name}的产品，请于2024年12月31日前填写并寄回。`)
        .row("客户名称：绵阳涪城电子元件厂", "产品：振动盘")
        .rows(
          ["项目", "非常满意", "满意", "一般", "不满意"],
          ["产品质量", "√", "", "", ""],
          ["交货及时", "", "√", "", ""],
          ["售后服务", "√", "", "", ""],
          ["价格", "", "", "√", ""],
        )
        .row("填表人：罗勇", "填表日期：2024年11月28日"),
    { class: "K/满意度调查", date: "2024-11-28", customer: "绵阳涪城电子元件厂" },
  ),
  paper(
    "a marked assessment of our service by a college",
    (p) =>
      p
        .title("用户满意度评价表")
        .rows(["单位名称", "鄂西机电职业学院"], ["服务日期", "2024年12月10日"], ["服务工程师", "祝婷"])
        .rows(
          ["评价内容", "满分", "得分"],
          ["响应速度", "25", "24"],
          ["技术水平", "25", "25"],
          ["服务态度", "25", "25"],
          ["现场整理", "25", "22"],
          ["总分", "100", "96"],
        )
        .text("总体评价：☑满意　□基本满意　□不满意")
        .row("评价人签字：谭明", "评价日期：2024年12月12日"),
    { class: "K/满意度调查", date: "2024-12-12", customer: "鄂西机电职业学院" },
  ),
  paper(
    "an English satisfaction survey",
    (p) =>
      p
        .title("Customer Satisfaction Survey")
        .text(`Thank you for choosing ${english}. 1 = very dissatisfied, 5 = very satisfied`)
        .row("Company:", "Delacroix Emballages SARL")
        .row("Machine delivered:", "9 September 2024")
        .rows(
          ["Question", "Score"],
          ["Quality of the product", "5"],
          ["Delivery on time", "4"],
          ["Documentation", "3"],
          ["After-sales support", "5"],
        )
        .text("Comments: manual should be in French as well.")
        .row("Name: Claire Fontaine", "Date completed: 2 December 2024"),
    { class: "K/满意度调查", date: "2024-12-02", customer: "Delacroix Emballages SARL" },
  ),
  paper(
    "a form of a customer's complaint",
    (p) =>
      p
        .title("客户投诉处理单")
        .row("投诉编号：TS-2024-09", "投诉日期：2024年5月29日")
        .row("投诉客户", "哈尔滨松花江啤酒酿造有限公司", "投诉人", "高鹏")
        .row("产品", "码垛机器人 YLM-4", "交货日期", "2024年5月20日")
        .text(
          "投诉内容：开机第三天吸盘脱落，两箱酒摔碎，要求赔偿。",
          "原因分析：接头未按力矩拧紧。（2024年5月31日）",
          "处理结果：更换接头并赔付酒款，客户接受。",
        )
        .row("处理人：祝婷", "结案日期：2024年6月7日"),
    { class: "K/投诉", date: "2024-05-29", customer: "哈尔滨松花江啤酒酿造有限公司" },
  ),
  paper(
    "a letter of complaint from a tool maker",
    (p) =>
      p
        .title("关于气动夹爪漏气问题的投诉函")
        .text(
          `${name}：`,
          "我司于2024年9月29日收到贵司送来的气动夹爪50只，上线后发现10只漏气，导致10月8日停线半天。我司对此十分不满，特此投诉。",
          "请贵司三日内派人到场处理，并承担退货费用，否则我司将暂停付款。",
          "此致",
        )
        .right("江西赣锋电动工具制造有限公司（公章）")
        .right("2024年10月9日"),
    { class: "K/投诉", date: "2024-10-09", customer: "江西赣锋电动工具制造有限公司" },
  ),
  paper(
    "a complaint from Taiwan with a western date",
    (p) =>
      p
        .title("客戶抱怨單")
        .row("客戶名稱", "臺中豐原精密齒輪股份有限公司")
        .row("受理日期", "2024/08/20")
        .row("產品名稱", "自動清洗機 YLW-1")
        .row("出貨日期", "2024/07/02")
        .text(
          "抱怨內容：清洗機漏水，客戶多次反映未獲改善，要求更換幫浦。",
          "處理對策：2024/08/27寄出新幫浦，由杭州云岭智能装备有限公司負擔運費。",
        )
        .row("承辦：沈佳怡", "主管：沈国栋"),
    { class: "K/投诉", date: "2024-08-20", customer: "臺中豐原精密齒輪股份有限公司" },
  ),
  paper(
    "a form with a customer's suggestion",
    (p) =>
      p
        .title("客户建议表")
        .row("客户名称：南通海门蓝印家纺有限公司", "提出日期：2024年8月19日")
        .row("建议人：姚志强", "联系电话：15051234472")
        .text(
          "建议内容：折叠机触摸屏字体偏小，建议增加大字模式，并增加产量统计页面。",
          "预期效果：减少误操作。",
          "采纳情况：☑采纳　□不采纳",
        )
        .row("回复人：方启明", "回复日期：2024年9月2日"),
    { class: "K/建议", date: "2024-08-19", customer: "南通海门蓝印家纺有限公司" },
  ),
  paper(
    "a hand letter with suggestions from a cooperative",
    (p) =>
      p
        .title("建议书")
        .text(
          "云岭智能：",
          "你们的分拣机我们用了一季，总体很好。为了更好用，我社提几点建议：",
          "一、建议料斗加软胶垫，黄瓜不容易碰伤；",
          "二、建议控制箱加防水罩，棚里潮气大；",
          "三、建议每年开春前来讲一次课。",
          "以上供你们参考。",
        )
        .right("寿光市绿源蔬菜专业合作社 孙玉亮")
        .right("二〇二四年六月十八日"),
    { class: "K/建议", date: "2024-06-18", customer: "寿光市绿源蔬菜专业合作社" },
  ),
  paper(
    "a collected card of opinion and advice of a hospital",
    (p) =>
      p
        .title("用户意见与建议征集单")
        .rows(
          ["用户单位", "青田县第二人民医院 药剂科"],
          ["设备名称", "药品传送设备（2023年12月安装）"],
          ["填写日期", "2024年11月15日"],
          ["您的建议", "建议传送篮增加编号标签；建议夜间降低提示音量。"],
          ["填写人", "刘素芬"],
        )
        .text("感谢您的宝贵建议！请交回：杭州云岭智能装备有限公司 售后服务部"),
    { class: "K/建议", date: "2024-11-15", customer: "青田县第二人民医院" },
  ),
  paper(
    "a price list of ours",
    (p) =>
      p
        .title("2024年下半年产品价目表")
        .middle(name)
        .rows(
          ["型号", "名称", "含税价（元）"],
          ["YLG-32", "气动夹爪", "260"],
          ["YLB-14", "缓冲器", "35"],
          ["YLR-20", "上下料机械手", "86000"],
        )
        .text("自2024年7月1日起执行，原价目表作废。"),
    { asks: "any" },
  ),
  paper(
    "a quotation to a bakery",
    (p) =>
      p
        .title("报价单")
        .row("致：晋中太谷荣欣堂糕点食品厂", "报价日期：2024年10月30日")
        .row(`报价单位：${name}`, "有效期：30天")
        .rows(["名称", "数量", "单价", "金额"], ["月饼包装线", "1条", "168000.00", "168000.00"])
        .text("总计：168,000.00元，含运费及安装调试。"),
    { asks: "any" },
  ),
  paper(
    "a tender notice of a hospital",
    (p) =>
      p
        .title("青田县第二人民医院静配中心分拣线项目招标公告")
        .text(
          "一、项目编号：QTEY-2024-031，预算金额：98万元。",
          "二、获取招标文件时间：2024年9月3日至2024年9月10日。",
          "三、投标截止及开标时间：2024年9月24日9:30。",
        )
        .right("青田县第二人民医院")
        .right("2024年9月2日"),
    { asks: "any" },
  ),
  paper(
    "a delivery note from our pad",
    (p) =>
      p
        .title("送货单")
        .row("收货单位：江西赣锋电动工具制造有限公司", "No 0041207", "2024年9月28日")
        .rows(
          ["品名", "规格", "单位", "数量", "单价", "金额"],
          ["气动夹爪", "YLG-32", "只", "50", "260.00", "13000.00"],
        )
        .row(`送货单位：${name}`, "送货人：老俞", "收货人签字：刘建平"),
    { asks: "any" },
  ),
  paper(
    "a pay slip of an employee",
    (p) =>
      p
        .title("2024年6月工资条")
        .middle(name)
        .rows(
          ["姓名", "部门", "基本工资", "绩效", "社保", "个税", "实发"],
          ["祝婷", "售后服务部", "6500.00", "1800.00", "682.50", "58.53", "7558.97"],
        )
        .text("发放日期：2024年7月10日"),
    { asks: "any" },
  ),
  paper(
    "a dunning letter to a brewery",
    (p) =>
      p
        .title("催款函")
        .text(
          "哈尔滨松花江啤酒酿造有限公司：",
          "截至2024年11月30日，贵司尚欠我司货款人民币18,600.00元，已逾期60天。请于2024年12月20日前付清。",
        )
        .right(name)
        .right("2024年12月6日"),
    { asks: "any" },
  ),
  paper(
    "a lease of a storehouse",
    (p) =>
      signatures(
        p
          .title("仓库租赁合同")
          .text(
            "出租方（甲方）：杭州仁和街道云会村股份经济合作社",
            `承租方（乙方）：${name}`,
            "一、甲方将位于云会村工业区3号仓库600平方米出租给乙方使用。",
            "二、租期自2024年4月1日至2027年3月31日，年租金108,000元。",
            "三、租赁期满，乙方应将仓库恢复原状并交还甲方。",
          ),
        { as: "甲方", company: "杭州仁和街道云会村股份经济合作社", person: "俞金根", date: "2024年3月22日" },
        { as: "乙方", company: name, person: "章敏", date: "2024年3月22日" },
      ),
    { asks: "any" },
  ),
  paper(
    "a draft of a sales contract with nobody's signature or date",
    (p) =>
      signatures(
        p
          .title("自动装桶线销售合同（草案）")
          .text(
            "买方（甲方）：中陇能源化工集团兰州石化装备制造有限责任公司",
            `卖方（乙方）：${name}`,
            "一、甲方向乙方购买自动装桶线一套，合同总价人民币1,260,000.00元。",
            "二、交货期：合同生效后120天。",
            ...clauses,
          ),
        { as: "甲方", company: "", person: "", date: "　　年　月　日" },
        { as: "乙方", company: "", person: "", date: "　　年　月　日" },
      ),
    { asks: "any" },
  ),
  paper(
    "an order from Taiwan dated by the Republic",
    (p) =>
      p
        .middle("臺中豐原精密齒輪股份有限公司")
        .title("訂購單")
        .row("訂購單號：F1130412", "訂購日期：民國113年4月12日")
        .text("廠商：杭州云岭智能装备有限公司")
        .rows(["品名", "數量", "單價", "金額"], ["自動清洗機 YLW-1", "1台", "58,000.00", "58,000.00"])
        .row("合計", "人民幣 58,000.00")
        .text("交貨日期：113年7月5日前"),
    { asks: "any" },
  ),
  paper(
    "a bank slip of what we paid a supplier",
    (p) =>
      p
        .title("招商银行付款回单")
        .row("日期：2024年06月17日", "业务类型：网上转账汇款")
        .rows(
          ["付款账号", "571908820110502"],
          ["户名", name],
          ["收款账号", "39152001040012773"],
          ["收款户名", "宁波甬达伺服电机有限公司"],
          ["金额（大写）", "壹拾万贰仟元整"],
          ["金额（小写）", "CNY 102,000.00"],
          ["摘要", "货款 CG20240318-02"],
        ),
    { asks: "any" },
  ),
];
