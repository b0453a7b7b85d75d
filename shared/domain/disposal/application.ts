import { z } from "zod";
import { Asker, By as Named } from "../access/request.ts";
import { Approval } from "../approval/approval.ts";
import { Day, Instant } from "../instant.ts";
import { Code } from "../refusals.ts";

/**
 * Why files are to go: they are past their period and were appraised, or their department finds them of no further value before that
 * (AF-32).
 */
export const Ground = z.enum(["expired", "no further value"]);
export type Ground = z.infer<typeof Ground>;

/** How many files an application lists at most; more than that take several applications. */
export const MOST_FILES = 1000;

/** AF-33. How many files of which class an application lists. */
export const ClassCount = z.object({ class: z.string(), className: z.string(), count: z.int().min(1) });
export type ClassCount = z.infer<typeof ClassCount>;

/** 续存. Until when a file is kept instead of being destroyed, or when one that is kept for good is looked at again. */
export const KeepLonger = z.strictObject({ until: Day, forGood: z.boolean() });
export type KeepLonger = z.infer<typeof KeepLonger>;

/** How many supervisors there are at most, and how many people are named as having destroyed the paper or watched that. */
export const MOST_NAMED = 10;
/** How many people may resume a destruction. Its application keeps the last time of each, the trail every time. */
export const MOST_RESUMING = 20;
/** How often at most another watches in somebody's place. */
export const MOST_REPLACED = 10;

/** What somebody said, or is called by, as the contract bounds it. */
const Said = z.string().max(200);
/** Who did something: as tokens name people, and as they were called. */
const By = Named.extend({ subject: z.string().max(255), name: Said });
const people = z.array(Said).min(1).max(MOST_NAMED);

const base = {
  id: z.string(),
  rev: z.int().min(1),
  ground: Ground,
  /** AF-33. Who proposes it, as they were called then. */
  proposer: Asker,
  reason: z.string(),
  /** AF-32. Of which class, department and year all that was due was meant; nothing where the files were named. */
  due: z.object({ class: z.string(), department: z.string().optional(), year: z.int().optional() }).optional(),
  /** The departments whose files they are; their heads decide (AF-34). */
  departments: z.array(z.string()).min(1),
  classes: z.array(ClassCount).min(1),
  /** How many files it lists. */
  count: z.int().min(1).max(MOST_FILES),
  /** SHA-256, in hex, of the numbers that it lists, sorted, a line each: what was approved is what is destroyed. */
  list: z.string(),
  /** AF-34. Its subjects are the numbers; those that somebody refused are kept. */
  approval: Approval,
  /** 续存. Of the files that somebody refused, by number, those that are to be kept longer, and until when. */
  keep: z.record(z.string(), KeepLonger),
  /** The same of each round that was sent back: it binds nobody any more, and is told to whoever decides in the next. */
  keptBefore: z.array(z.record(z.string(), KeepLonger)).optional(),
  /** The regulation, by content hash, under which it was proposed. */
  regulation: z.string(),
  proposedAt: Instant,
  proposedOn: z.iso.date(),
  /** When it came into this state, or changed within it. */
  since: Instant,
};

/** AF-35. What was done with the paper copies of the same files. */
export const PaperDisposal = z.object({
  /** How, as the regulation calls it: 粉碎或焚烧. */
  method: Said,
  place: Said,
  on: z.iso.date(),
  /** Who did it, and who watched, by name: they need no account here. */
  executedBy: people,
  watchedBy: people,
  note: Said.optional(),
  recorded: By.extend({ at: Instant }),
});
export type PaperDisposal = z.infer<typeof PaperDisposal>;

/** AF-36. A supervisor tried to read a destroyed file again, and what came of each attempt. */
export const Sample = z.object({
  number: z.string(),
  by: By,
  at: Instant,
  /** What was tried, and what it answered; `readable` must be nowhere true. */
  attempts: z.array(z.object({ what: z.string(), answer: z.string(), readable: z.boolean() })).min(1),
});
export type Sample = z.infer<typeof Sample>;

/** AF-36. A supervisor's signature: they saw the evidence, and what they found; they sampled something, where anything was destroyed. */
export const Signature = By.extend({ at: Instant, finding: Said, sampled: z.array(z.string()).default([]) });
export type Signature = z.infer<typeof Signature>;

/** AF-36. Somebody watches instead of one who was named and cannot any more: who had it so, when and why. */
export const Replacement = z.object({ instead: By, supervisor: By, by: By, at: Instant, reason: Said });
export type Replacement = z.infer<typeof Replacement>;

/** Somebody had it gone on with after it stopped, or after a supervisor could read something of files that were proved to be gone. */
const Resuming = By.extend({
  at: Instant,
  /** How many files that was, where it was so. */
  reopened: z.int().min(1).optional(),
});

