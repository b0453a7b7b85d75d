import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Levels } from "#shared/domain/reading/levels.ts";
import type { Box } from "#shared/domain/reading/page.ts";

const box = (top: number, bottom: number): { box: Box } => ({ box: { left: 0, right: 10, top, bottom } });
const height = fc.double({ min: -5000, max: 5000, noNaN: true });
const stretch = fc.tuple(height, height).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe("what stands on a page", () => {
  it("is found wherever it reaches, in its order, however tall it is and how far off the page", () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 60 }), stretch, (stretches, [from, to]) => {
        const all = stretches.map(([top, bottom]) => box(top, bottom));
        const reaches = ({ box }: { box: Box }) => box.top <= to && box.bottom >= from;
        expect(new Levels(all).reaching(from, to).filter(reaches)).toEqual(all.filter(reaches));
      }),
    );
  });

  it("is not looked through whole where thousands stand on it", () => {
    const levels = new Levels(Array.from({ length: 4000 }, (_, n) => box(n, n + 20)));
    expect(levels.reaching(2000, 2020).length).toBeLessThan(250);
  });
});
