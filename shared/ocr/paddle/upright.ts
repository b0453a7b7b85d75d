import sharp from "sharp";
import type { Page } from "#shared/domain/reading/page.ts";
import type { Strip } from "../strip.ts";
import { cut, HEIGHT, inPlanes } from "./cut.ts";
import type { Ink } from "./ink.ts";
import { floats, type Model } from "./model.ts";

/** A page with its runs of text; `turned` is the clockwise turn it has had. */
export interface Laid {
  ink: Ink;
  strips: Strip[];
  turned: Page["turned"];
}

/** The classifier's answer: how likely a line stands upright, and on its head. */
const WAYS_UP = "softmax_0.tmp_0";

/** How many lines vote on whether a page stands on its head, and the part of each that the classifier looks at. */
const VOTERS = 9;
const WIDTH = 192;

/**
 * Turns a page upright. Lines that run from top to bottom mean a quarter turn; then the longest lines are asked which
 * way up they are.
 */
export async function upright(classifier: Model, ink: Ink, strips: Strip[]): Promise<Laid> {
  const laid: Laid = standsOnEdge(strips) ? await quarterTurn(ink, strips) : { ink, strips, turned: 0 };
  return (await standsOnHead(classifier, laid)) ? halfTurn(laid) : laid;
}

/** Whether more text, by its length, runs from top to bottom than from left to right. */
function standsOnEdge(strips: Strip[]): boolean {
  const length = strips.reduce((sum, { width, height }) => {
    if (width > 2 * height) return sum + width;
    return height > 2 * width ? sum - height : sum;
  }, 0);
  return length < 0;
}

async function quarterTurn({ width, height, grey }: Ink, strips: Strip[]): Promise<Laid> {
  const turned = await sharp(grey, { raw: { width, height, channels: 1 } })
    .rotate(90)
    .greyscale()
    .raw()
    .toBuffer();
  return {
    ink: { width: height, height: width, grey: turned },
    strips: strips.map((strip) => ({
      x: height - strip.y,
      y: strip.x,
      width: strip.height,
      height: strip.width,
      slope: strip.slope,
    })),
    turned: 90,
  };
}

function halfTurn({ ink, strips, turned }: Laid): Laid {
  return {
    ink: { ...ink, grey: ink.grey.toReversed() },
    strips: strips.map((strip) => ({ ...strip, x: ink.width - strip.x, y: ink.height - strip.y })),
    turned: turned === 0 ? 180 : 270,
  };
}

async function standsOnHead(classifier: Model, { ink, strips }: Laid): Promise<boolean> {
  const longest = strips.toSorted((a, b) => b.width / b.height - a.width / a.height).slice(0, VOTERS);
  let votes = 0;
  for (const strip of longest) {
    const middle = { ...strip, width: Math.min(strip.width, (strip.height * WIDTH) / HEIGHT) };
    const seen = cut(ink, middle);
    const answers = await classifier.run(inPlanes(seen), seen.width, HEIGHT, [WAYS_UP]);
    const [up = 0, down = 0] = floats(answers, WAYS_UP);
    votes += down - up;
  }
  return votes > 0;
}
