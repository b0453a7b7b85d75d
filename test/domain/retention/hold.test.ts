import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import { type Correction, confirm } from "#shared/domain/intake/decision.ts";
import type { Filed, InReview } from "#shared/domain/intake/item.ts";
import { assign } from "#shared/domain/numbering/assign.ts";
import { voidFile } from "#shared/domain/numbering/void.ts";
import {
  type Held,
  type Hold,
  heldBy,
  type InForce,
  lift,
  MOST_IN_FORCE,
  place,
  stillInForce,
} from "#shared/domain/retention/hold.ts";
import { aFiledPaper, NOW, rules } from "../../support/papers.ts";

const { record: filed, filed: item } = aFiledPaper();
const record = { ...filed, customer: "甲公司" };
const voided = voidFile(filed, { item, uses: [] }, "类型有误", { subject: "archivist" }, NOW).record;
const destroyed: FileRecord = {
  ...{ ...record, status: "destroyed", destroyedAt: NOW, application: "1", irrecoverableFrom: NOW },
};

const by = { subject: "archivist", name: "档案员甲" };
const said = { ground: "lawsuit", reason: "买卖合同纠纷", authority: "（2026）沪01民初7号" } as const;
const placed = (on: Held, known: FileRecord | undefined = record, id = "1"): InForce =>
  place(id, on, said, { record: known, inForce: 0 }, by, NOW);
const onFile = { on: "file", number: record.number } as const;
const onCustomer = { on: "customer", customer: "甲公司" } as const;

