import { describe, expect, it } from "vitest";
import { complete } from "#shared/domain/access/ask.ts";
import { decideOn, reviewIn, skipIn, withdrawn } from "#shared/domain/access/deciding.ts";
import { expire, giveBack, inForce, opened, revoke } from "#shared/domain/access/grant.ts";
import { handOver } from "#shared/domain/access/loan.ts";
import { noticesOf } from "#shared/domain/access/notices.ts";
import type { AccessRequest } from "#shared/domain/access/request.ts";
import { changedTasks, tasksOf } from "#shared/domain/access/tasks.ts";
import { requestViewOf } from "#shared/domain/access/view.ts";
import type { Verdict } from "#shared/domain/approval/approval.ts";
import {
  approve,
  archivist,
  employee,
  executive,
  inPlaceOf,
  joint,
  MONDAY,
  on,
  ordinary,
  refuse,
  refusing,
  SALES,
  SERVICE,
  salesHead,
  sendBack,
  urgent,
} from "../approval/company.ts";
import {
  aFile,
  agreement,
  asked,
  asker,
  asking,
  borrowing,
  brief,
  files,
  granted,
  lent,
  ONE,
  OTHER,
  rules,
  who,
} from "./room.ts";

const FRIDAY = on("2026-03-06");
const [LAST, AFTER] = [on("2026-03-07"), on("2026-03-08")];

describe("a request for files", () => {
  it("waits for those who decide on it, with all that it asks", () => {
    expect(asked()).toMatchObject({ status: "open", rev: 1, purpose: "核对付款条件", askedAt: MONDAY.now });
  });

  it("names no file twice", () => {
    expect(() => asked({ files: [aFile(ONE), aFile(ONE)] })).toThrow("access.asked-twice");
  });

  it("shows a letter where the law asks, and only there", () => {
    const letter = { authority: "某区人民法院", reference: "（2026）12 号", signedOn: "2026-03-01", bearer: "周法官" };
    expect(asked({ kind: "statutory", letter })).toMatchObject({ letter });
    expect(() => asked({ kind: "statutory" })).toThrow("access.needs-letter");
    expect(() => asked({ letter })).toThrow("access.no-letter-here");
    const tomorrow = { ...letter, signedOn: "2026-03-03" };
    expect(() => asked({ kind: "statutory", letter: tomorrow })).toThrow("access.letter-to-come");
  });

  it("is for an outsider only as a loan, with the customer's consent where the regulation wants it", () => {
    const { outsider } = borrowing;
    const strict = { ...rules, needsConsent: (levels: readonly string[]) => levels.includes("一般") };
    expect(() => asked({ outsider })).toThrow("access.outsiders-borrow");
    const put = (more: object) =>
      complete(sentBack(), { ...asking, kind: "lend", outsider: { ...outsider, ...more } }, afresh, strict, MONDAY);
    expect(() => put({})).toThrow("access.no-consent");
    expect(put({ consent: "2026-02-20 客户函" }).outsider?.consent).toBe("2026-02-20 客户函");
    const above = { ...strict, needsConsent: (levels: readonly string[]) => levels.includes("核心") };
    const said = { ...asking, kind: "lend", outsider } as const;
    expect(complete(sentBack(), said, afresh, above, MONDAY).status).toBe("open");
  });

  it("is a loan only for an outsider: who works here asks to look", () => {
    expect(asked(borrowing)).toMatchObject(borrowing);
    expect(() => asked({ kind: "lend" })).toThrow("access.lend-needs-outsider");
    expect(() => complete(sentBack(), { ...asking, kind: "lend" }, afresh, rules, MONDAY)).toThrow(
      "access.lend-needs-outsider",
    );
  });

  const afresh = { asker, seated: employee, plan: ordinary };
  const sentBack = () => decideOn(asked(), { slot: "1.1.1", verdict: sendBack }, salesHead, rules, MONDAY);

  it("goes back to be completed, and then is decided on from the beginning", () => {
    expect(brief(sentBack())).toEqual({ status: "sent back", rev: 2, since: MONDAY.now });
    const again = complete(sentBack(), { ...asking, purpose: "核对付款条件，供对账" }, afresh, rules, FRIDAY);
    expect(again).toMatchObject({ status: "open", rev: 3, purpose: "核对付款条件，供对账", askedAt: MONDAY.now });
    expect(again.approval.earlier).toHaveLength(1);
  });

  it("goes back with the pages that were asked for, whatever was left of them, and is decided on anew (DL-13)", () => {
    const some = asked({ files: [{ ...aFile(ONE), pages: "1-5" }, aFile(OTHER)] });
    const pagesIn = ({ files }: Pick<typeof some, "files">) => files.map(({ pages }) => pages);
    const left = { [ONE]: "2", [OTHER]: "3-4" };
    const half = decideOn(some, { slot: "1.1.1", verdict: approve, pages: left }, salesHead, rules, MONDAY);
    expect(pagesIn(half)).toEqual(["2", "3-4"]);
    const back = decideOn(
      half,
      { slot: "1.2.1", verdict: sendBack, pages: { [OTHER]: "3" } },
      archivist,
      rules,
      MONDAY,
    );
    expect(pagesIn(back)).toEqual(["1-5", undefined]);
    expect(back.files).toEqual(some.files);
    const again = complete(back, { ...asking, files: back.files }, afresh, rules, FRIDAY);
    const anew = decideOn(
      again,
      { slot: "2.1.1", verdict: approve, pages: { [ONE]: "1-3" } },
      salesHead,
      rules,
      FRIDAY,
    );
    expect(pagesIn(anew)).toEqual(["1-3", undefined]);
  });

  it("is taken back by its asker alone, as long as nothing is granted", () => {
    expect(withdrawn(asked(), employee, FRIDAY).status).toBe("withdrawn");
    expect(withdrawn(sentBack(), employee, FRIDAY).status).toBe("withdrawn");
    expect(() => withdrawn(asked(), salesHead, FRIDAY)).toThrow("approval.not-asker");
    expect(() => withdrawn(granted(), employee, FRIDAY)).toThrow("approval.closed");
  });

  it("is refused with the first no", () => {
    expect(decideOn(asked(), { slot: "1.1.1", verdict: refuse }, salesHead, rules, MONDAY).status).toBe("refused");
  });

  it("stays the very same where the same is decided once more", () => {
    const half = decideOn(asked(), { slot: "1.1.1", verdict: approve }, salesHead, rules, MONDAY);
    expect(decideOn(half, { slot: "1.1.1", verdict: approve }, salesHead, rules, FRIDAY)).toBe(half);
  });
});

