import type { PageRange } from "../reading/page.ts";

/** Cuts a paper of `pages` into chunks of at most `size`, which one invocation reads each, as even as can be: 21 pages by 10 are 7, 7 and 7. */
export function chunks(pages: number, size: number): PageRange[] {
  const count = Math.ceil(pages / size);
  const bound = (n: number) => Math.floor((n * pages) / count);
  return Array.from({ length: count }, (_, n) => ({ from: bound(n) + 1, to: bound(n + 1) }));
}
