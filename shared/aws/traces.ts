import type { Attempt } from "#shared/domain/disposal/listed-file.ts";
import type { Item, Source } from "#shared/domain/intake/item.ts";
import type { KnownPapers } from "./intake-records.ts";
import type { Likenesses } from "./likenesses.ts";
import type { Papers } from "./papers.ts";
import { refusedWith } from "./refused-with.ts";
import type { Viewing } from "./viewing.ts";
import type { Working } from "./working.ts";

/** Where something of a paper's content may be besides the vault, under what name the evidence has it, and how much is there. */
export interface Trace {
  what: string;
  count: number;
}

/**
 * What else has something of a paper's content: pictures of its pages, copies of it, readings, its likeness, what it taught; and in plain the
 * paper as it came, and what was refused and has the same bytes, or went back as another scan of it (DL-07).
 */
export const tracesOf = (to: {
  viewing: Viewing;
  working: Working;
  papers: Papers;
  records: KnownPapers;
  likenesses: Likenesses;
  /** Those of some papers whose examples are known still. */
  withExamples: (papers: readonly string[]) => Promise<Set<string>>;
}) => {
  const refused = refusedWith(to.records);

  return async (papers: readonly string[]): Promise<(paper: string) => Promise<Trace[]>> => {
    const [likenesses, examples, items] = await Promise.all([
      to.likenesses.ofAll(papers),
      to.withExamples(papers),
      to.records.getAll(papers),
    ]);
    return async (paper) => {
      const [pictures, copies, readings, inPlain] = await Promise.all([
        to.viewing.picturesOf(paper),
        to.viewing.copiesOf(paper),
        to.working.keysOf(paper),
        bytesOf(
          paper,
          items.find(({ id }) => id === paper),
        ),
      ]);
      return [
        { what: "page pictures", count: pictures.length },
        { what: "viewing copies", count: copies.length },
        { what: "readings", count: readings.length },
        { what: "likeness", count: likenesses.filter(({ id }) => id === paper).length },
        { what: "example", count: examples.has(paper) ? 1 : 0 },
        { what: "the same bytes in the inbox", count: inPlain.inbox },
        { what: "the same bytes in quarantine", count: inPlain.quarantine },
      ];
    };
  };

  /** How many versions lie there of a paper, and of what was refused and has its bytes. */
  async function bytesOf(id: string, item: Item | undefined): Promise<Record<Source["bucket"], number>> {
    const wholes = await refused.wholesOf({ partOf: item?.partOf });
    const others = [...wholes, ...(await refused.alikeTo([id, ...wholes.map((whole) => whole.id)]))];
    const [inbox, quarantine] = await Promise.all([
      Promise.all([...(item ? [item] : []), ...others].map((each) => to.papers.isInInbox(each))),
      Promise.all([id, ...others.map((each) => each.id)].map((each) => to.papers.inQuarantine(each))),
    ]);
    return { inbox: inbox.filter(Boolean).length, quarantine: quarantine.reduce((sum, each) => sum + each, 0) };
  }
};

/** A trace, as an attempt to find it. */
export const attempted = ({ what, count }: Trace, at: string): Attempt => ({
  ...{ what, answer: count === 0 ? "none" : `${count} found`, readable: count > 0, at },
});
