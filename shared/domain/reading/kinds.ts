import { evidenceAt } from "./evidence.ts";
import { exampleEvidence, type Near } from "./examples.ts";
import { type Field, under } from "./fields.ts";
import { bare } from "./fold.ts";
import { HEAD_ROWS, type Row, type Sheet, sheetText } from "./layout.ts";
import { addresseeIn, letterSubject, signer } from "./letter.ts";
import { areMails, type MailHead, mailHeadOf } from "./mail-head.ts";
import { isCalledUs, isOrganisation, likeUs, organisationsIn, US } from "./organisations.ts";
import type { Party } from "./parties.ts";
import { perObject } from "./per-object.ts";
import { hasCustomer } from "./present.ts";
import type { Candidate, Evidence } from "./reading.ts";
import { type ClassificationRules, type ClassRule, CUSTOMER, NEUTRAL, type TypeRule } from "./rules.ts";
import { saidIn } from "./said.ts";
import { matchTitle, namesAPaper, type Title } from "./titles.ts";
import { totalOn } from "./total.ts";

/** A paper as far as it is understood before its kind is. */
export type Findings = {
  sheet: Sheet;
  fields: readonly Field[];
  titles: readonly Title[];
  parties: readonly Party[];
  customer: string | undefined;
  /** Papers of its form that an archivist has confirmed. */
  near: readonly Near[];
};

type Paper = Findings & { mail: MailHead | undefined };

/** What is known of a paper besides its text: weak signs. */
export type Context = { department?: string | undefined; fileName?: string | undefined };

/** What each sign is worth, in log odds: a clear title, or a whole form without one, decides alone; nothing else does. */
const WORTH = {
  title: 5,
  classTitle: 3,
  /** What a class's title says for its other types where the same line is the title of one of them. */
  otherTitle: 1.5,
  amended: 5,
  field: 1.4,
  fields: 4.8,
  word: 0.25,
  words: 1.5,
  said: 5,
  /** What a letter says where it also speaks of what its kind never does (a debt). */
  saidElse: 2,
  ourPart: 3,
  /** What we do by a contract whose title names no such deal. */
  ourPartByDeeds: 1.5,
  unknownPart: -1.5,
  notOurPart: -7,
  ruledOut: -12,
  contraryTitle: -6,
  contraryWord: -0.5,
  department: 0.4,
  fileName: 0.6,
  /** What a paper must bring to be of any class at all. */
  nothing: 3.4,
  unknownTitle: 2.5,
};

type Kind = { class: string; type: string; rule: ClassRule; of: TypeRule };

const kindsOf = perObject((rules: ClassificationRules): readonly Kind[] =>
  Object.entries(rules.classes).flatMap(([name, rule]) =>
    Object.entries(rule.types).map(([type, of]) => ({ class: name, type, rule, of })),
  ),
);

/** Every title that the regulation knows, list by list. */
const titlesOf = (kinds: readonly Kind[], rules: ClassificationRules): (readonly string[])[] => [
  ...kinds.map(({ of }) => of.signs.titles),
  ...Object.values(rules.classes).map(({ signs }) => signs.titles),
  rules.not_filed.titles,
];

const labelsOf = (kind: Kind) => [...new Set([...kind.of.signs.fields, ...kind.rule.signs.fields])];

type TitleSign = { title: Title; term: string; weight: number };

/** The titles that mean something, each with the longest term that fits it: `销售合同` says more than `合同`. */
const titleSigns = (titles: readonly Title[], lists: readonly (readonly string[])[]): TitleSign[] =>
  titles.flatMap((title) => {
    const match = matchTitle(title.plain, ...lists);
    if (match === undefined) return [];
    // What is a known title whole and long need not be so large, or so much in the middle.
    const prominent = match.fit > 0.9 && bare(match.term).length >= 4 ? 0.5 : 0.6;
    return [{ title, term: match.term, weight: match.fit * Math.min(1, title.prominence / prominent) }];
  });

