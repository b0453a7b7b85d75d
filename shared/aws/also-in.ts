import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import { keptAs, sameContent } from "#shared/domain/disposal/also-in.ts";
import { several } from "./abreast.ts";
import type { FileIndex } from "./file-index.ts";

/** How many papers are looked for at a time. */
const AT_ONCE = 25;

/**
 * CI-12. Under which other numbers the content of some files is kept, in whole or in part, under keys of their own: what they are copies
 * or parts of, their own parts, and what was filed as a copy of them in the same class and year. Those of `going` go as well.
 */
export const alsoIn =
  (files: FileIndex) =>
  async (records: readonly FileRecord[], going: ReadonlySet<string>): Promise<(number: string) => string[]> => {
    const copies = await files.copiesIn(classYears(records));
    const papers = new Map(records.map((record) => [record.number, sameContent(record, copies)]));
    const kept = new Map<string, string | undefined>();
    await several([...new Set([...papers.values()].flat())], AT_ONCE, async (paper) => {
      kept.set(paper, keptAs(await files.allOfPaper(paper)));
    });
    return (number) =>
      (papers.get(number) ?? []).flatMap((paper) => {
        const other = kept.get(paper);
        return other === undefined || going.has(other) ? [] : [other];
      });
  };

const classYears = (records: readonly FileRecord[]) => [
  ...new Map(records.map(({ class: sign, year }) => [`${sign} ${year}`, { class: sign, year }])).values(),
];
