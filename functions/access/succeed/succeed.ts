import type { AccessRequests } from "#shared/aws/access-requests.ts";
import type { People } from "#shared/aws/people.ts";
import { anew, type Commit } from "#shared/aws/transaction.ts";
import { isOutstanding, succeed } from "#shared/domain/access/succeed.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import { type Actor, accessDeed } from "#shared/domain/audit/deed.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { inTurn } from "#shared/lambda/in-turn.ts";

export interface Succeeding {
  requests: AccessRequests;
  people: People;
  commit: Commit;
  momentOf: (now: string) => Moment;
  /** Deletes the copies that were made under a request. */
  withdrawCopies: (id: string) => Promise<void>;
  /** Tells that the requests of somebody could not be seen to. */
  failed: (subject: string, error: unknown) => void;
  now: () => string;
}

const by: Actor = { function: "succeed" };

/** Whoever decides or opens at the same time is not overtaken: what they made of a request is looked at again. */
const ATTEMPTS = 5;

/** AM-20. Sees to the requests of those who have left: ends what can be ended, and passes on what is out. */
export const successor = (to: Succeeding) => {
  const { requests, people } = to;

  /** All who left and are not settled: what the table's stream dropped, or an index did not know yet. @throws Error at the end, where something could not be done */
  async function all(): Promise<void> {
    const said = (count: number) => `the requests of ${count} could not be passed on`;
    await inTurn(await people.unsettled(to.now()), leaver, { failed: to.failed, said });
  }

  /** One who left. */
  async function leaver(subject: string): Promise<void> {
    const gone = await people.get(subject);
    if (!gone || gone.active || gone.settledAt !== undefined) return;
    for await (const found of requests.all({ asker: subject }))
      if (isOutstanding(found) && (await anew(ATTEMPTS, () => end(found.id, gone)))) await to.withdrawCopies(found.id);
  }

  /** Whether there was anything to end or to pass on. */
  async function end(id: string, gone: Person): Promise<boolean> {
    const request = await requests.get(id);
    const heir = await people.heirOf(gone);
    const succeeded = request && succeed(request, gone, heir, to.momentOf(to.now()));
    if (!succeeded) return false;
    const asked = { leaver: gone.subject, successor: heir.subject };
    const deed = accessDeed(succeeded.event, by, { request: asked, response: { state: succeeded.request.status } });
    await to.commit(requests.advance(request, succeeded.request, deed));
    return true;
  }

  return { all, leaver };
};
