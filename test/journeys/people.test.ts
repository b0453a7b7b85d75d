import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { Api } from "../../cli/api.ts";
import { anOrderOnFile, approve, ask, executive, head } from "./asking.ts";
import { archive, archivist, as, firstTokenOf, mails, OWN_PASSWORD, tokenOf } from "./doors.ts";

const [system, security] = [as("system-1"), as("security-1")];
const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });
const DEPARTMENT = "销售部";

/** Lets somebody in: an account; they sign in and choose a password; an agreement, a training. */
async function somebodyNew(username: string, name: string) {
  const body = { username, name, department: DEPARTMENT, email: `${username}@yunling.example` };
  const { person, password } = await system.call("POST /people", { body });
  const token = await firstTokenOf(username, password ?? "");
  const params = { subject: person.subject };
  const agreement = { signedOn: today, reference: `保密-${username}` };
  await security.call("POST /people/{subject}/agreement", { params, body: agreement });
  await security.call("POST /people/{subject}/training", { params, body: { on: today, subject: "档案保密" } });
  return { subject: person.subject, api: new Api(archive.apiUrl, async () => token) };
}

/** The mails that were sent to an address. */
const mailsTo = async (address: string) => (await mails()).filter(({ To }) => To.includes(address));

async function until<T>(look: () => Promise<T | undefined>, seconds: number): Promise<T> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(500)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error(`not so after ${seconds} s`);
}

/** What the first mail to an address says, as soon as there is one. */
const mailTo = (address: string) => until(async () => (await mailsTo(address))[0]?.BodyText, 60);

describe("somebody whose record is wrong (CI-17)", () => {
  it("is told at the old and the new address that it was corrected, and signs in with another first password", async () => {
    const { subject } = await somebodyNew("li.li", "李里");
    const params = { subject };
    const email = "li.li@second.example";
    await system.call("POST /people/{subject}/correction", { params, body: { name: "李丽", email } });
    for (const address of ["li.li@yunling.example", email])
      expect(await mailTo(address)).toContain("姓名：李里 → 李丽");
    const { password } = await system.call("POST /people/{subject}/password", { params, body: {} });
    await expect(tokenOf({ username: "li.li", password: OWN_PASSWORD })).rejects.toThrow();
    expect(await firstTokenOf("li.li", password ?? "")).toBeDefined();
  });
});

