import { z } from "zod";
import { classOf, unknownClass } from "../classes.ts";
import { Line } from "../contract.ts";
import { customerName, SaidCustomer } from "../customer-name.ts";
import type { Person } from "../people/person.ts";
import type { Example } from "../reading/examples.ts";
import { Amount, BusinessDate, bounded, type Question, type Reading, yearOf } from "../reading/reading.ts";
import { Refused } from "../refused.ts";
import { isToBeDivided } from "./divide.ts";
import { unknownChannel } from "./hints.ts";
import {
  Arrived,
  type Duplicate,
  type Filed,
  type Filing,
  type InReview,
  type Inspected,
  type Item,
  mayBeSecret,
  moved,
  predecessorOf,
  type Received,
  type Recognised,
  type Stored,
} from "./item.ts";
import { isUnsafe } from "./scan.ts";

/** What the decisions need of the regulation: the classes by name, and the departments. */
export interface FilingRules {
  /** The regulation's content hash. */
  hash: string;
  classes: Record<string, { sign: string; types: Record<string, unknown>; level: { default: string } }>;
  departments: Record<string, { clerk: string }>;
  /** From the lowest to the highest. */
  levels: readonly string[];
  /** DL-07. Whether a person is asked about a paper that was scanned before, or it is filed and linked. */
  samePaper: "ask" | "link";
}

/**
 * AF-12. Files by itself what was read surely enough; with a question, below `minConfidence` (0…1), by a channel that
 * the regulation does not know, or with nobody to answer for it, a person decides; so too where it seems to be the `duplicate` of another (DL-07), unless the regulation has it linked.
 */
export function conclude(
  item: Inspected,
  understood: Reading,
  rules: FilingRules & { minConfidence: number },
  now: string,
  duplicate?: Duplicate,
): InReview | Recognised {
  const reading = bounded(understood);
  const next = { ...moved(item, now), reading, regulation: rules.hash };
  const { department, submitter } = item;
  const filing = filingOf(reading, rules);
  const asked = { ...next, status: "in review" as const, ...(duplicate && { duplicate }) };
  if (duplicate && rules.samePaper === "ask") return { ...asked, code: "review.seems-duplicate" };
  if (!filing || reading.questions.length > 0 || reading.confidence < rules.minConfidence)
    return { ...asked, code: reading.questions[0] ?? doubtIn(reading) };
  if (unknownChannel(item) !== undefined) return { ...asked, code: "review.hint-differs" };
  if (department === undefined || submitter === undefined) return { ...asked, code: "review.no-department" };
  const linked = { ...filing, ...(duplicate && { copyOf: duplicate.of }) };
  return { ...next, status: "recognised", department, submitter, filing: linked };
}

/** What a reading without a question is least sure of. */
function doubtIn({ candidates, date, customer }: Reading): Question {
  const sure = (read: { confidence: number } | undefined) => read?.confidence ?? 1;
  const [kind, day, who] = [sure(candidates[0]), sure(date), sure(customer)];
  if (day < kind && day <= who) return "review.unsure-date";
  return who < kind ? "review.unsure-customer" : "review.unsure-class";
}

/** How the paper would be filed if the reading is right; nothing where no class or no date was read. */
function filingOf(reading: Reading, rules: FilingRules): Filing | undefined {
  const [best] = reading.candidates;
  const { date, customer, amount, ownNumber } = reading;
  const found = best && classOf(rules.classes, best.class);
  if (!found || !date) return undefined;
  return {
    class: best.class,
    className: found.name,
    type: best.type,
    year: yearOf(date.value),
    date: date.value,
    ...(customer && { customer: customerName(customer.value) }),
    ...(amount && { amount: amount.value }),
    ...(ownNumber && { ownNumber: ownNumber.value }),
    ...referencesOf(reading),
    title: reading.title || best.type,
    level: reading.level ?? found.rule.level.default,
    confidence: reading.confidence,
    decidedBy: { machine: rules.hash },
  };
}

const referencesOf = ({ references }: Reading) =>
  references && { references: references.map(({ how, number }) => ({ how, number })) };

