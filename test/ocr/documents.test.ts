import sharp, { type Sharp } from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { OpenDocument } from "#shared/ocr/document/document.ts";
import type { PaddleRecogniser } from "#shared/ocr/paddle/paddle.ts";
import { picture } from "#shared/ocr/picture.ts";
import { readPage } from "#shared/ocr/read-page.ts";
import { aRecogniser, open, pictureOf, scanFile, textOf } from "./support.ts";

/** A slip of paper cut out of a scan: the title of a contract. */
const TITLE = "工业设备销售合同";
const slip = async (): Promise<Sharp> =>
  sharp(await scanFile("pages/01-sales-contract.clean200.png"))
    .flatten()
    .extract({ left: 500, top: 120, width: 660, height: 120 });

/** The picture as a BMP of greys: rows from the bottom, padded to four bytes; a palette up to 8 bits. */
async function bitmap(paper: Sharp, bits: number): Promise<Buffer> {
  const { data, info } = await paper.greyscale().raw().toBuffer({ resolveWithObject: true });
  const shades = bits > 8 ? [] : Array.from({ length: 2 ** bits }, (_, i) => Math.round((255 * i) / (2 ** bits - 1)));
  const palette = Buffer.from(shades.flatMap((shade) => [shade, shade, shade, 0]));
  const header = Buffer.alloc(54);
  header.write("BM");
  header.writeUInt32LE(header.length + palette.length, 10);
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(info.width, 18);
  header.writeInt32LE(info.height, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(bits, 28);
  const row = Math.ceil((info.width * bits) / 32) * 4;
  const rows = Buffer.alloc(row * info.height);
  for (const [i, grey] of data.entries()) {
    const start = (info.height - 1 - Math.floor(i / info.width)) * row;
    const at = start + Math.floor(((i % info.width) * bits) / 8);
    if (bits === 1) rows[at] = (rows[at] ?? 0) | ((grey >> 7) << (7 - ((i % info.width) % 8)));
    else if (bits === 16) rows.writeUInt16LE((grey >> 3) * 0x0421, at);
    else rows.fill(grey, at, at + Math.min(bits / 8, 3));
  }
  return Buffer.concat([header, palette, rows]);
}

describe("a paper in any format", () => {
  let recogniser: PaddleRecogniser;
  beforeAll(async () => {
    recogniser = await aRecogniser();
  });

  const readFirst = async (...[bytes, format]: Parameters<typeof open>) => {
    const document = await open(bytes, format);
    const { page } = await readPage(document, 1, recogniser);
    await document.close();
    return textOf(page);
  };

  it.each([
    ["png", (paper: Sharp) => paper.png()],
    ["jpeg", (paper: Sharp) => paper.jpeg()],
    ["webp", (paper: Sharp) => paper.webp()],
    ["gif", (paper: Sharp) => paper.gif()],
    ["tiff", (paper: Sharp) => paper.tiff({ compression: "lzw" })],
  ] as const)("is read (%s)", async (format, save) => {
    expect(await readFirst(await save(await slip()).toBuffer(), format)).toBe(TITLE);
  });

  it.each([
    [
      "fax (one bit a pixel)",
      (paper: Sharp) =>
        paper.greyscale().threshold().toColourspace("b-w").tiff({ compression: "ccittfax4", bitdepth: 1 }),
      "tiff",
    ],
    ["print file (CMYK)", (paper: Sharp) => paper.toColourspace("cmyk").jpeg(), "jpeg"],
    ["16-bit scan", (paper: Sharp) => paper.toColourspace("rgb16").png(), "png"],
    ["grey scan", (paper: Sharp) => paper.greyscale().png(), "png"],
    [
      "phone's picture (turned by EXIF)",
      (paper: Sharp) => paper.rotate(90).withMetadata({ orientation: 8 }).jpeg(),
      "jpeg",
    ],
  ] as const)("is read as it is meant: a %s", async (_, save, format) => {
    expect(await readFirst(await save(await slip()).toBuffer(), format)).toBe(TITLE);
  });

  it("is read on white where it is transparent", async () => {
    const { data, info } = await (await slip()).greyscale().negate().raw().toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    const ink = await sharp({ create: { width, height, channels: 3, background: "black" } })
      .joinChannel(data, { raw: { width, height, channels: 1 } })
      .png()
      .toBuffer();
    expect(await readFirst(ink, "png")).toBe(TITLE);
  });

  it.each([1, 8, 16, 24, 32])("is read as a bitmap of %i bits", async (bits) => {
    expect(await readFirst(await bitmap(await slip(), bits), "bmp")).toBe(TITLE);
  });

  it("is read page by page where a TIFF holds several", async () => {
    const front = await (await slip()).toBuffer();
    const back = await sharp(front).negate().toBuffer();
    const book = await sharp([front, back, front], { join: { across: 1, animated: true } })
      .tiff()
      .toBuffer();
    const document = await open(book, "tiff");
    expect(document.pages).toHaveLength(3);
    for (const number of [2, 3]) {
      const { page } = await readPage(document, number, recogniser);
      expect([page.number, textOf(page)]).toEqual([number, TITLE]);
    }
  });

  it("is given its shape back where a fax made its pixels taller than wide", async () => {
    const flat = await (await slip()).resize({ width: 660, height: 60, fit: "fill" }).toBuffer();
    const fax = await sharp(flat)
      .tiff({ xres: 204 / 25.4, yres: 102 / 25.4 })
      .toBuffer();
    const document = await open(fax, "tiff");
    expect(await document.image(1)).toMatchObject({ width: 660, height: 120 });
    expect(await readFirst(fax, "tiff")).toBe(TITLE);
  });

  it("is decoded once, to be read and to be shown", async () => {
    const image = await pictureOf("pages/08-email.scan200.jpg");
    let decoded = 0;
    const document: OpenDocument = {
      pages: [image],
      attachments: [],
      text: async () => undefined,
      part: async () => new Uint8Array(),
      image: async () => {
        decoded++;
        return image;
      },
      close: async () => undefined,
    };
    const read = await readPage(document, 1, recogniser);
    expect(read.image).toBe(image);
    expect(decoded).toBe(1);
  });

  it("is shown upright, and no larger than asked for", async () => {
    const document = await open(await scanFile("pages/12-complaint.rot270.jpg"), "jpeg");
    const shown = await sharp(await picture(await document.image(1), 90, 1000)).metadata();
    expect(shown).toMatchObject({ format: "jpeg", height: 1000 });
    expect(shown.width).toBeLessThan(1000);
  });
});
