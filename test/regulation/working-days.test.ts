import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadRegulation, parseRegulation } from "#shared/regulation/load.ts";
import {
  addWorkingDays,
  deadlineOf,
  dueDate,
  isWorkingDay,
  lastDayOf,
  UnknownYear,
} from "#shared/regulation/working-days.ts";

const ANNUAL = loadRegulation("shared/regulation/annual-customer-files.yaml").regulation;
const ARCHIVES = parseRegulation(
  readFileSync("test/regulation/archives-compendium.yaml", "utf8"),
  "archives-compendium.yaml",
).regulation;

describe("a working day", () => {
  it.each([
    ["2026-02-13", true, "a Friday"],
    ["2026-02-14", true, "a Saturday worked for the Spring Festival"],
    ["2026-02-17", false, "the Spring Festival"],
    ["2026-10-10", true, "a Saturday worked for the National Day"],
    ["2026-11-21", false, "a Saturday"],
    ["2024-02-29", true, "a leap day"],
  ])("%s: %s, %s", (date, worked) => {
    expect(isWorkingDay(date)).toBe(worked);
  });

  it("of a year without published holidays is an error that says what to do, not a guess", () => {
    expect(() => isWorkingDay("2027-01-04")).toThrow(UnknownYear);
    expect(() => addWorkingDays("2026-12-28", 5)).toThrow(/2027 年.*升级 chinese-days/);
    expect(() => isWorkingDay("2003-06-02")).toThrow(UnknownYear);
    expect(isWorkingDay("2027-01-04", "monday-to-friday")).toBe(true);
  });

  it("is the same on a machine anywhere in the world", async () => {
    const program =
      'import("#shared/regulation/working-days.ts").then(({ addWorkingDays }) => console.log(addWorkingDays("2026-02-13", 3)))';
    const run = (TZ: string) => promisify(execFile)(process.execPath, ["-e", program], { env: { ...process.env, TZ } });
    for (const zone of ["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"])
      expect((await run(zone)).stdout.trim()).toBe("2026-02-25");
  });
});

describe("a deadline (AF-10)", () => {
  it("skips the festival and counts the day worked for it", () => {
    expect(addWorkingDays("2026-02-12", 2)).toBe("2026-02-14");
    expect(addWorkingDays("2026-02-13", 2)).toBe("2026-02-24");
    expect(addWorkingDays("2026-02-13", 0)).toBe("2026-02-13");
  });

  it("is never on a day off, and a day more never comes earlier", () => {
    const day = fc
      .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2026, 9, 1) })
      .map((at) => new Date(at).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (start, days) => {
        const due = addWorkingDays(start, days);
        expect(isWorkingDay(due)).toBe(true);
        expect(addWorkingDays(start, days - 1) < due).toBe(true);
      }),
    );
  });

  it("is each department's own", () => {
    expect(dueDate(ANNUAL, "销售部", "2026-09-28")).toBe("2026-10-10");
    expect(dueDate(ANNUAL, "市场部", "2026-03-02")).toBe("2026-03-16");
    expect(dueDate(ANNUAL, "档案室", "2026-03-02")).toBeUndefined();
    expect(dueDate(ANNUAL, "后勤部", "2026-03-02")).toBeUndefined();
  });

  it("counts from the last day that an imprecise date may mean", () => {
    expect(lastDayOf("2024-02")).toBe("2024-02-29");
    expect(lastDayOf("2025")).toBe("2025-12-31");
    expect(dueDate(ANNUAL, "销售部", "2026-03")).toBe(addWorkingDays("2026-03-31", 5));
  });

  it("may be a day of the next year instead (AM-06)", () => {
    expect(dueDate(ARCHIVES, "研发部", "2025-11-30")).toBe("2026-06-30");
  });

  it("is kept on its last day and missed on the next", () => {
    const came = (at: string) => deadlineOf(ANNUAL, "销售部", "2026-09-28", at);
    expect(came("2026-10-10T15:59:59.000Z")).toEqual({ due: "2026-10-10", late: false });
    expect(came("2026-10-10T16:00:00.000Z")).toEqual({ due: "2026-10-10", late: true }); // midnight in Shanghai
  });

  it("is not known where the paper's date does not start it, where there is none, and before the holidays are published", () => {
    const unknown = { due: null, late: null };
    const came = "2026-10-11T00:00:00.000Z";
    expect(deadlineOf(ANNUAL, "客服部", "2026-09-28", came)).toEqual(unknown);
    expect(deadlineOf(ANNUAL, "档案室", "2026-09-28", came)).toEqual(unknown);
    expect(deadlineOf(ANNUAL, "销售部", "2003-06-02", came)).toEqual(unknown);
    expect(deadlineOf(ARCHIVES, "研发部", "2025-11-30", came)).toEqual({ due: "2026-06-30", late: true });
  });
});
