import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { FiledRecord, FileRecord } from "#shared/domain/catalogue/record.ts";
import { DisposalApplication } from "#shared/domain/disposal/application.ts";
import { concluded, stopped } from "#shared/domain/disposal/executing.ts";
import type { ListedFile } from "#shared/domain/disposal/listed-file.ts";
import { disposalTasksOf } from "#shared/domain/disposal/tasks.ts";
import { DAY } from "#shared/domain/instant.ts";
import { aFiledPaper, NOW } from "../../support/papers.ts";
import { ENV, FakeArchive } from "../fake/archive.ts";

// The archive in memory has set the environment up by now.
const { RecordedDisposals } = await import("#shared/aws/disposals.ts");
const { ListedFiles } = await import("#shared/aws/listed-files.ts");
const { dynamo } = await import("#shared/aws/clients.ts");

const [ONE, TWO, THREE] = ["Y2013销售合同001", "Y2013销售合同002", "Y2013销售合同003"];
const ID = "5b2f8c1e-0d3a-4f6b-8a7c-9e1d2f3a4b5c";
const OTHER = "6b2f8c1e-0d3a-4f6b-8a7c-9e1d2f3a4b5c";

let archive: FakeArchive;
beforeEach(fresh);

/** An archive with three files that are past their periods. */
async function fresh(): Promise<void> {
  archive = new FakeArchive();
  for (const number of [ONE, TWO, THREE]) await file(number);
}

/** How many calls to AWS something takes. */
async function callsOf(act: () => Promise<unknown>): Promise<number> {
  const before = archive.calls;
  await act();
  return archive.calls - before;
}

/** Does something during which the machine dies, at one of its calls to AWS. */
async function dying(call: number, how: "before" | "after", act: () => Promise<unknown>): Promise<void> {
  archive.fails = { call: archive.calls + call, how };
  await act();
  archive.fails = undefined;
}

/** Enters a file of the sales department that is past its period, unless it is said otherwise. */
async function file(number: string, more: Partial<FiledRecord> = {}): Promise<string> {
  const { commit, files } = archive.adapters();
  const { record } = aFiledPaper(number);
  const floor = { lastDay: "2023-12-31", period: "contract_years", from: "合同履行完毕", clause: "AF-18" };
  const retention = {
    ...record.retention,
    term: { kind: "until" as const, lastDay: "2023-12-31", floors: [floor] },
    events: { 合同履行完毕: "2003-06-30" },
    at: { stage: "due" as const, since: NOW },
  };
  const kept = { ...record.kept, lockedUntil: "2024-01-01T00:00:00.000Z" };
  const known = {
    ...record,
    id: `paper of ${number}`,
    number,
    date: "2003-05-06",
    kept,
    retention,
    department: "销售部",
    ...more,
  };
  await commit([files.enter(known)]);
  return number;
}

const propose = (body: object = {}, who = "archivist") =>
  archive.asks(who, "POST /disposal/applications", {
    body: { id: ID, reason: "保管期满，经鉴定无保存价值", files: [ONE, TWO, THREE], ...body },
  });
const to = (what: string, who: string, body?: object) =>
  archive.asks(who, `POST /disposal/applications/{id}/${what}`, { params: { id: ID }, ...(body && { body }) });
const show = (who: string, what = "", query = {}) =>
  archive.asks(who, `GET /disposal/applications/{id}${what}`, { params: { id: ID }, query });
/** Places a lawsuit's hold on a file. */
async function holds(number: string, reason = "纠纷"): Promise<string> {
  const scope = { on: "file", number };
  const body = { scope, ground: "lawsuit", reason, authority: "法院" };
  return Id.parse((await archive.asks("archivist", "POST /holds", { body })).body).id;
}
const approves = (who: string, more: object = {}, except: object = {}) =>
  to("decide", who, { said: { verdict: "approve", except }, ...more });

const disposals = () => new RecordedDisposals(dynamo(), ENV, archive.adapters().trail);
const lists = () => new ListedFiles(dynamo(), ENV);
const application = async (): Promise<DisposalApplication> => {
  const found = await disposals().get(ID);
  if (!found) throw new Error("no such application");
  return found;
};
const rows = async () => Object.fromEntries((await lists().all(ID)).map((row) => [row.number, row.state]));
async function stageOf(number: string): Promise<unknown> {
  const record = await archive.adapters().files.get(number);
  return record?.retention.at;
}
/** A file's record goes on, as another function writes it. */
async function becomes(number: string, change: (record: FileRecord) => FileRecord): Promise<void> {
  const { commit, files } = archive.adapters();
  const before = await files.get(number);
  if (before) await commit([files.change(before, change(before)).write]);
}
const Details = z.object({ details: z.array(z.object({ subject: z.string(), code: z.string() })) });
const Id = z.object({ id: z.string() });
const History = z.object({
  items: z.array(z.object({ userIdentity: z.looseObject({ userName: z.string() }), errorMessage: z.string() })),
});
const wrong = (body: unknown) => Details.parse(body).details.map(({ subject, code }) => `${subject} ${code}`);

/** The application as far as it was approved by both. */
async function approved(): Promise<void> {
  await propose();
  await approves("head");
  await approves("executive");
}

const supervised = { place: "档案室机房", supervisors: ["supervisor"] };

/** The machine, as far as it matters here: every file that was meant is destroyed. */
async function destroyed(): Promise<void> {
  const { commit, files } = archive.adapters();
  const before = await application();
  for (const row of await lists().all(ID)) {
    if (row.state !== "listed") continue;
    const gone: ListedFile = {
      ...row,
      state: "proved",
      ...{ shreddedAt: NOW, irrecoverableFrom: NOW, goneAt: NOW, provedAt: NOW, versions: [], others: [] },
      proof: [{ what: "key", answer: "gone", readable: false, at: NOW }],
    };
    await commit([lists().advance(row, gone)]);
    const record = await files.get(row.number);
    if (record?.status === "filed")
      await becomes(row.number, (each) => ({
        ...each,
        ...{ status: "destroyed", destroyedAt: NOW, application: ID, irrecoverableFrom: NOW },
      }));
  }
  const deed = dispositionDeed("EndDestruction", { function: "conclude" });
  await commit(disposals().advance(before, concluded(before, { destroyed: 3, irrecoverableFrom: NOW }, NOW), deed));
}

