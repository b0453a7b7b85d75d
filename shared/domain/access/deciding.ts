import { type Approval, approvedSubjects, type Finding, type Verdict } from "../approval/approval.ts";
import { decide, withdraw } from "../approval/decide.ts";
import { review, skip } from "../approval/emergency.ts";
import type { Moment } from "../approval/moment.ts";
import type { Seated } from "../approval/seat.ts";
import { Refused } from "../refused.ts";
import { granted, next } from "./grant.ts";
import { extended } from "./loan.ts";
import { narrower, type Pages, pagesOf } from "./pages.ts";
import type { AccessRequest, By } from "./request.ts";
import type { AccessRules } from "./rules.ts";

/** The approval that is under way: the request's own, or that of a longer loan. */
export function approvalOf(request: AccessRequest): Approval {
  if (request.status === "lent" && request.loan.extension) return request.loan.extension.approval;
  return request.approval;
}

const isOfLonger = (request: AccessRequest): boolean =>
  request.status === "lent" && request.loan.extension !== undefined;

/** How the slots of the approval under way are told from those of another one of the same request: a longer loan has its own. */
export const prefixOf = (request: AccessRequest): string =>
  request.status === "lent" && request.loan.extension ? `L${request.loan.extended.length + 1}-` : "";

/** The slot of the approval under way that is named. @throws Refused `approval.unknown-slot` where it is another approval's */
function slotNamed(request: AccessRequest, named: string): string {
  const prefix = prefixOf(request);
  if (!named.startsWith(prefix) || (prefix === "" && named.startsWith("L")))
    throw new Refused("approval.unknown-slot", named);
  return named.slice(prefix.length);
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
    const { extension } = request.loan;
    const kept = { ...request, loan: { ...request.loan, extension: { ...extension, approval } } };
    if (approval.status === "open") return { ...kept, ...next(request, moment) };
    return extended(kept, extension, approval.status === "approved" ? "approved" : "refused", moment);
  }
  const changed = { ...next(request, moment), approval };
  if (request.status !== "open" || approval.status === "open") return { ...request, ...changed };
  if (approval.status === "approved")
    return granted({ ...request, approval }, approvedSubjects(approval), rules, moment);
  return { ...request, ...changed, status: approval.status };
}

/**
 * AF-21…AF-24, DL-13. Somebody decides in a slot; who approves may leave less to be seen of a file, by its pages. What is lent has one
 * day on which all of it is due: of a longer loan nothing is left out (DL-15).
 *
 * @throws Refused as `decide`; `access.not-in-request`, `access.bad-pages`, `access.pages-wider`, `access.whole-loan`
 */
export function decideOn(
  request: AccessRequest,
  {
    slot,
    verdict,
    pages = {},
  }: { slot: string; verdict: Verdict; pages?: Readonly<Record<string, Pages>> | undefined },
  decider: Seated,
  rules: AccessRules,
  moment: Moment,
): AccessRequest {
  const leavesOut = verdict.verdict === "approve" && Object.keys({ ...verdict.except, ...pages }).length > 0;
  if (leavesOut && isOfLonger(request)) throw new Refused("access.whole-loan", request.id);
  const approval = decide(approvalOf(request), slotNamed(request, slot), verdict, decider, moment);
  if (approval === approvalOf(request)) return request;
  return advanced(verdict.verdict === "approve" ? narrowed(request, pages) : request, approval, rules, moment);
}

function narrowed<R extends AccessRequest>(request: R, pages: Readonly<Record<string, Pages>>): R {
  const stray = Object.keys(pages).find((number) => !request.files.some((file) => file.number === number));
  if (stray !== undefined) throw new Refused("access.not-in-request", stray);
  const files = request.files.map((file) => {
    const only = pages[file.number];
    if (only === undefined) return file;
    pagesOf(file.total, only);
    return { ...file, pages: narrower(file.pages, only) };
  });
  return { ...request, files };
}

/**
 * AM-16. A step is left out in an emergency; of a longer loan none is, for what is lent is out already.
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
  if (request.status !== "open") throw new Refused("approval.closed", request.id);
  return advanced(request, skip(request.approval, slot, reason, skipper, moment), rules, moment);
}

/** AM-16. Whose step was skipped says afterwards whether that was justified. @throws Refused as `review` */
export function reviewIn(
  request: AccessRequest,
  { slot, finding }: { slot: string; finding: Finding },
  reviewer: Seated,
  moment: Moment,
): AccessRequest {
  const approval = review(request.approval, slot, finding, reviewer, moment);
  return approval === request.approval ? request : { ...request, ...next(request, moment), approval };
}

/** The asker takes a request back, before it is decided on. @throws Refused `approval.not-asker`, `approval.closed` */
export function withdrawn(request: AccessRequest, by: By, moment: Moment): AccessRequest {
  if (request.status !== "open" && request.status !== "sent back") {
    if (request.status === "withdrawn") return request;
    throw new Refused("approval.closed", request.id);
  }
  const approval = withdraw(request.approval, by, moment);
  return { ...request, ...next(request, moment), approval, status: "withdrawn" };
}
