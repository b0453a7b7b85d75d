import { beforeAll, describe, expect, it } from "vitest";
import type { PaddleRecogniser } from "#shared/ocr/paddle/paddle.ts";
import { readPage } from "#shared/ocr/read-page.ts";
import { pageOf, stream } from "./pdf-maker.ts";
import { aRecogniser, errorRate, open, scanFile, textOf } from "./support.ts";

describe("a PDF's own text", () => {
  let recogniser: PaddleRecogniser;
  beforeAll(async () => {
    recogniser = await aRecogniser();
  });

  const readFirst = async (bytes: Uint8Array) => {
    const document = await open(bytes, "pdf");
    const { page } = await readPage(document, 1, recogniser);
    await document.close();
    return page;
  };

  it.each(["01-sales-contract", "05-vat-invoice", "15-quote-traditional"])(
    "is taken whole where it is true (%s)",
    async (name) => {
      const page = await readFirst(await scanFile(`born-digital/${name}.pdf`));
      expect(page.source).toBe("text layer");
      expect(errorRate(`${await scanFile(`truth/${name}.txt`)}`, textOf(page))).toBe(0);
    },
  );

  it.each(["GBK-EUC-H", "UniGB-UCS2-H"])("is taken, and shown, without its font (%s)", async (encoding) => {
    const page = await readFirst(await scanFile(`born-digital/noembed-${encoding}.pdf`));
    expect(page.source).toBe("text layer");
    expect(errorRate(`${await scanFile("born-digital/noembed.truth.txt")}`, textOf(page))).toBe(0);
  });

  const HELVETICA =
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>";
  const FONT = { resources: "/Font << /F 5 0 R >>" };
  const SAYS = "BT /F 24 Tf 72 700 Td (Supply Contract 2024-0387) Tj ET";
  /** A map from codes to characters that moves each by `shift`. */
  const shifted = (shift: number) =>
    stream(
      `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <${(0x20 + shift).toString(16).padStart(4, "0")}> endbfrange endcmap end`,
    );

  it("stands where the font means what it says", async () => {
    const page = await readFirst(pageOf(SAYS, { ...FONT, more: [HELVETICA, shifted(0)] }));
    expect(page).toMatchObject({ source: "text layer", lines: [{ text: "Supply Contract 2024-0387" }] });
  });

  it.each([
    ["other letters", 1],
    ["letters of no script", 0xe000],
  ])("is not believed where the font's letters stand for %s", async (_, shift) => {
    const page = await readFirst(pageOf(SAYS, { ...FONT, more: [HELVETICA, shifted(shift)] }));
    expect(page.source).toBe("ocr");
    expect(textOf(page)).toBe("Supply Contract 2024-0387");
  });

  it("is not believed where only its figures mean others", async () => {
    const figures = stream(
      "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfrange <20> <33> <0020> <35> <7e> <0035> endbfrange 1 beginbfchar <34> <0037> endbfchar endcmap end",
    );
    const page = await readFirst(pageOf(SAYS, { ...FONT, more: [HELVETICA, figures] }));
    expect(page?.source).toBe("ocr");
    expect(textOf(page)).toBe("Supply Contract 2024-0387");
  });

  it.each([
    ["a whole name", "Suzhou Henghua Machin Co., Ltd.."],
    ["one letter of a name", "Ningbo Yongsheng Tradi Co., Ltd."],
  ])("is not believed where one font lies in the customer's line alone (%s)", async (_, said) => {
    const shown = "Ningbo Yongsheng Trade Co., Ltd.";
    const lie = lyingFont(shown, said);
    const lines = [
      "PURCHASE ORDER",
      "Vendor: Hangzhou Yunling Intelligent Equipment Co., Ltd.",
      "Ship To: the main warehouse near the old harbour, second gate, dock number four, ask at the office",
      "Payment terms are net after receipt of the goods and of a proper invoice that names this very order",
      "The goods shall be packed in sound wooden cases that bear the marks which are given in the annex below",
      "The vendor warrants that all goods are new and free of defects in material and also in workmanship",
      "Any change of this order must be agreed upon in writing by both parties before the goods are sent off",
      "Claims for missing or broken goods will be raised with the carrier within one week after the delivery",
    ].map((line) => Buffer.from(line, "latin1").toString("hex"));
    const buyer = Buffer.from("Buyer: ").toString("hex") + lie.codes;
    const content = [...lines, buyer].map((hex, at) => `BT /F 11 Tf 50 ${780 - 24 * at} Td <${hex}> Tj ET`).join(" ");
    const page = await readFirst(pageOf(content, { ...FONT, more: [lie.font, lie.map] }));
    expect(page.source).toBe("ocr");
    expect(textOf(page)).toContain(shown);
    expect(textOf(page)).not.toContain(said);
  });

  /** A font, and the codes by which it draws `shown`, that means what it draws but for further codes, which mean what is `said`. */
  function lyingFont(shown: string, said: string) {
    const names: Record<string, string> = { " ": "space", ",": "comma", ".": "period" };
    const letters = Array.from(shown, (drawn, at) => ({ drawn, meant: said.charAt(at), code: 0xa1 + at }));
    const lies = letters.filter(({ drawn, meant }) => drawn !== meant);
    const hex = (of: number) => of.toString(16).padStart(2, "0");
    const differences = lies.map(({ drawn, code }) => `${code} /${names[drawn] ?? drawn}`).join(" ");
    const meanings = lies.map(({ meant, code }) => `<${hex(code)}> <00${hex(meant.charCodeAt(0))}>`).join(" ");
    return {
      codes: letters.map(({ drawn, meant, code }) => hex(drawn === meant ? drawn.charCodeAt(0) : code)).join(""),
      font: `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${differences}] >> /ToUnicode 6 0 R >>`,
      map: stream(
        `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <0020> endbfrange ${lies.length} beginbfchar ${meanings} endbfchar endcmap end`,
      ),
    };
  }

  it("is not believed where it is invisible", async () => {
    const page = await readFirst(pageOf(`3 Tr ${SAYS}`, { ...FONT, more: [HELVETICA, shifted(0)] }));
    expect(page).toMatchObject({ source: "ocr", lines: [] });
  });

  it("is not believed where white hides it", async () => {
    const page = await readFirst(pageOf(`1 g ${SAYS}`, { ...FONT, more: [HELVETICA, shifted(0)] }));
    expect(page).toMatchObject({ source: "ocr", lines: [] });
  });

  it("is not enough where most of the page is a picture", async () => {
    const scan = (await scanFile("pages/14-org-chart.scan200.jpg")).toString("latin1");
    const picture = stream(
      scan,
      "/Type /XObject /Subtype /Image /Width 1654 /Height 2339 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode",
    );
    const page = await readFirst(
      pageOf(`q 595 0 0 842 0 0 cm /P Do Q ${SAYS}`, {
        resources: "/Font << /F 5 0 R >> /XObject << /P 7 0 R >>",
        more: [HELVETICA, shifted(0), picture],
      }),
    );
    expect(page.source).toBe("ocr");
    expect(textOf(page)).toContain("南京钟山新能源科技有限公司组织架构图");
  });

  it("is read by the recogniser where the page is turned against it", async () => {
    const sideways = "BT /F 24 Tf 0 1 -1 0 300 200 Tm (Supply Contract 2024-0387) Tj ET";
    const page = await readFirst(pageOf(sideways, { ...FONT, more: [HELVETICA, shifted(0)] }));
    expect(page).toMatchObject({ source: "ocr", turned: 90 });
    expect(textOf(page)).toBe("Supply Contract 2024-0387");
  });

  it("lies upright where the file turns the page itself", async () => {
    const sideways = "BT /F 24 Tf 0 1 -1 0 300 200 Tm (Supply Contract 2024-0387) Tj ET";
    const page = await readFirst(pageOf(sideways, { ...FONT, more: [HELVETICA, shifted(0)], page: "/Rotate 90" }));
    expect(page).toMatchObject({ source: "text layer", width: 2338, lines: [{ text: "Supply Contract 2024-0387" }] });
  });
});