describe("an application to destroy", () => {
  it("lists class, count, reason and every file, and each file stands in it (AF-33)", async () => {
    const { status, body } = await propose();
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: "proposed", count: 3, departments: ["销售部"], ground: "expired" });
    expect(body.classes).toEqual([{ class: "Y", className: expect.any(String), count: 3 }]);
    expect(await rows()).toEqual({ [ONE]: "listed", [TWO]: "listed", [THREE]: "listed" });
    expect(await stageOf(ONE)).toEqual({ stage: "proposed", application: ID, wasDue: NOW });
    expect(archive.trail(ONE)).toContain("ProposeFile");
    expect(archive.trail(`disposal/${ID}`)).toEqual(["ProposeDisposal", "ProposeDisposal"]);
  });

  it("is put once under an id of its proposer's own", async () => {
    const [first, again] = [await propose(), await propose()];
    expect(again.body).toEqual(first.body);
    expect((await propose({ reason: "另一个理由" })).body.code).toBe("disposal.id-taken");
    expect((await propose({}, "colleague")).body.code).toBe("disposal.id-taken");
  });

  it("is put though it is sent again before the first answer came", async () => {
    await Promise.all([propose(), propose(), propose()]);
    expect((await propose()).body.state).toBe("proposed");
    expect(await rows()).toEqual({ [ONE]: "listed", [TWO]: "listed", [THREE]: "listed" });
  });

  it("says at once everything that is wrong with any of its files, and takes none (AF-32)", async () => {
    await file("Y2024销售合同004", { retention: { ...aFiledPaper("4").record.retention, at: { stage: "running" } } });
    const ids = [await holds(TWO, "纠纷"), await holds(TWO, "另案")].map((id) => id.slice(0, 8));
    for (const who of ["employee", "head"]) {
      const body = { purpose: "核对付款条件", files: [{ number: TWO }] };
      expect((await archive.asks(who, "POST /requests", { body })).status).toBe(201);
    }
    const { status, body } = await propose({ files: [ONE, TWO, "Y2024销售合同004", "Y2000销售合同999"] });
    expect(status).toBe(400);
    expect(body.code).toBe("disposal.unfit");
    const message = `${TWO}：文件被冻结（冻结号 ${ids.join("、")}），不得销毁。`;
    expect(body.details).toContainEqual({ subject: TWO, code: "disposal.held", message });
    expect(wrong(body)).toEqual([
      ...[`${TWO} disposal.held`, `${TWO} disposal.in-use`],
      "Y2024销售合同004 disposal.not-due",
      "Y2000销售合同999 file.unknown",
    ]);
    expect(await stageOf(ONE)).toMatchObject({ stage: "due" });
  });

  it("takes no file as expired that the vault still locks, and says from when on it would", async () => {
    const { kept } = aFiledPaper("4").record;
    const number = await file("Y2013销售合同004", { kept: { ...kept, lockedUntil: "2099-01-01T00:00:00.000Z" } });
    const { body } = await propose({ files: [ONE, number] });
    expect(body.details).toMatchObject([
      {
        subject: number,
        code: "disposal.locked-longer",
        from: "2099-01-02",
        message: expect.stringContaining("2099-01-02"),
      },
    ]);
    const { body: listed } = await archive.asks("archivist", "GET /disposal/due", {});
    expect(z.array(z.object({ number: z.string(), blocks: z.array(z.unknown()) })).parse(listed.items)).toContainEqual({
      number,
      blocks: [{ by: "lock", until: "2099-01-01T00:00:00.000Z" }],
    });
    expect((await propose({ ground: "no further value", files: [number] })).status).toBe(201);
  });

  it("takes no file that somebody has asked for", async () => {
    const asked = await archive.asks("employee", "POST /requests", {
      body: { purpose: "核对付款条件", files: [{ number: ONE }] },
    });
    expect(asked.status).toBe(201);
    expect(wrong((await propose()).body)).toEqual([`${ONE} disposal.in-use`]);
  });

  it("takes no file that stands in another one", async () => {
    await propose();
    const { body } = await propose({ id: undefined, files: [ONE] }, "colleague");
    expect(wrong(body)).toEqual([`${ONE} file.in-disposal`]);
  });

  it("goes against no law, even before the end of a period that the law demands (AM-17)", async () => {
    const floor = { lastDay: "2040-12-31", period: "legal_years", from: "签订", clause: "AM-17", source: "会计法" };
    const { retention } = aFiledPaper("4").record;
    const term = { kind: "until" as const, lastDay: "2040-12-31", floors: [floor] };
    await file("Y2024销售合同004", { retention: { ...retention, term } });
    const { body } = await propose({ ground: "no further value", files: ["Y2024销售合同004"] });
    expect(wrong(body)).toEqual(["Y2024销售合同004 disposal.law-keeps"]);
  });

  it("may be of all that is due of a class", async () => {
    const { body } = await propose({ files: undefined, due: { class: "Y", department: "销售部" } });
    expect(body).toMatchObject({ state: "proposed", count: 3 });
    const again = (due: object) => propose({ files: undefined, due: { class: "Y", ...due } });
    expect((await again({ department: "销售部" })).body).toEqual(body);
    for (const other of [{}, { department: "财务部" }, { department: "销售部", year: 2013 }])
      expect((await again(other)).body.code).toBe("disposal.id-taken");
    const another = async (due: object) =>
      (await propose({ id: undefined, files: undefined, due: { class: "Y", ...due } })).body;
    expect(await another({})).toMatchObject({ code: "disposal.nothing-due", subject: "Y" });
    expect(await another({ year: 1999 })).toMatchObject({ code: "disposal.nothing-due", subject: "Y 1999" });
    expect(await another({ department: "菜购部" })).toMatchObject({
      ...{ code: "confirm.unknown-department", subject: "菜购部" },
      message: expect.stringContaining("销售部"),
    });
    const long = await propose({ id: undefined, reason: "理".repeat(201) });
    expect(long.body).toMatchObject({ code: "request.invalid", subject: "reason" });
  });

  it("for all of a class leaves out what may not go, each with everything that keeps it, and what somebody leaves out", async () => {
    const four = await file("Y2013销售合同004");
    await file("G2013邮件001", { class: "G" });
    const hold = await holds(TWO);
    const asked = await archive.asks("employee", "POST /requests", {
      body: { purpose: "核对付款条件", files: [{ number: TWO }] },
    });
    const ofClass = { files: undefined, due: { class: "业务合同", without: [four] } };
    const { status, body } = await propose(ofClass);
    expect([status, body.state, body.count]).toEqual([201, "proposed", 2]);
    expect(body.leftOut).toEqual([
      {
        number: TWO,
        blocks: [
          { code: "disposal.held", message: expect.stringContaining(hold.slice(0, 8)) },
          { code: "disposal.in-use", message: expect.stringContaining(String(asked.body.id).slice(0, 8)) },
        ],
      },
      { number: four, blocks: [{ code: "disposal.left-out", message: expect.stringContaining(four) }] },
    ]);
    expect(await rows()).toEqual({ [ONE]: "listed", [THREE]: "listed" });
    for (const number of [TWO, four]) expect(await stageOf(number)).toMatchObject({ stage: "due" });
    expect((await propose(ofClass)).body).toEqual(body);
    expect((await propose({ ...ofClass, due: { class: "Y", without: [ONE] } })).body.code).toBe("disposal.id-taken");
  });

  it("for all of a class is refused where nothing is left, or where what is left out is not due", async () => {
    await archive.asks("archivist", "POST /holds", {
      body: { scope: { on: "query", query: { class: "Y" } }, ground: "audit", reason: "审计", authority: "审计处" },
    });
    const of = (due: object) => propose({ id: undefined, files: undefined, due: { class: "Y", ...due } });
    expect(wrong((await of({})).body)).toEqual([ONE, TWO, THREE].map((number) => `${number} disposal.held`));
    expect((await of({ without: ["Y2013销售合同999"] })).body.code).toBe("disposal.not-listed");
    const out = await of({ without: [ONE, TWO, THREE] });
    expect([out.status, out.body.code]).toEqual([400, "disposal.all-left-out"]);
    expect((await of({ year: 1999 })).body.code).toBe("disposal.nothing-due");
  });

  it("for all of a class that there is not is refused as such, and says which there are", async () => {
    for (const said of ["Q", "y"]) {
      const due = { class: said, without: [ONE] };
      expect(await propose({ id: undefined, files: undefined, due })).toMatchObject({
        status: 400,
        body: { code: "confirm.unknown-class", subject: said, message: expect.stringContaining("Y 业务合同") },
      });
    }
    const left = await file("W2013旧类001", { class: "W" });
    expect((await propose({ files: undefined, due: { class: "W" } })).body).toMatchObject({ count: 1 });
    expect(await stageOf(left)).toMatchObject({ stage: "proposed" });
  });

  it("that is refused is on record with each file that it names, and with who put it", async () => {
    for (const who of ["employee", "supervisor", "auditor"]) expect((await propose({}, who)).status).toBe(403);
    expect((await propose({ files: [ONE, "Y2013销售合同009"] })).status).toBe(400);
    const tried = ["people.not-allowed", "people.not-allowed", "people.officer", "disposal.unfit"];
    const entries = tried.map((code) => `POST /disposal/applications ${code}`);
    expect(archive.trail(ONE).sort()).toEqual(entries.toSorted());
    expect(archive.trail(TWO).sort()).toEqual(entries.slice(0, 3).toSorted());
    expect(archive.trail("person/employee")).toEqual(entries.slice(0, 1));
    const told = await archive.asks("auditor", "GET /files/{number}/history", { params: { number: ONE } });
    const { items } = History.parse(told.body);
    expect(items.map(({ userIdentity, errorMessage }) => [userIdentity.userName, errorMessage])).toEqual(
      expect.arrayContaining([["赵员工", "employee"]]),
    );
  });

  it("is put by a department's head for what is of no further value, of their own department alone", async () => {
    const running = { ...aFiledPaper("4").record.retention, at: { stage: "running" as const } };
    await file("Y2024销售合同004", { retention: running });
    await file("Y2024销售合同005", { retention: running, department: "财务部" });
    const worthless = { ground: "no further value", reason: "业务已转移" };
    expect((await propose({ ...worthless, files: ["Y2024销售合同004"] }, "head")).status).toBe(201);
    const others = await propose({ ...worthless, id: undefined, files: ["Y2024销售合同005"] }, "head");
    const unknown = await propose({ ...worthless, id: undefined, files: ["Y2000销售合同999"] }, "head");
    for (const { status, body } of [others, unknown]) expect([status, body.code]).toEqual([403, "people.not-allowed"]);
  });

  it("is put by a head on no other ground, and one who says none is told to say the ground", async () => {
    const due = { class: "Y" };
    for (const said of [{}, { files: ["Y2000销售合同999"] }, { ground: "expired" }, { files: undefined, due }]) {
      const { status, body } = await propose(said, "head");
      expect([status, body.code]).toEqual([403, "disposal.only-early"]);
      expect(body.message).toContain("请写明缘由（ground）：无保存价值");
    }
    expect(archive.trail(ONE)).toContain("POST /disposal/applications disposal.only-early");
    expect((await propose({}, "employee")).body.code).toBe("people.not-allowed");
  });

  it("of all that is due is a head's of their own department, and not one number of another's is told", async () => {
    const theirs = await file("Y2013销售合同009", { department: "财务部" });
    const worthless = { ground: "no further value", files: undefined };
    for (const due of [
      { class: "Y", department: "财务部" },
      { class: "Y", department: "财务部", without: [theirs] },
    ]) {
      const { status, body } = await propose({ ...worthless, due }, "head");
      expect([status, body.code, body.subject]).toEqual([403, "people.not-allowed", "财务部"]);
    }
    const stray = await propose({ ...worthless, due: { class: "Y", without: [theirs] } }, "head");
    expect(stray.body.code).toBe("disposal.not-listed");
    const put = () => propose({ ...worthless, due: { class: "Y" } }, "head");
    const { body } = await put();
    expect(body).toMatchObject({ state: "proposed", count: 3, departments: ["销售部"], leftOut: [] });
    expect((await put()).body).toEqual(body);
    expect(await stageOf(theirs)).toMatchObject({ stage: "due" });
  });

  it("is seen by those concerned, and by nobody else", async () => {
    await propose();
    for (const who of ["archivist", "colleague", "head", "executive", "auditor"])
      expect((await show(who)).status).toBe(200);
    for (const who of ["employee", "accountant", "supervisor", "security"]) expect((await show(who)).status).toBe(403);
    const listed = await archive.asks("employee", "GET /disposal/applications", {});
    expect(listed.body.items).toEqual([]);
    expect((await archive.asks("head", "GET /disposal/applications", {})).body.items).toHaveLength(1);
  });

  it("shows whoever decides next what those before did not agree to, and how many would go", async () => {
    const keep = { until: "2040-12-31", forGood: false };
    const listed = async () => (await show("executive", "/files")).body.items;
    await propose();
    expect((await show("executive")).body).toMatchObject({ count: 3, going: 3 });
    await approves("head", { keep: { [TWO]: keep } }, { [TWO]: "仍有参考价值" });
    const objection = { reason: "仍有参考价值", by: "钱经理", ...keep };
    const rows = [ONE, TWO, THREE].map((number) => ({ number, objection: number === TWO ? objection : null }));
    expect(await listed()).toMatchObject(rows.map((row) => ({ ...row, state: "listed", stays: null })));
    expect((await show("executive")).body).toMatchObject({ count: 3, going: 2 });
    expect((await archive.asks("head", "GET /disposal/applications", {})).body.items).toMatchObject([
      { count: 3, going: 2 },
    ]);
    await approves("executive");
    expect(await listed()).toMatchObject(rows);
    expect((await show("executive")).body).toMatchObject({ count: 3, going: 2 });
    await to("withdraw", "archivist");
    expect((await show("executive")).body).toMatchObject({ state: "withdrawn", count: 3, going: 0 });
  });

  it("says of what has no last day why: it is kept for good, or its period has not begun", async () => {
    const clause = "AF-18";
    const term = {
      awaiting: { kind: "awaiting", event: "合同履行完毕", clause },
      good: { kind: "for good", appraiseOn: "2040-01-01", clause },
    } as const;
    const { retention } = aFiledPaper("4").record;
    const at = { stage: "running" as const };
    await file("Y2013销售合同004", { retention: { ...retention, term: term.awaiting, at } });
    await file("Y2013销售合同005", { retention: { ...retention, term: term.good, at } });
    await propose({ ground: "no further value", files: ["Y2013销售合同004", "Y2013销售合同005", ONE] });
    expect((await show("head", "/files")).body.items).toMatchObject([
      { number: ONE, lastDay: "2023-12-31", noEnd: null },
      { lastDay: null, noEnd: "awaiting", early: true },
      { lastDay: null, noEnd: "for good", early: true },
    ]);
  });

  it("is found behind those that one may not see", async () => {
    await file("Y2013销售合同004", { department: "财务部" });
    await propose({ id: OTHER, files: [ONE] });
    await archive.tends(1);
    await propose({ files: ["Y2013销售合同004"] });
    const { items, cursor } = (await archive.asks("head", "GET /disposal/applications", { query: { limit: "1" } }))
      .body;
    expect([items, cursor]).toEqual([[expect.objectContaining({ id: OTHER })], null]);
  });
});

