import type { z } from "zod";
import { distance } from "#shared/domain/reading/distance.ts";
import { keysAt } from "./json-schema.ts";
import { titledAt } from "./keys.ts";
import type { Finding } from "./problem.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const KINDS: Record<string, string> = {
  string: "文字",
  number: "数字",
  int: "整数",
  boolean: "true 或 false",
  array: "列表，如 [甲, 乙]",
  object: "一组“键: 值”",
  record: "一组“键: 值”",
};

/** What of a rule is missing, said in the terms of the rule rather than of the key. */
const MISSING: Record<string, (where: string) => Omit<Finding, "path">> = {
  clause: (where) => ({ code: "clause.missing", message: `${where}没有注明条款，请写 clause，如 clause: AF-05` }),
  series: (where) => ({ code: "class.no-series", message: `${where}没有编号规则，请写 series` }),
  "due.after": (where) => ({
    code: "deadline.no-start",
    message: `${where}没有起点：写了时限 within，还要写 after（从哪个事件起算）`,
  }),
  "due.within": (where) => ({
    code: "deadline.no-length",
    message: `${where}没有时限：写了起点 after，还要写 within（多少日之内）`,
  }),
  "keep.from": (where) => ({ code: "keep.no-start", message: `${where}没有起点：请写 from（从哪个事件起算保管期限）` }),
};

const OWN: Record<string, (where: string, input: unknown) => string> = {
  "series.bad-format": (where, input) =>
    `${where}“${String(input)}”不成编号格式：由文字与 {year}、{type}、{code:4} 组成，各至多一次，以 {seq:3} 结尾`,
  "words.braces": (where, input) =>
    `${where}${said(input)}的花括号写得不对：里面用英文逗号隔开至少两个词，如 {客户,供应商}信息表，一项至多代表 2000 个词`,
  "network.unfit": (where, input) => `${where}${said(input)}不是网段，应如 10.1.0.0/16，或一个地址`,
  "class.no-type": (where) => `${where}至少要有一种`,
};

const PATTERNS: Record<string, string> = {
  clause: "应是条款编号，如 AF-05",
  sign: "应是一至八个大写字母，如 Y",
  id: "应由小写字母、数字与连字符组成，如 my-company",
  day: "应是月-日，如 06-30",
};

/** A schema's issue in the words of the regulation's author. */
export function inWords(issue: Issue, data: unknown): Finding[] {
  const { path } = issue;
  const input = at(data, path);
  const where = path.length > 0 ? subject(path) : "办法";
  const wrong = (code: string, message: string): Finding[] => [{ code, path, message }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const near = nearest(key, keysAt(path));
        const place = path.length > 0 ? `${where}里` : "";
        return {
          code: "key.unknown",
          path: [...path, key],
          at: "key",
          message: `${place}没有“${key}”这一项${near ? `，是不是“${near}”？` : ""}`,
        };
      });
    case "invalid_union": {
      const closest = issue.errors.toSorted((a, b) => misfit(a) - misfit(b))[0] ?? [];
      return closest.flatMap((inner) => inWords({ ...inner, path: [...path, ...inner.path] }, data));
    }
    case "invalid_key":
      return [
        {
          code: "name.unfit",
          path,
          at: "key",
          message: `名称“${String(path.at(-1))}”里不能有空格和 \\ / : * ? " < > | # { }`,
        },
      ];
    case "invalid_type":
      if (input === undefined) return [missing(path)];
      if (input === null) return wrong("value.empty", `${where}是空的，请写上内容，或去掉这一项`);
      return wrong("value.kind", `${where}应是${KINDS[issue.expected] ?? issue.expected}，现在是${said(input)}`);
    case "invalid_value":
      if (input === undefined) return [missing(path)];
      return wrong(
        "value.choice",
        `${where}应是${issue.values.map((value) => `“${String(value)}”`).join("、")}之一，现在是${said(input)}`,
      );
    case "invalid_format": {
      const last = String(path.at(-1));
      if (issue.format === "date")
        return wrong("value.date", `${where}${said(input)}不是日历上的日期，应如 2025-01-01`);
      return wrong("value.form", `${where}${said(input)}${PATTERNS[last] ?? "里不能有空格和特殊符号"}`);
    }
    case "too_small":
      if (issue.origin === "number" || issue.origin === "int")
        return wrong("value.small", `${where}至少是 ${issue.minimum}，现在是${said(input)}`);
      return wrong("value.empty", `${where}是空的，至少要有一项`);
    case "too_big":
      return wrong("value.big", `${where}至多是 ${issue.maximum}，现在是${said(input)}`);
    case "custom": {
      const code = String(issue.params?.code ?? "value.wrong");
      return wrong(code, OWN[code]?.(where, input) ?? `${where}不合要求：${said(input)}`);
    }
    default:
      return wrong("value.wrong", `${where}不合要求：${said(input)}`);
  }
}

/** How far a shape is from what was written: one whose fixed word (`长期`) is not there is farthest, then a list for a word. */
const misfit = (issues: readonly Issue[]) =>
  issues.length +
  10 * issues.filter(({ code, path }) => code === "invalid_type" && path.length === 0).length +
  100 * issues.filter(({ code, path }) => code === "invalid_value" && path.length === 1 && path[0] === "for").length;

function missing(path: Path): Finding {
  const key = String(path.at(-1));
  const owner = path.slice(0, -1);
  const where = owner.length > 0 ? subject(owner) : "办法";
  const known = MISSING[`${String(owner.at(-1))}.${key}`] ?? MISSING[key];
  const title = titledAt(path);
  const finding = known?.(where) ?? {
    code: "key.missing",
    message: `${where}缺少 ${key}${title ? `（${title}）` : ""}`,
  };
  return { ...finding, path: owner, at: "key" };
}

/** A path in words: `部门“销售部”的期限`. */
export function subject(path: Path): string {
  const words: string[] = [];
  for (const [depth, step] of path.entries()) {
    const title = keysAt(path.slice(0, depth)).includes(String(step)) ? titledAt(path.slice(0, depth + 1)) : undefined;
    const name = typeof step === "number" ? `第 ${step + 1} 项` : `“${String(step)}”`;
    // 我方全称, not 我方的我方全称.
    if (title?.startsWith(words.at(-1) ?? title)) words.pop();
    words.push(title ?? `${words.pop() ?? ""}${name}`);
  }
  return words.join("的");
}

const said = (input: unknown) => `“${typeof input === "object" ? JSON.stringify(input) : String(input)}”`;

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

/** The word that was probably meant, if one is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const [best] = words
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .sort((a, b) => a.edits - b.edits);
  return best && best.edits <= limit ? best.candidate : undefined;
}
