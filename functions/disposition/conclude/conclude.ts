import type { RecordedDisposals } from "#shared/aws/disposals.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import type { ListedFiles } from "#shared/aws/listed-files.ts";
import type { Tasks } from "#shared/aws/tasks.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import { type Actor, type Deed, dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { DisposalApplication, Stop } from "#shared/domain/disposal/application.ts";
import { outcome, underWay } from "#shared/domain/disposal/destroy.ts";
import { concluded, stopped } from "#shared/domain/disposal/executing.ts";
import type { Ending, Failure } from "#shared/domain/disposal/steps.ts";
import { changedDisposalTasks } from "#shared/domain/disposal/tasks.ts";
import { whyOf } from "#shared/domain/disposal/why.ts";

export interface Concluding {
  disposals: RecordedDisposals;
  lists: ListedFiles;
  files: FileIndex;
  tasks: Tasks;
  commit: Commit;
  /** Tells what came of a run. */
  told: (what: "destruction ended" | "destruction stopped", facts: Record<string, string | number>) => void;
  now: () => string;
}

const by: Actor = { function: "conclude" };

interface Concluded {
  status: "erased" | "stopped";
}

/**
 * CI-12, AF-35. Ends a run: the application is erased where every file of it was proved to be gone or was spared; else it is stopped, with
 * the reason, and can be gone on with. What the rows and the catalogue say decides, not what the steps reported; where they could not be
 * asked, it is stopped.
 */
export const concluder = (to: Concluding) => {
  return async ({ application: id, run, batches = [], failure, halts }: Ending): Promise<Concluded> => {
    const before = await to.disposals.get(id);
    if (before?.status === "erased" || (before?.status === "stopped" && before.run === run))
      return { status: before.status };
    const application = underWay(before, id, run);
    const now = to.now();
    const failures = [...(failure ? [failure] : []), ...batches.flatMap((batch) => batch.failure ?? [])];
    if (halts) return stop(failures, id);
    const rows = await to.lists.all(id);
    const came = outcome(application, rows, await to.files.getAll(rows.map(({ number }) => number)), now);
    if ("left" in came) return stop(failures, came.left);
    const { destroyed, irrecoverableFrom } = came;
    const deed = dispositionDeed("EndDestruction", by, { response: { run, destroyed, irrecoverableFrom } });
    const after = concluded(application, came, now);
    await write(after, deed);
    to.told("destruction ended", { application: id, run, destroyed });
    return { status: "erased" };

    async function stop(reasons: readonly Failure[], left: string): Promise<Concluded> {
      const why: Pick<Stop, "code" | "subject"> = whyOf(reasons, left);
      const stop = dispositionDeed("StopDestruction", by, { response: { run, ...why } });
      const next = stopped(application, why, now);
      await write(next, stop);
      to.told("destruction stopped", { application: id, run, ...why });
      return { status: "stopped" };
    }

    function write(next: DisposalApplication, deed: Deed): Promise<void> {
      const tasks = to.tasks.change(changedDisposalTasks(application, next));
      return to.commit([...to.disposals.advance(application, next, deed), ...tasks]);
    }
  };
};
