import { collisions, itemOf, type NumberSource, sourcesOf } from "#shared/domain/numbering/collision.ts";
import { CODE, type Field, type SeriesRule, segmentsOf, sequenceOf } from "#shared/domain/numbering/format.ts";
import type { Finding } from "../problem.ts";
import type { Class } from "../schema.ts";
import { nearest } from "../wording.ts";
import { distinct, eachClass, perhaps, type Rule, reminder, wrong, wrongKey } from "./rule.ts";

/** What has a sequence of its own stands in the number: else two sequences render the same. */
export const sequencesAreTold = eachClass((name, { series }) => {
  const kinds = (segmentsOf(series.format) ?? []).map(({ kind }) => kind);
  return series.one_per
    .filter((field) => !kinds.includes(field))
    .map((field) => {
      const message = `类别“${name}”的编号按 ${field} 各有顺序，格式里却没有 {${field}}：不同的 ${field} 会得出相同的编号`;
      return wrong("series.collision", ["classes", name, "series", "one_per"], message);
    });
});

export const formatsAreExplained = eachClass((name, { sign, series }) => {
  const path = ["classes", name, "series"];
  const segments = segmentsOf(series.format) ?? [];
  const findings: Finding[] = [];
  if (!series.format.startsWith(sign)) {
    const message = `类别“${name}”的代号是 ${sign}，编号格式却不以它开头`;
    findings.push(reminder("series.other-sign", [...path, "format"], message));
  }
  if (segments.some(({ kind }) => kind === "code") && series.code === undefined) {
    const message = `类别“${name}”的编号里有 {code}，请写 code 说明是什么代码，如 code: 机构代码`;
    findings.push(wrongKey("series.code", path, message));
  }
  if (series.item !== undefined && itemOf(series.item, segments).length === 0) {
    const remedy = "应以 {number} 开头，接一个不是数字的符号，再接序号，如 {number}-{seq:3}";
    findings.push(wrong("series.bad-item", [...path, "item"], `类别“${name}”的件号“${series.item}”${remedy}`));
  }
  return findings;
});

export const openingsNameASeries = eachClass((name, { series, types }) =>
  Object.keys(series.opening).flatMap((key) => {
    const fault = wrongOpening(key, series, Object.keys(types));
    const path = ["classes", name, "series", "opening", key];
    return fault === undefined ? [] : [wrongKey("series.opening", path, `类别“${name}”的续编“${key}”${fault}`)];
  }),
);

/** What is wrong with the key of an opening, if anything: it names one series, by the values of `one_per` in order. */
function wrongOpening(key: string, rule: SeriesRule, types: readonly string[]): string | undefined {
  if (rule.one_per.length === 0) return key === "*" ? undefined : "应写成 *：这个编号只有一个顺序";
  const values = key.split(" ");
  if (values.length !== rule.one_per.length) return `应写成 ${rule.one_per.join(" ")}，以空格隔开`;
  const code = segmentsOf(rule.format)?.find(({ kind }) => kind === "code");
  const faults: Record<Field, (value: string) => string | undefined> = {
    year: (value) => (/^[1-9]\d{3}$/.test(value) ? undefined : "不是四位年份"),
    type: (value) => (types.includes(value) ? undefined : `不是本类的类型${perhaps(nearest(value, types))}`),
    code: (value) => {
      const width = code?.kind === "code" ? code.width : undefined;
      return CODE.test(value) && value.length === (width ?? value.length) ? undefined : "不是合用的代码";
    },
  };
  for (const [index, field] of rule.one_per.entries()) {
    const value = values[index] ?? "";
    const fault = faults[field](value);
    if (fault !== undefined) return `里的“${value}”${fault}`;
  }
  return undefined;
}

/** DL-05, AF-13, AF-24. No two files ever share a number, nor a file and a copy. */
export const numbersAreDistinct: Rule = ({ regulation: { classes, copies } }) => {
  const files = Object.entries(classes).flatMap(([name, { series, types }]) =>
    sourcesOf(name, series, Object.keys(types)),
  );
  const ofCopies = copies && isOfAYear(copies.number) ? sourcesOf("复制件", { format: copies.number }, []) : [];
  const formatOf = (source: NumberSource) =>
    (ofCopies.includes(source) ? copies?.number : classes[source.class]?.series.format) ?? "";
  return collisions([...files, ...ofCopies]).map(({ first, second, number }) => {
    const path = ofCopies.includes(second) ? ["copies", "number"] : ["classes", second.class, "series", "format"];
    const [one, other] = [first, second].map((source) => reading(source, number, formatOf(source)));
    const message =
      first === second
        ? `“${first.class}”的编号会重复：${number} 有两种读法，因为代码没有固定的位数；请写明位数，如 {code:4}`
        : `两个编号系列会得出相同的编号：${number} 既是${one}，也是${other}；请改代号、类型名或位数`;
    return wrong("series.collision", path, message);
  });
};

/** Which file of a source a number would be: `“业务合同（销售合同）”的第 100 号`. */
function reading(source: NumberSource, number: string, format: string): string {
  const name = source.type === undefined ? `“${source.class}”` : `“${source.class}（${source.type}）”`;
  const seq = sequenceOf(format, number, source.type === undefined ? [] : [source.type]);
  return seq === undefined ? name : `${name}的第 ${seq} 号`;
}

/** AF-24. Copies have one series a year: their number tells the year, and nothing else but the sequence. */
export const copiesAreNumberedByYear: Rule = ({ regulation: { copies } }) => {
  if (!copies || isOfAYear(copies.number)) return [];
  const message = `复制件每年一个顺序，编号由文字、{year} 与 {seq:4} 组成，现在是“${copies.number}”`;
  return [wrong("copies.number", ["copies", "number"], message)];
};

const isOfAYear = (format: string): boolean => {
  const kinds = (segmentsOf(format) ?? []).map(({ kind }) => kind);
  return kinds.includes("year") && !kinds.includes("type") && !kinds.includes("code");
};

/** Two classes never count in one sequence: where types or codes count together, `*` stands for them in the key of the series. */
export const sequencesAreDistinct = distinct(
  (rule) => (sharedKey(rule).includes("*") ? sharedKey(rule) : undefined),
  (name, other) => {
    const message = `类别“${name}”与“${other}”会用同一个序号：请改代号，或在 one_per 里写上 type`;
    return wrongKey("series.same-key", ["classes", name, "series"], message);
  },
);

const sharedKey = ({ series }: Class): string =>
  series.format
    .replace(/\{seq[^}]*\}/, "")
    .replace(/\{(year|type|code)[^}]*\}/g, (field, kind) => (series.one_per.some((own) => own === kind) ? field : "*"));
