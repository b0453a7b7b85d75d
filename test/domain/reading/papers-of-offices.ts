import type { PageBuilder } from "./page-builder.ts";
import { beside, type Paper, ourPaper as paper, undecided } from "./paper.ts";

/** What a mail program prints above a mail. */
const header = (page: PageBuilder, ...pairs: [label: string, value: string][]) => {
  for (const [label, value] of pairs) page.text(`${label} ${value}`);
  return page.skip();
};

const ourAddress = "浙江省杭州市余杭区良渚街道莫干山路2188号";
const ourTaxNumber = "91330110MA2YL37K5B";

const dataForms: Paper[] = [
  paper(
    "a hospital's particulars, in a table of labels and values",
    (p) =>
      p
        .title("客户基本信息登记表")
        .row("填表部门：市场部", "填表日期：2022年9月14日", "编号：KH-0417")
        .rows(
          ["客户名称", "宜昌市夷陵第七人民医院", "单位性质", "公立医院（二级甲等）"],
          ["统一社会信用代码", "12420500420118736T", "法定代表人", "覃世明"],
          ["成立时间", "1958年3月", "床位/职工", "620张 / 870人"],
          ["单位地址", "湖北省宜昌市夷陵区发展大道316号", "邮编", "443100"],
          ["开户银行", "中国农业银行宜昌夷陵支行", "账号", "17352101040008819"],
          ["联系部门", "设备科", "联系人", "向红梅"],
          ["联系电话", "0717-7820316", "传真", "0717-7820311"],
          ["首次合作", "2021年5月20日", "客户等级", "B"],
        )
        .text("主要需求：药房传送、检验科样本分拣设备；2023年新院区投用，预计增加两条线。")
        .row("填表人：陆思远", "复核：何晓丹", "复核日期：2022年9月16日"),
    { class: "J/客户基本信息表", date: "2022-09-14", customer: "宜昌市夷陵第七人民医院" },
  ),

  paper(
    "a hotel's card out of the ERP system",
    (p) =>
      p
        .row("杭州云岭智能装备有限公司", "打印时间：2020-04-28 08:51:07")
        .title("客户档案卡", 34)
        .row("客户编码：C03.0226", "建档日期：2020-04-27", "状态：已审核")
        .row("客户全称：敦煌沙州丝路大酒店有限责任公司", "简称：沙州丝路酒店")
        .row("所属行业：住宿和餐饮业", "所属区域：西北大区/甘肃")
        .row("纳税人识别号：91620982MA73C6TR0X", "一般纳税人：是")
        .row("注册资本：3200万元", "法人代表：马进宝")
        .row("营业期限：2009-08-12 至 2039-08-11", "信用额度：150000.00")
        .row("注册地址：甘肃省酒泉市敦煌市阳关东路1021号", "电话：0937-8831021")
        .row("开户行：兰州银行敦煌支行", "银行账号：101852000473619")
        .row("收货地址：同注册地址（布草房）", "结算方式：月结30天")
        .row("默认联系人：石秀兰（工程部）", "手机：13993700216")
        .row("专营业务员：韩磊", "制单人：邹敏", "审核人：吕建国"),
    { class: "J/客户基本信息表", date: "2020-04-27", customer: "敦煌沙州丝路大酒店有限责任公司" },
  ),

  paper(
    "the particulars of a Hong Kong firm, in two languages",
    (p) =>
      p
        .title("客戶資料表 CUSTOMER PARTICULARS FORM", 32)
        .text(
          "請以正楷填寫 Please complete in block letters and return to Hangzhou Yunling Intelligent Equipment Co., Ltd.",
        )
        .rows(
          ["公司名稱 Company Name", "維港冷藏倉庫有限公司 Harbour Cold Stores Limited"],
          ["商業登記號碼 B.R. No.", "38841207-000-06-20-9"],
          ["成立日期 Date of Incorporation", "2007年6月18日"],
          ["註冊地址 Registered Office", "香港新界葵涌大連排道152號金威倉庫大廈9樓"],
          ["業務性質 Nature of Business", "冷藏倉儲 Cold storage"],
          ["董事 Director", "鄺永康 Kwong Wing Hong"],
          ["聯絡人 Contact Person", "譚小姐 Ms. Peggy Tam"],
          ["電話 Tel / 傳真 Fax", "+852 2420 7716 / +852 2420 7718"],
          ["往來銀行 Bankers", "東亞銀行 The Bank of East Asia"],
          ["付款條件 Payment Terms", "30 days"],
        )
        .skip()
        .row("簽署 Signature: K. W. Hong", "公司印鑑 Company Chop")
        .row("日期 Date: 15 March 2021"),
    { class: "J/客户基本信息表", date: "2021-03-15", customer: "維港冷藏倉庫有限公司" },
  ),

  paper(
    "a credit enquiry about a carrier, labels above values",
    (p) =>
      p
        .title("新客户建档及资信调查表")
        .rows(["客户单位", "调查日期", "调查人"], ["河南豫捷恒通物流有限公司", "2024-10-22", "方文静"])
        .rows(["企业类型", "注册资金", "成立日期"], ["有限责任公司（自然人投资）", "人民币5000万元", "2013-07-09"])
        .rows(["法人", "员工人数", "上年营业额"], ["郭振东", "约460人", "3.1亿元（2023年）"])
        .rows(["税号", "开户行及账号"], ["91410100073416ND2E", "中原银行郑州航空港支行 4100 6208 0100 5571"])
        .rows(["经营地址", "网址"], ["郑州市航空港区华夏大道与志洋路交叉口", "www.yujieht.example"])
        .rows(["业务联系人", "电话"], ["卢海波（规划部经理）", "0371-86590217"])
        .text("经营范围：普通货运、仓储服务、快递分拨。")
        .text("资信评价：无被执行记录，两家同行反馈付款及时，建议给予账期45天。")
        .row("批准：吕建国", "批准日期：2024-10-25"),
    { class: "J/客户基本信息表", date: "2024-10-22", customer: "河南豫捷恒通物流有限公司" },
  ),
];

const charts: Paper[] = [
  paper(
    "the boxes of a school's chart",
    (p) =>
      p
        .title("宜兴市阳羡实验学校组织架构图")
        .right("制图日期：2023年2月20日")
        .middle("党总支书记、校长  周国华")
        .row("副校长（教学）  蒋琴", "副校长（德育）  史伟", "副校长（后勤）  许建平")
        .row("教务处", "学生处", "总务处")
        .row("主任 邵敏芳", "主任 汤洁", "主任 储小军")
        .row("教科室", "团委", "信息中心")
        .row("主任 杭丽", "书记 万佳", "主任 裴俊")
        .text(
          "注：食堂配送线项目由总务处牵头，信息中心配合。",
          "本图依据2022学年第二学期校务公示绘制，云岭智能销售部存。",
        ),
    { class: "J/客户组织架构图", date: "2023-02-20", customer: "宜兴市阳羡实验学校" },
  ),

  paper(
    "who decides what in a state group",
    (p) =>
      p
        .title("大客户决策链与组织机构一览", 36)
        .row("客户：中国西南供销储运集团有限公司贵阳分公司", "绘制：韩磊", "日期：2021.11.08")
        .rows(
          ["层级", "部门", "职务", "姓名", "汇报对象", "在采购中的角色"],
          ["1", "总经理室", "总经理", "龙启明", "集团总部", "最终批准"],
          ["2", "总经理室", "副总经理", "杨再兴", "龙启明", "分管仓储，决策者"],
          ["3", "仓储管理部", "部长", "吴昌贵", "杨再兴", "使用方，提需求"],
          ["3", "设备物资部", "部长", "罗燕", "杨再兴", "组织招标"],
          ["4", "设备物资部", "主管", "石开云", "罗燕", "技术把关"],
          ["3", "财务部", "部长", "田维", "龙启明", "付款"],
        )
        .text("说明：2021年7月机构改革后，原基建科并入设备物资部。"),
    { class: "J/客户组织架构图", date: "2021-11-08", customer: "中国西南供销储运集团有限公司贵阳分公司" },
  ),

  paper(
    "a German firm's chart in English",
    (p) =>
      p
        .text("Weserland Dentallabor GmbH")
        .title("Organization Chart")
        .text("Issued: 1 July 2024      Revision 6      Next review: 1 July 2025")
        .middle("Managing Director: Dr. Anke Volkers")
        .row("Production", "Purchasing", "Finance")
        .row("Head: Jens Oltmann", "Head: Birte Siemer", "Head: Ralf Kuhn")
        .row("Milling", "Strategic Purchasing", "Accounting")
        .row("Lead: Timo Harms", "Lead: Olga Reiser", "Lead: Petra Lenz")
        .row("Packing and Dispatch", "Goods Receiving", "Controlling")
        .row("Lead: Sven Brand", "Lead: Udo Fricke", "Lead: N.N.")
        .text("Received with thanks by Hangzhou Yunling Intelligent Equipment Co., Ltd., overseas sales."),
    { class: "J/客户组织架构图", date: "2024-07-01", customer: "Weserland Dentallabor GmbH" },
  ),
];