const executed = {
  ...base,
  /** AF-35. Who carries it out, where and how. */
  executor: By,
  place: Said,
  method: Said,
  /** AF-36. Who watches, as the executor named them, or another in the place of one who could not any more. */
  supervisors: z.array(By).min(1).max(MOST_NAMED),
  replaced: z.array(Replacement).max(MOST_REPLACED).default([]),
  startedAt: Instant,
  /** Counts the runs of the state machine: one that stopped is gone on with by another. */
  run: z.int().min(1),
  /** Who had it gone on with, and when last. */
  resumed: z.array(Resuming).max(MOST_RESUMING),
  /** Who gave it up after it stopped, and why: what was not past the point of no return by then stays. */
  givenUp: By.extend({ at: Instant, reason: Said }).optional(),
  /** The files that are to be destroyed: those approved. */
  toDestroy: z.int().min(1),
  paper: PaperDisposal.optional(),
  /** An earlier record of that was replaced by this one; the trail has each. */
  paperReplaced: z.literal(true).optional(),
};

/** What an application says once it is being carried out, without its outcome. */
export const Executed = z.object(executed);

const erased = {
  ...executed,
  erasedAt: Instant,
  /** CI-12. From when on even the backups of the last key are gone. */
  irrecoverableFrom: Instant,
  /** How many were destroyed. The others were spared before the point of no return; the row of each says why. */
  destroyed: z.int().min(0),
  /** They stand in rows of their own (`apart.ts`): whoever reads the application alone sees none. */
  samples: z.array(Sample).default([]),
  signatures: z.array(Signature).max(MOST_NAMED),
  /** AF-36. Of how many files a supervisor's sample found something since: nobody signs, and the archivists are told. */
  readable: z.int().min(1).optional(),
};

/** Where a form of a certificate is kept. */
const KeptForm = z.object({ key: z.string().max(200), versionId: z.string().max(1024), digest: z.string().max(64) });

/** AF-36, AF-37. The certificate: where its two forms are kept, and KMS's signature over the JSON's bytes. */
export const Certificate = z.object({
  /** What people call it by. */
  number: z.string().max(60),
  json: KeptForm,
  pdf: KeptForm,
  /** Base64. Over the JSON's bytes, which name the PDF by its digest. */
  signature: z.string().max(1024),
  algorithm: z.string().max(64),
  signedWith: z.string().max(256),
  madeAt: Instant,
});
export type Certificate = z.infer<typeof Certificate>;

/** Why a run stopped: nothing is called destroyed that can be read, and the next run goes on from here. */
export const Stop = z.object({ code: Code, subject: Said, at: Instant });
export type Stop = z.infer<typeof Stop>;

/** It is being put together, file by file: nobody is asked to decide on it yet. */
export const Drafted = z.object({ ...base, status: z.literal("drafted") });
/** It was never put: one of its files changed meanwhile, or a crash left it unfinished. */
export const Abandoned = z.object({
  ...base,
  status: z.literal("abandoned"),
  why: z.object({ code: Code, subject: Said }),
});
export const Proposed = z.object({ ...base, status: z.literal("proposed") });
export const SentBack = z.object({ ...base, status: z.literal("sent back") });
export const Refused = z.object({ ...base, status: z.literal("refused") });
export const Withdrawn = z.object({ ...base, status: z.literal("withdrawn") });
export const Approved = z.object({ ...base, status: z.literal("approved") });
/** A run of the state machine is under way. */
export const Destroying = z.object({ ...executed, status: z.literal("destroying") });
/** A run stopped before everything was gone; it can be gone on with, or given up. */
export const Stopped = z.object({ ...executed, status: z.literal("stopped"), stop: Stop });
/** Each approved file is proved to be gone, or was spared; the supervisors have not all signed. */
export const Erased = z.object({ ...erased, status: z.literal("erased") });
/** All have signed; the certificate is being made. */
export const Signed = z.object({ ...erased, status: z.literal("signed"), signedAt: Instant });
export const Certified = z.object({
  ...erased,
  status: z.literal("certified"),
  signedAt: Instant,
  certificate: Certificate,
});

export type Drafted = z.infer<typeof Drafted>;
export type Abandoned = z.infer<typeof Abandoned>;
export type Proposed = z.infer<typeof Proposed>;
export type Approved = z.infer<typeof Approved>;
export type Destroying = z.infer<typeof Destroying>;
export type Stopped = z.infer<typeof Stopped>;
export type Erased = z.infer<typeof Erased>;
export type Signed = z.infer<typeof Signed>;
export type Certified = z.infer<typeof Certified>;

/** AF-32…AF-37. An application to destroy files, from its proposal to its certificate. */
export const DisposalApplication = z.discriminatedUnion("status", [
  Drafted,
  Abandoned,
  Proposed,
  SentBack,
  Refused,
  Withdrawn,
  Approved,
  Destroying,
  Stopped,
  Erased,
  Signed,
  Certified,
]);
export type DisposalApplication = z.infer<typeof DisposalApplication>;
export const DisposalStatus = z.enum([
  "drafted",
  "abandoned",
  "proposed",
  "sent back",
  "refused",
  "withdrawn",
  "approved",
  "destroying",
  "stopped",
  "erased",
  "signed",
  "certified",
]);
export type DisposalStatus = z.infer<typeof DisposalStatus>;
