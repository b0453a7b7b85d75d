import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CustomerView, RetentionView, WaitingFile } from "#shared/domain/retention/contract.ts";
import { CommandLine } from "./command-line.ts";
import { type Answers, aFile, aName } from "./fake-archive.ts";

const cli = new CommandLine();
const at = async (answers: Answers, ...args: readonly string[]) => cli.run(await cli.open(answers), ...args);
const last = () => cli.asked.at(-1);

const number = "Y2024销售合同001";
const floor = { lastDay: "2035-06-30", period: "contract_years", from: "合同履行完毕", clause: "AF-18" };
const kept = (more: Partial<RetentionView> = {}): RetentionView => ({
  ...{ number, name: `${number}设备销售合同20240318`, lockedUntil: "2035-06-30T16:00:00.000Z" },
  ...{ events: { 合同履行完毕: "2025-06-30" }, marks: ["重要客户"], extended: [], under: "1".repeat(64) },
  ...{ term: { kind: "until", lastDay: "2035-06-30", floors: [floor] }, at: { stage: "running" } },
  ...{ held: false, destroyed: null, voidedAt: null, words: [], awaited: null, ofCustomer: { events: {}, marks: [] } },
  ...more,
});
const facts: CustomerView = {
  ...{ customer: "某某公司", events: { 合同履行完毕: "2025-06-30" }, marks: ["重要客户"] },
  ...{ changedAt: "2026-03-18T01:02:03.000Z", carried: false, dated: {}, unmarked: {} },
};