const contacts: Paper[] = [
  paper(
    "the people of a hospital, in a usual table",
    (p) =>
      p
        .title("客户联系人信息表")
        .row("客户名称：南阳市宛城区中医院", "更新日期：2021-06-03")
        .rows(
          ["序号", "姓名", "性别", "科室", "职务", "手机", "邮箱"],
          ["1", "贾书芹", "女", "药剂科", "主任", "13603770418", "jsq@wczyy.example"],
          ["2", "时保全", "男", "设备科", "科长", "13837706629", "sbq@wczyy.example"],
          ["3", "鲁倩", "女", "设备科", "工程师", "15938802271", ""],
          ["4", "牛振华", "男", "信息科", "副科长", "15038701156", "nzh@wczyy.example"],
          ["5", "袁辉", "男", "财务科", "会计", "0377-63120885", ""],
        )
        .text("备注：贾主任2021年8月退休，届时由副主任接任。")
        .row("登记人：陆思远"),
    { class: "J/客户联系人信息", date: "2021-06-03", customer: "南阳市宛城区中医院" },
  ),

  paper(
    "a property manager's list of whom to ask about what",
    (p) =>
      p
        .title("项目对接人通讯录", 34)
        .text("单位：深圳前湾万汇物业服务有限公司    项目：前湾智慧停车一期（2022年12月交付）")
        .rows(
          ["事项", "对接人", "岗位", "电话", "微信"],
          ["现场施工、进出证", "欧阳杰", "工程主管", "13510227708", "同手机"],
          ["收货、仓库", "赖春花", "仓管", "13714458830", "laich88"],
          ["对账、开票", "曾丽珊", "财务", "0755-26883120", ""],
          ["验收、合同", "丘志明", "项目经理", "13602590417", "qiuzm_qw"],
        )
        .text("夜间紧急情况请拨监控中心 0755-26883199（24小时）。")
        .right("整理：邹敏    2023年1月9日"),
    { class: "J/客户联系人信息", date: "2023-01-09", customer: "深圳前湾万汇物业服务有限公司" },
  ),

  paper(
    "an English contact sheet",
    (p) =>
      p
        .title("KEY CONTACTS")
        .row("Account: Tamar Valley Creamery Ltd.", "Prepared on: 19 May 2022")
        .rows(
          ["Name", "Position", "Phone", "E-mail"],
          ["Gareth Pengelly", "Operations Director", "+44 1579 340216", "g.pengelly@tamarcreamery.example"],
          ["Lucy Trewin", "Buyer", "+44 1579 340221", "l.trewin@tamarcreamery.example"],
          ["Marek Wolny", "Maintenance Engineer", "+44 7700 900164", "m.wolny@tamarcreamery.example"],
          ["Accounts Payable", "-", "+44 1579 340230", "ap@tamarcreamery.example"],
        )
        .text("Address: Unit 4, Moorswater Estate, Liskeard, Cornwall, United Kingdom")
        .text("Lucy is on leave until 6 June 2022; Gareth stands in.")
        .text("Prepared by: Chen Yiran, overseas sales, Yunling"),
    { class: "J/客户联系人信息", date: "2022-05-19", customer: "Tamar Valley Creamery Ltd." },
  ),

  paper(
    "a Taiwanese firm's windows, dated by the republic",
    (p) =>
      p
        .text("彰化鼎峰水五金股份有限公司")
        .title("聯絡窗口一覽表")
        .text("製表日期：民國112年5月8日")
        .rows(
          ["部門", "姓名", "職稱", "分機", "行動電話", "負責業務"],
          ["採購課", "賴淑惠", "課長", "216", "0932-558-104", "詢價、下單"],
          ["生技課", "洪志豪", "工程師", "335", "0918-220-647", "設備規格、試車"],
          ["品保課", "施美玲", "副理", "310", "0921-776-039", "驗收"],
          ["財務部", "謝佩珊", "專員", "122", "", "付款、發票"],
        )
        .text("公司電話：+886-4-7356680    傳真：+886-4-7356699")
        .text("此致 杭州云岭智能装备有限公司 業務部 惠存"),
    { asks: "review.no-date", class: "J/客户联系人信息", customer: "彰化鼎峰水五金股份有限公司" },
  ),
];

