import { jpeg, type Leaf, pdf, png, tiff } from "./file.ts";
import { type Picture, render } from "./picture.ts";
import { randomOf } from "./random.ts";
import type { Sheet } from "./sheet.ts";
import {
  blurred,
  copied,
  faxed,
  flatbed,
  photographed,
  poorJpeg,
  shineThrough,
  squared,
  turned,
  type Wear,
} from "./wear.ts";

/** A way by which a paper becomes a file. */
export interface Way {
  /** Part of the file's name. */
  name: string;
  extension: "png" | "jpg" | "tif" | "pdf";
  make: (sheets: readonly Sheet[], seed: string) => Promise<Buffer>;
}

type Wears = readonly Wear[] | ((page: number) => readonly Wear[]);

/** The pages as pictures, each worn by a luck of its own that its seed decides. */
async function worn(sheets: readonly Sheet[], dpi: number, wears: Wears, seed: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const [page, sheet] of sheets.entries()) {
    const random = randomOf(`${seed}/${page}`);
    let picture = await render(sheet, dpi);
    for (const wear of typeof wears === "function" ? wears(page) : wears) picture = await wear(picture, random);
    pictures.push(picture);
  }
  return pictures;
}

const scannedLeaf = (sheet: Sheet, picture: Picture, quality: number): Leaf => {
  const upright = picture.width < picture.height === sheet.width < sheet.height;
  return {
    kind: "scanned",
    picture,
    quality,
    size: upright ? [sheet.width, sheet.height] : [sheet.height, sheet.width],
  };
};

/** One page as a picture: a JPEG of some quality, or a PNG. */
const picture = (name: string, dpi: number, wears: Wears, quality?: number): Way => ({
  name,
  extension: quality === undefined ? "png" : "jpg",
  make: async (sheets, seed) => {
    const [only, second] = await worn(sheets, dpi, wears, seed);
    if (!only || second) throw new Error(`${seed}: a picture file holds one page`);
    return quality === undefined ? png(only) : jpeg(only, quality);
  },
});

/** Scanned on glass at some points to the inch. */
export const scan = (dpi: number, more: readonly Wear[] = [], { quality = 80, skew = 0.5 } = {}): Way =>
  picture(`scan${dpi}`, dpi, [...more, flatbed({ skew })], quality);

export const cleanPng = (dpi = 200): Way => picture(`clean${dpi}`, dpi, []);

/** Scanned the wrong way round. */
export const scanTurned = (degrees: 90 | 180 | 270): Way =>
  picture(`turned${degrees}`, 200, [flatbed(), turned(degrees)], 80);

/** As chat programs send pictures on. */
export const chat = (dpi = 120, quality = 28): Way =>
  picture(`chat${dpi}`, 200, [flatbed(), poorJpeg(dpi, quality)], 60);

export const phone = (options: Parameters<typeof photographed>[0] = {}): Way =>
  picture("phone", 220, [photographed(options)], 72);

/** A copy of a copy. */
export const copy = (times = 2, more: readonly Wear[] = []): Way =>
  picture(`copy${times}`, 200, [...more, copied(times)], 75);

/** The text of another page shines through the paper. */
export const thin = (back: () => Sheet, strength = 0.16): Way => ({
  name: "thin",
  extension: "jpg",
  make: async (sheets, seed) => {
    const other = await render(back(), 200);
    const [only] = await worn(sheets, 200, [shineThrough(other, strength), flatbed()], seed);
    if (!only) throw new Error(`${seed}: no page`);
    return jpeg(only, 80);
  },
});

/** A fax as its machine writes it: black and white, with points that are not square where the resolution is standard. */
export const fax = (mode: "standard" | "fine", options: Parameters<typeof faxed>[1] = {}): Way => ({
  name: `fax-${mode}`,
  extension: "tif",
  make: async (sheets, seed) =>
    tiff(await worn(sheets, 300, [flatbed({ grain: 2 }), faxed(mode, options)], seed), "fax"),
});

/** A fax as a mail gateway sends it on. */
export const faxPng = (mode: "standard" | "fine"): Way =>
  picture(`faxed-${mode}`, 300, [flatbed({ grain: 2 }), faxed(mode), squared]);

/** All pages in a TIFF, as copiers with a feeder save them. */
export const scanTiff = (dpi = 200, packing: "jpeg" | "lzw" = "lzw"): Way => ({
  name: `tiff${dpi}`,
  extension: "tif",
  make: async (sheets, seed) => tiff(await worn(sheets, dpi, [flatbed({ skew: 0.3 })], seed), packing),
});

/** All pages in a PDF of pictures; `upside` is the page (from 0) that lay upside down. */
export const scanPdf = (
  dpi = 200,
  { upside, more = [], quality = 72 }: { upside?: number; more?: readonly Wear[]; quality?: number } = {},
): Way => ({
  name: upside === undefined ? `pdf${dpi}` : "pdf-upside",
  extension: "pdf",
  make: async (sheets, seed) => {
    const wears = (page: number) => [...more, flatbed(), ...(page === upside ? [turned(180)] : [])];
    const pictures = await worn(sheets, dpi, wears, seed);
    return pdf(pictures.map((each, page) => scannedLeaf(sheets[page] as Sheet, each, quality)));
  },
});

/** A PDF that a program wrote: its text is text. */
export const born = (): Way => ({
  name: "born",
  extension: "pdf",
  make: (sheets) => pdf(sheets.map((sheet) => ({ kind: "written", sheet }))),
});

/** Scanned, with an invisible text of another paper: software that recognised it badly, or was fed another. */
export const falseLayer = (other: () => readonly Sheet[]): Way => ({
  name: "false-layer",
  extension: "pdf",
  make: async (sheets, seed) => {
    const pictures = await worn(sheets, 200, [flatbed()], seed);
    const lies = other();
    return pdf(
      pictures.map((each, page) => ({
        ...(scannedLeaf(sheets[page] as Sheet, each, 72) as Extract<Leaf, { kind: "scanned" }>),
        hidden: lies[page % lies.length]?.lines ?? [],
      })),
    );
  },
});

/** The first pages written by a program, those from `from` (0 is the first) scanned: an annex, a signed last page. */
export const mixed = (from: number): Way => ({
  name: "mixed",
  extension: "pdf",
  make: async (sheets, seed) => {
    const scanned = await worn(sheets.slice(from), 200, [flatbed()], seed);
    return pdf([
      ...sheets.slice(0, from).map((sheet): Leaf => ({ kind: "written", sheet })),
      ...scanned.map((each, i) => scannedLeaf(sheets[from + i] as Sheet, each, 72)),
    ]);
  },
});

/** Out of focus, as when the hand moved. */
export const blurry = (sigma = 1.1): Way => picture("blurry", 200, [flatbed(), blurred(sigma)], 70);
