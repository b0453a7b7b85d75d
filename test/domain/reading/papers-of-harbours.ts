import { beside, digitalInvoice, ourPaper, type Paper, undecided } from "./paper.ts";

const name = "杭州云岭智能装备有限公司";
const traditional = "杭州雲嶺智能裝備有限公司";
const english = "Hangzhou Yunling Intelligent Equipment Co., Ltd.";
const taxNumber = "91330110MA2H0Q7K3X";

/** Papers of trade and of the ways goods go (quays, cold stores, mills, printers, shops), written by somebody who did not know how the archive reads. */
export const papersOfHarbours: Paper[] = [
  // J: who the customers are
  ourPaper(
    "a port's entry in the register of business partners, printed from the ERP",
    (p) =>
      p
        .row("QR-YX-021 A/3", "打印时间：2024-06-03 16:20", "第 1 页 共 1 页")
        .title("往来单位信息登记表")
        .row("登记日期：2024-05-30", "登记人：骆文静", "往来性质：客户")
        .rows(
          ["单位全称", "舟山金螺港务有限公司"],
          ["单位简称", "金螺港务"],
          ["统一社会信用代码", "91330900MA28K6T41P"],
          ["企业类型 / 成立时间", "有限责任公司（国有控股） / 2009-11-18"],
          ["注册资本", "12,000万元"],
          ["注册地址", "浙江省舟山市定海区临港二路88号"],
          ["法定代表人", "贺继洲"],
          ["主营业务", "散货装卸、堆存、集装箱拆装箱"],
          ["开户行", "中国银行舟山定海支行"],
          ["账号", "3571 5834 0921"],
          ["联系人 / 电话", "设备科 毛建达 / 0580-2065517"],
          ["信用等级 / 账期", "A / 60天"],
        )
        .text("备注：首单为码头散粮袋装码垛线，由市场部展会名单转入。")
        .row("制单：骆文静", "审核：傅海涛"),
    { class: "J/客户基本信息表", date: "2024-05-30", customer: "舟山金螺港务有限公司" },
  ),
  ourPaper(
    "a Taiwanese frozen-food maker's chart of its departments",
    (p) =>
      p
        .middle("高雄晟洋冷凍食品股份有限公司")
        .title("組織系統圖")
        .right("文件編號：HR-002　版次：F")
        .right("製表日期：113年3月1日")
        .middle("股東會")
        .middle("董事會")
        .middle("總經理　柯振聲")
        .row("管理部", "生產部", "品保部", "業務部")
        .row("經理 蔡玉琴", "廠長 洪國泰", "副理 簡淑芬", "協理 方文彬")
        .row("人事課", "前處理課", "檢驗室", "內銷課")
        .row("總務課", "急凍課", "客服室", "外銷課")
        .row("財會課", "包裝課", "", "冷鏈物流課")
        .skip()
        .text("說明：包裝課新設備之採購，由生產部提出，經總經理核准。")
        .row("核准：柯振聲", "製表：蔡玉琴"),
    { class: "J/客户组织架构图", asks: "review.no-date", customer: "高雄晟洋冷凍食品股份有限公司" },
  ),
  ourPaper(
    "a British wholesaler's form to be set up as a customer",
    (p) =>
      p
        .text(english, "Overseas Sales Dept. · export@yunling-equip.example")
        .title("CUSTOMER SET-UP FORM")
        .text("Please complete in block capitals and return by e-mail.")
        .rows(
          ["Registered company name", "Brackwater Cash & Carry Ltd"],
          ["Trading as", "Brackwater Foods"],
          ["Company registration no.", "03917426"],
          ["VAT no.", "GB 714 2280 39"],
          ["Date of incorporation", "4 February 1998"],
          ["Registered office", "Unit 6, Saltings Estate, Grimsby DN31 4QX"],
          ["Nature of business", "Wholesale of chilled and ambient groceries"],
          ["No. of employees", "140"],
          ["Director", "Alison Thwaite"],
          ["Accounts payable contact", "R. Pickersgill, 01472 555 0148"],
          ["Bank / sort code / account", "Humber Bank / 40-21-77 / 61830925"],
          ["Payment terms requested", "30 days from invoice"],
        )
        .skip()
        .text("I confirm that the details given above are correct.")
        .row("Signed: A. Thwaite", "Position: Director")
        .row("Date completed: 11 March 2024", "")
        .text("Form OS-04, issue 2 (2021)"),
    { class: "J/客户基本信息表", date: "2024-03-11", customer: "Brackwater Cash & Carry Ltd" },
  ),
  ourPaper(
    "a list of whom to ring at a textile mill",
    (p) =>
      p
        .title("业务联系人一览表")
        .row("客户：绍兴柯桥彩萃纺织有限公司", "更新日期：2025年2月18日")
        .rows(
          ["序号", "姓名", "部门", "职务", "手机", "邮箱", "负责事项"],
          ["1", "邵国梁", "设备部", "经理", "13857510826", "shaogl@caicui-tex.example", "设备选型、验收"],
          ["2", "倪晓燕", "采购部", "主管", "13989510337", "nixy@caicui-tex.example", "合同、交期"],
          ["3", "应海平", "织造车间", "主任", "15057560914", "—", "现场调试"],
          ["4", "宣丽华", "财务部", "会计", "13735280661", "cw@caicui-tex.example", "开票、对账"],
        )
        .text("注：原采购主管丁芳已于2024年11月离职，请勿再联系。")
        .text("整理：销售一部 任晓峰"),
    { class: "J/客户联系人信息", date: "2025-02-18", customer: "绍兴柯桥彩萃纺织有限公司" },
  ),
  ourPaper(
    "a Hong Kong dried-seafood dealer's particulars",
    (p) =>
      p
        .title("客戶資料登記表")
        .middle("Customer Particulars")
        .rows(
          ["公司名稱（中文）", "港生海味行有限公司"],
          ["公司名稱（英文）", "Kong Sang Dried Seafood Company Limited"],
          ["商業登記號碼", "30417756-000-08-23-4"],
          ["商業登記屆滿日期", "2024年8月14日"],
          ["成立年份", "1979年"],
          ["地址", "香港上環永樂街117號地下"],
          ["董事", "伍耀基"],
          ["電話 / 傳真", "2544 0781 / 2544 0782"],
          ["往來銀行", "恒生銀行上環分行"],
          ["業務性質", "海味、乾貨批發及零售"],
          ["擬購設備", "自動稱重包裝機、真空封口機"],
        )
        .skip()
        .row("填寫人：伍耀基", "填寫日期：2023年11月6日")
        .text("本表所載個人資料只供開立客戶帳戶之用。"),
    { class: "J/客户基本信息表", date: "2023-11-06", customer: "港生海味行有限公司" },
  ),
  ourPaper(
    "the enquiry about a printer's standing before its first contract, with the approvals",
    (p) =>
      p
        .middle(name)
        .title("新客户资信调查表")
        .row("编号：XK-22-037", "填表日期：2022年9月8日")
        .rows(
          ["客户名称", "临沂墨林印务有限公司"],
          ["法定代表人", "庞守田"],
          ["注册资本", "800万元"],
          ["成立日期", "2011年5月23日"],
          ["经营地址", "临沂市兰山区义堂镇工业园3号"],
          ["员工人数 / 厂房", "96人 / 自有6500平方米"],
          ["上年营业额", "约4,200万元（2021年）"],
          ["主要产品", "纸箱、彩盒、不干胶标签"],
          ["开户银行", "临商银行义堂支行 8011 2040 1421 0076"],
          ["联系人", "采购经理 解宝利 13562911480"],
          ["诉讼及失信情况", "无"],
        )
        .text("业务员意见：厂房自有，付款记录良好，建议给予30天账期。 卢晓东")
        .text("部门主管意见：同意。 童伟 2022.9.9")
        .text("总经理意见：同意开户，首单款到发货。 俞立群 2022.9.13"),
    { class: "J/客户基本信息表", date: "2022-09-08", customer: "临沂墨林印务有限公司" },
  ),

  // Y: what was signed
  ourPaper(
    "a fishery's purchase of a sorting line on the industry's old form",
    (p) =>
      beside(
        p
          .title("工矿产品购销合同")
          .row(`供方：${name}`, "合同编号：YL-2023-1187")
          .row("需方：温岭鲜潮水产食品有限公司", "签订地点：浙江温岭")
          .text("一、产品名称、型号、数量、金额、供货时间")
          .rows(
            ["产品名称", "型号", "单位", "数量", "单价（元）", "总金额（元）"],
            ["虾仁重量分选机", "YLF-12", "台", "2", "143,000.00", "286,000.00"],
            ["理料输送系统", "非标", "套", "1", "100,000.00", "100,000.00"],
          )
          .text("合计人民币（大写）：叁拾捌万陆仟元整（￥386,000.00），含13%增值税")
          .text("二、质量要求：按供方企业标准Q/YL 012-2021执行，质保期12个月。")
          .text("三、交货：2024年3月31日前，供方负责运至需方厂区。")
          .text("四、结算：合同签订后预付30%，发货前付60%，余款10%一年内付清。")
          .text("五、违约责任：按《中华人民共和国民法典》有关规定执行。")
          .text("六、本合同一式两份，双方盖章后生效，传真件有效。"),
        [
          "供方",
          `单位名称（章）：${name}`,
          "委托代理人：任晓峰",
          "开户行：工商银行杭州余杭支行",
          "账号：1202 0836 0990 0145 782",
          "2024年1月5日",
        ],
        [
          "需方",
          "单位名称（章）：温岭鲜潮水产食品有限公司",
          "委托代理人：江米根",
          "开户行：温岭农商银行松门支行",
          "账号：2010 0014 3927 615",
          "2024年1月9日",
        ],
      ),
    { class: "Y/销售合同", date: "2024-01-09", customer: "温岭鲜潮水产食品有限公司", amount: "386000.00" },
  ),
  ourPaper(
    "our purchase of steel from a trader, on the trader's paper",
    (p) =>
      beside(
        p
          .right("合同编号：YLGM-230816-2")
          .title("钢材买卖合同")
          .text("出卖人（甲方）：宁波甬力钢材贸易有限公司", `买受人（乙方）：${name}`)
          .text("根据《中华人民共和国民法典》，甲乙双方就乙方向甲方购买钢材事宜，订立本合同。")
          .rows(
            ["品名", "规格", "材质", "产地", "重量（吨）", "单价（元/吨）", "金额（元）"],
            ["冷轧板", "2.0*1250*2500", "SPCC", "梅山", "25", "5,220.00", "130,500.00"],
            ["方管", "80*80*4", "Q235B", "唐山", "20", "4,200.00", "84,000.00"],
          )
          .text("总金额：人民币贰拾壹万肆仟伍佰元整（¥214,500.00）。按磅单实际重量结算，磅差±3‰。")
          .text("提货：2023年9月30日前分两批送至乙方余杭工厂，运费由甲方承担。")
          .text("付款：货到验收后30日内电汇。逾期付款的，按日万分之五计付违约金。")
          .text("异议：乙方对数量有异议的，应在到货3日内书面提出。"),
        [
          "甲方（盖章）：宁波甬力钢材贸易有限公司",
          "代表：虞立波（签字）",
          "电话：0574-87665203",
          "日期：2023年8月16日",
        ],
        [`乙方（盖章）：${name}`, "代表：何美娟（签字）", "电话：0571-88561200", "日期：2023年8月16日"],
      ),
    { class: "Y/采购合同", date: "2023-08-16", customer: "宁波甬力钢材贸易有限公司", amount: "214500.00" },
  ),
  ourPaper(
    "a cold store's agreement on the year's upkeep of its stacker cranes",
    (p) =>
      beside(
        p
          .title("自动化立体冷库年度维护保养协议")
          .text("甲方（委托方）：大连冰湾冷链物流有限公司", `乙方（服务方）：${name}`)
          .text("一、服务范围：甲方大窑湾2号库堆垛机4台、输送线2套的定期保养、故障抢修和备件更换。")
          .text("二、服务期限：自2025年1月1日起至2025年12月31日止。")
          .text("三、服务内容：每季度现场巡检一次；接到报修后4小时内响应，48小时内到场。")
          .text("四、服务费用：全年维保费人民币玖万陆仟元整（¥96,000.00），含6%增值税，不含备件费。")
          .text("五、付款：协议生效后15日内付50%，2025年7月15日前付清余款。")
          .text("六、上一年度协议（DLBW-WB-2024）自本协议生效之日起终止。")
          .text("七、本协议一式肆份，双方各执贰份，自双方签字盖章之日起生效。"),
        ["甲方：大连冰湾冷链物流有限公司（公章）", "法定代表人或授权代表：邢志远", "签署日期：2024年12月20日"],
        [`乙方：${name}（公章）`, "法定代表人或授权代表：俞立群", "签署日期：2024年12月24日"],
      ),
    { class: "Y/服务合同", date: "2024-12-24", customer: "大连冰湾冷链物流有限公司", amount: "96000.00" },
  ),
  ourPaper(
    "a forwarder's engagement to clear our goods through the customs",
    (p) =>
      beside(
        p
          .text("宁波梅汐国际货运代理有限公司　报关部　格式合同 2020版")
          .title("代理报关报检服务合同")
          .row("合同号：MX-BG-23-0061", "")
          .text(`委托方：${name}`, "受托方：宁波梅汐国际货运代理有限公司")
          .text("第一条 委托方委托受托方办理进出口货物的报关、报检及相关单证服务。")
          .text("第二条 委托方应当如实提供合同、发票、装箱单等单证，并对其真实性负责。")
          .text("第三条 受托方收到齐全单证后，应在24小时内向海关申报。")
          .text("第四条 服务费：出口每票200元，进口每票350元；查验、改单等费用实报实销，每月25日结算。")
          .text("第五条 合同有效期一年，自2023年3月10日至2024年3月9日，期满双方无异议自动顺延一年。")
          .text("第六条 争议提交宁波仲裁委员会仲裁。"),
        ["委托方（盖章）", name, "经办人：金璐", "2023年3月2日"],
        ["受托方（盖章）", "宁波梅汐国际货运代理有限公司", "经办人：乐海燕", "2023年3月6日"],
      ),
    { class: "Y/服务合同", date: "2023-03-06", customer: "宁波梅汐国际货运代理有限公司" },
  ),
  ourPaper(
    "the lease of a warehouse near the quay, in which we are the tenant",
    (p) =>
      beside(
        p
          .title("仓库租赁合同")
          .text("出租方（甲方）：嘉兴乍港仓储有限公司", `承租方（乙方）：${name}`)
          .text(
            "1. 甲方将位于嘉兴市平湖市乍浦镇东方大道519号的3号库东区（建筑面积1200平方米）出租给乙方，用于存放成套设备及配件。",
          )
          .text("2. 租赁期限：2022年7月1日至2024年6月30日，共24个月。")
          .text("3. 租金：每月每平方米15元，月租金18,000元，租赁期内租金总额432,000元，按季度先付后用。")
          .text("4. 押金：36,000元，于合同签订之日起5日内支付，租期届满无息退还。")
          .text("5. 水电费按表计量，由乙方承担；房屋主体结构的维修由甲方负责。")
          .text("6. 乙方不得存放易燃易爆物品，未经甲方书面同意不得转租。")
          .text("7. 本合同经双方签字盖章后生效。")
          .text("附件：1.仓库平面图 2.甲方不动产权证复印件（2016年颁发）"),
        ["甲方（签章）：嘉兴乍港仓储有限公司", "代表人：陆金林", "签约日期：2022年6月27日"],
        [`乙方（签章）：${name}`, "代表人：童伟", "签约日期：2022年6月27日"],
      ),
    {
      class: "Y/其他合同",
      asks: "review.ask-always",
      date: "2022-06-27",
      customer: "嘉兴乍港仓储有限公司",
      amount: "432000.00",
    },
  ),
  ourPaper(
    "a silk mill's supplement to a contract of sale half a year older",
    (p) =>
      beside(
        p
          .title("补充协议（一）")
          .text("甲方（买方）：湖州桑里丝绸织造有限公司", `乙方（卖方）：${name}`)
          .text(
            "鉴于甲乙双方于2023年5月11日签订了《络筒自动上料设备销售合同》（编号：YL-2023-0419，以下简称“原合同”），现因甲方厂房改造延期，经双方协商一致，就原合同有关事项补充约定如下：",
          )
          .text("一、原合同第四条约定的交货日期由2023年10月31日变更为2024年2月28日。")
          .text("二、乙方不因上述变更向甲方收取仓储费用；甲方应于本协议签订后10日内支付第二期货款。")
          .text("三、质保期自设备实际验收合格之日起计算。")
          .text("四、本协议为原合同不可分割的组成部分，与原合同具有同等法律效力；未变更部分仍按原合同执行。"),
        ["甲方（盖章）：湖州桑里丝绸织造有限公司", "授权代表：费玉珍", "日期：2023年11月3日"],
        [`乙方（盖章）：${name}`, "授权代表：任晓峰", "日期：2023年11月8日"],
      ),
    { class: "Y/销售合同", date: "2023-11-08", customer: "湖州桑里丝绸织造有限公司" },
  ),
  ourPaper(
    "a Taiwanese food works' contract for a case packer, dated in the years of the republic",
    (p) =>
      p
        .title("設備買賣合約書")
        .text("立合約書人")
        .text("買方：台中豐穗食品工業股份有限公司（以下簡稱甲方）", `賣方：${traditional}（以下簡稱乙方）`)
        .text("茲因甲方向乙方訂購機械設備，雙方同意訂立條款如下，以資共同遵守：")
        .text("第一條　標的物：全自動裝箱機YLZ-30乙式，含輸送帶及電控箱。")
        .text("第二條　總價款：美金壹拾貳萬捌仟元整（USD 128,000.00），CIF台中港。")
        .text("第三條　付款：簽約後電匯30％，餘款憑即期信用狀支付。")
        .text("第四條　交貨：民國113年9月30日前裝船。")
        .text("第五條　保固：自驗收合格日起一年，人為因素除外。")
        .text("第六條　本合約正本貳份，雙方各執乙份為憑。")
        .skip()
        .text(
          "甲　方：台中豐穗食品工業股份有限公司（印）",
          "代表人：廖啟川（印）",
          "地　址：台中市梧棲區草湳里中橫十路21號",
        )
        .skip()
        .text(`乙　方：${traditional}（印）`, "代表人：俞立群（簽章）", "地　址：浙江省杭州市餘杭區創景路66號")
        .skip()
        .middle("中　華　民　國　一一三　年　五　月　二十　日"),
    { class: "Y/销售合同", asks: "review.no-date", customer: "台中豐穗食品工業股份有限公司", amount: "128000.00" },
  ),
  ourPaper(
    "a Hong Kong cold store's contract for maintenance",
    (p) =>
      beside(
        p
          .title("保養服務合約")
          .right("合約編號：MC/HK/2024/015")
          .text("客戶：葵灣冷藏倉庫有限公司", "地址：香港新界葵涌貨倉街9號葵灣冷倉大廈")
          .text(`服務商：${traditional}`)
          .text("1. 服務商須為客戶之自動穿梭車系統（共六部）提供定期保養及緊急維修服務。")
          .text("2. 合約期：2024年8月1日至2025年7月31日。")
          .text("3. 合約期內服務費用總額為港幣捌萬肆仟元正（HK$84,000.00），分四期於每季首月繳付。")
          .text("4. 定期保養每兩個月一次；緊急維修須於24小時內到場。")
          .text("5. 任何一方可給予對方三個月書面通知終止本合約。")
          .text("6. 本合約受香港特別行政區法律管轄。"),
        ["代表客戶簽署及蓋章", "葵灣冷藏倉庫有限公司", "姓名：馮潔貞", "職位：營運總監", "日期：2024年7月9日"],
        ["代表服務商簽署及蓋章", traditional, "姓名：俞立群", "職位：總經理", "日期：2024年7月4日"],
      ),
    { class: "Y/服务合同", date: "2024-07-09", customer: "葵灣冷藏倉庫有限公司", amount: "84000.00" },
  ),
  ourPaper(
    "a Vietnamese mill's contract of sale in English",
    (p) =>
      beside(
        p
          .title("SALES CONTRACT")
          .right("No. YL-VN-2309/17")
          .text(`THE SELLER: ${english}`, "No. 66 Chuangjing Road, Yuhang, Hangzhou, China")
          .text("THE BUYER: Nam Phong Textile Joint Stock Company")
          .text("Lot C4, Dinh Thanh Industrial Park, Nam Dinh Province, Vietnam")
          .text("The Seller agrees to sell and the Buyer agrees to buy the following goods:")
          .rows(
            ["Commodity", "Qty", "Unit price (USD)", "Amount (USD)"],
            ["Automatic cone packing line YLB-8", "1 set", "215,000.00", "215,000.00"],
            ["Palletizing robot cell", "1 set", "30,000.00", "30,000.00"],
            ["TOTAL, CIF Hai Phong", "", "", "245,000.00"],
          )
          .text("SAY US DOLLARS TWO HUNDRED AND FORTY-FIVE THOUSAND ONLY.")
          .text("Shipment: not later than 28 February 2024, from Ningbo to Hai Phong.")
          .text("Payment: 30% by T/T within 45 days after signing, 70% by irrevocable L/C at sight.")
          .text("Warranty: 12 months from commissioning, or 15 months from B/L date.")
          .text("Arbitration: Vietnam International Arbitration Centre, Hanoi.")
          .text("This Contract is made in two originals, one for each party."),
        ["FOR THE SELLER", english, "(signed and sealed) Ren Xiaofeng", "Sales Manager", "Date: 9 October 2023"],
        [
          "FOR THE BUYER",
          "Nam Phong Textile Joint Stock Company",
          "(signed and sealed) Tran Quoc Duy",
          "General Director",
          "Date: 14 October 2023",
        ],
      ),
    {
      class: "Y/销售合同",
      date: "2023-10-14",
      customer: "Nam Phong Textile Joint Stock Company",
      amount: "245000.00",
    },
  ),
  ourPaper(
    "our purchase of labelling heads from an Italian maker",
    (p) =>
      p
        .title("PURCHASE AGREEMENT")
        .text("between")
        .text("Officine Verdello S.r.l., Via dei Mulini 14, 24049 Verdello (BG), Italy", '(the "Supplier")')
        .text("and")
        .text(`${english}`, '66 Chuangjing Road, Hangzhou, China (the "Purchaser")')
        .text("1. Goods. The Supplier shall deliver to the Purchaser four labelling heads, type")
        .text("   OV-Rapida 200, as described in the technical data sheet of November 2024.")
        .text("2. Price. The total price is EUR 61,400.00, FCA Verdello (Incoterms 2020).")
        .text("3. Payment. 40% in advance, 60% on notice that the goods are ready for dispatch.")
        .text("4. Delivery. Within 14 weeks of receipt of the advance, at the latest 30 May 2025.")
        .text("5. Warranty. 18 months from dispatch.")
        .text("6. Governing law. Italian law; place of jurisdiction is Bergamo.")
        .skip()
        .text("For the Supplier: Officine Verdello S.r.l.")
        .text("Signature: G. Bonfanti          Name: Giulia Bonfanti, Managing Director")
        .text("Verdello, 30 January 2025")
        .skip()
        .text(`For the Purchaser: ${english}`)
        .text("Signature: He Meijuan           Name: He Meijuan, Head of Procurement")
        .text("Hangzhou, 3 February 2025")
        .skip()
        .middle("Page 1 of 1"),
    { class: "Y/采购合同", date: "2025-02-03", customer: "Officine Verdello S.r.l.", amount: "61400.00" },
  ),
  ourPaper(
    "a Danish fishing company's mutual promise of secrecy",
    (p) =>
      p
        .title("MUTUAL NON-DISCLOSURE AGREEMENT")
        .text("This Agreement is entered into by and between:")
        .text("(1) Skagenholm Fisheries A/S, CVR no. 28 41 70 93, Havnevej 3, 9990 Skagen, Denmark; and")
        .text(`(2) ${english}, Hangzhou, P.R. China.`)
        .text("Purpose: the parties wish to discuss the automation of a pelagic packing hall")
        .text("and may disclose to each other drawings, prices and data which are confidential.")
        .text("1. Each party shall keep the other's Confidential Information secret and shall use")
        .text("   it for the Purpose only.")
        .text("2. The obligations do not apply to information that is or becomes public.")
        .text("3. This Agreement takes effect on the date of the last signature below and remains")
        .text("   in force for three (3) years.")
        .text("4. Danish law applies.")
        .skip()
        .row("Skagenholm Fisheries A/S", english)
        .row("Signed: Mette Lauridsen", "Signed: Yu Liqun")
        .row("Title: CFO", "Title: General Manager")
        .row("Date: 24 May 2024", "Date: 22 May 2024")
        .skip()
        .text("SKF template NDA-M rev. 2019-06"),
    { class: "Y/其他合同", asks: "review.ask-always", date: "2024-05-24", customer: "Skagenholm Fisheries A/S" },
  ),
  ourPaper(
    "the hire of two of our driverless trucks to a printing works",
    (p) =>
      beside(
        p
          .right("编号：YLZL2024-009")
          .title("设备租赁合同")
          .text(`出租人：${name}`, "承租人：义乌彩源印刷有限公司")
          .text("一、租赁物：AGV搬运车YLA-500两台（机身号A500-0231、A500-0232），含充电桩一台。")
          .text("二、租赁期：六个月，自2024年9月20日起至2025年3月19日止。")
          .text("三、租金：每月8,500元，六个月租金合计人民币伍万壹仟元整（¥51,000.00），于交付前一次付清。")
          .text("四、租赁物所有权归出租人，承租人不得转租、抵押。日常保养由承租人负责，非人为故障由出租人免费维修。")
          .text("五、租期届满，承租人可以按残值优先购买。")
          .text("六、本合同自双方盖章之日起生效，一式两份。"),
        [`出租人（盖章）：${name}`, "经办人：卢晓东", "2024年9月12日"],
        ["承租人（盖章）：义乌彩源印刷有限公司", "经办人：龚旭明", "2024年9月12日"],
      ),
    {
      class: "Y/其他合同",
      asks: "review.ask-always",
      date: "2024-09-12",
      customer: "义乌彩源印刷有限公司",
      amount: "51000.00",
    },
  ),

  // D: what was ordered
  ourPaper(
    "a supermarket chain's order out of its own system",
    (p) =>
      p
        .row("浙北惠万家超市连锁有限公司", "打印：2024-04-18 08:41:07")
        .title("设备采购订单")
        .row("订单号：PO24040176", "订单日期：2024-04-17", "采购组：设备工程")
        .row(`供应商：${name}`, "供应商编码：200317")
        .row("收货地点：湖州配送中心（埭溪镇创强路5号）", "要求到货：2024-05-20")
        .rows(
          ["行号", "物料编码", "物料描述", "数量", "单位", "含税单价", "含税金额"],
          ["10", "E-70112", "笼车自动拆垛机", "1", "台", "118,000.00", "118,000.00"],
          ["20", "E-70155", "伸缩皮带机 三节", "2", "台", "19,800.00", "39,600.00"],
        )
        .row("", "", "合计金额（元）：157,600.00")
        .text("付款条件：货到验收后45天。税率：13%。")
        .text("供应商须于收到订单后2个工作日内确认；逾期到货按每日0.5%扣款。送货单上须注明订单号。")
        .row("采购员：闵芝华", "采购经理：糜建军", "审批状态：已批准"),
    { class: "D/订单", date: "2024-04-17", customer: "浙北惠万家超市连锁有限公司", amount: "157600.00" },
  ),
  ourPaper(
    "our own order for bearings and gear boxes",
    (p) =>
      p
        .middle(name)
        .title("采购单")
        .text("地址：杭州市余杭区创景路66号　电话：0571-88561200　传真：0571-88561211")
        .row("采购单号：CG2307-118", "日期：2023-07-25")
        .row("供应商：常州恒轴传动科技有限公司", "联系人：巢文斌 / 0519-86330275")
        .rows(
          ["序", "品名", "规格型号", "数量", "单价", "金额", "交期"],
          ["1", "行星减速机", "HZ-PL090-10", "20", "1,380.00", "27,600.00", "2023-08-15"],
          ["2", "直线轴承", "LMK25UU", "200", "46.30", "9,260.00", "2023-08-10"],
          ["3", "联轴器", "GS-28", "60", "100.00", "6,000.00", "2023-08-10"],
        )
        .text("合计：人民币肆万贰仟捌佰陆拾元整　¥42,860.00（含税13%）")
        .text("说明：1.请盖章回传；2.随货附合格证；3.月结60天。")
        .row("制单：蒋丽", "审核：何美娟", "批准：童伟"),
    { class: "D/订单", date: "2023-07-25", customer: "常州恒轴传动科技有限公司", amount: "42860.00" },
  ),
  ourPaper(
    "a Taiwanese rice-cracker maker's order",
    (p) =>
      p
        .title("訂　購　單")
        .middle("府城米果食品有限公司")
        .text("台南市安南區工業三路40號　電話：(06)384-0165　傳真：(06)384-0177")
        .row(`廠商名稱：${traditional}`, "訂單編號：P1130806-02")
        .row("聯絡人：金小姐", "訂購日期：113/08/06")
        .rows(
          ["項次", "品名規格", "數量", "單位", "單價", "金額"],
          ["1", "包裝機橫封刀座 YLP-220", "10", "組", "1,650", "16,500"],
          ["2", "矽膠輸送帶 600mm", "5", "條", "1,390", "6,950"],
        )
        .row("", "合計（人民幣）", "23,450")
        .text("交貨日期：113/09/10　交貨地點：本公司安南廠")
        .text("付款方式：月結30天，電匯")
        .text("備註：請於三日內簽回，逾期視同接受。")
        .row("核准：黃錦堂", "主管：龔惠美", "承辦：田雅筑"),
    { class: "D/订单", asks: "review.no-date", customer: "府城米果食品有限公司" },
  ),
  ourPaper(
    "an Australian cold store's order for spares",
    (p) =>
      p
        .text("Coolibah Coldstores Pty Ltd", "ABN 41 607 338 215", "12 Reefer Street, Port Adelaide SA 5015")
        .title("PURCHASE ORDER")
        .row("PO number: CC-10482", "Order date: 07 Nov 2024")
        .row("Requisition: MNT-2231", "Required on site: 16 Jan 2025")
        .text("To (supplier):", english, "Hangzhou, China")
        .text("Deliver to: Coolibah Coldstores, Dock 4, Port Adelaide")
        .rows(
          ["Line", "Description", "Qty", "Unit USD", "Total USD"],
          ["1", "Shuttle drive unit YLS-2, -30 C rated", "8", "3,890.00", "31,120.00"],
          ["2", "Battery pack 48V, low temperature", "8", "950.00", "7,600.00"],
        )
        .right("Order total USD 38,720.00")
        .text("Terms: 30 days end of month. Incoterm: DAP Port Adelaide.")
        .text("Please quote our PO number on all packing slips and invoices.")
        .text("Authorised by: Bronwyn Tait, Engineering Manager")
        .text("Our standard conditions of purchase (July 2022) apply."),
    { class: "D/订单", date: "2024-11-07", customer: "Coolibah Coldstores Pty Ltd", amount: "38720.00" },
  ),
  ourPaper(
    "a fishermen's co-operative's order by fax",
    (p) =>
      p
        .text("FROM：象山蓝屿水产专业合作社　FAX：0574-65922018　2025-03-06 14:12　P.01/01")
        .title("订货单")
        .row(`致：${name}`, "收件人：卢经理")
        .row("订货单位：象山蓝屿水产专业合作社", "订货日期：2025年3月6日")
        .rows(
          ["货名", "型号", "数量", "单价（元）", "小计（元）"],
          ["真空包装机", "YLV-600", "1台", "15,300", "15,300"],
          ["真空袋", "25*35cm", "6000只", "0.60", "3,600"],
        )
        .text("合计：壹万捌仟玖佰元整（18,900.00元）")
        .text("送货地址：宁波市象山县石浦镇蓝屿渔港路8号，最好在3月20日开渔节备货前送到。")
        .text("付款：货到付款。收货人：黄阿根 13606784125")
        .right("象山蓝屿水产专业合作社（章）"),
    { class: "D/订单", date: "2025-03-06", customer: "象山蓝屿水产专业合作社", amount: "18900.00" },
  ),
  ourPaper(
    "a cotton mill's letter that orders parts under a frame contract",
    (p) =>
      p
        .title("南通绵海纺织有限公司")
        .right("绵海设〔2022〕46号")
        .title("关于订购自动落纱机配件的函", 30)
        .text(`${name}：`)
        .text("　　根据双方2021年签订的备件供应框架协议，我公司现向贵公司订购以下配件，请安排生产并按期发货：")
        .rows(
          ["名称", "图号", "数量", "单价（元）", "金额（元）"],
          ["落纱爪", "YLL-03-112", "400件", "38.00", "15,200.00"],
          ["气囊", "YLL-03-120", "400件", "22.00", "8,800.00"],
          ["合计", "", "", "", "24,000.00"],
        )
        .text("　　交货期：2022年12月15日前。交货地点：我公司二纺车间备件库。结算按框架协议执行。")
        .text("　　联系人：设备科 徐培林，电话 0513-85290417。")
        .skip()
        .right("南通绵海纺织有限公司（公章）")
        .right("2022年11月21日"),
    { class: "D/订单", date: "2022-11-21", customer: "南通绵海纺织有限公司", amount: "24000.00" },
  ),

  // F: what was invoiced and paid
  ourPaper(
    "our digital invoice to a port",
    (p) =>
      digitalInvoice(p, {
        title: "电子发票（增值税专用发票）",
        number: "24332000000217740586",
        date: "2024年06月18日",
        buyer: ["舟山金螺港务有限公司", "91330900MA28K6T41P"],
        seller: [name, taxNumber],
        goods: [["*专用设备*袋装码垛机", "YLM-90", "台", "1", "265486.73", "265486.73", "13%", "34513.27"]],
        sum: ["合计", "¥265486.73", "¥34513.27"],
        words: "叁拾万圆整",
        total: "300000.00",
        note: "合同号：YL-2024-0533；购方开户银行：中国银行舟山定海支行",
        clerk: "郭亚萍",
      }),
    { class: "F/发票", date: "2024-06-18", customer: "舟山金螺港务有限公司", amount: "300000.00" },
  ),
  ourPaper(
    "a container terminal's digital invoice to us",
    (p) =>
      digitalInvoice(p, {
        title: "电子发票（普通发票）",
        number: "25332000000006129473",
        date: "2025年01月09日",
        buyer: [name, taxNumber],
        seller: ["宁波穿岛集装箱码头有限公司", "91330206MA2AF9D25C"],
        goods: [
          ["*物流辅助服务*港口作业包干费", "", "箱", "6", "1320.75", "7924.53", "6%", "475.47"],
          ["*物流辅助服务*堆存费", "", "箱", "6", "94.34", "566.04", "6%", "33.96"],
        ],
        sum: ["合计", "¥8490.57", "¥509.43"],
        words: "玖仟圆整",
        total: "9000.00",
        note: "船名航次：HAI YUE 21 / 2452S；账期：2024年12月",
        clerk: "励芸",
      }),
    { class: "F/发票", date: "2025-01-09", customer: "宁波穿岛集装箱码头有限公司", amount: "9000.00" },
  ),
  ourPaper(
    "a paper VAT invoice of the old kind",
    (p) =>
      p
        .row("3300204130", "浙江增值税专用发票", "№ 18846025")
        .middle("发票联")
        .right("开票日期：2021年09月27日")
        .rows(
          ["购买方", "名　　称：温岭鲜潮水产食品有限公司"],
          ["", "纳税人识别号：91331081MA2DXK5N7L"],
          ["", "地址、电话：温岭市松门镇渔港南路22号 0576-86650233"],
          ["", "开户行及账号：温岭农商银行松门支行 201000143927615"],
        )
        .rows(
          ["货物或应税劳务、服务名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"],
          ["*通用设备*金属检测机", "YLJ-4015", "台", "2", "26548.67", "53097.35", "13%", "6902.65"],
        )
        .row("合　计", "￥53097.35", "￥6902.65")
        .row("价税合计（大写）", "陆万圆整", "（小写）￥60000.00")
        .rows(
          ["销售方", `名　　称：${name}`, "备注：YL-2021-0660"],
          ["", `纳税人识别号：${taxNumber}`],
          ["", "地址、电话：杭州市余杭区创景路66号 0571-88561200"],
          ["", "开户行及账号：工商银行杭州余杭支行 1202083609900145782"],
        )
        .row("收款人：郭亚萍", "复核：章敏", "开票人：郭亚萍", "销售方：（章）")
        .text("第二联：发票联 购买方记账凭证"),
    { class: "F/发票", date: "2021-09-27", customer: "温岭鲜潮水产食品有限公司", amount: "60000.00" },
  ),
  ourPaper(
    "the bank's slip for a cold store's first instalment",
    (p) =>
      p
        .title("中国工商银行　电子回单")
        .row("回单编号：25014000381", "入账（收款）")
        .row("交易日期：2025-01-14", "交易时间：10:22:51")
        .rows(
          ["付款人户名", "大连冰湾冷链物流有限公司", "收款人户名", name],
          ["付款人账号", "3400200109300558126", "收款人账号", "1202083609900145782"],
          ["付款人开户行", "工行大连大窑湾支行", "收款人开户行", "工行杭州余杭支行"],
        )
        .row("币种：人民币", "金额（小写）：¥48,000.00")
        .row("金额（大写）：肆万捌仟元整", "")
        .row("用途：2025年维保费50%", "交易流水号：25011400719266")
        .text("电子回单专用章　验证码：7C31-0B9E")
        .text("重要提示：本回单不作为收款方发货依据，请勿重复记账。")
        .text("打印时间：2025-02-05 09:10　打印次数：1"),
    { class: "F/付款凭证", date: "2025-01-14", customer: "大连冰湾冷链物流有限公司", amount: "48000.00" },
  ),
  ourPaper(
    "a Taiwanese sensor maker's uniform invoice to us",
    (p) =>
      p
        .middle("統　一　發　票（三聯式）")
        .row("字軌號碼：RK 40817725", "中華民國112年11-12月份")
        .row(`買受人：${traditional}`, "中華民國112年11月23日")
        .row("統一編號：", "地址：浙江省杭州市餘杭區創景路66號")
        .rows(
          ["品名", "數量", "單價", "金額", "備註"],
          ["光電感測器 PS-18N", "60", "300", "18,000", "出口報單 AA/12/511/08846"],
          ["安裝支架", "60", "100", "6,000", ""],
        )
        .row("銷售額合計", "24,000")
        .row("營業稅", "應稅□　零稅率■　免稅□", "0")
        .row("總計", "24,000")
        .text("總計新臺幣（中文大寫）　貳萬肆仟零佰零拾零元整")
        .skip()
        .text("營業人蓋用統一發票專用章", "竹塹感測科技有限公司", "統一編號：53178406", "新竹市香山區牛埔東路280號")
        .text("第二聯　扣抵聯"),
    { class: "F/发票", asks: "review.no-date", customer: "竹塹感測科技有限公司", amount: "24000.00" },
  ),
  ourPaper(
    "a Singapore forwarder's tax invoice to us",
    (p) =>
      p
        .text("STRAITSWAY FREIGHT PTE LTD", "Co. & GST Reg No. 200914477K", "8 Keppel Link #05-11, Singapore 089066")
        .title("TAX INVOICE")
        .row(`Bill to: ${english}`, "")
        .row("Invoice no.: SF2408-0519", "Invoice date: 12 Aug 2024")
        .row("Job no.: SEI-77120", "Due date: 11 Sep 2024")
        .row("Vessel: MERANTI STAR V.0431N", "ETA SIN: 05 Aug 2024")
        .rows(
          ["Description", "Amount SGD"],
          ["Terminal handling charge, 2 x 40HC", "640.00"],
          ["Local haulage to Tuas", "1,100.00"],
          ["Storage 5 days (exhibition goods)", "660.00"],
          ["Sub-total", "2,400.00"],
          ["GST 9%", "216.00"],
          ["Total payable", "2,616.00"],
        )
        .text("Cheques should be crossed and made payable to Straitsway Freight Pte Ltd.")
        .text("All business is transacted under the SLA standard trading conditions (2018).")
        .text("This is a computer-generated invoice. No signature is required. E. & O.E."),
    { class: "F/发票", date: "2024-08-12", customer: "STRAITSWAY FREIGHT PTE LTD", amount: "2616.00" },
  ),
  ourPaper(
    "the bank's advice of a Vietnamese mill's first payment",
    (p) =>
      p
        .text("Qiantang Commercial Bank Co., Ltd. - Yuhang Branch")
        .title("INWARD REMITTANCE CREDIT ADVICE")
        .row("Our ref: IR2311230047", "Advice printed: 27 Nov 2023")
        .rows(
          ["Value date", "23 Nov 2023"],
          ["Beneficiary", english],
          ["Beneficiary account", "3301 0401 6000 8825 117 (USD)"],
          ["Ordering customer", "Nam Phong Textile Joint Stock Company"],
          ["Ordering bank", "Red River Commercial Bank, Nam Dinh"],
          ["Remittance amount", "USD 73,500.00"],
          ["Charges", "OUR"],
          ["Amount credited", "USD 73,500.00"],
          ["Remittance information", "30PCT DOWN PAYMENT CONTRACT YL-VN-2309/17"],
        )
        .text("We have credited the above amount to your account.")
        .text("Please declare the receipt within five working days (balance of payments rules)."),
    {
      class: "F/付款凭证",
      date: "2023-11-23",
      customer: "Nam Phong Textile Joint Stock Company",
      amount: "73500.00",
    },
  ),
  ourPaper(
    "our cashier's receipt for a co-operative's deposit",
    (p) =>
      p
        .title("收　款　收　据")
        .row("入账日期：2023年12月11日", "No. 0047215")
        .text("交款单位：仙居云坪杨梅专业合作社　　收款方式：现金")
        .text("人民币（大写）：伍仟元整　　　　　　¥5,000.00")
        .text("收款事由：杨梅分级机定金")
        .right(`收款单位（财务专用章）：${name}`)
        .row("会计：章敏", "出纳：郭亚萍", "经手人：卢晓东")
        .text("第二联：交客户"),
    { class: "F/付款凭证", date: "2023-12-11", customer: "仙居云坪杨梅专业合作社", amount: "5000.00" },
  ),
  ourPaper(
    "our commercial invoice to a Chilean fruit exporter",
    (p) =>
      p
        .middle(english)
        .middle("66 Chuangjing Road, Yuhang District, Hangzhou, Zhejiang, China")
        .title("COMMERCIAL INVOICE")
        .row("Invoice No.: YL24CL-088", "Date: October 30, 2024")
        .row("S/C No.: YL-CL-2407/03", "S/C Date: July 16, 2024")
        .text("To: Frutícola Los Maitenes S.A.", "Camino Lo Orozco km 11, Curicó, Chile")
        .text("From Ningbo, China to San Antonio, Chile by sea")
        .rows(
          ["Marks", "Description of goods", "Quantity", "Unit price", "Amount"],
          ["FLM", "Cherry optical sorter YLO-8", "1 SET", "USD 82,000.00", "USD 82,000.00"],
          ["1-14", "Punnet filling head", "5 SETS", "USD 1,850.00", "USD 9,250.00"],
          ["", "TOTAL CFR SAN ANTONIO", "", "", "USD 91,250.00"],
        )
        .text("SAY TOTAL U.S. DOLLARS NINETY-ONE THOUSAND TWO HUNDRED AND FIFTY ONLY")
        .text("L/C No. BDM-IMP-55102 dated Aug. 9, 2024. Country of origin: China.")
        .skip()
        .right(english)
        .right("(stamp) Jin Lu"),
    { class: "F/发票", date: "2024-10-30", customer: "Frutícola Los Maitenes S.A.", amount: "91250.00" },
  ),

  // G: what was said and seen
  ourPaper(
    "a note of a seaweed maker's call",
    (p) =>
      p
        .title("来电登记单")
        .rows(
          ["来电时间", "2024年3月14日 上午9:35"],
          ["来电单位", "威海潮汐海苔食品有限公司"],
          ["来电人 / 职务", "丛日升 / 生产厂长"],
          ["来电号码", "0631-5887042"],
          ["接听人", "客服部 祝芳芳"],
        )
        .text("通话内容：丛厂长咨询海苔切片机换型的操作步骤，并问2022年购买的那台能否加装剔除装置。")
        .text("答复：换型视频已发微信；加装方案请技术部林工于3月18日前报价。")
        .text("后续：3月15日林工已回电，对方同意先发图纸。")
        .row("登记：祝芳芳", "主管：应兰"),
    { class: "G/电话", date: "2024-03-14", customer: "威海潮汐海苔食品有限公司" },
  ),
  ourPaper(
    "a Taiwanese customer's call, on a sheet in the years of the republic",
    (p) =>
      p
        .title("電話聯絡紀錄單")
        .row("客戶名稱：台中豐穗食品工業股份有限公司", "■ 去電　□ 來電")
        .row("通話日期：113年6月12日", "時間：14:05 ~ 14:25")
        .row("對方：採購課 賴佩君 課長", "本方：海外部 金璐")
        .text("聯絡事項：")
        .text("1. 確認信用狀開狀銀行及有效期限，賴課長表示六月底前可開出。")
        .text("2. 裝箱機電壓改為三相220V，請本公司更新電路圖。")
        .text("3. 預計九月中派員來杭州驗機，人數二位。")
        .text("待辦：電路圖於6月20日前寄出。")
        .row("紀錄：金璐", "主管簽閱：傅海濤"),
    { class: "G/电话", asks: "review.no-date", customer: "台中豐穗食品工業股份有限公司" },
  ),
  ourPaper(
    "a food exporter's mail, printed the day after",
    (p) =>
      p
        .right("打印于 2023/9/6 8:52")
        .text("主　题：关于第二条生产线到货及开箱安排")
        .text("发件人：臧春燕 <zangcy@luyuan-export.example>")
        .text("收件人：任晓峰 <renxf@yunling-equip.example>")
        .text("抄　送：设备部 <sb@luyuan-export.example>")
        .text("时　间：2023年9月5日（星期二）16:47")
        .text("附　件：开箱人员名单.xlsx")
        .skip()
        .text("任经理，您好：")
        .text("　　第二条生产线的四个集装箱已于昨天到厂，外观完好。我们计划9月11日开箱，请贵司派人到场清点。")
        .text("　　另外，随机资料里缺电气柜的合格证，请一并带来。谢谢！")
        .skip()
        .text("臧春燕", "烟台禄源果蔬出口有限公司　设备采购部", "电话：0535-6087719"),
    { class: "G/邮件", date: "2023-09-05", customer: "烟台禄源果蔬出口有限公司" },
  ),
  ourPaper(
    "our mail to a textile mill about the date of the trial run",
    (p) =>
      p
        .text("【网页邮箱打印】")
        .text("发件人: 任晓峰 renxf@yunling-equip.example")
        .text("发送时间: 2025-03-11 11:08")
        .text("收件人: shaogl@caicui-tex.example")
        .text("主题: 答复：打卷机试车时间")
        .skip()
        .text("绍兴柯桥彩萃纺织有限公司 邵经理：")
        .text(
          "您好！来信收悉。打卷机的伺服驱动器已经更换完毕，我们建议把试车时间定在3月19日上午，届时由陈工带队，共三人。",
        )
        .text("请贵司提前准备坯布约500米，并安排一名电工配合。如有变化请随时联系。")
        .skip()
        .text("祝商祺", "任晓峰", `${name} 销售一部`, "手机 13957118260"),
    { class: "G/邮件", date: "2025-03-11", customer: "绍兴柯桥彩萃纺织有限公司" },
  ),
  ourPaper(
    "an Australian customer's mail, under which stands ours of the day before",
    (p) =>
      p
        .text("From: Bronwyn Tait <b.tait@coolibahcold.example>")
        .text("Sent: Thursday, 21 November 2024 10:16 AM")
        .text("To: Jin Lu <jinlu@yunling-equip.example>")
        .text("Subject: RE: PO CC-10482 - shuttle drive units, packing")
        .skip()
        .text("Hi Lu,")
        .text("Thanks, wooden crates are fine as long as they carry the ISPM 15 stamp. Please put")
        .text("two drive units in each crate and mark the gross weight on both ends; our forklift in")
        .text("Dock 4 is limited to 1.2 tonnes.")
        .text("Could you also send the battery safety sheet before the goods leave the factory?")
        .skip()
        .text("Kind regards,", "Bronwyn Tait", "Engineering Manager", "Coolibah Coldstores Pty Ltd")
        .skip()
        .text("-----Original Message-----")
        .text("From: Jin Lu <jinlu@yunling-equip.example>")
        .text("Sent: Wednesday, 20 November 2024 5:41 PM")
        .text("To: Bronwyn Tait <b.tait@coolibahcold.example>")
        .text("Dear Bronwyn, may we pack the drive units in wooden crates instead of steel frames?"),
    { class: "G/邮件", date: "2024-11-21", customer: "Coolibah Coldstores Pty Ltd" },
  ),
  ourPaper(
    "the minutes of a meeting with a port about its packing line",
    (p) =>
      p
        .title("散粮码垛线项目协调会纪要")
        .row("会议时间：2024年7月23日 13:30—16:00", "会议地点：舟山金螺港务有限公司三楼会议室")
        .text("参会人员：")
        .text("舟山金螺港务有限公司：毛建达（设备科长）、余立军（安全科）、孔祥艳（财务）")
        .text(`${name}：傅海涛（项目经理）、林跃（电气）`)
        .text("会议内容：")
        .text("1. 双方确认基础预埋件的位置，港方于8月5日前完成土建移交。")
        .text("2. 云岭提出电缆桥架与原照明线路冲突，港方同意改线，费用由港方承担。")
        .text("3. 安装期间实行每日班前会，动火作业须提前一天报安全科。")
        .text("4. 计划9月20日空载试车，10月10日重载试车。")
        .text("与会双方签字：毛建达　傅海涛")
        .row("记录：林跃", "整理印发：2024年7月25日"),
    { class: "G/会议", date: "2024-07-23", customer: "舟山金螺港务有限公司" },
  ),
  ourPaper(
    "the minutes of a video meeting with a Danish customer",
    (p) =>
      p
        .title("MINUTES OF MEETING")
        .rows(
          ["Project", "Pelagic packing hall, concept phase"],
          ["Date of meeting", "18 June 2024, 09:00-10:30 CEST"],
          ["Place", "Video conference"],
          ["Minutes issued", "20 June 2024"],
        )
        .text("Present for Skagenholm Fisheries A/S:", "Mette Lauridsen (CFO), Jens Overgaard (plant manager)")
        .text(`Present for ${english}:`, "Fu Haitao (project manager), Jin Lu (export)")
        .rows(
          ["No.", "Item", "Action by", "Due"],
          ["1", "Capacity fixed at 22 cartons/min", "-", "-"],
          ["2", "Layout rev. B with freezer door moved", "Yunling", "28 June"],
          ["3", "Water quality report for the glazing unit", "Skagenholm", "1 July"],
          ["4", "Visit to reference plant in Zhoushan", "both", "Sept. 2024"],
        )
        .text("Next meeting: 9 July 2024.")
        .text("Minutes taken by Jin Lu; comments within five working days, please."),
    { class: "G/会议", date: "2024-06-18", customer: "Skagenholm Fisheries A/S" },
  ),
  ourPaper(
    "a salesman's report of a visit to a tea factory",
    (p) =>
      p
        .title("出差拜访报告")
        .row("报告人：卢晓东", "部门：销售二部", "提交：2023年5月15日")
        .rows(
          ["拜访客户", "安溪岩韵茶业有限公司"],
          ["拜访日期", "2023年5月11日"],
          ["拜访地点", "福建省安溪县龙门镇茶业园"],
          ["接待人员", "副总 连清河、包装车间主任 易秀梅"],
        )
        .text("一、目的：了解泡袋包装车间扩建需求，回访2021年所供装盒机。")
        .text("二、经过：上午参观车间，装盒机运行正常，易主任反映换规格较慢；下午与连副总座谈。")
        .text("三、客户需求：计划年内新增两条小泡袋线，预算约90万元，另有两家同行在接触。")
        .text("四、下一步：5月底前提交方案与布局图，邀请客户来杭州看样机。")
        .text("领导批示：方案由技术部配合，抓紧。 童伟 5.16"),
    { class: "G/拜访", date: "2023-05-11", customer: "安溪岩韵茶业有限公司" },
  ),
  ourPaper(
    "the record of a printing works' visit to our factory",
    (p) =>
      p
        .middle(name)
        .title("客户来访接待记录")
        .rows(
          ["来访单位", "义乌彩源印刷有限公司"],
          ["来访时间", "2024年8月29日 10:00"],
          ["来访人员", "总经理 龚旭明、生产经理 楼巧云 等3人"],
          ["我方接待", "销售二部 卢晓东、技术部 林跃"],
          ["来访事由", "考察AGV搬运车，洽谈租用"],
          ["用餐 / 住宿", "工作餐3人 / 无"],
        )
        .text("接待情况：参观装配车间和演示区，试跑AGV两趟。客户关心地面平整度要求和电池寿命，对先租后买的方式有兴趣。")
        .text("待跟进：9月5日前发租赁方案。")
        .row("记录人：卢晓东", "归口部门：行政部"),
    { class: "G/拜访", date: "2024-08-29", customer: "义乌彩源印刷有限公司" },
  ),
  ourPaper(
    "a report of a visit to a Taiwanese frozen-food maker",
    (p) =>
      p
        .title("客戶拜訪紀錄表")
        .rows(
          ["客戶名稱", "高雄晟洋冷凍食品股份有限公司"],
          ["拜訪日期", "民國112年10月17日（星期二）"],
          ["拜訪地點", "高雄市前鎮區漁港中二路5號"],
          ["受訪者", "業務部 方文彬 協理、生產部 洪國泰 廠長"],
          ["拜訪人員", "金璐、陳立"],
        )
        .text("拜訪目的：介紹新型急凍線自動裝袋機。")
        .text("洽談內容：洪廠長表示現有日製設備已使用十五年，零件取得困難，擬於明年度編列預算汰換。")
        .text("客戶要求提供實績名單及能耗數據。")
        .text("後續行動：十一月初寄送型錄與實績表。")
        .row("填表人：陳立", "審閱：傅海濤"),
    { class: "G/拜访", asks: "review.no-date", customer: "高雄晟洋冷凍食品股份有限公司" },
  ),

  // K: what they think of us
  ourPaper(
    "a food maker's answers to the yearly survey",
    (p) =>
      p
        .row("表号：YL-QP-8.2-01", "版本：B/2")
        .title("顾客满意度征询表")
        .text("尊敬的客户：感谢您使用云岭智能的产品，请您在百忙中填写此表，我们将据此改进工作。")
        .row("客户名称：威海潮汐海苔食品有限公司", "填表人：丛日升")
        .row("产品名称：海苔切片机", "填表日期：2024年12月3日")
        .rows(
          ["评价项目", "非常满意", "满意", "一般", "不满意"],
          ["产品质量", "√", "", "", ""],
          ["交货及时性", "", "√", "", ""],
          ["安装调试", "√", "", "", ""],
          ["售后响应", "", "", "√", ""],
          ["价格", "", "√", "", ""],
        )
        .text("您的其他意见：配件到货再快一点就更好了。")
        .right("客户盖章：威海潮汐海苔食品有限公司"),
    { class: "K/满意度调查", date: "2024-12-03", customer: "威海潮汐海苔食品有限公司" },
  ),
  ourPaper(
    "a Kenyan tea exporter's answers to our questionnaire",
    (p) =>
      p
        .middle(english)
        .title("CUSTOMER SATISFACTION QUESTIONNAIRE")
        .text("Please rate us from 1 (poor) to 5 (excellent).")
        .row("Company: Mzizi Tea Exporters Ltd", "Country: Kenya")
        .row("Completed by: Peter Wekesa, Factory Manager", "Date: 26 September 2023")
        .rows(
          ["Question", "Score"],
          ["1. Quality of the machine (bagging scale YLB-50, bought 2022)", "5"],
          ["2. Packing and condition on arrival", "4"],
          ["3. Commissioning engineer", "5"],
          ["4. Speed of reply to e-mails", "4"],
          ["5. Availability of spare parts", "3"],
          ["6. Would you recommend us?", "Yes"],
        )
        .text("Remarks: The engineer trained our operators very well.")
        .text("Thank you. Form MK-11, 2023 edition. Please return before 31 October 2023."),
    { class: "K/满意度调查", date: "2023-09-26", customer: "Mzizi Tea Exporters Ltd" },
  ),
  ourPaper(
    "a Taiwanese customer's answers to the survey after delivery",
    (p) =>
      p
        .middle(traditional)
        .title("客戶滿意度調查表")
        .row("客戶名稱：府城米果食品有限公司", "填表人：田雅筑")
        .row("填表日期：113年11月15日", "採購項目：包裝機零件")
        .rows(
          ["調查項目", "5", "4", "3", "2", "1"],
          ["產品品質", "■", "□", "□", "□", "□"],
          ["交期準確", "□", "■", "□", "□", "□"],
          ["包裝運送", "□", "□", "■", "□", "□"],
          ["服務態度", "■", "□", "□", "□", "□"],
        )
        .text("總體評分：4.3 分")
        .text("其他意見：紙箱外請加貼料號標籤。")
        .text("※ 本表填妥後請傳真或 E-mail 擲回，謝謝您的合作。"),
    { class: "K/满意度调查", asks: "review.no-date", customer: "府城米果食品有限公司" },
  ),
  ourPaper(
    "a supermarket's complaint, on the sheet on which it was dealt with",
    (p) =>
      p
        .title("客诉处理单")
        .row("编号：KS-24-019", "受理日期：2024年7月2日", "受理人：祝芳芳")
        .rows(
          ["投诉客户", "浙北惠万家超市连锁有限公司"],
          ["投诉人 / 电话", "湖州配送中心 孟凯 / 0572-2610933"],
          ["产品", "笼车自动拆垛机（订单PO24040176）"],
          ["到货日期", "2024年5月19日"],
        )
        .text("投诉内容：设备运行一个多月，抓手连续三次掉笼，已砸坏两只笼车，要求一周内彻底解决并赔偿。")
        .text("原因分析：气缸密封圈批次不良。 林跃 7月4日")
        .text("纠正措施：更换四只气缸，同批次库存全部隔离。")
        .text("处理结果：7月6日更换完毕，连续运行72小时正常，赔偿笼车两只。客户确认：孟凯 2024.7.10")
        .row("结案日期：2024年7月12日", "质量部：钱坤"),
    { class: "K/投诉", date: "2024-07-02", customer: "浙北惠万家超市连锁有限公司" },
  ),
  ourPaper(
    "a fruit exporter's letter of complaint",
    (p) =>
      p
        .title("烟台禄源果蔬出口有限公司")
        .text("地址：烟台市福山区果品大道199号　电话：0535-6087700")
        .title("投诉函", 34)
        .text(`致：${name}售后服务部`)
        .text(
          "　　我公司2023年8月从贵公司购进的第二条清洗分选线，自投产以来故障不断。仅今年7月份就停机5次，累计38小时，每次报修均要三天以上才有人到现场，与合同约定的24小时到场严重不符，造成我公司两个出口订单延期。",
        )
        .text("　　对此我公司表示强烈不满，现正式向贵公司投诉，要求：")
        .text("　　1. 五日内派资深工程师到厂全面检修；")
        .text("　　2. 对多次迟到现场的原因给出书面说明；")
        .text("　　3. 质保期顺延六个月。")
        .text("　　望贵公司高度重视，尽快答复。")
        .skip()
        .right("烟台禄源果蔬出口有限公司（盖章）")
        .right("二〇二四年八月二十六日"),
    { class: "K/投诉", date: "2024-08-26", customer: "烟台禄源果蔬出口有限公司" },
  ),
  ourPaper(
    "a British wholesaler's letter of complaint",
    (p) =>
      p
        .text("Brackwater Cash & Carry Ltd", "Unit 6, Saltings Estate, Grimsby DN31 4QX")
        .right("17 January 2025")
        .text("The After-Sales Manager", english, "Hangzhou, China")
        .skip()
        .text("Dear Sir or Madam,")
        .title("FORMAL COMPLAINT - shrink wrapper YLW-45, serial no. 24-0716", 24)
        .text("I am writing to complain about the shrink wrapper which you supplied in August 2024.")
        .text("The heating tunnel has failed for the third time since it was installed, and your")
        .text("service desk has not answered our last four messages. We lost two full days of")
        .text("packing in the week before Christmas.")
        .text("This is not acceptable for a machine that is five months old. We expect you to")
        .text("replace the tunnel free of charge and to tell us by return when an engineer will be here.")
        .skip()
        .text("Yours faithfully,", "A. Thwaite", "Alison Thwaite, Director", "for Brackwater Cash & Carry Ltd")
        .skip()
        .middle("Registered in England no. 03917426. Registered 1998."),
    { class: "K/投诉", date: "2025-01-17", customer: "Brackwater Cash & Carry Ltd" },
  ),
  ourPaper(
    "a co-operative's proposal for a better machine",
    (p) =>
      p
        .title("客户建议反馈单")
        .row("单号：JY-2025-004", "反馈日期：2025年5月22日")
        .row("客户名称：仙居云坪杨梅专业合作社", "反馈人：应土根（社长）")
        .row("涉及产品：杨梅分级机YLG-2", "购买时间：2024年5月")
        .text("建议内容：")
        .text("1. 建议把接果盘改成软垫的，减少碰伤；")
        .text("2. 建议出料口加一个自动计数显示，方便给社员结算；")
        .text("3. 建议每年开园前（5月中旬）安排一次免费检修。")
        .text("技术部意见：第1、2条可行，列入下一版改进。 林跃 5.26")
        .text("回复客户：已于5月28日电话告知采纳情况。 祝芳芳"),
    { class: "K/建议", date: "2025-05-22", customer: "仙居云坪杨梅专业合作社" },
  ),
  ourPaper(
    "a Hong Kong cold store's proposals for better service",
    (p) =>
      p
        .title("客戶改善建議書")
        .text(`致：${traditional}　客戶服務部`)
        .row("客戶：葵灣冷藏倉庫有限公司", "提交日期：2025年2月13日")
        .row("提交人：馮潔貞（營運總監）", "合約編號：MC/HK/2024/015")
        .text("本公司使用貴公司之保養服務已逾半年，整體滿意。為進一步提升效率，謹提出以下建議：")
        .text("一、建議於香港存放常用備件，以縮短維修時間。")
        .text("二、建議保養報告改用電子表格，並附相片。")
        .text("三、建議每季舉行一次網上操作培訓。")
        .text("盼貴公司予以考慮，並賜覆為荷。")
        .skip()
        .right("葵灣冷藏倉庫有限公司（蓋章）"),
    { class: "K/建议", date: "2025-02-13", customer: "葵灣冷藏倉庫有限公司" },
  ),

  // what nobody may number without looking
  undecided("our pro-forma invoice to a Kenyan exporter", (p) =>
    p
      .middle(english)
      .title("PRO FORMA INVOICE")
      .row("PI No.: YLPI-24-0312", "Date: 4 April 2024")
      .row("Buyer: Mzizi Tea Exporters Ltd, Mombasa, Kenya", "Valid until: 4 May 2024")
      .rows(
        ["Item", "Qty", "Unit price", "Amount"],
        ["Bagging scale YLB-50", "2", "USD 9,400.00", "USD 18,800.00"],
        ["Freight to Mombasa", "1", "USD 1,450.00", "USD 1,450.00"],
        ["Total CFR Mombasa", "", "", "USD 20,250.00"],
      )
      .text("Terms: 40% deposit by T/T, balance before shipment. Lead time 35 days.")
      .text("This pro forma is an offer only and not a demand for tax purposes.")
      .text("Bank: Qiantang Commercial Bank, Yuhang Branch, SWIFT QTCBCN2H"),
  ),
  undecided("a Singapore forwarder's monthly statement", (p) =>
    p
      .text("STRAITSWAY FREIGHT PTE LTD", "8 Keppel Link #05-11, Singapore 089066")
      .title("STATEMENT OF ACCOUNT")
      .row(`Customer: ${english}`, "Account: YUN003")
      .row("Statement date: 31 Oct 2024", "Currency: SGD")
      .rows(
        ["Date", "Reference", "Debit", "Credit", "Balance"],
        ["01 Oct 2024", "Brought forward", "", "", "2,616.00"],
        ["09 Oct 2024", "SF2410-0207", "1,308.00", "", "3,924.00"],
        ["15 Oct 2024", "Receipt OR-8812", "", "2,616.00", "1,308.00"],
      )
      .row("Current 1,308.00", "30 days 0.00", "60 days 0.00", "90 days 0.00")
      .text("Please notify us of any discrepancy within 7 days."),
  ),
  undecided("our quotation to a Taiwanese maker", (p) =>
    p
      .middle(traditional)
      .title("報　價　單")
      .row("客戶：高雄晟洋冷凍食品股份有限公司", "報價日期：112年11月8日")
      .row("聯絡人：方文彬 協理", "報價單號：Q112-0715")
      .rows(
        ["項目", "數量", "單價（美金）", "金額（美金）"],
        ["急凍水餃自動裝袋機 YLD-60", "1", "46,500", "46,500"],
        ["安裝及試車", "1", "3,500", "3,500"],
        ["合計", "", "", "50,000"],
      )
      .text("有效期限：報價後三十日內有效。交期：接單後九十天。")
      .text("以上報價不含關稅及營業稅。客戶確認簽章：＿＿＿＿＿＿")
      .right("業務：金璐"),
  ),
  undecided("the minutes of our own weekly production meeting", (p) =>
    p
      .title("生产调度周例会纪要")
      .row("时间：2024年9月2日 8:30", "地点：一号楼201")
      .row("主持：童伟", "记录：蒋丽")
      .text("参加：生产部、技术部、采购部、质量部、销售部负责人")
      .text("1. 八月完成产值1,130万元，完成计划的94%。")
      .text("2. 金螺港务码垛线的机架9月6日前完成喷塑，不得再拖。")
      .text("3. 采购部通报减速机交期延长，要求每单提前两周下达。")
      .text("4. 质量部通报七月气缸批次问题，供应商已整改。")
      .text("5. 安全月检查定于9月12日，各车间自查。")
      .text("发：各部门　抄：总经理办公室"),
  ),
  undecided("our second reminder to a customer that has not paid", (p) =>
    p
      .title("催款函（第二次）")
      .text("湖州桑里丝绸织造有限公司：")
      .text(
        "　　根据双方2023年5月11日签订的YL-2023-0419号合同，贵公司尚欠我公司货款人民币壹拾贰万元整（¥120,000.00），该款应于2024年4月30日前支付。我公司曾于5月20日去函，至今未见款项到账。",
      )
      .text("　　请贵公司于收到本函后七日内付清上述欠款，否则我公司将保留采取法律措施的权利。")
      .text("　　收款账户：工商银行杭州余杭支行 1202083609900145782")
      .skip()
      .right(`${name}（盖章）`)
      .right("2024年6月24日"),
  ),
  undecided("our delivery note, signed for by the co-operative", (p) =>
    p
      .middle(name)
      .title("送货单")
      .row("收货单位：象山蓝屿水产专业合作社", "送货日期：2025年3月18日")
      .row("单号：SH250318-03", "车牌：浙AK6150")
      .rows(
        ["品名", "规格", "单位", "数量", "备注"],
        ["真空包装机", "YLV-600", "台", "1", "附说明书、合格证"],
        ["真空袋", "25*35cm", "箱", "6", "每箱1000只"],
      )
      .text("以上货物已清点无误。")
      .row("送货人：华卫国", "收货人签字：黄阿根", "仓库：蒋丽")
      .text("白联存根　红联客户　黄联财务"),
  ),
  undecided("a blank form for customers' particulars", (p) =>
    p
      .middle(name)
      .title("客户基本信息表")
      .row("填表日期：　　　年　　月　　日", "填表人：")
      .rows(
        ["客户名称", ""],
        ["统一社会信用代码", ""],
        ["法定代表人", ""],
        ["注册地址", ""],
        ["开户银行及账号", ""],
        ["联系人及电话", ""],
        ["主营业务", ""],
        ["需求说明", ""],
      )
      .text("填写说明：请如实填写并加盖公章，回传至0571-88561211。")
      .text("表号：YL-XS-01（2022年3月修订）"),
  ),
  undecided("the draft of a contract of sale that nobody has signed", (p) =>
    beside(
      p
        .title("设备销售合同（草稿）")
        .right("第二稿 2024.11.6 法务修改，供双方讨论")
        .text("买方（甲方）：安溪岩韵茶业有限公司", `卖方（乙方）：${name}`)
        .text("一、标的：小泡袋包装线YLX-4两条，合同总价人民币　　　　元（待定）。")
        .text("二、交货：合同生效后　　日内。【甲方希望不超过90日，请确认】")
        .text("三、付款：3-6-1，质保金一年。")
        .text("四、违约责任：【待补充】")
        .text("五、本合同自双方签字盖章之日起生效。"),
      ["甲方（盖章）：", "授权代表：", "日期：　　年　月　日"],
      ["乙方（盖章）：", "授权代表：", "日期：　　年　月　日"],
    ),
  ),
  undecided("a contract that says at its head another year than at its foot", (p) =>
    beside(
      p
        .title("产品销售合同")
        .row("合同编号：0117", "签订日期：2024年12月30日")
        .text("需方：临沂墨林印务有限公司", `供方：${name}`)
        .rows(
          ["产品", "型号", "数量", "单价（元）", "金额（元）"],
          ["纸箱自动捆扎机", "YLK-3", "2台", "27,500.00", "55,000.00"],
        )
        .text("总价：人民币伍万伍仟元整。款到发货，运费由供方承担。")
        .text("质保一年，终身维修。传真件与原件具有同等效力。"),
      ["需方（盖章）：临沂墨林印务有限公司", "代表签字：解宝利", "2023年12月30日"],
      [`供方（盖章）：${name}`, "代表签字：卢晓东", "2023年12月30日"],
    ),
  ),
  undecided("a note of a call whose day was never written in", (p) =>
    p
      .title("电话记录")
      .row("通话时间：　　　年　　月　　日　　时", "记录人：祝芳芳")
      .row("对方单位：南通绵海纺织有限公司", "对方姓名：徐培林")
      .text("内容：询问落纱爪的库存，希望能先发100件应急。已告知库存80件，当天可发。")
      .text("处理意见：同意先发80件，其余随批。 应兰"),
  ),
  ourPaper(
    "a filled-in survey that does not say who filled it in",
    (p) =>
      p
        .middle(name)
        .title("客户满意度调查表")
        .row("客户名称：", "填表人：")
        .row("联系电话：", "填表日期：2024年11月28日")
        .rows(
          ["项目", "很满意", "满意", "一般", "不满意"],
          ["产品质量", "", "√", "", ""],
          ["交货期", "", "", "√", ""],
          ["服务态度", "√", "", "", ""],
          ["技术支持", "", "√", "", ""],
        )
        .text("意见与建议：说明书字太小。")
        .text("感谢您的支持！"),
    { class: "K/满意度调查", date: "2024-11-28" },
  ),
];
