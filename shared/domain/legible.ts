/** What a terminal or a mail would obey instead of showing it: control characters, line ends, those that turn the direction of writing, halves of characters. */
const OBEYED = /[\p{Cc}\p{Cs}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text that a sender chose, such as a file's name, on one line with nothing hidden in it: `a\u{1b}[31m`. */
export const legible = (text: string): string =>
  text.replaceAll(OBEYED, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
