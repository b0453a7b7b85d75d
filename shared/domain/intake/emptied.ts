import { type Filed, type Item, moved, type Rejected } from "./item.ts";

/** In place of the digest of bytes that are gone. */
const NONE = "0".repeat(64);

/**
 * CI-12. What is left of a paper's way into the archive once its file is destroyed, or the one with which it goes: nothing that tells of its
 * content. None if it is so already.
 */
export const emptied = <Paper extends Filed | Rejected>(item: Paper, now: string): Paper | undefined =>
  isEmptied(item)
    ? undefined
    : { ...moved(item, now), hints: {}, ...(item.paper && { paper: { ...item.paper, digest: NONE } }) };

/** Whether that is all that is left of a paper. */
export const isEmptied = ({ paper }: Pick<Item, "paper">): boolean => paper?.digest === NONE;
