import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "#shared/domain/audit/history.ts";
import type { ContactView, MeView, PersonView } from "#shared/domain/people/view.ts";
import { CommandLine } from "./command-line.ts";
import { type Answers, refused } from "./fake-archive.ts";

const cli = new CommandLine();

/** Runs a command at an archive that answers so. */
const at = async (answers: Answers, ...args: readonly string[]) =>
  cli.run(await cli.open({ ...company, ...answers }), ...args);
const asked = () => cli.asked;
const last = () => asked().at(-1);

const aPerson = (other: Partial<PersonView> = {}): PersonView => ({
  ...{ subject: "u-1", name: "李丽", department: "销售部", post: "销售内勤", roles: ["submitter"], active: true },
  ...{ away: false, deputy: null, leftAt: null, successor: null, rev: 3 },
  ...other,
});
const wang = aPerson({ subject: "u-2", name: "王伟", post: null, roles: [], away: true });
const gone = aPerson({ subject: "u-3", name: "孙强", active: false, leftAt: "2026-03-18T01:02:03.000Z" });
const me: MeView = {
  person: aPerson({ username: "li.li", email: "li@yunling.example", clearance: "重要", agreement: null }),
  ...{ capacities: ["submitter", "employee"], level: "重要", lacking: ["agreement", "deputy"] },
  seats: [
    { seat: "post/销售内勤", for: null },
    { seat: "role/销售内勤", for: null },
    { seat: "role/archivist", for: { subject: "u-2", name: "王伟" } },
  ],
  represents: [{ subject: "u-2", name: "王伟", acting: true }],
};
const company: Answers = {
  "GET /people": () => ({ items: [aPerson(), wang], cursor: null }),
  "GET /me": () => me,
};

const NOBODY_ACTS = "外出已登记。注意：没有可以代行的 AB 岗，外出期间无人代为审批；请指定：dossier people deputy";

describe("who one is, on the command line", () => {
  it("is told with one's seats, whom one acts for, and what is missing", async () => {
    const { code, stdout } = await at({}, "me");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^审批席位 {2}销售内勤；档案员（代 王伟）$/m);
    expect(stdout).toMatch(/^代理 {6}王伟（今日代行）$/m);
    expect(stdout).toMatch(/还缺\n {2}尚未签署保密协议.*档案员或安全保密员登记.*\n {2}尚未指定能代行的 AB 岗/);
  });
});

describe("people on the command line", () => {
  it("are a table, narrowed as one says", async () => {
    const { stdout } = await at({}, ..."people 销售部 --in-post 销售内勤 --limit 20".split(" "));
    expect(last()?.query).toEqual({ department: "销售部", post: "销售内勤", limit: 20 });
    expect(stdout).toMatch(/李丽 +销售部 +销售内勤 +提交人 +在岗/);
    expect(stdout).toMatch(/王伟 +销售部 +外出/);
  });

  it("have a history, in which unusual use stands with what it was (CI-13)", async () => {
    const entry: HistoryEntry = {
      ...{ eventVersion: "1.11", userIdentity: { type: "AWSService", invokedBy: "access.dossier" } },
      ...{ eventTime: "2026-03-18T01:02:03.000Z", eventSource: "access.dossier", eventName: "NoticeUnusualUse" },
      ...{ awsRegion: "us-east-1", requestParameters: { day: "2026-03-18", measure: "files", limit: 2 } },
      responseElements: { openings: 3, refusals: 1, files: ["D2024001", "D2024002"], requests: ["r1"] },
      ...{ additionalEventData: { function: "watch" }, eventID: "1", readOnly: false, resources: [] },
      ...{ eventType: "AwsServiceEvent", managementEvent: false, recipientAccountId: "000000000000" },
      eventCategory: "Data",
    };
    const history = () => ({ items: [entry], cursor: null });
    const { stdout } = await at({ "GET /people/{subject}/history": history }, "people", "history", "李丽");
    expect(last()?.params).toEqual({ subject: "u-1" });
    expect(stdout).toMatch(/发现异常利用 +系统（异常利用） +当日打开 3 次，2 份文件，被拒绝 1 次/);
  });

  it("are listed by department: whoever means a role is told where to read it", async () => {
    const none: Answers = { "GET /people": () => ({ items: [], cursor: null }) };
    expect((await at(none, "people", "监销人")).stdout).toContain("角色见角色一栏");
    expect((await at(none, "people", "--left")).stdout).toBe("没有符合的人员。\n");
  });

  it("are those who left where one asks for them", async () => {
    const { stdout } = await at({ "GET /people": () => ({ items: [gone], cursor: "next" }) }, "people", "--left");
    expect(last()?.query).toMatchObject({ left: "only" });
    expect(stdout).toMatch(/孙强.*已离职.*--cursor next/s);
  });

  it.each(["李丽", "u-1"])("are shown by name or subject: %s", async (who) => {
    const full = aPerson({
      ...{
        deputy: { subject: "u-2", name: "王伟", mayAct: true },
        absences: [{ from: "2026-03-09", to: "2026-03-13" }],
      },
      ...{ clearance: "重要", agreement: { signedOn: "2026-01-05", reference: "保密-12" }, training: null },
    });
    const { stdout } = await at({ "GET /people/{subject}": () => full }, "people", "show", who);
    expect(last()?.params).toEqual({ subject: "u-1" });
    expect(stdout).toMatch(/^外出 +2026-03-09 至 2026-03-13$/m);
    expect(stdout).toMatch(/^保密协议 +2026-01-05 签署，保密-12$/m);
    expect(stdout).not.toContain("培训");
  });

  it("of whom several have the name are told apart by their subjects", async () => {
    const both = () => ({ items: [aPerson(), aPerson({ subject: "u-9", department: "财务部" })], cursor: null });
    const { code, stderr } = await at({ "GET /people": both }, "people", "show", "李丽");
    expect([code, stderr]).toEqual([2, "不止一人叫“李丽”，请写标识：李丽（销售部，u-1）、李丽（财务部，u-9）\n"]);
  });

  it("who have left are found by name as well, where nobody who is here has it", async () => {
    const people: Answers = {
      "GET /people": ({ query }) => ({ items: Object(query).left === "only" ? [gone] : [aPerson()], cursor: null }),
      "GET /people/{subject}": () => gone,
    };
    expect((await at(people, "people", "show", "孙强")).stdout).toMatch(/孙强.*已离职/s);
    expect(last()?.params).toEqual({ subject: "u-3" });
    await at(people, "people", "show", "李丽");
    expect(asked().map(({ route, query }) => [route, query])).toEqual([
      ["GET /people", { limit: 100 }],
      ["GET /people/{subject}", {}],
    ]);
  });

  it("whom nobody knows are named by no subject; one that may be one is left to the archive to refuse", async () => {
    expect((await at({}, "people", "show", "赵敏")).stderr).toBe("没有叫“赵敏”的人。人员名单：dossier people\n");
    const unknown = refused(404, "people.no-such-person", "没有登记过这个人：u-9。");
    const { code, stderr } = await at({ "GET /people/{subject}": () => unknown }, "people", "show", "u-9");
    expect([code, stderr]).toEqual([1, "没有登记过这个人：u-9。（people.no-such-person）\n"]);
  });
});

