import type { Paper } from "../paper.ts";
import { cards } from "./eighth/cards.ts";
import { contracts } from "./eighth/contracts.ts";
import { money } from "./eighth/money.ts";
import { orders } from "./eighth/orders.ts";
import { strays } from "./eighth/strays.ts";
import { talks } from "./eighth/talks.ts";
import { voices } from "./eighth/voices.ts";

/** The eighth set, by an author who did not know how the archive reads. */
export const papers: readonly Paper[] = [...cards, ...contracts, ...orders, ...money, ...talks, ...voices, ...strays];
