import sharp from "sharp";
import { type Picture, shown, taken } from "./picture.ts";
import { bell, between, type Random } from "./random.ts";

/** Something that befalls a page on its way to the archive. */
export type Wear = (picture: Picture, random: Random) => Picture | Promise<Picture>;

const clamp = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value);

/** Each channel of each point through a function. */
function shaded(picture: Picture, shade: (value: number, x: number, y: number) => number): Picture {
  const { width, rgb } = picture;
  const out = new Uint8Array(rgb.length);
  for (let i = 0, x = 0, y = 0; i < rgb.length; i += 3) {
    for (let c = 0; c < 3; c++) out[i + c] = clamp(shade(rgb[i + c] ?? 0, x, y));
    if (++x === width) [x, y] = [0, y + 1];
  }
  return { ...picture, rgb: out };
}

const grainy = (picture: Picture, deviation: number, random: Random) => {
  const grain = Float32Array.from({ length: 65_536 }, () => deviation * bell(random));
  let at = 0;
  return shaded(picture, (value) => {
    at = (at * 5 + 12_345) & 65_535;
    return value + (grain[at] ?? 0);
  });
};

export const blurred =
  (sigma: number): Wear =>
  (picture) =>
    taken(shown(picture).blur(sigma), picture.dpi);

/** Laid down not quite straight: the page stays as large as it was. */
export const skewed =
  (degrees: number): Wear =>
  async (picture) => {
    const { width, height, dpi } = picture;
    const whole = await taken(shown(picture).rotate(degrees, { background: "#f4f4f2" }), dpi);
    const [left, top] = [Math.floor((whole.width - width) / 2), Math.floor((whole.height - height) / 2)];
    return taken(shown(whole).extract({ left, top, width, height }), dpi);
  };

/** Turned clockwise by whole quarters. */
export const turned =
  (degrees: 90 | 180 | 270): Wear =>
  async (picture) => {
    const [across, down] = picture.dpi;
    return taken(shown(picture).rotate(degrees), degrees === 180 ? [across, down] : [down, across]);
  };

/** The glass of an office copier: a slight lean, paper that is not white, grain. */
export const flatbed =
  ({ skew = 0.5, grain = 4, paper = 246 } = {}): Wear =>
  async (picture, random) => {
    const laid = await skewed(between(random, -skew, skew))(picture, random);
    const soft = await blurred(0.5)(laid, random);
    const lean = between(random, -8, 8) / picture.width;
    return grainy(
      shaded(soft, (value, x) => 20 + (value / 255) * (paper - 20) + lean * x),
      grain,
      random,
    );
  };

/** Copied `times` over: each copy hardens edges, eats thin strokes or thickens them, adds dirt and leans anew. */
export const copied =
  (times: number): Wear =>
  async (picture, random) => {
    let copy = await taken(shown(picture).greyscale(), picture.dpi);
    for (let n = 0; n < times; n++) {
      copy = await skewed(between(random, -0.5, 0.5))(copy, random);
      copy = await blurred(picture.dpi[0] / 230)(copy, random);
      const threshold = between(random, 130, 165);
      copy = shaded(copy, (value) => 255 / (1 + Math.exp(-(value - threshold) / 22)));
      copy = dirty(copy, random, 90);
    }
    return grainy(copy, 3, random);
  };

/** Specks of toner and dust. */
function dirty(picture: Picture, random: Random, specks: number): Picture {
  const { width, height, rgb } = picture;
  const out = Uint8Array.from(rgb);
  for (let n = 0; n < specks; n++) {
    const [x, y] = [Math.floor(random() * width), Math.floor(random() * height)];
    const radius = random() < 0.9 ? 1 : 2;
    const tone = between(random, 20, 140);
    for (let dy = -radius; dy <= radius; dy++)
      for (let dx = -radius; dx <= radius; dx++)
        if (dx * dx + dy * dy <= radius * radius) put(out, width, height, x + dx, y + dy, tone);
  }
  return { ...picture, rgb: out };
}

function put(rgb: Uint8Array, width: number, height: number, x: number, y: number, tone: number): void {
  if (x >= 0 && y >= 0 && x < width && y < height) rgb.fill(tone, 3 * (y * width + x), 3 * (y * width + x) + 3);
}

