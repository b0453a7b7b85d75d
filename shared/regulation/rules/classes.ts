import { distinct, eachClass, reminder, wrong, wrongKey } from "./rule.ts";

export const signsAreDistinct = distinct(
  ({ sign }) => sign,
  (name, other, sign) =>
    wrong("class.same-sign", ["classes", name, "sign"], `类别“${name}”与“${other}”的代号都是 ${sign}`),
);

/** AF-12. Every type can be told by something, or a person is asked. */
export const typesAreRecognised = eachClass((name, { types, signs: shared }) =>
  Object.entries(types)
    .filter(([, { signs, ask }]) => {
      const seen = [...signs.titles, ...signs.fields, ...signs.words, ...shared.titles];
      return seen.length === 0 && ask !== "always";
    })
    .map(([type]) => {
      const remedy = "请写 signs，或写 ask: always 一律由人确认";
      const message = `类别“${name}”的类型“${type}”没有任何特征，系统认不出它：${remedy}`;
      return wrongKey("type.no-signs", ["classes", name, "types", type], message);
    }),
);

export const datesAreOneThing = eachClass((name, { date }) =>
  date.never
    .filter((label) => date.take.includes(label))
    .map((label) => {
      const message = `类别“${name}”的日期标签“${label}”既写在 take（采用）里，又写在 never（不采用）里`;
      return wrong("date.take-and-never", ["classes", name, "date", "never"], message);
    }),
);

/** AF-07. A type whose papers show an amount is of a class that says under which labels it stands. */
export const amountsAreFound = eachClass((name, { types, amount }) =>
  Object.entries(types)
    .filter(([, { needs_amount }]) => needs_amount && amount.length === 0)
    .map(([type]) => {
      const message = `类别“${name}”的类型“${type}”须有金额（needs_amount），但本类没有写金额的栏目（amount），任何文件都认不出`;
      return wrongKey("type.no-amount", ["classes", name, "types", type, "needs_amount"], message);
    }),
);

export const everyClassIsSubmitted = eachClass((name, _, { regulation, whole }) => {
  const submitted = Object.values(regulation.departments).some(({ submits }) => submits.includes(name));
  return submitted || !whole ? [] : [reminder("class.not-submitted", ["classes", name], `没有部门提交类别“${name}”`)];
});

export const everyClassIsKept = eachClass((name, { keep }, { whole }) =>
  keep || !whole ? [] : [reminder("class.no-keep", ["classes", name], `类别“${name}”没有保管期限（keep）`)],
);

type Path = readonly (string | number)[];

/** AM-17, CI-10, DL-10. What the law demands and what it allows, beside what the company chose. Where the two conflict, people decide. */
export const retentionIsLawful = eachClass((name, { keep }, { regulation }) => {
  if (!keep || "appraise_every" in keep) return [];
  const months = (parameter: string | undefined) => {
    const { value = Number.NaN, unit } = regulation.parameters[parameter ?? ""] ?? {};
    return unit === "years" ? value * 12 : value;
  };
  const [chosen, floor, ceiling] = [months(keep.for), months(keep.law_floor?.for), months(keep.ceiling?.for)];
  const at = ["classes", name, "keep"];
  const path = [...at, "for"];
  if (floor > ceiling)
    return [reminder("keep.conflict", path, `类别“${name}”的法定下限比上限还长，两条规定相抵触，须由人决定`)];
  if (chosen < floor)
    return [wrong("keep.below-floor", path, `类别“${name}”的保管期限短于法定下限（${keep.law_floor?.source}）`)];
  if (chosen > ceiling)
    return [wrong("keep.above-ceiling", path, `类别“${name}”的保管期限超过上限（${keep.ceiling?.source}）`)];
  return keep.longer.flatMap((longer, index) => {
    const path: Path = [...at, "longer", index, "for"];
    if (months(longer.for) > ceiling)
      return [
        reminder("keep.conflict", path, `“${longer.where}”的保管期限超过上限（${keep.ceiling?.source}），须由人决定`),
      ];
    if (months(longer.for) >= chosen) return [];
    return [wrong("keep.longer-shorter", path, `“${longer.where}”的保管期限比一般的还短，不起作用`)];
  });
});

/** DL-10. A mark means one thing: what makes files of one class matter more is said once. */
export const marksAreDistinct = eachClass((name, { keep }) => {
  if (!keep || "appraise_every" in keep) return [];
  return keep.longer.flatMap(({ where }, index) => {
    const first = keep.longer.findIndex((each) => each.where === where);
    const path: Path = ["classes", name, "keep", "longer", index, "where"];
    return first === index ? [] : [wrong("keep.same-mark", path, `类别“${name}”的延长写了两次“${where}”`)];
  });
});

/** DL-10. Where an amount makes a file matter more, its class says under which labels amounts stand. */
export const amountsAreWeighed = eachClass((name, { keep, amount }) => {
  if (!keep || "appraise_every" in keep || amount.length > 0) return [];
  return keep.longer.flatMap(({ amount_from }, index) => {
    if (amount_from === undefined) return [];
    const path: Path = ["classes", name, "keep", "longer", index, "amount_from"];
    const message = `类别“${name}”没有写金额的栏目（amount），认不出金额，amount_from 不起作用`;
    return [wrong("keep.no-amount", path, message)];
  });
});
