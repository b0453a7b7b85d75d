import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { z } from "zod";
import type { ActingPerson, RefusedRequest, Thing } from "#shared/domain/audit/deed.ts";
import type { MethodAndPath, Refusal, Route } from "#shared/domain/contract.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { type Standing, type StandingRules, standingOf } from "#shared/domain/people/standing.ts";
import { type Kind, refusals, sentence } from "#shared/domain/refusals.ts";
import { Overtaken, Refused } from "#shared/domain/refused.ts";
import { log, told } from "./observed.ts";

/** The parts of a request, checked; a part for which a route has no schema is not looked at. */
interface Parts<R extends Route> {
  params: Part<R["params"]>;
  query: Part<R["query"]>;
  body: Part<R["body"]>;
}
type Part<Schema> = Schema extends z.ZodType ? z.infer<Schema> : undefined;

/** A request whose parts were checked, from a person who is known. */
export interface Request<R extends Route> extends Parts<R> {
  person: Person;
  /** What they are today, under the regulation. */
  standing: Standing;
  /** Who it was, as the audit trail names them. */
  by: ActingPerson;
  now: string;
}

/** What answers each route of a room. */
export type Answers<Routes extends Record<string, Route>> = {
  [Key in keyof Routes]: (request: Request<Routes[Key]>) => Promise<z.input<Routes[Key]["answer"]>>;
};

/** Whom and what serving needs to know: who somebody is today, and where a refusal goes on record. */
interface Serving {
  people: { get(subject: string): Promise<Person | undefined> };
  rules: StandingRules;
  trail: { refused(of: Thing, request: RefusedRequest, now: string): Promise<void> };
  room: RefusedRequest["room"];
}

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
type Result = APIGatewayProxyStructuredResultV2;

/** No more of what a stranger may choose freely stands in the audit trail: characters of a name, of a path. */
const LONGEST = 200;

const STATUS: Record<Kind, number> = { input: 400, forbidden: 403, missing: 404, "moved on": 409, failed: 500 };

/**
 * Serves a room's routes. From the token only the subject is taken: who that is now, is looked up at every request. A refusal is
 * answered with its code and sentence, and goes on record where it is about a paper or a number, or about who asks.
 */
export function served<Routes extends Record<string, Route>>(routes: Routes, answers: Answers<Routes>, to: Serving) {
  const isRoute = (key: string): key is keyof Routes & MethodAndPath => Object.hasOwn(routes, key);

  async function answered<Key extends keyof Routes>(key: Key, event: Event, now: string): Promise<Result> {
    const route: Routes[Key] = routes[key];
    const person = await identified(event, to);
    const standing = standingOf(person, to.rules, now);
    if (route.only !== undefined && !standing.capacities.includes(route.only))
      throw new Refused("people.not-allowed", thingOf(route, event)?.id ?? person.subject);
    const answer = await answers[key]({ person, standing, by: actor(standing, event), ...checked(route, event), now });
    return response(route.status ?? 200, route.answer.parse(answer));
  }

  return async (event: Event): Promise<Result> => {
    const now = new Date().toISOString();
    try {
      if (!isRoute(event.routeKey)) throw new Refused("request.unknown-route", event.routeKey);
      return await answered(event.routeKey, event, now);
    } catch (error) {
      const key = isRoute(event.routeKey) ? event.routeKey : undefined;
      const thing = key && thingOf(routes[key], event);
      const refused = asRefused(error, thing) ?? new Refused("request.failed", event.routeKey);
      if (refused.code === "request.failed") log.error("request failed", { route: event.routeKey, ...told(error) });
      if (key) await recorded(refused, { key, thing, event, now }, to);
      return response(STATUS[refusals[refused.code].kind], spoken(refused));
    }
  };
}

/** Who the token's subject is today. @throws Refused `people.*` */
async function identified(event: Event, { people }: Serving): Promise<Person> {
  const { sub, token_use } = event.requestContext.authorizer.jwt.claims;
  const subject = z.string().parse(sub);
  // Cognito says which token it is, and its ID token, which goes through other hands, names the same audience; others do not say.
  if (token_use !== undefined && token_use !== "access") throw new Refused("people.no-access-token", subject);
  const person = await people.get(subject);
  if (!person) throw new Refused("people.unknown", subject);
  if (!person.active) throw new Refused("people.inactive", subject);
  return person;
}

function actor({ subject, name, capacities, post }: ActingPerson, event: Event): ActingPerson {
  const { sourceIp, userAgent } = event.requestContext.http;
  return { subject, name, capacities, post, address: sourceIp, agent: userAgent.slice(0, LONGEST) };
}

function checked<R extends Route>(route: R, event: Event): Parts<R>;
function checked(route: Route, event: Event): Parts<Route> {
  return {
    params: route.params && parsed(route.params, event.pathParameters ?? {}),
    query: route.query && parsed(route.query, event.queryStringParameters ?? {}),
    body: route.body && parsed(route.body, bodyOf(event)),
  };
}

/** @throws Refused `request.invalid` with the names of the fields that are wrong. */
function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const { data, error } = schema.safeParse(value);
  if (!error) return data;
  const fields = new Set(error.issues.map((issue) => issue.path.join(".") || keysOf(issue)));
  throw new Refused("request.invalid", [...fields].join(", "));
}

/** @throws Refused `request.invalid` where the body is no JSON; no body at all is an empty object. */
function bodyOf(event: Event): unknown {
  const text = event.isBase64Encoded ? Buffer.from(event.body ?? "", "base64").toString() : event.body;
  if (!text) return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused("request.invalid", "body");
  }
}

function asRefused(error: unknown, thing: Thing | undefined): Refused | undefined {
  if (error instanceof Refused) return error;
  if (!(error instanceof Overtaken)) return undefined;
  return new Refused(thing?.kind === "paper" ? "intake.moved-on" : "request.overtaken", thing?.id ?? "");
}

const keysOf = (issue: z.core.$ZodIssue) => (issue.code === "unrecognized_keys" ? issue.keys.join(", ") : "body");

/** What a request is about, if it names it as its route has it. AWS leaves out parameters that there are none of, others send null. */
function thingOf({ params, about }: Route, { pathParameters }: Event): Thing | undefined {
  const id = pathParameters?.id ?? pathParameters?.number;
  return about && id !== undefined && params?.safeParse(pathParameters).success ? { kind: about, id } : undefined;
}

interface Asked {
  key: MethodAndPath;
  thing: Thing | undefined;
  event: Event;
  now: string;
}

async function recorded(refused: Refused, { key, thing, event, now }: Asked, to: Serving): Promise<void> {
  const { people, rules, trail, room } = to;
  const { code, subject } = refused;
  const { kind } = refusals[code];
  if (kind === "failed" || (thing === undefined && kind !== "forbidden")) return;
  const claimed = z.string().parse(event.requestContext.authorizer.jwt.claims.sub);
  const person = await people.get(claimed);
  const asker = person ? standingOf(person, rules, now) : { subject: claimed, name: "", capacities: [] };
  const request = { room, event: key, by: actor(asker, event), refusal: { code, subject } };
  await trail.refused(thing ?? { kind: "person", id: claimed.slice(0, LONGEST) }, request, now);
}

function spoken({ code, subject, known }: Refused): Refusal {
  const instead = known.length === 0 ? "" : `可以是：${known.join("、")}。`;
  return { code, subject, message: sentence(code, subject) + instead };
}

const response = (statusCode: number, body: unknown): Result => ({
  statusCode,
  headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
  body: JSON.stringify(body),
});
