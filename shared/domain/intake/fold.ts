/** Traditional characters of business papers, and below each its simplified form. */
const TRADITIONAL =
  "萬與專業東絲兩嚴喪個豐臨為麗舉義烏樂習鄉書買亂爭於虧雲產畝親億僅從倉儀們價眾優會傘偉傳傷倫偽體餘債傾償儲兒黨蘭關興養獸內岡冊寫軍農馮衝決況凍淨準涼減湊幾鳳憑凱擊劃劉則剛創別製劑勁動務勝勞勢勳匯匱區醫華協單賣盧衛卻廠廳歷厲壓廁縣參雙發變敘葉號歎嘆嚇呂嗎啟吳員圍園國圖圓聖場壞塊堅壇墊壘處備復夠頭夾奪奮獎婦媽媯孫學寧寶實審憲寬賓對尋導壽將爾塵嘗層屬歲島峽幣帥師帳帶幫庫應廟廢廣開異棄張彌彎彈強歸當錄徹徑從態憂懷懇戲戰戶撲執擴掃揚擾撫拋護報擔擬擁擇掛揮損換據擺攜攝數敵齊斷無舊時曠晉曬暫術機殺雜權條來楊極構槍標棧棟樹樣橋檢樓橫歐歡殘毀氣漢湯溝沒淚澤潔灑淺測濟渾濃濤潤漲滲漸滿濾濱灣災爐點煉煙煩燒熱營爾狀獨獲環現電畫當療監盤礦碼確禮禍離種積稱穩窮竊競筆節範築簽簡類糧糾紀約級純紗納紙紛組細終經結給絡統絕絲續緒維綱網緊線緝編緣練縮總績織繳繪繼纖罰職聯聽肅腦腳臺舊藝節莊蘇藥萊蓋蔣薦藍處虛蟲補裝裡複見規視覺覽觀計訂訊討訓記許論設訪證評詞試詩誠話詢該詳語誤說請諸課調談謝識譯議護讀變貝負財責賢貨質販貪貧購貫貸費貼貴貿賀資賠賬賦賞賢賴贈贊趙跡車軌軟轉輪載較輔輕輛輯輸辦辭邊遞達遷過運還這進遠違連遲適選遺鄧鄭鄰醬釋鑒針釘鈔鈣鈴鉛銀銅鋁鋒鋼錢錯鍋鎖鎮鏈鐘鐵門閃閉問間閱闊陣陽陰陳陸隨險隱雖難電霧靜韓頁頂項順須預領頓頻題額風飛飯飲館馬馳駐駕驗騰驅鮮鳴鴻麥黃齊龍龜聯絡戶臺裏灣衝準餘彙佈衞啓鑑";
const SIMPLIFIED =
  "万与专业东丝两严丧个丰临为丽举义乌乐习乡书买乱争于亏云产亩亲亿仅从仓仪们价众优会伞伟传伤伦伪体余债倾偿储儿党兰关兴养兽内冈册写军农冯冲决况冻净准凉减凑几凤凭凯击划刘则刚创别制剂劲动务胜劳势勋汇匮区医华协单卖卢卫却厂厅历厉压厕县参双发变叙叶号叹叹吓吕吗启吴员围园国图圆圣场坏块坚坛垫垒处备复够头夹夺奋奖妇妈妫孙学宁宝实审宪宽宾对寻导寿将尔尘尝层属岁岛峡币帅师帐带帮库应庙废广开异弃张弥弯弹强归当录彻径从态忧怀恳戏战户扑执扩扫扬扰抚抛护报担拟拥择挂挥损换据摆携摄数敌齐断无旧时旷晋晒暂术机杀杂权条来杨极构枪标栈栋树样桥检楼横欧欢残毁气汉汤沟没泪泽洁洒浅测济浑浓涛润涨渗渐满滤滨湾灾炉点炼烟烦烧热营尔状独获环现电画当疗监盘矿码确礼祸离种积称稳穷窃竞笔节范筑签简类粮纠纪约级纯纱纳纸纷组细终经结给络统绝丝续绪维纲网紧线缉编缘练缩总绩织缴绘继纤罚职联听肃脑脚台旧艺节庄苏药莱盖蒋荐蓝处虚虫补装里复见规视觉览观计订讯讨训记许论设访证评词试诗诚话询该详语误说请诸课调谈谢识译议护读变贝负财责贤货质贩贪贫购贯贷费贴贵贸贺资赔账赋赏贤赖赠赞赵迹车轨软转轮载较辅轻辆辑输办辞边递达迁过运还这进远违连迟适选遗邓郑邻酱释鉴针钉钞钙铃铅银铜铝锋钢钱错锅锁镇链钟铁门闪闭问间阅阔阵阳阴陈陆随险隐虽难电雾静韩页顶项顺须预领顿频题额风飞饭饮馆马驰驻驾验腾驱鲜鸣鸿麦黄齐龙龟联络户台里湾冲准余汇布卫启鉴";

const folded = new Map<string, string>([
  ["\u3000", " "],
  ["\u00a0", " "],
  ["\t", " "],
  ["￥", "¥"],
  ["︰", ":"],
  ["∶", ":"],
  ["﹕", ":"],
  ["〔", "["],
  ["〕", "]"],
  ["【", "["],
  ["】", "]"],
  ["—", "-"],
  ["–", "-"],
  ["―", "-"],
  ["−", "-"],
  ["‐", "-"],
  ["○", "〇"],
  ["◯", "〇"],
  ...Array.from(TRADITIONAL, (character, at): [string, string] => [character, SIMPLIFIED.charAt(at)]),
]);

/**
 * The text as vocabulary and numbers are looked for in it: full-width letters, digits and signs become half-width, spaces and
 * dashes become plain ones, traditional characters simplified. Every unit stays in its place, so an offset into the result is
 * an offset into the paper's own words.
 */
export const fold = (text: string): string => text.replace(/[^\x20-\x7e]/g, (unit) => folded.get(unit) ?? narrow(unit));

/** A full-width letter, digit or sign as its half-width one. */
function narrow(unit: string): string {
  const code = unit.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
}

/** The folded text without its spaces, in small letters: what two labels, titles or names are compared by. */
export const bare = (text: string): string => fold(text).replace(/\s+/g, "").toLowerCase();

/** A regulation's word as it is looked for in a pattern: its signs mean themselves. */
export const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
