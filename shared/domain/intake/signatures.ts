import { headsAnnex } from "./annex.ts";
import { dateAfterLabel, type FoundDate, findBlankDates, findDates } from "./dates.ts";
import { bare } from "./fold.ts";
import { below, type Row, type Run, rightOf, type Sheet, upTo } from "./layout.ts";
import type { BusinessDate } from "./reading.ts";

/** The end of a contract where the parties sign: who signed, when, and how many places for a date were left blank. */
export type Signatures = {
  dates: { value: BusinessDate; at: Run }[];
  blankDates: number;
  /** Places where a date is written that could not be read (`2024年1日4日`). */
  unreadDates: number;
  /** The places for a person's signature, and how many of them hold something. */
  places: number;
  filled: number;
  sealed: boolean;
};

const person = /(?:签字|签名|签署|代表人?|代理人|授权人|经办人|signature|signed|authorized|by)(?:\([^)]*\))?[:_\s]*/i;
const marker =
  /^[^,。;!?]{0,16}(?:[(（]章[)）]|签字|签章|盖章|签名|公章|代表|代理人|授权人|签署|signature|signed|authorized|seal)/i;
const side =
  /^(?:甲|乙|丙|买|卖|供|需|委托|受托|出卖|买受|定作|承揽|出租|承租|party\s?[ab])(?:方|人)?\s?(?:\([^)]*\))?\s?:/i;
const dateLabel = /(?:日期|时间|date)\s?:?[\s_]*$/i;
/** What is left of a date by hand that was misread: a label with figures behind it, or figures and a 年, 月 or 日 by themselves. */
const partOfDate =
  /(?:日期|时间|date)\s?:?\s?[^\s]*\d|^\s*[12]\d{3}\s?[年.\-/][\d年月日.\-/\s]*$|^\s*\d{1,2}\s?月\s?\d{0,2}\s?日?\s*$/i;
const ofSomethingElse = /至|自|起|期限|有效期|交货|送货|发货|到货|验收|付款|开工|竣工|到期|截止|生效/;
/** What may stand before the colon of a signature's date: `日期`, `甲方签署日期`, `Date`. Another label's date is another date. */
const ofSignature = /^[^:]*(?:签|署|订立|盖章|signed|(?:^|方|人|[\s)])(?:日期|时间|date)\s?)[^:]*$/i;
const REMARK = /^备注/;
const seal = /(?:合同|业务|公司|协议)?专用章|^公章$/;

const text = (row: Row) => row.runs.map((run) => run.plain).join(" ");
const signs = (row: Row) => row.runs.some((run) => marker.test(run.plain.trim()) || side.test(run.plain.trim()));

/** Whether a row is running text; `Title: Director, Projects` is none. */
const isClause = (row: Row) => /[。;]|,.{30}/.test(text(row));

/** The rows of the last block of signatures, below the clauses; none where the only such block heads the paper. */
function block(sheet: Sheet): Row[] {
  const marked = sheet.rows.flatMap((row, at) => (signs(row) ? [at] : []));
  const last = marked.at(-1);
  if (last === undefined) return [];
  let first = last;
  const clauses = (from: number, to: number) => sheet.rows.slice(from, to).some(isClause);
  for (const at of marked.toReversed()) if (first - at <= 4 && !clauses(at + 1, first)) first = at;
  if (sheet.rows.length > 16 && last < sheet.rows.length * 0.4) return [];
  const after = sheet.rows.slice(last + 1, last + 5);
  const end = after.findIndex((row) => headsAnnex(text(row)) || REMARK.test(text(row).trim()) || isClause(row));
  return [...sheet.rows.slice(first, last + 1), ...(end === -1 ? after : after.slice(0, end))];
}

/** Whether a date that was read in part may be this one: all its figures, its year at least, are in it in their order. */
function isPartOf(text: string, date: BusinessDate): boolean {
  const figures = text.replace(/^[^\d]*/, "").replaceAll(/\D/g, "");
  let at = 0;
  for (const figure of date.replaceAll("-", "")) if (figures.charAt(at) === figure) at++;
  return figures.length > 4 && figures.startsWith(date.slice(0, 4)) && at === figures.length;
}

/** Whether what stands before a date leaves it a signature's: nothing, or such a label. */
function isOfSignature(before: string): boolean {
  const label = /^(.*):\s*$/.exec(before)?.[1];
  return !ofSomethingElse.test(before) && (label === undefined || ofSignature.test(label));
}

