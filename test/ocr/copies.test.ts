import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import sharp, { type Sharp } from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { viewingMark } from "#shared/domain/access/copy.ts";
import type { ReadFormat } from "#shared/domain/intake/item.ts";
import { bind } from "#shared/ocr/copy/bind.ts";
import { type CopyOrder, copyPages } from "#shared/ocr/copy/copy-pages.ts";
import { Outlines } from "#shared/ocr/copy/outlines.ts";
import type { PaddleRecogniser } from "#shared/ocr/paddle/paddle.ts";
import { MODELS } from "../../infra/models/fetch.ts";
import { aMark } from "../support/access-copies.ts";
import { aRecogniser, OPTIONS, open, pictureOf, scanFile, textOf } from "./support.ts";

const MARK = { tiles: aMark.tiles };

let recogniser: PaddleRecogniser;
beforeAll(async () => {
  recogniser = await aRecogniser();
});

/** The pages of a copy; every page of the paper may be seen unless a test says otherwise. */
async function copied(bytes: Uint8Array, format: ReadFormat, order: Partial<CopyOrder> = {}): Promise<Uint8Array[]> {
  const usual: CopyOrder = { format, pages: [1], isShown: () => true, turnOf: () => 0, mark: MARK };
  const pages: Uint8Array[] = [];
  for await (const { number, jpeg } of copyPages(bytes, { ...usual, ...order }, OPTIONS)) {
    expect(number).toBe((order.pages ?? [1])[pages.length]);
    pages.push(jpeg);
  }
  return pages;
}

const first = async (...of: Parameters<typeof copied>): Promise<Buffer> => Buffer.from((await copied(...of))[0] ?? []);

async function pixelsOf(picture: Uint8Array) {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { number: 1, width: info.width, height: info.height, rgb: data };
}

/** How far two pictures are apart, a colour of a pixel on average: 0…255. */
const apart = (a: Uint8Array, b: Uint8Array) =>
  a.reduce((sum, value, n) => sum + Math.abs(value - (b[n] ?? 0)), 0) / a.length;

const read = async (picture: Uint8Array) => plain(textOf(await recogniser.recognise(await pixelsOf(picture))));
const plain = (text: string) =>
  text
    .normalize("NFKC")
    .replaceAll(/[\s•。.]/g, "·")
    .replaceAll("·", "");

/** A sheet of one colour, as a scanner would send it. */
const sheet = (background: string, { width, height } = { width: 1654, height: 2339 }) =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();

/** The title of a contract, cut out of a scan. */
const TITLE = "工业设备销售合同";
const slip = async () =>
  sharp(await scanFile("pages/01-sales-contract.clean200.png"))
    .flatten()
    .extract({ left: 500, top: 120, width: 660, height: 120 })
    .extend({ top: 240, bottom: 240, left: 300, right: 300, background: "white" });

/** As a BMP of 24 bits. */
async function bitmap(picture: Sharp): Promise<Buffer> {
  const { data, info } = await picture.flip().removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const header = Buffer.alloc(54);
  header.write("BM");
  for (const [at, value] of [
    [10, 54],
    [14, 40],
    [18, info.width],
    [22, info.height],
  ] as const)
    header.writeUInt32LE(value, at);
  header.writeUInt16LE(24, 28);
  const padding = Buffer.alloc((4 - ((3 * info.width) % 4)) % 4);
  const rows = Array.from({ length: info.height }, (_, y) =>
    data.subarray(3 * y * info.width, 3 * (y + 1) * info.width),
  );
  return Buffer.concat([header, ...rows.flatMap((row) => [Buffer.from(row).reverse().subarray(0), padding])]);
}

const MAIL = Buffer.from(
  "From: li@example.com\nTo: a@example.com\nSubject: =?utf-8?B?5bel5Lia6K6+5aSH6ZSA5ZSu5ZCI5ZCM?=\nDate: Fri, 27 Nov 2026 09:30:00 +0800\n\nhello\n",
);

