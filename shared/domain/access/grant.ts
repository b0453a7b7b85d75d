import type { Moment } from "../approval/moment.ts";
import { Refused } from "../refused.ts";
import { ended } from "./extension.ts";
import type {
  AccessRequest,
  By,
  Certified,
  Expired,
  GivenBack,
  Granted,
  Lent,
  Loan,
  Open,
  RequestedFile,
  RequestStatus,
  Returned,
  Revoked,
} from "./request.ts";
import type { AccessRules } from "./rules.ts";
import { STATES } from "./states.ts";

/** The request in its next state: the number of its change, and when it came to be so. */
export const next = (request: AccessRequest, { now }: Pick<Moment, "now">) => ({ rev: request.rev + 1, since: now });

/** AF-21. What was approved becomes a grant; what was refused of it is no longer in it. */
export function granted(request: Open, approved: readonly string[], rules: AccessRules, moment: Moment): Granted {
  return {
    ...request,
    ...next(request, moment),
    status: "granted",
    files: request.files.filter(({ number }) => approved.includes(number)),
    grantedAt: moment.now,
    endsOn: rules.grantUntil(moment.today),
    reminded: [],
  };
}

/** Whether a request in such a state was granted, whatever became of it. */
export const wasGranted = (status: RequestStatus): boolean => STATES[status].granted;

/** The last day on which copies may be opened. */
const lastDay = (request: Granted | Lent) => (request.status === "lent" ? request.loan.dueOn : request.endsOn);

/** AF-24. How what was granted has ended by a day: its time is over, or it was taken back. What was never granted has not. */
export function endedBy(today: string, request: AccessRequest): "over" | "revoked" | undefined {
  if (request.status === "revoked" || (request.status === "lent" && request.loan.recalled)) return "revoked";
  if (request.status === "granted" || request.status === "lent") return today > lastDay(request) ? "over" : undefined;
  return wasGranted(request.status) ? "over" : undefined;
}

/**
 * The request as one under which a file may be opened today.
 *
 * @throws Refused `access.over`, `access.revoked`, `access.not-granted`, `access.not-handed-over`, `access.paper-only`
 */
export function inForce(request: AccessRequest, { today }: Moment): Granted | Lent {
  const ended = endedBy(today, request);
  if (ended !== undefined) throw new Refused(`access.${ended}`, request.id);
  if (request.status !== "granted" && request.status !== "lent") throw new Refused("access.not-granted", request.id);
  if (request.kind === "lend" && request.status === "granted") throw new Refused("access.not-handed-over", request.id);
  if (request.status === "lent" && request.loan.form === "paper") throw new Refused("access.paper-only", request.id);
  return request;
}

/** A file of a request. @throws Refused `access.not-in-grant` */
export function fileOf({ files }: AccessRequest, number: string): RequestedFile {
  const file = files.find((each) => each.number === number);
  if (!file) throw new Refused("access.not-in-grant", number);
  return file;
}

/**
 * AF-24. Sees to it that of a file no more certified copies are given out, in all, than were approved. What could not be made does not
 * count.
 *
 * @throws Refused `access.needs-count`, `access.no-count-here`; `access.too-many-copies` with how many are left
 */
export function countGiven(request: AccessRequest, number: string, count: number | undefined): void {
  if (request.count === undefined) {
    if (count !== undefined) throw new Refused("access.no-count-here", number);
    return;
  }
  if (count === undefined) throw new Refused("access.needs-count", number);
  const given = request.certified
    .filter((each) => each.number === number && each.failedAt === undefined)
    .reduce((sum, each) => sum + each.count, 0);
  const left = request.count - given;
  if (count > left) throw new Refused("access.too-many-copies", String(left));
}

/** CR-14, AF-24. Counts that a copy of a file is opened, or given out as certified. */
export function opened<R extends Granted | Lent>(
  request: R,
  number: string,
  certified: Certified | undefined,
  moment: Moment,
): R {
  const files = request.files.map((file) => (file.number === number ? { ...file, opened: file.opened + 1 } : file));
  const all = certified ? [...request.certified, certified] : request.certified;
  return { ...request, ...next(request, moment), files, certified: all };
}

/** What stands of a copy among the certified ones of its request: two may have been begun in the same millisecond. */
export const certifiedOf = (
  copy: { copyNumber?: string | undefined },
  { certified }: Pick<AccessRequest, "certified">,
): Certified | undefined => certified.find(({ copyNumber }) => copyNumber === copy.copyNumber);

/** AF-24. A certified copy that could not be made: its number stays taken, and it is no longer one of those that were given out. */
export const madeInVain = <R extends AccessRequest>(request: R, copy: Certified, moment: Pick<Moment, "now">): R => ({
  ...request,
  ...next(request, moment),
  certified: request.certified.map((each) => (each === copy ? { ...each, failedAt: moment.now } : each)),
});

/** How often anything was opened under it. */
export const timesOpened = ({ files }: Pick<AccessRequest, "files">): number =>
  files.reduce((sum, file) => sum + file.opened, 0);

/** AF-24, AM-04. The asker gives it back, signs, and says what came of it. What was lent, the archive has still to look at. */
export function giveBack(request: AccessRequest, by: By, effect: string, moment: Moment): Returned | GivenBack {
  const returning = { subject: by.subject, name: by.name, at: moment.now, effect };
  if (request.status === "lent") {
    const loan = ended(request.loan, moment);
    return { ...request, ...next(request, moment), status: "given back", loan, returning };
  }
  if (request.status !== "granted" && request.status !== "expired")
    throw new Refused("access.nothing-to-return", request.id);
  return { ...request, ...next(request, moment), status: "returned", returning };
}

/** Whether there is anything to take back. */
export const isGiven = (request: AccessRequest): boolean =>
  request.status === "granted" || (request.status === "lent" && request.loan.recalled === undefined);

/** Takes a grant back at once. What is lent on paper cannot be taken back by a word: it is due today. */
export function revoke(request: AccessRequest, by: By, reason: string, moment: Moment): Revoked | Lent {
  const revoked = { subject: by.subject, name: by.name, at: moment.now, reason };
  if (request.status === "granted") return { ...request, ...next(request, moment), status: "revoked", revoked };
  if (request.status !== "lent" || !isGiven(request)) throw new Refused("access.nothing-to-revoke", request.id);
  const loan = ended(request.loan, moment);
  return { ...request, ...next(request, moment), loan: calledBack(loan, by, reason, moment) };
}

/** A loan that is called back: nothing is opened under it any more, and it is due today, unless it was before. */
export function calledBack(loan: Loan, { subject, name }: By, reason: string, { now, today }: Moment): Loan {
  const dueOn = today < loan.dueOn ? today : loan.dueOn;
  return { ...loan, dueOn, recalled: { subject, name, at: now, reason } };
}

/** A grant whose last day is over. */
export const expire = (request: Granted, moment: Moment): Expired => ({
  ...request,
  ...next(request, moment),
  status: "expired",
  expiredAt: moment.now,
});
