import type { FiledRecord, FileRecord } from "../catalogue/record.ts";
import { Refused } from "../refused.ts";
import type { RetentionStage } from "./retention.ts";
import { isOver } from "./term.ts";

/** When a file is moved, and the day that this is in the regulation's zone. */
export interface When {
  readonly now: string;
  readonly today: string;
}

/**
 * AF-32. Puts a file into an application for destruction: one that is due, or, before its time, one that is not.
 *
 * @throws Refused `file.already-voided`, `file.destroyed`; `file.in-disposal` where it stands in an application already.
 */
export function propose(record: FileRecord, application: string, now: string): FiledRecord {
  const filed = inForce(record);
  const { at } = filed.retention;
  if (at.stage === "proposed" || at.stage === "condemned") throw new Refused("file.in-disposal", filed.number);
  return moved(filed, { stage: "proposed", application, ...(at.stage === "due" && { wasDue: at.since }) }, now);
}

/**
 * AF-34. Gives a file back whose application came to nothing, or that was refused: it is due again where it was and its time is over still.
 *
 * @throws Refused `file.already-voided`, `file.destroyed`; `file.not-in-disposal` where it stands in none, or is condemned.
 */
export function release(record: FileRecord, when: When): FiledRecord {
  const filed = inForce(record);
  if (filed.retention.at.stage !== "proposed") throw new Refused("file.not-in-disposal", filed.number);
  return moved(filed, back(filed, when), when.now);
}

/**
 * AF-35. Begins the destruction of a file that stands in this application: from here on no use of it is granted.
 *
 * @throws Refused `file.already-voided`, `file.destroyed`; `file.not-in-disposal` where it does not stand in this one, or not any more.
 */
export function condemn(record: FileRecord, application: string): FiledRecord {
  const filed = inForce(record);
  const { at } = filed.retention;
  if (at.stage !== "proposed" || at.application !== application)
    throw new Refused("file.not-in-disposal", filed.number);
  // Its lock is not moved on any more: what is to go must not be locked anew meanwhile.
  const { lockDue: _, ...rest } = filed;
  return { ...rest, retention: { ...filed.retention, at: { ...at, stage: "condemned" } } };
}

/**
 * AF-35. Spares a file of which something came up before the point of no return: it is due again where it was and its time is over still.
 *
 * @throws Refused `file.already-voided`, `file.destroyed`; `file.not-condemned` where its destruction has not begun.
 */
export function spare(record: FileRecord, when: When): FiledRecord {
  const filed = inForce(record);
  if (filed.retention.at.stage !== "condemned") throw new Refused("file.not-condemned", filed.number);
  return moved(filed, back(filed, when), when.now);
}

/** @throws Refused `file.already-voided`, `file.destroyed` */
export function inForce(record: FileRecord): FiledRecord {
  if (record.status === "voided") throw new Refused("file.already-voided", record.number);
  if (record.status === "destroyed") throw new Refused("file.destroyed", record.number);
  return record;
}

/** Its period may have grown while it stood in its application: what is not over any more runs, until `appraise` finds it. */
function back({ retention: { at, term } }: FiledRecord, { today }: When): RetentionStage {
  const wasDue = "wasDue" in at ? at.wasDue : undefined;
  return wasDue !== undefined && isOver(term, today) ? { stage: "due", since: wasDue } : { stage: "running" };
}

/** At another stage; the vault's lock is looked at again, for the file's term may have become another meanwhile. */
const moved = (record: FiledRecord, at: RetentionStage, now: string): FiledRecord => ({
  ...record,
  lockDue: now,
  retention: { ...record.retention, at },
});
