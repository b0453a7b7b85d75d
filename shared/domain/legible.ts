/** What cannot be seen, as a pattern names it: control characters, line ends, those that turn the direction of writing. */
export const UNSEEN = "\\u0000-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069";

/** What a terminal or a mail would obey instead of showing it: that, and halves of characters. */
const OBEYED = new RegExp(`[${UNSEEN}\\p{Cs}]`, "gu");

/** A text that a sender chose, such as a file's name, on one line with nothing hidden in it: `a\u{1b}[31m`. */
export const legible = (text: string): string =>
  text.replaceAll(OBEYED, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