describe("how long a file is kept, on the command line (AF-18)", () => {
  it("is shown with all that it follows from", async () => {
    const law = { ...floor, lastDay: "2040-06-30", source: "某法", since: "2020-01-01", clause: "AM-17" };
    const term = { kind: "until" as const, lastDay: "2040-06-30", floors: [floor, law] };
    const shorter = {
      term: { ...term, lastDay: "2035-06-30" },
      under: "2".repeat(64),
      since: "2026-03-18T01:02:03.000Z",
    };
    const told = { by: { subject: "archivist-1", name: "李丽" }, at: "2026-03-18T01:02:03.000Z" };
    const word = (day: number) => ({ of: "file" as const, by: "李丽", at: `2026-03-${day}T12:02:03.000Z` });
    const words = [
      { ...word(11), said: "dated" as const, what: "合同履行完毕", on: "2025-06-30" },
      { ...word(12), said: "unmarked" as const, what: "重要客户", of: "customer" as const },
      { ...word(13), said: "refiled" as const, what: "Y2024销售合同000" },
      { ...word(14), said: "settled" as const, what: "诉讼时效", on: "2036-06-30" },
      { ...word(15), said: "shortened" as const, what: "约定已解除", on: "2035-06-30" },
    ];
    const { stdout } = await at(
      { "GET /files/{number}/retention": () => kept({ term, shorter, shortenedBy: [told], words }) },
      "retention",
      number,
    );
    expect(stdout).toMatch(/^保管 +至 2040-06-30$/m);
    expect(stdout).toMatch(/^期限 +至 2035-06-30，自合同履行完毕起算，AF-18$/m);
    expect(stdout).toMatch(/^法定下限 +至 2040-06-30，自合同履行完毕起算，某法（2020-01-01 起），AM-17$/m);
    expect(stdout).toMatch(
      /^待确认缩短 +至 2035-06-30（由 李丽 以外的档案员确认：dossier shorten Y2024销售合同001 --to 2035-06-30 --reason <理由>）$/m,
    );
    expect(stdout).toMatch(/^何人所定 +李丽 2026-03-11 登记合同履行完毕：2025-06-30$/m);
    expect(stdout).toMatch(/^何人所定 +李丽 2026-03-12 取消客户的标注：重要客户$/m);
    expect(stdout).toMatch(/^何人所定 +李丽 2026-03-13 将作废的 Y2024销售合同000 重新归档$/m);
    expect(stdout).toMatch(/^何人所定 +李丽 2026-03-14 裁定至 2036-06-30：诉讼时效$/m);
    expect(stdout).toMatch(/^何人所定 +李丽 2026-03-15 确认缩短至 2035-06-30：约定已解除$/m);
    expect(stdout).toMatch(/^已发生 +2025-06-30 合同履行完毕$/m);
    expect(stdout).toMatch(/^标注 +重要客户$/m);
  });

  const shownOf = async (more: Partial<RetentionView>) =>
    (await at({ "GET /files/{number}/retention": () => kept(more) }, "retention", number)).stdout;

  it("tells with their times what was said on one day", async () => {
    const said = { said: "unmarked" as const, what: "重要客户", of: "file" as const, by: "李丽" };
    const words = ["11T12:00:00", "12T12:00:00", "12T12:01:02"].map((time) => ({
      ...said,
      at: `2026-03-${time}.000Z`,
    }));
    expect(await shownOf({ words })).toMatch(
      /2026-03-11 取消.*\n.* 2026-03-12 20:00:00 \+08:00 取消.*\n.* 2026-03-12 20:01:02 \+08:00 取消/,
    );
  });

  it("shows what happened with its customer, and what makes that matter more, as the customer's", async () => {
    const ofCustomer = { events: { 合同履行完毕: "2025-06-30" }, marks: ["特别约定"] };
    const both = await shownOf({ ofCustomer });
    expect(both).toMatch(/^标注 +重要客户、特别约定（客户的）$/m);
    const alone = await shownOf({ events: {}, marks: [], ofCustomer });
    expect(alone).toMatch(/^已发生 +2025-06-30 合同履行完毕（客户的）$/m);
    expect(alone).toMatch(/^标注 +特别约定（客户的）$/m);
  });

  it("is told beforehand, as long as the event has not happened that it counts from, with each clause", async () => {
    const counted = { months: 120, period: "contract_years", from: "合同履行完毕", clause: "AF-18" };
    const marked = { ...counted, months: 180, clause: "DL-10", where: "特别约定" };
    const law = { ...counted, months: 18, clause: "AM-17", source: "某法", since: "2020-01-01" };
    const term = { kind: "awaiting" as const, event: "合同履行完毕", clause: "AF-18" };
    const awaited = { fromNextYear: false, floors: [counted, marked, law], ceiling: { ...law, clause: "CI-10" } };
    const shown = await shownOf({ term, events: {}, awaited });
    expect(shown).toMatch(/^保管 +待登记：合同履行完毕，之后 15 年$/m);
    expect(shown).toMatch(/^期限 +自合同履行完毕起算 10 年，AF-18$/m);
    expect(shown).toMatch(/^期限 +自合同履行完毕起算 15 年，特别约定，DL-10$/m);
    expect(shown).toMatch(/^法定下限 +自合同履行完毕起算 18 个月，某法（2020-01-01 起），AM-17$/m);
    expect(shown).toMatch(/^上限 +自合同履行完毕起算 18 个月，某法（2020-01-01 起），CI-10$/m);
    const next = await shownOf({ term, events: {}, awaited: { fromNextYear: true, floors: [counted] } });
    expect(next).toMatch(/^保管 +待登记：合同履行完毕，次年起 10 年$/m);
    expect(next).toMatch(/^期限 +自合同履行完毕的次年起算 10 年，AF-18$/m);
  });

  it("says that the vault holds the original longer, where it was shortened: a lock is not taken back", async () => {
    const longer = await shownOf({ lockedUntil: "2040-06-30T16:00:00.000Z" });
    expect(longer).toMatch(/^原件锁定至 +2040-07-01（晚于保管期满：锁定只延长，不提前；在此之前，不能因期满销毁）$/m);
    expect(await shownOf({})).toMatch(/^原件锁定至 +2035-07-01$/m);
  });

  it.each([
    [{ kind: "awaiting" as const, event: "合同履行完毕", clause: "AF-18" }, "待登记：合同履行完毕"],
    [{ kind: "for good" as const, appraiseOn: "2029-03-18", clause: "AF-18" }, "长期，2029-03-18 再鉴定"],
    [{ kind: "unruled" as const }, "办法没有规定，暂不销毁"],
    [
      { kind: "conflict" as const, floors: [floor], ceiling: { ...floor, lastDay: "2030-06-30" } },
      "抵触：至少至 2035-06-30，至多至 2030-06-30",
    ],
  ])("is said in words: %j", async (term, words) => {
    const { stdout } = await at({ "GET /files/{number}/retention": () => kept({ term }) }, "retention", number);
    expect(stdout).toContain(words);
  });

  it("says of a file that is held that it is, and of one that was destroyed when and on which application, and no lock", async () => {
    const shown = async (more: Partial<RetentionView>) =>
      (await at({ "GET /files/{number}/retention": () => kept(more) }, "retention", number)).stdout;
    expect(await shown({ held: true })).toMatch(/^冻结 +已冻结，解除之前不得销毁$/m);
    const moment = "2036-01-02T03:04:05.000Z";
    const condemned = { stage: "condemned" as const, application: "a-1", wasDue: moment };
    const destroyed = { at: moment, application: "a-1", irrecoverableFrom: "2036-02-06T03:04:05.000Z" };
    const gone = await shown({ at: condemned, destroyed });
    expect(gone).toMatch(/^阶段 +已销毁，2036-01-02 \d\d:04:05/m);
    expect(gone).toMatch(/^销毁申请 +a-1$/m);
    for (const wrong of ["正在销毁", "原件锁定至", "冻结"]) expect(gone).not.toContain(wrong);
  });

  it.each([
    [aName(), "Y2024销售合同002 工业设备销售合同"],
    [aName({ number: null, state: "in review" }), "尚未另编：4802ae03-cb5b-8ff7-805c-335e12ad1496"],
  ])(
    "is told of a voided number with the number under which its paper stands now, or that it waits: %#",
    async (successor, says) => {
      const voided: Answers = {
        "GET /files/{number}/retention": () => kept({ voidedAt: "2026-03-18T01:02:03.000Z" }),
        "GET /files/{number}": () => aFile({ status: "voided", successor }),
      };
      const { stdout } = await at(voided, "retention", number);
      expect(stdout).toMatch(/^阶段 +编号已作废，2026-03-18 .*；期限以现编号的为准$/m);
      expect(stdout).toMatch(new RegExp(`^现编号 +${says}`, "m"));
      expect(stdout).not.toContain("保管中");
      expect(stdout).not.toContain("原件锁定至");
    },
  );

  it("follows from what happened to the file, or with its customer", async () => {
    await at({ "POST /files/{number}/events": () => kept() }, "happened", number, "合同履行完毕", "--on", "2025-06-30");
    expect(last()).toMatchObject({ params: { number }, body: { event: "合同履行完毕", on: "2025-06-30" } });
    const told = () => ({ number, event: "合同履行完毕", on: "2025-06-30" });
    const reported = await at(
      { "POST /files/{number}/events": told },
      "happened",
      number,
      "合同履行完毕",
      "--on",
      "2025-06-30",
    );
    expect(reported.stdout).toMatch(/^已登记 +2025-06-30 合同履行完毕$/m);
    const all = ["happened", "--customer", "某某公司", "合同履行完毕", "--on", "2025-06-30"];
    const { stdout } = await at({ "POST /customers/{customer}/events": () => facts }, ...all);
    expect(last()?.params).toEqual({ customer: "某某公司" });
    expect(stdout).toMatch(/^其全部文件 +正在重算期限$/m);
    expect(await at({}, "happened", "合同履行完毕", "--on", "2025-06-30")).toMatchObject({ code: 2 });
    expect(
      await at({}, "happened", number, "合同履行完毕", "--customer", "某某公司", "--on", "2025-06-30"),
    ).toMatchObject({
      code: 2,
    });
  });

  it("follows from what makes the file, or its customer, matter more", async () => {
    await at({ "POST /files/{number}/marks": () => kept() }, "mark", number, "大额订单");
    expect(last()?.body).toEqual({ mark: "大额订单", holds: true });
    await at(
      { "POST /customers/{customer}/marks": () => facts },
      "mark",
      "--customer",
      "某某公司",
      "重要客户",
      "--off",
    );
    expect(last()?.body).toEqual({ mark: "重要客户", holds: false });
    const { stdout } = await at({ "GET /customers/{customer}": () => facts }, "customer", "某某公司");
    expect(stdout).toMatch(/^标注 +重要客户$/m);
  });

  it("is settled, and shortened, to a day and for a reason", async () => {
    const said = [number, "--to", "2033-06-30", "--reason", "诉讼时效"];
    const word = { lastDay: "2033-06-30", reason: "诉讼时效" };
    await at({ "POST /files/{number}/settle": () => kept() }, "settle", ...said);
    expect(last()?.body).toEqual(word);
    await at({ "POST /files/{number}/confirm-shorter": () => kept() }, "shorten", ...said);
    expect(last()?.body).toEqual(word);
  });
});

