import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { z } from "zod";
import type { ActingPerson, RefusedRequest, Thing } from "#shared/domain/audit/deed.ts";
import { type MethodAndPath, MOST_DETAILS, type Refusal, type Route } from "#shared/domain/contract.ts";
import { hasFormOfNumber } from "#shared/domain/numbering/format.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { type Standing, type StandingRules, standingOf } from "#shared/domain/people/standing.ts";
import { ACTIONS, type Action, type Kind } from "#shared/domain/permission/action.ts";
import type { Resource } from "#shared/domain/permission/resource.ts";
import { type Kind as KindOfRefusal, refusals, sentence } from "#shared/domain/refusals.ts";
import { Overtaken, Refused, reasonOf } from "#shared/domain/refused.ts";
import type { Ask, Authoriser } from "#shared/policy/authoriser.ts";
import type { Answers, Asked, Finders, Found, Parts, Routes, ThingOf, Things } from "./asked.ts";
import { log, told } from "./observed.ts";

/** Whom and what serving needs to know: who somebody is today, what they may do, and where a refusal goes on record. */
interface Serving {
  people: { get(subject: string): Promise<Person | undefined> };
  rules: StandingRules;
  policies: Authoriser;
  trail: { refused(of: Thing, request: RefusedRequest, now: string, files: readonly string[]): Promise<void> };
  room: RefusedRequest["room"];
}

/** Somebody who asks, and how the policies are asked for them. */
interface Asker {
  person: Person;
  standing: Standing;
  ask: Ask;
}

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
type Result = APIGatewayProxyStructuredResultV2;

/** No more of what a stranger may choose freely stands in the audit trail: characters of a name, of a path, of a field's name. */
const LONGEST = 200;

/** As much of a text as the trail keeps, and without halves of characters, which it does not take. */
const kept = (text: string): string => text.slice(0, LONGEST).toWellFormed();

const STATUS: Record<KindOfRefusal, number> = {
  input: 400,
  forbidden: 403,
  missing: 404,
  "moved on": 409,
  form: 415,
  failed: 500,
};

/**
 * Serves a room's routes. From the token only the subject is taken: who that is now, is looked up at every request. The policies are
 * asked twice: whether somebody may do such a thing at all, before anything is looked up, then about the very thing. A refusal is
 * answered with its code and sentence, and goes on record where it is about a paper or a number, also where the body names it, or
 * about who asks, or its route says so.
 */
export function served<R extends Routes, T extends Things<R> & Finders>(
  routes: R,
  things: T,
  answers: Answers<R, T>,
  to: Serving,
) {
  const isRoute = (key: string): key is Extract<keyof R, MethodAndPath> => Object.hasOwn(routes, key);

  function found<Key extends keyof R>(route: R[Key], asked: Asked<R[Key]>): Promise<Found<ThingOf<R[Key], T>>>;
  async function found({ action }: Route, asked: Asked<Route>): Promise<Found<unknown>> {
    const kind = ACTIONS[action];
    if (kind === "archive") return { thing: undefined, as: [] };
    const finders: Finders = things;
    const found = await finders[kind]?.(asked);
    if (!found || [found.as].flat().length === 0) throw new Error(`nothing to ask the policies about: ${action}`);
    return found;
  }

  async function answered<Key extends keyof R>(key: Key, event: Event, asker: Asker, now: string): Promise<Result> {
    const route: R[Key] = routes[key];
    const { person, standing, ask } = asker;
    const demand = demanding(asker, thingOf(route, event)?.id);
    demand(route.action);
    const asked: Asked<R[Key]> = {
      ...{ person, standing, by: actor(standing, event), now, demand, demandAtAll: demand },
      may: (...[action, about]) => ask(action, about).allowed,
      ...checked(route, event),
    };
    const { thing, as } = await found<Key>(route, asked);
    for (const each of [as].flat()) demand(route.action, each);
    const answer = await answers[key]({ ...asked, thing });
    return response(route.status ?? 200, route.answer.parse(answer));
  }

  return async (event: Event): Promise<Result> => {
    const now = new Date().toISOString();
    const key = isRoute(event.routeKey) ? event.routeKey : undefined;
    let asker: Asker | undefined;
    try {
      if (key === undefined) throw new Refused("request.unknown-route", event.routeKey);
      asker = await known(event, to, now);
      return await answered(key, event, admitted(asker, event), now);
    } catch (error) {
      const route: Route | undefined = key && routes[key];
      const thing = route && thingOf(route, event);
      const refused = asRefused(error, thing) ?? new Refused("request.failed", event.routeKey);
      if (refused.code === "request.failed") log.error("request failed", { route: event.routeKey, ...told(error) });
      if (key !== undefined && route) await recorded(refused, { key, route, thing, event, now, asker }, to);
      const mayKnowWhy = asker?.ask("SeeRules").allowed ?? false;
      return response(STATUS[refusals[refused.code].kind], spoken(refused, mayKnowWhy));
    }
  };
}

