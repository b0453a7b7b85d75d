import { dateAfterLabel, type FoundDate, findDates, weekdayAgrees } from "./dates.ts";
import { evidenceAt } from "./evidence.ts";
import { type Field, under } from "./fields.ts";
import { bare } from "./fold.ts";
import type { Row, Run, Sheet } from "./layout.ts";
import { isOrganisation } from "./organisations.ts";
import { type BusinessDate, type Evidence, type Question, yearOf } from "./reading.ts";
import { type DateRule, LAST_SIGNATURE } from "./rules.ts";
import type { Signatures } from "./signatures.ts";

/** The date that a class asks for; without a value, or with a question, a person decides. */
export type DateReading = {
  value?: BusinessDate;
  confidence: number;
  evidence: Evidence[];
  question?: Extract<Question, "review.no-date" | "review.unsure-date">;
};

type Dated = { run: Run; date: FoundDate; order: number };
type Seen = { value: BusinessDate; at: Run; sign: string; sure: number; doubtful?: boolean };

const precision = { day: 10, month: 7, year: 4 };

/** A row of values under a row of labels that was read as one run, with one date in it. */
const isRowBelow = (field: Field, text: string) =>
  text === (field.how === "below" ? field.value : field.under?.text) &&
  !/[,，。]/.test(text) &&
  findDates(text).length === 1;

/** A label's date, beside it or else below it, unless what stands there is no date but something that contains one. */
function atField(field: Field): { date: FoundDate; text: string; at: Run } | undefined {
  const places = [
    { text: field.value, at: field.valueAt },
    ...(field.under ? [{ text: field.under.text, at: field.under }] : []),
  ];
  for (const place of places) {
    const date = dateAfterLabel(place.text);
    if (date !== undefined && (date.start <= 6 || isRowBelow(field, place.text))) return { ...place, date };
  }
  return undefined;
}

const how = { inline: 0.98, right: 0.97, joined: 0.93, below: 0.94 };

function labelled(fields: readonly Field[], label: string): Seen[] {
  return under(fields, label).flatMap((field): Seen[] => {
    const found = atField(field);
    if (found === undefined) return [];
    const doubtful = weekdayAgrees(found.text, found.date) === false;
    return [{ value: found.date.value, at: found.at, sign: `栏目：${label}`, sure: how[field.how], doubtful }];
  });
}

/** Dates right before a word: `2024年3月修订版`. */
const before = (dated: Dated[], word: string): Seen[] =>
  dated
    .filter(({ run, date }) => bare(run.plain.slice(date.end)).startsWith(bare(word)))
    .map(({ run, date }) => ({ value: date.value, at: run, sign: `日期后的“${word}”`, sure: 0.9 }));

/** Where a contract says of itself when it was signed: `本合同于2023年5月6日在杭州签订`, not `双方于2022年签订的《…》`. */
const signing = (dated: Dated[]): Seen[] =>
  dated
    .filter(
      ({ run, date }) =>
        /本(?:合同|协议|合约)[^。;]{0,8}$/.test(run.plain.slice(0, date.start)) &&
        /^[^。;,]{0,14}(?:签订|签署|订立)(?!的)/.test(run.plain.slice(date.end)),
    )
    .map(({ run, date }) => ({ value: date.value, at: run, sign: "文中的签订日期", sure: 0.92 }));

/** Dates that stand by themselves at the paper's head or foot, the foot's first; surer where the paper has no other date. */
function alone(dated: Dated[], rows: readonly Row[]): Seen[] {
  const found = dated.filter(({ run, date }) =>
    standsAlone(bare(run.plain.slice(0, date.start) + run.plain.slice(date.end))),
  );
  const isOnly = new Set(dated.map(({ date }) => date.value)).size === 1;
  const seen = (one: Dated) => ({
    value: one.date.value,
    at: one.run,
    sign: "单独成行的日期",
    sure: isOnly || closes(one, rows) ? 0.93 : 0.8,
  });
  const foot = found.filter(({ order }) => order >= rows.length * 0.7);
  const head = found.filter(({ order }) => order < Math.max(4, rows.length * 0.25) && order < rows.length * 0.7);
  return [...foot.toReversed(), ...head].map(seen);
}

