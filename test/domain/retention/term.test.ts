import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Bounded } from "#shared/domain/retention/retention.ts";
import { isOver, type KeepRule, type Known, keptByLaw, termOf } from "#shared/domain/retention/term.ts";

const years = (count: number, period = `${count} years`) => ({ months: count * 12, period, clause: "AF-18" });
const rule = {
  kind: "for a time",
  from: "合同履行完毕",
  told: "by an archivist",
  fromNextYear: false,
  usual: years(10),
  longer: [
    { ...years(15), where: "重要客户" },
    { ...years(15), where: "大额订单", amountFrom: 1_000_000 },
  ],
} satisfies KeepRule;
const known: Known = { date: "2024-03-18", events: {}, marks: [], extended: [] };
const fulfilled = { ...known, events: { 合同履行完毕: "2025-06-30" } };
const said = { by: { subject: "li", name: "李丽" }, at: "2026-03-02T01:00:00.000Z", reason: "诉讼未结" };
const law = { source: "某法", since: "2020-01-01" };

describe("how long a file is kept", () => {
  it("is not known before the event that it counts from is recorded", () => {
    expect(termOf(rule, known)).toEqual({ kind: "awaiting", event: "合同履行完毕", clause: "AF-18" });
    expect(termOf(rule, fulfilled)).toMatchObject({ kind: "until", lastDay: "2035-06-30" });
  });

  it("counts from the file's own date where that tells the event", () => {
    expect(termOf({ ...rule, told: "by its date" }, known)).toMatchObject({ lastDay: "2034-03-18" });
  });

  it("is longer for what is marked, and for an amount that is reached without a mark (DL-10)", () => {
    expect(termOf(rule, { ...fulfilled, marks: ["重要客户"] })).toMatchObject({
      lastDay: "2040-06-30",
      floors: [{ lastDay: "2035-06-30" }, { lastDay: "2040-06-30", where: "重要客户" }],
    });
    expect(termOf(rule, { ...fulfilled, amount: "1000000.00" })).toMatchObject({ lastDay: "2040-06-30" });
    expect(termOf(rule, { ...fulfilled, amount: "999999.99" })).toMatchObject({ lastDay: "2035-06-30" });
  });

  it("of accounting papers counts from 1 January of the next year", () => {
    expect(termOf({ ...rule, fromNextYear: true }, fulfilled)).toMatchObject({ lastDay: "2035-12-31" });
  });

  it("is as the law demands where that is longer, with its source beside the company's own (AM-17)", () => {
    const lawFloor = { ...years(20), ...law, clause: "AM-17" };
    expect(termOf({ ...rule, lawFloor }, fulfilled)).toMatchObject({
      lastDay: "2045-06-30",
      floors: [{ period: "10 years" }, { period: "20 years", source: "某法", since: "2020-01-01", clause: "AM-17" }],
    });
  });

  it("is somebody's to settle where it may not be kept so long as it must be (CI-10), and to settle anew where that changes", () => {
    const capped = { ...rule, ceiling: { ...years(12), ...law, clause: "CI-10" } };
    expect(termOf(capped, fulfilled)).toMatchObject({ kind: "until", ceiling: { lastDay: "2037-06-30" } });
    const important = { ...fulfilled, marks: ["重要客户"] };
    expect(termOf(capped, important)).toMatchObject({
      kind: "conflict",
      floors: [{}, { lastDay: "2040-06-30" }],
      ceiling: { lastDay: "2037-06-30", source: "某法" },
    });
    const settled = { lastDay: "2038-01-01", between: { ceiling: "2037-06-30", floor: "2040-06-30" }, ...said };
    expect(termOf(capped, { ...important, settled })).toMatchObject({ kind: "until", lastDay: "2038-01-01" });
    const later = { ...important, events: { 合同履行完毕: "2025-07-31" }, settled };
    expect(termOf(capped, later)).toMatchObject({ kind: "conflict" });
  });

  it("for good is looked at again, and after each appraisal anew", () => {
    const forGood: KeepRule = { kind: "for good", every: years(5) };
    expect(termOf(forGood, known)).toEqual({ kind: "for good", appraiseOn: "2029-03-18", clause: "AF-18" });
    const extended = [{ until: "2034-05-01", forGood: true, ...said }];
    expect(termOf(forGood, { ...known, extended })).toMatchObject({ appraiseOn: "2034-05-01" });
    expect(termOf(rule, { ...fulfilled, extended })).toMatchObject({ kind: "for good", appraiseOn: "2034-05-01" });
  });

  it("is the longest of all that must be kept and was decided, whatever that is", () => {
    const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
    const on = day.map((date) => date.toISOString().slice(0, 10));
    const facts = fc.record({
      on,
      until: fc.array(on, { maxLength: 3 }),
      marks: fc.subarray(["重要客户", "大额订单"]),
      law: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
      fromNextYear: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, ({ on, until, marks, law: demanded, fromNextYear }) => {
        const lawFloor = demanded === undefined ? undefined : { ...years(demanded), ...law };
        const extended = until.map((each) => ({ until: each, forGood: false, ...said }));
        const events = { 合同履行完毕: on };
        const term = termOf({ ...rule, lawFloor, fromNextYear }, { ...known, events, marks, extended });
        if (term.kind !== "until") throw new Error("nothing caps it");
        const all = [...term.floors.map(({ lastDay }) => lastDay), ...until].sort();
        expect(term.lastDay).toBe(all.at(-1));
        expect(term.floors).toHaveLength(1 + marks.length + (lawFloor ? 1 : 0));
      }),
    );
  });
});

