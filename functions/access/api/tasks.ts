import { z } from "zod";
import type { AccessRequests } from "#shared/aws/access-requests.ts";
import type { Disposals } from "#shared/aws/disposals.ts";
import { cursorOf, positionIn } from "#shared/aws/listing.ts";
import type { Tasks } from "#shared/aws/tasks.ts";
import { approvalOf, prefixOf } from "#shared/domain/access/deciding.ts";
import type { Task, TaskKind } from "#shared/domain/access/tasks.ts";
import { seatName, type TaskView } from "#shared/domain/access/view.ts";
import { openSlotsFor } from "#shared/domain/approval/decide.ts";
import { personSeat, type Sitting } from "#shared/domain/approval/seat.ts";
import type { Paging } from "#shared/domain/contract.ts";
import type { Desk, Who } from "./desk.ts";

export interface Tasking {
  desk: Desk;
  tasks: Tasks;
  requests: AccessRequests;
  disposals: Pick<Disposals, "get">;
}

/** Where a list of tasks was left: the last that was shown, by when it was asked for. */
const After = z.object({ after: z.string() });

/**
 * AF-21, CI-16. What waits for somebody, in seats of their own and of those who are away, and by name, the oldest first. On their own requests nobody
 * decides: those wait for others.
 */
export const tasking =
  ({ desk, tasks, requests, disposals }: Tasking) =>
  async ({ limit, cursor }: Paging, { person, now }: Who) => {
    const seated = await desk.seated(person, now);
    const sittings: Sitting[] = [...seated.sittings, { seat: personSeat(person.subject) }];
    let last = "";
    const after = cursor === undefined ? "" : positionIn(cursor, After).after;
    const found = await Promise.all(
      sittings.map(async (sitting) => (await tasks.of(sitting.seat)).map((task) => ({ task, sitting }))),
    );
    const own = found
      .flat()
      .filter(
        ({ task, sitting }) =>
          !DECIDING.includes(task.kind) ||
          (!isOf(task, person.subject) && !(sitting.for && isOf(task, sitting.for.subject))),
      )
      .toSorted((a, b) => (a.task.task < b.task.task ? -1 : 1))
      .filter(({ task }, n, all) => all.findIndex((each) => each.task.task === task.task) === n)
      .filter(({ task }) => task.task > after);
    const items: TaskView[] = [];
    for (const { task, sitting } of own) {
      if (items.length === limit) return { items, cursor: cursorOf({ after: last }) };
      if (!(await theirs(task))) continue;
      items.push(viewOf(task, sitting.for?.name ?? null));
      last = task.task;
    }
    return { items, cursor: null };

    /** Whether they may do it: who has decided a step of an approval already decides no other. */
    async function theirs({ kind, request: id, slot }: Task): Promise<boolean> {
      if (kind === "destruction") {
        const application = await disposals.get(id);
        return application !== undefined && openSlotsFor(application.approval, seated).some((open) => open.id === slot);
      }
      if (kind !== "decide" && kind !== "extension") return true;
      const request = await requests.get(id);
      return (
        request !== undefined &&
        openSlotsFor(approvalOf(request), seated).some((open) => prefixOf(request) + open.id === slot)
      );
    }
  };

/** What nobody does about what they asked for themselves. */
const DECIDING: readonly TaskKind[] = ["decide", "extension", "review", "check", "destruction", "supervision"];

const isOf = ({ asked }: Task, subject: string): boolean => asked.asker.subject === subject;

const viewOf = ({ request, slot, kind, step, seat, since, dueOn, asked }: Task, absent: string | null): TaskView => ({
  ...{ request, slot: slot ?? null, task: kind, step, seat: seatName(seat), for: absent },
  ...{ asker: asked.asker.name, department: asked.asker.department, kind: asked.kind, purpose: asked.purpose },
  ...{ files: asked.files, of: asked.of ?? asked.files.length, count: asked.count ?? null },
  ...{ since, dueOn: dueOn ?? null },
});
