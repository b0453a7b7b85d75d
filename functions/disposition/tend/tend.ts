import type { RecordedDisposals } from "#shared/aws/disposals.ts";
import type { Machine } from "#shared/aws/machine.ts";
import type { Tasks } from "#shared/aws/tasks.ts";
import { type Commit, ConditionFailed } from "#shared/aws/transaction.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import { type Actor, type DispositionEvent, dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { Destroying, DisposalApplication } from "#shared/domain/disposal/application.ts";
import { escalated } from "#shared/domain/disposal/deciding.ts";
import { stopped } from "#shared/domain/disposal/executing.ts";
import { abandoned, isLeftBehind } from "#shared/domain/disposal/proposing.ts";
import { changedDisposalTasks } from "#shared/domain/disposal/tasks.ts";
import { inTurn } from "#shared/lambda/in-turn.ts";

export interface Tending {
  disposals: RecordedDisposals;
  tasks: Tasks;
  machine: Pick<Machine, "start" | "endOf">;
  commit: Commit;
  momentOf: (now: string) => Moment;
  /** Tells that something could not be done. */
  failed: (id: string, error: unknown) => void;
}

const by: Actor = { function: "tend" };

/** The states of an application in which the clock does something to it. */
const TENDED = ["drafted", "proposed", "destroying"] as const;

/**
 * AF-34. Looks after applications by the clock: asks those above for decisions that are overdue, gives up drafts that a crash left unfinished,
 * starts runs of a destruction that a crash kept from being started, and stops what a run left that ended without a word, so that it can be
 * gone on with. One in trouble holds up no other; whoever changes an application at the same time is not overtaken.
 *
 * @throws Error at the end, where something could not be done
 */
export const tender =
  ({ disposals, tasks, machine, commit, momentOf, failed }: Tending) =>
  async (now: string): Promise<void> => {
    const moment = momentOf(now);
    const all = (await Promise.all(TENDED.map((status) => disposals.inState(status)))).flat();
    const said = (count: number) => `${count} applications to destroy could not be looked after`;
    await inTurn(all, tended, { failed, said });

    async function tended(id: string): Promise<void> {
      const application = await disposals.get(id);
      if (!application) return;
      if (application.status === "destroying") await carriedOut(application);
      const why = { code: "disposal.abandoned", subject: id } as const;
      if (isLeftBehind(application, now))
        await write(application, abandoned(application, why, now), "WithdrawDisposal");
      const raised = escalated(application, moment);
      if (raised !== application) await write(application, raised, "EscalateDisposal");
    }

    async function carriedOut(application: Destroying): Promise<void> {
      const run = { application: application.id, run: application.run };
      await machine.start(run);
      // A run says what came of it before it ends: one that has ended and did not was aborted, took too long, or broke.
      const end = await machine.endOf(run);
      if (end === undefined) return;
      const why = { code: "disposal.interrupted", subject: end } as const;
      await write(application, stopped(application, why, now), "StopDestruction", { run: run.run, ...why });
    }

    async function write(
      before: DisposalApplication,
      after: DisposalApplication,
      event: DispositionEvent,
      response: Record<string, unknown> = { state: after.status },
    ): Promise<void> {
      const deed = dispositionDeed(event, by, { response });
      const changed = tasks.change(changedDisposalTasks(before, after));
      try {
        await commit([...disposals.advance(before, after, deed), ...changed]);
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
    }
  };
