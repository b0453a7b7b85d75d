import type { Accounts } from "#shared/aws/accounts.ts";
import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import type { Contacts } from "#shared/aws/contacts.ts";
import type { Notice } from "#shared/aws/mail.ts";
import type { People } from "#shared/aws/people.ts";
import { type Commit, ConditionFailed } from "#shared/aws/transaction.ts";
import { type Actor, peopleDeed } from "#shared/domain/audit/deed.ts";
import type { PeopleRules } from "#shared/domain/people/change.ts";
import { type Company, type Contact, notice, passOn, tell } from "#shared/domain/people/contact.ts";
import { mayActFor } from "#shared/domain/people/deputy.ts";
import { settle } from "#shared/domain/people/leave.ts";
import {
  addressesOf,
  deputyNotice,
  hadAddress,
  newsNotice,
  officersNotice,
  toldAll,
} from "#shared/domain/people/news.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { inTurn } from "#shared/lambda/in-turn.ts";

export interface Settling {
  people: People;
  contacts: Contacts;
  /** The accounts of the user pool; none where another issuer keeps them. */
  accounts: Pick<Accounts, "close"> | undefined;
  /** Whether a request of somebody's is still to be ended or passed on, which `succeed` does. */
  asksStill: (subject: string) => Promise<boolean>;
  /** Sends a notice; nothing where the archive sends no mail: then whoever comes after tells the contacts, and says so. */
  send: ((notice: Notice) => Promise<void>) | undefined;
  trail: AuditTrail;
  commit: Commit;
  company: Company;
  rules: PeopleRules;
  /** Minutes after which a leaving counts as left behind. */
  staleMinutes: number;
  /** Tells that something of somebody could not be settled. */
  failed: (subject: string, error: unknown) => void;
  now: () => string;
}

const by: Actor = { function: "settle" };
const MINUTE = 60_000;

/**
 * AM-20. Settles what somebody leaves behind: their account is closed, their contacts pass to who comes after, and each is told so; and
 * tells people what others changed of them. Each step is written down before the next, and done anew by whoever comes round again; a run
 * that finds nothing more to do says that it is settled.
 */
