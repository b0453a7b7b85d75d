import sharp from "sharp";
import type { Page } from "#shared/domain/intake/page.ts";
import type { OpenDocument } from "./document/document.ts";

/** An upright picture of a page for a person to look at: a JPEG with no side longer than `longest` pixels. */
export async function picture(
  document: OpenDocument,
  { number, turned }: Pick<Page, "number" | "turned">,
  longest = 1600,
): Promise<Uint8Array> {
  const { width, height, rgb } = await document.image(number);
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .rotate(turned)
    .resize(longest, longest, { fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: 80 })
    .toBuffer();
}
