import { beginsWith, dateAfterLabel, type FoundDate, findDates, weekdayAgrees } from "./dates.ts";
import { evidenceAt } from "./evidence.ts";
import { type Field, under } from "./fields.ts";
import { bare } from "./fold.ts";
import { below, type Run, type Sheet } from "./layout.ts";
import { another, CLOSING, type Dated, loneDates, ofAThing, over } from "./lone-dates.ts";
import { type BusinessDate, type Evidence, type Question, yearOf } from "./reading.ts";
import { type DateRule, FIRST_SENTENCE, LAST_SIGNATURE } from "./rules.ts";
import type { Signatures } from "./signatures.ts";

/** The date that a class asks for; without a value, or with a question, a person decides. */
export type DateReading = {
  value?: BusinessDate;
  confidence: number;
  evidence: Evidence[];
  question?: Extract<Question, "review.no-date" | "review.unsure-date">;
};

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
    if (date !== undefined && (beginsWith(place.text, date) || isRowBelow(field, place.text)))
      return { ...place, date };
  }
  return undefined;
}

const how = { inline: 0.98, right: 0.97, joined: 0.93, below: 0.94 };

function labelled(fields: readonly Field[], label: string, sheet: Sheet): Seen[] {
  return under(fields, label).flatMap((field): Seen[] => {
    const found = atField(field);
    if (found === undefined || (found.at !== field.at && isColumn(sheet, field.at, found.at))) return [];
    const doubtful = weekdayAgrees(found.text, found.date) === false;
    return [{ value: found.date.value, at: found.at, sign: `栏目：${label}`, sure: how[field.how], doubtful }];
  });
}

/** Whether a date below its label is only the first of a column of dates: those of the table's lines. */
function isColumn(sheet: Sheet, label: Run, date: Run): boolean {
  const next = date.box.top > middleOf(label) ? below(sheet, date) : undefined;
  return next !== undefined && findDates(next.text).length > 0;
}
const middleOf = ({ box }: Run) => (box.top + box.bottom) / 2;

/**
 * Dates by labels where no field was found: that to the left in the same row, that above in a row of labels, and one that a stamp
 * says without its 日期 (`收文 2019.10.14`).
 */
function byLabel(dated: readonly Dated[], sheet: Sheet): Map<string, Omit<Seen, "sign">[]> {
  const found = new Map<string, Omit<Seen, "sign">[]>();
  const put = (label: string, one: Omit<Seen, "sign">) => {
    const known = found.get(label);
    if (known) known.push(one);
    else found.set(label, [one]);
  };
  for (const { run, date, order } of dated) {
    const seen = { value: date.value, at: run };
    const row = sheet.rows[order]?.runs ?? [];
    const left = beginsWith(run.text, date) ? row[row.indexOf(run) - 1] : undefined;
    if (left) put(bare(left.plain).replace(/:$/, ""), { ...seen, sure: how.right });
    const above = sheet.rows[order - 1]?.runs ?? [];
    const head = above.length > 1 && date.start <= 6 ? over(above, run) : undefined;
    const label = head && bare(head.plain);
    if (head && label && findDates(head.text).length === 0 && !isColumn(sheet, head, run))
      put(label, { ...seen, sure: how.below });
    const word = /^([一-鿿]{2,4}):?$/.exec(bare(run.plain.slice(0, date.start)))?.[1];
    if (word && bare(run.plain.slice(date.end)) === "")
      for (const end of ["日期", "时间"]) put(word + end, { ...seen, sure: 0.9 });
  }
  return found;
}

/** Dates right before a word: `2024年3月修订版`. */
const before = (dated: Dated[], word: string): Seen[] =>
  dated
    .filter(({ run, date }) => bare(run.plain.slice(date.end)).startsWith(bare(word)))
    .map(({ run, date }) => ({ value: date.value, at: run, sign: `日期后的“${word}”`, sure: 0.9 }));

/** Where a contract says of itself when it was signed: `本合同于2023年5月6日在杭州签订`, not `双方于2022年签订的《…》`. */
const signing = (dated: Dated[]): Seen[] =>
  dated
    .filter(({ run, date }) => {
      const [before, after] = [run.plain.slice(0, date.start), run.plain.slice(date.end)];
      const inChinese = /本(?:合同|协议|合约)[^。;]{0,8}$/.test(before);
      return (inChinese && /^[^。;,]{0,14}(?:签订|签署|订立)(?!的)/.test(after)) || MADE_ON.test(before);
    })
    .map(({ run, date }) => ({ value: date.value, at: run, sign: "文中的签订日期", sure: 0.92 }));
const made = "(?:made|entered into|concluded|signed|executed)";
const MADE_ON = new RegExp(
  `\\bthis (?:\\w+ ){0,3}(?:agreement|contract) (?:is |was |has been )?(?:hereby )?${made}(?: and ${made})? (?:on |this |on this )?(?:the )?$`,
  "i",
);

/** Where a mail printed from the web says who wrote and when: `Li Ming <li@firm.example>  Tue, 15 Oct 2024 at 16:44`; the latest counts. */
function mailHead(dated: Dated[], { rows }: Sheet): Seen[] {
  const heads = dated.filter(({ run, date, order }) => {
    const beside = rows[order]?.runs ?? [];
    const line = [...(beside.length === 1 ? (rows[order - 1]?.runs ?? []) : []), ...beside].map(({ plain }) =>
      plain.trim(),
    );
    return TIME.test(run.plain.slice(date.end)) && line.some((text) => WRITER.test(text));
  });
  return heads
    .map(({ run, date }) => ({
      value: date.value,
      at: run,
      sign: "邮件头的日期",
      sure: 0.95,
      doubtful: weekdayAgrees(run.text, date) === false,
    }))
    .toSorted((a, b) => b.value.localeCompare(a.value));
}
const WRITER = /^[^:@]{1,40}<[^<>\s@]+@[^<>\s@]+>/;
const TIME = /^[^\d]{0,8}\d{1,2}:\d{2}/;

