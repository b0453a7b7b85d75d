import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { check } from "#shared/regulation/check.ts";
import { loadRegulation, parseRegulation } from "#shared/regulation/load.ts";
import { mended } from "#shared/regulation/mend.ts";
import { InvalidRegulation } from "#shared/regulation/problem.ts";
import { Regulation } from "#shared/regulation/schema.ts";

/** A small company's own regulation: what a sixth company would write. */
const OURS = `
regulation: { id: tea-house, title: 茶庄客户文件办法, version: 1, from: 2026-01-01 }
company: { names: [福州三坊茶业有限公司] }
parameters:
  sales_days: { value: 5, unit: working days, clause: TH-03 }
  years: { value: 10, unit: years, clause: TH-04 }
events:
  签订: { dated_by: 文件日期, clause: TH-03 }
departments:
  门市部:
    clause: TH-01
    head: 店长
    clerk: 店员
    submits: [合同, 信函]
    due: { within: sales_days, after: 签订, clause: TH-03 }
  档案室:
    clause: TH-01
    head: 主任
    clerk: 档案员
    archive: true
classes:
  合同:
    sign: Y
    clause: TH-02
    types:
      茶叶合同: { signs: { titles: [茶叶买卖合同] } }
      租赁合同: { signs: { titles: [租赁合同] } }
    date: { event: 签订, take: [签订日期], never: [交货日期] }
    series: { format: "Y{year}{type}{seq:3}", one_per: [year, type], opening: { 2025 茶叶合同: 87 } }
    level: { default: 一般, raise: { 身份证号: 重要 } }
    keep: { from: 签订, for: years, afterwards: 鉴定, clause: TH-04 }
  信函:
    sign: X
    clause: TH-02
    types:
      来信: { signs: { titles: [来信] } }
    date: { event: 签订, take: [日期] }
    series: { format: "X{year}{seq:3}", one_per: [year] }
    level: { default: 一般 }
    keep: { for: 长期, appraise_every: years, afterwards: 鉴定, clause: TH-04 }
`;

/** The text with a few lines that would be a hundred thousand. */
const bombed = (text: string) =>
  ["a", "b", "c", "d", "e"].reduce((all, name, n, names) => {
    const inner = n === 0 ? "茶" : `*${names[n - 1]}`;
    return `${all}${name}: &${name} [${Array(9).fill(inner).join(", ")}]\n`;
  }, text);

const without = (line: string) => [new RegExp(`^.*${line}.*\n`, "m"), ""] as const;

