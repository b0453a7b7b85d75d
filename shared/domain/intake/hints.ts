import type { Hints } from "./item.ts";
import { sameName } from "./organisations.ts";
import type { Reading } from "./reading.ts";

/** Dates agree when one is the other to a coarser precision. */
export const sameDate = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

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
