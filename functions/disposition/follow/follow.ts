import { type Addressing, addressing } from "#shared/aws/addressing.ts";
import type { Notices } from "#shared/aws/notices.ts";
import type { DisposalApplication } from "#shared/domain/disposal/application.ts";
import { disposalNoticesOf } from "#shared/domain/disposal/notices.ts";
import { inTurn } from "#shared/lambda/in-turn.ts";
import { type Bringing, bringing } from "./bring.ts";

export interface Following extends Addressing, Bringing {
  /** Nothing where the archive sends no mail: people then see their tasks alone. */
  notices: Pick<Notices, "tell"> | undefined;
  /** Hears how many are told of a change. */
  told: (application: { id: string; state: string; told: number }) => void;
  /** Tells that an application's files could not be brought along. */
  failed: (id: string, error: unknown) => void;
}

/** A change of an application, as its table's stream tells it. */
export interface Change {
  before: DisposalApplication | undefined;
  after: DisposalApplication | undefined;
}

/**
 * Follows what becomes of applications: tells those concerned by mail, each of them once, and brings their files along. A change that is
 * told again, or late, does no harm: what is done to the files goes by how the application stands by then. Whatever the stream loses of
 * that, the clock finds.
 */
export const follower = (to: Following) => {
  const addressed = addressing(to);
  const bring = bringing(to);

  const one = async ({ before, after }: Change): Promise<void> => {
    // That its files were brought along is no change of an application.
    if (!after || before?.rev === after.rev) return;
    const { id, rev, status } = after;
    const called = await Promise.all(disposalNoticesOf(before, after).map(addressed));
    for (const each of called) to.told({ id, state: status, told: to.notices ? each.length : 0 });
    await to.notices?.tell(`disposal/${id} ${rev}`, called.flat());
    await bring(id);
  };

  /** By the clock: the files that were not brought along as the stream told of it. @throws Error where some still cannot be */
  const all = async (): Promise<void> =>
    inTurn(await to.disposals.unbrought(), bring, {
      failed: to.failed,
      said: (count) => `the files of ${count} applications to destroy could not be brought along`,
    });

  return { one, all };
};
