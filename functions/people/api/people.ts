import type { z } from "zod";
import type { Accounts } from "#shared/aws/accounts.ts";
import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import type { People } from "#shared/aws/people.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import { type Actor, type PeopleEvent, peopleDeed } from "#shared/domain/audit/deed.ts";
import { subjectOf } from "#shared/domain/audit/entry.ts";
import { pageTo } from "#shared/domain/audit/history.ts";
import type { Paging } from "#shared/domain/contract.ts";
import { type Away, setAbsence } from "#shared/domain/people/absence.ts";
import {
  type Agreement,
  type Appointment,
  appoint,
  type Clearance,
  type Correction,
  correct,
  enter,
  entrust,
  giveRoles,
  headOnce,
  headshipOf,
  isTrusted,
  type Newcomer,
  next,
  type PeopleRules,
  type Roles,
  recordAgreement,
  recordTraining,
  renewPassword,
  setClearance,
  type Training,
} from "#shared/domain/people/change.ts";
import type { Added, PeopleQuery } from "#shared/domain/people/contract.ts";
import { type Deputising, LONGEST_CHAIN, nameDeputy } from "#shared/domain/people/deputy.ts";
import { type Leaving, leave } from "#shared/domain/people/leave.ts";
import { officeLost, officeOf } from "#shared/domain/people/officers.ts";
import type { Person } from "#shared/domain/people/person.ts";
import type { Standing } from "#shared/domain/people/standing.ts";
import {
  asPerson,
  type MeView,
  meViewOf,
  type PersonView,
  peopleNamedBy,
  personViewOf,
} from "#shared/domain/people/view.ts";
import type { May, ResourceOf } from "#shared/domain/permission/resource.ts";
import { Refused } from "#shared/domain/refused.ts";

export interface Peopling {
  people: People;
  trail: AuditTrail;
  commit: Commit;
  /** The accounts of the user pool; none where another issuer keeps them. */
  accounts: Accounts | undefined;
  rules: PeopleRules;
}

/** Who asks, and when. */
interface Viewing {
  may: May;
  now: string;
}

/** Who acts. */
interface Acting extends Viewing {
  standing: Standing;
  by: Actor;
}

/** Who acts on somebody, and which change of them they saw last. */
interface Act extends Acting {
  rev: number | undefined;
}

/** A change that was decided, and the other people on whom it rests. */
interface Decided {
  after: Person;
  on?: readonly Person[];
}

