import { fold } from "./fold.ts";
import type { BusinessDate } from "./reading.ts";

/** A date on a paper: its value to the precision that is given, and where it stands in the text (`end` is exclusive). */
export type FoundDate = { value: BusinessDate; start: number; end: number };

/** The place of a date that was not filled in. */
export type BlankDate = { start: number; end: number };

const gap = String.raw`\s{0,4}`;
/** A pen's slip before a figure: `2024年-1月`. */
const slip = String.raw`[\s.,·、-]{0,4}`;
const numeral = "〇零一二三四五六七八九壹贰貳叁参肆伍陆柒捌玖";
const year = `(?<year>[12](?:\\s?\\d){3}|[一二壹贰貳][${numeral}Oo]{3})`;
const small = `\\d\\s?\\d|\\d|[十拾${numeral}]{1,4}`;
const fences = {
  before: String.raw`(?<![\d${numeral}]|\d[-./])`,
  word: String.raw`(?<!\w|\w[-./])`,
  after: String.raw`(?![\d]|[-./]\d)`,
};
const overTwelve = "1[3-9]|2\\d|3[01]";
const upToTwelve = "1[0-2]|0?[1-9]";
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName =
  "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** Every usual way to write a date in Chinese or in figures, the longest first: where two begin at the same place, the longer is meant. */
const written = [
  `${fences.before}${year}${gap}年${slip}(?<month>${small})${gap}月${slip}(?<day>${small})${gap}[日号]`,
  // A 月 by hand may be read as what looks like one; between a 年 and a 日 it is none of these.
  `${fences.before}${year}${gap}年${gap}(?<month>\\d{1,2})${gap}[日目用曰]${gap}(?<day>\\d{1,2})${gap}[日号]`,
  // A pen's last stroke may be lost; with two figures the day is whole.
  `${fences.before}${year}${gap}年${gap}(?<month>${small})${gap}月${gap}(?<day>\\d{2})\\s*$`,
  `${fences.before}${year}${gap}年${gap}(?<month>${small})${gap}月(?!${gap}[\\d${numeral}十拾初])`,
  `${fences.before}${year}[-./]?(?<month>\\d{2})[-./]?(?<day>\\d{2})(?=\\d{1,2}:\\d{2})`,
  `${fences.before}${year}${gap}[-./、]${gap}(?<month>\\d{1,2})${gap}[-./、]${gap}(?<day>\\d{1,2})${fences.after}`,
  `${fences.before}${year}${gap}年(?!${gap}[\\d${numeral}十拾正腊冬闰初月])`,
  // The figure over 12 is the day, whichever comes first: 26.09.2023, 9/26/2023. What may be either is not read.
  `${fences.word}(?<day>${overTwelve})\\s?(?<mark>[-./])\\s?(?<month>${upToTwelve})\\s?\\k<mark>\\s?(?<year>[12]\\d{3})${fences.after}`,
  // With points it is the day that comes first, wherever dates are written so.
  `${fences.word}(?<day>${upToTwelve})\\s?\\.\\s?(?<month>${upToTwelve})\\s?\\.\\s?(?<year>[12]\\d{3})${fences.after}`,
  `${fences.word}(?<month>${upToTwelve})\\s?(?<mark>[-./])\\s?(?<day>${overTwelve})\\s?\\k<mark>\\s?(?<year>[12]\\d{3})${fences.after}`,
].map((pattern) => new RegExp(pattern, "gi"));

/** How it is written in English, and a quick look for it: most texts have none. */
const inEnglish = [
  `\\b${monthName}\\.?\\s{0,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s{0,2}(?<year>[12]\\d{3})\\b`,
  `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]{0,2}(?:day\\s)?(?:of\\s)?${monthName}\\.?\\s?[,-]?\\s{0,2}(?<year>[12]\\d{3})\\b`,
  `\\b${monthName}\\.?,?\\s{1,2}(?<year>[12]\\d{3})\\b`,
].map((pattern) => new RegExp(pattern, "gi"));
const anyMonth = new RegExp(months.join("|"), "i");

/** What only a label's own value may be: digits run together, or with a point that was not read; a month after a point. */
const labelled = [
  /^\s*(?<year>[12]\d{3})[-./]?(?<month>\d{2})[-./]?(?<day>\d{2})(?!\d)/,
  /^\s*(?<year>[12]\d{3})\s?[-./]\s?(?<month>\d{1,2})\s*$/,
  /^\s*(?<year>[12]\d{3})\s*$/,
];

/** Other calendars: their years and months are not ours, and guessing would give a wrong number. */
const otherCalendar =
  /(?:民国|农历|阴历|旧历|佛历|黄历|回历|昭和|平成|令和|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])[^,。;]{0,4}$/;

const blank =
  /(?<![\d一-鿿])(?:[12]\d{0,3})?[\s_]*年[\s_]*月[\s_]*日|(?<!\d)(?:[12]\d{3})[\s_]*年[\s_]+月|_+\s?[-/年.]\s?_+/g;

const digits = new Map(
  Array.from("〇零一二三四五六七八九", (character, at): [string, number] => [character, Math.max(0, at - 1)]).concat(
    Array.from("壹贰叁肆伍陆柒捌玖", (character, at): [string, number] => [character, at + 1]),
    [
      ["貳", 2],
      ["参", 3],
      ["O", 0],
      ["o", 0],
    ],
  ),
);

