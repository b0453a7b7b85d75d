import { beginsWith, dateAfterLabel, type FoundDate, findDates, isToThe, weekdayAgrees } from "./dates.ts";
import { evidenceAt } from "./evidence.ts";
import { type Field, under } from "./fields.ts";
import { bare } from "./fold.ts";
import { below, centre, HEAD_ROWS, over, type Run, type Sheet } from "./layout.ts";
import { CLOSING, type Dated, loneDates } from "./lone-dates.ts";
import { namesSender, sentOn } from "./mail-head.ts";
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

/** How surely a date is the paper's own: at a label by where it stands of it, else by what says so. */
const SURE = {
  inline: 0.98,
  right: 0.97,
  joined: 0.93,
  below: 0.94,
  stamped: 0.9,
  beforeWord: 0.9,
  lastSigned: 0.97,
  saidSigned: 0.92,
  mailHead: 0.95,
  firstSentence: 0.9,
  inText: 0.45,
};

function labelled(fields: readonly Field[], label: string, sheet: Sheet): Seen[] {
  return under(fields, label).flatMap((field): Seen[] => {
    const found = atField(field);
    if (found === undefined || (found.at !== field.at && isColumn(sheet, field.at, found.at))) return [];
    if (field.how === "below" && /^(?:日期|date)$/.test(bare(field.at.plain)) && isInTableHead(sheet, field.at))
      return [];
    const doubtful = weekdayAgrees(found.text, found.date) === false;
    return [{ value: found.date.value, at: found.at, sign: `栏目：${label}`, sure: SURE[field.how], doubtful }];
  });
}

/** How many cells side by side at least head a table: the date in one of its lines is not the paper's. */
const FEWEST_CELLS = 3;
const isInTableHead = (sheet: Sheet, run: Run): boolean =>
  (sheet.rows.find(({ runs }) => runs.includes(run))?.runs.length ?? 0) >= FEWEST_CELLS;

/** Whether a date below its label is only the first of a column of dates: those of the table's lines. */
function isColumn(sheet: Sheet, label: Run, date: Run): boolean {
  const next = date.box.top > centre(label.box) ? below(sheet, date) : undefined;
  return next !== undefined && findDates(next.text).length > 0;
}

/**
 * Dates by labels where no field was found: that to the left in the same row, that above in a row of labels, and one that a stamp
 * says without its 日期 (`收文 2019.10.14`, `RECEIVED 16 OCT 2023`).
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
    if (left) put(bare(left.plain).replace(/:$/, ""), { ...seen, sure: SURE.right });
    const above = sheet.rows[order - 1]?.runs ?? [];
    const head = above.length > 1 && date.start <= 6 ? over(above, run) : undefined;
    const label = head && bare(head.plain);
    if (head && label && findDates(head.text).length === 0 && !isColumn(sheet, head, run))
      put(label, { ...seen, sure: SURE.below });
    const word = /^([一-鿿]{2,4}|received):?$/.exec(bare(run.plain.slice(0, date.start)))?.[1];
    if (word && bare(run.plain.slice(date.end)) === "")
      for (const end of ["", "日期", "时间"]) put(word + end, { ...seen, sure: SURE.stamped });
  }
  return found;
}

/** Dates right before a word: `2024年3月修订版`. */
const before = (dated: Dated[], word: string): Seen[] =>
  dated
    .filter(
      ({ run, date }) =>
        bare(run.plain.slice(date.end)).startsWith(bare(word)) && !OF_THE_FORM.test(run.plain.slice(0, date.start)),
    )
    .map(({ run, date }) => ({ value: date.value, at: run, sign: `日期后的“${word}”`, sure: SURE.beforeWord }));

/** What stands before the day on which the blank form was revised: `表格编号 SAL-F07（2019年修订）`. */
const OF_THE_FORM = /表[格单]|编号|\b[Ff](?:orm|ORM)\b|[A-Z]{2,}[-/]?[A-Z]*\d/;

/** Where a contract says of itself when it was signed: `本合同于2023年5月6日在杭州签订`, not `双方于2022年签订的《…》`. */
const signing = (dated: Dated[]): Seen[] =>
  dated
    .filter(({ run, date }) => {
      const [before, after] = [run.plain.slice(0, date.start), run.plain.slice(date.end)];
      const inChinese = /本(?:合同|协议|合约)[^。;]{0,8}$/.test(before);
      const isSigned = /^(?![^。;,]{0,14}(?:签订|签署|订立)的)[^。;,]{0,14}(?:签订|签署|订立)/.test(after);
      return (inChinese && isSigned) || MADE_ON.test(before);
    })
    .map(({ run, date }) => ({ value: date.value, at: run, sign: "文中的签订日期", sure: SURE.saidSigned }));
