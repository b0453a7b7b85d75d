import type { Moment } from "#shared/domain/approval/moment.ts";
import { type Seated, sittingsOf } from "#shared/domain/approval/seat.ts";
import type { PeopleRules } from "#shared/domain/people/change.ts";
import { mayActFor } from "#shared/domain/people/deputy.ts";
import type { Person } from "#shared/domain/people/person.ts";
import type { People } from "./people.ts";

export interface Seating {
  people: Pick<People, "representedBy">;
  peopleRules: PeopleRules;
  momentOf: (now: string) => Moment;
}

/** CI-16. Seats somebody as they sit today: in seats of their own, and of those who are away and whose deputy they are. */
export const seating =
  ({ people, peopleRules, momentOf }: Seating) =>
  async (person: Person, now: string): Promise<Seated> => {
    const known = await people.representedBy(person.subject);
    const represented = known.filter((each) => mayActFor(person, each, peopleRules));
    const { today } = momentOf(now);
    return { subject: person.subject, name: person.name, sittings: sittingsOf(person, represented, today) };
  };