/** A number below 100, in digits or in Chinese (`5`, `1 2`, `十二`, `二十三`, `零壹拾`); undefined when it is none. */
function count(text: string): number | undefined {
  const plain = text.replace(/\s/g, "").replace(/拾/g, "十");
  if (/^\d+$/.test(plain)) return Number(plain);
  const [tens, ones, ...rest] = plain.replace(/^[〇零]+(?=.)/, "").split("十");
  if (tens === undefined || rest.length > 0 || tens.length > 1 || (ones ?? "").length > 1) return undefined;
  const read = (digit: string, absent: number) => (digit === "" ? absent : digits.get(digit));
  if (ones === undefined) return read(tens, 0);
  const [high, low] = [read(tens, 1), read(ones, 0)];
  return high === undefined || low === undefined ? undefined : high * 10 + low;
}

const yearWritten = (text: string): number =>
  Number(Array.from(text.replace(/\s/g, ""), (digit) => digits.get(digit) ?? digit).join(""));

const pad = (value: number): string => String(value).padStart(2, "0");

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The date of these parts, to the precision given; undefined where the calendar has no such day. */
function dateOf(year: number, month: number | undefined, day: number | undefined): BusinessDate | undefined {
  if (!(year >= 1900 && year <= 2099)) return undefined;
  if (month === undefined) return `${year}`;
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${pad(month)}`;
  return day >= 1 && day <= lastDay(year, month) ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

function dateIn(match: RegExpMatchArray): BusinessDate | undefined {
  const { year, month, day, name } = match.groups ?? {};
  if (year === undefined) return undefined;
  const monthNumber =
    name === undefined
      ? month === undefined
        ? undefined
        : (count(month) ?? Number.NaN)
      : months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return dateOf(yearWritten(year), monthNumber, day === undefined ? undefined : (count(day) ?? Number.NaN));
}

/**
 * The dates in a text, in its order, in every usual Chinese, ISO and English form and to the precision each gives: `2024-03-18`,
 * `2024-03`, `2024`. Not guessed: what the calendar does not have, two-digit years, 3/5/2024, lunar and republican dates.
 */
export function findDates(text: string): FoundDate[] {
  const plain = fold(text);
  const found: FoundDate[] = [];
  const taken: BlankDate[] = [];
  for (const form of anyMonth.test(plain) ? [...written, ...inEnglish] : written) {
    for (const match of plain.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
      taken.push(span);
      const value = dateIn(match);
      const isOurs =
        !otherCalendar.test(plain.slice(0, span.start)) && !/^\s?\(?(?:农历|阴历|旧历)/.test(plain.slice(span.end));
      if (value !== undefined && isOurs) found.push({ value, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The date that is a label's value: as `findDates`, and also `20240318`, `2024.3` and `2024`, which elsewhere may be anything. */
export function dateAfterLabel(value: string): FoundDate | undefined {
  const [first] = findDates(value);
  const plain = fold(value);
  if (first !== undefined && /^[^\d一-鿿]*$/.test(plain.slice(0, first.start))) return first;
  for (const form of labelled) {
    const match = form.exec(plain);
    const date = match === null ? undefined : dateIn(match);
    if (match !== null && date !== undefined) return { value: date, start: 0, end: match[0].length };
  }
  return first;
}

/** The places of dates that were left blank: `   年  月  日`, `20  年  月  日`, `____-__-__`. */
export const findBlankDates = (text: string): BlankDate[] =>
  Array.from(fold(text).matchAll(blank), (match) => ({ start: match.index, end: match.index + match[0].length }));

const weekdays = "日一二三四五六";
const weekdaysInEnglish = "sun mon tue wed thu fri sat".split(" ");
const weekday = String.raw`(?:(?:星期|周|礼拜)([一二三四五六日天])|(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?\b\.?)`;
const weekdayBefore = new RegExp(`(?:^|[\\s(])${weekday}[\\s,)]*$`, "i");
const weekdayAfter = new RegExp(`^\\s?[([,]?\\s?${weekday}`, "i");
/** What may stand before a label's date besides a sign or two: the weekday, as in a mail's head. */
const onlyWeekday = new RegExp(`^[\\s(]*${weekday}[\\s,)]*$`, "i");

/** Whether a label's value begins with this date. */
export const beginsWith = (text: string, date: FoundDate): boolean =>
  date.start <= 6 || [onlyWeekday, onlyPlace].some((only) => only.test(fold(text).slice(0, date.start)));

/** Where a paper is signed, before the day on which it is: `Ålesund, 14 February 2024`. */
export const onlyPlace =
  /^(?!.*\b(?:[Ss]hipment|[Dd]elivery|[Pp]ayment|[Ll]atest|[Bb]efore|[Dd]ue|[Vv]alid)\b)\p{Lu}[\p{L} .'-]{1,30},\s*(?:den |the |on )?$/u;

/** Whether the weekday printed beside a date is that date's own; undefined where none is printed. A misread digit shows here. */
export function weekdayAgrees(text: string, date: FoundDate): boolean | undefined {
  if (!isToThe(date.value, "day")) return undefined;
  const plain = fold(text);
  const printed = weekdayAfter.exec(plain.slice(date.end)) ?? weekdayBefore.exec(plain.slice(0, date.start));
  if (printed === null) return undefined;
  const [, chinese, english] = printed;
  const day = chinese
    ? weekdays.indexOf(chinese.replace("天", "日"))
    : weekdaysInEnglish.indexOf(english?.toLowerCase() ?? "");
  return day === new Date(`${date.value}T00:00:00Z`).getUTCDay();
}

const LENGTH = { day: "2024-05-06".length, month: "2024-05".length, year: "2024".length };

/** Whether a date is given to the day, the month or the year at least. */
export const isToThe = (date: BusinessDate, precision: keyof typeof LENGTH): boolean =>
  date.length >= LENGTH[precision];

/** Dates agree when one is the other to a coarser precision. */
export const sameDate = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
