import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import { Refused } from "#shared/domain/refused.ts";
import { type CustomerFacts, customerEvent, markCustomer } from "#shared/domain/retention/customer.ts";
import type { Term } from "#shared/domain/retention/retention.ts";
import { propose } from "#shared/domain/retention/stage.ts";
import { type KeepRule, keptByLaw } from "#shared/domain/retention/term.ts";
import { waitingOf } from "#shared/domain/retention/waiting.ts";
import {
  ceilingPassed,
  confirmShorter,
  fallDue,
  follows,
  type Ground,
  keepLonger,
  markFile,
  type RetentionRules,
  recordEvent,
  refiled,
  settle,
  wordsOn,
  workOut,
} from "#shared/domain/retention/work.ts";
import { retentionOf, retentionRules } from "#shared/regulation/retention.ts";
import { Regulation } from "#shared/regulation/schema.ts";
import { aFiledPaper, loaded, NOW } from "../../support/papers.ts";

/** A sales contract below the amount of a large order. */
const record: FiledRecord = { ...aFiledPaper().record, amount: "5000.00" };
const shipped = retentionRules(loaded);
const ground = (more: Partial<Ground> = {}): Ground => ({ rules: shipped, facts: undefined, now: NOW, ...more });
const event = "合同履行完毕";
const by = { subject: "archivist", name: "档案员甲" };
const LAST_YEAR = "2025-07-01T01:00:00.000Z";
const colleague = { subject: "colleague", name: "档案员乙" };
const third = { subject: "third", name: "档案员丙" };
const confirming = (lastDay: string, by = colleague) => ({ lastDay, reason: "约定已解除", by });
const fulfilledBy = (who: typeof by) =>
  recordEvent(record, { event, on: "2025-06-30", by: who }, ground({ now: LAST_YEAR }));
const fulfilled = { ...fulfilledBy(colleague), lockDue: NOW };
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

  it("did not happen before there was the file; what happened with its customer may have, and counts from the file on", () => {
    expect(() => recordEvent(record, { event, on: "2024-03-17", by }, ground())).toThrow("retention.before-file");
    const inMarch = { ...record, date: "2024-03" };
    expect(() => recordEvent(inMarch, { event, on: "2024-02-29", by }, ground())).toThrow("retention.before-file");
    expect(recordEvent(inMarch, { event, on: "2024-03-01", by }, ground()).retention.term).toMatchObject({
      lastDay: "2034-03-31",
    });
    const facts = customerEvent(undefined, "某公司", { event, on: "2014-12-31", by }, NOW);
    expect(workOut(record, ground({ facts }))?.retention.term).toMatchObject({ lastDay: "2034-03-18" });
  });

  it("is what the regulation names, and not to come", () => {
    expect(() => recordEvent(record, { event: "验收", on: "2025-06-30", by }, ground())).toThrow(
      "retention.unknown-event",
    );
    expect(() => recordEvent(record, { event, on: "2026-03-03", by }, ground())).toThrow("retention.to-come");
    expect(() => markFile(record, { mark: "贵宾", holds: true, by }, ground())).toThrow("retention.unknown-mark");
  });

  it("of its customer counts for it, unless it has its own", () => {
    const facts = customerEvent(undefined, "某公司", { event, on: "2024-12-31", by }, NOW);
    expect(workOut(record, ground({ facts }))?.retention.term).toMatchObject({ lastDay: "2034-12-31" });
    expect(workOut(fulfilled, ground({ facts }))).toBeUndefined();
    const important = markCustomer(facts, "某公司", { mark: "重要客户", holds: true, by }, NOW);
    expect(workOut(fulfilled, ground({ facts: important }))?.retention.term).toMatchObject({ lastDay: "2040-06-30" });
  });
});

describe("a mark", () => {
  const said = (holds: boolean) => ({ mark: "重要客户", holds, by });

  it("is set where it is not, and taken off where it is: else nothing changes, and it is on nobody's record", () => {
    const file = markFile(fulfilled, said(true), ground());
    expect(() => markFile(file, said(true), ground())).toThrow("retention.marked-already");
    expect(() => markFile(fulfilled, said(false), ground())).toThrow("retention.not-marked");
    const plain = markFile(file, said(false), ground());
    expect(() => markFile(plain, said(false), ground())).toThrow("retention.not-marked");
    const theirs = markCustomer(undefined, "某公司", said(true), NOW);
    expect(() => markCustomer(theirs, "某公司", said(true), NOW)).toThrow("retention.marked-already");
    expect(() => markCustomer(undefined, "某公司", said(false), NOW)).toThrow("retention.not-marked");
    expect(() => markFile(fulfilled, said(false), ground({ facts: theirs }))).toThrow("retention.not-marked");
  });
});

