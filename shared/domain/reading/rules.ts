import { expand } from "brace-expansion";
import { z } from "zod";

/** A word or a label as papers print it; widths, spaces and traditional characters are folded before it is looked for. */
const Word = z.string().trim().min(1);
/** No entry stands for more words than these. */
const MOST_WORDS = 2000;

/** What one entry stands for: `{客户,供应商}{信息,资料}表` for four words, any other for itself. */
const wordsOf = (entry: string): string[] => (entry.includes("{") ? expand(entry, { max: MOST_WORDS + 1 }) : [entry]);

/** Whether an entry's braces hold words with commas between them, stand for at least a word each time, and for no more than they may. */
function isSpelledOut(entry: string): boolean {
  const groups = entry.match(/\{[^{}]*\}/g) ?? [];
  const isPlain = groups.every((group) => group.includes(",") && !/[，、]|\.\./.test(group));
  const words = isPlain ? wordsOf(entry) : [];
  return (
    !/[{}]/.test(entry.replace(/\{[^{}]*\}/g, "")) &&
    isPlain &&
    words.length <= MOST_WORDS &&
    words.every((word) => word.trim() !== "")
  );
}
const Entry = Word.refine(isSpelledOut, { params: { code: "words.braces" } });
const spelledOut = (entries: string[]): string[] => [...new Set(entries.flatMap(wordsOf).map((word) => word.trim()))];
const Words = z.array(Entry).transform(spelledOut).default([]);
const SomeWords = z.array(Entry).min(1).transform(spelledOut);
const Names = z.array(Word).default([]);

/**
 * What a kind of paper looks like. `titles` stand large at the top, `fields` are a form's labels, `words` occur in its text;
 * with a phrase of `says` a letter tells what it is; where a word of `not` is the title, the paper is something else.
 */
export const Signs = z.object({ titles: Words, fields: Words, words: Words, says: Words, not: Words });
export type Signs = z.infer<typeof Signs>;

/** In a `take` list, the latest date beside the signatures instead of a label. */
export const LAST_SIGNATURE = "最后一方签署";
/** In a `take` list, the day with which the first sentence says that it came about, instead of a label. */
export const FIRST_SENTENCE = "首句所述";

/** When a date is a person's question: its place is left blank (空白), or the dates that count lie in different years (跨年). */
export const AskIf = z.enum(["空白", "跨年"]);

/** Which of a paper's dates the class asks for: the labels in order of preference, those that never count, and the precision needed. */
export const DateRule = z.object({
  event: Word,
  take: SomeWords,
  never: Words,
  precision: z.enum(["day", "month", "year"]).default("day"),
  ask_if: z.array(AskIf).default([]),
});
export type DateRule = z.infer<typeof DateRule>;

/** The party names whose labels name the customer outright, and those that say nothing about who buys and who sells. */
export const CUSTOMER = "客户";
export const NEUTRAL = "各方";
/** The party names by which what a contract says each side does (delivers, pays) is understood. */
export const SELLER = "卖方";
export const BUYER = "买方";
/** The party name of those who write to one another or speak with us. */
export const CORRESPONDENT = "往来方";

/** What papers call the parties: for each party (卖方, 付款方 …) its labels. `客户`, `各方`, `卖方`, `买方` and `往来方` are understood as above. */
export const Parties = z.record(Word, SomeWords);
export type Parties = z.infer<typeof Parties>;

/** AM-10. Who "we" are on a paper; the other party is the customer, whether it buys or sells. */
export const Us = z.object({
  names: z.array(Word).min(1),
  former: Names,
  short: Names,
  english: Names,
  mail_domains: Names,
});
export type Us = z.infer<typeof Us>;

/** One kind of paper within a class. */
export const TypeRule = z.object({
  signs: Signs.prefault({}),
  /** Papers of this kind are letters, and so say in their subject or their text what they are. */
  letters: z.boolean().default(false),
  /** The parties one of which we must be: what tells a sale from a purchase, whatever the title says. */
  we_are: Names,
  /** The parties none of which the other may be: a complaint of ours to a supplier is no complaint of a customer's. */
  they_are_not: Names,
  /** Without an amount on it the paper is not of this kind (AF-07: a receipt for drawings). */
  needs_amount: z.boolean().default(false),
  /** Papers of this kind go to a person however plain they are. */
  ask: z.literal("always").optional(),
  /** Without a customer on it the paper is not of this kind (AF-08: internal minutes). */
  needs_customer: z.boolean().default(false),
  /** The customer may be missing without a question (an anonymous survey). */
  anonymous: z.boolean().default(false),
});
export type TypeRule = z.infer<typeof TypeRule>;

/** In `raise`, not the word alone, but any resident's identity number whose check digit is right. */
export const IDENTITY_NUMBER = "身份证号";

/** The level of a class, and what on a paper raises it to which. */
export const Level = z.object({ default: Word, raise: z.record(Word, Word).default({}) });

/** How a paper stands to another that it names: it changes it, belongs under it, bills it, repeats it, or stands in its place. */
export const Link = z.enum(["amends", "under", "bills", "copy of", "replaces"]);
export type Link = z.infer<typeof Link>;

/** The part of a class's rules by which a paper is recognised and its facts are found. */
export const ClassRule = z.object({
  sign: Word,
  types: z.record(Word, TypeRule),
  signs: Signs.prefault({}),
  date: DateRule,
  /** Labels of the total and of the paper's own number, in order of preference; with none, it is not read. */
  amount: Words,
  own_number: Words,
  /** AF-05. What gives the paper legal force; without it, or with a word of `draft` at its head, it goes back. */
  must_show: Word.optional(),
  draft: Words,
  level: Level,
  /** What a paper with such a title does to another: a 补充协议 amends a contract and takes its type. */
  links: z.record(Word, Link).default({}),
});
export type ClassRule = z.infer<typeof ClassRule>;

/** Titles of papers that are known and belong to no class: a quotation, a statement of account, a demand for payment. */
export const NotFiled = z.object({ titles: Words });

/** What classification needs of a regulation. */
export const ClassificationRules = z.object({
  company: Us,
  parties: Parties.default({}),
  not_filed: NotFiled.prefault({}),
  classes: z.record(Word, ClassRule),
  /** The marks at a page's head that stop it; without the rule, those of state secrets. */
  secrets: z.object({ marks: z.array(Word).min(1) }).optional(),
  /** Departments and the classes that they submit: a weak sign. */
  departments: z.record(Word, z.object({ submits: Names })).default({}),
});
export type ClassificationRules = z.infer<typeof ClassificationRules>;
