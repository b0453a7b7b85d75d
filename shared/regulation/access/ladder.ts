import type { Regulation } from "../schema.ts";

/** As `own_request` says that own requests go to whoever is next. */
export const NEXT_ABOVE = "上一级";

/** Who decides on an own request where nobody is left above: as `own_request` says. */
export const otherwise = ({ own_request }: Ranks): readonly string[] => own_request?.otherwise ?? [];

type Ranks = Pick<Regulation, "posts" | "departments" | "own_request">;

/**
 * The posts above the heads of departments, from the lowest to the highest: as `own_request` says, else those of `posts` that are
 * of no department, in their order.
 */
export function ladderOf({ posts, departments, own_request }: Ranks): readonly string[] {
  const within = Object.values(departments).flatMap(({ head, clerk, deputy }) => [head, clerk, deputy]);
  return own_request?.ladder ?? posts.filter((post) => !within.includes(post));
}

/**
 * The posts to which goes what a post cannot decide, the next first: above a rung of the ladder the higher ones; above a
 * department's clerk or deputy its head, then as above a head; above all others the ladder, from where own requests go.
 */
export function postsAbove(regulation: Ranks, post: string): readonly string[] {
  const ladder = ladderOf(regulation);
  const rung = ladder.indexOf(post);
  if (rung >= 0) return ladder.slice(rung + 1);
  const lowest = ladder.indexOf(regulation.own_request?.goes_to ?? NEXT_ABOVE);
  const above = ladder.slice(Math.max(lowest, 0));
  const departments = Object.values(regulation.departments);
  if (departments.some(({ head }) => head === post)) return above;
  const own = departments.find(({ clerk, deputy }) => clerk === post || deputy === post);
  return own ? [own.head, ...above] : above;
}
