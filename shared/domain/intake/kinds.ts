import { bare } from "./fold.ts";
import { findFields, type Sheet, type Title } from "./layout.ts";
import { US } from "./organisations.ts";
import { evidenceAt, type Party } from "./parties.ts";
import type { Candidate, Evidence } from "./reading.ts";
import { type ClassificationRules, type ClassRule, CUSTOMER, NEUTRAL, type TypeRule } from "./rules.ts";
import { matchTitle, namesAPaper } from "./titles.ts";

/** What is known of a paper besides its text: weak signs. */
export type Context = { department?: string | undefined; fileName?: string | undefined };

/** What each sign is worth, in units of log odds: chosen so that a clear title, or a whole form without one, decides alone. */
const WORTH = {
  title: 5,
  classTitle: 3,
  field: 1.4,
  fields: 4.8,
  word: 0.25,
  words: 1.5,
  ourPart: 3,
  notOurPart: -6,
  without: -12,
  contrary: -6,
  contraryWord: -0.5,
  department: 0.4,
  fileName: 0.6,
  /** What a paper must bring to be of any class at all. */
  nothing: 3.4,
  otherTitle: 2.5,
};

type Kind = { class: string; type: string; rule: ClassRule; of: TypeRule };

export const kindsOf = (rules: ClassificationRules): Kind[] =>
  Object.entries(rules.classes).flatMap(([name, rule]) =>
    Object.entries(rule.types).map(([type, of]) => ({ class: name, type, rule, of })),
  );

type TitleSign = { title: Title; weight: number; term: string };

/** The titles that mean something, each with the longest term that fits it: `销售合同` says more than `合同`. */
function titleSigns(titles: Title[], terms: string[]): TitleSign[] {
  return titles.flatMap((title): TitleSign[] => {
    const match = matchTitle(title.plain, terms);
    if (match === undefined) return [];
    return [{ title, term: match.term, weight: match.fit * Math.min(1, title.prominence / 0.6) }];
  });
}

const specialParts = new Set([NEUTRAL, CUSTOMER]);
const partsOf = (parties: Party[]) =>
  new Set(parties.flatMap((party) => [...party.roles]).filter((role) => !specialParts.has(role)));

/** AF-05. What our part in the paper says for a kind that asks for one. */
function partSigns(kind: Kind, parties: Party[]): Evidence[] {
  if (kind.of.we_are.length === 0) return [];
  const us = parties.filter((party) => party.us >= US);
  const ours = partsOf(us);
  const theirs = partsOf(parties.filter((party) => party.us < US));
  const part = kind.of.we_are.find((role) => ours.has(role));
  const at = us[0]?.mentions[0]?.at;
  if (part !== undefined) return [evidenceAt(`我方为${part}`, at, us[0]?.name ?? "", WORTH.ourPart)];
  const taken = kind.of.we_are.find((role) => theirs.has(role));
  if (taken !== undefined) return [evidenceAt(`对方为${taken}`, undefined, "", WORTH.notOurPart)];
  const [other] = ours;
  return other === undefined ? [] : [evidenceAt(`我方为${other}`, at, us[0]?.name ?? "", WORTH.notOurPart)];
}

/** AF-08. Whether a customer takes part: named under a label, or among those present. */
function hasCustomer(kind: Kind, sheet: Sheet, parties: Party[], names: string[]): boolean {
  if (parties.some((party) => party.us < US && (party.roles.size > 1 || !party.roles.has(NEUTRAL)))) return true;
  const present = findFields(sheet, [...kind.of.signs.fields, ...kind.rule.signs.fields]);
  return present.some((field) => names.some((name) => bare(field.value).includes(bare(name))));
}

/**
 * The kinds that a paper may be, the likeliest first, each with every sign that speaks for or against it. Signs are weighed and
 * added up as log odds; what the paper would need to belong to no class at all stands against them, so the confidences of all
 * kinds together leave room for “none”. A kind for which nothing speaks is not among them.
 */
