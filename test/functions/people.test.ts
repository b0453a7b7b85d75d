import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Person } from "#shared/domain/people/person.ts";
import { FakeArchive, PEOPLE } from "./fake/archive.ts";

let archive: FakeArchive;
beforeEach(() => {
  archive = new FakeArchive();
});

const asks = (who: string, route: string, subject: string, body?: object) =>
  archive.asks(who, route, { params: { subject }, ...(body && { body }) });
const change = (who: string, what: string, subject: string, body: object) =>
  asks(who, `POST /people/{subject}/${what}`, subject, body);
const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body.code ?? null];
const itemsOf = ({ body }: { body: Record<string, unknown> }) =>
  z.array(z.record(z.string(), z.unknown())).parse(body.items);

/** Another system officer, so that one of the two may be changed. */
const another: Person = {
  ...{ subject: "another", name: "另一位", department: "财务部", roles: ["system officer"] },
  ...{ absences: [], active: true, rev: 1 },
  agreement: { signedOn: "2026-01-05", reference: "保密-2" },
  training: { on: "2026-01-06", subject: "档案保密" },
};

/** The post that acts for the head of the sales department, as the regulation says. */
const second = "销售部副经理";

describe("oneself", () => {
  it("is told what one is, what one lacks, and in which seats one decides", async () => {
    archive.enters({ ...archive.person("employee"), post: second, deputy: "seller" });
    archive.enters({
      ...archive.person("head"),
      deputy: "employee",
      absences: [{ from: "2026-03-01", to: "2026-03-05" }],
    });
    const { status, body } = await archive.asks("employee", "GET /me");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      person: { subject: "employee", name: "赵员工", username: null, agreement: { reference: "保密协议-1" } },
      capacities: ["employee"],
      level: "一般",
      seats: [
        { seat: `post/${second}`, for: null },
        { seat: "post/销售部经理", for: { subject: "head", name: "钱经理" } },
      ],
      represents: [{ subject: "head", acting: true }],
      lacking: [],
    });
    expect((await archive.asks("newcomer", "GET /me")).body).toMatchObject({ lacking: ["agreement", "training"] });
  });

  it("who has left is told nothing", async () => {
    expect(codeOf(await archive.asks("leaver", "GET /me"))).toEqual([403, "people.inactive"]);
  });
});

describe("the list of people", () => {
  it("holds everybody who is here, department by department, without what colleagues need not know", async () => {
    const answer = await archive.asks("employee", "GET /people");
    const people = itemsOf(answer);
    const here = Object.values(PEOPLE).filter(({ active }) => active);
    expect(people.map(({ subject }) => subject).toSorted()).toEqual(here.map(({ subject }) => subject).toSorted());
    expect(JSON.stringify(people.filter(({ subject }) => subject !== "employee"))).not.toMatch(
      /username|email|agreement|training|clearance|absences/,
    );
  });

  it("is read page by page, and by department, post, or those who have left", async () => {
    const first = await archive.asks("seller", "GET /people", { query: { limit: "10" } });
    const cursor = z.string().parse(first.body.cursor);
    const rest = await archive.asks("seller", "GET /people", { query: { limit: "10", cursor } });
    expect(new Set([...itemsOf(first), ...itemsOf(rest)].map(({ subject }) => subject)).size).toBe(
      Object.keys(PEOPLE).length - 1,
    );
    const only = async (query: Record<string, string>) =>
      itemsOf(await archive.asks("seller", "GET /people", { query })).map(({ subject }) => subject);
    expect(await only({ department: "销售部" })).toEqual(["employee", "head", "seller"]);
    expect(await only({ post: "分管领导" })).toEqual(["executive"]);
    expect(await only({ post: "分管领导", department: "销售部" })).toEqual([]);
    expect(await only({ left: "only" })).toEqual(["leaver"]);
  });

  it("names who acts for whom", async () => {
    archive.enters({ ...archive.person("head"), deputy: "seller" });
    expect((await asks("accountant", "GET /people/{subject}", "head")).body).toMatchObject({
      deputy: { subject: "seller", name: "张销售" },
    });
    expect(codeOf(await asks("accountant", "GET /people/{subject}", "nobody"))).toEqual([404, "people.no-such-person"]);
  });
});

