import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { fetchModels } from "../../infra/models/fetch.ts";
import { open, scanFile } from "./support.ts";

beforeAll(() => fetchModels());

/** A TIFF of pages, as a fax or a scanner with a feeder makes it. */
const book = async (...pages: Buffer[]) =>
  sharp(pages, { join: { across: 1, animated: true } })
    .tiff({ compression: "lzw", xres: 200 / 25.4, yres: 200 / 25.4 })
    .toBuffer();

const opened = async (bytes: Uint8Array) => {
  const document = await open(bytes, "pdf");
  const image = await document.image(1);
  const text = await document.text(1);
  await document.close();
  return { pages: document.pages, image, text };
};

describe("a part of a PDF", () => {
  it("has the same pages, and what was written in them is still written", async () => {
    const whole = await scanFile("born-digital/01-sales-contract.pdf");
    const document = await open(whole, "pdf");
    const [text, image] = [await document.text(1), await document.image(1)];
    const part = await opened(await document.part({ from: 1, to: 1 }));
    await document.close();
    expect(part.pages).toEqual(document.pages.slice(0, 1));
    const linesOf = (layer: typeof text) => layer?.lines.map((line) => line.text);
    expect(linesOf(part.text)).toEqual(linesOf(text));
    expect(part.text?.plausible).toBe(true);
    expect(Buffer.from(part.image.rgb).equals(Buffer.from(image.rgb))).toBe(true);
  });

  it("can be divided again", async () => {
    const tiff = await open(await book(...(await shades(4))), "tiff");
    const first = await open(await tiff.part({ from: 1, to: 4 }), "pdf");
    const second = await opened(await first.part({ from: 3, to: 4 }));
    await first.close();
    expect(second.pages).toHaveLength(2);
  });

  it("is refused where the pages are not there", async () => {
    const document = await open(await scanFile("born-digital/05-vat-invoice.pdf"), "pdf");
    await expect(document.part({ from: 7, to: 9 })).rejects.toThrow("intake.corrupt");
  });
});

/** Pages of 300 × 400 pixels, each of its own colour. */
const shades = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, n) =>
      sharp({ create: { width: 300, height: 400, channels: 3, background: { r: 40 * n, g: 100, b: 200 - 20 * n } } })
        .png()
        .toBuffer(),
    ),
  );

describe("a part of a TIFF", () => {
  it("is a PDF of its pages, as large as they were on paper, every pixel as it was", async () => {
    const pages = await shades(3);
    const document = await open(await book(...pages), "tiff");
    const part = await opened(await document.part({ from: 2, to: 3 }));
    expect(part.pages).toEqual([
      { width: 300, height: 400 },
      { width: 300, height: 400 },
    ]);
    const wanted = await sharp(pages[1]).raw().toBuffer();
    expect(Buffer.from(part.image.rgb).equals(wanted)).toBe(true);
  });

  it("stays small in black and white", async () => {
    const page = await scanFile("pages/05-vat-invoice.bilevel200.png");
    const document = await open(await book(page, page), "tiff");
    const part = await document.part({ from: 1, to: 1 });
    expect(part.length).toBeLessThan(2 * page.length);
    const { image } = await opened(part);
    expect(new Set(image.rgb)).toEqual(new Set([0, 255]));
  });
});