export const settler = (to: Settling) => {
  const { people, contacts } = to;

  /** Everybody of whom something is to be settled for some time: what the table's stream dropped, or a run could not do. @throws Error at the end, where something could not be settled */
  async function all(): Promise<void> {
    const until = new Date(Date.parse(to.now()) - to.staleMinutes * MINUTE).toISOString();
    await inTurn(await people.unsettled(until), one, {
      failed: to.failed,
      said: (count) => `${count} could not be settled`,
    });
  }

  /** Whoever something is to be settled of. @throws Error where something could not be done; all else is done nevertheless */
  async function one(subject: string): Promise<void> {
    const troubles: unknown[] = [];
    for (const settle of [leaver, news])
      await settle(subject).catch((error) => (overtaken(error) ? undefined : troubles.push(error)));
    if (troubles.length > 0) throw troubles[0];
  }

  /**
   * Tells somebody what others changed of them, at all their addresses, and their deputy, where they may act today, that they do (CI-16);
   * of who had no address the security officers are told as well. An address that takes no mail holds up no other: an old one may be
   * wrong, which is why it was corrected. Where no mail is sent, nobody is told. How many were, stands in the trail.
   *
   * @throws Error where none took it
   */
  async function news(subject: string): Promise<void> {
    const person = await people.get(subject);
    if (!person?.untold) return;
    const notices = to.send ? await noticesFor(person) : [];
    const troubles: unknown[] = [];
    for (const each of notices)
      await to.send?.(each).catch((error) => {
        troubles.push(error);
        to.failed(subject, error);
      });
    if (troubles.length > 0 && troubles.length === notices.length) throw troubles[0];
    const after = toldAll(person);
    const deed = peopleDeed("TellPerson", by, { response: { told: notices.length - troubles.length } });
    await to.commit([
      people.change(person, after),
      to.trail.write({ kind: "person", id: subject }, after.rev, deed, to.now()),
    ]);
  }

  async function noticesFor(person: Person): Promise<Notice[]> {
    const own = addressesOf(person).map((address) => ({ to: address, ...newsNotice(person) }));
    const acting = deputyNotice(person);
    const deputy = acting && person.deputy !== undefined ? await people.get(person.deputy) : undefined;
    const officers = hadAddress(person) ? [] : await people.holding("security officer");
    return [
      ...own,
      ...(acting && deputy?.email !== undefined && mayActFor(deputy, person, to.rules)
        ? [{ to: deputy.email, ...acting }]
        : []),
      ...officers.flatMap(({ active, email }) =>
        active && email !== undefined ? [{ to: email, ...officersNotice(person) }] : [],
      ),
    ];
  }

  /** One who left. @throws Error where something could not be done; all else is done nevertheless */
  async function leaver(subject: string): Promise<void> {
    const gone = await people.get(subject);
    if (!gone || gone.active || gone.settledAt !== undefined) return;
    const troubles: unknown[] = [];
    const tried = (step: Promise<void>) => step.catch((error) => (overtaken(error) ? undefined : troubles.push(error)));
    if (gone.username !== undefined && to.accounts) await tried(to.accounts.close(gone.username));
    const kept = await contacts.keptBy(subject);
    const untold = await contacts.untoldOf(subject);
    for (const id of new Set([...kept, ...untold])) await tried(handedOver(id, gone));
    if (troubles.length > 0) throw troubles[0];
    // What an index has not heard of yet is found by the next run, so it is the one that finds nothing which says so.
    if (kept.length > 0 || (untold.length > 0 && to.send) || !isStale(gone)) return;
    if (!(await to.asksStill(subject))) await settled(gone);
  }

  /** Passes a contact on, if it is the leaver's still, and tells them, if they are to be told still. */
  async function handedOver(id: string, gone: Person): Promise<void> {
    const found = await contacts.get(id);
    const contact = found?.keeper === gone.subject ? await passed(found, gone) : found;
    if (contact?.untold?.leaver !== gone.subject || !to.send) return;
    const keeper = await people.get(contact.keeper);
    if (!keeper) throw new Error(`${contact.keeper} looks after ${id}, and is not entered`);
    await to.send({ to: contact.email, ...notice({ ...contact, untold: contact.untold }, keeper, to.company) });
    const now = to.now();
    const after = tell(contact, now);
    const deed = peopleDeed("TellContact", by, { response: { leaver: gone.subject } });
    await to.commit([
      to.contacts.change(contact, after),
      to.trail.write({ kind: "contact", id }, after.rev, deed, now),
    ]);
  }

  async function passed(contact: Contact, gone: Person): Promise<Contact> {
    const heir = await people.heirOf(gone);
    const now = to.now();
    const after = passOn(contact, gone, heir, now);
    const deed = peopleDeed("PassContact", by, { response: { from: gone.subject, to: heir.subject } });
    const entry = to.trail.write({ kind: "contact", id: contact.id }, after.rev, deed, now);
    await to.commit([to.contacts.change(contact, after), entry, people.unchanged(heir)]);
    return after;
  }

  async function settled(gone: Person): Promise<void> {
    const now = to.now();
    const after = settle(gone, now);
    const entry = to.trail.write({ kind: "person", id: gone.subject }, after.rev, peopleDeed("SettleLeaver", by), now);
    await to.commit([people.change(gone, after), entry]);
  }

  const isStale = ({ leftAt = "" }: Person) => Date.parse(leftAt) + to.staleMinutes * MINUTE < Date.parse(to.now());

  return { all, one, leaver };
};

/** Another run, or the contact's keeper, was faster: what is left of it is there for the next. */
const overtaken = (error: unknown) => error instanceof ConditionFailed;