describe("a shorter time", () => {
  const important = markFile(fulfilled, { mark: "重要客户", holds: true, by }, ground());
  const ordinary = markFile(important, { mark: "重要客户", holds: false, by }, ground());

  it("waits for somebody to confirm it, and the longer one stays in force", () => {
    expect(ordinary.retention).toMatchObject({
      term: { lastDay: "2040-06-30" },
      shorter: { term: { lastDay: "2035-06-30" }, under: loaded.hash, since: NOW },
    });
    expect(waitingOf(ordinary)).toEqual({ waiting: "shorter", on: "2040-07-01" });
    expect(() => confirmShorter(ordinary, confirming("2030-01-01"), ground())).toThrow("retention.nothing-shorter");
    const confirmed = confirmShorter(ordinary, confirming("2035-06-30"), ground());
    const { confirmed: word, unmarked, ...kept } = confirmed.retention;
    expect(kept).toEqual(fulfilled.retention);
    expect(unmarked).toEqual({ 重要客户: { by, at: NOW } });
    expect(word).toEqual({ by: colleague, at: NOW, reason: "约定已解除", lastDay: "2035-06-30" });
    expect(() => confirmShorter(confirmed, confirming("2035-06-30"), ground())).toThrow("retention.nothing-shorter");
  });

  it("is confirmed by nobody who took the mark off, of the file or its customer, or dated the event", () => {
    const own = (file: FiledRecord, more: Partial<Ground> = {}) => {
      const lastDay = file.retention.shorter?.term.lastDay ?? "";
      expect(() => confirmShorter(file, confirming(lastDay, by), ground(more))).toThrow("retention.own-shortening");
      expect(confirmShorter(file, confirming(lastDay), ground(more)).retention.term).toMatchObject({ lastDay });
    };
    own(ordinary);
    own(recordEvent(fulfilled, { event, on: "2024-06-30", by }, ground()));
    const marked = markCustomer(undefined, "某公司", { mark: "重要客户", holds: true, by: colleague }, LAST_YEAR);
    const facts = markCustomer(marked, "某公司", { mark: "重要客户", holds: false, by }, NOW);
    const kept = workOut(fulfilled, ground({ facts: marked }));
    const shorter = kept && workOut(kept, ground({ facts }));
    if (!shorter) throw new Error("its customer was important");
    own(shorter, { facts });
  });

  it("may be confirmed by whoever told only what it had been worked out with before", () => {
    const event = { event: "合同履行完毕", on: "2025-06-30", by: colleague };
    const dated = customerEvent(undefined, "某公司", event, LAST_YEAR);
    const marked = markCustomer(dated, "某公司", { mark: "重要客户", holds: true, by }, LAST_YEAR);
    const kept = workOut(record, ground({ facts: marked }));
    const facts = markCustomer(marked, "某公司", { mark: "重要客户", holds: false, by }, NOW);
    const shorter = kept && workOut(kept, ground({ facts }));
    if (!shorter) throw new Error("its customer is important no more");
    expect(shorter.retention.shortenedBy).toEqual([{ by, at: NOW }]);
    expect(confirmShorter(shorter, confirming("2035-06-30"), ground({ facts })).retention.term).toMatchObject({
      lastDay: "2035-06-30",
    });
  });

  it("stays on their word while the end is unknown meanwhile", () => {
    const conflict = under(forYears(10, { ceiling: { ...years(2), source: "某法", since: "2021-11-01" } }));
    const unknown = workOut(ordinary, ground({ rules: conflict }));
    const known = unknown && workOut(unknown, ground());
    expect(known?.retention).toMatchObject({ shorter: {}, shortenedBy: [{ by }] });
  });

  it("is on the word of whoever said what it follows from while its end was unknown, of the file or its customer", () => {
    const conflict = under(forYears(10, { ceiling: { ...years(2), source: "某法", since: "2021-11-01" } }));
    const known = customerEvent(undefined, "某公司", { event, on: "2025-06-30", by: third }, LAST_YEAR);
    const bounded = workOut(record, ground({ facts: known }));
    const unknown = bounded && workOut(bounded, ground({ rules: conflict, facts: known }));
    if (!unknown) throw new Error("its floor and its ceiling conflict");
    const facts = customerEvent(known, "某公司", { event, on: "2024-12-31", by: colleague }, NOW);
    const carried = workOut(unknown, ground({ rules: conflict, facts })) ?? unknown;
    const told = recordEvent(carried, { event, on: "2024-06-30", by }, ground({ rules: conflict, facts }));
    expect(workOut(told, ground({ facts }))?.retention).toMatchObject({
      ...{ shorter: { term: { lastDay: "2034-06-30" } }, shortenedBy: [{ by, at: NOW }] },
    });
    expect(workOut(carried, ground({ facts }))?.retention).toMatchObject({
      ...{ shorter: { term: { lastDay: "2034-12-31" } }, shortenedBy: [{ by: colleague, at: NOW }] },
    });
  });

  it("that somebody confirmed is nobody's any more: who took the mark off may confirm what comes of others", () => {
    const confirmed = confirmShorter(ordinary, confirming("2035-06-30"), ground());
    const later = ground({ now: "2026-03-03T01:00:00.000Z" });
    const redated = recordEvent(confirmed, { event, on: "2024-06-30", by: colleague }, later);
    expect(confirmShorter(redated, confirming("2034-06-30", by), later).retention.term).toMatchObject({
      lastDay: "2034-06-30",
    });
  });

  it("is confirmed as it follows from all that is known by then, whoever carried that to the file or has not yet", () => {
    const shorter = recordEvent(fulfilled, { event, on: "2024-06-30", by: colleague }, ground());
    const facts = markCustomer(undefined, "某公司", { mark: "重要客户", holds: true, by }, NOW);
    expect(() => confirmShorter(shorter, confirming("2034-06-30", by), ground({ facts }))).toThrow(
      "retention.nothing-shorter",
    );
  });

  it("is in force on nobody's word alone, whatever two say of the file and its customer and file it as", () => {
    const amount = fc.constantFrom("5000.00", "2000000.00");
    const who = fc.constantFrom(by, colleague);
    const act = fc.oneof(
      fc.record({
        ...{ act: fc.constant("date" as const), who },
        on: fc.constantFrom("2024-03-18", "2024-12-31", "2025-06-30"),
      }),
      fc.record({ act: fc.constant("date theirs" as const), who, on: fc.constantFrom("2020-01-01", "2024-12-31") }),
      fc.record({ act: fc.constantFrom("mark" as const, "mark theirs" as const), who, holds: fc.boolean() }),
      fc.record({ act: fc.constant("refile" as const), who, class: fc.constantFrom("Y", "D", "G", "J"), amount }),
      fc.record({ act: fc.constantFrom("confirm" as const, "settle" as const), who }),
      fc.record({ act: fc.constantFrom("carry" as const, "amend" as const), who: fc.constant(undefined) }),
    );
    type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;
    type World = { file: FiledRecord; facts: CustomerFacts };
    const large = { ...record, amount: "2000000.00" };
    const dated = customerEvent(undefined, "某公司", { event, on: "2024-06-30", by: colleague }, LAST_YEAR);
    const contracts = shipped.ruleOf("Y");
    if (contracts.kind !== "for a time") throw new Error("contracts are kept for a time");
    const capped = { ...contracts, ceiling: { ...years(12), source: "某法", since: "2021-11-01" } };
    const cappedRules = { ...shipped, ruleOf: (sign: string) => (sign === "Y" ? capped : shipped.ruleOf(sign)) };

    const carried = ({ file, facts }: World, { rules, now }: Pick<Ground, "rules" | "now">): World => ({
      file: workOut(file, { rules, facts, now }) ?? file,
      facts,
    });
    const done = ({ file, facts }: World, each: Act, { rules, now }: Pick<Ground, "rules" | "now">): World => {
      const at = ground({ facts, rules, now });
      switch (each.act) {
        case "date":
          return { file: recordEvent(file, { event, on: each.on, by: each.who }, at), facts };
        case "mark":
          return { file: markFile(file, { mark: "特别约定", holds: each.holds, by: each.who }, at), facts };
        case "date theirs":
          return { file, facts: customerEvent(facts, "某公司", { event, on: each.on, by: each.who }, now) };
        case "mark theirs": {
          const said = { mark: "重要客户", holds: each.holds, by: each.who };
          const next = { file, facts: markCustomer(facts, "某公司", said, now) };
          // What is taken off before it came to the file is nobody's word on it.
          return each.holds ? carried(next, { rules, now }) : next;
        }
        case "refile": {
          const { act: _, who, ...filing } = each;
          const fresh = retentionOf(loaded)({ ...file, ...filing }, file.retention);
          const retention = refiled(fresh, file.retention, [{ by: who, at: now }], now);
          return { file: { ...file, ...filing, retention }, facts };
        }
        case "settle": {
          const { term } = file.retention;
          return {
            file: settle(file, confirming("ceiling" in term ? (term.ceiling?.lastDay ?? "") : "", each.who), at),
            facts,
          };
        }
        case "confirm": {
          const { shorter } = (workOut(file, at) ?? file).retention;
          return { file: confirmShorter(file, confirming(shorter?.term.lastDay ?? "", each.who), at), facts };
        }
        default:
          return carried({ file, facts }, { rules, now });
      }
    };
    const perhaps = (world: World, act: () => World): World => {
      try {
        return act();
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return world;
      }
    };
    /** Whether somebody says something that makes a file be kept for a shorter time, or would if nothing else kept it longer. */
    const shortens = ({ file, facts }: World, each: Act): boolean => {
      const on = file.retention.events[event] ?? facts.events[event];
      if (each.act === "date" || each.act === "date theirs") return on === undefined || each.on < on;
      if (each.act === "mark" || each.act === "mark theirs") return !each.holds;
      return each.act === "refile" || each.act === "settle";
    };

    const together = (begun: FiledRecord, facts: CustomerFacts, first: RetentionRules, acts: Act[]) => {
      let rules = first;
      let world: World = { file: workOut(begun, ground({ facts, rules })) ?? begun, facts };
      const open = world.file.retention.term;
      if (open.kind === "conflict")
        world.file = settle(world.file, confirming(open.ceiling.lastDay), ground({ facts, rules, now: LAST_YEAR }));
      /** How it would be, had one of them said nothing that shortens since something was confirmed last. */
      let without = new Map([by, colleague].map((each) => [each, world]));
      let least = endOf(world.file.retention.term) ?? "";
      for (const [n, each] of acts.entries()) {
        const now = new Date(Date.parse(NOW) + n * 1000).toISOString();
        if (each.act === "amend") rules = rules === shipped ? cappedRules : shipped;
        const before = world;
        world = perhaps(before, () => done(before, each, { rules, now }));
        const end = endOf(world.file.retention.term);
        if (each.act === "confirm" && world !== before) {
          const { file, facts } = without.get(each.who) ?? world;
          const theirs = follows(file, { rules, facts });
          // Where they had said nothing, another who settled the conflict could have done so only later.
          const { settled } = before.file.retention;
          const settles = theirs.kind === "conflict" && settled && settled.by.subject !== each.who.subject;
          const other = settles ? theirs.ceiling.lastDay : (endOf(theirs) ?? "~");
          expect(other <= (end ?? "")).toBe(true);
          without = new Map([by, colleague].map((each) => [each, world]));
          least = end ?? least;
        } else if (world !== before)
          without = new Map(
            [...without].map(([who, other]) => {
              const says = who !== each.who || !shortens(other, each);
              return [who, says ? perhaps(other, () => done(other, each, { rules, now })) : other];
            }),
          );
        // Whatever they did, somebody else can confirm it.
        const then = ground({ facts: world.facts, rules, now });
        const waits = workOut(world.file, then) ?? world.file;
        const { shorter } = waits.retention;
        if (shorter) confirmShorter(waits, confirming(shorter.term.lastDay, third), then);
        if (end === undefined) continue;
        expect(end >= least).toBe(true);
        least = end;
      }
    };
    fc.assert(
      fc.property(
        fc.constantFrom(large, fulfilledBy(colleague)),
        fc.constantFrom(
          dated,
          markCustomer(dated, "某公司", { mark: "重要客户", holds: true, by: colleague }, LAST_YEAR),
        ),
        fc.constantFrom(shipped, cappedRules),
        fc.array(act, { maxLength: 20 }),
        together,
      ),
      { numRuns: 1000 },
    );
  });

  it("of a paper that was filed anew is confirmed by nobody who filed it, also where its end came to be known later", () => {
    const facts = customerEvent(undefined, "某公司", { event, on: "2025-06-30", by: colleague }, LAST_YEAR);
    const voided = { ...ordinary.retention, shortenedBy: [{ by: colleague, at: LAST_YEAR }] };
    const retention = refiled(retentionOf(loaded)(record), voided, [{ by, at: NOW }], NOW);
    expect(retention).toMatchObject({ term: { kind: "awaiting" }, was: { lastDay: "2040-06-30" } });
    const known = workOut({ ...record, retention }, ground({ facts }));
    expect(known?.retention).toMatchObject({
      ...{ shorter: { term: { lastDay: "2035-06-30" } } },
      shortenedBy: [{ by: colleague }, { by }],
    });
    const anew = { ...record, predecessor: "Y2024销售合同000", retention };
    expect(wordsOn(anew, ground())).toEqual([
      { said: "refiled", what: "Y2024销售合同000", of: "file", by: by.name, at: NOW },
    ]);
  });

  it("is told in the order in which people spoke, also where one spoke of the file and another of its customer", () => {
    const mark = { mark: "重要客户", by };
    const marking = markCustomer(undefined, "某公司", { ...mark, holds: true }, LAST_YEAR);
    const confirmed = { by: colleague, at: "2025-12-01T01:00:00.000Z", reason: "约定已解除", lastDay: "2035-06-30" };
    const file = { ...fulfilled, retention: { ...fulfilled.retention, confirmed } };
    const facts = markCustomer(marking, "某公司", { ...mark, holds: false }, NOW);
    expect(wordsOn(file, ground({ facts })).map(({ said }) => said)).toEqual(["dated", "shortened", "unmarked"]);
  });

  it("takes away nothing that was decided of its paper, where that is filed anew before its end is known", () => {
    const told = { event, on: "2025-06-30", by };
    const marks = markFile(record, { mark: "特别约定", holds: true, by: colleague }, ground());
    const extension = { until: "2060-12-31", forGood: false, by: colleague, at: LAST_YEAR, reason: "仍有查考价值" };
    for (const voided of [marks, keepLonger(record, extension, ground())]) {
      const fresh = retentionOf(loaded)(record, voided.retention);
      const anew = { ...record, retention: refiled(fresh, voided.retention, [{ by, at: NOW }], NOW) };
      expect(recordEvent(anew, told, ground()).retention.term).toEqual(
        recordEvent(voided, told, ground()).retention.term,
      );
    }
    expect(recordEvent(record, told, ground()).retention.term).toMatchObject({ lastDay: "2035-06-30" });
  });

  it("is gone where what is known makes it as long again", () => {
    const again = markFile(ordinary, { mark: "重要客户", holds: true, by }, ground());
    expect(again.retention).toEqual({ ...important.retention, unmarked: {} });
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
    expect(changed && confirmShorter(changed, confirming("2033-06-30"), third).retention.under).toBe("another");
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
      .date({ min: new Date(record.date), max: new Date("2026-03-02"), noInvalidDate: true })
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
          if (on !== undefined && rule.kind === "for a time") file = recordEvent(file, { event, on, by }, now);
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

describe("what a law demanded of a file whose class has left the regulation", () => {
  const lawFloor = { ...years(15), source: "某法", since: "2016-01-01", clause: "AM-17" };
  const ruled = forYears(10, { lawFloor });
  const forGood = { until: "2040-01-01", forGood: true, by, at: NOW, reason: "有史料价值" };
  const left = (before: FiledRecord) =>
    workOut(before, ground({ rules: under({ kind: "unruled" }, "left") })) ?? before;
  const keeps = ({ date, retention }: FiledRecord, today: string) =>
    keptByLaw({ kind: "unruled" }, retention, { date, events: retention.events }, today);

  it("it demands still where its period had not begun, as long as nobody knows when that ends", () => {
    const { regulation } = loaded;
    const { 业务合同: contracts } = regulation.classes;
    const law_floor = { for: "contract_years", source: "某法", since: "2016-01-01", clause: "AM-17" };
    const changed = Regulation.parse({
      ...regulation,
      classes: { ...regulation.classes, 业务合同: { ...contracts, keep: { ...contracts?.keep, law_floor } } },
    });
    const filed = { ...record, retention: retentionOf({ regulation: changed, hash: "with a law" })(record) };
    for (const awaiting of [filed, workOut(record, ground({ rules: under(ruled) }))]) {
      if (awaiting?.retention.term.kind !== "awaiting") throw new Error("nothing has happened yet");
      const after = left(awaiting);
      expect(after.retention.term.kind).toBe("unruled");
      expect(keeps(after, "2099-01-01")).toBe(true);
    }
    expect(keeps(left(record), "2026-03-02")).toBe(false);
  });

  it("it demands still where an appraisal had it kept for good, or another law allowed less and nobody had settled that", () => {
    const ceiling = { ...years(5), source: "另一部法", since: "2021-11-01", clause: "CI-10" };
    const rules = under(forYears(10, { lawFloor, ceiling }));
    const conflict = recordEvent(record, { event, on: "2025-06-30", by }, ground({ rules }));
    const kept = keepLonger(record, forGood, ground({ rules: under(ruled) }));
    const good = recordEvent(kept, { event, on: "2025-06-30", by }, ground({ rules: under(ruled) }));
    expect([conflict.retention.term.kind, good.retention.term.kind]).toEqual(["conflict", "for good"]);
    for (const after of [left(conflict), left(good)]) {
      expect(keeps(after, "2040-06-30")).toBe(true);
      expect(keeps(after, "2040-07-01")).toBe(false);
    }
    const settled = settle(conflict, { lastDay: "2033-01-01", reason: "诉讼时效", by }, ground({ rules }));
    expect(keeps(left(settled), "2033-01-01")).toBe(true);
    expect(keeps(left(settled), "2033-01-02")).toBe(false);
  });

  it("it demands no more where its class has come back without it", () => {
    const rule = forYears(10);
    const back = workOut(
      left(workOut(record, ground({ rules: under(ruled) })) ?? record),
      ground({ rules: under(rule) }),
    );
    expect(back?.retention).not.toHaveProperty("law");
    expect(back && keptByLaw(rule, back.retention, { date: record.date, events: {} }, "2026-03-02")).toBe(false);
  });
});

describe("a conflict of floor and ceiling", () => {
  const rules = under(forYears(10, { ceiling: { ...years(2), source: "某法", since: "2021-11-01" } }));
  const conflict = recordEvent(record, { event, on: "2025-06-30", by }, ground({ rules }));
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

  it("is settled by two where that is before the end that was in force: by one, and once another confirms it", () => {
    const once = settle(conflict, { ...word("2035-06-30"), by: colleague }, ground({ rules }));
    const later = ground({ rules, now: "2026-03-03T01:00:00.000Z" });
    const open = recordEvent(once, { event, on: "2024-06-30", by }, later);
    expect(open.retention).toMatchObject({ term: { kind: "conflict" }, was: { lastDay: "2035-06-30" } });
    const settled = settle(open, word("2026-06-30"), later);
    expect(settled.retention).toMatchObject({
      ...{ term: { lastDay: "2035-06-30" }, shorter: { term: { lastDay: "2026-06-30" } } },
      shortenedBy: [{ by, at: later.now }],
    });
    expect(() => confirmShorter(settled, confirming("2026-06-30", by), later)).toThrow("retention.own-shortening");
    expect(confirmShorter(settled, confirming("2026-06-30"), later).retention.term).toMatchObject({
      lastDay: "2026-06-30",
    });
    const otherwise = settle(settled, { ...word("2028-06-30"), by: colleague }, later);
    expect(otherwise.retention).toMatchObject({
      ...{ term: { lastDay: "2035-06-30" }, shorter: { term: { lastDay: "2028-06-30" } } },
    });
  });
});

describe("a file whose time is over", () => {
  const made: FiledRecord = { ...record, year: 2014, date: "2014-03-18" };
  const old = recordEvent(made, { event, on: "2015-06-30", by }, ground());
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
    const capped = recordEvent(made, { event, on: "2020-06-30", by }, ground({ rules }));
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
      const kept = keepLonger(made, forGood, ground({ rules }));
      expect(kept.retention.term).toMatchObject({ kind: "for good", appraiseOn: "2030-01-01" });
      const known = recordEvent(kept, { event, on: "2020-06-30", by }, ground({ rules }));
      expect(known.retention.term).toMatchObject({ kind: "conflict", ceiling: { lastDay: "2032-06-30" } });
      const settled = settle(known, { lastDay: "2032-06-30", reason: "上限", by }, ground({ rules }));
      expect(settled.retention).toMatchObject({
        term: { kind: "for good" },
        shorter: { term: { lastDay: "2032-06-30" } },
      });
      expect(confirmShorter(settled, confirming("2032-06-30"), ground({ rules })).retention.term).toMatchObject({
        lastDay: "2032-06-30",
      });
    });
  });
});
