import { type FoundDate, isToThe } from "./dates.ts";
import { bare } from "./fold.ts";
import { type Row, type Run, rowText, type Sheet } from "./layout.ts";
import { isGreeting, signer } from "./letter.ts";
import { isOrganisation } from "./organisations.ts";

/** A date as it stands on the paper: in which run, and in which row. */
export type Dated = { run: Run; date: FoundDate; order: number };

/** A date that no label heads: what its place says it is, and how surely it is the paper's own. */
export type LoneDate = Dated & { sign: string; sure: number };

/** Where a paper puts its own date without a label. */
const OWN = 0.93;
/** A date that stands by itself among others: a person decides. */
const AMONG_OTHERS = 0.79;
export const CLOSING = { sign: "落款日期", sure: OWN };
const OPENING = { sign: "抬头日期", sure: OWN };
/** A paper's head ends at this share of its rows; a slip's has these rows at least, a letter's one more. */
const HEAD_SHARE = 0.25;
const HEAD = 4;
const LETTER_HEAD = HEAD + 1;
/** Below the date of a letter's end stand fewer rows than this. */
const CLOSING_ROWS = 5;
/** A paper's last rows: who made it and when, and perhaps a page's number or a remark below. */
const LAST_ROWS = 3;
/** A paper's foot begins at this share of its rows. */
const FOOT = 0.7;

/** What may stand beside a date that stands by itself: a weekday, a time, a place, a name. Anything else makes it another date. */
const besideDate =
  /^(?:(?:星期|周|礼拜)[一二三四五六日天]|上午|下午|\d{1,2}:\d{2}(?::\d{2})?|于|[,.;:()~-]|日期|date)*$/;
/** Words of what is still to come, of what was done with the paper later, or of a machine's print. */
const ofLater =
  /[至前后内到期限止起]|有效|打印|补打|导出|交|送|截|修改|修订|计划|预[计约]|最|传真|fax|print|export|下次|生效|更新|回访|约定|回电|签收|收货|验收|提货|同意|已|核对|复印|扫描|存档|归档|收文|录入|结案|版|实施|qr-|rev|valid|due|expir|next|deliver|ship|arriv|until|before|reply|closed|received/i;
/** What came about on another day than the paper: goods, a company, a person. */
const ofAThing = /生产|出厂|制造|印|成立|注册|出生|入职|购|装|启用|检|测/;

/** From here on the paper was filled in by those who received it. */
const forOthers =
  /以下(?![^,。]{0,4}(?:客户|顾客|用户|贵))[^,。]{0,14}填|for\s(?:office|internal|company|official)\suse/i;
/** What may still stand below a paper's last word: scraps of a seal, a page's number, who gets a copy. */
const belowTheEnd =
  /^(?:.{0,6}|抄送.*|(?:联系人|联系电话|电话|传真|地址|邮编|tel|phone):.*|附件?[:\d].*|第.联.*|.{0,10}第\d+页.*|page.*|(?:cc|encl)[.:].*)$/i;
