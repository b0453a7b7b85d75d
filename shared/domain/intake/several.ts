import { headsAnnex } from "./annex.ts";
import { vocabularyOf } from "./classify.ts";
import { findFields } from "./fields.ts";
import { bare } from "./fold.ts";
import { layOut, type Sheet } from "./layout.ts";
import { ownNumberOn } from "./naming.ts";
import type { Page } from "./page.ts";
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

/** A page that goes on from the one before says so above its title. */
const CONTINUED = /^\(?(?:续[表页上前]|接上页)/;
const MENTION = 60;

/** A page that is not its paper's first says so at its edge: `第2页 共3页`, `Page 2 of 3`, `2/3`. */
const PAGE_NUMBER =
  /(?:^|[^见至到])(?:第(\d{1,3})页(?:[,/]?(?:总|共)\d{1,3}页)?|page(\d{1,3})(?:(?:of|\/)\d{1,3})?)$|^-?(\d{1,3})\/\d{1,3}-?$/;
const EDGE = 0.12;
/** So does one that begins with a clause that is not the first. */
const LATER_CLAUSE = /^第(?![一1]条)[一二三四五六七八九十\d]{1,4}条/;

/** What a page says by its title that it is, and which number its paper bears. */
interface Head {
  of: string;
  title: Title;
  number: string | undefined;
}

/**
 * The pages in the middle of a paper on which another one seems to begin: their titles are of another kind than any before, or of the
 * same once more, though nothing says that the paper goes on. It is no more than a suggestion, for what looks like a paper of its own
 * may well belong to the one before.
 */
export function startsOfOthers(pages: readonly Page[], rules: ClassificationRules): number[] {
  const terms = termsOf(rules);
  const sheets = pages.filter(({ lines }) => lines.length > 0).map((page) => ({ page, sheet: layOut([page]) }));
  const [first, ...others] = sheets;
  const head = first && headOf(first.sheet, first.page, terms, rules);
  if (!head) return [];
  const heads = [head];
  let before = textOf(first.sheet);
  return others.flatMap(({ page, sheet }) => {
    const own = headOf(sheet, page, terms, rules);
    const isStart = own !== undefined && !isAnnex(sheet, own.title, before) && !isOfOneOf(heads, own, sheet, page);
    before += textOf(sheet);
    if (isStart) heads.push(own);
    return isStart ? [page.number] : [];
  });
}

/**
 * Whether a page with the title of a paper before it is a page of that: an invoice of several pages repeats its title and number, a
 * contract's says which page it is. Another number than any before is another paper's, whatever else the page says.
 */
function isOfOneOf(heads: readonly Head[], own: Head, sheet: Sheet, page: Page): boolean {
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

function headOf(sheet: Sheet, page: Page, terms: Terms, rules: ClassificationRules): Head | undefined {
  const found = kindAt(sheet, page, terms);
  return found && { of: found.of, title: found.title, number: found.rule && numberOn(page, found.rule, rules) };
}

/** A page's own number, as it is compared. */
function numberOn(page: Page, rule: ClassRule, rules: ClassificationRules): string | undefined {
  const vocabulary = vocabularyOf(rules);
  const found = ownNumberOn(findFields(layOut([page], vocabulary), vocabulary), rule);
  return found && bare(found.value);
}

/** AF-12. Asks before a paper that may be several is filed as one. */
export function askIfSeveral(reading: Reading, pages: readonly Page[], rules: ClassificationRules): Reading {
  const starts = startsOfOthers(pages, rules);
  if (starts.length === 0) return reading;
  return { ...reading, starts, questions: ["review.may-be-several", ...reading.questions] };
}

/** What a title is the title of: a kind of paper, with its class's rule, or one that is not filed. */
interface Kind {
  of: string;
  rule?: ClassRule;
}
type Terms = ReadonlyMap<string, Kind>;

/** Every title that the regulation knows. */
function termsOf(rules: ClassificationRules): Terms {
  const terms = new Map<string, Kind>(rules.not_filed.titles.map((term) => [term, { of: term }]));
  for (const [name, rule] of Object.entries(rules.classes))
    for (const [type, { signs }] of Object.entries(rule.types))
      for (const term of signs.titles) terms.set(term, { of: `${name}/${type}`, rule });
  return terms;
}

function kindAt(sheet: Sheet, page: Page, terms: Terms): (Kind & { title: Title }) | undefined {
  const known = [...terms.keys()];
  for (const title of findTitles(sheet)) {
    if (title.prominence < PROMINENT || title.at.box.top > HEAD * page.height) continue;
    const match = matchTitle(title.plain, known);
    const kind = match && match.fit >= EXACT ? terms.get(match.term) : undefined;
    if (kind) return { ...kind, title };
  }
  return undefined;
}

/** Whether a page is an annex, or goes on: it says so above its title, or the pages before name it as one of theirs. */
function isAnnex(sheet: Sheet, title: Title, before: string): boolean {
  const above = sheet.runs.filter(({ box }) => box.top <= title.at.box.bottom);
  if (above.some(({ plain }) => headsAnnex(plain) || CONTINUED.test(bare(plain)))) return true;
  const name = bare(title.plain);
  for (let at = before.indexOf("附件"); at >= 0; at = before.indexOf("附件", at + 2))
    if (before.slice(at, at + MENTION).includes(name)) return true;
  return false;
}

const textOf = (sheet: Sheet) => bare(sheet.runs.map(({ plain }) => plain).join(""));
