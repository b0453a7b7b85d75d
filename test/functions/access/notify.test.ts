import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Notice } from "#shared/aws/mail.ts";
import { AccessRequest } from "#shared/domain/access/request.ts";
import { momentOf } from "#shared/regulation/access/room.ts";
import { peopleRules } from "#shared/regulation/people.ts";
import { aFiledPaper, loaded } from "../../support/papers.ts";
import { ENV, FakeArchive, PEOPLE } from "../fake/archive.ts";

// The archive in memory has set the log up by now.
const { follower } = await import("#functions/access/notify/notify.ts");
const { revoke } = await import("#shared/domain/access/grant.ts");

const number = "Y2024销售合同001";
const { regulation } = loaded;
let archive: FakeArchive;
let sent: Notice[];
let told: object[];
beforeEach(() => {
  archive = new FakeArchive();
  sent = [];
  told = [];
  for (const [name, person] of Object.entries(PEOPLE)) archive.enters({ ...person, email: addressOf(name) });
  archive.tables.put("files", { ...aFiledPaper(number).record, number, department: "销售部" });
});

const addressOf = (name: string) => `${name}@yunling.example`;
const to = () => sent.map((each) => each.to).toSorted();

const following = (send: (notice: Notice) => Promise<void> = async (notice) => void sent.push(notice)) => ({
  ...archive.adapters(),
  departments: Object.keys(regulation.departments),
  rules: peopleRules(regulation),
  today: () => new Date().toISOString().slice(0, 10),
  notices: archive.notices(send),
  told: (each: object) => void told.push(each),
});

const request = (id: string) => AccessRequest.parse(archive.tables.rows("requests").find((row) => row.id === id));
const does = (who: string, id: string, what: string, body: object) =>
  archive.asks(who, `POST /requests/{id}/${what}`, { params: { id }, body });
const approve = (who: string, id: string) => does(who, id, "decide", { said: { verdict: "approve" } });

async function asked(): Promise<string> {
  const body = { purpose: "核对付款条件", files: [{ number }] };
  return z.object({ id: z.string() }).parse((await archive.asks("employee", "POST /requests", { body })).body).id;
}

/** What a request was before somebody did something, and what it is since. */
async function changed(id: string, act: () => Promise<unknown>) {
  const before = request(id);
  await act();
  return { before, after: request(id) };
}

