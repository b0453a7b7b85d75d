import { z } from "zod";
import { ApprovalView, approvalViewOf } from "../access/view.ts";
import { Instant } from "../instant.ts";
import { reasonOf } from "../refused.ts";
import { Word } from "../retention/retention.ts";
import {
  ClassCount,
  type DisposalApplication,
  DisposalStatus,
  type Erased,
  Ground,
  KeepLonger,
  PaperDisposal,
  Sample,
  Signature,
  Stop,
} from "./application.ts";
import { objectionTo, refusedBefore, stayingOf } from "./deciding.ts";
import { goingIn } from "./executing.ts";
import { Attempt, FileState, type Gone, type ListedFile, NoEnd, type Proved, Version } from "./listed-file.ts";
import type { LeftOut } from "./proposing.ts";
import { unsigned } from "./supervising.ts";
import { whySpared } from "./why.ts";

const Name = z.string();
const Day = z.iso.date();

/** An application to destroy files, and what became of it. */
export const DisposalView = z
  .object({
    id: z.string(),
    rev: z.int(),
    state: DisposalStatus,
    ground: Ground,
    proposer: z.object({ name: Name, department: z.string() }),
    reason: z.string(),
    departments: z.array(z.string()),
    classes: z.array(ClassCount),
    /** How many files it lists; which, is a list of its own. */
    count: z.int(),
    /** How many of them would go as it is decided so far, or went. */
    going: z.int(),
    /** SHA-256 of the list: its numbers in order, a line each. */
    list: z.string(),
    approval: ApprovalView.omit({ skip: true }),
    /** 续存. */
    keep: z.record(z.string(), KeepLonger),
    /** What was refused in a round that was sent back, and would go now: it counts only where it is said again. */
    refusedBefore: z.array(z.object({ number: z.string(), reason: z.string(), by: Name, keep: KeepLonger.nullable() })),
    proposedAt: Instant,
    since: Instant,
    /** Why it was never put, where it was not. */
    abandoned: z.object({ code: z.string(), subject: z.string() }).nullable(),
    execution: z
      .object({
        executor: Name,
        ...{ place: z.string(), method: z.string() },
        supervisors: z.array(Name),
        /** AF-36. Who watches in the place of whom, by whom that was settled, and why. */
        replaced: z.array(z.object({ instead: Name, supervisor: Name, by: Name, at: Instant, reason: z.string() })),
        startedAt: Instant,
        run: z.int(),
        resumed: z.array(z.object({ name: Name, at: Instant, reopened: z.int().nullable() })),
        /** Who gave it up after it stopped, and why: what was not past the point of no return stays. */
        givenUp: z.object({ name: Name, at: Instant, reason: z.string() }).nullable(),
        toDestroy: z.int(),
      })
      .nullable(),
    stop: Stop.extend({ code: z.string() }).nullable(),
    /** CI-12. What was destroyed, and from when on nothing can bring it back. */
    erased: z
      .object({
        ...{ at: Instant, destroyed: z.int(), irrecoverableFrom: Instant },
        /** AF-36. Of how many files a supervisor could read something since. */
        readable: z.int(),
      })
      .nullable(),
    paper: PaperDisposal.omit({ recorded: true })
      .extend({ note: z.string().nullable(), recordedBy: Name, recordedAt: Instant, replaced: z.boolean() })
      .nullable(),
    samples: z.array(Sample.extend({ by: Name })),
    signatures: z.array(Signature.omit({ subject: true })),
    /** AF-36. Those who have yet to sign, once everything is gone; of two who are called the same, each. */
    unsigned: z.array(Name),
    signedAt: Instant.nullable(),
    certificate: z.string().nullable(),
    regulation: z.string(),
  })
  .meta({ id: "Disposal", description: "销毁申请及其办理" });
export type DisposalView = z.infer<typeof DisposalView>;

/** AF-32. An application as it was put, and what it leaves out of all that is due of a class, each with everything that keeps it. */
export const PutDisposal = DisposalView.extend({
  leftOut: z
    .array(
      z.object({
        number: z.string(),
        blocks: z.array(z.object({ code: z.string(), message: z.string(), from: Day.optional() })).min(1),
      }),
    )
    .meta({ description: "按类提出的：到期而没有列入的文件及其原因" }),
}).meta({ id: "PutDisposal", description: "提出的销毁申请，及没有列入的文件" });
export type PutDisposal = z.infer<typeof PutDisposal>;

