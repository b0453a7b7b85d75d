import type { FiledRecord, FileRecord } from "../catalogue/record.ts";
import { Refused } from "../refused.ts";
import { release } from "../retention/stage.ts";
import { type Ground, keepLonger } from "../retention/work.ts";
import type { DisposalApplication } from "./application.ts";
import { type Staying, stayingOf } from "./deciding.ts";
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
  ground: Ground,
): Kept | undefined {
  if (row.state !== "listed") return undefined;
  const staying = stayingOf(application, row.number);
  if (!staying) return undefined;
  const { reason, by } = staying;
  const released = record && standsIn(record, application.id) ? release(record, ground.now) : undefined;
  const longer = released && extended(released, staying, ground);
  return {
    row: { ...row, state: "kept", reason, ...(by && { by }), ...(longer && staying.keep), at: ground.now },
    record: longer ?? released,
  };
}

/** 续存. A file that is kept longer, as somebody decided; nothing where nobody did, or its retention reaches beyond that by now. */
function extended(record: FiledRecord, { reason, by, keep }: Staying, ground: Ground): FiledRecord | undefined {
  if (!keep || !by) return undefined;
  try {
    return keepLonger(record, { ...keep, reason, by, at: ground.now }, ground);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

const standsIn = (record: FileRecord, application: string): boolean =>
  record.status === "filed" &&
  record.retention.at.stage === "proposed" &&
  record.retention.at.application === application;