/** What an archivist may say of a paper. `null` says that there is none; what is left out stands as it was read. */
export const Correction = z.strictObject({
  class: Line.optional(),
  type: Line.optional(),
  date: BusinessDate.optional(),
  customer: SaidCustomer.nullable().optional(),
  amount: Amount.nullable().optional(),
  ownNumber: Line.nullable().optional(),
  title: Line.optional(),
  level: Line.optional(),
  department: Line.optional(),
  /** DL-07. That it is no other scan of the paper that it seemed to be one of. */
  copyOf: z.null().optional(),
});
export type Correction = z.infer<typeof Correction>;

/**
 * DL-03, AF-12. A person says where the paper belongs. What was voided lies in the vault already and only takes a new number.
 *
 * @throws Refused `confirm.*` where the class, type, date or department is missing or not one of the regulation's, or the paper
 *   can have no number there.
 */
export function confirm(
  item: InReview,
  correction: Correction,
  by: Pick<Person, "subject" | "name">,
  rules: FilingRules & { seriesOf: (filing: Filing) => string },
  now: string,
): Recognised | Stored {
  const filing = corrected(item, correction, by, rules);
  const department = correction.department ?? item.department;
  if (department === undefined) throw new Refused("confirm.no-department", item.id);
  const clerk = rules.departments[department]?.clerk;
  if (clerk === undefined) throw new Refused("confirm.unknown-department", department, Object.keys(rules.departments));
  const series = rules.seriesOf(filing);
  const { code: _code, duplicate: _duplicate, before, ...rest } = item;
  const next = {
    ...moved(rest, now),
    ...(mayBeSecret(item) && { marked: "secret" as const }),
    filing,
    department,
    submitter: item.submitter ?? { name: clerk },
    regulation: rules.hash,
  };
  if (!before) return { ...next, status: "recognised" };
  const { kept, predecessor } = before;
  return { ...next, status: "stored", kept, series, ...(predecessor !== undefined && { predecessor }) };
}

function corrected(
  item: InReview,
  correction: Correction,
  by: Pick<Person, "subject" | "name">,
  rules: FilingRules,
): Filing {
  const proposed = item.before?.filing ?? (item.reading && filingOf(item.reading, rules));
  const said = correction.class ?? proposed?.class ?? item.reading?.candidates[0]?.class;
  const known = Object.entries(rules.classes).map(([name, rule]) => `${rule.sign} ${name}`);
  if (said === undefined) throw new Refused("confirm.no-class", item.id, known);
  const found = classOf(rules.classes, said);
  if (!found) throw unknownClass(rules.classes, said);
  const { sign } = found.rule;
  const types = Object.keys(found.rule.types);
  const candidate = item.reading?.candidates.find((each) => each.class === sign)?.type;
  const likely = proposed?.class === sign ? proposed.type : candidate;
  const type = correction.type ?? (types.length === 1 ? types[0] : likely);
  if (type === undefined) throw new Refused("confirm.no-type", item.id, types);
  if (!types.includes(type)) throw new Refused("confirm.unknown-type", type, types);
  const level = correction.level ?? levelIn(found.rule, sign, item, rules);
  if (!rules.levels.includes(level)) throw new Refused("confirm.unknown-level", level, rules.levels);
  const date = correction.date ?? proposed?.date ?? item.reading?.date?.value;
  if (date === undefined) throw new Refused("confirm.no-date", item.id);
  const either = <T>(said: T | null | undefined, read: T | undefined) =>
    said === undefined ? read : (said ?? undefined);
  const customer = either(correction.customer, proposed?.customer ?? item.reading?.customer?.value);
  const amount = either(correction.amount, proposed?.amount ?? item.reading?.amount?.value);
  const copyOf = either(correction.copyOf, item.duplicate?.of ?? proposed?.copyOf);
  const ownNumber = either(correction.ownNumber, proposed?.ownNumber ?? item.reading?.ownNumber?.value);
  return {
    class: sign,
    className: found.name,
    type,
    year: yearOf(date),
    date,
    ...(customer !== undefined && { customer: customerName(customer) }),
    ...(amount !== undefined && { amount }),
    ...(ownNumber !== undefined && { ownNumber }),
    ...(item.reading && sign === item.reading.candidates[0]?.class && referencesOf(item.reading)),
    ...(copyOf !== undefined && { copyOf }),
    title: correction.title ?? (proposed?.title || item.reading?.title || type),
    level,
    confidence: 1,
    decidedBy: { person: by.subject, name: by.name },
  };
}

