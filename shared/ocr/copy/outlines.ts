import { type Font, openSync } from "fontkit";

/** A character as it is drawn: its outline as an SVG path, y upwards, and how far the next one stands, in units of the font. */
interface Drawn {
  path: string;
  advance: number;
}

/**
 * Text set in one font as outlines, so that what draws it needs no font. A character that the font lacks is written as its code,
 * `[U+20BB7]`: nobody's name loses one unseen.
 */
export class Outlines {
  readonly #font: Font;
  readonly #drawn = new Map<string, Drawn[]>();

  /** `file` is a font of one face. */
  constructor(file: string) {
    const font = openSync(file);
    if (!("glyphForCodePoint" in font)) throw new Error(`${file} is a collection of fonts`);
    this.#font = font;
  }

  /** How wide a line is, in shares of its size. */
  width(text: string): number {
    return this.#line(text).reduce((sum, { advance }) => sum + advance, 0) / this.#font.unitsPerEm;
  }

  /** A line as SVG, from `left` on, standing on `base`. */
  line(text: string, { left, base, size }: { left: number; base: number; size: number }): string {
    const scale = size / this.#font.unitsPerEm;
    let at = 0;
    const paths = this.#line(text).map(({ path, advance }) => {
      const placed = path && `<path d="${path}" transform="translate(${at})"/>`;
      at += advance;
      return placed;
    });
    return `<g transform="translate(${left} ${base}) scale(${scale} ${-scale})">${paths.join("")}</g>`;
  }

  #line(text: string): Drawn[] {
    return Array.from(text.normalize("NFC")).flatMap((character) => this.#of(character));
  }

  #of(character: string): Drawn[] {
    const known = this.#drawn.get(character);
    if (known) return known;
    const drawn = this.#draw(character) ?? this.#line(codeOf(character));
    this.#drawn.set(character, drawn);
    return drawn;
  }

  /** Nothing where the font lacks the character, or has it without a mark on the paper though it is no space. */
  #draw(character: string): Drawn[] | undefined {
    const glyph = this.#font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const path = glyph.path.toSVG();
    if (glyph.id === 0 || (path === "" && !SPACE.test(character))) return undefined;
    return [{ path, advance: glyph.advanceWidth }];
  }
}

const SPACE = /^\p{Zs}$/u;

const codeOf = (character: string) =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
