import type { Chunk } from "#shared/domain/intake/chunks.ts";
import type { ReadFormat } from "#shared/domain/intake/item.ts";
import { openDocument } from "#shared/ocr/document/open.ts";
import { picture } from "#shared/ocr/picture.ts";
import { readPage } from "#shared/ocr/read-page.ts";
import type { Recogniser } from "#shared/ocr/recogniser.ts";
import type { SeenPage } from "./recognise.ts";

/** Opens a paper and reads some of its pages, one at a time, so that no more than one is in memory. */
export const pageReader = (recogniser: Recogniser, options: { resources: string; mostPages: number }) =>
  async function* (bytes: Uint8Array, format: ReadFormat, chunk: Chunk): AsyncGenerator<SeenPage> {
    const document = await openDocument(bytes, format, options);
    try {
      for (let number = chunk.from; number <= chunk.to; number++) {
        const { page, image } = await readPage(document, number, recogniser);
        yield { page, picture: await picture(image, page.turned) };
      }
    } finally {
      await document.close();
    }
  };
