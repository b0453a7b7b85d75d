import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import { customerEvent, markCustomer } from "#shared/domain/retention/customer.ts";
import type { Term } from "#shared/domain/retention/retention.ts";
import { propose } from "#shared/domain/retention/stage.ts";
import type { KeepRule } from "#shared/domain/retention/term.ts";
import { waitingOf } from "#shared/domain/retention/waiting.ts";
import {
  ceilingPassed,
  confirmShorter,
  fallDue,
  type Ground,
  keepLonger,
  markFile,
  type RetentionRules,
  recordEvent,
  settle,
  workOut,
} from "#shared/domain/retention/work.ts";
import { retentionRules } from "#shared/regulation/retention.ts";
import { aFiledPaper, loaded, NOW } from "../../support/papers.ts";

/** A sales contract below the amount of a large order. */
const record: FiledRecord = { ...aFiledPaper().record, amount: "5000.00" };
const shipped = retentionRules(loaded);
const ground = (more: Partial<Ground> = {}): Ground => ({ rules: shipped, facts: undefined, now: NOW, ...more });
const event = "合同履行完毕";
const fulfilled = recordEvent(record, { event, on: "2025-06-30" }, ground());
const by = { subject: "archivist", name: "档案员甲" };
const years = (count: number) => ({ months: count * 12, period: `${count}`, clause: "AF-18" });
const forYears = (count: number, more: Partial<Extract<KeepRule, { kind: "for a time" }>> = {}): KeepRule => ({
  ...{ kind: "for a time", from: event, told: "by an archivist", fromNextYear: false, usual: years(count), longer: [] },
  ...more,
});
const under = (rule: KeepRule, hash = "another"): RetentionRules => ({ ...shipped, hash, ruleOf: () => rule });

describe("what becomes known of a file", () => {
  it("tells how long it is kept, and has its lock looked at", () => {
    expect(fulfilled).toMatchObject({
      lockDue: NOW,
      retention: { events: { [event]: "2025-06-30" }, term: { kind: "until", lastDay: "2035-06-30" } },
    });
  });

  it("is what the regulation names, and not to come", () => {
    expect(() => recordEvent(record, { event: "验收", on: "2025-06-30" }, ground())).toThrow("retention.unknown-event");
    expect(() => recordEvent(record, { event, on: "2026-03-03" }, ground())).toThrow("retention.to-come");
    expect(() => markFile(record, { mark: "贵宾", holds: true }, ground())).toThrow("retention.unknown-mark");
  });

  it("of its customer counts for it, unless it has its own", () => {
    const facts = customerEvent(undefined, "某公司", { event, on: "2024-12-31" }, NOW);
    expect(workOut(record, ground({ facts }))?.retention.term).toMatchObject({ lastDay: "2034-12-31" });
    expect(workOut(fulfilled, ground({ facts }))).toBeUndefined();
    const important = markCustomer(facts, "某公司", { mark: "重要客户", holds: true }, NOW);
    expect(workOut(fulfilled, ground({ facts: important }))?.retention.term).toMatchObject({ lastDay: "2040-06-30" });
  });
});

