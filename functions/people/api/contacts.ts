import { randomUUID } from "node:crypto";
import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import type { Contacts } from "#shared/aws/contacts.ts";
import type { People } from "#shared/aws/people.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import { type Actor, peopleDeed } from "#shared/domain/audit/deed.ts";
import type { Paging } from "#shared/domain/contract.ts";
import { type Contact, type NewContact, takeOn, tell } from "#shared/domain/people/contact.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { asContact, type ContactView, contactViewOf, nameOf } from "#shared/domain/people/view.ts";
import type { Question, ResourceOf } from "#shared/domain/permission/resource.ts";
import { Refused } from "#shared/domain/refused.ts";

export interface Contacting {
  people: People;
  contacts: Contacts;
  trail: AuditTrail;
  commit: Commit;
}

interface Acting {
  person: Person;
  by: Actor;
  demand: (...question: Question) => void;
  now: string;
}

/** A contact, and who looks after them. */
interface Kept {
  contact: Contact;
  keeper: Person;
}

/** AM-20. The contacts at customers and suppliers, for whoever looks after them, and the head of their department. */
export const contacting = (to: Contacting) => {
  /** A contact and its keeper, as the policies see them. */
  async function find(id: string): Promise<{ thing: Kept; as: ResourceOf<"contact"> }> {
    const contact = await to.contacts.get(id);
    const keeper = contact && (await to.people.get(contact.keeper));
    if (!keeper) throw new Refused("contact.unknown", id);
    return { thing: { contact, keeper }, as: asContact(contact, keeper) };
  }

  async function list({ keeper: said, ...page }: Paging & { keeper?: string | undefined }, act: Acting) {
    const keeper = await answeringFor(said, act);
    const { items, cursor } = await to.contacts.list(keeper.subject, page);
    return { items: items.map((contact) => view({ contact, keeper })), cursor: cursor ?? null };
  }

  async function added(body: NewContact, act: Acting): Promise<ContactView> {
    const keeper = await answeringFor(body.keeper, act);
    const contact = takeOn(body, keeper, randomUUID());
    const deed = peopleDeed("AddContact", act.by, { request: { keeper: keeper.subject } });
    const entry = to.trail.write(thing(contact), contact.rev, deed, act.now);
    await to.commit([to.contacts.add(contact), entry, to.people.unchanged(keeper)]);
    return view({ contact, keeper });
  }

  /** Where no mail can tell them, whoever looks after them does, and says so. */
  async function told({ contact, keeper }: Kept, { by, now }: Acting): Promise<ContactView> {
    const after = tell(contact, now);
    const deed = peopleDeed("TellContact", by, { response: { leaver: contact.untold?.leaver } });
    await to.commit([to.contacts.change(contact, after), to.trail.write(thing(contact), after.rev, deed, now)]);
    return view({ contact: after, keeper });
  }

  async function removed({ contact, keeper }: Kept, { by, now }: Acting): Promise<ContactView> {
    const entry = to.trail.write(thing(contact), contact.rev + 1, peopleDeed("RemoveContact", by), now);
    await to.commit([to.contacts.remove(contact), entry]);
    return view({ contact, keeper });
  }

  /** Somebody for whose contacts one answers: oneself, or one's own people. @throws Refused as the policies say of their contacts */
  async function answeringFor(said: string | undefined, { person, demand }: Acting): Promise<Person> {
    if (said === undefined || said === person.subject) return person;
    const keeper = await to.people.get(said);
    if (!keeper) throw new Refused("people.no-such-person", said);
    demand("TellContact", asContact({ id: said }, keeper));
    return keeper;
  }

  return { find, list, added, told, removed };
};

const thing = ({ id }: Contact) => ({ kind: "contact" as const, id });
const view = ({ contact, keeper }: Kept): ContactView => contactViewOf(contact, () => nameOf(keeper));
