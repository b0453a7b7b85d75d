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
  "image/heic": "heic",
  "image/heif": "heic",
  "image/heic-sequence": "heic",
  "image/heif-sequence": "heic",
};

/** What people can turn into something that is read: what Office and WPS write (for long all of it was `cfb`), and archives. */
const OFFICE: readonly string[] = [
  ...["cfb", "doc", "docx", "docm", "dotx", "xls", "xlsx", "xlsm", "ppt", "pptx", "pptm", "odt", "ods", "odp", "rtf"],
];
const ARCHIVES: readonly string[] = ["zip", "rar", "7z", "gz", "tar", "tar.gz", "bz2", "xz", "zst", "lzh", "cab"];

/** The names that are looked at in a zip: a real OFD file has some hundreds, its root among the first. */
const MOST_NAMES = 10_000;

/** The longest part of an XML file that is looked at for the name of what it is. */
const HEAD_BYTES = 4096;

/**
 * What a file is, by its bytes; its name says nothing. Of what is two things at once, the one at its start counts.
 *
 * @throws Refused `intake.office`, `intake.archive` or `intake.unsupported` with what it is instead, as far as that can be told.
 */
export async function formatOf(bytes: Uint8Array): Promise<Format> {
  const found = await fileTypeFromBuffer(bytes);
  const format = found && BY_MIME[found.mime];
  if (format) return format;
  if (found?.ext === "zip" && holdsOfd(bytes)) return "ofd";
  if ((found === undefined || found.ext === "xml") && isInvoice(bytes)) return "xml";
  if (found === undefined && isMessage(bytes)) return "eml";
  if (found === undefined && PDF_AFTER_BLANKS.test(latin(bytes.subarray(0, 1024)))) return "pdf";
  if (!found) throw new Refused("intake.unsupported", isText(bytes) ? "文本" : "未知");
  if (OFFICE.includes(found.ext)) throw new Refused("intake.office", found.ext);
  throw new Refused(ARCHIVES.includes(found.ext) ? "intake.archive" : "intake.unsupported", found.ext);
}

/** Mail programs and web forms leave blank lines before a PDF, which every reader of PDFs passes over. */
const PDF_AFTER_BLANKS = /^(\xef\xbb\xbf)?[\s\0]*%PDF-/;

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** Whether a file begins with characters alone, as EICAR's test file, a page of the web or a script does. */
const isText = (bytes: Uint8Array) =>
  !/[\p{Cc}\uFFFD]/u.test(
    new TextDecoder(encodingOf(bytes))
      .decode(bytes.subarray(0, HEAD_BYTES), { stream: true })
      .replaceAll(/[\t\r\n]/g, ""),
  );

/** An OFD file (GB/T 33190) is a zip with OFD.xml at its root. Only the names are looked at, nothing is unpacked. */
function holdsOfd(bytes: Uint8Array): boolean {
  let looked = 0;
  let found = false;
  const filter = ({ name }: { name: string }) => {
    if (++looked > MOST_NAMES) throw new Error("more names than any OFD file has");
    found ||= name === "OFD.xml";
    return false;
  };
  try {
    unzipSync(bytes, { filter });
  } catch {
    return false;
  }
  return found;
}

/** An XML document whose root is an invoice: EInvoice, Invoice, 发票. */
function isInvoice(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_BYTES);
  const text = new TextDecoder(encodingOf(head)).decode(head);
  const root = text.replace(/^(\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>)*/i, "");
  return /^<([\p{L}_][\w.-]*:)?[\p{L}_]*(invoice|发票|fapiao)/iu.test(root);
}

/** The longest head of an e-mail that is looked at; servers on its way put their own lines before the sender's. */
const MESSAGE_HEAD_BYTES = 64 * 1024;
const SENDER = /^(?:from|sender)$/;
const ENVELOPE = /^(?:to|cc|date|subject|message-id|mime-version|received|return-path)$/;

/** An e-mail (RFC 5322) begins with its headers, who sent it and at least one more of those that every mail program writes among them. */
function isMessage(bytes: Uint8Array): boolean {
  const names = new Set<string>();
  for (const line of Buffer.from(bytes.subarray(0, MESSAGE_HEAD_BYTES)).toString("latin1").split(/\r?\n/)) {
    if (line === "") break;
    const name = /^([!-9;-~]+)[ \t]*:/.exec(line)?.[1];
    if (name) names.add(name.toLowerCase());
    else if (!/^[ \t]/.test(line) || names.size === 0) return false;
  }
  const has = (wanted: RegExp) => [...names].some((name) => wanted.test(name));
  return has(SENDER) && has(ENVELOPE);
}

/** UTF-16 shows in the first two bytes, with or without its mark; of the rest, Chinese software writes UTF-8 or a GB code. */
function encodingOf(head: Uint8Array): string {
  const [first, second] = head;
  if (first === 0xff || second === 0) return "utf-16le";
  if (first === 0xfe || first === 0) return "utf-16be";
  return /^<\?xml[^>]*\sencoding\s*=\s*["']gb/i.test(latin(head)) ? "gb18030" : "utf-8";
}