/** Asks the policies where the answer must be yes. What is refused is what the request names, else the thing, else who asks. */
const demanding =
  ({ ask, standing }: Asker, named: string | undefined) =>
  (action: Action, thing?: Resource): void => {
    const decision = ask(action, thing);
    if (decision.allowed) return;
    const posts = decision.code === "access.only-posts" && thing && "posts" in thing ? (thing.posts ?? []) : [];
    throw new Refused(decision.code, named ?? thing?.id ?? standing.subject, posts, decision.rule);
  };

/** From where somebody asks, and with what: a program that does not say leaves it out, whatever the event's type has. */
const Http = z.object({ sourceIp: z.string(), userAgent: z.string().nullish() });

const subjectOf = (event: Event): string => z.string().parse(event.requestContext.authorizer.jwt.claims.sub);

/** Who the token's subject is today, if anybody. */
async function known(event: Event, { people, rules, policies }: Serving, now: string): Promise<Asker | undefined> {
  const person = await people.get(subjectOf(event));
  if (!person) return undefined;
  const standing = standingOf(person, rules, now);
  return { person, standing, ask: policies.asking(standing) };
}

/** @throws Refused `people.*` where they are not let in, whatever they ask. */
function admitted(asker: Asker | undefined, event: Event): Asker {
  const subject = subjectOf(event);
  // Cognito says which token it is, and its ID token, which goes through other hands, names the same audience; others do not say.
  const { token_use } = event.requestContext.authorizer.jwt.claims;
  if (token_use !== undefined && token_use !== "access") throw new Refused("people.no-access-token", subject);
  if (!asker) throw new Refused("people.unknown", subject);
  if (!asker.person.active) throw new Refused("people.inactive", subject);
  return asker;
}

function actor({ subject, name, capacities, post }: ActingPerson, event: Event): ActingPerson {
  const { sourceIp, userAgent } = Http.parse(event.requestContext.http);
  return { subject, name, capacities, post, address: sourceIp, agent: kept(userAgent ?? "") };
}

function checked<R extends Route>(route: R, event: Event): Parts<R>;
function checked(route: Route, event: Event): Parts<Route> {
  return {
    params: route.params && parsed(route.params, event.pathParameters ?? {}),
    query: route.query && parsed(route.query, queryOf(event)),
    body: route.body && parsed(route.body, bodyOf(event)),
  };
}

/** @throws Refused `request.invalid` with the names of the fields that are wrong. */
function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const { data, error } = schema.safeParse(value);
  if (!error) return data;
  throw invalid(error.issues.flatMap((issue) => fieldsOf(issue)));
}

/** Of what may be one of several, the fields in which it misses the one that it is nearest to. */
function fieldsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== "invalid_union" || issue.path.length > 0) return [issue.path.join(".") || keysOf(issue)];
  const [nearest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  return nearest.length === 0 ? ["body"] : nearest.flatMap((each) => fieldsOf(each));
}

/** With their names, as far as the trail keeps them. */
const invalid = (fields: string[]) => new Refused("request.invalid", kept([...new Set(fields)].join(", ")));

/** @throws Refused `request.invalid` with the names of what is said more than once: its values come joined, as if they were one. */
function queryOf({ rawQueryString, queryStringParameters }: Event): Record<string, unknown> {
  const names = [...new URLSearchParams(rawQueryString).keys()];
  const again = names.filter((name, at) => names.indexOf(name) < at);
  if (again.length > 0) throw invalid(again);
  return queryStringParameters ?? {};
}

