import type { Line, Page } from "#shared/domain/reading/page.ts";

const WIDTH = 1240;
const HEIGHT = 1754;
const MARGIN = 120;
const SIZE = 24;

const wide = (text: string) => Array.from(text).reduce((sum, character) => sum + (character > "ÿ" ? 1 : 0.5), 0);

/** Lays lines out on an A4 page at 150 dpi, from the top down, as a typist would; what it makes is what a recogniser reads. */
export class PageBuilder {
  readonly #pages: Line[][] = [[]];
  #top = 140;

  #put(text: string, left: number, size = SIZE): this {
    if (text.trim() === "") return this;
    const box = { left, top: this.#top, right: left + wide(text) * size, bottom: this.#top + size };
    this.#pages.at(-1)?.push({ text, confidence: 0.97, box });
    return this;
  }

  /** Large, in the middle. */
  title(text: string, size = 40): this {
    this.#put(text, (WIDTH - wide(text) * size) / 2, size);
    return this.skip(size * 1.8);
  }

  /** In the middle, of the usual size. */
  middle(text: string): this {
    return this.title(text, SIZE);
  }

  /** A paragraph, broken at the right margin. */
  text(...paragraphs: string[]): this {
    for (const paragraph of paragraphs) {
      let rest = Array.from(paragraph);
      while (rest.length > 0) {
        let count = rest.length;
        while (wide(rest.slice(0, count).join("")) * SIZE > WIDTH - 2 * MARGIN) count--;
        this.#put(rest.slice(0, count).join(""), MARGIN).skip(SIZE * 1.5);
        rest = rest.slice(count);
      }
    }
    return this;
  }

  right(text: string): this {
    return this.#put(text, WIDTH - MARGIN - wide(text) * SIZE).skip(SIZE * 1.5);
  }

  /** Cells side by side: in columns of equal width, or as wide as they need. */
  row(...cells: string[]): this {
    return this.rows(cells);
  }

  /** The rows of a table: every column is as wide as its widest cell needs. */
  rows(...rows: string[][]): this {
    const columns = Math.max(...rows.map((row) => row.length));
    const equal = (WIDTH - 2 * MARGIN) / columns;
    const needed = Array.from(
      { length: columns },
      (_, at) => Math.max(...rows.map((row) => wide(row[at] ?? "") * SIZE)) + SIZE,
    );
    const widths = needed.every((width) => width <= equal) ? needed.map(() => equal) : needed;
    const shrunk = Math.min(1, (WIDTH - MARGIN / 2) / (MARGIN + widths.reduce((sum, width) => sum + width)));
    for (const row of rows) {
      let left = MARGIN * shrunk;
      for (const [at, cell] of row.entries()) {
        this.#put(cell, left, SIZE * shrunk);
        left += (widths[at] ?? equal) * shrunk;
      }
      this.skip(SIZE * 1.6);
    }
    return this;
  }

  skip(height = SIZE * 2): this {
    this.#top += height;
    return this;
  }

  page(): this {
    this.#pages.push([]);
    this.#top = 140;
    return this;
  }

  build(): Page[] {
    return this.#pages.map((lines, at) => ({
      number: at + 1,
      width: WIDTH,
      height: HEIGHT,
      turned: 0,
      source: "ocr",
      engine: "test",
      lines,
    }));
  }
}
