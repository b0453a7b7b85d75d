import { InvalidArgumentError } from "commander";
import { z } from "zod";
import { isInOrder, Pages, rangesIn } from "#shared/domain/access/pages.ts";
import type { KeepLonger } from "#shared/domain/disposal/application.ts";

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

/** `Y2024销售合同001=2030-12-31`: until when a file is kept longer, or, as `2035-12-31长期`, when one kept for good is looked at again. */
export function keepByNumber(said: string, before?: ReadonlyMap<string, KeepLonger>): ReadonlyMap<string, KeepLonger> {
  const wrong = "应如 Y2024销售合同001=2030-12-31；长期保管的，如 Y2024销售合同001=2035-12-31长期（届时再鉴定）。";
  const [number, what] = split(said, wrong);
  const forGood = what.endsWith("长期");
  const until = forGood ? what.slice(0, -"长期".length) : what;
  if (!z.iso.date().safeParse(until).success) throw new InvalidArgumentError(wrong);
  return new Map(before).set(number, { until, forGood });
}
