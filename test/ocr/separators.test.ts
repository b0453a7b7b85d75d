import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import QRCode from "qrcode";
import sharp, { type Sharp } from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { PageImage } from "#shared/ocr/page-image.ts";
import type { Recogniser } from "#shared/ocr/recogniser.ts";
import { Separators } from "#shared/ocr/separators.ts";
import { printSeparators } from "../../cli/separators.ts";
import { fetchModels, MODELS } from "../../infra/models/fetch.ts";
import { open, pictureOf, readAll } from "./support.ts";

const separators = new Separators(MODELS);
let sheets: Uint8Array;
let sheet: Sharp;

beforeAll(async () => {
  await fetchModels();
  const file = join(tmpdir(), `${randomUUID()}.pdf`);
  await printSeparators(file, 2);
  sheets = await readFile(file);
  const document = await open(sheets, "pdf");
  const { width, height, rgb } = await document.image(1);
  await document.close();
  sheet = sharp(
    await sharp(rgb, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer(),
  );
});

async function imageOf(picture: Uint8Array): Promise<PageImage> {
  const { data, info } = await sharp(picture)
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { number: 1, width: info.width, height: info.height, rgb: data };
}

const GREY = { background: "#ddd" };
const again = async (picture: Sharp) => sharp(await picture.toBuffer());

describe("a separator sheet as we print it", () => {
  it.each([
    ["straight", (page: Sharp) => page.clone()],
    ["askew by three degrees", (page: Sharp) => page.clone().rotate(3, GREY)],
    ["askew by twelve degrees the other way", (page: Sharp) => page.clone().rotate(-12, GREY)],
    ["on its side", (page: Sharp) => page.clone().rotate(90)],
    ["on its head", (page: Sharp) => page.clone().rotate(180)],
    ["at 150 dots an inch", (page: Sharp) => page.clone().resize(1240)],
    ["at 100 dots an inch", (page: Sharp) => page.clone().resize(827)],
    ["in black and white", (page: Sharp) => page.clone().resize(1240).greyscale().threshold(128)],
    ["faint", (page: Sharp) => page.clone().linear(0.3, 170)],
    ["dark and blurred", (page: Sharp) => page.clone().linear(0.4, 50).blur(3)],
    ["as a poor JPEG", (page: Sharp) => page.clone().resize(1240).jpeg({ quality: 15 })],
  ])("is known %s", async (_, degrade) => {
    expect(await separators.isSeparator(await imageOf(await degrade(sheet).toBuffer()))).toBe(true);
  });

  it("is known on a sheet that lies askew, coarse, black and white, and on its head", async () => {
    const askew = await again(sheet.clone().rotate(184, { background: "white" }));
    const coarse = await askew.resize(1240).blur(1).greyscale().threshold(140).toBuffer();
    expect(await separators.isSeparator(await imageOf(coarse))).toBe(true);
  });

  it("is not read: the recogniser never sees it", async () => {
    const recogniser: Recogniser = {
      recognise: () => Promise.reject(new Error("it was read")),
    };
    const document = await open(sheets, "pdf");
    const pages = await readAll(document, recogniser, separators);
    await document.close();
    expect(pages.map(({ page: { separator, lines } }) => [separator, lines])).toEqual([
      [true, []],
      [true, []],
    ]);
  });
});

describe("a page with another code, or none", () => {
  it.each([
    "pages/05-vat-invoice.scan200.jpg",
    "pages/11-survey.bilevel200.png",
    "pages/01-sales-contract.poor150.jpg",
  ])("is no separator: %s", async (file) => {
    expect(await separators.isSeparator(await pictureOf(file))).toBe(false);
  });

  it.each(["https://inv-veri.chinatax.gov.cn/", "dossier:separator:2", "dossier:separator:1 "])(
    "is no separator, whatever its code says: %s",
    async (text) => {
      const code = await QRCode.toBuffer(text, { width: 600, margin: 8 });
      expect(await separators.isSeparator(await imageOf(code))).toBe(false);
    },
  );

  it("is looked over in passing", async () => {
    const image = await pictureOf("pages/05-vat-invoice.scan200.jpg");
    await separators.isSeparator(image);
    const times: number[] = [];
    for (let n = 0; n < 9; n++) {
      const start = performance.now();
      await separators.isSeparator(image);
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(60);
  });
});