/** What heads a slip beside its date: its number (`No 0037218`), or a label with its value (`币别：人民币`). */
const besideHead = /^(?:no|n°|№|nr|[^\d:]{0,4}[编单]?号码?)?[.:]*[a-z]{0,4}[\d-]{4,}号?$|^[^:,。]{2,8}:[^,。:]+$/i;
/** Who made a paper, at its foot, and where it is signed or stamped. */
const maker =
  /^[^:]{0,6}(?:制[表单图]|编制|整理|填[表写报单]|绘[制图]|汇总|统计|登记|记录|建档|采集|提供|评[价分]|答卷|建议|投诉|提出|反馈|经办|开票|收款|交款|申请|拟稿|撰写|订货|下单|prepared|compiled|drawn)(?:\s?by)?(?:日期|单位|部门|公司|方|人员|人|员|者)?(?:\([^)]*\))?:.{1,24}$|^(?:单位|公司|部门|客户|顾客|用户|学校|医院)?\(?(?:盖章|签章|公章|签字|签名)/i;
const byOthers = /收货|签收|验收|送货|提货|审批|批准|审核|回访|受理|处理|回复|答复|接收|收文|收件|回收|转交/;
/** A part of a company or of a school signs by itself too. */
const department = /[部处科室课组系院厂司店社校局会队站]$/;
const madeBy = new RegExp(department.source.replace("$", "(?:编制|绘制|制作|整理|汇总|制)?$"));
const timeSpan = /\d{1,2}:\d{2}\s?[-~至到]\s?\d{1,2}:\d{2}/;
const timeOfDay = /\d{1,2}:\d{2}/;

/** The rows in which a letter's greeting is still looked for below its date. */
const ADDRESS = 8;
/** A date set to the right begins beyond this share of the page's width. */
const RIGHT = 0.45;

const around = ({ run, date }: Dated) => bare(run.plain.slice(0, date.start) + run.plain.slice(date.end));

const isMaker = (text: string) => maker.test(text) && !byOthers.test(text);

function standsAlone(rest: string): boolean {
  if (besideDate.test(rest) || isMaker(rest)) return true;
  const words = rest.replace(/[,.()\d:]/g, "");
  return !ofLater.test(words) && !/[:]/.test(rest) && (words.length <= 8 || isOrganisation(words));
}

/** Whether these rows are of one table: both have three cells or more. */
const areTable = (row: Row, other: Row | undefined) =>
  row.runs.length >= 3 && other !== undefined && other.page === row.page && other.runs.length >= 3;

/** Whether a date in a row of its own closes a letter or a list: below the name of who writes, or at the right as the last word. */
function closes({ run, date, order }: Dated, rows: readonly Row[], width: number): boolean {
  const above = rows[order - 1];
  const name = above?.runs.at(-1);
  if (above === undefined || name === undefined || above.page !== run.page || above.runs.length > 2) return false;
  if (!isToThe(date.value, "month") || timeOfDay.test(run.plain)) return false;
  const signed = !/[,。;:]/.test(name.plain) && name.box.right > run.box.left;
  if (signed && isOrganisation(signer(name.plain))) return true;
  const isLast =
    rows.length - order <= CLOSING_ROWS && rows.slice(order + 1).every((row) => belowTheEnd.test(bare(rowText(row))));
  return isLast && (run.box.left > width * RIGHT || (signed && department.test(signer(name.plain))));
}

/** The other runs in a date's row but for what is none of its business: a note, a scrap of a seal. */
const neighbours = (row: Row, run: Run) =>
  row.runs.filter((other) => other !== run && !/[,。;]/.test(other.plain) && bare(other.plain).length > 1);

/** Whether a date heads a letter, stands below a title as all of its row, or heads a slip beside its number, or says from when to when the talk went. */
function opens(one: Dated, rows: readonly Row[], beside: readonly Run[]): boolean {
  const { date, order } = one;
  if (order >= Math.max(LETTER_HEAD, rows.length * HEAD_SHARE) || !isToThe(date.value, "day")) return false;
  if (timeSpan.test(around(one))) return true;
  if (order > 0 && order < HEAD && beside.length === 0 && around(one) === "") return true;
  if (beside.length > 0) return order < HEAD && beside.every(({ plain }) => besideHead.test(bare(plain)));
  return rows.slice(order + 1, order + 1 + ADDRESS).some(({ runs }) => isGreeting(runs[0]?.plain ?? ""));
}

/** What a date's place says of it; undefined where it is another's date: a cell of a table, what a machine printed, the value of another label. */
function placed(one: Dated, { rows, pages }: Sheet, isOnly: boolean): { sign: string; sure: number } | undefined {
  const { run, order } = one;
  const row = rows[order];
  if (row === undefined) return undefined;
  const beside = neighbours(row, run);
  const left = bare(beside.findLast(({ box }) => box.left < run.box.left)?.plain ?? "");
  const isAlone = beside.length === 0;
  const rest = around(one);
  const isFoot = order >= rows.length * FOOT;
  const isLast = rows.length - order <= LAST_ROWS;
  const byDepartment = isAlone ? department.test(signer(rest)) : isLast && beside.length === 1 && madeBy.test(left);
  const ofMaker = isMaker(left) || isMaker(rest) || byDepartment;
  if (isFoot && ofMaker) return CLOSING;
  if (opens(one, rows, beside)) return OPENING;
  if (/:$/.test(left) || [ofLater, ofAThing, byOthers].some((words) => words.test(left))) return undefined;
  if (areTable(row, rows[order - 1]) || areTable(row, rows[order + 1])) return undefined;
  if (timeOfDay.test(rest) && (order === 0 || order === rows.length - 1)) return undefined;
  if (isAlone && closes(one, rows, pages.get(run.page)?.width ?? 0)) return CLOSING;
  return { sign: "单独成行的日期", sure: isOnly && left === "" ? OWN : AMONG_OTHERS };
}

/** Dates that no label heads, at the paper's head or foot: the surest first, then the foot's; surer where the paper has no other date. */
export function loneDates(dated: readonly Dated[], sheet: Sheet): LoneDate[] {
  const { rows } = sheet;
  const isOnly = new Set(dated.map(({ date }) => date.value)).size === 1;
  const end = rows.findIndex((row) => row.runs.some(({ plain }) => forOthers.test(plain)));
  const found = dated.flatMap((one): LoneDate[] => {
    if ((end !== -1 && one.order >= end) || !standsAlone(around(one))) return [];
    const place = placed(one, sheet, isOnly);
    return place === undefined ? [] : [{ ...one, ...place }];
  });
  const foot = found.filter(({ order }) => order >= rows.length * FOOT);
  const head = found.filter(
    ({ order }) => order < Math.max(HEAD, rows.length * HEAD_SHARE) && order < rows.length * FOOT,
  );
  return [...foot.toReversed(), ...head].toSorted((a, b) => b.sure - a.sure);
}