describe("those whom a change of a request concerns", () => {
  it("are told by mail, in Chinese and English: whose seat is asked, then the next, then the asker", async () => {
    const id = await asked();
    await follower(following())({ before: undefined, after: request(id) });
    expect(to()).toEqual([addressOf("head")]);
    expect(sent[0]).toMatchObject({ subject: "【档案】请审批 Please decide", text: expect.stringContaining(id) });
    sent = [];
    await follower(following())(await changed(id, () => approve("head", id)));
    expect(to()).toEqual([addressOf("archivist"), addressOf("colleague")]);
    sent = [];
    await follower(following())(await changed(id, () => approve("archivist", id)));
    expect(to()).toEqual([addressOf("employee")]);
    expect(told).toHaveLength(3);
    expect(JSON.stringify(told)).not.toContain("@");
  });

  it("are all archivists, wherever they work", async () => {
    archive.enters({ ...archive.person("accountant"), email: addressOf("accountant"), roles: ["archivist"] });
    const id = await asked();
    await follower(following())(await changed(id, () => approve("head", id)));
    expect(to()).toEqual(["accountant", "archivist", "colleague"].map(addressOf));
  });

  it("each get one mail of a change, also who cannot be reached for hours, and hold up nobody: not those told after them", async () => {
    const id = await asked();
    const change = await changed(id, () => approve("head", id));
    let full = true;
    const send = async (notice: Notice) => {
      if (full && notice.to === addressOf("archivist")) throw new Error("mailbox full");
      sent.push(notice);
    };
    await follower(following(send))(change);
    for (const _ of [1, 2, 3]) await archive.sendsLater(send);
    expect(to()).toEqual([addressOf("colleague")]);
    const waiting = archive.queues.waiting(ENV.NOTICE_QUEUE);
    expect(waiting).toEqual([{ notice: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    full = false;
    await archive.sendsLater(send);
    expect(to()).toEqual([addressOf("archivist"), addressOf("colleague")]);
    expect(JSON.stringify(archive.tables.rows("notices"))).not.toContain("@");
    await follower(following(send))(change);
    archive.queues.put(ENV.NOTICE_QUEUE, waiting[0]);
    await archive.sendsLater(send);
    expect(to()).toEqual([addressOf("archivist"), addressOf("colleague")]);
  });

  it("are all told in the end, whatever breaks off while they cannot be reached", async () => {
    const id = await asked();
    const change = { before: undefined, after: request(id) };
    const broken = following(() => Promise.reject(new Error("SES has too much to do")));
    archive.calls = 0;
    await follower(broken)(change);
    const calls = archive.calls;
    for (let call = 1; call <= calls; call++)
      for (const how of ["before", "after"] as const) {
        sent = [];
        archive.queues.drop(ENV.NOTICE_QUEUE);
        for (const { notice } of archive.tables.rows("notices")) archive.tables.delete("notices", { notice });
        archive.calls = 0;
        archive.fails = { call, how };
        await expect(follower(broken)(change)).rejects.toThrow("the machine died");
        archive.fails = undefined;
        await follower(broken)(change);
        await archive.sendsLater(async (notice) => void sent.push(notice));
        expect(to()).toEqual([addressOf("head")]);
      }
  });

  it("get a mail twice only where a run dies between sending it and noting that", async () => {
    const id = await asked();
    const change = { before: undefined, after: request(id) };
    archive.calls = 0;
    await follower(following())(change);
    const calls = archive.calls;
    for (let call = 1; call <= calls; call++)
      for (const how of ["before", "after"] as const) {
        sent = [];
        for (const { notice } of archive.tables.rows("notices")) archive.tables.delete("notices", { notice });
        archive.calls = 0;
        archive.fails = { call, how };
        await follower(following())(change).catch(() => undefined);
        archive.fails = undefined;
        for (const _ of [1, 2]) await follower(following())(change);
        expect(to()).toEqual(
          call === calls && how === "before" ? [addressOf("head"), addressOf("head")] : [addressOf("head")],
        );
      }
  });

  it("are told nothing where the archive sends no mail", async () => {
    const id = await asked();
    await follower({ ...following(), notices: undefined })({ before: undefined, after: request(id) });
    expect(told).toEqual([{ id, state: "open", told: 0 }]);
    await follower(following())({ before: request(id), after: undefined });
    expect(sent).toEqual([]);
  });
});

describe("whoever acts for a head who has left (AM-20)", () => {
  it("is told what the head would have been, until somebody heads the department again", async () => {
    const mailed = (name: string) => ({ ...archive.person(name), email: addressOf(name) });
    archive.enters({ ...mailed("seller"), post: "销售部副经理" });
    archive.enters({ ...mailed("head"), active: false, successor: "seller", deputy: "seller" });
    const change = { before: undefined, after: request(await asked()) };
    await follower(following())(change);
    expect(to()).toEqual([addressOf("seller")]);
    sent = [];
    archive.enters({ ...mailed("employee"), subject: "next", email: addressOf("next"), post: "销售部经理" });
    await follower(following())(change);
    expect(to()).toEqual([addressOf("next")]);
  });
});

describe("a grant that ends", () => {
  it("takes its copies along, also where whoever ended it died before, and mail fails", async () => {
    const id = await asked();
    for (const who of ["head", "archivist"]) await approve(who, id);
    await does("employee", id, "open", { number });
    const before = request(id);
    const by = { subject: "security", name: "郑保密" };
    const after = revoke(before, by, "误批", momentOf(regulation)(new Date().toISOString()));
    const broken = following(() => Promise.reject(new Error("no mail")));
    await follower(broken)({ before, after });
    expect(archive.tables.rows("copies")).toMatchObject([{ status: "withdrawn" }]);
  });
});
