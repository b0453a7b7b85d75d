import type { Attempt, Trace } from "#shared/domain/disposal/listed-file.ts";
import { isEmptied } from "#shared/domain/intake/emptied.ts";
import type { Item, Rejected, Source } from "#shared/domain/intake/item.ts";
import type { KnownPapers } from "./intake-records.ts";
import type { Likenesses } from "./likenesses.ts";
import type { Papers } from "./papers.ts";
import { allAlong, refusedWith } from "./refused-with.ts";
import type { Viewing } from "./viewing.ts";
import type { Working } from "./working.ts";

/** Where something of a paper's content may be, and how much is there. */
export interface Found {
  what: Trace;
  count: number;
}

/**
 * What else has something of a paper's content: pictures of its pages, copies of it, readings, what it taught; and in plain the paper as it
 * came, and what was refused and has the same bytes, or went back as another scan of it (DL-07); and by what it, or one of these, would be
 * known again: a likeness, which alone names its bands and goes with them, and the digest of its bytes.
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

  return async (papers: readonly string[]): Promise<(paper: string) => Promise<Found[]>> => {
    const [likenesses, examples, items] = await Promise.all([
      to.likenesses.ofAll(papers),
      to.withExamples(papers),
      to.records.getAll(papers),
    ]);
    return async (paper) => {
      const item = items.find(({ id }) => id === paper);
      const [pictures, copies, readings, others] = await Promise.all([
        to.viewing.picturesOf(paper),
        to.viewing.copiesOf(paper),
        to.working.keysOf(paper),
        goingAlong(paper, item),
      ]);
      const ids = others.map(({ id }) => id);
      const [inPlain, theirs] = await Promise.all([
        bytesOf([...(item ? [item] : []), ...others], [paper, ...ids]),
        ids.length === 0 ? [] : to.likenesses.ofAll(ids),
      ]);
      return [
        { what: "page pictures", count: pictures.length },
        { what: "viewing copies", count: copies.length },
        { what: "readings", count: readings.length },
        { what: "likeness", count: likenesses.filter(({ id }) => id === paper).length + theirs.length },
        { what: "digest", count: [item, ...others].filter((each) => each?.paper && !isEmptied(each)).length },
        { what: "example", count: examples.has(paper) ? 1 : 0 },
        { what: "the same bytes in the inbox", count: inPlain.inbox },
        { what: "the same bytes in quarantine", count: inPlain.quarantine },
      ];
    };
  };

  /** What was refused and has the same in plain. */
  async function goingAlong(id: string, item: Item | undefined): Promise<Rejected[]> {
    const all = await refused.along(item ?? { id }, async (of) => ({ alike: await refused.alikeTo(of) }));
    return [...allAlong(all).values()];
  }

  /** How many versions lie there of some papers. */
  async function bytesOf(items: readonly Item[], ids: readonly string[]): Promise<Record<Source["bucket"], number>> {
    const [inbox, quarantine] = await Promise.all([
      Promise.all(items.map((each) => to.papers.isInInbox(each))),
      Promise.all(ids.map((each) => to.papers.inQuarantine(each))),
    ]);
    return { inbox: inbox.filter(Boolean).length, quarantine: quarantine.reduce((sum, each) => sum + each, 0) };
  }
};

/** What was looked for, as an attempt to find it. */
export const attempted = ({ what, count }: Found, at: string): Attempt => ({
  ...{ what, answer: count === 0 ? "none" : `${count} found`, readable: count > 0, at },
});
