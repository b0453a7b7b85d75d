import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import PDFDocument from "pdfkit";
import QRCode from "qrcode";
import { SEPARATOR } from "#shared/domain/intake/separator.ts";
import { whyNotWritten } from "./not-written.ts";
import { Problem } from "./problem.ts";

const fontOf = (weight: string) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`));

/** A4 in points, and the code on it: two fifths of the sheet wide, so that a scanner may be coarse and the sheet lie askew. */
const SHEET = { width: 595.28, height: 841.89 };
const CODE = 240;
const TOP = 250;

const WORDS = [
  "夹在两份文件之间，连同文件一起扫描成一个 PDF 或多页 TIFF。",
  "系统在此处拆开，各份分别识读、编号、归档；本页不存。",
];

/** Writes so many separator sheets as a PDF to be printed. */
export async function printSeparators(file: string, count: number): Promise<void> {
  const { modules } = QRCode.create(SEPARATOR, { errorCorrectionLevel: "H" });
  const pdf = new PDFDocument({ size: [SHEET.width, SHEET.height], margin: 0, autoFirstPage: false });
  pdf.info.Title = "分隔页";
  pdf.registerFont("bold", fontOf("700Bold")).registerFont("plain", fontOf("400Regular"));
  const to = createWriteStream(file);
  pdf.pipe(to);
  const middle = { width: SHEET.width, align: "center" } as const;
  for (let sheet = 0; sheet < count; sheet++) {
    pdf.addPage();
    pdf.font("bold").fontSize(64).text("分隔页", 0, 120, middle);
    drawCode(pdf, modules);
    pdf.font("plain").fontSize(14);
    for (const [n, line] of WORDS.entries()) pdf.text(line, 0, TOP + CODE + 50 + 26 * n, middle);
    pdf.fontSize(9).text(SEPARATOR, 0, TOP + CODE + 130, middle);
  }
  pdf.end();
  await finished(to).catch((error: unknown) => {
    throw new Problem("separators.not-written", `${file} 写不进去：${whyNotWritten(error)}。`);
  });
}

/** As shapes, not as a picture: sharp on any printer. */
function drawCode(pdf: InstanceType<typeof PDFDocument>, { size, data }: { size: number; data: Uint8Array }): void {
  const side = CODE / size;
  const left = (SHEET.width - CODE) / 2;
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      if (data[row * size + column]) pdf.rect(left + column * side, TOP + row * side, side, side);
  pdf.fill("black");
}
