import sharp from "sharp";
import type { Page } from "#shared/domain/reading/page.ts";
import type { PageImage } from "./page-image.ts";

/** An upright picture of a page, `turned` clockwise from its image, for a person to look at: a JPEG with no side longer than `longest` pixels. */
export async function picture(
  { width, height, rgb }: PageImage,
  turned: Page["turned"],
  longest = 1600,
): Promise<Uint8Array> {
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .rotate(turned)
    .resize(longest, longest, { fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: 80 })
    .toBuffer();
}
