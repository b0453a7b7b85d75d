import { type Actor, dispositionDeed } from "#shared/domain/audit/deed.ts";
import type { FiledRecord, FileRecord } from "#shared/domain/catalogue/record.ts";
import { saidOf } from "#shared/domain/retention/contract.ts";
import type { CustomerFacts } from "#shared/domain/retention/customer.ts";
import { type RetentionRules, workOut } from "#shared/domain/retention/work.ts";
import { abreast } from "./abreast.ts";
import type { AuditTrail } from "./audit-trail.ts";
import { changing } from "./changing.ts";
import type { Customers } from "./customers.ts";
import type { FileIndex } from "./file-index.ts";
import { anew, type Commit } from "./transaction.ts";

export interface Carrying {
  files: FileIndex;
  customers: Customers;
  trail: AuditTrail;
  commit: Commit;
  rules: RetentionRules;
  by: Actor;
  /** Tells that something could not be done. */
  failed: (subject: string, error: unknown) => void;
}

/** How many files are worked out at a time, and read together. */
const AT_A_TIME = 16;
const PAGE = 100;
/** Whoever changes a file at the same time is not overtaken. */
const ATTEMPTS = 5;

/** AF-18, DL-10. Carries what became known of customers, or was changed in the regulation, to the files whose retention follows from it. */
export const carrier = ({ files, customers, trail, commit, rules, by, failed }: Carrying) => {
  const change = changing({ files, trail });

  /** Works out files anew, and answers how many could not be. */
  async function workedOut(found: readonly FileRecord[], now: string): Promise<number> {
    const filed = found.filter((record) => record.status === "filed");
    const factsOf = await customers.ofAll(filed);
    return abreast(
      filed,
      AT_A_TIME,
      (record) => work(record, factsOf(record), now),
      ({ number }, error) => failed(number, error),
    );
  }

  function work(found: FiledRecord, facts: CustomerFacts | undefined, now: string): Promise<void> {
    return anew(ATTEMPTS, async (attempt) => {
      const record = attempt === 1 ? found : await files.get(found.number);
      const next = record?.status === "filed" ? workOut(record, { rules, facts, now }) : undefined;
      if (record?.status !== "filed" || !next) return;
      const deed = dispositionDeed("WorkOutRetention", by, { response: saidOf(next.retention) });
      await commit(change(record, next, deed, now).writes);
    });
  }

  /**
   * Carries what is known of a customer to its files, from where that was left, as long as there is time.
   *
   * @throws Error where a file could not be worked out: to the others it was carried, and the next time it begins where it did
   */
  async function customer(name: string, now: string, goOn: () => boolean): Promise<void> {
    const facts = await customers.get(name);
    if (!facts?.carrying) return;
    let { from } = facts.carrying;
    let failures = 0;
    while (goOn()) {
      const { items, cursor } = await files.ofCustomer(name, { limit: PAGE, cursor: from });
      failures += await workedOut(items, now);
      from = cursor;
      if (from === undefined && failures === 0) return customers.carried(facts, undefined);
      if (from === undefined) break;
    }
    if (failures > 0) throw new Error(`${failures} of a customer's files could not be worked out`);
    if (from !== undefined) await customers.carried(facts, from);
  }

  return { customer, workedOut };
};
