import { bare, fold } from "./fold.ts";
import { height, middle, type Row, type Run, type Sheet } from "./layout.ts";

/** A line that may be the paper's title: how large, central and high it is, from 0 to 1. */
export type Title = { text: string; plain: string; prominence: number; at: Run };

/** What is too long, too short or too much of a sentence to be a title is none. */
const mayBeTitle = (plain: string): boolean =>
  plain.length >= 2 &&
  plain.length <= (/[一-鿿]/.test(plain) ? 36 : 70) &&
  !/[,。;!?:]/.test(plain) &&
  /[一-鿿]{2}|[a-z]{4}/.test(plain);

const share = (value: number) => Math.max(0, Math.min(1, value));

/** The lines that may be the paper's title, the likeliest first: large, in the middle, near the top of the first written page. */
export function findTitles(sheet: Sheet): Title[] {
  const number = sheet.rows[0]?.page;
  const page = number === undefined ? undefined : sheet.pages.get(number);
  if (page === undefined) return [];
  const boxes = page.runs.map(({ box }) => box);
  const top = Math.min(...boxes.map((box) => box.top));
  const centres = [
    page.width / 2,
    (Math.min(...boxes.map(({ left }) => left)) + Math.max(...boxes.map(({ right }) => right))) / 2,
  ];
  return sheet.rows
    .filter((row) => row.page === number)
    .flatMap((row, order) => {
      const runs = titleRuns(row);
      return runs
        .filter((run) => mayBeTitle(bare(run.plain)))
        .map((run): Title => {
          const large = share((height(run.box) / page.line - 1) / 0.5);
          const aside = Math.min(...centres.map((centre) => Math.abs(middle(run.box) - centre)));
          const high = share(1 - (run.box.top - top) / (page.height * 0.4));
          const place = 0.45 * large + 0.3 * share(1 - aside / (page.width * 0.2)) + 0.25 * high;
          const prominence = place * (runs.length === 1 ? 1 : 0.5) * (order < 8 ? 1 : 0.6);
          return { text: run.text.trim(), plain: run.plain.trim(), prominence, at: run };
        });
    })
    .toSorted((a, b) => b.prominence - a.prominence);
}

/** A row's runs, or one run where its characters stand apart (`收 款 收 据`). */
function titleRuns(row: Row): Run[] {
  const [first] = row.runs;
  const last = row.runs.at(-1);
  if (first === undefined || last === undefined || row.runs.length < 2) return row.runs;
  if (!row.runs.every((run) => bare(run.plain).length <= 2)) return row.runs;
  const text = row.runs.map((run) => run.text).join("");
  const box = { ...first.box, right: last.box.right, bottom: Math.max(first.box.bottom, last.box.bottom) };
  return [{ ...first, text, plain: fold(text), box }];
}

/** How well a term of the vocabulary is what a title calls the paper, from 0 to 1. */
export type Match = { term: string; fit: number };

const brackets = /\(([^()]*)\)|\[([^[\]]*)\]|《([^《》]*)》/g;
/** A title in 《》 within a longer one is another paper's: `关于终止《销售合同》的协议`. */
const quoted = /《[^《》]*》/g;
const trailing = /(?:第[一二三四五六七八九十\d]+[号页份]|no\.?[a-z\d-]+|[a-z]*\d[\d-]*|正本|副本|扫描件|复印件|原件)$/;
/** What may follow a term without making the paper something else. */
const tail = /^(?:表|单|书|函|稿|本|簿|联|正文|主页|文本)?$/;

