import { describe, expect, it } from "vitest";
import { giveBack, opened } from "#shared/domain/access/grant.ts";
import { check } from "#shared/domain/access/loan.ts";
import { usesIn } from "#shared/domain/access/uses.ts";
import { loanViewOf, requestViewOf } from "#shared/domain/access/view.ts";
import { archivist, employee, MONDAY, on } from "../approval/company.ts";
import { asked, granted, lent, ONE, rules } from "./room.ts";

const read = giveBack(
  opened(opened(granted(), ONE, undefined, MONDAY), ONE, undefined, MONDAY),
  employee,
  "已核对",
  MONDAY,
);
const back = giveBack(lent(), employee, "审计已完成", MONDAY);
const damaged =
  back.status === "given back" ? check(back, { condition: "damaged", consequence: "赔偿" }, archivist, MONDAY) : back;

describe("the year's uses (AM-04)", () => {
  it("are counted by kind, class and department, with the loans and what came of it all", () => {
    const uses = usesIn(2026, { requests: [asked(), read, lent(), damaged], loans: [lent()] }, "2026-03-20");
    expect(uses.byKind).toEqual({
      view: { asked: 2, granted: 1, opened: 2, returned: 1 },
      lend: { asked: 2, granted: 2, opened: 0, returned: 1 },
    });
    expect(uses.byClass).toEqual({ Y: { asked: 8, granted: 6, opened: 2, returned: 4 } });
    expect(uses.byDepartment).toEqual({ 销售部: { asked: 4, granted: 3, opened: 2, returned: 2 } });
    expect(uses.loans).toEqual({ out: 1, overdue: 1, back: { damaged: 1 } });
    expect(uses.effects.map(({ effect }) => effect)).toEqual(["已核对", "审计已完成"]);
  });

  it("of a year without any are none", () => {
    expect(usesIn(2025, { requests: [], loans: [] }, "2026-03-20")).toMatchObject({
      byKind: {},
      loans: { out: 0, overdue: 0 },
      effects: [],
    });
  });
});

describe("a request as people see it", () => {
  it("says of each step whose it is and what became of it, and calls nobody by their account", () => {
    const view = requestViewOf(granted(), "2026-03-02", rules);
    expect(view.approval.steps.map(({ step, seats, state, by }) => ({ step, seats, state, by }))).toEqual([
      { step: "本部门负责人", seats: ["销售部经理"], state: "approve", by: "周岚" },
      { step: "档案审核", seats: ["档案员"], state: "approve", by: "沈芳" },
    ]);
    expect(JSON.stringify(view)).not.toContain('"subject"');
  });

  it("stands in the loan register as long as it is out", () => {
    expect(loanViewOf(lent("paper"), on("2026-03-13").today)).toMatchObject({
      ...{ borrower: "林晓", form: "paper", dueOn: "2026-03-12", overdue: true, state: "lent" },
    });
    const back = giveBack(lent("paper"), employee, "审计已完成", MONDAY);
    const late = on("2026-03-13").today;
    expect(back.status === "given back" && loanViewOf(back, late)).toMatchObject({
      overdue: true,
      state: "given back",
    });
    const loans = [back, giveBack(lent("electronic"), employee, "审计已完成", MONDAY)];
    expect(usesIn(2026, { requests: [], loans }, late).loans).toMatchObject({ out: 1, overdue: 1 });
  });
});
