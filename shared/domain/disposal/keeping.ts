import type { FiledRecord, FileRecord } from "../catalogue/record.ts";
import { release } from "../retention/stage.ts";
import type { DisposalApplication } from "./application.ts";
import { stayingOf } from "./deciding.ts";
import type { KeptOn, ListedFile } from "./listed-file.ts";

/** A file that stays: its row in the list, and its record where that still has it stand in the application. */
export interface Kept {
  readonly row: KeptOn;
  readonly record: FiledRecord | undefined;
}

/**
 * AF-34. What becomes of a listed file as its application stands now; nothing where it may still be destroyed, or has been seen to. Its
 * record goes back to where it stood.
 */
export function keptBy(
  application: DisposalApplication,
  row: ListedFile,
  record: FileRecord | undefined,
  now: string,
): Kept | undefined {
  if (row.state !== "listed") return undefined;
  const staying = stayingOf(application, row.number);
  if (!staying) return undefined;
  const { reason, by, keep } = staying;
  return {
    row: { ...row, state: "kept", reason, ...(by && { by }), ...keep, at: now },
    record: record && standsIn(record, application.id) ? release(record, now) : undefined,
  };
}

const standsIn = (record: FileRecord, application: string): boolean =>
  record.status === "filed" &&
  record.retention.at.stage === "proposed" &&
  record.retention.at.application === application;
