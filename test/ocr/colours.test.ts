import { readFile } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { ReadFormat } from "#shared/domain/intake/item.ts";
import { openDocument } from "#shared/ocr/document/open.ts";
import { fetchModels } from "../../infra/models/fetch.ts";
import { pageOf, stream } from "./pdf-maker.ts";
import { OPTIONS, open } from "./support.ts";

beforeAll(() => fetchModels());

type Colour = readonly [red: number, green: number, blue: number];
const [RED, GREEN, BLUE, PALE]: readonly [Colour, Colour, Colour, Colour] = [
  [220, 40, 30],
  [30, 160, 60],
  [30, 60, 200],
  [240, 240, 240],
];
const UPRIGHT = [RED, GREEN, BLUE, PALE];
const GREYS: readonly Colour[] = [20, 90, 170, 250].map((grey) => [grey, grey, grey] as const);

const [WIDTH, HEIGHT] = [64, 48];

/** A picture of four fields of one colour each: top left, top right, bottom left, bottom right. */
function fields(colours: readonly Colour[] = UPRIGHT): Sharp {
  const pixels = Buffer.alloc(3 * WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++)
      pixels.set(colours[(y < HEIGHT / 2 ? 0 : 2) + (x < WIDTH / 2 ? 0 : 1)] ?? RED, 3 * (y * WIDTH + x));
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
}

