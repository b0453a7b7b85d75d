import { type Filed, type Item, moved } from "./item.ts";

/** In place of the digest of bytes that are gone. */
const NONE = "0".repeat(64);

/** CI-12. What is left of a paper's way into the archive once its file is destroyed: nothing that tells of its content. None if it is so already. */
export const emptied = (item: Filed, now: string): Filed | undefined =>
  item.paper.digest === NONE ? undefined : { ...moved(item, now), hints: {}, paper: { ...item.paper, digest: NONE } };

/** Whether that is all that is left of a paper. */
export const isEmptied = (item: Item): boolean => item.status === "filed" && item.paper.digest === NONE;
