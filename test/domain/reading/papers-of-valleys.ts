import { beside, digitalInvoice, ourPaper, type Paper, undecided } from "./paper.ts";

const name = "杭州云岭智能装备有限公司";
const english = "Hangzhou Yunling Intelligent Equipment Co., Ltd.";

const basics = "J/客户基本信息表";
const chart = "J/客户组织架构图";
const contacts = "J/客户联系人信息";
const sale = "Y/销售合同";
const purchase = "Y/采购合同";
const service = "Y/服务合同";
const order = "D/订单";
const invoice = "F/发票";
const payment = "F/付款凭证";
const call = "G/电话";
const mail = "G/邮件";
const meeting = "G/会议";
const visit = "G/拜访";
const survey = "K/满意度调查";
const complaint = "K/投诉";
const suggestion = "K/建议";

/** A maker's neighbours in the valley, each with forms and systems of its own; by somebody who did not know how they are read. */
export const papersOfValleys: Paper[] = [
  // J
  ourPaper(
    "a reagent maker's particulars, collected on our form",
    (p) =>
      p
        .row("表号：YL/QR-YX-03", "版本：A/2（2022年1月1日起实施）")
        .title("客户信息采集表")
        .row("填报日期：2024年5月22日", "业务经办：裘若彤")
        .rows(
          ["单位全称", "宁波启涵试剂有限公司", "简称", "启涵试剂"],
          ["统一社会信用代码", "91330212MA2H7R4K3X", "企业类型", "有限责任公司"],
          ["注册资本", "2000万元", "成立时间", "2018年4月"],
          ["法定代表人", "诸葛承", "职工人数", "146人"],
        )
        .text("注册地址：宁波市鄞州区云龙镇石桥工业区甬新路208号", "生产地址：同上")
        .rows(
          ["主营产品", "生化试剂、缓冲液、培养基"],
          ["年销售额", "2023年度约1.3亿元"],
          ["开户行", "宁波东钱湖农商银行云龙支行"],
          ["账号", "6210 0401 2200 3387 14"],
          ["开票电话", "0574-8833 0192"],
          ["体系证书", "ISO 9001（有效期至2026年11月30日）"],
          ["客户来源", "展会（2024年4月上海实验室装备展）"],
          ["需求意向", "试剂瓶自动灌装旋盖线1条"],
        )
        .skip()
        .text("我单位承诺以上信息真实，并同意贵司为业务往来之目的保存和使用。")
        .right("填报单位（盖章）：宁波启涵试剂有限公司"),
    { class: basics, date: "2024-05-22", customer: "宁波启涵试剂有限公司" },
  ),
  ourPaper(
    "an Irish pharma plant's new account form",
    (p) =>
      p
        .title("NEW CUSTOMER ACCOUNT FORM")
        .middle(english)
        .text("Please complete in block capitals and return to sales@yunling-equip.example. Form SF-12, rev. 4 (2021)")
        .skip()
        .text("SECTION A - COMPANY DETAILS")
        .rows(
          ["Registered name of customer", "Corrib Lyophil Pharma Limited"],
          ["Trading as", "Corrib Lyophil"],
          ["Company registration no.", "IE 618204"],
          ["VAT no.", "IE3371905KH"],
          ["Year of incorporation", "2009"],
          ["Registered office", "Unit 7, Ballyhale Business Park, Tuam, Co. Galway, Ireland"],
          ["Nature of business", "Contract manufacture of freeze-dried injectables"],
          ["Number of employees", "210"],
        )
        .skip()
        .text("SECTION B - FINANCE")
        .rows(
          ["Bank", "Bank of the West Coast, Eyre Road branch"],
          ["IBAN", "IE00 BWCX 9020 1177 0046 31"],
          ["Invoices to", "accounts.payable@corrib-lyophil.example"],
          ["Credit terms requested", "45 days from invoice"],
          ["Latest audited accounts", "Year ended 31 December 2023"],
        )
        .skip()
        .text(
          "We consent to the above being held for the purpose of operating the account.",
          "Completed by: Aoife Kerrane, Procurement Lead",
          "Date completed: 14 November 2024",
        ),
    { class: basics, date: "2024-11-14", customer: "Corrib Lyophil Pharma Limited" },
  ),
  ourPaper(
    "a Taiwanese machine shop's data sheet in years of the republic",
    (p) =>
      p
        .title("客戶基本資料表")
        .row("填表日期：民國113年6月18日", "客戶編號：TW-0047")
        .rows(
          ["公司名稱", "鼎翊精密股份有限公司"],
          ["英文名稱", "Dingyi Precision Corp."],
          ["統一編號", "27516084"],
          ["設立日期", "民國78年3月11日"],
          ["資本額", "新台幣壹億貳仟萬元"],
          ["負責人", "柯宗翰"],
          ["公司地址", "臺中市神岡區豐洲路1268巷33號"],
          ["工廠地址", "彰化縣伸港鄉全興工業區工東三路9號"],
          ["電話／傳真", "04-2561-7702／04-2561-7713"],
          ["員工人數", "185人"],
          ["營業項目", "滾珠螺桿、線性滑軌製造"],
          ["往來銀行", "合眾商業銀行豐原分行"],
          ["付款條件", "月結60天，電匯"],
          ["最近年度營業額", "112年度 新台幣6.8億元"],
        )
        .skip()
        .row("業務：方品妤", "主管：黎志遠", "建檔：楊淑芬"),
    { class: basics, asks: "review.no-date", customer: "鼎翊精密股份有限公司" },
  ),
  ourPaper(
    "a car supplier's chart of its departments",
    (p) =>
      p
        .row("芜湖恒驰汽车零部件有限公司", "文件编号：HC-QM-附录2")
        .title("组织机构图")
        .middle("总经理 程立群")
        .row("管理者代表 吴晓岚", "财务总监 钱广明")
        .skip()
        .row("生产副总 许茂林", "技术副总 倪文韬", "营销副总 贺静")
        .row("冲压车间", "产品开发部", "市场部")
        .row("焊装车间", "工艺装备部", "销售部")
        .row("装配车间", "实验室", "售后服务部")
        .row("设备动力科", "项目管理部", "物流部")
        .skip()
        .row("品质保证部（直属总经理）", "采购部（直属总经理）", "综合管理部")
        .skip()
        .text("注：虚线表示IATF 16949体系职能汇报关系。本图代替2023年版。")
        .row("编制：综合管理部 戴菲", "批准：程立群", "编制日期：2025.02.20", "第1页 共1页"),
    { class: chart, date: "2025-02-20", customer: "芜湖恒驰汽车零部件有限公司" },
  ),
  ourPaper(
    "an Australian carton maker's organisation chart",
    (p) =>
      p
        .text("Penrith Cartons & Board Pty Ltd   ABN 41 006 118 927")
        .title("Organisation Chart - Penrith Plant")
        .middle("Site General Manager: Leanne Hartog")
        .skip()
        .row("Operations Manager", "Engineering Manager", "Supply Manager", "People & Safety")
        .row("Craig Mulvane", "Tran Bao Chau", "Sunita Varghese", "Holly Dunbar")
        .skip()
        .row("Corrugator (3 shifts)", "Maintenance planners", "Purchasing", "Payroll")
        .row("Converting", "Automation", "Warehouse", "WHS adviser")
        .row("Pre-press", "Projects", "Dispatch", "Training")
        .skip()
        .text("Dotted line: Automation reports to Group Technology, Melbourne, for capital projects.")
        .row("Issued: 3 June 2024", "Issue 6", "Next review: June 2025", "Uncontrolled when printed"),
    { class: chart, date: "2024-06-03", customer: "Penrith Cartons & Board Pty Ltd" },
  ),
  ourPaper(
    "whom to call at a drug maker for which matter",
    (p) =>
      p
        .title("客户对接人通讯录")
        .text("客户单位：山东沐康制药有限公司", "所属项目：二期固体制剂车间后段包装线（合同号 YL-XS-23117）")
        .right("更新日期：2024年9月5日")
        .rows(
          ["序号", "姓名", "部门", "职务", "手机", "邮箱", "负责事项"],
          ["1", "臧云鹏", "工程部", "部长", "13705310081", "zangyp@mukang.example", "总体协调"],
          ["2", "綦琳", "采购部", "采购经理", "13705310082", "qil@mukang.example", "商务、付款"],
          ["3", "邢志勇", "固体制剂车间", "主任", "13705310083", "xingzy@mukang.example", "现场安装"],
          ["4", "逄雅", "QA", "验证主管", "13705310084", "pangy@mukang.example", "IQ/OQ文件"],
          ["5", "初建国", "仓储部", "收货员", "13705310085", "—", "到货签收"],
        )
        .skip()
        .text("备注：原采购经理汤某已离职，其号码停用；个人信息仅供项目联络，请勿外传。")
        .row("整理人：项目部 沙千里", "内部使用"),
    { class: contacts, date: "2024-09-05", customer: "山东沐康制药有限公司" },
  ),
  ourPaper(
    "a Hong Kong laboratory's list of contacts",
    (p) =>
      p
        .title("客戶聯絡人資料")
        .row("客戶名稱：港臨檢測認證有限公司", "日期：2025年1月9日")
        .text("地址：香港新界沙田火炭坳背灣街41號宏業工業大廈8樓")
        .rows(
          ["聯絡人", "職銜", "直線電話", "電郵"],
          ["簡慧儀 女士", "實驗室經理", "2688 4410", "wykan@gonglam-lab.example"],
          ["麥浩然 先生", "儀器組主管", "2688 4417", "hymak@gonglam-lab.example"],
          ["屈詠琪 女士", "會計文員", "2688 4402", "account@gonglam-lab.example"],
          ["值班電話", "非辦公時間", "6122 0935", "—"],
        )
        .skip()
        .text("首選聯絡方式：電郵。發票請寄會計部屈小姐。", "資料由客戶提供，如有更改請通知本公司營業部更新。")
        .row("填寫人：龐嘉欣", "表格編號 SAL-F07（2019年修訂）"),
    { class: contacts, date: "2025-01-09", customer: "港臨檢測認證有限公司" },
  ),

  // Y
  ourPaper(
    "a supply contract for a loading system, signed on two days",
    (p) =>
      beside(
        p
          .right("合同编号：GZ-SB-2024-017")
          .title("冻干机自动进出料系统供货合同")
          .text(
            "买方：江西赣泽生物制药股份有限公司",
            "卖方：杭州云岭智能装备有限公司",
            "签订地点：江西省宜春市袁州区",
            "根据2023年12月28日开标的GZ-ZB-2023-09号招标结果，买卖双方依据《中华人民共和国民法典》订立本合同。",
            "第一条 标的及价款",
          )
          .rows(
            ["名称", "型号", "数量", "单价（元）", "金额（元）"],
            ["固定式进出料系统", "YL-ALUS-20", "2套", "1,180,000.00", "2,360,000.00"],
            ["轧盖机接口及输送", "YL-CV-08", "1套", "320,000.00", "320,000.00"],
          )
          .text(
            "合同总价：人民币贰佰陆拾捌万元整（¥2,680,000.00），含13%增值税、运费、安装调试及培训费。",
            "第二条 交货期：卖方应于2024年9月30日前交至买方指定车间。",
            "第三条 付款：合同生效后10日内付30%，发货前付40%，SAT合格后付25%，余5%为质保金，验收满12个月后付清。",
            "第四条 验收：先于卖方工厂做FAT，再于买方现场做SAT，双方签署记录。",
            "第五条 质保期自验收合格之日起18个月。",
          )
          .page()
          .text(
            "第六条 知识产权：卖方保证所供设备不侵犯任何第三方的权利。",
            "第七条 违约责任：逾期交货的，每周按迟交部分价款的0.5%支付违约金，累计不超过5%。",
            "第八条 不可抗力：受影响一方应于七日内书面通知对方并提供证明。",
            "第九条 争议提交宜春仲裁委员会仲裁。",
            "第十条 本合同一式六份，买方四份，卖方二份，自双方签字盖章之日起生效。附件一URS、附件二供货清单与合同同等有效。",
          ),
        [
          "买方（盖章）：",
          "江西赣泽生物制药股份有限公司",
          "法定代表人或授权代表：熊德胜",
          "电话：0795-3560027",
          "开户行：宜春农商银行城西支行",
          "签字日期：2024年3月18日",
        ],
        [
          "卖方（盖章）：",
          name,
          "法定代表人或授权代表：陶景和",
          "电话：0571-86001200",
          "开户行：杭州溪谷商业银行仓前支行",
          "签字日期：2024年3月12日",
        ],
      ),
    { class: sale, date: "2024-03-18", customer: "江西赣泽生物制药股份有限公司", amount: "2680000.00" },
  ),
  ourPaper(
    "the old form of a contract for industrial products, ours as the side in need",
    (p) =>
      beside(
        p
          .title("工矿产品购销合同")
          .row("供方：绍兴越川电机有限公司", "合同编号：YC231026-3")
          .row("需方：杭州云岭智能装备有限公司", "签订时间：2023年10月26日")
          .row("", "签订地点：绍兴柯桥")
          .text("一、产品名称、商标、型号、数量、金额、供货时间")
          .rows(
            ["产品名称", "规格型号", "单位", "数量", "单价", "总金额", "交货时间"],
            ["伺服减速电机", "YC-90S-1.5", "台", "40", "1,860.00", "74,400.00", "2023.11.30"],
            ["刹车电机", "YC-80B-0.75", "台", "20", "1,100.00", "22,000.00", "2023.11.30"],
          )
          .text(
            "合计人民币金额（大写）：玖万陆仟肆佰元整  ¥96,400.00（含税13%）",
            "二、质量要求、技术标准：按GB/T 755及供方企业标准执行，质保一年。",
            "三、交（提）货地点、方式：送货至需方仓库。",
            "四、运输方式及到达站港和费用负担：汽运，供方承担。",
            "五、包装标准：木箱，不回收。",
            "六、验收标准及提出异议期限：货到七日内。",
            "七、结算方式及期限：货到票到60天内付清，可付银行承兑汇票。",
            "八、违约责任：按《民法典》有关规定执行。",
            "九、解决合同纠纷的方式：协商不成，向需方所在地法院起诉。",
            "十、本合同传真件、扫描件有效，盖章后生效。",
          ),
        [
          "供方",
          "单位名称（章）：绍兴越川电机有限公司",
          "地址：绍兴市柯桥区齐贤街道",
          "委托代理人：章伯淳",
          "电话：0575-84510266",
          "税号：91330621720044915B",
        ],
        [
          "需方",
          "单位名称（章）：杭州云岭智能装备有限公司",
          "地址：杭州市余杭区仓前街道",
          "委托代理人：席文涛",
          "电话：0571-86001233",
          "税号：91330110MA28KQ7W5P",
        ],
      ),
    { class: purchase, date: "2023-10-26", customer: "绍兴越川电机有限公司", amount: "96400.00" },
  ),
  ourPaper(
    "a year's upkeep of a seat plant's machines, signed before the year began",
    (p) =>
      beside(
        p
          .right("编号：YLFW-2025-004")
          .title("2025年度自动化设备维护保养协议")
          .text(
            "甲方（委托方）：重庆渝岭汽车座椅有限公司",
            "乙方（服务方）：杭州云岭智能装备有限公司",
            "甲方于2021年向乙方购置的座椅滑轨装配线质保期已于2023年6月届满，现委托乙方提供维护保养服务，双方约定如下：",
            "1. 服务范围：装配线共14个工位的季度保养、年度大保养、7×24小时电话支持及48小时到场抢修。",
            "2. 服务期限：自2025年1月1日起至2025年12月31日止。",
            "3. 服务费用：全年固定服务费人民币168,000.00元（大写：壹拾陆万捌仟元整），含税6%，备件另计。",
            "4. 付款：分两期，2025年1月31日前及7月31日前各付50%，乙方开具增值税专用发票。",
            "5. 甲方应提供停机窗口、登高作业许可及安全培训。",
            "6. 乙方每次服务后提交服务报告，经甲方设备科签字确认。",
            "7. 保密：双方对知悉的对方技术及经营信息负有保密义务，期限三年。",
            "8. 本协议一式两份，自双方盖章之日起生效。",
          ),
        ["甲方（公章）：重庆渝岭汽车座椅有限公司", "代表：冉启航", "2024年12月24日", "地址：重庆市江津区双福新区"],
        [`乙方（公章）：${name}`, "代表：丁可欣", "2024年12月20日", "地址：杭州市余杭区仓前街道"],
      ),
    { class: service, date: "2024-12-24", customer: "重庆渝岭汽车座椅有限公司", amount: "168000.00" },
  ),
  ourPaper(
    "an agreement that a laboratory tests our machine",
    (p) =>
      p
        .row("苏州澄测检测技术有限公司", "CMA 211020340877")
        .title("检验检测委托服务合同")
        .row("合同号：CC-EMC-2404-119", "报价单号：Q240402-07（2024-04-02）")
        .rows(
          ["委托方（甲方）", "杭州云岭智能装备有限公司", "联系人", "费思远"],
          ["受托方（乙方）", "苏州澄测检测技术有限公司", "联系人", "郁丹"],
          ["样品名称", "协作码垛工作站", "型号", "YL-PAL-15"],
          ["报告语言", "中文/英文", "取样方式", "甲方送样"],
        )
        .rows(
          ["检测项目", "依据", "费用（元）"],
          ["电磁兼容（发射、抗扰度）", "GB/T 17799.2、GB 17799.4", "22,300.00"],
          ["机械电气安全", "GB/T 5226.1-2019", "14,500.00"],
          ["合计（含税）", "", "36,800.00"],
        )
        .text(
          "一、检测周期：样品到达并收到预付款后15个工作日。",
          "二、付款：签约后预付50%，取报告前付清余款。",
          "三、乙方对甲方样品及技术资料保密，报告保存6年。",
          "四、检测结果仅对来样负责；甲方有异议的，应自收到报告之日起15日内书面提出。",
          "五、样品如需在实验室存放超过30日，另收保管费。",
        )
        .skip()
        .row("甲方签章：杭州云岭智能装备有限公司", "乙方签章：苏州澄测检测技术有限公司（检测合同专用章）")
        .row("经办：费思远", "经办：郁丹")
        .row("日期：2024年4月11日", "日期：2024年4月12日")
        .text("CC/QP-07-R01  第3次修订 2023.05.01"),
    { class: service, date: "2024-04-12", customer: "苏州澄测检测技术有限公司", amount: "36800.00" },
  ),
  ourPaper(
    "a workshop rented for five years",
    (p) =>
      p
        .title("厂 房 租 赁 合 同")
        .text(
          "出租方（甲方）：杭州临溪实业有限公司",
          "承租方（乙方）：杭州云岭智能装备有限公司",
          "经双方协商，就乙方承租甲方厂房事宜达成如下协议：",
          "第一条 租赁物：余杭区瓶窑镇凤都工业园12号2幢一层，建筑面积3,260平方米，产权证号：浙（2019）余杭区不动产权第0077215号。",
          "第二条 用途：机械设备装配及仓储，乙方不得擅自改变。",
          "第三条 租期：伍年，自2024年3月1日起至2029年2月28日止。2024年2月1日至2月29日为免租装修期。",
          "第四条 租金：第一、二年每月每平方米22元；第三年起每年递增3%。按季支付，先付后用。",
          "第五条 押金：贰拾万元，合同终止且乙方无欠费时无息退还。",
          "第六条 水电费按表计收，物业管理费每月每平方米1.5元。",
          "第七条 甲方保证厂房通过消防验收（2020年9月），乙方装修须报甲方及园区备案。",
          "第八条 未经甲方书面同意，乙方不得转租。",
          "第九条 任何一方提前解约，须提前三个月书面通知，并支付相当于两个月租金的违约金。",
          "第十条 本合同一式四份，甲乙双方各执两份，签字盖章后生效。",
        )
        .skip()
        .row("甲方（盖章）：杭州临溪实业有限公司", "乙方（盖章）：杭州云岭智能装备有限公司")
        .row("代表人（签字）：骆长根", "代表人（签字）：陶景和")
        .row("签约日期：2024年1月16日", "签约日期：2024年1月16日"),
    { class: "Y/其他合同", asks: "review.ask-always", date: "2024-01-16", customer: "杭州临溪实业有限公司" },
  ),
  ourPaper(
    "a supplement that moves the delivery of a sorting line",
    (p) =>
      beside(
        p
          .title("补充协议")
          .right("协议编号：YL-XS-23142-补1")
          .text(
            "甲方（买方）：无锡晶茂电子材料有限公司",
            "乙方（卖方）：杭州云岭智能装备有限公司",
            "鉴于双方于2023年11月2日签订了《晶圆盒全自动分拣线销售合同》（编号YL-XS-23142，以下简称“原合同”），因甲方新厂房交付延迟，经协商一致，订立本补充协议：",
            "一、原合同第四条约定的交货日期由2024年6月30日变更为2024年10月15日。",
            "二、乙方免收因推迟产生的仓储费；设备在乙方仓库期间的保险由甲方负担。",
            "三、甲方于2024年7月31日前支付原合同项下第二期款。",
            "四、原合同其他条款不变，继续有效；本协议与原合同不一致的，以本协议为准。",
            "五、本协议一式四份，双方各执两份，盖章生效。",
          ),
        ["甲方（盖章）：无锡晶茂电子材料有限公司", "授权代表：惠子昂", "日期：2024-07-09"],
        [`乙方（盖章）：${name}`, "授权代表：丁可欣", "日期：2024-07-05"],
      ).text("（以下无正文）"),
    { class: sale, date: "2024-07-09", customer: "无锡晶茂电子材料有限公司" },
  ),
  ourPaper(
    "a sales contract with a Thai packer",
    (p) =>
      beside(
        p
          .title("SALES CONTRACT")
          .row("Contract No.: YL-TH-2407", "Place: Hangzhou, P.R. China")
          .text(
            `The Seller: ${english}`,
            "No. 66 Gaojiao Road, Cangqian, Yuhang District, Hangzhou",
            "The Buyer: Siam Pattana Packaging Co., Ltd.",
            "88/14 Moo 5, Bang Pakong Industrial Estate, Chachoengsao 24130, Thailand",
            "The Seller agrees to sell and the Buyer agrees to buy the under-mentioned goods on the terms stated below:",
          )
          .rows(
            ["Commodity", "Quantity", "Unit price (USD)", "Amount (USD)"],
            ["Case packer YL-CP-30", "2 sets", "78,000.00", "156,000.00"],
            ["Robot palletizer YL-PAL-20", "1 set", "58,500.00", "58,500.00"],
            ["TOTAL CIF Laem Chabang", "", "", "214,500.00"],
          )
          .text(
            "Total value: SAY US DOLLARS TWO HUNDRED AND FOURTEEN THOUSAND FIVE HUNDRED ONLY.",
            "Time of shipment: not later than 30 November 2024. Partial shipment not allowed.",
            "Payment: 30% T/T within 10 days of signature, 70% by irrevocable L/C at sight.",
            "Insurance: to be covered by the Seller for 110% of invoice value (Incoterms 2020).",
            "Warranty: 12 months after commissioning or 18 months after B/L date, whichever is earlier.",
            "Claims: within 60 days after arrival of the goods at the port of destination.",
            "Force majeure, arbitration: CIETAC, Hangzhou. This contract is made in two originals.",
          ),
        ["For and on behalf of THE SELLER", english, "(signed) Tao Jinghe", "Date: 8 July 2024"],
        [
          "For and on behalf of THE BUYER",
          "Siam Pattana Packaging Co., Ltd.",
          "(signed) Somsak Rattanakul",
          "Date: 11 July 2024",
        ],
      ),
    { class: sale, date: "2024-07-11", customer: "Siam Pattana Packaging Co., Ltd.", amount: "214500.00" },
  ),
  ourPaper(
    "a German maker's gearboxes bought under an agreement",
    (p) =>
      beside(
        p
          .title("Purchase Agreement")
          .middle("PA-2025-0311")
          .middle("between")
          .middle("Brenntal Antriebstechnik GmbH, Industriestrasse 19, 34123 Kassel, Germany (the Supplier)")
          .middle("and")
          .middle(`${english} (the Purchaser)`)
          .skip()
          .text(
            "1. Subject. The Supplier sells and delivers to the Purchaser 24 planetary gearboxes type BPG 115-3 according to data sheet rev. 2 of 10 January 2025.",
            "2. Price. EUR 2,430.00 per piece; total price EUR 58,320.00, FCA Kassel (Incoterms 2020), packing included.",
            "3. Delivery. 12 pieces in calendar week 32/2025, 12 pieces in calendar week 40/2025.",
            "4. Payment. 30 days net from the date of each invoice by bank transfer.",
            "5. Warranty. 24 months from delivery. The Purchaser shall inspect the goods within 14 days of receipt.",
            "6. Liability. Limited to the total price save in cases of intent or gross negligence.",
            "7. Retention of title. Title passes upon full payment.",
            "8. Law and venue. Swiss law; arbitration in Zurich, in English. The CISG applies.",
            "9. This Agreement comes into force when signed by both parties.",
          ),
        ["Kassel, 16 May 2025", "Brenntal Antriebstechnik GmbH", "signed: ppa. Jutta Wehrmeyer", "Head of Sales Asia"],
        ["Hangzhou, 22 May 2025", english, "signed: Xi Wentao", "Purchasing Director"],
      ),
    { class: purchase, date: "2025-05-22", customer: "Brenntal Antriebstechnik GmbH", amount: "58320.00" },
  ),
  ourPaper(
    "a Taiwanese panel maker's contract of sale",
    (p) =>
      p
        .title("設備買賣合約書")
        .text(
          "立合約書人：",
          "買方：和昕光電股份有限公司（以下簡稱甲方）",
          "賣方：杭州雲嶺智能裝備有限公司（以下簡稱乙方）",
          "茲因甲方向乙方購買玻璃基板自動上下料設備事，雙方同意訂立條款如下：",
          "第一條 標的物：自動上下料機 YL-GL-65，壹式參台，規格詳附件一。",
          "第二條 價金：總價新台幣3,450,000元整（大寫：參佰肆拾伍萬元整），稅外加依法由甲方辦理進口。",
          "第三條 交貨：乙方應於民國114年1月31日前交至甲方臺南科學園區廠。",
          "第四條 付款：訂金三成，交貨五成，驗收完成後二成，均以電匯為之。",
          "第五條 驗收：安裝後連續運轉72小時，稼動率達98%以上視為合格。",
          "第六條 保固：自驗收合格日起壹年，耗材除外。",
          "第七條 遲延：乙方每遲延一日，按總價千分之一計罰，以總價百分之十為上限。",
          "第八條 保密：雙方對因本合約知悉之他方營業秘密負保密義務。",
          "第九條 管轄：因本合約涉訟時，合意以臺灣臺南地方法院為第一審管轄法院。",
          "第十條 本合約正本貳份，雙方用印後各執乙份為憑。",
        )
        .skip()
        .text(
          "甲 方：和昕光電股份有限公司（印）",
          "代表人：歐陽振邦",
          "統一編號：53928417",
          "地 址：臺南市新市區創業路55號",
          "乙 方：杭州雲嶺智能裝備有限公司（印）",
          "代表人：陶景和",
          "地 址：浙江省杭州市餘杭區倉前街道高教路66號",
        )
        .skip()
        .middle("中 華 民 國 113 年 9 月 2 日"),
    { class: sale, asks: "review.no-date", customer: "和昕光電股份有限公司", amount: "3450000.00" },
  ),
  ourPaper(
    "a Hong Kong adviser engaged by us",
    (p) =>
      beside(
        p
          .title("顧問服務協議")
          .right("檔號：HK/ADV/23-088")
          .text(
            "甲方（委託人）：杭州云岭智能装备有限公司",
            "乙方（服務提供者）：灝景企業顧問（香港）有限公司，香港公司註冊編號 2870416",
            "鑑於甲方擬於東南亞拓展包裝機械業務，現委聘乙方提供顧問服務，雙方協議如下：",
            "1. 服務內容：市場研究、經銷商甄選、每季報告一份及面談兩次。",
            "2. 服務期：2023年9月1日至2024年8月31日。",
            "3. 服務費：全期合共港幣120,000元正，分四期，於每季首月15日前支付。",
            "4. 實報實銷開支：須事先取得甲方書面同意，每季不逾港幣8,000元。",
            "5. 保密：乙方不得向第三者披露甲方資料，協議終止後兩年內仍然有效。",
            "6. 終止：任何一方可給予對方一個月書面通知終止本協議。",
            "7. 本協議受香港特別行政區法律管轄。",
          ),
        ["甲方簽署及蓋章", name, "姓名：丁可欣", "職位：海外事業部總經理", "日期：2023年8月21日"],
        ["乙方簽署及蓋章", "灝景企業顧問（香港）有限公司", "姓名：鄺偉庭", "職位：董事", "日期：2023年8月25日"],
      ),
    { class: service, date: "2023-08-25", customer: "灝景企業顧問（香港）有限公司" },
  ),
  ourPaper(
    "a subscription of software, signed on a platform",
    (p) =>
      p
        .text("电子合同 文件编号：ESG7741-0092-6635-1180")
        .title("软件订阅服务合同")
        .text(
          "甲方（用户）：杭州云岭智能装备有限公司",
          "乙方（服务商）：成都朗拓软件有限公司",
          "1 服务：乙方向甲方提供“朗拓MES云”生产管理软件标准版，40个用户账号。",
          "2 订阅期：12个月，自账号开通之日（预计2024年6月1日）起算。",
          "3 费用：1,140元/账号/年，共计¥45,600.00（肆万伍仟陆佰元整），含税6%。",
          "4 支付：甲方于合同签署后7个工作日内一次性支付。",
          "5 服务水平：月度可用率不低于99.9%；每低0.1个百分点，顺延订阅期3日。",
          "6 数据：甲方数据归甲方所有；合同终止后乙方保留90日供导出，随后删除。",
          "7 续订：期满前30日乙方发出续订通知，双方另行签署。",
          "8 争议由被告所在地人民法院管辖。",
        )
        .skip()
        .row("甲方：杭州云岭智能装备有限公司", "乙方：成都朗拓软件有限公司")
        .row("电子签章：杭州云岭智能装备有限公司合同专用章", "电子签章：成都朗拓软件有限公司合同专用章")
        .row("签署时间：2024-05-17 16:08:51", "签署时间：2024-05-20 09:31:24")
        .skip()
        .text("本文件由第三方电子签名平台出具，签署完成后哈希值 9f2c…e07a；发起时间 2024-05-15 11:02:40"),
    { class: service, date: "2024-05-20", customer: "成都朗拓软件有限公司", amount: "45600.00" },
  ),

  // D
  ourPaper(
    "a car electronics plant's order out of its enterprise system",
    (p) =>
      p
        .row("宁波甬凌汽车电子有限公司", "打印：2024.11.06 08:15  用户 MM0231  页 1/1")
        .title("采购订单")
        .row("订单号：4500187734", "订单日期：2024.11.05")
        .row("供应商：102266 杭州云岭智能装备有限公司", "采购组：P07 郏晓晨")
        .row("付款条件：Z060 收票后60天", "货币：CNY")
        .text("收货地址：宁波市北仑区大碶街道沿山河北路96号 3号门  参考框架协议：4600009120（2023.12.15）")
        .rows(
          ["行", "物料号", "描述", "数量", "单位", "净价", "交货日期", "净值"],
          ["10", "E-77120-A", "压接工装 YL-F12", "4", "PC", "9,500.00", "2024.12.10", "38,000.00"],
          ["20", "E-77121-A", "视觉检测模块", "2", "PC", "26,000.00", "2024.12.20", "52,000.00"],
        )
        .right("净值合计：90,000.00")
        .right("增值税13%：11,700.00")
        .right("订单总额（含税）：101,700.00")
        .text(
          "1. 请于2个工作日内在供应商门户确认本订单，逾期视为接受。",
          "2. 送货单及外箱须注明订单号和行号。发票信息：税号 91330206MA2AFW2K8T。",
          "3. 适用我司《一般采购条款》2022版。",
        )
        .row("采购员：郏晓晨", "审批：系统已释放（Release code 02）"),
    { class: order, date: "2024-11-05", customer: "宁波甬凌汽车电子有限公司", amount: "101700.00" },
  ),
  ourPaper(
    "an American instrument maker's purchase order",
    (p) =>
      p
        .row("Tidewater Analytical Instruments, Inc.", "PURCHASE ORDER")
        .row("1420 Shipyard Blvd, Suite 300, Norfolk, VA 23508", "P.O. Number: 0088412")
        .row("Phone (757) 555-0148", "P.O. Date: 03/25/2025")
        .skip()
        .row("VENDOR", "SHIP TO")
        .row(english, "Tidewater Receiving, Dock 4")
        .row("Hangzhou, Zhejiang, China", "2200 Terminal Ave, Norfolk, VA")
        .skip()
        .row("Ship via", "F.O.B.", "Terms", "Required by", "Buyer")
        .row("Ocean", "Ningbo", "Net 30", "06/30/2025", "D. Pruitt")
        .rows(
          ["Line", "Part no.", "Description", "Qty", "Unit price", "Extended"],
          ["1", "YL-VS-48", "Vial sorter, 48 positions", "3", "$8,400.00", "$25,200.00"],
          ["2", "YL-VS-KIT", "Spare parts kit", "3", "$620.00", "$1,860.00"],
          ["3", "DOC-EN", "Manual, English, UL mark", "1", "$0.00", "$0.00"],
        )
        .right("Subtotal $27,060.00")
        .right("Tax exempt")
        .right("TOTAL $27,060.00")
        .text(
          "Per your quote YLQ-25-061 dated 03/14/2025. Reference our P.O. number on all packages and invoices.",
          "Acknowledge within 5 days. Terms and conditions on tidewater-analytical.example/po-terms apply.",
          "Authorized by: Denise Pruitt, Strategic Buyer",
        ),
    {
      class: order,
      date: "2025-03-25",
      customer: "Tidewater Analytical Instruments, Inc.",
      amount: "27060.00",
    },
  ),
  ourPaper(
    "a Taiwanese chemical works' order",
    (p) =>
      p
        .title("佑晟化工股份有限公司")
        .middle("高雄市林園區工業一路28號  TEL 07-641-9930  FAX 07-641-9941")
        .title("訂 購 單", 34)
        .row("訂單編號：PO-11304-052", "訂購日期：113/04/16")
        .row("廠商名稱：杭州云岭智能装备有限公司", "廠商代號：CN018")
        .row("聯絡人：俞小姐", "請購單號：PR-11303-118")
        .rows(
          ["項次", "品名規格", "數量", "單位", "單價(USD)", "金額(USD)", "交期"],
          ["1", "防爆灌裝頭 YL-EX-04", "6", "組", "1,150.00", "6,900.00", "113/06/10"],
          ["2", "PTFE密封件包", "20", "包", "45.00", "900.00", "113/06/10"],
        )
        .right("合計 USD 7,800.00")
        .text(
          "交貨地點：本公司林園廠倉庫　付款方式：月結30天T/T",
          "注意事項：一、請於三日內簽回確認。二、逾期交貨每日罰款千分之二。三、出貨請附COC及材質證明。",
        )
        .row("核准：郭台安", "採購：吳雅雯", "承製廠商簽回："),
    { class: order, asks: "review.no-date", customer: "佑晟化工股份有限公司", amount: "7800.00" },
  ),
  ourPaper(
    "our own order for sensors, printed from the books",
    (p) =>
      p
        .title("采购订单")
        .middle(name)
        .row("业务类型：普通采购", "订单日期：2024-02-27", "订单编号：CG2402-0193")
        .row("采购类型：国内采购", "供应商：上海颐诺传感器有限公司", "部门：采购部")
        .row("业务员：席文涛", "税率：13%", "付款条件：月结45天")
        .rows(
          ["存货编码", "存货名称", "规格型号", "主计量", "数量", "原币含税单价", "原币价税合计", "计划到货日期"],
          ["030211", "光电传感器", "YN-E3-PNP", "只", "200", "86.00", "17,200.00", "2024-03-15"],
          ["030245", "压力变送器", "YN-PT-10bar", "只", "30", "410.00", "12,300.00", "2024-03-22"],
          ["合计", "", "", "", "230", "", "29,500.00", ""],
        )
        .text("备注：按2023年度价格协议执行，请随货附校准证书。")
        .row("制单人：安琪", "审核人：席文涛", "审核日期：2024-02-27", "打印次数：1")
        .text("供应商确认回传：上海颐诺传感器有限公司（业务专用章） 已收到，按期交货。"),
    { class: order, date: "2024-02-27", customer: "上海颐诺传感器有限公司", amount: "29500.00" },
  ),
  ourPaper(
    "a packer's order by fax",
    (p) =>
      p
        .text("传真 FAX   共1页")
        .row("TO：杭州云岭智能装备有限公司 销售部 俞经理", "FROM：苏州苇航包装材料有限公司 物资部")
        .row("传真：0571-86001201", "传真：0512-65770318")
        .title("订 货 单")
        .row("编号：WH-DH-0926", "订货日期：2023年9月26日")
        .text("我公司因生产需要，向贵公司订购下列备件，请尽快安排：")
        .rows(
          ["品名", "型号", "数量", "含税单价", "金额"],
          ["热切刀组件", "YL-HK-600", "5套", "2,380元", "11,900元"],
          ["同步带", "S8M-1200", "30条", "95元", "2,850元"],
          ["合计", "", "", "", "14,750元"],
        )
        .text(
          "交货时间：2023年10月13日前（避开国庆假期），送至苏州市相城区黄埭镇春申路我公司仓库。",
          "付款：货到验收后30天电汇。开票资料同前。",
          "以上如无异议请按此发货。",
        )
        .right("订货单位：苏州苇航包装材料有限公司（采购专用章）")
        .right("经办人：计春生"),
    { class: order, date: "2023-09-26", customer: "苏州苇航包装材料有限公司", amount: "14750.00" },
  ),
  ourPaper(
    "an Indian drug maker's order with its tax numbers",
    (p) =>
      p
        .title("PURCHASE ORDER")
        .text(
          "Sahyadri Oral Dosage Pvt. Ltd.",
          "Plot No. D-17, MIDC Phase II, Kurkumbh, Dist. Pune 413802, Maharashtra",
          "GSTIN: 27AAKCS4410R1Z8   CIN: U24230PN2004PTC019877   Drug Lic. valid up to 31-Dec-2026",
        )
        .row("PO No.: SOD/IMP/24-25/0137", "PO Date: 17-Sep-2024")
        .row("Indent No.: IND/ENG/0412 dt. 28-Aug-2024", "Your Offer: YLQ-24-188 dt. 05-Sep-2024")
        .text(`To, M/s ${english}, Hangzhou, China`)
        .text("Kind Attn.: Ms. Yu. Dear Madam, we are pleased to place our order on you as under:")
        .rows(
          ["Sr.", "Description", "HSN", "Qty", "Rate USD", "Amount USD"],
          ["1", "Blister elevator YL-BE-02", "84283900", "2 Nos", "11,200.00", "22,400.00"],
          ["2", "Commissioning spares", "84319000", "1 Lot", "1,350.00", "1,350.00"],
          ["", "Total CIF Nhava Sheva", "", "", "", "23,750.00"],
        )
        .text(
          "Amount in words: US Dollars Twenty Three Thousand Seven Hundred Fifty only.",
          "Delivery: 10 weeks from receipt of advance. Payment: 40% advance, 60% CAD.",
          "Documents: FAT protocol, material certificates, country of origin certificate.",
        )
        .row("Prepared by: N. Kulkarni", "Checked by: R. Deshpande", "For Sahyadri Oral Dosage Pvt. Ltd.")
        .right("Authorised Signatory"),
    { class: order, date: "2024-09-17", customer: "Sahyadri Oral Dosage Pvt. Ltd.", amount: "23750.00" },
  ),
  ourPaper(
    "a customer's order as our system prints it",
    (p) =>
      p
        .row(name, "第1页/共1页")
        .title("销售订单")
        .row("单据编号：XSDD-2025-00318", "单据日期：2025-04-08", "单据状态：已审核")
        .row("客户：湖北楚沅医药有限公司", "客户订单号：CY25-0404", "销售员：俞晚晴")
        .row("结算币别：人民币", "收款条件：预付30%", "销售组织：杭州总部")
        .rows(
          ["行号", "物料编码", "物料名称", "数量", "含税单价", "价税合计", "要货日期"],
          ["1", "FG-3021", "药盒自动装盒机", "1", "246,000.00", "246,000.00", "2025-07-15"],
          ["2", "SP-1187", "易损件包", "2", "3,400.00", "6,800.00", "2025-07-15"],
        )
        .row("合计", "数量：3", "价税合计：252,800.00")
        .text(
          "交货地址：湖北省荆门市掇刀区杨柳大道15号  收货人：荣海涛 13607260044",
          "备注：机身贴客户LOGO；随机带3Q文件。",
        )
        .row("创建人：俞晚晴", "创建时间：2025-04-08 10:22", "审核人：丁可欣", "打印时间：2025-04-09 08:40"),
    { class: order, date: "2025-04-08", customer: "湖北楚沅医药有限公司", amount: "252800.00" },
  ),
  ourPaper(
    "an order that we placed in an instrument dealer's shop",
    (p) =>
      p
        .text("衡析商城 > 企业中心 > 我的订单 > 订单详情")
        .title("订单详情", 32)
        .row("订单编号：HX20240613094417", "订单状态：待发货")
        .row("下单时间：2024-06-13 09:44:17", "支付方式：对公账期（30天）")
        .text("供货方：北京衡析仪器有限公司", "采购方：杭州云岭智能装备有限公司（企业认证用户）")
        .text("收货信息：费思远 138****6621 浙江省杭州市余杭区仓前街道高教路66号 研发楼301")
        .rows(
          ["商品", "规格", "单价", "数量", "小计"],
          ["电子天平 HX-220", "220g/0.1mg", "¥4,680.00", "2", "¥9,360.00"],
          ["校准砝码", "E2级 100g", "¥560.00", "1", "¥560.00"],
        )
        .right("商品总额：¥9,920.00")
        .right("运费：¥0.00")
        .right("优惠：-¥120.00")
        .right("应付总额：¥9,800.00")
        .text("发票类型：增值税专用发票（随货寄出）   预计发货：2024-06-17", "买家留言：请附出厂检定证书")
        .text("客服热线 400-000-5163 （9:00-18:00）   京ICP备00000000号  © 2015-2024 衡析商城"),
    { class: order, date: "2024-06-13", customer: "北京衡析仪器有限公司", amount: "9800.00" },
  ),

  // F
  ourPaper(
    "our digital invoice to a maker of dyes",
    (p) =>
      digitalInvoice(p, {
        title: "电子发票（增值税专用发票）",
        number: "24332000000318877204",
        date: "2024年10月21日",
        buyer: ["南通沧染精细化工有限公司", "91320623MA1X6Q2F7L"],
        seller: [name, "91330110MA28KQ7W5P"],
        goods: [["*工业自动化设备*粉料拆包机", "YL-BD-25", "台", "1", "185840.71", "185840.71", "13%", "24159.29"]],
        sum: ["合计", "¥185840.71", "¥24159.29"],
        words: "贰拾壹万圆整",
        total: "210000.00",
        note: "合同号：YL-XS-24071；合同日期：2024-03-29；发货款",
        clerk: "安琪",
      }),
    { class: invoice, date: "2024-10-21", customer: "南通沧染精细化工有限公司", amount: "210000.00" },
  ),
  ourPaper(
    "an insurer's invoice for the cover of machines in transit",
    (p) =>
      digitalInvoice(p, {
        title: "电子发票（普通发票）",
        number: "25332000000047190065",
        date: "2025年01月14日",
        buyer: [name, "91330110MA28KQ7W5P"],
        seller: ["浙江安禾财产保险股份有限公司杭州分公司", "91330100799650218C"],
        goods: [["*保险服务*国内货物运输保险费", "", "", "1", "11886.79", "11886.79", "6%", "713.21"]],
        sum: ["合计", "¥11886.79", "¥713.21"],
        words: "壹万贰仟陆佰圆整",
        total: "12600.00",
        note: "保单号：PYDL202533010000000417；保险期间：2025年1月1日0时至2025年12月31日24时",
        clerk: "施佩佩",
      }),
    {
      class: invoice,
      date: "2025-01-14",
      customer: "浙江安禾财产保险股份有限公司杭州分公司",
      amount: "12600.00",
    },
  ),
  ourPaper(
    "a Taiwanese stand builder's uniform invoice in two leaves",
    (p) =>
      p
        .middle("第二聯：收執聯")
        .title("統一發票（二聯式）")
        .row("KT 40817736", "中華民國一一三年七、八月份")
        .row("買受人：杭州云岭智能装备有限公司", "中華民國113年8月20日")
        .text("地址：杭州市余杭區倉前街道高教路66號")
        .rows(
          ["品名", "數量", "單價", "金額", "備註"],
          ["臺北國際包裝展攤位裝潢", "1", "189,000", "189,000", "展期8/14-8/17"],
          ["水電及拆除", "1", "21,000", "21,000", ""],
        )
        .row("總計", "210,000")
        .row("課稅別", "應稅 V", "零稅率", "免稅")
        .text("總計新台幣（中文大寫）：貳拾壹萬零仟零佰零拾零元整")
        .skip()
        .text("營業人蓋用統一發票專用章", "築藝展覽設計有限公司", "統一編號 24690357", "新北市汐止區大同路一段237號"),
    { class: invoice, asks: "review.no-date", customer: "築藝展覽設計有限公司", amount: "210000.00" },
  ),
  ourPaper(
    "a tax invoice from Singapore",
    (p) =>
      p
        .row("KALLANG VALIDATION SERVICES PTE. LTD.", "TAX INVOICE")
        .row("21 Ubi Crescent #04-11, Singapore 408577", "Invoice No: KVS-24-1093")
        .row("UEN / GST Reg No: 201233876M", "Invoice Date: 29 Nov 2024")
        .row("Tel: +65 6000 4471", "Due Date: 29 Dec 2024")
        .skip()
        .text(`Bill to: ${english}`, "Attn: Finance Dept, Hangzhou, China 311121")
        .text("Job: Temperature mapping at Tuas site, 18-20 Nov 2024. Your PO: CG2410-0077 dated 22 Oct 2024")
        .rows(
          ["Description", "Qty", "Rate (SGD)", "Amount (SGD)"],
          ["Temperature mapping, 3 days", "3", "1,400.00", "4,200.00"],
          ["Calibration of data loggers", "12", "50.00", "600.00"],
          ["Report", "1", "450.00", "450.00"],
        )
        .right("Sub-total 5,250.00")
        .right("GST 9% 472.50")
        .right("Total SGD 5,722.50")
        .text(
          "Payment by telegraphic transfer to DBB Bank, account 003-918274-6, SWIFT DBBXSGSG.",
          "Interest of 1% per month on overdue invoices. This is a computer generated invoice; no signature is required.",
        ),
    {
      class: invoice,
      date: "2024-11-29",
      customer: "KALLANG VALIDATION SERVICES PTE. LTD.",
      amount: "5722.50",
    },
  ),
  ourPaper(
    "our commercial invoice for goods to Mexico",
    (p) =>
      p
        .title(english, 30)
        .middle("No. 66 Gaojiao Road, Cangqian, Hangzhou, China  Tel +86 571 8600 1200")
        .title("COMMERCIAL INVOICE")
        .row("Invoice No.: YLCI-25-0042", "Date: April 30, 2025")
        .row("Sold to: Bajío Autopartes S.A. de C.V.", "Contract No.: YL-MX-2411 of Nov. 19, 2024")
        .row("Av. Hidalgo 880, Silao, Guanajuato", "RFC: BAU0705118K2")
        .row("From: Ningbo", "To: Manzanillo", "Vessel: Costa Serena V.118E", "ETD: May 6, 2025")
        .rows(
          ["Marks", "Description of goods", "Quantity", "Unit price", "Amount"],
          ["BAJIO 1-4", "Screw fastening station YL-SF-8", "4 sets", "USD 12,150.00", "USD 48,600.00"],
          ["", "H.S. Code 8479.89", "", "", ""],
          ["TOTAL", "FOB Ningbo", "4 sets", "", "USD 48,600.00"],
        )
        .text(
          "SAY TOTAL U.S. DOLLARS FORTY-EIGHT THOUSAND SIX HUNDRED ONLY.",
          "Country of origin: China. We certify that this invoice is true and correct.",
        )
        .right(english)
        .right("(stamp and signature) Yu Wanqing"),
    { class: invoice, date: "2025-04-30", customer: "Bajío Autopartes S.A. de C.V.", amount: "48600.00" },
  ),
  ourPaper(
    "a bank portal's slip of money that came in",
    (p) =>
      p
        .title("杭州溪谷商业银行 电子回单")
        .row("回单类型：收款回单", "回单编号：20240823330177004512")
        .row("交易日期：2024年08月23日", "交易时间：14:06:33")
        .rows(
          ["付款人户名", "马鞍山衡川电子有限公司", "收款人户名", name],
          ["付款人账号", "34050165220800000193", "收款人账号", "201000286617742"],
          ["付款人开户行", "徽商农村合作银行花山支行", "收款人开户行", "杭州溪谷商业银行仓前支行"],
        )
        .row("币种：人民币", "金额（小写）：¥374,500.00")
        .text("金额（大写）：叁拾柒万肆仟伍佰元整")
        .row("用途：设备款二期", "附言：合同HC2023-116")
        .row("业务种类：大额支付来账", "交易流水号：HVPS0823774019")
        .text("电子回单专用章  验证码：7K3D-92QF-0TLM")
        .row("打印日期：2024年09月02日", "打印次数：第2次", "打印渠道：企业网银")
        .text("重要提示：本回单可重复打印，请注意核对，勿重复记账。"),
    { class: payment, date: "2024-08-23", customer: "马鞍山衡川电子有限公司", amount: "374500.00" },
  ),
  ourPaper(
    "a Hong Kong bank's advice of a credit",
    (p) =>
      p
        .row("海港商業銀行有限公司", "電匯匯入 入賬通知書")
        .row("致：杭州云岭智能装备有限公司", "通知書編號：IR2305-882014")
        .row("賬戶號碼：012-774-0-018836-2", "入賬日期：2023年5月31日")
        .skip()
        .rows(
          ["匯款人", "維樂包裝機械（香港）有限公司"],
          ["匯款銀行", "東涌銀行 荃灣分行"],
          ["匯款金額", "港幣 86,400.00"],
          ["本行手續費", "已由匯款人支付"],
          ["入賬金額", "港幣 86,400.00"],
          ["匯款附言", "INV YLHK-2304-11 尾數"],
        )
        .skip()
        .text(
          "上述款項已存入　貴公司賬戶。如有查詢，請於七日內致電商業客戶服務熱線 2000 7711。",
          "此乃電腦編印文件，毋須簽署。",
        ),
    { class: payment, date: "2023-05-31", customer: "維樂包裝機械（香港）有限公司", amount: "86400.00" },
  ),
  ourPaper(
    "our receipt for a deposit, from the book of receipts",
    (p) =>
      p
        .row("No 0027183", "第二联 交付款单位")
        .title("收 款 收 据")
        .middle("2024 年 6 月 4 日")
        .text(
          "今收到 义乌市巧匠包装有限公司",
          "交来 枕式包装机样机试用押金",
          "金额（大写） 零佰零拾贰万零仟零佰零拾零元零角零分   ¥20,000.00",
        )
        .row("☐现金", "☑转账", "☐支票")
        .text("备注：试用期至2024年8月31日，样机完好退回后退还押金。")
        .row("收款单位（盖章）：杭州云岭智能装备有限公司财务专用章", "收款人：计红", "经手人：俞晚晴"),
    { class: payment, date: "2024-06-04", customer: "义乌市巧匠包装有限公司", amount: "20000.00" },
  ),

  // G
  ourPaper(
    "a call on the service line, from the ticket system",
    (p) =>
      p
        .text("云岭服务云 / 工单中心 / 呼入电话   导出时间：2025-03-03 09:00")
        .title("来电记录", 34)
        .rows(
          ["工单号", "CALL-2025-01186", "状态", "已关闭"],
          ["来电时间", "2025-02-18 13:52:07", "通话时长", "11分26秒"],
          ["主叫号码", "0311-8899 2046", "坐席", "1007 柏小萌"],
          ["客户名称", "石家庄蓝屿生物科技有限公司", "来电人", "耿师傅（设备科）"],
          ["产品/序列号", "YL-CP-30 / 2211-0458", "是否在保", "否（2023-12到期）"],
        )
        .text(
          "通话内容：来电咨询装箱机触摸屏报警E-217的含义及复位方法。已指导其检查夹爪气压（0.45MPa，偏低），调至0.6MPa后报警消除，设备恢复运行。客户另询问年度保养报价，已转销售俞晚晴跟进。",
          "处理结果：电话解决。",
          "关闭时间：2025-02-18 14:10   关闭人：柏小萌",
        ),
    { class: call, date: "2025-02-18", customer: "石家庄蓝屿生物科技有限公司" },
  ),
  ourPaper(
    "a telephone note of a sales assistant's by hand on a form",
    (p) =>
      p
        .title("客户电话沟通记录表")
        .row("记录编号：TEL-2024-077", "记录人：俞晚晴")
        .rows(
          ["客户单位", "温州瓯耀电气股份有限公司", "客户联系人", "谷经理 13905770136"],
          ["通话日期", "2024年4月25日", "起止时间", "9:30—9:48"],
          ["呼叫方向", "☑去电 ☐来电", "事由", "回访样机试用"],
        )
        .text(
          "沟通要点：",
          "1、断路器装配样机4月15日装好后试用正常，节拍6.8秒，略慢于技术协议的6.5秒；",
          "2、对方希望五一节后派人优化程序，暂定5月8日；",
          "3、二期两条线立项要到9月，预算已报。",
          "后续行动：通知电控部排人，5月6日前回复对方姓名和车次。",
        )
        .row("部门负责人阅：丁可欣", "4月26日"),
    { class: call, date: "2024-04-25", customer: "温州瓯耀电气股份有限公司" },
  ),
  ourPaper(
    "a mail about a delivery, as a desktop program prints it",
    (p) =>
      p
        .text("俞晚晴")
        .row("发件人:", "荀一帆 <xunyf@jingyue-battery.example>")
        .row("发送时间:", "2024年12月3日 星期二 17:24")
        .row("收件人:", "俞晚晴 <yuwq@yunling-equip.example>")
        .row("抄送:", "采购部; 设备工程部")
        .row("主题:", "答复: 模组线到货时间及卸车条件")
        .row("附件:", "卸货路线图.pdf")
        .skip()
        .text(
          "俞经理：",
          "您好！来信收到。12月16日到货可以，请注意：",
          "1. 厂区限高4.2米，请用低板车；",
          "2. 行车可用时间为上午8点至11点，需提前一天报备司机身份证后四位及车牌；",
          "3. 保险单复印件请随车带来。",
          "祝好",
          "荀一帆",
          "常州景越电池有限公司 设备工程部",
          "江苏省常州市金坛区华罗庚大道1号  手机 13861200457",
        )
        .skip()
        .text(
          "-----邮件原件-----",
          "发件人: 俞晚晴 <yuwq@yunling-equip.example>",
          "发送时间: 2024年11月29日 10:05",
          "主题: 模组线到货时间及卸车条件",
          "荀工：模组线已完成FAT，计划12月16日运到贵司，请告知卸车条件。",
        ),
    { class: mail, date: "2024-12-03", customer: "常州景越电池有限公司" },
  ),
  ourPaper(
    "our mail to a laboratory, from a mail service's print view",
    (p) =>
      p
        .row("企业邮箱", "打印 | 关闭")
        .title("关于超净台改造图纸的确认", 30)
        .text(
          "发件人：费思远<feisy@yunling-equip.example>",
          "时　间：2023年7月13日(星期四) 上午10:18",
          "收件人：温筱<wenx@hanlu-lab.example>",
          "附　件：2个（改造平面图V3.dwg；改造说明.docx）",
        )
        .skip()
        .text(
          "温老师，您好：",
          "按7月6日现场测量的尺寸，我们修改了图纸（V3版），主要变化是传递窗移至东墙、回风口加宽到600mm。请武汉涵麓检验实验室有限公司确认后盖章扫描回传，我们收到后三周内可以进场施工。",
          "另：原定8月1日开工的安排不变。",
          "此致",
          "敬礼！",
          "费思远",
          "杭州云岭智能装备有限公司 技术中心",
          "0571-86001266",
        )
        .skip()
        .text("https://mail.yunling-equip.example/print?id=ZC0713    2023/7/20 15:33    1/1"),
    { class: mail, asks: "any", date: "2023-07-13" },
  ),
  ourPaper(
    "a Dutch buyer's mail, printed from a web mail",
    (p) =>
      p
        .row("Yunling Sales <sales@yunling-equip.example>", "1 message")
        .title("Spare grippers and October visit", 30)
        .row("Maaike Terpstra <m.terpstra@veluwe-packaging.example>", "Wed, 4 Sep 2024 at 14:37")
        .text("To: Yunling Sales <sales@yunling-equip.example>", "Cc: Joris Haak <j.haak@veluwe-packaging.example>")
        .skip()
        .text(
          "Dear Ms Yu,",
          "Thank you for the fast help last week. The palletizer has been running without a stop since Friday.",
          "Two questions: (1) can you hold four spare grippers for us until our budget is released in October? (2) Is the visit of your engineer in week 42 still possible? Our summer shutdown in 2025 will be from 21 July, so we would like to plan the upgrade before then.",
          "Kind regards,",
          "Maaike Terpstra",
          "Technical Purchaser",
          "Veluwe Packaging Solutions B.V.",
          "Handelsweg 31, 3881 LS Putten, The Netherlands | KvK 08119273",
        )
        .skip()
        .text("This message may contain confidential information. Please think of the environment before printing."),
    { class: mail, date: "2024-09-04", customer: "Veluwe Packaging Solutions B.V." },
  ),
  ourPaper(
    "a Taiwanese customer's mail",
    (p) =>
      p
        .row("寄件者：", "湯雅筑 <yachu.tang@chengfeng-ic.example>")
        .row("寄件日期：", "2025年3月11日 下午 04:52")
        .row("收件者：", "sales@yunling-equip.example")
        .row("副本：", "廠務部_設備課")
        .row("主旨：", "RE: 載帶包裝機參數調整")
        .skip()
        .text(
          "俞小姐 您好：",
          "您3/7來信提供的參數我們已於昨日晚班上機測試，封合拉力落在45±5g，符合規格，謝謝協助。",
          "惟換捲時仍偶有張力過大造成斷帶的情形（本週共兩次），想請教是否可遠端協助查看？本週四、五下午皆可配合。",
          "另附上測試紀錄供參。",
          "順頌 商祺",
          "湯雅筑 Yachu Tang",
          "封裝二廠 設備課 副理",
          "澄峰積體電路股份有限公司",
          "新竹縣湖口鄉光復北路77號　TEL 03-598-2211 #5208",
        ),
    { class: mail, date: "2025-03-11", customer: "澄峰積體電路股份有限公司" },
  ),
  ourPaper(
    "the minutes of a talk with a customer about a design",
    (p) =>
      p
        .title("项目技术交流会议纪要")
        .rows(
          ["会议主题", "副车架自动焊接上料单元方案评审"],
          ["会议时间", "2024年3月28日 13:30—16:40"],
          ["会议地点", "合肥徽锐汽车部件有限公司 二楼第三会议室"],
          ["客户方参会", "合肥徽锐汽车部件有限公司：董思齐（工艺部长）、焦磊、阚玉"],
          ["我方参会", "杭州云岭智能装备有限公司：费思远、俞晚晴、沙千里"],
          ["记录人", "沙千里"],
        )
        .text(
          "一、方案介绍：我方介绍了2024年3月20日提交的V2方案，双机器人布局，节拍52秒。",
          "二、客户意见：1. 工件定位须兼容两个平台车型；2. 控制柜移出围栏外；3. 增加焊渣清理工位。",
          "三、形成结论：",
        )
        .rows(
          ["序号", "事项", "责任方", "完成日期"],
          ["1", "提交V3方案及布局图", "云岭", "2024-04-08"],
          ["2", "提供工件3D数模（冻结版）", "徽锐", "2024-04-02"],
          ["3", "确认厂房承重", "徽锐", "2024-04-10"],
        )
        .skip()
        .row("客户代表签字：董思齐", "我方代表签字：费思远")
        .text("纪要分发：双方参会人员"),
    { class: meeting, date: "2024-03-28", customer: "合肥徽锐汽车部件有限公司" },
  ),
  ourPaper(
    "the minutes of a kick-off with a Canadian filler",
    (p) =>
      p
        .title("MINUTES OF MEETING")
        .middle("Project kick-off - Bottle unscrambler and case packer line")
        .rows(
          ["Customer", "Laurentide Beverage Fillers Ltd., Laval, Quebec"],
          ["Supplier", english],
          ["Date and time", "Tuesday, May 14, 2024, 8:00-9:30 (EDT)"],
          ["Place", "Video conference"],
          ["For the customer", "M. Gauvreau (project manager), T. Osei (maintenance), L. Pike (quality)"],
          ["For Yunling", "Ding Kexin, Yu Wanqing, Sha Qianli (minutes)"],
          ["Next meeting", "June 11, 2024, 8:00 (EDT)"],
        )
        .skip()
        .text(
          "1. Scope. The parties went through the contract of April 26, 2024. No deviations were raised.",
          "2. Schedule. Layout approval by May 31, FAT in the week of September 16, shipment by October 4.",
          "3. Electrical. CSA marking is required; the customer will name the inspection body.",
          "4. Documents. Manuals in English and French.",
          "Action items: Yunling to send the layout rev. B by May 21; Laurentide to confirm floor levels by May 24.",
        )
        .text("Circulated for comments; no comments were received and the minutes stand as approved."),
    { class: meeting, date: "2024-05-14", customer: "Laurentide Beverage Fillers Ltd." },
  ),
  ourPaper(
    "a salesman's record of a visit to a solvents plant",
    (p) =>
      p
        .title("客户走访记录")
        .row("走访日期：2023年11月15日", "走访人：俞晚晴、柏小萌")
        .rows(
          ["走访单位", "衢州溶信化工有限公司"],
          ["地址", "衢州市柯城区高新园区念化路18号"],
          ["接待人员", "生产副总 祝开来；仓储主管 徐凤"],
          ["走访方式", "上门拜访"],
          ["走访目的", "了解200L桶灌装线使用情况及2024年技改计划"],
        )
        .text(
          "走访情况：",
          "（1）2020年8月投用的灌装线运行三年，日均600桶，称重精度良好，枪头密封件消耗偏快；",
          "（2）客户拟于2024年二季度新增IBC吨桶灌装工位，预算约90万元，需防爆；",
          "（3）竞争对手已两次上门，价格低约8%。",
          "下一步：11月底前出初步方案，12月邀请客户来厂参观。",
        )
        .row("填写：俞晚晴", "填写日期：2023年11月17日", "审阅：丁可欣"),
    { class: visit, date: "2023-11-15", customer: "衢州溶信化工有限公司" },
  ),
  ourPaper(
    "a visit to a Taiwanese customer",
    (p) =>
      p
        .title("客戶拜訪報告")
        .row("報告編號：VR-24-031", "區域：臺灣中部")
        .rows(
          ["客戶名稱", "群鈺塑膠工業股份有限公司"],
          ["拜訪日期", "2024年10月17日（四）14:00"],
          ["拜訪地點", "臺中市大甲區幼獅工業區青年路120號"],
          ["拜訪對象", "廠長 辜明哲、生管 紀若瑄"],
          ["本公司人員", "方品妤、龐嘉欣"],
          ["拜訪目的", "射出機取出手臂汰換案需求訪談"],
        )
        .text(
          "一、現況：全廠42台射出機，其中18台手臂為民國98年購入，故障率高。",
          "二、需求：五軸伺服手臂，需與現有MES連線，第一批6台。",
          "三、預算與時程：114年度預算已編列，預計114年3月發包。",
          "四、競爭者：日系兩家已報價。",
          "五、待辦：兩週內提出報價及連線架構圖；邀請客戶參觀杭州廠。",
        )
        .row("撰寫人：方品妤", "主管簽核：黎志遠"),
    { class: visit, date: "2024-10-17", customer: "群鈺塑膠工業股份有限公司" },
  ),

  // K
  ourPaper(
    "one answer to our survey on the net",
    (p) =>
      p
        .text("问卷系统 - 答卷详情    导出时间：2025/1/6 9:12")
        .title("云岭智能2024年度客户满意度调查", 34)
        .row("答卷序号：83", "提交时间：2024/12/11 15:42:08")
        .row("来源：微信", "答题时长：3分51秒", "IP归属：福建厦门")
        .text(
          "1. 贵单位名称 [填空]",
          "厦门鹭芯半导体材料有限公司",
          "2. 您的岗位 [单选]   设备/工程",
          "3. 贵单位使用我司设备的年限 [单选]   3—5年",
        )
        .rows(
          ["4. 请为以下各项打分 [矩阵量表]", "得分"],
          ["产品质量", "5"],
          ["交货及时性", "4"],
          ["安装调试", "5"],
          ["售后响应", "4"],
          ["备件价格", "3"],
        )
        .text(
          "5. 您对我司的总体满意度 [单选]   满意",
          "6. 您向同行推荐我司的可能性（0—10） [NPS]   8",
          "7. 其他想说的话 [填空]   夜班时服务热线希望能有人接。",
        ),
    { class: survey, date: "2024-12-11", customer: "厦门鹭芯半导体材料有限公司" },
  ),
  ourPaper(
    "a Welsh laboratory's answers on a survey form",
    (p) =>
      p
        .title("Customer Satisfaction Survey")
        .middle(english)
        .text("Thank you for taking five minutes. Please rate from 1 (poor) to 5 (excellent).")
        .rows(
          ["Company", "Teifi Valley Diagnostics Ltd"],
          ["Completed by", "Rhiannon Prosser, Laboratory Operations"],
          ["Date completed", "20 February 2025"],
          ["Equipment", "Tube decapper YL-TD-96, installed July 2023"],
        )
        .rows(
          ["Question", "Rating"],
          ["How satisfied are you with the equipment?", "5"],
          ["Was it delivered when promised?", "4"],
          ["Were our engineers helpful?", "5"],
          ["Is the documentation clear?", "3"],
          ["Do we answer your questions quickly?", "4"],
        )
        .text(
          "Overall, how satisfied are you with us?   Very satisfied",
          "Would you buy from us again?   Yes",
          "Comments: the manual still shows the 2021 screens.",
        )
        .text("CS-F-03 issue 2, 2022. Please return by 28 February 2025."),
    { class: survey, date: "2025-02-20", customer: "Teifi Valley Diagnostics Ltd" },
  ),
  ourPaper(
    "a chemical maker's letter of complaint",
    (p) =>
      p
        .title("常州汇澄化工有限公司")
        .middle("汇澄函〔2024〕31号")
        .title("关于3号灌装机反复漏料问题的投诉函", 32)
        .text(
          "杭州云岭智能装备有限公司：",
          "我公司于2023年10月向贵公司购置的YL-EX-04型灌装机（合同号YL-XS-23098），自2024年5月投产以来，3号机灌装头已连续四次出现漏料：5月27日、6月19日、7月22日、8月12日。其中8月12日泄漏约40公斤，造成车间停产6小时。",
          "贵公司售后人员三次到场仅更换密封圈，未查明根本原因，且7月22日报修后第三天才到场，违反了合同24小时到场的约定。我公司对此强烈不满，现正式提出投诉，并要求：",
          "一、五日内派技术负责人到场查明原因，提交书面整改报告；",
          "二、免费更换全部灌装头；",
          "三、赔偿停产损失（明细另附）。",
          "请贵公司高度重视，于2024年8月20日前书面回复。",
        )
        .skip()
        .right("常州汇澄化工有限公司（公章）")
        .right("2024年8月15日")
        .text("联系人：生产部 巢建新  电话：0519-88760131"),
    { class: complaint, date: "2024-08-15", customer: "常州汇澄化工有限公司" },
  ),
  ourPaper(
    "a complaint from Taiwan on its form, from receipt to close",
    (p) =>
      p
        .title("客訴處理單")
        .row("表單編號：CC-113-019", "受理日期：113年10月7日")
        .rows(
          ["客戶名稱", "瑞嶼醫材股份有限公司"],
          ["反映人／電話", "品保課 阮小姐 03-322-7090"],
          ["產品／機號", "托盤封口機 YL-TS-2 ／ 2308-112"],
          ["發生日期", "113年10月4日"],
          ["客訴等級", "■主要 □次要"],
        )
        .text(
          "客訴內容：封口邊緣起皺，抽檢200盤有17盤滲漏，該批113年10月出貨被迫延後，客戶要求三日內到廠處理並提出改善報告。",
          "原因分析：上模加熱板第三區熱電偶鬆脫，溫度偏低12℃。",
          "矯正措施：更換熱電偶並增加防鬆墊片，同型機全數點檢。",
          "客戶確認：改善後連續500盤無異常，同意結案。",
        )
        .row("承辦：龐嘉欣", "品保：施柏丞", "核准：黎志遠", "結案日期：113年10月28日"),
    { class: complaint, asks: "review.no-date", customer: "瑞嶼醫材股份有限公司" },
  ),
  ourPaper(
    "a Danish enzyme maker complains on its own form",
    (p) =>
      p
        .row("Nordhavn Enzymes A/S", "Form Q-417, version 5")
        .title("SUPPLIER COMPLAINT")
        .rows(
          ["Complaint no.", "SC-2025-006"],
          ["Date of complaint", "21 January 2025"],
          ["Supplier", english],
          ["Our purchase order", "PO 771204 of 2 September 2024"],
          ["Item", "Drum tipper YL-DT-2, serial no. 2410-007"],
          ["Reported by", "Kirsten Bojsen, Quality Assurance"],
        )
        .text(
          "Description of the problem: The welds of the lifting arm show cracks after eight weeks of operation. The machine has been taken out of service and production is filling by hand.",
          "Consequence: Safety risk; loss of output of about 15%.",
          "We expect: replacement of the arm at your cost, and an 8D report.",
          "Reply requested no later than: 28 January 2025",
        )
        .skip()
        .text("Nordhavn Enzymes A/S, Kattegatvej 8, 8500 Grenaa, Denmark, CVR 20881743"),
    { class: complaint, date: "2025-01-21", customer: "Nordhavn Enzymes A/S" },
  ),
  ourPaper(
    "a customer's proposals, on a card",
    (p) =>
      p
        .title("客户建议登记表")
        .row("编号：JY-2024-012", "收到日期：2024年5月30日")
        .rows(
          ["客户名称", "东莞市莞科连接器有限公司"],
          ["建议人", "设备主管 招志恒 13829100265"],
          ["提出方式", "☐电话 ☑书面 ☐来访"],
          ["涉及产品", "端子检测包装机 YL-TP-12"],
        )
        .text(
          "建议内容：",
          "1. 建议在触摸屏上增加换卷倒计时提示，便于员工提前备料；",
          "2. 建议易损件清单加二维码，扫码可直接下单；",
          "3. 建议下一代机型把废料盒改到正面。",
          "评审意见：第1、2条采纳，列入2024年第三季度软件升级；第3条转研发评估。",
        )
        .row("评审人：费思远", "评审日期：2024年6月12日", "已回复客户：柏小萌 6月14日"),
    { class: suggestion, date: "2024-05-30", customer: "东莞市莞科连接器有限公司" },
  ),
  ourPaper(
    "a Hong Kong printer's suggestion on an opinion card",
    (p) =>
      p
        .title("客戶建議表")
        .text("多謝　閣下使用云岭智能的產品及服務。歡迎提出寶貴建議，讓我們做得更好。")
        .row("公司名稱：晉彩印刷包裝有限公司", "日期：2023年12月6日")
        .row("姓名：岑志豪", "職位：生產經理", "電話：2791 3308")
        .text("產品／服務：紙盒堆疊機 YL-ST-40（2022年購入）")
        .text(
          "我的建議：",
          "操作說明建議加印繁體中文版；另建議每年舉辦一次維修技工培訓班，可收取合理費用；希望香港設少量常用零件存倉，減少等候時間。",
        )
        .row("是否希望我們回覆？", "☑是　□否")
        .skip()
        .text("請將填妥表格傳真至 3000 4126 或電郵 sales@yunling-equip.example"),
    { class: suggestion, date: "2023-12-06", customer: "晉彩印刷包裝有限公司" },
  ),

  // What nobody files unseen
  undecided("a Taiwanese quotation", (p) =>
    p
      .title("報 價 單")
      .row("報價日期：113年11月12日", "報價單號：Q11311-027")
      .row("客戶：杭州云岭智能装备有限公司", "有效期限：30天")
      .rows(
        ["項次", "品名", "數量", "單價", "金額"],
        ["1", "線性馬達模組 LM-300", "8", "NT$38,000", "NT$304,000"],
        ["2", "光學尺", "8", "NT$9,500", "NT$76,000"],
      )
      .right("未稅合計 NT$380,000")
      .text("交期：接單後8週。付款：30%訂金，餘款出貨前付清。", "如蒙惠顧，敬請簽回本單。")
      .row("揚律傳動科技股份有限公司", "業務：葉思涵", "客戶簽章："),
  ),
  undecided("a pro-forma invoice", (p) =>
    p
      .title("PROFORMA INVOICE")
      .row("No.: PI-2025-0219", "Date: 18 February 2025")
      .row(`Seller: ${english}`, "Buyer: Anatolia Kimya Makina San. Tic. A.S.")
      .rows(
        ["Description", "Qty", "Unit price", "Total"],
        ["Bag slitting machine YL-BD-25", "1", "EUR 27,400.00", "EUR 27,400.00"],
        ["Sea freight to Mersin", "1", "EUR 1,900.00", "EUR 1,900.00"],
      )
      .right("Total EUR 29,300.00")
      .text(
        "Valid until 20 March 2025. Delivery 9 weeks after receipt of the 30% deposit.",
        "This is not a tax invoice and no payment has been received. For opening of the import licence only.",
      ),
  ),
  undecided("our own department's weekly minutes", (p) =>
    p
      .title("销售部周例会纪要")
      .row("时间：2024年9月9日 8:30", "地点：公司A302")
      .text("主持：丁可欣    参加：俞晚晴、裘若彤、柏小萌、沙千里    缺席：方品妤（出差）    记录：裘若彤")
      .text(
        "1. 上周回款完成率82%，三家客户逾期，俞晚晴负责催收。",
        "2. 本周重点：江西、重庆两个项目的验收资料；中秋节值班表。",
        "3. 报销单据请于15日前交财务。",
        "4. 下周起考勤改用新系统，全员录入人脸。",
      )
      .right("销售部 内部资料 不得外传"),
  ),
  undecided("a demand for money that is owed", (p) =>
    p
      .title("催 款 函")
      .text(
        "台州椒江汇能压缩机有限公司：",
        "贵公司与我公司于2023年4月签订的设备合同（YL-XS-23031），设备已于2023年10月验收。截至2024年10月31日，贵公司尚欠货款人民币132,000.00元，已逾期十个月。",
        "请贵公司于收到本函之日起七日内将上述款项汇至我公司账户（杭州溪谷商业银行仓前支行 201000286617742）。逾期我公司将通过法律途径解决。",
        "如贵公司近日已付款，请忽略本函。",
      )
      .right("杭州云岭智能装备有限公司（财务专用章）")
      .right("2024年11月4日"),
  ),
  undecided("a note that goes with the goods", (p) =>
    p
      .title("绍兴越川电机有限公司送货单")
      .row("收货单位：杭州云岭智能装备有限公司", "送货日期：2023年11月29日", "No.0061447")
      .rows(
        ["品名", "规格", "单位", "数量", "备注"],
        ["伺服减速电机", "YC-90S-1.5", "台", "40", "订单YC231026-3"],
        ["刹车电机", "YC-80B-0.75", "台", "20", ""],
      )
      .text("以上货物请当面点清，如有破损请于三日内提出。")
      .row("送货人：苗师傅", "收货人：常青", "仓库章：已收 2023.11.29"),
  ),
  undecided("an account of what stands open between two books", (p) =>
    p
      .title("往来对账单")
      .text("单位：上海颐诺传感器有限公司", "截止日期：2024年12月31日")
      .rows(
        ["日期", "摘要", "借方", "贷方", "余额"],
        ["2024-01-01", "期初余额", "", "", "41,200.00"],
        ["2024-03-25", "购货 CG2402-0193", "", "29,500.00", "70,700.00"],
        ["2024-05-20", "付款", "41,200.00", "", "29,500.00"],
        ["2024-12-31", "期末余额", "", "", "29,500.00"],
      )
      .text("请核对后于2025年1月15日前盖章回传。本函仅为核对账目之用，并非催款结算。")
      .row("☐ 数据无误", "☐ 数据不符，差异说明：")
      .right("杭州云岭智能装备有限公司 财务部"),
  ),
  undecided("a survey form that nobody has filled in", (p) =>
    p
      .title("客户满意度调查表")
      .text("尊敬的客户：为提高服务质量，请您拨冗填写，谢谢！  YL/QR-FW-09 A/1")
      .rows(["客户名称", "________________"], ["填表人", "________"], ["填表日期", "____年__月__日"])
      .rows(
        ["项目", "很满意", "满意", "一般", "不满意"],
        ["产品质量", "☐", "☐", "☐", "☐"],
        ["交货期", "☐", "☐", "☐", "☐"],
        ["售后服务", "☐", "☐", "☐", "☐"],
        ["价格", "☐", "☐", "☐", "☐"],
      )
      .text("您的意见和建议：", "________________________________")
      .text("杭州云岭智能装备有限公司 客户服务部 0571-86001288"),
  ),
  undecided("a draft of a contract that nobody has signed", (p) =>
    beside(
      p
        .row("草案 V0.3", "仅供讨论 修改处已标黄")
        .title("智能仓储系统销售合同")
        .text(
          "甲方（买方）：嘉兴禾澜医药物流有限公司",
          "乙方（卖方）：杭州云岭智能装备有限公司",
          "一、标的：四向穿梭车系统一套，价款人民币【   】元（待商务确认）。",
          "二、交货期：【2025年8月】【法务：请改为收到预付款后150日】",
          "三、付款：3-4-2-1【客户要求3-3-3-1】",
          "四、争议解决：【未定】",
        ),
      ["甲方（盖章）：", "授权代表：", "日期：    年  月  日"],
      ["乙方（盖章）：", "授权代表：", "日期：    年  月  日"],
    ),
  ),
  undecided("a visit whose day was left blank", (p) =>
    p
      .title("客户拜访记录表")
      .row("表号：YL/QR-YX-08", "A/1版 2022年启用")
      .rows(
        ["客户名称", "金华婺星制罐有限公司"],
        ["拜访日期", "    年   月   日"],
        ["拜访人", "裘若彤"],
        ["接待人", "卢总、设备部小邵"],
      )
      .text(
        "拜访内容：了解易拉罐码垛线扩产需求。客户表示年后再定，届时需要现场测量。对上次供货总体满意。",
        "跟进措施：节后电话联系。",
      )
      .row("填表人：裘若彤", "主管："),
  ),
  undecided("a call that two years claim", (p) =>
    p
      .title("客户来电登记表")
      .rows(
        ["来电单位", "连云港海曜药用玻璃有限公司"],
        ["来电人", "仲经理"],
        ["来电时间", "2023年3月5日 10:20"],
        ["登记时间", "2024年3月5日 10:35"],
        ["接听人", "柏小萌"],
      )
      .text("来电内容：询问西林瓶检漏机的滤芯型号，已当场答复为YL-F-0.2。", "处理结果：已答复，无需跟进。"),
  ),
  undecided("a complaint of nobody knows whose", (p) =>
    p
      .title("客户投诉登记表")
      .row("编号：TS-2024-   ", "受理日期：2024年7月2日")
      .rows(
        ["投诉单位", ""],
        ["投诉人", "一位男士，未留姓名"],
        ["联系电话", "来电未显示号码"],
        ["投诉内容", "称贵司送货车辆在其厂门口停放两小时堵路，态度差。"],
      )
      .text("处理意见：物流部核查当日派车记录。")
      .row("登记人：前台 小蔡", "处理人："),
  ),
  undecided("a delivery note of a Belgian forwarder", (p) =>
    p
      .title("DELIVERY NOTE")
      .row("Delivery note no.: DN 240618-3", "Date: 18 June 2024")
      .row("Sender: Scheldeoever Polymers NV, Antwerp", `Consignee: ${english}`)
      .rows(
        ["Item", "Description", "Packages", "Gross weight"],
        ["1", "Sample granulate for feeding trials", "2 pallets", "1,040 kg"],
        ["2", "Safety data sheets", "1 envelope", "-"],
      )
      .text(
        "Your reference: trial of May 2024. Samples free of charge, no commercial value.",
        "Goods received in good order: (signature) Chang Qing",
      ),
  ),
];
