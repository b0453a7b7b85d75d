import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reject } from "#shared/domain/intake/arrival.ts";
import { duplicateAmong } from "#shared/domain/intake/duplicate.ts";
import { type Likeness, likenessOf, samePaper } from "#shared/domain/intake/likeness.ts";
import type { Page } from "#shared/domain/intake/page.ts";
import { alike, Sketch, sketch } from "#shared/domain/intake/sketch.ts";
import { aDeliveryNote, misread } from "../../support/forms.ts";
import { aFiledItem, anInspectedPaper, aPaperInReview, aQuarantine, NOW } from "../../support/papers.ts";

const likenessAs = (id: string, pages: readonly Page[]) => likenessOf(id, pages, {});
const numbers = fc.array(fc.nat(2 ** 32 - 1), { maxLength: 300 });
const seeds = fc.integer({ min: 1, max: 1_000_000 });

describe("a sketch of a set", () => {
  it("is like itself, and like another as much as that is like it", () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(alike(sketch(a), sketch(a))).toBe(1);
        expect(alike(sketch(a), sketch(b))).toBe(alike(sketch(b), sketch(a)));
      }),
    );
  });

  it("tells of small sets exactly which share they have in common", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(60), { maxLength: 60 }),
        fc.uniqueArray(fc.nat(60), { maxLength: 60 }),
        (a, b) => {
          const all = new Set([...a, ...b]);
          const both = a.filter((each) => b.includes(each));
          expect(alike(sketch(a), sketch(b))).toBeCloseTo(all.size === 0 ? 1 : both.length / all.size, 10);
        },
      ),
    );
  });

  it("holds no more than 128 hashes, whatever it is of", () => {
    fc.assert(fc.property(numbers, (of) => Sketch.safeParse(sketch(of)).success));
  });
});

describe("the same paper, scanned twice (DL-07)", () => {
  it("is known again where three characters of a hundred are misread, and shares a band", () => {
    fc.assert(
      fc.property(seeds, seeds, (paper, noise) => {
        const [first, second] = [aDeliveryNote(paper), misread(aDeliveryNote(paper), 3, noise)];
        const [a, b] = [likenessAs("a", first), likenessAs("b", second)];
        expect(samePaper(a, b)).toEqual(samePaper(b, a));
        expect(samePaper(a, b)?.text).toBeGreaterThan(0.6);
        expect(a.bands.filter((band) => b.bands.includes(band))).not.toEqual([]);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it("is told from every other paper of the same form, though these share most of their text", () => {
    fc.assert(
      fc.property(seeds, seeds, (one, other) => {
        fc.pre(one !== other);
        expect(samePaper(likenessAs("a", aDeliveryNote(one)), likenessAs("b", aDeliveryNote(other)))).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it("is known again with one number of a dozen misread, and not with its own number another", () => {
    const pages = aDeliveryNote(1);
    const own = (value: string) => ({ ownNumber: { value, confidence: 0.95, evidence: [] } });
    const digit = (text: string) =>
      text.replace(/1\d{10}/, (number) => number.replace(/\d$/, (last) => `${(Number(last) + 1) % 10}`));
    const misreadNumber = pages.map((page) => ({
      ...page,
      lines: page.lines.map((line) => ({ ...line, text: digit(line.text) })),
    }));
    expect(samePaper(likenessAs("a", pages), likenessAs("b", misreadNumber))).toBeDefined();
    expect(samePaper(likenessOf("a", pages, own("1001")), likenessOf("b", pages, own("1002")))).toBeUndefined();
    expect(samePaper(likenessOf("a", pages, own("1001")), likenessOf("b", pages, own("1001")))).toBeDefined();
  });

  it("is not known by its text alone where the pages look otherwise", () => {
    const seen = (picture: string) => aDeliveryNote(1).map((page) => ({ ...page, picture }));
    const a = likenessAs("a", seen("00ff00ff00ff00ff"));
    expect(samePaper(a, likenessAs("b", seen("00ff00ff00ff0fff")))).toMatchObject({ picture: 4 });
    expect(samePaper(a, likenessAs("b", seen("ff00ff00ff00ff00")))).toBeUndefined();
  });

  it("is not looked for where too little stands on it", () => {
    const [page] = aDeliveryNote(1);
    const little = likenessAs("a", page ? [{ ...page, lines: page.lines.slice(0, 2) }] : []);
    expect(samePaper(little, { ...little, id: "b" })).toBeUndefined();
  });

  it("leaves no word of it behind", () => {
    const kept = JSON.stringify(likenessAs("a", aDeliveryNote(1)));
    expect(kept).not.toMatch(/[一-鿿]/);
    for (const line of aDeliveryNote(1).flatMap(({ lines }) => lines))
      for (const number of line.text.match(/\d{6,}/g) ?? []) expect(kept).not.toContain(number);
  });
});

describe("the paper that another is a duplicate of", () => {
  const as = (id: string): Likeness => likenessAs(id, aDeliveryNote(1));
  const at = (hour: number) => ({ receivedAt: `2026-03-02T0${hour}:00:00.000Z` });

  it("is the one that came first", () => {
    const items = [
      { ...aFiledItem("late"), ...at(3) },
      { ...aFiledItem("early"), ...at(2) },
    ];
    expect(duplicateAmong(as("new"), [as("late"), as("early")], items)).toMatchObject({
      of: "early",
      text: 1,
      values: 1,
    });
  });

  it("is none that was sent back, or that waits to be told from this one itself", () => {
    const back = reject(anInspectedPaper("back"), { code: "intake.returned", subject: "back" }, aQuarantine, NOW);
    const waits = { ...aPaperInReview("waits"), duplicate: { of: "new", text: 1, values: 1 } };
    expect(duplicateAmong(as("new"), [as("back"), as("waits")], [back, waits])).toBeUndefined();
    expect(duplicateAmong(as("third"), [as("back"), as("waits")], [back, waits])).toMatchObject({ of: "waits" });
  });
});
