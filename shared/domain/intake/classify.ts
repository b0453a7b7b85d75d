import { businessDate } from "./business-date.ts";
import { isIdentityNumber } from "./credit-code.ts";
import { bare } from "./fold.ts";
import { findKinds } from "./kinds.ts";
import { findFields, findTitles, layOut, type Sheet, type Title } from "./layout.ts";
import { organisationsIn, sameName } from "./organisations.ts";
import type { Page } from "./page.ts";
import { customerOn, evidenceAt, findParties } from "./parties.ts";
import type { BusinessDate, Candidate, Evidence, Question, Reading } from "./reading.ts";
import type { ClassificationRules, ClassRule, TypeRule } from "./rules.ts";
import { findSignatures, isUnsigned, type Signatures } from "./signatures.ts";
import { matchTitle } from "./titles.ts";
import { totalOn } from "./total.ts";

/**
 * What came with the paper. `customer` and `date` are checked against what is read: they never override it. `received` is the
 * day it came in: a date after it is misread.
 */
export type Hints = {
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

const STATE_SECRET_MARKS = ["绝密", "机密", "秘密"];
const SUBJECT = ["主题", "邮件主题", "标题", "Subject", "事由", "沟通主题", "会议主题"];

/** What is understood of a paper whose pages were read; the same pages and rules always give the same reading. Never throws. */
export function classify(pages: readonly Page[], rules: ClassificationRules, hints: Hints = {}): Reading {
  const sheet = layOut(pages);
  const titles = findTitles(sheet);
  const parties = findParties(sheet, rules);
  const who = customerOn(sheet, parties, titles, rules);
  const { candidates, none } = findKinds(sheet, titles, parties, namesOn(sheet, who), rules, hints);
  const [best] = candidates;
  const rule = best && Object.values(rules.classes).find((one) => one.sign === best.class);
  const type = best && rule?.types[best.type];
  const signatures = findSignatures(sheet);

  const customer = withHint(who, hints.customer, sameName);
  const dated =
    rule && businessDate(sheet, rule.date, rule.must_show === undefined ? undefined : signatures, hints.received);
  const date = withHint(
    dated?.value === undefined ? undefined : { ...dated, value: dated.value },
    hints.date,
    agreeing,
  );
  const amount = rule && totalOn(sheet, rule.amount);
  const ownNumber = rule && ownNumberOn(sheet, rule);

  const questions = new Set<Question>();
  if (isUnreadable(pages)) questions.add("review.unreadable");
  if (isMarkedSecret(sheet, rules)) questions.add("review.marked-secret");
  if (rule === undefined || type === undefined || best === undefined || none > best.confidence)
    questions.add("review.no-class");
  else {
    if (best.confidence < SURE_CLASS) questions.add("review.unsure-class");
    if (type.ask === "always") questions.add("review.ask-always");
    if (isDraft(titles, sheet, rule, signatures)) questions.add("review.draft");
    if (dated?.question) questions.add(dated.question);
    if (customer === undefined && !type.anonymous) questions.add("review.no-customer");
    if (customer !== undefined && customer.confidence < SURE_CUSTOMER) questions.add("review.unsure-customer");
    if (customer?.differs || date?.differs) questions.add("review.hint-differs");
  }

  const sure = [best?.confidence ?? 0, dated?.confidence ?? 0, ...(customer ? [customer.confidence] : [])];
  return {
    title: titleOf(sheet, titles, best, type, rule),
    candidates,
    ...(date && { date: readOf(date) }),
    ...(customer && { customer: readOf(customer) }),
    ...(amount && { amount }),
    ...(ownNumber && { ownNumber }),
    level: levelOf(sheet, rule),
    confidence: Math.min(...sure),
    questions: [...questions],
  };
}

type Read = { value: string; confidence: number; evidence: Evidence[] };

const readOf = ({ value, confidence, evidence }: Read): Read => ({ value, confidence, evidence });

/** A hint that says the same makes surer; one that differs is a question; where nothing was read there is nothing to check. */
function withHint(
  read: Read | undefined,
  hint: string | undefined,
  same: (a: string, b: string) => boolean,
): (Read & { differs: boolean }) | undefined {
  if (read === undefined || hint === undefined) return read && { ...read, differs: false };
  if (!same(read.value, hint))
    return { ...read, evidence: [...read.evidence, evidenceAt("提交时注明", undefined, hint, -1)], differs: true };
  const evidence = [...read.evidence, evidenceAt("提交时注明", undefined, hint, 0.5)];
  return { ...read, confidence: 1 - (1 - read.confidence) / 2, evidence, differs: false };
}

/** Dates agree when one is the other to a coarser precision. */
const agreeing = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

const namesOn = (sheet: Sheet, who: { value: string } | undefined): string[] => [
  ...(who ? [who.value] : []),
  ...sheet.runs.flatMap((run) => organisationsIn(run.text)).filter((name) => who && sameName(name, who.value)),
];

/** Whether too little was read, or too unsurely, to understand anything. */
function isUnreadable(pages: readonly Page[]): boolean {
  const lines = pages.flatMap((page) => page.lines);
  const size = lines.reduce((sum, line) => sum + bare(line.text).length, 0);
  const sure = lines.reduce((sum, line) => sum + line.confidence * bare(line.text).length, 0);
  return size < 20 || sure / size < 0.6;
}

/** Whether a page bears a mark of secrecy at its top: alone, or after 密级, or with a star and a term. */
function isMarkedSecret(sheet: Sheet, rules: ClassificationRules): boolean {
  const marks = rules.secrets?.marks ?? STATE_SECRET_MARKS;
  const mark = new RegExp(`^(?:密级:?)?(?:${marks.join("|")})(?:[★☆*].*|\\d+年|长期)?$`);
  return sheet.runs.some((run) => {
    const page = sheet.pages.get(run.page);
    return page !== undefined && run.box.top < page.height * 0.2 && mark.test(bare(run.plain));
  });
}

/** AF-05. Whether the paper lacks legal force: a word such as 草稿 at its head or by itself, or nobody signed it. */
function isDraft(titles: Title[], sheet: Sheet, rule: ClassRule, signatures: Signatures | undefined): boolean {
  if (rule.must_show === undefined) return false;
  const words = rule.draft.map(bare);
  const inTitle = titles
    .slice(0, 4)
    .some((title) => title.prominence > 0.4 && words.some((word) => bare(title.plain).includes(word)));
  const alone = sheet.runs.some((run) => words.includes(bare(run.plain).replace(/[()[\]【】*]/g, "")));
  return inTitle || alone || isUnsigned(signatures);
}

/** The paper's own number: the first label of the class that heads something with a digit in it. */
function ownNumberOn(sheet: Sheet, rule: ClassRule): Read | undefined {
  const fields = findFields(sheet, rule.own_number);
  for (const label of rule.own_number) {
    for (const field of fields.filter((one) => one.label === label)) {
      const value = /^[\s:.#]*([A-Za-z0-9一-鿿〔〕[\]()（）_\-/.#—－]+)/.exec(field.value)?.[1];
      if (value === undefined || !/\d/.test(value)) continue;
      const sure = (field.how === "below" ? 0.7 : 0.95) * Math.sqrt(field.valueAt.confidence);
      return { value, confidence: sure, evidence: [evidenceAt(`栏目：${label}`, field.valueAt, value, sure)] };
    }
  }
  return undefined;
}

/** The level of confidentiality: the class's own, raised by what the regulation names (an identity number). */
function levelOf(sheet: Sheet, rule: ClassRule | undefined): string {
  if (rule === undefined) return "一般";
  const text = bare(sheet.runs.map((run) => run.plain).join("\n"));
  const identity = sheet.runs.some((run) => (bare(run.plain).match(/\d{17}[\dx]/g) ?? []).some(isIdentityNumber));
  const raised = Object.entries(rule.level.raise).find(
    ([word]) => text.includes(bare(word)) || (word === "身份证号" && identity),
  );
  return raised?.[1] ?? rule.level.default;
}

/** AF-14. The title as it may stand in a file name: the paper's own, an e-mail's subject, or the name of its kind. */
function titleOf(
  sheet: Sheet,
  titles: Title[],
  best: Candidate | undefined,
  type: TypeRule | undefined,
  rule: ClassRule | undefined,
): string {
  const terms = [...(type?.signs.titles ?? []), ...(rule?.signs.titles ?? [])];
  const own = titles.slice(0, 8).find((title) => matchTitle(title.plain, terms) !== undefined);
  const subject = findFields(sheet, SUBJECT).find((field) => bare(field.value).length >= 2)?.value;
  const large = titles.find((title) => title.prominence > 0.6 && organisationsIn(title.text)[0] !== title.text)?.text;
  return cleaned(own?.text ?? subject ?? large ?? best?.type ?? "") || (best?.type ?? "未题名");
}

/** Without what a file name cannot hold, spaces between characters, and `Re:`; at most 60 characters. */
const cleaned = (title: string): string =>
  Array.from(
    title
      .replace(/^(?:\s*(?:re|fw|fwd|回复|答复|转发)\s*[:：])+/i, "")
      .replace(/[\\/:*?"<>|\p{C}]/gu, "")
      .replace(/\s+/g, (gap, at: number) => (/[A-Za-z0-9]/.test(title.charAt(at - 1)) ? gap.charAt(0) : "")),
  )
    .slice(0, 60)
    .join("")
    .trim();
