import type { AccessRequests } from "#shared/aws/access-requests.ts";
import type { People } from "#shared/aws/people.ts";
import { type Commit, ConditionFailed } from "#shared/aws/transaction.ts";
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
    for await (const { id } of requests.all({ asker: leaver.subject })) await end(id, heir);

    async function end(id: string, heir: Person): Promise<void> {
      for (let attempt = 1; ; attempt++) {
        const request = await requests.get(id);
        const succeeded = request && succeed(request, leaver, heir, momentOf(now()));
        if (!succeeded) return;
        const asked = { leaver: leaver.subject, successor: heir.subject };
        const deed = accessDeed(succeeded.event, by, { request: asked, response: { state: succeeded.request.status } });
        try {
          await commit(requests.advance(request, succeeded.request, deed));
        } catch (error) {
          if (!(error instanceof ConditionFailed) || attempt === ATTEMPTS) throw error;
          continue;
        }
        return withdrawCopies(id);
      }
    }
  };
