import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { constants, crc32, deflateRawSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { fetchModels } from "../../infra/models/fetch.ts";
import { pageOf, pdfOf, stream } from "./pdf-maker.ts";

let folder: string;
beforeAll(async () => {
  await fetchModels();
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const MILLION = 1_000_000;

/** What unpacks to so many millions of one byte, made without ever holding them (RFC 1950). */
function bomb(millions: number, byte = 0): Buffer {
  const one = deflateRawSync(Buffer.alloc(MILLION, byte), { finishFlush: constants.Z_FULL_FLUSH });
  const [n, each, modulus] = [BigInt(millions) * BigInt(MILLION), BigInt(byte), 65521n];
  const sum = Buffer.alloc(4);
  sum.writeUInt16BE(Number((n + (each * n * (n + 1n)) / 2n) % modulus), 0);
  sum.writeUInt16BE(Number((1n + each * n) % modulus), 2);
  return Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: millions }, () => one),
    Buffer.from([3, 0]),
    sum,
  ]);
}

/** A PNG of one colour, `bits` a channel, or of nothing at all but its claim. */
function png(
  width: number,
  height: number,
  { pixels, bits = 8, alpha = false }: { pixels: Buffer; bits?: number; alpha?: boolean },
): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, bits, alpha ? 6 : 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

const showing = (width: number, height: number, pixels: Buffer) =>
  pageOf("595 0 0 842 0 0 cm /P Do", {
    resources: "/XObject << /P 5 0 R >>",
    more: [
      stream(
        pixels.toString("latin1"),
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode`,
      ),
    ],
  });

const CATALOGUE = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"];

const drawing = (content: Buffer) =>
  pdfOf(
    ...CATALOGUE,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
    stream(content.toString("latin1"), "/Filter /FlateDecode"),
  );

const thick = (pages: number) => {
  const kids = Array.from({ length: pages }, (_, n) => `${n + 3} 0 R`).join(" ");
  const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";
  return pdfOf(
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    ...Array.from({ length: pages }, () => page),
  );
};

const wide = (height = 10_000) =>
  sharp({ create: { width: 10_000, height, channels: 3, background: "white" }, limitInputPixels: false });

const Report = z.object({
  found: z.string(),
  ms: z.number(),
  megabytes: z.number(),
  afterwards: z.string(),
  nextMs: z.number(),
});

/** How a step of the intake fares with a file, and with an honest one after it, in a process of its own. */
async function run(step: "inspect" | "image", format: string, bytes: Uint8Array) {
  const [file, next] = [join(folder, "file"), join(folder, "next")];
  await writeFile(file, bytes);
  await writeFile(next, pageOf("0 0 m 100 100 l S"));
  const child = new URL("hostile-child.ts", import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [child, step, file, format, next, "pdf"]);
  return Report.parse(JSON.parse(stdout));
}

// Measured on two busy processors: megabytes and seconds of the whole process.
describe("receive, which has 1,769 MB,", () => {
  it.each([
    ["a PNG that unpacks to 900 MB", "png", "intake.too-many-pixels", () => png(20_000, 15_000, { pixels: bomb(901) })], // 98 MB, 0 s
    [
      "a PNG that claims 200,000 × 200,000 pixels",
      "png",
      "intake.too-many-pixels",
      () => png(200_000, 200_000, { pixels: Buffer.alloc(0) }),
    ],
    ["a PDF whose page unpacks to 900 MB", "pdf", "seen", () => drawing(bomb(900, 0x20))], // 150 MB, 1 s
    ["a PDF of 2,000 pages", "pdf", "intake.too-many-pages", () => thick(2000)],
    ["a PDF of 1,000 pages", "pdf", "seen", () => thick(1000)], // 152 MB, 1 s
    [
      "a PDF of 100 MB",
      "pdf",
      "seen",
      () => pageOf("", { more: [stream(Buffer.alloc(99 * 2 ** 20, 0xa7).toString("latin1"))] }),
    ], // 446 MB, 1 s
  ])("is neither filled nor stopped by %s, and takes the next at once", async (_, format, found, bytes) => {
    const report = await run("inspect", format, bytes());
    expect(report).toMatchObject({ found, afterwards: "seen" });
    expect(report.megabytes).toBeLessThan(900);
    expect(report.ms).toBeLessThan(30_000);
    expect(report.nextMs).toBeLessThan(15_000);
  });
});

describe("recognise, which has 3,008 MB,", () => {
  it.each([
    ["a PDF whose page unpacks to 900 MB", "pdf", "intake.too-complex", async () => drawing(bomb(900, 0x20))], // 952 MB, 10 s
    [
      "a PDF whose picture unpacks to 900 MB",
      "pdf",
      /^(?:1652×2338|intake\.too-complex)$/,
      async () => showing(20_000, 15_000, bomb(900)),
    ], // 269 MB, 20 s; on a busy machine it is given up
    [
      "a PDF whose picture claims 200,000 × 200,000 pixels",
      "pdf",
      "1652×2338",
      async () => showing(200_000, 200_000, bomb(1)),
    ], // 193 MB, 1 s
    [
      "a PNG of 100 million pixels, 16 bits a channel",
      "png",
      "4242×4242",
      async () => png(10_000, 10_000, { pixels: bomb(801), bits: 16, alpha: true }),
    ], // 256 MB, 19 s
    [
      "a progressive JPEG of 100 million pixels",
      "jpeg",
      "4242×4242",
      () => wide().jpeg({ progressive: true, chromaSubsampling: "4:4:4" }).toBuffer(),
    ], // 764 MB, 7 s
    ["a GIF of 100 million pixels", "gif", "4242×4242", () => wide().gif().toBuffer()], // 584 MB, 8 s
  ] as const)(
    "is neither filled nor stopped by %s, and takes the next at once",
    { timeout: 180_000 },
    async (_, format, found, bytes) => {
      const report = await run("image", format, await bytes());
      expect(report).toMatchObject({ found: expect.stringMatching(found), afterwards: "1652×2338" });
      expect(report.megabytes).toBeLessThan(1500);
      expect(report.ms).toBeLessThan(120_000);
      expect(report.nextMs).toBeLessThan(20_000);
    },
  );
});
