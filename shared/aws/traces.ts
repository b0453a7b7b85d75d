import type { Attempt } from "#shared/domain/disposal/listed-file.ts";
import type { Likenesses } from "./likenesses.ts";
import { paperIn, type Viewing } from "./viewing.ts";
import type { Working } from "./working.ts";

/** Where something of a paper's content may be besides the vault, under what name the evidence has it, and how much is there. */
export interface Trace {
  what: string;
  count: number;
}

/** What else has something of a paper's content: pictures of its pages, copies of it, readings, its likeness, what it taught. */
export const tracesOf =
  (to: {
    viewing: Viewing;
    working: Working;
    likenesses: Likenesses;
    /** Those of some papers whose examples are known still. */
    withExamples: (papers: readonly string[]) => Promise<Set<string>>;
  }) =>
  async (papers: readonly string[]): Promise<(paper: string) => Promise<Trace[]>> => {
    const copies = await to.viewing.copiesOf(new Set(papers));
    const likenesses = await to.likenesses.ofAll(papers);
    const examples = await to.withExamples(papers);
    return async (paper) => {
      const [pictures, readings] = await Promise.all([to.viewing.picturesOf(paper), to.working.keysOf(paper)]);
      return [
        { what: "page pictures", count: pictures.length },
        { what: "viewing copies", count: copies.filter((key) => paperIn(key) === paper).length },
        { what: "readings", count: readings.length },
        { what: "likeness", count: likenesses.filter(({ id }) => id === paper).length },
        { what: "example", count: examples.has(paper) ? 1 : 0 },
      ];
    };
  };

/** A trace, as an attempt to find it. */
export const attempted = ({ what, count }: Trace, at: string): Attempt => ({
  ...{ what, answer: count === 0 ? "none" : `${count} found`, readable: count > 0, at },
});
