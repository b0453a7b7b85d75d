import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { prepareZXingModule, type ReaderOptions, readBarcodes } from "zxing-wasm/reader";
import { SEPARATOR } from "#shared/domain/intake/separator.ts";
import type { PageImage } from "./page-image.ts";

/** On this many pixels a separator's code, which is two fifths of the sheet wide, is read at any tilt; a page takes some milliseconds. */
const LONGEST = 800;

const HOW: ReaderOptions = {
  formats: ["QRCode"],
  tryHarder: false,
  tryRotate: true,
  tryInvert: false,
  tryDownscale: false,
  maxNumberOfSymbols: 4,
};

/** Finds the separator sheets of a batch by the code that we print on them. */
export class Separators {
  private readonly wasm: string;
  private module: Promise<unknown> | undefined;

  /** `folder` holds what infra/models/fetch.ts puts there. */
  constructor(folder: string) {
    this.wasm = join(folder, "zxing_reader.wasm");
  }

  async isSeparator({ width, height, rgb }: PageImage): Promise<boolean> {
    this.module ??= prepared(this.wasm);
    await this.module;
    const { data, info } = await sharp(rgb, { raw: { width, height, channels: 3 } })
      .resize(LONGEST, LONGEST, { fit: "inside", withoutEnlargement: true })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixels = {
      data: new Uint8ClampedArray(data),
      width: info.width,
      height: info.height,
      colorSpace: "srgb" as const,
    };
    const found = await readBarcodes(pixels, HOW);
    return found.some(({ text }) => text === SEPARATOR);
  }
}

/** Given its bytes, the library fetches nothing. */
async function prepared(wasm: string): Promise<unknown> {
  const bytes = await readFile(wasm);
  return prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(bytes).buffer }, fireImmediately: true });
}
