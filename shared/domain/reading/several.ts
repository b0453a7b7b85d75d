import { headsAnnex } from "./annex.ts";
import { classify, vocabularyOf } from "./classify.ts";
import { findFields } from "./fields.ts";
import { bare } from "./fold.ts";
import { height, layOut, lineHeight, middle, type Run, type Sheet, sheetText } from "./layout.ts";
import { areMails, mailHeadOf } from "./mail-head.ts";
import { ownNumberOn } from "./naming.ts";
import type { Page } from "./page.ts";
import { perObject } from "./per-object.ts";
import type { Reading } from "./reading.ts";
import type { ClassificationRules, ClassRule } from "./rules.ts";
import { findTitles, matchTitle, type Title } from "./titles.ts";

/**
 * A page begins another paper only by a title that is large, in the middle and at its head, and says what it is to the letter, perhaps
 * in brackets: 电子发票（增值税专用发票）.
 */
const PROMINENT = 0.75;
const HEAD = 0.25;
const EXACT = 0.85;
/** A contract's title need not be so large: a paper of another class that both parties sign is hardly a page of the one before. */
const TO_BE_SIGNED = 0.6;

/** A title that is less prominent begins another paper too where the page by itself is surely one of its kind. */
const LEAST = 0.5;
const SURE = 0.8;

