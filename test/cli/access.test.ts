import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Agreement } from "#shared/domain/access/agreement.ts";
import type { Uses } from "#shared/domain/access/uses.ts";
import type { CopyView, LoanView, RequestView, StepView, TaskView } from "#shared/domain/access/view.ts";
import type { HistoryEntry } from "#shared/domain/audit/history.ts";
import { requestSheet } from "../../cli/access-views.ts";
import { outcome } from "../../cli/history.ts";
import { CommandLine } from "./command-line.ts";
import { aListed } from "./disposals.ts";
import { type Answers, Refusing, refused } from "./fake-archive.ts";

const cli = new CommandLine();

/** Runs a command at an archive that answers so. */
const at = async (answers: Answers, ...args: readonly string[]) =>
  cli.run(await cli.open({ "GET /people": () => page(), ...answers }), ...args);
/** What it was asked, but for who sits in a post. */
const asked = () => cli.asked.filter(({ route }) => route !== "GET /people");
const last = () => asked().at(-1);

const ID = "36c11847-ded4-459b-89e3-116e34b58032";
const OTHER = "4802ae03-cb5b-4ff7-805c-335e12ad1496";
const AT = "2026-03-18T01:02:03.000Z";

const aStep = (known: Partial<StepView> = {}): StepView => ({
  ...{ slot: "1.1.1", step: "本部门负责人", seats: ["销售部经理"], state: "waiting", dueOn: "2026-03-23" },
  ...{ by: null, for: null, at: null, reason: null, except: {}, only: {}, review: null },
  ...known,
});
const approved = (known: Partial<StepView> = {}) =>
  aStep({ state: "approve", by: "陈静", at: AT, dueOn: null, ...known });
const archivists = aStep({
  slot: "1.2.1",
  step: "档案审核",
  seats: ["档案员", "档案室主任"],
  state: "to come",
  dueOn: null,
});

const anApproval = (...steps: StepView[]) => ({
  ...{ name: "查阅一般文件", clause: "AF-21", state: "open" as const, earlier: [], skip: { slots: [], seats: [] } },
  steps: steps.length === 0 ? [aStep(), archivists] : steps,
});

const aRequestedFile = (number: string): RequestView["files"][number] => ({
  ...{ number, title: "工业设备销售合同", class: "Y", level: "一般", department: "销售部" },
  ...{ pages: null, opened: 0 },
});

const aRequest = (known: Partial<RequestView> = {}): RequestView => ({
  ...{ id: ID, rev: 1, kind: "view", state: "open", asker: { name: "李丽", department: "销售部" } },
  ...{ purpose: "核对付款条件", files: [aRequestedFile("Y2024销售合同001"), aRequestedFile("Y2024销售合同002")] },
  ...{ outsider: null, letter: null, approval: anApproval(), askedAt: AT, since: AT, endsOn: null },
  ...{ loan: null, returning: null, check: null, revoked: null, withdrawn: null, regulation: "1".repeat(64) },
  ...{ passedFrom: null, certified: [], count: null, lending: null },
  ...known,
});

const aLoan = (known: Partial<NonNullable<RequestView["loan"]>> = {}): NonNullable<RequestView["loan"]> => ({
  ...{ form: "paper", agreement: "借阅-07", handedOverBy: "韩梅", handedOverAt: AT, dueOn: "2026-03-31" },
  ...{ overdue: false, extension: null, recalled: null, signedBy: "王磊", signedOn: "2026-03-01", extended: [] },
  ...known,
});
const lent = (loan: Parameters<typeof aLoan>[0] = {}) =>
  aRequest({ kind: "lend", state: "lent", approval: anApproval(approved()), endsOn: "2026-03-25", loan: aLoan(loan) });

const anAgreement: Agreement = {
  ...{ id: OTHER, kind: "保密协议", organisation: "某某律师事务所", signedBy: "王磊", signedOn: "2026-03-01" },
  ...{ scope: "只用于本案", reference: "保密-12", recordedBy: { subject: "u-1", name: "韩梅" }, recordedAt: AT },
};
const AGREEMENT = "--kind 保密协议 --signed-by 王磊 --signed-on 2026-03-01 --scope 只用于本案 --reference 保密-12";

const page = (...items: unknown[]) => ({ items, cursor: null });