describe("a hold", () => {
  it("is placed with its ground, reason and authority, by somebody", () => {
    expect(placed(onFile)).toEqual({
      ...{ id: "1", rev: 1, status: "in force", ...said, since: NOW },
      scope: { on: "file", number: record.number, paper: record.id },
      placed: { ...by, at: NOW },
    });
  });

  it("is on nothing that there is not, was voided or destroyed", () => {
    const on = (known: FileRecord | undefined) => () =>
      place("1", onFile, said, { record: known, inForce: 0 }, by, NOW);
    expect(on(undefined)).toThrow("file.unknown");
    expect(on(voided)).toThrow("file.already-voided");
    expect(on(destroyed)).toThrow("file.destroyed");
    expect(() => place("1", onCustomer, said, { record: undefined, inForce: 0 }, by, NOW)).toThrow("customer.no-file");
  });

  it("is not on everything, and not one of too many", () => {
    expect(() => placed({ on: "query", query: {} })).toThrow("hold.of-everything");
    expect(() => placed({ on: "query", query: { class: undefined } })).toThrow("hold.of-everything");
    expect(() => place("1", onFile, said, { record, inForce: MOST_IN_FORCE }, by, NOW)).toThrow("hold.too-many");
  });

  it("is lifted once, with reason and authority, by somebody", () => {
    const why = { reason: "已结案", authority: "结案通知书" };
    const lifted = lift(placed(onFile), why, { subject: "executive", name: "孙分管" }, NOW);
    expect(lifted).toMatchObject({
      ...{ rev: 2, status: "lifted", lifted: { subject: "executive", name: "孙分管", at: NOW, ...why } },
    });
    expect(() => stillInForce(lifted)).toThrow("hold.already-lifted");
  });

  it("of a file stays on its paper, whatever its number is", () => {
    expect(heldBy([placed(onFile)], voided)).toHaveLength(1);
    expect(heldBy([placed(onFile)], { ...record, number: "Y2024采购合同009" })).toHaveLength(1);
    expect(heldBy([placed(onFile)], { ...record, id: "another paper" })).toEqual([]);
  });

  it("of a customer is on all files of that very customer", () => {
    expect(heldBy([placed(onCustomer)], record)).toHaveLength(1);
    expect(heldBy([placed(onCustomer)], { ...record, customer: "甲公司分公司" })).toEqual([]);
    expect(
      heldBy([placed(onCustomer)], filed.customer === "甲公司" ? voided : { ...record, customer: undefined }),
    ).toEqual([]);
  });

  it("of a query is on what is as every term has it", () => {
    const on = (query: object) => heldBy([placed({ on: "query", query })], record).length > 0;
    const { class: sign, type, year, department, level, date } = record;
    expect(on({ class: sign, type, year, customer: "甲公司", department, level, from: date, to: date })).toBe(true);
    expect(on({ submitter: record.submitter.name })).toBe(true);
    for (const other of [{ class: "J" }, { year: year + 1 }, { department: "财务部" }, { submitter: "别人" }])
      expect(on({ class: sign, ...other })).toBe(false);
    expect(on({ from: date.slice(0, 4), to: date.slice(0, 7) })).toBe(true);
    expect(on({ from: `${year + 1}` })).toBe(false);
    expect(on({ to: `${year - 1}` })).toBe(false);
  });

  it.each([
    ["2024-03", { from: "2024-03-01", to: "2024-12-31" }, true],
    ["2024-03", { from: "2024-03-15", to: "2024-03-20" }, true],
    ["2024-03", { from: "2024-04-01" }, false],
    ["2024-03", { to: "2024-02-29" }, false],
    ["2024", { from: "2024-12-31" }, true],
    ["2024", { from: "2024-06", to: "2024-07" }, true],
    ["2024", { from: "2025-01-01" }, false],
    ["2024-03-31", { from: "2024-03", to: "2024-03" }, true],
  ])("of all files of some days is on one of %s for %j: %s, for it may be of one of those days", (date, query, is) => {
    expect(heldBy([placed({ on: "query", query })], { ...record, date })).toHaveLength(is ? 1 : 0);
  });

  const days = Array.from({ length: 1096 }, (_, n) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10));
  const date = fc
    .tuple(fc.constantFrom(...days), fc.constantFrom(4, 7, 10))
    .map(([day, length]) => day.slice(0, length));
  const between = (from: string, to: string) => [
    String(days.find((day) => day.startsWith(from))),
    String(days.findLast((day) => day.startsWith(to))),
  ];

  it("of all files of some days is refused where the last of them is before the first, however precise the dates are", () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        const [begin = "", end = ""] = between(from, to);
        const place = () => placed({ on: "query", query: { from, to } });
        if (begin > end) expect(place).toThrow(`hold.backwards: ${from}…${to}`);
        else expect(place().scope).toEqual({ on: "query", query: { from, to } });
      }),
    );
  });

  it("of all files of some days is on every file that may be of one of them, and on no other, however precise the dates are", () => {
    fc.assert(
      fc.property(date, date, date, (date, from, to) => {
        const [begin = "", end = ""] = between(from, to);
        fc.pre(begin <= end);
        const mayBe = days.some((day) => day.startsWith(date) && day >= begin && day <= end);
        const held = heldBy([placed({ on: "query", query: { from, to } })], { ...record, date });
        expect(held).toHaveLength(mayBe ? 1 : 0);
      }),
    );
  });
});

describe("a file", () => {
  /** Anybody places and lifts any of some holds, in any order. */
  const acts = fc.array(
    fc.record({
      hold: fc.nat(5),
      on: fc.constantFrom<Held>(
        onFile,
        onCustomer,
        { on: "query", query: { class: record.class } },
        { on: "query", query: { class: "J" } },
        { on: "customer", customer: "乙公司" },
      ),
      act: fc.constantFrom("place", "lift"),
    }),
    { maxLength: 40 },
  );

  it("is held exactly as long as any hold on it is in force, whoever places and lifts which in whatever order", () => {
    fc.assert(
      fc.property(acts, (all) => {
        const holds = new Map<number, Hold>();
        const on = new Set<number>();
        for (const { hold: n, on: scope, act } of all) {
          const hold = holds.get(n);
          if (act === "place" && !hold) {
            holds.set(n, placed(scope, record, String(n)));
            const isOnIt =
              scope.on === "file" ||
              scope === onCustomer ||
              (scope.on === "query" && scope.query.class === record.class);
            if (isOnIt) on.add(n);
          }
          if (act === "lift" && hold?.status === "in force") {
            holds.set(n, lift(hold, { reason: "已结案", authority: "1" }, by, NOW));
            on.delete(n);
          }
          const inForce = [...holds.values()].filter((each) => each.status === "in force");
          expect(
            heldBy(inForce, record)
              .map(({ id }) => Number(id))
              .sort(),
          ).toEqual([...on].sort());
        }
      }),
    );
  });
});