const made = "(?:made|entered into|concluded|signed|executed)";
const MADE_ON = new RegExp(
  `\\bthis (?:\\w+ ){0,3}(?:agreement|contract) (?:is |was |has been )?(?:hereby )?${made}(?: and ${made})? (?:on |this |on this )?(?:the )?$`,
  "i",
);

/** When a mail was sent by its head; the latest counts. */
const mailHead = (dated: Dated[], sheet: Sheet): Seen[] =>
  sentOn(dated, sheet)
    .map(({ run, date }) => ({
      value: date.value,
      at: run,
      sign: "邮件头的日期",
      sure: SURE.mailHead,
      doubtful: weekdayAgrees(run.text, date) === false,
    }))
    .toSorted((a, b) => b.value.localeCompare(a.value));

/** What a report says in its first sentence of the day on which it came about: `2019年5月23日，我和小陆到…走访`. */
function opening(dated: Dated[], { rows }: Sheet): Seen[] {
  const first = rows.findIndex(({ runs }) => runs.some(({ plain }) => /[,，。]/.test(plain) && plain.length > 12));
  return dated
    .filter(({ run, date, order }) => {
      const told = `${run.plain.slice(date.end)}${rows[order + 1]?.runs[0]?.plain ?? ""}`;
      return (
        order === first &&
        isToThe(date.value, "day") &&
        !/[^\s]/.test(run.plain.slice(0, date.start)) &&
        CAME_ABOUT.test(told) &&
        !BEFORE_THAT.test(told)
      );
    })
    .map(({ run, date }) => ({ value: date.value, at: run, sign: FIRST_SENTENCE, sure: SURE.firstSentence }));
}
/** What was before that of which the report is. */
const BEFORE_THAT = /^[^。;]{0,20}(?:曾|此前|之前|以前|去年|前年|原定|来电|致电|接到|收到)/;
const CAME_ABOUT =
  /^(?:上午|下午|晚上?|中午|\(?(?:星期|周).\)?)?,?[^。;]{0,60}?(?:走访|拜访|回访|来访|到访|拜会|会见|会面|会谈|洽谈|座谈|召开|举行|通话|致电|来电|接待|参观|考察)/;

/** What a record of January tells of a day in December may have come about in the year before. */
const RECORDED = /^(?:填表|填写|登记|记录|录入|制表)(?:日期|时间)$/;
const isRecordedInJanuary = (label: string, { value }: DateReading, { sheet, rule }: Paper): boolean =>
  RECORDED.test(label) &&
  value !== undefined &&
  isJanuary(value) &&
  rule.take.includes(FIRST_SENTENCE) &&
  sheet.runs.some(({ plain }) => /(?<!\d年\s?)12月\d{1,2}日/.test(plain));

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
  const inRowsOf = (words: RegExp) =>
    new Set(
      sheet.rows.filter(({ runs }) => runs.some(({ plain }) => words.test(bare(plain)))).flatMap(({ runs }) => runs),
    );
  const planned = inRowsOf(PLAN);
  const ofTheForm = inRowsOf(FORM_NUMBER);
  const certified = inRowsOf(CERTIFICATE);
  const approved = new Set(
    sheet.rows.flatMap(({ runs }) => {
      const from = runs.findIndex(({ plain }) => APPROVED.test(bare(plain)));
      return from === -1 ? [] : runs.slice(from);
    }),
  );
  return new Set(
    fields.filter(({ at, valueAt, value, labels }) => {
      if (planned.has(at) && at !== valueAt) return true;
      if (ofTheForm.has(at) && labels.some((label) => OF_A_REVISION.test(label))) return true;
      if (certified.has(at) && labels.some((label) => OF_A_CERTIFICATE.test(label))) return true;
      if (approved.has(at) && labels.includes("日期")) return true;
      const inRun = at === valueAt && OF_ANOTHER.test(at.plain.slice(0, Math.max(0, at.text.lastIndexOf(value))));
      return inRun || behind.has(at) || (isCredit && labels.includes("invoicedate"));
    }),
  );
}

