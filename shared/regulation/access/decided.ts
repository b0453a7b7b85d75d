import { begin } from "#shared/domain/approval/begin.ts";
import type { Moment } from "#shared/domain/approval/moment.ts";
import { seatOfPost } from "#shared/domain/approval/seat.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { Regulation } from "../schema.ts";
import { type Chain, mayAsk } from "./chain.ts";
import { ladderOf } from "./ladder.ts";
import { planFor } from "./plan.ts";

/** Whether somebody decides does not hang on the day. */
const ANY_DAY: Moment = { now: "2026-01-05T00:00:00.000Z", today: "2026-01-05", addWorkingDays: (day) => day };

/** With these a request is refused since nobody is left to decide on it. */
const NOBODY: ReadonlySet<string> = new Set(["access.no-one-above", "approval.nobody-above"]);

/**
 * AF-24. The heads of departments, and the posts above them, on whose own request by a chain nobody would be left to decide: a head asks
 * for what is their own department's alone, where the fewest others are concerned.
 */
export function undecided(regulation: Regulation, chain: Chain): string[] {
  const departments = Object.entries(regulation.departments);
  const [anyDepartment] = departments.map(([name]) => name);
  if (anyDepartment === undefined) return [];
  const ladder = ladderOf(regulation).map((post) => ({ post, department: anyDepartment }));
  const heads = departments.map(([department, { head }]) => ({ post: head, department }));
  const asked = { for: chain.for, level: chain.level };
  return [...heads, ...ladder]
    .filter(({ post, department }) => {
      const seats = [seatOfPost(post)];
      const asker = { subject: post, name: post, sittings: seats.map((seat) => ({ seat })) };
      try {
        if (!mayAsk(regulation, { ...asked, post })) return false;
        const plan = planFor(regulation, { ...asked, asker: { department, seats }, departments: [department] });
        begin(plan, { asker, subjects: [chain.name] }, ANY_DAY);
        return false;
      } catch (error) {
        // A parameter that is not there is told of by itself.
        if (error instanceof RangeError) return false;
        if (error instanceof Refused) return NOBODY.has(error.code);
        throw error;
      }
    })
    .map(({ post }) => post);
}
