import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { FiledRecord, FileRecord } from "#shared/domain/catalogue/record.ts";
import { type InForce, lift } from "#shared/domain/retention/hold.ts";
import { aFiledPaper, NOW } from "../../support/papers.ts";
import { aPdf, ENV, FakeArchive } from "../fake/archive.ts";

// The archive in memory has set the environment up by now.
const { Holds } = await import("#shared/aws/holds.ts");
const { dynamo } = await import("#shared/aws/clients.ts");

const Files = z.object({
  files: z.object({ items: z.array(z.object({ number: z.string() })), cursor: z.string().nullable() }),
});

let archive: FakeArchive;
let number: string;
beforeEach(async () => {
  archive = new FakeArchive();
  number = await file("Y2024销售合同001");
});

/** Enters a file of the sales department into the catalogue, its versions into the vault. */
async function file(number: string, more: Partial<FiledRecord> = {}): Promise<string> {
  const { commit, files } = archive.adapters();
  const put = (part: string) => ({
    key: `${part}/${number}`,
    versionId: archive.buckets.put("vault", `${part}/${number}`, Buffer.from("sealed")),
  });
  const kept = { ...aFiledPaper(number).record.kept, document: put("documents"), recognised: put("recognised") };
  const known = { ...aFiledPaper(number).record, id: `paper of ${number}`, number, kept, customer: "甲公司" };
  await commit([files.enter({ ...known, department: "销售部", filedAt: new Date().toISOString(), ...more })]);
  return number;
}

const why = { ground: "lawsuit", reason: "买卖合同纠纷", authority: "（2026）沪01民初7号" };
const end = { reason: "已结案", authority: "结案通知书" };
const hold = (scope: object, who = "archivist", reason = why.reason) =>
  archive.asks(who, "POST /holds", { body: { scope, ...why, reason } });
const lifts = (id: unknown, who = "colleague") =>
  archive.asks(who, "POST /holds/{id}/lift", { params: { id: String(id) }, body: end });
const show = (id: unknown, who = "archivist", query = {}) =>
  archive.asks(who, "GET /holds/{id}", { params: { id: String(id) }, query });
const onFile = () => hold({ on: "file", number });

/** How the versions of a file stand in the vault. */
const stands = (of: string) =>
  archive.buckets.of("vault").flatMap(({ key, legalHold = "OFF" }) => (key.endsWith(`/${of}`) ? [legalHold] : []));
const ON = ["ON", "ON"];
const OFF = ["OFF", "OFF"];

const record = (number: string) => archive.adapters().files.get(number);
/** A file's record goes on, as whoever destroys writes it. */
async function becomes(change: (record: FileRecord) => FileRecord): Promise<void> {
  const { commit, files } = archive.adapters();
  const before = await record(number);
  if (before) await commit([files.change(before, change(before)).write]);
}
/** The point of no return: not where a hold was placed or lifted since those in force were read. */
async function shredded(changes: number): Promise<void> {
  const { commit, files } = archive.adapters();
  const before = await record(number);
  if (!before) return;
  const { write } = files.change(before, destroyed(before));
  await commit([write, new Holds(dynamo(), ENV).unchangedSince(changes)]).catch(() => undefined);
}
const destroyed = (record: FileRecord): FileRecord => ({
  ...{ ...record, status: "destroyed", destroyedAt: NOW, application: "1", irrecoverableFrom: NOW },
});