describe("a page of a copy", () => {
  it.each([
    ["tiff", async () => (await slip()).tiff().toBuffer()],
    ["pdf", () => scanFile("born-digital/01-sales-contract.pdf")],
    ["eml", async () => MAIL],
  ] as const)("shows what the paper shows, and the mark (%s)", async (format, paper) => {
    const text = await read(await first(await paper(), format));
    expect(text).toContain(TITLE);
    expect(text).toContain("0198ab12");
  });

  it.each([
    ["png", (paper: Sharp) => paper.png()],
    ["jpeg", (paper: Sharp) => paper.jpeg({ quality: 95 })],
    ["webp", (paper: Sharp) => paper.webp({ lossless: true })],
    ["gif", (paper: Sharp) => paper.gif()],
    ["tiff", (paper: Sharp) => paper.tiff({ compression: "lzw" })],
  ] as const)("shows the same whatever the format is (%s)", async (format, save) => {
    const copy = await pixelsOf(await first(await save(await slip()).toBuffer(), format));
    const other = await pixelsOf(await first(await (await slip()).png().toBuffer(), "png"));
    expect([copy.width, copy.height]).toEqual([1260, 600]);
    expect(apart(copy.rgb, other.rgb)).toBeLessThan(1.5);
  });

  it("shows a phone's picture and a bitmap in their own colours", async () => {
    const phone = await first(await readFile(new URL("fixtures/quadrants.heic", import.meta.url)), "heic");
    const document = await open(await readFile(new URL("fixtures/quadrants.heic", import.meta.url)), "heic");
    const { rgb, width, height } = await document.image(1);
    await document.close();
    const shown = await sharp(phone).resize(2, 2, { fit: "fill" }).raw().toBuffer();
    const meant = await sharp(rgb, { raw: { width, height, channels: 3 } })
      .resize(2, 2, { fit: "fill" })
      .raw()
      .toBuffer();
    for (const [n, value] of meant.entries()) expect(Math.abs((shown[n] ?? 0) - value)).toBeLessThan(50);
    const orange = await pixelsOf(
      await first(await bitmap(sharp(await sheet("#ff8000", { width: 801, height: 600 }))), "bmp"),
    );
    expect([...orange.rgb.subarray(0, 3)].map((value) => Math.round(value / 16))).toEqual([16, 8, 0]);
  });

  it.each([
    ["white", "#ffffff"],
    ["black", "#000000"],
    ["grey", "#808080"],
    ["light grey", "#a4a4a4"],
    ["red", "#d01020"],
  ])("bears a mark that can be read on %s, and several whole ones", async (_, ground) => {
    const text = await read(await first(await sheet(ground), "png"));
    for (const part of ["销售部 · 申请 0198ab12 · 2026-11-27 09:30 +08:00", "文件 Y2023销售合同002"])
      expect(text.split(plain(part)).length - 1).toBeGreaterThan(5);
  });

  it.each([
    ["with hundreds of characters that the font lacks", "\u200d".repeat(200)],
    ["with hundreds of spaces", `${"\u3000".repeat(197)}工`],
    ["of hundreds of characters", "某某会计师事务所（特殊普通合伙）".repeat(12)],
  ])("bears a mark that can be read where a name in it is one %s", async (_, more) => {
    const tiles = [`王${more} 销售部 · 申请 0198ab12 · 2026-11-27 09:30 +08:00`, "文件 Y2023销售合同002"];
    const text = await read(await first(await sheet("#ffffff"), "png", { mark: { tiles } }));
    for (const part of ["0198ab12", "2026-11-27 09:30 +08:00", "文件 Y2023销售合同002"])
      expect(text).toContain(plain(part));
  });

  it("bears it everywhere: no part of a page as large as a visiting card is without", async () => {
    const { width, height, rgb } = await pixelsOf(await first(await sheet("#ffffff"), "png"));
    const [across, down] = [5, 9];
    for (let part = 0; part < across * down; part++) {
      const [left, top] = [
        Math.floor(((part % across) * width) / across),
        Math.floor((Math.floor(part / across) * height) / down),
      ];
      let darkest = 255;
      for (let y = top; y < top + Math.floor(height / down); y++)
        for (let x = left; x < left + Math.floor(width / across); x++)
          darkest = Math.min(darkest, rgb[3 * (y * width + x)] ?? 255);
      expect(darkest).toBeLessThan(225);
    }
  });

  it.each([
    "pages/01-sales-contract.seal200.jpg",
    "pages/02-purchase-contract.bilevel200.png",
    "pages/05-vat-invoice.scan200.jpg",
  ])("can still be read below the mark (%s)", async (file) => {
    const bytes = await scanFile(file);
    const format = file.endsWith("png") ? "png" : "jpeg";
    const before = textOf(await recogniser.recognise(await pictureOf(file)));
    const after = await read(await first(bytes, format));
    // The mark breaks the lines in which text is found; the characters of a word stay together.
    const words = before
      .split("\n")
      .flatMap((line) =>
        Array.from({ length: Math.floor([...plain(line)].length / 3) }, (_, n) =>
          [...plain(line)].slice(3 * n, 3 * n + 3).join(""),
        ),
      );
    const kept = words.filter((word) => after.includes(word)).length;
    expect(words.length).toBeGreaterThan(40);
    expect(kept / words.length).toBeGreaterThan(0.75);
  });

  it("leaves black print black and white paper white where no mark stands", async () => {
    const bytes = await sharp(await scanFile("pages/02-purchase-contract.bilevel200.png"))
      .flatten()
      .greyscale()
      .threshold()
      .png()
      .toBuffer();
    const [before, after] = [
      await pixelsOf(await sharp(bytes).toColourspace("srgb").png().toBuffer()),
      await pixelsOf(await first(bytes, "png")),
    ];
    let [changed, darkPrint, print] = [0, 0, 0];
    for (let at = 0; at < before.rgb.length; at += 3) {
      if (Math.abs((before.rgb[at] ?? 0) - (after.rgb[at] ?? 0)) > 30) changed++;
      if (before.rgb[at] === 0) print++;
      if (before.rgb[at] === 0 && (after.rgb[at] ?? 255) < 64) darkPrint++;
    }
    expect(changed / (before.rgb.length / 3)).toBeLessThan(0.08);
    expect(darkPrint / print).toBeGreaterThan(0.97);
  });

  it("is upright, and the mark with it", async () => {
    const copy = await first(await scanFile("pages/12-complaint.rot270.jpg"), "jpeg", { turnOf: () => 90 });
    const page = await recogniser.recognise(await pixelsOf(copy));
    expect(page.turned).toBe(0);
    expect(plain(textOf(page))).toContain("0198ab12");
  });

  it("is enlarged until the mark can be read, where it is a small picture or a narrow slip", async () => {
    for (const size of [
      { width: 120, height: 60 },
      { width: 150, height: 900 },
    ]) {
      const copy = await first(await sheet("#ffffff", size), "png");
      const { width = 0, height = 0 } = await sharp(copy).metadata();
      expect(width / height).toBeCloseTo(size.width / size.height, 1);
      expect(await read(copy)).toContain("0198ab12");
    }
  });

  it("says nothing that the file said of itself: neither place nor camera", async () => {
    const photo = await sharp(await sheet("#ffffff", { width: 900, height: 900 }))
      .jpeg()
      .withExif({ IFD0: { Copyright: "somebody" }, IFD3: { GPSLatitude: "30/1 15/1 0/1" } })
      .toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const { exif, xmp, icc, iptc, comments } = await sharp(await first(photo, "jpeg")).metadata();
    expect([exif, xmp, icc, iptc, comments]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it("bears a file's number whole, and the time, where everything in the mark is as long as it can be", async () => {
    const number = "工业Y2023-0571HZ-设备销售合同补充协议-KH00012345-000123";
    const { tiles } = viewingMark({
      ...{
        name: `${"联合会计师事务所".repeat(5)}… ${"阿不都热合曼".repeat(6)}…（经办 欧阳锋）`,
        department: "华东大区第二销售组",
      },
      ...{ request: "0198ab12", at: "2026-11-27 09:30 +08:00", number, purpose: `${"核对付款条件".repeat(4)}…` },
    });
    for (const size of [
      { width: 1654, height: 2339 },
      { width: 2339, height: 1654 },
      { width: 700, height: 500 },
    ]) {
      const text = await read(await first(await sheet("#ffffff", size), "png", { mark: { tiles } }));
      for (const part of [number, "0198ab12", "2026-11-27 09:30 +08:00"]) expect(text).toContain(plain(part));
    }
  });
});

describe("a page of a certified copy (AF-24)", () => {
  const SOURCE = "来源：F2023010《增值税专用发票》 复制件编号：FZ2026003 共2份 共3页之";
  const foot = (page: number) => `${SOURCE}${page} 云岭公司 2026-11-27 09:30 +08:00`;

  /** A green page in a blue frame; nothing else on a copy is of any colour. */
  const framed = async (size: { width: number; height: number }) => {
    const [width, height] = [size.width - 40, size.height - 40];
    return sharp(await sheet("#40c040", { width, height }))
      .extend({ top: 20, bottom: 20, left: 20, right: 20, background: "#4040c0" })
      .png()
      .toBuffer();
  };

  /** Where the page stands on its copy, as far as its middle tells, how its corners look, and what stands below it. */
  async function partsOf(copy: Uint8Array) {
    const { width, height, rgb } = await pixelsOf(copy);
    const at = (x: number, y: number) => [...rgb.subarray(3 * (y * width + x), 3 * (y * width + x) + 3)];
    const isPage = (x: number, y: number) => Math.max(...at(x, y)) - Math.min(...at(x, y)) > 60;
    const rows = Array.from({ length: height }, (_, y) => y).filter((y) => isPage(Math.floor(width / 2), y));
    const columns = Array.from({ length: width }, (_, x) => x).filter((x) => isPage(x, Math.floor(height / 4)));
    const [top = 0, bottom = 0, left = 0, right = 0] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
    const corners = [
      at(left + 4, top + 4),
      at(right - 4, top + 4),
      at(left + 4, bottom - 4),
      at(right - 4, bottom - 4),
    ].map(([, green = 0, blue = 0]) => blue > green + 40);
    const strip = await sharp(copy)
      .extract({ left: 0, top: bottom + 1, width, height: height - bottom - 1 })
      .extend({ top: 40, bottom: 40, background: "white" })
      .png()
      .toBuffer();
    return { width, height, top, left, right, bottom, corners, strip };
  }

  const SIZES = [
    ["upright", { width: 1654, height: 2338 }],
    ["lying", { width: 2338, height: 1654 }],
    ["square", { width: 1000, height: 1000 }],
    ["narrow", { width: 400, height: 2400 }],
    ["wide", { width: 2400, height: 400 }],
  ] as const;

  it.each(SIZES)(
    "is as large as the page: above, the whole page a little smaller, and below, its source (%s)",
    async (_, size) => {
      const copy = await first(await framed(size), "png", { mark: { ...MARK, foot } });
      const { width, height, top, bottom, left, right, corners, strip } = await partsOf(copy);
      expect({ width, height }).toEqual(size);
      expect(top).toBe(0);
      expect(bottom + 1).toBeGreaterThan(0.75 * height);
      expect(Math.abs((right - left) / (bottom - top) / (size.width / size.height) - 1)).toBeLessThan(0.02);
      expect(Math.abs(left - (width - 1 - right))).toBeLessThan(3);
      expect(corners).toEqual([true, true, true, true]);
      expect(await read(strip)).toContain(plain(foot(1)));
    },
  );

  it("bears a mark that can be read, on a small picture too, which is enlarged", async () => {
    const mark = { ...MARK, foot };
    const text = await read(await first(await sheet("#ffffff"), "png", { mark }));
    expect(text.split(plain("0198ab12 · 2026-11-27 09:30 +08:00")).length - 1).toBeGreaterThan(5);
    const small = await read(await first(await sheet("#ffffff", { width: 120, height: 60 }), "png", { mark }));
    for (const part of ["申请 0198ab12", "来源：F2023010《增值税专用发票》", "复制件编号：FZ2026003 共2份 共3页之1"])
      expect(small).toContain(plain(part));
  });

  it("has its source in several lines, and in smaller letters, where it is long: it loses none of it, nor much of the page", async () => {
    const words = Array.from({ length: 40 }, (_, n) => `第${n + 1}部分设备销售合同补充说明`).join("");
    for (const size of [
      { width: 1200, height: 900 },
      { width: 900, height: 150 },
    ]) {
      const { width, height, bottom, strip } = await partsOf(
        await first(await framed(size), "png", { mark: { ...MARK, foot: () => words } }),
      );
      expect(width / height).toBeCloseTo(size.width / size.height, 1);
      expect(bottom + 1).toBeGreaterThan(0.74 * height);
      const text = await read(strip);
      for (const part of [1, 20, 40]) expect(text).toContain(`${part}部分设备`);
    }
  });

  it("goes on below in its source at a space: a number or a time is not torn", async () => {
    const words = Array.from({ length: 60 }, (_, n) => `FZ2026${1000 + n}`);
    const copy = await first(await framed({ width: 1200, height: 900 }), "png", {
      mark: { ...MARK, foot: () => words.join(" ") },
    });
    const { strip } = await partsOf(copy);
    const lines = textOf(await recogniser.recognise(await pixelsOf(strip))).split("\n");
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.trim()).toMatch(/^FZ2026.*\d{4}$/);
  });

  it("is withheld on a sheet of the same size, with its source, too", async () => {
    const bytes = await scanFile("born-digital/05-vat-invoice.pdf");
    const order = { mark: { ...MARK, foot } };
    const [shown, held] = [
      await first(bytes, "pdf", order),
      await first(bytes, "pdf", { ...order, isShown: () => false }),
    ];
    const sizeOf = async (copy: Uint8Array) => {
      const { width, height } = await sharp(copy).metadata();
      return { width, height };
    };
    expect(await sizeOf(held)).toEqual(await sizeOf(shown));
    const text = await read(held);
    for (const part of ["本页不在批准范围内", SOURCE]) expect(text).toContain(plain(part));
  });
});

describe("a page that is withheld (DL-13)", () => {
  /** Two pages of which the second cannot be drawn: its directory, which tells its size, is whole, its pixels are not. */
  async function halfABook(): Promise<Buffer> {
    const page = await sharp(await scanFile("pages/04-sales-order.clean200.png"))
      .flatten()
      .png()
      .toBuffer();
    const book = await sharp([page, page], { join: { across: 1, animated: true } })
      .tiff({ compression: "deflate" })
      .toBuffer();
    return book.fill(0, Math.floor(book.length * 0.6), Math.floor(book.length * 0.9));
  }

  it("is never drawn: it may even be damaged", async () => {
    const book = await halfABook();
    await expect(copied(book, "tiff", { pages: [1, 2] })).rejects.toThrow("intake.corrupt");
    const [shown = book, held = book] = await copied(book, "tiff", { pages: [1, 2], isShown: (page) => page === 1 });
    expect(await read(shown)).not.toContain("本页不在批准范围内");
    const text = await read(held);
    expect(text).toContain("本页不在批准范围内");
    expect(text).toContain(plain("This page is not within what was approved"));
    expect(text).toContain("0198ab12");
  });

  it("is as large as the page that it stands for, upright, whatever the format", async () => {
    const fax = await sharp(await sheet("#ffffff", { width: 1728, height: 1100 }))
      .tiff({ xres: 204 / 25.4, yres: 98 / 25.4 })
      .toBuffer();
    for (const [bytes, format] of [
      [await scanFile("born-digital/05-vat-invoice.pdf"), "pdf"],
      [await scanFile("pages/01-sales-contract.clean300.png"), "png"],
      [fax, "tiff"],
      [MAIL, "eml"],
    ] as const) {
      for (const turned of [0, 90] as const) {
        const sizes = [true, false].map(async (shown) => {
          const { width, height } = await sharp(
            await first(bytes, format, { isShown: () => shown, turnOf: () => turned }),
          ).metadata();
          return { width, height };
        });
        const [drawn, held] = await Promise.all(sizes);
        expect(held).toEqual(drawn);
      }
    }
  });
});

describe("text as outlines", () => {
  let outlines: Outlines;
  beforeAll(() => {
    outlines = new Outlines(`${MODELS}font.ttf`);
  });
  const line = (text: string) => outlines.line(text, { left: 0, base: 0, size: 10 });

  it("needs no font to be drawn, also for rare characters and those of other scripts", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="120">${outlines.line("㐂䶮喆臺灣éẵ①", { left: 20, base: 85, size: 80 })}</svg>`;
    expect(svg).not.toContain("<text");
    const text = await read(await sharp(Buffer.from(svg)).flatten({ background: "white" }).png().toBuffer());
    expect(text).toContain("喆");
    expect(text).toContain("臺灣");
  });

  it("shows what the font lacks, and what is not to be seen, by its code: nothing of a name is lost", () => {
    for (const [text, shown] of [
      ["王𠮷", "王[U+20BB7]"],
      ["王\u200b明", "王[U+200B]明"],
      ["王\n明", "王[U+000A]明"],
      ["\u202e王", "[U+202E]王"],
      ["ا", "[U+0627]"],
      ["😀", "[U+1F600]"],
    ] as const) {
      expect(line(text)).toBe(line(shown));
      expect(outlines.width(text)).toBe(outlines.width(shown));
    }
    expect(line("王 明")).not.toBe(line("王明"));
    expect(line("e\u0301")).toBe(line("\u00e9"));
  });
});

describe("the bound copy", () => {
  async function* pagesFrom(pages: readonly Uint8Array[]) {
    yield* pages;
  }

  it("holds each page's picture as it is, as large as the page was, and no text", async () => {
    const bytes = await scanFile("born-digital/05-vat-invoice.pdf");
    const page = await first(bytes, "pdf");
    const pdf = await buffer(bind(pagesFrom([page, page]), "pdf"));
    expect(pdf.includes(page)).toBe(true);
    expect(pdf.toString("latin1")).not.toMatch(
      /\/(Font|Info|Title|Author|Producer|Metadata|Annots|OCProperties|EmbeddedFiles)\b/,
    );
    const [bound, original] = [await open(pdf, "pdf"), await open(bytes, "pdf")];
    expect(bound.pages).toEqual([original.pages[0], original.pages[0]]);
    expect((await original.text(1))?.lines.length).toBeGreaterThan(5);
    expect((await bound.text(2))?.lines).toEqual([]);
    const { rgb } = await bound.image(2);
    const shown = await pixelsOf(page);
    expect(apart(rgb, shown.rgb)).toBeLessThan(1);
    await Promise.all([bound.close(), original.close()]);
  });

  it("of certified pages is as large as the paper: no line is added below its sheets (AF-24)", async () => {
    for (const file of ["born-digital/05-vat-invoice.pdf", "born-digital/02-purchase-contract.pdf"]) {
      const bytes = await scanFile(file);
      const page = await first(bytes, "pdf", { mark: { ...MARK, foot: () => "来源：Y1《合同》".repeat(30) } });
      const [bound, original] = [
        await open(await buffer(bind(pagesFrom([page]), "pdf")), "pdf"),
        await open(bytes, "pdf"),
      ];
      expect(bound.pages[0]).toEqual(original.pages[0]);
      await Promise.all([bound.close(), original.close()]);
    }
  });

  it("takes pictures to have been sheets of A4", async () => {
    const page = await first(await scanFile("pages/01-sales-contract.clean300.png"), "png");
    const document = await open(await buffer(bind(pagesFrom([page]), "png")), "pdf");
    expect(document.pages[0]?.height).toBe(Math.floor((297 / 25.4) * 200));
    await document.close();
  });

  it("of a thousand pages passes through the memory of one: a page is asked for when those before it were taken", async () => {
    const page = await first(await sheet("#ffffff", { width: 300, height: 400 }), "png");
    let asked = 0;
    async function* thousand() {
      for (; asked < 1000; ) {
        asked++;
        yield page;
      }
    }
    let taken = 0;
    const pieces: Uint8Array[] = [];
    for await (const piece of bind(thousand(), "png")) {
      pieces.push(piece);
      if (Buffer.from(piece).includes(page)) taken++;
      expect(asked - taken).toBeLessThanOrEqual(1);
    }
    const document = await open(Buffer.concat(pieces), "pdf", 1000);
    expect(document.pages).toHaveLength(1000);
    await document.close();
  });
});