const contracts: Paper[] = [
  paper(
    "a sales contract with a hospital, signed on two days",
    (p) =>
      beside(
        p
          .title("设备购销合同")
          .text("合同编号：YL-XS-2021-1103")
          .text("甲方（买方）：临沂市沂河新区人民医院", "乙方（卖方）：杭州云岭智能装备有限公司")
          .text("根据《中华人民共和国民法典》，甲乙双方就药房传送设备的购销达成如下协议：")
          .rows(
            ["名称", "型号", "数量", "单价（元）", "金额（元）"],
            ["药品传送分拣线", "YL-PS600", "1套", "986,000.00", "986,000.00"],
            ["缓存货架", "YL-HJ20", "4组", "60,000.00", "240,000.00"],
            ["安装调试", "", "1项", "60,000.00", "60,000.00"],
          )
          .text("一、合同总价：人民币壹佰贰拾捌万陆仟元整（￥1,286,000.00），含13%增值税。")
          .text("二、交货期：2022年1月31日前到货，2022年2月28日前完成安装调试。")
          .text("三、付款：签约后付30%，到货付40%，验收合格付25%，余款5%为质保金，质保期一年。")
          .text("四、违约：逾期交货或逾期付款，每日按合同总价千分之一支付违约金。")
          .text("五、争议由甲方所在地人民法院管辖。本合同一式六份，甲方四份，乙方两份，签字盖章后生效。"),
        ["甲方（章）：临沂市沂河新区人民医院", "法定代表人或委托人：高玉芹", "签字日期：2021年11月9日"],
        ["乙方（章）：杭州云岭智能装备有限公司", "法定代表人或委托人：吕建国", "签字日期：2021年11月3日"],
      ),
    { class: "Y/销售合同", date: "2021-11-09", customer: "临沂市沂河新区人民医院", amount: "1286000.00" },
  ),

  paper(
    "a public buyer's contract in the finance bureau's form",
    (p) =>
      beside(
        p
          .title("政府采购货物合同")
          .row("项目名称：机器人实训室设备采购", "采购编号：HHCG-2020-0316")
          .text("采购人（以下称甲方）：怀化市沅江职业中等专业学校", "供应商（以下称乙方）：杭州云岭智能装备有限公司")
          .text("甲乙双方依据2020年5月18日的中标通知书及招标文件、投标文件，订立本合同。")
          .rows(
            ["货物名称", "品牌型号", "数量", "单价", "小计"],
            ["工业机器人实训工作站", "云岭 YL-ED6", "6", "78500", "471000"],
            ["视觉检测单元", "云岭 YL-V2", "6", "12800", "76800"],
          )
          .text("1. 合同金额：人民币（大写）伍拾肆万柒仟捌佰元整，（小写）547800.00元。")
          .text("2. 交付：合同签订后45日内，交至甲方实训楼二楼。")
          .text("3. 验收合格后30日内由财政国库集中支付95%，其余5%满一年无息付清。")
          .text("4. 质保期：三年。乙方应在接到报修后24小时内到场。")
          .text("5. 违约责任：逾期每日按未交货物价款的0.5‰支付违约金。"),
        ["甲方：怀化市沅江职业中等专业学校（公章）", "代表：滕久林", "2020年6月2日"],
        ["乙方：杭州云岭智能装备有限公司（公章）", "代表：韩磊", "2020年6月1日"],
      ),
    { class: "Y/销售合同", date: "2020-06-02", customer: "怀化市沅江职业中等专业学校", amount: "547800.00" },
  ),

  paper(
    "a supplement to a sales contract",
    (p) =>
      beside(
        p
          .title("补充协议（二）")
          .text("需方：陕西秦道交运物流集团有限公司西咸分公司", "供方：杭州云岭智能装备有限公司")
          .text(
            "供需双方于2022年6月17日签订了《交叉带分拣机销售合同》（编号YL-XS-2022-0617，以下称原合同）。现因需方场地调整，经协商补充如下：",
          )
          .text("一、供方增供动力辊筒输送线8米、转弯段2段，合同价款增加人民币玖万陆仟元整（¥96,000.00）。")
          .text("二、增供部分于2022年12月10日前交付，原合同其余设备的交货期不变。")
          .text("三、增加的价款在增供部分到货后10日内一次付清。")
          .text("四、本协议为原合同的组成部分，与原合同不一致的以本协议为准，未涉及的仍按原合同执行。")
          .text("五、本协议一式四份，双方各执两份，自双方签字盖章之日起生效。"),
        ["需方（盖章）", "授权代表：薛亚军", "日期：2022.10.28"],
        ["供方（盖章）", "授权代表：吕建国", "日期：2022.10.26"],
      ),
    {
      class: "Y/销售合同",
      date: "2022-10-28",
      customer: "陕西秦道交运物流集团有限公司西咸分公司",
      amount: "96000.00",
    },
  ),

  paper(
    "what we buy from a one-man hardware shop",
    (p) =>
      beside(
        p
          .title("采购合同")
          .row("合同号：CG19-0307", "签订日期：2019年3月7日", "签订地点：杭州")
          .text("需方：杭州云岭智能装备有限公司", "供方：温岭市泽国阿强五金经营部")
          .rows(
            ["品名", "规格", "单位", "数量", "单价", "金额"],
            ["内六角螺钉", "M8×30", "只", "20000", "0.18", "3600.00"],
            ["铝型材", "4040", "米", "600", "32.50", "19500.00"],
            ["角码", "40系列", "只", "3000", "1.15", "3450.00"],
          )
          .text("合计（大写）：贰万陆仟伍佰伍拾元整　小写：26550.00")
          .text("1、交货日期：2019年3月25日前送至需方仓库，运费供方承担。")
          .text("2、质量按样品，不合格退换。")
          .text("3、结算：货到票到30天付款。")
          .text("4、合同经双方签章生效，传真件有效。"),
        ["需方签章：杭州云岭智能装备有限公司", "经办人：沈丽华", "电话：0571-88750216"],
        ["供方签章：温岭市泽国阿强五金经营部", "经办人：江加强", "电话：13958600721"],
      ),
    { class: "Y/采购合同", date: "2019-03-07", customer: "温岭市泽国阿强五金经营部", amount: "26550.00" },
  ),

  paper(
    "an English agreement under which we buy from Taiwan",
    (p) =>
      beside(
        p
          .title("PURCHASE AGREEMENT")
          .text("Agreement No.: YL-PA-24017")
          .text("Buyer: Hangzhou Yunling Intelligent Equipment Co., Ltd., Hangzhou, P.R. China")
          .text("Seller: Taichung Jadeline Motion Co., Ltd., Taichung, Taiwan")
          .text("The Buyer agrees to buy and the Seller agrees to sell the following goods:")
          .rows(
            ["Description", "Model", "Qty", "Unit price USD", "Amount USD"],
            ["Linear guide with carriage", "JL-25H", "240 sets", "156.50", "37,560.00"],
            ["Ball screw", "JB-2010", "60 pcs", "180.00", "10,800.00"],
          )
          .text("Total value: USD 48,360.00 (US Dollars forty-eight thousand three hundred and sixty only)")
          .text("1. Delivery: CIF Ningbo, latest shipment 31 May 2024.")
          .text("2. Payment: 30% by T/T in advance, 70% against copy of the bill of lading.")
          .text("3. Warranty: 18 months from the date of shipment.")
          .text("4. Any dispute shall be settled by arbitration in Hong Kong.")
          .text("IN WITNESS WHEREOF the parties have signed this Agreement in two originals."),
        ["For the Buyer", "Name: Lyu Jianguo", "Title: General Manager", "Date: 11 April 2024"],
        ["For the Seller", "Name: Liao Chun-Hung", "Title: Vice President", "Date: 15 April 2024"],
      ),
    {
      class: "Y/采购合同",
      date: "2024-04-15",
      customer: "Taichung Jadeline Motion Co., Ltd.",
      amount: "48360.00",
    },
  ),

  paper(
    "working clothes bought from a cooperative",
    (p) =>
      beside(
        p
          .title("工作服订购协议")
          .text("订购方（甲方）：杭州云岭智能装备有限公司", "承做方（乙方）：南通市通州区巧手服装专业合作社")
          .text("甲方为员工统一着装，向乙方购买工作服，双方约定：")
          .rows(
            ["款式", "面料", "数量（套）", "单价（元）", "小计（元）"],
            ["夏装", "涤棉65/35", "320", "85", "27200"],
            ["冬装", "防静电纱卡", "320", "168", "53760"],
          )
          .text("一、总价款捌万零玖佰陆拾元整（80960.00元），含税含运费。")
          .text("二、乙方凭甲方2025年2月18日确认的样衣生产，夏装2025年4月30日前、冬装2025年9月30日前送货。")
          .text("三、甲方预付30%，余款分批到货验收后七日内付清。")
          .text("四、尺码不合的，乙方免费调换一次。一式两份，签字盖章生效。"),
        ["甲方：杭州云岭智能装备有限公司", "签字：沈丽华", "时间：2025年2月26日"],
        ["乙方：南通市通州区巧手服装专业合作社", "签字：瞿美芳", "时间：2025年2月26日"],
      ),
    { class: "Y/采购合同", date: "2025-02-26", customer: "南通市通州区巧手服装专业合作社", amount: "80960.00" },
  ),

  paper(
    "our yearly maintenance for a clinic",
    (p) =>
      beside(
        p
          .title("物流传输系统维保服务合同")
          .text("委托方（甲方）：攀枝花市东区妇幼保健院", "受托方（乙方）：杭州云岭智能装备有限公司")
          .text("第一条 服务内容：乙方对甲方2020年8月验收的箱式物流传输系统进行全保维护，每季度巡检一次。")
          .text("第二条 服务期限：2023年1月1日至2023年12月31日。")
          .text("第三条 服务费：每年人民币陆万捌仟元整（¥68000.00），上下半年各付一半。")
          .text("第四条 响应时间：故障报修后2小时内电话响应，24小时内到现场。")
          .text("第五条 消耗件由甲方承担，其余备件费用已含在服务费内。")
          .text("第六条 乙方未按时到场的，每次扣减服务费500元。")
          .text("第七条 争议提交甲方所在地人民法院。本合同一式四份。"),
        ["甲方（公章）：攀枝花市东区妇幼保健院", "代表人：龚雪梅", "2022年12月26日"],
        ["乙方（公章）：杭州云岭智能装备有限公司", "代表人：吕建国", "2022年12月20日"],
      ),
    { class: "Y/服务合同", date: "2022-12-26", customer: "攀枝花市东区妇幼保健院", amount: "68000.00" },
  ),

  paper(
    "the cleaning of our plant",
    (p) =>
      beside(
        p
          .title("保洁服务协议书")
          .row("甲方：杭州云岭智能装备有限公司", "乙方：杭州钱湾净美物业服务有限公司")
          .text("甲方将厂区办公楼及装配车间公共部位的日常保洁委托乙方，协议如下：")
          .text("1. 范围：办公楼四层、卫生间8间、车间通道约2600平方米。")
          .text("2. 人员：乙方派驻保洁员3名，每周六天。")
          .text("3. 期限：自2021年7月1日起至2022年6月30日止。")
          .text("4. 费用：每月14500元，全年合计人民币壹拾柒万肆仟元整（174000.00元），次月10日前支付。")
          .text("5. 乙方人员的工资、社保及人身意外由乙方负责。")
          .text("6. 任何一方提前30天书面通知可解除本协议。本协议两份，双方各一份。"),
        ["甲方签章", "经办：何晓丹", "2021年6月25日"],
        ["乙方签章", "经办：毛国强", "2021年6月25日"],
      ),
    { class: "Y/服务合同", date: "2021-06-25", customer: "杭州钱湾净美物业服务有限公司", amount: "174000.00" },
  ),

  paper(
    "consultants from Singapore, engaged by us",
    (p) =>
      beside(
        p
          .title("CONSULTING SERVICES AGREEMENT", 34)
          .text("This Agreement is made on 3 October 2023 between")
          .text("(1) Hangzhou Yunling Intelligent Equipment Co., Ltd. (the Client), and")
          .text("(2) Merlion Lean Advisory Pte. Ltd., 71 Ubi Crescent, Singapore (the Consultant).")
          .text(
            "1. Services. The Consultant shall provide training and advice on lean assembly at the Client's plant, as set out in Schedule A.",
          )
          .text("2. Term. From 16 October 2023 to 30 April 2024.")
          .text("3. Fees. The Client shall pay a total fee of SGD 36,000.00 in three equal instalments.")
          .text("4. Confidentiality. Each party shall keep the other's information confidential for three years.")
          .text("5. Termination. Either party may terminate by thirty days' notice in writing.")
          .text("6. Governing law. The laws of Singapore."),
        ["Signed for the Client", "Lyu Jianguo, General Manager", "Date: 3 October 2023"],
        ["Signed for the Consultant", "Desmond Teo, Director", "Date: 9 October 2023"],
      ),
    { class: "Y/服务合同", date: "2023-10-09", customer: "Merlion Lean Advisory Pte. Ltd.", amount: "36000.00" },
  ),
];

