import { several } from "#shared/aws/abreast.ts";
import type { Disposals } from "#shared/aws/disposals.ts";
import { type Trying, tryToRead } from "#shared/aws/proof.ts";
import type { Commit } from "#shared/aws/transaction.ts";
import { proved, underWay } from "#shared/domain/disposal/destroy.ts";
import type { Batch } from "#shared/domain/disposal/steps.ts";

export interface Proving extends Trying {
  disposals: Disposals;
  commit: Commit;
}

/** So many files are tried at a time. */
const AT_ONCE = 8;

/**
 * AF-35. Tries to read every file that is said to be gone, and keeps each attempt and its answer.
 *
 * @throws Refused `disposal.still-readable` where anything of one is there: it is not called destroyed
 */
export const prover =
  (to: Proving) =>
  async ({ application: id, run, numbers }: Batch): Promise<void> => {
    underWay(await to.disposals.get(id), id, run);
    const rows = (await to.disposals.some(id, numbers)).filter((row) => row.state === "gone");
    if (rows.length === 0) return;
    const attempts = await tryToRead(to)(rows);
    await several(rows, AT_ONCE, async (row) => {
      const proof = await attempts(row);
      await to.commit([to.disposals.advanceFile(row, proved(row, proof, to.now()))]);
    });
  };
