import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import { type Circumstances, type Unfit, unfitness } from "#shared/domain/disposal/destroy.ts";
import type { Condemned, Listed } from "#shared/domain/disposal/listed-file.ts";
import { workOut } from "#shared/domain/retention/work.ts";
import type { AllRetentionRules } from "#shared/regulation/retention.ts";
import type { Customers } from "./customers.ts";
import type { Uses } from "./uses.ts";

/** What is known before single files are looked at. */
export type KnownBefore = Pick<Circumstances, "holds" | "givenUp" | "unlisted">;

/**
 * AF-32. Why a file must not be destroyed as things stand at this moment: by its uses, and by the term that follows by now (AF-18), for of
 * its customer, or in the regulation, something may not have been carried to it yet.
 */
export const fitness =
  (to: { uses: Pick<Uses, "of">; customers: Pick<Customers, "get">; retention: AllRetentionRules }) =>
  async (
    row: Listed | Condemned,
    record: FileRecord | undefined,
    known: KnownBefore,
    now: string,
  ): Promise<Unfit | undefined> => {
    const [uses, asKnown] = await Promise.all([to.uses.of(row.number), record && workedOut(record)]);
    return unfitness(row, asKnown, { ...known, uses, ...to.retention, now });

    async function workedOut(record: FileRecord): Promise<FileRecord> {
      if (record.status !== "filed") return record;
      const facts = record.customer === undefined ? undefined : await to.customers.get(record.customer);
      return workOut(record, { rules: to.retention, facts, now }) ?? record;
    }
  };
