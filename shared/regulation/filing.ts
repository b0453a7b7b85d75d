import type { Deadline } from "#shared/domain/intake/deadline.ts";
import type { Filing } from "#shared/domain/intake/item.ts";
import type { LoadedRegulation } from "./bundled.ts";
import { fileNameOf, seriesFor } from "./lookup.ts";
import { retentionOf } from "./retention.ts";
import { deadlineOf } from "./working-days.ts";

/** What the intake needs of a regulation to decide, number and name what is filed. */
export function filingRules(loaded: LoadedRegulation) {
  const { regulation, hash } = loaded;
  const series = ({ class: sign, type, year }: Filing) => seriesFor(regulation, sign, { type, year });
  return {
    hash,
    classes: regulation.classes,
    departments: regulation.departments,
    levels: regulation.levels,
    /** DL-07. */
    samePaper: regulation.duplicates?.same_paper ?? ("ask" as const),
    /** The lowest level: what needs no approval to be seen by the department that submitted it. */
    ordinary: regulation.levels[0] ?? "",
    /** AF-10. */
    deadline: (...paper: Parameters<Deadline>) => deadlineOf(regulation, ...paper),
    /** AF-04…AF-09. The key of the series that a file gets its number from. */
    seriesOf: (filing: Filing) => series(filing).key,
    /** The last sequence that was given in a file's series before the archive came. */
    openingOf: (filing: Filing) => series(filing).opening,
    numberOf: (filing: Filing, seq: number) => series(filing).number(seq),
    /** AF-14. */
    nameOf: ({ title, date }: Filing, number: string) => fileNameOf(regulation, { number, title, date }),
    /** AF-18. */
    retentionOf: retentionOf(loaded),
  };
}
