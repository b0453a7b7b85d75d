import type { PageImage } from "../page-image.ts";
import { redness, sealsOn } from "./seal.ts";

/** A page in one plane, 0 (black) … 255 (white). */
export interface Ink {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** The page in grey. Under a seal it is seen as by red light: red ink turns white, black print stays. */
export function inkOf(page: PageImage): Ink {
  const { width, height, rgb } = page;
  const grey = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += 3) {
    grey[i] = 0.299 * (rgb[at] ?? 0) + 0.587 * (rgb[at + 1] ?? 0) + 0.114 * (rgb[at + 2] ?? 0);
  }
  for (const { left, top, right, bottom } of sealsOn(page)) {
    for (let y = top; y < bottom; y++) {
      for (let i = y * width + left; i < y * width + right; i++) {
        grey[i] = Math.min(255, (rgb[3 * i] ?? 0) + Math.max(0, redness(rgb, 3 * i)));
      }
    }
  }
  return { width, height, grey };
}
