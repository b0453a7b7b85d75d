import type { WrappedPdfiumModule } from "@embedpdf/pdfium";

/** What stands on a page beside its text. */
export interface Surroundings {
  /** The share of the page that pictures cover, 0…1 or more if they overlap. */
  pictures: number;
  /** How many shapes may be letters that were turned into outlines. */
  outlines: number;
  /** Whether there are notes or filled-in form fields, which are no part of the text. */
  filledIn: boolean;
}

const PATH = 2;
const IMAGE = 3;
const FORM = 5;

/** A letter has more corners and curves than a rule or a frame, and is 3 to 60 points tall and wide. */
const LETTER = { segments: 6, smallest: 3, largest: 60 };

/** Annotations that show text: free text, stamp, form field. */
const WRITTEN = [3, 13, 20];

/** Enough to judge a page by; hostile ones nest or repeat without end. */
const MOST_OBJECTS = 20_000;
const DEEPEST = 4;

/** Looks at everything on a page, through the groups that it is drawn in. */
export function surroundings(pdfium: WrappedPdfiumModule, page: number): Surroundings {
  const found = { pictures: 0, outlines: 0, filledIn: writtenOver(pdfium, page) };
  const area = pdfium.FPDF_GetPageWidthF(page) * pdfium.FPDF_GetPageHeightF(page);
  let left = MOST_OBJECTS;
  const visit = (object: number, depth: number, group: Size | undefined) => {
    if (left-- <= 0) return;
    const type = pdfium.FPDFPageObj_GetType(object);
    if (type === IMAGE) {
      const { width, height } = group ?? sizeOf(pdfium, object);
      found.pictures += Math.min(area, width * height) / area;
    } else if (type === PATH && pdfium.FPDFPath_CountSegments(object) >= LETTER.segments) {
      const { width, height } = sizeOf(pdfium, object);
      if (Math.min(width, height) >= LETTER.smallest && Math.max(width, height) <= LETTER.largest) found.outlines++;
    } else if (type === FORM && depth < DEEPEST) {
      const members = pdfium.FPDFFormObj_CountObjects(object);
      const size = group ?? sizeOf(pdfium, object);
      for (let i = 0; i < members && left > 0; i++) visit(pdfium.FPDFFormObj_GetObject(object, i), depth + 1, size);
    }
  };
  const objects = pdfium.FPDFPage_CountObjects(page);
  for (let i = 0; i < objects && left > 0; i++) visit(pdfium.FPDFPage_GetObject(page, i), 0, undefined);
  return found;
}

interface Size {
  width: number;
  height: number;
}

function sizeOf(pdfium: WrappedPdfiumModule, object: number): Size {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const at = malloc(16);
  pdfium.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12);
  const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.pdfium.HEAPF32.subarray(at / 4, at / 4 + 4);
  free(at);
  return { width: right - left, height: top - bottom };
}

function writtenOver(pdfium: WrappedPdfiumModule, page: number): boolean {
  const count = Math.min(pdfium.FPDFPage_GetAnnotCount(page), MOST_OBJECTS);
  for (let i = 0; i < count; i++) {
    const note = pdfium.FPDFPage_GetAnnot(page, i);
    const type = pdfium.FPDFAnnot_GetSubtype(note);
    pdfium.FPDFPage_CloseAnnot(note);
    if (WRITTEN.includes(type)) return true;
  }
  return false;
}