describe("the tasks that an application gives", () => {
  const tasks = async (who: string) => (await archive.asks(who, "GET /tasks", {})).body.items;

  it("are its proposer's while it is to be completed, and the archivists' while it is to be carried out", async () => {
    await propose();
    await to("decide", "head", { said: { verdict: "send back", reason: "请核对" } });
    expect(await tasks("archivist")).toMatchObject([{ request: ID, task: "completion", seat: "本人" }]);
    expect(await tasks("colleague")).toEqual([]);
    await to("complete", "archivist", { reason: "已核对" });
    await approves("head");
    await approves("executive");
    for (const who of ["archivist", "colleague"])
      expect(await tasks(who)).toMatchObject([{ request: ID, task: "execution", seat: "档案员", of: 3 }]);
    await to("execute", "colleague", supervised);
    expect(await tasks("archivist")).toEqual([]);
  });
});

describe("the list of applications", () => {
  it("has the newest of all states first, page by page, those of one moment too", async () => {
    await propose();
    const { commit } = archive.adapters();
    const { id: _, ...first } = await application();
    const times = ["05", "03", "04", "04", "04", "01"].map((hour) => `2026-02-01T${hour}:00:00.000Z`);
    for (const [n, proposedAt] of times.entries()) {
      const status = n % 2 === 0 ? ("proposed" as const) : ("refused" as const);
      const one = DisposalApplication.parse({ ...first, id: `0000000${n}`, proposedAt, status });
      await commit(disposals().enter(one, dispositionDeed("ProposeDisposal", { function: "tend" })));
    }
    const read: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await disposals().list({}, { limit: 2, cursor });
      expect(page.items.length).toBeGreaterThan(0);
      read.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(read).toEqual([ID, "00000000", "00000004", "00000003", "00000002", "00000001", "00000005"]);
    await expect(disposals().list({}, { limit: 2, cursor: "e30" })).rejects.toThrow("list.bad-cursor");
  });
});

