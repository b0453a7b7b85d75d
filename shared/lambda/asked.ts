import type { z } from "zod";
import type { ActingPerson } from "#shared/domain/audit/deed.ts";
import type { Route } from "#shared/domain/contract.ts";
import type { Person } from "#shared/domain/people/person.ts";
import type { Standing } from "#shared/domain/people/standing.ts";
import type { Action, KindOf } from "#shared/domain/permission/action.ts";
import type { May, Question, ResourceOf, ThingKind } from "#shared/domain/permission/resource.ts";

/** The parts of a request, checked; a part for which a route has no schema is not looked at. */
export interface Parts<R extends Route> {
  params: Part<R["params"]>;
  query: Part<R["query"]>;
  body: Part<R["body"]>;
}
type Part<Schema> = Schema extends z.ZodType ? z.infer<Schema> : undefined;

/** A request whose parts were checked, from a person who is known and may do such a thing at all. */
export interface Asked<R extends Route> extends Parts<R> {
  person: Person;
  /** What they are today, under the regulation. */
  standing: Standing;
  /** Who it was, as the audit trail names them. */
  by: ActingPerson;
  /** Whether they may do something else as well. */
  may: May;
  /** The same, where they must. @throws Refused as the policies say */
  demand: (...question: Question) => void;
  /** Whether they may do something at all, before the very thing is looked up. @throws Refused as the policies say */
  demandAtAll: (action: Action) => void;
  now: string;
}

/** A request whose person may do what its route does, to the very thing. */
export interface Request<R extends Route, Thing = undefined> extends Asked<R> {
  thing: Thing;
}

/** A thing that was looked up, and how the policies see it; or them, where there are several. */
export interface Found<Thing, K extends ThingKind = ThingKind> {
  thing: Thing;
  as: ResourceOf<K> | readonly ResourceOf<K>[];
}

export type Routes = Record<string, Route>;
/** The kinds of thing that a room's routes do something to, and those of its routes that do it to a kind. */
type KindsOf<R extends Routes> = Extract<KindOf<R[keyof R]["action"]>, ThingKind>;
type AskedOf<R extends Routes, K extends ThingKind> = {
  [Key in keyof R]: KindOf<R[Key]["action"]> extends K ? Asked<R[Key]> : never;
}[keyof R];

/** How things of some kind are looked up; a method, so that one which needs more of a request than any has counts as well. */
type Finder = { find(asked: Asked<Route>): Promise<Found<unknown>> | Found<unknown> }["find"];
export type Finders = Partial<Record<ThingKind, Finder>>;

/**
 * How a room looks up what its routes do something to, each kind in one way. What was found is handed to the route once the policies
 * were asked about it, and to no route in any other way: so none can answer that did not ask.
 */
export type Things<R extends Routes> = {
  [K in KindsOf<R>]: (asked: AskedOf<R, K>) => Promise<Found<unknown, K>> | Found<unknown, K>;
};
export type ThingOf<R extends Route, T> =
  KindOf<R["action"]> extends infer K extends keyof T ? FoundBy<T[K]> : undefined;
type FoundBy<Find> = Find extends (asked: never) => infer F
  ? Awaited<F> extends Found<infer Thing>
    ? Thing
    : never
  : never;

/** What answers each route of a room. */
export type Answers<R extends Routes, T extends Things<R>> = {
  [Key in keyof R]: (request: Request<R[Key], ThingOf<R[Key], T>>) => Promise<z.input<R[Key]["answer"]>>;
};
