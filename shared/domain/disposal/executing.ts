import type { By } from "../access/request.ts";
import { answersOf, approvedSubjects, leftOf, roundsOf } from "../approval/approval.ts";
import type { Moment } from "../approval/moment.ts";
import { isAway } from "../approval/seat.ts";
import type { Person } from "../people/person.ts";
import type { Able } from "../permission/able.ts";
import { Refused } from "../refused.ts";
import {
  type Certificate,
  type Certified,
  type Destroying,
  type DisposalApplication,
  type DisposalStatus,
  type Erased,
  Executed,
  MOST_RESUMING,
  type Stop,
  type Stopped,
} from "./application.ts";
import type { DisposalRules, Part } from "./rules.ts";

/** The application in its next state: the number of its change, and when it came to be so. */
export const next = ({ rev }: DisposalApplication, now: string) => ({ rev: rev + 1, since: now });

/** The subjects of those who had a part in an application: who decided on it also where another did so in their place. */
function having(part: Part, application: DisposalApplication, executor: By): string[] {
  const { proposer, approval } = application;
  if (part === "proposer") return [proposer.subject];
  if (part === "executor") return [executor, ...carryingOut(application)].map(({ subject }) => subject);
  return roundsOf(approval)
    .flatMap(answersOf)
    .flatMap(({ by }) => [by.subject, ...(by.for ? [by.for.subject] : [])]);
}

/** Whoever had a hand in carrying it out: began it, had it gone on with, gave it up, or named another to watch. */
export function carryingOut(application: DisposalApplication): By[] {
  if (!("executor" in application)) return [];
  const { executor, resumed, replaced, givenUp } = application;
  return [executor, ...resumed, ...replaced.map(({ by }) => by), ...(givenUp ? [givenUp] : [])];
}

/** AF-34. The numbers that were approved, and are to be destroyed; none as long as nothing is. */
export const meantBy = ({ approval }: DisposalApplication): string[] => approvedSubjects(approval);

/** AF-34. Those that would go as far as it is decided: as long as it is being decided, all that nobody has refused. */
export const goingBy = (application: DisposalApplication): string[] =>
  application.status === "proposed" || application.status === "sent back" || application.status === "drafted"
    ? [...leftOf(application.approval.round)]
    : meantBy(application);

/** How many files of the list go, or went; none where it came to nothing. */
export const goingIn = (application: DisposalApplication): number =>
  "erasedAt" in application ? application.destroyed : goingBy(application).length;

/** What the rules look at of whoever is to supervise. */
export interface Supervisor extends Pick<Person, "subject" | "name" | "roles" | "active" | "absences"> {
  /** Whether the policies let them sign, were they named; who may sign may look and sample. */
  readonly maySign: Able;
}
/** By what it is settled who may: the regulation, and the day. */
export interface Watching {
  readonly rules: DisposalRules;
  readonly today: string;
}

/**
 * AF-36. Those who are to watch, each of them somebody who may, and none with a part in it that the regulation keeps apart.
 *
 * @throws Refused `disposal.too-few-supervisors`, and as `mayWatch`
 */
export function supervising(
  application: DisposalApplication,
  executor: By,
  supervisors: readonly Supervisor[],
  { rules, today }: Watching,
): By[] {
  const named = [...new Map(supervisors.map((each) => [each.subject, each])).values()];
  if (named.length < rules.supervisors) throw new Refused("disposal.too-few-supervisors", String(rules.supervisors));
  return mayWatch(application, executor, named, { rules, today });
}

/**
 * AF-36. Somebody who may watch, each of them, may look and sign as the policies see them today, is here, and has no part in it that the
 * regulation keeps apart.
 *
 * @throws Refused `disposal.no-supervisor`, `disposal.supervisor-barred`, `disposal.supervisor-away`, `disposal.supervisor-apart`
 */
export function mayWatch(
  application: DisposalApplication,
  executor: By,
  named: readonly Supervisor[],
  { rules, today }: Watching,
): By[] {
  const unfit = named.find(({ active, roles }) => !active || !roles.includes("supervisor"));
  if (unfit) throw new Refused("disposal.no-supervisor", unfit.name);
  const barred = named.find(({ maySign }) => maySign !== "now");
  if (barred) throw new Refused("disposal.supervisor-barred", barred.name);
  const away = named.find((each) => isAway(each, today));
  if (away) throw new Refused("disposal.supervisor-away", away.name);
  // AF-36 itself says that whoever executes does not watch, whatever a regulation leaves out.
  const apart = new Set(
    [...rules.neverAlso, "executor" as const].flatMap((part) => having(part, application, executor)),
  );
  const involved = named.find(({ subject }) => apart.has(subject));
  if (involved) throw new Refused("disposal.supervisor-apart", involved.name);
  return named.map(({ subject, name }) => ({ subject, name }));
}

/**
 * AF-35, AF-36. Its destruction begins: by whom, where, how, and before whose eyes.
 *
 * @throws Refused `disposal.not-approved`, and as `supervising`
 */
