import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Notice } from "#shared/aws/mail.ts";
import { type Contact, takeOn } from "#shared/domain/people/contact.ts";
import { peopleRules } from "#shared/regulation/people.ts";
import { loaded } from "../support/papers.ts";
import { FakeArchive, PEOPLE } from "./fake/archive.ts";

// The archive in memory has set the log up by now.
const { settler } = await import("#functions/people/settle/settle.ts");

let archive: FakeArchive;
let sent: Notice[];
let failed: string[];
const contact = { customer: "苏州恒瑞", name: "陈工", email: "chen@hengrui.example", language: "zh" as const };
beforeEach(() => begin());

/** A seller with an account and two contacts. */
function begin(): void {
  archive = new FakeArchive();
  sent = [];
  failed = [];
  archive.accounts.users.set("zhang", {
    ...{ subject: "seller", password: "", status: "CONFIRMED", enabled: true, signedIn: true },
  });
  archive.enters({ ...archive.person("seller"), username: "zhang" });
  for (const id of ["1", "2"])
    archive.tables.put("contacts", {
      ...takeOn({ ...contact, email: `${id}@hengrui.example` }, archive.person("seller"), id),
    });
}

const send = async (notice: Notice) => void sent.push(notice);
const settle = (settling: object = {}) =>
  settler({
    ...archive.adapters(),
    ...{ send, company: loaded.regulation.company, rules: peopleRules(loaded.regulation) },
    ...{ staleMinutes: 60, failed: (subject) => failed.push(subject) },
    accounts: archive.poolAccounts(),
    asksStill: archive.asksStill(),
    ...settling,
  });
const leave = (subject = "seller", successor = "employee") =>
  archive.asks("system", "POST /people/{subject}/leave", { params: { subject }, body: { successor } });
const contacts = () => archive.tables.rows("contacts").map((row): Partial<Contact> => row);
const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

