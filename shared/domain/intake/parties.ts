import { type Field, groupOf } from "./fields.ts";
import { bare, fold, literal } from "./fold.ts";
import { around, below, type Run, type Sheet } from "./layout.ts";
import {
  CLEAR,
  isInFull,
  isOrganisation,
  likeUs,
  nameComparer,
  organisationFrom,
  organisationsIn,
  tailOfOurs,
  US,
} from "./organisations.ts";
import type { Evidence } from "./reading.ts";
import { BUYER, type ClassificationRules, CUSTOMER, NEUTRAL, SELLER } from "./rules.ts";
import type { Title } from "./titles.ts";

/** One party of a paper: its name as printed, the labels and the parts (卖方, 付款方 …) it stands under, and how surely it is us. */
export type Party = { name: string; labels: Set<string>; roles: Set<string>; us: number; mentions: Mention[] };
/** `cut`: something stands before the name that may be part of it. */
type Mention = { name: string; at: Run; label: string; how: Field["how"]; cut: boolean };

/** Who the customer is, how sure that is, and how surely its name was read (both 0…1). */
export type Customer = { value: string; confidence: number; sure: number; evidence: Evidence[] };

type Named = { name: string; cut: boolean };

const mail = /[\w.+-]+\s?@\s?([\w-]+(?:\.[\w-]+)+)/g;
const notes = /\((?:以下|下称|简称|盖章|公章|签章|签字|盖单位章|[甲乙丙]方|买方|卖方|需方|供方)[^)]*\)?/g;
/** What forms print where a name belongs, and is nobody's. */
const anyone =
  /^(?:(?:股份)?有限(?:责任)?公司|(?:开户|收款|付款|经办|出票|贵|我|本|对方)?人?(?:开户)?(?:银行|公司|单位|集团|支行))$/;
const blankValue = /^[\s_\-/:.]*$/;
const noName =
  /[,。;!?%¥]|^\d|年.*月|^[\d\s()+-]+$|(?:地址|电话|联系人|代表|签字|盖章|日期|编号|账号|开户|税号|名称|人员|部门)/;

/** The name that a label's value gives: its organisation, or else the value itself where that can be a name. */
function nameIn(value: string): Named | undefined {
  const organisation = organisationFrom(value);
  if (organisation !== undefined) return anyone.test(bare(organisation.name)) ? undefined : organisation;
  const cut = fold(value)
    .replace(mail, (found) => " ".repeat(found.length))
    .replace(notes, (found) => " ".repeat(found.length));
  const from = cut.length - cut.replace(/^[\s<>"'、]+/, "").length;
  const length = (/^(?:(?!\s{2,}|[<>]).)*/.exec(cut.slice(from))?.[0] ?? "").trimEnd().length;
  const name = value.slice(from, from + length);
  if (blankValue.test(fold(name)) || anyone.test(bare(name)) || noName.test(fold(name))) return undefined;
  return Array.from(name).length >= 2 && Array.from(name).length <= 30 ? { name, cut: false } : undefined;
}

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
  const lines = around(sheet, at).filter(
    ({ box }) => Math.abs(box.left - valueAt.box.left) < tall && Math.abs(box.top - at.box.top) < tall,
  );
  return lines.flatMap(({ text }) => organisationsIn(text)).find((name) => !anyone.test(bare(name)));
}

/** `苏州…公司（以下简称“甲方”）`, `苏州…公司（买方）`: the party's name stands before its label. */
function definedIn(sheet: Sheet, labels: string[]): Field[] {
  const pattern = new RegExp(
    `\\((?:(?:以下|下称|下面)?(?:简称|称)?(?:为)?|the\\s?)[:"“”'‘’「」『』]*(${labels.map(literal).join("|")})[^)]{0,12}\\)`,
    "g",
  );
  return sheet.runs.flatMap((run) =>
    Array.from(run.plain.includes("(") ? run.plain.matchAll(pattern) : []).flatMap((match): Field[] => {
      const label = match[1] ?? "";
      const before = run.text.slice(0, match.index).trimEnd();
      const name = organisationsIn(before).at(-1);
      if (name === undefined || !before.endsWith(name)) return [];
      return [{ labels: [bare(label)], value: name, at: run, valueAt: run, how: "inline" }];
    }),
  );
}

/** A paper that names more organisations is a list: who the customer is, only the first of them can tell. */
const MOST_NAMES = 200;

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
  for (const party of parties)
    party.name = bestPrinted(party.mentions.map(({ name, at }) => ({ name, sure: at.confidence })));
  giveRolesByDeeds(sheet, parties);
  return parties;
}