/**
 * A fax: black and white, 204 columns to the inch, 98 or 196 lines; some lines are lost and repeat the one above, some
 * are struck through. The points are not square, as in the file that a fax machine writes.
 */
export const faxed =
  (mode: "standard" | "fine", { lost = 0.006, threshold = 168 } = {}): Wear =>
  async (picture, random) => {
    const width = Math.round((picture.width / picture.dpi[0]) * 204);
    const lines = mode === "fine" ? 196 : 98;
    const height = Math.round((picture.height / picture.dpi[1]) * lines);
    const small = await taken(shown(picture).greyscale().resize(width, height, { fit: "fill" }), [204, lines]);
    const page = bilevel(threshold)(grainy(small, 14, random));
    const { rgb } = page;
    for (let y = 1; y < height; y++) {
      const line = 3 * y * width;
      if (random() < lost) rgb.copyWithin(line, line - 3 * width, line);
      else if (random() < lost / 6) {
        const from = Math.floor(random() * width * 0.7);
        rgb.fill(0, line + 3 * from, line + 3 * Math.min(width, from + Math.floor(random() * width * 0.3)));
      }
    }
    return page;
  };

/** The points made square again, as software that receives a fax saves it. */
export const squared: Wear = (picture) => {
  const { width, height, dpi } = picture;
  const tall = Math.round((height / dpi[1]) * dpi[0]);
  return taken(shown(picture).resize(width, tall, { fit: "fill", kernel: "nearest" }), [dpi[0], dpi[0]]);
};

export const grey: Wear = (picture) => taken(shown(picture).greyscale(), picture.dpi);

const bilevel = (threshold: number) => (picture: Picture) => shaded(picture, (value) => (value < threshold ? 0 : 255));

/** Saved small and badly, as by a chat program. */
export const poorJpeg =
  (dpi: number, quality: number): Wear =>
  async (picture) => {
    const width = Math.round((picture.width / picture.dpi[0]) * dpi);
    const small = await shown(picture).resize({ width }).jpeg({ quality }).toBuffer();
    return taken(sharp(small), [dpi, dpi]);
  };

/** The writing on the back shines through, mirrored. */
export const shineThrough =
  (back: Picture, strength = 0.16): Wear =>
  async (picture) => {
    const { width, height, dpi } = picture;
    const mirrored = await taken(shown(back).flop().resize(width, height, { fit: "fill" }).blur(1.4), dpi);
    let i = -1;
    return shaded(picture, (value) => value - strength * (255 - (mirrored.rgb[++i] ?? 255)));
  };

/** Two holes at the left edge, dark where the lid was dark. */
export const punched =
  (tone = 40): Wear =>
  (picture) => {
    const { width, height, rgb, dpi } = picture;
    const out = Uint8Array.from(rgb);
    const [x, radius] = [Math.round((12 / 25.4) * dpi[0]), Math.round((2.9 / 25.4) * dpi[0])];
    for (const share of [0.5 - 40 / 297, 0.5 + 40 / 297])
      for (let dy = -radius; dy <= radius; dy++)
        for (let dx = -radius; dx <= radius; dx++)
          if (dx * dx + dy * dy <= radius * radius)
            put(out, width, height, x + dx, Math.round(share * height) + dy, tone);
    return { ...picture, rgb: out };
  };

/** Folded like a letter, at shares of the height: a dark line and a lighter one, and a shade that falls off. */
export const folded =
  (...at: number[]): Wear =>
  (picture) => {
    const { height, dpi } = picture;
    const soft = dpi[0] / 12;
    return shaded(picture, (value, _, y) => {
      let shade = value;
      for (const share of at) {
        const off = y - share * height;
        if (Math.abs(off) < dpi[0] / 110) shade -= 58;
        else if (off > 0) shade -= 20 * Math.exp(-off / soft);
      }
      return shade;
    });
  };

/** The dark border of a book or a stack under an open lid. */
export const darkEdge =
  (share = 0.03): Wear =>
  (picture) =>
    shaded(picture, (value, x) => value * Math.min(1, 0.15 + x / (share * picture.width)));

type Point = readonly [number, number];

