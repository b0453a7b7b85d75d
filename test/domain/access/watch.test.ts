import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Measure, type Unusual, unusual, unusualUse, type Watch, WatchedDay } from "#shared/domain/access/watch.ts";

const aDay = (more: Partial<WatchedDay> = {}): WatchedDay =>
  WatchedDay.parse({ subject: "employee", day: "2026-03-02", ...more });

/** What somebody does on a day: opens one of some files, or is refused. */
const acts = fc.array(fc.oneof(fc.constantFrom("D1", "D2", "D3", "D4"), fc.constant(undefined)), { maxLength: 30 });
const limit = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
const watches = fc.record({ openings: limit, files: limit, refusals: limit });

const after = (day: WatchedDay, number: string | undefined): WatchedDay =>
  number === undefined
    ? { ...day, refusals: day.refusals + 1 }
    : { ...day, openings: day.openings + 1, files: [...new Set([...day.files, number])] };

/** Everything that is noticed of a day, with the day as it was then. */
function noticed(done: readonly (string | undefined)[], watch: Watch): (Unusual & { then: WatchedDay })[] {
  let before: WatchedDay | undefined;
  return done.flatMap((number) => {
    const then = after(before ?? aDay(), number);
    const found = unusual(before, then, watch);
    before = then;
    return found.map((each) => ({ ...each, then }));
  });
}

const counted = (day: WatchedDay) => ({ ...day, files: day.files.length });

describe("unusual use (CI-13)", () => {
  it("is noticed by the very opening or refusal that reaches the limit, and by none after it", () => {
    fc.assert(
      fc.property(acts, watches, (done, watch) => {
        const found = noticed(done, watch);
        const last = done.reduce(after, aDay());
        for (const measure of Measure.options) {
          const wanted = watch[measure];
          const reached = wanted !== undefined && counted(last)[measure] >= wanted;
          const of = found.filter((each) => each.measure === measure);
          expect(of.map(({ then }) => counted(then)[measure])).toEqual(reached ? [wanted] : []);
        }
      }),
    );
  });

  it("is nothing where nothing is watched", () => {
    fc.assert(fc.property(acts, (done) => noticed(done, {}).length === 0));
  });

  it("is told with who, when and how much, in Chinese and in English, and nothing of a file", () => {
    const day = aDay({ openings: 40, files: ["D2024001", "D2024002"], requests: ["r1", "r2"], refusals: 3 });
    const { subject, text } = unusualUse({ name: "赵员工", department: "销售部" }, day, {
      measure: "openings",
      limit: 40,
    });
    expect(subject).toBe("【档案】利用异常，请核实 Unusual use: please look into it");
    expect(text.split("\n")).toEqual([
      "利用异常，请核实",
      "何人：赵员工（销售部）",
      "日期：2026-03-02",
      "达到：打开查阅件，一日 40 次",
      "当日：打开 40 次，文件 2 份，被拒绝 3 次",
      "依据的申请：r1、r2",
      "命令：dossier people history employee；收回：dossier revoke <申请> --reason <原因>",
      "",
      "Unusual use: please look into it",
      "Who: 赵员工 (销售部)",
      "Day: 2026-03-02",
      "Reached: copies opened, 40 a day",
      "That day: copies opened 40, different files 2, refused 3",
      "Under the requests: r1, r2",
      "Command: dossier people history employee; to take back: dossier revoke <request> --reason <reason>",
    ]);
    expect(text).not.toContain("D2024001");
  });

  it("of somebody who was never entered names no command that would find nobody, but who can look into the account", () => {
    const { text } = unusualUse(undefined, aDay({ subject: "stranger", refusals: 10 }), {
      measure: "refusals",
      limit: 10,
    });
    expect(text).toContain("何人：stranger（未登记）");
    expect(text).toContain("请系统管理员到登录系统核对");
    expect(text).toContain("Who: stranger (not entered)");
    expect(text).not.toContain("dossier");
  });
});
