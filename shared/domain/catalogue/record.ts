import { z } from "zod";
import { Instant } from "../instant.ts";
import { Filing, Format, Hints, Kept, Links, Predecessor, Submitter } from "../intake/item.ts";
import { Retention } from "../retention/retention.ts";

const base = {
  number: z.string(),
  /** Counts the changes of this record; the audit entry of a change carries the same number. What only moves a lock is none. */
  rev: z.int().min(1),
  /** The paper's id, from its arrival to its destruction; its history and its key stand under it. */
  id: z.string(),
  series: z.string(),
  seq: z.int().min(1),
  /** The electronic name (AF-14): `J2023001客户基本信息表20230101`. */
  name: z.string(),
  ...Filing.shape,
  department: z.string(),
  submitter: Submitter,
  channel: z.string(),
  hints: Hints,
  ...Links.shape,
  predecessor: Predecessor,
  /** AF-32. The holds, by id, that were on its paper when it was filed anew after its number was voided: they stay on it. */
  broughtHolds: z.array(z.string()).optional(),
  key: z.string(),
  format: Format,
  pages: z.int().min(0),
  size: z.int().min(0),
  digest: z.string(),
  kept: Kept,
  /** The regulation, by content hash, under which it was classed and numbered. */
  regulation: z.string(),
  receivedAt: Instant,
  filedAt: Instant,
  /** When the vault's lock is to be looked at again; nothing once it reaches to the end of the retention, or is another number's to keep. */
  lockDue: Instant.optional(),
  /** AF-18. How long it is kept, why, and where it stands on its way to its end. */
  retention: Retention,
};

/** A file's number is in force, in the void register, or all that is left of a file that was destroyed. */
export const FileStatus = z.enum(["filed", "voided", "destroyed"]);

/** AF-15. The catalogue's record of a file: number, name, place and date, and all that it is found by. */
export const FiledRecord = z.object({
  ...base,
  status: z.literal(FileStatus.enum.filed),
});
export type FiledRecord = z.infer<typeof FiledRecord>;

/** A number that was given by mistake: it stays in the void register with its reason, and is never given again (AF-13). */
export const VoidedRecord = z.object({
  ...base,
  status: z.literal(FileStatus.enum.voided),
  voidedAt: Instant,
  voidedBy: z.string(),
  voidReason: z.string(),
});
export type VoidedRecord = z.infer<typeof VoidedRecord>;

/**
 * AF-35, AF-37. A file that was destroyed: its key is gone, so that no copy of it can be read, wherever it lies. What told of its content
 * is left out (`hints`, the digest of its bytes is emptied); its number stays taken.
 */
export const DestroyedRecord = z.object({
  ...base,
  status: z.literal(FileStatus.enum.destroyed),
  destroyedAt: Instant,
  /** The application on which it was destroyed. */
  application: z.string(),
  /** CI-12. From when on even the backups of its key are gone: the soonest, until that is proved. */
  irrecoverableFrom: Instant,
});
export type DestroyedRecord = z.infer<typeof DestroyedRecord>;

export const FileRecord = z.discriminatedUnion("status", [FiledRecord, VoidedRecord, DestroyedRecord]);
export type FileRecord = z.infer<typeof FileRecord>;
