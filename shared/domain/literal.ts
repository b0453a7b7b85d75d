/** A regulation's word as it is looked for in a pattern: its signs mean themselves. */
export const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
