import { describe, expect, it } from "vitest";
import { expire, leavesBehind, reject, sentBy } from "#shared/domain/intake/arrival.ts";
import { expectUnread, isRead } from "#shared/domain/intake/expect.ts";
import { canBeSeen } from "#shared/domain/intake/scan.ts";
import {
  aFiledPaper,
  anInspectedPaper,
  aPaperInReview,
  aQuarantine,
  aReceivedPaper,
  aRecognisedPaper,
  NOW,
} from "../../support/papers.ts";

const refused = (lies = aQuarantine) =>
  reject(aReceivedPaper(), { code: "intake.corrupt", subject: "file" }, lies, NOW);
const vanished = refused(aReceivedPaper().source);
const { filed } = aFiledPaper();

describe("a paper that has come to its end", () => {
  it.each([
    ["filed", filed, ["inbox", "quarantine"]],
    ["refused and put aside", refused(), ["inbox"]],
    ["refused where it lies", vanished, []],
    ["expired", expire(vanished, NOW), ["inbox", "quarantine"]],
  ])("leaves behind what nobody needs any more: %s", (_, item, places) => {
    expect(leavesBehind(item)).toEqual(places);
  });

  it.each([
    ["waits", aPaperInReview(), true],
    ["refused", refused(), true],
    ["expired", expire(refused(), NOW), false],
    ["filed", filed, false],
  ])("can be seen outside the vault as long as it lies there: %s", (_, item, seen) => {
    expect(canBeSeen(item)).toBe(seen);
  });
});

describe("who answers for a paper (AF-20)", () => {
  const departments = { 销售部: { clerk: "销售内勤" }, 财务部: { clerk: "财务内勤" } };
  const announced = { department: "财务部", subject: "u-1", name: "张销售" };
  it.each([
    ["the person who announced it", "uploads/1/a.pdf", announced, "财务部", { subject: "u-1", name: "张销售" }],
    ["the clerk of the department whose folder it lies in", "销售部/a.pdf", undefined, "销售部", { name: "销售内勤" }],
    ["nobody where the folder is no department's", "constructor/a.pdf", undefined, undefined, undefined],
  ])("is %s", (_, key, upload, department, submitter) => {
    expect(sentBy(key, upload, departments)).toEqual({ department, submitter });
  });
});

describe("a message to read a paper", () => {
  const item = anInspectedPaper();

  it("speaks of it as it was when it was sent", () => {
    expect(expectUnread(item, item.rev)).toBe(item);
    for (const [found, rev] of [[item, item.rev - 1] as const, [aReceivedPaper(), 1] as const, [filed, 1] as const])
      expect(() => expectUnread(found, rev)).toThrow("intake.moved-on");
  });

  it("comes too late once it was read, or cut into parts", () => {
    expect(isRead(aRecognisedPaper())).toBe(true);
    expect(isRead({ ...item, cuts: [{ from: 1, to: 1 }] })).toBe(true);
    expect(isRead(item)).toBe(false);
  });
});
