import { Refused } from "#shared/domain/refused.ts";
import type { PageSize } from "./document.ts";

// libvips reads no BMP, and the libraries that do cannot be bundled or mistake some depths. The format is small.

const BM = 0x424d;

/** How a BMP says what its pixels are: plainly, or by a mask for each colour. Run-length coded ones are not made by scanners. */
const PLAIN = 0;
const MASKS = 3;

/** The colours of a pixel of 16 or 32 bits, where no masks are given: red, green, blue. */
const USUAL = new Map([
  [16, [0x7c00, 0x03e0, 0x001f]],
  [32, [0xff0000, 0x00ff00, 0x0000ff]],
]);

interface Header extends PageSize {
  pixels: number;
  palette: number;
  colours: number;
  bits: number;
  coding: number;
  fromTop: boolean;
}

function headerOf(file: DataView): Header {
  const [width, height] = [file.getInt32(18, true), file.getInt32(22, true)];
  if (file.getUint16(0) !== BM || width < 1 || height === 0) throw new Refused("intake.corrupt", "file");
  return {
    width,
    height: Math.abs(height),
    fromTop: height < 0,
    pixels: file.getUint32(10, true),
    palette: 14 + file.getUint32(14, true),
    bits: file.getUint16(28, true),
    coding: file.getUint32(30, true),
    colours: file.getUint32(46, true),
  };
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The size that the header gives. */
export function bmpSize(bytes: Uint8Array): PageSize {
  const { width, height } = headerOf(viewOf(bytes));
  return { width, height };
}

/** The pixels, three bytes each. Throws if the file is cut off, or coded as no scanner does. */
export function bmpPixels(bytes: Uint8Array): Uint8Array {
  const file = viewOf(bytes);
  const header = headerOf(file);
  const { width, height, pixels, bits, fromTop } = header;
  const row = Math.ceil((width * bits) / 32) * 4;
  if (pixels + row * height > bytes.length) throw new Refused("intake.corrupt", "file");
  const colourAt = colours(file, header);
  const rgb = new Uint8Array(3 * width * height);
  for (let y = 0, to = 0; y < height; y++) {
    const start = pixels + row * (fromTop ? y : height - 1 - y);
    for (let x = 0; x < width; x++, to += 3) {
      const colour = colourAt(start, x);
      rgb[to] = colour >> 16;
      rgb[to + 1] = colour >> 8;
      rgb[to + 2] = colour;
    }
  }
  return rgb;
}

/** The colour (0xRRGGBB) of pixel `x` in the row that starts at `start`. */
function colours(file: DataView, { bits, coding, palette, colours }: Header): (start: number, x: number) => number {
  const little = true;
  if (bits === 24 && coding === PLAIN) {
    return (start, x) => file.getUint16(start + 3 * x, little) | (file.getUint8(start + 3 * x + 2) << 16);
  }
  if ([1, 4, 8].includes(bits) && coding === PLAIN) {
    const table = Array.from(
      { length: colours || 2 ** bits },
      (_, i) => file.getUint32(palette + 4 * i, little) & 0xffffff,
    );
    const each = 8 / bits;
    return (start, x) => {
      const shift = 8 - bits * ((x % each) + 1);
      return table[(file.getUint8(start + Math.floor(x / each)) >> shift) & (2 ** bits - 1)] ?? 0;
    };
  }
  const usual = USUAL.get(bits);
  if (!usual || ![PLAIN, MASKS].includes(coding)) throw new Refused("intake.corrupt", "file");
  const masks = coding === MASKS ? [54, 58, 62].map((at) => file.getUint32(at, little)) : usual;
  const [red, green, blue] = masks.map(part);
  return (start, x) => {
    const pixel = bits === 16 ? file.getUint16(start + 2 * x, little) : file.getUint32(start + 4 * x, little);
    return ((red?.(pixel) ?? 0) << 16) | ((green?.(pixel) ?? 0) << 8) | (blue?.(pixel) ?? 0);
  };
}

/** Takes the part of a pixel under a mask, as 0…255. */
function part(mask: number): (pixel: number) => number {
  const shift = mask === 0 ? 0 : 31 - Math.clz32(mask & -mask);
  const most = Math.max(1, mask >>> shift);
  return (pixel) => Math.round((255 * ((pixel & mask) >>> shift)) / most);
}
