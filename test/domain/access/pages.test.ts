import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAmong, narrower, Pages, pagesOf, rangesIn } from "#shared/domain/access/pages.ts";

/** Some pages of a paper of so many, as a set and as people write them: neighbours in one range or in two. */
const somePages = (total: number) =>
  fc
    .array(fc.record({ gap: fc.integer({ min: 0, max: 3 }), length: fc.integer({ min: 1, max: 5 }) }), {
      minLength: 1,
      maxLength: 20,
    })
    .map((steps) => {
      let at = 0;
      const ranges = steps.flatMap(({ gap, length }) => {
        const range = { from: at + 1 + gap, to: at + gap + length };
        at = range.to;
        return range.to <= total ? [range] : [];
      });
      return ranges.length > 0 ? ranges : [{ from: 1, to: 1 }];
    })
    .map((ranges) => ({
      text: ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(","),
      pages: new Set(ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n))),
    }));

const TOTAL = 60;
const everyPage = Array.from({ length: TOTAL }, (_, n) => n + 1);

describe("pages that are named", () => {
  it("are those pages and no others, however they are written", () => {
    fc.assert(
      fc.property(somePages(TOTAL), ({ text, pages }) => {
        expect(Pages.parse(text)).toBe(text);
        const shown = pagesOf(TOTAL, text);
        expect(everyPage.filter((page) => isAmong(shown, page))).toEqual(everyPage.filter((page) => pages.has(page)));
      }),
    );
  });

  it("are all, where none are", () => {
    expect(pagesOf(7, undefined)).toEqual([{ from: 1, to: 7 }]);
  });

  it("are refused where the paper does not have them", () => {
    expect(() => pagesOf(4, "1-3,5")).toThrow(expect.objectContaining({ code: "access.bad-pages", subject: "1–4" }));
    expect(pagesOf(5, "1-3,5")).toEqual([
      { from: 1, to: 3 },
      { from: 5, to: 5 },
    ]);
  });

  it.each(["0", "0-3", "3-1", "5,1-3", "1,1", "1-3,3"])(
    "are refused where they are not in order, or one is named twice: %j",
    (text) => {
      expect(() => pagesOf(9, text)).toThrow(expect.objectContaining({ code: "access.bad-pages", subject: "1–9" }));
    },
  );

  it.each(["", "1,", ",1", "1--3", "-3", "1-", "a", "1.5", "1 - 3", "１", "1;2", "999999"])(
    "are no pages when written so: %j",
    (text) => {
      expect(Pages.safeParse(text).success).toBe(false);
    },
  );
});

describe("pages that are fewer than before", () => {
  it("may be named, and none that could not be seen before", () => {
    fc.assert(
      fc.property(somePages(TOTAL), somePages(TOTAL), (before, only) => {
        const isFewer = [...only.pages].every((page) => before.pages.has(page));
        if (isFewer) expect(narrower(before.text, only.text)).toBe(only.text);
        else expect(() => narrower(before.text, only.text)).toThrow("access.pages-wider");
      }),
    );
  });

  it("are none too many where neighbours were named apart", () => {
    expect(narrower("1-3,4-6", "2-5")).toBe("2-5");
    expect(() => narrower("1-3,5-6", "2-5")).toThrow("access.pages-wider");
  });

  it("may be any, where all could be seen", () => {
    fc.assert(
      fc.property(somePages(TOTAL), ({ text }) => {
        expect(narrower(undefined, text)).toBe(text);
      }),
    );
  });

  it("are ranges in the order in which they are written", () => {
    expect(rangesIn("2,4-5")).toEqual([
      { from: 2, to: 2 },
      { from: 4, to: 5 },
    ]);
  });
});
