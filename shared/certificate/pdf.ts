import { type Font, openSync } from "fontkit";
import PDFDocument from "pdfkit";
import type { CertificateContent } from "#shared/domain/disposal/certificate.ts";
import { destroyedNothing, titleOf, wordsOf } from "./words.ts";

export interface Printing {
  /** The file of the font in which it is set, of one face. */
  font: string;
  /** What the clock of the regulation's zone shows at an instant. */
  clock: (instant: string) => string;
  /** What the foot of every page says: the digest of the content, by which paper and JSON are known to belong together. */
  content: string;
}

/** A4 in points, and where things stand on it. */
const PAGE = { width: 595.28, height: 841.89 };
const LEFT = 40;
const WIDTH = PAGE.width - 2 * LEFT;
const TOP = 46;
const BOTTOM = PAGE.height - 58;
const INK = "#000000";
const RULE = "#888888";
const SHADE = "#eeeeee";

/** Letters of the head, of lists and of the foot, in points; how far apart lines are beside that, and text from rules. */
const PLAIN = 9.5;
const SMALL = 8;
const FOOT = 7;
const GAP = 2;
const PAD = 3.5;

/** How much room the title of a table takes, and what a row of places to sign does. */
const TITLE = 34;
const SIGNATURE = 46;

/** No cell holds more characters: what is longer ends there, and says so. The JSON has all of it. */
const MOST = 700;

interface Column {
  name: string;
  width: number;
}

/** What has labels at its left, and no names above. */
const LABELLED: readonly Column[] = [
  { name: "", width: 82 },
  { name: "", width: WIDTH - 82 },
];
const PEOPLE: readonly Column[] = [
  { name: "职责", width: 82 },
  { name: "姓名", width: 96 },
  { name: "时间", width: 126 },
  { name: "意见", width: WIDTH - 304 },
];
const DESTROYED: readonly Column[] = [
  { name: "序", width: 25 },
  { name: "编号", width: 80 },
  { name: "名称", width: WIDTH - 427 },
  { name: "类型、部门", width: 68 },
  { name: "日期、页数", width: 60 },
  { name: "保管至", width: 62 },
  { name: "密钥销毁", width: 56 },
  { name: "删除\n版本", width: 38 },
  { name: "试读\n失败", width: 38 },
];
const RELATED: readonly Column[] = [
  { name: "序", width: 25 },
  { name: "编号", width: 110 },
  { name: "先前作废的编号", width: (WIDTH - 135) / 2 },
  { name: "所属的文件（其删除时未销毁，含其内容）", width: (WIDTH - 135) / 2 },
];
const STAYING: readonly Column[] = [
  { name: "序", width: 25 },
  { name: "编号", width: 80 },
  { name: "名称", width: 130 },
  { name: "类型、部门", width: 68 },
  { name: "结果", width: 58 },
  { name: "原因", width: WIDTH - 361 },
];

/**
 * AF-35, AF-36. The certificate as a sheet that is printed and kept: PDF/A-2b, with its font in it. The same content gives the same bytes.
 */
export async function printed(of: CertificateContent, printing: Printing): Promise<Uint8Array> {
  const issued = new Date(of.issuedAt);
  const pdf = new PDFDocument({
    ...{ subset: "PDF/A-2b", pdfVersion: "1.7", lang: "zh-CN", displayTitle: true, font: printing.font },
    ...{ size: [PAGE.width, PAGE.height], margin: 0, bufferPages: true, autoFirstPage: false },
    info: {
      ...{ Title: `${titleOf(of)} ${of.number}`, Author: of.company, Subject: of.application },
      ...{ CreationDate: issued, ModDate: issued, Creator: "Dossier", Producer: "Dossier" },
    },
  });
  const parts: Buffer[] = [];
  pdf.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve, reject) => pdf.on("end", resolve).on("error", reject));
  new Sheet(pdf, printing).write(of);
  pdf.end();
  await ended;
  return Buffer.concat(parts);
}

/** Writes one certificate, from its head to the foot of its last page. */
class Sheet {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #letters: Letters;
  readonly #printing: Printing;
  #y = TOP;

  constructor(pdf: PDFKit.PDFDocument, printing: Printing) {
    this.#pdf = pdf;
    this.#printing = printing;
    this.#letters = new Letters(printing.font);
  }

