import { headsAnnex } from "./annex.ts";
import { dateAfterLabel, type FoundDate, findBlankDates, findDates, onlyPlace } from "./dates.ts";
import { bare, fold } from "./fold.ts";
import { below, height, middle, type Row, type Run, rightOf, rowText, type Sheet, upTo } from "./layout.ts";
import { isOrganisation } from "./organisations.ts";
import type { Seal } from "./page.ts";
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
  /** Each party dated its own place, on a day of its own: nobody prints that beforehand. */
  datedApart: boolean;
  /** How many parties' places are there to be read, and hold neither a signature nor a seal. */
  blankSides: number;
};

const person = /(?:签字|签名|签署|代表人?|代理人|授权人|经办人|signature|signed|authorized|by)(?:\([^)]*\))?[:_\s]*/i;
const marker =
  /^[^,。;!?]{0,16}(?:[(（]章[)）]|签字|签章|盖章|签名|公章|代表|代理人|授权人|签署|signature|signed|authorized|seal)/i;
const side =
  /^(?:甲|乙|丙|买|卖|供|需|委托|受托|出卖|买受|定作|承揽|出租|承租|party\s?[ab])(?:方|人)?\s?(?:\([^)]*\))?\s?:/i;
/** By what name a party signs a contract in English: `For the Seller`, `Signed for and on behalf of Yunling Co., Ltd.` */
const signsFor =
  /^(?:signed |executed )?(?:(?:for|by) )?(?:and )?on behalf of \S|^(?:signed |executed )?(?:for|by) (?:the )?(?:seller|buyer|purchaser|vendor|supplier|client|customer|consultant|contractor|service provider|company|principal|agent|owner|employer|distributor|manufacturer|party [a-d]|(?:first|second) party)\b/i;
const isForParty = (plain: string): boolean => signsFor.test(plain.trim());
const dateLabel = /(?:日期|时间|date)\s?:?[\s_]*$/i;
/** What is left of a date by hand that was misread: a label with figures behind it, or figures and a 年, 月 or 日 by themselves. */
const partOfDate =
  /(?:日期|时间|date)\s?:?\s?[^\s]*\d|^\s*[12]\d{3}\s?[年.\-/][\d年月日.\-/\s]*$|^\s*\d{1,2}\s?月\s?\d{0,2}\s?日?\s*$|^\s*\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}\s*$|^\s*\d[\d\s]{1,4}年.{1,3}月|^\s*元月|^\s*\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*$/i;
const ofSomethingElse =
  /收文|存档|归档|签收|评审|复印|扫描|已收|至|自|起|期限|有效期|交货|送货|发货|到货|验收|付款|开工|竣工|到期|截止|生效|修订|版|会签|法务|财务|批次|[首一二三]批|fax/i;
/** What may stand before the colon of a signature's date: `日期`, `甲方签署日期`, `Date`. Another label's date is another date. */
const ofSignature = /^[^:]*(?:签|署|订立|盖章|signed|(?:^|方|人|[\s)])(?:日期|时间|date)\s?)[^:]*$/i;
const REMARK = /^备注/;
/** Below the last place for a signature stand so many rows of a party's name, post, bank and date at most; past the first few, each with its label. */
const BELOW = 12;
const NEXT = 4;
const OF_PARTY =
  /^.{0,3}$|^(?:单位|地址|住所|电话|传真|手机|联系|邮[编箱政]|开户|银行|账[号户]|税号|纳税|统一社会|法定|委托|授权|代表|日期|时间|签|盖章|name|title|position|date|address|tel|phone|fax|e-?mail|place|company|stamp|seal)[^,。;]*$/i;
/** What is read of a seal; the same words in brackets or behind a party's name are the place for one. */
const seal = /^[^():]*专用章$|^公章$/;

/** A party's name where it signs is no longer. */
const LONGEST_NAME = 80;

