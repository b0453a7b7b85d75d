import type { AccessRequests } from "#shared/aws/access-requests.ts";
import { type Commit, ConditionFailed } from "#shared/aws/transaction.ts";
import { tick } from "#shared/domain/access/due.ts";
import type { AccessRules } from "#shared/domain/access/rules.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import { type Actor, accessDeed } from "#shared/domain/audit/deed.ts";
import { inTurn } from "#shared/lambda/in-turn.ts";

export interface Reminding {
  requests: AccessRequests;
  commit: Commit;
  rules: AccessRules;
  momentOf: (now: string) => Moment;
  /** Deletes the copies that were made under a request. */
  withdrawCopies: (id: string) => Promise<void>;
  /** Tells that something could not be done. */
  failed: (id: string, error: unknown) => void;
}

const by: Actor = { function: "remind" };

/** Nothing changes so often in a day. */
const MOST_CHANGES = 10;

/**
 * AF-24, DL-15. Goes through what is due by a day: asks those above for overdue decisions, ends grants whose time is over, brings ends and
 * overdue loans to mind. One in trouble holds up no other; whoever changes a request at the same time is not overtaken.
 *
 * @throws Error at the end, where something could not be done
 */
export const reminder =
  ({ requests, commit, rules, momentOf, withdrawCopies, failed }: Reminding) =>
  async (now: string): Promise<void> => {
    const moment = momentOf(now);
    const said = (count: number) => `${count} requests could not be looked after`;
    await inTurn(await requests.due(moment.today), lookedAfter, { failed, said });

    async function lookedAfter(id: string): Promise<void> {
      try {
        await advance(id);
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
    }

    async function advance(id: string): Promise<void> {
      let request = await requests.get(id);
      for (let changes = 0; request && changes < MOST_CHANGES; changes++) {
        const ticked = tick(request, rules, moment);
        if (!ticked) return;
        const deed = accessDeed(ticked.event, by, { response: { state: ticked.request.status } });
        await commit(requests.advance(request, ticked.request, deed));
        if (ticked.event === "ExpireGrant") await withdrawCopies(id);
        request = ticked.request;
      }
    }
  };
