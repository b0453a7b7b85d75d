import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { between, markIn } from "#shared/ocr/paddle/marks.ts";
import type { PaddleRecogniser } from "#shared/ocr/paddle/paddle.ts";
import { aRecogniser, pictureOf } from "./support.ts";

describe("the ticks and boxes of a form", () => {
  let recogniser: PaddleRecogniser;
  beforeAll(async () => {
    recogniser = await aRecogniser();
  });

  it.each(["11-survey.scan200.jpg", "11-survey.bilevel200.png", "11-survey.rot180.jpg"])(
    "are read where they stand alone, filled ones also within a line (%s)",
    async (file) => {
      const { lines } = await recogniser.recognise(await pictureOf(`pages/${file}`));
      const alone = (sign: string) => lines.filter(({ text }) => text === sign).length;
      expect([alone("√"), alone("■")]).toEqual([7, 3]);
      const texts = lines.map(({ text }) => text);
      expect(texts[texts.indexOf("■") + 1]).toMatch(/^行业展会/);
    },
  );

  it("are none on a page of running text", async () => {
    const { lines } = await recogniser.recognise(await pictureOf("pages/01-sales-contract.scan200.jpg"));
    expect(lines.filter(({ text }) => markIn(text) !== undefined)).toEqual([]);
  });
});

describe("a run of text with filled boxes in it", () => {
  const strip = (x: number, width: number) => ({ x, y: 100, width, height: 40, slope: 0 });

  it("is what stands between them, none of it twice and no box within it", () => {
    const boxes = fc.uniqueArray(fc.integer({ min: 1, max: 18 }), {
      maxLength: 5,
      selector: (at) => Math.floor(at / 2),
    });
    fc.assert(
      fc.property(boxes, (at) => {
        const filled = at.map((place) => strip(place * 50, 40));
        const parts = between(strip(500, 1000), filled);
        const ends = parts.flatMap(({ x, width }) => [x - width / 2, x + width / 2]);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        for (const { x } of filled)
          for (const part of parts) expect(Math.abs(part.x - x)).toBeGreaterThanOrEqual(part.width / 2);
      }),
    );
  });
});
