import { evidenceAt } from "./evidence.ts";
import { bare, fold } from "./fold.ts";
import { below, type Run, rightOf, type Sheet } from "./layout.ts";
import {
  CLEAR,
  isChinese,
  isInFull,
  isOrganisation,
  likeUs,
  nameComparer,
  organisationsIn,
  tailOfOurs,
  US,
} from "./organisations.ts";
import { bestPrinted, MOST_NAMES, type Party, readAt } from "./parties.ts";
import type { Evidence } from "./reading.ts";
import { BUYER, type ClassificationRules, CORRESPONDENT, CUSTOMER, NEUTRAL, SELLER } from "./rules.ts";
import type { Title } from "./titles.ts";

/** Who the customer is, how sure that is, and how surely its name was read (both 0…1). */
export type Customer = { value: string; confidence: number; sure: number; evidence: Evidence[] };

const institution =
  /银行|支行|分行|信用社|税务局|法院|仲裁委员会|市场监督管理局|公安局|保险|快递|物流信息|\b(?:Bank|Banco|Banque|Banca|Bankas|Pank|Insurance)\b/i;
/** `长沙某厂` is nobody who is named, nor is `样板医院`, `物流公司` or `同类企业` unless it stands by itself. */
const unnamed = /某/;
const kindOnly = /^[一-鿿]{2}(?:公司|集团|医院|学院|学校|厂|店|局)$/;
/** `DAP芜湖二工厂`: where goods go, by the terms of delivery. */
const place = /^(?:EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DAT|DDP)[\s一-鿿]/i;
/** A works of a larger house, and no name of its own: `封装二厂`. */
const numberedPlant = /^[一-鿿]{0,4}[一二三四五六七八九十\d]号?厂$/;
const strong = /公司|厂$|医院|大学|学院|研究院|研究所|设计院|合作社|联合社|集团|酒店|超市|^[^一-鿿]+$/;
/** What a name that tells its place begins with: `武汉市江岸区…`, `永康市…`, but not `智慧城市…`. */
const withPlace =
  /^[一-鿿]{2,8}?(?:省|(?<![城超门都上])市|县|自治州|(?<!生产|办公|仓储|厂|园|库|作业)区|镇|乡|旗|盟)[一-鿿]/;
/** What a part of any organisation is called too, ours among them. */
const departmental = /(?:中心|[部处室库站所]|委员会|会)$/;

/**
 * Whether a name may be the customer's without a label that says so: by its form, its place, or because it stands by itself and is
 * no department's.
 */
function tells(name: string, byItself: boolean): boolean {
  const plain = bare(name);
  if (numberedPlant.test(plain)) return false;
  if (kindOnly.test(plain)) return byItself;
  return strong.test(plain) || withPlace.test(plain) || (byItself && !departmental.test(plain));
}

/** Where people meet who are no guests of the house as its customers. */
const host = /(?:酒店|宾馆|饭店|酒楼|餐厅|山庄|度假村|俱乐部|茶庄|民宿|客栈|[体科]\S馆)$/;
const VENUE = /地点|场地|venue/i;

/** What a paper says of where something takes place. */
const venuesOn = (sheet: Sheet): string[] =>
  sheet.runs
    .filter(({ plain }) => VENUE.test(plain))
    .flatMap((run) => [run.text, rightOf(sheet, run)?.text ?? "", below(sheet, run)?.text ?? ""]);

/** What each sign says for a customer: the label above its name, the name's form, how it was found, and where else it stands. */
const WORTH = {
  asCustomer: 4,
  asParty: 3.5,
  asAnyone: 3,
  /** Of those who only use the goods: whoever buys them is rather the customer. */
  asEndUser: 3.2,
  named: 0.5,
  customerUnnamed: -1,
  unnamed: -2,
  how: { inline: 0, right: 0, below: -0.5, joined: -0.5 },
  mention: 0.2,
  alsoInText: 0.3,
  inText: 1.2,
  inTitle: 1.5,
  byItself: 0.8,
  /** Heads the list of those who were there of a side, beside ours. */
  asSide: 1.6,
  first: 0.6,
  again: 0.4,
  /** No other organisation is named. */
  only: 0.9,
};
/** Further mentions count up to so many. */
const MOST_AGAIN = 3;

