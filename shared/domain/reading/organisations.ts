import { distance } from "./distance.ts";
import { bare, fold } from "./fold.ts";
import type { Us } from "./rules.ts";

/** How the name of an organisation ends, in each line the longest endings first. */
const endings = [
  "有限责任公司 股份有限公司 有限公司 集团公司 总公司 公司 集团 合伙企业 个人独资企业 株式会社",
  "合作社联合社 合作社 联合社 供销社 信用社 企业社 实业社 工业社 出版社 旅行社 报社 事务所",
  "律师行 测量师行 会计师行",
  "研究院 研究所 设计院 科学院 研究中心 大学 学院 学校 中学 小学 技校 党校 中心校 职教中心 幼儿园",
  "卫生院 保健院 医院 门诊部 诊所 卫生所 卫生室 大药房 药房 疗养院 颐养院 养老院 敬老院 福利院",
  "图书馆 博物馆 档案馆 文化馆 科技馆 体育馆 美术馆 人民政府 委员会 管委会 居委会 村委会",
  "管理局 管理处 管理所 管理站 管理中心 服务中心 检测中心 控制中心 供电所 服务站 监测站 推广站 加油站 维修站",
  "协会 商会 联合会 基金会 银行",
  "经营部 营业部 门市部 批发部 经销部 服务部 维修部 修理部 加工部 零售部 经销处",
  "商行 贸易行 工程行 企业行 材料行 五金行 电器行 报关行 车行 商号 商店 商场 超市 百货",
  "酒店 宾馆 饭店 餐厅 酒楼 面馆 茶庄 民宿 客栈 山庄 度假村 俱乐部 工作室 作坊 工坊 冷藏库",
  "加工厂 制造厂 机械厂 工厂 总厂 厂 农场 林场 牧场 养殖场 种植场 矿业",
  // A single character ends a name only where nothing follows: 店口 is a place. Nor is 门店, 格局 or 工作站 anybody's.
  "(?<![门网本贵该到进各分总结布格僵全当战残场厕之我]|工作)[店局站所馆社坊校](?![一-鿿])",
].flatMap((line) => line.split(" "));
const branches = String.raw`(?:\((?:特殊)?(?:普通|有限)合伙\)|\(?[一-鿿]{2,8}\)?(?:分公司|分厂|分店|分院|办事处|营业部|项目部|支行|分行|分部))?`;
/** An ending within a longer name (`…集团股份有限公司`, `…医院管理公司`, `…大学附属医院`) does not end it. */
const goesOn = (ending: string): string => {
  if (ending.endsWith("公司")) return "";
  const company = `(?:集团)?[^与和及向同,。、;:\\s]{0,${ending === "集团" ? 14 : 8}}公司`;
  const body = "(?:[一-鿿]{0,2}附属[一-鿿]{0,8}?)?(?:医院|中学|小学|学校|幼儿园|图书馆)";
  // 雪厂里3号 and 学院路 are where a house stands.
  const street = "[路街巷弄]|里\\d|(?<=厂)房";
  return ending === "大学" ? `(?!${company}|${body}|${street})` : `(?!${company}|${street})`;
};
const chinese = new RegExp(`(?:${endings.map((ending) => ending + goesOn(ending)).join("|")})${branches}`, "g");
/** Letters of names abroad: `OÜ`, `Łódź`, `Công ty`. */
const LATIN = "A-Za-zÀ-ÖØ-öø-ɏẠ-ỹ";
const CAPITAL = "A-ZÀ-ÖØ-ÞĀ-ɏА-Я";
/** How foreign companies' names end, in either case. */
const forms = [
  String.raw`(?:Co|Company)\b\.?\s?,?\s?(?:Ltd|Limited)\b\.?`,
  String.raw`(?:Pte|Pty|Pvt|Private|\(Pvt\))\.?\s?(?:Ltd|Limited)\b\.?`,
  String.raw`GmbH\s?&\s?Co\.?\s?KG(?:aA)?\b`,
  String.raw`(?:Ltd|Limited|Inc|Incorporated|LLC|LLP|Corp|Corporation|PLC|GmbH|AG|S\.?p\.?A|S\.?r\.?[l1]|Sdn\.?\s?(?:Bhd|Berhad)|Oyj?|AB|A\/S|ApS)\b\.?`,
  String.raw`(?:S\.?A\.?P?\.?I?\.?|S\.?\s?de\sR\.?L\.?)\s?de\s?C\.?V\b\.?`,
  String.raw`(?:B\.V|N\.V|S\.A\.S|S\.A\.R\.L|S\.A|L\.L\.C|P\.L\.C|W\.L\.L|e\.K|a\.s)\.`,
  String.raw`Joint[ -]Stock\s?(?:Company|Co)\b\.?`,
  String.raw`(?:P?JSC|Public\sCompany\sLimited|Bhd|Berhad|Ltda|Lda|SARL|KGaA|FZ-?LLC|FZE|FZCO|WLL|Kft|Zrt|Tbk|EOOD|UAB|s\.r\.o|d\.o\.o|d\.d|Sp\.\s?z\s?o\.o|S\.L|K\.K)\b\.?`,
  `OÜ(?![${LATIN}])`,
].join("|");
const anyCase = forms.replace(
  /(?<!\\)[A-Za-z](?![^[]*\])/g,
  (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`,
);
/** Forms that are words in small letters, and may be within a line of capitals: they end a name that is not all capitals, or a phrase. */
const SHORT = "(?:ASA?|SAS?|SE|NV|BV|SL|OOD|UG|eG|(?<!(?:[Ww]eight|WEIGHT|Net|NET|Gross|GROSS|W\\.) ?)KG)";
const short = String.raw`(?:(?<=[a-zß-öø-ɏ)][ ,]{1,2})${SHORT}\b(?!\s\d{4})|${SHORT}(?=\s*(?:$|[,;:)<])))`;
const bodies =
  "(?:Co-?operative(?: (?:Society|Union))?|University(?: of(?: [A-Z][a-z]+){1,3})?|Polytechnic|College|School District|Institute(?: of Technology)?|Hospital(?: (?:Trust|Group|Foundation|Authority))?|CO-?OPERATIVE|UNIVERSITY|HOSPITAL)(?![A-Za-z]| (?:Road|Street|Rd|St|Avenue|ROAD|STREET)\\b)";
const word = `[${CAPITAL}][${LATIN}А-яЁё0-9&.'’-]*`;
const ended = String.raw`${word}(?: {1,2}(?:[${CAPITAL}&(][${LATIN}0-9&.'’()-]*|of|and|for|de|do|da|du|la|van|von|der|y|e|et|und|\([A-Za-z ]+\))){0,8}?(?:[ ,]{1,2}(?:${anyCase}|${short}|${bodies})){1,2}`;
/** How they begin where the form stands first. */
const begun = String.raw`(?:University of|(?:PT|P\.T)\.?(?= {1,2}${word} {1,2}[${CAPITAL}])|OOO|TOO|UAB|SIA|[ЗПО]?АО|[ОТ]ОО|Công [Tt]y(?: [Tt]NHH| [Cc]ổ [Pp]hần)?)(?: {1,2}["«“]?${word}["»”]?){1,6}`;
const foreign = new RegExp(`(?<![${LATIN}])(?:${begun}|${ended})`, "g");

/** A quick look for such an ending: most texts have none, and are not searched for what stands before it. */
const form = new RegExp(
  `(?<![A-Za-z])(?:${anyCase}|${SHORT}\\b|${bodies}|(?:PT|P\\.T|OOO|TOO|UAB|SIA)\\b)|[ЗПО]?АО|[ОТ]ОО|Công [Tt]y`,
);

/** The second line of a name that was broken before its form. */
const FORM_ALONE = /^(?:Co|Company|Corp|Corporation)\b[.,\s]*(?:Ltd|Limited)?\.?,?$/i;

/** What may stand before a name in running text without being part of it. */
const lead =
  /^(?:.*[,。;:!?、"“”‘’《》<>|\s]|.*?(?:以下简称|会议|针对|了解到|拜访了?|走访了?|召开|参加|联系|通知|以及|代表|今收到|兹收到|收到|感谢|尊敬的|委托|关于|对于|其中|甲方|乙方|丙方|我司|贵司|客户|供应商|单位|拟向|经由|根据|希望(?=[看能贵我你到对在派尽由将把给])|要求|表示|认为|提出|参观|考察|前往|我们|你们|他们|(?<!得)到(?![家位]))(?!.{0,2}$)|[由与向致给请赴]|.{1,3}(?:(?<!自)由|(?<!接|承|享)受)(?=.{6,})|结转|计提|听(?=.{5}))/;
/** What joins a name to the one before it. */
const joint = /^[和及同或对与、]/;
/** `贵公司` is nobody's name, nor is `到厂` or `返校`, where somebody goes. */
const nobody = /(?:[本贵我该敝]|(?<!美)的)$/;
const goesThere = /[本贵我该其敝到出来回返离驻入全各整的]$/;
const isGoingThere = (name: string) => /[厂店局站所馆社坊校]$/.test(name) && goesThere.test(name.slice(0, -1));
/** What stands before a name abroad without being part of it. */
const called =
  /^(?:(?:To|From|For|Between|And|With|By|Dear|Attn|Messrs|The (?:Seller|Buyer|Supplier|Client|Manager)|(?:Present|Signed|Executed|Accepted|Agreed|Attending)(?: and| for| by| on behalf of)+)[.:]?\s+)+(?=[A-Z])/;

/** Chinese characters, those of rare names too (a pair of surrogates counts as two). */
const HAN = "〇㐀-鿿豈-﫿\\ud840-\\udfff";
const name = `[${HAN}A-Za-z0-9()·&-]`;
const nameCharacter = new RegExp(name);
const wholeName = new RegExp(`^${name}+(?:${endings.join("|")})${branches}$`);

/** Where the characters of a name begin that run up to `end`, at most as far back as `from`. */
function startOfName(text: string, from: number, end: number): number {
  let start = end;
  while (start > from && nameCharacter.test(text.charAt(start - 1))) start--;
  return start;
}

/** Whether a name is in Chinese, and not in letters alone. */
export const isChinese = (name: string): boolean => /[一-鿿]/.test(name);

/** Whether a text is as a whole the name of an organisation. */
export function isOrganisation(text: string): boolean {
  const plain = fold(text).trim();
  const [latin] = (form.test(plain) && plain.match(foreign)) || [];
  if (latin !== undefined && latin.length > plain.length * 0.7) return true;
  const compact = bare(text);
  return compact.length >= 4 && compact.length <= 40 && wholeName.test(compact) && !isGoingThere(compact);
}

/** The names of organisations in a text, as they are printed, in its order. */
export function organisationsIn(text: string): string[] {
  const plain = fold(text);
  const found: { name: string; at: number }[] = [];
  let from = 0;
  for (const ending of plain.matchAll(chinese)) {
    const end = ending.index + ending[0].length;
    let word = plain.slice(startOfName(plain, Math.max(from, ending.index - 30), ending.index), ending.index);
    for (let cut = lead.exec(word); cut !== null && cut[0].length < word.length; cut = lead.exec(word))
      word = word.slice(cut[0].length);
    word = unbalanced(from > 0 && ending.index - word.length === from ? word.replace(joint, "") : word);
    from = end;
    if (word.length >= 2 && !(ending[0].length === 1 ? goesThere : nobody).test(word))
      found.push({ name: text.slice(ending.index - word.length, end), at: ending.index });
  }
  for (const match of form.test(plain) ? plain.matchAll(foreign) : [])
    if (!FORM_ALONE.test(match[0])) {
      const at = match.index + (called.exec(match[0])?.[0].length ?? 0);
      found.push({ name: text.slice(at, match.index + match[0].length), at });
    }
  return found.sort((a, b) => a.at - b.at).map((one) => one.name.trim());
}

/** What may well open a label's value without being part of the name in it. */
const opening = /^(?:尊敬的|我司客户|[我贵]司|[甲乙丙买卖需供]方|[今兹]?收到|委托|代表|客户|供应商|单位)/;
const hanOnly = new RegExp(`^[${HAN}]+$`);
const around = /^[\s"'“”‘’「」『』《》<>()]+/;

/**
 * The organisation that a label's value names. Unlike running text, the value is the name as a whole, and what looks like a lead
 * (`致远…`, `向阳…`) belongs to it, and of a name in two languages the Chinese one counts; `cut` where something stands before the
 * name that may be part of it, or may not.
 */
export function organisationFrom(value: string): { name: string; cut: boolean } | undefined {
  const [found, next] = organisationsIn(value);
  if (found === undefined) return undefined;
  if (next !== undefined && !isChinese(found) && isChinese(next) && /^[\s/|(]*$/.test(textBetween(value, found, next)))
    return { name: next, cut: false };
  const at = Math.max(0, value.indexOf(found));
  const ahead = fold(value.slice(0, at)).replace(around, "");
  const after = fold(value.slice(at + found.length));
  const [body] = /公司$/.test(found) ? (ownBody.exec(after) ?? []) : [];
  if (body !== undefined) return { name: found + body, cut: ahead.trim() !== "" };
  if (instead.test(after)) return { name: found, cut: true };
  if (ahead.trim() === "" || ahead === "尊敬的") return { name: found, cut: false };
  const apart = /\s/.test(ahead);
  const joined = ahead.replace(/\s/g, "");
  if (someone.test(ahead)) return { name: found, cut: false };
  if (!hanOnly.test(joined) || joined.length > LONGEST_AHEAD || opening.test(joined)) return { name: found, cut: true };
  // `宁波甬盛国际 贸易有限公司`: what stands after the gap is no name by itself.
  if (apart && (joined.length < 4 || stem(bare(found)).length > 4)) return { name: found, cut: true };
  return { name: value.slice(at - ahead.length, at).replace(/\s/g, "") + found, cut: false };
}

/** What stands between two names of a text. */
const textBetween = (text: string, one: string, next: string): string =>
  fold(text.slice(text.indexOf(one) + one.length, text.indexOf(next)));

/** Who is named before the organisation that he is of: `谢凯（东莞市…公司）`, `Mr. R. Karim, Al Noor … LLC`. */
const someone = /^(?:[^()]{2,6}\(|[A-Z][A-Za-z.' -]{1,40}(?:,[A-Za-z.' -]{1,40})?[,(]\s*)$/;

/** A body of a company's that is not the company: `…有限公司工会委员会`. */
const ownBody = /^[一-鿿]{0,4}(?:工会|党委|团委|支部|协会|基金会)(?:[一-鿿]{0,4}委员会)?/;
/** Who stands in a company's place, or beside it. */
const instead = /^[\s(]*(?:筹|破产管理人|管理人|清算组|等[一二三四五六七八九十两几\d]+[家方])/;
/** So much before a name is no part of it any more. */
const LONGEST_AHEAD = 12;

/** A name without what stands before a bracket that it does not open, or does not close. */
const unbalanced = (word: string) => {
  const [open, close] = [word.lastIndexOf("("), word.lastIndexOf(")")];
  // `谢凯（东莞市…公司）`: the bracket is not closed before the name ends.
  return close > open && open >= 0 ? word.replace(/^\((?:[^()]*\))?/, "") : word.slice(Math.max(open, close) + 1);
};

/** A line read at least this surely says what it says: a name that differs in it is another, not a misread one. */
export const CLEAR = 0.9;
/** Below this two characters of a long name may be misread. */
const POOR = 0.8;

const latin = (text: string) =>
  fold(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/** A name without what only says of which legal form the company is. */
const stem = (plain: string) =>
  plain.replace(
    /(?:股份)?(?:有限(?:责任)?)?公司$|,?(?:jointstock(?:company|co\.?)|p?jsc|co\.?,?(?:ltd|limited)\.?),?$/,
    "",
  );

/** What follows a company's name and makes it another body: its union, its party branch, its foundation. */
const bodyOfItsOwn = /工会|党[委支总]|团委|支部|委员会|协会|基金会|学校|学院|医院|银行|食堂/;
/** What follows it and is a body of its own, or makes a longer name of it: `…有限公司` and `…有限公司服务有限公司`. */
const isAnother = (rest: string) => bodyOfItsOwn.test(rest) || /[^分]公司$/.test(rest);

const FORM_WORDS = new Set(
  "co company ltd limited inc corp corporation the of and p r c prc china sales export import service dept department team".split(
    " ",
  ),
);
const wordsOf = (text: string) =>
  fold(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !FORM_WORDS.has(word));

/** Whether a word stands for another: itself, its abbreviation (`Equip.`, `Intl`), or a long one with a letter misread. */
function standsFor(word: string, whole: string): boolean {
  if (word.length >= 6 && distance(word, whole, 1) <= 1) return true;
  let at = 0;
  for (const letter of whole) if (letter === word[at]) at++;
  return word.length >= 2 && word[0] === whole[0] && at === word.length;
}

/**
 * How surely an English name is ours: in full, or made of the words of our full name, the one that is ours alone among them. With
 * another word (`Yunling Tea`) it is another company.
 */
function likeUsInEnglish(text: string, us: Us, sure: number): number {
  const printed = latin(text);
  if (printed.length < 4 || isChinese(text)) return 0;
  const alone = us.english.filter((own) => /^\w{6,}$/.test(own)).map(latin);
  const isTold = alone.some((word) => printed.includes(word));
  const most = isTold || sure < CLEAR ? 2 : 1;
  if (us.english.some((own) => distance(latin(own), printed, most) <= most)) return 0.95;
  const known = us.english.flatMap(wordsOf);
  const words = wordsOf(text);
  const isOurs =
    words.some((word) => alone.includes(word)) && words.every((word) => known.some((own) => standsFor(word, own)));
  return isOurs ? 0.9 : 0;
}

/**
 * How surely a name on a paper is ours, 0…1: in full, without its region or its end, short, in English, as a branch, or with a
 * character misread where its line was read no more than so `sure`. A company that has our short name within its own, or differs
 * from us in a character read clearly, is another.
 */
export function likeUs(text: string, us: Us, sure = 1): number {
  const printed = bare(text).replace(/^[\d.、:-]+(?=[一-鿿])/, "");
  const ours = [...us.names, ...us.former].map(bare);
  const short = us.short.map(bare);
  if (ours.includes(printed)) return 1;
  if (short.includes(printed)) return 0.95;
  const english = likeUsInEnglish(text, us, sure);
  if (english > 0) return english;
  for (const own of ours) {
    if (stem(own) === stem(printed)) return 0.95;
    // Who signs for us stands before our name: `陶一帆杭州云岭智能装备有限公司`.
    if (own.length >= 8 && printed.endsWith(own) && /^[一-鿿]{2,4}$/.test(printed.slice(0, -own.length))) return 0.85;
    const rest = printed.slice(own.length);
    if (printed.startsWith(own) && rest.length <= 12 && !isAnother(rest)) return 0.9;
    const telling = short.filter((one) => own.includes(one));
    const isTold = telling.length === 0 ? own.startsWith(printed) : telling.some((one) => printed.includes(one));
    const most = misreadAtMost(own, sure);
    // Most names are thereby known to be others', without comparing them.
    if (!isTold && most === 0) continue;
    const apart = distance(own, printed, 2);
    if (apart <= most) return 1 - 0.08 * apart;
    if (!isTold || printed.length < 4) continue;
    if (own.includes(printed)) return 0.85;
    if (own.length >= 8 && apart === 1 && printed.length < own.length) return 0.85;
  }
  const named = short.find((one) => one.length >= 4 && printed.startsWith(one));
  return named !== undefined && !isOrganisation(text) ? 0.8 : 0;
}

/** How many characters of a name may be misread in a line read so surely. */
function misreadAtMost(own: string, sure: number): number {
  if (sure >= CLEAR) return 0;
  return own.length >= 8 && sure < POOR ? 2 : 1;
}

export const US = 0.7;

/** Whether a name is but the end of ours, the rest of which stands in the line before: `Equipment Co., Ltd.`. */
export function tailOfOurs(text: string, us: Us): boolean {
  const [printed, letters] = [bare(text), latin(text)];
  if (isChinese(printed)) return [...us.names, ...us.former].some((own) => bare(own).endsWith(printed));
  return letters !== "" && us.english.some((own) => latin(own).endsWith(letters));
}

/**
 * Whether two names on a paper mean the same organisation: one is the other's short form, or the same but for a character where
 * the less `sure` of their lines may have been misread.
 */
export const sameName = (a: string, b: string, sure = 1): boolean => sameBare(bare(a), bare(b), sure);

/** `sameName` for the many names of one paper: each is folded only once. */
export function nameComparer(): typeof sameName {
  const known = new Map<string, string>();
  const folded = (name: string) => {
    const plain = known.get(name) ?? bare(name);
    known.set(name, plain);
    return plain;
  };
  return (a, b, sure = 1) => sameBare(folded(a), folded(b), sure);
}

/** `无锡市锡沪轴承…` is `无锡锡沪轴承…`: who writes a place by hand or in a seal often leaves out what it is. */
const withoutRegionWords = (name: string) => name.replace(/(?<=^.{2,6})[省市县区]/g, "");

function sameBare(left: string, right: string, sure: number): boolean {
  if (left === right || withoutRegionWords(left) === withoutRegionWords(right)) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (isShortOf(short, long)) return true;
  return sure < CLEAR && short.length >= 6 && mayBeMisread(short, long) && distance(short, long, 1) <= 1;
}

/** Whether a name is another's without its region, its end or its branch; `贸易有限公司` tells of none. */
function isShortOf(short: string, long: string): boolean {
  if (short.length < 4) return false;
  const at = long.indexOf(short);
  const told = stem(short);
  if (at < 0) return told.length >= 4 && long.startsWith(told) && told === stem(long);
  if (!isChinese(short)) return true;
  const isRegion = at <= 3 || /[省市县区州]$|[省市县区州].{1,8}[镇乡城场园]$/.test(long.slice(0, at));
  const isTold = at === 0 ? told.length >= 2 : told.length >= 4 && isRegion;
  const rest = long.slice(at + short.length);
  return isTold && !(short.endsWith("公司") ? isAnother(rest) : bodyOfItsOwn.test(rest));
}

/** Of two printings of one name whether the other has the legal form written out: `… JSC`, `… Joint Stock Company`. */
export const isInFull = (other: string, name: string): boolean =>
  other.length > name.length && bare(other) !== bare(name) && stem(bare(other)) === stem(bare(name));

/** Whether all but a character, of two units at most, is the same from both ends: most names are thereby known to be others. */
function mayBeMisread(short: string, long: string): boolean {
  let [head, foot] = [0, 0];
  while (head < short.length && short[head] === long[head]) head++;
  while (foot < short.length - head && short.at(-1 - foot) === long.at(-1 - foot)) foot++;
  return head + foot >= long.length - 2;
}

/** Whether a name is ours, also in short: `云岭公司`. */
export const isCalledUs = (name: string, company: Us): boolean =>
  likeUs(name, company) >= US || company.short.some((short) => bare(name).includes(bare(short)));
