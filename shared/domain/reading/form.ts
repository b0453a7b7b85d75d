import { z } from "zod";
import { bare } from "./fold.ts";
import { layOut, type Run } from "./layout.ts";
import { organisationsIn } from "./organisations.ts";
import type { Page } from "./page.ts";
import { alike, hash, Sketch, shingles, sizeOf, sketch } from "./sketch.ts";
import { findTitles } from "./titles.ts";

/** What papers of one form have in common: their title, and the words of the form itself. Of what was filled in, as little as can be told. */
export const Form = z.object({ title: Sketch, words: Sketch });
export type Form = z.infer<typeof Form>;

const HEADING = 0.6;
/** The beginning of a paper shows its form; further pages repeat it, or tell. */
const PAGES = 2;

/** AF-12. The form of a paper: without digits, names of organisations, and what stands behind a colon. */
export function formOf(pages: readonly Page[]): Form {
  const sheet = layOut(pages.slice(0, PAGES));
  const title = findTitles(sheet).find(({ prominence }) => prominence > HEADING);
  const words = sheet.rows.flatMap(({ runs }) => runs.flatMap((run, at) => wordsOf(run, runs[at - 1])));
  return {
    title: sketchOf(title === undefined ? [] : [plainly(title.plain)]),
    words: sketchOf(words),
  };
}

const sketchOf = (texts: readonly string[]) =>
  sketch(texts.flatMap((text) => Array.from(shingles(text, 2), (shingle) => hash(shingle))));

/** The form's words in a run: a label before its colon, a cell, a printed sentence; nothing where the run is a label's value. */
function wordsOf(run: Run, before: Run | undefined): string[] {
  const text = organisationsIn(run.text).reduce((rest, name) => rest.replace(name, " "), run.text);
  const heads = bare(text).match(/[\p{L}()/]{2,12}(?=:)/gu);
  if (heads) return heads.map(plainly);
  if (before && /:\s*$/.test(before.plain)) return [];
  const word = plainly(bare(text));
  return word.length < 2 ? [] : [word];
}

const plainly = (text: string) => bare(text).replace(/[^\p{L}]/gu, "");

/** Two forms without a title of their own must be the more alike. */
const UNTITLED = 0.15;
const SAME_TITLE = 0.6;

/** How alike two forms are, 0…1; not at all where their titles call them something else. */
export function likeForms(a: Form, b: Form): number {
  const titled = sizeOf(a.title) > 0 && sizeOf(b.title) > 0;
  if (titled && alike(a.title, b.title) < SAME_TITLE) return 0;
  if (!titled && sizeOf(a.title) + sizeOf(b.title) > 0) return 0;
  const words = alike(a.words, b.words);
  return titled ? words : Math.max(0, words - UNTITLED);
}