const signs = (row: Row) =>
  row.runs.some(({ plain }) => [marker, side, signsFor].some((sign) => sign.test(plain.trim()))) &&
  !row.runs.some(({ plain }) => plain.length > LONGEST_NAME && isForParty(plain));

/** Whether a row is running text; `Title: Director, Projects` is none. */
const isClause = (row: Row) => row.runs.some(({ plain }) => /[。;]|,.{30}/.test(plain));

/** The rows of the last block of signatures, below the clauses; none where the only such block heads the paper. */
function block(sheet: Sheet): Row[] {
  const marked = sheet.rows.flatMap((row, at) => (signs(row) ? [at] : []));
  const last = marked.at(-1);
  if (last === undefined) return [];
  let first = last;
  const clauses = (from: number, to: number) => sheet.rows.slice(from, to).some(isClause);
  for (const at of marked.toReversed()) if (first - at <= 4 && !clauses(at + 1, first)) first = at;
  first = withSignersAbove(sheet.rows, first);
  if (sheet.rows.length > 16 && last < sheet.rows.length * 0.4) return [];
  const after = sheet.rows.slice(last + 1, last + 1 + BELOW);
  const end = after.findIndex(
    (row, at) =>
      headsAnnex(rowText(row)) ||
      REMARK.test(rowText(row).trim()) ||
      isClause(row) ||
      (at >= NEXT && (row.page !== after[0]?.page || !OF_PARTY.test(rowText(row).trim()))),
  );
  return [...sheet.rows.slice(first, last + 1), ...(end === -1 ? after : after.slice(0, end))];
}

/** Where the rows begin that say above the signatures who signs, where and when, each by itself: `Kassel, 16 May 2025`. */
function withSignersAbove(rows: readonly Row[], first: number): number {
  let from = first;
  for (let at = first - 1; at >= 0 && first - at <= 3; at--) {
    const runs = rows[at]?.runs ?? [];
    if (runs.every(({ plain }) => isSignedAt(plain))) from = at;
    else if (!runs.every(({ plain }) => isOrganisation(plain))) break;
  }
  return from;
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

/** The seals that are stamped on or beside the places for signatures; a red mark in the letterhead signs nothing. */
function sealsOn(sheet: Sheet, rows: readonly Row[]): Seal[] {
  const found = rows.flatMap(({ page, runs }) => {
    const seals = sheet.pages.get(page)?.seals ?? [];
    return runs.flatMap(({ place }) => {
      const reach = 3 * height(place);
      return seals.filter((one) => one.top < place.bottom + reach && one.bottom > place.top - reach);
    });
  });
  return [...new Set(found)];
}

/** The dates in a text, also one behind its label that is only a date there: `日期：2023.1228`. */
function datesIn(text: string): FoundDate[] {
  const found = findDates(text);
  const label = /^[^:：]*(?:日期|时间|date)\s?[:：]/i.exec(text)?.[0];
  const only = found.length > 0 || label === undefined ? undefined : dateAfterLabel(text.slice(label.length));
  return only && label ? [{ ...only, start: only.start + label.length, end: only.end + label.length }] : found;
}

/** The runs of a row, with a date by hand that was read in two put together: `日期：2025` and `年5月12日`. */
const withWholeDates = ({ runs }: Row): Run[] =>
  runs.flatMap((run, at) => {
    const [before, next] = [runs[at - 1], runs[at + 1]];
    if (before && areHalves(before, run)) return [];
    if (next === undefined || !areHalves(run, next)) return [run];
    const both = `${run.text.replace(/\s*年?\s*$/, "年")}${next.text.replace(/^\s*年\s*/, "")}`;
    const confidence = Math.min(run.confidence, next.confidence);
    return [{ ...run, text: both, plain: fold(both), confidence }];
  });
/** So far apart, in heights of the line, are the halves of one date at most. */
const APART = 10;
const areHalves = (year: Run, month: Run) =>
  endsInYear.test(year.plain) &&
  beginsInMonth.test(month.plain) &&
  month.box.left - year.box.right < APART * height(month.box);
const endsInYear = /(?:^|[:\s期间])[12]\d{3}\s?年?\s*$/;
const beginsInMonth = /^\s*年?\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号]/;

