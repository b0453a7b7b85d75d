import { literal } from "../literal.ts";
import { type Field, under } from "./fields.ts";
import { bare, fold } from "./fold.ts";
import { type Sheet, sheetText } from "./layout.ts";
import { isCalledUs, organisationsIn, US } from "./organisations.ts";
import type { Party } from "./parties.ts";
import { NEUTRAL, type Us } from "./rules.ts";
import type { Title } from "./titles.ts";

/** What a paper tells of those who met. */
type Met = {
  sheet: Sheet;
  fields: readonly Field[];
  titles: readonly Title[];
  parties: readonly Party[];
  customer: string | undefined;
};

/** Where a paper says that only our own people met. */
const AMONG_US = /内部会议|客户(?:方)?未(?:参加|参会|到场|出席)|均为(?:我司|我方|本公司)/;

/** Who was there, and what shows that somebody of another side was. */
const PRESENT = /(?:参会|参加|出席|与会|列席)(?:人员|人|者)?$/;
const SIDE = "(?:客户方?|对方|贵方|(?![我本双各多三四地官])[一-鿿]方)";
const OTHER_SIDE = new RegExp(`客户|客方|对方|贵|[甲乙]方|(?:^|[、,;\\s])${SIDE}\\s?[-:(]`);
/** What heads those present of another side, or of all. */
const SIDES = /客户方|客户参会|对方|[甲乙]方|(?:参会|与会|参加)单位/;
const SIDE_PRESENT = new RegExp(`^${SIDE}(?:参会|参加|出席|与会|到会)(?:人员|代表|人)?:`);

/** Whose people were there, in English. */
const PRESENT_FOR = /^\s*(?:present|attending|attendees|participants)\s(?:for|from|of)\s/i;

const presentIn = (fields: readonly Field[]) =>
  fields.filter(({ labels }) => labels.some((label) => PRESENT.test(label)));

/** Whether those present are told side by side under two names, ours and another: `林海纸业：朴成浩、于海涛；云岭智能：汪海洋`. */
function namesSides(value: string, company: Us): boolean {
  const sides = Array.from(fold(value).matchAll(/(?:^|[;\s])([^:;,、\s]{2,20}):/g), ([, name = ""]) => name);
  return (
    sides.some((name) => isCalledUs(name, company)) &&
    !sides.every((name) => isCalledUs(name, company) || ofOurs.test(name))
  );
}
/** A part of a company is no side of its own. */
const ofOurs = /[部科室组]$|^(?:主持|记录|时间|地点|列席)/;

/** Whether a paper that names no other side lists who was there, all of them ours: a customer that it names is what was spoken of. */
function isAmongUs({ fields, titles }: Met): boolean {
  const present = presentIn(fields);
  return (
    present.length > 0 &&
    present.every(({ value }) => !OTHER_SIDE.test(value)) &&
    present.every(({ value, under }) => organisationsIn(`${value} ${under?.text ?? ""}`).length === 0) &&
    !fields.some(({ labels }) => labels.some((label) => SIDES.test(label))) &&
    !titles.slice(0, 3).some(({ plain }) => plain.includes("客户"))
  );
}

/** Whether somebody of another side was there: named as a side, or beside us under a name. */
const isSidePresent = ({ sheet, fields }: Met, company: Us): boolean =>
  sheet.runs.some(({ plain }) => SIDE_PRESENT.test(bare(plain))) ||
  sheet.runs.some(
    ({ text }) => PRESENT_FOR.test(text) && organisationsIn(text).some((one) => !isCalledUs(one, company)),
  ) ||
  presentIn(fields).some(({ value }) => namesSides(value, company));

/** Whether a title names us beside somebody else: `龙湖技工学校 & 云岭 验收沟通会`. */
const namesUsAndOthers = ({ plain }: Title, { names, short }: Us): boolean =>
  [...names, ...short].some((name) => {
    const [before = "", ...after] = bare(plain).split(bare(name));
    return after.length > 0 && (/[一-鿿]{2}[&与和及×-]$/.test(before) || /^[&与和及×-][一-鿿]{2}/.test(after.join("")));
  });

/**
 * AF-08. Whether a customer took part: named under one of the kind's `labels`, in the title, in the letterhead, among those present or
 * at the head of a line.
 */
export function hasCustomer(paper: Met, labels: readonly string[], company: Us): boolean {
  const { sheet, fields, titles, parties, customer } = paper;
  const isOfTwo = isSidePresent(paper, company);
  if ((!isOfTwo && isAmongUs(paper)) || sheet.runs.some((run) => AMONG_US.test(bare(run.plain)))) return false;
  if (parties.some((party) => party.us < US && [...party.roles].some((role) => role !== NEUTRAL))) return true;
  if (titles.slice(0, 4).some((title) => namesUsAndOthers(title, company))) return true;
  if (isOfTwo) return true;
  if (customer === undefined) return false;
  const name = bare(customer);
  const [letterhead] = sheet.rows;
  const met = new RegExp(
    `${literal(name)}[^。;]{0,40}(?:召开|举行|进行了?)|(?:召开|举行)[^。;]{0,40}${literal(name)}[^。;]{0,12}(?:参加|出席)`,
  );
  return (
    met.test(sheetText(sheet)) ||
    labels.some((label) => under(fields, label).some((field) => bare(field.value).includes(name))) ||
    titles.slice(0, 3).some((title) => title.prominence > 0.5 && bare(title.plain).includes(name)) ||
    letterhead?.runs.every((run) => bare(run.plain) === name) === true ||
    sheet.runs.some((run) => bare(run.plain).startsWith(`${name}:`))
  );
}
