import { several } from "#shared/aws/abreast.ts";
import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import { changing } from "#shared/aws/changing.ts";
import type { Customers } from "#shared/aws/customers.ts";
import type { Disposals } from "#shared/aws/disposals.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import { fitness, type KnownBefore } from "#shared/aws/fitness.ts";
import type { Holds } from "#shared/aws/holds.ts";
import type { ListedFiles } from "#shared/aws/listed-files.ts";
import { sparing, sparingAlong } from "#shared/aws/sparing.ts";
import { anew, type Commit, type Write } from "#shared/aws/transaction.ts";
import type { Uses } from "#shared/aws/uses.ts";
import { type Actor, dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { FiledRecord } from "#shared/domain/catalogue/record.ts";
import type { Destroying } from "#shared/domain/disposal/application.ts";
import {
  begunDossiers,
  destroyed,
  inDossier,
  shredded,
  spared,
  toDestroy,
  underWay,
  withDossiers,
} from "#shared/domain/disposal/destroy.ts";
import type { Condemned, ListedFile } from "#shared/domain/disposal/listed-file.ts";
import type { Batch } from "#shared/domain/disposal/steps.ts";
import { Refused } from "#shared/domain/refused.ts";
import { inForce as filedIn } from "#shared/domain/retention/stage.ts";
import type { AllRetentionRules } from "#shared/regulation/retention.ts";

export interface Shredding {
  disposals: Disposals;
  lists: ListedFiles;
  files: FileIndex;
  holds: Holds;
  uses: Uses;
  trail: AuditTrail;
  commit: Commit;
  customers: Pick<Customers, "get">;
  /** CI-12. Takes a document's key away, and which of some have one. */
  takeKey: (paper: string) => Write;
  withKeys: (papers: readonly string[]) => Promise<ReadonlySet<string>>;
  /** AF-18, AM-17. How long a file is kept. */
  retention: AllRetentionRules;
  /** The vault's bucket. */
  vault: string;
  /** For so many days the table of keys can be restored. */
  keyRecoveryDays: number;
  /** Tells that keys are gone. */
  told: (what: string, facts: Record<string, string | number>) => void;
  now: () => string;
}

const by: Actor = { function: "shred" };

/** How often it is decided anew, where a hold was placed or lifted meanwhile, or something else has changed. */
const ATTEMPTS = 10;
/** How many files are looked at at a time. */
const AT_ONCE = 24;

/**
 * CI-12, AF-32. The point of no return: takes the keys of condemned files away, in one transaction with the look at the holds in force, at
 * each record's state, and at whether this run is still the one under way. A hold that was placed before it wins, whenever that was;
 * whatever comes after it finds the files destroyed. DL-22. What is spared spares the rest of its dossier, as long as none of that is gone.
 */
export const shredder = (to: Shredding) => {
  const spare = sparing(to, by);
  const spareAlong = sparingAlong(to, by);
  const change = changing(to);
  const whyUnfit = fitness(to);

  return async ({ application: id, run, numbers }: Batch): Promise<void> => {
    await anew(ATTEMPTS, async (attempt) => {
      const application = underWay(await to.disposals.get(id), id, run);
      // Before the list: whoever takes keys once a hold was placed is overtaken, so what is gone under it is seen to be.
      const inForce = await to.holds.inForce();
      const list = await inWhole(application, numbers);
      const left = list.filter((row) => row.state === "condemned");
      const rows = left.filter(({ number }) => numbers.includes(number));
      if (attempt > 1) await allHaveKeys(rows);
      if (rows.length === 0) return;
      const known = { holds: inForce.holds, givenUp: application.givenUp !== undefined };
      const { now, staying, records } = await spareUnfit(left, list, known);
      const going = rows.filter(({ number }) => !staying.has(number));
      const writes = going.flatMap((row) => {
        const record = records.get(row.number);
        return record ? shred(row, filedIn(record), now) : [];
      });
      if (writes.length === 0) return;
      await to.commit([to.holds.unchangedSince(inForce.changes), to.disposals.unchanged(application), ...writes]);
      to.told("keys taken", { application: application.id, run: application.run, files: going.length });
    });
  };

  /** DL-22. Some files of a list, with those of the same dossiers that stand in other batches. */
  async function inWhole(application: Destroying, numbers: readonly string[]): Promise<readonly ListedFile[]> {
    const some = toDestroy(application, await to.lists.some(application.id, numbers));
    if (some.every(({ dossier }) => dossier === undefined)) return some;
    return withDossiers(toDestroy(application, await to.lists.all(application.id)), numbers);
  }

  /** Spares of the condemned what must not go, and what stays along with it. Answers all that stays, and as of when. */
  async function spareUnfit(condemned: readonly Condemned[], list: readonly ListedFile[], known: KnownBefore) {
    const records = await to.files.getAll(condemned.map(({ number }) => number));
    const now = to.now();
    const begun = begunDossiers(list);
    const unfit = new Map<string, ListedFile>();
    await several(condemned, AT_ONCE, async (row) => {
      const record = records.get(row.number);
      const why = await whyUnfit(row, record, known, now);
      if (!why) return;
      const said = inDossier(why, row, begun);
      await to.commit(spare(row, record, said, now));
      unfit.set(row.number, spared(row, said, now));
    });
    const then = list.map((row) => unfit.get(row.number) ?? row);
    return { now, records, staying: new Set([...unfit.keys(), ...(await spareAlong(then, now))]) };
  }

  function shred(row: Condemned, record: FiledRecord, now: string): Write[] {
    const { document, recognised } = record.kept;
    const kept = [document, recognised].map((place) => ({ bucket: to.vault, ...place }));
    const next = shredded(row, kept, to.keyRecoveryDays, now);
    const deed = dispositionDeed("DestroyFile", by, { response: { application: next.application } });
    return [
      to.takeKey(row.paper),
      to.lists.advance(row, next),
      ...change(record, destroyed(record, next), deed, now).writes,
    ];
  }

  /** @throws Refused `disposal.no-key` where something is amiss that no further attempt would mend */
  async function allHaveKeys(rows: readonly Condemned[]): Promise<void> {
    const have = await to.withKeys(rows.map(({ paper }) => paper));
    const without = rows.find(({ paper }) => !have.has(paper));
    if (without) throw new Refused("disposal.no-key", without.number);
  }
};
