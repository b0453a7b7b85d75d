import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleOf, stillTrue } from "#shared/domain/intake/lesson.ts";
import { formOf } from "#shared/domain/reading/form.ts";
import { aPaperInReview, aReading, aRecognisedPaper, NOW } from "../../support/papers.ts";

describe("what an archivist's word on a paper teaches", () => {
  it("is nothing of a paper that may be secret, or of a copy (DL-07)", () => {
    const known = { regulation: "r", form: formOf([]), labels: { date: [], customer: [] } };
    const { filing } = aRecognisedPaper();
    const by = { name: "档案员甲" };
    const secret = aPaperInReview("1", { ...aReading, questions: ["review.unsure-date", "review.marked-secret"] });
    expect(exampleOf(secret, filing, known, by, NOW)).toBeUndefined();
    expect(exampleOf(aPaperInReview(), { ...filing, copyOf: "2" }, known, by, NOW)).toBeUndefined();
    expect(exampleOf(aPaperInReview(), filing, known, by, NOW)).toMatchObject({ class: "Y", by: "档案员甲", at: NOW });
  });
});

describe("what a paper taught of its labels, when it is filed anew", () => {
  const said = fc.record({
    date: fc.constantFrom("2024-03-18", "2024-03"),
    customer: fc.constantFrom("甲公司", "乙公司", undefined),
  });
  const labels = fc.record({ date: fc.array(fc.string()), customer: fc.array(fc.string()) });

  it("stays, each label exactly where what stood under it stays as it was", () => {
    fc.assert(
      fc.property(labels, said, said, (learned, before, now) => {
        expect(stillTrue(learned, before, now)).toEqual({
          date: now.date === before.date ? learned.date : [],
          customer: now.customer === before.customer ? learned.customer : [],
        });
      }),
    );
  });

  it("is nothing where it taught nothing", () => {
    const { filing } = aRecognisedPaper();
    expect(stillTrue(undefined, filing, filing)).toEqual({ date: [], customer: [] });
  });
});
