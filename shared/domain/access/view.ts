import { z } from "zod";
import {
  type Approval,
  answersOf,
  leftOf,
  type OpenSlot,
  openSlots,
  type Round,
  type Slot,
  slotsOf,
} from "../approval/approval.ts";
import { Instant } from "../instant.ts";
import { type Copy, pagesIn } from "./copy.ts";
import { prefixOf, prefixOfLonger } from "./deciding.ts";
import { outcomeOf } from "./extension.ts";
import { certifiedOf, wasGranted } from "./grant.ts";
import { isOverdue } from "./loan.ts";
import {
  type AccessRequest,
  Asker,
  Certified,
  Check,
  type GivenBack,
  Kind,
  type Lent,
  Letter,
  Outsider,
  RequestedFile,
  RequestStatus,
  Returning,
} from "./request.ts";
import type { AccessRules } from "./rules.ts";
import { TaskKind, TaskMatter } from "./tasks.ts";

const Name = z.string();
const Day = z.iso.date();

/** A step of an approval as people see it: whose it is, and what became of it. */
export const StepView = z
  .object({
    slot: z.string(),
    step: z.string(),
    /** Who may decide it: posts, or a role. */
    seats: z.array(z.string()),
    /** `unanswered`: it was asked, and then the round was over without it. */
    state: z.enum(["to come", "waiting", "unanswered", "approve", "refuse", "send back", "skip"]),
    by: Name.nullable(),
    /** CI-16. In whose place, where that one was away. */
    for: Name.nullable(),
    at: Instant.nullable(),
    reason: z.string().nullable(),
    /** What was refused of several files, and why. */
    except: z.record(z.string(), z.string()),
    /** Of which files fewer pages were approved, and which. */
    only: z.record(z.string(), z.string()),
    dueOn: Day.nullable(),
    /** AM-16. What was found of a step that was skipped. */
    review: z.object({ finding: z.enum(["justified", "not justified"]), words: z.string(), by: Name }).nullable(),
  })
  .meta({ id: "ApprovalStep", description: "审批步骤" });
export type StepView = z.infer<typeof StepView>;

export const ApprovalView = z.object({
  name: z.string(),
  clause: z.string(),
  state: z.enum(["open", "sent back", "approved", "refused", "withdrawn"]),
  steps: z.array(StepView),
  /** AM-16. Which of the steps may be skipped in an emergency, by slot, and by whom. */
  skip: z.object({ slots: z.array(z.string()), seats: z.array(z.string()) }),
  /** Earlier rounds, which were sent back. */
  earlier: z.array(z.array(StepView)),
});

const LoanState = z.object({
  form: z.enum(["paper", "electronic"]),
  agreement: z.string(),
  signedBy: Name,
  signedOn: Day,
  handedOverBy: Name,
  handedOverAt: Instant,
  dueOn: Day,
  overdue: z.boolean(),
  extension: z.object({ until: Day, reason: z.string(), approval: ApprovalView }).nullable(),
  /** Longer loans on which nobody decides any more, and who said what of them; `lapsed` where the loan ended first. */
  extended: z.array(
    z.object({
      ...{ until: Day, reason: z.string(), at: Instant },
      outcome: z.enum(["approved", "refused", "sent back", "withdrawn", "lapsed"]),
      approval: ApprovalView.omit({ state: true }),
    }),
  ),
  recalled: z.object({ by: Name, at: Instant, reason: z.string() }).nullable(),
});

