import type { Approval } from "../approval/approval.ts";
import type { Moment } from "../approval/moment.ts";
import { Refused } from "../refused.ts";
import { ended } from "./extension.ts";
import { next } from "./grant.ts";
import type { AccessRequest, By, Check, Extension, GivenBack, Lent, Loan, Returned } from "./request.ts";
import type { AccessRules, LendingRules } from "./rules.ts";

/** AM-03, DL-16. What is lent goes out against a signed agreement, on a day from which its time is counted. */
export function handOver(
  request: AccessRequest,
  { form, agreement }: Pick<Loan, "form" | "agreement">,
  by: By,
  rules: AccessRules,
  moment: Moment,
): Lent {
  if (request.kind !== "lend") throw new Refused("access.no-loan", request.id);
  if (request.status !== "granted") throw new Refused("access.not-granted", request.id);
  const { today } = moment;
  if (today > request.endsOn) throw new Refused("access.over", request.id);
  if (agreement.signedOn > today) throw new Refused("access.agreement-to-come", agreement.reference);
  const dueOn = lendingOf(rules, request).dueOn(today);
  const handedOver = { subject: by.subject, name: by.name, at: moment.now };
  return {
    ...request,
    ...next(request, moment),
    status: "lent",
    loan: { form, agreement, handedOver, dueOn, extended: [] },
  };
}

/** @throws Refused `access.no-lending` where the regulation lends nothing */
export function lendingOf({ lending }: AccessRules, { id }: { id: string }): LendingRules {
  if (!lending) throw new Refused("access.no-lending", id);
  return lending;
}

/**
 * DL-15. Asks for a longer loan, before it ends where the regulation wants it so, and for no longer than a loan from its end on may last;
 * it is approved anew. Whom it passed to did not ask for it, and has none of it prolonged (AM-20).
 *
 * @throws Refused `access.not-lent`, `access.passed-on`, `access.no-extension`, `access.extension-open`, `access.over`, `access.too-long`
 */
export function askExtension(
  request: AccessRequest,
  { until, reason, approval }: { until: string; reason: string; approval: Approval },
  rules: AccessRules,
  moment: Moment,
): Lent {
  if (request.status !== "lent") throw new Refused("access.not-lent", request.id);
  const { loan } = request;
  if (request.passedFrom) throw new Refused("access.passed-on", request.id);
  if (loan.extension) throw new Refused("access.extension-open", request.id);
  const lending = lendingOf(rules, request);
  if (!lending.extension) throw new Refused("access.no-extension", request.id);
  const isOver = lending.extension.beforeEnd && moment.today > loan.dueOn;
  if (loan.recalled || isOver) throw new Refused("access.over", request.id);
  const latest = lending.dueOn(loan.dueOn);
  if (until <= loan.dueOn || until < moment.today || until > latest) throw new Refused("access.too-long", latest);
  const extension: Extension = { until, reason, askedAt: moment.now, approval };
  return { ...request, ...next(request, moment), loan: { ...loan, extension } };
}

/** What becomes of a loan once its extension was decided on: its time is longer, or it is as it was. */
export function extended(request: Lent, extension: Extension, moment: Moment): Lent {
  const loan = ended({ ...request.loan, extension }, moment);
  const isLonger = extension.approval.status === "approved";
  return {
    ...request,
    ...next(request, moment),
    loan: { ...loan, dueOn: isLonger ? extension.until : loan.dueOn },
  };
}

/** DL-15. A longer loan that nobody approved before the loan's end: it is as it was. */
export const lapsed = (request: Lent, moment: Moment): Lent => ({
  ...request,
  ...next(request, moment),
  loan: ended(request.loan, moment),
});

/**
 * DL-16. The archive looks at what came back, and once more where something lost is found: neither whoever borrowed it, nor whoever signed
 * for its return, if in the borrower's place. Damage and loss have a consequence, which is said.
 *
 * @throws Refused `access.not-given-back`, `access.no-consequence`, `access.own-check`, `access.signed-return`
 */
export function check(
  request: AccessRequest,
  found: Omit<Check, "at" | "subject" | "name">,
  by: By,
  moment: Moment,
): Returned {
  if (request.status !== "given back" && !isLost(request)) throw new Refused("access.not-given-back", request.id);
  if (by.subject === request.asker.subject) throw new Refused("access.own-check", request.id);
  if (by.subject === request.returning.subject) throw new Refused("access.signed-return", request.id);
  if (found.condition !== "intact" && found.consequence === undefined)
    throw new Refused("access.no-consequence", request.id);
  const { subject, name } = by;
  return { ...asReturned(request, moment), check: { ...found, subject, name, at: moment.now } };
}

/**
 * DL-16. Paper of which the borrower says that they gave it back is not there: it is lent still, and due when it was.
 *
 * @throws Refused `access.not-given-back`, `access.not-on-paper`
 */
export function notThere(request: AccessRequest, moment: Moment): Lent {
  if (request.status !== "given back") throw new Refused("access.not-given-back", request.id);
  if (request.loan.form !== "paper") throw new Refused("access.not-on-paper", request.id);
  const { returning: _said, ...lent } = request;
  return { ...lent, ...next(request, moment), status: "lent" };
}

/** Whether what was lent did not come back. */
export const isLost = (request: AccessRequest): request is Returned =>
  request.status === "returned" && request.check?.condition === "lost";

const asReturned = (request: GivenBack | Returned, moment: Moment): Returned => ({
  ...request,
  ...next(request, moment),
  status: "returned",
});

/** Whether something is out: that paper came back is for the archive to say, not for the borrower. */
export const isOut = (request: AccessRequest): request is Lent | GivenBack =>
  request.status === "lent" || (request.status === "given back" && request.loan.form === "paper");

/** Whether what is out should have been back by a day. */
export const isOverdue = (request: AccessRequest, day: string): boolean => isOut(request) && day > request.loan.dueOn;
