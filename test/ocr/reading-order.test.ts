import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inReadingOrder, linesInOrder } from "#shared/ocr/reading-order.ts";
import { smallestStrip, stripOf } from "#shared/ocr/strip.ts";

const PAGE = { width: 1654, height: 2339 };

/** A table of three columns and four rows, as it lies on a page that is turned by `slope`. */
const table = (slope: number) =>
  Array.from({ length: 12 }, (_, i) => {
    const [x, y] = [200 + 400 * (i % 3), 200 + 60 * Math.floor(i / 3)];
    const [cos, sin] = [Math.cos(slope), Math.sin(slope)];
    return { i, strip: { x: x * cos - y * sin, y: x * sin + y * cos, width: 250, height: 30, slope } };
  });

describe("the reading order", () => {
  it("goes row by row however the page is skewed and its lines were found", () => {
    const skew = fc.double({ min: -0.2, max: 0.2, noNaN: true });
    const found = fc.shuffledSubarray([...Array(12).keys()], { minLength: 12 });
    fc.assert(
      fc.property(skew, found, (slope, order) => {
        const cells = table(slope);
        const shuffled = order.flatMap((i) => cells[i] ?? []);
        expect(inReadingOrder(shuffled, PAGE).map(({ i }) => i)).toEqual(cells.map(({ i }) => i));
      }),
    );
  });

  it("puts a label between the two lines that it stands beside", () => {
    const at = (name: string, x: number, y: number) => ({ name, strip: { x, y, width: 200, height: 30, slope: 0 } });
    const cell = [at("code", 500, 130), at("label", 150, 115), at("name", 500, 100)];
    expect(inReadingOrder(cell, PAGE).map(({ name }) => name)).toEqual(["name", "label", "code"]);
  });
});