/** What stands to a label's right, past what little is read of a seal or a stroke between them. */
function pastSpeck(sheet: Sheet, rows: readonly Row[], run: Run): Run | undefined {
  const right = rightOf(sheet, run);
  if (right === undefined || bare(right.plain).length > 2) return right;
  const row = rows.find(({ runs }) => runs.includes(run))?.runs ?? [];
  return row.find(({ plain, box }) => box.left > run.box.left && bare(plain).length > 2);
}

/** A date by hand whose year lost a figure, `202年10月8日`, where it can only be the year of another signature's date, 2012: not where the last figure was lost, for that may be any of ten. */
function ofSameYear(text: string, dates: readonly { value: BusinessDate }[]): BusinessDate | undefined {
  const [, figures = "", rest] = /(?<!\d)(\d{3})(\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号])/.exec(text) ?? [];
  const years = [...new Set(dates.map(({ value }) => value.slice(0, 4)))];
  const [year] = years.filter((one) =>
    Array.from(one, (_, at) => one.slice(0, at) + one.slice(at + 1)).includes(figures),
  );
  const isAnyOfTen = year?.startsWith(figures) === true;
  return year && rest && years.length === 1 && !isAnyOfTen ? findDates(year + rest)[0]?.value : undefined;
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
    !isForParty(other.plain) &&
    !/[:]/.test(other.plain) &&
    !empty(other.plain) &&
    findDates(other.plain).length === 0 &&
    findBlankDates(other.plain).length === 0;
  return holds(rightOf(sheet, run)) || holds(below(sheet, run));
}

/** By what name a party heads its place: `甲方（盖章）`, `供货单位（章）`, `Buyer:`; `委托代理人` is none. */
const partyName =
  /^(?:(?:signed |executed )?(?:for|by) (?:and on behalf of )?(?:the )?)?(甲|乙|丙|丁|买|卖|供|需|委托(?!代理)|受托|出卖|买受|定作|承揽|出租|承租|发包|承包|服务|订货|供货|采购|销售|party\s?[a-d]|buyer|seller|purchaser|vendor|supplier|client|customer|consultant|contractor)(?=方|人|单位|商|代表|法定|\s|[(:]|$)/i;
/** The words of which the labels in the block are made. What is left of a run without them was put there by somebody. */
const labelWords =
  /(?:甲|乙|丙|丁|买|卖|供|需|委托|受托|出卖|买受|定作|承揽|出租|承租|发包|承包|服务|订货|供货|采购|销售)(?:方|单位|商|人(?!代))|(?:法定|授权|委托|法人|指定|全权)?(?:代表|代理)人?|授权人|负责人|经[办手]人|联系人|董事长|总经理|理事长|单位名称|名称|姓名|职务|签字|签名|签署|签章|签订|签约|盖章|加盖|印章|公章|日期|时间|地点|(?:以下|本页)?无正文|签[字署章]页|[或及和与]|party\s?[a-d]|buyer|seller|purchaser|vendor|supplier|authori[sz]ed|signatory|signature|signed|representative|company|stamp|seal|date|title|name|by|for|and|the|of|behalf|on|or/gi;
const pageNumber = /第\d{1,3}页|共\d{1,3}页|page\d{1,3}(?:of\d{1,3})?|^-?\d{1,3}-$|^\d{1,3}\/\d{1,3}$/gi;
const personPlace = /签字|签名|签署|代表|代理|授权人|负责人|经[办手]人|signature|signed|authori[sz]ed|(?:^|\s)by\s?:/i;
const ownSignature = /^(?:签字|签名|签署|signature|signed)\s?(?:\([^)]*\))?[:_\s]*$/i;
const whoSigns = /^(?:甲方|乙方|买方|卖方|供方|需方)?(?:法定代表人|法人代表|负责人|姓名|name)\s?(?:\([^)]*\))?\s?:/i;
const isPlace = ({ plain }: Run) => marker.test(plain.trim()) || personPlace.test(plain) || isForParty(plain);
const isDated = (run: Run) => findDates(run.text).length > 0;

