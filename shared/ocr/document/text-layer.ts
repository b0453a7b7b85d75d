import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Box } from "#shared/domain/reading/page.ts";
import type { PageSize, TextLayer } from "./document.ts";
import { surroundings } from "./surroundings.ts";

/** Text rendering modes that leave nothing on the page: invisible, and clipping alone. */
const UNSEEN = [3, 7];

/** How much of a layer may be doubtful before all of it is. */
const DOUBTFUL = 0.02;
/** A page with more of its area under pictures than this may say more than its text does. */
const PICTURED = 0.2;

/** A new line begins where the next character stands further off than this, in heights of the line. */
const APART = 1.2;

/** Private use, unassigned by a map, or no character at all. */
const NO_CHARACTER = /[\p{Co}\p{Cn}\p{Cc}\uFFFD]/u;

type Lines = TextLayer["lines"];

/** What is written on a page, line by line in the order of the file. `size` is the picture's. */
export function textLayer(pdfium: WrappedPdfiumModule, page: number, size: PageSize): TextLayer {
  const layer = pdfium.FPDFText_LoadPage(page);
  const lines: Lines = [];
  const count = { seen: 0, unseen: 0, unreal: 0, slanted: 0 };
  const toPicture = pictureOf(pdfium, page, size);
  const characters = pdfium.FPDFText_CountChars(layer);
  let spaced = false;
  for (let i = 0; i < characters; i++) {
    const character = String.fromCodePoint(pdfium.FPDFText_GetUnicode(layer, i));
    if (/\s/.test(character) || pdfium.FPDFText_IsGenerated(layer, i) === 1) {
      spaced = true;
      continue;
    }
    const object = pdfium.FPDFText_GetTextObject(layer, i);
    if (UNSEEN.includes(pdfium.FPDFTextObj_GetTextRenderMode(object))) {
      count.unseen++;
      continue;
    }
    count.seen++;
    if (NO_CHARACTER.test(character) || pdfium.FPDFText_HasUnicodeMapError(layer, i) === 1) count.unreal++;
    if (!toPicture.isLevel(pdfium.FPDFText_GetCharAngle(layer, i))) count.slanted++;
    const box = toPicture.box(boxOf(pdfium, layer, i));
    const line = lines.at(-1);
    if (line && continues(line.box, box)) {
      line.text += spaced ? ` ${character}` : character;
      line.box = around(line.box, box);
    } else lines.push({ text: character, confidence: 1, box, font: `${pdfium.FPDFTextObj_GetFont(object)}` });
    spaced = false;
  }
  pdfium.FPDFText_ClosePage(layer);
  const { pictures, outlines, filledIn } = surroundings(pdfium, page);
  const few = (part: number) => part <= DOUBTFUL * count.seen;
  const plausible =
    count.seen > 0 &&
    few(count.unseen) &&
    few(count.unreal) &&
    few(count.slanted) &&
    pictures < PICTURED &&
    outlines < count.seen / 2 &&
    !filledIn;
  return { lines, plausible };
}

/** Whether a character at `next` goes on with the line at `line`. */
function continues(line: Box, next: Box): boolean {
  const height = Math.min(line.bottom - line.top, next.bottom - next.top);
  const beside = Math.min(line.bottom, next.bottom) - Math.max(line.top, next.top);
  const gap = next.left - line.right;
  return beside > height / 2 && gap < APART * height && gap > -height / 2;
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** A character's box with the height of its font, in points of the page. */
function boxOf(pdfium: WrappedPdfiumModule, layer: number, index: number): Box {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const at = malloc(16);
  pdfium.FPDFText_GetLooseCharBox(layer, index, at);
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.pdfium.HEAPF32.subarray(at / 4, at / 4 + 4);
  free(at);
  return { left, top, right, bottom };
}

/** How points of the page become pixels of its picture: its turn, its crop and its scale in one. */
function pictureOf(pdfium: WrappedPdfiumModule, page: number, { width, height }: PageSize) {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  /** Far enough that rounding to whole pixels does not matter. */
  const far = 10_000;
  const at = malloc(8);
  const pixel = (x: number, y: number) => {
    pdfium.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, at, at + 4);
    return { x: pdfium.pdfium.getValue(at, "i32"), y: pdfium.pdfium.getValue(at + 4, "i32") };
  };
  const [origin, east, north] = [pixel(0, 0), pixel(far, 0), pixel(0, far)];
  free(at);
  const along = { x: (east.x - origin.x) / far, y: (east.y - origin.y) / far };
  const up = { x: (north.x - origin.x) / far, y: (north.y - origin.y) / far };
  const place = (x: number, y: number) => ({
    x: origin.x + x * along.x + y * up.x,
    y: origin.y + x * along.y + y * up.y,
  });
  return {
    box({ left, top, right, bottom }: Box): Box {
      const [a, b] = [place(left, top), place(right, bottom)];
      return {
        left: Math.min(a.x, b.x),
        top: Math.min(a.y, b.y),
        right: Math.max(a.x, b.x),
        bottom: Math.max(a.y, b.y),
      };
    },
    /** Whether text that the page turns clockwise by this angle runs from left to right in the picture. */
    isLevel(angle: number): boolean {
      const [cos, sin] = [Math.cos(angle), -Math.sin(angle)];
      const x = cos * along.x + sin * up.x;
      const y = cos * along.y + sin * up.y;
      return x > 0 && Math.abs(y) < x / 20;
    },
  };
}
