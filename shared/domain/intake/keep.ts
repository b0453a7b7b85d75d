import { type Actor, type Deed, intakeDeed } from "../audit/deed.ts";
import { Refused } from "../refused.ts";
import { reconsider } from "./decision.ts";
import { type Filing, type InReview, type Kept, moved, type Recognised, type Stored } from "./item.ts";

/** AF-27. The paper is sealed in the vault and was read back; it waits for its number. */
export function keep(item: Recognised, kept: Kept, seriesOf: (filing: Filing) => string, now: string): Stored {
  return { ...moved(item, now), status: "stored", kept, series: seriesOf(item.filing) };
}

/** The series that a paper gets its number from; nothing where the regulation has changed and has none for it any more. */
export function seriesNow(filing: Filing, seriesOf: (filing: Filing) => string): string | undefined {
  try {
    return seriesOf(filing);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** Gives a paper back to a person where the regulation, which has changed since, no longer files it as was decided. */
export function askAgain(item: Recognised | Stored, by: Actor, now: string): { next: InReview; deed: Deed } {
  const next = reconsider(item, "review.regulation-changed", now);
  return { next, deed: intakeDeed("ReconsiderPaper", by, { response: { code: next.code } }) };
}
