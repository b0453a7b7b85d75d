import type { StandingRules } from "#shared/domain/people/standing.ts";
import { ladderOf } from "./access/ladder.ts";
import { dayOf } from "./access/period.ts";
import { accessNeeds } from "./access/terms.ts";
import type { Regulation } from "./schema.ts";

/** AF-22, AF-26. What a regulation says of who people are: the posts above the heads of departments, and what access asks of them. */
export function standingRules(regulation: Regulation): StandingRules {
  const { agreement, training } = accessNeeds(regulation);
  return {
    departments: regulation.departments,
    superiors: ladderOf(regulation),
    levels: regulation.levels,
    needs: { agreement: agreement !== undefined, training },
    dayOf: (instant) => dayOf(regulation, instant),
  };
}
