import { describe, expect, it } from "vitest";
import { advanced, approvalOf, decideOn, reviewIn, skipIn } from "#shared/domain/access/deciding.ts";
import { tick } from "#shared/domain/access/due.ts";
import { giveBack, opened, revoke } from "#shared/domain/access/grant.ts";
import { askExtension, notThere } from "#shared/domain/access/loan.ts";
import { noticesOf } from "#shared/domain/access/notices.ts";
import type { AccessRequest } from "#shared/domain/access/request.ts";
import { succeed } from "#shared/domain/access/succeed.ts";
import type { Verdict } from "#shared/domain/approval/approval.ts";
import { begin } from "#shared/domain/approval/begin.ts";
import { skip } from "#shared/domain/approval/emergency.ts";
import { ARCHIVISTS } from "#shared/domain/approval/seat.ts";
import {
  approve,
  archivist,
  EXECUTIVE,
  employee,
  executive,
  GENERAL,
  MONDAY,
  on,
  ordinary,
  refuse,
  SALES,
  salesHead,
  sendBack,
  urgent,
} from "../approval/company.ts";
import { asked, granted, lent, ONE, rules } from "./room.ts";

const unjustified = { finding: "not justified", words: "可以电话请示" } as const;
const justified = { finding: "justified", words: "情况属实" } as const;
/** A request whose first step was skipped in an emergency. */
const skipped = skipIn(asked({}, urgent), { slot: "1.1.1", reason: "客户现场急用" }, executive, rules, MONDAY);

/** Who is told of a change, and what, by the first line of the mail. */
const told = (before: AccessRequest | undefined, after: AccessRequest) =>
  noticesOf(before, after).map(({ seats, people, subject }) => ({ to: [...seats, ...people], subject }));

describe("those who decide", () => {
  it("are told what waits for them, each when it is their turn", () => {
    const half = decideOn(asked(), { slot: "1.1.1", verdict: approve }, salesHead, rules, MONDAY);
    expect(told(undefined, asked())).toEqual([{ to: [SALES], subject: "【档案】请审批 Please decide" }]);
    expect(told(asked(), half)).toEqual([{ to: [ARCHIVISTS], subject: "【档案】请审批 Please decide" }]);
  });

  it("are told once: a deadline that moves is no news, the one above is told when asked as well", () => {
    const waiting = asked({}, { ...ordinary, decideWithin: 2 });
    const raised = tick(waiting, rules, on("2026-03-05"))?.request ?? waiting;
    expect(told(waiting, raised)).toEqual([{ to: [EXECUTIVE], subject: "【档案】请审批 Please decide" }]);
  });

  it("get the facts and what to do, in Chinese and in English, and nothing of the document", () => {
    const [notice] = noticesOf(undefined, asked({}, { ...ordinary, decideWithin: 2 }));
    expect(notice?.text.split("\n")).toEqual([
      "请审批",
      "申请：request",
      "申请人：林晓（销售部）",
      "事项：查阅 Y2024销售合同001、Y2024销售合同002",
      "目的：核对付款条件",
      "请于 2026-03-04 前办理",
      "命令：dossier tasks",
      "",
      "Please decide",
      "Request: request",
      "Asked by: 林晓 (销售部)",
      "To view Y2024销售合同001、Y2024销售合同002",
      "Purpose: 核对付款条件",
      "Due 2026-03-04",
      "Command: dossier tasks",
    ]);
  });

  it("are told for whom it is, where that is somebody outside: a borrower, or an authority with its letter (AF-23)", () => {
    const outsider = { organisation: "某会计师事务所", contact: "王磊", agreement: "agreement" };
    const letter = { authority: "某区人民法院", reference: "（2026）12 号", signedOn: "2026-03-01", bearer: "周法官" };
    const textOf = (more: Parameters<typeof asked>[0]) => noticesOf(undefined, asked(more))[0]?.text;
    expect(textOf({ kind: "lend", outsider })).toContain("申请人：林晓（销售部），为 某会计师事务所");
    expect(textOf({ kind: "statutory", letter })).toContain("Asked by: 林晓 (销售部), for 某区人民法院");
  });

  it("are told, with all concerned, of a step that was skipped in an emergency (AM-16)", () => {
    const before = asked({}, urgent);
    const approval = skip(approvalOf(before), "1.1.1", "客户现场急用", executive, MONDAY);
    const notices = told(before, advanced(before, approval, rules, MONDAY));
    expect(notices.map(({ subject }) => subject.split(" ")[0])).toEqual([
      "【档案】请审批",
      "【档案】请复核紧急略过的一步",
      "【档案】紧急情况下略过了一步审批",
    ]);
    expect(notices[2]?.to).toEqual(expect.arrayContaining([SALES, EXECUTIVE, ARCHIVISTS, employee.subject]));
  });

  it("are told once, with those above, that the review of a skipped step is overdue (AM-16)", () => {
    const late = on("2026-03-06");
    const chased = tick(skipped, rules, late);
    expect(chased?.event).toBe("RemindReviewer");
    expect(told(skipped, chased?.request ?? skipped)).toEqual([
      { to: [SALES, GENERAL], subject: "【档案】紧急略过的一步逾期未复核 The review of a skipped step is overdue" },
    ]);
    expect(noticesOf(skipped, chased?.request ?? skipped)[0]?.text).toContain("应于 2026-03-05 前复核");
    expect(tick(chased?.request ?? skipped, rules, late)).toBeUndefined();
  });

  it("are told, with all concerned and the security officers, that a skip was not justified, and what follows (AM-16)", () => {
    const refused = reviewIn(skipped, { slot: "1.1.1", finding: unjustified }, salesHead, rules, MONDAY);
    const notices = noticesOf(skipped, refused);
    expect(notices.map(({ subject, offices }) => [subject.split(" ")[0], offices])).toEqual([
      ["【档案】紧急略过经复核认为不当", []],
      ["【档案】紧急略过经复核认为不当", ["security officer"]],
      ["【档案】申请未获同意", []],
    ]);
    expect(notices[0]?.people).toEqual(expect.arrayContaining([employee.subject, executive.subject]));
    expect(notices[0]?.seats).toEqual(expect.arrayContaining([SALES, ARCHIVISTS]));
    for (const line of ["复核（周岚）：可以电话请示", "结果：申请按未获同意办结", "So: the request is refused"])
      expect(notices[1]?.text.split("\n")).toContain(line);
    expect(notices[1]?.text).not.toContain("命令");
    expect(notices[2]?.text).toContain("意见：本部门负责人（周岚）：可以电话请示");
    const fine = reviewIn(skipped, { slot: "1.1.1", finding: justified }, salesHead, rules, MONDAY);
    expect(noticesOf(skipped, fine)).toEqual([]);
  });
});