/** What says of a row that it tells of the blank form, and which of its dates are then when that was revised. */
const FORM_NUMBER = /^(?:文件|表格)(?:编?号|编码)|^(?:doc(?:ument)?|form)no/;
const OF_A_REVISION = /^(?:修订|更新|生效|发布|版本)(?:日期|时间|版)?$|^(?:revisiondate|lastupdated)$/;
/** What says of a row that it tells of a licence or a certificate, and which of its dates are then that one's. */
const CERTIFICATE = /^(?:登记|发证)机关|证书/;
const OF_A_CERTIFICATE = /^(?:登记|审核|生效|更新|发布)日期$|^(?:dateofissue|issuedate|issued)$/;
/** Who approved, in the row of whose name the day is that on which he did. */
const APPROVED = /^(?:审批|批准|审核|复核|核准|采纳情况|处理人|主管)(?:人|意见)?:/;

/** What heads a table of things to do: its 时间 is when each is to be done. */
const PLAN = /^(?:责任[人方单位]{1,2}|负责人|待办事项|行动项|完成情况|action|actionby|responsible|due|owner)$/;

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
  const coarse = !isToThe(seen.value, rule.precision);
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
function lastSignature(paper: Paper): DateReading | undefined {
  const { signatures, header, said, rule, received } = paper;
  const dates = (signatures?.dates ?? []).map(
    ({ value, at }): Seen => ({ value, at, sign: LAST_SIGNATURE, sure: SURE.lastSigned }),
  );
  if (dates.length === 0) return undefined;
  const last = latest(dates);
  const others = dates.filter((one) => one !== last);
  const differing = rule.ask_if.includes("跨年")
    ? [...others, ...header.slice(0, 1), ...said]
    : others.filter((one) => yearOf(one.value) === yearOf(last.value));
  const reading = decided(last, differing, rule, received);
  return isLeftBlank(paper) || (signatures?.unreadDates ?? 0) > 0
    ? asUnsure({ ...reading, confidence: reading.confidence * 0.6 })
    : reading;
}

/** All that a paper's date is found by: its dates without those that do not count, and the fields under the rule's labels. */
type Paper = {
  sheet: Sheet;
  dated: Dated[];
  /** Where dates stand that are another paper's. */
  elsewhere: ReadonlySet<Run | undefined>;
  usable: Field[];
  /** The dates at labels that head the paper: 日期 alone is what stands beside a signature. */
  header: Seen[];
  /** Where a contract says in its text when it was signed. */
  said: Seen[];
  rule: DateRule;
  signatures: Signatures | undefined;
  received: BusinessDate | undefined;
};

/** No line of a paper tells more dates than these. */
const MOST_DATES = 50;

/**
 * The business date by the class's rule, the first that there is of: the rule's entries in their order (a label, the last signature,
 * the first sentence); a mail's head; where a contract says that it was signed; a date that stands by itself; the paper's only date
 * (always a question). Never a number, a term or the date of a label that does not count.
 * `received` is the day the paper came in: nothing is dated after it.
 */
export function businessDate(
  sheet: Sheet,
  fields: readonly Field[],
  rule: DateRule,
  signatures: Signatures | undefined,
  received?: BusinessDate,
): DateReading {
  const never = new Set(rule.never.flatMap((label) => under(fields, label)).map((field) => field.valueAt));
  const dated = sheet.rows.flatMap(({ runs }, order) =>
    runs.flatMap((run) =>
      never.has(run)
        ? []
        : findDates(run.text)
            .slice(0, MOST_DATES)
            .map((date) => ({ run, date, order })),
    ),
  );
  const labels = rule.take.filter((label) => label !== LAST_SIGNATURE && label !== FIRST_SENTENCE);
  const others = ofAnother(sheet, fields);
  const usable = labels.flatMap((label) => under(fields, label)).filter((field) => !others.has(field));
  const paper: Paper = {
    sheet,
    dated,
    elsewhere: new Set([...others].flatMap(({ valueAt, under: below }) => [valueAt, below])),
    usable,
    header: labels
      .filter((label) => !/^(?:日期|date)$/i.test(label))
      .flatMap((label) => labelled(usable, label, sheet)),
    said: rule.take.includes(LAST_SIGNATURE) ? signing(dated) : [],
    rule,
    signatures,
    received,
  };
  return byRule(paper) ?? headedByNone(paper) ?? onlyDate(paper);
}