describe("what waits for somebody, on the command line (AF-32)", () => {
  const file: WaitingFile = {
    ...{ number: "G2019电话001", name: "", class: "G", className: "客户沟通与服务", type: "电话", date: "2019-05-01" },
    ...{ department: "销售部", customer: "某某公司", pages: 1, level: "一般", extended: [] },
    ...{
      term: { kind: "until", lastDay: "2024-05-01", floors: [floor] },
      at: { stage: "due", since: facts.changedAt },
    },
    blocks: [
      { by: "use", request: "36c11847-ded4-459b-89e3-116e34b58032", state: "asked" },
      { by: "hold", hold: "4802ae03-cb5b-4ff7-805c-335e12ad1496", ground: "unsettled debt" },
      { by: "lock", until: "2027-04-06T01:00:00.000Z" },
    ],
  };

  it("is listed with what stands in the way of its destruction", async () => {
    const { stdout } = await at(
      { "GET /disposal/due": () => ({ items: [file], cursor: null }) },
      "due",
      "--class",
      "G",
    );
    expect(last()?.query).toEqual({ waiting: "due", class: "G", limit: 50 });
    expect(stdout).toContain("申请利用中（36c11847）；冻结：债务未清（4802ae03）；原件锁定至 2027-04-06");
    await at({ "GET /disposal/due": () => ({ items: [], cursor: null }) }, "due", "--waiting", "待裁定");
    expect(last()?.query).toMatchObject({ waiting: "conflict" });
    const none = { "GET /disposal/due": () => ({ items: [], cursor: null }) };
    expect((await at(none, "due")).stdout).toContain("已列入销毁申请的不在其中，见 dossier disposal list");
    expect((await at(none, "due", "--waiting", "待裁定")).stdout).toBe("没有符合的文件。\n");
  });
});