const orders: Paper[] = [
  paper(
    "a Hong Kong forwarder's order with us",
    (p) =>
      p
        .title("港裕貨運倉儲有限公司", 32)
        .middle("KONG YUE FREIGHT & WAREHOUSING LIMITED")
        .title("採購訂單 PURCHASE ORDER", 32)
        .row("供應商 To: Hangzhou Yunling Intelligent Equipment Co., Ltd.", "訂單編號 P.O. No.: KY22-1187")
        .row("閣下報價 Your ref.: YLQ-2211 (2022/11/02)", "訂購日期 Order date: 2022/11/18")
        .rows(
          ["項次", "貨品 Description", "數量 Qty", "單價 Unit HK$", "金額 Amount HK$"],
          ["1", "自動封箱機 Carton sealer YL-F50", "2", "58,000.00", "116,000.00"],
          ["2", "備用刀片 Spare blade", "20", "120.00", "2,400.00"],
        )
        .right("總額 TOTAL HK$ 118,400.00")
        .text("交貨日期 Delivery: 2023/01/10，屯門倉    付款 Payment: 30 days after delivery")
        .row("授權簽署 Authorised by: 梁兆基", "請簽回 Please sign and return"),
    { class: "D/订单", date: "2022-11-18", customer: "港裕貨運倉儲有限公司", amount: "118400.00" },
  ),

  paper(
    "our order for sensors, out of the ERP system",
    (p) =>
      p
        .title("杭州云岭智能装备有限公司", 30)
        .title("采购订单", 34)
        .row("供应商：苏州娄江朗测仪器有限公司", "单据日期：2024-05-21")
        .row("单据编号：POORD002816", "币别：人民币", "采购员：沈丽华")
        .rows(
          ["行号", "物料代码", "物料名称", "单位", "数量", "含税单价", "价税合计", "交货日期"],
          ["1", "03.02.114", "光电传感器", "个", "80", "126.00", "10,080.00", "2024-06-05"],
          ["2", "03.02.087", "接近开关", "个", "150", "45.20", "6,780.00", "2024-06-05"],
          ["3", "03.05.009", "安全继电器", "个", "24", "382.00", "9,168.00", "2024-06-18"],
          ["合计", "", "", "", "254", "", "26,028.00", ""],
        )
        .text("备注：请在送货单上注明订单号，收货时间 8:00-16:30。")
        .row("制单：沈丽华", "审核：何晓丹", "审核日期：2024-05-21", "打印：2024-05-22 09:14"),
    { class: "D/订单", date: "2024-05-21", customer: "苏州娄江朗测仪器有限公司", amount: "26028.00" },
  ),

  paper(
    "a hotel's order, confirmed by us",
    (p) =>
      p
        .title("订单确认书")
        .text("致：黄山云谷温泉山庄有限公司 工程部")
        .text("贵司订单已收悉，我司确认如下，请核对后签字回传：")
        .rows(
          ["客户订单号", "下单日期", "交货日期", "交货地点"],
          ["YG-GC-0816", "2023-08-16", "2023-10-12", "黄山市黄山区汤口镇"],
        )
        .rows(
          ["产品", "型号", "数量", "单价", "金额"],
          ["布草折叠机", "YL-ZD32", "1台", "168,000.00", "168,000.00"],
          ["皮带输送段", "YL-PD15", "2段", "23,500.00", "47,000.00"],
        )
        .right("订单总额：¥215,000.00")
        .text("付款方式：预付40%，发货前付清。质保12个月。")
        .row("供方：杭州云岭智能装备有限公司", "客户确认：黄山云谷温泉山庄有限公司")
        .row("确认人：邹敏", "签字：储德胜"),
    { class: "D/订单", date: "2023-08-16", customer: "黄山云谷温泉山庄有限公司", amount: "215000.00" },
  ),

  paper(
    "a call-off under a framework contract",
    (p) =>
      p
        .text("中原邮联供应链集团股份有限公司设备物资分公司")
        .title("要货通知单")
        .row("通知编号：ZYYL-YH-2025-003", "要货日期：2025年3月4日")
        .text("杭州云岭智能装备有限公司：")
        .text("根据双方2024年9月12日签订的周转箱输送模组框架采购合同，现通知贵公司安排第三批供货：")
        .rows(
          ["物资名称", "规格", "数量", "到货地点", "要求到货时间"],
          ["输送模组", "600×3000", "42", "郑州圃田处理中心", "2025年3月28日"],
          ["输送模组", "600×1500", "18", "洛阳处理中心", "2025年4月2日"],
          ["电控箱", "EC-4", "6", "郑州圃田处理中心", "2025年3月28日"],
        )
        .text("单价按框架合同执行。请于收到后两个工作日内回复。")
        .row("经办：崔玉洁", "审批：侯明远", "联系电话：0371-67991420"),
    { class: "D/订单", date: "2025-03-04", customer: "中原邮联供应链集团股份有限公司设备物资分公司" },
  ),
];

const money: Paper[] = [
  paper(
    "an old special invoice from us to a hospital",
    (p) =>
      p
        .row("3300204130", "浙江增值税专用发票", "No 18820437")
        .row("机器编号：661905127408", "记账联", "开票日期：2021年04月13日")
        .rows(
          ["购买方", "名    称：绍兴市曹娥江人民医院"],
          ["", "纳税人识别号：12330604471703925K"],
          ["", "地址、电话：绍兴市上虞区江扬路218号 0575-82190318"],
          ["", "开户行及账号：上虞农商银行 201000128876541"],
        )
        .rows(
          ["货物或应税劳务名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"],
          ["*输送设备*样本传送线", "YL-S200", "套", "1", "176991.15", "176991.15", "13%", "23008.85"],
        )
        .row("合    计", "¥176991.15", "¥23008.85")
        .row("价税合计（大写）", "贰拾万圆整", "（小写）¥200000.00")
        .rows(
          ["销售方", "名    称：杭州云岭智能装备有限公司"],
          ["", `纳税人识别号：${ourTaxNumber}`],
          ["", `地址、电话：${ourAddress} 0571-88750200`],
          ["", "开户行及账号：杭州银行良渚支行 3301040160008852"],
        )
        .row("收款人：何晓丹", "复核：方文静", "开票人：金琳", "销售方：（章）"),
    { class: "F/发票", date: "2021-04-13", customer: "绍兴市曹娥江人民医院", amount: "200000.00" },
  ),

  paper(
    "a hotel's electronic invoice to us",
    (p) =>
      p
        .title("电子发票（普通发票）", 34)
        .right("发票号码：24532000000071926384")
        .right("开票日期：2024年07月19日")
        .row("购买方信息", "销售方信息")
        .row("名称：杭州云岭智能装备有限公司", "名称：昆明滇池海埂假日酒店有限公司")
        .row(`统一社会信用代码/纳税人识别号：${ourTaxNumber}`, "统一社会信用代码/纳税人识别号：91530111MA6K8Q2W7D")
        .rows(
          ["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额"],
          ["*住宿服务*住宿费", "", "间夜", "6", "396.2267", "2377.36", "6%", "142.64"],
        )
        .row("合    计", "¥2377.36", "¥142.64")
        .row("价税合计（大写）", "贰仟伍佰贰拾圆整", "（小写）¥2520.00")
        .text("备注：入住2024-07-16，离店2024-07-19，2间")
        .text("开票人：普艳"),
    { class: "F/发票", date: "2024-07-19", customer: "昆明滇池海埂假日酒店有限公司", amount: "2520.00" },
  ),

  paper(
    "a German credit note to us",
    (p) =>
      p
        .text("Rheinau Antriebstechnik GmbH · Industriestr. 14 · 77866 Rheinau · Germany")
        .skip()
        .text("Hangzhou Yunling Intelligent Equipment Co., Ltd.", "2188 Moganshan Road, Yuhang", "Hangzhou, China")
        .title("Credit Note")
        .rows(
          ["Credit note no.", "Date", "Customer no.", "Our invoice", "Invoice date"],
          ["GS-230914", "26.09.2023", "208817", "RE-231640", "21.07.2023"],
        )
        .rows(
          ["Pos.", "Article", "Qty", "Price EUR", "Amount EUR"],
          ["1", "Geared motor RG-40, returned, shaft damaged", "3", "615.00", "1,845.00"],
        )
        .right("Total credit EUR 1,845.00")
        .text("Export delivery, VAT exempt. The amount will be set off against your next invoice.")
        .text("Managing Director: Heinz Zimmerli    VAT ID: DE142887304"),
    { class: "F/发票", date: "2023-09-26", customer: "Rheinau Antriebstechnik GmbH", amount: "1845.00" },
  ),

  paper(
    "our receipt for a school's last payment, from a pad",
    (p) =>
      p
        .title("收 款 收 据")
        .row("2019年12月11日", "No 0037218")
        .text("今收到  桐乡市语溪初级中学")
        .text("交来  食堂餐盘回收线尾款（2019年5月合同）")
        .text("人民币（大写）  壹万捌仟陆佰元整        ¥ 18600.00")
        .row("收款方式：现金□ 支票☑ 转账□", "支票号：30904417")
        .row("收款单位（盖章）：杭州云岭智能装备有限公司", "收款人：何晓丹", "经手人：韩磊")
        .text("第二联 交付款人"),
    { class: "F/付款凭证", date: "2019-12-11", customer: "桐乡市语溪初级中学", amount: "18600.00" },
  ),

  paper(
    "a bank's electronic slip for what we paid a crane hirer",
    (p) =>
      p
        .title("中国邮政储蓄银行  网上银行电子回单", 32)
        .row("回单编号：2203300417785120", "交易日期：2022年03月30日")
        .rows(
          ["付款人", "户名", "杭州云岭智能装备有限公司", "收款人", "户名", "嘉兴市南湖区巨力吊装服务部"],
          ["", "账号", "933004010012778834", "", "账号", "6217993300041270655"],
          ["", "开户行", "邮储银行杭州余杭支行", "", "开户行", "邮储银行嘉兴七星支行"],
        )
        .row("金额（小写）：￥7,350.00", "金额（大写）：人民币柒仟叁佰伍拾元整")
        .row("用途：3月吊车台班费", "交易渠道：企业网银", "交易流水号：330041885206")
        .text("打印日期：2022年04月06日    打印次数：1    重复打印请注意，勿重复记账"),
    {
      asks: "review.no-class",
      class: "F/付款凭证",
      date: "2022-03-30",
      customer: "嘉兴市南湖区巨力吊装服务部",
      amount: "7350.00",
    },
  ),

  paper(
    "a bank's advice of money that came from Hong Kong",
    (p) =>
      p
        .title("INWARD REMITTANCE ADVICE 匯入匯款通知書", 30)
        .text("Nam Fung Commercial Bank, Limited, Hangzhou Branch")
        .rows(
          ["Our reference", "IR230606-00418"],
          ["Advice date", "6 June 2023"],
          ["Value date", "6 June 2023"],
          ["Beneficiary", "HANGZHOU YUNLING INTELLIGENT EQUIPMENT CO., LTD."],
          ["Beneficiary account", "0128-700-33-41926"],
          ["Ordering customer", "LANTAU PIER HOTEL MANAGEMENT LIMITED"],
          ["Ordering bank", "HANG YIP BANK, HONG KONG"],
          ["Remittance amount", "USD 24,500.00"],
          ["Details of charges", "OUR"],
          ["Remittance information", "LUGGAGE CONVEYOR, YOUR INVOICE OF 18 MAY 2023"],
        )
        .text("We have credited the above amount to your account. This advice requires no signature."),
    {
      class: "F/付款凭证",
      date: "2023-06-06",
      customer: "LANTAU PIER HOTEL MANAGEMENT LIMITED",
      amount: "24500.00",
    },
  ),
];

