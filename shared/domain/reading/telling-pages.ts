import type { Page } from "./page.ts";

const FIRST = 40;
const LAST = 10;

/** The pages that tell what a paper is: its first, and those with the signatures at its end. Between them lie annexes and lists. */
export const tellingPages = (pages: readonly Page[]): readonly Page[] =>
  pages.length <= FIRST + LAST ? pages : [...pages.slice(0, FIRST), ...pages.slice(-LAST)];
