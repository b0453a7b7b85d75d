import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingOf } from "#shared/domain/people/standing.ts";
import { dayOf, endOf, longBefore, until } from "#shared/regulation/access/period.ts";
import {
  accessNeeds,
  copyRules,
  emergencyRules,
  lendingRules,
  placeOf,
  viewingRules,
  watchRules,
} from "#shared/regulation/access/terms.ts";
import { loadRegulation, parseRegulation } from "#shared/regulation/load.ts";
import type { Regulation } from "#shared/regulation/schema.ts";
import { standingRules } from "#shared/regulation/standing.ts";

const ANNUAL = loadRegulation("shared/regulation/annual-customer-files.yaml").regulation;
const written = (id: string) => parseRegulation(readFileSync(`test/regulation/${id}.yaml`, "utf8"), id).regulation;
const [DENTAL, INFORMATION, REGISTER, ARCHIVES] = [
  written("dental-lab"),
  written("customer-information"),
  written("customer-register"),
  written("archives-compendium"),
];

const withParameter = (name: string, value: number, unit: "days" | "working days" | "years"): Regulation => ({
  ...ANNUAL,
  parameters: { ...ANNUAL.parameters, [name]: { value, unit, clause: "AF-24" } },
});

describe("the end of a period", () => {
  it("is so many working days later, or so many days", () => {
    expect(until(ANNUAL, "2026-09-28", "grant_days")).toBe("2026-10-10");
    expect(until(withParameter("grant_days", 5, "days"), "2026-09-28", "grant_days")).toBe("2026-10-03");
    expect(until(ANNUAL, "2026-02-12", { count: 2, unit: "working days" })).toBe("2026-02-14");
    expect(until({ ...ANNUAL, calendar: INFORMATION.calendar }, "2026-12-28", "grant_days")).toBe("2027-01-04");
  });

  it("of a year without published holidays is refused with its year, never guessed", () => {
    expect(() => until(ANNUAL, "2026-12-28", "grant_days")).toThrow("access.unknown-year: 2027");
    expect(() => longBefore(ANNUAL, "2004-01-05", { count: 5, unit: "working days" })).toThrow(
      "access.unknown-year: 2003",
    );
  });

  it("of a parameter that is not in days, or is not there, is a mistake of ours", () => {
    expect(() => until(ANNUAL, "2026-09-28", "contract_years")).toThrow(RangeError);
    expect(() => until(ANNUAL, "2026-09-28", "nothing")).toThrow(RangeError);
  });

  it("ends with the day in the regulation's zone", () => {
    expect(dayOf(ANNUAL, "2026-09-28T16:00:00.000Z")).toBe("2026-09-29");
    expect(endOf(ANNUAL, "2026-09-28")).toBe("2026-09-28T16:00:00.000Z");
  });

  it("counts back to where it began, or to the last working day before that", () => {
    const day = fc
      .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2026, 9, 1) })
      .map((at) => new Date(at).toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom("days", "working days"),
        (start, count, unit) => {
          const end = until(ANNUAL, start, { count, unit });
          expect(end > start).toBe(true);
          const back = longBefore(ANNUAL, end, { count, unit });
          if (unit === "days") expect(back).toBe(start);
          else expect(back <= start).toBe(true);
          expect(until(ANNUAL, back, { count, unit })).toBe(end);
        },
      ),
    );
  });
});

describe("what the regulation says of who people are", () => {
  const head = {
    ...{ subject: "1", name: "韩梅", department: "销售部", post: "销售部经理" },
    ...{ roles: [], absences: [], active: true, rev: 1 },
  };
  const agreement = { signedOn: "2025-01-10", reference: "BM-7" };
  const standing = (regulation: Regulation, more: object, now = "2026-03-01T02:00:00.000Z") =>
    standingOf({ ...head, ...more }, standingRules(regulation), now);

  it("makes heads and executives, by their posts", () => {
    expect(standing(ANNUAL, {}).capacities).toContain("department head");
    expect(standing(ANNUAL, { post: "总经理" }).capacities).toEqual(["employee", "executive"]);
    expect(standing(ANNUAL, { post: "销售内勤", clearance: "核心" })).toMatchObject({
      capacities: ["employee"],
      rank: 2,
    });
  });

  it("asks for an agreement and training, as good as it says (AF-26)", () => {
    expect(accessNeeds(ANNUAL)).toEqual({ agreement: "保密协议", training: { subject: "保密培训", months: 12 } });
    expect(accessNeeds(INFORMATION).training).toEqual({ subject: "信息安全培训", months: undefined });
    expect(accessNeeds(DENTAL)).toEqual({ agreement: "保密协议", training: undefined });
    expect(accessNeeds(REGISTER)).toEqual({ agreement: undefined, training: undefined });
    expect(accessNeeds(withParameter("training_months", 1.5, "years")).training?.months).toBe(18);

    const taught = (on: string) => ({ agreement, training: { on, subject: "保密培训" } });
    expect(standing(ANNUAL, {})).toMatchObject({ agreed: false, trained: false });
    expect(standing(ANNUAL, taught("2025-03-02"))).toMatchObject({ agreed: true, trained: true });
    expect(standing(ANNUAL, taught("2025-03-01"))).toMatchObject({ agreed: true, trained: false });
    expect(standing(INFORMATION, taught("2015-03-01"))).toMatchObject({ trained: true });
    expect(standing(REGISTER, {})).toMatchObject({ agreed: true, trained: true });
  });
});

