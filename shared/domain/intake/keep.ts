import { Refused } from "../refused.ts";
import type { Filed, Filing, InReview, Item, Kept, Recognised, Rejected, Stored } from "./item.ts";

/** AF-27. The paper is sealed in the vault and was read back; it waits for its number. */
export function keep(item: Recognised, kept: Kept, seriesOf: (filing: Filing) => string, now: string): Stored {
  return { ...item, status: "stored", kept, series: seriesOf(item.filing), rev: item.rev + 1, since: now, nudges: 0 };
}

/** Nothing of a paper that came to its end is left in the inbox, and its lock is set. */
export function settle<T extends Filed | Rejected>(item: T): T {
  return { ...item, settled: true };
}

/** The item in the state that the caller expects, else it has moved on. */
export function expect<S extends Item["status"]>(item: Item, status: S): Extract<Item, { status: S }> {
  if (!isIn(item, status)) throw new Refused("intake.moved-on", item.id);
  return item;
}

const isIn = <S extends Item["status"]>(item: Item, status: S): item is Extract<Item, { status: S }> =>
  item.status === status;

/** AF-20. An archivist sends a paper back; what was voided can only be filed again, for its number was given. */
export function mayBeReturned(item: InReview): InReview {
  if (item.voided) throw new Refused("return.voided", item.id);
  return item;
}
