import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideOn } from "#shared/domain/access/deciding.ts";
import { dueOn, reminderOf, tick } from "#shared/domain/access/due.ts";
import { giveBack, inForce, opened, revoke } from "#shared/domain/access/grant.ts";
import { askExtension, check, handOver, isOverdue, notThere } from "#shared/domain/access/loan.ts";
import type { AccessRequest } from "#shared/domain/access/request.ts";
import type { AccessRules } from "#shared/domain/access/rules.ts";
import { tasksOf } from "#shared/domain/access/tasks.ts";
import { loanViewOf, requestViewOf } from "#shared/domain/access/view.ts";
import { begin } from "#shared/domain/approval/begin.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import {
  approve,
  archivist,
  daysAfter,
  EXECUTIVE,
  employee,
  executive,
  MONDAY,
  on,
  ordinary,
  otherArchivist,
  refuse,
  refusing,
  SALES,
  salesHead,
} from "../approval/company.ts";
import { agreement, asked, borrowing, granted, lent, ONE, rules } from "./room.ts";

const DUE = "2026-03-12";

/** A loan that its borrower asks to keep longer, before it ends. */
const longer = (until = "2026-03-20", moment = on("2026-03-10")) => {
  const approval = begin(ordinary, { asker: employee, subjects: [ONE] }, moment);
  return askExtension(lent(), { until, reason: "审计未完", approval }, rules, moment);
};