describe("what somebody leaves behind (AM-20)", () => {
  it("is settled at once: the account is closed, the contacts pass on and are told who comes after", async () => {
    await leave();
    await settle().leaver("seller");
    expect(archive.accounts.users.get("zhang")).toMatchObject({ enabled: false, signedIn: false });
    expect(contacts()).toMatchObject([{ keeper: "employee" }, { keeper: "employee" }]);
    expect(sent.map(({ to }) => to)).toEqual(["1@hengrui.example", "2@hengrui.example"]);
    expect(sent[0]?.text).toContain("原与您联系的张销售已离职，今后由赵员工与您联系");
    expect(archive.trail("contact/1")).toEqual(["PassContact", "TellContact"]);
  });

  it("passes on all the same where the account cannot be closed; it is closed by whoever comes round again", async () => {
    await leave();
    const accounts = { close: () => Promise.reject(new Error("Rate exceeded")) };
    await expect(settle({ accounts }).leaver("seller")).rejects.toThrow("Rate exceeded");
    expect(contacts()).toMatchObject([{ keeper: "employee" }, { keeper: "employee" }]);
    expect(sent).toHaveLength(2);
    later(61);
    await expect(settle({ accounts }).leaver("seller")).rejects.toThrow("Rate exceeded");
    expect(archive.person("seller").settledAt).toBeUndefined();
    await settle().leaver("seller");
    expect(archive.accounts.users.get("zhang")?.enabled).toBe(false);
    expect(archive.person("seller").settledAt).toBeDefined();
  });

  it("is said to be settled by the run that finds nothing more to do", async () => {
    await leave();
    await settle().leaver("seller");
    await settle().leaver("seller");
    expect(archive.person("seller").settledAt).toBeUndefined();
    later(61);
    await settle().all();
    expect(archive.person("seller").settledAt).toBeDefined();
    expect(archive.trail("person/seller")).toEqual(["LeaveArchive", "SettleLeaver"]);
    expect(sent).toHaveLength(2);
    later(61);
    await settle().all();
    expect(archive.trail("person/seller")).toHaveLength(2);
  });

  it("is settled whatever breaks off, and each contact is told", async () => {
    await leave();
    archive.calls = 0;
    await settle().leaver("seller");
    const calls = archive.calls;
    for (let call = 1; call <= calls; call++)
      for (const how of ["before", "after"] as const) {
        begin();
        await leave();
        archive.calls = 0;
        archive.fails = { call, how };
        await settle()
          .leaver("seller")
          .catch(() => undefined);
        archive.fails = undefined;
        for (const _ of [1, 2]) {
          later(61);
          await settle().all();
        }
        expect(archive.person("seller").settledAt).toBeDefined();
        expect(archive.accounts.users.get("zhang")?.enabled).toBe(false);
        expect(contacts()).toMatchObject([{ keeper: "employee" }, { keeper: "employee" }]);
        for (const id of ["1", "2"]) {
          expect(archive.trail(`contact/${id}`)).toEqual(["PassContact", "TellContact"]);
          expect(sent.filter(({ to }) => to === `${id}@hengrui.example`).length).toBeGreaterThan(0);
        }
      }
  });

  it("passes to whoever comes after the successor, where that one has left meanwhile", async () => {
    await leave("seller", "employee");
    await leave("employee", "head");
    await settle().leaver("employee");
    await settle().leaver("seller");
    expect(contacts()).toMatchObject([{ keeper: "head" }, { keeper: "head" }]);
    expect(sent).toHaveLength(2);
    expect(sent[0]?.text).toContain("张销售已离职，今后由钱经理与您联系");
  });

  it("is told of whom a contact knew, where the next one left before anybody told", async () => {
    await leave("seller", "employee");
    await settle({ send: undefined }).leaver("seller");
    await leave("employee", "head");
    await settle().leaver("employee");
    expect(sent[0]?.text).toContain("原与您联系的张销售已离职，今后由钱经理与您联系");
    later(61);
    await settle().all();
    await settle().all();
    for (const each of ["seller", "employee"]) expect(archive.person(each).settledAt).toBeDefined();
  });

  it("that cannot be told to one contact is told to the other, and tried again until it can", async () => {
    await leave();
    const refusing = async (notice: Notice) => {
      if (notice.to.startsWith("1@")) throw new Error("no such mailbox");
      sent.push(notice);
    };
    later(61);
    await expect(settle({ send: refusing }).all()).rejects.toThrow("1 could not be settled");
    expect(failed).toEqual(["seller"]);
    expect(sent.map(({ to }) => to)).toEqual(["2@hengrui.example"]);
    later(61);
    await settle().all();
    expect(sent.map(({ to }) => to)).toEqual(["2@hengrui.example", "1@hengrui.example"]);
  });

  it("where no mail is sent is told by whoever comes after, who says so", async () => {
    await leave();
    await settle({ send: undefined }).leaver("seller");
    later(61);
    await settle({ send: undefined }).all();
    expect(archive.person("seller").settledAt).toBeDefined();
    const { body } = await archive.asks("employee", "GET /contacts");
    expect(body.items).toMatchObject([{ formerly: "张销售", toldAt: null }, { formerly: "张销售" }]);
    const params = { id: "00000000-0000-4000-8000-000000000001" };
    archive.tables.put("contacts", { ...contacts()[0], id: params.id });
    const told = await archive.asks("employee", "POST /contacts/{id}/told", { params });
    expect(told).toMatchObject({ status: 200, body: { formerly: null, toldAt: expect.any(String) } });
  });

  it("is not told twice by two runs one after the other, and not at all where the contact was taken out", async () => {
    await leave();
    const { id: _, ...rest } = contacts()[0] ?? {};
    archive.tables.put("contacts", { ...rest, id: "1", keeper: "head" });
    await settle().leaver("seller");
    await settle().leaver("seller");
    expect(sent.map(({ to }) => to)).toEqual(["2@hengrui.example"]);
  });

  it("is nobody's account where another issuer keeps them, or where it is gone already", async () => {
    await leave();
    archive.accounts.users.clear();
    await settle().leaver("seller");
    await settle({ accounts: undefined }).leaver("seller");
    expect(contacts()).toMatchObject([{ keeper: "employee" }, { keeper: "employee" }]);
  });
});