describe("somebody new", () => {
  const newcomer = {
    username: "han.mei",
    name: "韩梅",
    department: "销售部",
    post: "销售内勤",
    email: "hm@yunling.example",
  };
  const add = (body: object = newcomer, who = "system") => archive.asks(who, "POST /people", { body });
  const user = () => archive.accounts.users.get("han.mei");

  it("gets an account, and a password that is told once and good for one sign-in (CI-17)", async () => {
    const { status, body } = await add();
    expect(status).toBe(201);
    expect(body).toMatchObject({ person: { subject: "sub-1", username: "han.mei", roles: [], rev: 1 } });
    expect(body.password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w]).{20,}$/);
    expect(user()).toMatchObject({ password: body.password, status: "FORCE_CHANGE_PASSWORD" });
    expect(archive.trail("person/sub-1")).toEqual(["AddPerson"]);
    expect(JSON.stringify(archive.tables.rows("audit"))).not.toContain(String(body.password));
    expect(JSON.stringify(archive.logged)).not.toContain(String(body.password));
    expect((await archive.asks("sub-1", "GET /me")).status).toBe(200);
  });

  it("that was broken off anywhere is there after adding them again, with a password that is theirs", async () => {
    await add();
    const calls = archive.calls;
    for (let call = 1; call <= calls; call++)
      for (const how of ["before", "after"] as const) {
        archive = new FakeArchive();
        archive.fails = { call, how };
        await add();
        archive.fails = undefined;
        const { status, body } = await add();
        expect([call, how, status]).toEqual([call, how, 201]);
        expect(user()?.password).toBe(body.password);
        expect(archive.person("sub-1")).toMatchObject({ username: "han.mei", active: true });
      }
  });

  it("gets another password as long as they have never signed in, and the trail tells of it", async () => {
    const first = await add();
    const second = await add();
    expect(second.status).toBe(201);
    expect(second.body.password).not.toBe(first.body.password);
    expect(user()?.password).toBe(second.body.password);
    expect(archive.trail("person/sub-1")).toEqual(["AddPerson", "RenewPassword"]);
  });

  it("keeps the password with which they signed in before they were entered", async () => {
    archive.accounts.users.set("han.mei", {
      ...{ subject: "sub-1", password: "theirs", status: "CONFIRMED", enabled: true, signedIn: true },
    });
    expect(await add()).toMatchObject({ status: 201, body: { password: null, person: { subject: "sub-1" } } });
    expect(user()).toMatchObject({ password: "theirs", status: "CONFIRMED" });
  });

  it.each([
    ["a role", { roles: ["archivist"] as Person["roles"] }],
    ["a clearance", { clearance: "重要" }],
    ["an agreement", { agreement: { signedOn: "2026-02-27", reference: "保密-12" } }],
    ["a training", { training: { on: "2026-02-27", subject: "档案保密" } }],
  ])("gets no other password once they have %s: who keeps the accounts could sign in as them", async (_, trust) => {
    await add();
    archive.enters({ ...archive.person("sub-1"), ...trust });
    const { password } = user() ?? {};
    expect(codeOf(await add())).toEqual([409, "people.trusted-already"]);
    expect(user()?.password).toBe(password);
  });

  it("is not head of a department that has one: who keeps the accounts seats nobody beside the head", async () => {
    expect(codeOf(await add({ ...newcomer, post: "销售部经理" }))).toEqual([409, "people.post-held"]);
    expect(user()).toBeUndefined();
    archive.enters({ ...archive.person("head"), active: false });
    expect((await add({ ...newcomer, post: "销售部经理" })).status).toBe(201);
    expect((await add({ ...newcomer, post: "销售部经理" })).status).toBe(201);
  });

  it("does not take a name that is somebody's", async () => {
    await add();
    expect(codeOf(await add({ ...newcomer, name: "韩雪" }))).toEqual([409, "people.taken"]);
    archive.accounts.signsIn("han.mei");
    const { password } = user() ?? {};
    expect(codeOf(await add())).toEqual([409, "people.taken"]);
    expect(user()?.password).toBe(password);
  });

  it("that two add at once is added by one of them, whose password is good", async () => {
    await add();
    for (let call = 1; call <= archive.calls; call++)
      for (const first of [true, false]) {
        archive = new FakeArchive();
        let other: Awaited<ReturnType<typeof add>> | undefined;
        const act = async () => {
          other = await add();
        };
        archive.at = { call, act, first };
        const one = await add();
        await archive.at.done;
        const done = [one, other].filter((each) => each?.status === 201);
        expect(done.length).toBeGreaterThan(0);
        expect(done.map((each) => each?.body.password)).toContain(user()?.password);
      }
  });

  it("is not half added where the department is none of the regulation's", async () => {
    expect(codeOf(await add({ ...newcomer, department: "销受部" }))).toEqual([400, "people.unknown-department"]);
    expect(user()).toBeUndefined();
  });

  it("is named by an account, not by what a token would say", async () => {
    const { username: _, ...rest } = newcomer;
    expect(codeOf(await add({ ...rest, subject: "u-1" }))).toEqual([400, "people.named-by-username"]);
    expect(codeOf(await add({ ...newcomer, subject: "u-1" }))).toEqual([400, "people.named-by-username"]);
  });
});

