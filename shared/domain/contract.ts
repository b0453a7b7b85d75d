import { z } from "zod";
import { BLANK, UNSEEN } from "./legible.ts";
import type { Action } from "./permission/action.ts";
import { Rule } from "./permission/rule.ts";

/** How a route is named: `GET /files/{number}`. */
export type MethodAndPath = `${"GET" | "POST" | "DELETE"} /${string}`;

/** What a route of the API takes and answers. The OpenAPI document and the check of every request are made from it. */
export interface Route {
  summary: string;
  /** What somebody does by it: the policies say who may, and to which things. */
  action: Action;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  answer: z.ZodType;
  status?: 200 | 201 | 202;
  /**
   * AF-23. Where it names no thing and still every refusal goes on record, under who asked: by default only what somebody had no permission
   * for does.
   */
  onRecord?: "every refusal";
  /** Reads the numbers of files out of a body that names them, whatever else is wrong with it: a refusal goes on record with them, too. */
  names?: z.ZodType<string[]>;
}

/** A refusal tells of so many single things at most: of more, the first. */
export const MOST_DETAILS = 100;

/**
 * What every refusal answers: a stable code, a sentence for people, and the thing that was refused; to those who may know it, also the
 * rule by which. Where it is refused for several things, `details` says why of each.
 */
export const Refusal = z
  .object({
    ...{ code: z.string(), message: z.string(), subject: z.string(), rule: Rule.optional() },
    details: z
      .array(
        z.object({
          ...{ subject: z.string(), code: z.string(), message: z.string(), from: z.iso.date().optional() },
          ...{ latest: z.iso.date().optional(), source: z.string().optional() },
        }),
      )
      .max(MOST_DETAILS)
      .optional(),
  })
  .meta({ id: "Refusal", description: "拒绝：代码、说明与所指" });
export type Refusal = z.infer<typeof Refusal>;

const isWhole = (text: string): boolean => text.isWellFormed();

/**
 * One line of what a person says, as every JSON Schema tool understands it: at most 200 characters, none of them hidden, and not only
 * spaces. What is longer is not looked at any further: on it the pattern would spend time by the square of its length.
 */
export const Line = z
  .string()
  .trim()
  .min(1)
  .max(200, { abort: true })
  .regex(new RegExp(`^[^${UNSEEN}]*[^${UNSEEN}${BLANK}][^${UNSEEN}]*$`, "u"))
  .refine(isWhole, "half a character");

/**
 * What something is called that is looked up, or that goes on record where there is none: of whole characters, at most so many, for the
 * tables take no halves of them, and nothing that is empty or long without end.
 */
export const Name = (most = 200) => z.string().min(1).max(most, { abort: true }).refine(isWhole, "half a character");

/** The beginning of an id, from four characters up to all but one. */
export const Beginning = z.string().regex(/^[0-9a-f]{4}[0-9a-f-]{0,31}$/);

/** An e-mail address, described by its pattern alone: what `format: email` takes differs from one JSON Schema tool to the next. */
export const Email = z.string().max(200, { abort: true }).regex(z.regexes.email);

/** How a list is read on: `cursor` is handed back unread. A page may be short, or empty: there is more as long as there is a cursor. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(2048).optional(),
};
export type Paging = z.infer<z.ZodObject<typeof paging>>;
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    cursor: z.string().nullable().meta({ description: "接着取下一页的标记；有标记的一页也可能不满，甚至为空" }),
  });
