import type { Paper } from "../paper.ts";
import { deeds } from "./fifth/deeds.ts";
import { orders } from "./fifth/orders.ts";

export const papers: readonly Paper[] = [...deeds, ...orders];
