import type { ReadFormat } from "#shared/domain/intake/item.ts";
import { Refused } from "#shared/domain/refused.ts";
import { type OpenDocument, type OpenOptions, refuseTooLarge } from "./document.ts";
import { openHeic } from "./heic-file.ts";
import { openMessage } from "./message-file.ts";
import { openPdf } from "./pdf-file.ts";
import { openPicture } from "./picture-file.ts";

/**
 * Opens a paper. Refuses what is empty (`intake.empty`), damaged (`intake.corrupt`), locked (`intake.password`), without
 * a page (`intake.no-pages`), with too many (`intake.too-many-pages`), with too many attachments (`intake.too-many-parts`), or endless
 * to look at (`intake.too-complex`).
 */
export async function openDocument(
  bytes: Uint8Array,
  format: ReadFormat,
  { patience = 30_000, ...options }: OpenOptions,
): Promise<OpenDocument> {
  if (bytes.length === 0) throw new Refused("intake.empty", "file");
  if (format === "pdf") return openPdf(bytes, { ...options, patience });
  if (format === "heic") return openHeic(bytes, { ...options, patience });
  if (format === "eml") return openMessage(bytes, { ...options, patience });
  return openPicture(bytes, format, options);
}

/**
 * How many pages a paper has, and how many files came with it or lie within it, without decoding one. Refuses as openDocument, and what has a page that
 * could not be decoded for its size (`intake.too-many-pixels`).
 */
export async function inspect(
  bytes: Uint8Array,
  format: ReadFormat,
  options: OpenOptions,
): Promise<{ pages: number; attachments: number; embedded: number }> {
  const { pages, attachments, embedded = 0, close } = await openDocument(bytes, format, options);
  await close();
  for (const page of pages) refuseTooLarge(page, options.mostPixels);
  return { pages: pages.length, attachments: attachments.length, embedded };
}
