import { z } from "zod";
import { Asker, By } from "../access/request.ts";
import { Approval } from "../approval/approval.ts";
import { Day, Instant } from "../instant.ts";
import { Code } from "../refusals.ts";

/**
 * Why files are to go: they are past their period and were appraised, or their department finds them of no further value before that
 * (AF-32).
 */
export const Ground = z.enum(["expired", "no further value"]);
export type Ground = z.infer<typeof Ground>;

/** So many files stand in one application at most; what is more, takes several. */
export const MOST_FILES = 1000;

/** AF-33. How many files of which class an application lists. */
export const ClassCount = z.object({ class: z.string(), className: z.string(), count: z.int().min(1) });
export type ClassCount = z.infer<typeof ClassCount>;

/** 续存. Until when a file is kept instead of being destroyed, or when one that is kept for good is looked at again. */
export const KeepLonger = z.strictObject({ until: Day, forGood: z.boolean() });
export type KeepLonger = z.infer<typeof KeepLonger>;

const base = {
  id: z.string(),
  rev: z.int().min(1),
  ground: Ground,
  /** AF-33. Who proposes it, as they were called then. */
  proposer: Asker,
  reason: z.string(),
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
  method: z.string(),
  place: z.string(),
  on: z.iso.date(),
  /** Who did it, and who watched, by name: they need no account here. */
  executedBy: z.array(z.string()).min(1),
  watchedBy: z.array(z.string()).min(1),
  note: z.string().optional(),
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
export const Signature = By.extend({ at: Instant, finding: z.string(), sampled: z.array(z.string()) });
export type Signature = z.infer<typeof Signature>;

/** AF-36. Somebody watches instead of one who was named and cannot any more: who had it so, when and why. */
export const Replacement = z.object({ instead: By, supervisor: By, by: By, at: Instant, reason: z.string() });
export type Replacement = z.infer<typeof Replacement>;

const executed = {
  ...base,
  /** AF-35. Who carries it out, where and how. */
  executor: By,
  place: z.string(),
  method: z.string(),
  /** AF-36. Who watches, as the executor named them, or another in the place of one who could not any more. */
  supervisors: z.array(By).min(1),
  replaced: z.array(Replacement).default([]),
  startedAt: Instant,
  /** Counts the runs of the state machine: one that stopped is gone on with by another. */
  run: z.int().min(1),
  /** Who had it gone on with after it stopped, each time. */
  resumed: z.array(By.extend({ at: Instant })),
  /** Who gave it up after it stopped, and why: what was not past the point of no return by then stays. */
  givenUp: By.extend({ at: Instant, reason: z.string() }).optional(),
  /** The files that are to be destroyed: those approved. */
  toDestroy: z.int().min(1),
};

const erased = {
  ...executed,
  erasedAt: Instant,
  /** CI-12. From when on even the backups of the last key are gone. */
  irrecoverableFrom: Instant,
  /** How many were destroyed; others were spared by a hold before the point of no return, and say so. */
  destroyed: z.int().min(0),
  paper: PaperDisposal.optional(),
  samples: z.array(Sample),
  signatures: z.array(Signature),
};

/** AF-36, AF-37. The certificate: where its two forms are kept, and KMS's signature over the JSON's bytes. */
export const Certificate = z.object({
  /** What people call it by. */
  number: z.string(),
  json: z.object({ key: z.string(), versionId: z.string(), digest: z.string() }),
  pdf: z.object({ key: z.string(), versionId: z.string(), digest: z.string() }),
  /** Base64. Over the JSON's bytes, which name the PDF by its digest. */
  signature: z.string(),
  algorithm: z.string(),
  signedWith: z.string(),
  madeAt: Instant,
});
export type Certificate = z.infer<typeof Certificate>;

/** Why a run stopped: nothing is called destroyed that can be read, and the next run goes on from here. */
export const Stop = z.object({ code: Code, subject: z.string(), at: Instant });
export type Stop = z.infer<typeof Stop>;

/** It is being put together, file by file: nobody is asked to decide on it yet. */
export const Drafted = z.object({ ...base, status: z.literal("drafted") });
/** It was never put: one of its files changed meanwhile, or whoever put it together died over it. */
export const Abandoned = z.object({
  ...base,
  status: z.literal("abandoned"),
  why: z.object({ code: Code, subject: z.string() }),
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
/** Everything is gone and was proved to be; the supervisors have not all signed. */
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
