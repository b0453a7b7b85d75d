import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateAfterLabel, findBlankDates, findDates, weekdayAgrees } from "#shared/domain/reading/dates.ts";

const values = (text: string) => findDates(text).map((date) => date.value);

const numerals = "〇一二三四五六七八九";
const positional = (value: number, zero = "〇") =>
  Array.from(String(value), (digit) => (digit === "0" ? zero : numerals.charAt(Number(digit)))).join("");
const spoken = (value: number) =>
  `${value >= 20 ? numerals.charAt(Math.floor(value / 10)) : ""}${value >= 10 ? "十" : ""}${value % 10 ? numerals.charAt(value % 10) : ""}`;
const capital = (value: number) =>
  spoken(value)
    .replace(/^十/, "一十")
    .replace(/./g, (c) => "零壹贰叁肆伍陆柒捌玖拾".charAt("〇一二三四五六七八九十".indexOf(c)));
const wide = (text: string) => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
const spaced = (text: string) => Array.from(text).join(" ");
const two = (value: number) => String(value).padStart(2, "0");
const names = [
  ["January", "Jan."],
  ["February", "Feb"],
  ["March", "MAR"],
  ["April", "Apr."],
  ["May", "May"],
  ["June", "Jun"],
  ["July", "Jul"],
  ["August", "Aug"],
  ["September", "Sept."],
  ["October", "Oct"],
  ["November", "Nov"],
  ["December", "Dec"],
];