const calls: Paper[] = [
  paper(
    "a usual note of a call from a school",
    (p) =>
      p
        .title("电话记录表")
        .rows(
          ["来电单位", "自贡市釜溪职业技术学校", "来电人", "晏老师（实训处）"],
          ["来电时间", "2020年10月12日 14:25", "来电号码", "0813-5508216"],
          ["接听人", "邹敏", "部门", "售后服务部"],
        )
        .text("通话内容：")
        .text("晏老师称9月26日安装的实训台中有两台示教器屏幕闪烁，10月20日要接待检查，希望在此之前处理。")
        .text("答复：先远程升级固件，不行则10月15日派人带备件到校。")
        .row("处理意见：请技术部跟进。", "签字：吕建国"),
    { class: "G/电话", date: "2020-10-12", customer: "自贡市釜溪职业技术学校" },
  ),

  paper(
    "a ticket of the hotline",
    (p) =>
      p
        .row("云岭智能 400-880-2188 客服热线", "工单号：T24012300017")
        .title("热线来电受理单", 34)
        .row("呼入时间：2024-01-23 09:42:16", "通话时长：06分38秒", "坐席：1006 倪珊")
        .row("客户单位：江西赣鄱冷链配送有限公司", "来电人：喻先生", "主叫号码：13870911240")
        .row("设备编号：YLSF-2208-031", "出厂日期：2022-08-19", "保修截止：2024-08-18")
        .text("来电摘要：客户咨询冷库内输送线低温下皮带打滑如何调整张紧，询问是否有耐低温皮带可换购。")
        .text("坐席解答：已口头指导张紧步骤，客户表示明白；换购事宜转销售。")
        .row("转办：西南大区 韩磊", "回电时间：2024-01-24 10:05", "状态：已关闭"),
    { class: "G/电话", date: "2024-01-23", customer: "江西赣鄱冷链配送有限公司" },
  ),

  paper(
    "a slip from the desk of somebody who was out",
    (p) =>
      p
        .title("TELEPHONE MESSAGE")
        .row("For: Ms. Chen Yiran", "Date: 14 November 2022", "Time: 10:40 a.m.")
        .text("Caller: Mr. Ravi Subramaniam")
        .text("Of: Coromandel Hospitality Services Pvt. Ltd.")
        .text("Phone: +91 44 4550 2176")
        .row("[x] Telephoned", "[ ] Returned your call", "[x] Please call back", "[ ] Will call again")
        .text(
          "Message: He wants to know whether the tray conveyor can leave before 5 December 2022, and asks for the drawing of the drive unit once more. He is in the office until 6 p.m. their time.",
        )
        .text("Taken by: Ni Shan"),
    { class: "G/电话", date: "2022-11-14", customer: "Coromandel Hospitality Services Pvt. Ltd." },
  ),

  paper(
    "what the man on duty was told on a stormy night",
    (p) =>
      p
        .title("通话记录", 34)
        .row("日期：2021年7月24日", "星期六", "天气：暴雨（台风）")
        .text("时间：21:50—22:04")
        .text("对方：舟山市普陀区六横政务服务中心 后勤 林科")
        .text("我方：值班 俞斌")
        .text("事由：自助取件柜所在大厅进水约10厘米，问能否远程断电。")
        .text(
          "经过：1. 我告知配电箱左侧红色开关，林科当场拉下，确认断电。2. 请其勿自行通电，待水退后由我方检查绝缘。3. 林科希望7月27日前恢复，因7月28日窗口恢复办公。",
        )
        .text("已于22:10微信报何主任。")
        .right("记录人：俞斌"),
    { asks: "review.unsure-class", class: "G/电话", date: "2021-07-24", customer: "舟山市普陀区六横政务服务中心" },
  ),
];

const mails: Paper[] = [
  paper(
    "a hospital's mail with our older one below, printed from Outlook",
    (p) => {
      header(
        p.text("陆思远"),
        ["发件人:", "廖雅婷 <liaoyt@hc2yy.example>"],
        ["发送时间:", "2023年5月29日 星期一 16:08"],
        ["收件人:", "陆思远 <lusy@yunling-equip.example>"],
        ["抄送:", "设备科公共邮箱 <sbk@hc2yy.example>"],
        ["主题:", "答复: 检验科传送线现场勘测安排"],
      );
      p.text("陆工，您好：", "勘测时间可以，请6月6日上午九点到门诊楼一层找我，安全帽院里提供。图纸见附件。")
        .text("廖雅婷", "厦门市海沧湾第二医院 设备科", "电话：0592-6058812")
        .skip();
      return header(
        p,
        ["发件人:", "陆思远 [mailto:lusy@yunling-equip.example]"],
        ["发送时间:", "2023年5月26日 10:31"],
        ["收件人:", "廖雅婷"],
        ["主题:", "检验科传送线现场勘测安排"],
      ).text("廖老师好，我们想在6月第一周到院勘测，约需半天，请问哪天方便？");
    },
    { class: "G/邮件", date: "2023-05-29", customer: "厦门市海沧湾第二医院" },
  ),

  paper(
    "a shopkeeper's mail printed from QQ mail",
    (p) =>
      header(
        p.title("打包机的问题想咨询", 30),
        ["发件人：", "晓燕包装 <xiaoyanbz@qqmail.example>"],
        ["时　间：", "2019年8月6日(星期二) 晚上8:17"],
        ["收件人：", "云岭销售 <sales@yunling-equip.example>"],
        ["附　件：", "2 个 ( IMG_0805.jpg / IMG_0806.jpg )"],
      ).text(
        "你好：",
        "我们7月15号买的半自动打包机，换了12毫米的带子以后烫不牢，照片在附件里，是不是要调温度？另外能不能再发一份说明书的电子版。",
        "谢谢！",
        "义乌市廿三里晓燕包装商行  龚晓燕",
        "手机 13516990348",
      ),
    { class: "G/邮件", date: "2019-08-06", customer: "义乌市廿三里晓燕包装商行" },
  ),

  paper(
    "a Croatian buyer's mail printed from Gmail",
    (p) =>
      p
        .row("Gmail", "Yiran Chen <chenyr@yunling-equip.example>")
        .title("FAT in April", 30)
        .text("2 messages")
        .row("Yiran Chen <chenyr@yunling-equip.example>", "Tue, Mar 12, 2024 at 9:26 AM")
        .text("To: Elena Markovic <elena@adriapack.example>")
        .text(
          "Dear Elena, the line will be ready for the factory acceptance test from April 15. Which dates suit your team?",
          "Best regards, Yiran",
        )
        .skip()
        .row("Elena Markovic <elena@adriapack.example>", "Thu, Mar 14, 2024 at 4:53 PM")
        .text("To: Yiran Chen <chenyr@yunling-equip.example>")
        .text(
          "Dear Yiran,",
          "We shall come with three people and would start on Monday, April 22. Please send us the invitation letters for the visa by March 20.",
        )
        .text("Kind regards,", "Elena Markovic", "Project Manager, Adria Pack d.o.o., Rijeka, Croatia"),
    { class: "G/邮件", date: "2024-03-14", customer: "Adria Pack d.o.o." },
  ),

  paper(
    "our answer to a Taiwanese firm, printed from Foxmail",
    (p) => {
      header(
        p,
        ["发件人：", "邹敏 <zoum@yunling-equip.example>"],
        ["发送时间：", "2022-09-21 11:42"],
        ["收件人：", "詹雅雯 <yawen.chan@fydrive.example>"],
        ["主题：", "Re: 減速機尺寸確認"],
      );
      p.text(
        "詹小姐好：",
        "尺寸已与技术核对，法兰孔距以B版图为准，A版请作废。样品预计9月30日寄出。",
        "邹敏",
        "杭州云岭智能装备有限公司",
      ).skip();
      return header(
        p,
        ["发件人：", "詹雅雯"],
        ["发送时间：", "2022-09-19 17:03"],
        ["收件人：", "zoum"],
        ["主题：", "減速機尺寸確認"],
      ).text(
        "鄒小姐您好，",
        "附件兩版圖面孔距不同，請協助確認以何者為準，謝謝。",
        "豐原永達精密傳動股份有限公司 業務部 詹雅雯",
      );
    },
    { class: "G/邮件", date: "2022-09-21", customer: "豐原永達精密傳動股份有限公司" },
  ),
];

