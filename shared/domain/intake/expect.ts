import { Refused } from "../refused.ts";
import type { Item } from "./item.ts";

/** The item in the state that the caller expects, else it has moved on. */
export function expect<S extends Item["status"]>(item: Item, status: S): Extract<Item, { status: S }> {
  if (!isIn(item, status)) throw new Refused("intake.moved-on", item.id);
  return item;
}

const isIn = <S extends Item["status"]>(item: Item, status: S): item is Extract<Item, { status: S }> =>
  item.status === status;
