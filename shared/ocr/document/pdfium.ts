import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { PageRange } from "#shared/domain/reading/page.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { PageImage } from "../page-image.ts";
import { type PageSize, refuseTooMany, sizeToRead, type TextLayer } from "./document.ts";
import { offerFont } from "./pdf-font.ts";
import { textLayer } from "./text-layer.ts";

/** Pages are drawn at 200 dots per inch; a point is 1/72 inch. */
const DOTS_PER_POINT = 200 / 72;

/** Codes of FPDF_GetLastError that mean a password: a wrong one, or a handler that is not known. */
const LOCKED = [4, 5];

const BGR = 2;
const WHITE = 0xffffffff;
/** Draw what is written into forms and onto the page, and in BGR. */
const WITH_ANNOTATIONS = 0x01;

/** A PDF in PDFium. Runs in the thread that it is called in, and may take any time on hostile input. */
export class PdfFile {
  readonly pages: PageSize[];
  private readonly pdfium: WrappedPdfiumModule;
  private readonly file: number;

  private constructor(pdfium: WrappedPdfiumModule, file: number, pages: PageSize[]) {
    this.pdfium = pdfium;
    this.file = file;
    this.pages = pages;
  }

  /** Refuses what is locked, damaged, or has no page or more than `mostPages`. */
  static async open(bytes: Uint8Array, wasm: Uint8Array, font: Uint8Array, mostPages: number): Promise<PdfFile> {
    const pdfium = await init({ wasmBinary: wasm.slice().buffer, printErr: () => undefined });
    pdfium.PDFiumExt_Init();
    offerFont(pdfium, font);
    const at = pdfium.pdfium.wasmExports.malloc(bytes.length);
    if (!at) throw new Refused("intake.corrupt", "file");
    pdfium.pdfium.HEAPU8.set(bytes, at);
    const file = pdfium.FPDF_LoadMemDocument(at, bytes.length, "");
    if (!file)
      throw new Refused(LOCKED.includes(pdfium.FPDF_GetLastError()) ? "intake.password" : "intake.corrupt", "file");
    const count = pdfium.FPDF_GetPageCount(file);
    if (count === 0) throw new Refused("intake.no-pages", "file");
    refuseTooMany(count, mostPages);
    return new PdfFile(pdfium, file, sizes(pdfium, file, count));
  }

  /** How many files lie within the PDF, beside its pages. */
  get embedded(): number {
    return Math.max(0, this.pdfium.FPDFDoc_GetAttachmentCount(this.file));
  }

  /** The picture of page `number`, from 1. */
  image(number: number): PageImage {
    const { pdfium, page, width, height } = this.load(number);
    const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, BGR, 0, 0);
    try {
      pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
      pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS);
      const at = pdfium.FPDFBitmap_GetBuffer(bitmap);
      const stride = pdfium.FPDFBitmap_GetStride(bitmap);
      return { number, width, height, rgb: toRgb(pdfium.pdfium.HEAPU8.subarray(at), width, height, stride) };
    } finally {
      pdfium.FPDFBitmap_Destroy(bitmap);
      pdfium.FPDF_ClosePage(page);
    }
  }

  /** What is written on page `number`, from 1. */
  text(number: number): TextLayer {
    const { pdfium, page, width, height } = this.load(number);
    try {
      return textLayer(pdfium, page, { width, height });
    } finally {
      pdfium.FPDF_ClosePage(page);
    }
  }

  /** Some pages as a file of their own, copied as they are: text, pictures and fonts. */
  part({ from, to }: PageRange): Uint8Array {
    const { pdfium } = this;
    const { malloc, free } = pdfium.pdfium.wasmExports;
    const part = pdfium.FPDF_CreateNewDocument();
    const writer = pdfium.PDFiumExt_OpenFileWriter();
    try {
      if (!pdfium.FPDF_ImportPages(part, this.file, `${from}-${to}`, 0) || !pdfium.PDFiumExt_SaveAsCopy(part, writer))
        throw new Refused("intake.corrupt", `page ${from}`);
      const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
      const at = malloc(size);
      if (!at) throw new Refused("intake.corrupt", `page ${from}`);
      pdfium.PDFiumExt_GetFileWriterData(writer, at, size);
      const bytes = pdfium.pdfium.HEAPU8.slice(at, at + size);
      free(at);
      return bytes;
    } finally {
      pdfium.PDFiumExt_CloseFileWriter(writer);
      pdfium.FPDF_CloseDocument(part);
    }
  }

  private load(number: number) {
    const { pdfium } = this;
    const size = this.pages[number - 1];
    const page = size ? pdfium.FPDF_LoadPage(this.file, number - 1) : 0;
    if (!size || !page) throw new Refused("intake.corrupt", `page ${number}`);
    return { pdfium, page, ...size };
  }
}

function sizes(pdfium: WrappedPdfiumModule, file: number, count: number): PageSize[] {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const points = malloc(8);
  const pages: PageSize[] = [];
  for (let i = 0; i < count; i++) {
    if (!pdfium.FPDF_GetPageSizeByIndexF(file, i, points)) throw new Refused("intake.corrupt", `page ${i + 1}`);
    const width = pdfium.pdfium.getValue(points, "float");
    const height = pdfium.pdfium.getValue(points + 4, "float");
    pages.push(sizeToRead(width, height, DOTS_PER_POINT));
  }
  free(points);
  return pages;
}

function toRgb(bgr: Uint8Array, width: number, height: number, stride: number): Uint8Array<ArrayBuffer> {
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0, from = y * stride; x < width; x++, from += 3, to += 3) {
      rgb[to] = bgr[from + 2] ?? 0;
      rgb[to + 1] = bgr[from + 1] ?? 0;
      rgb[to + 2] = bgr[from] ?? 0;
    }
  }
  return rgb;
}
