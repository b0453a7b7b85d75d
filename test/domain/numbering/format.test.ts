import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  NumberFormat,
  openingOf,
  renderNumber,
  sequenceOf,
  seriesOf,
  sortKey,
} from "#shared/domain/numbering/format.ts";

const CONTRACT = {
  format: "Y{year}{type}{seq:3}",
  one_per: ["year" as const, "type" as const],
  opening: { "2023 销售合同": 87 },
};
const TYPES = ["销售合同", "采购合同", "服务合同", "其他合同"];

const year = fc.integer({ min: 1000, max: 9999 });
const seq = fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 10 ** 9 - 1 }));

describe("a file's number", () => {
  it.each([
    ["J{year}{seq:3}", { year: 2023 }, 1, "J2023001"],
    ["Y{year}{type}{seq:3}", { year: 2023, type: "销售合同" }, 2, "Y2023销售合同002"],
    ["D{year}{seq:3}", { year: 2023 }, 5, "D2023005"],
    ["F{year}{seq:3}", { year: 2023 }, 10, "F2023010"],
    ["G{year}{type}{seq:3}", { year: 2023, type: "电话" }, 15, "G2023电话015"],
    ["K{year}{type}{seq:3}", { year: 2023, type: "满意度调查" }, 3, "K2023满意度调查003"],
    ["YG{year}{code:4}{seq:4}", { year: 2025, code: "0317" }, 12, "YG202503170012"],
  ])("is written as the regulation's example is: %s (AF-04…AF-09, DL-05)", (format, values, nth, number) => {
    expect(renderNumber(format, values, nth)).toBe(number);
  });

  it("grows a digit past 999", () => {
    expect(renderNumber("J{year}{seq:3}", { year: 2023 }, 1000)).toBe("J20231000");
    expect(sequenceOf("J{year}{seq:3}", "J20231000")).toBe(1000);
  });

  it("tells its sequence again", () => {
    fc.assert(
      fc.property(year, fc.constantFrom(...TYPES), seq, (year, type, seq) => {
        const number = renderNumber(CONTRACT.format, { year, type }, seq);
        expect(sequenceOf(CONTRACT.format, number, TYPES)).toBe(seq);
      }),
    );
    fc.assert(
      fc.property(year, fc.stringMatching(/^[0-9A-Z]{4}$/), seq, (year, code, seq) => {
        const number = renderNumber("YG{year}{code:4}{seq:4}", { year, code }, seq);
        expect(sequenceOf("YG{year}{code:4}{seq:4}", number)).toBe(seq);
      }),
    );
  });

  it.each(["J202300", "J2023000", "J20230010", "J0023001", "Y2023租赁合同001", "XJ2023001", "J2023001 "])(
    "is not taken for one that was never given: %s",
    (number) => {
      expect(sequenceOf("J{year}{seq:3}", number)).toBeUndefined();
      expect(sequenceOf(CONTRACT.format, number, TYPES)).toBeUndefined();
    },
  );

  it("takes every character of a type as it is", () => {
    const types = ["A.B", "A+B", "(甲)"];
    for (const type of types)
      expect(sequenceOf(CONTRACT.format, renderNumber(CONTRACT.format, { year: 2025, type }, 1), types)).toBe(1);
    expect(sequenceOf(CONTRACT.format, "Y2025AxB001", types)).toBeUndefined();
  });

  it.each([
    ["a year of three digits", () => renderNumber("J{year}{seq:3}", { year: 999 }, 1)],
    ["no type", () => renderNumber(CONTRACT.format, { year: 2023 }, 1)],
    ["a code of another width", () => renderNumber("YG{year}{code:4}{seq:4}", { year: 2023, code: "17" }, 1)],
    ["a code in small letters", () => renderNumber("YG{year}{code:4}{seq:4}", { year: 2023, code: "ab12" }, 1)],
    ["a sequence from 0", () => renderNumber("J{year}{seq:3}", { year: 2023 }, 0)],
    ["half a sequence", () => renderNumber("J{year}{seq:3}", { year: 2023 }, 1.5)],
  ])("is not made with %s", (_, attempt) => {
    expect(attempt).toThrow();
  });

  it.each([
    "",
    "J{year}",
    "{seq:3}J{year}{seq:3}",
    "J{seq:3}{year}",
    "J{yaer}{seq:3}",
    "J{year}{year}{seq:3}",
    "J{year:4}{seq:3}",
    "J {seq:3}",
    "J/{seq}",
    "J{seq:0}",
    "J{{seq:3}",
  ])("has no format like %j", (format) => {
    expect(NumberFormat.safeParse(format).success).toBe(false);
  });
});

describe("a series", () => {
  it("is named by its numbers without their sequence", () => {
    expect(seriesOf(CONTRACT, { year: 2023, type: "销售合同" })).toBe("Y2023销售合同");
    expect(seriesOf({ format: "J{year}{seq:3}", one_per: ["year"] }, { year: 2023, type: "客户基本信息表" })).toBe(
      "J2023",
    );
  });

  it("is one for all types where the regulation counts them together", () => {
    expect(seriesOf({ format: CONTRACT.format, one_per: ["year"] }, { year: 2023, type: "销售合同" })).toBe("Y2023*");
  });

  it("opens after the last number on paper", () => {
    expect(openingOf(CONTRACT, { year: 2023, type: "销售合同" })).toBe(87);
    expect(openingOf(CONTRACT, { year: 2024, type: "销售合同" })).toBe(0);
    expect(renderNumber(CONTRACT.format, { year: 2023, type: "销售合同" }, 87 + 1)).toBe("Y2023销售合同088");
  });

  it("sorts by number, also where a digit was added", () => {
    fc.assert(
      fc.property(seq, seq, (a, b) => {
        const [left, right] = [sortKey("J2023", a), sortKey("J2023", b)];
        expect(left < right).toBe(a < b);
      }),
    );
    expect(sortKey("J2023", 999) < sortKey("J2023", 1000)).toBe(true);
    expect(() => sortKey("J2023", 10 ** 9)).toThrow(RangeError);
  });
});
