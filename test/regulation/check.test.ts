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

/** What it would add of viewing and lending. */
const VIEWING = `
posts: [掌柜, 东家]
approvals:
  查阅: { for: 查阅, steps: [本部门负责人, [店长, 主任], 档案审核], decided_within: sales_days, clause: TH-05 }
  查阅重要: { for: 查阅, level: 重要, only_posts: [店长], steps: [上一级], clause: TH-05 }
  司法: { for: 依法查询, letter: 公函, steps: [掌柜], clause: TH-05 }
own_request: { goes_to: 上一级, ladder: [掌柜, 东家], otherwise: [主任, 店长], clause: TH-05 }
emergency: { may_skip: [本部门负责人], by: [东家], report_within: sales_days, after: 签订, clause: TH-05 }
access_needs: { agreement: 保密协议, training: 保密培训, training_good_for: years, clause: TH-05 }
viewing: { grant_for: sales_days, places: { 档案室: { networks: [10.1.0.0/16], clause: TH-05 } }, clause: TH-05 }
copies: { number: "FZ{year}{seq:4}", clause: TH-05 }
lending: { at_most: sales_days, steps: [店长], agreement: 借阅协议, remind_every: sales_days, damage: 赔偿, clause: TH-05 }
`;

/** The text with a few lines that would be a hundred thousand. */
const bombed = (text: string) =>
  ["a", "b", "c", "d", "e"].reduce((all, name, n, names) => {
    const inner = n === 0 ? "茶" : `*${names[n - 1]}`;
    return `${all}${name}: &${name} [${Array(9).fill(inner).join(", ")}]\n`;
  }, text);

const LOANS = "lending: { at_most: sales_days, steps: [店长], agreement: 借阅协议, clause: TH-05 }\n";
/** The text with an approval of viewing by these steps. */
const approving = (steps: string) =>
  ["classes:", `posts: []\napprovals:\n  查阅: { for: 查阅, steps: ${steps}, clause: TH-05 }\nclasses:`] as const;
const emergency = (what: string) => `emergency: { ${what}, report_within: sales_days, after: 签订, clause: TH-05 }\n`;

const without = (line: string) => [new RegExp(`^.*${line}.*\n`, "m"), ""] as const;

