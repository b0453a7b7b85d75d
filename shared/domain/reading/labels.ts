import { bare } from "./fold.ts";
import { isOrganisation } from "./organisations.ts";

/** A label without what belongs to it without being it: `*客户名称`, `2、合同编号`, `付款单位全称`, `供方单位名称`, `For the Seller`. */
function plainly(name: string): string[] {
  const bullet = name.replace(/^[*★●•·\d.、)]+(?=[^\d.])/, "");
  return [
    bullet,
    bullet.replace(/(?:名称|全称)$/, ""),
    bullet.replace(/日$/, "日期"),
    bullet.replace(/(?:单位|公司)(?:名称|全称)$/, ""),
    bullet.replace(/^(?:forandonbehalfof|for)?the/, ""),
  ];
}

/** A label in two languages, one after the other: `匯款人 Remitter`. */
const TWICE = /^([一-鿿]{2,10})([a-z][a-z.'&/-]{1,30})$/;

const bracketed = /\(([^()]*)\)|\[([^[\]]*)\]/g;

/** The labels that a head such as `甲方（买方）` names, the outer one first. */
function labelsIn(head: string, labels: ReadonlySet<string>): string[] {
  const inner = Array.from(head.matchAll(bracketed), (match) => match[1] ?? match[2] ?? "");
  const outer = head.replace(bracketed, "").replace(/\(.*$/, "");
  const names = [
    outer,
    ...(TWICE.exec(outer)?.slice(1) ?? []),
    ...inner.flatMap((name) => name.split(/[/、,或]/)),
    ...outer.split(/[/、]/),
  ];
  return [...new Set(names.flatMap((name) => [name, ...plainly(name)]).filter((name) => labels.has(name)))];
}

const DEFINES = /\((?:the[a-z]|以下|下称)/;

/** The labels of a cell that holds nothing else: `客户名称`, `委托方（甲方）`, `*联系人：`. */
export function labelsOfCell(text: string, labels: ReadonlySet<string>): string[] {
  const cell = text.replace(/[:*]+$/, "");
  const outer = cell.replace(bracketed, "");
  // `… Perth WA 6000 (the Purchaser)` says who somebody is, and heads nothing.
  if (DEFINES.test(cell) && !labels.has(outer)) return [];
  if (labels.has(cell) || TWICE.test(cell)) return labelsIn(cell, labels);
  const longest = /^[a-z.]+$/.test(outer) ? 30 : 12;
  return cell.includes(":") || outer.length > longest || isOrganisation(outer) ? [] : labelsIn(cell, labels);
}

/** Words before a date's label that leave it the same date. */
const SAME_DATE = /(?:合同|协议|订单|单据|发票|凭证|文件|本次|实际|客户|我方|甲方|乙方|双方|会议|拜访|投诉|调查|业务)$/;

/** The longest label that ends a text which has no other mark before it: `…451开票日期`. */
function labelAtEnd(text: string, labels: ReadonlySet<string>): string | undefined {
  const plain = text.replace(bracketed, "");
  for (let length = Math.min(14, plain.length); length >= 2; length--) {
    const label = plain.slice(-length);
    if (!labels.has(label)) continue;
    const before = plain.charAt(plain.length - length - 1);
    const ahead = plain.slice(0, -length);
    // 最迟付款日期 is no 付款日期: what makes a date another one stands right before its label.
    const isFree = !/[一-鿿]/.test(before) || /(?:公司|[厂院社店行部])[购销]?$/.test(ahead);
    const isDate = /(?:日期|时间|日)$/.test(label);
    return isFree || (isDate ? SAME_DATE.test(ahead) : length >= 4) ? label : undefined;
  }
  return undefined;
}

/** The labels before a colon, where they begin, and where what they head does. */
export type Head = { labels: string[]; start: number; valueStart: number };

/** The heads in a folded text: what stands before each colon that is none within a time. */
export function headsIn(plain: string, labels: ReadonlySet<string>): Head[] {
  const heads: Head[] = [];
  let from = 0;
  for (const colon of plain.matchAll(/(?<!\d):|:(?!\d)/g)) {
    const before = plain.slice(from, colon.index);
    const word = /(?:^|[\s,。;|>])([^\s,。;|>](?:\s?[^\s,。;|>]){0,24})$/.exec(before)?.[1] ?? before;
    const found = labelsIn(bare(word), labels);
    const glued = found.length > 0 ? undefined : labelAtEnd(bare(before), labels);
    const known = glued === undefined ? found : [glued];
    const size = glued === undefined ? word.length : spanAtEnd(before, glued);
    heads.push({ labels: known, start: colon.index - size, valueStart: colon.index + 1 });
    from = colon.index + 1;
  }
  return heads;
}

/** How many units at a text's end hold this label, spaces and brackets between included. */
function spanAtEnd(text: string, label: string): number {
  let size = label.length;
  while (size < text.length && !bare(text.slice(-size)).replace(bracketed, "").startsWith(label)) size++;
  return size;
}

/** The longest label that begins a folded text and is followed by its value without a colon: `客户名称 武汉…`. */
export function labelAtStart(
  plain: string,
  labels: ReadonlySet<string>,
  shortest = 2,
): { label: string; end: number } | undefined {
  for (let end = Math.min(plain.length, 16); end >= shortest; end--) {
    const label = bare(plain.slice(0, end));
    const rest = plain.slice(end);
    // A line of English may well begin with the word `to`.
    if (/^[a-z.]+$/.test(label) && !/^\s?:/.test(rest)) continue;
    const ends = label.length >= 3 || /^(?:[\s:]|$)/.test(rest) || (/^(?:日期|时间)$/.test(label) && /^\d/.test(rest));
    if (labels.has(label) && ends) return { label, end };
  }
  return undefined;
}
