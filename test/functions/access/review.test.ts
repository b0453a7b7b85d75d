import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { accessRules, momentOf } from "#shared/regulation/access/room.ts";
import { peopleRules } from "#shared/regulation/people.ts";
import { aFiledPaper, loaded } from "../../support/papers.ts";
import { FakeArchive } from "../fake/archive.ts";

// The archive in memory has set the environment up by now.
const { reminder } = await import("#functions/access/remind/remind.ts");
const { follower } = await import("#functions/access/notify/notify.ts");

const number = "Y2024销售合同001";
let archive: FakeArchive;
let sent: { to: string; subject: string }[];
beforeEach(() => {
  archive = new FakeArchive();
  sent = [];
  archive.tables.put("files", { ...aFiledPaper(number).record, number, department: "销售部" });
  for (const who of ["employee", "head", "executive", "security", "archivist"])
    archive.enters({ ...archive.person(who), email: `${who}@yunling.example` });
});

const requests = () => archive.adapters().requests;

/** The clock comes round. */
const remind = (now: string) =>
  reminder({
    ...archive.adapters(),
    rules: accessRules(loaded),
    momentOf: momentOf(loaded.regulation),
    failed: (id, error) => expect.unreachable(`${id} ${error}`),
  })(now);

const does = (who: string, id: string, what: string, body: object) =>
  archive.asks(who, `POST /requests/{id}/${what}`, { params: { id }, body });

/** An employee asks for a file, and the executive skips their head's step. */
async function skipped(): Promise<string> {
  const body = { purpose: "核对付款条件", files: [{ number }] };
  const { id } = z.object({ id: z.string() }).parse((await archive.asks("employee", "POST /requests", { body })).body);
  await does("executive", id, "skip", { slot: "1.1.1", reason: "客户在场" });
  return id;
}

/** What is done to a request, and who is told of it by mail. */
async function following(id: string, change: () => Promise<unknown>): Promise<string[]> {
  const before = await requests().get(id);
  await change();
  const after = await requests().get(id);
  sent = [];
  await follower({
    ...{ people: archive.adapters().people, departments: ["档案室"], rules: peopleRules(loaded.regulation) },
    ...{ today: () => "2026-03-02", notices: { tell: async (_, those) => void sent.push(...those) } },
    ...{ withdrawCopies: async () => undefined, told: () => undefined },
  })({ before, after });
  return sent.map(({ to, subject }) => `${to.split("@")[0]} ${subject.split(" ")[0]}`);
}

describe("the review of a skipped step (AM-16)", () => {
  const tasks = async (who: string) => (await archive.asks(who, "GET /tasks")).body.items;

  it("is brought to mind once it is overdue, and asked of the post above the one that did not review it", async () => {
    const id = await skipped();
    await does("archivist", id, "decide", { said: { verdict: "approve" } });
    const overdue = () => remind("2026-03-06T01:00:00.000Z");
    await remind("2026-03-05T01:00:00.000Z");
    expect(archive.trail(`request/${id}`)).toEqual(["AskForFiles", "SkipStep", "DecideStep"]);
    expect(await following(id, overdue)).toEqual(["head 【档案】紧急略过的一步逾期未复核"]);
    expect(archive.trail(`request/${id}`).at(-1)).toBe("RemindReviewer");
    await overdue();
    expect(archive.trail(`request/${id}`)).toHaveLength(4);
    archive.enters({ ...archive.person("accountant"), post: "总经理" });
    expect(await tasks("accountant")).toMatchObject([{ request: id, task: "review", dueOn: "2026-03-05" }]);
    expect(await tasks("executive")).toEqual([]);
    const found = { slot: "1.1.1", finding: "justified", words: "属实" };
    expect(await does("accountant", id, "review", found)).toMatchObject({ status: 200 });
  });

  it("that finds it not justified is told to who asked, who skipped, the chain and the security officers", async () => {
    const id = await skipped();
    const found = { slot: "1.1.1", finding: "not justified", words: "可以电话请示" };
    const told = await following(id, () => does("head", id, "review", found));
    for (const who of ["employee", "executive", "head", "archivist", "security"])
      expect(told).toContain(`${who} 【档案】紧急略过经复核认为不当`);
    expect(told).toContain("employee 【档案】申请未获同意");
  });
});