const asUnsure = (reading: DateReading): DateReading => ({ ...reading, question: "review.unsure-date" });

/** Whether the place for a signature's date was left blank where the rule asks then. */
const isLeftBlank = ({ rule, signatures }: Paper) => rule.ask_if.includes("空白") && (signatures?.blankDates ?? 0) > 0;

/** The date by the first of the rule's entries that the paper has. */
function byRule(paper: Paper): DateReading | undefined {
  const { sheet, dated, elsewhere, usable, header, rule, received } = paper;
  const unlabelled = byLabel(
    dated.filter(({ run }) => !elsewhere.has(run)),
    sheet,
  );
  const atLabel = (label: string) => {
    const found = labelled(usable, label, sheet);
    const near = found.length > 0 ? [] : (unlabelled.get(bare(label)) ?? []);
    return [...found, ...near.map((one) => ({ ...one, sign: `栏目：${label}` })), ...before(dated, label)];
  };
  for (const [rank, entry] of rule.take.entries()) {
    if (entry === LAST_SIGNATURE) {
      const reading = lastSignature(paper);
      if (reading !== undefined) return reading;
      continue;
    }
    const [first, ...rest] = entry === FIRST_SENTENCE ? opening(dated, sheet) : atLabel(entry);
    if (first === undefined) continue;
    const reading = decided(first, [...rest, ...header.filter(({ at }) => at !== first.at)], rule, received);
    if (isRecordedInJanuary(entry, reading, paper)) return asUnsure(reading);
    // What the rule would rather have is there, and says nothing that can be read: 下单日期 is blank, 制单日期 is not.
    const passedOver = rule.take.slice(0, rank).flatMap((better) => under(usable, better));
    return isLeftBlank(paper) || passedOver.some(isUnread) ? asUnsure(reading) : reading;
  }
  return undefined;
}

/** Whether a place for a date was left blank where the rule asks then: a date that merely stands somewhere does not outweigh it, a mail's head and a contract's own words do. */
const isBlank = (paper: Paper) =>
  isLeftBlank(paper) || (paper.rule.ask_if.includes("空白") && paper.usable.some(isUnread));

/** The date that no label heads and that yet is the paper's own by where it stands. */
function headedByNone(paper: Paper): DateReading | undefined {
  const { sheet, dated, said, rule, received } = paper;
  const [sent, ...earlier] = rule.take.includes(FIRST_SENTENCE) ? mailHead(dated, sheet) : [];
  if (sent !== undefined) {
    const sameDay = earlier.filter(({ value }) => value === sent.value);
    const reading = decided(sent, sameDay, rule, received);
    // What heads the paper says nothing that can be read, or nothing: the head below it is of a mail that it answers.
    const isAnswered = paper.usable.some(isUnread) || namesSender(sheet);
    return isAnswered ? asUnsure(reading) : reading;
  }
  if (said[0] !== undefined) return decided(said[0], said.slice(1), rule, received);
  const lone = isBlank(paper) ? [] : loneDates(dated, sheet);
  const [first, ...rest] = lone.map(({ run, date, sign, sure }): Seen => ({ value: date.value, at: run, sign, sure }));
  if (first === undefined) return undefined;
  const reading = decided(first, rest, rule, received);
  // What came about is told a few days later: a report of January may be of the year before.
  const mayBeLastYear = rule.take.includes(FIRST_SENTENCE) && first.sign === CLOSING.sign && isJanuary(first.value);
  return mayBeLastYear ? asUnsure(reading) : reading;
}

/** The paper's only date, wherever it stands; without one, or beside a blank, a person gives it. */
function onlyDate(paper: Paper): DateReading {
  const { dated, usable, rule, received } = paper;
  const [only] = dated;
  if (isBlank(paper) || only === undefined || new Set(dated.map(({ date }) => date.value)).size > 1) {
    const evidence = usable
      .filter(isUnread)
      .map((field) => evidenceAt(`空白：${field.labels[0]}`, field.at, field.value, -1));
    return { confidence: 0, evidence, question: "review.no-date" };
  }
  const seen = { value: only.date.value, at: only.run };
  return asUnsure(decided({ ...seen, sign: "文中的日期", sure: SURE.inText }, [], rule, received));
}