/** What stands in a run that no label, no date, no party's name, no other row of the form and no page's number accounts for. */
function unaccounted(run: Run, printed: string): string {
  const plain = run.plain.trim();
  const label = /^([^:]{1,16}):/.exec(plain)?.[1];
  const ofAnother = label !== undefined && !personPlace.test(label) && !marker.test(label) && !partyName.test(label);
  if (ofAnother || isDated(run) || findBlankDates(run.text).length > 0) return "";
  const rest = bare(plain)
    .replace(/\([^)]*\)?/g, "")
    .replace(pageNumber, "");
  const by = rest.replace(labelWords, "").replace(/[^\p{L}\p{N}★]/gu, "");
  const value = rest.replace(/^[^:]*:/, "");
  const isPrinted = isOrganisation(value) || (by.length > 4 && printed.includes(by)) || /^\d{5,}$/.test(by);
  return isPrinted || /^[年月日章]*$/.test(by) ? "" : by;
}

/** `Lyu Jianguo, General Manager`. */
const personAndPost = /^[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3}, [A-Z][\w ./&-]{2,40}$/;

/** The runs that stand in the block or reach into it from above, as a signature does that is larger than its label. */
function runsIn(sheet: Sheet, rows: readonly Row[]): Run[] {
  const [first] = rows;
  const top = Math.min(...(first?.runs.map(({ box }) => box.top) ?? []));
  const own = rows.flatMap(({ runs }) => runs);
  const taken = new Set(own);
  const reaching = sheet.runs.filter(
    (run) => run.page === first?.page && !taken.has(run) && run.box.top < top && run.box.bottom > top,
  );
  return [...reaching, ...own].filter(({ plain }) => !/[,。;]/.test(plain) || personAndPost.test(plain.trim()));
}

/** The first run of each party's place: those that name it, or else two that bear the same label side by side. */
function headsOf(rows: readonly Row[]): Run[] {
  const named = new Map<string, Run>();
  for (const { runs } of rows)
    for (const run of runs) {
      const name = partyName.exec(run.plain.trim())?.[1]?.toLowerCase();
      const heads = name !== undefined && (isPlace(run) || side.test(run.plain.trim())) && !/[,。;]/.test(run.plain);
      if (heads && !named.has(name)) named.set(name, run);
    }
  if (named.size > 1) return [...named.values()];
  const label = (run: Run) => bare(run.plain).replace(/:.*$/, "");
  const kinds = [/章/, personPlace];
  for (const kind of kinds)
    for (const { runs } of rows) {
      const found = runs.filter((run) => isPlace(run) && kind.test(label(run)));
      const alike = found.filter((run) => kind === kinds[0] || label(run) === label(found[0] ?? run));
      if (alike.length > 1) return alike;
    }
  return [];
}

/** Which of the heads a run or a seal belongs to: the one in its column, or the last above it where they stand below one another. */
function sideOf(heads: readonly Run[], width: number, left: number, top: number): Run | undefined {
  const [first] = heads;
  if (first === undefined) return undefined;
  const apart = heads.some(({ place }) => Math.abs(place.left - first.place.left) > width * 0.15);
  const before = apart
    ? heads.filter(({ place }) => place.left - height(place) <= left)
    : heads.filter(({ place }) => place.top - height(place) <= top);
  const at = ({ place }: Run) => (apart ? place.left : place.top);
  const sorted = (before.length > 0 ? before : heads).toSorted((a, b) => at(a) - at(b));
  return before.length > 0 ? sorted.at(-1) : sorted[0];
}

