import sharp from "sharp";

const SIDE = 8;

/** What a page's upright picture looks like in 64 bits: whether each part of it is darker than the one to its right (dHash). */
export async function looksOf(picture: Uint8Array): Promise<string> {
  const grey = await sharp(picture)
    .greyscale()
    .resize(SIDE + 1, SIDE, { fit: "fill" })
    .raw()
    .toBuffer();
  const rows = Array.from({ length: SIDE }, (_, y) =>
    Array.from({ length: SIDE }, (_, x) => {
      const at = y * (SIDE + 1) + x;
      return (grey[at] ?? 0) > (grey[at + 1] ?? 0) ? "1" : "0";
    }).join(""),
  );
  return rows.map((row) => Number.parseInt(row, 2).toString(16).padStart(2, "0")).join("");
}
