import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { z } from "zod";
import type { ReadFormat } from "#shared/domain/intake/item.ts";
import { distance } from "#shared/domain/reading/distance.ts";
import type { Page } from "#shared/domain/reading/page.ts";
import type { OpenDocument } from "#shared/ocr/document/document.ts";
import { openDocument } from "#shared/ocr/document/open.ts";
import { PaddleRecogniser } from "#shared/ocr/paddle/paddle.ts";
import type { PageImage } from "#shared/ocr/page-image.ts";
import { readPage } from "#shared/ocr/read-page.ts";
import type { Recogniser } from "#shared/ocr/recogniser.ts";
import type { Separators } from "#shared/ocr/separators.ts";
import { fetchModels, MODELS } from "../../infra/models/fetch.ts";

const SCANS = new URL("../scans/", import.meta.url);

export const scanFile = (path: string): Promise<Buffer> => readFile(new URL(path, SCANS));

/** One of the sample pages, and what is written on it. */
const Scan = z.object({
  name: z.string(),
  file: z.string(),
  truth: z.string(),
  variant: z.string(),
  rotation: z.number(),
});
export type Scan = z.infer<typeof Scan>;

export const scans = async (): Promise<Scan[]> => z.array(Scan).parse(JSON.parse(`${await scanFile("pages.json")}`));

export const pathOf = ({ file }: Scan): string => fileURLToPath(new URL(file, SCANS));

export async function pictureOf(file: string): Promise<PageImage> {
  const { data, info } = await sharp(await scanFile(file))
    .flatten()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { number: 1, width: info.width, height: info.height, rgb: data };
}

/** Our recogniser, with its models in place. */
export async function aRecogniser(): Promise<PaddleRecogniser> {
  await fetchModels();
  return new PaddleRecogniser(MODELS);
}

/** How a paper is opened, unless a test says otherwise. */
export const OPTIONS = {
  ...{ resources: MODELS, mostPages: 100, mostPixels: 100_000_000 },
  ...{ mostAttachments: 100, timeZone: "Asia/Shanghai" },
};

export const open = (bytes: Uint8Array, format: ReadFormat, mostPages = 100) =>
  openDocument(bytes, format, { ...OPTIONS, mostPages });

/** All of a paper's pages, as recognise reads them. */
export async function readAll(
  document: OpenDocument,
  recogniser: Recogniser,
  separators?: Separators,
): Promise<{ page: Page; image: PageImage }[]> {
  const read: { page: Page; image: PageImage }[] = [];
  for (let number = 1; number <= document.pages.length; number++)
    read.push(await readPage(document, number, recogniser, undefined, separators));
  return read;
}

export const textOf = ({ lines }: Page): string => lines.map(({ text }) => text).join("\n");

/** Characters that must be put in, left out or changed, in shares of the truth; spaces and widths do not count. */
export function errorRate(truth: string, read: string): number {
  const [written, seen] = [plain(truth), plain(read)];
  return distance(written, seen) / written.length;
}

const plain = (text: string) => [...text.normalize("NFKC").replaceAll(/\s/g, "")];
