import { unzipSync } from "fflate";
import { fileTypeFromBuffer } from "file-type";
import type { Format } from "#shared/domain/intake/item.ts";
import { Refused } from "#shared/domain/refused.ts";

const BY_MIME: Readonly<Record<string, Format>> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/tiff": "tiff",
  "image/webp": "webp",
  "image/bmp": "bmp",
  "image/gif": "gif",
};

/** The longest part of an XML file that is looked at for the name of what it is. */
const HEAD_BYTES = 4096;

/**
 * What a file is, by its bytes; its name says nothing.
 *
 * @throws Refused `intake.unsupported` with what it is instead, as far as that can be told.
 */
export async function formatOf(bytes: Uint8Array): Promise<Format> {
  const found = await fileTypeFromBuffer(bytes);
  const format = found && BY_MIME[found.mime];
  if (format) return format;
  if (found?.ext === "zip" && holdsOfd(bytes)) return "ofd";
  if ((found === undefined || found.ext === "xml") && isInvoice(bytes)) return "xml";
  throw new Refused("intake.unsupported", found?.ext ?? "?");
}

/** An OFD file (GB/T 33190) is a zip with OFD.xml at its root. Only the names are looked at, nothing is unpacked. */
function holdsOfd(bytes: Uint8Array): boolean {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) === 0 });
  } catch {
    return false;
  }
  return names.includes("OFD.xml");
}

/** An XML document whose root or its neighbourhood is an invoice: EInvoice, Invoice, 发票. */
function isInvoice(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_BYTES);
  const text = new TextDecoder(head[1] === 0 || head[0] === 0xff ? "utf-16le" : "utf-8").decode(head);
  const body = text.replace(/^\uFEFF?\s*(<\?xml[^>]*\?>)?(\s|<!--[\s\S]*?-->)*/, "");
  return /^<([\p{L}_][\w.-]*:)?[\p{L}_]*(invoice|发票|fapiao)/iu.test(body);
}
