import type { Approval } from "../approval/approval.ts";
import type { Moment } from "../approval/moment.ts";
import type { Extended, Loan } from "./request.ts";
import type { AccessRules } from "./rules.ts";

/**
 * DL-15. A loan once nobody decides on its extension any more: that was decided on, or the loan ended first, and it lapses. Who said what
 * of it stays on record.
 */
export const ended = ({ extension, ...loan }: Loan, { now }: Moment): Loan =>
  extension ? { ...loan, extended: [...loan.extended, { ...extension, at: now }] } : loan;

/**
 * Whether an extension that is asked for can be approved no more: the loan's last day is over, and the regulation wants that done before.
 * Days are `YYYY-MM-DD`, in its time zone.
 */
export const isTooLate = ({ extension, dueOn }: Loan, { lending }: AccessRules, { today }: Moment): boolean =>
  extension !== undefined && today > dueOn && lending?.extension?.beforeEnd === true;

/** What became of an extension. */
export const outcomeOf = ({ approval }: Extended): Exclude<Approval["status"], "open"> | "lapsed" =>
  approval.status === "open" ? "lapsed" : approval.status;