/** A request, and what became of it. */
export const RequestView = z
  .object({
    id: z.string(),
    rev: z.int(),
    kind: Kind,
    state: RequestStatus,
    asker: Asker.omit({ subject: true }),
    /** AM-20. Who had it and has left. */
    passedFrom: Name.nullable(),
    purpose: z.string(),
    /** AF-24. How many certified copies of each file were asked for. */
    count: z.int().nullable(),
    files: z.array(
      RequestedFile.omit({ paper: true, total: true, asked: true }).extend({
        /** AF-22. What it is, is told to its asker once it is granted, unless the catalogue tells them. */
        title: z.string().nullable(),
        class: z.string().nullable(),
        level: z.string().nullable(),
        pages: z.string().nullable(),
      }),
    ),
    outsider: Outsider.extend({ consent: z.string().nullable() }).nullable(),
    letter: Letter.nullable(),
    /** AF-22. By which chain of the regulation it is decided is told to its asker once it is granted, where it depends on what they are not told. */
    approval: ApprovalView.extend({
      name: ApprovalView.shape.name.nullable(),
      clause: ApprovalView.shape.clause.nullable(),
    }),
    askedAt: Instant,
    /** When it came into its state. */
    since: Instant,
    /** Who took it back before it was decided on: another than its asker where that one has left (AM-20). */
    withdrawn: z.object({ by: Name, at: Instant, left: z.boolean() }).nullable(),
    /** The last day of a grant. */
    endsOn: Day.nullable(),
    /** AF-24. The certified copies and extracts that were given out. */
    certified: z.array(Certified.extend({ failedAt: Instant.nullable() })),
    loan: LoanState.nullable(),
    /** DL-16. What the regulation wants of what is lent: the agreement, what is checked at the return, what follows on damage or loss. */
    lending: z.object({ agreement: z.string(), onReturn: z.array(z.string()), damage: z.array(z.string()) }).nullable(),
    returning: Returning.omit({ subject: true }).nullable(),
    check: Check.omit({ subject: true }).nullable(),
    revoked: z.object({ by: Name, at: Instant, reason: z.string() }).nullable(),
    regulation: z.string(),
  })
  .meta({ id: "AccessRequest", description: "利用申请" });
export type RequestView = z.infer<typeof RequestView>;

/** Shows a request as it stands on a day (`YYYY-MM-DD`). */
export function requestViewOf(
  request: AccessRequest,
  today: string,
  { lending }: Pick<AccessRules, "lending">,
): RequestView {
  const { status, asker, files, outsider, letter, approval } = request;
  const returning = "returning" in request ? request.returning : undefined;
  const check = request.status === "returned" ? request.check : undefined;
  const revoked = request.status === "revoked" ? request.revoked : undefined;
  return RequestView.parse({
    ...request,
    state: status,
    asker,
    files: files.map((file) => ({ ...file, pages: file.pages ?? null })),
    passedFrom: request.passedFrom?.name ?? null,
    count: request.count ?? null,
    certified: request.certified.map((each) => ({ ...each, failedAt: each.failedAt ?? null })),
    outsider: outsider ? { ...outsider, consent: outsider.consent ?? null } : null,
    letter: letter ?? null,
    approval: approvalViewOf(approval),
    since: reachedAt(request),
    withdrawn: withdrawnOf(approval),
    endsOn: "endsOn" in request ? request.endsOn : null,
    loan: loanOf(request, today),
    lending: request.kind === "lend" ? (lending ?? null) : null,
    returning: returning ?? null,
    check: check ?? null,
    revoked: revoked ? { by: revoked.name, at: revoked.at, reason: revoked.reason } : null,
  });
}

/**
 * A request as its asker may see it: of a file that the catalogue does not tell them of, nothing before it is granted, nor as what it is
 * approved (查阅重要文件), which tells of its level. Anybody may name a number.
 */
export function toAsker(request: RequestView, isTold: (number: string) => boolean): RequestView {
  const { state, files, approval } = request;
  if (wasGranted(state) || files.every(({ number }) => isTold(number))) return request;
  return {
    ...request,
    files: files.map((file) => (isTold(file.number) ? file : { ...file, title: null, class: null, level: null })),
    approval: { ...approval, name: null, clause: null },
  };
}

function loanOf(request: AccessRequest, today: string): z.infer<typeof LoanState> | null {
  const loan = "loan" in request ? request.loan : undefined;
  if (!loan) return null;
  const { form, agreement, handedOver, dueOn, extension, recalled } = loan;
  return {
    ...{ form, agreement: agreement.reference, signedBy: agreement.signedBy, signedOn: agreement.signedOn },
    ...{ dueOn, overdue: isOverdue(request, today) },
    handedOverBy: handedOver.name,
    handedOverAt: handedOver.at,
    extension: extension
      ? {
          until: extension.until,
          reason: extension.reason,
          approval: approvalViewOf(extension.approval, prefixOf(request)),
        }
      : null,
    extended: loan.extended.map((each, n) => ({
      ...{ until: each.until, reason: each.reason, at: each.at, outcome: outcomeOf(each) },
      approval: approvalViewOf(each.approval, prefixOfLonger(n), []),
    })),
    recalled: recalled ? { by: recalled.name, at: recalled.at, reason: recalled.reason } : null,
  };
}

