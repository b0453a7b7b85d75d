import type { By } from "../access/request.ts";
import { answersOf, approvedSubjects, roundsOf } from "../approval/approval.ts";
import type { Person } from "../people/person.ts";
import { Refused } from "../refused.ts";
import {
  type Certificate,
  type Certified,
  type Destroying,
  type DisposalApplication,
  type Erased,
  MOST_RESUMING,
  type Stop,
  type Stopped,
} from "./application.ts";
import type { DisposalRules, Part } from "./rules.ts";

/** The application in its next state: the number of its change, and when it came to be so. */
export const next = ({ rev }: DisposalApplication, now: string) => ({ rev: rev + 1, since: now });

/** The subjects of those who had a part in an application: who decided on it also where another did so in their place. */
function having(part: Part, { proposer, approval }: DisposalApplication, executor: By): string[] {
  if (part === "proposer") return [proposer.subject];
  if (part === "executor") return [executor.subject];
  return roundsOf(approval)
    .flatMap(answersOf)
    .flatMap(({ by }) => [by.subject, ...(by.for ? [by.for.subject] : [])]);
}

/** AF-34. The numbers that were approved, and are to be destroyed; none as long as nothing is. */
export const meantBy = ({ approval }: DisposalApplication): string[] => approvedSubjects(approval);

/** What the rules look at of whoever is to supervise. */
export type Supervisor = Pick<Person, "subject" | "name" | "roles" | "active">;

/**
 * AF-36. Those who are to watch, each of them somebody who may, and none with a part in it that the regulation keeps apart.
 *
 * @throws Refused `disposal.too-few-supervisors`, `disposal.no-supervisor`, `disposal.supervisor-apart`
 */
export function supervising(
  application: DisposalApplication,
  executor: By,
  supervisors: readonly Supervisor[],
  rules: DisposalRules,
): By[] {
  const named = [...new Map(supervisors.map((each) => [each.subject, each])).values()];
  if (named.length < rules.supervisors) throw new Refused("disposal.too-few-supervisors", String(rules.supervisors));
  const unfit = named.find(({ active, roles }) => !active || !roles.includes("supervisor"));
  if (unfit) throw new Refused("disposal.no-supervisor", unfit.name);
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
  now: string,
): Destroying {
  if (application.status !== "approved") throw new Refused("disposal.not-approved", application.id);
  return {
    ...application,
    ...next(application, now),
    status: "destroying",
    executor,
    place,
    method: method ?? rules.methods.electronic,
    supervisors: supervising(application, executor, supervisors, rules),
    startedAt: now,
    ...{ run: 1, resumed: [] },
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
 * Another run goes on where the last one stopped. Whoever has it gone on with executes it as well, so they do not watch it.
 *
 * @throws Refused `disposal.not-stopped`, `disposal.supervisor-apart`
 */
export function resumed(application: DisposalApplication, { subject, name }: By, now: string): Destroying {
  if (application.status !== "stopped") throw new Refused("disposal.not-stopped", application.id);
  if (application.supervisors.some((each) => each.subject === subject))
    throw new Refused("disposal.supervisor-apart", name);
  const { stop: _stop, ...rest } = application;
  return {
    ...rest,
    ...next(application, now),
    status: "destroying",
    run: application.run + 1,
    resumed: [...application.resumed.filter((each) => each.subject !== subject), { subject, name, at: now }].slice(
      -MOST_RESUMING,
    ),
  };
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
