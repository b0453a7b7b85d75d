import { type Collision, collisions, itemOf, sourcesOf } from "#shared/domain/numbering/collision.ts";
import { CODE, parseNumber, type Segment, type SeriesRule, segmentsOf } from "#shared/domain/numbering/format.ts";
import { NO_NAME } from "./mend.ts";
import type { Finding } from "./problem.ts";
import { type Defined, definitions, references } from "./references.ts";
import type { Class, Regulation } from "./schema.ts";
import { nearest, subject } from "./wording.ts";

/** What is checked: the regulation as far as its schema accepts it, and the names as its author wrote them. */
export type Draft = {
  readonly regulation: Regulation;
  readonly names: (sort: Defined) => readonly string[];
  readonly hasArchive: boolean;
  /** Whether nothing had to be taken out: only then can anything be called unused. */
  readonly whole: boolean;
};

type Rule = (draft: Draft) => Finding[];

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
const namesAreKnown: Rule = ({ regulation, names }) =>
  references(regulation).flatMap(({ to, name, path }) => {
    if (name === NO_NAME || names(to).includes(name)) return [];
    const near = nearest(name, names(to));
    const { word, where } = SORTS[to];
    const remedy = near ? `是不是“${near}”？` : `请在 ${where} 里写上，或改用已有的名称`;
    return [{ code: `${to}.unknown`, path, message: `${subject(path)}写的是“${name}”，没有这个${word}，${remedy}` }];
  });

const parametersHaveTheRightUnit: Rule = ({ regulation }) =>
  references(regulation).flatMap(({ to, name, path, units }) => {
    const parameter = to === "parameter" ? regulation.parameters[name] : undefined;
    if (!parameter || !units || units.includes(parameter.unit)) return [];
    return [
      {
        code: "parameter.unit",
        path,
        message: `${subject(path)}用了参数“${name}”，它的单位是 ${parameter.unit}，这里要用 ${units.join(" 或 ")}`,
      },
    ];
  });

/** What is defined and never used is a slip, or a rule that was forgotten. */
const namesAreUsed: Rule = ({ regulation, whole }) => {
  if (!whole) return [];
  const used = new Set(references(regulation).map(({ to, name }) => `${to} ${name}`));
  const unused = (to: "parameter" | "event", key: string) =>
    definitions(regulation)[to].flatMap((name): Finding[] =>
      used.has(`${to} ${name}`)
        ? []
        : [
            {
              severity: "warning",
              code: `${to}.unused`,
              path: [key, name],
              at: "key",
              message: `${SORTS[to].word}“${name}”没有用到`,
            },
          ],
    );
  return [...unused("parameter", "parameters"), ...unused("event", "events")];
};

const theCalendarExists: Rule = ({ regulation }) => {
  const { time_zone } = regulation.calendar;
  try {
    new Intl.DateTimeFormat("zh-CN", { timeZone: time_zone });
    return [];
  } catch {
    const near = nearest(time_zone, Intl.supportedValuesOf("timeZone"));
    return [
      {
        code: "calendar.time-zone",
        path: ["calendar", "time_zone"],
        message: `没有“${time_zone}”这个时区${near ? `，是不是“${near}”？` : "，应如 Asia/Shanghai"}`,
      },
    ];
  }
};

const thereIsAnArchive: Rule = ({ hasArchive }) =>
  hasArchive
    ? []
    : [
        {
          code: "department.no-archive",
          path: ["departments"],
          at: "key",
          message: "没有档案部门：请在负责审核、编号、保管的部门写 archive: true",
        },
      ];

const oneChannelIsTheDefault: Rule = ({ regulation }) => {
  const defaults = Object.entries(regulation.channels).filter(([, channel]) => channel.default);
  return defaults.slice(1).map(([name]) => ({
    code: "channel.defaults",
    path: ["channels", name],
    at: "key",
    message: `渠道“${name}”也写了 default，默认渠道只能有一个`,
  }));
};

const fileNamesCarryTheNumber: Rule = ({ regulation }) => {
  const format = regulation.file_name?.format;
  if (format === undefined) return [];
  const stray = [...format.matchAll(/\{[^}]*\}?/g)]
    .map(([field]) => field)
    .find((field) => !["{number}", "{title}", "{date}"].includes(field));
  const path = ["file_name", "format"];
  if (stray)
    return [{ code: "file-name.field", path, message: `文件名格式里没有“${stray}”，只有 {number}、{title}、{date}` }];
  return format.includes("{number}")
    ? []
    : [{ code: "file-name.no-number", path, message: "文件名格式里要有 {number}，否则两份文件会同名" }];
};

