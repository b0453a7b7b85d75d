import {
  policySetTextToParts,
  policyToJson,
  type SchemaJson,
  schemaToJson,
  validate,
} from "@cedar-policy/cedar-wasm/nodejs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Role } from "#shared/domain/people/person.ts";
import { ACTIONS } from "#shared/domain/permission/action.ts";
import { policiesIn, readPolicies, readSchema } from "#shared/policy/policies.ts";
import { readClauses } from "#shared/regulation/docs.ts";
import { CAPACITIES } from "./situations.ts";

const text = readPolicies();
const schema = readSchema();
const policies = policiesIn(text);

/** A policy as the engine itself reads it. */
const Read = z.object({
  annotations: z.record(z.string(), z.string()),
  effect: z.enum(["permit", "forbid"]),
  action: z.object({
    entity: z.object({ id: z.string() }).optional(),
    entities: z.array(z.object({ id: z.string() })).optional(),
  }),
});

function readByTheEngine() {
  const parts = policySetTextToParts(text);
  if (parts.type === "failure") throw new Error(JSON.stringify(parts.errors));
  return parts.policies.map((policy) => {
    const answer = policyToJson(policy);
    if (answer.type === "failure") throw new Error(JSON.stringify(answer.errors));
    return Read.parse(answer.json);
  });
}

const wrong = (policies: string, of = schema) => {
  const answer = validate({ schema: of, policies: { staticPolicies: policies } });
  if (answer.type === "failure") return answer.errors.map(({ message }) => message);
  return [...answer.validationErrors, ...answer.validationWarnings].map(({ error }) => error.message);
};

function schemaAsJson(): SchemaJson<string>[string] {
  const answer = schemaToJson(schema);
  if (answer.type === "failure") throw new Error(JSON.stringify(answer.errors));
  return answer.json[""] ?? { entityTypes: {}, actions: {} };
}

describe("the policies", () => {
  it("fit their schema, without a warning", () => {
    expect(wrong(text)).toEqual([]);
  });

  it.each([
    ["an action that is none", 'permit (principal, action == Action::"ShowPapers", resource);'],
    ["a capacity that is none", 'permit (principal in Capacity::"archvist", action == Action::"ShowPaper", resource);'],
    [
      "an attribute that is none",
      'permit (principal, action == Action::"ShowPaper", resource) when { principal.rnak > 0 };',
    ],
    [
      "an attribute that may be missing",
      'permit (principal, action == Action::"ShowPaper", resource is Paper) when { resource.level == 0 };',
    ],
    ["what can never be", 'permit (principal, action == Action::"ShowPaper", resource is File);'],
  ])("would not fit it with %s", (_, policy) => {
    expect(wrong(policy)).not.toEqual([]);
  });

  it("have each an id of its own, a clause, a sentence, and none that is overlooked", () => {
    const byTheEngine = readByTheEngine().map(({ annotations, effect, action }) => ({
      policy: annotations.id,
      clause: annotations.clause,
      says: annotations.says,
      code: annotations.code ?? "people.not-allowed",
      effect,
      actions: [...(action.entity ? [action.entity] : []), ...(action.entities ?? [])].map(({ id }) => id).sort(),
    }));
    const byUs = policies.map((policy) => ({ ...policy, actions: [...policy.actions].sort() }));
    const byId = (a: { policy?: string | undefined }, b: typeof a) => ((a.policy ?? "") < (b.policy ?? "") ? -1 : 1);
    expect(byUs.toSorted(byId)).toEqual(byTheEngine.toSorted(byId));
    expect(new Set(policies.map(({ policy }) => policy)).size).toBe(policies.length);
  });

  it("come from clauses that there are", () => {
    const known = Object.values(readClauses(".")).flatMap(({ clauses }) => Object.keys(clauses));
    for (const { policy, clause } of policies) expect(known, policy).toContain(clause);
  });

  it("that forbid say with which code; those that permit have none", () => {
    for (const { policy, effect, code } of policies)
      expect(code === "people.not-allowed", policy).toBe(effect === "permit");
  });
});

describe("the schema", () => {
  const { entityTypes, actions } = schemaAsJson();

  it("knows every action, and to which kind of thing it is done", () => {
    const inSchema = Object.entries(actions).flatMap(([name, { appliesTo }]) => {
      const [archive, thing = "Archive", ...more] = appliesTo?.resourceTypes ?? [];
      return archive === undefined ? [] : [[name, archive, thing.toLowerCase(), more]];
    });
    const inCode = Object.entries(ACTIONS).map(([name, kind]) => [name, "Archive", kind, []]);
    expect(inSchema.sort()).toEqual(inCode.sort());
  });

  it("knows everything that somebody may be", () => {
    expect(entityTypes.Capacity).toEqual({ enum: expect.arrayContaining([...CAPACITIES, ...Role.options]) });
  });

  it("asks for agreement and training in all but two actions (AF-26)", () => {
    const parents = (name: string): string[] => {
      const own = (actions[name]?.memberOf ?? []).map(({ id }) => id);
      return [...own, ...own.flatMap(parents)];
    };
    const without = Object.keys(ACTIONS).filter((name) => !parents(name).includes("access"));
    expect(without).toEqual(["SubmitPaper", "ShowSelf"]);
  });
});