describe("a change of a person", () => {
  const signed = { signedOn: "2026-02-27", reference: "保密-12" };

  it("is written with its entry, under the person", async () => {
    await change("system", "post", "employee", { department: "财务部", post: "财务内勤" });
    await change("security", "roles", "employee", { roles: ["submitter"] });
    await change("security", "clearance", "employee", { level: "重要" });
    await change("security", "agreement", "employee", signed);
    await change("security", "training", "employee", { on: "2026-02-27", subject: "档案保密" });
    expect(archive.person("employee")).toMatchObject({
      ...{ department: "财务部", post: "财务内勤", roles: ["submitter"], clearance: "重要", agreement: signed, rev: 6 },
    });
    expect(archive.trail("person/employee")).toEqual([
      ...["AppointPerson", "GiveRoles", "SetClearance", "RecordAgreement", "RecordTraining"],
    ]);
    const entries = archive.tables.rows("audit").filter(({ subject }) => subject === "person/employee");
    expect(entries.map(({ entry }) => entry)).toEqual(["000002", "000003", "000004", "000005", "000006"]);
    expect(entries[1]).toMatchObject({ requestParameters: { roles: ["submitter"] }, eventSource: "people.dossier" });
  });

  it("rests on the person as they were seen", async () => {
    expect((await change("security", "clearance", "employee", { level: "重要", rev: 1 })).status).toBe(200);
    const late = await change("security", "clearance", "employee", { level: "核心", rev: 1 });
    expect(codeOf(late)).toEqual([409, "request.overtaken"]);
    expect(archive.person("employee").clearance).toBe("重要");
  });

  it("is refused by its rule, which goes on record", async () => {
    const both = { roles: ["auditor", "security officer"] };
    expect(codeOf(await change("security", "roles", "employee", both))).toEqual([400, "people.officers-apart"]);
    expect(codeOf(await change("security", "clearance", "security", { level: "核心" }))).toEqual([
      ...[403, "people.not-oneself"],
    ]);
    expect(codeOf(await change("security", "clearance", "employee", { level: "绝密" }))).toEqual([
      ...[400, "people.unknown-level"],
    ]);
    expect(archive.trail("person/employee").toSorted()).toEqual([
      "POST /people/{subject}/clearance people.unknown-level",
      "POST /people/{subject}/roles people.officers-apart",
    ]);
    expect(archive.trail("person/security")).toEqual(["POST /people/{subject}/clearance people.not-oneself"]);
  });
});