describe("a hold", () => {
  it("is placed on a file, and on record with it", async () => {
    const { status, body } = await onFile();
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: "in force", ...why, placed: { subject: "archivist", name: "档案员甲" } });
    expect(archive.trail(`hold/${body.id}`)).toEqual(["PlaceHold"]);
    expect(archive.trail(`paper of ${number}`)).toEqual(["PlaceHold"]);
    const told = archive.tables.rows("audit").filter(({ subject }) => subject === `paper of ${number}`);
    expect(JSON.stringify(told)).not.toContain(why.reason);
  });

  it("is placed on a customer that has files, and on record with it; on a query, by a class's name as well", async () => {
    const { body } = await hold({ on: "customer", customer: "甲公司" }, "executive");
    expect(archive.trail("customer/甲公司")).toEqual(["PlaceHold"]);
    expect(body).toMatchObject({ scope: { on: "customer", customer: "甲公司" } });
    expect(await hold({ on: "customer", customer: "乙公司" })).toMatchObject({
      ...{ status: 404, body: { code: "customer.no-file", subject: "乙公司" } },
    });
    expect(await hold({ on: "query", query: { class: "业务合同", year: 2024 } })).toMatchObject({
      ...{ status: 201, body: { scope: { query: { class: "Y", year: 2024 } } } },
    });
    expect(await hold({ on: "query", query: {} })).toMatchObject({ status: 400, body: { code: "hold.of-everything" } });
  });

  it.each(["ZZ", "y", "业务"])(
    "on a class that there is not is refused, and says which there are: %s",
    async (said) => {
      expect(await hold({ on: "query", query: { class: said } })).toMatchObject({
        status: 400,
        body: { code: "confirm.unknown-class", subject: said, message: expect.stringContaining("Y 业务合同") },
      });
    },
  );

  it.each([
    [{ type: "销售合约" }, "hold.unknown-type", "销售合同"],
    [{ class: "Y", type: "销售合约" }, "confirm.unknown-type", "销售合同"],
    [{ class: "业务合同", type: "电话" }, "confirm.unknown-type", "销售合同"],
    [{ department: "销售" }, "confirm.unknown-department", "销售部"],
    [{ customer: "甲公司", level: "普通" }, "confirm.unknown-level", "一般"],
  ])("on a word that is none is refused, and says which there are: %j", async (query, code, known) => {
    const { status, body } = await hold({ on: "query", query });
    expect([status, body.code]).toEqual([400, code]);
    expect(Object.values(query)).toContain(body.subject);
    expect(body.message).toContain(known);
    expect(archive.tables.rows("holds")).toEqual([]);
  });

  it("is placed on a word that the regulation does not have any more, as long as files were filed under it", async () => {
    const words = { type: ["传真"], department: ["市场部"], level: ["内部"] };
    archive.tables.put("series", { series: "G2019", last: 1, classYears: [{ class: "G", year: 2019 }], words });
    for (const query of [{ type: "传真" }, { class: "G", type: "传真" }, { department: "市场部" }, { level: "内部" }])
      expect(await hold({ on: "query", query })).toMatchObject({ status: 201 });
    expect(await hold({ on: "query", query: { class: "Y", type: "传真" } })).toMatchObject({
      ...{ status: 400, body: { code: "confirm.unknown-type", subject: "传真" } },
    });
  });

  it.each(["王五", "seller"])(
    "on a submitter by whose name there is neither a file nor a person is refused: %s",
    async (said) => {
      expect(await hold({ on: "query", query: { submitter: said } })).toMatchObject({
        ...{ status: 400, body: { code: "hold.unknown-submitter", subject: said } },
      });
      expect(archive.tables.rows("holds")).toEqual([]);
    },
  );

  it("is placed on a submitter who is entered, who has left, whose files alone are known, or who is a clerk", async () => {
    await file("Y2024销售合同002", { submitter: { subject: "former", name: "王五" } });
    for (const submitter of ["张销售", "王离职", "王五", "财务内勤"])
      expect([submitter, (await hold({ on: "query", query: { submitter } })).status]).toEqual([submitter, 201]);
  });

  it("on days that end before they begin is refused: it would hold nothing, or hardly anything", async () => {
    expect(await hold({ on: "query", query: { class: "Y", from: "2024-04-01", to: "2024-03" } })).toMatchObject({
      ...{ status: 400, body: { code: "hold.backwards", subject: "2024-04-01…2024-03" } },
    });
    expect(archive.tables.rows("holds")).toEqual([]);
  });

  it("says on how many files it is, and that it is on none yet: it holds what comes later all the same", async () => {
    const reach = async (scope: object) => (await hold(scope)).body.reach;
    await file("Y2024销售合同002");
    await file("Y2024销售合同003", { status: "filed", customer: "乙公司" });
    expect(await reach({ on: "file", number })).toEqual({ files: 1, more: false });
    expect(await reach({ on: "customer", customer: "甲公司" })).toEqual({ files: 2, more: false });
    const none = await hold({ on: "query", query: { submitter: "张销售" } });
    expect(none).toMatchObject({ status: 201, body: { reach: { files: 0, more: false } } });
    const { submitter } = aFiledPaper(number).record;
    const later = await file("Y2024销售合同004", { submitter: { ...submitter, name: "张销售" } });
    expect((await show(none.body.id)).body.files).toMatchObject({ items: [{ number: later }] });
    await becomes(destroyed);
    expect(await reach({ on: "customer", customer: "甲公司" })).toEqual({ files: 2, more: false });
  });

  it("on many files says that it is on at least so many, and looks at no more than some of them", async () => {
    const [one] = archive.tables.rows("files");
    for (let n = 0; n < 150; n++)
      archive.tables.put("files", { ...one, id: `${n}`, number: `Y2024销售合同${n + 100}`, sortKey: `Y${n + 100}` });
    const { reach } = (await hold({ on: "customer", customer: "甲公司" })).body;
    expect(reach).toEqual({ files: 100, more: true });
  });

  it("is placed on a class that the regulation does not have any more, as long as there were files of it", async () => {
    archive.tables.put("series", { series: "W2019", last: 1, classYears: [{ class: "W", year: 2019 }] });
    expect(await hold({ on: "query", query: { class: "W" } })).toMatchObject({
      ...{ status: 201, body: { scope: { query: { class: "W" } } } },
    });
  });

  it("is refused on what there is not, or is no more", async () => {
    expect(await hold({ on: "file", number: "Y2024销售合同009" })).toMatchObject({
      ...{ status: 404, body: { code: "file.unknown" } },
    });
    await becomes(destroyed);
    expect(await onFile()).toMatchObject({ status: 409, body: { code: "file.destroyed", subject: number } });
  });

  it("on a file that is destroyed at the same moment is refused, or is there before", async () => {
    const calls = archive.calls;
    const orders = new Set<string>();
    await onFile();
    for (let call = calls + 1, last = archive.calls; call <= last; call++) {
      archive = new FakeArchive();
      await file(number);
      let wasHeld: boolean | undefined;
      const act = async () => {
        wasHeld = archive.tables.rows("holds").some(({ status }) => status === "in force");
        await becomes(destroyed);
      };
      archive.at = { call: archive.calls + call - calls, act, first: true };
      const { status, body } = await onFile();
      expect((await record(number))?.status).toBe("destroyed");
      // Whoever destroys sees a hold that is there: one that is placed after that would hold nothing.
      const refused = [409, "file.destroyed"];
      expect([call, status, body.code]).toEqual([call, ...(wasHeld ? [201, undefined] : refused)]);
      orders.add(`${wasHeld}`);
    }
    expect(orders).toContain("false");
  });

  it("said once more in the same words by the same is the one that there is, also at the same moment", async () => {
    const all = await Promise.all([onFile(), onFile(), onFile()]);
    const [first] = all;
    expect(all.map(({ status, body }) => [status, body.id, body.reach])).toEqual(
      all.map(() => [201, first?.body.id, { files: 1, more: false }]),
    );
    expect(archive.trail(`paper of ${number}`)).toEqual(["PlaceHold"]);
    await lifts(first?.body.id);
    expect((await onFile()).body.id).not.toBe(first?.body.id);
  });

  it("said by another, on something else, or in other words is a hold of its own, which another may lift", async () => {
    const scope = { on: "file", number };
    const ids = [
      await hold(scope),
      await hold(scope, "colleague"),
      await hold({ on: "customer", customer: "甲公司" }),
      ...(await Promise.all(
        [{ ground: "audit" }, { reason: "另案" }, { authority: "另一文书" }].map((other) =>
          archive.asks("archivist", "POST /holds", { body: { scope, ...why, ...other } }),
        ),
      )),
    ].map(({ body }) => body.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is lifted by another, once, and on record", async () => {
    const { id } = (await onFile()).body;
    expect(await lifts(id, "archivist")).toMatchObject({ status: 403, body: { code: "hold.own" } });
    expect(await lifts(id, "head")).toMatchObject({ status: 403, body: { code: "people.not-allowed" } });
    expect(await lifts(id)).toMatchObject({
      status: 200,
      body: { state: "lifted", lifted: { ...end, name: "档案员乙" } },
    });
    expect(await lifts(id)).toMatchObject({ status: 409, body: { code: "hold.already-lifted" } });
    expect(archive.trail(`hold/${id}`).slice(0, 2)).toEqual(["PlaceHold", "LiftHold"]);
    expect(archive.trail(`paper of ${number}`).sort()).toEqual(["LiftHold", "PlaceHold"]);
    expect(await lifts("0aa9")).toMatchObject({ status: 404, body: { code: "hold.unknown" } });
  });

  it("is placed and lifted by those who may, and seen by them, heads and the auditor", async () => {
    const { id } = (await onFile()).body;
    for (const who of ["employee", "head", "supervisor"])
      expect(await hold({ on: "file", number }, who)).toMatchObject({ status: 403 });
    for (const who of ["security", "auditor"])
      expect(await hold({ on: "file", number }, who)).toMatchObject({ status: 403, body: { code: "people.officer" } });
    for (const who of ["archivist", "executive", "head", "auditor"]) expect((await show(id, who)).status).toBe(200);
    for (const who of ["employee", "security"]) expect((await show(id, who)).status).toBe(403);
  });

  it("that is refused is on record with the file that it was to be on", async () => {
    for (const who of ["employee", "auditor"]) await hold({ on: "file", number }, who);
    await hold({ on: "customer", customer: "甲公司" }, "employee");
    const entries = ["POST /holds people.not-allowed", "POST /holds people.officer"];
    expect(archive.trail(number).sort()).toEqual(entries);
  });

  it("is listed: those in force first, by file, customer, state and the beginning of an id, page by page", async () => {
    const first = (await onFile()).body.id;
    const second = (await hold({ on: "customer", customer: "甲公司" })).body.id;
    await lifts(first);
    const list = async (query: Record<string, string>) => (await archive.asks("auditor", "GET /holds", { query })).body;
    const ids = async (query: Record<string, string>) =>
      JSON.parse(JSON.stringify((await list(query)).items)).map(({ id }: { id: string }) => id);
    expect(await ids({})).toEqual([second, first]);
    expect(await ids({ number })).toEqual([first]);
    expect(await ids({ customer: "甲公司" })).toEqual([second]);
    expect(await ids({ state: "in force" })).toEqual([second]);
    expect(await ids({ id: String(first).slice(0, 8) })).toEqual([first]);
    const { cursor } = await list({ limit: "1" });
    expect(await ids({ limit: "1", cursor: String(cursor) })).toEqual([first]);
  });

  it("is shown with the files that it is on, as far as whoever asks may see them", async () => {
    await file("Y2024销售合同002", { department: "财务部" });
    const { id } = (await hold({ on: "customer", customer: "甲公司" })).body;
    const numbers = async (who: string, query = {}) => (await show(id, who, query)).body.files;
    expect(await numbers("archivist")).toMatchObject({ items: [{ number }, { number: "Y2024销售合同002" }] });
    expect(await numbers("head")).toMatchObject({ items: [{ number }] });
    expect(await numbers("archivist", { limit: "1" })).toMatchObject({
      items: [{ number }],
      cursor: expect.any(String),
    });
  });

  it.each([
    ["苏州恒瑞（中国）有限公司", "苏州恒瑞(中国)有限公司"],
    ["苏州恒瑞有限公司", "苏州恒瑞 有限公司"],
    ["ABC有限公司", "ＡＢＣ有限公司"],
    ["Abc Trading Ltd.", "ＡＢＣ  TRADING LTD."],
  ])("on %s is on the files of %s, which is the same customer", async (one, other) => {
    archive = new FakeArchive();
    archive.reading = { ...archive.reading, customer: { value: one, confidence: 0.9, evidence: [] } };
    await archive.takes("销售部/1.pdf", aPdf("第1号"));
    archive.reading = { ...archive.reading, questions: ["review.unsure-date"] };
    const id = await archive.takes("销售部/2.pdf", aPdf("第2号"));
    await archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id }, body: { customer: other } });
    await archive.works();
    for (const customer of [one, other]) {
      const scopes = [
        { on: "customer", customer },
        { on: "query", query: { customer } },
      ];
      for (const scope of scopes) {
        const { status, body } = await hold(scope, "archivist", customer);
        expect(status).toBe(201);
        expect((await show(body.id)).body.files).toMatchObject({ items: [{}, {}] });
      }
      const listed = await archive.asks("archivist", "GET /holds", { query: { customer } });
      expect(listed.body.items).toHaveLength(customer === one ? 1 : 2);
      const found = await archive.asks("archivist", "GET /files", { query: { customer } });
      expect(found.body.items).toHaveLength(2);
    }
    for (const number of ["Y2024销售合同001", "Y2024销售合同002"]) {
      const on = await archive.asks("archivist", "GET /files/{number}/holds", { params: { number } });
      expect(on.body.items).toHaveLength(4);
    }
  });

  it("of all files of some days is on one that is dated to their month alone, in the catalogue and in the vault", async () => {
    archive.tables.put("series", { series: "Y2024销售合同", last: 1, classYears: [{ class: "Y", year: 2024 }] });
    const march = await file("Y2024销售合同002", { date: "2024-03" });
    const { id } = (await hold({ on: "query", query: { from: "2024-03-01", to: "2024-03-10" } })).body;
    expect((await show(id)).body.files).toMatchObject({ items: [{ number: march }], cursor: null });
    const on = await archive.asks("archivist", "GET /files/{number}/holds", { params: { number: march } });
    expect(on.body.items).toMatchObject([{ id }]);
    await archive.tellsOfHolds();
    expect([stands(march), stands(number)]).toEqual([ON, OFF]);
  });

  it("whose query finds few among many is read page by page, some of which show nothing: none looks at them all", async () => {
    const classYears = [2022, 2023, 2024].map((year) => ({ class: "Y", year }));
    archive.tables.put("series", { series: "Y2024销售合同", last: 1, classYears });
    const [one] = archive.tables.rows("files");
    for (const [year, count] of [[2022, 2500] as const, [2023, 2600] as const])
      for (let n = 0; n < count; n++) {
        const sortKey = `Y${year}销售合同${String(n).padStart(4, "0")}`;
        archive.tables.put("files", { ...one, number: sortKey, sortKey, year, classYear: `Y#${year}` });
      }
    const last = await file("Y2024销售合同002", { department: "财务部" });
    const { id } = (await hold({ on: "query", query: { department: "财务部" } })).body;
    const pages: unknown[] = [];
    let cursor: string | undefined;
    do {
      const { files } = Files.parse((await show(id, "archivist", { ...(cursor && { cursor }) })).body);
      pages.push(files.items.map(({ number }) => number));
      cursor = files.cursor ?? undefined;
    } while (cursor !== undefined);
    expect(pages).toEqual([[], [], [last]]);
  });

  it("that was lifted is shown without what was filed only after that, which it never held", async () => {
    const scopes = [
      { on: "customer", customer: "甲公司" },
      { on: "query", query: { customer: "甲公司" } },
    ];
    const ids = await Promise.all(scopes.map(async (scope) => (await hold(scope)).body.id));
    await file("Y2024销售合同002");
    for (const id of ids) await lifts(id);
    await file("Y2024销售合同003", { filedAt: new Date(Date.now() + 1000).toISOString() });
    for (const id of ids)
      expect((await show(id)).body.files).toMatchObject({ items: [{ number }, { number: "Y2024销售合同002" }] });
  });

  it("on a file is shown with it, whatever it is on it by, as long as it is in force", async () => {
    const of = async (who = "archivist") =>
      (await archive.asks(who, "GET /files/{number}/holds", { params: { number } })).body.items;
    const { id } = (await hold({ on: "query", query: { department: "销售部" } })).body;
    expect(await of()).toMatchObject([{ id }]);
    expect(await of("head")).toMatchObject([{ id }]);
    await lifts(id);
    expect(await of()).toEqual([]);
  });

  it("on a file is shown with it among the others, the newest first", async () => {
    const placed: unknown[] = [];
    for (let n = 0; n < 6; n++) {
      vi.setSystemTime(Date.now() + 1000);
      placed.unshift((await hold({ on: "file", number }, "archivist", `第 ${n} 案`)).body.id);
    }
    const on = await archive.asks("archivist", "GET /files/{number}/holds", { params: { number } });
    expect(on.body.items).toMatchObject(placed.map((id) => ({ id })));
  });
});

