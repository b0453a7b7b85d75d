import { bare } from "./fold.ts";
import { layOut, type Sheet } from "./layout.ts";
import type { Page } from "./page.ts";
import type { Reading } from "./reading.ts";
import type { ClassificationRules } from "./rules.ts";
import { findTitles, matchTitle, type Title } from "./titles.ts";

/**
 * A page begins another paper only by a title that is large, in the middle and at its head, and says what it is to the letter, perhaps
 * in brackets: 电子发票（增值税专用发票）.
 */
const PROMINENT = 0.75;
const HEAD = 0.25;
const EXACT = 0.85;

/** Before the title of an annex stands that it is one; a page that goes on from the one before says so, too. */
const ANNEX = /^(?:附[件表图录]|附[:：一二三四五六七八九十\d(]|续[表页上前]|接上页|annex|appendix|attachment|schedule)/;
const MENTION = 60;

/**
 * The pages in the middle of a paper on which another one seems to begin: their titles are of another kind than the first page's. It is
 * no more than a suggestion, for what looks like a paper of its own may well belong to the one before.
 */
export function startsOfOthers(pages: readonly Page[], rules: ClassificationRules): number[] {
  const terms = termsOf(rules);
  const sheets = pages.filter(({ lines }) => lines.length > 0).map((page) => ({ page, sheet: layOut([page]) }));
  const [first, ...others] = sheets;
  const kind = first && kindAt(first.sheet, first.page, terms);
  if (!kind) return [];
  let before = textOf(first.sheet);
  return others.flatMap(({ page, sheet }) => {
    const own = kindAt(sheet, page, terms);
    const isOther = own !== undefined && own.of !== kind.of && !isAnnex(sheet, own.title, before);
    before += textOf(sheet);
    return isOther ? [page.number] : [];
  });
}

/** AF-12. Asks before a paper that may be several is filed as one. */
export function askIfSeveral(reading: Reading, pages: readonly Page[], rules: ClassificationRules): Reading {
  const starts = startsOfOthers(pages, rules);
  if (starts.length === 0) return reading;
  return { ...reading, starts, questions: ["review.may-be-several", ...reading.questions] };
}

/** For every title that the regulation knows, what it is the title of: a kind of paper, or one that is not filed. */
function termsOf(rules: ClassificationRules): Map<string, string> {
  const terms = new Map(rules.not_filed.titles.map((term) => [term, term]));
  for (const [name, { types }] of Object.entries(rules.classes))
    for (const [type, { signs }] of Object.entries(types))
      for (const term of signs.titles) terms.set(term, `${name}/${type}`);
  return terms;
}

function kindAt(
  sheet: Sheet,
  page: Page,
  terms: ReadonlyMap<string, string>,
): { of: string; title: Title } | undefined {
  const known = [...terms.keys()];
  for (const title of findTitles(sheet)) {
    if (title.prominence < PROMINENT || title.at.box.top > HEAD * page.height) continue;
    const match = matchTitle(title.plain, known);
    const of = match && match.fit >= EXACT ? terms.get(match.term) : undefined;
    if (of !== undefined) return { of, title };
  }
  return undefined;
}

/** Whether a page is an annex: it says so above its title, or the pages before name it as one of theirs. */
function isAnnex(sheet: Sheet, title: Title, before: string): boolean {
  const above = sheet.runs.filter(({ box }) => box.top <= title.at.box.bottom);
  if (above.some(({ plain }) => ANNEX.test(bare(plain)))) return true;
  const name = bare(title.plain);
  for (let at = before.indexOf("附件"); at >= 0; at = before.indexOf("附件", at + 2))
    if (before.slice(at, at + MENTION).includes(name)) return true;
  return false;
}

const textOf = (sheet: Sheet) => bare(sheet.runs.map(({ plain }) => plain).join(""));
