import { several } from "#shared/aws/abreast.ts";
import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import type { Disposals } from "#shared/aws/disposals.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import type { ListedFiles } from "#shared/aws/listed-files.ts";
import { KEY_OFFSITE, type Trying, tryToRead } from "#shared/aws/proof.ts";
import type { Commit, Write } from "#shared/aws/transaction.ts";
import { type Actor, dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import { proved, underWay } from "#shared/domain/disposal/destroy.ts";
import type { Attempt, Gone, Proved } from "#shared/domain/disposal/listed-file.ts";
import type { Batch } from "#shared/domain/disposal/steps.ts";
import { Refused } from "#shared/domain/refused.ts";

export interface Proving extends Trying {
  disposals: Disposals;
  lists: ListedFiles;
  files: FileIndex;
  trail: AuditTrail;
  commit: Commit;
  /** For so many days the table of keys can be restored. */
  keyRecoveryDays: number;
}

const by: Actor = { function: "prove" };

/** How many files are tried at a time. */
const AT_ONCE = 8;

/**
 * AF-35. Tries to read every file that is said to be gone, and keeps each attempt and its answer. CI-12. From now on it
 * is known that no table of keys has its key, so that its record says from when on no backup of one has it either.
 *
 * @throws Refused `disposal.still-readable` where anything of one is there: it is not called destroyed; `disposal.replica-lags`, which
 *   passes, where that is no more than its key off site
 */
export const prover =
  (to: Proving) =>
  async ({ application: id, run, numbers }: Batch): Promise<void> => {
    underWay(await to.disposals.get(id), id, run);
    const rows = (await to.lists.some(id, numbers)).filter((row) => row.state === "gone");
    if (rows.length === 0) return;
    const records = await to.files.getAll(rows.map(({ number }) => number));
    const attempts = await tryToRead(to)(rows);
    await several(rows, AT_ONCE, prove, (error) => !lags(error));

    async function prove(row: Gone): Promise<void> {
      const proof = await attempts(row);
      if (onlyItsKeyLags(proof)) throw new Refused("disposal.replica-lags", row.number);
      const now = to.now();
      const next = proved(row, proof, to.keyRecoveryDays, now);
      await to.commit([to.lists.advance(row, next), ...said(next, records.get(row.number), now)]);
    }

    function said(
      { application, number, irrecoverableFrom }: Proved,
      record: FileRecord | undefined,
      now: string,
    ): Write[] {
      if (record?.status !== "destroyed") throw new Refused("disposal.changed", number);
      const { rev, write } = to.files.irrecoverable(record, irrecoverableFrom);
      const deed = dispositionDeed("ProveDestroyed", by, { response: { application, irrecoverableFrom } });
      return [write, to.trail.write({ kind: "file", id: number }, rev, deed, now)];
    }
  };

function onlyItsKeyLags(proof: readonly Attempt[]): boolean {
  const readable = proof.filter((attempt) => attempt.readable);
  return readable.length > 0 && readable.every(({ what }) => what === KEY_OFFSITE);
}

const lags = (error: unknown) => error instanceof Refused && error.code === "disposal.replica-lags";
