import { businessDate } from "./business-date.ts";
import { customerOn } from "./customer.ts";
import { sameDate } from "./dates.ts";
import { evidenceAt } from "./evidence.ts";
import { type Example, nearest, rulesWith } from "./examples.ts";
import { type Field, findFields } from "./fields.ts";
import { bare } from "./fold.ts";
import { formOf } from "./form.ts";
import { findKinds } from "./kinds.ts";
import { layOut, type Sheet, sheetText, withoutQuoted } from "./layout.ts";
import { isWithoutForce } from "./legal-force.ts";
import { SUBJECT } from "./letter.ts";
import { ownNumberOn, titleOf } from "./naming.ts";
import { sameName } from "./organisations.ts";
import type { Page } from "./page.ts";
import { findParties } from "./parties.ts";
import { perObject } from "./per-object.ts";
import type { BusinessDate, Evidence, Question, Reading } from "./reading.ts";
import { isAmendment, referencesOn } from "./references.ts";
import type { ClassificationRules } from "./rules.ts";
import { isMarkedSecret, levelOf } from "./secrecy.ts";
import { findSignatures } from "./signatures.ts";
import { findTitles } from "./titles.ts";
import { totalOn } from "./total.ts";

/**
 * What came with the paper. `customer` and `date` are checked against what is read: they never override it. `received` is the
 * day it came in: a date after it is misread.
 */
export type Circumstances = {
  department?: string | undefined;
  channel?: string | undefined;
  customer?: string | undefined;
  date?: BusinessDate | undefined;
  fileName?: string | undefined;
  received?: BusinessDate | undefined;
};

/** Below this a class, or a customer, is a person's question. */
const SURE_CLASS = 0.8;
const SURE_CUSTOMER = 0.55;

/** Where a paper that amends another says of that one when it was signed: in its text, or as 合同签订日期. */
const OF_ANOTHER = /^文中|^栏目：.*(?:合同|原|主)/;

/**
 * What is understood of a paper whose pages were read, also by the examples of archivists (AF-12); the same pages, rules and
 * examples always give the same reading. Never throws.
 */
export function classify(
  pages: readonly Page[],
  regulation: ClassificationRules,
  circumstances: Circumstances = {},
  examples: readonly Example[] = [],
): Reading {
  const near = examples.length === 0 ? [] : nearest(formOf(pages), examples);
  const rules = rulesWith(near, regulation);
  const vocabulary = vocabularyOf(rules);
  const sheet = layOut(pages, vocabulary);
  const titles = findTitles(sheet);
  const fields = findFields(sheet, vocabulary);
  const parties = findParties(sheet, fields, rules);
  const who = customerOn(sheet, parties, titles, rules);
  const { candidates, none } = findKinds(
    { sheet, fields, titles, parties, customer: who?.value, near },
    rules,
    circumstances,
  );

  const [best] = candidates;
  const rule = Object.values(rules.classes).find((one) => one.sign === best?.class);
  const type = best && rule?.types[best.type];
  const signatures = rule?.must_show === undefined ? undefined : findSignatures(sheet);
  const answered = withoutQuoted(sheet);
  const own = new Set(answered.runs);
  const said = fields.filter(({ at }) => own.has(at));
  const dated = rule && businessDate(answered, said, rule.date, signatures, circumstances.received);
  const date = checked(
    dated?.value === undefined ? undefined : { ...dated, value: dated.value },
    circumstances.date,
    sameDate,
  );
  const customer = checked(who, circumstances.customer, (found, said) => sameName(found, said, who?.sure));
  const amount = rule && totalOn(sheet, rule.amount);
  const numbered = rule && ownNumberOn(fields, rule);
  const named = rule && referencesOn(sheet, titles, rule, { amount: amount?.value, ownNumber: numbered?.value });
  // What stands after 合同编号 in a supplement may be the number of the contract that it amends.
  const ownNumber = named?.some(({ number }) => number === numbered?.value) ? undefined : numbered;

  const questions = new Set<Question>();
  const ask = (when: boolean | undefined, question: Question) => when && questions.add(question);
  if (isBlank(pages)) questions.add("review.blank");
  else ask(isUnreadable(pages), "review.unreadable");
  ask(isMarkedSecret(sheet, rules), "review.marked-secret");
  if (best === undefined || type === undefined || rule === undefined || none > best.confidence) {
    questions.add("review.no-class");
  } else {
    ask(best.confidence < SURE_CLASS, "review.unsure-class");
    ask(type.ask === "always", "review.ask-always");
    ask(isWithoutForce(sheet, titles, rule, signatures), "review.draft");
    if (dated?.question) questions.add(dated.question);
    ask(isAmendment(titles, rule) && OF_ANOTHER.test(dated?.evidence[0]?.sign ?? ""), "review.unsure-date");
    ask(customer === undefined && (!type.anonymous || !isOfCustomers(sheet, fields)), "review.no-customer");
    ask(customer && customer.confidence < SURE_CUSTOMER, "review.unsure-customer");
    ask(customer?.differs || date?.differs, "review.hint-differs");
  }

  return {
    title: titleOf(fields, titles, rule, best && type && { name: best.type, rule: type }),
    candidates,
    ...(date && { date: read(date) }),
    ...(customer && { customer: read(customer) }),
    ...(amount && { amount }),
    ...(ownNumber && { ownNumber }),
    ...(named && named.length > 0 && { references: named }),
    ...(rule && { level: levelOf(sheet, rule) }),
    confidence: Math.min(best?.confidence ?? 0, dated?.confidence ?? 0, customer?.confidence ?? 1),
    questions: [...questions],
  };
}

