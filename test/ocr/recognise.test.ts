import { beforeAll, describe, expect, it } from "vitest";
import type { PaddleRecogniser } from "#shared/ocr/paddle/paddle.ts";
import { aRecogniser, errorRate, pictureOf, scanFile, textOf } from "./support.ts";

describe("our recogniser", () => {
  let recogniser: PaddleRecogniser;
  beforeAll(async () => {
    recogniser = await aRecogniser();
  });

  const read = async (name: string, kind = "jpg") => recogniser.recognise(await pictureOf(`pages/${name}.${kind}`));
  const truth = async (name: string) => `${await scanFile(`truth/${name}.txt`)}`;

  it.each([
    ["a scan at 200 dpi", "01-sales-contract.scan200", 0.006],
    ["a poor, noisy, skewed scan at 150 dpi", "06-payment-voucher.poor150", 0.02],
    ["print under a red seal", "05-vat-invoice.seal200", 0.015],
    ["traditional characters", "15-quote-traditional.scan200", 0.01],
  ])("reads %s", async (_, name, most) => {
    expect(errorRate(await truth(name), textOf(await read(name)))).toBeLessThanOrEqual(most);
  });

  it("reads a page of black and white alone", async () => {
    const page = await read("08-email.bilevel200", "png");
    expect(errorRate(await truth("08-email.bilevel200"), textOf(page))).toBeLessThanOrEqual(0.006);
  });

  it.each([
    ["02-purchase-contract.rot90", 270],
    ["03-service-contract.rot180", 180],
    ["12-complaint.rot270", 90],
  ])("turns %s upright and reads it", async (name, turned) => {
    const page = await read(name);
    expect(page.turned).toBe(turned);
    expect(page.height).toBeGreaterThan(page.width);
    expect(errorRate(await truth(name), textOf(page))).toBeLessThanOrEqual(0.008);
  });

  it("leaves out the back of a thin sheet, which shines through the wrong way round", async () => {
    const front = await pictureOf("pages/06-payment-voucher.clean200.png");
    const back = await pictureOf("pages/08-email.clean200.png");
    const empty = Math.floor(front.height / 2);
    const rgb = front.rgb.map((shade, at) => {
      const [colour, pixel] = [at % 3, Math.floor(at / 3)];
      const [across, down] = [pixel % front.width, Math.floor(pixel / front.width) - empty];
      const behind = back.rgb[(down * back.width + back.width - 1 - across) * 3 + colour] ?? 255;
      return Math.min(shade, 255 - (255 - behind) * 0.4);
    });
    const { lines } = await recogniser.recognise({ ...front, rgb });
    const alone = await recogniser.recognise(front);
    expect(errorRate(textOf(alone), lines.map(({ text }) => text).join("\n"))).toBeLessThanOrEqual(0.15);
  });

  it("says where each line stands and how sure it is", async () => {
    const { lines, width, height } = await read("14-org-chart.scan200");
    const title = lines[0];
    expect(title?.text).toBe("南京钟山新能源科技有限公司组织架构图");
    expect(title?.confidence).toBeGreaterThan(0.9);
    for (const { box } of lines) {
      expect(box.left).toBeLessThan(box.right);
      expect(box.top).toBeLessThan(box.bottom);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
    }
  });

  it("stops between two lines when the time is over", async () => {
    const image = await pictureOf("pages/08-email.scan200.jpg");
    await expect(recogniser.recognise(image, AbortSignal.abort())).rejects.toThrow("intake.too-complex");
  });

  it("reads nothing off an empty page", async () => {
    const white = { number: 7, width: 800, height: 1100, rgb: new Uint8Array(800 * 1100 * 3).fill(255) };
    expect(await recogniser.recognise(white)).toMatchObject({ number: 7, turned: 0, lines: [] });
  });
});
