import { describe, expect, it } from "vitest";
import { Correction, conclude, confirm, correctedIn, reconsider, returnable } from "#shared/domain/intake/decision.ts";
import type { Page } from "#shared/domain/reading/page.ts";
import { tellingPages } from "#shared/domain/reading/telling-pages.ts";
import { Refused } from "#shared/domain/refused.ts";
import {
  aFiledItem,
  anInspectedPaper,
  aPaperInReview,
  aReading,
  aReceivedPaper,
  aRecognisedPaper,
  aStoredPaper,
  NOW,
  rules,
} from "../../support/papers.ts";

const archivist = { subject: "archivist-1", name: "沈芳" };
/** Under which orders are 重要 from the start. */
const strictOrders = {
  ...rules,
  classes: Object.fromEntries(
    Object.entries(rules.classes).map(([name, rule]) => [
      name,
      rule.sign === "D" ? { ...rule, level: { ...rule.level, default: "重要" } } : rule,
    ]),
  ),
};

describe("a paper that was read (AF-12)", () => {
  it("is filed by itself when nothing is in doubt", () => {
    const item = conclude(anInspectedPaper(), aReading, rules, NOW);
    expect(item).toMatchObject({
      status: "recognised",
      regulation: rules.hash,
      filing: { class: "Y", className: "业务合同", type: "销售合同", year: 2024, date: "2024-03-18" },
    });
  });

  it.each([
    ["a question is open", { questions: ["review.draft" as const] }, "review.draft"],
    ["the reading is not sure enough", { confidence: 0.79 }, "review.unsure-customer"],
    ["no class was found", { candidates: [], questions: ["review.no-class" as const] }, "review.no-class"],
    ["no date was found", { date: undefined, questions: ["review.no-date" as const] }, "review.no-date"],
  ])("waits for a person when %s", (_, change, code) => {
    const { date, ...rest } = { ...aReading, ...change };
    const item = conclude(anInspectedPaper(), { ...rest, ...(date && { date }) }, rules, NOW);
    expect(item).toMatchObject({ status: "in review", code });
  });

  it("waits for a person when nobody answers for it", () => {
    const { department: _department, submitter: _submitter, ...stray } = anInspectedPaper();
    expect(conclude(stray, aReading, rules, NOW)).toMatchObject({ status: "in review", code: "review.no-department" });
  });
});

describe("a paper that seems to be another scan of one that is there (DL-07)", () => {
  const duplicate = { of: "first", text: 0.98, values: 1, picture: 4 };
  const linking = { ...rules, samePaper: "link" as const };
  const asked = () => {
    const item = conclude(anInspectedPaper(), aReading, rules, NOW, duplicate);
    if (item.status !== "in review") throw new Error("a person is asked");
    return item;
  };

  it("waits for a person though nothing else is in doubt, and names the other paper", () => {
    expect(asked()).toMatchObject({ code: "review.seems-duplicate", duplicate });
  });

  it("is filed as a copy when an archivist confirms it, also under a later number", () => {
    const copy = confirm(asked(), {}, archivist, rules, NOW);
    expect(copy).toMatchObject({ status: "recognised", filing: { copyOf: "first" } });
    expect(copy).not.toHaveProperty("duplicate");
    const voided = reconsider({ ...aFiledItem(), filing: copy.filing }, "review.voided", NOW);
    expect(confirm(voided, {}, archivist, rules, NOW).filing.copyOf).toBe("first");
  });

  it("is filed for itself when an archivist says that it is no copy", () => {
    expect(confirm(asked(), { copyOf: null }, archivist, rules, NOW).filing).not.toHaveProperty("copyOf");
  });

  it("is filed and linked where the regulation says so, and asked about only what else is in doubt", () => {
    const filed = conclude(anInspectedPaper(), aReading, linking, NOW, duplicate);
    expect(filed).toMatchObject({ status: "recognised", filing: { copyOf: "first" } });
    const doubtful = { ...aReading, questions: ["review.unsure-date" as const] };
    const waits = conclude(anInspectedPaper(), doubtful, linking, NOW, duplicate);
    expect(waits).toMatchObject({ status: "in review", code: "review.unsure-date", duplicate });
  });
});