function titleEvidence(kind: Kind, signs: TitleSign[], notFiled: ReadonlySet<string>): Evidence[] {
  const found = signs.flatMap(({ title, term, weight }) => {
    const isGeneral = kind.rule.signs.titles.includes(term);
    if (kind.of.signs.titles.includes(term) && !isGeneral)
      return [evidenceAt(`题名：${term}`, title.at, title.text, weight * WORTH.title)];
    const general = notFiled.has(term) ? undefined : matchTitle(title.plain, kind.rule.signs.titles)?.term;
    const worth = isGeneral ? WORTH.classTitle : WORTH.otherTitle;
    return general ? [evidenceAt(`题名：${general}`, title.at, title.text, weight * worth)] : [];
  });
  return found.toSorted((a, b) => b.weight - a.weight).slice(0, 1);
}

/** A supplement is of the kind of the contract it amends: by the title that it quotes, `《设备采购合同》补充协议`. */
function amendedEvidence(kind: Kind, signs: TitleSign[], text: string): Evidence[] {
  if (!signs.some(({ term }) => kind.rule.links[term] === "amends")) return [];
  const quoted = Array.from(text.matchAll(/《([^《》]{2,40})》/g), (match) => match[1] ?? "");
  const main = quoted.find(
    (title) => matchTitle(title, kind.of.signs.titles) !== undefined && kind.of.ask === undefined,
  );
  return main === undefined ? [] : [evidenceAt(`所补充的合同：${main}`, undefined, main, WORTH.amended)];
}

/** A label says the more the fewer kinds have it; all labels together say no more than a title. */
function fieldEvidence(kind: Kind, forms: Field[], owners: ReadonlyMap<string, number>): Evidence[] {
  const seen = labelsOf(kind).flatMap((label) => {
    const [field] = under(forms, label);
    return field ? [{ label, field, weight: WORTH.field / (owners.get(bare(label)) ?? 1) }] : [];
  });
  const whole = seen.reduce((sum, { weight }) => sum + weight, 0);
  const scale = Math.min(1, WORTH.fields / Math.max(whole, WORTH.field));
  return seen.map(({ label, field, weight }) => evidenceAt(`栏目：${label}`, field.at, field.value, weight * scale));
}

/** Whether a label that runs on into its value is yet a word by itself: `订单编号 880417`. */
const standsApart = ({ labels, at }: Field) => labels.includes(bare(/^\S+(?=\s)/.exec(at.plain.trim())?.[0] ?? ""));

function wordEvidence(kind: Kind, text: string): Evidence[] {
  const words = [...kind.of.signs.words, ...kind.rule.signs.words].filter((word) => text.includes(bare(word)));
  const weight = Math.min(WORTH.word, WORTH.words / Math.max(1, words.length));
  return words.map((word) => evidenceAt(`用语：${word}`, undefined, word, weight));
}

function contraryEvidence(kind: Kind, titles: readonly Title[], text: string): Evidence[] {
  return [...kind.of.signs.not, ...kind.rule.signs.not].flatMap((word) => {
    const title = titles.slice(0, 4).find((one) => one.prominence > 0.4 && bare(one.plain).includes(bare(word)));
    if (title) return [evidenceAt(`题名含“${word}”`, title.at, title.text, WORTH.contraryTitle)];
    return text.includes(bare(word)) ? [evidenceAt(`文中有“${word}”`, undefined, word, WORTH.contraryWord)] : [];
  });
}

const partsOf = (parties: readonly Party[]) =>
  new Set(parties.flatMap((party) => [...party.roles]).filter((role) => role !== NEUTRAL && role !== CUSTOMER));

/**
 * AF-05. What our part in the paper says for a kind that asks for one: a sale or a purchase is so by who we are. Where the paper
 * `amends` a contract of a known kind, it need not say so again.
 */
