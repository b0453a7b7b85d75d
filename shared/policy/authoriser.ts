import { preparsePolicySet, preparseSchema, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import type { Standing } from "#shared/domain/people/standing.ts";
import type { Action } from "#shared/domain/permission/action.ts";
import type { Resource } from "#shared/domain/permission/resource.ts";
import type { Rule } from "#shared/domain/permission/rule.ts";
import type { Code } from "#shared/domain/refusals.ts";
import { entities } from "./entities.ts";
import { type Policy, policiesIn, readPolicies, readSchema } from "./policies.ts";

/** What the policies say to a question, and by which rule. */
export type Decision =
  | { readonly allowed: true; readonly rule: Rule }
  | { readonly allowed: false; readonly code: Code; readonly rule: Rule };

/** Asks for somebody: whether they may do something at all, or to a thing. */
export type Ask = (action: Action, thing?: Resource) => Decision;

/** CI-13. By what is refused that no policy permits. */
export const NOTHING_PERMITS: Rule = { policy: "nothing-permits", clause: "CI-13" };

const NOBODY: Standing = {
  ...{ subject: "", name: "", department: "", post: undefined, active: false },
  ...{ capacities: [], rank: 0, agreed: false, trained: false },
};

/** Under which name the engine keeps what it has parsed; there is one of it in a process. */
const KEPT = "archive";

/**
 * CI-13, DL-19. Decides by the archive's policies who may do what. Parsing them takes about a tenth of a second, so a process makes
 * one of these; a decision takes less than a millisecond.
 */
export class Authoriser {
  readonly #policies: ReadonlyMap<string, Policy>;

  constructor() {
    const text = readPolicies();
    // The engine calls the policies of a text by their order.
    this.#policies = new Map(policiesIn(text).map((policy, n) => [`policy${n}`, policy]));
    parsed(preparseSchema(KEPT, readSchema()));
    parsed(preparsePolicySet(KEPT, { staticPolicies: text }));
    // The engine is compiled as it is used: the first question takes as long as hundreds of others, so it is asked while nobody waits.
    this.asking(NOBODY)("ShowSelf");
  }

  /** Asks for somebody. What is alike to the policies is decided once. */
  asking(standing: Standing): Ask {
    const decided = new Map<string, Decision>();
    return (action, thing) => {
      const question = entities(standing, action, thing);
      const key = JSON.stringify([action, question.context, question.entities]);
      const decision = decided.get(key) ?? this.#decide(question);
      decided.set(key, decision);
      return decision;
    };
  }

  #decide(question: ReturnType<typeof entities>): Decision {
    const answer = statefulIsAuthorized({
      ...question,
      preparsedSchemaName: KEPT,
      preparsedPolicySetId: KEPT,
      validateRequest: true,
    });
    if (answer.type === "failure") throw new Error(answer.errors.map(({ message }) => message).join("; "));
    const { decision, diagnostics } = answer.response;
    const [error] = diagnostics.errors;
    if (error) throw new Error(`${this.#policies.get(error.policyId)?.policy}: ${error.error.message}`);
    const reasons = new Set(diagnostics.reason);
    const [first] = [...this.#policies].flatMap(([id, policy]) => (reasons.has(id) ? [policy] : []));
    const rule = first ? { policy: first.policy, clause: first.clause } : NOTHING_PERMITS;
    if (decision === "allow") return { allowed: true, rule };
    return { allowed: false, code: first?.code ?? "people.not-allowed", rule };
  }
}

function parsed(answer: ReturnType<typeof preparseSchema>): void {
  if (answer.type === "failure") throw new Error(answer.errors.map(({ message }) => message).join("; "));
}
