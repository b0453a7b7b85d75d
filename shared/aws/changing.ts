import type { Deed } from "#shared/domain/audit/deed.ts";
import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import type { AuditTrail } from "./audit-trail.ts";
import type { FileIndex } from "./file-index.ts";
import type { Write } from "./transaction.ts";

/** The writes by which a file's record changes, with the change's entry in the trail. */
export const changing =
  ({ files, trail }: { files: FileIndex; trail: AuditTrail }) =>
  <R extends FileRecord>(before: FileRecord, next: R, deed: Deed, now: string): { after: R; writes: Write[] } => {
    const { after, write } = files.change(before, next);
    return { after, writes: [write, trail.write({ kind: "file", id: after.number }, after.rev, deed, now)] };
  };