describe("a grant", () => {
  it("begins when the last has decided, and holds as long as the regulation says", () => {
    expect(granted()).toMatchObject({ status: "granted", grantedAt: MONDAY.now, endsOn: LAST.today });
    expect(inForce(granted(), LAST).status).toBe("granted");
    expect(() => inForce(granted(), AFTER)).toThrow("access.over");
  });

  it("is of the files that nobody refused", () => {
    const half = decideOn(asked(), { slot: "1.1.1", verdict: refusing(ONE) }, salesHead, rules, MONDAY);
    const whole = decideOn(half, { slot: "1.2.1", verdict: approve }, archivist, rules, MONDAY);
    expect(whole.files.map(({ number }) => number)).toEqual([OTHER]);
  });

  it("is decided, step by step, of those files that nobody refused so far", () => {
    const half = decideOn(asked(), { slot: "1.1.1", verdict: refusing(ONE) }, salesHead, rules, MONDAY);
    expect(tasksOf(half).map((task) => task.asked.files)).toEqual([[OTHER]]);
    expect(noticesOf(asked(), half)[0]?.text).toContain(`事项：查阅 ${OTHER}\n`);

    const both = asked({}, joint);
    const less = decideOn(both, { slot: "1.1.1", verdict: refusing(ONE) }, salesHead, rules, MONDAY);
    expect(changedTasks(both, less)).toMatchObject({
      gone: [{ seat: SALES }],
      put: [{ seat: SERVICE, asked: { files: [OTHER] } }],
    });
    expect(noticesOf(both, less)).toEqual([]);
  });

  it("shows no more pages than those who approved left of it (DL-13)", () => {
    const some = asked({ files: [{ ...aFile(ONE), pages: "1-5" }] });
    const decide = (pages: Record<string, string>) =>
      decideOn(some, { slot: "1.1.1", verdict: approve, pages }, salesHead, rules, MONDAY);
    expect(decide({ [ONE]: "2,4-5" }).files[0]?.pages).toBe("2,4-5");
    expect(() => decide({ [ONE]: "2-9" })).toThrow("access.pages-wider");
    expect(() => decide({ [OTHER]: "1" })).toThrow("access.not-in-request");
  });

  it("is narrowed to pages that the paper has, and by an approval alone (DL-13)", () => {
    const decide = (verdict: Verdict, pages: string) =>
      decideOn(asked(), { slot: "1.1.1", verdict, pages: { [ONE]: pages } }, salesHead, rules, MONDAY);
    expect(() => decide(approve, "1-13")).toThrow("access.bad-pages");
    expect(decide(approve, "12").files[0]?.pages).toBe("12");
    expect(decide(sendBack, "12").files[0]?.pages).toBeUndefined();
  });

  it("lets nothing be opened before it is there, nor when it is given back or taken back", () => {
    const over = { granted: granted(), back: giveBack(granted(), employee, "已核对", FRIDAY) };
    expect(() => inForce(asked(), MONDAY)).toThrow("access.not-granted");
    expect(() => inForce(over.back, FRIDAY)).toThrow("access.over");
    expect(() => inForce(revoke(over.granted, archivist, "误批", FRIDAY), FRIDAY)).toThrow("access.revoked");
  });

  it("counts each time that a file is opened, and each certified copy with its number", () => {
    const certified = { copyNumber: "FZ20260001", number: ONE, count: 2, at: MONDAY.now };
    const after = opened(opened(granted(), ONE, undefined, MONDAY), ONE, certified, MONDAY);
    expect(after.files.map((file) => file.opened)).toEqual([2, 0]);
    expect(after).toMatchObject({ rev: granted().rev + 2, certified: [certified] });
  });

  it("ends with its asker's signature, and what came of it (AM-04)", () => {
    const back = giveBack(granted(), employee, "付款条件已核对无误", FRIDAY);
    expect(back).toMatchObject({ status: "returned", returning: { ...who(employee), effect: "付款条件已核对无误" } });
    expect(() => giveBack(back, employee, "再还一次", FRIDAY)).toThrow("access.nothing-to-return");
    expect(() => giveBack(asked(), employee, "还没有", FRIDAY)).toThrow("access.nothing-to-return");
  });

  it("is taken back once", () => {
    const revoked = revoke(granted(), archivist, "误批", FRIDAY);
    expect(revoked).toMatchObject({ status: "revoked", revoked: { ...who(archivist), reason: "误批" } });
    expect(() => revoke(revoked, archivist, "误批", FRIDAY)).toThrow("access.nothing-to-revoke");
    expect(() => revoke(asked(), archivist, "误批", FRIDAY)).toThrow("access.nothing-to-revoke");
    expect(files).toHaveLength(2);
  });

  it("shows in whose place a deputy decided (CI-16)", () => {
    const deputy = inPlaceOf({ subject: "deputy", name: "赵安", sittings: [] }, salesHead);
    const half = decideOn(asked(), { slot: "1.1.1", verdict: approve }, deputy, rules, MONDAY);
    expect(half.approval.round.stages[0]?.[0]?.answer?.by).toEqual({ ...who(deputy), for: who(salesHead) });
  });
});

