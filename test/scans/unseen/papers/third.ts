import type { Paper } from "../paper.ts";
import { cash } from "./third/cash.ts";
import { deeds } from "./third/deeds.ts";
import { faces } from "./third/faces.ts";
import { moods } from "./third/moods.ts";
import { wants } from "./third/wants.ts";
import { words } from "./third/words.ts";

/**
 * Written to measure with, then looked at by those who tuned: a third set to tune on, of other companies, layouts and words than
 * those of the other two.
 */
export const papers: readonly Paper[] = [...deeds, ...wants, ...cash, ...words, ...moods, ...faces];