describe("somebody new on the command line", () => {
  const add = "people add han.mei --name 韩梅 --department 销售部 --post 销售内勤".split(" ");

  it("is entered, and their first password is shown", async () => {
    const added = { person: aPerson({ name: "韩梅", username: "han.mei" }), password: "a-password" };
    const { code, stdout } = await at({ "POST /people": () => added }, ...add);
    expect(last()?.body).toEqual({ username: "han.mei", name: "韩梅", department: "销售部", post: "销售内勤" });
    expect(code).toBe(0);
    expect(stdout).toMatch(/用户名 +han\.mei.*初始密码（只显示这一次，首次登录时须更换）：a-password\n/s);
  });

  it("is named by another issuer's subject where that keeps the accounts", async () => {
    const args = "people add --subject u-7 --name 韩梅 --department 销售部".split(" ");
    const { stdout } = await at({ "POST /people": () => ({ person: aPerson(), password: null }) }, ...args);
    expect(last()?.body).toEqual({ subject: "u-7", name: "韩梅", department: "销售部" });
    expect(stdout).not.toContain("密码");
  });
});

describe("a change of a person on the command line", () => {
  it.each<[line: string, route: string, body: object, says: string]>([
    [
      "appoint 李丽 --department 财务部 --post 财务内勤 --rev 3",
      "post",
      { department: "财务部", post: "财务内勤", rev: 3 },
      "已任命",
    ],
    ["appoint 李丽 --department 财务部", "post", { department: "财务部" }, "已任命"],
    ["roles 李丽 档案员 supervisor", "roles", { roles: ["archivist", "supervisor"] }, "角色已定"],
    ["roles 李丽", "roles", { roles: [] }, "角色已定"],
    ["clearance 李丽 重要", "clearance", { level: "重要" }, "密级已核定"],
    [
      "agree 李丽 --signed 2026-03-02 --reference 保密-12",
      "agreement",
      { signedOn: "2026-03-02", reference: "保密-12" },
      "保密协议已登记",
    ],
    [
      "train 李丽 --on 2026-03-02 --subject 档案保密",
      "training",
      { on: "2026-03-02", subject: "档案保密" },
      "培训已登记",
    ],
    ["deputy 李丽 王伟", "deputy", { deputy: "u-2" }, "AB 岗已定"],
    ["deputy me", "deputy", { deputy: null }, "AB 岗已取消"],
    ["away me --from 2026-03-09 --to 2026-03-13", "absence", { from: "2026-03-09", to: "2026-03-13" }, NOBODY_ACTS],
    ["away 李丽 --from 2026-03-09", "absence", { from: "2026-03-09", to: null }, "外出已取消"],
    ["leave 李丽 --successor 王伟 --rev 3", "leave", { successor: "u-2", rev: 3 }, "已停用"],
    ["correct 李丽 --email li@yunling.example", "correction", { email: "li@yunling.example" }, "已更正"],
    ["correct 李丽 --name 李莉 --rev 3", "correction", { name: "李莉", rev: 3 }, "已更正"],
  ])("people %s", async (line, route, body, says) => {
    const key = `POST /people/{subject}/${route}`;
    const { code, stdout } = await at({ [key]: () => aPerson() }, "people", ...line.split(" "));
    expect([code, stdout]).toEqual([0, `李丽：${says}。\n`]);
    expect(last()).toMatchObject({ route: key, params: { subject: "u-1" } });
    expect(last()?.body).toEqual(body);
  });

  it("an absence in which somebody may act says who, and says where nobody may", async () => {
    const told = async (mayAct: boolean) => {
      const deputy = { subject: "u-2", name: "王伟", mayAct };
      const answers = { "POST /people/{subject}/absence": () => aPerson({ deputy }) };
      return (await at(answers, ..."people away me --from 2026-03-09 --to 2026-03-13".split(" "))).stdout;
    };
    expect(await told(true)).toBe("李丽：外出已登记，由 王伟 代行。\n");
    expect(await told(false)).toContain("没有可以代行的 AB 岗");
  });

  it.each([
    ["people appoint 李丽", "缺少选项 --department <department>"],
    ["people roles 李丽 馆长", /^没有“馆长”这个角色，可以是：提交人 submitter、/],
    ["people agree 李丽 --signed 昨天 --reference 1", /^请求不符合要求：signedOn/],
    ["people leave 李丽", "缺少选项 --successor <who>"],
    ["contacts add --customer 恒瑞 --name 陈工 --email chen --language fr", /可以是：zh[、,] ?en/],
  ])("%s ends with status 2 and says in Chinese what is wrong", async (line, says) => {
    const { code, stderr } = await at({}, ...line.split(" "));
    expect(code).toBe(2);
    expect(stderr).toEqual(typeof says === "string" ? `${says}\n` : expect.stringMatching(says));
    expect(asked().filter(({ route }) => route.startsWith("POST"))).toEqual([]);
  });
});

