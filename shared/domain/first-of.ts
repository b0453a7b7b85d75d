/** The first of several, and how many there are. */
export interface FirstOf<T> {
  readonly first: readonly T[];
  readonly of: number;
}

/** So many of them at most. */
export const firstOf = <T>(all: readonly T[], most: number): { first: T[]; of: number } => ({
  first: all.slice(0, most),
  of: all.length,
});
