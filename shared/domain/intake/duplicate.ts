import { type Likeness, samePaper } from "../reading/likeness.ts";
import type { Duplicate, Item } from "./item.ts";

/**
 * DL-07. The paper that this one seems to be another scan of: of those that are like it, and neither were sent back nor wait to be
 * told from it themselves, the one that came first.
 */
export function duplicateAmong(
  likeness: Likeness,
  others: readonly Likeness[],
  items: readonly Item[],
): Duplicate | undefined {
  const found = items
    .filter(
      (item) => item.status !== "rejected" && !(item.status === "in review" && item.duplicate?.of === likeness.id),
    )
    .toSorted((a, b) => a.receivedAt.localeCompare(b.receivedAt) || a.id.localeCompare(b.id));
  for (const { id } of found) {
    const other = others.find((each) => each.id === id);
    const match = other && samePaper(likeness, other);
    if (match) return { of: id, ...match };
  }
  return undefined;
}