describe("a file in the catalogue", () => {
  const told = async (who: string) => {
    const { status, body } = await archive.asks(who, "GET /files/{number}", { params: { number } });
    expect(status).toBe(200);
    return body.held;
  };

  it("is said to be held, by whatever hold, to those who may know of holds on it, and to nobody else", async () => {
    for (const who of ["archivist", "head", "auditor"]) expect([who, await told(who)]).toEqual([who, false]);
    const { id } = (await hold({ on: "customer", customer: "甲公司" })).body;
    for (const who of ["archivist", "head", "auditor"]) expect([who, await told(who)]).toEqual([who, true]);
    for (const who of ["employee", "seller"]) expect([who, await told(who)]).toEqual([who, undefined]);
    await lifts(id);
    expect(await told("archivist")).toBe(false);
  });
});

describe("the holds in force", () => {
  const holds = () => new Holds(dynamo(), ENV);

  it("are read as they stand at one moment: whoever rests on them is overtaken by each that comes or goes after", async () => {
    const { commit } = archive.adapters();
    const none = await holds().inForce();
    expect(none).toEqual({ holds: [], changes: 0 });
    await commit([holds().unchangedSince(0)]);
    const { id } = (await onFile()).body;
    await expect(commit([holds().unchangedSince(0)])).rejects.toThrow("condition");
    const one = await holds().inForce();
    expect(one).toMatchObject({ holds: [{ id }], changes: 1 });
    await commit([holds().unchangedSince(1)]);
    await lifts(id);
    await expect(commit([holds().unchangedSince(1)])).rejects.toThrow("condition");
    expect(await holds().inForce()).toEqual({ holds: [], changes: 2 });
  });

  it("are read again where one that counts is not to be seen yet, and never left out", async () => {
    const { id } = (await onFile()).body;
    const [held] = archive.tables.rows("holds").filter((row) => row.id === id);
    archive.tables.delete("holds", { id });
    await expect(holds().inForce()).rejects.toThrow();
    let reads = 0;
    archive.at = {
      call: archive.calls + 4,
      act: async () => {
        reads++;
        if (held) archive.tables.put("holds", held);
      },
      first: true,
    };
    expect((await holds().inForce()).holds).toHaveLength(1);
    expect(reads).toBe(1);
  });

  it("are lifted once by whoever is first", async () => {
    const { commit } = archive.adapters();
    await onFile();
    const [before] = (await holds().inForce()).holds;
    const twice = (hold: InForce) => {
      const after = lift(hold, end, { subject: "executive", name: "孙分管" }, NOW);
      return commit(holds().lift(hold, after));
    };
    if (before) await twice(before);
    await expect(before && twice(before)).rejects.toThrow("condition");
  });
});

