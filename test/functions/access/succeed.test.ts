import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { AccessRequest } from "#shared/domain/access/request.ts";
import { momentOf } from "#shared/regulation/access/room.ts";
import { peopleRules } from "#shared/regulation/people.ts";
import { aFiledPaper, loaded } from "../../support/papers.ts";
import { FakeArchive, PEOPLE } from "../fake/archive.ts";

// The archive in memory has set the log up by now.
const { successor } = await import("#functions/access/succeed/succeed.ts");
const { settler } = await import("#functions/people/settle/settle.ts");

const number = "Y2024销售合同001";
const other = "Y2024销售合同002";
const { regulation } = loaded;
const out = { form: "paper", agreement: { reference: "JY-1", signedBy: "王磊", signedOn: "2026-03-01" } };
let archive: FakeArchive;
let failed: string[];
beforeEach(() => begin());

function begin(): void {
  archive = new FakeArchive();
  failed = [];
  for (const each of [number, other])
    archive.tables.put("files", { ...aFiledPaper(each).record, number: each, department: "销售部" });
}

const succeeding = () =>
  successor({
    ...archive.adapters(),
    momentOf: momentOf(regulation),
    failed: (subject) => failed.push(subject),
  });
const settling = () =>
  settler({
    ...archive.adapters(),
    ...{ send: undefined, company: regulation.company, rules: peopleRules(regulation) },
    ...{ staleMinutes: 60, failed: (subject) => failed.push(subject) },
    ...{ accounts: undefined, asksStill: archive.asksStill() },
  });

const request = (id: string) => AccessRequest.parse(archive.tables.rows("requests").find((row) => row.id === id));
const does = (who: string, id: string, what: string, body: object) =>
  archive.asks(who, `POST /requests/{id}/${what}`, { params: { id }, body });
const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

async function asked(kind = "view", file = number, who = "seller"): Promise<string> {
  const what = kind === "lend" ? await archive.lending() : { kind };
  const body = { ...what, purpose: "核对付款条件", files: [{ number: file }] };
  return z.object({ id: z.string() }).parse((await archive.asks(who, "POST /requests", { body })).body).id;
}

async function granted(kind = "view", file = number): Promise<string> {
  const id = await asked(kind, file);
  for (const who of kind === "lend" ? ["head", "executive", "archivist"] : ["head", "archivist"])
    await does(who, id, "decide", { said: { verdict: "approve" } });
  return id;
}

async function lent(file = number): Promise<string> {
  const id = await granted("lend", file);
  await does("archivist", id, "handover", out);
  return id;
}

const leave = (subject = "seller", heir = "employee") =>
  archive.asks("system", "POST /people/{subject}/leave", { params: { subject }, body: { successor: heir } });

describe("the requests of somebody who leaves (AM-20)", () => {
  it("are withdrawn, taken back with what was opened under them, or passed on, each on record", async () => {
    const [open, grant, loan] = [await asked(), await granted(), await lent(other)];
    await does("seller", grant, "open", { number });
    await leave();
    await succeeding().leaver("seller");
    expect([open, grant, loan].map((id) => request(id).status)).toEqual(["withdrawn", "revoked", "lent"]);
    expect(request(loan)).toMatchObject({ asker: { subject: "employee" }, passedFrom: { subject: "seller" } });
    expect(archive.tables.rows("copies")).toMatchObject([{ status: "withdrawn" }]);
    const last = [open, grant, loan].map((id) => archive.trail(`request/${id}`).at(-1));
    expect(last).toEqual(["WithdrawRequest", "RevokeGrant", "PassOn"]);
    await does("employee", loan, "return", { effect: "已清点" });
    expect(request(loan).status).toBe("given back");
  });

  it("pass to whoever comes after the successor, where that one has left meanwhile", async () => {
    const loan = await lent();
    await leave("seller", "employee");
    await leave("employee", "head");
    await succeeding().leaver("seller");
    expect(request(loan)).toMatchObject({ asker: { subject: "head" }, passedFrom: { subject: "seller" } });
  });

  it("show the successor's name where an archivist is to look at what came back, and not to the successor", async () => {
    archive.enters({ ...archive.person("seller"), department: "档案室" });
    const loan = await lent();
    await does("seller", loan, "return", { effect: "已清点" });
    await leave("seller", "colleague");
    await succeeding().leaver("seller");
    const tasks = async (who: string) => (await archive.asks(who, "GET /tasks")).body.items;
    expect(await tasks("archivist")).toMatchObject([{ request: loan, asker: PEOPLE.colleague?.name }]);
    expect(await tasks("colleague")).toEqual([]);
  });

  it("are all seen to, whatever breaks off, before the leaver counts as settled", async () => {
    const prepared = async () => {
      begin();
      const ids = [await asked(), await granted("view", other), await lent()];
      await leave();
      archive.calls = 0;
      return ids;
    };
    await prepared();
    await succeeding().leaver("seller");
    const calls = archive.calls;
    for (let call = 1; call <= calls; call += 3) {
      const ids = await prepared();
      archive.fails = { call, how: call % 2 === 0 ? "before" : "after" };
      await succeeding()
        .leaver("seller")
        .catch(() => undefined);
      archive.fails = undefined;
      later(61);
      await settling().all();
      await succeeding().all();
      await settling().all();
      expect(ids.map((id) => request(id).status)).toEqual(["withdrawn", "revoked", "lent"]);
      expect(archive.person("seller").settledAt).toBeDefined();
    }
  });

  it("that came in while they were leaving are found by the clock, and keep them from being settled until then", async () => {
    const id = await asked();
    const row = archive.tables.rows("requests").find((each) => each.id === id) ?? {};
    archive.tables.delete("requests", { id });
    await leave();
    await succeeding().leaver("seller");
    archive.tables.put("requests", row);
    later(61);
    await settling().all();
    expect(archive.person("seller").settledAt).toBeUndefined();
    await succeeding().all();
    expect(request(id).status).toBe("withdrawn");
    await settling().all();
    expect(archive.person("seller").settledAt).toBeDefined();
  });

  it("in trouble hold up nobody else's", async () => {
    const [one, two] = [await asked(), await asked("view", number, "employee")];
    archive.enters({
      ...archive.person("seller"),
      active: false,
      leftAt: "2026-03-01T00:00:00.000Z",
      successor: "nobody",
    });
    await leave("employee", "head");
    later(1);
    await expect(succeeding().all()).rejects.toThrow("the requests of 1 could not be passed on");
    expect(failed).toEqual(["seller"]);
    expect([one, two].map((id) => request(id).status)).toEqual(["open", "withdrawn"]);
  });

  it("are left alone while they are here", async () => {
    const id = await asked();
    await succeeding().leaver("seller");
    await succeeding().leaver("nobody");
    expect(request(id).status).toBe("open");
  });
});

describe("a loan that was approved", () => {
  it("is handed over to nobody who has left meanwhile", async () => {
    const id = await granted("lend");
    await leave();
    expect(await does("archivist", id, "handover", out)).toMatchObject({ body: { code: "access.asker-left" } });
  });
});
