import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { MOST_OPEN } from "#shared/domain/access/ask.ts";
import { expire } from "#shared/domain/access/grant.ts";
import { AccessRequest } from "#shared/domain/access/request.ts";
import { accessDeed } from "#shared/domain/audit/deed.ts";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import { DAY, later } from "#shared/domain/instant.ts";
import { aFiledPaper, NOW } from "../../support/papers.ts";
import { ENV, FakeArchive, PEOPLE } from "../fake/archive.ts";

// The archive in memory has set the environment up by now.
const { AccessRequests } = await import("#shared/aws/access-requests.ts");
const { dynamo } = await import("#shared/aws/clients.ts");

let archive: FakeArchive;
let number: string;
beforeEach(() => begin());

function begin(): void {
  archive = new FakeArchive();
  number = file("Y2024销售合同001");
}

/** Enters a file of the sales department into the catalogue. */
function file(number: string, more: Partial<FiledRecord> = {}): string {
  archive.tables.put("files", { ...aFiledPaper(number).record, number, department: "销售部", ...more });
  return number;
}

const View = z.object({ id: z.string(), state: z.string(), rev: z.number(), files: z.array(z.unknown()) });
const viewOf = (answer: { body: unknown }) => View.parse(answer.body);

const ask = (who = "employee", body: object = {}) =>
  archive.asks(who, "POST /requests", { body: { purpose: "核对付款条件", files: [{ number }], ...body } });
const does = (who: string, id: string, what: string, body?: object) =>
  archive.asks(who, `POST /requests/{id}/${what}`, { params: { id }, ...(body && { body }) });
const approve = (who: string, id: string, more: object = {}) =>
  does(who, id, "decide", { said: { verdict: "approve" }, ...more });

async function granted(kind = "view"): Promise<string> {
  const more = kind === "lend" ? await archive.lending() : { kind, ...(kind === "copy" && { count: 3 }) };
  const { id } = viewOf(await ask("employee", more));
  await approve("head", id);
  if (kind === "lend") await approve("executive", id);
  await approve("archivist", id);
  return id;
}

const request = (id: string) => AccessRequest.parse(archive.tables.rows("requests").find((row) => row.id === id));
const messages = () => archive.queues.waiting(ENV.COPY_QUEUE);

