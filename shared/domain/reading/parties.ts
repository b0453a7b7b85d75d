import { literal } from "../literal.ts";
import { type Field, groupOf } from "./fields.ts";
import { bare, fold } from "./fold.ts";
import { below, between, type Run, type Sheet, sheetText } from "./layout.ts";
import { ADDRESS } from "./mail-head.ts";
import {
  isChinese,
  isInFull,
  isOrganisation,
  likeUs,
  nameComparer,
  organisationFrom,
  organisationsIn,
  US,
} from "./organisations.ts";
import { BUYER, type ClassificationRules, NEUTRAL, SELLER } from "./rules.ts";

/**
 * One party of a paper: its name as printed, the labels and the parts (卖方, 付款方 …) it stands under, and how surely it is us;
 * `byDeeds` where no label gives its part, but what the paper says that it does.
 */
export type Party = {
  name: string;
  labels: Set<string>;
  roles: Set<string>;
  us: number;
  mentions: Mention[];
  byDeeds?: true;
};
/** `cut`: something stands before the name that may be part of it. */
type Mention = { name: string; at: Run; label: string; how: Field["how"]; cut: boolean };

type Named = { name: string; cut: boolean };

const mail = new RegExp(ADDRESS, "g");
const notes = /\((?:以下|下称|简称|盖章|公章|签章|签字|盖单位章|[甲乙丙]方|买方|卖方|需方|供方)[^)]*\)?/g;
/** What forms print where a name belongs, and is nobody's. */
const anyone =
  /^(?:(?:股份)?有限(?:责任)?公司|(?:开户|收款|付款|经办|出票|往来|结算|贵|我|本|对方)?人?(?:开户)?(?:银行|公司|单位|集团|支行)|个人|私人|散客|本人|匿名|不详|未知|待定|暂无|同[上左前])$/;
const blankValue = /^[\s_\-/:.]*$/;
const noName =
  /[,。;!?%¥]|^\d|^第.{1,3}条|^\([^)]*\)$|年.*月|^[\d\s()+-]+$|(?:地址|电话|联系人|代表|签字|盖章|日期|编号|账号|开户|税号|名称|人员|部门)/;

/** A part of somebody's house, perhaps of ours, and no name: `装配车间`, `设备科`. */
const departmentOnly = /^[一-鿿]{1,6}(?:车间|[部科处室组班])$/;

