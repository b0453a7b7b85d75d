import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appoint, giveRoles, setClearance } from "#shared/domain/people/change.ts";
import { LONGEST_CHAIN, nameDeputy } from "#shared/domain/people/deputy.ts";
import { leave } from "#shared/domain/people/leave.ts";
import { OFFICES, officeOf } from "#shared/domain/people/officers.ts";
import { type Person, Role } from "#shared/domain/people/person.ts";
import { Refused } from "#shared/domain/refused.ts";
import { NOW } from "../../support/papers.ts";
import { aPerson, aSecurityOfficer, aSystemOfficer, rules } from "../../support/people.ts";

const NAMES = ["system", "security", "a", "b", "c", "d"];

/** A company from its first day: two officers, and some people who are nothing yet. */
const company = (): Map<string, Person> =>
  new Map(
    [aSystemOfficer, aSecurityOfficer, ...NAMES.slice(2).map((subject) => aPerson({ subject }))].map((each) => [
      each.subject,
      each,
    ]),
  );

const somebody = fc.constantFrom(...NAMES);
const change = fc.oneof(
  fc.record({
    kind: fc.constant("roles" as const),
    whose: somebody,
    by: somebody,
    roles: fc.subarray([...Role.options]),
  }),
  fc.record({ kind: fc.constant("deputy" as const), whose: somebody, by: somebody, deputy: fc.option(somebody) }),
  fc.record({ kind: fc.constant("leave" as const), whose: somebody, by: somebody, successor: somebody }),
  fc.record({
    ...{ kind: fc.constant("post" as const), whose: somebody, by: somebody },
    department: fc.constantFrom("销售部", "财务部"),
  }),
  fc.record({
    ...{ kind: fc.constant("clearance" as const), whose: somebody, by: somebody },
    level: fc.constantFrom(...rules.levels),
  }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function made(all: Map<string, Person>, act: Change): Person {
  const of = (subject: string) => all.get(subject) ?? aPerson({ subject });
  const [person, by] = [of(act.whose), of(act.by)];
  const others = [...all.values()];
  if (act.kind === "roles") return giveRoles(person, act.roles, by, others);
  if (act.kind === "leave") return leave(person, of(act.successor), by, others, NOW);
  if (act.kind === "post") return appoint(person, { department: act.department }, by, rules);
  if (act.kind === "clearance") return setClearance(person, act.level, by, rules);
  const chain: Person[] = [];
  for (
    let next = act.deputy ?? undefined;
    next !== undefined && chain.length <= LONGEST_CHAIN;
    next = chain.at(-1)?.deputy
  )
    chain.push(of(next));
  return nameDeputy(person, chain, by, rules);
}

/** Whether one comes back to somebody by going from deputy to deputy. Nobody acts for others once they have left. */
function isInCircle(all: Map<string, Person>, { subject, deputy, active }: Person): boolean {
  let next = active ? deputy : undefined;
  for (let steps = 0; next !== undefined && steps < NAMES.length; steps++) {
    if (next === subject) return true;
    const one = all.get(next);
    next = one?.active ? one.deputy : undefined;
  }
  return false;
}

describe("whatever is done to people, by whomever", () => {
  it("nobody is two of the three officers, there is always a system and a security officer, and no deputies go in a circle", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (acts) => {
        const all = company();
        for (const act of acts) {
          try {
            const after = made(all, act);
            expect(after.rev).toBe((all.get(act.whose)?.rev ?? 0) + 1);
            all.set(act.whose, after);
          } catch (error) {
            expect(error).toBeInstanceOf(Refused);
          }
        }
        const people = [...all.values()];
        for (const { roles } of people)
          expect(OFFICES.filter((office) => roles.includes(office)).length).toBeLessThan(2);
        const held = people.map(officeOf);
        expect(held).toContain("system officer");
        expect(held).toContain("security officer");
        expect(people.filter((person) => isInCircle(all, person))).toEqual([]);
        const heirs = people.filter(({ active }) => !active).map(({ successor = "" }) => all.get(successor));
        for (const heir of heirs) expect(heir).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});
