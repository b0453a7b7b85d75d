import { DIVIDED } from "#shared/domain/intake/divide.ts";
import type { Item, Rejected } from "#shared/domain/intake/item.ts";
import type { KnownPapers } from "./intake-records.ts";

/** What was refused and has a paper's bytes, or has them in it. */
export interface RefusedWith {
  /** The scan that it was a part of, the scan that this was a part of, and so on. */
  wholes: Rejected[];
  /** DL-07. Those that were refused for having the same bytes as it, or as one of its wholes. */
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
    const found = await records.getAll(others);
    const isAlike = (item: Item): item is Rejected =>
      item.status === "rejected" && (known.includes(item.id) || of.includes(item.duplicateOf ?? ""));
    return { wholes, alike: found.filter(isAlike) };

    async function wholesOf(of: string | undefined): Promise<Rejected[]> {
      const whole = of === undefined ? undefined : await records.get(of);
      if (whole?.status !== "rejected" || whole.code !== DIVIDED) return [];
      return [whole, ...(await wholesOf(whole.partOf))];
    }
  };
