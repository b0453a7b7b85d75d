import { performance } from "node:perf_hooks";
import type { ReadFormat } from "#shared/domain/intake/item.ts";
import type { PageRange } from "#shared/domain/reading/page.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { OpenOptions } from "#shared/ocr/document/document.ts";
import { openDocument } from "#shared/ocr/document/open.ts";
import { looksOf } from "#shared/ocr/looks.ts";
import { picture } from "#shared/ocr/picture.ts";
import { readPage } from "#shared/ocr/read-page.ts";
import type { Recogniser } from "#shared/ocr/recogniser.ts";
import type { Separators } from "#shared/ocr/separators.ts";
import type { SeenPage } from "./recognise.ts";

/** So much of a function's time may go into reading; the rest is for fetching the paper, and for saving and understanding it. */
const READING = 0.8;

/** Where AWS was waited for longer than this share of that time, it was not the paper that took too long. */
const WAITING = 0.1;

export interface ReadingLimits extends Omit<OpenOptions, "patience" | "time"> {
  /** The function's own time limit. */
  seconds: number;
  /** Hears how long the pages of a chunk took by themselves, in milliseconds: what a remote recogniser took is not in it. */
  took: (figures: { pages: number; ms: number }) => void;
}

/**
 * Opens a paper and reads some of its pages, one at a time, so that no more than one is in memory. What cannot be read within the
 * function's time would never be: it is refused. Where that time went into waiting for AWS, it may well be read at another time:
 * then it fails, and comes again.
 */
export const pageReader = (
  recogniser: Recogniser,
  separators: Separators,
  { seconds, took, ...options }: ReadingLimits,
) =>
  async function* (bytes: Uint8Array, format: ReadFormat, chunk: PageRange): AsyncGenerator<SeenPage> {
    const most = 1000 * READING * seconds;
    const begun = performance.now();
    const time = AbortSignal.timeout(most);
    let waited = 0;
    const reader = recogniser.remote ? timed(recogniser, (ms) => (waited += ms)) : recogniser;
    const document = await openDocument(bytes, format, { ...options, time });
    try {
      for (let number = chunk.from; number <= chunk.to; number++) {
        const { page, image } = await readPage(document, number, reader, time, separators);
        const upright = await picture(image, page.turned);
        yield { page: { ...page, picture: await looksOf(upright) }, picture: upright };
      }
      took({ pages: chunk.to - chunk.from + 1, ms: Math.round(performance.now() - begun - waited) });
    } catch (error) {
      if (error instanceof Refused && time.aborted && waited > WAITING * most)
        throw new Error("the time for reading went into waiting for AWS");
      throw error;
    } finally {
      await document.close();
    }
  };

/** A recogniser whose every reading is told of, in milliseconds, however it ends. */
const timed = (recogniser: Recogniser, tell: (ms: number) => void): Recogniser => ({
  recognise: async (image, time) => {
    const begun = performance.now();
    try {
      return await recogniser.recognise(image, time);
    } finally {
      tell(performance.now() - begun);
    }
  },
});