const eachClass =
  (check: (name: string, rule: Class, draft: Draft) => Finding[]): Rule =>
  (draft) =>
    Object.entries(draft.regulation.classes).flatMap(([name, rule]) => check(name, rule, draft));

const signsAreDistinct: Rule = ({ regulation }) => {
  const first = new Map<string, string>();
  return Object.entries(regulation.classes).flatMap(([name, { sign }]) => {
    const other = first.get(sign);
    if (other === undefined) first.set(sign, name);
    return other === undefined
      ? []
      : [
          {
            code: "class.same-sign",
            path: ["classes", name, "sign"],
            message: `类别“${name}”与“${other}”的代号都是 ${sign}`,
          },
        ];
  });
};

const typesAreRecognised = eachClass((name, { types, signs: shared }) =>
  Object.entries(types).flatMap(([type, { signs, ask }]): Finding[] => {
    const seen = [...signs.titles, ...signs.fields, ...signs.words, ...shared.titles];
    if (seen.length > 0 || ask === "always") return [];
    const message = `类别“${name}”的类型“${type}”没有任何特征，系统认不出它：请写 signs，或写 ask: always 一律由人确认`;
    return [{ code: "type.no-signs", path: ["classes", name, "types", type], at: "key", message }];
  }),
);

const datesAreOneThing = eachClass((name, { date }) =>
  date.never.flatMap((label, index) =>
    date.take.includes(label)
      ? [
          {
            code: "date.take-and-never",
            path: ["classes", name, "date", "never", index],
            message: `类别“${name}”的日期标签“${label}”既写在 take（采用）里，又写在 never（不采用）里`,
          },
        ]
      : [],
  ),
);

const everyClassIsSubmitted = eachClass((name, _, { regulation, whole }) =>
  !whole || Object.values(regulation.departments).some(({ submits }) => submits.includes(name))
    ? []
    : [
        {
          severity: "warning",
          code: "class.not-submitted",
          path: ["classes", name],
          at: "key",
          message: `没有部门提交类别“${name}”`,
        },
      ],
);

const everyClassIsKept = eachClass((name, { keep }, { whole }) =>
  keep || !whole
    ? []
    : [
        {
          severity: "warning",
          code: "class.no-keep",
          path: ["classes", name],
          at: "key",
          message: `类别“${name}”没有保管期限（keep）`,
        },
      ],
);

/** CI-10. What the law demands and what it allows, beside what the company chose. Where the two conflict, people decide. */
const retentionIsLawful = eachClass((name, { keep }, { regulation }) => {
  if (!keep || "appraise_every" in keep) return [];
  const months = (parameter: string | undefined) => {
    const { value, unit } = regulation.parameters[parameter ?? ""] ?? {};
    return value === undefined ? undefined : unit === "years" ? value * 12 : value;
  };
  const [chosen, floor, ceiling] = [months(keep.for), months(keep.law_floor?.for), months(keep.ceiling?.for)];
  if (chosen === undefined) return [];
  const path = ["classes", name, "keep", "for"];
  if (floor !== undefined && ceiling !== undefined && floor > ceiling)
    return [
      {
        severity: "warning",
        code: "keep.conflict",
        path,
        message: `类别“${name}”的法定下限比上限还长，两条规定相抵触，须由人决定`,
      },
    ];
  if (floor !== undefined && chosen < floor)
    return [
      {
        code: "keep.below-floor",
        path,
        message: `类别“${name}”的保管期限短于法定下限（${keep.law_floor?.source ?? ""}）`,
      },
    ];
  if (ceiling !== undefined && chosen > ceiling)
    return [
      { code: "keep.above-ceiling", path, message: `类别“${name}”的保管期限超过上限（${keep.ceiling?.source ?? ""}）` },
    ];
  return [];
});

const seriesAreSound = eachClass((name, { sign, series, types }) => {
  const path = ["classes", name, "series"];
  const segments = segmentsOf(series.format) ?? [];
  const kinds = segments.map(({ kind }) => kind);
  const findings: Finding[] = series.one_per
    .filter((field) => !kinds.includes(field))
    .map((field) => ({
      code: "series.collision",
      path: [...path, "one_per"],
      message: `类别“${name}”的编号按 ${field} 各有顺序，格式里却没有 {${field}}：不同的 ${field} 会得出相同的编号`,
    }));
  if (!series.format.startsWith(sign))
    findings.push({
      severity: "warning",
      code: "series.other-sign",
      path: [...path, "format"],
      message: `类别“${name}”的代号是 ${sign}，编号格式却不以它开头`,
    });
  if (kinds.includes("code") && series.code === undefined)
    findings.push({
      code: "series.code",
      path,
      at: "key",
      message: `类别“${name}”的编号里有 {code}，请写 code 说明是什么代码，如 code: 机构代码`,
    });
  if (series.item !== undefined && itemOf(series.item, segments).length === 0)
    findings.push({
      code: "series.bad-item",
      path: [...path, "item"],
      message: `类别“${name}”的件号“${series.item}”应以 {number} 开头，接一个不是数字的符号，再接序号，如 {number}-{seq:3}`,
    });
  for (const key of Object.keys(series.opening)) {
    const wrong = wrongOpening(key, series, segments, Object.keys(types));
    if (wrong)
      findings.push({
        code: "series.opening",
        path: [...path, "opening", key],
        at: "key",
        message: `类别“${name}”的续编“${key}”${wrong}`,
      });
  }
  return findings;
});

