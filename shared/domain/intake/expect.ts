import { Refused } from "../refused.ts";
import { type Inspected, type Item, isInspected, type Received, type Recognised } from "./item.ts";

/** The item in the state that the caller expects, else it has moved on. */
export function expect<S extends Item["status"]>(item: Item, status: S): Extract<Item, { status: S }> {
  if (!isIn(item, status)) throw new Refused("intake.moved-on", item.id);
  return item;
}

/** The item that a message of this `rev` speaks of, if it still waits to be read. */
export function expectUnread(found: Item, rev: number): Inspected {
  const item = expect(found, "received");
  if (!isInspected(item) || item.rev !== rev) throw new Refused("intake.moved-on", item.id);
  return item;
}

/** Whether reading has come to its end, and the next step only may not know of it. */
export const isRead = (item: Item): item is Recognised | Received =>
  item.status === "recognised" || (item.status === "received" && item.cuts !== undefined);

const isIn = <S extends Item["status"]>(item: Item, status: S): item is Extract<Item, { status: S }> =>
  item.status === status;