describe("a loan", () => {
  it("begins with the handing over, against an agreement that is signed", () => {
    expect(lent()).toMatchObject({ status: "lent", loan: { dueOn: DUE, agreement, extended: [] } });
    const out = (more: object) => ({ form: "paper" as const, agreement: { ...agreement, ...more } });
    expect(() => handOver(granted(), out({}), archivist, rules, MONDAY)).toThrow("access.no-loan");
    const toCome = out({ signedOn: "2026-03-03" });
    expect(() => handOver(granted(borrowing), toCome, archivist, rules, MONDAY)).toThrow("access.agreement-to-come");
    const late = on("2026-03-08");
    expect(() => handOver(granted(borrowing), out({}), archivist, rules, late)).toThrow("access.over");
  });

  it("is overdue from the day after its last one", () => {
    expect(isOverdue(lent(), DUE)).toBe(false);
    expect(isOverdue(lent(), daysAfter(DUE, 1))).toBe(true);
  });

  it("is made longer only by a new approval, before it ends, and within bounds (DL-15)", () => {
    const half = decideOn(longer(), { slot: "L1-1.1.1", verdict: approve }, salesHead, rules, on("2026-03-11"));
    expect(half).toMatchObject({ status: "lent", loan: { dueOn: DUE } });
    const whole = decideOn(half, { slot: "L1-1.2.1", verdict: approve }, archivist, rules, on("2026-03-11"));
    expect(whole).toMatchObject({
      loan: { dueOn: "2026-03-20", extended: [{ until: "2026-03-20", approval: { status: "approved" } }] },
    });
    const { now: askedAt } = on("2026-03-10");
    const { now: approvedAt } = on("2026-03-11");
    expect(whole.status === "lent" && loanViewOf(whole, MONDAY.today)).toMatchObject({
      ...{ dueOn: "2026-03-20", extensionAsked: null, extended: [{ askedAt, approvedAt, until: "2026-03-20" }] },
    });
    expect(() => longer("2026-03-12")).toThrow("access.too-long");
    expect(() => longer("2026-03-23")).toThrow("access.too-long");
    expect(() => longer("2026-03-20", on("2026-03-13"))).toThrow("access.over");
  });

  it("is made longer as a whole or not at all: it has one last day (DL-15)", () => {
    const decide = (more: Pick<Parameters<typeof decideOn>[1], "verdict" | "pages">) =>
      decideOn(longer(), { slot: "L1-1.1.1", ...more }, salesHead, rules, on("2026-03-11"));
    expect(() => decide({ verdict: refusing(ONE) })).toThrow("access.whole-loan");
    expect(() => decide({ verdict: approve, pages: { [ONE]: "1" } })).toThrow("access.whole-loan");
    expect(decide({ verdict: approve, pages: {} }).rev).toBe(longer().rev + 1);
  });

  it("is made longer by its end or not at all; what was brought to mind stays on record (DL-15)", () => {
    const late = on(daysAfter(DUE, 1));
    const reminded = tick(longer(), rules, on("2026-03-10"))?.request ?? longer();
    const half = decideOn(reminded, { slot: "L1-1.1.1", verdict: approve }, salesHead, rules, on(DUE));
    const last = (moment: Moment, by: AccessRules = rules) =>
      decideOn(half, { slot: "L1-1.2.1", verdict: approve }, archivist, by, moment);
    expect(last(on(DUE))).toMatchObject({ loan: { dueOn: "2026-03-20" }, reminded: ["2026-03-10"] });
    expect(() => last(late)).toThrow("access.over");
    const lapsed = tick(half, rules, late);
    expect(lapsed).toMatchObject({ event: "LapseLongerLoan", request: { loan: { dueOn: DUE } } });
    expect(lapsed && tick(lapsed.request, rules, late)?.event).toBe("RemindBorrower");

    const lenient: AccessRules = {
      ...rules,
      lending: rules.lending && { ...rules.lending, remindOn: undefined, extension: { beforeEnd: false } },
    };
    expect(tick(half, lenient, late)?.event).toBe("RemindBorrower");
    expect(last(late, lenient)).toMatchObject({ loan: { dueOn: "2026-03-20" } });
    const approval = begin(ordinary, { asker: employee, subjects: [ONE] }, late);
    const asks = (until: string, moment = late) =>
      askExtension(lent(), { until, reason: "审计未完", approval }, lenient, moment).loan.extension?.until;
    expect(asks(late.today)).toBe(late.today);
    expect(() => asks(late.today, on(daysAfter(DUE, 2)))).toThrow("access.too-long");
  });

  it("stays as it was where a longer one is refused, and is asked for one at a time", () => {
    const no = decideOn(longer(), { slot: "L1-1.1.1", verdict: refuse }, salesHead, rules, on("2026-03-11"));
    expect(no).toMatchObject({ status: "lent", loan: { dueOn: DUE, extended: [{ approval: { status: "refused" } }] } });
    const approval = begin(ordinary, { asker: employee, subjects: [ONE] }, MONDAY);
    const again = { until: "2026-03-21", reason: "审计未完", approval };
    expect(() => askExtension(longer(), again, rules, MONDAY)).toThrow("access.extension-open");
    expect(() =>
      askExtension(
        lent(),
        again,
        { ...rules, lending: rules.lending && { ...rules.lending, extension: undefined } },
        MONDAY,
      ),
    ).toThrow("access.no-extension");
  });

  it("is not decided on by what was said of the loan itself, sent once more", () => {
    const asked = longer();
    expect(decideOn(asked, { slot: "1.1.1", verdict: approve }, salesHead, rules, MONDAY)).toBe(asked);
    expect(() => decideOn(asked, { slot: "1.1.1", verdict: refuse }, salesHead, rules, MONDAY)).toThrow(
      "approval.closed",
    );
    expect(() => decideOn(asked, { slot: "L2-1.1.1", verdict: approve }, salesHead, rules, MONDAY)).toThrow(
      "approval.unknown-slot",
    );
    expect(tasksOf(longer()).map(({ slot, kind }) => [slot, kind])).toEqual([["L1-1.1.1", "extension"]]);
  });

  it("keeps who decided on a longer one, with which words; the last of them may say it twice (DL-15)", () => {
    const decision = { slot: "L1-1.1.1", verdict: refuse };
    const no = decideOn(longer(), decision, salesHead, rules, on("2026-03-11"));
    const { extended } = requestViewOf(no, MONDAY.today, rules).loan ?? {};
    expect(extended).toMatchObject([{ until: "2026-03-20", reason: "审计未完", outcome: "refused" }]);
    expect(no.status === "lent" && loanViewOf(no, MONDAY.today).extended).toEqual([]);
    expect(extended?.[0]?.approval.steps).toMatchObject([
      { slot: "L1-1.1.1", state: "refuse", by: salesHead.name, reason: refuse.reason },
      { slot: "L1-1.2.1", state: "to come" },
    ]);
    expect(decideOn(no, decision, salesHead, rules, on("2026-03-11"))).toBe(no);
    const back = giveBack(no, employee, "审计已完成", on("2026-03-12"));
    expect(decideOn(back, decision, salesHead, rules, on("2026-03-12"))).toBe(back);
    expect(() => decideOn(no, { slot: "L1-1.1.1", verdict: approve }, salesHead, rules, MONDAY)).toThrow(
      "approval.closed",
    );
  });

  it("keeps what was said of a longer one on which nobody will decide: it came back first, or was called back", () => {
    const half = decideOn(longer(), { slot: "L1-1.1.1", verdict: approve }, salesHead, rules, on("2026-03-11"));
    const ends = [
      giveBack(half, employee, "审计已完成", on("2026-03-11")),
      revoke(half, otherArchivist, "客户要求", on("2026-03-11")),
    ];
    for (const end of ends) {
      expect(requestViewOf(end, MONDAY.today, rules).loan).toMatchObject({
        extension: null,
        extended: [{ outcome: "lapsed", approval: { steps: [{ by: salesHead.name }, { state: "unanswered" }] } }],
      });
      expect(tasksOf(end).filter(({ kind }) => kind === "extension")).toEqual([]);
      expect(() => decideOn(end, { slot: "L1-1.2.1", verdict: approve }, archivist, rules, MONDAY)).toThrow(
        "approval.closed",
      );
    }
  });

  it("is given back and looked at by another than who gives it back; damage has a consequence (DL-16)", () => {
    const back = giveBack(lent(), employee, "审计已完成", on("2026-03-11"));
    expect(back.status).toBe("given back");
    const look = (found: Parameters<typeof check>[1], by = archivist) => check(back, found, by, on("2026-03-12"));
    expect(look({ condition: "intact" })).toMatchObject({ status: "returned", check: { condition: "intact" } });
    expect(() => look({ condition: "damaged" })).toThrow("access.no-consequence");
    expect(look({ condition: "lost", consequence: "照价赔偿" }).check).toMatchObject({ consequence: "照价赔偿" });
    expect(() => look({ condition: "intact" }, employee)).toThrow("access.own-check");
    expect(() => check(lent(), { condition: "intact" }, archivist, MONDAY)).toThrow("access.not-given-back");
  });

  it("is not looked at by the archivist who signed for its return in the borrower's place, not even when it is found (DL-16)", () => {
    const back = giveBack(lent("paper"), archivist, "代借阅人送回", on("2026-03-11"));
    const look = (request: AccessRequest, by: typeof archivist, found: Parameters<typeof check>[1]) =>
      check(request, found, by, on("2026-03-12"));
    expect(() => look(back, archivist, { condition: "intact" })).toThrow("access.signed-return");
    const lost = look(back, otherArchivist, { condition: "lost", consequence: "照价赔偿" });
    expect(() => look(lost, archivist, { condition: "intact" })).toThrow("access.signed-return");
    expect(look(lost, otherArchivist, { condition: "intact" }).check).toMatchObject({ condition: "intact" });
  });

  it("on paper is overdue until the archive has seen it, whatever its borrower says (DL-16)", () => {
    const late = daysAfter(DUE, 1);
    const back = giveBack(lent("paper"), employee, "审计已完成", on("2026-03-11"));
    expect([DUE, late].map((day) => isOverdue(back, day))).toEqual([false, true]);
    expect(requestViewOf(back, late, rules).loan?.overdue).toBe(true);
    expect(isOverdue(giveBack(lent("electronic"), employee, "审计已完成", on("2026-03-11")), late)).toBe(false);
    expect(isOverdue(check(back, { condition: "intact" }, archivist, on(late)), daysAfter(late, 1))).toBe(false);
  });

  it("on paper that is said to be given back and is not there is lent still, and due when it was (DL-16)", () => {
    const out = lent("paper");
    const back = giveBack(out, employee, "审计已完成", on("2026-03-11"));
    expect(notThere(back, on("2026-03-12"))).toEqual({ ...out, rev: out.rev + 2, since: on("2026-03-12").now });
    expect(() => notThere(out, MONDAY)).toThrow("access.not-given-back");
    const copies = giveBack(lent("electronic"), employee, "审计已完成", MONDAY);
    expect(() => notThere(copies, MONDAY)).toThrow("access.not-on-paper");
  });

  it("shows what is signed for it, what is looked at when it comes back, and what follows on damage (DL-16)", () => {
    const back = giveBack(lent(), employee, "审计已完成", on("2026-03-11"));
    expect(requestViewOf(back, MONDAY.today, rules).lending).toEqual({
      ...{ agreement: "文件借阅协议", onReturn: ["件数与清单相符", "完好无涂改"], damage: ["照价赔偿"] },
    });
    expect(requestViewOf(granted(), MONDAY.today, rules).lending).toBeNull();
  });

  it("is called back: it is due today, and nothing of it can be opened", () => {
    const called = revoke(lent(), otherArchivist, "客户要求", on("2026-03-05"));
    expect(called).toMatchObject({ status: "lent", loan: { dueOn: "2026-03-05", recalled: { reason: "客户要求" } } });
    expect(() => inForce(called, on("2026-03-05"))).toThrow("access.revoked");
    expect(() => revoke(called, otherArchivist, "再次", on("2026-03-05"))).toThrow("access.nothing-to-revoke");
  });
});

