import { bare, fold } from "./fold.ts";
import { HEAD_ROWS, height, middle, type Row, type Run, type Sheet } from "./layout.ts";
import { isChinese, isOrganisation } from "./organisations.ts";
import { perObject } from "./per-object.ts";

/** A line that may be the paper's title: how large, central and high it is, from 0 to 1. */
export type Title = { text: string; plain: string; prominence: number; at: Run };

/** What is too long, too short or too much of a sentence to be a title is none. */
function mayBeTitle(folded: string): boolean {
  const plain = bare(folded);
  return (
    plain.length >= 2 &&
    plain.length <= (isChinese(plain) ? 36 : 70) &&
    !/[,。;!?:]/.test(plain) &&
    !/[a-z]{3}\. [A-Z]/.test(folded) &&
    /[一-鿿]{2}|[a-z]{4}/.test(plain)
  );
}

/** A title in two languages, one after the other. */
const TWICE = /^([一-鿿()·]{2,}) ?([A-Za-z][A-Za-z &/'-]{3,})$|^([A-Za-z][A-Za-z &/'-]{3,}?) ?([一-鿿()·]{2,})$/;

/** A title that is printed in two languages is two: each names the paper. */
function inEachLanguage(run: Run): { text: string; plain: string }[] {
  const plain = run.plain.trim();
  const text = run.text.trim();
  const parts =
    TWICE.exec(plain)
      ?.slice(1)
      .filter((part) => part !== undefined) ?? [];
  return parts.length === 0
    ? [{ text, plain }]
    : parts.map((part) => ({ text: text.slice(plain.indexOf(part)).slice(0, part.length).trim(), plain: part.trim() }));
}

const share = (value: number) => Math.max(0, Math.min(1, value));

/** A title may share the paper's first row with who gives it out: it then stands in a corner. */
const IN_THE_CORNER = 0.5;

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
      const beside = runs.length === 1 ? 0 : runs.filter(({ plain }) => !isOrganisation(plain)).length - 1;
      return runs
        .flatMap((run) => inEachLanguage(run).map((said) => ({ run, ...said })))
        .filter(({ plain }) => mayBeTitle(plain))
        .map(({ run, text, plain }): Title => {
          const large = share((height(run.box) / page.line - 1) / 0.5);
          const aside = Math.min(...centres.map((centre) => Math.abs(middle(run.box) - centre)));
          const high = share(1 - (run.box.top - top) / (page.height * 0.4));
          const place = 0.45 * large + 0.3 * share(1 - aside / (page.width * 0.2)) + 0.25 * high;
          // A firm's name beside a title is its letterhead; anything else, a cell of a table.
          const prominence = place * (beside > 0 ? 0.5 : 1) * (order < HEAD_ROWS ? 1 : 0.6);
          const atHead = order === 0 && runs.length === 2 ? IN_THE_CORNER : 0;
          return { text, plain, prominence: Math.max(prominence, atHead), at: run };
        });
    })
    .toSorted((a, b) => b.prominence - a.prominence);
}

/** A bracket that is closed in another run: a seal broke the title. */
const BROKEN = /\([^)]*$/;

/** A row's runs, or one run where its characters stand apart (`收 款 收 据`), or it was read in pieces. */
function titleRuns(row: Row): Run[] {
  const [first] = row.runs;
  const last = row.runs.at(-1);
  if (first === undefined || last === undefined || row.runs.length < 2) return row.runs;
  const isApart = row.runs.every((run) => bare(run.plain).length <= 2);
  if (!isApart && !row.runs.slice(0, -1).some(({ plain }) => BROKEN.test(plain))) return row.runs;
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
  [/登记|采集|填报|纪录|受理/g, "记录"],
  [/顾客|用户/g, "客户"],
  [/满意程度/g, "满意度"],
  [/测评|评估/g, "评价"],
  [/传真件?$/g, "单"],
  [/卡片$/g, "卡"],
  [/表格$/g, "表"],
  [/往来单位/g, "客户"],
  [/征询/g, "调查"],
  // Minutes are those of any 会, a 沟通会 as well as a 会议.
  [/会(?=备忘录|记录|纪要)/g, "会议"],
  [/会议备忘录/g, "会议纪要"],
  [/(走访|拜访)(?:客户)?(?:情况|工作)?(?:汇报|总结|小结)/g, "$1报告"],
  // What is done to what one has is a service, whatever it is done to.
  [/(?:养护|保洁|清洁|清洗|清运|保安|安保|巡检|检修)(?=合同|协议)/g, "服务"],
  [/(?:关于)?(终止|解除|变更)的?(合同|协议)/g, "$1$2"],
  // How somebody was received or called is told in the same record as that they were.
  [/(?:到访|来厂|来访)(?:参观|考察|接待)*(?=记录)/g, "来访"],
  [/(通话|电话|来电|去电|热线|呼入|呼出)(?:跟进|接听|服务|沟通|联系|联络)(?=记录)/g, "$1"],
  // Goods that are sold are also put up: that makes their sale no service.
  [/(采购|供货|销售|买卖|购销|供应)(?:[及与和、暨]?(?:安装|调试|施工)){1,3}(?=合同|协议)/g, "$1"],
];