describe("the vault", () => {
  it("holds what a hold is on from the moment that the table tells, until the last of them is lifted", async () => {
    const { id } = (await onFile()).body;
    const other = (await hold({ on: "customer", customer: "甲公司" })).body.id;
    expect(await archive.tellsOfHolds()).toEqual({ batchItemFailures: [] });
    expect(stands(number)).toEqual(ON);
    await lifts(id);
    await archive.tellsOfHolds();
    expect(stands(number)).toEqual(ON);
    await lifts(other);
    await archive.tellsOfHolds();
    expect(stands(number)).toEqual(OFF);
  });

  it("holds all of many files, page by page, and goes on where a run broke off", async () => {
    const numbers: string[] = [];
    for (let n = 2; n < 62; n++) numbers.push(await file(`Y2024销售合同${String(n).padStart(3, "0")}`));
    await hold({ on: "customer", customer: "甲公司" });
    archive.fails = { call: archive.calls + 200, how: "before" };
    expect(await archive.tellsOfHolds()).toEqual({ batchItemFailures: [{ itemIdentifier: expect.any(String) }] });
    archive.fails = undefined;
    const on = () => numbers.filter((each) => stands(each).join() === ON.join()).length;
    expect(on()).toBeLessThan(60);
    await archive.looksAfterHolds();
    expect(on()).toBe(60);
    expect(archive.tables.rows("holds").some((row) => row.unmirrored !== undefined)).toBe(false);
  });

  it("holds a page of many files where there is no time for more, and the others when there is", async () => {
    await hold({ on: "customer", customer: "甲公司" });
    await archive.tellsOfHolds();
    const numbers = Array.from({ length: 60 }, (_, n) => `Y2024销售合同${n + 100}`);
    const on = () => numbers.filter((each) => stands(each).join() === ON.join()).length;
    for (const each of numbers) await file(each, { filedAt: new Date(Date.now() + 1000).toISOString() });
    const { id } = (await hold({ on: "query", query: { department: "销售部" } })).body;
    archive.tables.put("series", { series: "Y2024销售合同", last: 1, classYears: [{ class: "Y", year: 2024 }] });
    const mirrored = () => archive.tables.rows("holds").some((row) => row.id === id && row.unmirrored === undefined);
    expect(await archive.tellsOfHolds(30_000)).toEqual({ batchItemFailures: [] });
    expect([on() < 60, mirrored()]).toEqual([true, false]);
    await archive.looksAfterHolds();
    expect([on(), mirrored()]).toEqual([60, true]);
  });

  it("holds by the clock what is filed since under a hold on its customer or a query, and nothing else", async () => {
    await hold({ on: "customer", customer: "甲公司" });
    await hold({ on: "query", query: { department: "财务部" } });
    await archive.tellsOfHolds();
    await archive.looksAfterHolds();
    await file("Y2024销售合同002");
    await file("Y2024销售合同003", { customer: "乙公司", department: "财务部" });
    await file("Y2024销售合同004", { customer: "乙公司" });
    await archive.looksAfterHolds();
    expect(["002", "003", "004"].map((n) => stands(`Y2024销售合同${n}`))).toEqual([ON, ON, OFF]);
  });

  it("holds by the clock what is filed after a file that is not in the vault, which it looks for again each time", async () => {
    await hold({ on: "customer", customer: "甲公司" });
    await archive.looksAfterHolds();
    const last = (n: number) => `Y2024销售合同${n}`;
    for (let n = 100; n < 205; n++) await file(last(n), { filedAt: new Date(Date.now() + n).toISOString() });
    const lost = archive.buckets.of("vault").filter(({ key }) => key.endsWith(`/${last(100)}`));
    for (const { key, versionId } of lost) archive.buckets.delete("vault", key, versionId);
    await expect(archive.looksAfterHolds()).rejects.toThrow("could not be");
    expect(stands(last(204))).toEqual(ON);
    await file("Y2024销售合同999");
    await expect(archive.looksAfterHolds()).rejects.toThrow("could not be");
    expect(stands("Y2024销售合同999")).toEqual(ON);
    for (const each of lost) archive.buckets.restore("vault", each);
    await archive.looksAfterHolds();
    expect(stands(last(100))).toEqual(ON);
  });

  it("holds what was filed in a month that is over before the clock came round", async () => {
    await hold({ on: "customer", customer: "甲公司" });
    await archive.looksAfterHolds();
    await file("Y2024销售合同002");
    await archive.looksAfterHolds(60 * 24 * 70);
    expect(stands("Y2024销售合同002")).toEqual(ON);
  });

  it("holds a file on under another number, for another customer, too; once its hold is lifted it is let go", async () => {
    const { id } = (await hold({ on: "customer", customer: "甲公司" })).body;
    await archive.tellsOfHolds();
    await becomes((record) => ({ ...record, status: "voided", voidedAt: NOW, voidedBy: "a", voidReason: "有误" }));
    await archive.looksAfterHolds();
    expect(stands(number)).toEqual(ON);
    const { kept } = (await record(number)) ?? {};
    const paper = { id: `paper of ${number}`, ...(kept && { kept }) };
    await file("Y2024销售合同002", { ...paper, customer: "乙公司", predecessor: number, broughtHolds: [String(id)] });
    await archive.looksAfterHolds();
    expect(stands(number)).toEqual(ON);
    await lifts(id);
    await archive.tellsOfHolds();
    expect(stands(number)).toEqual(OFF);
  });

  it("never goes on holding what was destroyed before the hold was there, whenever that was; and what was not, it holds", async () => {
    const places = () => hold({ on: "customer", customer: "甲公司" });
    const from = archive.calls;
    await places();
    await archive.tellsOfHolds();
    const calls = archive.calls - from;
    const ends = new Set<string>();
    for (let call = 1; call <= calls; call++) {
      archive = new FakeArchive();
      await file(number);
      archive.at = { call: archive.calls + call, act: () => shredded(0), first: true };
      await places();
      await archive.tellsOfHolds();
      const { status = "" } = (await record(number)) ?? {};
      expect([call, stands(number)]).toEqual([call, status === "destroyed" ? OFF : ON]);
      ends.add(status);
    }
    expect([...ends]).toEqual(["destroyed", "filed"]);
  });

  it("lets go of what was destroyed once its hold was lifted, whichever is heard of first", async () => {
    const { id } = (await hold({ on: "customer", customer: "甲公司" })).body;
    await archive.tellsOfHolds();
    await lifts(id);
    await shredded(2);
    expect((await record(number))?.status).toBe("destroyed");
    expect(stands(number)).toEqual(ON);
    await archive.tellsOfHolds();
    expect(stands(number)).toEqual(OFF);
  });

  it("comes to stand as the holds do, whatever is placed or lifted at the same moment", async () => {
    await onFile();
    const from = archive.calls;
    await archive.tellsOfHolds();
    const calls = archive.calls - from;
    for (let call = 1; call <= calls; call++) {
      archive = new FakeArchive();
      await file(number);
      const first = (await onFile()).body.id;
      archive.at = { call: archive.calls + call, act: async () => void (await lifts(first)), first: true };
      await archive.tellsOfHolds();
      await archive.tellsOfHolds();
      await archive.looksAfterHolds();
      expect([call, stands(number)]).toEqual([call, OFF]);
    }
  });

  it("says which file under a hold is not there, and looks again", async () => {
    await onFile();
    const versions = archive.buckets.of("vault");
    for (const { key, versionId } of versions) archive.buckets.delete("vault", key, versionId);
    expect(await archive.tellsOfHolds()).toEqual({ batchItemFailures: [{ itemIdentifier: expect.any(String) }] });
    expect(archive.logged.join()).toContain("not mirrored");
    for (const each of versions) archive.buckets.restore("vault", each);
    await archive.looksAfterHolds();
    expect(stands(number)).toEqual(ON);
  });
});