describe("a request for files on the command line (AF-21)", () => {
  const taken: Answers = { "POST /requests": () => aRequest() };

  it("is put with its purpose and files; who decides now and by when is said", async () => {
    const { code, stdout } = await at(
      taken,
      "ask",
      "Y2024销售合同001",
      "Y2024销售合同002",
      "--purpose",
      "核对付款条件",
    );
    expect(last()?.body).toEqual({
      ...{ id: expect.any(String), kind: "view", purpose: "核对付款条件" },
      files: [{ number: "Y2024销售合同001" }, { number: "Y2024销售合同002" }],
    });
    expect([code, stdout]).toEqual([
      0,
      `申请 ${ID} 已提出：查阅 2 份文件。\n  等“本部门负责人”审批：销售部经理，最迟 2026-03-23。\n`,
    ]);
  });

  it("that no answer is heard of is sent once more under its own id, which makes it one; a refusal is an answer", async () => {
    let heard = 0;
    const put = { "POST /requests": () => (heard++ > 0 ? aRequest() : new Refusing(503, { message: "Unavailable" })) };
    expect((await at(put, "ask", "Y1", "--purpose", "核对")).code).toBe(0);
    const Own = z.object({ id: z.uuidv4() });
    const [first, again, ...others] = asked().map(({ body }) => Own.parse(body).id);
    expect([again, others]).toEqual([first, []]);
    const no = () => refused(409, "access.too-many-open", "50");
    expect((await at({ "POST /requests": no }, "ask", "Y1", "--purpose", "核对")).code).toBe(1);
    expect(asked()).toHaveLength(1);
  });

  it.each([["复制"], ["copy"]])("may be for copies, by either word, and of some pages alone: %s", async (kind) => {
    const pages = ["--pages", "Y1=1-3，5", "Y2=7"];
    await at(taken, "ask", "Y1", "Y2", "Y3", "--purpose", "立案", "--kind", kind, "--count", "2", ...pages);
    expect(last()?.body).toMatchObject({
      ...{ kind: "copy", count: 2 },
      files: [{ number: "Y1", pages: "1-3,5" }, { number: "Y2", pages: "7" }, { number: "Y3" }],
    });
  });

  it("for an outsider names the agreement, by its beginning, with which they are bound (AF-23)", async () => {
    const outsider = "--organisation 某某律师事务所 --contact 王磊 --agreement 4802ae03 --consent 客户函-3".split(" ");
    const answers = { ...taken, "GET /agreements": () => page(anAgreement) };
    await at(answers, "ask", "Y1", "--kind", "借阅", "--purpose", "应诉", ...outsider);
    expect(asked()[0]).toMatchObject({
      route: "GET /agreements",
      query: { id: "4802ae03", organisation: "某某律师事务所" },
    });
    expect(last()?.body).toMatchObject({
      kind: "lend",
      outsider: { organisation: "某某律师事务所", contact: "王磊", agreement: OTHER, consent: "客户函-3" },
    });
  });

  it("by law names the letter", async () => {
    const letter = "--authority 某某法院 --reference 法函-9 --signed-on 2026-03-11 --bearer 赵法官".split(" ");
    await at(taken, "ask", "Y1", "--kind", "依法查询", "--purpose", "取证", ...letter);
    expect(last()?.body).toMatchObject({
      kind: "statutory",
      letter: { authority: "某某法院", reference: "法函-9", signedOn: "2026-03-11", bearer: "赵法官" },
    });
  });

  it.each([
    ["ask Y1", "缺少选项 --purpose <purpose>"],
    ["ask --purpose 核对", "缺少参数 <number>"],
    [
      "ask Y1 --purpose 核对 --kind 借用",
      /不能是“借用”，可以是：查阅 view、复制 copy、借阅 lend、依法查询 statutory$/m,
    ],
    ["ask Y1 --purpose 核对 --pages Y1=3-1", /页码应如 Y2024销售合同001=1-3,5，由小到大，不重复。$/m],
    ["ask Y1 --purpose 核对 --pages 1-3", /页码应如 Y2024销售合同001=1-3,5。$/m],
    ["ask Y1 --purpose 核对 --pages Y2=1", "写了页码，却没有申请这份文件：Y2。"],
    ["ask Y1 --purpose 应诉 --contact 王磊", "为外部机构申请，须一并写明 --organisation、--contact、--agreement。"],
    ["ask Y1 --purpose 取证 --bearer 赵", "公函须一并写明 --authority、--reference、--signed-on、--bearer。"],
    ["ask Y1 --purpose 取证 --signed-on 2026-02-30", /应是日历上有的一天，如 2026-03-18。$/m],
    [`refuse ${ID}`, "缺少选项 --reason <reason>"],
    [`approve ${ID} ${OTHER} --slot 1.1.1`, "--slot、--except、--pages 只用于一份申请，请分开审批。"],
    [`approve ${ID} --except Y1`, /应如 Y2024销售合同001=理由。$/m],
    [`review ${ID} 1.1.1 --words 属实`, "缺少选项 --finding <finding>"],
    [`review ${ID} 1.1.1 --finding 也许 --words 好`, /可以是：正当 justified、不当 not justified$/m],
    [`check ${ID} --condition 尚可`, /可以是：完好 intact、损坏 damaged、遗失 lost、未归还 not there$/m],
    [`open ${ID} Y1 --count 0`, /应为 1 至 100 的整数。$/m],
    [`open ${ID} Y1 --out /nonexistent/a.pdf`, "/nonexistent/a.pdf 写不进去：没有这个文件夹，或没有写入的权限。"],
    ["withdraw 36c", "申请号至少写开头四位：36c"],
    ["uses", "缺少选项 --year <year>"],
    ["agreements add --organisation 甲", "缺少选项 --kind <kind>"],
    [`agreements add ${AGREEMENT}`, "缺少选项 --organisation <name>"],
  ])("%s ends with status 2, says in Chinese what is wrong, and asks nothing of the archive", async (line, says) => {
    const { code, stderr } = await at({}, ...line.split(" "));
    expect(code).toBe(2);
    expect(stderr).toEqual(typeof says === "string" ? `${says}\n` : expect.stringMatching(says));
    expect(asked()).toEqual([]);
  });

  it("is refused in the archive's own words", async () => {
    const no = refused(409, "access.voided", "编号已作废，或文件已改编他号：Y1。请按现在的编号申请。");
    const { code, stderr } = await at({ "POST /requests": () => no }, "ask", "Y1", "--purpose", "核对");
    expect([code, stderr]).toEqual([1, "编号已作废，或文件已改编他号：Y1。请按现在的编号申请。（access.voided）\n"]);
  });

  it("that came back is completed in what is said, and otherwise put as it was", async () => {
    const before = aRequest({
      ...{ kind: "lend", state: "sent back", files: [{ ...aRequestedFile("Y1"), pages: "1-3" }, aRequestedFile("Y2")] },
      outsider: { organisation: "某某律师事务所", contact: "王磊", agreement: OTHER, consent: null },
    });
    const answers = { "GET /requests/{id}": () => before, "POST /requests/{id}/complete": () => aRequest() };
    const { stdout } = await at(answers, ..."complete".split(" "), ID, "--purpose", "应诉，附传票", "--pages", "Y2=4");
    const outsider = { organisation: "某某律师事务所", contact: "王磊", agreement: OTHER };
    const common = { kind: "lend", purpose: "应诉，附传票", outsider };
    expect(last()).toMatchObject({ route: "POST /requests/{id}/complete", params: { id: ID } });
    expect(last()?.body).toEqual({
      ...common,
      files: [
        { number: "Y1", pages: "1-3" },
        { number: "Y2", pages: "4" },
      ],
    });
    expect(stdout).toContain(`申请 ${ID} 已补正，重新提交。\n  等“本部门负责人”审批`);
    await at(answers, "complete", ID, "Y3");
    expect(last()?.body).toEqual({ ...common, purpose: "核对付款条件", files: [{ number: "Y3" }] });
  });

  it("is taken back", async () => {
    const { stdout } = await at(
      { "POST /requests/{id}/withdraw": () => aRequest({ state: "withdrawn", approval: anApproval(archivists) }) },
      "withdraw",
      ID,
    );
    expect(stdout).toBe(`申请 ${ID} 已撤回。\n  已经结束；仍有需要的，请重新申请。\n`);
  });
});