describe("a correction of a person", () => {
  const right = { name: "赵圆工", email: "zhao@yunling.example" };

  it("is the system officer's, on record, as they were seen, and of nobody themselves", async () => {
    expect((await change("system", "correction", "employee", { ...right, rev: 1 })).body).toMatchObject(right);
    expect(archive.trail("person/employee")).toEqual(["CorrectPerson"]);
    const entry = archive.tables.rows("audit").find(({ eventName }) => eventName === "CorrectPerson");
    expect(entry).toMatchObject({ requestParameters: right, userIdentity: { userName: "冯系统" } });
    expect(codeOf(await change("system", "correction", "employee", { name: "赵", rev: 1 }))).toEqual([
      ...[409, "request.overtaken"],
    ]);
    expect(codeOf(await change("system", "correction", "system", right))).toEqual([403, "people.not-oneself"]);
    for (const who of ["employee", "head", "security", "archivist"])
      expect(codeOf(await change(who, "correction", "seller", right))[0], who).toBe(403);
  });

  it("corrects something, and an address that is one", async () => {
    for (const body of [{}, { name: "赵员工" }])
      expect(codeOf(await change("system", "correction", "employee", body))).toEqual([400, "people.nothing-corrected"]);
    expect(codeOf(await change("system", "correction", "employee", { email: "zhao" }))).toEqual([
      400,
      "request.invalid",
    ]);
    expect(codeOf(await change("system", "correction", "leaver", right))).toEqual([409, "people.has-left"]);
  });
});

describe("another first password (CI-17)", () => {
  const renew = (subject: string, who = "system") => change(who, "password", subject, {});
  const user = { password: "", status: "CONFIRMED", enabled: true, signedIn: true } as const;
  const open = (subject: string, more: object = {}) => {
    archive.accounts.users.set(subject, { ...user, subject, ...more });
    archive.enters({ ...archive.person(subject), username: subject });
  };

  it("is given by the system officer, told once, and on record without it", async () => {
    open("employee");
    const { status, body } = await renew("employee");
    expect([status, body.password]).toEqual([200, archive.accounts.users.get("employee")?.password]);
    expect(body.password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w]).{20,}$/);
    expect(archive.trail("person/employee")).toEqual(["RenewPassword"]);
    expect(JSON.stringify(archive.tables.rows("audit"))).not.toContain(String(body.password));
    expect(codeOf(await renew("employee", "security"))).toEqual([403, "people.not-allowed"]);
    expect(codeOf(await renew("system"))).toEqual([403, "people.not-oneself"]);
  });

  it("opens no other officer's account to whoever gives it, also where nobody has signed in with that", async () => {
    for (const officer of ["security", "auditor"])
      for (const status of ["CONFIRMED", "FORCE_CHANGE_PASSWORD"]) {
        open(officer, { status });
        expect(codeOf(await renew(officer))).toEqual([403, "people.password-officer"]);
        expect(archive.accounts.users.get(officer)?.password).toBe("");
      }
  });

  it("is not to be had where the archive keeps no account of theirs", async () => {
    expect(codeOf(await renew("employee"))).toEqual([403, "people.password-elsewhere"]);
    archive.enters({ ...archive.person("employee"), username: "gone" });
    expect(codeOf(await renew("employee"))).toEqual([403, "people.password-elsewhere"]);
    expect(archive.person("employee").rev).toBe(1);
  });
});

describe("whom nobody has seen sign in", () => {
  const trusts: [what: string, body: object][] = [
    ["roles", { roles: ["submitter"] }],
    ["clearance", { level: "重要" }],
    ["agreement", { signedOn: "2026-02-27", reference: "保密-12" }],
    ["training", { on: "2026-02-27", subject: "档案保密" }],
  ];

  it.each(trusts)("is trusted with no %s: who gave the first password could be them alone", async (what, body) => {
    const newcomer = { username: "han.mei", name: "韩梅", department: "销售部" };
    await archive.asks("system", "POST /people", { body: newcomer });
    const trust = () => change("security", what, "sub-1", body);
    expect(codeOf(await trust())).toEqual([409, "people.not-signed-in"]);
    expect((await change("system", "password", "sub-1", {})).status).toBe(200);
    expect(codeOf(await trust())).toEqual([409, "people.not-signed-in"]);
    archive.accounts.signsIn("han.mei");
    expect((await trust()).status).toBe(200);
  });
});