/** Whether a date closes a letter: it stands right below the name of who writes. */
function closes({ run, order }: Dated, rows: readonly Row[]): boolean {
  const above = rows[order - 1]?.runs ?? [];
  const name = above.at(-1);
  return (
    above.length <= 2 &&
    name !== undefined &&
    name.page === run.page &&
    !/[,。;:]/.test(name.plain) &&
    isOrganisation(bare(name.plain)) &&
    name.box.right > run.box.left
  );
}

/** What may stand beside a date that stands by itself: a weekday, a time, a place, a name. Anything else makes it another date. */
const besideDate =
  /^(?:(?:星期|周|礼拜)[一二三四五六日天]|上午|下午|\d{1,2}:\d{2}(?::\d{2})?|于|[,.;:()-]|日期|date)*$/;
const another =
  /[至前后内到期限止起]|有效|打印|补打|交|送|截|修改|修订|计划|预计|最|传真|fax|print|下次|生效|更新|回访|约定|回电|签收|收货|valid|due|expir/i;

function standsAlone(rest: string): boolean {
  if (besideDate.test(rest)) return true;
  const words = rest.replace(/[,.()\d:]/g, "");
  return !another.test(words) && !/[:]/.test(rest) && (words.length <= 8 || isOrganisation(words));
}

/** A label that the regulation does not know, right before a date, at the beginning of its run: `委托日期：`. */
const ownLabel = /^([^\s,.。;:()]{0,6})(?:日期|时间)\s?:?\s*$/;
/** What came about on another day than the paper: goods, a company, a person. */
const ofAThing = /生产|出厂|制造|印|成立|注册|出生|入职|购|装|启用|检|测/;

/** Whether a date's place holds no date that can be read: it is blank, or something with a digit that is none. */
const isUnread = (field: Field) =>
  field.labels.some((label) => /日期|时间|date/.test(label)) &&
  (blankValue.test(field.value) || (/\d/.test(field.value) && !timeOfDay.test(field.value)));
const timeOfDay = /^[^\d]{0,4}\d{1,2}\s?[:：时点]\s?\d{0,2}[^\d]*$/;
const blankValue = /^[\s_\-/:.年月日]*$/;

/** A paper is hardly older than so many years when it comes in: its year is misread, or of another calendar. */
const ANCIENT = 30;

function decided(seen: Seen, rest: Seen[], rule: DateRule, received: BusinessDate | undefined): DateReading {
  const years = new Set([seen, ...rest].map(({ value }) => yearOf(value)));
  const coarse = seen.value.length < precision[rule.precision];
  const future = received !== undefined && seen.value.slice(0, received.length) > received.slice(0, seen.value.length);
  const faint = seen.at.confidence < 0.7;
  const ancient = received !== undefined && yearOf(received) - yearOf(seen.value) > ANCIENT;
  const unsure = years.size > 1 || coarse || future || ancient || faint || seen.doubtful === true;
  const read = Math.sqrt(seen.at.confidence);
  return {
    value: seen.value,
    confidence: seen.sure * read * (unsure ? 0.6 : 1),
    evidence: [seen, ...rest].map(({ sign, at, value, sure }) => evidenceAt(sign, at, value, sure)),
    ...(unsure ? { question: "review.unsure-date" as const } : {}),
  };
}

/** The latest, and where several parties signed that day the one that was read most surely. */
const latest = (dates: Seen[]) =>
  dates.reduce((best, one) =>
    one.value > best.value || (one.value === best.value && one.at.confidence > best.at.confidence) ? one : best,
  );