describe("requests on the command line", () => {
  it("are listed with who decides on them by when, or until when they hold", async () => {
    const granted = aRequest({ id: OTHER, state: "granted", approval: anApproval(approved()), endsOn: "2026-03-25" });
    const { stdout } = await at(
      { "GET /requests": () => ({ items: [aRequest(), granted, lent({ overdue: true })], cursor: "next" }) },
      ..."requests --state 审批中 --kind 查阅 --year 2026 --asker 李丽 --limit 20".split(" "),
    );
    expect(last()?.query).toEqual({ state: "open", kind: "view", year: 2026, asker: "李丽", limit: 20 });
    const first =
      /^36c11847\S+ +审批中 +查阅 +李丽 +Y2024销售合同001 等 2 份 +销售部经理 +2026-03-23 +2026-03-18 +核对付款条件$/m;
    expect(stdout).toMatch(first);
    expect(stdout).toMatch(/^4802ae03\S+ +已批准 .*等 2 份 +2026-03-25 +2026-03-18 /m);
    expect(stdout).toMatch(/已借出 .*2026-03-31（逾期） /m);
    expect(stdout).toContain("--cursor next");
  });

  it("are none, which is said", async () => {
    expect((await at({ "GET /requests": () => page() }, "requests")).stdout).toBe("没有符合的申请。\n");
  });

  const shown = async (request: RequestView) =>
    (await at({ "GET /requests/{id}": () => request }, "request", ID)).stdout;

  it("are shown in full: who decided, for whom, when and why, and what was said of a step that was skipped", async () => {
    const review = { finding: "not justified", words: "可以电话请示", by: "陈静" } as const;
    const skipped = aStep({ state: "skip", by: "周总", reason: "客户在场", at: AT, dueOn: null, review });
    const second = approved({
      ...{ slot: "2.2.1", step: "分管领导", by: "孙强", for: "周总" },
      except: { Y2024销售合同002: "与目的无关" },
    });
    const sentBack = aStep({ state: "send back", by: "陈静", reason: "写明项目", at: AT, dueOn: null });
    const text = await shown(
      aRequest({
        files: [{ ...aRequestedFile("Y2024销售合同001"), pages: "1-3", opened: 2 }],
        outsider: { organisation: "某某律师事务所", contact: "王磊", agreement: OTHER, consent: "客户函-3" },
        approval: { ...anApproval({ ...skipped, slot: "2.1.1" }, second, archivists), earlier: [[sentBack]] },
      }),
    );
    expect(text).toMatch(/^外部机构 +某某律师事务所，联系人 王磊$/m);
    expect(text).toMatch(/^Y2024销售合同001 +工业设备销售合同 +一般 +销售部 +1-3 +2 次$/m);
    expect(text).toMatch(
      /第 1 轮审批，已退回补正\n.*\n.*\n1\.1\.1 .*退回补正 +陈静 +2026-03-18 09:02:03 \+08:00 +写明项目$/m,
    );
    expect(text).toMatch(/^2\.1\.1 .*紧急略过 +周总 .*客户在场；复核不当（陈静）：可以电话请示$/m);
    expect(text).toMatch(/^2\.2\.1 +分管领导 .*同意 +孙强（代 周总） .*不含 Y2024销售合同002：与目的无关$/m);
    expect(text).toMatch(/^审批：查阅一般文件（AF-21）$/m);
  });

  it("say of every state what happens next, as commands to type", () => {
    const sheet = (request: RequestView) => `${requestSheet(request).join("\n")}\n`;
    const two = anApproval(aStep(), aStep({ slot: "1.1.2", step: "分管领导", seats: ["分管领导"], dueOn: null }));
    const open = sheet(aRequest({ approval: two }));
    expect(open).toContain("  等“分管领导”审批：分管领导。\n");
    expect(open).toContain(`  分管领导：dossier approve ${ID} --slot 1.1.2\n`);
    expect(open).toContain(`  申请人：dossier withdraw ${ID}\n`);
    expect(sheet(aRequest())).toContain(`  本部门负责人：dossier send-back ${ID} --reason <理由>\n`);

    const of = (state: RequestView["state"], more: Partial<RequestView> = {}) =>
      sheet(aRequest({ state, approval: anApproval(approved()), endsOn: "2026-03-25", ...more }));
    const one = [aRequestedFile("Y1")];
    expect(of("sent back")).toContain(`dossier complete ${ID} --purpose`);
    expect(of("granted", { files: one })).toMatch(/可打开至 2026-03-25.*dossier open \S+ Y1\n.*give-back.*revoke/s);
    expect(of("granted", { kind: "copy" })).toContain(`dossier open ${ID} <编号> --count <份数>`);
    const given = { copyNumber: "FZ20260001", number: "Y1", count: 2, at: AT, failedAt: null };
    const copying = { kind: "copy" as const, count: 2, certified: [given] };
    expect(of("granted", { ...copying, files: one })).toMatch(/批准的份数已经制完；用完请归还签字。.*give-back/s);
    expect(of("granted", { ...copying, files: one })).not.toContain("dossier open");
    const inVain = of("granted", { ...copying, files: one, certified: [{ ...given, failedAt: AT }] });
    expect(inVain).toMatch(/^复制件 +FZ20260001 Y1 2 份（没有制成，作废）$.*dossier open \S+ Y1 --count <份数>/ms);
    expect(of("granted", { ...copying, files: [...one, aRequestedFile("Y2")] })).toContain(
      `dossier open ${ID} Y2 --count <份数>`,
    );
    expect(of("granted", { kind: "lend" })).toMatch(/签订借阅协议.*最迟 2026-03-25.*dossier hand-over/s);
    expect(of("expired", { files: [{ ...aRequestedFile("Y1"), opened: 1 }] })).toMatch(
      /请归还签字。\n {2}申请人：dossier give-back/,
    );
    expect(of("expired")).toMatch(/没有打开过，无须归还。\n$/);
    const untold = { ...aRequestedFile("Y1"), title: null, class: null, level: null };
    const masked = of("open", { files: [untold], approval: { ...anApproval(), name: null, clause: null } });
    expect(masked).toMatch(/^Y1 +（批准后可见）.*^审批：（批准后可见）$/ms);
    expect(of("refused")).toContain("请重新申请");
    expect(sheet(lent({ form: "electronic" }))).toMatch(/应还日期 2026-03-31.*dossier open.*dossier extend/s);
    expect(sheet(lent())).not.toContain("dossier open");
    const recalled = sheet(lent({ recalled: { by: "周总", at: AT, reason: "泄露" } }));
    expect(recalled).toMatch(/^收回 +\S+ \S+ \S+ 周总：泄露$/m);
    expect(recalled).toContain("请立即归还");
    expect(recalled).not.toMatch(/extend|revoke/);
    const until = { until: "2026-04-15", reason: "庭审延期", at: AT };
    const said = anApproval(aStep({ slot: "L1-1.1.1", state: "refuse", by: "陈静", at: AT, reason: "另有人等用" }));
    const longer = sheet(lent({ extended: [{ ...until, outcome: "refused", approval: said }] }));
    expect(longer).toMatch(
      /^续借至 2026-04-15：未获同意（\S+ \S+ \S+）\n理由：庭审延期\n.*L1-1\.1\.1.*陈静.*另有人等用$/ms,
    );
    expect(of("granted")).toMatch(/^可用至 +2026-03-25$/m);
    expect(of("revoked") + of("returned") + sheet(lent())).not.toContain("可用至");
    const back = { kind: "lend", loan: aLoan(), returning: { name: "李丽", at: AT, effect: "已应诉" } } as const;
    const lending = { agreement: "文件借阅协议", onReturn: ["件数相符", "完好"], damage: ["赔偿", "停止借阅"] };
    expect(of("granted", { kind: "lend", lending })).toContain("请到档案室签订文件借阅协议、办理借出交接");
    expect(of("given back", { ...back, lending })).toContain(
      "  等档案员检查归还的文件：件数相符、完好。\n  损坏或遗失的：赔偿、停止借阅。\n",
    );
    expect(of("given back", back)).toMatch(/^利用效果 +已应诉$.*dossier check/ms);
    const check = { name: "韩梅", at: AT, condition: "lost", consequence: "赔偿" } as const;
    expect(of("returned", { ...back, check })).toMatch(
      /^归还检查 +遗失，.*韩梅$.*^处理 +赔偿$.*办理完毕.*dossier check/ms,
    );
    expect(of("returned", { ...back, check: { ...check, condition: "intact" } })).not.toContain("dossier check");
    const skip = aStep({ state: "skip", by: "周总", reason: "客户在场", at: AT, dueOn: null });
    expect(of("granted", { approval: anApproval(skip) })).toMatch(/由销售部经理复核.*dossier review \S+ 1\.1\.1/s);
  });

  it("tell who acts where those who decide now are away, or that nobody does (CI-16)", async () => {
    const head = {
      ...{
        subject: "u-3",
        name: "陈静",
        department: "销售部",
        post: "销售部经理",
        roles: [],
        active: true,
        away: true,
      },
      ...{ deputy: null, leftAt: null, successor: null, rev: 1 },
    };
    const told = async (known: object) =>
      (
        await at(
          { "GET /requests/{id}": () => aRequest(), "GET /people": () => page({ ...head, ...known }) },
          "request",
          ID,
        )
      ).stdout;
    expect(await told({})).toContain("等“本部门负责人”审批：销售部经理（外出，没有 AB 岗代行），最迟 2026-03-23。");
    const deputy = { subject: "u-4", name: "韩梅", mayAct: true };
    expect(await told({ deputy })).toContain("销售部经理（外出，由 AB 岗 韩梅 代行），最迟");
    expect(await told({ deputy: { ...deputy, mayAct: false } })).toContain("没有 AB 岗代行");
    expect(await told({ deputy, away: false })).toContain("销售部经理，最迟");
    const refuses = { "GET /people": () => refused(403, "people.not-agreed", "还没有签署保密协议。") };
    const { code, stdout } = await at({ "GET /requests/{id}": () => aRequest(), ...refuses }, "request", ID);
    expect([code, stdout]).toEqual([0, expect.stringContaining("销售部经理，最迟")]);
  });

  it("tell who may skip which of the steps that wait, in an emergency (AM-16)", async () => {
    const two = anApproval(aStep(), aStep({ slot: "1.1.2", step: "分管领导", seats: ["分管领导"], dueOn: null }));
    const approval = { ...two, skip: { slots: ["1.1.1"], seats: ["分管领导", "总经理"] } };
    expect(await shown(aRequest({ approval }))).toContain(
      `  紧急时，分管领导或总经理：dossier skip ${ID} --slot 1.1.1 --reason <紧急的理由>\n`,
    );
  });

  it("that were taken back because their asker has left say so (AM-20)", async () => {
    const gone = { by: "陈静", at: AT, left: true };
    expect(await shown(aRequest({ state: "withdrawn", withdrawn: gone }))).toMatch(/^撤回 +因申请人离职，由系统撤回$/m);
  });

  it("show a longer loan that is asked for, with its own steps", async () => {
    const steps = anApproval(aStep({ slot: "L1-1.1.1" }));
    const text = await shown(lent({ extension: { until: "2026-04-15", reason: "庭审延期", approval: steps } }));
    expect(text).toMatch(/续借至 2026-04-15：查阅一般文件（AF-21）\n理由：庭审延期\n/);
    expect(text).toContain(`本部门负责人：dossier approve ${ID}\n`);
    expect(text).not.toContain("dossier extend");
  });

  it("are given to programs as the archive gives them", async () => {
    const { stdout } = await at({ "GET /requests/{id}": () => aRequest() }, "request", ID, "--json");
    expect(JSON.parse(stdout)).toEqual(aRequest());
  });
});

