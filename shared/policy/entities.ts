import type { CedarValueJson, Context, EntityJson, StatefulAuthorizationCall } from "@cedar-policy/cedar-wasm/nodejs";
import type { Standing } from "#shared/domain/people/standing.ts";
import { ACTIONS, type Action, type Kind } from "#shared/domain/permission/action.ts";
import type { Resource } from "#shared/domain/permission/resource.ts";

/** A question, as the engine is asked it. */
type Question = Pick<StatefulAuthorizationCall, "principal" | "action" | "resource" | "context" | "entities">;
type Attributes = Record<string, CedarValueJson | undefined>;

const user = (id: string) => ({ type: "User", id });
const userIn = (id: string): CedarValueJson => ({ __entity: user(id) });

/** Puts a question in the engine's words. Things go by no name of their own there: no policy speaks of a single one. */
export function entities(standing: Standing, action: Action, thing?: Resource): Question {
  const { subject, capacities, department, post, rank, agreed, trained, active } = standing;
  const principal = user(subject);
  const resource = { type: thing ? TYPES[thing.kind] : "Archive", id: "it" };
  return {
    principal,
    action: { type: "Action", id: action },
    resource,
    context: thing ? contextOf(thing) : CONTEXTS[ACTIONS[action]],
    entities: [
      {
        ...entity(principal, { department, post, rank, agreed, trained, active }),
        parents: capacities.map((id) => ({ type: "Capacity", id })),
      },
      entity(resource, thing ? attributesOf(thing) : {}),
    ],
  };
}

const TYPES: Readonly<Record<Resource["kind"], string>> = {
  upload: "Upload",
  paper: "Paper",
  example: "Example",
  file: "File",
  person: "Person",
  contact: "Contact",
  request: "Request",
  copy: "Copy",
  hold: "Hold",
  disposal: "Disposal",
};

function attributesOf(thing: Resource): Attributes {
  switch (thing.kind) {
    case "upload":
      return { department: thing.department };
    case "paper":
      return { department: thing.department, level: thing.level };
    case "example":
      return {};
    case "file":
      return { department: thing.department, level: thing.level, posts: thing.posts && [...thing.posts] };
    case "person":
      return { user: userIn(thing.id), department: thing.department, superior: thing.superior };
    case "contact":
      return { keeper: userIn(thing.keeper), department: thing.department };
    case "request":
      return {
        asker: userIn(thing.asker),
        ...{ seats: [...thing.seats], skip: [...thing.skip] },
      };
    case "disposal":
      return {
        proposer: userIn(thing.proposer),
        ...{ departments: [...thing.departments], seats: [...thing.seats] },
        supervisors: thing.supervisors.map(userIn),
      };
    case "copy":
      return {
        asker: userIn(thing.asker),
        ...{ level: thing.level, posts: thing.posts && [...thing.posts] },
        ...{ ended: thing.ended, places: [...thing.places] },
      };
    case "hold":
      return { placer: userIn(thing.placer) };
  }
}

/** What the engine is told where no thing is named. */
const CONTEXTS: Readonly<Record<Kind, Context>> = {
  ...{ archive: {}, upload: {}, paper: {}, example: {}, file: {}, person: {}, contact: {}, copy: {}, hold: {} },
  request: { seats: [] },
  disposal: { seats: [] },
};

function contextOf(thing: Resource): Context {
  if (thing.kind === "request" || thing.kind === "disposal") return { seats: [...thing.sitting] };
  if (thing.kind === "copy") return defined({ place: thing.place });
  return {};
}

const entity = (uid: EntityJson["uid"], attrs: Attributes): EntityJson => ({ uid, attrs: defined(attrs), parents: [] });

/** The engine knows no undefined: what is not known is left out. */
function defined(attributes: Attributes): Record<string, CedarValueJson> {
  const known: Record<string, CedarValueJson> = {};
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) known[name] = value;
  return known;
}
