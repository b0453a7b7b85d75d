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

/** Cuts a strip out by bilinear samples; where the page is finer than the cut, several samples make a pixel. */
export function cut({ width: stride, height: rows, grey }: Ink, strip: Strip): Cut {
  const down = strip.height / HEIGHT;
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(strip.width / down)));
  const right = strip.width / width;
  const [cos, sin] = [Math.cos(strip.slope), Math.sin(strip.slope)];
  const left = strip.x - (strip.width * cos - strip.height * sin) / 2 - 0.5;
  const top = strip.y - (strip.width * sin + strip.height * cos) / 2 - 0.5;
  const [maxX, maxY] = [stride - 1.001, rows - 1.001];
  const fine = Math.max(1, Math.round(down));
  const weight = 2 / 255 / (fine * fine);
  const pixels = new Float32Array(HEIGHT * width);
  for (let row = 0, to = 0; row < HEIGHT; row++) {
    for (let column = 0; column < width; column++, to++) {
      let sum = 0;
      for (let v = 0.5; v < fine; v++) {
        for (let u = 0.5; u < fine; u++) {
          const along = (column + u / fine) * right;
          const across = (row + v / fine) * down;
          const x = Math.min(maxX, Math.max(0, left + along * cos - across * sin));
          const y = Math.min(maxY, Math.max(0, top + along * sin + across * cos));
          const at = Math.floor(y) * stride + Math.floor(x);
          const [fx, fy] = [x % 1, y % 1];
          const upper = (grey[at] ?? 0) * (1 - fx) + (grey[at + 1] ?? 0) * fx;
          const lower = (grey[at + stride] ?? 0) * (1 - fx) + (grey[at + stride + 1] ?? 0) * fx;
          sum += upper * (1 - fy) + lower * fy;
        }
      }
      pixels[to] = sum * weight - 1;
    }
  }
  return { width, pixels };
}

/** A grey picture is the same in blue, green and red. */
export function inPlanes({ pixels }: Cut): Float32Array {
  const planes = new Float32Array(3 * pixels.length);
  for (let i = 0; i < 3; i++) planes.set(pixels, i * pixels.length);
  return planes;
}