describe("a law", () => {
  const lawFloor = { ...years(20), ...law, clause: "AM-17" };
  const ruled = { ...rule, lawFloor };
  const keeps = (of: Known, today: string, by: KeepRule = ruled) => keptByLaw(by, { term: termOf(by, of) }, of, today);

  it("keeps a file to the end of its period, and one whose period has not begun", () => {
    expect(keeps(fulfilled, "2045-06-30")).toBe(true);
    expect(keeps(fulfilled, "2045-07-01")).toBe(false);
    expect(keeps(known, "2099-01-01")).toBe(true);
    expect(keeps(known, "2026-01-01", rule)).toBe(false);
  });

  it("keeps it also where somebody has it kept for good", () => {
    const forGood = { ...fulfilled, extended: [{ until: "2030-01-01", forGood: true, ...said }] };
    expect(keeps(forGood, "2045-06-30")).toBe(true);
    expect(keeps(forGood, "2045-07-01")).toBe(false);
  });

  it("keeps it also where its class has left the regulation since", () => {
    const left = { term: termOf({ kind: "unruled" }, fulfilled), was: Bounded.parse(termOf(ruled, fulfilled)) };
    expect(keptByLaw({ kind: "unruled" }, left, fulfilled, "2045-06-30")).toBe(true);
    expect(keptByLaw({ kind: "unruled" }, left, fulfilled, "2045-07-01")).toBe(false);
  });

  it("gives way where somebody settled that it does, on that day (CI-10)", () => {
    const ceiling = { ...years(5), ...law, clause: "CI-10" };
    const between = { ceiling: "2030-06-30", floor: "2045-06-30" };
    const settled = { ...fulfilled, settled: { lastDay: "2031-01-01", between, ...said } };
    expect(keeps(settled, "2031-01-01", { ...ruled, ceiling })).toBe(true);
    expect(keeps(settled, "2031-01-02", { ...ruled, ceiling })).toBe(false);
  });
});

it("a period that ends on the last day there is is not over: a fifth digit of the year would sort before all others", () => {
  const extended = [{ until: "9999-12-31", forGood: false, ...said }];
  const until = termOf(rule, { ...fulfilled, extended });
  expect(isOver(until, "2026-11-27")).toBe(false);
  expect(isOver(termOf({ ...rule, usual: years(9000) }, fulfilled), "2026-11-27")).toBe(false);
});