/**
 * AF-05. How many parties left their place empty. A signature may be read as anything: whatever no print accounts for is one. A date
 * is none, for it may be printed, unless there is a place for a seal only; neither is a name in print over an empty 签字.
 */
function blankSides(sheet: Sheet, rows: readonly Row[]): number {
  const heads = headsOf(rows);
  const [first] = heads;
  const page = first && sheet.pages.get(first.page);
  if (first === undefined || page === undefined || heads.length < 2) return 0;
  const runs = runsIn(sheet, rows);
  const within = new Set(runs);
  const printed = bare(sheet.runs.flatMap((run) => (within.has(run) ? [] : run.plain)).join(" "));
  const seals = sealsOn(sheet, rows);
  if (seals.length >= heads.length) return 0;
  const somewhere = runs.some((run) => unaccounted(run, printed) !== "");
  return heads.filter((head) => {
    const own = runs.filter(({ place }) => sideOf(heads, page.width, place.left, place.top) === head);
    const isSealed = seals.some((one) => sideOf(heads, page.width, middle(one), (one.top + one.bottom) / 2) === head);
    const needsHand = own.some((run) => ownSignature.test(run.plain.trim()));
    const isSigned = own.some(
      (run) => unaccounted(run, printed) !== "" && !(needsHand && whoSigns.test(run.plain.trim())),
    );
    const byHand = own.some((run) => personPlace.test(run.plain));
    // Abroad nobody seals: whoever dates a place has signed it.
    const isAbroad = own.some(({ plain }) => isForParty(plain));
    const maySeal = !byHand && ((somewhere && !isAbroad) || own.some(isDated));
    return own.some(isPlace) && !isSealed && !isSigned && !maySeal;
  }).length;
}

/** Whether every party's place has a date of its own beside that label, and two of them differ. */
function isDatedApart(sheet: Sheet, rows: readonly Row[], dates: Signatures["dates"]): boolean {
  const heads = headsOf(rows);
  const [first] = heads;
  const page = first && sheet.pages.get(first.page);
  const labelled = dates.filter(({ at }) => /^(?:签[字署订约]?)?(?:日期|时间)\s?:|^date\s?:/i.test(at.plain.trim()));
  if (page === undefined || heads.length < 2 || labelled.length !== heads.length) return false;
  const sides = new Set(labelled.map(({ at }) => sideOf(heads, page.width, at.place.left, at.place.top)));
  return sides.size === heads.length && new Set(labelled.map(({ value }) => value)).size > 1;
}

/** A contract without its annexes: what is signed there is another paper, on another day. */
function withoutAnnexes(sheet: Sheet): Sheet {
  const annex = sheet.rows.findIndex(
    (row, at) => at > 0 && row.page !== sheet.rows[at - 1]?.page && headsAnnex(rowText(row)),
  );
  return annex === -1 ? sheet : upTo(sheet, annex);
}

/** Beside the parties' columns the form for industrial goods has one for a notary, which nearly always stays empty. */
const WITNESS = /^鉴\(?公?\)?证/;

/** Whether a run stands in the column that another heads. */
const isUnder = (head: Run | undefined, { page, box }: Run): boolean =>
  head !== undefined && page === head.page && box.top > head.box.top && box.left > head.box.left - 3 * height(head.box);

/** Where and when somebody signed, in a line of its own: `Verdello, 30 January 2025`. */
const isSignedAt = (plain: string): boolean => {
  const [date, ...others] = findDates(plain);
  return (
    date !== undefined &&
    others.length === 0 &&
    onlyPlace.test(plain.trim().slice(0, date.start)) &&
    plain.trim().length - date.end <= 1
  );
};