/** AF-29. What somebody said otherwise than it was read, or filed before: what they only said again is no correction. */
export function correctedIn(item: InReview, correction: Correction, filing: Filing, rules: FilingRules): string[] {
  const { reading, before, duplicate } = item;
  const proposed = before?.filing ?? (reading && filingOf(reading, rules));
  const known = {
    class: proposed?.class ?? reading?.candidates[0]?.class,
    type: proposed?.type ?? reading?.candidates[0]?.type,
    date: proposed?.date ?? reading?.date?.value,
    customer: proposed?.customer ?? reading?.customer?.value,
    amount: proposed?.amount ?? reading?.amount?.value,
    ownNumber: proposed?.ownNumber ?? reading?.ownNumber?.value,
    title: proposed?.title ?? reading?.title,
    level: proposed?.level ?? reading?.level,
    copyOf: duplicate?.of ?? proposed?.copyOf,
    department: item.department,
  };
  const filed = { ...filing, department: correction.department };
  const keys = Correction.keyof().options.filter((key) => correction[key] !== undefined);
  return keys.filter((key) => (known[key] ?? null) !== (filed[key] ?? null));
}

/** CR-17. The level as it was read, at least the class's own where that is another than it was read by. */
function levelIn(rule: FilingRules["classes"][string], sign: string, item: InReview, { levels }: FilingRules): string {
  const own = rule.level.default;
  const read = item.before?.filing.level ?? item.reading?.level;
  const readBy = item.before?.filing.class ?? item.reading?.candidates[0]?.class;
  if (read === undefined) return own;
  // One that the regulation does not know outranks all: it is refused, and a person says which it is.
  const rank = (level: string) => (levels.includes(level) ? levels.indexOf(level) : levels.length);
  return sign === readBy || rank(read) >= rank(own) ? read : own;
}

/**
 * AF-20. Whether a paper can go back to its sender: one that lies in the vault can only be filed again, and one that is being divided
 * would be filed all the same, in its parts. What is being stored may lie in the vault at any moment, and nobody would know of it there
 * (CI-10, CI-12). What a scanner has not looked at could be had by whoever it goes back to, and nobody would
 * be told of what is found in it (AF-28).
 */
export function returnable(item: Item, scanner: boolean): InReview | Received {
  if (item.status === "filed" || item.status === "stored") throw new Refused("return.kept", item.id);
  if (item.status === "recognised") throw new Refused("return.being-stored", item.id);
  if (item.status === "rejected") throw new Refused("intake.moved-on", item.id);
  if (item.status === "in review" && item.before) throw new Refused("return.kept", item.id);
  if (item.status === "received" && isToBeDivided(item)) throw new Refused("return.being-divided", item.id);
  if (isUnsafe(item, scanner)) throw new Refused("return.being-scanned", item.id);
  return item;
}

/** Asks a person again where a paper belongs: its number was voided, and what it had `taught` is no more, or the regulation has changed. */
export function reconsider(
  item: Recognised | Stored | Filed,
  code: Question,
  now: string,
  taught?: Pick<Example, "labels">,
): InReview {
  const predecessor = item.status === "filed" ? item.number : predecessorOf(item);
  return {
    ...{ ...moved(Arrived.parse(item), now), paper: item.paper, regulation: item.regulation },
    ...("reading" in item && item.reading && { reading: item.reading }),
    status: "in review",
    code,
    ...("kept" in item && {
      before: {
        filing: item.filing,
        kept: item.kept,
        ...(predecessor !== undefined && { predecessor }),
        ...(taught && { labels: taught.labels }),
      },
    }),
  };
}
