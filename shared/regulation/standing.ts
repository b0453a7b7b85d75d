import type { StandingRules } from "#shared/domain/people/standing.ts";
import type { Regulation } from "./schema.ts";
import { dayIn } from "./time-zone.ts";

type Speaking = Pick<Regulation, "departments" | "posts" | "levels" | "access_needs" | "calendar">;

/** AF-22, AF-26. What a regulation says of who people are: its posts from the lowest to the highest, and what access asks of them. */
export const standingRules = ({ departments, posts, levels, access_needs, calendar }: Speaking): StandingRules => ({
  departments,
  superiors: posts,
  levels,
  needs: {
    agreement: access_needs?.agreement !== undefined,
    training: access_needs?.training === undefined ? undefined : { months: undefined },
  },
  dayOf: (instant) => dayIn(calendar.time_zone, instant),
});
