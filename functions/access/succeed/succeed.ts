import type { AccessRequests } from "#shared/aws/access-requests.ts";
import type { People } from "#shared/aws/people.ts";
import { anew, type Commit } from "#shared/aws/transaction.ts";
import { succeed } from "#shared/domain/access/succeed.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import { type Actor, accessDeed } from "#shared/domain/audit/deed.ts";
import type { Person } from "#shared/domain/people/person.ts";

export interface Succeeding {
  requests: AccessRequests;
  people: Pick<People, "get">;
  commit: Commit;
  momentOf: (now: string) => Moment;
  /** Deletes the copies that were made under a request. */
  withdrawCopies: (id: string) => Promise<void>;
  now: () => string;
}

/** A change of a person, as their table's stream tells it. */
export interface Change {
  before: Person | undefined;
  after: Person | undefined;
}

const by: Actor = { function: "succeed" };

/** Whoever decides or opens at the same time is not overtaken: what they made of a request is looked at again. */
const ATTEMPTS = 5;

/** AM-20. Sees to the requests of somebody who has left: ends what can be ended, and passes on what is out. */
export const successor =
  ({ requests, people, commit, momentOf, withdrawCopies, now }: Succeeding) =>
  async ({ before, after }: Change): Promise<void> => {
    if (!after || after.active || after.successor === undefined || before?.active === false) return;
    const heir = await people.get(after.successor);
    if (!heir) throw new Error(`${after.subject} has left to nobody who is known`);
    const leaver = after;
    for await (const { id } of requests.all({ asker: leaver.subject }))
      if (await anew(ATTEMPTS, () => ended(id, heir))) await withdrawCopies(id);

    /** Whether there was anything to end or to pass on. */
    async function ended(id: string, heir: Person): Promise<boolean> {
      const request = await requests.get(id);
      const succeeded = request && succeed(request, leaver, heir, momentOf(now()));
      if (!succeeded) return false;
      const asked = { leaver: leaver.subject, successor: heir.subject };
      const deed = accessDeed(succeeded.event, by, { request: asked, response: { state: succeeded.request.status } });
      await commit(requests.advance(request, succeeded.request, deed));
      return true;
    }
  };
