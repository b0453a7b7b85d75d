import { z } from "zod";
import { Instant } from "../instant.ts";
import { Refused } from "../refused.ts";
import { Told } from "./retention.ts";

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
  /** Who dated which event last, and who took off which mark that is still off. */
  dated: z.record(z.string(), Told).optional(),
  unmarked: z.record(z.string(), Told).optional(),
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

/** AF-18. Something happened with a customer, as somebody says: for all its files that count from it. */
export function customerEvent(
  before: CustomerFacts | undefined,
  customer: string,
  { by, ...said }: { event: string; on: string; by: Told["by"] },
  now: string,
): CustomerFacts {
  const next = changed(before, customer, now);
  return { ...next, ...dated(next, said, { by, at: now }) };
}

/**
 * DL-10. A customer comes to matter more, or no longer does, as somebody says.
 *
 * @throws Refused as `marked`
 */
export function markCustomer(
  before: CustomerFacts | undefined,
  customer: string,
  { by, ...said }: { mark: string; holds: boolean; by: Told["by"] },
  now: string,
): CustomerFacts {
  const next = changed(before, customer, now);
  return { ...next, ...marked(next, said, { by, at: now }) };
}

type Tellers = Record<string, Told> | undefined;

/** With an event, and who dated it. */
export const dated = (
  { events, dated }: { events: Record<string, string>; dated?: Tellers },
  { event, on }: { event: string; on: string },
  told: Told,
) => ({ events: { ...events, [event]: on }, dated: { ...dated, [event]: told } });

/**
 * With a mark, or without it, and who took it off.
 *
 * @throws Refused `retention.marked-already`, `retention.not-marked` where it is so already: nothing is to be recorded
 */
export function marked(
  { marks, unmarked = {} }: { marks: string[]; unmarked?: Tellers },
  { mark, holds }: { mark: string; holds: boolean },
  told: Told,
): { marks: string[]; unmarked: Record<string, Told> } {
  if (marks.includes(mark) === holds)
    throw new Refused(holds ? "retention.marked-already" : "retention.not-marked", mark);
  const { [mark]: _, ...others } = unmarked;
  if (holds) return { marks: [...marks, mark], unmarked: others };
  return { marks: marks.filter((each) => each !== mark), unmarked: { ...others, [mark]: told } };
}
