import type { PeopleRules } from "#shared/domain/people/change.ts";
import type { Regulation } from "./schema.ts";
import { standingRules } from "./standing.ts";

/**
 * CI-16, CR-01. What a regulation says of who people may be made: a department has its head, its clerk and, where it is named, who acts
 * for the head, and these posts are its own people's alone; the others are nobody's own.
 */
export function peopleRules(regulation: Regulation): PeopleRules {
  const standing = standingRules(regulation);
  const { departments, posts } = regulation;
  const ofDepartments = Object.values(departments).flatMap(ofDepartment);
  const open = [...posts, ...standing.superiors].filter((post) => !ofDepartments.includes(post));
  return {
    ...standing,
    departments,
    postsOf: (name) => {
      const own = departments[name];
      return [...new Set([...(own ? ofDepartment(own) : []), ...open])];
    },
  };
}

const ofDepartment = ({ head, clerk, deputy }: Regulation["departments"][string]): string[] =>
  [head, clerk, deputy].filter((post) => post !== undefined);
