/** A page that shows one picture and nothing else: its size in points, 1/72 inch, and the picture as a stream of PDF (ISO 32000-1, 8.9.5). */
export interface PicturePage {
  width: string;
  height: string;
  picture: Uint8Array;
}

const CATALOG = 1;
const PAGES = 2;

/**
 * A PDF of pictures, one a page, piece by piece and in order: a page is asked for when those before it have been taken, so that a book
 * of any thickness passes through the memory of a few pages.
 */
export async function* pdfOf(pages: AsyncIterable<PicturePage>): AsyncGenerator<Uint8Array> {
  const offsets: number[] = [];
  let size = 0;
  const piece = (bytes: Uint8Array) => {
    size += bytes.length;
    return bytes;
  };
  const object = (number: number, content: Uint8Array) => {
    offsets[number] = size;
    return piece(Buffer.concat([Buffer.from(`${number} 0 obj\n`), content, Buffer.from("\nendobj\n")]));
  };
  yield piece(Buffer.from("%PDF-1.7\n%\xff\xff\xff\xff\n", "latin1"));
  yield object(CATALOG, Buffer.from(`<< /Type /Catalog /Pages ${PAGES} 0 R >>`));
  const kids: string[] = [];
  let next = PAGES + 1;
  for await (const { width, height, picture } of pages) {
    const [page, content, drawn] = [next++, next++, next++];
    const box = `/MediaBox [0 0 ${width} ${height}] /Resources << /XObject << /P ${drawn} 0 R >> >>`;
    yield object(page, Buffer.from(`<< /Type /Page /Parent ${PAGES} 0 R ${box} /Contents ${content} 0 R >>`));
    yield object(content, stream("", Buffer.from(`${width} 0 0 ${height} 0 0 cm /P Do`)));
    yield object(drawn, picture);
    kids.push(`${page} 0 R`);
  }
  yield object(PAGES, Buffer.from(`<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`));
  const table = offsets.slice(CATALOG).map((offset) => `${`${offset}`.padStart(10, "0")} 00000 n \n`);
  const trailer = `trailer\n<< /Size ${next} /Root ${CATALOG} 0 R >>\nstartxref\n${size}\n%%EOF\n`;
  yield piece(Buffer.from(`xref\n0 ${next}\n0000000000 65535 f \n${table.join("")}${trailer}`));
}

/** A stream of PDF, with what is said of it. */
export const stream = (entries: string, content: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${content.length} ${entries} >>\nstream\n`),
    content,
    Buffer.from("\nendstream"),
  ]);

/** So many pixels in points, at so many an inch; a hair more than they are, so that rounding takes none away where they are drawn again. */
export const points = (pixels: number, anInch: number): string => ((72 * pixels + 0.01) / anInch).toFixed(5);
