import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Capacity, Standing } from "#shared/domain/people/standing.ts";
import { ACTIONS, type Action } from "#shared/domain/permission/action.ts";
import type { Resource } from "#shared/domain/permission/resource.ts";
import { Authoriser, type Decision } from "#shared/policy/authoriser.ts";
import { CAPACITIES, SITUATIONS, somebody } from "./situations.ts";

const policies = new Authoriser();
const OFFICERS: Capacity[] = ["auditor", "security officer", "system officer"];
const actions = Object.keys(ACTIONS).flatMap((name) => (isAction(name) ? [name] : []));
function isAction(name: string): name is Action {
  return Object.hasOwn(ACTIONS, name);
}

/** Anybody who is here, whatever else they are. */
const anybody = fc
  .record({
    capacities: fc.subarray([...CAPACITIES]),
    rank: fc.integer({ min: 0, max: 3 }),
    agreed: fc.boolean(),
    trained: fc.boolean(),
    department: fc.constantFrom("销售部", "财务部"),
    post: fc.constantFrom(undefined, "一个岗位", "别的岗位"),
  })
  .map(({ capacities, ...rest }): Standing => ({ ...somebody(...capacities), ...rest }));

interface Asked {
  readonly action: Action;
  readonly thing: Resource | undefined;
}

/** An action, and a thing that it may be done to, or nothing. */
const anything: fc.Arbitrary<Asked> = fc.constantFrom(...actions).chain((action) => {
  const kind = ACTIONS[action];
  const things = kind === "archive" ? [] : SITUATIONS[kind].map(({ thing }) => thing);
  return fc.constantFrom(undefined, ...things).map((thing) => ({ action, thing }));
});

const decided = (standing: Standing, { action, thing }: Asked): Decision => policies.asking(standing)(action, thing);
const allowed = (standing: Standing, asked: Asked): boolean => decided(standing, asked).allowed;
const holds = <T extends [unknown, ...unknown[]]>(...property: Parameters<typeof fc.property<T>>) =>
  fc.assert(fc.property(...property), { numRuns: 500 });

const CONTENT: Action[] = ["InspectPaper", "OpenCopy"];
const OWN_MATTERS: Action[] = ["SubmitPaper", "ShowSelf"];
const ENDING: Action[] = ["WithdrawRequest", "ReturnFiles"];
/** Whether it ends what somebody asked for themselves, or may be that. */
const endsOwn = ({ subject }: Standing, { action, thing }: Asked): boolean =>
  ENDING.includes(action) && (thing === undefined || ("asker" in thing && thing.asker === subject));
const CHANGES_NOTHING = /^(List|Show|See|Read|Search|Preview)/;

