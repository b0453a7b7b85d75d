import { distance } from "./distance.ts";
import { bare, fold } from "./fold.ts";
import type { Us } from "./rules.ts";

/** How the name of an organisation ends, the longest endings first. */
const endings = [
  "有限责任公司",
  "股份有限公司",
  "有限公司",
  "集团公司",
  "总公司",
  "公司",
  "集团",
  "合作社",
  "合伙企业",
  "个人独资企业",
  "事务所",
  "研究院",
  "研究所",
  "设计院",
  "研究中心",
  "卫生院",
  "保健院",
  "医院",
  "门诊部",
  "诊所",
  "大药房",
  "药房",
  "大学",
  "学院",
  "学校",
  "中学",
  "小学",
  "幼儿园",
  "委员会",
  "管理局",
  "管理处",
  "服务中心",
  "协会",
  "基金会",
  "银行",
  "信用社",
  "经营部",
  "营业部",
  "门市部",
  "批发部",
  "经销部",
  "服务部",
  "商行",
  "贸易行",
  "商店",
  "商场",
  "超市",
  "百货",
  "酒店",
  "宾馆",
  "饭店",
  "餐厅",
  "工作室",
  "加工厂",
  "制造厂",
  "机械厂",
  "工厂",
  "总厂",
  "厂",
  "农场",
  "矿业",
  "株式会社",
];
const branches = String.raw`(?:\(?[一-鿿]{2,8}\)?(?:分公司|分厂|分店|分院|办事处|营业部|项目部|支行|分行|分部))?`;
/** An ending within a longer name (`…集团股份有限公司`, `…医院管理公司`) does not end it. */
const whole = "(?![^与和及向同,。、;:\\s]{0,8}公司)";
const chinese = new RegExp(
  `(?:${endings.map((ending) => (ending.endsWith("公司") ? ending : ending + whole)).join("|")})${branches}`,
  "g",
);
/** How foreign companies' names end, in either case. */
const forms = [
  String.raw`(?:Co|Company)\b\.?\s?,?\s?(?:Ltd|Limited)\b\.?`,
  String.raw`(?:Pte|Pty|Pvt|Private)\b\.?\s?(?:Ltd|Limited)\b\.?`,
  String.raw`(?:Ltd|Limited|Inc|Incorporated|LLC|LLP|Corp|Corporation|PLC|GmbH|AG|KG|S\.?p\.?A|S\.?r\.?[l1]|Sdn\.?\s?Bhd|Oy|AB|A\/S|ApS)\b\.?`,
  String.raw`(?:B\.V|N\.V|S\.A\.S|S\.A)\.`,
].join("|");
const anyCase = forms.replace(/(?<!\\)[A-Za-z]/g, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
const english = new RegExp(
  String.raw`(?<![A-Za-z])[A-Z][A-Za-z0-9&.'-]*(?:[ ,]{1,2}(?:[A-Z&(][A-Za-z0-9&.'()-]*|of|and|\([A-Za-z ]+\))){0,8}?(?:[ ,]{1,2}(?:${anyCase})){1,2}`,
  "g",
);
/** A quick look for such an ending: most texts have none, and are not searched for what stands before it. */
const form = new RegExp(`(?<![A-Za-z])(?:${forms})`, "i");

/** What may stand before a name in running text without being part of it. */
const lead =
  /^(?:.*[,。;:!?、"“”‘’《》<>|\s]|.*?(?:以下简称|会议|针对|了解到|拜访了?|走访了?|召开|参加|联系|通知|以及|代表|今收到|兹收到|收到|感谢|尊敬的|委托|关于|对于|其中|甲方|乙方|丙方|我司|贵司|客户|供应商|单位|拟向|经由|根据)(?!.{0,2}$)|[由与向致给请])/;
/** What joins a name to the one before it. */
const joint = /^[和及同或对与、]/;

const name = "[一-鿿A-Za-z0-9()·&-]";

/** Whether a text is as a whole the name of an organisation. */
export function isOrganisation(text: string): boolean {
  const plain = fold(text).trim();
  const [latin] = (form.test(plain) && plain.match(english)) || [];
  if (latin !== undefined && latin.length > plain.length * 0.7) return true;
  const compact = bare(text);
  return (
    compact.length >= 4 &&
    compact.length <= 40 &&
    new RegExp(`^${name}+(?:${endings.join("|")})${branches}$`).test(compact)
  );
}

/** The names of organisations in a text, as they are printed, in its order. */
export function organisationsIn(text: string): string[] {
  const plain = fold(text);
  const found: { name: string; at: number }[] = [];
  let from = 0;
  for (const ending of plain.matchAll(chinese)) {
    const end = ending.index + ending[0].length;
    const before = plain.slice(Math.max(from, ending.index - 30), ending.index);
    let word = new RegExp(`${name}*$`).exec(before)?.[0] ?? "";
    for (let cut = lead.exec(word); cut !== null && cut[0].length < word.length; cut = lead.exec(word))
      word = word.slice(cut[0].length);
    word = unbalanced(from > 0 && ending.index - word.length === from ? word.replace(joint, "") : word);
    from = end;
    if (word.length >= 2 && !/[本贵我该敝]$/.test(word))
      found.push({ name: text.slice(ending.index - word.length, end), at: ending.index });
  }
  for (const match of form.test(plain) ? plain.matchAll(english) : [])
    found.push({ name: text.slice(match.index, match.index + match[0].length), at: match.index });
  return found.sort((a, b) => a.at - b.at).map((one) => one.name.trim());
}

/** A name without what stands before a bracket that it does not open. */
const unbalanced = (word: string) =>
  word.lastIndexOf(")") > word.lastIndexOf("(") && !word.includes("(")
    ? word.slice(word.lastIndexOf(")") + 1)
    : word.replace(/^\((?:[^()]*\))?/, "");

const latin = (text: string) =>
  fold(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/**
 * How surely a name on a paper is ours, 0…1: in full, with a character or two misread, without its region, short, in English
 * (in full, or one word of it that is ours alone).
 * A company that merely has our short name within its own is another.
 */
export function likeUs(text: string, us: Us): number {
  const printed = bare(text);
  const ours = [...us.names, ...us.former].map(bare);
  if (ours.includes(printed)) return 1;
  if (us.short.some((short) => bare(short) === printed)) return 0.95;
  if (latin(text).length >= 4 && us.english.some((own) => distance(latin(own), latin(text), 2) <= 2)) return 0.95;
  const words = fold(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  if (us.english.some((own) => own.length >= 6 && words.includes(own.toLowerCase()))) return 0.9;
  for (const own of ours) {
    const most = own.length >= 8 ? 2 : 1;
    const apart = distance(own, printed, most);
    if (apart <= most) return 1 - 0.08 * apart;
    if (printed.startsWith(own) && printed.length <= own.length + 12) return 0.9;
    if (printed.length >= own.length * 0.6 && printed.length >= 5 && own.includes(printed)) return 0.85;
  }
  const named = us.short.find((short) => bare(short).length >= 4 && printed.startsWith(bare(short)));
  return named !== undefined && !isOrganisation(text) ? 0.8 : 0;
}

export const US = 0.7;

/** Whether two names on a paper mean the same organisation: the same but for misread characters, or one the other's short form. */
export const sameName = (a: string, b: string): boolean => sameBare(bare(a), bare(b));

/** `sameName` for the many names of one paper: each is folded only once. */
export function nameComparer(): typeof sameName {
  const known = new Map<string, string>();
  const folded = (name: string) => {
    const plain = known.get(name) ?? bare(name);
    known.set(name, plain);
    return plain;
  };
  return (a, b) => sameBare(folded(a), folded(b));
}

function sameBare(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= 4 && long.includes(short)) return true;
  return short.length >= 6 && mayBeMisread(short, long) && distance(short, long, 1) <= 1;
}

/** Whether all but a character, of two units at most, is the same from both ends: most names are thereby known to be others. */
function mayBeMisread(short: string, long: string): boolean {
  let [head, foot] = [0, 0];
  while (head < short.length && short[head] === long[head]) head++;
  while (foot < short.length - head && short.at(-1 - foot) === long.at(-1 - foot)) foot++;
  return head + foot >= long.length - 2;
}
