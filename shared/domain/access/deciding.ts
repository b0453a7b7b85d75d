import { hasSaid, type Said } from "../approval/answer.ts";
import {
  type Answer,
  type Approval,
  approvedSubjects,
  type Decision,
  type Finding,
  placeOf,
  slotsOf,
  type Verdict,
} from "../approval/approval.ts";
import { decide, withdraw } from "../approval/decide.ts";
import { restsOn, review, skip } from "../approval/emergency.ts";
import type { Moment } from "../approval/moment.ts";
import type { Seated } from "../approval/seat.ts";
import { Refused } from "../refused.ts";
import { isTooLate } from "./extension.ts";
import { granted, isGiven, next, revoke } from "./grant.ts";
import { extended } from "./loan.ts";
import { narrower, type Pages, pagesOf } from "./pages.ts";
import type { AccessRequest, By, RequestedFile } from "./request.ts";
import type { AccessRules } from "./rules.ts";

/** The approval that is under way: the request's own, or that of a longer loan. */
export function approvalOf(request: AccessRequest): Approval {
  if (request.status === "lent" && request.loan.extension) return request.loan.extension.approval;
  return request.approval;
}

interface Named {
  /** What the names of its slots begin with, as they are told from those of the request's other approvals. */
  readonly prefix: string;
  readonly approval: Approval;
}

/** The approvals of a request, the latest last: its own, and those of longer loans. */
export function approvalsOf(request: AccessRequest): Named[] {
  const loan = "loan" in request ? request.loan : undefined;
  const longer = loan ? [...loan.extended, ...(loan.extension ? [loan.extension] : [])] : [];
  return [
    { prefix: "", approval: request.approval },
    ...longer.map(({ approval }, n) => ({ prefix: prefixOfLonger(n), approval })),
  ];
}

/** What the names of the slots of a longer loan begin with; of a request the first has 0. */
export const prefixOfLonger = (n: number): string => `L${n + 1}-`;

/** What the names of the slots begin with of the approval under way. */
export const prefixOf = (request: AccessRequest): string =>
  request.status === "lent" && request.loan.extension ? prefixOfLonger(request.loan.extended.length) : "";

/** The approval of which a slot is named, and how it calls that. @throws Refused `approval.unknown-slot` */
function placeNamed(request: AccessRequest, named: string): { approval: Approval; slot: string } {
  const [prefix = ""] = /^L\d+-/.exec(named) ?? [];
  const approval = approvalsOf(request).find((each) => each.prefix === prefix)?.approval;
  if (!approval) throw new Refused("approval.unknown-slot", named);
  return { approval, slot: named.slice(prefix.length) };
}

/** The slot in which somebody said this very thing already, of the latest approval: to say it once more means that one. */
export function slotOf(request: AccessRequest, subject: string, said: Said): string | undefined {
  const latest = approvalsOf(request).at(-1);
  const slot = latest && slotsOf(latest.approval.round).find((each) => hasSaid(each, subject, said));
  return slot && latest.prefix + slot.id;
}

/** What a request becomes with the next state of its approval; the very same where that has not changed. */
export function advanced(
  request: AccessRequest,
  approval: Approval,
  rules: AccessRules,
  moment: Moment,
): AccessRequest {
  if (approval === approvalOf(request)) return request;
  if (request.status === "lent" && request.loan.extension) {
    const asked = { ...request.loan.extension, approval };
    if (approval.status !== "open") return extended(request, asked, moment);
    return { ...request, ...next(request, moment), loan: { ...request.loan, extension: asked } };
  }
  const changed = { ...next(request, moment), approval };
  if (request.status !== "open" || approval.status === "open") return { ...request, ...changed };
  // 补正. What was left of the files in a round that is over binds nobody in the next.
  if (approval.status === "sent back")
    return { ...request, ...changed, files: request.files.map(asAsked), status: "sent back" };
  if (approval.status === "approved")
    return granted({ ...request, approval }, approvedSubjects(approval), rules, moment);
  return { ...request, ...changed, status: approval.status };
}

/**
 * AF-21…AF-24, DL-13. Somebody decides in a slot; who approves may leave less to be seen of a file, by its pages. What is lent has one
 * day on which all of it is due: of a longer loan nothing is left out (DL-15). The same once more changes nothing, also where that approval
 * is over.
 *
 * @throws Refused as `decide`; `access.not-in-request`, `access.bad-pages`, `access.pages-wider`, `access.whole-loan`; `access.over` of a
 * loan that should have been made longer before its end
 */