/** The name that a label's value gives: its organisation, or else the value itself where that can be a name. */
function nameIn(value: string): Named | undefined {
  const organisation = organisationFrom(value);
  if (organisation !== undefined)
    return anyone.test(bare(organisation.name)) || isBankOf(value, organisation.name) ? undefined : organisation;
  const cut = fold(value)
    .replace(mail, (found) => " ".repeat(found.length))
    .replace(notes, (found) => " ".repeat(found.length));
  const from = cut.length - cut.replace(/^[\s<>"'、]+/, "").length;
  const length = (/^(?:(?!\s{2,}|[<>]).)*/.exec(cut.slice(from))?.[0] ?? "").trimEnd().length;
  const name = value.slice(from, from + length);
  const isNone = blankValue.test(fold(name)) || noName.test(fold(name));
  if (isNone || anyone.test(bare(name)) || departmentOnly.test(bare(name))) return undefined;
  return Array.from(name).length >= 2 && Array.from(name).length <= 30 ? { name, cut: false } : undefined;
}

/** Whether a value tells where a party has its account, and not who it is: `开户行及账号：招商银行杭州滨江支行`. */
const isBankOf = (value: string, name: string) => /开户|[账帐]号/.test(value.slice(0, value.indexOf(name)));

/** A supplier's number or the like in a value's place: the name stands in the line below. */
const code = /^[A-Z]{0,3}[\d-]{4,}$/i;

/** The name at a field, put together where it runs on in the line below. */
function nameAt(sheet: Sheet, field: Field): Named | undefined {
  if (field.how === "joined") {
    const [first] = organisationsIn(field.value);
    return first !== undefined && field.value.startsWith(first) ? { name: first, cut: false } : undefined;
  }
  const whole = nameIn(field.value);
  if (whole !== undefined && isOrganisation(whole.name)) return whole;
  const wrapped = field.how === "right" ? wrappedBeside(sheet, field) : undefined;
  if (wrapped !== undefined) return { name: wrapped, cut: false };
  const under = below(sheet, field.valueAt);
  const value = code.test(field.value.trim()) ? "" : field.value.trimEnd();
  if (field.value !== "" && under !== undefined && Array.from(under.text.trim()).length <= (value === "" ? 30 : 12)) {
    const joined = organisationFrom(value + under.text.trimStart());
    if (joined !== undefined && Array.from(joined.name).length > Array.from(value.trim()).length) return joined;
  }
  return whole;
}

/** The organisation in the lines to a label's right where its value is of two: the label then stands beside the gap between them. */
function wrappedBeside(sheet: Sheet, { at, valueAt }: Field): string | undefined {
  const tall = 1.5 * (valueAt.box.bottom - valueAt.box.top);
  const lines = between(sheet, at, at.box.top - tall, at.box.top + tall).filter(
    ({ box }) => Math.abs(box.left - valueAt.box.left) < tall && Math.abs(box.top - at.box.top) < tall,
  );
  return lines
    .flatMap(({ text }) => organisationsIn(text).filter((name) => !isBankOf(text, name)))
    .find((name) => !anyone.test(bare(name)));
}

/** What may stand between a party's name and its label: `… Pte. Ltd. (ABN 61 118 204 557), 71 Ubi Crescent, Singapore (the Consultant)`. */
const address = /^(?:\s?\([^()]{2,40}\))?(?:\s?(?:,|of|whose|having|with|a|an)(?![a-z])[^()。;:]{0,160})?\s*$/;
/** A party's address runs over so many lines at most. */
const ADDRESS_LINES = 3;

/** `苏州…公司（以下简称“甲方”）`, `苏州…公司（买方）`: the party's name stands before its label, at most with its address. */
function definedIn(sheet: Sheet, labels: string[]): Field[] {
  const pattern = new RegExp(
    `\\((?:(?:以下|下称|下面)?(?:简称|称)?(?:为)?|the\\s?)[:"“”'‘’「」『』]*(${labels.map(literal).join("|")})[^)]{0,12}\\)`,
    "g",
  );
  return sheet.runs.flatMap((run, at) =>
    Array.from(run.plain.includes("(") ? run.plain.matchAll(pattern) : []).flatMap((match): Field[] => {
      const label = match[1] ?? "";
      const own = run.text.slice(0, match.index).trimEnd();
      const before = organisationsIn(own).length > 0 ? own : withLinesAbove(sheet, at, own);
      const name = organisationsIn(before).at(-1);
      if (name === undefined || !address.test(fold(before.slice(before.lastIndexOf(name) + name.length)))) return [];
      const value = before.startsWith(name) ? begunBefore(sheet, at, name) : name;
      return [{ labels: [bare(label)], value, at: run, valueAt: run, how: "inline" }];
    }),
  );
}

/** What a line says up to here, with those above it back to the nearest that names an organisation: the address between is of several lines. */
function withLinesAbove({ runs }: Sheet, at: number, own: string): string {
  for (let lines = 1; lines <= ADDRESS_LINES; lines++) {
    const text = [...runs.slice(Math.max(0, at - lines), at).map((run) => run.text), own].join(" ");
    if (organisationsIn(text).length > 0) return text;
  }
  return own;
}

/** The whole of a name abroad that begins a line, of which the line before, full up to the margin, may hold the first words. */
function begunBefore(sheet: Sheet, at: number, name: string): string {
  const [before, run] = [sheet.runs[at - 1], sheet.runs[at]];
  if (before === undefined || run === undefined || isChinese(name) || before.box.right < FULL * run.box.right)
    return name;
  const joined = organisationsIn(`${before.text} ${run.text}`);
  return joined.find((one) => one.endsWith(name)) ?? name;
}
const FULL = 0.8;

/** A paper that names more organisations is a list: who the customer is, only the first of them can tell. */
export const MOST_NAMES = 200;

/** The parties that a paper names by their labels, each once; of a list only the first, and us. */
export function findParties(
  sheet: Sheet,
  fields: readonly Field[],
  rules: Pick<ClassificationRules, "company" | "parties">,
): Party[] {
  const roles = new Map<string, Set<string>>();
  for (const [role, labels] of Object.entries(rules.parties))
    for (const label of labels) roles.set(bare(label), (roles.get(bare(label)) ?? new Set()).add(role));
  const rolesOf = (label: string) => roles.get(bare(label)) ?? new Set<string>();
  const all = Object.values(rules.parties).flat();

  const parties: Party[] = [];
  const sameName = nameComparer();
  const known = new Set(all.map(bare));
  const sides = new Set([...known].filter((label) => !rolesOf(label).has(NEUTRAL)));
  const heads = fields.filter((field) => field.labels.some((label) => known.has(label)));
  for (const field of [...heads, ...definedIn(sheet, all.map(fold))]) {
    const addresses = Array.from(fold(field.value).matchAll(mail));
    const ours = addresses.some(([, domain]) => rules.company.mail_domains.includes(domain?.toLowerCase() ?? ""));
    const found = nameAt(sheet, field);
    const name = found?.name ?? addresses[0]?.[0];
    if (name === undefined) continue;
    const cut = found?.cut === true;
    const sure = field.valueAt.confidence;
    // A mark that was read into our name parts it: `杭州云、岭智能装备有限公司`.
    const whole = cut ? likeUs(field.value.replace(/[^一-鿿A-Za-z0-9()（）]/g, ""), rules.company, sure) : 0;
    const us = ours ? 1 : Math.max(whole, likeUs(name, rules.company, sure));
    const own = field.labels.filter((label) => known.has(label));
    const group =
      own.every((label) => rolesOf(label).has(NEUTRAL)) && isOrganisation(name) ? groupOf(sheet, field.at, sides) : [];
    const labels = [...own, ...group];
    const mention = { name, at: field.valueAt, label: labels.at(-1) ?? "", how: field.how, cut };
    const same = parties.find(
      (party) =>
        (us >= US && party.us >= US && us === party.us) || sameName(party.name, name, Math.min(sure, readAt(party))),
    );
    if (same === undefined && us < US && parties.length >= MOST_NAMES) continue;
    const party = same ?? { name, labels: new Set<string>(), roles: new Set<string>(), us, mentions: [] };
    for (const label of labels) {
      party.labels.add(label);
      for (const role of rolesOf(label)) party.roles.add(role);
    }
    party.mentions.push(mention);
    if (same === undefined) parties.push(party);
  }
  for (const party of parties) {
    const name = bestPrinted(party.mentions.map(({ name, at }) => ({ name, sure: at.confidence })));
    party.name = isOrganisation(name) ? name : (completed(sheet, name) ?? name);
  }
  giveRolesByDeeds(sheet, parties);
  return parties;
}

/** How surely a party's name was read, at best. */
export const readAt = (party: Party) => Math.max(...party.mentions.map(({ at }) => at.confidence));

/**
 * Of several printings of one name the one seen most often, then the one read most surely; rather as it is written than in
 * capitals, or without the words that a broken line lost.
 */
export function bestPrinted(printings: { name: string; sure: number }[]): string {
  const worth = new Map<string, number>();
  for (const { name, sure } of printings)
    worth.set(name, (worth.get(name) ?? 0) + sure + (isOrganisation(name) ? 1 : 0));
  const [best] = [...worth].reduce((most, one) => (one[1] > most[1] ? one : most), ["", -1]);
  const isAsWritten = (name: string) => name !== best && bare(name) === bare(best) && best === best.toUpperCase();
  const isWhole = (name: string) => !isChinese(name) && name.endsWith(` ${best}`);
  return printings.find(({ name }) => isInFull(name, best) || isAsWritten(name) || isWhole(name))?.name ?? best;
}

/** The one organisation of the text whose name begins with this one and has a character or two more, which were lost here. */
function completed(sheet: Sheet, name: string): string | undefined {
  if (bare(name).length < 5) return undefined;
  const begun = sheet.runs
    .filter(({ text }) => text.includes(name))
    .flatMap(({ text }) => organisationsIn(text))
    .filter((one) => one.startsWith(name) && one.length - name.length <= 2);
  const [whole, ...others] = new Set(begun);
  return others.length === 0 ? whole : undefined;
}

const within = "[^,。;:]{0,14}?";
const sells = "交货|发货|供货|送货|运抵|交付|出售|销售给|提供产品|提供货物|开具(?:增值税)?(?:专用)?发票";
/** What a buyer gives a seller too is no goods: papers, facts, a place. */
const hands = "出售|销售|供应|提供(?!.{0,6}(?:材料|资料|信息|条件|协助|场地|便利|文件|图纸|证明|账单))";
const buys = "支付|付款|付清|货款|购买|采购|订购|收货|验收|提货";

/** Who sells and who buys where a contract speaks of 甲方 and 乙方 alone: by what it says each of them does. */
function giveRolesByDeeds(sheet: Sheet, parties: Party[]): void {
  const sided = parties.filter((party) => party.roles.has(NEUTRAL));
  if (sided.some((party) => party.roles.has(SELLER) || party.roles.has(BUYER))) return;
  const text = sheetText(sheet);
  const counted = new Map<string, number>();
  const count = (pattern: string) => {
    const found = counted.get(pattern) ?? Array.from(text.matchAll(new RegExp(pattern, "g"))).length;
    counted.set(pattern, found);
    return found;
  };
  const leaning = sided.flatMap((party) =>
    ["甲方", "乙方"]
      .filter((label) => party.labels.has(label))
      .map((label) => {
        const other = label === "甲方" ? "乙方" : "甲方";
        const said =
          count(`${label}${within}(?:${sells})`) +
          2 * count(`${other}${within}向${label}${within}(?:购买|采购|订购|订货|支付)`) +
          2 * count(`${label}${within}向${other}${within}(?:${hands})`);
        const against =
          count(`${label}${within}(?:${buys})`) +
          2 * count(`${label}${within}向${other}${within}(?:购买|采购|订购|订货|支付)`) +
          2 * count(`${other}${within}向${label}${within}(?:${hands})`);
        return { party, selling: said - against };
      }),
  );
  const [seller, buyer] = leaning.toSorted((a, b) => b.selling - a.selling);
  if (seller === undefined || buyer === undefined || seller.selling - buyer.selling < 3) return;
  for (const { party } of [seller, buyer]) party.byDeeds = true;
  seller.party.roles.add(SELLER);
  buyer.party.roles.add(BUYER);
}
