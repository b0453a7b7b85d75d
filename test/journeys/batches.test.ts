import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import { openDocument } from "#shared/ocr/document/open.ts";
import { type Leaf, pdfOfPictures } from "#shared/ocr/document/picture-pdf.ts";
import { printSeparators } from "../../cli/separators.ts";
import { MODELS } from "../../infra/models/fetch.ts";
import { OPTIONS } from "../ocr/support.ts";
import { born, scan } from "../scans/unseen/engine/ways.ts";
import { archivist, drop, ended, endOf, made } from "./doors.ts";

/** A page as a scanner at 200 dots an inch hands it over. */
async function leaf(picture: Uint8Array): Promise<Leaf> {
  const { data, info } = await sharp(picture)
    .flatten()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, colours: info.channels === 1 ? 1 : 3, across: 200, down: 200 };
}

/** One of the sheets that we print, scanned askew, grey and coarse. */
async function scannedSeparator(): Promise<Uint8Array> {
  const file = join(tmpdir(), `${randomUUID()}.pdf`);
  await printSeparators(file, 1);
  const document = await openDocument(await readFile(file), "pdf", { ...OPTIONS, resources: MODELS });
  const { width, height, rgb } = await document.image(1);
  await document.close();
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .rotate(3, { background: "#ddd" })
    .resize(1240)
    .jpeg({ quality: 40 })
    .toBuffer();
}

async function batchOf(...pictures: Uint8Array[]): Promise<Uint8Array> {
  const leaves = async function* () {
    for (const picture of pictures) yield await leaf(picture);
  };
  return pdfOfPictures(leaves());
}

/** Part `n` of a paper, once it has come to rest. */
const partOf = (whole: IntakeView, n: number, name: string) => endOf(`parts/${whole.id}/${n}/${name}`, 170);

describe("a batch of two papers with separator sheets", () => {
  let whole: IntakeView;
  let parts: IntakeView[];
  beforeAll(async () => {
    const separator = await scannedSeparator();
    const [contract, voucher] = [await made("supply-and-sale", scan(200)), await made("bank-receipt", scan(200))];
    const name = randomUUID();
    const key = `销售部/${name}.pdf`;
    await drop(key, await batchOf(separator, contract, separator, voucher), {
      channel: encodeURIComponent("内部系统"),
    });
    whole = await endOf(key, 200);
    parts = [await partOf(whole, 1, `${name}-1.pdf`), await partOf(whole, 2, `${name}-2.pdf`)];
  });

  it("ends as two files, which are of its department and came by its way", () => {
    expect(parts.map(({ state, class: sign }) => [state, sign])).toEqual([
      ["filed", "Y"],
      ["filed", "F"],
    ]);
    for (const part of parts)
      expect(part).toMatchObject({ department: "销售部", channel: "内部系统", partOf: { id: whole.id }, pages: 1 });
  });

  it("says that it was divided, and into what", () => {
    expect(whole).toMatchObject({ state: "rejected", code: "intake.divided", parts: parts.map(({ id }) => ({ id })) });
    expect(whole.reason).toContain("拆分为 2 份");
  });

  it("is linked to in the catalogue and in each file's history", async () => {
    for (const { number } of parts) {
      const params = { number: number ?? "" };
      expect(await archivist.call("GET /files/{number}", { params })).toMatchObject({ partOf: { id: whole.id } });
      const { items } = await archivist.call("GET /files/{number}/history", { params });
      expect(items[0]).toMatchObject({ eventName: "RegisterPaper", responseElements: { partOf: whole.id } });
    }
  });

  it("is not divided again into new papers when it is taken up once more", async () => {
    await archivist.call("POST /intake/{id}/retry", { params: { id: whole.id } });
    const again = await endOf(whole.key);
    expect(again).toMatchObject({ code: "intake.divided", parts: whole.parts });
    for (const { key } of parts) expect(await ended(key)).toHaveLength(1);
  });
});

describe("an e-mail with a contract attached", () => {
  const message = async (mark: string) => {
    const invoice = Buffer.concat([await made("supplier-invoice", born()), Buffer.from(`\n% ${mark}\n`)]);
    return Buffer.from(
      [
        "From: =?gb2312?B?wO7D9w==?= <liming@hengrui.example>",
        "To: wang@yunling.example",
        `Subject: =?utf-8?B?${Buffer.from("关于设备交付时间的确认").toString("base64")}?=`,
        "Date: Fri, 07 Jun 2024 09:30:00 +0800",
        "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        Buffer.from(
          "王经理：您好！\n\n我司（苏州恒瑞精密制造有限公司）订购的设备请于六月底前交付。\n\n此致\n敬礼\n苏州恒瑞精密制造有限公司 李明\n",
        ).toString("base64"),
        "--b",
        `Content-Type: application/pdf; name*=utf-8''${encodeURIComponent("发票.pdf")}`,
        "Content-Disposition: attachment",
        "Content-Transfer-Encoding: base64",
        "",
        invoice.toString("base64"),
        "--b--",
        "",
      ].join("\r\n"),
    );
  };

  it("ends as two files that are linked: the e-mail, and what came with it", async () => {
    const key = `销售部/${randomUUID()}.eml`;
    await drop(key, await message(key));
    const email = await endOf(key);
    expect(email).toMatchObject({ state: "filed", class: "G", type: "邮件", date: "2024-06-07", format: "eml" });
    const invoice = await partOf(email, 1, "发票.pdf");
    expect(invoice).toMatchObject({ state: "filed", class: "F", partOf: { id: email.id, number: email.number } });
    const file = await archivist.call("GET /files/{number}", { params: { number: email.number ?? "" } });
    expect(file.parts).toMatchObject([{ id: invoice.id, number: invoice.number }]);
  });
});