/** Every label that the regulation knows: what is a label is then no other label's value. */
export const vocabularyOf = perObject((rules: ClassificationRules): ReadonlySet<string> => {
  const classes = Object.values(rules.classes);
  const signs = classes.flatMap((rule) => [rule.signs, ...Object.values(rule.types).map((type) => type.signs)]);
  return new Set([
    ...Object.values(rules.parties).flat(),
    ...signs.flatMap(({ fields }) => fields),
    ...classes.flatMap(({ date, own_number }) => [...date.take, ...date.never, ...own_number]),
    ...SUBJECT,
  ]);
});

/**
 * Whether a paper that names no customer is yet a customer's: it speaks of customers, and asks for nobody's department, as one for
 * our own people does.
 */
const isOfCustomers = (sheet: Sheet, fields: readonly Field[]): boolean =>
  /客户|顾客|用户|业主|住户|贵[公单司方厂校院]|我们的(?:产品|服务)|产品质量|交货|供货|customer|client|您[^。;]{0,8}(?:购买|选择|选购|使用|订购)/i.test(
    sheetText(sheet),
  ) && !fields.some(({ at }) => OWN_PART.test(bare(at.plain)));
const OWN_PART = /^(?:所在|所属|参训|提出|建议|填写|申报)?(?:部门|车间|班组)(?:[:/]|$)|^工号/;

type Read = { value: string; confidence: number; evidence: Evidence[] };

const read = ({ value, confidence, evidence }: Read): Read => ({ value, confidence, evidence });

/** A hint that says the same makes surer, one that differs is a question; where nothing was read it answers nothing. */
function checked(
  found: Read | undefined,
  hint: string | undefined,
  same: (a: string, b: string) => boolean,
): (Read & { differs: boolean }) | undefined {
  if (found === undefined || hint === undefined) return found && { ...found, differs: false };
  const agrees = same(found.value, hint);
  return {
    value: found.value,
    confidence: agrees ? 1 - (1 - found.confidence) / 2 : found.confidence,
    evidence: [...found.evidence, evidenceAt("提交时注明", undefined, hint, agrees ? 0.5 : -1)],
    differs: !agrees,
  };
}

/** A speck or two may look like a character. */
const SPECKS = 3;

/** Whether nothing is written on any page. */
const isBlank = (pages: readonly Page[]): boolean =>
  pages.reduce((sum, { lines }) => sum + bare(lines.map(({ text }) => text).join("")).length, 0) <= SPECKS;

/** Whether too little was read, or too unsurely, to understand anything. */
function isUnreadable(pages: readonly Page[]): boolean {
  const lines = pages.flatMap((page) => page.lines);
  const size = lines.reduce((sum, line) => sum + bare(line.text).length, 0);
  const sure = lines.reduce((sum, line) => sum + line.confidence * bare(line.text).length, 0);
  return size < 20 || sure < 0.4 * size;
}
