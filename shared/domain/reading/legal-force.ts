import { bare, fold } from "./fold.ts";
import { height, type Run, type Sheet } from "./layout.ts";
import type { ClassRule } from "./rules.ts";
import { isUnsigned, type Signatures } from "./signatures.ts";
import type { Title } from "./titles.ts";

/** Words that name no goods, as 模板 and 样本 may: a short line that begins with one says it of the paper (`草稿 请勿外传`). */
const unlikeGoods = /稿$|废$|草案$|样票$|^(?:void|draft)$/;
/** A line that says of the paper that it is void: `此合同已作废，以新合同为准`. */
const saysVoid = /^(?:本|此|该|原)?(?:合同|协议|发票|票据?|单据?|订单)?(?:已|现)?作废/;
const isNote = (text: string, word: string) => text.startsWith(word) && text.length <= word.length + 6;

/** A note on a paper is no longer than this; what is longer is a sentence in it. */
const LONGEST_NOTE = 24;
const LONGEST_ENGLISH = 60;
const paper = "(?:合同|协议|合约|订单|采购单|销售单|发票|票据|单据|票|单|联|副本|文件|版本)";
/** What a part of a note says of its paper: that it is void, not yet in force, a draft or no real one. */
const notes = [
  `(?:本|此|该|这)?${paper}?(?:已|现|现已|已经|予以)?(?:作废|废止)(?:章|处理|重开)?`,
  `(?:本|此|该|这)?${paper}?(?:已|现已|已经|已被)(?:被|予以)?(?:取消|撤销|撤回|终止|解除|失效|红冲|冲红|冲销)`,
  `(?:本|此|该)${paper}(?:取消|撤销|(?:于|自)?[\\d年月日.\\-/]*日?起?解除)`,
  `(?:客户|买方|需方|甲方|对方)(?:已|现|要求)?(?:取消|撤销)(?:本|此|该)?${paper}?`,
  `(?:本|此|该)?${paper}?(?:尚未|暂未|还未|未|待)(?:经)?(?:双方)?(?:生效|审核|审批|批准)(?:版本?|稿|件|文本)?`,
  "(?:第[一二三四五六七八九十\\d]+|初|拟|草|审核|审定|送审|报批|征求意见|讨论|修改|修订|电子|未定)稿(?:第?[\\dv.一二三四五]+版?)?",
  "(?:仅供|供)?内部(?:讨论|审阅|审核)(?:用|使用|之用)?|(?:仅供|供)?(?:讨论|征求意见|审阅)(?:用|使用|之用)?",
  "非正式(?:合同|协议|订单|发票|文本|版本)",
  "(?:测试|演示|示例|模拟)用?(?:合同|协议|订单|单据|发票)",
  "(?:仅供备[料货]|以正式订单为准|以上报价(?:含税|有效)?)",
];
/** What it says where both parties must sign. */
const unsigned =
  "(?:本|此|该)?(?:合同|协议|文件|版本)?(?:尚未|暂未|还未|未|待)(?:经)?(?:双方|客户|对方)?(?:签署|签字|签订|签章|盖章|签|确认|定稿)(?:版本?|稿|件|文本)?";
const whole = (patterns: readonly string[]) => new RegExp(`^(?:${patterns.join("|")})$`);
const saysSo = whole(notes);
const saysUnsigned = whole([unsigned]);
const inEnglish =
  /^\W*this is a pro-?\s?forma\b.*|^\W*(?:(?:this |the )?(?:purchase |sales )?(?:order|contract|agreement|invoice|po)(?: status:?| is| was| has been)? ?)?(?:(?:cancell?ed|voided|void)(?:\W*| by .+|\W+duplicate.*)|draft(?: for .+| copy| only| version.*| contract| agreement|\W+v?[\d.].*|\W*))$/;
/** With such words a line is a clause about what may happen, or a choice that is not made. */
const clause = /如|若|则|否则|逾期|涂改|一式|除非|未经|方可|视为|自动|期满|到期|后,|日起,|的,|[□☐☑✓]/;

/** Behind any other label than these stands what is said of something else: `颜色：待确认`. */
const ofPaper = /^(?:[^:]*(?:状态|备注|说明|附注|注))?:|^[^:]*$/;

/** What follows in brackets the title of a paper that is not in force. */
const inBrackets =
  /\((?:拟|拟定|草|草拟|未签[署字订章]?|未盖章|空白|报批|送审|审批|审核|待签|待审|询价|样张|样本|样例|样式|样单|测试|征求意见|电子)(?:稿|版|件|用)?\)$/;
