import { chase, reviewTerms } from "../approval/emergency.ts";
import { escalate } from "../approval/escalate.ts";
import type { Moment, Term } from "../approval/moment.ts";
import type { AccessEvent } from "../audit/deed.ts";
import { later } from "../instant.ts";
import { advanced, approvalOf } from "./deciding.ts";
import { isTooLate } from "./extension.ts";
import { expire, next, timesOpened } from "./grant.ts";
import { isOut, lapsed } from "./loan.ts";
import type { AccessRequest, Granted } from "./request.ts";
import type { AccessRules } from "./rules.ts";

/** What the clock makes of a request, and as what that goes on record. */
export interface Ticked {
  readonly request: AccessRequest;
  readonly event: AccessEvent;
}

/**
 * What a new day makes of a request, one change at a time: a longer loan that nobody approved in time lapses, a decision that is overdue
 * is asked of the seat above as well, and so is, once, the review of a step that was skipped (AM-16); a grant whose last day is over
 * expires, a loan's end is brought to mind before it, and what is overdue, every so often; nothing where there is nothing to do.
 */
export function tick(request: AccessRequest, rules: AccessRules, moment: Moment): Ticked | undefined {
  if (request.status === "lent" && isTooLate(request.loan, rules, moment))
    return { request: lapsed(request, moment), event: "LapseLongerLoan" };
  const raised = advanced(request, escalate(approvalOf(request), moment), rules, moment);
  if (raised !== request) return { request: raised, event: "EscalateStep" };
  const chased = chase(request.approval, moment);
  if (chased !== request.approval)
    return { request: { ...request, ...next(request, moment), approval: chased }, event: "RemindReviewer" };
  if (request.status === "granted" && moment.today > request.endsOn)
    return { request: expire(request, moment), event: "ExpireGrant" };
  const on = reminderOf(request, rules)?.on;
  if (on === undefined || moment.today < on || !("reminded" in request)) return undefined;
  const reminded = [...request.reminded, moment.today];
  return { request: { ...request, ...next(request, moment), reminded }, event: "RemindBorrower" };
}

/** The day of a reminder, as far as it is known; `unknown` where one cannot be told before a year's holidays are published. */
interface Reminder {
  readonly on: string | undefined;
  readonly unknown: boolean;
}

/**
 * The next reminder: once before a loan's end, then from the day after it on. What was called back is due at once, which the borrower was
 * told. Paper is missed until the archive has seen it, whatever its borrower says. Of what was never opened nothing is missed.
 */
export function reminderOf(request: AccessRequest, rules: AccessRules): Reminder | undefined {
  if (request.status === "lent") {
    const { dueOn, recalled } = request.loan;
    const before = recalled ? undefined : rules.lending?.remindOn;
    const first = before?.(dueOn);
    if (first !== undefined && first <= dueOn && !request.reminded.some((day) => day >= first))
      return { on: first, unknown: false };
    const on = chased(dueOn, request.reminded, rules);
    return { on, unknown: on === undefined || (before !== undefined && first === undefined) };
  }
  if (isOut(request)) return chasing(request.loan.dueOn, request.reminded, rules);
  if (request.status !== "expired" || timesOpened(request) === 0) return undefined;
  return chasing(request.endsOn, request.reminded, rules);
}

function chasing(end: string, reminded: Granted["reminded"], rules: AccessRules): Reminder {
  const on = chased(end, reminded, rules);
  return { on, unknown: on === undefined };
}

function chased(end: string, reminded: Granted["reminded"], rules: AccessRules): string | undefined {
  const last = reminded.findLast((day) => day > end);
  return last === undefined ? later(end, 1) : rules.chaseOn(last);
}

/**
 * The day on which the clock may change a request again, or tell of it; none where it waits for nothing. What nobody knows yet is asked
 * for again each day: it puts off no change of the request.
 */
export function dueOn(request: AccessRequest, rules: AccessRules): string | undefined {
  const approval = approvalOf(request);
  const term = approval.status === "open" ? approval.within : undefined;
  const reminder = reminderOf(request, rules);
  const days = [
    ...(term === undefined ? [] : [dayAfter(term)]),
    ...reviewTerms(request.approval).map(dayAfter),
    reminder?.on ?? [],
    reminder?.unknown ? later(request.askedOn, 1) : [],
    request.status === "granted" ? later(request.endsOn, 1) : [],
    request.status === "lent" && request.loan.extension ? later(request.loan.dueOn, 1) : [],
  ];
  return days.flat().toSorted()[0];
}

/** The day after a term's last. Where a year's holidays are not published yet, nobody knows it: it is asked for again each day. */
const dayAfter = ({ since, dueOn }: Term): string => later(dueOn ?? since, 1);