describe("the list of very large applications", () => {
  it("is read one answer of DynamoDB's of each state at a time: all, the newest first, in pages that may be short", async () => {
    await propose();
    const { id: _, ...first } = await application();
    const written = Array.from({ length: 40 }, (_, n) => {
      const [id, proposedAt] = [`000000${10 + n}`, new Date(Date.parse("2026-02-01") + n * DAY).toISOString()];
      const reason = "大".repeat(80_000);
      archive.tables.put("disposals", { ...first, id, row: "head", proposedAt, status: STATES[n % 2], reason });
      return id;
    });
    const read: string[] = [];
    let cursor: string | undefined;
    do {
      const before = archive.tables.bytesRead;
      const page = await disposals().list({}, { limit: 100, cursor });
      expect(archive.tables.bytesRead - before).toBeLessThanOrEqual(STATES.length * 1024 ** 2);
      expect(page.items.length).toBeGreaterThan(0);
      read.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(read.filter((id) => id !== ID)).toEqual(written.toReversed());
  });
});
const STATES = ["proposed", "refused"];

describe("a crash while an application is put together", () => {
  it("leaves nothing that is not found: put again, or given back by the clock, whatever call it dies at", async () => {
    const calls = await callsOf(propose);
    for (let call = 1; call <= calls; call++)
      for (const how of ["before", "after"] as const) {
        await fresh();
        await dying(call, how, propose);
        const again = await propose();
        expect([call, how, again.body.state]).toEqual([call, how, "proposed"]);
        expect(await rows()).toEqual({ [ONE]: "listed", [TWO]: "listed", [THREE]: "listed" });
      }
    for (let call = 1; call <= calls; call++) {
      await fresh();
      await dying(call, "after", propose);
      await archive.tends(16);
      await archive.tellsOfDisposals();
      const found = await disposals().get(ID);
      const stage = found?.status === "proposed" ? "proposed" : "due";
      for (const number of [ONE, TWO, THREE]) expect([call, await stageOf(number)]).toMatchObject([call, { stage }]);
    }
  });

  it("is not put where a file has changed meanwhile, and gives the others back", async () => {
    const last = await callsOf(propose);
    for (let call = 1; call <= last; call++) {
      await fresh();
      const act = () => becomes(TWO, (record) => ({ ...record, title: "改过" }));
      archive.at = { call: archive.calls + call, act, first: true };
      const { body } = await propose();
      archive.at = undefined;
      await archive.tellsOfDisposals();
      const stage = body.state === "proposed" ? "proposed" : "due";
      for (const number of [ONE, TWO, THREE]) expect([call, await stageOf(number)]).toMatchObject([call, { stage }]);
    }
  });
});

describe("those who decide on an application", () => {
  it("are the head of the department concerned, then the executive, who have it among their tasks (AF-34)", async () => {
    await propose();
    const [task] = z
      .array(z.object({ request: z.string(), task: z.string(), kind: z.string(), of: z.number() }))
      .parse((await archive.asks("head", "GET /tasks", {})).body.items);
    expect(task).toEqual({ request: ID, task: "destruction", kind: "destroy", of: 3 });
    expect((await archive.asks("executive", "GET /tasks", {})).body.items).toEqual([]);
    expect((await approves("executive")).body.code).toBe("approval.not-your-seat");
    expect((await approves("head")).body.state).toBe("proposed");
    expect((await archive.asks("head", "GET /tasks", {})).body.items).toEqual([]);
    const otherwise = await approves("head", {}, { [ONE]: "还要用" });
    expect([otherwise.status, otherwise.body.code]).toEqual([409, "approval.already-decided"]);
    expect((await approves("executive")).body.state).toBe("approved");
    expect((await approves("executive")).body.state).toBe("approved");
  });

  it("are never its proposer", async () => {
    const running = { ...aFiledPaper("4").record.retention, at: { stage: "running" as const } };
    await file("Y2024销售合同004", { retention: running });
    await propose({ ground: "no further value", files: ["Y2024销售合同004"] }, "head");
    expect((await approves("head")).body.code).toBe("approval.own-request");
  });

  it("may refuse single files, and have them kept longer: they go back, on record (续存)", async () => {
    await propose();
    const keep = { [TWO]: { until: "2030-12-31", forGood: false } };
    await approves("head", { keep }, { [TWO]: "仍有参考价值", [THREE]: "未结清" });
    expect(await stageOf(TWO)).toMatchObject({ stage: "proposed" });
    await approves("executive");
    await archive.tellsOfDisposals();
    expect(await rows()).toEqual({ [ONE]: "listed", [TWO]: "kept", [THREE]: "kept" });
    const record = await archive.adapters().files.get(TWO);
    expect(record?.retention).toMatchObject({
      at: { stage: "running" },
      extended: [{ until: "2030-12-31", forGood: false, reason: "仍有参考价值", by: { subject: "head" } }],
    });
    expect(await stageOf(THREE)).toEqual({ stage: "due", since: NOW });
    expect([archive.trail(TWO).at(-1), archive.trail(THREE).at(-1)]).toEqual(["KeepLonger", "ReleaseFile"]);
    await archive.tellsOfDisposals();
    expect(archive.trail(TWO).filter((event) => event === "KeepLonger")).toHaveLength(1);
  });

  it("say until when a file is kept only of what they refuse, and of days to come", async () => {
    await propose();
    const decide = (keep: object, except = {}) => approves("head", { keep }, except);
    const later = { until: "2030-12-31", forGood: false };
    expect((await decide({ [ONE]: later })).body.code).toBe("disposal.keep-not-refused");
    const beyond = { [ONE]: { until: "9999-12-31", forGood: false } };
    expect((await decide(beyond, { [ONE]: "留" })).status).toBe(400);
    const past = { [ONE]: { until: "2020-12-31", forGood: false } };
    expect((await decide(past, { [ONE]: "留" })).body.code).toBe("disposal.keep-past");
  });

  it("is shown on whose word a file's end is as it is: who dated what it counts from, took off a mark, confirmed it", async () => {
    const told = (name: string) => ({ by: { subject: name, name }, at: NOW });
    const customer = "甲公司";
    await becomes(ONE, (record) => ({
      ...{ ...record, customer },
      retention: {
        ...record.retention,
        events: { 合同履行完毕: "2024-03-20" },
        dated: { 合同履行完毕: told("档案员甲") },
        confirmed: { ...told("档案员乙"), reason: "约定已解除", lastDay: "2023-12-31" },
      },
    }));
    const marks = { params: { customer }, body: { mark: "重要客户" } };
    await archive.asks("archivist", "POST /customers/{customer}/marks", marks);
    const off = { ...marks, body: { ...marks.body, holds: false } };
    await archive.asks("colleague", "POST /customers/{customer}/marks", off);
    await propose();
    expect((await show("head", "/files")).body.items).toMatchObject([
      {
        number: ONE,
        words: [
          { said: "dated", what: "合同履行完毕", on: "2024-03-20", of: "file", by: "档案员甲", at: NOW },
          { said: "unmarked", what: "重要客户", of: "customer", by: "档案员乙" },
          { said: "shortened", what: "约定已解除", on: "2023-12-31", by: "档案员乙" },
        ],
      },
      { number: TWO, words: [] },
      { number: THREE, words: [] },
    ]);
  });

  it("is shown so anew once it was completed: what was said of a file meanwhile, and its end by now", async () => {
    const told = (name: string) => ({ by: { subject: name, name }, at: NOW });
    await propose();
    await to("decide", "head", { said: { verdict: "send back", reason: "请核对" } });
    await becomes(ONE, (record) => ({
      ...{ ...record, predecessor: "Y2013销售合同000" },
      retention: {
        ...record.retention,
        ...(record.retention.term.kind === "until" && { term: { ...record.retention.term, lastDay: "2022-12-31" } }),
        refiled: told("档案员甲"),
        settled: {
          ...{ ...told("档案员乙"), reason: "诉讼时效", lastDay: "2022-12-31" },
          between: { ceiling: "2022-12-31", floor: "2023-12-31" },
        },
      },
    }));
    expect((await show("head", "/files")).body.items).toMatchObject([{ words: [] }, {}, {}]);
    await to("complete", "archivist", { reason: "已核对", without: [THREE] });
    expect((await show("head", "/files")).body.items).toMatchObject([
      {
        ...{ number: ONE, lastDay: "2022-12-31" },
        words: [
          { said: "refiled", what: "Y2013销售合同000", by: "档案员甲" },
          { said: "settled", what: "诉讼时效", on: "2022-12-31", by: "档案员乙" },
        ],
      },
      { number: TWO, words: [] },
      { number: THREE, words: [] },
    ]);
    expect((await lists().all(ID)).map(({ rev }) => rev)).toEqual([2, 1, 1]);
  });

  it("lets the head of a department refuse single files of their own, and nobody else's", async () => {
    await becomes(TWO, (record) => ({ ...record, department: "财务部" }));
    archive.enters({ ...archive.person("accountant"), post: "财务部经理" });
    await propose();
    const not = (number: string, who: string) => approves(who, {}, { [number]: "仍有用" });
    expect(await not(TWO, "head")).toMatchObject({ status: 403, body: { code: "disposal.not-theirs", subject: TWO } });
    expect(await not(ONE, "accountant")).toMatchObject({ status: 403, body: { code: "disposal.not-theirs" } });
    expect((await not(TWO, "accountant")).status).toBe(200);
    expect((await not(ONE, "head")).status).toBe(200);
    expect((await not(THREE, "executive")).body).toMatchObject({ state: "refused" });
  });

  it("may refuse all of it: every file goes back", async () => {
    await propose();
    await to("decide", "head", { said: { verdict: "refuse", reason: "尚有争议" } });
    await archive.tellsOfDisposals();
    expect(await rows()).toEqual({ [ONE]: "kept", [TWO]: "kept", [THREE]: "kept" });
    expect(await stageOf(ONE)).toEqual({ stage: "due", since: NOW });
    expect((await show("archivist", "/files")).body.items).toMatchObject([
      { number: ONE, state: "kept", stays: { reason: "尚有争议", by: "钱经理" } },
      { number: TWO },
      { number: THREE },
    ]);
  });

  it("may send it back: completed without some files it is decided anew, and those go back", async () => {
    await propose();
    await to("decide", "head", { said: { verdict: "send back", reason: "请核对第二份" } });
    expect((await to("complete", "colleague", { reason: "已核对" })).status).toBe(403);
    expect((await to("complete", "archivist", { reason: "已核对", without: ["Y1"] })).body.code).toBe(
      "disposal.not-listed",
    );
    const { body } = await to("complete", "archivist", { reason: "已核对，去掉一份", without: [TWO] });
    expect(body).toMatchObject({ state: "proposed", count: 2, reason: "已核对，去掉一份" });
    await archive.tellsOfDisposals();
    expect(await rows()).toEqual({ [ONE]: "listed", [TWO]: "kept", [THREE]: "listed" });
    expect(await stageOf(TWO)).toMatchObject({ stage: "due" });
    await approves("head");
    expect((await approves("executive")).body.state).toBe("approved");
  });

  it("have it asked of those above where it is overdue", async () => {
    await propose();
    await archive.tends(60 * 24 * 14);
    expect(archive.trail(`disposal/${ID}`).at(-1)).toBe("EscalateDisposal");
    expect((await archive.asks("executive", "GET /tasks", {})).body.items).toEqual([]);
  });
});

describe("files that stay, of which the stream told nobody", () => {
  const unbrought = () => archive.tables.rows("disposals").filter((row) => row.unbrought !== undefined).length;
  const keep = { [TWO]: { until: "2030-12-31", forGood: false } };
  /** Both have decided, one file is to be kept longer, and every change that told of it is lost. */
  async function lost(): Promise<void> {
    await propose();
    await approves("head", { keep }, { [TWO]: "仍有参考价值", [THREE]: "未结清" });
    await approves("executive");
    archive.losesChangesOfDisposals();
  }
  const brought = async () => ({ rows: await rows(), stages: [await stageOf(TWO), await stageOf(THREE)] });
  const AS_DECIDED = {
    rows: { [ONE]: "listed", [TWO]: "kept", [THREE]: "kept" },
    stages: [{ stage: "running" }, { stage: "due", since: NOW }],
  };

  it("are brought along by the clock, once however often it comes round", async () => {
    await lost();
    expect(await stageOf(TWO)).toMatchObject({ stage: "proposed" });
    for (let night = 1; night <= 3; night++) {
      await archive.looksForUnbrought();
      expect([night, await brought()]).toEqual([night, AS_DECIDED]);
    }
    expect(unbrought()).toBe(0);
    for (const [number, event] of [
      [TWO, "KeepLonger"],
      [THREE, "ReleaseFile"],
    ] as const)
      expect(archive.trail(number).filter((each) => each === event)).toHaveLength(1);
    await archive.tellsOfDisposals();
    expect(await brought()).toEqual(AS_DECIDED);
  });

  it("are looked for nowhere where none stays, or all were brought along as the stream told of it", async () => {
    await propose();
    expect(unbrought()).toBe(0);
    await approves("head", {}, { [TWO]: "留" });
    expect(unbrought()).toBe(0);
    await approves("executive");
    expect(unbrought()).toBe(1);
    await archive.tellsOfDisposals();
    expect(unbrought()).toBe(0);
    expect(await callsOf(() => archive.looksForUnbrought())).toBe(1);
  });

  it("come back whatever came to nothing: refused, taken back, dropped at completion, given up half put together", async () => {
    const ways: Record<string, () => Promise<unknown>> = {
      refused: () => propose().then(() => to("decide", "head", { said: { verdict: "refuse", reason: "尚有争议" } })),
      "taken back": () => propose().then(() => to("withdraw", "archivist")),
      dropped: async () => {
        await propose();
        await to("decide", "head", { said: { verdict: "send back", reason: "请核对" } });
        await to("complete", "archivist", { reason: "已核对", without: [TWO] });
      },
      "given up": async () => {
        await dying(await callsUntilEntered(), "after", propose);
        await archive.tends(16);
      },
    };
    for (const [way, act] of Object.entries(ways)) {
      await fresh();
      await act();
      archive.losesChangesOfDisposals();
      expect([way, await stageOf(TWO)]).toMatchObject([way, { stage: "proposed" }]);
      await archive.looksForUnbrought();
      expect([way, await stageOf(TWO), unbrought()]).toEqual([way, { stage: "due", since: NOW }, 0]);
    }
  });

  it("are brought along by the next night where one dies over them, at whichever call, or something changes meanwhile", async () => {
    await lost();
    const calls = await callsOf(() => archive.looksForUnbrought());
    for (let call = 1; call <= calls; call++) {
      await fresh();
      await lost();
      const looks = () => archive.looksForUnbrought().catch(() => undefined);
      await dying(call, call % 2 === 0 ? "before" : "after", looks);
      await archive.looksForUnbrought();
      expect([call, await brought(), unbrought()]).toEqual([call, AS_DECIDED, 0]);
      await fresh();
      await lost();
      const act = () => to("withdraw", "archivist").then(() => undefined);
      archive.at = { call: archive.calls + call, act, first: true };
      await archive.looksForUnbrought();
      archive.at = undefined;
      await archive.looksForUnbrought();
      expect([call, await stageOf(ONE), await brought(), unbrought()]).toEqual([
        call,
        { stage: "due", since: NOW },
        { ...AS_DECIDED, rows: { ...AS_DECIDED.rows, [ONE]: "kept" } },
        0,
      ]);
    }
  });

  /** At which call of a proposal its files stand in it, and nobody is asked yet. */
  async function callsUntilEntered(): Promise<number> {
    const calls = await callsOf(propose);
    for (let call = 1; call <= calls; call++) {
      await fresh();
      await dying(call, "after", propose);
      const { status } = (await disposals().get(ID)) ?? {};
      if (status === "drafted" && Object.keys(await rows()).length === 3) {
        await fresh();
        return call;
      }
    }
    throw new Error("no call leaves it half put together");
  }
});

describe("an application that is taken back", () => {
  it("gives its files back; by its proposer, or by an archivist once they have left", async () => {
    await propose();
    expect((await to("withdraw", "colleague")).body.code).toBe("approval.not-asker");
    archive.enters({ ...archive.person("archivist"), active: false });
    expect((await to("withdraw", "colleague")).body.state).toBe("withdrawn");
    await archive.tellsOfDisposals();
    expect(await stageOf(ONE)).toEqual({ stage: "due", since: NOW });
  });

  it("is so by an archivist in its proposer's place while it waits for that one alone to complete it, on record", async () => {
    await propose();
    await to("decide", "head", { said: { verdict: "send back", reason: "请核对" } });
    expect((await to("withdraw", "head")).status).toBe(403);
    for (const _ of ["once", "and once more"])
      expect((await to("withdraw", "colleague")).body).toMatchObject({ state: "withdrawn" });
    expect(archive.trail(`disposal/${ID}`).filter((event) => event === "WithdrawDisposal")).toHaveLength(1);
    const entry = archive.tables.rows("audit").find(({ eventName }) => eventName === "WithdrawDisposal");
    expect(entry).toMatchObject({
      ...{ userIdentity: { principalId: "colleague" }, requestParameters: { for: { subject: "archivist" } } },
    });
    expect((await archive.asks("archivist", "GET /tasks", {})).body.items).toEqual([]);
    await archive.tellsOfDisposals();
    expect(await stageOf(ONE)).toEqual({ stage: "due", since: NOW });
    expect((await propose({ id: OTHER }, "colleague")).body.state).toBe("proposed");
  });

  it("is so where its proposer became an officer, who does no archive work; not where only their training has run out", async () => {
    for (const put of [propose, approved]) {
      await fresh();
      await put();
      const untrained = { ...archive.person("archivist"), training: undefined };
      archive.enters(untrained);
      expect((await to("withdraw", "colleague")).body.code).toBe("approval.not-asker");
      archive.enters({ ...untrained, roles: ["archivist", "system officer"] });
      expect((await to("withdraw", "archivist")).status).toBe(403);
      expect((await to("withdraw", "colleague")).body).toMatchObject({ state: "withdrawn" });
    }
  });

  it("may be approved already, until its destruction begins", async () => {
    await approved();
    expect((await to("withdraw", "archivist")).body.state).toBe("withdrawn");
    expect((await to("withdraw", "archivist")).body.state).toBe("withdrawn");
    await archive.tellsOfDisposals();
    expect(await stageOf(ONE)).toEqual({ stage: "due", since: NOW });
    expect((await to("execute", "archivist", supervised)).body.code).toBe("disposal.not-approved");
    await propose({ id: OTHER });
    const put = { params: { id: OTHER } };
    const body = { said: { verdict: "approve", except: {} } };
    for (const who of ["head", "executive"])
      await archive.asks(who, "POST /disposal/applications/{id}/decide", { ...put, body });
    await archive.asks("archivist", "POST /disposal/applications/{id}/execute", { ...put, body: supervised });
    const late = await archive.asks("archivist", "POST /disposal/applications/{id}/withdraw", put);
    expect(late.body.code).toBe("approval.closed");
  });
});

describe("the execution of what was approved", () => {
  it("is rehearsed first: what would go, what keeps a file, from when on it is irrecoverable", async () => {
    await approved();
    await holds(TWO);
    const { status, body } = await show("archivist", "/rehearsal");
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      { number: ONE, goes: true, blocks: [], passesOver: false },
      { number: TWO, goes: false, blocks: [{ code: "disposal.held" }] },
      { number: THREE, goes: true },
    ]);
    expect(body.irrecoverableFrom).toBe(new Date(Date.parse(NOW) + 35 * 24 * 60 * 60 * 1000).toISOString());
    for (const who of ["auditor", "employee", "accountant"]) expect((await show(who, "/rehearsal")).status).toBe(403);
  });

  it("is rehearsed with every hold that keeps a file (AF-32)", async () => {
    await approved();
    const ids = [await holds(TWO), await holds(TWO, "另一起诉讼")];
    const { items } = (await show("archivist", "/rehearsal")).body;
    const named = expect.stringMatching(new RegExp(`（冻结号 ${ids.map((id) => id.slice(0, 8)).join("、")}）`));
    expect(items).toMatchObject([{}, { number: TWO, blocks: [{ code: "disposal.held", message: named }] }, {}]);
  });

  it("is rehearsed by whoever decides on it before they decide: what would go as it is said so far", async () => {
    await propose();
    await holds(TWO);
    await approves("head", { keep: { [THREE]: { until: "2040-12-31", forGood: false } } }, { [THREE]: "仍有参考价值" });
    for (const who of ["head", "executive"])
      expect((await show(who, "/rehearsal")).body.items).toMatchObject([
        { number: ONE, goes: true, blocks: [], stays: null },
        { number: TWO, goes: false, blocks: [{ code: "disposal.held" }], stays: null },
        { number: THREE, goes: false, stays: { reason: "仍有参考价值", by: "钱经理", until: "2040-12-31" } },
      ]);
    expect((await to("execute", "archivist", supervised)).body.code).toBe("disposal.not-approved");
  });

  it("is not begun where nothing of it can go now: the approvals stay, and it goes once anything may (AF-32)", async () => {
    await approved();
    const [id] = [await holds(ONE), await holds(TWO), await holds(THREE)];
    const { status, body } = await to("execute", "archivist", supervised);
    expect([status, body.code]).toEqual([409, "disposal.nothing-goes"]);
    expect(body.message).toContain("预演");
    expect([(await application()).status, archive.destruction.started]).toEqual(["approved", []]);
    await archive.asks("colleague", "POST /holds/{id}/lift", {
      params: { id },
      body: { reason: "结案", authority: "法院" },
    });
    expect((await to("execute", "archivist", supervised)).body).toMatchObject({ state: "destroying" });
    expect(archive.destruction.started).toEqual([`${ID}-1`]);
  });

  it("waits for the approval, and for supervisors who are here today and have no other part in it (AF-36)", async () => {
    await propose();
    expect((await to("execute", "archivist", supervised)).body.code).toBe("disposal.not-approved");
    await approves("head");
    await approves("executive");
    const named = (...supervisors: string[]) => to("execute", "archivist", { ...supervised, supervisors });
    expect((await named("employee")).body.code).toBe("disposal.no-supervisor");
    expect((await named("nobody")).body.code).toBe("people.no-such-person");
    const present = archive.person("supervisor");
    archive.enters({ ...present, absences: [{ from: "2026-03-01", to: "2026-03-31" }] });
    expect((await named("supervisor")).body.code).toBe("disposal.supervisor-away");
    archive.enters(present);
    for (const who of ["archivist", "head", "executive"])
      archive.enters({ ...archive.person(who), roles: [...archive.person(who).roles, "supervisor"] });
    for (const who of ["archivist", "head", "executive"])
      expect([who, (await named(who)).body.code]).toEqual([who, "disposal.supervisor-apart"]);
    expect(archive.destruction.started).toEqual([]);
  });

  it.each([
    ["was never trained", { training: undefined }],
    ["is an officer as well, who does no archive work", { roles: ["supervisor" as const, "system officer" as const] }],
  ])("is not watched by one who %s, and so could neither look nor sign (AF-36)", async (_, more) => {
    await approved();
    archive.enters({ ...archive.person("supervisor"), ...more });
    const { status, body } = await to("execute", "colleague", supervised);
    expect([status, body.code, body.subject]).toEqual([400, "disposal.supervisor-barred", "周监销"]);
    expect([(await application()).status, archive.destruction.started]).toEqual(["approved", []]);
  });

  it("starts the machine once, however often it is asked, and whoever dies over it", async () => {
    await approved();
    const calls = await callsOf(async () =>
      expect((await to("execute", "archivist", supervised)).body).toMatchObject({
        state: "destroying",
        execution: {
          executor: "档案员甲",
          place: "档案室机房",
          method: "销毁密钥并删除全部副本",
          run: 1,
          toDestroy: 3,
        },
      }),
    );
    await to("execute", "archivist", supervised);
    expect(archive.destruction.started).toEqual([`${ID}-1`]);
    for (let call = 1; call <= calls; call++) {
      await fresh();
      await approved();
      await dying(call, "after", () => to("execute", "archivist", supervised));
      if (call % 2 === 0) await to("execute", "archivist", supervised);
      else await archive.tends();
      const { status } = await application();
      expect([call, archive.destruction.started]).toEqual([call, status === "destroying" ? [`${ID}-1`] : []]);
    }
  });

  it("is stopped by the clock where its run ended without a word, and can be gone on with", async () => {
    await approved();
    await to("execute", "archivist", supervised);
    await archive.tends(60);
    expect((await application()).status).toBe("destroying");
    archive.destruction.ended.set(`${ID}-1`, "ABORTED");
    await archive.tends(60);
    expect((await show("archivist")).body).toMatchObject({
      state: "stopped",
      stop: { code: "disposal.interrupted", subject: "ABORTED" },
    });
    expect(archive.trail(`disposal/${ID}`).at(-1)).toBe("StopDestruction");
    expect((await to("resume", "archivist")).body).toMatchObject({ state: "destroying", execution: { run: 2 } });
    await archive.tends(60);
    expect((await application()).status).toBe("destroying");
  });

  const stop = { code: "disposal.replica-lags", subject: ONE } as const;
  async function stops(): Promise<void> {
    await approved();
    await to("execute", "archivist", supervised);
    const { commit } = archive.adapters();
    const before = await application();
    const deed = dispositionDeed("StopDestruction", { function: "conclude" });
    await commit(disposals().advance(before, stopped(before, stop, NOW), deed));
  }

  it("is begun in other words by nobody once it was begun: none of them is passed over (AF-35)", async () => {
    await approved();
    await to("execute", "archivist", { ...supervised, method: "消磁" });
    expect((await to("execute", "archivist", { ...supervised, method: "消磁" })).body.state).toBe("destroying");
    archive.enters({ ...archive.person("accountant"), roles: ["supervisor"] });
    const others = {
      "another method": { method: "粉碎" },
      "the usual method": { method: undefined },
      "another place": { method: "消磁", place: "别处" },
      "other supervisors": { method: "消磁", supervisors: ["supervisor", "accountant"] },
    };
    for (const [which, other] of Object.entries(others)) {
      const { status, body } = await to("execute", "archivist", { ...supervised, ...other });
      expect([which, status, body.code]).toEqual([which, 409, "disposal.not-approved"]);
    }
    expect(await application()).toMatchObject({ method: "消磁", place: "档案室机房", run: 1 });
    expect(archive.destruction.started).toEqual([`${ID}-1`]);
  });

  it("is gone on with by another run once it stopped, not by who supervises", async () => {
    await stops();
    expect((await show("archivist")).body).toMatchObject({ state: "stopped", stop });
    expect((await to("resume", "supervisor")).status).toBe(403);
    archive.enters({ ...archive.person("supervisor"), roles: ["supervisor", "archivist"] });
    expect((await to("resume", "supervisor")).body.code).toBe("disposal.supervisor-apart");
    expect(await application()).toMatchObject({ status: "stopped", run: 1 });
    expect((await to("resume", "colleague")).body).toMatchObject({ state: "destroying", execution: { run: 2 } });
    expect(archive.destruction.started).toEqual([`${ID}-1`, `${ID}-2`]);
  });

  it("is given up once it stopped, by a last run that is started once, whoever dies over it", async () => {
    await stops();
    const over = { reason: "审计要求保留" };
    expect((await to("give-up", "supervisor", over)).status).toBe(403);
    const calls = await callsOf(async () =>
      expect((await to("give-up", "colleague", over)).body).toMatchObject({
        ...{ state: "destroying", execution: { run: 2, givenUp: { name: "档案员乙", ...over }, resumed: [] } },
      }),
    );
    expect(archive.trail(`disposal/${ID}`)).toContain("GiveUpDestruction");
    for (let call = 1; call <= calls; call++) {
      await fresh();
      await stops();
      await dying(call, "after", () => to("give-up", "colleague", over));
      expect((await to("give-up", "colleague", over)).body.execution).toMatchObject({ run: 2, givenUp: over });
      expect([call, archive.destruction.started]).toEqual([call, [`${ID}-1`, `${ID}-2`]]);
    }
    const { items } = (await show("archivist", "/rehearsal")).body;
    expect(items).toMatchObject(
      [ONE, TWO, THREE].map((number) => ({ number, blocks: [{ code: "disposal.given-up" }] })),
    );
  });

  it("waits among the archivists' tasks where it stopped, until somebody sees to it", async () => {
    await approved();
    await to("execute", "archivist", supervised);
    const tasks = async (who: string) => (await archive.asks(who, "GET /tasks", {})).body.items;
    await archive.tends(60);
    expect(await tasks("archivist")).toEqual([]);
    archive.destruction.ended.set(`${ID}-1`, "TIMED_OUT");
    await archive.tends(60);
    for (const who of ["archivist", "colleague"])
      expect(await tasks(who)).toMatchObject([{ request: ID, task: "stoppage", seat: "档案员", of: 3 }]);
    expect(await tasks("supervisor")).toEqual([]);
    await to("resume", "colleague");
    expect(await tasks("archivist")).toEqual([]);
  });

  it("names its supervisors by their accounts as well, of those who are here", async () => {
    await approved();
    archive.enters({ ...archive.person("supervisor"), username: "zhou" });
    archive.enters({ ...archive.person("leaver"), username: "zhou" });
    const { body } = await to("execute", "archivist", { ...supervised, supervisors: ["zhou", "supervisor"] });
    expect(body).toMatchObject({ state: "destroying", execution: { supervisors: ["周监销"] } });
    await to("execute", "archivist", { ...supervised, supervisors: ["zhou"] });
    expect(archive.destruction.started).toEqual([`${ID}-1`]);
  });
});

