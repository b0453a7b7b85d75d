import sharp, { type Sharp } from "sharp";
import { type Sheet, svgOf } from "./sheet.ts";

/** A page as points, three bytes each. */
export interface Picture {
  width: number;
  height: number;
  rgb: Uint8Array;
  /** Points to the inch, across and down: a fax has fewer lines than columns. */
  dpi: readonly [number, number];
}

export const shown = ({ width, height, rgb }: Picture): Sharp => sharp(rgb, { raw: { width, height, channels: 3 } });

export async function taken(from: Sharp, dpi: Picture["dpi"]): Promise<Picture> {
  const { data, info } = await from
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { width, height, rgb: channels === 1 ? tripled(data) : data, dpi };
}

/** A grey picture comes with one byte a point. */
function tripled(grey: Uint8Array): Uint8Array {
  const rgb = new Uint8Array(3 * grey.length);
  for (const [i, tone] of grey.entries()) rgb.fill(tone, 3 * i, 3 * i + 3);
  return rgb;
}

export const render = (sheet: Sheet, dpi: number): Promise<Picture> =>
  taken(sharp(Buffer.from(svgOf(sheet, dpi)), { unlimited: true }), [dpi, dpi]);
