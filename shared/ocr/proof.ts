import { findDates } from "#shared/domain/reading/dates.ts";
import { distance } from "#shared/domain/reading/distance.ts";
import { seen } from "#shared/domain/reading/fold.ts";
import { organisationsIn } from "#shared/domain/reading/organisations.ts";
import type { Box, Line } from "#shared/domain/reading/page.ts";
import type { TextLayer } from "./document/document.ts";
import type { PageImage } from "./page-image.ts";
import type { Recogniser } from "./recogniser.ts";

/** Of the words of a sample at least this share must be what the recogniser reads off the picture. */
const AGREED = 0.8;
/** The sample: so many lines, one of each font first. */
const SAMPLES = 6;
/** How many lines are proved figure by figure: dates first, then what holds most figures. A lie worth telling is in these. */
const FIGURES = 10;
/** A line that decides says something else if more than this share of its letters is not there: pens and seals spoil some. */
const ELSE = 0.4;
/** A title is so many times as tall as most lines; what is taller is written downwards, or aslant behind the text. */
const LARGE = { least: 1.3, most: 3 };
const TITLES = 3;
/** A page on which more lines decide is read off its picture, at once. */
const MOST = 80;
const MARGIN = 6;
const SPACE = 24;

type Lines = TextLayer["lines"];

/**
 * Whether the text that a file gives is what its page shows. A font may lie in one line alone, by codes that draw a letter and mean
 * another; so the lines by which a paper is filed are proved, and a sample: they are cut out of the picture and read by the
 * recogniser. Of a sample most must agree, of a line that decides enough that it says the same, of figures and of names of
 * organisations all.
 */
export async function isTrue(
  lines: Lines,
  image: PageImage,
  recogniser: Recogniser,
  time?: AbortSignal,
): Promise<boolean> {
  const [sample, figures, deciding] = [sampleOf(lines), figuresOf(lines), decidingOf(lines)];
  const proved = [...new Set([...deciding, ...figures, ...sample])];
  if (proved.length > MOST) return false;
  const { sheet, rows } = proofSheet(proved, lines, image);
  const read = (await recogniser.recognise(sheet, time)).lines;
  const shown = new Map(proved.map((line, at) => [line, within(rows[at], read)]));
  const shownIn = (line: Lines[number]) => shown.get(line) ?? "";
  const written = plain(sample.map(({ text }) => text));
  return (
    distance(written, plain(sample.map(shownIn))) <= (1 - AGREED) * written.length &&
    figures.every((line) => digitsOf(line.text) === digitsOf(shownIn(line))) &&
    deciding.every((line) => saysTheSame(line.text, shownIn(line)))
  );
}

/** Whether a line that decides says what is shown, and every name in it is there to the letter. A seal over it may show more. */
function saysTheSame(said: string, shown: string): boolean {
  const [letters, drawn] = [traced(said), traced(shown)];
  const amiss = distance(letters, drawn) - Math.max(0, drawn.length - letters.length);
  return amiss <= ELSE * letters.length && organisationsIn(seen(said)).every((name) => drawn.includes(traced(name)));
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

/** The lines that say what a paper is and whose: names of organisations, what stands behind a label, titles. */
function decidingOf(lines: Lines): Lines {
  const height = ({ box }: Lines[number]) => box.bottom - box.top;
  const falling = lines.toSorted((a, b) => height(b) - height(a));
  const usual = falling.map(height)[Math.floor(falling.length / 2)] ?? 0;
  const large = falling.filter((line) => height(line) > LARGE.least * usual && height(line) < LARGE.most * usual);
  const titles = new Set(large.slice(0, TITLES));
  return lines.filter(
    (line) => titles.has(line) || labelled.test(line.text) || organisationsIn(seen(line.text)).length > 0,
  );
}

const labelled = /\p{L}\s*[:：]\s*\p{L}/u;

const digitsOf = (text: string) =>
  plain([text])
    .filter((character) => /\d/.test(character))
    .join("");

/** What is drawn alike is alike: no reader tells I from l by its shape. */
const traced = (text: string) =>
  plain([text])
    .join("")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replaceAll(/[i1]/g, "l")
    .replaceAll("0", "o");

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

/** Some of a page's lines cut out and pasted below one another on white, and the rows that each stands in. */
function proofSheet(lines: Lines, all: Lines, { number, width, height, rgb }: PageImage) {
  const pieces = lines.map((line) => {
    const { left, right, top, bottom } = between(line, all);
    return {
      left: Math.max(0, Math.floor(left) - MARGIN),
      right: Math.min(width, Math.ceil(right) + MARGIN),
      top: Math.max(0, Math.floor(top)),
      bottom: Math.min(height, Math.ceil(bottom)),
    };
  });
  const size = {
    width: 2 * SPACE + Math.max(...pieces.map(({ left, right }) => right - left)),
    height: SPACE + pieces.reduce((sum, { top, bottom }) => sum + bottom - top + SPACE, 0),
  };
  const paper = new Uint8Array(3 * size.width * size.height).fill(255);
  const rows: Rows[] = [];
  let row = SPACE;
  for (const { left, right, top, bottom } of pieces) {
    rows.push({ from: row - SPACE / 2, to: row + bottom - top + SPACE / 2 });
    for (let y = top; y < bottom; y++, row++) {
      paper.set(rgb.subarray(3 * (y * width + left), 3 * (y * width + right)), 3 * (row * size.width + SPACE));
    }
    row += SPACE;
  }
  return { sheet: { number, ...size, rgb: paper }, rows };
}

interface Rows {
  from: number;
  to: number;
}

/** What was read in some rows of a sheet, from left to right. */
function within(rows: Rows | undefined, read: readonly Line[]): string {
  const middle = ({ box }: Line) => (box.top + box.bottom) / 2;
  return read
    .filter((line) => rows && middle(line) >= rows.from && middle(line) < rows.to)
    .toSorted((a, b) => a.box.left - b.box.left)
    .map(({ text }) => text)
    .join("");
}

const plain = (texts: string[]) => [...texts.join("").normalize("NFKC").replaceAll(/\s/g, "")];
