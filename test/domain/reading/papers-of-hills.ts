import { beside, digitalInvoice, ourPaper, type Paper, undecided } from "./paper.ts";

const us = "杭州云岭智能装备有限公司";
const traditional = "杭州雲嶺智能裝備有限公司";
const english = "Hangzhou Yunling Intelligent Equipment Co., Ltd.";
const taxNumber = "91330110MA2KYL5D7X";

// The clauses name no type for these classes.
const order = "D/订单";
const invoice = "F/发票";
const payment = "F/付款凭证";

/** Papers of hospitals, schools, mines, power plants, hotels, law firms and public bodies, each with its own template, written by somebody who did not know the archive's rules. */
export const papersOfHills: Paper[] = [
  // J
  ourPaper(
    "a mine's particulars on our sales department's collection form",
    (p) =>
      p
        .right("YL-QR-7.2-03  版本：B/2  2019年7月1日实施")
        .title("往来单位信息采集表（客户类）")
        .row("建档部门：销售二部", "建档日期：2023年4月17日")
        .rows(
          ["单位全称", "毕西县乌石岭煤业有限责任公司"],
          ["曾用名", "毕西县乌石岭煤矿（2011年改制）"],
          ["成立时间", "1994年6月"],
          ["统一社会信用代码", "91520522MA6GRT3P4H"],
          ["注册资本", "人民币8600万元"],
          ["企业性质", "☐国有  ☑民营  ☐外资  ☐其他"],
          ["法定代表人", "罗绍全"],
          ["注册地址", "贵州省毕节市毕西县石岭镇矿山路1号"],
          ["采矿许可证有效期", "2018-11-02 至 2033-11-01"],
          ["开户行/账号", "毕西农村商业银行石岭支行 2710010001200118834"],
          ["主要产品/产能", "无烟煤，90万吨/年"],
          ["拟采购产品", "井下巡检机器人、皮带机巡检轨道"],
          ["信用评价", "A"],
        )
        .text("注：本表一户一份，资料变更应于5个工作日内更新；附营业执照复印件1份。")
        .row("填表：丁若川", "审核：姚立群"),
    { class: "J/客户基本信息表", date: "2023-04-17", customer: "毕西县乌石岭煤业有限责任公司" },
  ),
  ourPaper(
    "a Taiwanese hospital's customer card",
    (p) =>
      p
        .title("客戶資料卡")
        .row("客戶編號：TW-0037", "建檔日期：民國112年8月22日")
        .rows(
          ["客戶名稱", "財團法人澄湖紀念醫院"],
          ["統一編號", "49120376"],
          ["負責人", "院長 賴柏彥"],
          ["設立日期", "民國71年3月1日"],
          ["院址", "臺中市霧峰區澄湖路二段218號"],
          ["電話／傳真", "04-2339-0418／04-2339-0420"],
          ["床數", "急性一般病床 612床"],
          ["聯絡窗口", "總務室 採購組 魏小姐 分機 2215"],
          ["付款條件", "驗收後月結60天，電匯"],
          ["往來產品", "藥局自動調劑設備、檢體輸送系統"],
        )
        .row("建檔：林芷瑄", "主管核可：周政佑")
        .text("表單編號 SA-F-012 Rev.3　修訂日期 110.01.15　保存年限：永久"),
    { class: "J/客户基本信息表", asks: "review.no-date", customer: "財團法人澄湖紀念醫院" },
  ),
  ourPaper(
    "a Singapore hotel's account form for a new customer",
    (p) =>
      p
        .title("NEW CUSTOMER INFORMATION FORM")
        .middle(english)
        .text("To be completed by the customer. Please write in block letters.")
        .rows(
          ["Registered name", "Marlowe Bay Hotels Pte. Ltd."],
          ["Trading as", "The Marlowe Bay"],
          ["UEN", "200614872K"],
          ["Date of incorporation", "2 May 2006"],
          ["GST registered", "Yes, since 1 January 2008"],
          ["Registered address", "61 Tanjong Selat Road, #02-01, Singapore 098517"],
          ["Nature of business", "Hotels and serviced apartments"],
          ["Number of employees", "340"],
          ["Accounts payable contact", "Ms Priya Menon, ap@marlowebay.example"],
          ["Bankers", "Straits Union Bank, Telok branch"],
          ["Credit limit requested", "SGD 80,000"],
        )
        .text("I confirm that the information given above is true and complete.")
        .row("Name: Desmond Koh", "Position: Financial Controller", "Date: 14 March 2023")
        .text("Form CR-01, issue 4, January 2021"),
    { class: "J/客户基本信息表", date: "2023-03-14", customer: "Marlowe Bay Hotels Pte. Ltd." },
  ),
  ourPaper(
    "a city hospital's chart of its departments",
    (p) =>
      p
        .middle("岱西市第三人民医院")
        .title("组织架构图")
        .right("编制日期：2023年9月4日")
        .middle("党委会")
        .middle("院长  顾维忠")
        .row("副院长 史晓岚", "副院长 白启明", "总会计师 龚敏")
        .row("医务部", "后勤保障部", "财务部")
        .row("护理部", "设备科（科长 邵东）", "审计科")
        .row("药学部", "基建科", "招标采购办公室")
        .row("检验科", "信息中心", "医保办")
        .skip()
        .text("编制：院长办公室", "说明：2023年8月机构调整后设招标采购办公室，原器械科更名为设备科。"),
    { class: "J/客户组织架构图", date: "2023-09-04", customer: "岱西市第三人民医院" },
  ),
  ourPaper(
    "a builder's list of whom to call on a site",
    (p) =>
      p
        .title("项目对接人员通讯录", 34)
        .text("客户单位：浙南宏岳建设集团有限公司", "项目：台越市妇幼保健院迁建工程物流传输系统")
        .right("更新日期：2024-05-20")
        .rows(
          ["序号", "姓名", "部门/岗位", "手机", "邮箱", "负责事项"],
          ["1", "冯国梁", "项目经理", "13957760218", "fgl@hongyue.example", "总体协调"],
          ["2", "葛珊", "商务部", "13615771903", "geshan@hongyue.example", "合同、请款"],
          ["3", "杜永贵", "机电安装", "15088934017", "dyg@hongyue.example", "预埋、进场"],
          ["4", "苗青", "资料员", "18857702264", "mq@hongyue.example", "竣工资料"],
          ["5", "江海涛", "安全员", "13706650482", "", "安全交底"],
        )
        .text("本通讯录含个人信息，仅限项目联系使用。", "整理人：倪佳"),
    { class: "J/客户联系人信息", date: "2024-05-20", customer: "浙南宏岳建设集团有限公司" },
  ),
  ourPaper(
    "a Hong Kong property manager's chart of its posts",
    (p) =>
      p
        .title("啟泰物業管理有限公司")
        .middle("KAI TAI PROPERTY MANAGEMENT LIMITED")
        .title("公司組織架構圖", 32)
        .middle("董事總經理 何兆倫")
        .row("營運總監 方麗儀", "工程總監 麥志恆", "財務總監 羅詠詩")
        .row("區域經理（港島）", "機電工程部", "會計部")
        .row("區域經理（九龍）", "維修保養部", "採購部")
        .row("客戶服務中心", "工程監督", "薪酬組")
        .skip()
        .text("製表日期：2024年2月19日", "製表：人力資源及行政部", "地址：香港九龍觀塘駿業里12號啟泰中心9樓"),
    { class: "J/客户组织架构图", date: "2024-02-19", customer: "啟泰物業管理有限公司" },
  ),

  // Y
  ourPaper(
    "a hospital's contract for equipment from us, signed on two days",
    (p) =>
      beside(
        p
          .right("合同编号：QYYY-SB-2024-041")
          .title("医疗辅助设备采购合同")
          .text("甲方（采购方）：沁原市中医医院", `乙方（供应方）：${us}`)
          .text("根据甲方2024年5月14日院内议价结果（议价编号2024-YJ-22），双方经协商一致，订立本合同。", "一、标的物")
          .rows(
            ["名称", "型号", "数量", "单价（元）", "金额（元）"],
            ["智能中药饮片调配机", "YL-TCM600", "1台", "386000.00", "386000.00"],
            ["药筐回收线", "YL-R20", "1套", "54000.00", "54000.00"],
          )
          .text(
            "合同总价：人民币肆拾肆万元整（¥440000.00），含税、运输、安装及培训费。",
            "二、交货期：合同生效后45日内送至甲方药学部。",
            "三、付款：安装验收合格后付90%，余10%作为质保金，验收满一年后无息支付。",
            "四、质保期三年，自验收合格之日起计算。乙方保证所供设备为2024年以后出厂的全新产品。",
            "五、廉洁条款：乙方不得以任何形式向甲方工作人员给予回扣，违者列入不良记录。",
            "六、本合同一式五份，甲方三份、乙方二份，双方签字并盖章后生效。",
          ),
        [
          "甲方（盖章）：沁原市中医医院",
          "委托代理人：张保华",
          "签订日期：2024年6月3日",
          "电话：0356-2217640",
          "开户行：沁原农商行府东支行",
        ],
        [
          `乙方（盖章）：${us}`,
          "委托代理人：陆文博",
          "签订日期：2024年6月7日",
          "电话：0571-86703155",
          "开户行：杭州联合银行丁桥支行",
        ],
      ),
    { class: "Y/销售合同", date: "2024-06-07", customer: "沁原市中医医院", amount: "440000.00" },
  ),
  ourPaper(
    "a vocational school's government procurement contract",
    (p) =>
      beside(
        p
          .title("政府采购合同")
          .middle("（货物类）")
          .text(
            "项目名称：智能制造实训中心机器人工作站采购项目",
            "项目编号：LQZC2023-G3-0117",
            "采购计划文号：岭采计〔2023〕208号",
            "甲方：岭前县职业技术学校",
            `乙方：${us}`,
          )
          .page()
          .text(
            "甲、乙双方根据2023年9月26日岭前县职业技术学校实训设备公开招标的结果及《中华人民共和国政府采购法》，签订本合同。",
            "1. 货物内容：六轴机器人工作站6套、数字孪生教学软件1套、耗材包6套，详见附件《分项报价表》。",
            "2. 合同金额：人民币（大写）壹佰贰拾捌万陆仟元整（¥1286000.00）。",
            "3. 交付时间：2023年12月20日前。交付地点：岭前县职业技术学校实训楼二楼。",
            "4. 履约保证金：合同价的1%，验收后30日内退还。",
            "5. 资金支付：预付40%，验收合格后付60%，由县财政国库集中支付。",
            "6. 质量保证期：五年。",
            "7. 合同公告：甲方于签订后2个工作日内在政府采购网公告。",
          ),
        [
          "甲方：岭前县职业技术学校（公章）",
          "法定代表人或授权代表：钱国华",
          "地址：岭前县文昌路66号",
          "签字日期：2023年10月18日",
        ],
        [
          `乙方：${us}（公章）`,
          "法定代表人或授权代表：谢云峰",
          "地址：杭州市临平区兴岭街9号",
          "签字日期：2023年10月18日",
        ],
      ),
    { asks: "review.unsure-class", date: "2023-10-18", customer: "岭前县职业技术学校", amount: "1286000.00" },
  ),
  ourPaper(
    "a contract by which we buy sensors from an institute's works",
    (p) =>
      beside(
        p
          .title("工业品买卖合同")
          .row(`买受人：${us}`, "合同编号：YLCG23-0916")
          .row("出卖人：江川光电技术研究所", "签订地点：杭州")
          .text("第一条 标的、数量、价款及交（提）货时间")
          .rows(
            ["标的名称", "规格", "单位", "数量", "单价", "总金额"],
            ["激光测距传感器", "JG-LD40", "只", "300", "620.00", "186000.00"],
            ["防爆护罩", "JG-H2", "只", "300", "85.00", "25500.00"],
          )
          .text(
            "合计人民币金额（大写）：贰拾壹万壹仟伍佰元整  ¥211500.00（含13%增值税）",
            "第二条 质量标准：按出卖人企业标准Q/JCGD 012-2020执行，并提供出厂检定证书。",
            "第三条 出卖人对质量负责的条件及期限：自交货之日起18个月。",
            "第四条 包装标准：纸箱防静电包装，包装物不回收。",
            "第五条 交货：2023年11月10日前一次交清，运费由出卖人负担。",
            "第六条 检验标准、方法：买受人到货7日内抽检。",
            "第七条 结算方式：货到票到后30日内电汇。",
            "第八条 本合同自双方签字盖章之日起生效。",
          ),
        ["出卖人（章）：江川光电技术研究所", "委托代理人：裴志刚", "电话：028-83390177", "日期：2023年9月19日"],
        [`买受人（章）：${us}`, "委托代理人：应思远", "电话：0571-86703160", "日期：2023年9月21日"],
      ),
    { class: "Y/采购合同", date: "2023-09-21", customer: "江川光电技术研究所", amount: "211500.00" },
  ),
  ourPaper(
    "a law firm retained for a year",
    (p) =>
      beside(
        p
          .middle("浙江衡直律师事务所")
          .title("常年法律顾问聘请合同")
          .right("（2024）衡直顾字第031号")
          .text(`聘请方（甲方）：${us}`, "受聘方（乙方）：浙江衡直律师事务所")
          .text(
            "甲方因经营管理需要，聘请乙方担任常年法律顾问。经双方协商，订立如下条款：",
            "一、乙方指派贺明、施雨桐律师为甲方法律顾问，提供合同审查、法律咨询、规章制度修订、出具律师函等服务。",
            "二、聘期一年，自2024年2月1日起至2025年1月31日止。",
            "三、顾问费每年人民币60000元（陆万元整），本合同签订后10日内付清。诉讼、仲裁案件另行委托。",
            "四、乙方应对在服务中知悉的甲方商业秘密予以保密。",
            "五、甲方应向乙方如实提供有关材料。",
            "六、本合同自双方签字、盖章之日起生效，一式两份。",
          ),
        [`甲方：${us}`, "代表：谢云峰", "2024年1月26日"],
        ["乙方：浙江衡直律师事务所", "代表：贺明", "2024年1月26日"],
      ),
    { class: "Y/服务合同", date: "2024-01-26", customer: "浙江衡直律师事务所", amount: "60000.00" },
  ),
  ourPaper(
    "an audit firm's letter of engagement with our consent below",
    (p) =>
      p
        .title("审计业务约定书")
        .right("钱塘信永会约字[2023]第1187号")
        .text(`甲方：${us}`, "乙方：钱塘信永会计师事务所（普通合伙）")
        .text(
          "兹由甲方委托乙方对2023年度财务报表进行审计，经双方协商，达成以下约定：",
          "一、审计的目标和范围：乙方接受甲方委托，对甲方按照企业会计准则编制的2023年12月31日的资产负债表，2023年度的利润表、现金流量表以及财务报表附注进行审计。",
          "二、甲方的责任：及时提供审计所需的全部资料（2024年1月20日前）。",
          "三、乙方的责任：按照中国注册会计师审计准则执行审计工作，于2024年3月31日前出具审计报告。",
          "四、审计收费：本次审计服务的费用总额为人民币48000元。甲方应于本约定书签署之日起15日内支付50%，其余于审计报告出具日结清。",
          "五、审计报告的使用：不得修改乙方出具的审计报告及其后附财务报表。",
          "六、本约定书自签署之日起生效，双方履行完毕全部义务后终止。一式两份，双方各执一份。",
        )
        .skip()
        .rows(
          [`甲方：${us}（公章）`, "乙方：钱塘信永会计师事务所（普通合伙）（公章）"],
          ["授权代表：（签名）毛秀珍", "授权代表：（签名）孔祥睿"],
          ["二〇二三年十一月十五日", "二〇二三年十一月二十日"],
        ),
    { class: "Y/服务合同", date: "2023-11-20", customer: "钱塘信永会计师事务所（普通合伙）", amount: "48000.00" },
  ),
  ourPaper(
    "a yearly upkeep contract that we gave a power plant",
    (p) =>
      beside(
        p
          .right("合同编号：BHRD-WB-2023-0088")
          .title("输煤巡检机器人年度维护保养服务合同", 32)
          .row("委托方：滨湖热电有限责任公司", `受托方：${us}`)
          .text(
            "鉴于委托方于2020年购置受托方YL-INS300型巡检机器人四台，质保期已于2022年12月届满，现委托受托方承担2023年度维护保养，双方约定如下：",
            "1 服务期限：2023年3月1日至2024年2月29日。",
            "2 服务内容：每季度定期保养一次；故障响应4小时内，到场24小时内；软件升级。",
            "3 服务费用：年度服务费人民币136,800.00元（含6%增值税），备件按实结算。",
            "4 支付方式：半年支付一次，凭增值税专用发票结算。",
            "5 安全：受托方人员进厂须办理工作票，遵守委托方《外委单位安全管理办法》（2021版）。",
            "6 考核：每发生一次响应超时扣500元。",
            "7 合同附件：安全协议、设备清单。",
          ),
        ["委托方：滨湖热电有限责任公司", "（合同专用章）", "签约代表：曾凡林", "签约日期：2023年2月20日"],
        [`受托方：${us}`, "（合同专用章）", "签约代表：陆文博", "签约日期：2023年2月24日"],
      ),
    { class: "Y/服务合同", date: "2023-02-24", customer: "滨湖热电有限责任公司" },
  ),
  ourPaper(
    "a workshop that we rent from an industrial park",
    (p) =>
      beside(
        p
          .title("厂房租赁合同")
          .text("出租方（甲方）：杭州丁溪产业园区开发有限公司", `承租方（乙方）：${us}`)
          .text(
            "第一条 租赁标的：杭州市临平区丁溪路188号产业园5号厂房一层，建筑面积1620平方米，房产证号：浙（2019）临平不动产权第0041726号。",
            "第二条 用途：装配、调试及仓储。",
            "第三条 租期：三年，自2024年4月1日至2027年3月31日止；免租期一个月。",
            "第四条 租金：第一年每月人民币40500元，第二年起每年递增3%；先付后用，每季度支付一次。",
            "第五条 押金：人民币121500元，合同期满无违约无息退还。",
            "第六条 水电费按表计收，物业费每月每平方米2元另计。",
            "第七条 未经甲方书面同意，乙方不得转租。",
            "第八条 任何一方提前解约，应提前90日书面通知对方并支付两个月租金作为违约金。",
            "第九条 本合同经双方签章后生效，一式四份。",
          ),
        ["甲方（签章）：杭州丁溪产业园区开发有限公司", "经办人：厉蓉", "签订日期：2024年3月12日"],
        [`乙方（签章）：${us}`, "经办人：俞凯", "签订日期：2024年3月12日"],
      ),
    { class: "Y/其他合同", asks: "review.ask-always", date: "2024-03-12", customer: "杭州丁溪产业园区开发有限公司" },
  ),
  ourPaper(
    "a manager of buildings who looks after our office floors",
    (p) =>
      beside(
        p
          .right("JL-HT-WY-2023-17")
          .title("写字楼物业服务合同")
          .text(`甲方（业主/使用人）：${us}`, "乙方（物业服务企业）：杭州嘉邻物业服务有限公司")
          .text(
            "第一章 物业基本情况：兴岭街9号云岭大厦，总建筑面积5280平方米，2018年竣工。",
            "第二章 服务内容：保洁、保安、绿化、公共设施设备日常运行维护、车辆停放管理。",
            "第三章 服务期限：自2023年7月1日起至2025年6月30日止。",
            "第四章 服务费用：物业服务费每年316800元，两年合计人民币陆拾叁万叁仟陆佰元整（¥633,600.00），按季支付。",
            "第五章 服务质量：执行《杭州市物业服务等级标准（2015）》乙级。",
            "第六章 违约责任：服务不达标经书面通知逾期不改的，甲方有权解除合同。",
            "第七章 附则：本合同壹式肆份，甲乙双方各执贰份，自签订之日起生效。",
          ),
        ["甲方（盖章）", us, "签字：俞凯", "签订日期：2023年6月21日"],
        ["乙方（盖章）", "杭州嘉邻物业服务有限公司", "签字：潘小春", "签订日期：2023年6月19日"],
      ),
    { class: "Y/服务合同", date: "2023-06-21", customer: "杭州嘉邻物业服务有限公司", amount: "633600.00" },
  ),
  ourPaper(
    "a supplement that makes a builder's purchase from us larger",
    (p) =>
      beside(
        p
          .title("补充协议（一）")
          .right("协议编号：HY-JD-2023-112-B1")
          .text("甲方（买方）：皖东兴筑建筑安装工程有限公司", `乙方（卖方）：${us}`)
          .text(
            "甲乙双方于2023年8月9日签订了《气动物流传输设备销售合同》（编号：HY-JD-2023-112，以下简称“原合同”）。因院方增加站点，经双方协商，达成补充协议如下：",
            "一、在原合同基础上增加收发站点4个、风机1台，增加价款人民币柒万贰仟元整（¥72000.00）。",
            "二、增加部分交货期为本协议签订后20日。",
            "三、增加价款的支付比例按原合同第五条执行。",
            "四、本补充协议与原合同具有同等法律效力，未涉及的内容仍按原合同执行。",
            "五、本协议一式肆份，双方各执贰份，盖章后生效。",
          ),
        ["甲方（盖章）：皖东兴筑建筑安装工程有限公司", "代表签字：储大伟", "2024年1月8日"],
        [`乙方（盖章）：${us}`, "代表签字：陆文博", "2024年1月10日"],
      ),
    {
      class: "Y/销售合同",
      date: "2024-01-10",
      customer: "皖东兴筑建筑安装工程有限公司",
      amount: "72000.00",
    },
  ),
  ourPaper(
    "a Taiwanese university's contract to buy our laboratory line",
    (p) =>
      p
        .title("財物買賣契約書")
        .right("契約編號：113-TS-029")
        .text(
          "立契約書人",
          "　買方：學校財團法人泰嶼科技大學（以下簡稱甲方）",
          `　賣方：${traditional}（以下簡稱乙方）`,
        )
        .text(
          "茲因甲方向乙方購買自動化產線教學設備，雙方同意訂定本契約，條款如下：",
          "第一條　標的：自動化產線教學設備一套，規格如附件。",
          "第二條　契約總價：新臺幣貳佰參拾伍萬元整（NT$2,350,000），含運費、關稅、安裝測試費及教育訓練費。",
          "第三條　交貨期限：民國113年8月31日以前，送達甲方工程館一樓實驗室。",
          "第四條　付款辦法：驗收合格後，乙方檢具發票，甲方於三十日內一次付清。",
          "第五條　保固：自驗收合格日起二年。",
          "第六條　逾期罰款：每逾一日按契約總價千分之一計算。",
          "第七條　本契約正本二份，雙方各執一份為憑。",
        )
        .skip()
        .text("甲方：學校財團法人泰嶼科技大學（印）", "代表人：校長 簡文旭", "地址：臺南市安平區泰嶼路一段100號")
        .skip()
        .text(`乙方：${traditional}（印）`, "代表人：謝雲峰", "地址：浙江省杭州市臨平區興嶺街9號")
        .skip()
        .middle("中　華　民　國　113　年　4　月　29　日"),
    { class: "Y/销售合同", asks: "review.no-date", customer: "學校財團法人泰嶼科技大學", amount: "2350000.00" },
  ),
  ourPaper(
    "a Hong Kong clinic group's upkeep contract with us",
    (p) =>
      beside(
        p
          .title("設備保養服務合約")
          .right("合約編號：WS/MC/2023/06")
          .text("客戶：和晞醫療集團有限公司（「甲方」）", `服務商：${traditional}（「乙方」）`)
          .text(
            "1. 服務範圍：為甲方位於中環、沙田及荃灣三間診所之自動取藥機（共五台）提供定期保養及緊急維修。",
            "2. 合約期：2023年11月1日至2024年10月31日，為期十二個月。",
            "3. 服務費：全年港幣96,000元正，分四期，每季首月十日前繳付。",
            "4. 定期保養：每兩個月一次，辦公時間內進行。",
            "5. 緊急維修：接報後翌個工作天內到場。",
            "6. 更換零件另行報價，經甲方書面同意後方可進行。",
            "7. 任何一方可給予對方兩個月書面通知終止本合約。",
            "8. 本合約受香港特別行政區法律管轄。",
          ),
        ["甲方授權簽署及公司印章", "和晞醫療集團有限公司", "姓名：梁穎芝", "職位：營運經理", "日期：2023年10月16日"],
        ["乙方授權簽署及公司印章", traditional, "姓名：陸文博", "職位：銷售總監", "日期：2023年10月19日"],
      ),
    { class: "Y/服务合同", date: "2023-10-19", customer: "和晞醫療集團有限公司" },
  ),
  ourPaper(
    "an Australian mine's agreement for the supply of conveyors' robots",
    (p) =>
      beside(
        p
          .right("Contract No. KRM-SUP-0419")
          .title("GOODS SUPPLY AGREEMENT", 36)
          .text(
            "Between",
            "KARRINGA RIDGE MINING PTY LTD (ABN 61 118 204 557) of Level 4, 22 Hayward Street, Perth WA 6000 (the Purchaser)",
            `and ${english} of 9 Xingling Street, Linping, Hangzhou, China (the Supplier)`,
          )
          .text(
            "1. Goods. The Supplier sells and the Purchaser buys three (3) belt conveyor inspection robots, model YL-INS500, with spare parts as listed in Schedule 1.",
            "2. Price. The price is AUD 418,500.00, CIF Fremantle, Incoterms 2020. It is fixed and not subject to rise and fall.",
            "3. Delivery. The Goods must be delivered on or before 30 September 2024.",
            "4. Payment. 30% on signature, 60% against shipping documents, 10% on site acceptance.",
            "5. Warranty. 24 months from site acceptance.",
            "6. Title passes on payment; risk passes in accordance with the Incoterm.",
            "7. Governing law. The law of Western Australia. The Vienna Convention of 1980 does not apply.",
          )
          .text("EXECUTED AS AN AGREEMENT"),
        [
          "Signed for KARRINGA RIDGE MINING PTY LTD",
          "Signature: M. Tolhurst",
          "Name: Megan Tolhurst",
          "Title: Supply Manager",
          "Date: 17 May 2024",
        ],
        [
          "Signed for the Supplier",
          "Signature: Lu Wenbo",
          "Name: Lu Wenbo",
          "Title: Sales Director",
          "Date: 22 May 2024",
        ],
      ).text("Template LEG-T-014 v6, approved 3 February 2022. Page 1 of 1"),
    { class: "Y/销售合同", date: "2024-05-22", customer: "KARRINGA RIDGE MINING PTY LTD" },
  ),
  ourPaper(
    "a London patent firm's letter of engagement, countersigned by us",
    (p) =>
      p
        .text("Penhallow & Strake LLP", "Patent and Trade Mark Attorneys", "40 Cloth Court, London EC1A 7LX")
        .skip()
        .text("4 September 2023")
        .text("Our ref: NS/EB/Y0217")
        .skip()
        .text(`The Directors, ${english}`, "9 Xingling Street, Linping District, Hangzhou, China")
        .skip()
        .title("LETTER OF ENGAGEMENT", 28)
        .text(
          "Dear Sirs,",
          "Thank you for instructing us. This letter and our Terms of Business (January 2022 edition) set out the basis on which we will act for you.",
          "1. Services. We will advise on and file up to three European patent applications for your inspection robots.",
          "2. Fees. Our fixed fee for the work described is GBP 18,600.00, excluding official fees and VAT.",
          "3. People. Nicola Strake, Partner, will have overall responsibility for the work.",
          "4. Invoices are issued monthly and are payable within 30 days.",
          "5. Either side may end the engagement by written notice.",
          "Please sign and return one copy of this letter to show your agreement.",
          "Yours faithfully,",
          "Nicola Strake",
          "Partner, for and on behalf of Penhallow & Strake LLP",
        )
        .skip()
        .text(
          "We agree to the terms of this letter.",
          `Signed: Xie Yunfeng, Director, for and on behalf of ${english}`,
          "Date: 11 September 2023",
        ),
    { class: "Y/服务合同", asks: "review.draft", date: "2023-09-11", customer: "Penhallow & Strake LLP" },
  ),

  // D
  ourPaper(
    "a coal group's order printed from its ERP",
    (p) =>
      p
        .text("晋北朔峰能源股份有限公司")
        .title("物资采购订单")
        .row("订单号：4500381926", "订单日期：2024.07.16", "采购组：P07 机电")
        .text(`供应商：200417 ${us}`, "供应商联系人：陆文博  电话：0571-86703155")
        .text("送货地址：山西省朔州市朔峰大道88号中心库  收货人：郝建军 13903490271")
        .rows(
          ["行项目", "物料编码", "物料描述", "数量", "单位", "含税单价", "含税金额", "交货日期"],
          ["10", "31040077", "巡检机器人驱动轮组", "12", "套", "2850.00", "34200.00", "2024.08.10"],
          ["20", "31040082", "充电触点", "40", "只", "165.00", "6600.00", "2024.08.10"],
          ["30", "31040090", "防爆摄像模组", "6", "只", "4300.00", "25800.00", "2024.08.25"],
        )
        .right("含税总金额：66600.00 元")
        .text(
          "请贵司收到订单后2日内确认并按期交货，送货单须注明订单号。",
          "付款条件：挂账60天。发票请于当月25日前寄达财务共享中心。",
        )
        .row("采购员：武晓丽", "审批：冀学文", "打印时间：2024.07.18 09:41"),
    { class: order, date: "2024-07-16", customer: "晋北朔峰能源股份有限公司", amount: "66600.00" },
  ),
  ourPaper(
    "a children's hospital's order form faxed to us",
    (p) =>
      p
        .text("传真 FAX  共1页  2023/12/06 15:22")
        .title("湘岳市儿童医院设备科订货单", 34)
        .row("编号：SBK-DH-231206", "订货日期：2023年12月6日")
        .text(`致：${us}`, "请按下列品种、数量供货：")
        .rows(
          ["品名", "型号", "数量", "单价", "小计"],
          ["物流传输瓶（儿科专用）", "YL-P110", "60个", "210", "12600"],
          ["传输瓶密封圈", "Φ110", "200个", "8", "1600"],
        )
        .text("总计：壹万肆仟贰佰元整（14200.00元）", "交货要求：2023年12月20日前送至门诊楼负一层设备库房。")
        .row("申请人：易小敏", "科长：申屠平", "（湘岳市儿童医院设备科章）"),
    { class: order, date: "2023-12-06", customer: "湘岳市儿童医院", amount: "14200.00" },
  ),
  ourPaper(
    "our own order for castings",
    (p) =>
      p
        .title(us, 30)
        .title("采购订单 PURCHASE ORDER", 30)
        .row("订单编号：PO240311-07", "下单日期：2024-03-11")
        .row("供应商：甬北恒铸机械有限公司", "联系人：虞国平 13586590124")
        .rows(
          ["序号", "图号", "名称", "材质", "数量", "单价", "金额"],
          ["1", "YL3-021", "减速箱壳体", "QT450", "80", "318.00", "25440.00"],
          ["2", "YL3-022", "端盖", "HT200", "160", "46.00", "7360.00"],
        )
        .text("合计金额（含税13%）：32800.00", "交期：2024-04-15  交货地点：丁溪路188号5号厂房")
        .text("1. 来料须附材质报告。 2. 不合格品退货，运费由供方承担。 3. 请签字回传确认。")
        .row("制单：应思远", "批准：俞凯", "供方确认：虞国平 2024-03-12"),
    { class: order, date: "2024-03-11", customer: "甬北恒铸机械有限公司", amount: "32800.00" },
  ),
  ourPaper(
    "a Taiwanese hotel's order",
    (p) =>
      p
        .title("礁山溫泉大飯店股份有限公司")
        .title("訂 購 單", 32)
        .row("單號：PUR-1130618-02", "訂購日期：113年6月18日")
        .row(`廠商：${traditional}`, "幣別：美元 USD")
        .rows(
          ["項次", "品名規格", "數量", "單價", "金額"],
          ["1", "送餐機器人 YL-S20（含充電座）", "4台", "5,900.00", "23,600.00"],
          ["2", "托盤組", "8組", "75.00", "600.00"],
        )
        .right("合計：USD 24,200.00")
        .text(
          "交貨日期：113年8月10日　交貨地點：宜蘭縣礁山鄉溫泉路36號",
          "付款方式：交貨驗收後30天內T/T",
          "注意事項：請於三日內簽回；逾期交貨每日扣款千分之三。",
        )
        .row("承辦：藍怡君", "採購主任：江明哲", "總經理：褚宏志")
        .text("統一編號 28430917　TEL 03-988-6120　表單 P-04（109.03版）"),
    { class: order, asks: "review.no-date", customer: "礁山溫泉大飯店股份有限公司", amount: "24200.00" },
  ),
  ourPaper(
    "a Dubai hotel's local purchase order",
    (p) =>
      p
        .text("AL SAFIR CREEK HOTEL LLC", "P.O. Box 30917, Dubai, United Arab Emirates   TRN 100264718300003")
        .title("LOCAL PURCHASE ORDER")
        .row("LPO No.: 24-01873", "LPO Date: 09-May-2024")
        .row(`Vendor: ${english}`, "Vendor code: V-2208")
        .row("Quotation ref.: YL-Q-24-118 dated 22-Apr-2024", "Requested by: Housekeeping")
        .rows(
          ["#", "Description", "Qty", "Unit price", "Amount (AED)"],
          ["1", "Linen delivery robot, model YL-S30", "2", "31,500.00", "63,000.00"],
          ["2", "Lift interface module", "2", "4,200.00", "8,400.00"],
        )
        .right("Total AED 71,400.00")
        .text(
          "Delivery: on or before 30-Jun-2024, receiving dock B2, Sunday to Thursday, 08:00 to 14:00.",
          "Payment: 60 days from the date of invoice. Quote the LPO number on all documents.",
        )
        .row("Prepared by: Joel Fernandes", "Approved by: Samira Haddad, Director of Finance"),
    { class: order, date: "2024-05-09", customer: "AL SAFIR CREEK HOTEL LLC", amount: "71400.00" },
  ),

  // F
  ourPaper(
    "our invoice to a county hospital",
    (p) =>
      digitalInvoice(p, {
        title: "电子发票（增值税专用发票）",
        number: "24332000000187402265",
        date: "2024年04月23日",
        buyer: ["云和江畔县人民医院", "12331125472610093F"],
        seller: [us, taxNumber],
        goods: [["*通用设备*静配中心贴签机", "YL-IV30", "台", "2", "48000", "96000.00", "13%", "12480.00"]],
        sum: ["合计", "¥96000.00", "¥12480.00"],
        words: "壹拾万捌仟肆佰捌拾圆整",
        total: "108480.00",
        note: "合同号：JPRY-2023-077  销方开户银行：杭州联合银行丁桥支行",
        clerk: "毛秀珍",
      }),
    { class: invoice, date: "2024-04-23", customer: "云和江畔县人民医院", amount: "108480.00" },
  ),
  ourPaper(
    "an invoice from a software house that serves us",
    (p) =>
      digitalInvoice(p, {
        title: "电子发票（普通发票）",
        number: "23512000000093316840",
        date: "2023年08月30日",
        buyer: [us, taxNumber],
        seller: ["成都青衿软件股份有限公司", "91510100MA61QJ8N2B"],
        goods: [
          ["*信息技术服务*系统运维费", "2023年1-6月", "项", "1", "28301.89", "28301.89", "6%", "1698.11"],
          ["*信息技术服务*接口开发费", "", "项", "1", "18867.92", "18867.92", "6%", "1132.08"],
        ],
        sum: ["合计", "¥47169.81", "¥2830.19"],
        words: "伍万圆整",
        total: "50000.00",
        note: "服务期：2023-01-01至2023-06-30；合同编号QJ-2022-SV-403",
        clerk: "阮洁",
      }),
    { class: invoice, date: "2023-08-30", customer: "成都青衿软件股份有限公司", amount: "50000.00" },
  ),
  ourPaper(
    "a bank's slip of a power plant's transfer to us",
    (p) =>
      p
        .text("杭州联合银行")
        .title("客户收款回单", 32)
        .row("回单编号：20240118-0091827364", "第1次打印")
        .rows(
          ["付款人户名", "滨湖热电有限责任公司", "收款人户名", us],
          ["付款人账号", "1103028809000076551", "收款人账号", "201000288190033"],
          ["付款人开户行", "滨湖市商业银行营业部", "收款人开户行", "杭州联合银行丁桥支行"],
        )
        .row("币种：人民币", "金额（小写）：68,400.00", "金额（大写）：陆万捌仟肆佰元整")
        .row("交易日期：2024-01-18", "交易时间：10:27:54", "交易流水号：88401173")
        .text("摘要/附言：2023下半年机器人维保费", "业务类型：大额支付来账")
        .text("电子回单专用章", "打印日期：2024-02-05  本回单可重复打印，请勿重复记账。"),
    { class: payment, date: "2024-01-18", customer: "滨湖热电有限责任公司", amount: "68400.00" },
  ),
  ourPaper(
    "our cash receipt to a kindergarten",
    (p) =>
      p
        .title("收 款 收 据")
        .right("№ 0038217")
        .middle("2023 年 5 月 31 日")
        .text(
          "今收到  杭州禾苗幼儿园",
          "交来  送餐小车配件款及上门检修费",
          "人民币（大写）  贰仟叁佰陆拾元整    ¥ 2360.00",
          "收款方式：☐现金  ☑转账  ☐支票",
        )
        .row(`收款单位（财务专用章）：${us}`)
        .row("会计：毛秀珍", "出纳：费晶晶", "经手人：丁若川")
        .text("第二联 交付款单位    浙财票监印 2022年版"),
    { class: payment, date: "2023-05-31", customer: "杭州禾苗幼儿园", amount: "2360.00" },
  ),
  ourPaper(
    "a treasury's voucher of payment for a school",
    (p) =>
      p
        .title("财政直接支付凭证（收账通知）", 32)
        .row("凭证号：ZJ20231229004417", "凭证日期：2023年12月29日")
        .row("付款单位：岭前县职业技术学校", "预算年度：2023")
        .rows(
          ["付款人", "", "收款人", ""],
          ["全称", "岭前县职业技术学校", "全称", us],
          ["账号", "岭前县国库 33012500", "账号", "201000288190033"],
          ["开户银行", "岭前县农商银行", "开户银行", "杭州联合银行丁桥支行"],
        )
        .row("金额（大写）", "柒拾柒万壹仟陆佰元整", "（小写）¥771600.00")
        .row("支出功能分类：2050302", "经济分类：50601", "资金性质：一般公共预算")
        .text("用途：智能制造实训中心机器人工作站60%尾款", "代理银行已办讫  2023.12.29"),
    { class: payment, date: "2023-12-29", customer: "岭前县职业技术学校", amount: "771600.00" },
  ),
  ourPaper(
    "a Taiwanese testing laboratory's e-invoice to us",
    (p) =>
      p
        .text("宏準電子檢測股份有限公司")
        .title("電子發票證明聯")
        .title("113年09-10月", 32)
        .title("QW-31827764", 32)
        .text("2024-10-08 14:22:07　格式：25")
        .row("隨機碼：4417", "總計：63,000")
        .text(
          "賣方：宏準電子檢測股份有限公司　統編 54207713",
          `買方：${traditional}`,
          "地址：新竹縣竹北市光明九路55號6樓",
        )
        .text("交易明細")
        .rows(
          ["品名", "數量", "單價", "金額"],
          ["電磁相容測試費", "1", "45,000", "45,000"],
          ["測試報告（英文版）", "1", "15,000", "15,000"],
        )
        .row("銷售額合計：60,000", "營業稅：3,000", "總計：63,000")
        .text("退貨憑電子發票證明聯正本辦理"),
    { class: invoice, asks: "review.unsure-date", customer: "宏準電子檢測股份有限公司" },
  ),
  ourPaper(
    "a Hong Kong solicitors' invoice to us",
    (p) =>
      p
        .title("區景林律師行")
        .middle("香港中環雪廠里3號永豐商業大廈14樓　電話 2810 4476")
        .title("發票", 34)
        .row("發票編號：INV-23-0562", "發票日期：2023年3月28日")
        .row("檔案編號：L/2022/1190", "付款期限：2023年4月27日")
        .text(`客戶：${traditional}`, "事項：就2022年12月與和晞醫療集團有限公司之保養合約條款提供法律意見")
        .rows(
          ["項目", "金額（港幣）"],
          ["專業服務費（6.5小時 × HK$2,800）", "18,200.00"],
          ["公司註冊處查冊費", "23.00"],
          ["速遞及雜費", "177.00"],
        )
        .right("總額：HK$18,400.00")
        .text("付款方法：請以劃線支票抬頭「區景林律師行」或轉賬至恒通銀行 024-391-006112。"),
    { class: invoice, date: "2023-03-28", customer: "區景林律師行", amount: "18400.00" },
  ),
  ourPaper(
    "our commercial invoice to a hospital in New Zealand",
    (p) =>
      p
        .title(english, 28)
        .middle("9 Xingling Street, Linping District, Hangzhou 311100, P.R. China")
        .title("COMMERCIAL INVOICE", 34)
        .row("Invoice No.: YL23EX-0714", "Date: July 14, 2023")
        .row("Sold to:", "Shipped to:")
        .row("Waimarie District Hospital Trust", "Central Store, Gate 3")
        .row("118 Totara Street, Nelson 7010", "118 Totara Street, Nelson 7010")
        .text("Sales contract: YL-NZ-2305 dated May 8, 2023    Terms: CIP Nelson    Port: Ningbo to Nelson")
        .rows(
          ["Marks", "Description of goods", "Quantity", "Unit price USD", "Amount USD"],
          ["WDHT 1-3", "Specimen transport carriers", "300 pcs", "27.50", "8,250.00"],
          ["WDHT 4-5", "Pneumatic tube station", "5 sets", "2,190.00", "10,950.00"],
        )
        .right("TOTAL: USD 19,200.00")
        .text(
          "SAY US DOLLARS NINETEEN THOUSAND TWO HUNDRED ONLY.",
          "Country of origin: China. HS code 8428.20. Gross weight 412 kg.",
        )
        .right("Authorised signature: Ni Jia"),
    { class: invoice, date: "2023-07-14", customer: "Waimarie District Hospital Trust", amount: "19200.00" },
  ),
  ourPaper(
    "a bank's advice that an Australian mine's money has come in",
    (p) =>
      p
        .text("QIANJIANG COMMERCIAL BANK CO., LTD.   Hangzhou Branch, International Department")
        .title("CREDIT ADVICE", 36)
        .middle("INWARD REMITTANCE")
        .row("Our reference: IR240603558811", "Advice date: 2024/06/03")
        .rows(
          ["Beneficiary", english],
          ["Beneficiary account", "NRA 571900288410"],
          ["Ordering customer", "KARRINGA RIDGE MINING PTY LTD"],
          ["Ordering bank", "Swan River Bank, Perth"],
          ["Amount", "AUD 125,550.00"],
          ["Charges", "SHA"],
          ["Value date", "2024/06/03"],
          ["Remittance information", "30 PCT DEPOSIT KRM-SUP-0419"],
        )
        .text("We have credited the above amount to your account today.")
        .text("This is a computer generated advice. No signature is required."),
    { class: payment, date: "2024-06-03", customer: "KARRINGA RIDGE MINING PTY LTD", amount: "125550.00" },
  ),

  // G
  ourPaper(
    "a telephone note of a hospital's call to the service desk",
    (p) =>
      p
        .title("客户来电记录单")
        .row("编号：KF-LD-0926", "记录人：费晶晶")
        .rows(
          ["来电单位", "岱西市第三人民医院"],
          ["来电人/职务", "邵东，设备科科长"],
          ["来电号码", "0599-8031726"],
          ["来电时间", "2023年10月11日 9:35—9:48"],
          ["设备", "YL-P110物流传输系统（2021年安装）"],
        )
        .text(
          "通话内容：询问住院二部新增三个站点的工期，以及利旧原有风机是否可行；希望本月内安排工程师现场勘察。",
          "答复：已告知一般工期为25天，风机需现场测算，约定10月19日勘察。",
          "后续跟进：10月12日转技术部卢工。",
        )
        .text("客服部  表单版本 2022-A"),
    { class: "G/电话", date: "2023-10-11", customer: "岱西市第三人民医院" },
  ),
  ourPaper(
    "an institute's reply by e-mail on the dates of a test",
    (p) =>
      p
        .text(
          "主题：回复：关于样机低温试验时间安排",
          "发件人：骆一鸣 <luoyiming@hbcoldlab.example>",
          "收件人：陆文博 <luwb@yunling-equip.example>",
          "抄送：设备室 <equip@hbcoldlab.example>",
          "发送时间：2024年1月22日（星期一）16:08",
          "附件：低温舱排期.xlsx（18KB）",
        )
        .skip()
        .text(
          "陆经理：",
          "您好！来信收悉。低温舱一月份排期已满，最早可安排在2月26日至28日，请贵方样机于2月23日前送到。",
          "试验大纲按上次讨论的执行，温度点增加零下40度一档。进场人员请提供保险证明。",
          "顺祝商祺！",
          "骆一鸣  副研究员",
          "哈北寒区工程研究院 机电试验室",
          "电话：0451-86297013",
        )
        .skip()
        .text(
          "—————— 原始邮件 ——————",
          "发件人：陆文博  发送时间：2024年1月19日 10:15",
          "骆老师您好，我司巡检机器人样机想在贵院做低温试验，一月底前能否安排？",
        ),
    { class: "G/邮件", date: "2024-01-22", customer: "哈北寒区工程研究院" },
  ),
  ourPaper(
    "minutes of a meeting with a builder and its dates to come",
    (p) =>
      p
        .title("项目协调会会议纪要")
        .middle("台越市妇幼保健院迁建工程物流传输系统")
        .rows(
          ["会议时间", "2024年6月13日 14:00-16:20"],
          ["会议地点", "浙南宏岳建设集团有限公司项目部二楼会议室"],
          ["主持人", "冯国梁"],
          ["记录人", "倪佳"],
        )
        .text("参会人员：", "浙南宏岳建设集团有限公司：冯国梁、杜永贵、苗青", `${us}：陆文博、卢剑、倪佳`)
        .text(
          "会议议定事项：",
          "1. 土建单位于6月30日前完成管井封堵，宏岳项目部书面移交作业面。",
          "2. 云岭7月5日进场，先施工门急诊区域，9月10日前完成单机调试。",
          "3. 竖井内管线与消防喷淋冲突处，由双方技术人员6月17日现场确定。",
          "4. 资料按2019版市建设工程归档要求同步整理。",
        )
        .text("与会各方签字：冯国梁  杜永贵  陆文博  卢剑", "纪要印发日期：2024年6月17日  共3份"),
    { class: "G/会议", date: "2024-06-13", customer: "浙南宏岳建设集团有限公司" },
  ),
  ourPaper(
    "a salesman's report of a trip to a mine",
    (p) =>
      p
        .title("客户拜访报告")
        .row("填报人：丁若川", "部门：销售二部", "填报日期：2023-06-12")
        .rows(
          ["客户名称", "毕西县乌石岭煤业有限责任公司"],
          ["拜访日期", "2023-06-08"],
          ["拜访地点", "石岭镇矿部办公楼"],
          ["客户出席", "机电副总 马兴发、机电科 蒲刚"],
          ["我方人员", "丁若川、卢剑"],
          ["拜访目的", "主运皮带巡检机器人方案交流"],
        )
        .text(
          "一、交流情况：客户介绍了2022年皮带着火事故后的整改要求，主斜井皮带长1180米，要求2023年底前上线巡检系统。",
          "二、客户需求：须具备煤安证，轨道吊挂不得占用行人侧。",
          "三、竞争情况：另有两家厂商报过方案。",
          "四、下一步：6月20日前提交方案和预算。",
        )
        .row("部门经理意见：抓紧落实防爆证件。", "姚立群 6月13日"),
    { class: "G/拜访", date: "2023-06-08", customer: "毕西县乌石岭煤业有限责任公司" },
  ),
  ourPaper(
    "a Taiwanese record of a visit to a hospital",
    (p) =>
      p
        .title("客戶拜訪紀錄表")
        .row("拜訪日期：112年11月30日（四）", "時間：10:00～11:40")
        .rows(
          ["客戶名稱", "財團法人澄湖紀念醫院"],
          ["拜訪對象", "藥劑科 鍾主任、總務室 魏小姐"],
          ["拜訪人員", "林芷瑄、陳冠廷"],
          ["拜訪方式", "親訪"],
        )
        .text(
          "洽談內容：",
          "1. 說明自動調劑設備與院內HIS系統之介接方式，藥劑科希望於113年第二季前完成試辦。",
          "2. 總務室表示113年度資本預算已核定，預計1月公告招標。",
          "3. 院方要求提供國內實績三家以上。",
          "待辦事項：12月8日前寄送型錄與介接規格書。",
        )
        .row("填表人：林芷瑄", "主管：周政佑", "核閱日期：112.12.04"),
    { class: "G/拜访", asks: "review.no-date", customer: "財團法人澄湖紀念醫院" },
  ),
  ourPaper(
    "an American school district's e-mail",
    (p) =>
      p
        .text(
          "From: Hannah Ostrowski <hostrowski@pinehollowschools.example>",
          "Sent: Tuesday, October 3, 2023 9:12 AM",
          "To: Ni Jia <nijia@yunling-equip.example>",
          "Cc: Facilities Office",
          "Subject: RE: Training dates for the robotics kits",
        )
        .skip()
        .text(
          "Hi Jia,",
          "Thanks for the two options. November 6 and 7 work best for our teachers, since there are no classes on election day.",
          "We will have twelve people in the room, most of them new to the kits. Could your trainer cover the safety unit first?",
          "The kits from 2021 are still in use at the middle school, so please bring the older cables as well.",
          "Best,",
          "Hannah Ostrowski",
          "Director of Career and Technical Education",
          "Pine Hollow Unified School District",
          "2200 Orchard Avenue, Pine Hollow, OR 97049 | (503) 555-0148",
        )
        .skip()
        .text(
          "From: Ni Jia",
          "Sent: Wednesday, September 27, 2023 5:40 PM",
          "Dear Ms. Ostrowski, we can offer October 30-31 or November 6-7 for the training. Which do you prefer?",
        ),
    { class: "G/邮件", date: "2023-10-03", customer: "Pine Hollow Unified School District" },
  ),
  ourPaper(
    "a mine's minutes of the first meeting with us",
    (p) =>
      p
        .title("MINUTES OF MEETING")
        .middle("Conveyor Inspection Robots: Kick-off")
        .rows(
          ["Meeting date", "11 June 2024, 10:00 AWST"],
          ["Location", "Karringa Ridge site office and Teams"],
          ["Contract", "KRM-SUP-0419"],
          ["Minutes issued", "14 June 2024, revision 0"],
        )
        .text("Present for Karringa Ridge Mining Pty Ltd: Megan Tolhurst, Aaron Blyth, Suzie Nakamura")
        .text(`Present for ${english}: Lu Wenbo, Lu Jian`)
        .text("Apologies: Greg Pasco")
        .rows(
          ["Item", "Discussion", "Action by", "Due"],
          ["1", "Delivery programme tabled and accepted", "Note", ""],
          ["2", "Drawings for rail supports to be sent for review", "Yunling", "28 June 2024"],
          ["3", "Site inductions for two technicians", "Karringa", "15 August 2024"],
          ["4", "Electrical compliance to AS/NZS 3000:2018", "Yunling", "12 July 2024"],
        )
        .text("Next meeting: 9 July 2024. Minutes taken by S. Nakamura."),
    { class: "G/会议", date: "2024-06-11", customer: "Karringa Ridge Mining Pty Ltd" },
  ),
  ourPaper(
    "a note of a call to a hotel abroad",
    (p) =>
      p
        .title("TELEPHONE CALL RECORD", 34)
        .rows(
          ["Date of call", "19 February 2024"],
          ["Time", "15:05 to 15:20 (Hangzhou)"],
          ["Call", "Outgoing"],
          ["Company", "Marlowe Bay Hotels Pte. Ltd."],
          ["Spoke to", "Desmond Koh, Financial Controller, +65 6555 0139"],
          ["Taken by", "Ni Jia, Overseas Sales"],
        )
        .text(
          "Summary:",
          "Mr Koh said that the two robots delivered in December 2023 are running well in the lobby and on floors 3 to 9. The hotel is thinking of a third unit for the pool bar when its new terrace opens in May. He asked whether the body can be had in white.",
          "Agreed: we send him colour samples by courier this week; he comes back to us after the budget meeting of 8 March.",
        )
        .text("Follow-up entered in CRM: yes"),
    { class: "G/电话", date: "2024-02-19", customer: "Marlowe Bay Hotels Pte. Ltd." },
  ),

  // K
  ourPaper(
    "a hotel's answers to our satisfaction survey",
    (p) =>
      p
        .title("客户满意度调查表")
        .text("尊敬的客户：感谢您选择云岭产品，为改进我们的服务，请您填写本表，并于2024年1月15日前寄回。")
        .row("客户名称：苏州澜庭酒店管理有限公司", "填表人：向晚晴（房务总监）")
        .row("发出日期：2023年12月18日", "回收日期：2024年1月9日")
        .rows(
          ["调查项目", "非常满意", "满意", "一般", "不满意"],
          ["产品质量", "√", "", "", ""],
          ["交货及时性", "", "√", "", ""],
          ["安装调试", "√", "", "", ""],
          ["售后响应", "", "", "√", ""],
          ["人员态度", "√", "", "", ""],
        )
        .text("综合得分：88分", "您的意见：周末报修等待时间稍长。")
        .text("YL-QR-8.2-01  保存期三年"),
    { class: "K/满意度调查", date: "2024-01-09", customer: "苏州澜庭酒店管理有限公司" },
  ),
  ourPaper(
    "a school's complaint as our service desk wrote it down",
    (p) =>
      p
        .title("客户投诉处理单")
        .row("投诉编号：TS-2023-019", "受理日期：2023年11月2日")
        .rows(
          ["投诉单位", "岭前县职业技术学校"],
          ["投诉人", "实训处 柏松  0570-4021886"],
          ["投诉方式", "书面"],
          ["涉及产品", "机器人工作站控制柜"],
          ["责任部门", "工程服务部"],
        )
        .text(
          "投诉内容：10月27日到货的6套控制柜中有2套柜门变形，现场安装人员未及时更换，且擅自离场，影响教学安排，要求三日内换新并书面致歉。",
          "原因分析：运输固定不牢；现场人员未报告。",
          "处理措施：11月4日发出新柜门2套，11月6日更换完毕，部门经理当面致歉。",
          "客户对处理结果的确认：满意  柏松  2023年11月7日",
        )
        .row("受理人：费晶晶", "结案：姚立群", "结案日期：2023年11月10日"),
    { class: "K/投诉", date: "2023-11-02", customer: "岭前县职业技术学校" },
  ),
  ourPaper(
    "a property manager's suggestions on our form",
    (p) =>
      p
        .title("客户意见建议收集表", 34)
        .row("提出单位：武林和苑物业管理有限公司", "联系人：计红梅 13868031557")
        .row("收到日期：2024年8月5日", "收集人：丁若川")
        .text("类别：☐表扬  ☑建议  ☐其他")
        .text(
          "建议内容：",
          "1. 建议清扫机器人增加地下车库模式，避让车位锁。",
          "2. 建议手机端报表增加按楼栋统计，便于向业委会公示。",
          "3. 建议耗材在小程序上直接下单。",
        )
        .text("研发部答复（8月20日）：第1、2项列入2025年一季度版本计划，第3项由市场部评估。")
        .row("归口部门：客服部", "YL-QR-8.2-05"),
    { class: "K/建议", date: "2024-08-05", customer: "武林和苑物业管理有限公司" },
  ),
  ourPaper(
    "a Taiwanese laboratory's questionnaire, filled in",
    (p) =>
      p
        .title("顧客滿意度調查問卷")
        .text("親愛的客戶您好：為提升服務品質，請您撥冗填寫，並於填妥後傳真回覆。")
        .rows(
          ["公司名稱", "宏準電子檢測股份有限公司"],
          ["填寫人", "品保部 田佩珊"],
          ["填寫日期", "113年3月6日"],
          ["調查期間", "112年1月至12月"],
        )
        .rows(
          ["項目", "5", "4", "3", "2", "1"],
          ["產品品質", "V", "", "", "", ""],
          ["交期準確", "", "V", "", "", ""],
          ["技術支援", "V", "", "", "", ""],
          ["文件完整性", "", "", "V", "", ""],
          ["整體滿意度", "", "V", "", "", ""],
        )
        .text("其他意見：中文說明書用語請改為臺灣慣用詞。")
        .text("謝謝您的寶貴意見！"),
    { class: "K/满意度调查", asks: "review.no-date", customer: "宏準電子檢測股份有限公司" },
  ),
  ourPaper(
    "a Hong Kong clinic group's complaint on our form",
    (p) =>
      p
        .title("客戶投訴表格")
        .row("檔案編號：HK-C-2405", "接獲投訴日期：2024年5月27日")
        .rows(
          ["投訴機構", "和晞醫療集團有限公司"],
          ["投訴人", "梁穎芝（營運經理）"],
          ["聯絡電話", "2691 0385"],
          ["相關地點", "沙田診所"],
        )
        .text(
          "投訴事項：自動取藥機於四月至今已三度卡藥，技術員每次到場均逾合約訂明之時限，令病人輪候時間大增，診所對此極為不滿，要求貴公司交代原因及作出賠償。",
          "跟進行動：已安排更換出藥馬達，並於2024年6月3日向客戶提交書面報告。",
        )
        .row("經辦人：林芷瑄", "主管簽署：陸文博", "覆核日期：2024年6月11日"),
    { class: "K/投诉", date: "2024-05-27", customer: "和晞醫療集團有限公司" },
  ),
  ourPaper(
    "a New Zealand hospital's letter of complaint with the stamp of its receipt",
    (p) =>
      p
        .text("Waimarie District Hospital Trust", "118 Totara Street, Nelson 7010, New Zealand")
        .right("RECEIVED 16 OCT 2023")
        .text("9 October 2023")
        .text(`The Customer Service Manager, ${english}`)
        .skip()
        .text("FORMAL COMPLAINT: PNEUMATIC TUBE STATIONS, INVOICE YL23EX-0714")
        .text(
          "Dear Sir or Madam,",
          "I am writing to complain about the stations that reached us on 30 August. Two of the five came with cracked doors, and the manuals were those of another model.",
          "We reported this by telephone on 4 September and were promised replacements within three weeks. Nothing has arrived. Our theatre block has had to send specimens by hand for a month, which is not acceptable.",
          "We ask you to replace both stations by 31 October and to tell us how you will prevent a repetition.",
          "Yours faithfully,",
          "Roimata Hepburn",
          "Procurement and Supply Lead",
        ),
    { class: "K/投诉", date: "2023-10-16", customer: "Waimarie District Hospital Trust" },
  ),
  ourPaper(
    "an American college's answers to our survey",
    (p) =>
      p
        .title("CUSTOMER SATISFACTION SURVEY", 34)
        .middle(english)
        .text("Please rate us from 1 (poor) to 5 (excellent).")
        .rows(
          ["Organization", "Granite Falls Technical College"],
          ["Completed by", "Marcus Lindqvist, Lab Manager"],
          ["Survey sent", "November 20, 2024"],
          ["Date completed and returned", "December 4, 2024"],
        )
        .rows(
          ["Question", "Score"],
          ["Quality of the equipment", "5"],
          ["Delivery on the promised date", "4"],
          ["Training of your staff", "5"],
          ["Speed of technical support", "3"],
          ["Would you recommend us?", "5"],
        )
        .text("Comments: Support replies come overnight because of the time difference; a chat line would help.")
        .text("Form QF-31, rev. C, 2022"),
    { class: "K/满意度调查", date: "2024-12-04", customer: "Granite Falls Technical College" },
  ),

  // Nobody may file these without looking.
  undecided("a Taiwanese quotation", (p) =>
    p
      .title("宏準電子檢測股份有限公司")
      .title("報 價 單", 34)
      .row("報價單號：HQ-1130402", "報價日期：113年4月2日")
      .row(`客戶：${traditional}`, "有效期限：113年5月2日")
      .rows(
        ["項次", "測試項目", "數量", "單價", "複價"],
        ["1", "EN 61000-6-4 傳導／輻射干擾", "1", "28,000", "28,000"],
        ["2", "靜電放電測試", "1", "9,000", "9,000"],
      )
      .right("未稅合計 NT$37,000")
      .text("備註：1. 以上報價未含營業稅。2. 測試時程約10個工作天。3. 如蒙惠顧，請另行下單。")
      .row("業務：田佩珊", "客戶簽章："),
  ),
  undecided("a pro-forma invoice of ours", (p) =>
    p
      .title(english, 28)
      .title("PROFORMA INVOICE", 36)
      .row("PI No.: YL-PI-24031", "Date: 6 March 2024")
      .row("To: Al Safir Creek Hotel LLC", "Validity: 30 days")
      .rows(
        ["Item", "Description", "Qty", "Unit price", "Amount"],
        ["1", "Linen delivery robot, model YL-S30", "2", "USD 8,600.00", "USD 17,200.00"],
        ["2", "Spare battery", "2", "USD 640.00", "USD 1,280.00"],
      )
      .right("Total: USD 18,480.00")
      .text(
        "Payment: 30% in advance, balance before shipment.",
        "This is not a tax invoice. Goods will be produced after the buyer's order is confirmed.",
      ),
  ),
  undecided("our sales department's own weekly meeting", (p) =>
    p
      .title("销售二部周例会纪要")
      .row("时间：2024年3月18日 8:30", "地点：公司三楼小会议室")
      .row("主持：姚立群", "记录：倪佳")
      .text("出席：姚立群、丁若川、倪佳、俞凯、费晶晶")
      .text(
        "1. 丁若川汇报乌石岭煤业、朔峰能源两家客户的跟进情况，本月争取签约一家。",
        "2. 应收账款：沁原市中医医院质保金到期，由费晶晶跟催。",
        "3. 4月展会人员安排：俞凯、倪佳。",
        "4. 出差报销须在返程后5个工作日内提交。",
      )
      .text("抄送：总经办"),
  ),
  undecided("our reminder to a builder to pay", (p) =>
    p
      .title("催款函")
      .right("云岭财函〔2024〕12号")
      .text("皖东兴筑建筑安装工程有限公司：")
      .text(
        "根据双方2023年8月9日签订的《气动物流传输设备销售合同》及补充协议，截至2024年9月30日，贵司尚欠我司货款人民币186,000.00元，已逾期95天。",
        "请贵司于收到本函之日起7日内将上述款项付至我司账户（杭州联合银行丁桥支行，201000288190033），逾期我司将依法追究违约责任。",
        "如已付款，请忽略本函。",
      )
      .right(us)
      .right("2024年10月8日"),
  ),
  undecided("a Hong Kong delivery note", (p) =>
    p
      .title("送 貨 單")
      .row("單號：DN-88213", "日期：2024年1月16日")
      .row("送交：和晞醫療集團有限公司（荃灣診所）", `發貨人：${traditional}`)
      .rows(
        ["貨品", "型號", "數量", "備註"],
        ["自動取藥機出藥馬達", "M-24", "2件", "保養更換"],
        ["藥盒軌道", "R-6", "10條", ""],
      )
      .text("以上貨品經點收無誤。收貨人簽署及蓋章：阿玲 16/1")
      .text("司機：強　車牌：TX 4410"),
  ),
  undecided("a supplier's monthly statement", (p) =>
    p
      .text("Penhallow & Strake LLP", "40 Cloth Court, London EC1A 7LX")
      .title("STATEMENT OF ACCOUNT", 36)
      .row(`Client: ${english}`, "Statement date: 31 January 2024")
      .rows(
        ["Date", "Reference", "Debit GBP", "Credit GBP", "Balance GBP"],
        ["30/11/2023", "Invoice 20871", "6,200.00", "", "6,200.00"],
        ["19/12/2023", "Payment received", "", "6,200.00", "0.00"],
        ["22/12/2023", "Invoice 20944", "4,100.00", "", "4,100.00"],
        ["26/01/2024", "Invoice 21010", "2,850.00", "", "6,950.00"],
      )
      .right("Balance due: GBP 6,950.00")
      .text("Current 2,850.00    30 days 4,100.00    60 days 0.00", "E. & O. E."),
  ),
  undecided("a draft of a cleaning contract that nobody has signed", (p) =>
    beside(
      p
        .right("（征求意见稿 2024.5.6）")
        .title("保洁服务合同")
        .text(`甲方：${us}`, "乙方：杭州嘉邻物业服务有限公司")
        .text(
          "一、服务范围：丁溪路188号5号厂房公共区域日常保洁。",
          "二、服务期限：2024年___月___日至2025年___月___日。",
          "三、服务费：每月人民币________元（待商定）。",
          "四、乙方派驻保洁员2名，每日7:00至16:00在岗。",
          "五、本合同经双方盖章后生效。",
        ),
      ["甲方（盖章）：", "代表：", "日期：    年  月  日"],
      ["乙方（盖章）：", "代表：", "日期：    年  月  日"],
    ),
  ),
  undecided("an empty survey form", (p) =>
    p
      .title("客户满意度调查表")
      .text("尊敬的客户：请您填写本表，您的意见对我们十分重要。")
      .row("客户名称：", "填表人：")
      .row("联系电话：", "填表日期：    年  月  日")
      .rows(
        ["调查项目", "非常满意", "满意", "一般", "不满意"],
        ["产品质量", "☐", "☐", "☐", "☐"],
        ["交货及时性", "☐", "☐", "☐", "☐"],
        ["售后服务", "☐", "☐", "☐", "☐"],
      )
      .text("您的意见和建议：")
      .text("YL-QR-8.2-01  2021年3月修订"),
  ),
  undecided("a note of a call without its day", (p) =>
    p
      .title("电话沟通记录")
      .rows(
        ["客户名称", "湘岳市儿童医院"],
        ["通话日期", "    年    月    日"],
        ["对方人员", "申屠平"],
        ["我方人员", "倪佳"],
      )
      .text("沟通内容：设备科询问传输瓶是否有更小的型号，现有型号低年级患儿标本用不满。已答复有Φ90型，可寄样。")
      .text("记录人签名：倪佳"),
  ),
  undecided("a contract that gives two years for its own signing", (p) =>
    beside(
      p
        .title("设备销售合同")
        .row("合同编号：YLXS-0077", "签订日期：2024年3月12日")
        .text("买方：浔北县图书馆", `卖方：${us}`)
        .rows(["名称", "型号", "数量", "单价", "金额"], ["图书盘点机器人", "YL-LB10", "1台", "98000.00", "98000.00"])
        .text(
          "一、合同总价：人民币玖万捌仟元整（¥98000.00）。",
          "二、交货期：签订后30日。",
          "三、付款：验收后一次付清。",
          "四、双方签字盖章后生效。",
        ),
      ["买方（盖章）：浔北县图书馆", "代表：鄢文静", "签订日期：2023年3月12日"],
      [`卖方（盖章）：${us}`, "代表：陆文博", "签订日期：2023年3月12日"],
    ),
  ),
  undecided("a hotel's menu for our dinner with guests", (p) =>
    p
      .title("澜庭酒店 · 听雨厅")
      .middle("云岭智能答谢晚宴")
      .middle("2024年1月19日 18:00")
      .middle("迎宾六味碟")
      .middle("清蒸太湖白鱼")
      .middle("蟹粉狮子头")
      .middle("响油鳝糊")
      .middle("上汤时蔬")
      .middle("桂花酒酿圆子")
      .middle("每桌¥2,888，酒水另计"),
  ),
];
