import { type Task, tasksChanged } from "../access/tasks.ts";
import { approvedSubjects, openSlots } from "../approval/approval.ts";
import { ARCHIVISTS, personSeat } from "../approval/seat.ts";
import type { DisposalApplication } from "./application.ts";
import { foundIn, unsigned } from "./supervising.ts";

/** How many of the files that a decision is about are named in a task; how many there are is told as well. */
const NAMED = 3;

/**
 * AF-34…AF-36. The tasks that an application gives: a row for each seat that may decide a step of it, for its proposer where it came back,
 * for the archivists once it is to be carried out, and where it stopped or a supervisor could read something, and for each who is to sign
 * for it.
 */
export function disposalTasksOf(application: DisposalApplication): Task[] {
  const { id, status, approval, proposer, proposedAt, reason, since } = application;
  const asked = (files: readonly string[]): Task["asked"] => ({
    ...{ kind: "destroy", asker: proposer, purpose: reason },
    ...{ files: files.slice(0, NAMED), of: files.length },
  });
  const whole = (kind: Task["kind"], step: string, seat: string, files: readonly string[]): Task => ({
    ...{ seat, task: `${proposedAt} ${id} ${kind}`, request: id, kind, step },
    ...{ since: status === "erased" ? application.erasedAt : since, asked: asked(files) },
  });
  if (status === "erased") {
    const found = [...new Set(foundIn(application).map(({ number }) => number))];
    return [
      ...(found.length > 0 ? [whole("stoppage", "中止", ARCHIVISTS, found)] : []),
      ...unsigned(application).map(({ subject }) =>
        whole("supervision", "监销", personSeat(subject), approvedSubjects(approval)),
      ),
    ];
  }
  if (status === "approved") return [whole("execution", "执行", ARCHIVISTS, approvedSubjects(approval))];
  if (status === "stopped") return [whole("stoppage", "中止", ARCHIVISTS, approvedSubjects(approval))];
  if (status === "sent back")
    return [whole("completion", "补正", personSeat(proposer.subject), approval.round.subjects)];
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

/** What becomes of the tasks as an application changes. */
export const changedDisposalTasks = (before: DisposalApplication | undefined, after: DisposalApplication) =>
  tasksChanged(before ? disposalTasksOf(before) : [], disposalTasksOf(after));
