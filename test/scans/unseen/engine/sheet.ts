import { type Character, charactersOf, isHand, type Typeface } from "./fonts.ts";
import { bell, type Random, randomOf } from "./random.ts";

/** Something on a page. Lengths are millimetres from the top left corner. */
export type Mark =
  | { kind: "text"; characters: Placed[]; text: string; colour: string; x: number; y: number; size: number }
  | { kind: "path"; d: string; fill?: string; stroke?: string; width?: number; opacity?: number };

/** A character at its place: `y` is its baseline, `turn` degrees clockwise. */
export interface Placed {
  character: Character;
  x: number;
  y: number;
  size: number;
  turn: number;
}

/** A line that stands on a page, in reading order, without rules to write on; `hand` where it was written by hand. */
export interface TrueLine {
  text: string;
  hand: boolean;
}

export interface Style {
  face?: Typeface;
  /** Millimetres: a 5号 character is 3.7 mm. */
  size?: number;
  colour?: string;
  align?: "left" | "centre" | "right";
  /** Extra space between characters, millimetres. */
  spacing?: number;
  /** Stands on the paper, but nobody would type it out: a watermark, a seal. */
  untold?: boolean;
}

export const BLACK = "#1a1a1a";
export const BLUE_INK = "#1f2f86";
export const RED_INK = "#c8202f";

/** A page while it is set: a list of marks, and what a reader should find. */
export class Sheet {
  readonly width: number;
  readonly height: number;
  readonly marks: Mark[] = [];
  readonly lines: TrueLine[] = [];
  readonly style: Required<Pick<Style, "face" | "size" | "colour">>;
  readonly random: Random;
  margin = 22;
  /** Where the next flowing thing begins. */
  y: number;

  constructor(seed: string, { width = 210, height = 297, face = "song" as Typeface, size = 3.9, top = 24 } = {}) {
    this.width = width;
    this.height = height;
    this.style = { face, size, colour: BLACK };
    this.random = randomOf(seed);
    this.y = top;
  }

  get left(): number {
    return this.margin;
  }

  get right(): number {
    return this.width - this.margin;
  }

  get inner(): number {
    return this.right - this.left;
  }

  widthOf(text: string, { face = this.style.face, size = this.style.size, spacing = 0 }: Style = {}): number {
    return charactersOf(text, face).reduce((sum, { width }) => sum + width * size + spacing, 0) - (text ? spacing : 0);
  }

  /** Sets a line of text with its baseline at `y`; what is written by hand wobbles. Gives where it ends. */
  text(x: number, y: number, text: string, style: Style = {}): number {
    const { face = this.style.face, size = this.style.size, align = "left", spacing = 0 } = style;
    const hand = isHand(face);
    const colour = style.colour ?? (hand ? BLUE_INK : this.style.colour);
    const width = this.widthOf(text, style);
    const start = align === "centre" ? x - width / 2 : align === "right" ? x - width : x;
    let at = start;
    const slope = hand ? 0.012 * bell(this.random) : 0;
    const characters = charactersOf(text, face).map((character): Placed => {
      const wobble = hand ? () => bell(this.random) : () => 0;
      const placed = {
        character,
        x: at + 0.02 * size * wobble(),
        y: y - slope * (at - start) + 0.025 * size * wobble(),
        size: size * (1 + 0.04 * wobble()),
        turn: 2 * wobble(),
      };
      at += character.width * size + spacing;
      return placed;
    });
    this.marks.push({ kind: "text", characters, text, colour, x: start, y, size });
    const told = text.replaceAll(/_+/g, " ").trim();
    if (!style.untold && told) this.lines.push({ text: told, hand });
    return at - spacing;
  }

  /** Characters below one another, `step` apart; a reader finds them as one line. */
  down(x: number, y: number, text: string, step: number, style: Style = {}): void {
    for (const [i, character] of [...text].entries()) this.text(x, y + i * step, character, { ...style, untold: true });
    this.lines.push({ text, hand: false });
  }

  path(d: string, look: { fill?: string; stroke?: string; width?: number; opacity?: number } = {}): void {
    this.marks.push({ kind: "path", d, ...look });
  }

  line(x1: number, y1: number, x2: number, y2: number, width = 0.2, stroke = this.style.colour): void {
    this.path(`M${x1} ${y1}L${x2} ${y2}`, { stroke, width });
  }

  box(
    x: number,
    y: number,
    width: number,
    height: number,
    look: { fill?: string; stroke?: string; width?: number } = {},
  ) {
    const { stroke = this.style.colour, ...rest } = look;
    this.path(
      `M${x} ${y}h${width}v${height}h${-width}z`,
      look.fill && !look.stroke ? rest : { stroke, width: 0.2, ...rest },
    );
  }
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The outline of a placed character, in millimetres. */
export function outlineOf({ character: { glyph, em }, x, y, size, turn }: Placed): string {
  const scale = size / em;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180) * scale, Math.sin((turn * Math.PI) / 180) * scale];
  return glyph.path.commands
    .map(({ command, args }) => {
      const points: number[] = [];
      for (let i = 0; i < args.length; i += 2) {
        const [px = 0, py = 0] = [args[i], args[i + 1]];
        points.push(round(x + px * cos + py * sin), round(y + px * sin - py * cos));
      }
      return LETTERS[command] + points.join(" ");
    })
    .join("");
}

const LETTERS: Record<string, string> = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
};

/** The page as a drawing, `dpi` points to the inch. */
export function svgOf(sheet: Sheet, dpi: number): string {
  const pixels = (length: number) => Math.round((length / 25.4) * dpi);
  const body = sheet.marks.map((mark) => {
    if (mark.kind === "text") return `<path d="${mark.characters.map(outlineOf).join("")}" fill="${mark.colour}"/>`;
    const { d, fill = "none", stroke = "none", width = 0.2, opacity = 1 } = mark;
    return `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width}" opacity="${opacity}" fill-rule="evenodd"/>`;
  });
  const { width, height } = sheet;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels(width)}" height="${pixels(height)}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none"><rect width="100%" height="100%" fill="#fff"/>${body.join("")}</svg>`;
}