export const putViewOf = (application: DisposalApplication, leftOut: readonly LeftOut[]): PutDisposal => ({
  ...disposalViewOf(application),
  leftOut: leftOut.map(({ number, blocks }) => ({ number, blocks: blocks.map(reasonOf) })),
});

export function disposalViewOf(application: DisposalApplication): DisposalView {
  const { id, rev, status, ground, proposer, reason, departments, classes, count, list, keep } = application;
  const { skip: _skip, ...approval } = approvalViewOf(application.approval);
  const erased = "erasedAt" in application ? application : undefined;
  return {
    ...{ id, rev, state: status, ground, reason, departments, classes, count, list, approval, keep },
    ...{ refusedBefore: refusedBefore(application), going: goingIn(application) },
    proposer: { name: proposer.name, department: proposer.department },
    ...{ proposedAt: application.proposedAt, since: application.since, regulation: application.regulation },
    abandoned: status === "abandoned" ? application.why : null,
    execution: executionOf(application),
    stop: status === "stopped" ? application.stop : null,
    erased: erased
      ? {
          ...{ at: erased.erasedAt, destroyed: erased.destroyed, irrecoverableFrom: erased.irrecoverableFrom },
          readable: erased.readable ?? 0,
        }
      : null,
    paper: erased ? paperOf(erased) : null,
    samples: (erased?.samples ?? []).map((each) => ({ ...each, by: each.by.name })),
    signatures: (erased?.signatures ?? []).map(({ name, at, finding, sampled }) => ({ name, at, finding, sampled })),
    unsigned: (erased ? unsigned(erased) : []).map(({ name }) => name),
    signedAt: "signedAt" in application ? application.signedAt : null,
    certificate: status === "certified" ? application.certificate.number : null,
  };
}

function executionOf(application: DisposalApplication): DisposalView["execution"] {
  if (!("executor" in application)) return null;
  const { executor, place, method, supervisors, replaced, startedAt, run, resumed, givenUp, toDestroy } = application;
  return {
    ...{ executor: executor.name, place, method, startedAt, run, toDestroy },
    supervisors: supervisors.map(({ name }) => name),
    replaced: replaced.map(({ instead, supervisor, by, at, reason }) => ({
      ...{ instead: instead.name, supervisor: supervisor.name, by: by.name, at, reason },
    })),
    resumed: resumed.map(({ name, at, reopened }) => ({ name, at, reopened: reopened ?? null })),
    givenUp: givenUp ? { name: givenUp.name, at: givenUp.at, reason: givenUp.reason } : null,
  };
}

function paperOf({ paper, paperReplaced }: Pick<Erased, "paper" | "paperReplaced">): DisposalView["paper"] {
  if (!paper) return null;
  const { recorded, note, ...rest } = paper;
  const replaced = paperReplaced !== undefined;
  return { ...rest, note: note ?? null, recordedBy: recorded.name, recordedAt: recorded.at, replaced };
}

/** Why a file stays, as it was decided or is said so far: who said so, and until when it is kept longer. */
const Decided = z.object({ reason: z.string(), by: Name.nullable(), until: Day.nullable(), forGood: z.boolean() });