export function findKinds(
  sheet: Sheet,
  titles: Title[],
  parties: Party[],
  customers: string[],
  rules: ClassificationRules,
  context: Context,
): { candidates: Candidate[]; none: number } {
  const kinds = kindsOf(rules);
  const text = bare(sheet.runs.map((run) => run.plain).join(""));
  const notFiled = rules.not_filed.titles;
  const top = titles.slice(0, 8);
  const known = kinds.flatMap((kind) => [...kind.of.signs.titles, ...kind.rule.signs.titles]);
  const signs = titleSigns(top, [...known, ...notFiled]);

  const owners = new Map<string, Set<string>>();
  for (const kind of kinds)
    for (const label of [...kind.of.signs.fields, ...kind.rule.signs.fields])
      owners.set(
        bare(label),
        (owners.get(bare(label)) ?? new Set()).add(
          kind.of.signs.fields.includes(label) ? `${kind.class}/${kind.type}` : kind.class,
        ),
      );
  const fields = findFields(
    sheet,
    kinds.flatMap((kind) => [...kind.of.signs.fields, ...kind.rule.signs.fields]),
  ).filter((field) => field.how !== "joined");

  const titleOf = (kind: Kind): Evidence | undefined => {
    const found = signs.flatMap(({ title, term, weight }) => {
      const own = kind.of.signs.titles.includes(term);
      const general = matchTitle(title.plain, kind.rule.signs.titles);
      if (!own && (general === undefined || notFiled.includes(term))) return [];
      return [
        evidenceAt(
          `题名：${own ? term : general?.term}`,
          title.at,
          title.text,
          weight * (own ? WORTH.title : WORTH.classTitle),
        ),
      ];
    });
    return found.toSorted((a, b) => b.weight - a.weight)[0];
  };

  const evidenceFor = (kind: Kind): Evidence[] => {
    const title = titleOf(kind);
    const labels = new Set([...kind.of.signs.fields, ...kind.rule.signs.fields]);
    const seen = [
      ...new Map(fields.filter((field) => labels.has(field.label)).map((field) => [bare(field.label), field])).values(),
    ];
    const whole = seen.reduce((sum, field) => sum + WORTH.field / (owners.get(bare(field.label))?.size ?? 1), 0);
    const scale = Math.min(1, WORTH.fields / Math.max(whole, 1e-9));
    const own = seen.map((field) =>
      evidenceAt(
        `栏目：${field.label}`,
        field.at,
        field.value,
        (scale * WORTH.field) / (owners.get(bare(field.label))?.size ?? 1),
      ),
    );
    const words = [...kind.of.signs.words, ...kind.rule.signs.words].filter((word) => text.includes(bare(word)));
    const perWord = Math.min(WORTH.word, WORTH.words / Math.max(1, words.length));
    const body = words.map((word) => evidenceAt(`用语：${word}`, undefined, word, perWord));
    const positive = [...(title ? [title] : []), ...own];
    if (positive.reduce((sum, { weight }) => sum + weight, 0) < 1) return [];

    const contrary = [...kind.of.signs.not, ...kind.rule.signs.not].flatMap((word) => {
      const inTitle = top.slice(0, 4).find((one) => one.prominence > 0.4 && bare(one.plain).includes(bare(word)));
      if (inTitle !== undefined) return [evidenceAt(`题名含“${word}”`, inTitle.at, inTitle.text, WORTH.contrary)];
      return text.includes(bare(word)) ? [evidenceAt(`文中有“${word}”`, undefined, word, WORTH.contraryWord)] : [];
    });
    const without =
      kind.of.needs_customer && !hasCustomer(kind, sheet, parties, customers)
        ? [evidenceAt("没有客户参加", undefined, "", WORTH.without)]
        : [];
    const submits = context.department === undefined ? undefined : rules.departments[context.department]?.submits;
    const department = submits?.includes(kind.class)
      ? [evidenceAt(`提交部门：${context.department}`, undefined, "", WORTH.department)]
      : [];
    const stem = context.fileName?.replace(/^.*\//, "").replace(/\.\w{1,5}$/, "");
    const named = stem === undefined ? undefined : matchTitle(stem.replace(/[\d_\-.\s]+$/, ""), kind.of.signs.titles);
    const fileName =
      named === undefined
        ? []
        : [evidenceAt(`文件名：${named.term}`, undefined, stem ?? "", WORTH.fileName * named.fit)];
    return [...positive, ...body, ...partSigns(kind, parties), ...contrary, ...without, ...department, ...fileName];
  };

  const scored = kinds
    .map((kind) => ({ kind, evidence: evidenceFor(kind) }))
    .filter(({ evidence }) => evidence.some(({ weight }) => weight > 0))
    .map(({ kind, evidence }) => ({ kind, evidence, score: evidence.reduce((sum, { weight }) => sum + weight, 0) }));

  const none = WORTH.nothing + againstAll(titles, signs, notFiled);
  const odds = scored.map(({ score }) => Math.exp(score));
  const all = odds.reduce((sum, one) => sum + one, Math.exp(none));
  const candidates = scored
    .map(({ kind, evidence }, at) => ({
      class: kind.rule.sign,
      type: kind.type,
      confidence: Math.min(0.99, (odds[at] ?? 0) / all),
      evidence: evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    }))
    .toSorted((a, b) => b.confidence - a.confidence);
  return { candidates, none: Math.exp(none) / all };
}

/** What speaks against every class: the title of a paper that is known not to be filed, or of a kind that no class knows. */
function againstAll(titles: Title[], signs: TitleSign[], notFiled: string[]): number {
  const other = Math.max(0, ...signs.filter(({ term }) => notFiled.includes(term)).map(({ weight }) => weight));
  if (other > 0) return other * WORTH.title;
  const [first] = titles.filter(namesAPaper);
  const unknown = first !== undefined && first.prominence > 0.6 && !signs.some(({ title }) => title === first);
  return unknown ? WORTH.otherTitle : 0;
}
