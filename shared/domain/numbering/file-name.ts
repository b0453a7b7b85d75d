import type { BusinessDate } from "../reading/reading.ts";

/** What no file system, shell or archive takes amiss stays; the rest turns into its full-width likeness. */
const LIKENESS: Record<string, string> = {
  "/": "／",
  "\\": "＼",
  ":": "：",
  "*": "＊",
  "?": "？",
  '"': "＂",
  "<": "＜",
  ">": "＞",
  "|": "｜",
};
const LONGEST_BYTES = 255;
const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** Spaces become one, what cannot be seen (control, format and direction characters) goes. */
const tidy = (title: string) =>
  title
    .toWellFormed()
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/\p{C}/gu, "")
    .replace(/[/\\:*?"<>|]/g, (character) => LIKENESS[character] ?? "")
    .trim();

/** A date as file names write it, with the precision it has: `20230101`, `202403`, `2024`. */
const compact = (date: BusinessDate) => date.replaceAll("-", "");

/**
 * AF-14. The name of an electronic file: `J2023001客户基本信息表20230101`. At most 255 bytes of UTF-8, which every file system
 * takes: a long title is cut, never the number or the date.
 */
export function fileName(
  format: string,
  { number, title, date }: { number: string; title: string; date: BusinessDate },
): string {
  const written = (subject: string) => {
    const values: Record<string, string> = { number: tidy(number), title: subject, date: compact(date) };
    const name = format.replace(/\{(number|title|date)\}/g, (_, field: string) => values[field] ?? "");
    return tidy(name).replace(/^\.+|[. ]+$/g, "");
  };
  const letters = Array.from(graphemes.segment(tidy(title)), ({ segment }) => segment).slice(0, LONGEST_BYTES);
  while (letters.length > 0 && Buffer.byteLength(written(letters.join(""))) > LONGEST_BYTES) letters.pop();
  return written(letters.join(""));
}
