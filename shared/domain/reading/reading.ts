import { z } from "zod";
import { customerName } from "../customer-name.ts";
import { Box } from "./page.ts";
import { Link } from "./rules.ts";

/** A business date with the precision that the paper gives: a day, a month or a year, in the regulation's time zone, of 1900…2099. */
export const BusinessDate = z
  .string()
  .regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { abort: true })
  .refine((date) => date.length < 10 || new Date(date).toISOString().startsWith(date), "no such day");
export type BusinessDate = z.infer<typeof BusinessDate>;

export const yearOf = (date: BusinessDate): number => Number(date.slice(0, 4));

/** An amount of money in yuan (or the currency of the paper), two decimals, no separators: `1097100.00`. */
export const Amount = z.string().regex(/^-?\d{1,16}\.\d{2}$/);
export type Amount = z.infer<typeof Amount>;

/** Where on the paper something was seen, and what it says for (`weight` > 0) or against (< 0) a conclusion. */
export const Evidence = z.object({
  sign: z.string(),
  page: z.int().min(1).optional(),
  box: Box.optional(),
  text: z.string().optional(),
  weight: z.number(),
});
export type Evidence = z.infer<typeof Evidence>;

/** A value read from the paper, with how sure we are (0…1) and where it stands. */
const read = <T extends z.ZodType>(value: T) =>
  z.object({ value, confidence: z.number().min(0).max(1), evidence: z.array(Evidence) });

/** A class and type that the paper may belong to; `class` is the regulation's sign (`Y`), `type` the rest (`销售合同`). */
export const Candidate = z.object({
  class: z.string(),
  type: z.string(),
  confidence: z.number().min(0).max(1),
  evidence: z.array(Evidence),
});
export type Candidate = z.infer<typeof Candidate>;

/** A paper that another one names, by the number that its maker gave it, and how the other stands to it. */
export const Reference = z.object({ how: Link, number: z.string().max(100) });
export type Reference = z.infer<typeof Reference>;

/** Why a paper waits for a person. Each is a question that a person can answer. */
export const Question = z.enum([
  "review.no-class",
  "review.unsure-class",
  "review.ask-always",
  "review.draft",
  "review.no-date",
  "review.unsure-date",
  "review.no-customer",
  "review.unsure-customer",
  "review.blank",
  "review.unreadable",
  "review.hint-differs",
  "review.no-department",
  "review.unread-format",
  "review.marked-secret",
  "review.voided",
  "review.seems-duplicate",
  "review.regulation-changed",
  "review.may-be-several",
]);
export type Question = z.infer<typeof Question>;

/** What was understood of a paper. `candidates` is sorted, the likeliest first; with no question it can be filed as the first. */
export const Reading = z.object({
  title: z.string(),
  candidates: z.array(Candidate),
  date: read(BusinessDate).optional(),
  customer: read(z.string()).optional(),
  amount: read(Amount).optional(),
  ownNumber: read(z.string()).optional(),
  references: z.array(Reference.extend({ evidence: z.array(Evidence) })).optional(),
  /** By the class that it is likeliest to be of; nothing where no class was found. */
  level: z.string().optional(),
  confidence: z.number().min(0).max(1),
  questions: z.array(Question),
  /** The pages in the middle on which another paper may begin. */
  starts: z.array(z.int().min(2)).optional(),
});
export type Reading = z.infer<typeof Reading>;

/** So much of a text is kept in a record: more is no name, title or number. */
const LONGEST = 200;
const MOST_SIGNS = 100;

/** A reading that fits a record, whatever stands on the paper. A customer's name that is too long for one is asked about. */
export function bounded(reading: Reading): Reading {
  const { customer, ownNumber, ...rest } = reading;
  const known = customer && customerName(customer.value).length <= LONGEST;
  const number = ownNumber && ownNumber.value.length <= LONGEST;
  return {
    ...rest,
    title: reading.title.slice(0, LONGEST),
    candidates: reading.candidates.map((each) => ({ ...each, evidence: brief(each.evidence) })),
    ...(reading.date && { date: { ...reading.date, evidence: brief(reading.date.evidence) } }),
    ...(reading.amount && { amount: { ...reading.amount, evidence: brief(reading.amount.evidence) } }),
    ...(known && { customer: { ...customer, evidence: brief(customer.evidence) } }),
    ...(reading.references && {
      references: reading.references.map((each) => ({ ...each, evidence: brief(each.evidence) })),
    }),
    ...(number && { ownNumber: { ...ownNumber, evidence: brief(ownNumber.evidence) } }),
    questions: customer && !known ? [...reading.questions, "review.unsure-customer"] : reading.questions,
  };
}

const brief = (evidence: Evidence[]): Evidence[] =>
  evidence.slice(0, MOST_SIGNS).map((each) => ({ ...each, ...(each.text && { text: each.text.slice(0, LONGEST) }) }));
