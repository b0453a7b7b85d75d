import { type Addressing, addressing } from "#shared/aws/addressing.ts";
import type { Notices } from "#shared/aws/notices.ts";
import { isGiven, wasGranted } from "#shared/domain/access/grant.ts";
import { noticesOf } from "#shared/domain/access/notices.ts";
import type { AccessRequest } from "#shared/domain/access/request.ts";

export interface Notifying extends Addressing {
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
export const follower = ({ notices, withdrawCopies, told, ...to }: Notifying) => {
  const addressed = addressing(to);
  return async ({ before, after }: Change): Promise<void> => {
    if (!after) return;
    if (isClosed(before, after)) await withdrawCopies(after.id);
    const { id, rev, status } = after;
    const called = await Promise.all(noticesOf(before, after).map(addressed));
    for (const to of called) told({ id, state: status, told: notices ? to.length : 0 });
    await notices?.tell(`request/${id} ${rev}`, called.flat());
  };
};
