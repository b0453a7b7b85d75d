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
    const customer = record?.status === "filed" ? record.customer : undefined;
    const [uses, facts] = await Promise.all([
      to.uses.of(row.number),
      customer === undefined ? undefined : to.customers.get(customer),
    ]);
    const then = record?.status === "filed" ? workOut(record, { rules: to.retention, facts, now }) : undefined;
    return unfitness(row, then ?? record, { ...known, ...to.retention, uses, facts, now });
  };