/** The colour in the middle of each field of a page. */
async function seen(bytes: Uint8Array, format: ReadFormat): Promise<Colour[]> {
  const document = await open(bytes, format);
  const { width, height, rgb } = await document.image(1);
  await document.close();
  const at = (x: number, y: number): Colour => {
    const [red = -1, green = -1, blue = -1] = rgb.subarray(
      3 * (Math.floor(y * height) * width + Math.floor(x * width)),
    );
    return [red, green, blue];
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}

function expectLike(found: readonly Colour[], meant: readonly Colour[], within: number): void {
  const off = found.map((colour, n) => Math.max(...colour.map((part, i) => Math.abs(part - (meant[n]?.[i] ?? 999)))));
  expect(Math.max(...off), JSON.stringify(found)).toBeLessThanOrEqual(within);
}

/** A JPEG without the segment by which Adobe's programs say how they wrote its colours. */
function withoutAdobe(jpeg: Buffer): Buffer {
  const at = jpeg.indexOf(Buffer.from([0xff, 0xee]));
  return at < 0 ? jpeg : Buffer.concat([jpeg.subarray(0, at), jpeg.subarray(at + 2 + jpeg.readUInt16BE(at + 2))]);
}

/** Printing inks make no such blue. */
const PRINTED = 64;
const cmyk = (paper = fields()) =>
  paper.toColourspace("cmyk").jpeg({ quality: 100, chromaSubsampling: "4:4:4" }).toBuffer();
const fixture = (name: string) => readFile(new URL(`fixtures/${name}`, import.meta.url));

describe("a picture's colours", () => {
  it.each([
    ["palette PNG", "png", () => fields().png({ palette: true }), UPRIGHT, 4],
    ["16-bit PNG", "png", () => fields().toColourspace("rgb16").png(), UPRIGHT, 2],
    ["grey PNG", "png", () => fields(GREYS).greyscale().png(), GREYS, 2],
    ["16-bit grey PNG", "png", () => fields(GREYS).toColourspace("grey16").png(), GREYS, 3],
    ["16-bit TIFF", "tiff", () => fields().toColourspace("rgb16").tiff(), UPRIGHT, 2],
    ["JPEG within a TIFF", "tiff", () => fields().tiff({ compression: "jpeg", quality: 95 }), UPRIGHT, 12],
    ["CMYK TIFF", "tiff", () => fields().toColourspace("cmyk").tiff({ compression: "lzw" }), UPRIGHT, PRINTED],
    ["CIELAB TIFF", "tiff", () => fields().toColourspace("lab").tiff({ compression: "lzw" }), UPRIGHT, 6],
    ["grey JPEG", "jpeg", () => fields(GREYS).greyscale().jpeg({ quality: 95 }), GREYS, 6],
    ["progressive JPEG", "jpeg", () => fields().jpeg({ quality: 95, progressive: true }), UPRIGHT, 12],
    ["lossless WebP", "webp", () => fields().webp({ lossless: true }), UPRIGHT, 2],
  ] as const)("are as they were meant: %s", async (_, format, save, meant, within) => {
    expectLike(await seen(await save().toBuffer(), format), meant, within);
  });

  it("are as they were meant in a CMYK JPEG as Adobe's programs write it, and in one without their mark", async () => {
    const marked = await cmyk();
    expect(marked.includes("Adobe")).toBe(true);
    expectLike(await seen(marked, "jpeg"), UPRIGHT, PRINTED);
    const plain = withoutAdobe(await cmyk(fields().pipelineColourspace("cmyk").negate()));
    expect(plain.includes("Adobe")).toBe(false);
    expectLike(await seen(plain, "jpeg"), UPRIGHT, PRINTED);
  });

  it("are mixed with white where they are half transparent, in 16 bits and in grey, too", async () => {
    const half = {
      create: { width: WIDTH, height: HEIGHT, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.5 } },
    } as const;
    const middle: Colour[] = Array.from({ length: 4 }, () => [127, 127, 127] as const);
    expectLike(await seen(await sharp(half).png().toBuffer(), "png"), middle, 3);
    expectLike(await seen(await sharp(half).toColourspace("rgb16").png().toBuffer(), "png"), middle, 3);
    expectLike(await seen(await sharp(half).toColourspace("b-w").png().toBuffer(), "png"), middle, 3);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "lie where they belong, however the camera was held (EXIF %i)",
    async (orientation) => {
      const held = await fields().jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer();
      const upright = await sharp(await fields().jpeg({ quality: 95 }).toBuffer())
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(upright.info.width).toBe(WIDTH);
      expectLike(await seen(held, "jpeg"), turned(orientation), 12);
    },
  );

  it("are those of a moving picture's first frame", async () => {
    const frames = await Promise.all(
      [UPRIGHT, GREYS, [...UPRIGHT].reverse()].map((each) => fields(each).png().toBuffer()),
    );
    for (const format of ["gif", "webp"] as const) {
      const moving = sharp(frames, { join: { animated: true } });
      const bytes = await (format === "gif"
        ? moving.gif({ delay: [100, 100, 100] })
        : moving.webp({ lossless: true })
      ).toBuffer();
      expect((await sharp(bytes).metadata()).pages).toBe(3);
      expect((await open(bytes, format)).pages).toEqual([{ width: WIDTH, height: HEIGHT }]);
      expectLike(await seen(bytes, format), UPRIGHT, 6);
    }
  });

  it("are those of a phone's picture (HEIC), turned as the phone was held", async () => {
    expectLike(await seen(await fixture("quadrants.heic"), "heic"), UPRIGHT, 6);
    const held = await open(await fixture("turned.heic"), "heic");
    expect(held.pages).toEqual([{ width: 200, height: 320 }]);
    expectLike(await seen(await fixture("turned.heic"), "heic"), [BLUE, RED, PALE, GREEN], 6);
  });
});

describe("a phone's picture (HEIC)", () => {
  it("that broke off or is changed at random is refused, and the next one is read", async () => {
    const whole = await fixture("quadrants.heic");
    const spoilt = Buffer.from(whole);
    for (let at = 500; at < whole.length; at += 3) spoilt[at] = (spoilt[at] ?? 0) ^ 0xa5;
    for (const bytes of [whole.subarray(0, 300), whole.subarray(0, 800), whole.subarray(0, 40)]) {
      await expect(open(bytes, "heic").then((document) => document.image(1))).rejects.toThrow("intake.corrupt");
    }
    await open(spoilt, "heic")
      .then((document) => document.image(1))
      .catch((error) => expect(error.code).toMatch(/^intake\./));
    expectLike(await seen(whole, "heic"), UPRIGHT, 6);
  });

  it("is given up where it takes longer than it may", async () => {
    const document = await openDocument(await fixture("quadrants.heic"), "heic", {
      ...OPTIONS,
      patience: 0,
    });
    await expect(document.image(1)).rejects.toThrow("intake.too-complex");
  });

  it("is given up where there is no more time for it", async () => {
    const document = await openDocument(await fixture("quadrants.heic"), "heic", {
      ...OPTIONS,
      time: AbortSignal.timeout(0),
    });
    await expect(document.image(1)).rejects.toThrow("intake.too-complex");
  });
});

describe("a picture in a PDF", () => {
  const shown = (data: Buffer, entries: string) =>
    pageOf("595 0 0 842 0 0 cm /P Do", {
      resources: "/XObject << /P 5 0 R >>",
      more: [
        stream(data.toString("latin1"), `/Type /XObject /Subtype /Image /Width ${WIDTH} /Height ${HEIGHT} ${entries}`),
      ],
    });

  it("is seen in JPEG 2000", async () => {
    const page = shown(await fixture("quadrants.j2k"), "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /JPXDecode");
    expectLike(await seen(page, "pdf"), UPRIGHT, 6);
  });

  it("is seen in JBIG2, black on white", async () => {
    const page = shown(jbig2(await faxed()), "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode");
    const [black, white] = [[0, 0, 0] as const, [255, 255, 255] as const];
    expectLike(await seen(page, "pdf"), [black, white, white, black], 2);
  });

  it("is seen in CMYK", async () => {
    const page = shown(
      await cmyk(),
      "/ColorSpace /DeviceCMYK /BitsPerComponent 8 /Filter /DCTDecode /Decode [1 0 1 0 1 0 1 0]",
    );
    expectLike(await seen(page, "pdf"), UPRIGHT, 60);
  });
});

/** Fields of black and white as a fax codes them (Group 4): the one strip of a TIFF. */
async function faxed(): Promise<Buffer> {
  const [black, white] = [[0, 0, 0] as const, [255, 255, 255] as const];
  const tiff = await fields([black, white, white, black])
    .greyscale()
    .toColourspace("b-w")
    .tiff({ compression: "ccittfax4", bitdepth: 1, miniswhite: true })
    .toBuffer();
  const entry = (tag: number) => {
    const directory = tiff.readUInt32LE(4);
    for (let n = 0; n < tiff.readUInt16LE(directory); n++) {
      const at = directory + 2 + 12 * n;
      if (tiff.readUInt16LE(at) === tag)
        return tiff.readUInt16LE(at + 2) === 3 ? tiff.readUInt16LE(at + 8) : tiff.readUInt32LE(at + 8);
    }
    throw new Error(`no tag ${tag}`);
  };
  return tiff.subarray(entry(273), entry(273) + entry(279));
}

/** A page of JBIG2 as a PDF holds it: what the page is, and one region that is coded as a fax is (ITU-T T.88, MMR). */
function jbig2(fax: Buffer): Buffer {
  const words = (...numbers: number[]) =>
    Buffer.concat(
      numbers.map((number) => {
        const word = Buffer.alloc(4);
        word.writeUInt32BE(number);
        return word;
      }),
    );
  const segment = (number: number, type: number, data: Buffer) =>
    Buffer.concat([words(number), Buffer.from([type, 0, 1]), words(data.length), data]);
  const page = Buffer.concat([words(WIDTH, HEIGHT, 0, 0), Buffer.from([0, 0, 0])]);
  const region = Buffer.concat([words(WIDTH, HEIGHT, 0, 0), Buffer.from([0, 1]), fax]);
  return Buffer.concat([segment(0, 48, page), segment(1, 38, region)]);
}

/** Which field lies where in a picture whose camera was held so. */
function turned(orientation: number): Colour[] {
  const order = [
    [RED, GREEN, BLUE, PALE],
    [GREEN, RED, PALE, BLUE],
    [PALE, BLUE, GREEN, RED],
    [BLUE, PALE, RED, GREEN],
    [RED, BLUE, GREEN, PALE],
    [BLUE, RED, PALE, GREEN],
    [PALE, GREEN, BLUE, RED],
    [GREEN, PALE, RED, BLUE],
  ];
  return [...(order[orientation - 1] ?? [])];
}
