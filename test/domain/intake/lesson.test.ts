import { describe, expect, it } from "vitest";
import { exampleOf } from "#shared/domain/intake/lesson.ts";
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