const aTask = (known: Partial<TaskView> = {}): TaskView => ({
  ...{ request: ID, slot: "1.1.1", task: "decide", step: "本部门负责人", seat: "销售部经理", for: null },
  ...{ asker: "李丽", department: "销售部", kind: "view", purpose: "核对付款条件", files: ["Y2024销售合同001"] },
  ...{ of: 1, since: AT, dueOn: "2026-03-23", count: null },
  ...known,
});

describe("a request's id, as a person types it", () => {
  const withdrawn: Answers = { "POST /requests/{id}/withdraw": () => aRequest({ state: "withdrawn" }) };
  const near = aRequest({ id: `${ID.slice(0, 9)}aaaa-459b-89e3-116e34b58032` });

  /** An archive with these requests, which finds them by how their ids begin. */
  const knowing = (...requests: RequestView[]): Answers => ({
    ...withdrawn,
    "GET /requests": ({ query }) => {
      const { id: beginning } = z.object({ id: z.string() }).parse(query);
      return page(...requests.filter(({ id }) => id.startsWith(beginning)));
    },
  });

  it("may be its beginning", async () => {
    await at(knowing(near, aRequest({ id: OTHER })), "withdraw", "4802");
    expect(asked().map(({ route, query, params }) => ({ route, query, params }))).toMatchObject([
      { route: "GET /requests", query: { id: "4802", limit: 2 } },
      { route: "POST /requests/{id}/withdraw", params: { id: OTHER } },
    ]);
  });

  it("may not be the beginning of several; of none it is left to the archive", async () => {
    const { code, stderr } = await at(knowing(aRequest(), near), "withdraw", "36c11847");
    expect([code, stderr]).toEqual([2, `不止一份申请的申请号以“36c11847”开头，请多写几位：${ID}、${near.id}\n`]);
    for (const none of [page(), refused(403, "people.not-allowed", "您没有权限。")]) {
      await at({ ...knowing(near), "GET /disposal/applications": () => none }, "withdraw", "beefbeef");
      expect(last()).toMatchObject({ route: "POST /requests/{id}/withdraw", params: { id: "beefbeef" } });
    }
  });

  it("that is an application's to destroy leads to the commands for those", async () => {
    const disposal = { "GET /disposal/applications": () => page(aListed({ id: OTHER })) };
    const { code, stderr } = await at({ ...knowing(), ...disposal }, "approve", "4802");
    expect([code, stderr]).toEqual([2, `${OTHER} 是销毁申请：请用 dossier disposal 之下的同名命令\n`]);
  });

  it("is made whole of each of several before anything is decided", async () => {
    const both = {
      ...knowing(aRequest(), near, aRequest({ id: OTHER })),
      "POST /requests/{id}/decide": () => aRequest(),
    };
    expect((await at(both, "approve", "4802", "36c1")).code).toBe(2);
    expect(asked().map(({ route }) => route)).toEqual(["GET /requests", "GET /requests"]);
  });

  it("is left to the archive where it is whole", async () => {
    const unknown = refused(404, "access.unknown", `没有这份利用申请：${ID}。`);
    const { stderr } = await at({ "POST /requests/{id}/withdraw": () => unknown }, "withdraw", ID);
    expect(stderr).toBe(`没有这份利用申请：${ID}。（access.unknown）\n`);
    expect(asked()).toHaveLength(1);
  });
});

