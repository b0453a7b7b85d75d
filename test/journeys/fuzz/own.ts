import { loadRegulation } from "#shared/regulation/load.ts";
import type { Bodies, Seeds } from "../../support/fuzz/fuzz.ts";
import { archive } from "../doors.ts";

/** What was made for the fuzzing alone, so that requests reach it. */
export interface Own {
  seeds: Seeds;
  bodies: Bodies;
  /** Of operations that few may do to these very things, those who may. */
  askers: Readonly<Record<string, readonly string[]>>;
}

/** What two have made; neither makes what the other does. */
export const together = (one: Own, other: Own): Own => ({
  seeds: { ...one.seeds, ...other.seeds },
  bodies: { ...one.bodies, ...other.bodies },
  askers: { ...one.askers, ...other.askers },
});

const { departments } = loadRegulation(archive.regulation).regulation;
const whose = (post: string | undefined) => archive.people.find((each) => each.post === post)?.username ?? "";

/** Who is the head of a department, and who its clerk, by the names of their accounts. */
export const headOf = (department: string): string => whose(departments[department]?.head);
export const clerkOf = (department: string): string => whose(departments[department]?.clerk);
