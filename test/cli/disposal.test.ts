import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "#shared/domain/audit/history.ts";
import { sentence } from "#shared/domain/refusals.ts";
import { outcome } from "../../cli/history.ts";
import { CommandLine } from "./command-line.ts";
import { AT, aListed, anApplication, ID } from "./disposals.ts";
import { type Answers, Refusing } from "./fake-archive.ts";

const cli = new CommandLine();
const at = async (answers: Answers, ...args: readonly string[]) =>
  cli.run(await cli.open({ "GET /people": () => page(), ...answers }), "disposal", ...args);
const last = () => cli.asked.filter(({ route }) => route !== "GET /people").at(-1);

const page = (...items: unknown[]) => ({ items, cursor: null });

const execution = {
  ...{
    executor: "韩梅",
    place: "机房",
    method: "销毁密钥并删除全部副本",
    supervisors: ["周强", "郑敏"],
    startedAt: AT,
  },
  ...{ run: 1, resumed: [], replaced: [], givenUp: null, toDestroy: 2 },
};

const anEntry = (eventName: string, said: Record<string, unknown>, byStep: unknown): HistoryEntry => ({
  ...{ eventVersion: "1.11", eventTime: AT, userIdentity: { type: "Unknown", userName: "韩梅" }, sourceIPAddress: "" },
  ...{ eventSource: "disposition.dossier", eventName, awsRegion: "us-east-1", responseElements: null },
  ...{ requestParameters: said, additionalEventData: { function: byStep }, eventID: "1", readOnly: false },
  ...{ resources: [], eventType: "AwsServiceEvent", managementEvent: false, recipientAccountId: "000000000000" },
  eventCategory: "Data",
});

