import { z } from "zod";
import { Instant } from "../instant.ts";

/**
 * AF-18, DL-10. What is known of a customer that its files' retention follows from: the days on which events happened, by the
 * regulation's names, and what makes it matter more. `carrying` is there until all its files were worked out from it.
 */
export const CustomerFacts = z.object({
  customer: z.string(),
  /** Counts its changes; the audit entry of a change carries the same number. */
  rev: z.int().min(1),
  events: z.record(z.string(), z.iso.date()),
  marks: z.array(z.string()),
  changedAt: Instant,
  /** How far it was carried to its files: from where on it is gone on with. */
  carrying: z.object({ from: z.string().optional() }).optional(),
});
export type CustomerFacts = z.infer<typeof CustomerFacts>;

const changed = (before: CustomerFacts | undefined, customer: string, now: string): CustomerFacts => ({
  ...{ customer, events: {}, marks: [] },
  ...before,
  ...{ rev: (before?.rev ?? 0) + 1, changedAt: now, carrying: {} },
});

/** AF-18. Something happened with a customer: for all its files that count from it. */
export function customerEvent(
  before: CustomerFacts | undefined,
  customer: string,
  { event, on }: { event: string; on: string },
  now: string,
): CustomerFacts {
  const next = changed(before, customer, now);
  return { ...next, events: { ...next.events, [event]: on } };
}

/** DL-10. A customer comes to matter more, or no longer does. */
export function markCustomer(
  before: CustomerFacts | undefined,
  customer: string,
  { mark, holds }: { mark: string; holds: boolean },
  now: string,
): CustomerFacts {
  const next = changed(before, customer, now);
  return { ...next, marks: marked(next.marks, mark, holds) };
}

/** Some marks with this one, or without it. */
export const marked = (marks: readonly string[], mark: string, holds: boolean): string[] => [
  ...marks.filter((each) => each !== mark),
  ...(holds ? [mark] : []),
];
