import type { z } from "zod";
import { AuditEntry } from "./entry.ts";

/** An entry as its readers get it: from where somebody acted, and with what, is an archivist's to know. */
export const HistoryEntry = AuditEntry.omit({ subject: true, entry: true })
  .partial({ sourceIPAddress: true, userAgent: true })
  .meta({ id: "AuditEntry" });
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** Entries as they are told: to whoever may not know it without where their people acted from, with what, and under which account. */
export const toldTo = (maySeeWhereabouts: boolean, entries: readonly AuditEntry[]): HistoryEntry[] =>
  maySeeWhereabouts ? [...entries] : entries.map(withoutWhereabouts);

function withoutWhereabouts({ sourceIPAddress: _address, userAgent: _agent, ...entry }: AuditEntry): HistoryEntry {
  const { principalId: _principal, ...userIdentity } = entry.userIdentity;
  return { ...entry, userIdentity };
}