describe("a supervisor who cannot sign any more", () => {
  const instead = { instead: "supervisor", supervisor: "accountant", reason: "已调离" };
  beforeEach(ready);

  /** It is destroyed, and its supervisor has sampled; an accountant may watch as well. */
  async function ready(): Promise<void> {
    archive.enters({ ...archive.person("accountant"), roles: ["supervisor"], username: "li" });
    await approved();
    await to("execute", "archivist", supervised);
    await destroyed();
    await to("samples", "supervisor", { numbers: [ONE] });
  }

  it("is replaced by an archivist with a reason, on record; the other one samples and signs, as ever (AF-36)", async () => {
    expect((await to("replace-supervisor", "archivist", instead)).body.code).toBe("disposal.still-supervises");
    archive.enters({ ...archive.person("supervisor"), active: false });
    expect((await to("replace-supervisor", "head", instead)).status).toBe(403);
    const { body } = await to("replace-supervisor", "colleague", { ...instead, supervisor: "li" });
    expect(body).toMatchObject({
      ...{ state: "erased", samples: [{ number: ONE, by: "周监销" }] },
      execution: {
        supervisors: ["李财务"],
        replaced: [{ instead: "周监销", supervisor: "李财务", by: "档案员乙", reason: "已调离" }],
      },
    });
    expect((await to("replace-supervisor", "colleague", instead)).body.rev).toBe(body.rev);
    const entry = archive.tables.rows("audit").find(({ eventName }) => eventName === "ReplaceSupervisor");
    expect(entry?.requestParameters).toMatchObject({
      ...{ instead: { subject: "supervisor" }, supervisor: { subject: "accountant" }, reason: "已调离" },
    });
    const tasks = async (who: string) => (await archive.asks(who, "GET /tasks", {})).body.items;
    expect(await tasks("accountant")).toMatchObject([{ request: ID, task: "supervision" }]);
    const paper = { place: "碎纸间", on: "2026-03-02", executedBy: ["档案员甲"], watchedBy: ["李财务"] };
    await to("paper", "archivist", paper);
    expect((await to("sign", "accountant", { finding: "均不可读" })).body.code).toBe("disposal.not-sampled");
    await to("samples", "accountant", { numbers: [TWO] });
    expect((await to("sign", "accountant", { finding: "均不可读" })).body).toMatchObject({
      ...{ state: "signed", signatures: [{ name: "李财务", sampled: [TWO] }] },
    });
  });

  it("who is away today signs no more once they are replaced, though they come back", async () => {
    archive.enters({ ...archive.person("supervisor"), absences: [{ from: "2026-03-01", to: "2026-03-31" }] });
    expect((await to("replace-supervisor", "archivist", instead)).status).toBe(200);
    for (const [what, body] of [
      ["sign", { finding: "均不可读" }],
      ["samples", { numbers: [TWO] }],
    ] as const)
      expect((await to(what, "supervisor", body)).status).toBe(403);
  });

  it("became an officer, and is replaced; where their training has run out they are trained anew instead", async () => {
    const untrained = { ...archive.person("supervisor"), training: undefined };
    archive.enters(untrained);
    expect((await to("sign", "supervisor", { finding: "均不可读" })).body.code).toBe("people.not-trained");
    const { body } = await to("replace-supervisor", "archivist", instead);
    expect(body).toMatchObject({ code: "disposal.still-supervises", message: expect.stringContaining("补训") });
    archive.enters({ ...untrained, roles: ["supervisor", "security officer"] });
    expect((await to("sign", "supervisor", { finding: "均不可读" })).status).toBe(403);
    expect((await to("replace-supervisor", "archivist", instead)).body).toMatchObject({
      execution: { supervisors: ["李财务"] },
    });
  });

  it("is not replaced where they come back, or the other one leaves, at the very moment", async () => {
    const away = { ...archive.person("supervisor"), absences: [{ from: "2026-03-01", to: "2026-03-31" }] };
    archive.enters(away);
    const last = await callsOf(() => to("replace-supervisor", "archivist", instead));
    for (const change of [
      { ...away, absences: [], rev: away.rev + 1 },
      { ...archive.person("accountant"), active: false, rev: 2 },
    ]) {
      await fresh();
      await ready();
      archive.enters(away);
      archive.at = { call: archive.calls + last, act: async () => archive.enters(change), first: true };
      const { body } = await to("replace-supervisor", "archivist", instead);
      expect([change.subject, body.code]).toEqual([change.subject, "request.overtaken"]);
      expect(await application()).toMatchObject({ supervisors: [{ subject: "supervisor" }], replaced: [] });
    }
  });
});