export function begun(
  application: DisposalApplication,
  executor: By,
  supervisors: readonly Supervisor[],
  place: string,
  method: string | undefined,
  rules: DisposalRules,
  { now, today }: Pick<Moment, "now" | "today">,
): Destroying {
  if (application.status !== "approved") throw new Refused("disposal.not-approved", application.id);
  return {
    ...application,
    ...next(application, now),
    status: "destroying",
    executor,
    place,
    method: method ?? rules.methods.electronic,
    supervisors: supervising(application, executor, supervisors, { rules, today }),
    startedAt: now,
    ...{ run: 1, resumed: [], replaced: [] },
    toDestroy: meantBy(application).length,
  };
}

/** A run stopped before everything was gone. @throws Refused `disposal.not-destroying` */
export function stopped(
  application: DisposalApplication,
  { code, subject }: Pick<Stop, "code" | "subject">,
  now: string,
): Stopped {
  if (application.status !== "destroying") throw new Refused("disposal.not-destroying", application.id);
  return {
    ...application,
    ...next(application, now),
    status: "stopped",
    stop: { code, subject: subject.slice(0, 200), at: now },
  };
}

/**
 * Another run resumes where the last one stopped, or erases again so many files that were `reopened`; what was signed before that is signed
 * anew. Whoever resumes counts as an executor and may not supervise.
 *
 * @throws Refused `disposal.not-stopped`, `disposal.supervisor-apart`, `disposal.too-many-hands`
 */
export function resumed(
  application: DisposalApplication,
  { subject, name }: By,
  now: string,
  reopened = 0,
): Destroying {
  const before = application.status === "erased" && reopened > 0 ? application : halted(application);
  const again = anotherRun(before, { subject, name }, now);
  const others = again.resumed.filter((each) => each.subject !== subject);
  if (others.length === MOST_RESUMING) throw new Refused("disposal.too-many-hands", String(MOST_RESUMING));
  const last = { subject, name, at: now, ...(reopened > 0 && { reopened }) };
  return { ...again, resumed: [...others, last] };
}

/**
 * A run that stopped is not gone on with: in a last one every file stays that is not past the point of no return, and what is goes to its
 * end, for nothing is left half destroyed. Whoever gives it up has executed it as well, so they do not watch it.
 *
 * @throws Refused `disposal.not-stopped`, `disposal.given-up-already`, `disposal.supervisor-apart`
 */
export function givenUp(
  application: DisposalApplication,
  { by: { subject, name }, reason }: { by: By; reason: string },
  now: string,
): Destroying {
  const last = anotherRun(halted(application), { subject, name }, now);
  if (last.givenUp) throw new Refused("disposal.given-up-already", application.id);
  return { ...last, givenUp: { subject, name, at: now, reason } };
}

/** @throws Refused `disposal.not-stopped` */
function halted(application: DisposalApplication): Stopped {
  if (application.status !== "stopped") throw new Refused("disposal.not-stopped", application.id);
  return application;
}

function anotherRun(application: Stopped | Erased, { subject, name }: By, now: string): Destroying {
  const before = Executed.parse(application);
  if (before.supervisors.some((each) => each.subject === subject)) throw new Refused("disposal.supervisor-apart", name);
  return { ...before, ...next(application, now), status: "destroying", run: before.run + 1 };
}

/** CI-12. Everything is gone, and was proved to be. @throws Refused `disposal.not-destroying` */
export function concluded(
  application: DisposalApplication,
  { destroyed, irrecoverableFrom }: { destroyed: number; irrecoverableFrom: string },
  now: string,
): Erased {
  if (application.status !== "destroying") throw new Refused("disposal.not-destroying", application.id);
  return {
    ...application,
    ...next(application, now),
    status: "erased",
    ...{ erasedAt: now, irrecoverableFrom, destroyed, samples: [], signatures: [] },
  };
}

/** AF-36, AF-37. The certificate is made. @throws Refused `disposal.not-signed` */
export function certified(application: DisposalApplication, certificate: Certificate, now: string): Certified {
  if (application.status !== "signed") throw new Refused("disposal.not-signed", application.id);
  return { ...application, ...next(application, now), status: "certified", certificate };
}

/** Applications that ended before anything was carried out: there is nothing to certify of them. */
const NEVER_CARRIED_OUT: readonly DisposalStatus[] = ["abandoned", "refused", "withdrawn"];

/**
 * AF-37. The certificate of an application.
 *
 * @throws Refused `disposal.ended-without` where it never comes to one, `disposal.not-certified`
 */
export function certificateIn(application: DisposalApplication): Certificate {
  const { id, status } = application;
  if (NEVER_CARRIED_OUT.includes(status)) throw new Refused("disposal.ended-without", id);
  if (application.status !== "certified") throw new Refused("disposal.not-certified", id);
  return application.certificate;
}