/** What a report says in its first sentence of the day on which it came about: `2019年5月23日，我和小陆到…走访`. */
function opening(dated: Dated[], { rows }: Sheet): Seen[] {
  const first = rows.findIndex(({ runs }) => runs.some(({ plain }) => /[,，。]/.test(plain) && plain.length > 12));
  return dated
    .filter(({ run, date, order }) => {
      const told = `${run.plain.slice(date.end)}${rows[order + 1]?.runs[0]?.plain ?? ""}`;
      return (
        order === first &&
        date.value.length === 10 &&
        !/[^\s]/.test(run.plain.slice(0, date.start)) &&
        CAME_ABOUT.test(told)
      );
    })
    .map(({ run, date }) => ({ value: date.value, at: run, sign: FIRST_SENTENCE, sure: 0.9 }));
}
const CAME_ABOUT =
  /^(?:上午|下午|晚上?|中午|\(?(?:星期|周).\)?)?,?[^。;]{0,60}?(?:走访|拜访|回访|来访|到访|拜会|会见|会面|会谈|洽谈|座谈|召开|举行|通话|致电|来电|接待|参观|考察)/;

const isJanuary = (date: BusinessDate) => date.slice(4, 7) === "-01";

/** Words before a label in its run that make its date another paper's: the invoice that a red one corrects. */
const OF_ANOTHER = /蓝字|被红冲|原(?:发票|合同|订单|单据|凭证)|original (?:invoice|order|contract)/i;
const CREDIT_NOTE = /^credit\s?(?:note|memo)/i;

/** The fields that say of another paper when it was made: behind such words in their row, and a credit note's invoice date. */
function ofAnother(sheet: Sheet, fields: readonly Field[]): Set<Field> {
  const behind = new Set(
    sheet.rows.flatMap(({ runs }) => {
      const from = runs.findIndex(({ plain }) => OF_ANOTHER.test(plain));
      return from === -1 ? [] : runs.slice(from + 1);
    }),
  );
  const isCredit = sheet.rows
    .slice(0, HEAD_ROWS)
    .some(({ runs }) => runs.some(({ plain }) => CREDIT_NOTE.test(plain.trim())));
  return new Set(
    fields.filter(({ at, valueAt, value, labels }) => {
      const inRun = at === valueAt && OF_ANOTHER.test(at.plain.slice(0, Math.max(0, at.text.lastIndexOf(value))));
      return inRun || behind.has(at) || (isCredit && labels.includes("invoicedate"));
    }),
  );
}
/** A paper says what it is in its first rows. */
const HEAD_ROWS = 8;

/** A label that the regulation does not know, right before a date, at the beginning of its run: `委托日期：`. */
const ownLabel = /^([^\s,.。;:()]{0,6})(?:日期|时间)\s?:?\s*$/;
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
  const labels = rule.take.filter((label) => label !== LAST_SIGNATURE && label !== FIRST_SENTENCE);
  const others = ofAnother(sheet, fields);
  const usable = labels.flatMap((label) => under(fields, label)).filter((field) => !others.has(field));
  /** 日期 alone is what stands beside a signature; 签订日期 heads the contract. */
  const header = labels
    .filter((label) => !/^(?:日期|date)$/i.test(label))
    .flatMap((label) => labelled(usable, label, sheet));
  const said = rule.take.includes(LAST_SIGNATURE) ? signing(dated) : [];

  const elsewhere = new Set([...others].flatMap(({ valueAt, under: below }) => [valueAt, below]));
  const unlabelled = byLabel(
    dated.filter(({ run }) => !elsewhere.has(run)),
    sheet,
  );
  const atLabel = (label: string) => {
    const found = labelled(usable, label, sheet);
    const near = found.length > 0 ? [] : (unlabelled.get(bare(label)) ?? []);
    return [...found, ...near.map((one) => ({ ...one, sign: `栏目：${label}` })), ...before(dated, label)];
  };

  for (const [rank, label] of rule.take.entries()) {
    const signed = label === LAST_SIGNATURE;
    if (signed && signatures) {
      const reading = lastSignature(signatures, [...header.slice(0, 1), ...said], rule, received);
      if (reading !== undefined) return reading;
    }
    const [first, ...rest] = signed ? [] : label === FIRST_SENTENCE ? opening(dated, sheet) : atLabel(label);
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
  const [heading, ...earlier] = mailHead(dated, sheet);
  const [first, ...rest] = blank
    ? []
    : loneDates(free, sheet).map(({ run, date, sign, sure }): Seen => ({ value: date.value, at: run, sign, sure }));
  if (heading !== undefined)
    return decided(
      heading,
      earlier.filter(({ value }) => value === heading.value),
      rule,
      received,
    );
  if (said[0] !== undefined) return decided(said[0], said.slice(1), rule, received);
  if (first !== undefined) {
    const reading = decided(first, rest, rule, received);
    // What came about is told a few days later: a report of January may be of the year before.
    const mayBeLastYear = rule.take.includes(FIRST_SENTENCE) && first.sign === CLOSING.sign && isJanuary(first.value);
    return mayBeLastYear ? { ...reading, question: "review.unsure-date" } : reading;
  }

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
