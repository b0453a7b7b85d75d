import { z } from "zod";
import { findDates } from "./dates.ts";
import { bare, fold, seen } from "./fold.ts";
import { Form, formOf } from "./form.ts";
import { organisationsIn } from "./organisations.ts";
import { type Page, Picture } from "./page.ts";
import type { Reading } from "./reading.ts";
import { alike, compared, hash, hex, rehash, Sketch, shingles, sizeOf, sketch } from "./sketch.ts";

/**
 * What a paper is known again by, without a word of it: sketches of its text and of its values (dates, numbers, names of
 * organisations), its pages' pictures, and the bands under which the same paper is found. `form` is what it has in common with
 * papers of its kind.
 */
export const Likeness = z.object({
  id: z.string(),
  text: Sketch,
  values: Sketch,
  pictures: z.array(Picture),
  /** Of the paper's own number, where it was read surely: two that differ in it are two papers. */
  own: z.string().optional(),
  form: Form,
  bands: z.array(z.string()),
});
export type Likeness = z.infer<typeof Likeness>;

/** How alike two scans are: the shares of text and of values that both have, and in how many of 64 bits their pictures differ most. */
export const Match = z.object({
  text: z.number().min(0).max(1),
  values: z.number().min(0).max(1),
  picture: z.int().min(0).max(64).optional(),
});
export type Match = z.infer<typeof Match>;

const SHINGLE = 3;
const SURE_NUMBER = 0.9;

/** DL-07. The likeness of a paper as it was read. */
export const likenessOf = (id: string, pages: readonly Page[], reading: Pick<Reading, "ownNumber">): Likeness =>
  numbered(unnumbered(id, pages), reading);

/** All of a paper's likeness but its number, for which it must have been understood. */
export function unnumbered(id: string, pages: readonly Page[]): Likeness {
  const text = pages.map((page) => page.lines.map((line) => lettersOf(line.text)).join("")).join("");
  const texts = Array.from(shingles(text, SHINGLE), (shingle) => hash(shingle));
  const values = counted(pages.flatMap((page) => page.lines.flatMap((line) => valuesIn(line.text))));
  return {
    id,
    text: sketch(texts),
    values: sketch(values),
    pictures: pages.flatMap(({ picture }) => picture ?? []),
    form: formOf(pages),
    bands: bandsOf(texts, values),
  };
}

/** A likeness with the paper's own number. */
export const numbered = (likeness: Likeness, { ownNumber }: Pick<Reading, "ownNumber">): Likeness => ({
  ...likeness,
  ...(ownNumber && ownNumber.confidence >= SURE_NUMBER && { own: hex(hash(lettersOf(ownNumber.value))) }),
});

const lettersOf = (text: string) => bare(text).replace(/[^\p{L}\p{N}]/gu, "");

/** A bank account in groups, between which one reading has spaces, another has none, and a third has some. */
const account = /\d{4}(?: ?\d{4}){2,}(?: ?\d{1,4})?/g;

/** What tells two papers of one form apart: dates, numbers of three digits and more, organisations. */
function valuesIn(text: string): string[] {
  const dates = findDates(text);
  let rest = fold(text);
  for (const { start, end } of dates.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const whole = rest.replace(/(?<=\d)[,.](?=\d)/g, "").replace(account, (groups) => groups.replaceAll(" ", ""));
  const numbers = whole.match(/\d{3,}/g) ?? [];
  return [...dates.map(({ value }) => value), ...numbers, ...organisationsIn(seen(text)).map(lettersOf)];
}

/** Each value with how often it stood before, for a total that stands twice is two values. */
function counted(values: readonly string[]): number[] {
  const times = new Map<string, number>();
  return values.map((value) => {
    const before = times.get(value) ?? 0;
    times.set(value, before + 1);
    return hash(`${value} ${before}`);
  });
}

/**
 * By these the same paper is found without looking at all others: each is made of two values and two pieces of text, drawn by lot
 * (LSH). Papers of one form share most of their text and few of their values, and so hardly a band.
 */
const BANDS = 10;
const VALUES = 2;
const TEXTS = 2;

const bandsOf = (texts: readonly number[], values: readonly number[]): string[] =>
  Array.from({ length: BANDS }, (_, band) => {
    const lots = (of: readonly number[], count: number) =>
      Array.from({ length: count }, (_, row) => {
        const seed = band * (VALUES + TEXTS) + row;
        return hex(of.reduce((least, bits) => Math.min(least, rehash(bits, seed)), 0xffffffff));
      });
    return `${band}-${hex(hash([...lots(values, VALUES), ...lots(texts, TEXTS)].join()))}`;
  });

/** With less text than this, a paper looks like any other that has as little. */
const TOO_LITTLE = 60;
const SAME_TEXT = 0.6;
const SAME_VALUES = 0.8;
/** How many of ten values may have been misread. */
const MISREAD = 0.12;
/** A date and a customer are two values; with fewer, pictures must say whether papers of one text are one. */
const TELLING = 2;
/** Two straight scans of a page differ in up to 17 of 64 bits of their pictures, two pages in 6 and more: this many say that it is another. */
const OTHER_PICTURE = 20;

/**
 * DL-07. Whether two likenesses are of one paper that was scanned twice: the text is the same, and the values agree but for what is
 * misread. Papers of one form share the text; their values differ. Pictures do not contradict values: that of a page which lay
 * askew, or on a desk, differs from the straight one's as much as that of any other page.
 */
export function samePaper(a: Likeness, b: Likeness): Match | undefined {
  if (Math.min(sizeOf(a.text), sizeOf(b.text)) < TOO_LITTLE) return undefined;
  if (a.own !== undefined && b.own !== undefined && a.own !== b.own) return undefined;
  const text = alike(a.text, b.text);
  const { shared, left, right } = compared(a.values, b.values);
  const most = shared + Math.max(left, right);
  const values = most === 0 ? 1 : shared / most;
  const misread = Math.min(left, right);
  if (text < SAME_TEXT || values < SAME_VALUES || misread > MISREAD * most) return undefined;
  const picture = apart(a.pictures, b.pictures);
  if (most < TELLING && picture !== undefined && picture > OTHER_PICTURE) return undefined;
  return { text: rounded(text), values: rounded(values), ...(picture !== undefined && { picture }) };
}

const rounded = (share: number) => Math.round(share * 100) / 100;

/** In how many bits the pictures of two papers' pages differ where they differ most; nothing where they have not as many. */
function apart(a: readonly Picture[], b: readonly Picture[]): number | undefined {
  if (a.length === 0 || a.length !== b.length) return undefined;
  return Math.max(...a.map((picture, at) => differing(picture, b[at] ?? picture)));
}

function differing(a: Picture, b: Picture): number {
  const bits = Array.from(a, (digit, at) => Number.parseInt(digit, 16) ^ Number.parseInt(b.charAt(at), 16));
  return bits.reduce((sum, each) => sum + (each & 1) + ((each >> 1) & 1) + ((each >> 2) & 1) + (each >> 3), 0);
}
