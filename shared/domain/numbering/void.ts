import type { FileRecord, VoidedRecord } from "../catalogue/record.ts";
import { reconsider } from "../intake/decision.ts";
import type { Filed, InReview } from "../intake/item.ts";
import type { Person } from "../people/person.ts";
import type { Example } from "../reading/examples.ts";
import { Refused } from "../refused.ts";

/** What is known of a number that is to be voided: its paper, by which requests it is used, and what its filing taught. */
interface Known {
  readonly item: Filed;
  readonly uses: readonly { request: string }[];
  readonly taught?: Pick<Example, "labels"> | undefined;
}

/**
 * AF-13. Voids a number that was given by mistake: it goes to the void register with its reason and is never given again; the
 * paper waits for a person, who files it under a new number. Of what its filing `taught` it keeps the labels (AF-12). What is asked for,
 * granted, out or lost keeps its number meanwhile: under another nobody would see that, and it might be destroyed (AF-32).
 *
 * @throws Refused `file.already-voided` where it was voided before; `file.destroyed`, `file.in-disposal` where it stands in an
 * application for destruction, and `file.in-use` with the request by which it is used.
 */
export function voidFile(
  record: FileRecord,
  { item, uses, taught }: Known,
  reason: string,
  by: Pick<Person, "subject">,
  now: string,
): { record: VoidedRecord; item: InReview } {
  if (record.status === "voided") throw new Refused("file.already-voided", record.number);
  if (record.status === "destroyed") throw new Refused("file.destroyed", record.number);
  const { stage } = record.retention.at;
  if (stage === "proposed" || stage === "condemned") throw new Refused("file.in-disposal", record.number);
  const [use] = uses;
  if (use) throw new Refused("file.in-use", use.request);
  return {
    record: { ...record, status: "voided", voidedAt: now, voidedBy: by.subject, voidReason: reason, lockDue: now },
    // Until when the vault holds it is known from the record: the sweep has moved the lock on since it was filed.
    item: reconsider({ ...item, kept: record.kept }, "review.voided", now, taught),
  };
}