describe("tasks on the command line", () => {
  it("are listed as they come, with their last day and in whose place", async () => {
    const tasks = [
      aTask({ for: "陈静" }),
      aTask({ request: OTHER, slot: null, task: "check", step: "归还检查", dueOn: null }),
      aTask({ kind: "copy", count: 3 }),
    ];
    const { stdout } = await at({ "GET /tasks": () => ({ items: tasks, cursor: "next" }) }, "tasks");
    expect(stdout).toMatch(/^36c11847\S+ +审批 +本部门负责人 1\.1\.1 +2026-03-23 +陈静 +李丽（销售部） +查阅 /m);
    expect(stdout).toMatch(/李丽（销售部） +复制，每件 3 份 /);
    expect(stdout).toMatch(/^4802ae03\S+ +归还检查 +归还检查 +李丽/m);
    expect(stdout).toMatch(/--cursor next.*dossier request <申请号>\n$/s);
    expect((await at({ "GET /tasks": () => page() }, "tasks")).stdout).toBe("没有符合的待办。\n");
  });

  it("say where each is read in full: a destruction elsewhere than a request", async () => {
    const [request, destruction] = [aTask({}), aTask({ task: "destruction", kind: "destroy" })];
    const listed = async (...items: unknown[]) => (await at({ "GET /tasks": () => page(...items) }, "tasks")).stdout;
    expect(await listed(destruction)).toMatch(/dossier disposal show <申请号>\n$/);
    expect(await listed(destruction)).not.toContain("dossier request");
    expect(await listed(request)).not.toContain("dossier disposal");
    expect(await listed(request, destruction)).toMatch(/dossier request <申请号>\n.*dossier disposal show <申请号>\n$/);
  });
});

describe("decisions on the command line", () => {
  const next = aRequest({ approval: anApproval(approved(), { ...archivists, state: "waiting", dueOn: "2026-03-25" }) });

  it("approve, without some of the files, and some pages of others alone (DL-13)", async () => {
    const { code, stdout } = await at(
      { "POST /requests/{id}/decide": () => next },
      ...["approve", ID, "--slot", "1.1.1", "--except", "Y2=与目的无关", "Y3=密级=高", "--pages", "Y1=1-3"],
    );
    expect(last()).toMatchObject({ params: { id: ID } });
    expect(last()?.body).toEqual({
      ...{ slot: "1.1.1", pages: { Y1: "1-3" } },
      said: { verdict: "approve", except: { Y2: "与目的无关", Y3: "密级=高" } },
    });
    expect(code).toBe(0);
    expect(stdout).toContain(`${ID}  已同意。等“档案审核”审批：档案员或档案室主任，最迟 2026-03-25。`);
  });

  it("approve several requests at once, each told by itself; one that fails is the command's failure", async () => {
    const no = refused(409, "approval.not-yet", "还没有轮到这一步（1.2.1）。请等前面的步骤办完。");
    const answers: Answers = {
      "POST /requests/{id}/decide": ({ params }) => (params.id === ID ? no : aRequest({ id: OTHER })),
    };
    const { code, stdout, stderr } = await at(answers, "approve", ID, OTHER);
    expect(code).toBe(1);
    expect(stderr).toContain("还没有轮到这一步（1.2.1）。请等前面的步骤办完。（approval.not-yet）");
    expect(stdout).toContain(`${OTHER}  已同意。`);
    const told = await at(answers, "approve", ID, OTHER, "--json");
    expect([told.code, JSON.parse(told.stdout)]).toMatchObject([
      1,
      [
        { id: ID, refused: { code: "approval.not-yet" } },
        { id: OTHER, request: { id: OTHER } },
      ],
    ]);
  });

  it("approve a request but for all that it asks for, which is a refusal, and is said to be one", async () => {
    const none = () => aRequest({ state: "refused" });
    const { stdout } = await at({ "POST /requests/{id}/decide": none }, "approve", ID, "--except", "Y1=与职责无关");
    expect(stdout).toContain(`${ID}  意见已记下；没有剩下同意的，申请未获同意。`);
    expect(stdout).not.toContain("已同意");
  });

  it.each([
    [["refuse", ID, "--reason", "与职责无关"], { verdict: "refuse", reason: "与职责无关" }, "未获同意，已告知申请人"],
    [["send-back", ID, "--reason", "写明项目"], { verdict: "send back", reason: "写明项目" }, "已退回申请人补正"],
  ])("%j", async ([...line], said, says) => {
    const state = said.verdict === "refuse" ? "refused" : "sent back";
    const answer = () => aRequest({ state, approval: anApproval(archivists) });
    const { stdout } = await at({ "POST /requests/{id}/decide": answer }, ...line);
    expect(last()?.body).toEqual({ said });
    expect(stdout).toContain(`申请 ${ID} ${says}。\n`);
  });

  it("leave out a step in an emergency, and say afterwards whether that was justified (AM-16)", async () => {
    const skip = aStep({ state: "skip", by: "周总", reason: "客户在场", at: AT, dueOn: null });
    const skipped = { "POST /requests/{id}/skip": () => aRequest({ approval: anApproval(skip) }) };
    const { stdout } = await at(skipped, "skip", ID, "--reason", "客户在场");
    expect(last()?.body).toEqual({ reason: "客户在场" });
    expect(stdout).toContain("等“本部门负责人”一步的略过由销售部经理复核。\n");

    const reviewed = { "POST /requests/{id}/review": () => aRequest() };
    const words = ["--finding", "不当", "--words", "可以电话请示"];
    const after = await at(reviewed, "review", ID, "1.1.1", ...words);
    expect(last()?.body).toEqual({ slot: "1.1.1", finding: "not justified", words: "可以电话请示" });
    expect(after.stdout).toContain("已复核：略过不当。\n");
  });
});