/** The map of the unit square to four corners, from the top left clockwise, as eight numbers. */
function projection([a, b, c, d]: readonly [Point, Point, Point, Point]): readonly number[] {
  const [dx1, dy1] = [b[0] - c[0], b[1] - c[1]];
  const [dx2, dy2] = [d[0] - c[0], d[1] - c[1]];
  const [sx, sy] = [a[0] - b[0] + c[0] - d[0], a[1] - b[1] + c[1] - d[1]];
  const whole = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / whole;
  const h = (dx1 * sy - sx * dy1) / whole;
  return [
    b[0] - a[0] + g * b[0],
    d[0] - a[0] + h * d[0],
    a[0],
    b[1] - a[1] + g * b[1],
    d[1] - a[1] + h * d[1],
    a[1],
    g,
    h,
  ];
}

/**
 * Photographed on a desk by a telephone that was not held straight: perspective, light from one side, the shadow of a
 * hand, warm colours, grain.
 */
export const photographed =
  ({ tilt = 0.05, shadow = 0.35, desk = [122, 96, 70] as const, width = 1900 } = {}): Wear =>
  async (picture, random) => {
    const height = Math.round((width * 4) / 3);
    const page =
      (picture.height / picture.width) * width * 0.86 < height * 0.96
        ? width * 0.86
        : (height * 0.94 * picture.width) / picture.height;
    const tall = (page * picture.height) / picture.width;
    const [left, top] = [(width - page) / 2, (height - tall) / 2];
    const off = () => between(random, -tilt, tilt) * page;
    const corners = [
      [left + off(), top + off() / 2],
      [left + page + off(), top + off() / 2],
      [left + page + off(), top + tall + off() / 2],
      [left + off(), top + tall + off() / 2],
    ] as const;
    const [m0 = 0, m1 = 0, m2 = 0, m3 = 0, m4 = 0, m5 = 0, m6 = 0, m7 = 0] = projection(corners);
    const source = await blurred(Math.max(0.4, picture.width / page / 2.2))(picture, random);
    const rgb = new Uint8Array(3 * width * height);
    const light = between(random, 0, 2 * Math.PI);
    const edge = between(random, 0.55, 0.75);
    const warm = [1, 0.97, 0.9];
    const bend = between(random, 0.5, 1.5);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        // The inverse of the projection: solve for the place on the page.
        const [a1, b1, c1] = [m0 - m6 * x, m1 - m7 * x, x - m2];
        const [a2, b2, c2] = [m3 - m6 * y, m4 - m7 * y, y - m5];
        const whole = a1 * b2 - a2 * b1;
        const u = (c1 * b2 - c2 * b1) / whole;
        const v = (a1 * c2 - a2 * c1) / whole;
        const bright = 0.86 + 0.16 * (Math.cos(light) * (x / width - 0.5) + Math.sin(light) * (y / height - 0.5)) * 2;
        const lean = x / width + 0.25 * Math.sin((bend * 3 * y) / height);
        const shade = bright * (1 - shadow / (1 + Math.exp(-(lean - edge) * 22)));
        const at = 3 * (y * width + x);
        for (let c = 0; c < 3; c++) {
          const tone =
            u >= 0 && v >= 0 && u < 1 && v < 1
              ? sampled(source, u * (source.width - 1), v * (source.height - 1), c)
              : (desk[c] ?? 0) + 3 * Math.sin(y / 5 + Math.sin(x / 200)) + 4 * Math.sin(y / 31);
          rgb[at + c] = clamp(tone * shade * (warm[c] ?? 1));
        }
      }
    }
    const dpi = (page / picture.width) * picture.dpi[0];
    return grainy({ width, height, rgb, dpi: [dpi, dpi] }, 5, random);
  };

/** A channel between four points. */
function sampled({ width, height, rgb }: Picture, x: number, y: number, channel: number): number {
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [x1, y1] = [Math.min(width - 1, x0 + 1), Math.min(height - 1, y0 + 1)];
  const [fx, fy] = [x - x0, y - y0];
  const at = (px: number, py: number) => rgb[3 * (py * width + px) + channel] ?? 0;
  return (at(x0, y0) * (1 - fx) + at(x1, y0) * fx) * (1 - fy) + (at(x0, y1) * (1 - fx) + at(x1, y1) * fx) * fy;
}