describe("what another changed of somebody", () => {
  const change = (what: string, body: object, subject = "seller") =>
    archive.asks("system", `POST /people/{subject}/${what}`, { params: { subject }, body });
  const told = () => sent.map(({ to, text }) => [to, text.split("\n").slice(1, 4)]);

  it("is told to them at the address that they had and the one that they have now, once", async () => {
    archive.enters({ ...archive.person("seller"), email: "zhang@yunling.example" });
    await change("correction", { email: "zhang.xs@yunling.example", name: "张消售" });
    await settle().one("seller");
    await settle().one("seller");
    const text = [
      "冯系统 更正了您的登记。",
      "姓名：张销售 → 张消售",
      "邮箱：zhang@yunling.example → zhang.xs@yunling.example",
    ];
    expect(told()).toEqual([
      ["zhang.xs@yunling.example", text],
      ["zhang@yunling.example", text],
    ]);
    expect(archive.person("seller").untold).toBeUndefined();
    expect(archive.trail("person/seller")).toEqual(["CorrectPerson", "TellPerson"]);
  });

  it("is told by the stream, and what it could not tell, by the clock", async () => {
    archive.enters({ ...archive.person("seller"), email: "zhang@yunling.example" });
    await change("password", {});
    const refusing = async () => Promise.reject(new Error("no such mailbox"));
    await expect(settle({ send: refusing }).one("seller")).rejects.toThrow("no such mailbox");
    expect(archive.person("seller").untold).toHaveLength(1);
    later(61);
    await settle().all();
    expect(told()).toEqual([["zhang@yunling.example", expect.arrayContaining([expect.stringMatching("初始密码")])]]);
    await change("correction", { name: "张消售" });
    expect(await archive.streams("seller")).toEqual({ batchItemFailures: [] });
    expect(archive.person("seller").untold).toBeUndefined();
  });

  it("is told where it can be: a wrong address holds up no other, and no leaver's account", async () => {
    archive.enters({ ...archive.person("seller"), email: "wrong@yunling.example" });
    const refusing = async (notice: Notice) => {
      if (notice.to.startsWith("wrong@")) throw new Error("no such mailbox");
      sent.push(notice);
    };
    await change("correction", { email: "zhang@yunling.example" });
    await settle({ send: refusing }).one("seller");
    expect(sent.map(({ to }) => to)).toEqual(["zhang@yunling.example"]);
    expect(failed).toEqual(["seller"]);
    const entry = archive.tables.rows("audit").find(({ eventName }) => eventName === "TellPerson");
    expect(entry).toMatchObject({ responseElements: { told: 1 } });
    await change("correction", { name: "张消售" });
    await leave();
    await expect(settle({ send: async () => Promise.reject(new Error("no mail")) }).one("seller")).rejects.toThrow();
    expect(archive.accounts.users.get("zhang")?.enabled).toBe(false);
  });

  it("is told to the security officers as well where they had no address that is theirs", async () => {
    archive.enters({ ...archive.person("security"), email: "security@yunling.example" });
    await change("password", {});
    await change("correction", { email: "system@yunling.example" });
    await change("correction", { email: "zhang@yunling.example" });
    await settle().one("seller");
    expect(sent.map(({ to }) => to)).toEqual([
      "zhang@yunling.example",
      "system@yunling.example",
      "security@yunling.example",
    ]);
    const text = sent[2]?.text ?? "";
    expect(text).toContain("张销售（seller）此前没有登记邮箱");
    expect(text).toContain("冯系统 重发了您的初始密码，原来的密码不再有效。");
    expect(text).toContain("邮箱：无 → system@yunling.example");
    sent = [];
    await change("correction", { name: "赵元工" }, "employee");
    await settle().one("employee");
    expect(sent.map(({ to }) => to)).toEqual(["security@yunling.example"]);
    sent = [];
    await change("password", {});
    await settle().one("seller");
    expect(sent.map(({ to }) => to)).toEqual(["zhang@yunling.example"]);
  });

  it("is told to their deputy as well where they are to act", async () => {
    archive.enters({ ...archive.person("employee"), email: "zhao@yunling.example" });
    archive.enters({ ...archive.person("seller"), email: "zhang@yunling.example", deputy: "employee" });
    await change("absence", { from: "2026-03-02", to: "2026-03-06" });
    await change("password", {});
    await settle().one("seller");
    expect(sent[1]?.text).not.toContain("密码");
    expect(sent.map(({ to }) => to)).toEqual(["zhang@yunling.example", "zhao@yunling.example"]);
    expect(sent[0]?.text).toContain("冯系统 登记您 2026-03-02 至 2026-03-06 外出，其间由您的 AB 岗代行。");
    expect(sent[1]?.text).toContain("冯系统 登记张销售 2026-03-02 至 2026-03-06 外出，其间由您代行。");
  });
});

describe("a deputy", () => {
  it.each([
    ["has left", { active: false }],
    ["works elsewhere by now", { department: "财务部" }],
  ])("is not told that they act where they may not: who %s", async (_, since) => {
    archive.enters({ ...archive.person("employee"), email: "zhao@yunling.example", ...since });
    archive.enters({ ...archive.person("seller"), email: "zhang@yunling.example", deputy: "employee" });
    const params = { subject: "seller" };
    const body = { from: "2026-03-02", to: "2026-03-06" };
    expect((await archive.asks("system", "POST /people/{subject}/absence", { params, body })).status).toBe(200);
    await settle().one("seller");
    expect(sent.map(({ to }) => to)).toEqual(["zhang@yunling.example"]);
  });
});

describe("the function that settles", () => {
  it("hears of a leaver by the table's stream", async () => {
    await leave();
    expect(await archive.streams("seller")).toEqual({ batchItemFailures: [] });
    expect(archive.accounts.users.get("zhang")?.enabled).toBe(false);
    expect(contacts()).toMatchObject([{ keeper: "employee" }, { keeper: "employee" }]);
  });

  it("lets the stream come again with what it could not do", async () => {
    await leave();
    archive.calls = 0;
    archive.fails = { call: 2, how: "before" };
    expect(await archive.streams("seller")).toEqual({ batchItemFailures: [{ itemIdentifier: "1" }] });
    archive.fails = undefined;
    await archive.settles();
    await archive.settles();
    expect(archive.person("seller").settledAt).toBeDefined();
  });

  it("leaves alone who is still here", async () => {
    await settle().leaver("seller");
    await settle().leaver("nobody");
    expect(archive.person("seller")).toEqual({ ...PEOPLE.seller, username: "zhang" });
  });
});