describe("what an officer does", () => {
  const day = "2026-02-27";
  const changes: [who: string, what: string, body: object][] = [
    ["system", "post", { department: "财务部" }],
    ["system", "leave", { successor: "head" }],
    ["security", "roles", { roles: [] }],
    ["security", "clearance", { level: "重要" }],
    ["security", "agreement", { signedOn: day, reference: "保密-12" }],
    ["security", "training", { on: day, subject: "档案保密" }],
  ];

  it.each(changes)("is the %s officer's: %s", async (who, what, body) => {
    const others = ["seller", "head", "executive", "auditor", who === "system" ? "security" : "system"];
    for (const other of others) expect(codeOf(await change(other, what, "employee", body))[0], other).toBe(403);
    expect(archive.person("employee").rev).toBe(1);
    expect((await change(who, what, "employee", body)).status).toBe(200);
    expect(codeOf(await change(who, what, who, body))).toEqual([403, "people.not-oneself"]);
  });

  it("is refused with the rule to those who may know it, and is on record with it", async () => {
    const { body } = await change("security", "post", "employee", { department: "财务部" });
    expect(body.rule).toMatchObject({ clause: expect.any(String) });
    expect(archive.trail("person/employee")).toEqual(["POST /people/{subject}/post people.not-allowed"]);
  });
});

describe("who may see to a colleague's absence and deputy", () => {
  it.each(["absence", "deputy"])(
    "is they themselves, and the head of their department, among others: %s",
    async (what) => {
      const body = what === "deputy" ? { deputy: null } : { from: "2026-03-09", to: "2026-03-13" };
      for (const other of ["seller", "executive", "security", "accountant"])
        expect(codeOf(await change(other, what, "employee", body)), other).toEqual([403, "people.not-allowed"]);
      for (const who of ["employee", "head"]) expect((await change(who, what, "employee", body)).status).toBe(200);
    },
  );
});

describe("somebody above the heads, entered in a head's department", () => {
  beforeEach(() => archive.enters({ ...archive.person("executive"), department: "销售部" }));

  it("has their absences and their deputy seen to by themselves alone: else the head would sit in their seat (CI-16)", async () => {
    const away = { from: "2026-03-02", to: "2026-03-13" };
    expect(codeOf(await change("head", "absence", "executive", away))).toEqual([403, "people.not-allowed"]);
    expect(codeOf(await change("head", "deputy", "executive", { deputy: "seller" }))).toEqual([
      ...[403, "people.not-allowed"],
    ]);
    expect((await change("executive", "absence", "executive", away)).status).toBe(200);
  });
});

describe("the head of a department", () => {
  const post = { department: "销售部", post: "销售部经理" };

  it("is one: another is appointed once the first has another post", async () => {
    expect(codeOf(await change("system", "post", "seller", post))).toEqual([409, "people.post-held"]);
    expect((await change("system", "post", "head", post)).status).toBe(200);
    expect((await change("system", "post", "head", { department: "财务部" })).status).toBe(200);
    expect((await change("system", "post", "seller", post)).status).toBe(200);
  });

  it("is one, whoever is appointed or entered at the same time", async () => {
    const heads = () => archive.tables.rows("people").filter((row) => row.active && row.post === post.post);
    const enters = { username: "han.mei", name: "韩梅", ...post };
    for (const first of [true, false])
      for (let call = 1; call <= 12; call++) {
        archive = new FakeArchive();
        archive.enters({ ...archive.person("head"), active: false });
        archive.at = {
          call,
          act: async () => void (await archive.asks("system", "POST /people", { body: enters })),
          first,
        };
        await change("system", "post", "seller", post);
        await archive.at.done;
        expect(heads()).toHaveLength(1);
      }
  });

  it("is free again at once for whoever comes after one who has left, or was moved", async () => {
    archive.enters({ ...archive.person("head"), active: false });
    for (const subject of ["seller", "employee", "accountant"]) {
      expect((await change("system", "post", subject, post)).status).toBe(200);
      if (subject === "seller") await change("system", "post", subject, { department: "销售部" });
      else await change("system", "leave", subject, { successor: "executive" });
    }
    expect((await change("system", "post", "supervisor", post)).status).toBe(200);
  });

  it("is looked for among heads alone: other posts have as many holders as there are", async () => {
    archive.enters({ ...archive.person("employee"), post: "销售内勤" });
    const clerk = { department: "销售部", post: "销售内勤" };
    expect((await change("system", "post", "seller", clerk)).status).toBe(200);
    expect((await change("system", "post", "seller", { department: "档案室", post: "分管领导" })).status).toBe(200);
  });
});