describe("a request", () => {
  it("is told apart by the policies, by code and rule: the level above a clearance, an officer, a newcomer", async () => {
    file("Y2024销售合同002", { level: "重要" });
    const secret = { files: [{ number: "Y2024销售合同002" }] };
    expect(await ask("employee", secret)).toMatchObject({ status: 403, body: { code: "access.above-clearance" } });
    expect(await ask("security")).toMatchObject({ status: 403, body: { code: "people.officer" } });
    expect(await ask("newcomer")).toMatchObject({ status: 403, body: { code: "people.not-agreed" } });
    expect(archive.trail("person/newcomer")).toEqual(["POST /requests people.not-agreed"]);
  });

  it("is for a loan only to an outsider, by those alone who may look themselves (AF-22, DL-15)", async () => {
    file("Y2024销售合同002", { level: "核心" });
    const core = { files: [{ number: "Y2024销售合同002" }] };
    archive.enters({ ...archive.person("employee"), clearance: "核心" });
    const refused = await ask("employee", core);
    expect(refused).toMatchObject({ status: 403, body: { code: "access.only-posts" } });
    expect(refused.body.message).toMatch(/可以是：销售部经理、财务部经理、分管领导。$/);
    const lent = { ...(await archive.lending()), ...core };
    expect(await ask("employee", lent)).toMatchObject({ status: 403, body: { code: "access.only-posts" } });
    archive.enters({ ...archive.person("head"), clearance: "核心" });
    expect(await ask("head", lent)).toMatchObject({ status: 201 });
    expect(await ask("employee", { kind: "lend" })).toMatchObject({
      status: 400,
      body: { code: "access.lend-needs-outsider" },
    });
  });

  it("is put as one: the request, its first task, the file's use, its entry in the trail, or nothing of it", async () => {
    const { id } = viewOf(await ask());
    expect(archive.tables.rows("tasks").map(({ seat, request }) => [seat, request])).toEqual([["post/销售部经理", id]]);
    expect(archive.tables.rows("uses")).toEqual([{ number, holder: id, request: id, state: "asked" }]);
    expect(archive.trail(`request/${id}`)).toEqual(["AskForFiles"]);
  });

  it("under an id of its asker's own is put once, however often it is sent, whatever breaks off, also at the same time", async () => {
    const id = "0aa9b2ca-6d27-4a6b-9a0b-3c2f6c1d7e55";
    const put = () => ask("employee", { id, kind: "copy" });
    const once = (answers: { status: number; body: unknown }[]) => {
      for (const each of answers) expect(each).toMatchObject({ status: 201, body: { id, rev: 1, count: 1 } });
      expect(archive.tables.rows("requests")).toHaveLength(1);
      expect(archive.trail(`request/${id}`)).toEqual(["AskForFiles"]);
    };
    once([await put(), await put()]);
    const calls = archive.calls;
    for (let call = 1; call <= calls; call++) {
      for (const how of ["before", "after"] as const) {
        begin();
        archive.fails = { call, how };
        await put();
        archive.fails = undefined;
        once([await put()]);
      }
      begin();
      const other: Awaited<ReturnType<typeof put>>[] = [];
      archive.at = { call, act: async () => void other.push(await put()), first: true };
      once([await put(), ...other]);
    }
  });

  it("is not put under the id of another one, be it one's own or somebody else's", async () => {
    const { id } = viewOf(await ask());
    expect((await ask("employee", { id })).body).toMatchObject({ id, rev: 1 });
    const taken = { status: 409, body: { code: "access.id-taken", subject: id } };
    expect(await ask("employee", { id, purpose: "另一件事" })).toMatchObject(taken);
    expect(await ask("employee", { id, files: [{ number, pages: "1" }] })).toMatchObject(taken);
    expect(await ask("seller", { id })).toMatchObject(taken);
    const said = { said: { verdict: "approve" }, pages: { [number]: "1" } };
    expect(await does("head", id, "decide", said)).toMatchObject({ status: 200 });
    expect((await ask("employee", { id })).body).toMatchObject({ id, rev: 2 });
    for (const odd of ["1", id.toUpperCase(), `${id}0`]) expect((await ask("employee", { id: odd })).status).toBe(400);
    expect(archive.tables.rows("requests")).toHaveLength(1);
  });

  it("is not one of too many that wait for others: the next comes when one was decided or taken back", async () => {
    const { id } = viewOf(await ask());
    for (let n = 1; n < MOST_OPEN; n++) {
      const again = { ...request(id), id: `request-${n}` };
      archive.tables.put("requests", { ...again, askedBy: "employee", askedYear: "2026" });
    }
    expect(await ask()).toMatchObject({ status: 409, body: { code: "access.too-many-open", subject: "50" } });
    expect((await ask("seller")).status).toBe(201);
    await does("employee", id, "withdraw");
    expect((await ask()).status).toBe(201);
  });

  it("names what is wrong with it", async () => {
    expect(await ask("employee", { files: [{ number, pages: "1-99" }] })).toMatchObject({
      status: 400,
      body: { code: "access.bad-pages" },
    });
    expect(await ask("employee", { files: [] })).toMatchObject({ status: 400, body: { code: "request.invalid" } });
    const half = { files: [{ number: "Y\ud800" }] };
    expect(await ask("employee", half)).toMatchObject({ status: 400, body: { subject: "files.0.number" } });
    expect(await ask("employee", { kind: "statutory" })).toMatchObject({ status: 403 });
  });

  it("that is refused is on record under who put it, whatever was wrong with it, and no mistake counts as use (AF-23)", async () => {
    const { outsider } = await archive.lending();
    const voided = { status: "voided", voidedAt: NOW, voidedBy: "archivist", voidReason: "归错类别" };
    archive.tables.put("files", { ...aFiledPaper(number).record, number: "Y2024销售合同002", ...voided });
    const unbound = { ...outsider, agreement: "0" };
    const letter = { authority: "某区人民法院", reference: "查 1 号", signedOn: "2027-03-01", bearer: "何法官" };
    const refused = [
      ["employee", { kind: "lend", outsider: unbound }, "access.no-agreement"],
      ["employee", { kind: "lend", outsider: { ...outsider, organisation: "另一家" } }, "access.no-agreement"],
      ["employee", { files: [{ number, pages: "1-99" }] }, "access.bad-pages"],
      ["employee", { files: [{ number: "Y2024销售合同002" }] }, "access.voided"],
      ["employee", { purpose: "" }, "request.invalid"],
      ["archivist", { kind: "statutory" }, "access.needs-letter"],
      ["archivist", { kind: "statutory", letter }, "access.letter-to-come"],
    ] as const;
    for (const [who, body, code] of refused) expect((await ask(who, body)).body.code).toBe(code);
    for (const who of ["employee", "archivist"])
      expect(archive.trail(`person/${who}`).toSorted()).toEqual(
        refused.flatMap(([asker, _, code]) => (asker === who ? [`POST /requests ${code}`] : [])).toSorted(),
      );
    expect(archive.tables.rows("days")).toEqual([]);
  });

  it("by law is an archivist's to put, who is cleared for the files; once approved they open them as long as they are (AF-23, AF-22)", async () => {
    file("Y2024销售合同002", { level: "核心" });
    const letter = {
      authority: "某区人民法院",
      reference: "（2026）查 1 号",
      signedOn: "2026-03-01",
      bearer: "何法官",
    };
    const inquiry = { kind: "statutory", letter, files: [{ number: "Y2024销售合同002" }] };
    for (const asked of [inquiry, { files: inquiry.files }])
      expect(await ask("archivist", asked)).toMatchObject({
        body: { code: "access.above-clearance", rule: { policy: "above-clearance" } },
      });
    const before = archive.person("archivist");
    archive.enters({ ...before, clearance: "核心" });
    const put = await ask("archivist", inquiry);
    expect(put).toMatchObject({ status: 201, body: { kind: "statutory" } });
    const { id } = viewOf(put);
    archive.enters({ ...archive.person("colleague"), subject: "chief", name: "档案主任", post: "档案室主任", rev: 1 });
    for (const who of ["head", "executive", "chief"]) await approve(who, id);
    const opens = () => does("archivist", id, "open", { number: "Y2024销售合同002" });
    expect(await opens()).toMatchObject({ status: 202, body: { state: "being made" } });
    archive.enters(before);
    expect(await opens()).toMatchObject({ status: 403, body: { rule: { policy: "copy-above-clearance" } } });
    expect(await ask("employee", inquiry)).toMatchObject({ status: 403, body: { code: "people.not-allowed" } });
  });

  it("tells its asker nothing of a file that the catalogue does not, before it is granted", async () => {
    const foreign = file("Y2024销售合同003", { department: "财务部" });
    const files = [{ number }, { number: foreign }];
    const of = async (who: string, id: string) =>
      View.parse((await archive.asks(who, "GET /requests/{id}", { params: { id } })).body).files;
    const [own, told] = [
      { number, title: expect.any(String), class: "Y", level: "一般" },
      { number: foreign, title: expect.any(String), class: "Y", level: "一般" },
    ];
    const untold = { number: foreign, title: null, class: null, level: null };
    const put = await ask("employee", { files });
    const { id } = viewOf(put);
    expect(View.parse(put.body).files).toMatchObject([own, untold]);
    expect(put.body).toMatchObject({ approval: { name: null, clause: null } });
    expect((await ask()).body).toMatchObject({ approval: { name: "查阅一般文件", clause: "AF-21" } });
    expect(await of("employee", id)).toMatchObject([own, untold]);
    const { items } = z.object({ items: z.array(View) }).parse((await archive.asks("employee", "GET /requests")).body);
    expect(items.find((each) => each.id === id)?.files).toMatchObject([own, untold]);
    expect(await of("head", id)).toMatchObject([own, told]);
    expect(await of("archivist", id)).toMatchObject([own, told]);
    await approve("head", id);
    expect(await of("employee", id)).toMatchObject([own, untold]);
    const decided = await approve("archivist", id);
    expect(decided.body).toMatchObject({ approval: { name: "查阅一般文件" } });
    expect(await of("employee", id)).toMatchObject([own, told]);
    const shown = await archive.asks("employee", "GET /requests/{id}", { params: { id } });
    expect(shown.body).toMatchObject({ approval: { name: "查阅一般文件", clause: "AF-21" } });
  });

  it("for a number that there is not, and for one that may not be asked for, is refused alike to whoever cannot follow its paper", async () => {
    file("Y2024销售合同002", { level: "重要", department: "财务部" });
    const said = async (who: string, ...numbers: string[]) => {
      const { status, body } = await ask(who, { files: numbers.map((each) => ({ number: each })) });
      return { status, code: body.code, subject: body.subject };
    };
    const alike = (subject: string) => ({ status: 403, code: "access.not-askable", subject });
    expect(await said("employee", "Y1999销售合同001")).toEqual(alike("Y1999销售合同001"));
    expect(await said("employee", "Y2024销售合同002")).toEqual(alike("Y2024销售合同002"));
    expect(await said("employee", "Y2024销售合同002", "Y1999销售合同001")).toEqual(alike("Y2024销售合同002"));
    const rules = archive.tables
      .rows("audit")
      .filter(({ subject }) => subject === "person/employee")
      .map(
        ({ additionalEventData }) =>
          z.object({ rule: z.object({ policy: z.string() }).optional() }).parse(additionalEventData).rule?.policy,
      );
    expect(rules.filter((each) => each === "above-clearance")).toHaveLength(2);
    const why = { status: 403, code: "access.above-clearance" };
    expect(await said("accountant", "Y2024销售合同002")).toMatchObject(why);
    expect(await said("archivist", "Y2024销售合同002")).toMatchObject(why);
    expect(await said("archivist", "Y1999销售合同001")).toMatchObject({ status: 404, code: "file.unknown" });
  });

  it("is of the year in which it was asked for where the regulation holds, not in Greenwich", async () => {
    vi.setSystemTime(new Date("2026-12-31T17:00:00Z"));
    const { id } = viewOf(await ask());
    const of = async (year: string) =>
      z
        .object({ items: z.array(View) })
        .parse((await archive.asks("auditor", "GET /requests", { query: { year } })).body).items;
    expect([await of("2026"), await of("2027")]).toMatchObject([[], [{ id }]]);
    expect((await archive.asks("archivist", "GET /uses", { query: { year: "2027" } })).body).toMatchObject({
      byKind: { view: { asked: 1 } },
    });
  });

  it("that is completed after its asker moved is theirs as they are now, whose head decides on it", async () => {
    const { id } = viewOf(await ask());
    await does("head", id, "decide", { said: { verdict: "send back", reason: "请写明合同号" } });
    archive.enters({ ...archive.person("employee"), name: "赵大员工", department: "财务部" });
    const body = { purpose: "核对合同 A-1", files: [{ number }] };
    expect(await does("employee", id, "complete", body)).toMatchObject({
      body: { asker: { name: "赵大员工", department: "财务部" } },
    });
    expect(archive.tables.rows("tasks")).toMatchObject([
      { seat: "post/财务部经理", asked: { asker: { department: "财务部" } } },
    ]);
  });

  it("in a list is one that the policies let be seen, whatever the list's index says", async () => {
    const { id } = viewOf(await ask());
    const row = archive.tables.rows("requests").find((each) => each.id === id);
    const listed = async (who: string) =>
      z.object({ items: z.array(View) }).parse((await archive.asks(who, "GET /requests")).body).items;
    expect(await listed("employee")).toHaveLength(1);
    archive.tables.put("requests", { ...row, askedBy: "accountant" });
    expect(await listed("accountant")).toEqual([]);
  });

  it("is decided by those whose seat it is, and by nobody twice", async () => {
    const { id } = viewOf(await ask());
    expect(await approve("seller", id)).toMatchObject({ status: 403, body: { code: "people.not-allowed" } });
    expect(await approve("archivist", id)).toMatchObject({ status: 403, body: { code: "approval.not-your-seat" } });
    expect(await approve("head", id)).toMatchObject({ status: 200 });
    const again = await approve("head", id, { slot: "1.1.1" });
    expect(viewOf(again).rev).toBe(2);
    const other = does("head", id, "decide", { slot: "1.1.1", said: { verdict: "refuse", reason: "改主意" } });
    expect(await other).toMatchObject({ status: 409, body: { code: "approval.already-decided" } });
    const unnamed = await does("head", id, "decide", { said: { verdict: "refuse", reason: "改主意" } });
    expect(unnamed).toMatchObject({ status: 409, body: { code: "approval.already-decided", subject: "1.1.1" } });
    expect(archive.trail(`request/${id}`).filter((event) => event === "DecideStep")).toHaveLength(1);
  });

  it("is refused on record, as far as the record keeps it, whatever a decision names (CR-14)", async () => {
    const { id } = viewOf(await ask());
    const named = "x".repeat(500_000);
    const odd = [
      { slot: "\ud800", said: { verdict: "approve" } },
      { said: { verdict: "approve", except: { "Y\ud800": "不同意" } } },
      { said: { verdict: "approve", except: { [named]: "不同意" } } },
      { said: { verdict: "approve" }, pages: { [named]: "1" } },
    ];
    for (const body of odd)
      expect(await does("head", id, "decide", body)).toMatchObject({ status: 400, body: { code: "request.invalid" } });
    const entries = archive.tables.rows("audit").filter((row) => row.errorCode === "request.invalid");
    const subjects = entries.map(({ errorMessage }) => String(errorMessage));
    expect(subjects.map((each) => each.slice(0, 8))).toEqual(["slot", "said.exc", "said.exc", "pages.xx"]);
    expect(subjects.filter((each) => each.length > 200 || !each.isWellFormed())).toEqual([]);
  });

  it("is decided once by who says the same twice, also where they name no step", async () => {
    const { id } = viewOf(await ask());
    for (const [who, rev] of [
      ["head", 2],
      ["archivist", 3],
    ] as const) {
      expect(viewOf(await approve(who, id)).rev, who).toBe(rev);
      expect(await approve(who, id), who).toMatchObject({ status: 200, body: { rev } });
    }
    const other = does("archivist", id, "decide", { said: { verdict: "refuse", reason: "改主意" } });
    expect(await other).toMatchObject({ status: 409, body: { code: "approval.closed" } });
    expect(archive.trail(`request/${id}`).filter((event) => event === "DecideStep")).toHaveLength(2);
  });

  it("shows what was left of it on record, and what was asked for once it was sent back", async () => {
    const { id } = viewOf(await ask());
    await approve("head", id, { pages: { [number]: "2" } });
    expect(request(id).files[0]?.pages).toBe("2");
    const [decided] = archive.tables.rows("audit").filter(({ eventName }) => eventName === "DecideStep");
    expect(decided?.requestParameters).toEqual({
      slot: "1.1.1",
      verdict: "approve",
      seat: "post/销售部经理",
      pages: { [number]: "2" },
    });
    const { body } = await does("archivist", id, "decide", { said: { verdict: "send back", reason: "写明合同号" } });
    expect(body).toMatchObject({ state: "sent back", files: [{ number, pages: null }] });
    const files = [{ number, pages: "1-2" }];
    await does("employee", id, "complete", { purpose: "核对合同 A-1", files });
    expect(request(id).files[0]).toMatchObject({ pages: "1-2" });
    expect(await approve("head", id)).toMatchObject({ status: 200 });
  });

  it("of who stands at the top is decided by whom the regulation names for that, never by themselves (AF-24)", async () => {
    archive.enters({ ...archive.person("employee"), department: "档案室", post: "总经理" });
    const { id } = viewOf(await ask());
    expect(archive.tables.rows("tasks").map(({ seat }) => seat)).toEqual(["post/分管领导"]);
    expect(await approve("employee", id)).toMatchObject({ status: 403, body: { code: "approval.own-request" } });
    await approve("executive", id);
    await approve("archivist", id);
    expect(request(id).status).toBe("granted");
  });

  it("is granted by one of two archivists who decide at the same time", async () => {
    const { id } = viewOf(await ask());
    await approve("head", id);
    const both = await Promise.all([approve("archivist", id), approve("colleague", id)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(request(id)).toMatchObject({ status: "granted", rev: 3 });
  });

  it("is seen by its asker, those who decide, archivists and the auditor, and by no other", async () => {
    const { id } = viewOf(await ask());
    const show = async (who: string) => (await archive.asks(who, "GET /requests/{id}", { params: { id } })).status;
    for (const who of ["employee", "head", "archivist", "auditor"]) expect(await show(who), who).toBe(200);
    for (const who of ["seller", "accountant", "system"]) expect(await show(who), who).toBe(403);
    const listed = async (who: string) =>
      z.object({ items: z.array(View) }).parse((await archive.asks(who, "GET /requests")).body);
    expect((await listed("accountant")).items).toEqual([]);
    expect((await listed("auditor")).items.map((each) => each.id)).toEqual([id]);
  });
});

describe("the list of requests", () => {
  const listed = async (who: string, query: Record<string, string>) => {
    const answer = await archive.asks(who, "GET /requests", { query });
    return z
      .object({ items: z.array(View), cursor: z.string().nullable() })
      .transform(({ items, cursor }) => ({ ids: items.map(({ id }) => id), cursor }))
      .parse(answer.body);
  };
  /** The ids of requests under one beginning: the employee's, the accountant's, the seller's. */
  async function threeAlike(): Promise<[string, string, string]> {
    const alike = ["employee", "accountant", "seller"].map(async (who, n) => {
      const { id } = viewOf(await ask(who));
      const { beginning: _, ...row } = archive.tables.rows("requests").find((each) => each.id === id) ?? {};
      const other = `beef000${n}${id.slice(8)}`;
      archive.tables.put("requests", { ...row, id: other, beginning: "beef" });
      return other;
    });
    const [one = "", two = "", three = ""] = await Promise.all(alike);
    return [one, two, three];
  }

  it("finds by the beginning of an id whatever one may see: one's own, what one decides on, or all", async () => {
    const [own, elsewhere, another] = await threeAlike();
    expect(await listed("employee", { id: "beef" })).toEqual({ ids: [own], cursor: null });
    expect(await listed("employee", { id: "beef", limit: "1" })).toEqual({ ids: [own], cursor: null });
    expect((await listed("head", { id: "beef" })).ids).toEqual([another, own]);
    expect((await listed("archivist", { id: "beef", state: "open" })).ids).toEqual([another, elsewhere, own]);
    expect((await listed("auditor", { id: "beef0001" })).ids).toEqual([elsewhere]);
    expect((await listed("system", { id: "beef" })).ids).toEqual([]);
    expect((await archive.asks("employee", "GET /requests", { query: { id: "bee" } })).status).toBe(400);
    const first = await listed("archivist", { id: "beef", limit: "2" });
    expect(first.ids).toEqual([another, elsewhere]);
    expect(await listed("archivist", { id: "beef", limit: "2", cursor: first.cursor ?? "" })).toEqual({
      ...{ ids: [own], cursor: null },
    });
  });

  it("is of an asker by their name, their account or their subject, also of all who are called so", async () => {
    const { id } = viewOf(await ask());
    const other = viewOf(await ask("seller"));
    for (const asker of ["赵员工", "zhao.yg", "employee"]) {
      archive.enters({ ...archive.person("employee"), username: "zhao.yg" });
      expect((await listed("archivist", { asker })).ids, asker).toEqual([id]);
    }
    archive.enters({ ...archive.person("seller"), name: "赵员工" });
    expect((await listed("auditor", { asker: "赵员工" })).ids.toSorted()).toEqual([id, other.id].toSorted());
    expect((await listed("auditor", { asker: "赵员工", id: id.slice(0, 8) })).ids).toEqual([id]);
    expect((await listed("auditor", { asker: "钱经理", id: id.slice(0, 8) })).ids).toEqual([]);
    const nobody = await archive.asks("archivist", "GET /requests", { query: { asker: "无此人" } });
    expect(nobody).toMatchObject({ status: 404, body: { code: "people.no-such-person", subject: "无此人" } });
    expect((await listed("seller", { asker: "employee" })).ids).toEqual([other.id]);
  });
});

describe("whoever lost their training or agreement, or has become an officer (AF-26)", () => {
  const changed: [what: string, more: object][] = [
    ["training", { training: { on: "2020-01-01", subject: "保密" } }],
    ["agreement", { agreement: undefined }],
    ["office", { roles: ["auditor"] }],
  ];

  it.each(changed)(
    "still withdraws what they asked for and signs for what they have, and nothing else: %s",
    async (_, more) => {
      const [{ id: open }, given] = [viewOf(await ask()), await granted()];
      archive.enters({ ...archive.person("employee"), ...more });
      for (const [id, what, body] of [
        [open, "complete", { purpose: "核对", files: [{ number }] }],
        [given, "open", { number }],
      ] as const)
        expect(await does("employee", id, what, body)).toMatchObject({ status: 403 });
      expect(await does("employee", open, "withdraw")).toMatchObject({ status: 200, body: { state: "withdrawn" } });
      expect(await does("employee", given, "return", { effect: "已核对" })).toMatchObject({ status: 200 });
    },
  );

  it("signs for nobody else, though they are an archivist", async () => {
    const id = await granted();
    archive.enters({ ...archive.person("archivist"), training: { on: "2020-01-01", subject: "保密" } });
    const theirs = await does("archivist", id, "return", { effect: "已核对" });
    expect(theirs).toMatchObject({ status: 403, body: { code: "people.not-trained" } });
  });
});

describe("the trail of a request", () => {
  const told = (id: string, event: string) =>
    archive.tables
      .rows("audit")
      .filter(({ subject, eventName }) => subject === `request/${id}` && eventName === event)
      .map(({ requestParameters }) => requestParameters);

  it("tells in which seat, in whose place, why, and of which pages somebody had a say (CI-16, CR-14)", async () => {
    const away = { deputy: "archivist", absences: [{ from: "2026-03-01", to: "2026-03-05" }] };
    archive.enters({ ...archive.person("executive"), ...away });
    const executive = { seat: "post/分管领导", for: { subject: "executive", name: "孙分管" } };
    const { id } = viewOf(await ask());
    await does("archivist", id, "skip", { reason: "法院当日调取" });
    expect(told(id, "SkipStep")).toEqual([{ slot: "1.1.1", ...executive, reason: "法院当日调取" }]);
    await does("head", id, "review", { slot: "1.1.1", finding: "justified", words: "情况属实" });
    expect(told(id, "ReviewSkip")).toEqual([
      { slot: "1.1.1", finding: "justified", words: "情况属实", seat: "post/销售部经理" },
    ]);
    await approve("colleague", id, { pages: { [number]: "2" } });
    expect(told(id, "DecideStep")).toEqual([
      { slot: "1.2.1", verdict: "approve", seat: "role/archivist", pages: { [number]: "2" } },
    ]);
  });

  it("tells why a step was refused, or a file of several", async () => {
    const { id } = viewOf(await ask("employee", { files: [{ number }, { number: file("Y2024销售合同002") }] }));
    const except = { Y2024销售合同002: "与用途无关" };
    await does("head", id, "decide", { said: { verdict: "approve", except } });
    await does("archivist", id, "decide", { said: { verdict: "refuse", reason: "用途不明" } });
    expect(told(id, "DecideStep")).toEqual([
      { slot: "1.1.1", verdict: "approve", seat: "post/销售部经理", except },
      { slot: "1.2.1", verdict: "refuse", seat: "role/archivist", reason: "用途不明" },
    ]);
  });
});

describe("what waits for somebody", () => {
  const tasks = async (who: string) =>
    z
      .object({ items: z.array(z.object({ request: z.string(), for: z.string().nullable() })) })
      .parse((await archive.asks(who, "GET /tasks")).body).items;

  it("is what their seats are asked, but for their own requests", async () => {
    const { id } = viewOf(await ask());
    expect(await tasks("head")).toEqual([{ request: id, for: null }]);
    expect(await tasks("executive")).toEqual([]);
    await ask("head");
    expect(await tasks("head")).toHaveLength(1);
    expect(await tasks("executive")).toHaveLength(1);
  });

  it("is also what those are asked whose deputy they are, as long as these are away (CI-16)", async () => {
    const { id } = viewOf(await ask());
    const head = archive.person("head");
    const away = { ...head, deputy: "executive", absences: [{ from: "2026-03-01", to: "2026-03-05" }] };
    archive.enters(away);
    expect(await tasks("executive")).toEqual([{ request: id, for: head.name }]);
    await approve("executive", id);
    const by = request(id).approval.round.stages[0]?.[0]?.answer?.by;
    expect(by).toMatchObject({ subject: "executive", for: { subject: "head" } });
    vi.setSystemTime(new Date("2026-03-09T01:00:00Z"));
    await ask();
    expect(await tasks("executive")).toEqual([]);
  });
});

describe("the seat of a head who has left (AM-20)", () => {
  const seats = async (who: string) =>
    z
      .object({ seats: z.array(z.object({ seat: z.string(), for: z.unknown() })) })
      .parse((await archive.asks(who, "GET /me")).body).seats;
  const tasks = async (who: string) =>
    z
      .object({ items: z.array(z.object({ request: z.string() })) })
      .parse((await archive.asks(who, "GET /tasks")).body)
      .items.map((each) => each.request);

  it("is the successor's, until somebody heads the department again, and then no longer", async () => {
    archive.enters({ ...archive.person("seller"), post: "销售部副经理" });
    const params = { subject: "head" };
    await archive.asks("system", "POST /people/{subject}/leave", { params, body: { successor: "seller" } });
    const { id } = viewOf(await ask());
    expect(await tasks("seller")).toEqual([id]);
    expect(await seats("seller")).toContainEqual({ seat: "post/销售部经理", for: { subject: "head", name: "钱经理" } });

    archive.enters({ ...archive.person("employee"), subject: "next", name: "韩梅", post: "销售部经理" });
    expect([await tasks("seller"), await tasks("next")]).toEqual([[], [id]]);
    expect(await seats("seller")).toEqual([{ seat: "post/销售部副经理", for: null }]);
    expect(await approve("seller", id)).toMatchObject({ status: 403 });
    const own = viewOf(await ask("seller"));
    expect((await tasks("next")).toSorted()).toEqual([id, own.id].toSorted());
    expect(await approve("next", own.id)).toMatchObject({ status: 200 });
  });
});

describe("a copy", () => {
  it("is begun on record with the request and with the file, and its pages are asked for, the first by itself", async () => {
    const id = await granted();
    const opened = await does("employee", id, "open", { number });
    expect(opened).toMatchObject({ status: 202, body: { state: "being made", number, ready: 0 } });
    expect(archive.trail(`request/${id}`).at(-1)).toBe("OpenCopy");
    expect(archive.trail(number)).toEqual(["OpenCopy"]);
    expect(messages()).toMatchObject([
      { request: id, from: 1, to: 1 },
      { request: id, from: 2, to: 2 },
    ]);
    expect(request(id).files[0]?.opened).toBe(1);
  });

  it("bears who sees it, of which department, under which request, when, of which file and what for (AF-25)", async () => {
    const id = await granted();
    await does("employee", id, "open", { number });
    const [copy] = archive.tables.rows("copies");
    expect(copy?.mark).toEqual({
      tiles: [
        `赵员工 销售部 · 申请 ${id.slice(0, 8)} · 2026-03-02 09:00 +08:00`,
        `文件 ${number} · 用途：核对付款条件`,
      ],
    });
  });

  it("is of the pages alone that were left of it", async () => {
    const { id } = viewOf(await ask());
    await approve("head", id, { pages: { [number]: "2" } });
    await approve("archivist", id);
    await does("employee", id, "open", { number });
    expect(archive.tables.rows("copies")[0]?.shown).toEqual([{ from: 2, to: 2 }]);
  });

  it("is of pages that an approver names once: others afterwards are refused, the same change nothing (DL-13)", async () => {
    const { id } = viewOf(await ask());
    const first = await approve("head", id, { slot: "1.1.1", pages: { [number]: "2" } });
    expect(first).toMatchObject({ status: 200, body: { approval: { steps: [{ only: { [number]: "2" } }, {}] } } });
    for (const pages of [{ [number]: "1" }, {}])
      expect(await approve("head", id, { slot: "1.1.1", pages })).toMatchObject({
        status: 409,
        body: { code: "approval.already-decided" },
      });
    expect(await approve("head", id, { pages: { [number]: "2" } })).toEqual(first);
  });

  it("is never of pages that the paper does not have: an approver who names them is told so (DL-13)", async () => {
    const { id } = viewOf(await ask());
    const beyond = await approve("head", id, { pages: { [number]: "1-99" } });
    expect(beyond).toMatchObject({ status: 400, body: { code: "access.bad-pages", subject: "1–2" } });
    expect(request(id)).toMatchObject({ status: "open", rev: 1 });
  });

  it("has something in place of the other pages; an extract leaves them out, and says which it has", async () => {
    const narrowed = async (kind: string, count?: number) => {
      const { id } = viewOf(await ask("employee", { kind, ...(count !== undefined && { count }) }));
      await approve("head", id, { pages: { [number]: "2" } });
      await approve("archivist", id);
      const { body } = await does("employee", id, "open", { number, ...(count !== undefined && { count }) });
      return { body, row: archive.tables.rows("copies").find(({ copy }) => copy === body.copy) };
    };
    expect(await narrowed("view")).toMatchObject({ body: { pages: 2 }, row: { extract: false } });
    const extract = await narrowed("copy", 1);
    expect(extract).toMatchObject({ body: { pages: 1 }, row: { extract: true, pages: 2 } });
    expect(extract.row?.mark).toMatchObject({
      foot: {
        before: expect.stringMatching(/^来源：.* 复制件编号：FZ20260001 共1份 摘录第2页（原件共2页），本页为第$/),
        after: expect.stringMatching(/^页 .+ 2026-03-02 09:00 \+08:00$/),
      },
    });
  });

  it("is begun in nothing but a grant: before, after, and for others it is refused by its code", async () => {
    const { id } = viewOf(await ask());
    const open = async (who = "employee") => (await does(who, id, "open", { number })).body.code;
    expect(await open()).toBe("access.not-granted");
    await approve("head", id);
    await approve("archivist", id);
    expect(await open("archivist")).toBe("people.not-allowed");
    expect(await open("auditor")).toBe("people.officer");
    archive.enters({ ...archive.person("employee"), training: { on: "2020-01-01", subject: "保密" } });
    expect(await open()).toBe("people.not-trained");
    archive.enters({ ...archive.person("employee"), training: { on: "2026-03-01", subject: "保密" } });
    expect(await open()).toBeNull();
    await does("employee", id, "return", { effect: "已核对" });
    expect(await open()).toBe("access.over");
    expect(
      archive
        .trail(`request/${id}`)
        .filter((event) => event.startsWith("POST"))
        .toSorted(),
    ).toEqual([
      "POST /requests/{id}/open access.not-granted",
      "POST /requests/{id}/open access.over",
      "POST /requests/{id}/open people.not-allowed",
      "POST /requests/{id}/open people.not-trained",
      "POST /requests/{id}/open people.officer",
    ]);
  });

  it("is withdrawn with its grant, and what is asked of it then is refused", async () => {
    const id = await granted();
    const { copy } = z.object({ copy: z.string() }).parse((await does("employee", id, "open", { number })).body);
    await does("executive", id, "revoke", { reason: "误批" });
    expect(archive.tables.rows("copies")).toMatchObject([{ copy, status: "withdrawn" }]);
    const show = await archive.asks("employee", "GET /requests/{id}/copies/{copy}", { params: { id, copy } });
    expect(show.body.code).toBe("access.revoked");
  });

  it("of a grant that has ended is refused by a rule, which stands in the trail, and to its asker alone is said how it ended", async () => {
    const [back, taken, over] = [await granted(), await granted(), await granted()];
    await does("employee", back, "return", { effect: "已核对" });
    await does("executive", taken, "revoke", { reason: "误批" });
    const open = async (who: string, id: string) => (await does(who, id, "open", { number })).body.code;
    expect(await open("employee", back)).toBe("access.over");
    expect(await open("employee", taken)).toBe("access.revoked");
    expect(await open("archivist", taken)).toBe("people.not-allowed");
    vi.setSystemTime(new Date("2026-04-02T01:00:00Z"));
    expect(await open("employee", over)).toBe("access.over");
    const ruleOf = (id: string) =>
      archive.tables
        .rows("audit")
        .filter(({ subject, errorCode }) => subject === `request/${id}` && errorCode !== undefined)
        .map(({ additionalEventData }) => additionalEventData);
    const by = (policy: string) => ({ rule: { policy, clause: "AF-24" } });
    expect(ruleOf(back)).toMatchObject([by("grant-over")]);
    expect(ruleOf(taken)).toEqual(expect.arrayContaining([expect.objectContaining(by("grant-revoked"))]));
    expect(ruleOf(over)).toMatchObject([by("grant-over")]);
  });

  it("is asked for again where whoever began it died before saying so", async () => {
    const id = await granted();
    const { copy } = z.object({ copy: z.string() }).parse((await does("employee", id, "open", { number })).body);
    archive.queues.drop(ENV.COPY_QUEUE);
    const show = () => archive.asks("employee", "GET /requests/{id}/copies/{copy}", { params: { id, copy } });
    await show();
    expect(messages()).toHaveLength(0);
    vi.setSystemTime(Date.now() + 61_000);
    for (const _ of [1, 2, 3]) await show();
    expect(messages()).toHaveLength(2);
    vi.setSystemTime(Date.now() + 61_000);
    await show();
    expect(messages()).toHaveLength(4);
  });

  it("is asked for again also where some of its pages came, and for a minute none any more", async () => {
    const id = await granted();
    const { copy } = z.object({ copy: z.string() }).parse((await does("employee", id, "open", { number })).body);
    archive.queues.drop(ENV.COPY_QUEUE);
    const [row] = archive.tables.rows("copies");
    archive.tables.put("copies", { ...row, ready: new Set([1]), addedAt: new Date(Date.now() + 30_000).toISOString() });
    const show = () => archive.asks("employee", "GET /requests/{id}/copies/{copy}", { params: { id, copy } });
    vi.setSystemTime(Date.now() + 80_000);
    await show();
    expect(messages()).toHaveLength(0);
    vi.setSystemTime(Date.now() + 11_000);
    await show();
    expect(messages()).toHaveLength(2);
  });

  it("waits where five of its request are being made, so that nobody keeps all others waiting, but not for one that never comes", async () => {
    const id = await granted();
    const open = async () => (await does("employee", id, "open", { number })).body;
    for (const _ of [1, 2, 3, 4, 5]) expect(await open()).toMatchObject({ state: "being made" });
    expect(await open()).toMatchObject({ code: "access.too-many-at-once", subject: "5" });
    vi.setSystemTime(Date.now() + 900_000);
    expect(await open()).toMatchObject({ state: "being made" });
  });

  const Begun = z.object({ copy: z.string(), number: z.string(), copyNumber: z.string().nullable() });
  const begunUnder = async (id: string, who = "employee") =>
    z
      .object({ items: z.array(Begun) })
      .parse((await archive.asks(who, "GET /requests/{id}/copies", { params: { id } })).body).items;
  const opened = async (id: string, more: object = {}) =>
    Begun.parse((await does("employee", id, "open", { number, ...more })).body).copy;
  const shown = (id: string, copy: string, who = "employee") =>
    archive.asks(who, "GET /requests/{id}/copies/{copy}", { params: { id, copy } });
  /** All that is to be drawn of a copy is there. */
  function drawn(copy: string): void {
    const row = archive.tables.rows("copies").find((each) => each.copy === copy);
    archive.tables.put("copies", { ...row, status: "ready", readyAt: new Date().toISOString() });
  }

  it("is found again by its asker, and looked at without being counted once more", async () => {
    const id = await granted();
    const [first, second] = [await opened(id), await opened(id)];
    expect((await begunUnder(id)).map(({ copy }) => copy).toSorted()).toEqual([first, second].toSorted());
    drawn(first);
    vi.setSystemTime(Date.now() + 3_600_000);
    expect((await shown(id, first)).body).toMatchObject({ state: "ready", pdf: expect.stringContaining(first) });
    expect(request(id).files[0]?.opened).toBe(2);
    vi.setSystemTime(Date.now() + 23 * 3_600_000);
    expect(await begunUnder(id)).toEqual([]);
    expect((await shown(id, first)).body.code).toBe("access.no-such-copy");
  });

  it("is listed with its number to those who may see the request; to look at it remains the asker's alone", async () => {
    const id = await granted("copy");
    const copy = await opened(id, { count: 2 });
    expect(await begunUnder(id, "archivist")).toEqual([{ copy, number, copyNumber: "FZ20260001" }]);
    expect((await shown(id, copy, "archivist")).body.code).toBe("people.not-allowed");
    const other = await archive.asks("accountant", "GET /requests/{id}/copies", { params: { id } });
    expect(other).toMatchObject({ status: 403, body: { code: "people.not-allowed" } });
  });

  it("gives out no address that is not on record: a look of five minutes, from one place, has one entry (CR-14)", async () => {
    const id = await granted();
    const copy = await opened(id);
    const looks = () =>
      [archive.trail(`request/${id}`), archive.trail(number)].map(
        (all) => all.filter((each) => each === "SeeCopy").length,
      );
    vi.setSystemTime(Date.now() + 600_000);
    await shown(id, copy);
    expect(looks()).toEqual([0, 0]);
    drawn(copy);
    await shown(id, copy);
    expect(looks()).toEqual([1, 1]);
    vi.setSystemTime(Date.now() + 299_000);
    await shown(id, copy);
    expect(looks()).toEqual([1, 1]);
    vi.setSystemTime(Date.now() + 1_000);
    await Promise.all([shown(id, copy), shown(id, copy)]);
    expect(looks()).toEqual([2, 2]);
    const row = archive.tables.rows("copies")[0];
    archive.tables.put("copies", { ...row, lookedFrom: "198.51.100.1" });
    await shown(id, copy);
    expect(looks()).toEqual([3, 3]);
  });

  it("is gone for who has the request now where it was made for another, or of pages that may not be seen any more", async () => {
    const id = await granted();
    const copy = await opened(id);
    const row = archive.tables.rows("copies")[0];
    for (const stray of [{ viewer: "seller" }, { shown: [{ from: 1, to: 1 }] }]) {
      archive.tables.put("copies", { ...row, ...stray });
      expect(await begunUnder(id)).toEqual([]);
      expect((await shown(id, copy)).body.code).toBe("access.no-such-copy");
    }
  });

  it("is gone where its number was voided after it was begun", async () => {
    const id = await granted();
    const copy = await opened(id);
    drawn(copy);
    expect((await shown(id, copy)).status).toBe(200);
    file(number, { id: "another paper" });
    expect(await shown(id, copy)).toMatchObject({ status: 409, body: { code: "access.voided", subject: number } });
  });

  it("is recorded under its own number, also where another was begun in the same millisecond", async () => {
    const id = await granted("copy");
    for (const _ of [1, 2]) await opened(id, { count: 1 });
    const numbers = ["FZ20260001", "FZ20260002"];
    expect((await begunUnder(id)).map(({ copyNumber }) => copyNumber).toSorted()).toEqual(numbers);
    const told = archive.tables
      .rows("audit")
      .filter(({ eventName, subject }) => eventName === "OpenCopy" && subject === number);
    const Numbered = z.object({ requestParameters: z.object({ copyNumber: z.string() }) });
    expect(told.map((row) => Numbered.parse(row).requestParameters.copyNumber).toSorted()).toEqual(numbers);
  });

  it("that is certified takes the year's next number, also where two are given out at once", async () => {
    const id = await granted("copy");
    const other = await granted("copy");
    const both = await Promise.all([id, other].map((each) => does("employee", each, "open", { number, count: 2 })));
    const numbers = both.map(({ body }) => z.object({ copyNumber: z.string() }).parse(body).copyNumber);
    expect(numbers.toSorted()).toEqual(["FZ20260001", "FZ20260002"]);
    expect(await does("employee", id, "open", { number })).toMatchObject({ body: { code: "access.needs-count" } });
  });
});

describe("certified copies (AF-24)", () => {
  const open = (id: string, count: number) => does("employee", id, "open", { number, count });

  it("are as many as were asked for and approved, in all", async () => {
    const { id } = viewOf(await ask("employee", { kind: "copy", count: 3 }));
    expect((await archive.asks("head", "GET /tasks")).body.items).toMatchObject([{ request: id, count: 3 }]);
    await approve("head", id);
    await approve("archivist", id);
    expect(await open(id, 2)).toMatchObject({ status: 202, body: { count: 2 } });
    const more = { status: 409, body: { code: "access.too-many-copies", subject: "1" } };
    expect(await open(id, 2)).toMatchObject(more);
    expect(await open(id, 1)).toMatchObject({ status: 202 });
    expect(await open(id, 1)).toMatchObject({ status: 409, body: { subject: "0" } });
    expect(request(id).certified.map(({ count }) => count)).toEqual([2, 1]);
  });

  it("do not count where they could not be made: the number stays taken, and the failure is on record, once", async () => {
    const id = await granted("copy");
    const fails = (copyNumber: string) => {
      const { at } = request(id).certified.find((each) => each.copyNumber === copyNumber) ?? {};
      const row = archive.tables.rows("copies").find(({ begunAt }) => begunAt === at);
      archive.tables.put("copies", { ...row, status: "failed", code: "access.copy-failed" });
      return z.object({ copy: z.string() }).parse(row).copy;
    };
    expect(await open(id, 2)).toMatchObject({ status: 202 });
    expect(await open(id, 2)).toMatchObject({ status: 409, body: { subject: "1" } });
    const copy = fails("FZ20260001");
    const show = () => archive.asks("employee", "GET /requests/{id}/copies/{copy}", { params: { id, copy } });
    for (const _ of [1, 2]) expect(await show()).toMatchObject({ status: 200, body: { state: "failed" } });
    const failed = (subject: string) => archive.trail(subject).filter((each) => each === "FailCopy");
    expect([failed(`request/${id}`), failed(number)]).toEqual([["FailCopy"], ["FailCopy"]]);
    const shown = await archive.asks("employee", "GET /requests/{id}", { params: { id } });
    expect(shown.body).toMatchObject({ certified: [{ copyNumber: "FZ20260001", count: 2, failedAt: NOW }] });

    vi.setSystemTime(Date.now() + 1000);
    expect(await open(id, 3)).toMatchObject({ status: 202, body: { copyNumber: "FZ20260002" } });
    fails("FZ20260002");
    vi.setSystemTime(Date.now() + 1000);
    expect(await open(id, 3)).toMatchObject({ status: 202, body: { copyNumber: "FZ20260003" } });
    expect(request(id).certified.map(({ failedAt }) => failedAt !== undefined)).toEqual([true, true, false]);
    expect(await open(id, 1)).toMatchObject({ status: 409, body: { subject: "0" } });
    vi.setSystemTime(Date.now() + 3 * DAY);
    expect(await open(id, 3)).toMatchObject({ status: 202, body: { copyNumber: "FZ20260004" } });
  });

  it("are one of each file where nobody says how many, and none where nothing is copied", async () => {
    expect((await ask("employee", { kind: "copy" })).body).toMatchObject({ count: 1 });
    expect((await ask()).body).toMatchObject({ count: null });
    expect(await ask("employee", { count: 2 })).toMatchObject({ status: 400, body: { code: "access.no-count-here" } });
  });
});

describe("a grant that ends while its file is being opened", () => {
  it("is not outlived by the copy: taking it back is never put off, whatever happens meanwhile", async () => {
    const id = await granted();
    const [opened, revoked] = await Promise.all([
      does("employee", id, "open", { number }),
      does("security", id, "revoke", { reason: "误批" }),
    ]);
    expect([202, 409]).toContain(opened.status);
    expect(revoked.status).toBe(200);
    expect(request(id).status).toBe("revoked");
    for (const { status } of archive.tables.rows("copies")) expect(status).toBe("withdrawn");
  });
});

describe("a step that is skipped in an emergency (AM-16)", () => {
  const review = (id: string, finding: string, who = "head") =>
    does(who, id, "review", { slot: "1.1.1", finding, words: "可以电话请示" });

  it("is found not justified by whose it was: what was granted on it and its copies end at once, on record", async () => {
    const { id } = viewOf(await ask());
    await does("executive", id, "skip", { slot: "1.1.1", reason: "客户在场" });
    await approve("archivist", id);
    await does("employee", id, "open", { number });
    expect(await review(id, "not justified", "executive")).toMatchObject({ status: 403 });
    expect(await review(id, "not justified")).toMatchObject({ status: 200, body: { state: "revoked" } });
    expect(archive.tables.rows("copies")).toMatchObject([{ status: "withdrawn" }]);
    expect((await does("employee", id, "open", { number })).body.code).toBe("access.revoked");
    expect(archive.tables.rows("uses")).toEqual([]);
    const { body } = await archive.asks("employee", "GET /requests/{id}/history", { params: { id } });
    expect(body.items).toContainEqual(
      expect.objectContaining({
        eventName: "ReviewSkip",
        requestParameters: {
          ...{ slot: "1.1.1", finding: "not justified" },
          ...{ words: "可以电话请示", seat: "post/销售部经理" },
        },
        responseElements: { state: "revoked" },
      }),
    );
  });

  it("is taken back whatever is opened at the same time", async () => {
    const { id } = viewOf(await ask());
    await does("executive", id, "skip", { slot: "1.1.1", reason: "客户在场" });
    await approve("archivist", id);
    const [, found] = await Promise.all([does("employee", id, "open", { number }), review(id, "not justified")]);
    expect(found.status).toBe(200);
    expect(request(id).status).toBe("revoked");
    for (const { status } of archive.tables.rows("copies")) expect(status).toBe("withdrawn");
  });
});

describe("a loan that is handed over", () => {
  const out = { form: "electronic", agreement: { reference: "JY-1", signedBy: "王磊", signedOn: "2026-03-01" } };
  const handOver = (id: string, who = "archivist") => does(who, id, "handover", out);
  const treasurer = { ...PEOPLE.accountant, subject: "accountant", post: "财务部经理", clearance: "核心" };
  const { agreement: _, ...unsigned } = treasurer;

  /** Approved for somebody who may be given core files. */
  async function approved(): Promise<string> {
    file("Y2024销售合同002", { level: "核心" });
    archive.tables.put("people", treasurer);
    const { id } = viewOf(
      await ask("accountant", { ...(await archive.lending()), files: [{ number: "Y2024销售合同002" }] }),
    );
    for (const who of ["head", "executive", "archivist"]) await approve(who, id);
    return id;
  }

  it.each([
    ["has no agreement", "not-agreed", unsigned],
    ["is no longer trained", "not-trained", { ...treasurer, training: { on: "2020-01-01", subject: "档案保密" } }],
    ["is cleared for less", "above-clearance", { ...treasurer, clearance: "一般" }],
    ["has left the post", "named-posts-only", { ...treasurer, post: "财务内勤" }],
  ])("goes to nobody who could not ask for it any more: who %s (AF-22, AF-26)", async (_, policy, now) => {
    const id = await approved();
    archive.tables.put("people", now);
    expect(await handOver(id)).toMatchObject({
      status: 409,
      body: { code: "access.borrower-barred", rule: { policy } },
    });
    archive.tables.put("people", treasurer);
    expect(await handOver(id)).toMatchObject({ status: 200, body: { state: "lent" } });
  });

  it("is made longer for nobody who could not ask for it any more, either (AF-22, DL-15)", async () => {
    const id = await approved();
    await handOver(id);
    const lent = request(id);
    const longer = { until: lent.status === "lent" ? later(lent.loan.dueOn, 1) : "", reason: "审计未完" };
    archive.tables.put("people", { ...treasurer, clearance: "一般" });
    expect(await does(treasurer.subject, id, "extend", longer)).toMatchObject({
      status: 409,
      body: { code: "access.borrower-barred", subject: treasurer.name },
    });
    archive.tables.put("people", treasurer);
    expect(await does(treasurer.subject, id, "extend", longer)).toMatchObject({ status: 200 });
  });

  it("goes to nobody who has left (AM-20)", async () => {
    const id = await approved();
    archive.tables.put("people", { ...treasurer, active: false });
    expect(await handOver(id)).toMatchObject({ status: 409, body: { code: "access.asker-left" } });
  });

  it("is given out by another archivist than who asked for it (DL-16)", async () => {
    archive.enters({ ...archive.person("colleague"), subject: "chief", name: "档案主任", post: "档案室主任", rev: 1 });
    const { id } = viewOf(await ask("archivist", await archive.lending()));
    for (const who of ["head", "executive", "chief"]) await approve(who, id);
    expect(request(id).status).toBe("granted");
    expect(await handOver(id)).toMatchObject({ status: 403, body: { code: "access.own-handover" } });
    expect(await handOver(id, "colleague")).toMatchObject({ status: 200 });
  });
});

describe("somebody who leaves at the same moment (AM-20)", () => {
  const out = { form: "electronic", agreement: { reference: "JY-1", signedBy: "王磊", signedOn: "2026-03-01" } };

  /** A request that was sent back to its asker. */
  async function sentBack(): Promise<string> {
    const { id } = viewOf(await ask());
    await does("head", id, "decide", { said: { verdict: "send back", reason: "请写明用途" } });
    return id;
  }

  const again = () => ({ purpose: "核对付款条件，供对账", files: [{ number }] });
  const acts: [does: string, before: () => Promise<string>, act: (id: string) => Promise<{ status: number }>][] = [
    ["puts", async () => "", () => ask()],
    ["completes", sentBack, (id: string) => does("employee", id, "complete", again())],
    ["is lent", () => granted("lend"), (id: string) => does("archivist", id, "handover", out)],
  ];
  it.each(acts)("%s nothing after it", async (_, before, act) => {
    const refused: number[] = [];
    for (let call = 1; call <= 12; call++) {
      archive = new FakeArchive();
      number = file("Y2024销售合同001");
      const id = await before();
      const states = () => archive.tables.rows("requests").map((row) => AccessRequest.parse(row).status);
      let left: string[] | undefined;
      const leave = async () => {
        left = states();
        archive.enters({ ...archive.person("employee"), active: false, rev: 2 });
      };
      archive.at = { call: archive.calls + call, act: leave, first: true };
      const { status } = await act(id);
      if (left) expect(states()).toEqual(left);
      if (status >= 400) refused.push(status);
    }
    expect(refused).toContain(409);
  });
});

describe("a loan on paper", () => {
  const out = { form: "paper", agreement: { reference: "JY-1", signedBy: "王磊", signedOn: "2026-03-01" } };

  it("is one borrower's at a time, until it came back and was looked at", async () => {
    const [one, two] = [await granted("lend"), await granted("lend")];
    const both = await Promise.all([one, two].map((each) => does("archivist", each, "handover", out)));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const [lent = "", waits = ""] = both[0]?.status === 200 ? [one, two] : [two, one];
    expect(await does("archivist", waits, "handover", out)).toMatchObject({ body: { code: "access.on-loan" } });
    await does("employee", lent, "return", { effect: "审计完成" });
    expect(await does("archivist", waits, "handover", out)).toMatchObject({ status: 409 });
    await does("archivist", lent, "check", { condition: "intact" });
    expect(await does("archivist", waits, "handover", out)).toMatchObject({ status: 200 });
  });

  it("that is said to be given back and is not there is overdue as before, and called so in the register (DL-16)", async () => {
    const id = await granted("lend");
    await does("archivist", id, "handover", out);
    await does("employee", id, "return", { effect: "审计完成" });
    const lent = request(id);
    const dueOn = lent.status === "given back" ? lent.loan.dueOn : "";
    vi.setSystemTime(new Date(`${later(dueOn, 1)}T01:00:00Z`));
    archive.enters({ ...archive.person("archivist"), training: { on: later(dueOn, 0), subject: "档案保密" } });
    const overdue = async () =>
      (await archive.asks("archivist", "GET /loans", { query: { overdue: "only" } })).body.items;
    expect(await overdue()).toMatchObject([{ request: id, state: "given back", overdue: true }]);
    const year = { query: { year: "2026" } };
    expect((await archive.asks("archivist", "GET /uses", year)).body.loans).toMatchObject({ out: 1, overdue: 1 });
    const missing = { condition: "not there", note: "信封是空的" };
    expect(await does("archivist", id, "check", missing)).toMatchObject({
      status: 200,
      body: { state: "lent", returning: null, loan: { dueOn, overdue: true } },
    });
    expect(await overdue()).toMatchObject([{ request: id, state: "lent", overdue: true }]);
    expect(archive.tables.rows("tasks")).toEqual([]);
    expect(archive.trail(`request/${id}`).slice(-2)).toEqual(["ReturnFiles", "CheckReturn"]);
  });

  it("that was lost is lent to nobody on paper, until it is found", async () => {
    const [one, two] = [await granted("lend"), await granted("lend")];
    await does("archivist", one, "handover", out);
    await does("employee", one, "return", { effect: "审计完成" });
    const check = (found: object) => does("archivist", one, "check", found);
    expect(await check({ condition: "lost", consequence: "赔偿" })).toMatchObject({ status: 200 });
    expect(archive.tables.rows("uses").filter(({ request }) => request === one)).toEqual([
      { number, holder: "on paper", request: one, state: "lost" },
    ]);
    expect(await does("archivist", two, "handover", out)).toMatchObject({ status: 409, body: { code: "access.lost" } });
    expect(await check({ condition: "intact", note: "在车上找到" })).toMatchObject({ status: 200 });
    expect(await check({ condition: "intact" })).toMatchObject({ body: { code: "access.not-given-back" } });
    expect(await does("archivist", two, "handover", out)).toMatchObject({ status: 200 });
  });
});

describe("a grant whose time is over", () => {
  const requests = () => new AccessRequests(dynamo(), ENV, archive.adapters().trail, () => undefined);

  it("holds no file any more, whether anything was opened or not", async () => {
    const [unopened, read] = [await granted(), await granted()];
    await does("employee", read, "open", { number });
    expect(archive.tables.rows("uses")).toHaveLength(2);
    for (const id of [unopened, read]) {
      const before = request(id);
      if (before.status !== "granted") return expect.unreachable(before.status);
      const after = expire(before, { now: NOW, today: "2026-04-01", addWorkingDays: () => undefined });
      const deed = accessDeed("ExpireGrant", { function: "remind" });
      await archive.adapters().commit(requests().advance(before, after, deed));
    }
    expect(archive.tables.rows("uses")).toEqual([]);
  });
});

describe("an outsider for whom somebody asks (AF-23, CI-06)", () => {
  const out = { form: "electronic", agreement: { reference: "JY-1", signedBy: "王磊", signedOn: "2026-03-01" } };
  const organisation = "某会计师事务所";

  /** A loan for an outsider that all have approved, under an agreement that holds until a day. */
  async function approved(until: string): Promise<string> {
    const signed = { kind: "保密协议", organisation, signedBy: "王磊", signedOn: "2026-03-01", until };
    const body = { ...signed, scope: "年度审计", reference: "BM-7" };
    const { id: agreement } = z
      .object({ id: z.string() })
      .parse((await archive.asks("archivist", "POST /agreements", { body })).body);
    const outsider = { organisation, contact: "王磊", agreement };
    const { id } = viewOf(await ask("employee", { kind: "lend", outsider }));
    for (const who of ["head", "executive", "archivist"]) await approve(who, id);
    return id;
  }

  it("is bound by an agreement that is found by the beginning of its id, or by their name", async () => {
    const listed = async (query: Record<string, string>) =>
      z
        .object({ items: z.array(z.object({ id: z.string() })) })
        .parse((await archive.asks("employee", "GET /agreements", { query })).body)
        .items.map(({ id }) => id);
    const [one, other] = [(await archive.lending()).outsider.agreement, (await archive.lending()).outsider.agreement];
    const id = z.string().parse(one);
    expect(await listed({ id: id.slice(0, 8) })).toEqual([id]);
    expect(await listed({ id: id.slice(0, 8), organisation })).toEqual([id]);
    expect(await listed({ id: id.slice(0, 8), organisation: "另一家" })).toEqual([]);
    expect((await listed({ organisation })).toSorted()).toEqual([id, other].toSorted());
    expect((await archive.asks("employee", "GET /agreements", { query: { id: id.slice(0, 3) } })).status).toBe(400);
  });

  it("is bound by the agreement that the regulation names, and no other is recorded", async () => {
    const body = { organisation, signedBy: "王磊", signedOn: "2026-03-01", scope: "年度审计", reference: "BM-7" };
    const other = await archive.asks("archivist", "POST /agreements", { body: { ...body, kind: "nda" } });
    expect(other).toMatchObject({ status: 400, body: { code: "access.unknown-agreement" } });
    expect(other.body.message).toMatch(/：nda。可以是：保密协议。$/);
  });

  it("is handed nothing once their agreement is over", async () => {
    const id = await approved("2026-03-02");
    vi.setSystemTime(new Date("2026-03-03T01:00:00Z"));
    expect(await does("archivist", id, "handover", out)).toMatchObject({
      status: 400,
      body: { code: "access.agreement-over", subject: "BM-7" },
    });
    expect(request(id).status).toBe("granted");
  });

  it("is shown nothing then either, nor lent it for longer; what they have they give back", async () => {
    const id = await approved("2026-03-03");
    expect(await does("archivist", id, "handover", out)).toMatchObject({ status: 200 });
    const { copy } = z.object({ copy: z.string() }).parse((await does("employee", id, "open", { number })).body);
    vi.setSystemTime(new Date("2026-03-03T17:00:00Z"));
    const over = { body: { code: "access.agreement-over" } };
    expect(await does("employee", id, "open", { number })).toMatchObject(over);
    const show = archive.asks("employee", "GET /requests/{id}/copies/{copy}", { params: { id, copy } });
    expect(await show).toMatchObject(over);
    const current = request(id);
    const until = current.status === "lent" ? later(current.loan.dueOn, 1) : "";
    expect(await does("employee", id, "extend", { until, reason: "审计未完" })).toMatchObject(over);
    expect(await does("employee", id, "return", { effect: "审计完成" })).toMatchObject({ status: 200 });
  });
});

describe("a longer loan", () => {
  const out = { form: "electronic", agreement: { reference: "JY-1", signedBy: "王磊", signedOn: "2026-03-01" } };

  /** A loan that the employee asks to keep a day longer. */
  async function askedLonger(): Promise<string> {
    const id = await granted("lend");
    await does("archivist", id, "handover", out);
    const { loan } = z.object({ loan: z.object({ dueOn: z.string() }) }).parse(request(id));
    await does("employee", id, "extend", { until: later(loan.dueOn, 1), reason: "审计未完" });
    return id;
  }

  it("shows who decided on it and why; the last decision, sent once more, changes nothing (DL-15)", async () => {
    const id = await askedLonger();
    const no = { slot: "L1-1.1.1", said: { verdict: "refuse", reason: "另有人等用" } };
    const first = await does("head", id, "decide", no);
    expect(first).toMatchObject({
      status: 200,
      body: {
        lending: { agreement: "文件借阅协议", onReturn: ["件数与清单相符", "完好无涂改", "没有转借与复制"] },
        loan: {
          extension: null,
          extended: [{ outcome: "refused", approval: { steps: [{ by: "钱经理", reason: "另有人等用" }, {}] } }],
        },
      },
    });
    expect(await does("head", id, "decide", no)).toEqual(first);
    expect(await does("head", id, "decide", { said: no.said })).toEqual(first);
  });
});

describe("the approval of a request under an older regulation", () => {
  it("goes on as it began", async () => {
    const { id } = viewOf(await ask());
    expect(request(id)).toMatchObject({ askedAt: NOW, regulation: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});
