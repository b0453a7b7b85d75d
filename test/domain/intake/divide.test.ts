import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeUpAgain } from "#shared/domain/intake/arrival.ts";
import { returnable } from "#shared/domain/intake/decision.ts";
import {
  cutsAtSeparators,
  divideAsTold,
  divideAtSeparators,
  divided,
  isToBeDivided,
  partName,
  unpacked,
} from "#shared/domain/intake/divide.ts";
import { keyIn, partKey, wholeOf } from "#shared/domain/intake/inbox-key.ts";
import type { InReview } from "#shared/domain/intake/item.ts";
import { viewOf } from "#shared/domain/intake/view.ts";
import { anInspectedPaper, aPaperInReview, aQuarantine, NOW } from "../../support/papers.ts";

/** Pages as letters, separator sheets as `|`. */
const pagesOf = (drawn: string) =>
  Array.from(drawn, (sheet, n) => ({ number: n + 1, ...(sheet === "|" && { separator: true as const }) }));
const partsOf = (drawn: string) => cutsAtSeparators(pagesOf(drawn))?.map(({ from, to }) => drawn.slice(from - 1, to));

describe("a batch", () => {
  it.each([
    ["a|b", ["a", "b"]],
    ["ab|cde|f", ["ab", "cde", "f"]],
    ["|abc", ["abc"]],
    ["abc|", ["abc"]],
    ["a||b", ["a", "b"]],
    ["||a|||bc||", ["a", "bc"]],
  ])("%s is cut at its separators, which belong to no part: %j", (drawn, parts) => {
    expect(partsOf(drawn)).toEqual(parts);
  });

  it("is none without a separator", () => {
    expect(partsOf("abc")).toBeUndefined();
  });

  it.each(["|", "|||"])("of separators alone is refused: %s", (drawn) => {
    expect(() => partsOf(drawn)).toThrow("intake.only-separators");
  });

  it("loses no page, doubles none and keeps their order, and no part is empty", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), (sheets) => {
        const pages = sheets.map((separator, n) => ({ number: n + 1, ...(separator && { separator: true as const }) }));
        const wanted = pages.flatMap(({ number, ...rest }) => ("separator" in rest ? [] : [number]));
        fc.pre(wanted.length > 0 && wanted.length < pages.length);
        const cuts = cutsAtSeparators(pages) ?? [];
        const got = cuts.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n));
        expect(got).toEqual(wanted);
        expect(cuts.every(({ from, to }) => from <= to)).toBe(true);
      }),
    );
  });
});

/** A paper of six pages about which a person is asked. */
function aPaperOfSix(more: Partial<InReview> = {}): InReview {
  const item = aPaperInReview();
  return { ...item, paper: { ...item.paper, pages: 6 }, ...more };
}

describe("a person who says where others begin", () => {
  it("cuts before these pages", () => {
    const { cuts, status, rev } = divideAsTold(aPaperOfSix(), [3, 5], NOW);
    expect(cuts).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 6 },
    ]);
    expect([status, rev]).toEqual(["received", aPaperOfSix().rev + 1]);
  });

  it.each([[[7]], [[5, 3]], [[3, 3]], [[1]]])("names pages that there are, in order: %j", (starts) => {
    expect(() => divideAsTold(aPaperOfSix(), starts, NOW)).toThrow("divide.bad-pages");
  });

  it("cannot divide one page, a picture, or what lies in the vault", () => {
    const { paper } = aPaperOfSix();
    for (const other of [
      { ...paper, pages: 1 },
      { ...paper, format: "eml" as const },
      { ...paper, format: "jpeg" as const },
    ])
      expect(() => divideAsTold(aPaperOfSix({ paper: other }), [2], NOW)).toThrow("divide.one-piece");
  });
});

describe("a paper that is divided", () => {
  const cuts = [
    { from: 1, to: 1 },
    { from: 2, to: 2 },
  ];
  const batch = divideAtSeparators(anInspectedPaper(), cuts, NOW);

  it("ends with its parts, and says how many", () => {
    expect(isToBeDivided(batch)).toBe(true);
    expect(() => returnable(batch, false)).toThrow("return.being-divided");
    const whole = divided(batch, ["a", "b"], aQuarantine, NOW);
    expect(viewOf(whole)).toMatchObject({
      state: "rejected",
      code: "intake.divided",
      parts: [{ id: "a" }, { id: "b" }],
    });
    expect(viewOf(whole).reason).toContain("2 份");
  });

  it("is divided in the same way when it is taken up again", () => {
    const again = takeUpAgain(divided(batch, ["a", "b"], aQuarantine, NOW), NOW);
    expect(again).toMatchObject({ status: "received", cuts });
  });

  it("goes on if it is an e-mail, once", () => {
    const item = anInspectedPaper();
    const email = { ...item, paper: { ...item.paper, format: "eml" as const, attachments: 2 } };
    expect(isToBeDivided(email)).toBe(true);
    expect(() => returnable(email, false)).toThrow("return.being-divided");
    const next = unpacked(email, ["a", "b"], NOW);
    expect(returnable(next, false)).toBe(next);
    expect(next).toMatchObject({ status: "received", parts: ["a", "b"], rev: email.rev + 1 });
    expect(isToBeDivided(next)).toBe(false);
  });
});

describe("a PDF with embedded files", () => {
  it("is not divided for them", () => {
    const item = anInspectedPaper();
    expect(isToBeDivided({ ...item, paper: { ...item.paper, embedded: 2 } })).toBe(false);
  });
});

describe("a part's key", () => {
  it("is the same each time, names its whole, and fits", () => {
    const key = partKey("0198", 2, partName(`${"长".repeat(400)}.pdf`, 2));
    expect(Buffer.byteLength(key)).toBeLessThanOrEqual(1024);
    expect(key).toMatch(/^parts\/0198\/2\/长+-2\.pdf$/);
    expect(wholeOf(key)).toBe("0198");
  });

  it("has no folders but its own, whatever an attachment is called", () => {
    expect(partKey("0198", 1, "../../销售部/合同.pdf")).toBe("parts/0198/1/.._.._销售部_合同.pdf");
    expect(keyIn("a/", "..")).toBe("a/_");
  });

  it("is none in a department's folder", () => {
    expect(wholeOf("销售部/parts/0198/1/a.pdf")).toBeUndefined();
  });
});