describe("the offices that may not be vacant", () => {
  it("are not given up by the last who holds them", async () => {
    expect(codeOf(await change("security", "roles", "system", { roles: [] }))).toEqual([409, "people.last-officer"]);
    archive.enters(another);
    expect((await change("security", "roles", "system", { roles: [] })).status).toBe(200);
    expect(codeOf(await change("security", "roles", "another", { roles: [] }))).toEqual([409, "people.last-officer"]);
  });

  it("are not given up by the last two at the same time", async () => {
    for (const first of [true, false])
      for (let call = 1; call <= 12; call++) {
        archive = new FakeArchive();
        archive.enters(another);
        const act = async () => void (await change("security", "roles", "another", { roles: [] }));
        archive.at = { call, act, first };
        await change("security", "roles", "system", { roles: [] });
        await archive.at.done;
        const left = ["system", "another"].filter((each) => archive.person(each).roles.includes("system officer"));
        expect(left.length).toBeGreaterThan(0);
      }
  });
});

describe("a deputy (CI-16)", () => {
  const name = (who: string, whose: string, deputy: string | null) => change(who, "deputy", whose, { deputy });

  beforeEach(() => archive.enters({ ...archive.person("employee"), post: second }));

  it("is named by oneself, and is one no longer when one says so", async () => {
    expect((await name("head", "head", "employee")).body).toMatchObject({ deputy: { subject: "employee" } });
    expect((await name("head", "head", null)).body).toMatchObject({ deputy: null });
    expect(archive.trail("person/head")).toEqual(["NameDeputy", "NameDeputy"]);
  });

  it("is not somebody whose deputy, over others, one is", async () => {
    await name("head", "head", "employee");
    await name("employee", "employee", "seller");
    expect(codeOf(await name("seller", "seller", "head"))).toEqual([400, "people.deputy-circle"]);
  });

  it("is not named in a circle by two at the same time", async () => {
    for (const first of [true, false])
      for (let call = 1; call <= 12; call++) {
        archive = new FakeArchive();
        archive.at = { call, act: async () => void (await name("seller", "seller", "employee")), first };
        await name("employee", "employee", "seller");
        await archive.at.done;
        const circle = archive.person("seller").deputy === "employee" && archive.person("employee").deputy === "seller";
        expect(circle).toBe(false);
      }
  });

  it("is somebody who is entered", async () => {
    expect(codeOf(await name("head", "head", "nobody"))).toEqual([404, "people.no-such-person"]);
  });
});

describe("an absence (CI-16)", () => {
  it("is entered, and taken back", async () => {
    const absence = { from: "2026-03-09", to: "2026-03-13" };
    expect((await change("employee", "absence", "employee", absence)).body).toMatchObject({ absences: [absence] });
    await change("head", "absence", "employee", { from: "2026-03-09", to: null });
    expect(archive.person("employee").absences).toEqual([]);
    expect(archive.trail("person/employee")).toEqual(["SetAbsence", "SetAbsence"]);
  });

  it("of a head who falls ill is entered by the system officer, on record, and the deputy who was named acts", async () => {
    const today = { from: "2026-03-02", to: "2026-03-06" };
    archive.enters({ ...archive.person("head"), deputy: "executive" });
    expect(codeOf(await change("system", "deputy", "head", { deputy: "seller" }))).toEqual([403, "people.not-allowed"]);
    expect((await change("system", "absence", "head", today)).body).toMatchObject({ absences: [today] });
    expect(archive.tables.rows("audit").find(({ eventName }) => eventName === "SetAbsence")).toMatchObject({
      ...{ subject: "person/head", requestParameters: today },
      userIdentity: { principalId: "system", userName: "冯系统" },
      additionalEventData: { capacities: ["system officer", "employee"] },
    });
    expect((await archive.asks("executive", "GET /me")).body).toMatchObject({
      represents: [{ subject: "head", acting: true }],
    });
    archive.enters({ ...archive.person("seller"), deputy: "system" });
    expect(codeOf(await change("system", "absence", "seller", today))).toEqual([403, "people.absence-deputy"]);
  });
});

