import type { Paper } from "../paper.ts";
import { cards } from "./measure/cards.ts";
import { contracts } from "./measure/contracts.ts";
import { money } from "./measure/money.ts";
import { orders } from "./measure/orders.ts";
import { strays } from "./measure/strays.ts";
import { talks } from "./measure/talks.ts";
import { voices } from "./measure/voices.ts";

/** Written to measure with, by one who did not know how the archive works: an office's tray, mostly clean scans of printed papers. */
export const papers: readonly Paper[] = [...cards, ...contracts, ...orders, ...money, ...talks, ...voices, ...strays];
