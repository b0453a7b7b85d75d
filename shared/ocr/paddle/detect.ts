import sharp from "sharp";
import { type Point, type Strip, smallestStrip } from "../strip.ts";
import type { Ink } from "./ink.ts";
import { floats, type Model } from "./model.ts";

/** The detector sees an A4 page 1152 pixels tall, at about 100 dpi; a narrower or wider page keeps letters of about the same size. */
const LONG_SIDE = 1152;
const SHORT_SIDE = 800;
const MOST_PIXELS = 3_000_000;
const STRIDE = 32;

/** The detector's answer: how likely each pixel is ink of text. */
const INK_MAP = "fetch_name_0";

/** A pixel is ink above this probability; a run of text needs that much on average. */
const INK = 0.2;
const SURE = 0.4;
/** The detector marks the core of a line; the whole line is larger by this ratio of area to circumference. */
const UNCLIP = 1.5;
const SMALLEST = 3;

const TRAINED = [
  { mean: 0.485, deviation: 0.229 },
  { mean: 0.456, deviation: 0.224 },
  { mean: 0.406, deviation: 0.225 },
];

/** Finds the runs of text on a page. */
export async function detect(detector: Model, page: Ink): Promise<Strip[]> {
  const scale = Math.min(
    1,
    Math.max(LONG_SIDE / Math.max(page.width, page.height), SHORT_SIDE / Math.min(page.width, page.height)),
    Math.sqrt(MOST_PIXELS / (page.width * page.height)),
  );
  const width = Math.max(1, Math.round((page.width * scale) / STRIDE)) * STRIDE;
  const height = Math.max(1, Math.round((page.height * scale) / STRIDE)) * STRIDE;
  const grey = await sharp(page.grey, { raw: { width: page.width, height: page.height, channels: 1 } })
    .resize(width, height, { fit: "fill", kernel: "linear" })
    .greyscale()
    .raw()
    .toBuffer();
  const map = floats(await detector.run(normalised(grey), width, height, [INK_MAP]), INK_MAP);
  const [sx, sy] = [page.width / width, page.height / height];
  return runsOfText(map, width, height).map((strip) => grown(strip, sx, sy));
}

/** Planes of blue, green and red, scaled as the detector was trained. */
function normalised(grey: Uint8Array): Float32Array {
  const planes = new Float32Array(3 * grey.length);
  for (const [plane, { mean, deviation }] of TRAINED.entries()) {
    const scaled = Float32Array.from({ length: 256 }, (_, value) => (value / 255 - mean) / deviation);
    const offset = plane * grey.length;
    for (let i = 0; i < grey.length; i++) planes[offset + i] = scaled[grey[i] ?? 0] ?? 0;
  }
  return planes;
}

interface Blob {
  points: Point[];
  ink: number;
  size: number;
}

/** Connected pixels of ink, joined row by row out of horizontal runs. */
function runsOfText(map: Float32Array, width: number, height: number): Strip[] {
  const parent: number[] = [];
  const root = (label: number): number => {
    let at = label;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const runs: { from: number; to: number; y: number; ink: number; label: number }[] = [];
  let above = 0;
  for (let y = 0; y < height; y++) {
    const row = runs.length;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      if ((map[at] ?? 0) <= INK) continue;
      const from = x;
      let ink = 0;
      while (x < width && (map[at] ?? 0) > INK) {
        ink += map[at] ?? 0;
        x++;
        at++;
      }
      const label = parent.push(parent.length) - 1;
      for (let i = above; i < row; i++) {
        const other = runs[i];
        if (!other || other.to < from - 1) continue;
        if (other.from > x) break;
        parent[root(other.label)] = root(label);
      }
      runs.push({ from, to: x - 1, y, ink, label });
    }
    above = row;
  }

  const blobs = new Map<number, Blob>();
  for (const { from, to, y, ink, label } of runs) {
    const key = root(label);
    const blob = blobs.get(key) ?? { points: [], ink: 0, size: 0 };
    blob.points.push({ x: from, y }, { x: to + 1, y });
    blob.ink += ink;
    blob.size += to - from + 1;
    blobs.set(key, blob);
  }
  return [...blobs.values()]
    .filter(({ ink, size }) => ink / size > SURE)
    .map(({ points }) => smallestStrip(points))
    .filter(({ width, height }) => Math.min(width, height) >= SMALLEST);
}

/** The strip around the whole line, in pixels of the page. */
function grown({ x, y, width, height, slope }: Strip, sx: number, sy: number): Strip {
  const by = (width * height * UNCLIP) / (width + height);
  return { x: x * sx, y: y * sy, width: (width + by) * sx, height: (height + by) * sy, slope };
}
