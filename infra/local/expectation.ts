import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import { Amount, BusinessDate } from "#shared/domain/reading/reading.ts";

/** How a sample paper should end. `class` is the sign with the type (`Y/销售合同`), or the sign alone where it has one type. */
export const Expected = z.discriminatedUnion("outcome", [
  z.object({
    outcome: z.literal("filed"),
    class: z.string(),
    year: z.int(),
    date: BusinessDate,
    customer: z.string(),
    amount: Amount.optional(),
  }),
  z.object({ outcome: z.literal("review") }),
  z.object({ outcome: z.literal("rejected"), code: z.string() }),
]);
export type Expected = z.infer<typeof Expected>;

const File = z.object({ papers: z.record(z.string(), Expected) });

/** The folder of the sample scans. */
export const SCANS = fileURLToPath(new URL("../../test/scans/", import.meta.url));

/** What `expected.json` says of a paper, by its name (`01-sales-contract`). */
export function expectedOf(paper: string): Expected {
  papers ??= File.parse(JSON.parse(readFileSync(`${SCANS}expected.json`, "utf8"))).papers;
  const expected = papers[paper];
  if (!expected) throw new Error(`expected.json knows no paper ${paper}`);
  return expected;
}
let papers: Record<string, Expected> | undefined;

const STATES = { filed: "filed", review: "in review", rejected: "rejected" } as const;

/** In what a paper ended otherwise than it should, a phrase each; nothing where it ended right. */
export function differences(expected: Expected, view: IntakeView): string[] {
  const state = STATES[expected.outcome];
  if (view.state !== state)
    return [`is ${view.state}${view.code === null ? "" : ` (${view.code})`}, should be ${state}`];
  if (expected.outcome === "review") return [];
  if (expected.outcome === "rejected") return differing("code", view.code, expected.code);
  const kind = expected.class.includes("/") ? `${view.class}/${view.type}` : view.class;
  return [
    ...differing("class", kind, expected.class),
    ...differing("year", view.year, expected.year),
    ...differing("date", view.date, expected.date),
    ...differing("customer", view.customer, expected.customer === "none" ? null : expected.customer),
    ...differing("amount", view.amount, expected.amount ?? null),
  ];
}

const differing = (what: string, found: string | number | null, should: string | number | null): string[] =>
  found === should ? [] : [`${what} is ${found ?? "none"}, should be ${should ?? "none"}`];