describe("a file that was granted, on the command line (AF-24)", () => {
  const aCopy = (known: Partial<CopyView> = {}): CopyView => ({
    ...{ copy: OTHER, number: "Y2024销售合同001", state: "being made", code: null, pages: 3, ready: 0 },
    ...{ copyNumber: null, count: null, shown: [], pdf: null, until: AT, begunAt: AT, goneAt: AT },
    ...known,
  });
  const begun: CopyView[] = [];
  const ready = (address: string, known: Partial<CopyView> = {}) =>
    aCopy({ state: "ready", ready: 3, pdf: `${cli.archive?.url}/kept/${address}`, ...known });

  /** An archive that begins a copy, and then tells these of it in turn; at `/kept/1` its bytes lie, `/kept/old` has expired. */
  async function opening(states: (() => unknown)[], ...args: string[]) {
    const archive = await cli.open({
      "GET /requests/{id}/copies": () => ({ items: begun }),
      "POST /requests/{id}/open": () => aCopy(),
      "GET /requests/{id}/copies/{copy}": () => (states.length > 1 ? states.shift() : states[0])?.(),
    });
    archive.kept.set("/kept/1", "%PDF-1.7 pages").set("/kept/old", 403);
    return cli.run(archive, "open", ID, "Y2024销售合同001", ...args);
  }
  const out = () => join(cli.dir, "a.pdf");

  it("is opened: its pages are counted as they are ready, and the whole is saved for its reader alone", async () => {
    const half = () => aCopy({ ready: 2 });
    const { code, stdout } = await opening([half, () => ready("1")], "--out", out());
    expect(code).toBe(0);
    expect(asked().map(({ route, params, query, body }) => ({ route, params, query, body }))).toMatchObject([
      { route: "GET /requests/{id}/copies", params: { id: ID } },
      { route: "POST /requests/{id}/open", params: { id: ID }, body: { number: "Y2024销售合同001" } },
      { params: { id: ID, copy: OTHER }, query: { pages: 1 } },
      { params: { id: ID, copy: OTHER } },
    ]);
    expect(stdout).toMatch(/已制作 2\/3 页.*已制作 3\/3 页.*Y2024销售合同001 {2}已存为 .*a\.pdf：3 页/s);
    expect(stdout).toContain(`用完请归还签字：dossier give-back ${ID} --effect <利用效果>\n`);
    expect(await readFile(out(), "utf8")).toBe("%PDF-1.7 pages");
    expect((await stat(out())).mode & 0o077).toBe(0);
    expect(await readdir(cli.dir)).toEqual(["a.pdf"]);
  });

  it("is told to programs as the archive told of it last, and nothing else", async () => {
    const { code, stdout } = await opening([() => ready("1")], "--out", out(), "--json");
    expect([code, JSON.parse(stdout)]).toEqual([0, ready("1")]);
  });

  it("as a certified copy has its number and count", async () => {
    const certified = { copyNumber: "FZ20260001", count: 2 };
    const { stdout } = await opening([() => ready("1", certified)], "--out", out(), "--count", "2");
    expect(asked()[1]?.body).toEqual({ number: "Y2024销售合同001", count: 2 });
    expect(stdout).toContain("3 页，复制件编号 FZ20260001，2 份");
  });

  it.each([
    ["access.needs-count", "复制请写明份数：Y1。", "请加 --count <份数>。", ["open", ID, "Y1", "--anew"]],
    ["access.which-step", "请指明哪一步。", "请加 --slot <步骤号>。", ["approve", ID]],
  ])(
    "is not opened or decided on where the archive has to know more; with which option is said: %s",
    async (code, says, how, line) => {
      const no = () => refused(422, code, says);
      const answers = { "POST /requests/{id}/open": no, "POST /requests/{id}/decide": no };
      const { stderr } = await at(answers, ...line, ...(line.includes("open") ? ["--out", out()] : []));
      expect(stderr).toContain(`${says}${how}（${code}）`);
      const told = await at(answers, "open", ID, "Y1", "--anew", "--out", out(), "--json");
      expect(JSON.parse(told.stderr)).toMatchObject({ code, message: says });
    },
  );

  it("as a certified copy of so many that is there already is taken up, and uses up no other; one of another count is begun", async () => {
    const certified = { copyNumber: "FZ20260001", count: 2 };
    begun.push(aCopy({ state: "ready", ...certified }));
    const whole = [() => ready("1", certified)];
    const routes = () => asked().map(({ route }) => route);
    const { stdout } = await opening(whole, "--out", out(), "--count", "2");
    expect(routes()).toEqual(["GET /requests/{id}/copies", "GET /requests/{id}/copies/{copy}"]);
    const how = "没有另计份数；要另制，请加 --anew 并写份数 --count";
    expect(stdout).toContain(`复制件编号 FZ20260001，2 份。接着取 2026-03-18 09:02:03 +08:00 开的一份，${how}`);
    for (const more of [
      ["--count", "1"],
      ["--count", "2", "--anew"],
    ]) {
      const again = await opening(whole, "--out", join(cli.dir, `${more.join("")}.pdf`), ...more);
      expect(routes()).toContain("POST /requests/{id}/open");
      expect(again.stdout).not.toContain("接着取");
    }
    begun.length = 0;
  });

  it("never takes the place of what is there, and is not opened then", async () => {
    await writeFile(out(), "mine");
    const { code, stderr } = await opening([() => ready("1")], "--out", out());
    expect([code, stderr]).toEqual([2, `${out()} 已存在，不覆盖；请用 --out 另写一个。\n`]);
    expect(asked()).toEqual([]);
    expect(await readFile(out(), "utf8")).toBe("mine");
  });

  it("is fetched from a fresh address where the first has expired", async () => {
    const { code } = await opening([() => ready("old"), () => ready("1")], "--out", out());
    expect(code).toBe(0);
    expect(await readFile(out(), "utf8")).toBe("%PDF-1.7 pages");
  });

  it("is not saved where no address leads to it; how to take it up again is said", async () => {
    const { code, stderr } = await opening([() => ready("old")], "--out", out());
    expect(code).toBe(1);
    expect(stderr).toContain(`接着取：dossier open ${ID} Y2024销售合同001 --copy ${OTHER}`);
    expect(await readdir(cli.dir)).toEqual([]);
  });

  it("is not lost where the archive falls silent meanwhile: how to take it up again is said", async () => {
    const { code, stderr } = await opening([() => new Refusing(500, {})], "--out", out());
    expect(code).toBe(1);
    expect(stderr).toMatch(/没有作答（HTTP 500）.*--copy 4802ae03/);
  });

  it("is taken up again without being counted once more", async () => {
    expect((await opening([() => ready("1")], "--out", out(), "--copy", OTHER)).code).toBe(0);
    expect(asked().map(({ route }) => route)).toEqual(["GET /requests/{id}/copies/{copy}"]);
    const { code, stderr } = await opening([], "--out", join(cli.dir, "b.pdf"), "--copy", "no id");
    expect([code, stderr]).toEqual([2, expect.stringContaining("请求不符合要求：copy。")]);
    expect(stderr).not.toContain("接着取");
  });

  it("takes up by itself the last copy of it that is there, and says so; another one is begun where that is said", async () => {
    const { number } = aCopy();
    begun.push(
      ...[aCopy({ copy: ID }), aCopy(), aCopy({ copy: ID, number: "Y2" }), aCopy({ copy: ID, state: "failed" })],
    );
    const taken = await opening([() => ready("1")], "--out", out());
    expect(asked().map(({ route, params }) => [route, params.copy])).toEqual([
      ["GET /requests/{id}/copies", undefined],
      ["GET /requests/{id}/copies/{copy}", OTHER],
    ]);
    const says = `${number}  已存为 ${out()}：3 页。接着取 2026-03-18 09:02:03 +08:00 开的一份，没有另计一次；要另开一份，请加 --anew`;
    expect(taken.stdout).toContain(says);
    const again = await opening([() => ready("1")], "--out", join(cli.dir, "b.pdf"), "--anew");
    expect(asked()[0]?.route).toBe("POST /requests/{id}/open");
    expect(again.stdout).not.toContain("接着取");
    begun.length = 0;
  });

  it.each([[[]], [["--json"]]])(
    "that was taken back meanwhile is refused in the archive's own words: %j",
    async (more) => {
      const gone = refused(409, "access.revoked", `对文件的利用已被收回：${ID}。请联系档案室。`);
      const { code, stderr } = await opening([() => ready("old"), () => gone], "--out", out(), ...more);
      expect(code).toBe(1);
      expect(stderr.match(/对文件的利用已被收回/g)).toHaveLength(1);
      expect(await readdir(cli.dir)).toEqual([]);
    },
  );

  it("that could not be made says why", async () => {
    const failed = aCopy({ state: "failed", code: "access.copy-failed" });
    const { code, stderr } = await opening([() => failed], "--out", out(), "--json");
    expect([code, JSON.parse(stderr)]).toEqual([
      1,
      { code: "access.copy-failed", message: "这份文件无法制成查阅件。请联系档案室查看原件。" },
    ]);
    const withdrawn = await opening([() => aCopy({ state: "failed" })], "--out", out());
    expect(withdrawn.stderr).toContain("查阅件没有制成，或已被撤销。请重新打开。");
  });

  it("is given back, with what came of it; or taken back", async () => {
    const returned = { "POST /requests/{id}/return": () => lent() };
    await at(returned, "give-back", ID, "--effect", "已核对");
    expect(last()?.body).toEqual({ effect: "已核对" });
    const done = () => aRequest({ state: "revoked", approval: anApproval(approved()) });
    const { stdout } = await at({ "POST /requests/{id}/revoke": done }, "revoke", ID, "--reason", "离职");
    expect(last()?.body).toEqual({ reason: "离职" });
    expect(stdout).toContain(`申请 ${ID} 已收回，并已告知申请人。\n`);
  });

  const entryOf = (eventName: string, requestParameters: Record<string, unknown>): HistoryEntry => ({
    ...{ eventVersion: "1.11", userIdentity: { type: "Unknown", userName: "李丽" }, eventTime: AT },
    ...{ eventSource: "access.dossier", eventName, awsRegion: "us-east-1", responseElements: null, requestParameters },
    ...{ additionalEventData: { capacities: ["employee"] }, eventID: "1", readOnly: false, resources: [] },
    ...{ eventType: "AwsServiceEvent", managementEvent: false, recipientAccountId: "000000000000" },
    eventCategory: "Data",
  });

  it("tells in whose place, in which seat and why somebody had a say (CI-16)", async () => {
    const told = async (event: string, asked: Record<string, unknown>) =>
      (
        await at(
          { "GET /requests/{id}/history": () => ({ items: [entryOf(event, asked)], cursor: null }) },
          ...["request-history", ID],
        )
      ).stdout;
    const place = { seat: "post/分管领导", for: { subject: "u-9", name: "何伟" } };
    expect(await told("SkipStep", { ...place, reason: "法院当日调取" })).toMatch(
      /席位：分管领导，代 何伟，原因：法院当日调取/,
    );
    const decided = { verdict: "approve", seat: "role/archivist", pages: { Y1: "2" }, except: { Y2: "与用途无关" } };
    expect(await told("DecideStep", decided)).toMatch(
      /审批 +李丽 +同意，Y1 只准第 2 页，席位：档案员，不同意 Y2：与用途无关/,
    );
    expect(await told("ReviewSkip", { seat: "post/销售部经理", words: "情况属实" })).toMatch(/意见：情况属实/);
  });

  it.each([
    [
      "OpenCopy",
      { file: "Y1", copy: OTHER, pages: "1-3", copyNumber: "FZ20260001", count: 2 },
      "Y1，第 1-3 页，复制件 FZ20260001，2 份",
    ],
    ["SeeCopy", { file: "Y1", copy: OTHER }, "Y1"],
    ["FailCopy", { file: "Y1", copy: OTHER, copyNumber: "FZ20260001", count: 2 }, "Y1，复制件 FZ20260001，2 份"],
    ["ReturnFiles", { effect: "已应诉" }, "效果：已应诉"],
    [
      "RecordHandover",
      { form: "paper", agreement: "借阅-07", dueOn: "2026-03-31" },
      "纸质，借阅协议 借阅-07，应还 2026-03-31",
    ],
    ["AskForLongerLoan", { until: "2026-04-15", reason: "庭审延期" }, "续借至 2026-04-15，原因：庭审延期"],
    [
      "CheckReturn",
      { condition: "lost", note: "全卷", consequence: "按实际损失赔偿" },
      "遗失，说明：全卷，处理：按实际损失赔偿",
    ],
    ["WithdrawRequest", { leaver: "u-1", successor: "u-2" }, "因申请人离职，由系统撤回"],
    ["PassOn", { leaver: "u-1", successor: "u-2" }, "因申请人离职，由系统移交接手人"],
    ["AppointPerson", { department: "财务部", post: "财务内勤" }, "岗位：财务内勤，财务部"],
    ["GiveRoles", { roles: ["submitter", "archivist"] }, "角色：提交人、档案员"],
    ["GiveRoles", { roles: [] }, "收回全部角色"],
    ["SetClearance", { level: "重要" }, "密级上限：重要"],
    ["RecordAgreement", { signedOn: "2026-03-02", reference: "保密-12" }, "2026-03-02 签署，协议 保密-12"],
    ["RecordTraining", { on: "2026-03-02", subject: "档案保密" }, "2026-03-02 培训，内容：档案保密"],
    ["SetAbsence", { from: "2026-03-09", to: null }, "自 2026-03-09，取消"],
    ["DecideStep", { verdict: "approve", seat: "role/archivist" }, "同意，席位：档案员"],
    ["DecideStep", { verdict: "send back", reason: "写明项目" }, "退回补正，原因：写明项目"],
    ["DecideStep", { verdict: "refuse", reason: "与职责无关" }, "不同意，原因：与职责无关"],
  ])("tells in the history of its request what matters of each thing done: %s %j", (event, asked, says) => {
    expect(outcome(entryOf(event, asked))).toBe(says);
  });

  it("stands in its own history: who opened it, for whom, what for (CR-14)", async () => {
    const what = { file: "Y2024销售合同001", pages: "1-3", copyNumber: "FZ20260001", count: 2 };
    const resources = [{ type: "Dossier::File", accountId: "000000000000", ARN: "file/Y2024销售合同001" }];
    const entry = { ...entryOf("OpenCopy", { ...what, purpose: "应诉", for: "某某律师事务所" }), resources };
    const { stdout } = await at({ "GET /files/{number}/history": () => page(entry) }, "history", "Y2024销售合同001");
    expect(stdout).toMatch(/打开查阅件 +李丽 +第 1-3 页，复制件 FZ20260001，2 份，用途：应诉，为 某某律师事务所/);
    expect(stdout).not.toContain("来自");
  });

  it("stands there with the address from which it was opened, and the letter of an authority, for whoever may know (CR-14)", async () => {
    const looked = {
      ...entryOf("SeeCopy", { purpose: "取证", for: "某某法院", letter: "法函-9" }),
      sourceIPAddress: "203.0.113.7",
    };
    const own = { ...entryOf("ExpireGrant", {}), sourceIPAddress: "access.dossier" };
    const { stdout } = await at({ "GET /files/{number}/history": () => page(looked, own) }, "history", "Y1");
    expect(stdout).toMatch(/^时间 +事项 +由谁 +来自 +结果 +代码$/m);
    expect(stdout).toMatch(/再看查阅件 +李丽 +203\.0\.113\.7 +用途：取证，为 某某法院，公函 法函-9 +SeeCopy$/m);
    expect(stdout).toMatch(/期满 +李丽 +ExpireGrant$/m);
  });
});

