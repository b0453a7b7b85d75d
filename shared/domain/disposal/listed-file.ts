import { z } from "zod";
import { Instant } from "../instant.ts";
import { Ceiling, Word } from "../retention/retention.ts";

/** A version of an object, and where it lies. */
export const Version = z.object({ bucket: z.string(), key: z.string(), versionId: z.string() });
export type Version = z.infer<typeof Version>;

/** A file that is said to be gone: the paper, and the versions that there were of it. */
export const Missing = z.object({ paper: z.string(), versions: z.array(Version) });
export type Missing = z.infer<typeof Missing>;

/** AF-35. What it is tried to find of a destroyed file, besides the versions that are known of it, each of which goes by its address. */
export const Trace = z.enum([
  "versions, here and off site",
  "document key",
  "document key, off site",
  "page pictures",
  "viewing copies",
  "readings",
  "likeness",
  "digest",
  "example",
  "the same bytes in the inbox",
  "the same bytes in quarantine",
]);
export type Trace = z.infer<typeof Trace>;

/** AF-35. An attempt to read something that is destroyed, and what it answered. */
export const Attempt = z.object({ what: z.string(), answer: z.string(), readable: z.boolean(), at: Instant });
export type Attempt = z.infer<typeof Attempt>;

/** How many holds of a file are named, and how many requests: an answer has its bounds, and so has a row. */
export const MOST_BLOCKS = 8;

/** What a term is of which no last day is known. */
export const NoEnd = z.enum(["awaiting", "for good", "conflict", "unruled"]);
export type NoEnd = z.infer<typeof NoEnd>;

const base = {
  /** The application, and the file's number. */
  application: z.string(),
  number: z.string(),
  /** Counts the changes of this row. */
  rev: z.int().min(1),
  /** The paper, by its id: its key and all that is kept of it stand under it. */
  paper: z.string(),
  name: z.string(),
  class: z.string(),
  className: z.string(),
  type: z.string(),
  date: z.string(),
  department: z.string(),
  /** DL-22. Whose dossier it is a part of, by the customer's key, where one goes as a whole or not at all. */
  dossier: z.string().optional(),
  pages: z.int().min(0),
  /** The last day of its retention, which of what goes early may be to come; nothing where none is known. */
  lastDay: z.iso.date().optional(),
  /** Why none is known: its period has not begun, it is kept for good, it is to be settled, or nothing is said of it. */
  noEnd: NoEnd.optional(),
  /** On whose word its end is as it is: those who decide on its destruction see it. */
  words: z.array(Word).optional(),
  /** Whether it is to go before its time: its lock in the vault may have to be passed over (governance). */
  early: z.boolean(),
  /** Whether the archive has it on paper, too. */
  onPaper: z.boolean(),
};

/** CI-10. Until when a file may be kept at most, by which law or clause. */
export const PassedCeiling = Ceiling.pick({ lastDay: true, source: true, clause: true });
export type PassedCeiling = z.infer<typeof PassedCeiling>;

/** It stands in the list; approved or not is the application's to say. */
export const Listed = z.object({ ...base, state: z.literal("listed") });
/** It stays: somebody refused it (and said until when it is kept), or the application came to nothing. */
export const KeptOn = z.object({
  ...base,
  state: z.literal("kept"),
  reason: z.string(),
  by: z.object({ subject: z.string(), name: z.string() }).optional(),
  until: z.iso.date().optional(),
  forGood: z.boolean().optional(),
  /** CI-10. The ceiling past which that is, where it came up only after it was decided: somebody settles until when it is kept. */
  pastCeiling: PassedCeiling.optional(),
  at: Instant,
});
/** Something came before the point of no return (`spared` in destroy.ts): it stays, and the certificate says so. */
export const Spared = z.object({
  ...base,
  state: z.literal("spared"),
  code: z.string(),
  subject: z.string(),
  /** AF-32. Where several holds are on it: the first of them, by their ids, and how many there are. The subject is one of these. */
  holds: z.object({ first: z.array(z.string().max(36)).max(MOST_BLOCKS), of: z.int().min(2) }).optional(),
  /** DL-22. Others of its dossier were past the point of no return by then: that is destroyed in part. */
  partGone: z.literal(true).optional(),
  at: Instant,
});
/** Its record says that its destruction has begun: no new use is granted. */
export const Condemned = z.object({ ...base, state: z.literal("condemned"), at: Instant });
/** CI-12. Its key is gone, in one transaction with the look at holds and state: the point of no return. */
const shredded = {
  ...base,
  shreddedAt: Instant,
  /** From when on even the key table's backups do not have it, here and off site: the soonest, until that is proved. */
  irrecoverableFrom: Instant,
  /** The versions that were found of it, here and off site. */
  versions: z.array(Version),
};
export const Shredded = z.object({
  ...shredded,
  state: z.literal("shredded"),
  /** What was taken away of it already, besides the versions. */
  others: z.array(z.string()).optional(),
});
/** A supervisor could read something of a file that was proved to be gone: it was erased and proved anew. */
export const Reopening = z.object({ by: z.string(), at: Instant });
export type Reopening = z.infer<typeof Reopening>;
const gone = {
  ...shredded,
  goneAt: Instant,
  others: z.array(z.string()),
  /** AF-13, CI-12. The numbers that its paper had before and that were voided: what they told of its content was erased with it. */
  voided: z.array(z.string()).default([]),
  /** CI-12. The files in which it came, an e-mail say, that were not destroyed when it was erased: its content was in them. */
  within: z.array(z.string()).default([]),
  /** AF-36. By whose samples it was reopened, and when those found something. */
  reopened: z.array(Reopening).optional(),
};
/** Every version is deleted, here and off site, and all that was made of it. */
export const Gone = z.object({ ...gone, state: z.literal("gone") });
/** Somebody tried to read each, and could not. */
export const Proved = z.object({
  ...gone,
  state: z.literal("proved"),
  proof: z.array(Attempt).min(1),
  provedAt: Instant,
});

/** AF-33, AF-35. A file in an application's list, and what became of it. */
export const ListedFile = z.discriminatedUnion("state", [Listed, KeptOn, Spared, Condemned, Shredded, Gone, Proved]);
export type ListedFile = z.infer<typeof ListedFile>;
export type Listed = z.infer<typeof Listed>;
export type KeptOn = z.infer<typeof KeptOn>;
export type Spared = z.infer<typeof Spared>;
export type Condemned = z.infer<typeof Condemned>;
export type Shredded = z.infer<typeof Shredded>;
export type Gone = z.infer<typeof Gone>;
export type Proved = z.infer<typeof Proved>;

export const FileState = z.enum(["listed", "kept", "spared", "condemned", "shredded", "gone", "proved"]);
export type FileState = z.infer<typeof FileState>;