/** What is wrong with the key of an opening, if anything: it names one series, by the values of `one_per` in order. */
function wrongOpening(
  key: string,
  rule: SeriesRule,
  segments: readonly Segment[],
  types: readonly string[],
): string | undefined {
  const values = key.split(" ");
  if (values.length !== Math.max(rule.one_per.length, 1)) return `应写成 ${rule.one_per.join(" ") || "*"}，以空格隔开`;
  for (const [index, field] of rule.one_per.entries()) {
    const value = values[index] ?? "";
    if (field === "year" && !/^[1-9]\d{3}$/.test(value)) return `里的“${value}”不是四位年份`;
    if (field === "type" && !types.includes(value)) {
      const near = nearest(value, types);
      return `里的“${value}”不是本类的类型${near ? `，是不是“${near}”？` : ""}`;
    }
    const code = segments.find((segment) => segment.kind === "code");
    if (field === "code" && (!CODE.test(value) || (code?.width ?? value.length) !== value.length))
      return `里的“${value}”不是合用的代码`;
  }
  return rule.one_per.length === 0 && key !== "*" ? "应写成 *：这个编号只有一个顺序" : undefined;
}

/** DL-05. No two files ever share a number. */
const numbersAreDistinct: Rule = ({ regulation }) => {
  const classes = Object.entries(regulation.classes);
  const owner = new Map<string, string>();
  const sources = classes.flatMap(([name, { series, types }]) => {
    const own = sourcesOf(name, series, Object.keys(types));
    for (const source of own) owner.set(source.name, name);
    return own;
  });
  return collisions(sources).map((collision) => {
    const name = owner.get(collision.second) ?? "";
    return {
      code: "series.collision",
      path: ["classes", name, "series", "format"],
      message: sharedNumber(collision, regulation, owner),
    };
  });
};

function sharedNumber(
  { first, second, number }: Collision,
  regulation: Regulation,
  owner: ReadonlyMap<string, string>,
): string {
  if (first === second)
    return `“${first}”的编号会重复：${number} 有两种读法，因为代码没有固定的位数；请写明位数，如 {code:4}`;
  const nth = (source: string) => {
    const rule = regulation.classes[owner.get(source) ?? ""];
    const type = Object.keys(rule?.types ?? {}).filter((name) => source.endsWith(`（${name}）`));
    const seq = rule && parseNumber(rule.series.format, number, type)?.seq;
    return seq === undefined ? `“${source}”` : `“${source}”的第 ${seq} 号`;
  };
  return `两个编号系列会得出相同的编号：${number} 既是${nth(first)}，也是${nth(second)}；请改代号、类型名或位数`;
}

/** Two classes never share one sequence: where types count together, `*` stands for them in the key of the series. */
const sequencesAreDistinct: Rule = ({ regulation }) => {
  const first = new Map<string, string>();
  return Object.entries(regulation.classes).flatMap(([name, { series }]) => {
    const key = series.format
      .replace(/\{seq[^}]*\}/, "")
      .replace(/\{(year|type|code)[^}]*\}/g, (field, kind) =>
        series.one_per.some((one) => one === kind) ? field : "*",
      );
    const other = first.get(key);
    if (!key.includes("*")) return [];
    if (other === undefined) {
      first.set(key, name);
      return [];
    }
    const message = `类别“${name}”与“${other}”会用同一个序号：请改代号，或在 one_per 里写上 type`;
    return [{ code: "series.same-key", path: ["classes", name, "series"], at: "key", message }];
  });
};

/** Each rule looks at one thing; none stops another. */
export const RULES: readonly Rule[] = [
  theCalendarExists,
  thereIsAnArchive,
  namesAreKnown,
  parametersHaveTheRightUnit,
  namesAreUsed,
  oneChannelIsTheDefault,
  fileNamesCarryTheNumber,
  signsAreDistinct,
  typesAreRecognised,
  datesAreOneThing,
  seriesAreSound,
  numbersAreDistinct,
  sequencesAreDistinct,
  everyClassIsSubmitted,
  everyClassIsKept,
  retentionIsLawful,
];
