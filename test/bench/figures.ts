export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Beside a figure with a target. */
export const mark = (reached: boolean): string => (reached ? "reached" : "MISSED");
