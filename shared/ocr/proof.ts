import { findDates } from "#shared/domain/intake/dates.ts";
import { distance } from "#shared/domain/intake/distance.ts";
import type { Box } from "#shared/domain/intake/page.ts";
import type { TextLayer } from "./document/document.ts";
import type { PageImage } from "./page-image.ts";
import type { Recogniser } from "./recogniser.ts";

/** So many lines are proved, one of each font first; a font whose letters mean others lies in all of its lines. */
const SAMPLES = 6;
/** A layer is true if the recogniser reads at least this share of it off the picture. */
const AGREED = 0.8;
/** So many more lines are proved figure by figure: dates first, then what holds most figures. A lie worth telling is in these. */
const FIGURES = 10;
const MARGIN = 6;
const SPACE = 24;

type Lines = TextLayer["lines"];

/**
 * Whether the text that a file gives is what its page shows: the longest line of each font, and the lines with dates and figures,
 * are cut out of the picture and read by the recogniser, each sort on a sheet of its own. Of words most must agree, of figures all.
 */
export async function isTrue(
  lines: Lines,
  image: PageImage,
  recogniser: Recogniser,
  time?: AbortSignal,
): Promise<boolean> {
  const read = async (sample: Lines) =>
    plain((await recogniser.recognise(proofSheet(sample, lines, image), time)).lines.map(({ text }) => text));
  const longest = sampleOf(lines);
  const written = plain(longest.map(({ text }) => text));
  if (distance(written, await read(longest)) > (1 - AGREED) * written.length) return false;
  const figures = figuresOf(lines);
  if (figures.length === 0) return true;
  const digits = (characters: string[]) => characters.filter((character) => /\d/.test(character)).join("");
  return digits(plain(figures.map(({ text }) => text))) === digits(await read(figures));
}

function sampleOf(lines: Lines): Lines {
  const longest = lines.toSorted((a, b) => b.text.length - a.text.length);
  const first = new Map(longest.toReversed().map((line) => [line.font, line]));
  const rest = longest.filter((line) => first.get(line.font) !== line);
  return [...[...first.values()].toReversed(), ...rest].slice(0, SAMPLES);
}

function figuresOf(lines: Lines): Lines {
  const worth = ({ text }: Lines[number]) => 100 * findDates(text).length + text.replaceAll(/\D/g, "").length;
  return lines
    .filter((line) => worth(line) > 0)
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, FIGURES);
}

/** A line's box, no higher than half the way to the lines above and below: some fonts say that they are twice as tall as they are. */
function between({ box }: Lines[number], all: Lines): Box {
  const middle = (of: Box) => (of.top + of.bottom) / 2;
  const near = all.map((other) => other.box).filter((other) => other.left < box.right && other.right > box.left);
  const above = near.map(middle).filter((other) => other < middle(box) - 1);
  const below = near.map(middle).filter((other) => other > middle(box) + 1);
  return {
    ...box,
    top: Math.max(box.top, (Math.max(...above, Number.NEGATIVE_INFINITY) + middle(box)) / 2),
    bottom: Math.min(box.bottom, (Math.min(...below, Number.POSITIVE_INFINITY) + middle(box)) / 2),
  };
}

/** Some of a page's lines cut out and pasted below one another on white. */
function proofSheet(lines: Lines, all: Lines, { number, width, height, rgb }: PageImage): PageImage {
  const pieces = lines.map((line) => {
    const { left, right, top, bottom } = between(line, all);
    return {
      left: Math.max(0, Math.floor(left) - MARGIN),
      right: Math.min(width, Math.ceil(right) + MARGIN),
      top: Math.max(0, Math.floor(top)),
      bottom: Math.min(height, Math.ceil(bottom)),
    };
  });
  const sheet = {
    width: 2 * SPACE + Math.max(...pieces.map(({ left, right }) => right - left)),
    height: SPACE + pieces.reduce((sum, { top, bottom }) => sum + bottom - top + SPACE, 0),
  };
  const paper = new Uint8Array(3 * sheet.width * sheet.height).fill(255);
  let row = SPACE;
  for (const { left, right, top, bottom } of pieces) {
    for (let y = top; y < bottom; y++, row++) {
      paper.set(rgb.subarray(3 * (y * width + left), 3 * (y * width + right)), 3 * (row * sheet.width + SPACE));
    }
    row += SPACE;
  }
  return { number, ...sheet, rgb: paper };
}

const plain = (texts: string[]) => [...texts.join("").normalize("NFKC").replaceAll(/\s/g, "")];
