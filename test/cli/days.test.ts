import { describe, expect, it } from "vitest";
import { CommandLine } from "./command-line.ts";
import { aListed, anApplication, ID } from "./disposals.ts";
import type { Answers } from "./fake-archive.ts";

const cli = new CommandLine();

/** In Shanghai, where whoever reads is, it is the 12th. */
const LATE = "2026-04-11T17:00:00.000Z";
const number = "Y2024销售合同001";
const by = { subject: "archivist-1", name: "李丽" };
const term = { kind: "for good" as const, appraiseOn: "2029-03-18", clause: "AF-18" };
const hold = { subject: "a", name: "王敏", at: LATE };
const answers: Answers = {
  "GET /files/{number}/retention": () => ({
    ...{ number, name: "", lockedUntil: LATE, events: {}, marks: [], extended: [], under: "1".repeat(64), term },
    ...{ at: { stage: "running" }, held: false, destroyed: null, voidedAt: null },
    ...{ awaited: null, ofCustomer: { events: {}, marks: [] } },
    words: [{ said: "unmarked", what: "重要客户", of: "file", by: by.name, at: LATE }],
  }),
  "GET /customers/{customer}": () => ({
    ...{ customer: "甲公司", events: {}, marks: [], changedAt: LATE, carried: true, dated: {} },
    unmarked: { 重要客户: { by, at: LATE, rev: 1 } },
  }),
  "GET /disposal/due": () => ({
    items: [
      {
        ...{ number, name: "", class: "Y", className: "业务合同", type: "销售合同", date: "2019-05-01", extended: [] },
        ...{
          department: "销售部",
          customer: "甲公司",
          pages: 1,
          level: "一般",
          term,
          at: { stage: "due", since: LATE },
        },
        blocks: [{ by: "lock", until: LATE }],
      },
    ],
    cursor: null,
  }),
  "GET /disposal/applications": () => ({ items: [aListed({ proposedAt: LATE })], cursor: null }),
  "GET /disposal/applications/{id}": () => anApplication({ state: "approved" }),
  "GET /disposal/applications/{id}/rehearsal": () => ({
    items: [
      {
        ...{ number, state: "listed", early: false, onPaper: false, goes: false, blocks: [], stays: null },
        ...{ lockedUntil: LATE, passesOver: false, alsoIn: [] },
      },
    ],
    ...{ cursor: null, irrecoverableFrom: LATE },
  }),
  "GET /holds": () => ({
    items: [
      {
        ...{ id: ID, state: "in force", scope: { on: "customer", customer: "甲公司" }, placed: hold, lifted: null },
        ...{ ground: "lawsuit", reason: "买卖合同纠纷", authority: "（2026）沪01民初7号" },
      },
    ],
    cursor: null,
  }),
};

describe("the day of a moment, on the command line", () => {
  it.each([
    ["until which the vault locks a file", ["retention", number], /^原件锁定至 +2026-04-12$/m],
    ["on which somebody took a mark off a file", ["retention", number], /李丽 2026-04-12 取消标注：重要客户/],
    ["on which somebody took a mark off a customer", ["customer", "甲公司"], /李丽 2026-04-12/],
    ["until which the vault locks what is due", ["due"], /原件锁定至 2026-04-12/],
    ["on which an application was put", ["disposal", "list"], /2026-04-12/],
    ["until which the vault locks what would go", ["disposal", "rehearse", ID], /2026-04-12/],
    ["on which a hold was placed", ["holds"], /2026-04-12/],
  ])("is that of the reader's own clock: that %s", async (_, args, shown) => {
    const { stdout } = await cli.run(await cli.open(answers), ...args);
    expect(stdout).toMatch(shown);
    expect(stdout).not.toContain("2026-04-11");
  });
});
