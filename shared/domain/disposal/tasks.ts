import { type Task, tasksChanged } from "../access/tasks.ts";
import { openSlots } from "../approval/approval.ts";
import type { DisposalApplication } from "./application.ts";

/** So many of the files that a decision is about are named in a task; how many there are is told as well. */
const NAMED = 3;

/** AF-34. The tasks that an application gives: a row for each seat that may decide a step of it. */
export function disposalTasksOf(application: DisposalApplication): Task[] {
  const { id, status, approval, proposer, proposedAt, reason, since } = application;
  if (status !== "proposed") return [];
  return openSlots(approval).flatMap(({ id: slot, step, seats, subjects, dueOn }) =>
    seats.map(
      (seat): Task => ({
        ...{
          seat,
          task: `${proposedAt} ${id} destruction ${slot}`,
          request: id,
          slot,
          kind: "destruction",
          step,
          since,
        },
        ...(dueOn !== undefined && { dueOn }),
        asked: {
          ...{ kind: "destroy", asker: proposer, purpose: reason },
          ...{ files: subjects.slice(0, NAMED), of: subjects.length },
        },
      }),
    ),
  );
}

/** What becomes of the tasks as an application changes. */
export const changedDisposalTasks = (before: DisposalApplication | undefined, after: DisposalApplication) =>
  tasksChanged(before ? disposalTasksOf(before) : [], disposalTasksOf(after));