/** Whether a seal is stamped on or beside the places for signatures; a red mark in the letterhead signs nothing. */
function isStamped(sheet: Sheet, rows: readonly Row[]): boolean {
  return rows.some(({ page, runs }) => {
    const seals = sheet.pages.get(page)?.seals ?? [];
    return runs.some(({ place }) => {
      const reach = 3 * (place.bottom - place.top);
      return seals.some((seal) => seal.top < place.bottom + reach && seal.bottom > place.top - reach);
    });
  });
}

/** The dates in a text, also one behind its label that is only a date there: `日期：2023.1228`. */
function datesIn(text: string): FoundDate[] {
  const found = findDates(text);
  const label = /^[^:：]*(?:日期|时间|date)\s?[:：]/i.exec(text)?.[0];
  const only = found.length > 0 || label === undefined ? undefined : dateAfterLabel(text.slice(label.length));
  return only && label ? [{ ...only, start: only.start + label.length, end: only.end + label.length }] : found;
}

const empty = (value: string) => /^[\s_:.\-/]*(?:\([^)]*\))?[\s_]*$/.test(value);

/** Whether a place for a signature holds a name: in the same run, or in the run beside or below it. */
function isFilled(sheet: Sheet, run: Run): boolean {
  const found = Array.from(run.plain.matchAll(new RegExp(person, "gi"))).at(-1);
  const rest = found === undefined ? "" : run.plain.slice(found.index + found[0].length);
  if (!empty(rest)) return true;
  const holds = (other: Run | undefined) =>
    other !== undefined &&
    !marker.test(other.plain) &&
    !/[:]/.test(other.plain) &&
    !empty(other.plain) &&
    findDates(other.plain).length === 0 &&
    findBlankDates(other.plain).length === 0;
  return holds(rightOf(sheet, run)) || holds(below(sheet, run));
}

/** A contract without its annexes: what is signed there is another paper, on another day. */
function withoutAnnexes(sheet: Sheet): Sheet {
  const annex = sheet.rows.findIndex(
    (row, at) => at > 0 && row.page !== sheet.rows[at - 1]?.page && headsAnnex(text(row)),
  );
  return annex === -1 ? sheet : upTo(sheet, annex);
}

/** Reads the block of signatures; undefined where the paper has none. */
export function findSignatures(whole: Sheet): Signatures | undefined {
  const sheet = withoutAnnexes(whole);
  const rows = block(sheet);
  const runs = rows.flatMap((row) => row.runs).filter((run) => !/[,。;]/.test(run.plain));
  if (runs.length === 0) return undefined;
  const dates = runs.flatMap((run) =>
    datesIn(run.text)
      .filter((date) => isOfSignature(run.plain.slice(0, date.start)))
      .map((date) => ({ value: date.value, at: run })),
  );
  const unanswered = runs.filter((run) => {
    if (!dateLabel.test(run.plain)) return false;
    const [right, under] = [rightOf(sheet, run), below(sheet, run)];
    return ![right, under].some(
      (other) =>
        other !== undefined &&
        !/(?:日期|时间|date)\s?:/i.test(other.plain) &&
        findDates(other.text).length + findBlankDates(other.text).length > 0,
    );
  });
  const unread = runs.filter(
    (run) =>
      partOfDate.test(run.plain) &&
      datesIn(run.text).length + findBlankDates(run.text).length === 0 &&
      !dates.some(({ value }) => isPartOf(run.plain, value)),
  );
  const places = runs.filter((run) => person.test(run.plain) && marker.test(run.plain.trim()));
  return {
    dates,
    blankDates: unanswered.length + runs.reduce((sum, run) => sum + findBlankDates(run.text).length, 0),
    unreadDates: unread.length,
    places: places.length,
    filled: places.filter((run) => isFilled(sheet, run)).length,
    sealed:
      isStamped(sheet, rows) || sheet.runs.some((run) => seal.test(bare(run.plain)) && bare(run.plain).length <= 24),
  };
}

/** AF-05. Whether the places for signatures are all empty: nobody signed, nobody dated it. */
export function isUnsigned(signatures: Signatures | undefined): boolean {
  if (signatures === undefined || signatures.sealed || signatures.dates.length > 0 || signatures.filled > 0)
    return false;
  return signatures.places >= 2 || signatures.blankDates > 0;
}
