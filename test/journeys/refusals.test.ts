import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { GetObjectCommand } from "@aws-sdk/client-s3";
import { zipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { lockedPdf } from "../ocr/pdf-maker.ts";
import { again, archive, archivist, drop, endOf, s3, scan } from "./doors.ts";

const text = (content: string) => Buffer.from(content);

/** A PNG that says it has 30,000 × 30,000 pixels: a bomb of a few bytes. */
async function bomb(): Promise<Uint8Array> {
  const png = await sharp({ create: { width: 1, height: 1, channels: 3, background: "white" } })
    .png()
    .toBuffer();
  const header = 12; // the signature, and the length of the chunk IHDR
  png.writeUInt32BE(30_000, header + 4);
  png.writeUInt32BE(30_000, header + 8);
  png.writeUInt32BE(crc32(png.subarray(header, header + 17)), header + 17);
  return png;
}

/** A letter as a word processor saves it. */
const letter = () =>
  zipSync({
    "[Content_Types].xml": text(
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "word/document.xml": text(`<x>${randomUUID()}</x>`),
  });

const refused: readonly [what: string, code: string, bytes: () => Promise<Uint8Array>][] = [
  ["an empty file", "intake.empty", async () => new Uint8Array()],
  ["a PDF that broke off", "intake.corrupt", async () => (await scan("born-digital/08-email.pdf")).subarray(0, 9000)],
  [
    "a picture that broke off",
    "intake.corrupt",
    async () => (await scan("pages/08-email.scan200.jpg")).subarray(0, 400),
  ],
  ["a PDF behind a password", "intake.password", async () => lockedPdf()],
  ["a page of 900 million pixels", "intake.too-many-pixels", bomb],
  ["a program", "intake.unsupported", async () => Buffer.concat([text("MZ"), Buffer.alloc(4000)])],
  ["plain text that calls itself a PDF", "intake.unsupported", async () => text(`这是一份合同 ${randomUUID()}`)],
  [
    "a drawing with a script in it",
    "intake.unsupported",
    async () => text(`<svg xmlns="http://www.w3.org/2000/svg"><script>${randomUUID()}</script></svg>`),
  ],
  ["a zip", "intake.archive", async () => zipSync({ [randomUUID()]: text("x") })],
  ["a letter that is not yet a PDF", "intake.office", async () => letter()],
  ["a program with a PDF at its end", "intake.unsupported", async () => again(text("MZ"), `%PDF-1.7 ${randomUUID()}`)],
];

describe("a file that cannot be taken", () => {
  it.each(refused)("is refused with its reason and kept in quarantine: %s", async (_, code, bytesOf) => {
    const key = `销售部/${randomUUID()}.pdf`;
    const bytes = await bytesOf();
    await drop(key, bytes);
    const item = await endOf(key);
    expect(item).toMatchObject({ state: "rejected", code, number: null });
    expect(item.reason).toMatch(/。$/);
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: archive.buckets.quarantine, Key: item.id }));
    expect(Buffer.compare((await Body?.transformToByteArray()) ?? Buffer.alloc(1), bytes)).toBe(0);
  });

  it("does not come again by being tried again", async () => {
    const key = `销售部/${randomUUID()}.txt`;
    await drop(key, text(randomUUID()));
    const { id } = await endOf(key);
    await archivist.call("POST /intake/{id}/retry", { params: { id } });
    expect(await endOf(key)).toMatchObject({ id, state: "rejected", code: "intake.unsupported" });
  });
});

describe("a phone's picture (HEIC)", () => {
  it("is read, and goes to a person where nothing can be read of it", async () => {
    const key = `销售部/${"长".repeat(300)}\u0007 %+&../${randomUUID()}.heic`;
    await drop(key, await readFile("test/ocr/fixtures/turned.heic"));
    expect(await endOf(key)).toMatchObject({ key, state: "in review", format: "heic", pages: 1 });
  });
});

describe("an invoice that is no picture", () => {
  it.each([
    ["OFD", "ofd", () => zipSync({ "OFD.xml": text(`<ofd:OFD>${randomUUID()}</ofd:OFD>`) })],
    ["XML", "xml", () => text(`<?xml version="1.0" encoding="UTF-8"?><EInvoice>${randomUUID()}</EInvoice>`)],
  ])("is kept unread and goes to a person: %s", async (_, format, bytesOf) => {
    const key = `财务部/${randomUUID()}.${format}`;
    await drop(key, bytesOf());
    const { id, ...item } = await endOf(key);
    expect(item).toMatchObject({ state: "in review", code: "review.unread-format", format });
    const body = {
      class: "F",
      type: "发票",
      date: "2024-06-07",
      customer: "宁波甬盛国际贸易有限公司",
      amount: "78775.00",
    };
    await archivist.call("POST /intake/{id}/confirm", { params: { id }, body });
    expect(await endOf(key)).toMatchObject({ id, state: "filed", class: "F", type: "发票", year: 2024 });
  });
});