describe("whatever somebody is", () => {
  it("who has left may do nothing (AM-20)", () => {
    holds(anybody, anything, (standing, asked) => {
      const { allowed, ...why } = decided({ ...standing, active: false }, asked);
      expect([allowed, why]).toMatchObject([false, { code: "people.inactive", rule: { policy: "left" } }]);
      expect(decided({ ...standing, capacities: [] }, asked).allowed).toBe(false);
    });
  });

  it("who has not signed, or is not trained, sends in papers, sees how they stand, ends what they asked for, and nothing else (AF-26)", () => {
    holds(anybody, anything, (standing, asked) => {
      const [agreed, trained] = [
        { ...standing, agreed: true, trained: false },
        { ...standing, agreed: false },
      ];
      if (OWN_MATTERS.includes(asked.action) || endsOwn(standing, asked)) {
        expect([agreed, trained].map((each) => allowed(each, asked))).toEqual(Array(2).fill(allowed(standing, asked)));
        return;
      }
      expect(decided(agreed, asked)).toMatchObject({ code: "people.not-trained", rule: { clause: "AF-26" } });
      expect(decided(trained, asked)).toMatchObject({ code: "people.not-agreed", rule: { clause: "AF-26" } });
    });
  });

  it("to be made an officer opens no content and no work to them (CI-13)", () => {
    holds(anybody, anything, fc.constantFrom(...OFFICERS), (standing, asked, officer) => {
      const more = { ...standing, capacities: [...standing.capacities, officer] };
      const work: Action[] = [...CONTENT, "SubmitPaper", "Decide", "SkipStep", "ReviewSkip", "AskToView", "AskForCopy"];
      if (work.includes(asked.action)) expect(allowed(more, asked)).toBe(false);
    });
  });

  it("an auditor changes nothing (AF-29)", () => {
    holds(anybody, anything, (standing, asked) => {
      const auditor = { ...standing, capacities: [...standing.capacities, "auditor" as const] };
      if (allowed(auditor, asked) && !endsOwn(standing, asked)) expect(asked.action).toMatch(CHANGES_NOTHING);
    });
  });

  it("who is here withdraws what they asked for, and gives back what they have", () => {
    const requests = SITUATIONS.request.map(({ thing }) => thing);
    holds(anybody, fc.constantFrom(...ENDING), fc.constantFrom(...requests), (standing, action, thing) => {
      const own = endsOwn(standing, { action, thing });
      const untrained = { ...standing, agreed: false, trained: false };
      expect([allowed(untrained, { action, thing }), allowed(untrained, { action, thing: undefined })]).toEqual([
        own,
        true,
      ]);
      if (own) expect(allowed(standing, { action, thing })).toBe(true);
    });
  });

  it("a copy is opened by who asked for it, while it is granted, up to their clearance, and where it may be (AF-22, AF-24)", () => {
    const copies = SITUATIONS.copy.map(({ thing }) => thing);
    holds(anybody, fc.constantFrom(...copies), (standing, thing) => {
      if (thing.kind !== "copy" || !allowed(standing, { action: "OpenCopy", thing })) return;
      const { subject, rank, post } = standing;
      expect(thing).toMatchObject({ asker: subject, ended: undefined });
      expect(thing.level).toBeLessThanOrEqual(rank);
      expect([...thing.places, thing.place]).toContain(thing.place);
      if (thing.posts) expect(thing.posts).toContain(post);
      if (thing.places.length > 0) expect(thing.places).toContain(thing.place);
    });
  });

  it("nobody decides on their own request, or gives themselves what they may be given (AF-24)", () => {
    holds(anybody, anything, (standing, { action, thing }) => {
      const own = thing && ("asker" in thing ? thing.asker : thing.id) === standing.subject;
      const given: Action[] = [
        "Decide",
        "SkipStep",
        "ReviewSkip",
        "SetRoles",
        "SetClearance",
        "RecordTraining",
        "Leave",
      ];
      if (own && given.includes(action)) expect(allowed(standing, { action, thing })).toBe(false);
    });
  });

  it("a higher clearance, a signature or a training takes nothing away", () => {
    holds(anybody, anything, (standing, asked) => {
      const better = { ...standing, rank: standing.rank + 1, agreed: true, trained: true };
      if (allowed(standing, asked)) expect(allowed(better, asked)).toBe(true);
    });
  });

  it("a paper of another department, or above the lowest level, is read by archivists and the auditor alone (DL-13)", () => {
    const papers = SITUATIONS.paper.map(({ thing }) => thing);
    holds(anybody, fc.constantFrom(...papers), (standing, thing) => {
      if (thing.kind !== "paper" || !allowed(standing, { action: "ReadPaper", thing })) return;
      if (standing.capacities.some((each) => each === "archivist" || each === "auditor")) return;
      expect(thing).toMatchObject({ department: standing.department, level: 0 });
    });
  });

  it("who may do it to some thing may do it at all", () => {
    holds(anybody, anything, (standing, asked) => {
      if (allowed(standing, asked)) expect(allowed(standing, { ...asked, thing: undefined })).toBe(true);
    });
  });

  it("a refusal says by which rule, of which clause", () => {
    holds(anybody, anything, (standing, asked) => {
      expect(decided(standing, asked).rule).toEqual({
        policy: expect.stringMatching(/^[a-z][a-z-]+$/),
        clause: expect.stringMatching(/^[A-Z]{2}-\d{2}$/),
      });
    });
  });
});