/** A title that says of another paper how it was examined or carried out. */
const aboutAnother =
  /(?:合同|协议|订单|采购单|发票)的?(?:评审|会签|审批|审核|审查|报审|履行|执行|跟踪)(?:情况|记录|结果)?$/;
/** An order that is not yet one, gives goods back, or takes another back. */
const noOrder =
  /预订单$|(?:意向|退货|退换货|测试|询价|模拟|预测|取消|撤销|作废)(?:订单|订货单|采购单|单)$|(?:取消|撤销|停止|暂停|终止)(?:订单|订货|要货)|订单(?:取消|撤销|预测)(?:单|函|通知|书)?$|ordercancell?ation|cancell?ationof(?:the)?(?:purchase)?order|^(?:purchase)?orderforecast|forecastorder$/;

/** Whether a run goes on from a full line above it: it is then the end of a sentence, not a note. */
function goesOn(sheet: Sheet, run: Run): boolean {
  const page = sheet.pages.get(run.page);
  return (page?.runs ?? []).some(({ plain, box }) => {
    const gap = run.box.top - box.bottom;
    const isAbove = box.top < run.box.top && gap < 1.5 * height(run.box) && box.left < run.box.right;
    return isAbove && box.right - box.left > (page?.width ?? 0) * 0.6 && !/[。;:!?.]$/.test(plain.trim());
  });
}

/** What became of a transfer or an order: `交易状态：失败`, `摘要：退汇`. */
const STATE = /^(?:交易|订单|单据|支付|转账|指令|票据|审批|处理)?(?:状态|结果|摘要|附言):(.{2,8})$/;

/** Whether a line is a note by itself that takes the paper its force: `请按变更后执行，本单作废`, `订单状态：已取消`. */
function saysWithoutForce(sheet: Sheet, run: Run, words: readonly string[], mustBeSigned: boolean): boolean {
  const plain = fold(run.text)
    .replace(/\p{Cf}/gu, "")
    .trim();
  const lower = plain.toLowerCase();
  if (lower.length <= LONGEST_ENGLISH && inEnglish.test(lower)) return true;
  const text = bare(plain);
  if (text.length > LONGEST_NOTE || clause.test(text) || /:$/.test(text) || !ofPaper.test(text)) return false;
  const parts = plain.split(/[\s,。;:!?()[\]<>*/、-]+/).map((part) => bare(part).replace(/[^\p{L}\p{N}.]/gu, ""));
  const state = STATE.exec(text)?.[1] ?? "";
  if (words.some((word) => state === word || (state !== "" && word.length > 1 && state.startsWith(word)))) return true;
  const isSaid = [...parts, parts.join("")].some(
    (part) =>
      saysSo.test(part) ||
      (mustBeSigned && saysUnsigned.test(part)) ||
      (unlikeGoods.test(part) && words.includes(part)),
  );
  return (isSaid || /^\((?:草|拟)\)$/.test(text)) && !goesOn(sheet, run);
}

/** Whether a title names a paper without force, or another than it seems. */
function isTitleWithoutForce({ plain }: Title, words: readonly string[]): boolean {
  const title = bare(plain).replace(/\p{Cf}/gu, "");
  return (
    words.some((word) => title.includes(word)) || [inBrackets, aboutAnother, noOrder].some((other) => other.test(title))
  );
}

/** AF-05. Whether a paper has no force: a word such as 草稿 or 作废 at its head, by itself or stamped on it, or nobody signed what must be. */
export function isWithoutForce(
  sheet: Sheet,
  titles: readonly Title[],
  rule: Pick<ClassRule, "must_show" | "draft">,
  signatures: Signatures | undefined,
): boolean {
  const mustBeSigned = rule.must_show !== undefined;
  const unsignedPaper = mustBeSigned && isUnsigned(sheet, signatures);
  if (unsignedPaper || rule.draft.length === 0) return unsignedPaper;
  const words = rule.draft.map(bare);
  const heads = titles.slice(0, 4).filter((title) => title.prominence > 0.4);
  const alone = sheet.runs.some((run) => {
    const text = bare(run.plain).replace(/[()[\]*]/g, "");
    if (words.includes("作废") && saysVoid.test(text)) return true;
    const isWord = words.some((word) => text === word || (unlikeGoods.test(word) && isNote(text, word)));
    return isWord || saysWithoutForce(sheet, run, words, mustBeSigned);
  });
  const stamps = [...sheet.pages.values()].flatMap(({ seals }) => seals.map(({ text }) => bare(text)));
  const stamped = stamps.some((text) => words.some((word) => text.includes(word)));
  return alone || stamped || heads.some((title) => isTitleWithoutForce(title, words));
}
