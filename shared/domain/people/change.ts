import { z } from "zod";
import { Email, Line } from "../contract.ts";
import { Refused } from "../refused.ts";
import { withNews } from "./news.ts";
import { keptApart, leavingNoneVacant, officeOf } from "./officers.ts";
import { type News, type Person, Role, Subject, Username } from "./person.ts";
import type { StandingRules } from "./standing.ts";

/** What the regulation says of who people may be made. */
export interface PeopleRules extends StandingRules {
  readonly departments: Readonly<Record<string, { readonly head: string; readonly deputy?: string | undefined }>>;
  /** The posts that there are for the people of a department. */
  readonly postsOf: (department: string) => readonly string[];
}

/** Who makes a change. */
export type Maker = Pick<Person, "subject">;
/** Who makes one that is told of by their name. */
export type Named = Pick<Person, "subject" | "name">;

/** Somebody new, as whoever keeps the accounts enters them: under the name of their account, or under what the issuer calls them. */
export const Newcomer = z.strictObject({
  username: Username.optional(),
  subject: Subject.optional(),
  name: Line,
  email: Email.optional(),
  department: Line,
  post: Line.optional(),
});
export type Newcomer = z.infer<typeof Newcomer>;

/** Their department and post; without a post they have none. */
export const Appointment = z.strictObject({ department: Line, post: Line.optional() });
export type Appointment = z.infer<typeof Appointment>;

/** What was entered wrongly of them, or is otherwise now: what is not said stays. */
export const Correction = z.strictObject({ name: Line.optional(), email: Email.optional() });
export type Correction = z.infer<typeof Correction>;

/** All roles that they are to have, none beside them. */
export const Roles = z.strictObject({ roles: z.array(Role).max(Role.options.length) });
/** CR-17. Up to which level they may be given files. */
export const Clearance = z.strictObject({ level: Line });
/** AF-26. When they signed the confidentiality agreement, and where that is kept. */
export const Agreement = z.strictObject({ signedOn: z.iso.date(), reference: Line });
/** AF-26. When they were trained, and in what. */
export const Training = z.strictObject({ on: z.iso.date(), subject: Line });

/**
 * Somebody as they are entered, but for how their tokens name them: of a department, and as yet with no role, no clearance, no
 * agreement and no training.
 *
 * @throws Refused `people.unknown-department`, `people.unknown-post`
 */
export function enter({ subject: _subject, ...newcomer }: Newcomer, rules: PeopleRules): Omit<Person, "subject"> {
  return { ...newcomer, ...placed(newcomer, rules), roles: [], absences: [], active: true, rev: 1 };
}

/** Whether anything was entered of somebody by others than who keeps the accounts: a role, a clearance, an agreement, a training. */
export const isTrusted = ({ roles, clearance, agreement, training }: Person): boolean =>
  roles.length > 0 || [clearance, agreement, training].some((each) => each !== undefined);

/**
 * CI-17. A change by which somebody may be trusted with more, once they have chosen a password of their own. Whoever keeps the accounts
 * gave them the first one, and could be them alone as long as nobody has signed in with it (`unused`). What is taken away is taken away.
 *
 * @throws Refused `people.not-signed-in`
 */
export function entrust(before: Person, after: Person, unused: boolean, rules: PeopleRules): Person {
  if (unused && isMore(before, after, rules)) throw new Refused("people.not-signed-in", before.name);
  return after;
}

function isMore(before: Person, after: Person, { levels }: PeopleRules): boolean {
  const rank = ({ clearance }: Person) => Math.max(0, levels.indexOf(clearance ?? ""));
  const isGiven = after.roles.some((role) => !before.roles.includes(role));
  const isBound = after.agreement !== before.agreement || after.training !== before.training;
  return isGiven || isBound || rank(after) > rank(before);
}

/**
 * Moves somebody to a department and a post. A post is a seat in approvals, so nobody takes one for themselves.
 *
 * @throws Refused `people.unknown-department`, `people.unknown-post`, `people.not-oneself`, `people.has-left`
 */
export function appoint(person: Person, appointment: Appointment, by: Maker, rules: PeopleRules): Person {
  const { post: _former, ...rest } = changeable(person, by);
  return next({ ...rest, ...placed(appointment, rules) });
}

/**
 * Corrects somebody's name or address. Notices go to the address, so nobody corrects their own, and they are told of it.
 *
 * @throws Refused `people.nothing-corrected`, `people.not-oneself`, `people.has-left`
 */
