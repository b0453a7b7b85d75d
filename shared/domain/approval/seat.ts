import type { Person } from "../people/person.ts";

/** Who decides a step of an approval: whoever holds a post, or any of those who have a role. */
export type Seat = `post/${string}` | "role/archivist";

export const seatOfPost = (post: string): Seat => `post/${post}`;
export const ARCHIVISTS: Seat = "role/archivist";

/** The seat that somebody is in by themselves, whom nobody sits in for: what is asked of them by name. */
export const personSeat = (subject: string): string => `person/${subject}`;

/** Whether a seat is a post's: one person's, as a rule, where a role is many people's. */
export const isPost = (seat: string): boolean => seat.startsWith("post/");

/** A seat in which somebody may decide, for themselves or for someone who is away. */
export interface Sitting {
  readonly seat: string;
  readonly for?: { readonly subject: string; readonly name: string };
}

/** Somebody with the seats in which they may decide today. */
export interface Seated {
  readonly subject: string;
  readonly name: string;
  readonly sittings: readonly Sitting[];
}

/** The seats that are somebody's own. Who has left has none. */
export const ownSeats = (person: Person): Seat[] => (person.active ? seatsOf(person) : []);

const seatsOf = ({ post, roles }: Person): Seat[] => [
  ...(post === undefined ? [] : [seatOfPost(post)]),
  ...(roles.includes("archivist") ? [ARCHIVISTS] : []),
];

/** Whether somebody is away on a day (`YYYY-MM-DD`). */
export const isAway = ({ absences }: Pick<Person, "absences">, day: string): boolean =>
  absences.some(({ from, to }) => from <= day && day <= to);

/** AM-20. Whether somebody has left and their post, as all have who are `inPost`, is another's today: nobody acts for them any more. */
export const isReplaced = (person: Person, inPost: readonly Person[]): boolean =>
  !person.active && inPost.some(({ active }) => active);

/**
 * CI-16, AM-20. The seats in which somebody may decide on a day: their own, and those of `represented`, whose deputy they are, as far
 * as these are away, or have left; who has left and was replaced is not to be among them. A deputy's deputy decides nothing; who has left
 * decides nothing.
 */
export function sittingsOf(person: Person, represented: readonly Person[], day: string): Sitting[] {
  const own = ownSeats(person).map((seat) => ({ seat }));
  const others = person.active
    ? represented
        .filter((each) => each.deputy === person.subject && (!each.active || isAway(each, day)))
        .flatMap((each) => seatsOf(each).map((seat) => ({ seat, for: { subject: each.subject, name: each.name } })))
    : [];
  return [...own, ...others.filter(({ seat }) => !own.some((each) => each.seat === seat))];
}
