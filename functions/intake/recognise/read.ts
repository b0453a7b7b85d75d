import type { Chunk } from "#shared/domain/intake/chunks.ts";
import type { ReadFormat } from "#shared/domain/intake/item.ts";
import type { OpenOptions } from "#shared/ocr/document/document.ts";
import { openDocument } from "#shared/ocr/document/open.ts";
import { picture } from "#shared/ocr/picture.ts";
import { readPage } from "#shared/ocr/read-page.ts";
import type { Recogniser } from "#shared/ocr/recogniser.ts";
import type { Separators } from "#shared/ocr/separators.ts";
import type { SeenPage } from "./recognise.ts";

/** So much of a function's time may go into reading; the rest is for fetching the paper, and for saving and understanding it. */
const READING = 0.8;

export interface ReadingLimits extends Omit<OpenOptions, "patience" | "time"> {
  /** The function's own time limit. */
  seconds: number;
}

/**
 * Opens a paper and reads some of its pages, one at a time, so that no more than one is in memory. What cannot be read within the
 * function's time would never be: it is refused.
 */
export const pageReader = (recogniser: Recogniser, separators: Separators, { seconds, ...options }: ReadingLimits) =>
  async function* (bytes: Uint8Array, format: ReadFormat, chunk: Chunk): AsyncGenerator<SeenPage> {
    const time = AbortSignal.timeout(1000 * READING * seconds);
    const document = await openDocument(bytes, format, { ...options, time });
    try {
      for (let number = chunk.from; number <= chunk.to; number++) {
        const { page, image } = await readPage(document, number, recogniser, time, separators);
        yield { page, picture: await picture(image, page.turned) };
      }
    } finally {
      await document.close();
    }
  };
