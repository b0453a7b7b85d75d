import { bare } from "./fold.ts";
import type { Sheet } from "./layout.ts";
import type { ClassRule } from "./rules.ts";
import { isUnsigned, type Signatures } from "./signatures.ts";
import type { Title } from "./titles.ts";

/** AF-05. Whether a paper has no force: a word such as 草稿 or 作废 at its head, by itself or stamped on it, or nobody signed what must be. */
export function isDraft(
  sheet: Sheet,
  titles: readonly Title[],
  rule: Pick<ClassRule, "must_show" | "draft">,
  signatures: Signatures | undefined,
): boolean {
  const words = rule.draft.map(bare);
  const heads = titles.slice(0, 4).filter((title) => title.prominence > 0.4);
  const inTitle = heads.some((title) => words.some((word) => bare(title.plain).includes(word)));
  const alone = sheet.runs.some((run) => words.includes(bare(run.plain).replace(/[()[\]*]/g, "")));
  const stamps = [...sheet.pages.values()].flatMap(({ seals }) => seals.map(({ text }) => bare(text)));
  const stamped = stamps.some((text) => words.some((word) => text.includes(word)));
  return inTitle || alone || stamped || (rule.must_show !== undefined && isUnsigned(signatures));
}