describe("the reading order of a form whose labels are printed downwards", () => {
  const line = (text: string, left: number, top: number, width = 22 * text.length) => {
    const box = { left, top, right: left + width, bottom: top + 24 };
    return { line: { text, confidence: 0.9, box }, strip: stripOf(box) };
  };
  /** Both sides of an invoice: who buys, in four rows, and beside it the ciphers, in rows of their own. */
  const invoice = [
    line("发票号码：70418825", 900, 100),
    ...[..."购买方"].map((character, i) => line(character, 100, 210 + 60 * i)),
    ...[..."密码区"].map((character, i) => line(character, 800, 210 + 60 * i)),
    ...["名称：甲", "税号：乙", "地址：丙", "账号：丁"].map((text, i) => line(text, 150, 195 + 45 * i)),
    ...["03<7", "*/8+", "47-1", "9>2*"].map((text, i) => line(text, 850, 205 + 44 * i)),
    line("合计", 100, 420),
  ];

  it("takes each label and the rows that it heads before the next", () => {
    expect(linesInOrder(invoice, PAGE).map(({ text }) => text)).toEqual([
      ...["发票号码：70418825", "购买方", "名称：甲", "税号：乙", "地址：丙", "账号：丁"],
      ...["密码区", "03<7", "*/8+", "47-1", "9>2*", "合计"],
    ]);
  });

  it("loses no line, wherever labels stand", () => {
    const words = fc.constantFrom("购买方", "密码区", "备注", "购", "买", "方", "备", "注", "金额", "一行较长的正文");
    const place = fc.record({
      text: words,
      left: fc.integer({ min: 0, max: 1500 }),
      top: fc.integer({ min: 0, max: 2200 }),
      high: fc.integer({ min: 10, max: 400 }),
      wide: fc.integer({ min: 10, max: 900 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const placed = places.map(({ text, left, top, high, wide }) => {
          const box = { left, top, right: left + wide, bottom: top + high };
          return { line: { text, confidence: 0.9, box }, strip: stripOf(box) };
        });
        const characters = (texts: string[]) => [...texts.join("")].toSorted().join("");
        expect(characters(linesInOrder(placed, PAGE).map(({ text }) => text))).toBe(
          characters(places.map(({ text }) => text)),
        );
      }),
    );
  });
});

describe("the reading order of running text in columns", () => {
  const column = (name: string, x: number, width: number, lines = 12) =>
    Array.from({ length: lines }, (_, i) => ({
      name: `${name}${i}`,
      // The last line of a paragraph is short.
      strip: {
        x: i % 5 === 4 ? x - width / 6 : x,
        y: 400 + 50 * i,
        width: i % 5 === 4 ? (width * 2) / 3 : width,
        height: 30,
        slope: 0,
      },
    }));
  const across = (name: string, y: number) => ({ name, strip: { x: 827, y, width: 1300, height: 40, slope: 0 } });
  const byHeight = <T extends { strip: { y: number } }>(items: T[]) => items.toSorted((a, b) => a.strip.y - b.strip.y);
  const names = (items: { name: string }[]) => items.map(({ name }) => name);

  it.each([
    ["two", [column("a", 450, 600), column("b", 1200, 600)]],
    ["three", [column("a", 350, 380), column("b", 827, 380), column("c", 1304, 380)]],
    ["unequal", [column("a", 450, 600), column("b", 1200, 600, 7)]],
  ])("takes one column after the other, between what stands across them (%s)", (_, columns) => {
    const page = [across("title", 200), ...columns.flat(), across("foot", 1100)];
    expect(names(inReadingOrder(byHeight(page), PAGE))).toEqual(names(page));
  });

  it("goes across the lines in which two parties sign, label by label", () => {
    const widths = [210, 420, 510, 380, 460, 300];
    const sign = (name: string, left: number) =>
      widths.map((width, i) => ({
        name: `${name}${i}`,
        strip: { x: left + (width + 13 * i) / 2, y: 1800 + 50 * i, width: width + 13 * i, height: 30, slope: 0 },
      }));
    const signed = [...sign("a", 150), ...sign("b", 900)];
    expect(names(inReadingOrder(signed, PAGE)).slice(0, 4)).toEqual(["a0", "b0", "a1", "b1"]);
  });
});

describe("the reading order of a sheet that is wider than tall", () => {
  const sheet = { width: 3308, height: 2339 };
  const line = (name: string, x: number, y: number, width = 1300) => ({
    name,
    strip: { x, y, width, height: 30, slope: 0 },
  });
  const half = (name: string, x: number) => Array.from({ length: 10 }, (_, i) => line(`${name}${i}`, x, 200 + 60 * i));
  const spread = [...half("left", 827), ...half("right", 2481)];
  const names = (items: { name: string }[]) => items.map(({ name }) => name);

  it("takes two pages on one sheet one after the other", () => {
    const mixed = spread.toSorted((a, b) => a.strip.y - b.strip.y);
    expect(names(inReadingOrder(mixed, sheet))).toEqual(names(spread));
  });

  it("goes across a table, whose title stands above all of it", () => {
    const cells = spread.map(({ name, strip }, i) => line(name, strip.x, strip.y, 200 + 97 * ((7 * i) % 11)));
    const table = [line("title", 1654, 100), ...cells];
    expect(names(inReadingOrder(table, sheet)).slice(0, 4)).toEqual(["title", "left0", "right0", "left1"]);
  });
});

describe("the smallest strip around a run of text", () => {
  it("is the rectangle itself, whatever its slope", () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(number(60, 500), number(5, 40), number(-0.7, 0.7), (width, height, slope) => {
        const [cos, sin] = [Math.cos(slope), Math.sin(slope)];
        const corners = [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
        ].map(([u = 0, v = 0]) => ({
          x: 300 + (u * width * cos - v * height * sin) / 2,
          y: 400 + (u * width * sin + v * height * cos) / 2,
        }));
        const strip = smallestStrip(corners.toSorted((a, b) => a.y - b.y || a.x - b.x));
        for (const [side, value] of Object.entries({ x: 300, y: 400, width, height, slope })) {
          expect(strip).toHaveProperty(side, expect.closeTo(value, 6));
        }
      }),
    );
  });
});
