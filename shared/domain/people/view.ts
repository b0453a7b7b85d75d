import { z } from "zod";
import { isAway, sittingsOf } from "../approval/seat.ts";
import type { May, ResourceOf } from "../permission/resource.ts";
import type { PeopleRules } from "./change.ts";
import type { Contact } from "./contact.ts";
import { Language } from "./contact.ts";
import { mayActFor } from "./deputy.ts";
import { Absence, Person, Role } from "./person.ts";
import { isSuperior, type StandingRules, standingOf } from "./standing.ts";

/** Somebody by their name. */
export const PersonName = z.object({ subject: z.string(), name: z.string() }).meta({ id: "PersonName" });
export type PersonName = z.infer<typeof PersonName>;

/** What people are called. */
export type CalledBy = (subject: string) => PersonName | undefined;

const { agreement, training } = Person.shape;

/** Somebody, as colleagues see them; what only those see who need to know it is left out for others. */
export const PersonView = z
  .object({
    subject: z.string(),
    name: z.string(),
    department: z.string(),
    post: z.string().nullable(),
    roles: z.array(Role),
    active: z.boolean(),
    /** Whether they are away today. */
    away: z.boolean(),
    /** CI-16. Their AB 岗; `mayAct`: as both are today. */
    deputy: PersonName.extend({ mayAct: z.boolean() }).nullable(),
    leftAt: z.iso.datetime().nullable(),
    successor: PersonName.nullable(),
    rev: z.int(),
    /** Of whoever keeps the accounts, and of one's own. */
    username: z.string().nullable().optional(),
    email: z.string().nullable().optional(),
    /** Of whoever may enter them. */
    absences: z.array(Absence.omit({ by: true })).optional(),
    /** AF-26, CR-17. Of whoever gives them or audits, and of the head of the department. */
    clearance: z.string().nullable().optional(),
    agreement: agreement.unwrap().nullable().optional(),
    training: training.unwrap().nullable().optional(),
  })
  .meta({ id: "Person", description: "可以使用档案系统的人" });
export type PersonView = z.infer<typeof PersonView>;

/** A person, as the policies see them. */
export const asPerson = (person: Person, rules: StandingRules): ResourceOf<"person"> => ({
  ...{ kind: "person", id: person.subject, department: person.department },
  superior: isSuperior(person, rules),
});

/** Shows a person to somebody, as far as they need to know them. */
export function personViewOf(
  person: Person,
  may: May,
  { knows, rules, now }: { knows: (subject: string) => Person | undefined; rules: PeopleRules; now: string },
): PersonView {
  const { subject, name, department, post = null, active, leftAt = null, deputy, successor, rev } = person;
  const { username = null, email = null, clearance = null, agreement = null, training = null } = person;
  const today = rules.dayOf(now);
  const as = asPerson(person, rules);
  const ahead = person.absences.filter(({ to }) => to >= today);
  const [acting, heir] = [deputy, successor].map((each) => (each === undefined ? undefined : knows(each)));
  return {
    ...{ subject, name, department, post, active, leftAt, rev },
    roles: active ? person.roles : [],
    away: isAway(person, today),
    deputy: acting ? { ...nameOf(acting), mayAct: mayActFor(acting, person, rules) } : null,
    successor: heir ? nameOf(heir) : null,
    ...(may("SeeAccount", as) && { username, email }),
    ...(may("SeeAbsences", as) && { absences: ahead.map(({ from, to }) => ({ from, to })) }),
    ...(may("SeeTrust", as) && { clearance: clearance ?? rules.levels[0] ?? null, agreement, training }),
  };
}

/** The people whose names a person's view tells. */
export const peopleNamedBy = ({ deputy, successor }: Person): string[] =>
  [deputy, successor].filter((subject) => subject !== undefined);

/** AF-26, CI-16. What somebody lacks to be given access, or to be away. */
export const Lacking = z.enum(["agreement", "training", "deputy"]);
export type Lacking = z.infer<typeof Lacking>;

/** Oneself: what one is today, in which seats one decides and for whom, and what is missing. */
export const MeView = z
  .object({
    person: PersonView,
    capacities: z.array(z.string()),
    /** The highest level that one is cleared for. */
    level: z.string(),
    seats: z.array(z.object({ seat: z.string(), for: PersonName.nullable() })),
    /** Whose deputy one is; `acting`: they are away today, and one may act. */
    represents: z.array(PersonName.extend({ acting: z.boolean() })),
    lacking: z.array(Lacking),
  })
  .meta({ id: "Me", description: "本人：身份、席位、所代理的人，以及还缺什么" });
export type MeView = z.infer<typeof MeView>;

/** Shows somebody to themselves. `represented` are those whose deputy they are, `deputy` is who is theirs. */
export function meViewOf(
  person: Person,
  may: May,
  { represented, deputy }: { represented: readonly Person[]; deputy: Person | undefined },
  { rules, now }: { rules: PeopleRules; now: string },
): MeView {
  const standing = standingOf(person, rules, now);
  const day = rules.dayOf(now);
  const mayAct = represented.filter((each) => mayActFor(person, each, rules));
  const stands = deputy !== undefined && mayActFor(deputy, person, rules);
  const lacking: Record<Lacking, boolean> = {
    agreement: !standing.agreed,
    training: !standing.trained,
    deputy: person.post !== undefined && !stands,
  };
  return {
    person: personViewOf(person, may, { knows: () => deputy, rules, now }),
    capacities: [...standing.capacities],
    level: rules.levels[standing.rank] ?? "",
    seats: sittingsOf(person, mayAct, day).map(({ seat, for: whom = null }) => ({ seat, for: whom })),
    represents: represented
      .filter(({ active }) => active)
      .map((each) => ({ ...nameOf(each), acting: isAway(each, day) && mayAct.includes(each) })),
    lacking: Lacking.options.filter((each) => lacking[each]),
  };
}

export const nameOf = ({ subject, name }: Person): PersonName => ({ subject, name });

/** A contact, as whoever looks after them sees them. */
export const ContactView = z
  .object({
    id: z.string(),
    customer: z.string(),
    name: z.string(),
    email: z.string(),
    language: Language,
    keeper: PersonName.nullable(),
    /** AM-20. Whom they knew before, and that they are still to be told. */
    formerly: z.string().nullable(),
    toldAt: z.iso.datetime().nullable(),
    rev: z.int(),
  })
  .meta({ id: "Contact", description: "客户或供应商的联系人" });
export type ContactView = z.infer<typeof ContactView>;

/** A contact, as the policies see it: whoever answers for its keeper answers for it. */
export const asContact = ({ id }: Pick<Contact, "id">, keeper: Person): ResourceOf<"contact"> => ({
  ...{ kind: "contact", id, keeper: keeper.subject, department: keeper.department },
});

export function contactViewOf(contact: Contact, calledBy: CalledBy): ContactView {
  const { id, customer, name, email, language, keeper, untold, toldAt = null, rev } = contact;
  const formerly = untold?.formerly ?? null;
  return { id, customer, name, email, language, keeper: calledBy(keeper) ?? null, formerly, toldAt, rev };
}
