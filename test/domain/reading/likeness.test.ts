import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reject } from "#shared/domain/intake/arrival.ts";
import { duplicateAmong } from "#shared/domain/intake/duplicate.ts";
import { type Likeness, likenessOf, samePaper } from "#shared/domain/reading/likeness.ts";
import type { Page } from "#shared/domain/reading/page.ts";
import { alike, Sketch, sketch } from "#shared/domain/reading/sketch.ts";
import { aDeliveryNote, misread } from "../../support/forms.ts";
import { aFiledItem, anInspectedPaper, aPaperInReview, aQuarantine, NOW } from "../../support/papers.ts";
import { PageBuilder } from "./page-builder.ts";

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

  const seen = (pages: readonly Page[], picture: string) => pages.map((page) => ({ ...page, picture }));
  const STRAIGHT = "00ff00ff00ff00ff";
  const ASKEW = "ff00ff00ff00ff00";

  it("is known by its values, however askew it lay", () => {
    const a = likenessAs("a", seen(aDeliveryNote(1), STRAIGHT));
    expect(samePaper(a, likenessAs("b", seen(aDeliveryNote(1), "00ff00ff00ff0fff")))).toMatchObject({ picture: 4 });
    expect(samePaper(a, likenessAs("b", seen(aDeliveryNote(1), ASKEW)))).toMatchObject({ picture: 64, values: 1 });
    expect(samePaper(a, likenessAs("b", seen(aDeliveryNote(2), STRAIGHT)))).toBeUndefined();
  });

  it("is not known by its text alone where the pages look otherwise", () => {
    const wordy = new PageBuilder()
      .title("外观检验须知")
      .text(
        "检验人员应在自然光下逐件查看，表面不得有划伤、锈蚀和脱漆，边缘不得有毛刺，螺纹应完整。",
        "查看后在标签上签字，放入合格区；不合格的另放一处，由班长会同技术人员当场商定怎样处理，不得混放。",
      );
    const a = likenessAs("a", seen(wordy.build(), STRAIGHT));
    expect(samePaper(a, likenessAs("b", seen(wordy.build(), STRAIGHT)))).toBeDefined();
    expect(samePaper(a, likenessAs("b", seen(wordy.build(), ASKEW)))).toBeUndefined();
  });

  it("is not another of the same day, customer and class: an order with other amounts, or with another number", () => {
    const order = (number: string, price: number, count: number) =>
      seen(
        new PageBuilder()
          .title("采购订单")
          .row(`订单编号：${number}`, "订单日期：2024-05-06")
          .row("供方：杭州云岭智能装备有限公司", "需方：宁波甬盛国际贸易有限公司")
          .rows(["品名", "数量", "单价", "金额"], ["轴承", `${count}`, `${price}.00`, `${price * count}.00`])
          .text(`合计：${price * count}.00`)
          .text("货物应以坚固的木箱包装，箱上标明附件所列的唛头；供方保证货物全新，用料和做工均无瑕疵。")
          .text("本订单的任何变更须在发货前经双方书面同意，短少和破损应在送达后一周内提出。")
          .build(),
        STRAIGHT,
      );
    const own = (value: string) => ({ ownNumber: { value, confidence: 0.95, evidence: [] } });
    const first = likenessOf("a", order("PO-240501", 1280, 20), own("PO-240501"));
    expect(samePaper(first, likenessOf("b", order("PO-240501", 1280, 20), own("PO-240501")))).toBeDefined();
    expect(samePaper(first, likenessOf("b", order("PO-240502", 1280, 20), own("PO-240502")))).toBeUndefined();
    expect(samePaper(first, likenessOf("b", order("PO-240501", 1350, 30), {}))).toBeUndefined();
  });

  it("is known again by an account between whose groups only some spaces were read", () => {
    const note = (account: string) =>
      aDeliveryNote(1).map((page) => ({
        ...page,
        lines: page.lines.map((line) => ({ ...line, text: line.text.replace(/^送货单号.*/, account) })),
      }));
    const [a, b] = ["账号：5719 0512 3310 808", "账号:57190512 3310 808"].map((text) => likenessAs(text, note(text)));
    expect(a && b && samePaper(a, b)).toMatchObject({ values: 1 });
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
