import type { Paper } from "../paper.ts";
import { contracts } from "./measure/contracts.ts";
import { money } from "./measure/money.ts";
import { orders } from "./measure/orders.ts";
import { strays } from "./measure/strays.ts";
import { talks } from "./measure/talks.ts";
import { voices } from "./measure/voices.ts";

/**
 * The set that nothing may be tuned on: other companies, layouts and words than those of `tune`. Whoever looks at how
 * one of these papers fares and mends what was wrong with it must write another in its place.
 */
export const papers: readonly Paper[] = [...contracts, ...orders, ...money, ...talks, ...voices, ...strays];
