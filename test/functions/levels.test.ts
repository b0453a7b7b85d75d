import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { aPdf, FakeArchive } from "./fake/archive.ts";

let archive: FakeArchive;
beforeEach(() => {
  archive = new FakeArchive();
});

const nothing = {
  ...{ number: null, class: null, type: null, year: null, date: null, due: null, late: null },
  ...{ customer: null, amount: null, title: null, confidence: null },
};
const seen = async (who: string, id: string) => (await archive.asks(who, "GET /intake/{id}", { params: { id } })).body;
const listed = async (who: string) =>
  z.object({ items: z.array(z.unknown()) }).parse((await archive.asks(who, "GET /intake")).body).items;

/** A paper of the sales department, read so. */
async function aPaper(read: Partial<FakeArchive["reading"]>, key = "销售部/a.pdf"): Promise<string> {
  archive.reading = { ...archive.reading, ...read };
  return archive.takes(key, aPdf(key));
}

describe("a paper above the lowest level, to the department that sent it (AF-20)", () => {
  it.each([
    ["that waits for a person", { level: "重要", questions: ["review.unsure-date" as const] }, "in review"],
    ["that is filed", { level: "核心" }, "filed"],
  ])("%s shows how it stands, and nothing that was read of it", async (_, read, state) => {
    const id = await aPaper(read);
    const stands = { id, key: "销售部/a.pdf", state, ...nothing };
    expect(await seen("seller", id)).toMatchObject(stands);
    expect(await listed("seller")).toMatchObject([stands]);
    expect(await seen("archivist", id)).toMatchObject({ class: "Y", title: expect.any(String), level: read.level });
  });

  it("shows nothing either while a mark of secrecy is looked into, or its level is not known", async () => {
    const marked = await aPaper({ questions: ["review.unsure-date", "review.marked-secret"] });
    expect(await seen("seller", marked)).toMatchObject({ code: "review.unsure-date", ...nothing });
    const { level: _level, ...unclassed } = archive.reading;
    archive.reading = { ...unclassed, candidates: [], questions: ["review.no-class"] };
    const unknown = await archive.takes("销售部/b.pdf", aPdf("b"));
    expect(await seen("seller", unknown)).toMatchObject({ code: "review.no-class", level: null, ...nothing });
  });

  it("shows what the sender said otherwise to those alone who may know what it says", async () => {
    archive.reading = { ...archive.reading, level: "重要", questions: ["review.hint-differs"] };
    const id = await archive.takes("销售部/a.pdf", aPdf("a"), { date: "2023-01" });
    expect(await seen("seller", id)).toMatchObject({ reason: "提交人所填与文件内容或办法不符。请核对。" });
    const reason = expect.stringMatching(/：日期填“2023-01”，文件上是“2024-03-18”。请核对。$/);
    expect(await seen("archivist", id)).toMatchObject({ reason, questions: [{ code: "review.hint-differs", reason }] });
  });

  it("shows what is of the lowest level as it was read, and whether it came in time (AF-10)", async () => {
    const id = await aPaper({});
    expect(await seen("seller", id)).toMatchObject({ class: "Y", level: "一般", due: "2024-03-25", late: true });
    const file = await archive.asks("seller", "GET /files/{number}", { params: { number: "Y2024销售合同001" } });
    expect(file.body).toMatchObject({ due: "2024-03-25", late: true });
  });
});

describe("the history of a number that was voided (AF-29)", () => {
  const number = "Y2024销售合同001";
  const history = (who: string) => archive.asks(who, "GET /files/{number}/history", { params: { number } });

  it.each([
    ["above the lowest level", { level: "重要" }],
    ["of another department", { department: "采购部" }],
  ])("is closed to the department once its paper is %s", async (_, correction) => {
    const id = await aPaper({});
    await archive.asks("archivist", "POST /files/{number}/void", { params: { number }, body: { reason: "类别有误" } });
    expect(await history("seller")).toMatchObject({ status: 200 });
    await archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id }, body: correction });
    expect(await history("seller")).toMatchObject({ status: 403, body: { code: "people.not-allowed" } });
    await archive.works();
    expect(archive.item(id)).toMatchObject({ status: "filed" });
    expect(await history("seller")).toMatchObject({ status: 403 });
    expect(await history("archivist")).toMatchObject({ status: 200 });
  });

  it("tells an archivist alone from where people acted, with what, and under which account", async () => {
    await aPaper({});
    await archive.asks("archivist", "POST /files/{number}/void", { params: { number }, body: { reason: "类别有误" } });
    const told = JSON.stringify((await history("seller")).body);
    expect(told).toContain("VoidNumber");
    expect(told).toContain("档案员甲");
    for (const key of ["sourceIPAddress", "userAgent", "principalId", "192.0.2.7"]) expect(told).not.toContain(key);
    const all = JSON.stringify((await history("archivist")).body);
    for (const key of ["sourceIPAddress", "userAgent", "principalId", "192.0.2.7"]) expect(all).toContain(key);
  });
});