describe("a changed regulation, on the command line", () => {
  const changed = { number, name: "", class: "Y", className: "业务合同", effect: "shorter" as const };
  const now = kept().term;
  const next = { kind: "until" as const, lastDay: "2033-06-30", floors: [floor] };

  const awaiting = { kind: "awaiting" as const, event: "合同履行完毕", clause: "AF-18" };
  const counted = (months: number, fromNextYear = false) => ({ months, fromNextYear });
  const waiting = [
    { effect: "longer" as const, awaited: { now: counted(120), next: counted(180) } },
    { effect: "shorter" as const, awaited: { now: counted(120, true), next: counted(18, true) } },
  ].map((each, n) => ({ ...changed, ...each, number: `Y2023服务合同00${n}`, now: awaiting, next: awaiting }));

  it("is previewed over the whole archive, page after page", async () => {
    const file = join(cli.dir, "my-company.yaml");
    const answers: Answers = {
      "POST /retention/preview": () =>
        cli.asked.length > 1
          ? { items: [], cursor: null, looked: 20 }
          : { items: [{ ...changed, now, next, awaited: null }, ...waiting], cursor: "next", looked: 100 },
    };
    await writeFile(
      file,
      `parameters: { years: { value: 8, unit: years, clause: TH-04 } }
events: { 签订: { dated_by: 文件日期, clause: TH-03 } }
classes: { 合同: { sign: Y, date: { take: [日期] }, keep: { from: 签订, for: years, afterwards: 鉴定, clause: TH-04 } } }
`,
    );
    const { stdout } = await at(answers, "retention", "preview", file);
    expect(last()?.body).toMatchObject({ cursor: "next", regulation: { classes: { 合同: { sign: "Y" } } } });
    expect(stdout).toMatch(/Y2024销售合同001 +至 2035-06-30 +至 2033-06-30 +缩短（须确认）/);
    expect(stdout).toMatch(
      /Y2023服务合同000 +待登记：合同履行完毕，之后 10 年 +待登记：合同履行完毕，之后 15 年 +延长（尚未起算）/,
    );
    expect(stdout).toMatch(/Y2023服务合同001 .+，次年起 10 年 .+，次年起 18 个月 +缩短（尚未起算）/);
    const said = "看过 120 份文件，缩短（须确认） 1 份，延长（尚未起算） 1 份，缩短（尚未起算） 1 份。";
    expect(stdout).toContain(said);
    expect(stdout).toContain(`整份办法能不能使用：npm run regulation -- check ${file}`);
  });

  it("that is none is told so before anything is asked", async () => {
    const file = join(cli.dir, "none.yaml");
    await writeFile(file, "parameters: [");
    expect(await at({}, "retention", "preview", file)).toMatchObject({ code: 2 });
    expect(await at({}, "retention", "preview", join(cli.dir, "nothing.yaml"))).toMatchObject({ code: 2 });
    expect(cli.asked).toEqual([]);
  });
});
