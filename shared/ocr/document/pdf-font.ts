import type { WrappedPdfiumModule } from "@embedpdf/pdfium";

/** The charsets of Chinese, Japanese and Korean fonts, in the numbering of Windows that PDFium uses. */
const EAST_ASIAN = [128, 129, 134, 136];

/** Names of the fonts that Chinese offices leave out of their PDFs, where the charset does not tell. */
const CHINESE_NAME = /sim(sun|hei|kai|li|you)|song|heiti|kaiti|fangsong|ming|noto.*cjk|[\u4e00-\u9fff]/i;

/** The one font that we have; PDFium asks for it under a handle. */
const HANDLE = 1;

/** The table number under which PDFium asks whether a font is a collection; 0 stands for the whole file. */
const WHOLE_FILE = 0;

/**
 * Offers PDFium a font for Chinese text whose own font is not in the file; without one such text would stay blank.
 * To be called before a file is opened.
 */
export function offerFont({ pdfium, FPDF_SetSystemFontInfo }: WrappedPdfiumModule, font: Uint8Array): void {
  const nothing = pdfium.addFunction(() => 0, "vi");
  const mapFont = pdfium.addFunction(
    (_info: number, _weight: number, _italic: number, charset: number, _pitch: number, face: number) =>
      EAST_ASIAN.includes(charset) || CHINESE_NAME.test(pdfium.UTF8ToString(face)) ? HANDLE : 0,
    "iiiiiiii",
  );
  const fontData = pdfium.addFunction((_info: number, _font: number, table: number, buffer: number, size: number) => {
    if (table !== WHOLE_FILE) return 0;
    if (buffer && size >= font.length) pdfium.HEAPU8.set(font, buffer);
    return font.length;
  }, "iiiiii");
  const none = pdfium.addFunction(() => 0, "iii");
  const noName = pdfium.addFunction(() => 0, "iiiii");
  const charset = pdfium.addFunction(() => EAST_ASIAN[2], "iii");
  const noRelease = pdfium.addFunction(() => undefined, "vii");

  // struct FPDF_SYSFONTINFO: version, Release, EnumFonts, MapFont, GetFont, GetFontData, GetFaceName, GetFontCharset, DeleteFont
  const info = [1, nothing, noRelease, mapFont, none, fontData, noName, charset, noRelease];
  const at = pdfium.wasmExports.malloc(4 * info.length);
  for (const [i, word] of info.entries()) pdfium.setValue(at + 4 * i, word, "i32");
  FPDF_SetSystemFontInfo(at);
}