describe("viewing (AF-24)", () => {
  it("is granted for so many days, or for that day alone where the regulation does not say", () => {
    expect(viewingRules(ANNUAL)).toMatchObject({ grantFor: { count: 5, unit: "working days" }, places: [] });
    expect(viewingRules(ANNUAL).lastDay("2026-09-28")).toBe("2026-10-10");
    for (const regulation of [DENTAL, REGISTER])
      expect(viewingRules(regulation).lastDay("2026-09-28")).toBe("2026-09-28");
  });

  it("is done in the places that the regulation names, known by their networks", () => {
    expect(viewingRules(DENTAL).places).toEqual([{ name: "档案室", networks: ["192.168.8.0/24"] }]);
    const { places } = viewingRules(ARCHIVES);
    expect(["10.20.4.77", "2001:db8:20:4::7", "10.20.5.1"].map((ip) => placeOf(places, ip))).toEqual([
      ...["档案室", "档案室", undefined],
    ]);
  });
});

describe("unusual use (CI-13)", () => {
  it("has its limits from the regulation, those alone that it names; without any nothing is watched", () => {
    expect(watchRules(ANNUAL)).toEqual({ openings: 40, files: 20, refusals: 10 });
    expect(watchRules(INFORMATION)).toEqual({ files: 10 });
    for (const regulation of [DENTAL, REGISTER]) expect(watchRules(regulation)).toBeUndefined();
  });
});

describe("a certified copy (AF-24)", () => {
  it("has a number in one series a year", () => {
    const rules = copyRules(ANNUAL);
    expect(rules?.seriesOf(2026)).toBe("FZ2026");
    expect(rules?.number(2026, 7)).toBe("FZ20260007");
    expect(rules?.number(2026, 10_000)).toBe("FZ202610000");
  });

  it("is not made where the regulation numbers none", () => {
    expect(copyRules(DENTAL)).toBeUndefined();
  });
});

describe("a loan (DL-15, DL-16)", () => {
  it("has its terms from the regulation", () => {
    expect(lendingRules(ANNUAL)).toMatchObject({
      clause: "DL-16",
      agreement: "文件借阅协议",
      atMost: { count: 10, unit: "working days" },
      extension: { clause: "DL-15", beforeEnd: true },
      onReturn: ["件数与清单相符", "完好无涂改", "没有转借与复制"],
      damage: ["书面说明情况", "按实际损失赔偿", "停止借阅"],
    });
    expect(lendingRules(DENTAL)).toMatchObject({ onReturn: ["检查完好"], damage: ["按借阅协议追究责任"] });
    expect(lendingRules(REGISTER)).toBeUndefined();
  });

  it("is due, reminded of before, and asked for again after that", () => {
    const rules = lendingRules(ANNUAL);
    expect(rules?.dueOn("2026-09-28")).toBe("2026-10-16");
    expect(rules?.remindOn?.("2026-10-12")).toBe("2026-10-09");
    expect(rules?.remindAgainOn?.("2026-10-12")).toBe("2026-10-15");
    expect(() => rules?.dueOn("2026-12-25")).toThrow("access.unknown-year: 2027");
  });

  it("is not reminded of where the regulation does not speak of it, and may have no damage or extension", () => {
    const rules = lendingRules(DENTAL);
    expect([rules?.remindOn, rules?.remindAgainOn]).toEqual([undefined, undefined]);
    const { extension: _, damage: __, ...plain } = DENTAL.lending ?? {};
    const bare = DENTAL.lending && {
      ...DENTAL,
      lending: { ...DENTAL.lending, ...plain, extension: undefined, damage: undefined },
    };
    expect(bare && lendingRules(bare)).toMatchObject({ extension: undefined, damage: [] });
  });
});

describe("an emergency (AM-16)", () => {
  it("is for the steps, by the posts and within the days that the regulation says", () => {
    expect(emergencyRules(ANNUAL)).toEqual({
      ...{ clause: "AM-16", maySkip: ["本部门负责人"], by: ["分管领导", "总经理"], reportWithin: 3 },
    });
    expect(emergencyRules(ARCHIVES)?.by).toEqual(["总经理"]); // those above, where it does not say by whom
    expect(emergencyRules(DENTAL)).toBeUndefined();
  });
});