describe("a regulation", () => {
  it("of another company, with no code of its own, is accepted", () => {
    expect(check(OURS).problems).toEqual([]);
    expect(check(OURS + VIEWING).problems).toEqual([]);
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
    [
      "a step that is no name",
      ...approving("[本部门负责人, [店 长, 主任]]"),
      "value.form",
      "查阅:",
      "审批“查阅”的步骤第 2 项第 1 项“店 长”里不能有空格",
    ],
    ["a number for a step", ...approving("[7]"), "value.kind", "查阅:", "步骤第 1 项应是文字，现在是“7”"],
    ["steps side by side that are none", ...approving("[[]]"), "value.empty", "查阅:", "至少要有一项"],
    [
      "an unknown post side by side",
      ...approving("[[本部门负责人, 财务]]"),
      "post.unknown",
      "查阅:",
      "步骤第 1 项第 2 项写的是“财务”",
    ],
    [
      "days to decide that are not worked",
      ...approving("[总经理], decided_within: years"),
      "parameter.unit",
      "查阅:",
      "要用 working days",
    ],
    [
      "no years to keep",
      "years: { value: 10, unit: years",
      "years: { value: 0, unit: years",
      "parameter.count",
      "keep:",
      "它的数值是 0，这里要用不小于 1 的整数",
    ],
    [
      "more years to keep than there are days for",
      "years: { value: 10, unit: years",
      "years: { value: 1001, unit: years",
      "value.big",
      "  years: {",
      "参数“years”的数值至多是 1000，现在是“1001”",
    ],
    [
      "no days to lend",
      "  years: { value: 10, unit: years, clause: TH-04 }\n",
      `  years: { value: 10, unit: years, clause: TH-04 }\n  loan_days: { value: 0, unit: days, clause: TH-05 }\nposts: [东家]\n${LOANS.replace("sales_days", "loan_days")}`,
      "parameter.count",
      "lending:",
      "借阅的最长期限用了参数“loan_days”，它的数值是 0",
    ],
    [
      "two chains for one thing",
      "classes:",
      "approvals:\n  查阅: { for: 查阅, steps: [店长], clause: TH-05 }\n  查看: { for: 查阅, steps: [主任], clause: TH-05 }\nclasses:",
      "approval.twice",
      "查看:",
      "“查看”与“查阅”都规定了查阅由谁批准",
    ],
    [
      "two chains for loans",
      "classes:",
      `approvals:\n  借出: { for: 借阅, steps: [店长], clause: TH-05 }\n${LOANS}classes:`,
      "approval.twice",
      "lending:",
      "“借阅”与“借出”都规定了借阅由谁批准",
    ],
    [
      "courts that bring no letter",
      "classes:",
      "approvals:\n  司法: { for: 依法查询, steps: [店长], clause: TH-05 }\nclasses:",
      "approval.no-letter",
      "司法:",
      "请写 letter",
    ],
    [
      "courts that sign an agreement",
      "classes:",
      "approvals:\n  司法: { for: 依法查询, letter: 公函, agreement: 保密协议, steps: [店长], clause: TH-05 }\nclasses:",
      "approval.agreement",
      "司法:",
      "不签协议",
    ],
    ["a letter from anyone else", ...approving("[店长], letter: 介绍信"), "approval.letter", "查阅:", "“查阅”是查阅"],
    [
      "own requests that go up where nobody is above",
      "classes:",
      "approvals:\n  查阅: { for: 查阅, steps: [店长], clause: TH-05 }\nown_request: { goes_to: 上一级, clause: TH-05 }\nclasses:",
      "post.none-above",
      "own_request:",
      "请在 posts 里写上部门负责人以上的岗位",
    ],
    ["a step up where nobody is above", ...approving("[上一级]"), "post.none-above", "查阅:", "“查阅”须上一级批准"],
    [
      "own requests that go to a post that is not above",
      "classes:",
      "posts: [东家]\nown_request: { goes_to: 店长, clause: TH-05 }\nclasses:",
      "own-request.goes-to",
      "own_request:",
      "不在部门负责人以上的岗位之中",
    ],
    [
      "a ladder of no posts",
      "classes:",
      "own_request: { goes_to: 上一级, ladder: [本部门负责人], clause: TH-05 }\nclasses:",
      "post.not-held",
      "ladder:",
      "“本部门负责人”不是岗位",
    ],
    [
      "a word for who decides where nobody is above",
      "classes:",
      "posts: [东家]\nown_request: { goes_to: 上一级, otherwise: [有关部门负责人], clause: TH-05 }\nclasses:",
      "post.not-held",
      "otherwise:",
      "“有关部门负责人”不是岗位",
    ],
    [
      "a department for a post",
      ...approving("[店长], only_posts: [门市部]"),
      "post.not-held",
      "查阅:",
      "“门市部”不是岗位",
    ],
    [
      "an emergency that skips what is no step",
      "classes:",
      `posts: [东家]\napprovals:\n  查阅: { for: 查阅, steps: [本部门负责人], clause: TH-05 }\n${emergency("may_skip: [本部门负责]")}classes:`,
      "emergency.no-step",
      "emergency:",
      "是不是“本部门负责人”",
    ],
    [
      "an emergency in which nobody decides",
      "classes:",
      `approvals:\n  查阅: { for: 查阅, steps: [本部门负责人, 店长], clause: TH-05 }\n${emergency("may_skip: [本部门负责人]")}classes:`,
      "emergency.nobody",
      "emergency:",
      "由谁决定略过",
    ],
    [
      "an emergency that leaves nobody to decide",
      "classes:",
      `posts: [东家]\napprovals:\n  查阅: { for: 查阅, steps: [本部门负责人, 店长], clause: TH-05 }\n${emergency("may_skip: [店长, 本部门负责人]")}classes:`,
      "emergency.whole-chain",
      "emergency:",
      "“查阅”的每一步都可以略过",
    ],
    [
      "training that is good for a time and is none",
      "classes:",
      "access_needs: { training_good_for: years, clause: TH-05 }\nclasses:",
      "access.no-training",
      "access_needs:",
      "请写 training",
    ],
    [
      "a place on no network",
      "classes:",
      "viewing: { places: { 档案室: { networks: [10.1.0.0/99], clause: TH-05 } }, clause: TH-05 }\nclasses:",
      "network.unfit",
      "viewing:",
      "指定地点“档案室”的网段第 1 项“10.1.0.0/99”不是网段",
    ],
    [
      "a watch that watches nothing",
      "classes:",
      "viewing: { watch: { clause: TH-05 }, clause: TH-05 }\nclasses:",
      "watch.no-measure",
      "viewing:",
      "至少一项",
    ],
    [
      "a watch over days instead of times",
      "classes:",
      "viewing: { watch: { openings: sales_days, clause: TH-05 }, clause: TH-05 }\nclasses:",
      "parameter.unit",
      "viewing:",
      "times",
    ],
    [
      "copies that are not counted by year",
      "classes:",
      'copies: { number: "FZ{seq:4}", clause: TH-05 }\nclasses:',
      "copies.number",
      "copies:",
      "每年一个顺序",
    ],
    [
      "copies by type",
      "classes:",
      'copies: { number: "FZ{year}{type}{seq:4}", clause: TH-05 }\nclasses:',
      "copies.number",
      "copies:",
      "每年一个顺序",
    ],
    [
      "copies numbered like files",
      "classes:",
      'copies: { number: "X{year}{seq:2}", clause: TH-05 }\nclasses:',
      "series.collision",
      "copies:",
      "X2025100 既是“信函”的第 100 号，也是“复制件”的第 100 号",
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

  it.each<[what: string, said: string, code: string, line: string, says: string]>([
    [
      "heads of whom nobody is above",
      "approvals:\n  查阅: { for: 查阅, steps: [本部门负责人], clause: TH-05 }\n",
      "post.none-above",
      "approvals:",
      "他们自己的申请无人批准",
    ],
    [
      "a level that nobody may be shown",
      "posts: [东家]\napprovals:\n  查阅: { for: 查阅, level: 一般, steps: [店长], clause: TH-05 }\n  查阅重要: { for: 查阅, level: 重要, steps: [主任], clause: TH-05 }\n",
      "approval.no-level",
      "approvals:",
      "没有规定查阅（核心）由谁批准",
    ],
    [
      "a post at the top whose own requests nobody decides",
      "posts: [东家]\napprovals:\n  查阅: { for: 查阅, steps: [本部门负责人], clause: TH-05 }\n",
      "approval.nobody-above",
      "查阅:",
      "“查阅”：东家本人申请时，上面没有人可以审批，不予受理。请在 own_request 里写 otherwise",
    ],
    [
      "heads whose one superior has a step already",
      "posts: [东家]\napprovals:\n  提供: { for: 对外提供, agreement: 保密协议, steps: [有关部门负责人, 东家], clause: TH-05 }\n  查阅: { for: 查阅, steps: [店长], clause: TH-05 }\n  公开: { for: 依法查询, letter: 公函, steps: [[有关部门负责人, 东家]], clause: TH-05 }\n",
      "approval.nobody-above",
      "提供:",
      "“提供”“公开”：店长、主任、东家本人申请时",
    ],
    [
      "loans without their terms",
      "posts: [东家]\napprovals:\n  借出: { for: 借阅, steps: [店长], clause: TH-05 }\n",
      "approval.no-terms",
      "借出:",
      "没有写 lending",
    ],
    [
      "copies without their number",
      "posts: [东家]\napprovals:\n  复印: { for: 复制, steps: [店长], clause: TH-05 }\n",
      "approval.no-terms",
      "复印:",
      "没有写 copies",
    ],
  ])("with %s can be used, and its author is reminded", (_, said, code, line, says) => {
    const text = OURS.replace("classes:", `${said}classes:`);
    const { problems, loaded } = check(text);
    expect(loaded).toBeDefined();
    expect(problems).toMatchObject([{ severity: "warning", code, message: expect.stringContaining(says) }]);
    expect(text.split("\n")[(problems[0]?.line ?? 0) - 1]).toContain(line);
  });

  it("may say who provides the highest level outside and no other: the other levels are lent by the steps of loans (AF-23)", () => {
    const approvals =
      "posts: [东家, 掌柜]\napprovals:\n  提供核心: { for: 对外提供, level: 核心, steps: [店长], clause: TH-05 }\n";
    const lending = "lending: { at_most: sales_days, steps: [店长], agreement: 借阅协议, clause: TH-05 }\n";
    const reminders = (said: string) =>
      check(OURS.replace("classes:", `${said}classes:`)).problems.filter(({ code }) => code === "approval.no-level");
    expect(reminders(approvals).length).toBeGreaterThan(0);
    expect(reminders(approvals + lending)).toEqual([]);
  });

  it("may name who skips a step in an emergency where nobody is above, and one post to which own requests go", () => {
    const said = `posts: [东家, 掌柜]\napprovals:\n  查阅: { for: 查阅, steps: [本部门负责人, 店长], clause: TH-05 }\nown_request: { goes_to: 掌柜, otherwise: [东家], clause: TH-05 }\n${emergency("may_skip: [本部门负责人], by: [店长]")}`;
    expect(check(OURS.replace("classes:", `${said}classes:`)).problems).toEqual([]);
  });

  it.each([
    ["decided_within: sales_days", "decided_within: sale_days", "parameter.unknown"],
    ["report_within: sales_days", "report_within: sale_days", "parameter.unknown"],
    ["level: 重要, only", "level: 机密, only", "level.unknown"],
    ["ladder: [掌柜, 东家]", "ladder: [掌柜, 东主]", "post.unknown"],
  ])("whose approvals name what is not there (%s: %s) is told of that", (said, instead, code) => {
    const problems = check((OURS + VIEWING).replaceAll(said, instead)).problems.map((each) => each.code);
    expect(problems).toContain(code);
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
    const whole: unknown = parse(OURS + VIEWING);
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