function partEvidence(
  kind: Kind,
  kinds: readonly Kind[],
  parties: readonly Party[],
  signs: readonly TitleSign[],
  amends: boolean,
): Evidence[] {
  if (kind.of.we_are.length === 0) return [];
  const us = parties.filter((party) => party.us >= US);
  // 收款人：方萍 names who took the money, not whose it is now.
  const others = parties.filter((party) => party.us < US && isOrganisation(party.name));
  const [ours, theirs] = [partsOf(us), partsOf(others)];
  const say = (sign: string, weight: number) => [evidenceAt(sign, us[0]?.mentions[0]?.at, us[0]?.name ?? "", weight)];
  const part = kind.of.we_are.find((role) => ours.has(role));
  // 定作方 buys, but from a 承揽方: that is neither a sale nor a purchase.
  const known = new Set(kinds.filter(({ rule }) => rule === kind.rule).flatMap(({ of }) => of.we_are));
  const isOfAnother =
    theirs.size > 0 && known.size > kind.of.we_are.length && ![...theirs].some((role) => known.has(role));
  const dealt = kinds.filter(({ of }) => of.we_are.length > 0).flatMap(({ of }) => of.signs.titles);
  const isDeal = signs.some(({ term }) => dealt.includes(term));
  const worth = isDeal || !us.some(({ byDeeds }) => byDeeds) ? WORTH.ourPart : WORTH.ourPartByDeeds;
  if (part !== undefined) return say(`我方为${part}`, isOfAnother ? 0 : worth);
  const taken = kind.of.we_are.find((role) => theirs.has(role));
  if (taken !== undefined) return say(`对方为${taken}`, WORTH.notOurPart);
  const [other] = ours;
  if (other === undefined) return amends || theirs.size > 0 ? [] : say("我方身份不明", WORTH.unknownPart);
  return say(`我方为${other}`, WORTH.notOurPart);
}

/** Whether a customer takes part: a mail's address says so, or what the paper tells of those who met. */
const isWithCustomer = (kind: Kind, paper: Paper, { company }: ClassificationRules): boolean =>
  (areMails(kind.of) && paper.mail?.domains.some((domain) => !company.mail_domains.includes(domain))) ||
  hasCustomer(paper, labelsOf(kind), company);

/** What a mail's head says that names no sender: `Elena Markovic <elena@adriapack.example>`, and when it was sent. */
function mailEvidence(kind: Kind, mail: MailHead | undefined): Evidence[] {
  if (mail === undefined || !areMails(kind.of)) return [];
  const { at, timed, whole } = mail;
  const said = ["邮件地址", ...(timed ? ["发送的时刻"] : []), ...(whole ? ["收发双方的地址"] : [])];
  return said.map((sign) => evidenceAt(sign, at, at.text, WORTH.field));
}

/** A paper's titles without a mail's subject, which stands above its head and says what the mail is about. */
function withoutSubject({ titles, mail }: Paper, kinds: readonly Kind[]): readonly Title[] {
  if (mail?.whole !== true) return titles;
  const { page, box } = mail.at;
  const own = kinds.filter(({ of }) => areMails(of)).map(({ of }) => of.signs.titles);
  return titles.filter(
    ({ at, plain }) => at.page !== page || at.box.top > box.top || matchTitle(plain, ...own) !== undefined,
  );
}

/** A letter is signed within its last lines. */
const LAST_ROWS = 6;

/** Whether our name stands alone where a letter is signed, and nobody else's. */
function isSignedByUs(rows: readonly Row[], company: ClassificationRules["company"]): boolean {
  const signers = rows
    .slice(-LAST_ROWS)
    .flatMap(({ runs }) => (runs.length === 1 ? runs : []))
    .map(({ plain }) => signer(plain))
    .filter((name) => isOrganisation(name));
  return signers.length > 0 && signers.every((name) => likeUs(name, company) >= US);
}

/** A letter from us, or to somebody else than us, tells nothing of what a customer thinks. */
function letterEvidence(kind: Kind, { rows }: Sheet, ours: boolean, { company }: ClassificationRules): Evidence[] {
  if (!kind.of.letters) return [];
  if (ours || isSignedByUs(rows, company)) return [evidenceAt("我方的信", undefined, "", WORTH.notOurPart)];
  const heads = rows.slice(0, HEAD_ROWS).flatMap(({ runs: [first] }) => first ?? []);
  const run = heads.find(({ plain }) => {
    const [name] = organisationsIn(addresseeIn(plain) ?? "");
    return name !== undefined && !isCalledUs(name, company);
  });
  return run === undefined ? [] : [evidenceAt("致他人的信", run, run.text, WORTH.notOurPart)];
}

