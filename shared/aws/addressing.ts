import type { SeatNotice } from "#shared/domain/access/notices.ts";
import { ARCHIVISTS, isAway, isReplaced } from "#shared/domain/approval/seat.ts";
import type { PeopleRules } from "#shared/domain/people/change.ts";
import { mayActFor } from "#shared/domain/people/deputy.ts";
import type { Person } from "#shared/domain/people/person.ts";
import type { Notice } from "./mail.ts";
import type { People } from "./people.ts";

export interface Addressing {
  people: People;
  /** All there are: an archivist is whoever has the role, wherever they work. */
  departments: readonly string[];
  rules: PeopleRules;
  today: () => string;
}

/** Addresses a notice to whoever sits in its seats today, to those it names, and to whoever holds its offices: to each of them once. */
export const addressing = ({ people, departments, rules, today }: Addressing) => {
  return async (notice: SeatNotice): Promise<Notice[]> => {
    const { subject, text } = notice;
    return (await addressesOf(notice)).map((to) => ({ to, subject, text }));
  };

  async function addressesOf({ seats, people: named, offices }: SeatNotice): Promise<string[]> {
    const sitting = await Promise.all([...seats.map(sittersOf), ...offices.map((each) => people.holding(each))]);
    const others = await Promise.all(named.map((subject) => people.get(subject)));
    const all = [...sitting.flat(), ...others.filter((each) => each !== undefined)];
    return [...new Set(all.flatMap(({ active, email }) => (active && email !== undefined ? [email] : [])))];
  }

  /**
   * CI-16, AM-20. Who sits in a seat, and who acts for those who are away today, or have left and were not replaced. Whoever may act for
   * an archivist is one, and sits there already.
   */
  async function sittersOf(seat: string): Promise<Person[]> {
    if (seat === ARCHIVISTS)
      return (await Promise.all(departments.map((name) => people.inDepartment(name)))).flat().filter(isArchivist);
    const own = await people.inPost(seat.replace(/^post\//, ""));
    const gone = own.filter((each) => (each.active ? isAway(each, today()) : !isReplaced(each, own)));
    const acting = await Promise.all(
      gone.map(async (each) => {
        const deputy = each.deputy === undefined ? undefined : await people.get(each.deputy);
        return deputy && mayActFor(deputy, each, rules) ? [deputy] : [];
      }),
    );
    return [...own, ...acting.flat()];
  }
};

const isArchivist = ({ roles }: Person): boolean => roles.includes("archivist");