const minutes: Paper[] = [
  paper(
    "usual minutes with a hospital",
    (p) =>
      p
        .title("会议纪要")
        .row("会议主题：新院区药房自动化方案讨论", "纪要编号：YLHY-2204-02")
        .row("会议时间：2022年4月19日 14:00-16:30", "会议地点：医院行政楼三楼会议室")
        .text("客户单位：淄博市孝妇河中心医院")
        .text("院方参会：穆春生（副院长）、翟敏（药剂科）、韦涛（基建科）")
        .text("我方参会：吕建国、陆思远（云岭智能）")
        .text("一、药房面积由原来的180平方米调整为150平方米，方案需重新布置。")
        .text("二、院方要求2022年12月1日随新院区一并启用。")
        .text("三、我方于4月29日前提交修改后的平面图，5月10日再次开会。")
        .row("记录：陆思远", "整理日期：2022年4月20日"),
    { class: "G/会议", date: "2022-04-19", customer: "淄博市孝妇河中心医院" },
  ),

  paper(
    "English minutes of a kick-off in Norway",
    (p) =>
      p
        .title("MINUTES OF MEETING")
        .rows(
          ["Project", "Fish box palletising cell, Tromso"],
          ["Meeting", "Kick-off"],
          ["Held on", "21 February 2023, 09:00 - 11:15, by video"],
          ["Client", "Nordlyset Sjomat AS"],
          ["Present, client", "Ingrid Hauge, Tor Arne Dahl"],
          ["Present, Yunling", "Lyu Jianguo, Chen Yiran"],
        )
        .rows(
          ["No.", "Item", "Responsible", "Due"],
          ["1", "Contract signed on 3 February 2023; first payment received", "-", "-"],
          ["2", "Layout revision C to be issued", "Yunling", "10 March 2023"],
          ["3", "Floor load certificate", "Client", "17 March 2023"],
          ["4", "Shipment not later than week 30", "Yunling", "28 July 2023"],
        )
        .text("Minutes taken by Chen Yiran, distributed on 23 February 2023."),
    { class: "G/会议", date: "2023-02-21", customer: "Nordlyset Sjomat AS" },
  ),

  paper(
    "what a conferencing program wrote down",
    (p) =>
      p
        .row("腾讯会议", "智能纪要（由AI生成，已人工校对）")
        .title("濮阳市龙湖高级技工学校 & 云岭智能 实训线验收问题沟通会", 28)
        .row("会议号：418 902 773", "开始：2025/06/11 15:02", "结束：2025/06/11 15:47")
        .text("参会人（6）：校方-荆老师、校方-冉主任、云岭-陆思远、云岭-俞斌、云岭-邹敏、监理-楚工")
        .text("会议摘要：双方就实训线验收遗留的五项问题逐项讨论，校方同意先行投用。")
        .text("议题1 气源压力不足：校方6月20日前增加一台空压机。")
        .text("议题2 学生手册：云岭6月18日前提供印刷版60本。")
        .text("议题3 急停回路：俞斌6月13日到校更换。")
        .text("待办：陆思远整理问题清单；冉主任安排终验时间，暂定2025/07/04。")
        .text("导出时间：2025/06/12 08:30"),
    { asks: "review.no-date", class: "G/会议", customer: "濮阳市龙湖高级技工学校" },
  ),

  paper(
    "a Hong Kong estate manager's record of a site meeting",
    (p) =>
      p
        .text("康澤屋苑物業管理有限公司")
        .title("工程協調會議紀錄", 34)
        .text("第二次會議")
        .row("日期：2021年3月25日（星期四）", "時間：上午10時30分")
        .text("地點：康澤花園管理處會議室")
        .rows(
          ["出席者", "代表"],
          ["康澤屋苑物業管理有限公司", "物業經理 潘偉強先生、工程主任 麥家輝先生"],
          ["杭州云岭智能装备有限公司", "工程師 陸思遠先生"],
        )
        .text("2.1 通過2021年3月4日第一次會議紀錄。")
        .text("2.2 垃圾輸送設備之電源由管理處於4月9日前接妥。")
        .text("2.3 安裝工程定於4月19日開始，每日上午9時至下午5時。")
        .text("2.4 住戶通告由管理處張貼。")
        .text("下次會議：2021年4月15日。散會時間：中午12時。")
        .right("紀錄：麥家輝"),
    { asks: "review.unsure-date", class: "G/会议", date: "2021-03-25", customer: "康澤屋苑物業管理有限公司" },
  ),
];

const visits: Paper[] = [
  paper(
    "a usual form about a visit to a dairy cooperative",
    (p) =>
      p
        .title("客户拜访记录表")
        .rows(
          ["客户名称", "呼伦贝尔市草原牧歌奶业专业合作社", "拜访日期", "2023年10月17日"],
          ["拜访人", "韩磊、俞斌", "拜访方式", "上门"],
          ["受访人", "理事长 斯琴、生产负责人 包海", "地点", "鄂温克旗巴彦托海镇"],
        )
        .text("拜访目的：了解奶桶清洗线使用情况，推介自动码垛。")
        .text("拜访内容：清洗线自2022年5月投用，日处理1200桶，运行正常；客户对码垛感兴趣，担心冬季低温。")
        .text("客户需求：希望给出零下30度的保温方案。")
        .text("下一步计划：11月10日前提交方案。")
        .row("填写人：韩磊", "填写日期：2023年10月19日", "主管：吕建国"),
    { class: "G/拜访", date: "2023-10-17", customer: "呼伦贝尔市草原牧歌奶业专业合作社" },
  ),

  paper(
    "a report after a journey to a university hospital",
    (p) =>
      p
        .title("走访报告", 36)
        .text("2019年5月23日，我和陆思远到海南滨江医科大学附属医院走访，见到后勤处符处长和手术室蒙护士长。")
        .text("一、基本情况。该院现有手术间26间，2018年10月购入的进口气动物流已过保，故障较多。")
        .text(
          "二、交流情况。我们参观了中心供应室，介绍了箱式传送系统，符处长表示明年预算中可考虑，蒙护士长希望看样板医院。",
        )
        .text("三、建议。尽快邀请院方在7月前参观样板项目。")
        .right("销售部 韩磊")
        .right("2019年5月27日"),
    { class: "G/拜访", date: "2019-05-23", customer: "海南滨江医科大学附属医院" },
  ),

  paper(
    "how we received a bureau's people in our plant",
    (p) =>
      p
        .title("客户来访接待记录")
        .row("来访单位：衢州市信安机关事务服务中心", "来访时间：2024年4月11日 9:30")
        .row("来访人数：5人", "带队：副主任 毛建军", "接待人：吕建国、邹敏")
        .text("来访事由：考察档案库房自动存取设备。")
        .rows(
          ["时间", "安排", "陪同"],
          ["9:30", "会议室，公司介绍", "吕建国"],
          ["10:10", "参观装配车间、样机演示", "陆思远"],
          ["11:30", "座谈交流", "吕建国、邹敏"],
        )
        .text("客户反馈：存取速度满意，关心消防联动，要求提供2023年的两个同类案例。")
        .text("后续：4月18日前寄出案例资料。"),
    { class: "G/拜访", date: "2024-04-11", customer: "衢州市信安机关事务服务中心" },
  ),

  paper(
    "an English report of a visit to a brewery",
    (p) =>
      p
        .title("CUSTOMER VISIT REPORT", 34)
        .row("Customer: Mekong Delta Brewing Joint Stock Company", "Country: Vietnam")
        .row("Date of visit: 7 December 2023", "Report date: 12 December 2023")
        .row("Visited by: Chen Yiran, Yu Bin", "Persons met: Mr. Pham Quoc Bao, Ms. Le Thi Hoa")
        .text("Purpose: inspection of the crate washer delivered in March 2023 and talk about a second line.")
        .text("Findings: the machine runs 20 hours a day; two nozzles blocked by labels; operators well trained.")
        .text("Discussion: the customer plans a second line for the spring of 2025 and expects a better price.")
        .text("Actions: send nozzle set by 20 December 2023; prepare a layout in January 2024."),
    { class: "G/拜访", date: "2023-12-07", customer: "Mekong Delta Brewing Joint Stock Company" },
  ),
];

const surveys: Paper[] = [
  paper(
    "a usual form filled in by a hospital",
    (p) =>
      p
        .title("顾客满意度调查表")
        .text("尊敬的客户：感谢您使用云岭智能的产品，请在相应栏内打√，填好后于2021年12月31日前寄回。")
        .row("客户名称：铜陵市天井湖康复医院", "填表人：章莉", "填表日期：2021年12月17日")
        .rows(
          ["调查项目", "很满意", "满意", "一般", "不满意"],
          ["产品质量", "√", "", "", ""],
          ["交货及时性", "", "√", "", ""],
          ["安装调试", "√", "", "", ""],
          ["售后服务", "", "", "√", ""],
          ["价格", "", "√", "", ""],
        )
        .text("其他意见：售后电话有时打不通。")
        .text("表单编号：YL-QR-8.2.1  版本：A/2（2020年1月1日起用）"),
    { class: "K/满意度调查", date: "2021-12-17", customer: "铜陵市天井湖康复医院" },
  ),

  paper(
    "one answer out of an online questionnaire",
    (p) =>
      p
        .row("问卷星", "答卷详情")
        .title("云岭智能2024年度客户满意度问卷", 30)
        .row("序号：37", "提交时间：2024/11/20 13:26:09", "用时：214秒")
        .row("来源：微信", "IP：江苏盐城")
        .text("1. 贵单位名称：盐城市盐渎速配供应链管理有限公司")
        .text("2. 您的姓名：嵇伟    3. 您的职位：运营主管")
        .text("4. 您使用我们的设备多久了？  1—3年（2022年9月起）")
        .text("5. 您对设备稳定性打几分？（1—10）  9")
        .text("6. 您对上门服务打几分？（1—10）  8")
        .text("7. 您对备件供应打几分？（1—10）  6")
        .text("8. 您愿意向同行推荐云岭吗？  愿意")
        .text("9. 还有什么想说的？  备件希望华东有仓。")
        .text("导出日期：2024/12/02"),
    { class: "K/满意度调查", date: "2024-11-20", customer: "盐城市盐渎速配供应链管理有限公司" },
  ),

  paper(
    "a school's marks for a year's service",
    (p) =>
      p
        .title("用户满意度评价表", 36)
        .rows(
          ["用户单位", "评价项目", "服务期间"],
          ["北海市银滩区第一中学", "食堂自动分餐线维护", "2022年9月1日至2023年6月30日"],
        )
        .rows(
          ["评价内容", "满分", "得分"],
          ["维护人员到场及时", "25", "24"],
          ["维护质量", "30", "28"],
          ["着装、礼貌、进出校登记", "15", "15"],
          ["资料齐全", "10", "8"],
          ["总体感受", "20", "19"],
          ["合计", "100", "94"],
        )
        .text("评语：师傅认真负责，暑假检修请提前通知。")
        .row("评价人：宁桂芳", "单位盖章", "2023年7月5日"),
    { class: "K/满意度调查", date: "2023-07-05", customer: "北海市银滩区第一中学" },
  ),

  paper(
    "an English survey filled in by a bakery",
    (p) =>
      p
        .title("Customer Satisfaction Survey", 34)
        .row("Company: Glenfarrow Bakeries plc", "Completed by: Fiona Munro, Plant Manager")
        .row("Order reference: YL-2208 (delivered 30 March 2020)", "Date completed: 9 September 2020")
        .text("Please rate from 1 (very poor) to 5 (excellent).")
        .rows(
          ["Question", "Rating"],
          ["Quality of the equipment", "5"],
          ["On-time delivery", "3"],
          ["Documentation in English", "2"],
          ["Commissioning team", "5"],
          ["Response to enquiries", "4"],
          ["Would you buy from us again?", "Yes"],
        )
        .text("Comments: The manual needs a proper translation.")
        .text("Please return to Hangzhou Yunling Intelligent Equipment Co., Ltd. before 30 September 2020."),
    { class: "K/满意度调查", date: "2020-09-09", customer: "Glenfarrow Bakeries plc" },
  ),

  paper(
    "a Taiwanese clinic's answers",
    (p) =>
      p
        .title("客戶滿意度調查問卷")
        .text("杭州云岭智能装备有限公司 品保部 敬上")
        .row("公司寶號：新竹安聯醫療器材有限公司", "填寫人：彭思齊", "填寫日期：2025年1月14日")
        .rows(
          ["項目", "非常滿意", "滿意", "普通", "不滿意", "非常不滿意"],
          ["產品品質", "☑", "□", "□", "□", "□"],
          ["交期", "□", "☑", "□", "□", "□"],
          ["業務服務態度", "☑", "□", "□", "□", "□"],
          ["技術支援", "□", "☑", "□", "□", "□"],
          ["客訴處理", "□", "□", "☑", "□", "□"],
        )
        .text("購買產品：貼標機（2024年6月交機）")
        .text("寶貴意見：希望維修影片有中文繁體字幕。")
        .text("請於2025年1月24日前傳真回覆，謝謝。"),
    { class: "K/满意度调查", date: "2025-01-14", customer: "新竹安聯醫療器材有限公司" },
  ),
];

