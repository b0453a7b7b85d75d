import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { pageReader } from "#functions/intake/recognise/read.ts";
import { ReadFormat } from "#shared/domain/intake/item.ts";
import type { Page } from "#shared/domain/reading/page.ts";
import { inspect, openDocument } from "#shared/ocr/document/open.ts";
import type { Recogniser } from "#shared/ocr/recogniser.ts";
import { Separators } from "#shared/ocr/separators.ts";
import { fetchModels, MODELS } from "../../infra/models/fetch.ts";
import { lockedPdf, pageOf, pdfOf, stream } from "./pdf-maker.ts";
import { OPTIONS, open, scanFile } from "./support.ts";

beforeAll(() => fetchModels());

const LIMITS = { ...OPTIONS, took: () => {} };
const CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>";
const PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";

describe("a paper that cannot be read", () => {
  it.each(ReadFormat.options)("is refused if it is empty (%s)", async (format) => {
    await expect(open(new Uint8Array(), format)).rejects.toThrow("intake.empty");
  });

  /** An e-mail is whatever its reader makes of it: receive tells by its head that it is one. */
  const telling = ReadFormat.exclude(["eml"]).options;

  it.each(telling)("is refused if it is not what it says (%s)", async (format) => {
    await expect(open(Buffer.from("a letter to the archive, in plain words"), format)).rejects.toThrow(
      "intake.corrupt",
    );
  });

  it("is refused if a password is needed to open it", async () => {
    await expect(open(lockedPdf(), "pdf")).rejects.toThrow("intake.password");
  });

  it("is refused if it has no pages", async () => {
    const empty = pdfOf(CATALOGUE, "<< /Type /Pages /Kids [] /Count 0 >>");
    await expect(open(empty, "pdf")).rejects.toThrow("intake.no-pages");
  });

  it("is refused if it claims pages that it does not have", async () => {
    const boast = pdfOf(CATALOGUE, "<< /Type /Pages /Kids [3 0 R] /Count 50 >>", PAGE);
    await expect(open(boast, "pdf")).rejects.toThrow("intake.corrupt");
  });

  it("is refused before its pages are looked at if there are too many", async () => {
    const kids = "3 0 R ".repeat(100_000);
    const thick = pdfOf(CATALOGUE, `<< /Type /Pages /Kids [${kids}] /Count 100000 >>`, PAGE);
    await expect(open(thick, "pdf", 2000)).rejects.toThrow("intake.too-many-pages: 2000 页");
  });

  it("is refused if a PDF was cut off", async () => {
    const whole = await scanFile("born-digital/01-sales-contract.pdf");
    await expect(open(whole.subarray(0, whole.length / 2), "pdf")).rejects.toThrow("intake.corrupt");
  });

  it.each([
    ["jpeg", "pages/08-email.scan200.jpg"],
    ["png", "pages/08-email.bilevel200.png"],
  ] as const)("is refused when it is read if a %s was cut off", async (format, file) => {
    const whole = await scanFile(file);
    const document = await open(whole.subarray(0, whole.length / 2), format);
    await expect(document.image(1)).rejects.toThrow("intake.corrupt");
  });

  /** Pages that draw groups of groups, so many deep, each nine times. */
  const groups = (depth: number, pages: number) => {
    const kids = Array.from({ length: pages }, (_, n) => `${n + 4 + depth} 0 R`).join(" ");
    const group = (next: number) =>
      stream(
        "/G Do ".repeat(9),
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /G ${next} 0 R >> >>`,
      );
    const page =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /XObject << /G 4 0 R >> >> >>";
    return pdfOf(
      ...[CATALOGUE, `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`, stream("/G Do")],
      ...Array.from({ length: depth }, (_, n) =>
        n === depth - 1 ? stream("", "/Type /XObject /Subtype /Form /BBox [0 0 9 9]") : group(n + 5),
      ),
      ...Array.from({ length: pages }, () => page),
    );
  };

  it("is refused if its groups hold one another without end", async () => {
    const document = await openDocument(groups(40, 1), "pdf", { ...OPTIONS, patience: 2000 });
    await expect(document.image(1)).rejects.toThrow("intake.too-complex");
  });

  it("is refused if its pages take longer together than there is time, though none by itself does", async () => {
    const read = async () => {
      const pages = pageReader(quick, new Separators(MODELS), { ...LIMITS, seconds: 4 })(groups(6, 20), "pdf", {
        from: 1,
        to: 20,
      });
      for await (const { page } of pages) expect(page.number).toBeLessThan(20);
    };
    await expect(read()).rejects.toThrow("intake.too-complex");
  });

  it("is not refused if it was AWS that took the time: it fails, and comes again", async () => {
    const read = async (reader: Recogniser) => {
      const pages = pageReader(reader, new Separators(MODELS), { ...LIMITS, seconds: 5 })(groups(1, 20), "pdf", {
        from: 1,
        to: 20,
      });
      for await (const { page } of pages) expect(page.number).toBeLessThan(20);
    };
    const slow: Recogniser = {
      ...quick,
      remote: true,
      recognise: (image) => sleep(1000).then(() => quick.recognise(image)),
    };
    await expect(read(slow)).rejects.toThrow("waiting for AWS");
  });
});

const sheet: Omit<Page, "number"> = { width: 1, height: 1, turned: 0, source: "ocr", engine: "played", lines: [] };
const quick: Recogniser = { recognise: async ({ number }) => ({ number, ...sheet }) };

/** A PNG that says how large it is, and holds next to nothing. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", Buffer.alloc(0)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

describe("how large a paper is", () => {
  const sizes = async (bytes: Uint8Array, format: ReadFormat) => (await open(bytes, format)).pages;

  it("is known of a picture before it is decoded", async () => {
    const bomb = pngOf(60_000, 60_000);
    expect(bomb.length).toBeLessThan(100);
    expect(await sizes(bomb, "png")).toMatchObject([{ width: 60_000, height: 60_000 }]);
  });

  /** The header of a BMP, and nothing after it. */
  function bmpOf(width: number, height: number): Buffer {
    const header = Buffer.alloc(54);
    header.write("BM");
    header.writeInt32LE(40, 14);
    header.writeInt32LE(width, 18);
    header.writeInt32LE(height, 22);
    return header;
  }

  it("is known of a BMP by its header alone", async () => {
    expect(await sizes(bmpOf(60_000, -60_000), "bmp")).toEqual([{ width: 60_000, height: 60_000 }]);
  });

  it.each([
    ["png", pngOf(60_000, 60_000)],
    ["bmp", bmpOf(60_000, 60_000)],
  ] as const)("has it refused, and never decoded, where it is too large (%s)", async (format, bomb) => {
    await expect(inspect(bomb, format, OPTIONS)).rejects.toThrow("intake.too-many-pixels: 100 百万像素");
    const document = await openDocument(bomb, format, OPTIONS);
    await expect(document.image(1)).rejects.toThrow("intake.too-many-pixels");
  });

  it("keeps a phone's picture from being decoded where it is too large", async () => {
    const picture = await readFile("test/ocr/fixtures/quadrants.heic");
    const document = await openDocument(picture, "heic", { ...OPTIONS, mostPixels: 1000 });
    await expect(document.image(1)).rejects.toThrow("intake.too-many-pixels");
  });

  it("takes little memory where it is not interlaced: a hundred million pixels are decoded strip by strip", async () => {
    const [side, channels] = [10_000, 3] as const;
    const sheet = { width: side, height: side, channels, background: "white" };
    const picture = await sharp({ create: sheet }).png({ compressionLevel: 1 }).toBuffer();
    const before = process.resourceUsage().maxRSS;
    const { width, height, rgb } = await (await openDocument(picture, "png", OPTIONS)).image(1);
    expect([width, height, rgb.length]).toEqual([4242, 4242, 3 * 4242 ** 2]);
    const more = (process.resourceUsage().maxRSS - before) * 1024;
    expect(more).toBeLessThan((side * side * channels) / 2);
  });

  it("is bounded where a PDF leaves it to us", async () => {
    const [sheet] = await sizes(pageOf("", { box: "0 0 1000000 1000000" }), "pdf");
    expect((sheet?.width ?? 0) * (sheet?.height ?? 0)).toBeLessThan(20_000_000);
  });
});