describe("whoever asked", () => {
  it("is told what became of it, with the words of who refused or sent it back", () => {
    const no = decideOn(asked(), { slot: "1.1.1", verdict: refuse }, salesHead, rules, MONDAY);
    const back = decideOn(asked(), { slot: "1.1.1", verdict: sendBack }, salesHead, rules, MONDAY);
    expect(told(asked(), no)).toEqual([
      { to: [employee.subject], subject: "【档案】申请未获同意 Your request was refused" },
    ]);
    expect(noticesOf(asked(), no)[0]?.text).toContain("意见：本部门负责人（周岚）：与用途无关");
    expect(noticesOf(asked(), back)[0]?.text).toContain("意见：本部门负责人（周岚）：请写明用途");
  });

  it("is told until when a grant is good, and when it is taken back", () => {
    const half = decideOn(asked(), { slot: "1.1.1", verdict: approve }, salesHead, rules, MONDAY);
    expect(noticesOf(half, granted())[0]?.text).toContain("可用至：2026-03-07");
    const revoked = revoke(granted(), archivist, "误批", MONDAY);
    expect(noticesOf(granted(), revoked)[0]?.text).toContain("原因：误批");
  });

  it("is asked to sign for what they opened once their time is over, and for nothing else", () => {
    const read = opened(granted(), ONE, undefined, MONDAY);
    const over = (grant: typeof read) => told(grant, tick(grant, rules, on("2026-03-08"))?.request ?? grant);
    expect(over(read)[0]?.subject).toBe(
      "【档案】利用期限已满，请归还签字 Your time is over: please sign for the return",
    );
    expect(over(granted())[0]?.subject).toBe("【档案】利用期限已满，没有打开过 Your time is over; nothing was opened");
  });

  it("is told nothing of what they did themselves a moment ago: that they opened a file", () => {
    expect(noticesOf(granted(), opened(granted(), ONE, undefined, MONDAY))).toEqual([]);
  });

  it("is reminded before a loan ends; after it the archive hears of it, too", () => {
    const soon = tick(lent(), rules, on("2026-03-10"))?.request ?? lent();
    const late = tick(soon, rules, on("2026-03-13"))?.request ?? soon;
    expect(told(lent(), soon)).toEqual([
      { to: [employee.subject], subject: "【档案】借阅即将到期 A loan is about to end" },
    ]);
    expect(told(soon, late)).toEqual([
      { to: [ARCHIVISTS, employee.subject], subject: "【档案】文件逾期未还 Overdue: please return it" },
    ]);
    expect(noticesOf(soon, late)[0]?.text).toContain("应还日期：2026-03-12");
  });

  it("is told why a loan is not made longer, and by whom", () => {
    const approval = begin(ordinary, { asker: employee, subjects: [ONE] }, MONDAY);
    const asked = askExtension(lent(), { until: "2026-03-20", reason: "审计未完", approval }, rules, MONDAY);
    const say = (verdict: Verdict) => decideOn(asked, { slot: "L1-1.1.1", verdict }, salesHead, rules, MONDAY);
    const [no] = noticesOf(asked, say(refuse));
    expect(no?.subject).toContain("续借未获同意 The longer loan was refused");
    expect(no?.text).toContain(`应还日期：2026-03-12\n意见：本部门负责人（周岚）：${refuse.reason}\n`);
    const [back] = noticesOf(asked, say(sendBack));
    expect(back?.subject).toContain("续借申请退回，补正后请重新申请");
    expect(back?.text).toContain(`意见：本部门负责人（周岚）：${sendBack.reason}\n`);
    const lapsed = tick(asked, rules, on("2026-03-13"))?.request ?? asked;
    expect(told(asked, lapsed)).toMatchObject([
      { to: [employee.subject], subject: expect.stringContaining("续借未在") },
    ]);
    const passedOn = told(asked, { ...lapsed, asker: { ...asked.asker, subject: "heir" } });
    expect(passedOn.filter(({ subject }) => subject.includes("续借"))).toEqual([]);
  });

  it("is told that a loan is called back", () => {
    const called = revoke(lent(), archivist, "客户要求", on("2026-03-05"));
    expect(told(lent(), called)[0]?.subject).toContain("请立即归还借出的文件");
  });
});

