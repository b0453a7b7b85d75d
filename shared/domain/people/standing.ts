import type { Person, Role } from "./person.ts";

/** What the regulation says of who people are. */
export interface StandingRules {
  /** The post that heads each department. */
  readonly departments: Readonly<Record<string, { readonly head: string }>>;
  /** The posts above the heads of departments, from the lowest to the highest. */
  readonly superiors: readonly string[];
  /** From the lowest to the highest. */
  readonly levels: readonly string[];
  /** AF-26. What it asks of whoever is given access; nothing where it does not speak of it. */
  readonly needs: {
    readonly agreement: boolean;
    readonly training: { readonly months: number | undefined } | undefined;
  };
  /** The day in the regulation's time zone, `YYYY-MM-DD`. */
  readonly dayOf: (instant: string) => string;
}

/** What somebody is without having been made it: everyone active is an employee; the rest is their post's. */
type Derived = "employee" | "department head" | "executive";
export type Capacity = Role | Derived;

/** What somebody is today, under the regulation. */
export interface Standing {
  readonly subject: string;
  readonly name: string;
  readonly department: string;
  readonly post: string | undefined;
  readonly active: boolean;
  readonly capacities: readonly Capacity[];
  /** The rank of their clearance among the levels: 0 is the lowest. */
  readonly rank: number;
  /** AF-26. Whether the regulation's agreement is signed, and its training taken and still good. */
  readonly agreed: boolean;
  readonly trained: boolean;
}

/** AF-22, AF-26. What a person is at an instant; nothing of what they were made lasts beyond their leaving. */
export function standingOf(person: Person, rules: StandingRules, now: string): Standing {
  const { subject, name, department, post, active } = person;
  const { needs, levels } = rules;
  return {
    ...{ subject, name, department, post, active },
    capacities: active ? [...person.roles, ...derived(person, rules)] : [],
    rank: Math.max(0, levels.indexOf(person.clearance ?? "")),
    agreed: !needs.agreement || person.agreement !== undefined,
    trained: needs.training === undefined || isCurrent(person, needs.training.months, rules.dayOf(now)),
  };
}

/** Whether somebody's post stands above the heads of departments. */
export const isSuperior = ({ post }: Person, { superiors }: StandingRules): boolean =>
  post !== undefined && superiors.includes(post);

function derived(person: Person, rules: StandingRules): Derived[] {
  const { department, post } = person;
  const heads = post !== undefined && rules.departments[department]?.head === post;
  const above = isSuperior(person, rules);
  return ["employee", ...(heads ? ["department head" as const] : []), ...(above ? ["executive" as const] : [])];
}

/** Whether somebody's last training is not older than so many months; one that is still to come does not count. */
function isCurrent({ training }: Person, months: number | undefined, today: string): boolean {
  if (training === undefined || training.on > today) return false;
  return months === undefined || today < monthsLater(training.on, months);
}

/** The same day so many months later, or the first of the next where that month has none. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}
