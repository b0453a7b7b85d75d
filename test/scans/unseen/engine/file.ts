import PDFDocument from "pdfkit";
import sharp from "sharp";
import { isHand, pathOf } from "./fonts.ts";
import { type Picture, shown } from "./picture.ts";
import { outlineOf, type Placed, type Sheet, type TrueLine } from "./sheet.ts";

const POINTS = 72 / 25.4;

export const png = (picture: Picture): Promise<Buffer> => shown(picture).png().toBuffer();

export const jpeg = (picture: Picture, quality: number): Promise<Buffer> =>
  shown(picture).withMetadata({ density: picture.dpi[0] }).jpeg({ quality }).toBuffer();

/** Pages of one size in one file. Black and white ones are packed as a fax machine packs them. */
export async function tiff(pictures: readonly Picture[], packing: "fax" | "jpeg" | "lzw"): Promise<Buffer> {
  const [{ width, height, dpi } = { width: 1, height: 1, dpi: [1, 1] as const }] = pictures;
  const pages = await Promise.all(
    pictures.map((page) => shown(page).resize(width, height, { fit: "fill" }).png().toBuffer()),
  );
  const [first] = pages;
  const joined = pages.length > 1 ? sharp(pages, { join: { animated: true } }) : sharp(first);
  const [xres, yres] = [dpi[0] / 25.4, dpi[1] / 25.4];
  if (packing === "fax")
    return joined.toColourspace("b-w").tiff({ compression: "ccittfax4", bitdepth: 1, xres, yres }).toBuffer();
  return joined.tiff({ compression: packing, quality: 80, xres, yres }).toBuffer();
}

/** A page of a PDF. */
export type Leaf =
  | { kind: "written"; sheet: Sheet }
  | {
      kind: "scanned";
      picture: Picture;
      quality: number;
      size: readonly [number, number];
      hidden?: readonly TrueLine[];
    };

/** A PDF of pages that were written by a program, or scanned, or scanned with an invisible text laid over them. */
export async function pdf(leaves: readonly Leaf[]): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false, info: { CreationDate: new Date(0) } });
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => document.on("end", resolve));
  for (const leaf of leaves) {
    if (leaf.kind === "written") write(document, leaf.sheet);
    else await paste(document, leaf);
  }
  document.end();
  await ended;
  return Buffer.concat(parts);
}

function write(document: PDFKit.PDFDocument, sheet: Sheet): void {
  document.addPage({ size: [sheet.width * POINTS, sheet.height * POINTS], margin: 0 });
  for (const mark of sheet.marks) {
    document.save();
    if (mark.kind === "path") {
      const { d, fill, stroke, width = 0.2, opacity = 1 } = mark;
      document.scale(POINTS).opacity(opacity).lineWidth(width).path(d);
      if (fill && stroke) document.fillAndStroke(fill, stroke, "even-odd");
      else if (fill) document.fill(fill, "even-odd");
      else document.stroke(stroke ?? "black");
    } else {
      for (const run of runsOf(mark.characters)) type(document, run, mark.colour);
    }
    document.restore();
  }
}

/** What a pen wrote is a drawing in the file; print is text. */
function type(document: PDFKit.PDFDocument, run: readonly Placed[], colour: string): void {
  const [first] = run;
  if (!first) return;
  if (isHand(first.character.face)) {
    document.save().scale(POINTS).path(run.map(outlineOf).join("")).fill(colour).restore();
    return;
  }
  const last = run.at(-1) ?? first;
  const set = run.slice(0, -1).reduce((sum, { character, size }) => sum + character.width * size, 0);
  const characterSpacing = run.length > 1 ? ((last.x - first.x - set) / (run.length - 1)) * POINTS : 0;
  document
    .font(pathOf(first.character.face))
    .fontSize(first.size * POINTS)
    .fillColor(colour)
    .text(run.map(({ character }) => character.text).join(""), first.x * POINTS, first.y * POINTS, {
      lineBreak: false,
      baseline: "alphabetic",
      characterSpacing,
    });
}

/** Runs of characters that one face sets. */
function runsOf(characters: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = [];
  for (const placed of characters) {
    const last = runs.at(-1);
    if (last?.[0]?.character.face === placed.character.face) last.push(placed);
    else runs.push([placed]);
  }
  return runs;
}

async function paste(document: PDFKit.PDFDocument, leaf: Extract<Leaf, { kind: "scanned" }>): Promise<void> {
  const [width, height] = leaf.size.map((length) => length * POINTS) as [number, number];
  document.addPage({ size: [width, height], margin: 0 });
  document.image(await jpeg(leaf.picture, leaf.quality), 0, 0, { width, height });
  if (!leaf.hidden) return;
  document.addContent("3 Tr");
  document.font(pathOf("song")).fontSize(10);
  for (const [i, { text }] of leaf.hidden.entries())
    document.text(text, 60, 60 + i * 16, { lineBreak: false, baseline: "alphabetic" });
}
