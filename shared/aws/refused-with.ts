import { DIVIDED } from "#shared/domain/intake/divide.ts";
import type { Item, Rejected } from "#shared/domain/intake/item.ts";
import type { KnownPapers } from "./intake-records.ts";

/** A paper, and what goes along with it as far as it says so itself. */
export interface Original {
  readonly id: string;
  readonly alike?: readonly string[] | undefined;
}

/** CI-12. The papers that were refused, and in which the same stands in plain as in another. */
export const refusedWith = (records: KnownPapers) => {
  /** The scan that a paper was a part of, the scan that this was a part of, and so on. */
  async function wholesOf({ partOf }: Pick<Item, "partOf">): Promise<Rejected[]> {
    const whole = partOf === undefined ? undefined : await records.get(partOf);
    if (whole?.status !== "rejected" || whole.code !== DIVIDED) return [];
    return [whole, ...(await wholesOf(whole))];
  }

  /**
   * DL-07. Those that were refused for having the same bytes as one of some papers, or went back because they seemed to be another scan of
   * it; and those that were refused for having the bytes of one of these. `others` are more, by their ids, of which the same is known: the
   * list of what was refused as another's duplicate is a moment behind. What was divided since goes with its own parts.
   */
  async function alikeTo(originals: readonly Original[], others: readonly string[] = []): Promise<Rejected[]> {
    const of = originals.map(({ id }) => id);
    const known = [...others, ...originals.flatMap(({ alike = [] }) => alike)];
    const listed = await Promise.all(of.map((original) => records.duplicatesOf(original)));
    const ids = [...new Set([...known, ...listed.flat()])].filter((each) => !of.includes(each));
    return alikeOf(of, ids);

    /** Whatever else has the same bytes as these have may have come before they went back. */
    async function alikeOf(these: readonly string[], ids: readonly string[]): Promise<Rejected[]> {
      const isAlike = (item: Item): item is Rejected =>
        item.status === "rejected" &&
        item.code !== DIVIDED &&
        (known.includes(item.id) || these.includes(item.duplicateOf ?? ""));
      const alike = (await records.getAll(ids)).filter(isAlike);
      if (alike.length === 0) return [];
      const all = [...these, ...alike.map(({ id }) => id)];
      const more = (await Promise.all(alike.map((each) => records.duplicatesOf(each.id)))).flat();
      const next = [...new Set(more)].filter((each) => !all.includes(each));
      return [...alike, ...(await alikeOf(all, next))];
    }
  }

  return { wholesOf, alikeTo };
};
