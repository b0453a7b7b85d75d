/**
 * What cannot be seen, as a pattern of whole characters names it: control characters, line ends, fillers, what turns the direction of
 * writing. Characters above U+FFFF stand there themselves, for only so does every language read them.
 */
export const UNSEEN = [
  "\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200e\\u200f",
  "\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff0-\\ufff8",
  "\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}",
].join("");

/** What is nothing by itself, and may be needed within a word: spaces, joiners, and what chooses between a character's forms. */
export const BLANK = "\\s\\u200c\\u200d\\ufe00-\\ufe0f\u{e0100}-\u{e01ef}";

/** What a terminal or a mail would obey instead of showing it: that, and halves of characters. */
const OBEYED = new RegExp(`[${UNSEEN}\\p{Cs}]`, "gu");

/** A text that a sender chose, such as a file's name, on one line with nothing hidden in it: `a\u{1b}[31m`. */
export const legible = (text: string): string =>
  text.replaceAll(OBEYED, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