describe("a paper whose number is voided and that is filed anew", () => {
  const clerk = { subject: "archivist", name: "档案员甲" };
  const corrections = fc.record(
    {
      customer: fc.constantFrom("甲公司", "乙公司", null),
      department: fc.constantFrom("销售部", "财务部"),
      type: fc.constantFrom("销售合同", "采购合同"),
      date: fc.constantFrom("2024-03-18", "2025-01-02"),
      level: fc.constantFrom("一般", "重要"),
    },
    { requiredKeys: [] },
  );
  const scopes = fc.constantFrom<Held>(
    { on: "file", number: filed.number },
    { on: "customer", customer: "甲公司" },
    { on: "customer", customer: "乙公司" },
    { on: "query", query: { department: "销售部" } },
    { on: "query", query: { type: "采购合同", customer: "乙公司" } },
    { on: "query", query: { year: 2024, level: "一般" } },
    { on: "query", query: { to: "2024-12" } },
  );
  const course = fc.array(
    fc.oneof(
      fc.record({ act: fc.constant("place" as const), scope: scopes }),
      fc.record({ act: fc.constant("lift" as const), nth: fc.nat(5) }),
      fc.record({ act: fc.constant("void" as const) }),
      fc.record({ act: fc.constant("file" as const), correction: corrections }),
    ),
    { maxLength: 30 },
  );

  it("stays under every hold that was ever on it and is in force, whatever it is voided for and filed as", () => {
    fc.assert(
      fc.property(course, (acts) => {
        let paper: { record: FileRecord; item: Filed | InReview } = { record: filed, item };
        let holds: InForce[] = [];
        const wereOn = new Set<string>();
        for (const [n, each] of acts.entries()) {
          if (each.act === "place") holds = [...holds, aHold(each.scope, paper.record, String(n))];
          if (each.act === "lift") holds = holds.filter((_, at) => at !== each.nth);
          if (each.act === "void") paper = voidedNow(paper);
          if (each.act === "file") paper = filedAnew(paper, each.correction, holds, n);
          const now = heldBy(holds, paper.record).map(({ id }) => id);
          for (const { id } of holds) if (wereOn.has(id)) expect(now).toContain(id);
          for (const id of now) wereOn.add(id);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is not brought under what was only ever placed once it had another number", () => {
    const then = filedAnew(voidedNow({ record: filed, item }), { customer: "乙公司" }, [], 1);
    const late = placed({ on: "customer", customer: filed.customer ?? "" }, filed, "late");
    expect(heldBy([late], then.record)).toEqual([]);
  });

  /** A hold on the file itself is placed as long as it is filed; every other at any time. */
  function aHold(scope: Held, known: FileRecord, id: string): InForce {
    const isOnFile = scope.on === "file" && known.status === "filed";
    if (scope.on === "file") return placed(isOnFile ? scope : { on: "query", query: { class: "J" } }, known, id);
    return placed(scope, known, id);
  }

  function voidedNow({ record, item }: { record: FileRecord; item: Filed | InReview }) {
    return item.status === "filed" ? voidFile(record, { item, uses: [] }, "有误", clerk, NOW) : { record, item };
  }

  function filedAnew(
    { record, item }: { record: FileRecord; item: Filed | InReview },
    correction: Correction,
    holds: readonly InForce[],
    last: number,
  ) {
    if (item.status === "filed") return { record, item };
    const stored = confirm(item, correction, clerk, rules, NOW);
    if (stored.status !== "stored") throw new Error("what was voided lies in the vault");
    const before = { retention: record.retention, holds: heldBy(holds, record).map(({ id }) => id) };
    const counter = { series: stored.series, last };
    const [again] = assign([stored], counter, rules, NOW, new Map([[record.number, before]])).files;
    if (!again) throw new Error("one paper gets one number");
    return { record: again.record, item: again.filed };
  }
});
