import { buffer } from "node:stream/consumers";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { type PicturePage, pdfOf, points, stream } from "./pdf-writer.ts";

/** A page's pixels, one byte a colour; `across` and `down` are pixels an inch. */
export interface Leaf {
  data: Uint8Array;
  width: number;
  height: number;
  colours: 1 | 3;
  across: number;
  down: number;
}

/** A PDF of pictures, one a page and one at a time, without loss: black and white ones one bit a pixel, others as PNG packs them. */
export async function pdfOfPictures(leaves: AsyncIterable<Leaf>): Promise<Uint8Array> {
  return buffer(pdfOf(pagesOf(leaves)));
}

async function* pagesOf(leaves: AsyncIterable<Leaf>): AsyncGenerator<PicturePage> {
  for await (const leaf of leaves) {
    const [width, height] = [points(leaf.width, leaf.across), points(leaf.height, leaf.down)];
    yield { width, height, picture: await pictureOf(leaf) };
  }
}

async function pictureOf({ data, width, height, colours }: Leaf): Promise<Buffer> {
  const head = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height}`;
  const how = (bits: number, predictor: string) =>
    `${head} /ColorSpace /Device${colours === 3 && bits === 8 ? "RGB" : "Gray"} /BitsPerComponent ${bits} /Filter /FlateDecode${predictor}`;
  const bits = bitsOf(data, width, height, colours);
  if (bits) return stream(how(1, ""), deflateSync(bits, { level: 9 }));
  const png = await sharp(data, { raw: { width, height, channels: colours } })
    .toColourspace(colours === 1 ? "b-w" : "srgb")
    .png({ compressionLevel: 9, adaptiveFiltering: true })
    .toBuffer();
  const predictor = ` /DecodeParms << /Predictor 15 /Colors ${colours} /BitsPerComponent 8 /Columns ${width} >>`;
  return stream(how(8, predictor), packedIn(png));
}

/** One bit a pixel, rows padded to whole bytes; nothing where a pixel is neither black nor white. */
function bitsOf(data: Uint8Array, width: number, height: number, colours: number): Uint8Array | undefined {
  if (!data.every((value) => value === 0 || value === 255)) return undefined;
  const row = Math.ceil(width / 8);
  const bits = new Uint8Array(row * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = colours * (y * width + x);
      if (colours === 3 && (data[at] !== data[at + 1] || data[at] !== data[at + 2])) return undefined;
      const byte = y * row + (x >> 3);
      if (data[at] === 255) bits[byte] = (bits[byte] ?? 0) | (0x80 >> (x & 7));
    }
  return bits;
}

/** The packed pixels of a PNG: what its IDAT chunks hold, one after the other. */
function packedIn(png: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const size = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") chunks.push(png.subarray(at + 8, at + 8 + size));
    at += 12 + size;
  }
  return Buffer.concat(chunks);
}
