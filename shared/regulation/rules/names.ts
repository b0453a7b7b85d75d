import { NO_NAME } from "../mend.ts";
import { type Defined, definitions, references } from "../references.ts";
import { nearest, subject } from "../wording.ts";
import { perhaps, type Rule, reminder, wrong } from "./rule.ts";

const SORTS: Record<Defined, { word: string; where: string }> = {
  parameter: { word: "参数", where: "parameters" },
  event: { word: "事件", where: "events" },
  class: { word: "类别", where: "classes" },
  department: { word: "部门", where: "departments" },
  level: { word: "密级", where: "levels" },
  post: { word: "岗位", where: "posts" },
  party: { word: "合同方", where: "parties" },
  stage: { word: "阶段", where: "stages" },
  kind: { word: "客户种类", where: "register.kinds" },
};

/** Every name that is used is defined. */
export const namesAreKnown: Rule = ({ regulation, names }) =>
  references(regulation).flatMap(({ to, name, path }) => {
    if (name === NO_NAME || names(to).includes(name)) return [];
    const { word, where } = SORTS[to];
    const remedy = perhaps(nearest(name, names(to)), `，请在 ${where} 里写上，或改用已有的名称`);
    return [wrong(`${to}.unknown`, path, `${subject(path)}写的是“${name}”，没有这个${word}${remedy}`)];
  });

export const parametersHaveTheRightUnit: Rule = ({ regulation }) =>
  references(regulation).flatMap(({ to, name, path, units }) => {
    const parameter = to === "parameter" ? regulation.parameters[name] : undefined;
    if (!parameter || !units || units.includes(parameter.unit)) return [];
    const wanted = units.join(" 或 ");
    return [
      wrong(
        "parameter.unit",
        path,
        `${subject(path)}用了参数“${name}”，它的单位是 ${parameter.unit}，这里要用 ${wanted}`,
      ),
    ];
  });

/** What counts days or months is a whole number of them, at least one. */
export const parametersCount: Rule = ({ regulation }) =>
  references(regulation).flatMap(({ to, name, path, units, counts }) => {
    const parameter = to === "parameter" && counts ? regulation.parameters[name] : undefined;
    if (!parameter || !units?.includes(parameter.unit)) return [];
    const { value, unit } = parameter;
    if (value > 0 && Number.isInteger(unit === "years" ? value * 12 : value)) return [];
    const message = `${subject(path)}用了参数“${name}”，它的数值是 ${value}，这里要用不小于 1 的整数`;
    return [wrong("parameter.count", path, message)];
  });

/** What is defined and never used is a slip, or a rule that was forgotten. */
export const namesAreUsed: Rule = ({ regulation, whole }) => {
  if (!whole) return [];
  const used = new Set(references(regulation).map(({ to, name }) => `${to} ${name}`));
  return (["parameter", "event"] as const).flatMap((to) =>
    definitions(regulation)
      [to].filter((name) => !used.has(`${to} ${name}`))
      .map((name) => reminder(`${to}.unused`, [SORTS[to].where, name], `${SORTS[to].word}“${name}”没有用到`)),
  );
};
