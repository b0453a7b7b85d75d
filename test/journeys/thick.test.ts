import sharp from "sharp";
import { expect, it } from "vitest";
import { scan } from "../scans/unseen/engine/ways.ts";
import { drop, endOf, made } from "./doors.ts";

const PAGES = 30;

it("a paper of thirty pages is read in three parts and filed as one", { timeout: 400_000 }, async () => {
  const order = await made("confirmation", scan(200));
  const { width, height } = await sharp(order).metadata();
  const blank = await sharp({ create: { width, height, channels: 3, background: "white" } })
    .png()
    .toBuffer();
  const pages = [order, ...Array.from({ length: PAGES - 1 }, () => blank)];
  const thick = await sharp(pages, { join: { animated: true } })
    .tiff({ compression: "lzw" })
    .toBuffer();
  await drop("销售部/thick.tiff", thick);
  expect(await endOf("销售部/thick.tiff", 350)).toMatchObject({ state: "filed", class: "D", pages: PAGES });
});