/** A person's name is of two or three characters, perhaps with what he is called. */
const PERSON = /^[一-鿿]{2,3}(?:先生|女士|小姐|经理|主任|主管|科长|工)?$/;
const VISITED = new Set(["拜访对象", "走访对象", "访问对象", "回访对象", "通话对象", "沟通对象"]);
/** Who only uses the goods did not buy them. */
const END_USER = new Set(["使用单位", "使用方", "用户单位", "最终用户"]);

/** How much a mention under these labels says that this is the customer. */
function worthOf(party: Party): number {
  const isNamed = isOrganisation(party.name);
  // Who was visited is a person of the customer's: 拜访对象 may name either.
  const isVisited = !isNamed && [...party.labels].every((label) => VISITED.has(label));
  if (isVisited && PERSON.test(party.name)) return WORTH.asAnyone + WORTH.unnamed;
  if ([...party.labels].every((label) => END_USER.has(label)))
    return WORTH.asEndUser + (isNamed ? WORTH.named : WORTH.unnamed);
  // Who writes, is written to or is called may be a person of the customer's: that is no name of its own.
  const isCustomer = party.roles.has(CUSTOMER) && (isNamed || !party.roles.has(CORRESPONDENT));
  const isParty = [...party.roles].some((role) => role !== NEUTRAL);
  const label = isCustomer ? WORTH.asCustomer : isParty ? WORTH.asParty : WORTH.asAnyone;
  const shape = isNamed ? WORTH.named : isCustomer ? WORTH.customerUnnamed : WORTH.unnamed;
  const how = Math.max(...party.mentions.map(({ how }) => WORTH.how[how]));
  return label + shape + how + WORTH.mention * Math.min(MOST_AGAIN, party.mentions.length - 1);
}

/** `aside`: named but in a sentence, as are those of whom a paper merely speaks. */
type Candidate = { name: string; worth: number; sure: number; cut: boolean; aside: boolean; evidence: Evidence };
type Printed = Pick<Candidate, "name" | "sure">;

