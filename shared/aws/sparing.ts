import { type Actor, dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import { spared, standsIn, stayingAlong, type Unfit } from "#shared/domain/disposal/destroy.ts";
import type { Condemned, Listed, ListedFile } from "#shared/domain/disposal/listed-file.ts";
import { portions } from "#shared/domain/portions.ts";
import { release, spare } from "#shared/domain/retention/stage.ts";
import type { RetentionRules } from "#shared/domain/retention/work.ts";
import type { AuditTrail } from "./audit-trail.ts";
import { changing } from "./changing.ts";
import type { FileIndex } from "./file-index.ts";
import type { ListedFiles } from "./listed-files.ts";
import type { Commit, Write } from "./transaction.ts";

interface Sparing {
  files: FileIndex;
  lists: ListedFiles;
  trail: AuditTrail;
  retention: Pick<RetentionRules, "dayOf">;
}

/** AF-32. Spares a file: its row says why, and it stands in no application any more, if it is still that file. */
export const sparing =
  (to: Sparing, by: Actor) =>
  (row: Listed | Condemned, record: FileRecord | undefined, unfit: Unfit, now: string): Write[] => {
    const noted = to.lists.advance(row, spared(row, unfit, now));
    if (!record || !standsIn(row, record)) return [noted];
    const when = { now, today: to.retention.dayOf(now) };
    const back = row.state === "listed" ? release(record, when) : spare(record, when);
    const response = { application: row.application, ...unfit };
    const deed = dispositionDeed("SpareFile", by, { response });
    return [noted, ...changing(to)(record, back, deed, now).writes];
  };

/** How many files are spared in one transaction, which has room for a hundred writes: three for each. */
const AT_ONCE = 30;

/**
 * DL-22. Spares what stays with another of its dossier, of an application's whole list as it stands, and answers its numbers.
 *
 * @throws ConditionFailed where something of it has changed since
 */
export const sparingAlong = (to: Sparing & { commit: Commit }, by: Actor) => {
  const spare = sparing(to, by);
  return async (rows: readonly ListedFile[], now: string): Promise<string[]> => {
    const along = stayingAlong(rows);
    const numbers = along.map(({ row }) => row.number);
    const records = await to.files.getAll(numbers);
    for (const some of portions(along, AT_ONCE))
      await to.commit(some.flatMap(({ row, unfit }) => spare(row, records.get(row.number), unfit, now)));
    return numbers;
  };
};
