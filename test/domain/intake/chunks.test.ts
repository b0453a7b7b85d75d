import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunks } from "#shared/domain/intake/chunks.ts";

describe("the chunks of a paper", () => {
  it("hold every page once, in order, and none more than it may", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 50 }), (pages, size) => {
        const cut = chunks(pages, size);
        const held = cut.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n));
        expect(held).toEqual(Array.from({ length: pages }, (_, n) => n + 1));
        expect(Math.max(...cut.map(({ from, to }) => to - from + 1))).toBeLessThanOrEqual(size);
      }),
    );
  });

  it("are as even as can be", () => {
    expect(chunks(21, 10)).toEqual([
      { from: 1, to: 7 },
      { from: 8, to: 14 },
      { from: 15, to: 21 },
    ]);
  });

  it("are none for a paper that is not read", () => {
    expect(chunks(0, 10)).toEqual([]);
  });
});
