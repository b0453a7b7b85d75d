import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import type { Paging } from "#shared/domain/contract.ts";
import { type Hold, isIn, isOn, type Reach } from "#shared/domain/retention/hold.ts";
import type { FileIndex } from "./file-index.ts";
import type { Listed } from "./listing.ts";
import type { Series } from "./series.ts";

/**
 * A page of the files that a hold is on, as far as the catalogue's indexes know: under all numbers that its paper had, of a file; and with
 * a paper's last number that was voided those others to which it brought the hold along, which makes a page a little longer. No file is on
 * two pages.
 */
export async function filesOn(
  hold: Pick<Hold, "id" | "scope">,
  { files, series }: { files: FileIndex; series: Series },
  page: Paging,
): Promise<Listed<FileRecord>> {
  const { scope } = hold;
  if (scope.on === "file") return files.ofPaper(scope.paper, page);
  const found =
    scope.on === "customer"
      ? await files.ofCustomer(scope.customer, page)
      : await files.list(scope.query, series, page);
  const voided = new Set(found.items.flatMap(({ status, id }) => (status === "voided" ? [id] : [])));
  const papers = await Promise.all([...voided].map((paper) => files.allOfPaper(paper)));
  const known = new Set(found.items.map(({ number }) => number));
  const brought = papers.flatMap((records) => {
    const last = records.filter((each) => each.status === "voided" && isIn(scope, each)).at(-1);
    return last && known.has(last.number) ? records.filter((each) => !isIn(scope, each) && isOn(hold, each)) : [];
  });
  return { ...found, items: [...found.items, ...brought] };
}

/** How many files are counted, over how many pages, each of which looks at some thousand records: what is beyond is more. */
const COUNTED = 100;
const PAGES = 4;

/** How many files a hold is on that are not destroyed, as the catalogue's indexes know them: so many, or at least so many. */
export async function reachOf(
  hold: Pick<Hold, "id" | "scope">,
  to: { files: FileIndex; series: Series },
): Promise<Reach> {
  if (hold.scope.on === "file") return { files: 1, more: false };
  const papers = new Set<string>();
  let cursor: string | undefined;
  for (let page = 1; page <= PAGES && papers.size < COUNTED; page++) {
    const found = await filesOn(hold, to, { limit: COUNTED, cursor });
    for (const { id, status } of found.items) if (status !== "destroyed") papers.add(id);
    cursor = found.cursor;
    if (cursor === undefined) return { files: papers.size, more: false };
  }
  return { files: papers.size, more: true };
}