/** How surely a party's name was read, at best. */
const readAt = (party: Party) => Math.max(...party.mentions.map(({ at }) => at.confidence));

/** Of several printings of one name the one seen most often, then the one read most surely. */
function bestPrinted(printings: { name: string; sure: number }[]): string {
  const worth = new Map<string, number>();
  for (const { name, sure } of printings)
    worth.set(name, (worth.get(name) ?? 0) + sure + (isOrganisation(name) ? 1 : 0));
  const [best] = [...worth].reduce((most, one) => (one[1] > most[1] ? one : most), ["", -1]);
  return printings.find(({ name }) => isInFull(name, best))?.name ?? best;
}

const within = "[^,。;:]{0,14}?";
const sells = "交货|发货|供货|送货|运抵|交付|出售|销售给|提供产品|提供货物|开具(?:增值税)?(?:专用)?发票";
const buys = "支付|付款|付清|货款|购买|采购|订购|收货|验收|提货";

/** Who sells and who buys where a contract speaks of 甲方 and 乙方 alone: by what it says each of them does. */
function giveRolesByDeeds(sheet: Sheet, parties: Party[]): void {
  const sided = parties.filter((party) => party.roles.has(NEUTRAL));
  if (sided.some((party) => party.roles.has(SELLER) || party.roles.has(BUYER))) return;
  const text = bare(sheet.runs.map((run) => run.plain).join(""));
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
          2 * count(`${label}${within}向${other}${within}(?:出售|销售|供应|提供)`);
        const against =
          count(`${label}${within}(?:${buys})`) +
          2 * count(`${label}${within}向${other}${within}(?:购买|采购|订购|订货|支付)`) +
          2 * count(`${other}${within}向${label}${within}(?:出售|销售|供应|提供)`);
        return { party, selling: said - against };
      }),
  );
  const [seller, buyer] = leaning.toSorted((a, b) => b.selling - a.selling);
  if (seller === undefined || buyer === undefined || seller.selling - buyer.selling < 3) return;
  seller.party.roles.add(SELLER);
  buyer.party.roles.add(BUYER);
}

const institution = /银行|支行|分行|信用社|税务局|法院|仲裁委员会|市场监督管理局|公安局|保险|快递|物流信息/;
/** `DAP芜湖二工厂`: where goods go, by the terms of delivery. */
const place = /^(?:EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DAT|DDP)[\s一-鿿]/i;
const strong =
  /公司|厂$|医院|大学|学院|研究院|研究所|设计院|合作社|集团|酒店|超市|Ltd|Limited|Inc|GmbH|Corp|LL[CP]|PLC|Joint.Stock|JSC|C\.?V\.?$/i;

/** How much a mention under these labels says that this is the customer. */
function worth(party: Party): number {
  const label = party.roles.has(CUSTOMER) ? 4 : [...party.roles].some((role) => role !== NEUTRAL) ? 3.5 : 3;
  const shape = isOrganisation(party.name) ? 0.5 : party.roles.has(CUSTOMER) ? -1 : -2;
  const how = Math.max(...party.mentions.map(({ how }) => ({ inline: 0, right: 0, below: -0.5, joined: -0.5 })[how]));
  return label + shape + how + 0.2 * Math.min(3, party.mentions.length - 1);
}

type Candidate = { name: string; worth: number; sure: number; cut: boolean; evidence: Evidence };
type Printed = Pick<Candidate, "name" | "sure">;

/**
 * The organisations in the title and the text, other than us and those that merely serve (banks, courts); of a list only the
 * first.
 */
