import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { drop, endOf } from "./doors.ts";
import { anOrder } from "./papers.ts";

it("200 files that arrive at once are all filed, each under a number of its own, none skipped", {
  timeout: 900_000,
}, async () => {
  const keys = Array.from({ length: 200 }, () => `销售部/crowd/${randomUUID()}.pdf`);
  await Promise.all(keys.map((key) => drop(key, anOrder())));
  const items = [];
  for (const key of keys) items.push(await endOf(key, 800));
  expect(items.filter(({ state }) => state !== "filed")).toEqual([]);
  for (const series of Map.groupBy(items, ({ number }) => number?.slice(0, 5)).values()) {
    const sequence = series.map(({ number }) => Number(number?.slice(5))).sort((a, b) => a - b);
    const first = sequence[0] ?? 0;
    expect(sequence).toEqual(sequence.map((_, n) => first + n));
  }
});