describe("what was destroyed", () => {
  beforeEach(async () => {
    await approved();
    await to("execute", "archivist", supervised);
    await destroyed();
  });

  const paper = { place: "碎纸间", on: "2026-03-02", executedBy: ["档案员甲"], watchedBy: ["周监销"] };

  it("waits for its supervisor among their tasks, and for nobody else, until they have signed", async () => {
    for (const task of disposalTasksOf(await application())) archive.tables.put("tasks", task);
    const tasks = async (who: string) => (await archive.asks(who, "GET /tasks", {})).body.items;
    expect(await tasks("supervisor")).toMatchObject([{ request: ID, task: "supervision", seat: "本人", of: 3 }]);
    expect(await tasks("archivist")).toEqual([]);
    await to("paper", "archivist", paper);
    await to("samples", "supervisor", { numbers: [ONE] });
    await to("sign", "supervisor", { finding: "均不可读" });
    expect(await tasks("supervisor")).toEqual([]);
  });

  it("is sampled once each, however often it is named", async () => {
    const { body } = await to("samples", "supervisor", { numbers: [ONE, ONE] });
    expect(body.samples).toHaveLength(1);
  });

  it("is signed for by its supervisor, who has tried to read some of it, once its paper is gone as well (AF-35, AF-36)", async () => {
    expect((await to("sign", "supervisor", { finding: "均不可读" })).body.code).toBe("disposal.not-sampled");
    expect((await to("samples", "archivist", { numbers: [ONE] })).status).toBe(403);
    const sampled = await to("samples", "supervisor", { numbers: [ONE, TWO] });
    expect(sampled.body.samples).toMatchObject([
      { number: ONE, by: "周监销", attempts: [{ answer: "gone", readable: false }] },
      { number: TWO },
    ]);
    expect((await to("sign", "supervisor", { finding: "均不可读" })).body.code).toBe("disposal.no-paper");
    const recorded = await to("paper", "archivist", paper);
    expect(recorded.body.paper).toMatchObject({ method: "粉碎或焚烧", recordedBy: "档案员甲" });
    const { body } = await to("sign", "supervisor", { finding: "均不可读" });
    expect(body).toMatchObject({ state: "signed", signatures: [{ name: "周监销", sampled: [ONE, TWO] }] });
    expect((await to("sign", "supervisor", { finding: "均不可读" })).body.state).toBe("signed");
    const shown = (await show("supervisor")).body;
    expect(shown).toMatchObject({ samples: sampled.body.samples, signatures: [{ sampled: [ONE, TWO] }] });
    // Sent once more by who proposed it, it is answered as it is by now.
    expect((await propose()).body).toMatchObject({ samples: sampled.body.samples });
    const [head] = archive.tables.rows("disposals").filter(({ row }) => row === "head");
    expect(head).toMatchObject({ samples: [], signatures: [{ sampled: [] }] });
    const done = archive.trail(`disposal/${ID}`).filter((event) => !event.includes(" "));
    expect(done.slice(-3)).toEqual(["SampleDestroyed", "RecordPaper", "SignDestruction"]);
  });

  it("waits for each of two who watch and are called the same, and says so, until both have signed (AF-36)", async () => {
    await fresh();
    archive.enters({ ...archive.person("accountant"), roles: ["supervisor"], name: "周监销" });
    await approved();
    await to("execute", "archivist", { ...supervised, supervisors: ["supervisor", "accountant"] });
    expect((await show("archivist")).body.unsigned).toEqual([]);
    await destroyed();
    await to("paper", "archivist", paper);
    expect((await show("archivist")).body.unsigned).toEqual(["周监销", "周监销"]);
    for (const [who, left] of [["supervisor", ["周监销"]] as const, ["accountant", []] as const]) {
      await to("samples", who, { numbers: [ONE] });
      expect((await to("sign", who, { finding: "均不可读" })).body.unsigned).toEqual(left);
    }
  });

  it("is not signed for where a sample could be read", async () => {
    await to("paper", "archivist", paper);
    archive.destruction.readable = true;
    await to("samples", "supervisor", { numbers: [ONE] });
    expect((await to("sign", "supervisor", { finding: "可读" })).body.code).toBe("disposal.still-readable");
    archive.destruction.readable = false;
    await to("samples", "supervisor", { numbers: [ONE] });
    expect((await to("sign", "supervisor", { finding: "均不可读" })).body.state).toBe("signed");
    const asked = archive.tables
      .rows("audit")
      .filter(({ eventName }) => eventName === "SampleDestroyed")
      .map(({ requestParameters }) => requestParameters);
    expect(asked).toMatchObject([{ readable: [ONE] }, { readable: [] }]);
  });

  it("is watched on paper by others than who destroys it", async () => {
    const both = { ...paper, watchedBy: ["档案员甲"] };
    expect((await to("paper", "archivist", both)).body.code).toBe("disposal.paper-watched");
    const own = { ...paper, executedBy: ["周监销"], watchedBy: ["档案员甲"] };
    expect((await to("paper", "archivist", own)).body.code).toBe("disposal.paper-watched");
    const blank = { ...paper, executedBy: ["Ｗang 明"], watchedBy: ["wang明"] };
    expect((await to("paper", "archivist", blank)).body.code).toBe("disposal.paper-watched");
    const late = (await to("paper", "archivist", { ...paper, on: "2030-01-01" })).body;
    expect(late).toMatchObject({ code: "disposal.paper-to-come", message: expect.stringContaining("2026-03-02") });
  });

  it("has who destroyed its paper and who watched on the trail, also of a record that was replaced, which is said (AF-35)", async () => {
    expect((await to("paper", "archivist", { ...paper, note: "两箱" })).body.paper).toMatchObject({ replaced: false });
    const { body } = await to("paper", "archivist", { ...paper, executedBy: ["乙"], watchedBy: ["丙"] });
    expect(body.paper).toMatchObject({ executedBy: ["乙"], replaced: true });
    expect((await to("paper", "archivist", { ...paper, executedBy: ["乙"], watchedBy: ["丙"] })).body).toEqual(body);
    const asked = archive.tables.rows("audit").filter(({ eventName }) => eventName === "RecordPaper");
    expect(asked.map(({ requestParameters }) => requestParameters)).toEqual([
      { ...paper, method: "粉碎或焚烧", note: "两箱" },
      { ...paper, method: "粉碎或焚烧", executedBy: ["乙"], watchedBy: ["丙"], replaced: true },
    ]);
  });

  it("was not destroyed on paper before that was approved", async () => {
    for (const on of ["2026-03-01", "1990-01-01"]) {
      const { body } = await to("paper", "archivist", { ...paper, on });
      expect(body).toMatchObject({ code: "disposal.paper-too-soon", message: expect.stringContaining("2026-03-02") });
      expect(body.message).not.toContain(on);
    }
    expect((await to("paper", "archivist", { ...paper, on: "0001-01-01" })).status).toBe(400);
  });

  it("is shown with its evidence", async () => {
    expect((await show("supervisor", "/files")).body.items).toMatchObject([
      { number: ONE, state: "proved", proof: { attempts: [{ readable: false }] } },
      { number: TWO },
      { number: THREE },
    ]);
    expect((await show("supervisor", "/history")).status).toBe(200);
  });
});