function named(sheet: Sheet, titles: Title[], rules: Pick<ClassificationRules, "company">): Candidate[] {
  const sameName = nameComparer();
  const seen: { name: string; run: Run; title: boolean; first: boolean; alone: boolean }[] = sheet.runs.flatMap((run) =>
    organisationsIn(run.text)
      .filter(
        (name) => strong.test(name) && !institution.test(name) && !place.test(name) && !tailOfOurs(name, rules.company),
      )
      .filter((name) => likeUs(name, rules.company, run.confidence) < US)
      .map((name) => ({
        name,
        run,
        title: titles.slice(0, 3).some((title) => title.prominence > 0.5 && title.text.includes(name)),
        first: run.text.trimStart().startsWith(name),
        alone: bare(name).length >= bare(run.text).replace(/^[致:]+/, "").length * 0.75,
      })),
  );
  const printings = Map.groupBy(seen.entries(), ([, one]) => bare(one.name));
  const once = [...printings.values()].slice(0, MOST_NAMES).map((places) => ({
    name: places[0]?.[1].name ?? "",
    sure: Math.max(...places.map(([, { run }]) => run.confidence)),
    places,
  }));
  const same = (one: Printed, other: Printed) => sameName(one.name, other.name, Math.min(one.sure, other.sure));
  return once
    .filter((one, at) => once.findIndex((other) => same(one, other)) === at)
    .map((one) => {
      const { name } = one;
      const places = once.filter((other) => same(one, other)).flatMap((other) => other.places);
      const all = places.toSorted(([a], [b]) => a - b).map(([, place]) => place);
      const best = all.find((place) => place.title) ?? all.find((place) => place.alone) ?? all[0];
      const title = all.some((place) => place.title) ? 1.5 : 0;
      const place = all.some((place) => place.alone) ? 0.8 : all.some((place) => place.first) ? 0.6 : 0;
      return {
        name: bestPrinted(all.map((place) => ({ name: place.name, sure: place.run.confidence }))),
        worth: 1.2 + title + place + 0.4 * Math.min(3, all.length - 1),
        sure: Math.max(...all.map((place) => place.run.confidence)),
        cut: false,
        evidence: evidenceAt(title > 0 ? "题名中的单位" : "文中的单位", best?.run, name, 1),
      };
    });
}

/** What it says for a customer that no other organisation is named. */
const ALONE = 0.7;

/** Whether a name stands right beside another and is in another language: the same organisation's, as at the head of its letters. */
function translates(one: Candidate, other: Candidate): boolean {
  const [a, b] = [one.evidence, other.evidence];
  if (a.box === undefined || b.box === undefined || a.page !== b.page || isChinese(one.name) === isChinese(other.name))
    return false;
  return (
    Math.abs(a.box.top - b.box.top) < 2 * (b.box.bottom - b.box.top) &&
    Math.abs(a.box.left - b.box.left) < b.box.right - b.box.left
  );
}

const isChinese = (name: string) => /[一-鿿]/.test(name);

/** So much of a name must be in another for both to be one name, badly read. */
const SAME = 0.5;

/**
 * Whether a party stands under the label of the one called `name` and is another: the head of a paper says one buyer, its foot
 * another. Two names read clearly are two; of others little must be alike. A third party of a contract may be the customer too.
 */
function rivals(party: Party, name: string, parties: readonly Party[]): boolean {
  const own = parties.find((one) => one.name === name);
  if (own === undefined || own === party || !isOrganisation(party.name)) return false;
  if ([party, own].some(({ labels }) => THIRD.some((label) => labels.has(label)))) return true;
  const sides = [...party.labels].filter((label) => own.labels.has(label) && !OPEN.has(label));
  if (sides.length > 0 && isOrganisation(name) && Math.min(readAt(party), readAt(own)) >= CLEAR)
    return isChinese(party.name) === isChinese(name);
  if (!/^[一-鿿]{6,}$/.test(party.name)) return false;
  const characters = Array.from(bare(party.name).replace(LEGAL, ""));
  const kept = characters.filter((character) => name.includes(character)).length;
  return sides.length > 0 && kept < SAME * characters.length;
}