describe("somebody who leaves (AM-20)", () => {
  let leaver: Awaited<ReturnType<typeof somebodyNew>>;
  let successor: Awaited<ReturnType<typeof somebodyNew>>;
  const email = "chen@hengrui.example";
  let open: string;
  let grant: string;
  let loan: string;

  /** A request of theirs for a file, which some have approved. */
  async function asked(number: string, approving: readonly Api[], more: object = {}): Promise<string> {
    const { id } = await ask(leaver.api, number, more);
    for (const who of approving) await approve(who, id);
    return id;
  }

  /** An outsider for whom they borrow. */
  async function outsider() {
    const organisation = `某会计师事务所 ${randomUUID().slice(0, 8)}`;
    const signed = { signedBy: "王磊", signedOn: today, scope: "年度审计", reference: "BM-20" };
    const { id } = await archivist.call("POST /agreements", { body: { kind: "保密协议", organisation, ...signed } });
    return { organisation, contact: "王磊", agreement: id };
  }

  beforeAll(async () => {
    leaver = await somebodyNew("sun.qiang", "孙强");
    successor = await somebodyNew("han.mei", "韩梅");
    const body = { customer: "苏州恒瑞精密制造有限公司", name: "陈工", email };
    await leaver.api.call("POST /contacts", { body });
    const number = await anOrderOnFile();
    open = await asked(number, []);
    grant = await asked(number, [head, archivist]);
    loan = await asked(number, [head, executive, archivist], { kind: "lend", outsider: await outsider() });
    const out = { form: "paper" as const, agreement: { reference: "JY-20", signedBy: "孙强", signedOn: today } };
    await archivist.call("POST /requests/{id}/handover", { params: { id: loan }, body: out });
  }, 180_000);

  it("came in with a first password that they changed, and may see who they are", async () => {
    const me = await leaver.api.call("GET /me", {});
    expect(me).toMatchObject({
      person: { name: "孙强", username: "sun.qiang" },
      capacities: ["employee"],
      lacking: [],
    });
  });

  it("may do nothing from their next request on", async () => {
    const params = { subject: leaver.subject };
    await system.call("POST /people/{subject}/leave", { params, body: { successor: successor.subject } });
    await expect(leaver.api.call("GET /me", {})).rejects.toMatchObject({ refusal: { code: "people.inactive" } });
  });

  it("cannot sign in any more, soon after", async () => {
    const closed = () =>
      tokenOf({ username: "sun.qiang", password: OWN_PASSWORD }).then(
        () => undefined,
        (error: Error) => error,
      );
    expect((await until(closed, 60)).message).toBeDefined();
  });

  it("takes no request, grant or loan along: withdrawn, taken back, passed on to who comes after, who is told", async () => {
    const show = (id: string) => archivist.call("GET /requests/{id}", { params: { id } });
    const passed = await until(async () => {
      const [one, two, three] = await Promise.all([open, grant, loan].map(show));
      const over = one?.state === "withdrawn" && two?.state === "revoked";
      return over && three?.asker.name === "韩梅" ? three : undefined;
    }, 60);
    expect(passed).toMatchObject({ state: "lent", passedFrom: "孙强" });
    const told = async () => {
      const to = await mailsTo("han.mei@yunling.example");
      return to.some(({ BodyText }) => BodyText.includes(loan) && BodyText.includes("原申请人：孙强")) || undefined;
    };
    await until(told, 60);
    const params = { id: loan };
    const back = await successor.api.call("POST /requests/{id}/return", { params, body: { effect: "已清点归还" } });
    expect(back.state).toBe("given back");
  });

  it("hands their contacts to who comes after, of whom each contact is told by mail, in both languages", async () => {
    const [mail] = await until(async () => {
      const mails = await mailsTo(email);
      return mails.length > 0 ? mails : undefined;
    }, 60);
    expect(mail?.Subject).toContain("联系人变更 / Your contact has changed");
    expect(mail?.BodyText).toContain("原与您联系的孙强已离职，今后由韩梅与您联系");
    expect(mail?.BodyText).toContain("From now on 韩梅 is your contact");
    const contacts = await successor.api.call("GET /contacts", {});
    expect(contacts.items).toMatchObject([{ name: "陈工", formerly: null, toldAt: expect.any(String) }]);
    expect(await mailsTo(email)).toHaveLength(1);
  });
});

describe("a head of department who is away (CI-16)", () => {
  it("is represented by their deputy, today, in their seat", async () => {
    const head = as("head-1");
    const { person } = await head.call("GET /me", {});
    const deputy = await somebodyNew("zhao.min", "赵敏");
    const params = { subject: person.subject };
    const name = () => head.call("POST /people/{subject}/deputy", { params, body: { deputy: deputy.subject } });
    await expect(name()).rejects.toMatchObject({ refusal: { code: "people.deputy-post" } });

    const them = { subject: deputy.subject };
    const post = { department: DEPARTMENT, post: "销售部副经理" };
    await system.call("POST /people/{subject}/post", { params: them, body: post });
    await expect(name()).rejects.toMatchObject({ refusal: { code: "people.deputy-clearance" } });
    await security.call("POST /people/{subject}/clearance", { params: them, body: { level: "核心" } });
    await name();
    const seats = async () => (await deputy.api.call("GET /me", {})).seats.filter(({ for: whom }) => whom !== null);
    expect(await seats()).toEqual([]);

    // They fell ill: the system officer enters it, and the deputy hears of it.
    await system.call("POST /people/{subject}/absence", { params, body: { from: today, to: today } });
    const acting = await until(async () => ((await seats()).length > 0 ? seats() : undefined), 30);
    expect(acting).toEqual([{ seat: "post/销售部经理", for: { subject: person.subject, name: person.name } }]);
    expect(await mailTo("zhao.min@yunling.example")).toContain("其间由您代行");
  });
});
