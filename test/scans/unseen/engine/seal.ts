import { charactersOf, type Typeface } from "./fonts.ts";
import { outlineOf, RED_INK, type Sheet } from "./sheet.ts";

interface Look {
  colour?: string;
  /** How much of the ink took: below 1 the print shows through. */
  ink?: number;
  /** Degrees clockwise that the hand was turned by. */
  turn?: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

const circle = (x: number, y: number, rx: number, ry = rx) =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

function star(x: number, y: number, radius: number, turn: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? radius : radius * 0.382;
    const angle = radians(turn + i * 36 - 90);
    return `${x + r * Math.cos(angle)} ${y + r * Math.sin(angle)}`;
  });
  return `M${points.join("L")}Z`;
}

/** The outlines of a text along an ellipse, its middle at the top. */
function arc(
  text: string,
  x: number,
  y: number,
  rx: number,
  ry: number,
  size: number,
  sweep: number,
  turn: number,
  face: Typeface,
) {
  const characters = charactersOf(text, face);
  return characters
    .map((character, i) => {
      const share = characters.length === 1 ? 0.5 : i / (characters.length - 1);
      const angle = -sweep / 2 + share * sweep;
      const [cos, sin] = [Math.cos(radians(angle - 90)), Math.sin(radians(angle - 90))];
      const lean = (Math.atan2(cos / rx, -sin / ry) * 180) / Math.PI;
      const [px, py] = spun(rx * cos, ry * sin, turn);
      const [dx, dy] = spun((-character.width * size) / 2, 0.36 * size, lean + turn);
      return outlineOf({ character, x: x + px + dx, y: y + py + dy, size, turn: lean + turn });
    })
    .join("");
}

function spun(x: number, y: number, turn: number): readonly [number, number] {
  const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))];
  return [x * cos - y * sin, x * sin + y * cos];
}

function across(text: string, x: number, y: number, dy: number, size: number, turn: number, face: Typeface): string {
  const characters = charactersOf(text, face);
  let at = -characters.reduce((sum, { width }) => sum + width * size, 0) / 2;
  return characters
    .map((character) => {
      const [px, py] = spun(at, dy, turn);
      at += character.width * size;
      return outlineOf({ character, x: x + px, y: y + py, size, turn });
    })
    .join("");
}

/** A company's round seal: its name around a star, `below` across (合同专用章, 财务专用章 …). */
export function roundSeal(
  sheet: Sheet,
  x: number,
  y: number,
  name: string,
  below = "",
  look: Look & { radius?: number } = {},
) {
  const { colour = RED_INK, ink = 0.82, turn = 0, radius = 20 } = look;
  const size = Math.min(5, (radius * 4.4) / Math.max(name.length, 9));
  const sweep = Math.min(250, name.length * 21);
  sheet.path(circle(x, y, radius), { stroke: colour, width: 1, opacity: ink });
  sheet.path(star(x, y, radius * 0.3, turn), { fill: colour, opacity: ink });
  sheet.path(arc(name, x, y, radius * 0.76, radius * 0.76, size, sweep, turn, "songBold"), {
    fill: colour,
    opacity: ink,
  });
  if (below) sheet.path(across(below, x, y, radius * 0.66, 3.6, turn, "songBold"), { fill: colour, opacity: ink });
}

/** An oval seal, as invoices bear it: the name around, the tax number across. */
export function ovalSeal(
  sheet: Sheet,
  x: number,
  y: number,
  name: string,
  middle: string,
  below: string,
  look: Look = {},
) {
  const { colour = RED_INK, ink = 0.85, turn = 0 } = look;
  sheet.path(circle(x, y, 20, 15), { stroke: colour, width: 0.9, opacity: ink });
  sheet.path(arc(name, x, y, 16, 11.2, 3.6, 210, turn, "songBold"), { fill: colour, opacity: ink });
  sheet.path(across(middle, x, y, 1.2, 3, turn, "heiBold"), { fill: colour, opacity: ink });
  sheet.path(across(below, x, y, 9, 3.2, turn, "songBold"), { fill: colour, opacity: ink });
}

/** A box with a word: 收讫, 作废, 已核对. */
export function boxStamp(
  sheet: Sheet,
  x: number,
  y: number,
  text: string,
  look: Look & { size?: number; face?: Typeface } = {},
) {
  const { colour = RED_INK, ink = 0.8, turn = -8, size = 8, face = "songBold" } = look;
  const wide = charactersOf(text, face).reduce((sum, { width }) => sum + width * size, 0) / 2 + size * 0.4;
  const corners = [
    [-wide, -0.75 * size],
    [wide, -0.75 * size],
    [wide, 0.75 * size],
    [-wide, 0.75 * size],
  ].map(([dx = 0, dy = 0]) =>
    spun(dx, dy, turn)
      .map((at, i) => at + (i === 0 ? x : y))
      .join(" "),
  );
  sheet.path(`M${corners.join("L")}Z`, { stroke: colour, width: 0.8, opacity: ink });
  sheet.path(across(text, x, y, 0.36 * size, size, turn, face), { fill: colour, opacity: ink });
}

/** A square seal, read in columns from the right: a person's, or a company's as in Taiwan and Hong Kong. */
export function squareSeal(
  sheet: Sheet,
  x: number,
  y: number,
  text: string,
  { colour = RED_INK, ink = 0.85, side = 14 }: Look & { side?: number } = {},
) {
  const columns = Math.ceil(Math.sqrt([...text].length));
  const cell = (side - 1.6) / columns;
  const d = `M${x - side / 2} ${y - side / 2}h${side}v${side}h${-side}z`;
  sheet.path(d, { stroke: colour, width: 0.8, opacity: ink });
  for (const [i, character] of [...text].entries()) {
    const at = x + (side - 1.6) / 2 - (Math.floor(i / columns) + 0.5) * cell;
    const line = ((i % columns) + 0.5) * cell - (side - 1.6) / 2 + 0.36 * cell;
    sheet.path(across(character, at, y, line, cell * 0.92, 0, "mingBold"), { fill: colour, opacity: ink });
  }
}

/** Bars as a parcel slip has them; they mean nothing. */
export function barcode(sheet: Sheet, x: number, y: number, width: number, height: number): void {
  let at = x;
  let d = "";
  while (at < x + width) {
    const bar = 0.3 + 0.9 * sheet.random();
    d += `M${at} ${y}h${bar}v${height}h${-bar}z`;
    at += bar + 0.3 + 0.8 * sheet.random();
  }
  sheet.path(d, { fill: "#111" });
}