describe("a shorter time", () => {
  const important = markFile(fulfilled, { mark: "重要客户", holds: true }, ground());
  const ordinary = markFile(important, { mark: "重要客户", holds: false }, ground());

  it("waits for somebody to confirm it, and the longer one stays in force", () => {
    expect(ordinary.retention).toMatchObject({
      term: { lastDay: "2040-06-30" },
      shorter: { term: { lastDay: "2035-06-30" }, under: loaded.hash, since: NOW },
    });
    expect(waitingOf(ordinary)).toEqual({ waiting: "shorter", on: "2040-07-01" });
    expect(() => confirmShorter(ordinary, "2030-01-01", ground())).toThrow("retention.nothing-shorter");
    const confirmed = confirmShorter(ordinary, "2035-06-30", ground());
    expect(confirmed.retention).toEqual(fulfilled.retention);
    expect(() => confirmShorter(confirmed, "2035-06-30", ground())).toThrow("retention.nothing-shorter");
  });

  it("is gone where what is known makes it as long again", () => {
    expect(markFile(ordinary, { mark: "重要客户", holds: true }, ground()).retention).toEqual(important.retention);
  });

  it("comes of another regulation, too, and says under which; where nothing changes nothing is written", () => {
    const changed = workOut(fulfilled, ground({ rules: under(forYears(8)) }));
    expect(changed?.retention).toMatchObject({
      under: loaded.hash,
      term: { lastDay: "2035-06-30" },
      shorter: { term: { lastDay: "2033-06-30" }, under: "another" },
    });
    const third = ground({ rules: under(forYears(8), "a third that says the same") });
    expect(changed && workOut(changed, third)).toBeUndefined();
    expect(changed && confirmShorter(changed, "2033-06-30", third).retention.under).toBe("another");
    expect(
      workOut(fulfilled, ground({ rules: under(forYears(10, { usual: { ...years(10), period: "contract_years" } })) })),
    ).toBeUndefined();
  });

  it("does not slip in while the end was unknown", () => {
    const conflict = under(forYears(10, { ceiling: { ...years(2), source: "某法", since: "2021-11-01" } }));
    const unknown = workOut(fulfilled, ground({ rules: conflict }));
    expect(unknown?.retention).toMatchObject({ term: { kind: "conflict" }, was: { lastDay: "2035-06-30" } });
    const known = unknown && workOut(unknown, ground({ rules: under(forYears(3)) }));
    expect(known?.retention).toMatchObject({
      term: { lastDay: "2035-06-30" },
      shorter: { term: { lastDay: "2028-06-30" } },
    });
    expect(known?.retention).not.toHaveProperty("was");
  });

  it("is never in force unless somebody said so, whatever becomes known under whatever regulation", () => {
    const day = fc
      .date({ min: new Date("2000-01-01"), max: new Date("2026-03-02"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const rule = fc.oneof(
      fc.integer({ min: 1, max: 40 }).map((count) => forYears(count)),
      fc
        .integer({ min: 1, max: 40 })
        .map((count) => forYears(20, { ceiling: { ...years(count), source: "某法", since: "2021-11-01" } })),
      fc.constant<KeepRule>({ kind: "for good", every: years(5) }),
      fc.constant<KeepRule>({ kind: "unruled" }),
    );
    const happens = fc.record({ on: fc.option(day, { nil: undefined }), rule });
    fc.assert(
      fc.property(fc.array(happens, { minLength: 1, maxLength: 8 }), (story) => {
        let file: FiledRecord = record;
        let least = "";
        for (const [n, { on, rule }] of story.entries()) {
          const now = ground({ rules: under(rule, `${n}`) });
          if (on !== undefined && rule.kind === "for a time") file = recordEvent(file, { event, on }, now);
          file = workOut(file, now) ?? file;
          const end = endOf(file.retention.term);
          if (end === undefined) continue;
          expect(end >= least).toBe(true);
          least = end;
        }
      }),
    );
  });
});

const endOf = (term: Term) => (term.kind === "until" ? term.lastDay : term.kind === "for good" ? "~" : undefined);

describe("a conflict of floor and ceiling", () => {
  const rules = under(forYears(10, { ceiling: { ...years(2), source: "某法", since: "2021-11-01" } }));
  const conflict = recordEvent(record, { event, on: "2025-06-30" }, ground({ rules }));
  const word = (lastDay: string) => ({ lastDay, reason: "诉讼时效", by });

  it("is settled by a person, between the two", () => {
    expect(waitingOf(conflict)).toEqual({ waiting: "conflict", on: "2027-06-30" });
    expect(() => settle(conflict, word("2027-06-29"), ground({ rules }))).toThrow("retention.outside");
    expect(() => settle(conflict, word("2035-07-01"), ground({ rules }))).toThrow("retention.outside");
    const settled = settle(conflict, word("2030-06-30"), ground({ rules }));
    expect(settled.retention).toMatchObject({
      term: { kind: "until", lastDay: "2030-06-30" },
      settled: { by, reason: "诉讼时效", between: { ceiling: "2027-06-30", floor: "2035-06-30" } },
    });
    expect(workOut(settled, ground({ rules }))).toBeUndefined();
    expect(() => settle(settled, word("2030-06-30"), ground({ rules }))).toThrow("retention.no-conflict");
  });
});

describe("a file whose time is over", () => {
  const old = recordEvent(record, { event, on: "2015-06-30" }, ground());
  const due = fallDue(old, "2026-03-02", NOW);

  it("waits for an appraisal from the day after its last", () => {
    expect(fallDue(old, "2025-06-30", NOW)).toBeUndefined();
    expect(due?.retention.at).toEqual({ stage: "due", since: NOW });
    expect(due && fallDue(due, "2026-03-02", NOW)).toBeUndefined();
    expect(due && waitingOf(due)).toEqual({ waiting: "due", on: "2025-07-01" });
  });

  it("is found for no appraisal while it stands in an application", () => {
    expect(due && waitingOf(propose(due, "a", NOW))).toBeUndefined();
  });

  it("no longer waits where it is kept longer: later than now, and no shorter than it was", () => {
    if (!due) throw new Error("it is over");
    const extension = { until: "2031-12-31", forGood: false, by, at: NOW, reason: "仍有查考价值" };
    const kept = keepLonger(due, extension, ground());
    expect(kept.retention).toMatchObject({ at: { stage: "running" }, term: { lastDay: "2031-12-31" } });
    expect(() => keepLonger(kept, { ...extension, until: "2031-12-31" }, ground())).toThrow("retention.not-longer");
    expect(() => keepLonger(due, { ...extension, until: "2026-03-02" }, ground())).toThrow("retention.not-longer");
    expect(keepLonger(due, { ...extension, forGood: true }, ground()).retention.term).toMatchObject({
      kind: "for good",
      appraiseOn: "2031-12-31",
    });
  });

  describe("and that may not be kept longer than to a day", () => {
    const rules = under(forYears(1, { ceiling: { ...years(12), source: "某法", since: "2021-11-01" } }));
    const capped = recordEvent(record, { event, on: "2020-06-30" }, ground({ rules }));
    const extension = { until: "2032-07-01", forGood: false, by, at: NOW, reason: "仍有查考价值" };
    const passed = (until: string, forGood = false, of = ground({ rules })) =>
      ceilingPassed(capped, { until, forGood }, of)?.lastDay;

    it("is not to be kept beyond that, nor for good, whatever was carried to it by now (CI-10)", () => {
      expect([passed("2032-06-30"), passed("2032-07-01"), passed("2030-01-01", true)]).toEqual([
        undefined,
        "2032-06-30",
        "2032-06-30",
      ]);
      expect(passed("2032-07-01", false, ground())).toBeUndefined();
      const open = { ...capped, retention: fulfilled.retention };
      const of = ground({
        rules: under(forYears(1, { ceiling: { ...years(2), source: "某法", since: "2021-11-01" } })),
      });
      expect(ceilingPassed(open, { until: "2036-01-01", forGood: false }, of)).toMatchObject({ lastDay: "2027-06-30" });
    });

    it("is in conflict where it is kept so all the same, until somebody settles that", () => {
      for (const forGood of [false, true]) {
        const kept = keepLonger(capped, { ...extension, forGood }, ground({ rules }));
        expect(kept.retention.term).toMatchObject({ kind: "conflict", ceiling: { lastDay: "2032-06-30" } });
        expect(waitingOf(kept)).toEqual({ waiting: "conflict", on: "2032-06-30" });
        const settled = settle(kept, { lastDay: "2032-06-30", reason: "上限", by }, ground({ rules }));
        expect(settled.retention.term).toMatchObject({ kind: "until", lastDay: "2032-06-30" });
        expect(workOut(settled, ground({ rules }))).toBeUndefined();
        const again = { ...extension, forGood, at: "2026-03-03T01:00:00.000Z" };
        expect(keepLonger(settled, again, ground({ rules })).retention.term).toMatchObject({ kind: "conflict" });
      }
    });

    it("and is kept for good comes into conflict once the ceiling is known", () => {
      const forGood = { ...extension, until: "2030-01-01", forGood: true };
      const kept = keepLonger(record, forGood, ground({ rules }));
      expect(kept.retention.term).toMatchObject({ kind: "for good", appraiseOn: "2030-01-01" });
      const known = recordEvent(kept, { event, on: "2020-06-30" }, ground({ rules }));
      expect(known.retention.term).toMatchObject({ kind: "conflict", ceiling: { lastDay: "2032-06-30" } });
      expect(
        settle(known, { lastDay: "2032-06-30", reason: "上限", by }, ground({ rules })).retention.term,
      ).toMatchObject({
        lastDay: "2032-06-30",
      });
    });
  });
});
