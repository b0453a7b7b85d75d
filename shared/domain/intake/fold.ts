import { SIMPLIFIED } from "./traditional.ts";

const folded = new Map<string, string>([
  ["\u3000", " "],
  ["\u00a0", " "],
  ["\t", " "],
  ["￥", "¥"],
  ["︰", ":"],
  ["∶", ":"],
  ["﹕", ":"],
  ["〔", "["],
  ["〕", "]"],
  ["【", "["],
  ["】", "]"],
  ["—", "-"],
  ["–", "-"],
  ["―", "-"],
  ["−", "-"],
  ["‐", "-"],
  ["○", "〇"],
  ["◯", "〇"],
  ...SIMPLIFIED,
]);

/**
 * The text as vocabulary and numbers are looked for in it: full-width letters, digits and signs become half-width, spaces and
 * dashes become plain ones, traditional characters simplified. Every unit stays in its place, so an offset into the result is
 * an offset into the paper's own words.
 */
export const fold = (text: string): string => text.replace(/[^\x20-\x7e]/g, (unit) => folded.get(unit) ?? narrow(unit));

/** A full-width letter, digit or sign as its half-width one. */
function narrow(unit: string): string {
  const code = unit.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
}

/** The folded text without its spaces, in small letters: what two labels, titles or names are compared by. */
export const bare = (text: string): string => fold(text).replace(/\s+/g, "").toLowerCase();

/** A regulation's word as it is looked for in a pattern: its signs mean themselves. */
export const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
