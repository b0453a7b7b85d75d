import { describe, expect, it } from "vitest";
import { exampleOf, labelsStillTrue } from "#shared/domain/intake/lesson.ts";
import { formOf } from "#shared/domain/reading/form.ts";
import { aPaperInReview, aReading, aRecognisedPaper, NOW } from "../../support/papers.ts";

describe("what an archivist's word on a paper teaches", () => {
  it("is nothing of a paper that may be secret, or of a copy (DL-07)", () => {
    const known = { regulation: "r", form: formOf([]), labels: { date: [], customer: [] } };
    const { filing } = aRecognisedPaper();
    const by = { name: "档案员甲" };
    const secret = aPaperInReview("1", { ...aReading, questions: ["review.unsure-date", "review.marked-secret"] });
    const again = { ...aPaperInReview(), marked: "secret" as const };
    expect(exampleOf(secret, filing, known, by, NOW)).toBeUndefined();
    expect(exampleOf(again, filing, known, by, NOW)).toBeUndefined();
    expect(exampleOf(aPaperInReview(), { ...filing, copyOf: "2" }, known, by, NOW)).toBeUndefined();
    expect(exampleOf(aPaperInReview(), filing, known, by, NOW)).toMatchObject({ class: "Y", by: "档案员甲", at: NOW });
  });
});

describe("what a paper taught of its labels, when it is filed anew", () => {
  const learned = { date: ["签订日期"], customer: ["需方"] };
  const before = { date: "2024-03-18", customer: "甲公司" };

  it("stays where what stood under it stays as it was", () => {
    expect(labelsStillTrue(learned, before, before)).toEqual(learned);
  });

  it("is forgotten of what a person then said otherwise, and of that alone", () => {
    expect(labelsStillTrue(learned, before, { ...before, date: "2024-03" })).toEqual({ date: [], customer: ["需方"] });
    expect(labelsStillTrue(learned, before, { date: before.date })).toEqual({ date: ["签订日期"], customer: [] });
  });

  it("is nothing where it taught nothing", () => {
    const { filing } = aRecognisedPaper();
    expect(labelsStillTrue(undefined, filing, filing)).toEqual({ date: [], customer: [] });
  });
});