/** The last signature; where a date beside one cannot be read or was left blank, or the years differ and the regulation says so, a question. */
function lastSignature(signatures: Signatures, header: Seen[], rule: DateRule, received: BusinessDate | undefined) {
  const dates = signatures.dates.map(({ value, at }): Seen => ({ value, at, sign: LAST_SIGNATURE, sure: 0.97 }));
  if (dates.length === 0) return undefined;
  const last = latest(dates);
  const rest = [...dates.filter((one) => one !== last), ...(rule.ask_if.includes("跨年") ? header : [])];
  const differing = rest.filter((one) => rule.ask_if.includes("跨年") || yearOf(one.value) === yearOf(last.value));
  const reading = decided(last, differing, rule, received);
  const halfBlank = signatures.blankDates > 0 && rule.ask_if.includes("空白");
  return halfBlank || signatures.unreadDates > 0
    ? { ...reading, confidence: reading.confidence * 0.6, question: "review.unsure-date" as const }
    : reading;
}

/**
 * The business date by the class's rule: the labels in their order, the last signature where the rule names it, then a date that
 * stands by itself, then one in a sentence (always a question). Never from a number, a term or a label that does not count.
 * `received` is the day the paper came in: nothing is dated after it.
 */
export function businessDate(
  sheet: Sheet,
  fields: readonly Field[],
  rule: DateRule,
  signatures: Signatures | undefined,
  received?: BusinessDate,
): DateReading {
  const dated = sheet.rows.flatMap(({ runs }, order) =>
    runs.flatMap((run) => findDates(run.text).map((date) => ({ run, date, order }))),
  );
  const labels = rule.take.filter((label) => label !== LAST_SIGNATURE);
  const usable = labels.flatMap((label) => under(fields, label));
  /** 日期 alone is what stands beside a signature; 签订日期 heads the contract. */
  const header = labels.filter((label) => !/^(?:日期|date)$/i.test(label)).flatMap((label) => labelled(usable, label));

  for (const [rank, label] of rule.take.entries()) {
    const signed = label === LAST_SIGNATURE;
    if (signed && signatures) {
      const reading = lastSignature(signatures, header.slice(0, 1), rule, received);
      if (reading !== undefined) return reading;
    }
    const [first, ...rest] = signed ? [] : [...labelled(usable, label), ...before(dated, label)];
    if (first === undefined) continue;
    const reading = decided(first, [...rest, ...header.filter(({ at }) => at !== first.at)], rule, received);
    const isBlank = rule.ask_if.includes("空白") && (signatures?.blankDates ?? 0) > 0;
    // What the rule would rather have is there, and says nothing that can be read: 下单日期 is blank, 制单日期 is not.
    const passedOver = rule.take.slice(0, rank).flatMap((better) => under(usable, better));
    return isBlank || passedOver.some(isUnread) ? { ...reading, question: "review.unsure-date" } : reading;
  }

  const never = new Set(rule.never.flatMap((label) => under(fields, label)).map((field) => field.valueAt));
  const free = dated.filter(({ run }) => !never.has(run));
  const unread = usable.filter(isUnread);
  const blank = rule.ask_if.includes("空白") && (unread.length > 0 || (signatures?.blankDates ?? 0) > 0);
  const [said, ...others] = rule.take.includes(LAST_SIGNATURE) ? signing(dated) : [];
  const [first, ...rest] = blank ? [] : alone(free, sheet.rows);
  if (said !== undefined) return decided(said, others, rule, received);
  if (first !== undefined) return decided(first, rest, rule, received);

  const values = new Set(free.map(({ date }) => date.value));
  const [only] = free;
  if (blank || only === undefined || values.size > 1) {
    const evidence = unread.map((field) => evidenceAt(`空白：${field.labels[0]}`, field.at, field.value, -1));
    return { confidence: 0, evidence, question: "review.no-date" };
  }
  const label = ownLabel.exec(only.run.plain.slice(0, only.date.start))?.[1];
  if (label !== undefined && !another.test(label) && !ofAThing.test(label))
    return decided({ value: only.date.value, at: only.run, sign: `栏目：${label}日期`, sure: 0.9 }, [], rule, received);
  const inText = { value: only.date.value, at: only.run, sign: "文中的日期", sure: 0.45 };
  return { ...decided(inText, [], rule, received), question: "review.unsure-date" };
}
