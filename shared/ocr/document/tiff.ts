/** Tags of a TIFF directory, and the type of a fraction in it. */
const ACROSS = 282;
const DOWN = 283;
const RATIONAL = 5;

/** What is taken for a picture's own shape; a fax of standard fineness has pixels twice as tall as wide. */
const STRANGEST = 2.5;

/**
 * How tall a pixel of page `number` is in shares of its width, which libvips does not tell; 1 where the file does not
 * say, or says what no scanner or fax would.
 */
export function pixelHeight(bytes: Uint8Array, number: number): number {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const little = file.getUint16(0) === 0x4949;
    const directory = { at: file.getUint32(4, little), entries: 0 };
    for (let page = 1; ; page++) {
      directory.entries = file.getUint16(directory.at, little);
      if (page === number) break;
      directory.at = file.getUint32(directory.at + 2 + 12 * directory.entries, little);
    }
    const resolution = new Map<number, number>();
    for (let i = 0; i < directory.entries; i++) {
      const entry = directory.at + 2 + 12 * i;
      if (file.getUint16(entry + 2, little) !== RATIONAL) continue;
      const fraction = file.getUint32(entry + 8, little);
      resolution.set(
        file.getUint16(entry, little),
        file.getUint32(fraction, little) / file.getUint32(fraction + 4, little),
      );
    }
    const height = (resolution.get(ACROSS) ?? 1) / (resolution.get(DOWN) ?? 1);
    return height > 1 / STRANGEST && height < STRANGEST ? height : 1;
  } catch (error) {
    if (error instanceof RangeError) return 1;
    throw error;
  }
}
