import { type Application, begin, resubmit } from "../approval/begin.ts";
import type { Moment } from "../approval/moment.ts";
import type { Plan } from "../approval/plan.ts";
import type { Seated } from "../approval/seat.ts";
import { Refused } from "../refused.ts";
import { next } from "./grant.ts";
import { lendingOf } from "./loan.ts";
import type { AccessRequest, Asker, Kind, Letter, Open, Outsider, RequestedFile } from "./request.ts";
import type { AccessRules } from "./rules.ts";

/** How many requests of one asker may be open: each waits in somebody's tasks, and tells them so by mail. */
export const MOST_OPEN = 50;

/** What somebody asks for. */
export interface Asking {
  readonly kind: Kind;
  readonly purpose: string;
  readonly files: readonly RequestedFile[];
  /** AF-24. How many certified copies of each; one where they are asked for and it is not said. */
  readonly count?: number | undefined;
  readonly outsider?: Outsider | undefined;
  readonly letter?: Letter | undefined;
}

/**
 * AF-21…AF-24. Puts a request: it waits for the first who decide on it.
 *
 * @throws Refused `access.needs-letter`, `access.no-letter-here`, `access.letter-to-come`, `access.outsiders-borrow`,
 * `access.lend-needs-outsider`, `access.no-lending`, `access.no-consent`, `access.asked-twice`, `access.no-count-here`, and as `begin`
 */
export function ask(
  asking: Asking,
  { id, asker, seated, plan }: { id: string; asker: Asker; seated: Seated; plan: Plan },
  rules: AccessRules,
  moment: Moment,
): Open {
  const said = proper(asking, rules, moment, id);
  return {
    ...{ id, rev: 1, ...said, asker },
    approval: begin(plan, applicationOf(said, seated), moment),
    certified: [],
    ...{ regulation: rules.hash, askedAt: moment.now, askedOn: moment.today, since: moment.now },
    status: "open",
  };
}

/**
 * 补正. The asker, as they are called now, completes what was sent back; those who decide are asked anew.
 *
 * @throws Refused as `ask` and `resubmit`
 */
export function complete(
  request: AccessRequest,
  asking: Asking,
  { asker, seated, plan }: { asker: Asker; seated: Seated; plan: Plan },
  rules: AccessRules,
  moment: Moment,
): Open {
  const { id, askedAt, askedOn } = request;
  const said = proper(asking, rules, moment, id);
  const approval = resubmit(request.approval, plan, applicationOf(said, seated), moment);
  return {
    ...{ id, ...next(request, moment), ...said, asker, approval, certified: [] },
    ...{ regulation: rules.hash, askedAt, askedOn },
    status: "open",
  };
}

const applicationOf = ({ files }: Asking, asker: Seated): Application => ({
  asker,
  subjects: files.map(({ number }) => number),
});

/** What is asked, once it hangs together. */
function proper(
  { kind, purpose, files, count, outsider, letter }: Asking,
  rules: AccessRules,
  { today }: Moment,
  id: string,
) {
  const twice = files.find(({ number }, n) => files.findIndex((each) => each.number === number) !== n);
  if (twice) throw new Refused("access.asked-twice", twice.number);
  if (kind === "statutory" && letter === undefined) throw new Refused("access.needs-letter", id);
  if (kind !== "statutory" && letter !== undefined) throw new Refused("access.no-letter-here", kind);
  if (letter !== undefined && letter.signedOn > today) throw new Refused("access.letter-to-come", letter.reference);
  if (kind !== "lend" && outsider !== undefined) throw new Refused("access.outsiders-borrow", kind);
  if (kind !== "copy" && count !== undefined) throw new Refused("access.no-count-here", kind);
  if (kind === "lend") lendingOf(rules, { id });
  if (kind === "lend" && outsider === undefined) throw new Refused("access.lend-needs-outsider", kind);
  if (outsider !== undefined && outsider.consent === undefined && rules.needsConsent(files.map(({ level }) => level)))
    throw new Refused("access.no-consent", outsider.organisation);
  return {
    ...{ kind, purpose, files: [...files] },
    ...(kind === "copy" && { count: count ?? 1 }),
    ...(outsider !== undefined && { outsider }),
    ...(letter !== undefined && { letter }),
  };
}