describe("a destruction on the command line (AF-32…AF-36)", () => {
  it("is proposed by numbers, under an id of its own, and says who decides now", async () => {
    const put: Answers = { "POST /disposal/applications": () => ({ ...anApplication(), leftOut: [] }) };
    const { stdout } = await at(put, "propose", "Y1", "Y2", "--reason", "期满，无保存价值");
    expect(stdout).toContain("已提出：期满 2 份文件");
    expect(stdout).toContain("等“有关部门负责人”审批：销售部经理，最迟 2026-03-20。");
    expect(last()?.body).toEqual({
      id: expect.any(String),
      ground: "expired",
      reason: "期满，无保存价值",
      files: ["Y1", "Y2"],
    });
  });

  it("is proposed by all that is due of a class, and not by both", async () => {
    const held = { code: "disposal.held", message: "Y3：文件被冻结（冻结号 12345678），不得销毁。" };
    const meant = { code: "disposal.left-out", message: sentence("disposal.left-out", "Y4") };
    const leftOut = [
      { number: "Y3", blocks: [held] },
      { number: "Y4", blocks: [meant] },
    ];
    const put: Answers = { "POST /disposal/applications": () => ({ ...anApplication(), leftOut }) };
    const ofClass = ["--class", "销售合同", "--department", "销售部", "--year", "2014", "--without", "Y4", "Y5"];
    const { stdout } = await at(put, "propose", "--reason", "期满", ...ofClass);
    expect(last()?.body).toMatchObject({
      due: { class: "销售合同", department: "销售部", year: 2014, without: ["Y4", "Y5"] },
    });
    expect(stdout).toContain("没有列入的 2 份到期文件");
    expect(stdout).toMatch(/^Y3 +文件被冻结（冻结号 12345678），不得销毁。$/m);
    expect(stdout).toMatch(/^Y4 +提出时写明不列入/m);
    const without = await at(put, "propose", "Y1", "--reason", "期满", "--without", "Y4");
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining("--class 同用")]);
    const { code, stderr } = await at(put, "propose", "Y1", "--reason", "期满", "--class", "Y");
    expect([code, stderr]).toEqual([2, expect.stringContaining("两者取一")]);
  });

  it("is proposed as the README types it, by numbers and by a class", async () => {
    const typed = readFileSync("README.md", "utf8").matchAll(/^npm run -s dossier -- disposal (propose .*?) +#/gm);
    const lines = [...typed].map(([, line = ""]) => line.split(" "));
    const put: Answers = { "POST /disposal/applications": () => ({ ...anApplication(), leftOut: [] }) };
    for (const line of lines) expect(await at(put, ...line)).toMatchObject({ code: 0, stderr: "" });
    expect(lines.map((line) => line.includes("--class"))).toEqual([false, true]);
  });

  it("is refused line by line where files may not go", async () => {
    const refusal = new Refusing(400, {
      ...{ code: "disposal.unfit", message: "有 1 处不能列入销毁申请，都没有列入。", subject: "1" },
      details: [{ code: "disposal.held", subject: "Y1", message: "Y1：文件被冻结。" }],
    });
    const { code, stderr } = await at(
      { "POST /disposal/applications": () => refusal },
      "propose",
      "Y1",
      "--reason",
      "期满",
    );
    expect(code).toBe(1);
    expect(stderr).toContain("Y1：文件被冻结。（disposal.held）");
  });

  it("is approved but for some files, which are kept longer", async () => {
    const decide: Answers = { "POST /disposal/applications/{id}/decide": () => anApplication({ state: "approved" }) };
    const kept = ["--except", "Y1=仍有价值", "--except", "Y2=未结清"];
    const { stdout } = await at(
      decide,
      "approve",
      ID,
      ...kept,
      "--keep",
      "Y1=2030-12-31",
      "--keep",
      "Y2=2035-12-31长期",
    );
    expect(stdout).toContain("已同意");
    expect(stdout).toContain(`dossier disposal rehearse ${ID}`);
    expect(last()?.body).toEqual({
      said: { verdict: "approve", except: { Y1: "仍有价值", Y2: "未结清" } },
      keep: { Y1: { until: "2030-12-31", forGood: false }, Y2: { until: "2035-12-31", forGood: true } },
    });
  });

  it("is said to be refused where whoever approves leaves nothing of it", async () => {
    const none: Answers = { "POST /disposal/applications/{id}/decide": () => anApplication({ state: "refused" }) };
    const { stdout } = await at(none, "approve", ID, "--except", "Y1=还要用");
    expect(stdout).toBe(`销毁申请 ${ID} 未获同意：意见已记下，没有剩下同意销毁的；所列文件退回。\n`);
  });

  it("is rehearsed: what would go and what not, and from when on it is irrecoverable", async () => {
    const file = {
      state: "listed",
      early: true,
      onPaper: true,
      lockedUntil: AT,
      passesOver: true,
      alsoIn: ["Y2"],
      stays: null,
    };
    const held = { code: "disposal.held", message: "文件被冻结，不得销毁。" };
    const head = { reason: "仍有参考价值", by: "钱经理", until: "2035-12-31", forGood: false };
    const kept = { ...file, number: "Y3", state: "kept", goes: false, blocks: [], stays: head };
    const stays = { ...file, number: "Y2", goes: false, blocks: [held] };
    const rehearsal = {
      ...page({ ...file, number: "Y1", goes: true, blocks: [] }, stays, kept),
      irrecoverableFrom: "2026-04-22T01:02:03.000Z",
    };
    const rehearse = async (state: "approved" | "proposed" | "refused" | "certified") =>
      (
        await at(
          {
            "GET /disposal/applications/{id}": () => anApplication({ state }),
            "GET /disposal/applications/{id}/rehearsal": () => rehearsal,
          },
          ...["rehearse", ID],
        )
      ).stdout;
    const stdout = await rehearse("approved");
    expect(stdout).toMatch(/Y1 +销毁 .*提前销毁，须越过锁定；同一内容另存于 Y2，不会随之销毁$/m);
    expect(stdout).toMatch(/Y2 +不销毁 .*文件被冻结，不得销毁$/m);
    expect(stdout).toMatch(/Y3 +保留 .*仍有参考价值（钱经理），续存至 2035-12-31$/m);
    expect(stdout).toContain("起不可恢复");
    rehearsal.items = [stays];
    expect(await rehearse("approved")).not.toContain("起不可恢复");
    expect(await rehearse("approved")).toContain("现在执行");
    expect(await rehearse("proposed")).toMatch(/若获批准.+还没有获得批准，不能执行/s);
    for (const over of ["refused", "certified"] as const) {
      expect(await rehearse(over)).toContain("不能执行，也不能再执行");
      expect(await rehearse(over)).not.toContain("起不可恢复");
    }
  });

  it("is carried out before the supervisors who are named", async () => {
    const [ONE, OTHER] = ["5b2f8c1e-0d3a-4f6b-8a7c-9e1d2f3a4b5c", "4802ae03-cb5b-4ff7-805c-335e12ad1496"];
    const { stdout } = await at(
      {
        "POST /disposal/applications/{id}/execute": () => anApplication({ state: "destroying", execution }),
      },
      ...["execute", ID, "--place", "机房", "--supervisor", ONE, OTHER],
    );
    expect(last()?.body).toEqual({ place: "机房", supervisors: [ONE, OTHER] });
    expect(stdout).toContain("密钥一经销毁，不能撤回；备份中的密钥过期之后，即不可恢复");
    expect(stdout).not.toContain("一经销毁，即不可恢复");
  });

  it("has another watch it in the place of one who cannot any more, and is given up where it stopped, each with a reason", async () => {
    const [ONE, OTHER] = ["5b2f8c1e-0d3a-4f6b-8a7c-9e1d2f3a4b5c", "4802ae03-cb5b-4ff7-805c-335e12ad1496"];
    const by = { name: "韩梅", at: AT };
    const replaced = [{ instead: "吴静", supervisor: "周强", by: by.name, at: AT, reason: "已离职" }];
    const other = anApplication({ state: "erased", execution: { ...execution, replaced } });
    const answers: Answers = {
      "POST /disposal/applications/{id}/replace-supervisor": () => other,
      "POST /disposal/applications/{id}/give-up": () =>
        anApplication({ state: "destroying", execution: { ...execution, givenUp: { ...by, reason: "不再销毁" } } }),
      "GET /disposal/applications/{id}": () => other,
    };
    const said = ["--instead", ONE, "--supervisor", OTHER, "--reason", "已离职"];
    expect((await at(answers, "replace", ID, ...said)).stdout).toContain("已更换监销人");
    expect(last()?.body).toEqual({ instead: ONE, supervisor: OTHER, reason: "已离职" });
    expect((await at(answers, "show", ID)).stdout).toMatch(/更换监销 +吴静 改为 周强（韩梅，.*）：已离职/);
    const { stdout } = await at(answers, "give-up", ID, "--reason", "不再销毁");
    expect(last()?.body).toEqual({ reason: "不再销毁" });
    expect(stdout).toContain("已停办：密钥还在的文件退回，其余的销毁完。");
  });

  it("is recorded on paper, sampled and signed for", async () => {
    const erased = anApplication({ state: "erased", execution, unsigned: ["周强", "郑敏"] });
    const answers: Answers = {
      "POST /disposal/applications/{id}/paper": () => erased,
      "POST /disposal/applications/{id}/samples": () => erased,
      "POST /disposal/applications/{id}/sign": () => erased,
    };
    await at(answers, "paper", ID, "--place", "碎纸间", "--on", "2026-03-18", "--by", "韩梅", "--watched", "周强");
    expect(last()?.body).toEqual({ place: "碎纸间", on: "2026-03-18", executedBy: ["韩梅"], watchedBy: ["周强"] });
    expect((await at(answers, "sample", ID, "Y1", "Y2")).stdout).toContain("已抽查 2 份，均不可读");
    expect(last()?.body).toEqual({ numbers: ["Y1", "Y2"] });
    const attempts = [{ what: "document key", answer: "1 found", readable: true }];
    const found = anApplication({ ...erased, samples: [{ number: "Y2", by: "周强", at: AT, attempts }] });
    const readable = await at(
      { "POST /disposal/applications/{id}/samples": () => found },
      ...["sample", ID, "Y1", "Y2"],
    );
    expect(readable.stdout).toContain("已抽查 2 份，仍能读出 1 份：Y2");
    const { stdout } = await at(answers, "sign", ID, "--finding", "均不可读");
    expect(last()?.body).toEqual({ finding: "均不可读" });
    expect(stdout).toContain("等监销人抽查并签字：周强、郑敏。有纸质件的，先登记其销毁。");
  });

  it("waits for whoever has not signed, though another of the same name has", async () => {
    const signatures = [{ name: "周强", at: AT, finding: "均不可读", sampled: ["Y1"] }];
    const known = { execution: { ...execution, supervisors: ["周强", "周强"] }, signatures, unsigned: ["周强"] };
    const answers: Answers = { "GET /disposal/applications/{id}": () => anApplication({ state: "erased", ...known }) };
    expect((await at(answers, "show", ID)).stdout).toContain("等监销人抽查并签字：周强。");
  });

  it("says that an earlier record of the paper was replaced, and where it still stands", async () => {
    const paper = {
      ...{ place: "碎纸间", on: "2026-03-18", method: "粉碎", executedBy: ["韩梅"], watchedBy: ["周强"], note: null },
      ...{ recordedBy: "韩梅", recordedAt: AT },
    };
    const records = async (replaced: boolean) =>
      (
        await at(
          {
            "POST /disposal/applications/{id}/paper": () =>
              anApplication({ state: "erased", execution, paper: { ...paper, replaced } }),
          },
          ...["paper", ID, "--place", "碎纸间", "--on", "2026-03-18", "--by", "韩梅", "--watched", "周强"],
        )
      ).stdout;
    expect(await records(false)).not.toContain("先前的");
    expect(await records(false)).not.toContain("先登记其销毁");
    expect(await records(true)).toContain(`取代先前的登记；先前的仍在记录中（dossier disposal history ${ID}）`);
  });

  it("is shown in full, with what stopped it and how to go on", async () => {
    const stop = { code: "disposal.replica-lags", subject: "Y1", at: AT };
    const stopped = anApplication({ state: "stopped", execution, stop });
    const { stdout } = await at({ "GET /disposal/applications/{id}": () => stopped }, "show", ID);
    for (const words of [
      "已中止",
      "异地副本还没有跟上：Y1",
      "周强、郑敏",
      "销售合同 2 份",
      "dossier disposal resume",
      "dossier disposal give-up",
    ])
      expect(stdout).toContain(words);
  });

  it("tells whoever decides what an earlier round had refused", async () => {
    const keep = { until: "2035-12-31", forGood: false };
    const again = anApplication({ refusedBefore: [{ number: "Y1", reason: "仍有价值", by: "钱经理", keep }] });
    const { stdout } = await at({ "GET /disposal/applications/{id}": () => again }, "show", ID);
    expect(stdout).toContain("Y1：仍有价值（钱经理，续存至 2035-12-31）");
    expect(stdout).toContain("请以 --except、--keep 再写明");
    expect((await at({ "POST /disposal/applications/{id}/decide": () => again }, "approve", ID)).stdout).toContain(
      "Y1：仍有价值",
    );
  });

  it("is told what an id is made of, and asks nothing", async () => {
    const { code, stderr } = await at({}, "show", "zzzz");
    expect([code, stderr]).toEqual([2, expect.stringContaining("“zzzz”不是申请号")]);
  });

  it("says how many of its files go, or went, where that is not all", async () => {
    const show = async (known: Parameters<typeof anApplication>[0]) =>
      (await at({ "GET /disposal/applications/{id}": () => anApplication(known) }, "show", ID)).stdout;
    expect(await show({})).toMatch(/份数 +2\n/);
    expect(await show({ going: 1 })).toMatch(/份数 +2，将销毁 1\n/);
    expect(await show({ going: 1, state: "certified" })).toMatch(/份数 +2，已销毁 1\n/);
    const list: Answers = { "GET /disposal/applications": () => page(aListed({ going: 1 })) };
    expect((await at(list, "list")).stdout).toContain("2，将销毁 1");
  });

  it.each([
    ["sent back", "韩梅"],
    ["approved", "档案员"],
    ["stopped", "档案员"],
    ["erased", "周强、郑敏"],
  ] as const)("is listed with whom it waits for: %s", async (state, who) => {
    const [waiting, unsigned] = [
      { first: [], of: 0 },
      { first: ["周强", "郑敏"], of: 2 },
    ];
    const listed = aListed({ state, waiting, unsigned, proposer: { name: "韩梅", department: "人事部" } });
    const { stdout } = await at({ "GET /disposal/applications": () => page(listed) }, "list");
    expect(stdout).toMatch(new RegExp(`销售部 +韩梅 +${who} +2026-03-18`));
  });

  it("is listed, found by the beginning of its id, and its files with what became of each", async () => {
    const answers: Answers = { "GET /disposal/applications": () => page(aListed()) };
    expect((await at(answers, "list", "--state", "审批中")).stdout).toContain("销售部经理");
    expect(last()?.query).toMatchObject({ state: "proposed" });
    const file = {
      ...{ number: "Y1", state: "kept", name: "Y1销售合同", class: "Y", className: "销售合同", type: "销售合同" },
      ...{ date: "2013-01-02", department: "销售部", pages: 2, lastDay: "2023-12-31", early: false, onPaper: true },
      ...{ noEnd: null, objection: null },
      words: [{ said: "unmarked", what: "重要客户", of: "customer", by: "李丽", at: AT }],
      stays: {
        reason: "仍有价值",
        by: "钱经理",
        until: "2030-12-31",
        forGood: false,
        pastCeiling: null,
        code: null,
        subject: null,
        at: AT,
      },
      ...{ shredded: null, gone: null, proof: null },
    };
    const files: Answers = { ...answers, "GET /disposal/applications/{id}/files": () => page(file) };
    expect((await at(files, "files", ID.slice(0, 8))).stdout).toMatch(/保留.*仍有价值（钱经理），续存至 2030-12-31/);
    const open: Answers = {
      ...answers,
      "GET /disposal/applications/{id}/files": () => page({ ...file, state: "listed", stays: null }),
    };
    expect((await at(open, "files", ID.slice(0, 8))).stdout).toMatch(/李丽 \d{4}-\d\d-\d\d 取消客户的标注：重要客户/);
    const objection = { reason: "仍有价值", by: "钱经理", until: "2030-12-31", forGood: false };
    const going = { ...file, state: "listed", stays: null, lastDay: null, noEnd: "for good", early: true, objection };
    const said: Answers = { ...answers, "GET /disposal/applications/{id}/files": () => page(going) };
    const shown = (await at(said, "files", ID.slice(0, 8))).stdout;
    expect(shown).toMatch(/Y1 +将保留 .* 长期，提前 .*不同意（钱经理：仍有价值），续存至 2030-12-31；李丽/);
    const hold = "d3a46a52-ded4-459b-89e3-116e34b58032";
    const over = { ...file.stays, pastCeiling: { lastDay: "2028-12-31", source: "某法" } };
    const late: Answers = { ...answers, "GET /disposal/applications/{id}/files": () => page({ ...file, stays: over }) };
    expect((await at(late, "files", ID.slice(0, 8))).stdout).toContain("超过上限 2028-12-31（某法），待裁定");
    const none = { by: null, until: null, forGood: false, pastCeiling: null, at: AT };
    const reason = "文件被冻结（冻结号 d3a46a52），不得销毁。";
    const spared = { ...file, state: "spared", stays: { ...none, reason, code: "disposal.held", subject: hold } };
    const inWords: Answers = { ...answers, "GET /disposal/applications/{id}/files": () => page(spared) };
    const { stdout } = await at(inWords, "files", ID.slice(0, 8));
    expect(stdout).toMatch(/Y1 +不予销毁 .*文件被冻结（冻结号 d3a46a52），不得销毁。$/m);
    expect(stdout).not.toContain("disposal.held");
  });

  it("says of a file that was destroyed what was tried and deleted, what of its voided numbers went, and where its content was then", async () => {
    const file = {
      ...{ number: "Y1", state: "proved", name: "Y1销售合同", class: "Y", className: "销售合同", type: "销售合同" },
      ...{ date: "2013-01-02", department: "销售部", pages: 2, lastDay: "2023-12-31", early: false, onPaper: true },
      ...{ noEnd: null, objection: null, words: [], stays: null, shredded: null },
      proof: { at: AT, attempts: [{ what: "key", answer: "none", readable: false, at: AT }] },
    };
    const told = async (found: { voided: string[]; within: string[] }) => {
      const gone = { at: AT, versions: [], others: [], ...found };
      const answers: Answers = { "GET /disposal/applications/{id}/files": () => page({ ...file, gone }) };
      return (await at(answers, "files", ID)).stdout;
    };
    expect(await told({ voided: ["Y0"], within: ["G1"] })).toMatch(
      /均不可读；删除 0 个版本；作废登记 Y0 的内容一并清除；删除时，内容还在 G1$/m,
    );
    expect(await told({ voided: [], within: [] })).toMatch(/删除 0 个版本$/m);
  });

  it.each([
    ["ProposeDisposal", { state: "drafted", reason: "期满" }, "汇总所列文件，原因：期满"],
    ["ProposeDisposal", { state: "proposed" }, "已列齐，交付审批"],
    [
      "DecideDisposal",
      { verdict: "approve", except: { Y1: "续签" }, keep: { Y1: { until: "2040-12-31", forGood: false } } },
      "同意，Y1 续存至 2040-12-31，不同意 Y1：续签",
    ],
    [
      "BeginDestruction",
      { place: "机房", method: "删除", supervisors: [{ subject: "s", name: "周监销" }], files: 2 },
      "地点 机房，方式 删除，监销 周监销，2 份",
    ],
    [
      "ReplaceSupervisor",
      { instead: { name: "吴静" }, supervisor: { name: "周强" }, reason: "已离职" },
      "原 吴静，改由 周强 监销，原因：已离职",
    ],
    ["GiveUpDestruction", { run: 2, reason: "不再销毁" }, "第 2 次，原因：不再销毁"],
    ["RecordPaper", { method: "粉碎", place: "碎纸间", on: "2037-10-01" }, "2037-10-01，地点 碎纸间，方式 粉碎"],
    ["SignDestruction", { finding: "均不可读" }, "所见：均不可读"],
    ["StopDestruction", { code: "disposal.replica-lags", subject: "Y1" }, "异地副本还没有跟上：Y1"],
    [
      "KeepLonger",
      { application: ID, reason: "续签", until: "2040-12-31", pastCeiling: "2038-12-31" },
      "续存至 2040-12-31，超过上限 2038-12-31，待裁定，销毁申请 36c11847，原因：续签",
    ],
    [
      "KeepLonger",
      { until: "2040-12-31", application: ID, reason: "续签" },
      "续存至 2040-12-31，销毁申请 36c11847，原因：续签",
    ],
    ["DestroyFile", { byStep: "shred", application: ID }, "销毁申请 36c11847"],
    ["EmptyRecord", { byStep: "erase", application: ID }, "销毁申请 36c11847"],
    ["ProveDestroyed", { byStep: "prove", application: ID }, "销毁申请 36c11847"],
  ])(
    "tells in its history what matters of each thing done: %s %j",
    (eventName, { byStep, ...said }: Record<string, unknown>, words) => {
      expect(outcome(anEntry(eventName, said, byStep))).toContain(words);
    },
  );

  it("tells in a file's history, once, each hold for which it was spared, and that its dossier is destroyed in part", () => {
    const [one, two] = ["d3a46a52-ded4-459b-89e3-116e34b58032", "7669c846-ded4-459b-89e3-116e34b58032"];
    const held = { application: ID, code: "disposal.held", subject: one };
    const told = (more: object = {}) => outcome(anEntry("SpareFile", { ...held, ...more }, "shred"));
    expect(told()).toBe("销毁申请 36c11847，文件被冻结（冻结号 d3a46a52），不得销毁。");
    expect(told({ holds: { first: [one, two], of: 3 }, partGone: true })).toBe(
      "销毁申请 36c11847，文件被冻结（冻结号 d3a46a52、7669c846），不得销毁。另有 1 份冻结，没有逐一列出。" +
        "同一户之档的其他文件已经销毁，这一户之档已不完整。",
    );
    expect(told({ code: "disposal.of-old" })).toBe("销毁申请 36c11847，密钥销毁之前查明不得销毁。");
  });
});
