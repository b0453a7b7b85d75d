import { bare } from "./fold.ts";
import type { Sheet } from "./layout.ts";
import type { ClassRule } from "./rules.ts";
import { isUnsigned, type Signatures } from "./signatures.ts";
import type { Title } from "./titles.ts";

/** AF-05. Whether a paper that must be signed is none: a word such as 草稿 at its head or by itself, or nobody signed it. */
export function isDraft(
  sheet: Sheet,
  titles: readonly Title[],
  rule: Pick<ClassRule, "must_show" | "draft">,
  signatures: Signatures | undefined,
): boolean {
  if (rule.must_show === undefined) return false;
  const words = rule.draft.map(bare);
  const heads = titles.slice(0, 4).filter((title) => title.prominence > 0.4);
  const inTitle = heads.some((title) => words.some((word) => bare(title.plain).includes(word)));
  const alone = sheet.runs.some((run) => words.includes(bare(run.plain).replace(/[()[\]*]/g, "")));
  return inTitle || alone || isUnsigned(signatures);
}