describe("a loan that is only approved", () => {
  it("cannot be opened before it is handed over", () => {
    expect(() => inForce(granted(borrowing), MONDAY)).toThrow("access.not-handed-over");
  });

  it("is opened as copies only where it was not lent on paper", () => {
    expect(inForce(lent(), MONDAY).status).toBe("lent");
    expect(() => inForce(lent("paper"), MONDAY)).toThrow("access.paper-only");
  });
});

describe("the moment beside a request's state", () => {
  const since = (request: AccessRequest) => requestViewOf(request, FRIDAY.today, rules).since;

  it("is when that was reached, whatever changed within it", () => {
    expect(since(decideOn(asked(), { slot: "1.1.1", verdict: approve }, salesHead, rules, FRIDAY))).toBe(MONDAY.now);
    expect(since(decideOn(asked(), { slot: "1.1.1", verdict: sendBack }, salesHead, rules, FRIDAY))).toBe(FRIDAY.now);
    expect(since(decideOn(asked(), { slot: "1.1.1", verdict: refuse }, salesHead, rules, FRIDAY))).toBe(FRIDAY.now);
    expect(since(withdrawn(asked(), employee, FRIDAY))).toBe(FRIDAY.now);
    expect(since(opened(granted(), ONE, undefined, FRIDAY))).toBe(MONDAY.now);
    expect(since({ ...expire(granted(), FRIDAY), since: AFTER.now })).toBe(FRIDAY.now);
    expect(since(giveBack(granted(), employee, "已核对", FRIDAY))).toBe(FRIDAY.now);
    expect(since(revoke(granted(), archivist, "误批", FRIDAY))).toBe(FRIDAY.now);
    expect(since(revoke(lent(), archivist, "误批", FRIDAY))).toBe(MONDAY.now);
  });

  it("stands beside which steps may be skipped, and by whom, as long as they wait (AM-16)", () => {
    const shown = (request: AccessRequest) => requestViewOf(request, FRIDAY.today, rules).approval.skip;
    const plan = { ...urgent, stages: ordinary.stages };
    expect(shown(asked({}, plan)).slots).toEqual(["1.1.1"]);
    expect(shown(asked({}, plan)).seats).toContain("档案员");
    expect(shown(asked()).slots).toEqual([]);
    expect(shown(withdrawn(asked({}, plan), employee, FRIDAY)).slots).toEqual([]);
  });
});

