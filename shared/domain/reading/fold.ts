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

/** What each UTF-16 unit is folded to; a table, for every text of a paper is folded many times. */
const units = Uint16Array.from({ length: 0x10000 }, (_, unit) =>
  (folded.get(String.fromCharCode(unit)) ?? narrow(unit)).charCodeAt(0),
);

/**
 * The text as vocabulary and numbers are looked for in it: full-width letters, digits and signs become half-width, spaces and
 * dashes become plain ones, traditional characters simplified. Every unit stays in its place, so an offset into the result is
 * an offset into the paper's own words.
 */
export function fold(text: string): string {
  let plain = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const as = units[unit] ?? unit;
    if (as === unit) continue;
    plain += text.slice(from, at) + String.fromCharCode(as);
    from = at + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}

/** A full-width letter, digit or sign as its half-width one, a radical or a twin of a character as that character: `⽇` as `日`. */
function narrow(unit: number): string {
  const isTwin = (unit >= 0x2f00 && unit <= 0x2fd5) || (unit >= 0xf900 && unit <= 0xfaff);
  if (isTwin) return String.fromCharCode(unit).normalize("NFKC");
  return String.fromCharCode(unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit);
}

/** What a text layer may hold and nobody sees: breaks and joiners without width, and those that turn the direction of writing. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The text as it is seen. */
export const seen = (text: string): string => text.replaceAll(UNSEEN, "");

/** Whether `bare` may change a unit: nearly every text that it is given was folded before. */
const changes = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return /[\s\ud800-\udfff]/.test(character) || fold(character).toLowerCase() !== character ? 1 : 0;
});

/** The folded text without its spaces, in small letters: what two labels, titles or names are compared by. */
export function bare(text: string): string {
  let at = 0;
  while (at < text.length && changes[text.charCodeAt(at)] === 0) at++;
  return at === text.length ? text : fold(text).replace(/\s+/g, "").toLowerCase();
}
