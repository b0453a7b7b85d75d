import fc from "fast-check";
import { type Zippable, zipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { formatOf } from "#functions/intake/receive/format.ts";
import { Refused } from "#shared/domain/refused.ts";
import { aPdf } from "../fake/archive.ts";

const zip = (files: Zippable) => zipSync(files, { level: 9 });
const page = sharp({ create: { width: 8, height: 8, channels: 3, background: "white" } });
const INVOICE = "<发票><号码>24442000000012345678</号码></发票>";
/** 发票 in GBK, as Chinese accounting software still writes it. */
const GBK = Buffer.concat([
  Buffer.from('<?xml version="1.0" encoding="GBK"?>\n<'),
  Buffer.from([0xb7, 0xa2, 0xc6, 0xb1]),
  Buffer.from(">"),
]);

describe("what a file is", () => {
  it.each(["png", "jpeg", "tiff", "webp", "gif"] as const)("shows in its bytes: %s", async (format) => {
    expect(await formatOf(await page.toFormat(format).toBuffer())).toBe(format);
  });

  it.each([
    ["pdf", aPdf()],
    ["bmp", Buffer.concat([Buffer.from("BM"), Buffer.alloc(64)])],
    ["ofd", zip({ "OFD.xml": Buffer.from("<ofd:OFD/>"), "Doc_0/Document.xml": Buffer.from("<x/>") })],
    ["ofd", zip({ "Doc_0/Document.xml": Buffer.from("<x/>"), "OFD.xml": Buffer.from("<ofd:OFD/>") })],
    ["xml", Buffer.from('<?xml version="1.0" encoding="UTF-8"?>\n<!-- 税务 -->\n<EInvoice><Header/></EInvoice>')],
    ["xml", Buffer.from("\uFEFF<inv:Invoice xmlns:inv='urn:x'/>")],
    ["xml", Buffer.from('<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><!DOCTYPE EInvoice><EInvoice/>')],
    ["xml", Buffer.from(INVOICE)],
    ["xml", Buffer.from(`\uFEFF${INVOICE}`, "utf16le")],
    ["xml", Buffer.from(INVOICE, "utf16le")],
    ["xml", Buffer.from(`\uFEFF${INVOICE}`, "utf16le").swap16()],
    ["xml", GBK],
  ])("shows in its bytes: %s", async (format, bytes) => {
    expect(await formatOf(bytes)).toBe(format);
  });

  it.each([
    ["text", Buffer.from("合同")],
    ["a program", Buffer.from(`MZ${"\0".repeat(200)}`)],
    ["a page of the web", Buffer.from("<!DOCTYPE html><html><body><invoice/></body></html>")],
    ["a drawing", Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["another XML", Buffer.from('<?xml version="1.0"?><order><Invoice/></order>')],
    ["a zip", zip({ "a.txt": Buffer.from("a"), "Doc/OFD.xml": Buffer.from("not at its root") })],
    [
      "a letter of a word processor",
      zip({ "[Content_Types].xml": Buffer.from("<x/>"), "word/document.xml": Buffer.from("<x/>") }),
    ],
    ["half a zip", zip({ "OFD.xml": Buffer.alloc(100) }).subarray(0, 60)],
    ["one byte", Buffer.from("%")],
  ])("is refused unless it can be read or kept: %s", async (_what, bytes) => {
    await expect(formatOf(bytes)).rejects.toThrow("intake.unsupported");
  });

  it("is refused without unpacking anything where a zip holds more names than any document, or lies about how many", async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`${n}`, new Uint8Array()]));
    await expect(formatOf(zip({ ...many, "OFD.xml": new Uint8Array() }))).rejects.toThrow("intake.unsupported");
    await expect(formatOf(boasting())).rejects.toThrow("intake.unsupported");
  });

  it("is told or refused of any bytes whatever, never a failure that is tried again", async () => {
    const heads = [
      "",
      "%PDF-",
      "PK\x03\x04",
      "\xff\xd8\xff",
      "II*\0",
      "MM\0*",
      "\x89PNG\r\n\x1a\n",
      "GIF8",
      "BM",
      "RIFF\0\0\0\0WEBP",
      "<?xml ",
      "\xff\xfe",
      "\xfe\xff",
      "ID3",
      "\x1aE\xdf\xa3",
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), async (head, tail) => {
        const refusal = await formatOf(Buffer.concat([Buffer.from(head, "latin1"), tail])).catch((error) => error);
        expect(typeof refusal === "string" || refusal instanceof Refused).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** A zip of one file, whose ZIP64 directory claims four billion. */
function boasting(): Buffer {
  const plain = Buffer.from(zip({ "a.txt": Buffer.from("a") }));
  const end = plain.subarray(plain.length - 22);
  const directory = Buffer.alloc(56);
  directory.writeUInt32LE(0x06064b50, 0);
  directory.writeUInt32LE(0xffffffff, 32);
  directory.writeUInt32LE(end.readUInt32LE(16), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeUInt32LE(plain.length - 22, 8);
  const boast = Buffer.from(end);
  boast.writeUInt16LE(0xffff, 10);
  boast.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([plain.subarray(0, -22), directory, locator, boast]);
}
