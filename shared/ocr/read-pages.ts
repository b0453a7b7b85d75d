import type { Page } from "#shared/domain/intake/page.ts";
import type { OpenDocument, TextLayer } from "./document/document.ts";
import type { PageImage } from "./page-image.ts";
import { isTrue } from "./proof.ts";
import { inReadingOrder } from "./reading-order.ts";
import type { Recogniser } from "./recogniser.ts";
import { stripOf } from "./strip.ts";

/**
 * Reads pages `from` … `to` (from 1, both included): by the file's own text where that is what the page shows, else by
 * the recogniser. Refuses a damaged page as openDocument does.
 */
export async function readPages(
  document: OpenDocument,
  { from, to }: { from: number; to: number },
  recogniser: Recogniser,
): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = from; number <= to; number++) pages.push(await readPage(document, number, recogniser));
  return pages;
}

async function readPage(document: OpenDocument, number: number, recogniser: Recogniser): Promise<Page> {
  const text = await document.text(number);
  const image = await document.image(number);
  if (text?.plausible && (await isTrue(text.lines, image, recogniser))) return written(text, image);
  return recogniser.recognise(image);
}

function written({ lines }: TextLayer, { number, width, height }: PageImage): Page {
  const placed = lines.map((line) => ({ line, strip: stripOf(line.box) }));
  return {
    number,
    width,
    height,
    turned: 0,
    source: "text layer",
    engine: "PDFium",
    lines: inReadingOrder(placed, { width, height }).map(({ line: { text, confidence, box } }) => ({
      text,
      confidence,
      box,
    })),
  };
}
