import type { Sheet } from "./engine/sheet.ts";
import type { Way } from "./engine/ways.ts";

/** What an archivist of 云岭 would do with a paper; the shape is that of `test/scans/expected.json`. */
export type Wanted =
  | {
      outcome: "filed";
      class: string;
      year: number;
      date: string;
      /** `none`: not on the paper. */
      customer: string;
      amount?: string;
      why?: string;
    }
  | {
      outcome: "review";
      needsPerson: true;
      /** The paper is of no class at all; else its class is plain and something else must be asked. */
      ofNoKind: boolean;
      /** Of a paper that has a class. */
      class?: string;
      why: string;
    };

export interface Paper {
  name: string;
  /** Whose clerk sends it in. */
  department: string;
  wanted: Wanted;
  /** Set anew for each file, so that none sees another's marks. */
  pages: () => readonly Sheet[];
  ways: readonly Way[];
}

type Facts = Omit<Extract<Wanted, { outcome: "filed" }>, "outcome" | "class" | "year">;

/** Filed as `kind` (`Y/销售合同`, or the sign alone where it has one type), in the year of its date. */
export const filed = (kind: string, facts: Facts): Wanted => ({
  outcome: "filed",
  class: kind,
  year: Number(facts.date.slice(0, 4)),
  ...facts,
});

/** Of no class: it must never get a number by itself. */
export const ofNoKind = (why: string): Wanted => ({ outcome: "review", needsPerson: true, ofNoKind: true, why });

/** Of a class, but not to be filed before a person was asked. */
export const asked = (why: string, kind?: string): Wanted => ({
  outcome: "review",
  needsPerson: true,
  ofNoKind: false,
  ...(kind !== undefined && { class: kind }),
  why,
});
