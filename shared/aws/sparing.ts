import { type Actor, dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import { spared, standsIn, type Unfit } from "#shared/domain/disposal/destroy.ts";
import type { Condemned, Listed } from "#shared/domain/disposal/listed-file.ts";
import { release, spare } from "#shared/domain/retention/stage.ts";
import type { RetentionRules } from "#shared/domain/retention/work.ts";
import type { AuditTrail } from "./audit-trail.ts";
import { changing } from "./changing.ts";
import type { Disposals } from "./disposals.ts";
import type { FileIndex } from "./file-index.ts";
import type { Write } from "./transaction.ts";

interface Sparing {
  files: FileIndex;
  disposals: Disposals;
  trail: AuditTrail;
  retention: Pick<RetentionRules, "dayOf">;
}

/** AF-32. Spares a file: its row says why, and it stands in no application any more, if it is still that file. */
export const sparing =
  (to: Sparing, by: Actor) =>
  (row: Listed | Condemned, record: FileRecord | undefined, unfit: Unfit, now: string): Write[] => {
    const noted = to.disposals.advanceFile(row, spared(row, unfit, now));
    if (!record || !standsIn(row, record)) return [noted];
    const when = { now, today: to.retention.dayOf(now) };
    const back = row.state === "listed" ? release(record, when) : spare(record, when);
    const response = { application: row.application, ...unfit };
    const deed = dispositionDeed("SpareFile", by, { response });
    return [noted, ...changing(to)(record, back, deed, now).writes];
  };
