import { join } from "node:path";
import type { ReadFormat } from "#shared/domain/intake/item.ts";
import type { Page } from "#shared/domain/reading/page.ts";
import { Refused } from "#shared/domain/refused.ts";
import { type OpenOptions, type PageSize, sizeToRead } from "../document/document.ts";
import { openDocument } from "../document/open.ts";
import { pixelHeight } from "../document/tiff.ts";
import { inTime } from "../in-time.ts";
import { Copyist, type Mark } from "./copyist.ts";

/** What is to be copied of a paper, and how. */
export interface CopyOrder {
  format: ReadFormat;
  /** The pages to make, from 1, in this order. */
  pages: readonly number[];
  /** DL-13. A page of which this does not hold is withheld: it is never drawn. */
  isShown: (page: number) => boolean;
  /** The clockwise turn that makes a page upright. */
  turnOf: (page: number) => Page["turned"];
  mark: Mark;
}

/** A page of a copy. */
export interface CopiedPage {
  number: number;
  jpeg: Uint8Array;
}

/**
 * Copies pages of a paper, one after the other as they are asked for, so that no more than one is in memory.
 *
 * @throws Refused `intake.*` as openDocument does, where the paper cannot be opened, a page not be drawn, or the time is over
 */
export async function* copyPages(
  bytes: Uint8Array,
  { format, pages, isShown, turnOf, mark }: CopyOrder,
  options: OpenOptions,
): AsyncGenerator<CopiedPage> {
  const copyist = new Copyist(join(options.resources, "font.ttf"), mark);
  const document = await openDocument(bytes, format, options);
  try {
    for (const number of pages) {
      inTime(options.time, number);
      const size = document.pages[number - 1];
      if (!size) throw new Refused("intake.corrupt", `page ${number}`);
      const jpeg = isShown(number)
        ? await copyist.page(await document.image(number), turnOf(number))
        : await copyist.withheld(
            number,
            blankFor(size, format === "tiff" ? pixelHeight(bytes, number) : 1, turnOf(number)),
          );
      yield { number, jpeg };
    }
  } finally {
    await document.close();
  }
}

/** The size that a page would have if it were drawn, told by its file's own word for it. */
function blankFor({ width, height }: PageSize, tall: number, turned: Page["turned"]): PageSize {
  const size = sizeToRead(width, height * tall);
  return turned === 90 || turned === 270 ? { width: size.height, height: size.width } : size;
}
