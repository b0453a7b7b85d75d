import { bare } from "./fold.ts";
import type { Sheet } from "./layout.ts";
import type { ClassRule } from "./rules.ts";
import { isUnsigned, type Signatures } from "./signatures.ts";
import type { Title } from "./titles.ts";

/** Words that name no goods, as 模板 and 样本 may: a short line that begins with one says it of the paper (`草稿 请勿外传`). */
const unlikeGoods = /稿$|废$|^(?:void|draft)$/;
/** A line that says of the paper that it is void: `此合同已作废，以新合同为准`. */
const saysVoid = /^(?:本|此|该|原)?(?:合同|协议|发票|票据?|单据?|订单)?(?:已|现)?作废/;
const isNote = (text: string, word: string) => text.startsWith(word) && text.length <= word.length + 6;

/** AF-05. Whether a paper has no force: a word such as 草稿 or 作废 at its head, by itself or stamped on it, or nobody signed what must be. */
export function isWithoutForce(
  sheet: Sheet,
  titles: readonly Title[],
  rule: Pick<ClassRule, "must_show" | "draft">,
  signatures: Signatures | undefined,
): boolean {
  const words = rule.draft.map(bare);
  const heads = titles.slice(0, 4).filter((title) => title.prominence > 0.4);
  const inTitle = heads.some((title) => words.some((word) => bare(title.plain).includes(word)));
  const alone = sheet.runs.some((run) => {
    const text = bare(run.plain).replace(/[()[\]*]/g, "");
    if (words.includes("作废") && saysVoid.test(text)) return true;
    return words.some((word) => text === word || (unlikeGoods.test(word) && isNote(text, word)));
  });
  const stamps = [...sheet.pages.values()].flatMap(({ seals }) => seals.map(({ text }) => bare(text)));
  const stamped = stamps.some((text) => words.some((word) => text.includes(word)));
  return inTitle || alone || stamped || (rule.must_show !== undefined && isUnsigned(sheet, signatures));
}
