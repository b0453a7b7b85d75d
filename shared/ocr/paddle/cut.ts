import type { Strip } from "../strip.ts";
import type { Ink } from "./ink.ts";

/** A strip cut out of its page and laid upright: HEIGHT rows of `width` pixels, -1 (black) … 1 (white). */
export interface Cut {
  width: number;
  pixels: Float32Array;
}

/** The readers know lines of this height. */
export const HEIGHT = 48;
const NARROWEST = 16;
const WIDEST = 3200;

/** Cuts a strip out by bilinear samples; where the page is finer than the cut, `fine` × `fine` samples make a pixel. */
export function cut(ink: Ink, strip: Strip): Cut {
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.round((strip.width / strip.height) * HEIGHT)));
  const fine = Math.max(1, Math.round(strip.height / HEIGHT));
  const right = strip.width / width / fine;
  const down = strip.height / HEIGHT / fine;
  const cos = Math.cos(strip.slope);
  const sin = Math.sin(strip.slope);
  const left = strip.x - (strip.width * cos - strip.height * sin) / 2;
  const top = strip.y - (strip.width * sin + strip.height * cos) / 2;
  const pixels = new Float32Array(HEIGHT * width).fill(-1);
  const weight = 2 / 255 / (fine * fine);
  for (let row = 0; row < HEIGHT * fine; row++) {
    const across = (row + 0.5) * down;
    const start = Math.floor(row / fine) * width;
    for (let column = 0; column < width * fine; column++) {
      const along = (column + 0.5) * right;
      const to = start + Math.floor(column / fine);
      const shade = shadeAt(ink, left + along * cos - across * sin - 0.5, top + along * sin + across * cos - 0.5);
      pixels[to] = (pixels[to] ?? 0) + shade * weight;
    }
  }
  return { width, pixels };
}

/** Cuts out a strip whose characters stand below one another, so many of them, and lays them side by side. */
export function cutDown(ink: Ink, strip: Strip, characters: number): Cut {
  const height = strip.height / characters;
  const [cos, sin] = [Math.cos(strip.slope), Math.sin(strip.slope)];
  const pieces = Array.from({ length: characters }, (_, n) => {
    const down = (n + 0.5) * height - strip.height / 2;
    return cut(ink, { ...strip, x: strip.x - down * sin, y: strip.y + down * cos, height });
  });
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const pixels = new Float32Array(HEIGHT * width);
  let left = 0;
  for (const piece of pieces) {
    for (let row = 0; row < HEIGHT; row++)
      pixels.set(piece.pixels.subarray(row * piece.width, (row + 1) * piece.width), row * width + left);
    left += piece.width;
  }
  return { width, pixels };
}

/** The same as in a looking-glass. */
export function mirrored({ width, pixels }: Cut): Cut {
  const turned = pixels.slice();
  for (let row = 0; row < HEIGHT; row++) turned.subarray(row * width, (row + 1) * width).reverse();
  return { width, pixels: turned };
}

/** The shade between four pixels, 0…255; beyond the edge it is that of the edge. */
function shadeAt({ width, height, grey }: Ink, x: number, y: number): number {
  const inX = Math.min(width - 1.001, Math.max(0, x));
  const inY = Math.min(height - 1.001, Math.max(0, y));
  const column = Math.floor(inX);
  const row = Math.floor(inY);
  const east = inX - column;
  const south = inY - row;
  const at = row * width + column;
  const upper = (grey[at] ?? 0) * (1 - east) + (grey[at + 1] ?? 0) * east;
  const lower = (grey[at + width] ?? 0) * (1 - east) + (grey[at + width + 1] ?? 0) * east;
  return upper * (1 - south) + lower * south;
}

/** A grey picture is the same in blue, green and red. */
export function inPlanes({ pixels }: Cut): Float32Array {
  const planes = new Float32Array(3 * pixels.length);
  for (let i = 0; i < 3; i++) planes.set(pixels, i * pixels.length);
  return planes;
}