describe("an archivist's confirmation (AF-12, DL-03)", () => {
  it("files the paper as it was read, on the archivist's word", () => {
    const item = confirm(aPaperInReview(), {}, archivist, rules, NOW);
    expect(item).toMatchObject({
      status: "recognised",
      filing: { type: "销售合同", confidence: 1, decidedBy: { person: "archivist-1", name: "沈芳" } },
    });
  });

  it("corrects what is said otherwise than it was read, and nothing that is only said again (AF-29)", () => {
    const item = aPaperInReview();
    const { type, date, customer } = confirm(item, {}, archivist, rules, NOW).filing;
    const said = { date, ...(customer !== undefined && { customer }), title: "另一个题名", amount: null };
    const { filing } = confirm(item, { ...said, type }, archivist, rules, NOW);
    expect(correctedIn(item, { ...said, type }, filing, rules)).toEqual(["amount", "title"]);
  });

  it("takes every correction", () => {
    const correction = {
      class: "K",
      type: "投诉",
      date: "2023-12-31",
      customer: null,
      title: "投诉函",
      department: "客服部",
    };
    const item = confirm(aPaperInReview(), correction, archivist, rules, NOW);
    expect(item).toMatchObject({
      department: "客服部",
      filing: { class: "K", type: "投诉", year: 2023, title: "投诉函" },
    });
    expect(item.filing).not.toHaveProperty("customer");
  });

  it("knows the only type of a class without being told", () => {
    const item = confirm(aPaperInReview(), { class: "D" }, archivist, rules, NOW);
    expect(item.filing.type).toBe("订单");
  });

  it.each([
    ["confirm.unknown-class", { class: "Z" }],
    ["confirm.unknown-type", { type: "婚约" }],
    ["confirm.no-type", { class: "K" }],
    ["confirm.unknown-department", { department: "太空部" }],
    ["confirm.unknown-level", { level: "绝密" }],
  ])("is refused with %s", (code, correction) => {
    expect(() => confirm(aPaperInReview(), correction, archivist, rules, NOW)).toThrow(code);
  });

  it.each([
    ["keeps the level that was read with the class", { level: "重要" }, {}, "重要"],
    ["raises a level that was read to that of the new class", { level: "一般" }, { class: "D" }, "重要"],
    ["never lowers a level that was read", { level: "核心" }, { class: "D" }, "核心"],
    ["takes the class's own where none was read", {}, { class: "D" }, "重要"],
    ["takes the archivist's word above all", { level: "核心" }, { class: "D", level: "一般" }, "一般"],
  ])("%s (CR-17)", (_, read, correction, level) => {
    const { level: _level, ...unread } = aReading;
    const item = aPaperInReview("1", { ...unread, ...read, questions: ["review.unsure-class"] });
    expect(confirm(item, correction, archivist, strictOrders, NOW).filing.level).toBe(level);
  });

  it("asks for a level where the one that was read is not the regulation's", () => {
    const item = aPaperInReview("1", { ...aReading, level: "内部", questions: ["review.unsure-class"] });
    expect(() => confirm(item, { class: "D" }, archivist, strictOrders, NOW)).toThrow("confirm.unknown-level: 内部");
  });

  it("is refused where the paper can have no number there", () => {
    const unnumbered = {
      ...rules,
      seriesOf: () => {
        throw new Refused("confirm.no-code", "Y");
      },
    };
    expect(() => confirm(aPaperInReview(), {}, archivist, unnumbered, NOW)).toThrow("confirm.no-code");
  });

  it("is refused where there is no date at all", () => {
    const { date: _date, ...undated } = aReading;
    const item = aPaperInReview("1", { ...undated, questions: ["review.no-date"] });
    expect(() => confirm(item, {}, archivist, rules, NOW)).toThrow("confirm.no-date");
  });
});

describe("a paper that lies in the vault", () => {
  it("is asked about again without being read again", () => {
    const item = reconsider(aFiledItem(), "review.regulation-changed", NOW);
    expect(item).toMatchObject({ status: "in review", before: { predecessor: "Y2024销售合同001" } });
  });

  it("cannot go back to its sender (AF-20)", () => {
    expect(() => returnable(reconsider(aFiledItem(), "review.voided", NOW), false)).toThrow("return.kept");
  });
});

describe("a record", () => {
  it("asks about a customer's name that is too long for it", () => {
    const customer = { value: "长".repeat(201), confidence: 0.99, evidence: [] };
    const item = conclude(anInspectedPaper(), { ...aReading, customer }, rules, NOW);
    expect(item).toMatchObject({ status: "in review", code: "review.unsure-customer" });
  });

  it("keeps no more of a paper's text than a title and some words", () => {
    const evidence = Array.from({ length: 500 }, () => ({ sign: "词", text: "字".repeat(60_000), weight: 1 }));
    const candidates = [{ class: "Y", type: "销售合同", confidence: 0.97, evidence }];
    const item = conclude(anInspectedPaper(), { ...aReading, title: "题".repeat(9999), candidates }, rules, NOW);
    expect(JSON.stringify(item).length).toBeLessThan(50_000);
  });

  it("takes no year that no paper of a living company has", () => {
    for (const date of ["1000-01-01", "1899-12-31", "2100-01-01", "9999"])
      expect(Correction.safeParse({ date }).success).toBe(false);
    expect(Correction.safeParse({ date: "2024-02-29" }).success).toBe(true);
  });
});

describe("a paper that does not move on", () => {
  it("can go back to its sender before it lies in the vault, and not after", () => {
    expect(returnable(aReceivedPaper(), false)).toEqual(aReceivedPaper());
    expect(() => returnable(aRecognisedPaper(), false)).toThrow("return.being-stored");
    expect(() => returnable(aStoredPaper(), false)).toThrow("return.kept");
    expect(() => returnable(aFiledItem(), false)).toThrow("return.kept");
  });
});

describe("the pages that tell what a paper is", () => {
  const pages = (count: number): Page[] =>
    Array.from({ length: count }, (_, n) => ({
      ...{ number: n + 1, width: 10, height: 10, turned: 0 as const },
      ...{ source: "ocr" as const, engine: "test", lines: [] },
    }));

  it("are all of a short one, the first and the last of a long one", () => {
    expect(tellingPages(pages(50))).toHaveLength(50);
    const told = tellingPages(pages(900)).map(({ number }) => number);
    expect([told[0], told[39], told[40], told[49]]).toEqual([1, 40, 891, 900]);
  });
});

describe("a paper that is asked about again", () => {
  it("keeps what is known of its arrival: that a scanner found it clean, and when it was divided (AF-28, AF-10)", () => {
    const paper = { ...aRecognisedPaper(), scan: "clean" as const, dividedAt: NOW, partOf: "the-whole" };
    expect(reconsider(paper, "review.regulation-changed", NOW)).toMatchObject({
      ...{ scan: "clean", dividedAt: NOW, partOf: "the-whole", id: paper.id, receivedAt: paper.receivedAt },
    });
  });
});