/** Who may use the archive, and what they are made. Of two who change a person at once, the second is told. */
export const peopling = (to: Peopling) => {
  const { people, rules } = to;

  /** Somebody, as the policies see them. */
  async function find(subject: string): Promise<{ thing: Person; as: ResourceOf<"person"> }> {
    const person = await known(subject);
    return { thing: person, as: asPerson(person, rules) };
  }

  /** Oneself. */
  async function me(person: Person, { may, now }: Viewing): Promise<MeView> {
    const represented = await people.representedBy(person.subject);
    const deputy = person.deputy === undefined ? undefined : await people.get(person.deputy);
    return meViewOf(person, may, { represented, deputy }, { rules, now });
  }

  async function list({ department, post, left, ...page }: PeopleQuery & Paging, viewer: Viewing) {
    const departments = department === undefined ? Object.keys(rules.departments) : [department];
    const active = left === undefined;
    const { items, cursor } = await people.list({ departments, post, active }, page);
    return { items: await shown(items, viewer), cursor: cursor ?? null };
  }

  /** AF-29, CI-13. What was done about somebody, what they were refused, and what was noticed of their use. */
  const history = async (person: Person, page: Paging, may: May) =>
    pageTo(may, (isTold) => to.trail.history([subjectOf(thing(person))], page, isTold));

  /** CI-17. Enters somebody and opens their account. What was broken off is taken up where it stands: whoever adds them again gets on. Who has signed in with it keeps their password. */
  async function added(newcomer: Newcomer, act: Acting): Promise<z.infer<typeof Added>> {
    const entry = enter(newcomer, rules);
    const { accounts } = to;
    const { username, subject } = newcomer;
    const isThat = (each: Person) => each.username !== undefined && each.username === username;
    headOnce(entry, await othersInPost(entry, isThat), rules);
    if (accounts === undefined) {
      if (subject === undefined || username !== undefined) throw new Refused("people.named-by-subject", "subject");
      if (await people.get(subject)) throw new Refused("people.taken", subject);
      return { person: await entered({ ...entry, subject }, act), password: null };
    }
    if (username === undefined || subject !== undefined) throw new Refused("people.named-by-username", "username");
    const account = await accounts.open(username);
    const before = await people.get(account.subject);
    const person = before
      ? await unlocked(before, account.unused && isSame(before, entry), act)
      : await entered({ ...entry, subject: account.subject }, act);
    const password = account.password ?? (account.unused ? await accounts.renew(username) : null);
    return { person, password };
  }

  async function entered(person: Person, act: Acting): Promise<PersonView> {
    const { by, now } = act;
    const { department, post } = person;
    const deed = peopleDeed("AddPerson", by, { request: { department, post } });
    await to.commit([
      people.add(person),
      ...people.headship(person.subject, undefined, headshipOf(person, rules)),
      to.trail.write(thing(person), person.rev, deed, now),
    ]);
    return alone(person, act);
  }

  /**
   * Whoever was entered and has never signed in may get another password, for the first may have been lost, or is good no longer; not
   * once they are trusted with anything, for whoever keeps the accounts could then sign in as somebody whom others have let in.
   */
  async function unlocked(before: Person, isNew: boolean, act: Acting): Promise<PersonView> {
    const named = before.username ?? before.subject;
    if (!isNew || !before.active) throw new Refused("people.taken", named);
    if (isTrusted(before)) throw new Refused("people.trusted-already", named);
    await write("RenewPassword", {}, before, { after: next(before) }, act);
    return alone(next(before), act);
  }

  const corrected = (person: Person, correction: Correction, act: Act) =>
    changed("CorrectPerson", person, correction, act, () => ({
      after: correct(person, correction, act.standing, act.now),
    }));

  /** CI-17. Gives somebody another first password. It is written down before it is done: whoever finds it broken off does it again. */
  async function renewed(person: Person, act: Act): Promise<z.infer<typeof Added>> {
    const { accounts } = to;
    const account = person.username === undefined ? undefined : await accounts?.find(person.username);
    if (accounts === undefined || account === undefined) throw new Refused("people.password-elsewhere", person.subject);
    const shown = await changed("RenewPassword", person, {}, act, () => ({
      after: renewPassword(person, act.standing, act.now),
    }));
    return { person: shown, password: await accounts.renew(account.username) };
  }

  const appointed = (person: Person, appointment: Appointment, act: Act) =>
    changed("AppointPerson", person, appointment, act, async () => {
      const after = appoint(person, appointment, act.standing, rules);
      headOnce(after, await othersInPost(after, ({ subject }) => subject === person.subject), rules);
      return { after };
    });

  /** Who has a post, or had it, but for one. */
  const othersInPost = async ({ post }: Appointment, isThat: (person: Person) => boolean): Promise<Person[]> =>
    post === undefined ? [] : (await people.inPost(post)).filter((each) => !isThat(each));

  const givenRoles = (person: Person, { roles }: z.infer<typeof Roles>, act: Act) =>
    entrusted("GiveRoles", person, { roles }, act, async () => {
      const others = await othersAs(person);
      const after = giveRoles(person, roles, act.standing, others);
      return { after, on: officeLost(person, after) ? others : [] };
    });

  const cleared = (person: Person, { level }: z.infer<typeof Clearance>, act: Act) =>
    entrusted("SetClearance", person, { level }, act, () => ({
      after: setClearance(person, level, act.standing, rules),
    }));

  const agreed = (person: Person, agreement: z.infer<typeof Agreement>, act: Act) =>
    entrusted("RecordAgreement", person, agreement, act, () => ({
      after: recordAgreement(person, agreement, act.standing, rules, act.now),
    }));

  const trained = (person: Person, training: z.infer<typeof Training>, act: Act) =>
    entrusted("RecordTraining", person, training, act, () => ({
      after: recordTraining(person, training, act.standing, rules, act.now),
    }));

  const deputised = (person: Person, { deputy }: z.infer<typeof Deputising>, act: Act) =>
    changed("NameDeputy", person, { deputy }, act, async () => {
      const chain = deputy === null ? [] : await deputiesFrom(deputy, person);
      return { after: nameDeputy(person, chain, act.standing, rules), on: chain };
    });

  const away = (person: Person, absence: Away, act: Act) =>
    changed("SetAbsence", person, absence, act, () => ({
      after: setAbsence(person, absence, act.standing, rules, act.now),
    }));

  /** AM-20. Their access ends with this; what they leave behind is settled by the step that follows the table. */
  const left = (person: Person, { successor }: z.infer<typeof Leaving>, act: Act) =>
    changed("LeaveArchive", person, { successor }, act, async () => {
      const heir = await known(successor);
      const others = await othersAs(person);
      const after = leave(person, heir, act.standing, others, act.now);
      return { after, on: [heir, ...others] };
    });

  /**
   * CI-17. A change by which somebody may be trusted with more. Another first password comes not between the look at their account and
   * this: whoever gives one changes the person first; in the moment between the two the second factor alone stands.
   */
  const entrusted: typeof changed = (event, person, request, act, decide) =>
    changed(event, person, request, act, async () => {
      const decided = await decide();
      return { ...decided, after: entrust(person, decided.after, await isUnused(person), rules) };
    });

  /** Whether nobody has signed in yet with somebody's account; of one that another issuer keeps it is not known. */
  async function isUnused({ username }: Person): Promise<boolean> {
    const account = username === undefined ? undefined : await to.accounts?.find(username);
    return account?.unused === true;
  }

  async function changed(
    event: PeopleEvent,
    before: Person,
    request: Record<string, unknown>,
    act: Act,
    decide: () => Decided | Promise<Decided>,
  ): Promise<PersonView> {
    if (act.rev !== undefined && act.rev !== before.rev) throw new Refused("request.overtaken", before.subject);
    const decided = await decide();
    await write(event, request, before, decided, act);
    return alone(decided.after, act);
  }

  /** Writes a change with its entry, if all on whom it rests are as they were read. */
  async function write(
    event: PeopleEvent,
    request: Record<string, unknown>,
    before: Person,
    { after, on = [] }: Decided,
    { by, now }: Acting,
  ): Promise<void> {
    const resting = new Map(on.map((each) => [each.subject, each]));
    await to.commit([
      people.change(before, after),
      ...people.headship(after.subject, headshipOf(before, rules), headshipOf(after, rules)),
      to.trail.write(thing(after), after.rev, peopleDeed(event, by, { request }), now),
      ...[...resting.values()].map((each) => people.unchanged(each)),
    ]);
  }

  /** Somebody else who holds the office that a person holds, if they hold one and anybody does. */
  async function othersAs(person: Person): Promise<Person[]> {
    const office = officeOf(person);
    if (office === undefined) return [];
    for (const { subject } of await people.holding(office)) {
      const other = subject === person.subject ? undefined : await people.get(subject);
      if (other && officeOf(other) === office) return [other];
    }
    return [];
  }

  /** A deputy and, one after the other, their deputies, up to the person who names them. */
  async function deputiesFrom(subject: string, person: Person): Promise<Person[]> {
    const chain = [await known(subject)];
    for (let last = chain[0]; last?.deputy !== undefined && last.subject !== person.subject; ) {
      if (chain.length > LONGEST_CHAIN) break;
      last = await people.get(last.deputy);
      if (last) chain.push(last);
    }
    return chain;
  }

  async function known(subject: string): Promise<Person> {
    const person = await people.get(subject);
    if (!person) throw new Refused("people.no-such-person", subject);
    return person;
  }

  async function alone(person: Person, viewer: Viewing): Promise<PersonView> {
    const knows = await knowing(peopleNamedBy(person));
    return personViewOf(person, viewer.may, { knows, rules, now: viewer.now });
  }

  async function shown(those: readonly Person[], { may, now }: Viewing): Promise<PersonView[]> {
    const knows = await knowing(those.flatMap(peopleNamedBy));
    return those.map((person) => personViewOf(person, may, { knows, rules, now }));
  }

  async function knowing(subjects: readonly string[]): Promise<(subject: string) => Person | undefined> {
    const found = new Map((await people.getAll(subjects)).map((person) => [person.subject, person]));
    return (subject) => found.get(subject);
  }

  return {
    ...{ find, me, list, alone, history },
    ...{ added, corrected, renewed, appointed, givenRoles, cleared, agreed, trained, deputised, away, left },
  };
};

const thing = ({ subject }: Person) => ({ kind: "person" as const, id: subject });

/** Whether somebody who is entered is who is to be entered. */
const isSame = (before: Person, { name, department }: Pick<Person, "name" | "department">) =>
  before.name === name && before.department === department;
