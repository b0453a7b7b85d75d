import { segmentsOf } from "#shared/domain/numbering/format.ts";
import { eachClass, type Rule, reminder } from "./rule.ts";

/** The codes of what a regulation may well say, and this version of Dossier cannot carry out yet. */
export const NOT_YET = ["unit.not-yet", "series.not-yet"];

/** DL-05, AM-06. A number for each customer or each volume, and one for each paper within it. */
export const unitsAreNumbered: Rule = ({ regulation: { unit } }) => {
  const said = unit === "customer" ? "按客户（一户一档）" : "按卷";
  const message = `本版系统只能按件（unit: item）编号，尚不能${said}编号；办法没有错，但还不能据此建立档案系统`;
  return unit === "item" ? [] : [reminder("unit.not-yet", ["unit"], message)];
};

/** DL-05. A number with a customer's or a project's code in it: nothing tells a paper's code yet. */
export const codesAreNumbered = eachClass((name, { series }) => {
  const coded = (segmentsOf(series.format) ?? []).some(({ kind }) => kind === "code");
  const message = `本版系统尚不能为类别“${name}”编号：编号里有 {code}，而系统还不知道每份文件的代码；办法没有错，但还不能据此建立档案系统`;
  return coded ? [reminder("series.not-yet", ["classes", name, "series", "format"], message)] : [];
});
