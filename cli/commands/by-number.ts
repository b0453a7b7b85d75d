import { InvalidArgumentError } from "commander";
import { isInOrder, Pages, rangesIn } from "#shared/domain/access/pages.ts";

type ByNumber = ReadonlyMap<string, string>;

/** `Y2024销售合同001=1-3,5`: pages of a file, added to those of others that were said before. */
export function pagesByNumber(said: string, before?: ByNumber): ByNumber {
  const [number, pages] = split(said, "页码应如 Y2024销售合同001=1-3,5。");
  const plain = pages.replaceAll("，", ",");
  if (!Pages.safeParse(plain).success || !isInOrder(rangesIn(plain)))
    throw new InvalidArgumentError("页码应如 Y2024销售合同001=1-3,5，由小到大，不重复。");
  return new Map(before).set(number, plain);
}

/** `Y2024销售合同001=理由`: why a file is left out, added to what was said before of others. */
export function reasonByNumber(said: string, before?: ByNumber): ByNumber {
  const [number, reason] = split(said, "应如 Y2024销售合同001=理由。");
  return new Map(before).set(number, reason);
}

function split(said: string, otherwise: string): [number: string, what: string] {
  const [, number, what] = /^([^=]+)=(.+)$/s.exec(said) ?? [];
  if (number === undefined || what === undefined) throw new InvalidArgumentError(otherwise);
  return [number, what];
}