export function decideOn(
  request: AccessRequest,
  { slot: named, verdict: given, pages }: { slot: string; verdict: Verdict; pages?: PagesLeft | undefined },
  decider: Seated,
  rules: AccessRules,
  moment: Moment,
): AccessRequest {
  const verdict = decisionOf(given, pages);
  const { approval, slot } = placeNamed(request, named);
  if (hasSaid(placeOf(approval, slot).slot, decider.subject, verdict)) return request;
  if (approval !== approvalOf(request)) throw new Refused("approval.closed", named);
  if (prefixOf(request) !== "" && leavesOut(verdict)) throw new Refused("access.whole-loan", request.id);
  if (request.status === "lent" && isTooLate(request.loan, rules, moment)) throw new Refused("access.over", request.id);
  const decided = decide(approval, slot, verdict, decider, moment);
  return advanced(verdict.verdict === "approve" ? narrowed(request, pages) : request, decided, rules, moment);
}

/** CI-16, CR-14. How a slot was answered, for the record: in which seat, in whose place, and why. @throws Refused `approval.unknown-slot` */
export function answerIn(request: AccessRequest, named: string): Answer | undefined {
  const { approval, slot } = placeNamed(request, named);
  return placeOf(approval, slot).slot.answer;
}

/** Of some files, by number, the pages that may be seen. */
type PagesLeft = Readonly<Record<string, Pages>>;

/** DL-13. A verdict with what an approval leaves of some files. */
export const decisionOf = (verdict: Verdict, pages: PagesLeft = {}): Decision =>
  verdict.verdict === "approve" && Object.keys(pages).length > 0 ? { ...verdict, only: pages } : verdict;

const leavesOut = (decision: Decision): boolean =>
  decision.verdict === "approve" && Object.keys({ ...decision.except, ...decision.only }).length > 0;

function narrowed<R extends AccessRequest>(request: R, pages: PagesLeft = {}): R {
  const stray = Object.keys(pages).find((number) => !request.files.some((file) => file.number === number));
  if (stray !== undefined) throw new Refused("access.not-in-request", stray);
  const files = request.files.map((file) => {
    const only = pages[file.number];
    if (only === undefined) return file;
    pagesOf(file.total, only);
    return { ...file, asked: file.asked ?? file.pages ?? "all", pages: narrower(file.pages, only) };
  });
  return { ...request, files };
}

/** A file as it was asked for, whatever those who decide have left of it. */
export function asAsked({ asked, pages, ...file }: RequestedFile): RequestedFile {
  const before = asked === undefined ? pages : asked === "all" ? undefined : asked;
  return { ...file, ...(before !== undefined && { pages: before }) };
}

/**
 * AM-16. A step is left out in an emergency; of a longer loan none is, for what is lent is out already. The same once more changes
 * nothing, also where that approval is over.
 *
 * @throws Refused as `skip`; `approval.closed`
 */
export function skipIn(
  request: AccessRequest,
  { slot, reason }: { slot: string; reason: string },
  skipper: Seated,
  rules: AccessRules,
  moment: Moment,
): AccessRequest {
  const said = { verdict: "skip", reason } as const;
  if (hasSaid(placeOf(request.approval, slot).slot, skipper.subject, said)) return request;
  if (request.status !== "open") throw new Refused("approval.closed", request.id);
  return advanced(request, skip(request.approval, slot, reason, skipper, moment), rules, moment);
}

/**
 * AM-16. Whose step was skipped says afterwards whether that was justified. Where it was not, they would have refused: what is still to be
 * decided ends as refused, what was granted is taken back, and what is lent is called back.
 *
 * @throws Refused as `review`
 */
export function reviewIn(
  request: AccessRequest,
  { slot, finding }: { slot: string; finding: Finding },
  reviewer: Seated,
  rules: AccessRules,
  moment: Moment,
): AccessRequest {
  const approval = review(request.approval, slot, finding, reviewer, moment);
  if (approval === request.approval) return request;
  if (request.status === "open") return advanced(request, approval, rules, moment);
  const reviewed = { ...request, approval };
  const ends = finding.finding === "not justified" && restsOn(approval, slot) && isGiven(reviewed);
  if (ends) return revoke(reviewed, reviewer, `${NOT_JUSTIFIED}：${finding.words}`, moment);
  return { ...reviewed, ...next(request, moment) };
}

/** For the reader of the record, in the regulation's language. */
const NOT_JUSTIFIED = "紧急略过经复核认为不当";

/** The asker takes a request back, before it is decided on. @throws Refused `approval.not-asker`, `approval.closed` */
export function withdrawn(request: AccessRequest, by: By, moment: Moment): AccessRequest {
  if (request.status !== "open" && request.status !== "sent back") {
    if (request.status === "withdrawn") return request;
    throw new Refused("approval.closed", request.id);
  }
  const approval = withdraw(request.approval, by, moment);
  return { ...request, ...next(request, moment), approval, status: "withdrawn" };
}
