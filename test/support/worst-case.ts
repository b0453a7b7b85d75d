import { z } from "zod";
import { Code, refusals } from "#shared/domain/refusals.ts";

/** How many bytes a character of JavaScript's takes at most in UTF-8: what takes four is two of them. */
const BYTES = 3;
/** What a number takes at most, and a moment or a day. */
const NUMBER = 21;
const FORMATS: Readonly<Record<string, number>> = { datetime: 24, date: 10 };

/**
 * How many bytes what a schema lets through takes at most, as JSON: no less than as an item of DynamoDB. Of what stands `apart`, by its path,
 * nothing is counted.
 *
 * @throws Error that names the place where the schema sets no bound
 */
export function worstCase(schema: z.core.$ZodType, apart: readonly string[] = [], at = "it"): number {
  const of = (part: z.core.$ZodType, name = "") => worstCase(part, apart, at + name);
  const longest = (words: readonly unknown[]) => 2 + BYTES * Math.max(...words.map((each) => String(each).length));
  if (apart.includes(at)) return 2;
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).reduce(
      (sum, [name, part]) => sum + Buffer.byteLength(name) + 4 + of(part, `.${name}`),
      2,
    );
  if (schema instanceof z.ZodDiscriminatedUnion || schema instanceof z.ZodUnion)
    return Math.max(...schema.options.map((each) => of(each)));
  if (schema instanceof z.ZodArray) return 2 + mostOf(schema, at) * (of(schema.element, "[]") + 1);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return Math.max(4, of(schema.unwrap()));
  if (schema instanceof z.ZodEnum) return longest(schema.options);
  if (schema instanceof z.ZodLiteral) return longest([...schema.values]);
  if (schema === Code) return longest(Object.keys(refusals));
  if (schema instanceof z.ZodNumber) return NUMBER;
  if (schema instanceof z.ZodBoolean) return 5;
  if (schema instanceof z.ZodISODateTime || schema instanceof z.ZodISODate)
    return 2 + (FORMATS[schema.def.format] ?? 0);
  if (schema instanceof z.ZodString) return 2 + BYTES * bounded(schema.maxLength, at);
  throw new Error(`${at} is of a kind whose bound is not known: ${schema._zod.def.type}`);
}

function mostOf(array: z.ZodArray, at: string): number {
  const checks = array.def.checks?.map((each) => each._zod.def) ?? [];
  const most = checks.flatMap((each) => ("maximum" in each && typeof each.maximum === "number" ? [each.maximum] : []));
  return bounded(most[0], at);
}

function bounded(most: number | null | undefined, at: string): number {
  if (most === undefined || most === null || !Number.isFinite(most)) throw new Error(`${at} has no bound`);
  return most;
}