describe("a regulation", () => {
  it("of another company, with no code of its own, is accepted", () => {
    expect(check(OURS).problems).toEqual([]);
    expect(parseRegulation(OURS, "ours.yaml").regulation.regulation.id).toBe("tea-house");
  });

  it("may say many words in one, which are then as good as written out", () => {
    const braces = OURS.replace("[茶叶买卖合同]", '["{茶叶,茶具}{买卖,购销}合同"]');
    const { titles = [] } = parseRegulation(braces, "ours.yaml").regulation.classes.合同?.types.茶叶合同?.signs ?? {};
    expect(titles).toEqual(["茶叶买卖合同", "茶叶购销合同", "茶具买卖合同", "茶具购销合同"]);
  });

  it.each<[what: string, from: string | RegExp, to: string, code: string, line: string, says: string]>([
    ["a tab for an indentation", "    head: 店长", "\thead: 店长", "yaml", "", "制表符"],
    ["a bracket that is not closed", "[合同, 信函]", "[合同, 信函", "yaml", "", ""],
    ["a misspelt key", "submits: [合同, 信函]", "submit: [合同, 信函]", "key.unknown", "submit:", "是不是“submits”"],
    ["a missing key", ...without("head: 店长"), "key.missing", "门市部:", "部门“门市部”缺少 head（负责人）"],
    ["an empty key", "head: 店长", "head:", "value.empty", "head:", "空的"],
    ["a word for a number", "value: 5", "value: 五", "value.kind", "sales_days", "应是数字"],
    ["a unit that is none", "unit: working days", "unit: 工作日", "value.choice", "sales_days", "working days"],
    ["a date that is none", "from: 2026-01-01", "from: 2026-02-30", "value.date", "from:", "不是日历上的日期"],
    ["a version below 1", "version: 1", "version: 0", "value.small", "version:", "至少是 1"],
    ["an empty list", "take: [签订日期]", "take: []", "value.empty", "take: []", "至少要有一项"],
    ["a name with a space", "  门市部:", "  门 市 部:", "name.unfit", "门 市 部", "不能有空格"],
    [
      "a rule without its clause",
      "    sign: Y\n    clause: TH-02\n",
      "    sign: Y\n",
      "clause.missing",
      "  合同:",
      "没有注明条款",
    ],
    [
      "a parameter without its clause",
      "value: 5, unit: working days, clause: TH-03",
      "value: 5, unit: working days",
      "clause.missing",
      "sales_days",
      "参数“sales_days”没有注明条款",
    ],
    [
      "a deadline without its clause",
      "after: 签订, clause: TH-03",
      "after: 签订",
      "clause.missing",
      "due:",
      "部门“门市部”的期限没有注明条款",
    ],
    [
      "a retention without its clause",
      "for: years, afterwards: 鉴定, clause: TH-04",
      "for: years, afterwards: 鉴定",
      "clause.missing",
      "keep:",
      "没有注明条款",
    ],
    ["braces with a Chinese comma", "[茶叶买卖合同]", '["{茶叶，茶具}合同"]', "words.braces", "茶具", "英文逗号"],
    ["braces that are not closed", "[茶叶买卖合同]", '["{茶叶,茶具合同"]', "words.braces", "茶具", "花括号"],
    ["braces around one word", "[茶叶买卖合同]", '["{茶叶}合同"]', "words.braces", "{茶叶}", "至少两个词"],
    ["braces that leave nothing", "take: [签订日期]", 'take: ["{ ,签订日期}"]', "words.braces", "签订日期", "花括号"],
    [
      "a party that is none of those named",
      "来信: { signs:",
      "来信: { they_are_not: [供货方], signs:",
      "party.unknown",
      "供货方",
      "没有这个合同方",
    ],
    [
      "an amount that no label gives",
      "来信: { signs:",
      "来信: { needs_amount: true, signs:",
      "type.no-amount",
      "来信",
      "没有写金额的栏目",
    ],
    ["a clause that is no id", "clause: TH-02", "clause: 第二条", "value.form", "第二条", "应是条款编号"],
    ["a class without a series", ...without('format: "X'), "class.no-series", "信函:", "类别“信函”没有编号规则"],
    [
      "a class without a type",
      "      来信: { signs: { titles: [来信] } }\n",
      "      {}\n",
      "class.no-type",
      "{}",
      "至少要有一种",
    ],
    [
      "a format that is none",
      "Y{year}{type}{seq:3}",
      "Y{yaer}{type}{seq:3}",
      "series.bad-format",
      "yaer",
      "不成编号格式",
    ],
    [
      "a deadline without a start",
      "within: sales_days, after: 签订,",
      "within: sales_days,",
      "deadline.no-start",
      "due:",
      "部门“门市部”的期限没有起点",
    ],
    [
      "a deadline without a length",
      "within: sales_days, after: 签订,",
      "after: 签订,",
      "deadline.no-length",
      "due:",
      "没有时限",
    ],
    [
      "a retention without a start",
      "from: 签订, for: years",
      "for: years",
      "keep.no-start",
      "keep:",
      "类别“合同”的保管没有起点",
    ],
    [
      "a type that stands twice",
      "      租赁合同:",
      "      茶叶合同:",
      "key.repeated",
      "租赁",
      "类型“茶叶合同”在“合同”中写了两次",
    ],
    ["two classes with one sign", "sign: X", "sign: Y", "class.same-sign", "sign: Y", "代号都是 Y"],
    ["an unknown class", "[合同, 信函]", "[合约, 信函]", "class.unknown", "submits:", "没有这个类别"],
    [
      "an unknown parameter",
      "within: sales_days",
      "within: sale_days",
      "parameter.unknown",
      "within:",
      "是不是“sales_days”",
    ],
    ["an unknown event", "after: 签订", "after: 签定", "event.unknown", "after:", "是不是“签订”"],
    ["an unknown level", "身份证号: 重要", "身份证号: 机密", "level.unknown", "raise:", "没有这个密级"],
    [
      "an unknown party",
      "{ signs: { titles: [租赁合同] } }",
      "{ we_are: [出租方], signs: { titles: [租赁合同] } }",
      "party.unknown",
      "出租方",
      "没有这个合同方",
    ],
    [
      "a parameter of the wrong unit",
      "within: sales_days",
      "within: years",
      "parameter.unit",
      "within:",
      "单位是 years",
    ],
    [
      "a time zone that is none",
      "parameters:\n",
      "calendar: { time_zone: Asia/Shangai, working_days: chinese-days }\nparameters:\n",
      "calendar.time-zone",
      "Shangai",
      "是不是“Asia/Shanghai”",
    ],
    [
      "a department called as a folder of the archive's own",
      "  门市部:\n",
      "  parts:\n",
      "department.reserved",
      "parts:",
      "文件夹",
    ],
    ["no archive department", ...without("archive: true"), "department.no-archive", "departments:", "没有档案部门"],
    [
      "a type that nothing tells",
      "{ signs: { titles: [租赁合同] } }",
      "{}",
      "type.no-signs",
      "租赁合同:",
      "没有任何特征",
    ],
    [
      "a label that counts and never counts",
      "never: [交货日期]",
      "never: [签订日期]",
      "date.take-and-never",
      "never:",
      "“签订日期”既写在 take",
    ],
    [
      "an opening of an unknown series",
      "2025 茶叶合同: 87",
      "2025 茶叶合约: 87",
      "series.opening",
      "opening:",
      "是不是“茶叶合同”",
    ],
    [
      "an opening without its year",
      "2025 茶叶合同: 87",
      "茶叶合同: 87",
      "series.opening",
      "opening:",
      "应写成 year type",
    ],
    [
      "two series that render one number",
      'X{year}{seq:3}", one_per: [year]',
      'Y{year}茶叶合同{seq:2}", one_per: [year]',
      "series.collision",
      "茶叶合同{seq:2}",
      "Y2025茶叶合同100 既是“合同（茶叶合同）”的第 100 号，也是“信函”的第 100 号",
    ],
    [
      "a type that ends like a number",
      "      租赁合同:",
      "      茶叶合同1:",
      "series.collision",
      "Y{year}",
      "会得出相同的编号",
    ],
    [
      "sequences that the number does not tell apart",
      "one_per: [year] }",
      "one_per: [year, type] }",
      "series.collision",
      "X{year}",
      "格式里却没有 {type}",
    ],
    [
      "codes of any width",
      'X{year}{seq:3}", one_per: [year]',
      'X{year}{code}{seq:3}", code: 店号, one_per: [year, code]',
      "series.collision",
      "X{year}",
      "请写明位数",
    ],
    [
      "an item number that runs into its dossier's",
      'X{year}{seq:3}"',
      'X{year}{seq:3}", item: "{number}{seq:3}"',
      "series.bad-item",
      "item:",
      "{number}-{seq:3}",
    ],
    [
      "a file name without the number",
      "departments:",
      'file_name: { format: "{title}", clause: TH-05 }\ndepartments:',
      "file-name.no-number",
      "file_name:",
      "同名",
    ],
    [
      "a file name with an unknown field",
      "departments:",
      'file_name: { format: "{number}{customer}", clause: TH-05 }\ndepartments:',
      "file-name.field",
      "file_name:",
      "{customer}",
    ],
    [
      "a retention below the law's",
      "afterwards: 鉴定, clause: TH-04 }\n  信函",
      "afterwards: 鉴定, clause: TH-04, law_floor: { for: law, source: 会计法, since: 2024-07-01, clause: TH-04 } }\n  信函",
      "parameter.unknown",
      "law_floor",
      "没有这个参数",
    ],
  ])("with %s is refused, and its author told where and why", (_, from, to, code, line, says) => {
    const text = OURS.replace(from, to);
    expect(text).not.toBe(OURS);
    const { problems, loaded } = check(text);
    expect(loaded).toBeUndefined();
    const problem = problems.find((one) => one.code === code);
    expect(problem, JSON.stringify(problems, null, 1)).toMatchObject({ severity: "error", code });
    expect(problem?.message).toContain(says);
    expect(text.split("\n")[(problem?.line ?? 0) - 1]).toContain(line);
  });

  it("cannot let two classes count in one sequence", () => {
    const text = OURS.replace('format: "X{year}{seq:3}"', 'format: "Y{year}{type}{seq:3}"').replace(
      "one_per: [year, type]",
      "one_per: [year]",
    );
    const { problems } = check(text.replace("{ 2025 茶叶合同: 87 }", "{ 2025: 87 }"));
    expect(problems.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
      "series.same-key",
    ]);
  });

  it("is told of a lawful period that it falls short of, and of two laws that conflict (AM-17, CI-10)", () => {
    const lawful = (years: number, floor: number, ceiling: number) =>
      OURS.replace(
        "parameters:\n",
        `parameters:\n  floor: { value: ${floor}, unit: years, clause: TH-04 }\n  ceiling: { value: ${ceiling}, unit: years, clause: TH-04 }\n`,
      )
        .replace("value: 10", `value: ${years}`)
        .replace(
          "for: years, afterwards: 鉴定",
          "for: years, law_floor: { for: floor, source: 甲法, since: 2020-01-01, clause: TH-04 }, ceiling: { for: ceiling, source: 乙法, since: 2021-11-01, clause: TH-04 }, afterwards: 鉴定",
        );
    const codes = (text: string) => check(text).problems.map(({ code, severity }) => `${severity} ${code}`);
    expect(codes(lawful(10, 5, 20))).toEqual([]);
    expect(codes(lawful(4, 5, 20))).toEqual(["error keep.below-floor"]);
    expect(codes(lawful(30, 5, 20))).toEqual(["error keep.above-ceiling"]);
    expect(codes(lawful(10, 20, 5))).toEqual(["warning keep.conflict"]);
  });

  it("may hold what is never used, and is reminded of it", () => {
    const text = OURS.replace(
      "parameters:\n",
      "parameters:\n  spare: { value: 1, unit: years, clause: TH-09 }\n",
    ).replace("submits: [合同, 信函]", "submits: [合同]");
    const { problems, loaded } = check(text);
    expect(problems.map(({ severity, code, line }) => ({ severity, code, line }))).toEqual([
      { severity: "warning", code: "parameter.unused", line: 5 },
      { severity: "warning", code: "class.not-submitted", line: 33 },
    ]);
    expect(loaded).toBeDefined();
  });

  it("is told of everything at once, in the order of its lines", () => {
    const text = OURS.replace("version: 1", "version: 0")
      .replace("head: 店长", "haed: 店长")
      .replace("after: 签订, ", "")
      .replace("[合同, 信函]", "[合约, 信函]")
      .replace("sign: X", "sign: Y")
      .replace("身份证号: 重要", "身份证号: 机密");
    const { problems } = check(text);
    expect(problems.map(({ code }) => code)).toEqual([
      "value.small",
      "key.missing",
      "key.unknown",
      "class.unknown",
      "deadline.no-start",
      "level.unknown",
      "class.same-sign",
      "series.other-sign",
    ]);
    expect(problems.map(({ line }) => line)).toEqual(problems.map(({ line }) => line).toSorted((a, b) => a - b));
  });

  it.each([
    ["a tab", OURS.replace("    head: 店长", "\thead: 店长"), "制表符"],
    ["a bracket that is not closed", OURS.replace("[合同, 信函]", "[合同, 信函"), ""],
    ["a key that stands twice, and hides the first", `${OURS}departments:\n  门店: {}\n`, "第 9 行已有"],
    ["an anchor that is nowhere", OURS.replace("head: 店长", "head: *someone"), "&someone"],
    ["an alias of what it stands in", OURS.replace("head: 店长", "head: &a [*a]"), "&a"],
    ["an escape that is none", OURS.replace("head: 店长", 'head: "店\\长"'), "反斜杠"],
    ["nine aliases of nine aliases, four times over", bombed(OURS), "展开后过大"],
  ])("with %s is told of that alone, in Chinese: what follows from it is no other fault", (_, text, says) => {
    const { problems, loaded } = check(text);
    expect(loaded).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(says);
    expect(problems[0]?.message).not.toMatch(/[a-z]{3,} [a-z]{2,}/);
  });

  it("may ask for numbers that this version cannot give: it passes, with a reminder, and no archive is made by it", () => {
    const coded = OURS.replace("X{year}{seq:3}", "X{year}{code:4}{seq:3}").replace(
      "one_per: [year] }",
      "one_per: [year, code], code: 机构代码 }",
    );
    const ofCustomers = OURS.replace("company:", "unit: customer\ncompany:");
    for (const [text, code, says] of [
      [coded, "series.not-yet", "尚不能为类别“信函”编号"],
      [ofCustomers, "unit.not-yet", "尚不能按客户"],
    ] as const) {
      const { loaded, problems } = check(text);
      expect(problems).toMatchObject([{ severity: "warning", code, message: expect.stringContaining(says) }]);
      expect(loaded).toBeDefined();
      const file = join(mkdtempSync(join(tmpdir(), "regulation-")), "ours.yaml");
      writeFileSync(file, text);
      expect(() => loadRegulation(file)).toThrow(new RegExp(`不能用作办法[\\s\\S]*错误 .*${says}`));
    }
  });

  it("that cannot be used is an error that says all of it", () => {
    const text = OURS.replace("after: 签订, ", "").replace("sign: X", "sign: Y");
    expect(() => parseRegulation(text, "ours.yaml")).toThrow(InvalidRegulation);
    expect(() => parseRegulation(text, "ours.yaml")).toThrow(/ours\.yaml:15:5 错误 .*期限没有起点[\s\S]*代号都是 Y/);
  });

  it.each([
    "",
    "茶",
    "[]",
    "null",
    "- a\n- b",
    "a: &a [*a]",
    "{ regulation: 1, classes: [], departments: { 甲: [] }, parameters: { x: { constructor: 1 } } }",
  ])("is more than %j, and the answer is a list of what is missing, not a crash", (text) => {
    const { problems, loaded } = check(text);
    expect(loaded).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    for (const { line, column, message } of problems) {
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      expect(message).toMatch(/\p{Script=Han}/u);
    }
  });

  it("can be broken anywhere and is still checked to its end", { timeout: 30_000 }, () => {
    const whole: unknown = parse(OURS);
    const junk = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.integer(),
      fc.constant([]),
      fc.constant({}),
      fc.constant({ unknown: 1 }),
    );
    const paths: string[][] = [];
    const walk = (value: unknown, path: string[]) => {
      if (path.length > 0) paths.push(path);
      if (typeof value === "object" && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    walk(whole, []);
    const broken = (value: unknown, [step, ...rest]: string[], by: unknown): unknown => {
      if (step === undefined) return by;
      if (Array.isArray(value))
        return value.map((item, index) => (String(index) === step ? broken(item, rest, by) : item));
      return typeof value === "object" && value !== null
        ? { ...value, [step]: broken(Reflect.get(value, step), rest, by) }
        : value;
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), junk), { minLength: 1, maxLength: 4 }), (faults) => {
        const data = faults.reduce((value, [path, by]) => broken(value, path, by), whole);
        expect(Regulation.safeParse(mended(data)).success).toBe(true);
        const { problems, loaded } = check(stringify(data));
        expect(loaded === undefined).toBe(problems.some(({ severity }) => severity === "error"));
      }),
      { numRuns: 40 },
    );
  });
});

