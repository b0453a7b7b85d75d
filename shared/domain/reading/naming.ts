import { evidenceAt } from "./evidence.ts";
import { type Field, under } from "./fields.ts";
import { bare } from "./fold.ts";
import { SUBJECT } from "./letter.ts";
import { organisationsIn } from "./organisations.ts";
import type { Evidence } from "./reading.ts";
import type { ClassRule, TypeRule } from "./rules.ts";
import { matchTitle, type Title } from "./titles.ts";

/** The paper's own number: what the first label of the class heads that has a digit in it. */
export function ownNumberOn(
  fields: readonly Field[],
  rule: Pick<ClassRule, "own_number">,
): { value: string; confidence: number; evidence: Evidence[] } | undefined {
  for (const label of rule.own_number) {
    for (const field of under(fields, label)) {
      const value = numberAt(field.value);
      if (!/\d/.test(value)) continue;
      const confidence = (field.how === "below" ? 0.7 : 0.95) * Math.sqrt(field.valueAt.confidence);
      return { value, confidence, evidence: [evidenceAt(`栏目：${label}`, field.valueAt, value, confidence)] };
    }
  }
  return undefined;
}

/** The number at the start of a value, up to a bracket that it does not open, and without a remark: `PO-0412（第二次变更）`. */
function numberAt(value: string): string {
  const run = /^[\s:.#]*([A-Za-z0-9一-鿿〔〕[\]()（）_\-/.#—－]+)/.exec(value)?.[1] ?? "";
  const own = /^(?:[^()（）]|[(（][^()（）]*[)）])*/.exec(run)?.[0] ?? "";
  return own.replace(/[(（][一-鿿]+[)）]$/, "");
}

/** AF-14. The title as it may stand in a file name: the paper's own, a letter's subject, or the name of its kind; empty where none of these is known. */
export function titleOf(
  fields: readonly Field[],
  titles: readonly Title[],
  rule: ClassRule | undefined,
  type: { name: string; rule: TypeRule } | undefined,
): string {
  const terms = [...(type?.rule.signs.titles ?? []), ...(rule?.signs.titles ?? [])];
  const own = titles.slice(0, 8).find((title) => matchTitle(title.plain, terms) !== undefined);
  const subject = SUBJECT.flatMap((label) => under(fields, label)).find((field) => bare(field.value).length >= 2);
  const large = titles.find((title) => title.prominence > 0.6 && organisationsIn(title.text)[0] !== title.text);
  return cleaned(own?.text ?? subject?.value ?? large?.text ?? "") || (type?.name ?? "");
}

/** Without what a file name cannot hold, spaces between characters, and `Re:`; at most 60 characters. */
const cleaned = (title: string): string =>
  Array.from(
    title
      .replace(/^(?:\s*(?:re|fw|fwd|回复|答复|转发)\s*[:：])+/i, "")
      .replace(/[\\/:*?"<>|\p{C}]/gu, "")
      .replace(/\s+/g, (gap, at: number) => (/[A-Za-z0-9]/.test(title.charAt(at - 1)) ? gap.charAt(0) : "")),
  )
    .slice(0, 60)
    .join("")
    .trim();