/** When a request came into its state: what changes within that, such as the opening of a copy, is not told by it. */
function reachedAt(request: AccessRequest): string {
  switch (request.status) {
    case "open":
      return request.approval.round.begunAt;
    case "sent back":
      return sentBackAt(request.approval) ?? request.since;
    case "withdrawn":
    case "refused":
      return "closedAt" in request.approval ? request.approval.closedAt : request.since;
    case "granted":
      return request.grantedAt;
    case "lent":
      return request.loan.handedOver.at;
    case "given back":
      return request.returning.at;
    case "returned":
      return request.check?.at ?? request.returning.at;
    case "revoked":
      return request.revoked.at;
    case "expired":
      return request.expiredAt;
  }
}

const sentBackAt = ({ round }: Approval): string | undefined =>
  answersOf(round).find(({ verdict }) => verdict === "send back")?.at;

function withdrawnOf(approval: Approval): RequestView["withdrawn"] {
  if (approval.status !== "withdrawn") return null;
  const { by, closedAt } = approval;
  return { by: by.name, at: closedAt, left: by.for !== undefined };
}

/** An approval with the slots that are to be decided now: none where nobody may any more. */
export function approvalViewOf(
  approval: Approval,
  prefix = "",
  open: readonly OpenSlot[] = openSlots(approval),
): z.infer<typeof ApprovalView> {
  const { name, clause } = approval.round;
  const waiting = new Map(open.map((slot) => [slot.id, slot.dueOn ?? null]));
  const named = (step: StepView) => ({ ...step, slot: prefix + step.slot });
  const steps = (round: Round) => {
    const asked = askedIn(round);
    return slotsOf(round).map((slot) => named(stepViewOf(slot, waiting, asked)));
  };
  const { steps: skippable = [], by = [] } = prefix === "" ? (approval.round.emergency ?? {}) : {};
  return {
    ...{ name, clause, state: approval.status, steps: steps(approval.round), earlier: approval.earlier.map(steps) },
    skip: {
      slots: open.filter(({ step }) => skippable.includes(step)).map(({ id }) => id),
      seats: by.map(seatName),
    },
  };
}

/** The slots that were asked so far: those side by side at a time, once all before them let it go on and left something of it. */
function askedIn(round: Round): readonly Slot[] {
  const { stages } = round;
  const goesOn = ({ answer }: Slot) => answer?.verdict === "approve" || answer?.verdict === "skip";
  const leavesNone = (n: number) => leftOf({ ...round, stages: stages.slice(0, n + 1) }).length === 0;
  const open = stages.findIndex((stage, n) => !stage.every(goesOn) || leavesNone(n));
  return (open < 0 ? stages : stages.slice(0, open + 1)).flat();
}

function stepViewOf(slot: Slot, waiting: ReadonlyMap<string, string | null>, asked: readonly Slot[]): StepView {
  const { id, step, seats, answer } = slot;
  const review = answer?.verdict === "skip" ? answer.review : undefined;
  return {
    ...{ slot: id, step, seats: seats.map(seatName) },
    state: answer?.verdict ?? (waiting.has(id) ? "waiting" : asked.includes(slot) ? "unanswered" : "to come"),
    by: answer?.by.name ?? null,
    for: answer?.by.for?.name ?? null,
    at: answer?.at ?? null,
    reason: answer !== undefined && "reason" in answer ? answer.reason : null,
    ...(answer?.verdict === "approve" ? { except: answer.except, only: answer.only ?? {} } : { except: {}, only: {} }),
    dueOn: waiting.get(id) ?? null,
    review: review ? { finding: review.finding, words: review.words, by: review.by.name } : null,
  };
}

