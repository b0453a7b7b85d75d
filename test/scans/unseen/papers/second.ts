import type { Paper } from "../paper.ts";
import { contracts } from "./second/contracts.ts";
import { money } from "./second/money.ts";
import { orders } from "./second/orders.ts";
import { strays } from "./second/strays.ts";
import { talks } from "./second/talks.ts";
import { voices } from "./second/voices.ts";

/**
 * Written to measure with, then looked at by those who tuned: a second set to tune on, and a check that what helps
 * `tune` helps others. Its figures say nothing of papers that the archive has never seen.
 */
export const papers: readonly Paper[] = [...contracts, ...orders, ...money, ...talks, ...voices, ...strays];
