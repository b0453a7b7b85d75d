import type { AuditTrail } from "#shared/aws/audit-trail.ts";
import { changing } from "#shared/aws/changing.ts";
import type { Disposals } from "#shared/aws/disposals.ts";
import type { FileIndex } from "#shared/aws/file-index.ts";
import type { ListedFiles } from "#shared/aws/listed-files.ts";
import { anew, type Commit, ConditionFailed, type Write } from "#shared/aws/transaction.ts";
import { type Actor, dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { DisposalApplication } from "#shared/domain/disposal/application.ts";
import { leavesSome, stayingIn, wholeList } from "#shared/domain/disposal/deciding.ts";
import { keptBy } from "#shared/domain/disposal/keeping.ts";
import type { ListedFile } from "#shared/domain/disposal/listed-file.ts";
import { portions } from "#shared/domain/portions.ts";
import type { CustomerFacts } from "#shared/domain/retention/customer.ts";
import type { RetentionRules } from "#shared/domain/retention/work.ts";

export interface Bringing {
  disposals: Disposals;
  lists: ListedFiles;
  files: FileIndex;
  trail: AuditTrail;
  commit: Commit;
  retention: RetentionRules;
  /** What is known of a customer. */
  factsOf: (customer: string) => Promise<CustomerFacts | undefined>;
  now: () => string;
}

const by: Actor = { function: "follow" };

/** How many files are brought along in one transaction, which has room for a hundred writes: three for each. */
const AT_ONCE = 30;
const ATTEMPTS = 5;

/**
 * AF-34. Brings the files of an application along: those that stay go back to what they are by now, or are kept longer (续存), each with its
 * row in the list and its entry in the trail. One that changes meanwhile holds up no other. Once nothing is left, that is noted.
 */
export const bringing = (to: Bringing) => {
  const { disposals, lists, files, commit } = to;
  const change = changing(to);

  return async (id: string): Promise<void> => {
    const application = await disposals.get(id);
    if (!application || !leavesSome(application)) return;
    const rows = wholeList(application, await lists.all(id));
    const stays = stayingIn(application);
    const staying = rows.filter(({ state, number }) => state === "listed" && stays(number));
    for (const some of portions(staying, AT_ONCE)) await together(application, some);
    await disposals.brought(application);
  };

  async function together(application: DisposalApplication, rows: readonly ListedFile[]): Promise<void> {
    try {
      const writes = await Promise.all(rows.map((row) => writesOf(application, row)));
      await commit(writes.flat());
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      for (const { number } of rows) await alone(application, number);
    }
  }

  function alone(application: DisposalApplication, number: string): Promise<void> {
    return anew(ATTEMPTS, async () => {
      const row = await lists.get(application.id, number);
      const writes = row ? await writesOf(application, row) : [];
      if (writes.length > 0) await commit(writes);
    });
  }

  async function writesOf(application: DisposalApplication, row: ListedFile): Promise<Write[]> {
    const now = to.now();
    const record = await files.get(row.number);
    const facts = record?.customer === undefined ? undefined : await to.factsOf(record.customer);
    const kept = keptBy(application, row, record, { rules: to.retention, facts, now });
    if (!kept) return [];
    const written = lists.advance(row, kept.row);
    if (!record || !kept.record) return [written];
    const { reason, until, forGood, pastCeiling } = kept.row;
    const event = until === undefined ? "ReleaseFile" : "KeepLonger";
    const response = {
      ...{ application: application.id, reason, ...(until !== undefined && { until, forGood }) },
      ...(pastCeiling && { pastCeiling: pastCeiling.lastDay }),
    };
    return [written, ...change(record, kept.record, dispositionDeed(event, by, { response }), now).writes];
  }
};