/** Words that mean the same in a title, in every company's papers. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/合约|契约/g, "合同"],
  [/约定书/g, "协议书"],
  [/登记|采集|填报|纪录/g, "记录"],
  [/顾客|用户/g, "客户"],
  [/满意程度/g, "满意度"],
  [/测评|评估/g, "评价"],
  [/传真件?$/g, "单"],
  [/(?:关于)?(终止|解除|变更)的?(合同|协议)/g, "$1$2"],
];

const inOurWords = (text: string) => SAME.reduce((said, [words, word]) => said.replace(words, word), text);

/** The ways in which a title can be read, in one word for those that mean the same: without its brackets, and what stands in them (`电子发票（增值税专用发票）`). */
function readings(title: string): { text: string; fit: number }[] {
  const plain = bare(title).replace(/[“”"'‘’]/g, "");
  const outer = inOurWords(plain.replace(brackets, "").replace(trailing, ""));
  const own = outer.length < 2 ? plain : plain.replace(quoted, "");
  const inner = Array.from(own.matchAll(brackets), (match) => match[1] ?? match[2] ?? match[3] ?? "");
  // `订单详情-某某商城`: what stands behind a dash is where the page was printed.
  const before = /^(.{4,})[-|_][^-|_]{2,12}$/.exec(outer)?.[1];
  return [
    { text: outer, fit: 1 },
    ...(before === undefined ? [] : [{ text: before, fit: 0.95 }]),
    ...inner.map((text) => ({ text: inOurWords(text.replace(trailing, "")), fit: outer.length < 2 ? 1 : 0.85 })),
  ];
}

const sought = new Map<string, string>();

/** A term as it is looked for in titles. Every title of every paper is held against the same terms, so each is folded once. */
function soughtOf(term: string): string {
  const known = sought.get(term);
  if (known !== undefined) return known;
  const folded = inOurWords(bare(term));
  sought.set(term, folded);
  return folded;
}

/** A Chinese title's last word says what the paper is: `…合同付款通知` is a notice, not a contract. */
function fitOf(text: string, term: string): number {
  const wanted = soughtOf(term);
  const at = text.lastIndexOf(wanted);
  if (at !== -1) {
    const rest = text.slice(at + wanted.length);
    if (rest === "") return 1;
    if (/^[a-z]/.test(wanted)) return text.startsWith(wanted) ? 0.8 : 0.5;
    return tail.test(rest) ? 0.95 : 0;
  }
  if (wanted.length < 4 || text.length < wanted.length) return 0;
  if (isMisread(text.slice(-wanted.length), wanted)) return MISREAD;
  return isTurned(text, wanted) ? 0.9 : 0;
}

/** A term that is read with one fault stands behind every one that is there as it is. */
const MISREAD = 0.75;

/** Whether a title is a term with its words in another order: `走访客户报告` and `客户走访报告`. */
const isTurned = (text: string, wanted: string) =>
  wanted.length >= 5 &&
  text.length === wanted.length &&
  [...text].every((character) => wanted.includes(character)) &&
  [...text].toSorted().join("") === [...wanted].toSorted().join("");

/** Whether two texts of one length differ in a single character. Nearly every term is held against a title in vain: it ends soon. */
function isMisread(text: string, wanted: string): boolean {
  let apart = 0;
  for (let at = 0; at < wanted.length && apart < 2; at++) if (text[at] !== wanted[at]) apart++;
  return apart === 1;
}

const worthOf = ({ term, fit }: Match) => fit * bare(term).length + (fit > MISREAD ? 100 : 0);

/** The best of these terms for a title: rather one that is there than one that is nearly there; of equals the longest. */
export function matchTitle(title: string, terms: readonly string[]): Match | undefined {
  let best: Match | undefined;
  for (const { text, fit } of readings(title)) {
    for (const term of terms) {
      const match = { term, fit: fit * fitOf(text, term) };
      if (match.fit === 0) continue;
      if (best === undefined || worthOf(match) > worthOf(best)) best = match;
    }
  }
  return best;
}

const kind =
  /(?:表|单|书|函|报告|通知|方案|纪要|记录|证|证明|说明|清单|协议|合同|图|条|声明|申请|计划|总结|制度|办法|须知|手册|目录|菜单|日报|周报|月报|简报|快报|晚报|晨报|时报|公报|发票|收据|凭证|账|簿|册|指南|规程|标准|规范|要求|意见|决定|决议|批复|请示|公告)$/;

/** Whether a line is the title of some kind of paper, known or not. */
export const namesAPaper = (title: Title): boolean => readings(title.plain).some(({ text }) => kind.test(text));
