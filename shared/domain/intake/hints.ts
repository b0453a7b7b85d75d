import { sameDate } from "../reading/dates.ts";
import { sameName } from "../reading/organisations.ts";
import type { Reading } from "../reading/reading.ts";
import type { Hints, Item } from "./item.ts";

/** In words, what the sender said and the paper says otherwise; nothing where the two agree. */
export function contradictions(
  { customer, date }: Pick<Hints, "customer" | "date">,
  read: Partial<Pick<Reading, "customer" | "date">>,
): string {
  const between = (what: string, said: string | undefined, found: string | undefined, same: typeof sameName) =>
    said === undefined || found === undefined || same(found, said) ? [] : [`${what}填“${said}”，文件上是“${found}”`];
  return [
    ...between("客户", customer, read.customer?.value, sameName),
    ...between("日期", date, read.date?.value, sameDate),
  ].join("；");
}

/** AF-11. The channel that the sender named, where the regulation has none of that name and another one is recorded. */
export const unknownChannel = ({ hints, channel }: Pick<Item, "hints" | "channel">): string | undefined =>
  hints.channel === channel ? undefined : hints.channel;

/** In words, all that the sender said of an item and that is not so. */
export function doubtsOf(item: Pick<Item, "hints" | "channel">, read: Parameters<typeof contradictions>[1]): string {
  const said = unknownChannel(item);
  return [contradictions(item.hints, read), said === undefined ? "" : `渠道填“${said}”，办法中没有这个渠道`]
    .filter(Boolean)
    .join("；");
}
