import { z } from "zod";

/** Pages `from`…`to` of a paper, both counted from 1: what one invocation reads. */
export const Chunk = z.object({ from: z.int().min(1), to: z.int().min(1) });
export type Chunk = z.infer<typeof Chunk>;

/** Cuts a paper of `pages` into chunks of at most `size`, as even as can be: 21 pages by 10 are 7, 7 and 7. */
export function chunks(pages: number, size: number): Chunk[] {
  const count = Math.ceil(pages / size);
  const bound = (n: number) => Math.floor((n * pages) / count);
  return Array.from({ length: count }, (_, n) => ({ from: bound(n) + 1, to: bound(n + 1) }));
}
