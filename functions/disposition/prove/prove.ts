import { several } from "#shared/aws/abreast.ts";
import type { Disposals } from "#shared/aws/disposals.ts";
import { KEY_OFFSITE, type Trying, tryToRead } from "#shared/aws/proof.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import { proved, underWay } from "#shared/domain/disposal/destroy.ts";
import type { Attempt, Gone } from "#shared/domain/disposal/listed-file.ts";
import type { Batch } from "#shared/domain/disposal/steps.ts";
import { Refused } from "#shared/domain/refused.ts";

export interface Proving extends Trying {
  disposals: Disposals;
  commit: Commit;
}

/** So many files are tried at a time. */
const AT_ONCE = 8;

/**
 * AF-35. Tries to read every file that is said to be gone, and keeps each attempt and its answer.
 *
 * @throws Refused `disposal.still-readable` where anything of one is there: it is not called destroyed; `disposal.replica-lags`, which
 *   passes, where that is no more than its key off site
 */
export const prover =
  (to: Proving) =>
  async ({ application: id, run, numbers }: Batch): Promise<void> => {
    underWay(await to.disposals.get(id), id, run);
    const rows = (await to.disposals.some(id, numbers)).filter((row) => row.state === "gone");
    if (rows.length === 0) return;
    const attempts = await tryToRead(to)(rows);
    const prove = async (row: Gone) => {
      const proof = await attempts(row);
      if (onlyItsKeyLags(proof)) throw new Refused("disposal.replica-lags", row.number);
      await to.commit([to.disposals.advanceFile(row, proved(row, proof, to.now()))]);
    };
    await several(rows, AT_ONCE, prove, (error) => !lags(error));
  };

function onlyItsKeyLags(proof: readonly Attempt[]): boolean {
  const readable = proof.filter((attempt) => attempt.readable);
  return readable.length > 0 && readable.every(({ what }) => what === KEY_OFFSITE);
}

const lags = (error: unknown) => error instanceof Refused && error.code === "disposal.replica-lags";