export function correct(
  person: Person,
  { name = person.name, email = person.email }: Correction,
  by: Named,
  now: string,
): Person {
  const before = changeable(person, by);
  const news: News = {
    what: "corrected",
    ...(name !== before.name && { name: { was: before.name, is: name } }),
    ...(email !== undefined && email !== before.email && { email: { was: before.email, is: email } }),
    ...{ by: by.name, at: now },
  };
  if (!news.name && !news.email) throw new Refused("people.nothing-corrected", person.subject);
  return withNews(next({ ...before, name, ...(email !== undefined && { email }) }), news);
}

/**
 * CI-17. Has somebody get another first password, and told of it. Whoever keeps the accounts does not come by it to the account of one
 * of the other two officers, signed in or not.
 *
 * @throws Refused `people.password-officer`, `people.not-oneself`, `people.has-left`
 */
export function renewPassword(person: Person, by: Named, now: string): Person {
  const office = officeOf(changeable(person, by));
  if (office !== undefined && office !== "system officer") throw new Refused("people.password-officer", person.subject);
  return withNews(next(person), { what: "password", by: by.name, at: now });
}

/** The post of a department's head that somebody has today, if one. */
export const headshipOf = (
  { active, department, post }: Pick<Person, "active" | "department" | "post">,
  { departments }: PeopleRules,
): string | undefined => (active && post !== undefined && departments[department]?.head === post ? post : undefined);

/**
 * A department has one head: a second one would decide in the seat of the first, who would not know. `others` are those who have the
 * post, or had it, but for whoever is to have it.
 *
 * @throws Refused `people.post-held`
 */
export function headOnce(person: Omit<Person, "subject">, others: readonly Person[], rules: PeopleRules): void {
  const holder = others.find(({ active }) => active);
  if (headshipOf(person, rules) !== undefined && holder) throw new Refused("people.post-held", holder.name);
}

/**
 * Gives somebody their roles. `others` are whoever else holds one of the offices that may not be vacant.
 *
 * @throws Refused `people.officers-apart`, `people.last-officer`, `people.not-oneself`, `people.has-left`
 */
export function giveRoles(person: Person, roles: readonly Role[], by: Maker, others: readonly Person[]): Person {
  keptApart(roles, person.subject);
  const given = Role.options.filter((role) => roles.includes(role));
  return leavingNoneVacant(person, next({ ...changeable(person, by), roles: given }), others);
}

/** @throws Refused `people.unknown-level`, `people.not-oneself`, `people.has-left` */
export function setClearance(person: Person, level: string, by: Maker, { levels }: PeopleRules): Person {
  if (!levels.includes(level)) throw new Refused("people.unknown-level", level, levels);
  return next({ ...changeable(person, by), clearance: level });
}

/** @throws Refused `people.not-yet` for a day that is still to come, `people.not-oneself`, `people.has-left` */
export function recordAgreement(
  person: Person,
  agreement: z.infer<typeof Agreement>,
  by: Maker,
  rules: PeopleRules,
  now: string,
): Person {
  return next({
    ...changeable(person, by),
    agreement: { ...agreement, signedOn: past(agreement.signedOn, rules, now) },
  });
}

/** @throws Refused `people.not-yet` for a day that is still to come, `people.not-oneself`, `people.has-left` */
export function recordTraining(
  person: Person,
  training: z.infer<typeof Training>,
  by: Maker,
  rules: PeopleRules,
  now: string,
): Person {
  return next({ ...changeable(person, by), training: { ...training, on: past(training.on, rules, now) } });
}

/** Somebody who is still here. @throws Refused `people.has-left` */
export function present(person: Person): Person {
  if (!person.active) throw new Refused("people.has-left", person.subject);
  return person;
}

/** Somebody else, who is still here. @throws Refused `people.not-oneself`, `people.has-left` */
export function changeable(person: Person, by: Maker): Person {
  if (person.subject === by.subject) throw new Refused("people.not-oneself", person.subject);
  return present(person);
}

export const next = (person: Person): Person => ({ ...person, rev: person.rev + 1 });

/** A department and a post that there is in it. A head's, a clerk's or a deputy's post is its own department's alone. */
function placed({ department, post }: Appointment, { departments, postsOf }: PeopleRules): Appointment {
  if (!Object.hasOwn(departments, department))
    throw new Refused("people.unknown-department", department, Object.keys(departments));
  if (post === undefined) return { department };
  const posts = postsOf(department);
  if (!posts.includes(post)) throw new Refused("people.unknown-post", post, posts);
  return { department, post };
}

function past(day: string, { dayOf }: PeopleRules, now: string): string {
  if (day > dayOf(now)) throw new Refused("people.not-yet", day);
  return day;
}