/** What a letter says of itself, a clause of its own: `现向贵司正式投诉`. */
function saidEvidence(kind: Kind, { sheet, mail }: Paper, text: string, { company }: ClassificationRules): Evidence[] {
  const said = mail === undefined ? saidIn(sheet, kind.of.signs, company) : undefined;
  if (said === undefined) return [];
  const isElse = [...kind.of.signs.not, ...kind.rule.signs.not].some((word) => text.includes(bare(word)));
  return [evidenceAt(`信中言明：${said}`, undefined, said, isElse ? WORTH.saidElse : WORTH.said)];
}

/** Where a form says who gives it out. */
const ISSUER = /^(?:发出|发文|开单|签发|反馈|编制|发起)(?:单位|公司|方)$/;

/** What the other party's part, or who gives a form out, says against a kind: our complaint to a supplier is none of a customer's. */
function theirPartEvidence(kind: Kind, { parties, sheet }: Paper, { company }: ClassificationRules): Evidence[] {
  const { they_are_not: barred } = kind.of;
  if (barred.length === 0) return [];
  const theirs = parties.find((party) => party.us < US && barred.some((role) => party.roles.has(role)));
  const at = theirs?.mentions[0]?.at;
  if (theirs !== undefined) return [evidenceAt("对方的身份", at, theirs.name, WORTH.notOurPart)];
  const issued = sheet.runs.find(({ plain }) => {
    const [label = "", value = ""] = bare(plain).split(":");
    return ISSUER.test(label) && isCalledUs(value, company);
  });
  return issued === undefined ? [] : [evidenceAt("我方发出", issued, issued.text, WORTH.notOurPart)];
}

/** Whether we wrote a letter: our name stands at its head, and another's below it, before what it is about. */
function isOurs(subject: Title, { runs }: Sheet, { company }: ClassificationRules): boolean {
  const head = runs.slice(0, runs.indexOf(subject.at)).flatMap(({ text }) => organisationsIn(text));
  const [sender, ...others] = head.map((name) => isCalledUs(name, company));
  return sender === true && others.includes(false);
}

/** AF-12. What was learned says nothing for a kind against which a rule speaks: our part, a contrary title, a customer that is missing. */
function learnedEvidence(kind: Kind, { near }: Paper, rules: Evidence[]): Evidence[] {
  const against = rules.some(({ weight }) => weight <= WORTH.unknownPart);
  return against ? [] : exampleEvidence(near, { class: kind.rule.sign, type: kind.type });
}

