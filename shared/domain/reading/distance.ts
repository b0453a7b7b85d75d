/**
 * How many characters must be put in, left out or changed to make one text the other (Levenshtein). Beyond `most` it does not matter
 * how many.
 */
export function distance(a: Iterable<string>, b: Iterable<string>, most = Number.POSITIVE_INFINITY): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (const [at, character] of left.entries()) {
    const next = [at + 1];
    for (const [other, wanted] of right.entries()) {
      const kept = (row[other] ?? 0) + (character === wanted ? 0 : 1);
      next.push(Math.min(kept, (row[other + 1] ?? 0) + 1, (next[other] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
