import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { Problem } from "./problem.ts";

/** What a file that we wrote holds; nothing where there is none. @throws Problem with the `remedy` where it holds something else */
export function readJson<T>(file: string, schema: z.ZodType<T>, remedy: string): T | undefined {
  if (!existsSync(file)) return undefined;
  const { data, error, success } = Json.pipe(schema).safeParse(readFileSync(file, "utf8"));
  if (!success) throw new Problem("file.unreadable", `${file} 读不懂，请${remedy}：\n${z.prettifyError(error)}`);
  return data;
}

const Json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("no JSON");
    return z.NEVER;
  }
});
