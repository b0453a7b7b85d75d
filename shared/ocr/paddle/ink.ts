import sharp from "sharp";
import type { PageImage } from "../page-image.ts";

/** A page in one plane, 0 (black) … 255 (white). */
export interface Ink {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** The page as the recogniser sees it. */
export async function inkOf(page: PageImage): Promise<Ink> {
  const { data } = await sharp(page.rgb, { raw: { width: page.width, height: page.height, channels: 3 } })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: page.width, height: page.height, grey: data };
}