const complaints: Paper[] = [
  paper(
    "a usual form about a cooperative's complaint",
    (p) =>
      p
        .title("客户投诉处理单")
        .row("编号：TS-2021-033", "投诉日期：2021年8月30日", "受理人：邹敏")
        .rows(
          ["投诉单位", "淮安市白马湖禽蛋养殖专业合作社", "联系人", "仇桂林"],
          ["产品名称", "鸡蛋分级机 YL-EG4", "购买日期", "2021年4月22日"],
          ["投诉方式", "电话☑ 信函□ 来人□", "联系电话", "15951230677"],
        )
        .text("投诉内容：分级机称重不准，大小蛋混装，8月中旬以来碎蛋率达到百分之四，客户要求赔偿损失。")
        .text("原因分析：称重传感器受潮漂移。")
        .text("处理措施：更换四只防潮传感器，免费重新标定。")
        .row("处理人：俞斌", "完成日期：2021年9月6日", "客户意见：认可")
        .row("结案：吕建国", "结案日期：2021年9月10日"),
    { class: "K/投诉", date: "2021-08-30", customer: "淮安市白马湖禽蛋养殖专业合作社" },
  ),

  paper(
    "a hotel's letter of complaint",
    (p) =>
      p
        .title("投诉函")
        .text("杭州云岭智能装备有限公司：")
        .text(
          "我司于2023年6月向贵司购买送物机器人两台，自11月8日以来先后七次在电梯口停机，其中11月25日晚致使客人被困电梯前厅，严重影响我店声誉。",
        )
        .text("我们多次致电贵司售后，对方答应11月28日到场，至今无人前来。对此我们非常不满，现正式投诉，并要求：")
        .text(
          "一、2023年12月12日前派技术人员彻底解决；",
          "二、对造成的损失给予合理赔偿；",
          "三、书面说明服务迟延的原因。",
        )
        .text("望贵司重视，尽快答复。")
        .right("成都锦悦商务酒店管理有限公司")
        .right("2023年12月5日"),
    { class: "K/投诉", date: "2023-12-05", customer: "成都锦悦商务酒店管理有限公司" },
  ),

  paper(
    "a Taiwanese electronics maker's complaint form",
    (p) =>
      p
        .text("桃園聯芯捷電子股份有限公司")
        .title("客訴單", 36)
        .row("供應廠商：杭州云岭智能装备有限公司", "客訴日期：2024/03/11", "單號：CC-2403-007")
        .row("品名：自動上料機", "機號：YL-AL-2311", "交貨日期：2024/01/19")
        .text("不良現象：上料手臂夾爪於連續運轉三小時後鬆脫，造成托盤掉落，累計損壞基板64片。")
        .text("嚴重程度：□ 輕微  □ 一般  ☑ 嚴重")
        .text("要求事項：請於2024/03/18前回覆原因及改善對策，並派員到廠。")
        .row("提出：葉人豪", "審核：曾國棟", "核准：邱顯榮"),
    { class: "K/投诉", date: "2024-03-11", customer: "桃園聯芯捷電子股份有限公司" },
  ),

  paper(
    "a letter of complaint from Malaysia",
    (p) =>
      p
        .text("Sungai Emas Palm Foods Sdn. Bhd.", "Lot 18, Jalan Perindustrian, 81700 Pasir Gudang, Johor, Malaysia")
        .skip()
        .text("27 January 2022")
        .skip()
        .text("Hangzhou Yunling Intelligent Equipment Co., Ltd.", "Attn: Customer Service")
        .skip()
        .text("Dear Sirs,", "Complaint about drum filling machine, serial no. YL-DF-0932")
        .text(
          "We regret to say that we are very dissatisfied with the above machine, which was commissioned on 11 October 2021. Since the first week of January the filling heads have been leaking, and on 19 January 2022 a whole shift was lost.",
        )
        .text(
          "Your engineer promised new seals by 21 January; nothing has arrived. We must ask you to replace the filling heads free of charge and to compensate us for the oil lost.",
        )
        .text("We expect your reply not later than 4 February 2022.")
        .text("Yours faithfully,", "Azlan bin Hamid", "Factory Manager"),
    { class: "K/投诉", date: "2022-01-27", customer: "Sungai Emas Palm Foods Sdn. Bhd." },
  ),

  paper(
    "a property manager's stern letter without the word in its title",
    (p) =>
      p
        .text("燕北函〔2020〕41号")
        .title("关于车库升降机构反复故障的交涉函", 32)
        .text("杭州云岭智能装备有限公司：")
        .text(
          "贵公司2019年9月交付的丽景园机械车库升降机构，2020年5月至6月间故障11次，业主车辆三次被困，投诉不断，我公司已先行赔付业主。",
        )
        .text("贵公司6月15日维修后仅过四天再次停机，维修质量令人无法接受。现要求贵公司：")
        .text("（一）7月10日前更换全部链条和制动器；", "（二）承担已发生的赔付款；", "（三）指定专人驻场至7月31日。")
        .text("逾期不改，我公司将向有关部门反映并保留追究责任的权利。")
        .right("北京燕北城市物业管理集团有限公司第三分公司")
        .right("2020年7月2日"),
    { class: "K/投诉", date: "2020-07-02", customer: "北京燕北城市物业管理集团有限公司第三分公司" },
  ),
];