function contextEvidence(kind: Kind, rules: ClassificationRules, { department, fileName }: Context): Evidence[] {
  const submits = department === undefined ? [] : (rules.departments[department]?.submits ?? []);
  const stem = fileName?.replace(/^.*\//, "").replace(/\.\w{1,5}$|[\d_\-.\s]+(?:\.\w{1,5})?$/g, "");
  const named = stem === undefined ? undefined : matchTitle(stem, kind.of.signs.titles);
  return [
    ...(submits.includes(kind.class) ? [evidenceAt("提交部门", undefined, department ?? "", WORTH.department)] : []),
    ...(named ? [evidenceAt(`文件名：${named.term}`, undefined, stem ?? "", WORTH.fileName * named.fit)] : []),
  ];
}

/**
 * What speaks against every class: the title of a paper that is known not to be filed, of a kind that is ruled out (minutes
 * without a customer), or of a kind that no class knows.
 */
function againstAll(
  titles: readonly Title[],
  signs: TitleSign[],
  terms: ReadonlySet<string>,
  unknownTitle: number,
): number {
  const other = Math.max(0, ...signs.filter(({ term }) => terms.has(term)).map(({ weight }) => weight));
  if (other > 0) return other * WORTH.title;
  const first = titles.find(namesAPaper);
  const unknown = first !== undefined && first.prominence > 0.6 && !signs.some(({ title }) => title === first);
  return unknown ? unknownTitle : 0;
}

/** A letter that says in its title and in its text what it is says so once. */
const strongest = (evidence: Evidence[]) => evidence.toSorted((a, b) => b.weight - a.weight).slice(0, 1);

const total = (evidence: Evidence[]) => evidence.reduce((sum, { weight }) => sum + weight, 0);

/**
 * The kinds that a paper may be, the likeliest first, each with every sign that speaks for or against it, and the probability
 * that it is of `none`. Signs are weighed and added up as log odds; what a paper must bring to belong to any class stands
 * against them. A kind for which neither a title nor labels speak is no candidate.
 */
export function findKinds(
  findings: Findings,
  rules: ClassificationRules,
  context: Context,
): { candidates: Candidate[]; none: number } {
  const kinds = kindsOf(rules);
  const paper: Paper = { ...findings, mail: mailHeadOf(findings.sheet) };
  const notFiled = new Set(rules.not_filed.titles);
  const titles = withoutSubject(paper, kinds).slice(0, 8);
  const signs = titleSigns(titles, titlesOf(kinds, rules));
  const letter = paper.mail === undefined ? letterSubject(paper.sheet) : undefined;
  const ours = letter !== undefined && isOurs(letter, paper.sheet, rules);
  const forms = paper.fields.filter((field) => field.how !== "joined" || standsApart(field));
  const text = sheetText(paper.sheet);
  const owners = ownersOf(kinds);

  const isNotFiled = signs.some(({ term }) => notFiled.has(term));
  const scored = kinds.flatMap((kind) => {
    const isWithoutAmount = kind.of.needs_amount && totalOn(paper.sheet, kind.rule.amount) === undefined;
    const ruledOut = isWithoutAmount || (kind.of.needs_customer && !isWithCustomer(kind, paper, rules));
    const named = letter && kind.of.letters ? [...signs, ...titleSigns([letter], [kind.of.signs.titles])] : signs;
    const labelled = fieldEvidence(kind, forms, owners);
    const amended = amendedEvidence(kind, signs, text);
    const said = saidEvidence(kind, paper, text, rules);
    const ruled = [
      ...partEvidence(kind, kinds, paper.parties, signs, amended.length > 0),
      ...theirPartEvidence(kind, paper, rules),
      ...contraryEvidence(kind, titles, text),
      ...(labelled.length === 0 || said.length > 0 ? letterEvidence(kind, paper.sheet, ours, rules) : []),
      ...(ruledOut ? [evidenceAt(isWithoutAmount ? "没有金额" : "没有客户参加", undefined, "", WORTH.ruledOut)] : []),
    ];
    const plain = [
      ...strongest([...titleEvidence(kind, named, notFiled), ...said]),
      ...labelled,
      ...mailEvidence(kind, paper.mail),
      ...(isNotFiled ? [] : learnedEvidence(kind, paper, ruled)),
    ];
    if (total(plain) < 1) return [];
    const evidence = [
      ...plain,
      ...amended,
      ...wordEvidence(kind, text),
      ...ruled,
      ...contextEvidence(kind, rules, context),
    ];
    return [{ kind, evidence, ruledOut, says: said.length > 0, odds: Math.exp(total(evidence)) }];
  });

  // A letter that says what it is may be called what it likes: `关于订购备件的函`.
  const unknown = scored.some(({ says }) => says) ? 0 : WORTH.unknownTitle;
  const barred = scored.filter(({ ruledOut }) => ruledOut).flatMap(({ kind }) => kind.of.signs.titles);
  const none = Math.exp(WORTH.nothing + againstAll(titles, signs, new Set([...notFiled, ...barred]), unknown));
  const all = scored.reduce((sum, { odds }) => sum + odds, none);
  const candidates = scored.map(({ kind, evidence, odds }) => ({
    class: kind.rule.sign,
    type: kind.type,
    confidence: Math.min(0.99, odds / all),
    evidence: evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  }));
  return { candidates: candidates.toSorted((a, b) => b.confidence - a.confidence), none: none / all };
}

/** How many kinds have each label; one that a whole class has counts once. */
const ownersOf = perObject((kinds: readonly Kind[]): ReadonlyMap<string, number> => {
  const owners = new Map<string, Set<string>>();
  for (const kind of kinds) {
    for (const label of kind.of.signs.fields.map(bare))
      owners.set(label, (owners.get(label) ?? new Set()).add(`${kind.class}/${kind.type}`));
    for (const label of kind.rule.signs.fields.map(bare))
      owners.set(label, (owners.get(label) ?? new Set()).add(kind.class));
  }
  return new Map(Array.from(owners, ([label, set]) => [label, set.size]));
});
