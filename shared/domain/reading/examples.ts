import { z } from "zod";
import { Instant } from "../instant.ts";
import { dateAfterLabel } from "./dates.ts";
import { bare, fold } from "./fold.ts";
import { Form, likeForms } from "./form.ts";
import { layOut, type Run, rightOf, type Sheet } from "./layout.ts";
import { sameName } from "./organisations.ts";
import type { Page } from "./page.ts";
import type { BusinessDate, Evidence } from "./reading.ts";
import { type ClassificationRules, CUSTOMER } from "./rules.ts";

const Labels = z.array(z.string());
const Kind = z.object({ class: z.string(), type: z.string() });

/**
 * AF-12. What an archivist said of a paper, and its form, by which later papers like it follow. It holds none of the paper's words
 * but the labels under which its date and customer stood; a paper has one example at most, under its own id.
 */
export const Example = z.object({
  id: z.string(),
  /** The regulation's id: its classes keep their signs from version to version. */
  regulation: z.string(),
  form: Form,
  ...Kind.shape,
  /** What the machine had thought; nothing where it had no idea. */
  thought: Kind.extend({ confidence: z.number() }).optional(),
  /** Labels that the regulation does not list. */
  labels: z.object({ date: Labels, customer: Labels }),
  by: z.string(),
  at: Instant,
});
export type Example = z.infer<typeof Example>;

/** An example, and how alike a paper's form is to its, 0…1. */
export type Near = { example: Example; likeness: number };

/** Papers of one form are at least so alike, with what was filled in and misread. */
const LIKE = 0.45;
/** How many of the nearest are heard. */
const HEARD = 7;

/** AF-12. The examples that a form is like, the nearest first, of equals the newest. */
export const nearest = (form: Form, examples: readonly Example[]): Near[] =>
  examples
    .map((example) => ({ example, likeness: likeForms(form, example.form) }))
    .filter(({ likeness }) => likeness >= LIKE)
    .toSorted((a, b) => b.likeness - a.likeness || b.example.at.localeCompare(a.example.at))
    .slice(0, HEARD);

/** What one example is worth, in log odds: as much as a title and a form's labels; what several that agree add, at most. */
const ONE = 8;
const SEVERAL = 2;
/** From here on a paper is surely of the example's form. */
const SURELY = 0.6;

/**
 * What the nearest examples say of a kind: those of the kind speak for it, others against it, so that where archivists disagree,
 * nothing is learned. Each says what it is like.
 */
export function exampleEvidence(near: readonly Near[], kind: { class: string; type: string }): Evidence[] {
  const agrees = ({ example }: Near) => example.class === kind.class && example.type === kind.type;
  const agreeing = near.filter(agrees).length;
  if (agreeing === 0) return [];
  const worth = ONE + SEVERAL * (1 - 1 / agreeing);
  return near.map((each) => ({
    sign: `与 ${each.example.at.slice(0, 10)} 确认的一份相似（相似度 ${each.likeness.toFixed(2)}）`,
    text: each.example.id,
    weight: ((agrees(each) ? worth : -ONE) / near.length) * Math.min(1, each.likeness / SURELY),
  }));
}

/** The regulation's rules for a paper like these: a date or a customer may also stand under a label that an archivist found it under. */
export function rulesWith(near: readonly Near[], rules: ClassificationRules): ClassificationRules {
  if (near.length === 0) return rules;
  const customers = near.flatMap(({ example }) => example.labels.customer);
  const datesOf = (sign: string) => near.flatMap(({ example }) => (example.class === sign ? example.labels.date : []));
  return {
    ...rules,
    parties: { ...rules.parties, ...added(CUSTOMER, rules.parties[CUSTOMER], customers) },
    classes: Object.fromEntries(
      Object.entries(rules.classes).map(([name, rule]) => [
        name,
        { ...rule, date: { ...rule.date, take: [...new Set([...rule.date.take, ...datesOf(rule.sign)])] } },
      ]),
    ),
  };
}

const added = (role: string, known: readonly string[] = [], more: readonly string[]) =>
  more.length === 0 ? {} : { [role]: [...new Set([...known, ...more])] };

/** The labels under which a paper has what an archivist said of it, and which the regulation does not know. */
export function labelsOf(
  pages: readonly Page[],
  said: { date: BusinessDate; customer?: string | undefined },
  rules: ClassificationRules,
): Example["labels"] {
  const known = new Set(
    [
      ...Object.values(rules.parties).flat(),
      ...Object.values(rules.classes).flatMap(({ date }) => [...date.take, ...date.never]),
    ].map(bare),
  );
  const fields = fieldsOn(layOut(pages)).filter(({ label }) => !known.has(bare(label)));
  const under = (is: (value: string) => boolean) => [
    ...new Set(fields.filter(({ value }) => is(value)).map(({ label }) => label)),
  ];
  const { date, customer } = said;
  return {
    date: under((value) => dateAfterLabel(value)?.value === date),
    customer: customer === undefined ? [] : under((value) => sameName(value, customer, 0)),
  };
}

/** What may be a label on a form and its value: before a colon in one run, or a short run and the one to its right. */
const fieldsOn = (sheet: Sheet): { label: string; value: string }[] =>
  sheet.runs.flatMap((run) => {
    const inline = Array.from(run.plain.matchAll(inlineField), ([, label = "", value = ""]) => ({ label, value }));
    if (inline.length > 0) return inline.filter(({ label }) => isLabel(label));
    const right = rightOf(sheet, run);
    const label = headOf(run);
    return right && isLabel(label) ? [{ label, value: right.plain }] : [];
  });

const inlineField = /(?:^|\s)([^\s:,。;]{2,12}):\s*([^\s:][^:]*?)(?=\s+[^\s:,。;]{2,12}:|$)/g;
const headOf = (run: Run) =>
  fold(run.text)
    .replace(/[:\s]+$/, "")
    .trim();
const isLabel = (text: string) => /^[\p{L}()/ ]{2,12}$/u.test(text);

/** An archive learns from so many examples at most, and so many of one form and kind: more of the same tell nothing new. */
export const LIMITS = { all: 3000, alike: 20 };

/** The example that makes room for a new one, if one must: the oldest of a crowded neighbourhood, or of all. */
export function outgrown(examples: readonly Example[], next: Example, limits = LIMITS): Example | undefined {
  const others = examples.filter(({ id }) => id !== next.id);
  const around = others.filter(
    (each) => each.class === next.class && each.type === next.type && likeForms(each.form, next.form) >= LIKE,
  );
  if (around.length >= limits.alike) return oldest(around);
  return others.length >= limits.all ? oldest(others) : undefined;
}

const oldest = (of: readonly Example[]) => of.toSorted((a, b) => a.at.localeCompare(b.at))[0];
