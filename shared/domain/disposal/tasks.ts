import { type Task, tasksChanged } from "../access/tasks.ts";
import { approvedSubjects, openSlots } from "../approval/approval.ts";
import { personSeat } from "../approval/seat.ts";
import type { DisposalApplication, Erased } from "./application.ts";

/** So many of the files that a decision is about are named in a task; how many there are is told as well. */
const NAMED = 3;

/** AF-34, AF-36. The tasks that an application gives: a row for each seat that may decide a step of it, or for each who is to sign for it. */
export function disposalTasksOf(application: DisposalApplication): Task[] {
  const { id, status, approval, proposer, proposedAt, reason, since } = application;
  const asked = (files: readonly string[]): Task["asked"] => ({
    ...{ kind: "destroy", asker: proposer, purpose: reason },
    ...{ files: files.slice(0, NAMED), of: files.length },
  });
  if (status === "erased")
    return unsigned(application).map(
      ({ subject }): Task => ({
        ...{ seat: personSeat(subject), task: `${proposedAt} ${id} supervision`, request: id },
        ...{ kind: "supervision", step: "监销", since: application.erasedAt, asked: asked(approvedSubjects(approval)) },
      }),
    );
  if (status !== "proposed") return [];
  return openSlots(approval).flatMap(({ id: slot, step, seats, subjects, dueOn }) =>
    seats.map(
      (seat): Task => ({
        ...{ seat, task: `${proposedAt} ${id} destruction ${slot}`, request: id, slot },
        ...{ kind: "destruction", step, since, asked: asked(subjects) },
        ...(dueOn !== undefined && { dueOn }),
      }),
    ),
  );
}

const unsigned = ({ supervisors, signatures }: Erased) =>
  supervisors.filter(({ subject }) => !signatures.some((each) => each.subject === subject));

/** What becomes of the tasks as an application changes. */
export const changedDisposalTasks = (before: DisposalApplication | undefined, after: DisposalApplication) =>
  tasksChanged(before ? disposalTasksOf(before) : [], disposalTasksOf(after));
