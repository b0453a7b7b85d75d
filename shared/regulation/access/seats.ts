import { ARCHIVISTS, type Seat, seatOfPost } from "#shared/domain/approval/seat.ts";
import { Refused } from "#shared/domain/refused.ts";
import type { RelativePost } from "../references.ts";
import type { Regulation } from "../schema.ts";
import { ladderOf, otherwise, postsAbove } from "./ladder.ts";

/** Somebody who asks: their department, and the seats that are their own (`ownSeats`). */
export interface Asker {
  readonly department: string;
  readonly seats: readonly string[];
}

/** Who asks, and the departments whose files it concerns: at least one. */
export interface Situation {
  readonly asker: Asker;
  readonly departments: readonly string[];
}

/**
 * The seats that a step means. 本部门负责人 is the head of the asker's department, or whoever is above the heads and asks: then
 * it is their own seat, and goes up. 有关部门负责人 are the heads of all departments concerned; 上一级 is the post above the first
 * of these two, or who decides where none is; 档案审核 is any archivist; a department's name is its head.
 *
 * @throws Refused `access.unknown-department` where nobody is known to head one, `access.no-one-above`
 */
export function seatsOf(regulation: Regulation, step: string, { asker, departments }: Situation): Seat[] {
  const relative: Record<RelativePost, () => Seat[]> = {
    本部门负责人: () => [seatOfPost(headOf(regulation, asker))],
    有关部门负责人: () => departments.map((name) => seatOfPost(headOfDepartment(regulation, name))),
    上一级: () => {
      const others = otherwise(regulation).filter((post) => !asker.seats.includes(seatOfPost(post)));
      const [next] = [...postsAbove(regulation, headOf(regulation, asker)), ...others];
      if (next === undefined) throw new Refused("access.no-one-above", step);
      return [seatOfPost(next)];
    },
    档案审核: () => [ARCHIVISTS],
  };
  const known = Object.entries(relative).find(([name]) => name === step)?.[1];
  if (known) return known();
  return [seatOfPost(regulation.departments[step]?.head ?? step)];
}

/** The seats above one, the next first; above the archivists' stands the head of the archive. */
export function seatsAbove(regulation: Regulation, seat: Seat): Seat[] {
  if (seat !== ARCHIVISTS) return postsAbove(regulation, seat.slice("post/".length)).map(seatOfPost);
  const archive = Object.values(regulation.departments).find(({ archive }) => archive);
  return archive ? [archive.head, ...postsAbove(regulation, archive.head)].map(seatOfPost) : [];
}

/** Whoever heads the asker: of several posts above the heads that they hold, the highest. */
function headOf(regulation: Regulation, { department, seats }: Asker): string {
  const rung = ladderOf(regulation).findLast((post) => seats.includes(seatOfPost(post)));
  return rung ?? headOfDepartment(regulation, department);
}

function headOfDepartment({ departments }: Regulation, name: string): string {
  const head = departments[name]?.head;
  if (head === undefined) throw new Refused("access.unknown-department", name);
  return head;
}
