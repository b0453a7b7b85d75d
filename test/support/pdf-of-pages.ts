import type { Page } from "#shared/domain/reading/page.ts";
import { pdfOf, stream } from "../ocr/pdf-maker.ts";

const WIDTH = 595;

/** CID 1…95 are the Latin letters and digits of Adobe-GB1, half as wide as a Chinese character. */
const FONT =
  "/Font << /F << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>] >> >>";

/** Pages as a born-digital PDF: their lines are printed where they stand, and are the file's own text. */
export const pdfOfPages = (pages: readonly Page[]): Uint8Array =>
  pdfOf(
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, n) => `${3 + 2 * n} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    ...pages.flatMap((page, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + 2 * n} 0 R /Resources << ${FONT} >> >>`,
      stream(contentOf(page)),
    ]),
  );

function contentOf({ width, lines }: Page): string {
  const scale = WIDTH / width;
  const content = lines.map(({ text, box }) => {
    const size = (box.bottom - box.top) * scale;
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0"));
    const [left, base] = [box.left * scale, 842 - box.bottom * scale + size * 0.12];
    return `BT /F ${size.toFixed(2)} Tf ${left.toFixed(2)} ${base.toFixed(2)} Td <${units.join("")}> Tj ET`;
  });
  return content.join("\n");
}