/** A page that goes on from the one before says so above its title. */
const CONTINUED = /^\(?(?:续[表页上前]|接上页)/;
const MENTION = 60;

/** A page that is not its paper's first says so at its edge: `第2页 共3页`, `Page 2 of 3`, `2/3`. */
const PAGE_NUMBER =
  /(?:^|[^见至到])(?:第(\d{1,3})页(?:[,/]?(?:总|共)\d{1,3}页)?|page(\d{1,3})(?:(?:of|\/)\d{1,3})?)$|^-?(\d{1,3})\/\d{1,3}-?$/;
const EDGE = 0.12;
/** So does one that begins with a clause that is not the first. */
const LATER_CLAUSE = /^第(?![一1]条)[一二三四五六七八九十\d]{1,4}条/;

/** What a paper is, and which number it bears. */
interface Known extends Kind {
  number: string | undefined;
}

/** What a page says by its title that it is. */
interface Head extends Known {
  title: Title;
}

/**
 * The pages in the middle of a paper on which another one seems to begin: their titles are of another kind than any before, or of the
 * same once more, though nothing says that the paper goes on. It is no more than a suggestion, for what looks like a paper of its own
 * may well belong to the one before. `known` is what the paper is understood to be, should its first page not say so by its title.
 */
export function startsOfOthers(pages: readonly Page[], rules: ClassificationRules, known?: Known): number[] {
  const written = pages.filter(({ lines }) => lines.length > 0);
  if (written.length < 2) return [];
  const terms = termsOf(rules);
  const [first, ...others] = written.map((page) => ({ page, sheet: layOut([page]) }));
  if (first === undefined) return [];
  const head = headOf(first.sheet, first.page, terms, rules);
  const begun = head ?? known;
  const heads: Known[] = begun ? [begun] : [];
  const before = { pages: [first.page], text: sheetText(first.sheet) };
  return others.flatMap(({ page, sheet }) => {
    const own = headOf(sheet, page, terms, rules, heads);
    const isStart =
      own === undefined ? isMailBehind(heads, sheet) : beginsAnother(own, heads, sheet, page, before, rules);
    before.pages.push(page);
    before.text += sheetText(sheet);
    if (isStart && own) heads.push(own);
    return isStart ? [page.number] : [];
  });
}

/** Whether a page is a printed mail behind papers that are none: a mail has no title. */
function isMailBehind(heads: readonly Known[], sheet: Sheet): boolean {
  const isOfMails = ({ of, rule }: Known) => {
    const type = rule?.types[of.slice(of.indexOf("/") + 1)];
    return type !== undefined && areMails(type);
  };
  return heads.length > 0 && !heads.some(isOfMails) && mailHeadOf(sheet)?.whole === true;
}

function beginsAnother(
  own: Head,
  heads: readonly Known[],
  sheet: Sheet,
  page: Page,
  before: { pages: readonly Page[]; text: string },
  rules: ClassificationRules,
): boolean {
  if (heads.length === 0) return isNumberedOtherwise(own, before.pages, rules);
  return !isAnnex(sheet, own, heads, before.text) && !isOfOneOf(heads, own, sheet, page);
}

/** Whether a page before, though it has no title, bears another number under a label that only such a paper has. */
function isNumberedOtherwise({ rule, number }: Head, before: readonly Page[], rules: ClassificationRules): boolean {
  if (rule === undefined || number === undefined) return false;
  const labels = {
    ...rule,
    own_number: rule.own_number.filter((label) => bare(label).length > 2 && !/^no\.?$/i.test(label)),
  };
  const numbers = before.flatMap((page) => numberOn(page, labels, rules) ?? []);
  return numbers.length > 0 && !numbers.includes(number);
}

/**
 * Whether a page with the title of a paper before it is a page of that: an invoice of several pages repeats its title and number, a
 * contract's says which page it is. Another number than any before is another paper's, whatever else the page says.
 */
function isOfOneOf(heads: readonly Known[], own: Head, sheet: Sheet, page: Page): boolean {
  const alike = heads.filter(({ of }) => of === own.of);
  if (alike.length === 0) return false;
  const numbers = alike.flatMap(({ number }) => number ?? []);
  if (own.number !== undefined && numbers.length > 0) return numbers.includes(own.number);
  return goesOn(sheet, own.title, page);
}

/** Whether a page says that it is not the first of its paper. */
function goesOn(sheet: Sheet, title: Title, { height }: Page): boolean {
  const isLater = sheet.runs.some(({ plain, box }) => {
    if (box.bottom > EDGE * height && box.top < (1 - EDGE) * height) return false;
    const [, ...found] = PAGE_NUMBER.exec(bare(plain)) ?? [];
    return Number(found.find(Boolean) ?? 1) > 1;
  });
  const next = sheet.runs.find(({ box }) => box.top >= title.at.box.bottom);
  return isLater || (next !== undefined && LATER_CLAUSE.test(bare(next.plain)));
}

function headOf(
  sheet: Sheet,
  page: Page,
  terms: Terms,
  rules: ClassificationRules,
  heads: readonly Known[] = [],
): Head | undefined {
  for (const kind of kindsAt(sheet, page, terms)) {
    const { rule } = kind;
    const isOther = heads.length > 0 && rule?.must_show !== undefined && heads.every((head) => head.rule !== rule);
    if (kind.title.prominence < (isOther ? TO_BE_SIGNED : PROMINENT) && !isByItself(page, kind, rules)) continue;
    return { ...kind, number: rule && numberOn(page, rule, rules) };
  }
  return undefined;
}

/** Whether a page that stood alone would surely be of this kind. */
function isByItself(page: Page, { of }: Kind, rules: ClassificationRules): boolean {
  const { candidates, ownNumber } = classify([page], rules);
  const alone = understoodAs({ candidates, ownNumber }, rules);
  return alone?.of === of && (candidates[0]?.confidence ?? 0) >= SURE;
}

/** A page's own number, as it is compared. */
function numberOn(page: Page, rule: ClassRule, rules: ClassificationRules): string | undefined {
  const vocabulary = vocabularyOf(rules);
  const found = ownNumberOn(findFields(layOut([page], vocabulary), vocabulary), rule);
  return found && bare(found.value);
}

/** What a paper was understood to be. */
function understoodAs(
  { candidates: [best], ownNumber }: Pick<Reading, "candidates" | "ownNumber">,
  rules: ClassificationRules,
): Known | undefined {
  const [name, rule] = Object.entries(rules.classes).find(([, { sign }]) => sign === best?.class) ?? [];
  if (best === undefined || name === undefined || rule === undefined) return undefined;
  return { of: `${name}/${best.type}`, rule, number: ownNumber && bare(ownNumber.value) };
}

/** AF-12. Asks before a paper that may be several is filed as one. */
export function askIfSeveral(reading: Reading, pages: readonly Page[], rules: ClassificationRules): Reading {
  const starts = startsOfOthers(pages, rules, understoodAs(reading, rules));
  if (starts.length > 0) return { ...reading, starts, questions: ["review.may-be-several", ...reading.questions] };
  // A page is not divided, so there is none at which the other begins.
  if (!pages.some((page) => holdsSeveral(page, rules))) return reading;
  return { ...reading, questions: ["review.may-be-several", ...reading.questions] };
}

/** A title within a page is so much higher than its lines. */
const LARGER = 1.25;
/** How many labels of its kind stand under a title that heads a paper, and not a list or a note. */
const LABELS = 2;

/** Whether two papers lie on one page: two titles of two classes, or of one with two numbers, each over labels of its own. */
function holdsSeveral(page: Page, rules: ClassificationRules): boolean {
  if (page.lines.length === 0) return false;
  const { kinds, all } = termsOf(rules);
  const sheet = layOut([page]);
  const titled = sheet.rows.flatMap(({ runs }) => {
    const [run] = runs;
    if (run === undefined || runs.length > 1 || !isLarge(sheet, run, page)) return [];
    const match = matchTitle(run.plain, all);
    const rule = match && match.fit >= EXACT ? kinds.get(match.term)?.rule : undefined;
    return rule === undefined ? [] : [{ run, rule }];
  });
  if (titled.length < 2) return false;
  const vocabulary = vocabularyOf(rules);
  const parts = titled.flatMap(({ run, rule }, at) => {
    const end = titled[at + 1]?.run.box.top ?? page.height;
    const lines = page.lines.filter(({ box }) => box.top > run.place.top && box.top < end - height(run.box) / 2);
    const part = { ...page, lines };
    const fields = findFields(layOut([part], vocabulary), vocabulary);
    const before = sheet.runs.filter(
      ({ box }) => box.top < run.box.top && box.bottom > run.box.top - 2 * height(run.box),
    );
    const isOwn =
      fields.length >= LABELS && !before.some(({ plain }) => headsAnnex(plain) || CONTINUED.test(bare(plain)));
    return isOwn ? [{ rule, number: numberOn(part, rule, rules) }] : [];
  });
  return parts.some(({ rule, number }, at) =>
    parts
      .slice(at + 1)
      .some(
        (other) =>
          other.rule !== rule || (number !== undefined && other.number !== undefined && other.number !== number),
      ),
  );
}

/** Whether a run stands large in the middle of its page. */
const isLarge = (sheet: Sheet, run: Run, { width }: Page): boolean =>
  height(run.box) > LARGER * lineHeight(sheet, run) && Math.abs(middle(run.box) - width / 2) < width * 0.15;

/** What a title is the title of: a kind of paper, with its class's rule, or one that is not filed. */
interface Kind {
  of: string;
  rule?: ClassRule;
}
type Terms = { kinds: ReadonlyMap<string, Kind>; all: readonly string[] };

/** The titles of every kind, and of what is not filed; those that a whole class has tell no kinds apart. */
const termsOf = perObject((rules: ClassificationRules): Terms => {
  const terms = new Map<string, Kind>(rules.not_filed.titles.map((term) => [term, { of: term }]));
  for (const [name, rule] of Object.entries(rules.classes))
    for (const [type, { signs }] of Object.entries(rule.types))
      for (const term of signs.titles) terms.set(term, { of: `${name}/${type}`, rule });
  return { kinds: terms, all: [...terms.keys()] };
});

/** The kinds of paper that the titles at a page's head name, the likeliest first. */
function kindsAt(sheet: Sheet, page: Page, terms: Terms): (Kind & { title: Title })[] {
  return findTitles(sheet).flatMap((title) => {
    if (title.prominence < LEAST || title.at.box.top > HEAD * page.height) return [];
    const match = matchTitle(title.plain, terms.all);
    const kind = match && match.fit >= EXACT ? terms.kinds.get(match.term) : undefined;
    return kind === undefined ? [] : [{ ...kind, title }];
  });
}

/**
 * Whether a page is an annex: it says so above its title, or the pages before name it as one of theirs. A contract that an order or an
 * invoice names is none: it is signed by itself.
 */
function isAnnex(sheet: Sheet, { title, rule }: Head, heads: readonly Known[], before: string): boolean {
  const above = sheet.runs.filter(({ box }) => box.top <= title.at.box.bottom);
  if (above.some(({ plain }) => headsAnnex(plain) || CONTINUED.test(bare(plain)))) return true;
  if (rule?.must_show !== undefined && heads.every((head) => head.rule !== rule)) return false;
  const name = bare(title.plain);
  for (let at = before.indexOf("附件"); at >= 0; at = before.indexOf("附件", at + 2))
    if (before.slice(at, at + MENTION).includes(name)) return true;
  return false;
}