describe("a paper whose number is voided and that is filed anew as what is kept for a shorter time", () => {
  it("stays kept as long as it was, until another than who filed it so confirms the shorter time", async () => {
    archive = new FakeArchive();
    const [first, number] = ["Y2024销售合同001", "G2024邮件001"];
    const paper = await archive.takes("销售部/a.pdf", aPdf());
    const happened = { params: { number: first }, body: { event: "合同履行完毕", on: "2025-06-30" } };
    await archive.asks("colleague", "POST /files/{number}/events", happened);
    const revoked = { params: { number: first }, body: { reason: "类别有误" } };
    await archive.asks("archivist", "POST /files/{number}/void", revoked);
    const said = { class: "G", type: "邮件" };
    await archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id: paper }, body: said });
    await archive.works();
    const voidedAt = async (of: string) =>
      (await archive.asks("archivist", "GET /files/{number}/retention", { params: { number: of } })).body.voidedAt;
    expect([await voidedAt(first), await voidedAt(number)]).toEqual([expect.any(String), null]);
    expect(await record(number)).toMatchObject({
      retention: { term: { lastDay: "2040-06-30" }, shorter: { term: { lastDay: "2029-03-18" } } },
    });
    const word = { params: { number }, body: { lastDay: "2029-03-18", reason: "类别已改正" } };
    expect(await archive.asks("archivist", "POST /files/{number}/confirm-shorter", word)).toMatchObject({
      ...{ status: 403, body: { code: "retention.own-shortening" } },
    });
    expect((await archive.asks("colleague", "POST /files/{number}/confirm-shorter", word)).body).toMatchObject({
      term: { lastDay: "2029-03-18" },
    });
  });
});

