import type { Box, Page, Seal } from "#shared/domain/reading/page.ts";
import type { OpenDocument, TextLayer } from "./document/document.ts";
import { inTime } from "./in-time.ts";
import { redIn, sealsOn } from "./paddle/seal.ts";
import type { PageImage } from "./page-image.ts";
import { isTrue } from "./proof.ts";
import { linesInOrder } from "./reading-order.ts";
import type { Recogniser } from "./recogniser.ts";
import type { Separators } from "./separators.ts";
import { stripOf } from "./strip.ts";

/**
 * Reads page `number`, from 1: by the file's own text where that is what the page shows, else by the recogniser; a separator sheet is
 * known as one, where that is looked for, and not read. The image that it was read from comes with it, for decoding a page is dear.
 * Refuses a damaged page as openDocument does, and one for which there is no more time.
 */
export async function readPage(
  document: OpenDocument,
  number: number,
  recogniser: Recogniser,
  time?: AbortSignal,
  separators?: Separators,
): Promise<{ page: Page; image: PageImage }> {
  inTime(time, number);
  const text = await document.text(number);
  const image = await document.image(number);
  if (text?.certain) return { page: { ...written(text, image), source: "message", engine: "postal-mime" }, image };
  if (await separators?.isSeparator(image)) return { page: separatorSheet(image), image };
  const isText = text?.plausible && (await isTrue(text.lines, image, recogniser, time));
  const page = isText ? written(text, image) : await recogniser.recognise(image, time);
  const seals = await sealsOf(image, page.turned, recogniser, time);
  return { page: seals.length === 0 ? page : { ...page, seals }, image };
}

/** How many seals of a page are read, and how sure the recogniser must be of what it reads in them. */
const MOST_SEALS = 6;
const SURE = 0.5;

async function sealsOf(
  image: PageImage,
  turned: Page["turned"],
  recogniser: Recogniser,
  time: AbortSignal | undefined,
): Promise<Seal[]> {
  const seals: Seal[] = [];
  const boxes = sealsOn(image);
  // A seal's star lies within its rim.
  const whole = boxes.filter((box) => !boxes.some((other) => other !== box && isWithin(box, other)));
  for (const box of whole.slice(0, MOST_SEALS)) {
    const { lines } = await recogniser.recognise(redIn(image, box), time);
    const text = lines.filter(({ confidence }) => confidence > SURE).map(({ text }) => text);
    seals.push({ ...turnedWith(turned, box, image), text: text.join(" ") });
  }
  return seals;
}

const isWithin = (inner: Box, outer: Box) =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** A box on a page after the clockwise turn that made it upright. */
function turnedWith(turned: Page["turned"], { left, top, right, bottom }: Box, { width, height }: PageImage): Box {
  if (turned === 90) return { left: height - bottom, top: left, right: height - top, bottom: right };
  if (turned === 180) return { left: width - right, top: height - bottom, right: width - left, bottom: height - top };
  if (turned === 270) return { left: top, top: width - right, right: bottom, bottom: width - left };
  return { left, top, right, bottom };
}

const separatorSheet = ({ number, width, height }: PageImage): Page => ({
  ...{ number, width, height, turned: 0, source: "ocr", engine: "ZXing", lines: [] },
  separator: true,
});

function written({ lines }: TextLayer, { number, width, height }: PageImage): Page {
  const placed = lines.map(({ text, confidence, box }) => ({ line: { text, confidence, box }, strip: stripOf(box) }));
  return {
    number,
    width,
    height,
    turned: 0,
    source: "text layer",
    engine: "PDFium",
    lines: linesInOrder(placed, { width, height }),
  };
}
