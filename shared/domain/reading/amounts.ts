import { fold } from "./fold.ts";
import type { Amount } from "./reading.ts";

/** An amount on a paper and where it stands; `marked` when a currency, a unit or cents say that it is money. */
export type FoundAmount = { value: Amount; kind: "figures" | "capitals"; marked: boolean; start: number; end: number };

const currency = String.raw`(?:人民币|RMB|CNY|USD|HKD|TWD|NTD|SGD|AUD|GBP|JPY|EUR|(?:US|HK|NT|S|A)\$|[¥$€£])`;
const figures = new RegExp(
  String.raw`(?<![\d.,A-Za-z-])(?<sign>${currency}\s?:?\s?)?(?<minus>-\s?)?(?<sign2>${currency}\s?)?(?<whole>\d{1,3}(?:,\s?\d{3})+|\d+)(?:\.(?<part>\d+))?(?![\d.,]*\d|%|‰)\s?(?<unit>万元|亿元|元|圆)?`,
  "gi",
);

/** 12.5 with a scale of 10⁴ is 125000.00; undefined where that is no whole number of cents. */
function exactly(whole: string, part: string, scale: number): Amount | undefined {
  const places = scale + 2;
  const kept = part.padEnd(places, "0");
  if (/[1-9]/.test(kept.slice(places))) return undefined;
  return inYuan(BigInt(whole + kept.slice(0, places)));
}

/** Cents as an amount: `109710000n` is `1097100.00`. */
export function inYuan(cents: bigint): Amount {
  const size = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${size.slice(0, -2)}.${size.slice(-2)}`;
}

/** An amount as cents: exact, so that sums and comparisons are. */
export const inCents = (amount: Amount): bigint => BigInt(amount.replace(".", ""));

const scales = new Map([
  ["万元", 4],
  ["亿元", 8],
]);

function findFigures(plain: string): FoundAmount[] {
  return Array.from(plain.matchAll(figures)).flatMap((match) => {
    const { sign, sign2, minus, whole = "", part = "", unit } = match.groups ?? {};
    const value = exactly(whole.replace(/[,\s]/g, ""), part, scales.get(unit ?? "") ?? 0);
    if (value === undefined) return [];
    const marked = sign !== undefined || sign2 !== undefined || unit !== undefined || part.length === 2;
    const end = match.index + match[0].trimEnd().length;
    const signed = minus !== undefined && inCents(value) !== 0n ? `-${value}` : value;
    return [{ value: signed, kind: "figures" as const, marked, start: match.index, end }];
  });
}

const numerals = new Map(
  ["〇零Oo", "壹一弌", "贰二貳弍两", "叁三参弎", "肆四", "伍五", "陆六", "柒七", "捌八", "玖九"].flatMap((set, digit) =>
    Array.from(set, (character): [string, bigint] => [character, BigInt(digit)]),
  ),
);
const units = new Map([
  ["仟", 1000n],
  ["千", 1000n],
  ["阡", 1000n],
  ["佰", 100n],
  ["伯", 100n],
  ["百", 100n],
  ["拾", 10n],
  ["十", 10n],
]);
const digit = "〇零壹一弌贰二貳弍两叁三参弎肆四伍五陆六柒七捌八玖九";
const number = `[${digit}仟千阡佰百伯拾十万亿]`;
const capitals = new RegExp(
  `(?<minus>负|\\(负数\\))?(?<whole>(?:${number}\\s?){1,40})[元圆]\\s?零?(?:(?<jiao>[${digit}])\\s?角)?\\s?零?(?:(?<fen>[${digit}])\\s?分)?\\s?[整正]?|(?<=^|[^${digit}])(?<jiaoAlone>[${digit}])角(?:(?<fenAlone>[${digit}])分)?[整正]?`,
  "g",
);
const formal = /[壹贰貳叁参肆伍陆柒捌玖拾佰仟]|[整正]$/;

/** A number below 10000 in capitals: units fall from left to right, each digit but a leading one before 拾 is written. */
function section(text: string): bigint | undefined {
  let [sum, digit, lastUnit]: [bigint, bigint | undefined, bigint] = [0n, undefined, 10000n];
  for (const character of text) {
    const value = numerals.get(character);
    const unit = units.get(character);
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0n) return undefined;
      digit = value;
    } else if (unit !== undefined && unit < lastUnit) {
      if (digit === undefined && (unit !== 10n || sum > 0n)) return undefined;
      sum += (digit ?? 1n) * unit;
      [digit, lastUnit] = [undefined, unit];
    } else return undefined;
  }
  return sum + (digit ?? 0n);
}

/** A whole number in capitals up to 9999 亿; undefined where the characters make none. */
function wholeNumber(text: string): bigint | undefined {
  const [, yi = "", wan = "", rest = ""] = /^(?:(.+)亿)?(?:(.*)万)?(.*)$/.exec(text) ?? [];
  if (text.includes("亿") && yi === "") return undefined;
  if (/[亿万]/.test(yi + rest) || wan.includes("亿")) return undefined;
  const parts = [section(yi), wan === "" && text.includes("万") ? undefined : section(wan), section(rest)];
  const [high, middle, low] = parts;
  if (high === undefined || middle === undefined || low === undefined) return undefined;
  return high * 100_000_000n + middle * 10_000n + low;
}

/** A form's printed place that holds no digit, only a cross: `⊗佰⊗拾贰万`. */
const crossed = /[⊗⊕ⓧ×✕✗╳]\s?[仟千佰百拾十万]/g;

function findCapitals(plain: string): FoundAmount[] {
  const filled = plain.replace(crossed, (place) => " ".repeat(place.length));
  return Array.from(filled.matchAll(capitals)).flatMap((match) => {
    const { minus, whole, jiao = "", fen = "", jiaoAlone = "", fenAlone = "" } = match.groups ?? {};
    if (!formal.test(match[0].trimEnd())) return [];
    const yuan = whole === undefined ? 0n : wholeNumber(whole.replace(/\s/g, ""));
    if (yuan === undefined) return [];
    const small = (numerals.get(jiao || jiaoAlone) ?? 0n) * 10n + (numerals.get(fen || fenAlone) ?? 0n);
    const cents = yuan * 100n + small;
    const value = inYuan(minus === undefined ? cents : -cents);
    const end = match.index + match[0].trimEnd().length;
    return [{ value, kind: "capitals" as const, marked: true, start: match.index, end }];
  });
}

/**
 * The amounts in a text, in its order, in figures (`￥1,097,100.00`, `360,000元`, `47.6万元`) and in capitals
 * (`壹佰零玖万柒仟壹佰元整`), exact to the cent. What is no amount in itself (a bare number) is there too, not `marked`.
 */
export function findAmounts(text: string): FoundAmount[] {
  const plain = fold(text);
  return [...findFigures(plain), ...findCapitals(plain)].sort((a, b) => a.start - b.start);
}
