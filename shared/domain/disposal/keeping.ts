import type { FiledRecord, FileRecord } from "../catalogue/record.ts";
import { type Detail, Refused } from "../refused.ts";
import type { Ceiling } from "../retention/retention.ts";
import { release } from "../retention/stage.ts";
import { ceilingPassed, type Ground, keepLonger } from "../retention/work.ts";
import type { DisposalApplication, KeepLonger } from "./application.ts";
import { type Staying, stayingOf } from "./deciding.ts";
import { standsIn } from "./destroy.ts";
import type { KeptOn, ListedFile, PassedCeiling } from "./listed-file.ts";

/** A file that stays: its row in the list, and its record where that still has it stand in the application. */
export interface Kept {
  readonly row: KeptOn;
  readonly record: FiledRecord | undefined;
}

/** CI-10. That a file may not be kept so long as somebody says (续存), the last day that it may be, and by what; nothing where it may. */
export function keptTooLong(record: FiledRecord, keep: KeepLonger, ground: Ground): Detail | undefined {
  const ceiling = ceilingPassed(record, keep, ground);
  return ceiling && { subject: record.number, code: "retention.past-ceiling", ...allowed(ceiling) };
}

const allowed = ({ lastDay, source, clause }: Ceiling) => ({ latest: lastDay, source: source ?? clause });

/**
 * AF-34. What becomes of a listed file as its application stands now; nothing where it may still be destroyed, or has been seen to. Its
 * record goes back to what it is by now; where it is to be kept past a ceiling that has come up since, somebody settles that (CI-10).
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
  const when = { now: ground.now, today: ground.rules.dayOf(ground.now) };
  const released = record && standsIn(row, record) ? release(record, when) : undefined;
  const longer = released && extended(released, staying, ground);
  return {
    row: { ...row, state: "kept", reason, ...(by && { by }), ...longer?.keep, at: ground.now },
    record: longer?.record ?? released,
  };
}

/** A file that is kept longer, and what its row says of that. */
interface Longer {
  readonly record: FiledRecord;
  readonly keep: KeepLonger & { readonly pastCeiling?: PassedCeiling };
}

/** 续存. A file that is kept longer, as somebody decided; nothing where nobody did, or its retention reaches beyond that by now. */
function extended(record: FiledRecord, { reason, by, keep }: Staying, ground: Ground): Longer | undefined {
  if (!keep || !by) return undefined;
  const ceiling = ceilingPassed(record, keep, ground);
  try {
    return {
      record: keepLonger(record, { ...keep, reason, by, at: ground.now }, ground),
      keep: { ...keep, ...(ceiling && { pastCeiling: ceiling }) },
    };
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