/** A seat as people call it: the post itself, or the archive's people. */
export function seatName(seat: string): string {
  if (seat.startsWith("person/")) return "本人";
  return seat === "role/archivist" ? "档案员" : seat.replace(/^post\//, "");
}

/** Something that waits for whoever sits in a seat. */
export const TaskView = z
  .object({
    request: z.string(),
    slot: z.string().nullable(),
    task: TaskKind,
    step: z.string(),
    seat: z.string(),
    /** CI-16. Who is away, in whose place it is done. */
    for: Name.nullable(),
    asker: z.string(),
    department: z.string(),
    kind: TaskMatter,
    purpose: z.string(),
    /** The first of them, where they are many. */
    files: z.array(z.string()),
    /** How many there are. */
    of: z.int(),
    /** AF-24. Of each so many certified copies. */
    count: z.int().nullable(),
    since: Instant,
    dueOn: Day.nullable(),
  })
  .meta({ id: "Task", description: "待办" });
export type TaskView = z.infer<typeof TaskView>;

/** A line of the loan register. */
export const LoanView = z
  .object({
    request: z.string(),
    state: z.enum(["lent", "given back"]),
    borrower: z.string(),
    organisation: z.string().nullable(),
    files: z.array(z.string()),
    form: z.enum(["paper", "electronic"]),
    agreement: z.string(),
    handedOverAt: Instant,
    dueOn: Day,
    overdue: z.boolean(),
    /** Whether it was called back, and is waited for. */
    recalled: z.boolean(),
    extensionAsked: Day.nullable(),
    /** DL-15. The longer loans that were approved, the first one first: when each was asked for and approved, and until when it was then. */
    extended: z.array(z.object({ askedAt: Instant, approvedAt: Instant, until: Day })),
  })
  .meta({ id: "Loan", description: "借阅登记" });
export type LoanView = z.infer<typeof LoanView>;

/** A line of the register for a loan, as it stands on a day. */
export function loanViewOf(request: Lent | GivenBack, today: string): LoanView {
  const { id, status, asker, outsider, files, loan } = request;
  return {
    ...{ request: id, state: status, borrower: asker.name, organisation: outsider?.organisation ?? null },
    ...{ files: files.map(({ number }) => number), form: loan.form, agreement: loan.agreement.reference },
    ...{ handedOverAt: loan.handedOver.at, dueOn: loan.dueOn, overdue: isOverdue(request, today) },
    recalled: status === "lent" && loan.recalled !== undefined,
    extensionAsked: loan.extension?.until ?? null,
    extended: loan.extended
      .filter((each) => outcomeOf(each) === "approved")
      .map(({ askedAt, at: approvedAt, until }) => ({ askedAt, approvedAt, until })),
  };
}

/** A copy that was begun, and how far it is. */
export const BegunCopy = z
  .object({
    copy: z.string(),
    number: z.string(),
    state: z.enum(["being made", "ready", "failed"]),
    /** How many it has: an extract has those alone that were approved. */
    pages: z.int(),
    ready: z.int(),
    begunAt: Instant,
    /** From then on it may be gone. */
    goneAt: Instant,
    /** AF-24. The number of a certified copy or extract, and how many of it were given out. */
    copyNumber: z.string().nullable(),
    count: z.int().nullable(),
  })
  .meta({ id: "BegunCopy", description: "已开的查阅件" });
export type BegunCopy = z.infer<typeof BegunCopy>;

/** Shows a copy of a file, with what stands of it among the certified ones. */
export function begunCopyOf(copy: Copy, request: AccessRequest): BegunCopy {
  const { id, files } = request;
  const number = files.find(({ paper }) => paper === copy.paper)?.number;
  if (number === undefined) throw new RangeError(`${copy.copy} is of no file of ${id}`);
  const numbered = certifiedOf(copy, request);
  return {
    ...{ copy: copy.copy, number, pages: pagesIn(copy).length, begunAt: copy.begunAt, goneAt: copy.goneAt },
    state: copy.status === "withdrawn" ? "failed" : copy.status,
    ready: copy.status === "ready" ? pagesIn(copy).length : copy.status === "being made" ? copy.ready.length : 0,
    copyNumber: numbered?.copyNumber ?? null,
    count: numbered?.count ?? null,
  };
}

/** A copy that is being made, or is there: the addresses of its pages, each good for some minutes. */
export const CopyView = z
  .object({
    ...BegunCopy.shape,
    code: z.string().nullable(),
    /** DL-13. By their numbers in the file. In place of a page that is withheld stands that it is. */
    shown: z.array(z.object({ page: z.int(), withheld: z.boolean(), url: z.url() })),
    pdf: z.url().nullable(),
    /** Until when the addresses are good. */
    until: Instant,
  })
  .meta({ id: "Copy", description: "查阅件" });
export type CopyView = z.infer<typeof CopyView>;
