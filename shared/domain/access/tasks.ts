import { z } from "zod";
import { openSlots } from "../approval/approval.ts";
import { openReviews } from "../approval/emergency.ts";
import { ARCHIVISTS } from "../approval/seat.ts";
import { Instant } from "../instant.ts";
import { approvalOf, prefixOf } from "./deciding.ts";
import { type AccessRequest, Kind } from "./request.ts";

/**
 * What a seat is asked for: to decide on a request, on a longer loan or on a destruction, to review a step that was skipped, to look at
 * what came back, to complete an application to destroy, carry it out or see to it where it stopped, to sample what was destroyed and sign
 * for it.
 */
export const TaskKind = z.enum([
  "decide",
  "extension",
  "review",
  "check",
  "destruction",
  "completion",
  "execution",
  "stoppage",
  "supervision",
]);
export type TaskKind = z.infer<typeof TaskKind>;

/** What a task is about: a request of some kind, or an application to destroy. */
export const TaskMatter = z.enum([...Kind.options, "destroy"]);
export type TaskMatter = z.infer<typeof TaskMatter>;

/** Something that waits for whoever sits in a seat. It is there as long as what it asks for is to be done. */
export const Task = z.object({
  seat: z.string(),
  /** Of one seat, in the order in which they came. */
  task: z.string(),
  /** The id of the request, or of the application. */
  request: z.string(),
  slot: z.string().optional(),
  kind: TaskKind,
  step: z.string(),
  since: Instant,
  dueOn: z.iso.date().optional(),
  /** What it is about, so that a list of tasks needs no more. */
  asked: z.object({
    kind: TaskMatter,
    asker: z.object({ subject: z.string(), name: z.string(), department: z.string() }),
    purpose: z.string(),
    /** The first of them, where they are many. */
    files: z.array(z.string()),
    /** How many files it is about, where not all of them are named. */
    of: z.int().optional(),
    /** Of each so many certified copies. */
    count: z.int().optional(),
  }),
});
export type Task = z.infer<typeof Task>;

/** The tasks that a request gives, a row for each seat that may do one; whoever decides has only those files that nobody refused so far. */
export function tasksOf(request: AccessRequest): Task[] {
  const { id, kind, asker, purpose, files, count, since } = request;
  const all = files.map(({ number }) => number);
  const of = (
    seat: string,
    what: { kind: TaskKind; step: string; slot?: string; dueOn?: string },
    numbers: readonly string[] = all,
  ): Task => ({
    ...{ seat, task: `${request.askedAt} ${id} ${what.kind} ${what.slot ?? ""}`, request: id, since },
    asked: { kind, asker, purpose, files: [...numbers], ...(count !== undefined && { count }) },
    ...what,
  });
  const deciding = request.status === "lent" ? "extension" : "decide";
  const slots = openSlots(approvalOf(request)).flatMap(({ id: slot, step, seats, subjects, dueOn }) =>
    seats.map((seat) =>
      of(
        seat,
        { kind: deciding, step, slot: prefixOf(request) + slot, ...(dueOn !== undefined && { dueOn }) },
        subjects,
      ),
    ),
  );
  const reviews = openReviews(request.approval).flatMap(({ id: slot, step, seats, dueOn }) =>
    seats.map((seat) => of(seat, { kind: "review", step, slot, ...(dueOn !== undefined && { dueOn }) })),
  );
  const checks = request.status === "given back" ? [of(ARCHIVISTS, { kind: "check", step: "归还检查" })] : [];
  return [...slots, ...reviews, ...checks];
}

/** What becomes of tasks: those that are done, and those that are new or otherwise than they were. */
export interface ChangedTasks {
  readonly gone: readonly Task[];
  readonly put: readonly Task[];
}

/** What becomes of the tasks as a request changes. */
export const changedTasks = (before: AccessRequest | undefined, after: AccessRequest): ChangedTasks =>
  tasksChanged(before ? tasksOf(before) : [], tasksOf(after));

/** What becomes of the tasks that there were where these are to be done now. */
export function tasksChanged(before: readonly Task[], after: readonly Task[]): ChangedTasks {
  const key = ({ seat, task }: Task) => `${seat}\n${task}`;
  const was = new Map(before.map((task) => [key(task), task]));
  const is = new Map(after.map((task) => [key(task), task]));
  return {
    gone: [...was].flatMap(([name, task]) => (is.has(name) ? [] : task)),
    put: [...is].flatMap(([name, task]) => (isSame(was.get(name), task) ? [] : task)),
  };
}

/** Whether a list shows two tasks alike, but for when their request changed last. */
const isSame = (a: Task | undefined, b: Task): boolean => a !== undefined && shown(a) === shown(b);
const shown = (task: Task): string => JSON.stringify(Task.omit({ since: true }).parse(task));