describe("npm run regulation -- check", () => {
  const run = promisify(execFile);
  const command = (...args: string[]) => run(process.execPath, ["shared/regulation/command.ts", "check", ...args]);
  const folder = mkdtempSync(join(tmpdir(), "regulation-"));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it("says of a good regulation that it can be used, and of the one that ships", async () => {
    expect((await command(file("good.yaml", OURS))).stdout).toContain("可以使用：《茶庄客户文件办法》第 1 版");
    expect((await command("shared/regulation/annual-customer-files.yaml")).stdout).toContain("可以使用");
  });

  it("fails on a bad one, with every problem where an editor can jump to it", async () => {
    const bad = file("bad.yaml", OURS.replace("after: 签订, ", ""));
    await expect(command(bad)).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining(`${bad}:15:5 错误 部门“门市部”的期限没有起点`),
    });
    await expect(command(bad, "--json")).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('"code": "deadline.no-start"'),
    });
  });

  it("calls each part by its own name, and tells of an empty document only what it lacks", () => {
    const told = (text: string) => check(text).problems.map(({ message }) => message);
    expect(told(OURS.replace("unit: working days", "unit: workdays"))[0]).toContain("的单位应是");
    expect(told(OURS.replace("names: [福州三坊茶业有限公司]", "names: []"))).toContain("我方全称是空的，至少要有一项");
    expect(check("{}").problems.map(({ code }) => code)).not.toContain("department.no-archive");
  });

  it("says plainly that there is no such file", async () => {
    await expect(command("nowhere.yaml")).rejects.toMatchObject({ code: 1, stderr: "没有“nowhere.yaml”这个文件\n" });
  });

  it("says plainly that a folder is no regulation", async () => {
    await expect(command(folder)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("是文件夹") });
  });

  it("says in Chinese what the command itself lacks", async () => {
    await expect(command()).rejects.toMatchObject({ code: 2, stderr: "缺少参数 <file>\n" });
  });

  it("checks what the documentation shows", () => {
    const examples = [...readFileSync("docs/regulation.md", "utf8").matchAll(/^```yaml\n(.*?)^```/gms)].map(
      ([, text]) => text ?? "",
    );
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(check(example).problems).toEqual([]);
  });
});