/** Before whom somebody went to or spoke with, or is of: `2019年5月23日我到…医院走访`, `来电人：王强（…五金厂）`. */
const metWith = /(?:到|赴|前往|拜访了?|走访了?|回访了?|致电|接到|(?:^|[:、,])[^:、,()]{2,6}\()$/;

/** What numbers the parties of a contract. */
const numbering = /^\s*[(（]?\d{1,2}[)）.、]\s*/;

/** A word in a line of names, which is no sentence: `Emma Lindqvist, Project Manager, Lindqvist Paper Mills AB`. */
const ofNames = /^(?:[^a-zß-öø-ÿ]|(?:of|and|for|de|bin|van|von)$|$)/;
/** A person or a department behind a name. */
const BESIDE = 8;

/** Whose people a line names: `浙南宏岳建设集团有限公司：冯国梁、杜永贵`. */
const sideIn = (plain: string): string | undefined => /^([^:,。;]{4,40}):[^:。;]{2,}$/.exec(bare(plain))?.[1];

/** Whether a name stands in its line by itself, as in a letter's head or signature, at most with whoever signs for it. */
function standsAlone(name: string, run: Run): boolean {
  const line = bare(run.text).replace(/^[致:]+/, "");
  const own = bare(name);
  if (own.length >= line.length * 0.75) return true;
  if (isChinese(name)) return line.startsWith(own) && line.length - own.length <= BESIDE && !/[,。;:!?、]/.test(line);
  const rest = run.text.replace(name, "");
  return /[a-z]/.test(rest) && rest.split(/[\s,/|]+/).every((word) => ofNames.test(word));
}

/**
 * The organisations in the title and the text, other than us and those that merely serve (banks, courts); of a list only the
 * first.
 */
function named(sheet: Sheet, titles: Title[], rules: Pick<ClassificationRules, "company">): Candidate[] {
  const sameName = nameComparer();
  const venues = venuesOn(sheet);
  const listsOurSide = sheet.runs.some(({ plain }) => {
    const side = sideIn(plain);
    return side !== undefined && likeUs(side, rules.company) >= US;
  });
  const seen: { name: string; run: Run; title: boolean; first: boolean; alone: boolean }[] = sheet.runs.flatMap((run) =>
    organisationsIn(run.text)
      .filter((name) => {
        const plain = fold(name);
        const isNobody = institution.test(plain) || place.test(plain) || unnamed.test(plain);
        return !isNobody && !(host.test(plain) && venues.some((venue) => venue.includes(name)));
      })
      .filter((name) => !tailOfOurs(name, rules.company))
      .map((name) => ({
        name,
        run,
        title: titles.slice(0, 3).some((title) => title.prominence > 0.5 && title.text.includes(name)),
        first:
          run.text.replace(numbering, "").startsWith(name) || metWith.test(run.plain.slice(0, run.text.indexOf(name))),
        alone: standsAlone(name, run),
      }))
      .filter(({ name, title, alone }) => tells(name, title || alone))
      .filter(({ name }) => likeUs(name, rules.company, run.confidence) < US),
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
      const title = all.some((place) => place.title) ? WORTH.inTitle : 0;
      const isSide = listsOurSide && all.some(({ run }) => sideIn(run.plain) === bare(name));
      const isFirst = all.some((place) => place.first);
      const place = all.some((place) => place.alone) ? WORTH.byItself : isFirst ? WORTH.first : 0;
      return {
        name: bestPrinted(all.map((place) => ({ name: place.name, sure: place.run.confidence }))),
        worth:
          WORTH.inText +
          title +
          place +
          (isSide ? WORTH.asSide : 0) +
          WORTH.again * Math.min(MOST_AGAIN, all.length - 1),
        sure: Math.max(...all.map((place) => place.run.confidence)),
        cut: false,
        aside: title + place === 0 && all.length === 1,
        evidence: evidenceAt(title > 0 ? "题名中的单位" : "文中的单位", best?.run, name, 1),
      };
    });
}

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

/** So much of a name must be in another for both to be one name, badly read. */
const SAME = 0.5;

/**
 * Whether a party stands under the label of the one called `name` and is another: the head of a paper says one buyer, its foot
 * another. Two names read clearly are two; of others, also of one whose end is lost, little must be alike. A third party of a contract may be the customer too.
 */
