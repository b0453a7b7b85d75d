import { describe, expect, it } from "vitest";
import type { FileView } from "#shared/domain/catalogue/contract.ts";
import type { HeldFile, HoldView } from "#shared/domain/retention/hold-contract.ts";
import { CommandLine } from "./command-line.ts";
import { type Answers, aFile as aFiled, aName, Refusing } from "./fake-archive.ts";

const cli = new CommandLine();
const at = async (answers: Answers, ...args: readonly string[]) => cli.run(await cli.open(answers), ...args);
const last = () => cli.asked.at(-1);

const ID = "36c11847-ded4-459b-89e3-116e34b58032";
const AT = "2026-03-18T01:02:03.000Z";
const number = "Y2024销售合同001";
const WHY = ["--ground", "诉讼", "--reason", "买卖合同纠纷", "--authority", "（2026）沪01民初7号"];
const why = { ground: "lawsuit", reason: "买卖合同纠纷", authority: "（2026）沪01民初7号" } as const;

const aHold = (known: Partial<HoldView> = {}): HoldView => ({
  ...{ id: ID, state: "in force", scope: { on: "file", number, paper: "p" }, ...why },
  ...{ placed: { subject: "a", name: "王敏", at: AT }, lifted: null },
  ...known,
});
const aFile: HeldFile = {
  ...{ number, name: `${number}设备销售合同20240318`, status: "filed", class: "Y", date: "2024-03-18" },
  ...{ customer: "甲公司", department: "销售部" },
};
const shown = { "GET /holds/{id}": () => ({ hold: aHold(), files: { items: [aFile], cursor: null } }) };
const placing = { ...shown, "POST /holds": () => ({ ...aHold(), reach: { files: 1, more: false } }) };
const listed = (...items: HoldView[]) => ({ "GET /holds": () => ({ items, cursor: null }) });

describe("a hold on the command line", () => {
  it.each([
    [[number], { on: "file", number }],
    [["--customer", "甲公司"], { on: "customer", customer: "甲公司" }],
    [["--class", "G", "--year", "2020"], { on: "query", query: { class: "G", year: 2020 } }],
    [["--customer", "甲公司", "--from", "2024-03"], { on: "query", query: { customer: "甲公司", from: "2024-03" } }],
  ])("is placed on what is said: %j", async (args, scope) => {
    const { code, stdout } = await at(placing, "hold", ...args, ...WHY);
    expect(code).toBe(0);
    expect(cli.asked.find(({ route }) => route === "POST /holds")?.body).toEqual({ scope, ...why });
    expect(stdout).toMatch(/冻结中[\s\S]*诉讼[\s\S]*买卖合同纠纷[\s\S]*王敏[\s\S]*甲公司/);
  });

  it.each([
    [{ files: 3, more: false }, /^现及 +3 份文件（已销毁的不计）$/m],
    [{ files: 100, more: true }, /^现及 +至少 100 份文件（已销毁的不计）$/m],
    [{ files: 0, more: false }, /^现及 +0 份文件。注意：现在没有文件因此受到冻结，请核对所写的条件/m],
    [{ files: 0, more: true }, /^现及 +尚未见到。注意：先查的档案里有 0 份符合，其余未查完/m],
  ])("says on how many files it is now, and warns where on none: %j", async (reach, said) => {
    const files = { items: reach.files === 0 ? [] : [aFile], cursor: null };
    const answers = {
      "POST /holds": () => ({ ...aHold(), reach }),
      "GET /holds/{id}": () => ({ hold: aHold(), files }),
    };
    const { code, stdout } = await at(answers, "hold", "--submitter", "王五", ...WHY);
    expect([code, stdout]).toEqual([0, expect.stringMatching(said)]);
    expect(stdout).not.toContain("在您可以查看的文件里");
    const { stdout: json } = await at(answers, "hold", "--submitter", "王五", ...WHY, "--json");
    expect(JSON.parse(json)).toMatchObject({ reach });
  });

  it.each([
    ["nothing", []],
    ["a number and a term", [number, "--class", "G"]],
    ["a year that is none", ["--year", "去年"]],
  ])("is placed on nothing where the command is wrong: %s", async (_, args) => {
    expect((await at(placing, "hold", ...args, ...WHY)).code).toBe(2);
    expect(cli.asked).toEqual([]);
  });

  it("is not placed on a voided number, and says under which its paper stands now, where one may know", async () => {
    const message = "编号已经作废。请按文件现在的编号办理。";
    const no = new Refusing(409, { code: "file.already-voided", message, subject: number });
    const of = async (known: FileView["successor"]) =>
      (
        await at(
          { "POST /holds": () => no, "GET /files/{number}": () => aFiled({ status: "voided", successor: known }) },
          ...["hold", number, ...WHY],
        )
      ).stderr;
    expect(await of(aName())).toBe(`${message}（file.already-voided）\n现编号  Y2024销售合同002 工业设备销售合同\n`);
    expect(await of(null)).toBe(`${message}（file.already-voided）\n`);
  });

  it("on files that one may not see says that there are none that one may, where it is placed and where it is shown", async () => {
    const unseen = { "GET /holds/{id}": () => ({ hold: aHold(), files: { items: [], cursor: null } }) };
    for (const args of [
      ["hold", number, ...WHY],
      ["holds", "show", ID],
    ]) {
      const { code, stdout } = await at({ ...placing, ...unseen }, ...args);
      expect([code, stdout]).toEqual([0, expect.stringContaining("在您可以查看的文件里，没有这份冻结所及的。")]);
      expect(stdout).not.toContain("没有符合的文件");
    }
  });

  it("is listed while it is in force, with --all ever after, with --on whatever holds a file", async () => {
    const { stdout } = await at(listed(aHold({ scope: { on: "query", query: { class: "G", year: 2020 } } })), "holds");
    expect(stdout).toMatch(/冻结中 +类别 G，年度 2020 +诉讼/);
    expect(last()?.query).toMatchObject({ state: "in force" });
    await at(listed(), "holds", "--all", "--customer", "甲公司");
    expect(last()?.query).toMatchObject({ customer: "甲公司" });
    expect(last()?.query).not.toHaveProperty("state");
    const on = {
      "GET /files/{number}/holds": () => ({ items: [aHold({ scope: { on: "customer", customer: "甲公司" } })] }),
    };
    expect((await at(on, "holds", "--on", number)).stdout).toContain("客户 甲公司");
    expect(last()?.params).toEqual({ number });
  });

  it("is shown, and lifted, by the beginning of its id", async () => {
    const by = { subject: "b", name: "李强", at: AT, reason: "已结案", authority: "结案通知书" };
    const lifting = {
      ...shown,
      ...listed(aHold()),
      "POST /holds/{id}/lift": () => aHold({ state: "lifted", lifted: by }),
    };
    expect((await at(lifting, "holds", "show", ID.slice(0, 8))).stdout).toContain(number);
    expect(last()?.params).toEqual({ id: ID });
    const { stdout } = await at(lifting, "lift", ID.slice(0, 8), "--reason", "已结案", "--authority", "结案通知书");
    expect(stdout).toMatch(/已解除[\s\S]*李强[\s\S]*已结案（结案通知书）/);
    expect(last()).toMatchObject({ params: { id: ID }, body: { reason: "已结案", authority: "结案通知书" } });
  });
});
