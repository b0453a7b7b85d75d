import type { Paper } from "../paper.ts";
import { cash } from "./fifth/cash.ts";
import { deeds } from "./fifth/deeds.ts";
import { orders } from "./fifth/orders.ts";
import { strays } from "./fifth/strays.ts";
import { talks } from "./fifth/talks.ts";
import { voices } from "./fifth/voices.ts";

/** Written to measure with, by somebody who had not seen how the archive fares. */
export const papers: readonly Paper[] = [...deeds, ...orders, ...cash, ...talks, ...voices, ...strays];
