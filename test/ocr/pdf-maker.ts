/** Writes a PDF out of its objects, the first of them its catalogue; object n is referred to as `n 0 R`. */
export const pdfOf = (...objects: string[]): Uint8Array => write(objects, "");

/** The same, locked by a password that nobody knows. */
export const lockedPdf = (): Uint8Array =>
  write(
    ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"],
    `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${"0f".repeat(32)}> /U <${"f0".repeat(32)}> >>`,
  );

function write(objects: string[], trailer: string): Uint8Array {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${offset}`.padStart(10, "0");
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join("")}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

export const stream = (content: string, entries = ""): string =>
  `<< /Length ${Buffer.byteLength(content, "latin1")} ${entries} >>\nstream\n${content}\nendstream`;

/** A PDF of one page that says `content`; further objects are numbered from 5, resources name them. */
export const pageOf = (
  content: string,
  { box = "0 0 595 842", resources = "", more = [] as string[], page = "" } = {},
) =>
  pdfOf(
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources << ${resources} >> ${page} >>`,
    stream(content),
    ...more,
  );