  write(of: CertificateContent): void {
    const words = wordsOf(this.#printing.clock);
    this.#newPage();
    this.#line(of.company, 12, 18);
    this.#line(titleOf(of), 22, 38);
    this.#table(LABELLED, words.head(of), PLAIN);
    this.#table(PEOPLE, words.people(of), PLAIN, "经办与签署");
    if (!destroyedNothing(of))
      this.#table(
        DESTROYED,
        of.files.map((file, at) => words.destroyed(file, at + 1)),
        SMALL,
        `已销毁的文件（${of.files.length} 份；时间按 ${words.zone(of)}）`,
      );
    const related = of.files.flatMap((file, at) => words.related(file, at + 1));
    if (related.length > 0)
      this.#table(RELATED, related, SMALL, `已销毁的文件作废的编号与所属的文件（${related.length} 份）`);
    if (of.staying.length > 0)
      this.#table(
        STAYING,
        of.staying.map((file, at) => words.staying(file, at + 1)),
        SMALL,
        `列入申请而未销毁的文件（${of.staying.length} 份）`,
      );
    const clauses = of.clauses.map(({ clause, says }) => [clause, says]);
    this.#table(LABELLED, clauses, SMALL, "所依条款");
    this.#signing(of);
    this.#feet(of);
  }

  /** Where those sign who keep it on paper, too: each supervisor in a place of their own. */
  #signing({ form, executor, supervisors }: CertificateContent): void {
    const signers = [
      this.#signer("执行人", executor.name),
      ...supervisors.map(({ name }) => this.#signer("监销人", name)),
      "单位（盖章）：",
    ];
    const height = 38 + SIGNATURE * Math.ceil(signers.length / 2);
    this.#room(height);
    const text = `本${form}由档案系统生成，其内容另存为 JSON，以电子签名签发，二者以页脚的内容摘要互证。留存纸质件的，由执行人、监销人签字，单位盖章。`;
    this.#text(text, LEFT, this.#y + 10, { size: SMALL, width: WIDTH });
    const half = WIDTH / 2;
    for (const [n, label] of signers.entries()) {
      const y = this.#y + 52 + SIGNATURE * Math.floor(n / 2);
      this.#text(label, LEFT + (n % 2) * half, y, { size: PLAIN, width: half });
    }
    this.#y += height;
  }

  /** With their name, where that leaves room to sign beside it. */
  #signer(part: string, name: string): string {
    const label = `${part} ${name}（签字）：`;
    const width = this.#pdf.fontSize(PLAIN).widthOfString(this.#letters.plain(label));
    return width <= WIDTH / 2 - 100 ? label : `${part}（签字）：`;
  }

  #title(text: string): void {
    this.#text(text, LEFT, this.#y + TITLE - 20, { size: 12, width: WIDTH });
    this.#y += TITLE;
  }

  /** In the middle of the page. */
  #line(text: string, size: number, height: number): void {
    this.#text(text, LEFT, this.#y, { size, width: WIDTH, align: "center" });
    this.#y += height;
  }

  /**
   * Rows of cells that are as tall as the tallest of each; what comes on another page has the names of the columns above it again. Neither
   * title nor names stand at the foot of a page without a row.
   */
  #table(columns: readonly Column[], rows: readonly (readonly string[])[], size: number, title?: string): void {
    const names = columns.map(({ name }) => name);
    const isNamed = names.some(Boolean);
    const tall = isNamed ? this.#height(columns, names, size) : 0;
    const header = () => isNamed && this.#row(columns, names, size, tall, true);
    this.#room((title === undefined ? 0 : TITLE) + tall + this.#height(columns, rows[0] ?? [], size));
    if (title !== undefined) this.#title(title);
    header();
    for (const row of rows) {
      const height = this.#height(columns, row, size);
      if (this.#room(height)) header();
      this.#row(columns, row, size, height, false, !isNamed);
    }
  }

  #height(columns: readonly Column[], cells: readonly string[], size: number): number {
    this.#pdf.fontSize(size);
    const tall = columns.map(({ width }, n) =>
      this.#pdf.heightOfString(this.#letters.plain(cells[n] ?? ""), { width: width - 2 * PAD, lineGap: GAP }),
    );
    return Math.max(...tall) + 2 * PAD;
  }

  #row(
    columns: readonly Column[],
    cells: readonly string[],
    size: number,
    height: number,
    shaded: boolean,
    labelled = false,
  ): void {
    let x = LEFT;
    for (const [n, { width }] of columns.entries()) {
      if (shaded || (labelled && n === 0)) this.#pdf.rect(x, this.#y, width, height).fill(SHADE);
      this.#pdf.rect(x, this.#y, width, height).lineWidth(0.5).stroke(RULE);
      this.#text(cells[n] ?? "", x + PAD, this.#y + PAD, { size, width: width - 2 * PAD });
      x += width;
    }
    this.#y += height;
  }

  /** Begins another page where there is no room left, and tells so. */
  #room(height: number): boolean {
    if (this.#y + height <= BOTTOM) return false;
    this.#newPage();
    return true;
  }

  #newPage(): void {
    this.#pdf.addPage();
    this.#y = TOP;
  }

  #text(
    text: string,
    x: number,
    y: number,
    { size, ...options }: { size: number; width: number; align?: "center" | "right" },
  ): void {
    this.#pdf
      .fillColor(INK)
      .fontSize(size)
      .text(this.#letters.plain(text), x, y, { lineGap: GAP, ...options });
  }

  /** Known only now: how many pages there are. */
  #feet(of: CertificateContent): void {
    const { count } = this.#pdf.bufferedPageRange();
    const at = { size: FOOT, width: WIDTH };
    for (let page = 0; page < count; page++) {
      this.#pdf.switchToPage(page);
      this.#text(`${titleOf(of)} ${of.number}`, LEFT, PAGE.height - 44, at);
      this.#text(`第 ${page + 1} 页，共 ${count} 页`, LEFT, PAGE.height - 44, { ...at, align: "right" });
      this.#text(`内容摘要（SHA-256）${this.#printing.content}`, LEFT, PAGE.height - 32, at);
    }
  }
}

/** Text as the font can set it. A character that it lacks is written as its code, `[U+20BB7]`: nobody's name loses one unseen. */
class Letters {
  readonly #font: Font;
  readonly #known = new Map<string, string>();

  constructor(file: string) {
    const font = openSync(file);
    if (!("hasGlyphForCodePoint" in font)) throw new Error(`${file} is a collection of fonts`);
    this.#font = font;
  }

  plain(text: string): string {
    const lines = text.normalize("NFC").split("\n");
    const all = Array.from(lines.map((line) => line.replaceAll(/\s+/g, " ")).join("\n"));
    const kept = all.length > MOST ? [...all.slice(0, MOST), ..."……（全文见 JSON）"] : all;
    return kept.map((character) => this.#set(character)).join("");
  }

  #set(character: string): string {
    const known = this.#known.get(character);
    if (known !== undefined) return known;
    const code = character.codePointAt(0) ?? 0;
    const isSet = character === "\n" || this.#font.hasGlyphForCodePoint(code);
    const set = isSet ? character : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
    this.#known.set(character, set);
    return set;
  }
}