/** The body, as far as it is JSON. */
function bodyOrNothing(event: Event): unknown {
  try {
    return bodyOf(event);
  } catch {
    return undefined;
  }
}

/** @throws Refused `request.*` where the body is no JSON, or says that it is something else; no body at all is an empty object. */
function bodyOf(event: Event): unknown {
  const text = event.isBase64Encoded ? Buffer.from(event.body ?? "", "base64").toString() : event.body;
  if (!text) return {};
  const type = event.headers["content-type"];
  if (type !== undefined && !JSON_TYPE.test(type)) throw new Refused("request.not-json", kept(type));
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused("request.invalid", "body");
  }
}

/** JSON in the one encoding that it has: what was written in another would be kept as other characters. */
const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i;

function asRefused(error: unknown, thing: Thing | undefined): Refused | undefined {
  if (error instanceof Refused) return error;
  if (!(error instanceof Overtaken)) return undefined;
  return new Refused(thing?.kind === "paper" ? "intake.moved-on" : "request.overtaken", thing?.id ?? "");
}

const keysOf = (issue: z.core.$ZodIssue) => (issue.code === "unrecognized_keys" ? issue.keys.join(", ") : "body");

/** As what the trail tells of the things that requests name: a copy's story is its request's. */
const TOLD: Readonly<Partial<Record<Kind, Thing["kind"]>>> = {
  ...{ paper: "paper", example: "example", file: "file", person: "person", contact: "contact" },
  ...{ request: "request", copy: "request", hold: "hold", disposal: "disposal" },
};

/** What a request is about, if it names it as its route has it. AWS leaves out parameters that there are none of, others send null. */
function thingOf({ params, action }: Route, { pathParameters }: Event): Thing | undefined {
  const kind = TOLD[ACTIONS[action]];
  const id = pathParameters?.id ?? pathParameters?.number ?? pathParameters?.subject;
  return kind && id !== undefined && params?.safeParse(pathParameters).success ? { kind, id } : undefined;
}

/** How many files that a request names have its refusal on record: one of a thousand is not to become a thousand writes. */
const MOST_NAMED = 20;

/** AF-29. The files that a request names in its body, that for which it is refused first: what has the form of a number, known or not. */
function namedIn({ names }: Route, event: Event, subject: string): string[] {
  const all = (names?.safeParse(bodyOrNothing(event)).data ?? []).filter(hasFormOfNumber);
  const first = all.filter((number) => number === subject);
  return [...new Set([...first, ...all])].slice(0, MOST_NAMED);
}

interface Turned {
  key: MethodAndPath;
  route: Route;
  thing: Thing | undefined;
  event: Event;
  now: string;
  asker: Asker | undefined;
}

async function recorded({ code, subject, rule }: Refused, turned: Turned, { trail, room }: Serving): Promise<void> {
  const { key, route, thing, event, now, asker } = turned;
  const { kind } = refusals[code];
  const files = namedIn(route, event, subject);
  const named = thing !== undefined || files.length > 0;
  if (kind === "failed" || !(named || kind === "forbidden" || route.onRecord === "every refusal")) return;
  const claimed = subjectOf(event);
  const by = actor(asker?.standing ?? { subject: claimed, name: "", capacities: [] }, event);
  const refusal = { code, subject: kept(subject), ...(rule && { rule }) };
  await trail.refused(thing ?? { kind: "person", id: kept(claimed) }, { room, event: key, by, refusal }, now, files);
}

function spoken({ code, subject, known, rule, details }: Refused, mayKnowWhy: boolean): Refusal {
  const instead = known.length === 0 ? "" : `可以是：${known.join("、")}。`;
  const each = details.slice(0, MOST_DETAILS).map((one) => ({ subject: one.subject, ...reasonOf(one) }));
  return {
    ...{ code, subject, message: sentence(code, subject) + instead },
    ...(mayKnowWhy && rule && { rule }),
    ...(each.length > 0 && { details: each }),
  };
}

const response = (statusCode: number, body: unknown): Result => ({
  statusCode,
  headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
  body: JSON.stringify(body),
});
