import type { Line } from "#shared/domain/reading/page.ts";

/** Lines whose confidence is `from` or more and below the next bin's. */
export interface Bin {
  from: number;
  lines: number;
  right: number;
}

const FROM = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99];

export type Trust = ReturnType<typeof trustIn>;

/** How far the confidence of a line may be trusted: counts, by confidence, how many lines were read exactly right. */
export function trustIn() {
  const empty = (): Bin[] => FROM.map((from) => ({ from, lines: 0, right: 0 }));
  const bins = { printed: empty(), written: empty() };
  return {
    bins: () => bins,
    /** A line that was read may be a part of one that was written, or several: it is sought in the whole page. */
    add(truth: readonly { text: string; hand: boolean }[], lines: readonly Line[]): void {
      const page = truth.flatMap(({ text, hand }) => plain(text).map((character) => ({ character, hand })));
      for (const { text, confidence } of lines) {
        const read = plain(text);
        if (read.length === 0) continue;
        const { from, to, faults } = nearest(read, page);
        const hand = page.slice(from, to).some((at) => at.hand);
        const bin = bins[hand ? "written" : "printed"].findLast((each) => each.from <= confidence);
        if (!bin) continue;
        bin.lines++;
        if (faults === 0) bin.right++;
      }
    },
  };
}

const plain = (text: string) => [...text.normalize("NFKC").replaceAll(/\s/g, "")];

/** The part of the page that a line is most like, and in how many characters it differs. */
function nearest(line: readonly string[], page: readonly { character: string }[]) {
  let row = page.map((_, i) => ({ faults: 0, from: i }));
  row.push({ faults: 0, from: page.length });
  for (const [i, character] of line.entries()) {
    const next = [{ faults: i + 1, from: 0 }];
    for (const [j, at] of page.entries()) {
      const [diagonal, above, before] = [row[j], row[j + 1], next[j]];
      if (!diagonal || !above || !before) continue;
      const changed = diagonal.faults + (character === at.character ? 0 : 1);
      const least = Math.min(changed, above.faults + 1, before.faults + 1);
      const origin = least === changed ? diagonal : least === above.faults + 1 ? above : before;
      next.push({ faults: least, from: origin.from });
    }
    row = next;
  }
  const [to, best] = [...row.entries()].reduce((least, each) => (each[1].faults < least[1].faults ? each : least));
  return { from: best.from, to, faults: best.faults };
}