describe("another first password on the command line", () => {
  it("is shown once, or refused in the archive's own words", async () => {
    const renewed = { person: aPerson(), password: "a-password" };
    const { code, stdout } = await at(
      { "POST /people/{subject}/password": () => renewed },
      "people",
      "password",
      "李丽",
    );
    expect([code, last()?.body]).toEqual([0, {}]);
    expect(stdout).toMatch(/^李丽：密码已重发。\n\n初始密码（只显示这一次，首次登录时须更换）：a-password\n$/);
    const elsewhere = refused(403, "people.password-elsewhere", "此人在档案系统没有可重发的密码。");
    const answers = { "POST /people/{subject}/password": () => elsewhere };
    expect(await at(answers, "people", "password", "李丽")).toMatchObject({
      ...{ code: 1, stderr: "此人在档案系统没有可重发的密码。（people.password-elsewhere）\n" },
    });
  });
});

describe("contacts on the command line (AM-20)", () => {
  const id = "4802ae03-cb5b-8ff7-805c-335e12ad1496";
  const contact: ContactView = {
    ...{ id, customer: "苏州恒瑞", name: "陈工", email: "chen@hengrui.example", language: "zh" },
    ...{ keeper: { subject: "u-1", name: "李丽" }, formerly: null, toldAt: null, rev: 1 },
  };

  it("are one's own unless said, with who is still to be told", async () => {
    const items = [{ ...contact, formerly: "孙强" }, { ...contact, toldAt: "2026-03-18T01:02:03.000Z" }, contact];
    const { stdout } = await at({ "GET /contacts": () => ({ items, cursor: null }) }, "contacts");
    expect(last()?.query).toEqual({ limit: 50 });
    expect(stdout).toMatch(/孙强离职，尚未告知.*2026-03-18 09:02:03 \+08:00 已告知/s);
    await at({ "GET /contacts": () => ({ items: [], cursor: null }) }, "contacts", "王伟");
    expect(last()?.query).toMatchObject({ keeper: "u-2" });
  });

  it("are entered, told and taken out", async () => {
    const add = "contacts add --customer 苏州恒瑞 --name 陈工 --email chen@hengrui.example --keeper 王伟".split(" ");
    await at({ "POST /contacts": () => contact }, ...add);
    expect(last()?.body).toEqual({
      ...{ customer: "苏州恒瑞", name: "陈工", email: "chen@hengrui.example", language: "zh", keeper: "u-2" },
    });
    const { stdout } = await at({ "POST /contacts/{id}/told": () => contact }, "contacts", "told", id);
    expect(stdout).toBe("已登记：陈工 已知悉。\n");
    expect((await at({ "DELETE /contacts/{id}": () => contact }, "contacts", "remove", id)).stdout).toBe(
      "陈工 已删去。\n",
    );
  });
});
