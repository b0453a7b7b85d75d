import { evidenceAt } from "./evidence.ts";
import { bare } from "./fold.ts";
import type { Sheet } from "./layout.ts";
import type { Evidence, Reference } from "./reading.ts";
import type { ClassRule, Link } from "./rules.ts";
import { matchTitle, type Title } from "./titles.ts";

const number = String.raw`([A-Za-z0-9一-鿿][A-Za-z0-9一-鿿()[\]\-/_.#]{3,39}?)`;
const end = String.raw`(?=[,，。;；)）"”」\s]|以下|下称|项下|$)`;
/** What stands before the number of a paper that is no longer the one. */
const former = "(?<!替代|取代|代替|原|作废)";

/** How papers name the one that they stand in that relation to, in one line without breaks. */
const NAMED: Readonly<Record<Link, readonly RegExp[]>> = {
  amends: [
    new RegExp(
      `(?:签订|签署|订立|原合同|原协议|主合同)[^。]{0,60}?(?:合同|协议)(?:书)?(?:编号|号码|号):?${number}${end}`,
      "g",
    ),
    new RegExp(`《[^《》]{2,40}》[^。]{0,12}?(?:编号|号码)(?:为)?:?${number}${end}`, "g"),
  ],
  replaces: [
    /蓝字[^\d]{0,8}代码:?\d{10,12}[^\d]{1,8}(\d{8,20})(?!\d)/g,
    /(?:被红冲|红冲|对应正数|对应蓝字|原蓝字|蓝字)[^\d]{0,16}(\d{8,20})(?!\d)/g,
    /(?:invoice|发票)[^\d]{0,10}(\d{8,20})[^\d]{0,8}(?:作废|红冲|credit)/g,
  ],
  under: [new RegExp(`${former}(?:合同|协议)(?:编号|号码|号):?${number}${end}`, "g")],
  bills: [new RegExp(`${former}(?:合同|协议|订单|采购单)(?:编号|号码|号):?${number}${end}`, "g")],
  "copy of": [],
};

/** Whether a paper amends another by its title: what it says of a signing may be that one's. */
export const isAmendment = (titles: readonly Title[], { links }: Pick<ClassRule, "links">): boolean =>
  Object.entries(links).some(([term, how]) => how === "amends" && isTitled(titles, term));

const isTitled = (titles: readonly Title[], term: string) =>
  titles.slice(0, 4).some((title) => matchTitle(title.plain, [term]) !== undefined);

/**
 * The papers that this one names, in the relations that its class's `links` know: a supplement the contract that it amends, a red
 * invoice the blue one that it replaces (by its title, or because its total is below zero), an order or an invoice its contract.
 */
export function referencesOn(
  sheet: Sheet,
  titles: readonly Title[],
  rule: Pick<ClassRule, "links">,
  paper: { amount: string | undefined; ownNumber: string | undefined },
): (Reference & { evidence: Evidence[] })[] {
  const links = Object.entries(rule.links);
  const isRed = paper.amount?.startsWith("-") === true;
  const hows = links.flatMap(([term, how]) => {
    const isOfContract = how === "bills" || how === "under";
    return isOfContract || isTitled(titles, term) || (how === "replaces" && isRed) ? [how] : [];
  });
  const text = sheet.runs.map(({ plain }) => plain.replace(/\s+/g, "")).join("");
  return [...new Set(hows)].flatMap((how) => {
    const found = NAMED[how].flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => match[1] ?? ""));
    const [first] = found.filter(
      (named) => /\d/.test(named) && (how !== "bills" || bare(named) !== bare(paper.ownNumber ?? "")),
    );
    if (first === undefined) return [];
    const at = sheet.runs.find((run) => run.plain.replace(/\s+/g, "").includes(first.slice(0, 12)));
    return [{ how, number: first, evidence: [evidenceAt(LABELS[how], at, first, 0)] }];
  });
}

const LABELS: Readonly<Record<Link, string>> = {
  amends: "所补充的合同",
  under: "所属合同",
  bills: "所结算的合同",
  "copy of": "副本",
  replaces: "所冲销的发票",
};
