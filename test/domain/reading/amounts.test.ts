import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAmounts, inCents, inYuan } from "#shared/domain/reading/amounts.ts";

const digits = "零壹贰叁肆伍陆柒捌玖";

/** Up to 9999 in capitals, as a cashier writes it. */
function section(value: number): string {
  const written = Array.from(String(value).padStart(4, "0"), (digit, at) =>
    digit === "0" ? "零" : `${digits.charAt(Number(digit))}${["仟", "佰", "拾", ""][at]}`,
  ).join("");
  return written.replace(/零+/g, "零").replace(/^零|零$/g, "");
}

function capitals(cents: bigint): string {
  const yuan = cents / 100n;
  const parts = [yuan / 100_000_000n, (yuan / 10_000n) % 10_000n, yuan % 10_000n].map(Number);
  const whole = parts
    .map((part, at) =>
      part === 0 ? "" : `${at > 0 && part < 1000 ? "零" : ""}${section(part)}${["亿", "万", ""][at]}`,
    )
    .join("")
    .replace(/^零/, "");
  const [jiao, fen] = [Number((cents / 10n) % 10n), Number(cents % 10n)];
  const small = `${jiao ? `${digits.charAt(jiao)}角` : fen && whole ? "零" : ""}${fen ? `${digits.charAt(fen)}分` : "整"}`;
  return whole === "" && jiao === 0
    ? `零元${fen ? `${digits.charAt(fen)}分` : "整"}`
    : `${whole === "" ? "" : `${whole}元`}${small}`;
}

const figures = (cents: bigint) => {
  const [yuan = "", part = ""] = inYuan(cents).split(".");
  return `￥${yuan.replace(/\B(?=(\d{3})+$)/g, ",")}.${part}`;
};

const values = (text: string) => findAmounts(text).map((amount) => amount.value);
const marked = (text: string) =>
  findAmounts(text)
    .filter((amount) => amount.marked)
    .map((amount) => amount.value);
const anAmount = fc.oneof(fc.bigInt(1n, 99_999n), fc.bigInt(1n, 100_000_000n), fc.bigInt(1n, 99_999_999_999_999n));

describe("an amount on a paper", () => {
  it("is the same in capitals and in figures, up to 9999 亿", () => {
    fc.assert(
      fc.property(anAmount, (cents) => {
        expect(values(`合计（大写）：人民币${capitals(cents)}`)).toEqual([inYuan(cents)]);
        expect(values(`（小写）${figures(cents)}`)).toEqual([inYuan(cents)]);
        expect(inCents(inYuan(cents))).toBe(cents);
      }),
      { numRuns: 500 },
    );
  });

  it("is read in capitals as cashiers differ in writing them", () => {
    expect(values("壹佰零玖万柒仟壹佰元整")).toEqual(["1097100.00"]);
    expect(values("叁万陆仟肆佰玖拾捌元肆角肆分")).toEqual(["36498.44"]);
    expect(values("柒万捌仟柒佰柒拾伍圆整 人民币贰拾肆万捌仟陆佰伍拾元零捌角正")).toEqual(["78775.00", "248650.80"]);
    expect(values("拾贰万元整 陸萬參仟圓整 三十六万元整 壹元零伍分")).toEqual([
      "120000.00",
      "63000.00",
      "360000.00",
      "1.05",
    ]);
  });

  it("leaves out the places of a form that were crossed out", () => {
    expect(findAmounts("⊗佰⊗拾贰万零仟零佰零拾零元零角零分").map(({ value }) => value)).toEqual(["20000.00"]);
  });

  it("is refused in capitals that make no number", () => {
    expect(values("壹佰仟元整 万万元整 贰佰壹佰元整 伍伍元整")).toEqual([]);
  });

  it("is read in figures with their separators, widths and scales", () => {
    expect(marked("¥78775.00 ￥1,097,100.00 人民币360,000元 RMB 12,500 USD 3,000.50 １，２００．００元")).toEqual([
      "78775.00",
      "1097100.00",
      "360000.00",
      "12500.00",
      "3000.50",
      "1200.00",
    ]);
    expect(values("47.6万元 1.25亿元 ¥-9,004.17 -¥20.00")).toEqual(["476000.00", "125000000.00", "-9004.17", "-20.00"]);
  });

  it("is no percentage, no long decimal, no part of a code", () => {
    expect(marked("13% 14.60176991 3.0×1220×2440 CK6150E YL-XS-2024-0387 45日内")).toEqual([]);
  });
});
