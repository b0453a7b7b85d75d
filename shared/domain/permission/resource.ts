import type { Standing } from "../people/standing.ts";
import type { Action, Kind, KindOf } from "./action.ts";

/**
 * What the policies are told of each kind of thing. `id` is by what a refusal names it; no policy looks at it. A `level` is its place
 * among the regulation's levels, from 0; where it is unknown, or none of them, it is left out. People are named by their subjects.
 */
interface Things {
  upload: { department: string };
  paper: { department?: string | undefined; level?: number | undefined };
  example: object;
  /** AF-22. `posts` are those that alone may be given it, where the regulation names any. */
  file: { department: string; level?: number | undefined; posts?: readonly string[] | undefined };
  /** `superior`: their post stands above the heads of departments. */
  person: { department: string; superior: boolean };
  /** `department` is the one of who looks after them. */
  contact: { keeper: string; department: string };
  /**
   * `seats` are those that decide a step of it, now or at any time, `skip` those that may leave one out (AM-16); `sitting` those in
   * which whoever asks may decide, of their own and for who is away (CI-16).
   */
  request: {
    asker: string;
    seats: readonly string[];
    skip: readonly string[];
    sitting: readonly string[];
  };
  /**
   * AF-34, AF-36. `departments` are those whose files it lists, `seats` those that decide a step of it, now or at any time, `supervisors`
   * those named to watch; `sitting` as for a request.
   */
  disposal: {
    proposer: string;
    departments: readonly string[];
    seats: readonly string[];
    supervisors: readonly string[];
    sitting: readonly string[];
  };
  /**
   * AF-24. `ended` is how its grant ended, where it has. `places` are those where alone it may be opened, none where it may be anywhere;
   * `place` is where it is asked from.
   */
  copy: {
    asker: string;
    level?: number | undefined;
    posts?: readonly string[] | undefined;
    ended?: "over" | "revoked" | undefined;
    places: readonly string[];
    place?: string | undefined;
  };
  /** AF-32. `placer` is who placed it. */
  hold: { placer: string };
}

export type ThingKind = Exclude<Kind, "archive">;
export type ResourceOf<K extends ThingKind> = K extends ThingKind ? { kind: K; id: string } & Things[K] : never;
/** A thing, as the policies see it. */
export type Resource = ResourceOf<ThingKind>;

/** What may be asked: an action, and the very thing that it is done to where there is one. */
export type Question = {
  [A in Action]: KindOf<A> extends infer K extends ThingKind
    ? [action: A, thing: ResourceOf<K>]
    : [action: A, thing?: undefined];
}[Action];

/** Whether whoever asks may do something. */
export type May = (...question: Question) => boolean;

/** Somebody who asks for a list, of which each thing is shown as far as they may see it. */
export interface Viewer {
  readonly standing: Pick<Standing, "department">;
  readonly may: May;
}

/** The place of a level among the regulation's, from 0; nothing where it is none of them. */
export function rankOf(level: string | undefined, levels: readonly string[]): number | undefined {
  const rank = level === undefined ? -1 : levels.indexOf(level);
  return rank < 0 ? undefined : rank;
}
