import type { Paper } from "../paper.ts";
import { asks } from "./fourth/asks.ts";
import { bonds } from "./fourth/bonds.ts";
import { cards } from "./fourth/cards.ts";
import { moods } from "./fourth/moods.ts";
import { sums } from "./fourth/sums.ts";
import { talks } from "./fourth/talks.ts";

/** Written without a look at how the archive fares on them: other trades, layouts and words than those of the other sets. */
export const papers: readonly Paper[] = [...bonds, ...asks, ...sums, ...talks, ...moods, ...cards];
