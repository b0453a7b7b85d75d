import type { Capacity, Standing } from "#shared/domain/people/standing.ts";
import type { Resource, ThingKind } from "#shared/domain/permission/resource.ts";

/** Everything that somebody may be, in the order of the matrix's columns. */
export const CAPACITIES = [
  "submitter",
  "archivist",
  "supervisor",
  "auditor",
  "security officer",
  "system officer",
  "employee",
  "department head",
  "executive",
] as const satisfies Capacity[];

const OWN = "销售部";
const OTHER = "财务部";

/** Somebody of the sales department who may be given what is of the middle one of three levels, and has signed and been trained. */
export const somebody = (...capacities: Capacity[]): Standing => ({
  ...{ subject: "somebody", name: "某人", department: OWN, post: "一个岗位", active: true },
  capacities: [...new Set<Capacity>(["employee", ...capacities])],
  ...{ rank: 1, agreed: true, trained: true },
});

/** A thing, and in words how it stands to whoever asks. */
export interface Situation {
  readonly words: readonly string[];
  readonly thing: Resource;
}

const DEPARTMENTS = { "own department": OWN, "other department": OTHER };
const LEVELS = { ordinary: 0, cleared: 1, above: 2, unlevelled: undefined };
const POSTS = { "any post": undefined, "own post": ["一个岗位"], "other posts": ["别的岗位"] };
const WHO = { own: "somebody", theirs: "somebody else" };

/** Everything that a thing of each kind may be to whoever asks. */
export const SITUATIONS: Readonly<Record<ThingKind, readonly Situation[]>> = {
  upload: each(DEPARTMENTS, (department, word) => [{ words: [word], thing: { kind: "upload", id: "1", department } }]),
  paper: each({ ...DEPARTMENTS, "no department": undefined }, (department, whose) =>
    each(LEVELS, (level, how) => [{ words: [whose, how], thing: { kind: "paper", id: "1", department, level } }]),
  ),
  example: [{ words: [], thing: { kind: "example", id: "1" } }],
  file: each(DEPARTMENTS, (department, whose) =>
    each(LEVELS, (level, how) =>
      each(POSTS, (posts, whom) => [
        { words: [whose, how, whom], thing: { kind: "file", id: "1", department, level, posts } },
      ]),
    ),
  ),
  person: each({ oneself: "somebody", another: "somebody else" }, (id, who) =>
    each(DEPARTMENTS, (department, whose) =>
      each({ "no superior": false, superior: true }, (superior, how) => [
        { words: [who, whose, how], thing: { kind: "person", id, department, superior } },
      ]),
    ),
  ),
  contact: each(WHO, (keeper, who) =>
    each(DEPARTMENTS, (department, whose) => [
      { words: [who, whose], thing: { kind: "contact", id: "1", keeper, department } },
    ]),
  ),
  request: each(WHO, (asker, whose) =>
    each({ seated: ["s"], "not seated": ["t"] }, (seats, seated) =>
      each({ skipping: ["s"], "not skipping": [] }, (skip, skipping) => [
        {
          words: [whose, seated, skipping],
          thing: { kind: "request", id: "1", asker, seats, skip, sitting: ["r", "s"] },
        },
      ]),
    ),
  ),
  hold: each(WHO, (placer, whose) => [{ words: [whose], thing: { kind: "hold", id: "1", placer } }]),
  disposal: each({ proposed: "somebody", "not proposed": "somebody else" }, (proposer, whose) =>
    each(DEPARTMENTS, (department, whom) =>
      each({ seated: ["s"], "not seated": ["t"] }, (seats, seated) =>
        each({ supervising: ["somebody"], "not supervising": ["another"] }, (supervisors, watching) => [
          {
            words: [whose, whom, seated, watching],
            thing: {
              ...{ kind: "disposal", id: "1", proposer, departments: [department], seats, supervisors },
              sitting: ["r", "s"],
            },
          },
        ]),
      ),
    ),
  ),
  copy: each(WHO, (asker, whose) =>
    each(LEVELS, (level, how) =>
      each(POSTS, (posts, whom) =>
        each({ "in force": undefined, over: "over", revoked: "revoked" } as const, (ended, stands) =>
          each({ anywhere: [], "in its place": ["阅档室"], elsewhere: ["保密室"] }, (places, where) => [
            {
              words: [whose, how, whom, stands, where],
              thing: { kind: "copy", id: "1", asker, level, posts, ended, places, place: "阅档室" },
            },
          ]),
        ),
      ),
    ),
  ),
};

function each<Value>(values: Record<string, Value>, of: (value: Value, word: string) => Situation[]): Situation[] {
  return Object.entries(values).flatMap(([word, value]) => of(value, word));
}
