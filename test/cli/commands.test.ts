import { existsSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { HistoryEntry } from "#shared/domain/audit/history.ts";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import { CommandLine } from "./command-line.ts";
import { dossier } from "./dossier.ts";
import { type Answers, aFile, aName, anIntake, Refusing, refused } from "./fake-archive.ts";

const cli = new CommandLine();

/** Runs a command at an archive that answers so. */
const at = async (answers: Answers, ...args: readonly string[]) => cli.run(await cli.open(answers), ...args);
const asked = () => cli.asked;
const files = [aFile(), aFile({ number: "D2024001", name: "D2024001订单20240516", customer: null, amount: null })];

describe("the catalogue on the command line (AF-03, AF-15)", () => {
  it("is a table whose columns stand under each other, however wide their letters are", async () => {
    const { stdout, code } = await at({ "GET /files": () => ({ items: files, cursor: null }) }, "files");
    const lines = stdout.trimEnd().split("\n");
    const columnOf = (line = "", text: string) => stringWidth(line.slice(0, line.indexOf(text)));
    expect(code).toBe(0);
    expect(lines).toHaveLength(4);
    expect(columnOf(lines[2], "2024-03-18")).toBe(columnOf(lines[0], "日期"));
    expect(columnOf(lines[3], "2024-03-18")).toBe(columnOf(lines[0], "日期"));
  });

  it("is asked with the filters that were given, and with those alone", async () => {
    await at(
      { "GET /files": () => ({ items: [], cursor: null }) },
      ..."files --class Y --customer 恒瑞+&% --from 2024-03".split(" "),
    );
    expect(asked()).toMatchObject([
      { token: "a-token", query: { class: "Y", customer: "恒瑞+&%", from: "2024-03", limit: 50 } },
    ]);
    expect(asked()[0]?.query).not.toHaveProperty("json");
  });

  it.each(["voided", "已作废"])("is asked for a state by either of its words: %s", async (word) => {
    const { code, stdout } = await at({ "GET /files": () => ({ items: [], cursor: null }) }, "files", "--status", word);
    expect(asked()[0]?.query).toMatchObject({ status: "voided" });
    expect([code, stdout]).toEqual([0, "没有符合的文件。\n"]);
  });

  it("is asked for copies alone", async () => {
    await at({ "GET /files": () => ({ items: [], cursor: null }) }, "files", "--copies");
    expect(asked()[0]?.query).toMatchObject({ copies: "only" });
  });

  it("is answered to programs exactly as the API answers it", async () => {
    const page = { items: files, cursor: "further" };
    const { stdout } = await at({ "GET /files": () => page }, "files", "--json");
    expect(JSON.parse(stdout)).toEqual(page);
  });

  it("tells how to read on where there is more", async () => {
    const { stdout } = await at({ "GET /files": () => ({ items: files, cursor: "further" }) }, "files");
    expect(stdout).toContain("--cursor further");
  });

  it("says of a file that is held that it is, where whoever asks may know", async () => {
    const shown = async (held: boolean) =>
      (await at({ "GET /files/{number}": () => ({ ...aFile(), held }) }, "show", "Y2024销售合同001")).stdout;
    expect(await shown(true)).toMatch(/^冻结 +已冻结，解除之前不得销毁（dossier holds --on Y2024销售合同001）$/m);
    expect(await shown(false)).not.toContain("冻结");
  });

  it("shows a file by its number, whatever letters that has", async () => {
    const { stdout } = await at({ "GET /files/{number}": () => aFile() }, "show", "Y2024销售合同001");
    expect(asked()[0]?.params).toEqual({ number: "Y2024销售合同001" });
    expect(stdout).toMatch(/^密级 {2,}一般$/m);
    expect(stdout).not.toContain("作废");
  });

  it("calls the papers that a file names by their numbers and titles, and only one that has none by its id", async () => {
    const file = aFile({
      partOf: aName({ number: "G2024邮件001", title: "报价" }),
      copyOf: aName(),
      parts: [
        aName({ number: "F2024003", title: "发票" }),
        aName({ state: "in review", number: null }),
        aName({ number: null, state: null, title: null }),
      ],
    });
    const { stdout } = await at({ "GET /files/{number}": () => file }, "show", "Y2024销售合同001");
    const id = "4802ae03-cb5b-8ff7-805c-335e12ad1496";
    expect(stdout).toMatch(/^出自 {2,}G2024邮件001 报价$/m);
    expect(stdout).toMatch(/^副本 {2,}Y2024销售合同002 工业设备销售合同 的又一次扫描$/m);
    expect(stdout).toMatch(
      new RegExp(`^拆出 {2,}F2024003 发票\n {2,}${id} 工业设备销售合同（待确认）\n {2,}${id}$`, "m"),
    );
  });

  it.each([
    [aName(), /^现编号 {2,}Y2024销售合同002 工业设备销售合同$/m],
    [aName({ number: null, state: "in review" }), /^现编号 {2,}尚未另编：4802ae03-.* 工业设备销售合同（待确认）$/m],
  ])("says of a voided number under which the paper stands now, or that it waits: %#", async (successor, says) => {
    const file = aFile({ status: "voided", voidedAt: "2026-03-18T01:04:03.000Z", voidReason: "类型有误", successor });
    const { stdout } = await at({ "GET /files/{number}": () => file }, "show", "Y2024销售合同001");
    expect(stdout).toMatch(says);
  });

  it("says of a voided number that its paper was destroyed under another by now", async () => {
    const destroyedAt = "2026-03-19T01:04:03.000Z";
    const known = { voidedAt: "2026-03-18T01:04:03.000Z", destroyedAt, location: null, successor: aName() };
    const file = aFile({ ...known, status: "voided" });
    const { stdout } = await at({ "GET /files/{number}": () => file }, "show", "Y2024销售合同001");
    expect(stdout).toMatch(/^现编号 {2,}Y2024销售合同002 工业设备销售合同（已销毁）$/m);
    expect(stdout).not.toContain("存放");
  });

  it("says of a destroyed file that what it came in is kept, with its content", async () => {
    const partOf = aName({ number: "G2024邮件001", title: "报价" });
    const shown = async (keptWithin: boolean) => {
      const file = aFile({ status: "destroyed", partOf, keptWithin });
      return (await at({ "GET /files/{number}": () => file }, "show", "Y2024销售合同001")).stdout;
    };
    expect(await shown(true)).toMatch(/^出自 {2,}G2024邮件001 报价（仍在库中，含本件的内容）$/m);
    expect(await shown(false)).toMatch(/^出自 {2,}G2024邮件001 报价$/m);
  });

  it("says of a number in whose place it was given", async () => {
    const file = aFile({ number: "Y2024销售合同002", predecessor: "Y2024销售合同001" });
    const { stdout } = await at({ "GET /files/{number}": () => file }, "show", "Y2024销售合同002");
    expect(stdout).toMatch(/^前编号 {2,}Y2024销售合同001（已作废）$/m);
    expect(stdout).not.toContain("现编号");
  });

  it("tells a file's history a page at a time, as its lists", async () => {
    const answer = { "GET /files/{number}/history": () => ({ items: [], cursor: "further" }) };
    const { stdout } = await at(answer, ..."history D2024001 --limit 20 --cursor before".split(" "));
    expect(asked()[0]).toMatchObject({ params: { number: "D2024001" }, query: { limit: 20, cursor: "before" } });
    expect(stdout).toContain("--cursor further");
  });

  it("voids a number with a reason, and says where the paper went", async () => {
    const answer = { file: aFile({ status: "voided" }), intake: anIntake({ state: "in review", number: null }) };
    const { stdout } = await at(
      { "POST /files/{number}/void": () => answer },
      "void",
      "D2024001",
      "--reason",
      "内部会议",
    );
    expect(asked()[0]?.body).toEqual({ reason: "内部会议" });
    expect(stdout).toBe("D2024001 已作废；文件待重新确认：dossier confirm 36c11847\n");
  });
});

describe("a paper that waits for a person, on the command line", () => {
  const moving = anIntake({ state: "recognised", number: null });
  /** An archive that confirms, and then tells these states of the paper in turn. */
  const confirmed = (...states: IntakeView[]): Answers => ({
    "POST /intake/{id}/confirm": () => moving,
    "GET /intake/{id}": () => (states.length > 1 ? states.shift() : states[0]),
  });

  it("is confirmed as it was read when nothing is corrected; its number is waited for and told", async () => {
    const states = [moving, anIntake({ state: "stored", number: null }), anIntake()];
    const { code, stdout } = await at(confirmed(...states), "confirm", "an-id");
    expect(code).toBe(0);
    expect(asked()[0]).toMatchObject({ params: { id: "an-id" }, body: {} });
    expect(stdout).toMatch(/已识读.*已入库.*销售部\/scan-01\.jpg {2}已归档：Y2024销售合同001，密级 一般/s);
  });

  it("is told to programs, once it is confirmed, as it stands with its number and as nothing else", async () => {
    const { code, stdout } = await at(confirmed(moving, anIntake()), "confirm", "an-id", "--json");
    expect([code, JSON.parse(stdout)]).toEqual([0, anIntake()]);
  });

  it("is not waited for where nobody wants to", async () => {
    const { code, stdout } = await at(confirmed(anIntake()), "confirm", "an-id", "--no-wait");
    expect([code, stdout]).toEqual([0, "销售部/scan-01.jpg 已识读，密级 一般。编号稍后见 intake show 36c11847。\n"]);
    expect(asked()).toHaveLength(1);
  });

  it("has failed where it comes back to be asked about again instead of getting its number", async () => {
    const back = {
      state: "in review",
      number: null,
      code: "review.regulation-changed",
      reason: "办法已修改。",
    } as const;
    const { code, stdout } = await at(confirmed(moving, anIntake(back)), "confirm", "an-id");
    expect([code, stdout]).toEqual([1, expect.stringContaining("待确认：办法已修改。")]);
  });

  it("is corrected in what is said, and has none of what is said to be none", async () => {
    await at(
      confirmed(anIntake()),
      ..."confirm an-id --class G --type 会议 --no-customer --amount 12.00 --rev 3".split(" "),
    );
    expect(asked()[0]?.body).toEqual({ class: "G", type: "会议", customer: null, amount: "12.00", rev: 3 });
  });

  it("is divided on the pages where others begin", async () => {
    const on = { "POST /intake/{id}/divide": () => anIntake({ state: "received", number: null }) };
    const { code, stdout } = await at(on, ..."divide an-id --at 3,5 --rev 2".split(" "));
    expect([code, stdout]).toEqual([0, "销售部/scan-01.jpg 将拆分为 3 份，各份稍后见 intake show 36c11847。\n"]);
    expect(asked()[0]).toMatchObject({ params: { id: "an-id" }, body: { pages: [3, 5], rev: 2 } });
  });

  it.each(["1", "3,x", "0,2", ""])("is not divided on pages that are none: %j", async (pages) => {
    expect((await at({}, "divide", "an-id", "--at", pages)).code).toBe(2);
  });

  const detail = {
    ...anIntake({ state: "in review", number: null, code: "review.no-class", reason: "未能判断属于哪一类。" }),
    hints: {},
    embedded: 1,
    starts: [3, 5],
    questions: [{ code: "review.no-class", reason: "未能判断属于哪一类。" }],
    likeness: { text: 0.97, values: 1, picture: 5 },
    duplicateOf: aName({ number: null, state: "received" }),
    candidates: [
      { class: "G", type: "会议", confidence: 0.12, evidence: [{ sign: "没有客户参加", weight: -12, text: "" }] },
    ],
    evidence: {},
    shown: { from: 1, to: 1 },
    lines: [],
    pictures: [{ page: 1, url: "https://example.com/1.jpg" }],
    original: null,
  };

  it("goes back to its sender with a reason, and is taken up again: both are told for what they are", async () => {
    const key = "uploads/4d27a232-67c3-487d-962f-eca289e4630c/a.pdf";
    const back = { "POST /intake/{id}/return": () => anIntake({ key, state: "rejected", number: null }) };
    expect((await at(back, "return", "an-id", "--reason", "缺签字")).stdout).toBe("uploads/…/a.pdf 已退回提交人。\n");
    const again = { "POST /intake/{id}/retry": () => anIntake({ key, state: "received", number: null }) };
    expect((await at(again, "retry", "an-id")).stdout).toBe("uploads/…/a.pdf 重新处理，从已收到起。\n");
  });

  it("shows its candidates with what speaks for and against them", async () => {
    const { stdout } = await at({ "GET /intake/{id}": () => detail }, "intake", "show", "an-id");
    expect(stdout).toContain("G 会议  12%\n    −12.0  没有客户参加\n");
    expect(stdout).toContain("https://example.com/1.jpg");
    expect(stdout).toContain("似另起一份的页\n  3、5\n");
    expect(stdout).toContain(
      "4802ae03-cb5b-8ff7-805c-335e12ad1496 工业设备销售合同（已收到）  文字相同 97%，数字与名称相同 100%，画面相差 5/64",
    );
  });

  it("shows the pages that are asked for, and how to see those after them", async () => {
    const thick = { ...detail, pages: 45, shown: { from: 21, to: 40 } };
    const { stdout } = await at({ "GET /intake/{id}": () => thick }, ..."intake show an-id --pages 21-40".split(" "));
    expect(asked()[0]).toMatchObject({ params: { id: "an-id" }, query: { from: 21, pages: 20 } });
    expect(stdout).toContain("以上为第 21 至 40 页，共 45 页；往后看：--pages 41-45\n");
  });

  it("says nothing of further pages where there are none", async () => {
    const last = { ...detail, pages: 45, shown: { from: 41, to: 45 } };
    const { stdout } = await at({ "GET /intake/{id}": () => last }, ..."intake show an-id --pages 41".split(" "));
    expect(asked()[0]).toMatchObject({ query: { from: 41, pages: 1 } });
    expect(stdout).not.toContain("--pages");
  });

  it("is listed by its state", async () => {
    const items = [anIntake({ state: "in review", number: null, reason: "请指定类别。", code: "review.no-class" })];
    const { stdout } = await at({ "GET /intake": () => ({ items, cursor: null }) }, "intake", "--state", "in review");
    expect(asked()[0]?.query).toMatchObject({ state: "in review" });
    expect(stdout).toContain("请指定类别。");
  });

  it("is listed by its state in Chinese as well; where there is none, that is said", async () => {
    const { stdout } = await at({ "GET /intake": () => ({ items: [], cursor: null }) }, "intake", "--state", "待确认");
    expect(asked()[0]?.query).toMatchObject({ state: "in review" });
    expect(stdout).toBe("没有符合的收件。\n");
  });

  it("has come from one archivist to the other in between: the second is told", async () => {
    const moved = refused(409, "intake.moved-on", "这份收件已被他人处理：an-id。请刷新后查看。");
    const { code, stderr } = await at(
      { "POST /intake/{id}/return": () => moved },
      ..."return an-id --reason 重复 --rev 3".split(" "),
    );
    expect(code).toBe(1);
    expect(asked()[0]?.body).toEqual({ reason: "重复", rev: 3 });
    expect(stderr).toBe("这份收件已被他人处理：an-id。请刷新后查看。（intake.moved-on）\n");
  });

  it("is refused to programs in JSON, as the archive refused it", async () => {
    const moved = refused(409, "intake.moved-on", "这份收件已被他人处理：an-id。请刷新后查看。");
    const { code, stdout, stderr } = await at(
      { "POST /intake/{id}/retry": () => moved },
      ..."retry an-id --json".split(" "),
    );
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(JSON.parse(stderr)).toEqual(moved.body);
  });
});

describe("a paper's id, as a person types it", () => {
  const waiting = anIntake({ state: "in review", number: null });
  const filed = anIntake({ id: "4802ae03-cb5b-8ff7-805c-335e12ad1496" });
  const near = anIntake({ id: "36c1ffff-cb5b-8ff7-805c-335e12ad1496", state: "rejected", number: null });

  /** An archive with these papers. */
  const holding = (...papers: IntakeView[]): Answers => ({
    "GET /intake": ({ query }) => {
      const { id: beginning, limit } = z.object({ id: z.string(), limit: z.int() }).parse(query);
      const found = papers.filter(({ id }) => id.startsWith(beginning));
      return { items: found.slice(0, limit), cursor: found.length > limit ? "next" : null };
    },
    "GET /intake/{id}": ({ params }) => papers.find(({ id }) => id === params.id),
    "POST /intake/{id}/confirm": ({ params }) => papers.find(({ id }) => id === params.id),
  });

  it.each([waiting, filed])("may be its beginning, whatever has become of the paper: $state", async (paper) => {
    expect((await at(holding(waiting, filed), "confirm", paper.id.slice(0, 4), "--no-wait")).code).toBe(0);
    expect(asked()).toMatchObject([
      { route: "GET /intake", query: { id: paper.id.slice(0, 4), limit: 2 } },
      { route: "POST /intake/{id}/confirm", params: { id: paper.id } },
    ]);
  });

  it("may not be the beginning of several: which, is said", async () => {
    const { code, stderr } = await at(holding(waiting, near), "confirm", "36c1");
    expect(code).toBe(2);
    expect(stderr).toContain(`${waiting.id}、${near.id}\n`);
    const third = anIntake({ id: "36c1aaaa-cb5b-8ff7-805c-335e12ad1496" });
    expect((await at(holding(waiting, near, third), "confirm", "36c1")).stderr).toContain(`${near.id}等\n`);
  });

  it("may not be less than four characters of it", async () => {
    const { code, stderr } = await at(holding(waiting), "confirm", "36c");
    expect([code, stderr, asked()]).toEqual([2, "收件号至少写开头四位：36c\n", []]);
  });

  it("is left to the archive where it is whole, or begins no paper's", async () => {
    await at(holding(waiting), "confirm", waiting.id, "--no-wait");
    expect(asked()).toHaveLength(1);
    const unknown = refused(404, "intake.unknown", "没有这份收件：beef。");
    const { stderr } = await at({ ...holding(waiting), "POST /intake/{id}/confirm": () => unknown }, "confirm", "beef");
    expect(stderr).toContain("没有这份收件：beef。");
  });
});

describe("the history of a file on the command line (AF-29)", () => {
  const entry = (eventName: string, more: Partial<HistoryEntry>): HistoryEntry => ({
    ...{ eventVersion: "1.11", userIdentity: { type: "AWSService", invokedBy: "intake.dossier" } },
    ...{ eventTime: "2026-03-18T01:02:03.000Z", eventSource: "intake.dossier", eventName, awsRegion: "us-east-1" },
    ...{
      requestParameters: null,
      responseElements: null,
      additionalEventData: { capacities: ["archivist"] },
      eventID: "1",
    },
    ...{ readOnly: false, resources: [], eventType: "AwsServiceEvent", managementEvent: false },
    ...{ recipientAccountId: "000000000000", eventCategory: "Data" },
    ...more,
  });
  const machine = (name: string) => ({ additionalEventData: { function: name } });
  const person = { userIdentity: { type: "Unknown" as const, userName: "韩梅" } };

  it.each<[entry: HistoryEntry, says: string]>([
    [
      entry("RegisterPaper", {
        ...machine("receive"),
        responseElements: { status: "received", department: "销售部", channel: "纸质扫描" },
      }),
      "登记  系统（收件）  销售部，纸质扫描，已收到  RegisterPaper",
    ],
    [
      entry("RecognisePaper", {
        ...machine("recognise"),
        requestParameters: { pages: 1 },
        responseElements: { status: "in review", code: "review.no-date" },
      }),
      "识读  系统（识读）  1 页，待确认，未找到办法要求的业务日期。请填写日期。  RecognisePaper",
    ],
    [
      entry("ConfirmPaper", {
        ...person,
        requestParameters: { corrected: ["date", "ownNumber"], class: "Y", type: "销售合同", date: "2024-03-18" },
        responseElements: { status: "recognised" },
      }),
      "确认  韩梅  已识读，Y，销售合同，2024-03-18，改了日期、原编号  ConfirmPaper",
    ],
    [
      entry("FindSeparators", {
        ...machine("recognise"),
        requestParameters: { pages: 9 },
        responseElements: { status: "received", parts: 3 },
      }),
      "发现分隔页  系统（识读）  9 页，拆为 3 份，已收到  FindSeparators",
    ],
    [
      entry("DividePaper", {
        ...person,
        requestParameters: { pages: [3, 5] },
        responseElements: { status: "received" },
      }),
      "拆分  韩梅  第 3、5 页另起，已收到  DividePaper",
    ],
    [
      entry("UnpackPaper", { ...machine("divide"), responseElements: { parts: ["a", "b"] } }),
      "取出附件  系统（拆分）  得 2 份  UnpackPaper",
    ],
    [
      entry("VoidNumber", { ...person, requestParameters: { number: "Y2024销售合同001", reason: "类型有误" } }),
      "作废编号  韩梅  Y2024销售合同001，原因：类型有误  VoidNumber",
    ],
    [
      entry("POST /intake/{id}/confirm", { ...person, errorCode: "confirm.unknown-class", errorMessage: "Q" }),
      "请求确认  韩梅  办法中没有这个类别：Q。  POST /intake/{id}/confirm confirm.unknown-class",
    ],
  ])("is told in a records manager's words, the code beside them: %#", async (one, says) => {
    const { stdout } = await at(
      { "GET /files/{number}/history": () => ({ items: [one], cursor: null }) },
      "history",
      "Y2024001",
    );
    expect(stdout.trimEnd().split("\n").at(-1)?.replaceAll(/ {2,}/g, "  ")).toBe(`2026-03-18 09:02:03 +08:00  ${says}`);
  });
});

describe("separator sheets, on the command line", () => {
  it("are a PDF to be printed, with as many pages as asked for", async () => {
    const file = join(cli.dir, "separators.pdf");
    const { code, stdout } = await at({}, "separators", "--count", "3", "--out", file);
    expect([code, stdout]).toEqual([0, expect.stringContaining("3 页分隔页")]);
    expect((await readFile(file, "latin1")).match(/\/Type \/Page\b/g)).toHaveLength(3);
  });

  it("are written nowhere where that cannot be", async () => {
    const { code, stderr } = await at({}, "separators", "--out", join(cli.dir, "nowhere", "separators.pdf"));
    expect([code, stderr]).toEqual([1, expect.stringContaining("写不进去：没有这个文件夹")]);
  });
});

describe("what the archive learned, on the command line (AF-12)", () => {
  const example = {
    ...{ id: "36c11847-ded4-859b-89e3-116e34b58032", regulation: "annual-customer-files", class: "G", type: "拜访" },
    ...{ thought: { class: "K", type: "建议", confidence: 0.31 }, labels: { date: ["巡访日"], customer: [] } },
    ...{ by: "档案员甲", at: "2026-03-18T01:02:03.000Z" },
  };

  it("is listed with what the machine had thought, and the labels that it learned", async () => {
    const { stdout } = await at({ "GET /examples": () => ({ items: [example], cursor: null }) }, "examples");
    expect(stdout).toMatch(/36c11847.*G 拜访.*K 建议 31%.*巡访日.*档案员甲/);
  });

  it("is nothing yet, which is said", async () => {
    const { stdout } = await at({ "GET /examples": () => ({ items: [], cursor: null }) }, "examples");
    expect(stdout).toBe("没有符合的样例。\n");
  });

  it("is forgotten by its paper's id", async () => {
    const { stdout } = await at({ "DELETE /examples/{id}": () => example }, "forget", example.id);
    expect(asked()[0]?.params).toEqual({ id: example.id });
    expect(stdout).toBe(`${example.id} 不再作为 G 拜访 的样例。\n`);
  });
});

describe("an upload on the command line", () => {
  /** An archive that gives an address for every announcement, and then tells these states of the paper in turn. */
  const taking = (...states: IntakeView[]): Answers => ({
    "POST /uploads": () => ({
      key: "销售部/1/contract.pdf",
      method: "PUT",
      url: `${cli.archive?.url}/put/1`,
      headers: { "if-none-match": "*" },
      expiresAt: "2026-03-18T01:02:03.000Z",
    }),
    "GET /intake": () => {
      const [now] = states.length > 1 ? states.splice(0, 1) : states;
      return { items: now ? [now] : [], cursor: null };
    },
  });

  const paper = async (bytes: string) => {
    const file = join(cli.dir, "contract.pdf");
    await writeFile(file, bytes);
    return file;
  };

  it("announces the file with its size and what its sender says of it, and puts its bytes where it is told", async () => {
    const file = await paper("a contract");
    const { code, stdout } = await at(taking(), "upload", file, "--customer", "恒瑞", "--date", "2024-03", "--json");
    expect(code).toBe(0);
    expect(asked()[0]?.body).toEqual({ name: "contract.pdf", size: 10, customer: "恒瑞", date: "2024-03" });
    expect(cli.archive?.put.get("/put/1")).toBe("a contract");
    expect(JSON.parse(stdout)).toEqual([{ file, key: "销售部/1/contract.pdf" }]);
  });

  it("is typed in the README with files that are there", () => {
    const typed = readFileSync("README.md", "utf8").matchAll(/(?:^npm run .* upload|^aws s3 cp) (\S+)/gm);
    const named = [...typed].map(([, file = ""]) => file);
    expect(named).toHaveLength(4);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it("puts an empty file, too: what becomes of it is the archive's to say", async () => {
    const { code } = await at(taking(), "upload", await paper(""));
    expect(code).toBe(0);
    expect(cli.archive?.put.get("/put/1")).toBe("");
  });

  it("follows the paper until it has its number", async () => {
    const on = taking(anIntake({ state: "received", number: null }), anIntake());
    const { code, stdout } = await at(on, "upload", await paper("a contract"), "--wait");
    expect(code).toBe(0);
    expect(stdout).toMatch(/已收到.*已归档：Y2024销售合同001/s);
  });

  it("is done where the paper was taken, though whoever sent it may not see yet what becomes of it (AF-26)", async () => {
    const on = { ...taking(), "GET /intake": () => refused(403, "people.not-agreed", "您还没有签署保密协议。") };
    const { code, stdout, stderr } = await at(on, "upload", await paper("a contract"), "--wait");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("contract.pdf  已上传；您还不能看结果：您还没有签署保密协议。");
    const { stdout: told } = await at(on, "upload", await paper("a contract"), "--wait", "--json");
    expect(JSON.parse(told)).toMatchObject([{ key: "销售部/1/contract.pdf", unseen: { code: "people.not-agreed" } }]);
    expect(JSON.parse(told)[0]).not.toHaveProperty("refused");
    const broken = { ...on, "GET /intake": () => refused(503, "request.failed", "系统暂时无法处理。") };
    expect((await at(broken, "upload", await paper("a contract"), "--wait")).code).toBe(1);
  });

  it("fails where the archive refuses the paper in the end", async () => {
    const no = anIntake({ state: "rejected", number: null, code: "intake.corrupt", reason: "文件已损坏。" });
    const { code, stdout } = await at(taking(no), "upload", await paper("a contract"), "--wait", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ intake: { code: "intake.corrupt" } }]);
  });

  it("tells of each file what became of it, and fails if one could not be sent", async () => {
    const file = await paper("a contract");
    const { code, stdout } = await at(taking(), "upload", file, join(cli.dir, "missing.pdf"), "--json");
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject([
      { key: "销售部/1/contract.pdf" },
      { refused: { code: "upload.no-file" } },
    ]);
  });

  it("hands on the archive's own refusal", async () => {
    const no = refused(400, "upload.too-large", "文件超过大小上限（100 MB）。");
    const { code, stdout } = await at({ "POST /uploads": () => no }, "upload", await paper("a contract"), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ refused: { code: "upload.too-large" } }]);
  });

  it("says of each of many things why it is refused, a line each", async () => {
    const details = ["D2024001", "D2024002"].map((subject) => ({
      subject,
      code: "file.destroyed",
      message: "已销毁。",
    }));
    const no = new Refusing(409, { code: "file.in-disposal", subject: "D2024001", message: "不行。", details });
    const routes = { "POST /files/{number}/void": () => no };
    const people = await at(routes, "void", "D2024001", "--reason", "有误");
    expect(people.stderr.split("\n")).toEqual([
      "不行。（file.in-disposal）",
      "  已销毁。（file.destroyed）",
      "  已销毁。（file.destroyed）",
      "",
    ]);
    const programs = await at(routes, "void", "D2024001", "--reason", "有误", "--json");
    expect(JSON.parse(programs.stderr)).toMatchObject({ details });
  });

  it("says by which rule something was refused, where the archive tells it", async () => {
    const rule = { policy: "auditors-change-nothing", clause: "AF-29" };
    const no = new Refusing(403, { code: "people.auditor", subject: "a", message: "只能查看。", rule });
    const routes = { "POST /files/{number}/void": () => no };
    const people = await at(routes, "void", "D2024001", "--reason", "有误");
    expect([people.code, people.stderr]).toEqual([
      1,
      "只能查看。（people.auditor；规则 auditors-change-nothing，AF-29）\n",
    ]);
    const programs = await at(routes, "void", "D2024001", "--reason", "有误", "--json");
    expect(JSON.parse(programs.stderr)).toMatchObject({ code: "people.auditor", rule });
  });
});