function rivals(party: Party, name: string, parties: readonly Party[]): boolean {
  const own = parties.find((one) => one.name === name);
  if (own === undefined || own === party) return false;
  const sides = [...party.labels].filter((label) => own.labels.has(label) && !OPEN.has(label));
  if (isOrganisation(party.name)) {
    if ([party, own].some(({ labels }) => THIRD.some((label) => labels.has(label)))) return true;
    if (sides.length > 0 && isOrganisation(name) && Math.min(readAt(party), readAt(own)) >= CLEAR)
      return isChinese(party.name) === isChinese(name);
  }
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

/** Whether two printings are of one name, as surely as the less sure of them was read. */
type Same = (one: Printed, other: Printed) => boolean;

/** The parties that may be the customer: all but us, or where only we are named, those that are less surely us. */
function labelledBy(parties: readonly Party[]): Candidate[] {
  const ours = parties.filter((party) => party.us >= US);
  const surest = Math.max(0, ...ours.map((party) => party.us));
  const others = parties.filter((party) => party.us < US);
  return (others.length > 0 ? others : ours.filter((party) => party.us < surest))
    .filter((party) => !party.name.includes("@"))
    .filter(
      (party) => isOrganisation(party.name) || !party.roles.has(NEUTRAL) || party.roles.size > 1 || ours.length > 0,
    )
    .map((party): Candidate => {
      const mention = party.mentions[0];
      const worth = worthOf(party);
      return {
        name: party.name,
        worth,
        sure: readAt(party),
        cut: party.mentions.every(({ cut }) => cut),
        aside: false,
        evidence: evidenceAt(`栏目：${mention?.label ?? ""}`, mention?.at, party.name, worth),
      };
    });
}

/** A candidate that the text names too says more; the same name, letter by letter, may be read more surely there. */
function confirmed(candidate: Candidate, inText: readonly Candidate[], same: Same): Candidate {
  const printed = inText.find((one) => same(one, candidate));
  if (printed === undefined) return candidate;
  const isSame = bare(printed.name) === bare(candidate.name);
  return {
    ...candidate,
    worth: candidate.worth + WORTH.alsoInText,
    sure: isSame ? Math.max(candidate.sure, printed.sure) : candidate.sure,
  };
}

/** The next that might be meant instead: no person in a company's place, nor its own name in another language, nor whom a sentence names. */
const secondTo = (best: Candidate, others: readonly Candidate[]): Candidate | undefined =>
  others.find(
    ({ name, aside }) =>
      (isOrganisation(name) || !isOrganisation(best.name)) &&
      isChinese(name) === isChinese(best.name) &&
      (!aside || best.aside),
  );

/** Whether a name in the text is the only one that a paper names beside us, wherever it does, or the only one not named aside. */
const isOnly = (best: Candidate, labelled: readonly Candidate[], inText: readonly Candidate[]): boolean =>
  inText.includes(best) &&
  !labelled.some(({ name }) => isOrganisation(name)) &&
  inText.every((one) => one === best || translates(one, best) || (one.aside && !best.aside));

/** The best candidate's name as the text has it in full, or in Chinese. */
function printedName(best: Candidate, inText: readonly Candidate[]): string {
  const isBestToo = (one: Candidate) =>
    isInFull(one.name, best.name) ||
    (inText.includes(best) && isChinese(one.name) && !one.aside && !best.aside && translates(one, best));
  return (inText.find(isBestToo) ?? best).name.trim();
}

/** How sure it is that the best is the customer, by what it is worth and how far it is ahead of the second. */
function certainty(worth: number, second: Candidate | undefined): number {
  const strength = 1 / (1 + Math.exp(-2 * (worth - WORTH.inText)));
  const clear = second === undefined ? 1 : 1 / (1 + Math.exp(-3 * (worth - second.worth)));
  return strength * Math.max(0.5, clear);
}

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
  const sameName = nameComparer();
  const same: Same = (one, other) => sameName(one.name, other.name, Math.min(one.sure, other.sure));
  const inText = named(sheet, titles, rules);
  const labelled = labelledBy(parties).map((candidate) => confirmed(candidate, inText, same));
  const unlabelled = inText.filter((one) => !labelled.some((other) => same(one, other)));
  const [best, ...rest] = [...labelled, ...unlabelled].toSorted((a, b) => b.worth - a.worth);
  if (best === undefined) return undefined;
  const others = parties.filter((party) => party.us < US);
  const rival = others.find((party) => rivals(party, best.name, parties));
  const strangers = others.length === parties.length && areStrangers(others, SELLER, BUYER);
  const worth = best.worth + (isOnly(best, labelled, inText) ? WORTH.only : 0);
  const sure = certainty(worth, secondTo(best, rest)) * Math.sqrt(best.sure);
  return {
    value: printedName(best, inText),
    confidence: Math.min(0.99, sure) * (rival || strangers || best.cut ? 0.5 : 1),
    sure: best.sure,
    evidence: [best.evidence, ...(rival ? [evidenceAt("同一方另有其名", rival.mentions[0]?.at, rival.name, -1)] : [])],
  };
}
