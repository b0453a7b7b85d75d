import { withdraw } from "../approval/decide.ts";
import type { Moment } from "../approval/moment.ts";
import type { AccessEvent } from "../audit/deed.ts";
import type { Person } from "../people/person.ts";
import { ended } from "./extension.ts";
import { calledBack, next, revoke, timesOpened } from "./grant.ts";
import type { AccessRequest, By, Lent } from "./request.ts";
import { STATES } from "./states.ts";

/** What becomes of a request whose asker has left, and as what that goes on record. */
export interface Succeeded {
  readonly request: AccessRequest;
  readonly event: AccessEvent;
}

/**
 * Whether a request is not closed: something becomes of it where its asker leaves. What is over and was never opened is closed: nothing of
 * it is out, and nothing is to be signed for.
 */
export const isOutstanding = (request: AccessRequest): boolean =>
  STATES[request.status].outstanding && (request.status !== "expired" || timesOpened(request) > 0);

/** For the reader of the record, in the regulation's language. */
const LEFT = "申请人已离职";

/**
 * AM-20. Whoever leaves takes nothing along. What is not decided yet is withdrawn in their place, what was granted is taken back: a
 * successor who needs it asks for it themselves, for they were not who was found worthy of it. What is out, or not signed for yet,
 * passes to the successor, who gives it back; what is lent as copies is called back, so that the successor opens none of it. Nothing
 * where a request is closed.
 */
export function succeed(
  request: AccessRequest,
  leaver: Person,
  successor: Person,
  moment: Moment,
): Succeeded | undefined {
  if (request.asker.subject !== leaver.subject || !isOutstanding(request)) return undefined;
  const inPlace: By = { subject: successor.subject, name: successor.name };
  switch (request.status) {
    case "open":
    case "sent back": {
      const { subject, name } = leaver;
      const approval = withdraw(request.approval, { ...inPlace, for: { subject, name } }, moment);
      return {
        request: { ...request, ...next(request, moment), approval, status: "withdrawn" },
        event: "WithdrawRequest",
      };
    }
    case "granted":
      return { request: revoke(request, inPlace, LEFT, moment), event: "RevokeGrant" };
    case "lent":
    case "given back":
    case "expired": {
      // A longer loan was asked for by the leaver alone: nobody decides on it any more.
      const out = request.status === "lent" ? passingOn(request, inPlace, moment) : request;
      const asker = { ...inPlace, department: successor.department };
      const passedOn = { ...out, ...next(request, moment), asker, passedFrom: request.asker };
      return { request: passedOn, event: "PassOn" };
    }
    default:
      return undefined;
  }
}

/** A loan as it passes on: no longer one is asked for, and of what is lent as copies nothing is opened any more. */
function passingOn(request: Lent, by: By, moment: Moment): Lent {
  const loan = ended(request.loan, moment);
  const isOpen = loan.form === "electronic" && loan.recalled === undefined;
  return { ...request, loan: isOpen ? calledBack(loan, by, LEFT, moment) : loan };
}
