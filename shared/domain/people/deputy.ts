import { z } from "zod";
import { Refused } from "../refused.ts";
import { type Maker, next, type PeopleRules, present } from "./change.ts";
import { type Person, Subject } from "./person.ts";

/** Who is to be the deputy; nobody, where the one who was is to be one no longer. */
export const Deputising = z.strictObject({ deputy: Subject.nullable() });

/** How many deputies' deputies are followed to find a circle. */
export const LONGEST_CHAIN = 20;

/**
 * CI-16. Names somebody's deputy. `chain` are the deputy and, one after the other, their deputies.
 *
 * @throws Refused `people.deputy-*` where they may not be it, or it would make a circle; `people.not-oneself` for whoever would
 *   make themselves someone else's; `people.has-left`
 */
export function nameDeputy(person: Person, chain: readonly Person[], by: Maker, rules: PeopleRules): Person {
  const { deputy: _former, ...rest } = present(person);
  const [deputy] = chain;
  if (!deputy) return next(rest);
  const bar = barTo(deputy, person, rules);
  if (bar) throw bar;
  if (deputy.subject === by.subject) throw new Refused("people.not-oneself", deputy.subject);
  if (chain.some(({ subject }) => subject === person.subject))
    throw new Refused("people.deputy-circle", deputy.subject);
  if (chain.length > LONGEST_CHAIN) throw new Refused("people.deputy-chain", deputy.subject);
  return next({ ...rest, deputy: deputy.subject });
}

/**
 * CI-16. Whether somebody may act for another as their deputy, as both are today. It is asked when the deputy is named and again
 * whenever they act: who moves to another department, leaves, or is less trusted than the one they act for, acts no longer.
 */
export const mayActFor = (deputy: Person, person: Person, rules: PeopleRules): boolean =>
  barTo(deputy, person, rules) === undefined;

/**
 * What keeps somebody from being another's deputy. A deputy decides in the other's seats, so they get nothing by it that the regulation
 * would not give themselves: a role's seat only if they have the role, the facts of a request for files of a level only if they are
 * cleared for it, the head's seat only as whom the regulation names for it.
 */
function barTo(deputy: Person, person: Person, rules: PeopleRules): Refused | undefined {
  const { subject } = deputy;
  if (subject === person.subject) return new Refused("people.deputy-oneself", subject);
  if (!deputy.active) return new Refused("people.deputy-inactive", subject);
  if (!isAbove(deputy, person, rules)) {
    if (deputy.department !== person.department) return new Refused("people.deputy-elsewhere", subject);
    const post = standIn(person, rules);
    if (post !== undefined && deputy.post !== post) return new Refused("people.deputy-post", post);
  }
  if (person.roles.includes("archivist") && !deputy.roles.includes("archivist"))
    return new Refused("people.deputy-archivist", subject);
  if (rank(deputy, rules) < rank(person, rules)) return new Refused("people.deputy-clearance", subject);
  return undefined;
}

/** The post that the regulation says acts for a head who is away, where somebody is one and it says so. */
function standIn({ department, post }: Person, { departments }: PeopleRules): string | undefined {
  const own = departments[department];
  return own !== undefined && own.head === post ? own.deputy : undefined;
}

/** Whether a post stands above another's, wherever they work: executives above heads, heads above none but their own people. */
function isAbove(one: Person, other: Person, { superiors }: PeopleRules): boolean {
  const height = ({ post }: Person) => (post === undefined ? -1 : superiors.indexOf(post));
  return height(one) > height(other);
}

const rank = ({ clearance }: Person, { levels }: PeopleRules) => Math.max(0, levels.indexOf(clearance ?? ""));