type Day = { y: number; m: number; d: number };
const forms: ((day: Day) => string)[] = [
  ({ y, m, d }) => `${y}年${m}月${d}日`,
  ({ y, m, d }) => `${y}年${two(m)}月${two(d)}号`,
  ({ y, m, d }) => `${y} 年 ${m} 月 ${d} 日`,
  ({ y, m, d }) => spaced(`${y}年${m}月${d}日`),
  ({ y, m, d }) => wide(`${y}年${m}月${d}日`),
  ({ y, m, d }) => `${positional(y)}年${spoken(m)}月${spoken(d)}日`,
  ({ y, m, d }) => `${positional(y, "零")}年${spoken(m)}月${spoken(d)}日`,
  ({ y, m, d }) => `${positional(y, "○")}年${spoken(m)}月${spoken(d)}日`,
  ({ y, m, d }) =>
    `${Array.from(String(y), (c) => "零壹贰叁肆伍陆柒捌玖".charAt(Number(c))).join("")}年零${capital(m)}月零${capital(d)}日`,
  ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`,
  ({ y, m, d }) => `${y}—${two(m)}—${two(d)}`,
  ({ y, m, d }) => `${y}.${m}.${d}`,
  ({ y, m, d }) => `${y}. ${m}. ${d}`,
  ({ y, m, d }) => `${y}/${m}/${two(d)}`,
  ({ y, m, d }) => wide(`${y}/${m}/${d}`),
  ({ y, m, d }) => `${names[m - 1]?.[0]} ${d}, ${y}`,
  ({ y, m, d }) => `${names[m - 1]?.[1]} ${d}th, ${y}`,
  ({ y, m, d }) => `${d} ${names[m - 1]?.[0]} ${y}`,
  ({ y, m, d }) => `${two(d)}-${names[m - 1]?.[1]?.replace(".", "")}-${y}`,
];
const aDay = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2089-12-31"), noInvalidDate: true })
  .map((date) => ({ y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() }));

describe("a date on a paper", () => {
  it("is read in every usual form, with where it stands", () => {
    fc.assert(
      fc.property(
        aDay,
        fc.constantFrom(...forms),
        fc.constantFrom("", "签订日期：", "于", "Date: "),
        (day, form, before) => {
          const text = `${before}${form(day)} 签`;
          expect(findDates(text)).toEqual([
            { value: `${day.y}-${two(day.m)}-${two(day.d)}`, start: before.length, end: text.length - 2 },
          ]);
        },
      ),
    );
  });

  it("keeps the precision that the paper gives", () => {
    expect(values("（2024年3月修订版）")).toEqual(["2024-03"]);
    expect(values("二〇二二年版本")).toEqual(["2022"]);
    expect(values("2024年第二季度设备货款")).toEqual(["2024"]);
    expect(values("March 2023")).toEqual(["2023-03"]);
    expect(values("自2024年1月1日起至2024年12月31日止")).toEqual(["2024-01-01", "2024-12-31"]);
  });

  it("is read with the day first, or the month, where points or a figure over 12 say which", () => {
    expect(values("26.09.2023 21/05/2024 9/26/2023")).toEqual(["2023-09-26", "2024-05-21", "2023-09-26"]);
    expect(values("this 3rd day of October 2023")).toEqual(["2023-10-03"]);
    expect(values("03.05.2024")).toEqual(["2024-05-03"]);
    expect(values("03/05/2024 YL-26-09-2023 26.09.2023.1 31.04.2024 26.09/2023")).toEqual([]);
  });

  it("is refused when the calendar does not have it", () => {
    expect(values("2023年2月29日")).toEqual([]);
    expect(values("2024-02-29")).toEqual(["2024-02-29"]);
    expect(values("2024-13-01 2024/4/31 二〇二四年十三月一日 2024年0月3日")).toEqual([]);
  });

  it("is not guessed from what may be something else", () => {
    expect(values("GB/T 20957.4-2007，批次20240318-B2，合同号CG20231109-016，YL-XS-2024-0387")).toEqual([]);
    expect(values("24年3月5日 3/5/2024 05.03.24 4月15日前")).toEqual([]);
    expect(values("192.168.2024.1.2 2024.1.2.3")).toEqual([]);
  });

  it("is not guessed from other calendars", () => {
    expect(values("民国一一二年三月五日 民国112年3月5日 中華民國2012年3月5日")).toEqual([]);
    expect(values("农历二〇二三年三月初五 二〇二三年正月初五 癸卯年二月十五日")).toEqual([]);
  });

  it("may be shorter where a label says that it is a date", () => {
    expect(dateAfterLabel("20240318")?.value).toBe("2024-03-18");
    expect(dateAfterLabel(" 2024.03")?.value).toBe("2024-03");
    expect(dateAfterLabel("2024")?.value).toBe("2024");
    expect(dateAfterLabel("2024-05-16 14:32:07")?.value).toBe("2024-05-16");
    expect(dateAfterLabel("2024-05-1614:32:07")?.value).toBe("2024-05-16");
    expect(dateAfterLabel("20241318")).toBeUndefined();
    expect(dateAfterLabel("周文斌")).toBeUndefined();
  });

  it("is known to be blank", () => {
    for (const empty of [
      "日期：    年   月   日",
      "20  年  月  日",
      "2024年  月  日",
      "____年__月__日",
      "____-__-__",
    ]) {
      expect(findBlankDates(empty), empty).toHaveLength(1);
      expect(findDates(empty), empty).toEqual([]);
    }
    expect(findBlankDates("2024年3月18日，三个年月日")).toEqual([]);
  });

  it("is checked against the weekday beside it", () => {
    const agrees = (text: string) => findDates(text).map((date) => weekdayAgrees(text, date));
    expect(agrees("2024年2月26日（星期一） 09:47")).toEqual([true]);
    expect(agrees("2024年2月28日（星期一）")).toEqual([false]);
    expect(agrees("2024年2月28日 09:47")).toEqual([undefined]);
    expect(agrees("Thursday, 29 August 2024")).toEqual([true]);
    expect(agrees("Fri, Aug 29, 2024 at 8:12")).toEqual([false]);
    expect(agrees("2024-08-29 Sunrise Ltd")).toEqual([undefined]);
  });
});

describe("a date that a pen or a printer ran together", () => {
  it.each([
    ["2024年-1月15日", "2024-01-15"],
    ["2023年9日25日", "2023-09-25"],
    ["2023年9目25日", "2023-09-25"],
    ["签署时间：2025-030609:02:13", "2025-03-06"],
    ["Date: 21August 2023", "2023-08-21"],
  ])("is read where it can be but one: %s", (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each(["2025年月1日", "2023年13日25日", "2022年7月78日", "202年10月8日", "2024年5-6月15日前"])(
    "is none where it cannot: %s",
    (text) => {
      expect(values(text).filter((value) => value.length > 4)).toEqual([]);
    },
  );
});
