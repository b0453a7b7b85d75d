import PostalMime, { type Address, type Email, type Attachment as MimeAttachment } from "postal-mime";
import { Refused } from "#shared/domain/refused.ts";
import { type Attachment, refuseTooMany } from "./document.ts";
import { textOfHtml } from "./html-text.ts";

export interface MessageLimits {
  mostPages: number;
  linesOnPage: number;
  mostAttachments: number;
  timeZone: string;
}

/** An e-mail as it is laid out on pages, line by line, and what came with it. */
export interface Message {
  lines: string[];
  attachments: Attachment[];
}

/** Far more than an honest message has; hostile ones nest or repeat without end. */
const DEEPEST = 20;
const HEADER_BYTES = 512 * 1024;

/** What fits on a line: a Chinese character is two wide. */
const WIDE = 88;

/**
 * AF-08. Reads an e-mail: who, to whom, when and about what, under the labels that Chinese mail programs print, then its text. May take any
 * time on hostile input.
 *
 * @throws Refused `intake.too-complex`, `intake.too-many-parts`, `intake.too-many-pages`
 */
export async function readMessage(bytes: Uint8Array, limits: MessageLimits): Promise<Message> {
  const email = await parsed(bytes);
  const attachments = email.attachments
    .filter(isPaper)
    .map((each, n) => ({ name: nameOf(each, n + 1), bytes: bytesOf(each) }));
  if (attachments.length > limits.mostAttachments)
    throw new Refused("intake.too-many-parts", String(limits.mostAttachments));
  const text = [...headOf(email, attachments, limits.timeZone), "", ...linesOf(bodyOf(email))];
  const lines: string[] = [];
  for (const line of text) {
    refuseTooMany(lines.length / limits.linesOnPage, limits.mostPages);
    lines.push(...wrapped(line));
  }
  return { lines, attachments };
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      attachmentEncoding: "arraybuffer",
      maxNestingDepth: DEEPEST,
      maxHeadersSize: HEADER_BYTES,
    });
  } catch (error) {
    if (error instanceof Error && /exceeded/.test(error.message)) throw new Refused("intake.too-complex", "file");
    throw error;
  }
}

/** Digital signatures prove the message and say nothing; winmail.dat is one mail program's note to itself. */
const NO_PAPERS = /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-encrypted|ms-tnef)$/;

/** A picture that the text shows is a paper of its own only from this size: below it are logos and signatures' ornaments. */
const DECORATION_BYTES = 64 * 1024;

function isPaper(each: MimeAttachment): boolean {
  if (NO_PAPERS.test(each.mimeType)) return false;
  const shown = each.disposition === "inline" || each.related === true;
  return !(shown && each.mimeType.startsWith("image/") && bytesOf(each).length < DECORATION_BYTES);
}

const bytesOf = ({ content }: MimeAttachment): Uint8Array =>
  typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);

const nameOf = ({ filename, mimeType }: MimeAttachment, n: number): string => {
  const name = filename?.replaceAll(UNSEEN, "").trim();
  return name || `附件${n}${mimeType === "message/rfc822" ? ".eml" : ""}`;
};

function headOf(email: Email, attachments: readonly Attachment[], timeZone: string): string[] {
  const line = (label: string, value: string | undefined) => (value ? linesOf(`${label}：${value}`) : []);
  return [
    ...line("发件人", peopleOf(email.from ? [email.from] : [])),
    ...line("收件人", peopleOf(email.to)),
    ...line("抄送", peopleOf(email.cc)),
    ...line("发送时间", timeOf(email.date, timeZone)),
    ...line("主题", email.subject?.replaceAll(/\s+/g, " ")),
    ...line("附件", attachments.map(({ name }) => name).join("；")),
  ];
}

const peopleOf = (addresses: readonly Address[] = []): string =>
  addresses
    .flatMap((each) => each.group ?? [each])
    .map(({ name, address }) => (name && name !== address ? `${name} <${address}>` : address))
    .join("；");

/** The time at the archive: some servers write it as it was in Greenwich. One that is no time is left out. */
function timeOf(date: string | undefined, timeZone: string): string | undefined {
  const time = new Date(date ?? "");
  if (Number.isNaN(time.getTime())) return undefined;
  return time.toLocaleString("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
}

const bodyOf = ({ text, html }: Email): string => (text?.trim() ? text : textOfHtml(html ?? ""));

/** Control characters but the tab, and those that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const linesOf = (text: string): string[] =>
  text.split(/\r\n|\r|\n/).map((line) => line.replaceAll(UNSEEN, "").replaceAll("\t", "    ").trimEnd());

const widthOf = (character: string) => (character > "ÿ" ? 2 : 1);

/** A line in pieces that fit, cut at a space where there is one near the end. */
function wrapped(line: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  let width = 0;
  for (const character of line) {
    if (width + widthOf(character) > WIDE) {
      const space = piece.lastIndexOf(" ");
      const keep = space > piece.length * 0.7 ? space + 1 : piece.length;
      pieces.push(piece.slice(0, keep));
      piece = piece.slice(keep);
      width = Array.from(piece).reduce((sum, each) => sum + widthOf(each), 0);
    }
    piece += character;
    width += widthOf(character);
  }
  return [...pieces, piece];
}
