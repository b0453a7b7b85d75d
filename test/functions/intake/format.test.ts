import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { type Zippable, zipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { formatOf } from "#functions/intake/receive/format.ts";
import { Refused } from "#shared/domain/refused.ts";
import { aPdf } from "../fake/archive.ts";

const zip = (files: Zippable) => zipSync(files, { level: 9 });
const page = sharp({ create: { width: 8, height: 8, channels: 3, background: "white" } });
/** What every scanner takes for malware by agreement, and is harmless; in two parts, lest one takes this file for it. */
const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("-");
const office = (part: string, kind: string) =>
  zip({
    "[Content_Types].xml": Buffer.from(
      `<Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`,
    ),
    [part]: Buffer.from("<x/>"),
  });
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
    ["eml", Buffer.from("From: a@example.com\r\nSubject: x\r\n\r\ntext")],
    [
      "eml",
      Buffer.from(
        "Received: from x\r\n\tby y; Fri, 7 Jun 2024\r\nDKIM-Signature: v=1;\r\n b=x\r\nFrom: a@example.com\r\n\r\n",
      ),
    ],
    ["eml", Buffer.from("from: a@example.com\nDate: Fri, 7 Jun 2024 09:30:00 +0800\n\n您好")],
  ])("shows in its bytes: %s", async (format, bytes) => {
    expect(await formatOf(bytes)).toBe(format);
  });

  it.each([
    ["text", Buffer.from("合同")],
    ["a test of virus scanners, which is text", Buffer.from(EICAR)],
    ["a program", Buffer.from(`MZ${"\0".repeat(200)}`)],
    ["a page of the web", Buffer.from("<!DOCTYPE html><html><body><invoice/></body></html>")],
    ["a drawing", Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["another XML", Buffer.from('<?xml version="1.0"?><order><Invoice/></order>')],
    ["one byte", Buffer.from("%")],
    ["notes that look like headers", Buffer.from("甲方: x\n乙方: y\n\nFrom: a\nTo: b\n\n")],
    ["a header and no sender", Buffer.from("Subject: x\nDate: y\n\ntext")],
    ["a sender and nothing else", Buffer.from("From: the beginning\n\ntext")],
    [
      "a text that begins with a sender",
      Buffer.from("From: a@example.com\nTo: b@example.com\nwords without a colon\n\n"),
    ],
  ])("is refused unless it can be read or kept: %s", async (_what, bytes) => {
    await expect(formatOf(bytes)).rejects.toThrow("intake.unsupported");
  });

  it.each([
    ["a zip", "intake.archive", zip({ "a.txt": Buffer.from("a"), "Doc/OFD.xml": Buffer.from("not at its root") })],
    ["half a zip", "intake.archive", zip({ "OFD.xml": Buffer.alloc(100) }).subarray(0, 60)],
    ["a RAR", "intake.archive", Buffer.concat([Buffer.from("Rar!\x1a\x07\x01\0", "latin1"), Buffer.alloc(40)])],
    ["a 7z", "intake.archive", Buffer.concat([Buffer.from("7z\xbc\xaf\x27\x1c", "latin1"), Buffer.alloc(40)])],
    ["a gzip", "intake.archive", gzipSync("words")],
    ["a letter of Word", "intake.office", office("word/document.xml", "wordprocessingml.document")],
    ["a sheet of Excel", "intake.office", office("xl/workbook.xml", "spreadsheetml.sheet")],
    ["slides of PowerPoint", "intake.office", office("ppt/presentation.xml", "presentationml.presentation")],
    [
      "an OpenDocument text",
      "intake.office",
      zip({ mimetype: [Buffer.from("application/vnd.oasis.opendocument.text"), { level: 0 }] }),
    ],
    [
      "a file of old Office, of WPS, or of Outlook (.msg)",
      "intake.office",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1000)]),
    ],
    ["rich text", "intake.office", Buffer.from("{\\rtf1\\ansi words}")],
  ])("is refused with what to do about it: %s", async (_what, code, bytes) => {
    await expect(formatOf(bytes)).rejects.toThrow(code);
  });

  it.each([
    ["text", Buffer.from("合同")],
    ["text", Buffer.from(EICAR)],
    ["unknown", Buffer.from([1, 2, 3, 0, 0, 7])],
  ])("is named where it is refused: %s", async (what, bytes) => {
    await expect(formatOf(bytes)).rejects.toMatchObject({ subject: what === "text" ? "文本" : "未知" });
  });

  it.each([
    ["pdf", Buffer.concat([aPdf(), zip({ "a.exe": Buffer.from("MZ") })])],
    ["pdf", Buffer.concat([aPdf(), Buffer.from("<html><script>alert(1)</script></html>")])],
    ["gif", Buffer.concat([Buffer.from("GIF89a/*"), aPdf()])],
    ["pdf", Buffer.concat([Buffer.from("\r\n\r\n  "), aPdf()])],
    ["pdf", Buffer.concat([Buffer.from("\uFEFF\n"), aPdf()])],
  ])("is what its start says, whatever else follows: %s", async (format, bytes) => {
    expect(await formatOf(bytes)).toBe(format);
  });

  it.each([
    ["intake.unsupported", Buffer.concat([Buffer.from("<html>"), aPdf()])],
    ["intake.unsupported", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(100), aPdf()])],
    ["intake.archive", Buffer.concat([zip({ "a.txt": Buffer.from("a") }), aPdf()])],
  ])("is no PDF because one follows: %s", async (code, bytes) => {
    await expect(formatOf(bytes)).rejects.toThrow(code);
  });

  it("is told of a phone's picture", async () => {
    expect(await formatOf(await readFile("test/ocr/fixtures/quadrants.heic"))).toBe("heic");
  });

  it("is told without unpacking what a zip says of itself in 64 MB", async () => {
    const bomb = zipSync({ "[Content_Types].xml": Buffer.alloc(64 * 1024 ** 2) }, { level: 1 });
    const before = process.memoryUsage.rss();
    await expect(formatOf(bomb)).rejects.toThrow(/intake\.(archive|office|unsupported)/);
    expect(process.memoryUsage.rss() - before).toBeLessThan(32 * 1024 ** 2);
  });

  it("is refused without unpacking anything where a zip holds more names than any document, or lies about how many", async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`${n}`, new Uint8Array()]));
    await expect(formatOf(zip({ ...many, "OFD.xml": new Uint8Array() }))).rejects.toThrow("intake.archive");
    await expect(formatOf(boasting())).rejects.toThrow("intake.archive");
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
