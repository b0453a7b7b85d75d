import { type Addressing, addressing } from "#shared/aws/addressing.ts";
import type { Notices } from "#shared/aws/notices.ts";
import type { DisposalApplication } from "#shared/domain/disposal/application.ts";
import { disposalNoticesOf } from "#shared/domain/disposal/notices.ts";
import { type Bringing, bringing } from "./bring.ts";

export interface Following extends Addressing, Bringing {
  /** Nothing where the archive sends no mail: people then see their tasks alone. */
  notices: Pick<Notices, "tell"> | undefined;
  /** Hears how many are told of a change. */
  told: (application: { id: string; state: string; told: number }) => void;
}

/** A change of an application, as its table's stream tells it. */
export interface Change {
  before: DisposalApplication | undefined;
  after: DisposalApplication | undefined;
}

/**
 * Follows what becomes of applications: tells those concerned by mail, each of them once, and brings their files along. A change that is
 * told again, or late, does no harm: what is done to the files goes by how the application stands by then.
 */
export const follower = (to: Following) => {
  const addressed = addressing(to);
  const bring = bringing(to);
  return async ({ before, after }: Change): Promise<void> => {
    if (!after) return;
    const { id, rev, status } = after;
    const called = await Promise.all(disposalNoticesOf(before, after).map(addressed));
    for (const each of called) to.told({ id, state: status, told: to.notices ? each.length : 0 });
    await to.notices?.tell(`disposal/${id} ${rev}`, called.flat());
    await bring(id);
  };
};
