import { z } from "zod";
import { DAY } from "../instant.ts";
import { Refused } from "../refused.ts";
import { type Named, next, type PeopleRules, present } from "./change.ts";
import { withNews } from "./news.ts";
import type { Absence, Person } from "./person.ts";

/** An absence by the day on which it begins, and its last day; none where it is not to be. */
export const Away = z.strictObject({ from: z.iso.date(), to: z.iso.date().nullable() });
export type Away = z.infer<typeof Away>;

/** Who is away for longer is given another post. */
export const LONGEST_DAYS = 366;
/** How many absences may lie ahead. */
export const MOST_AHEAD = 50;

/**
 * CI-16. Enters an absence, moves its end, or takes it back. What has begun is not rewritten, for a deputy may have acted in it: it can
 * be shortened, to today at least, and no more. Nobody makes another be away in whose seats they would act then; and who does not enter
 * it themselves is told of it.
 *
 * @throws Refused `people.absence-*`, `people.has-left`
 */
export function setAbsence(person: Person, { from, to }: Away, by: Named, rules: PeopleRules, now: string): Person {
  const today = rules.dayOf(now);
  const before = present(person).absences.find((each) => each.from === from);
  const longer = to !== null && (before === undefined || to > before.to);
  if (longer && person.deputy === by.subject) throw new Refused("people.absence-deputy", from);
  const others = person.absences.filter((each) => each !== before);
  if (before ? before.from <= today : from < today) begun(before, { from, to }, today);
  if (to === null) {
    if (!before) throw new Refused("people.absence-unknown", from);
    return entered(others);
  }
  const absence = { from, to, by: longer ? by.subject : before?.by };
  bounded(absence, others, today);
  return entered([...others, absence].sort((a, b) => (a.from < b.from ? -1 : 1)));

  function entered(absences: Absence[]): Person {
    const after = next({ ...person, absences });
    if (by.subject === person.subject) return after;
    return withNews(after, { what: "absence", from, to, by: by.name, at: now });
  }
}

/** @throws Refused unless an absence that began by today is only made shorter, and no day of it that has been */
function begun(before: Absence | undefined, { from, to }: Away, today: string): void {
  if (!before) throw new Refused("people.absence-past", from);
  if (to === null || to > before.to || to < today) throw new Refused("people.absence-begun", from);
}

function bounded(absence: Absence, others: readonly Absence[], today: string): void {
  const { from, to } = absence;
  if (to < from) throw new Refused("people.absence-order", from);
  if ((Date.parse(to) - Date.parse(from)) / DAY >= LONGEST_DAYS)
    throw new Refused("people.absence-too-long", String(LONGEST_DAYS));
  if (others.some((each) => each.from <= to && from <= each.to)) throw new Refused("people.absence-overlaps", from);
  if (others.filter((each) => each.to >= today).length >= MOST_AHEAD)
    throw new Refused("people.absence-too-many", String(MOST_AHEAD));
}
