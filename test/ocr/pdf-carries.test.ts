import { zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { inspect } from "#shared/ocr/document/open.ts";
import { fetchModels } from "../../infra/models/fetch.ts";
import { pageOf, pdfOf, stream } from "./pdf-maker.ts";
import { OPTIONS, open } from "./support.ts";

beforeAll(() => fetchModels());

const seen = (bytes: Uint8Array) => inspect(bytes, "pdf", OPTIONS);

/** The grey of the page's middle, where `drawn` fills a square. */
async function middle(bytes: Uint8Array): Promise<number | undefined> {
  const document = await open(bytes, "pdf");
  const { width, height, rgb } = await document.image(1);
  await document.close();
  return rgb[3 * (Math.floor(height / 2) * width + Math.floor(width / 2))];
}

const drawn = "0 g 200 300 200 200 re f";
const BLACK = 0;

/** A PDF with more than pages in its catalogue; further objects are numbered from 5. */
const withMore = (catalogue: string, ...more: string[]) =>
  pdfOf(
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
    stream(drawn),
    ...more,
  );

describe("a PDF that carries more than pages", () => {
  it("is seen with how many files it carries, and its page is read", async () => {
    const carrying = withMore(
      "/Names << /EmbeddedFiles << /Names [(a.exe) 5 0 R (b.pdf) 5 0 R] >> >>",
      "<< /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>",
      stream("MZ", "/Type /EmbeddedFile"),
    );
    expect(await seen(carrying)).toEqual({ pages: 1, attachments: 0, embedded: 2 });
    expect(await middle(carrying)).toBe(BLACK);
    expect((await seen(pageOf(drawn))).embedded).toBe(0);
  });

  it.each([
    ["JavaScript that runs as it opens", "/OpenAction << /S /JavaScript /JS (while \\(true\\) {}) >>"],
    ["an address that is called as it opens", "/OpenAction << /S /URI /URI (https://example.com/) >>"],
    ["a program that is started as it opens", "/OpenAction << /S /Launch /F (calc.exe) >>"],
    ["a form", "/AcroForm << /Fields [5 0 R] /NeedAppearances true >>"],
    ["a form of XML", "/AcroForm << /Fields [] /XFA 6 0 R >>"],
  ])("is read as its page shows, and nothing is run: %s", async (_, catalogue) => {
    const field = "<< /FT /Tx /T (name) /V (value) /Type /Annot /Subtype /Widget /Rect [0 0 90 20] >>";
    expect(await middle(withMore(catalogue, field, stream("<xdp:xdp/>")))).toBe(BLACK);
  });
});

describe("a PDF that is not quite one", () => {
  const whole = Buffer.from(pageOf(drawn)).toString("latin1");

  it.each([
    ["whose cross references lead elsewhere", whole.replaceAll(/^\d{10} 00000 n/gm, "0000009999 00000 n")],
    ["whose cross references are missing", `${whole.slice(0, whole.indexOf("xref\n"))}trailer\n<< /Root 1 0 R >>\n`],
    ["whose start of them is wrong", whole.replace(/startxref\n\d+/, "startxref\n7")],
    ["after blank lines", `\r\n\r\n${whole}`],
    ["before a zip", whole + Buffer.from(zipSync({ "a.txt": Buffer.from("a") })).toString("latin1")],
    ["before a page of the web", `${whole}<html><script>alert(1)</script></html>`],
  ])("is read: %s", async (_, text) => {
    expect(await middle(Buffer.from(text, "latin1"))).toBe(BLACK);
  });
});