describe("somebody who leaves (AM-20)", () => {
  const leave = (who = "system", successor = "employee", subject = "seller") =>
    change(who, "leave", subject, { successor });

  it("may do nothing from then on, and it stands there who comes after them", async () => {
    expect((await leave()).body).toMatchObject({ active: false, successor: { subject: "employee", name: "赵员工" } });
    expect(codeOf(await archive.asks("seller", "GET /files"))).toEqual([403, "people.inactive"]);
    expect(archive.trail("person/seller")).toEqual(["LeaveArchive", "GET /files people.inactive"]);
    expect(codeOf(await leave())).toEqual([409, "people.has-left"]);
  });

  it("is followed by somebody who is here, also where that one leaves at the same time", async () => {
    expect(codeOf(await leave("system", "leaver"))).toEqual([400, "people.successor-inactive"]);
    expect(codeOf(await leave("system", "nobody"))).toEqual([404, "people.no-such-person"]);
    for (const first of [true, false])
      for (let call = 1; call <= 12; call++) {
        archive = new FakeArchive();
        archive.at = { call, act: async () => void (await leave("system", "head", "employee")), first };
        await leave("system", "employee", "seller");
        await archive.at.done;
        const gone = archive.tables.rows("audit").filter(({ eventName }) => eventName === "LeaveArchive");
        expect([["person/seller", "person/employee"], ["person/seller"], ["person/employee"]]).toContainEqual(
          gone.map(({ subject }) => subject),
        );
      }
  });

  it("is not the last system officer", async () => {
    archive.enters(another);
    expect((await leave("another", "employee", "system")).status).toBe(200);
    expect(codeOf(await leave("another", "employee", "another"))).toEqual([403, "people.not-oneself"]);
  });
});

describe("contacts (AM-20)", () => {
  const chen = { customer: "苏州恒瑞精密制造有限公司", name: "陈工", email: "chen@hengrui.example" };
  const add = (who = "seller", more = {}) => archive.asks(who, "POST /contacts", { body: { ...chen, ...more } });
  const list = async (who: string, query: Record<string, string> = {}) => archive.asks(who, "GET /contacts", { query });
  const idOf = ({ body }: { body: Record<string, unknown> }) => z.string().parse(body.id);

  it("are looked after by whoever enters them, and seen by them and the head of their department alone", async () => {
    const added = await add();
    expect(added).toMatchObject({
      status: 201,
      body: { ...chen, language: "zh", keeper: { subject: "seller", name: "张销售" }, formerly: null, toldAt: null },
    });
    expect(itemsOf(await list("seller"))).toEqual([added.body]);
    expect(itemsOf(await list("head", { keeper: "seller" }))).toEqual([added.body]);
    for (const who of ["employee", "archivist", "system"])
      expect(codeOf(await list(who, { keeper: "seller" }))).toEqual([403, "people.not-allowed"]);
    expect(archive.trail(`contact/${idOf(added)}`)).toEqual(["AddContact"]);
  });

  it("are entered for somebody by the head of their department, not by others", async () => {
    expect((await add("head", { keeper: "seller", language: "en" })).body).toMatchObject({
      keeper: { subject: "seller" },
    });
    expect(codeOf(await add("employee", { keeper: "seller" }))).toEqual([403, "people.not-allowed"]);
    expect(codeOf(await add("head", { keeper: "accountant" }))).toEqual([403, "people.not-allowed"]);
  });

  it("are taken out by whoever looks after them", async () => {
    const params = { id: idOf(await add()) };
    expect(codeOf(await archive.asks("employee", "DELETE /contacts/{id}", { params }))).toEqual([
      ...[403, "people.not-allowed"],
    ]);
    expect((await archive.asks("seller", "DELETE /contacts/{id}", { params })).status).toBe(200);
    expect(codeOf(await archive.asks("seller", "DELETE /contacts/{id}", { params }))).toEqual([404, "contact.unknown"]);
    expect(archive.trail(`contact/${params.id}`).slice(0, 2)).toEqual(["AddContact", "RemoveContact"]);
  });

  it("have nothing to be told as long as nobody left", async () => {
    const params = { id: idOf(await add()) };
    expect(codeOf(await archive.asks("seller", "POST /contacts/{id}/told", { params }))).toEqual([
      ...[409, "contact.nothing-to-tell"],
    ]);
  });
});
