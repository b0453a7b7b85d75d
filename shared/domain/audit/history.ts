import type { z } from "zod";
import type { May } from "../permission/resource.ts";
import { AuditEntry } from "./entry.ts";

/** An entry as its readers get it: from where somebody acted, and with what, is an archivist's to know. */
export const HistoryEntry = AuditEntry.omit({ subject: true, entry: true })
  .partial({ sourceIPAddress: true, userAgent: true })
  .meta({ id: "AuditEntry" });
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** How much somebody may know of what others did. */
export interface Knowing {
  /** From where and with what they acted, and what they looked at files for. */
  whereabouts: boolean;
  /** By which rule they were refused. */
  rules: boolean;
}

/** Which entries somebody is told of at all. */
export type IsTold = (entry: AuditEntry) => boolean;

/** Whoever may not know whereabouts is not told of an authority that looked at a file, either: it may be about them. */
export const isToldTo =
  ({ whereabouts }: Pick<Knowing, "whereabouts">): IsTold =>
  (entry) =>
    whereabouts || !isByLaw(entry);

/** Entries as they are told to somebody who may know so much. */
export const toldTo = ({ whereabouts, rules }: Knowing, entries: readonly AuditEntry[]): HistoryEntry[] => {
  const ruled = rules ? entries : entries.map(withoutRule);
  return whereabouts ? [...ruled] : ruled.map(withoutWhereabouts);
};

/**
 * A page of a story, as it is told to somebody who asks. `read` leaves out what they are not told of before it counts: else a page with
 * fewer entries than were asked for, or a cursor that names one of those left out, would tell that there are such, and since when.
 */
export async function pageTo(
  may: May,
  read: (isTold: IsTold) => Promise<{ items: readonly AuditEntry[]; cursor?: string | undefined }>,
) {
  const knowing = { whereabouts: may("SeeWhereabouts"), rules: may("SeeRules") };
  const { items, cursor } = await read(isToldTo(knowing));
  return { items: toldTo(knowing, items), cursor: cursor ?? null };
}

const isLook = ({ eventName }: Pick<AuditEntry, "eventName">): boolean =>
  eventName === "OpenCopy" || eventName === "SeeCopy";
const isByLaw = (entry: AuditEntry): boolean => isLook(entry) && entry.requestParameters?.letter !== undefined;

function withoutRule(entry: AuditEntry): AuditEntry {
  const { rule: _rule, ...additionalEventData } = entry.additionalEventData;
  return { ...entry, additionalEventData };
}

function withoutWhereabouts({ sourceIPAddress: _address, userAgent: _agent, ...entry }: AuditEntry): HistoryEntry {
  const { principalId: _principal, ...userIdentity } = entry.userIdentity;
  if (!isLook(entry)) return { ...entry, userIdentity };
  const { purpose: _purpose, for: _for, ...requestParameters } = entry.requestParameters ?? {};
  return { ...entry, userIdentity, requestParameters };
}
