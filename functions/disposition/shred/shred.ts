import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import { changing } from "#shared/aws/changing.ts";
import type { Disposals } from "#shared/aws/disposals.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import type { Holds } from "#shared/aws/holds.ts";
import { sparing } from "#shared/aws/sparing.ts";
import { anew, type Commit, type Write } from "#shared/aws/transaction.ts";
import type { Uses } from "#shared/aws/uses.ts";
import { type Actor, dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import type { Destroying } from "#shared/domain/disposal/application.ts";
import { type Circumstances, destroyed, shredded, underWay, unfitness } from "#shared/domain/disposal/destroy.ts";
import type { Condemned } from "#shared/domain/disposal/listed-file.ts";
import type { Batch } from "#shared/domain/disposal/steps.ts";
import { Refused } from "#shared/domain/refused.ts";
import { inForce } from "#shared/domain/retention/stage.ts";

export interface Shredding {
  disposals: Disposals;
  files: FileIndex;
  holds: Holds;
  uses: Uses;
  trail: AuditTrail;
  commit: Commit;
  /** CI-12. Takes a document's key away, and whether it has one. */
  takeKey: (paper: string) => Write;
  hasKey: (paper: string) => Promise<boolean>;
  /** AF-18, AM-17. How long a file is kept. */
  retention: Pick<Circumstances, "endOf" | "keptByLaw">;
  /** The vault's bucket. */
  vault: string;
  /** For so many days the table of keys can be restored. */
  keyRecoveryDays: number;
  /** Tells that keys are gone. */
  told: (what: string, facts: Record<string, string | number>) => void;
  now: () => string;
}

const by: Actor = { function: "shred" };

/** So often it is decided anew, where a hold was placed or lifted meanwhile, or something else has changed. */
const ATTEMPTS = 10;

/**
 * CI-12, AF-32. The point of no return: takes the keys of condemned files away, in one transaction with the look at the holds in force, at
 * each record's state, and at whether this run is still the one under way. A hold that was placed before it wins, whenever that was;
 * whatever comes after it finds the files destroyed.
 */
export const shredder = (to: Shredding) => {
  const spare = sparing(to, by);
  const change = changing(to);

  return async ({ application: id, run, numbers }: Batch): Promise<void> => {
    await anew(ATTEMPTS, async (attempt) => {
      const application = underWay(await to.disposals.get(id), id, run);
      const rows = (await to.disposals.some(id, numbers)).filter((row) => row.state === "condemned");
      if (attempt > 1) await allHaveKeys(rows);
      if (rows.length > 0) await decide(application, rows);
    });
  };

  async function decide(application: Destroying, rows: readonly Condemned[]): Promise<void> {
    const { holds, rev } = await to.holds.inForce();
    const givenUp = application.givenUp !== undefined;
    const records = await to.files.getAll(rows.map(({ number }) => number));
    const now = to.now();
    const writes: Write[] = [];
    let taken = 0;
    for (const row of rows) {
      const record = records.get(row.number);
      const uses = await to.uses.of(row.number);
      const unfit = unfitness(row, record, { givenUp, holds, uses, ...to.retention, now });
      if (record && !unfit) {
        writes.push(...shred(row, inForce(record), now));
        taken++;
      } else await to.commit(spare(row, record, unfit ?? { code: "disposal.changed", subject: row.number }, now));
    }
    if (writes.length === 0) return;
    await to.commit([to.holds.unchangedSince(rev), to.disposals.unchanged(application), ...writes]);
    to.told("keys taken", { application: application.id, run: application.run, files: taken });
  }

  function shred(row: Condemned, record: FiledRecord, now: string): Write[] {
    const { document, recognised } = record.kept;
    const kept = [document, recognised].map((place) => ({ bucket: to.vault, ...place }));
    const next = shredded(row, kept, to.keyRecoveryDays, now);
    const { application, irrecoverableFrom } = next;
    const deed = dispositionDeed("DestroyFile", by, { response: { application, irrecoverableFrom } });
    return [
      to.takeKey(row.paper),
      to.disposals.advanceFile(row, next),
      ...change(record, destroyed(record, next), deed, now).writes,
    ];
  }

  /** @throws Refused `disposal.no-key` where something is amiss that no further attempt would mend */
  async function allHaveKeys(rows: readonly Condemned[]): Promise<void> {
    for (const { paper, number } of rows) if (!(await to.hasKey(paper))) throw new Refused("disposal.no-key", number);
  }
};