describe("a step that was skipped in an emergency and found not justified (AM-16)", () => {
  const slot = "1.1.1";
  const unjustified = { slot, finding: { finding: "not justified", words: "可以电话请示" } } as const;
  const skipping = (more: object = {}) =>
    skipIn(asked(more, { ...urgent, stages: ordinary.stages }), { slot, reason: "急用" }, executive, rules, MONDAY);
  const given = (more: object = {}) =>
    decideOn(skipping(more), { slot: "1.2.1", verdict: approve }, archivist, rules, MONDAY);
  const found = (request: AccessRequest) => reviewIn(request, unjustified, salesHead, rules, FRIDAY);

  it("ends what was granted on it at once, as one change, with the words of who found so", () => {
    const before = given();
    expect(found(before)).toMatchObject({
      ...{ status: "revoked", rev: before.rev + 1, since: FRIDAY.now },
      revoked: { ...who(salesHead), at: FRIDAY.now, reason: "紧急略过经复核认为不当：可以电话请示" },
      approval: { status: "approved", round: { stages: [[{ answer: { review: unjustified.finding } }], [{}]] } },
    });
    expect(() => inForce(found(before), FRIDAY)).toThrow("access.revoked");
  });

  it("calls back what is lent, and finds nothing to take back of what was called back, returned or is over", () => {
    const out = handOver(given(borrowing), { form: "paper", agreement }, archivist, rules, MONDAY);
    expect(found(out)).toMatchObject({ status: "lent", loan: { dueOn: FRIDAY.today, recalled: who(salesHead) } });
    const recalled = revoke(out, archivist, "客户要求", MONDAY);
    expect(found(recalled)).toMatchObject({ loan: { recalled: who(archivist) }, rev: recalled.rev + 1 });
    expect(found(giveBack(given(), employee, "已核对", MONDAY)).status).toBe("returned");
  });

  it("refuses what is still to be decided; what was sent back is decided anew", () => {
    expect(found(skipping())).toMatchObject({ status: "refused", approval: { status: "refused" } });
    const back = decideOn(skipping(), { slot: "1.2.1", verdict: sendBack }, archivist, rules, MONDAY);
    expect(found(back).status).toBe("sent back");
  });

  it("was skipped once: the same again, also where it was the last step, is the very same", () => {
    const slot = { slot: "1.1.1", reason: "急用" };
    const alone = skipIn(asked({}, { ...urgent, stages: ordinary.stages.slice(0, 1) }), slot, executive, rules, MONDAY);
    expect(alone.status).toBe("granted");
    expect(skipIn(alone, slot, executive, rules, MONDAY)).toBe(alone);
    const other = { ...slot, reason: "客户在场" };
    expect(() => skipIn(alone, other, executive, rules, MONDAY)).toThrow("approval.closed");
  });

  it("is found so once: the same again is the very same, and justified changes nothing else", () => {
    const once = found(given());
    expect(found(once)).toBe(once);
    const justified = { slot, finding: { finding: "justified", words: "属实" } } as const;
    expect(reviewIn(given(), justified, salesHead, rules, FRIDAY).status).toBe("granted");
  });
});