describe("whoever comes after a borrower who left (AM-20)", () => {
  it("is told what is theirs now, from whom, and by when to give it back", () => {
    const person = { department: "销售部", roles: [], absences: [], rev: 1 };
    const leaver = { ...person, subject: employee.subject, name: employee.name, active: false };
    const heir = { ...person, subject: "heir", name: "罗敏", active: true };
    const passed = succeed(lent(), leaver, heir, MONDAY)?.request ?? lent();
    expect(told(lent(), passed)).toEqual([
      {
        to: ["heir"],
        subject: "【档案】离职同事未办结的利用由您接手 What a colleague who left has still out is now yours",
      },
    ]);
    const { text } = noticesOf(lent(), passed)[0] ?? {};
    // Copies are called back with that: they are due today.
    const due = `应还日期：${MONDAY.today}`;
    for (const fact of [`原申请人：${employee.name}（销售部）`, due]) expect(text).toContain(fact);
  });
});

describe("whoever decides on copies", () => {
  it("is told how many of each file (AF-24)", () => {
    const [notice] = noticesOf(undefined, asked({ kind: "copy", count: 3 }));
    expect(notice?.text).toContain("事项：复制 Y2024销售合同001、Y2024销售合同002，每件 3 份\n");
    expect(notice?.text).toContain("To copies of Y2024销售合同001、Y2024销售合同002, 3 of each\n");
  });
});

describe("the archive", () => {
  it("is told, with the borrower, of paper that is overdue though it is said to be given back (DL-16)", () => {
    const back = giveBack(lent("paper"), employee, "审计已完成", on("2026-03-11"));
    const late = tick(back, rules, on("2026-03-13"))?.request ?? back;
    expect(told(back, late)).toEqual([
      {
        to: [ARCHIVISTS, employee.subject],
        subject: "【档案】称已归还，逾期未经检查 Said to be returned, overdue and not checked yet",
      },
    ]);
    expect(noticesOf(back, late)[0]?.text).toContain("应还日期：2026-03-12");
  });

  it("has the borrower told that what they signed for as returned is not there (DL-16)", () => {
    const back = giveBack(lent("paper"), employee, "审计已完成", on("2026-03-11"));
    expect(told(back, notThere(back, on("2026-03-12")))).toEqual([
      {
        to: [employee.subject],
        subject: "【档案】未见归还的文件，请归还 What was signed for as returned is not there: please return it",
      },
    ]);
  });

  it("is asked to look at what was given back", () => {
    const back = giveBack(lent(), employee, "审计已完成", MONDAY);
    expect(told(lent(), back)).toEqual([
      { to: [ARCHIVISTS], subject: "【档案】请检查归还的文件 Please check what was returned" },
    ]);
  });
});