describe("a held paper whose number is voided and that is filed for another customer", () => {
  const CUSTOMER = "苏州恒瑞精密制造有限公司";
  const first = "Y2024销售合同001";
  const second = "Y2024销售合同002";
  let paper: string;
  beforeEach(async () => {
    archive = new FakeArchive();
    paper = await archive.takes("销售部/a.pdf", aPdf());
  });
  const revoke = (of: string) =>
    archive.asks("archivist", "POST /files/{number}/void", { params: { number: of }, body: { reason: "客户有误" } });
  const refile = (customer = "乙公司") =>
    archive.asks("archivist", "POST /intake/{id}/confirm", { params: { id: paper }, body: { customer } });
  const onIt = async (of: string) =>
    z
      .array(z.object({ id: z.string() }))
      .parse((await archive.asks("archivist", "GET /files/{number}/holds", { params: { number: of } })).body.items)
      .map(({ id }) => id);

  it("is held on under its new number, and listed with the hold under both", async () => {
    const { id } = (await hold({ on: "customer", customer: CUSTOMER })).body;
    await revoke(first);
    await refile();
    await archive.works();
    expect(await record(second)).toMatchObject({ customer: "乙公司", predecessor: first });
    expect(await onIt(second)).toEqual([id]);
    expect((await show(id)).body.files).toMatchObject({
      items: [
        { number: first, status: "voided", customer: CUSTOMER },
        { number: second, status: "filed", customer: "乙公司" },
      ],
    });
    await archive.tellsOfHolds();
    expect(archive.buckets.of("vault").map(({ legalHold }) => legalHold)).toEqual(ON);
    await lifts(id);
    await archive.tellsOfHolds();
    expect(await onIt(second)).toEqual([]);
    expect(archive.buckets.of("vault").map(({ legalHold }) => legalHold)).toEqual(OFF);
  });

  it("is on one page alone of those of a hold, under each of its numbers, however often it was filed anew and for whom", async () => {
    const { id } = (await hold({ on: "customer", customer: CUSTOMER })).body;
    const pages = async () => {
      const found: string[][] = [];
      for (let cursor: string | undefined; ; ) {
        const { files } = Files.parse((await show(id, "archivist", { limit: "1", ...(cursor && { cursor }) })).body);
        found.push(files.items.map(({ number }) => number));
        if (files.cursor === null) return found;
        cursor = files.cursor;
      }
    };
    await revoke(first);
    await refile(CUSTOMER);
    await archive.works();
    expect(await pages()).toEqual([[first], [second]]);
    await revoke(second);
    await refile();
    await archive.works();
    expect(await pages()).toEqual([[first], [second, "Y2024销售合同003"]]);
  });

  it("is held by what is placed on the voided number at any moment before it has another, and by nothing after", async () => {
    await revoke(first);
    await refile();
    const from = archive.calls;
    await archive.works();
    const calls = archive.calls - from;
    let held = 0;
    for (let call = 1; call <= calls + 1; call++) {
      archive = new FakeArchive();
      paper = await archive.takes("销售部/a.pdf", aPdf());
      await revoke(first);
      await refile();
      let id: unknown;
      let before = false;
      const act = async () => {
        before = (await record(second)) === undefined;
        id = (await hold({ on: "customer", customer: CUSTOMER })).body.id;
      };
      archive.at = { call: archive.calls + call, act, first: true };
      await archive.works();
      if (id === undefined) await act();
      expect([call, await onIt(second)]).toEqual([call, before ? [id] : []]);
      held += before ? 1 : 0;
    }
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(calls + 1);
  });
});