describe("a command that is itself wrong", () => {
  it.each([
    ["void D2024001", "缺少选项 --reason <reason>"],
    ["show", "缺少参数 <number>"],
    ["show D2024001 D2024002", "参数应有 1 个，给了 2 个：D2024001, D2024002"],
    ["files --colour red", "没有“--colour”这个选项"],
    ["files --custome 恒瑞", "没有“--custome”这个选项，是不是 --customer？"],
    ["files --class", "选项 --class <sign> 后面没有内容"],
    [
      "files --status lost",
      "选项 --status <status> 不能是“lost”，可以是：已归档 filed、已作废 voided、已销毁 destroyed",
    ],
    [
      "files --api archive.example.com",
      "选项 --api <url> 不能是“archive.example.com”，应是完整的地址，如 https://archive.example.com",
    ],
    ["files --number D2024001 --class D", "选项 --number <number> 不能与 --class <sign> 同用"],
    ["intake --state lost", /不能是“lost”，可以是：已收到 received、.*、已拒收 rejected$/m],
    ["intake show an-id --pages 40-21", "选项 --pages <pages> 不能是“40-21”，页码应如 21-40。"],
    ["confirm an-id --date yesterday", /^请求不符合要求：date（日期应如/],
    ["confirm an-id --rev x", /rev（版次应是正整数）/],
    ["files --year abc", /year（年度应如 2024）/],
    ["files --from 2024-99", /from（日期应如/],
    ["hold --from 2024-02-30", /^选项 --from <date> 不能是“2024-02-30”，日期应如 .*，日历上有这一天。$/m],
    ["hold --to 2024-13", /^选项 --to <date> 不能是“2024-13”，日期应如/],
    ["intake --limit 0", /limit（应是 1 至 100）/],
    ["divide an-id --at 3,2", "选项 --at <pages> 不能是“3,2”，页码须由小到大，不重复。"],
    ["return an-id --reason ", /reason（理由不能为空/],
    ["upload /nonexistent.pdf", /没有这个文件：/],
    ["nonsense", "没有“nonsense”这个命令。全部命令：dossier help"],
    ["help nonsense", "没有“nonsense”这个命令。全部命令：dossier help"],
    ["help disposal nonsense", "没有“nonsense”这个命令。全部命令：dossier help disposal"],
    ["disposal help nonsense", "没有“nonsense”这个命令。全部命令：dossier help disposal"],
    ["disposal nonsense", "没有“nonsense”这个命令。全部命令：dossier help disposal"],
    ["--as head-1 disposal propsoe", "没有“propsoe”这个命令，是不是 propose？全部命令：dossier help disposal"],
    ["help disposal propsoe", "没有“propsoe”这个命令，是不是 propose？全部命令：dossier help disposal"],
    ["help retentoin", "没有“retentoin”这个命令，是不是 retention？全部命令：dossier help"],
    ["retnetion", "没有“retnetion”这个命令，是不是 retention？全部命令：dossier help"],
    ["retention preveiw my.yaml", "没有“preveiw”这个命令，是不是 preview？全部命令：dossier help retention"],
    ["retention Y2024 D2024", "参数应有 1 个，给了 2 个：Y2024, D2024"],
    ["help propose --as head-1", "没有“propose”这个命令，是不是 dossier disposal propose？全部命令：dossier help"],
    ["fils", "没有“fils”这个命令，是不是 files？全部命令：dossier help"],
    ["destroy", "没有“destroy”这个命令。全部命令：dossier help"],
    ["propose", "没有“propose”这个命令，是不是 dossier disposal propose？全部命令：dossier help"],
    ["disposal lift", "没有“lift”这个命令，是不是 dossier lift？全部命令：dossier help"],
    ["holds lift", "参数应有 0 个，给了 1 个：lift，是不是 dossier lift？"],
  ])("%s ends with status 2, says in Chinese what is wrong, and asks nothing of the archive", async (line, says) => {
    const { code, stderr } = await at({}, ...line.split(" "));
    expect(code).toBe(2);
    expect(stderr).toEqual(typeof says === "string" ? `${says}\n` : expect.stringMatching(says));
    expect(asked()).toEqual([]);
  });

  it("names a folder, where a file is wanted", async () => {
    const { code, stdout } = await at({}, "upload", cli.dir, "--json");
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject([{ refused: { code: "upload.folder" } }]);
  });

  it("is told to programs as JSON", async () => {
    const { code, stdout, stderr } = await at({}, "void", "D2024001", "--json");
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(JSON.parse(stderr)).toEqual({ code: "command.wrong", message: "缺少选项 --reason <reason>" });
  });

  it("is helped with all that can be said, also what every command takes, in Chinese", async () => {
    const { code, stdout } = await at({}, "intake", "show", "--help");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^用法： dossier intake show \[选项\] <id>$/m);
    expect(stdout).toMatch(/--as <username>.*--json/s);
    expect(stdout).not.toContain("--state");
  });

  it("is helped with by name as well", async () => {
    const { code, stdout } = await at({}, "help", "ask");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^用法： dossier ask \[选项\] <number...>$/m);
  });

  it("is helped with by name also where it stands in a group", async () => {
    for (const line of ["help disposal propose", "disposal help propose", "help disposal propose --json"]) {
      const { code, stdout } = await at({}, ...line.split(" "));
      expect(code).toBe(0);
      expect(stdout).toMatch(/^用法： dossier disposal propose /m);
    }
  });

  it("is told beforehand which options it cannot do without, and what is taken for others", async () => {
    expect((await at({}, "divide", "--help")).stdout).toMatch(/--at <pages>.*（必填）/);
    expect((await at({}, "separators", "--help")).stdout).toMatch(/--count <n>.*（缺省 10）/);
  });

  it("may be made so by its environment", async () => {
    const { code, stderr } = await dossier(["files"], { XDG_CONFIG_HOME: cli.dir, DOSSIER_API: "archive" });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^选项 --api <url> 不能是“archive”，应是完整的地址/)]);
  });

  it("without any archive to ask says how to name one", async () => {
    const { code, stderr } = await dossier(["files"], { XDG_CONFIG_HOME: cli.dir });
    expect(code).toBe(2);
    expect(stderr).toContain("--api");
  });

  it("without a session says how to sign in", async () => {
    const { code, stderr } = await dossier(["files"], { XDG_CONFIG_HOME: cli.dir, DOSSIER_API: "http://127.0.0.1:9" });
    expect(code).toBe(1);
    expect(stderr).toContain("login");
  });
});

describe("an archive that does not answer as it should", () => {
  it("is told apart from one that refuses: it cannot be reached", async () => {
    const env = { XDG_CONFIG_HOME: cli.dir, DOSSIER_API: "http://127.0.0.1:9", DOSSIER_TOKEN: "a-token" };
    const { code, stderr } = await dossier(["files"], env);
    expect(code).toBe(1);
    expect(stderr).toContain("连不上档案系统 http://127.0.0.1:9");
    const told = await dossier(["files", "--json"], env);
    expect(JSON.parse(told.stderr)).toMatchObject({ code: "archive.unreachable" });
  });

  it("lets nobody in whose token has ended, and says to sign in again", async () => {
    const { code, stderr } = await at({ "GET /files": () => new Refusing(401, { message: "Unauthorized" }) }, "files");
    expect(code).toBe(1);
    expect(stderr).toContain("请重新登录");
  });

  it("speaks another version of the contract, which is said", async () => {
    const { code, stderr } = await at({ "GET /files": () => new Refusing(200, { files: [] }) }, "files");
    expect(code).toBe(1);
    expect(stderr).toContain("不合约定");
  });
});