/** Goes through the days one by one, as the clock does, and answers what happened on which. */
function days(request: AccessRequest, count: number): [string, string][] {
  const happened: [string, string][] = [];
  let now = request;
  for (let n = 0; n <= count; n++) {
    const moment = on(daysAfter(MONDAY.today, n));
    for (let ticked = tick(now, rules, moment); ticked; ticked = tick(now, rules, moment)) {
      happened.push([moment.today, ticked.event]);
      now = ticked.request;
    }
  }
  return happened;
}

describe("the clock", () => {
  it("reminds a borrower before the end, and again and again after it (DL-15)", () => {
    expect(days(lent(), 18)).toEqual([
      ["2026-03-10", "RemindBorrower"],
      ["2026-03-13", "RemindBorrower"],
      ["2026-03-16", "RemindBorrower"],
      ["2026-03-19", "RemindBorrower"],
    ]);
  });

  it("goes on to remind of paper that is said to be given back, until the archive has looked (DL-16)", () => {
    const back = giveBack(lent("paper"), employee, "审计已完成", on("2026-03-03"));
    expect(days(back, 15)).toEqual([
      ["2026-03-13", "RemindBorrower"],
      ["2026-03-16", "RemindBorrower"],
    ]);
    expect(days(check(back, { condition: "intact" }, archivist, on("2026-03-03")), 15)).toEqual([]);
    expect(days(giveBack(lent("electronic"), employee, "审计已完成", on("2026-03-03")), 15)).toEqual([]);
  });

  it("does not tell who was called on to return at once that a loan is about to end", () => {
    const recalled = revoke(lent(), archivist, "客户要求", on("2026-03-05"));
    expect(days(recalled, 9)).toEqual([
      ["2026-03-06", "RemindBorrower"],
      ["2026-03-09", "RemindBorrower"],
    ]);
  });

  it("looks each day for a reminder's date that nobody knows yet, and refuses nothing for it", () => {
    const unpublished: AccessRules = {
      ...rules,
      chaseOn: () => undefined,
      lending: rules.lending && { ...rules.lending, remindOn: () => undefined },
    };
    const [asked, late] = [MONDAY.today, on(daysAfter(DUE, 1))];
    expect(dueOn(lent(), unpublished)).toBe(daysAfter(asked, 1));
    expect(tick(lent(), unpublished, on("2026-03-10"))).toBeUndefined();
    const overdue = tick(lent(), unpublished, late);
    expect(overdue).toMatchObject({ event: "RemindBorrower", request: { reminded: [late.today] } });
    const waits = overdue?.request ?? lent();
    expect(tick(waits, unpublished, on(daysAfter(DUE, 9)))).toBeUndefined();
    for (const each of [waits, revoke(waits, archivist, "客户要求", late)])
      expect(dueOn(each, unpublished)).toBe(daysAfter(asked, 1));
    expect(tick(waits, rules, on(daysAfter(DUE, 9)))?.event).toBe("RemindBorrower");
  });

  it("ends a grant after its last day, and chases what was opened and not signed for", () => {
    expect(days(granted(), 12)).toEqual([["2026-03-08", "ExpireGrant"]]);
    expect(days(opened(granted(), ONE, undefined, MONDAY), 12)).toEqual([
      ["2026-03-08", "ExpireGrant"],
      ["2026-03-08", "RemindBorrower"],
      ["2026-03-11", "RemindBorrower"],
      ["2026-03-14", "RemindBorrower"],
    ]);
  });

  it("asks the one above as well where a decision is overdue", () => {
    const waiting = asked({}, { ...ordinary, decideWithin: 2 });
    expect(days(waiting, 4)).toEqual([["2026-03-05", "EscalateStep"]]);
    const raised = tick(waiting, rules, on("2026-03-05"))?.request;
    expect(raised?.approval.round.stages[0]?.[0]?.seats).toEqual([SALES, EXECUTIVE]);
    expect(
      raised && decideOn(raised, { slot: "1.1.1", verdict: approve }, executive, rules, on("2026-03-05")).rev,
    ).toBe(3);
  });

  it("never looks too late: on the day before a request's due day there is nothing to do", () => {
    const requests = [
      lent(),
      lent("paper"),
      giveBack(lent("paper"), employee, "审计已完成", MONDAY),
      longer(),
      granted(),
      opened(granted(), ONE, undefined, MONDAY),
      asked({}, { ...ordinary, decideWithin: 3 }),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...requests), fc.integer({ min: 0, max: 40 }), (request, n) => {
        let now: AccessRequest = request;
        for (let day = 0; day <= n; day++) {
          const moment = on(daysAfter(MONDAY.today, day));
          const due = dueOn(now, rules);
          const ticked = tick(now, rules, moment);
          if (ticked) expect(due !== undefined && due <= moment.today).toBe(true);
          now = ticked?.request ?? now;
        }
      }),
    );
  });

  it("has nothing to do with what is closed", () => {
    const closed = [giveBack(granted(), employee, "已核对", MONDAY), revoke(granted(), archivist, "误批", MONDAY)];
    for (const request of closed) {
      expect(dueOn(request, rules)).toBeUndefined();
      expect(reminderOf(request, rules)).toBeUndefined();
      expect(days(request, 40)).toEqual([]);
    }
  });
});
