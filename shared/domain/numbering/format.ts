import { z } from "zod";
import { literal } from "../literal.ts";

/** What a number is made of besides fixed text: the year, the type of paper, a customer's or project's code, the sequence. */
export const Field = z.enum(["year", "type", "code"]);
export type Field = z.infer<typeof Field>;

/** One piece of a format. A `width` of digits is a minimum for the sequence, which grows past it, and exact for a code. */
export type Segment =
  | { kind: "text"; text: string }
  | { kind: "year" }
  | { kind: "type" }
  | { kind: "code"; width: number | undefined }
  | { kind: "seq"; width: number };

/** Fields, and the text between them: nothing that would break a file name, a key or a sort key. */
const PIECE = /\{(year|type|code|seq)(?::(\d{1,2}))?\}|([^\s\p{C}\\/:*?"<>|#{}]+)|(.)/gsu;

/** Reads `Y{year}{type}{seq:3}`; nothing if it is not a format. The sequence stands once, at the end; each field at most once. */
export function segmentsOf(format: string): Segment[] | undefined {
  const segments: Segment[] = [];
  for (const [, field, width, text, stray] of format.matchAll(PIECE)) {
    const digits = width === undefined ? undefined : Number(width);
    if (stray !== undefined || digits === 0) return undefined;
    if (text !== undefined) segments.push({ kind: "text", text });
    else if (field === "seq") segments.push({ kind: "seq", width: digits ?? 1 });
    else if (field === "code") segments.push({ kind: "code", width: digits });
    else if (digits !== undefined) return undefined;
    else segments.push({ kind: field === "year" ? "year" : "type" });
  }
  const fields = segments.map((segment) => segment.kind).filter((kind) => kind !== "text");
  const sound = fields.at(-1) === "seq" && segments.at(-1)?.kind === "seq" && new Set(fields).size === fields.length;
  return sound ? segments : undefined;
}

export const NumberFormat = z
  .string()
  .refine((format) => segmentsOf(format) !== undefined, { params: { code: "series.bad-format" } });

/**
 * A series of numbers. `one_per` names what has a sequence of its own: `[year, type]` is a sequence per type and year.
 * `opening` says which number was the last on paper before Dossier came: `{ "2023 销售合同": 87 }`, keyed in the order of `one_per`.
 */
export const SeriesRule = z.object({
  format: NumberFormat,
  one_per: z.array(Field),
  opening: z.record(z.string().min(1), z.int().min(0)).default({}),
});
export type SeriesRule = z.infer<typeof SeriesRule>;

/** A code as it stands in a number: digits and capital letters. */
export const CODE = /^[0-9A-Z]+$/;

/** What a file brings to its number. `year` has four digits; `type` and `code` are needed where the format has them. */
export const NumberValues = z.object({
  year: z.int().min(1000).max(9999),
  type: z.string().min(1).optional(),
  code: z.string().regex(CODE).optional(),
});
export type NumberValues = z.infer<typeof NumberValues>;

const known = (format: string): Segment[] => {
  const segments = segmentsOf(format);
  if (!segments) throw new RangeError(`not a number format: ${format}`);
  return segments;
};

function fieldText(segment: Exclude<Segment, { kind: "text" | "seq" }>, values: NumberValues): string {
  if (segment.kind === "year") return String(NumberValues.shape.year.parse(values.year));
  const value = values[segment.kind];
  if (!value) throw new RangeError(`the number needs a ${segment.kind}`);
  if (segment.kind === "code") {
    if (!CODE.test(value)) throw new RangeError("a code is of digits and capital letters");
    if (segment.width !== undefined && value.length !== segment.width)
      throw new RangeError(`a code here has ${segment.width} characters`);
  }
  return value;
}

/**
 * The key of the series that a file's number comes from: the number without its sequence (`Y2023销售合同`). A field that shares
 * its sequence with others of its kind stands as `*` (`YG2023*`).
 */
export function seriesOf(rule: Pick<SeriesRule, "format" | "one_per">, values: NumberValues): string {
  return known(rule.format)
    .filter((segment) => segment.kind !== "seq")
    .map((segment) => {
      if (segment.kind === "text") return segment.text;
      return rule.one_per.includes(segment.kind) ? fieldText(segment, values) : "*";
    })
    .join("");
}

/** Whether a text may be a number at all, by whichever format: of the characters that one has, with a sequence at its end. */
export const hasFormOfNumber = (text: string): boolean => NUMBER.test(text);
const NUMBER = /^[^\s\p{C}\\/:*?"<>|#{}]{1,100}\d$/u;

/** AF-04…AF-09. The number: `Y2023销售合同002`. `seq` counts from 1; past its width it grows a digit (`J20231000`). */
export function renderNumber(format: string, values: NumberValues, seq: number): string {
  if (!Number.isSafeInteger(seq) || seq < 1) throw new RangeError("a sequence counts from 1");
  return known(format)
    .map((segment) => {
      if (segment.kind === "text") return segment.text;
      if (segment.kind === "seq") return String(seq).padStart(segment.width, "0");
      return fieldText(segment, values);
    })
    .join("");
}

const sequence = (width: number) => `((?!0+$)(?:\\d{${width}}|[1-9]\\d{${width},}))`;

/** The sequence in a number; nothing if it is not of this format and these types. */
export function sequenceOf(format: string, number: string, types: readonly string[] = []): number | undefined {
  const pattern = known(format).map((segment) => {
    if (segment.kind === "text") return literal(segment.text);
    if (segment.kind === "year") return "[1-9]\\d{3}";
    if (segment.kind === "type") return `(?:${types.map(literal).join("|") || "(?!)"})`;
    if (segment.kind === "code") return `[0-9A-Z]${segment.width ? `{${segment.width}}` : "+"}`;
    return sequence(segment.width);
  });
  const [, seq] = new RegExp(`^${pattern.join("")}$`, "u").exec(number) ?? [];
  return seq === undefined ? undefined : Number(seq);
}

/** The key of `opening` for a series: its `one_per` values in order, `2023 销售合同`; `*` where there is but one sequence. */
const openingKey = (rule: Pick<SeriesRule, "one_per">, values: NumberValues): string =>
  rule.one_per.map((field) => values[field] ?? "").join(" ") || "*";

/** Where a series opens: the last sequence given before Dossier came, 0 for a new series. After 87 comes 088. */
export const openingOf = (rule: Pick<SeriesRule, "one_per" | "opening">, values: NumberValues): number =>
  rule.opening[openingKey(rule, values)] ?? 0;

const SORT_DIGITS = 9;

/** Sorts the numbers of one series by their sequence (999 before 1000), as a string: `J2023#000000999`. Up to 10⁹ − 1. */
export function sortKey(series: string, seq: number): string {
  if (!Number.isSafeInteger(seq) || seq < 1 || seq >= 10 ** SORT_DIGITS)
    throw new RangeError("a sequence counts from 1 to 10⁹ − 1");
  return `${series}#${String(seq).padStart(SORT_DIGITS, "0")}`;
}
