/** Words that follow one another are one text: a character may begin in one and end in the next. */
const WORD = /=\?utf-8\?([bq])\?([^?]*)\?=/gi;
const WORDS = new RegExp(`${WORD.source}(\\s+${WORD.source})*`, "gi");

const decodedWords = (words: string) =>
  Buffer.concat(
    Array.from(words.matchAll(WORD), ([, kind, text = ""]) =>
      kind?.toLowerCase() === "b" ? Buffer.from(text, "base64") : quoted(text),
    ),
  ).toString();

const quoted = (text: string) =>
  Buffer.from(
    text
      .replaceAll("_", " ")
      .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    "latin1",
  );

/** What a header says: what is not ASCII comes percent-encoded, or as S3 hands its metadata back, in RFC 2047's words. */
export function headerText(value: string): string {
  if (value.search(WORDS) >= 0) return value.replaceAll(WORDS, decodedWords);
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
