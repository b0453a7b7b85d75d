import { type Filed, type Item, moved, type Rejected } from "./item.ts";

/** In place of the digest of bytes that are forgotten. */
const NONE = "0".repeat(64);

/**
 * CI-12. What is left of a paper's way into the archive once its file is destroyed, or the one with which it goes: nothing that tells of its
 * content. By `alike` it tells what goes along with it. None if it is so already.
 */
export const emptied = <Paper extends Filed | Rejected>(
  item: Paper,
  now: string,
  alike: readonly string[] = [],
): Paper | undefined =>
  isEmptied(item)
    ? undefined
    : {
        ...moved(item, now),
        hints: {},
        ...(item.paper && { paper: { ...item.paper, digest: NONE } }),
        ...(alike.length > 0 && { alike: [...alike] }),
      };

/** Whether that is all that is left of a paper. */
export const isEmptied = ({ paper }: Pick<Item, "paper">): boolean => paper?.digest === NONE;