/** Reads the block of signatures; undefined where the paper has none. */
export function findSignatures(whole: Sheet): Signatures | undefined {
  const sheet = withoutAnnexes(whole);
  const rows = block(sheet);
  const witness = sheet.runs.find((run) => WITNESS.test(bare(run.plain)));
  const runs = rows
    .flatMap(withWholeDates)
    .filter((run) => (!/[,。;]/.test(run.plain) || isSignedAt(run.plain)) && !isUnder(witness, run));
  if (runs.length === 0) return undefined;
  const whollyRead = runs.flatMap((run) =>
    datesIn(run.text)
      .filter((date) => isOfSignature(run.plain.slice(0, date.start)))
      .map((date) => ({ value: date.value, at: run })),
  );
  const completed = runs.flatMap((run) => {
    const value = ofSameYear(run.plain, whollyRead);
    return value === undefined ? [] : [{ value, at: run }];
  });
  const dates = [...whollyRead, ...completed];
  const unanswered = runs.filter((run) => {
    if (!dateLabel.test(run.plain)) return false;
    return ![pastSpeck(sheet, rows, run), below(sheet, run)].some(
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
      !completed.some(({ at }) => at === run) &&
      !dates.some(({ value }) => isPartOf(run.plain, value)),
  );
  const places = runs.filter(({ plain }) => (person.test(plain) && marker.test(plain.trim())) || isForParty(plain));
  return {
    dates,
    blankDates: unanswered.length + runs.reduce((sum, run) => sum + findBlankDates(run.text).length, 0),
    unreadDates: unread.length,
    places: places.length,
    filled: places.filter((run) => isFilled(sheet, run)).length,
    sealed:
      sealsOn(sheet, rows).length > 0 ||
      sheet.runs.some((run) => seal.test(bare(run.plain)) && bare(run.plain).length <= 24),
    datedApart: isDatedApart(sheet, rows, whollyRead),
    blankSides: blankSides(sheet, rows),
  };
}

/** `第1页 共3页`, `Page 1 of 3`, `1/3` at a page's edge. */
const pageOf = /第(\d{1,2})页[,/|]?(?:总|共)(\d{1,2})页|page(\d{1,2})(?:of|\/)(\d{1,2})|^-?(\d{1,2})\/(\d{1,2})-?$/;

/** Whether the last page says that more follow which are not here. */
function isCutShort(sheet: Sheet): boolean {
  const last = sheet.rows.at(-1)?.page;
  return sheet.rows
    .filter(({ page }) => page === last)
    .some((row) => {
      const [at, of] = (pageOf.exec(bare(rowText(row))) ?? []).slice(1).filter(Boolean).map(Number);
      return at !== undefined && of !== undefined && at < of;
    });
}

/** Whether there is nowhere to sign on the paper and no seal, or it breaks off before the signatures. */
function hasNoPlace(whole: Sheet): boolean {
  const sheet = withoutAnnexes(whole);
  if (sheet.runs.length === 0 || [...whole.pages.values()].some(({ seals }) => seals.length > 0)) return false;
  const firstClause = sheet.rows.findIndex(isClause);
  const isPlaceAt = ({ plain }: Run, at: number) =>
    plain.length <= 60 &&
    (personPlace.test(plain) || /签(?!订|约)|章|for the/i.test(plain) || (at > firstClause && side.test(plain.trim())));
  const last = sheet.rows.findLastIndex(({ runs }, at) =>
    runs.some((run) => !/[,。;]/.test(run.plain) && isPlaceAt(run, at)),
  );
  return last === -1 || (isCutShort(sheet) && sheet.rows.slice(last + 1).some(isClause));
}

/** AF-05. Whether a party's place for its signature is empty, all are, or there is none. */
export function isUnsigned(sheet: Sheet, signatures: Signatures | undefined): boolean {
  if (hasNoPlace(sheet)) return true;
  if (signatures === undefined) return false;
  if (signatures.datedApart) return false;
  if (signatures.blankSides > 0) return true;
  if (signatures.sealed || signatures.dates.length > 0 || signatures.filled > 0) return false;
  return signatures.places >= 2 || signatures.blankDates > 0;
}
