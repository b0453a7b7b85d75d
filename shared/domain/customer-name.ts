import { Line, Name } from "./contract.ts";
import { UNSEEN } from "./legible.ts";

/** What cannot be seen in a name, and what only chooses between a character's forms. */
const HIDDEN = new RegExp(`[${UNSEEN}\\u200c\\u200d\\ufe00-\\ufe0f\u{e0100}-\u{e01ef}]`, "gu");
const CHINESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A space beside a Chinese character or a bracket of its width: no name is another by it. */
const NEEDLESS =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（）]) | (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（）])/gu;

/**
 * AF-32. A customer's name as the archive shows it, everywhere: of the ways to write one name with letters, digits, signs and brackets of
 * this width or that, and with spaces or without, always the same. Capitals stay as they are.
 */
export function customerName(text: string): string {
  const spaced = text.replace(/\s/g, " ").replace(HIDDEN, "").normalize("NFKC");
  const plain = spaced.replace(/ +/g, " ").trim();
  if (!CHINESE.test(plain)) return plain;
  return plain.replaceAll("(", "（").replaceAll(")", "）").replace(NEEDLESS, "").normalize("NFC");
}

/** AF-32, DL-22. What a customer is found and known by, of its name as the archive shows it, or of this: whether in capitals is no matter. */
export const customerKey = (name: string): string => name.toLowerCase();

/** Whether a customer is meant by a name, both as the archive shows them. */
export const isCustomer = (name: string, customer: string | undefined): boolean =>
  customer !== undefined && customerKey(name) === customerKey(customer);

/** A customer as a person says it of a paper, however they write the name. */
export const SaidCustomer = Line.overwrite(customerName).min(1).max(200);
/** A customer who is looked for, or whose files are held, however the name is written. */
export const SoughtCustomer = Name().overwrite(customerName).min(1).max(200);