describe("loans on the command line (DL-15, DL-16)", () => {
  it("begin with a handing over against an agreement, and say when they are due", async () => {
    const line = ["--form", "纸质", "--agreement", "借阅-07", "--signed-by", "王磊", "--signed-on", "2026-03-18"];
    const { stdout } = await at({ "POST /requests/{id}/handover": () => lent() }, "hand-over", ID, ...line);
    expect(last()?.body).toEqual({
      form: "paper",
      agreement: { reference: "借阅-07", signedBy: "王磊", signedOn: "2026-03-18" },
    });
    expect(stdout).toBe(`申请 ${ID} 已借出（纸质）。\n  应还日期 2026-03-31。\n`);
  });

  it("are made longer by a new approval, which is waited for", async () => {
    const extension = { until: "2026-04-15", reason: "庭审延期", approval: anApproval(aStep({ slot: "L1-1.1.1" })) };
    const answers = { "POST /requests/{id}/extend": () => lent({ extension }) };
    const { stdout } = await at(answers, "extend", ID, "--until", "2026-04-15", "--reason", "庭审延期");
    expect(last()?.body).toEqual({ until: "2026-04-15", reason: "庭审延期" });
    expect(stdout).toContain("已申请续借至 2026-04-15。\n  等“本部门负责人”审批：销售部经理，最迟 2026-03-23。\n");
  });

  it("end with a check of what came back", async () => {
    const checked = {
      "POST /requests/{id}/check": () => aRequest({ state: "returned", approval: anApproval(approved()) }),
    };
    const line = ["--condition", "损坏", "--note", "缺第 3 页", "--consequence", "按实际损失赔偿"];
    const { stdout } = await at(checked, "check", ID, ...line);
    expect(last()?.body).toEqual({ condition: "damaged", note: "缺第 3 页", consequence: "按实际损失赔偿" });
    expect(stdout).toBe(`申请 ${ID} 已检查归还：损坏。\n  办理完毕。\n`);
  });

  it("stand in the register, the overdue ones marked", async () => {
    const loan: LoanView = {
      ...{ request: ID, state: "lent", borrower: "李丽", organisation: "某某律师事务所", files: ["Y1"] },
      ...{ form: "paper", agreement: "借阅-07", handedOverAt: AT, dueOn: "2026-03-31", overdue: true },
      ...{ recalled: false, extensionAsked: "2026-04-15" },
      extended: [],
    };
    const longer = { askedAt: "2026-03-20T02:00:00.000Z", approvedAt: "2026-03-23T02:00:00.000Z", until: "2026-03-31" };
    const own: LoanView = {
      ...{ ...loan, organisation: null, overdue: false, extensionAsked: null, state: "given back" },
      extended: [longer, { ...longer, askedAt: "2026-03-30T02:00:00.000Z", until: "2026-04-10" }],
    };
    const { stdout } = await at({ "GET /loans": () => page(loan, own) }, "loans", "--overdue");
    expect(last()?.query).toEqual({ overdue: "only", limit: 50 });
    expect(stdout).toMatch(
      /已借出 +李丽 +某某律师事务所 +Y1 +纸质 +借阅-07 +2026-03-18 +2026-03-31（逾期） +申请至 2026-04-15$/m,
    );
    expect(stdout).toMatch(/待检查 +李丽 +李丽 .* 2026-03-20 申请，至 2026-03-31；2026-03-30 申请，至 2026-04-10$/m);
    expect(stdout).toMatch(/ 应还 +待批续借 +已续借$/m);
    const back = await at({ "GET /loans": () => page({ ...loan, recalled: true }) }, "loans");
    expect(back.stdout).toMatch(/ 已收回，待还 +李丽 /);
    await at({ "GET /loans": () => page() }, "loans");
    expect(last()?.query).toEqual({ limit: 50 });
  });

  it("to outsiders rest on agreements, which are recorded and listed", async () => {
    const line = `agreements add --organisation 某某律师事务所 ${AGREEMENT} --until 2027-03-01`;
    const { stdout } = await at({ "POST /agreements": () => anAgreement }, ...line.split(" "));
    expect(last()?.body).toEqual({
      ...{ organisation: "某某律师事务所", kind: "保密协议", signedBy: "王磊", signedOn: "2026-03-01" },
      ...{ scope: "只用于本案", reference: "保密-12", until: "2027-03-01" },
    });
    expect(stdout).toContain(`申请借阅时写明：--agreement ${OTHER}\n`);
    const listed = await at(
      { "GET /agreements": () => page(anAgreement) },
      "agreements",
      "--organisation",
      "某某律师事务所",
    );
    expect(last()?.query).toEqual({ organisation: "某某律师事务所", limit: 50 });
    expect(listed.stdout).toMatch(/某某律师事务所 +保密协议 +2026-03-01 王磊 +长期 +只用于本案 +保密-12 +韩梅/);
  });
});

describe("what was used in a year, on the command line (AM-04)", () => {
  it("is counted by kind, class and department, with what came of it", async () => {
    const count = { asked: 3, granted: 2, opened: 5, returned: 1 };
    const uses: Uses = {
      ...{ year: 2026, byKind: { view: count }, byClass: { Y: count }, byDepartment: { 销售部: count } },
      loans: { out: 1, overdue: 1, back: { intact: 2 } },
      effects: [{ request: ID, effect: "已核对" }],
    };
    const { stdout } = await at({ "GET /uses": () => uses }, "uses", "--year", "2026");
    expect(last()?.query).toEqual({ year: 2026 });
    expect(stdout).toMatch(/^2026 年利用统计\n\n按事项\n.*\n.*\n查阅 +3 +2 +5 +1\n/);
    expect(stdout).toMatch(/^现借出 +1 份申请，其中逾期 1\n已检查归还 +完好 2，损坏 0，遗失 0$/m);
    expect(stdout).toMatch(/利用效果\n.*\n.*\n36c11847\S+ +已核对\n$/);
  });
});