/** Labels under which a paper may well name several. */
const OPEN = new Set(
  ["客户", "客户名称", "单位", "单位名称", "参会单位", "名称", "抄送", "收件人", "to", "cc", "from", "发件人"].concat([
    "全称",
    "户名",
    "账户名称",
    "账户名",
  ]),
);
const THIRD = ["丙方", "丁方", "partyc"];
const LEGAL = /有限|责任|股份|公司|集团/g;

/** Whether of these parties one stands on one side and another on the other: neither is us, and either might be the customer. */
function areStrangers(parties: readonly Party[], one: string, other: string): boolean {
  const on = (role: string) => parties.filter((party) => party.roles.has(role) && isOrganisation(party.name));
  return on(one).some((party) => on(other).some((against) => against !== party));
}

export const evidenceAt = (sign: string, run: Run | undefined, text: string, weight: number): Evidence => ({
  sign,
  ...(run === undefined ? {} : { page: run.page, box: run.place }),
  text,
  weight,
});

/**
 * AM-10. The customer: the party that is not us, whether it buys or sells; else the organisation in the title or the text that is
 * not us. Undefined where the paper names none.
 */
export function customerOn(
  sheet: Sheet,
  parties: Party[],
  titles: Title[],
  rules: Pick<ClassificationRules, "company">,
): Customer | undefined {
  const ours = parties.filter((party) => party.us >= US);
  const surest = Math.max(0, ...ours.map((party) => party.us));
  const others = parties.filter((party) => party.us < US);
  const candidates = others.length > 0 ? others : ours.filter((party) => party.us < surest);
  const labelled = candidates
    .filter((party) => !party.name.includes("@"))
    .filter(
      (party) => isOrganisation(party.name) || !party.roles.has(NEUTRAL) || party.roles.size > 1 || ours.length > 0,
    )
    .map((party): Candidate => {
      const mention = party.mentions[0];
      return {
        name: party.name,
        worth: worth(party),
        sure: readAt(party),
        cut: party.mentions.every(({ cut }) => cut),
        evidence: evidenceAt(`栏目：${mention?.label ?? ""}`, mention?.at, party.name, worth(party)),
      };
    });
  const inText = named(sheet, titles, rules);
  const sameName = nameComparer();
  const same = (one: Printed, other: Printed) => sameName(one.name, other.name, Math.min(one.sure, other.sure));
  for (const candidate of labelled) if (inText.some((one) => same(one, candidate))) candidate.worth += 0.3;
  const all = [...labelled, ...inText.filter((one) => !labelled.some((other) => same(one, other)))].toSorted(
    (a, b) => b.worth - a.worth,
  );
  const [best] = all;
  if (best === undefined) return undefined;
  // A person, such as who sent a mail, is no rival of a company, nor is its own name in another language.
  const second = all
    .slice(1)
    .find(
      ({ name }) => (isOrganisation(name) || !isOrganisation(best.name)) && isChinese(name) === isChinese(best.name),
    );
  // Who is the only one that a paper names beside us is the customer, wherever it names them.
  const beside = inText.filter((one) => one !== best);
  if (
    inText.includes(best) &&
    !labelled.some(({ name }) => isOrganisation(name)) &&
    beside.every((one) => translates(one, best))
  )
    best.worth += ALONE;
  const rival = others.find((party) => rivals(party, best.name, parties));
  const strangers = ours.length === 0 && areStrangers(others, SELLER, BUYER);
  const margin = best.worth - (second?.worth ?? 0);
  const strength = 1 / (1 + Math.exp(-2 * (best.worth - 1.2)));
  const clear = second === undefined ? 1 : 1 / (1 + Math.exp(-3 * margin));
  return {
    value: (inText.find((one) => isInFull(one.name, best.name)) ?? best).name.trim(),
    confidence:
      Math.min(0.99, strength * Math.max(0.5, clear) * Math.sqrt(best.sure)) *
      (rival || strangers || best.cut ? 0.5 : 1),
    sure: best.sure,
    evidence: [best.evidence, ...(rival ? [evidenceAt("同一方另有其名", rival.mentions[0]?.at, rival.name, -1)] : [])],
  };
}