const suggestions: Paper[] = [
  paper(
    "a usual form filled in by a university library",
    (p) =>
      p
        .title("客户建议表")
        .row("客户名称：辽宁浑河师范大学图书馆", "提出日期：2023年3月8日")
        .row("提出人：佟雪", "联系方式：024-86571180", "使用设备：图书自动分拣机（2021年安装）")
        .text("建议内容：")
        .text("1. 建议还书口加装缓冲垫，减少书角磕碰。")
        .text("2. 希望分拣统计能按月导出表格。")
        .text("3. 若能增加夜间静音模式更好。")
        .text("公司回复：第2条已列入2023年6月的软件版本，其余两条研究后答复。")
        .row("回复人：陆思远", "回复日期：2023年3月15日"),
    { class: "K/建议", date: "2023-03-08", customer: "辽宁浑河师范大学图书馆" },
  ),

  paper(
    "a tea cooperative's letter with some ideas",
    (p) =>
      p
        .title("关于改进茶叶色选机的几点建议", 34)
        .text("云岭智能的各位师傅：")
        .text(
          "我们联社2020年3月买了贵公司的色选机，用了两个春茶季，总的来说很好用。在使用中我们有一些想法，供你们参考：",
        )
        .text(
          "第一，操作屏的字小，老社员看不清，建议把按钮放大。",
          "第二，建议出料口加一个挂袋的钩子，省一个人工。",
          "第三，建议每年2月采茶前组织一次培训。",
        )
        .text("以上建议不一定对，盼望贵公司越办越好。")
        .right("恩施市芭蕉硒露茶叶专业合作社联合社")
        .right("2021年9月16日"),
    { class: "K/建议", date: "2021-09-16", customer: "恩施市芭蕉硒露茶叶专业合作社联合社" },
  ),

  paper(
    "an English suggestion form from a parcel carrier",
    (p) =>
      p
        .title("CUSTOMER SUGGESTION FORM", 34)
        .text("Hangzhou Yunling Intelligent Equipment Co., Ltd. - we welcome your ideas")
        .rows(
          ["Company", "Kauri Coast Couriers Limited"],
          ["Name", "Hemi Walker"],
          ["Date", "2 October 2024"],
          ["Equipment", "Parcel sorter YL-C80, in service since May 2023"],
        )
        .text("Your suggestion:")
        .text(
          "We suggest adding a counter for each chute to the home screen, so that drivers can see how full a bag is. It would also be good to have the belt speed adjustable without a password.",
        )
        .text("Expected benefit: fewer jams in the evening peak.")
        .row("For office use: received by Chen Yiran", "Reply due: 16 October 2024"),
    { class: "K/建议", date: "2024-10-02", customer: "Kauri Coast Couriers Limited" },
  ),

  paper(
    "a Hong Kong nursing home's proposal for improvement",
    (p) =>
      p
        .text("聖約翰頤養院有限公司")
        .title("改善建議書", 36)
        .row("致：杭州云岭智能装备有限公司 客戶服務部", "日期：2022年8月15日")
        .text("事由：送餐輸送車使用建議")
        .text("敝院自2022年2月起使用貴公司送餐輸送車四部，運作大致順暢。現就日常使用提出建議如下：")
        .text(
          "（一）建議降低提示音量，以免影響院友午睡。",
          "（二）建議於車身兩側加裝反光條。",
          "（三）希望提供可更換式餐盤隔熱墊。",
        )
        .text("如蒙採納，敝院樂意於9月份協助試用。")
        .right("院長 羅慧儀 謹啟"),
    { class: "K/建议", date: "2022-08-15", customer: "聖約翰頤養院有限公司" },
  ),
];

const others: Paper[] = [
  undecided("our quotation to a school", (p) =>
    p
      .title("报价单")
      .row("致：漳州市芗江第二中学 总务处", "报价日期：2023年9月5日")
      .row("报价编号：YLQ-23-0905", "有效期至：2023年10月5日")
      .rows(
        ["产品", "型号", "数量", "单价", "金额"],
        ["餐盘清洗机", "YL-QX3", "1", "86,000.00", "86,000.00"],
        ["回收输送线", "YL-HS8", "8米", "2,750.00", "22,000.00"],
      )
      .right("合计：¥108,000.00")
      .text("以上价格含税含运费，交货期为合同签订后40天。")
      .row("报价单位：杭州云岭智能装备有限公司", "报价人：邹敏"),
  ),

  undecided("our delivery note to a pharmacy chain", (p) =>
    p
      .title("送货单")
      .row("收货单位：太原晋康大药房连锁有限公司", "送货日期：2022年11月2日", "No. 0009163")
      .rows(
        ["序号", "名称及规格", "单位", "数量", "备注"],
        ["1", "药盒输送模组 400×2000", "件", "12", "订单 JK-1018"],
        ["2", "立柱", "根", "24", ""],
        ["3", "电控箱", "台", "2", "易碎"],
      )
      .text("货物如有短缺损坏，请于三日内通知。")
      .row("送货单位：云岭智能", "送货人：孙志刚", "收货人签字：武秀珍"),
  ),

  undecided("a hospital's notice of a tender", (p) =>
    p
      .title("公开招标公告")
      .text(
        "大理市苍洱人民医院智能静配中心设备采购项目的潜在投标人应在云南省公共资源交易平台获取招标文件，并于2024年8月20日9时30分前递交投标文件。",
      )
      .text(
        "一、项目编号：DLCG2024-0187",
        "二、预算金额：235.00万元",
        "三、采购需求：静配中心输液分拣设备一套，含安装及三年质保。",
      )
      .text(
        "四、投标人资格：具有独立承担民事责任的能力，不接受联合体。",
        "五、获取招标文件时间：2024年7月30日至8月6日。",
      )
      .text("六、采购人：大理市苍洱人民医院  联系人：段老师  0872-2190336")
      .text("代理机构：云南滇衡招标咨询有限公司")
      .right("2024年7月29日"),
  ),

  undecided("a pay slip", (p) =>
    p
      .title("工资条", 34)
      .row("杭州云岭智能装备有限公司", "2021年5月份", "发放日期：2021-06-10")
      .rows(
        ["姓名", "部门", "基本工资", "岗位津贴", "加班费", "社保", "公积金", "个税", "实发"],
        ["俞斌", "售后服务部", "6500.00", "1200.00", "860.00", "682.50", "780.00", "18.23", "7079.27"],
      )
      .text("如有疑问请于三个工作日内联系人力资源部。工资信息请保密。"),
  ),

  undecided("minutes among ourselves", (p) =>
    p
      .title("售后服务部周例会纪要", 34)
      .row("时间：2023年11月6日 8:30", "地点：三楼小会议室", "主持：何晓丹")
      .text("参加：邹敏、俞斌、倪珊、孙志刚    缺席：无")
      .text(
        "1. 上周完成维修单17张，超期2张。",
        "2. 备件仓盘点定于11月11日，全员参加。",
        "3. 年底出差报销11月30日前交齐。",
      )
      .text("4. 值班表自11月13日起调整。")
      .row("记录：倪珊", "发送：本部门全体"),
  ),

  undecided("a landlord's notice that the power will be cut", (p) =>
    p
      .title("停电通知")
      .text("园区各企业：")
      .text(
        "接供电部门通知，因10千伏良运线检修，园区定于2022年8月14日（星期日）6:00至18:00停电，请各单位提前关闭设备电源，做好备份，安排好生产。",
      )
      .text("应急电话：0571-88776120。给您带来的不便敬请谅解。")
      .right("杭州良渚科创园物业服务中心")
      .right("2022年8月10日"),
  ),

  undecided("our pro-forma invoice to an Egyptian mill", (p) =>
    p
      .title("PROFORMA INVOICE")
      .text("Hangzhou Yunling Intelligent Equipment Co., Ltd.")
      .row("To: Delta Crown Flour Mills S.A.E., Tanta, Egypt", "PI No.: YLPI-240318")
      .row("Date: 18 March 2024", "Validity: 30 days")
      .rows(
        ["Item", "Qty", "Unit price USD", "Amount USD"],
        ["Bag palletiser YL-BP12", "1 set", "64,800.00", "64,800.00"],
        ["Spare parts kit", "1 set", "2,150.00", "2,150.00"],
      )
      .right("TOTAL FOB NINGBO USD 66,950.00")
      .text("This is not a demand for payment of tax. For customs and opening of L/C only.")
      .text("Beneficiary bank: Bank of Hangzhou, Liangzhu sub-branch"),
  ),

  undecided("a software house's reminder that we owe money", (p) =>
    p
      .title("催款函")
      .text("杭州云岭智能装备有限公司：")
      .text(
        "截至2023年4月30日，贵司尚欠我司MES实施二期款人民币85,000.00元，该款依约应于2023年2月28日前支付，现已逾期。",
      )
      .text("请贵司于收到本函后七日内将上述款项汇入我司账户。如已付款，请忽略本函。")
      .text("开户行：交通银行南京珠江路支行    账号：320006610018170298456")
      .right("南京鼓楼云栈软件有限公司")
      .right("2023年5月8日"),
  ),

  undecided("a promise of secrecy, signed by us and a hospital group", (p) =>
    beside(
      p
        .title("保密协议")
        .text("甲方：福建闽康医疗投资集团有限公司", "乙方：杭州云岭智能装备有限公司")
        .text("鉴于双方拟就智慧药房项目进行技术交流，为保护各自的商业秘密，约定如下：")
        .text("一、保密信息包括图纸、数据、患者信息、报价及其他标明保密的资料。")
        .text("二、接收方不得向第三方披露，不得用于本项目以外的目的。")
        .text("三、保密期限自签署之日起五年。")
        .text("四、违反本协议的，应赔偿对方的全部损失。本协议一式两份。"),
      ["甲方（盖章）", "代表：池国栋", "2024年9月3日"],
      ["乙方（盖章）", "代表：吕建国", "2024年9月5日"],
    ),
  ),

  undecided("the draft of a sales contract that nobody signed", (p) =>
    beside(
      p
        .text("（草稿，供讨论，2025年4月8日第二版）")
        .title("设备销售合同")
        .text("买方：呼和浩特市青城第四幼儿园", "卖方：杭州云岭智能装备有限公司")
        .rows(["名称", "数量", "单价", "金额"], ["晨检通道机", "2台", "17,500.00", "35,000.00"])
        .text("一、合同总价35,000.00元，税率【13%】。")
        .text("二、交货时间：【 】年【 】月【 】日前。")
        .text("三、付款方式：【待定】。", "四、质保：两年。", "五、本合同自双方签字盖章之日起生效。"),
      ["买方（盖章）：", "代表：", "日期：    年  月  日"],
      ["卖方（盖章）：", "代表：", "日期：    年  月  日"],
    ),
  ),
];

/**
 * Papers of hospitals, schools, bureaus, hotels, carriers and firms abroad, as they reach or leave a maker of automation
 * equipment. They were written by somebody who did not know by which rules the archive reads, and nothing was tuned on
 * them when they came.
 */
export const papersOfOffices: Paper[] = [
  ...dataForms,
  ...charts,
  ...contacts,
  ...contracts,
  ...orders,
  ...money,
  ...calls,
  ...mails,
  ...minutes,
  ...visits,
  ...surveys,
  ...complaints,
  ...suggestions,
  ...others,
];