/** Most titles hold none of these words, and are looked through once. */
const ANY = new RegExp(SAME.map(([{ source }]) => source).join("|"));
const inOurWords = (text: string) =>
  ANY.test(text) ? SAME.reduce((said, [words, word]) => said.replace(words, word), text) : text;

/** A text as it is looked for or in: without spaces, and, if it is English, word by word. */
type Words = { plain: string; english: string | undefined };

const wordsOf = (folded: string): Words => ({
  plain: inOurWords(bare(folded)),
  english: isChinese(folded)
    ? undefined
    : folded
        .toLowerCase()
        .replace(/[^a-z\d]+/g, " ")
        .trim(),
});

/** A way in which a title can be read. `whole`: a term must be all of it. */
type Told = Words & { fit: number; whole?: boolean };

/** Of an English title what follows these words says what it is about: `Minutes of the kick-off meeting` are minutes. */
const ABOUT = /\s(?:of|for|on|about|regarding|concerning|to)\s/;

/** The ways in which a title can be read, in one word for those that mean the same: without its brackets, and what stands in them (`电子发票（增值税专用发票）`). */
function readings(title: string): Told[] {
  const folded = fold(title).replace(/[“”"'‘’]/g, "");
  const plain = bare(folded);
  const outer = inOurWords(plain.replace(brackets, "").replace(trailing, ""));
  const own = outer.length < 2 ? plain : plain.replace(quoted, "");
  const inner = Array.from(own.matchAll(brackets), (match) => match[1] ?? match[2] ?? match[3] ?? "");
  // `订单详情-某某商城`: what stands behind a dash is where the page was printed.
  const before = /^(.{4,})[-|_][^-|_]{2,12}$/.exec(outer)?.[1];
  const { english } = wordsOf(folded.replace(brackets, " ").replace(/\s(?:no\.?\s?)?[A-Za-z-]*\d[\w/-]*$/i, ""));
  const subject = english === undefined ? undefined : /^(.{4,}?)\s[-|·]\s/.exec(folded)?.[1];
  return [
    { plain: outer, english, fit: 1 },
    ...(before === undefined ? [] : [{ plain: before, english: undefined, fit: 0.95 }]),
    ...(subject === undefined ? [] : [{ ...wordsOf(subject), fit: 0.97 }]),
    ...inner.map((text) => ({
      ...wordsOf(text.replace(trailing, "")),
      fit: outer.length < 2 ? 1 : 0.85,
    })),
  ];
}

/** What makes a form that also names a known thing one that asks, pays or judges. */
const ofAnotherKind = /审批|审核|申请|报销|费用|考核|评分|注销/;

/** Of a title that names two things the first, with the head that both have: `客户建档及资信调查表` as `客户建档表`. */
function firstOfTwo(title: string): Told[] {
  const [, first, second = "", head] =
    /^[新大老]?([一-鿿]{3,})[及与和暨]([一-鿿]{2,})([表单卡书])$/.exec(inOurWords(bare(title))) ?? [];
  return first === undefined || head === undefined || ofAnotherKind.test(second)
    ? []
    : [{ plain: first + head, english: undefined, fit: 0.9, whole: true }];
}

type Sought = Words & { term: string };

/** Terms as they are looked for in titles. Every title of every paper is held against the same terms, so they are folded once. */
const soughtIn = perObject((terms: readonly string[]): readonly Sought[] =>
  terms.map((term) => ({ term, ...wordsOf(fold(term)) })),
);

/** What may follow an English term without making the paper something else. */
const englishTail = /^(?:form|sheet|card|slip|copy|original|duplicate)$/;
/** An English term of so many letters is also found where its words, or those beside it, were read as one. */
const LONG = 8;

/** What English titles call a paper by. */
const kindInEnglish =
  /(?:^|\s)(?:form|list|sheet|report|application|request|statement|certificate|notice|note|memo|plan|schedule|policy|manual|proposal|offer|invoice|order|receipt|voucher|bill|record|log|chart|survey|questionnaire|reminder|slip|procedure|template|guide|guidelines|conditions|review|register|summary|analysis|agenda)$/;

/** An English title's head stands last, or before what it is about: `Notice of contract` is a notice, `Our invoice` another paper. */
function fitInEnglish(title: string, term: string): number {
  const own = ABOUT.test(term) ? title : (title.split(ABOUT)[0] ?? title);
  if (own === term) return 1;
  if (own.endsWith(` ${term}`)) return /(?:^|\s)(?:y?our|their|this|the)$/.test(own.slice(0, -term.length - 1)) ? 0 : 1;
  if (own.startsWith(`${term} `)) {
    if (englishTail.test(own.slice(term.length + 1))) return 1;
    return kindInEnglish.test(own) ? 0.4 : 0.8;
  }
  if (own.includes(` ${term} `)) return 0.5;
  const [solid, wanted] = [own.replaceAll(" ", ""), term.replaceAll(" ", "")];
  if (wanted.length < LONG) return 0;
  if (solid.endsWith(wanted)) return 0.95;
  if (solid.startsWith(wanted)) return 0.8;
  return isMisread(solid.slice(-wanted.length), wanted) ? MISREAD : 0;
}

/** Forms by any of these names are the same form. */
const FORM = /[表单卡簿书]$/;

/** A Chinese title's last word says what the paper is: `…合同付款通知` is a notice, not a contract. */
function fitOf({ plain: text, english, whole }: Told, term: Words): number {
  const wanted = term.plain;
  if (whole) return text === wanted ? 1 : 0;
  if (english !== undefined && term.english !== undefined) return fitInEnglish(english, term.english);
  const at = text.lastIndexOf(wanted);
  if (at !== -1) {
    const rest = text.slice(at + wanted.length);
    if (/^[a-z]/.test(wanted)) return text.startsWith(wanted) ? 0.8 : 0.5;
    return tail.test(rest) ? 1 : 0;
  }
  if (wanted.length < 4 || text.length < wanted.length) return 0;
  if (isSameForm(text, wanted)) return 1;
  if (isMisread(text.slice(-wanted.length), wanted)) return MISREAD;
  return isTurned(text, wanted) ? 0.9 : 0;
}

const isSameForm = (text: string, wanted: string) =>
  wanted.length >= 5 && FORM.test(text) && FORM.test(wanted) && text.endsWith(wanted.slice(0, -1), text.length - 1);

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

const worthOf = ({ plain }: Words, fit: number) => fit * plain.length + (fit > MISREAD ? 100 : 0);

/** The best of the terms in these lists for a title: rather one that is there than one that is nearly there; of equals the longest. */
export function matchTitle(title: string, ...lists: readonly (readonly string[])[]): Match | undefined {
  return bestOf(readings(title), lists) ?? bestOf(firstOfTwo(title), lists);
}

function bestOf(told: readonly Told[], lists: readonly (readonly string[])[]): Match | undefined {
  let best: Match | undefined;
  let most = 0;
  for (const text of told) {
    for (const list of lists) {
      for (const sought of soughtIn(list)) {
        const fit = text.fit * fitOf(text, sought);
        const worth = fit === 0 ? 0 : worthOf(sought, fit);
        if (worth <= most) continue;
        best = { term: sought.term, fit };
        most = worth;
      }
    }
  }
  return best;
}

const kind =
  /(?:表|单|书|函|报告|通知|方案|纪要|记录|证|证明|说明|清单|协议|合同|图|条|声明|申请|计划|总结|制度|办法|须知|手册|目录|菜单|日报|周报|月报|简报|快报|晚报|晨报|时报|公报|发票|收据|凭证|账|簿|册|指南|规程|标准|规范|要求|意见|决定|决议|批复|请示|公告)$/;

/** Whether a line is the title of some kind of paper, known or not. */
export const namesAPaper = (title: Title): boolean =>
  readings(title.plain).some(({ plain, english }) => kind.test(plain) || kindInEnglish.test(english ?? ""));
