import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_DAYS, MOST_AHEAD, setAbsence } from "#shared/domain/people/absence.ts";
import type { Absence, Person } from "#shared/domain/people/person.ts";
import { Refused } from "#shared/domain/refused.ts";
import { NOW } from "../../support/papers.ts";
import { aPerson, rules } from "../../support/people.ts";

/** Today is 2026-03-02, a Monday. */
const away = (...absences: Absence[]) => aPerson({ absences });
const own = aPerson().subject;
const set = (person: Person, from: string, to: string | null, by = person.subject) =>
  setAbsence(person, { from, to }, { subject: by, name: "冯系统" }, rules, NOW).absences;
const begun = { from: "2026-02-27", to: "2026-03-06" };
const ahead = { from: "2026-03-09", to: "2026-03-13" };

describe("an absence that lies ahead (CI-16)", () => {
  it("is entered, today's own included, among the others in their order", () => {
    expect(set(away(ahead), "2026-03-02", "2026-03-02")).toEqual([
      { from: "2026-03-02", to: "2026-03-02", by: own },
      ahead,
    ]);
  });

  it("gets another end, or is taken back", () => {
    expect(set(away(ahead), ahead.from, "2026-03-20")).toEqual([{ ...ahead, to: "2026-03-20", by: own }]);
    expect(set(away({ ...ahead, by: "system" }), ahead.from, "2026-03-10")).toMatchObject([{ by: "system" }]);
    expect(set(away(ahead), ahead.from, null)).toEqual([]);
    expect(() => set(away(), ahead.from, null)).toThrow("people.absence-unknown");
  });

  it("has an end after its beginning, and overlaps no other", () => {
    expect(() => set(away(), "2026-03-09", "2026-03-08")).toThrow("people.absence-order");
    for (const [from, to] of [
      ["2026-03-05", "2026-03-09"],
      ["2026-03-13", "2026-03-14"],
      ["2026-03-10", "2026-03-11"],
      ["2026-03-05", "2026-03-20"],
    ] as const)
      expect(() => set(away(ahead), from, to)).toThrow("people.absence-overlaps");
    expect(set(away(ahead), "2026-03-14", "2026-03-14")).toHaveLength(2);
  });

  it("is not longer than a year, nor one of too many", () => {
    expect(set(away(), "2026-03-02", "2027-03-02")).toHaveLength(1);
    expect(() => set(away(), "2026-03-02", "2027-03-03")).toThrow(`people.absence-too-long: ${LONGEST_DAYS}`);
    const many = Array.from({ length: MOST_AHEAD }, (_, n) => ({ from: `${2030 + n}-01-01`, to: `${2030 + n}-01-02` }));
    expect(() => set(away(...many), ahead.from, ahead.to)).toThrow("people.absence-too-many");
    expect(set(away(...many), "2030-01-01", "2030-01-09")).toHaveLength(MOST_AHEAD);
  });
});

describe("an absence that another enters", () => {
  it("is not entered, nor made longer, by who would act in it; they may only make it shorter", () => {
    const person = { ...away(ahead), deputy: "deputy" };
    for (const [from, to] of [
      ["2026-03-02", "2026-03-04"],
      [ahead.from, "2026-03-16"],
    ] as const) {
      expect(() => set(person, from, to, "deputy")).toThrow("people.absence-deputy");
      expect(set(person, from, to, "system").length).toBeGreaterThan(0);
    }
    expect(set(person, ahead.from, ahead.from, "deputy")).toEqual([{ from: ahead.from, to: ahead.from }]);
    expect(set(person, ahead.from, null, "deputy")).toEqual([]);
  });
});

describe("an absence that has begun", () => {
  it("is made shorter, down to today", () => {
    expect(set(away(begun), begun.from, "2026-03-02")).toEqual([{ ...begun, to: "2026-03-02" }]);
  });

  it("is made neither longer nor never to have been", () => {
    expect(() => set(away(begun), begun.from, "2026-03-07")).toThrow("people.absence-begun");
    expect(() => set(away(begun), begun.from, "2026-03-01")).toThrow("people.absence-begun");
    expect(() => set(away(begun), begun.from, null)).toThrow("people.absence-begun");
  });

  it("is not changed once it is over, and none is made up afterwards", () => {
    const over = { from: "2026-02-02", to: "2026-02-06" };
    expect(() => set(away(over), over.from, "2026-03-03")).toThrow("people.absence-begun");
    expect(() => set(away(over), over.from, over.to)).toThrow("people.absence-begun");
    expect(() => set(away(), "2026-03-01", "2026-03-03")).toThrow("people.absence-past");
  });
});

it("who has left is not away", () => {
  expect(() => set(aPerson({ active: false }), ahead.from, ahead.to)).toThrow("people.has-left");
});

it("whatever is entered: the days up to yesterday stay as they were, and absences never overlap", () => {
  const day = fc
    .integer({ min: -20, max: 40 })
    .map((n) => new Date(Date.parse(NOW) + n * 86_400_000).toISOString().slice(0, 10));
  const daysBefore = (absences: readonly Absence[], today: string) =>
    absences.flatMap(({ from, to }) => (from < today ? [[from, to < today ? to : today]] : []));
  fc.assert(
    fc.property(fc.array(fc.record({ now: fc.nat(10), from: day, to: fc.option(day) }), { maxLength: 25 }), (acts) => {
      let person = aPerson();
      let clock = Date.parse(NOW);
      for (const { now, from, to } of acts) {
        clock += now * 86_400_000;
        const at = new Date(clock).toISOString();
        const today = rules.dayOf(at);
        const before = daysBefore(person.absences, today);
        try {
          person = setAbsence(person, { from, to }, person, rules, at);
        } catch (error) {
          expect(error).toBeInstanceOf(Refused);
        }
        expect(daysBefore(person.absences, today)).toEqual(before);
        const ends = person.absences.flatMap((each) => [each.from, each.to]);
        expect(ends).toEqual(ends.toSorted());
        expect(new Set(person.absences.map((each) => each.from)).size).toBe(person.absences.length);
      }
    }),
  );
});
