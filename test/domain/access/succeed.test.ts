import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withdrawn } from "#shared/domain/access/deciding.ts";
import { outcomeOf } from "#shared/domain/access/extension.ts";
import { expire, giveBack, inForce, opened, revoke } from "#shared/domain/access/grant.ts";
import { askExtension } from "#shared/domain/access/loan.ts";
import type { AccessRequest } from "#shared/domain/access/request.ts";
import { isOutstanding, succeed } from "#shared/domain/access/succeed.ts";
import { changedTasks, tasksOf } from "#shared/domain/access/tasks.ts";
import { requestViewOf } from "#shared/domain/access/view.ts";
import { begin } from "#shared/domain/approval/begin.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { archivist, employee, MONDAY, on, ordinary } from "../approval/company.ts";
import { asked, granted, lent, ONE, rules } from "./room.ts";

const person = (subject: string, name: string): Person => ({
  ...{ subject, name, department: "销售部", roles: [], absences: [], active: true, rev: 1 },
});
const leaver: Person = { ...person(employee.subject, employee.name), active: false, successor: "heir" };
const heir = person("heir", "罗敏");
const FRIDAY = on("2026-03-06");
const left = (request: AccessRequest) => succeed(request, leaver, heir, FRIDAY);

describe("what somebody leaves behind (AM-20)", () => {
  it("is withdrawn where it was not decided yet, and the record shows by whom, in whose place", () => {
    const { request, event } = left(asked()) ?? {};
    expect({ event, status: request?.status }).toEqual({ event: "WithdrawRequest", status: "withdrawn" });
    expect(request?.approval).toMatchObject({ by: { subject: "heir", for: { subject: employee.subject } } });
    const shown = request && requestViewOf(request, FRIDAY.today, rules);
    expect(shown?.withdrawn).toEqual({ by: "罗敏", at: FRIDAY.now, left: true });
    const own = requestViewOf(withdrawn(asked(), employee, FRIDAY), FRIDAY.today, rules);
    expect(own.withdrawn).toEqual({ by: employee.name, at: FRIDAY.now, left: false });
  });

  it("is taken back where it was granted: the successor was not found worthy of it", () => {
    const { request } = left(granted()) ?? {};
    expect(request).toMatchObject({ status: "revoked", asker: { subject: employee.subject } });
    expect(() => request && inForce(request, FRIDAY)).toThrow("access.revoked");
  });

  it("passes to the successor where it is out, who gives it back", () => {
    const { request, event } = left(lent("paper")) ?? {};
    expect({ event, asker: request?.asker, passedFrom: request?.passedFrom?.subject }).toEqual({
      event: "PassOn",
      asker: { subject: "heir", name: "罗敏", department: "销售部" },
      passedFrom: employee.subject,
    });
    expect(request && giveBack(request, heir, "已清点归还", FRIDAY).status).toBe("given back");
  });

  it("is called back where it is lent as copies: the successor signs for it, and opens none of it", () => {
    const { request, event } = left(lent("electronic")) ?? {};
    expect(event).toBe("PassOn");
    expect(request).toMatchObject({
      ...{ status: "lent", asker: { subject: "heir" }, passedFrom: { subject: employee.subject } },
      loan: { dueOn: FRIDAY.today, recalled: { subject: "heir", at: FRIDAY.now, reason: "申请人已离职" } },
    });
    expect(() => request && inForce(request, FRIDAY)).toThrow("access.revoked");
    expect(request && giveBack(request, heir, "已清点归还", FRIDAY).status).toBe("given back");
    const before = revoke(lent("electronic"), archivist, "误批", MONDAY);
    expect(left(before)?.request).toMatchObject({ loan: { recalled: { reason: "误批" }, dueOn: MONDAY.today } });
  });

  it("passes to the successor where it was opened and not signed for; what was never opened is closed", () => {
    const read = expire(opened(granted(), ONE, undefined, MONDAY), FRIDAY);
    expect(left(read)).toMatchObject({ event: "PassOn", request: { asker: { subject: "heir" } } });
    expect(left(expire(granted(), FRIDAY))).toBeUndefined();
  });

  it("asks for no longer loan any more, nor does the successor", () => {
    const approval = begin(ordinary, { asker: employee, subjects: [ONE] }, MONDAY);
    const { request: passed = lent() } = left(lent("paper")) ?? {};
    const asking = { until: "2026-03-20", reason: "审计未完", approval };
    expect(() => askExtension(passed, asking, rules, FRIDAY)).toThrow("access.passed-on");
    const longer = askExtension(lent(), { until: "2026-03-20", reason: "审计未完", approval }, rules, MONDAY);
    const { request } = left(longer) ?? {};
    expect(request).toMatchObject({ rev: longer.rev + 1, loan: { extended: [{ reason: "审计未完" }] } });
    expect(request?.status === "lent" && request.loan.extended.map(outcomeOf)).toEqual(["lapsed"]);
    expect(request && tasksOf(request)).toEqual([]);
  });

  it("stays as it is where it is closed, or another's", () => {
    expect(left(giveBack(granted(), employee, "已核对", MONDAY))).toBeUndefined();
    expect(left(revoke(granted(), archivist, "误批", MONDAY))).toBeUndefined();
    expect(succeed(granted(), heir, leaver, FRIDAY)).toBeUndefined();
  });

  it("is looked for among just those requests of which something becomes", () => {
    const closed = [giveBack(granted(), employee, "已核对", MONDAY), revoke(granted(), archivist, "误批", MONDAY)];
    const back = giveBack(lent(), employee, "已完成", MONDAY);
    const over = [expire(granted(), MONDAY), expire(opened(granted(), ONE, undefined, MONDAY), MONDAY)];
    const all = [asked(), granted(), ...over, lent(), lent("paper"), back, ...closed];
    for (const each of all) expect(isOutstanding(each), each.status).toBe(left(each) !== undefined);
    expect(all.map(isOutstanding)).toEqual([true, true, false, true, true, true, true, false, false]);
  });

  it("names the successor in the task that it gives: a list shows whose return is to be looked at", () => {
    const back = giveBack(lent("paper"), employee, "已清点", MONDAY);
    const { request = back } = left(back) ?? {};
    expect(changedTasks(back, request)).toMatchObject({ gone: [], put: [{ asked: { asker: { subject: "heir" } } }] });
    expect(changedTasks(request, { ...request, rev: 9, since: "2026-03-09T01:00:00.000Z" })).toEqual({
      gone: [],
      put: [],
    });
  });
});

describe("the tasks that a request gives", () => {
  const steps = [undefined, asked(), granted(), lent(), giveBack(lent(), employee, "已完成", MONDAY)];

  it("are those of its seats, one row each", () => {
    expect(tasksOf(asked()).map(({ seat, kind, slot }) => [seat, kind, slot])).toEqual([
      ["post/销售部经理", "decide", "1.1.1"],
    ]);
    expect(tasksOf(giveBack(lent(), employee, "已完成", MONDAY)).map(({ kind }) => kind)).toEqual(["check"]);
    expect(tasksOf(granted())).toEqual([]);
  });

  it("are, after any change, those that were, less those that went, with those that came", () => {
    const states = fc.constantFrom(...steps.filter((each) => each !== undefined));
    fc.assert(
      fc.property(fc.constantFrom(...steps), states, (before, now) => {
        const key = ({ seat, task }: { seat: string; task: string }) => `${seat} ${task}`;
        const { gone, put } = changedTasks(before, now);
        const left = new Set((before ? tasksOf(before) : []).map(key));
        for (const each of gone) left.delete(key(each));
        for (const each of put) left.add(key(each));
        expect([...left].sort()).toEqual(tasksOf(now).map(key).sort());
      }),
    );
  });
});