/** A file of an application's list, what became of it, and the evidence. */
export const ListedFileView = z
  .object({
    number: z.string(),
    state: FileState,
    ...{ name: z.string(), class: z.string(), className: z.string(), type: z.string(), date: z.string() },
    department: z.string(),
    pages: z.int(),
    lastDay: Day.nullable(),
    noEnd: NoEnd.nullable(),
    /** On whose word that is its last day: who dated the event, took off a mark, confirmed a shorter time. */
    words: z.array(Word),
    early: z.boolean(),
    onPaper: z.boolean(),
    /** Of what stands in the list still: that somebody does not agree that it goes. */
    objection: Decided.nullable(),
    /** Why it stays, who said so, and until when it is kept longer; or what came before the point of no return. */
    stays: z
      .object({
        reason: z.string(),
        by: Name.nullable(),
        until: Day.nullable(),
        forGood: z.boolean(),
        /** CI-10. The ceiling past which that is: somebody is to settle until when it is kept. */
        pastCeiling: z.object({ lastDay: Day, source: z.string() }).nullable(),
        code: z.string().nullable(),
        subject: z.string().nullable(),
        at: Instant,
      })
      .nullable(),
    /** When its key was destroyed, the point of no return, and from when on the backups do not have it either. */
    shredded: z.object({ at: Instant, irrecoverableFrom: Instant }).nullable(),
    gone: z
      .object({
        ...{ at: Instant, versions: z.array(Version), others: z.array(z.string()) },
        /** The voided numbers of its paper, whose hints and digests went with it; the files in which its content was when it was erased. */
        ...{ voided: z.array(z.string()), within: z.array(z.string()) },
      })
      .nullable(),
    proof: z.object({ at: Instant, attempts: z.array(Attempt) }).nullable(),
  })
  .meta({ id: "ListedFile", description: "销毁清单中的一份文件及其结果、证据" });
export type ListedFileView = z.infer<typeof ListedFileView>;

export function listedFileViewOf(application: DisposalApplication, row: ListedFile): ListedFileView {
  const { number, state, name, class: sign, className, type, date, department, pages, early, onPaper } = row;
  return {
    ...{ number, state, name, class: sign, className, type, date, department, pages, early, onPaper },
    ...{ lastDay: row.lastDay ?? null, noEnd: row.noEnd ?? null, words: row.words ?? [] },
    objection: row.state === "listed" ? decidedOf(application, row) : null,
    stays: staysOf(row),
    shredded: "shreddedAt" in row ? { at: row.shreddedAt, irrecoverableFrom: row.irrecoverableFrom } : null,
    gone: "goneAt" in row ? goneOf(row) : null,
    proof: "proof" in row ? { at: row.provedAt, attempts: row.proof } : null,
  };
}

const goneOf = ({ goneAt, versions, others, voided = [], within = [] }: Gone | Proved) => ({
  ...{ at: goneAt, versions, others, voided, within },
});

function staysOf(row: ListedFile): ListedFileView["stays"] {
  if (row.state === "kept") {
    const { reason, by, until, forGood, pastCeiling: ceiling, at } = row;
    return {
      reason,
      by: by?.name ?? null,
      until: until ?? null,
      forGood: forGood ?? false,
      pastCeiling: ceiling ? { lastDay: ceiling.lastDay, source: ceiling.source ?? ceiling.clause } : null,
      code: null,
      subject: null,
      at,
    };
  }
  if (row.state !== "spared") return null;
  const none = { by: null, until: null, forGood: false, pastCeiling: null };
  return { ...none, reason: whySpared(row), code: row.code, subject: row.subject, at: row.at };
}

/** What would happen to a file now. */
export const RehearsedFile = z
  .object({
    number: z.string(),
    state: FileState,
    /** Whether it would be destroyed, if it is approved as it is decided so far: it is meant to be, and nothing keeps it. */
    goes: z.boolean(),
    blocks: z.array(z.object({ code: z.string(), message: z.string() })),
    /** Why it stays whatever comes, where somebody decided that: who, and until when it is kept longer. */
    stays: Decided.nullable(),
    /** Until when the vault locks it, and whether that lock would have to be passed over: for what goes before its time alone. */
    lockedUntil: Instant.nullable(),
    passesOver: z.boolean(),
    /** The other numbers under which the same content is kept, in whole or in part, and stays. */
    alsoIn: z.array(z.string()),
    early: z.boolean(),
    onPaper: z.boolean(),
  })
  .meta({ id: "RehearsedFile", description: "预演：一份文件现在会怎样" });
export type RehearsedFile = z.infer<typeof RehearsedFile>;

/** Why a file stays as its application was decided, or somebody has said so far, whether it has been given back by now or not; nothing where it may still go. */
export function decidedOf(application: DisposalApplication, { number }: ListedFile): RehearsedFile["stays"] {
  const staying = stayingOf(application, number) ?? objectionTo(application, number);
  if (!staying) return null;
  const { reason, by, keep } = staying;
  return { reason, by: by?.name ?? null, until: keep?.until ?? null, forGood: keep?.forGood ?? false };
}
