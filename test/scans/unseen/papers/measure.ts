import type { Paper } from "../paper.ts";
import { cash } from "./measure/cash.ts";
import { deeds } from "./measure/deeds.ts";
import { faces } from "./measure/faces.ts";
import { moods } from "./measure/moods.ts";
import { wants } from "./measure/wants.ts";
import { words } from "./measure/words.ts";

/**
 * The set that nothing may be tuned on: other companies, layouts and words than those of the other sets. Whoever looks
 * at how one of these papers fares and mends what was wrong with it must write another in its place.
 */
export const papers: readonly Paper[] = [...deeds, ...wants, ...cash, ...words, ...moods, ...faces];
