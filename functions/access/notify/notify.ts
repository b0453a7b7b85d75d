import type { Notice } from "#shared/aws/mail.ts";
import type { Notices } from "#shared/aws/notices.ts";
import type { People } from "#shared/aws/people.ts";
import { isGiven, wasGranted } from "#shared/domain/access/grant.ts";
import { noticesOf, type SeatNotice } from "#shared/domain/access/notices.ts";
import type { AccessRequest } from "#shared/domain/access/request.ts";
import { ARCHIVISTS, isAway, isReplaced } from "#shared/domain/approval/seat.ts";
import type { PeopleRules } from "#shared/domain/people/change.ts";
import { mayActFor } from "#shared/domain/people/deputy.ts";
import type { Person } from "#shared/domain/people/person.ts";

export interface Notifying {
  people: People;
  /** All there are: an archivist is whoever has the role, wherever they work. */
  departments: readonly string[];
  rules: PeopleRules;
  today: () => string;
  /** Nothing where the archive sends no mail: people then see their tasks alone. */
  notices: Pick<Notices, "tell"> | undefined;
  /** Deletes the copies that were made under a request. */
  withdrawCopies: (id: string) => Promise<void>;
  /** Hears how many are told of a change. */
  told: (request: { id: string; state: string; told: number }) => void;
}

/** A change of a request, as its table's stream tells it. */
export interface Change {
  before: AccessRequest | undefined;
  after: AccessRequest | undefined;
}

/** Whether what was opened before is to be opened no longer: it is over, or now another's (AM-20). */
const isClosed = (before: AccessRequest | undefined, after: AccessRequest): boolean =>
  (wasGranted(after.status) && !isGiven(after)) ||
  (before !== undefined && before.asker.subject !== after.asker.subject);

/**
 * Follows what becomes of requests: tells those concerned by mail, each of them once, and sees to it that no copy outlives its grant,
 * also where whoever ended it died before they took its copies away.
 */
export const follower =
  ({ people, departments, rules, today, notices, withdrawCopies, told }: Notifying) =>
  async ({ before, after }: Change): Promise<void> => {
    if (!after) return;
    if (isClosed(before, after)) await withdrawCopies(after.id);
    const { id, rev, status } = after;
    const called = await Promise.all(noticesOf(before, after).map(addressed));
    for (const to of called) told({ id, state: status, told: notices ? to.length : 0 });
    await notices?.tell(`request/${id} ${rev}`, called.flat());

    async function addressed(notice: SeatNotice): Promise<Notice[]> {
      const { subject, text } = notice;
      return (await addressesOf(notice)).map((to) => ({ to, subject, text }));
    }

    async function addressesOf({ seats, people: named, offices }: SeatNotice): Promise<string[]> {
      const sitting = await Promise.all([...seats.map(sittersOf), ...offices.map((each) => people.holding(each))]);
      const others = await Promise.all(named.map((subject) => people.get(subject)));
      const all = [...sitting.flat(), ...others.filter((each) => each !== undefined)];
      return [...new Set(all.flatMap(({ active, email }) => (active && email !== undefined ? [email] : [])))];
    }

    /**
     * CI-16, AM-20. Who sits in a seat, and who acts for those who are away today, or have left and were not replaced. Whoever may act for
     * an archivist is one, and sits there already.
     */
    async function sittersOf(seat: string): Promise<Person[]> {
      if (seat === ARCHIVISTS)
        return (await Promise.all(departments.map((name) => people.inDepartment(name)))).flat().filter(isArchivist);
      const own = await people.inPost(seat.replace(/^post\//, ""));
      const gone = own.filter((each) => (each.active ? isAway(each, today()) : !isReplaced(each, own)));
      const acting = await Promise.all(
        gone.map(async (each) => {
          const deputy = each.deputy === undefined ? undefined : await people.get(each.deputy);
          return deputy && mayActFor(deputy, each, rules) ? [deputy] : [];
        }),
      );
      return [...own, ...acting.flat()];
    }
  };

const isArchivist = ({ roles }: Person): boolean => roles.includes("archivist");
