import { DIVIDED } from "#shared/domain/intake/divide.ts";
import type { Item, Rejected } from "#shared/domain/intake/item.ts";
import type { KnownPapers } from "./intake-records.ts";

/** What was refused and has a paper's bytes, or has them in it. */
export interface RefusedWith {
  /** The scan that it was a part of, the scan that this was a part of, and so on. */
  wholes: Rejected[];
  /**
   * DL-07. Those that were refused for having the same bytes as it, or as one of its wholes, or went back because they seemed to be another
   * scan of it; and those that were refused for having the bytes of one of these.
   */
  alike: Rejected[];
}

/**
 * CI-12. The papers that were refused, and in which the same stands in plain. `remembered` are others, by their ids, that are known to have
 * the same bytes: the list of what was refused as another's duplicate is a moment behind.
 */
export const refusedWith =
  (records: KnownPapers) =>
  async (
    { id, partOf }: Pick<Item, "id" | "partOf">,
    remembered: (wholes: readonly Rejected[]) => Promise<readonly string[]> = async () => [],
  ): Promise<RefusedWith> => {
    const wholes = await wholesOf(partOf);
    const of = [id, ...wholes.map((whole) => whole.id)];
    const [known, ...listed] = await Promise.all([
      remembered(wholes),
      ...of.map((original) => records.duplicatesOf(original)),
    ]);
    const others = [...new Set([...known, ...listed.flat()])].filter((each) => !of.includes(each));
    return { wholes, alike: await alikeOf(of, others) };

    /** Whatever else has the same bytes as these have may have come before they went back. */
    async function alikeOf(originals: readonly string[], ids: readonly string[]): Promise<Rejected[]> {
      const isAlike = (item: Item): item is Rejected =>
        item.status === "rejected" && (known.includes(item.id) || originals.includes(item.duplicateOf ?? ""));
      const alike = (await records.getAll(ids)).filter(isAlike);
      if (alike.length === 0) return [];
      const all = [...originals, ...alike.map(({ id }) => id)];
      const more = (await Promise.all(alike.map((each) => records.duplicatesOf(each.id)))).flat();
      const next = [...new Set(more)].filter((each) => !all.includes(each));
      return [...alike, ...(await alikeOf(all, next))];
    }

    async function wholesOf(of: string | undefined): Promise<Rejected[]> {
      const whole = of === undefined ? undefined : await records.get(of);
      if (whole?.status !== "rejected" || whole.code !== DIVIDED) return [];
      return [whole, ...(await wholesOf(whole.partOf))];
    }
  };
