import type { Paper } from "../paper.ts";
import { cards } from "./tenth/cards.ts";
import { contracts } from "./tenth/contracts.ts";
import { money } from "./tenth/money.ts";
import { orders } from "./tenth/orders.ts";
import { strays } from "./tenth/strays.ts";
import { talks } from "./tenth/talks.ts";
import { voices } from "./tenth/voices.ts";

/** The tenth set, by one who did not know how the archive works: an office's tray, mostly clean scans of printed papers. */
export const papers: readonly Paper[] = [...cards, ...contracts, ...orders, ...money, ...talks, ...voices, ...strays];
